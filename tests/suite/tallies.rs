//! What a number is made of: each thing once, and nothing that does not belong to it.

use crate::bounds::{figure, requests, said, times};
use crate::folder::Folder;

#[test]
fn the_median_is_that_of_the_answered_alone() {
    let folder = Folder::base();
    let days = [
        ["112/04/20", "", ""],
        ["112/05/04", "112/05/08", "112/05/08"],
        ["112/05/05", "", ""],
    ];
    folder.write("112-1/feedback.csv", requests(&days));
    assert_eq!(figure(&folder, "answers.median"), "4日");
    assert_eq!(figure(&folder, "answers.judged"), "2件");
}

#[test]
fn a_request_of_the_first_or_the_last_day_of_the_period_is_of_the_period() {
    let folder = Folder::base();
    folder.replace("112-1/meeting.yaml", "to: 112年5月31日", "to: 112年5月10日");
    let days = ["111/12/31", "112/01/01", "112/05/10"].map(|day| [day, day, day]);
    folder.write("112-1/feedback.csv", requests(&days));
    assert_eq!(figure(&folder, "feedback.period"), "2件");
    assert_eq!(figure(&folder, "feedback.total"), "3件");
}

#[test]
fn a_case_that_two_agencies_answered_is_answered_when_the_last_did() {
    let folder = Folder::base();
    let list = "原ID,開放建議標題,派發機關,建議資料集名稱,發表時間,類別,回復時間,回應\n\
                7,題,統計處,集,2023/5/2 3:04,下載問題,2023/5/8 9:00,已開放\n\
                7,題,資訊處,集,2023/5/2 3:04,下載問題,2023/5/4 9:00,不開放\n\
                8,題,資訊處,集,2023/5/2 3:04,下載問題,2023/5/4 9:00,不開放\n\
                8,題,統計處,集,2023/5/2 3:04,下載問題,2023/5/8 9:00,已開放\n";
    folder.write("112-1/feedback.csv", list);
    assert_eq!(figure(&folder, "answers.median"), "6日");
    assert_eq!(figure(&folder, "feedback.total"), "2件");
    assert_eq!(figure(&folder, "feedback.dispatched"), "4件");
}

#[test]
fn a_year_that_is_not_over_is_none_in_which_the_target_was_met() {
    // 110 and 106 datasets in the years that are over, 40 in this one.
    for (goal, met) in [(40, "2年"), (106, "2年"), (107, "1年")] {
        let folder = Folder::base();
        folder.replace(
            "organization.yaml",
            "increase: 110",
            &format!("increase: {goal}"),
        );
        assert_eq!(figure(&folder, "targets.increase.years_met"), met, "{goal}");
    }
}

#[test]
fn of_a_target_that_is_exceeded_nothing_is_left() {
    for (goal, left) in [(110, "70筆"), (30, "0筆")] {
        let folder = Folder::base();
        folder.replace(
            "organization.yaml",
            "increase: 110",
            &format!("increase: {goal}"),
        );
        assert_eq!(figure(&folder, "targets.increase.left"), left);
    }
}

#[test]
fn an_agency_that_withdraws_two_datasets_is_one_agency() {
    let folder = Folder::base();
    assert_eq!(figure(&folder, "takedowns.count"), "3筆");
    assert_eq!(figure(&folder, "takedowns.agencies"), "2個");
}

#[test]
fn a_column_that_names_a_quarter_holds_the_numbers_of_any_day_in_it() {
    let folder = Folder::base();
    folder.replace("112-1/unit-counts.csv", "111/12/15", "111年第4季");
    folder.replace("112-1/unit-counts.csv", "112/05/10", "112年第2季");
    assert_eq!(figure(&folder, "datasets.total"), "658筆");
    assert_eq!(figure(&folder, "datasets.previous"), "618筆");
}

#[test]
fn a_subtotal_of_increases_is_of_the_points_since_the_one_before_it() {
    let folder = Folder::base();
    let list = "統計日期,開放數量,增加數量\n\
                109/12/18,402,\n110/06/15,450,48\n110/12/17,512,62\n小計,,110\n\
                111/06/20,583,71\n111/12/15,618,35\n小計,,106\n\
                112/05/10,658,40\n合計,,256\n";
    folder.write("112-1/dataset-totals.csv", list);
    assert_eq!(said(&folder), [""; 0]);
    folder.replace("112-1/dataset-totals.csv", "小計,,106", "小計,,216");
    assert_eq!(times(&folder, "total-differs"), 1);
}

#[test]
fn an_answer_that_was_late_last_time_is_not_told_again() {
    let folder = Folder::base();
    let late = ["111/11/01", "111/11/20", "111/11/20"];
    folder.write("112-1/feedback.csv", requests(&[late]));
    assert_eq!(times(&folder, "answered-late"), 1);
    folder.write("111-4/feedback.csv", requests(&[late]));
    assert_eq!(times(&folder, "answered-late"), 0);
}

#[test]
fn where_no_more_are_late_than_in_time_each_late_answer_is_told() {
    let folder = Folder::base();
    let late = ["112/04/04", "112/04/20", "112/04/20"];
    let in_time = ["112/04/04", "112/04/06", "112/04/06"];
    let (mut days, mut more) = ([late; 16], [late; 17]);
    days[..8].fill(in_time);
    more[..8].fill(in_time);
    folder.write("112-1/feedback.csv", requests(&days));
    assert_eq!(times(&folder, "answered-late"), 8);
    folder.write("112-1/feedback.csv", requests(&more));
    assert_eq!(times(&folder, "answered-late"), 1);
}

#[test]
fn a_ranking_of_the_last_statistics_day_was_left_standing() {
    let folder = Folder::base();
    let list = folder.text("112-1/ministries.csv");
    folder.write("112-1/ministries.csv", list.replace("112/05/10", "111/12/15"));
    assert_eq!(times(&folder, "ranking-not-current"), 1);
    folder.write("112-1/ministries.csv", list.replace("112/05/10", "111/12/16"));
    assert_eq!(times(&folder, "ranking-not-current"), 0);
    assert_eq!(figure(&folder, "ranking.date"), "111年12月16日");
    // What is of another day need not be the same.
    folder.replace("112-1/ministries.csv", "示範部,658", "示範部,650");
    assert_eq!(times(&folder, "totals-disagree"), 0);
}

#[test]
fn a_dataset_whose_withdrawal_was_approved_may_be_reported_as_withdrawn() {
    let folder = Folder::base();
    let approved = "takedowns:\n  - number: 1\n    agency: 檢測所\n    \
                    dataset: {id: 70250, name: 檢測站即時水位}\n    \
                    reason: 無資料可更新。\n    state: approved\n    date: 111年12月20日\n";
    folder.write("111-4/takedowns.yaml", approved);
    let carried_out = "state: carried_out\n    date: 112年5月2日";
    folder.replace(
        "112-1/takedowns.yaml",
        "state: requested\n    date: 112年5月2日",
        carried_out,
    );
    assert_eq!(times(&folder, "dataset-twice"), 0);
    folder.replace("112-1/takedowns.yaml", carried_out, "state: requested");
    assert_eq!(times(&folder, "dataset-twice"), 1);
}
