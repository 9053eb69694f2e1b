//! Complaints that have one cause are told as one, once every check has run: alike ones,
//! and what follows from a graver one.
//!
//! What belongs together is known by something that both say, not by there being as many
//! of the one as of the other.
//!
//! A complaint that only a check can know to follow from another is taken into it there
//! (`tell_with`). The thresholds from which many slips are one stand here: fewer than
//! that may well be so many slips, and stay as they are.

use std::collections::BTreeMap;

use super::{Meetings, swapped_headings};
use crate::model::code::{self, Code};
use crate::model::diagnostic::{Diagnostic, Diagnostics, Related};

/// Complaints of one code that are one slip where they have the same key.
struct Alike {
    code: Code,
    least: usize,
    key: fn(&Diagnostic) -> Option<String>,
    note: Note,
}

/// Complaints that follow from one of another code with the same key.
struct Follows {
    root: Code,
    from: Code,
    keys: fn(&Diagnostic) -> Vec<String>,
    key: fn(&Diagnostic) -> Option<String>,
    note: Note,
    /// The gap of the root's help that is filled with what the note says.
    help: Option<&'static str>,
}

/// What is said of the other place, and what stands there.
type Note = (&'static str, fn(&Diagnostic) -> String);

/// From so many empty cells, the column was emptied.
const EMPTIED: usize = 3;
/// From so many numbers that differ, the column was pasted over or sorted by itself.
const PASTED_OVER: usize = 4;
/// From so many rows that lack something, it was taken from all of them at once.
const TAKEN_AWAY: usize = 5;

/// From so many totals of one row that differ, the row is another's.
const OF_ONE_ROW: usize = 3;

static ALIKE: [Alike; 17] = [
    Alike {
        code: code::MISSING_VALUE,
        least: EMPTIED,
        key: own_column,
        note: ("empty-too", |_| String::new()),
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
    // The units' workbooks, and those of last time, were made from one form.
    Alike {
        code: code::UNKNOWN_COLUMN,
        least: 2,
        key: |one| given(one, "yaml").filter(|_| !one.args.contains_key("nearest")),
        note: ("also-here", |one| said(one, "column")),
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

static FOLLOWS: [Follows; 17] = [
    // A case that is gone, and the slide that shows it.
    Follows {
        root: code::UNKNOWN_CASE,
        from: code::RESOLUTION_MISSING,
        keys: |one| keys(one, "found"),
        key: |one| given(one, "case"),
        note: CASE_GONE,
        help: None,
    },
    Follows {
        root: code::UNKNOWN_CASE,
        from: code::DECISION_NOT_TRACKED,
        keys: |one| keys(one, "found"),
        key: |one| given(one, "case"),
        note: CASE_GONE,
        help: None,
    },
    Follows {
        root: code::UNKNOWN_UNIT,
        from: code::UNKNOWN_NAME,
        keys: |one| keys(one, "found"),
        key: |one| given(one, "found"),
        note: ALSO,
        help: None,
    },
    Follows {
        root: code::MISSING_SOURCE,
        from: code::UNKNOWN_FILE,
        keys: |one| said(one, "file").split([' ', ',']).map(stem).collect(),
        // One that only looks alike, letter by letter, needs a word of its own.
        key: |one| {
            let parts = given(one, "parts");
            let named = meant(one).map(|name| stem(&name)).or(parts);
            named.filter(|_| !one.args.contains_key("hidden"))
        },
        note: (PERHAPS, |one| {
            let name = meant(one).or_else(|| Some(format!("{}/", given(one, "parts")?)));
            format!("{} → {}", said(one, "found"), name.unwrap_or_default())
        }),
        help: None,
    },
    // A unit or an agency that was taken from the organization's list.
    Follows {
        root: code::PROVIDER_UNPLACED,
        from: code::UNKNOWN_UNIT,
        keys: |one| endings(&said(one, "provider")),
        key: |one| given(one, "found"),
        note: ("unlisted-here", |one| said(one, "found")),
        help: None,
    },
    Follows {
        root: code::DUPLICATE_NUMBER,
        from: code::PROVIDER_CLAIMED_TWICE,
        keys: |one| keys(one, "number"),
        key: |one| given(one, "body"),
        note: ("claimed-here", |one| said(one, "pattern")),
        help: None,
    },
    // A class given twice: one of the two has lost its name, or its code and with that
    // what is asked of its rows.
    Follows {
        root: code::DUPLICATE_NUMBER,
        from: code::UNKNOWN_CLASS,
        keys: |one| keys(one, "lost-name"),
        key: |_| Some(String::new()),
        note: OF_CLASS,
        help: None,
    },
    Follows {
        root: code::DUPLICATE_NUMBER,
        from: code::GROUND_MISSING,
        keys: |one| keys(one, "class"),
        key: |one| given(one, "class"),
        note: OF_CLASS,
        help: None,
    },
    Follows {
        root: code::DUPLICATE_NUMBER,
        from: code::GROUND_UNNEEDED,
        keys: |one| keys(one, "class"),
        key: |one| given(one, "class"),
        note: OF_CLASS,
        help: None,
    },
    // Both numbers of a date stand in each other's place.
    Follows {
        root: code::INCREASE_DIFFERS,
        from: code::TOTALS_DISAGREE,
        keys: |one| keys_in_row(one, "swapped"),
        key: |one| in_row(one, "sum"),
        note: ("says-otherwise", |one| said(one, "total")),
        help: None,
    },
    Follows {
        root: code::INCREASE_DIFFERS,
        from: code::REPORTED_DIFFERS,
        keys: |one| keys_in_row(one, "swapped"),
        key: |one| in_row(one, "reported"),
        note: ("says-otherwise", |one| said(one, "found")),
        help: None,
    },
    // A record that was given the id of another one.
    Follows {
        root: code::DATASET_TWICE,
        from: code::TAKEDOWN_DIFFERS,
        keys: |one| keys(one, "name"),
        key: |one| given(one, "typed"),
        note: ("catalogue-says", |one| said(one, "found")),
        help: None,
    },
    Follows {
        root: code::DATASET_TWICE,
        from: code::DATASET_VANISHED,
        keys: |one| keys(one, "name"),
        key: vanished_alone,
        note: UNRECORDED,
        help: None,
    },
    Follows {
        root: code::TAKEDOWN_DIFFERS,
        from: code::DATASET_VANISHED,
        keys: |one| keys(one, "typed"),
        key: vanished_alone,
        note: UNRECORDED,
        help: None,
    },
    Follows {
        root: code::DATASET_VANISHED,
        from: code::DATASET_UNKNOWN,
        keys: |one| vanished_alone(one).into_iter().collect(),
        key: |one| given(one, "name"),
        note: ("recorded-as", |one| said(one, "id")),
        help: Some("recorded"),
    },
    Follows {
        root: code::KEPT_DATASET_ABSENT,
        from: code::REASON_DIFFERS,
        keys: |one| vec![one.origin.to_string()],
        key: |one| Some(one.related.last()?.origin.to_string()),
        note: ("says-otherwise", |one| said(one, "found")),
        help: None,
    },
    // The record may be in the folder that nobody names.
    Follows {
        root: code::NO_EVIDENCE,
        from: code::MEETING_PASSED_OVER,
        keys: |one| if one.related.is_empty() { vec![String::new()] } else { Vec::new() },
        key: |_| Some(String::new()),
        note: ("passes-over", |one| said(one, "found")),
        help: Some("passed"),
    },
];

const ALSO: Note = ("also-here", |one| said(one, "found"));
const OF_CLASS: Note =
    ("of-class", |one| given(one, "name").unwrap_or_else(|| said(one, "found")));
const PERHAPS: &str = "perhaps-this-file";
const CASE_GONE: Note = ("case-gone", |one| said(one, "found"));
const UNRECORDED: Note = ("unrecorded", |one| said(one, "name"));

/// Tells at once what has one cause.
pub(super) fn gather(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    for alike in &ALIKE {
        alike.tell(meetings, diagnostics);
    }
    tell_swapped_totals(diagnostics);
    swapped_headings::gather(diagnostics);
    diagnostics.tell_once(code::COLUMNS_PASSED_OVER, "passed-over-too");
    for follows in &FOLLOWS {
        follows.tell(diagnostics);
    }
    tell_copied_record(diagnostics);
}

impl Alike {
    fn tell(&self, meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
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

/// Two rows of totals that stand in each other's place: each says what the other should.
fn tell_swapped_totals(diagnostics: &mut Diagnostics) {
    let key = |one: &Diagnostic, names: [&str; 2]| {
        let [said, due] = names.map(|name| said(one, name));
        Some(format!("{} {said} {due}", own_column(one)?))
    };
    let open = diagnostics.open(&[code::TOTAL_DIFFERS]);
    let mut due = BTreeMap::new();
    let mut of_rows = BTreeMap::<_, Vec<Diagnostic>>::new();
    for one in open {
        let own = key(&one, ["typed", "computed"]);
        match own.and_then(|own| due.remove(&own)) {
            Some(other) => {
                let rows = (own_row(&other), own_row(&one));
                of_rows.entry(rows).or_default().extend([other, one]);
            }
            None => due.extend(key(&one, ["computed", "typed"]).map(|key| (key, one))),
        }
    }
    for mut all in of_rows.into_values() {
        let (root, other) = (all.remove(0), all[0].origin.to_string());
        let root = diagnostics.filled(root, "swapped", other);
        // Their sum is right: no row is to blame.
        let root = diagnostics.without(root, "total-fits");
        let note: Note =
            ("swapped-with", |one| differing(one, ["column", "typed", "computed"]));
        diagnostics.tell_with(root, all, |one| vec![noted(note, one)]);
    }
}

impl Follows {
    /// Whether every place of what follows has to be mended too; else the first of each
    /// is enough to see what it is about.
    fn tells_all(&self) -> bool {
        [ALSO.0, OF_CLASS.0, PERHAPS].contains(&self.note.0)
    }

    fn tell(&self, diagnostics: &mut Diagnostics) {
        let mut followers = by_key(diagnostics.open(&[self.from]), self.key);
        if followers.is_empty() {
            return;
        }
        for root in diagnostics.open(&[self.root]) {
            let keys = (self.keys)(&root).into_iter();
            let its = keys.filter_map(|key| followers.remove(&key)).flatten();
            let its: Vec<Diagnostic> = its.collect();
            let root = match (self.help, its.first()) {
                (Some(gap), Some(first)) => {
                    diagnostics.filled(root, gap, (self.note.1)(first))
                }
                _ => root,
            };
            let known = root.clone();
            diagnostics.tell_with(root, its, |one| {
                // Each place that says the same goes along, and none is shown twice.
                let also = one.related.iter();
                let also = also.filter(|it| it.note == ALSO.0 && self.tells_all());
                let also = also.map(|it| (&it.origin, it.args.get("found").cloned()));
                let places = [(&one.origin, Some((self.note.1)(one)))].into_iter();
                let new = places.chain(also).filter(|(place, _)| !known.names(place));
                new.map(|(at, said)| {
                    Related::new(at, self.note.0, said.unwrap_or_default())
                })
                .collect()
            });
        }
    }
}

/// A record that was copied and still is that of another dataset: what it should be about
/// has none. Both share nothing, so of several nobody could say which belong together.
fn tell_copied_record(diagnostics: &mut Diagnostics) {
    let mut vanished = diagnostics.open(&[code::DATASET_VANISHED]);
    let mut twice = diagnostics.open(&[code::DATASET_TWICE]);
    if vanished.len() == 1 && twice.len() == 1 {
        let copy = twice.remove(0);
        let note = |one: &Diagnostic| vec![noted(UNRECORDED, one)];
        diagnostics.tell_with(copy, vanished.pop(), note);
    }
}

fn by_key(
    all: Vec<Diagnostic>,
    key: fn(&Diagnostic) -> Option<String>,
) -> BTreeMap<String, Vec<Diagnostic>> {
    let mut by_key = BTreeMap::<String, Vec<Diagnostic>>::new();
    for one in all {
        if let Some(key) = key(&one) {
            by_key.entry(key).or_default().push(one);
        }
    }
    by_key
}

fn noted((note, said): Note, one: &Diagnostic) -> Related {
    Related::new(&one.origin, note, said(one))
}

fn own_column(one: &Diagnostic) -> Option<String> {
    Some(format!("{} {}", one.origin.file, one.origin.place().column()?))
}

fn own_row(one: &Diagnostic) -> Option<String> {
    Some(format!("{} {}", one.origin.file, one.origin.place().row()?))
}

/// The only column of a row that was changed.
fn changed_column(one: &Diagnostic) -> Option<String> {
    let mut changed = one.related.iter().filter(|other| other.note == "changed-here");
    let first = changed.next()?.origin.place().column()?;
    let is_only = changed.next().is_none();
    is_only.then(|| format!("{} {first}", one.origin.file))
}

/// What the files of one folder lack alike: they were made from one form.
fn of_one_form(one: &Diagnostic) -> Option<String> {
    let (folder, _) = one.origin.file.rsplit_once('/')?;
    Some(format!("{folder} {:?}", one.args))
}

/// All that is said, where it says nothing of other places.
fn words(one: &Diagnostic) -> Option<String> {
    one.related.is_empty().then(|| format!("{:?}", one.args))
}

fn given(one: &Diagnostic, name: &str) -> Option<String> {
    one.args.get(name).cloned()
}

fn said(one: &Diagnostic, name: &str) -> String {
    given(one, name).unwrap_or_default()
}

fn keys(one: &Diagnostic, name: &str) -> Vec<String> {
    given(one, name).into_iter().collect()
}

/// The name that a file was to have, by its own or by what it holds.
fn meant(one: &Diagnostic) -> Option<String> {
    given(one, "nearest").or_else(|| given(one, "held"))
}

/// Of two patterns that match one provider, that which says less of it.
fn widest_pattern(one: &Diagnostic) -> Option<String> {
    let patterns = [given(one, "pattern")?, given(one, "other")?];
    patterns.into_iter().min_by_key(String::len)
}

/// A name, and what is left of it without what stands before: 法務部廉政署, 廉政署.
fn endings(name: &str) -> Vec<String> {
    name.char_indices().map(|(at, _)| name[at..].to_owned()).collect()
}

/// What a row says, or should.
fn in_row(one: &Diagnostic, name: &str) -> Option<String> {
    let row = one.origin.place().row()?;
    Some(format!("{} {row} {}", one.origin.file, one.args.get(name)?))
}

fn keys_in_row(one: &Diagnostic, name: &str) -> Vec<String> {
    in_row(one, name).into_iter().collect()
}

/// The name of a dataset that is gone, and not its provider with all it had.
fn vanished_alone(one: &Diagnostic) -> Option<String> {
    given(one, "name").filter(|_| !one.args.contains_key("count"))
}

/// The name of a file without its ending.
fn stem(name: &str) -> String {
    name.split('.').next().unwrap_or(name).to_owned()
}

/// 檢察司 69 ≠ 74: whose number, what it is here, and what it is elsewhere.
pub(super) fn differing(one: &Diagnostic, names: [&str; 3]) -> String {
    let [name, here, there] = names.map(|name| said(one, name));
    format!("{name} {here} ≠ {there}")
}
