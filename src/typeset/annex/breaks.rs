//! Where the pages of the annex end: of all ways to cut its rows into pages the one that
//! looks best as a whole, so that no page is left a third empty because the next group
//! would not go on it, and the last one does not hold a few rows alone.
//!
//! Every page costs what is empty of it, and what it tears apart; the ways are compared
//! by dynamic programming, in time that grows with the rows.

use super::sheet;

/// A row, with what stands over it.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Unit {
    /// The height of titles and names over it, and of its table's head, on a page that
    /// was begun. None of the head where the table goes on.
    pub over: f64,
    /// The same at the top of a page.
    pub over_at_top: f64,
    /// Its own.
    pub height: f64,
    /// How many rows of its group stand before it.
    pub before: usize,
    /// How many rows its group has from it on.
    pub after: usize,
    /// Whether all of its group has room on one page.
    pub is_whole: bool,
}

/// What follows the rows that are cut.
#[derive(Debug, Clone, Copy)]
pub(super) enum Next {
    Nothing,
    /// Something that fills the page where it finds so much room.
    Filling(f64),
}

/// A page that is empty from top to bottom costs so much, one that is half so a quarter
/// of it.
const EMPTY: f64 = 100.0;
/// More than this share of a page should not be empty, and costs so much more.
const MOST_EMPTY: f64 = 0.2;
const TOO_EMPTY: f64 = 200.0;
/// The last page may end where it likes, but not after this share of it.
const LEAST_LAST: f64 = 0.4;
const SHORT_LAST: f64 = 60.0;
/// Each page.
const PAGE: f64 = 5.0;
/// A group that is torn apart; one that has room on a page: rather a page that is a quarter
/// empty, and more if a row of it stands alone then; one of so few rows.
const TORN: f64 = 1.0;
const WHOLE_TORN: f64 = 14.0;
const WHOLE_LONE: f64 = 6.0;
const FEW: usize = 3;
const FEW_TORN: f64 = 15.0;
/// A row alone under the name of its group, and one under the name said again: rather a
/// page that is a quarter empty, but not one that is a third.
const LONE_FIRST: f64 = 16.0;
const LONE_LAST: f64 = 19.0;
/// The same in a group of so few rows that it is read as one: rather a page that is a
/// third empty.
const LONE_OF_FEW: f64 = 12.0;
const READ_AS_ONE: usize = 4;
/// A row that is so tall is not alone.
const TALL: f64 = sheet::HEIGHT / 4.0;

/// How many of the rows stand on each page. The first page was begun up to `used`, and so
/// may get none. Each row has room on a page of its own.
pub(super) fn counts(units: &[Unit], used: f64, next: Next) -> Vec<usize> {
    let pages = best(units, used, next);
    let mut counts = Vec::new();
    let mut end = units.len();
    while end > 0 {
        let Page { begin, is_fresh, .. } = pages[end];
        counts.push(end - begin);
        if begin == 0 && is_fresh && used > 0.0 {
            counts.push(0);
        }
        end = begin;
    }
    counts.reverse();
    counts
}

/// The page that ends before a row, on the best way there.
#[derive(Debug, Clone, Copy)]
struct Page {
    begin: usize,
    /// Whether it begins at its top.
    is_fresh: bool,
    /// Of this page and all before it.
    cost: f64,
}

/// The best page to end before each row, and after the last.
fn best(units: &[Unit], used: f64, next: Next) -> Vec<Page> {
    let none = Page { begin: 0, is_fresh: true, cost: f64::INFINITY };
    let mut pages = vec![none; units.len() + 1];
    for begin in 0..units.len() {
        let fresh = if begin > 0 {
            pages[begin].cost
        } else if used > 0.0 {
            extend(
                units,
                Page { begin, is_fresh: false, cost: 0.0 },
                used,
                next,
                &mut pages,
            );
            PAGE + empty(used) + torn(units, 0, 0)
        } else {
            0.0
        };
        extend(units, Page { begin, is_fresh: true, cost: fresh }, 0.0, next, &mut pages);
    }
    pages
}

/// Tries every end of a page that begins before a row.
///
/// page: with the cost of what is before it.
fn extend(units: &[Unit], page: Page, used: f64, next: Next, pages: &mut [Page]) {
    let mut height = used;
    for end in page.begin + 1..=units.len() {
        let unit = &units[end - 1];
        let is_at_top = page.is_fresh && end == page.begin + 1;
        height += unit.height + if is_at_top { unit.over_at_top } else { unit.over };
        if height > sheet::HEIGHT {
            return;
        }
        let own = if end == units.len() {
            last(height, next)
        } else {
            empty(height) + torn(units, page.begin, end)
        };
        let cost = page.cost + PAGE + own;
        if cost < pages[end].cost {
            pages[end] = Page { cost, ..page };
        }
    }
}

/// What it costs to leave a page empty from there on.
fn empty(height: f64) -> f64 {
    let share = 1.0 - height / sheet::HEIGHT;
    EMPTY * share * share + TOO_EMPTY * (share - MOST_EMPTY).max(0.0)
}

fn last(height: f64, next: Next) -> f64 {
    match next {
        Next::Nothing => {
            SHORT_LAST * (1.0 - height / sheet::HEIGHT / LEAST_LAST).max(0.0)
        }
        Next::Filling(room) if height + room <= sheet::HEIGHT => 0.0,
        Next::Filling(_) => empty(height),
    }
}

/// What it costs to end a page before a row in the middle of its group.
fn torn(units: &[Unit], begin: usize, end: usize) -> f64 {
    let Unit { before, after, height, is_whole, .. } = units[end];
    if before == 0 {
        return 0.0;
    }
    let is_lone = |rows: usize, height: f64| rows == 1 && height < TALL;
    let first = end > begin && is_lone(before.min(end - begin), units[end - 1].height);
    let last = is_lone(after, height);
    let are_few = before + after <= FEW;
    let costs = [
        (true, TORN),
        (is_whole && !first && !last, WHOLE_TORN),
        (is_whole && (first || last), WHOLE_LONE),
        (are_few, FEW_TORN),
        (first, LONE_FIRST),
        (last, LONE_LAST),
        (before + after <= READ_AS_ONE && (first || last), LONE_OF_FEW),
    ];
    costs.iter().filter(|(applies, _)| *applies).map(|(_, cost)| cost).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Groups of so many rows, each a twelfth of a page high, the name and the head too.
    fn groups(sizes: &[usize]) -> Vec<Unit> {
        groups_of(sizes, 12.0)
    }

    /// The same of rows of which so many fill a page.
    fn groups_of(sizes: &[usize], rows_a_page: f64) -> Vec<Unit> {
        let height = sheet::HEIGHT / rows_a_page - 0.01;
        let rows = |&size: &usize| {
            (0..size).map(move |before| Unit {
                over: if before == 0 { height } else { 0.0 },
                over_at_top: height,
                height,
                before,
                after: size - before,
                is_whole: vec![height; size + 2].iter().sum::<f64>() <= sheet::HEIGHT,
            })
        };
        sizes.iter().flat_map(rows).collect()
    }

    fn pages(sizes: &[usize]) -> Vec<usize> {
        counts(&groups(sizes), 0.0, Next::Nothing)
    }

    #[test]
    fn what_fits_a_page_stands_on_it() {
        assert_eq!(pages(&[]), [0; 0]);
        assert_eq!(pages(&[4, 5]), [9]);
    }

    #[test]
    fn the_last_page_does_not_hold_a_few_rows_alone() {
        let pages = pages(&[23]);
        assert_eq!(pages.iter().sum::<usize>(), 23);
        assert!(pages.len() == 3 && *pages.last().unwrap() >= 4, "{pages:?}");
    }

    #[test]
    fn a_page_is_filled_with_the_beginning_of_the_next_group() {
        assert_eq!(pages(&[6, 9]), [10, 5]);
    }

    #[test]
    fn no_row_of_a_group_stands_alone_where_that_can_be_helped() {
        // Eleven rows and a name fill the page: the second group would have one of its.
        assert_eq!(pages(&[9, 8]), [9, 8]);
        assert_eq!(pages(&[12, 5]), [10, 7]);
    }

    #[test]
    fn a_page_is_left_a_quarter_empty_rather_than_a_row_alone_but_not_a_third() {
        let pages = |sizes: &[usize], rows_a_page| {
            counts(&groups_of(sizes, rows_a_page), 0.0, Next::Nothing)
        };
        assert_eq!(pages(&[5, 5], 8.0), [5, 5]);
        assert_eq!(pages(&[3, 4], 6.0), [4, 3]);
    }

    #[test]
    fn a_group_of_few_rows_is_not_torn_to_fill_a_page_that_is_nearly_full() {
        assert_eq!(pages(&[9, 3, 8])[0], 9);
    }

    #[test]
    fn a_page_is_left_a_third_empty_rather_than_a_row_of_three_alone() {
        let pages = |sizes: &[usize]| counts(&groups_of(sizes, 6.0), 0.0, Next::Nothing);
        assert_eq!(pages(&[3, 3, 3]), [3, 3, 3]);
        assert_eq!(pages(&[3, 4]), [4, 3]);
    }

    #[test]
    fn a_page_that_was_begun_is_gone_on_with_or_left() {
        let units = groups(&[2, 9]);
        let half = sheet::HEIGHT / 2.0;
        assert_eq!(counts(&units, half, Next::Nothing), [4, 7]);
        assert_eq!(counts(&units, 0.95 * sheet::HEIGHT, Next::Nothing)[0], 0);
    }
}
