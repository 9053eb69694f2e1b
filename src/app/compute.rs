//! From a folder to a checked pack: the part that `build` and `check` share.

use super::above::above;
use super::{Plan, Report, Steps};
use crate::archive::{Formulas, Output};
use crate::model::annex::AnnexPart;
use crate::model::deck::Deck;
use crate::model::diagnostic::Diagnostics;
use crate::model::fault::Fault;
use crate::model::meeting::{PLAIN_KINDS, SlideKind};
use crate::model::pack::Pack;
use crate::model::policy::Policy;
use crate::model::sources::Sources;
use crate::{agenda, archive, check, source, wording};

/// A meeting computed and put into words.
#[derive(Debug)]
pub struct Computed {
    pub pack: Pack,
    pub deck: Deck,
    /// The previous meeting, as it was computed for itself.
    pub previous: Option<Pack>,
}

impl Computed {
    /// The annex, put into words.
    pub fn annex(&self, diagnostics: &mut Diagnostics) -> Vec<AnnexPart> {
        let mut parts = agenda::annex(&self.pack, self.previous.as_ref());
        let Pack { templates, figures, .. } = &self.pack;
        wording::annex(&mut parts, templates, figures, diagnostics);
        parts
    }

    /// The exports: the tables of the agenda, and those that are only published.
    pub(super) fn tables(&self) -> Vec<Output> {
        let published = agenda::publication(&self.pack.sources, self.previous.as_ref());
        archive::tables(&self.pack, &published)
    }

    /// The meeting's id, by which its pack is named.
    pub(super) fn meeting(&self) -> String {
        self.pack.sources.meeting.id.value.to_string()
    }
}

/// Reads, computes, checks and words a meeting; none where what the agenda stands on
/// could not be read.
pub fn compute(
    plan: &Plan,
    report: &mut Report,
    steps: &mut Steps,
) -> Result<Option<Computed>, Fault> {
    compute_beside(plan, report, steps, |_| ())
}

/// As [`compute`]; `begin` is told what was read as soon as it is there, so that more can
/// be made ready meanwhile.
pub(super) fn compute_beside(
    plan: &Plan,
    report: &mut Report,
    steps: &mut Steps,
    begin: fn(&Sources),
) -> Result<Option<Computed>, Fault> {
    let diagnostics = &mut report.diagnostics;
    let by = source::By {
        helper: plan.helper.as_ref(),
        kept: plan.kept.as_ref(),
        read_once: plan.read_once.as_ref(),
    };
    let read = source::read_meeting(plan.place(), by, &kinds(), diagnostics)?;
    report.texts = read.texts;
    steps.done("source");
    let Some(sources) = read.sources else { return Ok(None) };
    begin(&sources);
    let previous = earlier(read.previous, read.before, diagnostics);
    diagnostics.judge_by(Policy {
        severities: sources.organization.severities.clone(),
        acknowledged: sources.meeting.acknowledged.clone(),
    });
    let mut pack = computed(sources, previous.as_ref(), diagnostics);
    pack.templates = plan.templates();
    steps.done("agenda");
    let deck = check_and_word(&mut pack, previous.as_ref(), steps, diagnostics);
    Ok(Some(Computed { pack, deck, previous }))
}

/// Checks the meeting and puts it into words, side by side: the sentences need nothing of
/// the checks but which files they find wrong, and mostly that is none. Looks through what
/// is only published beside them too.
fn check_and_word(
    pack: &mut Pack,
    previous: Option<&Pack>,
    steps: &mut Steps,
    diagnostics: &mut Diagnostics,
) -> Deck {
    let now = steps.clock();
    let timed = |work: &mut (dyn FnMut() + Send)| {
        let start = now();
        work();
        now().saturating_sub(start)
    };
    let known = diagnostics.clone();
    let word = |known: &Diagnostics| {
        let mut said = Diagnostics::default();
        (wording::deck(pack, known, &mut said), said)
    };
    let mut worded = None;
    let (checking, (wording, formulas)) = rayon::join(
        || timed(&mut || check::run(pack, previous, diagnostics)),
        || {
            let wording = timed(&mut || worded = Some(word(&known)));
            let tables = agenda::published(&pack.sources, previous).into_iter();
            let found =
                tables.filter_map(|(head, rows)| Formulas::of_published(&head, rows));
            (wording, found.collect::<Vec<_>>())
        },
    );
    let same = diagnostics.faulty_files() == known.faulty_files();
    let worded = worded.filter(|_| same).unwrap_or_else(|| word(&diagnostics.clone()));
    let ((deck, items), said) = worded;
    diagnostics.join(said);
    pack.items = items;
    archive::complain_of_formulas(pack, &formulas, diagnostics);
    steps.done("check and wording");
    steps.within("check", checking);
    steps.within("wording", wording);
    deck
}

/// Warns of sources that were changed after they were sealed, and of last time's numbers
/// that are others now: in the archive into which
/// they would be sealed from here, or else in the one that stands beside the data.
pub(super) fn complain_of_sealed_changes(
    plan: &Plan,
    computed: &Computed,
    diagnostics: &mut Diagnostics,
) {
    let beside = above(&above(&plan.folder));
    let beside = beside.strip_prefix(".").unwrap_or(&beside).join("archive");
    let archives = [&*plan.archive, &*beside];
    let Computed { pack, previous, .. } = computed;
    let previous = previous.as_ref();
    archive::complain_of_sealed_changes(archives, &plan.out, pack, previous, diagnostics);
}

/// The previous meeting as it was computed for itself. Errors in its tables were reported
/// at its own meeting. But if its text cannot be written today, the redline would be
/// false, so that is reported; if a missing table is the reason, the table is.
fn earlier(
    previous: Option<Sources>,
    before: Option<Sources>,
    diagnostics: &mut Diagnostics,
) -> Option<Pack> {
    let mut aside = diagnostics.clone();
    let before = before.map(|sources| computed(sources, None, &mut aside));
    let mut tables = diagnostics.clone();
    let mut pack = agenda::compute(previous?, before.as_ref(), &mut tables);
    let mut said = diagnostics.clone();
    let plan = wording::plan(pack.sources.action_plan.as_ref(), &pack.figures, &mut said);
    agenda::compare_wording(&mut pack, plan, before.as_ref(), &mut aside);
    said.leave_out(diagnostics);
    tables.leave_out(diagnostics);
    let causes = tables.take_errors();
    if said.has_errors() && !causes.is_empty() {
        diagnostics.extend_with(causes);
    } else {
        diagnostics.join(said);
    }
    Some(pack)
}

/// Computes the figures, fills them into the action plan, and compares its wording.
fn computed(
    sources: Sources,
    previous: Option<&Pack>,
    diagnostics: &mut Diagnostics,
) -> Pack {
    let mut pack = agenda::compute(sources, previous, diagnostics);
    let plan =
        wording::plan(pack.sources.action_plan.as_ref(), &pack.figures, diagnostics);
    agenda::compare_wording(&mut pack, plan, previous, diagnostics);
    pack
}

/// Every kind of slide that a meeting may name.
pub(super) fn kinds() -> Vec<SlideKind> {
    let items = agenda::ITEMS.iter().map(|item| item.kind);
    PLAIN_KINDS.iter().copied().chain(items).collect()
}
