//! The cells that a figure was made from, which may be a whole column of a large list.

use std::borrow::Borrow;

use super::file::File;
use super::origin::Origin;
use super::place::Place;

/// Places in their order. Of those that stand in one column only the rows are kept.
#[derive(Debug, Clone, Default)]
pub struct Places {
    runs: Vec<Run>,
}

/// Places one after another.
#[derive(Debug, Clone)]
enum Run {
    One(Origin),
    /// Cells of one column, by their rows.
    Cells {
        file: File,
        column: u32,
        rows: Vec<u32>,
    },
    /// Fields of one column, by their lines and rows.
    Fields {
        file: File,
        column: u32,
        rows: Vec<(u32, u32)>,
    },
}

impl Places {
    /// Places of one file, or of one sheet of it.
    pub fn in_file(file: &File, places: impl IntoIterator<Item = Place>) -> Self {
        let mut all = Self::default();
        for place in places {
            let goes_on = all.runs.last_mut().is_some_and(|run| run.takes(place));
            if !goes_on {
                all.push(&Origin::at(file, place));
            }
        }
        all
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.runs.is_empty()
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.runs.iter().map(Run::count).sum()
    }

    /// The first of them.
    pub fn first(&self) -> Option<Origin> {
        self.iter().next()
    }

    /// All of them, in the order in which they came.
    pub fn iter(&self) -> Iter<'_> {
        Iter { runs: &self.runs, at: 0 }
    }

    /// Appends the places of another value.
    pub fn append(&mut self, others: &Self) {
        for run in &others.runs {
            if let Run::One(place) = run {
                self.push(place);
            } else if !self.runs.last_mut().is_some_and(|last| last.joins(run)) {
                self.runs.push(run.clone());
            }
        }
    }

    /// Takes a further one; cells of one column that follow each other stay small.
    pub fn push(&mut self, place: &Origin) {
        if !self.runs.last_mut().is_some_and(|run| run.goes_on_with(place)) {
            self.runs.push(Run::One(place.clone()));
        }
    }
}

/// The places one by one.
#[derive(Debug, Clone)]
pub struct Iter<'a> {
    runs: &'a [Run],
    /// How many places of the first run were given.
    at: usize,
}

impl Iterator for Iter<'_> {
    type Item = Origin;

    fn next(&mut self) -> Option<Origin> {
        loop {
            let (run, others) = self.runs.split_first()?;
            self.at += 1;
            if let Some(place) = run.get(self.at - 1) {
                return Some(place);
            }
            (self.runs, self.at) = (others, 0);
        }
    }
}

impl<'a> IntoIterator for &'a Places {
    type Item = Origin;
    type IntoIter = Iter<'a>;

    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}

impl Run {
    fn count(&self) -> usize {
        match self {
            Self::One(_) => 1,
            Self::Cells { rows, .. } => rows.len(),
            Self::Fields { rows, .. } => rows.len(),
        }
    }

    fn get(&self, at: usize) -> Option<Origin> {
        Some(match self {
            Self::One(place) => Some(place).filter(|_| at == 0)?.clone(),
            Self::Cells { file, column, rows } => {
                Origin::at(file, Place::Cell { row: *rows.get(at)?, column: *column })
            }
            Self::Fields { file, column, rows } => {
                let &(line, row) = rows.get(at)?;
                let place = Place::Field { line, row, column: *column };
                Origin::at(file, place)
            }
        })
    }

    /// Takes all of another, where both are of one column.
    fn joins(&mut self, other: &Self) -> bool {
        match (self, other) {
            (
                Self::Cells { file, column, rows },
                Self::Cells { file: its, column: other, rows: more },
            ) if column == other && file.is_plainly(its) => rows.extend(more),
            (
                Self::Fields { file, column, rows },
                Self::Fields { file: its, column: other, rows: more },
            ) if column == other && file.is_plainly(its) => rows.extend(more),
            _ => return false,
        }
        true
    }

    /// Takes a place of the same file that stands in the same column.
    fn takes(&mut self, place: Place) -> bool {
        match (self, place) {
            (Self::Cells { column, rows, .. }, Place::Cell { row, column: its })
                if *column == its =>
            {
                rows.push(row);
            }
            (
                Self::Fields { column, rows, .. },
                Place::Field { line, row, column: its },
            ) if *column == its => rows.push((line, row)),
            _ => return false,
        }
        true
    }

    /// Takes a place that stands in the same column.
    fn goes_on_with(&mut self, place: &Origin) -> bool {
        if let Self::One(first) = self {
            let Some(column) = column_of(first, place) else { return false };
            *self = column;
        }
        let own = match self {
            Self::One(_) => return false,
            Self::Cells { file, .. } | Self::Fields { file, .. } => file,
        };
        own.is_plainly(&place.file) && self.takes(place.place())
    }
}

/// The column that begins with a place and goes on with the next.
fn column_of(first: &Origin, next: &Origin) -> Option<Run> {
    let column = first.place().column()?;
    if next.place().column() != Some(column) || !first.file.is_plainly(&next.file) {
        return None;
    }
    let file = first.file.clone();
    Some(match first.place() {
        Place::Field { line, row, .. } => {
            Run::Fields { file, column, rows: vec![(line, row)] }
        }
        Place::Cell { row, .. } => Run::Cells { file, column, rows: vec![row] },
        _ => return None,
    })
}

impl PartialEq for Places {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Eq for Places {}

impl<P: Borrow<Origin>> Extend<P> for Places {
    fn extend<I: IntoIterator<Item = P>>(&mut self, places: I) {
        places.into_iter().for_each(|place| self.push(place.borrow()));
    }
}

impl<P: Borrow<Origin>> FromIterator<P> for Places {
    fn from_iter<I: IntoIterator<Item = P>>(places: I) -> Self {
        let mut all = Self::default();
        all.extend(places);
        all
    }
}

#[cfg(test)]
mod tests {
    use super::Places;
    use crate::model::file::File;
    use crate::model::origin::Origin;
    use crate::model::place::Place;

    #[test]
    fn places_come_back_as_they_were_put_in() {
        let (file, csv) = (File::from("a.xlsx").at_sheet("表"), File::from("b.csv"));
        let cell = |row, column| Origin::at(&file, Place::Cell { row, column });
        let field = |line, row| Origin::at(&csv, Place::Field { line, row, column: 1 });
        let other = File::from("c.xlsx").at_sheet("表");
        let put = vec![
            Origin::file("a.xlsx"),
            cell(1, 2),
            cell(7, 2),
            cell(3, 2),
            cell(4, 3),
            field(2, 1),
            field(9, 2),
            Origin::at(&other, Place::Cell { row: 4, column: 3 }),
            Origin::at(&other, Place::Sheet),
            Origin::line(&csv, 4, 3),
        ];
        let places: Places = put.iter().collect();
        assert_eq!(places.runs.len(), 7);
        assert_eq!(places.iter().collect::<Vec<_>>(), put);
        assert_eq!(places.count(), put.len());
        let of_one_file = put[1..5].iter().map(Origin::place);
        assert_eq!(Places::in_file(&file, of_one_file), put[1..5].iter().collect());
        let mut joined: Places = put[..2].iter().collect();
        for some in [&put[2..4], &put[4..7], &put[7..]] {
            joined.append(&some.iter().collect());
        }
        assert_eq!(joined, places);
    }
}
