//! On which side of its bound a day or a number lies: the last day that is still in
//! time, the first that is not.

use crate::folder::Folder;

/// The complaints of a check of the base's meeting, a line each.
pub(crate) fn said(folder: &Folder) -> Vec<String> {
    let ran = folder.run(&["check", "data/112-1", "--format", "short"]);
    ran.stdout.lines().map(str::to_owned).collect()
}

/// How often a code is among them.
pub(crate) fn times(folder: &Folder, code: &str) -> usize {
    said(folder).iter().filter(|line| line.contains(&format!("[{code}]"))).count()
}

const REQUESTS: &str = "編號,提出日期,類別,機關,回應日期,資訊長核准日期\n";

/// A list of requests, each with its day of receipt, of answer and of approval.
pub(crate) fn requests(days: &[[&str; 3]]) -> String {
    let row = |(at, [received, answered, approved]): (usize, &[&str; 3])| {
        format!("112-{at:02},{received},下載問題,統計處,{answered},{approved}\n")
    };
    REQUESTS.to_owned() + &days.iter().enumerate().map(row).collect::<String>()
}

#[test]
fn an_answer_given_on_the_day_of_the_meeting_is_held_to_its_deadline() {
    let folder = Folder::base();
    let days = [["112/05/04", "112/05/16", "112/05/16"]];
    folder.write("112-1/feedback.csv", requests(&days));
    assert_eq!(times(&folder, "answered-late"), 1);
    assert_eq!(said(&folder).len(), 1, "{:?}", said(&folder));
}

#[test]
fn approval_after_the_answer_is_a_slip_only_where_most_are_approved_before() {
    let before = ["112/05/04", "112/05/06", "112/05/05"];
    let after = ["112/05/04", "112/05/06", "112/05/07"];
    let folder = Folder::base();
    for (days, slips) in [
        (vec![before, after], 0),
        (vec![before, before, after], 1),
        (vec![before, after, after], 0),
    ] {
        folder.write("112-1/feedback.csv", requests(&days));
        assert_eq!(times(&folder, "approved-after-answer"), slips, "{days:?}");
    }
}

#[test]
fn an_approval_on_the_day_of_the_meeting_can_come_too_late_for_its_answer() {
    let before = ["112/05/09", "112/05/15", "112/05/15"];
    let folder = Folder::base();
    let late = ["112/05/09", "112/05/15", "112/05/16"];
    folder.write("112-1/feedback.csv", requests(&[before, before, late]));
    assert_eq!(times(&folder, "approved-after-answer"), 1);
    assert_eq!(said(&folder).len(), 1, "{:?}", said(&folder));
}

#[test]
fn the_year_of_the_statistics_may_be_the_first_that_is_listed() {
    let folder = Folder::base();
    let option = |year: u32| format!("民間需求辦理情形, first_year: {year}");
    folder.replace("112-1/meeting.yaml", &option(110), &option(112));
    assert_eq!(said(&folder), [""; 0]);
    folder.replace("112-1/meeting.yaml", &option(112), &option(113));
    assert_eq!(times(&folder, "first-year-late"), 1);
}

#[test]
fn the_day_on_which_opening_began_is_not_too_early() {
    let folder = Folder::base();
    let text = folder.text("organization.yaml");
    folder.write("organization.yaml", format!("{text}since: 108/11/04\n"));
    assert_eq!(said(&folder), [""; 0]);
    folder.write("organization.yaml", format!("{text}since: 108/11/05\n"));
    let found = said(&folder);
    assert!(
        found
            .iter()
            .any(|line| line.contains("feedback.csv:2 B2: error[date-too-early]"))
    );
}

#[test]
fn a_period_that_begins_on_the_day_the_last_one_ended_overlaps_it() {
    let folder = Folder::base();
    let says = |folder: &Folder, word: &str| {
        let ran = folder.run(&["check", "data/112-1"]);
        assert!(ran.stderr.contains("[period-not-adjoining]"), "{}", ran.stderr);
        assert!(ran.stderr.contains(word), "{}", ran.stderr);
    };
    folder.replace("112-1/meeting.yaml", "from: 112年1月1日", "from: 111年12月31日");
    says(&folder, "the two overlap");
    folder.replace("112-1/meeting.yaml", "from: 111年12月31日", "from: 112年1月2日");
    says(&folder, "there is a gap");
}

#[test]
fn work_may_be_done_on_the_day_of_either_meeting() {
    let folder = Folder::base();
    let (done, path) = ("date: 112年3月6日", "112-1/resolutions.yaml");
    folder.replace(path, done, "date: 112年5月16日");
    assert_eq!(said(&folder), [""; 0]);
    folder.replace(path, "date: 112年5月16日", "date: 112年5月17日");
    assert_eq!(times(&folder, "progress-after-meeting"), 1);
    folder.replace(path, "date: 112年5月17日", "date: 111年12月20日");
    assert_eq!(said(&folder), [""; 0]);
    folder.replace(path, "date: 111年12月20日", "date: 111年12月19日");
    assert_eq!(times(&folder, "progress-before-previous"), 1);
}

#[test]
fn a_request_may_come_in_on_the_day_of_the_statistics() {
    let folder = Folder::base();
    folder.replace("112-1/feedback.csv", "112-03,112/05/04", "112-03,112/05/10");
    assert_eq!(said(&folder), [""; 0]);
    folder.replace("112-1/feedback.csv", "112-03,112/05/10", "112-03,112/05/11");
    assert_eq!(said(&folder).len(), 1, "{:?}", said(&folder));
}

const OPENINGS: &str = "機關／單位,資料集名稱,預計開放時間,狀態,開放日期\n";

#[test]
fn what_opened_on_the_day_of_the_statistics_is_open_and_no_longer_planned() {
    let folder = Folder::base();
    for (state, day, complaints) in [
        ("已開放", "112/05/10", 0),
        ("已開放", "112/05/11", 1),
        ("規劃中", "112/05/10", 1),
        ("規劃中", "112/05/11", 0),
    ] {
        let list = format!("{OPENINGS}典藏署,典藏品修復紀錄,112年第2季,{state},{day}\n");
        folder.write("112-1/expected-openings.csv", list);
        let found = times(&folder, "opening-contradicts");
        assert_eq!(found, complaints, "{state} {day}: {:?}", said(&folder));
    }
}

#[test]
fn what_was_open_on_the_day_of_the_last_statistics_was_not_planned_then() {
    let folder = Folder::base();
    let list = |state: &str, day: &str| {
        format!("{OPENINGS}典藏署,典藏品修復紀錄,112年第2季,{state},{day}\n")
    };
    folder.write("111-4/expected-openings.csv", list("規劃中", ""));
    for (day, complaints) in [("111/12/15", 1), ("111/12/16", 0)] {
        folder.write("112-1/expected-openings.csv", list("已開放", day));
        let found = times(&folder, "opening-contradicts");
        assert_eq!(found, complaints, "{day}: {:?}", said(&folder));
    }
}

#[test]
fn what_the_platform_opened_on_the_day_of_the_statistics_is_in_the_catalogue() {
    let folder = Folder::of_case("complaints/change-not-in-catalogue");
    let (path, day) = ("112-1/catalogue-changes.csv", "2023-05-12 09:30:00");
    assert_eq!(
        times(&folder, "change-not-in-catalogue"),
        2,
        "the third is of a later day"
    );
    folder.replace(path, day, "2023-05-10 09:30:00");
    assert_eq!(times(&folder, "change-not-in-catalogue"), 3);
}

#[test]
fn an_answer_on_the_day_of_its_request_needs_no_holidays() {
    let folder = Folder::base();
    folder.replace("organization.yaml", "count: calendar", "count: working");
    for (answered, complaints) in [("112/05/04", 0), ("112/05/05", 1)] {
        folder
            .write("112-1/feedback.csv", requests(&[["112/05/04", answered, answered]]));
        assert_eq!(times(&folder, "holidays-unlisted"), complaints, "{answered}");
    }
}

/// The value of a figure of the base's meeting, as `trace` lists it.
pub(crate) fn figure(folder: &Folder, name: &str) -> String {
    let listed = folder.run(&["trace", "data/112-1"]).stdout;
    let found = listed.lines().find_map(|line| line.strip_prefix(&format!("{name} = ")));
    let value = found.unwrap_or_else(|| panic!("{name} is not in\n{listed}"));
    value.split("  ").next().unwrap().to_owned()
}

#[test]
fn an_answer_on_the_day_of_the_statistics_is_counted_and_one_of_the_next_day_is_not() {
    let folder = Folder::base();
    for (answered, waiting) in [("112/05/10", "0件"), ("112/05/11", "1件")] {
        folder
            .write("112-1/feedback.csv", requests(&[["112/05/04", answered, answered]]));
        assert_eq!(figure(&folder, "answers.waiting"), waiting, "{answered}");
    }
}

#[test]
fn the_numbers_of_new_years_day_are_those_that_the_year_began_with() {
    for (day, begun) in [("112/01/01", "112年1月1日"), ("112/01/02", "111年12月15日")]
    {
        let folder = Folder::base();
        let with_day: Vec<String> = folder
            .text("112-1/unit-counts.csv")
            .lines()
            .map(|line| {
                // A column between the two meetings' with the numbers of the last.
                let (rest, now) = line.rsplit_once(',').unwrap();
                let (_, before) = rest.rsplit_once(',').unwrap();
                let between = if line.starts_with("組別") { day } else { before };
                format!("{rest},{between},{now}\n")
            })
            .collect();
        folder.write("112-1/unit-counts.csv", with_day.concat());
        assert_eq!(figure(&folder, "datasets.year_start_date"), begun);
    }
}

#[test]
fn a_target_that_is_just_reached_is_met() {
    // 40 datasets more, 147 days between the meetings, two civil members.
    for ([increase, days, civil], met) in [
        ([40, 147, 2], "4項"),
        ([41, 147, 2], "3項"),
        ([40, 146, 2], "3項"),
        ([40, 147, 3], "3項"),
    ] {
        let folder = Folder::base();
        let path = "organization.yaml";
        folder.replace(path, "increase: 110", &format!("increase: {increase}"));
        folder.replace(path, "review_days: 210", &format!("review_days: {days}"));
        folder.replace(path, "civil_members: 2", &format!("civil_members: {civil}"));
        assert_eq!(figure(&folder, "targets.met"), met, "{increase} {days} {civil}");
    }
}

#[test]
fn a_review_on_the_last_day_that_is_allowed_is_in_time() {
    // 147 days lie between the meetings.
    let folder = Folder::base();
    folder.replace("organization.yaml", "review_days: 210", "review_days: 147");
    assert_eq!(said(&folder), [""; 0]);
    folder.replace("organization.yaml", "review_days: 147", "review_days: 146");
    assert_eq!(times(&folder, "review-late"), 1);
}

#[test]
fn what_is_due_on_the_day_of_the_meeting_is_not_overdue() {
    for (dates, complaints) in [
        ("due: 112年5月16日", 0),
        ("due: 112年5月15日", 1),
        ("due: 112年5月1日\n    new_due: 112年5月16日", 0),
        ("due: 112年5月1日\n    new_due: 112年5月15日", 1),
    ] {
        let folder = Folder::base();
        folder.replace("112-1/resolutions.yaml", "due: 112年9月30日", dates);
        assert_eq!(times(&folder, "new-date-needed"), complaints, "{dates}");
    }
}

#[test]
fn the_published_requests_are_in_time_up_to_the_last_day_allowed() {
    let folder = Folder::base();
    let days = [
        ["112/05/02", "112/05/09", "112/05/09"],
        ["112/05/02", "112/05/10", "112/05/10"],
        ["112/05/03", "", ""],
        ["112/05/02", "", ""],
    ];
    folder.write("112-1/feedback.csv", requests(&days));
    let ran = folder.run(&["build", "data/112-1", "--only", "tables"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let table = folder.output("112-1-only", "tables/requests.csv");
    let table = String::from_utf8(table).unwrap();
    let found: Vec<&str> =
        table.lines().skip(1).map(|row| row.split(',').nth(8).unwrap()).collect();
    assert_eq!(found, ["如期", "逾期回應", "尚未回應", "逾期未回應"], "{table}");
}

#[test]
fn a_request_that_names_no_agency_was_dispatched_once() {
    let folder = Folder::base();
    let list = "編號,提出日期,類別,機關\n1,112/05/04,下載問題,\n\
                2,112/05/04,下載問題,\"統計處、資訊處\"\n";
    folder.write("112-1/feedback.csv", list);
    assert_eq!(figure(&folder, "feedback.dispatched"), "3件");
}
