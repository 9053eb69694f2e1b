//! Which answers count at a statistics date, and which late ones are named.

use serde_json::Value;

use crate::folder::Folder;

const FEEDBACK: &str = "112-1/feedback.csv";

/// A figure of the meeting's pack.
fn figure(folder: &Folder, name: &str) -> Value {
    folder.built("112-1")["figures"][name]["value"].clone()
}

#[test]
fn an_answer_on_the_statistics_date_counts_and_one_of_the_day_after_does_not_yet() {
    let folder = Folder::base();
    assert_eq!(figure(&folder, "answers.waiting"), 1);
    folder.replace(FEEDBACK, "檢測站位置,-,-", "檢測站位置,112/05/10,112/05/10");
    assert_eq!(figure(&folder, "answers.waiting"), 0);
    folder.replace(FEEDBACK, "112/05/10,112/05/10", "112/05/11,112/05/11");
    assert_eq!(figure(&folder, "answers.waiting"), 1);
}

#[test]
fn late_answers_are_all_named_up_to_as_many_as_the_slide_would_list() {
    let folder = Folder::base();
    folder.replace(FEEDBACK, "108/11/06,108/11/07", "108/12/06,108/12/07");
    folder.replace(FEEDBACK, "108/12/23,108/12/24", "109/01/23,109/01/30");
    folder.replace(
        "112-1/meeting.yaml",
        "      - resolutions: {cases: [1]}\n",
        "      - resolutions: {cases: [1]}\n      - answer-times: {title: 回應時效, list_most: 2}\n",
    );
    assert_eq!(figure(&folder, "answers.late"), 2);
    assert_eq!(figure(&folder, "answers.late_before"), 0);
    folder.replace("112-1/meeting.yaml", "list_most: 2", "list_most: 1");
    assert_eq!(figure(&folder, "answers.late_before"), 2);
}

#[test]
fn the_finding_names_the_deadline_by_which_the_answers_were_judged() {
    let folder = Folder::base();
    folder.replace("organization.yaml", "days: 7", "days: {104: 5, 112: 14}");
    folder.replace(
        "112-1/meeting.yaml",
        "      - resolutions: {cases: [1]}\n",
        "      - resolutions: {cases: [1]}\n      - answer-times: {title: 回應時效}\n",
    );
    assert_eq!(figure(&folder, "answers.deadline"), Value::Null);
    assert!(slide(&folder).contains("於各年度期限內回應者占"), "{}", slide(&folder));
    // Without this year's requests all were judged by the deadline of before.
    let list = folder.text(FEEDBACK);
    let is_earlier = |line: &&str| !line.starts_with("112-") && !line.starts_with("合計");
    let earlier: Vec<&str> = list.lines().filter(is_earlier).collect();
    folder.write(FEEDBACK, earlier.join("\n") + "\n");
    assert_eq!(figure(&folder, "answers.deadline"), 5);
    assert_eq!(figure(&folder, "targets.answer.days"), 14);
    assert!(slide(&folder).contains("於5日期限內回應者占"), "{}", slide(&folder));
}

/// What is said on the slide of the answers' days.
fn slide(folder: &Folder) -> String {
    folder.pack("112-1")["pages"].to_string().replace(' ', "")
}

#[test]
fn the_notice_of_apostrophes_counts_the_texts_that_have_one() {
    let folder = Folder::base();
    let answer = |day: &str| format!("檢測站位置,{day},{day},=已修正,=已解決");
    folder.replace(FEEDBACK, "檢測站位置,-,-,,", &answer("112/05/15"));
    let said = || folder.run(&["check", "data/112-1", "--format", "short"]).stdout;
    // The answer is told only the next time.
    assert!(!said().contains("formula-like-text"), "{}", said());
    folder.replace(FEEDBACK, &answer("112/05/15"), &answer("112/05/10"));
    let notice = said();
    assert!(notice.contains("(2, such as `=已修正`)"), "{notice}");
    folder.built("112-1");
    let csv = String::from_utf8(folder.output("112-1", "tables/requests.csv")).unwrap();
    assert_eq!(csv.matches("'=").count(), 2, "{csv}");
}
