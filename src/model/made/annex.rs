//! The annex: every row that the deck only counts, part by part.

use std::collections::BTreeMap;

use super::figure::FigureValue;
use super::table::AgendaTable;
use crate::model::origin::Origin;

/// A part of the annex, numbered 壹、貳、….
#[derive(Debug, Clone)]
pub struct AnnexPart {
    /// By which its sentence is found.
    pub name: &'static str,
    pub title: String,
    /// What its sentence may speak of.
    pub facts: BTreeMap<&'static str, FigureValue>,
    /// What is in it and how it is marked, in a line or two; nothing until it is put
    /// into words.
    pub lead: String,
    /// Where its rows were read.
    pub origin: Origin,
    pub groups: Vec<AnnexGroup>,
}

/// Rows that stand under one heading, such as those of a unit.
#[derive(Debug, Clone)]
pub struct AnnexGroup {
    /// None where the part is not divided.
    pub title: Option<String>,
    pub table: AgendaTable,
}
