//! How large the sources may be: beyond that a file is no list of a meeting any more,
//! but damaged or not meant.
//!
//! The limits are far above real work (a catalogue of 68 MB, 200,000 inventory rows),
//! and an organization may set its own.

/// What `limits` in `organization.yaml` may set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// A file, in MB.
    pub file_mb: u64,
    /// A zipped workbook once unpacked, in MB.
    pub unpacked_mb: u64,
    /// The rows, columns and filled cells of a sheet.
    pub rows: u32,
    pub columns: u32,
    pub cells: u32,
    /// The text of a cell, in KB.
    pub cell_kb: u32,
    /// How long a workbook that is read apart may take.
    pub seconds: u64,
    /// How much memory its reader may ask for, in MB.
    pub memory_mb: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file_mb: 256,
            unpacked_mb: 512,
            rows: 300_000,
            columns: 1_000,
            cells: 10_000_000,
            cell_kb: 1_024,
            seconds: 20,
            memory_mb: 1024,
        }
    }
}

impl Limits {
    /// The longest text of a cell, in bytes.
    pub fn longest_text(&self) -> usize {
        usize::try_from(self.cell_kb).unwrap_or(usize::MAX).saturating_mul(1 << 10)
    }
}
