//! What happened between the previous meeting's statistics and the end of its period is
//! this meeting's to report: every answer stands in one publication, and the sums agree.

use serde_json::Value;

use crate::folder::Folder;

const FEEDBACK: &str = "112-1/feedback.csv";

fn number(pack: &Value, name: &str) -> i64 {
    pack["figures"][name]["value"].as_i64().unwrap()
}

/// The base, whose previous meeting counted on 15 December and reported to the 31st, with
/// the requests that came by then in that meeting's folder.
fn folder() -> Folder {
    let folder = Folder::base();
    // It came and was answered behind the previous statistics.
    let late = "111-04,111/12/20,下載問題,公務統計年報,統計處,欄位有誤,111/12/22,111/12/23,\
                已更正,已解決";
    // And this came before, and was answered behind them.
    let waited = "111-03a,111/12/14,下載問題,公務統計年報,統計處,單位有誤,111/12/19,\
                  111/12/20,已更正,已解決";
    let text = folder.text(FEEDBACK).replace("合計,15件,,,,,,,,\n", "");
    let (before, now) = text.split_at(text.find("111-03,").unwrap());
    folder.write("111-4/feedback.csv", format!("{before}{waited}\n"));
    folder.write(FEEDBACK, format!("{before}{waited}\n{late}\n{now}"));
    folder
}

fn published(folder: &Folder, meeting: &str) -> String {
    String::from_utf8(folder.output(meeting, "tables/requests.csv")).unwrap()
}

#[test]
fn what_came_or_was_answered_behind_the_previous_statistics_is_this_meetings() {
    let folder = folder();
    let (before, now) = (folder.built("111-4"), folder.built("112-1"));
    assert_eq!(number(&now, "feedback.period"), 3);
    assert_eq!(number(&now, "feedback.carried"), 2);
    assert_eq!(number(&before, "feedback.total") + 5, number(&now, "feedback.total"));
    assert_eq!(number(&before, "feedback.carried"), 0);
    let words = now["pages"].to_string().replace(' ', "");
    assert!(words.contains("提出3件，另上次統計後至本期前提出2件"), "{words}");
    let rows = published(&folder, "112-1");
    assert!(rows.contains("111-04,") && rows.contains("111-03a,"), "{rows}");
    // What was told then is not told again.
    assert!(!rows.contains("111-02,"), "{rows}");
    let told = published(&folder, "111-4");
    assert!(told.contains("111-03a,") && !told.contains("111/12/19"), "{told}");
    // The annex names the days that its rows are of.
    let papers = now["papers"].to_string().replace(' ', "");
    assert!(papers.contains("111年12月16日至112年5月10日提出或回應"), "{papers}");
}

#[test]
fn where_the_previous_statistics_end_its_period_there_is_nothing_between() {
    let folder = folder();
    folder.replace("111-4/meeting.yaml", "to: 111年12月31日", "to: 111年12月15日");
    let period = "from: 112年1月1日";
    folder.replace("112-1/meeting.yaml", period, "from: 111年12月16日");
    let pack = folder.built("112-1");
    let numbers = ["feedback.period", "feedback.carried"].map(|name| number(&pack, name));
    assert_eq!(numbers, [5, 0]);
    assert!(published(&folder, "112-1").contains("111-03a,"));
}

#[test]
fn a_first_meeting_reports_its_period() {
    let folder = folder();
    let pack = folder.built("111-4");
    let papers = published(&folder, "111-4");
    assert_eq!(number(&pack, "feedback.carried"), 0);
    assert!(papers.contains("111-02,") && !papers.contains("111-01,"), "{papers}");
}
