//! What a cell of the annex prints: stretches of text with their marks.

use serde::Serialize;

use super::lines::Line;
use crate::model::prose::{Mark, Marked};
use crate::model::table::{Cell, Column, Content};

/// A cell without marks is a plain text. Its lines are broken already.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
pub(super) enum CellView {
    Plain(String),
    Marked(Vec<Marked>),
}

impl CellView {
    /// These lines, one under the other.
    pub(super) fn of(lines: &[Line]) -> Self {
        let mut runs: Vec<Marked> = Vec::new();
        for (at, line) in lines.iter().enumerate() {
            if at > 0 {
                match runs.last_mut() {
                    Some(last) => last.text.push('\n'),
                    None => runs.push(same("\n")),
                }
            }
            for run in line {
                match runs.last_mut().filter(|last| last.mark == run.mark) {
                    Some(last) => last.text.push_str(&run.text),
                    None => runs.push(run.clone()),
                }
            }
        }
        if runs.iter().any(|run| run.mark != Mark::Same) {
            return Self::Marked(runs);
        }
        Self::Plain(runs.into_iter().map(|run| run.text).collect())
    }

    pub(super) fn is_marked(&self) -> bool {
        matches!(self, Self::Marked(_))
    }
}

pub(super) fn same(text: &str) -> Marked {
    Marked { text: text.to_owned(), mark: Mark::Same }
}

pub(super) fn heading(column: &Column) -> String {
    match column.unit {
        Some(unit) if !unit.is_empty() => format!("{}（{unit}）", column.name),
        _ => column.name.clone(),
    }
}

/// What a cell prints, with its marks.
pub(super) fn runs(cell: &Cell) -> Vec<Marked> {
    match &cell.content {
        Content::Marked(runs) => runs.clone(),
        _ => vec![same(&cell.words())],
    }
}
