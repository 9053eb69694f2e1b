//! Datasets that passed from one of our units to another: none of them was opened.

use crate::catalogue::{meet, raw};

const HEAD: &str = "資料集識別碼,資料集名稱,提供機關\n";

#[test]
fn a_unit_that_was_given_datasets_of_another_leads_nothing() {
    let folder = raw();
    meet(&folder, "110-4", "110/12/10", "");
    meet(&folder, "111-1", "111/5/19", "110-4");
    let of = |id: u32, unit: &str| format!("{id},資料{id},示範部{unit}\n");
    let before: String = (1..=5).map(|id| of(id, "統計處")).collect();
    let moved: String = (2..=5).map(|id| of(id, "資訊處")).collect();
    let now = of(1, "統計處") + &moved + &of(6, "統計處");
    folder.write("110-4/catalogue.csv", format!("{HEAD}{before}"));
    folder.write("111-1/catalogue.csv", format!("{HEAD}{now}"));
    let pack = folder.built("111-1");
    assert_eq!(pack["figures"]["datasets.moved"]["value"], 4);
    assert!(pack["figures"]["datasets.top_unit"]["value"].is_null(), "{pack}");
    let words = pack["pages"].to_string().replace(' ', "");
    assert!(words.contains("新上架1筆、下架0筆、內部移撥4筆"), "{words}");
    assert!(!words.contains("居首"), "{words}");
}
