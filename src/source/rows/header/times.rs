//! A time whose year stands in a column of its own, and its quarter or month in another:
//! 預計開放年度 and 預計開放季別, 年度 and 月份.

use super::{Header, Holds, written};
use crate::source::rows::heading::{Headings, normalized};
use crate::source::sheets::grid::Grid;

/// What a heading of a year ends in, and one of a part of it.
const YEARS: [&str; 3] = ["年度", "年別", "年"];
const PARTS: [&str; 6] = ["季別", "季度", "季", "月份", "月別", "月"];

/// So many characters has a heading at most that says no more than its time.
const LONGEST_BARE: usize = 4;

impl Header {
    /// Joins the two columns of each time that are headed so: both as ours, the year as
    /// ours and its part as no more than that, or both as no more than a time where we need
    /// one.
    pub(super) fn join_times(&mut self, grid: &Grid, headings: &Headings<'_>) {
        let columns = headings.shape.columns.iter();
        for column in columns.filter(|column| matches!(column.holds, Holds::Time)) {
            let joined = match self.columns.get(column.heading) {
                Some(&at) => self.own_parts(at, grid).or_else(|| self.own_year(at, grid)),
                None if column.required => self.bare_parts(),
                None => None,
            };
            if let Some((year, part)) = joined {
                self.columns.insert(column.heading, year);
                self.parts.insert(column.heading, part);
            }
        }
    }

    /// The year's column and its part's, of which one is read and the other its double.
    fn own_parts(&mut self, at: u32, grid: &Grid) -> Option<(u32, u32)> {
        let own = written(grid.shown(self.last_row, at).0);
        let mut doubles = self.doubles.iter();
        let double = doubles.position(|it| {
            let other = &it.found.text;
            let are =
                |year: &str, part: &str| ends_in(year, &YEARS) && ends_in(part, &PARTS);
            it.first == at && (are(&own, other) || are(other, &own))
        })?;
        let other = self.doubles.remove(double).found.column;
        Some(if ends_in(&own, &YEARS) { (at, other) } else { (other, at) })
    }

    /// The year's column, headed as ours, and the one that is headed as a part of a year
    /// and no more: 預計開放年度 and 季別.
    fn own_year(&mut self, at: u32, grid: &Grid) -> Option<(u32, u32)> {
        if !ends_in(&written(grid.shown(self.last_row, at).0), &YEARS) {
            return None;
        }
        let part = self.bare(&PARTS)?;
        self.unknown.retain(|it| it.column != part);
        Some((at, part))
    }

    /// The columns that are headed as a year and as a part of one, and no more.
    fn bare_parts(&mut self) -> Option<(u32, u32)> {
        let (year, part) = (self.bare(&YEARS)?, self.bare(&PARTS)?);
        self.unknown.retain(|it| it.column != year && it.column != part);
        Some((year, part))
    }

    /// The column whose heading ends in one of the words, and says no more.
    fn bare(&self, words: &[&str]) -> Option<u32> {
        let mut unknown = self.unknown.iter();
        let found = unknown.find(|it| is_bare(&it.text) && ends_in(&it.text, words));
        found.map(|it| it.column)
    }
}

fn ends_in(heading: &str, words: &[&str]) -> bool {
    let plain = normalized(heading);
    words.iter().any(|word| plain.ends_with(word))
}

/// Not 1月, which is one of twelve.
fn is_bare(heading: &str) -> bool {
    let plain = normalized(heading);
    plain.chars().count() <= LONGEST_BARE
        && !plain.contains(|it: char| it.is_ascii_digit())
}
