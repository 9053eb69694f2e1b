//! Two columns of texts that stand under each other's heading.
//!
//! All that compares the list would complain of it, row by row: so this is looked for
//! before anything else, and a list that has it is not compared further. It is told only
//! for sure: rows say in each of the columns what the other one said at the previous
//! meeting, and none says what it said itself; or units and agencies stand throughout
//! where something else should, and nowhere where they should.

use std::collections::BTreeSet;

use crate::check::datasets::renumbered::renumbered;
use crate::check::quoted::shortened;
use crate::check::requests::swapped_days::DAYS;
use crate::check::{Check, Meetings};
use crate::model::catalogue::{Catalogue, Dataset};
use crate::model::code::{self, Code};
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::expected_opening::ExpectedOpening;
use crate::model::inventory_pairs::{CLASS, COMPARED, Field, fields};
use crate::model::lists::{InventoryRow, Listing, Request};
use crate::model::numeral::{number_of, thousands};
use crate::model::organization::{Organization, folded, parts};
use crate::model::origin::{Located, Origin};
use crate::model::sources::Sources;

pub(in crate::check) const CHECK: Check = Check { name: "swapped-headings", run };

/// So many rows at least show it; one may be anything.
const FEWEST: usize = 2;

/// So many datasets are not all renamed at once.
const FEWEST_DATASETS: usize = 10;

/// So many rows from above mostly tell that a column is as it was.
const FIRST_ROWS: usize = 64;

/// So many rows from above are held against those of last time: who moved headings moved
/// them over all rows, and a list may have hundreds of thousands.
const MOST_ROWS: usize = 2_000;

/// What is complained of cells that stand under another's heading, also where their list
/// is not compared further.
const CONSEQUENCES: [Code; 7] = [
    code::UNKNOWN_NAME,
    code::GROUND_MISSING,
    code::GROUND_UNNEEDED,
    code::UNKNOWN_STATUTE,
    code::ARTICLE_UNLISTED,
    code::SYSTEM_TWICE,
    code::NAMES_ALL_CHANGED,
];

/// What is complained of days that stand under each other's heading.
const OF_DAYS: [Code; 14] = [
    code::MISSING_VALUE,
    code::DATE_TOO_EARLY,
    code::ANSWERED_BEFORE_RECEIVED,
    code::APPROVED_BEFORE_RECEIVED,
    code::APPROVED_AFTER_ANSWER,
    code::NOT_APPROVED,
    code::ANSWERED_LATE,
    code::UNANSWERED,
    code::FUTURE_REQUEST,
    code::FUTURE_ANSWER,
    code::FUTURE_APPROVAL,
    code::REQUEST_CHANGED,
    code::REQUEST_VANISHED,
    code::REQUEST_YEAR_DIFFERS,
];

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let sources = &meetings.pack.sources;
    let before: Vec<_> =
        meetings.previous.map(|pack| tables(&pack.sources)).unwrap_or_default();
    let tables = tables(sources);
    for table in tables.iter().filter(|table| meetings.is_whole(table.origin)) {
        // A unit's own workbook is compared with that of last time.
        let is_its =
            |it: &&Table<'_>| it.columns == table.columns && it.part == table.part;
        let mut earlier = before.iter().filter(is_its);
        let earlier = earlier.find(|it| meetings.is_whole(it.origin));
        let found = earlier.and_then(|earlier| table.against(earlier));
        let found = found.or_else(|| table.by_bodies(&sources.organization));
        diagnostics.extend_with(found);
    }
    diagnostics.extend_with(renamed_throughout(meetings));
}

/// A catalogue in which no dataset that was there before has its name: descriptions, of
/// which nothing is kept, may stand under the heading of names.
fn renamed_throughout(meetings: &Meetings<'_>) -> Option<Diagnostic> {
    let before = meetings.previous?.sources.catalogue.as_ref()?;
    let now = meetings.pack.sources.catalogue.as_ref()?;
    let is_whole = meetings.is_whole(&now.origin) && meetings.is_whole(&before.origin);
    let mut first = now.datasets.iter().zip(before.datasets.iter()).take(FIRST_ROWS);
    if !is_whole || first.any(|(now, was)| now.name == was.name) {
        return None;
    }
    if renumbered(meetings).is_some() {
        return None;
    }
    let changes = now.since(before);
    let shared = now.datasets.len() - changes.opened.len();
    let (was, one) = changes.renamed.first()?;
    let is_all = shared >= FEWEST_DATASETS && changes.renamed.len() == shared;
    is_all.then(|| {
        let place =
            |list: &Catalogue, one: &Dataset| list.cell(one.place, list.columns.name);
        Diagnostic::new(code::NAMES_ALL_CHANGED, &place(now, one))
            .with("count", thousands(number_of(shared)))
            .with("found", shortened(&one.name))
            .see(&place(before, was), "reported-here", shortened(&was.name))
    })
}

/// Takes what follows from swapped headings into their complaint.
pub(in crate::check) fn gather(diagnostics: &mut Diagnostics) {
    for root in diagnostics.open(&[code::HEADINGS_SWAPPED]) {
        let is_of_days = root.args.get("column").is_some_and(|it| DAYS.contains(&&**it));
        let consequences = if is_of_days { &OF_DAYS[..] } else { &CONSEQUENCES };
        let mut its = diagnostics.open(consequences);
        its.retain(|one| {
            let empty = one.args.get("key").filter(|_| one.code == code::MISSING_VALUE);
            let is_of_a_day = empty.is_none_or(|key| DAYS.contains(&&**key));
            one.origin.is_in(&root.origin.file) && is_of_a_day
        });
        diagnostics.tell_with(root, its, |_| Vec::new());
    }
}

/// What a cell says and where; nothing where it is empty.
type Cell<'a> = Option<(&'a str, &'a Origin)>;

/// A list's columns of texts. Its rows are made one by one when they are asked for:
/// mostly the first of them tell that nothing is amiss.
struct Table<'a> {
    origin: &'a Origin,
    columns: Vec<&'static str>,
    /// Which of them names units and agencies.
    bodies: usize,
    /// The file of a folder that it is, where the list is in parts.
    part: Option<&'a str>,
    count: usize,
    row: Box<dyn Fn(usize) -> Vec<Cell<'a>> + 'a>,
}

/// The lists that have several columns of texts, each of its files apart.
fn tables(sources: &Sources) -> Vec<Table<'_>> {
    let inventory = sources.inventory.iter().flat_map(|list| {
        let columns = inventory_columns();
        parts_of(list, columns, UNIT, |row| &row.number.origin, of_system)
    });
    let requests = sources.feedback.iter().flat_map(|list| {
        let columns = vec!["資料集名稱", "機關", "內容", "回應說明", "處理結果"];
        parts_of(list, columns, 1, |row| &row.id.origin, of_request)
    });
    let openings = sources.expected_openings.iter().flat_map(|list| {
        let columns = vec!["資料集名稱", "機關"];
        parts_of(list, columns, 1, |row| &row.dataset.origin, of_opening)
    });
    inventory.chain(requests).chain(openings).collect()
}

/// A list as it stands in its files.
fn parts_of<'a, T>(
    list: &'a Listing<T>,
    columns: Vec<&'static str>,
    bodies: usize,
    place: fn(&T) -> &Origin,
    texts: fn(&'a T) -> Vec<Cell<'a>>,
) -> Vec<Table<'a>> {
    let is_in_parts = list.origin.file.ends_with('/');
    let file = |row: &'a T| &*place(row).file;
    let is_one =
        |one: &T, other: &T| !is_in_parts || place(one).file == place(other).file;
    let parts = list.rows.chunk_by(is_one);
    let parts = parts.map(|rows| Table {
        origin: &list.origin,
        columns: columns.clone(),
        bodies,
        part: rows
            .first()
            .filter(|_| is_in_parts)
            .and_then(|row| file(row).rsplit_once('/').map(|(_, name)| name)),
        count: rows.len(),
        row: Box::new(move |at| texts(&rows[at])),
    });
    parts.collect()
}

/// Where the unit stands among the columns of the inventory, which lack the class: it is
/// a word of the organization's, and under another heading no class.
const UNIT: usize = CLASS;

fn inventory_columns() -> Vec<&'static str> {
    let mut columns = COMPARED.map(Field::heading).to_vec();
    columns.remove(CLASS);
    columns.push("修正說明");
    columns
}

fn of_system(row: &InventoryRow) -> Vec<Cell<'_>> {
    let mut texts = fields(row).to_vec();
    texts.remove(CLASS);
    texts.push(row.note.as_ref());
    texts.into_iter().map(|text| text.map(|it| (&*it.value, &it.origin))).collect()
}

fn of_request(row: &Request) -> Vec<Cell<'_>> {
    let agency = row.agencies.first().filter(|_| row.agencies.len() == 1);
    let optional = [&row.text, &row.response, &row.outcome].map(Option::as_ref);
    [row.dataset.as_ref(), agency].into_iter().chain(optional).map(cell).collect()
}

fn of_opening(row: &ExpectedOpening) -> Vec<Cell<'_>> {
    [&row.dataset, &row.agency].into_iter().map(|text| cell(Some(text))).collect()
}

fn cell(text: Option<&Located<String>>) -> Cell<'_> {
    text.map(|text| (&*text.value, &text.origin))
}

/// What a cell says; an empty one says nothing.
fn said(cell: Cell<'_>) -> &str {
    cell.map_or("", |(text, _)| text.trim())
}

/// What two cells of a row say, where they tell the columns apart.
fn texts(row: &[Cell<'_>], at: [usize; 2]) -> Option<[String; 2]> {
    let [one, other] = at.map(|at| folded(said(row[at])).into_owned());
    (one != other).then_some([one, other])
}

impl<'a> Table<'a> {
    fn rows(&self) -> impl Iterator<Item = Vec<Cell<'a>>> {
        (0..self.count).map(|at| (self.row)(at))
    }

    /// The rows that are held against those of the other meeting.
    fn compared(&self) -> impl Iterator<Item = Vec<Cell<'a>>> {
        self.rows().take(MOST_ROWS)
    }

    /// Two columns that each say what the other one said in the earlier list.
    fn against(&self, earlier: &Table<'_>) -> Option<Diagnostic> {
        let as_before = self.as_before(earlier);
        let other = || (0..self.columns.len()).filter(|at| !as_before.contains(at));
        let pairs = other().flat_map(|one| other().map(move |it| [one, it]));
        pairs.filter(|[one, other]| one < other).find_map(|at| {
            let known: BTreeSet<_> =
                earlier.compared().filter_map(|row| texts(&row, at)).collect();
            let [one, other] = at;
            let is_known = |row: &[Cell<'_>], at| {
                texts(row, at).is_some_and(|it| known.contains(&it))
            };
            if self.compared().any(|row| is_known(&row, at)) {
                return None;
            }
            let rows = self.compared().filter(|row| is_known(row, [other, one]));
            let rows: Vec<_> = rows.collect();
            let complaint = (rows.len() >= FEWEST).then(|| self.complaint(at, &rows))?;
            let complaint = complaint.with("before", "");
            let was = earlier.rows().find_map(|row| row[one]);
            Some(was.into_iter().fold(complaint, |complaint, (text, place)| {
                complaint.see(place, "reported-here", shortened(text))
            }))
        })
    }

    /// The columns that say what they said, as far as the first rows tell.
    fn as_before(&self, earlier: &Table<'_>) -> BTreeSet<usize> {
        let rows = self.rows().zip(earlier.rows()).take(FIRST_ROWS);
        let same = rows.flat_map(|(now, was)| {
            let columns = now.into_iter().zip(was).enumerate();
            let same = columns.filter(|(_, (now, was))| {
                !said(*now).is_empty() && said(*now) == said(*was)
            });
            same.map(|(column, _)| column).collect::<Vec<_>>()
        });
        same.collect()
    }

    /// A column that should name units and agencies and never does, where another one
    /// does throughout.
    fn by_bodies(&self, organization: &Organization) -> Option<Diagnostic> {
        let bodies = organization.all_bodies();
        let names = bodies.flat_map(|body| body.aliases.iter().chain([&body.name.value]));
        let names: BTreeSet<_> = names.map(|name| folded(name)).collect();
        let is_body = |text: &str| parts(text).all(|it| names.contains(&folded(it)));
        let of = |column: usize| {
            let cells = self.rows().filter_map(move |row| row[column]);
            cells.map(|(text, _)| text)
        };
        let mut due = of(self.bodies);
        if due.any(|text| parts(text).any(is_body)) || !has_several(of(self.bodies)) {
            return None;
        }
        let mut others = (0..self.columns.len()).filter(|column| {
            *column != self.bodies && of(*column).all(is_body) && has_several(of(*column))
        });
        let other = others.next()?;
        let at = [other.min(self.bodies), other.max(self.bodies)];
        Some(self.complaint(at, &self.rows().collect::<Vec<_>>()))
    }

    /// At the first cell of the column that our list has first.
    fn complaint(&self, at: [usize; 2], rows: &[Vec<Cell<'a>>]) -> Diagnostic {
        let [one, other] = at.map(|at| rows.iter().find_map(|row| row[at]));
        let place = one.or(other).map_or(self.origin, |(_, place)| place);
        let complaint = Diagnostic::new(code::HEADINGS_SWAPPED, place)
            .with("column", self.columns[at[0]])
            .with("other", self.columns[at[1]])
            .with("found", one.map_or_else(String::new, |(text, _)| shortened(text)));
        let of_other = other.filter(|_| one.is_some());
        of_other.into_iter().fold(complaint, |complaint, (text, place)| {
            complaint.see(place, "other-column", shortened(text))
        })
    }
}

/// Whether texts are not all one.
fn has_several<'t>(texts: impl Iterator<Item = &'t str>) -> bool {
    texts.collect::<BTreeSet<_>>().len() >= FEWEST
}

#[cfg(test)]
mod tests {
    use super::{Cell, Table};
    use crate::model::origin::Origin;

    type Rows<'a> = &'a [[&'a str; 2]];

    fn is_swapped(now: Rows<'_>, before: Rows<'_>) -> bool {
        let origin = Origin::file("inventory.csv");
        let origin = &origin;
        let table = |rows: Rows<'_>| {
            let rows = rows.iter().map(|row| row.map(str::to_owned)).collect::<Vec<_>>();
            let rows: &'static [[String; 2]] = rows.leak();
            let cell = |text: &'static String| -> Cell<'_> {
                (!text.is_empty()).then_some((&**text, origin))
            };
            Table {
                origin,
                columns: vec!["名稱", "描述"],
                bodies: 1,
                part: None,
                count: rows.len(),
                row: Box::new(move |at| rows[at].iter().map(cell).collect()),
            }
        };
        table(now).against(&table(before)).is_some()
    }

    const BEFORE: Rows<'_> =
        &[["公文系統", "收發文"], ["差勤系統", "出勤"], ["官網", ""]];

    #[test]
    fn columns_are_swapped_where_each_says_what_the_other_said() {
        assert!(is_swapped(&[["收發文", "公文系統"], ["出勤", "差勤系統"]], BEFORE));
        let among_new = [["新", "新建"], ["收發文", "公文系統"], ["", "官網"]];
        assert!(is_swapped(&among_new, BEFORE));
    }

    #[test]
    fn one_row_may_be_a_slip_and_a_row_that_is_as_it_was_speaks_against_it() {
        assert!(!is_swapped(&[["收發文", "公文系統"], ["差勤", "出勤"]], BEFORE));
        let one_as_before = [["收發文", "公文系統"], ["", "官網"], ["差勤系統", "出勤"]];
        assert!(!is_swapped(&one_as_before, BEFORE));
        assert!(!is_swapped(BEFORE, BEFORE));
    }
}
