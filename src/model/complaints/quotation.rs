//! A piece that somebody quotes from a complaint, against the values it carries.
//!
//! What was accepted is held by its numbers and dates: the words around them may be
//! quoted along or left out, in whichever language they were read, and a thousands
//! separator makes no difference.

use crate::model::numeral::half_width;
use crate::model::text::without_blanks;

/// Whether the values of a complaint give what is quoted: each number or date of the
/// quotation must be one of the values from its first digit to its last, in part of
/// none. A quotation without a number must stand in one of the values.
pub(super) fn is_of<'a>(
    quoted: &str,
    values: impl Iterator<Item = &'a String> + Clone,
) -> bool {
    let wanted = digits(quoted);
    if wanted.is_empty() {
        let plain = without_blanks(quoted);
        return values.map(|value| without_blanks(value)).any(|value| {
            value == plain || plain.chars().count() > 1 && value.contains(&plain)
        });
    }
    let known: Vec<Vec<String>> =
        values.map(|value| digits(value)).filter(|runs| !runs.is_empty()).collect();
    is_made_of(&wanted, &known)
}

/// Whether some numbers are whole values, one after the other.
fn is_made_of(wanted: &[String], known: &[Vec<String>]) -> bool {
    wanted.is_empty()
        || known.iter().any(|value| {
            wanted.strip_prefix(&value[..]).is_some_and(|rest| is_made_of(rest, known))
        })
}

/// The runs of digits: `已 1,050 日` has one, a day three.
fn digits(text: &str) -> Vec<String> {
    let half: String = text
        .chars()
        .map(|character| match character {
            '０'..='９' | '，' => half_width(character),
            other => other,
        })
        .collect();
    let characters: Vec<char> = half.chars().collect();
    let mut runs = Vec::new();
    let mut run = String::new();
    for (at, character) in characters.iter().enumerate() {
        let next_is_digit = characters.get(at + 1).is_some_and(char::is_ascii_digit);
        match character {
            digit if digit.is_ascii_digit() => run.push(*digit),
            ',' if !run.is_empty() && next_is_digit => {}
            _ if !run.is_empty() => runs.push(std::mem::take(&mut run)),
            _ => {}
        }
    }
    if !run.is_empty() {
        runs.push(run);
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::is_of;

    #[test]
    fn a_quotation_holds_as_long_as_its_numbers_are_those_of_the_complaint() {
        let values = ["160", "92", "110年12月10日", "1,050", "統計處"].map(str::to_owned);
        let holds = |quoted: &str| is_of(quoted, values.iter());
        for quoted in [
            "160",
            "已 160 日",
            "１６０日",
            "110年12月10日",
            "距上次會議（110年12月10日）已 160 日，超過應檢討的 92 日",
            "1050",
            "1,050 筆",
            "統計處",
            "統計",
        ] {
            assert!(holds(quoted), "{quoted}");
        }
        for quoted in
            ["525", "16", "60", "12", "110年12月", "110年12月11日", "保護司", "統"]
        {
            assert!(!holds(quoted), "{quoted}");
        }
    }
}
