//! Headings as people write them, matched to the columns that a list knows.
//!
//! Blanks, line breaks, marks, units in brackets and the width of characters tell no
//! headings apart, nor do 台 and 臺. A heading may go on behind ours with an explanation
//! (「資料分類 甲類:開放資料」), but not with what makes it another column's (「回應日期（預定）」,
//! `notes`). A near miss is never taken: it is only suggested.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use self::common::BODIES;
use self::days::text_date;
use self::plain::{CLOSING, OPENING, is_one_word, normalized_within, set_off};
use super::passed;
use super::row_words::RowWords;
use crate::model::lists::UnitGroup;
use crate::model::organization::{ColumnNames, DataClass, Organization};
use crate::model::origin::Located;
use crate::model::roc_date::RocDate;
use crate::source::sheets::grid::Value;
use crate::source::value;

mod common;
mod days;
mod notes;
mod plain;
mod shape;

pub(in crate::source) use self::common::DATASET_ID;
pub(in crate::source) use self::days::{BEFORE_DAYS, is_time, names_quarter};
pub(in crate::source) use self::plain::{
    bracketed, folded, is_partial, nearest, normalized, of_a_time, tells, unknown, whole,
};
pub(in crate::source) use self::shape::{Column, Export, Holds, Passes, Shape};

/// What a heading means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::source) enum Meaning {
    Column(&'static str),
    Date(RocDate),
    /// The data class at that place of the organization's list: a mark under it says that
    /// a row is of it.
    Mark(usize),
    /// It is known and not wanted.
    Ignored,
    /// It says nothing new.
    Passed,
}

/// Everything that a data class may be called, normalized: 甲類, 甲, 甲類(開放資料),
/// 甲類：開放資料, 開放資料.
pub(in crate::source) fn class_names(class: &DataClass) -> Vec<String> {
    let name = normalized(&class.name.value);
    let short = name.strip_suffix('類').map(str::to_owned);
    let title = normalized(&class.title);
    let long = format!("{name}{title}");
    let aliases = class.aliases.iter().map(|alias| normalized(&alias.value));
    [name, long, title].into_iter().chain(short).chain(aliases).collect()
}

/// What heads a column of units and agencies where the organization calls them something
/// of its own: 鄉鎮市公所, 局處／鄉鎮市公所.
fn bodies_headings(organization: &Organization) -> Vec<String> {
    let names = &organization.group_names;
    let own = [&names.agencies, &names.units].into_iter().flatten();
    let own = own.map(|name| name.value.clone());
    let [agencies, units] = [UnitGroup::Agency, UnitGroup::Unit]
        .map(|group| organization.group_name(group).to_owned());
    own.chain([format!("{agencies}{units}"), format!("{units}{agencies}")]).collect()
}

/// The headings that a list knows, ready for being looked up.
#[derive(Debug, Clone)]
pub(in crate::source) struct Headings<'s> {
    pub shape: &'s Shape,
    /// The words of its rows that are no records.
    pub words: Arc<RowWords>,
    /// Everything that a column may be headed, normalized.
    names: BTreeMap<String, &'static str>,
    /// Headings of the organization whose brackets tell, whole, with what they mean.
    told: BTreeMap<String, Meaning>,
    /// Headings, normalized, each with a column that it means where no other does.
    failing: Vec<(String, &'static str)>,
    /// What is known and not wanted, normalized.
    ignored: BTreeSet<String>,
    /// The headings of data classes, normalized, each with the place of its class.
    marks: BTreeMap<String, usize>,
    /// What the classes are called.
    pub classes: Vec<String>,
    /// The headings that the platform gives it, normalized.
    of_export: BTreeSet<String>,
    /// Our columns for which the organization says what stands in such an export.
    pub given: Vec<&'static str>,
    /// The unit or agency whose file is read, where it is called just as that is.
    pub whose: Option<Located<String>>,
    /// What such a file may be called, where the list comes as a folder of files.
    pub called: Option<String>,
    /// How many bytes the longest of all these headings has.
    longest: usize,
    /// What they begin with.
    firsts: BTreeSet<char>,
}

impl<'s> Headings<'s> {
    /// The column that says whose each row is, if the list needs one: in a unit's own file
    /// the file's name says it.
    pub(in crate::source) fn of_body(&self) -> Option<&'static str> {
        let mut columns = self.shape.columns.iter();
        let column = columns.find(|column| column.required && column.names_bodies);
        column.map(|column| column.heading)
    }

    /// The headings of a list, with those that `organization.yaml` adds.
    pub(in crate::source) fn new(shape: &'s Shape, organization: &Organization) -> Self {
        let listed = organization.columns.get(shape.list);
        let ignored = listed.into_iter().flat_map(|names| &names.ignored);
        let of_export = shape.export.iter().flat_map(|export| export.headings);
        let marked = if shape.marked.is_some() { &*organization.classes } else { &[] };
        let mut headings = Self {
            shape,
            words: RowWords::of(organization),
            names: names(shape, listed),
            told: told(shape, listed),
            failing: failing(shape, organization),
            ignored: ignored.filter(|it| !is_told(it)).map(|it| normalized(it)).collect(),
            marks: marks(marked, listed),
            classes: marked.iter().map(|class| class.name.value.clone()).collect(),
            of_export: of_export.map(|heading| normalized(heading)).collect(),
            given: given(shape, organization),
            whose: None,
            called: None,
            longest: 0,
            firsts: BTreeSet::new(),
        };
        // Whoever ignores one of our own columns does not want what stands under it.
        let ignored = &headings.ignored;
        headings.names.retain(|name, _| !ignored.contains(name));
        headings.failing.retain(|(name, _)| !ignored.contains(name));
        headings.longest = headings.all().map(String::len).max().unwrap_or_default();
        headings.firsts =
            headings.all().filter_map(|heading| heading.chars().next()).collect();
        headings
    }

    /// Every heading that says by itself what it means.
    fn all(&self) -> impl Iterator<Item = &String> {
        let sets = self.ignored.iter().chain(&self.of_export);
        self.names.keys().chain(sets).chain(self.marks.keys()).chain(self.told.keys())
    }

    /// What a heading means in this list, or nothing known.
    pub(in crate::source) fn meaning(&self, value: Value<'_>) -> Option<Meaning> {
        if let Value::Date(date) = value {
            let date = RocDate::from_gregorian(date).filter(|_| self.shape.dated)?;
            return Some(Meaning::Date(date));
        }
        // 1130315, which a spreadsheet program holds as a number.
        if let Value::Number(number) = value {
            let day = value::day_in_digits(&number.to_string());
            return day.filter(|_| self.shape.dated).map(Meaning::Date);
        }
        let Value::Text(text) = value else { return None };
        let date = || {
            let is_part = bracketed(text).iter().any(|note| notes::tells_a_part(note));
            let date = || text_date(text).map(Meaning::Date);
            (self.shape.dated && !is_part).then(date)?
        };
        let passed = || self.is_passed(text).then_some(Meaning::Passed);
        if !self.may_begin(text) {
            return date().or_else(passed);
        }
        if let Some(told) = self.told(text) {
            return Some(told);
        }
        let plain = normalized_within(text, self.longest);
        let exact = plain.as_ref().and_then(|plain| self.names.get(plain)).copied();
        let is_ignored =
            || plain.as_ref().is_some_and(|plain| self.ignored.contains(plain));
        exact
            .filter(|column| !self.is_another(text, column))
            .or_else(|| self.explained(text))
            .map(Meaning::Column)
            .or_else(|| self.marks.get(plain.as_ref()?).copied().map(Meaning::Mark))
            .or_else(date)
            .or_else(|| is_ignored().then_some(Meaning::Ignored))
            .or_else(passed)
    }

    /// Whether a heading means a column where no other does.
    pub(in crate::source) fn may_mean(&self, text: &str, column: &str) -> bool {
        self.failing_of(text).any(|meant| meant == column)
    }

    /// Whether a heading means some column where no other does.
    pub(super) fn may_mean_any(&self, text: &str) -> bool {
        self.failing_of(text).next().is_some()
    }

    /// The columns that a heading means where no other does.
    fn failing_of(&self, text: &str) -> impl Iterator<Item = &'static str> {
        let plain = normalized_within(text, LONGEST_PASSED);
        let meant =
            self.failing.iter().filter(move |(name, _)| Some(name) == plain.as_ref());
        meant.map(|(_, column)| *column).filter(|column| !self.is_another(text, column))
    }

    fn is_passed(&self, text: &str) -> bool {
        let plain = normalized_within(text, LONGEST_PASSED);
        plain.is_some_and(|plain| passed::is_passed(self.shape.passes, &plain))
    }

    /// Whether any known heading begins as a text does, with or without what stands in
    /// brackets: every cell near the top of a sheet is asked, and most are told by their
    /// first character.
    pub(in crate::source) fn may_begin(&self, text: &str) -> bool {
        let mut depth = 0u32;
        for character in text.chars().map(folded) {
            match character {
                opening if OPENING.contains(&opening) => depth += 1,
                closing if CLOSING.contains(&closing) => depth = depth.saturating_sub(1),
                first if tells(first) && self.firsts.contains(&first) => return true,
                first if tells(first) && depth == 0 => return false,
                _ => {}
            }
        }
        true
    }

    /// Whether it is a heading that the platform gives the list.
    pub(super) fn is_of_export(&self, value: Value<'_>) -> bool {
        let Value::Text(text) = value else { return false };
        !self.of_export.is_empty()
            && self.may_begin(text)
            && normalized_within(text, self.longest)
                .is_some_and(|plain| self.of_export.contains(&plain))
    }

    /// What the organization says of a heading with all that stands in its brackets.
    fn told(&self, text: &str) -> Option<Meaning> {
        if self.told.is_empty() || !is_told(text) {
            return None;
        }
        self.told.get(&whole(text)).copied()
    }

    /// The column of a heading that goes on with an explanation.
    fn explained(&self, text: &str) -> Option<&'static str> {
        let mut found = None;
        // The longest of them says most.
        set_off(text, |beginning, rest| {
            let column = self.names.get(beginning).copied();
            let explains = |column: &&str| {
                !is_one_word(beginning, rest) && !self.is_set_apart(rest, column)
            };
            found = column.filter(explains).or(found);
        });
        found
    }

    /// Whether what stands in its brackets makes a heading another's than a column's whose
    /// words it has.
    fn is_another(&self, text: &str, column: &str) -> bool {
        bracketed(text).iter().any(|note| self.is_apart(note, column, true))
    }

    /// Whether what follows a column's heading makes it another's.
    fn is_set_apart(&self, rest: &str, column: &str) -> bool {
        let is_bracket = rest.starts_with(|it| OPENING.contains(&folded(it)));
        self.is_apart(&whole(rest), column, is_bracket)
    }

    fn is_apart(&self, note: &str, column: &str, is_bracket: bool) -> bool {
        let is_of_times =
            self.shape.columns.iter().any(|it| it.heading == column && it.holds.a_time());
        let is_known = || {
            // It says the same once more, or names a class.
            let says =
                |name: &String| self.names.get(name).is_some_and(|it| *it == column);
            let may_say =
                || self.failing.iter().any(|(name, it)| name == note && *it == column);
            says(&note.to_owned())
                || may_say()
                || self.marks.keys().any(|class| note.contains(&**class))
        };
        let apart =
            if is_bracket { notes::tells_apart_in_brackets } else { notes::tells_apart };
        apart(note, is_of_times) && !is_known()
    }

    /// The known heading that a text is nearly.
    pub(in crate::source) fn nearest(&self, text: &str) -> Option<&'static str> {
        nearest(text, self.shape.columns.iter().map(|column| column.heading))
    }
}

/// Whether a heading has brackets.
fn is_told(heading: &str) -> bool {
    heading.contains(|it| OPENING.contains(&folded(it)))
}

/// What the organization says of headings with brackets.
fn told(shape: &Shape, listed: Option<&ColumnNames>) -> BTreeMap<String, Meaning> {
    let Some(listed) = listed else { return BTreeMap::new() };
    let ignored = listed.ignored.iter().map(|heading| (heading, Meaning::Ignored));
    let accepted = shape.columns.iter().flat_map(|column| {
        let accepted = listed.accepted.get(column.heading).into_iter().flatten();
        accepted.map(|heading| (heading, Meaning::Column(column.heading)))
    });
    let all = ignored.chain(accepted).filter(|(heading, _)| is_told(heading));
    all.map(|(heading, meaning)| (whole(heading), meaning)).collect()
}

/// Everything that columns may be headed, also by what the organization accepts.
fn names(shape: &Shape, listed: Option<&ColumnNames>) -> BTreeMap<String, &'static str> {
    let mut names = BTreeMap::new();
    for column in shape.columns {
        let listed = listed.and_then(|names| names.accepted.get(column.heading));
        for name in listed.into_iter().flatten().filter(|name| !is_told(name)) {
            names.insert(normalized(name), column.heading);
        }
        for name in column.also {
            names.insert(normalized(name), column.heading);
        }
    }
    // Our own headings mean themselves, whatever else is said of them.
    let own = shape.columns.iter().map(|column| column.heading);
    names.extend(own.map(|heading| (normalized(heading), heading)));
    names
}

/// The headings that mean a column where no other does.
fn failing(shape: &Shape, organization: &Organization) -> Vec<(String, &'static str)> {
    let mut bodies = bodies_headings(organization);
    bodies.extend(BODIES.map(str::to_owned));
    let columns = shape.columns.iter();
    let known = columns.clone().flat_map(|column| {
        column.failing.iter().map(|name| (normalized(name), column.heading))
    });
    // 收件日 is 收件日期.
    let days = columns.clone().flat_map(|column| {
        let all = column.also.iter().chain(column.failing);
        let days = all.filter(|name| name.ends_with("日期"));
        days.map(|name| (normalized(name.trim_end_matches('期')), column.heading))
    });
    let of_bodies = columns
        .filter(|column| column.names_bodies)
        .flat_map(|column| bodies.iter().map(|name| (normalized(name), column.heading)));
    known.chain(days).chain(of_bodies).collect()
}

/// Everything that heads the column of a data class, with the place of the class.
fn marks(classes: &[DataClass], listed: Option<&ColumnNames>) -> BTreeMap<String, usize> {
    let named = |class: &DataClass| {
        let listed = listed.and_then(|names| names.accepted.get(&class.name.value));
        let listed = listed.into_iter().flatten().map(|name| normalized(name));
        listed.chain(class_names(class)).collect::<Vec<_>>()
    };
    let classes = classes.iter().enumerate();
    let marks =
        classes.flat_map(|(at, class)| named(class).into_iter().map(move |it| (it, at)));
    marks.collect()
}

/// Our columns that the platform's export lacks and the organization speaks for.
fn given(shape: &Shape, organization: &Organization) -> Vec<&'static str> {
    let given = organization.export_values.get(shape.list);
    let given = given.into_iter().flat_map(|values| values.keys());
    given
        .filter_map(|heading| shape.lacks().iter().find(|own| *own == heading))
        .copied()
        .collect()
}

/// How many bytes a heading may have that says nothing new or means a column only where
/// no other does.
const LONGEST_PASSED: usize = 40;

#[cfg(test)]
mod tests {
    use super::{Headings, Meaning};
    use crate::source::lists::{catalogue, ministries};
    use crate::source::sheets::grid::Value;
    use crate::source::test_folder;

    #[test]
    fn what_says_nothing_new_is_passed_over_in_lists_of_counts() {
        let organization = test_folder::organization();
        let headings = Headings::new(&ministries::SHAPE, &organization);
        let meaning = |text: &str| headings.meaning(Value::Text(text));
        for text in ["名次", "序號", "較上季增減（筆）", "占比(%)"] {
            assert_eq!(meaning(text), Some(Meaning::Passed), "{text}");
        }
        assert_eq!(meaning("承辦人"), None);
    }

    #[test]
    fn a_heading_may_mean_a_column_where_no_other_does() {
        let organization = test_folder::organization();
        let headings = Headings::new(&catalogue::SHAPE, &organization);
        assert!(headings.may_mean("編 號", "資料集識別碼"));
        assert!(headings.may_mean("資料集提供機關名稱", "提供機關"));
        assert!(!headings.may_mean("編號", "提供機關"));
        assert!(headings.meaning(Value::Text("局處")).is_none());
    }
}
