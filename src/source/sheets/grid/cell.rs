//! A cell as a sheet keeps it: there are millions of them, so it is three words of four
//! bytes.

use std::sync::Arc;

use chrono::{Datelike, NaiveDate};

use super::{Grid, Value};

/// A cell of a row that is known.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cell {
    pub column: u16,
    pub kind: Kind,
    /// What `kind` makes of it.
    pub held: [u32; 2],
}

/// What a cell holds: for a text, where it begins in its string and how many bytes it
/// has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    /// A text of the workbook's; its number, until [`Grid::share`] knows where it lies.
    Shared,
    Fault,
    /// The halves of its bits.
    Number,
    /// The days since the first year began.
    Date,
    Bool,
}

impl Grid {
    /// What a cell keeps of a value; its text is written into the sheet's.
    pub(super) fn hold(&mut self, value: Value<'_>) -> (Kind, [u32; 2]) {
        match value {
            Value::Text(text) => (Kind::Text, self.write(text)),
            Value::Fault(text) => (Kind::Fault, self.write(text)),
            Value::Number(number) => (Kind::Number, halves(number)),
            Value::Date(date) => {
                (Kind::Date, [date.num_days_from_ce().cast_unsigned(), 0])
            }
            Value::Bool(truth) => (Kind::Bool, [truth.into(), 0]),
            Value::Empty => unreachable!("an empty cell is not kept"),
        }
    }

    fn write(&mut self, text: &str) -> [u32; 2] {
        if let Some((start, length)) = self.wordings.find(&self.text, text) {
            return [start, length];
        }
        let fits = "a file's texts are far below 4 GB";
        let start = u32::try_from(self.text.len()).expect(fits);
        Arc::make_mut(&mut self.text).push_str(text);
        let place = (start, u32::try_from(text.len()).expect(fits));
        self.wordings.keep(text, place);
        place.into()
    }

    /// What a cell holds.
    pub(super) fn show(&self, cell: Cell) -> Value<'_> {
        let [first, second] = cell.held;
        let stretch = first as usize..first as usize + second as usize;
        match cell.kind {
            Kind::Text => Value::Text(&self.text[stretch]),
            Kind::Shared => Value::Text(&self.shared[stretch]),
            Kind::Fault => Value::Fault(&self.text[stretch]),
            Kind::Number => {
                Value::Number(f64::from_bits(u64::from(first) << 32 | u64::from(second)))
            }
            Kind::Date => NaiveDate::from_num_days_from_ce_opt(first.cast_signed())
                .map_or(Value::Empty, Value::Date),
            Kind::Bool => Value::Bool(first != 0),
        }
    }
}

/// The upper and the lower half of a number's bits: kept as a number it would make
/// every cell larger.
fn halves(number: f64) -> [u32; 2] {
    let bits = number.to_bits();
    let half = |bits: u64| u32::try_from(bits & u64::from(u32::MAX)).expect("a half");
    [half(bits >> 32), half(bits)]
}
