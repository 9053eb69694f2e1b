//! Numbers that clash: one of the rows is wrong. Where each unit numbers its own list
//! from 1, as many do, it is only worth a word.

use std::collections::{BTreeMap, BTreeSet};

use super::doubles;
use super::doubles::double;
use super::stretches::stretches;
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::origin::Located;

/// A number, and where it stands in an earlier file.
type Clash<'a> = (&'a Located<u32>, &'a Located<u32>);

/// Complains of numbers that stand in an earlier row too. That units number their own
/// lists was said in its time where the meeting is an earlier one.
pub(in crate::source) fn complain(
    column: &str,
    numbers: &[&Located<u32>],
    is_earlier: bool,
    diagnostics: &mut Diagnostics,
) {
    let is_same =
        |pair: &[&Located<u32>]| pair[0].origin.file.is_plainly(&pair[1].origin.file);
    if numbers.windows(2).all(is_same) {
        return doubles::complain(column, numbers.iter().copied(), diagnostics);
    }
    let mut first = BTreeMap::<u32, &Located<u32>>::new();
    let mut between = BTreeMap::<&str, Vec<Clash<'_>>>::new();
    let mut within = BTreeMap::<&str, Vec<&Located<u32>>>::new();
    for &number in numbers {
        let file = &*number.origin.file;
        within.entry(file).or_default().push(number);
        let before = *first.entry(number.value).or_insert(number);
        if *before.origin.file != *file {
            between.entry(file).or_default().push((number, before));
        }
    }
    let mut own = Vec::new();
    for (file, numbers) in within {
        let mut clashes = between.remove(file).unwrap_or_default();
        clashes.sort_by_key(|(number, _)| number.value);
        clashes.dedup_by_key(|(number, _)| number.value);
        if !clashes.is_empty() && is_own_numbering(&numbers) {
            own.push(clashes);
        } else {
            for (number, before) in clashes {
                let (value, first) = (&number.value, &before.origin);
                diagnostics.push(double(column, value, &number.origin, first));
            }
        }
        doubles::complain(column, numbers.into_iter(), diagnostics);
    }
    let complaint = complaint(&own).filter(|_| !is_earlier);
    diagnostics.extend_with(complaint.map(|one| one.with("column", column)));
}

/// Whether numbers of one file that stand there twice are told apart by what else their rows
/// say, a unit or a class or a year: each of those has its own numbers, from 1.
pub(in crate::source) fn are_told_apart<'a, K: Ord>(
    numbers: impl Iterator<Item = (K, &'a Located<u32>)>,
) -> bool {
    let mut own = BTreeMap::<K, Vec<&Located<u32>>>::new();
    for (key, number) in numbers {
        own.entry(key).or_default().push(number);
    }
    let is_own = |numbers: &Vec<&Located<u32>>| {
        let values: BTreeSet<u32> = numbers.iter().map(|number| number.value).collect();
        values.len() == numbers.len() && is_own_numbering(numbers)
    };
    own.len() > 1 && own.values().all(is_own)
}

/// Whether a file's numbers are its own: from 1, and more of them there than left out.
fn is_own_numbering(numbers: &[&Located<u32>]) -> bool {
    let values = || numbers.iter().map(|number| number.value);
    let (first, last) = (values().min(), values().max().unwrap_or_default());
    let most = u32::try_from(2 * numbers.len()).unwrap_or(u32::MAX);
    first == Some(1) && last < most
}

/// One complaint for all files that number their own rows: the first of them with every
/// number and where each other file begins to clash, and the others.
fn complaint(files: &[Vec<Clash<'_>>]) -> Option<Diagnostic> {
    let (clashes, others) = files.split_first()?;
    let numbers = |clashes: &[Clash<'_>]| runs(clashes.iter().map(|(it, _)| it.value));
    let (first, _) = clashes[0];
    let mut complaint = Diagnostic::new(code::NUMBERS_CLASH, &first.origin)
        .with("numbers", numbers(clashes))
        .with("count", clashes.len());
    let mut shown = Vec::<&str>::new();
    for (_, before) in clashes {
        let file = &*before.origin.file;
        if !shown.contains(&file) {
            shown.push(file);
            complaint = complaint.see(&before.origin, "first-here", before.value);
        }
    }
    Some(others.iter().fold(complaint, |complaint, clashes| {
        let (first, _) = clashes[0];
        complaint.see(&first.origin, "clashes-too", numbers(clashes))
    }))
}

/// Numbers in ascending order as people write them: `1–12、15`.
fn runs(numbers: impl Iterator<Item = u32>) -> String {
    let written = |(first, last): &(u32, u32)| match last - first {
        0 => first.to_string(),
        1 => format!("{first}、{last}"),
        _ => format!("{first}–{last}"),
    };
    stretches(numbers).iter().map(written).collect::<Vec<_>>().join("、")
}

#[cfg(test)]
mod tests {
    use super::runs;

    #[test]
    fn numbers_are_written_as_runs() {
        assert_eq!(runs([1, 2, 3, 7, 9, 10].into_iter()), "1–3、7、9、10");
        assert_eq!(runs([u32::MAX].into_iter()), u32::MAX.to_string());
    }
}
