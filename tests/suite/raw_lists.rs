//! Lists as other years, cities and ministries write them: what they say is counted, and
//! what nobody can tell is asked, never guessed.

use std::fmt::Write as _;
use std::fs;

use serde_json::json;

use crate::catalogue::{meet, raw};
use crate::folder::Folder;

/// What a check of the base's meeting complains of.
fn said(folder: &Folder) -> String {
    folder.run(&["check", "data/112-1", "--format", "short"]).stdout
}

fn with_slide(folder: &Folder, slide: &str) {
    let ranking = "          - ranking: {title: 各部會資料集數量排名}\n";
    folder.replace(
        "112-1/meeting.yaml",
        ranking,
        &format!("{ranking}          - {slide}\n"),
    );
}

#[test]
fn a_dataset_counts_once_in_statistics_of_use_however_often_it_is_listed() {
    let folder = Folder::base();
    let list = |second: &str| {
        format!(
            "資料集識別碼,提供機關名稱,資料集名稱,瀏覽人次,下載次數\n\
             901,示範部典藏署,典藏品目錄,900,30\n{second}\n"
        )
    };
    let found = |text: &str| {
        folder.write("112-1/usage.csv", text);
        said(&folder)
    };
    assert!(
        found(&list("901,示範部典藏署,典藏品目錄,960,34")).contains("error[usage-twice]")
    );
    assert_eq!(found(&list("902,示範部典藏署,典藏品目錄,960,34")), "");
    // Two datasets of one name that were opened on different days are two.
    let dated = |day: &str| {
        format!(
            "提供機關名稱,資料集名稱,瀏覽人次,下載次數,上架日\n\
             示範部典藏署,典藏品目錄,900,30,2016/08/22\n示範部典藏署,典藏品目錄,960,34,{day}\n"
        )
    };
    assert_eq!(found(&dated("2018/05/07")), "");
    assert!(found(&dated("2016/08/22")).contains("error[usage-twice]"));
}

#[test]
fn a_ranking_is_printed_as_of_the_day_that_its_title_says() {
    let folder = Folder::base();
    let list =
        "統計日期：112年4月30日,\n機關,資料集數量\n示範部,655\n模擬部,812\n測試部,377\n";
    folder.write("112-1/ministries.csv", list);
    assert_eq!(folder.built("112-1")["figures"]["ranking.date"]["value"], "2023-04-30");
    // Last meeting's file is told still.
    folder.replace("112-1/ministries.csv", "112年4月30日", "111年12月15日");
    assert!(said(&folder).contains("ministries.csv:1 A1: warning[title-date-differs]"));
}

#[test]
fn the_title_of_every_other_list_is_held_against_the_statistics_date() {
    for list in ["inventory", "feedback", "unit-counts", "dataset-totals"] {
        let folder = Folder::base();
        let path = format!("112-1/{list}.csv");
        for (title, told) in
            [("統計日期：112年5月10日", false), ("截至112年4月30日", true)]
        {
            let text = folder.text(&path).replace("統計日期：112年5月10日\n", "");
            folder.write(&path, format!("{title}\n{text}"));
            let found = said(&folder);
            let warning = format!("{list}.csv:1 A1: warning[title-date-differs]");
            assert_eq!(found.contains(&warning), told, "{list} {title}: {found}");
        }
    }
    let folder = raw();
    meet(&folder, "111-1", "111/5/19", "");
    let text =
        "統計日期：111年3月31日\n資料集識別碼,資料集名稱,提供機關\n1,人口,示範部統計處\n";
    folder.write("111-1/catalogue.csv", text);
    let found = folder.run(&["check", "data/111-1", "--format", "short"]).stdout;
    assert!(found.contains("catalogue.csv:1 A1: warning[title-date-differs]"), "{found}");
}

#[test]
fn only_known_marks_are_marks_of_quality() {
    let folder = raw();
    meet(&folder, "111-1", "111/5/19", "");
    let slide = "      - target: {title: 目標}\n";
    let marks = format!("{slide}      - quality-marks: {{title: 品質}}\n");
    folder.replace("111-1/meeting.yaml", slide, &marks);
    let list = |marks: &[&str]| {
        let mut text = "資料集識別碼,資料集名稱,提供機關,品質檢測\n".to_owned();
        for (id, mark) in (1..).zip(marks) {
            writeln!(text, "{id},人口{id},示範部統計處,{mark}").unwrap();
        }
        folder.write("111-1/catalogue.csv", text);
        let pack = folder.built("111-1");
        let told =
            pack["diagnostics"].to_string().matches("quality-mark-unknown").count();
        (pack["figures"]["quality.marked"]["value"].as_i64().unwrap(), told)
    };
    let none = [
        "無(未做品檢)", "未評等", "尚未檢測", "不合格", "白名單", "免檢測", "待檢", "否",
        "-", "－", "N/A", "null", "",
    ];
    assert_eq!(list(&none), (0, 0));
    let marks = ["白金", "金標章", "銀級", "銅質", "金標章(通過)", "白金標章（通過）"];
    assert_eq!(list(&marks), (6, 0));
    assert_eq!(list(&["金", "鑽石", "鑽石", "X"]), (1, 2));
    folder.write(
        "organization.yaml",
        folder.text("organization.yaml") + "quality_marks: [鑽石]\n",
    );
    assert_eq!(list(&["金", "鑽石", "鑽石", "X"]), (3, 1));
}

#[test]
fn formats_are_parted_however_they_are_written() {
    let folder = raw();
    meet(&folder, "111-1", "111/5/19", "");
    let slide = "      - target: {title: 目標}\n";
    let shown = format!("{slide}      - formats: {{title: 格式}}\n");
    folder.replace("111-1/meeting.yaml", slide, &shown);
    for cell in [
        "CSV;JSON", "CSV\nJSON", "CSV JSON", "CSV+JSON", "CSV及JSON", "CSV & JSON",
        "CSV\\JSON", "[\"\"CSV\"\",\"\"JSON\"\"]",
    ] {
        let text = format!(
            "資料集識別碼,資料集名稱,提供機關,檔案格式\n1,人口,示範部統計處,\"{cell}\"\n\
             2,門牌,示範部統計處,N/A\n3,里界,示範部統計處,Web Service\n"
        );
        folder.write("111-1/catalogue.csv", text);
        let pack = folder.built("111-1");
        let tables = pack["tables"].as_array().unwrap();
        let formats = tables.iter().find(|table| table["item"] == "formats").unwrap();
        let rows = formats["rows"].as_array().unwrap().iter();
        let names: Vec<_> = rows.map(|row| row[0].clone()).collect();
        let printed = json!(names).to_string();
        for name in ["\"CSV\"", "\"JSON\"", "\"WEB SERVICE\""] {
            assert!(printed.contains(name), "{cell}: {printed}");
        }
        assert!(
            !printed.contains("\"A\"")
                && !printed.contains('['.to_string().repeat(2).as_str())
        );
    }
}

#[test]
fn only_the_states_that_the_organization_names_count() {
    let folder = raw();
    meet(&folder, "111-1", "111/5/19", "");
    let text = "資料集識別碼,資料集名稱,提供機關,是否公開\n1,人口,示範部統計處,是\n\
                2,門牌,示範部統計處,否\n3,里界,示範部統計處,是\n";
    folder.write("111-1/catalogue.csv", text);
    let check = || folder.run(&["check", "data/111-1", "--format", "short"]).stdout;
    assert!(check().contains("catalogue.csv:3 D3: error[states-differ]"), "{}", check());
    let organization = folder.text("organization.yaml");
    folder.write("organization.yaml", format!("{organization}open_states: [是]\n"));
    assert_eq!(folder.built("111-1")["figures"]["datasets.total"]["value"], 2);
    let ignored = "columns: {catalogue: {ignored: [是否公開]}}\n";
    folder.write("organization.yaml", format!("{organization}{ignored}"));
    assert_eq!(folder.built("111-1")["figures"]["datasets.total"]["value"], 3);
}

#[test]
fn a_short_month_in_a_csv_is_asked_about_only_beside_long_ones() {
    let folder = Folder::base();
    let list = |first: &str, other: &str| {
        folder.write(
            "112-1/expected-openings.csv",
            format!(
                "資料集名稱,機關,預計開放時間,狀態,開放日期\n典藏品修復紀錄,典藏署,{first},規劃中,\n\
                 檢測儀器清冊,檢測所,{other},規劃中,\n"
            ),
        );
        said(&folder).contains("error[unreadable-time]")
    };
    for other in ["113.06", "113.11", "113.10"] {
        assert!(list("113.1", other), "{other}");
    }
    assert!(!list("113.1", "113.9"));
    assert!(!list("113年10月", "113.11"));
}

#[test]
fn what_stands_in_words_in_a_total_is_compared() {
    let folder = Folder::base();
    let text = folder.text("112-1/inventory.csv");
    let row = text.lines().find(|line| line.starts_with("合計")).unwrap().to_owned();
    let classes = |total: &str| {
        folder.write(
            "112-1/inventory.csv",
            text.replace(&row, &format!("合計,\"{total}\",,,,,,,")),
        );
        said(&folder)
    };
    let pack = folder.built("112-1");
    let count = |class: &str| {
        pack["figures"][format!("inventory.{class}").as_str()]["value"].as_i64().unwrap()
    };
    let (a, b, c) = (count("a"), count("b"), count("c"));
    for right in [
        format!("9項，甲類{a}項"),
        "九項".to_owned(),
        format!("甲類:{a}、乙類：{b}、丙類{c}"),
        format!("9項（甲類{a}項）"),
    ] {
        assert_eq!(classes(&right), "", "{right}");
    }
    for wrong in [
        "8項，含試辦".to_owned(),
        "八項".to_owned(),
        format!("甲類:{}、丙類：{c}", a + 1),
        format!("9項，甲類{}項", a + 1),
    ] {
        let found = classes(&wrong);
        assert!(found.contains("-differs]"), "{wrong}: {found}");
    }
}

#[test]
fn a_request_that_others_have_too_is_ours_whatever_stands_between_the_names() {
    let folder = Folder::base();
    let list = |agencies: &str| {
        format!(
            "原ID,原開放建議標題,原派發機關,建議資料集名稱,建議原因,發表時間,類別,回復時間\n\
             98001,希望開放圖像,示範部典藏署,典藏圖像,研究,2023/03/01 9:30,建議新增資料集,2023/03/03 9:30\n\
             98002,希望開放班級數,{agencies},班級數,研究,2023/03/12 9:30,建議新增資料集,2023/03/13 9:30\n\
             98003,希望開放河川,樣本部,水位,研究,2023/03/12 9:30,建議新增資料集,2023/03/13 9:30\n"
        )
    };
    for mark in ["、", " ", "|", "＆", "&", "及", "和", "\u{3000}"] {
        folder.write("112-1/feedback.csv", list(&format!("內政部{mark}示範部典藏署")));
        let figures = folder.built("112-1")["figures"].clone();
        assert_eq!(figures["feedback.total"]["value"], 2, "{mark}");
    }
    folder.write("112-1/feedback.csv", list("示範部典藏署 臺灣檢測研究所"));
    assert_eq!(folder.built("112-1")["figures"]["feedback.dispatched"]["value"], 3);
    // Half of a name is no body, though it begins as we are called.
    folder.write("112-1/feedback.csv", list("示範部國民及學前典藏署"));
    assert_eq!(folder.built("112-1")["figures"]["feedback.dispatched"]["value"], 2);
    folder.write("112-1/feedback.csv", list("示範部 典藏署"));
    assert_eq!(folder.built("112-1")["figures"]["feedback.dispatched"]["value"], 2);
}

#[test]
fn a_dataset_whose_title_is_written_with_other_marks_has_not_vanished() {
    for (before, now) in
        [("台北路燈", "臺北路燈"), ("路燈(一)", "路燈（一）"), ("路燈Ａ", "路燈A")]
    {
        let folder = raw();
        meet(&folder, "110-2", "110/12/10", "");
        meet(&folder, "111-1", "111/5/19", "110-2");
        for (id, name) in [("110-2", before), ("111-1", now)] {
            let text =
                format!("資料集名稱,提供機關\n{name},示範部統計處\n人口,示範部資訊處\n");
            folder.write(&format!("{id}/catalogue.csv"), text);
        }
        folder.built("111-1");
    }
}

#[test]
fn a_request_that_was_withdrawn_is_not_waited_for() {
    let folder = Folder::base();
    with_slide(&folder, "answer-times: {title: 回應時效}");
    let list = |outcome: &str| {
        let text = folder.text("112-1/feedback.csv");
        let heading = text.lines().next().unwrap();
        let first = "108-01,108/11/04,下載問題,典藏品目錄,典藏署,無法開啟,108/11/06,108/11/07,已修正,已解決";
        let other = "108-02,108/12/19,內容有誤,公務統計年報,統計處,誤報,,,,";
        folder.write(
            "112-1/feedback.csv",
            format!("{heading}\n{first}\n{other}{outcome}\n"),
        );
        said(&folder)
    };
    assert!(list("").contains("warning[unanswered]"));
    for outcome in ["已撤案", "民眾自行撤回", "重複提案併案", "不予受理"]
    {
        let found = list(outcome);
        assert!(!found.contains("unanswered"), "{outcome}: {found}");
        assert_eq!(
            folder.built("112-1")["figures"]["answers.late"]["value"],
            0,
            "{outcome}"
        );
    }
    for outcome in ["尚未撤案", "改以電話說明"] {
        assert!(list(outcome).contains("warning[unanswered]"), "{outcome}");
    }
    let organization = folder.text("organization.yaml");
    let own = "closed_without_answer: [改以電話說明]\n";
    folder.write("organization.yaml", organization + own);
    assert!(!list("改以電話說明").contains("unanswered"));
}

#[test]
fn a_form_whose_box_is_ticked_says_its_class() {
    let folder = Folder::base();
    for class in ["□甲類 □乙類 ■丙類", "☐甲類☐乙類☑丙類", "丙類資料"]
    {
        let folder = Folder::base();
        folder.replace("112-1/inventory.csv", ",丙類,", &format!(",{class},"));
        assert_eq!(said(&folder), "", "{class}");
    }
    folder.replace("112-1/inventory.csv", ",丙類,", ",□甲類 ■乙類 ■丙類,");
    assert!(said(&folder).contains("error[unknown-class]"));
}

#[test]
fn boxes_of_a_sheet_that_was_saved_as_csv_say_the_class() {
    let folder = Folder::base();
    let list = |first: &str, second: &str| {
        format!(
            "序號,系統、資料庫名稱,系統、資料庫描述,蒐集資料項目,甲類,乙類,丙類,管理單位\n\
             1,公文管理系統,收發文及歸檔,公文主旨,{first},資訊處\n\
             2,統計資料庫,公務統計報表,報表名稱,{second},統計處\n"
        )
    };
    folder.write("112-1/inventory.csv", list("TRUE,FALSE,FALSE", "FALSE,FALSE,FALSE"));
    assert!(said(&folder).contains("error[class-not-marked-once]"), "{}", said(&folder));
    folder.write("112-1/inventory.csv", list("TRUE,FALSE,FALSE", "TRUE,FALSE,FALSE"));
    assert!(!said(&folder).contains("error["), "{}", said(&folder));
    assert_eq!(folder.built("112-1")["figures"]["inventory.a"]["value"], 2);
}

#[test]
fn a_list_that_says_that_nobody_asked_for_anything_holds_nothing() {
    let folder = Folder::base();
    let list = folder.text("112-1/feedback.csv");
    let headings = list.lines().next().unwrap();
    for words in ["本季無民眾意見", "本期無民間需求"] {
        folder.write("112-1/feedback.csv", format!("{headings}\n{words}\n"));
        let found = said(&folder);
        assert!(!found.contains("feedback.csv:2"), "{words}: {found}");
    }
}

#[test]
fn a_row_that_shows_how_to_fill_in_a_form_is_told_and_never_counted() {
    for (list, heading, example) in [
        ("feedback", "編號,", "範例-01,112/01/04,下載問題,,資訊處,示範,112/01/06,,,\n"),
        (
            "feedback",
            "編號,",
            "（範例）001,112/01/04,下載問題,,資訊處,示範,112/01/06,,,\n",
        ),
        ("inventory", "序號,", "例：1,戶政系統,查詢,姓名,甲類,資訊處,,,\n"),
        ("inventory", "序號,", "0,範例,查詢,姓名,甲類,資訊處,,,\n"),
        ("unit-counts", "組別,", "單位,範例,1,1,1\n"),
        ("ministries", "機關,", "範例,\"9,999\",112/05/10\n"),
    ] {
        let folder = Folder::base();
        let path = format!("112-1/{list}.csv");
        let before = folder.built("112-1")["figures"].clone();
        let text = folder.text(&path);
        let at = text.find('\n').unwrap() + 1;
        assert!(text.starts_with(heading));
        folder.write(&path, format!("{}{example}{}", &text[..at], &text[at..]));
        let found = said(&folder);
        assert!(found.contains("warning[example-rows]"), "{example}{found}");
        assert_eq!(folder.built("112-1")["figures"], before, "{example}");
    }
    // A name that only begins so is a name: 範例委員會 of the base has its place.
    let folder = Folder::base();
    assert!(!said(&folder).contains("example-rows"));
    // The words of other forms are the organization's.
    folder.replace("112-1/feedback.csv", "\n", "\n參考寫法,112/01/04,下載問題,,,,,,,\n");
    assert!(!said(&folder).contains("example-rows"));
    let organization = folder.text("organization.yaml");
    folder
        .write("organization.yaml", organization + "row_words: {examples: [參考寫法]}\n");
    assert!(said(&folder).contains("warning[example-rows]"));
}

/// An inventory whose groups are headed as given, two rows and one.
fn grouped(first: &str, second: &str) -> Folder {
    let folder = Folder::base();
    let rows = folder.text("112-1/inventory.csv");
    let headings = rows.lines().next().unwrap();
    folder.write(
        "112-1/inventory.csv",
        format!(
            "{headings}\n{first},,,,,,,,\n1,甲系統,查詢,姓名,甲類,資訊處,,,\n\
             2,乙系統,查詢,姓名,甲類,資訊處,,,\n{second},,,,,,,,\n\
             3,丙系統,查詢,姓名,丙類,統計處,個人資料保護法第16條,,\n"
        ),
    );
    folder
}

#[test]
fn what_a_row_that_heads_a_group_says_of_its_rows_is_compared_with_them() {
    for (first, second) in [
        ("壹、資訊處", "貳、統計處"),
        ("甲類資料（共2項）", "丙類資料（共1項）"),
        ("【資訊處】", "【統計處】"),
        ("一、甲類：2項", "二、丙類：1項"),
        ("資訊處 共2項", "統計處 共1項"),
        ("一、資訊處（甲類2項、丙類0項）", "二、統計處（甲類0項、丙類1項）"),
    ] {
        let found = said(&grouped(first, second));
        assert!(!found.contains("count-differs"), "{first}: {found}");
        assert!(!found.contains("error"), "{first}: {found}");
    }
    for (first, second, code) in [
        ("甲類資料（共3項）", "丙類資料", "count-differs"),
        ("壹、資訊處（3項）", "貳、統計處", "count-differs"),
        ("一、甲類：1項", "二、丙類", "count-differs"),
        ("一、資訊處（甲類1項、丙類1項）", "二、統計處", "total-differs"),
    ] {
        let found = said(&grouped(first, second));
        assert!(found.contains(&format!("inventory.csv:2 A2: error[{code}]")), "{found}");
    }
    // A group goes on over those that are numbered otherwise.
    let folder = grouped("壹、本部（共2項）", "貳、其餘（共1項）");
    folder.replace(
        "112-1/inventory.csv",
        "2,乙系統",
        "二、乙組（共1項）,,,,,,,,\n2,乙系統",
    );
    let found = said(&folder);
    assert!(!found.contains("error"), "{found}");
}

#[test]
fn a_subtotal_below_a_group_may_count_that_group_alone() {
    let folder = grouped("一、資訊處", "二、統計處");
    let list = folder.text("112-1/inventory.csv");
    for (total, is_right) in [("1", true), ("3", true), ("2", false)] {
        folder.write("112-1/inventory.csv", format!("{list}小計,{total}項,,,,,,,\n"));
        let found = said(&folder);
        assert_eq!(!found.contains("count-differs"), is_right, "{total}: {found}");
    }
}

#[test]
fn headings_in_two_rows_are_put_together_where_nothing_else_can_be_meant() {
    let folder = Folder::base();
    let figures = folder.built("112-1")["figures"].clone();
    let rows = |path: &str| {
        let text = folder.text(path);
        text.split_once('\n').unwrap().1.to_owned()
    };
    // A year over its days, and a group over its columns, as a CSV file has them.
    let counts = rows("112-1/unit-counts.csv");
    folder.write(
        "112-1/unit-counts.csv",
        format!("組別,名稱,111年,,112年\n,,6月20日,12月15日,5月10日\n{counts}"),
    );
    let requests = rows("112-1/feedback.csv");
    folder.write(
        "112-1/feedback.csv",
        format!(
            "編號,提出,,資料集名稱,機關,內容,回應,資訊長核准日期,機關回應,處理結果\n\
             ,日期,類別,,,,日期,,內容,\n{requests}"
        ),
    );
    assert_eq!(folder.built("112-1")["figures"], figures);
}

#[test]
fn numbers_that_begin_anew_in_each_unit_class_or_year_do_not_clash() {
    let rows = |rows: &[(u32, &str, &str)]| {
        let folder = grouped("一、甲", "二、乙");
        let text = folder.text("112-1/inventory.csv");
        let mut list = text.lines().next().unwrap().to_owned() + "\n";
        for (at, (number, class, unit)) in rows.iter().enumerate() {
            let (ground, limit) = match *class {
                "丙類" => ("個人資料保護法第16條", ""),
                "乙類" => ("", "限學術研究"),
                _ => ("", ""),
            };
            writeln!(
                list,
                "{number},系統{at},查詢{at},項{at},{class},{unit},{ground},{limit},"
            )
            .unwrap();
        }
        folder.write("112-1/inventory.csv", list);
        said(&folder).matches("error[duplicate-number]").count()
    };
    let (a, c) = ("甲類", "丙類");
    let (x, y) = ("資訊處", "統計處");
    assert_eq!(rows(&[(1, a, x), (2, a, x), (1, a, y), (2, c, y)]), 0);
    assert_eq!(rows(&[(1, a, x), (2, a, y), (1, c, x), (2, c, y)]), 0);
    // A number that stands twice by mistake still does.
    assert_eq!(rows(&[(1, a, x), (2, a, x), (2, a, x)]), 1);
    assert_eq!(rows(&[(1, a, x), (2, a, x), (2, a, y), (3, a, y)]), 1);
    assert_eq!(rows(&[(1, a, x), (1, a, x), (1, c, y), (2, c, y)]), 2);

    let requests = |rows: &[(u32, &str)]| {
        let folder = Folder::base();
        let mut list = "編號,提出日期,類別,內容\n".to_owned();
        for (at, (number, day)) in rows.iter().enumerate() {
            writeln!(list, "{number},{day},下載問題,內容{at}").unwrap();
        }
        folder.write("112-1/feedback.csv", list);
        said(&folder).matches("error[duplicate-number]").count()
    };
    let years = [(1, "111/3/1"), (2, "111/5/1"), (1, "112/1/2"), (2, "112/2/2")];
    assert_eq!(requests(&years), 0);
    assert_eq!(requests(&[(1, "111/3/1"), (2, "111/5/1"), (2, "112/1/2")]), 1);
    assert_eq!(requests(&[(1, "112/1/1"), (2, "112/1/2"), (1, "112/2/2")]), 1);
}

#[test]
fn requests_numbered_by_year_are_compared_with_those_of_their_year() {
    let folder = Folder::base();
    let list = "編號,提出日期,類別,內容\n1,111/3/1,下載問題,甲\n2,111/5/1,下載問題,乙\n";
    folder.write("111-4/feedback.csv", list);
    folder.write("112-1/feedback.csv", format!("{list}1,112/1/2,內容有誤,丙\n"));
    let found = said(&folder);
    assert!(!found.contains("request-changed"), "{found}");
    assert!(!found.contains("request-vanished"), "{found}");
    folder.replace("112-1/feedback.csv", "1,111/3/1,", "1,111/3/2,");
    assert!(said(&folder).contains("request-changed"));
}

#[test]
fn records_above_the_headings_are_told_and_titles_are_not() {
    for (list, above) in [
        (
            "inventory",
            "編號,系統,描述,項目,分級,局處,,,\n8,甲系統,查詢,姓名,甲類,資訊處,,,\n",
        ),
        ("feedback", "8,112/01/04,下載問題,,,,,,,\n"),
        ("ministries", "西部,900,112/05/10\n"),
        // Two columns are enough under a heading of ours.
        ("ministries", "部會名,資料集數量\n西部,900\n"),
    ] {
        let folder = Folder::base();
        let path = format!("112-1/{list}.csv");
        let text = folder.text(&path);
        folder.write(&path, format!("{above}{text}"));
        let found = said(&folder);
        assert!(found.contains("error[second-table]"), "{list}: {found}");
        folder.write(&path, format!("示範部,,\n機關：,資訊處,製表：\n{text}"));
        assert!(!said(&folder).contains("second-table"), "{list}");
    }
}

#[test]
fn a_list_that_excel_saved_as_unicode_text_is_one_of_a_folder_of_lists() {
    let folder = Folder::base();
    let text = folder.text("112-1/inventory.csv");
    let (headings, rows) = text.split_once('\n').unwrap();
    let total = folder.built("112-1")["figures"]["inventory.total"]["value"].clone();
    let last = rows.lines().nth(8).unwrap();
    let others: Vec<_> = rows.lines().take(8).collect();
    folder.remove("112-1/inventory.csv");
    folder
        .write("112-1/inventory/一.csv", format!("{headings}\n{}\n", others.join("\n")));
    let wide = format!("\u{feff}{headings}\n{last}\n").replace(',', "\t");
    let wide: Vec<u8> = wide.encode_utf16().flat_map(u16::to_le_bytes).collect();
    folder.write("112-1/inventory/二.txt", wide);
    // Notes beside them are none.
    folder.write("112-1/inventory/備忘.txt", "請各單位\t於月底前填報");
    assert_eq!(folder.built("112-1")["figures"]["inventory.total"]["value"], total);
}

/// A workbook of sheets by their names, each row's cells parted by commas.
fn book(sheets: &[(&str, &str)]) -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    for (name, text) in sheets {
        let sheet = book.add_worksheet().set_name(*name).unwrap();
        for (row, line) in (0..).zip(text.lines()) {
            for (column, field) in (0..).zip(line.split(',')) {
                match field.parse::<f64>() {
                    Ok(number) => sheet.write(row, column, number).unwrap(),
                    Err(_) => sheet.write(row, column, field).unwrap(),
                };
            }
        }
    }
    book.save_to_buffer().unwrap()
}

#[test]
fn a_page_of_a_list_that_goes_on_without_headings_is_told() {
    let folder = Folder::base();
    let text = folder.text("112-1/feedback.csv");
    let (first, _) = text.trim_end().rsplit_once('\n').unwrap();
    let (first, last) = first.rsplit_once('\n').unwrap();
    folder.remove("112-1/feedback.csv");
    for (other, told) in [
        (last, true),
        ("說明\n各單位於每季底前填報\n", false),
        ("類別,件數\n下載問題,3\n內容有誤,4\n", false),
    ] {
        let pages = [("說明", other), ("第1頁", first), ("第2頁", other)];
        folder.write("112-1/feedback.xlsx", book(&pages));
        let found = said(&folder);
        let count = found.matches("warning[sheet-passed-over]").count();
        assert_eq!(count, if told { 2 } else { 0 }, "{other}: {found}");
    }
}

#[test]
fn a_workbook_with_macros_is_read_like_any_other() {
    let folder = Folder::base();
    let text = folder.text("112-1/dataset-totals.csv");
    let before = said(&folder);
    folder.remove("112-1/dataset-totals.csv");
    folder.write("112-1/dataset-totals.xlsm", book(&[("清單", &text)]));
    assert_eq!(said(&folder), before);
}

#[test]
fn a_catalogue_whose_lines_end_as_those_of_old_systems_is_read() {
    let text =
        "資料集識別碼,資料集名稱,提供機關\r1,人口,示範部統計處\r2,門牌,示範部統計處\r";
    let (folder, found) = catalogue_said(text);
    assert_eq!(found, "");
    assert_eq!(folder.built("111-1")["figures"]["datasets.total"]["value"], 2);
}

/// A catalogue of the raw folder's organization, and what a check says of it.
fn catalogue_said(text: &str) -> (Folder, String) {
    let folder = raw();
    meet(&folder, "111-1", "111/5/19", "");
    folder.write("111-1/catalogue.csv", text);
    let found = folder.run(&["check", "data/111-1", "--format", "short"]).stdout;
    (folder, found)
}

#[test]
fn of_two_exports_put_one_under_the_other_no_row_is_lost_or_read_by_others_headings() {
    let first = "資料集識別碼,資料集名稱,提供機關\n1,人口,示範部統計處\n";
    let total = |text: &str| {
        let (folder, found) = catalogue_said(text);
        assert!(!found.contains("second-table"), "{text}: {found}");
        folder.built("111-1")["figures"]["datasets.total"]["value"].clone()
    };
    assert_eq!(total(&format!("{first}{first}").replacen("1,人口", "2,門牌", 1)), 2);
    let english =
        first.replace("提供機關\n", "提供機關\nIdentifier,title,organization\n");
    assert_eq!(total(&english), 1);
    // Not all of its words need be known.
    assert_eq!(total(&english.replace("title", "name")), 1);
    for (text, place) in [
        (format!("{first}提供機關,資料集識別碼,資料集名稱\n示範部資訊處,2,門牌\n"), "3"),
        (format!("資料集識別碼,名稱甲,提供機關\n2,門牌,示範部資訊處\n{first}"), "2"),
    ] {
        let found = catalogue_said(&text).1;
        let told = format!("catalogue.csv:{place} ");
        let is_told = |line: &str| line.contains(&told) && line.contains("second-table");
        assert!(found.lines().any(is_told), "{text}: {found}");
    }
    let folder = Folder::base();
    let text = folder.text("112-1/feedback.csv");
    let (headings, _) = text.split_once('\n').unwrap();
    let moved: Vec<&str> = headings.split(',').rev().collect();
    let moved = format!("{text}{}\n,,,,,,,下載問題,112/05/01,112-90\n", moved.join(","));
    folder.write("112-1/feedback.csv", moved);
    assert!(said(&folder).contains("error[second-table]"));
}

#[test]
fn what_a_spreadsheet_program_counts_for_each_provider_is_no_dataset() {
    let rows = "人口,示範部統計處\n門牌,示範部統計處\n2,示範部統計處 計數\n\
                里界,示範部資訊處\n1,示範部資訊處 計數\n";
    let list = |end: &str| format!("資料集名稱,提供機關\n{rows}{end}");
    assert!(catalogue_said(&list("4,總計數\n")).1.contains("count-differs"));
    for end in ["", "3,總計數\n"] {
        let text = list(end);
        let (folder, found) = catalogue_said(&text);
        assert!(!found.contains("count-differs"), "{found}");
        let total =
            || folder.built("111-1")["figures"]["datasets.total"]["value"].clone();
        assert_eq!(total(), 3);
        folder.remove("111-1/catalogue.csv");
        folder.write("111-1/catalogue.xlsx", book(&[("目錄", &text)]));
        assert_eq!(total(), 3);
    }
    let (_, found) = catalogue_said(
        "提供機關,資料集識別碼,資料集名稱\n示範部統計處,1,人口\n\
         示範部統計處 計數,1,\n總計數,1,\n",
    );
    assert!(!found.contains("count-differs"), "{found}");
}

#[test]
fn times_are_read_as_months_in_digits_and_from_two_columns() {
    let folder = Folder::base();
    with_slide(&folder, "expected-openings: {title: 預計開放}");
    let openings = |text: &str| {
        folder.write("112-1/expected-openings.csv", text);
        let found = said(&folder);
        assert!(!found.contains("expected-openings.csv"), "{found}");
        let pack = folder.built("112-1");
        let tables = pack["tables"].as_array().unwrap();
        let table = tables.iter().find(|it| it["item"] == "expected-openings").unwrap();
        table["rows"].to_string()
    };
    let rows = "甲,典藏署,112年7-9月,規劃中\n乙,典藏署,11210,規劃中\n\
                丙,典藏署,112年8月4日前,規劃中\n";
    let shown = openings(&format!("資料集名稱,機關,預計開放時間,狀態\n{rows}"));
    for time in ["112年第3季", "112年10月", "112年8月4日"] {
        assert!(shown.contains(time), "{shown}");
    }
    let shown = openings(
        "資料集名稱,機關,預計開放年度,預計開放季別,狀態\n甲,典藏署,112,第3季,規劃中\n\
         乙,典藏署,112年度,4,規劃中\n丙,典藏署,113,,規劃中\n",
    );
    for time in ["112年第3季", "112年第4季", "113年"] {
        assert!(shown.contains(time), "{shown}");
    }
    for headings in ["預計開放年度,季別", "預計開放年度,季", "年度,季別"]
    {
        let shown = openings(&format!(
            "資料集名稱,機關,{headings},狀態\n甲,典藏署,112,第3季,規劃中\n\
             乙,典藏署,112,4,規劃中\n"
        ));
        for time in ["112年第3季", "112年第4季"] {
            assert!(shown.contains(time), "{headings}: {shown}");
        }
    }
    folder.replace("112-1/meeting.yaml", "first: 110/06/15", "first: 110/06/30");
    for points in [
        "年度,月份,開放數量\n110,6,450\n110,12,512\n111,12,618\n112,5,658\n",
        "統計年月,開放數量\n11006,450\n11012,512\n11112,618\n11205,658\n",
    ] {
        folder.write("112-1/dataset-totals.csv", points);
        let found = said(&folder);
        for code in ["missing-column", "unreadable", "headings-swapped", "unknown-column"]
        {
            assert!(!found.contains(code), "{points}: {found}");
        }
        folder.replace("112-1/dataset-totals.csv", "658", "657");
        assert!(said(&folder).contains("dataset-totals.csv:5"), "{points}");
    }
}

#[test]
fn latin_headings_are_known_in_letters_of_any_size() {
    let (folder, found) =
        catalogue_said("Identifier,Title,Publisher\n1,人口,示範部統計處\n");
    assert_eq!(found, "");
    assert_eq!(folder.built("111-1")["figures"]["datasets.total"]["value"], 1);
}

#[test]
fn a_request_on_a_row_for_each_agency_counts_once_where_it_says_the_same() {
    let folder = Folder::base();
    let before = folder.built("112-1")["figures"].clone();
    let list = folder.text("112-1/feedback.csv");
    let row = list.lines().find(|line| line.starts_with("112-03")).unwrap();
    let other = row.replacen("檢測所", "典藏署", 1);
    let with = |other: &str| list.replace(row, &format!("{row}\n{other}"));
    folder.write("112-1/feedback.csv", with(&other));
    let figures = folder.built("112-1")["figures"].clone();
    assert_eq!(figures["feedback.total"], before["feedback.total"]);
    let dispatched = |it: &serde_json::Value| it["feedback.dispatched"]["value"].as_i64();
    assert_eq!(dispatched(&figures), dispatched(&before).map(|it| it + 1));
    // In other words it may be another.
    folder.write("112-1/feedback.csv", with(&other.replace("希望", "另希望")));
    let ran = folder.run(&["check", "data/112-1", "--lang", "en"]);
    assert!(ran.stderr.contains("[duplicate-number]"), "{}", ran.stderr);
    assert!(ran.stderr.contains("name them all under `機關`"), "{}", ran.stderr);
}

#[test]
fn a_list_that_cannot_be_read_in_a_folder_of_lists_may_be_a_units() {
    let folder = Folder::base();
    let text = folder.text("112-1/inventory.csv");
    folder.remove("112-1/inventory.csv");
    folder.write("112-1/inventory/一.csv", &text);
    folder.write("112-1/inventory/二.docx", "PK");
    folder.write("112-1/inventory/三/三.csv", &text);
    folder.write("112-1/catalogue.zip", "PK");
    folder.write("112-1/usage/甲.csv", "提供機關,資料集名稱,瀏覽人次,下載次數\n");
    let said = folder.run(&["check", "data/112-1", "--lang", "en"]).stderr;
    for help in [
        "if it is a unit's list (inventory), the numbers lack it",
        "folders in `inventory` are not read; if it holds units' lists",
        "nothing is unpacked here (.zip)",
        "it is a folder, and `usage.xlsx` is due to be one file",
    ] {
        assert!(said.contains(help), "{help}: {said}");
    }
}

#[test]
fn what_forms_say_below_the_last_row_is_no_row() {
    let folder = Folder::base();
    let list = folder.text("112-1/inventory.csv");
    assert_eq!(said(&folder), "");
    for end in [
        "製表人：,王小明,,,,,,,",
        "填表人：王小明,分機：123,,,,,,,",
        "製表,,審核,,主管,,,,",
        "聯絡人：王小明,聯絡電話：02-2345-6789,,,,,,,",
        "經辦：,,覆核：,,會計主任：,,,,",
        "業務單位：,,主計單位：,,首長：,,,,",
        "第1頁，共1頁,,,,,,,,",
        "資料時間：112/3/20,,,,,,,,",
    ] {
        folder.write("112-1/inventory.csv", format!("{}\n{end}\n", list.trim_end()));
        assert_eq!(said(&folder), "", "{end}");
    }
}

#[test]
fn days_that_a_list_of_requests_counts_itself_are_passed_over_and_no_outcome() {
    let folder = Folder::base();
    let list = folder.text("112-1/feedback.csv");
    let (headings, rows) = list.split_once('\n').unwrap();
    let rows: String = rows.lines().flat_map(|row| [row, ",5\n"]).collect();
    folder.write("112-1/feedback.csv", format!("{headings},處理天數\n{rows}"));
    let found = said(&folder);
    assert_eq!(found.lines().count(), 1, "{found}");
    assert!(found.contains("notice[columns-passed-over]"), "{found}");
}

#[test]
fn a_file_that_is_called_just_as_a_unit_needs_no_column_that_names_it() {
    let folder = Folder::base();
    let list = folder.text("112-1/inventory.csv");
    let mut lines = list.lines();
    let head = lines.next().unwrap();
    let (own, others): (Vec<&str>, Vec<&str>) = lines
        .filter(|line| !line.starts_with("合計"))
        .partition(|line| line.contains(",統計處,"));
    assert_eq!(own.len(), 1);
    let bare = |line: &str| line.replace(",管理單位,", ",").replace(",統計處,", ",");
    let own = format!("{}\n{}\n", bare(head), bare(own[0]));
    folder.remove("112-1/inventory.csv");
    folder.write("112-1/inventory/其他.csv", format!("{head}\n{}\n", others.join("\n")));
    folder.write("112-1/inventory/本部統計處.csv", &own);
    let pack = folder.built("112-1");
    let table =
        String::from_utf8(folder.output("112-1", "tables/inventory.csv")).unwrap();
    let row = table.lines().find(|line| line.contains("統計資料庫")).unwrap();
    assert!(row.contains(",甲類,統計處,"), "{row}");
    assert!(!pack["diagnostics"].to_string().contains("unknown-name"));
    // Nearly so is not so.
    fs::rename(
        folder.data().join("112-1/inventory/本部統計處.csv"),
        folder.data().join("112-1/inventory/統計處(2).csv"),
    )
    .unwrap();
    let ran = folder.run(&["check", "data/112-1"]);
    assert_eq!(ran.code, 1);
    assert!(ran.stderr.contains("error[missing-column]"), "{}", ran.stderr);
    let help = "where a whole file is one unit's or agency's, the file may be called as that \
                is instead, such as 112-1/inventory/綜合規劃處.csv";
    assert!(ran.stderr.contains(help), "{}", ran.stderr);
}
