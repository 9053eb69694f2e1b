//! The action plan: which sections differ, and in which passages.

use super::compared;
use crate::agenda::plan_redline::{Version, compare};
use crate::model::difference::{Compared, EntryChange, Passage};
use crate::model::happened::Happened;
use crate::model::pack::Pack;
use crate::model::prose::{Mark, kept};
use crate::model::redline::{Amendment, Extent, Moved, RedlinePassage};

pub(super) fn action_plan(before: &Pack, after: &Pack) -> Compared<EntryChange> {
    let (old, new) = (
        Version::of(&before.sources, &before.plan),
        Version::of(&after.sources, &after.plan),
    );
    compared(old.as_ref(), new.as_ref(), |old, new| {
        compare(*old, *new).amendments.iter().map(section).collect()
    })
}

fn section(amendment: &Amendment) -> EntryChange {
    let happened = match amendment.extent {
        Extent::NewChapter | Extent::NewSection => Happened::Added,
        Extent::GoneChapter | Extent::GoneSection => Happened::Removed,
        _ => Happened::Changed,
    };
    let differing = amendment.passages.iter().filter(|passage| passage.differs());
    let passages = match happened {
        Happened::Changed if amendment.passages.is_empty() => vec![heading(amendment)],
        Happened::Changed => differing.map(passage).collect(),
        // Of what is new or gone as a whole, its heading says enough.
        Happened::Added | Happened::Removed => Vec::new(),
    };
    let name = amendment.name.clone();
    EntryChange { happened, key: name.clone(), name, passages }
}

/// What changed where no passage did.
fn heading(amendment: &Amendment) -> Passage {
    let column = match amendment.extent {
        Extent::Title => "名稱",
        Extent::Number => "章次",
        _ => "章名",
    };
    Passage { column: column.to_owned(), marks: amendment.chapter.clone() }
}

fn passage(one: &RedlinePassage) -> Passage {
    let number = kept(&one.number);
    let number = match number.trim_end_matches(['、', '.', '．']) {
        "" => "內容",
        number => number,
    };
    // Of what is new or gone as a whole the column has it.
    let is_kept = one.is_old() && one.is_new();
    let of_number = one.number.iter().filter(|run| is_kept && run.mark != Mark::Same);
    let column = match &one.moved {
        Some(Moved::To(place)) => format!("{number}（移至{place}）"),
        Some(Moved::From(place)) => format!("{number}（原{place}）"),
        None => number.to_owned(),
    };
    Passage { column, marks: of_number.chain(&one.runs).cloned().collect() }
}
