//! The action plan's wording against the previous meeting's (行動方案修正), a chapter that
//! differs a row.
//!
//! What is compared is the text as it is read, with its figures filled in: a number
//! that moved on is a change like any other. A chapter that only has another number,
//! because one before it came or went, has no row.

use crate::agenda::plan_redline::flow;
use crate::agenda::{Computed, Inputs, Item};
use crate::model::diagnostic::Diagnostics;
use crate::model::figure::{Figure, FigureValue, Made};
use crate::model::happened::Happened;
use crate::model::meeting::{SlideKind, TEXTS};
use crate::model::numeral::{self, outline};
use crate::model::prose::{Mark, Marked, differs};
use crate::model::redline::{Redline, RedlineChapter};
use crate::model::sources::Source;
use crate::model::table::{AgendaTable, Cell, Column, ColumnKind, Row};

pub(in crate::agenda) const ITEM: Item = Item {
    kind: SlideKind {
        name: "action-plan-changes",
        options: &[],
        texts: TEXTS,
        titled: false,
    },
    needs: &[Source::ActionPlan],
    also: &[],
    page_a_row: true,
    compute,
};

fn compute(inputs: &Inputs<'_>, _: &mut Diagnostics) -> Computed {
    let mut computed = Computed::default();
    if let Some(plan) = &inputs.sources.action_plan {
        let title = Figure::text(&*plan.title.value);
        computed.figure("action_plan.title", title.from_cells([&plan.title.origin]));
    }
    let Some(redline) = inputs.redline else {
        computed.figure("action_plan.changed", Figure::missing());
        computed.tables.push(table(Vec::new()));
        return computed;
    };
    let changed = redline.chapters.iter().filter(|chapter| chapter.is_amended());
    let chapters: Vec<Row> = changed.map(row).collect();
    let list = inputs.sources.file("action-plan.yaml");
    let changed =
        Figure::counted(chapters.len(), "章").made(Made::Compared).or_from(&list);
    computed.figure("action_plan.changed", changed);
    computed.tables.push(table(renamed(redline).into_iter().chain(chapters).collect()));
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

/// The plan's own title, where it is another.
fn renamed(redline: &Redline) -> Option<Row> {
    redline.is_renamed().then(|| Row {
        facts: [
            ("chapter", FigureValue::Text(NAME.to_owned())),
            ("kind", FigureValue::Text("renamed".to_owned())),
            ("changes", FigureValue::Number(changed_places(&redline.title))),
            ("title", FigureValue::Text(NAME.to_owned())),
        ]
        .into(),
        cells: vec![Cell::text(NAME), Cell::marked(redline.title.clone())],
        ..Row::default()
    })
}

const NAME: &str = "方案名稱";

fn row(changed: &RedlineChapter) -> Row {
    // A chapter that is gone has only the number that it had.
    let is_gone = changed.happened == Some(Happened::Removed);
    let was = if is_gone { "原" } else { "" };
    let chapter = format!("{was}{}{}", outline(0, changed.number), changed.title);
    let kind = changed.happened.map_or("same", Happened::word);
    let marks = [title(changed), flow(changed)].concat();
    let places = changed_places(&marks);
    Row {
        facts: [
            ("chapter", FigureValue::Text(chapter.clone())),
            ("kind", FigureValue::Text(kind.to_owned())),
            ("changes", FigureValue::Number(places)),
            ("title", FigureValue::Text(changed.title.clone())),
        ]
        .into(),
        cells: vec![Cell::text(chapter), Cell::marked(marks)],
        ..Row::default()
    }
}

/// The title's own line, where its words changed.
fn title(changed: &RedlineChapter) -> Vec<Marked> {
    if !differs(&changed.titled) {
        return Vec::new();
    }
    let plain = |text: &str| Marked { text: text.to_owned(), mark: Mark::Same };
    [&[plain("章名：")], &changed.titled[..], &[plain("\n")]].concat()
}

/// How many places changed: stretches that are not the same, each counted once.
fn changed_places(marks: &[Marked]) -> i64 {
    let same = |run: &Marked| run.mark == Mark::Same;
    let begins = |at: usize| !same(&marks[at]) && (at == 0 || same(&marks[at - 1]));
    let places = (0..marks.len()).filter(|&at| begins(at)).count();
    numeral::number_of(places)
}
