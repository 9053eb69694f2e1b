//! The XML of a workbook's part, event by event, never more of it at once than a cell
//! may hold: a reader of XML holds a text as a whole before anybody can look at it.

use std::borrow::Cow;
use std::io::{self, BufRead, Read};

use quick_xml::Reader;
use quick_xml::escape;
use quick_xml::events::{BytesRef, BytesStart, Event};

use crate::model::limits::Limits;

/// What an element may take besides the longest text: its name and its attributes.
const MARKUP: usize = 1 << 16;

/// Why a part cannot be read on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stopped {
    Damaged,
    /// A text is longer than a cell's may be.
    TooLong,
}

/// A part as a run of events.
pub(super) struct Xml<R> {
    reader: Reader<Bounded<R>>,
    buffer: Vec<u8>,
    /// How many bytes an event may have.
    most: usize,
    /// How many elements are open.
    depth: usize,
}

impl<R: BufRead> Xml<R> {
    pub(in crate::source) fn new(part: R, limits: Limits) -> Self {
        let reader = Reader::from_reader(Bounded { inner: part, left: 0 });
        let most = limits.longest_text().saturating_add(MARKUP);
        Self { reader, buffer: Vec::new(), most, depth: 0 }
    }

    /// The next event; the last one comes only when every element is closed.
    pub(in crate::source) fn next(&mut self) -> Result<Event<'_>, Stopped> {
        self.buffer.clear();
        self.reader.get_mut().left = self.most;
        let Ok(event) = self.reader.read_event_into(&mut self.buffer) else {
            let is_spent = self.reader.get_ref().left == 0;
            return Err(if is_spent { Stopped::TooLong } else { Stopped::Damaged });
        };
        match event {
            Event::Start(_) => self.depth += 1,
            Event::End(_) => self.depth = self.depth.saturating_sub(1),
            Event::Eof if self.depth > 0 => return Err(Stopped::Damaged),
            _ => {}
        }
        Ok(event)
    }

    /// Reads the rest of the part.
    pub(in crate::source) fn pass(&mut self) -> Result<(), Stopped> {
        while !matches!(self.next()?, Event::Eof) {}
        Ok(())
    }

    /// Reads the rest of the element that was opened last, with all that is in it.
    pub(super) fn pass_element(&mut self) -> Result<(), Stopped> {
        let outside = self.depth.saturating_sub(1);
        while self.depth > outside {
            self.next()?;
        }
        Ok(())
    }

    /// Takes every element, with the name of the one around it.
    pub(super) fn each_element(
        &mut self,
        mut take: impl FnMut(&BytesStart<'_>, &[u8]) -> Option<()>,
    ) -> Option<()> {
        let mut open = Vec::<Vec<u8>>::new();
        loop {
            let around = open.last().map_or(&[][..], |name| name);
            match self.next().ok()? {
                Event::Start(element) => {
                    take(&element, around)?;
                    let name = element.local_name().as_ref().to_owned();
                    open.push(name);
                }
                Event::Empty(element) => take(&element, around)?,
                Event::End(_) => drop(open.pop()),
                Event::Eof => return Some(()),
                _ => {}
            }
        }
    }
}

/// The characters that an event stands for, if it stands for any; an error where they
/// cannot be read.
pub(super) fn characters<'e>(event: &Event<'e>) -> Result<Option<Cow<'e, str>>, Stopped> {
    let text = match event {
        Event::Text(text) => text.xml10_content().ok(),
        Event::CData(text) => text.xml10_content().ok(),
        Event::GeneralRef(reference) => resolved(reference).map(Cow::Owned),
        _ => return Ok(None),
    };
    text.map(Some).ok_or(Stopped::Damaged)
}

/// The character that `&amp;` or `&#20013;` stands for.
fn resolved(reference: &BytesRef<'_>) -> Option<String> {
    if let Ok(Some(character)) = reference.resolve_char_ref() {
        return Some(character.to_string());
    }
    let name = reference.decode().ok()?;
    escape::resolve_predefined_entity(&name).map(str::to_owned)
}

/// What an element says of itself under a name.
pub(super) fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let attribute = element.try_get_attribute(name).ok()??;
    unescaped(&attribute.value)
}

/// An attribute's value as text.
pub(super) fn unescaped(value: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(value).ok()?;
    escape::unescape(text).ok().map(Cow::into_owned)
}

/// Bytes that end with an error once so many were taken.
struct Bounded<R> {
    inner: R,
    left: usize,
}

impl<R: BufRead> BufRead for Bounded<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.left == 0 {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        let bytes = self.inner.fill_buf()?;
        Ok(&bytes[..bytes.len().min(self.left)])
    }

    fn consume(&mut self, amount: usize) {
        self.left = self.left.saturating_sub(amount);
        self.inner.consume(amount);
    }
}

impl<R: BufRead> Read for Bounded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut bytes = self.fill_buf()?;
        let read = bytes.read(buffer)?;
        self.consume(read);
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use quick_xml::events::Event;

    use super::{MARKUP, Stopped, Xml, characters};
    use crate::model::limits::Limits;

    fn text_of(part: &str, limits: Limits) -> Result<String, Stopped> {
        let mut xml = Xml::new(part.as_bytes(), limits);
        let mut text = String::new();
        loop {
            let event = xml.next()?;
            text.extend(characters(&event)?);
            if matches!(event, Event::Eof) {
                return Ok(text);
            }
        }
    }

    #[test]
    fn a_text_is_held_up_to_the_longest_and_no_further() {
        let limits = Limits { cell_kb: 1, ..Limits::default() };
        let of = |length: usize| format!("<t>{}</t>", "x".repeat(length));
        assert_eq!(text_of(&of(1 << 10), limits).map(|text| text.len()), Ok(1 << 10));
        assert_eq!(text_of(&of(MARKUP + (2 << 10)), limits), Err(Stopped::TooLong));
    }

    #[test]
    fn what_is_not_closed_or_not_known_is_damaged() {
        assert_eq!(
            text_of("<a>&lt;&#x6CD5;<![CDATA[&]]></a>", Limits::default()).unwrap(),
            "<法&"
        );
        for part in ["<a>", "<a></b>", "<a>&what;</a>", "<a"] {
            assert_eq!(text_of(part, Limits::default()), Err(Stopped::Damaged), "{part}");
        }
    }
}
