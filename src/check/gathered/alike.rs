//! Complaints of one code that are one slip: a column that was emptied or pasted over, a
//! word that stands in many rows.
//!
//! Fewer than the thresholds may well be so many slips, and stay as they are.

use super::keys::{
    changed_column, differing, given, of_one_form, own_column, own_row, said,
    widest_pattern, words,
};
use super::{ALSO, Note, by_key, noted};
use crate::check::Meetings;
use crate::model::code::{self, Code};
use crate::model::diagnostic::{Diagnostic, Diagnostics};

/// Complaints of one code that are one slip where they have the same key.
pub(super) struct Alike {
    code: Code,
    least: usize,
    key: fn(&Diagnostic) -> Option<String>,
    note: Note,
}

/// From so many empty cells, the column was emptied.
const EMPTIED: usize = 3;
/// From so many numbers that differ, the column was pasted over or sorted by itself.
const PASTED_OVER: usize = 4;
/// From so many rows that lack something, it was taken from all of them at once.
const TAKEN_AWAY: usize = 5;
/// From so many totals of one row that differ, the row is another's.
const OF_ONE_ROW: usize = 3;

/// In the order in which they are told.
pub(super) static ALIKE: [Alike; 21] = [
    Alike {
        code: code::MISSING_VALUE,
        least: EMPTIED,
        key: own_column,
        note: ("empty-too", |_| String::new()),
    },
    // The file of a unit whose heading has another day.
    Alike {
        code: code::UNIT_WITHOUT_NUMBER,
        least: EMPTIED,
        key: own_column,
        note: ("also-here", |one| said(one, "name")),
    },
    // Numbers in a form that the column does not take (1-1, 1-2).
    Alike {
        code: code::UNREADABLE_NUMBER,
        least: EMPTIED,
        key: |one| own_column(one).filter(|_| one.args.contains_key("parted")),
        note: ALSO,
    },
    Alike {
        code: code::REPORTED_DIFFERS,
        least: PASTED_OVER,
        key: own_column,
        note: ("column-differs-too", |one| differing(one, ["name", "found", "reported"])),
    },
    Alike {
        code: code::CATALOGUE_DIFFERS,
        least: PASTED_OVER,
        key: own_column,
        note: ("column-differs-too", |one| differing(one, ["name", "listed", "counted"])),
    },
    Alike {
        code: code::TOTAL_DIFFERS,
        least: OF_ONE_ROW,
        key: own_row,
        note: ("row-differs-too", |one| differing(one, ["column", "typed", "computed"])),
    },
    Alike {
        code: code::CHANGE_WITHOUT_NOTE,
        least: TAKEN_AWAY,
        key: changed_column,
        note: ("column-changed-too", |one| said(one, "name")),
    },
    Alike {
        code: code::NOT_APPROVED,
        least: TAKEN_AWAY,
        key: own_column,
        note: ("not-approved-too", |one| said(one, "id")),
    },
    Alike {
        code: code::DATE_TOO_EARLY,
        least: TAKEN_AWAY,
        key: |one| {
            let since = one.related.iter().find(|other| other.note == "begins-here")?;
            Some(since.origin.to_string())
        },
        note: ("too-early-too", |one| said(one, "found")),
    },
    Alike {
        code: code::PROVIDER_CLAIMED_TWICE,
        least: 2,
        key: widest_pattern,
        note: ("claimed-twice-too", |one| said(one, "provider")),
    },
    // One statistics date that neither this meeting's list has nor the one before.
    Alike {
        code: code::STATISTICS_DATE_ABSENT,
        least: 2,
        key: |one| Some(one.related.first()?.origin.to_string()),
        note: ("passed-over-too", |_| String::new()),
    },
    // The units' workbooks, and those of last time, were made from one form.
    Alike {
        code: code::UNKNOWN_COLUMN,
        least: 2,
        key: |one| given(one, "yaml").filter(|_| !one.args.contains_key("nearest")),
        note: ("also-here", |one| said(one, "column")),
    },
    // The rows of a file that was copied.
    Alike {
        code: code::SYSTEM_TWICE,
        least: 2,
        key: |one| given(one, "copy"),
        note: ("also-here", |one| said(one, "name")),
    },
    Alike {
        code: code::MISSING_COLUMN,
        least: 2,
        key: of_one_form,
        note: ("passed-over-too", |_| String::new()),
    },
    Alike {
        code: code::MISSING_COLUMNS,
        least: 2,
        key: of_one_form,
        note: ("passed-over-too", |_| String::new()),
    },
    Alike {
        code: code::UNKNOWN_FILE,
        least: 2,
        key: |one| given(one, "parts"),
        note: ("also-here", |one| said(one, "found")),
    },
    Alike { code: code::UNKNOWN_CLASS, least: 2, key: words, note: ALSO },
    Alike { code: code::UNKNOWN_KIND, least: 2, key: words, note: ALSO },
    Alike { code: code::UNKNOWN_WORD, least: 2, key: words, note: ALSO },
    Alike {
        code: code::PROVIDER_UNPLACED,
        least: 2,
        key: |one| given(one, "pattern").or_else(|| given(one, "provider")),
        note: ("also-here", |one| said(one, "provider")),
    },
    Alike {
        code: code::MISSING_SOURCE,
        least: 2,
        key: |one| given(one, "file"),
        note: ("also-shown", |one| said(one, "slide")),
    },
];

impl Alike {
    /// Tells those that are one slip at once, wherever there are enough of them.
    pub(super) fn tell(&self, meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
        let folder = meetings.pack.sources.file("").file;
        for mut all in by_key(diagnostics.open(&[self.code]), self.key).into_values() {
            if all.len() >= self.least {
                // What this meeting's own files say goes before what the last one's do.
                let own = all.iter().position(|one| one.origin.is_in(&folder));
                let root = all.remove(own.unwrap_or_default());
                diagnostics.tell_with(root, all, |one| vec![noted(self.note, one)]);
            }
        }
    }
}
