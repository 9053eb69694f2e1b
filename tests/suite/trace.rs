//! Where does this number come from? Every figure and every table total has an answer.

use std::collections::BTreeSet;
use std::time::Duration;

use briefpack::app::{Computed, Plan, Report, Steps, compute};
use briefpack::model::figure::{Figure, FigureValue, Figures};
use briefpack::model::place::Place;

use crate::folder::{Folder, assert_none, project};

/// A meeting of a folder, computed.
fn read(folder: &Folder, meeting: &str) -> Computed {
    let mut steps = Steps::new(|| Duration::ZERO);
    let plan = Plan { folder: folder.data().join(meeting), ..Plan::default() };
    compute(&plan, &mut Report::default(), &mut steps).unwrap().unwrap()
}

fn sample(meeting: &str) -> Computed {
    let mut report = Report::default();
    let mut steps = Steps::new(|| Duration::ZERO);
    let folder = project().join("data").join(meeting);
    let plan = Plan { folder, ..Plan::default() };
    compute(&plan, &mut report, &mut steps).unwrap().unwrap()
}

#[test]
fn every_figure_is_made_of_cells_in_the_end() {
    for meeting in ["111-1", "110-2"] {
        let pack = sample(meeting).pack;
        let untraced = |(name, figure): &(&String, &Figure)| {
            figure.value != FigureValue::Missing
                && !reaches_cells(name, &pack.figures, &mut BTreeSet::new())
        };
        let missing: Vec<String> = pack
            .figures
            .iter()
            .filter(untraced)
            .map(|(name, _)| format!("{meeting}: {name}"))
            .collect();
        assert_none(&missing);
    }
}

#[test]
fn every_table_total_and_every_count_is_made_of_cells() {
    let pack = sample("111-1").pack;
    let mut wrong = Vec::new();
    for table in pack.items.iter().flat_map(|item| &item.tables) {
        for cell in table.total.iter().flatten() {
            if cell.number().is_some() && cell.origins.is_empty() {
                wrong.push(format!("{}: {cell:?}", table.title));
            }
        }
    }
    assert_none(&wrong);
}

#[test]
fn every_figure_is_listed_with_what_it_is_called_in_both_languages() {
    for (folder, meeting) in [(Folder::sample(), "111-1"), (Folder::base(), "112-1")] {
        for language in ["zh-TW", "en"] {
            let data = format!("data/{meeting}");
            let ran = folder.run(&["trace", &data, "--lang", language]);
            assert_eq!(ran.code, 0, "{}", ran.stderr);
            assert!(ran.stdout.contains("meeting.date = "), "{}", ran.stdout);
            let unnamed = |line: &&str| line.split("  ").nth(1).is_none_or(str::is_empty);
            let unnamed: Vec<String> =
                ran.stdout.lines().filter(unnamed).map(str::to_owned).collect();
            assert_none(&unnamed);
        }
    }
}

#[test]
fn every_cell_of_a_figure_is_shown_with_what_stands_in_it() {
    for (folder, meeting) in [(Folder::sample(), "111-1"), (Folder::base(), "112-1")] {
        let Computed { pack, previous, .. } = read(&folder, meeting);
        let mut values = previous.unwrap().sources.read_values();
        values.extend(pack.sources.read_values());
        let headings = pack.sources.catalogue.as_ref().map(|it| &it.headings);
        let mut bare = BTreeSet::new();
        for (name, figure) in &pack.figures {
            for place in &figure.cells {
                // A list or a column as a whole has no value of its own.
                let is_whole = matches!(place.place(), Place::File | Place::Sheet)
                    || headings == Some(&place);
                if !is_whole && !values.contains_key(&place) {
                    bare.insert(format!("{name}: {place}"));
                }
            }
        }
        assert_none(&bare.into_iter().collect::<Vec<_>>());
    }
}

#[test]
fn a_figure_of_some_rows_names_those_alone() {
    let pack = read(&Folder::base(), "112-1").pack;
    let cells = |name: &str| -> Vec<String> {
        let cells = pack.figures[name].cells.iter();
        cells.map(|place| place.within_file()).collect()
    };
    assert_eq!(cells("inventory.added"), ["4 A4", "10 A10"]);
    assert_eq!(cells("inventory.amended").len(), 4);
    assert_eq!(cells("resolutions.to_close").len(), 1);
    assert_eq!(cells("resolutions.total").len(), 4);
}

#[test]
fn a_question_is_answered_by_name_and_by_number() {
    let folder = Folder::sample();
    for wanted in ["datasets.total", "2,963"] {
        let ran = folder.run(&["trace", "data/111-1", wanted]);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        for word in [
            "datasets.total = 2,963筆", "矯正署 1,050", "action-plan.yaml:",
            "briefing.pdf, page 22", "action-plan.pdf, page 5",
        ] {
            assert!(ran.stdout.contains(word), "{wanted}: {word}\n{}", ran.stdout);
        }
    }
}

#[test]
fn a_question_may_be_asked_in_the_words_of_the_page() {
    let folder = Folder::sample();
    let answers = [
        ("92.4%", "targets.increase.share = 92.4%"),
        ("第二", "ranking.own = 2"),
        ("111年5月19日", "meeting.date = 111年5月19日"),
        ("４日", "answers.median = 4.0日"),
        ("+157筆", "datasets.increase = 157筆"),
        ("2,641", "經濟部 2,641"),
        ("2,641", "briefing.pdf, page 17"),
        ("資訊處", "meeting.reporting_unit = 資訊處"),
    ];
    for (asked, answer) in answers {
        let ran = folder.run(&["trace", "data/111-1", asked]);
        assert_eq!(ran.code, 0, "{asked}: {}", ran.stderr);
        assert!(ran.stdout.contains(answer), "{asked}: {}", ran.stdout);
    }
    // A small number stands on many pages, but is this figure on few.
    let ran = folder.run(&["trace", "data/111-1", "expected.due"]);
    assert_eq!(ran.stdout.matches("briefing.pdf").count(), 2, "{}", ran.stdout);
}

#[test]
fn every_page_that_prints_a_telling_number_is_named_whatever_it_is_there() {
    let ask = |number: &str| {
        let ran = Folder::sample().run(&["trace", "data/111-1", number]);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        ran.stdout
    };
    for (number, page) in [("194", 29), ("593", 34), ("1.9%", 36), ("87010", 24)] {
        let said = ask(number);
        assert!(
            said.contains(&format!("briefing.pdf, page {page}:")),
            "{number}: {said}"
        );
    }
}

#[test]
fn a_number_that_was_only_typed_is_found_where_it_was() {
    let folder = Folder::base();
    let ran = folder.run(&["trace", "data/112-1", "125筆", "--lang", "zh-TW"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    for word in ["直接輸入", "resolutions.yaml:11:", "briefing.pdf"] {
        assert!(ran.stdout.contains(word), "{word}: {}", ran.stdout);
    }
}

#[test]
fn a_number_that_stands_nowhere_is_said_to_and_what_is_near_it() {
    let ran = Folder::sample().run(&["trace", "data/111-1", "2,936"]);
    assert_eq!(ran.code, 1);
    assert!(ran.stderr.contains("datasets.total"), "{}", ran.stderr);
    assert!(!ran.stderr.contains("formats.total"), "{}", ran.stderr);
}

#[test]
fn a_name_that_nothing_has_is_said_to_be_none() {
    let ran = Folder::sample().run(&["trace", "data/111-1", "datasets.totl"]);
    assert_eq!(ran.code, 1);
    assert!(ran.stderr.contains("datasets.totl"), "{}", ran.stderr);
}

fn reaches_cells(name: &str, figures: &Figures, seen: &mut BTreeSet<String>) -> bool {
    let Some(figure) = figures.get(name) else { return false };
    if !figure.cells.is_empty() || !seen.insert(name.to_owned()) {
        return !figure.cells.is_empty();
    }
    figure.figures.iter().any(|from| reaches_cells(from, figures, seen))
}

#[test]
fn a_number_of_the_annex_is_found_with_its_row_and_its_page() {
    let folder = Folder::base();
    let ran = folder.run(&["trace", "data/112-1", "70250", "--lang", "zh-TW"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stdout.contains("下架資料集清單"), "{}", ran.stdout);
    assert!(ran.stdout.contains("annex.pdf"), "{}", ran.stdout);
    let ran = folder.run(&["trace", "data/112-1", "inventory.total", "--lang", "zh-TW"]);
    assert!(ran.stdout.contains("annex.pdf"), "{}", ran.stdout);
    assert_eq!(ran.stdout.matches("annex.pdf").count(), 1, "{}", ran.stdout);
}

#[test]
fn a_place_in_the_ranking_is_on_the_pages_that_say_it_and_on_no_others() {
    let folder = Folder::sample();
    let ran = folder.run(&["trace", "data/111-1", "第二", "--lang", "zh-TW"]);
    let pages = ran.stdout.lines().filter(|line| line.contains(".pdf 第 "));
    let pages: Vec<&str> = pages.map(str::trim).collect();
    let expected = [
        "briefing.pdf 第 17 頁　行政院及各部會資料開放情形",
        "briefing.pdf 第 23 頁　修訂「法務部及所屬機關政府資料開放行動方案」",
        "action-plan.pdf 第 5 頁　結語",
        "action-plan-amendments.pdf 第 1 頁　壹、前言",
    ];
    assert_eq!(pages, expected, "{}", ran.stdout);
}
