//! The parts of the annex cut into pages, each with tables of its own.
//!
//! Typst sets what stands between page breaks side by side, and a table whose rows have
//! their heights given is set in half the time; so every page is cut here, from heights
//! that are known exactly. `breaks` says where pages end; a row is split only where it is
//! taller than a page.

use serde::Serialize;

use super::breaks::{self, Next, Unit};
use super::broken::Broken;
use super::frame::{Entry, Frame, Set, TableView};
use super::layout::Layout;
use super::lines::Words;
use super::sheet;
use crate::model::annex::AnnexPart;

/// What stands on a page, from its top.
#[derive(Debug, Default, Serialize)]
pub(super) struct PageView {
    pieces: Vec<Piece>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
enum Piece {
    /// A part's title, by the number of the part.
    Part(usize),
    /// What is in a part, line by line, and how high it is.
    Lead {
        text: String,
        height: f64,
    },
    /// The title of a part without groups that goes on.
    Again(String),
    /// A part without rows.
    Nothing,
    Table(TableView),
}

/// The pages of all parts, which are laid out so and have these words.
pub(super) fn pages(
    parts: &[AnnexPart],
    layouts: &[Layout],
    words: Vec<Words>,
) -> Vec<PageView> {
    let frames = parts.iter().zip(layouts).zip(words).enumerate();
    let frames: Vec<Frame<'_>> = frames
        .map(|(at, ((part, layout), words))| Frame::of(at, part, layout, words))
        .collect();
    let entries = frames.iter().zip(parts).flat_map(|(frame, part)| frame.entries(part));
    let entries: Vec<Entry> = entries.collect();
    let mut units: Vec<Unit> =
        entries.iter().map(|it| frames[it.part].unit(it)).collect();
    note_whole(&mut units);
    let runs_on: Vec<Option<f64>> =
        entries.iter().map(|it| it.row.as_ref().and_then(Broken::runs_on)).collect();
    let mut cutter = Cutter::new(&frames);
    let mut entries = entries.into_iter();
    let mut at = 0;
    while at < units.len() {
        let is_tall = |at: &usize| {
            let unit = &units[*at];
            runs_on[*at].is_some() || unit.over_at_top + unit.height > sheet::HEIGHT
        };
        let tall = (at..units.len()).find(is_tall);
        let end = tall.unwrap_or(units.len());
        let next = tall.map_or(Next::Nothing, |tall| {
            let begun = runs_on[tall].unwrap_or(sheet::row(LEAST_LINES));
            Next::Filling(units[tall].over + begun)
        });
        let counts = breaks::counts(&units[at..end], cutter.used, next);
        for (page, count) in counts.into_iter().enumerate() {
            if page > 0 {
                cutter.end_page();
            }
            entries.by_ref().take(count).for_each(|entry| cutter.put(entry));
        }
        if let (Next::Filling(room), Some(entry)) = (next, entries.next()) {
            cutter.put_tall(entry, room);
        }
        at = end + 1;
    }
    cutter.end_page();
    cutter.pages
}

/// Notes which groups have room on a page.
fn note_whole(units: &mut [Unit]) {
    let mut begin = 0;
    while begin < units.len() {
        let end = (begin + units[begin].after.max(1)).min(units.len());
        let group = &mut units[begin..end];
        let rows: f64 = group.iter().map(|unit| unit.height).sum();
        let is_whole = group[0].over_at_top + rows <= sheet::HEIGHT;
        for unit in group.iter_mut() {
            unit.is_whole = is_whole;
        }
        begin = end;
    }
}

/// A row that is taller than a page is begun where so many of its lines have room.
const LEAST_LINES: usize = 4;

struct Cutter<'a> {
    frames: &'a [Frame<'a>],
    pages: Vec<PageView>,
    page: PageView,
    used: f64,
    /// What stands in the table that goes on.
    rows: Vec<Set>,
    /// The part and the group of the last row.
    part: usize,
    group: Option<String>,
}

impl<'a> Cutter<'a> {
    fn new(frames: &'a [Frame<'a>]) -> Self {
        Self {
            frames,
            pages: Vec::new(),
            page: PageView::default(),
            used: 0.0,
            rows: Vec::new(),
            part: 0,
            group: None,
        }
    }

    /// Puts a row on the page, which has room for it.
    fn put(&mut self, entry: Entry) {
        self.begin(&entry);
        match entry.row {
            Some(row) => self.push(row),
            None => self.add(Piece::Nothing, sheet::row(1)),
        }
    }

    /// Puts a row that is taller than a page on as many as it needs.
    ///
    /// room: what its beginning needs on the page that was begun.
    fn put_tall(&mut self, mut entry: Entry, room: f64) {
        if self.used + room > sheet::HEIGHT {
            self.end_page();
        }
        let row = entry.row.take();
        self.begin(&entry);
        let mut rest = row.expect("a part without rows is not tall");
        while rest.height() > self.left() {
            let (begun, later) = rest.split(self.left());
            self.push(begun);
            self.end_page();
            self.go_on();
            rest = later;
        }
        self.push(rest);
    }

    /// What stands over a row, if it begins something or stands at the top of a page.
    fn begin(&mut self, entry: &Entry) {
        if entry.before > 0 {
            if self.used == 0.0 {
                self.go_on();
            }
            return;
        }
        let frame = &self.frames[entry.part];
        if entry.begins_part {
            self.end_table();
            let over = if self.page.pieces.is_empty() { 0.0 } else { sheet::OVER_PART };
            self.add(Piece::Part(entry.part), over + sheet::PART);
            let (text, height) = (frame.lead.clone(), frame.lead_height);
            self.add(Piece::Lead { text, height }, height);
        }
        (self.part, self.group) = (entry.part, entry.group.clone());
        if entry.after > 0 && self.rows.is_empty() {
            self.used += frame.height;
        }
        if let Some(name) = &entry.group {
            self.band(name.clone(), false);
        }
    }

    /// The name of what goes on, at the top of a page.
    fn go_on(&mut self) {
        let frame = &self.frames[self.part];
        match &self.group {
            Some(group) => self.band(format!("{group}（續）"), true),
            None => {
                self.add(Piece::Again(format!("{}（續）", frame.title)), sheet::AGAIN);
            }
        }
        self.used += frame.height;
    }

    fn band(&mut self, name: String, goes_on: bool) {
        self.used += sheet::BAND;
        self.rows.push(Set::Band { name, goes_on });
    }

    fn push(&mut self, row: Broken) {
        self.used += row.height();
        self.rows.push(Set::Row(row));
    }

    fn add(&mut self, piece: Piece, height: f64) {
        self.page.pieces.push(piece);
        self.used += height;
    }

    fn left(&self) -> f64 {
        sheet::HEIGHT - self.used
    }

    fn end_table(&mut self) {
        if self.rows.is_empty() {
            return;
        }
        let rows = std::mem::take(&mut self.rows);
        let table = self.frames[self.part].table(&rows);
        self.page.pieces.push(Piece::Table(table));
    }

    fn end_page(&mut self) {
        self.end_table();
        if !self.page.pieces.is_empty() {
            self.pages.push(std::mem::take(&mut self.page));
        }
        self.used = 0.0;
    }
}
