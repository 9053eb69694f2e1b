//! Data classes as columns of their own, with a mark in one of them a row (甲類 ✓), as many
//! bodies draw their inventories.
//!
//! A row has one mark. What is neither a mark nor a word for none is never taken for one.

use super::cell::plain;
use super::heading::normalized;
use super::row::Row;
use crate::model::code;
use crate::model::diagnostic::Diagnostic;
use crate::model::numeral::half_width;
use crate::model::origin::{Located, Origin};
use crate::model::text::Text;
use crate::source::said::listed;
use crate::source::sheets::grid::Value;

/// What says that a row is of the class, in half width and small letters.
const YES: [&str; 23] = [
    "✓", "✔", "√", "☑", "v", "ˇ", "●", "○", "〇", "◎", "■", "◆", "★", "*", "o", "1",
    "是", "有", "y", "yes", "true", "勾選", "打勾",
];
/// What says that it is not.
const NO: [&str; 13] =
    ["×", "✗", "✘", "x", "☐", "□", "0", "否", "無", "非", "n", "no", "false"];

/// A column headed by a data class.
#[derive(Debug, Clone)]
pub(in crate::source) struct ClassColumn {
    pub row: u32,
    pub column: u32,
    /// The class by its place in the organization's list, and its name.
    pub class: usize,
    pub name: String,
}

/// What a row says of its class.
pub(in crate::source) enum Marked {
    /// The mark is in that class's column.
    In(usize, Origin),
    /// Words that are no mark: perhaps a class by its name.
    Unclear(Located<Text>),
}

impl Row<'_> {
    /// Whether the classes have columns of their own.
    pub(in crate::source) fn has_marks(&self) -> bool {
        !self.table.header.marks.is_empty()
    }

    /// Where the row has its mark.
    pub(in crate::source) fn marked(&self) -> Result<Marked, Diagnostic> {
        let mut found: Vec<(&ClassColumn, Origin)> = Vec::new();
        for mark in &self.table.header.marks {
            let Some((value, origin)) = self.cell_of(mark.column)? else { continue };
            match is_mark(value, &mark.name) {
                Some(true) => found.push((mark, origin)),
                Some(false) => {}
                None => {
                    let written = Text::from(&*plain(value));
                    return Ok(Marked::Unclear(Located::new(written, origin)));
                }
            }
        }
        match &*found {
            [(mark, origin)] => Ok(Marked::In(mark.class, origin.clone())),
            several => Err(self.not_once(several)),
        }
    }

    fn not_once(&self, found: &[(&ClassColumn, Origin)]) -> Diagnostic {
        let marks = &self.table.header.marks;
        let first = marks.first().expect("it has columns of classes");
        let place = match found {
            [.., (_, last)] => last.clone(),
            [] => self.table.grid.origin(self.row, first.column),
        };
        let complaint = Diagnostic::new(code::CLASS_NOT_MARKED_ONCE, &place)
            .with("count", found.len())
            .with("columns", listed(marks.iter().map(|mark| &mark.name)));
        let before = found.split_last().map_or(&[][..], |(_, before)| before);
        before.iter().fold(complaint, |complaint, (mark, origin)| {
            complaint.see(origin, "marked-too", &mark.name)
        })
    }
}

/// Whether a cell holds a mark; none where nobody can tell. The class's own name is one.
fn is_mark(value: Value<'_>, class: &str) -> Option<bool> {
    let text = plain(value);
    let text: String = text.trim().chars().map(half_width).collect();
    let text = text.to_lowercase();
    let is_own = normalized(&text) == normalized(class) && !normalized(&text).is_empty();
    if is_own || YES.contains(&&*text) {
        return Some(true);
    }
    NO.contains(&&*text).then_some(false)
}
