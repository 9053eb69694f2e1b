//! The rows of the spreadsheets, each value knowing its cell.
//!
//! A total that somebody typed is a [`Claim`]: it is compared, never used.

use crate::model::meeting::Meeting;
use crate::model::origin::{Located, Origin};
use crate::model::roc_date::RocDate;
use crate::model::text::Text;

/// The rows of one list, and what was claimed about them.
#[derive(Debug, Clone)]
pub struct Listing<T> {
    pub rows: Vec<T>,
    pub claims: Vec<Claim>,
    /// The days that titles above the headings say the rows are as of.
    pub titled: Vec<Located<RocDate>>,
    /// The sheet that the rows were read from.
    pub origin: Origin,
}

impl<T> Listing<T> {
    /// A list that is still empty.
    pub fn new(origin: Origin) -> Self {
        Self { rows: Vec::new(), claims: Vec::new(), titled: Vec::new(), origin }
    }

    /// Where a total of the whole list is typed that says so many; the subtotals of its
    /// parts are not meant.
    pub fn totals_of(&self, number: i64) -> Vec<&Origin> {
        let totals = self.claims.iter().filter(|claim| !claim.partial);
        let typed = totals.flat_map(|claim| &claim.values).map(|typed| &typed.number);
        let typed = typed.filter(|typed| typed.value == number);
        typed.map(|typed| &typed.origin).collect()
    }
}

/// A typed 小計 or 合計 row.
#[derive(Debug, Clone)]
pub struct Claim {
    pub label: Located<String>,
    /// Whether it speaks of the rows since the last subtotal only (小計).
    pub partial: bool,
    /// The row behind which those begin that it sums, where it says so itself: by the name
    /// of the rows above it, or as one total of several.
    pub after: Option<u32>,
    /// The row before which those end, where its label heads them.
    pub until: Option<u32>,
    /// The group whose rows it closes, where the list has groups.
    pub group: Option<UnitGroup>,
    /// The numbers in its row.
    pub values: Vec<ClaimedNumber>,
    /// What its row says besides: 甲類26項、丙類65項.
    pub said: Vec<Located<String>>,
}

impl Claim {
    /// Of several totals of a table, only the last is that of the whole: each other sums
    /// the rows behind the one before it (各局處合計, 各區公所合計, 總計).
    pub fn settle(claims: &mut [Self], headings: &Origin) {
        let whole = |claim: &&mut Self| !claim.partial;
        let mut whole: Vec<_> = claims.iter_mut().filter(whole).collect();
        whole.pop();
        let mut above = headings.place().row();
        for claim in whole {
            (claim.partial, claim.after) = (true, above);
            above = claim.label.origin.place().row();
        }
    }
}

/// A number of a typed total.
#[derive(Debug, Clone)]
pub struct ClaimedNumber {
    /// What its column is called here, a date with slashes; none where it stands under no
    /// heading.
    pub heading: Option<String>,
    pub number: Located<i64>,
}

impl ClaimedNumber {
    /// The date that heads its column.
    pub fn date(&self) -> Option<RocDate> {
        self.heading.as_ref()?.parse().ok()
    }
}

/// A row of the inventory (資料盤點表): one system or database.
#[derive(Debug, Clone)]
pub struct InventoryRow {
    pub number: Located<u32>,
    pub name: Located<Text>,
    pub description: Located<Text>,
    /// 蒐集資料項目.
    pub items: Located<Text>,
    /// The class's code in `organization.yaml`.
    pub class: Located<Text>,
    pub unit: Located<Text>,
    /// The statutes that forbid opening (丙類).
    pub statutes: Option<Located<Text>>,
    /// What the use is limited to (乙類).
    pub restriction: Option<Located<Text>>,
    /// 修正說明.
    pub note: Option<Located<Text>>,
}

impl InventoryRow {
    /// Every text of the row, in the order of the columns.
    pub fn texts(&self) -> impl Iterator<Item = &Located<Text>> {
        let given = [&self.name, &self.description, &self.items, &self.class, &self.unit];
        let optional = [&self.statutes, &self.restriction, &self.note];
        given.into_iter().chain(optional.into_iter().flatten())
    }
}

/// A request of the public (民間需求).
#[derive(Debug, Clone)]
pub struct Request {
    pub id: Located<String>,
    pub received: Located<RocDate>,
    pub kind: Located<String>,
    pub dataset: Option<Located<String>>,
    /// One request may be dispatched to several agencies.
    pub agencies: Vec<Located<String>>,
    pub text: Option<Located<String>>,
    pub answered: Option<Located<RocDate>>,
    /// Whether its list says of requests when they were answered: where it does not,
    /// no date does not mean no answer.
    pub answers_recorded: bool,
    /// Whether it was read from the platform's own export, which goes on after the
    /// statistics date and shows a case once for each of its agencies.
    pub exported: bool,
    /// When the chief information officer approved the answer.
    pub approved: Option<Located<RocDate>>,
    pub response: Option<Located<String>>,
    pub outcome: Option<Located<String>>,
    /// Whether its outcome is one that needs no answer any more: it was withdrawn, or
    /// joined to another.
    pub closed: bool,
}

impl Request {
    /// Whether it was received or answered in the days that a meeting reports on, or still
    /// waited for its answer at the end of them. Of one whose answer its list does not
    /// record, only the first is known.
    pub fn is_of(&self, meeting: &Meeting) -> bool {
        let from = meeting.reports_from;
        let answered_before = self.answered.as_ref().is_some_and(|day| day.value < from);
        let unrecorded_before = !self.answers_recorded && self.received.value < from;
        self.received.value <= meeting.period.to.value
            && !answered_before
            && !unrecorded_before
    }

    /// When it was answered, as far as was known on a day: an answer after it was none
    /// then.
    pub fn answered_by(&self, as_of: RocDate) -> Option<&Located<RocDate>> {
        self.answered.as_ref().filter(|day| day.value <= as_of)
    }

    /// Every text of the row, in the order of the columns.
    pub fn texts(&self) -> impl Iterator<Item = &Located<String>> {
        let optional = [&self.dataset, &self.text, &self.response, &self.outcome];
        let given = [&self.id, &self.kind].into_iter().chain(&self.agencies);
        given.chain(optional.into_iter().flatten())
    }
}

/// Datasets of each unit and agency at each statistics date.
#[derive(Debug, Clone)]
pub struct UnitCounts {
    /// The dates of the columns, as they stand in the heading.
    pub dates: Vec<Located<RocDate>>,
    /// Those of them whose heading names only the quarter that they end.
    pub quarters: Vec<RocDate>,
    pub rows: Vec<UnitRow>,
    pub claims: Vec<Claim>,
    /// The days that titles above the headings say the counts are as of.
    pub titled: Vec<Located<RocDate>>,
    pub origin: Origin,
}

/// Which of the two groups a row belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum UnitGroup {
    /// 單位: a department inside the ministry.
    Unit,
    /// 機關: a subordinate agency.
    Agency,
}

impl UnitGroup {
    /// Both, in printed order.
    pub const ALL: [Self; 2] = [Self::Unit, Self::Agency];

    /// What it is called in lists, and on pages unless the organization says otherwise.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unit => "單位",
            Self::Agency => "機關",
        }
    }

    /// The one that it is not.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Unit => Self::Agency,
            Self::Agency => Self::Unit,
        }
    }
}

/// A row of `unit-counts`: a unit or an agency with its counts.
#[derive(Debug, Clone)]
pub struct UnitRow {
    pub group: UnitGroup,
    /// The name as `organization.yaml` prints it.
    pub name: Located<String>,
    /// The name as the list has it.
    pub written: String,
    /// One a date, in 筆; none where the cell is empty.
    pub counts: Vec<Option<Located<i64>>>,
}

/// How many datasets a ministry has opened, under [`MinistryCount::HEADING`].
#[derive(Debug, Clone)]
pub struct MinistryCount {
    pub name: Located<String>,
    pub count: Located<i64>,
    pub as_of: Option<Located<RocDate>>,
}

impl MinistryCount {
    /// What the counts stand under, in the list and on the page.
    pub const HEADING: &str = "資料集數量";
}

/// How many datasets had been opened at a date.
#[derive(Debug, Clone)]
pub struct TotalPoint {
    pub date: Located<RocDate>,
    /// The last day of the month or quarter that it is listed under; later than its date
    /// where that is not over.
    pub until: RocDate,
    pub total: Located<i64>,
    /// 增加數量 as typed: a claim.
    pub increase: Option<Located<i64>>,
}
