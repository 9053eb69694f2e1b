//! Numbers of sentences that say themselves what they count: 甲類26項, 較上次增加157筆,
//! 名列第二, 於7日內回應, 第3季12件. Such a number is a claim about one figure, however small
//! it is, and whether it is written in digits or in words.
//!
//! Only what stands right before the number (or behind it) says what it counts; a
//! clause that speaks of another year, of last time, or roughly, claims nothing here.

mod claims;
mod datasets;
mod expected;
mod known;
mod lead;
mod lists;
mod meeting;
mod moments;
mod plain;
mod rough;
mod rows;
mod sums;
mod then;
mod times;

use expected::Expected;
pub(in crate::check) use expected::gives_share;
pub(in crate::check) use known::Known;
pub(in crate::check) use lead::gives_number;
use plain::Plain;
pub(in crate::check) use plain::{Said, Value};
pub(in crate::check) use rows::{Named, Rows, may_be_named};
pub(in crate::check) use sums::{WrongSum, wrong_sums};
pub(in crate::check) use then::sentence_around;

use std::ops::RangeInclusive;

use crate::model::pack::Pack;

/// What [`Expected::name`] is of a unit's own number.
pub(in crate::check) const OF_BODY: &str = "datasets of one";

/// A number that is not the figure it speaks of.
pub(in crate::check) struct Wrong {
    /// Where it begins, in bytes.
    pub(in crate::check) at: usize,
    pub(in crate::check) written: String,
    pub(in crate::check) value: Option<i64>,
    /// The numbers that it may stand for, where it is said roughly.
    pub(in crate::check) bounds: Option<RangeInclusive<f64>>,
    pub(in crate::check) expected: Expected,
}

/// The numbers of a text that say what they count, and are not it.
pub(in crate::check) fn wrong(
    text: &str,
    numbers: &[Said],
    known: &Known<'_>,
) -> Vec<Wrong> {
    let live = known.live_moments(text).into_iter();
    let live = live.map(|(at, written, expected)| Wrong {
        at,
        written,
        value: None,
        bounds: None,
        expected,
    });
    let typed = not_as_meant(text, numbers, |said| {
        // 截至110年12月{{ datasets.previous }}筆 says of last time what was then.
        let is_day = known.moment(said).is_some();
        let live = moments::live_behind(said, text).filter(|_| is_day);
        if live.is_some_and(|name| name.contains("previous")) {
            return None;
        }
        if is_day && known.is_set_beside_now(said, text) {
            return None;
        }
        let found = known.meant(said).or_else(|| known.as_of_live(said, text));
        let found = found.or_else(|| known.period(said, text))?;
        let was = found.was.clone().or_else(|| known.was(said, &found));
        Some(Expected { was, ..found })
    });
    live.chain(typed).chain(known.wrong_claims(text)).collect()
}

/// The numbers of a text, each with what is said around it.
pub(in crate::check) fn numbers(text: &str) -> Vec<Said> {
    Plain::of(text).numbers()
}

/// The same in the row of a list's total, which speaks of its classes and kinds alone.
pub(in crate::check) fn wrong_of_list(text: &str, pack: &Pack) -> Vec<Wrong> {
    let known = Known { pack, previous: None, heading: "", day: None, rows: None };
    not_as_meant(text, &numbers(text), |said| {
        let count = matches!(said.value, Value::Count(_)).then_some(said)?;
        known.class(count).or_else(|| known.kind(count))
    })
}

fn not_as_meant(
    text: &str,
    numbers: &[Said],
    meant: impl Fn(&Said) -> Option<Expected>,
) -> Vec<Wrong> {
    let wrong = numbers.iter().filter_map(|said| {
        let expected = meant(said).filter(|expected| !expected.allows(said))?;
        let Said { at, end, value, behind, .. } = said;
        // A share is quoted with its sign, and a month with its word.
        let sign =
            text[*end..].chars().next().filter(|_| behind.starts_with(['%', '月']));
        let sign = sign.filter(|sign| ['%', '％', '月'].contains(sign));
        let end = end + sign.map_or(0, char::len_utf8);
        let written = text[*at..end].to_owned();
        let (value, bounds) = (value.whole(), said.bounds.clone());
        Some(Wrong { at: *at, written, value, bounds, expected })
    });
    wrong.collect()
}
