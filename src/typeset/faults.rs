//! Typst's complaints in our terms: the template file, line and column.
//!
//! Templates are part of the program, so a complaint about one is seldom the
//! secretariat's to mend; it still says where and what, never a raw span.

use typst::diag::{Severity, SourceDiagnostic};
use typst::syntax::FileId;
use typst::{World, WorldExt};

use crate::model::code;
use crate::model::diagnostic::Diagnostic;
use crate::model::origin::Origin;

/// One complaint of Typst's with its place in the templates.
pub(super) fn diagnostic(found: &SourceDiagnostic, world: &dyn World) -> Diagnostic {
    let code = match found.severity {
        Severity::Error => code::FAULTY_TEMPLATE,
        Severity::Warning => code::TEMPLATE_WARNING,
    };
    Diagnostic::new(code, &origin(found, world)).with("found", &found.message)
}

fn origin(found: &SourceDiagnostic, world: &dyn World) -> Origin {
    place(found, world).unwrap_or_else(|| Origin::file(&path(world.main())))
}

fn place(found: &SourceDiagnostic, world: &dyn World) -> Option<Origin> {
    let id = found.span.id()?;
    let source = world.source(id).ok()?;
    let range = world.range(found.span)?;
    let (line, column) = source.lines().byte_to_line_column(range.start)?;
    let number = |count: usize| u32::try_from(count + 1).unwrap_or(u32::MAX);
    Some(Origin::line(&path(id).as_str().into(), number(line), number(column)))
}

fn path(id: FileId) -> String {
    format!("templates{}", id.vpath().get_with_slash())
}
