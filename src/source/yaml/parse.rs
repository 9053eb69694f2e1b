//! From the parser's events to nodes.

use std::borrow::Cow;
use std::iter::Peekable;

use serde_yaml::granit_parser::{
    Event, Marker, Parser, ScalarStyle, ScanError, Span, StrInput, options,
};

use crate::model::code;
use crate::model::diagnostic::Diagnostic;
use crate::model::file::File;
use crate::model::numeral::thousands;
use crate::model::origin::{Located, Origin};
use crate::model::place::Place;
use crate::source::said::{listed, shortened};

use super::slip::Mended;
use super::{Kind, Node, full_width, not_yaml, problem};

/// How deep fields and lists may lie within each other.
pub(super) const DEEPEST: usize = 32;

/// More values than anybody types.
const MOST_NODES: i64 = 20_000;

/// How many doubled keys a complaint lists.
const MOST_LISTED: usize = 6;

/// What YAML's own rules say for "nothing"; in quotes they are texts.
const NOTHING: [&str; 4] = ["~", "null", "Null", "NULL"];

/// What came of a text.
pub(super) struct Parsed {
    /// The document, or why there is none.
    pub(super) document: Result<Node, Diagnostic>,
    /// What is wrong without keeping the rest from being read.
    pub(super) complaints: Vec<Diagnostic>,
}

/// Parses a text that holds one document.
pub(super) fn parse(shown: &File, mended: &Mended) -> Parsed {
    let options = options! {
        emit_comments: false,
        emit_unresolved_aliases: true,
        flow_nesting_limit: DEEPEST,
        block_nesting_limit: DEEPEST,
    };
    let events = Parser::new_from_str_with_options(&mended.text, options).peekable();
    let (open, complaints) = (Vec::new(), Vec::new());
    let mut reader = Reader { shown, mended, events, nodes: 0, open, complaints };
    let document = reader.document();
    Parsed { document, complaints: reader.complaints }
}

struct Reader<'a> {
    shown: &'a File,
    mended: &'a Mended,
    events: Peekable<Parser<'a, StrInput<'a>>>,
    nodes: i64,
    /// The brackets around what is being read, and where they stand.
    open: Vec<(Origin, char)>,
    complaints: Vec<Diagnostic>,
}

impl<'a> Reader<'a> {
    fn document(&mut self) -> Result<Node, Diagnostic> {
        self.next()?;
        let (start, _) = self.next()?;
        if !matches!(start, Event::DocumentStart(..)) {
            let name = self.shown.rsplit('/').next().unwrap_or_default();
            return Err(not_yaml(&Origin::line(self.shown, 1, 1), "empty-file", name));
        }
        let node = self.node()?;
        self.next()?;
        match self.next()? {
            (Event::DocumentStart(..), span) => {
                Err(not_yaml(&self.origin(span.start), "second-document", "---"))
            }
            _ => Ok(node),
        }
    }

    fn next(&mut self) -> Result<(Event<'a>, Span), Diagnostic> {
        match self.events.next() {
            Some(Ok(next)) => Ok(next),
            Some(Err(error)) => Err(self.refused(&error)),
            None => Ok((Event::StreamEnd, Span::default())),
        }
    }

    /// The complaint about what the parser refused; the first one that stands on that
    /// line already, if there is one.
    fn refused(&mut self, error: &ScanError) -> Diagnostic {
        let origin = self.origin(*error.marker());
        let line = line_of(&origin);
        let same = self.complaints.iter().position(|c| line_of(&c.origin) == line);
        match same {
            Some(at) => self.complaints.remove(at),
            None => problem::complaint(
                error.kind(),
                &origin,
                &self.mended.text,
                self.open.last(),
            ),
        }
    }

    fn node(&mut self) -> Result<Node, Diagnostic> {
        let (event, span) = self.next()?;
        let origin = self.origin(span.start);
        self.nodes += 1;
        if self.nodes > MOST_NODES {
            let complaint = Diagnostic::new(code::TOO_MANY_VALUES, &origin);
            return Err(complaint.with("limit", thousands(MOST_NODES)));
        }
        self.check_plainness(&event, &span, &origin);
        let written = self.written(&span);
        let bracket = ['[', '{'].into_iter().find(|mark| written.starts_with(*mark));
        let bracket = bracket.filter(|_| !matches!(event, Event::Scalar(..)));
        self.open.extend(bracket.map(|mark| (origin.clone(), mark)));
        let kind = match event {
            Event::Scalar(text, style, ..) => self.scalar(text, style, &span, &origin),
            Event::SequenceStart(..) => self.list()?,
            Event::MappingStart(..) => self.map()?,
            _ => {
                let text = self.written(&span).to_owned();
                Kind::Text { text, first: origin.clone() }
            }
        };
        if bracket.is_some() {
            self.open.pop();
        }
        Ok(Node { origin, kind })
    }

    /// Complains of tags, anchors and aliases.
    fn check_plainness(&mut self, event: &Event<'_>, span: &Span, origin: &Origin) {
        let (place, mark) = match event {
            Event::Alias(_) | Event::UnresolvedAlias(_) => (origin.clone(), '*'),
            _ if event.anchor_id().is_some() => (origin.clone(), '&'),
            _ if event.tag().is_some() => {
                (span.tag_start.map_or(origin.clone(), |tag| self.origin(tag)), '!')
            }
            _ => return,
        };
        self.complaints.push(problem::marked(&place, "starts-with-mark", Some(mark)));
    }

    fn scalar(
        &mut self,
        text: Cow<'_, str>,
        style: ScalarStyle,
        span: &Span,
        origin: &Origin,
    ) -> Kind {
        // The parser writes `~` for what is not there, and so may people.
        if style == ScalarStyle::Plain
            && (self.written(span).is_empty() || NOTHING.contains(&&*text))
        {
            return Kind::Empty;
        }
        if let Some(character) = text.chars().find(|&found| is_unusable(found)) {
            let complaint = Diagnostic::new(code::UNUSABLE_CHARACTER, origin);
            let found = format!("U+{:04X}", u32::from(character));
            self.complaints.push(complaint.with("found", found));
        }
        let blank_lines = text.bytes().take_while(|&byte| byte == b'\n').count();
        let first = match style {
            ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => moved(origin, 0, 1),
            // The parser names the first line that is not blank.
            ScalarStyle::Literal => moved(origin, blank_lines, 0),
            _ => origin.clone(),
        };
        Kind::Text { text: text.into_owned(), first }
    }

    fn list(&mut self) -> Result<Kind, Diagnostic> {
        let mut list = Vec::new();
        while !self.ends(|event| matches!(event, Event::SequenceEnd))? {
            list.push(self.node()?);
        }
        Ok(Kind::List(list))
    }

    fn map(&mut self) -> Result<Kind, Diagnostic> {
        let mut map: Vec<(Located<String>, Node)> = Vec::new();
        let mut doubles = Vec::new();
        while !self.ends(|event| matches!(event, Event::MappingEnd))? {
            let key = self.node()?;
            let value = self.node()?;
            let Some(key) = self.key(key) else { continue };
            match map.iter().find(|(known, _)| known.value == key.value) {
                Some((first, _)) => doubles.push((key, first.origin.clone())),
                None => map.push((key, value)),
            }
        }
        self.complaints.extend(doubled(&doubles));
        Ok(Kind::Map(map))
    }

    /// A key, which has to be a text of one line without a full-width colon.
    fn key(&mut self, node: Node) -> Option<Located<String>> {
        let Kind::Text { text, first } = node.kind else {
            let written = match node.kind {
                Kind::List(_) => "[…]",
                Kind::Map(_) => "{…}",
                Kind::Empty | Kind::Text { .. } => "\"\"",
            };
            self.complaints.push(not_yaml(&node.origin, "strange-key", written));
            return None;
        };
        if let Some((before, _)) = text.split_once('：') {
            let place = moved(&first, 0, before.chars().count());
            self.complaints.push(full_width(&place, '：', ": "));
            return None;
        }
        Some(Located::new(text, node.origin))
    }

    /// Whether the list or map ends here; steps over its end.
    fn ends(&mut self, end: fn(&Event<'_>) -> bool) -> Result<bool, Diagnostic> {
        let ends = matches!(self.events.peek(), Some(Ok((event, _))) if end(event));
        if ends {
            self.next()?;
        }
        Ok(ends)
    }

    fn written(&self, span: &Span) -> &'a str {
        span.slice(&self.mended.text).unwrap_or_default()
    }

    fn origin(&self, marker: Marker) -> Origin {
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let line = count(marker.line().max(1));
        let column = count(marker.col() + 1);
        Origin::line(self.shown, line, self.mended.column_as_written(line, column))
    }
}

/// The complaint about the keys of a map that were there before, each with the place
/// of the first. Where several are, most likely one dash was lost.
fn doubled(doubles: &[(Located<String>, Origin)]) -> Option<Diagnostic> {
    let [(key, first), others @ ..] = doubles else { return None };
    let name = shortened(&key.value);
    let complaint = Diagnostic::new(code::DUPLICATE_KEY, &key.origin)
        .with("key", &name)
        .see(first, "first-here", &name);
    Some(if others.is_empty() {
        complaint.with("once", name)
    } else {
        let names = others.iter().take(MOST_LISTED).map(|(key, _)| shortened(&key.value));
        complaint.with("others", listed(names))
    })
}

/// Whether no page can show a character; an escape such as `\e` in double quotes
/// gives one that the file itself does not hold.
fn is_unusable(character: char) -> bool {
    character.is_control() && !matches!(character, '\n' | '\r' | '\t')
}

fn line_of(origin: &Origin) -> Option<u32> {
    if let Place::Line { line, .. } = origin.place() { Some(line) } else { None }
}

/// A place some lines above and some columns to the right.
fn moved(origin: &Origin, lines: usize, columns: usize) -> Origin {
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let place = match origin.place() {
        Place::Line { line, column } => Place::Line {
            line: line.saturating_sub(count(lines)).max(1),
            column: column.saturating_add(count(columns)),
        },
        other => other,
    };
    Origin::at(&origin.file, place)
}
