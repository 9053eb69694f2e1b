//! The texts that the sheets of a workbook share: one string, and where each lies.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::BufRead;
use std::ops::Range;

use quick_xml::events::Event;

use super::rich::Rich;
use crate::model::limits::Limits;
use crate::source::sheets::canonical::canonical;
use crate::source::sheets::looks::Looks;
use crate::source::sheets::xml::{Stopped, Xml, characters};

/// The shared texts.
#[derive(Debug, Default)]
pub(super) struct Texts {
    pub text: String,
    pub places: Places,
    /// What the texts look like that are struck through or set above the line in part or
    /// as a whole, by their numbers.
    pub looks: BTreeMap<u32, Looks>,
}

/// Where the texts lie, by their numbers: behind one another.
#[derive(Debug, Default)]
pub(super) struct Places {
    ends: Vec<u32>,
}

impl Places {
    pub(super) fn get(&self, number: u32) -> Option<Range<u32>> {
        let at = usize::try_from(number).ok()?;
        let end = *self.ends.get(at)?;
        let before = at.checked_sub(1).and_then(|before| self.ends.get(before));
        Some(before.copied().unwrap_or(0)..end)
    }

    /// The number of the text behind the last.
    fn next(&self) -> u32 {
        u32::try_from(self.ends.len()).unwrap_or(u32::MAX)
    }
}

/// Reads the texts; where that is not possible, at which of them it stopped.
pub(super) fn read(part: impl BufRead, limits: Limits) -> Result<Texts, (Stopped, u32)> {
    let mut xml = Xml::new(part, limits);
    let mut texts = Texts::default();
    let mut rich = Rich::default();
    let mut is_open = false;
    loop {
        let number = texts.places.next();
        let stopped = |stopped| (stopped, number);
        let event = xml.next().map_err(stopped)?;
        match &event {
            Event::Start(element) if element.local_name().as_ref() == b"si" => {
                is_open = true;
            }
            Event::Empty(element) if element.local_name().as_ref() == b"si" => {
                texts.close().map_err(stopped)?;
            }
            Event::Empty(element) if is_open => rich.looks(element),
            Event::End(element) if element.local_name().as_ref() == b"si" => {
                is_open = false;
                let start = texts.text.len() - texts.last_length();
                let look = rich.finish(start, &mut texts.text);
                texts.looks.extend(look.map(|look| (number, look)));
                texts.close().map_err(stopped)?;
            }
            Event::Start(element) if is_open => rich.start(element, &texts.text),
            Event::End(element) if is_open => {
                rich.end(element.local_name().as_ref(), &mut texts.text);
            }
            Event::Eof => return Ok(texts),
            event if is_open => {
                if let Some(more) = characters(event).map_err(stopped)? {
                    rich.add(&more, &mut texts.text);
                }
                if texts.last_length() > limits.longest_text() {
                    return Err(stopped(Stopped::TooLong));
                }
            }
            _ => {}
        }
    }
}

impl Texts {
    /// How many bytes the text that is being read has.
    fn last_length(&self) -> usize {
        self.text.len() - self.places.ends.last().map_or(0, |end| *end as usize)
    }

    fn close(&mut self) -> Result<(), Stopped> {
        let start = self.text.len() - self.last_length();
        if let Cow::Owned(plain) = canonical(&self.text[start..]) {
            self.text.truncate(start);
            self.text.push_str(&plain);
        }
        self.places
            .ends
            .push(u32::try_from(self.text.len()).map_err(|_| Stopped::TooLong)?);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::model::limits::Limits;
    use crate::source::sheets::looks::Looks;
    use crate::source::sheets::xml::Stopped;

    fn texts(part: &str) -> Vec<String> {
        let texts = read(part.as_bytes(), Limits::default()).unwrap();
        let text = |number| {
            let place = texts.places.get(number)?;
            Some(texts.text[place.start as usize..place.end as usize].to_owned())
        };
        (0..).map_while(text).collect()
    }

    #[test]
    fn runs_are_joined_readings_left_out_and_blanks_kept_where_they_count() {
        let part = r#"<sst><si><t> 一 </t></si><si/><si><t xml:space="preserve"> 二 </t></si>
            <si><r><rPr><b/></rPr><t>三</t></r><r><t xml:space="preserve"> &amp;四</t></r>
            <rPh><t>よみ</t></rPh></si><si><t/></si><si><t>_x000D_</t></si></sst>"#;
        assert_eq!(texts(part), ["一", "", " 二 ", "三 &四", "", "\r"]);
    }

    #[test]
    fn what_is_struck_through_is_no_part_of_a_text_unless_all_of_it_is() {
        let struck = |text: &str| format!("<r><rPr><strike/></rPr><t>{text}</t></r>");
        let (old, new) = (struck("20"), "<r><rPr><b/></rPr><t>21</t></r>");
        let note = r#"<r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r>"#;
        let part = format!(
            "<sst><si>{old}{new}</si><si>{new}</si><si>{old}{old}</si><si>{new}{note}</si></sst>"
        );
        assert_eq!(texts(&part), ["21", "21", "2020", "211"]);
        let looks = read(part.as_bytes(), Limits::default()).unwrap().looks;
        let expected = [(0, Looks::PartStruck), (2, Looks::Struck), (3, Looks::Raised)];
        assert_eq!(looks, expected.into());
    }

    #[test]
    fn a_text_longer_than_a_cell_is_told_by_its_number() {
        let limits = Limits { cell_kb: 1, ..Limits::default() };
        let runs = "<r><t>長</t></r>".repeat(342);
        let part = format!("<sst><si><t>一</t></si><si>{runs}</si></sst>");
        assert_eq!(read(part.as_bytes(), limits).unwrap_err(), (Stopped::TooLong, 1));
        let short = part.replacen("長", "短", 1).replacen("<r><t>長</t></r>", "", 1);
        assert!(read(short.as_bytes(), limits).is_ok());
    }
}
