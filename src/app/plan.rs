//! What a run is asked for, and what it comes to.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use crate::model::diagnostic::Diagnostics;

/// A command with everything decided: no default is left to guess.
#[derive(Debug, Clone)]
pub struct Plan {
    /// The meeting's folder, such as `data/111-1`.
    pub folder: PathBuf,
    /// Where packs are written, such as `out`.
    pub out: PathBuf,
    /// Whether each page is also written as a picture, and how fine, in pixels an
    /// inch.
    pub pictures: Option<f64>,
}

/// How a run ended that the machine did not stop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The pack stands in that folder.
    Built { place: PathBuf, pages: usize },
    /// The sources hold no error.
    Sound,
    /// The sources need mending; nothing was written.
    Faulty,
}

/// What a run found, for whoever prints it.
#[derive(Debug, Default)]
pub struct Report {
    pub diagnostics: Diagnostics,
    /// The texts of the files that complaints may quote, by shown path.
    pub texts: BTreeMap<Arc<str>, String>,
}
