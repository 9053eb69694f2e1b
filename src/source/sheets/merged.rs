//! Merged regions of a sheet: what a reader sees in every cell stands in the first.
//!
//! Nothing is filled in: a region is looked up when a cell in it is asked for, so that
//! one that spans a million rows costs no more than one that spans two.

use std::collections::BTreeMap;

/// A rectangle of cells, by its first and last (row, column), counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Region {
    pub first: (u32, u32),
    pub last: (u32, u32),
}

/// The merged regions of one sheet.
#[derive(Debug, Clone, Default)]
pub(super) struct Merged {
    /// The regions that touch a column, from above; in a sound file none overlap.
    columns: BTreeMap<u32, Vec<Region>>,
    touched: usize,
}

/// How many columns all regions together may touch: more are a damaged file's.
const MOST_TOUCHED: usize = 2_000_000;

impl Merged {
    /// Notes a region. What lies beyond a sheet's limits is left out: no cell that is
    /// read can be there.
    pub(in crate::source) fn add(&mut self, region: Region, most_columns: u32) {
        if region.first >= region.last || self.touched >= MOST_TOUCHED {
            return;
        }
        for column in region.first.1..=region.last.1.min(most_columns) {
            self.columns.entry(column).or_default().push(region);
            self.touched += 1;
        }
    }

    /// Brings the regions into order once all are there.
    pub(in crate::source) fn sort(&mut self) {
        for regions in self.columns.values_mut() {
            regions.sort_by_key(|region| region.first.0);
        }
    }

    /// The last row that any region reaches.
    pub(in crate::source) fn last_row(&self) -> Option<u32> {
        self.columns.values().flatten().map(|region| region.last.0).max()
    }

    /// The region that a cell belongs to.
    pub(in crate::source) fn at(&self, row: u32, column: u32) -> Option<Region> {
        let regions = self.columns.get(&column)?;
        let above = regions.partition_point(|region| region.first.0 <= row);
        let region = regions[..above].last()?;
        (row <= region.last.0).then_some(*region)
    }
}

#[cfg(test)]
mod tests {
    use super::{Merged, Region};

    #[test]
    fn a_cell_finds_the_region_it_belongs_to() {
        let mut merged = Merged::default();
        merged.add(Region { first: (6, 1), last: (8, 2) }, 9);
        merged.add(Region { first: (1, 1), last: (4, 1) }, 9);
        merged.sort();
        assert_eq!(merged.at(4, 1).map(|region| region.first), Some((1, 1)));
        assert_eq!(merged.at(5, 1), None);
        assert_eq!(merged.at(8, 2).map(|region| region.first), Some((6, 1)));
    }
}
