//! A column of the units' list that is headed by a quarter, while that is not over.

use crate::folder::Folder;

const COUNTS: &str = "112-1/unit-counts.csv";

#[test]
fn a_quarter_that_is_running_counts_as_of_the_statistics_date() {
    let folder = Folder::base();
    folder.replace(COUNTS, "112/05/10", "112第2季");
    let pack = folder.built("112-1");
    assert_eq!(pack["figures"]["datasets.date"]["value"], "2023-05-10");
    assert_eq!(pack["figures"]["datasets.previous_date"]["value"], "2022-12-15");
}

#[test]
fn a_quarter_that_the_previous_meeting_headed_is_of_its_statistics_date() {
    let folder = Folder::base();
    for path in [COUNTS, "111-4/unit-counts.csv"] {
        folder.replace(path, "111/12/15", "111第4季");
    }
    let pack = folder.built("112-1");
    assert_eq!(pack["figures"]["datasets.previous_date"]["value"], "2022-12-15");
}

#[test]
fn two_statistics_dates_are_never_one_column() {
    let folder = Folder::base();
    folder.replace(
        "111-4/meeting.yaml", "statistics_date: 111/12/15", "statistics_date: 112/04/06",
    );
    folder.replace("111-4/unit-counts.csv", "111/12/15", "112第2季");
    folder.replace(COUNTS, "112/05/10", "112第2季");
    let said = folder.run(&["check", "data/112-1", "--format", "short"]).stdout;
    assert!(said.contains("unit-counts.csv: error[statistics-date-absent]"), "{said}");
    assert!(!said.contains("[reported-differs]"), "{said}");
}
