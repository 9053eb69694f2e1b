//! Numbers that somebody typed into a sentence, outside `{{ }}`.
//!
//! Only what counts things is looked at: a number in front of 筆, 項, 件 and the like,
//! or one with a comma between thousands. Years, dates, articles and document numbers
//! have neither, and an ordinal (第120件) counts nothing.

use super::words::{OF_FIGURES, THINGS};
use crate::model::numeral;
use crate::model::template_parts::printed;

/// A number as it stands in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Typed<'a> {
    /// Where it begins, in bytes.
    pub(super) at: usize,
    pub(super) written: &'a str,
    pub(super) value: i64,
    /// Whether a comma stands between its thousands.
    pub(super) separated: bool,
    /// The word that it counts in, as figures have it; datasets are counted in 筆 also
    /// where somebody writes 項.
    pub(super) counter: Option<&'static str>,
    /// Whether it counts what the lists hold, and not kilometres or places.
    pub(super) may_be_ours: bool,
}

/// What makes another number of it, or an amount of money.
const OTHERWISE: [char; 11] =
    ['萬', '億', '兆', '千', '百', '餘', '多', '元', '%', '％', '號'];

/// A number of fewer digits equals some figure by chance.
const FEWEST_DIGITS: usize = 3;

/// The numbers of a text that count things, in its order.
pub(super) fn typed(text: &str) -> Vec<Typed<'_>> {
    printed(text).flat_map(|(start, part)| in_stretch(text, start, part)).collect()
}

fn in_stretch<'a>(text: &'a str, start: usize, part: &'a str) -> Vec<Typed<'a>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(first) = part[at..].find(digit).map(|first| at + first) {
        let rest = &part[first..];
        let length = rest.find(|c| !digit(c) && c != ',').unwrap_or(rest.len());
        let written = rest[..length].trim_end_matches(',');
        at = first + length;
        let behind = &text[start + first + written.len()..];
        if counts(&text[..start + first], written, behind)
            && let Some(value) = value(written)
        {
            let separated = written.contains(',');
            let counter = counter(behind);
            let may_be_ours = may_be_ours(behind);
            let at = start + first;
            found.push(Typed { at, written, value, separated, counter, may_be_ours });
        }
    }
    found
}

fn counter(behind: &str) -> Option<&'static str> {
    let behind = behind.trim_start_matches([' ', '*', '　']);
    let unit = OF_FIGURES.into_iter().find(|unit| behind.starts_with(unit))?;
    let of_datasets = behind[unit.len()..].starts_with("資料集");
    Some(if of_datasets { "筆" } else { unit })
}

/// Whether what stands behind a number is a word for rows or datasets, or nothing.
fn may_be_ours(behind: &str) -> bool {
    let behind = behind.trim_start_matches([' ', '*', '　']);
    match behind.chars().next() {
        Some('筆' | '項' | '件' | '案') | None => true,
        Some('個' | '種') => {
            let of = behind.chars().skip(1).collect::<String>();
            ["資料", "系統", "機關", "單位"].iter().any(|word| of.starts_with(word))
        }
        Some(other) => !other.is_alphanumeric(),
    }
}

/// Whether the digits, with what stands before and behind them, count things.
fn counts(before: &str, written: &str, behind: &str) -> bool {
    let before = before.trim_end_matches([' ', '*', '　']);
    let joined = |c: char| c.is_ascii_alphanumeric() || "第./-_}".contains(c);
    let behind = behind.trim_start_matches([' ', '*', '　']);
    let digits = written.chars().filter(|c| digit(*c)).count();
    let counted =
        THINGS.iter().any(|word| behind.starts_with(word)) && digits >= FEWEST_DIGITS;
    // １，２００ is one number, written with the comma that also parts sentences.
    let tail = before.strip_suffix('，').is_some_and(|rest| rest.ends_with(full_width));
    let fraction = behind.strip_prefix('.').is_some_and(|rest| rest.starts_with(digit));
    !before.ends_with(joined)
        && !tail
        && !fraction
        && !behind.starts_with(OTHERWISE)
        && (counted || written.contains(','))
}

fn digit(character: char) -> bool {
    character.is_ascii_digit() || full_width(character)
}

fn full_width(character: char) -> bool {
    ('０'..='９').contains(&character)
}

/// The number, if its commas stand between thousands.
fn value(written: &str) -> Option<i64> {
    let mut groups = written.split(',');
    let first = groups.next().filter(|first| !first.is_empty())?;
    let rest: Vec<&str> = groups.collect();
    let short = rest.is_empty() || first.chars().count() <= 3;
    let fits = short && rest.iter().all(|group| group.chars().count() == 3);
    let digits = written.chars().filter(|c| *c != ',').map(|c| match c {
        '０'..='９' => numeral::half_width(c),
        other => other,
    });
    fits.then(|| digits.collect::<String>().parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::typed;

    #[test]
    fn what_counts_things_is_found_with_its_place() {
        let text = "累計 **2,963** 筆（{{ a | thousands }}筆），另有157項、１，２００件及４００件";
        let found: Vec<_> = typed(text)
            .iter()
            .map(|one| (one.written, one.value, one.separated))
            .collect();
        assert_eq!(
            found,
            [("2,963", 2963, true), ("157", 157, false), ("４００", 400, false)]
        );
        assert!(typed(text).iter().all(|one| text[one.at..].starts_with(one.written)));
    }

    #[test]
    fn years_dates_articles_documents_and_money_are_none() {
        for text in [
            "111年5月19日第18條第1項第118款",
            "法資字第11011514270號函、第120件",
            "2022-05-19、111/05/19、3.1415件、99件、1,5件",
            "{{ targets.increase.goal }}筆、{% if 100件 %}",
            "{% if \"%} 2,806筆\" %}、{# 上次寫：累計2,806筆 #}",
            "經費1,200萬、約2,800餘筆、12,000元、A123件、占1,000％",
            "{{ unclosed 120件",
        ] {
            assert_eq!(typed(text), [], "{text}");
        }
    }
}
