//! Where a number stands in the annex: in which row and column, and on which page.

use crate::model::annex::AnnexPart;
use crate::model::deck::{PageWords, PaperWords};
use crate::model::places::Places;
use crate::model::table::{Cell, Row};
use crate::model::text::without_blanks;
use crate::model::trace::TracedPage;

/// The annex's file in the pack.
const FILE: &str = "annex.pdf";

/// A cell of the annex that prints what was asked for.
pub(super) struct Printed<'a> {
    pub(super) table: String,
    pub(super) row: String,
    pub(super) column: &'a str,
    pub(super) origins: Option<&'a Places>,
    pub(super) page: Option<TracedPage>,
}

/// The annex with the words of its pages.
pub(super) struct Annexed<'a> {
    parts: &'a [AnnexPart],
    /// The words of each page without blanks: lines are broken where there is none.
    pages: Vec<(&'a PageWords, String)>,
}

impl<'a> Annexed<'a> {
    pub(super) fn of(parts: &'a [AnnexPart], papers: &'a [PaperWords]) -> Self {
        let own = papers.iter().filter(|paper| is_annex(paper));
        let pages = own.flat_map(|paper| &paper.pages);
        Self {
            parts,
            pages: pages.map(|page| (page, without_blanks(&page.words))).collect(),
        }
    }

    /// The cells whose words are wanted, in printed order.
    pub(super) fn cells(&self, is_wanted: impl Fn(&str) -> bool) -> Vec<Printed<'a>> {
        let mut found = Vec::new();
        // Rows stand in the order of the pages.
        let mut from = 0;
        for part in self.parts {
            for group in &part.groups {
                let names: Vec<&str> = [Some(&*part.title), group.title.as_deref()]
                    .into_iter()
                    .flatten()
                    .collect();
                for row in &group.table.rows {
                    let columns = row.cells.iter().zip(&group.table.columns);
                    let wanted: Vec<&str> = columns
                        .filter(|(cell, _)| is_wanted(&cell.words()))
                        .map(|(_, column)| &*column.name)
                        .collect();
                    if wanted.is_empty() {
                        continue;
                    }
                    let page = self.page(row, from);
                    from = page.unwrap_or(from);
                    found.extend(wanted.into_iter().map(|column| Printed {
                        table: names.join("　"),
                        row: row.cells.first().map(Cell::words).unwrap_or_default(),
                        column,
                        origins: origins(row),
                        page: page.map(|at| traced(self.pages[at].0, part)),
                    }));
                }
            }
        }
        found
    }

    /// The page that a row begins on, known by its first two cells.
    fn page(&self, row: &Row, from: usize) -> Option<usize> {
        let begins: String = row.cells.iter().take(2).map(Cell::words).collect();
        let begins = without_blanks(&begins);
        let mut pages = self.pages.iter().enumerate().skip(from);
        pages.find(|(_, (_, words))| words.contains(&begins)).map(|(at, _)| at)
    }

    /// The pages on which a part's own sentence says what is wanted.
    pub(super) fn leads(&self, is_wanted: impl Fn(&str) -> bool) -> Vec<TracedPage> {
        let wanted = self.parts.iter().filter(|part| is_wanted(&part.lead));
        let page = |part: &AnnexPart| {
            let lead = without_blanks(&part.lead);
            let (page, _) = self.pages.iter().find(|(_, words)| words.contains(&lead))?;
            Some(traced(page, part))
        };
        wanted.filter_map(page).collect()
    }
}

pub(super) fn is_annex(paper: &PaperWords) -> bool {
    paper.path == FILE
}

/// A page under the title of the part that is meant: two may stand on it.
fn traced(page: &PageWords, part: &AnnexPart) -> TracedPage {
    TracedPage { document: FILE.to_owned(), page: page.page, title: part.title.clone() }
}

/// Where a row was read: the first of its cells that knows.
fn origins(row: &Row) -> Option<&Places> {
    row.cells.iter().map(|cell| &cell.origins).find(|origins| !origins.is_empty())
}
