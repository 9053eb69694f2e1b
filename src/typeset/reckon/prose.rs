//! How wide and how tall blocks of prose are by guess: widths in ems.

use typst::foundations::{Array, Dict, Str, Value};
use typst::layout::Length;

use super::letters::ems;
use super::view::{array, kind, runs};

/// The letters of blocks.
pub(super) fn text(blocks: &Array) -> Option<Str> {
    let mut text = String::new();
    for block in blocks {
        push(block, &mut text)?;
    }
    Some(text.into())
}

fn push(block: &Value, text: &mut String) -> Option<()> {
    let Value::Dict(block) = block else { return None };
    if kind(block)? == "paragraph" {
        for run in runs(array(block, "runs")?) {
            text.push_str(run?);
        }
        return Some(());
    }
    for item in array(block, "items")? {
        let Value::Array(blocks) = item else { return None };
        for block in blocks {
            push(block, text)?;
        }
    }
    Some(())
}

/// The longest paragraph of blocks, in ems.
pub(super) fn widest_line(blocks: &Array) -> Option<f64> {
    let mut widest: f64 = 0.0;
    for block in blocks {
        let Value::Dict(block) = block else { return None };
        let wide = if kind(block)? == "paragraph" {
            ems(&paragraph(block)?)
        } else {
            let mut items: f64 = 0.0;
            for item in array(block, "items")? {
                let Value::Array(blocks) = item else { return None };
                items = items.max(widest_line(blocks)?);
            }
            LABEL + items
        };
        widest = widest.max(wide);
    }
    Some(widest)
}

/// What the number or the bullet of an item takes.
const LABEL: f64 = 1.6;

/// The lines of blocks in a width, and the gaps between them.
pub(super) fn lines(blocks: &Array, width: f64) -> Option<Array> {
    let (lines, gaps) = counted(blocks, width)?;
    Some(Array::from_iter([Value::Int(lines), Value::Int(gaps)]))
}

fn counted(blocks: &Array, width: f64) -> Option<(i64, i64)> {
    let between =
        |blocks: &Array| i64::try_from(blocks.len()).ok().map(|it| (it - 1).max(0));
    let (mut lines, mut gaps) = (0, between(blocks)?);
    for block in blocks {
        let Value::Dict(block) = block else { return None };
        if kind(block)? == "paragraph" {
            let room = (width - indents(block)?).max(1.0);
            #[expect(clippy::cast_possible_truncation, reason = "lines are few")]
            let own = (ems(&paragraph(block)?) * LOOSE / room).ceil() as i64;
            lines += own.max(1);
            continue;
        }
        let items = array(block, "items")?;
        for item in items {
            let Value::Array(blocks) = item else { return None };
            let (more, inner) = counted(blocks, width - LABEL)?;
            lines += more;
            gaps += inner;
        }
        gaps += i64::try_from(items.len()).ok()? - 1;
    }
    Some((lines, gaps))
}

/// How much longer text is than its letters, for lines are not filled to their ends.
const LOOSE: f64 = 1.02;

/// How far a paragraph and its later lines stand in.
fn indents(block: &Dict) -> Option<f64> {
    let Ok(indents) = block.get("indents") else { return Some(0.0) };
    let Value::Array(indents) = indents else { return None };
    let em = |indent: &Value| match indent {
        Value::Length(Length { em, .. }) => Some(em.get()),
        _ => None,
    };
    indents.iter().map(em).sum()
}

fn paragraph(block: &Dict) -> Option<String> {
    runs(array(block, "runs")?).collect()
}
