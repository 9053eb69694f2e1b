//! Prior resolutions (上次會議決議事項辦理情形) and what is proposed to the chair.
//!
//! The closure recommendation (列管建議) is computed from the facts, in this order:
//!
//! 1. a unit's standing duty → 建請改自行列管;
//! 2. any work outstanding, or none reported → 建請繼續列管; once its due date is
//!    past, with the new date it needs;
//! 3. all work done, but a piece of it without evidence → 建請繼續列管;
//! 4. all work done with evidence → 建請解除列管.
//!
//! Evidence is a date, a document number, or a takedown that was carried out. A
//! recommendation typed in `resolutions.yaml` is printed with its reason, and
//! compared with the computed one.

use std::collections::BTreeMap;

use crate::agenda::{Computed, Inputs, Item};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::figure::{Figure, FigureValue};
use crate::model::meeting::{SlideKind, TEXTS};
use crate::model::numeral;
use crate::model::organization::Recommendations;
use crate::model::origin::{Located, Origin};
use crate::model::prose::Narrative;
use crate::model::resolution::{Progress, Proposal, Resolution};
use crate::model::roc_date::RocDate;
use crate::model::sources::Source;
use crate::model::table::{AgendaTable, Cell, Column, ColumnKind, Content, Row};
use crate::model::takedown::Takedown;

pub(in crate::agenda) const ITEM: Item = Item {
    kind: SlideKind {
        name: "resolutions",
        options: &["cases"],
        texts: TEXTS,
        titled: false,
    },
    needs: &[Source::Resolutions],
    also: &[],
    page_a_row: true,
    compute,
};

/// What the facts of one resolution say.
struct Assessment {
    proposal: Proposal,
    done: usize,
    outstanding: usize,
    /// How many pieces of finished work name a document.
    documents: usize,
    overdue: bool,
    /// Whether it is overdue by its first date alone: the new one is still to come.
    extended: bool,
}

fn compute(inputs: &Inputs<'_>, diagnostics: &mut Diagnostics) -> Computed {
    let resolutions = inputs.sources.cases();
    // What a case lacks that could not be read whole, it may well have.
    let is_whole =
        !diagnostics.has_errors_in(&inputs.sources.file("resolutions.yaml").file);
    let mut found = Diagnostics::default();
    let assessments: Vec<_> = resolutions
        .iter()
        .map(|resolution| assess(resolution, inputs, &mut found))
        .collect();
    if is_whole {
        diagnostics.join(found);
    }
    let names = &inputs.sources.organization.recommendations;
    let rows = resolutions.iter().zip(&assessments);
    let table = AgendaTable {
        item: ITEM.kind.name,
        part: "",
        title: "上次會議決議事項辦理情形".to_owned(),
        columns: columns(names),
        rows: rows.map(|(resolution, found)| row(resolution, found, names)).collect(),
        total: None,
    };
    let mut computed = Computed { tables: vec![table], ..Computed::default() };
    count(resolutions, &assessments, inputs, &mut computed);
    check_slides(inputs, resolutions, diagnostics);
    computed
}

fn columns(names: &Recommendations) -> Vec<Column> {
    let prose = |name: &str| Column::new(name, ColumnKind::Prose);
    vec![
        Column::new("案由", ColumnKind::Text),
        Column::new("權責單位", ColumnKind::Text),
        Column::new("預定完成日期", ColumnKind::Date).optional(),
        Column::new("原訂完成日期", ColumnKind::Date).optional(),
        prose("會議紀錄"),
        prose("主席裁示"),
        prose("辦理情形"),
        Column::new(&*names.title, ColumnKind::Text),
    ]
}

fn assess(
    resolution: &Resolution,
    inputs: &Inputs<'_>,
    diagnostics: &mut Diagnostics,
) -> Assessment {
    let done: Vec<_> =
        resolution.progress.iter().filter(|work| work.done.value).collect();
    let outstanding = resolution.progress.len() - done.len();
    let proven = done.iter().filter(|work| is_proven(work, inputs, diagnostics)).count();
    let finished = outstanding == 0 && !done.is_empty();
    let proposal = match resolution {
        Resolution { standing: true, .. } => Proposal::Unit,
        _ if finished && proven == done.len() => Proposal::Close,
        _ => Proposal::Continue,
    };
    let meeting = inputs.sources.meeting.date.value;
    let overdue = proposal == Proposal::Continue
        && !finished
        && is_before(resolution.due.as_ref(), meeting);
    let found = Assessment {
        proposal,
        done: done.len(),
        outstanding,
        documents: done.iter().filter(|work| work.document.is_some()).count(),
        overdue,
        extended: overdue
            && resolution.new_due.is_some()
            && !is_before(resolution.new_due.as_ref(), meeting),
    };
    ask_for_new_date(resolution, &found, diagnostics);
    compare(resolution, &found, inputs, diagnostics);
    found
}

/// What is said of each work: among several, what is not finished says so itself.
fn told(progress: &[Progress]) -> Vec<Narrative> {
    let text = |work: &Progress| {
        let mut narrative = work.text.clone();
        if progress.len() > 1 && !work.done.value {
            narrative.text = format!("{}（**尚未完成**）", narrative.text.trim_end());
        }
        narrative
    };
    progress.iter().map(text).collect()
}

fn is_before(due: Option<&Located<RocDate>>, meeting: RocDate) -> bool {
    due.is_some_and(|due| due.value < meeting)
}

fn is_proven(
    work: &Progress,
    inputs: &Inputs<'_>,
    diagnostics: &mut Diagnostics,
) -> bool {
    if let Some(id) = &work.takedown {
        let previous = inputs.previous.map(|pack| &pack.sources);
        let records = || inputs.sources.withdrawals_of(previous, &id.value);
        let Some(takedown) = records().next() else {
            // It may be in a previous folder that could not be read, which is complained of.
            let unread =
                inputs.previous.is_none() && inputs.sources.meeting.previous.is_some();
            if !unread {
                let complaint = Diagnostic::new(code::NO_EVIDENCE, &id.origin);
                diagnostics.push(complaint.with("found", &id.value));
            }
            return false;
        };
        let carried_out = records().any(Takedown::is_carried_out);
        if !carried_out {
            diagnostics.push(
                Diagnostic::new(code::NO_EVIDENCE, &id.origin)
                    .with("found", &id.value)
                    .see(&takedown.state.origin, "takedown-not-carried-out", &id.value),
            );
        }
        return carried_out;
    }
    let proven = work.date.is_some() || work.document.is_some();
    if !proven {
        diagnostics.push(Diagnostic::new(code::WORK_WITHOUT_EVIDENCE, &work.done.origin));
    }
    proven
}

fn ask_for_new_date(
    resolution: &Resolution,
    found: &Assessment,
    diagnostics: &mut Diagnostics,
) {
    let is_needed = found.overdue && !found.extended;
    let (true, Some(due)) = (is_needed, &resolution.due) else { return };
    let needed = Diagnostic::new(code::NEW_DATE_NEEDED, &due.origin)
        .with("number", resolution.number.value)
        .with("due", due.value);
    // A new date that is past too is none.
    diagnostics.push(
        resolution.new_due.iter().fold(needed, |needed, new| {
            needed.see(&new.origin, "new-date-past", new.value)
        }),
    );
}

fn compare(
    resolution: &Resolution,
    found: &Assessment,
    inputs: &Inputs<'_>,
    diagnostics: &mut Diagnostics,
) {
    let Some(typed) = &resolution.recommendation else { return };
    if typed.proposal.value != found.proposal {
        let names = &inputs.sources.organization.recommendations;
        diagnostics.push(
            Diagnostic::new(code::RECOMMENDATION_DIFFERS, &typed.proposal.origin)
                .with("number", resolution.number.value)
                .with("typed", names.of(typed.proposal.value))
                .with("computed", names.of(found.proposal)),
        );
    }
}

fn row(resolution: &Resolution, found: &Assessment, names: &Recommendations) -> Row {
    let progress = told(&resolution.progress);
    let (number, responsible) = (&resolution.number, &resolution.responsible);
    let day = |day: Option<&Located<RocDate>>| {
        day.map_or_else(Cell::missing, |day| {
            Cell::new(Content::Date(day.value)).from_cells([&day.origin])
        })
    };
    // The day that holds stands first; the first one only where it was put off.
    let (due, new_due) = (resolution.due.as_ref(), resolution.new_due.as_ref());
    let cells = vec![
        Cell::detailed(number.value.to_string(), &*resolution.title.value)
            .from_cells([&number.origin]),
        Cell::text(&*responsible.value).from_cells([&responsible.origin]),
        day(new_due.or(due)),
        day(due.filter(|_| new_due.is_some())),
        Cell::narrative(vec![resolution.minutes.clone()]),
        Cell::narrative(vec![resolution.ruling.clone()]),
        Cell::narrative(progress),
        recommended(resolution, found, names),
    ];
    Row { cells, facts: facts(resolution, found, names), ..Row::default() }
}

fn recommended(
    resolution: &Resolution,
    found: &Assessment,
    names: &Recommendations,
) -> Cell {
    let evidence = resolution.progress.iter().map(|work| &work.done.origin);
    match &resolution.recommendation {
        Some(typed) => {
            Cell::detailed(names.of(typed.proposal.value), &*typed.reason.value)
                .from_cells([&typed.proposal.origin])
        }
        None => Cell::new(Content::Grounded {
            text: names.of(found.proposal).to_owned(),
            sentence: "resolutions.ground",
        })
        .from_cells(evidence),
    }
}

/// What is proposed of a case: what somebody typed, else what the facts say.
fn proposal(resolution: &Resolution, found: &Assessment) -> Proposal {
    let typed = resolution.recommendation.as_ref();
    typed.map_or(found.proposal, |typed| typed.proposal.value)
}

fn facts(
    resolution: &Resolution,
    found: &Assessment,
    names: &Recommendations,
) -> BTreeMap<&'static str, FigureValue> {
    let number = |count: usize| FigureValue::Number(numeral::number_of(count));
    let date =
        |date: Option<RocDate>| date.map_or(FigureValue::Missing, FigureValue::Date);
    let proposal = proposal(resolution, found);
    BTreeMap::from([
        ("number", FigureValue::Number(resolution.number.value.into())),
        ("title", FigureValue::Text(resolution.title.value.clone())),
        ("responsible", FigureValue::Text(resolution.responsible.value.clone())),
        ("proposal", FigureValue::Text(proposal.name().to_owned())),
        ("recommendation", FigureValue::Text(names.of(proposal).to_owned())),
        ("done", number(found.done)),
        ("outstanding", number(found.outstanding)),
        ("documents", number(found.documents)),
        ("overdue", FigureValue::Number(found.overdue.into())),
        ("extended", FigureValue::Number(found.extended.into())),
        ("due", date(resolution.due.as_ref().map(|due| due.value))),
        ("new_due", date(resolution.new_due.as_ref().map(|due| due.value))),
        (
            "takedowns",
            number(resolution.progress.iter().filter(|p| p.takedown.is_some()).count()),
        ),
    ])
}

fn count(
    resolutions: &[Resolution],
    assessments: &[Assessment],
    inputs: &Inputs<'_>,
    computed: &mut Computed,
) {
    let counts = [
        ("resolutions.total", None),
        ("resolutions.to_close", Some(Proposal::Close)),
        ("resolutions.to_continue", Some(Proposal::Continue)),
        ("resolutions.to_unit", Some(Proposal::Unit)),
    ];
    for (name, asked) in counts {
        let cases = resolutions.iter().zip(assessments);
        let is_meant = |(resolution, found): &(&Resolution, &Assessment)| {
            asked.is_none_or(|asked| proposal(resolution, found) == asked)
        };
        let numbers = cases.filter(is_meant).map(|(one, _)| &one.number.origin);
        let numbers: Vec<&Origin> = numbers.collect();
        let figure = Figure::counted(numbers.len(), "案")
            .from_cells(numbers)
            .or_from(&inputs.sources.file("resolutions.yaml"));
        computed.figure(name, figure);
    }
}

/// Every case that a slide names exists, and every case is on some slide.
fn check_slides(
    inputs: &Inputs<'_>,
    resolutions: &[Resolution],
    diagnostics: &mut Diagnostics,
) {
    let slides: Vec<_> = inputs.sources.meeting.slides_of(ITEM.kind.name).collect();
    // A case that could not be read has been complained of where it stands.
    let list = inputs.sources.file("resolutions.yaml");
    let whole = !diagnostics.has_errors_in(&list.file);
    let shown = || slides.iter().flat_map(|slide| &slide.cases);
    let is_known =
        |case: &Located<u32>| resolutions.iter().any(|it| it.number.value == case.value);
    let unknown: Vec<_> = shown().filter(|case| whole && !is_known(case)).collect();
    let shows_all = slides.iter().any(|slide| slide.cases.is_empty());
    let is_shown = |number: &Located<u32>| shown().any(|it| it.value == number.value);
    let numbers = resolutions.iter().map(|resolution| &resolution.number);
    let unshown: Vec<_> =
        numbers.filter(|number| !shows_all && !is_shown(number)).collect();
    // One that is unknown is the one that is not shown, mistyped.
    if let ([case], [number]) = (&*unknown, &*unshown) {
        let complaint = unknown_case(case, resolutions).with("unshown", number.value);
        diagnostics.push(complaint.see(&number.origin, "unshown-here", number.value));
        return;
    }
    diagnostics
        .extend_with(unknown.into_iter().map(|case| unknown_case(case, resolutions)));
    diagnostics.extend_with(unshown.into_iter().map(|number| {
        let complaint = Diagnostic::new(code::CASE_NOT_SHOWN, &number.origin);
        complaint.with("number", number.value)
    }));
}

fn unknown_case(case: &Located<u32>, resolutions: &[Resolution]) -> Diagnostic {
    let known = resolutions.iter().map(|one| one.number.value.to_string());
    Diagnostic::new(code::UNKNOWN_CASE, &case.origin)
        .with("found", case.value)
        .with("known", known.collect::<Vec<_>>().join("、"))
}
