//! How many datasets each ministry has opened.

use super::usage;
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::fault::Fault;
use crate::model::lists::{Listing, MinistryCount};
use crate::model::numeral::thousands;
use crate::model::organization::{Organization, folded};
use crate::model::origin::Origin;
use crate::model::roc_date::RocDate;
use crate::model::usage::Usage;
use crate::source::door::folder::Folder;
use crate::source::door::kept::Ground;
use crate::source::door::packed;
use crate::source::rows::doubles;
use crate::source::rows::heading::{Column, Headings, Holds, Passes, Shape};
use crate::source::rows::row::Row;
use crate::source::rows::table::Table;
use crate::source::rows::{list_file, misplaced, row_words, search};
use crate::source::said::shortened;
use crate::source::yaml::field_forms;

/// The columns of the ministries' list.
pub(in crate::source) const SHAPE: Shape = Shape {
    list: "ministries",
    called: &["各部會", "排名", "名次"],
    columns: &[
        Column::required("機關")
            .also(&["部會", "機關名稱", "提供機關", "提供機關名稱"])
            .failing(&[
                "部會名稱", "部會別", "機關別", "主管機關", "縣市", "縣市別", "縣市名稱",
                "縣市政府", "單位", "單位名稱", "名稱",
            ]),
        Column::required(MinistryCount::HEADING)
            .holds(Holds::Number)
            .also(&["資料集數", "數量", "開放數量"])
            .failing(&[
                "資料集總數", "資料集筆數", "資料集個數", "開放資料集數",
                "開放資料集數量", "累計開放數量", "累計資料集數", "累計資料集數量",
                "筆數", "總數", "合計", "資料集總筆數", "開放資料集總數",
                "已開放資料集數", "上架資料集數",
            ]),
        Column::optional("統計日期").holds(Holds::Time).failing(&[
            "統計時間", "統計日", "資料日期", "資料時間", "統計基準日", "統計截止日",
        ]),
    ],
    passes: Passes::OfCounts,
    ..Shape::USUAL
};

/// The ministries' counts; or the platform's statistics, from which they are counted.
type Either = (Option<Listing<MinistryCount>>, Option<Usage>);

/// Reads the ministries' counts of a meeting's folder, if it has their list. The whole
/// platform's statistics export may stand in its place.
pub(in crate::source) fn read(
    folder: &mut Folder,
    meeting: &str,
    ground: &Ground,
    diagnostics: &mut Diagnostics,
) -> Result<Either, Fault> {
    let organization = &ground.organization;
    let place = list_file::find(folder, meeting, &SHAPE, diagnostics)?;
    let path = place.and_then(|place| place.paths.into_iter().next());
    let Some(path) = path else { return Ok((None, None)) };
    let Some(opened) = folder.open(&path, diagnostics)? else { return Ok((None, None)) };
    let opened = diagnostics.keep(packed::unpacked(opened));
    let Some(opened) = opened else { return Ok((None, None)) };
    let Some(sheets) = search::sheets(folder, &opened, diagnostics) else {
        return Ok((None, None));
    };
    // The texts of a sheet are shared, so that to look at it twice costs little.
    let looked_at = sheets.clone();
    if let Some(usage) =
        usage::whole_platform(looked_at, &opened, organization, diagnostics)
    {
        if organization.ministries.is_empty() {
            diagnostics.push(unknown_ministries(&usage, organization));
        }
        return Ok((None, Some(usage)));
    }
    let headings = Headings::new(&SHAPE, organization);
    let table = search::table_among(sheets, &opened, &headings, diagnostics);
    let table = table
        .and_then(|table| misplaced::sound(table, &SHAPE, organization, diagnostics));
    let as_of = ground.as_of();
    Ok((table.map(|table| counts(&table, as_of, diagnostics)), None))
}

/// Without the ministries' names nobody can say which provider is whose.
fn unknown_ministries(usage: &Usage, organization: &Organization) -> Diagnostic {
    let file = Origin::file(&organization.ministry.origin.file);
    field_forms::missing("ministries", &file).see(&usage.origin, "wanted-here", "")
}

fn counts(
    table: &Table,
    as_of: Option<RocDate>,
    diagnostics: &mut Diagnostics,
) -> Listing<MinistryCount> {
    let listing = table.listing(diagnostics, |row| record(row, as_of));
    // 臺灣省政府 and 台灣省政府 are one.
    let names: Vec<_> = listing
        .rows
        .iter()
        .map(|row| row.name.clone().map(|name| folded(&name).into_owned()))
        .collect();
    doubles::complain("機關", names.iter(), diagnostics);
    diagnostics.extend_with(sums(&listing.rows));
    listing
}

/// So many rows at least make a sum that is no chance.
const FEWEST_SUMMED: usize = 3;

/// The rows that are the sum of those next to them: 六都 above its six cities, which would
/// have a place beside each of them.
fn sums(rows: &[MinistryCount]) -> Vec<Diagnostic> {
    let all: i64 = rows.iter().map(|row| row.count.value).sum();
    let is_of_all = |row: &MinistryCount| {
        rows.len() > FEWEST_SUMMED && row.count.value > 0 && 2 * row.count.value == all
    };
    let complaint = |row: &MinistryCount, first: &MinistryCount, last: &MinistryCount| {
        Diagnostic::new(code::ROW_IS_SUM, &row.name.origin)
            .with("name", &row.name.value)
            .with("found", thousands(row.count.value))
            .with("first", &first.name.value)
            .with("last", &last.name.value)
            .see(&first.count.origin, "summed-from", thousands(row.count.value))
            .see(&last.count.origin, "summed-to", thousands(row.count.value))
    };
    let told = rows.iter().enumerate().filter_map(|(at, row)| {
        let (above, below) = (&rows[..at], &rows[at + 1..]);
        let down = summed(row, below.iter()).or_else(|| summed(row, above.iter().rev()));
        let others = || {
            let mut others = above.iter().chain(below).filter(|_| is_of_all(row));
            Some((others.next()?, others.next_back()?))
        };
        let (one, other) = down.or_else(others)?;
        let is_first = one.count.origin < other.count.origin;
        let (first, last) = if is_first { (one, other) } else { (other, one) };
        Some(complaint(row, first, last))
    });
    told.collect()
}

/// The first and the last of the next rows that a row is the sum of.
fn summed<'r>(
    row: &MinistryCount,
    next: impl Iterator<Item = &'r MinistryCount>,
) -> Option<(&'r MinistryCount, &'r MinistryCount)> {
    let (mut sum, mut first) = (0, None);
    for (at, other) in next.enumerate() {
        let first = *first.get_or_insert(other);
        sum += other.count.value;
        if sum >= row.count.value {
            let is_sum = sum == row.count.value && sum > 0 && at + 1 >= FEWEST_SUMMED;
            return is_sum.then_some((first, other));
        }
    }
    None
}

fn record(row: Row<'_>, as_of: Option<RocDate>) -> Result<MinistryCount, Diagnostic> {
    let name = row.text("機關")?;
    let plain = row_words::plain(&name.value);
    let is_remainder = row_words::is_remainder(&plain);
    if is_remainder || row_words::is_summary(&plain) {
        return Err(Diagnostic::new(code::SUMMARY_ROW, &name.origin)
            .with("name", shortened(&name.value))
            .with_some("remainder", is_remainder.then_some("")));
    }
    Ok(MinistryCount {
        name,
        count: row.count(MinistryCount::HEADING)?,
        as_of: row.optional_counted_day("統計日期", as_of)?,
    })
}
