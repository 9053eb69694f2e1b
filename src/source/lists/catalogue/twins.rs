//! Two columns of a catalogue that may both be one of ours (主管機關, 資料提供單位), by
//! headings that mean it only where no other does.
//!
//! The left one is read. Where the other says something else in any row, which of them is
//! meant is for a person to say.

use super::rows::Fields;
use super::{FORMATS, ID, NAME, PROVIDER, QUALITY};
use crate::model::code;
use crate::model::diagnostic::Diagnostic;
use crate::model::origin::Origin;
use crate::source::rows::heading::{Headings, Meaning};
use crate::source::rows::missing_columns;
use crate::source::sheets::grid::Value;

/// The columns that decide what is counted. Of the days on which a dataset was made and
/// opened either will do.
const DECISIVE: [&str; 5] = [ID, NAME, PROVIDER, QUALITY, FORMATS];

pub(super) struct Twins(Vec<Twin>);

struct Twin {
    ours: &'static str,
    /// The column that is read, and the other one, each with its heading.
    read: (u32, String),
    other: (u32, String),
    differs: bool,
}

impl Twins {
    /// at: where a column of ours is read.
    pub(super) fn of(
        headings: &[(u32, String)],
        at: impl Fn(&str) -> Option<u32>,
        known: &Headings<'_>,
    ) -> Self {
        let means = |(_, text): &&(u32, String)| known.meaning(Value::Text(text));
        let may_be = |it: &&(u32, String), ours| {
            known.may_mean(&it.1, ours)
                && !matches!(means(it), Some(Meaning::Column(_) | Meaning::Ignored))
        };
        let twins = DECISIVE.iter().filter_map(|&ours| {
            let mut all = headings.iter().filter(|it| may_be(it, ours));
            let read = all.next().filter(|it| at(ours) == Some(it.0))?.clone();
            let other = all.next()?.clone();
            Some(Twin { ours, read, other, differs: false })
        });
        Self(twins.collect())
    }

    /// Looks at a row, ours or not.
    pub(super) fn look(&mut self, record: &impl Fields) {
        for twin in self.0.iter_mut().filter(|twin| !twin.differs) {
            let said = |column| {
                let bytes = record.bytes(column).unwrap_or_default();
                bytes.trim_ascii().to_vec()
            };
            twin.differs = said(twin.read.0) != said(twin.other.0);
        }
    }

    /// The complaints about those that do not say the same.
    ///
    /// place: a heading as a place.
    pub(super) fn complaints(
        self,
        place: impl Fn(u32) -> Origin,
    ) -> impl Iterator<Item = Diagnostic> {
        let differing = self.0.into_iter().filter(|twin| twin.differs);
        differing.map(move |Twin { ours, read, other, .. }| {
            let yaml =
                |heading: &str| missing_columns::called("catalogue", ours, heading);
            Diagnostic::new(code::DUPLICATE_COLUMN, &place(other.0))
                .with("column", &other.1)
                .with("other", &read.1)
                .with("yaml", yaml(&other.1))
                .with("or", yaml(&read.1))
                .see(&place(read.0), "first-here", &read.1)
        })
    }
}
