//! What changed between two meetings: for people group by group, for programs as one
//! JSON object (the fields of [`Difference`] as they stand).

use std::fmt::Write;

use crate::cli::messages::{Language, harmless};
use crate::model::diagnostic::Args;
use crate::model::difference::{
    Compared, CountChange, Difference, EntryChange, FigureChange, Passage, Side,
};
use crate::model::happened::Happened;
use crate::model::numeral;
use crate::model::prose::{Mark, Marked};

/// How many unchanged characters are shown on each side of a change.
const CONTEXT: usize = 12;

/// How many entries of a list are shown that were added, removed or changed; JSON has
/// them all.
const MOST: usize = 30;

/// The whole comparison as JSON.
pub(in crate::cli) fn difference_json(difference: &Difference) -> String {
    let json = serde_json::to_string_pretty(difference);
    json.expect("our own values are JSON") + "\n"
}

/// The whole comparison for people.
pub(in crate::cli) fn difference(difference: &Difference, language: Language) -> String {
    let mut printer = Printer { difference, language, text: String::new() };
    let heading = format!("{} → {}", named(&difference.before), named(&difference.after));
    printer.line(0, &heading);
    printer.line(0, &legend(language));
    printer.figures(&difference.figures);
    printer.datasets(&difference.datasets);
    for (name, list) in difference.lists() {
        printer.list(name, list);
    }
    printer.text
}

fn named(side: &Side) -> String {
    format!("{} {}（{}）", side.id, side.title, side.date)
}

/// What the marks mean: braces cannot stand in a message, where they mean a gap.
fn legend(language: Language) -> String {
    let braces = [("mark", "{".to_owned()), ("end", "}".to_owned())];
    language.line("diff-legend", &Args::from(braces))
}

struct Printer<'a> {
    difference: &'a Difference,
    language: Language,
    text: String,
}

impl Printer<'_> {
    fn line(&mut self, indent: usize, line: &str) {
        // Writing to a string cannot fail.
        let _ = writeln!(self.text, "{}{line}", "  ".repeat(indent));
    }

    fn say(&self, name: &str) -> String {
        self.language.line(name, &Args::new())
    }

    fn heading(&mut self, name: &str, tally: &str) {
        let name = self.say(name);
        self.text.push('\n');
        self.line(0, &format!("{name}{tally}"));
    }

    fn figures(&mut self, figures: &[FigureChange]) {
        self.heading("diff-figures", "");
        if figures.is_empty() {
            let same = self.say("diff-same");
            return self.line(1, &same);
        }
        let both = |one: &&FigureChange| one.before.is_some() && one.after.is_some();
        for one in figures.iter().filter(both) {
            self.figure(one);
        }
        let [before, after] = [&self.difference.before, &self.difference.after];
        let only = |one: &FigureChange| if one.before.is_some() { before } else { after };
        for side in [before, after] {
            let mut alone =
                figures.iter().filter(|one| !both(one) && std::ptr::eq(only(one), side));
            let Some(first) = alone.next() else { continue };
            let args = Args::from([("meeting", side.id.clone())]);
            let heading = self.language.line("diff-only", &args);
            self.line(1, &heading);
            for one in std::iter::once(first).chain(alone) {
                let value = value(one.before.as_ref().or(one.after.as_ref()));
                self.line(2, &format!("{}  {value}", self.called(one)));
            }
        }
    }

    fn figure(&mut self, one: &FigureChange) {
        let change = one.change.map(|change| format!("  {}", numeral::change(change)));
        let (before, after) = (value(one.before.as_ref()), value(one.after.as_ref()));
        let change = change.unwrap_or_default();
        self.line(1, &format!("{}  {before} → {after}{change}", self.called(one)));
    }

    /// What a figure is called, with the name that sentences use.
    fn called(&self, one: &FigureChange) -> String {
        let called = self.language.figure(&one.name);
        called.map_or_else(|| one.name.clone(), |called| format!("{called} {}", one.name))
    }

    fn datasets(&mut self, datasets: &Compared<CountChange>) {
        self.heading("diff-datasets", "");
        if self.says_nothing(datasets) {
            return;
        }
        for one in &datasets.changes {
            let number = |number: Option<i64>| number.map(numeral::thousands);
            let change =
                one.change.map(|change| format!("  {}", numeral::change(change)));
            let (before, after) = (number(one.before), number(one.after));
            let line = format!(
                "{}  {} → {}{}",
                harmless(&one.name),
                value(before.as_ref()),
                value(after.as_ref()),
                change.unwrap_or_default()
            );
            self.line(1, &line);
        }
    }

    fn list(&mut self, name: &str, list: &Compared<EntryChange>) {
        if !list.before && !list.after {
            return;
        }
        let tally =
            if list.changes.is_empty() { String::new() } else { self.tally(list) };
        self.heading(name, &tally);
        if self.says_nothing(list) {
            return;
        }
        for of in [Happened::Changed, Happened::Added, Happened::Removed] {
            let of_it = list.changes.iter().filter(|one| one.happened == of);
            let of_it: Vec<_> = of_it.collect();
            of_it.iter().take(MOST).for_each(|change| self.entry(change));
            if of_it.len() > MOST {
                let args = Args::from([
                    ("happened", self.happened(of)),
                    ("count", (of_it.len() - MOST).to_string()),
                ]);
                let more = self.language.line("diff-more", &args);
                self.line(1, &more);
            }
        }
    }

    /// What happened, in the reader's language.
    fn happened(&self, happened: Happened) -> String {
        self.say(match happened {
            Happened::Changed => "diff-changed",
            Happened::Added => "diff-added",
            Happened::Removed => "diff-removed",
        })
    }

    /// How many entries were changed, added and removed.
    fn tally(&self, list: &Compared<EntryChange>) -> String {
        let count = |of: Happened| {
            let of_it = list.changes.iter().filter(|one| one.happened == of).count();
            format!("{} {of_it}", self.happened(of))
        };
        let parts = [Happened::Changed, Happened::Added, Happened::Removed].map(count);
        match self.language {
            Language::Chinese => format!("（{}）", parts.join("、")),
            Language::English => format!(" ({})", parts.join(", ")),
        }
    }

    /// Says that there is nothing to show, and why.
    fn says_nothing<T>(&mut self, list: &Compared<T>) -> bool {
        let sides = [
            (list.before, &self.difference.before),
            (list.after, &self.difference.after),
        ];
        let absent: Vec<String> = sides
            .into_iter()
            .filter(|(is_there, _)| !is_there)
            .map(|(_, side)| Args::from([("meeting", side.id.clone())]))
            .map(|args| self.language.line("diff-absent", &args))
            .collect();
        for line in &absent {
            self.line(1, line);
        }
        if absent.is_empty() && list.changes.is_empty() {
            let same = self.say("diff-same");
            self.line(1, &same);
        }
        !absent.is_empty() || list.changes.is_empty()
    }

    fn entry(&mut self, change: &EntryChange) {
        let happened = self.happened(change.happened);
        let name = harmless(&change.name);
        let key = harmless(&change.key);
        let called = if key == name { name } else { format!("{key}  {name}") };
        self.line(1, &format!("{happened}  {called}"));
        for passage in &change.passages {
            self.line(2, &written(passage));
        }
    }
}

fn value(text: Option<&String>) -> String {
    text.map_or_else(|| "–".to_owned(), |text| harmless(text))
}

/// The changed words of a passage with some of the words around them.
fn written(passage: &Passage) -> String {
    let last = passage.marks.len().saturating_sub(1);
    let runs = passage.marks.iter().enumerate();
    // Nothing is kept towards an end of the passage: no change is there.
    let kept = |is_end: bool| if is_end { 0 } else { CONTEXT };
    let words: String =
        runs.map(|(at, run)| marked(run, kept(at == 0), kept(at == last))).collect();
    format!("{}：{words}", harmless(&passage.column))
}

fn marked(run: &Marked, head: usize, tail: usize) -> String {
    let text = harmless(&run.text);
    match run.mark {
        Mark::Deleted => format!("[-{text}-]"),
        Mark::Added => format!("{{+{text}+}}"),
        Mark::Same | Mark::Moved => around(&text, head, tail),
    }
}

/// Unchanged words, cut where they are far from a change: so many characters of their
/// beginning and of their end are kept.
fn around(text: &str, head: usize, tail: usize) -> String {
    let characters: Vec<char> = text.chars().collect();
    if characters.len() <= head + tail + 1 {
        return text.to_owned();
    }
    let head: String = characters[..head].iter().collect();
    let tail: String = characters[characters.len() - tail..].iter().collect();
    format!("{head}…{tail}")
}

#[cfg(test)]
mod tests {
    use super::around;

    #[test]
    fn only_the_words_beside_a_change_are_shown() {
        let long = "一".repeat(40);
        assert_eq!(around(&long, 0, 12), format!("…{}", "一".repeat(12)));
        assert_eq!(around(&long, 12, 0), format!("{}…", "一".repeat(12)));
        assert_eq!(around("短", 0, 0), "短");
    }
}
