//! The annex: every row that the deck only counts, on pages that hold it whole.

use std::fmt::Write;

use serde_json::Value;

use crate::folder::Folder;
use crate::pdf::{Read, SetCell, SetTable};

const MEETING: &str = "112-1";

/// The words of the annex's pages without blanks.
fn pages(pack: &Value) -> Vec<String> {
    let papers = pack["papers"].as_array().unwrap().iter();
    let annex = papers.clone().find(|paper| paper["path"] == "annex.pdf");
    let pages = annex.unwrap()["pages"].as_array().unwrap().iter();
    pages.map(|page| page["words"].as_str().unwrap().replace(' ', "")).collect()
}

#[test]
fn every_row_request_takedown_and_opening_stands_in_the_annex() {
    let folder = Folder::base();
    let pack = folder.built(MEETING);
    assert!(folder.output(MEETING, "annex.pdf").starts_with(b"%PDF-1.7"));
    let words = pages(&pack).concat();
    for part in ["壹、資料盤點表", "貳、民間需求回應說明", "參、下架資料集清單"]
    {
        assert!(words.contains(part), "{part} is missing");
    }
    for name in ["公文管理系統", "典藏圖像庫", "111-03", "尚未回應", "70250"]
    {
        assert!(words.contains(name), "{name} is missing");
    }
    assert!(words.contains("修正2項、新增2項、刪除0項"), "{words}");
}

#[test]
fn a_request_of_another_period_is_not_in_the_annex() {
    let words = pages(&Folder::base().built(MEETING)).concat();
    assert!(words.contains("112-01") && words.contains("檔案損毀"));
    assert!(!words.contains("110-04") && !words.contains("希望提供歷年經費"));
}

#[test]
fn a_system_that_another_unit_keeps_now_says_which_one_did_and_one_renamed_does_not() {
    let folder = Folder::base();
    let kept = "報表名稱、統計期間、數值、計量單位,甲類,統計處,,,";
    let with = |unit: &str| kept.replace("統計處", unit);
    folder.replace("112-1/inventory.csv", kept, &with("資訊處"));
    let words = pages(&folder.built(MEETING)).concat();
    // Struck and new letters, then what both names have.
    assert!(words.contains("統計資料庫管理單位：統計資訊處"), "{words}");
    // Another spelling of the same unit is no other unit.
    folder.replace("112-1/inventory.csv", &with("資訊處"), kept);
    let (was, is) = ("案件類別、件數,乙類,綜合規劃處,", "件數,乙類,綜規處,");
    folder.replace("112-1/inventory.csv", was, is);
    let words = pages(&folder.built(MEETING)).concat();
    assert!(!words.contains("管理單位："), "{words}");
}

#[test]
fn a_meeting_without_an_inventory_has_no_annex() {
    let folder = Folder::base();
    folder.remove("112-1/inventory.csv");
    folder.replace(
        "112-1/meeting.yaml",
        "          - classification: {title: 資料盤點表}\n",
        "",
    );
    folder.replace("112-1/meeting.yaml", "          - inventory-amendments: {}\n", "");
    folder.built(MEETING);
    assert!(!folder.path().join("out/112-1/annex.pdf").exists());
}

#[test]
fn five_thousand_rows_are_set_without_complaint_and_each_is_there() {
    let folder = Folder::base();
    let mut list = String::from(
        "序號,系統、資料庫名稱,系統、資料庫描述,蒐集資料項目,資料分類,管理單位,不開放依據,限制事項,修正說明\n",
    );
    for at in 1..=5000 {
        let unit = ["綜合規劃處", "統計處", "資訊處", "典藏署", "檢測所"][at % 5];
        writeln!(
            list,
            "{at},第{at}號系統,登錄、查詢與統計,案件數、人數、日期,甲類,{unit},,,"
        )
        .unwrap();
    }
    folder.write("112-1/inventory.csv", list);
    let pack = folder.built(MEETING);
    let words = pages(&pack).concat();
    for at in [1, 777, 2500, 4999, 5000] {
        assert!(words.contains(&format!("第{at}號系統")), "{at} is missing");
    }
    assert!(words.contains("典藏署（1000項）（續）"));
}

/// An inventory of so many rows, all of one unit.
fn inventory(rows: impl Iterator<Item = (String, String)>) -> String {
    let mut list = String::from(
        "序號,系統、資料庫名稱,系統、資料庫描述,蒐集資料項目,資料分類,管理單位,不開放依據,限制事項,修正說明\n",
    );
    for (at, (name, items)) in (1..).zip(rows) {
        writeln!(list, "{at},{name},登錄、查詢與統計,\"{items}\",甲類,統計處,,,")
            .unwrap();
    }
    list
}

#[test]
fn a_long_annex_has_the_same_bytes_on_one_thread_and_on_many() {
    let folder = Folder::base();
    let rows =
        (1..=700).map(|at| (format!("第{at}號系統"), "案號、日期".repeat(1 + at % 6)));
    folder.write("112-1/inventory.csv", inventory(rows));
    let built = |threads: &str| {
        let mut command = folder.command(&["build", "data/112-1", "--only", "annex"]);
        command.env("RAYON_NUM_THREADS", threads);
        assert!(command.output().unwrap().status.success());
        folder.output("112-1-only", "annex.pdf")
    };
    let one = built("1");
    assert!(Read::of(one.clone()).pages().len() > 20);
    for threads in ["2", "5"] {
        assert!(built(threads) == one, "{threads} threads");
    }
}

#[test]
fn units_that_number_their_lists_alone_stand_in_the_order_of_the_organization() {
    let folder = Folder::base();
    folder.remove("112-1/inventory.csv");
    let head = "序號,系統、資料庫名稱,系統、資料庫描述,蒐集資料項目,資料分類,管理單位,不開放依據,限制事項,修正說明\n";
    // By the names of the files the last would be first.
    for (file, unit) in [("a", "檢測所"), ("b", "資訊處"), ("c", "統計處")] {
        let row =
            |at: u32| format!("{at},{unit}系統{at},登錄、查詢,案號,甲類,{unit},,,\n");
        let rows = [row(1), row(2), row(3)].concat();
        folder.write(&format!("112-1/inventory/{file}.csv"), format!("{head}{rows}"));
    }
    let pack = folder.built(MEETING);
    let words = pages(&pack).concat();
    let names = ["統計處", "資訊處", "檢測所"]
        .iter()
        .flat_map(|unit| (1..=3).map(move |at| format!("{unit}系統{at}")));
    let places: Vec<_> = names.map(|name| words.find(&name).expect(&name)).collect();
    assert!(places.is_sorted(), "{places:?}");
}

#[test]
fn every_page_of_the_annex_has_a_table_of_its_own_with_its_head() {
    let folder = Folder::base();
    let rows = (1..=60).map(|at| {
        // Chinese and Latin letters, digits, marks and line breaks: all take room.
        let items = format!(
            "Item-{at:05}、GIS圖層2,345,678筆（WGS84/TWD97），https://example.org/a/b?c={at}\nAVWATo"
        );
        (format!("第{at}號System系統"), items.repeat(1 + at % 4))
    });
    folder.write("112-1/inventory.csv", inventory(rows));
    let words = pages(&folder.built(MEETING));
    let places = (1..=60).map(|at| {
        let name = format!("第{at}號");
        words.iter().position(|page| page.contains(&name)).unwrap()
    });
    assert!(places.is_sorted(), "the rows are in their order");
    let pdf = Read::of(folder.output(MEETING, "annex.pdf"));
    let tables = pdf.tags();
    let tables = tables.all("Table");
    assert!(tables.len() > 4, "{}", tables.len());
    for table in tables {
        let heads = table.all("TH");
        assert!(!heads.is_empty());
        assert!(heads.iter().all(|head| head.attributes["Scope"] == "Column"));
        assert!(table.attributes["Summary"].len() > 3);
    }
}

#[test]
fn a_row_that_is_taller_than_a_page_goes_on_with_every_word() {
    let folder = Folder::base();
    let items: Vec<String> = (1..=900).map(|at| format!("第{at}種資料、")).collect();
    let items = items.concat();
    let rows = ["前", "長", "後"].map(|name| {
        let items = if name == "長" { items.clone() } else { "日期".to_owned() };
        (format!("{name}系統"), items)
    });
    folder.write("112-1/inventory.csv", inventory(rows.into_iter()));
    let words = pages(&folder.built(MEETING)).concat();
    assert_eq!(words.matches('種').count(), 900);
    assert!(words.contains("（續）"));
    let (long, after) =
        (words.find("第900種資料").unwrap(), words.find("後系統").unwrap());
    assert!(long < after);
}

#[test]
fn what_is_printed_is_packed_and_read_by_others() {
    let folder = Folder::base();
    folder.built(MEETING);
    for name in ["briefing.pdf", "annex.pdf", "action-plan.pdf"] {
        let file = folder.output(MEETING, name);
        let find = |wanted: &[u8]| file.windows(wanted.len()).any(|at| at == wanted);
        assert!(find(b"/ObjStm") && find(b"/Type/XRef"), "{name} is not packed");
        assert!(!find(b"/StructElem"), "{name} has tags in the open");
        assert!(find(b"/Type/Catalog"), "{name}: the catalogue stands in the open");
        assert!(!Read::of(file).tags().children.is_empty(), "{name}");
    }
}

#[test]
fn a_note_stands_under_its_row_and_so_does_a_cell_that_is_tall_alone() {
    let folder = Folder::base();
    let items = "案件編號、承辦股別、收案日期、終結情形".repeat(20);
    let mut list =
        inventory((1..=9).map(|at| (format!("第{at}號系統"), "案號".to_owned())));
    writeln!(list, "10,第10號系統,登錄,\"{items}\",甲類,統計處,,,配合改制酌作修正")
        .unwrap();
    folder.write("112-1/inventory.csv", list);
    let pack = folder.built(MEETING);
    let words = pages(&pack).concat();
    let row = words.find("第10號系統").unwrap();
    let after = &words[row..];
    let places = ["（詳下）", "蒐集資料項目：案件編號", "修正說明：配合改制酌作修正"]
        .map(|text| after.find(text).expect(text));
    assert!(places.is_sorted(), "{places:?}");
    assert_eq!(words.matches("承辦股別").count(), 20);
    assert!(!words[..row].contains("修正說明"), "no column is kept for one note");
    let pdf = Read::of(folder.output(MEETING, "annex.pdf"));
    let tags = pdf.tags();
    let cells = tags.all("TD");
    let across: Vec<_> =
        cells.iter().filter(|cell| cell.attributes.contains_key("ColSpan")).collect();
    assert_eq!(across.len(), 1);
}

#[test]
fn the_annex_of_the_sample_wastes_no_page_and_tears_no_unit_of_two_rows_apart() {
    let pack = Folder::sample().built("111-1");
    let pages = pages(&pack);
    assert!(pages.len() <= 12, "{}", pages.len());
    let words = pages.concat();
    assert!(words.contains("（2項）") && !words.contains("（2項）（續）"));
    // The last page holds most of its list, not a few rows of it.
    let last = pages.last().unwrap();
    assert!(last.contains("預計開放資料集清單"), "{last}");
    assert!(
        last.matches("111年第").count() + last.matches("111年6月").count() >= 5,
        "{last}"
    );
}

#[test]
fn the_units_of_a_page_stand_in_one_table_under_one_head_each_with_its_name() {
    let folder = Folder::base();
    folder.built(MEETING);
    let pdf = Read::of(folder.output(MEETING, "annex.pdf"));
    let tags = pdf.tags();
    let tables = tags.all("Table");
    let inventory = tables[0];
    let names: Vec<_> = inventory
        .all("TH")
        .into_iter()
        .filter(|head| head.attributes.contains_key("ColSpan"))
        .collect();
    assert!(names.len() > 3, "{}", names.len());
    // Each is a heading of the document, and a head of the rows under it.
    assert!(names.iter().all(|name| name.all("H2").len() == 1));
    assert_eq!(tags.all("H2").len(), names.len());
    let heads = &pdf.tables()[0].rows[0];
    assert!(heads.iter().all(|head| head.across == 1));
}

#[test]
fn long_texts_of_requests_all_stand_under_their_rows() {
    let folder = Folder::base();
    let list = requests();
    let count = list.lines().count() - 1;
    folder.write("112-1/feedback.csv", list);
    let words = pages(&folder.built(MEETING)).concat();
    let of_requests = &words[words.find("貳、民間需求回應說明").unwrap()..];
    assert_eq!(of_requests.matches("內容：希望提供").count(), count);
    assert_eq!(of_requests.matches("回應說明：經查").count(), count);
    assert!(!of_requests.contains("（詳下）"));
}

/// Requests whose days, names and long texts all want room.
fn requests() -> String {
    let mut list = String::from(
        "編號,提出日期,類別,資料集名稱,機關,內容,回應日期,資訊長核准日期,回應說明,處理結果\n",
    );
    for at in 1..=30_usize {
        let day = 1 + at % 28;
        let text = "希望提供歷年辦理情形與GIS圖層2,345,678筆（WGS84），";
        let answer = "經查，本部所屬機關自民國110年起按季彙整，";
        let (text, answer) = (text.repeat(1 + at % 5), answer.repeat(1 + at % 3));
        let kind = ["下載問題", "內容有誤", "建議新增資料集"][at % 3];
        let agency = ["典藏署", "統計處", "綜合規劃處"][at % 3];
        writeln!(
            list,
            "112-{at:02},112/01/{day:02},{kind},第{at}號典藏品目錄與檢測報告,{agency},\
             \"{text}\",112/02/{day:02},112/02/{day:02},{answer},參採"
        )
        .unwrap();
    }
    list
}

/// The tables of an annex, those of one part together, in order of their pages.
fn parts(annex: &Read) -> Vec<Vec<SetTable>> {
    let head = |table: &SetTable| -> String {
        let heads = table.rows[0].iter().flat_map(|cell| &cell.shown);
        heads.map(|shown| &*shown.words).collect()
    };
    let mut parts: Vec<(String, Vec<SetTable>)> = Vec::new();
    for table in annex.tables() {
        let head = head(&table);
        match parts.iter_mut().find(|(its, _)| *its == head) {
            Some((_, part)) => part.push(table),
            None => parts.push((head, vec![table])),
        }
    }
    parts.into_iter().map(|(_, part)| part).collect()
}

/// From where to where the texts of each column go, in points from the paper's edge.
fn columns(part: &[SetTable]) -> Vec<(f64, f64)> {
    let rows = || part.iter().flat_map(|table| &table.rows);
    let mut columns =
        vec![(f64::INFINITY, f64::NEG_INFINITY); rows().next().unwrap().len()];
    for row in rows().filter(|row| row.iter().all(|cell| cell.across == 1)) {
        assert_eq!(row.len(), columns.len());
        for ((left, right), cell) in columns.iter_mut().zip(row) {
            (*left, *right) = (left.min(cell.left()), right.max(cell.right()));
        }
    }
    columns
}

/// Where the tables of a page begin and end, from the left and from below, what parts two
/// columns at the least, and how far a line stands from the next.
const LEFT: f64 = 20.0 * MM;
const RIGHT: f64 = (297.0 - 20.0) * MM;
const BOTTOM: f64 = 20.0 * MM;
const APART: f64 = 2.0 * 1.4 * MM;
const PITCH: f64 = 14.5;
const MM: f64 = 72.0 / 25.4;

/// An annex whose texts are broken: in the inventory one column is long, and in one row
/// longer than a page, in the requests nearly all are.
fn crowded() -> Vec<Vec<SetTable>> {
    let folder = Folder::base();
    folder.write("112-1/feedback.csv", requests());
    let times = |at: usize| if at == 30 { 99 } else { 1 + at % 7 };
    let rows = (1..=60).map(|at| {
        let items = "案號、日期、GIS圖層2,345,678筆（WGS84/TWD97）、";
        (format!("第{at}號System系統"), items.repeat(times(at)))
    });
    folder.write("112-1/inventory.csv", inventory(rows));
    let ran = folder.run(&["build", "data/112-1", "--only", "annex"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let parts = parts(&Read::of(folder.output("112-1-only", "annex.pdf")));
    assert_eq!(parts.len(), 3);
    let cells = parts.iter().flatten().flat_map(|table| table.rows.iter().flatten());
    let words: String =
        cells.flat_map(|cell| &cell.shown).map(|shown| &*shown.words).collect();
    let repeated = (1..=60).map(times).chain((1..=30).map(|at| 1 + at % 5));
    assert_eq!(words.matches("GIS").count(), repeated.sum::<usize>());
    parts
}

#[test]
fn no_column_of_the_annex_is_clipped_meets_its_neighbour_or_stands_half_empty() {
    for part in crowded() {
        let columns = columns(&part);
        assert!(columns[0].0 > LEFT && columns.last().unwrap().1 < RIGHT, "{columns:?}");
        for pair in columns.windows(2) {
            assert!(pair[0].1 + APART - 0.1 < pair[1].0, "{columns:?}");
        }
        let mut cells = part.iter().flat_map(|table| &table.rows).flatten();
        if cells.all(|cell| cell.baselines().len() < 2) {
            // The page has more room than the texts want.
            continue;
        }
        let nexts = columns[1..].iter().map(|next| next.0 - APART).chain([RIGHT]);
        for ((left, right), next) in columns.iter().zip(nexts) {
            assert!(next - left < 2.0 * (right - left), "{left} to {right}: {columns:?}");
        }
    }
}

#[test]
fn no_day_of_the_annex_is_broken_however_crowded_it_is() {
    let shown = crowded().into_iter().flatten().flat_map(|table| table.rows);
    let shown = shown.flatten().flat_map(|cell| cell.shown);
    let days: Vec<String> = shown
        .map(|shown| shown.words)
        .filter(|words| words.starts_with("112/"))
        .collect();
    assert!(days.len() > 60, "{days:?}");
    assert!(days.iter().all(|day| day.len() == "112/01/05".len()), "{days:?}");
}

#[test]
fn no_row_of_the_annex_reaches_into_the_next_or_below_its_page() {
    for table in crowded().into_iter().flatten() {
        let lines = |row: &Vec<SetCell>| -> Vec<f64> {
            row.iter().flat_map(SetCell::baselines).collect()
        };
        let lowest = |row| lines(row).into_iter().fold(f64::INFINITY, f64::min);
        let highest = |row| lines(row).into_iter().fold(0.0, f64::max);
        for pair in table.rows.windows(2) {
            assert!(lowest(&pair[0]) - highest(&pair[1]) > PITCH - 0.1);
        }
        assert!(lowest(table.rows.last().unwrap()) > BOTTOM);
        for cell in table.rows.iter().flatten() {
            let baselines = cell.baselines();
            let pitches = baselines.windows(2).map(|pair| pair[0] - pair[1]);
            assert!(pitches.into_iter().all(|pitch| (pitch - PITCH).abs() < 0.1));
        }
    }
}
