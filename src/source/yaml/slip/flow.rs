//! Slips within `{…}` and `[…]`: full-width brackets, colons and commas.
//!
//! Only what stands where YAML's own mark is due is a slip: a colon behind the name of
//! a field, a comma before the next one, a bracket at the end. Within a text the same
//! marks are what somebody wants to print.

use super::line::Line;
use super::mark::{half_width_bracket, is_blank, is_name, names_field, opens_flow};
use super::{Mender, Within};

/// What the characters just read belong to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Token {
    /// Nothing yet: an item is due.
    Start,
    /// Something that may be the name of a field.
    Name,
    /// Nothing yet: a value is due.
    Value,
    Text,
}

impl Mender<'_> {
    /// Reads the list or the fields that a line opens, as far as the line goes.
    pub(super) fn flow(&mut self, line: &mut Line<'_>) -> Within {
        let mut open = Vec::new();
        let mut token = Token::Start;
        while let Some(mark) = line.first() {
            token = match mark {
                '"' | '\'' if token != Token::Text && token != Token::Name => {
                    keep_quoted(line, mark);
                    Token::Text
                }
                '#' if line.done.ends_with(is_blank) => break,
                '，' | '：' => self.flow_mark(line, mark, token, open.last()),
                _ => {
                    let mark = self.flow_bracket(line, mark, token);
                    match mark {
                        '{' | '[' => open.push(mark),
                        '}' | ']' => drop(open.pop()),
                        _ => {}
                    }
                    behind(token, mark)
                }
            };
            if open.is_empty() {
                break;
            }
        }
        Within::Structure
    }

    /// Reads a bracket or any other character; gives the one that it is meant to be.
    fn flow_bracket(&mut self, line: &mut Line<'_>, mark: char, token: Token) -> char {
        let due = match mark {
            '｛' | '［' => token != Token::Text && opens_flow(line.rest()),
            '｝' | '］' => ends_item(line.rest()),
            _ => false,
        };
        let Some(meant) = half_width_bracket(mark).filter(|_| due) else {
            line.keep(1);
            return mark;
        };
        let written = meant.to_string();
        self.mark_slip(line, mark, &written);
        line.replace_with(&written);
        meant
    }

    /// Reads a full-width comma or colon.
    fn flow_mark(
        &mut self,
        line: &mut Line<'_>,
        mark: char,
        token: Token,
        bracket: Option<&char>,
    ) -> Token {
        let in_fields = bracket == Some(&'{');
        let rest = &line.rest()[mark.len_utf8()..];
        if mark == '：' && in_fields && token == Token::Name {
            self.colon_slip(line);
            return Token::Value;
        }
        if mark == '，' && in_fields && names_field(rest) {
            self.mark_slip(line, mark, ", ");
            line.replace_with(",");
            return Token::Start;
        }
        line.keep(1);
        Token::Text
    }
}

/// What a character makes of what stood before it.
fn behind(token: Token, mark: char) -> Token {
    match (mark, token) {
        ('{' | '[' | ',', _) => Token::Start,
        (':', Token::Name) => Token::Value,
        (mark, Token::Start | Token::Value) if is_blank(mark) => token,
        (mark, Token::Start | Token::Name) if is_name(mark) => Token::Name,
        _ => Token::Text,
    }
}

/// Whether a bracket stands at the end of an item.
fn ends_item(text: &str) -> bool {
    let mut behind = text.chars().skip(1).skip_while(|&blank| is_blank(blank));
    behind.next().is_none_or(|mark| ",，}]｝］#".contains(mark))
}

fn keep_quoted(line: &mut Line<'_>, mark: char) {
    line.keep(1);
    while let Some(next) = line.first() {
        let escaped = mark == '"' && next == '\\';
        let doubled = mark == '\'' && line.rest().starts_with("''");
        line.keep(if escaped || doubled { 2 } else { 1 });
        if next == mark && !doubled {
            return;
        }
    }
}
