//! What a file is that bears none of the known names: told by what stands in it, and
//! failing that, by what people call such a file.
//!
//! A guess is only ever suggested. What is looked into here is no source: it is neither
//! noted as read, nor is anything in it complained of.

use super::door::folder::{Folder, Opened};
use super::door::misnamed;
use super::lists::LISTS;
use super::rows::header::Header;
use super::rows::heading::{Headings, Shape};
use super::rows::search;
use super::sheets::text;
use super::yaml;
use super::yaml::Kind;
use crate::model::diagnostic::Diagnostics;
use crate::model::fault::Fault;
use crate::model::nearest::only_nearest;
use crate::model::organization::Organization;

/// A file of prose, and how it is known under another name.
#[derive(Debug)]
pub(super) struct Known {
    /// Its name without ending.
    pub name: &'static str,
    /// The key that only it has at its top.
    key: &'static str,
    /// What people call it: the longest that stands in a file's name tells.
    called: &'static [&'static str],
}

const fn known(
    name: &'static str,
    key: &'static str,
    called: &'static [&'static str],
) -> Known {
    Known { name, key, called }
}

/// What stands beside the meetings' folders.
pub(super) const ORGANIZATION: Known =
    known("organization", "ministry", &["機關", "組織", "單位"]);

pub(super) const MEETING: Known = known("meeting", "agenda", &["會議", "議程"]);

/// The prose that a meeting's folder may hold.
pub(super) const PROSE: [Known; 5] = [
    MEETING,
    known("resolutions", "resolutions", &["決議", "列管", "辦理情形"]),
    known("takedowns", "takedowns", &["下架"]),
    known("minutes", "decisions", &["會議紀錄", "會議記錄", "紀錄"]),
    known("action-plan", "chapters", &["行動方案", "行動策略"]),
];

/// The names of all that a meeting's folder may hold.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    let lists = LISTS.into_iter().map(|shape| shape.list);
    PROSE.into_iter().map(|known| known.name).chain(lists)
}

/// Endings that prose has, also by mistake.
const OF_PROSE: [&str; 3] = ["yaml", "yml", "txt"];

/// What the content of a file says that it is.
pub(super) fn by_content(
    folder: &mut Folder,
    path: &str,
    ending: &str,
    organization: Option<&Organization>,
) -> Option<&'static str> {
    if OF_PROSE.contains(&ending) {
        let is_it = |known: &&Known| is_prose(folder, path, known);
        return PROSE.iter().find(is_it).map(|known| known.name);
    }
    let is_list = misnamed::EXTENSIONS.contains(&ending) && ending != PACKED;
    is_list.then(|| held_list(folder, path, organization?))?
}

/// What is packed is not unpacked for a guess.
const PACKED: &str = "csv.gz";

/// What people call a file of that name without ending; a word that stands for two says
/// nothing.
pub(super) fn by_name(stem: &str, ending: &str) -> Option<&'static str> {
    let prose = PROSE.into_iter().map(|known| (known.name, known.called));
    let lists = LISTS.into_iter().map(|shape| (shape.list, shape.called));
    let is_prose = OF_PROSE.contains(&ending);
    let of_kind = prose.filter(|_| is_prose).chain(lists.filter(|_| !is_prose));
    let called = of_kind.filter_map(|(name, called)| {
        let words = called.iter().filter(|word| stem.contains(**word));
        let longest = words.map(|word| word.chars().count()).max()?;
        Some((usize::MAX - longest, name))
    });
    only_nearest(called)
}

/// The file of a folder that most likely is the wanted one under another name: it holds
/// what only that one does.
pub(super) fn in_place_of(
    folder: &mut Folder,
    around: &str,
    wanted: &Known,
) -> Result<Option<String>, Fault> {
    let names = folder.list(around)?.into_iter().filter(|name| {
        let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
        ending.is_some_and(|ending| OF_PROSE.contains(&&*ending))
    });
    let names: Vec<_> = names.collect();
    let path = |name: &str| {
        if around.is_empty() { name.to_owned() } else { format!("{around}/{name}") }
    };
    Ok(names.into_iter().find(|name| is_prose(folder, &path(name), wanted)))
}

/// So much of a file is looked at: more than any prose has, and a CSV list's headings.
const MOST_READ: u64 = 1 << 18;

/// Whether a text has the key at its top that only one file has.
fn is_prose(folder: &Folder, path: &str, known: &Known) -> bool {
    let opened = folder.beginning(path, MOST_READ);
    let text = opened.as_ref().and_then(|opened| text::decode_yaml(opened).ok());
    let Some((opened, text)) = opened.as_ref().zip(text) else { return false };
    let node = yaml::parse(&opened.shown, &text, &mut Diagnostics::default());
    let Some(Kind::Map(fields)) = node.map(|node| node.kind) else { return false };
    fields.iter().any(|(key, _)| key.value == known.key)
}

/// The list whose headings a spreadsheet has; none where it has those of several alike.
fn held_list(
    folder: &mut Folder,
    path: &str,
    organization: &Organization,
) -> Option<&'static str> {
    let opened = spreadsheet(folder, path)?;
    let sheets = search::sheets(folder, &opened, &mut Diagnostics::default())?;
    let sheets: Vec<_> = sheets.into_iter().filter(|(_, hidden)| !hidden).collect();
    let known = |shape: &'static Shape| {
        let headings = Headings::new(shape, organization);
        let headers = sheets.iter().map(|(grid, _)| Header::find(grid, &headings));
        let whole = headers.filter(|header| header.is_complete(&headings));
        let most = whole.map(|header| header.known()).max()?;
        Some((usize::MAX - most, shape.list))
    };
    only_nearest(LISTS.into_iter().filter_map(known))
}

/// A spreadsheet: of a text its first rows, a workbook whole, if it is not larger than
/// any that is read.
fn spreadsheet(folder: &Folder, path: &str) -> Option<Opened> {
    let is_text = [".csv", ".tsv"].iter().any(|it| path.to_lowercase().ends_with(it));
    let most = if is_text { MOST_READ } else { folder.largest() };
    let mut opened = folder.beginning(path, most)?;
    let is_cut = u64::try_from(opened.bytes.len()) == Ok(most);
    if is_cut && !is_text {
        return None;
    }
    let last = opened.bytes.iter().rposition(|byte| *byte == b'\n');
    opened.bytes.truncate(last.filter(|_| is_cut).map_or(usize::MAX, |at| at + 1));
    Some(opened)
}

#[cfg(test)]
mod tests {
    use super::by_name;

    #[test]
    fn a_file_is_known_by_what_people_call_it() {
        for (stem, ending, name) in [
            ("盤點表", "csv", "inventory"),
            ("112年第1季資料盤點表(彙整)", "xlsx", "inventory"),
            ("民間需求回應說明", "ods", "feedback"),
            ("需求", "xlsx", "feedback"),
            ("各單位資料集數", "xlsx", "unit-counts"),
            ("預計開放資料集清單", "xlsx", "expected-openings"),
            ("政府資料開放平臺資料集清單", "csv", "catalogue"),
            ("下架", "yaml", "takedowns"),
            ("會議紀錄", "yaml", "minutes"),
            ("會議", "yml", "meeting"),
        ] {
            assert_eq!(by_name(stem, ending), Some(name), "{stem}");
        }
        assert_eq!(by_name("下架", "xlsx"), None);
        assert_eq!(by_name("備忘", "xlsx"), None);
        assert_eq!(by_name("需求盤點", "xlsx"), None);
    }
}
