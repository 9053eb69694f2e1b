//! Two columns of the catalogue that stand under each other's heading: marks and formats,
//! ids and names.
//!
//! The platform's export is taken as it is, so that the pages would show formats as marks,
//! or every dataset as gone. It is told where the first rows leave no doubt.

use crate::check::quoted::shortened;
use crate::check::{Check, Meetings};
use crate::model::catalogue::{Catalogue, Dataset, Identity, QUALITY_MARKS};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};

pub(in crate::check) const CHECK: Check = Check { name: "swapped-catalogue", run };

/// So many datasets from above are looked at, and so many of them at least show it.
const FIRST_ROWS: usize = 64;
const FEWEST: usize = 3;

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let Some(catalogue) = &meetings.pack.sources.catalogue else { return };
    if meetings.is_whole(&catalogue.origin) {
        let swapped = marks_and_formats(catalogue);
        if swapped.is_some() {
            // Its formats are no marks: that is the same slip.
            diagnostics.take(|one| {
                one.code == code::QUALITY_MARK_UNKNOWN
                    && one.origin.is_in(&catalogue.origin.file)
            });
        }
        diagnostics.extend_with(swapped.or_else(|| ids_and_names(catalogue)));
    }
}

fn first(catalogue: &Catalogue) -> impl Iterator<Item = &Dataset> {
    catalogue.datasets.iter().take(FIRST_ROWS)
}

fn marks_and_formats(catalogue: &Catalogue) -> Option<Diagnostic> {
    let (quality, formats) = (catalogue.columns.quality?, catalogue.columns.formats?);
    let word = |word: u32| &*catalogue.words[word as usize];
    // 金標章 and 無（品檢未過） as well, in the exports of all years.
    let is_mark = |word: &str| {
        word.starts_with('無') || QUALITY_MARKS.iter().any(|mark| word.starts_with(mark))
    };
    let both = |one: &Dataset| Some((word(one.quality?), word(*one.formats.first()?)));
    let said: Vec<_> = first(catalogue).filter_map(both).collect();
    let are_swapped = said.len() >= FEWEST
        && said.iter().all(|(mark, format)| !is_mark(mark) && is_mark(format));
    let one = first(catalogue).find(|one| both(one).is_some())?;
    let (mark, format) = both(one)?;
    are_swapped.then(|| {
        let [own, other] = [(quality, "品質檢測", mark), (formats, "檔案格式", format)];
        told(catalogue, one, own, other)
    })
}

fn ids_and_names(catalogue: &Catalogue) -> Option<Diagnostic> {
    let is_id = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let is_swapped = |one: &Dataset| is_id(&one.name) && !is_id(&one.id);
    let are_swapped = catalogue.identity == Identity::Id
        && catalogue.datasets.len() >= FEWEST
        && first(catalogue).all(is_swapped);
    let one = first(catalogue).next()?;
    are_swapped.then(|| {
        let id = (catalogue.columns.id, "資料集識別碼", &*one.id);
        let name = (catalogue.columns.name, "資料集名稱", &*one.name);
        told(catalogue, one, id, name)
    })
}

/// A column, what it should say, and what it says.
type Column<'a> = (u32, &'static str, &'a str);

fn told(
    catalogue: &Catalogue,
    dataset: &Dataset,
    (at, column, found): Column<'_>,
    (there, other, said): Column<'_>,
) -> Diagnostic {
    let place = |column| catalogue.cell(dataset.place, column);
    Diagnostic::new(code::HEADINGS_SWAPPED, &place(at))
        .with("column", column)
        .with("other", other)
        .with("found", shortened(found))
        .see(&place(there), "other-column", shortened(said))
}
