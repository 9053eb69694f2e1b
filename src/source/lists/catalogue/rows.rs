//! From a catalogue's records to datasets: everybody's are counted, ours are kept.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::Arc;

use crate::model::catalogue::{
    BodyCells, ById, Catalogue, Columns, Dataset, Identity, OtherDataset, Provider,
    QUALITY_MARKS, RowPlace, Word,
};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::numeral::{half_width, number_of, thousands};
use crate::model::organization::Organization;
use crate::model::origin::Origin;
use crate::model::place::Place;
use crate::model::provider::{NAMELESS, Owner, Patterns};
use crate::model::roc_date::RocDate;
use crate::source::rows::cell;
use crate::source::rows::doubles::double;
use crate::source::sheets::canonical::canonical;
use crate::source::value;

use super::identity::Identities;
use super::{ID, LINK, NAME};

/// How a database writes that it has no day.
const NO_DAY: &str = "0000-00-00";

/// A row of a catalogue, whatever kind of file it stands in.
pub(super) trait Fields {
    /// What a field says, in UTF-8 where it is sound.
    fn bytes(&self, column: u32) -> Result<Cow<'_, [u8]>, Diagnostic>;

    fn place(&self, column: u32) -> Place;
}

/// The rows of a catalogue, while they are read.
pub(super) struct Rows<'a> {
    /// The list as a whole, and its first heading.
    origin: Origin,
    headings: Origin,
    columns: Columns,
    identities: Identities,
    patterns: Patterns<'a>,
    /// The providers by their names' bytes, as they stand in the file.
    known: BTreeMap<Vec<u8>, u32>,
    /// And by their names as they are kept: the column may hold as many as the list rows.
    by_name: BTreeMap<String, u32>,
    providers: Vec<Provider>,
    datasets: Vec<Dataset>,
    words: Vec<String>,
    word_places: BTreeMap<String, Word>,
    /// The cells that hold words, by their bytes: thousands of rows say the same.
    said: BTreeMap<Vec<u8>, Option<Word>>,
    said_formats: BTreeMap<Vec<u8>, Box<[Word]>>,
    ids: BTreeMap<Box<str>, RowPlace>,
    /// The ids of all rows that are numbers, ours or not: a row of others that stands
    /// twice makes the ranking wrong.
    all_ids: Vec<NumberedRow>,
}

/// An id, its row, and whose it is, if the dataset is not ours: the place of the provider.
type NumberedRow = (u64, RowPlace, Option<u32>);

impl<'a> Rows<'a> {
    pub(super) fn new(
        origin: Origin,
        headings: Origin,
        columns: Columns,
        identities: Identities,
        organization: &'a Organization,
    ) -> Self {
        Self {
            origin,
            headings,
            columns,
            identities,
            patterns: Patterns::new(organization),
            known: BTreeMap::new(),
            by_name: BTreeMap::new(),
            providers: Vec::new(),
            datasets: Vec::new(),
            words: Vec::new(),
            word_places: BTreeMap::new(),
            said: BTreeMap::new(),
            said_formats: BTreeMap::new(),
            ids: BTreeMap::new(),
            all_ids: Vec::new(),
        }
    }

    /// Counts a row, and keeps it if it is ours; one that cannot be read is complained
    /// of and left out.
    pub(super) fn take(&mut self, record: &impl Fields, diagnostics: &mut Diagnostics) {
        if self.identities.may_be_numbers() {
            let id = self.text(record, self.columns.id);
            self.identities.look(&id.unwrap_or_default());
        }
        let taken = self.count(record, diagnostics);
        let Some(at) = diagnostics.keep(taken) else { return };
        let owner = self.providers[index(at)].owner;
        self.note_id(record, (!owner.is_ours()).then_some(at));
        if owner.is_ours() {
            let dataset = self.dataset(record, at, owner);
            self.datasets.extend(diagnostics.keep(dataset));
        }
    }

    /// Whether a record names a dataset and a provider of ours.
    pub(super) fn is_of_ours(&self, record: &impl Fields) -> bool {
        let text = |at| self.text(record, at).unwrap_or_default();
        let Columns { id, name, provider, .. } = self.columns;
        let is_filled = [id, name].into_iter().all(|at| !text(at).is_empty());
        is_filled && matches!(self.patterns.owner(&text(provider)), Ok(Owner::Body(_)))
    }

    /// How many datasets of ours were kept so far.
    pub(super) fn kept(&self) -> usize {
        self.datasets.len()
    }

    /// Notes the id of a row, to see at the end whether it stands twice.
    fn note_id(&mut self, record: &impl Fields, other: Option<u32>) {
        if self.identities.stated != Identity::Id || self.identities.may_be_numbers() {
            return;
        }
        let id = record.bytes(self.columns.id).ok();
        let id = id.and_then(|id| str::from_utf8(&id).ok()?.trim().parse().ok());
        if let Some(id) = id {
            let place = RowPlace::of(record.place(self.columns.id));
            self.all_ids.push((id, place, other));
        }
    }

    /// Complains, once, of rows of others whose ids stand in earlier rows too; those of two
    /// rows of ours have been complained of.
    fn complain_of_doubles(&mut self, diagnostics: &mut Diagnostics) {
        if self.all_ids.is_sorted_by(|before, later| before.0 < later.0) {
            return;
        }
        self.all_ids.sort_unstable();
        let same = self.all_ids.chunk_by(|one, other| one.0 == other.0);
        let of_others =
            same.filter(|same| same.iter().any(|(.., other)| other.is_some()));
        let mut doubles: Vec<_> =
            of_others.filter_map(|same| Some((*same.first()?, *same.get(1)?))).collect();
        doubles.sort_unstable_by_key(|(_, later)| later.1);
        let place =
            |place: RowPlace| Origin::at(&self.origin.file, place.at(self.columns.id));
        let Some(((_, first, _), (id, later, _))) = doubles.first() else { return };
        let complaint = double(ID, id, &place(*later), &place(*first));
        let others = doubles.iter().skip(1).take(MOST_NAMED);
        let complaint = others.fold(complaint, |complaint, (_, (id, later, _))| {
            complaint.see(&place(*later), "also-here", id)
        });
        let rows = (doubles.len() > 1).then(|| thousands(number_of(doubles.len())));
        diagnostics.push(complaint.with_some("rows", rows));
    }

    pub(super) fn finished(mut self, diagnostics: &mut Diagnostics) -> Catalogue {
        self.complain_of_doubles(diagnostics);
        let other = |(id, place, provider): &NumberedRow| {
            provider.map(|provider| OtherDataset { id: *id, provider, place: *place })
        };
        let others = self.all_ids.iter().filter_map(other).collect();
        let (identity, id_heading) = self
            .identities
            .settle(&mut self.datasets, &self.providers, &mut self.columns);
        let mut catalogue = Catalogue {
            headings: self.headings,
            columns: self.columns,
            identity,
            id_heading,
            origin: self.origin,
            datasets: Arc::new(self.datasets),
            others,
            providers: self.providers,
            words: self.words,
            claims: Vec::new(),
            titled: Vec::new(),
            made: Vec::new(),
            withdrawn: Vec::new(),
            cells: BodyCells::default(),
            by_id: ById::default(),
        };
        catalogue.leave_nameless();
        catalogue
    }

    /// Counts a row for its provider, and gives that one's place.
    fn count(
        &mut self,
        record: &impl Fields,
        diagnostics: &mut Diagnostics,
    ) -> Result<u32, Diagnostic> {
        let bytes = record.bytes(self.columns.provider)?;
        if let Some(&at) = self.known.get(&*bytes) {
            self.providers[index(at)].count += 1;
            return Ok(at);
        }
        let name = self.text(record, self.columns.provider)?.into_string();
        let name = if name.is_empty() { NAMELESS.to_owned() } else { name };
        // Blanks around a name make no other provider of it.
        let at = if let Some(&same) = self.by_name.get(&name) {
            self.providers[index(same)].count += 1;
            same
        } else {
            let at = column(self.providers.len());
            let owner = self.owner(&name, diagnostics);
            let first = RowPlace::of(record.place(self.columns.provider));
            self.by_name.insert(name.clone(), at);
            self.providers.push(Provider { name, owner, count: 1, first });
            at
        };
        self.known.insert(bytes.into_owned(), at);
        Ok(at)
    }

    fn owner(&self, name: &str, diagnostics: &mut Diagnostics) -> Owner {
        self.patterns.owner(name).unwrap_or_else(|claimed| {
            diagnostics.push(claimed.complaint(name));
            Owner::Disputed
        })
    }

    fn dataset(
        &mut self,
        record: &impl Fields,
        provider: u32,
        owner: Owner,
    ) -> Result<Dataset, Diagnostic> {
        let columns = self.columns;
        let name = self.needed(record, columns.name, NAME)?;
        let id = self.id(record, &name)?;
        let place = RowPlace::of(record.place(0));
        let dataset = Dataset {
            id,
            name,
            provider,
            body: match owner {
                Owner::Body(body) => Some(body),
                _ => None,
            },
            kind: self.word(record, columns.kind)?,
            quality: self.word(record, columns.quality)?,
            formats: self.formats(record)?,
            opened: self.day(record, columns.opened)?,
            place,
        };
        let link = self.identities.link().filter(|_| self.identities.may_be_numbers());
        let link = link.map(|at| self.needed(record, at, LINK)).transpose()?;
        self.identities.note(&dataset.name, link.as_deref());
        Ok(dataset)
    }

    /// What tells a dataset apart; that of another one is a slip.
    fn id(&mut self, record: &impl Fields, name: &str) -> Result<Box<str>, Diagnostic> {
        let at = self.columns.id;
        let (id, heading) = match self.identities.stated {
            Identity::Name => return Ok(name.into()),
            Identity::Id => (without_point(self.needed(record, at, ID)?), ID),
            Identity::Link { .. } => (self.needed(record, at, LINK)?, LINK),
        };
        match self.ids.entry(id.clone()) {
            Entry::Vacant(free) => {
                free.insert(RowPlace::of(record.place(0)));
                Ok(id)
            }
            Entry::Occupied(first) => {
                let first = Origin::at(&self.origin.file, first.get().at(at));
                let formats = self.columns.formats.map(|_| super::FORMATS);
                let complaint = double(heading, &id, &self.place(record, at), &first);
                Err(complaint.with_some("formats", formats))
            }
        }
    }

    /// The text of a field, blanks and line breaks in it made single blanks.
    fn text(&self, record: &impl Fields, at: u32) -> Result<Box<str>, Diagnostic> {
        let bytes = record.bytes(at)?;
        let text = str::from_utf8(&bytes).map_err(|fault| {
            let byte = bytes.get(fault.valid_up_to()).copied().unwrap_or_default();
            let byte = format!("0x{byte:02X}");
            Diagnostic::new(code::NOT_TEXT, &self.place(record, at))
                .with("found", &byte)
                .with("byte", byte)
        })?;
        Ok(value::on_one_line(canonical(text)).into())
    }

    fn needed(
        &self,
        record: &impl Fields,
        at: u32,
        heading: &str,
    ) -> Result<Box<str>, Diagnostic> {
        let text = self.text(record, at)?;
        if text.is_empty() {
            let complaint = Diagnostic::new(code::MISSING_VALUE, &self.place(record, at));
            return Err(complaint.with("key", heading));
        }
        Ok(text)
    }

    fn word(
        &mut self,
        record: &impl Fields,
        at: Option<u32>,
    ) -> Result<Option<Word>, Diagnostic> {
        let Some(at) = at else { return Ok(None) };
        let bytes = record.bytes(at)?;
        if let Some(&word) = self.said.get(&*bytes) {
            return Ok(word);
        }
        let text = self.text(record, at)?;
        let said = bare_mark(&text).filter(|text| !text.is_empty());
        let word = said.map(|text| self.noted(text));
        self.said.insert(bytes.into_owned(), word);
        Ok(word)
    }

    /// The formats of a dataset's files, which stand in one cell with `;` between, on lines
    /// of their own, or with commas and in quotation marks.
    fn formats(&mut self, record: &impl Fields) -> Result<Box<[Word]>, Diagnostic> {
        let Some(at) = self.columns.formats else { return Ok([].into()) };
        let bytes = record.bytes(at)?;
        if let Some(formats) = self.said_formats.get(&*bytes) {
            return Ok(formats.clone());
        }
        // What a line break parts, the text of one line does not.
        let lines = String::from_utf8_lossy(&bytes).trim().replace(['\r', '\n'], ";");
        self.text(record, at)?;
        let text: String = lines.chars().map(half_width).collect();
        let formats = format_names(&text.to_uppercase());
        let formats = formats.iter().map(|text| bare_format(text));
        let mut formats: Vec<_> = formats
            .filter(|text| !text.is_empty())
            .map(|text| self.noted(text))
            .collect();
        formats.sort_unstable();
        formats.dedup();
        let formats: Box<[Word]> = formats.into();
        self.said_formats.insert(bytes.into_owned(), formats.clone());
        Ok(formats)
    }

    /// A day in any of the forms that lists have, whatever hour stands behind it.
    fn day(
        &self,
        record: &impl Fields,
        at: Option<u32>,
    ) -> Result<Option<RocDate>, Diagnostic> {
        let Some(at) = at else { return Ok(None) };
        let text = self.text(record, at)?;
        if text.is_empty() || text.starts_with(NO_DAY) {
            return Ok(None);
        }
        cell::text_day(&text, &self.place(record, at)).map(Some)
    }

    /// The place of a word among those that were read.
    fn noted(&mut self, text: &str) -> Word {
        if let Some(&word) = self.word_places.get(text) {
            return word;
        }
        let full = text.replace('(', "（").replace(')', "）");
        let known = self.word_places.get(&full).copied();
        let word = known.unwrap_or_else(|| column(self.words.len()));
        if known.is_none() {
            self.words.push(full.clone());
            self.word_places.insert(full, word);
        }
        self.word_places.insert(text.to_owned(), word);
        word
    }

    fn place(&self, record: &impl Fields, at: u32) -> Origin {
        Origin::at(&self.origin.file, record.place(at))
    }
}

/// So many ids that stand twice are named behind the first.
const MOST_NAMED: usize = 5;

/// An id that went through a column of numbers (6001.0) as it was.
fn without_point(id: Box<str>) -> Box<str> {
    let number =
        id.strip_suffix(".0").filter(|it| it.bytes().all(|b| b.is_ascii_digit()));
    number.filter(|number| !number.is_empty()).map(Box::from).unwrap_or(id)
}

/// Whether a cell holds a dash, or the word of a database for nothing.
fn is_nothing(text: &str) -> bool {
    const NOTHING: [&str; 9] = ["-", "－", "—", "–", "/", "N/A", "NA", "NULL", "NONE"];
    NOTHING.iter().any(|nothing| text.eq_ignore_ascii_case(nothing))
}

/// The formats that a cell names, in capitals.
fn format_names(text: &str) -> Vec<String> {
    if is_nothing(text) {
        return Vec::new();
    }
    let quotes = |it: char| matches!(it, '"' | '\'' | ' ' | '[' | ']' | '\t');
    let parts = text.split([';', ',', '、']).map(|it| it.trim_matches(quotes));
    let parts = parts.flat_map(slashed_formats).map(|it| it.trim_matches(quotes));
    parts.filter(|part| !part.is_empty()).flat_map(joined_formats).collect()
}

/// The formats that a slash or a bar parts: CSV/JSON. PDF/A is one, and so is TXT/純文字;
/// application/json names its format behind the slash.
fn slashed_formats(text: &str) -> Vec<&str> {
    const KINDS: [&str; 7] =
        ["APPLICATION", "AUDIO", "FONT", "IMAGE", "MODEL", "TEXT", "VIDEO"];
    if let Some((kind, format)) = text.split_once('/')
        && KINDS.contains(&kind)
    {
        return vec![format];
    }
    let parts: Vec<&str> = text.split(['/', '|', '\\']).map(str::trim).collect();
    let are_formats = parts.iter().filter(|part| !part.is_empty()).all(|part| {
        let bare = bare_format(part);
        FORMATS.contains(&bare) || is_short(bare) && bare.len() > 1
    });
    if are_formats { parts } else { vec![text] }
}

/// Whether a word may be a format that nobody has listed.
fn is_short(text: &str) -> bool {
    text.len() <= MOST_LETTERS && text.bytes().all(|it| it.is_ascii_alphanumeric())
}

/// Formats that catalogues name; what stands between two of them parts them.
const FORMATS: [&str; 44] = [
    "API", "BMP", "CAP", "CSV", "DOC", "DOCX", "DWG", "DXF", "GEOJSON", "GEOTIFF", "GIF",
    "GML", "GPKG", "GPX", "GTFS", "HTML", "JPEG", "JPG", "JSON", "JSON-LD", "JSONL",
    "KML", "KMZ", "ODF", "ODS", "ODT", "PDF", "PNG", "PPT", "PPTX", "RAR", "RDF", "RSS",
    "SHP", "TIF", "TIFF", "TXT", "WFS", "WMS", "WMTS", "XLS", "XLSX", "XML", "ZIP",
];

/// The formats that a word joins, or a blank: CSV JSON, CSV+JSON, CSV及XML. WEB SERVICE is
/// one.
fn joined_formats(text: &str) -> Vec<String> {
    let is_known = |part: &&str| FORMATS.contains(&bare_format(part));
    let parted = |marks: &[char]| -> Vec<&str> {
        text.split(marks).map(str::trim).filter(|part| !part.is_empty()).collect()
    };
    let (joined, all) = (parted(&['+', '&', '及', '和', '與']), parted(&MARKS));
    let parts = if all.iter().all(is_known) {
        all
    } else if joined.iter().all(|part| is_known(part) || is_short(part)) {
        joined
    } else {
        vec![text]
    };
    parts.into_iter().map(str::to_owned).collect()
}

/// What may part formats.
const MARKS: [char; 7] = ['+', '&', '及', '和', '與', ' ', '\t'];

/// No short name of a format has more letters.
const MOST_LETTERS: usize = 8;

/// A format without what some write around it: .csv, CSV檔.
fn bare_format(text: &str) -> &str {
    let bare = text.trim_start_matches('.');
    let without = ["檔案", "檔", "格式"].iter().find_map(|end| bare.strip_suffix(end));
    let is_format = |text: &&str| {
        !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    without.map(str::trim_end).filter(is_format).unwrap_or(bare)
}

/// A mark of the platform without what some write behind it: 金標章, 金質, 金標章(通過).
/// Nothing where a dash or a word of databases stands for nothing.
fn bare_mark(text: &str) -> Option<&str> {
    const TAILS: [&str; 6] = ["標章", "標", "質", "牌", "級", "等級"];
    const PASSED: [&str; 4] = ["(通過)", "（通過）", "(合格)", "（合格）"];
    if is_nothing(text) {
        return None;
    }
    let without = PASSED.iter().find_map(|end| text.strip_suffix(end)).unwrap_or(text);
    let bare = TAILS.iter().filter_map(|end| without.strip_suffix(end)).chain([without]);
    let mark = bare.map(str::trim_end).find(|bare| QUALITY_MARKS.contains(bare));
    Some(mark.unwrap_or(text))
}

fn index(at: u32) -> usize {
    usize::try_from(at).expect("what is in memory can be counted")
}

fn column(at: usize) -> u32 {
    u32::try_from(at).expect("a file has fewer rows than that")
}
