//! The lists of a meeting, each as entries that can be compared.

use std::collections::BTreeMap;

use super::compared;
use super::entries::{Entry, entries};
use crate::model::catalogue::{Catalogue, Dataset, Provider, RowPlace};
use crate::model::difference::{Compared, EntryChange};
use crate::model::expected_opening::ExpectedOpening;
use crate::model::figure::FigureValue;
use crate::model::lists::Request;
use crate::model::origin::Located;
use crate::model::pack::Pack;
use crate::model::request_keys::{RequestKey, RequestKeys};
use crate::model::roc_date::RocDate;
use crate::model::table::Row;
use crate::model::takedown::Takedown;

pub(super) fn requests(before: &Pack, after: &Pack) -> Compared<EntryChange> {
    compared(asked(before), asked(after), |old, new| {
        let keys = RequestKeys::of(old, new);
        let all = old.iter().chain(new);
        let spelled: BTreeMap<RequestKey<'_>, &str> =
            all.map(|one| (keys.key(one), one.id.value.trim())).collect();
        let entry = |one| {
            let key = keys.key(one);
            request(one, key.0, spelled[&key])
        };
        let (old, new) = (old.iter().map(entry), new.iter().map(entry));
        entries(&old.collect::<Vec<_>>(), &new.collect::<Vec<_>>())
    })
}

fn asked(pack: &Pack) -> Option<&[Request]> {
    pack.sources.feedback.as_ref().map(|list| &*list.rows)
}

/// Where each file has its own numbers, the key names the file: 典藏署／1. A number that the
/// lists spell alike but for zeros and width is told as the later one has it.
fn request(one: &Request, file: &str, number: &str) -> Entry {
    let agencies: Vec<&str> = one.agencies.iter().map(|name| &*name.value).collect();
    let name = one.text.as_ref().or(one.dataset.as_ref()).unwrap_or(&one.kind);
    Entry {
        key: [file, number].join(if file.is_empty() { "" } else { "／" }),
        name: name.value.clone(),
        columns: columns([
            ("提出日期", one.received.value.slashed()),
            ("類別", one.kind.value.clone()),
            ("資料集名稱", text(one.dataset.as_ref())),
            ("機關", agencies.join("、")),
            ("內容", text(one.text.as_ref())),
            ("回應日期", day(one.answered.as_ref())),
            ("資訊長核准日期", day(one.approved.as_ref())),
            ("回應說明", text(one.response.as_ref())),
            ("處理結果", text(one.outcome.as_ref())),
        ]),
    }
}

fn columns<const N: usize>(named: [(&str, String); N]) -> Vec<(String, String)> {
    named.into_iter().map(|(name, text)| (name.to_owned(), text)).collect()
}

fn text(value: Option<&Located<String>>) -> String {
    value.map(|value| value.value.clone()).unwrap_or_default()
}

fn day(value: Option<&Located<RocDate>>) -> String {
    value.map(|value| value.value.slashed()).unwrap_or_default()
}

/// The ministry's datasets on the platform, where both meetings have its export: what
/// was opened, what is gone, what is called otherwise or has another provider.
pub(super) fn catalogue(before: &Pack, after: &Pack) -> Compared<EntryChange> {
    let [earlier, now] = [before, after].map(|pack| pack.sources.catalogue.as_ref());
    let mut keys: BTreeMap<RowPlace, &str> = BTreeMap::new();
    if let (Some(earlier), Some(now)) = (earlier, now) {
        let (was, _) = now.matched(earlier);
        let pairs = was.into_iter().zip(&*now.datasets);
        keys.extend(pairs.filter_map(|(was, one)| Some((was?.place, &*one.id))));
    }
    let mut before: Option<Vec<_>> = earlier.map(|earlier| {
        let key = |one: &Dataset| keys.get(&one.place).copied().unwrap_or(&one.id).into();
        earlier.datasets.iter().map(|one| dataset(earlier, one, key(one))).collect()
    });
    let mut after: Option<Vec<_>> = now.map(|now| {
        now.datasets.iter().map(|one| dataset(now, one, one.id.to_string())).collect()
    });
    if let (Some(earlier), Some(now)) = (earlier, now) {
        // What passed to or from another ministry is there with another provider.
        let passed = now.since(earlier);
        let with = |it: &Catalogue, one: &Dataset, provider| {
            provided(one, it.provider_at(provider), one.id.to_string())
        };
        let came = passed.came.iter().map(|(was, is)| with(earlier, is, was.provider));
        let left = passed.left.iter().map(|(was, is)| with(now, was, is.provider));
        before.get_or_insert_default().extend(came);
        after.get_or_insert_default().extend(left);
    }
    compared(before.as_deref(), after.as_deref(), entries)
}

/// key: the dataset's id in the later catalogue, if that has it; datasets may be told
/// apart by something else in each.
fn dataset(catalogue: &Catalogue, one: &Dataset, key: String) -> Entry {
    provided(one, catalogue.provider(one), key)
}

fn provided(one: &Dataset, provider: &Provider, key: String) -> Entry {
    Entry {
        key,
        name: one.name.to_string(),
        columns: columns([
            ("資料集名稱", one.name.to_string()),
            ("提供機關", provider.name.clone()),
        ]),
    }
}

pub(super) fn expected_openings(before: &Pack, after: &Pack) -> Compared<EntryChange> {
    let list = |pack: &Pack| {
        let list = pack.sources.expected_openings.as_ref()?;
        Some(list.rows.iter().map(expected_opening).collect::<Vec<_>>())
    };
    compared(list(before).as_deref(), list(after).as_deref(), entries)
}

/// Datasets that are still to open have no id: the agency and the name say which.
fn expected_opening(one: &ExpectedOpening) -> Entry {
    let expected = one.expected.as_ref().map(|expected| expected.value.to_string());
    let (agency, dataset) = one.key();
    Entry {
        key: format!("{agency}／{dataset}"),
        name: format!("{agency}／{dataset}"),
        columns: columns([
            ("預計開放時間", expected.unwrap_or_default()),
            ("狀態", one.state.value.clone()),
            ("開放日期", day(one.opened.as_ref())),
            ("備註", text(one.note.as_ref())),
        ]),
    }
}

pub(super) fn takedowns(before: &Pack, after: &Pack) -> Compared<EntryChange> {
    let list = |pack: &Pack| {
        let list = pack.sources.takedowns.as_ref()?;
        Some(list.iter().map(takedown).collect::<Vec<_>>())
    };
    compared(list(before).as_deref(), list(after).as_deref(), entries)
}

fn takedown(one: &Takedown) -> Entry {
    Entry {
        key: one.dataset.id.value.clone(),
        name: one.dataset.name.value.clone(),
        columns: columns([
            ("機關／單位", one.agency.value.clone()),
            ("資料集名稱", one.dataset.name.value.clone()),
            ("下架原因", one.reason.value.clone()),
            ("保留之資料集", text(one.keeps.as_ref().map(|keeps| &keeps.name))),
            ("辦理狀態", one.state.value.printed().to_owned()),
            ("狀態日期", day(one.date.as_ref())),
        ]),
    }
}

/// The resolutions as they are printed, each by its title: numbers begin anew at every
/// meeting.
pub(super) fn resolutions(before: &Pack, after: &Pack) -> Compared<EntryChange> {
    let list = |pack: &Pack| {
        let table = pack.item("resolutions")?.tables.first()?;
        let names = || table.columns.iter().map(|column| &*column.name);
        let entry = |row: &Row| {
            let cells = names().zip(&row.cells).skip(1);
            let title = fact(row, "title");
            Entry {
                key: title.clone(),
                name: title,
                columns: cells
                    .map(|(name, cell)| (name.to_owned(), cell.words()))
                    .collect(),
            }
        };
        Some(table.rows.iter().map(entry).collect::<Vec<_>>())
    };
    compared(list(before).as_deref(), list(after).as_deref(), entries)
}

fn fact(row: &Row, name: &str) -> String {
    match row.facts.get(name) {
        Some(FigureValue::Text(text)) => text.clone(),
        _ => String::new(),
    }
}
