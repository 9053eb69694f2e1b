//! The action plan: which sections differ, and in which passages.

use super::compared;
use crate::agenda::plan_redline::compare;
use crate::model::action_plan::Wording;
use crate::model::difference::{Compared, EntryChange, Passage};
use crate::model::happened::Happened;
use crate::model::pack::Pack;
use crate::model::prose::kept;
use crate::model::redline::{Amendment, Extent, Moved, RedlinePassage};

pub(super) fn action_plan(before: &Pack, after: &Pack) -> Compared<EntryChange> {
    let plan = |pack: &Pack| pack.sources.action_plan.as_ref().map(|_| pack.plan.clone());
    compared(
        plan(before).as_deref(),
        plan(after).as_deref(),
        |old: &[Wording], new: &[Wording]| {
            compare(old, new).amendments.iter().map(section).collect()
        },
    )
}

fn section(amendment: &Amendment) -> EntryChange {
    let happened = match amendment.extent {
        Extent::Words | Extent::Number => Happened::Changed,
        Extent::NewChapter | Extent::NewSection => Happened::Added,
        Extent::GoneChapter | Extent::GoneSection => Happened::Removed,
    };
    let differing = amendment.passages.iter().filter(|passage| passage.differs());
    let passages = match happened {
        Happened::Changed => differing.map(passage).collect(),
        // Of what is new or gone as a whole, its heading says enough.
        Happened::Added | Happened::Removed => Vec::new(),
    };
    let name = amendment.name.clone();
    EntryChange { happened, key: name.clone(), name, passages }
}

fn passage(one: &RedlinePassage) -> Passage {
    let number = kept(&one.number);
    let number = match number.trim_end_matches(['、', '.', '．']) {
        "" => "內容",
        number => number,
    };
    let column = match &one.moved {
        Some(Moved::To(place)) => format!("{number}（移至{place}）"),
        Some(Moved::From(place)) => format!("{number}（原{place}）"),
        None => number.to_owned(),
    };
    Passage { column, marks: one.runs.clone() }
}
