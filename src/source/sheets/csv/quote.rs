//! Quotes that do not close in their own field.
//!
//! Such a field ends at the next quote, however many rows below, and takes all between
//! without a word. A closing quote is therefore held to stand before a delimiter or the
//! end of a line.

use memchr::{memchr, memchr_iter, memchr2};

use crate::model::limits::Limits;

/// Where a field begins: its byte, its line from 1, and its cell from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Field {
    pub at: usize,
    pub line: u32,
    pub row: u32,
    pub column: u32,
}

/// Why a text cannot be taken apart, and the field in which that shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unfit {
    /// Its quote does not close where the field ends.
    Open(Field),
    /// It stands too far to the right.
    FarOut(Field),
    /// It is longer than any cell.
    Long(Field),
}

/// The first field that cannot be taken as one.
pub(super) fn unfit(text: &str, delimiter: u8, limits: Limits) -> Option<Unfit> {
    let mut field = Field { at: 0, line: 1, row: 0, column: 0 };
    while field.at < text.len() {
        let rest = &text.as_bytes()[field.at..];
        let Some(length) = length(rest, delimiter) else {
            return Some(Unfit::Open(field));
        };
        if field.column >= limits.columns {
            return Some(Unfit::FarOut(field));
        }
        if length > limits.longest_text() {
            return Some(Unfit::Long(field));
        }
        field.pass(&rest[..rest.len().min(length + 1)], delimiter);
    }
    None
}

impl Field {
    /// Steps over a field and the byte behind it.
    fn pass(&mut self, written: &[u8], delimiter: u8) {
        self.at += written.len();
        let lines = memchr_iter(b'\n', written).count();
        self.line = self.line.saturating_add(u32::try_from(lines).unwrap_or(u32::MAX));
        if written.last() == Some(&delimiter) {
            self.column = self.column.saturating_add(1);
        } else {
            (self.row, self.column) = (self.row.saturating_add(1), 0);
        }
    }
}

/// How long the field is that begins here; nothing where its quote stays open.
fn length(bytes: &[u8], delimiter: u8) -> Option<usize> {
    let ends = |byte: u8| byte == delimiter || byte == b'\n';
    if bytes.first() != Some(&b'"') {
        return Some(memchr2(delimiter, b'\n', bytes).unwrap_or(bytes.len()));
    }
    let closed = behind_quote(bytes)?;
    let blanks = bytes[closed..].iter().take_while(|&&byte| byte == b' ').count();
    let end = closed + blanks;
    bytes.get(end).is_none_or(|&byte| ends(byte)).then_some(end)
}

/// The first byte behind the quote that closes the one at the start; a doubled quote
/// stands for one in the text.
fn behind_quote(bytes: &[u8]) -> Option<usize> {
    let mut at = 1;
    loop {
        at += memchr(b'"', bytes.get(at..)?)? + 1;
        if bytes.get(at) != Some(&b'"') {
            return Some(at);
        }
        at += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::{Field, Unfit, unfit};
    use crate::model::limits::Limits;

    #[test]
    fn a_quote_closes_before_a_delimiter_or_the_end_of_a_line() {
        for closed in [
            "a,\"b\"\"c\"\n", "a,b\"c\n", "\"\",\"\"\"\"\n", "a\n\"b\nc\"\n",
            "\"a\" ,\"b\"", "\"\"\"\"",
        ] {
            assert_eq!(unfit(closed, b',', Limits::default()), None, "{closed}");
        }
        let found =
            |at, line, row, column| Some(Unfit::Open(Field { at, line, row, column }));
        let unclosed =
            |text: &str, delimiter: u8| unfit(text, delimiter, Limits::default());
        assert_eq!(unclosed("a,\"b\nc,d\n", b','), found(2, 1, 0, 1));
        assert_eq!(unclosed("a,b\n\n\"c\nd\",\"e\"f,\"g\"\n", b','), found(11, 4, 2, 1));
        assert_eq!(unclosed("a\t\"b\tc\"d\n", b'\t'), found(2, 1, 0, 1));
        assert_eq!(unclosed("\"", b','), found(0, 1, 0, 0));
    }

    #[test]
    fn a_field_too_far_out_or_too_long_is_found_where_it_begins() {
        let two = Limits { columns: 2, ..Limits::default() };
        let third = Field { at: 6, line: 2, row: 1, column: 2 };
        assert_eq!(unfit("a\nb,c,d", b',', two), Some(Unfit::FarOut(third)));
        let long = "x".repeat((1 << 20) + 1);
        let second = Field { at: 2, line: 1, row: 0, column: 1 };
        assert_eq!(unfit(&format!("a,{long}"), b',', two), Some(Unfit::Long(second)));
    }
}
