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

/// A list's columns.
#[derive(Debug, Clone, Copy)]
pub(in crate::source) struct Shape {
    /// The list's name: that of its file.
    pub list: &'static str,
    pub columns: &'static [Column],
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
