//! What the looks of a cell say against what it holds: struck through, or set above the
//! line.
//!
//! Who strikes words through means them to be gone, so they are no part of a text. Of a
//! number nobody can tell: it is asked for.

use std::ops::Range;

/// What the looks of a cell say against what it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::source) enum Looks {
    /// All of it is struck through.
    Struck,
    /// A part of it was, and was left out.
    PartStruck,
    /// A part of it is set above the line, as the number of a note is.
    Raised,
}

/// What a text looks like by the looks of its pieces. What is struck through is taken
/// out, unless that is all of it.
pub(super) fn take_struck(
    looks: &[(Range<usize>, Looks)],
    start: usize,
    text: &mut String,
) -> Option<Looks> {
    let is_said = |stretch: &Range<usize>| !text[stretch.clone()].trim().is_empty();
    let struck =
        looks.iter().filter(|(stretch, look)| *look == Looks::Struck && is_said(stretch));
    let struck: Vec<Range<usize>> = struck.map(|(stretch, _)| stretch.clone()).collect();
    if struck.is_empty() {
        return looks
            .iter()
            .any(|(stretch, _)| is_said(stretch))
            .then_some(Looks::Raised);
    }
    let starts = [start].into_iter().chain(struck.iter().map(|it| it.end));
    let mut between = starts.zip(struck.iter().map(|it| it.start).chain([text.len()]));
    if between.all(|(from, to)| text[from..to].trim().is_empty()) {
        return Some(Looks::Struck);
    }
    for stretch in struck.into_iter().rev() {
        text.replace_range(stretch, "");
    }
    Some(Looks::PartStruck)
}
