//! What only a person can say of a city's export is asked, and nothing of it is guessed:
//! which word means open, which of two columns is meant, whose a provider is.

use crate::catalogue::{meet, raw};
use crate::folder::Folder;

/// A meeting with this catalogue.
fn with(catalogue: &str) -> Folder {
    let folder = raw();
    meet(&folder, "111-1", "111/5/19", "");
    folder.write("111-1/catalogue.csv", catalogue);
    folder
}

/// What is said of errors and warnings.
fn said(folder: &Folder) -> String {
    folder.run(&["check", "data/111-1", "--format", "short"]).stdout
}

fn organize(folder: &Folder, line: &str) {
    let text = folder.text("organization.yaml");
    folder.write("organization.yaml", text + line);
}

fn total(folder: &Folder) -> i64 {
    folder.built("111-1")["figures"]["datasets.total"]["value"].as_i64().unwrap()
}

/// Three datasets, each with what stands under further headings.
fn three(headings: &str, [one, two, three]: [&str; 3]) -> String {
    format!(
        "資料集識別碼,資料集名稱,提供機關,{headings}\n101,門牌,示範部統計處,{one}\n\
         102,人口,示範部統計處,{two}\n103,戶數,示範部資訊處,{three}\n"
    )
}

#[test]
fn every_column_of_states_is_looked_at_whatever_stands_left_of_it() {
    for (headings, rows) in [
        ("資料集狀態,是否下架", ["正常,否", "正常,否", "正常,是"]),
        ("是否下架,資料集狀態", ["否,正常", "否,正常", "是,正常"]),
        ("上架情形", ["已上架", "已上架", "審核中"]),
        ("發布狀況", ["已發布", "已發布", "草稿"]),
        ("開放與否", ["是", "是", "否"]),
        ("private", ["False", "False", "True"]),
    ] {
        let folder = with(&three(headings, rows));
        let ran = said(&folder);
        assert_eq!(ran.matches("error[states-differ]").count(), 1, "{headings}: {ran}");
    }
    for (headings, rows) in [
        ("下架日", ["", "", "111/1/5"]),
        ("下架原因", ["", "無", "與他筆重複"]),
        ("上架情形", ["已上架", "已上架", "已下架"]),
    ] {
        let ran = said(&with(&three(headings, rows)));
        assert!(ran.contains("error[withdrawn-in-catalogue]"), "{headings}: {ran}");
    }
}

#[test]
fn words_that_mean_open_may_be_given_for_each_column() {
    let two = ["正常,否,a", "正常,否,b", "正常,是,c"];
    let folder = with(&three("資料集狀態,是否下架,說明", two));
    organize(&folder, "open_states: {是否下架: [否]}\n");
    assert_eq!(total(&folder), 2);
    let ran = said(&folder);
    assert!(ran.contains("notice[states-left-out]"), "{ran}");
    // One list of words is of whichever column has one of them.
    let folder =
        with(&three("上架狀態,審核狀態", ["上架,通過", "上架,通過", "停用,通過"]));
    organize(&folder, "open_states: [上架]\n");
    assert_eq!(total(&folder), 2);
    // A heading that nobody knows is one of states once it has words.
    let folder = with(&three("目前", ["有", "有", "沒有"]));
    assert_eq!(total(&folder), 3);
    organize(&folder, "open_states: {目前: [有]}\n");
    assert_eq!(total(&folder), 2);
}

#[test]
fn what_is_to_be_withdrawn_after_the_statistics_date_was_open_at_it() {
    let days = ["9999-12-31", "111/6/30", "0000-00-00"];
    assert_eq!(total(&with(&three("下架日期", days))), 3);
    let ran = said(&with(&three("下架日期", ["9999-12-31", "111/5/19", ""])));
    assert!(ran.contains(":3 D3: error[withdrawn-in-catalogue]"), "{ran}");
    assert!(ran.contains("(1; "), "{ran}");
}

#[test]
fn of_two_headings_that_may_be_one_column_a_person_says_which_unless_they_say_the_same() {
    let list = |other: &str| {
        let rows = ["統計處", "資訊處"].map(|own| {
            let other = if other.is_empty() { own } else { other };
            format!("{own}資料,示範部{own},示範部{other}\n")
        });
        format!("資料集名稱,主管機關,資料提供單位\n{}", rows.concat())
    };
    let folder = with(&list("典藏署"));
    let ran = said(&folder);
    assert!(ran.contains(":1 C1: error[duplicate-column]"), "{ran}");
    organize(&folder, "columns: {catalogue: {提供機關: [資料提供單位]}}\n");
    assert_eq!(total(&folder), 2);
    assert_eq!(folder.pack("111-1")["figures"]["datasets.agencies"]["value"], 2);
    assert_eq!(total(&with(&list(""))), 2);
}

#[test]
fn a_provider_that_is_called_as_a_unit_of_ours_is_never_nobodys() {
    let rows = "1,門牌,示範部統計處\n2,人口,資訊處\n3,戶數,資訊處\n4,里界,高檢\n";
    let folder = with(&format!("資料集識別碼,資料集名稱,提供機關\n{rows}"));
    let ran = said(&folder);
    assert_eq!(ran.matches("error[provider-unplaced]").count(), 2, "{ran}");
    // Of others a notice says that they are left out.
    let rows = "1,門牌,示範部統計處\n2,人口,示範一國小\n3,戶數,示範二國小\n";
    let folder = with(&format!("資料集識別碼,資料集名稱,提供機關\n{rows}"));
    assert_eq!(total(&folder), 1);
    let ran = said(&folder);
    assert!(ran.contains("notice[providers-left-out]"), "{ran}");
    assert!(ran.contains("「示範一國小」、「示範二國小」"), "{ran}");
    organize(&folder, "ministries: [{name: 他部}]\n");
    assert!(!said(&folder).contains("providers-left-out"));
}

#[test]
fn a_title_of_a_catalogue_that_was_made_before_the_statistics_date_is_asked_about() {
    let list = three("備註", ["", "", ""]);
    for (title, is_told) in [
        ("匯出日期：2022-03-31 10:20", true),
        ("示範部資料集清單（111年3月31日）", true),
        ("111年3月示範部資料集清單", true),
        ("匯出日期：2022-05-20", false),
        ("111年5月示範部資料集清單", false),
        ("111年度示範部資料集清單", false),
    ] {
        let ran = said(&with(&format!("{title},,,\n{list}")));
        assert_eq!(
            ran.contains("warning[title-date-differs]"),
            is_told,
            "{title}: {ran}"
        );
    }
}

#[test]
fn the_use_of_single_months_is_not_offered_for_the_whole() {
    let folder = raw();
    meet(&folder, "111-1", "111/5/19", "");
    folder.replace(
        "111-1/meeting.yaml",
        "datasets-by-unit: {title: 各單位}",
        "most-used: {title: 使用}",
    );
    let headings =
        "提供機關名稱,資料集名稱,1月瀏覽人次,2月瀏覽人次,1月下載次數,2月下載次數";
    let row = "示範部統計處,門牌,1,200,4,5";
    folder.write("111-1/usage.csv", format!("{headings}\n{row}\n"));
    let ran = folder.run(&["check", "data/111-1", "--lang", "en"]).stderr;
    assert!(ran.contains("[missing-columns]"), "{ran}");
    assert!(
        ran.contains("1月瀏覽人次、2月瀏覽人次、1月下載次數、2月下載次數 are of single"),
        "{ran}"
    );
    assert!(!ran.contains("[1月") && !ran.contains("mean nothing here"), "{ran}");
}

#[test]
fn of_addresses_that_end_alike_the_part_that_differs_tells_datasets_apart() {
    for link in ["https://a.invalid/dataset/@/detail", "https://a.invalid/d?id=@&lang=zh"]
    {
        for number in ["編號,", ""] {
            let folder = raw();
            let take = |id: &str, date: &str, previous: &str, names: &[u32]| {
                meet(&folder, id, date, previous);
                let row = |(at, name): (usize, &u32)| {
                    let at =
                        if number.is_empty() { String::new() } else { format!("{at},") };
                    let link = link.replace('@', &name.to_string());
                    format!("{at}資料{name},示範部統計處,{link}\n")
                };
                let rows: String = (1..).zip(names).map(row).collect();
                let headings = format!("{number}資料集名稱,提供機關,資料集連結網址");
                folder
                    .write(&format!("{id}/catalogue.csv"), format!("{headings}\n{rows}"));
            };
            take("110-2", "110/12/10", "", &[101, 102, 103, 104]);
            take("111-1", "111/5/19", "110-2", &[103, 104, 105, 106, 107]);
            let ran = said(&folder);
            assert_eq!(ran.matches("error[dataset-vanished]").count(), 2, "{ran}");
            let taken = |number: u32, id: u32| {
                format!(
                    "  - {{number: {number}, dataset: {{id: '{id}'}}, reason: 重複, \
                     state: carried_out, date: 111年4月1日}}\n"
                )
            };
            let takedowns = format!("takedowns:\n{}{}", taken(1, 101), taken(2, 102));
            folder.write("111-1/takedowns.yaml", takedowns);
            let pack = folder.built("111-1");
            let figures = ["opened", "withdrawn", "renamed"]
                .map(|it| pack["figures"][&format!("datasets.{it}")]["value"].clone());
            assert_eq!(figures, [3, 2, 0]);
        }
    }
}

#[test]
fn numbers_of_rows_that_go_down_or_have_gaps_are_no_ids() {
    let names: Vec<u32> = (1..=40).collect();
    let now: Vec<u32> =
        names.iter().copied().filter(|it| *it != 17).chain([41, 42]).collect();
    let take =
        |folder: &Folder, id: &str, number: fn(usize, usize) -> usize, names: &[u32]| {
            let row = |(at, name): (usize, &u32)| {
                format!("{},資料{name},示範部統計處\n", number(at, names.len()))
            };
            let rows: String =
                names.iter().enumerate().map(|(at, it)| row((at, it))).collect();
            let list = format!("編號,資料集名稱,提供機關\n{rows}");
            folder.write(&format!("{id}/catalogue.csv"), list);
        };
    let folder = |number| {
        let folder = raw();
        meet(&folder, "110-2", "110/12/10", "");
        meet(&folder, "111-1", "111/5/19", "110-2");
        take(&folder, "110-2", number, &names);
        take(&folder, "111-1", number, &now);
        folder
    };
    // Down to 1 one file shows it.
    let ran = said(&folder(|at, all| all - at));
    assert_eq!(ran.matches("error[dataset-vanished]").count(), 1, "{ran}");
    assert!(!ran.contains("ids-renumbered"), "{ran}");
    // Gaps two files show.
    let gaps = folder(|at, _| 7 + 2 * at);
    let ran = gaps.run(&["check", "data/111-1"]).stderr;
    assert!(ran.contains("error[ids-renumbered]"), "{ran}");
    assert!(ran.contains("columns: {catalogue: {ignored: ['編號']}}"), "{ran}");
    organize(&gaps, "columns: {catalogue: {ignored: ['編號']}}\n");
    let ran = said(&gaps);
    assert_eq!(ran.matches("error[dataset-vanished]").count(), 1, "{ran}");
    assert!(!ran.contains("ids-renumbered"), "{ran}");
}
