//! Shares that stand beside each other, which have the same number of decimals: 6.0%
//! above 12.9%, never 6%.
//!
//! What a sentence says alone keeps the shorter form.

use super::Computed;
use crate::model::numeral;
use crate::model::table::{Cell, Content};

/// Gives all shares of an item, in its tables and at its bars, one decimal where any of
/// them has one.
pub(super) fn even(computed: &mut Computed) {
    let rows = computed.tables.iter_mut().flat_map(|table| {
        table.rows.iter_mut().map(|row| &mut row.cells).chain(&mut table.total)
    });
    let cells: Vec<&mut Content> = rows.flatten().map(|cell| &mut cell.content).collect();
    let bars = computed.charts.iter_mut().flat_map(|chart| &mut chart.bars);
    let notes: Vec<&mut String> =
        bars.filter_map(|bar| bar.note.as_mut()).filter(|note| is_share(note)).collect();
    let exact = |content: &&mut Content| match content {
        Content::Share { part, whole, .. } => {
            has_tenths(&numeral::percent(*part, *whole))
        }
        _ => false,
    };
    if !cells.iter().any(exact) && !notes.iter().any(|note| has_tenths(note)) {
        return;
    }
    for content in cells {
        if let Content::Share { tenths, .. } = content {
            *tenths = true;
        }
    }
    for note in notes {
        *note = numeral::in_tenths(note);
    }
}

/// The same of shares that a table has among other texts, alone or behind them.
pub(super) fn even_texts(cells: &mut [&mut Cell]) {
    let texts: Vec<&mut String> = cells
        .iter_mut()
        .flat_map(|cell| match &mut cell.content {
            Content::Text { text, detail } => [Some(text), detail.as_mut()],
            _ => [None, None],
        })
        .flatten()
        .filter(|text| is_share(text))
        .collect();
    if texts.iter().any(|text| has_tenths(text)) {
        for text in texts {
            *text = numeral::in_tenths(text);
        }
    }
}

fn is_share(text: &str) -> bool {
    text.ends_with('%')
}

fn has_tenths(text: &str) -> bool {
    text.contains('.')
}
