//! What this program does for another process of itself: it reads what may be the end
//! of its reader.

use std::io::{self, Read, Write};

use super::Plan;
use super::sealed_deck::look;
use crate::archive::{self, Rescued, Unreadable};
use crate::model::attachment::Carried;
use crate::source;

/// The name of a PDF's form between the two processes.
const PDF: &str = "pdf";
/// The same where its pack is made again, with the templates that it carries.
const SEALED: &str = "sealed";

/// Reads what stands on the input in that form, with so many MB of memory at most.
pub fn help(
    form: &str,
    memory_mb: u64,
    mut input: impl Read,
    output: impl Write,
) -> io::Result<()> {
    if form != PDF && form != SEALED {
        return source::help(form, memory_mb, input, output);
    }
    source::bound(memory_mb.saturating_mul(1 << 20));
    let mut bytes = Vec::new();
    input.read_to_end(&mut bytes)?;
    if form == SEALED {
        drop(look(&Plan::default(), &bytes));
    } else {
        archive::try_reading(&bytes);
    }
    Ok(())
}

/// Whether making the pack of a sealed deck again comes to an end: a helper tries.
pub(super) fn comes_to_an_end(plan: &Plan, pdf: &[u8]) -> bool {
    let helper = plan.helper.as_ref();
    helper.is_none_or(|helper| source::survives(helper, SEALED, pdf))
}

/// Reads the files that a PDF carries, once a helper has come through it.
pub(super) fn carried(plan: &Plan, pdf: &[u8]) -> Result<Carried, Vec<Unreadable>> {
    let Rescued { files, lost } = rescued(plan, pdf).map_err(|why| vec![why])?;
    if lost.is_empty() { Ok(files) } else { Err(lost) }
}

/// The same, of which some may be damaged.
pub(super) fn rescued(plan: &Plan, pdf: &[u8]) -> Result<Rescued, Unreadable> {
    let helper = plan.helper.as_ref();
    if helper.is_some_and(|helper| !source::survives(helper, PDF, pdf)) {
        return Err(Unreadable::NotPdf);
    }
    archive::rescued(pdf)
}
