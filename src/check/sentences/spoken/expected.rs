//! What a number may be, by the figure that it speaks of.

use std::collections::BTreeSet;

use super::plain::{Said, Value};
use crate::model::figure::Figure;
use crate::model::numeral::half_width;
use crate::model::origin::Origin;
use crate::model::roc_date::RocDate;

/// What a number should be.
pub(crate) struct Expected {
    /// The figure's name, or what is counted where no figure has a name for it.
    pub(crate) name: String,
    /// What is counted, in the words of the organization.
    pub(crate) called: String,
    pub(crate) now: String,
    pub(crate) own: Option<i64>,
    /// What may stand in the number's place, where a figure gives it.
    pub(crate) is_figure: bool,
    pub(crate) cell: Option<Origin>,
    /// What it was last time, where that is what stands there.
    pub(crate) was: Option<String>,
    /// Whether only a row is named: what the sentence counts together itself is then right.
    pub(crate) is_row: bool,
    /// Whether its words say which number of a table it is, and not only the row.
    pub(crate) is_sure: bool,
    pub(super) allowed: BTreeSet<i64>,
    pub(super) shares: Vec<String>,
    pub(super) days: Vec<RocDate>,
}

impl Expected {
    /// Whether a number is the one that is expected before all others.
    pub(super) fn is(&self, said: &Said) -> bool {
        let share = || said.value.share();
        self.own.is_some_and(|own| said.value.whole() == Some(own))
            || share().is_some_and(|share| gives_share(&self.shares, &share))
    }

    pub(super) fn allows(&self, said: &Said) -> bool {
        if let Some(bounds) = &said.bounds {
            let shares = self.shares.iter();
            let shares =
                shares.filter_map(|share| share.trim_end_matches('%').parse().ok());
            let is_count = self.shares.is_empty();
            return is_count && self.allowed.iter().any(|count| said.may_be(*count)) || {
                shares
            }
            .any(|share: f64| bounds.contains(&share));
        }
        match &said.value {
            Value::Day(year, month, day) => self.days.iter().any(|known| {
                (i64::from(known.year()), i64::from(known.month())) == (*year, *month)
                    && day.is_none_or(|day| day == i64::from(known.day()))
            }),
            // 截至5月 is of this year.
            Value::Count(month) if !self.days.is_empty() => {
                self.days.iter().any(|known| i64::from(known.month()) == *month)
            }
            Value::Count(number) | Value::Place(number) if self.shares.is_empty() => {
                self.allowed.contains(number)
            }
            Value::Count(number) => gives_share(&self.shares, &number.to_string()),
            Value::Decimal(written) => gives_share(&self.shares, written),
            Value::Place(_) => true,
        }
    }
}

/// Whether a share, as exactly as it is written, is one of those.
pub(in crate::check) fn gives_share(shares: &[String], written: &str) -> bool {
    let written: String = written.chars().map(half_width).collect();
    let Ok(said) = written.parse::<f64>() else { return true };
    let decimals = written.split_once('.').map_or(0, |(_, behind)| behind.len());
    let half = 0.5 / 10_f64.powi(i32::try_from(decimals).unwrap_or(9));
    // The figure itself was rounded to a tenth.
    shares
        .iter()
        .filter_map(|share| share.trim_end_matches('%').parse::<f64>().ok())
        .any(|share| (share - said).abs() <= half.max(0.05) + 1e-9)
}

pub(super) fn of_figure(name: &str, figure: &Figure) -> Expected {
    let cell = figure.cells.first();
    Expected { is_figure: true, cell, ..of_list(name, figure.print()) }
}

pub(super) fn of_list(name: &str, now: String) -> Expected {
    Expected {
        name: name.to_owned(),
        called: name.to_owned(),
        own: None,
        now,
        is_figure: false,
        cell: None,
        was: None,
        is_row: false,
        is_sure: true,
        allowed: BTreeSet::new(),
        shares: Vec::new(),
        days: Vec::new(),
    }
}
