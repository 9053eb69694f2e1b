//! How wide the columns of a part are, the same in all its groups, seen over all rows.

use std::collections::BTreeSet;

use super::cells::heading;
use super::lines::{length, unbroken};
use super::names::names;
use super::sheet;
use crate::model::annex::AnnexPart;
use crate::model::table::{Cell, Row};
use crate::typeset::sharing;

/// How wide a column is.
enum Width {
    /// As wide as its longest text, in letters, and as what may not be broken.
    Narrow { letters: f64, whole: f64 },
    /// A part of what the narrow ones leave, against the other wide ones.
    Wide(f64),
}

/// A column of at most so many letters keeps its texts on one line.
const NARROW: f64 = 9.0;
/// What the insets of a narrow column take.
const INSETS: f64 = 1.0;
/// A longer heading may stand in two lines.
const LONG_HEADING: f64 = 5.0;
/// How much of its usual text a wide column is given, and how much at most.
const SPREAD: f64 = 0.5;
const WIDEST: f64 = 20.0;
/// What a wide column has on the average, and what it has where narrow ones would have
/// to break their texts.
const LEAST: f64 = 9.0;
const TIGHT: f64 = 7.5;

/// Where wide columns have fewer letters than this on the average, short texts are broken
/// in two for their sake.
const CROWDED: f64 = 12.0;

/// The width of each of these columns, in points.
pub(super) fn widths(part: &AnnexPart, shown: &[usize]) -> Vec<f64> {
    if let Some(points) = on_one_line(part, shown) {
        return points;
    }
    let widths = reckoned(part, shown);
    let mut points = points(&widths);
    let is_wide = |at: &usize| matches!(widths[*at], Width::Wide(_));
    let mut settled: Vec<usize> = (0..widths.len()).filter(is_wide).collect();
    let letters: f64 = settled.iter().map(|at| sheet::letters(points[*at])).sum();
    #[expect(clippy::cast_precision_loss, reason = "a width, not a count")]
    if letters < CROWDED * settled.len() as f64 {
        settled.extend((0..widths.len()).filter(|at| widths[*at].gives()));
    }
    // A heading that must not break would hold its column where it is: the rows come
    // first, and the heads are looked at from there.
    let columns: Vec<usize> = settled.iter().map(|at| shown[*at]).collect();
    let least = settled.iter().map(|at| widths[*at].least()).collect();
    let sample = Sample::of(part, &columns, least);
    settle(&mut points, &settled, &Sample { heads: 0.0, ..sample.clone() });
    settle(&mut points, &settled, &sample);
    points
}

/// The widths where every text and heading of the part stands on one line and the page
/// has room over, which is theirs in equal measure; none where anything must break.
fn on_one_line(part: &AnnexPart, shown: &[usize]) -> Option<Vec<f64>> {
    let tables = || part.groups.iter().map(|group| &group.table);
    let first = tables().next()?;
    let page = sheet::WIDTH / sheet::SIZE;
    let (mut letters, mut all) = (Vec::new(), 0.0);
    for &at in shown {
        let mut longest = length(&heading(&first.columns[at]));
        for cell in
            tables().flat_map(|table| &table.rows).filter_map(|row| row.cells.get(at))
        {
            let words = cell.words();
            longest = longest.max(length(&words));
            // A part with long texts is known by its first rows.
            if words.contains('\n') || all + longest + INSETS > page {
                return None;
            }
        }
        letters.push(longest + INSETS);
        all += longest + INSETS;
    }
    Some(letters.iter().map(|letters| letters * page / all * sheet::SIZE).collect())
}

impl Width {
    /// Whether its texts may stand in two lines.
    fn gives(&self) -> bool {
        matches!(self, Self::Narrow { letters, .. } if self.least() + INSETS < *letters)
    }

    /// The letters that it keeps, whatever others would do with them.
    fn least(&self) -> f64 {
        match self {
            Self::Narrow { letters, whole } => {
                let half = ((letters - INSETS) / 2.0).ceil();
                half.max(whole - INSETS).max(LEAST_NARROW)
            }
            Self::Wide(_) => LEAST_WIDE,
        }
    }
}

fn reckoned(part: &AnnexPart, shown: &[usize]) -> Vec<Width> {
    let tables = || part.groups.iter().map(|group| &group.table);
    let Some(first) = tables().next() else { return Vec::new() };
    let names = names(part);
    let width = |at: usize| {
        let rows = || tables().flat_map(|table| &table.rows);
        let texts = || rows().filter_map(|row| row.cells.get(at)).map(Cell::words);
        let longest = texts().map(|text| length(&text)).fold(0.0, f64::max);
        let least = least_of(&heading(&first.columns[at]), &names);
        let narrow = longest.max(least) + INSETS;
        if narrow <= NARROW {
            let whole = texts().map(|text| unbroken(&text)).fold(least, f64::max);
            return Width::Narrow { letters: narrow, whole: whole + INSETS };
        }
        #[expect(clippy::cast_precision_loss, reason = "a width, not a count")]
        let count = rows().count().max(1) as f64;
        // Squares: a few long texts take more of the page than many short ones.
        let squares = texts().map(|text| length(&text).powi(2)).sum::<f64>();
        Width::Wide(NARROW + ((squares / count).sqrt() * SPREAD).min(WIDEST))
    };
    shown.iter().map(|at| width(*at)).collect()
}

/// What a heading needs; another column's within it is not torn.
fn least_of(heading: &str, names: &BTreeSet<String>) -> f64 {
    let (whole, Lengths { name, .. }) = (length(heading), Lengths::of(heading, names));
    head(whole).max(if name < whole { name } else { 0.0 })
}

/// The same by its length: a short one (機關／單位) one line.
fn head(heading: f64) -> f64 {
    if heading <= LONG_HEADING { heading } else { (heading / 2.0).ceil() }
}

/// The widths as the page will have them: together they are as wide as it is.
fn points(widths: &[Width]) -> Vec<f64> {
    let (mut narrow, mut kept, mut shares, mut wide) = (0.0, 0.0, 0.0, 0.0);
    for width in widths {
        match width {
            Width::Narrow { letters, whole } => {
                narrow += letters;
                kept += whole;
            }
            Width::Wide(share) => {
                shares += share;
                wide += 1.0;
            }
        }
    }
    let page = sheet::WIDTH / sheet::SIZE;
    let room = page - wide * if narrow > page - wide * LEAST { TIGHT } else { LEAST };
    let most = page - wide * LEAST_WIDE;
    // Narrow ones give way where little is left for the wide ones, but break no day and
    // no number as long as there is any room; they take what is left where there are no
    // wide ones.
    let narrowed = |letters: f64, whole: f64| match () {
        () if shares == 0.0 => letters * page / narrow,
        () if narrow <= room => letters,
        () if kept > most => whole * most / kept,
        () => letters - (letters - whole) * ((narrow - room) / (narrow - kept)).min(1.0),
    };
    let taken = |width: &Width| match width {
        Width::Narrow { letters, whole } => narrowed(*letters, *whole),
        Width::Wide(_) => 0.0,
    };
    let left = page - widths.iter().map(taken).sum::<f64>();
    let one = |width: &Width| match width {
        Width::Narrow { .. } => taken(width) * sheet::SIZE,
        Width::Wide(share) => share / shares * left * sheet::SIZE,
    };
    widths.iter().map(one).collect()
}

/// How many rows stand under one head, more or less.
const ROWS_A_HEAD: f64 = 10.0;
/// How many rows are looked at to see how high they come out.
const SAMPLED: usize = 400;
/// What a line loses at its end where it is broken, on the average, in letters.
const RAGGED: f64 = 0.6;

/// A name that is torn costs as much of a line.
const TORN: f64 = 0.5;

/// A cell by the lengths of its paragraphs, and of the longest name in it.
#[derive(Clone)]
struct Lengths {
    paragraphs: Vec<f64>,
    name: f64,
}

/// Some rows of a part, by what the cells of their wide columns need.
#[derive(Clone)]
struct Sample {
    /// Row by row, column by column.
    rows: Vec<Vec<Lengths>>,
    /// The headings, as a row that stands over that many of the sampled ones.
    head: Vec<Lengths>,
    heads: f64,
    /// What each column keeps: its heading stands in two lines at the most, a short one in
    /// one.
    least: Vec<f64>,
}

impl Sample {
    /// least: what each column keeps, in letters.
    fn of(part: &AnnexPart, columns: &[usize], least: Vec<f64>) -> Self {
        let rows = || part.groups.iter().flat_map(|group| &group.table.rows);
        let every = rows().count().div_ceil(SAMPLED).max(1);
        let names = names(part);
        let cells = |row: &Row| -> Vec<Lengths> {
            let of = |at: &usize| Lengths::of(&row.cells[*at].words(), &names);
            columns.iter().map(of).collect()
        };
        let all = part.groups.first().map(|group| &*group.table.columns);
        let heading = |at: &usize| all.map_or(String::new(), |all| heading(&all[*at]));
        let head_of = |at: &usize| Lengths::of(&heading(at), &names);
        let sampled: Vec<_> = rows().step_by(every).map(cells).collect();
        #[expect(clippy::cast_precision_loss, reason = "a weight, not a count")]
        let heads = (sampled.len() as f64 / ROWS_A_HEAD).max(1.0);
        Self {
            rows: sampled,
            head: columns.iter().map(head_of).collect(),
            heads,
            least: columns
                .iter()
                .zip(least)
                .map(|(at, least)| least_of(&heading(at), &names).max(least))
                .collect(),
        }
    }

    /// How many lines rows and heads come to in columns of so many letters.
    fn lines(&self, letters: &[f64]) -> f64 {
        let row = |row: &Vec<Lengths>| -> f64 {
            let cells = || row.iter().zip(letters);
            let tallest = cells().map(|(cell, &letters)| cell.lines(letters));
            let torn = cells().filter(|(cell, letters)| cell.is_torn(**letters));
            softened(tallest.fold(1.0, f64::max)) + torn.map(|_| TORN).sum::<f64>()
        };
        self.rows.iter().map(row).sum::<f64>() + row(&self.head) * self.heads
    }
}

/// What is taller than this is mostly set under its row: it has less of a say.
const TALL: f64 = 8.0;

fn softened(lines: f64) -> f64 {
    if lines <= TALL { lines } else { TALL + (lines - TALL) / 4.0 }
}

impl Lengths {
    fn of(text: &str, names: &BTreeSet<String>) -> Self {
        let within = names.iter().filter(|name| text.contains(&***name));
        Self {
            paragraphs: text.lines().map(length).collect(),
            name: within.map(|name| length(name)).fold(0.0, f64::max),
        }
    }

    /// In a column of so many letters.
    fn lines(&self, letters: f64) -> f64 {
        let one = |&length: &f64| {
            if length <= letters { 1.0 } else { (length / (letters - RAGGED)).ceil() }
        };
        self.paragraphs.iter().map(one).sum()
    }

    /// Whether its longest name has no room on a line.
    fn is_torn(&self, letters: f64) -> bool {
        self.name > letters
    }
}

/// No wide column has fewer letters, and no narrow one that gives way.
const LEAST_WIDE: f64 = 6.0;
const LEAST_NARROW: f64 = 4.0;

/// Settles what the wide columns have, so that the rows come out lower.
fn settle(points: &mut [f64], wide: &[usize], sample: &Sample) {
    let mut letters: Vec<f64> =
        wide.iter().map(|&at| sheet::letters(points[at])).collect();
    sharing::settle(&mut letters, &sample.least, |letters| sample.lines(letters));
    for (&at, letters) in wide.iter().zip(&letters) {
        points[at] = sheet::column(*letters);
    }
}

#[cfg(test)]
mod tests {
    use super::{length, sheet, widths};
    use crate::model::annex::{AnnexGroup, AnnexPart};
    use crate::model::origin::Origin;
    use crate::model::table::{AgendaTable, Cell, Column, ColumnKind, Row};

    const LONG: &str =
        "為掌握各機關辦理情形，彙整歷次檢討所列資料項目及其更新頻率，供單位查考";

    /// The letters that each column of a part has whose rows all say the same.
    fn letters(headings: &[&str], cells: &[&str]) -> Vec<f64> {
        let columns = headings.iter().map(|it| Column::new(*it, ColumnKind::Text));
        let row = || Row {
            cells: cells.iter().map(|it| Cell::text(*it)).collect(),
            ..Row::default()
        };
        let table = AgendaTable {
            item: "annex",
            part: "",
            title: String::new(),
            columns: columns.collect(),
            rows: (0..9).map(|_| row()).collect(),
            total: None,
        };
        let part = AnnexPart {
            name: "inventory",
            title: String::new(),
            facts: std::collections::BTreeMap::new(),
            lead: String::new(),
            origin: Origin::file("inventory.csv"),
            groups: vec![AnnexGroup { title: None, table }],
        };
        let shown: Vec<usize> = (0..headings.len()).collect();
        let points = widths(&part, &shown);
        let page: f64 = points.iter().sum();
        assert!((page - sheet::WIDTH).abs() < 0.01, "{page}");
        points.into_iter().map(sheet::letters).collect()
    }

    #[test]
    fn where_all_stands_on_one_line_the_room_that_is_left_is_shared() {
        let texts = ["1", "公文管理系統與歸檔", "資訊處"];
        let letters = letters(&["序號", "名稱", "單位"], &texts);
        let over = |at: usize, text| letters[at] - length(text);
        // In measure of what each has: none is left as narrow as its text.
        assert!(over(0, "序號") > 3.0 && over(2, texts[2]) > 4.0, "{letters:?}");
        assert!(over(1, texts[1]) > over(2, texts[2]), "{letters:?}");
    }

    #[test]
    fn a_day_stays_whole_however_crowded_the_page_is() {
        let day = "112/03/31";
        let headings = ["提出日期", "回應日期", "甲", "乙", "丙", "丁", "戊"];
        let all = letters(&headings, &[day, day, LONG, LONG, LONG, LONG, LONG]);
        assert!(all[..2].iter().all(|letters| *letters >= length(day)), "{all:?}");
    }
}
