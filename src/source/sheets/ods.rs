//! `OpenDocument` workbooks, sheet by sheet.
//!
//! They are read here rather than by the workbook reader, which does not tell which
//! cells are merged, never ends on a note that nothing closes and unrolls what is
//! repeated without a limit.

use std::collections::BTreeSet;
use std::io::{BufReader, Cursor};

use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::form;
use super::formats::Style;
use super::grid::Grid;
use super::looks::Looks;
use super::merged::Region;
use super::ods_cell::{Content, OdsCell, Said};
use super::ods_styles::OdsStyles;
use super::workbook::Visit;
use super::xml::{Stopped, Xml, characters};
use crate::model::diagnostic::Diagnostic;
use crate::model::limits::Limits;
use crate::source::door::folder::Opened;

/// Whether an element stands in a cell beside its text: a note, or a drawing of any kind.
fn is_beside(name: &[u8]) -> bool {
    name == b"office:annotation"
        || name.starts_with(b"draw:")
        || name.starts_with(b"dr3d:")
}

/// How much of the content is unpacked at once.
const PIECE: usize = 1 << 16;

/// Reads every sheet of an `OpenDocument` workbook.
pub(super) fn read(opened: &Opened, visit: &mut Visit) -> Result<(), Diagnostic> {
    let archive = ZipArchive::new(Cursor::new(&*opened.bytes));
    let mut archive = archive.map_err(|_| damaged(opened))?;
    let styles = styles(&mut archive, opened);
    let content = archive.by_name("content.xml").map_err(|_| damaged(opened))?;
    let content = BufReader::with_capacity(PIECE, content);
    let mut xml = Xml::new(content, opened.limits);
    let mut book = Book {
        opened,
        visit,
        hidden: BTreeSet::new(),
        style: None,
        styles,
        are_plain: false,
        sheet: None,
        has_sheet: false,
    };
    loop {
        match xml.next().map_err(|stopped| book.stopped(stopped))? {
            // Every workbook has a sheet.
            Event::Eof if !book.has_sheet => return Err(damaged(opened)),
            Event::Eof => return Ok(()),
            Event::Start(element) if is_beside(element.name().as_ref()) => {
                drop(element);
                xml.pass_element().map_err(|stopped| book.stopped(stopped))?;
            }
            event => book.take(&event)?,
        }
    }
}

/// The styles that have a name of their own, as far as they can be read.
fn styles(archive: &mut ZipArchive<Cursor<&[u8]>>, opened: &Opened) -> OdsStyles {
    let mut styles = OdsStyles::default();
    let Ok(part) = archive.by_name("styles.xml") else { return styles };
    let mut xml = Xml::new(BufReader::with_capacity(PIECE, part), opened.limits);
    loop {
        match xml.next() {
            Ok(Event::Start(element) | Event::Empty(element)) => {
                if let Some(said) = Said::by(&element) {
                    styles.take(element.name().as_ref(), &said);
                }
            }
            Ok(Event::Eof) | Err(_) => return styles,
            Ok(_) => {}
        }
    }
}

fn damaged(opened: &Opened) -> Diagnostic {
    form::damaged(&opened.origin())
}

/// Whether a row or column is shown.
fn is_shown(said: &Said<'_>) -> bool {
    said.of("table:visibility").is_none_or(|it| it == "visible")
}

struct Book<'a, 'v> {
    opened: &'a Opened,
    visit: &'a mut Visit<'v>,
    /// The styles whose sheets are not shown.
    hidden: BTreeSet<String>,
    /// The style that is being defined.
    style: Option<String>,
    /// What the styles say of cells and words, and whether that is nothing.
    styles: OdsStyles,
    are_plain: bool,
    /// The sheet that is being read.
    sheet: Option<Sheet>,
    /// Whether there was any.
    has_sheet: bool,
}

/// A sheet while it is read.
struct Sheet {
    grid: Grid,
    limits: Limits,
    hidden: bool,
    row: u32,
    column: u32,
    /// How many columns have been described.
    described: u32,
    /// How many rows the one being read stands for.
    rows: u32,
    /// Whether a row is being read: it holds cells and nothing else.
    in_row: bool,
    /// Whether that row is hidden, by a filter or otherwise.
    hides_row: bool,
    /// The style that the cells of columns have which say none: first column, last, style.
    of_columns: Vec<(u32, u32, Style)>,
    /// That of the row being read, which goes before.
    of_row: Option<Style>,
    /// What the row being read holds.
    held: Vec<Held>,
    cell: Option<OdsCell>,
}

/// What cells side by side hold.
struct Held {
    column: u32,
    columns: u32,
    content: Content,
    look: Option<Looks>,
}

impl Book<'_, '_> {
    fn take(&mut self, event: &Event<'_>) -> Result<(), Diagnostic> {
        match event {
            Event::Start(element) => self.start(element)?,
            Event::Empty(element) => {
                self.start(element)?;
                self.end(element.name().as_ref())?;
            }
            Event::End(element) => self.end(element.name().as_ref())?,
            other => {
                let more = characters(other).map_err(|stopped| self.stopped(stopped))?;
                if let Some(more) = more {
                    self.add(&more)?;
                }
            }
        }
        Ok(())
    }

    /// A complaint that nothing more can be read.
    fn stopped(&self, stopped: Stopped) -> Diagnostic {
        match (stopped, &self.sheet) {
            (Stopped::TooLong, Some(sheet)) => sheet.too_long(),
            (Stopped::TooLong, None) => {
                form::too_long(&self.opened.origin(), self.opened.limits)
            }
            (Stopped::Damaged, _) => self.damaged(),
        }
    }

    /// A complaint that the workbook is damaged, at the sheet that was being read.
    fn damaged(&self) -> Diagnostic {
        match &self.sheet {
            Some(Sheet { grid, .. }) => {
                form::problem(&grid.sheet_origin(), "damaged", grid.name())
            }
            None => damaged(self.opened),
        }
    }

    fn add(&mut self, text: &str) -> Result<(), Diagnostic> {
        match &mut self.sheet {
            Some(sheet) if sheet.cell.is_some() => sheet.add(text)?,
            // The rest of an element whose beginning is damaged.
            Some(Sheet { in_row: true, .. }) if !text.trim().is_empty() => {
                return Err(self.damaged());
            }
            _ => {}
        }
        Ok(())
    }

    fn start(&mut self, element: &BytesStart<'_>) -> Result<(), Diagnostic> {
        let name = element.name();
        let said = match (Said::by(element), &self.sheet) {
            (Some(said), _) => said,
            (None, open) if open.is_some() || name.as_ref() == b"table:table" => {
                return Err(self.damaged());
            }
            // What stands before the sheets may be as it likes.
            (None, _) => return Ok(()),
        };
        if self.sheet.is_none() {
            self.styles.take(name.as_ref(), &said);
        }
        let (styles, are_plain) = (&self.styles, self.are_plain);
        let style = |key: &str| {
            let name = said.of(key).filter(|_| !are_plain)?;
            Some(styles.of_cells(name))
        };
        match (name.as_ref(), &mut self.sheet) {
            (b"style:style", _) => {
                self.style = said.of("style:name").map(str::to_owned);
            }
            (b"style:table-properties", _) => {
                let hidden = said.of("table:display") == Some("false");
                self.hidden.extend(self.style.clone().filter(|_| hidden));
            }
            (b"table:table", None) => {
                self.has_sheet = true;
                self.are_plain = self.styles.are_plain();
                self.sheet = Some(self.sheet(&said));
            }
            (b"table:table-column", Some(sheet)) => {
                let first = sheet.described;
                let columns = said.count("table:number-columns-repeated");
                sheet.described = first.saturating_add(columns);
                if !is_shown(&said) {
                    sheet.grid.hide_columns(first, sheet.described.saturating_sub(1));
                }
                let last = sheet.described.saturating_sub(1);
                let style = style("table:default-cell-style-name");
                let style = style.filter(|style| style.tells());
                sheet.of_columns.extend(style.map(|style| (first, last, style)));
            }
            (b"table:table-row", Some(sheet)) => {
                sheet.rows = said.count("table:number-rows-repeated");
                sheet.in_row = true;
                sheet.hides_row = !is_shown(&said);
                sheet.of_row = style("table:default-cell-style-name");
            }
            (name @ (b"table:table-cell" | b"table:covered-table-cell"), Some(sheet)) => {
                let own = style("table:style-name");
                sheet.open(&said, name == b"table:covered-table-cell", own);
            }
            (b"text:span", Some(Sheet { cell: Some(cell), .. })) => {
                let name = said.of("text:style-name").filter(|_| !are_plain);
                cell.begin_words(name.and_then(|name| styles.of_words(name)));
            }
            (name, Some(Sheet { cell: Some(cell), .. })) => cell.mark(name, &said),
            (_, Some(Sheet { in_row: true, .. })) => return Err(self.damaged()),
            _ => {}
        }
        Ok(())
    }

    fn sheet(&self, said: &Said<'_>) -> Sheet {
        let style = said.of("table:style-name");
        Sheet {
            grid: Grid::of(self.opened, Some(said.of("table:name").unwrap_or_default())),
            limits: self.opened.limits,
            hidden: style.is_some_and(|style| self.hidden.contains(style)),
            row: 0,
            column: 0,
            described: 0,
            rows: 1,
            in_row: false,
            hides_row: false,
            of_columns: Vec::new(),
            of_row: None,
            held: Vec::new(),
            cell: None,
        }
    }

    fn end(&mut self, name: &[u8]) -> Result<(), Diagnostic> {
        match (name, &mut self.sheet) {
            (b"text:span", Some(Sheet { cell: Some(cell), .. })) => cell.end_words(),
            (b"table:table-cell" | b"table:covered-table-cell", Some(open)) => {
                open.close();
            }
            (b"table:table-row", Some(open)) => open.end_row()?,
            (b"table:table", sheet) => {
                if let Some(done) = sheet.take() {
                    (self.visit)(done.grid.finished(), done.hidden);
                }
            }
            _ => {}
        }
        Ok(())
    }
}

impl Sheet {
    /// Adds to the text of the cell that is being read.
    fn add(&mut self, text: &str) -> Result<(), Diagnostic> {
        let Some(cell) = &mut self.cell else { return Ok(()) };
        cell.add(text);
        if cell.length() > self.limits.longest_text() {
            return Err(self.too_long());
        }
        Ok(())
    }

    /// A complaint that the text of the cell that is being read is too long.
    fn too_long(&self) -> Diagnostic {
        self.grid.too_long(self.row, self.column)
    }

    fn open(&mut self, said: &Said<'_>, covered: bool, own: Option<Style>) {
        let of_column = || {
            let mut all = self.of_columns.iter();
            let of = all.find(|(first, last, _)| (*first..=*last).contains(&self.column));
            of.map(|(_, _, style)| *style)
        };
        let style = own.or(self.of_row).or_else(of_column).unwrap_or(Style::PLAIN);
        let cell = OdsCell::new(said, covered, style);
        let rows = said.count("table:number-rows-spanned");
        let columns = said.count("table:number-columns-spanned");
        if !covered && (rows > 1 || columns > 1) {
            let first = (self.row, self.column);
            let last =
                (first.0.saturating_add(rows - 1), first.1.saturating_add(columns - 1));
            self.grid.merge(Region { first, last });
        }
        self.cell = Some(cell);
    }

    /// Keeps what the cell holds. What a merged region covers is not seen by anyone.
    fn close(&mut self) {
        let Some(cell) = self.cell.take() else { return };
        let (column, columns) = (self.column, cell.columns);
        self.column = column.saturating_add(columns);
        if cell.covered {
            return;
        }
        if let Some((content, look)) = cell.content() {
            self.held.push(Held { column, columns, content, look });
        }
    }

    fn end_row(&mut self) -> Result<(), Diagnostic> {
        let rows = std::mem::replace(&mut self.rows, 1);
        let first = self.row;
        self.in_row = false;
        self.row = first.saturating_add(rows);
        self.column = 0;
        let held = std::mem::take(&mut self.held);
        if held.is_empty() {
            return Ok(());
        }
        // One row too many is enough to be refused.
        let end = self.row.min(self.limits.rows.saturating_add(1));
        for row in std::iter::once(first).chain(first.saturating_add(1)..end) {
            self.put(row, &held)?;
            if self.hides_row {
                self.grid.hide(row);
            }
        }
        Ok(())
    }

    fn put(&mut self, row: u32, held: &[Held]) -> Result<(), Diagnostic> {
        for Held { column: first, columns, content, look } in held {
            let end =
                first.saturating_add(*columns).min(self.limits.columns.saturating_add(1));
            let others = first.saturating_add(1)..end;
            for column in std::iter::once(*first).chain(others) {
                self.grid.put(row, column, content.value())?;
                if let Some(look) = look {
                    self.grid.look(row, column, *look);
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::model::diagnostic::Diagnostic;
    use crate::model::limits::Limits;
    use crate::source::door::folder::Opened;
    use crate::source::sheets::grid::{Grid, Value};
    use crate::source::sheets::looks::Looks;
    use crate::source::test_folder::{raw_ods, styled_ods};

    fn grid(rows: &str) -> Result<Grid, Diagnostic> {
        let opened = Opened {
            shown: "a.ods".into(),
            bytes: raw_ods(rows),
            limits: Limits::default(),
        };
        let mut grids = Vec::new();
        read(&opened, &mut |grid, _| grids.push(grid))?;
        Ok(grids.remove(0))
    }

    #[test]
    fn merged_and_repeated_cells_keep_their_places() {
        let rows = r#"<table:table-row table:number-rows-repeated="3"/>
            <table:table-row>
              <table:table-cell table:number-columns-repeated="2"/>
              <table:table-cell office:value-type="string" table:number-rows-spanned="2"><text:p>一<text:s text:c="2"/>二</text:p><text:p>三</text:p></table:table-cell>
              <table:table-cell office:value-type="float" office:value="5" table:number-columns-repeated="2"/>
            </table:table-row>
            <table:table-row>
              <table:table-cell table:number-columns-repeated="2"/><table:covered-table-cell/>
              <table:table-cell office:value-type="date" office:date-value="2022-05-19T08:00:00"/>
              <table:table-cell table:formula="of:=SUM([.A1:.A3])"/>
            </table:table-row>
            <table:table-row table:number-rows-repeated="1048000"/>"#;
        let grid = grid(rows).unwrap();
        assert_eq!(grid.value(3, 2), Value::Text("一  二\n三"));
        assert_eq!(grid.value(3, 4), Value::Number(5.0));
        assert_eq!(grid.shown(4, 2), (Value::Text("一  二\n三"), 3, 2));
        let day = chrono::NaiveDate::from_ymd_opt(2022, 5, 19).unwrap();
        assert_eq!(grid.value(4, 3), Value::Date(day));
        assert_eq!(grid.value(4, 4), Value::Fault("=SUM([.A1:.A3])"));
        assert_eq!(grid.rows().collect::<Vec<_>>(), [3, 4]);
    }

    #[test]
    fn a_formula_may_come_to_an_empty_text_and_the_words_of_a_drawing_are_none_of_the_cells()
     {
        let rows = r#"<table:table-row>
              <table:table-cell table:formula="of:=IF(1;&quot;&quot;;1)" office:value-type="string" office:string-value=""/>
              <table:table-cell table:formula="of:=[.A1]"><text:p/></table:table-cell>
              <table:table-cell office:value-type="string"><draw:rect><text:p>圖說</text:p></draw:rect><text:p>內容</text:p></table:table-cell>
            </table:table-row>"#;
        let grid = grid(rows).unwrap();
        assert_eq!([0, 1].map(|at| grid.value(0, at)), [Value::Empty, Value::Empty]);
        assert_eq!(grid.value(0, 2), Value::Text("內容"));
    }

    #[test]
    fn a_number_that_is_shown_as_another_text_is_that_text() {
        let cell = |kind: &str, value: &str, shown: &str| {
            format!(
                r#"<table:table-cell office:value-type="{kind}" office:value="{value}"><text:p>{shown}</text:p></table:table-cell>"#
            )
        };
        let cells = [
            cell("float", "7", "007"),
            cell("percentage", "0.95", "95%"),
            cell("float", "2963", "2,963"),
            cell("float", "0", "0"),
        ];
        let row = format!("<table:table-row>{}</table:table-row>", cells.concat());
        let grid = grid(&row).unwrap();
        let expected = [
            Value::Text("007"),
            Value::Text("95%"),
            Value::Number(2963.0),
            Value::Number(0.0),
        ];
        let found: Vec<_> = grid.cells(0).map(|(_, value)| value).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn styles_say_what_is_struck_and_that_a_day_is_a_month() {
        let styles = r#"<style:style style:name="c1" style:family="table-cell">
              <style:text-properties style:text-line-through-style="solid"/></style:style>
            <style:style style:name="c2" style:family="table-cell" style:data-style-name="N1"/>
            <style:style style:name="c4" style:family="table-cell" style:data-style-name="N3"/>
            <style:style style:name="c3" style:family="table-cell" style:parent-style-name="c1"/>
            <style:style style:name="T1" style:family="text">
              <style:text-properties style:text-line-through-type="single"/></style:style>
            <style:style style:name="T2" style:family="text">
              <style:text-properties style:text-position="super 58%"/></style:style>
            <number:date-style style:name="N1"><number:year/><number:month/></number:date-style>
            <number:time-style style:name="N2"><number:hours/></number:time-style>
            <number:text-style style:name="N3"><style:map style:apply-style-name="N1"/></number:text-style>"#;
        let rows = r#"<table:table-column/><table:table-column table:default-cell-style-name="c2"/>
            <table:table-row>
              <table:table-cell table:style-name="c3" office:value-type="float" office:value="5"/>
              <table:table-cell office:value-type="date" office:date-value="2024-03-01"><text:p>Mar-24</text:p></table:table-cell>
              <table:table-cell office:value-type="string"><text:p><text:span text:style-name="T1">20</text:span>21</text:p></table:table-cell>
              <table:table-cell office:value-type="string"><text:p>21<text:span text:style-name="T2">1</text:span></text:p></table:table-cell>
              <table:table-cell office:value-type="string"><text:p><text:span>21</text:span></text:p></table:table-cell>
              <table:table-cell table:style-name="c4" office:value-type="date" office:date-value="2024-03-01"><text:p>113年3月</text:p></table:table-cell>
            </table:table-row>"#;
        let opened = Opened {
            shown: "a.ods".into(),
            bytes: styled_ods(styles, rows),
            limits: Limits::default(),
        };
        let mut grids = Vec::new();
        read(&opened, &mut |grid, _| grids.push(grid)).unwrap();
        let grid = grids.remove(0);
        assert_eq!(grid.value(0, 1), Value::Text("113年3月"));
        assert_eq!(grid.value(0, 2), Value::Text("21"));
        assert_eq!(grid.value(0, 5), Value::Text("113年3月"));
        let looks: Vec<_> =
            grid.looks().map(|((_, column), look)| (column, look)).collect();
        let expected = [(0, Looks::Struck), (2, Looks::PartStruck), (3, Looks::Raised)];
        assert_eq!(looks, expected);
    }

    #[test]
    fn what_repeats_without_end_or_is_never_closed_is_refused() {
        let problem = |rows: &str| grid(rows).unwrap_err().args["problem"].clone();
        let text = r#"office:value-type="string""#;
        let wide = format!(
            r#"<table:table-row><table:table-cell {text} table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row>"#
        );
        assert_eq!(problem(&wide), "too-far-out");
        let high = format!(
            r#"<table:table-row table:number-rows-repeated="1000000"><table:table-cell {text}><text:p>x</text:p></table:table-cell></table:table-row>"#
        );
        assert_eq!(problem(&high), "too-far-out");
        let open = format!(
            "<table:table-row><table:table-cell {text}><office:annotation><text:p>x"
        );
        assert_eq!(problem(&open), "damaged");
    }

    #[test]
    fn a_cell_whose_element_is_damaged_does_not_vanish() {
        let broken = [
            "<table:tabl-cell/>",
            "able:table-cell/>",
            "<table:table-cell table:number-columns-repeated=\"x\"/>",
            "<table:table-cell office:value=\"1\" office:value=\"1\"/>",
            "<table:table-cell office:value/>",
            "<table:table-cell office:value=\"&\"/>",
        ];
        for cell in broken {
            let found = grid(&format!("<table:table-row>{cell}</table:table-row>"));
            let complaint = found.unwrap_err();
            assert_eq!(complaint.args["problem"], "damaged", "{cell}");
            assert_eq!(complaint.origin.to_string(), "a.ods 表");
        }
    }
}
