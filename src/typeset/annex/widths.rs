//! How wide the columns of a part are, the same in all its groups, seen over all rows.

use super::cells::heading;
use super::lines::length;
use super::sheet;
use crate::model::annex::AnnexPart;
use crate::model::table::Cell;

/// How wide a column is.
enum Width {
    /// As wide as its longest text, in letters.
    Narrow(f64),
    /// A part of what the narrow ones leave, against the other wide ones.
    Wide(f64),
}

/// A column of at most so many letters keeps its texts on one line.
const NARROW: f64 = 9.0;
/// What the insets of a narrow column take.
const INSETS: f64 = 1.0;
/// A longer heading may stand in two lines.
const LONG_HEADING: f64 = 5.0;
/// How much of its usual text a wide column is given, and how much at most.
const SPREAD: f64 = 0.5;
const WIDEST: f64 = 20.0;
/// What a wide column has in any case, on the average.
const LEAST: f64 = 9.0;

/// The width of each column, in points.
pub(super) fn widths(part: &AnnexPart) -> Vec<f64> {
    points(&reckoned(part))
}

fn reckoned(part: &AnnexPart) -> Vec<Width> {
    let tables = || part.groups.iter().map(|group| &group.table);
    let Some(first) = tables().next() else { return Vec::new() };
    let width = |at: usize| {
        let rows = || tables().flat_map(|table| &table.rows);
        let texts = || rows().filter_map(|row| row.cells.get(at)).map(Cell::words);
        let longest = texts().map(|text| length(&text)).fold(0.0, f64::max);
        let heading = length(&heading(&first.columns[at]));
        let least = if heading <= LONG_HEADING { heading } else { heading / 2.0 };
        let narrow = longest.max(least.ceil()) + INSETS;
        if narrow <= NARROW {
            return Width::Narrow(narrow);
        }
        #[expect(clippy::cast_precision_loss, reason = "a width, not a count")]
        let count = rows().count().max(1) as f64;
        // Squares: a few long texts take more of the page than many short ones.
        let squares = texts().map(|text| length(&text).powi(2)).sum::<f64>();
        Width::Wide(NARROW + ((squares / count).sqrt() * SPREAD).min(WIDEST))
    };
    (0..first.columns.len()).map(width).collect()
}

/// The widths as the page will have them: together they are as wide as it is.
fn points(widths: &[Width]) -> Vec<f64> {
    let (mut narrow, mut shares, mut least) = (0.0, 0.0, 0.0);
    for width in widths {
        match width {
            Width::Narrow(letters) => narrow += letters * sheet::SIZE,
            Width::Wide(share) => {
                shares += share;
                least += LEAST * sheet::SIZE;
            }
        }
    }
    // Narrow ones give way where little is left for the wide ones, and take what is
    // left where there are none.
    let room = sheet::WIDTH - least;
    let scale = if shares == 0.0 || narrow > room { room / narrow } else { 1.0 };
    let left = sheet::WIDTH - narrow * scale;
    let one = |width: &Width| match width {
        Width::Narrow(letters) => letters * sheet::SIZE * scale,
        Width::Wide(share) => share / shares * left,
    };
    widths.iter().map(one).collect()
}
