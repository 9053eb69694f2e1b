//! A meeting's folder as it was read: every value checked on its own, nothing
//! computed yet.
//!
//! What the folder does not hold is `None`; whether it is needed is for the agenda
//! to say.

use std::collections::BTreeSet;

use super::action_plan::ActionPlan;
use super::catalogue::Catalogue;
use super::change::CatalogueChanges;
use super::expected_opening::ExpectedOpening;
use super::lists::{
    InventoryRow, Listing, MinistryCount, Request, TotalPoint, UnitCounts,
};
use super::meeting::Meeting;
use super::minutes::Decision;
use super::organization::Organization;
use super::origin::{Located, Origin};
use super::resolution::Resolution;
use super::roc_date::RocDate;
use super::takedown::Takedown;
use super::usage::Usage;

/// Everything that one meeting's folder holds.
#[derive(Debug, Clone)]
pub struct Sources {
    pub organization: Organization,
    pub meeting: Meeting,
    pub resolutions: Option<Vec<Resolution>>,
    pub takedowns: Option<Vec<Takedown>>,
    /// What the chair decided, once the minutes are out.
    pub minutes: Option<Vec<Decision>>,
    pub action_plan: Option<ActionPlan>,
    pub inventory: Option<Listing<InventoryRow>>,
    pub feedback: Option<Listing<Request>>,
    pub unit_counts: Option<UnitCounts>,
    /// The platform's own export, as of the statistics date.
    pub catalogue: Option<Catalogue>,
    /// What the latest meeting before the year counted, where neither this meeting's
    /// folder nor the previous one's says it.
    pub year_start: Option<EarlierCounts>,
    pub ministries: Option<Listing<MinistryCount>>,
    /// The platform's statistics of use.
    pub usage: Option<Usage>,
    /// The platform's daily changes, of our datasets.
    pub catalogue_changes: Option<CatalogueChanges>,
    pub dataset_totals: Option<Listing<TotalPoint>>,
    pub expected_openings: Option<Listing<ExpectedOpening>>,
    /// The names without ending of what the folder holds, read well or not.
    pub found: BTreeSet<String>,
    /// Fonts that the secretariat added for rare characters (`data/fonts/`).
    pub fonts: Vec<SourceFont>,
    /// Every file that was read, in order of its path.
    pub files: Vec<SourceFile>,
}

/// What agenda items are computed from: a file of the meeting's folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    ActionPlan,
    Catalogue,
    DatasetTotals,
    ExpectedOpenings,
    Feedback,
    Inventory,
    Ministries,
    Resolutions,
    Takedowns,
    UnitCounts,
    Usage,
}

impl Source {
    /// The file's name without its ending.
    pub fn name(self) -> &'static str {
        match self {
            Self::ActionPlan => "action-plan",
            Self::Catalogue => "catalogue",
            Self::DatasetTotals => "dataset-totals",
            Self::ExpectedOpenings => "expected-openings",
            Self::Feedback => "feedback",
            Self::Inventory => "inventory",
            Self::Ministries => "ministries",
            Self::Resolutions => "resolutions",
            Self::Takedowns => "takedowns",
            Self::UnitCounts => "unit-counts",
            Self::Usage => "usage",
        }
    }
}

/// What an earlier meeting counted by unit.
#[derive(Debug, Clone)]
pub struct EarlierCounts {
    pub statistics_date: Located<RocDate>,
    pub unit_counts: Option<UnitCounts>,
    pub catalogue: Option<Catalogue>,
}

/// A font file of the secretariat's own.
#[derive(Debug, Clone)]
pub struct SourceFont {
    pub path: String,
    pub bytes: Vec<u8>,
}

/// A file that was read, and the digest of the very bytes that were used.
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
pub struct SourceFile {
    /// Relative to the folder that holds `organization.yaml`, with `/`.
    pub path: String,
    /// Lowercase hexadecimal.
    pub sha256: String,
}

fn rows<T>(list: Option<&Listing<T>>) -> &[T] {
    list.map_or(&[], |list| &list.rows)
}

impl Sources {
    /// Whether the folder holds a file of that name, read well or not.
    pub fn holds(&self, source: Source) -> bool {
        self.found.contains(source.name())
    }

    /// The rows of the inventory; none where there is no such list, as with all that follow.
    pub fn systems(&self) -> &[InventoryRow] {
        rows(self.inventory.as_ref())
    }

    /// The public's requests.
    pub fn requests(&self) -> &[Request] {
        rows(self.feedback.as_ref())
    }

    /// The datasets that are planned to open.
    pub fn openings(&self) -> &[ExpectedOpening] {
        rows(self.expected_openings.as_ref())
    }

    /// The datasets that agencies ask to withdraw.
    pub fn takedowns(&self) -> &[Takedown] {
        self.takedowns.as_deref().unwrap_or_default()
    }

    /// What the group decided last time.
    pub fn cases(&self) -> &[Resolution] {
        self.resolutions.as_deref().unwrap_or_default()
    }

    /// A file of the data folder as a place.
    pub fn data_file(&self, path: &str) -> Origin {
        Origin::file(&format!("{}{path}", self.before()))
    }

    /// The folders that led to the data, as the user typed them.
    fn before(&self) -> &str {
        let own = format!("{}/meeting.yaml", self.meeting.id.value);
        self.meeting.id.origin.file.strip_suffix(&*own).unwrap_or_default()
    }

    /// A place's file without the folders that led to it: what is written down must
    /// not depend on where the folder stands.
    pub fn inside<'a>(&self, file: &'a str) -> &'a str {
        file.strip_prefix(self.before()).unwrap_or(file)
    }

    /// A file of the meeting's folder as a place.
    pub fn file(&self, name: &str) -> Origin {
        let meeting = &self.meeting.id.origin.file;
        let folder = meeting.strip_suffix("meeting.yaml").unwrap_or_default();
        Origin::file(&format!("{folder}{name}"))
    }
}
