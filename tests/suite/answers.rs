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
