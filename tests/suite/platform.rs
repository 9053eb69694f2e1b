//! Lists as the platform exports them are read as they are.

use serde_json::{Value, json};

use crate::folder::{Folder, assert_none};
use crate::privacy::holding;

/// Three cases, one of them on three rows, in the platform's columns and more.
const REQUESTS: &str = "\
\u{feff}原ID,原開放建議標題,原派發機關,建議資料集名稱,建議開放的欄位,建議原因,瀏覽次數,發表時間,頁面連結,建議者,標記用＿ID,\"B1a. 承諾提供時間為？\r
 格式：2019/06\"\r
98001,希望開放典藏圖像,\"典藏署,檢測所\",典藏圖像,全部,\"研究用，\r
謝謝\",65,2022/11/26 0:32,https://example.invalid/98001,王○○,98001,\r
98001,希望開放典藏圖像,\"典藏署,檢測所\",典藏圖像,全部,\"研究用，\r
謝謝\",65,2022/11/26 0:32,https://example.invalid/98001,王○○,98001_1,\r
98001,希望開放典藏圖像,\"典藏署、檢測所；統計處\",典藏圖像,全部,研究用,65,2022/11/26 0:32,https://example.invalid/98001,王○○,98001_2,\r
98002,希望開放檢測站位置,檢測所,檢測站,全部,導航,\"1,252\",2023/04/30 23:59,https://example.invalid/98002,李○○,98002,\r
98003,希望開放經費,,經費,全部,監督,9,2023/01/02 15:40,https://example.invalid/98003,陳○○,98003,\r
";

fn exported(said: &str) -> Folder {
    let folder = Folder::base();
    folder.write("112-1/feedback.csv", REQUESTS);
    let path = "organization.yaml";
    folder.replace(path, "columns:", &format!("{said}\ncolumns:"));
    folder
}

fn figure(pack: &Value, name: &str) -> Value {
    pack["figures"][name]["value"].clone()
}

#[test]
fn a_case_of_the_platform_counts_once_however_many_rows_and_agencies_it_has() {
    let pack = exported("exports: {feedback: {類別: 建議新增資料集}}").built("112-1");
    assert_eq!(figure(&pack, "feedback.total"), 3);
    // Three agencies, one, and a case that nobody was charged with.
    assert_eq!(figure(&pack, "feedback.dispatched"), 5);
    assert_eq!(figure(&pack, "feedback.top_kind"), "建議新增資料集");
    let tables = pack["tables"].as_array().unwrap();
    let quarters = tables.iter().find(|table| table["item"] == "feedback-by-quarter");
    let years = quarters.unwrap()["rows"].as_array().unwrap();
    assert_eq!(years[years.len() - 2], json!(["111年", 0, 0, 0, 1, 1]));
    assert_eq!(years[years.len() - 1][1], 1);
}

#[test]
fn columns_of_an_export_that_are_merely_more_raise_no_complaint() {
    let folder = exported("exports: {feedback: {類別: 建議新增資料集}}");
    let ran = folder.run(&["check", "data/112-1", "--format", "short"]);
    assert_eq!(ran.code, 0, "{}", ran.stdout);
    assert_eq!(ran.stdout.lines().count(), 1, "{}", ran.stdout);
    assert!(ran.stdout.contains("answers-not-recorded"), "{}", ran.stdout);
}

#[test]
fn what_an_export_does_not_say_of_answers_is_not_published_as_no_answer() {
    let folder = exported("exports: {feedback: {類別: 建議新增資料集}}");
    folder.built("112-1");
    let table = folder.output("112-1", "tables/requests.csv");
    let table = String::from_utf8(table).unwrap();
    assert!(table.contains("98002") && !table.contains("未回應"), "{table}");
}

#[test]
fn a_slide_does_not_say_that_nothing_is_answered_where_nothing_is_known() {
    let folder = exported("exports: {feedback: {類別: 建議新增資料集}}");
    let slide =
        "          - answer-times: {title: 回應時效}\n          - feedback-by-quarter:";
    folder.replace("112-1/meeting.yaml", "          - feedback-by-quarter:", slide);
    let pack = folder.built("112-1").to_string();
    assert!(pack.contains("民間需求清單未載回應日期，無從統計回應時效"), "{pack}");
    assert!(!pack.contains("尚無已回應之民間需求"));
}

#[test]
fn an_export_that_goes_on_after_the_statistics_date_is_taken_as_it_is() {
    let folder = exported("exports: {feedback: {類別: 建議新增資料集}}");
    folder.replace("112-1/feedback.csv", "2023/04/30 23:59", "2023/05/11 00:01");
    let ran = folder.run(&["check", "data/112-1", "--format", "short"]);
    assert_eq!(ran.code, 0, "{}", ran.stdout);
    assert!(ran.stdout.contains("requests-set-aside"), "{}", ran.stdout);
    let pack = folder.built("112-1");
    assert_eq!(figure(&pack, "feedback.total"), 2);
    let annex = String::from_utf8(folder.output("112-1", "tables/requests.csv")).unwrap();
    assert!(!annex.contains("98002"), "{annex}");
}

#[test]
fn names_of_requesters_are_in_no_published_file() {
    let folder = exported("exports: {feedback: {類別: 建議新增資料集}}");
    folder.built("112-1");
    for name in ["王○○", "李○○", "陳○○", "example.invalid"] {
        assert_none(&holding(&folder, name));
    }
    // What is printed of a request is found in each of them.
    let printed = holding(&folder, "98002");
    for file in ["annex.pdf", "requests.csv", "tables.ods", "pack.json"] {
        let is_there = printed.iter().any(|it| it.contains(file));
        assert!(is_there, "{file} holds no request: {printed:?}");
    }
}

#[test]
fn the_kind_of_a_row_is_never_guessed() {
    let ran = exported("").run(&["check", "data/112-1", "--format", "short"]);
    assert_eq!(ran.code, 1);
    assert!(ran.stdout.contains("missing-column"), "{}", ran.stdout);
}

#[test]
fn a_column_of_kinds_that_somebody_added_is_believed_before_what_is_said_of_all() {
    let folder = exported("exports: {feedback: {類別: 建議新增資料集}}");
    let kinds = REQUESTS.replace(",標記用＿ID,", ",類別,");
    let kinds = kinds.replace(",98001_1,\r", ",內容有誤,\r");
    let kinds = kinds.replace(",98001_2,\r", ",內容有誤,\r");
    let ids = ["○○,98001,", "○○,98002,", "○○,98003,"];
    let kinds = ids.iter().fold(kinds, |text, id| text.replace(id, "○○,內容有誤,"));
    folder.write("112-1/feedback.csv", kinds);
    let pack = folder.built("112-1");
    assert_eq!(figure(&pack, "feedback.top_kind"), "內容有誤");
    assert_eq!(figure(&pack, "feedback.top_kind_count"), 3);
}

#[test]
fn the_platforms_words_for_a_kind_and_unwanted_columns_are_for_the_organization_to_say() {
    let folder = Folder::base();
    let list = "編號,提出日期,類別,點閱率,來源\n\
                1,112/05/04 09:30,我想要更多,3,平臺\n2,112/05/05,下載問題,4,信箱\n";
    folder.write("112-1/feedback.csv", list);
    let path = "organization.yaml";
    folder.replace(
        path,
        "建議新增資料集]",
        "{name: 建議新增資料集, aliases: [我想要更多]}]",
    );
    folder.replace(path, "columns:", "columns:\n  feedback: {ignored: [點閱率, 來源]}");
    let pack = folder.built("112-1");
    let tables = pack["tables"].as_array().unwrap();
    let kinds = tables.iter().find(|table| table["item"] == "feedback-by-kind").unwrap();
    let columns: Vec<_> = kinds["columns"]
        .as_array()
        .unwrap()
        .iter()
        .map(|column| &column["name"])
        .collect();
    let expected = ["年度", "下載問題", "內容有誤", "建議新增資料集", "合計"];
    assert_eq!(columns, expected);
    assert_eq!(kinds["total"], json!(["合計", 1, 0, 1, 2]));
}

const CHANGES: &str = "資料集識別碼,資料集名稱,資料提供屬性,服務分類,品質檢測,檔案格式,\
    資料下載網址,編碼格式,資料集上架方式,資料集描述,主要欄位說明,提供機關,更新頻率,授權方式,\
    相關網址,計費方式,提供機關聯絡人姓名,提供機關聯絡人電話,上架日期,詮釋資料更新時間,備註,\
    資料量,資料集變動狀態";

fn changes(rows: &[(&str, &str, &str)]) -> String {
    let row = |(id, provider, state): &(&str, &str, &str)| {
        format!(
            "{id},\"資料集{id}\n\",檔案資料,,金,CSV,,UTF-8,,,,{provider},,,,免費,王○○,\
             02-0000-0000,2023-02-01 00:00:00,2023-02-02 10:00:00,,1,{state}\n"
        )
    };
    format!("\u{feff}{CHANGES}\n{}", rows.iter().map(row).collect::<String>())
}

#[test]
fn daily_changes_of_many_files_count_each_dataset_of_ours_once() {
    let folder = Folder::base();
    let days = [
        ("20230201", [("1", "示範部典藏署", "新增"), ("2", "他縣政府", "新增")]),
        ("20230202", [("1", "示範部典藏署", "修改"), ("3", "示範部", "資料集上架")]),
        ("20230203", [("1", "示範部典藏署", "新增"), ("70101", "示範部", "資料集下架")]),
    ];
    for (day, rows) in days {
        let path = format!("112-1/catalogue-changes/{day}.csv");
        folder.write(&path, changes(&rows));
    }
    let pack = folder.built("112-1");
    let counted = ["changes.opened", "changes.amended", "changes.withdrawn"];
    let found = counted.map(|name| figure(&pack, name));
    assert_eq!(found, [json!(2), json!(1), json!(1)]);
    assert!(!pack.to_string().contains("王○○"));
}

#[test]
fn what_changed_before_the_previous_statistics_or_behind_these_is_of_another_meeting() {
    let folder = Folder::base();
    let days =
        [("20221215", "1"), ("20221216", "2"), ("20230510", "3"), ("20230511", "4")];
    for (day, id) in days {
        let path = format!("112-1/catalogue-changes/{day}.csv");
        folder.write(&path, changes(&[(id, "示範部典藏署", "新增")]));
    }
    assert_eq!(figure(&folder.built("112-1"), "changes.opened"), 2);
}

#[test]
fn a_change_of_nobodys_stops_no_export_but_one_of_our_own() {
    let folder = Folder::base();
    let of = |rows: &[(&str, &str, &str)]| {
        folder.write("112-1/catalogue-changes/20230202.csv", changes(rows));
        folder.run(&["check", "data/112-1", "--format", "short"]).stdout
    };
    let (ours, nobodys) = (("1", "示範部典藏署", "新增"), ("2", "", "新增"));
    let everybodys = [ours, nobodys, ("3", "他縣政府", "新增")];
    assert_eq!(of(&everybodys), "");
    let said = of(&[ours, nobodys]);
    assert!(said.contains(" L3: error[missing-value]"), "{said}");
    assert_eq!(said.lines().count(), 1, "{said}");
    folder.replace(
        "organization.yaml",
        "[示範部典藏署*]",
        "[示範部典藏署*, 未填提供機關]",
    );
    assert_eq!(of(&[ours, nobodys]), "");
    assert_eq!(figure(&folder.built("112-1"), "changes.opened"), 2);
    of(&everybodys);
    assert_eq!(figure(&folder.built("112-1"), "changes.opened"), 1);
}

#[test]
fn statistics_of_the_whole_platform_rank_the_ministries_where_no_list_does() {
    let folder = Folder::base();
    folder.remove("112-1/ministries.csv");
    let headings = "提供機關名稱,資料集名稱,瀏覽人次,下載次數,資料集評分,上架日\n";
    let providers =
        [("甲部", 900), ("甲部一局", 12), ("示範部典藏署", 658), ("乙部", 30)];
    let rows = providers.iter().flat_map(|(provider, count)| {
        let row = move |number| {
            let views = number % 100;
            format!(" {provider},資料集{number} ,\"1,0{views:02}\",1,,\n")
        };
        (0..*count).map(row)
    });
    let list = format!("{headings}{}", rows.collect::<String>());
    folder.write("112-1/usage.csv", list);
    let path = "organization.yaml";
    let ministries = "ministries: [{name: 甲部}, {name: 乙部}]\ncolumns:";
    folder.replace(path, "columns:", ministries);
    let pack = folder.built("112-1");
    let tables = pack["tables"].as_array().unwrap();
    let ranking = tables.iter().find(|table| table["item"] == "ranking").unwrap();
    let expected = json!([["1", "甲部", 912], ["2", "示範部", 658], ["3", "乙部", 30]]);
    assert_eq!(ranking["rows"], expected);
}

#[test]
fn statistics_of_nobody_stop_no_export_but_one_of_our_own() {
    let folder = Folder::base();
    let list = |others: &str| {
        let ours = (1..4).map(|it| format!("示範部典藏署,藏品{it},1{it},1,,\n"));
        format!(
            "提供機關名稱,資料集名稱,瀏覽人次,下載次數,資料集評分,上架日\n{}{others}",
            ours.collect::<String>()
        )
    };
    let others: Vec<String> = (1..9).map(|it| format!("甲部,統計{it},9,1,,\n")).collect();
    let nobodys = ",無主,7,1,,\n";
    let everybodys = list(&(others.concat() + nobodys));
    folder.write("112-1/usage.csv", &everybodys);
    let pack = folder.built("112-1");
    let unassigned = json!([
        {"name": "甲部", "count": 8},
        {"name": "（未填提供機關）", "count": 1}
    ]);
    assert_eq!(pack["usage"]["unassigned"], unassigned);
    assert_eq!(pack["usage"]["own"], 3);
    folder.write("112-1/usage.csv", list(nobodys));
    let check = |folder: &Folder| {
        folder.run(&["check", "data/112-1", "--format", "short"]).stdout
    };
    let said = check(&folder);
    assert!(said.contains("112-1/usage.csv:5 A5: error[missing-value]"), "{said}");
    assert_eq!(said.lines().count(), 1, "{said}");
    folder.replace(
        "organization.yaml",
        "[示範部典藏署*]",
        "[示範部典藏署*, 未填提供機關]",
    );
    assert_eq!(check(&folder), "");
    let ours = folder.text("112-1/usage.csv");
    folder.write("112-1/usage.csv", everybodys);
    assert_eq!(folder.built("112-1")["usage"]["own"], 3);
    // Nor is one left out that nobody's pattern matches.
    folder.write("112-1/usage.csv", ours.replace(",無主,", "國家示範館,無主,"));
    let said = check(&folder);
    assert!(said.contains("112-1/usage.csv:5 A5: error[provider-unplaced]"), "{said}");
}

#[test]
fn an_answer_that_was_late_at_the_previous_meeting_is_not_told_again() {
    let folder = Folder::base();
    let late = ",109/02/13,109/02/14,已重新上傳";
    folder.replace("112-1/feedback.csv", late, ",109/02/23,109/02/24,已重新上傳");
    let told = |folder: &Folder| {
        let ran = folder.run(&["check", "data/112-1", "--format", "short"]);
        ran.stdout.matches("answered-late").count()
    };
    assert_eq!(told(&folder), 1);
    let list = folder.text("112-1/feedback.csv");
    let earlier: Vec<&str> = list.lines().take(12).collect();
    folder.write("111-4/feedback.csv", earlier.join("\n"));
    assert_eq!(told(&folder), 0);
    // Another day of the same answer is another thing.
    folder.replace("111-4/feedback.csv", "109/02/23", "109/02/22");
    assert_eq!(told(&folder), 1);
}
