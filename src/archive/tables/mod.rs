//! The agenda's tables as files that others go on working with: `tables/*.csv` for
//! programs and the platform, `tables.ods` for people.
//!
//! A number stays a number, a missing cell stays empty, and every row stands for
//! itself: what a merged cell covers is repeated. No column of ours holds contact data
//! or the name of whoever asked, so none can leave.

mod comma;
mod exported;
mod formulas;
mod ods;
mod ods_cell;
mod ods_parts;

use super::Output;
use crate::model::pack::Pack;
use crate::model::table::AgendaTable;

pub use formulas::{Formulas, complain_of_formulas};

/// Every table of a pack, and those that are only published, as a CSV file each, and
/// all of them in one ODS workbook.
pub fn tables(pack: &Pack, publication: &[AgendaTable]) -> Vec<Output> {
    let tables = exported::all(pack, publication);
    let csv = |table: &exported::Exported<'_>| Output {
        path: format!("tables/{}.csv", table.file),
        bytes: comma::separated(table),
    };
    let mut outputs: Vec<Output> = tables.iter().map(csv).collect();
    if !tables.is_empty() {
        let bytes = ods::ods(&tables, pack);
        outputs.push(Output { path: "tables.ods".to_owned(), bytes });
    }
    outputs
}
