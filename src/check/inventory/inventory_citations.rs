//! Statutes that rows cite and that the organization's list does not have: their grounds
//! would be left out of the classification slide.
//!
//! One name is one slip, however many rows cite it: its complaint names them all. A
//! citation begins with the name of a statute, which ends in 法, 條例 and so on; a part
//! such as 「第1、3項」 goes on with the citation before it. A cell that cites nothing of
//! that shape is quoted whole.

use std::collections::BTreeMap;

use crate::check::lists::sightings::Sightings;
use crate::check::quoted::shortened;
use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::lists::InventoryRow;
use crate::model::numeral::is_numeral;
use crate::model::organization::{DataClass, Grounds, StatuteName, folded};
use crate::model::origin::Located;
use crate::model::statute::{KINDS, LEADS, cited, is_called};
use crate::model::text::Text;

pub(in crate::check) const CHECK: Check = Check { name: "inventory-citations", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let sources = &meetings.pack.sources;
    let organization = &sources.organization;
    let rows = sources.systems().iter();
    let listed = &organization.statutes;
    // Many rows cite in the same words.
    let mut by_wording = BTreeMap::<&str, Vec<String>>::new();
    let mut unknown = BTreeMap::<String, Sightings<'_>>::new();
    for cited in rows.filter_map(|row| grounds(row, &organization.classes)) {
        let names = by_wording.entry(&cited.value);
        for name in names.or_insert_with(|| unlisted(&cited.value, listed)) {
            Sightings::note(&mut unknown, name.clone(), &cited.origin);
        }
    }
    for (name, seen) in unknown {
        diagnostics.push(complaint(&name, &seen, listed));
    }
}

fn complaint(name: &str, seen: &Sightings<'_>, listed: &[StatuteName]) -> Diagnostic {
    let nearest = nearest(name, listed);
    let mut complaint = Diagnostic::new(code::UNKNOWN_STATUTE, seen.first)
        .with_some("nearest", nearest.map(|known| &known.name.value))
        .with("found", shortened(name));
    if let Some(known) = nearest {
        complaint = complaint.see(&known.name.origin, "listed-here", &known.name.value);
    }
    seen.shown(complaint, &shortened(name))
}

/// The statutes that a cell cites and that the list does not have; the whole cell, where
/// it cites none that can be told.
fn unlisted(cell: &str, listed: &[StatuteName]) -> Vec<String> {
    let found = statutes(cell);
    if found.is_empty() && !names_one(cell, listed) {
        return vec![cell.trim().to_owned()];
    }
    found.into_iter().filter(|name| !is_known(name, listed)).collect()
}

/// What a row of a class that must cite a statute cites.
pub(super) fn grounds<'a>(
    row: &'a InventoryRow,
    classes: &[DataClass],
) -> Option<&'a Located<Text>> {
    let class = classes.iter().find(|class| row.class.value == class.code.value)?;
    row.statutes.as_ref().filter(|_| class.grounds == Grounds::Statute)
}

/// Whether a cell names at least one statute of the list, as the slide finds them.
fn names_one(cell: &str, statutes: &[StatuteName]) -> bool {
    let names: Vec<_> =
        statutes.iter().map(|statute| folded(&statute.name.value)).collect();
    cited(&folded(cell), &names).contains(&true)
}

/// What parts citations.
const MARKS: [char; 12] =
    ['\n', '\r', '、', '，', ',', '；', ';', '。', '及', '與', '和', '暨'];

/// What no statute's name goes beyond.
const STOPS: [char; 10] = ['\n', '\r', '、', '，', ',', '；', ';', '。', '（', '('];

/// The names of the statutes that a cell cites, in its order.
fn statutes(cell: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for part in parts(cell) {
        let name = statute(part).filter(|name| !names.contains(name));
        names.extend(name);
    }
    names
}

/// The stretches between marks; one that begins with no statute's name goes on with
/// the stretch before, for names hold 及 and 與 too.
pub(super) fn parts(cell: &str) -> Vec<&str> {
    let mut parts = vec![cell];
    while let Some(last) = parts.pop() {
        let cut = last.match_indices(MARKS).find(|(at, mark)| {
            let behind = &last[at + mark.len()..];
            is_finished(&last[..*at], mark) && statute(behind).is_some()
        });
        let Some((at, mark)) = cut else {
            parts.push(last);
            break;
        };
        parts.push(&last[..at]);
        parts.push(&last[at + mark.len()..]);
    }
    parts
}

/// Whether a citation can end before a mark. 及 and the like also stand within a name
/// (通訊保障及監察法), so they part only what ends as a citation does.
fn is_finished(before: &str, mark: &str) -> bool {
    let within_names = ["及", "與", "和", "暨"].contains(&mark);
    let ends = ["條", "項", "款", "目", "規定", "》", "」", "）", ")"];
    !within_names || ends.iter().any(|end| before.trim_end().ends_with(end))
}

/// The statute that a text begins with: its name is followed by an article, or is all
/// that there is.
pub(super) fn statute(text: &str) -> Option<String> {
    let head: String = text.chars().take(2 * LONGEST).collect();
    let line = folded(head.trim_start().split(STOPS).next().unwrap_or_default());
    let text = line.trim_start_matches(['《', '「', '『', '〈', '-', '•']);
    let text = LEADS.iter().find_map(|lead| text.strip_prefix(lead)).unwrap_or(text);
    let articles = text
        .match_indices('第')
        .find(|(at, article)| text[at + article.len()..].starts_with(is_numeral));
    let end = articles.map_or(text.len(), |(at, _)| at);
    let name = text[..end].trim_end_matches(['》', '」', '』', '〉', '之', '等']);
    let is_word = articles.is_none() && WORDS.iter().any(|word| name.ends_with(word));
    (is_name(name) && !is_word).then(|| name.to_owned())
}

/// Kinds of statutes that are also words of every day (評分標準, 紀律): they end a name only
/// where an article follows.
const WORDS: [&str; 4] = ["標準", "綱要", "規程", "律"];

/// The most characters that a statute's name has.
const LONGEST: usize = 40;

/// Words that point back to a statute named before, or to none at all (無法, 方法).
const POINTERS: [&str; 18] = [
    "", "同", "本", "該", "前開", "上開", "前揭", "上揭", "前述", "上述", "相關", "其他",
    "母", "無", "方", "辦", "作", "合",
];

fn is_name(text: &str) -> bool {
    let Some(kind) = KINDS.iter().find(|kind| text.ends_with(*kind)) else {
        return false;
    };
    let own = &text[..text.len() - kind.len()];
    let points = POINTERS.contains(&own.trim_end_matches('法'));
    let is_long = own.chars().count() > LONGEST;
    !points && !is_long && own.chars().all(char::is_alphabetic)
}

/// Whether it is a statute of the organization's list, whatever words lead up to it.
fn is_known(name: &str, statutes: &[StatuteName]) -> bool {
    statutes.iter().any(|statute| is_called(name, &folded(&statute.name.value)))
}

/// The statute that was probably meant.
fn nearest<'a>(cited: &str, statutes: &'a [StatuteName]) -> Option<&'a StatuteName> {
    let cited = folded(cited);
    let slips = |statute: &StatuteName| {
        let known = folded(&statute.name.value);
        let length = known.chars().count();
        // Of a cell that is quoted whole, only the beginning is a name.
        let head: String = cited.chars().take(length).collect();
        let slips = [&*cited, &head].map(|written| strsim::osa_distance(&known, written));
        (slips.into_iter().min(), length)
    };
    statutes
        .iter()
        .map(|statute| (slips(statute), statute))
        .filter(|((slips, length), _)| slips.is_some_and(|slips| slips * 3 <= *length))
        .min_by_key(|((slips, _), _)| *slips)
        .map(|(_, statute)| statute)
}

#[cfg(test)]
mod tests {
    use super::statutes;

    #[test]
    fn citations_are_parted_where_a_statute_begins() {
        let cells: [(&str, &[&str]); 12] = [
            ("刑事訴訟法第245條第1、3項", &["刑事訴訟法"]),
            (
                "政府資訊公開法第18條第1項第2款\n檔案法第18條第2、5款",
                &["政府資訊公開法", "檔案法"],
            ),
            (
                "通訊保障及監察法第11條第3項及第18條第1項、同法第3條",
                &["通訊保障及監察法"],
            ),
            (
                "《個人資料保護法》第16條及國家機密保護法第二條",
                &["個人資料保護法", "國家機密保護法"],
            ),
            (
                "國家安全或重大利益公務人員特殊查核辦法第4、10條規定",
                &["國家安全或重大利益公務人員特殊查核辦法"],
            ),
            ("依檔案法第18條、相關法規", &["檔案法"]),
            ("營業秘密法、專利法施行細則第3條", &["營業秘密法", "專利法施行細則"]),
            ("政府資訊公開法第18條（涉個人隱私、無法去識別化）", &["政府資訊公開法"]),
            ("涉偵查不公開", &[]),
            ("檔案法第18條、某某收費標準第3條", &["檔案法", "某某收費標準"]),
            ("違反某某組織通則、某某綱要第2條", &["某某組織通則", "某某綱要"]),
            ("檔案法第18條，涉及評分標準、紀律", &["檔案法"]),
        ];
        for (cell, names) in cells {
            assert_eq!(statutes(cell), names, "{cell}");
        }
    }
}
