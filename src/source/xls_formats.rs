//! Which numbers of an old workbook are shown as another text: 001, 95%.
//!
//! The workbook reader tells days from numbers and nothing else; so the styles are read
//! here, and the style of every cell that holds a number.

use std::collections::BTreeMap;

use super::biff8::{BEGIN, END, FORMULA, Records, SEVERAL_NUMBERS};
use super::compound::number;
use super::formats::{Format, of_code, of_number};

const CODE: u16 = 0x041E;
const STYLE: u16 = 0x00E0;
const NUMBERS: [u16; 3] = [FORMULA, 0x0203, 0x027E];

/// The version whose texts are Unicode; before it, no code is looked at.
const UNICODE: u32 = 0x0600;

/// The formats of cells whose number is shown as another text, by row and column.
pub(super) type Shown = BTreeMap<(u32, u32), Format>;

/// The styles of a workbook, in order of their numbers, from its first records.
pub(super) fn styles<'a>(records: impl Iterator<Item = (u16, &'a [u8])>) -> Vec<Format> {
    let (mut own, mut styles, mut is_unicode) = (BTreeMap::new(), Vec::new(), false);
    for (kind, record) in records {
        match kind {
            BEGIN => is_unicode = number::<2>(record, 0) == Some(UNICODE),
            CODE if is_unicode => own.extend(code(record)),
            STYLE => styles.push(number::<2>(record, 2).unwrap_or_default()),
            _ => {}
        }
    }
    let of = |style| own.get(&style).copied().unwrap_or_else(|| of_number(style));
    styles.into_iter().map(of).collect()
}

/// The number of a format and what it is: how many characters, whether they are wide,
/// the characters.
fn code(record: &[u8]) -> Option<(u32, Format)> {
    let style = number::<2>(record, 0)?;
    let length = usize::try_from(number::<2>(record, 2)?).ok()?;
    let (&wide, text) = record.get(4..)?.split_first()?;
    let units: Vec<u16> = if wide & 1 == 0 {
        text.iter().map(|&byte| byte.into()).collect()
    } else {
        text.chunks_exact(2).map(|it| u16::from_le_bytes([it[0], it[1]])).collect()
    };
    let code = String::from_utf16(units.get(..length)?).ok()?;
    Some((style, of_code(&code)))
}

/// The cells of a sheet whose number is shown as another text.
pub(super) fn shown(sheet: &[u8], styles: &[Format]) -> Shown {
    let mut shown = Shown::new();
    let mut depth = 0u32;
    for (kind, record) in Records(sheet) {
        match kind {
            BEGIN => depth = depth.saturating_add(1),
            END if depth <= 1 => break,
            END => depth -= 1,
            // Charts within the sheet have cells of their own.
            _ if depth > 1 => {}
            SEVERAL_NUMBERS => several(record, styles, &mut shown),
            kind if NUMBERS.contains(&kind) => one(record, 4, 0, styles, &mut shown),
            _ => {}
        }
    }
    shown
}

/// Numbers side by side: row and first column, then the style and the number of each.
fn several(record: &[u8], styles: &[Format], shown: &mut Shown) {
    let cells = record.len().saturating_sub(6) / 6;
    for at in 0..cells {
        one(record, 4 + 6 * at, at, styles, shown);
    }
}

/// A cell whose style stands at that byte, so many columns behind the record's first.
fn one(record: &[u8], at: usize, behind: usize, styles: &[Format], shown: &mut Shown) {
    let [row, column, style] = [0, 2, at].map(|at| number::<2>(record, at));
    let (Some(row), Some(column), Some(style)) = (row, column, style) else { return };
    let format = usize::try_from(style).ok().and_then(|style| styles.get(style));
    if let Some(&format) = format.filter(|format| format.is_another_text()) {
        let behind = u32::try_from(behind).unwrap_or(u32::MAX);
        shown.insert((row, column.saturating_add(behind)), format);
    }
}

#[cfg(test)]
mod tests {
    use super::{Shown, shown, styles};
    use crate::source::biff8::{BEGIN, END};
    use crate::source::formats::Format;

    fn record(kind: u16, bytes: &[u8]) -> Vec<u8> {
        let size = u16::try_from(bytes.len()).unwrap();
        [&kind.to_le_bytes(), &size.to_le_bytes(), bytes].concat()
    }

    fn style(format: u8) -> Vec<u8> {
        record(0x00E0, &[&[0, 0, format, 0][..], &[0; 16]].concat())
    }

    #[test]
    fn the_styles_of_a_workbook_tell_which_numbers_are_shown_as_another_text() {
        let globals = [
            record(BEGIN, &[0, 6, 5, 0]),
            record(0x041E, b"\xA4\0\x03\0\x000 0"),
            record(0x041E, b"\xA5\0\x03\0\x00000"),
            record(0x041E, b"\xA6\0\x02\0\x010\0%\0"),
            style(0),
            style(0xA5),
            style(0xA6),
            style(9),
        ]
        .concat();
        let found = styles(crate::source::biff8::Records(&globals));
        let percent = Format::Percent(0);
        assert_eq!(found, [Format::Number, Format::Padded(3), percent, percent]);
        let sheet = [
            record(BEGIN, &[0; 16]),
            record(0x0203, &[&[1, 0, 2, 0, 1, 0][..], &[0; 8]].concat()),
            record(0x0203, &[&[1, 0, 3, 0, 0, 0][..], &[0; 8]].concat()),
            record(
                0x00BD,
                &[&[4, 0, 5, 0, 0, 0][..], &[0; 4], &[2, 0], &[0; 4], &[6, 0]].concat(),
            ),
            record(END, &[]),
        ]
        .concat();
        let expected = Shown::from([((1, 2), Format::Padded(3)), ((4, 6), percent)]);
        assert_eq!(shown(&sheet, &found), expected);
    }
}
