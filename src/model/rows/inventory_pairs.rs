//! Which rows of two inventories speak of the same system, and what differs in them.
//!
//! Rows belong together by the system's name and its unit, and by the name alone where no
//! other has it: every office has its own 公文系統. Rows that say the same, letter by letter,
//! are paired one to one in their order. What is left over is paired by what only it
//! says of itself (description, items), and only then by 序號, where something else agrees
//! too: a row inserted in the middle renumbers all that follow, and none of them has
//! changed.
//!
//! The slide of amendments and the checks ask here alike, so that what a check believes
//! to have changed is what the slide shows.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use super::lists::InventoryRow;
use crate::model::happened::Happened;
use crate::model::organization::{Organization, folded};
use crate::model::origin::{Located, Origin};
use crate::model::text::{Text, say_the_same, without_breaks};

/// A row as it was and as it is; at least one of them is there.
#[derive(Clone, Copy)]
pub struct Pair<'a> {
    pub before: Option<&'a InventoryRow>,
    pub now: Option<&'a InventoryRow>,
    /// Whether both name the same unit, if by another of its names, and no 修正說明 says
    /// that it was renamed.
    same_unit: bool,
}

/// Brings together the rows that speak of the same system, in printed order.
pub fn pairs<'a>(
    before: &'a [InventoryRow],
    now: &'a [InventoryRow],
    organization: &Organization,
) -> Vec<Pair<'a>> {
    let found = found(before, now, organization);
    let taken: BTreeSet<&Origin> =
        found.iter().flatten().map(|row| &row.number.origin).collect();
    let place = |row: &InventoryRow| organization.place_of(&row.unit.value);
    let pair = |(row, before): (&'a InventoryRow, Option<&'a InventoryRow>)| {
        let unit = place(row);
        let is_same = unit.is_some() && before.and_then(place) == unit;
        Pair { before, now: Some(row), same_unit: is_same && row.note.is_none() }
    };
    let mut pairs: Vec<Pair<'a>> = now.iter().zip(found).map(pair).collect();
    let vanished = before.iter().filter(|row| !taken.contains(&row.number.origin));
    pairs.extend(vanished.map(|row| Pair {
        before: Some(row),
        now: None,
        same_unit: false,
    }));
    sort(&mut pairs, organization);
    pairs
}

/// For each row as it is, the row as it was that speaks of the same system.
fn found<'a>(
    before: &'a [InventoryRow],
    now: &'a [InventoryRow],
    organization: &Organization,
) -> Vec<Option<&'a InventoryRow>> {
    let name = |row: &'a InventoryRow| folded(&row.name.value);
    let unit = |row: &'a InventoryRow| unit_of(row, organization);
    let texts =
        |row: &'a InventoryRow| (said(&row.description.value), said(&row.items.value));
    let any = |_: &InventoryRow, _: &InventoryRow| true;
    let mut rows =
        Pairing { left: before.iter().collect(), now, found: vec![None; now.len()] };
    rows.in_order(|row| {
        let grounds = [Field::Class, Field::Statutes, Field::Restriction];
        (name(row), unit(row), texts(row), grounds.map(|it| said(written(it.of(row)))))
    });
    rows.in_order(|row| (name(row), unit(row), texts(row)));
    if rows.left.is_empty() {
        return rows.found;
    }
    // What only one row says of a system is of that system, whoever keeps it now.
    let own =
        [before, now].map(|list| rows.counted_in(list, |row| (name(row), texts(row))));
    rows.alone(
        |row| {
            let told = (name(row), texts(row));
            own.iter().all(|own| own.get(&told) == Some(&1)).then_some(told)
        },
        any,
    );
    rows.alone(|row| Some((name(row), unit(row))), any);
    rows.in_order(|row| (name(row), texts(row)));
    let names = [before, now].map(|list| rows.counted_in(list, name));
    let fits = |was: &InventoryRow, row: &InventoryRow| {
        names.iter().all(|names| names.get(&folded(&row.name.value)) == Some(&1))
            || says_some_of_it(was, row)
    };
    rows.alone(|row| Some(name(row)), fits);
    // A system that has another name is known by what it is for and what it holds, and
    // only then by its number, which another row may have by now.
    let description = |row: &'a InventoryRow| told(&row.description.value);
    let items = |row: &'a InventoryRow| told(&row.items.value);
    rows.alone(|row| description(row).zip(items(row)), any);
    rows.alone(description, are_called_alike);
    rows.alone(items, are_called_alike);
    // Units that each number their own list have a number in common.
    rows.alone(|row| Some((unit(row), row.number.value)), is_renamed);
    rows.alone(|row| Some(row.number.value), is_renamed);
    rows.found
}

/// A unit, whatever a list calls it; one that is not of the organization by its name.
fn unit_of<'a>(
    row: &'a InventoryRow,
    organization: &Organization,
) -> Result<usize, Cow<'a, str>> {
    let name = &*row.unit.value;
    organization.place_of(name).ok_or_else(|| folded(name))
}

/// A text without what parts no words.
fn said(text: &str) -> Cow<'_, str> {
    if text.contains(char::is_whitespace) {
        Cow::Owned(without_breaks(text))
    } else {
        Cow::Borrowed(text)
    }
}

/// A text to be known by, if there is any.
fn told(text: &str) -> Option<Cow<'_, str>> {
    Some(said(text)).filter(|text| !text.is_empty())
}

/// The rows of two inventories while they are paired.
struct Pairing<'a> {
    /// The rows as they were with which none was paired.
    left: Vec<&'a InventoryRow>,
    now: &'a [InventoryRow],
    /// For each row as it is, the one that was paired with it.
    found: Vec<Option<&'a InventoryRow>>,
}

impl<'a> Pairing<'a> {
    /// Pairs rows of one key, one to one in their order.
    ///
    /// Keys are compared by their digests first: those of long lists would take more room
    /// than the lists.
    fn in_order<K: Eq + Hash>(&mut self, key: impl Fn(&'a InventoryRow) -> K) {
        let digest = |row: &'a InventoryRow| {
            let mut hasher = DefaultHasher::new();
            key(row).hash(&mut hasher);
            hasher.finish()
        };
        let left = self.left.iter().enumerate();
        let mut was: Vec<(u64, usize)> =
            left.map(|(at, row)| (digest(row), at)).collect();
        was.sort_unstable();
        // How many of the rows of a digest are taken, where the first of them stands.
        let mut taken_of = vec![0; was.len()];
        let mut is_taken = vec![false; was.len()];
        for (row, found) in self.now.iter().zip(&mut self.found) {
            if found.is_some() {
                continue;
            }
            let digest = digest(row);
            let first = was.partition_point(|(known, _)| *known < digest);
            let Some(taken) = taken_of.get_mut(first) else { continue };
            let next = was.get(first + *taken).filter(|(known, _)| *known == digest);
            let Some((_, at)) = next.filter(|(_, at)| key(self.left[*at]) == key(row))
            else {
                continue;
            };
            *found = Some(self.left[*at]);
            (*taken, is_taken[*at]) = (*taken + 1, true);
        }
        let mut is_taken = is_taken.into_iter();
        self.left.retain(|_| !is_taken.next().unwrap_or(false));
    }

    /// How many rows of a list have each key that a row may be paired by: those of the side
    /// on which fewer are left.
    fn counted_in<K: Ord>(
        &self,
        list: &'a [InventoryRow],
        key: impl Fn(&'a InventoryRow) -> K,
    ) -> BTreeMap<K, usize> {
        let now = || {
            let all = self.now.iter().zip(&self.found);
            all.filter(|(_, found)| found.is_none()).map(|(row, _)| row)
        };
        let is_before_less = now().nth(self.left.len()).is_some();
        let before = self.left.iter().copied().filter(|_| is_before_less);
        let asked = before.chain(now().filter(|_| !is_before_less));
        let mut counts: BTreeMap<K, usize> = asked.map(|row| (key(row), 0)).collect();
        for row in list {
            if let Some(count) = counts.get_mut(&key(row)) {
                *count += 1;
            }
        }
        counts
    }

    /// Pairs those that alone have a key among what is left of either inventory, where
    /// they fit each other.
    fn alone<K: Ord>(
        &mut self,
        key: impl Fn(&'a InventoryRow) -> Option<K>,
        fits: impl Fn(&InventoryRow, &InventoryRow) -> bool,
    ) {
        let was = unique(self.left.iter().copied(), |row| *row, &key);
        if was.is_empty() {
            return;
        }
        // A row that was copied is one.
        let mut seen = BTreeSet::new();
        let says = |row: &'a InventoryRow| {
            let texts = [&row.name, &row.unit, &row.description, &row.items];
            texts.map(|text| &*text.value)
        };
        let new = self.now.iter().enumerate().filter(|(at, _)| self.found[*at].is_none());
        let new =
            new.filter(|(_, row)| key(row).is_some_and(|key| was.contains_key(&key)));
        let new: Vec<_> = new.filter(|(_, row)| seen.insert(says(row))).collect();
        let mut taken = BTreeSet::<*const InventoryRow>::new();
        for (key, (at, row)) in unique(new, |(_, row)| *row, &key) {
            self.found[at] = was.get(&key).copied().filter(|was| fits(was, row));
            taken.extend(self.found[at].map(std::ptr::from_ref));
        }
        self.left.retain(|row| !taken.contains(&std::ptr::from_ref(*row)));
    }
}

/// Puts rows in the order of their numbers; where units number their lists alone, unit
/// by unit first, as the organization has them.
pub fn sort(pairs: &mut [Pair<'_>], organization: &Organization) {
    let is_twice = |side: fn(&Pair<'_>) -> bool| {
        let mut seen = BTreeSet::new();
        let mut there = pairs.iter().filter(|pair| side(pair));
        there.any(|pair| !seen.insert(pair.either().number.value))
    };
    let is_alone =
        is_twice(|pair| pair.before.is_some()) || is_twice(|pair| pair.now.is_some());
    if !is_alone {
        pairs.sort_by_key(|pair| pair.either().number.value);
        return;
    }
    let mut places = BTreeMap::<String, (usize, usize)>::new();
    for pair in pairs.iter() {
        let (unit, next) = (pair.either().unit.value.to_string(), places.len());
        // Who is not of the organization comes last, in the order of the list.
        let place = (organization.place_of(&unit).unwrap_or(usize::MAX), next);
        places.entry(unit).or_insert(place);
    }
    pairs.sort_by_key(|pair| {
        let row = pair.either();
        (places.get(&*row.unit.value).copied(), row.number.value)
    });
}

fn say_the_same_of_it(before: &InventoryRow, now: &InventoryRow) -> bool {
    say_the_same(&before.description.value, &now.description.value)
        && say_the_same(&before.items.value, &now.items.value)
}

fn says_some_of_it(before: &InventoryRow, now: &InventoryRow) -> bool {
    say_the_same(&before.description.value, &now.description.value)
        || say_the_same(&before.items.value, &now.items.value)
}

/// How alike two names must be to be one name that was changed.
const ALIKE: f64 = 0.5;

fn are_called_alike(before: &InventoryRow, now: &InventoryRow) -> bool {
    strsim::normalized_levenshtein(&before.name.value, &now.name.value) >= ALIKE
}

/// Whether two rows of one number speak of one system: all that they say of it agrees, or
/// their names are alike and something else agrees too.
fn is_renamed(before: &InventoryRow, now: &InventoryRow) -> bool {
    let is_told = !now.description.value.is_empty() && !now.items.value.is_empty();
    is_told && say_the_same_of_it(before, now)
        || are_called_alike(before, now)
            && (say_the_same(&before.unit.value, &now.unit.value)
                || says_some_of_it(before, now))
}

/// What has a key that nothing else of its list has; what has none is left out.
fn unique<'a, T: Copy, K: Ord>(
    list: impl IntoIterator<Item = T>,
    row: impl Fn(&T) -> &'a InventoryRow,
    key: impl Fn(&'a InventoryRow) -> Option<K>,
) -> BTreeMap<K, T> {
    let mut found = BTreeMap::new();
    for one in list {
        if let Some(key) = key(row(&one)) {
            found.entry(key).and_modify(|one| *one = None).or_insert(Some(one));
        }
    }
    found.into_iter().filter_map(|(key, one)| Some((key, one?))).collect()
}

/// A column of the inventory that is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    Name,
    Description,
    Items,
    /// Kept as the class's code.
    Class,
    Unit,
    Statutes,
    Restriction,
}

/// The columns that are compared, in printed order.
pub const COMPARED: [Field; 7] = [
    Field::Name,
    Field::Description,
    Field::Items,
    Field::Class,
    Field::Unit,
    Field::Statutes,
    Field::Restriction,
];

/// The place of the class among the columns that are compared.
pub const CLASS: usize = Field::Class as usize;

impl Field {
    /// What stands over the column.
    pub fn heading(self) -> &'static str {
        match self {
            Self::Name => "系統、資料庫名稱",
            Self::Description => "系統、資料庫描述",
            Self::Items => "蒐集資料項目",
            Self::Class => "資料分類",
            Self::Unit => "管理單位",
            Self::Statutes => "不開放依據",
            Self::Restriction => "限制事項",
        }
    }

    /// What a row has in the column; none where the cell is empty.
    pub fn of(self, row: &InventoryRow) -> Option<&Located<Text>> {
        match self {
            Self::Name => Some(&row.name),
            Self::Description => Some(&row.description),
            Self::Items => Some(&row.items),
            Self::Class => Some(&row.class),
            Self::Unit => Some(&row.unit),
            Self::Statutes => row.statutes.as_ref(),
            Self::Restriction => row.restriction.as_ref(),
        }
    }

    /// What a page prints of it.
    pub fn printed<'a>(
        self,
        row: &'a InventoryRow,
        organization: &'a Organization,
    ) -> &'a str {
        let text = written(self.of(row));
        match self {
            Self::Class => organization.class_name(text),
            Self::Unit => organization.without_remark(text),
            _ => text,
        }
    }
}

/// What a row has in the columns that are compared.
pub fn fields(row: &InventoryRow) -> [Option<&Located<Text>>; COMPARED.len()] {
    COMPARED.map(|field| field.of(row))
}

/// What became of the previous inventory's rows, by the cells of the numbers of the rows
/// of today that speak of the same systems; of a row that is gone by its own. A row of
/// today that is not among them is new.
#[derive(Debug, Default)]
pub struct Earlier<'a> {
    rows: BTreeMap<&'a Origin, Became<'a>>,
    /// Whether there are two inventories.
    is_compared: bool,
}

#[derive(Debug)]
struct Became<'a> {
    before: &'a InventoryRow,
    happened: Option<Happened>,
}

impl<'a> Earlier<'a> {
    pub fn of(
        before: &'a [InventoryRow],
        now: &'a [InventoryRow],
        organization: &Organization,
    ) -> Self {
        let became = pairs(before, now, organization).into_iter().filter_map(|pair| {
            let happened = pair.is_amended().then(|| pair.happened());
            let before = pair.before?;
            let row = pair.now.unwrap_or(before);
            Some((&row.number.origin, Became { before, happened }))
        });
        Self { rows: became.collect(), is_compared: true }
    }

    /// What stood there of the system that a row of today speaks of.
    pub fn row(&self, now: &InventoryRow) -> Option<&'a InventoryRow> {
        self.rows.get(&now.number.origin).map(|became| became.before)
    }

    /// What happened to a row of today, or to one of before that is gone; none where
    /// nothing did.
    pub fn happened(&self, row: &InventoryRow) -> Option<Happened> {
        match self.rows.get(&row.number.origin) {
            Some(became) => became.happened,
            None => self.is_compared.then_some(Happened::Added),
        }
    }
}

/// The rows of an inventory in the order of its numbers, or of the organization's units
/// where each numbers its own: a folder of files is read in the order of their names.
pub fn ordered<'a>(
    rows: impl IntoIterator<Item = &'a InventoryRow>,
    organization: &Organization,
) -> Vec<&'a InventoryRow> {
    let mut pairs: Vec<_> = rows.into_iter().map(Pair::unchanged).collect();
    sort(&mut pairs, organization);
    pairs.into_iter().filter_map(|pair| pair.now).collect()
}

/// A cell's text; none where it is empty.
pub fn written(value: Option<&Located<Text>>) -> &str {
    value.map_or("", |value| &value.value)
}

impl<'a> Pair<'a> {
    /// A row that nothing is compared with.
    pub fn unchanged(row: &'a InventoryRow) -> Self {
        Self { before: Some(row), now: Some(row), same_unit: true }
    }
}

impl Pair<'_> {
    pub fn either(&self) -> &InventoryRow {
        self.now.or(self.before).expect("a pair has at least one row")
    }

    /// What happened to it, if it is amended.
    pub fn happened(&self) -> Happened {
        Happened::between(self.before, self.now)
    }

    pub fn is_amended(&self) -> bool {
        COMPARED.into_iter().any(|field| self.differs(field))
    }

    /// Whether another unit keeps what it kept before.
    pub fn has_moved(&self) -> bool {
        let is_both = self.before.is_some() && self.now.is_some();
        is_both && self.differs(Field::Unit)
    }

    /// Whether a column changed; that a unit is called otherwise now is no change of
    /// what it keeps.
    pub fn differs(&self, field: Field) -> bool {
        if field == Field::Unit && self.same_unit {
            return false;
        }
        match (self.before, self.now) {
            (Some(before), Some(now)) => {
                !say_the_same(written(field.of(before)), written(field.of(now)))
            }
            _ => true,
        }
    }
}
