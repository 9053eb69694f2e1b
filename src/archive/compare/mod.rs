//! Where a sealed file and its rebuilt twin part, in the words of whoever made the
//! file: which attachment, page, figure or font; which row; which entry.

mod agreement;
mod anatomy;
mod lines;
mod packed;
mod pdf;
mod walk;

use serde_json::Value;

pub use agreement::agreement;

use super::edition;

/// More than these are not listed: the first ones tell enough.
const MOST: usize = 12;

/// A note of the catalogue and what fills its gap.
pub type Note = (&'static str, String);

/// What differs between a file as it stands and as it was rebuilt; nothing where they
/// are the same.
pub fn compare(there: &[u8], rebuilt: &[u8]) -> Vec<Note> {
    if there == rebuilt {
        return Vec::new();
    }
    if rebuilt.starts_with(there) {
        return vec![("cut-short", there.len().to_string())];
    }
    let mut found = if is_rewritten(there, rebuilt) {
        vec![("rewritten", String::new())]
    } else if rebuilt.starts_with(b"%PDF") {
        pdf::compare(there, rebuilt)
    } else if rebuilt.starts_with(b"PK") {
        packed::compare(there, rebuilt)
    } else if serde_json::from_slice::<Value>(rebuilt).is_ok() {
        of_json(there, rebuilt)
    } else {
        lines::compare(there, rebuilt)
    };
    found.truncate(MOST);
    let at = there.iter().zip(rebuilt).position(|(one, other)| one != other);
    let at = at.unwrap_or(there.len().min(rebuilt.len()));
    found.push(("byte-differs", (at + 1).to_string()));
    found
}

/// Whether a text says the same in every character but its line ends and its byte order
/// mark: no person changes all of these, programs do.
fn is_rewritten(there: &[u8], rebuilt: &[u8]) -> bool {
    let bare = |bytes: &[u8]| -> Option<String> {
        let text = str::from_utf8(bytes).ok()?;
        Some(text.trim_start_matches('\u{feff}').replace("\r\n", "\n"))
    };
    bare(rebuilt).is_some_and(|bytes| bare(there) == Some(bytes))
}

fn of_json(there: &[u8], rebuilt: &[u8]) -> Vec<Note> {
    let read = |bytes: &[u8]| serde_json::from_slice::<Value>(bytes);
    match (read(there), read(rebuilt)) {
        (Ok(there), Ok(rebuilt)) => {
            let mut found = of_pack(&there, &rebuilt);
            // The figures and pages of a pack say more than their places in the file.
            if found.is_empty() {
                found = entries(&there, &rebuilt);
            }
            found
        }
        (Err(error), _) => vec![("unreadable-from", place(&error))],
        _ => Vec::new(),
    }
}

/// Where JSON could no longer be read.
pub(super) fn place(error: &serde_json::Error) -> String {
    format!("{}:{}", error.line(), error.column())
}

fn of_pack(there: &Value, rebuilt: &Value) -> Vec<Note> {
    let figures = edition::figures(there, rebuilt).into_iter().map(|figure| {
        let shown = |text: Option<String>| text.unwrap_or_else(|| "–".to_owned());
        let (name, before) = (figure.name, shown(figure.before));
        ("figure-differs", format!("{name}: {before} → {}", shown(figure.after)))
    });
    let pages = edition::pages(there, rebuilt).into_iter().map(|page| {
        ("page-differs", format!("{} {} {}", page.document, page.page, page.title))
    });
    figures.chain(pages).collect()
}

/// The entries of JSON that differ, by their path: `sources/3/sha256`.
pub(super) fn entries(there: &Value, rebuilt: &Value) -> Vec<Note> {
    let mut found = Vec::new();
    entries_below("", there, rebuilt, &mut found);
    found
}

fn entries_below(path: &str, there: &Value, rebuilt: &Value, found: &mut Vec<Note>) {
    let below = |key: &str| match path {
        "" => key.to_owned(),
        path => format!("{path}/{key}"),
    };
    match (there, rebuilt) {
        (Value::Object(one), Value::Object(other)) => {
            for (key, value) in other {
                let own = one.get(key).unwrap_or(&Value::Null);
                entries_below(&below(key), own, value, found);
            }
            let added = one.keys().filter(|key| !other.contains_key(*key));
            found.extend(added.map(|key| ("entry-differs", below(key))));
        }
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
            for (at, (own, value)) in one.iter().zip(other).enumerate() {
                let name = value["path"].as_str().map(str::to_owned);
                let name = name.unwrap_or_else(|| (at + 1).to_string());
                entries_below(&below(&name), own, value, found);
            }
        }
        (one, other) if one != other => {
            found.push(("entry-differs", path.to_owned()));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::compare;

    fn notes(there: &str, rebuilt: &str) -> Vec<String> {
        let notes = compare(there.as_bytes(), rebuilt.as_bytes()).into_iter();
        notes.map(|(note, found)| format!("{note} {found}")).collect()
    }

    #[test]
    fn the_entry_of_a_manifest_is_named_by_its_file() {
        let rebuilt = r#"{"sources": [{"path": "a.csv", "sha256": "12"}]}"#;
        assert_eq!(
            notes(&rebuilt.replace("12", "13"), rebuilt),
            ["entry-differs sources/a.csv/sha256", "byte-differs 44"]
        );
        assert_eq!(
            notes(&rebuilt.replace("{\"path", "[\"path"), rebuilt)[0],
            "unreadable-from 1:21"
        );
    }

    #[test]
    fn the_row_of_a_table_is_named_with_its_heading() {
        let rebuilt = "\u{feff}名稱,數量\r\n甲,1\r\n乙,2\r\n";
        assert_eq!(
            notes(&rebuilt.replace('2', "3"), rebuilt)[0],
            "row-differs 3: 數量 3 → 2"
        );
        assert_eq!(
            notes(&rebuilt.replace("甲,1", "甲"), rebuilt)[0],
            "row-differs 2: 甲 → 甲,1"
        );
    }

    #[test]
    fn a_text_whose_line_ends_or_mark_were_rewritten_is_said_to_be_that() {
        let rebuilt = "\u{feff}名稱,數量\r\n甲,1\r\n";
        let list = "{\n  \"schema\": 1\n}\n";
        for (there, rebuilt) in [
            (rebuilt.replace('\r', ""), rebuilt),
            (rebuilt.replace('\u{feff}', ""), rebuilt),
            (list.replace('\n', "\r\n"), list),
        ] {
            assert_eq!(notes(&there, rebuilt)[0], "rewritten ");
        }
        let changed = rebuilt.replace('\r', "").replace('1', "2");
        assert!(!notes(&changed, rebuilt)[0].starts_with("rewritten"));
    }

    #[test]
    fn a_file_that_ends_too_early_is_said_to_be_cut_short() {
        let rebuilt = "名稱,數量\r\n甲,1\r\n";
        assert_eq!(notes("名稱,數量\r\n甲", rebuilt), ["cut-short 18"]);
    }
}
