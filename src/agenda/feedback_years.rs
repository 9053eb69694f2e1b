//! How both feedback tables are cut into years.
//!
//! Years before the first printed one fold into one explicit row (「104年以前」), so
//! that every printed total is the sum of the printed rows. A quarter that has not
//! begun is missing; one that is running is a number, marked with the month it
//! reaches.

use super::Inputs;
use crate::model::lists::Request;
use crate::model::roc_date::{Quarter, RocDate};

/// A row of a feedback table: the requests of a year, or of all years before.
pub(super) struct YearRow<'a> {
    pub(super) label: String,
    /// None for the row that folds earlier years.
    pub(super) year: Option<i32>,
    pub(super) requests: Vec<&'a Request>,
}

/// What a meeting shows of the years.
pub(super) struct Years {
    pub(super) first: Option<i32>,
    pub(super) as_of: RocDate,
}

impl Years {
    /// The years as the slide wants them.
    pub(super) fn of(inputs: &Inputs<'_>) -> Self {
        let first = inputs.slide.and_then(|slide| slide.first_year.as_ref());
        let as_of = inputs.sources.meeting.statistics_date.value;
        Self { first: first.map(|year| year.value), as_of }
    }

    /// One row a year up to the present one, also for years without a request.
    pub(super) fn rows<'a>(&self, requests: &'a [Request]) -> Vec<YearRow<'a>> {
        let years = || requests.iter().map(|request| request.received.value.year());
        let last = years().max().unwrap_or(self.as_of.year()).max(self.as_of.year());
        let first = self.first.or_else(|| years().min()).unwrap_or(last);
        let mut rows = Vec::new();
        let earlier: Vec<_> = requests
            .iter()
            .filter(|request| request.received.value.year() < first)
            .collect();
        if !earlier.is_empty() {
            let label = format!("{}年以前", first - 1);
            rows.push(YearRow { label, year: None, requests: earlier });
        }
        rows.extend((first..=last).map(|year| {
            YearRow {
                label: format!("{year}年"),
                year: Some(year),
                requests: requests
                    .iter()
                    .filter(|request| request.received.value.year() == year)
                    .collect(),
            }
        }));
        rows
    }

    /// Whether the quarter begins only after the statistics date.
    pub(super) fn is_ahead(&self, quarter: Quarter) -> bool {
        quarter > self.as_of.quarter()
    }

    /// The year's label, marked if the year is still running.
    pub(super) fn marked_label(&self, row: &YearRow<'_>) -> String {
        let running = self.as_of.running_year();
        match running.filter(|_| row.year == Some(self.as_of.year())) {
            Some(mark) => format!("{}（{mark}）", row.label),
            None => row.label.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Quarter, RocDate, YearRow, Years};

    fn at(month: u32, day: u32) -> Years {
        Years { first: None, as_of: RocDate::new(112, month, day).unwrap() }
    }

    fn quarter(number: u32) -> Quarter {
        Quarter { year: 112, number }
    }

    #[test]
    fn a_quarter_is_ahead_until_its_first_day() {
        assert!(at(6, 30).is_ahead(quarter(3)) && !at(7, 1).is_ahead(quarter(3)));
    }

    #[test]
    fn a_year_is_marked_until_its_last_day() {
        let row =
            YearRow { label: "112年".to_owned(), year: Some(112), requests: vec![] };
        assert_eq!(at(12, 30).marked_label(&row), "112年（截至12月）");
        assert_eq!(at(12, 31).marked_label(&row), "112年");
    }
}
