//! Cases that are gone: which number each of them would have.
//!
//! Cases are numbered in the order of what they follow, the minutes or the list of last
//! time. What is gone has the number beside those of its neighbours, if no case has it.

use std::collections::BTreeSet;

/// The number that is free for one of a list, by those that the others have.
pub(super) fn free_number(
    numbers: &[Option<u32>],
    at: usize,
    taken: &BTreeSet<u32>,
) -> Option<u32> {
    let (before, after) = (&numbers[..at], &numbers[at..]);
    let steps = |found: usize| u32::try_from(found).ok();
    let counted_on = || {
        let (found, last) =
            before.iter().rev().enumerate().find(|(_, it)| it.is_some())?;
        (*last)?.checked_add(steps(found + 1)?)
    };
    let counted_back = || {
        let (found, next) = after.iter().enumerate().find(|(_, it)| it.is_some())?;
        (*next)?.checked_sub(steps(found)?)
    };
    let is_free = |number: &u32| *number > 0 && !taken.contains(number);
    counted_on().filter(is_free).or_else(|| counted_back().filter(is_free))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::free_number;

    #[test]
    fn what_is_gone_has_the_number_beside_its_neighbours() {
        let free = |numbers: &[Option<u32>], at| {
            let taken: BTreeSet<u32> = numbers.iter().flatten().copied().collect();
            free_number(numbers, at, &taken)
        };
        assert_eq!(free(&[Some(1), None, Some(3)], 1), Some(2));
        assert_eq!(free(&[Some(1), None, None, Some(4)], 2), Some(3));
        assert_eq!(free(&[None, Some(2)], 0), Some(1));
        // The matters discussed were put before the reports.
        assert_eq!(free(&[Some(1), None, Some(4), Some(3)], 1), Some(2));
        assert_eq!(free(&[Some(2), None, Some(1)], 1), Some(3));
        // All that remain were numbered anew.
        assert_eq!(free(&[Some(1), None, Some(2)], 1), None);
        assert_eq!(free(&[None, Some(1)], 0), None);
        assert_eq!(free(&[None], 0), None);
    }
}
