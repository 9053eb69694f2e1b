//! How many datasets each ministry has opened.

use super::doubles;
use super::folder::Folder;
use super::heading::{Column, Shape};
use super::row::Row;
use super::table::Table;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::fault::Fault;
use crate::model::lists::{Listing, MinistryCount};
use crate::model::organization::Organization;

/// The columns of the ministries' list.
pub(super) const SHAPE: Shape = Shape {
    list: "ministries",
    columns: &[
        Column::required("機關").also(&["部會", "機關名稱", "提供機關", "提供機關名稱"]),
        Column::required("資料集數量").also(&["資料集數", "數量", "開放數量"]),
        Column::optional("統計日期"),
    ],
    dated: false,
    may_be_empty: false,
};

/// Reads the ministries' counts of a meeting's folder, if it has their list.
pub(super) fn read(
    folder: &mut Folder,
    meeting: &str,
    organization: &Organization,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Listing<MinistryCount>>, Fault> {
    let table = Table::open(folder, meeting, &SHAPE, organization, diagnostics)?;
    let Some(table) = table else { return Ok(None) };
    let listing = table.listing(diagnostics, record);
    doubles::complain("機關", listing.rows.iter().map(|row| &row.name), diagnostics);
    Ok(Some(listing))
}

fn record(row: Row<'_>) -> Result<MinistryCount, Diagnostic> {
    Ok(MinistryCount {
        name: row.text("機關")?,
        count: row.count("資料集數量")?,
        as_of: row.optional_date("統計日期")?,
    })
}
