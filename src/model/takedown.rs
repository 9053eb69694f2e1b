//! Datasets that agencies ask to withdraw from the platform (下架).

use super::origin::Located;
use super::roc_date::RocDate;

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

/// A dataset on the platform.
#[derive(Debug, Clone)]
pub struct Dataset {
    /// 資料集識別碼, kept as written: it is a name, not a quantity.
    pub id: Located<String>,
    pub name: Located<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TakedownState {
    Requested,
    Approved,
    CarriedOut,
}
