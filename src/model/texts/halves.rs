//! A number that may end in a half: the middle of an even count of whole numbers lies
//! between two of them.

use super::numeral;

/// So many halves: 15 of them are 7.5.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Halves(i64);

impl Halves {
    /// The median of some whole numbers, as spreadsheets reckon it: that of an even count
    /// is halfway between the two in the middle. None where there is no number.
    pub fn median(mut numbers: Vec<i64>) -> Option<Self> {
        numbers.sort_unstable();
        let upper = *numbers.get(numbers.len() / 2)?;
        let lower = numbers[(numbers.len() - 1) / 2];
        Some(Self(lower + upper))
    }

    /// So many halves.
    pub fn of(halves: i64) -> Self {
        Self(halves)
    }

    /// What [`Halves::as_f64`] gave to another program; none for any other fraction.
    pub fn exactly(number: f64) -> Option<Self> {
        let halves = format!("{:.0}", 2.0 * number).parse().ok().map(Self)?;
        (halves.as_f64().total_cmp(&number).is_eq()).then_some(halves)
    }

    /// How many halves it is.
    pub fn count(self) -> i64 {
        self.0
    }

    /// The whole number that it is, if it is one.
    pub fn as_whole(self) -> Option<i64> {
        (self.0 % 2 == 0).then_some(self.0 / 2)
    }

    /// For spreadsheets and other programs; exact, for a half is.
    #[expect(clippy::cast_precision_loss, reason = "days, of which there are few")]
    pub fn as_f64(self) -> f64 {
        self.0 as f64 / 2.0
    }

    /// With its decimal, even where that is zero: `7.5`, `1,050.0`. None is below zero.
    pub fn print(self) -> String {
        let tenth = if self.0 % 2 == 0 { 0 } else { 5 };
        format!("{}.{tenth}", numeral::thousands(self.0 / 2))
    }
}

#[cfg(test)]
mod tests {
    use super::Halves;

    fn median(numbers: &[i64]) -> Option<String> {
        Halves::median(numbers.to_vec()).map(Halves::print)
    }

    #[test]
    fn the_median_of_an_even_count_is_halfway_between_the_two_in_the_middle() {
        assert_eq!(median(&[]), None);
        assert_eq!(median(&[3]).as_deref(), Some("3.0"));
        assert_eq!(median(&[9, 1, 4]).as_deref(), Some("4.0"));
        assert_eq!(median(&[9, 1, 4, 5]).as_deref(), Some("4.5"));
        assert_eq!(median(&[2100, 0]).as_deref(), Some("1,050.0"));
    }
}
