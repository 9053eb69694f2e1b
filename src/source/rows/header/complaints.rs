//! What a row of headings may not be: incomplete, doubled, or with a column that nobody
//! knows.

use super::{Double, FEWEST_MARKS, Found, Header, MOST_ROWS_ABOVE};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::origin::Origin;
use crate::model::roc_span::RocSpan;
use crate::source::rows::heading::{Headings, nearest};
use crate::source::rows::missing_columns;
use crate::source::rows::missing_columns::Missing;
use crate::source::said::{listed, shortened};
use crate::source::sheets::grid::{Grid, Value};

/// Marks that look as if they parted fields.
const NO_MARKS: [(char, &str); 9] = [
    ('，', "「，」"),
    ('、', "「、」"),
    ('；', "「；」"),
    (';', "「;」"),
    ('｜', "「｜」"),
    ('|', "「|」"),
    (',', "「,」"),
    ('\u{3000}', "「　」"),
    (' ', "「 」"),
];

impl Header {
    /// Complains of the headings that are missing, with those that nearly are they.
    pub(in crate::source) fn complain_of_missing(
        &self,
        grid: &Grid,
        headings: &Headings<'_>,
        diagnostics: &mut Diagnostics,
    ) {
        let lacks = headings.shape.lacks();
        let is_lacked = |column: &&str| self.is_export && lacks.contains(column);
        let (lacked, missing): (Vec<_>, Vec<_>) =
            self.missing(headings).partition(is_lacked);
        let near = |column| {
            self.unknown.iter().find(|found| {
                // 3月瀏覽人次 is a part of what we ask for, and no other word for it.
                let is_of_a_time = found.text.contains(['月', '季', '週']);
                !is_of_a_time
                    && nearest(&found.text, [column]).is_some()
                    && headings.nearest(&found.text) == Some(column)
            })
        };
        let nears: Vec<_> = missing.iter().filter_map(|column| near(*column)).collect();
        let is_near = |found: &&Found| nears.iter().any(|it| it.column == found.column);
        let marks = self.marks_meant(headings);
        let is_mark =
            |text: &str| marks.iter().any(|(_, heading)| *heading == Some(text));
        let others = self.unknown.iter().filter(|found| !is_near(found));
        let others = others.map(|found| &*found.text).filter(|text| !is_mark(text));
        let others: Vec<_> = others.collect();
        let missing: Vec<_> = missing
            .iter()
            .map(|&column| (column, near(column).map(|found| &*found.text)))
            .collect();
        let origin = self.origin(grid);
        let complaint =
            missing_columns::complaint(headings.shape.list, &missing, &others, &origin);
        let marks = (!marks.is_empty())
            .then(|| missing_columns::yaml(headings.shape.list, &marks));
        diagnostics.extend_with(complaint.map(|complaint| {
            let is_of_body = |it: &Missing<'_>| headings.of_body() == Some(it.0);
            let called =
                headings.called.clone().filter(|_| missing.iter().all(is_of_body));
            let complaint =
                complaint.with_some("marks", marks).with_some("called", called);
            nears.iter().fold(complaint, |complaint, near| {
                let place = grid.origin(near.row, near.column);
                complaint.see(&place, "nearest-here", &near.text)
            })
        }));
        for column in lacked {
            let complaint = Diagnostic::new(code::MISSING_COLUMN, &origin);
            let complaint = complaint.with("column", column);
            diagnostics.push(complaint.with("export", headings.shape.list));
        }
        if self.lacks_dates(headings.shape) {
            let complaint =
                Diagnostic::new(code::MISSING_DATE_COLUMN, &self.origin(grid));
            diagnostics.push(complaint.with_some("headings", self.not_understood()));
        }
    }

    /// The data classes each of which a heading that nobody knows names (開放（甲類）), with
    /// that heading.
    fn marks_meant<'a>(&'a self, headings: &'a Headings<'_>) -> Vec<Missing<'a>> {
        let of = |class: &'a String| {
            let mut unknown = self.unknown.iter().map(|found| &*found.text);
            let heading = unknown.find(|text| text.contains(&**class))?;
            Some((&**class, Some(heading)))
        };
        let found: Vec<_> = headings.classes.iter().filter_map(of).collect();
        let is_choice = found.len() >= FEWEST_MARKS && self.marks.is_empty();
        if is_choice { found } else { Vec::new() }
    }

    /// The complaint that headings stand together in one cell, parted by a mark that
    /// parts nothing; where it has more of them than the row that was found best.
    pub(in crate::source) fn unparted(
        &self,
        grid: &Grid,
        headings: &Headings<'_>,
    ) -> Option<Diagnostic> {
        let cells = grid.rows().take(MOST_ROWS_ABOVE).flat_map(|row| {
            grid.cells(row).map(move |(column, value)| (row, column, value))
        });
        for (row, column, value) in cells {
            let Value::Text(text) = value else { continue };
            let known = |mark: char| {
                let parts = text.split(mark).filter(|part| !part.trim().is_empty());
                parts.filter(|part| headings.meaning(Value::Text(part)).is_some()).count()
            };
            let marks = NO_MARKS.iter().map(|(mark, name)| (known(*mark), name));
            let most = marks.max_by_key(|(known, _)| *known);
            let Some((known, mark)) = most.filter(|(known, _)| *known > 1) else {
                continue;
            };
            if known > self.known() {
                let kind = if grid.is_csv() { "mark" } else { "split" };
                let origin = grid.origin(row, column);
                let complaint = Diagnostic::new(code::HEADINGS_IN_ONE_CELL, &origin);
                return Some(complaint.with("found", shortened(text)).with(kind, mark));
            }
        }
        None
    }

    /// The row of headings as a place.
    fn origin(&self, grid: &Grid) -> Origin {
        match self.first {
            Some((row, column)) => grid.origin(row, column),
            None => grid.sheet_origin(),
        }
    }

    /// The headings that mean nothing here.
    fn not_understood(&self) -> Option<String> {
        let list = listed(self.unknown.iter().map(|found| &found.text));
        (!list.is_empty()).then_some(list)
    }

    /// Complains of headings that are doubled.
    pub(in crate::source) fn complain_of_doubles(
        &self,
        grid: &Grid,
        diagnostics: &mut Diagnostics,
    ) {
        for Double { found, first } in &self.doubles {
            let origin = grid.origin(found.row, found.column);
            let other = super::written(grid.shown(found.row, *first).0);
            let is_other = !other.is_empty() && other != found.text;
            let complaint = Diagnostic::new(code::DUPLICATE_COLUMN, &origin)
                .with("column", &found.text)
                .with_some("other", is_other.then_some(&other))
                .see(
                    &grid.origin(found.row, *first),
                    "first-here",
                    if is_other { &other } else { &found.text },
                );
            diagnostics.push(complaint);
        }
    }

    /// Says which columns were passed over because they say nothing new; of the platform's
    /// export nobody wants to know that.
    pub(in crate::source) fn tell_of_passed(
        &self,
        grid: &Grid,
        diagnostics: &mut Diagnostics,
    ) {
        let Some(first) = self.passed.first().filter(|_| !self.is_export) else { return };
        let columns = listed(self.passed.iter().map(|found| &found.text));
        let origin = grid.origin(first.row, first.column);
        let notice = Diagnostic::new(code::COLUMNS_PASSED_OVER, &origin);
        diagnostics.push(notice.with("columns", columns));
    }

    /// Complains of headings that nobody knows, of all together that are nearly none of
    /// ours; in the platform's export, only of those that are nearly ours.
    pub(in crate::source) fn complain_of_unknown(
        &self,
        grid: &Grid,
        headings: &Headings<'_>,
        diagnostics: &mut Diagnostics,
    ) {
        let near = |found: &Found| {
            let near = headings.nearest(&found.text);
            near.filter(|near| !self.columns.contains_key(near))
        };
        let columns = listed(headings.shape.columns.iter().map(|column| column.heading));
        let complaint = |all: &[&Found], near: Option<&str>| {
            let (first, others) = all.split_first()?;
            let ignored: Vec<&str> = all.iter().map(|found| &*found.text).collect();
            let place = |found: &Found| grid.origin(found.row, found.column);
            let complaint = Diagnostic::new(code::UNKNOWN_COLUMN, &place(first))
                .with("column", ignored.join("、"))
                .with_some("nearest", near)
                .with(if headings.shape.dated { "dated" } else { "columns" }, &columns)
                .with("yaml", missing_columns::ignored(headings.shape.list, &ignored));
            Some(others.iter().fold(complaint, |complaint, found| {
                complaint.see(&place(found), "also-here", &found.text)
            }))
        };
        let is_span =
            |found: &Found| headings.shape.dated && found.text.parse::<RocSpan>().is_ok();
        let (spans, unknown): (Vec<_>, Vec<_>) =
            self.unknown.iter().partition(|found| is_span(found));
        diagnostics.extend_with(spans.iter().map(|found| {
            let place = grid.origin(found.row, found.column);
            let complaint = Diagnostic::new(code::UNKNOWN_COLUMN, &place);
            complaint.with("column", &found.text).with("span", &found.text)
        }));
        let (nears, others): (Vec<_>, Vec<_>) =
            unknown.into_iter().partition(|found| near(found).is_some());
        for found in nears {
            diagnostics.extend_with(complaint(&[found], near(found)));
        }
        if !self.is_export {
            diagnostics.extend_with(complaint(&others, None));
        }
    }
}
