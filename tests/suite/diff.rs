//! What changed between two meetings, as people and as programs read it.

use serde_json::{Value, json};

use crate::folder::{Folder, Ran, files};

fn compared(folder: &Folder) -> Value {
    let arguments = ["diff", "data/111-4", "data/112-1", "--format", "json"];
    let ran = folder.run(&arguments);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    serde_json::from_str(&ran.stdout).unwrap()
}

fn read(folder: &Folder, language: &str) -> Ran {
    folder.run(&["diff", "data/111-4", "data/112-1", "--lang", language])
}

#[test]
fn figures_are_told_with_both_values_and_their_change() {
    let difference = compared(&Folder::base());
    let figures = difference["figures"].as_array().unwrap();
    let total = figures.iter().find(|one| one["name"] == "datasets.total").unwrap();
    let number = |text: &Value| -> i64 {
        text.as_str().unwrap().replace([',', '筆'], "").parse().unwrap()
    };
    assert_eq!(total["change"], number(&total["after"]) - number(&total["before"]));
    let named = |prefix: &str| {
        figures.iter().any(|one| one["name"].as_str().unwrap().starts_with(prefix))
    };
    assert!(!named("meeting.") && !named("previous."));
}

#[test]
fn inventory_rows_are_told_with_the_words_that_changed() {
    let difference = compared(&Folder::base());
    let changes = difference["inventory"]["changes"].as_array().unwrap();
    let amended = changes.iter().find(|one| one["key"] == "2").unwrap();
    assert_eq!(amended["happened"], "changed");
    let marks = amended["passages"][0]["marks"].as_array().unwrap();
    assert!(marks.contains(&json!({"text": "、計量單位", "mark": "added"})));
    let added = changes.iter().filter(|one| one["happened"] == "added").count();
    assert_eq!(added, 2);
    let said = read(&Folder::base(), "en").stdout;
    assert!(
        said.contains("蒐集資料項目：報表名稱、統計期間、數值{+、計量單位+}"),
        "{said}"
    );
}

#[test]
fn a_list_that_only_one_meeting_has_is_not_compared_and_said_so() {
    let folder = Folder::base();
    let difference = compared(&folder);
    let requests = &difference["requests"];
    assert_eq!((&requests["before"], &requests["after"]), (&json!(false), &json!(true)));
    assert_eq!(requests["changes"], json!([]));
    let said = read(&folder, "en").stdout;
    assert!(said.contains("111-4 does not have it"), "{said}");
    let said = read(&folder, "zh-TW").stdout;
    assert!(said.contains("111-4 沒有這份資料，無法比較"), "{said}");
}

#[test]
fn requests_and_takedowns_are_told_by_their_ids() {
    let folder = Folder::base();
    let feedback = folder.text("112-1/feedback.csv");
    let earlier: Vec<&str> = feedback.lines().take(11).collect();
    folder.write(
        "111-4/feedback.csv",
        earlier.join("\n").replace("希望提供圖像", "希望提供影像"),
    );
    let difference = compared(&folder);
    let of = |list: &str, happened: &str| -> Vec<String> {
        let changes = difference[list]["changes"].as_array().unwrap().iter();
        let of_it = changes.filter(|one| one["happened"] == happened);
        of_it.map(|one| one["key"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(of("requests", "changed"), ["111-01"]);
    assert_eq!(
        of("requests", "added"),
        ["111-02", "111-03", "112-01", "112-02", "112-03"]
    );
    assert_eq!(of("takedowns", "added"), ["70101", "70102", "70250"]);
    assert_eq!(of("takedowns", "removed"), ["70240"]);
}

#[test]
fn the_action_plan_is_told_section_by_section_with_the_words_that_changed() {
    let folder = Folder::base();
    let difference = compared(&folder);
    let changes = difference["action_plan"]["changes"].as_array().unwrap();
    let amended: Vec<_> =
        changes.iter().filter(|change| change["happened"] == "changed").collect();
    assert_eq!(amended.len(), 2, "{changes:?}");
    for change in amended {
        let passages = change["passages"].as_array().unwrap();
        assert!(!passages.is_empty(), "{change}");
        for passage in passages {
            let marks = passage["marks"].as_array().unwrap();
            assert!(marks.iter().any(|mark| mark["mark"] != "same"), "{passage}");
        }
    }
    // A renamed chapter is the same chapter.
    let path = "112-1/action-plan.yaml";
    let text = folder.text(path);
    let title = text.lines().find_map(|line| line.trim().strip_prefix("- title: "));
    folder.replace(path, title.unwrap(), "改了的章名");
    let said = read(&folder, "en").stdout;
    assert!(said.contains("  changed  壹、改了的章名\n"), "{said}");
}

#[test]
fn datasets_and_planned_openings_are_told_one_by_one() {
    let folder =
        Folder::of_case("golden/formats/the-many-are-summed-up-and-apis-counted");
    let difference = compared(&folder);
    let opened = &difference["figures"];
    let opened = opened.as_array().unwrap().iter();
    let opened = opened.clone().find(|one| one["name"] == "datasets.opened");
    let told = difference["catalogue"]["changes"].as_array().unwrap().iter();
    let added = told.filter(|one| one["happened"] == "added").count();
    let counted = opened.unwrap()["after"].as_str().unwrap();
    assert_eq!(counted, format!("{added}筆"));
    let list = "資料集名稱,機關,預計開放時間,狀態,開放日期,資料集識別碼,備註\n";
    let before = format!("{list}典藏新圖,典藏署,112年第3季,規劃中,,,\n");
    let after = before.replace("第3季", "第4季") + "檢測新表,檢測所,113年,規劃中,,,\n";
    let folder = Folder::base();
    folder.write("111-4/expected-openings.csv", before);
    folder.write("112-1/expected-openings.csv", after);
    let said = read(&folder, "zh-TW").stdout;
    assert!(said.contains("預計開放資料集（修正 1、新增 1、刪除 0）"), "{said}");
    assert!(said.contains("典藏署／典藏新圖"), "{said}");
    assert!(said.contains("預計開放時間：112年第[-3-]{+4+}季"), "{said}");
}

#[test]
fn a_share_that_only_gained_its_decimal_and_a_figure_that_nothing_gives_are_no_change() {
    // Its organization says which providers are whose.
    let folder =
        Folder::of_case("golden/formats/an-older-export-does-not-say-what-is-an-api");
    folder.remove("112-1/catalogue.csv.gz");
    let heading = "資料集識別碼,資料集名稱,檔案格式,提供機關\n";
    let row = |id: usize, format: &str| format!("{id},名稱{id},{format},示範部典藏署\n");
    let rows = |formats: &[&str]| -> String {
        let rows = formats.iter().zip(1..).map(|(format, id)| row(id, format));
        heading.to_owned() + &rows.collect::<String>()
    };
    // Half and quarters; then half, a third and a sixth.
    folder.write("111-4/catalogue.csv", rows(&["CSV", "CSV", "XML", "PDF"]));
    let later = ["CSV", "CSV", "CSV", "XML", "XML", "PDF"];
    folder.write("112-1/catalogue.csv", rows(&later));
    for (meeting, dates) in [
        (
            "111-4",
            "date: 111/12/20\nperiod: {from: 111/7/1, to: 111/12/31}\n\
                   statistics_date: 111/12/15\n",
        ),
        (
            "112-1",
            "date: 112/5/16\nperiod: {from: 112/1/1, to: 112/5/31}\n\
                   statistics_date: 112/5/10\nprevious: 111-4\n",
        ),
    ] {
        let own = ["meeting.yaml", "catalogue.csv"];
        for file in files(&folder.data().join(meeting)) {
            let name = file.file_name().unwrap().to_str().unwrap().to_owned();
            if !own.contains(&&*name) {
                std::fs::remove_file(&file).unwrap();
            }
        }
        let agenda = "reporting_unit: 資訊處\nagenda:\n  - section: 報告事項\n    \
                      slides:\n      - formats: {title: 檔案格式}\n";
        folder.write(
            &format!("{meeting}/meeting.yaml"),
            format!("id: {meeting}\n{dates}{agenda}"),
        );
    }
    let difference = compared(&folder);
    let figures = difference["figures"].as_array().unwrap();
    let named = |name: &str| figures.iter().find(|one| one["name"] == name);
    assert!(named("formats.total").is_some(), "{figures:?}");
    assert!(named("formats.top_share").is_none(), "50% is 50.0%");
    let pack = folder.built("112-1");
    assert_eq!(pack["figures"]["formats.top_share"]["value"], "50.0%");
    // A figure without a value is none that the other meeting lacks.
    let nothing = [json!(null), json!("–")];
    let is_empty = |one: &&Value| {
        nothing.contains(&one["before"]) && nothing.contains(&one["after"])
    };
    assert_eq!(figures.iter().find(is_empty), None);
}

#[test]
fn a_meeting_compared_with_itself_has_no_change() {
    let folder =
        Folder::of_case("golden/formats/the-many-are-summed-up-and-apis-counted");
    let openings = "資料集名稱,機關,預計開放時間,狀態,開放日期,資料集識別碼,備註\n\
                    典藏新圖,典藏署,112年第3季,規劃中,,,\n";
    folder.write("112-1/expected-openings.csv", openings);
    let ran = folder.run(&["diff", "data/112-1", "data/112-1", "--format", "json"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let difference: Value = serde_json::from_str(&ran.stdout).unwrap();
    for list in [
        "datasets", "inventory", "requests", "catalogue", "expected_openings",
        "takedowns", "resolutions", "action_plan",
    ] {
        assert_eq!(difference[list]["changes"], json!([]), "{list}");
    }
    assert_eq!(difference["figures"], json!([]));
}

/// What is told of the resolutions where they were changed a little in one of two copies.
fn with_resolutions(later: impl Fn(String) -> String) -> Value {
    let (before, after) = (Folder::base(), Folder::base());
    let path = "112-1/resolutions.yaml";
    after.write(path, later(after.text(path)));
    let of_before = before.data().join("112-1");
    let arguments = ["diff", of_before.to_str().unwrap(), "data/112-1"];
    let ran = after.run(&[&arguments[..], &["--format", "json"]].concat());
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let difference: Value = serde_json::from_str(&ran.stdout).unwrap();
    difference["resolutions"]["changes"].clone()
}

#[test]
fn a_due_date_that_was_put_off_is_told() {
    let changes = with_resolutions(|text| {
        text.replacen("due: 112年9月30日", "due: 112年10月31日", 1)
    });
    let [change] = &changes.as_array().unwrap()[..] else { panic!("{changes}") };
    assert_eq!(change["key"], "應用程式介面之評估");
    let passage = &change["passages"][0];
    assert_eq!(passage["column"], "預定完成日期");
    let marks = json!([
        {"text": "112/09/30", "mark": "deleted"},
        {"text": "112/10/31", "mark": "added"},
    ]);
    assert_eq!(passage["marks"], marks);
}

#[test]
fn entries_of_one_name_are_told_apart_by_what_they_say() {
    let twins = |text: String| {
        text.replacen("title: 典藏圖像之授權盤點", "title: 資料集說明文件之補正", 1)
    };
    let folder = Folder::base();
    let path = "112-1/resolutions.yaml";
    folder.write(path, twins(folder.text(path)));
    let ran = folder.run(&["diff", "data/112-1", "data/112-1", "--format", "json"]);
    let same: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(same["resolutions"]["changes"], json!([]));
    // One of the two goes, and the other stays what it was.
    let changes = with_resolutions(twins);
    let told: Vec<&str> = changes
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["happened"].as_str().unwrap())
        .collect();
    assert_eq!(told, ["added", "removed"], "{changes}");
}

#[test]
fn a_row_that_was_copied_is_told_apart_whatever_line_breaks_its_description_has() {
    let folder = Folder::base();
    let path = "112-1/inventory.csv";
    let row = "6,典藏品管理系統,典藏品登錄,品名、年代、材質,甲類,典藏署,,,\n";
    let broken = row.replace("典藏品登錄", "\"典藏品\n登錄\"");
    let copy = "10,典藏品管理系統,展件登錄,品名、展期,甲類,典藏署,,,\n";
    folder.replace(path, row, &broken);
    folder.replace(path, "合計,9項", &format!("{copy}合計,10項"));
    let difference = compared(&folder);
    let changes = difference["inventory"]["changes"].as_array().unwrap().iter();
    let of_it = changes.filter(|one| one["name"] == "典藏品管理系統");
    let told: Vec<(&Value, &Value)> =
        of_it.map(|one| (&one["key"], &one["happened"])).collect();
    assert_eq!(told, [(&json!("10"), &json!("added"))]);
}

#[test]
fn nothing_is_compared_while_a_source_needs_mending() {
    let folder = Folder::base();
    folder.replace("112-1/takedowns.yaml", "number: 2", "number: 1");
    let ran = read(&folder, "en");
    assert_eq!((ran.code, &*ran.stdout), (1, ""));
    assert!(ran.stderr.contains("duplicate-number"), "{}", ran.stderr);
    assert!(ran.stderr.contains("nothing is compared"), "{}", ran.stderr);
}
