//! Texts that are too long to be repeated whole.

/// A text of at most so many characters: `…` stands for what is left out at its end.
pub fn shortened(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// The first of several names: `…` stands for what is left out behind them.
pub fn first_of<T: AsRef<str>>(
    names: impl ExactSizeIterator<Item = T>,
    most: usize,
) -> String {
    let more = if names.len() > most { "…" } else { "" };
    let mut listed = String::new();
    for (at, name) in names.take(most).enumerate() {
        listed.push_str(if at == 0 { "" } else { "、" });
        listed.push_str(name.as_ref());
    }
    listed + more
}

#[cfg(test)]
mod tests {
    use super::{first_of, shortened};

    #[test]
    fn only_what_is_too_many_is_left_out() {
        assert_eq!(first_of(["甲", "乙"].iter(), 2), "甲、乙");
        assert_eq!(first_of(["甲", "乙", "丙"].iter(), 2), "甲、乙…");
    }

    #[test]
    fn only_what_is_too_long_loses_its_end() {
        assert_eq!(shortened("資料盤點表", 5), "資料盤點表");
        assert_eq!(shortened("資料盤點表", 4), "資料盤點…");
        assert_eq!(shortened("", 4), "");
    }
}
