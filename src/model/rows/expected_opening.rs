//! Datasets that are planned to open (預計開放資料集清單, 設置要點第11點).

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::model::organization::folded;
use crate::model::origin::Located;
use crate::model::roc_date::RocDate;
use crate::model::roc_span::RocSpan;

/// A row of the expected-opening list.
#[derive(Debug, Clone)]
pub struct ExpectedOpening {
    pub dataset: Located<String>,
    /// The unit or agency in charge.
    pub agency: Located<String>,
    /// When it is to open; none only where it no longer is to.
    pub expected: Option<Located<RocSpan>>,
    /// The word of the list, as it is written.
    pub state: Located<String>,
    /// What the organization means by that word.
    pub stage: OpeningStage,
    /// When it was opened.
    pub opened: Option<Located<RocDate>>,
    /// 資料集識別碼.
    pub id: Option<Located<String>>,
    pub note: Option<Located<String>>,
}

/// What a state of the list comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpeningStage {
    /// Still to be opened.
    Planned,
    Opened,
    /// Taken from the plan.
    Dropped,
}

/// A word that the list's 狀態 may hold.
#[derive(Debug, Clone, PartialEq)]
pub struct OpeningState {
    pub name: Located<String>,
    pub stage: OpeningStage,
}

impl ExpectedOpening {
    /// What tells datasets of the list apart, however blanks and 台 are written.
    pub fn key(&self) -> (Cow<'_, str>, Cow<'_, str>) {
        (folded(&self.agency.value), folded(&self.dataset.value))
    }

    /// Whether its time is over at a day: on its last day it may still open.
    pub fn is_due(&self, as_of: RocDate) -> bool {
        let over = |expected: &Located<RocSpan>| expected.value.end() < as_of;
        self.stage != OpeningStage::Dropped && self.expected.as_ref().is_some_and(over)
    }

    /// Whether its time is over and it has not opened.
    pub fn is_overdue(&self, as_of: RocDate) -> bool {
        self.stage == OpeningStage::Planned && self.is_due(as_of)
    }

    /// The time that was given before, where it was an earlier one and it is still to
    /// open.
    pub fn postponed_from<'a>(&self, before: &'a Self) -> Option<&'a Located<RocSpan>> {
        let is_planned = self.stage == OpeningStage::Planned;
        self.later_than(before).filter(|_| is_planned)
    }

    /// The time that was given before, where it was an earlier one; not of what was not
    /// planned then, or is no longer to open.
    pub fn later_than<'a>(&self, before: &'a Self) -> Option<&'a Located<RocSpan>> {
        let (now, then) = (self.expected.as_ref()?, before.expected.as_ref()?);
        let was_planned = before.stage == OpeningStage::Planned;
        let is_dropped = self.stage == OpeningStage::Dropped;
        let is_later = now.value.end() > then.value.end();
        (was_planned && !is_dropped && is_later).then_some(then)
    }
}

/// Where a row stood in an earlier list: by its agency and name, else by its id.
#[derive(Debug)]
pub struct EarlierOpenings<'a> {
    rows: &'a [ExpectedOpening],
    by_key: BTreeMap<(Cow<'a, str>, Cow<'a, str>), usize>,
    by_id: BTreeMap<&'a str, usize>,
}

impl<'a> EarlierOpenings<'a> {
    /// The rows of an earlier list, ready to be asked for.
    pub fn of(rows: &'a [ExpectedOpening]) -> Self {
        let numbered = || rows.iter().enumerate();
        let id = |(at, row): (usize, &'a ExpectedOpening)| {
            Some((&*row.id.as_ref()?.value, at))
        };
        Self {
            rows,
            by_key: numbered().map(|(at, row)| (row.key(), at)).collect(),
            by_id: numbered().filter_map(id).collect(),
        }
    }

    /// The row that this one was in the earlier list.
    pub fn find(&self, row: &ExpectedOpening) -> Option<&'a ExpectedOpening> {
        let by_id = || self.by_id.get(&*row.id.as_ref()?.value);
        let at = self.by_key.get(&row.key()).or_else(by_id)?;
        self.rows.get(*at)
    }
}
