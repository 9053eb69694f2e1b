//! The folder above another, as a user would type it: `..` is the one above `.`, and
//! `../..` that above `..`.

use std::path::{Component, Path, PathBuf};

/// The folder above another.
pub(super) fn above(folder: &Path) -> PathBuf {
    match folder.components().next_back() {
        Some(Component::Normal(_)) => match folder.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
            _ => PathBuf::from("."),
        },
        None | Some(Component::CurDir) => PathBuf::from(".."),
        _ => folder.join(".."),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::above;

    #[test]
    fn the_folder_above_is_named_however_one_is_typed() {
        for (folder, expected) in [
            ("archive/111-1", "archive"),
            ("2", "."),
            (".", ".."),
            ("..", "../.."),
            ("../2", ".."),
            ("/a", "/"),
        ] {
            assert_eq!(above(Path::new(folder)), Path::new(expected), "{folder}");
        }
    }
}
