//! Cases that stand on several rows, one for each agency that they were dispatched to: as
//! the platform's export shows them, or in a typed list under one number that is merged
//! over them or stands beside the same words.
//!
//! A case counts once, with the agencies of all its rows. It is answered when each of
//! them has answered. A number that was typed twice is a slip.

use std::collections::BTreeMap;

use crate::model::diagnostic::Diagnostics;
use crate::model::lists::Request;
use crate::model::organization::Organization;
use crate::model::origin::Located;
use crate::model::roc_date::RocDate;
use crate::source::rows::{clashes, doubles};

/// The requests with one record a case.
pub(super) fn joined(
    rows: Vec<Request>,
    organization: &Organization,
    diagnostics: &mut Diagnostics,
) -> Vec<Request> {
    let mut cases = Vec::<Request>::new();
    let mut known = BTreeMap::<(Option<i32>, String), usize>::new();
    let mut twice = Vec::new();
    let by_year = are_numbered_by_year(&rows);
    for row in rows {
        let year = by_year.then(|| row.received.value.year());
        let key = (year, row.id.value.clone());
        let Some(&at) = known.get(&key) else {
            known.insert(key, cases.len());
            cases.push(row);
            continue;
        };
        let case = &mut cases[at];
        let exported = case.exported && row.exported;
        let merged = row.id.origin == case.id.origin;
        let is_same_day = case.received.value == row.received.value;
        if (exported || merged || asks_the_same(case, &row)) && is_same_day {
            join(case, row, organization);
        } else {
            let (id, first) = (&row.id, &case.id.origin);
            let complaint = doubles::double("編號", &id.value, &id.origin, first);
            let goes_elsewhere = is_same_day && are_of_others(case, &row);
            twice.push(
                complaint.with_some("dispatched", goes_elsewhere.then_some("機關")),
            );
            // It is still a row that somebody has to look at.
            cases.push(row);
        }
    }
    match own_numbers(&cases).filter(|_| !twice.is_empty()) {
        Some(numbers) => {
            let numbers: Vec<_> = numbers.iter().collect();
            clashes::complain("編號", &numbers, organization.is_later, diagnostics);
        }
        None => diagnostics.extend_with(twice),
    }
    cases
}

/// Whether two rows of a list that somebody keeps are the same request, word for word, and
/// went to different agencies.
fn asks_the_same(case: &Request, row: &Request) -> bool {
    let said = |row: &Request| {
        let text = row.text.as_ref().map(|it| it.value.clone());
        (text, row.dataset.as_ref().map(|it| it.value.clone()), row.kind.value.clone())
    };
    row.text.is_some() && said(case) == said(row) && are_of_others(case, row)
}

/// Whether each of two rows names agencies, and none of the other's.
fn are_of_others(case: &Request, row: &Request) -> bool {
    let (one, other) = (&case.agencies, &row.agencies);
    let is_named = |it: &Located<String>| one.iter().any(|own| own.value == it.value);
    !one.is_empty() && !other.is_empty() && !other.iter().any(is_named)
}

/// Whether the requests of one file are numbered from 1 in each year.
fn are_numbered_by_year(rows: &[Request]) -> bool {
    let Some(first) = rows.first() else { return false };
    let number = |row: &Request| {
        let here = row.id.origin.is_in(&first.id.origin.file) && !row.exported;
        let number = row.id.value.parse().ok().filter(|_| here)?;
        Some(Located::new(number, row.id.origin.clone()))
    };
    let numbers: Option<Vec<_>> = rows.iter().map(number).collect();
    let years = rows.iter().map(|row| row.received.value.year());
    numbers.is_some_and(|numbers| clashes::are_told_apart(years.zip(&numbers)))
}

/// The numbers of a list that stands in several files, each of which may number its own
/// rows; none where anything else tells its rows apart.
fn own_numbers(rows: &[Request]) -> Option<Vec<Located<u32>>> {
    let file = &rows.first()?.id.origin.file;
    let in_one_file = rows.iter().all(|row| row.id.origin.file.is_plainly(file));
    let number = |row: &Request| {
        let number = row.id.value.parse().ok().filter(|_| !row.exported)?;
        Some(Located::new(number, row.id.origin.clone()))
    };
    if in_one_file { None } else { rows.iter().map(number).collect() }
}

/// Adds a further row of a case.
fn join(case: &mut Request, row: Request, organization: &Organization) {
    for agency in row.agencies {
        let is_same = |known: &Located<String>| {
            organization.is_one_body(&known.value, &agency.value)
        };
        if !case.agencies.iter().any(is_same) {
            case.agencies.push(agency);
        }
    }
    case.answered = last(case.answered.take(), row.answered);
    case.answers_recorded &= row.answers_recorded;
    case.approved = last(case.approved.take(), row.approved);
    case.dataset = both(case.dataset.take(), row.dataset);
    case.text = both(case.text.take(), row.text);
    case.response = both(case.response.take(), row.response);
    case.outcome = both(case.outcome.take(), row.outcome);
    case.closed &= row.closed;
}

/// The later day, if both are known.
fn last(
    one: Option<Located<RocDate>>,
    other: Option<Located<RocDate>>,
) -> Option<Located<RocDate>> {
    let (one, other) = (one?, other?);
    Some(if other.value > one.value { other } else { one })
}

/// Both texts, one after the other; what is said twice is said once.
fn both(
    one: Option<Located<String>>,
    other: Option<Located<String>>,
) -> Option<Located<String>> {
    match (one, other) {
        (Some(one), Some(other)) if !one.value.contains(&other.value) => {
            Some(one.map(|text| format!("{text}\n{}", other.value)))
        }
        (Some(one), _) => Some(one),
        (None, other) => other,
    }
}

#[cfg(test)]
mod tests {
    use crate::source::lists::feedback::read;
    use crate::source::test_folder;

    const HEADINGS: &str =
        "原ID,開放建議標題,派發機關,建議資料集名稱,發表時間,類別,回復時間,回應";

    fn requests(rows: &str) -> Vec<(String, usize, bool, String)> {
        let text = format!("{HEADINGS}\n{rows}");
        let (listing, said) = test_folder::read(read, "feedback.csv", text.as_bytes());
        assert!(said.is_empty(), "{said:?}");
        let rows = listing.unwrap().rows.into_iter();
        rows.map(|row| {
            let response = row.response.map(|text| text.value).unwrap_or_default();
            (row.id.value, row.agencies.len(), row.answered.is_some(), response)
        })
        .collect()
    }

    #[test]
    fn a_case_is_answered_when_each_agency_has_answered() {
        let rows = "7,題,矯正署,集,2023/1/2 3:04,其他,2023/1/5 9:00,已開放\n\
                    8,題,矯正署,集,2023/1/3 3:04,其他,2023/1/5 9:00,已開放\n\
                    7,題,\"臺高檢,矯正署\",集,2023/1/2 3:04,其他,2023/1/4 9:00,不開放\n\
                    8,題,統計處,集,2023/1/3 3:04,其他,,\n";
        let expected = [
            ("7".to_owned(), 2, true, "已開放\n不開放".to_owned()),
            ("8".to_owned(), 2, false, "已開放".to_owned()),
        ];
        assert_eq!(requests(rows), expected);
    }

    #[test]
    fn a_case_whose_number_is_merged_over_its_agencies_counts_once() {
        let typed = test_folder::workbook(|sheet, format| {
            let heads = ["編號", "提出日期", "類別", "機關", "回應日期"];
            let first = ["7", "111/1/2", "其他", "矯正署", "111/1/5"];
            let second = ["", "", "", "統計處", "111/1/7"];
            test_folder::rows(sheet, &[&heads, &first, &second]);
            for (column, text) in (0..3).zip(first) {
                sheet.merge_range(1, column, 2, column, text, format).unwrap();
            }
        });
        let (listing, said) = test_folder::read(read, "feedback.xlsx", &typed);
        assert!(said.is_empty(), "{said:?}");
        let [case] = &*listing.unwrap().rows else { panic!("one case") };
        let agencies: Vec<_> = case.agencies.iter().map(|it| &*it.value).collect();
        assert_eq!(agencies, ["矯正署", "統計處"]);
        assert_eq!(case.answered.as_ref().unwrap().value.slashed(), "111/01/07");
    }
}
