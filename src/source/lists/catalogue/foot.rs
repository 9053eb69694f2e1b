//! What stands under the datasets of an exported catalogue that somebody worked on: a
//! typed total, a remark, an empty row.

use super::rows::Fields;
use crate::model::catalogue::Columns;
use crate::model::file::File;
use crate::model::lists::{Claim, ClaimedNumber};
use crate::model::origin::{Located, Origin};
use crate::source::rows::row_words::RowWords;
use crate::source::rows::typed_total;
use crate::source::rows::typed_total::Label;
use crate::source::sheets::records::Record;

/// A record that is no dataset.
#[derive(Default)]
pub(super) struct Foot {
    pub total: Option<Claim>,
}

impl Foot {
    /// A record as that, unless it is a dataset: one that is not names no provider, though
    /// how many there are may be counted in their column, or is called a subtotal of one.
    pub(super) fn of(
        record: &Record<'_>,
        columns: Columns,
        file: &File,
        words: &RowWords,
    ) -> Option<Self> {
        let provider = usize::try_from(columns.provider).unwrap_or(usize::MAX);
        let name = usize::try_from(columns.name).unwrap_or(usize::MAX);
        let is_named =
            provider < record.len() && is_name(record.bytes(provider).trim_ascii());
        if is_named && !is_subtotal(&record.bytes(name), &record.bytes(provider), words) {
            return None;
        }
        let texts = (0..record.len()).zip(0u32..).map(|(at, column)| {
            (column, String::from_utf8_lossy(&record.bytes(at)).trim().to_owned())
        });
        let texts: Vec<_> = texts.filter(|(_, text)| !text.is_empty()).collect();
        let Some((first, others)) = texts.split_first() else {
            return Some(Self::default());
        };
        if others.is_empty() && (words.is_remark(&first.1) || words.is_signed(&first.1)) {
            return Some(Self::default());
        }
        let mut labels = texts.iter().rev().filter_map(|said| {
            let label = label(&said.1, words)?;
            // Beside a provider's name it is called a total of that one.
            let is_of_one = is_named && said.0 != columns.provider;
            Some((said, Label { partial: label.partial || is_of_one, ..label }))
        });
        let ((column, written), label) =
            if is_named { labels.next()? } else { (first, label(&first.1, words)?) };
        let origin = |column| Origin::at(file, record.place(column));
        let number = |(column, text): &(u32, String)| {
            typed_total::number(text).map(|number| Located::new(number, origin(*column)))
        };
        let own = label.number.map(|number| Located::new(number, origin(*column)));
        let others = texts.iter().filter(|(at, _)| at != column);
        let numbers = own.into_iter().chain(others.filter_map(number));
        let values = numbers.map(|number| ClaimedNumber { heading: None, number });
        let total = Claim {
            label: Located::new(written.clone(), origin(*column)),
            partial: label.partial,
            after: None,
            until: None,
            group: None,
            values: values.collect(),
            said: Vec::new(),
        };
        Some(Self { total: Some(total) })
    }
}

/// The longest name of a subtotal, in bytes: hardly any dataset's is as short.
const LONGEST_LABEL: usize = 18;

/// Whether a record that names a provider sums its datasets: it is called 小計, or has no
/// name, or their number for one, and the word behind its provider's (民政局 計數).
fn is_subtotal(name: &[u8], provider: &[u8], words: &RowWords) -> bool {
    let name = name.trim_ascii();
    if name.len() > LONGEST_LABEL {
        return false;
    }
    let said = |bytes: &[u8]| label(&String::from_utf8_lossy(bytes), words);
    match name {
        name if name.iter().all(u8::is_ascii_digit) => said(provider).is_some(),
        name => said(name).is_some_and(|label| label.bare && label.number.is_none()),
    }
}

fn label(text: &str, words: &RowWords) -> Option<Label> {
    typed_total::label(text, words).or_else(|| typed_total::spaced(text, words))
}

/// Whether a provider is named there: neither nothing nor a count.
fn is_name(said: &[u8]) -> bool {
    // Hardly any name begins with a digit, and there are many.
    said.first().is_some_and(|first| {
        !first.is_ascii_digit()
            || typed_total::number(&String::from_utf8_lossy(said)).is_none()
    })
}
