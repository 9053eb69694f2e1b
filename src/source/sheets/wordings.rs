//! The wordings that a sheet has held lately, so that one that many rows repeat (a
//! unit, a class, a statute) is kept once.
//!
//! A wording forgotten is only written once more: what counts is that looking is cheap.

/// How many wordings are remembered; a power of two.
const REMEMBERED: usize = 1 << 10;

/// How far into a text two wordings must differ to be told apart at a glance.
const LOOKED_AT: usize = 64;

/// Where wordings stand in a sheet's text: start and length.
#[derive(Debug, Clone, Default)]
pub(super) struct Wordings {
    places: Vec<(u32, u32)>,
}

impl Wordings {
    /// Where a text stands already, if it is remembered.
    pub(in crate::source) fn find(&self, all: &str, text: &str) -> Option<(u32, u32)> {
        let &(start, length) = self.places.get(slot(text))?;
        let (first, bytes) = (start as usize, length as usize);
        let known = all.as_bytes().get(first..first + bytes)?;
        (known == text.as_bytes()).then_some((start, length))
    }

    /// Remembers where a text stands.
    pub(in crate::source) fn keep(&mut self, text: &str, place: (u32, u32)) {
        if self.places.is_empty() {
            self.places = vec![(0, 0); REMEMBERED];
        }
        self.places[slot(text)] = place;
    }
}

/// Where a text is remembered; it shares the place with whatever falls on it too.
fn slot(text: &str) -> usize {
    let mix = |sum: u64, word: [u8; 8]| {
        (sum ^ u64::from_le_bytes(word))
            .wrapping_mul(0x9E37_79B9_7F4A_7C15)
            .rotate_left(23)
    };
    let bytes = text.as_bytes();
    let (words, rest) = bytes[..bytes.len().min(LOOKED_AT)].as_chunks();
    let last = rest.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte));
    let sum = words.iter().copied().fold(text.len() as u64, mix);
    let sum = mix(sum, last.to_le_bytes());
    usize::try_from(sum >> 32).unwrap_or_default() % REMEMBERED
}

#[cfg(test)]
mod tests {
    use super::Wordings;

    #[test]
    fn only_the_same_words_are_found_again() {
        let all = "資訊處統計處";
        let mut wordings = Wordings::default();
        assert_eq!(wordings.find(all, "統計處"), None);
        wordings.keep("統計處", (9, 9));
        assert_eq!(wordings.find(all, "統計處"), Some((9, 9)));
        for other in ["資訊處", "統計", "統計處科", ""] {
            assert_ne!(wordings.find(all, other), Some((9, 9)), "{other}");
        }
    }
}
