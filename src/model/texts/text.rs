//! Texts that share the memory of the sheet they were read from.
//!
//! A large list is held as one long string a sheet, in which each wording stands once.
//! What a row says is a stretch of it, two words wide, and costs nothing to copy.

use std::cmp::Ordering;
use std::fmt;
use std::ops::{Deref, Range};
use std::sync::Arc;

use serde::{Serialize, Serializer};

/// A text, or a stretch of one.
#[derive(Clone)]
pub struct Text {
    whole: Arc<String>,
    start: u32,
    end: u32,
}

impl Text {
    /// A stretch of a text.
    ///
    /// The text is below 4 GB, and the stretch lies between characters.
    pub fn within(whole: &Arc<String>, stretch: Range<usize>) -> Self {
        let at = |byte: usize| u32::try_from(byte).expect("no text of a list is so long");
        assert!(
            whole.is_char_boundary(stretch.start) && whole.is_char_boundary(stretch.end)
        );
        Self { whole: whole.clone(), start: at(stretch.start), end: at(stretch.end) }
    }
}

/// Whether two texts say the same: a blank or a line break beside a Chinese letter or a
/// mark parts no words.
pub fn say_the_same(one: &str, other: &str) -> bool {
    // Most texts that differ begin otherwise.
    let first = |text: &str| text.chars().find(|it| !it.is_whitespace());
    one == other
        || first(one) == first(other) && without_breaks(one) == without_breaks(other)
}

/// A text without any blanks and line breaks.
pub fn without_blanks(text: &str) -> String {
    text.chars().filter(|character| !character.is_whitespace()).collect()
}

/// A text without the blanks and line breaks that part no words.
pub(in crate::model) fn without_breaks(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    for part in text.split_whitespace() {
        let joins = |c: char| c.is_ascii_alphanumeric();
        if kept.ends_with(joins) && part.starts_with(joins) {
            kept.push(' ');
        }
        kept.push_str(part);
    }
    kept
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        let length = text.len();
        Self::within(&Arc::new(text), 0..length)
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<Text> for String {
    fn from(text: Text) -> Self {
        text.as_ref().to_owned()
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        &self.whole[self.start as usize..self.end as usize]
    }
}

impl AsRef<str> for Text {
    fn as_ref(&self) -> &str {
        self
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&**self, f)
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for Text {}

impl PartialEq<String> for Text {
    fn eq(&self, other: &String) -> bool {
        **self == **other
    }
}

impl PartialOrd for Text {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Text {
    fn cmp(&self, other: &Self) -> Ordering {
        (**self).cmp(&**other)
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::say_the_same;

    #[test]
    fn a_break_beside_a_chinese_letter_parts_no_words() {
        assert!(say_the_same("無名屍資料公告系統", "無名屍\n資料 公告系統"));
        assert!(say_the_same("提供 API\n查詢", "提供API查詢"));
        assert!(!say_the_same("第1 2項", "第12項"));
        assert!(!say_the_same("公告系統", "公告系统"));
    }
}
