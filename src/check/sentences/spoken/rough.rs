//! Rough numbers: 逾2,900筆, 近三千筆, 3千餘筆, 約九成, 過半: the numbers that each may stand
//! for.
//!
//! What is more is less than the next round number, what is nearly so is less by a tenth
//! at most, and 約 is right within its own rounding. 以上, 未達 have one end only.

use std::ops::RangeInclusive;

use crate::model::numeral;

/// The numbers for which a rough one may stand.
pub(super) type Bounds = RangeInclusive<f64>;

/// In which way a number is rough.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Rough {
    More,
    AtLeast,
    Nearly,
    Less,
    About,
}

use Rough::{About, AtLeast, Less, More, Nearly};

/// Words right before a number, the longest first.
const BEFORE: [(&str, Rough); 11] = [
    ("尚未達", Less),
    ("將近", Nearly),
    ("接近", Nearly),
    ("未達", Less),
    ("不到", Less),
    ("超過", More),
    ("突破", More),
    ("大約", About),
    ("逾", More),
    ("近", Nearly),
    ("約", About),
];

/// Words that end in one of those, and say nothing of a number.
const NONE_BEFORE: [&str; 9] =
    ["最近", "附近", "鄰近", "契約", "預約", "公約", "條約", "合約", "節約"];

/// Words right behind a number, or behind what it counts in.
const BEHIND: [(&str, Rough); 5] =
    [("餘", More), ("多", More), ("以上", AtLeast), ("左右", About), ("上下", About)];

/// What may stand between a word and its number: 約占七成.
const BETWEEN: [char; 4] = ['占', '佔', '為', '達'];

/// How many characters a word that things are counted in has at most.
const LONGEST_UNIT: usize = 2;

/// What may stand behind 七成, but not behind 成長 and 成立.
const BEHIND_TENTHS: &str = "，。；、：（）()以左上之的多餘\n";

/// A text without the rough word at its end, and what that says; 過 says so of a half.
pub(super) fn cut_before(before: &str, is_half: bool) -> Option<(String, Rough)> {
    let half = Some(&("過", AtLeast)).filter(|_| is_half);
    // 約占七成, but 未達七成.
    [before, before.trim_end_matches(BETWEEN)].into_iter().find_map(|bare| {
        let (word, rough) =
            BEFORE.iter().chain(half).find(|(word, _)| bare.ends_with(word))?;
        let is_none = NONE_BEFORE.iter().any(|none| bare.ends_with(none));
        let rest = &bare[..bare.len() - word.len()];
        (!is_none).then(|| (rest.to_owned() + &before[bare.len()..], *rough))
    })
}

/// The same of what stands behind a number.
pub(super) fn cut_behind(behind: &str) -> Option<(String, Rough)> {
    BEHIND.iter().find_map(|(word, rough)| {
        let at = behind.find(word)?;
        // 2,900多筆, but not 2,900筆最多.
        let farthest = if word.chars().count() == 1 { 0 } else { LONGEST_UNIT };
        let is_near = behind[..at].chars().count() <= farthest;
        is_near.then(|| (behind[..at].to_owned() + &behind[at + word.len()..], *rough))
    })
}

/// The numbers for which one may stand that is said roughly.
pub(super) fn bounds(
    number: f64,
    decimals: usize,
    rough: Rough,
    is_share: bool,
) -> Bounds {
    let step = step(number, decimals);
    match rough {
        More => number..=number + step.max(number / 20.0),
        AtLeast => number..=f64::INFINITY,
        Nearly => number * 0.9..=number * 1.005,
        Less => f64::NEG_INFINITY..=number,
        About => {
            let least = if is_share { 0.0 } else { number / 40.0 };
            number - (step / 2.0).max(least)..=number + (step / 2.0).max(least)
        }
    }
}

/// How round a number is: 100 of 2,900, and 50 of 2,950; a third is rounder than 33%.
fn step(number: f64, decimals: usize) -> f64 {
    if decimals == 0 && number.fract() != 0.0 {
        return 10.0;
    }
    let mut step = 10_f64.powi(-i32::try_from(decimals).unwrap_or(9));
    while number >= step * 10.0 && (number / (step * 10.0)).fract() == 0.0 {
        step *= 10.0;
    }
    let is_half = (number / (step * 5.0)).fract() == 0.0;
    if is_half && number > step * 10.0 { step * 5.0 } else { step }
}

/// 七成, 9成5, 三分之二, 半數 at the beginning of some characters: how many they are, and
/// how much in a hundred.
pub(super) fn share(characters: &[char]) -> Option<(usize, f64)> {
    let is_end =
        |at: usize| characters.get(at).is_none_or(|c| BEHIND_TENTHS.contains(*c));
    let digit = |at: usize| {
        let read = numeral::count(&characters.get(at)?.to_string())?;
        i32::try_from(read).ok().map(f64::from).filter(|digit| *digit < 10.0)
    };
    match characters {
        ['一', '半', ..] if is_end(2) => Some((2, 50.0)),
        ['半', '數', ..] => Some((2, 50.0)),
        ['半', ..] if is_end(1) => Some((1, 50.0)),
        [_, '成', _, ..] if digit(2).is_some() && is_end(3) => {
            Some((3, digit(0)? * 10.0 + digit(2)?))
        }
        [_, '成', ..] if is_end(2) => Some((2, digit(0)? * 10.0)),
        [_, '分', '之', ..] => {
            let (whole, part) = (digit(0)?, digit(3)?);
            (part < whole).then(|| (4, part / whole * 100.0))
        }
        _ => None,
    }
}
