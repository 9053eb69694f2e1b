//! Where a figure or a number is said: in the sentences of the folder, and on pages.

use super::Tracer;
use super::annexed::is_annex;
use super::shown::cells_of;
use super::text::{around, quoted_at, stands_in, typed_at};
use super::wanted::{Wanted, is_small};
use crate::model::deck::PageWords;
use crate::model::figure::{Figure, FigureValue, Made};
use crate::model::meeting::Slide;
use crate::model::numeral::thousands;
use crate::model::origin::Origin;
use crate::model::printed::Printed;
use crate::model::slide_options::SlideOptions;
use crate::model::table::{AgendaTable, Cell};
use crate::model::text::without_blanks;
use crate::model::trace::TracedPage;

impl Tracer<'_> {
    /// Where it was typed, and is no live figure.
    pub(super) fn typed(&self, asked: &Wanted) -> Vec<(Origin, String)> {
        let forms = asked.forms();
        let typed = |printed: &Printed<'_>| {
            let at = forms.iter().find_map(|form| typed_at(printed.text, form))?;
            let start = printed.text[..at].rfind('\n').map_or(0, |end| end + 1);
            let line = printed.text[start..].lines().next()?;
            Some((printed.place_at(at), around(line, at - start)))
        };
        let running = self.texts.iter().filter(|printed| printed.is_running_text());
        running.filter_map(typed).collect()
    }

    /// The sentences of the folder that quote the figure by its name.
    pub(super) fn sentences(&self, name: &str) -> Vec<(Origin, String)> {
        let quoting = |printed: &Printed<'_>| {
            let quoted = self.name_there(name, printed)?;
            let (at, line) = printed
                .text
                .lines()
                .find_map(|line| Some((quoted_at(line, quoted)?, line)))?;
            let start = printed.text.find(line)? + at;
            Some((printed.place_at(start), around(line, at)))
        };
        self.texts.iter().filter_map(quoting).collect()
    }

    /// What a figure is called in a text; none where that name means another figure, as
    /// on a slide with a table of its own.
    fn name_there<'n>(&self, name: &'n str, printed: &Printed<'_>) -> Option<&'n str> {
        let place = printed.place_at(0);
        let is_it =
            |slide: &&Slide| slide.texts().any(|narrative| narrative.place(0) == place);
        let mut slides = self.pack.sources.meeting.slides().map(|(_, slide)| slide);
        let own = slides.find(is_it).and_then(|slide| {
            self.pack.item_for(&slide.kind.value, &SlideOptions::of(slide))
        });
        let Some(own) = own else { return Some(name) };
        let plain = name.strip_suffix(&format!("_{}", own.number));
        let plain = plain.filter(|plain| own.figures.contains_key(*plain));
        plain.or(Some(name).filter(|name| !own.figures.contains_key(*name)))
    }

    /// The pages that print a figure, and of the annex the sentences.
    pub(super) fn pages_with(&self, figure: &Figure) -> Vec<TracedPage> {
        let forms = match figure.value {
            FigureValue::Number(place) if figure.made == Made::Ranked => {
                Wanted::Place(place).forms()
            }
            FigureValue::Number(number) => vec![thousands(number)],
            FigureValue::Missing => return Vec::new(),
            _ => vec![figure.print()],
        };
        // In the annex nearly every number is one of a row's own: only what its sentences
        // say is the figure.
        let papers = self.papers.iter().filter(|paper| !is_annex(paper));
        let pages = papers
            .flat_map(|paper| paper.pages.iter().map(move |page| (&paper.path, page)));
        let is_said = |words: &str| forms.iter().any(|form| stands_in(words, form));
        let holds = |(_, page): &(&String, &PageWords)| {
            is_said(&page.words) && self.means(page, figure)
        };
        let leads = self.annexed.leads(is_said);
        let pages = pages.filter(holds).map(|(path, page)| traced(path, page));
        pages.chain(leads).collect()
    }

    /// Whether a page that holds a small number means the figure: it says what is
    /// counted, or it is its table that was made from the same cells.
    fn means(&self, page: &PageWords, figure: &Figure) -> bool {
        let FigureValue::Number(number) = figure.value else { return true };
        if !is_small(number) || figure.made == Made::Ranked {
            return true;
        }
        let counted = figure.unit.is_some_and(|unit| {
            let words = without_blanks(&page.words);
            stands_in(&words, &format!("{}{unit}", thousands(number)))
        });
        let first = figure.cells.first();
        let tables = self.pack.items_of(&page.kind).flat_map(|item| &item.tables);
        let is_it = |cell: &Cell| {
            cell.number() == Some(number)
                && first.is_some()
                && cell.origins.first() == first
        };
        counted || tables.flat_map(cells_of).any(is_it)
    }

    /// The pages that say it, whatever it stands for there.
    pub(super) fn pages_saying(&self, asked: &Wanted) -> Vec<TracedPage> {
        let forms = asked.forms();
        let says =
            |page: &PageWords| forms.iter().any(|form| stands_in(&page.words, form));
        self.pages(says)
    }

    /// The pages on which a row of a table prints a cell.
    pub(super) fn pages_of(
        &self,
        table: &AgendaTable,
        row: &str,
        cell: &Cell,
    ) -> Vec<TracedPage> {
        let text = cell.words();
        let prints = |page: &PageWords| {
            page.kind == table.item
                && page.words.contains(row)
                && stands_in(&page.words, &text)
        };
        self.pages(prints)
    }

    /// The pages of a table's item that say something.
    pub(super) fn pages_of_item(
        &self,
        table: &AgendaTable,
        words: &str,
    ) -> Vec<TracedPage> {
        let says =
            |page: &PageWords| page.kind == table.item && stands_in(&page.words, words);
        self.pages(says)
    }

    /// The pages of any document that `are_it`.
    fn pages(&self, are_it: impl Fn(&PageWords) -> bool) -> Vec<TracedPage> {
        let pages = self.papers.iter().flat_map(|paper| {
            let pages = paper.pages.iter().filter(|page| are_it(page));
            pages.map(|page| traced(&paper.path, page))
        });
        pages.collect()
    }
}

fn traced(path: &str, page: &PageWords) -> TracedPage {
    TracedPage { document: path.to_owned(), page: page.page, title: page.title.clone() }
}
