//! What a catalogue may not be: the platform's daily changes, or a list that keeps what
//! was withdrawn. Either would be counted as what is open.

use crate::model::code;
use crate::model::diagnostic::Diagnostic;
use crate::model::file::File;
use crate::model::origin::{Located, Origin};
use crate::source::heading::normalized;
use crate::source::value::shortened;

use super::rows::Fields;

/// What heads the column of the daily changes that says what happened.
const CHANGE: &str = "資料集變動狀態";

/// What heads columns that say what became of a dataset, and when it was withdrawn.
const STATES: [&str; 5] = ["狀態", "資料集狀態", "上架狀態", "上下架狀態", "上下架"];
const DAYS: [&str; 3] = ["下架日期", "資料集下架日期", "下架時間"];

/// What such a state says of one that is not open any more.
const GONE: [&str; 5] = ["下架", "已下架", "資料集下架", "停止提供", "已停止提供"];

/// The column of a heading.
fn column_of(headings: &[(u32, String)], wanted: &[&str]) -> Option<u32> {
    let is_it = |(_, text): &&(u32, String)| wanted.contains(&&*normalized(text));
    headings.iter().find(is_it).map(|(column, _)| *column)
}

/// Where a list that holds what changed each day says so.
pub(super) fn changes(headings: &[(u32, String)]) -> Option<u32> {
    column_of(headings, &[CHANGE])
}

/// The complaint that it is no catalogue.
pub(super) fn complaint(heading: &Origin) -> Diagnostic {
    Diagnostic::new(code::CHANGES_FOR_CATALOGUE, heading).with("column", CHANGE)
}

/// The datasets of ours that a catalogue says were withdrawn, while it is read.
pub(super) struct Gone {
    state: Option<u32>,
    day: Option<u32>,
    first: Option<Located<String>>,
    count: usize,
}

impl Gone {
    pub(super) fn of(headings: &[(u32, String)]) -> Self {
        let (state, day) = (column_of(headings, &STATES), column_of(headings, &DAYS));
        Self { state, day, first: None, count: 0 }
    }

    /// Looks at a row of ours.
    pub(super) fn look(&mut self, record: &impl Fields, file: &File) {
        let said = |column: Option<u32>| {
            let column = column?;
            let bytes = record.bytes(column).ok()?;
            let text = String::from_utf8_lossy(&bytes).trim().to_owned();
            Some((text, column))
        };
        let state =
            said(self.state).filter(|(text, _)| GONE.contains(&&*normalized(text)));
        // A day is one by its digits; a database writes zeros for none.
        let is_day =
            |(text, _): &(String, u32)| text.contains(|it| matches!(it, '1'..='9'));
        let Some((text, column)) = state.or_else(|| said(self.day).filter(is_day)) else {
            return;
        };
        self.count += 1;
        let origin = Origin::at(file, record.place(column));
        self.first.get_or_insert(Located::new(text, origin));
    }

    /// The complaint about them.
    pub(super) fn complaint(self) -> Option<Diagnostic> {
        let first = self.first?;
        Some(
            Diagnostic::new(code::WITHDRAWN_IN_CATALOGUE, &first.origin)
                .with("count", self.count)
                .with("found", shortened(&first.value)),
        )
    }
}
