//! Numbers as the stretches in which they follow each other.

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
