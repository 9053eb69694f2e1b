//! Which numbers of an old workbook are shown as another text (001, 95%, a month), and
//! which cells are struck through.
//!
//! The workbook reader tells days from numbers and nothing else; so the styles are read
//! here, and the style of every cell that holds something.

use std::collections::{BTreeMap, BTreeSet};

use super::biff8::{BEGIN, CELLS, END, Records, SEVERAL_NUMBERS};
use super::compound::number;
use super::formats::{Format, Style, of_code, of_number};

const CODE: u16 = 0x041E;
const STYLE: u16 = 0x00E0;
const FONT: u16 = 0x0031;
/// The mark of a font that strikes through.
const STRIKES: u32 = 0x0008;
/// How a font says that it stands above the line.
const RAISED: u32 = 1;
/// A cell that holds a shared text.
const SHARED_TEXT: u16 = 0x00FD;
/// No font has this number.
const NO_FONT: u32 = 4;

/// The version whose texts are Unicode; before it, no code is looked at.
const UNICODE: u32 = 0x0600;

/// The styles of cells that make another of what they hold, by row and column.
pub(super) type Shown = BTreeMap<(u32, u32), Style>;

/// The styles of a workbook, in order of their numbers, from its first records.
pub(super) fn styles<'a>(records: impl Iterator<Item = (u16, &'a [u8])>) -> Vec<Style> {
    let (mut own, mut styles, mut is_unicode) = (BTreeMap::new(), Vec::new(), false);
    let mut fonts = Vec::new();
    for (kind, record) in records {
        match kind {
            BEGIN => is_unicode = number::<2>(record, 0) == Some(UNICODE),
            CODE if is_unicode => own.extend(code(record)),
            FONT => {
                let marks = number::<2>(record, 2).unwrap_or_default();
                fonts.push(marks & STRIKES != 0);
            }
            STYLE => {
                let said = [0, 2].map(|at| number::<2>(record, at).unwrap_or_default());
                styles.push(said);
            }
            _ => {}
        }
    }
    let format = |code| own.get(&code).copied().unwrap_or_else(|| of_number(code));
    let strikes = |font: u32| {
        let at = if font > NO_FONT { font - 1 } else { font };
        fonts.get(at as usize).copied().unwrap_or(false)
    };
    let of =
        |[font, code]: [u32; 2]| Style { format: format(code), struck: strikes(font) };
    styles.into_iter().map(of).collect()
}

/// The numbers of the fonts that strike through or stand above the line.
pub(super) fn telling_fonts<'a>(
    records: impl Iterator<Item = (u16, &'a [u8])>,
) -> BTreeSet<u32> {
    let fonts = records.filter(|(kind, _)| *kind == FONT).zip(0u32..);
    let telling = fonts.filter(|((_, record), _)| {
        let said = |at| number::<2>(record, at).unwrap_or_default();
        said(2) & STRIKES != 0 || said(8) == RAISED
    });
    telling.map(|(_, at)| if at < NO_FONT { at } else { at + 1 }).collect()
}

/// The cells of a sheet that hold one of these shared texts.
pub(super) fn holding(sheet: &[u8], texts: &BTreeSet<u32>) -> Vec<(u32, u32)> {
    if texts.is_empty() {
        return Vec::new();
    }
    let cells = Records(sheet).filter(|(kind, _)| *kind == SHARED_TEXT);
    let found = cells.filter_map(|(_, record)| {
        let text = number::<4>(record, 6).filter(|text| texts.contains(text));
        text.and_then(|_| Some((number::<2>(record, 0)?, number::<2>(record, 2)?)))
    });
    found.collect()
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

/// The cells of a sheet whose styles make another of what they hold.
pub(super) fn shown(sheet: &[u8], styles: &[Style]) -> Shown {
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
            kind if CELLS.contains(&kind) => one(record, 4, 0, styles, &mut shown),
            _ => {}
        }
    }
    shown
}

/// Numbers side by side: row and first column, then the style and the number of each.
fn several(record: &[u8], styles: &[Style], shown: &mut Shown) {
    let cells = record.len().saturating_sub(6) / 6;
    for at in 0..cells {
        one(record, 4 + 6 * at, at, styles, shown);
    }
}

/// A cell whose style stands at that byte, so many columns behind the record's first.
fn one(record: &[u8], at: usize, behind: usize, styles: &[Style], shown: &mut Shown) {
    let [row, column, style] = [0, 2, at].map(|at| number::<2>(record, at));
    let (Some(row), Some(column), Some(style)) = (row, column, style) else { return };
    let style = usize::try_from(style).ok().and_then(|style| styles.get(style));
    if let Some(&style) = style.filter(|style| style.tells()) {
        let behind = u32::try_from(behind).unwrap_or(u32::MAX);
        shown.insert((row, column.saturating_add(behind)), style);
    }
}

#[cfg(test)]
mod tests {
    use super::{Shown, shown, styles};
    use crate::source::sheets::biff8::{BEGIN, END};
    use crate::source::sheets::formats::{Format, Style};

    fn record(kind: u16, bytes: &[u8]) -> Vec<u8> {
        let size = u16::try_from(bytes.len()).unwrap();
        [&kind.to_le_bytes(), &size.to_le_bytes(), bytes].concat()
    }

    fn style(format: u8) -> Vec<u8> {
        record(0x00E0, &[&[0, 0, format, 0][..], &[0; 16]].concat())
    }

    fn plain(format: Format) -> Style {
        Style { format, ..Style::PLAIN }
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
        let found = styles(crate::source::sheets::biff8::Records(&globals));
        let percent = Format::Percent(0);
        let expected = [Format::Number, Format::Padded(3), percent, percent].map(plain);
        assert_eq!(found, expected);
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
        let expected = [((1, 2), plain(Format::Padded(3))), ((4, 6), plain(percent))];
        assert_eq!(shown(&sheet, &found), Shown::from(expected));
    }

    #[test]
    fn a_font_that_strikes_through_is_that_of_its_styles() {
        let font =
            |marks: u8| record(0x0031, &[&[0, 0, marks, 0][..], &[0; 10]].concat());
        let of = |font: u8| record(0x00E0, &[&[font, 0][..], &[0; 18]].concat());
        let globals =
            [font(0), font(0), font(0), font(0), font(8), of(0), of(5)].concat();
        let found = styles(crate::source::sheets::biff8::Records(&globals));
        let struck: Vec<_> = found.iter().map(|style| style.struck).collect();
        assert_eq!(struck, [false, true]);
    }
}
