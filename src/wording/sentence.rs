//! One sentence: a template, the figures it may quote, and what was wrong with it.
//!
//! A fault is placed at the very words in the YAML file, not at the field as a whole.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use include_dir::{Dir, include_dir};
use tera::{Context, Tera};

use super::at_fault::{
    beginning, complaint, first_of, is_group, nearest, refusal, unsupported,
};
use super::{asked, bounds, braces, context, filters, groups, markdown};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::figure::Figures;
use crate::model::longest;
use crate::model::origin::Origin;
use crate::model::prose::{Block, Narrative, Run, plain};
use crate::model::templates::Templates;

/// The sentences that the program itself brings, one a file.
static TEMPLATES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates/wording");

/// Where the program's own sentences stand.
const OWN: &str = "templates/wording/";

/// A sentence may not grow beyond this, whatever loops it holds, in bytes.
const LONGEST: usize = 1 << 20;

/// Writes sentences over one meeting's figures.
pub struct Writer<'a> {
    tera: Tera,
    /// Where the program's sentences come from.
    templates: &'a Templates,
    figures: Cow<'a, Figures>,
    context: Context,
    /// The files with errors: figures may be absent for a reason that has been
    /// complained of already.
    faulty: BTreeSet<String>,
}

impl<'a> Writer<'a> {
    /// Over the figures of sources that have been complained of.
    pub fn new(
        templates: &'a Templates,
        figures: &'a Figures,
        diagnostics: &Diagnostics,
    ) -> Self {
        let mut tera = Tera::new();
        tera.autoescape_on([""]);
        tera.set_escape_fn(markdown::escape);
        filters::register(&mut tera);
        let context = context::figures(figures);
        let faulty = diagnostics.faulty_files();
        Self { tera, templates, figures: Cow::Borrowed(figures), context, faulty }
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
        Self { context, ..self.again() }
    }

    /// Lets the names of some figures mean others, as a slide does that shows a table
    /// of its own.
    pub(super) fn over(&self, own: &Figures) -> Self {
        let mut figures = self.figures.clone().into_owned();
        figures.extend(own.clone());
        let context = context::figures(&figures);
        Self { context, figures: Cow::Owned(figures), ..self.again() }
    }

    fn again(&self) -> Self {
        Self {
            tera: self.tera.clone(),
            context: Context::new(),
            templates: self.templates,
            figures: self.figures.clone(),
            faulty: self.faulty.clone(),
        }
    }

    /// A text of several paragraphs.
    pub fn blocks(
        &self,
        narrative: &Narrative,
        diagnostics: &mut Diagnostics,
    ) -> Option<Vec<Block>> {
        let text = self.text(narrative, diagnostics)?;
        let read = markdown::blocks(&text);
        let read = read.map_err(|found| unsupported(&found, narrative));
        diagnostics.keep(read.and_then(|blocks| bounded(blocks, narrative)))
    }

    /// A text that may have headings.
    pub(super) fn chapter(
        &self,
        narrative: &Narrative,
        diagnostics: &mut Diagnostics,
    ) -> Option<Vec<Block>> {
        let text = self.text(narrative, diagnostics)?;
        let read = markdown::chapter(&text);
        let complaint = |found: markdown::Unsupported| {
            let heading = found.0.starts_with('#').then_some("##");
            unsupported(&found, narrative).with_some("heading", heading)
        };
        let read = read.map_err(complaint);
        diagnostics.keep(read.and_then(|blocks| bounded(blocks, narrative)))
    }

    /// A text of one line.
    pub fn runs(
        &self,
        narrative: &Narrative,
        diagnostics: &mut Diagnostics,
    ) -> Option<Vec<Run>> {
        let text = self.text(narrative, diagnostics)?;
        let short = longest::paragraph(&text, &narrative.first).map_or(Ok(()), Err);
        diagnostics.keep(short)?;
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
    pub(super) fn own(&self, name: &str) -> Option<Narrative> {
        let file = format!("{name}.tera");
        let own = |_: &str| TEMPLATES.get_file(&file)?.contents_utf8();
        let text =
            self.templates.get(&format!("wording/{file}"), own)?.trim_end().to_owned();
        let path = format!("{OWN}{name}.tera");
        let first = Origin::line(&path.as_str().into(), 1, 1);
        Some(Narrative { text, origin: Origin::file(&path), first })
    }

    fn text(
        &self,
        narrative: &Narrative,
        diagnostics: &mut Diagnostics,
    ) -> Option<String> {
        diagnostics.keep(of_bounded_length(&narrative.text, narrative))?;
        if !narrative.origin.file.starts_with(OWN)
            && let Some(refused) = bounds::refused(&narrative.text)
        {
            diagnostics.push(refusal(&refused, narrative));
            return None;
        }
        if let Some((at, found)) = braces::single(&narrative.text) {
            let place = narrative.place(at);
            let complaint = Diagnostic::new(code::FAULTY_SENTENCE, &place);
            diagnostics.push(complaint.with("found", found));
            return None;
        }
        if let Some((at, name)) = groups::printed(&narrative.text, &self.context) {
            let place = narrative.place(at);
            diagnostics.push(
                Diagnostic::new(code::UNKNOWN_FIGURE, &place)
                    .with_some("nearest", first_of(&self.figures, name))
                    .with("found", name),
            );
            return None;
        }
        match self.render(&narrative.text) {
            Ok(text) => {
                diagnostics.keep(self.asks_for_figures(narrative))?;
                diagnostics.keep(of_bounded_length(&text, narrative))?;
                Some(text)
            }
            Err(error) => {
                let complaint = complaint(&error, narrative, &self.figures);
                if !self.is_consequence(&complaint, narrative) {
                    diagnostics.push(complaint);
                }
                None
            }
        }
    }

    /// Complains of a name in a sentence that is no figure's, though none was printed.
    fn asks_for_figures(&self, narrative: &Narrative) -> Result<(), Diagnostic> {
        let unknown = asked::unknown(&narrative.text, &self.figures);
        let Some((at, name)) = unknown else { return Ok(()) };
        Err(Diagnostic::new(code::UNKNOWN_FIGURE, &narrative.place(at))
            .with_some("nearest", nearest(&self.figures, name))
            .with("found", name))
    }

    /// Where sources could not be read, a figure is absent for that reason if its whole
    /// group is, if it has no value and a list that it is counted from is among them, or
    /// if it is one of the program's own sentences that asks for it.
    fn is_consequence(&self, complaint: &Diagnostic, narrative: &Narrative) -> bool {
        let found = complaint.args.get("found").map_or("", String::as_str);
        let group = found.rsplit_once('.').map_or(found, |(group, _)| group);
        let own = narrative.origin.file.starts_with(OWN);
        let absent =
            [code::UNKNOWN_FIGURE, code::FIGURE_MISSING].contains(&complaint.code);
        let files = self.figures.get(found).map_or(&[][..], |figure| &figure.files);
        // A list may also be a folder of files.
        let is_counted_from = |file: &String| {
            let is_of = |part: &str, list: &str| {
                let ending = part.strip_prefix(list);
                ending.is_some_and(|it| it.is_empty() || it.starts_with('.'))
            };
            file.split('/').any(|part| files.iter().any(|it| is_of(part, it.name())))
        };
        let lacks_its_list = complaint.code == code::FIGURE_MISSING
            && self.faulty.iter().any(is_counted_from);
        let is_absent = absent && !is_group(&self.figures, group) || lacks_its_list;
        !self.faulty.is_empty() && (own || is_absent)
    }

    fn render(&self, template: &str) -> Result<String, tera::Error> {
        let mut output = Capped(Vec::new());
        self.tera.render_str_to(template, &self.context, true, &mut output)?;
        String::from_utf8(output.0).map_err(|_| tera::Error::message("no text"))
    }
}

/// Complains of a text that is too long as a whole.
fn of_bounded_length(text: &str, narrative: &Narrative) -> Result<(), Diagnostic> {
    longest::whole(text, &narrative.first).map_or(Ok(()), Err)
}

/// Complains of a paragraph that is too long, where it begins.
fn bounded(blocks: Vec<Block>, narrative: &Narrative) -> Result<Vec<Block>, Diagnostic> {
    let words = plain(&blocks);
    let found = words.lines().find_map(|paragraph| {
        let at = narrative.text.find(beginning(paragraph)).unwrap_or(0);
        longest::one_paragraph(paragraph, &narrative.place(at))
    });
    found.map_or(Ok(blocks), Err)
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
