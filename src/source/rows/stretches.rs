//! Numbers as the stretches in which they follow each other.

/// How many stretches of rows are named.
const MOST_RANGES: usize = 8;

/// The stretches of a sheet's rows, which count from 0, as a complaint lists them.
pub(super) fn named(rows: &[u32]) -> String {
    let ranges = stretches(rows.iter().map(|row| row + 1));
    let named = ranges.iter().take(MOST_RANGES).map(|(first, last)| match last - first {
        0 => first.to_string(),
        _ => format!("{first}–{last}"),
    });
    let more = (ranges.len() > MOST_RANGES).then(|| "…".to_owned());
    named.chain(more).collect::<Vec<_>>().join("、")
}

/// The first and the last number of each stretch, of numbers in ascending order.
pub(super) fn stretches(numbers: impl IntoIterator<Item = u32>) -> Vec<(u32, u32)> {
    let mut stretches = Vec::<(u32, u32)>::new();
    for number in numbers {
        match stretches.last_mut() {
            Some((_, last)) if last.checked_add(1) == Some(number) => *last = number,
            _ => stretches.push((number, number)),
        }
    }
    stretches
}
