//! Texts that mean a day or a number, wherever they were written.

use std::borrow::Cow;

use super::said::shortened;
use crate::model::code;
use crate::model::diagnostic::Diagnostic;
use crate::model::numeral;
use crate::model::origin::Origin;
use crate::model::roc_date::{DateFault, RocDate};
use crate::model::roc_span::RocSpan;

/// Reads a day in any form of the domain.
pub(super) fn day(text: &str, origin: &Origin) -> Result<RocDate, Diagnostic> {
    text.parse().map_err(|fault| not_a_day(&fault, text, origin))
}

/// Reads a day or a longer stretch of the calendar, such as 111年第2季.
pub(super) fn span(text: &str, origin: &Origin) -> Result<RocSpan, Diagnostic> {
    text.parse().map_err(|fault| match fault {
        DateFault::Form => {
            Diagnostic::new(code::UNREADABLE_TIME, origin).with("found", shortened(text))
        }
        no_such_day @ DateFault::NoSuchDay { .. } => {
            not_a_day(&no_such_day, text, origin)
        }
    })
}

fn not_a_day(fault: &DateFault, text: &str, origin: &Origin) -> Diagnostic {
    fault.no_such_day(&shortened(text), origin).unwrap_or_else(|| {
        Diagnostic::new(code::UNREADABLE_DATE, origin)
            .with("found", shortened(text))
            .with_some("meant", day_in_digits(text))
    })
}

/// The day that is meant by digits alone (`1110519`, `20220519`). Exports have their days
/// so; in prose it is only suggested, for other things are numbered so too.
pub(in crate::source) fn day_in_digits(text: &str) -> Option<RocDate> {
    let text = text.trim();
    // Nearly every day has marks between its numbers.
    if !matches!(text.chars().count(), 7 | 8) {
        return None;
    }
    let digits: String = text.chars().map(half_width).collect();
    if !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let (year, rest) = digits.split_at(digits.len() - 4);
    let (month, day) = rest.split_at(2);
    format!("{year}/{month}/{day}").parse().ok()
}

/// The day of a time that is written in digits alone, as exporting systems stamp it:
/// 20240102143000, 1130102143000, 1130102 1430.
pub(super) fn day_of_stamp(text: &str) -> Option<RocDate> {
    let text = text.trim();
    if !matches!(text.chars().count(), 12..=15) {
        return None;
    }
    let text: String = text.chars().map(half_width).collect();
    let stamp = text.len().checked_sub("hhmmss".len());
    let parts = text.split_once(' ').or_else(|| text.split_at_checked(stamp?));
    let (day, time) = parts.filter(|(_, time)| matches!(time.len(), 4 | 6))?;
    let mut pairs = (0..time.len()).step_by(2).map(|at| time[at..at + 2].parse::<u32>());
    let is_time = time.bytes().all(|byte| byte.is_ascii_digit())
        && pairs.by_ref().next()?.is_ok_and(|hour| hour < 24)
        && pairs.all(|part| part.is_ok_and(|part| part < 60));
    is_time.then(|| day_in_digits(day))?
}

/// Reads a whole number: ASCII digits, with or without commas between thousands
/// (`1,955`), with or without a sign.
pub(in crate::source) fn whole_number(
    text: &str,
    origin: &Origin,
) -> Result<i64, Diagnostic> {
    parse_whole(text.trim()).ok_or_else(|| {
        Diagnostic::new(code::UNREADABLE_NUMBER, origin).with("found", shortened(text))
    })
}

/// Reads a whole number whose digits and commas may be full-width (`１，９５５`), as
/// spreadsheets have them.
pub(super) fn whole_number_of_any_width(
    text: &str,
    origin: &Origin,
) -> Result<i64, Diagnostic> {
    let half_width: String = text.chars().map(half_width).collect();
    whole_number(&half_width, origin)
        .map_err(|complaint| complaint.with("found", shortened(text)))
}

fn parse_whole(text: &str) -> Option<i64> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit() || b == b',') {
        return None;
    }
    let number: i64 = digits.replace(',', "").parse().ok()?;
    // A comma that does not part thousands may be a decimal comma or a slip.
    if digits.contains(',') && digits != numeral::thousands(number) {
        return None;
    }
    let number = if text.starts_with('-') { -number } else { number };
    is_countable(number).then_some(number)
}

/// Nothing that a meeting counts comes near it, and sums of such numbers stay numbers.
const LARGEST_COUNT: i64 = 1_000_000_000_000;

/// Whether a number can be one that a meeting counts.
pub(super) fn is_countable(number: i64) -> bool {
    (-LARGEST_COUNT..=LARGEST_COUNT).contains(&number)
}

fn half_width(character: char) -> char {
    match character {
        '−' => '-',
        '\u{3000}' => ' ',
        other => numeral::half_width(other),
    }
}

/// A name whose line breaks and runs of blanks are made single blanks.
pub(in crate::source) fn on_one_line(name: Cow<'_, str>) -> Cow<'_, str> {
    if is_on_one_line(name.as_bytes()) {
        return name;
    }
    name.split_whitespace().collect::<Vec<_>>().join(" ").into()
}

/// Whether a name clearly has single blanks alone, and none at its ends: nearly every one,
/// and a look at bytes is much cheaper than one at characters.
fn is_on_one_line(bytes: &[u8]) -> bool {
    let at_end = |byte: Option<&u8>| byte.is_some_and(|&byte| byte <= b' ');
    // Without a way out in the middle many bytes are looked at together.
    let pairs = bytes.iter().zip(bytes.get(1..).unwrap_or_default());
    let found = pairs.fold(false, |any, (first, second)| {
        let found = match first {
            b'\t'..=b'\r' => true,
            b' ' => *second == b' ',
            0xC2 => matches!(second, 0x85 | 0xA0),
            0xE1 => *second == 0x9A,
            0xE2 => matches!(second, 0x80 | 0x81),
            0xE3 => *second == 0x80,
            _ => false,
        };
        any | found
    });
    !found && !at_end(bytes.first()) && !at_end(bytes.last())
}

#[cfg(test)]
mod tests {
    use super::{
        day, day_in_digits, day_of_stamp, on_one_line, whole_number,
        whole_number_of_any_width,
    };
    use crate::model::origin::Origin;
    use crate::model::roc_date::RocDate;

    #[test]
    fn every_blank_of_a_name_is_made_one_wherever_it_stands() {
        let blanks =
            (0..=0x3000).filter_map(char::from_u32).filter(|c| c.is_whitespace());
        for blank in blanks {
            for (written, name) in [
                (format!("典藏{blank}目錄"), "典藏 目錄"),
                (format!("a{blank}{blank}b"), "a b"),
                (format!("{blank}典藏"), "典藏"),
                (format!("a{blank}"), "a"),
                (format!("{blank}"), ""),
            ] {
                assert_eq!(on_one_line(written.into()), name, "{blank:?}");
            }
        }
        assert_eq!(on_one_line("典藏目錄（按年）".into()), "典藏目錄（按年）");
    }

    #[test]
    fn commas_part_thousands_or_the_number_is_refused() {
        let place = Origin::file("a.yaml");
        for (text, number) in
            [("1,955", 1955), ("1955", 1955), ("-1,000", -1000), ("0", 0)]
        {
            assert_eq!(whole_number(text, &place), Ok(number));
        }
        for text in [
            "", "-", "1,95", ",1", "1.5", "１９５", "七", "12筆", "1e3",
            "99999999999999999999", "1000000000001",
        ] {
            let complaint = whole_number(text, &place).unwrap_err();
            assert_eq!(
                (complaint.code.name, &*complaint.args["found"]),
                ("unreadable-number", text)
            );
        }
        assert_eq!(whole_number_of_any_width("１，９５５", &place), Ok(1955));
    }

    #[test]
    fn a_day_that_there_is_not_says_how_many_its_month_has() {
        let place = Origin::file("a.yaml");
        let complaint = day("111年2月30日", &place).unwrap_err();
        assert_eq!(
            (complaint.code.name, &*complaint.args["days"]),
            ("no-such-day", "28")
        );
        let complaint = day("111/13/01", &place).unwrap_err();
        assert_eq!(
            (complaint.code.name, &*complaint.args["no-month"]),
            ("no-such-day", "13")
        );
        assert_eq!(day("soon", &place).unwrap_err().code.name, "unreadable-date");
    }

    #[test]
    fn a_stamp_of_digits_is_a_day_and_a_time() {
        for (stamp, day) in [
            ("20240102143000", Some("113/01/02")),
            ("1130102235959", Some("113/01/02")),
            ("1130102 1423", Some("113/01/02")),
            ("20240102 142300", Some("113/01/02")),
            ("20240102243000", None),
            ("20240102146000", None),
            ("20241302143000", None),
            ("113010214230", None),
            ("1130102 14:2", None),
            ("資料20240102143000", None),
        ] {
            assert_eq!(
                day_of_stamp(stamp).map(RocDate::slashed).as_deref(),
                day,
                "{stamp}"
            );
        }
    }

    #[test]
    fn digits_alone_suggest_a_day_where_the_calendar_has_it() {
        for (digits, meant) in [
            ("1110519", Some("111年5月19日")),
            (" ２０２２０５１９ ", Some("111年5月19日")),
            ("1111319", None),
            ("0110519", Some("11年5月19日")),
            ("5月16日", None),
            ("123456", None),
            ("", None),
        ] {
            let found = day_in_digits(digits).map(RocDate::long);
            assert_eq!(found.as_deref(), meant, "{digits}");
        }
    }
}
