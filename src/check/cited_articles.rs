//! Articles that rows cite and that the organization does not list for the statute: the
//! slide prints the listed ones as the grounds of all rows.

use std::collections::BTreeMap;

use super::articles::{Article, articles};
use super::inventory_citations::{grounds, parts, statute};
use super::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::organization::{StatuteName, folded};
use crate::model::origin::Origin;

pub(super) const CHECK: Check = Check { name: "cited-articles", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let sources = &meetings.pack.sources;
    let listed: Vec<Listed<'_>> =
        sources.organization.statutes.iter().filter_map(Listed::of).collect();
    let rows = sources.inventory.iter().flat_map(|inventory| &inventory.rows);
    // Many rows cite in the same words.
    let mut by_wording = BTreeMap::<&str, Vec<(&Listed<'_>, Article)>>::new();
    let mut places = BTreeMap::<(&Origin, String), (&Listed<'_>, Vec<&Origin>)>::new();
    for cited in rows.filter_map(|row| grounds(row, &sources.organization.classes)) {
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
    let mut found: Vec<(&Listed<'_>, Article)> = Vec::new();
    for part in parts(cell) {
        let Some(name) = statute(part) else { continue };
        let known =
            listed.iter().find(|one| name.ends_with(&*folded(&one.name.name.value)));
        let Some(known) = known else { continue };
        // What stands in brackets or behind 同法 may be of another statute.
        let part = part.split(['（', '(', '同']).next().unwrap_or_default();
        for article in articles(part) {
            let is_listed = known.articles.iter().any(|one| article.is_in(one));
            if !is_listed && !found.iter().any(|(_, other)| *other == article) {
                found.push((known, article));
            }
        }
    }
    found
}
