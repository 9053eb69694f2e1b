//! A row of the annex with its lines broken, so that its height is known.

use super::cells::same;
use super::lines::{Line, Words, lines};
use super::sheet;
use crate::model::prose::Marked;

/// The lines of each cell, and those that stand under the row across the table.
#[derive(Debug)]
pub(super) struct Broken {
    pub cells: Vec<Vec<Line>>,
    pub under: Vec<Under>,
    lines: usize,
}

/// A line that stands under a row.
#[derive(Debug, Clone)]
pub(super) struct Under {
    pub line: Line,
    /// How many of its letters say what it is.
    pub name: usize,
}

/// A cell of more lines stands under its row, where that makes the whole lower.
pub(super) const TALL: usize = 8;
/// By so much at least.
const LOWER: f64 = 0.75;
/// So many lines under a row may go over to the next page, if so many stand before.
const MUCH_UNDER: usize = 8;
const LEAST_UNDER: usize = 3;
/// Says of a row that it goes on.
const AGAIN: &str = "（續）";
/// What stands in its place.
const SEE_UNDER: &str = "（詳下）";

impl Broken {
    pub(super) fn of(cells: Vec<Vec<Line>>, under: Vec<Under>) -> Self {
        let lines = cells.iter().map(Vec::len).max().unwrap_or(1);
        Self { cells, under, lines }
    }

    /// The same with its tall cells under it, if it is lower so.
    ///
    /// `named`: the lines of a cell, by its number, as they stand under a row.
    pub(super) fn lowered(self, named: impl Fn(usize) -> Vec<Under>) -> Self {
        if self.lines <= TALL {
            return self;
        }
        let is_tall = |at: &usize| self.cells[*at].len() > TALL;
        let tall: Vec<usize> = (1..self.cells.len()).filter(is_tall).collect();
        let mut cells = self.cells.clone();
        for at in &tall {
            cells[*at] = vec![vec![same(SEE_UNDER)]];
        }
        let under = tall.iter().flat_map(|at| named(*at)).chain(self.under.clone());
        let lowered = Self::of(cells, under.collect());
        if lowered.height() < LOWER * self.height() { lowered } else { self }
    }

    pub(super) fn height(&self) -> f64 {
        self.cells_height() + self.under_height()
    }

    pub(super) fn cells_height(&self) -> f64 {
        sheet::row(self.lines)
    }

    /// Nothing where nothing stands under the row.
    pub(super) fn under_height(&self) -> f64 {
        if self.under.is_empty() { 0.0 } else { sheet::under(self.under.len()) }
    }

    /// The room that it needs to begin, where what stands under it is so much that it need
    /// not be kept on one page: that is prose, and read as such.
    pub(super) fn runs_on(&self) -> Option<f64> {
        let begun = || self.cells_height() + sheet::under(LEAST_UNDER);
        (self.under.len() >= MUCH_UNDER).then(begun)
    }

    /// What has room, one line at least, and the rest, which says that it goes on.
    pub(super) fn split(&self, room: f64) -> (Self, Self) {
        let lines = sheet::lines(room).clamp(1, self.lines);
        // What stands under a row begins only where the row ends.
        let left = if lines < self.lines { 0.0 } else { room - self.cells_height() };
        let under = sheet::lines_under(left).min(self.under.len());
        let cut = |cell: &Vec<Line>| {
            let (begun, rest) = cell.split_at(lines.min(cell.len()));
            (begun.to_vec(), rest.to_vec())
        };
        let (begun, mut rest): (Vec<_>, Vec<_>) = self.cells.iter().map(cut).unzip();
        if let Some(first) = rest.first_mut().filter(|first| first.is_empty()) {
            *first = self.named_again();
        }
        let (above, below) = self.under.split_at(under);
        (Self::of(begun, above.to_vec()), Self::of(rest, below.to_vec()))
    }

    /// The number of the row, where that is what its first cell holds, and that it goes on.
    fn named_again(&self) -> Vec<Line> {
        let again = vec![same(AGAIN)];
        match self.cells[0].as_slice() {
            [number] if *number != again => vec![number.clone(), again],
            [number, last] if *last == again => vec![number.clone(), again],
            _ => vec![again],
        }
    }
}

impl Under {
    /// The lines of a text that say what it is, in a room of so many letters.
    pub(super) fn named(
        name: &str,
        runs: &[Marked],
        room: f64,
        words: &Words,
    ) -> Vec<Self> {
        let name = format!("{name}：");
        let letters = name.chars().count();
        let mut all = vec![same(&name)];
        all.extend(runs.iter().cloned());
        let lines = lines(&all, room, words).into_iter().enumerate();
        lines
            .map(|(at, line)| Self { line, name: if at == 0 { letters } else { 0 } })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(count: usize) -> Vec<Line> {
        vec![vec![same("字")]; count]
    }

    fn under(count: usize) -> Vec<Under> {
        vec![Under { line: vec![same("字")], name: 0 }; count]
    }

    #[test]
    fn what_stands_under_a_row_begins_where_the_row_ends() {
        let row = Broken::of(vec![cell(1), cell(6)], under(3));
        let (begun, rest) = row.split(sheet::row(4) + 0.01);
        assert_eq!((begun.cells[1].len(), begun.under.len()), (4, 0));
        assert_eq!((rest.cells[1].len(), rest.under.len()), (2, 3));
        let (begun, rest) = row.split(sheet::row(6) + sheet::under(2) + 0.01);
        assert_eq!((begun.cells[1].len(), begun.under.len()), (6, 2));
        assert_eq!((rest.cells[1].len(), rest.under.len()), (0, 1));
    }

    #[test]
    fn a_row_that_goes_on_says_its_number_again() {
        let row = Broken::of(vec![vec![vec![same("R0039")]], cell(9)], under(0));
        let (_, rest) = row.split(sheet::row(3) + 0.01);
        let (_, last) = rest.split(sheet::row(3) + 0.01);
        for part in [rest, last] {
            let said: Vec<_> = part.cells[0].iter().map(|line| &*line[0].text).collect();
            assert_eq!(said, ["R0039", AGAIN]);
        }
    }

    #[test]
    fn a_row_that_is_split_again_and_again_comes_to_an_end() {
        let mut row = Broken::of(vec![cell(1), cell(90)], under(90));
        let mut parts = 0;
        while row.height() > sheet::HEIGHT / 2.0 {
            row = row.split(sheet::HEIGHT / 2.0).1;
            parts += 1;
            assert!(parts < 40, "{parts}");
        }
        assert!(!row.under.is_empty());
    }

    #[test]
    fn a_tall_cell_stands_under_its_row_only_where_that_is_lower() {
        let row =
            |others: usize| Broken::of(vec![cell(1), cell(others), cell(20)], under(1));
        let low = row(2).lowered(|_| under(4));
        assert_eq!((low.lines, low.under.len()), (2, 5));
        assert_eq!(low.cells[2].concat()[0].text, SEE_UNDER);
        assert_eq!(row(2).lowered(|_| under(19)).lines, 20);
        assert_eq!(row(8).lowered(|_| under(8)).lines, 20);
    }
}
