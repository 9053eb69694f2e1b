//! The page of each code: what it means, an example, and how to mend it.
//!
//! The pages are files of `docs/explain`, one a code and language, so that they can be
//! read and mended without the program; tests hold that none lacks a part.

use include_dir::{Dir, include_dir};

use super::{Args, Language};
use crate::model::code::{CODES, Code};

/// Every page: `zh-TW/total-differs.md`, `en/total-differs.md`.
static PAGES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/docs/explain");

impl Language {
    /// The page of a code as plain text; none if there is no such code.
    pub(crate) fn explanation(self, name: &str) -> Option<String> {
        let code = CODES.iter().find(|code| code.name == name)?;
        let severity = self.line(code.severity.name(), &Args::new());
        let title = match self {
            Self::Chinese => format!("{name}（{severity}）"),
            Self::English => format!("{name} ({severity})"),
        };
        // Examples are indented, so that no `#` of theirs begins a line.
        let lines = page(*code, self)?.lines().skip(1);
        let plain = lines.map(|line| line.strip_prefix("## ").unwrap_or(line));
        Some(plain.fold(title, |said, line| said + "\n" + line) + "\n")
    }
}

fn page(code: Code, language: Language) -> Option<&'static str> {
    let folder = match language {
        Language::Chinese => "zh-TW",
        Language::English => "en",
    };
    PAGES.get_file(format!("{folder}/{}.md", code.name))?.contents_utf8()
}

#[cfg(test)]
mod tests {
    use super::{CODES, Language, PAGES, page};

    #[test]
    fn every_code_has_its_page_with_an_example_and_a_way_to_mend_it() {
        let headings = [
            (Language::Chinese, ["## 例子", "## 更正方法"]),
            (Language::English, ["## Example", "## How to mend it"]),
        ];
        for code in CODES {
            for (language, headings) in headings {
                let page = page(*code, language)
                    .unwrap_or_else(|| panic!("{} has no page", code.name));
                let found: Vec<_> =
                    page.lines().filter(|line| line.starts_with('#')).collect();
                assert_eq!(found[0], format!("# {}", code.name));
                assert_eq!(found[1..], headings, "{}", code.name);
                let parts = page.split("\n#").map(|part| part.lines().skip(1));
                for part in parts {
                    assert!(part.collect::<String>().trim() != "", "{}", code.name);
                }
            }
        }
    }

    #[test]
    fn no_page_is_left_over() {
        for folder in PAGES.dirs() {
            for file in folder.files() {
                let name = file.path().file_stem().unwrap().to_str().unwrap();
                assert!(CODES.iter().any(|code| code.name == name), "{name}");
            }
        }
    }
}
