//! A line that is read from left to right and written anew.

/// What has been written of a line, and what has still to be read.
pub(super) struct Line<'a> {
    pub(super) done: String,
    rest: &'a str,
    read: usize,
}

impl<'a> Line<'a> {
    pub(super) fn new(line: &'a str) -> Self {
        Self { done: String::with_capacity(line.len()), rest: line, read: 0 }
    }

    /// What has still to be read.
    pub(super) fn rest(&self) -> &'a str {
        self.rest
    }

    pub(super) fn first(&self) -> Option<char> {
        self.rest.chars().next()
    }

    /// The column of the next character as it was written; counts from 1.
    pub(super) fn column(&self) -> usize {
        self.read + 1
    }

    /// Writes the next characters as they are.
    pub(super) fn keep(&mut self, count: usize) {
        for _ in 0..count {
            self.done.extend(self.first());
            self.step();
        }
    }

    /// Writes something else for the next character.
    pub(super) fn replace_with(&mut self, written: &str) {
        self.done.push_str(written);
        self.step();
    }

    /// Leaves out what has still to be read.
    pub(super) fn replace_all_with_nothing(&mut self) {
        self.rest = "";
    }

    pub(super) fn keep_rest(&mut self) {
        self.done.push_str(self.rest);
        self.rest = "";
    }

    /// The line as it stands behind the blanks that YAML allows anywhere.
    pub(super) fn behind_tabs(&self) -> Self {
        let rest = self.rest.trim_start_matches([' ', '\t']);
        let read = self.read + (self.rest.len() - rest.len());
        Self { done: String::new(), rest, read }
    }

    fn step(&mut self) {
        let mut characters = self.rest.chars();
        if characters.next().is_some() {
            self.rest = characters.as_str();
            self.read += 1;
        }
    }
}
