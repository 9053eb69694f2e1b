//! What another version of the program sealed and this one makes otherwise: what differs,
//! why, and what is proved all the same.

use crate::app::sealed_deck::Looked;
use crate::archive::Note;
use crate::model::code::Code;
use crate::model::diagnostic::Diagnostic;
use crate::model::origin::Origin;
use crate::model::seal::Program;

/// The most complaints of this program that are named: the first ones tell enough.
const MOST: usize = 5;

/// The one complaint about it.
///
/// same: the files that were made again to the byte.
pub(super) fn made_by_another(
    code: Code,
    program: &Program,
    origin: &Origin,
    looked: &Looked,
    otherwise: Vec<Diagnostic>,
    same: &[&str],
) -> Diagnostic {
    let mut complaint = Diagnostic::new(code, origin)
        .with("found", program.shown())
        .with("own", Program::own().shown());
    for one in otherwise {
        if one.origin == *origin {
            complaint.related.extend(one.related);
        } else {
            complaint = complaint.see(&one.origin, "made-otherwise", &one.origin.file);
        }
    }
    complaint = causes(complaint, origin, looked);
    let same = (!same.is_empty()).then(|| ("same-files", same.join(", ")));
    let proved: Vec<Note> = looked.same.iter().cloned().chain(same).collect();
    proved.into_iter().fold(complaint, |it, (note, found)| it.see(origin, note, found))
}

/// Why it comes out otherwise, as far as this program can tell.
fn causes(complaint: Diagnostic, origin: &Origin, looked: &Looked) -> Diagnostic {
    let again = &looked.again;
    let mut complaint = complaint;
    if again.is_endless {
        complaint = complaint.see(origin, "templates-endless", "");
    } else if again.templates > 0 {
        complaint = complaint.see(origin, "templates-carried", again.templates);
    }
    for one in again.complaints.iter().take(MOST) {
        let found = one.args.get("found").map_or("", String::as_str);
        let found = match found {
            "" => one.code.to_string(),
            found => format!("{} ({found})", one.code),
        };
        complaint = complaint.see(&one.origin, "complained-of-now", found);
    }
    match again.complaints.len().checked_sub(MOST) {
        None | Some(0) => complaint,
        Some(more) => complaint.see(origin, "complained-of-more", more),
    }
}
