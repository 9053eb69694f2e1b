//! Where a number comes from: the answer to a committee member's question.

use super::figure::Made;
use super::origin::Origin;

/// Everything known of one name or number.
#[derive(Debug, Clone, Default)]
pub struct Trace {
    pub figures: Vec<TracedFigure>,
    pub cells: Vec<TracedCell>,
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
    /// Where it stands, of a row of the annex.
    pub pages: Vec<TracedPage>,
}

/// A page by its document, its number, from 1, and its title.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TracedPage {
    pub document: String,
    pub page: usize,
    pub title: String,
}
