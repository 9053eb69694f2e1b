//! The platform's catalogue of datasets (政府資料開放平臺資料集清單).
//!
//! Of everybody it keeps how many datasets each provider has; of our ministry it keeps
//! each dataset, without the persons that the export names. It is as of the meeting's
//! statistics date: the export itself carries none.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::{Arc, OnceLock};

use super::holdings::{self, Holding};
use super::lists::Claim;
use super::provider::{BodyId, Owner};
use crate::model::numeral::half_width;
use crate::model::origin::{Located, Origin};
use crate::model::place::Place;
use crate::model::places::Places;
use crate::model::roc_date::RocDate;

/// The marks that the platform gives in 品質檢測, the best first.
pub const QUALITY_MARKS: [&str; 4] = ["白金", "金", "銀", "銅"];

/// What begins so there is the reason why a dataset has no mark: 無(未做品檢), 尚未檢測.
const NO_QUALITY_MARK: [&str; 17] = [
    "無", "未", "尚未", "不", "否", "非", "待", "免", "沒", "暫", "白名單", "品檢未過",
    "檢測未", "檢測中", "送檢中", "審核中", "申請中",
];

/// What a word of 品質檢測 says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quality {
    /// A mark of the platform's, or of those that the organization names.
    Mark,
    /// Why there is none.
    NoMark,
    /// Nobody knows: it counts as none.
    Unknown,
}

impl Quality {
    /// own: the marks that the organization names.
    pub fn of(word: &str, own: &[String]) -> Self {
        if QUALITY_MARKS.contains(&word) || own.iter().any(|own| own == word) {
            Self::Mark
        } else if NO_QUALITY_MARK.iter().any(|no| word.starts_with(no)) {
            Self::NoMark
        } else {
            Self::Unknown
        }
    }
}

/// What a catalogue holds, as far as a meeting is concerned.
#[derive(Debug, Clone)]
pub struct Catalogue {
    /// The file.
    pub origin: Origin,
    /// The first heading.
    pub headings: Origin,
    /// The columns that were found, from 0.
    pub columns: Columns,
    pub identity: Identity,
    /// What heads the ids, where they may be numbers of rows: not 資料集識別碼, nor what the
    /// organization says means that.
    pub id_heading: Option<String>,
    /// The datasets of our ministry, in the order of the file; copies share them.
    pub datasets: Arc<Vec<Dataset>>,
    /// The datasets of others whose ids are numbers, in the order of these.
    pub others: Arc<[OtherDataset]>,
    /// Every provider, in the order of its first row.
    pub providers: Vec<Provider>,
    /// What the datasets' marks, formats and kinds are called, each once.
    pub words: Vec<String>,
    /// Totals typed under the datasets of a workbook.
    pub claims: Vec<Claim>,
    /// The days that titles above the headings say the list is as of.
    pub titled: Vec<Located<RocDate>>,
    /// The days on which lines above the headings say that it was made.
    pub made: Vec<Located<RocDate>>,
    /// The days on which datasets of ours were withdrawn, or are to be.
    pub withdrawn: Vec<Located<RocDate>>,
    pub cells: BodyCells,
    pub by_id: ById,
}

/// The cells that stand for the datasets of each unit and agency, gathered when they are
/// first asked for: many tables and checks do.
#[derive(Debug, Clone, Default)]
pub struct BodyCells(OnceLock<BTreeMap<BodyId, Places>>);

/// The datasets in the order of their ids, put so when one is first looked for: lists of
/// many rows look for each of theirs.
#[derive(Debug, Clone, Default)]
pub struct ById(OnceLock<Vec<usize>>);

/// By what a catalogue tells datasets apart.
///
/// Cities number the rows of their exports (編號), anew each time: such a number is of a
/// row, and not of a dataset.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Identity {
    /// 資料集識別碼.
    Id,
    /// A part of the dataset's own address, counted from its end; the whole where none is
    /// each dataset's own.
    Link {
        part: Option<usize>,
    },
    Name,
}

/// Where the columns that somebody may ask for stand.
#[derive(Debug, Clone, Copy, Default)]
pub struct Columns {
    /// That by which datasets are told apart.
    pub id: u32,
    pub name: u32,
    pub provider: u32,
    pub kind: Option<u32>,
    pub quality: Option<u32>,
    pub formats: Option<u32>,
    pub opened: Option<u32>,
}

/// One who opens datasets, as the platform calls it.
#[derive(Debug, Clone)]
pub struct Provider {
    pub name: String,
    pub owner: Owner,
    pub count: i64,
    /// Its first row.
    pub first: RowPlace,
}

/// A dataset of somebody else's: one that passed to or from another ministry is neither gone
/// nor new.
#[derive(Debug, Clone, Copy)]
pub struct OtherDataset {
    pub id: u64,
    /// Its place in the catalogue's providers.
    pub provider: u32,
    pub place: RowPlace,
}

/// A dataset of our ministry.
#[derive(Debug, Clone)]
pub struct Dataset {
    /// What tells it from all others in its catalogue, 資料集識別碼 where there is one: a
    /// name, not a quantity.
    pub id: Box<str>,
    pub name: Box<str>,
    /// Its place in the catalogue's providers.
    pub provider: u32,
    /// The unit or agency that it is counted under; none where no pattern says which.
    pub body: Option<BodyId>,
    /// 資料提供屬性: a file, an API.
    pub kind: Option<Word>,
    /// 品質檢測.
    pub quality: Option<Word>,
    /// 檔案格式, each once.
    pub formats: Box<[Word]>,
    /// 上架日期.
    pub opened: Option<RocDate>,
    pub place: RowPlace,
}

/// The place of a word in the catalogue's words.
pub type Word = u32;

/// A row: its line in the text, from 1, or 0 in a workbook; and its row in a
/// spreadsheet, from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct RowPlace {
    pub line: u32,
    pub row: u32,
}

impl RowPlace {
    /// The row that a field stands in.
    pub fn of(place: Place) -> Self {
        match place {
            Place::Field { line, row, .. } => Self { line, row },
            Place::Cell { row, .. } => Self { line: 0, row },
            Place::File | Place::Sheet | Place::Line { .. } => Self { line: 0, row: 0 },
        }
    }

    /// A field of the row.
    pub fn at(self, column: u32) -> Place {
        match self {
            Self { line: 0, row } => Place::Cell { row, column },
            Self { line, row } => Place::Field { line, row, column },
        }
    }
}

/// What happened between two catalogues.
#[derive(Debug, Default)]
pub struct Changes<'a> {
    pub opened: Vec<&'a Dataset>,
    pub vanished: Vec<&'a Dataset>,
    /// As it was, and as it is called now.
    pub renamed: Vec<(&'a Dataset, &'a Dataset)>,
    /// As it was, and as it is now under another unit or agency.
    pub moved: Vec<(&'a Dataset, &'a Dataset)>,
    /// As it was with somebody else, and as it is with us.
    pub came: Vec<(&'a OtherDataset, &'a Dataset)>,
    /// As it was with us, and as it is with somebody else.
    pub left: Vec<(&'a Dataset, &'a OtherDataset)>,
}

impl<'a> Changes<'a> {
    /// Those that were renamed to what another dataset of their provider was called under
    /// another id, which is not called so any more: ids that went to other datasets.
    pub fn renumbered(
        &self,
        now: &Catalogue,
        earlier: &Catalogue,
    ) -> Vec<(&'a Dataset, &'a Dataset)> {
        let left = self.renamed.iter().map(|(was, _)| *was).chain(self.vanished.clone());
        let key = |it: &Catalogue, one: &'a Dataset| {
            (it.provider(one).name.clone(), folded_title(one.name()))
        };
        let left: BTreeSet<_> = left.map(|was| key(earlier, was)).collect();
        let of_another = |(_, one): &&(_, &'a Dataset)| left.contains(&key(now, one));
        self.renamed.iter().filter(of_another).copied().collect()
    }
}

impl Dataset {
    fn id(&self) -> &str {
        bare_id(&self.id)
    }

    fn name(&self) -> &str {
        &self.name
    }
}

impl Catalogue {
    /// A cell of a row.
    pub fn cell(&self, row: RowPlace, column: u32) -> Origin {
        Origin::at(&self.origin.file, row.at(column))
    }

    /// The cell of a dataset's id, which stands for its row.
    pub fn row(&self, dataset: &Dataset) -> Origin {
        self.cell(dataset.place, self.columns.id)
    }

    /// Who opened a dataset.
    pub fn provider(&self, dataset: &Dataset) -> &Provider {
        self.provider_at(dataset.provider)
    }

    /// A provider by its place.
    pub fn provider_at(&self, at: u32) -> &Provider {
        &self.providers[usize::try_from(at).expect("providers are in memory")]
    }

    /// The dataset of that id, if it is somebody else's.
    fn other(&self, id: &str) -> Option<&OtherDataset> {
        let id = id.parse().ok()?;
        let at = self.others.binary_search_by_key(&id, |other| other.id).ok()?;
        self.others.get(at)
    }

    /// A mark, a format or a kind in words.
    pub fn word(&self, word: Word) -> &str {
        &self.words[usize::try_from(word).expect("words are in memory")]
    }

    /// The first cell of ours in which a mark, a kind or a format has such a character.
    pub fn place_of(&self, character: char) -> Option<Origin> {
        let Columns { quality, kind, formats, .. } = self.columns;
        let has = |word: &Word| self.word(*word).contains(character);
        self.datasets.iter().find_map(|one| {
            let cells = [
                quality.filter(|_| one.quality.iter().any(has)),
                kind.filter(|_| one.kind.iter().any(has)),
                formats.filter(|_| one.formats.iter().any(has)),
            ];
            let column = cells.into_iter().flatten().next()?;
            Some(self.cell(one.place, column))
        })
    }

    /// How many datasets it holds, of everybody.
    pub fn rows(&self) -> i64 {
        self.providers.iter().map(|provider| provider.count).sum()
    }

    /// The dataset of that id, if it is ours.
    pub fn find(&self, id: &str) -> Option<&Dataset> {
        let id = bare_id(id.trim());
        let order = self.in_order();
        let first = order.partition_point(|at| self.datasets[*at].id() < id);
        let dataset = order.get(first).map(|at| &self.datasets[*at]);
        dataset.filter(|dataset| dataset.id() == id)
    }

    /// Ours of that name, where several have it and names are all that tells them apart.
    pub fn namesakes<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Dataset> {
        let is_one =
            move |one: &&Dataset| *one.name == *name.trim() && one.id != one.name;
        let are_told_by_name = self.identity == Identity::Name;
        self.datasets.iter().filter(move |one| are_told_by_name && is_one(one))
    }

    /// The places of the datasets in the order of their ids.
    fn in_order(&self) -> &[usize] {
        self.by_id.0.get_or_init(|| {
            sorted(&self.datasets.iter().map(Dataset::id).collect::<Vec<_>>())
        })
    }

    /// Whether it holds other ministries' datasets as well, most of them not ours.
    pub fn holds_platform(&self) -> bool {
        holdings::are_the_platforms(self.holdings())
    }

    fn holdings(&self) -> impl Iterator<Item = Holding<'_>> + Clone {
        self.providers.iter().map(|one| Holding {
            provider: &one.name,
            owner: one.owner,
            count: one.count,
        })
    }

    /// Leaves the rows that name no provider to nobody where the export is of the whole
    /// platform.
    pub fn leave_nameless(&mut self) {
        let Some(at) = holdings::nameless_of_everybody(self.holdings()) else { return };
        self.providers[at].owner = Owner::Nobody;
        (self.cells, self.by_id) = (BodyCells::default(), ById::default());
        Arc::make_mut(&mut self.datasets)
            .retain(|one| usize::try_from(one.provider) != Ok(at));
    }

    /// The providers that no pattern accounts for, in the order of the file.
    pub fn unassigned(&self) -> Vec<&Provider> {
        let nobody = |provider: &&Provider| provider.owner == Owner::Nobody;
        self.providers.iter().filter(nobody).collect()
    }

    /// Whether two patterns claim one of its providers.
    pub fn is_disputed(&self) -> bool {
        self.providers.iter().any(|provider| provider.owner == Owner::Disputed)
    }

    /// The cells that stand for the datasets of a unit or an agency, if it has any.
    pub fn cells_of(&self, body: BodyId) -> Option<&Places> {
        let gathered = self.cells.0.get_or_init(|| {
            let mut rows = BTreeMap::<BodyId, Vec<Place>>::new();
            for dataset in &*self.datasets {
                let Some(body) = dataset.body else { continue };
                rows.entry(body).or_default().push(dataset.place.at(self.columns.id));
            }
            let places = |rows| Places::in_file(&self.origin.file, rows);
            rows.into_iter().map(|(body, rows)| (body, places(rows))).collect()
        });
        gathered.get(&body)
    }

    /// What happened since an earlier catalogue.
    pub fn since<'a>(&'a self, earlier: &'a Self) -> Changes<'a> {
        let (was, is_there) = self.matched(earlier);
        let (are_named, has_ids) =
            (self.are_told_by_name(earlier), self.has_ids(earlier));
        let mut changes = Changes::default();
        for (dataset, was) in self.datasets.iter().zip(was) {
            let Some(was) = was else {
                match earlier.other(&dataset.id).filter(|_| has_ids) {
                    Some(other) => changes.came.push((other, dataset)),
                    None => changes.opened.push(dataset),
                }
                continue;
            };
            let is_same = was.name == dataset.name
                || are_named && folded_title(&was.name) == folded_title(&dataset.name);
            if !is_same {
                changes.renamed.push((was, dataset));
            }
            if was.body != dataset.body {
                changes.moved.push((was, dataset));
            }
        }
        let before = earlier.datasets.iter().zip(is_there);
        for (was, _) in before.filter(|(_, is_there)| !is_there) {
            match self.other(&was.id).filter(|_| has_ids) {
                Some(other) => changes.left.push((was, other)),
                None => changes.vanished.push(was),
            }
        }
        changes
    }

    /// Whether datasets of this catalogue and an earlier one are the same by their ids.
    pub fn has_ids(&self, earlier: &Self) -> bool {
        [self, earlier].iter().all(|it| it.identity == Identity::Id)
    }

    /// Whether datasets of this catalogue and an earlier one are the same by their names.
    fn are_told_by_name(&self, earlier: &Self) -> bool {
        self.identity != earlier.identity || self.identity == Identity::Name
    }

    /// What each dataset was in an earlier catalogue, and whether each of that one's is
    /// still there.
    ///
    /// Both are gone through side by side in the order of their ids, in which exports
    /// mostly are: a map of each would cost several times as much. Where the two tell
    /// datasets apart by something else, or by their names, names are in the place of ids.
    pub fn matched<'a>(
        &'a self,
        earlier: &'a Self,
    ) -> (Vec<Option<&'a Dataset>>, Vec<bool>) {
        let are_named = self.are_told_by_name(earlier);
        let key = |dataset: &'a Dataset| {
            if are_named {
                folded_title(dataset.name())
            } else {
                Cow::Borrowed(dataset.id())
            }
        };
        let keys = |it: &'a Self| it.datasets.iter().map(key).collect::<Vec<_>>();
        let (new, old) = (keys(self), keys(earlier));
        let order = |it: &'a Self, keys: &[Cow<'_, str>]| {
            if are_named {
                Cow::Owned(sorted(keys))
            } else {
                Cow::Borrowed(it.in_order())
            }
        };
        let (now, before) = (order(self, &new), order(earlier, &old));
        let mut was = vec![None; now.len()];
        let mut is_there = vec![false; before.len()];
        let mut rest = &*before;
        for named in now.chunk_by(|one, other| new[*one] == new[*other]) {
            let id = &new[named[0]];
            let passed = rest.iter().take_while(|it| old[**it] < *id);
            rest = &rest[passed.count()..];
            let same = rest.iter().take_while(|it| old[**it] == *id);
            let (same, others) = rest.split_at(same.count());
            rest = others;
            let mut pair = |at: usize, before: usize| {
                was[at] = Some(&earlier.datasets[before]);
                is_there[before] = true;
            };
            if let ([at], [before]) = (named, same) {
                pair(*at, *before);
                continue;
            }
            for (at, before) in self.paired(named, earlier, same) {
                pair(at, before);
            }
        }
        (was, is_there)
    }

    /// Each of today's with one of those of the same name before, so that one that is gone
    /// is not taken for its namesake: that of the same provider first, then that of the
    /// same unit or agency.
    fn paired(
        &self,
        now: &[usize],
        earlier: &Self,
        before: &[usize],
    ) -> Vec<(usize, usize)> {
        let provider = |it: &Self, at: usize| it.provider(&it.datasets[at]).name.clone();
        let body = |it: &Self, at: usize| it.datasets[at].body;
        let mut pairs = Vec::new();
        let (now, before) = pair(
            now.iter().map(|at| (provider(self, *at), *at)),
            before.iter().map(|at| (provider(earlier, *at), *at)),
            &mut pairs,
        );
        let (now, before) = pair(
            now.into_iter().map(|at| (body(self, at), at)),
            before.into_iter().map(|at| (body(earlier, at), at)),
            &mut pairs,
        );
        pairs.extend(now.into_iter().zip(before));
        pairs
    }
}

/// An id without the zeros that some exports put before numbers: 0101 is 101.
pub fn bare_id(id: &str) -> &str {
    let bare = id.trim_start_matches('0');
    let is_number = bare.len() < id.len()
        && !bare.is_empty()
        && bare.bytes().all(|it| it.is_ascii_digit());
    if is_number { bare } else { id }
}

/// A dataset's name with everything folded that tells no names apart: 台 and 臺, blanks, the
/// width of letters and brackets.
fn folded_title(name: &str) -> Cow<'_, str> {
    let is_kept = |it: char| it != '台' && !it.is_whitespace() && it == half_width(it);
    if name.chars().all(is_kept) {
        return Cow::Borrowed(name);
    }
    let half = name.chars().filter(|it| !it.is_whitespace()).map(half_width);
    half.map(|it| if it == '台' { '臺' } else { it }).collect()
}

/// The places of keys in their order.
fn sorted<K: Ord>(keys: &[K]) -> Vec<usize> {
    let mut places: Vec<usize> = (0..keys.len()).collect();
    places.sort_by(|one, other| keys[*one].cmp(&keys[*other]));
    places
}

/// Pairs those of one key, the first with the first, and gives what is left of both.
fn pair<K: Ord>(
    now: impl Iterator<Item = (K, usize)>,
    before: impl Iterator<Item = (K, usize)>,
    pairs: &mut Vec<(usize, usize)>,
) -> (Vec<usize>, Vec<usize>) {
    let mut waiting = BTreeMap::<K, VecDeque<usize>>::new();
    for (key, at) in before {
        waiting.entry(key).or_default().push_back(at);
    }
    let mut left = Vec::new();
    for (key, at) in now {
        match waiting.get_mut(&key).and_then(VecDeque::pop_front) {
            Some(before) => pairs.push((at, before)),
            None => left.push(at),
        }
    }
    let mut rest: Vec<usize> = waiting.into_values().flatten().collect();
    rest.sort_unstable();
    (left, rest)
}
