//! Readers of dependencies that may panic on a damaged file.
//!
//! A reader's panic is one more complaint about the file: it neither ends the run nor
//! is anything printed of it.

use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;

thread_local! {
    /// Whether a panic on this thread is about to be caught.
    static GUARDED: Cell<bool> = const { Cell::new(false) };
}

/// What a reader gives, or nothing where it panics.
pub fn caught<T>(reader: impl FnOnce() -> T) -> Option<T> {
    silence_guarded_panics();
    let before = GUARDED.replace(true);
    let read = panic::catch_unwind(AssertUnwindSafe(reader));
    GUARDED.set(before);
    read.ok()
}

/// What a dependency says when it panics is for nobody's eyes.
fn silence_guarded_panics() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if !GUARDED.get() {
                usual(info);
            }
        }));
    });
}

#[cfg(test)]
mod tests {
    use super::caught;

    #[test]
    fn a_panic_is_caught_and_the_next_reader_runs() {
        assert_eq!(caught(|| [1, 2][std::hint::black_box(7)]), None);
        assert_eq!(caught(|| 1), Some(1));
    }
}
