//! Texts and numbers as they are written and printed.
//!
//! What is read is kept as it was written; how it is folded to be compared is said here.

pub mod halves;
pub(crate) mod longest;
pub(crate) mod nearest;
pub mod numeral;
pub mod printed;
pub mod prose;
pub mod shortened;
pub mod statute;
pub mod template_parts;
pub mod text;
