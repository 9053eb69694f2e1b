//! What stands under the datasets of an exported catalogue that somebody worked on: a
//! typed total, a remark, an empty row.

use super::rows::Fields;
use crate::model::catalogue::Columns;
use crate::model::file::File;
use crate::model::lists::{Claim, ClaimedNumber};
use crate::model::origin::{Located, Origin};
use crate::source::records::Record;
use crate::source::row_words::RowWords;
use crate::source::typed_total;

/// A record that is no dataset.
#[derive(Default)]
pub(super) struct Foot {
    pub total: Option<Claim>,
}

impl Foot {
    /// A record as that, unless it is a dataset: one that is not names no provider, though
    /// how many there are may be counted in their column.
    pub(super) fn of(
        record: &Record<'_>,
        columns: Columns,
        file: &File,
        words: &RowWords,
    ) -> Option<Self> {
        let provider = usize::try_from(columns.provider).unwrap_or(usize::MAX);
        if provider < record.len() && is_name(record.bytes(provider).trim_ascii()) {
            return None;
        }
        let texts = (0..record.len()).zip(0u32..).map(|(at, column)| {
            (column, String::from_utf8_lossy(&record.bytes(at)).trim().to_owned())
        });
        let texts: Vec<_> = texts.filter(|(_, text)| !text.is_empty()).collect();
        let Some(((column, first), others)) = texts.split_first() else {
            return Some(Self::default());
        };
        if others.is_empty() && (words.is_remark(first) || words.is_signed(first)) {
            return Some(Self::default());
        }
        let label = typed_total::label(first, words)?;
        let origin = |column| Origin::at(file, record.place(column));
        let number = |(column, text): &(u32, String)| {
            typed_total::number(text).map(|number| Located::new(number, origin(*column)))
        };
        let own = label.number.map(|number| Located::new(number, origin(*column)));
        let numbers = own.into_iter().chain(others.iter().filter_map(number));
        let values = numbers.map(|number| ClaimedNumber { heading: None, number });
        let total = Claim {
            label: Located::new(first.clone(), origin(*column)),
            partial: label.partial,
            group: None,
            values: values.collect(),
            said: Vec::new(),
        };
        Some(Self { total: Some(total) })
    }
}

/// Whether a provider is named there: neither nothing nor a count.
fn is_name(said: &[u8]) -> bool {
    // Hardly any name begins with a digit, and there are many.
    said.first().is_some_and(|first| {
        !first.is_ascii_digit()
            || typed_total::number(&String::from_utf8_lossy(said)).is_none()
    })
}
