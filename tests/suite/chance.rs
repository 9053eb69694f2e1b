//! What must hold of any input: drawn by chance from a fixed seed, so that a failure
//! comes again.

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::time::Duration;

use briefpack::app::{Computed, Helper, Plan, Report, Steps, compute};
use briefpack::model::roc_date::RocDate;

use crate::folder::{Folder, files};
use crate::{formats, xlsb};

const MEETING: &str = "112-1";

/// Numbers by chance (xorshift64*), the same in every run.
pub(crate) struct Chance(pub(crate) u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    /// A number below `end`, which is above zero.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(end).unwrap()).unwrap()
    }

    fn of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

fn computed(folder: &Folder) -> (Option<Computed>, Report) {
    computed_of(folder, MEETING)
}

fn computed_of(folder: &Folder, meeting: &str) -> (Option<Computed>, Report) {
    let mut report = Report::default();
    let mut steps = Steps::new(|| Duration::ZERO);
    let helper = Helper {
        program: env!("CARGO_BIN_EXE_briefpack").into(),
        arguments: vec!["help-read".to_owned()],
    };
    let plan = Plan {
        folder: folder.data().join(meeting),
        helper: Some(helper),
        ..Plan::default()
    };
    let computed = compute(&plan, &mut report, &mut steps).unwrap();
    (computed, report)
}

#[test]
fn no_change_of_any_byte_makes_the_program_panic_or_fall_silent() {
    let folder = Folder::base();
    // The binary formats are read as the sample has them.
    let sample = Folder::sample();
    for list in ["inventory.xlsx", "feedback.xlsx", "unit-counts.ods"] {
        let bytes = fs::read(sample.data().join("111-1").join(list)).unwrap();
        folder.write(&format!("113-9/{list}"), bytes);
    }
    let files = files(&folder.data());
    let mut chance = Chance(20_221_119);
    let mut refused = 0;
    for _ in 0..2000 {
        let file = chance.of(&files);
        let bytes = mutated(&fs::read(file).unwrap(), &mut chance);
        let is_refused = with_file(&folder, file, &bytes, || {
            let (computed, report) = computed(&folder);
            let has_errors = report.diagnostics.has_errors();
            assert!(computed.is_some() || has_errors, "{}", file.display());
            has_errors
        });
        refused += usize::from(is_refused);
    }
    // Bytes that change nothing are as rare as bytes that break everything.
    assert!((200..1999).contains(&refused), "{refused} of 2000 were refused");
}

#[test]
fn no_change_within_a_workbook_makes_the_program_panic_or_a_row_vanish() {
    let folder = formats::folder();
    let lists = ["inventory", "feedback", "unit-counts"];
    let whole = |list: &str| {
        (format!("111-1/{list}.xlsx"), formats::list_as(&format!("{list}.xlsx")))
    };
    for (place, bytes) in lists.map(whole) {
        folder.write(&place, bytes);
    }
    let right = counted(&computed_of(&folder, "111-1").0.unwrap());
    let mut chance = Chance(20_260_101);
    for ending in ["xlsx", "ods", "xls", "xlsb"] {
        let mut refused = 0;
        for _ in 0..400 {
            let list = chance.of(&lists);
            let file = format!("{list}.{ending}");
            let bytes = mutated_within(&formats::list_as(&file), &mut chance);
            let (place, before) = whole(list);
            folder.remove(&place);
            folder.write(&format!("111-1/{file}"), bytes);
            let (computed, report) = computed_of(&folder, "111-1");
            folder.remove(&format!("111-1/{file}"));
            folder.write(&place, before);
            if report.diagnostics.has_errors() {
                refused += 1;
            } else {
                assert_eq!(counted(&computed.unwrap()), right, "{file}");
            }
        }
        assert!((40..400).contains(&refused), "{refused} of 400 .{ending} were refused");
    }
}

/// How many rows the lists have: systems, requests, and units that were counted.
fn counted(computed: &Computed) -> [String; 3] {
    let pack = &computed.pack;
    let total = |name: &str| pack.figures[name].print();
    let tables = pack.items.iter().filter(|item| item.name == "datasets-by-unit");
    let units: usize =
        tables.flat_map(|item| &item.tables).map(|table| table.rows.len()).sum();
    [total("inventory.total"), total("feedback.total"), units.to_string()]
}

/// A workbook with a change in one of its parts, or, where it is no zip, anywhere.
pub(crate) fn mutated_within(bytes: &[u8], chance: &mut Chance) -> Vec<u8> {
    if !bytes.starts_with(b"PK") {
        return mutated(bytes, chance);
    }
    let Some(mut parts) = xlsb::parts_of(bytes) else { return mutated(bytes, chance) };
    // Half of all changes go where the cells are.
    let is_sheet = |name: &str| name == "content.xml" || name.contains("/sheet");
    let sheet = parts.iter().position(|(name, _)| is_sheet(name)).unwrap_or(0);
    let at = if chance.below(2) == 0 { sheet } else { chance.below(parts.len()) };
    parts[at].1 = mutated(&parts[at].1, chance);
    xlsb::zipped(&parts)
}

/// Puts other bytes into a file of the meeting for one run; a spreadsheet of the sample
/// stands in for the base's list of that name.
fn with_file(
    folder: &Folder,
    file: &Path,
    bytes: &[u8],
    run: impl FnOnce() -> bool,
) -> bool {
    let is_sample = file.parent().unwrap().ends_with("113-9");
    let meeting = folder.data().join(MEETING);
    let place =
        if is_sample { meeting.join(file.file_name().unwrap()) } else { file.to_owned() };
    let replaced = if is_sample { place.with_extension("csv") } else { place.clone() };
    let before = fs::read(&replaced).unwrap();
    fs::remove_file(&replaced).unwrap();
    fs::write(&place, bytes).unwrap();
    let result = run();
    fs::remove_file(&place).unwrap();
    fs::write(&replaced, before).unwrap();
    result
}

pub(crate) fn mutated(bytes: &[u8], chance: &mut Chance) -> Vec<u8> {
    let marks = [
        "：", "\t", "\u{3000}", "{{", "**", "\0", "\u{FEFF}", "&a", "*a", "\"", "- ",
        "[", "\n", "=", ",",
    ];
    let mut bytes = bytes.to_vec();
    for _ in 0..=chance.below(4) {
        if bytes.is_empty() {
            break;
        }
        let at = chance.below(bytes.len());
        match chance.below(5) {
            0 => bytes[at] = u8::try_from(chance.below(256)).unwrap(),
            1 => drop(bytes.remove(at)),
            2 => bytes.truncate(at),
            3 => drop(bytes.splice(at..at, chance.of(&marks).bytes())),
            _ => {
                let end = (at + chance.below(200)).min(bytes.len());
                let copied = bytes[at..end].to_vec();
                drop(bytes.splice(at..at, copied));
            }
        }
    }
    bytes
}

#[test]
fn every_printed_total_is_the_sum_of_its_printed_rows_whatever_the_log_holds() {
    let folder = Folder::base();
    let kinds = kinds(&folder);
    let mut chance = Chance(7);
    for _ in 0..60 {
        folder.write("112-1/feedback.csv", log(&kinds, &mut chance));
        let (computed, report) = computed(&folder);
        let pack = computed.unwrap_or_else(|| panic!("{report:?}")).pack;
        for table in pack.items.iter().flat_map(|item| &item.tables) {
            let rows = table.rows.iter();
            let Some(total) = table.total.as_ref().filter(|_| !table.rows.is_empty())
            else {
                continue;
            };
            for (column, cell) in
                total.iter().enumerate().filter(|(_, cell)| cell.number().is_some())
            {
                let printed =
                    rows.clone().filter_map(|row| row.cells.get(column)?.number());
                assert_eq!(
                    cell.number(),
                    Some(printed.sum()),
                    "{} {column}",
                    table.title
                );
            }
        }
        let feedback = pack.items.iter().filter(|item| item.name.starts_with("feedback"));
        let totals =
            feedback.filter_map(|item| item.tables[0].total.as_ref()?.last()?.number());
        let totals: Vec<i64> = totals.collect();
        assert_eq!(totals[0], totals[1], "by quarter and by kind");
    }
}

fn kinds(folder: &Folder) -> Vec<String> {
    let text = folder.text("organization.yaml");
    let (_, kinds) = text.split_once("feedback_kinds: [").unwrap();
    let (kinds, _) = kinds.split_once(']').unwrap();
    kinds.split(',').map(|kind| kind.trim().to_owned()).collect()
}

/// A log of up to eighty requests, with every form of a date.
fn log(kinds: &[String], chance: &mut Chance) -> String {
    let mut log = String::from("編號,提出日期,類別,機關\n");
    for number in 0..=chance.below(80) {
        let (year, month, day) =
            (103 + chance.below(9), 1 + chance.below(12), 1 + chance.below(28));
        let date = match chance.below(4) {
            0 => format!("{year}/{month:02}/{day:02}"),
            1 => format!("{year}.{month}.{day}"),
            2 => format!("{year}年{month}月{day}日"),
            _ => format!("{}-{month:02}-{day:02}", year + 1911),
        };
        let kind = chance.of(kinds);
        writeln!(log, "{number},{date},{kind},典藏署、檢測所").unwrap();
    }
    log
}

#[test]
fn any_text_of_a_cell_stands_on_the_page_as_it_was_written() {
    let alphabet: Vec<char> =
        "資料開放集臺灣〔〕「」、。；：（）—…%#$*_@<>[]{}\\/=~`'\"|&^;:!?+-.,0123456789abcXYZéß"
            .chars()
            .collect();
    let mut chance = Chance(99);
    let mut yaml = String::from("takedowns:\n");
    let mut texts = Vec::new();
    for number in 1..=30 {
        let text: String =
            (0..12 + chance.below(20)).map(|_| *chance.of(&alphabet)).collect();
        // Marks of sentences are complained of in plain fields.
        let text = text.replace("**", "*").replace("{{", "{").replace("{%", "{");
        let quoted = serde_json::to_string(&text).unwrap();
        writeln!(
            yaml,
            "  - {{number: {number}, agency: 典藏署, dataset: {{id: {}, name: 第{number}號}}, reason: {quoted}, state: requested}}",
            90_000 + number
        )
        .unwrap();
        texts.push(text);
    }
    let folder = Folder::base();
    folder.write("112-1/takedowns.yaml", yaml);
    let pack = folder.built(MEETING);
    let pages = pack["pages"].as_array().unwrap().iter();
    let shown: String = pages
        .filter(|page| page["kind"] == "takedowns")
        .map(|page| page["words"].as_str().unwrap())
        .collect();
    let bare = |text: &str| text.replace([' ', '\u{200B}', '\u{2060}'], "");
    for text in texts {
        assert!(bare(&shown).contains(&bare(&text)), "{text}\n{shown}");
    }
}

#[test]
fn every_day_reads_back_from_every_form_it_is_printed_in() {
    for year in [1, 38, 99, 100, 111, 199] {
        for (month, day) in
            (1..=12).flat_map(|month| (1..=31).map(move |day| (month, day)))
        {
            let Ok(date) = RocDate::new(year, month, day) else { continue };
            for form in
                [date.long(), date.slashed(), date.dotted(), date.gregorian().to_string()]
            {
                assert_eq!(form.parse(), Ok(date), "{form}");
            }
        }
    }
}
