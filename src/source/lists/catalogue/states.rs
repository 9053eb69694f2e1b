//! What a catalogue may not be: the platform's daily changes, or a list that keeps what
//! was withdrawn or is not open yet. Either would be counted as what is open.

use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::file::File;
use crate::model::numeral::{number_of, thousands};
use crate::model::organization::{OpenStates, Organization};
use crate::model::origin::{Located, Origin};
use crate::model::roc_date::RocDate;
use crate::source::rows::cell;
use crate::source::rows::heading::normalized;
use crate::source::rows::missing_columns;
use crate::source::said::{listed, shortened};

use super::rows::Fields;

/// What heads the column of the daily changes that says what happened.
const CHANGE: &str = "資料集變動狀態";

/// What heads columns that say what became of a dataset. Others are of what may be said
/// and of how: 上架情形, 發布狀況, 開放與否, 是否停用.
const STATES: [&str; 6] =
    ["狀態", "上下架", "state", "status", "datasetstatus", "private"];
const ASKED: [&str; 13] = [
    "資料集", "資料", "上架", "上下架", "下架", "公開", "開放", "發布", "發佈", "審核",
    "停用", "啟用", "有效",
];
const HOW: [&str; 5] = ["狀態", "狀況", "情形", "與否", "註記"];
const WHETHER: &str = "是否";

/// What heads columns that say something only of what was withdrawn: when, and why.
const DAYS: [&str; 7] = [
    "下架日期", "資料集下架日期", "下架時間", "下架日", "資料集下架日", "停用日期",
    "停止提供日期",
];
const REASONS: [&str; 5] =
    ["下架原因", "下架理由", "資料集下架原因", "停用原因", "停止提供原因"];

/// What such a state says of one that is not open any more.
const GONE: [&str; 5] = ["下架", "已下架", "資料集下架", "停止提供", "已停止提供"];

/// What a column of reasons says of what was not withdrawn.
const NO_REASON: [&str; 6] = ["無", "否", "na", "null", "none", "不適用"];

/// From that year on, a database says that there is no end.
const NEVER: i32 = 9000;

/// What is written of a state where the cell is empty.
const UNSAID: &str = "（空白）";

/// Whether a heading, normalized, is among some, whatever its letters.
fn is_among(plain: &str, wanted: &[&str]) -> bool {
    wanted.iter().any(|wanted| plain.eq_ignore_ascii_case(wanted))
}

/// Whether a heading, normalized, is that of a column of states.
fn is_of_states(plain: &str) -> bool {
    let asked = plain.strip_prefix(WHETHER);
    let said = HOW.iter().find_map(|how| plain.strip_suffix(how));
    is_among(plain, &STATES)
        || asked.or(said).is_some_and(|it| {
            let bare = it.strip_prefix("資料集").filter(|bare| !bare.is_empty());
            ASKED.contains(&bare.unwrap_or(it).trim_start_matches('已'))
        })
}

/// Where a list that holds what changed each day says so.
pub(super) fn changes(headings: &[(u32, String)]) -> Option<u32> {
    headings.iter().find(|(_, text)| normalized(text) == CHANGE).map(|(at, _)| *at)
}

/// The complaint that it is no catalogue.
pub(super) fn complaint(heading: &Origin) -> Diagnostic {
    Diagnostic::new(code::CHANGES_FOR_CATALOGUE, heading).with("column", CHANGE)
}

/// What a catalogue says of the states of datasets, while it is read.
pub(super) struct States {
    columns: Vec<Column>,
    /// The columns of days of withdrawal, and those of its reasons.
    days: Vec<u32>,
    reasons: Vec<u32>,
    /// What the organization says of those that are open, normalized.
    open: Vec<String>,
    /// Our first dataset that was withdrawn, and how many were.
    gone: Option<Located<String>>,
    count: usize,
    /// The days on which ours were withdrawn or are to be: which it is, the statistics
    /// date says.
    withdrawn: Vec<Located<RocDate>>,
    /// The first row that is not open by what the organization says, with the heading that
    /// says so, and how many are.
    left_out: Option<(String, Located<String>)>,
    left: usize,
}

/// A column of states.
struct Column {
    at: u32,
    heading: String,
    /// What the organization says under this heading of those that are open, normalized.
    open: Vec<String>,
    /// What is said of ours, each with its first place.
    said: Vec<Located<String>>,
}

/// So many states are told apart and named.
const MOST_STATES: usize = 5;

impl Column {
    fn note(&mut self, text: String, place: impl FnOnce() -> Origin) {
        let text = shown(text);
        let is_known = self.said.iter().any(|known| known.value == text);
        if self.said.len() < MOST_STATES && !is_known {
            self.said.push(Located::new(text, place()));
        }
    }

    /// The complaint that it does not say the same of all, unless the organization says
    /// that all of it means open.
    fn differs(&self, open: &[String], yaml: &str) -> Option<Diagnostic> {
        let is_open = |word: &Located<String>| open.contains(&normalized(&word.value));
        if !self.open.is_empty() || self.said.iter().all(is_open) {
            return None;
        }
        let (first, second) = (self.said.first()?, self.said.get(1)?);
        let words = self.said.iter().map(|word| shortened(&word.value));
        Some(
            Diagnostic::new(code::STATES_DIFFER, &second.origin)
                .with("column", &self.heading)
                .with("words", listed(words))
                .with("open", yaml)
                .with("yaml", missing_columns::ignored("catalogue", &[&self.heading]))
                .see(&first.origin, "also-here", &first.value),
        )
    }
}

impl States {
    /// What the headings of a catalogue say of states; a column that the organization
    /// does not want is none, and one whose words it gives is one.
    pub(super) fn of(headings: &[(u32, String)], organization: &Organization) -> Self {
        let known = organization.columns.get("catalogue");
        let ignored = known.into_iter().flat_map(|names| &names.ignored);
        let ignored: Vec<String> = ignored.map(|heading| normalized(heading)).collect();
        let plain = |words: &[String]| words.iter().map(|it| normalized(it)).collect();
        let OpenStates { words, by_heading } = &organization.open_states;
        let (mut columns, mut days, mut reasons) = (Vec::new(), Vec::new(), Vec::new());
        for (at, heading) in headings {
            let own = normalized(heading);
            let said = by_heading.iter().find(|(name, _)| normalized(name) == own);
            if said.is_some() || !ignored.contains(&own) && is_of_states(&own) {
                let open = said.map(|(_, words)| plain(words)).unwrap_or_default();
                let (at, heading, said) = (*at, heading.clone(), Vec::new());
                columns.push(Column { at, heading, open, said });
            } else if !ignored.contains(&own) && is_among(&own, &DAYS) {
                days.push(*at);
            } else if !ignored.contains(&own) && is_among(&own, &REASONS) {
                reasons.push(*at);
            }
        }
        Self {
            columns,
            days,
            reasons,
            open: plain(words),
            gone: None,
            count: 0,
            withdrawn: Vec::new(),
            left_out: None,
            left: 0,
        }
    }

    /// What a field of a row says, if it has that column.
    fn field(record: &impl Fields, column: u32) -> String {
        let bytes = record.bytes(column).unwrap_or_default();
        String::from_utf8_lossy(&bytes).trim().to_owned()
    }

    /// Whether a row is of a dataset that is not open, by what the organization says: under
    /// a heading for which it gives words there is another, or none of its words is under
    /// any.
    pub(super) fn leave_out(&mut self, record: &impl Fields, file: &File) -> bool {
        let has = |column: &Column, open: &[String]| {
            open.contains(&normalized(&Self::field(record, column.at)))
        };
        let mut columns = self.columns.iter();
        let closed = if self.open.is_empty() {
            columns.find(|it| !it.open.is_empty() && !has(it, &it.open))
        } else if columns.any(|it| has(it, &self.open)) {
            None
        } else {
            self.columns.first()
        };
        let Some(Column { at, heading, .. }) = closed else { return false };
        self.left_out.get_or_insert_with(|| {
            let place = Origin::at(file, record.place(*at));
            (heading.clone(), Located::new(shown(Self::field(record, *at)), place))
        });
        self.left += 1;
        true
    }

    /// Looks at a row of ours.
    pub(super) fn look(&mut self, record: &impl Fields, file: &File) {
        let place = |column| Origin::at(file, record.place(column));
        let mut gone = self.reasons.iter().copied().find_map(|column| {
            let text = Self::field(record, column);
            let plain = normalized(&text);
            let is_one = !plain.is_empty() && !is_among(&plain, &NO_REASON);
            is_one.then_some((text, column))
        });
        for &column in &self.days {
            let text = Self::field(record, column);
            // A day is one by its digits; a database writes zeros for none.
            if !text.contains(|it| matches!(it, '1'..='9')) {
                continue;
            }
            match cell::text_day(&text, &place(column)) {
                Ok(day) => self.withdrawn.push(Located::new(day, place(column))),
                Err(_) if is_never(&text) => {}
                Err(_) => gone = Some((text, column)),
            }
        }
        for column in &mut self.columns {
            let text = Self::field(record, column.at);
            if GONE.contains(&&*normalized(&text)) {
                gone = Some((text, column.at));
            } else {
                let at = column.at;
                column.note(text, || place(at));
            }
        }
        let Some((text, column)) = gone else { return };
        self.count += 1;
        self.gone.get_or_insert_with(|| Located::new(text, place(column)));
    }

    /// What is to be said of them, and the days of withdrawal that are left to be compared.
    /// Which states count is not guessed from their words.
    pub(super) fn settled(self, diagnostics: &mut Diagnostics) -> Vec<Located<RocDate>> {
        let is_gone = self.gone.is_some();
        let differ = |it: &&Column| it.open.is_empty() && !is_gone;
        let yaml = self.yaml();
        let differ = self.columns.iter().filter(differ);
        let differ: Vec<_> =
            differ.filter_map(|it| it.differs(&self.open, &yaml)).collect();
        diagnostics.extend_with(self.gone.map(|first| {
            Diagnostic::new(code::WITHDRAWN_IN_CATALOGUE, &first.origin)
                .with("count", self.count)
                .with("found", shortened(&first.value))
        }));
        diagnostics.extend_with(self.left_out.map(|(heading, first)| {
            Diagnostic::new(code::STATES_LEFT_OUT, &first.origin)
                .with("column", heading)
                .with("count", thousands(number_of(self.left)))
                .with("found", shortened(&first.value))
        }));
        diagnostics.extend_with(differ);
        if is_gone { Vec::new() } else { self.withdrawn }
    }

    /// What `organization.yaml` says of columns that do not say the same of all: what stands
    /// for words that nobody can guess is to be replaced.
    fn yaml(&self) -> String {
        let several = self.columns.iter().filter(|it| it.said.len() > 1).count() > 1;
        if !several && self.open.is_empty() {
            return "open_states: [已上架]".to_owned();
        }
        let entry = |it: &Column| {
            let said =
                it.said.iter().filter(|it| self.open.contains(&normalized(&it.value)));
            let said: Vec<&str> = said.map(|it| &*it.value).collect();
            let words = if said.is_empty() { "…".to_owned() } else { said.join(", ") };
            format!("{}: [{words}]", it.heading)
        };
        let entries: Vec<_> = self.columns.iter().map(entry).collect();
        format!("open_states: {{{}}}", entries.join(", "))
    }
}

/// Whether a day is a database's word for one that never comes: 9999-12-31.
fn is_never(text: &str) -> bool {
    let year: String = text.chars().take_while(char::is_ascii_digit).take(4).collect();
    year.parse().is_ok_and(|year: i32| year >= NEVER)
}

/// A state as it is named.
fn shown(text: String) -> String {
    if text.is_empty() { UNSAID.to_owned() } else { text }
}
