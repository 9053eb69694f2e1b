//! What tells the datasets of a catalogue apart.
//!
//! 資料集識別碼 does, where there is one. A column that only numbers the rows, from 1 or
//! down to it, does not: it is another dataset's number in the next export. Then each
//! dataset's own address does, or else its name, and the provider where several have that
//! name. Of the addresses the last part that no two have is taken, or where each part is
//! several datasets', the whole.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::catalogue::{Catalogue, Columns, Dataset, Identity, Provider};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::numeral::{number_of, thousands};
use crate::model::organization::Organization;
use crate::source::rows::heading::normalized;
use crate::source::said::shortened;

use super::{ID, LINK, SHAPE};

/// How many rows must be numbered before their numbers are taken for no more than that.
const FEWEST_NUMBERED: i64 = 2;

/// So many parts of an address are looked at, from its end.
const MOST_PARTS: usize = 8;

/// What a catalogue's rows say of who they are, while they are read.
pub(super) struct Identities {
    /// What the column says that [`Columns::id`] names.
    pub stated: Identity,
    /// What heads the ids, where that is not 資料集識別碼 nor said to mean it.
    heading: Option<String>,
    /// Where each dataset's own address stands.
    link: Option<u32>,
    /// The numbers of the rows that were looked at; none once one was not numbered.
    numbered: Option<Numbered>,
    /// For each dataset that was kept what else tells it apart, while its number may be
    /// that of its row.
    others: Vec<Box<str>>,
}

/// Rows that are numbered one after the other, upwards from 1 or downwards.
#[derive(Clone, Copy, Default)]
struct Numbered {
    rows: i64,
    last: i64,
    /// From each number to the next, once there are two.
    step: i64,
}

impl Numbered {
    fn with(self, number: i64) -> Option<Self> {
        let Self { rows, last, step } = self;
        let next = number - last;
        let goes_on = match rows {
            0 => number > 0,
            1 => next == -1 || last == 1 && next == 1,
            _ => next == step,
        };
        goes_on.then_some(Self { rows: rows + 1, last: number, step: next })
    }

    /// Whether they number all rows.
    fn is_of_all(self) -> bool {
        self.rows >= FEWEST_NUMBERED && (self.step == 1 || self.last == 1)
    }
}

impl Identities {
    /// at: where a column of ours stands.
    /// heading: what a column is headed.
    pub(super) fn new(
        columns: &Columns,
        at: impl Fn(&str) -> Option<u32>,
        heading: impl Fn(u32) -> String,
        organization: &Organization,
    ) -> Self {
        let stated = match (at(ID), at(LINK)) {
            (Some(_), _) => Identity::Id,
            (None, Some(_)) => Identity::Link { part: None },
            (None, None) => Identity::Name,
        };
        // What is called 資料集識別碼 is that, whatever stands in it.
        let heading = (stated == Identity::Id)
            .then(|| heading(columns.id))
            .filter(|heading| normalized(heading) != ID);
        let numbered = heading.is_some().then(Numbered::default);
        let said = organization.columns.get(SHAPE.list);
        let said = said.and_then(|names| names.accepted.get(ID)).into_iter().flatten();
        let said: Vec<String> = said.map(|name| normalized(name)).collect();
        let heading = heading.filter(|heading| !said.contains(&normalized(heading)));
        Self { stated, heading, link: at(LINK), numbered, others: Vec::new() }
    }

    /// Whether rows still have to be looked at.
    pub(super) fn may_be_numbers(&self) -> bool {
        self.numbered.is_some()
    }

    /// Where the address of a dataset stands, if it may be asked for.
    pub(super) fn link(&self) -> Option<u32> {
        self.link
    }

    /// Looks at the number of the next row, ours or not.
    pub(super) fn look(&mut self, id: &str) {
        let number = id.parse().ok();
        self.numbered = self.numbered.zip(number).and_then(|(it, next)| it.with(next));
        if self.numbered.is_none() {
            self.others = Vec::new();
        }
    }

    /// Notes what else tells a dataset apart.
    pub(super) fn note(&mut self, name: &str, link: Option<&str>) {
        if self.numbered.is_some() {
            self.others.push(link.unwrap_or(name).into());
        }
    }

    /// Gives the datasets what tells them apart, and says what that is, with what heads
    /// their ids where that may be numbers of rows.
    pub(super) fn settle(
        self,
        datasets: &mut [Dataset],
        providers: &[Provider],
        columns: &mut Columns,
    ) -> (Identity, Option<String>) {
        let mut identity = self.stated;
        let is_numbered = self.numbered.is_some_and(Numbered::is_of_all);
        if is_numbered {
            let link = self.link.filter(|_| are_distinct(self.others.iter().map(Some)));
            identity = link.map_or(Identity::Name, |_| Identity::Link { part: None });
            columns.id = link.unwrap_or(columns.name);
            for (dataset, other) in datasets.iter_mut().zip(self.others) {
                dataset.id = link.map_or_else(|| dataset.name.clone(), |_| other);
            }
        }
        match identity {
            Identity::Id => return (identity, self.heading),
            Identity::Link { .. } => {
                identity = Identity::Link { part: shorten(datasets) }
            }
            Identity::Name => part_doubles(datasets, providers),
        }
        (identity, None)
    }
}

/// Whether each is there, and none twice.
fn are_distinct<T: Ord>(all: impl Iterator<Item = Option<T>>) -> bool {
    let mut known = BTreeSet::new();
    all.into_iter().all(|one| one.is_some_and(|one| known.insert(one)))
}

/// Leaves of each dataset's address the last part that tells it from all others, and says
/// which that is, from the end; none where no part does, and the whole is left.
fn shorten(datasets: &mut [Dataset]) -> Option<usize> {
    let tells = |at: &usize| are_distinct(datasets.iter().map(|it| part_of(&it.id, *at)));
    let part = (0..MOST_PARTS).find(tells)?;
    for dataset in datasets {
        dataset.id = part_of(&dataset.id, part).unwrap_or_default().into();
    }
    Some(part)
}

/// A part of an address, counted from its end, if there is one that says anything.
fn part_of(link: &str, at: usize) -> Option<&str> {
    let mut parts = link.trim_end_matches('/').rsplit(['/', '=', '?', '&', '#']);
    parts.nth(at).filter(|part| !part.is_empty())
}

/// Tells datasets of one name apart, which are no slip: each has its provider behind the
/// name, and those that one provider has are counted from the second on. The order of the
/// rows says nothing, for another export has another.
fn part_doubles(datasets: &mut [Dataset], providers: &[Provider]) {
    for keeps_one in [false, true] {
        let mut all = BTreeMap::<Box<str>, u32>::new();
        for dataset in &*datasets {
            *all.entry(dataset.id.clone()).or_default() += 1;
        }
        let mut seen = BTreeMap::<Box<str>, u32>::new();
        for dataset in datasets.iter_mut().filter(|one| all[&one.id] > 1) {
            let count = seen.entry(dataset.id.clone()).or_default();
            *count += 1;
            let provider = usize::try_from(dataset.provider).expect("they are in memory");
            dataset.id = match (keeps_one, *count) {
                (false, _) => format!("{}（{}）", dataset.id, providers[provider].name),
                (true, 1) => continue,
                (true, count) => format!("{}（{count}）", dataset.id),
            }
            .into();
        }
    }
}

/// Says what tells the datasets apart, where it is no 資料集識別碼, in the file's words.
///
/// at: where a column of ours stands.
/// heading: what a column is headed.
pub(super) fn tell(
    catalogue: &Catalogue,
    at: impl Fn(&str) -> Option<u32>,
    heading: impl Fn(u32) -> String,
    diagnostics: &mut Diagnostics,
) {
    let notice = Diagnostic::new(code::DATASETS_WITHOUT_IDS, &catalogue.headings)
        .with_some("number", at(ID).map(&heading));
    let own = heading(catalogue.columns.id);
    let notice = match catalogue.identity {
        Identity::Id => return,
        Identity::Link { .. } => {
            let example = catalogue.datasets.first().map(|one| shortened(&one.id));
            notice.with("address", own).with_some("example", example)
        }
        Identity::Name => {
            let is_double = |dataset: &&Dataset| dataset.id != dataset.name;
            let mut doubles = catalogue.datasets.iter().filter(is_double);
            let (first, more) = (doubles.next(), doubles.count());
            let notice = notice.with("name", own);
            let Some(first) = first else { return diagnostics.push(notice) };
            diagnostics.extend_with(files(catalogue));
            let place = catalogue.row(first);
            notice.with("doubles", more + 1).see(&place, "same-name-here", &first.id)
        }
    };
    diagnostics.push(notice);
}

/// The warning that one provider has several datasets of one name: the list may hold a row
/// for each file, and each would count as a dataset.
fn files(catalogue: &Catalogue) -> Option<Diagnostic> {
    let mut names = BTreeMap::<(u32, &str), usize>::new();
    for dataset in &*catalogue.datasets {
        *names.entry((dataset.provider, &dataset.name)).or_default() += 1;
    }
    let mut again = BTreeMap::<(u32, &str), &Dataset>::new();
    let (first, second) = catalogue.datasets.iter().find_map(|dataset| {
        let key = (dataset.provider, &*dataset.name);
        again.insert(key, dataset).map(|first| (first, dataset))
    })?;
    let column = catalogue.columns.name;
    Some(
        Diagnostic::new(code::FILES_FOR_DATASETS, &catalogue.cell(second.place, column))
            .with("name", &second.name)
            .with("rows", thousands(number_of(catalogue.datasets.len())))
            .with("names", thousands(number_of(names.len())))
            .see(&catalogue.cell(first.place, column), "first-here", &first.name),
    )
}

#[cfg(test)]
mod tests {
    use super::{Numbered, part_of};

    #[test]
    fn an_address_has_parts_from_its_end() {
        for (link, at, part) in [
            ("https://a.example/dataset/metadata?id=d884-c6f8", 0, Some("d884-c6f8")),
            ("https://a.example/dataset/3af7/", 0, Some("3af7")),
            ("https://a.example/dataset/104/detail", 1, Some("104")),
            ("https://a.example/Detail?id=104&lang=zh-tw", 2, Some("104")),
            ("3af7", 0, Some("3af7")),
            ("3af7", 1, None),
            ("https://a.example/?id=", 0, None),
        ] {
            assert_eq!(part_of(link, at), part, "{link}");
        }
    }

    #[test]
    fn rows_are_numbered_from_one_or_down_to_it() {
        let are_numbered = |numbers: &[i64]| {
            let mut all = numbers.iter();
            let numbered = all.try_fold(Numbered::default(), |it, next| it.with(*next));
            numbered.is_some_and(Numbered::is_of_all)
        };
        assert!(are_numbered(&[1, 2, 3]) && are_numbered(&[3, 2, 1]));
        for others in [&[1][..], &[3, 2], &[2, 3], &[1, 3], &[5, 4, 5], &[0, 1]] {
            assert!(!are_numbered(others), "{others:?}");
        }
    }
}
