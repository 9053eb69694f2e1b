//! What a number is counted from: every source that knows it better is asked, and what is
//! somebody else's, of another time or of another name is not counted.

use std::fmt::Write;

use serde_json::{Value, json};

use crate::bounds::{figure, requests, said, times};
use crate::catalogue::{meet, raw};
use crate::folder::Folder;

fn words(pack: &Value, kind: &str) -> String {
    let pages = pack["pages"].as_array().unwrap().iter();
    let pages = pages.filter(|page| page["kind"] == kind);
    pages.map(|page| page["words"].as_str().unwrap().replace(' ', "")).collect()
}

fn table<'a>(pack: &'a Value, item: &str) -> &'a Vec<Value> {
    let mut tables = pack["tables"].as_array().unwrap().iter();
    tables.find(|table| table["item"] == item).unwrap()["rows"].as_array().unwrap()
}

/// A first meeting whose units' list has these two dates.
fn first_meeting(earlier: &str) -> Folder {
    let folder = Folder::base();
    folder.replace("112-1/meeting.yaml", "previous: 111-4\n", "");
    folder.write(
        "112-1/unit-counts.csv",
        format!(
            "組別,名稱,{earlier},112/05/10\n單位,綜規處,40,45\n,統計處,120,131\n\
             ,資訊處,18,19\n機關,典藏署,310,362\n,臺灣檢測研究所,95,101\n"
        ),
    );
    folder
}

#[test]
fn the_year_begins_with_the_latest_point_of_the_year_before_that_any_list_has() {
    let folder = first_meeting("111/06/20");
    let pack = folder.built("112-1");
    assert_eq!(pack["figures"]["datasets.year_to_date"]["value"], 658 - 618);
    assert_eq!(pack["figures"]["datasets.year_base_date"]["value"], "2022-12-15");
    assert_eq!(pack["figures"]["targets.increase.reached"]["value"], 658 - 618);
    // The slide of the history has 40 in its last row.
    let growth = words(&pack, "growth");
    assert!(growth.contains("較111年6月20日增加75筆"), "{growth}");
}

#[test]
fn a_point_of_the_years_last_day_parts_both_years_for_the_target() {
    let folder = Folder::base();
    let last = "112/05/10,658,40";
    let both = "111/12/31,640,22\n112/05/10,658,18";
    folder.replace("112-1/dataset-totals.csv", last, both);
    let pack = folder.built("112-1");
    let rows = table(&pack, "target");
    let closed = &rows[rows.len() - 2];
    assert_eq!((&closed[0], &closed[1]), (&json!("111年"), &json!(640 - 512)));
    assert_eq!(rows[rows.len() - 1][1], 658 - 640);
    assert_eq!(pack["figures"]["datasets.increase"]["value"], 40);
}

#[test]
fn what_was_added_since_the_year_before_last_is_no_increase_of_this_year() {
    let folder = first_meeting("110/12/17");
    let totals = "統計日期,開放數量\n108/12/18,402\n110/12/17,583\n112/05/10,658\n";
    folder.write("112-1/dataset-totals.csv", totals);
    folder.replace("112-1/meeting.yaml", ", first: 110/06/15", "");
    let pack = folder.built("112-1");
    assert!(pack["figures"]["targets.increase.reached"]["value"].is_null(), "{pack}");
    let target = words(&pack, "target");
    assert!(target.contains("尚無112年1月1日前一年內之統計"), "{target}");
    // Nor is anything known of a year without a point, or of the one behind it.
    let rows = table(&pack, "target");
    let unknown = |row: &Value| row[1].is_null();
    let found: Vec<_> = rows.iter().filter(|row| unknown(row)).map(|it| &it[0]).collect();
    assert_eq!(found, ["109年", "110年", "112年（截至5月）"]);
    assert_eq!(figure(&folder, "targets.increase.years_closed"), "0年");
}

#[test]
fn this_years_increase_says_since_when_it_counts_as_closed_years_do() {
    let folder = first_meeting("111/03/31");
    let totals = "統計日期,開放數量\n111/03/31,583\n112/05/10,658\n";
    folder.write("112-1/dataset-totals.csv", totals);
    folder.replace("112-1/meeting.yaml", ", first: 110/06/15", "");
    let target = words(&folder.built("112-1"), "target");
    assert!(target.contains("112年自111年3月31日起算"), "{target}");
}

#[test]
fn a_case_of_the_platform_that_went_to_others_alone_is_not_ours() {
    let folder = Folder::base();
    let head = "原ID,開放建議標題,派發機關,建議資料集名稱,發表時間,類別,回復時間,回應\n";
    let rows = "7,題,統計處,集,2023/5/2 3:04,下載問題,2023/5/8 9:00,已開放\n\
                7,題,教育部,集,2023/5/2 3:04,下載問題,,\n\
                8,題,臺北市政府,集,2023/4/2 3:04,下載問題,2023/5/4 9:00,不開放\n\
                9,題,\"示範部典藏署花蓮分署、教育部\",集,2023/5/2 3:04,下載問題,2023/5/8 9:00,是\n";
    folder.write("112-1/feedback.csv", format!("{head}{rows}"));
    assert_eq!(figure(&folder, "feedback.total"), "2件");
    // The other agency's answer to a case of ours is not ours to give.
    assert_eq!(times(&folder, "unanswered") + times(&folder, "answered-late"), 0);
    let notice = said(&folder);
    assert_eq!(notice.len(), 1, "{notice:?}");
    assert!(notice[0].contains("feedback.csv:3 C3: notice[requests-of-others]"));
    assert!(notice[0].contains("教育部、臺北市政府"), "{notice:?}");
}

#[test]
fn an_agency_counts_once_however_it_is_spelt_and_parted() {
    let dispatched = |agencies: &str| {
        let folder = Folder::base();
        let list = format!(
            "編號,提出日期,類別,機關,回應日期\n112-1,112/5/2,下載問題,{agencies},112/5/4\n"
        );
        folder.write("112-1/feedback.csv", list);
        figure(&folder, "feedback.dispatched")
    };
    for two in ["統計處/資訊處", "統計處／資訊處", "統計處及資訊處", "典藏署與檢測所"]
    {
        assert_eq!(dispatched(two), "2件", "{two}");
    }
    for one in ["統計處、本部統計處", "臺灣檢測研究所、檢測所"] {
        assert_eq!(dispatched(one), "1件", "{one}");
    }
}

#[test]
fn a_dataset_of_others_that_stands_twice_is_told_once() {
    let folder = raw();
    meet(&folder, "111-1", "111/05/19", "");
    let mut list = "資料集識別碼,資料集名稱,提供機關,檔案格式\n".to_owned();
    for (at, provider) in ["示範部統計處", "示範部資訊處", "典藏署"].iter().enumerate()
    {
        writeln!(list, "{},甲{at},{provider},CSV", 10 + at).unwrap();
    }
    list = list.replace(",典藏署,", ",示範部典藏署,") + "13,乙,臺灣甲檢察署,CSV\n";
    for id in 100..120 {
        writeln!(list, "{id},他{id},模擬部,CSV").unwrap();
    }
    folder.write("111-1/catalogue.csv", &list);
    let check = || folder.run(&["check", "data/111-1", "--format", "short"]).stdout;
    assert_eq!(check().matches("error[").count(), 0, "{}", check());
    folder.write(
        "111-1/catalogue.csv",
        format!("{list}105,他105,模擬部,CSV\n106,他,模擬部,CSV\n"),
    );
    assert_eq!(check().matches("error[").count(), 1, "{}", check());
    assert!(
        check().contains("catalogue.csv:26 A26: error[duplicate-number]"),
        "{}",
        check()
    );
}

#[test]
fn of_two_datasets_of_one_name_the_one_that_is_gone_is_missed() {
    let folder = raw();
    meet(&folder, "110-2", "110/12/10", "");
    meet(&folder, "111-1", "111/05/19", "110-2");
    let others = "丙,示範部資訊處\n丁,臺灣甲檢察署\n";
    let with_ids = "資料集識別碼,資料集名稱,提供機關\n1,同名,示範部統計處\n2,同名,示範部典藏署\n\
                    3,丙,示範部資訊處\n4,丁,臺灣甲檢察署\n5,戊,示範部統計處\n";
    folder.write("110-2/catalogue.csv", with_ids);
    let now =
        format!("資料集名稱,提供機關\n同名,示範部典藏署\n{others}戊,示範部統計處\n");
    folder.write("111-1/catalogue.csv", now);
    let said = folder.run(&["check", "data/111-1", "--format", "short"]).stdout;
    assert_eq!(said.matches("error[dataset-vanished]").count(), 1, "{said}");
    assert!(said.contains("110-2/catalogue.csv:2 A2: error[dataset-vanished]"), "{said}");
    assert_eq!(said.matches("error[").count(), 1, "{said}");
}

#[test]
fn an_id_that_went_through_a_column_of_numbers_is_the_same_id() {
    let folder = raw();
    meet(&folder, "110-2", "110/12/10", "");
    meet(&folder, "111-1", "111/05/19", "110-2");
    let list = "資料集識別碼,資料集名稱,提供機關\n1,甲,示範部統計處\n2,乙,示範部典藏署\n\
                3,丙,示範部資訊處\n4,丁,臺灣甲檢察署\n";
    folder.write("110-2/catalogue.csv", list);
    let points = ["1,", "2,", "3,", "4,"].iter().fold(list.to_owned(), |list, id| {
        list.replace(&format!("\n{id}"), &format!("\n{}.0,", id.trim_end_matches(',')))
    });
    folder.write("111-1/catalogue.csv", points);
    let said = folder.run(&["check", "data/111-1", "--format", "short"]).stdout;
    assert_eq!(said.matches("error[").count(), 0, "{said}");
}

#[test]
fn a_format_and_a_mark_are_one_however_they_are_written() {
    let folder = raw();
    meet(&folder, "111-1", "111/05/19", "");
    folder.replace("111-1/meeting.yaml", "      - target", "      - formats: {title: 格式}\n      - quality-marks: {title: 標章}\n      - target");
    let list = "資料集識別碼,資料集名稱,提供機關,檔案格式,品質檢測\n1,甲,示範部統計處,CSV/JSON,金\n\
                2,乙,示範部典藏署,.csv,金標章\n3,丙,示範部資訊處,csv檔,金質\n\
                4,丁,臺灣甲檢察署,ＣＳＶ;JSON,銀\n";
    folder.write("111-1/catalogue.csv", list);
    let pack = folder.built("111-1");
    let formats = table(&pack, "formats");
    let counts: Vec<_> = formats.iter().map(|row| (&row[0], &row[1])).collect();
    assert_eq!(counts, [(&json!("CSV"), &json!(4)), (&json!("JSON"), &json!(2))]);
    assert_eq!(pack["figures"]["quality.top_count"]["value"], 3);
}

#[test]
fn a_request_answered_after_the_statistics_date_is_unanswered_in_every_table() {
    let folder = Folder::base();
    let after = ["112/05/04", "112/05/12", "112/05/12"];
    folder.write("112-1/feedback.csv", requests(&[after]));
    folder.built("112-1");
    let table = String::from_utf8(folder.output("112-1", "tables/requests.csv")).unwrap();
    assert!(table.contains("尚未回應") && !table.contains("2023-05-12"), "{table}");
}

#[test]
fn a_list_without_days_of_answers_tells_only_what_came_in_the_period() {
    let folder = Folder::base();
    let list = "編號,提出日期,類別,機關\n108-1,108/5/2,下載問題,統計處\n\
                112-1,112/5/2,下載問題,統計處\n";
    folder.write("112-1/feedback.csv", list);
    folder.built("112-1");
    let table = String::from_utf8(folder.output("112-1", "tables/requests.csv")).unwrap();
    assert!(table.contains("112-1,") && !table.contains("108-1,"), "{table}");
}

#[test]
fn the_longest_name_of_a_statute_is_cited_and_no_part_of_an_unlisted_one() {
    let folder = Folder::base();
    let statutes = "statutes:\n  - {name: 個人資料保護法施行細則}\n  - {name: 刑法}\n";
    folder.replace("organization.yaml", "statutes:\n", statutes);
    folder.replace(
        "112-1/inventory.csv",
        "政府資訊公開法第18條第1項第3款,,",
        "個人資料保護法施行細則第3條,,",
    );
    folder.replace(
        "112-1/inventory.csv",
        "\"個人資料保護法第16條、政府資訊公開法第18條第1項第6款\"",
        "陸海空軍刑法第20條",
    );
    let found = said(&folder);
    let unknown = |line: &&String| line.contains("unknown-statute");
    assert_eq!(found.iter().filter(unknown).count(), 1, "{found:?}");
    folder.replace(
        "organization.yaml",
        "{name: 刑法}",
        "{name: 刑法}\n  - {name: 陸海空軍刑法}",
    );
    folder.replace(
        "112-1/meeting.yaml",
        "          - growth",
        "          - not-open-grounds: {title: 依據}\n          - growth",
    );
    let pack = folder.built("112-1");
    let named: Vec<_> =
        table(&pack, "not-open-grounds").iter().map(|row| &row[0]).collect();
    assert_eq!(named, ["個人資料保護法施行細則", "陸海空軍刑法"]);
}

const OPENINGS: &str = "資料集名稱,機關,預計開放時間,狀態,開放日期\n";

fn with_openings(rows: &str) -> Folder {
    let folder = Folder::base();
    folder.write("112-1/expected-openings.csv", format!("{OPENINGS}{rows}"));
    folder
}

#[test]
fn on_the_last_day_of_its_time_a_planned_dataset_is_not_late_yet() {
    let rows = "甲,典藏署,112/05/10,規劃中,\n乙,典藏署,112/05/09,規劃中,\n";
    let folder = with_openings(rows);
    assert_eq!(figure(&folder, "expected.overdue"), "1筆");
    assert_eq!(figure(&folder, "expected.due"), "1筆");
}

#[test]
fn a_day_may_be_written_where_a_month_or_a_quarter_may() {
    for day in
        ["1120630", "20230630", "112/6/30(五)", "112/6/30 00:00:00", "２０２３／０６"]
    {
        let folder = with_openings(&format!("甲,典藏署,{day},規劃中,\n"));
        assert_eq!(said(&folder), [""; 0], "{day}");
    }
}

#[test]
fn a_note_in_brackets_that_says_another_thing_is_not_passed_over() {
    for state in ["已開放（僅部分）", "已開放（規劃中）"] {
        let rows = format!("甲,典藏署,112年第1季,{state},112/03/20\n");
        assert_eq!(times(&with_openings(&rows), "unknown-word"), 1, "{state}");
    }
    for state in ["規劃中（尚待授權）", "規劃中（原訂第1季）"] {
        let folder = with_openings(&format!("甲,典藏署,112年第3季,{state},\n"));
        assert_eq!(said(&folder), [""; 0], "{state}");
    }
    let classes = [
        ("甲類（部分欄位丙類）", 1),
        ("甲類（部分）", 1),
        ("甲類（開放資料）", 0),
        ("甲類(可開放)", 0),
    ];
    for (class, told) in classes {
        let folder = Folder::base();
        folder.replace("112-1/inventory.csv", "材質,甲類", &format!("材質,{class}"));
        assert_eq!(times(&folder, "unknown-class"), told, "{class}");
    }
}

#[test]
fn a_day_that_ends_a_quarter_is_that_day_alone() {
    let folder = Folder::base();
    folder.replace("112-1/unit-counts.csv", "112/05/10", "112/06/30");
    assert_eq!(times(&folder, "statistics-date-absent"), 1);
    folder.replace("112-1/unit-counts.csv", "112/06/30", "112 第2季");
    assert_eq!(said(&folder), [""; 0]);
}

#[test]
fn a_unit_that_is_written_in_two_ways_is_one_in_every_table() {
    let folder = Folder::base();
    folder.replace(
        "112-1/takedowns.yaml",
        "agency: 典藏署\n    dataset: {id: 70102",
        "agency: 示範部典藏署\n    dataset: {id: 70102",
    );
    assert_eq!(figure(&folder, "takedowns.agencies"), "2個");
    let last = "8,檢測報告查詢系統";
    let row = "8,檢測報告查詢系統,檢測報告查詢,報告編號、檢測結果,乙類,檢測所";
    assert!(folder.text("112-1/inventory.csv").contains(last));
    folder.replace("112-1/inventory.csv", row, &row.replace(",檢測所", ",綜規處"));
    folder.replace(
        "112-1/meeting.yaml",
        "          - growth",
        "          - limited-use: {title: 限制}\n          - growth",
    );
    assert_eq!(figure(&folder, "limited.units"), "1個");
}

#[test]
fn a_unit_that_is_new_is_named_where_the_totals_change_counts_it() {
    let folder = Folder::base();
    folder.write(
        "112-1/unit-counts.csv",
        "組別,名稱,112/05/10\n單位,綜規處,45\n,統計處,131\n,資訊處,19\n機關,典藏署,362\n\
         ,檢測所,101\n",
    );
    folder.replace("111-4/unit-counts.csv", ",資訊處,18,20\n", "");
    folder.replace("111-4/unit-counts.csv", "583,618", "565,598");
    let pack = folder.built("112-1");
    let slide = words(&pack, "datasets-by-unit");
    assert!(slide.contains("資訊處僅一次有統計，其數計入小計及總計之增減"), "{slide}");
}

#[test]
fn units_that_became_one_are_added_up_in_the_earlier_list() {
    let folder = Folder::base();
    folder.replace(
        "organization.yaml",
        "    aliases: [本部資訊處]",
        "    aliases: [本部資訊處, 資訊小組]",
    );
    folder.replace(
        "111-4/unit-counts.csv",
        ",資訊處,18,20\n",
        ",資訊處,10,12\n,資訊小組,8,8\n",
    );
    assert_eq!(said(&folder), [""; 0]);
    assert_eq!(figure(&folder, "datasets.previous"), "618筆");
}

#[test]
fn a_group_that_stands_in_a_row_of_its_own_is_that_of_the_rows_beneath() {
    let folder = Folder::base();
    folder.write(
        "112-1/unit-counts.csv",
        "名稱,111/06/20,111/12/15,112/05/10\n本部單位,,,\n綜規處,40,42,45\n\
         統計處,120,125,131\n資訊處,18,20,19\n所屬機關,,,\n典藏署,310,330,362\n\
         檢測所,95,101,101\n",
    );
    assert_eq!(said(&folder), [""; 0]);
    assert_eq!(figure(&folder, "datasets.agencies"), "463筆");
}

#[test]
fn numbers_that_count_within_a_chapter_are_one_slip() {
    let folder = Folder::base();
    let mut list = folder.text("112-1/inventory.csv");
    for at in 1..=9 {
        list = list.replace(&format!("\n{at},"), &format!("\n1-{at},"));
    }
    folder.write("112-1/inventory.csv", list);
    assert_eq!(times(&folder, "unreadable-number"), 1, "{:?}", said(&folder));
}

#[test]
fn units_may_number_their_own_requests() {
    let folder = Folder::base();
    folder.remove("112-1/feedback.csv");
    for unit in ["統計處", "資訊處"] {
        let list = format!(
            "編號,提出日期,類別,機關,回應日期\n1,112/5/2,下載問題,{unit},112/5/4\n\
             2,112/5/3,下載問題,{unit},112/5/4\n"
        );
        folder.write(&format!("112-1/feedback/{unit}.csv"), list);
    }
    let found = said(&folder);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("warning[numbers-clash]"), "{found:?}");
    assert_eq!(figure(&folder, "feedback.total"), "4件");
}

#[test]
fn without_a_yearly_target_its_slide_is_the_one_complaint() {
    let folder = Folder::base();
    folder.replace("organization.yaml", "  increase: 110\n", "");
    let found = said(&folder);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("no-target"), "{found:?}");
}

/// A list that keeps what has opened keeps all of it; and a plan's id is that of its own
/// dataset.
#[test]
fn a_plan_that_has_opened_stays_in_its_list_under_its_own_id() {
    let told = |folder: &Folder| {
        let check = ["check", "data/111-1", "--format", "short", "--lang", "zh-TW"];
        let said = folder.run(&check).stdout;
        let told = said.lines().filter(|line| line.contains("[opening-"));
        told.map(str::to_owned).collect::<Vec<_>>()
    };
    let folder = Folder::sample();
    let plans = [
        ("廉政志工服務據點,111年3月", "111/03/28"),
        ("矯正機關自主監外作業人數,111年第1季", "111/03/15"),
        ("更生保護會服務據點,111年第2季", "111/05/04"),
    ];
    for (plan, day) in plans {
        let opened = format!("{plan},已開放,110/11/01");
        folder.replace(
            "110-2/expected-openings.csv",
            &format!("{plan},規劃中,"),
            &opened,
        );
        let now = format!("{plan},已開放,{day}");
        folder.replace("111-1/expected-openings.csv", &now, &opened);
    }
    assert_eq!(told(&folder), [""; 0]);
    let list = folder.text("111-1/expected-openings.csv");
    let rows = list.lines().filter(|row| !row.contains("廉政志工"));
    folder.write("111-1/expected-openings.csv", rows.collect::<Vec<_>>().join("\n"));
    let said = told(&folder);
    let is_told = |line: &String| {
        line.contains("[opening-vanished]") && line.contains("廉政志工服務據點")
    };
    assert!(said.len() == 1 && said.iter().all(is_told), "{said:?}");
    // A house that strikes them out strikes out most.
    let rows = list.lines().filter(|row| !row.contains("已開放"));
    folder.write("111-1/expected-openings.csv", rows.collect::<Vec<_>>().join("\n"));
    assert_eq!(told(&folder), [""; 0]);
    folder.write(
        "111-1/expected-openings.csv",
        list.replace("110/11/01,,", "110/11/01,6001,"),
    );
    let said = told(&folder);
    let is_told = |line: &String| line.contains("[opening-contradicts]");
    assert!(!said.is_empty() && said.iter().all(is_told), "{said:?}");
}
