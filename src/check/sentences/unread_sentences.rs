//! Figures and bold marks in fields that are plain text: they would be projected as
//! they stand (`{{ … }}`, `**`).

use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};

pub(in crate::check) const CHECK: Check = Check { name: "unread-sentences", run };

const MARKS: [&str; 3] = ["{{", "{%", "**"];

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    for printed in meetings.pack.sources.texts() {
        let Some(origin) = printed.plain_line() else { continue };
        let found = MARKS.into_iter().find(|mark| printed.text.contains(mark));
        if let Some(found) = found {
            diagnostics.push(
                Diagnostic::new(code::UNREAD_SENTENCE, origin).with("found", found),
            );
        }
    }
}
