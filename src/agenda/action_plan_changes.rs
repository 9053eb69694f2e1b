//! The action plan's wording against the previous meeting's (行動方案修正), chapter by
//! chapter as a redline.
//!
//! What is compared is the text as it is read, with its figures filled in: a number
//! that moved on is a change like any other.

use super::redline::{redline, whole};
use super::{Computed, Inputs, Item};
use crate::model::action_plan::Wording;
use crate::model::diagnostic::Diagnostics;
use crate::model::figure::{Figure, FigureValue, Made};
use crate::model::meeting::{SlideKind, TEXTS};
use crate::model::numeral;
use crate::model::prose::{Mark, Marked};
use crate::model::table::{AgendaTable, Cell, Column, ColumnKind, Row};

pub(super) const ITEM: Item = Item {
    kind: SlideKind {
        name: "action-plan-changes",
        options: &[],
        texts: TEXTS,
        titled: false,
    },
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
        computed.tables.push(table(Vec::new()));
        return computed;
    };
    let rows: Vec<Row> = changes(&previous.plan, now).into_iter().map(row).collect();
    let list = inputs.sources.file("action-plan.yaml");
    let changed = Figure::counted(rows.len(), "章").made(Made::Compared).or_from(&list);
    computed.figure("action_plan.changed", changed);
    computed.tables.push(table(rows));
    computed
}

fn table(rows: Vec<Row>) -> AgendaTable {
    AgendaTable {
        item: ITEM.kind.name,
        part: "",
        title: "行動方案修正對照".to_owned(),
        columns: vec![
            Column::new("章節", ColumnKind::Text),
            Column::new("修正內容", ColumnKind::Marked),
        ],
        rows,
        total: None,
    }
}

/// A chapter that differs.
struct Change<'a> {
    /// Its number, from 1, in the version that has it.
    number: usize,
    title: &'a str,
    /// `added`, `removed` or `changed`.
    kind: &'static str,
    marks: Vec<Marked>,
}

/// The chapters that differ, those of the old version that are gone last.
fn changes<'a>(before: &'a [Wording], now: &'a [Wording]) -> Vec<Change<'a>> {
    let old = |title: &str| before.iter().find(|chapter| chapter.title == title);
    let kept = now.iter().enumerate().map(|(at, chapter)| {
        let (kind, marks) = match old(&chapter.title) {
            Some(old) => ("changed", redline(&old.text, &chapter.text)),
            None => ("added", whole(&chapter.text, Mark::Added)),
        };
        Change { number: at + 1, title: &chapter.title, kind, marks }
    });
    let is_gone = |old: &Wording| now.iter().all(|chapter| chapter.title != old.title);
    let gone =
        before.iter().enumerate().filter(|(_, old)| is_gone(old)).map(|(at, old)| {
            let marks = whole(&old.text, Mark::Deleted);
            Change { number: at + 1, title: &old.title, kind: "removed", marks }
        });
    let differs =
        |change: &Change<'_>| change.marks.iter().any(|run| run.mark != Mark::Same);
    kept.chain(gone).filter(differs).collect()
}

fn row(change: Change<'_>) -> Row {
    // A chapter that is gone has only the number that it had.
    let was = if change.kind == "removed" { "原" } else { "" };
    let chapter = format!("{was}{}、{}", numeral::formal(change.number), change.title);
    Row {
        facts: [
            ("chapter", FigureValue::Text(chapter.clone())),
            ("kind", FigureValue::Text(change.kind.to_owned())),
            ("changes", FigureValue::Number(changed_places(&change.marks))),
            ("title", FigureValue::Text(change.title.to_owned())),
        ]
        .into(),
        cells: vec![Cell::text(chapter), Cell::marked(change.marks)],
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
