//! The action plan against the previous meeting's: chapters brought together by their
//! titles, then by their likeness; within them passages; within those words.
//!
//! What is compared is the text as it is read, with its figures filled in. A number in
//! front of a passage is compared apart from its words: a passage that was only
//! renumbered shows its number changed and nothing else. A passage that is gone here
//! and stands elsewhere was moved.

use std::collections::{BTreeMap, BTreeSet};

use super::alignment::{ALIKE, Likenesses, Pair};
use super::plan_amendments::{amendments, renamed};
use super::plan_sections::together;
use super::redline::{whole, words};
use crate::model::action_plan::{Form, Passage, Wording};
use crate::model::happened::Happened;
use crate::model::numeral::outline;
use crate::model::origin::Located;
use crate::model::prose::{Mark, Marked, differs};
use crate::model::redline::{Moved, Redline, RedlineChapter, RedlinePassage};
use crate::model::sources::Sources;

/// A version of the plan.
#[derive(Clone, Copy)]
pub(super) struct Version<'a> {
    pub(super) title: &'a Located<String>,
    pub(super) chapters: &'a [Wording],
}

impl<'a> Version<'a> {
    /// That of a meeting, if it has one.
    pub(super) fn of(sources: &'a Sources, chapters: &'a [Wording]) -> Option<Self> {
        let title = &sources.action_plan.as_ref()?.title;
        Some(Self { title, chapters })
    }
}

/// Compares two versions.
pub(super) fn compare(before: Version<'_>, now: Version<'_>) -> Redline {
    let title = words(&before.title.value, &now.title.value);
    let (origin, before, now) = (&now.title.origin, before.chapters, now.chapters);
    let chapters = chapters(before, now);
    let passages: Vec<Vec<Pair>> = chapters
        .iter()
        .map(|&(old, new)| {
            let old = old.map_or(&[][..], |at| &before[at].passages);
            let new = new.map_or(&[][..], |at| &now[at].passages);
            together(old, new)
        })
        .collect();
    let compared = Compared { before, now, chapters, passages };
    let moves = compared.moves();
    let chapters: Vec<_> =
        (0..compared.chapters.len()).map(|at| compared.chapter(at, &moves)).collect();
    let wording = |at: usize| compared.chapters[at].1.map(|new| &now[new]);
    let changed = chapters.iter().enumerate().filter(|(_, chapter)| chapter.differs());
    let amended = changed.flat_map(|(at, chapter)| amendments(chapter, wording(at)));
    let amendments = renamed(&title, origin).into_iter().chain(amended).collect();
    Redline { title, chapters, amendments }
}

/// A chapter of the old version with its place in the new one, or either alone.
type ChapterPair = (Option<usize>, Option<usize>);

/// Which chapters belong together: those of the new version in their order, those that
/// are gone after the one they followed. Of several with one title the first belongs to
/// the first.
fn chapters(before: &[Wording], now: &[Wording]) -> Vec<ChapterPair> {
    let mut by_title = BTreeMap::<&str, Vec<usize>>::new();
    for (at, old) in before.iter().enumerate().rev() {
        by_title.entry(&old.title).or_default().push(at);
    }
    let mut old_of: Vec<Option<usize>> =
        now.iter().map(|new| by_title.get_mut(&*new.title)?.pop()).collect();
    let text = |chapter: &Wording| -> String {
        chapter.passages.iter().map(Passage::text).collect()
    };
    let mut taken: BTreeSet<usize> = old_of.iter().copied().flatten().collect();
    if taken.len() < before.len() && old_of.contains(&None) {
        let likenesses = Likenesses::to(before.iter().map(text));
        for (at, old) in old_of.iter_mut().enumerate().filter(|(_, old)| old.is_none()) {
            let likely = likenesses
                .of(&text(&now[at]), ALIKE)
                .into_iter()
                .filter(|(old, _)| !taken.contains(old))
                .max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)));
            *old = likely.map(|(old, _)| old);
            taken.extend(*old);
        }
    }
    let mut pairs: Vec<ChapterPair> =
        old_of.iter().enumerate().map(|(new, old)| (*old, Some(new))).collect();
    for gone in (0..before.len()).filter(|old| !taken.contains(old)) {
        let follows = (0..gone)
            .rev()
            .find_map(|earlier| pairs.iter().position(|(old, _)| *old == Some(earlier)));
        pairs.insert(follows.map_or(0, |at| at + 1), (Some(gone), None));
    }
    pairs
}

struct Compared<'a> {
    before: &'a [Wording],
    now: &'a [Wording],
    chapters: Vec<ChapterPair>,
    /// The passages of each pair of chapters.
    passages: Vec<Vec<Pair>>,
}

/// A passage by its chapter and its place there.
type Place = (usize, usize);

/// A passage that was moved, from and to.
type Move = (Place, Place);

/// How long a passage must be to be told as moved and not as written anew, in
/// characters, and how much of it must be as it was.
const MOVED_LENGTH: usize = 12;
const MOVED_ALIKE: f64 = 0.8;

impl Compared<'_> {
    fn was(&self, (chapter, passage): Place) -> &Passage {
        &self.before[chapter].passages[passage]
    }

    fn is(&self, (chapter, passage): Place) -> &Passage {
        &self.now[chapter].passages[passage]
    }

    /// The passages that are gone in one place and came in another.
    fn moves(&self) -> Vec<Move> {
        let (mut gone, mut came) = (Vec::new(), Vec::new());
        for ((old, new), pairs) in self.chapters.iter().zip(&self.passages) {
            for pair in pairs {
                match *pair {
                    Pair::Old(at) => gone.extend(old.map(|chapter| (chapter, at))),
                    Pair::New(at) => came.extend(new.map(|chapter| (chapter, at))),
                    Pair::Both(..) => {}
                }
            }
        }
        let likenesses = Likenesses::to(gone.iter().map(|&from| self.was(from).text()));
        let (mut moves, mut taken) = (Vec::new(), BTreeSet::new());
        for to in came {
            let text = self.is(to).text();
            if text.chars().count() < MOVED_LENGTH {
                continue;
            }
            let alike = likenesses.of(&text, MOVED_ALIKE).into_iter();
            let from = alike.map(|(at, _)| at).find(|at| !taken.contains(at));
            taken.extend(from);
            moves.extend(from.map(|at| (gone[at], to)));
        }
        moves
    }

    fn chapter(&self, at: usize, moves: &[Move]) -> RedlineChapter {
        let (old, new) = self.chapters[at];
        let place = |chapter: Option<usize>, passage| {
            (chapter.expect("a passage stands in a chapter"), passage)
        };
        let passages: Vec<RedlinePassage> = self.passages[at]
            .iter()
            .map(|pair| match *pair {
                Pair::Both(was, is) => {
                    both(self.was(place(old, was)), self.is(place(new, is)))
                }
                Pair::Old(was) => self.went(place(old, was), moves),
                Pair::New(is) => self.came(place(new, is), moves),
            })
            .collect();
        let title = |wording: &Wording, at: usize| outline(0, at + 1) + &wording.title;
        let was = old.map(|at| title(&self.before[at], at));
        let is = new.map(|at| title(&self.now[at], at));
        let heading = match (was, is) {
            (Some(was), Some(is)) => words(&was, &is),
            (Some(was), None) => whole(&was, Mark::Deleted),
            (None, Some(is)) => whole(&is, Mark::Added),
            (None, None) => unreachable!("a chapter stands in one of the wordings"),
        };
        let titled = match (old, new) {
            (Some(old), Some(new)) => {
                words(&self.before[old].title, &self.now[new].title)
            }
            _ => Vec::new(),
        };
        let stands_in_both = old.is_some() && new.is_some();
        let is_amended = !stands_in_both
            || passages.iter().any(RedlinePassage::differs)
            || differs(&titled);
        let own = new.map(|at| (at, &self.now[at]));
        let gone = || old.map(|at| (at, &self.before[at]));
        let (at, chapter) =
            own.or_else(gone).expect("a chapter stands in one of the wordings");
        RedlineChapter {
            number: at + 1,
            title: chapter.title.clone(),
            heading,
            titled,
            happened: is_amended.then(|| Happened::between(old, new)),
            is_renumbered: stands_in_both && old != new,
            passages,
            origin: chapter.origin.clone(),
        }
    }

    fn went(&self, place: Place, moves: &[Move]) -> RedlinePassage {
        let to = moves.iter().find(|(from, _)| *from == place).map(|(_, to)| *to);
        let elsewhere = to.map(|to| Moved::To(label(self.now, to)));
        one(self.was(place), Mark::Deleted, elsewhere)
    }

    fn came(&self, place: Place, moves: &[Move]) -> RedlinePassage {
        let from = moves.iter().find(|(_, to)| *to == place).map(|(from, _)| *from);
        let new = self.is(place);
        let Some(from) = from else { return one(new, Mark::Added, None) };
        RedlinePassage {
            runs: words(&self.was(from).text(), &new.text()),
            ..one(new, Mark::Added, Some(Moved::From(label(self.before, from))))
        }
    }
}

fn both(old: &Passage, new: &Passage) -> RedlinePassage {
    let number = if old.number == new.number {
        whole(&new.number, Mark::Same)
    } else {
        [whole(&old.number, Mark::Deleted), whole(&new.number, Mark::Added)].concat()
    };
    RedlinePassage {
        form: new.form,
        level: new.level,
        number,
        runs: words(&old.text(), &new.text()),
        moved: None,
    }
}

fn one(passage: &Passage, mark: Mark, moved: Option<Moved>) -> RedlinePassage {
    RedlinePassage {
        form: passage.form,
        level: passage.level,
        number: whole(&passage.number, mark),
        runs: whole(&passage.text(), mark),
        moved,
    }
}

/// Where a passage stands, as a reader would look for it: `參、一、（二）`.
fn label(chapters: &[Wording], (chapter, passage): Place) -> String {
    let passages = &chapters[chapter].passages[..=passage];
    let mut above: Vec<&Passage> = Vec::new();
    for one in passages.iter().filter(|one| !one.number.is_empty()) {
        above.retain(|other| other.level < one.level);
        above.push(one);
    }
    // A paragraph that follows a list belongs to the heading over it.
    if passages.last().is_some_and(|own| own.form == Form::Paragraph) {
        above.retain(|one| one.form == Form::Heading);
    }
    let numbers = above.iter().map(|one| &*one.number).filter(|number| *number != "•");
    let label = outline(0, chapter + 1) + &numbers.collect::<String>();
    label.trim_end_matches(['、', '.']).to_owned()
}

/// A chapter's text with its marks, a line a passage, as one flow.
pub(super) fn flow(chapter: &RedlineChapter) -> Vec<Marked> {
    let mut flow: Vec<Marked> = Vec::new();
    for passage in &chapter.passages {
        // The line break belongs to whatever ends the passage before.
        let end = flow.last().map(|last| last.mark);
        flow.extend(end.map(|mark| Marked { text: "\n".to_owned(), mark }));
        let came = matches!(passage.moved, Some(Moved::From(_)));
        let own = passage.number.iter().chain(&passage.runs);
        flow.extend(own.map(|run| Marked {
            text: run.text.clone(),
            mark: if came && run.mark == Mark::Same { Mark::Moved } else { run.mark },
        }));
    }
    flow
}
