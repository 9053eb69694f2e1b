//! Claims without a number: 以政府資訊公開法為最多, 僅次於農業委員會, 名列第三, 較上次減少,
//! 均增加, CSV格式多於JSON格式.
//!
//! The rows are those that sentences name. Every other word of the clause has to be one of
//! the table's, or such as changes nothing: then it holds of some column that the words
//! may speak of, or it is wrong.

use super::Wrong;
use super::expected::{Expected, of_list};
use super::known::{Known, years};
use super::plain::{Plain, Said};
use super::rows::{GROWN, Rows, SUM, Table, heading, rows_of};
use crate::check::sentences::words::{OTHERS, PLANNED, ROUGH, says_any};
use crate::model::numeral::{change, thousands};
use crate::model::organization::OURSELVES;
use crate::model::table::{AgendaTable, Cell, ColumnKind};

/// What is claimed of a row.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Claim {
    /// Its place, from the top or from the bottom.
    Place(usize, bool),
    /// The same of a row that is named behind it: 其次為JSON.
    PlaceOf(usize),
    /// The place right behind a row.
    NextTo,
    /// More or less than another row has.
    Beside(Way),
    /// More or less than last time.
    Since(Way),
}

/// Which of two is more.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    More,
    Less,
    Same,
}

use Claim::{Beside, NextTo, Place, PlaceOf, Since};
use Way::{Less, More, Same};

/// The words that claim something, a longer one before one that it begins with.
const CLAIMS: [(&str, Claim); 56] = [
    ("為最多", Place(1, true)),
    ("為最高", Place(1, true)),
    ("最多", Place(1, true)),
    ("最高", Place(1, true)),
    ("為大宗", Place(1, true)),
    ("居首", Place(1, true)),
    ("居冠", Place(1, true)),
    ("之冠", Place(1, true)),
    ("為最少", Place(1, false)),
    ("為最低", Place(1, false)),
    ("最少", Place(1, false)),
    ("最低", Place(1, false)),
    ("敬陪末座", Place(1, false)),
    ("再次之", Place(3, true)),
    ("次之", Place(2, true)),
    ("居次", Place(2, true)),
    ("第二多", Place(2, true)),
    ("第三多", Place(3, true)),
    ("居第二", Place(2, true)),
    ("居第三", Place(3, true)),
    ("居第四", Place(4, true)),
    ("居第五", Place(5, true)),
    ("排名第一", Place(1, true)),
    ("排名第二", Place(2, true)),
    ("排名第三", Place(3, true)),
    ("排名第四", Place(4, true)),
    ("排名第五", Place(5, true)),
    ("名列第一", Place(1, true)),
    ("名列第二", Place(2, true)),
    ("名列第三", Place(3, true)),
    ("名列第四", Place(4, true)),
    ("名列第五", Place(5, true)),
    ("再次為", PlaceOf(3)),
    ("其次為", PlaceOf(2)),
    ("其次是", PlaceOf(2)),
    ("僅次於", NextTo),
    ("高於", Beside(More)),
    ("多於", Beside(More)),
    ("優於", Beside(More)),
    ("低於", Beside(Less)),
    ("少於", Beside(Less)),
    ("較上次增加", Since(More)),
    ("較上次成長", Since(More)),
    ("較上次減少", Since(Less)),
    ("較上次下降", Since(Less)),
    ("較上次持平", Since(Same)),
    ("與上次持平", Since(Same)),
    ("與上次相同", Since(Same)),
    ("較上次無增減", Since(Same)),
    ("較上次會議增加", Since(More)),
    ("較上次會議減少", Since(Less)),
    ("與上次會議持平", Since(Same)),
    ("較前次增加", Since(More)),
    ("較前次減少", Since(Less)),
    ("均增加", Since(More)),
    ("均減少", Since(Less)),
];

/// What leads from 最多 to the row that it speaks of: 最多者為, 最多之機關為.
const ARE: [char; 2] = ['為', '是'];

/// Words behind a claim that leave it whole.
const ENDS: [&str; 3] = ["者", "一次", "一年"];

/// Words that say of whom a claim is, and change nothing.
const OF_WHOM: [&str; 6] = ["均", "皆", "都", "名列", "排名", "居"];

/// Words that say it of every one.
const EVERY: [&str; 3] = ["均", "皆", "全數"];

/// A claim as it is read: the tables and the columns that it may speak of, with the rows.
struct Read<'r> {
    table: &'r Table<'r>,
    at: usize,
    rows: Vec<usize>,
    columns: Vec<usize>,
    /// Whether nothing but numbers stands beside the rows' names: 臺高檢次之.
    is_bare: bool,
}

impl Known<'_> {
    /// The claims of a text that are not so.
    pub(super) fn wrong_claims(&self, text: &str) -> Vec<Wrong> {
        let Some(rows) = self.rows else { return Vec::new() };
        let words = CLAIMS.map(|(word, _)| word);
        let said = Plain::of(text).words_said(&words);
        let mut wrong = Vec::new();
        let mut tables: Vec<usize> = Vec::new();
        let mut sentence = String::new();
        for (which, said) in said {
            if !said.sentence.starts_with(&*sentence) {
                tables.clear();
            }
            sentence.clone_from(&said.sentence);
            let claim = CLAIMS[which].1;
            let words = subject_words(&said, CLAIMS[which]);
            let Some(words) = words.filter(|words| self.may_claim(&said, words)) else {
                tables.clear();
                continue;
            };
            let mut read = Self::read(rows(), &said, &words, claim);
            // 次之 goes on in the table of what was first.
            let is_next = CLAIMS[which].0.contains(['次', '居']) && claim != NextTo;
            read.retain(|one| !(is_next && one.is_bare) || tables.contains(&one.at));
            tables = read.iter().map(|one| one.at).collect();
            if read.is_empty() {
                wrong.extend(self.wrong_growth(&said, CLAIMS[which]));
            }
            if read.is_empty() || read.iter().any(|one| one.holds(claim)) {
                continue;
            }
            let best = &read[0];
            let word = CLAIMS[which].0;
            let written = if words == said.before {
                format!("{}{word}", best.name_of(best.rows[0]))
            } else {
                format!("{word}{}", said.behind)
            };
            let expected = best.truth(claim);
            wrong.push(Wrong {
                at: said.at,
                written,
                value: None,
                bounds: None,
                expected,
            });
        }
        wrong
    }

    /// 資料集總數較上次減少: of all that there are.
    fn wrong_growth(&self, said: &Said, (word, claim): (&str, Claim)) -> Option<Wrong> {
        let Since(way) = claim else { return None };
        let of_all = ["資料集總數", "資料集總數量", "開放資料集總數"];
        let is_all = of_all.iter().any(|it| said.before.ends_with(it));
        let is_own = is_all && !self.is_of_a_body(said) && said.behind.is_empty();
        let expected = is_own.then(|| self.about("datasets.increase", &[]))??;
        let written = format!("{}{word}", said.before);
        let is_wrong = expected.own.is_some_and(|own| !way.is(own));
        is_wrong.then_some(Wrong {
            at: said.at,
            written,
            value: None,
            bounds: None,
            expected,
        })
    }

    /// Whether words claim something of now, and of us.
    fn may_claim(&self, said: &Said, words: &str) -> bool {
        let of_when = words.split('較').next().unwrap_or_default();
        // 110年度高於109年度 names its times as rows.
        let is_time = years(of_when).next().is_some();
        !says_any(&said.sentence, &PLANNED)
            && !says_any(words, &ROUGH)
            && !says_any(&said.sentence, &["除", "其餘", "目標", "若", "倘", "擬", "如"])
            && !says_any(words, &OTHERS)
            && (is_time || !self.goes_on_then(said, of_when))
            && !self.names_another_body(said, words)
    }

    /// The tables whose rows the words name, with the columns that they may speak of.
    fn read<'r>(
        rows: &'r Rows<'_>,
        said: &Said,
        words: &str,
        claim: Claim,
    ) -> Vec<Read<'r>> {
        let is_every = says_any(words, &EVERY);
        let words =
            OF_WHOM.iter().fold(words.to_owned(), |rest, it| rest.replace(it, ""));
        let found = rows.named_in(&words);
        let tables = rows.tables.iter().enumerate().filter(|(_, table)| table.now);
        let read = tables.filter_map(|(at, table)| {
            let (mut named, beside) = match rows_of(&found, at, &table.table, &words) {
                Some((named, beside)) if !found.is_empty() => (named, beside),
                _ => (rows_of_all(&table.table, &words, is_every)?, words.clone()),
            };
            // 本部僅次於農業委員會: the row that the table is about may be left out.
            if matches!(claim, NextTo | Beside(_)) && named.len() == 1 {
                let own = own_row(&table.table, &said.sentence)?;
                let is_first = words.find(MARK)? < found.first()?.from;
                named.insert(usize::from(!is_first), own);
            }
            let beside = beside.replace(MARK, "");
            let columns = columns_meant(rows, &table.table, &beside, claim)?;
            let is_bare =
                !beside.contains(|c: char| !c.is_ascii_digit() && !UNITS.contains(c));
            let (is_any, rows) = (!columns.is_empty(), named);
            let titled = alike(&table.table.title, &beside);
            is_any.then_some((titled, Read { table, at, rows, columns, is_bare }))
        });
        let read: Vec<_> = read.collect();
        let most = read.iter().map(|(titled, _)| *titled).max();
        let meant = read.into_iter().filter(|(titled, _)| Some(*titled) == most);
        meant.map(|(_, read)| read).collect()
    }
}

/// The columns of a table that words may speak of: those that they name, else the sums,
/// else the counts.
fn columns_meant(
    rows: &Rows<'_>,
    table: &AgendaTable,
    beside: &str,
    claim: Claim,
) -> Option<Vec<usize>> {
    let column = |at: usize| &table.columns[at];
    let is_kind = |at: usize, kind: ColumnKind| column(at).kind == kind;
    let is_change = matches!(claim, Since(_));
    let fits = |at: usize| {
        let is_number = column(at).unit.is_some() && !is_kind(at, ColumnKind::Text);
        is_number && (!is_change || is_kind(at, ColumnKind::Change))
    };
    let told = rows.columns(table, beside, fits)?;
    if told.is_told || is_change {
        return Some(told.all);
    }
    // What grew is told by a column, or by nothing.
    if says_any(beside, &GROWN) {
        return None;
    }
    let of = |is: &dyn Fn(usize) -> bool| -> Option<Vec<usize>> {
        let found = told.all.iter().copied().filter(|at| is(*at));
        Some(found.collect::<Vec<_>>()).filter(|found| !found.is_empty())
    };
    let sums = of(&|at| column(at).name == SUM);
    let counts = || of(&|at| is_kind(at, ColumnKind::Count));
    Some(sums.or_else(counts).unwrap_or(told.all.clone()))
}

/// Where the claim stood in the words that it was cut from.
const MARK: char = '＜';

/// What a number beside a name is written with.
const UNITS: &str = ",筆項件個各＜";

/// How many pairs of characters a title shares with some words: of the tables that have a
/// row, the one that is spoken of shares the most.
fn alike(title: &str, words: &str) -> usize {
    let characters: Vec<char> = title.chars().collect();
    let pairs = characters.windows(2).map(|pair| pair.iter().collect::<String>());
    pairs.filter(|pair| words.contains(&**pair)).count()
}

/// The words that say of which row a claim is; none where what stands behind it makes
/// another one of it.
fn subject_words(said: &Said, (word, claim): (&str, Claim)) -> Option<String> {
    let (before, behind) = (&said.before, &*said.behind);
    match claim {
        PlaceOf(_) => Some(before.clone() + behind),
        // 高於經濟部者 says of others what they are.
        NextTo | Beside(_) => {
            (!behind.contains(['者', '僅'])).then(|| format!("{before}{MARK}{behind}"))
        }
        Since(_) if word.starts_with('均') => Some(before.clone() + "均"),
        Since(_) => behind.is_empty().then(|| before.clone()),
        Place(..) if behind.is_empty() || ENDS.contains(&behind) => Some(before.clone()),
        Place(..) => {
            let (of, row) = behind.split_once(ARE)?;
            let is_lead = of.starts_with(['者', '之', '的']) || of.is_empty();
            is_lead.then(|| format!("{before}{}{row}", of.trim_start_matches("者")))
        }
    }
}

/// Every row of a table, where words name its kind (各機關…均), or the one that it is
/// about.
fn rows_of_all(table: &AgendaTable, words: &str, is_every: bool) -> Option<Vec<usize>> {
    let kind = table.columns.first().map(heading).unwrap_or_default();
    let are_all = is_every && !kind.is_empty() && words.contains(&format!("各{kind}"));
    let all = || (0..table.rows.len()).collect();
    if are_all { Some(all()) } else { own_row(table, words).map(|row| vec![row]) }
}

/// The row that a table is about, where words speak of ourselves.
fn own_row(table: &AgendaTable, words: &str) -> Option<usize> {
    let is_own = OURSELVES.iter().any(|word| words.contains(word));
    table.rows.iter().position(|row| row.own).filter(|_| is_own)
}

impl Read<'_> {
    fn table(&self) -> &AgendaTable {
        &self.table.table
    }

    fn name_of(&self, row: usize) -> String {
        let row = &self.table().rows[row];
        let mut texts = row.cells.iter().filter(|cell| cell.number().is_none());
        let is_name = |cell: &&Cell| !cell.words().is_empty();
        let texts: Vec<_> = texts.by_ref().filter(is_name).map(Cell::words).collect();
        let is_number = |text: &&String| text.chars().all(|c| c.is_ascii_digit());
        texts.iter().find(|text| !is_number(text)).cloned().unwrap_or_default()
    }

    fn number(&self, row: usize, column: usize) -> Option<i64> {
        self.table().rows.get(row)?.cells.get(column)?.number()
    }

    /// The numbers of a column by their size, those of one row each.
    fn in_order(&self, column: usize, from_top: bool) -> Vec<i64> {
        let rows = self.table().rows.iter().enumerate();
        let single = rows.filter(|(at, row)| !row.several || self.rows.contains(at));
        let mut numbers: Vec<i64> =
            single.filter_map(|(at, _)| self.number(at, column)).collect();
        numbers.sort_unstable();
        if from_top {
            numbers.reverse();
        }
        numbers
    }

    /// Whether a claim holds of one of the columns.
    fn holds(&self, claim: Claim) -> bool {
        let telling = self.telling(claim);
        telling.is_empty() || telling.iter().any(|column| self.holds_in(claim, *column))
    }

    /// The columns that can bear a claim out: where all are equal none comes first.
    fn telling(&self, claim: Claim) -> Vec<usize> {
        let is_place = matches!(claim, Place(..) | PlaceOf(_));
        let differs = |column: &usize| {
            let numbers = self.in_order(*column, true);
            numbers.first() != numbers.last()
        };
        let all = self.columns.iter().copied();
        all.filter(|column| !is_place || differs(column)).collect()
    }

    fn holds_in(&self, claim: Claim, column: usize) -> bool {
        let number = |row: &usize| self.number(*row, column);
        match claim {
            Place(place, from_top) => self.is_placed(place, from_top, column),
            PlaceOf(place) => self.is_placed(place, true, column),
            NextTo => {
                let [this, other] = self.rows[..] else { return true };
                let (Some(this), Some(other)) = (number(&this), number(&other)) else {
                    return true;
                };
                let numbers = self.in_order(column, true);
                this <= other && !numbers.iter().any(|it| (this + 1..other).contains(it))
            }
            Beside(way) => {
                let [this, other] = self.rows[..] else { return true };
                number(&this).zip(number(&other)).is_none_or(|(a, b)| way.is(a - b))
            }
            Since(way) => {
                self.rows.iter().all(|row| number(row).is_none_or(|n| way.is(n)))
            }
        }
    }

    /// Whether one of the rows has a place; equal ones share theirs.
    fn is_placed(&self, place: usize, from_top: bool, column: usize) -> bool {
        let numbers = self.in_order(column, from_top);
        let mut different = numbers.clone();
        different.dedup();
        self.rows.iter().filter_map(|row| self.number(*row, column)).any(|number| {
            [&numbers, &different].iter().any(|all| all.get(place - 1) == Some(&number))
        })
    }

    /// What is so instead.
    fn truth(&self, claim: Claim) -> Expected {
        let column = self.telling(claim).pop().unwrap_or(self.columns[0]);
        let of = &self.table().columns[column];
        let (heading, unit) = (heading(of), of.unit.unwrap_or_default());
        let has = |row: usize| {
            let number = self.number(row, column).unwrap_or_default();
            let number = if matches!(claim, Since(_)) {
                change(number)
            } else {
                thousands(number)
            };
            format!("{}（{number}{unit}）", self.name_of(row))
        };
        let (called, rows) = match claim {
            Place(place, from_top) => self.of_place(&heading, place, from_top, column),
            PlaceOf(place) => self.of_place(&heading, place, true, column),
            NextTo | Beside(_) | Since(_) => (heading, self.rows.clone()),
        };
        let cell = rows
            .first()
            .and_then(|row| self.table().rows[*row].cells.get(column)?.origins.first());
        let now = rows.into_iter().map(has).collect::<Vec<_>>().join("、");
        Expected {
            cell, ..of_list(&format!("{}「{called}」", self.table().title), now)
        }
    }

    /// What a place is called, and the rows that have it.
    fn of_place(
        &self,
        heading: &str,
        place: usize,
        from_top: bool,
        column: usize,
    ) -> (String, Vec<usize>) {
        let numbers = self.in_order(column, from_top);
        let number = numbers.get(place - 1).copied();
        let rows = (0..self.table().rows.len())
            .filter(|row| number.is_some() && self.number(*row, column) == number);
        let most = if from_top { "最多" } else { "最少" };
        let which = if place == 1 { most.to_owned() } else { format!("第{place}") };
        (format!("{heading}{which}"), rows.collect())
    }
}

impl Way {
    fn is(self, difference: i64) -> bool {
        match self {
            More => difference > 0,
            Less => difference < 0,
            Same => difference == 0,
        }
    }
}
