//! Looks across tables: every number that stands twice is compared.
//!
//! One file a check, in the order of [`CHECKS`]; a file without a line there is what
//! several of them share (which rows are gone, what is in dispute, how a sentence
//! counts), or makes one complaint of those that have one cause, once all have run
//! (`gathered`, and `disputed_dates` for the dates of the meeting).
//!
//! A check only complains; it never changes a number. A list that could not be read whole
//! is not compared: what is missing from it has been complained of already.
//!
//! One slip is told once, with all its places; but no complaint hides another that it
//! does not account for, and a warning never stands for an error.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use self::shifted_columns::Shifted;
use crate::model::code::{self, Code, Severity};
use crate::model::diagnostic::Diagnostics;
use crate::model::inventory_pairs::Earlier;
use crate::model::origin::Origin;
use crate::model::pack::Pack;

mod answer_approval;
mod answer_deadline;
mod approval_order;
mod articles;
mod catalogue_against_units;
mod catalogue_date;
mod cited_articles;
mod civil_members;
mod column_dates;
mod control_characters;
mod copied_acknowledgements;
mod disputed;
mod disputed_dates;
mod earlier_counts;
mod early_dates;
mod evidence;
mod expected_openings;
mod first_years;
mod future_numbers;
mod gathered;
mod goal;
mod growth_against_units;
mod holidays;
mod impossible_days;
mod inventory_citations;
mod inventory_grounds;
mod inventory_notes;
mod known_names;
mod known_numbers;
mod left_catalogue;
mod left_out;
mod meeting_year;
mod narrative_numbers;
mod open_resolutions;
mod period_and_statistics;
mod plan_outline;
mod plan_reasons;
mod platform_changes;
mod progress_dates;
mod quoted;
mod quoted_minutes;
mod ranked_gone;
mod ranking_against_units;
mod reclassified;
mod renumbered;
mod reported_answers;
mod reported_cases;
mod reported_counts;
mod reported_requests;
mod reported_totals;
mod request_dates;
mod request_years;
mod requests_gone;
mod requests_twice;
mod review_interval;
mod rows_gone;
mod same_files;
mod shifted_columns;
mod shown_twice;
mod sightings;
mod skipped_numbers;
mod spoken;
mod swapped_catalogue;
mod swapped_days;
mod swapped_headings;
mod systems_twice;
mod takedown_dates;
mod takedown_reasons;
mod takedowns_against_catalogue;
mod texts;
mod titled_dates;
mod twice;
mod typed_increases;
mod typed_totals;
mod units_date;
mod unread_sentences;
mod usage_date;
mod vanished_datasets;
mod withdrawn_datasets;
mod words;

/// One comparison.
pub struct Check {
    pub name: &'static str,
    /// Looks at a meeting and, where there is one, at the meeting before.
    pub run: fn(&Meetings<'_>, &mut Diagnostics),
}

/// What makes a list another one than it says: looked for before anything else, and a
/// list that fails it is not compared further.
static FIRST: &[Check] = &[
    column_dates::CHECK,
    swapped_catalogue::CHECK,
    swapped_days::CHECK,
    swapped_headings::CHECK,
    renumbered::CHECK,
];

/// Every further check, in the order of running.
pub static CHECKS: &[Check] = &[
    typed_totals::CHECK,
    typed_increases::CHECK,
    growth_against_units::CHECK,
    catalogue_date::CHECK,
    units_date::CHECK,
    ranking_against_units::CHECK,
    ranked_gone::CHECK,
    usage_date::CHECK,
    shifted_columns::CHECK,
    inventory_grounds::CHECK,
    reported_counts::CHECK,
    catalogue_against_units::CHECK,
    earlier_counts::CHECK,
    titled_dates::CHECK,
    reported_totals::CHECK,
    same_files::CHECK,
    early_dates::CHECK,
    request_dates::CHECK,
    reported_requests::CHECK,
    inventory_citations::CHECK,
    cited_articles::CHECK,
    known_names::CHECK,
    control_characters::CHECK,
    inventory_notes::CHECK,
    open_resolutions::CHECK,
    reported_cases::CHECK,
    quoted_minutes::CHECK,
    skipped_numbers::CHECK,
    progress_dates::CHECK,
    evidence::CHECK,
    requests_twice::CHECK,
    systems_twice::CHECK,
    future_numbers::CHECK,
    answer_deadline::CHECK,
    holidays::CHECK,
    answer_approval::CHECK,
    approval_order::CHECK,
    request_years::CHECK,
    withdrawn_datasets::CHECK,
    takedown_dates::CHECK,
    takedown_reasons::CHECK,
    platform_changes::CHECK,
    expected_openings::CHECK,
    takedowns_against_catalogue::CHECK,
    vanished_datasets::CHECK,
    meeting_year::CHECK,
    review_interval::CHECK,
    period_and_statistics::CHECK,
    first_years::CHECK,
    shown_twice::CHECK,
    civil_members::CHECK,
    goal::CHECK,
    narrative_numbers::CHECK,
    impossible_days::CHECK,
    copied_acknowledgements::CHECK,
    unread_sentences::CHECK,
    plan_outline::CHECK,
    plan_reasons::CHECK,
    left_catalogue::CHECK,
];

/// What a check looks at.
pub struct Meetings<'a> {
    pub pack: &'a Pack,
    pub previous: Option<&'a Pack>,
    /// The files that could not be read whole.
    unread: BTreeSet<Origin>,
    /// The files with any error before the first check looked.
    faulty: BTreeSet<Origin>,
    /// See [`Meetings::earlier_rows`]: pairing long lists takes its time, and several ask.
    earlier_rows: OnceCell<Earlier<'a>>,
    /// See [`Meetings::shifted`].
    shifted: OnceCell<Shifted<'a>>,
    /// The rows of both meetings that sentences may name.
    rows: OnceCell<spoken::Rows<'a>>,
}

/// Errors that leave their list whole: each of its rows was read.
const OF_WHOLE_LISTS: [Code; 5] = [
    code::UNKNOWN_STATUTE,
    code::UNIT_NOT_COUNTED,
    code::UNIT_WITHOUT_NUMBER,
    code::STATISTICS_DATE_ABSENT,
    code::OWN_MINISTRY_ABSENT,
];

/// Runs every check over a computed meeting.
pub fn run(pack: &Pack, previous: Option<&Pack>, diagnostics: &mut Diagnostics) {
    let previous = previous.filter(|earlier| is_before(earlier, pack));
    for checks in [FIRST, CHECKS] {
        let meetings = Meetings::of(pack, previous, diagnostics);
        let worth = |check: &&Check| !disputed_dates::is_pointless(check, &meetings);
        for check in checks.iter().filter(worth) {
            (check.run)(&meetings, diagnostics);
        }
    }
    let meetings = Meetings::of(pack, previous, diagnostics);
    disputed_dates::gather(&meetings, diagnostics);
    gathered::gather(&meetings, diagnostics);
}

/// A meeting that names itself or a later one as the previous meeting has been
/// complained of; there is nothing to compare it with.
fn is_before(earlier: &Pack, pack: &Pack) -> bool {
    let (earlier, now) = (&earlier.sources.meeting, &pack.sources.meeting);
    earlier.id.value < now.id.value && earlier.date.value < now.date.value
}

/// The files with an error that `counts`.
fn files(diagnostics: &Diagnostics, counts: impl Fn(Code) -> bool) -> BTreeSet<Origin> {
    let complaints = diagnostics.sorted().into_iter().map(|found| found.diagnostic);
    complaints
        .filter(|found| found.code.severity == Severity::Error && counts(found.code))
        .map(|found| Origin::file(&found.origin.file))
        .collect()
}

impl<'a> Meetings<'a> {
    fn of(pack: &'a Pack, previous: Option<&'a Pack>, diagnostics: &Diagnostics) -> Self {
        let unread = files(diagnostics, |code| !OF_WHOLE_LISTS.contains(&code));
        let faulty = files(diagnostics, |_| true);
        Self {
            pack,
            previous,
            unread,
            faulty,
            earlier_rows: OnceCell::new(),
            shifted: OnceCell::new(),
            rows: OnceCell::new(),
        }
    }

    /// The columns of the inventory that have shifted.
    fn shifted(&self) -> &Shifted<'a> {
        self.shifted.get_or_init(|| Shifted::of(self))
    }

    /// What became of the rows of the previous inventory; nothing where only one of the
    /// meetings has one.
    fn earlier_rows(&self) -> &Earlier<'a> {
        self.earlier_rows.get_or_init(|| {
            let now = self.pack.sources.inventory.as_ref();
            let before = self.previous.and_then(|pack| pack.sources.inventory.as_ref());
            let both = now.zip(before);
            both.map_or_else(Earlier::default, |(now, before)| {
                let organization = &self.pack.sources.organization;
                Earlier::of(&before.rows, &now.rows, organization)
            })
        })
    }
}

impl Meetings<'_> {
    /// Whether nothing was wrong with the file of that place before the checks: what
    /// another check found there does not silence this one.
    fn was_sound(&self, origin: &Origin) -> bool {
        !self.faulty.iter().any(|faulty| faulty.is_in(&origin.file))
    }

    /// Whether everything in the file of that place, or in the files of that folder,
    /// could be read.
    fn is_whole(&self, origin: &Origin) -> bool {
        !self.unread.iter().any(|unread| unread.is_in(&origin.file))
    }

    /// Whether every file could be read whole, so that no figure is absent or too
    /// small for want of data.
    fn are_all_whole(&self) -> bool {
        self.unread.is_empty()
    }
}
