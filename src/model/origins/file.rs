//! A file of the meeting, by the name that its user knows it by.
//!
//! A hundred thousand values share one name: to copy a [`File`] copies no text.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;
use std::sync::Arc;

/// One of the meeting's files: the path as the user would type it, with `/` between its
/// parts. The sheets of a workbook are the same file, each with its name.
#[derive(Clone)]
pub struct File(Arc<Named>);

#[derive(Debug)]
struct Named {
    path: Box<str>,
    sheet: Box<str>,
}

impl File {
    /// The same file at one of its sheets.
    #[must_use]
    pub fn at_sheet(&self, sheet: &str) -> Self {
        Self(Arc::new(Named { path: self.0.path.clone(), sheet: sheet.into() }))
    }

    /// The same file, and the same sheet of it, under another path.
    #[must_use]
    pub fn at_path(&self, path: &str) -> Self {
        Self(Arc::new(Named { path: path.into(), sheet: self.0.sheet.clone() }))
    }

    /// The sheet's name; empty where the file is meant as a whole.
    pub fn sheet(&self) -> &str {
        &self.0.sheet
    }

    /// Whether both are the same file at the same sheet, as far as one look tells.
    pub fn is_plainly(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl From<&str> for File {
    fn from(path: &str) -> Self {
        Self(Arc::new(Named { path: path.into(), sheet: "".into() }))
    }
}

impl From<String> for File {
    fn from(path: String) -> Self {
        Self(Arc::new(Named { path: path.into(), sheet: "".into() }))
    }
}

impl Deref for File {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0.path
    }
}

impl Borrow<str> for File {
    fn borrow(&self) -> &str {
        self
    }
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

impl fmt::Display for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self)
    }
}

impl PartialEq for File {
    fn eq(&self, other: &Self) -> bool {
        self.is_plainly(other) || **self == **other
    }
}

impl Eq for File {}

impl PartialOrd for File {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for File {
    fn cmp(&self, other: &Self) -> Ordering {
        if self.is_plainly(other) { Ordering::Equal } else { (**self).cmp(&**other) }
    }
}

impl Hash for File {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (**self).hash(state);
    }
}
