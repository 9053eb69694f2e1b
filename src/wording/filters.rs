//! How a sentence prints a figure: thousands, counted nouns, dates, ordinals.
//!
//! Every filter refuses what it cannot print; none prints a guess.

use tera::{Kwargs, Number, State, Tera, TeraResult};

use crate::model::halves::Halves;
use crate::model::numeral;
use crate::model::roc_date::RocDate;

type Form = fn(RocDate) -> String;

/// The forms that `roc(form="…")` knows.
const FORMS: [(&str, Form); 6] = [
    ("long", RocDate::long),
    ("month", RocDate::year_month),
    ("bare-month", |date| format!("{}月", date.month())),
    ("year", |date| format!("{}年", date.year())),
    ("slash", RocDate::slashed),
    ("dot", RocDate::dotted),
];

/// The filters for figures, as they are named to the reader.
pub(super) const KNOWN: [&str; 7] =
    ["thousands", "counted", "change", "grown", "roc", "ordinal", "chinese"];

/// The template engine's own filters that a sentence has a use for.
const ENGINE: [&str; 12] = [
    "abs", "default", "first", "float", "int", "join", "last", "length", "nth", "round",
    "split", "trim",
];

/// The first filter in a template that does not exist, with its place in the text:
/// the template engine names it, but not where it stands.
pub(super) fn unknown(text: &str) -> Option<(usize, &str)> {
    let mut from = 0;
    while let Some(open) = text[from..].find('{').map(|at| from + at) {
        let close = text[open..].find('}').map_or(text.len(), |at| open + at);
        let bars = text[open..close].match_indices('|').map(|(at, _)| open + at + 1);
        for bar in bars {
            let rest = &text[bar..close];
            let start = bar + rest.len() - rest.trim_start().len();
            let name = text[start..close]
                .split(|c: char| !c.is_alphanumeric() && c != '_')
                .next()
                .unwrap_or_default();
            if !name.is_empty() && !KNOWN.contains(&name) && !ENGINE.contains(&name) {
                return Some((start, name));
            }
        }
        from = (close + 1).min(text.len());
    }
    None
}

/// Makes the filters known to a set of templates.
pub(super) fn register(tera: &mut Tera) {
    tera.register_filter("thousands", thousands);
    tera.register_filter("counted", counted);
    tera.register_filter("change", change);
    tera.register_filter("grown", grown);
    tera.register_filter("roc", roc);
    tera.register_filter("ordinal", ordinal);
    tera.register_filter("chinese", chinese);
}

/// `2,963`; a median with its decimal, `7.5`.
fn thousands(number: Number, _: Kwargs, _: &State<'_>) -> TeraResult<String> {
    written(number)
}

/// `2,963筆`, the unit given by `unit`.
fn counted(number: Number, kwargs: Kwargs, _: &State<'_>) -> TeraResult<String> {
    let unit: &str = kwargs.must_get("unit")?;
    Ok(written(number)? + unit)
}

fn written(number: Number) -> TeraResult<String> {
    let printed = match number {
        Number::Integer(number) => i64::try_from(number).ok().map(numeral::thousands),
        Number::Float(number) => Halves::exactly(number).map(Halves::print),
        _ => None,
    };
    printed.ok_or_else(|| tera::Error::message("no number of things"))
}

/// `+157`, `0`, `-3`.
fn change(number: i64, _: Kwargs, _: &State<'_>) -> String {
    numeral::change(number)
}

/// `增加157筆`, `減少3筆`, `無增減`, the unit given by `unit`.
fn grown(number: i64, kwargs: Kwargs, _: &State<'_>) -> TeraResult<String> {
    let unit: &str = kwargs.must_get("unit")?;
    let counted = format!("{}{unit}", numeral::thousands(number.saturating_abs()));
    Ok(match number {
        0 => "無增減".to_owned(),
        1.. => format!("增加{counted}"),
        _ => format!("減少{counted}"),
    })
}

/// A day in the form given by `form`: `long` 111年5月19日 (the default), `month`
/// 111年5月, `bare-month` 5月, `year` 111年, `slash` 111/05/19, `dot` 111.05.19.
fn roc(date: &str, kwargs: Kwargs, _: &State<'_>) -> TeraResult<String> {
    let form: Option<&str> = kwargs.get("form")?;
    let form = form.unwrap_or("long");
    let print = FORMS.iter().find(|(name, _)| *name == form).map(|(_, print)| print);
    let date = date.parse::<RocDate>().map_err(|_| tera::Error::message("no date"))?;
    let print = print.ok_or_else(|| tera::Error::message("no form of a date"))?;
    Ok(print(date))
}

/// `第二`.
fn ordinal(number: usize, _: Kwargs, _: &State<'_>) -> String {
    format!("第{}", numeral::chinese(number))
}

/// `二`.
fn chinese(number: usize, _: Kwargs, _: &State<'_>) -> String {
    numeral::chinese(number)
}
