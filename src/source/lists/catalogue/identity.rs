//! What tells the datasets of a catalogue apart.
//!
//! 資料集識別碼 does, where there is one. A column that only numbers the rows from 1 does
//! not: it is another dataset's number in the next export. Then the end of each dataset's
//! own address does, or else its name, and the provider where several have that name.

use std::collections::BTreeMap;

use crate::model::catalogue::{Catalogue, Columns, Dataset, Identity, Provider};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::numeral::{number_of, thousands};
use crate::source::rows::heading::normalized;

use super::{ID, LINK};

/// How many rows must be numbered before their numbers are taken for no more than that.
const FEWEST_NUMBERED: u64 = 2;

/// What a catalogue's rows say of who they are, while they are read.
pub(super) struct Identities {
    /// What the column says that [`Columns::id`] names.
    pub stated: Identity,
    /// Where each dataset's own address stands.
    link: Option<u32>,
    /// The number of the row that was last looked at; none once one was not numbered.
    numbered: Option<u64>,
    /// For each dataset that was kept what else tells it apart, while its number may be
    /// that of its row.
    others: Vec<Box<str>>,
}

impl Identities {
    /// at: where a column of ours stands.
    /// heading: what a column is headed.
    pub(super) fn new(
        columns: &Columns,
        at: impl Fn(&str) -> Option<u32>,
        heading: impl Fn(u32) -> String,
    ) -> Self {
        let stated = match (at(ID), at(LINK)) {
            (Some(_), _) => Identity::Id,
            (None, Some(_)) => Identity::Link,
            (None, None) => Identity::Name,
        };
        // What is called 資料集識別碼 is that, whatever stands in it.
        let may_be_numbers =
            stated == Identity::Id && normalized(&heading(columns.id)) != ID;
        let numbered = may_be_numbers.then_some(0);
        Self { stated, link: at(LINK), numbered, others: Vec::new() }
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
        let next = self.numbered.map(|last| last + 1);
        self.numbered = next.filter(|next| id.parse() == Ok(*next));
        if self.numbered.is_none() {
            self.others = Vec::new();
        }
    }

    /// Notes what else tells a dataset apart.
    pub(super) fn note(&mut self, name: &str, link: Option<&str>) {
        if self.numbered.is_some() {
            self.others.push(link.map_or(name, end_of).into());
        }
    }

    /// Gives the datasets what tells them apart.
    pub(super) fn settle(
        self,
        datasets: &mut [Dataset],
        providers: &[Provider],
        columns: &mut Columns,
    ) -> Identity {
        let mut identity = self.stated;
        let is_numbered = self.numbered.is_some_and(|rows| rows >= FEWEST_NUMBERED);
        if is_numbered {
            identity = self.link.map_or(Identity::Name, |_| Identity::Link);
            columns.id = self.link.unwrap_or(columns.name);
            for (dataset, other) in datasets.iter_mut().zip(self.others) {
                dataset.id = other;
            }
        }
        if identity == Identity::Name || is_numbered {
            part_doubles(datasets, providers);
        }
        identity
    }
}

/// What an address ends with: the dataset's own part of it.
pub(super) fn end_of(link: &str) -> &str {
    let end = link.trim_end_matches('/').rsplit(['/', '=']).next().unwrap_or_default();
    if end.is_empty() { link } else { end }
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
        Identity::Link => notice.with("link", own),
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
    use super::end_of;

    #[test]
    fn an_address_ends_with_the_datasets_own_part() {
        for (link, end) in [
            ("https://a.example/dataset/metadata?id=d884-c6f8", "d884-c6f8"),
            ("https://a.example/dataset/3af7/", "3af7"),
            ("3af7", "3af7"),
            ("https://a.example/?id=", "https://a.example/?id="),
        ] {
            assert_eq!(end_of(link), end);
        }
    }
}
