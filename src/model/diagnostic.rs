//! What the user can mend, as data: a code, the values that fill its message, and
//! every place concerned.
//!
//! The words themselves stand in the message catalogue, one text a code and language;
//! a diagnostic only carries what differs from case to case.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::code::{Code, Severity};
use super::origin::Origin;

/// The values that fill the gaps of a message, by name.
pub type Args = BTreeMap<&'static str, String>;

/// A complaint about the sources or the templates.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    pub code: Code,
    pub origin: Origin,
    pub args: Args,
    pub related: Vec<Related>,
}

/// Another place that has to do with a complaint.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Related {
    pub origin: Origin,
    /// The name of the note in the message catalogue.
    pub note: &'static str,
    pub args: Args,
}

impl Diagnostic {
    pub fn new(code: Code, origin: &Origin) -> Self {
        Self { code, origin: origin.clone(), args: Args::new(), related: Vec::new() }
    }

    /// Fills a gap of the message or of its help.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.insert(name, value.to_string());
        self
    }

    /// Fills a gap when there is something to say; help that needs it is left out
    /// otherwise.
    #[must_use]
    pub fn with_some(self, name: &'static str, value: Option<impl ToString>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// Points to another place, with a note of the catalogue that has no gaps or only
    /// the gap `found`.
    #[must_use]
    pub fn see(
        mut self,
        origin: &Origin,
        note: &'static str,
        found: impl ToString,
    ) -> Self {
        let args = Args::from([("found", found.to_string())]);
        self.related.push(Related { origin: origin.clone(), note, args });
        self
    }
}

/// Everything complained of in one run.
#[derive(Debug, Default)]
pub struct Diagnostics {
    // A file that two meetings share is read for each of them and complains twice.
    list: BTreeSet<Diagnostic>,
}

/// How many complaints of each weight there are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    pub errors: usize,
    pub warnings: usize,
    pub notices: usize,
}

impl Diagnostics {
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.insert(diagnostic);
    }

    /// Keeps what was read, or the complaint about it.
    pub fn keep<T>(&mut self, result: Result<T, Diagnostic>) -> Option<T> {
        result.map_err(|diagnostic| self.push(diagnostic)).ok()
    }

    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|diagnostic| diagnostic.code.severity == Severity::Error)
    }

    /// Whether something in that file could not be read as it stands.
    pub fn has_errors_in(&self, file: &str) -> bool {
        self.list.iter().any(|found| {
            found.code.severity == Severity::Error && *found.origin.file == *file
        })
    }

    /// The same for every file of that name, whichever meeting it is of.
    pub fn has_errors_in_any(&self, name: &str) -> bool {
        self.list.iter().any(|found| {
            found.code.severity == Severity::Error && found.origin.file.ends_with(name)
        })
    }

    pub fn tally(&self) -> Tally {
        let count = |severity| {
            self.list.iter().filter(|found| found.code.severity == severity).count()
        };
        Tally {
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            notices: count(Severity::Notice),
        }
    }

    /// The complaints in the order of printing: the gravest first, then by place.
    pub fn sorted(&self) -> Vec<&Diagnostic> {
        let mut sorted: Vec<_> = self.list.iter().collect();
        sorted.sort_by(|a, b| {
            (a.code.severity, &a.origin, a.code.name).cmp(&(
                b.code.severity,
                &b.origin,
                b.code.name,
            ))
        });
        sorted
    }
}
