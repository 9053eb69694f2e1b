//! A pack made again from what its sealed deck carries: the sources, and the templates
//! that it was set and worded with, so that a later version of the program differs from
//! the one that sealed it in nothing but its code.
//!
//! Nothing of it touches the disk.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use super::archive::sealed_pack;
use super::help::comes_to_an_end;
use super::plan::Enclosed;
use super::{Plan, Report, Steps};
use crate::archive::Output;
use crate::model::attachment::Carried;
use crate::model::diagnostic::Diagnostic;
use crate::model::fault::Fault;
use crate::model::seal::Program;
use crate::model::templates::Templates;
use crate::typeset;

/// A sealed deck that is to be made again.
pub(super) struct Sealed<'a> {
    pub(super) pdf: &'a [u8],
    pub(super) meeting: &'a str,
    pub(super) carried: Carried,
    pub(super) program: Program,
}

/// What came of it.
#[derive(Debug, Default)]
pub(super) struct Remade {
    /// None where this program can make nothing of those sources.
    pub(super) outputs: Option<Vec<Output>>,
    /// How many of the templates that it was made with are not this program's.
    pub(super) templates: usize,
    /// What this program has to complain of where the one that sealed it had nothing:
    /// why the templates could not be used, and what is wrong with the sources.
    pub(super) complaints: Vec<Diagnostic>,
    /// Whether the templates that it carries were refused, because they never end.
    pub(super) is_endless: bool,
}

/// Makes the pack again; with the templates that are carried if another version sealed
/// it, and with the program's own where those cannot be used. Its manifest names the
/// program that sealed it, so that one that makes the same pages makes the same bytes.
pub(super) fn rebuild(plan: &Plan, sealed: Sealed<'_>) -> Result<Remade, Fault> {
    let Sealed { pdf, meeting, carried, program } = sealed;
    let templates = Templates::of(&carried).filter(|_| program != Program::own());
    let templates = templates.map(|them| (differing(&them), them));
    let files = Arc::new(carried);
    let mut remade = Remade::default();
    if let Some((count, templates)) = templates.filter(|(count, _)| *count > 0) {
        // Templates are programs too, and these may be anybody's.
        remade.is_endless = !comes_to_an_end(plan, pdf);
        if !remade.is_endless {
            let enclosed = enclosed(&files, &program, templates);
            (remade.outputs, remade.complaints) = made(plan, meeting, enclosed)?;
            remade.templates = count;
        }
    }
    if remade.outputs.is_none() {
        let enclosed = enclosed(&files, &program, Templates::default());
        let (outputs, complaints) = made(plan, meeting, enclosed)?;
        remade.complaints.extend(complaints);
        remade.complaints.sort();
        remade.complaints.dedup();
        (remade.outputs, remade.templates) = (outputs, 0);
    }
    Ok(remade)
}

fn enclosed(files: &Arc<Carried>, program: &Program, templates: Templates) -> Enclosed {
    Enclosed { files: Arc::clone(files), templates, program: program.clone() }
}

/// One try, and what there is to complain of in it. Warnings were complained of when it
/// was sealed.
fn made(
    plan: &Plan,
    meeting: &str,
    enclosed: Enclosed,
) -> Result<(Option<Vec<Output>>, Vec<Diagnostic>), Fault> {
    let plan = Plan {
        folder: Path::new("data").join(meeting),
        helper: plan.helper.clone(),
        enclosed: Some(Arc::new(enclosed)),
        ..Plan::default()
    };
    let mut report = Report::default();
    let mut aside = Vec::new();
    let steps = &mut Steps::new(|| Duration::ZERO);
    let outputs = sealed_pack(&plan, &mut report, &mut aside, steps)?;
    if outputs.is_none() {
        aside.extend(report.diagnostics.take_errors());
    }
    Ok((outputs, aside))
}

/// How many templates are not this program's.
fn differing(templates: &Templates) -> usize {
    let own = typeset::all_templates();
    let them = typeset::templates_of(templates);
    let strange = them.iter().filter(|one| !own.contains(one)).count();
    let gone = own.iter().filter(|(path, _)| them.iter().all(|it| it.0 != *path));
    strange + gone.count()
}
