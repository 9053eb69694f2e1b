//! Slips of the input method: full-width colons, blanks and dashes, curly quotes and
//! tabs where YAML wants its own marks.
//!
//! Only marks that shape the file are slips. The same characters inside quotes, blocks
//! of text, comments and running text are what somebody wants to print. Each slip is
//! complained of and then read as it was meant, so that the rest of the file is
//! checked in the same run.

use std::collections::BTreeMap;

use crate::model::code;
use crate::model::diagnostic::Diagnostic;
use crate::model::file::File;
use crate::model::origin::Origin;

use super::full_width;

mod flow;
mod line;
mod mark;

use line::Line;
use mark::{
    closes, is_blank, is_curly_quoted, is_indented_oddly, is_name, is_structural,
    opens_flow,
};

/// A text in which every slip reads as it was meant.
pub(super) struct Mended {
    pub(super) text: String,
    /// The lines that mended marks made longer by a blank each, and the columns of those
    /// marks, from the left.
    longer: BTreeMap<u32, Vec<u32>>,
}

impl Mended {
    /// The column that a place has in the text as it was written.
    pub(super) fn column_as_written(&self, line: u32, column: u32) -> u32 {
        let mut written = column;
        for &mark in self.longer.get(&line).into_iter().flatten() {
            if written > mark {
                written -= 1;
            }
        }
        written
    }
}

/// Finds the slips of a text and mends them.
pub(super) fn mend(shown: &File, text: &str) -> (Mended, Vec<Diagnostic>) {
    let mended =
        Mended { text: String::with_capacity(text.len()), longer: BTreeMap::new() };
    let mut reader =
        Mender { shown, number: 0, within: Within::Structure, mended, slips: Vec::new() };
    for line in text.lines() {
        reader.number = reader.number.saturating_add(1);
        reader.line(line);
        reader.mended.text.push('\n');
    }
    (reader.mended, reader.slips)
}

/// After so many slips the file was not typed for us, and more would help nobody.
const MOST_SLIPS: usize = 100;

/// What a line may continue. The numbers are the fewest blanks before it.
#[derive(Clone, Copy)]
enum Within {
    Structure,
    /// Text behind a key or a dash, which goes on at a deeper line.
    Running(usize),
    /// A `|` block whose first line is not yet known.
    BlockHead(usize),
    Block(usize),
    Quoted(char),
}

struct Mender<'a> {
    shown: &'a File,
    number: u32,
    within: Within,
    mended: Mended,
    slips: Vec<Diagnostic>,
}

impl Mender<'_> {
    fn line(&mut self, line: &str) {
        if self.continues(line) {
            self.mended.text.push_str(line);
            return;
        }
        let start = line.trim_start();
        if start.is_empty() {
            return;
        }
        let is_of_the_document =
            ["---", "...", "%"].iter().any(|it| line.starts_with(it));
        if start.starts_with('#') || is_of_the_document {
            self.mended.text.push_str(line);
            return;
        }
        let mut line = Line::new(line);
        self.indent(&mut line);
        self.structure(&mut line);
        self.mended.text.push_str(&line.done);
    }

    /// Whether a line belongs to the text that was open before it.
    fn continues(&mut self, line: &str) -> bool {
        let blanks = line.bytes().take_while(|&byte| byte == b' ').count();
        let empty = line.trim_matches([' ', '\t']).is_empty();
        match self.within {
            Within::Structure => return false,
            Within::Quoted(mark) => {
                if closes(line, mark) {
                    self.within = Within::Structure;
                }
                return true;
            }
            Within::Running(least) => {
                let field = is_indented_oddly(line) && is_structural(line);
                if empty || blanks >= least && !field {
                    return true;
                }
            }
            Within::BlockHead(least) if blanks >= least && !empty => {
                self.within = Within::Block(blanks);
                return true;
            }
            Within::BlockHead(_) | Within::Block(_) if empty => return true,
            Within::Block(least) if blanks >= least => return true,
            // A paragraph indented by the input method's blanks still belongs there.
            Within::BlockHead(least) | Within::Block(least) => {
                if is_indented_oddly(line) && !is_structural(line) {
                    self.odd_blanks(&Line::new(line));
                    self.mended.text.extend(std::iter::repeat_n(' ', least));
                    return true;
                }
            }
        }
        self.within = Within::Structure;
        false
    }

    /// Reads the blanks that a line begins with.
    fn indent(&mut self, line: &mut Line<'_>) {
        self.odd_blanks(line);
        while line.first().is_some_and(is_blank) {
            line.replace_with(" ");
        }
    }

    fn odd_blanks(&mut self, line: &Line<'_>) {
        let blanks = line.rest().chars().take_while(|&c| is_blank(c));
        let odd: String = blanks.clone().skip_while(|&blank| blank == ' ').collect();
        let Some(blank) = odd.chars().next() else { return };
        let column = line.column() + blanks.take_while(|&blank| blank == ' ').count();
        let found: String = odd.chars().take_while(|&other| other == blank).collect();
        let slip = if blank == '\t' {
            Diagnostic::new(code::TAB_INDENT, &self.place(column))
        } else {
            Diagnostic::new(code::FULL_WIDTH_MARK, &self.place(column))
                .with("mark", format!("U+{:04X}", u32::from(blank)))
                .with("blanks", found.chars().count())
                // A full-width blank is as wide as two others.
                .with("half-width", 2 * found.chars().count())
        };
        self.slip(slip.with("found", found));
    }

    /// Reads dashes, then a key, then what stands behind it.
    fn structure(&mut self, line: &mut Line<'_>) {
        let mut least = line.column() - 1;
        loop {
            let column = line.column();
            if !self.dash(line) {
                break;
            }
            least = column;
            self.blanks_behind(line);
        }
        if let Some(column) = self.key(line) {
            least = column;
            self.blanks_behind(line);
        }
        self.value(line, least);
        line.keep_rest();
    }

    fn dash(&mut self, line: &mut Line<'_>) -> bool {
        let mut characters = line.rest().chars();
        let Some(mark) = characters.next() else { return false };
        let next = characters.next();
        let blank = next.is_none_or(is_blank);
        match mark {
            '-' if blank => line.keep(1),
            '－' | '–' | '—' | '−' if blank || mark == '－' => {
                self.mark_slip(line, mark, "- ");
                line.replace_with("-");
                if !blank {
                    self.insert_blank(line);
                }
            }
            _ => return false,
        }
        true
    }

    /// Steps over `key:`; gives the fewest blanks of a line that goes on behind it.
    fn key(&mut self, line: &mut Line<'_>) -> Option<usize> {
        let column = line.column();
        let rest = line.rest();
        let name = rest.find(|c: char| !is_name(c)).unwrap_or(rest.len());
        if name > 0 && rest[name..].starts_with('：') {
            line.keep(name);
            self.colon_slip(line);
            return Some(column);
        }
        if rest.starts_with(['"', '\'', '[', '{', '|', '>', '#']) || opens_flow(rest) {
            return None;
        }
        let colon =
            |&(at, _): &(usize, &str)| rest[at + 1..].chars().next().is_none_or(is_blank);
        let (at, _) = rest.match_indices(':').find(colon)?;
        line.keep(rest[..=at].chars().count());
        Some(column)
    }

    /// Reads the blanks behind a dash or a colon.
    fn blanks_behind(&mut self, line: &mut Line<'_>) {
        if line.rest().trim_start_matches(is_blank).is_empty() {
            line.replace_all_with_nothing();
            return;
        }
        let head = line.rest().trim_start_matches([' ', '\t']);
        if head.starts_with(['\u{3000}', '\u{A0}']) {
            self.odd_blanks(&line.behind_tabs());
        }
        while line.first().is_some_and(is_blank) {
            line.replace_with(" ");
        }
    }

    /// Sees what a value begins, so that the lines below are understood.
    fn value(&mut self, line: &mut Line<'_>, least: usize) {
        let value = line.rest().trim_end();
        self.within = match value.chars().next() {
            None | Some('#') => Within::Structure,
            Some('[' | '{') => self.flow(line),
            Some(_) if opens_flow(value) => self.flow(line),
            Some('|' | '>') => block(value, least).unwrap_or(Within::Running(least)),
            Some(mark @ ('"' | '\'')) if closes(&value[1..], mark) => Within::Structure,
            Some(mark @ ('"' | '\'')) => Within::Quoted(mark),
            Some(mark) => {
                if is_curly_quoted(value) {
                    self.mark_slip(line, mark, "\"");
                }
                Within::Running(least)
            }
        };
    }

    /// Reads a full-width colon behind a name.
    fn colon_slip(&mut self, line: &mut Line<'_>) {
        self.mark_slip(line, '：', ": ");
        line.replace_with(":");
        if !line.first().is_none_or(is_blank) {
            self.insert_blank(line);
        }
    }

    fn insert_blank(&mut self, line: &mut Line<'_>) {
        let mark = u32::try_from(line.column() - 1).unwrap_or(u32::MAX);
        let marks = self.mended.longer.entry(self.number).or_default();
        if marks.len() < MOST_SLIPS {
            marks.push(mark);
        }
        line.done.push(' ');
    }

    fn mark_slip(&mut self, line: &Line<'_>, found: char, instead: &str) {
        self.slip(full_width(&self.place(line.column()), found, instead));
    }

    fn slip(&mut self, slip: Diagnostic) {
        if self.slips.len() < MOST_SLIPS {
            self.slips.push(slip);
        }
    }

    fn place(&self, column: usize) -> Origin {
        let column = u32::try_from(column).unwrap_or(u32::MAX);
        Origin::line(self.shown, self.number, column)
    }
}

/// The block that a header such as `|`, `>-` or `|2` opens, unless it is none.
fn block(header: &str, least: usize) -> Option<Within> {
    let head = header[1..].split(" #").next()?.trim_end();
    if !head.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-')) {
        return None;
    }
    let digit = head.chars().find_map(|c| c.to_digit(10));
    Some(match digit {
        Some(digit) => Within::Block(least.saturating_sub(1) + digit as usize),
        None => Within::BlockHead(least),
    })
}
