//! `index.json` and `index.md`: the list of what an archive holds.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use serde::Deserialize;
use serde_json::{Value, json};

use super::manifest;
use super::names::LIST;
use super::store::Output;
use super::vault::{Kept, Listed};
use crate::model::happened::Happened;
use crate::model::seal::{Changes, Seal};

/// The list for people.
pub(super) const READABLE: &str = "index.md";

/// How many digits of a seal's digest the readable list shows.
pub(super) const SHOWN: usize = 16;

/// The files that list an archive, for programs and for people.
pub(super) fn index(kept: &[Kept]) -> Vec<Output> {
    let entry = |kept: &Kept| {
        json!({
            "number": kept.seal.number,
            "meeting": kept.seal.meeting,
            "edition": kept.seal.edition,
            "title": kept.seal.title,
            "date": kept.seal.date,
            "because": kept.seal.because,
            "folder": kept.folder,
            "seal": kept.digest,
        })
    };
    let entries: Vec<_> = kept.iter().map(entry).collect();
    let list = json!({"schema": 1, "seals": entries});
    vec![
        Output { path: LIST.to_owned(), bytes: manifest::json(&list) },
        Output { path: READABLE.to_owned(), bytes: readable(kept).into_bytes() },
    ]
}

/// Whether a place within the archive is that of a list.
pub(super) fn is_list_name(place: &str) -> bool {
    [LIST, READABLE].contains(&place)
}

/// What the list for programs lists, by folder; nothing where it makes no sense, which
/// the comparison of the lists complains of.
pub(super) fn entries(bytes: Option<&Vec<u8>>) -> BTreeMap<String, Listed> {
    #[derive(Deserialize)]
    struct List {
        seals: Vec<Listed>,
    }
    let list: Option<List> = bytes.and_then(|bytes| serde_json::from_slice(bytes).ok());
    let entries = list.into_iter().flat_map(|list| list.seals);
    entries.map(|listed| (listed.folder.clone(), listed)).collect()
}

/// Whether a file can still tell which seals there are: it is a list, and at most the
/// last one is missing, whose run may have died before it listed it.
pub(super) fn is_list(path: &str, bytes: &[u8], kept: &[Kept]) -> bool {
    let listed = if path == LIST {
        let list: Result<Value, _> = serde_json::from_slice(bytes);
        list.ok().and_then(|list| Some(list["seals"].as_array()?.len()))
    } else {
        let text = String::from_utf8_lossy(bytes);
        let is_row = |line: &&str| {
            line.strip_prefix("| ").is_some_and(|row| row.starts_with(char::is_numeric))
        };
        Some(text.lines().filter(is_row).count())
    };
    listed.is_some_and(|listed| listed > 0 && listed + 1 >= kept.len())
}

/// The beginnings of all digests that a list names, as the readable one shows them.
pub(super) fn digests(list: &[u8]) -> BTreeSet<&[u8]> {
    let words = list.split(|byte| !byte.is_ascii_alphanumeric());
    words.filter_map(|word| word.get(..SHOWN)).collect()
}

fn readable(kept: &[Kept]) -> String {
    let mut text = String::from(
        "# 歸檔清單\n\n依封存的先後排列；每一筆的封存碼都寫在下一筆裡，抽換任何一筆都查得出來。\n\
         以 `briefpack verify` 查核。\n\n\
         | 序號 | 會議 | 版次 | 會議日期 | 資料夾 | 更正理由 | 封存碼 |\n\
         |--:|---|--:|---|---|---|---|\n",
    );
    for Kept { folder, seal, digest } in kept {
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "| {} | {} {} | {} | {} | [{folder}]({folder}/) | {} | `{}` |",
            seal.number,
            seal.meeting,
            cell(&seal.title),
            seal.edition,
            seal.date,
            cell(seal.because.as_deref().unwrap_or("")),
            &digest[..SHOWN],
        );
    }
    for Kept { seal, .. } in kept {
        if let Some(changes) = &seal.changes {
            text.push_str(&corrections(seal, changes));
        }
    }
    text
}

fn corrections(seal: &Seal, changes: &Changes) -> String {
    let mut text = format!("\n## {} 第 {} 版的更正\n\n", seal.meeting, seal.edition);
    for figure in &changes.figures {
        let value = |value: &Option<String>| value.clone().unwrap_or("（無）".to_owned());
        let (before, after) = (value(&figure.before), value(&figure.after));
        let _ = writeln!(text, "- 數字 `{}`：{before} → {after}", figure.name);
    }
    for source in &changes.sources {
        let change = match source.change {
            Happened::Added => "新增",
            Happened::Changed => "修改",
            Happened::Removed => "移除",
        };
        let _ = writeln!(text, "- 資料檔 `{}`：{change}", source.path);
    }
    for page in &changes.pages {
        let (document, number) = (&page.document, page.page);
        let line = format!("- `{document}` 第 {number} 頁 {}", cell(&page.title));
        // Not every page has a title.
        let _ = writeln!(text, "{}", line.trim_end());
    }
    text
}

/// A text that stays within its cell.
fn cell(text: &str) -> String {
    text.replace(['\n', '\r'], " ").replace('|', "\\|")
}
