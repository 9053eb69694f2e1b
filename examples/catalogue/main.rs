//! Makes invented catalogues in the shape of the platform's export.
//!
//! `cargo run --release --example catalogue -- sample data` writes the sample's two
//! (`data/110-2` and `data/111-1`), whose counts by unit are those of the units' lists,
//! and statistics of use of the latter's datasets.
//! `… -- platform 53000 FILE` writes a catalogue as large as the whole platform's, of
//! which the sample ministry has a few thousand rows. Every name, number and date in
//! them is made up by rule: the same call gives the same bytes.

use std::fs::File;
use std::io::{self, BufWriter, Write};

use flate2::{Compression, GzBuilder};

mod names;
mod row;

use names::{Body, bodies};
use row::{Dataset, HEADINGS};

/// Datasets withdrawn between the two meetings, and those that stay in their place.
const WITHDRAWN: [(u32, &str, &str); 2] = [
    (87010, "法務部矯正署臺中戒治所", "法定預算"),
    (86997, "法務部矯正署臺中戒治所", "預算案"),
];
const KEPT: [(u32, &str, &str); 3] = [
    (23261, "法務部矯正署臺中戒治所", "法定預算(按年)"),
    (23252, "法務部矯正署臺中戒治所", "預算案(按年)"),
    (45127, "臺灣橋頭地方檢察署", "法定預算(按年)"),
];

fn main() -> io::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["sample", data] => {
            let (before, now) = sample();
            packed(&format!("{data}/110-2/catalogue.csv.gz"), |file| {
                write(file, &before, "")
            })?;
            packed(&format!("{data}/111-1/catalogue.csv.gz"), |file| {
                write(file, &now, "")
            })?;
            packed(&format!("{data}/111-1/usage.csv.gz"), |file| write_usage(file, &now))
        }
        ["platform", rows, path] => {
            let rows = rows.parse().expect("a number of rows");
            plain(path, &platform(rows))
        }
        _ => {
            Err(io::Error::other("catalogue sample DATA | catalogue platform ROWS FILE"))
        }
    }
}

/// The catalogues of the two meetings.
fn sample() -> (Vec<Dataset>, Vec<Dataset>) {
    let (mut before, mut now) = (Vec::new(), Vec::new());
    let mut number = 0;
    for body in bodies() {
        for (at, (provider, topic)) in body.titles().enumerate().take(body.now_and_gone())
        {
            let known = KEPT
                .iter()
                .chain(&WITHDRAWN)
                .find(|(_, of, about)| (*of, *about) == (&*provider, &*topic));
            let gone = WITHDRAWN.iter().any(|one| known == Some(one));
            let is_new = at >= body.before;
            let id = known.map_or_else(|| id(number, is_new), |(id, ..)| *id);
            number += 1;
            let dataset =
                Dataset { id, provider, topic, number, is_new, is_before: false };
            if !is_new {
                before.push(Dataset { is_before: true, ..dataset.clone() });
            }
            if !gone {
                now.push(dataset);
            }
        }
    }
    before.sort_by_key(|dataset| dataset.id);
    now.sort_by_key(|dataset| dataset.id);
    (before, now)
}

impl Body {
    /// How many of its titles the two catalogues hold together.
    fn now_and_gone(&self) -> usize {
        let gone = WITHDRAWN.iter().filter(|(_, of, _)| self.has(of)).count();
        self.now + gone
    }
}

/// Ids that grow with the number, are scattered over the years, and miss those that
/// are given.
fn id(number: u32, is_new: bool) -> u32 {
    if is_new {
        return 152_000 + number * 3;
    }
    // 2,969 is prime: every number has a place of its own.
    let place = number * 1_009 % 2_969;
    let id = 6_001 + place * 46;
    if KEPT.iter().chain(&WITHDRAWN).any(|(known, ..)| *known == id) {
        id + 1
    } else {
        id
    }
}

/// A catalogue of everybody: the sample's present datasets among many more.
pub(crate) fn platform(rows: usize) -> Vec<Dataset> {
    let (_, own) = sample();
    let mut all = own;
    let others = names::OTHERS;
    for number in 0.. {
        if all.len() >= rows {
            break;
        }
        let at = usize::try_from(number).expect("a row's number");
        let provider = others[at % others.len()].to_owned();
        let topic = format!("業務統計第{}號", at / others.len() + 1);
        all.push(Dataset {
            id: 200_001 + number,
            provider,
            topic,
            number,
            is_new: false,
            is_before: false,
        });
    }
    all.truncate(rows);
    all
}

fn packed(
    path: &str,
    fill: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    let output = BufWriter::new(File::create(path)?);
    // No time and no name in the header: the same rows give the same bytes.
    let mut packed = GzBuilder::new().mtime(0).write(output, Compression::best());
    fill(&mut packed)?;
    packed.finish()?.flush()
}

pub(crate) fn plain(path: &str, datasets: &[Dataset]) -> io::Result<()> {
    let mut file = BufWriter::new(File::create(path)?);
    // As wordy as the real export: 68 MB in 53,000 rows.
    let wordy = "本資料集依業務需要定期更新，內容以公告為準；".repeat(14);
    write(&mut file, datasets, &wordy)?;
    file.flush()
}

/// The statistics of use, in the shape of the platform's.
fn write_usage(output: &mut dyn Write, datasets: &[Dataset]) -> io::Result<()> {
    write!(output, "提供機關名稱,資料集名稱,瀏覽人次,下載次數,資料集評分,上架日\r\n")?;
    for dataset in datasets {
        let (views, downloads) = dataset.used();
        let score = if dataset.number.is_multiple_of(11) { "100" } else { "" };
        let opened = dataset.opened().replace('-', "/");
        let fields = [
            dataset.provider.clone(),
            dataset.name(),
            thousands(views),
            thousands(downloads),
            score.to_owned(),
            opened,
        ];
        write!(output, "{}\r\n", fields.map(|field| quoted(&field)).join(","))?;
    }
    Ok(())
}

/// As the platform writes numbers: `7,472`.
fn thousands(number: u32) -> String {
    match number {
        0..1_000 => number.to_string(),
        _ => format!("{},{:03}", number / 1_000, number % 1_000),
    }
}

fn write(output: &mut dyn Write, datasets: &[Dataset], more: &str) -> io::Result<()> {
    write!(output, "\u{FEFF}{}\r\n", HEADINGS.join(","))?;
    for dataset in datasets {
        write!(
            output,
            "{}\r\n",
            dataset.row(more).map(|field| quoted(&field)).join(",")
        )?;
    }
    Ok(())
}

fn quoted(field: &str) -> String {
    if field.contains(['"', ',', '\n']) {
        format!("\"{}\"", field.replace('"', "\"\""))
    } else {
        field.to_owned()
    }
}
