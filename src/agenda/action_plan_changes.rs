//! The action plan's wording against the previous meeting's (行動方案修正), chapter by
//! chapter as a redline.
//!
//! What is compared is the text as it is read, with its figures filled in: a number
//! that moved on is a change like any other.

use super::redline::{redline, whole};
use super::{Computed, Inputs, Item};
use crate::model::action_plan::Wording;
use crate::model::diagnostic::Diagnostics;
use crate::model::figure::{Figure, FigureValue};
use crate::model::meeting::SlideKind;
use crate::model::numeral;
use crate::model::prose::{Mark, Marked};
use crate::model::table::{AgendaTable, Cell, Column, ColumnKind, Row};

pub(super) const ITEM: Item = Item {
    kind: SlideKind { name: "action-plan-changes", options: &[], titled: false },
    needs: &["action-plan"],
    page_a_row: true,
    compute,
};

fn compute(inputs: &Inputs<'_>, _: &mut Diagnostics) -> Computed {
    let mut computed = Computed::default();
    if let Some(plan) = &inputs.sources.action_plan {
        let title = Figure::text(&*plan.title.value);
        computed.figure("action_plan.title", title.from_cells([&plan.title.origin]));
    }
    let (Some(now), Some(previous)) = (inputs.plan, inputs.previous) else {
        computed.figure("action_plan.changed", Figure::missing());
        return computed;
    };
    let rows: Vec<Row> = changes(&previous.plan, now)
        .into_iter()
        .map(|(number, title, marks)| row(number, title, marks))
        .collect();
    computed.figure("action_plan.changed", Figure::counted(rows.len(), "章"));
    computed.tables.push(AgendaTable {
        item: ITEM.kind.name,
        part: "",
        title: "行動方案修正對照".to_owned(),
        columns: vec![
            Column::new("章節", ColumnKind::Text),
            Column::new("修正內容", ColumnKind::Marked),
        ],
        rows,
        total: None,
    });
    computed
}

/// The chapters that differ: number (from 1), title and marked text.
fn changes<'a>(
    before: &'a [Wording],
    now: &'a [Wording],
) -> Vec<(usize, &'a str, Vec<Marked>)> {
    let old = |title: &str| before.iter().find(|chapter| chapter.title == title);
    let kept = now.iter().enumerate().map(|(at, chapter)| {
        let marks = match old(&chapter.title) {
            Some(old) => redline(&old.text, &chapter.text),
            None => whole(&chapter.text, Mark::Added),
        };
        (at + 1, &*chapter.title, marks)
    });
    let vanished = before
        .iter()
        .enumerate()
        .filter(|(_, old)| now.iter().all(|chapter| chapter.title != old.title))
        .map(|(at, old)| (at + 1, &*old.title, whole(&old.text, Mark::Deleted)));
    kept.chain(vanished)
        .filter(|(_, _, marks)| marks.iter().any(|run| run.mark != Mark::Same))
        .collect()
}

fn row(number: usize, title: &str, marks: Vec<Marked>) -> Row {
    let chapter = format!("{}、{title}", numeral::formal(number));
    Row {
        facts: [
            ("chapter", FigureValue::Text(chapter.clone())),
            ("changes", FigureValue::Number(changed_places(&marks))),
            ("title", FigureValue::Text(title.to_owned())),
        ]
        .into(),
        cells: vec![Cell::text(chapter), Cell::marked(marks)],
        own: false,
    }
}

/// How many places changed: stretches that are not the same, each counted once.
fn changed_places(marks: &[Marked]) -> i64 {
    let same = |run: &Marked| run.mark == Mark::Same;
    let begins = |at: usize| !same(&marks[at]) && (at == 0 || same(&marks[at - 1]));
    let places = (0..marks.len()).filter(|&at| begins(at)).count();
    i64::try_from(places).expect("a chapter has few places")
}
