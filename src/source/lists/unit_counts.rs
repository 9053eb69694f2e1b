//! Datasets of each unit and agency at each statistics date.
//!
//! The group (單位, 機關) may stand once, merged over its rows or only in the first of
//! them; a typed 小計 closes its group, a 合計 both.

use std::collections::BTreeMap;

use self::known::Known;
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::fault::Fault;
use crate::model::lists::{Claim, UnitCounts, UnitGroup, UnitRow};
use crate::model::organization::{OURSELVES, Organization};
use crate::model::origin::Located;
use crate::model::roc_date::RocDate;
use crate::source::door::folder::Folder;
use crate::source::rows::doubles;
use crate::source::rows::heading::{
    Column, Holds, Passes, Shape, names_quarter, normalized, unknown,
};
use crate::source::rows::row::Row;
use crate::source::rows::row_words::without_number;
use crate::source::rows::table::{Line, Table};
use crate::source::rows::tables::Tables;
use crate::source::rows::titled;
use crate::source::sheets::grid::Value;

mod known;

/// The columns of the units' list.
pub(in crate::source) const SHAPE: Shape = Shape {
    list: "unit-counts",
    called: &["各單位", "單位資料集", "各機關", "各局處"],
    may_be_parted: true,
    columns: &[
        Column::optional("組別").holds(Holds::Word(is_group)).also(&["類別", "分組"]),
        Column::required("名稱")
            .also(&["單位／機關", "單位機關名稱", "機關名稱"])
            .failing(&[
                "機關／單位", "機關單位名稱", "一級機關", "一級單位", "鄉鎮市",
                "鄉鎮市區", "鄉鎮市公所", "鄉鎮市／單位", "區公所", "公所", "各機關",
            ])
            .names_bodies(),
    ],
    dated: true,
    leading: 2,
    passes: Passes::OfCounts,
    ..Shape::USUAL
};

/// Reads the units' counts of a meeting's folder, if it has their list.
pub(in crate::source) fn read(
    folder: &mut Folder,
    meeting: &str,
    organization: &Organization,
    diagnostics: &mut Diagnostics,
) -> Result<Option<UnitCounts>, Fault> {
    let tables = Tables::open(folder, meeting, &SHAPE, organization, diagnostics)?;
    let Some(tables) = tables else { return Ok(None) };
    let mut counts = UnitCounts {
        dates: all_dates(&tables),
        quarters: tables.tables.iter().flat_map(quarters).collect(),
        rows: Vec::new(),
        claims: Vec::new(),
        titled: tables.tables.iter().flat_map(titled::dates).collect(),
        origin: tables.origin.clone(),
    };
    for table in &tables.tables {
        take(table, &mut counts, organization, diagnostics);
    }
    if organization.is_later {
        join_merged(&mut counts.rows);
    }
    doubles::complain("名稱", counts.rows.iter().map(|row| &row.name), diagnostics);
    Ok(Some(counts))
}

/// Every date that heads a column of some file, the earliest first where files differ.
fn all_dates(tables: &Tables) -> Vec<Located<RocDate>> {
    let mut all = Vec::<Located<RocDate>>::new();
    for date in tables.tables.iter().flat_map(dates) {
        if all.iter().all(|known| known.value != date.value) {
            all.push(date);
        }
    }
    if tables.tables.len() > 1 {
        all.sort_by_key(|date| date.value);
    }
    all
}

/// Takes the rows and the claims of one table.
fn take(
    table: &Table,
    counts: &mut UnitCounts,
    organization: &Organization,
    diagnostics: &mut Diagnostics,
) {
    let columns: Vec<Option<u32>> = counts
        .dates
        .iter()
        .map(|date| table.header.dates.iter().find(|(_, known)| *known == date.value))
        .map(|found| found.map(|(column, _)| *column))
        .collect();
    let mut group = Group::default();
    let before = counts.claims.len();
    let names = Known::of(organization);
    table.each_line(diagnostics, |line, diagnostics| match line {
        Line::Record(row) if group.begins_at(row, &columns, organization) => {}
        Line::Record(row) => {
            let read = record(row, &columns, &mut group, &names, diagnostics);
            counts.rows.extend(diagnostics.keep(read));
        }
        Line::Total(claim, row) => {
            counts.claims.push(grouped(claim, row, group.last, organization));
        }
    });
    table.settle(&mut counts.claims[before..]);
}

/// The group of the rows being read. Where it is not written in the cell in which it
/// begins, that is one slip, however many rows are left without theirs.
#[derive(Default)]
struct Group {
    last: Option<UnitGroup>,
    /// It is not written or no group's, and has been complained of: names say it.
    is_guessed: bool,
    /// The row before has a name of the other group, and has been complained of.
    has_strayed: bool,
    /// A row of its own says it of those beneath (本部單位).
    is_headed: bool,
}

impl Group {
    /// Whether a row holds nothing but the name of a group, which then is that of the rows
    /// beneath it.
    fn begins_at(
        &mut self,
        row: Row<'_>,
        columns: &[Option<u32>],
        organization: &Organization,
    ) -> bool {
        let mut numbers = columns.iter().flatten();
        if row.has("組別") || numbers.any(|it| !matches!(row.value_at(*it), Ok(None))) {
            return false;
        }
        let name = row.optional_name("名稱").ok().flatten();
        let named = name.and_then(|name| find_group(&name.value, organization));
        if named.is_some() {
            self.last = named;
            self.is_headed = true;
        }
        named.is_some()
    }

    fn of(
        &mut self,
        row: Row<'_>,
        name: &str,
        known: &Known<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Result<UnitGroup, Diagnostic> {
        let written = row.optional_text("組別")?;
        let strayed = std::mem::take(&mut self.has_strayed);
        if let Some(written) = &written {
            let named = named_group(written, known.organization);
            // What is written and names no group is one slip as well.
            self.is_guessed = named.is_err();
            let named = *self.last.insert(named?);
            // So is the other group's name, which then stands over its rows.
            self.has_strayed = known.is_of_other(name, named);
            return Ok(named);
        }
        let is_said = self.is_headed || row.has("組別");
        let last = self.last.filter(|_| is_said && !self.is_guessed);
        if let Some(last) = last {
            self.has_strayed = known.is_of_other(name, last);
            return Ok(if strayed && self.has_strayed { last.other() } else { last });
        }
        if row.has("組別") && !std::mem::replace(&mut self.is_guessed, true) {
            diagnostics.push(row.missing("組別"));
        }
        Ok(*self.last.insert(known.group_of(name)))
    }
}

/// Adds up the rows of an earlier list whose units have become one since, each under a name
/// of its own. A number that either lacks is not known of both.
fn join_merged(rows: &mut Vec<UnitRow>) {
    let mut joined = Vec::<UnitRow>::with_capacity(rows.len());
    let mut by_name = BTreeMap::<(UnitGroup, String), Vec<usize>>::new();
    for row in rows.drain(..) {
        let same = by_name.entry((row.group, row.name.value.clone())).or_default();
        let other = same.iter().find(|at| joined[**at].written != row.written);
        if let Some(&first) = other {
            joined[first].counts = sums(&joined[first].counts, &row.counts);
        } else {
            same.push(joined.len());
            joined.push(row);
        }
    }
    *rows = joined;
}

fn sums(
    one: &[Option<Located<i64>>],
    other: &[Option<Located<i64>>],
) -> Vec<Option<Located<i64>>> {
    let both = one.iter().zip(other).map(|(one, other)| one.clone().zip(other.as_ref()));
    both.map(|both| both.map(|(one, other)| one.map(|number| number + other.value)))
        .collect()
}

/// How many rows the headings may take.
const HEADING_ROWS: u32 = 2;

/// The dates whose headings name only the quarters that they end.
fn quarters(table: &Table) -> impl Iterator<Item = RocDate> {
    let last = table.header.last_row;
    let rows = (last + 1).saturating_sub(HEADING_ROWS)..=last;
    let is_quarter = move |(column, date): &&(u32, RocDate)| {
        let texts = rows.clone().map(|row| match table.grid.shown(row, *column).0 {
            Value::Text(text) => text,
            _ => "",
        });
        let texts: Vec<_> = texts.collect();
        // The year may stand above.
        texts.iter().any(|text| names_quarter(text, *date))
            || names_quarter(&texts.concat(), *date)
    };
    table.header.dates.iter().filter(is_quarter).map(|(_, date)| *date)
}

fn dates(table: &Table) -> Vec<Located<RocDate>> {
    let row = table.header.last_row;
    let place = |column| {
        let (_, row, column) = table.grid.shown(row, column);
        table.grid.origin(row, column)
    };
    let dates = table.header.dates.iter();
    dates.map(|(column, date)| Located::new(*date, place(*column))).collect()
}

fn record(
    row: Row<'_>,
    columns: &[Option<u32>],
    group: &mut Group,
    known: &Known<'_>,
    diagnostics: &mut Diagnostics,
) -> Result<UnitRow, Diagnostic> {
    let name = row.text("名稱")?.map(|name| known.bare(name));
    let group = group.of(row, &name.value, known, diagnostics)?;
    let written = name.value.clone();
    let name = known.official(name, group)?;
    let count = |column: &Option<u32>| match column {
        Some(column) => row.optional_count_at(*column),
        None => Ok(None),
    };
    let counts = columns.iter().map(count).collect::<Result<_, _>>()?;
    Ok(UnitRow { group, name, written, counts })
}

fn named_group(
    written: &Located<String>,
    organization: &Organization,
) -> Result<UnitGroup, Diagnostic> {
    find_group(&written.value, organization).ok_or_else(|| {
        let known = UnitGroup::ALL.map(|group| organization.group_name(group));
        unknown(code::UNKNOWN_WORD, written, known.into_iter())
            .with("groups", "group_names: {units: …, agencies: …}")
    })
}

fn is_group(text: &str, organization: &Organization) -> bool {
    find_group(text, organization).is_some()
}

/// The group that a text names: 單位, 本部單位, 所屬機關, or as the organization calls it.
fn find_group(text: &str, organization: &Organization) -> Option<UnitGroup> {
    let is_called = |group: &UnitGroup| {
        let bare = without_number(text).unwrap_or(text);
        normalized(organization.group_name(*group)) == normalized(bare)
    };
    if let Some(group) = UnitGroup::ALL.into_iter().find(is_called) {
        return Some(group);
    }
    // 二、區公所
    let plain = normalized(without_number(text).unwrap_or(text));
    let own = OURSELVES.iter().find_map(|own| plain.strip_prefix(own));
    let bare = own.unwrap_or(&plain).trim_start_matches("所屬");
    UnitGroup::ALL.into_iter().find(|group| group.name() == bare)
}

/// A total closes the group that its row belongs to; a 合計 under no group closes both.
fn grouped(
    claim: Claim,
    row: Row<'_>,
    last: Option<UnitGroup>,
    organization: &Organization,
) -> Claim {
    let written = row.optional_text("組別").ok().flatten();
    let own = written
        .filter(|written| written.origin != claim.label.origin)
        .and_then(|written| find_group(&written.value, organization));
    let label = &*claim.label.value;
    let is_named = |group: &UnitGroup| {
        [group.name(), organization.group_name(*group)]
            .iter()
            .any(|name| label.starts_with(name))
    };
    let named = UnitGroup::ALL.into_iter().find(is_named);
    let group = own.or(named).or_else(|| last.filter(|_| claim.partial));
    Claim { partial: claim.partial || own.is_some(), group, ..claim }
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::model::lists::UnitGroup;
    use crate::source::test_folder;
    use crate::source::test_folder::workbook;

    #[test]
    fn without_a_column_of_groups_the_organization_says_whose_a_name_is() {
        let text =
            "機關名稱,111/05/19\n統計處,325\n台灣高等檢察署,336\n小計,336\n矯正所,1\n";
        let (counts, said) = test_folder::read(read, "unit-counts.csv", text.as_bytes());
        let groups: Vec<_> = counts.unwrap().rows.iter().map(|row| row.group).collect();
        assert_eq!(groups, [UnitGroup::Unit, UnitGroup::Agency]);
        assert_eq!(said, ["unknown-unit unit-counts.csv:5 A5"]);
    }

    #[test]
    fn a_group_behind_a_blank_row_is_no_second_table_and_one_under_its_own_headings_is() {
        let said = |below: &str| {
            let text = format!("名稱,111/05/19\n一、統計處,325\n,\n{below}");
            test_folder::read(read, "unit-counts.csv", text.as_bytes()).1
        };
        assert_eq!(said("（一）臺灣高等檢察署,\n矯正署,1\n"), [""; 0]);
        assert_eq!(said("所屬機關,\n臺灣高等檢察署,336\n矯正署,1\n"), [""; 0]);
        let table = said("附表1,\n單位,項數\n統計處,3\n");
        assert_eq!(table, ["second-table unit-counts.csv:4 A4"]);
    }

    #[test]
    fn what_follows_from_the_counts_is_passed_over_and_claims_nothing() {
        let text = "序號,類別,機關,111/12/15,112/05/10,較上季增減,占比,備註\n\
                    1,單位,統計處,3,4,9,100%,\n\
                    2,合計,,3,4,9,90%,含試辦\n";
        let (counts, said) = test_folder::read(read, "unit-counts.csv", text.as_bytes());
        let counts = counts.unwrap();
        assert_eq!(counts.rows.len(), 1);
        let claimed: Vec<_> =
            counts.claims[0].values.iter().map(|claimed| claimed.number.value).collect();
        assert_eq!(claimed, [3, 4]);
        assert_eq!(said, ["columns-passed-over unit-counts.csv:1 A1"]);
    }

    #[test]
    fn groups_are_merged_dates_head_columns_and_totals_are_claims() {
        let bytes = workbook(|sheet, format| {
            sheet.merge_range(0, 0, 1, 0, "組別", format).unwrap();
            sheet.merge_range(0, 1, 1, 1, "名稱", format).unwrap();
            sheet.merge_range(0, 2, 0, 3, "統計日期（筆）", format).unwrap();
            sheet.write(1, 2, "110 第4季").unwrap();
            sheet.write(1, 3, "111/05/19").unwrap();
            sheet.merge_range(2, 0, 3, 0, "單位", format).unwrap();
            sheet.merge_range(4, 0, 5, 0, "機關", format).unwrap();
            let names = ["統計處", "小計", "台灣高等檢察署", "小計"];
            for (row, name) in (2u32..).zip(names) {
                sheet.write(row, 1, name).unwrap();
                sheet.write(row, 2, "-").unwrap();
                sheet.write(row, 3, "1,050筆").unwrap();
            }
            sheet.merge_range(6, 0, 6, 1, "總　計", format).unwrap();
            sheet.write(6, 3, 2100).unwrap();
        });
        let (counts, said) = test_folder::read(read, "unit-counts.xlsx", &bytes);
        assert!(said.is_empty(), "{said:?}");
        let counts = counts.unwrap();
        let dates: Vec<_> =
            counts.dates.iter().map(|date| date.value.slashed()).collect();
        assert_eq!(dates, ["110/12/31", "111/05/19"]);
        let row = &counts.rows[1];
        assert_eq!((row.group, &*row.name.value), (UnitGroup::Agency, "臺高檢"));
        assert!(row.counts[0].is_none());
        assert_eq!(row.counts[1].as_ref().unwrap().value, 1050);
        let claims: Vec<_> = counts
            .claims
            .iter()
            .map(|claim| (claim.group, claim.values[0].number.value))
            .collect();
        assert_eq!(
            claims,
            [
                (Some(UnitGroup::Unit), 1050),
                (Some(UnitGroup::Agency), 1050),
                (None, 2100)
            ]
        );
    }

    #[test]
    fn headings_that_stand_again_are_no_unit() {
        let text = "名稱,110/12/31,111/05/19\n一、單位\n統計處,3,4.0\n小計,3,4\n\
                    名稱,110/12/31,111/05/19\n二、機關\n矯正署,5,6.00\n小計,5,6\n總計,8,10\n";
        let text = text.replace("單位\n", "單位,,\n").replace("機關\n", "機關,,\n");
        let (counts, said) = test_folder::read(read, "unit-counts.csv", text.as_bytes());
        assert_eq!(said, [""; 0]);
        let counts = counts.unwrap();
        let now: Vec<_> =
            counts.rows.iter().map(|row| row.counts[1].as_ref().unwrap().value).collect();
        assert_eq!(now, [4, 6]);
        let groups: Vec<_> = counts.claims.iter().map(|claim| claim.group).collect();
        assert_eq!(groups, [Some(UnitGroup::Unit), Some(UnitGroup::Agency), None]);
    }

    #[test]
    fn a_group_that_is_not_written_where_it_begins_is_one_slip() {
        let text = "組別,名稱,111/05/19\n,統計處,325\n,保護司,85\n,小計,410\n\
                    機關,矯正署,1\n,臺高檢,3\n,小計,4\n";
        let (counts, said) = test_folder::read(read, "unit-counts.csv", text.as_bytes());
        assert_eq!(said, ["missing-value unit-counts.csv:2 A2"]);
        assert_eq!(counts.unwrap().claims[0].group, Some(UnitGroup::Unit));

        let text = "組別,名稱,111/05/19\n單位,統計處,325\n,小計,325\n\
                    ,矯正署,1\n,臺高檢,3\n,統計処,3\n";
        let (_, said) = test_folder::read(read, "unit-counts.csv", text.as_bytes());
        assert_eq!(
            said,
            ["unknown-unit unit-counts.csv:4 B4", "unknown-unit unit-counts.csv:6 B6"]
        );
    }

    #[test]
    fn a_unit_that_is_unknown_misplaced_or_doubled_is_named() {
        let text = "組別,名稱,111/05/19\n單位,統計処,1\n,矯正署,1\n機關,矯正署,3\n\
                    機關,法務部矯正署,3\n";
        let (counts, said) = test_folder::read(read, "unit-counts.csv", text.as_bytes());
        assert_eq!(counts.unwrap().rows.len(), 2);
        let expected = [
            "unknown-unit unit-counts.csv:2 B2",
            "unknown-unit unit-counts.csv:3 B3",
            "duplicate-number unit-counts.csv:5 B5",
        ];
        assert_eq!(said, expected);
    }
}
