//! Where a sealed file and its rebuilt twin part: by attachment, page, figure, byte.

use serde_json::Value;

use super::carried::{carried, pages};
use super::edition;
use crate::model::code;
use crate::model::diagnostic::Diagnostic;
use crate::model::origin::Origin;

/// More than these are not listed: the first ones tell enough.
const MOST: usize = 12;

/// What differs between a file as it was sealed and as it was rebuilt.
pub fn compare(origin: &Origin, sealed: &[u8], rebuilt: &[u8]) -> Option<Diagnostic> {
    if sealed == rebuilt {
        return None;
    }
    let mut complaint = Diagnostic::new(code::REBUILT_DIFFERS, origin);
    let mut found = Vec::new();
    if sealed.starts_with(b"%PDF") {
        found.extend(of_pdf(sealed, rebuilt));
    } else if let (Ok(before), Ok(after)) =
        (serde_json::from_slice(sealed), serde_json::from_slice(rebuilt))
    {
        found.extend(of_json(&before, &after));
    }
    let at = sealed.iter().zip(rebuilt).position(|(one, other)| one != other);
    let at = at.unwrap_or(sealed.len().min(rebuilt.len()));
    found.push(("byte-differs", (at + 1).to_string()));
    for (note, what) in found.into_iter().take(MOST) {
        complaint = complaint.see(origin, note, what);
    }
    Some(complaint)
}

fn of_pdf(sealed: &[u8], rebuilt: &[u8]) -> Vec<(&'static str, String)> {
    let mut found = Vec::new();
    if let (Ok(before), Ok(after)) = (carried(sealed), carried(rebuilt)) {
        let names = before.keys().chain(after.keys());
        let mut names: Vec<&String> =
            names.filter(|name| before.get(*name) != after.get(*name)).collect();
        names.sort();
        names.dedup();
        found.extend(names.into_iter().map(|name| ("attached-differs", name.clone())));
        let pack = |files: &super::Carried| {
            files.get("pack.json").and_then(|bytes| serde_json::from_slice(bytes).ok())
        };
        if let (Some(before), Some(after)) = (pack(&before), pack(&after)) {
            found.extend(of_json(&before, &after));
        }
    }
    let (before, after) = (pages(sealed), pages(rebuilt));
    let count = before.len().max(after.len());
    let differs = |at: &usize| before.get(*at) != after.get(*at);
    let pages = (0..count).filter(differs).map(|at| (at + 1).to_string());
    found.extend(pages.map(|page| ("page-differs", page)));
    found
}

fn of_json(before: &Value, after: &Value) -> Vec<(&'static str, String)> {
    let figures = edition::figures(before, after).into_iter().map(|figure| {
        let shown = |text: Option<String>| text.unwrap_or_else(|| "–".to_owned());
        let (name, before) = (figure.name, shown(figure.before));
        ("figure-differs", format!("{name}: {before} → {}", shown(figure.after)))
    });
    let pages = edition::pages(before, after).into_iter().map(|page| {
        ("page-differs", format!("{} {} {}", page.document, page.page, page.title))
    });
    figures.chain(pages).collect()
}
