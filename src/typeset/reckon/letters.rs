//! How wide texts are by guess, in ems: near enough to share widths by, and to know
//! what need not be measured.

use unicode_segmentation::UnicodeSegmentation;

/// A Chinese letter has three bytes and is an em wide, a Latin one has one and is a good
/// half.
pub(super) fn ems(text: &str) -> f64 {
    let letters = letters(text);
    let wide = (count(text.len()) - letters) / 2.0;
    wide + (letters - wide) * 0.58
}

/// The same; Latin letters and figures stand off a little from the Chinese ones beside
/// them.
pub(super) fn spaced_ems(text: &str) -> f64 {
    let is_latin = |letter: char| ('!'..='~').contains(&letter);
    let is_other = |letter: char| !is_latin(letter) && letter != ' ';
    if text.is_ascii() {
        return ems(text);
    }
    let meetings = pairs(text, is_latin, is_other) + pairs(text, is_other, is_latin);
    ems(text) + 0.25 * count(meetings)
}

/// How often a letter of one kind stands before one of the other; none counts twice.
fn pairs(
    text: &str,
    first: impl Fn(char) -> bool,
    second: impl Fn(char) -> bool,
) -> usize {
    let (mut pairs, mut open) = (0, false);
    for letter in text.chars() {
        if open && second(letter) {
            pairs += 1;
            open = false;
        } else {
            open = first(letter);
        }
    }
    pairs
}

pub(super) fn letters(text: &str) -> f64 {
    count(text.graphemes(true).count())
}

#[expect(clippy::cast_precision_loss, reason = "the letters of a text")]
pub(super) fn count(number: usize) -> f64 {
    number as f64
}

/// How wide pieces that are not parted are on one, on two and on three lines.
pub(super) fn folds(pieces: &[f64]) -> [f64; 3] {
    let sum = |pieces: &[f64]| pieces.iter().sum::<f64>();
    let least = |from: usize, rest: &dyn Fn(&[f64]) -> f64| {
        let cut = |at: usize| sum(&pieces[..at]).max(rest(&pieces[at..]));
        (from..pieces.len()).map(cut).fold(sum(pieces), f64::min)
    };
    let two = |pieces: &[f64]| {
        let cut = |at: usize| sum(&pieces[..at]).max(sum(&pieces[at..]));
        (0..pieces.len()).map(cut).fold(f64::INFINITY, f64::min)
    };
    let all = sum(pieces);
    [all, least(0, &sum), least(1, &|rest| two(rest).min(all))]
}

#[cfg(test)]
mod tests {
    use super::{ems, spaced_ems};

    #[test]
    fn a_chinese_letter_is_an_em_wide_and_stands_off_from_figures() {
        let apart = |text: &str| spaced_ems(text) - ems(text);
        let is =
            |one: f64, other: f64| assert!((one - other).abs() < 1e-9, "{one} {other}");
        is(ems("資料"), 2.0);
        is(apart("資料"), 0.0);
        is(apart("第12次"), 0.5);
        is(apart("1次2次3"), 1.0);
    }
}
