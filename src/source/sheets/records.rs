//! The records of a CSV file, one at a time, each knowing where it stands.
//!
//! A text that is in memory is not copied, and of one that is read piece by piece never
//! more than a record and a piece are held. A quote must close before a field's mark or the
//! end of a line: one that does not would swallow the rows up to the next quote without a
//! word.

use std::borrow::Cow;
use std::io::{self, Empty, Read};
use std::ops::Range;

use memchr::{memchr, memchr_iter, memchr2};

use super::form;
use crate::model::code;
use crate::model::diagnostic::Diagnostic;
use crate::model::file::File;
use crate::model::limits::Limits;
use crate::model::origin::Origin;
use crate::model::place::{Place, cell_name};
use crate::source::said::shortened;

/// How much is read at once.
const PIECE: usize = 256 << 10;

/// How much of a field a complaint may need.
const QUOTED: usize = 400;

/// The records of a text.
pub(in crate::source) struct Records<'a, R = Empty> {
    input: R,
    buffer: Cow<'a, [u8]>,
    /// Where the next record begins in the buffer.
    at: usize,
    is_over: bool,
    /// The line and the spreadsheet's row of the next record.
    line: u32,
    row: u32,
    /// What parts the fields.
    mark: u8,
    limits: Limits,
    fields: Vec<Field>,
}

/// A field, counted from where its record begins.
#[derive(Debug, Clone)]
struct Field {
    /// Its text without quotes, and the byte behind it.
    range: Range<usize>,
    end: usize,
    /// Whether quotes in it are doubled.
    has_quotes: bool,
}

/// A record: its line counts from 1, its row from 0.
#[derive(Debug, Clone, Copy)]
pub(in crate::source) struct Record<'a> {
    pub line: u32,
    pub row: u32,
    written: &'a [u8],
    fields: &'a [Field],
}

/// Why there is no next record.
#[derive(Debug)]
pub(in crate::source) enum Fault {
    Unfit(Unfit),
    Io(io::Error),
}

/// The first field that cannot be taken as one.
#[derive(Debug)]
pub(in crate::source) struct Unfit {
    why: Why,
    line: u32,
    row: u32,
    column: u32,
    /// How it begins.
    written: Vec<u8>,
    limits: Limits,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Why {
    /// Its quote does not close where the field ends.
    Open,
    /// It stands too far to the right.
    FarOut,
    /// It is longer than any cell.
    Long,
}

/// What the scan for a record comes to.
enum Scanned {
    /// A record of so many bytes.
    Whole(usize),
    /// More has to be read, for the field that begins there.
    Part(usize),
    /// What is wrong with the field that begins there.
    Unfit(Why, usize),
}

impl<'a> Records<'a> {
    /// Records of a text that is in memory.
    pub(in crate::source) fn of(text: &'a str, mark: u8, limits: Limits) -> Self {
        let buffer = Cow::Borrowed(text.as_bytes());
        Self { buffer, is_over: true, ..Records::new(io::empty(), mark, limits) }
    }
}

impl<R: Read> Records<'_, R> {
    /// Records whose fields are parted by that mark.
    pub(in crate::source) fn new(input: R, mark: u8, limits: Limits) -> Self {
        let (buffer, fields) = (Cow::default(), Vec::new());
        let is_over = false;
        Self { input, buffer, at: 0, is_over, line: 1, row: 0, mark, limits, fields }
    }

    /// The next record that is not a blank line.
    pub(in crate::source) fn next(&mut self) -> Result<Option<Record<'_>>, Fault> {
        self.skip_blank_lines()?;
        if self.at == self.buffer.len() {
            return Ok(None);
        }
        self.fields.clear();
        let mut from = 0;
        let length = loop {
            match self.scan(from) {
                Scanned::Whole(length) => break length,
                Scanned::Part(field) => {
                    let rest = &self.buffer[self.at + field..];
                    if rest.len() > self.limits.longest_text() {
                        let is_open = rest.starts_with(b"\"");
                        let why = if is_open { Why::Open } else { Why::Long };
                        return Err(self.unfit(why, field));
                    }
                    self.read_on()?;
                    from = field;
                }
                Scanned::Unfit(why, field) => return Err(self.unfit(why, field)),
            }
        };
        let (line, row, start) = (self.line, self.row, self.at);
        self.at += length;
        let written = &self.buffer[start..self.at];
        self.line += lines(written);
        self.row += 1;
        Ok(Some(Record { line, row, written, fields: &self.fields }))
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
        let buffer = self.buffer.to_mut();
        buffer.drain(..self.at);
        self.at = 0;
        let wanted = u64::try_from(PIECE).expect("a piece is small");
        let read = (&mut self.input).take(wanted).read_to_end(buffer);
        self.is_over = read.map_err(Fault::Io)? == 0;
        Ok(())
    }

    /// Finds the fields of the record that begins here, from one of them on.
    fn scan(&mut self, mut from: usize) -> Scanned {
        let record = &self.buffer[self.at..];
        loop {
            let Some(field) = field(record, from, self.mark, self.is_over) else {
                return if self.is_over {
                    Scanned::Unfit(Why::Open, from)
                } else {
                    Scanned::Part(from)
                };
            };
            let end = field.end;
            let length = match (&record[end..], self.is_over) {
                ([mark, ..], _) if *mark == self.mark => None,
                ([b'\n', ..], _) => Some(end + 1),
                ([b'\r', b'\n', ..], _) => Some(end + 2),
                ([] | [b'\r'], true) => Some(record.len()),
                ([] | [b'\r'], false) => return Scanned::Part(from),
                _ => return Scanned::Unfit(Why::Open, from),
            };
            if self.fields.len() >= self.limits.columns as usize {
                return Scanned::Unfit(Why::FarOut, from);
            }
            if end - from > self.limits.longest_text() {
                return Scanned::Unfit(Why::Long, from);
            }
            self.fields.push(field);
            match length {
                Some(length) => return Scanned::Whole(length),
                None => from = end + 1,
            }
        }
    }

    fn unfit(&self, why: Why, field: usize) -> Fault {
        let (before, rest) = self.buffer[self.at..].split_at(field);
        let line = self.line + lines(before);
        let column = u32::try_from(self.fields.len()).unwrap_or(u32::MAX);
        let first_line = memchr2(b'\n', b'\r', rest).unwrap_or(rest.len());
        let written = rest[..first_line.min(QUOTED)].to_vec();
        let (row, limits) = (self.row, self.limits);
        Fault::Unfit(Unfit { why, line, row, column, written, limits })
    }
}

impl Unfit {
    pub(in crate::source) fn complaint(&self, shown: &File) -> Diagnostic {
        let Self { why, line, row, column, .. } = *self;
        let origin = Origin::at(shown, Place::Field { line, row, column });
        match why {
            Why::Open => Diagnostic::new(code::NOT_CSV, &origin)
                .with("problem", "quote")
                .with("quoted", shortened(&String::from_utf8_lossy(&self.written))),
            Why::FarOut => {
                form::too_far_out(&origin, cell_name(row, column), self.limits)
            }
            Why::Long => form::too_long(&origin, self.limits),
        }
    }
}

/// The field that begins at a byte; nothing where it does not end within the buffer.
fn field(record: &[u8], at: usize, mark: u8, is_over: bool) -> Option<Field> {
    let rest = &record[at..];
    if rest.first() == Some(&b'"') {
        return quoted(rest, at);
    }
    let end = memchr2(mark, b'\n', rest).or(is_over.then_some(rest.len()))?;
    let is_line = rest.get(end) == Some(&b'\n');
    let end = if is_line && rest[..end].ends_with(b"\r") { end - 1 } else { end };
    Some(Field { range: at..at + end, end: at + end, has_quotes: false })
}

/// A field in quotes; blanks may stand behind it.
fn quoted(rest: &[u8], at: usize) -> Option<Field> {
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
    Some(Field { range: at + 1..at + end, end: at + end + 1 + blanks, has_quotes })
}

fn lines(bytes: &[u8]) -> u32 {
    let count = memchr_iter(b'\n', bytes).count();
    u32::try_from(count).unwrap_or(u32::MAX)
}

impl<'a> Record<'a> {
    pub(in crate::source) fn len(&self) -> usize {
        self.fields.len()
    }

    /// A field's bytes; empty where the record has no such field.
    pub(in crate::source) fn bytes(&self, column: usize) -> Cow<'a, [u8]> {
        let Some(field) = self.fields.get(column) else { return Cow::Borrowed(&[]) };
        let bytes = &self.written[field.range.clone()];
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
        let field = self.fields.get(column);
        self.line + field.map_or(0, |field| lines(&self.written[..field.range.start]))
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::{Fault, Records, Why};
    use crate::model::limits::Limits;

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
        let mut records =
            Records::new(Dripping(text.as_bytes(), 0), b',', Limits::default());
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

    /// What is wrong with a text whose cells are of a KB and whose columns are five, where
    /// it shows, and how the field begins: the same of one that drips as of one in memory.
    fn unfit(text: &str) -> (Why, String, String) {
        fn first<R: Read>(mut records: Records<'_, R>) -> (Why, String, String) {
            loop {
                match records.next() {
                    Ok(record) => assert!(record.is_some(), "all of it can be read"),
                    Err(Fault::Io(fault)) => panic!("{fault}"),
                    Err(Fault::Unfit(unfit)) => {
                        let place = unfit.complaint(&"".into()).origin.to_string();
                        return (
                            unfit.why,
                            place,
                            String::from_utf8(unfit.written).unwrap(),
                        );
                    }
                }
            }
        }
        let limits = Limits { columns: 5, cell_kb: 1, ..Limits::default() };
        let whole = first(Records::of(text, b',', limits));
        assert_eq!(
            whole,
            first(Records::new(Dripping(text.as_bytes(), 0), b',', limits))
        );
        whole
    }

    #[test]
    fn a_quote_that_does_not_close_in_its_field_is_found_where_it_opens() {
        let open = |place: &str, written: &str| {
            (Why::Open, place.to_owned(), written.to_owned())
        };
        assert_eq!(unfit("a,\"b\nc,d\n"), open(":1 B1", "\"b"));
        let text = "a,b\n\n\"c\nd\",\"e\"f,\"g\"\n";
        assert_eq!(unfit(text), open(":4 B3", "\"e\"f,\"g\""));
        let swallowing = "1,\"one\n2,\"two\"\n";
        assert_eq!(unfit(swallowing), open(":1 B1", "\"one"));
        assert_eq!(unfit("\""), open(":1 A1", "\""));
    }

    #[test]
    fn a_quote_closes_before_a_mark_or_the_end_of_a_line() {
        for closed in [
            "a,\"b\"\"c\"\n", "a,b\"c\n", "\"\",\"\"\"\"\n", "a\n\"b\nc\"\n",
            "\"a\" ,\"b\"", "\"\"\"\"",
        ] {
            assert!(read(closed).is_ok(), "{closed}");
        }
    }

    #[test]
    fn a_field_too_far_out_or_too_long_is_found_where_it_begins() {
        let (why, place, _) = unfit("a\n,,,,,\n");
        assert_eq!((why, &*place), (Why::FarOut, ":2 F2"));
        let (why, place, _) = unfit(&format!("a,{}", "x".repeat((1 << 10) + 1)));
        assert_eq!((why, &*place), (Why::Long, ":1 B1"));
    }
}
