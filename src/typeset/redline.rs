//! The action plan with its changes marked, as a document: what is new underlined, what
//! is gone struck, what was moved and which figures moved on shown as such.

use serde::Serialize;

use super::document::{Document, Part};
use super::fonts::Face;
use super::view::AboutPaper;
use crate::model::action_plan::Form;
use crate::model::figure::Figure;
use crate::model::pack::Pack;
use crate::model::prose::{Mark, Marked};
use crate::model::redline::{Moved, RedlineChapter, RedlinePassage};

#[derive(Debug, Serialize)]
struct View<'a> {
    #[serde(flatten)]
    about: AboutPaper,
    title: &'a str,
    /// The title with what changed in it, if anything did.
    renamed: Vec<RunView<'a>>,
    /// With which version it is compared.
    compared: String,
    chapters: Vec<ChapterView<'a>>,
}

#[derive(Debug, Serialize)]
struct ChapterView<'a> {
    heading: Vec<RunView<'a>>,
    passages: Vec<PassageView<'a>>,
}

#[derive(Debug, Serialize)]
pub(super) struct PassageView<'a> {
    form: Form,
    level: usize,
    pub(super) number: Vec<RunView<'a>>,
    pub(super) runs: Vec<RunView<'a>>,
    /// Where it came from or went to, if it was moved.
    moved: Option<String>,
}

#[derive(Debug, Serialize)]
pub(super) struct RunView<'a> {
    text: &'a str,
    pub(super) mark: Mark,
    /// Whether it is a number in whose place there was, or is, another.
    figure: bool,
}

/// The redline, where there is something to mark.
pub(super) fn document(pack: &Pack) -> Option<Document> {
    let plan = pack.sources.action_plan.as_ref()?;
    let redline = pack.redline.as_ref().filter(|redline| redline.differs())?;
    let title = &plan.title.value;
    let whole = format!("{title}（修正對照稿）");
    let view = View {
        about: AboutPaper::new(pack, &whole, &whole),
        title,
        renamed: if redline.is_renamed() { runs(&redline.title) } else { Vec::new() },
        compared: compared(pack),
        chapters: redline.chapters.iter().map(chapter).collect(),
    };
    let parts = redline.chapters.iter().map(part).collect();
    Some(Document::new("action-plan-redline", Face::Serif, &view.about, &view, parts))
}

/// 110年度第2次會議（110年12月10日）.
pub(super) fn compared(pack: &Pack) -> String {
    let print =
        |name: &str| pack.figures.get(name).map(Figure::print).unwrap_or_default();
    format!("{}（{}）", print("previous.title"), print("previous.date"))
}

fn chapter(chapter: &RedlineChapter) -> ChapterView<'_> {
    ChapterView {
        heading: runs(&chapter.heading),
        passages: chapter.passages.iter().map(passage).collect(),
    }
}

fn part(chapter: &RedlineChapter) -> Part {
    Part {
        kind: "chapter".to_owned(),
        origin: chapter.origin.clone(),
        titles: vec![chapter.title.clone()],
    }
}

pub(super) fn passage(passage: &RedlinePassage) -> PassageView<'_> {
    let came = matches!(passage.moved, Some(Moved::From(_)));
    let marked = |list| {
        let mut runs = runs(list);
        for run in runs.iter_mut().filter(|run| came && run.mark == Mark::Same) {
            run.mark = Mark::Moved;
        }
        runs
    };
    PassageView {
        form: passage.form,
        level: passage.level,
        number: marked(&passage.number),
        runs: marked(&passage.runs),
        moved: passage.moved.as_ref().map(|moved| match moved {
            Moved::To(place) => format!("〔移至{place}〕"),
            Moved::From(place) => format!("〔由{place}移列〕"),
        }),
    }
}

pub(super) fn runs(list: &[Marked]) -> Vec<RunView<'_>> {
    let view = |at: usize| RunView {
        text: &list[at].text,
        mark: list[at].mark,
        figure: is_figure(at, list),
    };
    (0..list.len()).map(view).collect()
}

/// Whether a run is a number that another takes the place of: they stand side by side.
fn is_figure(at: usize, runs: &[Marked]) -> bool {
    let number = |at: usize, mark: Mark| {
        runs.get(at).is_some_and(|run| run.mark == mark && is_number(&run.text))
    };
    let replaced = number(at, Mark::Deleted) && number(at + 1, Mark::Added);
    let replacing = at > 0 && number(at, Mark::Added) && number(at - 1, Mark::Deleted);
    replaced || replacing
}

fn is_number(text: &str) -> bool {
    let part = |c: char| c.is_ascii_digit() || ".,%/".contains(c);
    text.contains(|c: char| c.is_ascii_digit()) && text.chars().all(part)
}

#[cfg(test)]
mod tests {
    use super::is_number;

    #[test]
    fn a_number_is_told_from_a_word_with_digits() {
        assert!(["2,963", "92.4%", "5"].into_iter().all(is_number));
        assert!(!["第2次", "A4", "、", ""].into_iter().any(is_number));
    }
}
