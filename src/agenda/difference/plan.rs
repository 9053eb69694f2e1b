//! The action plan: which sections differ, and in which passages.

use super::compared;
use crate::agenda::plan_redline::compare;
use crate::model::action_plan::Wording;
use crate::model::difference::{Compared, EntryChange, Passage};
use crate::model::happened::Happened;
use crate::model::pack::Pack;
use crate::model::prose::{Mark, Marked};
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
    let number = match shown(&one.number) {
        number if number.is_empty() => "內容".to_owned(),
        number => number,
    };
    let column = match &one.moved {
        Some(Moved::To(place)) => format!("{number}（移至{place}）"),
        Some(Moved::From(place)) => format!("{number}（原{place}）"),
        None => number,
    };
    Passage { column, marks: one.runs.clone() }
}

/// A number as it stands now, or as it was where it is gone.
fn shown(number: &[Marked]) -> String {
    let without = |mark: Mark| -> String {
        let runs = number.iter().filter(|run| run.mark != mark);
        runs.map(|run| &*run.text).collect()
    };
    let now = without(Mark::Deleted);
    let text = if now.is_empty() { without(Mark::Added) } else { now };
    text.trim_end_matches(['、', '.', '．']).to_owned()
}
