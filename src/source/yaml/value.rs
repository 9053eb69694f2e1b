//! What a node means where a certain kind of value is due.

use crate::model::code;
use crate::model::diagnostic::Diagnostic;
use crate::model::longest;
use crate::model::meeting::MeetingId;
use crate::model::nearest::nearest;
use crate::model::origin::Located;
use crate::model::prose::Narrative;
use crate::model::roc_date::RocDate;
use crate::source::said::{listed, shortened};
use crate::source::{value, weekday};

use super::{Kind, Node};

/// A word that may stand somewhere, what it means to the reader, and what it is read
/// as.
pub(crate) type Word<T> = (&'static str, &'static str, T);

const FLAGS: [Word<bool>; 2] = [("true", "是", true), ("false", "否", false)];

/// Whether a number is written with zeros before it, which is a code (`0001`) or, to
/// other readers of YAML, another number.
fn is_padded(number: &str) -> bool {
    let digits = number.trim_start_matches('-');
    digits.len() > 1 && digits.starts_with('0')
}

/// Complains of a figure in full-width braces: it would be printed as it stands.
fn in_plain_braces(narrative: Narrative) -> Result<Narrative, Diagnostic> {
    let text = &narrative.text;
    let braces = ["｛｛", "｛{", "{｛", "｛%"];
    match braces.iter().filter_map(|braces| text.find(braces)).min() {
        Some(at) => Err(Diagnostic::new(code::FULL_WIDTH_MARK, &narrative.place(at))
            .with("found", '｛')
            .with("mark", '｛')
            .with("braces", "{{ }}")),
        None => Ok(narrative),
    }
}

impl Node {
    /// Whether anything stands there: an empty text says as little as none.
    pub(crate) fn is_empty(&self) -> bool {
        match &self.kind {
            Kind::Empty => true,
            Kind::Text { text, .. } => text.trim().is_empty(),
            Kind::List(_) | Kind::Map(_) => false,
        }
    }

    /// A text on its own, without the blanks around it.
    pub(crate) fn text(&self) -> Result<Located<String>, Diagnostic> {
        match &self.kind {
            Kind::Text { text, .. } if !self.is_empty() => {
                match longest::paragraph(text, &self.origin) {
                    Some(complaint) => Err(complaint),
                    None => Ok(Located::new(text.trim().to_owned(), self.origin.clone())),
                }
            }
            _ => Err(self.is_not("text")),
        }
    }

    /// A text that becomes prose.
    pub(crate) fn narrative(&self) -> Result<Narrative, Diagnostic> {
        match &self.kind {
            Kind::Text { text, first } if !self.is_empty() => {
                in_plain_braces(Narrative {
                    text: text.clone(),
                    origin: self.origin.clone(),
                    first: first.clone(),
                })
            }
            _ => Err(self.is_not("text")),
        }
    }

    /// A day; its weekday may stand behind it.
    pub(crate) fn day(&self) -> Result<Located<RocDate>, Diagnostic> {
        let text = self.text()?;
        let day = weekday::day(&text.value, &text.origin)?;
        Ok(Located::new(day, text.origin))
    }

    /// A whole number that fits where it is put.
    pub(crate) fn number<T: TryFrom<i64>>(&self) -> Result<Located<T>, Diagnostic> {
        let text = self.text()?;
        let number = value::whole_number(&text.value, &text.origin)?;
        if text.value.starts_with('+') || is_padded(&text.value) {
            return Err(Diagnostic::new(code::UNREADABLE_NUMBER, &text.origin)
                .with("found", shortened(&text.value)));
        }
        let fitting = T::try_from(number).map_err(|_| {
            let negative = number < 0;
            let code =
                if negative { code::NEGATIVE_NUMBER } else { code::UNREADABLE_NUMBER };
            Diagnostic::new(code, &text.origin).with("found", shortened(&text.value))
        });
        Ok(Located::new(fitting?, text.origin))
    }

    /// A year, Gregorian or of the Republic as in a day: as an ROC year.
    pub(crate) fn year(&self) -> Result<Located<i32>, Diagnostic> {
        let text = self.text()?;
        let first = format!("{}/1/1", text.value).parse::<RocDate>().map_err(|_| {
            Diagnostic::new(code::UNREADABLE_YEAR, &text.origin)
                .with("found", shortened(&text.value))
        });
        Ok(Located::new(first?.year(), text.origin))
    }

    /// `true` or `false`.
    pub(crate) fn flag(&self) -> Result<bool, Diagnostic> {
        let text = self.text()?;
        let meant = match &*text.value {
            "true" => return Ok(true),
            "false" => return Ok(false),
            "True" | "TRUE" | "yes" | "Yes" | "y" | "on" | "1" | "是" => Some("true"),
            "False" | "FALSE" | "no" | "No" | "n" | "off" | "0" | "否" => Some("false"),
            _ => None,
        };
        Err(unknown_word(&text, meant, &FLAGS))
    }

    /// One of a few words.
    pub(crate) fn word<T: Copy>(
        &self,
        words: &[Word<T>],
    ) -> Result<Located<T>, Diagnostic> {
        let text = self.text()?;
        if let Some((.., read)) = words.iter().find(|(word, ..)| *word == text.value) {
            return Ok(Located::new(*read, text.origin));
        }
        let known: Vec<&str> = words.iter().map(|(word, ..)| *word).collect();
        let translated = words.iter().find(|(_, meaning, _)| *meaning == text.value);
        let meant =
            translated.map(|(word, ..)| *word).or_else(|| nearest(&text.value, &known));
        Err(unknown_word(&text, meant, words))
    }

    /// The name of a meeting.
    pub(crate) fn meeting_id(&self) -> Result<Located<MeetingId>, Diagnostic> {
        let text = self.text()?;
        let id = text.value.parse().map_err(|()| {
            Diagnostic::new(code::UNREADABLE_MEETING_ID, &text.origin)
                .with("found", shortened(&text.value))
        });
        Ok(Located::new(id?, text.origin))
    }

    /// The items of a list.
    pub(crate) fn list(&self) -> Result<&[Node], Diagnostic> {
        match &self.kind {
            Kind::List(list) => Ok(list),
            _ => Err(self.is_not("list")),
        }
    }

    /// The named fields of a map.
    pub(crate) fn map(&self) -> Result<&[(Located<String>, Node)], Diagnostic> {
        match &self.kind {
            Kind::Map(map) => Ok(map),
            _ => Err(self.is_not("map")),
        }
    }

    /// The complaint that it is not of the kind that is due, which has this name.
    fn is_not(&self, due: &'static str) -> Diagnostic {
        let found = match &self.kind {
            Kind::Empty => "\"\"".to_owned(),
            Kind::Text { text, .. } => shortened(text),
            Kind::List(_) => "- …".to_owned(),
            Kind::Map(map) => map.first().map_or_else(
                || "{}".to_owned(),
                |(key, _)| format!("{}: …", shortened(&key.value)),
            ),
        };
        let complaint = Diagnostic::new(code::WRONG_TYPE, &self.origin);
        complaint.with("found", &found).with(due, found)
    }
}

fn unknown_word<T>(
    text: &Located<String>,
    meant: Option<&str>,
    words: &[Word<T>],
) -> Diagnostic {
    let known = words.iter().map(|(word, meaning, _)| format!("{word}（{meaning}）"));
    Diagnostic::new(code::UNKNOWN_WORD, &text.origin)
        .with("found", shortened(&text.value))
        .with_some("nearest", meant)
        .with("known", listed(known))
}
