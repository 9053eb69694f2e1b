//! Complaints that follow from a graver one of another code: a case that is gone, and the
//! slide that shows it.

use super::keys::{
    endings, given, in_row, keys, keys_in_row, linked, meant, said, stem, vanished_alone,
};
use super::{ALSO, Note, UNRECORDED, by_key};
use crate::model::code::{self, Code};
use crate::model::diagnostic::{Diagnostic, Diagnostics, Link, Related};

/// Complaints that follow from one of another code with the same key.
pub(super) struct Follows {
    root: Code,
    from: Code,
    keys: fn(&Diagnostic) -> Vec<String>,
    key: fn(&Diagnostic) -> Option<String>,
    note: Note,
    /// The gap of the root's help that is filled with what the note says.
    help: Option<&'static str>,
}

/// The figures of the yearly target.
const TARGET: &str = "targets.increase.";

/// In the order in which they are told.
pub(super) static FOLLOWS: [Follows; 20] = [
    // A file of a unit whose heading has a later day by mistake, and its rows.
    Follows {
        root: code::FUTURE_NUMBER,
        from: code::UNIT_WITHOUT_NUMBER,
        keys: |one| vec![one.origin.file.to_string()],
        key: |one| {
            let is_of_many = one.related.iter().any(|other| other.note == ALSO.0);
            is_of_many.then(|| one.origin.file.to_string())
        },
        note: (ALSO.0, |one| said(one, "name")),
        help: None,
    },
    // A yearly target that is not there, and the sentences that speak of it.
    Follows {
        root: code::NO_TARGET,
        from: code::UNKNOWN_FIGURE,
        keys: |_| vec![TARGET.to_owned()],
        key: |one| {
            Some(TARGET.to_owned()).filter(|_| said(one, "found").starts_with(TARGET))
        },
        note: ALSO,
        help: None,
    },
    // A case that is gone, and the slide that shows it.
    Follows {
        root: code::UNKNOWN_CASE,
        from: code::RESOLUTION_MISSING,
        keys: |one| keys(one, "found"),
        key: |one| linked(one, Link::Case),
        note: CASE_GONE,
        help: None,
    },
    Follows {
        root: code::UNKNOWN_CASE,
        from: code::DECISION_NOT_TRACKED,
        keys: |one| keys(one, "found"),
        key: |one| linked(one, Link::Case),
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
        key: |one| linked(one, Link::Body),
        note: ("claimed-here", |one| said(one, "pattern")),
        help: None,
    },
    // A class given twice: one of the two has lost its name, or its code and with that
    // what is asked of its rows.
    Follows {
        root: code::DUPLICATE_NUMBER,
        from: code::UNKNOWN_CLASS,
        keys: |one| linked(one, Link::LostName).into_iter().collect(),
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
    // With a year that is a slip, everything is past.
    Follows {
        root: code::MEETING_YEAR_DIFFERS,
        from: code::NEW_DATE_NEEDED,
        keys: |_| vec![String::new()],
        key: |_| Some(String::new()),
        note: ("does-not-fit", |one| said(one, "due")),
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

const OF_CLASS: Note =
    ("of-class", |one| given(one, "name").unwrap_or_else(|| said(one, "found")));
const PERHAPS: &str = "perhaps-this-file";
const CASE_GONE: Note = ("case-gone", |one| said(one, "found"));

impl Follows {
    /// Whether every place of what follows has to be mended too; else the first of each
    /// is enough to see what it is about.
    fn tells_all(&self) -> bool {
        [ALSO.0, OF_CLASS.0, PERHAPS].contains(&self.note.0)
    }

    /// Tells each with what it follows from.
    pub(super) fn tell(&self, diagnostics: &mut Diagnostics) {
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
