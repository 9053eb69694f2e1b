//! What a catalogue may not be: the platform's daily changes, or a list that keeps what
//! was withdrawn or is not open yet. Either would be counted as what is open.

use crate::model::code;
use crate::model::diagnostic::Diagnostic;
use crate::model::file::File;
use crate::model::numeral::{number_of, thousands};
use crate::model::organization::Organization;
use crate::model::origin::{Located, Origin};
use crate::source::rows::heading::normalized;
use crate::source::rows::missing_columns;
use crate::source::rows::value::{listed, shortened};

use super::rows::Fields;

/// What heads the column of the daily changes that says what happened.
const CHANGE: &str = "資料集變動狀態";

/// What heads columns that say what became of a dataset, and when it was withdrawn.
const STATES: [&str; 32] = [
    "狀態", "資料集狀態", "上架狀態", "上下架狀態", "上下架", "下架狀態", "是否下架",
    "是否上架", "是否公開", "是否開放", "公開狀態", "開放狀態", "發布狀態", "發佈狀態",
    "審核狀態", "資料狀態", "上架情形", "下架情形", "上下架情形", "審核情形", "上架狀況",
    "發布狀況", "發佈狀況", "資料集狀況", "上架與否", "開放與否", "公開與否", "下架原因",
    "private", "state", "status", "datasetstatus",
];
const DAYS: [&str; 5] =
    ["下架日期", "資料集下架日期", "下架時間", "下架日", "資料集下架日"];

/// What such a state says of one that is not open any more.
const GONE: [&str; 5] = ["下架", "已下架", "資料集下架", "停止提供", "已停止提供"];

/// What is written of a state where the cell is empty.
const UNSAID: &str = "（空白）";

/// The column of a heading.
fn column_of(headings: &[(u32, String)], wanted: &[&str]) -> Option<u32> {
    let is_it = |(_, text): &&(u32, String)| {
        let plain = normalized(text);
        wanted.iter().any(|wanted| plain.eq_ignore_ascii_case(wanted))
    };
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

/// What a catalogue says of the states of datasets, while it is read.
pub(super) struct States {
    /// The column of states and its heading; and that of days of withdrawal.
    state: Option<(u32, String)>,
    day: Option<u32>,
    /// What the organization says of those that are open, normalized.
    open: Vec<String>,
    /// Our first dataset that was withdrawn, and how many were.
    gone: Option<Located<String>>,
    count: usize,
    /// What else is said of ours, each with its first place.
    said: Vec<Located<String>>,
    /// The first row that is not open, by what the organization says, and how many are.
    left_out: Option<Located<String>>,
    left: usize,
}

/// So many states are told apart and named.
const MOST_STATES: usize = 5;

impl States {
    /// What the headings of a catalogue say of states; a column that the organization
    /// does not want is none.
    pub(super) fn of(headings: &[(u32, String)], organization: &Organization) -> Self {
        let known = organization.columns.get("catalogue");
        let ignored = known.into_iter().flat_map(|names| &names.ignored);
        let ignored: Vec<String> = ignored.map(|heading| normalized(heading)).collect();
        let wanted = headings.iter().filter(|it| !ignored.contains(&normalized(&it.1)));
        let wanted: Vec<_> = wanted.cloned().collect();
        let state = column_of(&wanted, &STATES);
        let open = organization.open_states.iter();
        Self {
            state: wanted.iter().find(|(at, _)| Some(*at) == state).cloned(),
            day: column_of(&wanted, &DAYS),
            open: open.map(|word| normalized(word)).collect(),
            gone: None,
            count: 0,
            said: Vec::new(),
            left_out: None,
            left: 0,
        }
    }

    /// What a field of a row says, if it has that column.
    fn field(record: &impl Fields, column: u32) -> String {
        let bytes = record.bytes(column).unwrap_or_default();
        String::from_utf8_lossy(&bytes).trim().to_owned()
    }

    /// Whether a row is of a dataset that is not open, by what the organization says.
    pub(super) fn leave_out(&mut self, record: &impl Fields, file: &File) -> bool {
        let Some((column, _)) = &self.state else { return false };
        if self.open.is_empty() {
            return false;
        }
        let text = Self::field(record, *column);
        if self.open.contains(&normalized(&text)) {
            return false;
        }
        let place = Origin::at(file, record.place(*column));
        self.left_out.get_or_insert_with(|| Located::new(shown(text), place));
        self.left += 1;
        true
    }

    /// Looks at a row of ours.
    pub(super) fn look(&mut self, record: &impl Fields, file: &File) {
        // A day is one by its digits; a database writes zeros for none.
        let is_day = |text: &String| text.contains(|it| matches!(it, '1'..='9'));
        let day = self.day.map(|at| (Self::field(record, at), at));
        let mut gone = day.filter(|(text, _)| is_day(text));
        if let Some((column, _)) = &self.state {
            let text = Self::field(record, *column);
            if GONE.contains(&&*normalized(&text)) {
                gone = Some((text, *column));
            } else if self.said.len() < MOST_STATES {
                let text = shown(text);
                if self.said.iter().all(|known| known.value != text) {
                    let place = Origin::at(file, record.place(*column));
                    self.said.push(Located::new(text, place));
                }
            }
        }
        let Some((text, column)) = gone else { return };
        self.count += 1;
        let origin = Origin::at(file, record.place(column));
        self.gone.get_or_insert(Located::new(text, origin));
    }

    /// What is to be said of them. Which states count is not guessed from their words.
    pub(super) fn complaints(self) -> Vec<Diagnostic> {
        let gone = self.gone.map(|first| {
            Diagnostic::new(code::WITHDRAWN_IN_CATALOGUE, &first.origin)
                .with("count", self.count)
                .with("found", shortened(&first.value))
        });
        let heading = self.state.map(|(_, heading)| heading).unwrap_or_default();
        let left_out = self.left_out.map(|first| {
            Diagnostic::new(code::STATES_LEFT_OUT, &first.origin)
                .with("column", &heading)
                .with("count", thousands(number_of(self.left)))
                .with("found", shortened(&first.value))
        });
        let is_asked = self.open.is_empty() && gone.is_none() && self.said.len() > 1;
        let differ = self.said.get(1).filter(|_| is_asked).map(|second| {
            let words = self.said.iter().map(|word| shortened(&word.value));
            let first = &self.said[0];
            Diagnostic::new(code::STATES_DIFFER, &second.origin)
                .with("column", &heading)
                .with("words", listed(words))
                .with("yaml", missing_columns::ignored("catalogue", &[&heading]))
                .see(&first.origin, "also-here", &first.value)
        });
        gone.into_iter().chain(left_out).chain(differ).collect()
    }
}

/// A state as it is named.
fn shown(text: String) -> String {
    if text.is_empty() { UNSAID.to_owned() } else { text }
}
