//! The parts of the annex cut into pages, each with tables of its own.
//!
//! Typst sets what stands between page breaks side by side, and a table whose rows have
//! their heights given is set in half the time; so every page is cut here, from heights
//! that are known exactly. A row is split only where it is taller than a page.

use std::collections::VecDeque;

use serde::Serialize;

use super::broken::{Broken, Under};
use super::cells::{CellView, heading, plain, runs, same};
use super::layout::Layout;
use super::lines::{Line, lines};
use super::sheet;
use crate::model::annex::{AnnexGroup, AnnexPart};
use crate::model::table::{Column, Row};

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
    /// The name of a group that begins.
    Name(String),
    /// The name of a group that goes on.
    Again(String),
    /// A part or group without rows.
    Nothing,
    Table(TableView),
}

/// Some rows under their head.
#[derive(Debug, Serialize)]
struct TableView {
    /// The part that it belongs to.
    part: usize,
    /// For those who hear it read: what it shows.
    summary: String,
    head: Vec<String>,
    /// The heights of the head, of each row and of what stands under one, in points.
    heights: Vec<f64>,
    /// Where a line stands under each row but the last, from the top.
    rules: Vec<f64>,
    /// The height of the whole.
    height: f64,
    /// Row by row, column by column; what stands under a row is one cell.
    cells: Vec<CellView>,
    /// Which of them have marks.
    marked: Vec<usize>,
    /// Which of them stand under their row.
    under: Vec<usize>,
}

/// The rows of a group with their lines broken.
struct Group {
    title: Option<String>,
    rows: Vec<Broken>,
}

/// The pages of all parts, which are laid out so.
pub(super) fn pages(parts: &[AnnexPart], layouts: &[Layout]) -> Vec<PageView> {
    let mut cutter = Cutter::default();
    for (at, (part, layout)) in parts.iter().zip(layouts).enumerate() {
        cutter.part(at, part, layout);
    }
    cutter.end_page();
    cutter.pages
}

#[derive(Default)]
struct Cutter {
    pages: Vec<PageView>,
    page: PageView,
    used: f64,
}

/// What all tables of a part have in common.
struct Frame<'a> {
    part: usize,
    title: &'a str,
    layout: &'a Layout,
    letters: Vec<f64>,
    columns: &'a [Column],
    /// The room of what stands under a row, in letters.
    room: f64,
    head: Vec<String>,
    /// The height of the head.
    height: f64,
}

/// A group of so few rows is not torn apart where a page holds them all, unless that
/// would leave more than this share of the page before it empty.
const FEW: usize = 3;
const MOST_EMPTY_BEFORE_FEW: f64 = 0.35;
/// The same of a group whose first two rows are kept together.
const MOST_EMPTY: f64 = 0.25;
/// A row that is taller than a page is begun where so many of its lines have room.
const LEAST_LINES: usize = 4;

impl Cutter {
    fn part(&mut self, at: usize, part: &AnnexPart, layout: &Layout) {
        let frame = Frame::of(at, part, layout);
        let mut groups = part.groups.iter().map(|group| frame.group(group)).peekable();
        let lead = lines(&[same(&part.lead)], sheet::WIDTH / sheet::LEAD_SIZE);
        #[expect(clippy::cast_precision_loss, reason = "a height, not a count")]
        let lead_height = lead.len() as f64 * sheet::LEAD + sheet::UNDER_LEAD;
        let first = groups.peek().map_or(0.0, |group| frame.needed(group, self.left()));
        let title = self.over(sheet::OVER_PART) + sheet::PART;
        // A group's name stands over its rows.
        if title + lead_height + sheet::OVER_NAME + first > self.left() {
            self.end_page();
        }
        let over = self.over(sheet::OVER_PART);
        self.put(Piece::Part(at), over + sheet::PART);
        let text = plain(&lead);
        self.put(Piece::Lead { text, height: lead_height }, lead_height);
        for group in groups {
            self.group(&frame, group);
        }
    }

    fn group(&mut self, frame: &Frame<'_>, group: Group) {
        // A part's title is on the page only where the beginning of its rows is.
        let is_first = matches!(self.page.pieces.last(), Some(Piece::Lead { .. }));
        let needed = self.over(sheet::OVER_NAME) + frame.needed(&group, self.left());
        if needed > self.left() && !is_first {
            self.end_page();
        }
        if let Some(title) = &group.title {
            let over = self.over(sheet::OVER_NAME);
            self.put(Piece::Name(title.clone()), over + sheet::NAME);
        }
        if group.rows.is_empty() {
            return self.put(Piece::Nothing, sheet::row(1));
        }
        let mut rows = VecDeque::from(group.rows);
        loop {
            let taken = self.take(frame, &mut rows);
            if !taken.is_empty() {
                let table = frame.table(&taken, group.title.as_deref());
                let height = table.height;
                self.put(Piece::Table(table), height);
            }
            if rows.is_empty() {
                return;
            }
            self.end_page();
            let title = group.title.as_deref().unwrap_or(frame.title);
            self.put(Piece::Again(format!("{title}（續）")), sheet::AGAIN);
        }
    }

    /// Takes the rows that the page has room for.
    fn take(&self, frame: &Frame<'_>, rows: &mut VecDeque<Broken>) -> Vec<Broken> {
        let mut taken = Vec::new();
        let mut room = self.left() - frame.height;
        while rows.front().is_some_and(|row| row.height() <= room)
            && let Some(row) = rows.pop_front()
        {
            room -= row.height();
            taken.push(row);
        }
        let Some(next) = rows.front() else { return taken };
        if frame.is_taller_than_a_page(next) {
            if sheet::lines(room) >= LEAST_LINES || taken.is_empty() {
                let (begun, rest) = next.split(room);
                taken.push(begun);
                rows[0] = rest;
            }
        } else if rows.len() == 1 && taken.len() > 2 {
            // No row stands alone on the last page of its group.
            rows.extend(taken.pop());
            rows.swap(0, 1);
        }
        taken
    }

    fn put(&mut self, piece: Piece, height: f64) {
        self.page.pieces.push(piece);
        self.used += height;
    }

    fn left(&self) -> f64 {
        sheet::HEIGHT - self.used
    }

    /// The room over something, which it does not have at the top of a page.
    fn over(&self, room: f64) -> f64 {
        if self.page.pieces.is_empty() { 0.0 } else { room }
    }

    fn end_page(&mut self) {
        if !self.page.pieces.is_empty() {
            self.pages.push(std::mem::take(&mut self.page));
        }
        self.used = 0.0;
    }
}

impl<'a> Frame<'a> {
    fn of(at: usize, part: &'a AnnexPart, layout: &'a Layout) -> Self {
        let letters: Vec<f64> =
            layout.widths.iter().map(|&width| sheet::letters(width)).collect();
        let first = layout.widths.first().copied().unwrap_or_default();
        let room = sheet::letters(sheet::WIDTH - first);
        let columns = part.groups.first().map(|group| &*group.table.columns);
        let columns = columns.unwrap_or_default();
        let broken: Vec<Vec<Line>> = layout
            .shown
            .iter()
            .zip(&letters)
            .map(|(&at, &letters)| lines(&[same(&heading(&columns[at]))], letters))
            .collect();
        let height = sheet::row(broken.iter().map(Vec::len).max().unwrap_or(1));
        let head = broken.iter().map(|lines| plain(lines)).collect();
        Self {
            part: at,
            title: &part.title,
            layout,
            letters,
            columns,
            room,
            head,
            height,
        }
    }

    fn group(&self, group: &AnnexGroup) -> Group {
        let rows = group.table.rows.iter().map(|row| self.row(row)).collect();
        Group { title: group.title.clone(), rows }
    }

    fn row(&self, row: &Row) -> Broken {
        let shown = self.layout.shown.iter().zip(&self.letters);
        let cells = shown.map(|(&at, &letters)| lines(&runs(&row.cells[at]), letters));
        let row_of = Broken::of(cells.collect(), self.remark(row));
        row_of.lowered(|at| {
            let at = self.layout.shown[at];
            Under::named(&heading(&self.columns[at]), &runs(&row.cells[at]), self.room)
        })
    }

    /// What is said of a row, under it.
    fn remark(&self, row: &Row) -> Vec<Under> {
        let remark = self.layout.under.filter(|at| !row.cells[*at].words().is_empty());
        let Some(at) = remark else { return Vec::new() };
        Under::named(&heading(&self.columns[at]), &runs(&row.cells[at]), self.room)
    }

    fn is_taller_than_a_page(&self, row: &Broken) -> bool {
        row.height() > sheet::HEIGHT - sheet::AGAIN - self.height
    }

    /// What a group needs where it begins, on a page that has so much left: all of it if
    /// it has few rows; else its name, its head and two rows, or one if the second is a
    /// tall one or much of the page would be left empty, or the beginning of one that is
    /// taller than a page. Of two rows none stands alone.
    fn needed(&self, group: &Group, left: f64) -> f64 {
        let name = if group.title.is_some() { sheet::NAME } else { 0.0 };
        if group.rows.is_empty() {
            return name + sheet::row(1);
        }
        let head = name + self.height;
        let all = head + group.rows.iter().map(Broken::height).sum::<f64>();
        let is_kept = left <= sheet::HEIGHT * MOST_EMPTY_BEFORE_FEW;
        if group.rows.len() <= FEW && all <= sheet::HEIGHT && is_kept {
            return all;
        }
        let has_little_left = left <= sheet::HEIGHT * MOST_EMPTY;
        let mut least = head;
        let rows = if has_little_left || group.rows.len() == 2 { 2 } else { 1 };
        for (at, row) in group.rows.iter().take(rows).enumerate() {
            let is_tall = self.is_taller_than_a_page(row);
            let height = if is_tall { sheet::row(LEAST_LINES) } else { row.height() };
            if at == 0 || height <= sheet::HEIGHT / 4.0 {
                least += height;
            }
        }
        least
    }

    fn table(&self, rows: &[Broken], group: Option<&str>) -> TableView {
        let mut heights = vec![self.height];
        let mut bottom = self.height;
        let mut rules = vec![bottom];
        let (mut cells, mut under) = (Vec::new(), Vec::new());
        for row in rows {
            heights.push(row.cells_height());
            cells.extend(row.cells.iter().map(|lines| CellView::of(lines)));
            if !row.under.is_empty() {
                heights.push(row.under_height());
                under.push(cells.len());
                cells.push(CellView::under(&row.under));
            }
            bottom += row.height();
            rules.push(bottom);
        }
        rules.pop();
        let summary = match group {
            Some(group) => format!("{}：{group}", self.title),
            None => self.title.to_owned(),
        };
        TableView {
            part: self.part,
            summary,
            head: self.head.clone(),
            heights,
            rules,
            height: bottom,
            marked: (0..cells.len()).filter(|&at| cells[at].is_marked()).collect(),
            cells,
            under,
        }
    }
}
