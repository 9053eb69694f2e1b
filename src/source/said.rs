//! Texts as complaints repeat them.
//!
//! On one line and not too long; what parts names is never within one that is not quoted.

use crate::model::shortened;

/// Several names as a complaint lists them. A name that holds the mark between them
/// is set in quotes.
pub(super) fn listed<T: AsRef<str>>(names: impl IntoIterator<Item = T>) -> String {
    let mut list = String::new();
    for name in names {
        let name = name.as_ref();
        if !list.is_empty() {
            list.push('、');
        }
        if name.contains('、') {
            list.extend(["「", name, "」"]);
        } else {
            list.push_str(name);
        }
    }
    list
}

/// The longest text that a complaint repeats, in characters.
const LONGEST_QUOTED: usize = 40;

/// A text as a complaint repeats it: on one line and not too long.
pub(super) fn shortened(text: &str) -> String {
    let line: String =
        text.trim().chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    shortened::shortened(&line, LONGEST_QUOTED)
}

#[cfg(test)]
mod tests {
    use super::listed;

    #[test]
    fn a_name_with_the_mark_of_a_list_is_quoted_in_one() {
        let names = ["序號", "系統、資料庫名稱", "管理單位"];
        assert_eq!(listed(names), "序號、「系統、資料庫名稱」、管理單位");
    }
}
