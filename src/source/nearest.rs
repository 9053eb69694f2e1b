//! The word that was probably meant.

/// The known word that differs in so few letters that it was probably meant.
pub(super) fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let plain = plain(word);
    known
        .iter()
        .map(|&candidate| (strsim::osa_distance(&plain, candidate), candidate))
        .filter(|(distance, candidate)| *distance <= tolerance(candidate))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

fn plain(word: &str) -> String {
    word.trim().to_lowercase()
}

fn tolerance(word: &str) -> usize {
    match word.chars().count() {
        0..=3 => 1,
        4..=7 => 2,
        _ => 3,
    }
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_of_a_letter_is_recognised_and_another_word_is_not() {
        let known = ["title", "finding", "first_year"];
        assert_eq!(nearest("titel", &known), Some("title"));
        assert_eq!(nearest("first-year", &known), Some("first_year"));
        assert_eq!(nearest("colour", &known), None);
    }
}
