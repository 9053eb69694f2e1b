//! Merged cells of an `.xlsb`, which the workbook reader does not tell of.
//!
//! A part is a run of records: a number of one or two bytes that says what it is, a
//! size of up to four bytes, and that many bytes. Whatever cannot be read counts as not
//! merged: the cells themselves are read elsewhere, and complained of there.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;

use super::merged::Region;

const SHEET: u16 = 0x9C;
const MERGED: u16 = 0xB0;

/// The merged regions of every sheet, by its name.
pub(super) fn regions(bytes: &[u8]) -> BTreeMap<String, Vec<Region>> {
    read(bytes).unwrap_or_default()
}

fn read(bytes: &[u8]) -> Option<BTreeMap<String, Vec<Region>>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let targets = targets(&part(&mut archive, "xl/_rels/workbook.bin.rels")?);
    let mut found = BTreeMap::new();
    for record in Records(&part(&mut archive, "xl/workbook.bin")?) {
        let Some((id, name)) = sheet(record) else { continue };
        let Some(target) = targets.get(&id) else { continue };
        let path = target
            .strip_prefix('/')
            .map_or_else(|| format!("xl/{target}"), str::to_owned);
        let Some(sheet) = part(&mut archive, &path) else { continue };
        found.insert(name, Records(&sheet).filter_map(region).collect());
    }
    Some(found)
}

fn part(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    archive.by_name(name).ok()?.read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

/// The parts that the workbook's relations name.
fn targets(xml: &[u8]) -> BTreeMap<String, String> {
    let mut reader = Reader::from_reader(xml);
    let mut targets = BTreeMap::new();
    while let Ok(event) = reader.read_event() {
        let (Event::Start(element) | Event::Empty(element)) = event else {
            if event == Event::Eof {
                break;
            }
            continue;
        };
        let named = |name: &str| {
            let attribute = element.try_get_attribute(name).ok()??;
            String::from_utf8(attribute.value.into_owned()).ok()
        };
        if let (Some(id), Some(target)) = (named("Id"), named("Target")) {
            targets.insert(id, target);
        }
    }
    targets
}

/// The relation and the name of a sheet.
fn sheet((kind, bytes): (u16, &[u8])) -> Option<(String, String)> {
    let rest = bytes.get(8..).filter(|_| kind == SHEET)?;
    let (id, rest) = wide_text(rest)?;
    let (name, _) = wide_text(rest)?;
    Some((id, name))
}

fn wide_text(bytes: &[u8]) -> Option<(String, &[u8])> {
    let (length, rest) = bytes.split_first_chunk::<4>()?;
    let length = usize::try_from(u32::from_le_bytes(*length)).ok()?.checked_mul(2)?;
    let (text, rest) = rest.split_at_checked(length)?;
    let units = text.chunks_exact(2).map(|unit| u16::from_le_bytes([unit[0], unit[1]]));
    let text = char::decode_utf16(units).collect::<Result<_, _>>().ok()?;
    Some((text, rest))
}

fn region((kind, bytes): (u16, &[u8])) -> Option<Region> {
    let bytes = bytes.first_chunk::<16>().filter(|_| kind == MERGED)?;
    let number = |at: usize| {
        u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
    };
    Some(Region { first: (number(0), number(8)), last: (number(4), number(12)) })
}

/// The records of a part, each with its kind.
struct Records<'a>(&'a [u8]);

impl<'a> Iterator for Records<'a> {
    type Item = (u16, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let mut kind = u16::from(self.byte()?);
        if kind & 0x80 != 0 {
            kind = (kind & 0x7F) | (u16::from(self.byte()? & 0x7F) << 7);
        }
        // The specification names kinds by both bytes as they stand, high bits kept
        // out; the numbers above are of that form.
        let size = self.size()?;
        let (record, rest) = self.0.split_at_checked(size)?;
        self.0 = rest;
        Some((kind, record))
    }
}

impl Records<'_> {
    fn byte(&mut self) -> Option<u8> {
        let (&first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(first)
    }

    fn size(&mut self) -> Option<usize> {
        let mut size = 0;
        for at in 0..4 {
            let byte = self.byte()?;
            size |= usize::from(byte & 0x7F) << (7 * at);
            if byte & 0x80 == 0 {
                break;
            }
        }
        Some(size)
    }
}

#[cfg(test)]
mod tests {
    use super::{MERGED, Records, region};
    use crate::source::merged::Region;

    #[test]
    fn a_merged_region_is_read_from_its_record() {
        let mut part = vec![0x00, 0x01, 0xFF, 0xB0, 0x01, 16];
        for number in [4u32, 7, 2, 2] {
            part.extend(number.to_le_bytes());
        }
        let records: Vec<_> = Records(&part).collect();
        assert_eq!(records[1].0, MERGED);
        assert_eq!(
            records.into_iter().filter_map(region).collect::<Vec<_>>(),
            [Region { first: (4, 2), last: (7, 2) }]
        );
    }
}
