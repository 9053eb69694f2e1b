//! What changed between two wordings, as a reader of Chinese would mark it.
//!
//! A number, a date's number or a Latin word is one token; every Chinese character is
//! one. Comparing whole words would mark a sentence for one character; comparing
//! plain characters would tear numbers apart.

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::alignment::{Pair, align};
use crate::model::prose::{Mark, Marked};

/// Marks what was deleted and added to make `new` of `old`; deleted words come first.
///
/// Paragraphs are brought together first: words are compared only within paragraphs
/// that are alike.
pub(super) fn redline(old: &str, new: &str) -> Vec<Marked> {
    let (old, new): (Vec<&str>, Vec<&str>) =
        (old.split_inclusive('\n').collect(), new.split_inclusive('\n').collect());
    if let ([old], [new]) = (&old[..], &new[..]) {
        return words(old, new);
    }
    let mut runs = Vec::new();
    for pair in align(&old, &new) {
        match pair {
            Pair::Both(before, now) => runs.extend(words(old[before], new[now])),
            Pair::Old(before) => push(&mut runs, Mark::Deleted, old[before].to_owned()),
            Pair::New(now) => push(&mut runs, Mark::Added, new[now].to_owned()),
        }
    }
    runs
}

/// Marks the words that changed within a paragraph.
pub(super) fn words(old: &str, new: &str) -> Vec<Marked> {
    if old == new {
        return whole(new, Mark::Same);
    }
    let (before, now) = (tokens(old), tokens(new));
    if before.len().saturating_mul(now.len()) > MOST_COMPARED {
        return [whole(old, Mark::Deleted), whole(new, Mark::Added)].concat();
    }
    let (old, new) = (before, now);
    let ops = joined(&capture_diff_slices(Algorithm::Myers, &old, &new), &old);
    let mut runs = Vec::new();
    for op in ops {
        let (before, after) =
            (old[op.old_range()].concat(), new[op.new_range()].concat());
        if is_equal(&op) {
            push(&mut runs, Mark::Same, after);
        } else {
            push(&mut runs, Mark::Deleted, before);
            push(&mut runs, Mark::Added, after);
        }
    }
    runs
}

/// If the old tokens times the new ones exceed this, the paragraph is shown as deleted and
/// added as a whole: to compare it would take minutes, and nobody could read the result.
const MOST_COMPARED: usize = 64_000_000;

/// A whole text in one mark.
pub(super) fn whole(text: &str, mark: Mark) -> Vec<Marked> {
    let mut runs = Vec::new();
    push(&mut runs, mark, text.to_owned());
    runs
}

/// Adds a stretch; one of the same mark goes on.
fn push(runs: &mut Vec<Marked>, mark: Mark, text: String) {
    match runs.last_mut() {
        _ if text.is_empty() => {}
        Some(last) if last.mark == mark => last.text.push_str(&text),
        _ => runs.push(Marked { text, mark }),
    }
}

/// Cuts a text into what is compared as one: runs of ASCII letters and digits with
/// the marks inside them (`2,963`, `data.gov.tw`), and single other characters.
fn tokens(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = if first.is_ascii_alphanumeric() {
            word_length(rest)
        } else {
            first.len_utf8()
        };
        let (token, after) = rest.split_at(length);
        tokens.push(token);
        rest = after;
    }
    tokens
}

fn word_length(text: &str) -> usize {
    let bytes = text.as_bytes();
    let inside = |at: usize| match bytes[at] {
        b',' | b'.' | b'-' | b'/' => {
            bytes.get(at + 1).is_some_and(u8::is_ascii_alphanumeric)
        }
        byte => byte.is_ascii_alphanumeric(),
    };
    (0..bytes.len()).find(|&at| !inside(at)).unwrap_or(bytes.len())
}

/// Joins changes that only a coincidence parts: one equal character between two
/// changes that are both longer reads as noise, not as something kept.
fn joined(ops: &[DiffOp], old: &[&str]) -> Vec<DiffOp> {
    let mut joined: Vec<DiffOp> = Vec::new();
    for (at, op) in ops.iter().enumerate() {
        let coincidence = is_equal(op)
            && is_coincidence(&old[op.old_range()])
            && at > 0
            && is_long(&ops[at - 1])
            && ops.get(at + 1).is_some_and(is_long);
        let follows = joined.last().is_some_and(|last| !is_equal(last));
        if follows && (coincidence || !is_equal(op)) {
            let last = joined.pop().expect("there is a last");
            joined.push(span(&last, op));
        } else {
            joined.push(*op);
        }
    }
    joined
}

fn is_equal(op: &DiffOp) -> bool {
    matches!(op, DiffOp::Equal { .. })
}

fn is_coincidence(kept: &[&str]) -> bool {
    matches!(kept, [token] if !token.starts_with('\n'))
}

fn is_long(op: &DiffOp) -> bool {
    !is_equal(op) && (op.old_range().len() > 1 || op.new_range().len() > 1)
}

fn span(first: &DiffOp, last: &DiffOp) -> DiffOp {
    let (old, new) = (first.old_range().start, first.new_range().start);
    DiffOp::Replace {
        old_index: old,
        old_len: last.old_range().end - old,
        new_index: new,
        new_len: last.new_range().end - new,
    }
}

#[cfg(test)]
mod tests {
    use super::redline;
    use crate::model::prose::Mark;

    /// The redline with deleted words in `[-…-]` and added ones in `{+…+}`.
    fn written(old: &str, new: &str) -> String {
        redline(old, new)
            .into_iter()
            .map(|run| match run.mark {
                Mark::Same | Mark::Moved => run.text,
                Mark::Added => format!("{{+{}+}}", run.text),
                Mark::Deleted => format!("[-{}-]", run.text),
            })
            .collect()
    }

    #[test]
    fn one_changed_character_is_marked_alone() {
        assert_eq!(
            written("新入所(院)人數", "新入所(校)人數"),
            "新入所([-院-]{+校+})人數"
        );
    }

    #[test]
    fn a_changed_number_is_marked_whole() {
        assert_eq!(
            written("累計開放 2,806 項", "累計開放 2,963 項"),
            "累計開放 [-2,806-]{+2,963+} 項"
        );
    }

    #[test]
    fn a_coincidental_character_does_not_part_a_change() {
        assert_eq!(
            written("由本部資訊處辦理", "由廉政署業管處維運"),
            "由[-本部資訊處辦理-]{+廉政署業管處維運+}"
        );
    }

    #[test]
    fn a_new_paragraph_leaves_its_neighbours_unmarked() {
        assert_eq!(
            written(
                "一、盤點資料。\n二、回應民眾。",
                "一、盤點資料。\n新增全文檢索服務。\n二、回應民眾。"
            ),
            "一、盤點資料。\n{+新增全文檢索服務。\n+}二、回應民眾。"
        );
    }

    #[test]
    fn the_same_text_has_no_mark() {
        assert_eq!(written("資料集", "資料集"), "資料集");
    }
}
