//! The cells of a sheet, and its merged regions.
//!
//! Nothing may stand among the cells that does not belong there: one whose element is
//! damaged would else vanish without a word. The part is read to its end, where its
//! checksum stands.

use std::io::BufRead;

use quick_xml::events::{BytesStart, Event};

use super::book::Book;
use super::cell::{Cell, Held, Kind, LATER};
use super::rich;
use super::rich::Rich;
use crate::model::diagnostic::Diagnostic;
use crate::model::limits::Limits;
use crate::model::place::cell_name;
use crate::source::sheets::form;
use crate::source::sheets::formats::Style;
use crate::source::sheets::grid::{Grid, Value};
use crate::source::sheets::looks::Looks;
use crate::source::sheets::merged::Region;
use crate::source::sheets::xml::{Stopped, Xml, attribute, characters};

/// What an element may say of a cell, besides what is read of it here.
const BESIDE: [&[u8]; 3] = [b"cm", b"vm", b"ph"];

/// Reads a sheet's cells into its grid.
pub(super) fn read(
    part: impl BufRead,
    book: &Book,
    limits: Limits,
    grid: &mut Grid,
) -> Result<(), Diagnostic> {
    let mut xml = Xml::new(part, limits);
    let longest = limits.longest_text();
    let mut sheet = Sheet { book, grid, row: 0, column: 0, last: None, longest };
    match sheet.part(&mut xml) {
        Ok(()) => Ok(()),
        Err(Refused::Damaged) => Err(damaged(sheet.grid, sheet.last)),
        Err(Refused::TooLong) => Err(sheet.grid.too_long(sheet.row, sheet.column)),
        Err(Refused::Said(complaint)) => Err(*complaint),
    }
}

/// A complaint that a sheet is damaged, behind the last cell that could be read.
pub(super) fn damaged(grid: &Grid, last: Option<(u32, u32)>) -> Diagnostic {
    let complaint = form::problem(&grid.sheet_origin(), "damaged", grid.name());
    let Some((row, column)) = last else { return complaint };
    complaint.see(&grid.origin(row, column), "last-read", cell_name(row, column))
}

/// Why a sheet cannot be read on.
enum Refused {
    Damaged,
    /// The text of the cell that is being read is longer than a cell's may be.
    TooLong,
    Said(Box<Diagnostic>),
}

impl From<Stopped> for Refused {
    fn from(stopped: Stopped) -> Self {
        match stopped {
            Stopped::Damaged => Self::Damaged,
            Stopped::TooLong => Self::TooLong,
        }
    }
}

impl From<Diagnostic> for Refused {
    fn from(complaint: Diagnostic) -> Self {
        Self::Said(Box::new(complaint))
    }
}

type Read<T> = Result<T, Refused>;

/// A sheet while it is read.
struct Sheet<'a> {
    book: &'a Book,
    grid: &'a mut Grid,
    /// Where the next cell stands that does not say where it does.
    row: u32,
    column: u32,
    /// The last cell that was read.
    last: Option<(u32, u32)>,
    longest: usize,
}

impl Sheet<'_> {
    fn part(&mut self, xml: &mut Xml<impl BufRead>) -> Read<()> {
        loop {
            match xml.next()? {
                Event::Start(element)
                    if element.local_name().as_ref() == b"sheetData" =>
                {
                    drop(element);
                    self.rows(xml)?;
                }
                Event::Start(element) | Event::Empty(element)
                    if element.local_name().as_ref() == b"mergeCell" =>
                {
                    let region =
                        attribute(&element, "ref").and_then(|said| region(&said));
                    self.grid.merge(region.ok_or(Refused::Damaged)?);
                }
                Event::Start(element) | Event::Empty(element)
                    if element.local_name().as_ref() == b"col" =>
                {
                    self.hide_columns(&element);
                }
                Event::Eof => return Ok(()),
                _ => {}
            }
        }
    }

    fn rows(&mut self, xml: &mut Xml<impl BufRead>) -> Read<()> {
        loop {
            match xml.next()? {
                Event::Start(element) if element.local_name().as_ref() == b"row" => {
                    self.begin_row(&element)?;
                    drop(element);
                    self.cells(xml)?;
                    self.row = self.row.saturating_add(1);
                }
                Event::Empty(element) if element.local_name().as_ref() == b"row" => {
                    self.begin_row(&element)?;
                    self.row = self.row.saturating_add(1);
                }
                Event::End(_) => return Ok(()),
                event => {
                    let is_open = opens_later(&event)?;
                    drop(event);
                    if is_open {
                        xml.pass_element()?;
                    }
                }
            }
        }
    }

    fn begin_row(&mut self, element: &BytesStart<'_>) -> Read<()> {
        self.column = 0;
        if let Some(said) = attribute(element, "r") {
            let row: u32 = said.parse().map_err(|_| Refused::Damaged)?;
            self.row = row.checked_sub(1).ok_or(Refused::Damaged)?;
        }
        if is_hidden(element) {
            self.grid.hide(self.row);
        }
        Ok(())
    }

    /// Notes columns that are not shown; what says nothing usable of them hides nothing.
    fn hide_columns(&mut self, element: &BytesStart<'_>) {
        let column = |name: &str| -> Option<u32> {
            attribute(element, name)?.parse::<u32>().ok()?.checked_sub(1)
        };
        if let (Some(first), Some(last), true) =
            (column("min"), column("max"), is_hidden(element))
        {
            self.grid.hide_columns(first, last);
        }
    }

    fn cells(&mut self, xml: &mut Xml<impl BufRead>) -> Read<()> {
        loop {
            match xml.next()? {
                Event::Start(element) if element.local_name().as_ref() == b"c" => {
                    let mut cell = self.begin_cell(&element)?;
                    drop(element);
                    self.content(&mut cell, xml)?;
                    self.put(&cell)?;
                }
                Event::Empty(element) if element.local_name().as_ref() == b"c" => {
                    self.begin_cell(&element)?;
                    self.end_cell();
                }
                Event::End(_) => return Ok(()),
                event => {
                    let is_open = opens_later(&event)?;
                    drop(event);
                    if is_open {
                        xml.pass_element()?;
                    }
                }
            }
        }
    }

    /// What a cell's element says of it.
    fn begin_cell(&mut self, element: &BytesStart<'_>) -> Read<Cell> {
        let mut cell = Cell {
            kind: Kind::Number,
            style: Style::PLAIN,
            look: None,
            value: None,
            formula: None,
        };
        for attribute in element.attributes() {
            let attribute = attribute.map_err(|_| Refused::Damaged)?;
            match attribute.key.as_ref() {
                b"r" => {
                    let place = place(&attribute.value).ok_or(Refused::Damaged)?;
                    (self.row, self.column) = place;
                }
                b"s" => {
                    cell.style = self.style(&attribute.value).ok_or(Refused::Damaged)?;
                }
                b"t" => {
                    cell.kind = Kind::named(&attribute.value).ok_or(Refused::Damaged)?;
                }
                name if BESIDE.contains(&name) || name.contains(&b':') => {}
                _ => return Err(Refused::Damaged),
            }
        }
        Ok(cell)
    }

    fn style(&self, style: &[u8]) -> Option<Style> {
        let style: usize = std::str::from_utf8(style).ok()?.parse().ok()?;
        Some(self.book.styles.get(style).copied().unwrap_or(Style::PLAIN))
    }

    /// Reads what a cell holds, up to its end.
    fn content(&mut self, cell: &mut Cell, xml: &mut Xml<impl BufRead>) -> Read<()> {
        loop {
            match xml.next()? {
                Event::Start(element) => {
                    let held = Held::of(&element, cell.kind).ok_or(Refused::Damaged)?;
                    drop(element);
                    match held {
                        Held::Value => cell.value = Some(self.text(xml)?),
                        Held::Formula => cell.formula = Some(self.text(xml)?),
                        Held::Rich => {
                            let (text, look) = self.rich(xml)?;
                            (cell.value, cell.look) = (Some(text), look);
                        }
                        Held::Other => xml.pass_element()?,
                    }
                }
                Event::Empty(element) => {
                    match Held::of(&element, cell.kind).ok_or(Refused::Damaged)? {
                        Held::Value | Held::Rich => cell.value = Some(String::new()),
                        Held::Formula => cell.formula = Some(String::new()),
                        Held::Other => {}
                    }
                }
                Event::End(_) => return Ok(()),
                event => blank(&event)?,
            }
        }
    }

    /// The text of the element that was opened last.
    fn text(&self, xml: &mut Xml<impl BufRead>) -> Read<String> {
        let mut text = String::new();
        let mut within = 0;
        loop {
            let event = xml.next()?;
            match &event {
                Event::Start(_) => within += 1,
                Event::End(_) if within == 0 => return Ok(text),
                Event::End(_) => within -= 1,
                event => text.extend(characters(event)?),
            }
            self.bounded(&text)?;
        }
    }

    /// The text of an element that may hold runs.
    fn rich(&self, xml: &mut Xml<impl BufRead>) -> Read<(String, Option<Looks>)> {
        let (mut rich, mut text, mut within) = (Rich::default(), String::new(), 0);
        loop {
            let event = xml.next()?;
            match &event {
                Event::Start(element) => {
                    within += 1;
                    rich.start(element, &text);
                }
                Event::End(_) if within == 0 => {
                    let look = rich.finish(0, &mut text);
                    return Ok((text, look));
                }
                Event::End(element) => {
                    within -= 1;
                    rich.end(element.local_name().as_ref(), &mut text);
                }
                Event::Empty(element) => rich.looks(element),
                event => {
                    if let Some(more) = characters(event)? {
                        rich.add(&more, &mut text);
                    }
                }
            }
            self.bounded(&text)?;
        }
    }

    fn bounded(&self, text: &str) -> Read<()> {
        if text.len() > self.longest { Err(Refused::TooLong) } else { Ok(()) }
    }

    /// Keeps what a cell holds.
    fn put(&mut self, cell: &Cell) -> Read<()> {
        let (row, column) = (self.row, self.column);
        match (&cell.formula, cell.value.as_deref()) {
            (_, Some(number)) if cell.kind == Kind::Shared && !number.is_empty() => {
                let number = number.trim().parse().map_err(|_| self.unreadable())?;
                self.grid.put_shared(row, column, number)?;
            }
            (Some(formula), value)
                if value
                    .is_none_or(|value| value.is_empty() && cell.kind != Kind::Text) =>
            {
                // No program has computed it.
                let formula = format!("={formula}");
                self.grid.put(row, column, Value::Fault(&formula))?;
            }
            (_, Some(value))
                if let Some(shown) = cell.shown(value, self.book.from_1904) =>
            {
                self.grid.put(row, column, Value::Text(&shown))?;
            }
            (_, Some(value)) => {
                let text = rich::unescaped(value);
                let value = if cell.kind == Kind::Text { &text } else { value };
                let value = cell.means(value, self.book.from_1904);
                let value = value.ok_or_else(|| self.unreadable())?;
                self.grid.put(row, column, value)?;
            }
            (_, None) => {}
        }
        let look = cell.style.struck.then_some(Looks::Struck).or(cell.look);
        if let Some(look) = look.filter(|_| cell.value.is_some()) {
            self.grid.look(row, column, look);
        }
        self.end_cell();
        Ok(())
    }

    fn end_cell(&mut self) {
        self.last = Some((self.row, self.column));
        self.column = self.column.saturating_add(1);
    }

    /// A complaint that nobody can tell what the cell holds that is being read.
    fn unreadable(&self) -> Refused {
        let cell = self.grid.origin(self.row, self.column);
        form::problem(&cell, "damaged", self.grid.name()).into()
    }
}

fn is_hidden(element: &BytesStart<'_>) -> bool {
    attribute(element, "hidden").is_some_and(|said| ["1", "true"].contains(&&*said))
}

/// Whether an event between rows or between cells opens an element of a later version
/// of the format; besides those, only blanks may stand there.
fn opens_later(event: &Event<'_>) -> Read<bool> {
    let (Event::Start(element) | Event::Empty(element)) = event else {
        return blank(event).map(|()| false);
    };
    let is_later = LATER.contains(&element.local_name().as_ref());
    if is_later { Ok(matches!(event, Event::Start(_))) } else { Err(Refused::Damaged) }
}

/// Nothing but blanks.
fn blank(event: &Event<'_>) -> Read<()> {
    match event {
        Event::Text(text) if text.iter().all(u8::is_ascii_whitespace) => Ok(()),
        Event::Text(_) | Event::CData(_) | Event::GeneralRef(_) | Event::Eof => {
            Err(Refused::Damaged)
        }
        _ => Ok(()),
    }
}

/// Row and column of a cell's name, such as `B2`, counted from 0.
fn place(name: &[u8]) -> Option<(u32, u32)> {
    let digits = name.iter().position(u8::is_ascii_digit)?;
    let (letters, row) = name.split_at(digits);
    let column = letters.iter().try_fold(0u32, |column, letter| {
        let letter = letter.to_ascii_uppercase();
        let letter = letter.is_ascii_uppercase().then(|| u32::from(letter - b'A') + 1)?;
        column.checked_mul(26)?.checked_add(letter)
    });
    let row: u32 = std::str::from_utf8(row).ok()?.parse().ok()?;
    Some((row.checked_sub(1)?, column?.checked_sub(1)?))
}

/// The region of a name such as `A1:B2`.
fn region(name: &str) -> Option<Region> {
    let (first, last) = name.split_once(':').unwrap_or((name, name));
    Some(Region { first: place(first.as_bytes())?, last: place(last.as_bytes())? })
}
