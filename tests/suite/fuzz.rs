//! The bodies of the fuzz targets, over a corpus and seeded changes of it.
//!
//! `BRIEFPACK_FUZZ_SECONDS=300` lets each go on for so long, from another seed each
//! time; what fails is left in the system's temporary folder.

use std::fs;
use std::panic::{self, AssertUnwindSafe};
use std::path::Path;
use std::time::{Duration, Instant, SystemTime};

use crate::chance::{Chance, mutated, mutated_within};
use crate::folder::{Folder, files_ending, project};
use crate::{bodies, formats};

/// How many changes of the corpus each body sees in a plain run of the tests.
const CHANGES: usize = 150;

#[test]
fn lists_of_every_format() {
    for (ending, body) in [
        ("xlsx", bodies::xlsx as fn(&[u8])),
        ("xlsb", bodies::xlsb),
        ("xls", bodies::xls),
        ("ods", bodies::ods),
    ] {
        let mut corpus = vec![formats::list_as(&format!("inventory.{ending}"))];
        corpus.extend(files(&project().join("tests/hostile/lists"), ending));
        run(ending, &corpus, body, mutated_within);
    }
}

#[test]
fn csv_lists() {
    let mut corpus = files(&project().join("tests/hostile/lists"), "csv");
    corpus.extend(files(Folder::base().data().as_path(), "csv"));
    corpus.push(formats::list_as("inventory-big5.csv"));
    run("csv", &corpus, bodies::csv, mutated);
}

#[test]
fn yaml_files() {
    run("yaml", &files(Folder::base().data().as_path(), "yaml"), bodies::yaml, mutated);
}

#[test]
fn dates() {
    let corpus = texts(&[
        "111年5月19日",
        "民國111年5月19日",
        "中華民國 111 年 5 月 19 日",
        "111/05/19",
        "111.5.19",
        "2022-05-19",
        "1110519",
    ]);
    run("dates", &corpus, bodies::dates, mutated);
}

#[test]
fn texts_in_markdown() {
    let corpus = texts(&[
        "一段文字\n\n另一段，**粗體**與[連結](https://example.org/a?b=c)",
        "- 一\n- 二\n  - 其下\n\n1. 甲\n2. 乙\n",
        "a*b_c`d`<e>![f](g) \\* &amp; #\n---\n> 引文\n\n| 表 |\n|--|\n",
    ]);
    run("markdown", &corpus, bodies::markdown, mutated);
}

#[test]
fn sentences_over_the_figures() {
    let corpus = texts(&[
        "datasets.total | thousands",
        "if inventory.c > 0 %}有{% else %}無{% endif",
        "for a in [1, 2, 3] %}{{ a }}{% endfor",
        "\"文\" | default(value=\"字\")",
        "meeting.date | long_date",
    ]);
    run("sentences", &corpus, bodies::sentences, mutated);
}

/// Runs a body over a corpus and changes of it; says which bytes it fails on.
fn run(
    name: &str,
    corpus: &[Vec<u8>],
    body: fn(&[u8]),
    mutate: fn(&[u8], &mut Chance) -> Vec<u8>,
) {
    assert!(!corpus.is_empty(), "{name}");
    let seconds = std::env::var("BRIEFPACK_FUZZ_SECONDS").ok();
    let long = seconds.map(|seconds| Duration::from_secs(seconds.parse().unwrap()));
    let seed = long.map_or(7, |_| {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap();
        u64::from(now.subsec_nanos()) | 1
    });
    let mut chance = Chance(seed);
    let begun = Instant::now();
    for bytes in corpus {
        tried(name, bytes, body);
    }
    let mut changes = 0;
    while long.map_or(changes < CHANGES, |long| begun.elapsed() < long) {
        let bytes = mutate(&corpus[chance.below(corpus.len())], &mut chance);
        tried(name, &bytes, body);
        changes += 1;
    }
}

fn tried(name: &str, bytes: &[u8], body: fn(&[u8])) {
    if let Err(failed) = panic::catch_unwind(AssertUnwindSafe(|| body(bytes))) {
        let find = std::env::temp_dir().join(format!("briefpack-find.{name}"));
        fs::write(&find, bytes).unwrap();
        panic!("{} {failed:?}", find.display());
    }
}

fn texts(all: &[&str]) -> Vec<Vec<u8>> {
    all.iter().map(|text| text.as_bytes().to_vec()).collect()
}

/// Every file with that ending, in order of names.
fn files(folder: &Path, ending: &str) -> Vec<Vec<u8>> {
    files_ending(folder, ending).iter().map(|file| fs::read(file).unwrap()).collect()
}
