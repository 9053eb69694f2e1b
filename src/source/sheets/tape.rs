//! A workbook's parts as bytes, for the way from one process to another.
//!
//! Both ends are the same program, so there is no version; but the one that writes may
//! die at any byte, so the one that reads believes nothing.

use std::io::{self, Read, Write};

use chrono::{Datelike, NaiveDate};

use super::grid::Value;
use super::merged::Region;
use super::parts::Part;

const SHEET: u8 = 1;
const HIDDEN_SHEET: u8 = 2;
const TEXT: u8 = 3;
const FAULT: u8 = 4;
const NUMBER: u8 = 5;
const DATE: u8 = 6;
const TRUE: u8 = 7;
const FALSE: u8 = 8;
const MERGED: u8 = 9;
const END: u8 = 10;
const LOCKED: u8 = 11;
const DAMAGED: u8 = 12;
const HIDDEN_ROW: u8 = 13;
const HIDDEN_COLUMNS: u8 = 14;
const STRUCK: u8 = 15;
const MARKED: u8 = 16;

/// Writes a part.
pub(super) fn write(tape: &mut impl Write, part: Part<'_>) -> io::Result<()> {
    match part {
        Part::Sheet { name, hidden } => {
            tape.write_all(&[if hidden { HIDDEN_SHEET } else { SHEET }])?;
            write_text(tape, name)
        }
        Part::Cell { row, column, value } => write_cell(tape, [row, column], value),
        Part::Struck { row, column } => {
            tape.write_all(&[STRUCK])?;
            write_numbers(tape, [row, column])
        }
        Part::Marked { row, column } => {
            tape.write_all(&[MARKED])?;
            write_numbers(tape, [row, column])
        }
        Part::Merged(Region { first, last }) => {
            tape.write_all(&[MERGED])?;
            write_numbers(tape, [first.0, first.1, last.0, last.1])
        }
        Part::Hidden(row) => {
            tape.write_all(&[HIDDEN_ROW])?;
            write_numbers(tape, [row])
        }
        Part::HiddenColumns(first, last) => {
            tape.write_all(&[HIDDEN_COLUMNS])?;
            write_numbers(tape, [first, last])
        }
        Part::End => tape.write_all(&[END]),
        Part::Locked => tape.write_all(&[LOCKED]),
        Part::Damaged => tape.write_all(&[DAMAGED]),
    }
}

fn write_cell(
    tape: &mut impl Write,
    place: [u32; 2],
    value: Value<'_>,
) -> io::Result<()> {
    let kind = match value {
        Value::Empty => return Ok(()),
        Value::Text(_) => TEXT,
        Value::Fault(_) => FAULT,
        Value::Number(_) => NUMBER,
        Value::Date(_) => DATE,
        Value::Bool(true) => TRUE,
        Value::Bool(false) => FALSE,
    };
    tape.write_all(&[kind])?;
    write_numbers(tape, place)?;
    match value {
        Value::Text(text) | Value::Fault(text) => write_text(tape, text),
        Value::Number(number) => tape.write_all(&number.to_le_bytes()),
        Value::Date(date) => tape.write_all(&date.num_days_from_ce().to_le_bytes()),
        Value::Empty | Value::Bool(_) => Ok(()),
    }
}

fn write_numbers<const N: usize>(
    tape: &mut impl Write,
    numbers: [u32; N],
) -> io::Result<()> {
    numbers.into_iter().try_for_each(|number| tape.write_all(&number.to_le_bytes()))
}

fn write_text(tape: &mut impl Write, text: &str) -> io::Result<()> {
    let length = u32::try_from(text.len()).map_err(io::Error::other)?;
    tape.write_all(&length.to_le_bytes())?;
    tape.write_all(text.as_bytes())
}

/// Reads parts, one after another.
pub(super) struct Tape<R> {
    reader: R,
    /// The text of the part that was read last.
    text: String,
    /// How many bytes a text may have.
    longest: usize,
}

impl<R: Read> Tape<R> {
    /// Of a text that is longer than a cell's may be, only so much is read that it is
    /// too long.
    pub(in crate::source) fn new(reader: R, longest: usize) -> Self {
        Self { reader, text: String::new(), longest }
    }

    /// The next part; an error where the tape breaks off or makes no sense.
    pub(in crate::source) fn next(&mut self) -> io::Result<Part<'_>> {
        let [kind] = self.bytes()?;
        match kind {
            SHEET | HIDDEN_SHEET => {
                let name = self.text()?;
                return Ok(Part::Sheet { name, hidden: kind == HIDDEN_SHEET });
            }
            MERGED => {
                let first = (self.number()?, self.number()?);
                let last = (self.number()?, self.number()?);
                return Ok(Part::Merged(Region { first, last }));
            }
            STRUCK => {
                let (row, column) = (self.number()?, self.number()?);
                return Ok(Part::Struck { row, column });
            }
            MARKED => {
                let (row, column) = (self.number()?, self.number()?);
                return Ok(Part::Marked { row, column });
            }
            HIDDEN_ROW => return Ok(Part::Hidden(self.number()?)),
            HIDDEN_COLUMNS => {
                let (first, last) = (self.number()?, self.number()?);
                return Ok(Part::HiddenColumns(first, last));
            }
            END => return Ok(Part::End),
            LOCKED => return Ok(Part::Locked),
            DAMAGED => return Ok(Part::Damaged),
            _ => {}
        }
        let (row, column) = (self.number()?, self.number()?);
        let value = match kind {
            TEXT => Value::Text(self.text()?),
            FAULT => Value::Fault(self.text()?),
            NUMBER => Value::Number(f64::from_le_bytes(self.bytes()?)),
            DATE => Value::Date(self.day()?),
            TRUE | FALSE => Value::Bool(kind == TRUE),
            _ => return Err(io::ErrorKind::InvalidData.into()),
        };
        Ok(Part::Cell { row, column, value })
    }

    fn bytes<const N: usize>(&mut self) -> io::Result<[u8; N]> {
        let mut bytes = [0; N];
        self.reader.read_exact(&mut bytes)?;
        Ok(bytes)
    }

    fn number(&mut self) -> io::Result<u32> {
        Ok(u32::from_le_bytes(self.bytes()?))
    }

    fn day(&mut self) -> io::Result<NaiveDate> {
        let days = i32::from_le_bytes(self.bytes()?);
        NaiveDate::from_num_days_from_ce_opt(days)
            .ok_or_else(|| io::ErrorKind::InvalidData.into())
    }

    fn text(&mut self) -> io::Result<&str> {
        let length = usize::try_from(self.number()?).unwrap_or(usize::MAX);
        let mut bytes = std::mem::take(&mut self.text).into_bytes();
        // Where it is cut, a character may lack its last bytes.
        let read = length.min(self.longest.saturating_add(4));
        bytes.resize(read, 0);
        self.reader.read_exact(&mut bytes)?;
        if read < length {
            let whole = str::from_utf8(&bytes).map_or_else(|e| e.valid_up_to(), str::len);
            bytes.truncate(whole);
        }
        self.text = String::from_utf8(bytes)
            .map_err(|_| io::Error::from(io::ErrorKind::InvalidData))?;
        Ok(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::{Tape, write};
    use crate::source::sheets::grid::Value;
    use crate::source::sheets::merged::Region;
    use crate::source::sheets::parts::Part;

    const LONGEST: usize = 9;

    fn parts() -> Vec<Part<'static>> {
        let cell = |value| Part::Cell { row: 7, column: 300, value };
        let day = NaiveDate::from_ymd_opt(2022, 5, 19).unwrap();
        vec![
            Part::Sheet { name: "盤點表", hidden: true },
            cell(Value::Text("法務部")),
            cell(Value::Fault("#REF!")),
            cell(Value::Number(2963.5)),
            cell(Value::Date(day)),
            cell(Value::Bool(false)),
            Part::Struck { row: 7, column: 300 },
            Part::Marked { row: 8, column: 300 },
            Part::Merged(Region { first: (1, 2), last: (3, 4) }),
            Part::Hidden(7),
            Part::HiddenColumns(2, 300),
            Part::Sheet { name: "", hidden: false },
            Part::End,
        ]
    }

    #[test]
    fn every_part_reads_back_as_it_was_written() {
        let mut bytes = Vec::new();
        parts().into_iter().try_for_each(|part| write(&mut bytes, part)).unwrap();
        let mut tape = Tape::new(&*bytes, LONGEST);
        for part in parts() {
            assert_eq!(tape.next().unwrap(), part);
        }
        assert!(tape.next().is_err());
    }

    #[test]
    fn a_tape_that_breaks_off_anywhere_never_comes_to_its_end() {
        let mut bytes = Vec::new();
        parts().into_iter().try_for_each(|part| write(&mut bytes, part)).unwrap();
        for length in 0..bytes.len() {
            let mut tape = Tape::new(&bytes[..length], LONGEST);
            while let Ok(part) = tape.next() {
                assert_ne!(part, Part::End);
            }
        }
    }

    #[test]
    fn of_a_text_that_is_too_long_so_much_is_read_that_it_is() {
        let mut bytes = Vec::new();
        let long =
            Part::Cell { row: 0, column: 0, value: Value::Text("法務部資訊處") };
        write(&mut bytes, long).unwrap();
        let cut = Part::Cell { row: 0, column: 0, value: Value::Text("法務部資") };
        assert_eq!(Tape::new(&*bytes, LONGEST).next().unwrap(), cut);
    }
}
