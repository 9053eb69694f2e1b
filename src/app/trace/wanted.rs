//! What is asked for: a number as it is printed, with or without what it counts, a
//! share, a day, a place in the ranking, or words.

use crate::model::figure::{Figure, FigureValue, Made};
use crate::model::halves::Halves;
use crate::model::numeral::{self, half_width, thousands};
use crate::model::roc_date::RocDate;
use crate::model::table::{Cell, Column, Content};

/// A question, understood.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    /// `2,963`, `157筆`, `+157`, `3 日`.
    Number {
        value: i64,
        unit: Option<String>,
    },
    /// `第二`, `第2名`.
    Place(i64),
    Day(RocDate),
    /// `92.4%`, `資訊處`.
    Words(String),
}

/// Below it, a number stands on nearly every page for something else.
const SMALL: i64 = 100;

impl Wanted {
    pub(super) fn of(asked: &str) -> Self {
        let text: String = asked.trim().chars().map(half_width).collect();
        if let Ok(day) = text.parse() {
            return Self::Day(day);
        }
        if let Some(place) = text.strip_prefix('第').and_then(place) {
            return Self::Place(place);
        }
        number(&text).unwrap_or(Self::Words(text))
    }

    pub(super) fn is_figure(&self, figure: &Figure) -> bool {
        match (self, &figure.value) {
            (Self::Number { value, unit }, number) => {
                let number = match number {
                    FigureValue::Number(number) => Some(*number),
                    FigureValue::Halves(halves) => halves.as_whole(),
                    _ => None,
                };
                let same_unit = unit
                    .as_deref()
                    .is_none_or(|unit| figure.unit.is_none_or(|own| own == unit));
                number == Some(*value) && same_unit
            }
            (Self::Place(place), FigureValue::Number(number)) => {
                place == number && figure.made == Made::Ranked
            }
            (Self::Day(day), FigureValue::Date(date)) => day == date,
            (Self::Words(words), FigureValue::Text(text)) => is_share(words, text),
            (Self::Words(words), FigureValue::Halves(halves)) => {
                is_halves(words, *halves, figure.unit)
            }
            _ => false,
        }
    }

    pub(super) fn is_cell(&self, cell: &Cell, column: &Column) -> bool {
        match (self, &cell.content) {
            (Self::Number { value, unit }, _) => {
                let same_unit = unit.as_deref().zip(column.unit);
                let same_unit = same_unit.is_none_or(|(unit, own)| unit == own);
                cell.number() == Some(*value) && same_unit
            }
            (Self::Day(day), Content::Date(date)) => day == date,
            (Self::Words(words), Content::Share { .. }) => is_share(words, &cell.words()),
            (Self::Words(words), Content::Halves(halves)) => {
                is_halves(words, *halves, column.unit)
            }
            _ => false,
        }
    }

    /// Whether a page that says it hardly means anything else: a large number or a share,
    /// not a day or a place.
    pub(super) fn is_telling(&self) -> bool {
        match self {
            Self::Number { value, .. } => !is_small(*value),
            Self::Words(_) => true,
            Self::Place(_) | Self::Day(_) => false,
        }
    }

    /// How it may stand in a text or on a page; nothing where it stands for something
    /// else nearly everywhere.
    pub(super) fn forms(&self) -> Vec<String> {
        match self {
            Self::Number { value, unit } => {
                let unit = unit.as_deref().unwrap_or_default();
                let is_telling = !is_small(*value) || !unit.is_empty();
                let forms = [thousands(*value), value.to_string()];
                let forms = forms.into_iter().filter(|_| is_telling);
                forms.map(|digits| digits + unit).collect()
            }
            Self::Place(place) => {
                let words = usize::try_from(*place).map(numeral::chinese);
                let words = words.unwrap_or_default();
                vec![format!("第{place}"), format!("第{words}")]
            }
            Self::Day(day) => vec![day.long(), day.slashed(), day.dotted()],
            Self::Words(words) => {
                let tenths = numeral::in_tenths(words);
                let whole = words.strip_suffix(".0%").map(|whole| format!("{whole}%"));
                let others = [tenths].into_iter().chain(whole);
                let mut forms = vec![words.clone()];
                forms.extend(others.filter(|form| form != words));
                forms
            }
        }
    }
}

/// Whether a text is asked for; a share with its decimal or without.
pub(super) fn is_share(asked: &str, printed: &str) -> bool {
    numeral::in_tenths(asked) == numeral::in_tenths(printed)
}

/// Whether `7.5` or `7.5日` is asked for.
fn is_halves(asked: &str, halves: Halves, unit: Option<&str>) -> bool {
    let printed = halves.print();
    let behind = asked.strip_prefix(&*printed).map(str::trim_start);
    behind.is_some_and(|it| it.is_empty() || Some(it) == unit)
}

/// Whether a number stands for something else on nearly every page.
pub(super) fn is_small(number: i64) -> bool {
    number.abs() < SMALL
}

fn place(behind: &str) -> Option<i64> {
    let number = behind.trim_end_matches(['名', '位']);
    numeral::read(number).map(i64::from)
}

/// A whole number with its sign and what it counts.
fn number(text: &str) -> Option<Wanted> {
    let text = text.trim_start_matches('+');
    let minus = text.starts_with(['-', '−']);
    let text = text.trim_start_matches(['-', '−']);
    let end = text.find(|c: char| !c.is_ascii_digit() && c != ',');
    let (digits, unit) = text.split_at(end.unwrap_or(text.len()));
    let unit = unit.trim();
    // 5月19日 and 111年1月 are no numbers of things.
    let is_time =
        unit.starts_with(['年', '月']) || unit.contains(|c: char| c.is_numeric());
    if is_time || unit.starts_with(['.', '%', '/', '-']) {
        return None;
    }
    let value: i64 = digits.replace(',', "").parse().ok()?;
    let unit = Some(unit.to_owned()).filter(|unit| !unit.is_empty());
    Some(Wanted::Number { value: if minus { -value } else { value }, unit })
}

#[cfg(test)]
mod tests {
    use super::Wanted;
    use crate::model::figure::Figure;
    use crate::model::halves::Halves;

    #[test]
    fn a_question_is_understood_as_it_is_printed() {
        let number = |value, unit: Option<&str>| Wanted::Number {
            value,
            unit: unit.map(str::to_owned),
        };
        for (asked, wanted) in [
            ("2,963", number(2963, None)),
            ("２，９６３", number(2963, None)),
            ("2,963筆", number(2963, Some("筆"))),
            ("+157", number(157, None)),
            ("−3", number(-3, None)),
            ("3 日", number(3, Some("日"))),
            ("第二名", Wanted::Place(2)),
            ("第2", Wanted::Place(2)),
            ("92.4%", Wanted::Words("92.4%".to_owned())),
            ("資訊處", Wanted::Words("資訊處".to_owned())),
            ("5月19日", Wanted::Words("5月19日".to_owned())),
            ("1月至5月", Wanted::Words("1月至5月".to_owned())),
        ] {
            assert_eq!(Wanted::of(asked), wanted, "{asked}");
        }
        assert!(matches!(Wanted::of("111.05.19"), Wanted::Day(_)));
    }

    #[test]
    fn a_large_number_is_looked_for_on_pages_whatever_its_sign() {
        assert_eq!(Wanted::of("-2,963").forms().len(), 2);
        assert!(Wanted::of("-7").forms().is_empty());
    }

    #[test]
    fn a_share_is_found_with_its_decimal_and_without() {
        assert_eq!(Wanted::of("74%").forms(), ["74%", "74.0%"]);
        assert_eq!(Wanted::of("74.0%").forms(), ["74.0%", "74%"]);
        assert_eq!(Wanted::of("92.4%").forms(), ["92.4%"]);
        assert!(Wanted::of("74%").is_figure(&Figure::text("74.0%")));
        assert!(Wanted::of("74.0%").is_figure(&Figure::text("74%")));
        assert!(!Wanted::of("74.1%").is_figure(&Figure::text("74%")));
    }

    #[test]
    fn a_median_between_two_numbers_is_found_with_its_unit_and_without() {
        let median = Figure::known_halves(Halves::median(vec![3, 4]), "日");
        assert!(Wanted::of("3.5").is_figure(&median));
        assert!(Wanted::of("3.5 日").is_figure(&median));
        assert!(!Wanted::of("3.5件").is_figure(&median));
        assert!(!Wanted::of("3").is_figure(&median));
        let whole = Figure::known_halves(Halves::median(vec![3, 5]), "日");
        assert!(Wanted::of("４日").is_figure(&whole));
    }
}
