//! The platform's daily change export: the catalogue's columns and what happened to
//! each dataset. Many days may stand in a folder, a file each.
//!
//! Only changes of our own datasets are kept. The columns that name persons are passed
//! over like all that a meeting has no use for. Rows that name no provider are asked for
//! where the changes are mostly ours, and nobody's otherwise.

use std::collections::{BTreeMap, BTreeSet};

use super::catalogue::EXPORTED;
use crate::model::change::{CatalogueChange, CatalogueChanges, ChangeState};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::fault::Fault;
use crate::model::organization::Organization;
use crate::model::origin::{Located, Origin};
use crate::model::provider::{NAMELESS, Patterns, unplaced};
use crate::model::roc_date::RocDate;
use crate::source::door::folder::Folder;
use crate::source::rows::heading::{
    Column, DATASET_ID, Export, Shape, normalized, unknown,
};
use crate::source::rows::row::Row;
use crate::source::rows::table::Line;
use crate::source::rows::tables::Tables;
use crate::source::value::{day_in_digits, on_one_line};

/// The columns that are used of the changes.
pub(in crate::source) const SHAPE: Shape = Shape {
    list: "catalogue-changes",
    called: &["異動", "變動"],
    may_be_parted: true,
    columns: &[
        DATASET_ID.needed(),
        Column::required(NAME).also(&["資料集標題"]),
        Column::required(PROVIDER).also(&["提供機關名稱", "資料提供機關"]),
        Column::required(STATE).also(&["變動狀態", "異動狀態", "資料集異動狀態"]),
        Column::optional(TOUCHED).also(&["更新時間", "異動時間", "異動日期"]),
    ],
    may_be_empty: true,
    export: Some(&EXPORT),
    ..Shape::USUAL
};

static EXPORT: Export = Export { headings: EXPORTED, enough: 8, lacks: &[] };

const ID: &str = DATASET_ID.heading;
const NAME: &str = "資料集名稱";
const PROVIDER: &str = "提供機關";
const STATE: &str = "資料集變動狀態";
const TOUCHED: &str = "詮釋資料更新時間";

/// What the platform calls a change, in the exports of all years.
const STATES: [(&str, ChangeState); 6] = [
    ("新增", ChangeState::Opened),
    ("資料集上架", ChangeState::Opened),
    ("修改", ChangeState::Amended),
    ("資料集修改", ChangeState::Amended),
    ("刪除", ChangeState::Withdrawn),
    ("資料集下架", ChangeState::Withdrawn),
];

/// Reads the changes of a meeting's folder, if it has their list.
pub(in crate::source) fn read(
    folder: &mut Folder,
    meeting: &str,
    organization: &Organization,
    diagnostics: &mut Diagnostics,
) -> Result<Option<CatalogueChanges>, Fault> {
    let tables = Tables::open(folder, meeting, &SHAPE, organization, diagnostics)?;
    let Some(tables) = tables else { return Ok(None) };
    let mut rows = Rows::new(organization);
    for table in &tables.tables {
        let day = named_day(&table.grid.sheet_origin().file);
        table.each_line(diagnostics, |line, diagnostics| {
            if let Line::Record(row) = line {
                diagnostics.keep(rows.take(row, day));
            }
        });
    }
    Ok(Some(CatalogueChanges { rows: rows.finished(diagnostics), origin: tables.origin }))
}

/// The changes, while they are read.
struct Rows<'a> {
    patterns: Patterns<'a>,
    ours: Vec<CatalogueChange>,
    /// How many there are, of everybody.
    all: usize,
    /// Those that name no provider: the first, and how many.
    nameless: Option<(Origin, i64)>,
    /// The providers that are called as a body of ours is and no more, each with its first
    /// cell and how many rows it has.
    namesakes: BTreeMap<String, (Origin, i64)>,
}

impl<'a> Rows<'a> {
    fn new(organization: &'a Organization) -> Self {
        let patterns = Patterns::new(organization);
        let (ours, namesakes) = (Vec::new(), BTreeMap::new());
        Self { patterns, ours, all: 0, nameless: None, namesakes }
    }

    /// Keeps a change of a dataset of ours.
    fn take(&mut self, row: Row<'_>, day: Option<RocDate>) -> Result<(), Diagnostic> {
        self.all += 1;
        let provider = row.provider(PROVIDER)?;
        if provider.value == NAMELESS {
            self.nameless.get_or_insert((provider.origin.clone(), 0)).1 += 1;
        }
        if !self.patterns.may_be_ours(&provider.value) {
            return Ok(());
        }
        if self.patterns.is_namesake(&provider.value) {
            let first = (provider.origin.clone(), 0);
            self.namesakes.entry(provider.value.clone()).or_insert(first).1 += 1;
        }
        let touched = row.optional_date(TOUCHED)?;
        self.ours.push(CatalogueChange {
            id: row.text(ID)?,
            name: row.text(NAME)?.map(|name| on_one_line(name.into()).into_owned()),
            provider,
            state: state(&row.text(STATE)?)?,
            day: day.or(touched.map(|day| day.value)),
        });
        Ok(())
    }

    fn finished(mut self, diagnostics: &mut Diagnostics) -> Vec<CatalogueChange> {
        let is_named = |one: &CatalogueChange| one.provider.value != NAMELESS;
        let named = self.ours.iter().filter(|one| is_named(one)).count();
        if 2 * named < self.all {
            self.ours.retain(is_named);
            for (name, (first, rows)) in &self.namesakes {
                diagnostics.push(unplaced(name, *rows, first, PROVIDER, None));
            }
            self.ours.retain(|one| !self.namesakes.contains_key(&one.provider.value));
        } else if let Some((first, rows)) = &self.nameless
            && !self.patterns.may_be_ours(NAMELESS)
        {
            diagnostics.push(unplaced(NAMELESS, *rows, first, PROVIDER, None));
        }
        self.ours
    }
}

/// The one day that a file has in its name: `2022-05-19.csv`, `changes_20220519.csv`,
/// `1110519(1).csv`, `111.5.19.csv`.
fn named_day(path: &str) -> Option<RocDate> {
    let name = path.rsplit('/').next()?.replace('_', "-");
    let is_of_day = |c: char| c.is_ascii_digit() || "年月日.-".contains(c);
    let stretches = name.split(|c| !is_of_day(c));
    let stretches = stretches.map(|it| it.trim_matches(['年', '月', '.', '-']));
    let in_words = stretches.filter_map(|it| it.parse().ok());
    let numbers = name.split(|c: char| !c.is_ascii_digit());
    let days: BTreeSet<RocDate> =
        in_words.chain(numbers.filter_map(day_in_digits)).collect();
    days.first().copied().filter(|_| days.len() == 1)
}

fn state(written: &Located<String>) -> Result<Located<ChangeState>, Diagnostic> {
    let plain = normalized(&written.value);
    let found = STATES.iter().find(|(word, _)| *word == plain);
    let known = STATES.iter().map(|(word, _)| *word);
    found
        .map(|(_, state)| Located::new(*state, written.origin.clone()))
        .ok_or_else(|| unknown(code::UNKNOWN_WORD, written, known))
}

#[cfg(test)]
mod tests {
    use super::named_day;
    use crate::model::roc_date::RocDate;

    #[test]
    fn a_file_may_be_named_after_its_day() {
        for name in [
            "2022-05-19.csv", "changes_20220519.csv.gz", "1110519.xlsx", "111.5.19.csv",
            "20220519-資料集異動.csv", "1110519(1).csv", "2022_05_19.csv",
            "1110519_2.csv", "111年5月19日.csv",
        ] {
            let day = named_day(&format!("data/111-1/catalogue-changes/{name}"));
            assert_eq!(day.map(RocDate::slashed).as_deref(), Some("111/05/19"), "{name}");
        }
        for name in
            ["catalogue-changes.csv", "12345678.csv", "5月.csv", "1110519-1110520.csv"]
        {
            assert!(named_day(name).is_none(), "{name}");
        }
    }
}
