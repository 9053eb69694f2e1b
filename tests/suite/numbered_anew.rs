//! Requests whose numbers begin with 1 again: each year, or in each bureau's file.

use crate::folder::Folder;

const HEAD: &str =
    "編號,提出日期,類別,資料集名稱,機關,內容,回應日期,資訊長核准日期,回應說明,處理結果\n";

fn list(rows: &[(&str, &str, &str, &str)]) -> String {
    let row = |(id, received, text, answered): &(&str, &str, &str, &str)| {
        format!(
            "{id},{received},下載問題,典藏品目錄,典藏署,{text},{answered},{answered},已處理,已解決\n"
        )
    };
    rows.iter().map(row).fold(HEAD.to_owned(), |list, row| list + &row)
}

/// What is complained of about two lists, in the short form.
fn said(files: &[(&str, &str)]) -> String {
    let folder = Folder::base();
    folder.remove("112-1/feedback.csv");
    for (path, text) in files {
        folder.write(path, text);
    }
    folder.run(&["check", "data/112-1", "--format", "short"]).stdout
}

const OLD: [(&str, &str, &str, &str); 2] = [
    ("1", "111/11/01", "連結無法開啟", "111/11/03"),
    ("2", "111/12/01", "欄位有誤", "111/12/05"),
];

#[test]
fn last_years_requests_are_gone_where_this_years_have_their_numbers() {
    let new = [
        ("1", "112/02/01", "希望提供圖像", "112/02/03"),
        ("2", "112/03/20", "檔案損毀", "112/03/22"),
    ];
    let said =
        said(&[("111-4/feedback.csv", &list(&OLD)), ("112-1/feedback.csv", &list(&new))]);
    assert_eq!(said.matches("[request-vanished]").count(), 2, "{said}");
    assert!(!said.contains("[request-changed]"), "{said}");
}

#[test]
fn a_year_that_is_a_slip_makes_no_other_request() {
    let slip = [("1", "112/01/01", OLD[0].2, OLD[0].3), OLD[1]];
    let old = [("1", "111/01/01", OLD[0].2, OLD[0].3), OLD[1]];
    let said = said(&[
        ("111-4/feedback.csv", &list(&old)),
        ("112-1/feedback.csv", &list(&slip)),
    ]);
    assert!(!said.contains("[request-vanished]"), "{said}");
}

#[test]
fn a_request_of_files_that_were_merged_is_gone_only_if_its_number_is_anothers_now() {
    let other = [
        ("1", "111/11/15", "歷年資料不全", "111/11/17"),
        ("2", "111/12/03", "希望提供介面", "111/12/06"),
    ];
    let numbered =
        [("3", other[0]), ("4", other[1])].map(|(id, row)| (id, row.1, row.2, row.3));
    let merged = [&OLD[..], &numbered[..]].concat();
    let said = said(&[
        ("111-4/feedback/典藏署.csv", &list(&OLD)),
        ("111-4/feedback/檢測所.csv", &list(&other)),
        ("112-1/feedback/全部.csv", &list(&merged)),
    ]);
    assert_eq!(said.matches("[request-vanished]").count(), 2, "{said}");
    assert!(!said.contains("111年11月1日"), "{said}");
}
