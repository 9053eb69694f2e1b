//! Articles that rows cite and that the organization does not list for the statute: the
//! slide prints the listed ones as the grounds of all rows. And the other way about:
//! articles of a cited statute that are printed and that no row cites.

use std::collections::BTreeMap;

use super::articles::{Article, articles};
use super::inventory_citations::{grounds, parts, statute};
use super::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::organization::{StatuteName, folded};
use crate::model::origin::Origin;
use crate::model::statute::is_called;

pub(super) const CHECK: Check = Check { name: "cited-articles", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let sources = &meetings.pack.sources;
    let listed: Vec<Listed<'_>> =
        sources.organization.statutes.iter().filter_map(Listed::of).collect();
    let rows = sources.inventory.iter().flat_map(|inventory| &inventory.rows);
    // Many rows cite in the same words.
    let mut by_wording = BTreeMap::<&str, Vec<(&Listed<'_>, Article)>>::new();
    let mut cited_articles = Vec::<(&Listed<'_>, Article)>::new();
    let mut places = BTreeMap::<(&Origin, String), (&Listed<'_>, Vec<&Origin>)>::new();
    for cited in rows.filter_map(|row| grounds(row, &sources.organization.classes)) {
        if !by_wording.contains_key(&*cited.value) {
            cited_articles.extend(citations(&cited.value, &listed));
        }
        let found = by_wording.entry(&cited.value);
        for (statute, article) in found.or_insert_with(|| unlisted(&cited.value, &listed))
        {
            let key = (&statute.name.name.origin, article.print());
            let (_, places) = places.entry(key).or_insert((statute, Vec::new()));
            places.push(&cited.origin);
        }
    }
    let mut by_statute = BTreeMap::<&Origin, Vec<Unlisted<'_>>>::new();
    for ((statute, article), (listed, places)) in places {
        by_statute.entry(statute).or_default().push((listed, article, places));
    }
    // What is cited and not listed may be what was meant, and a ground that is missing is
    // complained of there: one slip is told once.
    let grounds = [code::GROUND_MISSING, code::GROUND_UNNEEDED];
    let are_grounds_told = !diagnostics.places_of(&grounds).is_empty();
    let sound = listed.iter().filter(|statute| {
        !are_grounds_told
            && !by_statute.contains_key(&statute.name.name.origin)
            && sources
                .inventory
                .as_ref()
                .is_some_and(|list| meetings.is_whole(&list.origin))
    });
    for statute in sound {
        let cited = cited_articles.iter().filter(|(of, _)| std::ptr::eq(*of, statute));
        let cited: Vec<&Article> = cited.map(|(_, article)| article).collect();
        diagnostics.extend_with(uncited(statute, &cited));
    }
    for unlisted in by_statute.into_values() {
        if unlisted.len() >= SEVERAL {
            diagnostics.push(complaint_of_all(&unlisted));
            continue;
        }
        for (statute, article, places) in unlisted {
            diagnostics.push(complaint(statute, &article, &places));
        }
    }
}

/// A statute, an article of it that is not listed, and the cells that cite it.
type Unlisted<'a> = (&'a Listed<'a>, String, Vec<&'a Origin>);

/// From so many articles of a statute on, the list itself is what was changed.
const SEVERAL: usize = 3;

/// Most articles of a statute that are named.
const MOST_NAMED: usize = 6;

/// A list of articles that was cut short, or mistyped, is one slip.
fn complaint_of_all(unlisted: &[Unlisted<'_>]) -> Diagnostic {
    let [(statute, article, places), others @ ..] = unlisted else {
        unreachable!("several articles are not listed")
    };
    let named = unlisted.iter().take(MOST_NAMED).map(|(_, article, _)| article.as_str());
    let mut found = named.collect::<Vec<_>>().join("、");
    if unlisted.len() > MOST_NAMED {
        found.push('…');
    }
    let first = complaint(statute, article, places).with("found", found);
    let name = &statute.name.name.value;
    let also = others.iter().flat_map(|(_, article, places)| {
        places.iter().map(move |place| (*place, format!("{name}{article}")))
    });
    also.fold(first, |complaint, (place, cited)| complaint.see(place, "also-here", cited))
}

/// One article is one slip, however many rows cite it.
fn complaint(statute: &Listed<'_>, article: &str, places: &[&Origin]) -> Diagnostic {
    let [first, others @ ..] = places else {
        unreachable!("an article is cited somewhere")
    };
    let name = &statute.name.name;
    let complaint = Diagnostic::new(code::ARTICLE_UNLISTED, first)
        .with("statute", &name.value)
        .with("found", article)
        .with("listed", statute.name.articles.as_deref().unwrap_or_default())
        .see(&name.origin, "listed-here", &name.value);
    let cited = format!("{}{article}", name.value);
    others
        .iter()
        .fold(complaint, |complaint, place| complaint.see(place, "also-here", &cited))
}

/// The articles of a cited statute that no row cites; a statute that is cited as a whole
/// has none such.
fn uncited(statute: &Listed<'_>, cited: &[&Article]) -> Option<Diagnostic> {
    let is_cited = |article: &&Article| cited.iter().any(|one| one.is_in(article));
    let alone = statute.articles.iter().filter(|article| !is_cited(article));
    let alone: Vec<String> = alone.map(Article::print).collect();
    let name = &statute.name.name;
    (!cited.is_empty() && !alone.is_empty()).then(|| {
        let mut found = alone[..alone.len().min(MOST_NAMED)].join("、");
        if alone.len() > MOST_NAMED {
            found.push('…');
        }
        Diagnostic::new(code::ARTICLE_UNCITED, &name.origin)
            .with("statute", &name.value)
            .with("found", found)
    })
}

/// A statute of the list with the articles that it prints, where they can be read.
struct Listed<'a> {
    name: &'a StatuteName,
    articles: Vec<Article>,
}

impl<'a> Listed<'a> {
    fn of(name: &'a StatuteName) -> Option<Self> {
        let articles = articles(name.articles.as_deref()?);
        (!articles.is_empty()).then_some(Self { name, articles })
    }
}

/// What a cell cites of the listed statutes beyond what is listed, each once.
fn unlisted<'a>(cell: &str, listed: &'a [Listed<'a>]) -> Vec<(&'a Listed<'a>, Article)> {
    let is_listed = |(statute, article): &(&Listed<'_>, Article)| {
        statute.articles.iter().any(|one| article.is_in(one))
    };
    let cited = citations(cell, listed).into_iter();
    cited.filter(|cited| !is_listed(cited)).collect()
}

/// What a cell cites of the listed statutes, each once.
fn citations<'a>(cell: &str, listed: &'a [Listed<'a>]) -> Vec<(&'a Listed<'a>, Article)> {
    let mut found: Vec<(&Listed<'_>, Article)> = Vec::new();
    for part in parts(cell) {
        let Some(name) = statute(part) else { continue };
        let known =
            listed.iter().find(|one| is_called(&name, &folded(&one.name.name.value)));
        let Some(known) = known else { continue };
        // What stands in brackets or behind 同法 may be of another statute.
        let part = part.split(['（', '(', '同']).next().unwrap_or_default();
        for article in articles(part) {
            let is_same = |(of, other): &(&Listed<'_>, Article)| {
                std::ptr::eq(*of, known) && *other == article
            };
            if !found.iter().any(is_same) {
                found.push((known, article));
            }
        }
    }
    found
}
