//! Which sheet of a file has a list's table.
//!
//! Every visible sheet is looked at, and exactly one must have all the headings that
//! the list needs: nobody guesses between two, and what nearly is one is named.

use super::cell::plain;
use super::header::Header;
use super::heading::{Headings, Shape};
use super::multiplied;
use super::table::Table;
use super::{above, missing_columns};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::origin::Origin;
use crate::source::door::folder::{Folder, Opened};
use crate::source::said::{listed, shortened};
use crate::source::sheets::csv;
use crate::source::sheets::form;
use crate::source::sheets::form::Form;
use crate::source::sheets::grid::Grid;
use crate::source::sheets::private;
use crate::source::sheets::workbook;

/// A sheet, and whether it is hidden.
pub(in crate::source) type Sheet = (Grid, bool);

/// Finds the table in a file; complains and gives nothing where there is none.
pub(in crate::source) fn table(
    folder: &mut Folder,
    opened: &Opened,
    headings: &Headings<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Table> {
    let mut search = Search::default();
    let mut visit = |grid, hidden| search.take(grid, headings, hidden);
    read(folder, opened, &mut visit, diagnostics)?;
    search.found(opened, headings, diagnostics)
}

/// Finds the table among the sheets of a file that was read before.
pub(in crate::source) fn table_among(
    sheets: Vec<Sheet>,
    opened: &Opened,
    headings: &Headings<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Table> {
    let mut search = Search::default();
    for (grid, hidden) in sheets {
        search.take(grid, headings, hidden);
    }
    search.found(opened, headings, diagnostics)
}

/// Every sheet of a file, for who looks for more than one list in it; complains and
/// gives nothing where it cannot be read.
pub(in crate::source) fn sheets(
    folder: &mut Folder,
    opened: &Opened,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<Sheet>> {
    let mut sheets = Vec::new();
    let mut visit = |grid, hidden| sheets.push((grid, hidden));
    read(folder, opened, &mut visit, diagnostics)?;
    Some(sheets)
}

fn read(
    folder: &mut Folder,
    opened: &Opened,
    visit: &mut workbook::Visit,
    diagnostics: &mut Diagnostics,
) -> Option<()> {
    let form = diagnostics.keep(form::sniff(
        &opened.bytes,
        &opened.origin(),
        opened.limits.unpacked_mb,
    ))?;
    if form == Form::Csv {
        visit(csv::read(folder, opened, diagnostics)?, false);
        return Some(());
    }
    diagnostics.keep(workbook::read(opened, form, folder.by().helper.as_ref(), visit))
}

/// A sheet that lacks a heading of the list knows so many others at least: what knows fewer
/// is a list of names.
const FEWEST_KNOWN: usize = 3;

/// How many cells of a row a complaint repeats.
const MOST_LISTED: usize = 20;

/// What the sheets of a file were found to hold.
#[derive(Default)]
struct Search {
    table: Option<Table>,
    /// The places of tables beyond the first.
    others: Vec<(Origin, String)>,
    /// The sheets that lack headings of the table.
    rest: Vec<Table>,
    sheets: Vec<String>,
    /// The hidden sheets that have the table, with rows.
    hidden: Vec<Origin>,
    filled: bool,
}

/// What a sheet lacks of the list's headings that has rows of it: under some of them, or as
/// the table's rows are.
fn missing(sheet: &Table, table: &Table, headings: &Headings<'_>) -> Option<String> {
    let missing = listed(sheet.header.missing(headings));
    let knows_enough = sheet.header.known() >= FEWEST_KNOWN && !missing.is_empty();
    let is_list = knows_enough && sheet.records().next().is_some();
    (is_list || above::begins_alike(&sheet.grid, table, headings)).then_some(missing)
}

impl Search {
    fn take(&mut self, grid: Grid, headings: &Headings<'_>, hidden: bool) {
        let header = Header::find(&grid, headings);
        let complete = header.is_complete(headings);
        let table = Table::new(grid, header, headings);
        let name = table.grid.name().to_owned();
        if hidden {
            let has_rows = complete && table.records().next().is_some();
            self.hidden.extend(has_rows.then(|| table.grid.sheet_origin()));
            return;
        }
        self.filled |= table.grid.rows().next().is_some();
        self.sheets.push(name.clone());
        if complete && self.table.is_none() {
            self.table = Some(table);
        } else if complete {
            self.others.push((table.grid.sheet_origin(), name));
        } else {
            self.rest.push(table);
        }
    }

    /// The sheet that comes nearest to having the table.
    fn nearest(&self) -> Option<&Table> {
        self.rest.iter().rev().max_by_key(|table| table.header.known())
    }

    /// The one table of the file, or a complaint that there is none or several.
    fn found(
        mut self,
        opened: &Opened,
        headings: &Headings<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Table> {
        let Some(table) = self.table.take() else {
            self.complain_of_none(opened, headings, diagnostics);
            return None;
        };
        if !self.others.is_empty() {
            diagnostics.push(self.several(&table, headings.shape));
            return None;
        }
        // A text's own characters were looked at when it was decoded.
        if !table.grid.is_csv()
            && let Some(warning) = private::in_sheet(&table.grid)
        {
            diagnostics.push(warning);
        }
        table.header.complain_of_doubles(&table.grid, diagnostics);
        table.header.complain_of_unknown(&table.grid, headings, diagnostics);
        let holds = |heading: &str| {
            let mut columns = headings.shape.columns.iter();
            columns.find(|column| column.heading == heading).map(|column| column.holds)
        };
        diagnostics.extend_with(multiplied::complaints(&table, holds));
        table.header.tell_of_passed(&table.grid, diagnostics);
        table.tell_of_hidden_columns(diagnostics);
        diagnostics.extend_with(self.passed_over(&table, headings));
        diagnostics.extend_with(above::complaint(&table, headings));
        Some(table)
    }

    /// What is said of other sheets that have the table, hidden, or nearly have it: nobody
    /// sees that their rows are not counted.
    fn passed_over(&self, table: &Table, headings: &Headings<'_>) -> Vec<Diagnostic> {
        let told = |code, sheet: &Origin| {
            Diagnostic::new(code, sheet)
                .with("list", headings.shape.list)
                .with("sheet", table.grid.name())
        };
        let hidden = self.hidden.iter().map(|sheet| told(code::SHEET_HIDDEN, sheet));
        let near = self.rest.iter().filter_map(|it| {
            let missing = missing(it, table, headings)?;
            let sheet = it.grid.sheet_origin();
            Some(told(code::SHEET_PASSED_OVER, &sheet).with("column", missing))
        });
        hidden.chain(near).collect()
    }

    fn several(&self, table: &Table, shape: &Shape) -> Diagnostic {
        let complaint = Diagnostic::new(code::SEVERAL_TABLES, &table.grid.sheet_origin())
            .with("list", shape.list)
            .with("sheet", table.grid.name())
            .with_some("folder", shape.may_be_parted.then_some(shape.list));
        self.others.iter().fold(complaint, |complaint, (origin, name)| {
            complaint.see(origin, "other-table", name)
        })
    }

    fn complain_of_none(
        &self,
        opened: &Opened,
        headings: &Headings<'_>,
        diagnostics: &mut Diagnostics,
    ) {
        let unparted = self
            .nearest()
            .and_then(|nearest| nearest.header.unparted(&nearest.grid, headings));
        if let Some(complaint) = unparted {
            diagnostics.push(complaint);
            return;
        }
        match self.nearest() {
            Some(Table { grid, header, .. }) if header.known() > 0 => {
                header.complain_of_missing(grid, headings, diagnostics);
                header.complain_of_doubles(grid, diagnostics);
            }
            _ if self.filled || !self.hidden.is_empty() => {
                diagnostics.push(self.missing_sheet(opened, headings.shape));
            }
            _ => {
                let complaint = Diagnostic::new(code::EMPTY_LIST, &opened.origin());
                diagnostics.push(complaint);
            }
        }
    }

    fn missing_sheet(&self, opened: &Opened, shape: &Shape) -> Diagnostic {
        let required = shape.columns.iter().filter(|column| column.required);
        let complaint = Diagnostic::new(code::MISSING_SHEET, &opened.origin())
            .with("list", shape.list)
            .with("columns", listed(required.map(|column| column.heading)))
            .with_some("hidden", self.hidden.last().map(|sheet| sheet.file.sheet()));
        match self.nearest() {
            Some(Table { grid, .. }) if grid.is_csv() => {
                let missing = shape.columns.iter().filter(|column| column.required);
                let missing: Vec<_> =
                    missing.map(|column| (column.heading, None)).collect();
                complaint
                    .with("headings", listed(first_row(grid)))
                    .with("yaml", missing_columns::yaml(shape.list, &missing))
            }
            Some(_) => complaint.with("sheets", listed(&self.sheets)),
            None => complaint,
        }
    }
}

/// What the first row that is used says, as far as a complaint repeats it.
fn first_row(grid: &Grid) -> Vec<String> {
    let first = grid.rows().next();
    let cells = first.into_iter().flat_map(|row| grid.cells(row));
    let filled = cells.map(|(_, value)| value).filter(|value| !value.is_blank());
    filled.take(MOST_LISTED).map(|value| shortened(&plain(value))).collect()
}

#[cfg(test)]
mod tests {
    use rust_xlsxwriter::Workbook;

    use crate::model::diagnostic::Diagnostics;
    use crate::model::fault::Fault;
    use crate::model::lists::{Listing, MinistryCount};
    use crate::model::organization::Organization;
    use crate::source::door::folder::Folder;
    use crate::source::door::kept::Ground;
    use crate::source::lists::ministries;
    use crate::source::test_folder;
    use crate::source::test_folder::rows;

    const TABLE: [&[&str]; 3] =
        [&["部會", "資料集數量（筆）"], &["法務部", "2,963"], &["合計", "2,963"]];

    fn read(
        folder: &mut Folder,
        meeting: &str,
        organization: &Organization,
        diagnostics: &mut Diagnostics,
    ) -> Result<Option<Listing<MinistryCount>>, Fault> {
        let read = ministries::read(
            folder,
            meeting,
            &Ground::undated(organization),
            diagnostics,
        );
        read.map(|(listing, _)| listing)
    }

    /// Sheets by what they hold; the flag says whether each is hidden.
    fn said(sheets: &[(&[&[&str]], bool)]) -> Vec<String> {
        let mut book = Workbook::new();
        for (cells, hidden) in sheets {
            let sheet = book.add_worksheet();
            rows(sheet, cells);
            sheet.set_hidden(*hidden);
        }
        let bytes = book.save_to_buffer().unwrap();
        test_folder::read(read, "ministries.XLSX", &bytes).1
    }

    #[test]
    fn exactly_one_visible_sheet_has_the_table() {
        let cover: &[&[&str]] = &[&["封面"]];
        assert!(said(&[(cover, false), (&TABLE, false)]).is_empty());
        let copy = said(&[(&TABLE, false), (&TABLE, true)]);
        assert_eq!(copy, ["sheet-hidden ministries.XLSX Sheet2"]);
        let several = said(&[(&TABLE, false), (&TABLE, false)]);
        assert_eq!(several, ["several-tables ministries.XLSX Sheet1"]);
        let hidden = said(&[(cover, false), (&TABLE, true)]);
        assert_eq!(hidden, ["missing-sheet ministries.XLSX"]);
    }

    #[test]
    fn a_file_or_a_table_that_holds_nothing_is_said_to() {
        assert_eq!(said(&[(&[], false)]), ["empty-list ministries.XLSX"]);
        let headings = &TABLE[..1];
        assert_eq!(said(&[(headings, false)]), ["empty-list ministries.XLSX Sheet1"]);
    }
}
