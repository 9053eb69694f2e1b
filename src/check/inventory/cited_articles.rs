//! Articles that rows cite and that the organization does not list for the statute: the
//! slide prints the listed ones as the grounds of all rows. And the other way about:
//! articles of a cited statute that are printed and that no row cites.

use std::collections::{BTreeMap, BTreeSet};

use super::articles::{Article, articles};
use super::inventory_citations::{grounds, parts, statute};
use crate::check::lists::sightings::Sightings;
use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::organization::{StatuteName, folded};
use crate::model::origin::Located;
use crate::model::shortened::first_of;
use crate::model::statute::is_called;
use crate::model::text::Text;

pub(in crate::check) const CHECK: Check = Check { name: "cited-articles", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let sources = &meetings.pack.sources;
    let Some(inventory) = &sources.inventory else { return };
    let rows = inventory.rows.iter();
    let cells = rows.filter_map(|row| grounds(row, &sources.organization.classes));
    // What is cited and not listed may be what was meant, and a ground that is missing is
    // complained of there: one slip is told once.
    let of_grounds = [code::GROUND_MISSING, code::GROUND_UNNEEDED];
    let are_grounds_told = !diagnostics.places_of(&of_grounds).is_empty();
    let is_sound = !are_grounds_told && meetings.is_whole(&inventory.origin);
    for statute in cited(&sources.organization.statutes, cells) {
        diagnostics.extend_with(statute.complaints());
        if is_sound && statute.unlisted.is_empty() {
            diagnostics.extend_with(statute.uncited());
        }
    }
}

/// A statute of the organization's list whose articles can be read, and what cells cite
/// of it.
struct Cited<'a> {
    name: &'a StatuteName,
    listed: Vec<Article>,
    articles: BTreeSet<Article>,
    /// Those of them that are not listed, as they are printed.
    unlisted: BTreeMap<String, Sightings<'a>>,
}

fn cited<'a>(
    statutes: &'a [StatuteName],
    cells: impl Iterator<Item = &'a Located<Text>>,
) -> Vec<Cited<'a>> {
    let mut all: Vec<Cited<'_>> = statutes.iter().filter_map(Cited::none_of).collect();
    // Many rows cite in the same words.
    let mut unlisted = BTreeMap::<&str, BTreeSet<(usize, String)>>::new();
    for cell in cells {
        let of_wording = unlisted.entry(&cell.value).or_insert_with(|| {
            let mut unlisted = BTreeSet::new();
            for (at, article) in citations(&cell.value, &all) {
                if !all[at].lists(&article) {
                    unlisted.insert((at, article.print()));
                }
                all[at].articles.insert(article);
            }
            unlisted
        });
        for (at, article) in &*of_wording {
            Sightings::note(&mut all[*at].unlisted, article.clone(), &cell.origin);
        }
    }
    all
}

/// What a cell cites of statutes, by their places.
fn citations(cell: &str, statutes: &[Cited<'_>]) -> Vec<(usize, Article)> {
    let mut found = Vec::new();
    for part in parts(cell) {
        let Some(name) = statute(part) else { continue };
        let is_it = |it: &Cited<'_>| is_called(&name, &folded(&it.name.name.value));
        let Some(at) = statutes.iter().position(is_it) else { continue };
        // What stands in brackets or behind 同法 may be of another statute.
        let part = part.split(['（', '(', '同']).next().unwrap_or_default();
        found.extend(articles(part).into_iter().map(|article| (at, article)));
    }
    found
}

/// From so many articles of a statute on, the list itself is what was changed.
const SEVERAL: usize = 3;

/// Most articles of a statute that are named.
const MOST_NAMED: usize = 6;

impl<'a> Cited<'a> {
    fn none_of(name: &'a StatuteName) -> Option<Self> {
        let listed = articles(name.articles.as_deref()?);
        let (articles, unlisted) = (BTreeSet::new(), BTreeMap::new());
        (!listed.is_empty()).then_some(Self { name, listed, articles, unlisted })
    }

    fn lists(&self, article: &Article) -> bool {
        self.listed.iter().any(|listed| article.is_in(listed))
    }

    /// The complaints about what is cited and not listed: one article is one slip, however
    /// many rows cite it, and a list that was cut short, or mistyped, is one too.
    fn complaints(&self) -> Vec<Diagnostic> {
        let mut complaints = self.unlisted.iter().map(|one| self.complaint(one));
        if self.unlisted.len() < SEVERAL {
            return complaints.collect();
        }
        let name = &self.name.name.value;
        let others = self.unlisted.iter().skip(1);
        let others =
            others.flat_map(|(article, seen)| seen.all().map(move |at| (at, article)));
        let first = complaints.next().map(|first| {
            let first = first.with("found", first_of(self.unlisted.keys(), MOST_NAMED));
            others.fold(first, |complaint, (place, article)| {
                complaint.see(place, "also-here", format!("{name}{article}"))
            })
        });
        first.into_iter().collect()
    }

    fn complaint(&self, (article, seen): (&String, &Sightings<'_>)) -> Diagnostic {
        let name = &self.name.name;
        let complaint = Diagnostic::new(code::ARTICLE_UNLISTED, seen.first)
            .with("statute", &name.value)
            .with("found", article)
            .with("listed", self.name.articles.as_deref().unwrap_or_default())
            .see(&name.origin, "listed-here", &name.value);
        seen.shown(complaint, &format!("{}{article}", name.value))
    }

    /// The articles of a cited statute that no row cites; a statute that is cited as a
    /// whole has none such.
    fn uncited(&self) -> Option<Diagnostic> {
        let is_cited =
            |article: &&Article| self.articles.iter().any(|cited| cited.is_in(article));
        let alone = self.listed.iter().filter(|article| !is_cited(article));
        let alone: Vec<String> = alone.map(Article::print).collect();
        let name = &self.name.name;
        (!self.articles.is_empty() && !alone.is_empty()).then(|| {
            Diagnostic::new(code::ARTICLE_UNCITED, &name.origin)
                .with("statute", &name.value)
                .with("found", first_of(alone.iter(), MOST_NAMED))
        })
    }
}
