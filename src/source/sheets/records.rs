//! The records of a large CSV file, one at a time, each knowing where it stands.
//!
//! Never more than one record and a piece of the file are in memory. As in
//! [`super::csv`], a quote must close before a field's mark or the end of a line: one that
//! does not would swallow the rows up to the next quote without a word.

use std::borrow::Cow;
use std::io::{self, Read};
use std::ops::Range;

use memchr::{memchr, memchr2};

/// How much is read at once, and how long a record may be: longer ones are only made
/// by a quote that never closes.
const PIECE: usize = 256 << 10;
const LONGEST_RECORD: usize = 4 << 20;

/// The records of a text that is read piece by piece.
pub(in crate::source) struct Records<R> {
    input: R,
    buffer: Vec<u8>,
    /// Where the next record begins in the buffer.
    at: usize,
    is_over: bool,
    /// The line and the spreadsheet's row of the next record.
    line: u32,
    row: u32,
    /// What parts the fields.
    mark: u8,
    fields: Vec<Field>,
}

/// A field within the buffer.
#[derive(Debug, Clone)]
struct Field {
    range: Range<usize>,
    /// Whether quotes in it are doubled.
    has_quotes: bool,
}

/// A record: its line counts from 1, its row from 0.
#[derive(Debug, Clone, Copy)]
pub(in crate::source) struct Record<'a> {
    pub line: u32,
    pub row: u32,
    buffer: &'a [u8],
    fields: &'a [Field],
}

/// Why there is no next record.
#[derive(Debug)]
pub(in crate::source) enum Fault {
    /// A field whose quote does not close in it: its line, row, column and beginning.
    Unclosed {
        line: u32,
        row: u32,
        column: u32,
        text: Vec<u8>,
    },
    Io(io::Error),
}

/// What the scan for a record comes to; both others say where the last field begins.
enum Scanned {
    /// A record, and the byte behind it.
    Whole(usize),
    /// More has to be read.
    Part(usize),
    Unclosed(usize),
}

impl<R: Read> Records<R> {
    /// Records whose fields are parted by that mark.
    pub(in crate::source) fn new(input: R, mark: u8) -> Self {
        let (buffer, fields) = (Vec::new(), Vec::new());
        Self { input, buffer, at: 0, is_over: false, line: 1, row: 0, mark, fields }
    }

    /// The next record that is not a blank line.
    pub(in crate::source) fn next(&mut self) -> Result<Option<Record<'_>>, Fault> {
        loop {
            self.skip_blank_lines()?;
            if self.at == self.buffer.len() {
                return Ok(None);
            }
            match self.scan() {
                Scanned::Whole(end) => {
                    let (line, row) = (self.line, self.row);
                    let written = &self.buffer[self.at..end];
                    self.line += lines(written);
                    self.row += 1;
                    self.at = end;
                    let (buffer, fields) = (&*self.buffer, &*self.fields);
                    return Ok(Some(Record { line, row, buffer, fields }));
                }
                Scanned::Part(_) if self.buffer.len() - self.at < LONGEST_RECORD => {
                    self.read_on()?;
                }
                Scanned::Part(field) | Scanned::Unclosed(field) => {
                    return Err(self.unclosed(field));
                }
            }
        }
    }

    fn skip_blank_lines(&mut self) -> Result<(), Fault> {
        loop {
            match self.buffer.get(self.at) {
                Some(b'\n') => {
                    self.line += 1;
                    self.row += 1;
                    self.at += 1;
                }
                Some(b'\r') if self.buffer.get(self.at + 1) == Some(&b'\n') => {
                    self.at += 1;
                }
                Some(b'\r') if self.buffer.len() == self.at + 1 && !self.is_over => {
                    self.read_on()?;
                }
                None if !self.is_over => self.read_on()?,
                _ => return Ok(()),
            }
        }
    }

    /// Reads a piece more, and forgets the records that were passed.
    fn read_on(&mut self) -> Result<(), Fault> {
        self.buffer.drain(..self.at);
        self.at = 0;
        let wanted = u64::try_from(PIECE).expect("a piece is small");
        let read = (&mut self.input).take(wanted).read_to_end(&mut self.buffer);
        self.is_over = read.map_err(Fault::Io)? == 0;
        Ok(())
    }

    /// Finds the fields of the record that begins here.
    fn scan(&mut self) -> Scanned {
        self.fields.clear();
        let mut at = self.at;
        loop {
            let Some(field) = field(&self.buffer, at, self.mark, self.is_over) else {
                return if self.is_over {
                    Scanned::Unclosed(at)
                } else {
                    Scanned::Part(at)
                };
            };
            self.fields.push(Field { range: field.range, has_quotes: field.has_quotes });
            match (&self.buffer[field.end..], self.is_over) {
                ([mark, ..], _) if *mark == self.mark => at = field.end + 1,
                ([b'\n', ..], _) => return Scanned::Whole(field.end + 1),
                ([b'\r', b'\n', ..], _) => return Scanned::Whole(field.end + 2),
                ([] | [b'\r'], true) => return Scanned::Whole(self.buffer.len()),
                ([] | [b'\r'], false) => return Scanned::Part(at),
                _ => {
                    self.fields.pop();
                    return Scanned::Unclosed(at);
                }
            }
        }
    }

    fn unclosed(&self, field: usize) -> Fault {
        let text = self.buffer[field..].iter().copied().skip(1);
        Fault::Unclosed {
            line: self.line + lines(&self.buffer[self.at..field]),
            row: self.row,
            column: u32::try_from(self.fields.len()).unwrap_or(u32::MAX),
            text: text.take_while(|&byte| byte != b'\n').take(200).collect(),
        }
    }
}

/// A field as it is found: its text without quotes, and the byte behind it.
struct Found {
    range: Range<usize>,
    end: usize,
    has_quotes: bool,
}

/// The field that begins at a byte; nothing where it does not end within the buffer.
fn field(buffer: &[u8], at: usize, mark: u8, is_over: bool) -> Option<Found> {
    let rest = &buffer[at..];
    if rest.first() == Some(&b'"') {
        return quoted(rest, at);
    }
    let end = memchr2(mark, b'\n', rest).or(is_over.then_some(rest.len()))?;
    let is_line = rest.get(end) == Some(&b'\n');
    let end = if is_line && rest[..end].ends_with(b"\r") { end - 1 } else { end };
    Some(Found { range: at..at + end, end: at + end, has_quotes: false })
}

/// A field in quotes; blanks may stand behind it.
fn quoted(rest: &[u8], at: usize) -> Option<Found> {
    let (mut end, mut has_quotes) = (1, false);
    loop {
        end += memchr(b'"', &rest[end..])?;
        if rest.get(end + 1) != Some(&b'"') {
            break;
        }
        has_quotes = true;
        end += 2;
    }
    let blanks = rest[end + 1..].iter().take_while(|&&byte| byte == b' ').count();
    Some(Found { range: at + 1..at + end, end: at + end + 1 + blanks, has_quotes })
}

fn lines(bytes: &[u8]) -> u32 {
    let count = memchr::memchr_iter(b'\n', bytes).count();
    u32::try_from(count).unwrap_or(u32::MAX)
}

impl<'a> Record<'a> {
    pub(in crate::source) fn len(&self) -> usize {
        self.fields.len()
    }

    /// A field's bytes; empty where the record has no such field.
    pub(in crate::source) fn bytes(&self, column: usize) -> Cow<'a, [u8]> {
        let Some(field) = self.fields.get(column) else { return Cow::Borrowed(&[]) };
        let bytes = &self.buffer[field.range.clone()];
        if !field.has_quotes {
            return Cow::Borrowed(bytes);
        }
        let mut single = Vec::with_capacity(bytes.len());
        let mut rest = bytes;
        while let Some(at) = memchr(b'"', rest) {
            single.extend(&rest[..=at]);
            rest = &rest[at + 2..];
        }
        single.extend(rest);
        Cow::Owned(single)
    }

    /// The line on which a field begins.
    pub(in crate::source) fn line_of(&self, column: usize) -> u32 {
        let (Some(first), Some(field)) = (self.fields.first(), self.fields.get(column))
        else {
            return self.line;
        };
        self.line + lines(&self.buffer[first.range.start..field.range.start])
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::{Fault, Records};

    /// Gives a byte or two at a time, as the slowest disk would.
    struct Dripping<'a>(&'a [u8], usize);

    impl Read for Dripping<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            let most = (1 + self.1 % 2).min(buffer.len());
            self.1 += 1;
            self.0.take(u64::try_from(most).unwrap()).read(buffer).inspect(|&read| {
                self.0 = &self.0[read..];
            })
        }
    }

    fn read(text: &str) -> Result<Vec<(u32, u32, Vec<String>)>, Fault> {
        let mut records = Records::new(Dripping(text.as_bytes(), 0), b',');
        let mut all = Vec::new();
        while let Some(record) = records.next()? {
            let field = |at| String::from_utf8(record.bytes(at).into_owned()).unwrap();
            all.push((record.line, record.row, (0..record.len()).map(field).collect()));
        }
        Ok(all)
    }

    #[test]
    fn records_know_their_line_and_row_behind_newlines_in_quotes_and_blank_lines() {
        let records =
            read("甲,乙\r\n\r\n\"一\r\n二\"\"三\",\"\" \r\n丁,\r\n戊,己").unwrap();
        let expected = [
            (1, 0, vec!["甲", "乙"]),
            (3, 2, vec!["一\r\n二\"三", ""]),
            (5, 3, vec!["丁", ""]),
            (6, 4, vec!["戊", "己"]),
        ];
        assert_eq!(records.len(), expected.len());
        for ((line, row, fields), wanted) in records.into_iter().zip(expected) {
            assert_eq!((line, row, fields.iter().map(|it| &**it).collect()), wanted);
        }
    }

    #[test]
    fn a_quote_that_does_not_close_in_its_field_is_found_where_it_opens() {
        let place = |text: &str| match read(text).unwrap_err() {
            Fault::Unclosed { line, row, column, text } => {
                (line, row, column, String::from_utf8(text).unwrap())
            }
            Fault::Io(fault) => panic!("{fault}"),
        };
        assert_eq!(place("a,\"b\nc,d\n"), (1, 0, 1, "b".to_owned()));
        let text = "a,b\n\n\"c\nd\",\"e\"f,\"g\"\n";
        assert_eq!(place(text), (4, 2, 1, "e\"f,\"g\"".to_owned()));
        let swallowing = "1,\"one\n2,\"two\"\n";
        assert_eq!(place(swallowing), (1, 0, 1, "one".to_owned()));
    }
}
