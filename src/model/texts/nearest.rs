//! The word that was probably meant.

/// The known word that differs in so few letters that it was probably meant.
pub(crate) fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let plain = plain(word);
    only_nearest(known.iter().filter_map(|&it| Some((slips(&plain, it)?, it))))
}

/// How many letters of a word are not those of a known one; nothing where they are so
/// many that it hardly was meant.
pub(crate) fn slips(word: &str, known: &str) -> Option<usize> {
    let slips = strsim::osa_distance(word, known);
    (slips <= tolerance(known)).then_some(slips)
}

/// The candidate with the fewest slips, unless another has as few: nobody guesses
/// between two.
pub(crate) fn only_nearest<'a>(
    candidates: impl Iterator<Item = (usize, &'a str)>,
) -> Option<&'a str> {
    let mut nearest = None;
    let mut alone = true;
    for (slips, candidate) in candidates {
        match nearest {
            Some((fewest, _)) if slips > fewest => {}
            Some((fewest, _)) if slips == fewest => alone = false,
            _ => (nearest, alone) = (Some((slips, candidate)), true),
        }
    }
    nearest.filter(|_| alone).map(|(_, candidate)| candidate)
}

/// In how many characters two texts of one length differ; nothing where they are not of one.
pub(crate) fn differing(one: &str, other: &str) -> Option<usize> {
    let is_of_one_length = one.chars().count() == other.chars().count();
    let differing = one.chars().zip(other.chars()).filter(|(a, b)| a != b).count();
    is_of_one_length.then_some(differing)
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

    #[test]
    fn between_two_that_are_equally_near_nobody_guesses() {
        assert_eq!(nearest("丁類", &["甲類", "乙類", "丙類"]), None);
        assert_eq!(nearest("list", &["lists", "last", "lists_most"]), None);
        assert_eq!(nearest("lists", &["list", "lists"]), Some("lists"));
    }
}
