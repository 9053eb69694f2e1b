//! Totals that somebody typed below a list: those that fit its rows are passed over.

use crate::folder::Folder;

/// What a check of the base's meeting complains of.
fn said(folder: &Folder) -> String {
    folder.run(&["check", "data/112-1", "--format", "short"]).stdout
}

#[test]
fn a_subtotal_of_ministries_speaks_of_the_rows_since_the_total_before_it() {
    let folder = Folder::base();
    let list = |second: &str| {
        format!(
            "機關,資料集數量\n示範部,658\n模擬部,812\n小計,1470\n樣本部,100\n練習部,23\n\
             小計,{second}\n合計,1593\n"
        )
    };
    folder.write("112-1/ministries.csv", list("123"));
    assert_eq!(said(&folder), "");
    folder.write("112-1/ministries.csv", list("1593"));
    let found = said(&folder);
    assert!(
        found.contains("data/112-1/ministries.csv:7 B7: error[total-differs]"),
        "{found}"
    );
    assert_eq!(found.lines().count(), 1, "{found}");
}

#[test]
fn of_several_totals_the_last_is_that_of_the_whole_and_each_other_of_the_rows_above_it() {
    let folder = Folder::base();
    let list = |units: &str, one: &str| {
        format!(
            "名稱,111/06/20,111/12/15,112/05/10\n綜規處,40,42,45\n統計處,120,125,131\n\
             資訊處,18,20,19\n各處室合計,178,187,{units}\n典藏署,310,330,362\n\
             典藏署 合計,310,330,{one}\n臺灣檢測研究所,95,101,101\n全部總計,583,618,658\n"
        )
    };
    folder.write("112-1/unit-counts.csv", list("195", "362"));
    assert_eq!(said(&folder), "");
    for (units, one, cell) in [("463", "362", "5 D5"), ("195", "463", "7 D7")] {
        folder.write("112-1/unit-counts.csv", list(units, one));
        let found = said(&folder);
        let wrong = format!("112-1/unit-counts.csv:{cell}: error[total-differs]");
        assert!(found.contains(&wrong), "{found}");
        assert_eq!(found.lines().count(), 1, "{found}");
    }
}

#[test]
fn a_subtotal_with_the_name_of_what_it_sums_is_no_dataset() {
    let folder = Folder::base();
    let list = |views: &str, word: &str| {
        format!(
            "提供機關名稱,資料集名稱,瀏覽人次,下載次數\n示範部典藏署,典藏品目錄,12,3\n\
             示範部典藏署,典藏圖像,10,3\n{word},{views},6\n臺灣檢測研究所,檢測結果月報,3,1\n\
             臺灣檢測研究所,小計,3,1\n總計,,25,7\n"
        )
    };
    for word in ["示範部典藏署,小計", "示範部典藏署,合計", "示範部典藏署 合計,"]
    {
        folder.write("112-1/usage.csv", list("22", word));
        assert_eq!(said(&folder), "", "{word}");
        folder.write("112-1/usage.csv", list("25", word));
        let found = said(&folder);
        let wrong = "112-1/usage.csv:4 C4: error[total-differs]";
        assert!(found.contains(wrong), "{word}: {found}");
        assert_eq!(found.lines().count(), 1, "{word}: {found}");
    }
}

#[test]
fn a_subtotal_of_a_catalogue_counts_the_datasets_above_it() {
    let folder = Folder::base();
    folder.remove("112-1/unit-counts.csv");
    folder.remove("112-1/dataset-totals.csv");
    let list = |count: &str| {
        format!(
            "資料集識別碼,資料集名稱,提供機關,檔案格式\n901,典藏品目錄,示範部典藏署,CSV\n\
             902,典藏圖像,示範部典藏署,CSV\n,小計,示範部典藏署,{count}\n903,檢測結果月報,臺灣檢測研究所,CSV\n\
             ,,臺灣檢測研究所 計數,1\n,總計數,,3\n"
        )
    };
    let subtotals = |found: &str| -> Vec<String> {
        let lines = found.lines().filter(|line| line.contains("catalogue.csv"));
        lines.map(str::to_owned).collect()
    };
    folder.write("112-1/catalogue.csv", list("2"));
    let found = said(&folder);
    assert_eq!(subtotals(&found), [""; 0], "{found}");
    folder.write("112-1/catalogue.csv", list("3"));
    let found = said(&folder);
    assert!(found.contains("112-1/catalogue.csv:4 D4: error[count-differs]"), "{found}");
}

#[test]
fn of_several_totals_of_a_catalogue_each_but_the_last_counts_the_datasets_behind_another()
{
    let folder = Folder::base();
    folder.remove("112-1/unit-counts.csv");
    folder.remove("112-1/dataset-totals.csv");
    let list = |second: &str| {
        format!(
            "資料集識別碼,資料集名稱,提供機關,檔案格式\n901,典藏品目錄,示範部典藏署,CSV\n\
             902,典藏圖像,示範部典藏署,CSV\n合計,2,,\n903,檢測結果月報,臺灣檢測研究所,CSV\n\
             904,檢測儀器,臺灣檢測研究所,CSV\n合計,{second},,\n總計,4,,\n"
        )
    };
    folder.write("112-1/catalogue.csv", list("2"));
    assert!(!said(&folder).contains("count-differs"), "{}", said(&folder));
    folder.write("112-1/catalogue.csv", list("3"));
    let found = said(&folder);
    let wrong: Vec<_> = found.lines().filter(|it| it.contains("count-differs")).collect();
    assert!(wrong.len() == 1 && wrong[0].contains("catalogue.csv:7"), "{found}");
}

#[test]
fn a_total_in_a_column_that_is_not_wanted_counts_no_rows() {
    let folder = Folder::base();
    let list = folder.text("112-1/inventory.csv");
    let with_sizes: String = list
        .lines()
        .map(|line| match line {
            line if line.starts_with("序號") => format!("{line},資料筆數\n"),
            line if line.starts_with("合計") => format!("{line},\"12,339\"\n"),
            line => format!("{line},1371\n"),
        })
        .collect();
    folder.write("112-1/inventory.csv", with_sizes);
    let names = "inventory: {管理單位: [權責單位]";
    folder.replace("organization.yaml", names, &format!("{names}, ignored: [資料筆數]"));
    assert_eq!(said(&folder), "");
    folder.replace("112-1/inventory.csv", "合計,9項", "合計,8項");
    let found = said(&folder);
    assert!(found.contains("error[count-differs]"), "{found}");
    assert_eq!(found.lines().count(), 1, "{found}");
}

#[test]
fn a_month_that_is_not_over_is_counted_to_the_statistics_date() {
    let folder = Folder::base();
    folder.replace("112-1/ministries.csv", "112/05/10", "112年5月");
    let totals = |last: &str| {
        format!(
            "年月,開放數量,增加數量\n110年6月,450,\n110/12,512,62\n111年6月,583,71\n\
             111/12/15,618,35\n112年5月,{last}\n"
        )
    };
    folder.write("112-1/dataset-totals.csv", totals("658,40"));
    let pack = folder.built("112-1");
    for name in ["ranking.date", "growth.date", "datasets.date"] {
        assert_eq!(pack["figures"][name]["value"], "2023-05-10", "{name}");
    }
    let tables = pack["tables"].as_array().unwrap();
    let growth = tables.iter().find(|table| table["item"] == "growth").unwrap();
    let days = growth["rows"].as_array().unwrap().iter().map(|row| row[0].clone());
    let expected = ["2021-06-30", "2021-12-31", "2022-06-30", "2022-12-15", "2023-05-10"];
    assert!(days.eq(expected), "{growth}");
    // So it is compared with what the units have on that day.
    folder.write("112-1/dataset-totals.csv", totals("659,41"));
    let found = said(&folder);
    assert!(found.contains("dataset-totals.csv:6 B6: error[totals-disagree]"), "{found}");
}

#[test]
fn a_month_that_was_reported_before_its_end_has_another_number_once_it_is_over() {
    let folder = Folder::base();
    let totals = |december: &str, last: &str| {
        format!(
            "年月,開放數量\n110年12月,512\n111年6月,583\n111年12月,{december}\n{last}"
        )
    };
    // The previous meeting was in December.
    folder.write("111-4/dataset-totals.csv", totals("618", ""));
    let now = "112年5月,658\n";
    folder.write("112-1/dataset-totals.csv", totals("621", now));
    folder.replace("112-1/meeting.yaml", ", first: 110/06/15", "");
    assert_eq!(said(&folder), "");
    // A month that was over keeps its number.
    folder.write("112-1/dataset-totals.csv", totals("621", now).replace("583", "584"));
    let found = said(&folder);
    assert!(found.contains("error[reported-differs]"), "{found}");
    assert_eq!(found.lines().count(), 1, "{found}");
}

#[test]
fn the_line_in_which_those_sign_who_made_a_list_is_no_record() {
    let folder = Folder::base();
    let list = folder.text("112-1/unit-counts.csv");
    for line in ["製表：,,複核：,,", "承辦人：,組長：,,主管：,", ",科員：,,,核定："]
    {
        folder.write("112-1/unit-counts.csv", format!("{list}{line}\n"));
        assert_eq!(said(&folder), "", "{line}");
    }
}

#[test]
fn rows_that_the_house_has_words_for_are_no_records() {
    let folder = Folder::base();
    let list = "機關,資料集數量\n示範部,658\n模擬部,812\n甲組部分計,1470\n樣本部,100\n\
                總筆數,1570\n◎ 依平臺統計\n出納：,課員：\n";
    folder.write("112-1/ministries.csv", list);
    assert_ne!(said(&folder), "");
    let words = "row_words: {totals: [總 筆數], subtotals: [部分計], remarks: [◎], \
                 signatures: [出納, 課員]}\n";
    folder.write("organization.yaml", folder.text("organization.yaml") + words);
    assert_eq!(said(&folder), "");
    folder.replace("112-1/ministries.csv", "總筆數,1570", "總筆數,1571");
    let found = said(&folder);
    assert!(found.contains("ministries.csv:6 B6: error[total-differs]"), "{found}");
}

#[test]
fn a_label_of_marks_alone_which_would_fit_every_row_is_refused() {
    let folder = Folder::base();
    let words = "row_words: {totals: [（）]}\n";
    folder.write("organization.yaml", folder.text("organization.yaml") + words);
    let found = said(&folder);
    assert!(found.contains("organization.yaml:45:22: error[missing-value]"), "{found}");
}

#[test]
fn a_subtotal_of_classes_among_others_says_how_many_are_above_it() {
    let folder = Folder::base();
    let row = "4,線上申辦系統";
    let with_subtotal = format!("小計,3項（甲類2項）,,,,,,,\n{row}");
    folder.replace("112-1/inventory.csv", row, &with_subtotal);
    assert_eq!(said(&folder), "");
}

#[test]
fn a_record_whose_name_ends_as_a_totals_label_does_is_counted_all_the_same() {
    let folder = Folder::base();
    let list = "資料集名稱,機關,預計開放時間,狀態,開放日期\n\
                收容人數總計,典藏署,112年第3季,規劃中,\n\
                公務統計小計,檢測所,112年第3季,規劃中,\n\
                典藏品修復紀錄,典藏署,112年第4季,規劃中,\n";
    folder.write("112-1/expected-openings.csv", format!("{list}總計,3筆,,,\n"));
    assert_eq!(folder.built("112-1")["figures"]["expected.total"]["value"], 3);
    // What is one is compared still, whatever it says that it sums.
    folder.write("112-1/expected-openings.csv", format!("{list}各機關總計,4筆,,,\n"));
    let found = said(&folder);
    assert!(found.contains("error[count-differs]"), "{found}");
}

#[test]
fn a_typed_total_is_read_with_its_sign_and_none_has_a_point() {
    let folder = Folder::base();
    for (typed, code) in [
        ("-195", "total-differs"),
        ("1.95", "unreadable-number"),
        ("－１９５", "total-differs"),
    ] {
        folder.replace("112-1/unit-counts.csv", ",小計,178,187,195", &{
            format!(",小計,178,187,{typed}")
        });
        let found = said(&folder);
        assert!(found.contains(&format!("error[{code}]")), "{typed}: {found}");
        assert_eq!(found.lines().count(), 1, "{typed}: {found}");
        folder.replace("112-1/unit-counts.csv", &format!(",小計,178,187,{typed}"), {
            ",小計,178,187,195"
        });
    }
}

#[test]
fn a_history_of_the_first_of_january_is_where_the_year_begins() {
    let folder = Folder::base();
    folder.replace("112-1/meeting.yaml", "previous: 111-4\n", "");
    folder.write(
        "112-1/unit-counts.csv",
        "組別,名稱,112/05/10\n單位,綜規處,45\n,統計處,131\n,資訊處,19\n機關,典藏署,362\n\
         ,臺灣檢測研究所,101\n",
    );
    folder.write(
        "112-1/dataset-totals.csv",
        "統計日期,開放數量\n111/12/15,618\n112/01/01,620\n112/05/10,658\n",
    );
    let pack = folder.built("112-1");
    assert_eq!(pack["figures"]["datasets.year_to_date"]["value"], 658 - 620);
}

#[test]
fn the_year_with_the_most_requests_may_be_one_that_an_earlier_row_folds() {
    let folder = Folder::base();
    let one = "109-03,109/09/30,";
    let another = |day: u32| {
        format!(
            "109-1{day},109/10/0{day},下載問題,,典藏署,第{day}次洽詢,109/10/0{day},109/10/0{day},已回復,已解決\n"
        )
    };
    let many: String = (4..9).map(another).collect();
    folder.replace("112-1/feedback.csv", one, &format!("{many}{one}"));
    folder.replace("112-1/feedback.csv", "合計,15件", "合計,20件");
    let pack = folder.built("112-1");
    assert_eq!(pack["figures"]["feedback.peak_year"]["value"], "109年");
    assert_eq!(pack["figures"]["feedback.peak"]["value"], 8);
}

/// A group's heading stands in the first column, and nothing is said in set words: all else
/// is a record that lacks its other columns, and is never left out without a word.
#[test]
fn a_row_of_one_word_is_complained_of_unless_it_heads_a_group_or_says_that_there_is_nothing()
 {
    let folder = Folder::base();
    let text = folder.text("112-1/inventory.csv");
    let with = |row: &str| {
        folder.write(
            "112-1/inventory.csv",
            text.replace("合計,", &format!("{row}\n合計,")),
        );
        said(&folder)
    };
    for row in [
        "資訊處,,,,,,,,",
        "二、資訊處,,,,,,,,",
        ",本處無系統、資料庫,,,,,,,",
        "10,無,,,,,,,",
    ] {
        assert_eq!(with(row), "", "{row}");
    }
    for row in [
        ",無障礙設施查詢系統,,,,,,,",
        "10,無人機飛航管理資料庫,,,,,,,",
        ",,,,,資訊處,,,",
        ",電子公文系統,,,,,,,",
    ] {
        let found = with(row);
        assert!(found.contains("error[missing-value]"), "{row}: {found}");
        assert!(found.contains("inventory.csv:"), "{row}: {found}");
    }
}
