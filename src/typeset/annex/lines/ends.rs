//! Where the lines of a paragraph end: of all ways to set it in so many lines the one
//! that tears the least.
//!
//! A line ends behind a mark, if it is filled well enough so; otherwise within a phrase
//! where two words are likely to meet: between words that the list itself has, and else an
//! even number of letters from where the phrase begins and ends, for most Chinese words
//! have two.

use super::words::Words;
use super::{Letter, ROUNDING, Span, is_chinese, may_break, trimmed};

/// No line but the last is filled less.
const LEAST_FILLED: f64 = 0.6;
/// What an empty line would cost; one that is half so a quarter of it.
const EMPTY: f64 = 4.0;
/// A last line shorter than so many letters is lonely, and what that costs; the same
/// where a mark is all that it has more.
const LONELY: f64 = 2.5;
const LONELY_COST: f64 = 7.0;
const LONELY_BUT_FOR_A_MARK: f64 = 1.2;
/// Another line must be worth so much.
const ANOTHER: f64 = 2.0;
/// A text of more lines is read on, however they end.
const MOST_LINES: usize = 8;

/// Between deleted words and those in their place, and at a blank.
const APART: f64 = 0.3;
/// Between Chinese and Latin letters, and beside what links two words.
const BETWEEN_WORDS: f64 = 0.6;
/// Within a phrase: where words are known to meet, are likely to, may, and hardly do.
const KNOWN: f64 = 0.5;
const LIKELY: f64 = 1.0;
const POSSIBLE: f64 = 1.8;
const UNLIKELY: f64 = 4.0;
/// Within a known word.
const TORN: f64 = 5.0;
/// One letter that is cut from its phrase.
const ONE_LETTER: f64 = 8.0;

/// Marks that end a phrase, and those that begin one.
const ENDS: &str = "、，；。：！？）」』〕】》〉";
const BEGINS: &str = "（「『〔【《〈";
/// What links two words, and begins rather than ends a line.
const LINKS: &str = "及與或";
/// What belongs to the word before it.
const LEANS: &str = "之的";

/// The lines of a paragraph that fills these one after the other; one more may be taken
/// where that is worth it.
pub(super) fn best(
    letters: &[Letter],
    filled: Vec<Span>,
    width: f64,
    may_grow: bool,
    words: &Words,
) -> Vec<Span> {
    let count = filled.len();
    if count == 1 || count > MOST_LINES {
        return filled;
    }
    let paragraph = Paragraph::of(letters, (filled[0].0, filled[count - 1].1), width);
    let tears = paragraph.tears(words);
    let most = count + usize::from(may_grow);
    let ways = paragraph.ways(&tears, most);
    let cost = |lines: usize| ways.cost_in(lines).unwrap_or(f64::INFINITY);
    if cost(count + 1) + ANOTHER < cost(count) {
        paragraph.spans(&ways, count + 1, filled[0].0)
    } else if cost(count).is_finite() {
        paragraph.spans(&ways, count, filled[0].0)
    } else {
        filled
    }
}

/// A paragraph up to its end, its letters counted from its begin.
struct Paragraph<'a> {
    letters: &'a [Letter],
    width: f64,
    /// The room of so many letters, and without the blanks at their end, which take none
    /// where a line ends.
    taken: Vec<f64>,
    inked: Vec<f64>,
}

/// The best way to have set all before a letter in so many lines.
#[derive(Clone, Copy)]
struct Way {
    /// What the lines before it have cost.
    cost: f64,
    /// The letter that the last of them begins with.
    from: usize,
}

/// The ways by the number of lines that were set, for each letter that the next line may
/// begin with.
struct Ways {
    layers: Vec<Vec<Option<Way>>>,
    /// The way to have set the whole in so many lines.
    whole: Vec<Option<Way>>,
}

impl<'a> Paragraph<'a> {
    fn of(letters: &'a [Letter], (begin, end): Span, width: f64) -> Self {
        let letters = &letters[begin..end];
        let (mut taken, mut inked) = (vec![0.0], vec![0.0]);
        for (at, it) in letters.iter().enumerate() {
            taken.push(taken[at] + it.width);
            inked.push(if it.is.is_whitespace() { inked[at] } else { taken[at + 1] });
        }
        Self { letters, width, taken, inked }
    }

    fn ways(&self, tears: &[f64], most: usize) -> Ways {
        let mut layer: Vec<Option<Way>> = vec![None; tears.len()];
        layer[0] = Some(Way { cost: 0.0, from: 0 });
        let (mut layers, mut whole) = (vec![layer], vec![None]);
        for line in 0..most {
            let (mut next, mut last) = (vec![None; tears.len()], None);
            for (from, way) in layers[line].iter().enumerate() {
                let Some(Way { cost, .. }) = *way else { continue };
                for at in self.ends(from).filter(|&at| tears[at].is_finite()) {
                    let cost = cost + tears[at] + self.emptiness(from, at);
                    take(&mut next[at], Way { cost, from });
                }
                if let Some(own) = self.last_line(from) {
                    take(&mut last, Way { cost: cost + own, from });
                }
            }
            layers.push(next);
            whole.push(last);
        }
        Ways { layers, whole }
    }

    /// Where a line that begins there may end, if it is filled well enough.
    fn ends(&self, from: usize) -> std::ops::Range<usize> {
        let (taken, ends) = (self.taken[from], &self.inked[from..self.letters.len()]);
        let within =
            |most: f64| from + ends.partition_point(|inked| inked - taken < most);
        within(LEAST_FILLED * self.width).max(from + 1)..within(self.width + ROUNDING)
    }

    fn emptiness(&self, from: usize, at: usize) -> f64 {
        let filled = (self.inked[at] - self.taken[from]) / self.width;
        EMPTY * (1.0 - filled).max(0.0).powi(2)
    }

    /// What a last line costs that begins there, if it holds the rest.
    fn last_line(&self, from: usize) -> Option<f64> {
        let inked = self.inked[self.letters.len()] - self.taken[from];
        let mark = self.letters.last().filter(|last| ENDS.contains(last.is));
        let bare = inked - mark.map_or(0.0, |mark| mark.width);
        (inked <= self.width + ROUNDING).then_some(match () {
            () if from == 0 => 0.0,
            () if inked < LONELY => LONELY_COST,
            () if bare < LONELY => LONELY_BUT_FOR_A_MARK,
            () => 0.0,
        })
    }

    /// The lines of the best way in so many, of a paragraph that begins there.
    fn spans(&self, ways: &Ways, lines: usize, begin: usize) -> Vec<Span> {
        let (mut spans, mut end, mut way) =
            (Vec::new(), self.letters.len(), ways.whole[lines]);
        for layer in ways.layers[..lines].iter().rev() {
            let Some(Way { from, .. }) = way else { break };
            let inked = trimmed(&self.letters[from..], end - from);
            spans.push((begin + from, begin + from + inked));
            (end, way) = (from, layer[from]);
        }
        spans.reverse();
        spans
    }

    /// What it costs to end a line before each letter; no end where none may be.
    fn tears(&self, words: &Words) -> Vec<f64> {
        let letters = self.letters;
        let is_word = |at: usize| is_of_phrase(letters[at].is);
        let goes_on = |at: usize| {
            is_word(at - 1) && is_word(at) && letters[at - 1].mark == letters[at].mark
        };
        let mut before = vec![0; letters.len()];
        for at in 1..letters.len() {
            before[at] = match (is_word(at - 1), at > 1 && goes_on(at - 1)) {
                (false, _) => 0,
                (true, true) => before[at - 1] + 1,
                (true, false) => 1,
            };
        }
        let mut tears = vec![f64::INFINITY; letters.len()];
        let mut after = 0;
        for at in (1..letters.len()).rev() {
            let is_last = at + 1 == letters.len() || !goes_on(at + 1);
            after = match (is_word(at), is_last) {
                (false, _) => 0,
                (true, true) => 1,
                (true, false) => after + 1,
            };
            if may_break(letters[at - 1].is, letters[at].is) {
                tears[at] = tear(letters, at, before[at], after, words);
            }
        }
        for (begin, end) in words.names_in(letters) {
            for tear in tears[begin + 1..end].iter_mut().filter(|it| it.is_finite()) {
                *tear = tear.max(TORN);
            }
            for at in [begin, end] {
                // Not where no line may end.
                if let Some(tear) = tears.get_mut(at).filter(|it| it.is_finite()) {
                    *tear = tear.min(KNOWN);
                }
            }
        }
        tears
    }
}

/// What it costs to end a line before a letter.
///
/// before, after: how many letters of a phrase stand on either side.
fn tear(
    letters: &[Letter],
    at: usize,
    before: usize,
    after: usize,
    words: &Words,
) -> f64 {
    let (one, other) = (letters[at - 1], letters[at]);
    let is = |list: &str, letter: Letter| list.contains(letter.is);
    if is(ENDS, one) || is(BEGINS, other) {
        return 0.0;
    }
    if one.is.is_whitespace() || one.mark != other.mark {
        return APART;
    }
    let begins_article = other.is == '第'
        && letters.get(at + 1).is_some_and(|next| next.is.is_ascii_digit());
    if is(LEANS, one) || begins_article {
        return BETWEEN_WORDS;
    }
    if is(LEANS, other) {
        return ONE_LETTER;
    }
    if is(LINKS, one) {
        return UNLIKELY;
    }
    if is(LINKS, other) {
        return if before > 1 { BETWEEN_WORDS } else { ONE_LETTER };
    }
    match (is_chinese(one.is), is_chinese(other.is)) {
        (true, true) => {}
        (false, false) => return UNLIKELY,
        _ => return BETWEEN_WORDS,
    }
    if before == 1 || after == 1 {
        return ONE_LETTER;
    }
    let is_word =
        |from: usize, to: usize| words.has(letters[from..to].iter().map(|it| it.is));
    if is_word(at - 1, at + 1) {
        return TORN;
    }
    let ends_word = (2..=before.min(3)).any(|length| is_word(at - length, at));
    let begins_word = (2..=after.min(3)).any(|length| is_word(at, at + length));
    match (ends_word, begins_word, before % 2, after % 2) {
        (true, true, ..) => KNOWN,
        (true, false, ..) | (false, true, ..) | (_, _, 0, 0) => LIKELY,
        (_, _, 1, 1) => UNLIKELY,
        _ => POSSIBLE,
    }
}

/// Whether a letter belongs to a phrase, of which a line should not end within a word.
pub(in super::super) fn is_of_phrase(letter: char) -> bool {
    is_chinese(letter) && !LINKS.contains(letter) && !LEANS.contains(letter)
}

/// Takes the cheaper way.
fn take(known: &mut Option<Way>, way: Way) {
    if known.is_none_or(|known| way.cost < known.cost) {
        *known = Some(way);
    }
}

impl Ways {
    /// What the whole costs in so many lines, if it can be set so.
    fn cost_in(&self, lines: usize) -> Option<f64> {
        self.whole.get(lines)?.map(|way| way.cost)
    }
}
