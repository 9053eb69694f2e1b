//! The page of each code: what it means, an example, and how to mend it.
//!
//! One file a group of codes, grouped as `model::code` groups them; a test holds that
//! every code has its page in both languages.

mod catalogue;
mod decided;
mod exports;
mod files;
mod meeting;
mod numbers;
mod organization;
mod previous;
mod rows;
mod sealed;
mod sentences;
mod sheets;
mod typed;
mod values;
mod yaml;

use super::Language;
use crate::model::code::{CODES, Code};

/// The page of one code.
pub(super) struct Explained {
    pub(super) name: &'static str,
    pub(super) zh: Page,
    pub(super) en: Page,
}

/// What `explain` prints: plain text, lines of at most 80 columns.
pub(super) struct Page {
    /// What the complaint means, and why it matters.
    pub(super) meaning: &'static str,
    /// What raises it, as it stands in a file.
    pub(super) example: &'static str,
    /// What to do, step by step.
    pub(super) mending: &'static str,
}

/// Every page, group by group.
static GROUPS: &[&[Explained]] = &[
    files::PAGES,
    yaml::PAGES,
    values::PAGES,
    sheets::PAGES,
    organization::PAGES,
    catalogue::PAGES,
    decided::PAGES,
    numbers::PAGES,
    previous::PAGES,
    rows::PAGES,
    meeting::PAGES,
    typed::PAGES,
    sentences::PAGES,
    exports::PAGES,
    sealed::PAGES,
];

impl Language {
    /// The page of a code; none if there is no such code.
    pub(crate) fn explanation(self, name: &str) -> Option<String> {
        let code = CODES.iter().find(|code| code.name == name)?;
        let page = page(*code, self)?;
        let [example, mending] = match self {
            Self::Chinese => ["例子", "更正方法"],
            Self::English => ["Example", "How to mend it"],
        };
        let severity = self.line(code.severity.name(), &super::Args::new());
        let title = match self {
            Self::Chinese => format!("{name}（{severity}）"),
            Self::English => format!("{name} ({severity})"),
        };
        Some(format!(
            "{title}\n\n{}\n\n{example}\n\n{}\n\n{mending}\n\n{}\n",
            page.meaning,
            indented(page.example),
            page.mending,
        ))
    }
}

fn page(code: Code, language: Language) -> Option<&'static Page> {
    let pages = GROUPS.iter().copied().flatten();
    let page = pages.into_iter().find(|page| page.name == code.name)?;
    Some(match language {
        Language::Chinese => &page.zh,
        Language::English => &page.en,
    })
}

fn indented(text: &str) -> String {
    text.lines().map(|line| format!("    {line}")).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::{GROUPS, Language, page};
    use crate::model::code::CODES;

    #[test]
    fn every_code_has_its_page_in_both_languages() {
        for code in CODES {
            for language in [Language::Chinese, Language::English] {
                let page = page(*code, language)
                    .unwrap_or_else(|| panic!("{} has no page", code.name));
                for part in [page.meaning, page.example, page.mending] {
                    assert!(!part.trim().is_empty(), "{}", code.name);
                }
            }
        }
    }

    #[test]
    fn no_page_is_left_over_or_doubled() {
        let mut names: Vec<_> =
            GROUPS.iter().copied().flatten().map(|page| page.name).collect();
        names.sort_unstable();
        let mut codes: Vec<_> = CODES.iter().map(|code| code.name).collect();
        codes.sort_unstable();
        assert_eq!(names, codes);
    }
}
