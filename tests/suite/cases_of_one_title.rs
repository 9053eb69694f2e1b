//! Cases of one title, and decisions at one place of the minutes: none is taken for another
//! or lost; and what is said of a date that was put off.

use crate::folder::Folder;

const TITLE: &str = "資料集申請下架案";

/// A case: its place in the minutes, its ruling, when it is due, and what has been done.
struct Case {
    minutes: &'static str,
    ruling: &'static str,
    due: &'static str,
    done: bool,
}

const FIRST: Case =
    Case {
        minutes: "報告一", ruling: "同意。", due: "112年8月31日", done: false
    };
const SECOND: Case =
    Case {
        minutes: "報告二", ruling: "同意下架3筆。", due: "112年9月30日", done: false
    };

fn list(cases: &[Case]) -> String {
    let case = |(at, case): (usize, &Case)| {
        let Case { minutes, ruling, due, done } = case;
        let state =
            if *done { "done\n        date: 111年12月1日" } else { "outstanding" };
        format!(
            "  - number: {}\n    title: {TITLE}\n    minutes: {minutes}\n    \
             ruling: {ruling}\n    responsible: 資訊處\n    due: {due}\n    progress:\n      \
             - text: 辦理情形。\n        state: {state}\n",
            at + 1
        )
    };
    let cases: String = cases.iter().enumerate().map(case).collect();
    if cases.is_empty() {
        return "resolutions: []\n".to_owned();
    }
    format!("resolutions:\n{cases}")
}

/// The base with these cases, then and now, and minutes of the previous meeting.
fn folder(before: &[Case], now: &[Case], minutes: &str) -> Folder {
    let folder = Folder::base();
    folder.replace("112-1/meeting.yaml", "resolutions: {cases: [1]}", "resolutions: {}");
    folder.replace("112-1/meeting.yaml", "      - resolutions: {cases: [2, 3, 4]}\n", "");
    folder.write("111-4/resolutions.yaml", list(before));
    folder.write("112-1/resolutions.yaml", list(now));
    if !minutes.is_empty() {
        folder.write("111-4/minutes.yaml", format!("decisions:\n{minutes}"));
    }
    folder
}

fn said(folder: &Folder) -> String {
    folder.run(&["check", "data/112-1", "--format", "short"]).stdout
}

#[test]
fn of_two_open_cases_of_one_title_the_one_that_is_gone_is_missed() {
    let said = said(&folder(&[FIRST, SECOND], &[SECOND], ""));
    assert!(
        said.contains("data/111-4/resolutions.yaml:3:12: error[resolution-missing]"),
        "{said}"
    );
    assert_eq!(said.matches("[resolution-missing]").count(), 1, "{said}");
    assert!(!said.contains("[case-changed]"), "{said}");
}

#[test]
fn a_case_that_was_closed_is_no_later_case_of_its_title() {
    let closed = Case { done: true, due: "111年12月31日", ..FIRST };
    let both = folder(&[closed], &[SECOND], "");
    assert!(!said(&both).contains("[case-changed]"), "{}", said(&both));
    // One that is still open may have been decided anew: another date is told.
    let open = folder(&[FIRST], &[SECOND], "");
    assert!(said(&open).contains("[case-changed]"), "{}", said(&open));
}

#[test]
fn of_two_decisions_at_one_place_the_one_that_no_case_quotes_is_missed() {
    let decisions = "  - {place: 報告一, kind: 決定, ruling: 同意。, tracked: true}\n  \
                     - {place: 報告一, kind: 決定, ruling: 請資訊處研議。, tracked: true}\n";
    let one = said(&folder(&[], &[FIRST], decisions));
    assert!(one.contains("minutes.yaml:3:13: warning[decision-not-tracked]"), "{one}");
    let other = Case { ruling: "請資訊處研議。", ..FIRST };
    let both = said(&folder(&[], &[FIRST, other], decisions));
    assert!(!both.contains("[decision-not-tracked]"), "{both}");
    // A ruling that was misquoted is compared with the one that nobody else quotes.
    let misquoted = Case { ruling: "請資訊處評估。", ..FIRST };
    let folder = folder(&[], &[misquoted, FIRST], decisions);
    let ran = folder.run(&["check", "data/112-1"]);
    assert!(ran.stderr.contains("研議"), "{}", ran.stderr);
    assert!(!ran.stderr.contains("[decision-not-tracked]"), "{}", ran.stderr);
}

/// The words of the one page of a case that was due in March and put off.
fn page(new_due: &str) -> String {
    let case = Case { due: "112年3月31日", ..FIRST };
    let folder = folder(&[], &[case], "");
    let due = "    due: 112年3月31日\n";
    let both = format!("{due}    new_due: {new_due}\n");
    folder.replace("112-1/resolutions.yaml", due, &both);
    let pages = folder.built("112-1")["pages"].clone();
    let pages = pages.as_array().unwrap().iter();
    let own = pages.filter(|page| page["kind"] == "resolutions");
    own.map(|page| page["words"].as_str().unwrap().replace(' ', "")).collect()
}

#[test]
fn a_case_that_was_put_off_is_overdue_only_once_its_new_date_has_passed() {
    let in_time = page("112年8月31日");
    assert!(in_time.contains("已展延至112年8月31日"), "{in_time}");
    assert!(!in_time.contains("已逾期"), "{in_time}");
    let late = page("112年4月30日");
    assert!(late.contains("改訂期限亦已逾期"), "{late}");
    assert!(late.contains("應另訂完成日期"), "{late}");
}
