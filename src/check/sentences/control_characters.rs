//! Control characters in what may be printed (an escape that another program left in a
//! cell): no page can show them, and no PDF/UA may hold them.

use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};

pub(in crate::check) const CHECK: Check = Check { name: "control-characters", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    for printed in meetings.pack.sources.texts() {
        if !may_hold_control(printed.text) {
            continue;
        }
        let mut characters = printed.text.char_indices();
        let Some((at, found)) = characters.find(|(_, found)| is_control(*found)) else {
            continue;
        };
        diagnostics.push(
            Diagnostic::new(code::UNUSABLE_CHARACTER, &printed.place_at(at))
                .with("found", format!("U+{:04X}", u32::from(found))),
        );
    }
}

/// Whether a text has a byte with which such a character begins: a look at bytes is
/// much cheaper than one at characters.
fn may_hold_control(text: &str) -> bool {
    // Without a way out in the middle many bytes are looked at together.
    text.bytes().fold(false, |any, byte| any | matches!(byte, 0..0x20 | 0x7F | 0xC2))
}

fn is_control(character: char) -> bool {
    character.is_control() && !matches!(character, '\n' | '\r' | '\t')
}
