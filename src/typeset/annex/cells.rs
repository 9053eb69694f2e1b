//! What a cell of the annex prints: stretches of text with their marks.

use serde::Serialize;

use super::broken::Under;
use super::lines::Line;
use crate::model::prose::{Mark, Marked, differs};
use crate::model::table::{Cell, Column, Content};

/// A cell without marks is a plain text. Its lines are broken already.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
pub(super) enum CellView {
    Plain(String),
    Marked(Vec<Marked>),
    /// What stands under a row.
    Under(Vec<NamedRun>),
    /// The name of a group over its rows, and whether the group began on an earlier page.
    Band {
        name: String,
        goes_on: bool,
    },
}

/// Words under a row, and whether they say what it is.
#[derive(Debug, Clone, Serialize)]
pub(super) struct NamedRun {
    #[serde(flatten)]
    run: Marked,
    bold: bool,
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
        if differs(&runs) {
            return Self::Marked(runs);
        }
        Self::Plain(runs.into_iter().map(|run| run.text).collect())
    }

    /// These lines under a row, one under the other.
    pub(super) fn under(lines: &[Under]) -> Self {
        let mut runs: Vec<NamedRun> = Vec::new();
        for (at, Under { line, name }) in lines.iter().enumerate() {
            if at > 0 {
                runs.push(NamedRun { run: same("\n"), bold: false });
            }
            let mut name = *name;
            for run in line {
                let letters = run.text.chars().count();
                let end =
                    run.text.char_indices().nth(name).map_or(run.text.len(), |it| it.0);
                let (named, rest) = run.text.split_at(end);
                let part = |text: &str| Marked { text: text.to_owned(), mark: run.mark };
                let parts = [(named, true), (rest, false)];
                let parts = parts.into_iter().filter(|(text, _)| !text.is_empty());
                runs.extend(parts.map(|(text, bold)| NamedRun { run: part(text), bold }));
                name = name.saturating_sub(letters);
            }
        }
        Self::Under(runs)
    }

    pub(super) fn is_marked(&self) -> bool {
        matches!(self, Self::Marked(_))
    }
}

/// These lines without their marks, one under the other.
pub(super) fn plain(lines: &[Line]) -> String {
    let line = |line: &Line| line.iter().map(|run| &*run.text).collect::<String>();
    lines.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// A text without a mark.
pub(super) fn same(text: &str) -> Marked {
    Marked { text: text.to_owned(), mark: Mark::Same }
}

/// A column's name with its unit.
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
