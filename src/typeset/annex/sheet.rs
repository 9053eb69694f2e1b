//! The lying sheet that the annex is cut for, as `templates/paper/theme.typ` has it.
//!
//! Both must say the same, for what does not fit is moved whole to a page of its own; a
//! test compares them.

/// Points in a millimetre.
const MM: f64 = 72.0 / 25.4;

/// What a page has for what stands on it.
pub(super) const HEIGHT: f64 = (210.0 - 25.0 - 20.0) * MM;
pub(super) const WIDTH: f64 = (297.0 - 2.0 * 20.0) * MM;

/// The rows' type, from one line to the next, and the room around a cell's text.
pub(super) const SIZE: f64 = 10.0;
pub(super) const PITCH: f64 = 14.5;
const INSET_X: f64 = 1.4 * MM;
const INSET_Y: f64 = 1.5 * MM;
/// How much closer than a row's what stands under it is.
const UNDER: f64 = 1.4 * MM;

/// The title of a part, and what stands over it.
pub(super) const PART: f64 = 9.0 * MM;
pub(super) const OVER_PART: f64 = 10.0 * MM;
/// A line of what a part holds, and what stands under the last.
pub(super) const LEAD_SIZE: f64 = 12.0;
pub(super) const LEAD: f64 = 19.0;
pub(super) const UNDER_LEAD: f64 = 1.0 * MM;
/// A group's name over its rows.
pub(super) const BAND: f64 = 7.0 * MM;
/// A part's title on the further pages.
pub(super) const AGAIN: f64 = 4.8 * MM;

/// The height of a row of so many lines.
pub(super) fn row(lines: usize) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "a height, not a count")]
    let lines = lines.max(1) as f64;
    lines * PITCH - (PITCH - SIZE) + 2.0 * INSET_Y
}

/// How many lines a row of that height holds.
pub(super) fn lines(height: f64) -> usize {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "whole lines of a page"
    )]
    let lines = ((height + PITCH - SIZE - 2.0 * INSET_Y) / PITCH).max(0.0) as usize;
    lines
}

/// The height of so many lines that stand under a row, close to it.
pub(super) fn under(lines: usize) -> f64 {
    row(lines) - UNDER
}

/// How many lines under a row that height holds.
pub(super) fn lines_under(height: f64) -> usize {
    if height <= 0.0 { 0 } else { lines(height + UNDER) }
}

/// How wide a column of so many letters is.
pub(super) fn column(letters: f64) -> f64 {
    letters * SIZE + 2.0 * INSET_X
}

/// The room of a column's texts in letters.
pub(super) fn letters(column: f64) -> f64 {
    (column - 2.0 * INSET_X) / SIZE
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the theme says, in points.
    fn theme(name: &str) -> f64 {
        let theme = include_str!("../../../templates/paper/theme.typ");
        let line = format!("#let {name} = ");
        let value = theme.lines().find_map(|one| one.strip_prefix(&*line)).unwrap();
        let unit = value.find(|c: char| c.is_alphabetic()).unwrap();
        let number: f64 = value[..unit].parse().unwrap();
        number * if value[unit..].starts_with("mm") { MM } else { 1.0 }
    }

    #[test]
    fn the_sheet_is_that_of_the_theme() {
        let pairs = [
            ("lying-x", 20.0 * MM),
            ("lying-top", 25.0 * MM),
            ("lying-bottom", 20.0 * MM),
            ("rows-size", SIZE),
            ("rows-pitch", PITCH),
            ("rows-inset-x", INSET_X),
            ("rows-inset-y", INSET_Y),
            ("rows-under", UNDER),
            ("rows-part-height", PART),
            ("rows-part-above", OVER_PART),
            ("rows-lead-size", LEAD_SIZE),
            ("rows-lead-pitch", LEAD),
            ("rows-lead-below", UNDER_LEAD),
            ("rows-band-height", BAND),
            ("rows-again-height", AGAIN),
        ];
        for (name, value) in pairs {
            assert!((theme(name) - value).abs() < 1e-9, "{name}");
        }
    }

    #[test]
    fn a_row_holds_the_lines_that_it_is_high_for() {
        for count in 1..40 {
            assert_eq!(lines(row(count) + 0.01), count);
        }
    }
}
