//! Workbooks of the three Excel formats, sheet by sheet.
//!
//! What is zipped XML is read here, as a stream. The binary formats are read apart, for
//! their reader does not always survive a damaged file.

use std::io::Cursor;

use calamine::{
    CellErrorType, DataType, ExcelDateTime, ExcelDateTimeType, Reader, SheetType,
    SheetVisible,
};
use chrono::NaiveDate;

use super::apart;
use super::apart::Helper;
use super::form;
use super::form::Form;
use super::grid::{Grid, Value};
use super::parts::Sheets;
use super::{binary, ods, xlsx};
use crate::model::diagnostic::Diagnostic;
use crate::model::guard::caught;
use crate::source::door::folder::Opened;

type Bytes<'a> = Cursor<&'a [u8]>;

/// Takes each sheet as it is read; the flag says whether it is hidden.
pub(in crate::source) type Visit<'a> = dyn FnMut(Grid, bool) + 'a;

/// Reads every sheet of a workbook.
pub(in crate::source) fn read(
    opened: &Opened,
    form: Form,
    helper: Option<&Helper>,
    visit: &mut Visit,
) -> Result<(), Diagnostic> {
    match form {
        Form::Xlsx => guarded(opened, || xlsx::read(opened, visit)),
        Form::Ods => guarded(opened, || ods::read(opened, visit)),
        Form::Xls | Form::Xlsb => {
            let mut sheets = Sheets::new(opened, visit);
            let apart =
                helper.and_then(|helper| apart::read(helper, opened, form, &mut sheets));
            apart.unwrap_or_else(|| {
                // Where no other process can be started, a panic at least is survived.
                guarded(opened, || {
                    binary::read(&opened.bytes, form, |part| sheets.take(part))
                })
            })
        }
        Form::Csv => Ok(()),
    }
}

fn guarded(
    opened: &Opened,
    read: impl FnOnce() -> Result<(), Diagnostic>,
) -> Result<(), Diagnostic> {
    caught(read).unwrap_or_else(|| Err(damaged(opened)))
}

fn damaged(opened: &Opened) -> Diagnostic {
    form::damaged(&opened.origin())
}

/// The names of the worksheets, and whether each is hidden.
pub(super) fn sheets<'a, B: Reader<Bytes<'a>>>(book: &B) -> Vec<(String, bool)> {
    let worksheets =
        book.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    worksheets
        .map(|sheet| (sheet.name.clone(), sheet.visible != SheetVisible::Visible))
        .collect()
}

/// What a cell of an Excel workbook holds.
pub(super) fn value<D: DataType>(data: &D) -> Value<'_> {
    if let Some(text) = data.get_string() {
        return Value::Text(text);
    }
    if let Some(truth) = data.get_bool() {
        return Value::Bool(truth);
    }
    if let Some(date) = data.get_datetime() {
        return day(&date);
    }
    if let Some(error) = data.get_error() {
        return Value::Fault(error_name(error));
    }
    if let Some(text) = data.get_datetime_iso() {
        return iso_day(text);
    }
    let whole = data.get_int().map(|number| {
        #[expect(clippy::cast_precision_loss, reason = "Excel's own numbers are f64")]
        let float = number as f64;
        float
    });
    data.get_float().or(whole).map_or(Value::Empty, number)
}

/// A number, unless it is none (NaN) or infinite.
pub(super) fn number(number: f64) -> Value<'static> {
    // Zero has no sign here: a page would print `-0`.
    if number.is_finite() { Value::Number(number + 0.0) } else { Value::Fault("#NUM!") }
}

/// The day that a number is, counted from 1900 or from 1904.
pub(in crate::source) fn serial(number: f64, from_1904: bool) -> Value<'static> {
    day(&ExcelDateTime::new(number, ExcelDateTimeType::DateTime, from_1904))
}

/// The day of a date cell; a time of day without a date stays a number.
pub(super) fn day(date: &ExcelDateTime) -> Value<'static> {
    if date.is_duration() || date.as_f64() < 1.0 {
        return number(date.as_f64());
    }
    let (year, month, day, ..) = date.to_ymd_hms_milli();
    NaiveDate::from_ymd_opt(year.into(), month.into(), day.into())
        .map_or_else(|| number(date.as_f64()), Value::Date)
}

/// The day of `2022-05-19` or `2022-05-19T08:00:00`.
pub(super) fn iso_day(text: &str) -> Value<'_> {
    let day = text.split('T').next().unwrap_or(text);
    day.parse().map_or(Value::Text(text), Value::Date)
}

fn error_name(error: &CellErrorType) -> &'static str {
    match error {
        CellErrorType::Div0 => "#DIV/0!",
        CellErrorType::NA => "#N/A",
        CellErrorType::Name => "#NAME?",
        CellErrorType::Null => "#NULL!",
        CellErrorType::Num => "#NUM!",
        CellErrorType::Ref => "#REF!",
        CellErrorType::Value => "#VALUE!",
        CellErrorType::GettingData => "#GETTING_DATA",
    }
}

#[cfg(test)]
mod tests {
    use rust_xlsxwriter::{ExcelDateTime, Format, Formula};

    use super::form::Form;
    use super::read;
    use crate::model::limits::Limits;
    use crate::source::door::folder::Opened;
    use crate::source::sheets::grid::{Grid, Value};
    use crate::source::test_folder::{raw_workbook, workbook};

    fn grid(bytes: Vec<u8>) -> Grid {
        let opened = Opened { shown: "a.xlsx".into(), bytes, limits: Limits::default() };
        let mut grids = Vec::new();
        read(&opened, Form::Xlsx, None, &mut |grid, _| grids.push(grid)).unwrap();
        grids.remove(0)
    }

    #[test]
    fn dates_are_days_in_any_format_of_the_cell() {
        let date = ExcelDateTime::from_ymd(2022, 5, 19).unwrap();
        let formats = ["yyyy/mm/dd", "[$-404]e/m/d;@", "[$-404]e\"年\"m\"月\"d\"日\";@"];
        let grid = grid(workbook(|sheet, _| {
            for (row, format) in (0u32..).zip(formats) {
                let format = Format::new().set_num_format(format);
                sheet.write_with_format(row, 2, &date, &format).unwrap();
            }
        }));
        let day = chrono::NaiveDate::from_ymd_opt(2022, 5, 19).unwrap();
        for row in 0..3 {
            assert_eq!(grid.value(row, 2), Value::Date(day));
        }
    }

    #[test]
    fn what_a_formula_gave_is_read_and_an_error_is_a_fault() {
        let grid = grid(workbook(|sheet, _| {
            let sum = Formula::new("=A1+1").set_result("7");
            sheet.write_formula(0, 1, sum).unwrap();
            let broken = Formula::new("=1/0").set_result("#DIV/0!");
            sheet.write_formula(1, 1, broken).unwrap();
        }));
        assert_eq!(grid.value(0, 1), Value::Number(7.0));
        assert_eq!(grid.value(1, 1), Value::Fault("#DIV/0!"));
    }

    #[test]
    fn a_formula_that_no_program_computed_is_a_fault() {
        let cells = r#"<row r="2"><c r="B2"><f>SUM(B3:B9)</f></c></row>"#;
        assert_eq!(grid(raw_workbook(cells)).value(1, 1), Value::Fault("=SUM(B3:B9)"));
    }
}
