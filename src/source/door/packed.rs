//! Files that are packed with gzip, as the platform's larger exports are kept.

use std::io::Read;

use flate2::read::MultiGzDecoder;

use super::folder::Opened;
use crate::model::code;
use crate::model::diagnostic::Diagnostic;
use crate::source::sheets::form;

/// The file as it was before it was packed, if it is packed; complains where it is
/// damaged or grows beyond what a file may have.
pub(in crate::source) fn unpacked(opened: Opened) -> Result<Opened, Diagnostic> {
    if !opened.bytes.starts_with(b"\x1F\x8B") {
        return Ok(opened);
    }
    let mut bytes = Vec::new();
    let limit = opened.limits.file_mb;
    let most = limit.saturating_mul(1 << 20).saturating_add(1);
    let mut unpacked = MultiGzDecoder::new(&*opened.bytes).take(most);
    unpacked.read_to_end(&mut bytes).map_err(|_| form::damaged(&opened.origin()))?;
    if unpacked.limit() == 0 {
        return Err(Diagnostic::new(code::FILE_TOO_LARGE, &opened.origin())
            .with("size", format!("> {limit}"))
            .with("limit", limit)
            .with("unpacked", limit));
    }
    Ok(Opened { bytes, ..opened })
}
