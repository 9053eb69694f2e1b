//! Datasets that agencies ask to withdraw from the platform (下架).

use crate::model::origin::Located;
use crate::model::roc_date::RocDate;

/// One dataset to be withdrawn.
#[derive(Debug, Clone)]
pub struct Takedown {
    pub number: Located<u32>,
    pub agency: Located<String>,
    pub dataset: Dataset,
    pub reason: Located<String>,
    /// The dataset that stays in its place.
    pub keeps: Option<Dataset>,
    pub state: Located<TakedownState>,
    /// When it came into that state.
    pub date: Option<Located<RocDate>>,
}

impl Takedown {
    /// Whether the dataset is gone from the platform.
    pub fn is_carried_out(&self) -> bool {
        self.state.value == TakedownState::CarriedOut
    }

    /// Every text of the record, in the order in which it is printed.
    pub fn texts(&self) -> impl Iterator<Item = &Located<String>> {
        let datasets = [Some(&self.dataset), self.keeps.as_ref()];
        let named = datasets.into_iter().flatten();
        let named = named.flat_map(|dataset| [&dataset.id, &dataset.name]);
        [&self.agency, &self.reason].into_iter().chain(named)
    }
}

/// A dataset on the platform.
#[derive(Debug, Clone)]
pub struct Dataset {
    /// 資料集識別碼, kept as written: it is a name, not a quantity.
    pub id: Located<String>,
    pub name: Located<String>,
}

/// How far a takedown has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TakedownState {
    Requested,
    Approved,
    CarriedOut,
}

impl TakedownState {
    /// Every state: how it is written, and how it is printed.
    pub const ALL: [(&str, &str, Self); 3] = [
        ("requested", "申請下架", Self::Requested),
        ("approved", "審查通過", Self::Approved),
        ("carried_out", "已下架", Self::CarriedOut),
    ];

    /// As it is printed.
    pub fn printed(self) -> &'static str {
        let mut all = Self::ALL.into_iter();
        let own = all.find(|(.., state)| *state == self);
        own.map_or("", |(_, printed, _)| printed)
    }
}

/// A record that is to be written for a dataset that vanished.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    pub number: u32,
    pub id: String,
    pub name: String,
    pub agency: String,
}
