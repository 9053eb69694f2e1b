//! Headings as people write them, matched to the columns that a list knows.
//!
//! Blanks, line breaks, marks, units in brackets and the width of characters tell no
//! headings apart, nor do 台 and 臺. A heading may go on behind ours with an explanation
//! (「資料分類 甲類:開放資料」). A near miss is never taken: it is only suggested.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::export::{self, Export};
use super::grid::Value;
use super::passed;
use super::row_words::RowWords;
use super::value::day_in_digits;
use crate::model::lists::UnitGroup;
use crate::model::nearest::only_nearest;
use crate::model::numeral::half_width;
use crate::model::organization::{DataClass, Organization};
use crate::model::roc_date::{Quarter, RocDate};
use crate::model::roc_span::RocSpan;

/// A column that a list knows.
#[derive(Debug, Clone, Copy)]
pub(super) struct Column {
    pub heading: &'static str,
    pub required: bool,
    /// Other headings that mean it everywhere.
    pub also: &'static [&'static str],
    /// Headings that mean it where no other does.
    pub failing: &'static [&'static str],
    /// Whether it names units and agencies, and may be headed by what the organization
    /// calls those.
    pub names_bodies: bool,
}

impl Column {
    pub(super) const fn required(heading: &'static str) -> Self {
        let (also, failing) = (&[], &[]);
        Self { heading, required: true, also, failing, names_bodies: false }
    }

    pub(super) const fn optional(heading: &'static str) -> Self {
        Self { required: false, ..Self::required(heading) }
    }

    #[must_use]
    pub(super) const fn also(self, also: &'static [&'static str]) -> Self {
        Self { also, ..self }
    }

    #[must_use]
    pub(super) const fn failing(self, failing: &'static [&'static str]) -> Self {
        Self { failing, ..self }
    }

    #[must_use]
    pub(super) const fn names_bodies(self) -> Self {
        Self { names_bodies: true, ..self }
    }
}

/// A list's columns.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shape {
    /// The list's name: that of its file.
    pub list: &'static str,
    pub columns: &'static [Column],
    /// Whether every further column is headed by a statistics date, and there must be
    /// one.
    pub dated: bool,
    /// Whether there may be nothing to list.
    pub may_be_empty: bool,
    /// The column that may also stand as several: one for each of the organization's
    /// data classes, with a mark in one of them.
    pub marked: Option<&'static str>,
}

/// What a heading means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
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
pub(super) fn class_names(class: &DataClass) -> Vec<String> {
    let name = normalized(&class.name.value);
    let short = name.strip_suffix('類').map(str::to_owned);
    let title = normalized(&class.title);
    let long = format!("{name}{title}");
    [name, long, title].into_iter().chain(short).collect()
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

/// A heading without everything that does not tell headings apart.
pub(super) fn normalized(heading: &str) -> String {
    normalized_within(heading, usize::MAX).expect("nothing is longer than that")
}

/// The same, unless it comes out longer than so many bytes: most cells of a list are
/// longer than any heading.
fn normalized_within(heading: &str, most: usize) -> Option<String> {
    let mut depth = 0u32;
    let mut plain = String::with_capacity(heading.len().min(most));
    for character in heading.chars().map(half_width) {
        if plain.len() > most {
            return None;
        }
        match character {
            '(' | '[' | '【' | '〔' => depth += 1,
            ')' | ']' | '】' | '〕' => depth = depth.saturating_sub(1),
            '台' if depth == 0 => plain.push('臺'),
            kept if depth == 0 && tells(kept) => plain.push(kept),
            _ => {}
        }
    }
    (plain.len() <= most).then_some(plain)
}

/// Whether a character may tell headings apart: a letter or a digit. Most of them are
/// ideographs, for which the standard library would look through its tables.
fn tells(character: char) -> bool {
    ('\u{4E00}'..='\u{9FFF}').contains(&character) || character.is_alphanumeric()
}

/// The headings that a list knows, ready for being looked up.
#[derive(Debug, Clone)]
pub(super) struct Headings<'s> {
    pub shape: &'s Shape,
    /// The words of its rows that are no records.
    pub words: Arc<RowWords>,
    /// Everything that a column may be headed, normalized.
    names: BTreeMap<String, &'static str>,
    /// Headings, normalized, each with a column that it means where no other does.
    failing: Vec<(String, &'static str)>,
    /// What is known and not wanted, normalized.
    ignored: BTreeSet<String>,
    /// The headings of data classes, normalized, each with the place of its class.
    marks: BTreeMap<String, usize>,
    /// What the classes are called.
    pub classes: Vec<String>,
    /// The list as the platform exports it.
    pub export: Option<&'static Export>,
    /// The headings of that, normalized.
    of_export: BTreeSet<String>,
    /// Our columns for which the organization says what stands in such an export.
    pub given: Vec<&'static str>,
    /// How many bytes the longest of all these headings has.
    longest: usize,
    /// What they begin with.
    firsts: BTreeSet<char>,
}

impl<'s> Headings<'s> {
    /// The headings of a list, with those that `organization.yaml` adds.
    pub(super) fn new(shape: &'s Shape, organization: &Organization) -> Self {
        let mut names = BTreeMap::new();
        let listed = organization.columns.get(shape.list);
        for column in shape.columns {
            let listed = listed.and_then(|names| names.accepted.get(column.heading));
            for name in listed.into_iter().flatten() {
                names.insert(normalized(name), column.heading);
            }
            for name in column.also {
                names.insert(normalized(name), column.heading);
            }
        }
        let failing = |column: &'static Column| {
            column.failing.iter().map(|name| (normalized(name), column.heading))
        };
        let bodies = bodies_headings(organization);
        let of_bodies = |column: &Column| {
            let bodies = if column.names_bodies { &*bodies } else { &[] };
            bodies
                .iter()
                .map(|name| (normalized(name), column.heading))
                .collect::<Vec<_>>()
        };
        let failing = shape.columns.iter().flat_map(failing);
        let failing = failing.chain(shape.columns.iter().flat_map(of_bodies)).collect();
        // Our own headings mean themselves, whatever else is said of them.
        let own = shape.columns.iter().map(|column| column.heading);
        names.extend(own.map(|heading| (normalized(heading), heading)));
        let ignored = listed.into_iter().flat_map(|names| &names.ignored);
        let ignored: BTreeSet<_> = ignored.map(|heading| normalized(heading)).collect();
        let export = export::of(shape.list);
        let of_export = export.iter().flat_map(|export| export.headings);
        let of_export: BTreeSet<_> =
            of_export.map(|heading| normalized(heading)).collect();
        let given = organization.export_values.get(shape.list);
        let given = given.into_iter().flat_map(|values| values.keys());
        let lacks = export.map_or(&[][..], |export| export.lacks);
        let given = given.filter_map(|heading| lacks.iter().find(|own| *own == heading));
        let given = given.copied().collect();
        let marked = if shape.marked.is_some() { &*organization.classes } else { &[] };
        let listed_as = |class: &DataClass| {
            let listed = listed.and_then(|names| names.accepted.get(&class.name.value));
            let listed = listed.into_iter().flatten().map(|name| normalized(name));
            listed.chain(class_names(class)).collect::<Vec<_>>()
        };
        let marks = marked.iter().enumerate();
        let marks: BTreeMap<String, usize> = marks
            .flat_map(|(at, class)| listed_as(class).into_iter().map(move |it| (it, at)))
            .collect();
        let classes = marked.iter().map(|class| class.name.value.clone()).collect();
        let all = names.keys().chain(&ignored).chain(&of_export).chain(marks.keys());
        let longest = all.clone().map(String::len).max().unwrap_or_default();
        let firsts = all.filter_map(|heading| heading.chars().next()).collect();
        let words = RowWords::of(organization);
        Self {
            shape,
            words,
            names,
            failing,
            ignored,
            marks,
            classes,
            export,
            of_export,
            given,
            longest,
            firsts,
        }
    }

    /// What a heading means in this list, or nothing known.
    pub(super) fn meaning(&self, value: Value<'_>) -> Option<Meaning> {
        if let Value::Date(date) = value {
            let date = RocDate::from_gregorian(date).filter(|_| self.shape.dated)?;
            return Some(Meaning::Date(date));
        }
        let Value::Text(text) = value else { return None };
        let date = || self.shape.dated.then(|| text_date(text))?.map(Meaning::Date);
        let passed = || self.is_passed(text).then_some(Meaning::Passed);
        if !self.may_begin(text) {
            return date().or_else(passed);
        }
        let plain = normalized_within(text, self.longest);
        let exact = plain.as_ref().and_then(|plain| self.names.get(plain)).copied();
        let is_ignored =
            || plain.as_ref().is_some_and(|plain| self.ignored.contains(plain));
        exact
            .or_else(|| self.explained(text))
            .map(Meaning::Column)
            .or_else(|| self.marks.get(plain.as_ref()?).copied().map(Meaning::Mark))
            .or_else(date)
            .or_else(|| is_ignored().then_some(Meaning::Ignored))
            .or_else(passed)
    }

    /// Whether a heading means a column where no other does.
    pub(super) fn may_mean(&self, text: &str, column: &str) -> bool {
        let mut failing = self.failing.iter().filter(|(_, meant)| *meant == column);
        normalized_within(text, LONGEST_PASSED)
            .is_some_and(|plain| failing.any(|(name, _)| *name == plain))
    }

    /// Whether a heading means some column where no other does.
    pub(super) fn may_mean_any(&self, text: &str) -> bool {
        normalized_within(text, LONGEST_PASSED)
            .is_some_and(|plain| self.failing.iter().any(|(name, _)| *name == plain))
    }

    fn is_passed(&self, text: &str) -> bool {
        let plain = normalized_within(text, LONGEST_PASSED);
        plain.is_some_and(|plain| passed::is_passed(self.shape.list, &plain))
    }

    /// Whether any known heading begins as a text does, with or without what stands in
    /// brackets: every cell near the top of a sheet is asked, and most are told by their
    /// first character.
    pub(super) fn may_begin(&self, text: &str) -> bool {
        let mut depth = 0u32;
        for character in text.chars().map(half_width) {
            match character {
                '(' | '[' | '【' | '〔' => depth += 1,
                ')' | ']' | '】' | '〕' => depth = depth.saturating_sub(1),
                '台' if self.firsts.contains(&'臺') => return true,
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

    /// The column of a heading that goes on with an explanation.
    fn explained(&self, text: &str) -> Option<&'static str> {
        let mut found = None;
        // The longest of them says most.
        set_off(text, |beginning| found = self.names.get(beginning).copied().or(found));
        found
    }

    /// The known heading that a text is nearly.
    pub(super) fn nearest(&self, text: &str) -> Option<&'static str> {
        nearest(text, self.shape.columns.iter().map(|column| column.heading))
    }
}

/// How many bytes a heading may have that says nothing new or means a column only where
/// no other does.
const LONGEST_PASSED: usize = 40;

/// How far into a heading an explanation may begin, in characters.
const LONGEST_HEADING: usize = 40;

/// Gives the beginnings of a heading that something sets off from what follows,
/// normalized.
fn set_off(heading: &str, mut give: impl FnMut(&str)) {
    let (mut plain, mut given) = (String::new(), None);
    for character in heading.chars().take(LONGEST_HEADING).map(half_width) {
        if tells(character) {
            plain.push(if character == '台' { '臺' } else { character });
        } else if given != Some(plain.len()) {
            given = Some(plain.len());
            give(&plain);
        }
    }
}

/// What a heading may say is counted at its day.
const COUNTED: [&str; 7] =
    ["開放資料集數", "資料集數量", "資料集數", "開放數量", "筆數", "數量", "累計"];

/// What a heading may say before its day.
const BEFORE_DAYS: [&str; 4] = ["統計日期", "統計至", "截至", "資料日期"];

/// The day that a heading names, by itself or among other words on its own line; a
/// quarter means its last day, and so does a month or a year up to whose end (底, 止) it
/// says to count.
fn text_date(text: &str) -> Option<RocDate> {
    let quarter = |text: &str| text.parse().ok().map(Quarter::end);
    let day = |text: &str| text.parse().ok().or_else(|| quarter(text));
    let bare = |line: &str| {
        let line = line.split(['（', '(']).next().unwrap_or_default().trim();
        let before = BEFORE_DAYS.iter().find_map(|words| line.strip_prefix(words));
        let line = before.unwrap_or(line).trim_start();
        let counted = COUNTED.iter().find_map(|words| line.strip_suffix(words));
        let line = counted.unwrap_or(line).trim_end_matches(['累', '計', ' ']);
        let to_its_end = || {
            let span = line.strip_suffix(['止', '底'])?.parse::<RocSpan>();
            span.ok().map(RocSpan::end)
        };
        day(line.trim_end_matches(['止', '底']))
            .or_else(to_its_end)
            .or_else(|| day_in_digits(line))
    };
    bare(text).or_else(|| text.lines().find_map(bare)).or_else(|| bracketed_date(text))
}

/// What a heading may say before the day that stands behind it in brackets.
const DATED: [&str; 11] = [
    "上季", "本季", "前季", "上次", "本次", "前次", "上期", "本期", "前期", "上月",
    "本月",
];

/// The day that stands in brackets behind what is counted at it: 本季（113/5/10）.
fn bracketed_date(text: &str) -> Option<RocDate> {
    let (before, inner) =
        text.trim().strip_suffix(['）', ')'])?.split_once(['（', '('])?;
    let before = before.trim();
    let is_count = DATED.iter().chain(&COUNTED).any(|words| *words == before);
    inner.trim().parse().ok().filter(|_| is_count)
}

/// The name that a text is nearly: one slip away, or two from four characters on.
pub(super) fn nearest<'a>(
    text: &str,
    names: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let written = normalized(text);
    let allowed = if written.chars().count() >= 4 { 2 } else { 1 };
    only_nearest(
        names
            .into_iter()
            .map(|name| (strsim::osa_distance(&normalized(name), &written), name))
            .filter(|(slips, name)| *slips <= allowed && name.chars().count() > *slips),
    )
}

#[cfg(test)]
mod tests {
    use super::{Headings, Meaning, nearest, normalized, set_off, text_date};
    use crate::source::grid::Value;
    use crate::source::{catalogue, ministries, test_folder};

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

    #[test]
    fn blanks_marks_units_and_widths_tell_no_headings_apart() {
        let forms = [
            "系統、資料庫名稱",
            "系統/資料庫\n名稱",
            " 系統 資料庫名稱（中文）",
            "系統，資料庫名稱",
        ];
        for form in forms {
            assert_eq!(normalized(form), "系統資料庫名稱", "{form}");
        }
        assert_eq!(normalized("平台資料集數（筆）"), "平臺資料集數");
    }

    #[test]
    fn a_heading_may_go_on_with_an_explanation_that_is_set_off() {
        let set_off = |heading: &str| {
            let mut beginnings = Vec::new();
            set_off(heading, |beginning| beginnings.push(beginning.to_owned()));
            beginnings
        };
        assert_eq!(set_off("資料分類 甲類:開放資料"), ["資料分類", "資料分類甲類"]);
        assert!(
            set_off("系統、資料庫\n名稱：全名").contains(&"系統資料庫名稱".to_owned())
        );
        assert!(set_off("資料分類說明").is_empty());
    }

    #[test]
    fn a_near_miss_is_suggested_and_a_far_one_is_not() {
        let known = ["管理單位", "序號"];
        assert_eq!(nearest("管理單為", known), Some("管理單位"));
        assert_eq!(nearest("序碼", known), Some("序號"));
        assert_eq!(nearest("備註", known), None);
    }

    #[test]
    fn a_heading_is_a_day_or_the_last_day_of_a_quarter() {
        for heading in [
            "111/05/19",
            "截至111年5月19日止",
            "資料集數\n111.05.19",
            "截至111年5月19日資料集數（筆）",
            "1110519",
            "統計日期 111/5/19",
            "統計日期111年5月19日",
        ] {
            assert_eq!(text_date(heading).unwrap().slashed(), "111/05/19", "{heading}");
        }
        assert_eq!(text_date("110 第4季").unwrap().slashed(), "110/12/31");
        for heading in ["截至113年3月底資料集數", "113年3月底止", "113/03/31累計"]
        {
            assert_eq!(text_date(heading).unwrap().slashed(), "113/03/31", "{heading}");
        }
        for heading in ["本季(113/3/31)", "資料集數\n（113年3月31日）"] {
            assert_eq!(text_date(heading).unwrap().slashed(), "113/03/31", "{heading}");
        }
        for heading in ["增減", "113年3月", "113年", "數量", "累計", "增減(113/3/31)"]
        {
            assert_eq!(text_date(heading), None, "{heading}");
        }
    }
}
