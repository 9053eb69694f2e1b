//! Shares that one page shows are written with the same number of decimals.

use std::collections::BTreeSet;
use std::time::Duration;

use briefpack::agenda::ITEMS;
use briefpack::app::{Plan, Report, Steps, compute};
use briefpack::model::pack::ComputedItem;
use briefpack::model::table::{Cell, Content};

use crate::folder::{Folder, assert_none, files, folders, project};

/// Every share that an item prints, in its tables and at its bars.
fn shares(item: &ComputedItem) -> Vec<String> {
    let rows = item
        .tables
        .iter()
        .flat_map(|table| table.rows.iter().map(|row| &row.cells).chain(&table.total));
    let texts = rows.flatten().flat_map(|cell: &Cell| match &cell.content {
        Content::Text { text, detail } => {
            vec![text.clone(), detail.clone().unwrap_or_default()]
        }
        _ => vec![cell.words()],
    });
    let bars = item.charts.iter().flat_map(|chart| &chart.bars);
    let notes = bars.filter_map(|bar| bar.note.clone());
    texts.chain(notes).filter(|text| text.ends_with('%')).collect()
}

#[test]
fn shares_on_a_page_have_all_a_decimal_or_none() {
    let (mut wrong, mut decimals) = (Vec::new(), BTreeSet::new());
    for item in ITEMS {
        for case in folders(&project().join("tests/golden").join(item.kind.name)) {
            let folder = Folder::base();
            folder.lay(&case);
            let plan = Plan { folder: folder.data().join("112-1"), ..Plan::default() };
            let (mut report, mut steps) =
                (Report::default(), Steps::new(|| Duration::ZERO));
            let computed = compute(&plan, &mut report, &mut steps).unwrap().unwrap();
            for item in &computed.pack.items {
                let shares = shares(item);
                let exact = shares.iter().filter(|share| share.contains('.')).count();
                if exact > 0 && exact < shares.len() {
                    wrong.push(format!("{}: {} {shares:?}", case.display(), item.name));
                }
                decimals.extend(shares.iter().map(|share| share.ends_with(".0%")));
            }
        }
    }
    assert_none(&wrong);
    assert_eq!(decimals.len(), 2, "some share is whole beside one that is not");
}

/// The shares in a text, as they are printed.
fn printed(text: &str) -> Vec<&str> {
    let ends = text.match_indices('%').map(|(end, _)| &text[..end]);
    let shares = ends.map(|before| {
        let is_other = |c: char| !c.is_ascii_digit() && !matches!(c, '.' | ',');
        before.rsplit(is_other).next().unwrap_or_default()
    });
    shares.filter(|share| !share.is_empty()).collect()
}

#[test]
fn a_sentence_says_its_shares_as_the_table_beside_it() {
    let (mut wrong, mut pages) = (Vec::new(), 0);
    let golden = folders(&project().join("tests/golden"));
    for case in golden.iter().flat_map(|item| folders(item)) {
        let words = files(&case.join("expected"));
        let words = words.iter().find(|file| file.ends_with("words.txt"));
        let text = std::fs::read_to_string(words.unwrap()).unwrap();
        for page in text.lines() {
            let shares = printed(page);
            let exact = shares.iter().filter(|share| share.contains('.')).count();
            pages += usize::from(exact > 0);
            if exact > 0 && exact < shares.len() {
                wrong.push(format!("{}: {shares:?}", case.display()));
            }
        }
    }
    assert_none(&wrong);
    assert!(pages > 10, "{pages} pages have such shares");
}
