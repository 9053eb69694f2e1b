//! How much datasets are used: `usage`, the platform's statistics export.
//!
//! The export may hold every ministry's datasets. Ours are kept; the others are only
//! counted by provider. What stands in `ministries` in this shape is the same export.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::Arc;

use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::fault::Fault;
use crate::model::numeral::{self, thousands};
use crate::model::organization::Organization;
use crate::model::origin::{Located, Origin};
use crate::model::provider::{Owner, Patterns, left_out, none_is_ours, unplaced};
use crate::model::roc_date::RocDate;
use crate::model::roc_span::RocSpan;
use crate::model::usage::{DatasetUsage, Usage, UsageProvider, UsedBy};
use crate::source::door::folder::{Folder, Opened};
use crate::source::door::read_once::read_once;
use crate::source::rows::header::Time;
use crate::source::rows::heading::{
    Column, DATASET_ID, Export, Headings, Holds, Passes, Shape,
};
use crate::source::rows::list_file;
use crate::source::rows::missing_columns;
use crate::source::rows::row::Row;
use crate::source::rows::search;
use crate::source::rows::search::Sheet;
use crate::source::rows::table::{Line, Table};
use crate::source::rows::tables::Tables;
use crate::source::rows::titled;
use crate::source::value::on_one_line;

/// The columns of the statistics.
pub(in crate::source) const SHAPE: Shape = Shape {
    list: "usage",
    called: &["瀏覽", "下載次數", "使用情形", "統計資料"],
    columns: &[
        Column::required(PROVIDER).also(&["提供機關", "機關名稱", "機關"]).failing(&[
            "資料集提供機關", "資料集提供機關名稱", "提供單位", "資料來源", "單位",
            "局處", "主管機關", "群組", "資料提供機關", "發布機關", "管理機關",
            "所屬機關",
        ]),
        Column::required(NAME)
            .also(&["資料集"])
            .failing(&["資料集標題", "資料名稱", "名稱"]),
        Column::required(VIEWS)
            .holds(Holds::Number)
            .also(&["瀏覽次數", "瀏覽數", "點閱次數"])
            .failing(&[
                "資料集瀏覽次數", "累計瀏覽人次", "累計瀏覽次數", "累計瀏覽數",
                "瀏覽總次數", "瀏覽量", "瀏覽人數", "點閱人次", "點閱數", "點擊次數",
                "點擊數", "檢視次數", "資料集瀏覽人次", "資料集瀏覽數", "總瀏覽次數",
                "總瀏覽人次", "瀏覽總數",
            ]),
        Column::required(DOWNLOADS)
            .holds(Holds::Number)
            .also(&["下載人次", "下載數"])
            .failing(&[
                "資料集下載次數", "資料下載次數", "累計下載次數", "累計下載人次",
                "累計下載數", "下載總次數", "下載量", "資料集下載人次", "資料集下載數",
                "總下載次數", "總下載人次", "下載總數", "檔案下載次數",
            ]),
        Column::optional(OPENED)
            .holds(Holds::Day)
            .also(&["上架日期"])
            .failing(&["發布日期", "發布時間"]),
        Column::optional("統計日期").holds(Holds::Time),
        DATASET_ID,
    ],
    passes: Passes::OfCounts,
    export: Some(&EXPORT),
    ..Shape::USUAL
};

/// The statistics export.
static EXPORT: Export = Export {
    headings: &[
        "資料集識別碼", "提供機關名稱", "提供機關", "資料集提供機關",
        "資料集提供機關名稱", "資料集名稱", "資料集標題", "群組", "資料集", "資料集編碼",
        "資料來源", "主要欄位", "資料量", "瀏覽人次", "瀏覽次數", "瀏覽量",
        "累計瀏覽次數", "資料集瀏覽次數", "資料瀏覽次數", "下載次數", "下載量",
        "累計下載次數", "資料集下載次數", "資料下載次數", "資料集評分", "評分", "上架日",
        "上架日期", "發布日期", "發布時間", "最後更新時間", "更新頻率",
    ],
    enough: 5,
    lacks: &[],
};

const PROVIDER: &str = "提供機關名稱";
const NAME: &str = "資料集名稱";
const VIEWS: &str = UsedBy::Views.heading();
const DOWNLOADS: &str = UsedBy::Downloads.heading();
const OPENED: &str = "上架日";
const ID: &str = DATASET_ID.heading;

/// Reads the statistics of a meeting's folder, if it has them. `exported` is what stands
/// in the ministries' place.
pub(in crate::source) fn read(
    folder: &mut Folder,
    meeting: &str,
    organization: &Organization,
    exported: Option<Usage>,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Usage>, Fault> {
    let place = list_file::find(folder, meeting, &SHAPE, diagnostics)?;
    let Some(place) = place else { return Ok(exported) };
    let first = |tables: Option<Tables>| tables?.tables.into_iter().next();
    let Some(other) = exported else {
        let known = folder.by().read_once.as_ref().map(|known| Arc::clone(&known.usage));
        let path = place.paths.first().cloned().unwrap_or_default();
        let read = |folder: &mut Folder, diagnostics: &mut Diagnostics| {
            let tables = Tables::at(folder, place, &SHAPE, organization, diagnostics)?;
            Ok(first(tables).map(|table| usage(&table, organization, diagnostics)))
        };
        let usage = read_once(known, folder, &path, diagnostics, read)?;
        if let Some(usage) = &usage {
            complain_of_unplaced(usage, organization, diagnostics);
        }
        return Ok(usage);
    };
    let tables = Tables::at(folder, place, &SHAPE, organization, diagnostics)?;
    let Some(table) = first(tables) else { return Ok(Some(other)) };
    // One export serves both; what it complains of was complained of there.
    if usage(&table, organization, &mut Diagnostics::default()).says_the_same(&other) {
        return Ok(Some(other));
    }
    let origin = table.grid.sheet_origin();
    diagnostics.push(
        Diagnostic::new(code::TWO_FILES, &origin)
            .with("list", SHAPE.list)
            .with("export", SHAPE.list)
            .see(&other.origin, "other-file", &other.origin.file),
    );
    Ok(None)
}

/// Tells of the providers of everybody's statistics that are nobody's, and asks about
/// those that it must.
fn complain_of_unplaced(
    usage: &Usage,
    organization: &Organization,
    diagnostics: &mut Diagnostics,
) {
    if usage.holds_platform() && !usage.datasets.is_empty() {
        let nobodys = usage.unassigned().into_iter();
        let nobodys = nobodys.map(|it| (&*it.name.value, it.count));
        let (list, rows) = (&usage.origin, usage.rows());
        diagnostics.extend_with(left_out(organization, list, rows, nobodys));
    }
    ask_whose(usage, organization, diagnostics);
}

/// Complains of the providers of statistics that are mostly ours which are nobody's; of
/// those of everybody's, only of who is called as a body of ours is, and no more.
fn ask_whose(usage: &Usage, organization: &Organization, diagnostics: &mut Diagnostics) {
    let is_platform = usage.holds_platform();
    let patterns = Patterns::new(organization);
    let all: Vec<&str> = usage.providers.iter().map(|one| &*one.name.value).collect();
    let is_asked = |one: &&UsageProvider| match one.owner {
        Owner::Nobody => !is_platform,
        Owner::Unplaced => is_platform && patterns.is_namesake(&one.name.value),
        Owner::Body(_) | Owner::Ministry(_) | Owner::Disputed => false,
    };
    for one in usage.providers.iter().filter(is_asked) {
        let (name, first) = (&one.name.value, &one.name.origin);
        let mistyped = patterns.mistyped(name, &all);
        diagnostics.push(unplaced(name, one.count, first, PROVIDER, mistyped));
    }
}

/// The statistics that a file's sheets hold, if it is an export of the whole platform;
/// what is none is for somebody else to complain of.
pub(super) fn whole_platform(
    sheets: Vec<Sheet>,
    opened: &Opened,
    organization: &Organization,
    diagnostics: &mut Diagnostics,
) -> Option<Usage> {
    let headings = Headings::new(&SHAPE, organization);
    let mut aside = Diagnostics::default();
    let table = search::table_among(sheets, opened, &headings, &mut aside)?;
    if !table.header.is_export {
        return None;
    }
    let usage = usage(&table, organization, &mut aside);
    if !usage.holds_platform() {
        return None;
    }
    diagnostics.join(aside);
    ask_whose(&usage, organization, diagnostics);
    Some(usage)
}

/// The statistics that a table holds.
fn usage<'a>(
    table: &'a Table,
    organization: &'a Organization,
    diagnostics: &mut Diagnostics,
) -> Usage {
    let mut rows = Rows::new(table.grid.sheet_origin(), organization);
    table.each_line(diagnostics, |line, diagnostics| match line {
        Line::Record(row) => {
            let taken = rows.take(row, diagnostics);
            diagnostics.keep(taken);
        }
        Line::Total(claim, _) => rows.usage.claims.push(claim),
    });
    rows.time = table.header.time(&table.grid);
    // Of a list that is typed, whatever is not known has been complained of.
    let time = rows.time.iter().filter(|it| table.header.is_export && !it.is_ignored);
    if rows.again.is_none() {
        diagnostics.extend_with(time.map(|it| unknown_time(&it.heading)));
    }
    if rows.usage.as_of.is_none() {
        let titled = titled::dates(table).into_iter().max_by_key(|day| day.value);
        rows.usage.as_of = titled.map(|day| day.map(RocSpan::Day));
    }
    table.settle(&mut rows.usage.claims);
    rows.finished(diagnostics)
}

/// What tells a dataset of ours from the others: its id; or its provider, its name and the
/// day on which it was opened.
type Key = (String, Option<(String, Option<RocDate>)>);

/// The first dataset that stands in the list again with other numbers.
struct Again {
    name: Located<String>,
    first: Origin,
    by_id: bool,
}

/// The complaint about a column of times in an export, whose other columns may be what they
/// like: what was counted in each row's time alone is no sum of all times.
fn unknown_time(heading: &Located<String>) -> Diagnostic {
    Diagnostic::new(code::UNKNOWN_COLUMN, &heading.origin)
        .with("column", &heading.value)
        .with("yaml", missing_columns::ignored(SHAPE.list, &[&*heading.value]))
}

impl Again {
    /// The complaint about it and all others. Without ids a few may be namesakes, which a
    /// person can say; that all are is hardly so.
    fn complaint(
        self,
        times: usize,
        datasets: usize,
        time: Option<Located<String>>,
    ) -> Diagnostic {
        let is_sure = self.by_id || time.is_some() || MOST_NAMESAKES * times > datasets;
        let code = if is_sure { code::USAGE_TWICE } else { code::USAGE_NAMESAKES };
        let complaint = Diagnostic::new(code, &self.name.origin)
            .with("name", &self.name.value)
            .with("count", thousands(numeral::number_of(times)))
            .with_some("time", time.as_ref().map(|heading| &heading.value))
            .see(&self.first, "first-here", &self.name.value);
        match time {
            Some(heading) => complaint.see(&heading.origin, "also-here", &heading.value),
            None => complaint,
        }
    }
}

/// Of so many datasets one may have a namesake of its provider.
const MOST_NAMESAKES: usize = 10;

/// When a row's dataset was opened, if it says so.
fn opened(row: Row<'_>) -> Option<RocDate> {
    row.optional_date(OPENED).ok().flatten().map(|day| day.value)
}

/// The rows of an export, while they are read.
struct Rows<'a> {
    usage: Usage,
    organization: &'a Organization,
    patterns: Patterns<'a>,
    /// The place of each provider among the providers.
    known: BTreeMap<String, usize>,
    /// The rows that stand for the first time, by their digests.
    seen: BTreeMap<u64, Row<'a>>,
    /// The first row that stands twice and where it stood before, and how many do.
    twice: Option<(Located<String>, Origin)>,
    doubles: usize,
    /// Our datasets, by their ids or by provider and name, each with its first row.
    listed: BTreeMap<Key, Row<'a>>,
    /// The heading of a column that says of which time a row is, where no column of ours
    /// does.
    time: Option<Time>,
    /// Those that stand once more with other numbers: the first of them, and how many.
    again: Option<Again>,
    times: usize,
    /// The first of our rows that is of another time than those before it, and how many
    /// are.
    other_time: Option<Located<RocSpan>>,
    of_other_times: usize,
}

impl<'a> Rows<'a> {
    fn new(origin: Origin, organization: &'a Organization) -> Self {
        let (datasets, providers) = (Vec::new(), Vec::new());
        Self {
            usage: Usage { datasets, providers, as_of: None, claims: Vec::new(), origin },
            organization,
            patterns: Patterns::new(organization),
            known: BTreeMap::new(),
            seen: BTreeMap::new(),
            twice: None,
            doubles: 0,
            listed: BTreeMap::new(),
            time: None,
            again: None,
            times: 0,
            other_time: None,
            of_other_times: 0,
        }
    }

    /// Counts a row, and keeps it if it is ours.
    fn take(
        &mut self,
        row: Row<'a>,
        diagnostics: &mut Diagnostics,
    ) -> Result<(), Diagnostic> {
        let provider = row.provider(PROVIDER)?;
        let name = row.text(NAME)?.map(|name| on_one_line(name.into()).into_owned());
        if let Some(first) = self.first_of(row) {
            self.doubles += 1;
            if self.twice.is_none() {
                self.twice = Some((name, first.text(NAME)?.origin));
            }
            return Ok(());
        }
        if self.owner(&provider, diagnostics).is_ours() {
            self.note_time(row.optional_time("統計日期")?);
            let (views, downloads) = (row.count(VIEWS)?, row.count(DOWNLOADS)?);
            self.note_again(row, &provider, &name)?;
            self.usage.datasets.push(DatasetUsage { provider, name, views, downloads });
        }
        Ok(())
    }

    /// Notes a dataset that stands in the list already, with other numbers. Of one provider
    /// two may share a name, which their days of opening tell apart.
    fn note_again(
        &mut self,
        row: Row<'a>,
        provider: &Located<String>,
        name: &Located<String>,
    ) -> Result<(), Diagnostic> {
        let id = row.optional_name(ID)?;
        let key = match &id {
            Some(id) => (id.value.clone(), None),
            None => (provider.value.clone(), Some((name.value.clone(), opened(row)))),
        };
        let first = match self.listed.entry(key) {
            Entry::Vacant(free) => {
                free.insert(row);
                return Ok(());
            }
            Entry::Occupied(first) => *first.get(),
        };
        self.times += 1;
        if self.again.is_none() {
            let place = |row: Row<'_>| row.text(NAME).map(|name| name.origin);
            let first = place(first)?;
            let by_id = id.is_some();
            self.again = Some(Again { name: name.clone(), first, by_id });
        }
        Ok(())
    }

    fn note_time(&mut self, time: Option<Located<RocSpan>>) {
        let Some(time) = time else { return };
        match &self.usage.as_of {
            None => self.usage.as_of = Some(time),
            Some(first) if first.value != time.value => {
                self.of_other_times += 1;
                self.other_time.get_or_insert(time);
            }
            Some(_) => {}
        }
    }

    /// The very same row, where it stood before.
    fn first_of(&mut self, row: Row<'a>) -> Option<Row<'a>> {
        let mut digest = row.digest();
        loop {
            match self.seen.entry(digest) {
                Entry::Vacant(free) => {
                    free.insert(row);
                    return None;
                }
                Entry::Occupied(first) if first.get().says_the_same(row) => {
                    return Some(*first.get());
                }
                // Another row of the same digest: the next number is as good.
                Entry::Occupied(_) => digest = digest.wrapping_add(1),
            }
        }
    }

    /// Whose a provider is; its datasets are counted.
    fn owner(
        &mut self,
        provider: &Located<String>,
        diagnostics: &mut Diagnostics,
    ) -> Owner {
        if let Some(&at) = self.known.get(&provider.value) {
            self.usage.providers[at].count += 1;
            return self.usage.providers[at].owner;
        }
        let owner = self.patterns.owner(&provider.value).unwrap_or_else(|claimed| {
            diagnostics.push(claimed.complaint(&provider.value));
            Owner::Disputed
        });
        self.known.insert(provider.value.clone(), self.usage.providers.len());
        let (name, count) = (provider.clone(), 1);
        self.usage.providers.push(UsageProvider { name, owner, count });
        owner
    }

    fn finished(self, diagnostics: &mut Diagnostics) -> Usage {
        let mut usage = self.usage;
        usage.leave_nameless();
        if let Some((name, first)) = self.twice {
            diagnostics.push(
                Diagnostic::new(code::ROW_TWICE, &name.origin)
                    .with("name", &name.value)
                    .with("count", thousands(numeral::number_of(self.doubles)))
                    .see(&first, "first-here", &name.value),
            );
        }
        if let Some(again) = self.again {
            let time = self.time.map(|time| time.heading);
            diagnostics.push(again.complaint(self.times, usage.datasets.len(), time));
        }
        if let (Some(other), Some(first)) = (&self.other_time, &usage.as_of) {
            diagnostics.push(
                Diagnostic::new(code::USAGE_DATES_DIFFER, &other.origin)
                    .with("date", other.value)
                    .with("usual", first.value)
                    .with("count", thousands(numeral::number_of(self.of_other_times)))
                    .see(&first.origin, "first-here", first.value),
            );
        }
        // One that could not be read may have been ours.
        let is_whole = !diagnostics.has_errors_in(&usage.origin.file);
        if is_whole && usage.datasets.is_empty() && !usage.providers.is_empty() {
            let providers = usage.providers.iter().map(|it| (&*it.name.value, it.count));
            diagnostics.push(none_is_ours(
                self.organization,
                &usage.origin,
                usage.rows(),
                providers,
            ));
        }
        usage
    }
}
