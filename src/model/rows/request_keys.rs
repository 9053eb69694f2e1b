//! What tells a request from others, in this meeting's list and in another's.
//!
//! Its number does, unless the files of a list each number their own rows from 1: then
//! the file says which of the requests of that number is meant. So does the year where one
//! file numbers each year's from 1, or where each year's list begins with 1 anew.
//!
//! Spreadsheet programs drop the zeros before a number, and forms have wide digits: 001 is
//! 1, and Ａ１ is A1, unless a list has both.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::lists::Request;
use crate::model::numeral::half_width;
use crate::model::origin::Located;
use crate::model::roc_date::RocDate;

/// A file's name and a number; the name is empty where numbers alone tell requests apart.
pub type RequestKey<'a> = (&'a str, Cow<'a, str>);

/// The keys of the requests of two lists.
#[derive(Debug, Default)]
pub struct RequestKeys<'a> {
    /// What each file of both lists, by its path, is called in both. Empty where numbers
    /// alone tell requests apart.
    files: BTreeMap<&'a str, &'a str>,
    /// Whether a number is the same in another spelling.
    folds: bool,
    /// Whether a number is one of its year.
    of_years: bool,
}

impl<'a> RequestKeys<'a> {
    /// Looks at two lists: where either has a number in several files, the requests of
    /// both are told apart by file and number.
    pub fn of(before: &'a [Request], now: &'a [Request]) -> Self {
        let folds = may_fold(before) && may_fold(now);
        let files = if is_numbered_by_file(before) || is_numbered_by_file(now) {
            files_of_both(before, now)
        } else {
            BTreeMap::new()
        };
        let of_years = is_numbered_by_year(before) || is_numbered_by_year(now);
        let keys = Self { files, folds, of_years };
        let begins_anew = !of_years && keys.begins_anew(before, now);
        Self { of_years: of_years || begins_anew, ..keys }
    }

    /// Whether the second list numbers the requests of another year from 1: more of those
    /// whose year differs are plainly other requests than are the same with a slip.
    fn begins_anew(&self, before: &'a [Request], now: &'a [Request]) -> bool {
        let reported = self.by_key(before);
        let same = |one: &'a Request| Some((*reported.get(&self.key(one))?, one));
        let is_of_another_year = |(before, now): &(&Request, &Request)| {
            before.received.value.year() != now.received.value.year()
        };
        let pairs = now.iter().filter_map(same).filter(is_of_another_year);
        let (others, slips): (Vec<_>, Vec<_>) =
            pairs.partition(|(before, now)| are_two(before, now));
        others.len() > slips.len()
    }

    /// What tells a request of either list from others.
    pub fn key(&self, request: &'a Request) -> RequestKey<'a> {
        let file = self.files.get(&*request.id.origin.file).copied();
        let number = request.id.value.trim();
        let number = if self.folds { folded(number) } else { Cow::Borrowed(number) };
        let year = request.received.value.year();
        let number =
            if self.of_years { format!("{year}/{number}").into() } else { number };
        (file.unwrap_or_default(), number)
    }

    /// The requests of one of the lists by their keys.
    pub fn by_key(&self, list: &'a [Request]) -> BTreeMap<RequestKey<'a>, &'a Request> {
        list.iter().map(|request| (self.key(request), request)).collect()
    }
}

/// What the files of two lists are called in both. As many that are new as are gone were
/// renamed and are the same in their order: 112Q1-典藏署 is 112Q2-典藏署. Else a file that is
/// gone is the new one that has a request of its, with its number.
fn files_of_both<'a>(
    before: &'a [Request],
    now: &'a [Request],
) -> BTreeMap<&'a str, &'a str> {
    let (old, mut all) = (files(before), files(now));
    let gone: Vec<&str> = old.values().filter(|it| !has(&all, it)).copied().collect();
    let mut added: Vec<&str> =
        all.values().filter(|it| !has(&old, it)).copied().collect();
    let is_renamed = gone.len() == added.len();
    for (path, name) in old {
        let new = if !gone.contains(&name) {
            None
        } else if is_renamed {
            gone.iter().position(|it| *it == name).map(|at| added[at])
        } else {
            let of = |list: &'a [Request], file: &str| {
                let of_file = move |one: &&Request| bare(&one.id.origin.file) == file;
                list.iter().filter(of_file).map(told).collect::<BTreeSet<_>>()
            };
            let was = of(before, name);
            let at = added.iter().position(|new| !was.is_disjoint(&of(now, new)));
            at.map(|at| added.remove(at))
        };
        all.insert(path, new.unwrap_or(name));
    }
    all
}

/// What a request says, with its number.
fn told(request: &Request) -> (&str, RocDate, Option<&str>) {
    (request.id.value.trim(), request.received.value, content(request))
}

/// What a request is about.
fn content(request: &Request) -> Option<&str> {
    request.text.as_ref().or(request.dataset.as_ref()).map(|it| &*it.value)
}

/// Whether two of one number are plainly two requests: they ask something else, and neither
/// came nor was answered on the same day.
fn are_two(before: &Request, now: &Request) -> bool {
    let day = |day: &Located<RocDate>| (day.value.month(), day.value.day());
    let answered = |one: &Request| one.answered.as_ref().map(|day| day.value);
    let is_same_answer = answered(now).is_some() && answered(before) == answered(now);
    let contents = content(before).zip(content(now));
    day(&before.received) != day(&now.received)
        && !is_same_answer
        && contents.is_some_and(|(before, now)| before.trim() != now.trim())
}

/// A number without zeros before its digits, in half-width capitals.
fn folded(number: &str) -> Cow<'_, str> {
    let is_plain =
        |it: char| it == half_width(it) && !it.is_ascii_lowercase() && it != '0';
    if number.chars().all(is_plain) {
        return Cow::Borrowed(number);
    }
    let half = || number.chars().map(|it| half_width(it).to_ascii_uppercase());
    let behind = half().skip(1).map(Some).chain([None]);
    let (mut written, mut is_within) = (String::with_capacity(number.len()), false);
    for (character, next) in half().zip(behind) {
        let is_before =
            character == '0' && !is_within && next.is_some_and(|it| it.is_ascii_digit());
        is_within = character.is_ascii_digit() && !is_before;
        if !is_before {
            written.push(character);
        }
    }
    Cow::Owned(written)
}

/// Whether no two numbers of a list are the same but for their spelling.
fn may_fold(requests: &[Request]) -> bool {
    let all = || requests.iter().map(|request| request.id.value.trim());
    let written: BTreeSet<&str> = all().collect();
    if written.iter().all(|number| matches!(folded(number), Cow::Borrowed(_))) {
        return true;
    }
    written.len()
        == written.iter().map(|number| folded(number)).collect::<BTreeSet<_>>().len()
}

/// Whether a number stands in several files of a list.
fn is_numbered_by_file(requests: &[Request]) -> bool {
    let mut first = BTreeMap::<&str, &str>::new();
    requests.iter().any(|request| {
        let file = &*request.id.origin.file;
        *first.entry(request.id.value.trim()).or_insert(file) != file
    })
}

/// Whether a number stands in one file twice, in different years.
fn is_numbered_by_year(requests: &[Request]) -> bool {
    let mut first = BTreeMap::<(&str, &str), i32>::new();
    requests.iter().any(|request| {
        let key = (&*request.id.origin.file, request.id.value.trim());
        let year = request.received.value.year();
        *first.entry(key).or_insert(year) != year
    })
}

/// The files of a list by their paths, each with its name.
fn files(requests: &[Request]) -> BTreeMap<&str, &str> {
    let paths = requests.iter().map(|request| &*request.id.origin.file);
    paths.map(|path| (path, bare(path))).collect()
}

fn has(files: &BTreeMap<&str, &str>, name: &str) -> bool {
    files.values().any(|other| *other == name)
}

/// A file's name without its folder and its ending: last time it may have been another
/// kind of file.
fn bare(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.split_once('.').map_or(name, |(stem, _)| stem)
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn zeros_before_a_number_and_wide_digits_tell_no_requests_apart() {
        for (written, same) in [
            ("001", "1"),
            ("112-001", "112-1"),
            ("Ａ１", "A1"),
            ("a01", "A1"),
            ("112-100", "112-100"),
            ("000", "0"),
            ("1010", "1010"),
        ] {
            assert_eq!(folded(written), same);
        }
    }
}
