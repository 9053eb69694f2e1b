//! What the tables of a part of the annex have in common, and its rows with their lines
//! broken, so that every height is known before pages are cut.

use rayon::prelude::*;
use serde::Serialize;

use super::breaks::Unit;
use super::broken::{Broken, TALL, Under};
use super::cells::{CellView, heading, plain, runs, same};
use super::layout::Layout;
use super::lines::{Line, Text, Words, lines};
use super::names::names;
use super::sheet;
use crate::model::annex::{AnnexGroup, AnnexPart};
use crate::model::table::{Cell, Column, Row};

/// Some rows under their head, and the names of their groups.
#[derive(Debug, Serialize)]
pub(super) struct TableView {
    /// The part that it belongs to.
    part: usize,
    /// For those who hear it read: what it shows.
    summary: String,
    head: Vec<String>,
    /// The heights of the head, of each name, of each row and of what stands under one, in
    /// points.
    heights: Vec<f64>,
    /// Where a line stands under each row that another follows, from the top.
    rules: Vec<f64>,
    /// Where the ground of each name begins, from the top.
    grounds: Vec<f64>,
    /// The height of the whole.
    height: f64,
    /// Row by row, column by column; a name and what stands under a row are one cell each.
    cells: Vec<CellView>,
    /// Which of them have marks.
    marked: Vec<usize>,
    /// Which of them stand under their row.
    under: Vec<usize>,
    /// Which of them are names.
    bands: Vec<usize>,
}

/// What stands in a table under its head.
pub(super) enum Set {
    /// The name of a group, and whether that began on an earlier page.
    Band {
        name: String,
        goes_on: bool,
    },
    Row(Broken),
}

/// A row with its lines broken, and what it begins.
pub(super) struct Entry {
    /// The part that it belongs to.
    pub part: usize,
    /// Whether the part's title stands over it.
    pub begins_part: bool,
    /// The name of its group.
    pub group: Option<String>,
    /// How many rows of the group stand before it, and how many it has from it on.
    pub before: usize,
    pub after: usize,
    /// None of a part or group without rows.
    pub row: Option<Broken>,
}

/// What all tables of a part have in common.
pub(super) struct Frame<'a> {
    part: usize,
    pub title: &'a str,
    layout: &'a Layout,
    letters: Vec<f64>,
    columns: &'a [Column],
    words: Words,
    /// The room of what stands under a row, in letters.
    room: f64,
    /// What is in the part, and how high that is.
    pub lead: String,
    pub lead_height: f64,
    head: Vec<String>,
    /// The height of the head.
    pub height: f64,
}

impl<'a> Frame<'a> {
    /// words: those of the part.
    pub(super) fn of(
        at: usize,
        part: &'a AnnexPart,
        layout: &'a Layout,
        words: Words,
    ) -> Self {
        let letters: Vec<f64> =
            layout.widths.iter().map(|&width| sheet::letters(width)).collect();
        let first = layout.widths.first().copied().unwrap_or_default();
        let room = sheet::letters(sheet::WIDTH - first);
        let columns = part.groups.first().map(|group| &*group.table.columns);
        let columns = columns.unwrap_or_default();
        let named = |(&at, &letters): (&usize, &f64)| {
            lines(&[same(&heading(&columns[at]))], letters, &words)
        };
        let broken: Vec<Vec<Line>> =
            layout.shown.iter().zip(&letters).map(named).collect();
        let height = sheet::row(broken.iter().map(Vec::len).max().unwrap_or(1));
        let lead = lines(&[same(&part.lead)], sheet::WIDTH / sheet::LEAD_SIZE, &words);
        #[expect(clippy::cast_precision_loss, reason = "a height, not a count")]
        let lead_height = lead.len() as f64 * sheet::LEAD + sheet::UNDER_LEAD;
        let head = broken.iter().map(|lines| plain(lines)).collect();
        Self {
            part: at,
            title: &part.title,
            layout,
            letters,
            columns,
            words,
            room,
            lead: plain(&lead),
            lead_height,
            head,
            height,
        }
    }

    pub(super) fn entries(&self, part: &AnnexPart) -> Vec<Entry> {
        let places = part.groups.iter().flat_map(|group| {
            // A group without rows stands there too.
            (0..group.table.rows.len().max(1)).map(move |at| (group, at))
        });
        let places: Vec<(&AnnexGroup, usize)> = places.collect();
        // Breaking lines is most of what the annex costs before its pages are set.
        let entry = |(group, at): (&AnnexGroup, usize)| self.placed(group, at);
        let mut entries: Vec<Entry> = places.into_par_iter().map(entry).collect();
        match entries.first_mut() {
            Some(first) => first.begins_part = true,
            None => entries.push(Entry { begins_part: true, ..self.entry(None, 0, 0) }),
        }
        entries
    }

    /// The row at a place of its group.
    fn placed(&self, group: &AnnexGroup, at: usize) -> Entry {
        let rows = &group.table.rows;
        let row = rows.get(at).map(|row| self.row(row));
        Entry { row, ..self.entry(group.title.clone(), at, rows.len() - at) }
    }

    fn entry(&self, group: Option<String>, before: usize, after: usize) -> Entry {
        Entry { part: self.part, begins_part: false, group, before, after, row: None }
    }

    /// A row as its page is looked for.
    pub(super) fn unit(&self, entry: &Entry) -> Unit {
        let head = if entry.after > 0 { self.height } else { 0.0 };
        let height = entry.row.as_ref().map_or(sheet::row(1), Broken::height);
        let (before, after) = (entry.before, entry.after);
        let band = if entry.group.is_some() { sheet::BAND } else { 0.0 };
        let (over, over_at_top) = if entry.begins_part {
            let title = sheet::PART + self.lead_height;
            (sheet::OVER_PART + title + head + band, title + head + band)
        } else if before == 0 {
            (band, head + band)
        } else {
            let again = if entry.group.is_some() { band } else { sheet::AGAIN };
            (0.0, head + again)
        };
        Unit { over, over_at_top, height, before, after, ..Unit::default() }
    }

    fn row(&self, row: &Row) -> Broken {
        let shown = self.layout.shown.iter().zip(&self.letters);
        let texts = shown.map(|(&at, &letters)| Text::of(&runs(&row.cells[at]), letters));
        let texts: Vec<Text> = texts.collect();
        // What the tallest cell leaves to the others costs nothing, unless it goes under.
        let tallest = texts.iter().map(Text::least).max().unwrap_or_default();
        let most = if tallest > TALL { 0 } else { tallest };
        let cells = texts.into_iter().map(|text| {
            let more = most.saturating_sub(text.least());
            text.lines(more, &self.words)
        });
        let row_of = Broken::of(cells.collect(), self.unders(row));
        row_of.lowered(|at| self.under(row, self.layout.shown[at]))
    }

    /// A cell as it stands under its row.
    fn under(&self, row: &Row, at: usize) -> Vec<Under> {
        let (name, runs) = (heading(&self.columns[at]), runs(&row.cells[at]));
        Under::named(&name, &runs, self.room, &self.words)
    }

    /// What stands under a row however long it is.
    fn unders(&self, row: &Row) -> Vec<Under> {
        let said = self.layout.under.iter();
        let said = said.filter(|at| !row.cells[**at].words().is_empty());
        said.flat_map(|at| self.under(row, *at)).collect()
    }

    pub(super) fn table(&self, rows: &[Set]) -> TableView {
        let mut table = TableView {
            part: self.part,
            summary: self.title.to_owned(),
            head: self.head.clone(),
            heights: vec![self.height],
            rules: vec![self.height],
            grounds: Vec::new(),
            height: self.height,
            marked: Vec::new(),
            cells: Vec::new(),
            under: Vec::new(),
            bands: Vec::new(),
        };
        for row in rows {
            table.push(row);
        }
        table.rules.pop();
        let is_marked = |at: &usize| table.cells[*at].is_marked();
        table.marked = (0..table.cells.len()).filter(is_marked).collect();
        table
    }
}

impl TableView {
    fn push(&mut self, set: &Set) {
        match set {
            Set::Band { name, goes_on } => {
                // Its ground parts it from the row before it.
                self.rules.pop();
                self.grounds.push(self.height);
                self.heights.push(sheet::BAND);
                self.bands.push(self.cells.len());
                self.cells.push(CellView::Band { name: name.clone(), goes_on: *goes_on });
                self.height += sheet::BAND;
            }
            Set::Row(row) => {
                self.heights.push(row.cells_height());
                self.cells.extend(row.cells.iter().map(|lines| CellView::of(lines)));
                if !row.under.is_empty() {
                    self.heights.push(row.under_height());
                    self.under.push(self.cells.len());
                    self.cells.push(CellView::under(&row.under));
                }
                self.height += row.height();
                self.rules.push(self.height);
            }
        }
    }
}

/// How many rows words are learned from.
const LEARNED_FROM: usize = 400;

/// The words of a part, learned from some of its rows.
pub(super) fn words(part: &AnnexPart) -> Words {
    let rows = || part.groups.iter().flat_map(|group| &group.table.rows);
    let every = rows().count().div_ceil(LEARNED_FROM).max(1);
    let texts = rows().step_by(every).flat_map(|row| row.cells.iter().map(Cell::words));
    Words::of(texts).with_names(names(part))
}
