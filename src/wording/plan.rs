//! The action plan in words: its chapters' figures filled in, its parts numbered as
//! official papers are (一、 （一） 1. （1）).
//!
//! A number is counted, never typed. One that was typed, as `## 一、標題` or as the
//! bold paragraph `**一、標題**`, is taken off and kept beside the counted one, for
//! `check` to compare.

use super::sentence::Writer;
use crate::model::action_plan::{ActionPlan, Chapter, Form, Passage, Wording};
use crate::model::diagnostic::Diagnostics;
use crate::model::figure::Figures;
use crate::model::numeral::{outline, typed_chapter, typed_outline};
use crate::model::origin::Origin;
use crate::model::prose::{Block, Narrative, Run};
use crate::model::templates::Templates;

/// Fills the figures into the action plan's chapters.
pub fn plan(
    plan: Option<&ActionPlan>,
    figures: &Figures,
    diagnostics: &mut Diagnostics,
) -> Vec<Wording> {
    let templates = Templates::default();
    let writer = Writer::new(&templates, figures, diagnostics);
    let chapters = plan.map_or(&[][..], |plan| &plan.chapters);
    chapters.iter().filter_map(|one| chapter(one, &writer, diagnostics)).collect()
}

fn chapter(
    chapter: &Chapter,
    writer: &Writer<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Wording> {
    let mut line = |reason: &Narrative| writer.line(reason, diagnostics);
    let reason = chapter.reason.as_ref().and_then(&mut line);
    let reasons = chapter
        .reasons
        .iter()
        .filter_map(|one| Some((one.section.value.clone(), line(&one.reason)?)));
    let reasons = reasons.collect();
    let blocks = writer.chapter(&chapter.body, diagnostics)?;
    let title = &*chapter.title.value;
    let (typed, title) = match typed_chapter(title) {
        Some((number, title)) => (Some(number.to_owned()), title),
        None => (None, title),
    };
    Some(Wording {
        title: title.to_owned(),
        typed,
        origin: chapter.title.origin.clone(),
        passages: Numbering::of(&blocks, &chapter.body),
        reason,
        reasons,
    })
}

/// Numbers the passages of one chapter.
struct Numbering<'a> {
    body: &'a Narrative,
    /// The level of the last heading; 0 before the first.
    level: usize,
    /// How many of each level there have been under the one above.
    counts: [usize; 6],
    /// The level of a list right under the chapter's title: below its sections, if it
    /// has any.
    first_list: usize,
    /// The levels whose numbers were typed before plain paragraphs.
    typed: Vec<usize>,
    passages: Vec<Passage>,
}

impl<'a> Numbering<'a> {
    fn of(blocks: &[Block], body: &'a Narrative) -> Vec<Passage> {
        let sections = blocks.iter().any(|block| heading_of(block).is_some());
        let mut numbering = Self {
            body,
            level: 0,
            counts: [0; 6],
            first_list: if sections { 2 } else { 1 },
            typed: typed_levels(blocks),
            passages: Vec::new(),
        };
        for block in blocks {
            numbering.add(block);
        }
        numbering.passages
    }

    fn add(&mut self, block: &Block) {
        if let Some((level, runs)) = heading_of(block) {
            return self.add_heading(level, runs);
        }
        match block {
            Block::Heading { .. } => {}
            Block::Paragraph { runs } => self.add_paragraph(runs),
            Block::List { ordered, start, items } => {
                let level =
                    if self.level == 0 { self.first_list } else { self.level + 1 };
                self.add_list(level, ordered.then_some(*start), items);
            }
        }
    }

    fn add_heading(&mut self, level: usize, runs: &[Run]) {
        self.level = level;
        self.counts[level] += 1;
        self.counts[level + 1..].fill(0);
        let number = outline(level, self.counts[level]);
        let (typed, runs) = without_number(runs);
        self.push(Form::Heading, level, number, typed, runs);
    }

    fn add_paragraph(&mut self, runs: &[Run]) {
        match number_of(runs) {
            Some((level, number)) if self.typed.contains(&level) => {
                let (_, runs) = without_number(runs);
                self.push(Form::Item, level, number.to_owned(), None, runs);
            }
            _ => self.push(Form::Paragraph, self.level, String::new(), None, runs.into()),
        }
    }

    /// `start` is the number of the first item, if they have numbers.
    fn add_list(&mut self, level: usize, start: Option<u64>, items: &[Vec<Block>]) {
        for (at, item) in items.iter().enumerate() {
            let counted = start.and_then(|start| usize::try_from(start).ok());
            let number = counted.map_or_else(
                || "•".to_owned(),
                |start| outline(level, start.saturating_add(at)),
            );
            if let Some(start) = counted
                && let Some(count) = self.counts.get_mut(level)
            {
                *count = start.saturating_add(at);
            }
            self.add_item(level, number, item);
        }
    }

    fn add_item(&mut self, level: usize, number: String, item: &[Block]) {
        let (first, rest) = match item {
            [Block::Paragraph { runs }, rest @ ..] => (runs.clone(), rest),
            rest => (Vec::new(), rest),
        };
        self.push(Form::Item, level, number, None, first);
        for block in rest {
            match block {
                Block::Paragraph { runs } | Block::Heading { runs, .. } => {
                    self.push(Form::Continued, level, String::new(), None, runs.clone());
                }
                Block::List { ordered, start, items } => {
                    self.add_list(level + 1, ordered.then_some(*start), items);
                }
            }
        }
    }

    fn push(
        &mut self,
        form: Form,
        level: usize,
        number: String,
        typed: Option<String>,
        runs: Vec<Run>,
    ) {
        let origin = self.place(&runs);
        self.passages.push(Passage { form, level, number, typed, runs, origin });
    }

    /// Where a passage stands: at its first words, as far as they are as they were
    /// written.
    fn place(&self, runs: &[Run]) -> Origin {
        let first = runs.first().map_or("", |run| &*run.text);
        let at = self.body.text.find(first).filter(|_| !first.is_empty());
        at.map_or_else(|| self.body.first.clone(), |at| self.body.place(at))
    }
}

/// How long a bold paragraph may be that is a heading, in characters.
const LONGEST_HEADING: usize = 40;

/// The level and words of a heading, also of one written as a bold paragraph that
/// begins with its number.
fn heading_of(block: &Block) -> Option<(usize, &[Run])> {
    match block {
        Block::Heading { level, runs } => Some((*level, runs)),
        Block::Paragraph { runs } => {
            let [Run { text, bold: true, link: None }] = &runs[..] else { return None };
            let (level, _, title) = typed_outline(text)?;
            let short = text.chars().count() <= LONGEST_HEADING;
            let sentence = title.ends_with(['。', '；', '：', '，']);
            (short && !sentence && !title.is_empty()).then_some((level, runs))
        }
        Block::List { .. } => None,
    }
}

fn number_of(runs: &[Run]) -> Option<(usize, &str)> {
    let (level, number, _) = typed_outline(&runs.first()?.text)?;
    Some((level, number))
}

/// Words without the number that was typed before them, and that number.
fn without_number(runs: &[Run]) -> (Option<String>, Vec<Run>) {
    let mut runs = runs.to_vec();
    let Some(first) = runs.first_mut() else { return (None, runs) };
    let Some((_, number, rest)) = typed_outline(&first.text) else { return (None, runs) };
    let (typed, rest) = (number.to_owned(), rest.to_owned());
    first.text = rest;
    (Some(typed), runs)
}

/// The levels whose numbers were typed before plain paragraphs: two at the least, for
/// a single one may be a sentence that only begins so.
fn typed_levels(blocks: &[Block]) -> Vec<usize> {
    let mut found = [0; 6];
    for block in blocks.iter().filter(|block| heading_of(block).is_none()) {
        if let Block::Paragraph { runs } = block
            && let Some((level, _)) = number_of(runs)
        {
            found[level] += 1;
        }
    }
    (1..found.len()).filter(|&level| found[level] > 1).collect()
}
