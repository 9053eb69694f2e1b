//! Whether an `.xlsx` has merged cells at all.
//!
//! The workbook's reader reads a sheet from its beginning once more for them; a look
//! for the word costs a tenth of that, and most large lists have none.

use std::io::{Cursor, Read};

use memchr::memmem::Finder;
use zip::ZipArchive;
use zip::result::ZipResult;

/// What every element that merges cells is called, with or without a prefix.
const WORD: &[u8] = b"mergeCell";

/// How much of a part is looked at at once.
const PIECE: usize = 64 << 10;

/// Whether any sheet may have merged cells; what cannot be read may have them.
pub(super) fn any(bytes: &[u8]) -> bool {
    look(bytes).unwrap_or(true)
}

fn look(bytes: &[u8]) -> ZipResult<bool> {
    let mut archive = ZipArchive::new(Cursor::new(bytes))?;
    let finder = Finder::new(WORD);
    for at in 0..archive.len() {
        let part = archive.by_index(at)?;
        if may_be_sheet(&part.name()?) && holds(part, &finder)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Some programs name their sheets as they like, but nobody names them like these.
fn may_be_sheet(name: &str) -> bool {
    let others = ["sharedStrings.xml", "styles.xml", ".rels", ".png", ".jpeg", ".jpg"];
    !others.iter().any(|ending| name.ends_with(ending))
}

fn holds(mut part: impl Read, finder: &Finder<'_>) -> ZipResult<bool> {
    let mut piece = vec![0; PIECE];
    let mut kept = 0;
    loop {
        let read = part.read(&mut piece[kept..])?;
        if read == 0 {
            return Ok(false);
        }
        let filled = kept + read;
        if finder.find(&piece[..filled]).is_some() {
            return Ok(true);
        }
        // The word may stand across two pieces.
        kept = filled.min(WORD.len() - 1);
        piece.copy_within(filled - kept..filled, 0);
    }
}

#[cfg(test)]
mod tests {
    use memchr::memmem::Finder;

    use super::{PIECE, WORD, holds};

    #[test]
    fn the_word_is_found_wherever_a_piece_ends() {
        for before in PIECE - 12..PIECE + 3 {
            let mut part = vec![b' '; before];
            part.extend(b"<x:mergeCell ref=\"A1:B2\"/>");
            assert!(holds(&*part, &Finder::new(WORD)).unwrap(), "{before}");
        }
        let plain = vec![b' '; 3 * PIECE];
        assert!(!holds(&*plain, &Finder::new(WORD)).unwrap());
    }
}
