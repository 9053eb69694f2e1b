//! Where a number comes from: the answer to a committee member's question.

use super::origin::Origin;
use crate::model::figure::Made;

/// Everything known of one name or number.
#[derive(Debug, Clone, Default)]
pub struct Trace {
    pub figures: Vec<TracedFigure>,
    pub cells: Vec<TracedCell>,
    /// Where it was typed into a text, with the words around it.
    pub typed: Vec<(Origin, String)>,
    /// The further pages whose words hold it, as far as it tells itself apart.
    pub pages: Vec<TracedPage>,
    /// The figures that are nearly it, with their values, where nothing else is.
    pub near: Vec<(String, String)>,
}

impl Trace {
    /// Whether it stands nowhere.
    pub fn is_empty(&self) -> bool {
        self.figures.is_empty()
            && self.cells.is_empty()
            && self.typed.is_empty()
            && self.pages.is_empty()
    }
}

/// A figure with what it was made from and where it stands.
#[derive(Debug, Clone)]
pub struct TracedFigure {
    pub name: String,
    /// As it is printed.
    pub text: String,
    pub made: Made,
    /// The figures it was made from, with their values.
    pub from: Vec<(String, String)>,
    /// The cells it was made from, with what stood there where that is known.
    pub cells: Vec<(Origin, Option<String>)>,
    /// The sentences that quote it.
    pub sentences: Vec<(Origin, String)>,
    /// The pages whose words hold it.
    pub pages: Vec<TracedPage>,
    /// Other figures that print the same: a page may mean any of them.
    pub same: Vec<String>,
}

/// A number in a table of the agenda or of the annex.
#[derive(Debug, Clone)]
pub struct TracedCell {
    pub table: String,
    pub row: String,
    pub column: String,
    pub cells: Vec<(Origin, Option<String>)>,
    /// The figure above that was made from the same cells.
    pub same: Option<String>,
    /// Where it stands.
    pub pages: Vec<TracedPage>,
}

impl TracedCell {
    /// Whether it is that number of that row, in whichever table.
    pub fn is_same(&self, other: &Self) -> bool {
        let told = |it: &Self| (it.row.clone(), it.column.clone(), it.cells.clone());
        told(self) == told(other)
    }
}

/// A page by its document, its number, from 1, and its title.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TracedPage {
    pub document: String,
    pub page: usize,
    pub title: String,
}
