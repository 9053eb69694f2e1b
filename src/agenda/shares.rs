//! Shares that stand beside each other, which have the same number of decimals: 6.0%
//! above 12.9%, never 6%.
//!
//! The sentence over a table says its share as the table does: the item's figures follow
//! its cells. Where all shares are whole, none has a decimal.

use super::Computed;
use crate::model::figure::{Figure, FigureValue};
use crate::model::numeral;
use crate::model::table::{Cell, Content};

/// Gives all shares of an item, in its tables, at its bars and among its figures, one
/// decimal where any that is shown has one.
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
    even_figures(computed.figures.values_mut().chain(computed.named.values_mut()));
}

/// The same of shares that a table has among other texts, alone or behind them, and of
/// the figures of its item.
pub(super) fn even_texts<'f>(
    cells: &mut [&mut Cell],
    figures: impl Iterator<Item = &'f mut Figure>,
) {
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
        even_figures(figures);
    }
}

fn even_figures<'f>(figures: impl Iterator<Item = &'f mut Figure>) {
    for figure in figures {
        if let FigureValue::Text(text) = &mut figure.value
            && is_share(text)
        {
            *text = numeral::in_tenths(text);
        }
    }
}

/// Whether a text is a share and nothing else: a name may end in one.
fn is_share(text: &str) -> bool {
    let number = |digit: char| digit.is_ascii_digit() || matches!(digit, '.' | ',' | '−');
    text.strip_suffix('%').is_some_and(|text| text.chars().all(number))
}

fn has_tenths(text: &str) -> bool {
    text.contains('.')
}

#[cfg(test)]
mod tests {
    use super::is_share;

    #[test]
    fn a_name_that_ends_in_a_share_is_none() {
        for share in ["6%", "12.9%", "1,250%", "−3.5%"] {
            assert!(is_share(share), "{share}");
        }
        for other in ["欄位完整率達95%", "6", "六%", "第1期（50%）"] {
            assert!(!is_share(other), "{other}");
        }
    }
}
