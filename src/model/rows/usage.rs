//! How much datasets are used: views and downloads, as the platform's statistics export
//! gives them.
//!
//! The export has no ids, and two datasets of one provider may share a name: each row
//! is a dataset of its own, unless the very same row stands twice.

use serde::Serialize;

use super::holdings::{self, Holding};
use super::lists::Claim;
use super::provider::{NAMELESS, Owner};
use crate::model::numeral::number_of;
use crate::model::origin::{Located, Origin};
use crate::model::roc_span::RocSpan;

/// What a statistics export holds.
#[derive(Debug, Clone)]
pub struct Usage {
    /// The datasets of our ministry, in the order of the file.
    pub datasets: Vec<DatasetUsage>,
    /// Every provider, in the order of its first row.
    pub providers: Vec<UsageProvider>,
    /// What the list says it is as of.
    pub as_of: Option<Located<RocSpan>>,
    /// What typed totals claim.
    pub claims: Vec<Claim>,
    pub origin: Origin,
}

/// How use is counted. Serializes as its name in `meeting.yaml`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum UsedBy {
    Views,
    Downloads,
}

impl UsedBy {
    /// Both, the usual one first.
    pub const ALL: [Self; 2] = [Self::Views, Self::Downloads];

    /// What its numbers stand under, in the list and on the page.
    pub const fn heading(self) -> &'static str {
        match self {
            Self::Views => "瀏覽人次",
            Self::Downloads => "下載次數",
        }
    }

    /// What is counted.
    pub const fn unit(self) -> &'static str {
        match self {
            Self::Views => "人次",
            Self::Downloads => "次",
        }
    }

    /// Its name in `meeting.yaml` and in the names of files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Views => "views",
            Self::Downloads => "downloads",
        }
    }

    /// What one does who uses a dataset so.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Views => "瀏覽",
            Self::Downloads => "下載",
        }
    }
}

/// How much a dataset of ours is used.
#[derive(Debug, Clone)]
pub struct DatasetUsage {
    pub provider: Located<String>,
    pub name: Located<String>,
    pub views: Located<i64>,
    pub downloads: Located<i64>,
}

/// One who opens datasets, as the platform calls it.
#[derive(Debug, Clone)]
pub struct UsageProvider {
    /// Where it first stands.
    pub name: Located<String>,
    pub owner: Owner,
    pub count: i64,
}

impl DatasetUsage {
    /// How often it is used, in the sense that is asked for.
    pub fn used(&self, by: UsedBy) -> &Located<i64> {
        match by {
            UsedBy::Views => &self.views,
            UsedBy::Downloads => &self.downloads,
        }
    }

    fn values(&self) -> (&str, &str, i64, i64) {
        (&self.provider.value, &self.name.value, self.views.value, self.downloads.value)
    }
}

impl Usage {
    /// How many datasets it holds, ours and everybody's.
    pub fn rows(&self) -> i64 {
        self.providers.iter().map(|provider| provider.count).sum()
    }

    /// Whether it holds nobody's datasets but ours.
    pub fn is_ours_alone(&self) -> bool {
        number_of(self.datasets.len()) == self.rows()
    }

    /// Whether another file says the same: the same export, put in two places.
    pub fn says_the_same(&self, other: &Self) -> bool {
        let own = self.datasets.iter().map(DatasetUsage::values);
        let providers = |usage: &Self| -> Vec<(String, i64)> {
            let all = usage.providers.iter();
            all.map(|provider| (provider.name.value.clone(), provider.count)).collect()
        };
        own.eq(other.datasets.iter().map(DatasetUsage::values))
            && providers(self) == providers(other)
    }

    /// Whether it holds other ministries' datasets as well, most of them not ours.
    pub fn holds_platform(&self) -> bool {
        holdings::are_the_platforms(self.holdings())
    }

    fn holdings(&self) -> impl Iterator<Item = Holding<'_>> + Clone {
        self.providers.iter().map(|one| Holding {
            provider: &one.name.value,
            owner: one.owner,
            count: one.count,
        })
    }

    /// Leaves the rows that name no provider to nobody where the export is of the whole
    /// platform.
    pub fn leave_nameless(&mut self) {
        let Some(at) = holdings::nameless_of_everybody(self.holdings()) else { return };
        self.providers[at].owner = Owner::Nobody;
        self.datasets.retain(|one| one.provider.value != NAMELESS);
    }

    /// The providers that no pattern accounts for, those with the most datasets first.
    pub fn unassigned(&self) -> Vec<&UsageProvider> {
        let nobody = |provider: &&UsageProvider| provider.owner == Owner::Nobody;
        let mut unassigned: Vec<_> = self.providers.iter().filter(nobody).collect();
        unassigned.sort_by_key(|provider| -provider.count);
        unassigned
    }
}
