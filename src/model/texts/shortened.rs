//! Texts that are too long to be repeated whole.

/// A text of at most so many characters: `…` stands for what is left out at its end.
pub fn shortened(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::shortened;

    #[test]
    fn only_what_is_too_long_loses_its_end() {
        assert_eq!(shortened("資料盤點表", 5), "資料盤點表");
        assert_eq!(shortened("資料盤點表", 4), "資料盤點…");
        assert_eq!(shortened("", 4), "");
    }
}
