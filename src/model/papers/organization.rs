//! The ministry and its advisory group: everything that a rule, a name or a
//! threshold says.
//!
//! Names match with 台 and 臺 folded and blanks ignored; what is printed is what
//! `organization.yaml` writes.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::goals::Goals;
use super::resolution::Proposal;
use crate::model::code::Severity;
use crate::model::days::{self, WorkCalendar};
use crate::model::expected_opening::OpeningState;
use crate::model::limits::Limits;
use crate::model::lists::UnitGroup;
use crate::model::origin::Located;
use crate::model::roc_date::RocDate;

/// What `organization.yaml` holds.
#[derive(Debug, Clone, PartialEq)]
pub struct Organization {
    pub ministry: Located<String>,
    pub group: Located<String>,
    pub members: Vec<Member>,
    /// When its data began to be opened (`since`, optional): no list has an earlier date.
    pub since: Option<Located<RocDate>>,
    /// Departments inside the ministry, in printed order.
    pub units: Vec<Body>,
    /// Subordinate agencies, in printed order.
    pub agencies: Vec<Body>,
    /// What both are called, where it is not 單位 and 機關, and so of the members.
    pub group_names: GroupNames,
    /// Ministries by the names of their bodies in the platform's catalogue.
    pub ministries: Vec<Ministry>,
    /// Other bodies that the lists may name: they count no datasets.
    pub others: Vec<Located<String>>,
    /// Data classes, in printed order.
    pub classes: Vec<DataClass>,
    /// Kinds of public requests, in printed order.
    pub feedback_kinds: Vec<Located<String>>,
    pub statutes: Vec<StatuteName>,
    pub recommendations: Recommendations,
    /// The words that 狀態 of the expected openings may hold.
    pub opening_states: Vec<OpeningState>,
    /// Further marks of quality, besides those that the platform gives.
    pub quality_marks: Vec<String>,
    /// What a catalogue says of datasets that are open, where it has columns of states.
    pub open_states: OpenStates,
    /// Telephone numbers, addresses and numbers like those of persons that are public.
    pub published_contacts: Vec<String>,
    /// Further outcomes of requests that need no answer any more (撤案).
    pub closed_without_answer: Vec<String>,
    pub targets: Targets,
    /// Other words that mean a kind of requests, each with the kind.
    pub kind_aliases: Vec<(String, String)>,
    /// What the columns of lists may be called.
    pub columns: Lists<ColumnNames>,
    /// What stands for a column that the platform's export of a list lacks: our
    /// heading → the value of every row.
    pub export_values: Lists<BTreeMap<String, Located<String>>>,
    /// Words of its lists' rows that are no records, besides the common ones.
    pub row_words: RowWords,
    /// How large the sources may be.
    pub limits: Limits,
    /// How much complaints weigh here, by the name of their code.
    pub severities: BTreeMap<String, Severity>,
    /// The lists of which an entry could not be read, with the place of that entry.
    pub unread: Vec<Located<&'static str>>,
    /// Whether it is looked at for an earlier meeting, whose units may have been
    /// others: names that it does not know are then kept as they were written.
    pub is_later: bool,
}

/// What an organization calls its two groups of bodies (局處, 區公所), and of members.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GroupNames {
    pub units: Option<Located<String>>,
    pub agencies: Option<Located<String>>,
    /// Members from agencies (府內委員).
    pub agency_members: Option<Located<String>>,
    /// Members from civil society (外聘委員).
    pub civil_members: Option<Located<String>>,
    /// What people ask for (民眾意見).
    pub requests: Option<Located<String>>,
}

impl GroupNames {
    /// Those that the organization gives.
    pub fn all(&self) -> impl Iterator<Item = &Located<String>> {
        let bodies = [&self.units, &self.agencies];
        let members = [&self.agency_members, &self.civil_members];
        bodies.into_iter().chain(members).chain([&self.requests]).flatten()
    }
}

/// How a body of government speaks of itself, whatever it is.
pub const OURSELVES: [&str; 9] =
    ["本部", "本會", "本府", "本院", "本署", "本局", "本處", "本所", "本中心"];

/// Something for each list, by the list's name.
pub type Lists<T> = BTreeMap<String, T>;

/// The words by which a catalogue says that a dataset is open.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OpenStates {
    /// Under whatever heading.
    pub words: Vec<String>,
    /// Under a heading, each with its own: 是否下架 says 否.
    pub by_heading: Vec<(String, Vec<String>)>,
}

/// What the columns of a list may be called.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ColumnNames {
    /// Other headings that mean ours, by our heading.
    pub accepted: BTreeMap<String, Vec<String>>,
    /// Headings of columns that are known and not wanted.
    pub ignored: Vec<String>,
}

/// Words by which rows of a list are known that are no records.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RowWords {
    /// What a label ends in that sums all rows (合計).
    pub totals: Vec<String>,
    /// What a label ends in that sums the rows since the total before it (小計).
    pub subtotals: Vec<String>,
    /// How a remark begins (備註).
    pub remarks: Vec<String>,
    /// How a place begins, before a colon, in which somebody signs (承辦人).
    pub signatures: Vec<String>,
    /// What stands in the first cells of a row that is an example (範例).
    pub examples: Vec<String>,
}

/// A seat in the group.
#[derive(Debug, Clone, PartialEq)]
pub struct Member {
    pub role: Located<String>,
    pub civil: bool,
}

/// A unit or an agency.
#[derive(Debug, Clone, PartialEq)]
pub struct Body {
    pub name: Located<String>,
    /// Other spellings in the lists.
    pub aliases: Vec<String>,
    /// Names in the platform's catalogue that roll up here; `*` stands for anything.
    pub providers: Vec<Located<String>>,
}

/// A ministry, by whom it has in the platform's catalogue.
#[derive(Debug, Clone, PartialEq)]
pub struct Ministry {
    pub name: Located<String>,
    /// As those of a unit; where there are none, whatever begins with the name.
    pub providers: Vec<Located<String>>,
    /// Whether it has a place in the ranking of ministries.
    pub ranked: bool,
}

/// 甲類, 乙類, 丙類.
#[derive(Debug, Clone, PartialEq)]
pub struct DataClass {
    /// Names the figure `inventory.<code>`.
    pub code: Located<String>,
    pub name: Located<String>,
    /// What else lists call it.
    pub aliases: Vec<Located<String>>,
    pub title: String,
    pub grounds: Grounds,
}

/// What a row of a class has to give as its ground.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grounds {
    None,
    Restriction,
    Statute,
}

/// A statute that rows of the inventory may cite.
#[derive(Debug, Clone, PartialEq)]
pub struct StatuteName {
    pub name: Located<String>,
    /// The articles as the classification slide prints them.
    pub articles: Option<String>,
}

/// The secretariat's three proposals, as they are printed.
#[derive(Debug, Clone, PartialEq)]
pub struct Recommendations {
    /// What such a recommendation is called (列管建議).
    pub title: String,
    pub close: String,
    pub continue_: String,
    pub unit: String,
}

impl Recommendations {
    /// Everything of them that is printed.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        [&self.title, &self.close, &self.continue_, &self.unit]
            .into_iter()
            .map(|it| &**it)
    }

    /// A proposal as it is printed.
    pub fn of(&self, proposal: Proposal) -> &str {
        match proposal {
            Proposal::Close => &self.close,
            Proposal::Continue => &self.continue_,
            Proposal::Unit => &self.unit,
        }
    }
}

/// What the group measures itself by (行動策略, 參、績效目標).
#[derive(Debug, Clone, PartialEq)]
pub struct Targets {
    /// Datasets to be added in a calendar year.
    pub increase: Option<Goals>,
    pub answer: Option<AnswerTarget>,
    pub civil_members: Option<Located<i64>>,
    /// The longest interval between two reviews, in days.
    pub review_days: Option<Located<i64>>,
}

/// How soon a request has to be answered.
#[derive(Debug, Clone, PartialEq)]
pub struct AnswerTarget {
    /// By the year in which a request is received.
    pub days: Goals,
    pub working_days: bool,
    /// Whether the chief information officer approves answers before they are given.
    pub approval: bool,
    /// Which days are worked, where working days are counted.
    pub calendar: WorkCalendar,
}

impl Organization {
    /// Whether its rules have answers approved by the chief information officer; they do
    /// unless it says otherwise.
    pub fn has_answers_approved(&self) -> bool {
        self.targets.answer.as_ref().is_none_or(|answer| answer.approval)
    }

    /// The group by its whole name: behind the ministry's, unless it begins with it.
    pub fn full_group(&self) -> String {
        let (ministry, group) = (&self.ministry.value, &self.group.value);
        if group.starts_with(&**ministry) {
            return group.clone();
        }
        // Chinese words stand together, others apart.
        let is_latin = |it: Option<char>| it.is_some_and(|it| it.is_ascii_alphanumeric());
        let is_apart =
            is_latin(ministry.chars().last()) && is_latin(group.chars().next());
        let between = if is_apart { " " } else { "" };
        format!("{ministry}{between}{group}")
    }

    /// A class as it is printed, by its code.
    pub fn class_name<'a>(&'a self, code: &'a str) -> &'a str {
        class_name(&self.classes, code)
    }
}

/// A class as it is printed, by its code.
pub fn class_name<'a>(classes: &'a [DataClass], code: &'a str) -> &'a str {
    let class = classes.iter().find(|class| class.code.value == code);
    class.map_or(code, |class| &class.name.value)
}

impl AnswerTarget {
    /// What its days are called.
    pub fn unit(&self) -> &'static str {
        if self.working_days { "工作天" } else { days::UNIT }
    }

    /// How many days a request of that day may take; none before there was a deadline.
    pub fn days_for(&self, received: RocDate) -> Option<&Located<i64>> {
        self.days.of(received.year())
    }

    /// The days from the first date to the second, counted as the deadline is. Dates that
    /// are turned round, which is an error, have no working days between them, or a
    /// negative number of days.
    pub fn days_between(&self, from: RocDate, to: RocDate) -> i64 {
        if self.working_days {
            self.calendar.working_between(from, to)
        } else {
            days::between(from, to)
        }
    }
}

/// A name with everything folded that does not tell names apart: 台 and 臺, blanks.
pub fn folded(name: &str) -> Cow<'_, str> {
    // Nearly no name has a byte that a blank or 台 begins with or has: none is decoded then.
    let may_fold = |byte: u8| byte <= b' ' || matches!(byte, 0x8F | 0xC2 | 0xE1..=0xE3);
    let folds = |character: char| character == '台' || character.is_whitespace();
    if !name.bytes().any(may_fold) || !name.chars().any(folds) {
        return Cow::Borrowed(name);
    }
    name.chars()
        .filter(|character| !character.is_whitespace())
        .map(|character| if character == '台' { '臺' } else { character })
        .collect()
}

impl Organization {
    /// The units or the agencies, in printed order.
    pub fn bodies(&self, group: UnitGroup) -> &[Body] {
        match group {
            UnitGroup::Unit => &self.units,
            UnitGroup::Agency => &self.agencies,
        }
    }

    /// The units and then the agencies, in printed order.
    pub fn all_bodies(&self) -> impl Iterator<Item = &Body> + Clone {
        self.units.iter().chain(&self.agencies)
    }

    /// What a group is called on pages.
    pub fn group_name(&self, group: UnitGroup) -> &str {
        let own = match group {
            UnitGroup::Unit => &self.group_names.units,
            UnitGroup::Agency => &self.group_names.agencies,
        };
        own.as_ref().map_or(group.name(), |name| &*name.value)
    }

    /// What people ask for, as it is called on pages.
    pub fn requests_name(&self) -> &str {
        self.group_names.requests.as_ref().map_or("民間需求", |name| &name.value)
    }

    /// What stands over a column that names units and agencies.
    pub fn bodies_heading(&self) -> String {
        let [agencies, units] =
            [UnitGroup::Agency, UnitGroup::Unit].map(|group| self.group_name(group));
        format!("{agencies}／{units}")
    }

    /// What its members from civil society, or those from agencies, are called; none
    /// where it does not say.
    pub fn members_name(&self, civil: bool) -> Option<&str> {
        let names = &self.group_names;
        let own = if civil { &names.civil_members } else { &names.agency_members };
        own.as_ref().map(|name| &*name.value)
    }

    /// Where a unit or an agency stands in printed order, the units first; none where
    /// the name is that of neither. The ministry's own name may stand before it, as the
    /// platform writes it: 法務部矯正署; and behind it a remark in brackets, which
    /// may name a person (民政局（王小明）) but no other body.
    pub fn place_of(&self, name: &str) -> Option<usize> {
        self.place_of_whole(self.without_remark(name))
    }

    /// A name as a list writes it, without the remark behind that of a unit, an agency or
    /// another body that lists may name.
    pub fn without_remark<'n>(&self, name: &'n str) -> &'n str {
        if !name.contains(OPENING) || self.knows(name) {
            return name;
        }
        let mut known = before_brackets(name).filter(|(before, within)| {
            self.knows(before) && !self.knows(within.trim_end_matches(CLOSING))
        });
        known.next().map_or(name, |(before, _)| before)
    }

    fn knows(&self, name: &str) -> bool {
        let mut others = self.others.iter();
        self.is_body(name)
            || self.is_own_name(name)
            || others.any(|other| folded(&other.value) == folded(name))
    }

    fn place_of_whole(&self, name: &str) -> Option<usize> {
        let own = folded(&self.ministry.value);
        let whole = folded(name);
        let place = |name: &str| self.all_bodies().position(|body| body.is_called(name));
        place(&whole).or_else(|| place(whole.strip_prefix(&*own)?))
    }

    /// Whether a name is that of a unit or an agency and no more.
    pub fn is_body(&self, name: &str) -> bool {
        self.place_of_whole(name).is_some()
    }

    /// What a unit or an agency is called on pages, however a list writes it; a name that
    /// is none's stays what it is, but for the remark behind one that lists may name.
    pub fn printed<'a>(&'a self, written: &'a str) -> &'a str {
        let body = self.place_of(written).and_then(|at| self.all_bodies().nth(at));
        body.map_or_else(|| self.without_remark(written), |body| &body.name.value)
    }

    /// Whether two names are of one unit or agency, whatever spelling each is written in.
    pub fn is_one_body(&self, one: &str, other: &str) -> bool {
        folded(one) == folded(other)
            || self.place_of(one).is_some_and(|at| self.place_of(other) == Some(at))
    }

    /// Whether a ministry is the organization's own.
    pub fn is_own(&self, ministry: &Ministry) -> bool {
        self.is_own_name(&ministry.name.value)
    }

    /// Whether a ministry's name is the organization's own.
    pub fn is_own_name(&self, name: &str) -> bool {
        folded(name) == folded(&self.ministry.value)
    }
}

impl Body {
    /// Whether a name written in a list means this unit or agency.
    pub fn is_called(&self, name: &str) -> bool {
        let name = folded(name);
        folded(&self.name.value) == name
            || self.aliases.iter().any(|alias| folded(alias) == name)
    }
}

/// Words between two names.
pub const JOINING: [char; 4] = ['及', '與', '和', '暨'];

/// The names of a value that may hold several. What stands in brackets is a remark on
/// one of them (民政局（王小明、李大同）), if every bracket has its other half.
pub fn parts(value: &str) -> impl Iterator<Item = &str> {
    let marks = ['、', '，', ',', '；', ';', '／', '/', '\n'];
    let is_paired = value.matches(OPENING).count() == value.matches(CLOSING).count();
    let mut open = 0usize;
    let parts = value.split(move |character| {
        if is_paired && OPENING.contains(&character) {
            open += 1;
        } else if CLOSING.contains(&character) {
            open = open.saturating_sub(1);
        }
        open == 0 && marks.contains(&character)
    });
    parts.map(str::trim).filter(|part| !part.is_empty())
}

const OPENING: [char; 6] = ['（', '(', '〔', '［', '[', '【'];
const CLOSING: [char; 6] = ['）', ')', '〕', '］', ']', '】'];

/// A name that ends in brackets parted before each of them, the last first: the name, and
/// what the bracket holds with all behind it. One that was never closed ends there too.
fn before_brackets(name: &str) -> impl Iterator<Item = (&str, &str)> {
    let name = name.trim();
    let ends_so = name.ends_with(CLOSING) || !name.contains(CLOSING);
    let opened = name.rmatch_indices(OPENING).filter(move |_| ends_so);
    let parted = opened.map(|(at, mark)| (name[..at].trim(), &name[at + mark.len()..]));
    parted.filter(|(before, _)| !before.is_empty())
}

/// The units and agencies that a list names, each as it is printed. A long list names few:
/// each spelling is looked up once.
#[derive(Debug)]
pub struct Names<'a> {
    organization: &'a Organization,
    first: BTreeMap<Cow<'a, str>, &'a str>,
    known: BTreeMap<&'a str, &'a str>,
}

impl<'a> Names<'a> {
    pub fn new(organization: &'a Organization) -> Self {
        Self { organization, first: BTreeMap::new(), known: BTreeMap::new() }
    }

    /// What the body that a name means is called on pages; one that the organization does
    /// not know is called what the list first called it.
    pub fn printed(&mut self, name: &'a str) -> &'a str {
        if let Some(printed) = self.known.get(name) {
            return printed;
        }
        let printed = self.organization.printed(name);
        let printed = *self.first.entry(folded(printed)).or_insert(printed);
        self.known.insert(name, printed);
        printed
    }
}
