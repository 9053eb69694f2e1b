//! The parts of the annex cut into pages, each with tables of its own.
//!
//! Typst sets what stands between page breaks side by side, and a table whose rows have
//! their heights given is set in half the time; so every page is cut here, from heights
//! that are known exactly. A row is split only where it is taller than a page.

use std::collections::VecDeque;

use serde::Serialize;

use super::cells::{CellView, heading, runs, same};
use super::lines::{Line, lines};
use super::sheet;
use crate::model::annex::{AnnexGroup, AnnexPart};
use crate::model::table::Row;

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
    /// The heights of the head and of each row, in points.
    heights: Vec<f64>,
    /// Where a line stands under each row but the last, from the top.
    rules: Vec<f64>,
    /// The height of the whole.
    height: f64,
    /// Row by row, column by column.
    cells: Vec<CellView>,
    /// Which of them have marks.
    marked: Vec<usize>,
}

/// The rows of a group with their lines broken.
struct Group {
    title: Option<String>,
    rows: Vec<Broken>,
}

/// A row: the lines of each cell.
struct Broken {
    cells: Vec<Vec<Line>>,
    lines: usize,
}

/// The pages of all parts, whose columns are so wide.
pub(super) fn pages(parts: &[AnnexPart], widths: &[Vec<f64>]) -> Vec<PageView> {
    let mut cutter = Cutter::default();
    for (at, (part, widths)) in parts.iter().zip(widths).enumerate() {
        cutter.part(at, part, widths);
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
    letters: Vec<f64>,
    head: Vec<String>,
    /// The height of the head.
    height: f64,
}

/// A group of so few rows is not torn apart where a page holds them all, unless that
/// would leave more than this share of the page before it empty.
const FEW: usize = 3;
const MOST_EMPTY: f64 = 0.4;
/// A row that is taller than a page is begun where so many of its lines have room.
const LEAST_LINES: usize = 4;

impl Cutter {
    fn part(&mut self, at: usize, part: &AnnexPart, widths: &[f64]) {
        let letters: Vec<f64> =
            widths.iter().map(|&width| sheet::letters(width)).collect();
        let frame = Frame::of(at, part, letters);
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
        let CellView::Plain(lead) = CellView::of(&lead) else { return };
        self.put(Piece::Lead { text: lead, height: lead_height }, lead_height);
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
            let lines = sheet::lines(room).max(usize::from(taken.is_empty()));
            if lines >= LEAST_LINES || taken.is_empty() {
                let (begun, rest) = next.split(lines);
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
    fn of(at: usize, part: &'a AnnexPart, letters: Vec<f64>) -> Self {
        let columns = part.groups.first().map(|group| &*group.table.columns);
        let names = columns.unwrap_or_default().iter().map(heading);
        let broken: Vec<Vec<Line>> = names
            .zip(&letters)
            .map(|(name, &letters)| lines(&[same(&name)], letters))
            .collect();
        let height = sheet::row(broken.iter().map(Vec::len).max().unwrap_or(1));
        let plain = |lines: &Vec<Line>| match CellView::of(lines) {
            CellView::Plain(text) => text,
            CellView::Marked(_) => String::new(),
        };
        let head = broken.iter().map(plain).collect();
        Self { part: at, title: &part.title, letters, head, height }
    }

    fn group(&self, group: &AnnexGroup) -> Group {
        let rows = group.table.rows.iter().map(|row| self.row(row)).collect();
        Group { title: group.title.clone(), rows }
    }

    fn row(&self, row: &Row) -> Broken {
        let cells = row.cells.iter().zip(&self.letters);
        Broken::of(cells.map(|(cell, &letters)| lines(&runs(cell), letters)).collect())
    }

    fn is_taller_than_a_page(&self, row: &Broken) -> bool {
        row.height() > sheet::HEIGHT - sheet::AGAIN - self.height
    }

    /// What a group needs where it begins, on a page that has so much left: all of it if
    /// it has few rows; else its name, its head and two rows, or one if the second is a
    /// tall one, or the beginning of one that is taller than a page.
    fn needed(&self, group: &Group, left: f64) -> f64 {
        let name = if group.title.is_some() { sheet::NAME } else { 0.0 };
        if group.rows.is_empty() {
            return name + sheet::row(1);
        }
        let head = name + self.height;
        let all = head + group.rows.iter().map(Broken::height).sum::<f64>();
        let is_moved_whole = left <= sheet::HEIGHT * MOST_EMPTY;
        if group.rows.len() <= FEW && all <= sheet::HEIGHT && is_moved_whole {
            return all;
        }
        let mut least = head;
        for (at, row) in group.rows.iter().take(2).enumerate() {
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
        heights.extend(rows.iter().map(Broken::height));
        let mut bottom = 0.0;
        let mut rules: Vec<f64> = Vec::with_capacity(heights.len());
        for height in &heights {
            bottom += height;
            rules.push(bottom);
        }
        rules.pop();
        let cells: Vec<CellView> = rows
            .iter()
            .flat_map(|row| row.cells.iter().map(|lines| CellView::of(lines)))
            .collect();
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
        }
    }
}

impl Broken {
    fn of(cells: Vec<Vec<Line>>) -> Self {
        let lines = cells.iter().map(Vec::len).max().unwrap_or(1);
        Self { cells, lines }
    }

    fn height(&self) -> f64 {
        sheet::row(self.lines)
    }

    /// The first so many lines, and the others, which say that they go on.
    fn split(&self, lines: usize) -> (Self, Self) {
        let cut = |cell: &Vec<Line>| {
            let (begun, rest) = cell.split_at(lines.min(cell.len()));
            (begun.to_vec(), rest.to_vec())
        };
        let (begun, mut rest): (Vec<_>, Vec<_>) = self.cells.iter().map(cut).unzip();
        if let Some(first) = rest.first_mut().filter(|first| first.is_empty()) {
            first.push(vec![same("（續）")]);
        }
        (Self::of(begun), Self::of(rest))
    }
}
