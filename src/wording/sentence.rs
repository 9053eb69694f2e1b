//! One sentence: a template, the figures it may quote, and what was wrong with it.
//!
//! A fault is placed at the very words in the YAML file, not at the field as a whole.

use std::collections::BTreeMap;

use include_dir::{Dir, include_dir};
use tera::{Context, Tera};

use super::{context, filters, markdown};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::figure::{FigureValue, Figures};
use crate::model::origin::{Origin, Place};
use crate::model::prose::{Block, Narrative, Run};

/// The sentences that the program itself brings, one a file.
static TEMPLATES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates/wording");

/// A sentence may not grow beyond this, whatever loops it holds, in bytes.
const LONGEST: usize = 1 << 20;

/// Writes sentences over one meeting's figures.
pub struct Writer<'a> {
    tera: Tera,
    figures: &'a Figures,
    context: Context,
    /// Whether sources could not be read, so that their figures are absent for a
    /// reason that has been complained of already.
    incomplete: bool,
}

impl<'a> Writer<'a> {
    /// Over the figures, which are `incomplete` where sources could not be read.
    pub fn new(figures: &'a Figures, incomplete: bool) -> Self {
        let mut tera = Tera::new();
        tera.autoescape_on([""]);
        tera.set_escape_fn(markdown::escape);
        filters::register(&mut tera);
        Self { tera, figures, context: context::figures(figures), incomplete }
    }

    /// Gives sentences another value to speak of.
    pub(super) fn with(
        &self,
        values: &BTreeMap<&'static str, serde_json::Value>,
    ) -> Self {
        let mut context = self.context.clone();
        for (name, value) in values {
            context.insert(*name, value);
        }
        Self { tera: self.tera.clone(), context, ..*self }
    }

    /// A text of several paragraphs.
    pub fn blocks(
        &self,
        narrative: &Narrative,
        diagnostics: &mut Diagnostics,
    ) -> Option<Vec<Block>> {
        let text = self.text(narrative, diagnostics)?;
        let read = markdown::blocks(&text);
        diagnostics.keep(read.map_err(|found| unsupported(&found, narrative)))
    }

    /// A text of one line.
    pub fn runs(
        &self,
        narrative: &Narrative,
        diagnostics: &mut Diagnostics,
    ) -> Option<Vec<Run>> {
        let text = self.text(narrative, diagnostics)?;
        let read = markdown::runs(&text);
        diagnostics.keep(read.map_err(|found| unsupported(&found, narrative)))
    }

    /// A text of one line without any style.
    pub fn line(
        &self,
        narrative: &Narrative,
        diagnostics: &mut Diagnostics,
    ) -> Option<String> {
        let runs = self.runs(narrative, diagnostics)?;
        Some(runs.into_iter().map(|run| run.text).collect())
    }

    /// A sentence that the program brings, as a text whose place is its template;
    /// none where there is no such template.
    pub(super) fn own(name: &str) -> Option<Narrative> {
        let file = TEMPLATES.get_file(format!("{name}.tera"))?;
        let text = file.contents_utf8()?.trim_end().to_owned();
        let path = format!("templates/wording/{name}.tera");
        let first = Origin::line(&path.as_str().into(), 1, 1);
        Some(Narrative { text, origin: Origin::file(&path), first })
    }

    fn text(
        &self,
        narrative: &Narrative,
        diagnostics: &mut Diagnostics,
    ) -> Option<String> {
        match self.render(&narrative.text) {
            Ok(text) => Some(text),
            Err(error) => {
                let complaint = self.complaint(&error, narrative);
                if !self.is_consequence(&complaint) {
                    diagnostics.push(complaint);
                }
                None
            }
        }
    }

    /// A figure of a group without any figure is absent because its source could not
    /// be read.
    fn is_consequence(&self, complaint: &Diagnostic) -> bool {
        let found = complaint.args.get("found").map_or("", String::as_str);
        let group = found.split_once('.').map_or(found, |(group, _)| group);
        let has_figures =
            self.figures.keys().any(|name| name.split('.').next() == Some(group));
        self.incomplete && complaint.code == code::UNKNOWN_FIGURE && !has_figures
    }

    fn render(&self, template: &str) -> Result<String, tera::Error> {
        let mut output = Capped(Vec::new());
        self.tera.render_str_to(template, &self.context, true, &mut output)?;
        String::from_utf8(output.0).map_err(|_| tera::Error::message("no text"))
    }

    fn complaint(&self, error: &tera::Error, narrative: &Narrative) -> Diagnostic {
        let Some(report) = report(error) else {
            return Diagnostic::new(code::FAULTY_SENTENCE, &narrative.first)
                .with("found", first_line(&narrative.text));
        };
        let range = report.span().range.clone();
        let found = narrative.text.get(range.clone()).unwrap_or_default();
        let name = figure_name(&narrative.text, range.start, found);
        let origin = narrative.place(range.start);
        match self.figures.get(&name).map(|figure| &figure.value) {
            _ if !is_figure_name(&name) => {
                Diagnostic::new(code::FAULTY_SENTENCE, &origin).with("found", found)
            }
            Some(FigureValue::Missing) => {
                Diagnostic::new(code::FIGURE_MISSING, &origin).with("found", name)
            }
            Some(_) => {
                Diagnostic::new(code::FAULTY_SENTENCE, &origin).with("found", found)
            }
            None => Diagnostic::new(code::UNKNOWN_FIGURE, &origin)
                .with_some("nearest", self.nearest(&name))
                .with("found", name),
        }
    }

    /// The figure whose name is most like the one written.
    fn nearest(&self, name: &str) -> Option<&str> {
        let like = |known: &str| strsim::jaro_winkler(known, name);
        self.figures
            .keys()
            .map(String::as_str)
            .max_by(|a, b| like(a).total_cmp(&like(b)))
            .filter(|known| like(known) > 0.7)
    }
}

fn report(error: &tera::Error) -> Option<&tera::ReportError> {
    match error.kind() {
        tera::ErrorKind::SyntaxError(report)
        | tera::ErrorKind::RenderingError(report) => Some(report),
        _ => None,
    }
}

/// The whole dotted name around what the template engine points to, which may be only
/// its first or its last part.
fn figure_name(text: &str, start: usize, found: &str) -> String {
    let inside = |character: char| {
        character.is_ascii_alphanumeric() || character == '_' || character == '.'
    };
    let before = text.get(..start).unwrap_or_default();
    let head = before.trim_end_matches(inside).len();
    let name: String = text[head..].chars().take_while(|&c| inside(c)).collect();
    if name.is_empty() { found.to_owned() } else { name.trim_matches('.').to_owned() }
}

fn is_figure_name(name: &str) -> bool {
    name.contains('.') || name.chars().all(|c| c.is_ascii_lowercase() || c == '_')
}

fn unsupported(found: &markdown::Unsupported, narrative: &Narrative) -> Diagnostic {
    let at = narrative.text.find(&found.0).unwrap_or(0);
    Diagnostic::new(code::UNSUPPORTED_MARKDOWN, &narrative.place(at))
        .with("found", &found.0)
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}

impl Narrative {
    /// The place in the file of a byte of the text.
    fn place(&self, byte: usize) -> Origin {
        let Place::Line { line, column } = self.first.place else {
            return self.first.clone();
        };
        let before = self.text.get(..byte).unwrap_or_default();
        let lines = u32::try_from(before.matches('\n').count()).unwrap_or(0);
        let last = before.rsplit('\n').next().unwrap_or_default().chars().count();
        let last = u32::try_from(last).unwrap_or(0);
        Origin::line(&self.first.file, line + lines, column + last)
    }
}

/// Takes what a template prints, up to a limit: loops in templates have none.
struct Capped(Vec<u8>);

impl std::io::Write for Capped {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if self.0.len() + bytes.len() > LONGEST {
            return Err(std::io::ErrorKind::FileTooLarge.into());
        }
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
