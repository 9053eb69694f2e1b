//! What the user can mend, as data: a code, the values that fill its message, and
//! every place concerned.
//!
//! The words themselves stand in the message catalogue, one text a code and language;
//! a diagnostic only carries what differs from case to case.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::code::{Code, Severity};
use super::policy::Policy;
use crate::model::origin::{Located, Origin};

mod acknowledged;
mod one_cause;

/// The values that fill the gaps of a message, by name.
pub type Args = BTreeMap<&'static str, String>;

/// A complaint about the sources or the templates.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    pub code: Code,
    pub origin: Origin,
    pub args: Args,
    /// What it is known by to belong to another complaint, and does not say.
    pub links: BTreeMap<Link, String>,
    pub related: Vec<Related>,
}

/// What a complaint may be linked to another by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Link {
    /// The body whose pattern it is about.
    Body,
    /// The number that a missing case would have.
    Case,
    /// That an entry has lost its name.
    LostName,
}

/// Another place that has to do with a complaint.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Related {
    pub origin: Origin,
    /// The name of the note in the message catalogue.
    pub note: &'static str,
    pub args: Args,
}

impl Related {
    /// Another place, with what stands there.
    pub fn new(origin: &Origin, note: &'static str, found: impl ToString) -> Self {
        let args = Args::from([("found", found.to_string())]);
        Self { origin: origin.clone(), note, args }
    }
}

impl Diagnostic {
    /// A complaint at a place, with the gaps of its message still open.
    pub fn new(code: Code, origin: &Origin) -> Self {
        let (origin, args) = (origin.clone(), Args::new());
        Self { code, origin, args, links: BTreeMap::new(), related: Vec::new() }
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

    /// Says what it belongs to, where that is known.
    #[must_use]
    pub fn linked(mut self, link: Link, to: Option<impl ToString>) -> Self {
        self.links.extend(to.map(|to| (link, to.to_string())));
        self
    }

    /// Every value that its message or its notes say.
    pub fn values(&self) -> impl Iterator<Item = &String> + Clone {
        let related = self.related.iter().flat_map(|related| related.args.values());
        self.args.values().chain(related)
    }

    /// Whether it is about that place, or points to it.
    pub fn names(&self, place: &Origin) -> bool {
        self.origin == *place || self.related.iter().any(|it| it.origin == *place)
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
        self.related.push(Related::new(origin, note, found));
        self
    }
}

/// Everything complained of in one run.
#[derive(Debug, Clone, Default)]
pub struct Diagnostics {
    // A file that two meetings share is read for each of them and complains twice.
    list: BTreeSet<Diagnostic>,
    policy: Policy,
}

/// How many complaints of each weight there are; what was acknowledged is counted
/// apart.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    pub errors: usize,
    pub warnings: usize,
    pub notices: usize,
    pub acknowledged: usize,
}

/// A complaint with what the policy makes of it.
#[derive(Debug, Clone, Copy)]
pub struct Judged<'a> {
    pub diagnostic: &'a Diagnostic,
    pub severity: Severity,
    /// Why it was accepted, if it was.
    pub reason: Option<&'a Located<String>>,
}

impl Diagnostics {
    /// Takes a complaint; the very same one counts once.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.insert(diagnostic);
    }

    /// Takes over complaints that were held back.
    pub fn extend_with(&mut self, held: impl IntoIterator<Item = Diagnostic>) {
        self.list.extend(held);
    }

    /// Keeps what was read, or the complaint about it.
    pub fn keep<T>(&mut self, result: Result<T, Diagnostic>) -> Option<T> {
        result.map_err(|diagnostic| self.push(diagnostic)).ok()
    }

    /// Takes over everything that was complained of aside.
    pub fn join(&mut self, other: Self) {
        self.list.extend(other.list);
    }

    /// Takes out what counts as an error.
    pub fn take_errors(&mut self) -> Vec<Diagnostic> {
        let policy = &self.policy;
        let is_error = |one: &Diagnostic| policy.severity(one.code) == Severity::Error;
        let errors = self.list.extract_if(.., |one| is_error(one));
        let mut errors: Vec<Diagnostic> = errors.collect();
        errors.sort_by(|a, b| (&a.origin, a.code.name).cmp(&(&b.origin, b.code.name)));
        errors
    }

    fn is_error(&self, found: &Diagnostic) -> bool {
        self.policy.severity(found.code) == Severity::Error
    }

    /// Takes out the complaints that are to be told otherwise.
    pub fn take(&mut self, is_meant: impl Fn(&Diagnostic) -> bool) -> Vec<Diagnostic> {
        self.list.extract_if(.., |one| is_meant(one)).collect()
    }

    /// Leaves out what is complained of elsewhere already.
    pub fn leave_out(&mut self, other: &Self) {
        self.list.retain(|found| !other.list.contains(found));
    }

    /// Whether others complain of the very same.
    pub fn are_those_of(&self, other: &Self) -> bool {
        self.list == other.list
    }

    /// Adds a complaint in the place of a weaker one about the same thing in the same
    /// file.
    pub fn push_over(&mut self, weaker: Code, diagnostic: Diagnostic) {
        self.list.retain(|found| {
            found.code != weaker
                || found.origin.file != diagnostic.origin.file
                || found.args.get("found") != diagnostic.args.get("found")
        });
        self.push(diagnostic);
    }

    /// Says how much complaints weigh, once that has been read.
    pub fn judge_by(&mut self, policy: Policy) {
        self.policy = policy;
    }

    /// Whether that was complained of there, so that what follows from it need not be.
    pub fn says(&self, code: Code, origin: &Origin) -> bool {
        // They are in the order of their codes and places, and lists of many rows ask.
        let all = self.list.range(Diagnostic::new(code, origin)..);
        let mut there =
            all.take_while(|found| found.code == code && found.origin == *origin);
        there.any(|found| self.asks_for_mending(found))
    }

    /// Whether nothing was complained of.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Whether anything stops the run.
    pub fn has_errors(&self) -> bool {
        let is_accepted = |found| self.policy.acknowledgement(found).is_some();
        self.list.iter().any(|found| self.is_error(found) && !is_accepted(found))
    }

    /// Whether something in that file, or in a file of that folder, could not be read
    /// as it stands.
    pub fn has_errors_in(&self, file: &str) -> bool {
        self.list.iter().any(|found| {
            found.code.severity == Severity::Error && found.origin.is_in(file)
        })
    }

    /// The files that errors are about.
    pub fn faulty_files(&self) -> BTreeSet<String> {
        let errors = self.list.iter().filter(|found| self.is_error(found));
        errors.map(|found| found.origin.file.to_string()).collect()
    }

    /// How many there are of each severity; acknowledged ones are counted apart.
    pub fn tally(&self) -> Tally {
        let all = self.sorted();
        let count = |severity| {
            all.iter()
                .filter(|found| found.severity == severity && found.reason.is_none())
                .count()
        };
        Tally {
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            notices: count(Severity::Notice),
            acknowledged: all.iter().filter(|found| found.reason.is_some()).count(),
        }
    }

    /// The complaints in the order of printing: the gravest first, then by place; what
    /// was acknowledged last.
    pub fn sorted(&self) -> Vec<Judged<'_>> {
        let judged = |diagnostic| {
            let acknowledged = self.policy.acknowledgement(diagnostic);
            Judged {
                diagnostic,
                severity: self.policy.severity(diagnostic.code),
                reason: acknowledged.map(|one| &one.reason),
            }
        };
        let mut sorted: Vec<_> = self.list.iter().map(judged).collect();
        sorted.sort_by(|a, b| {
            let key = |found: &Judged<'_>| (found.reason.is_some(), found.severity);
            let name = |found: &Judged<'_>| found.diagnostic.code.name;
            (key(a), &a.diagnostic.origin, name(a)).cmp(&(
                key(b),
                &b.diagnostic.origin,
                name(b),
            ))
        });
        sorted
    }
}
