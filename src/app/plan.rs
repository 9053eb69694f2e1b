//! What a run is asked for, and what it comes to.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use crate::model::attachment::Carried;
use crate::model::diagnostic::Diagnostics;
use crate::model::file::File;
use crate::model::seal::Program;
use crate::model::templates::Templates;
use crate::source::{Helper, Kept, Place, ReadOnce};

/// A command with everything decided: no default is left to guess.
#[derive(Debug, Clone, Default)]
pub struct Plan {
    /// The meeting's folder, such as `data/111-1`.
    pub folder: PathBuf,
    /// Where packs are written, such as `out`.
    pub out: PathBuf,
    /// Whether each page is also written as a picture, and how fine, in pixels an
    /// inch.
    pub pictures: Option<f64>,
    /// Whether the action plan's redline is made too.
    pub redline: bool,
    /// Whether everything is made again, also where the very same pack is there.
    pub fresh: bool,
    /// What alone is made, in a folder of its own; all of it where nothing is named.
    pub only: Vec<Part>,
    /// Where packs are sealed, such as `archive`.
    pub archive: PathBuf,
    /// What a pack is made again from, in the place of a folder of the disk.
    pub enclosed: Option<Arc<Enclosed>>,
    /// Why a sealed pack is corrected.
    pub because: Option<String>,
    /// Whether a warning that is not acknowledged stops the run as an error does.
    pub deny_warnings: bool,
    /// What reads workbooks apart, so that a reader's death is survived; they are read
    /// within the run where there is none.
    pub helper: Option<Helper>,
    /// What earlier rounds read, where there is more than one.
    pub kept: Option<Kept>,
    /// What other meetings of the run have read, where there are several.
    pub read_once: Option<ReadOnce>,
}

/// What a sealed deck encloses.
#[derive(Debug)]
pub struct Enclosed {
    pub files: Arc<Carried>,
    /// What its pack is set and worded with.
    pub templates: Templates,
    /// The program that made it before: its manifest names that one.
    pub program: Program,
}

/// A part of the pack that can be made alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Briefing,
    ActionPlan,
    Amendments,
    Redline,
    Annex,
    Tables,
}

impl Part {
    /// The name of its document.
    pub fn name(self) -> &'static str {
        match self {
            Self::Briefing => "briefing",
            Self::ActionPlan => "action-plan",
            Self::Amendments => "action-plan-amendments",
            Self::Redline => "action-plan-redline",
            Self::Annex => "annex",
            Self::Tables => "tables",
        }
    }
}

/// How a run ended that the machine did not stop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The pack stands in that folder.
    Built { place: PathBuf, pages: usize },
    /// The pack that stands in that folder is the one that would be made.
    Unchanged { place: PathBuf, pages: usize },
    /// These alone stand in that folder.
    BuiltOnly { place: PathBuf, parts: Vec<Part> },
    /// The sources hold no error.
    Sound,
    /// The pack is sealed in that folder.
    Sealed { place: PathBuf, edition: usize, number: usize },
    /// All sealed editions are unchanged. `carried` of them were made again with the
    /// templates that they carry; `otherwise` of them another version sealed, which this
    /// one cannot make again. `last` is the digest of the last seal. A copy is the folder of
    /// one meeting, of which the chain was not seen.
    Verified {
        place: PathBuf,
        is_copy: bool,
        editions: usize,
        carried: usize,
        otherwise: usize,
        last: String,
    },
    /// A file that stands alone: whether the same was made again from the sources that it
    /// carries, with how many templates that are not this program's, and which file of
    /// the archive that stands here it is.
    VerifiedAlone {
        place: PathBuf,
        is_remade: bool,
        templates: usize,
        digest: String,
        known: Option<String>,
    },
    /// What is sealed there is not what it was, or cannot be proved to be.
    Refuted { place: PathBuf },
    /// The machine did not let all of what is sealed be read: nothing is proved.
    Unread { place: PathBuf },
    /// So many files of a PDF stand in that folder, sources among them or not.
    Extracted { place: PathBuf, files: usize, has_sources: bool },
    /// So many files were extracted, but some differ from what was sealed.
    Rescued { place: PathBuf, files: usize },
    /// Nothing was sealed, but the archive's lists were completed.
    Listed,
    /// The sources need mending; nothing was written.
    Faulty,
}

impl Plan {
    /// The program that the pack's manifest names.
    pub(super) fn program(&self) -> Program {
        let sealed = self.enclosed.as_ref().map(|it| it.program.clone());
        sealed.unwrap_or_else(Program::own)
    }

    /// Whether it is made again what another version of the program made.
    pub(super) fn is_of_another_program(&self) -> bool {
        self.enclosed.as_ref().is_some_and(|it| it.program != Program::own())
    }

    /// What the pack is set and worded with.
    pub(super) fn templates(&self) -> Templates {
        self.enclosed.as_ref().map(|it| it.templates.clone()).unwrap_or_default()
    }

    /// Where the meeting's folder stands.
    pub(super) fn place(&self) -> Place<'_> {
        let carried = self.enclosed.as_ref().map(|it| &it.files);
        Place { folder: &self.folder, carried }
    }

    /// Whether what was complained of stops the run.
    pub(super) fn is_stopped_by(&self, diagnostics: &Diagnostics) -> bool {
        let tally = diagnostics.tally();
        tally.errors > 0 || self.deny_warnings && tally.warnings > 0
    }
}

/// What a run found, for whoever prints it.
#[derive(Debug, Default)]
pub struct Report {
    pub diagnostics: Diagnostics,
    /// The texts of the files that complaints may quote, by shown path.
    pub texts: BTreeMap<File, String>,
}
