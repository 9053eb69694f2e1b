//! What a list looks like: its columns, and what heads them everywhere.

use crate::model::organization::Organization;

/// What the cells of a column say, as far as that tells columns apart.
#[derive(Debug, Clone, Copy)]
pub(in crate::source) enum Holds {
    Anything,
    Day,
    /// A day, month, quarter or year.
    Time,
    /// A whole number.
    Number,
    /// One of the words that the organization has for it.
    Word(fn(&str, &Organization) -> bool),
}

impl Holds {
    /// Whether that is a day or a time.
    pub(super) fn a_time(self) -> bool {
        matches!(self, Self::Day | Self::Time)
    }
}

/// A column that a list knows.
#[derive(Debug, Clone, Copy)]
pub(in crate::source) struct Column {
    pub heading: &'static str,
    pub required: bool,
    /// Other headings that mean it everywhere.
    pub also: &'static [&'static str],
    /// Weaker synonyms: they are used only if no column has one of the headings above.
    pub failing: &'static [&'static str],
    /// Whether it names units and agencies, and may be headed by what the organization
    /// calls those.
    pub names_bodies: bool,
    pub holds: Holds,
}

impl Column {
    pub(in crate::source) const fn required(heading: &'static str) -> Self {
        let (also, failing, holds) = (&[], &[], Holds::Anything);
        Self { heading, required: true, also, failing, names_bodies: false, holds }
    }

    pub(in crate::source) const fn optional(heading: &'static str) -> Self {
        Self { required: false, ..Self::required(heading) }
    }

    /// The same, where a list cannot be read without it.
    #[must_use]
    pub(in crate::source) const fn needed(self) -> Self {
        Self { required: true, ..self }
    }

    #[must_use]
    pub(in crate::source) const fn also(self, also: &'static [&'static str]) -> Self {
        Self { also, ..self }
    }

    #[must_use]
    pub(in crate::source) const fn failing(
        self,
        failing: &'static [&'static str],
    ) -> Self {
        Self { failing, ..self }
    }

    #[must_use]
    pub(in crate::source) const fn names_bodies(self) -> Self {
        Self { names_bodies: true, ..self }
    }

    #[must_use]
    pub(in crate::source) const fn holds(self, holds: Holds) -> Self {
        Self { holds, ..self }
    }
}

/// A list: its file, its columns, and what may stand beside them.
#[derive(Debug, Clone, Copy)]
pub(in crate::source) struct Shape {
    /// The list's name: that of its file.
    pub list: &'static str,
    /// What people call such a file: the longest that stands in a file's name tells.
    pub called: &'static [&'static str],
    /// The ending that its file usually has.
    pub ending: &'static str,
    /// Whether it may be a folder of files.
    pub may_be_parted: bool,
    pub columns: &'static [Column],
    pub passes: Passes,
    /// The list as the platform exports it, if it does.
    pub export: Option<&'static Export>,
    /// Whether every further column is headed by a statistics date, and there must be
    /// one.
    pub dated: bool,
    /// Whether there may be nothing to list.
    pub may_be_empty: bool,
    /// The column that may also stand as several: one for each of the organization's
    /// data classes, with a mark in one of them.
    pub marked: Option<&'static str>,
    /// How many cells may stand up to the label of a typed total.
    pub leading: usize,
}

impl Shape {
    /// What most lists are, but for their name and columns: one file that must not be empty.
    pub(in crate::source) const USUAL: Self = Self {
        list: "",
        called: &[],
        ending: "xlsx",
        may_be_parted: false,
        columns: &[],
        passes: Passes::Numbers,
        export: None,
        dated: false,
        may_be_empty: false,
        marked: None,
        leading: 1,
    };

    /// Our columns that its export lacks.
    pub(in crate::source) fn lacks(&self) -> &'static [&'static str] {
        self.export.map_or(&[], |export| export.lacks)
    }
}

/// What a list may have besides its own columns that is passed over; see `passed`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::source) enum Passes {
    /// The numbers of its rows.
    Numbers,
    /// Besides, what follows from counts, and remarks on them.
    OfCounts,
    /// Besides, what people remark beside rows for themselves.
    Remarks,
    /// Besides, what follows from the days of a request.
    OfRequests,
}

/// A list as the platform exports it.
///
/// It is known by its headings. It has many columns that a meeting has no use for and that
/// nobody typed, so those are passed over in silence; only one that is nearly ours is still
/// complained of.
#[derive(Debug)]
pub(in crate::source) struct Export {
    /// Headings that the platform gives it; it is known by having enough of them.
    pub headings: &'static [&'static str],
    pub enough: usize,
    /// Our columns that it lacks; what stands for them is for the organization to say.
    pub lacks: &'static [&'static str],
}
