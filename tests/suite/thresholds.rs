//! How many rows are shown one by one: as many as the limit says, and not one fewer; and
//! what targets come to at the very number, and where a year is over or has no beginning.

use serde_json::Value;

use crate::folder::Folder;

/// The rows of an item's tables that begin with a column of that name.
fn rows<'a>(pack: &'a Value, item: &str, column: &str) -> Vec<&'a Value> {
    let tables = pack["tables"].as_array().unwrap().iter();
    let of_item = tables.filter(|table| table["item"] == item);
    of_item
        .filter(|table| table["columns"][0]["name"] == column)
        .flat_map(|table| table["rows"].as_array().unwrap())
        .collect()
}

#[test]
fn as_many_amendments_as_the_slide_lists_are_listed_and_more_are_counted() {
    let listed = |most: usize| {
        let folder = Folder::base();
        let slide = format!("- inventory-amendments: {{list_most: {most}}}");
        folder.replace("112-1/meeting.yaml", "- inventory-amendments: {}", &slide);
        rows(&folder.built("112-1"), "inventory-amendments", "序號").len()
    };
    // Two rows changed, and two are new.
    assert_eq!(listed(2), 4);
    assert_eq!(listed(1), 0);
}

#[test]
fn nine_formats_are_named_and_of_ten_the_last_two_are_summed_up() {
    let named = |formats: usize| -> Vec<String> {
        let folder =
            Folder::of_case("golden/formats/the-many-are-summed-up-and-apis-counted");
        let others = ["unit-counts.csv", "dataset-totals.csv", "ministries.csv"];
        for path in others
            .into_iter()
            .chain(["catalogue.csv.gz", "takedowns.yaml", "action-plan.yaml"])
        {
            folder.remove(&format!("112-1/{path}"));
        }
        let earlier = ["unit-counts.csv", "action-plan.yaml"];
        for path in earlier.into_iter().chain(["catalogue.csv.gz", "takedowns.yaml"]) {
            folder.remove(&format!("111-4/{path}"));
        }
        folder.write("112-1/catalogue.csv", catalogue(formats));
        let pack = folder.built("112-1");
        let rows = rows(&pack, "formats", "檔案格式").into_iter();
        rows.map(|row| row[0].as_str().unwrap().to_owned()).collect()
    };
    let nine = named(9);
    assert_eq!(nine.len(), 9);
    assert!(nine.iter().all(|name| name.starts_with('F')), "{nine:?}");
    let ten = named(10);
    assert_eq!((ten.len(), &*ten[8]), (9, "其他2種"));
}

/// A catalogue of one dataset in each of so many formats.
fn catalogue(formats: usize) -> String {
    let headings = "資料集識別碼,資料集名稱,資料提供屬性,服務分類,品質檢測,檔案格式,\
                    資料下載網址,編碼格式,資料集上架方式,資料集描述,主要欄位說明,提供機關,\
                    更新頻率,授權方式,相關網址,計費方式,提供機關聯絡人姓名,\
                    提供機關聯絡人電話,上架日期,詮釋資料更新時間,備註,資料量\n";
    let rows = (1..=formats).map(|at| {
        format!(
            "{at},資料{at},檔案資料,公共資訊,金,F{at},https://a.invalid/{at},UTF-8,\
             原始資料,描述,欄位,示範部典藏署,每1年,授權條款,,免費,,,2019-03-05,\
             2021-01-01,,1\n"
        )
    });
    headings.to_owned() + &rows.collect::<String>()
}

/// A number of the meeting's pack.
fn number(pack: &Value, figure: &str) -> i64 {
    pack["figures"][figure]["value"].as_i64().unwrap()
}

#[test]
fn a_review_on_the_last_day_that_is_allowed_has_met_its_target() {
    let missed = |days: u32| {
        let folder = Folder::base();
        let allowed = format!("review_days: {days}");
        folder.replace("organization.yaml", "review_days: 210", &allowed);
        number(&folder.built("112-1"), "targets.missed")
    };
    // 147 days lie between the two meetings.
    assert_eq!((missed(147), missed(146)), (0, 1));
}

#[test]
fn a_goal_that_is_not_reached_on_the_last_day_of_the_year_was_missed() {
    let folder = Folder::base();
    assert_eq!(number(&folder.built("112-1"), "targets.running"), 1);
    folder.replace("112-1/meeting.yaml", "date: 112年5月16日", "date: 113年1月16日");
    for file in ["meeting.yaml", "unit-counts.csv", "dataset-totals.csv"] {
        folder.replace(&format!("112-1/{file}"), "112/05/10", "112/12/31");
    }
    let pack = folder.built("112-1");
    assert_eq!(number(&pack, "targets.running"), 0);
    assert!(number(&pack, "targets.missed") > 0);
}

#[test]
fn a_year_that_follows_one_without_a_count_has_no_increase() {
    let folder = Folder::base();
    assert_eq!(number(&folder.built("112-1"), "targets.increase.years_closed"), 2);
    folder.replace(
        "112-1/dataset-totals.csv",
        "110/06/15,450,48\n110/12/17,512,62\n111/06/20,583,71",
        "111/06/20,583,181",
    );
    folder.replace("112-1/meeting.yaml", ", first: 110/06/15", "");
    assert_eq!(number(&folder.built("112-1"), "targets.increase.years_closed"), 0);
}
