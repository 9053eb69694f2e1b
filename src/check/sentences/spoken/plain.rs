//! A text without its live figures, blanks and bold marks, and the numbers in it, each
//! with the words of its clause before and behind it.

use std::ops::Range;

use super::rough::{self, Bounds, Rough};
use crate::model::numeral;
use crate::model::template_parts::printed;

/// The characters of a text, each with the bytes from which to which it stands.
pub(in crate::check) struct Plain {
    characters: Vec<(Range<usize>, char)>,
}

/// A number with the words around it.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::check) struct Said {
    /// The byte at which it begins, and the one behind it.
    pub(in crate::check) at: usize,
    pub(in crate::check) end: usize,
    pub(in crate::check) value: Value,
    /// The numbers that it may stand for, where it is said roughly.
    pub(super) bounds: Option<Bounds>,
    /// What stands before it in its clause, without what stands in brackets.
    pub(in crate::check) before: String,
    /// What stands behind it, up to the next mark.
    pub(in crate::check) behind: String,
    /// What stands before it in its sentence.
    pub(in crate::check) sentence: String,
    /// The sentence before that one.
    pub(in crate::check) earlier: String,
}

/// What a number is worth.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::check) enum Value {
    Count(i64),
    /// With digits behind the point: as it is written.
    Decimal(String),
    /// Behind 第.
    Place(i64),
    /// A day, or a month where it has none: ROC year, month, day.
    Day(i64, i64, Option<i64>),
}

impl Said {
    pub(in crate::check) fn is_rough(&self) -> bool {
        self.bounds.is_some()
    }

    /// Whether it says that number, or roughly so.
    pub(super) fn may_be(&self, number: i64) -> bool {
        match (&self.bounds, i32::try_from(number)) {
            (Some(bounds), Ok(number)) => bounds.contains(&f64::from(number)),
            _ => self.value.whole() == Some(number),
        }
    }
}

impl Value {
    pub(super) fn whole(&self) -> Option<i64> {
        match self {
            Self::Count(number) | Self::Place(number) => Some(*number),
            Self::Decimal(_) | Self::Day(..) => None,
        }
    }

    /// As a share is written.
    pub(super) fn share(&self) -> Option<String> {
        match self {
            Self::Count(number) => Some(number.to_string()),
            Self::Decimal(written) => Some(written.clone()),
            Self::Place(_) | Self::Day(..) => None,
        }
    }

    /// How many it is, and to how many digits behind the point.
    fn exactly(&self) -> Option<(f64, usize)> {
        let written = match self {
            Self::Count(number) => number.to_string(),
            Self::Decimal(written) => written.clone(),
            Self::Place(_) | Self::Day(..) => return None,
        };
        let decimals = written.split_once('.').map_or(0, |(_, behind)| behind.len());
        Some((written.parse().ok()?, decimals))
    }
}

/// What ends a sentence.
const STOPS: [char; 6] = ['。', '；', '\n', ';', '！', '？'];

/// What ends a clause.
const MARKS: [char; 8] = ['。', '；', '，', '：', '\n', ';', '！', '？'];

/// How far back a number is read, in characters: who has not said by then what it is of
/// does not say it any more.
const FARTHEST: usize = 400;

/// The years that a date in digits alone may have: 111/5/19, but not v2.0.1.
const YEARS: std::ops::RangeInclusive<i64> = 80..=200;

/// How many characters 三分之二 has, and what follows.
const SHARE: usize = 5;

/// How many characters 百分之 has.
const OF_HUNDRED: usize = 3;

impl Plain {
    pub(in crate::check) fn of(text: &str) -> Self {
        let is_read = |c: &char| !matches!(c, '*' | ' ' | '\u{3000}' | '\t');
        let characters = printed(text).flat_map(|(start, part)| {
            let own = part.char_indices().filter(|(_, c)| is_read(c));
            own.map(move |(at, c)| (start + at..start + at + c.len_utf8(), half_width(c)))
        });
        let characters = characters.collect();
        let mut plain = Self { characters };
        plain.join_thousands();
        plain
    }

    /// ２，９６３ is one number, written with the comma that also parts clauses.
    fn join_thousands(&mut self) {
        for at in 1..self.characters.len().saturating_sub(3) {
            let digit = |at: usize| {
                self.characters.get(at).is_some_and(|(_, c)| c.is_ascii_digit())
            };
            let group =
                digit(at - 1) && (1..=3).all(|step| digit(at + step)) && !digit(at + 4);
            if self.characters[at].1 == '，' && group && self.touch(at) {
                self.characters[at].1 = ',';
            }
        }
    }

    /// The numbers in their order.
    pub(in crate::check) fn numbers(&self) -> Vec<Said> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < self.characters.len() {
            match self.number_at(at) {
                Some((length, value)) => {
                    found.push(self.said(at, length, value));
                    at += length;
                }
                None => at += 1,
            }
        }
        found
    }

    /// Where any of some words stand, the first that fits at each place, as numbers are
    /// said: each with which of them it is.
    pub(super) fn words_said(&self, words: &[&str]) -> Vec<(usize, Said)> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < self.characters.len() {
            let is_there = |word: &&str| {
                word.chars().enumerate().all(|(step, c)| self.at(at + step) == Some(c))
            };
            let here = words.iter().position(is_there);
            let length = here.map_or(1, |which| words[which].chars().count());
            found.extend(
                here.map(|which| (which, self.said(at, length, Value::Place(0)))),
            );
            at += length;
        }
        found
    }

    fn said(&self, at: usize, length: usize, value: Value) -> Said {
        let sign = self.share_sign(at, length);
        let sign = if matches!(value, Value::Place(_)) { String::new() } else { sign };
        let behind = sign + &self.behind(at + length);
        let mut said = Said {
            at: self.characters[at].0.start,
            end: self.characters[at + length - 1].0.end,
            value,
            bounds: None,
            before: self.before(at),
            behind,
            sentence: self.sentence(at),
            earlier: self.earlier(at),
        };
        if let Some(rough) = self.rough(at, length, &said) {
            let (exact, decimals) = match self.share(at) {
                Some((_, share)) => (share, 0),
                None => said.value.exactly().unwrap_or_default(),
            };
            let is_share = said.behind.starts_with('%');
            said.bounds = Some(rough::bounds(exact, decimals, rough, is_share));
            self.cut_rough_words(at, &mut said);
        }
        said
    }

    /// In which way a number is rough, if it is.
    fn rough(&self, at: usize, length: usize, said: &Said) -> Option<Rough> {
        said.value.exactly()?;
        let before = rough::cut_before(&said.before, self.is_half(at));
        let found = before.or_else(|| rough::cut_behind(&self.behind(at + length)));
        let parted = self.share(at).map(|_| Rough::About);
        found.map(|(_, rough)| rough).or(parted)
    }

    /// Leaves the words that make a number rough to it, and not to what is counted.
    fn cut_rough_words(&self, at: usize, said: &mut Said) {
        if let Some((behind, _)) = rough::cut_behind(&said.behind) {
            said.behind = behind;
        }
        let half = self.is_half(at);
        let Some((before, _)) = rough::cut_before(&said.before, half) else { return };
        let alike = said.before.chars().zip(before.chars()).take_while(|(a, b)| a == b);
        let words = said.before.chars().count() - alike.count();
        said.at = self.characters[at.saturating_sub(words)].0.start;
        said.before = before;
        if let Some((sentence, _)) = rough::cut_before(&said.sentence, half) {
            said.sentence = sentence;
        }
    }

    /// What part of a whole begins there: 七成, 三分之二, 半數.
    fn share(&self, at: usize) -> Option<(usize, f64)> {
        let characters = self.characters[at..].iter().take(SHARE).map(|(_, c)| *c);
        rough::share(&characters.collect::<Vec<_>>())
    }

    fn is_half(&self, at: usize) -> bool {
        self.at(at) == Some('半')
    }

    /// Whether nothing was left out between a character and the next.
    fn touch(&self, at: usize) -> bool {
        self.characters[at].0.end == self.characters[at + 1].0.start
    }

    fn at(&self, at: usize) -> Option<char> {
        self.characters.get(at).map(|(_, character)| *character)
    }

    /// How many characters a number has that begins there, and what it is worth.
    fn number_at(&self, at: usize) -> Option<(usize, Value)> {
        let first = self.at(at)?;
        let last = at.checked_sub(1).filter(|last| self.touch(*last));
        let last = last.and_then(|last| self.at(last));
        if first == '第' {
            return self.place(at);
        }
        if let Some((length, share)) = self.share(at) {
            let is_told = first != '半'
                || self.at(at + 1) == Some('數')
                || rough::cut_before(&self.before(at), true).is_some();
            let is_part = is_told && !last.is_some_and(numeral::is_counted_with);
            return is_part.then(|| (length, Value::Decimal(format!("{share:.1}"))));
        }
        if !numeral::is_counted_with(first) {
            return None;
        }
        let joined = |c: char| {
            c.is_ascii_alphanumeric() || matches!(c, '.' | ',' | '/' | '-' | '_' | '第')
        };
        if last.is_some_and(joined) || last.is_some_and(numeral::is_counted_with) {
            return None;
        }
        if self.says_of_hundred(at) {
            let (length, value) = self.number_at(at + OF_HUNDRED)?;
            return Some((OF_HUNDRED + length, value));
        }
        if let Some(counted) = self.in_words(at) {
            return Some(counted);
        }
        if !first.is_ascii_digit() {
            return None;
        }
        if let Some(day) = self.day(at).or_else(|| self.day_in_digits(at)) {
            return Some(day);
        }
        let length = self.run(at, |c| c.is_ascii_digit() || c == ',');
        let digits: String = (at..at + length).filter_map(|at| self.at(at)).collect();
        let digits = digits.trim_end_matches(',');
        let length = digits.chars().count();
        if !parts_thousands(digits) {
            return None;
        }
        let number: i64 = digits.replace(',', "").parse().ok()?;
        if self.at(at + length) == Some('.') {
            let behind = self.run(at + length + 1, |c| c.is_ascii_digit());
            let decimals: String =
                (0..behind).filter_map(|step| self.at(at + length + 1 + step)).collect();
            if behind > 0 {
                let written = format!("{number}.{decimals}");
                return Some((length + 1 + behind, Value::Decimal(written)));
            }
        }
        let goes_on = self.at(at + length).is_some_and(|c| "/-_".contains(c));
        (!goes_on).then_some((length, Value::Count(number)))
    }

    /// 二十七, 2千9百63: with at least one Chinese character in it.
    fn in_words(&self, at: usize) -> Option<(usize, Value)> {
        let length = self.run(at, numeral::is_counted_with);
        let written: String = (at..at + length).filter_map(|at| self.at(at)).collect();
        let in_words = written.chars().any(|c| !c.is_ascii_digit());
        let is_rough = || {
            rough::cut_before(&self.before(at), false).is_some()
                || rough::cut_behind(&self.behind(at + length)).is_some()
        };
        let round = || numeral::roughly(&written).filter(|_| is_rough());
        let read = || numeral::count(&written).or_else(round);
        in_words.then(|| Some((length, Value::Count(read()?))))?
    }

    /// Whether 百分之 stands there.
    fn says_of_hundred(&self, at: usize) -> bool {
        "百分之".chars().enumerate().all(|(step, c)| self.at(at + step) == Some(c))
    }

    /// The sign that 百分之 and 成 stand for.
    fn share_sign(&self, at: usize, length: usize) -> String {
        let is_share =
            (at..at + length).any(|at| self.at(at).is_some_and(|c| "分成半".contains(c)));
        if is_share { "%".to_owned() } else { String::new() }
    }

    /// 第2 or 第二; what follows says whether it is a place.
    fn place(&self, at: usize) -> Option<(usize, Value)> {
        let digits = self.run(at + 1, |c| c.is_ascii_digit());
        let written = |length: usize| -> String {
            (1..=length).filter_map(|step| self.at(at + step)).collect()
        };
        if digits > 0 {
            return Some((1 + digits, Value::Place(written(digits).parse().ok()?)));
        }
        let length = self.run(at + 1, numeral::is_numeral);
        let number = numeral::read(&written(length)).filter(|number| *number > 0)?;
        Some((1 + length, Value::Place(number.into())))
    }

    /// 111年5月19日, 111年5月.
    fn day(&self, at: usize) -> Option<(usize, Value)> {
        let part = |at: usize, mark: char| -> Option<(usize, i64)> {
            let length = self.run(at, |c| c.is_ascii_digit());
            let digits: String = (at..at + length).filter_map(|at| self.at(at)).collect();
            (self.at(at + length) == Some(mark))
                .then(|| Some((length + 1, digits.parse().ok()?)))?
        };
        let (year_length, year) = part(at, '年')?;
        let (month_length, month) = part(at + year_length, '月')?;
        let length = year_length + month_length;
        match part(at + length, '日') {
            Some((more, day)) => {
                Some((length + more, Value::Day(year, month, Some(day))))
            }
            None => Some((length, Value::Day(year, month, None))),
        }
    }

    /// 111/5/19, 111.5.19.
    fn day_in_digits(&self, at: usize) -> Option<(usize, Value)> {
        let part = |at: usize| {
            let length = self.run(at, |c| c.is_ascii_digit());
            let digits: String = (at..at + length).filter_map(|at| self.at(at)).collect();
            Some((length, digits.parse::<i64>().ok()?))
        };
        let (first, year) = part(at)?;
        let mark = self.at(at + first).filter(|mark| "/.".contains(*mark))?;
        let (second, month) = part(at + first + 1)?;
        let next = at + first + 1 + second;
        let (third, day) = part(next + 1).filter(|_| self.at(next) == Some(mark))?;
        let length = first + second + third + 2;
        let ends = self.at(at + length).is_none_or(|c| !"./-_".contains(c));
        let is_day =
            YEARS.contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day);
        (ends && is_day).then_some((length, Value::Day(year, month, Some(day))))
    }

    fn run(&self, from: usize, fits: impl Fn(char) -> bool) -> usize {
        self.characters.iter().skip(from).take_while(|(_, c)| fits(*c)).count()
    }

    /// The clause before, without its brackets; what stands before an open one belongs
    /// to it.
    fn before(&self, at: usize) -> String {
        let mut clause = Vec::new();
        let mut depth = 0;
        for place in back_from(at) {
            match self.characters[place].1 {
                '）' | ')' => depth += 1,
                '（' | '(' => depth = (depth - 1).max(0),
                mark if depth == 0 && MARKS.contains(&mark) => break,
                _ if depth == 0 => clause.push(place),
                _ => {}
            }
        }
        // The mark of a list's item belongs to no clause.
        self.words(&clause).trim_start_matches(['-', '•', '・', '#']).to_owned()
    }

    fn sentence(&self, at: usize) -> String {
        let goes_on = |place: &usize| !STOPS.contains(&self.characters[*place].1);
        self.words(&back_from(at).take_while(goes_on).collect::<Vec<_>>())
    }

    fn earlier(&self, at: usize) -> String {
        let goes_on = |place: &usize| !STOPS.contains(&self.characters[*place].1);
        let before = back_from(at).skip_while(goes_on);
        let before = before.skip_while(|place| !goes_on(place));
        self.words(&before.take_while(goes_on).collect::<Vec<_>>())
    }

    /// What stands at some places, the last first; the blank of CSV 2,192筆 is kept.
    fn words(&self, places: &[usize]) -> String {
        let mut words = String::new();
        let mut last = None;
        for place in places.iter().rev() {
            let character = self.characters[*place].1;
            let is_apart = |last: usize| {
                let parts = self.characters[last].1.is_ascii_alphanumeric();
                parts && character.is_ascii_alphanumeric() && !self.touch(last)
            };
            if last.is_some_and(|last: usize| last + 1 == *place && is_apart(last)) {
                words.push(' ');
            }
            words.push(character);
            last = Some(*place);
        }
        words
    }

    fn behind(&self, at: usize) -> String {
        let ends = |c: &char| MARKS.contains(c) || "、（(）)".contains(*c);
        let rest = self.characters.iter().skip(at).map(|(_, character)| *character);
        rest.take_while(|character| !ends(character)).collect()
    }
}

/// The places before one, the nearest first, as far back as anybody would read.
fn back_from(at: usize) -> impl Iterator<Item = usize> {
    (at.saturating_sub(FARTHEST)..at).rev()
}

/// Whether commas stand between thousands only.
fn parts_thousands(digits: &str) -> bool {
    let mut groups = digits.split(',');
    let first = groups.next().map_or(0, str::len);
    let mut rest = groups.peekable();
    rest.peek().is_none() || first <= 3 && rest.all(|group| group.len() == 3)
}

fn half_width(character: char) -> char {
    match character {
        // A full-width comma parts clauses.
        '０'..='９' | '％' | '．' | '／' => numeral::half_width(character),
        '台' => '臺',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::{Plain, Value};

    fn said(text: &str) -> Vec<(String, Value, String, String)> {
        let numbers = Plain::of(text).numbers();
        let all = numbers.into_iter();
        all.map(|one| {
            (text[one.at..one.end].to_owned(), one.value, one.before, one.behind)
        })
        .collect()
    }

    #[test]
    fn a_number_has_the_words_of_its_clause() {
        let found =
            said("- 累計 **2,963** 筆（較上次{{ a | thousands }}增加１５７筆）。");
        let expected = [
            ("2,963", Value::Count(2963), "累計", "筆"),
            ("１５７", Value::Count(157), "累計2,963筆較上次增加", "筆"),
        ];
        let expected =
            expected.map(|(a, b, c, d)| (a.to_owned(), b, c.to_owned(), d.to_owned()));
        assert_eq!(found, expected);
    }

    #[test]
    fn days_places_and_decimals_are_told_apart() {
        let found = said("統計至111年5月18日，名列第十二，達92.4%，２，９６３筆，第3案");
        let values: Vec<_> = found.into_iter().map(|(_, value, ..)| value).collect();
        let expected = [
            Value::Day(111, 5, Some(18)),
            Value::Place(12),
            Value::Decimal("92.4".to_owned()),
            Value::Count(2963),
            Value::Place(3),
        ];
        assert_eq!(values, expected);
    }

    #[test]
    fn dates_in_digits_are_days_and_document_numbers_are_no_numbers() {
        for text in ["A123", "2022-05-19", "v2.0.1", "111-05-19", "1,5件"] {
            assert_eq!(said(text), [], "{text}");
        }
        for text in ["111/05/19", "111.5.19"] {
            assert_eq!(said(text)[0].1, Value::Day(111, 5, Some(19)), "{text}");
        }
    }

    #[test]
    fn numbers_in_words_are_numbers_and_guesses_are_none() {
        let found = said("甲類二十七項、達百分之93.4、２千９百６３筆、近三千筆、三五件");
        let values: Vec<_> = found
            .iter()
            .map(|(written, value, ..)| (&**written, value.clone()))
            .collect();
        let expected = [
            ("二十七", Value::Count(27)),
            ("百分之93.4", Value::Decimal("93.4".to_owned())),
            ("２千９百６３", Value::Count(2963)),
            ("近三千", Value::Count(3000)),
        ];
        assert_eq!(values, expected);
        assert_eq!(found[1].3, "%");
    }
}
