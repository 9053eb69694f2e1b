//! The names of the files that packs, sealed editions and the archive consist of.

/// What a pack was made from and consists of.
pub const MANIFEST: &str = "manifest.json";
/// Every table, figure and page of a pack.
pub const NUMBERS: &str = "pack.json";
/// The deck of a pack.
pub const DECK: &str = "briefing.pdf";
/// What an edition was sealed as.
pub const SEAL: &str = "seal.json";
/// The deck of an edition, which carries its sources.
pub const SEALED: &str = "sealed.pdf";
/// The list of all seals of an archive.
pub const LIST: &str = "index.json";
