//! Passages of two versions of a chapter brought together, and cut into its sections.
//!
//! What stands between two passages that both versions have is put into the order of
//! reading: what ends the section before, then the sections that came or went. A section
//! belongs to that of the other version with which it shares a passage, whatever it is
//! called.

use std::collections::BTreeSet;

use super::alignment::{Pair, align};
use crate::model::action_plan::{Passage, begins_section};
use crate::model::redline::RedlinePassage;

/// Brings the passages of a chapter together, in the order in which both can be read.
pub(super) fn together(old: &[Passage], new: &[Passage]) -> Vec<Pair> {
    let texts = |all: &[Passage]| all.iter().map(Passage::text).collect::<Vec<_>>();
    let (before, now) = (texts(old), texts(new));
    let pairs = align(&refs(&before), &refs(&now));
    let head = |pair: &Pair| match *pair {
        Pair::Both(was, is) => begins(old, was) || begins(new, is),
        Pair::Old(was) => begins(old, was),
        Pair::New(is) => begins(new, is),
    };
    let mut ordered = Vec::new();
    let mut rest = &pairs[..];
    while !rest.is_empty() {
        let end = rest.iter().position(|pair| matches!(pair, Pair::Both(..)));
        let (gap, after) = rest.split_at(end.unwrap_or(rest.len()));
        let goes_on = after.first().is_some_and(|both| !head(both));
        ordered.extend(between(gap, goes_on, head));
        ordered.extend(after.first());
        rest = after.get(1..).unwrap_or_default();
    }
    ordered
}

fn refs(texts: &[String]) -> Vec<&str> {
    texts.iter().map(String::as_str).collect()
}

fn begins(passages: &[Passage], at: usize) -> bool {
    passages.get(at).is_some_and(|one| begins_section(one.form, one.level))
}

/// Puts into order what stands between two passages that both versions have.
///
/// `goes_on`: whether the second of them goes on with a section. If both versions have
/// begun one meanwhile, it is the same under another heading.
fn between(gap: &[Pair], goes_on: bool, head: impl Fn(&Pair) -> bool) -> Vec<Pair> {
    let is_old = |pair: &&Pair| matches!(pair, Pair::Old(_));
    let (olds, news): (Vec<&Pair>, Vec<&Pair>) = gap.iter().partition(is_old);
    let last_head = |all: &[&Pair]| all.iter().rposition(|pair| head(pair));
    let renamed = last_head(&olds).zip(last_head(&news)).filter(|_| goes_on);
    let Some((was, is)) = renamed else { return in_turn(&olds, &news, &head) };
    let heading = match (olds[was], news[is]) {
        (&Pair::Old(was), &Pair::New(is)) => Pair::Both(was, is),
        _ => unreachable!("of each version there are those that it alone has"),
    };
    let mut pairs = in_turn(&olds[..was], &news[..is], &head);
    pairs.push(heading);
    pairs.extend(in_turn(&olds[was + 1..], &news[is + 1..], &head));
    pairs
}

/// What ends the section before them, the old before the new; then their own sections.
fn in_turn(olds: &[&Pair], news: &[&Pair], head: impl Fn(&Pair) -> bool) -> Vec<Pair> {
    let cut = |all: &[&Pair]| all.iter().position(|pair| head(pair)).unwrap_or(all.len());
    let (ends, gone) = olds.split_at(cut(olds));
    let (more, came) = news.split_at(cut(news));
    [ends, more, gone, came].concat().into_iter().copied().collect()
}

/// The passages of a chapter by section: those of one section of either version, and of
/// all that share a passage with it, are one part.
pub(super) fn parts(passages: &[RedlinePassage]) -> Vec<Vec<&RedlinePassage>> {
    // What stands before all headings belongs to the chapter itself in both versions.
    let mut parts = vec![Part { old: [0].into(), new: [0].into(), passages: Vec::new() }];
    let (mut old, mut new) = (0, 0);
    for (at, one) in passages.iter().enumerate() {
        old += usize::from(one.begins_section() && one.is_old());
        new += usize::from(one.begins_section() && one.is_new());
        let mut part = Part {
            old: one.is_old().then_some(old).into_iter().collect(),
            new: one.is_new().then_some(new).into_iter().collect(),
            passages: vec![at],
        };
        let shared: Vec<Part> = parts.extract_if(.., |it| it.shares(&part)).collect();
        for other in shared {
            part.old.extend(other.old);
            part.new.extend(other.new);
            part.passages.extend(other.passages);
        }
        parts.push(part);
    }
    for part in &mut parts {
        part.passages.sort_unstable();
    }
    parts.sort_by_key(|part| part.passages.first().copied());
    let passages_of =
        |part: &Part| part.passages.iter().map(|at| &passages[*at]).collect();
    parts.iter().filter(|part| !part.passages.is_empty()).map(passages_of).collect()
}

/// Sections of both versions that belong together, by their places, and their passages.
struct Part {
    old: BTreeSet<usize>,
    new: BTreeSet<usize>,
    passages: Vec<usize>,
}

impl Part {
    fn shares(&self, other: &Self) -> bool {
        !self.old.is_disjoint(&other.old) || !self.new.is_disjoint(&other.new)
    }
}

#[cfg(test)]
mod tests {
    use super::Pair::{Both, New, Old};
    use super::together;
    use crate::model::action_plan::{Form, Passage};
    use crate::model::origin::Origin;
    use crate::model::prose::Run;

    /// Passages of these words; what begins with a blank belongs to a section.
    fn passages(texts: &[&str]) -> Vec<Passage> {
        let passage = |text: &&str| Passage {
            form: if text.starts_with(' ') { Form::Paragraph } else { Form::Heading },
            level: 1,
            number: String::new(),
            typed: None,
            runs: vec![Run::plain(text.trim())],
            origin: Origin::file("action-plan.yaml"),
        };
        texts.iter().map(passage).collect()
    }

    #[test]
    fn what_ends_a_section_stands_before_the_section_that_is_gone_behind_it() {
        let old = passages(&["擴大開放", " 依法應公開", "提升品質", " 逐季檢討"]);
        let new = passages(&["擴大開放", " 依法應公開", " 訂定期程"]);
        let due = [Both(0, 0), Both(1, 1), New(2), Old(2), Old(3)];
        assert_eq!(together(&old, &new), due);
    }

    #[test]
    fn headings_over_the_same_words_are_those_of_one_section() {
        let old = passages(&["提升品質", " 逐季檢討"]);
        let new = passages(&["資料治理", " 逐季檢討"]);
        assert_eq!(together(&old, &new), [Both(0, 0), Both(1, 1)]);
    }
}
