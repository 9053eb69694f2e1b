//! Files that are there under nearly the name that is wanted.
//!
//! Windows hides endings: whoever saves `meeting.yaml` with Notepad may get
//! `meeting.yaml.txt`, and sees `meeting.yaml`.

use crate::model::nearest::{only_nearest, slips};
use crate::model::numeral::half_width;

/// The extensions that a list may have.
pub(in crate::source) const EXTENSIONS: [&str; 8] =
    ["xlsx", "xlsm", "xls", "xlsb", "ods", "csv", "csv.gz", "tsv"];

/// The name of another file that is most likely the one that is wanted.
pub(super) fn meant<'a>(names: &'a [String], wanted: &str) -> Option<&'a str> {
    let plainly = plain(wanted);
    let others = names.iter().map(String::as_str).filter(|name| *name != wanted);
    let others: Vec<_> = others.map(|name| (plain(name), name)).collect();
    let same = others.iter().find(|(other, _)| *other == plainly);
    same.map(|(_, name)| *name).or_else(|| {
        let near = others.iter().filter(|(other, _)| is_of_kind(other, &plainly));
        let slips =
            near.filter_map(|(other, name)| Some((slips(other, &plainly)?, *name)));
        only_nearest(slips)
    })
}

/// Whether one name may be the other with a slip in it: files of other endings, and
/// those that are numbered otherwise, are others.
fn is_of_kind(one: &str, other: &str) -> bool {
    let digits =
        |name: &str| name.chars().filter(char::is_ascii_digit).collect::<String>();
    let ending = |name: &str| name.rsplit_once('.').map(|(_, end)| end.to_owned());
    digits(one) == digits(other) && ending(one) == ending(other)
}

/// A name as it was most likely to be: in small half-width letters, without blanks and
/// without an ending behind its ending.
pub(in crate::source) fn plain(name: &str) -> String {
    let visible = name.chars().filter(|c| !c.is_whitespace()).map(half_width);
    let mut plain = visible.collect::<String>().to_lowercase().replace('_', "-");
    while let Some((before, _)) = plain.rsplit_once('.').filter(|(stem, ending)| {
        let is_known = |ending: &str| ending == "txt" || is_ours(ending);
        let has_ending = stem.rsplit_once('.').is_some_and(|(_, known)| is_known(known));
        has_ending && is_known(ending)
    }) {
        plain.truncate(before.len());
    }
    match plain.strip_suffix(".yml") {
        Some(stem) => format!("{stem}.yaml"),
        None => plain,
    }
}

/// Whether an ending that Windows hides stands behind one of ours.
pub(in crate::source) fn is_disguised(name: &str) -> bool {
    let name = name.to_lowercase();
    let stem = name.strip_suffix(".txt").and_then(|stem| stem.rsplit_once('.'));
    stem.is_some_and(|(_, ending)| is_ours(ending))
}

fn is_ours(ending: &str) -> bool {
    ["yaml", "yml"].contains(&ending) || EXTENSIONS.contains(&ending)
}

#[cfg(test)]
mod tests {
    use super::{is_disguised, meant, plain};

    #[test]
    fn a_name_is_known_behind_what_windows_and_input_methods_make_of_it() {
        for (name, wanted) in [
            ("meeting.yaml.txt", "meeting.yaml"),
            ("Meeting.YAML", "meeting.yaml"),
            ("meeting.yml", "meeting.yaml"),
            ("meeting.yml.txt.txt", "meeting.yaml"),
            ("inventory .csv.csv", "inventory.csv"),
            ("ｉnventory．xlsx", "inventory.xlsx"),
            ("unit_counts.ods", "unit-counts.ods"),
            ("catalogue.csv.gz", "catalogue.csv.gz"),
            ("備忘.txt", "備忘.txt"),
        ] {
            assert_eq!(plain(name), wanted, "{name}");
        }
        let names = ["meeting.yaml.txt".to_owned(), "meeting.txt".to_owned()];
        assert_eq!(meant(&names, "meeting.yaml"), Some("meeting.yaml.txt"));
        assert_eq!(meant(&names[1..], "meeting.yaml"), None);
        let names = ["flow.svg".to_owned()];
        assert_eq!(meant(&names, "Flow.svg"), Some("flow.svg"));
        let names = ["organisation.yaml".to_owned(), "organization.txt".to_owned()];
        assert_eq!(meant(&names, "organization.yaml"), Some("organisation.yaml"));
        let names = ["chart2.svg".to_owned()];
        assert_eq!(meant(&names, "chart1.svg"), None);
        assert!(is_disguised("a.YAML.txt") && !is_disguised("a.txt"));
    }
}
