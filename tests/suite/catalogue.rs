//! The platform's catalogue: counted in place of the units' list, in any year's shape,
//! as large as it is, and never with a person's name.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::{Value, json};

use crate::folder::Folder;

/// The export's headings, as the platform writes them.
const HEADINGS: &str = "資料集識別碼,資料集名稱,資料提供屬性,服務分類,品質檢測,檔案格式,\
                        資料下載網址,編碼格式,資資料集上架方式,資料集描述,主要欄位說明,\
                        提供機關,更新頻率,授權方式,相關網址,計費方式,提供機關聯絡人姓名,\
                        提供機關聯絡人電話,上架日期,詮釋資料更新時間,備註,資料量";

const ORGANIZATION: &str = "\
ministry: 示範部
group: 諮詢小組
units:
  - {name: 統計處, providers: [示範部統計處]}
  - {name: 資訊處, providers: [示範部資訊處]}
agencies:
  - {name: 典藏署, providers: [示範部典藏署*, 示範圖書館]}
  - {name: 高檢, providers: [臺灣*檢察署]}
classes: [{code: a, name: 甲類, title: 開放資料, grounds: none}]
feedback_kinds: [其他]
recommendations: {close: 解除, continue: 繼續, unit: 自行}
targets: {increase: 5}
";

/// A folder of raw files only.
pub(crate) fn raw() -> Folder {
    let folder = Folder::of(&crate::folder::project().join("tests/pictures"));
    fs::remove_dir_all(folder.data()).unwrap();
    folder.write("organization.yaml", ORGANIZATION);
    folder
}

/// A meeting whose numbers are of a date.
pub(crate) fn meet(folder: &Folder, id: &str, date: &str, previous: &str) {
    let previous = match previous {
        "" => String::new(),
        id => format!("previous: {id}\n"),
    };
    let text = format!(
        "id: {id}\ndate: {date}\nreporting_unit: 資訊處\n{previous}\
         period: {{from: 110/1/1, to: {date}}}\nstatistics_date: {date}\nagenda:\n\
         \x20 - section: 成果\n    slides:\n      - datasets-by-unit: {{title: 各單位}}\n\
         \x20     - target: {{title: 目標}}\n"
    );
    folder.write(&format!("{id}/meeting.yaml"), text);
}

/// So many datasets of each provider, numbered on from an id, in the export's shape.
fn rows(providers: &[(&str, u32, u32)]) -> String {
    let mut text = String::new();
    for &(provider, first, count) in providers {
        for id in first..first + count {
            write!(
                text,
                "{id},{provider}資料{id},檔案資料,公共資訊,金,CSV;JSON,https://a.invalid/{id},\
                 UTF-8;UTF-8,原始資料,\"第一行\r\n第{id}號，含\"\"引號\"\"\",年度;數值,{provider},\
                 每1年,授權條款,,免費,王聯絡,02-2345-6789,2019-03-05 00:00:00,\
                 2021-01-01 10:00:00,,1;1\r\n"
            )
            .unwrap();
        }
    }
    text
}

fn export(providers: &[(&str, u32, u32)]) -> String {
    format!("\u{FEFF}{HEADINGS}\r\n{}", rows(providers))
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
    packed.write_all(bytes).unwrap();
    packed.finish().unwrap()
}

fn figure(pack: &Value, name: &str) -> Value {
    pack["figures"][name]["value"].clone()
}

const BEFORE: [(&str, u32, u32); 5] = [
    ("示範部統計處", 100, 4),
    ("示範部資訊處", 200, 2),
    ("示範部典藏署北區分館", 300, 3),
    ("示範圖書館", 400, 1),
    ("台灣海濱地方檢察署", 500, 2),
];

const NOW: [(&str, u32, u32); 5] = [
    ("示範部統計處", 100, 5),
    ("示範部資訊處", 200, 2),
    ("示範部典藏署北區分館", 300, 6),
    ("示範圖書館", 400, 1),
    ("台灣海濱地方檢察署", 500, 2),
];

#[test]
fn a_folder_of_raw_exports_gives_every_unit_now_then_and_since_the_year_began() {
    let folder = raw();
    meet(&folder, "110-2", "110/12/10", "");
    meet(&folder, "111-1", "111/5/19", "110-2");
    folder.write("110-2/catalogue.csv", export(&BEFORE));
    folder.write("111-1/catalogue.csv.gz", packed(export(&NOW).as_bytes()));
    let pack = folder.built("111-1");
    let tables = pack["tables"].as_array().unwrap();
    assert_eq!(
        tables[0]["rows"],
        json!([["統計處", 4, 5, 1, 1], ["資訊處", 2, 2, 0, 0]])
    );
    assert_eq!(tables[1]["rows"], json!([["典藏署", 4, 7, 3, 3], ["高檢", 2, 2, 0, 0]]));
    assert_eq!(tables[2]["total"], json!(["總計", 12, 16, 4, 4]));
    assert_eq!(figure(&pack, "datasets.previous_date"), "2021-12-10");
    assert_eq!(figure(&pack, "targets.increase.reached"), 4);
    let said = folder.run(&["trace", "data/111-1", "datasets.units"]).stdout;
    assert!(said.contains("catalogue.csv.gz:2 A2  100 示範部統計處資料100"), "{said}");
}

#[test]
fn the_year_begins_where_an_earlier_meeting_counted_it() {
    let folder = raw();
    let chain = [
        ("110-4", "110/12/1"),
        ("111-1", "111/3/1"),
        ("111-2", "111/6/1"),
        ("111-3", "111/9/1"),
    ];
    let mut previous = "";
    for (at, (id, date)) in (0..).zip(chain) {
        meet(&folder, id, date, previous);
        let counted = [("示範部統計處", 100, 4 + 2 * at), ("示範部資訊處", 200, 1)];
        folder.write(&format!("{id}/catalogue.csv"), export(&counted));
        previous = id;
    }
    let pack = folder.built("111-3");
    assert_eq!(figure(&pack, "datasets.increase"), 2);
    assert_eq!(figure(&pack, "datasets.year_to_date"), 6);
    assert_eq!(figure(&pack, "datasets.year_start_date"), "2021-12-01");
}

#[test]
fn an_export_of_another_year_needs_only_the_columns_that_are_used() {
    let folder = raw();
    meet(&folder, "111-1", "111/5/19", "");
    let text = "目錄匯出\r\n資料集提供機關,新的欄位,資料集編號,資料集名稱,資料集上架方式\r\n\
                示範部統計處,甲,1,人口,檔案\r\n\r\n示範部 資訊處,乙,2,門牌,檔案\r\n";
    folder.write("111-1/catalogue.csv", text);
    assert_eq!(figure(&folder.built("111-1"), "datasets.total"), 2);
}

#[test]
fn days_of_an_export_may_have_any_form_that_lists_have() {
    let folder = raw();
    meet(&folder, "111-1", "111/5/19", "");
    let days =
        ["1100809", "110/06/07", "2020-11-02 09:30:00", "民國 111 年 1 月 3 日", ""];
    let row = |(id, day)| format!("{id},人口{id},示範部統計處,{day}\r\n");
    let rows: Vec<String> = (1..).zip(days).map(row).collect();
    let text = format!("資料集識別碼,資料集名稱,提供機關,上架日期\r\n{}", rows.concat());
    folder.write("111-1/catalogue.csv", &text);
    assert_eq!(figure(&folder.built("111-1"), "datasets.total"), 5);
    folder.write("111-1/catalogue.csv", text.replace("1100809", "1101309"));
    let ran = folder.run(&["check", "data/111-1", "--format", "short"]);
    assert!(ran.stdout.contains("catalogue.csv:2 D2: error["), "{}", ran.stdout);
}

#[test]
fn exports_that_were_put_one_under_the_other_are_one() {
    let folder = raw();
    meet(&folder, "111-1", "111/5/19", "");
    let both = export(&BEFORE) + HEADINGS + "\r\n" + &rows(&[("示範部資訊處", 900, 3)]);
    folder.write("111-1/catalogue.csv", both);
    let pack = folder.built("111-1");
    assert_eq!(figure(&pack, "datasets.total"), 15);
    assert_eq!(pack["catalogue"]["rows"], 15);
}

#[test]
fn a_total_typed_under_an_export_is_compared_and_a_remark_is_passed_over() {
    let folder = raw();
    meet(&folder, "111-1", "111/5/19", "");
    let rows = "資料集識別碼,資料集名稱,提供機關\r\n7,人口,示範部統計處\r\n8,門牌,示範部統計處\r\n";
    let write = |foot: &str| {
        folder.write("111-1/catalogue.csv", format!("{rows},,\r\n{foot}"));
        folder.run(&["check", "data/111-1", "--format", "short"])
    };
    for foot in [
        "合計,2,\r\n資料來源：資訊處\r\n",
        "總計 2 筆,,\r\n,,\r\n",
        "合計,,2\r\n",
        "合計,,2筆\r\n",
    ] {
        assert_eq!(write(foot).code, 0, "{foot}");
    }
    let ran = write("合計,3,\r\n");
    assert!(
        ran.stdout.contains("catalogue.csv:5 B5: error[count-differs]"),
        "{}",
        ran.stdout
    );
    let ran = write("9,里界,\r\n");
    assert!(
        ran.stdout.contains("catalogue.csv:5 C5: error[missing-value]"),
        "{}",
        ran.stdout
    );
}

#[test]
fn a_catalogue_that_was_saved_as_big5_is_read_too() {
    let folder = raw();
    meet(&folder, "111-1", "111/5/19", "");
    let (bytes, _, lossy) = encoding_rs::BIG5.encode(
        "資料集識別碼,資料集名稱,提供機關\r\n1,人口,示範部統計處\r\n2,門牌,示範部統計處\r\n",
    );
    assert!(!lossy);
    folder.write("111-1/catalogue.csv", bytes);
    assert_eq!(figure(&folder.built("111-1"), "datasets.units"), 2);
}

/// The shapes in which cities export their catalogues: the rows are numbered, anew each
/// time.
#[test]
fn a_citys_running_numbers_tell_no_datasets_apart_but_their_addresses_or_names_do() {
    for (headings, link) in [
        ("編號,資料名稱,資料來源,資料連結網址", "https://a.invalid/meta?id=a-"),
        ("編號,資料集名稱,資料集提供機關,資料集說明", ""),
        ("資料集名稱,資料來源,資料說明", "without numbers"),
    ] {
        let folder = raw();
        let patterns = ORGANIZATION.replace("[示範部統計處]", "['*示範部統計處*']");
        folder.write("organization.yaml", patterns);
        let take = |id: &str, date: &str, previous: &str, names: &[&str]| {
            meet(&folder, id, date, previous);
            let row = |(at, name): (usize, &&str)| match link {
                "without numbers" => format!("{name},380110000A 【示範部統計處】,\r\n"),
                link => {
                    format!("{at},{name},380110000A 【示範部統計處】,{link}{name}\r\n")
                }
            };
            let rows: String = (1..).zip(names).map(row).collect();
            folder.write(&format!("{id}/catalogue.csv"), format!("{headings}\r\n{rows}"));
        };
        take("110-2", "110/12/10", "", &["門牌", "人口", "戶數"]);
        take("111-1", "111/5/19", "110-2", &["公廁", "門牌", "人口", "里界"]);
        let ran = folder.run(&["check", "data/111-1", "--format", "short"]);
        let said: Vec<_> = ran.stdout.lines().filter(|it| it.contains("error")).collect();
        assert!(said.len() == 1 && said[0].contains("dataset-vanished"), "{said:?}");
        assert!(!ran.stdout.contains("dataset-moved"), "{}", ran.stdout);
        let id = if link.starts_with("https") { "a-戶數" } else { "戶數" };
        let takedown = format!(
            "takedowns:\n  - {{number: 1, dataset: {{id: {id}}}, reason: 重複, \
             state: carried_out, date: 111年4月1日}}\n"
        );
        folder.write("111-1/takedowns.yaml", takedown);
        let pack = folder.built("111-1");
        assert_eq!(figure(&pack, "datasets.opened"), 2);
        assert_eq!(figure(&pack, "datasets.withdrawn"), 1);
        assert_eq!(figure(&pack, "datasets.renamed"), 0);
    }
}

#[test]
fn of_an_organization_in_several_columns_its_title_provides() {
    let rows = "1,門牌,示範部統計處,stat\r\n2,人口,示範部統計處,stat\r\n";
    for headings in [
        "id,title,organization.title,organization.name",
        "id,title,organization,organization/id",
        "資料集識別碼,資料集名稱,提供機關,提供機關(代碼)",
    ] {
        let folder = raw();
        meet(&folder, "111-1", "111/5/19", "");
        folder.write("111-1/catalogue.csv", format!("{headings}\r\n{rows}"));
        assert_eq!(figure(&folder.built("111-1"), "datasets.total"), 2, "{headings}");
    }
}

#[test]
fn of_datasets_with_one_name_that_of_the_agency_which_withdrew_it_is_gone() {
    let folder = raw();
    let take = |id: &str, date: &str, previous: &str, rows: &[(&str, &str)]| {
        meet(&folder, id, date, previous);
        let rows =
            rows.iter().map(|(name, provider)| format!("{name},示範部{provider}\r\n"));
        let rows: String = rows.collect();
        folder.write(
            &format!("{id}/catalogue.csv"),
            format!("資料集名稱,提供機關\r\n{rows}"),
        );
    };
    let both = [("門牌", "統計處"), ("年報", "資訊處"), ("年報", "典藏署北區分館")];
    take("110-2", "110/12/10", "", &both);
    for gone in ["資訊處", "典藏署北區分館"] {
        // Another export has another order; and what is new takes nobody's name over.
        let mut rows = both.to_vec();
        rows.retain(|row| row.1 != gone);
        rows.push(("戶數", "統計處"));
        rows.reverse();
        take("111-1", "111/5/19", "110-2", &rows);
        let ran = folder.run(&["check", "data/111-1"]);
        let id = format!("年報（示範部{gone}）");
        let gone_from = format!("the dataset `年報` (示範部{gone}) vanished");
        assert!(ran.stderr.contains(&gone_from), "{}", ran.stderr);
        assert_eq!(ran.stderr.matches("[dataset-vanished]").count(), 1, "{}", ran.stderr);
        assert!(!ran.stderr.contains("dataset-moved"), "{}", ran.stderr);
        let draft = folder.run(&["takedowns", "data/111-1", "--draft"]).stdout;
        assert!(draft.contains(&format!("{{id: '{id}', name: '年報'}}")), "{draft}");
        folder.write("111-1/takedowns.yaml", draft.replace("reason:", "reason: 停用"));
        let pack = folder.built("111-1");
        let numbers = ["opened", "withdrawn", "renamed"]
            .map(|name| figure(&pack, &format!("datasets.{name}")));
        assert_eq!(numbers, [json!(1), json!(1), json!(0)], "{gone}");
        let changes = folder.run(&["diff", "data/110-2", "data/111-1"]).stdout;
        assert!(!changes.contains("門牌"), "{changes}");
        folder.remove("111-1/takedowns.yaml");
    }
}

#[test]
fn the_whole_platforms_export_ranks_the_ministries() {
    let folder = raw();
    let ministries = "ministries:\n  - {name: 模擬部}\n\
                      \x20 - {name: 測試院, providers: [測試院, 測試院*處]}\n\
                      \x20 - {name: 地方政府, providers: ['*縣*', 民政處], ranked: false}\n";
    folder.write("organization.yaml", format!("{ORGANIZATION}{ministries}"));
    meet(&folder, "111-1", "111/5/19", "");
    let text = folder.text("111-1/meeting.yaml");
    let ranked = format!("{text}      - ranking: {{title: 排名}}\n");
    folder.write("111-1/meeting.yaml", ranked);
    let all = [
        ("模擬部統計處", 1000, 9),
        ("示範部統計處", 100, 4),
        ("測試院", 2000, 2),
        ("測試院主計處", 2100, 3),
        ("山區縣政府", 3000, 7),
        ("民政處", 3100, 7),
    ];
    folder.write("111-1/catalogue.csv", export(&all));
    let pack = folder.built("111-1");
    let tables = pack["tables"].as_array().unwrap();
    let ranking = tables.iter().find(|table| table["item"] == "ranking").unwrap();
    let expected = json!([["1", "模擬部", 9], ["2", "測試院", 5], ["3", "示範部", 4]]);
    assert_eq!(ranking["rows"], expected);
    assert_eq!(figure(&pack, "datasets.total"), 4);
    assert_eq!(pack["catalogue"]["unassigned"], json!([]));
    assert_eq!(pack["diagnostics"], json!([]));
}

/// A meeting that ranks 模擬部 and itself.
fn ranked() -> Folder {
    let folder = raw();
    folder.write(
        "organization.yaml",
        format!("{ORGANIZATION}ministries: [{{name: 模擬部}}]\n"),
    );
    meet(&folder, "111-1", "111/5/19", "");
    let text = folder.text("111-1/meeting.yaml");
    folder
        .write("111-1/meeting.yaml", format!("{text}      - ranking: {{title: 排名}}\n"));
    folder
}

#[test]
fn a_provider_that_no_ministry_accounts_for_is_listed_and_never_dropped() {
    let folder = ranked();
    let all = [("模擬部", 1000, 9), ("示範部統計處", 100, 4), ("山區縣政府", 3000, 7)];
    folder.write("111-1/catalogue.csv", export(&all));
    let ran = folder.run(&["build", "data/111-1"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let said = "not ranked (providers: 1, datasets: 7): 山區縣政府 7";
    assert!(ran.stderr.contains(said), "{}", ran.stderr);
    let pack = folder.pack("111-1");
    let listed =
        json!({"rows": 20, "own": 4, "unassigned": [{"name": "山區縣政府", "count": 7}]});
    assert_eq!(pack["catalogue"], listed);
}

#[test]
fn rows_without_a_provider_or_a_day_stop_no_export_of_the_whole_platform() {
    let folder = ranked();
    let all = [("模擬部", 1000, 9), ("示範部統計處", 100, 4), ("", 3000, 2)];
    let undated = export(&all).replace("2019-03-05 00:00:00", "0000-00-00 00:00:00");
    folder.write("111-1/catalogue.csv", undated);
    let ran = folder.run(&["build", "data/111-1"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stderr.contains("（未填提供機關） 2"), "{}", ran.stderr);
    assert_eq!(figure(&folder.pack("111-1"), "datasets.total"), 4);
    // Who takes such rows of an export of our own does not take everybody's.
    folder.replace(
        "organization.yaml",
        "[示範部資訊處]",
        "[示範部資訊處, （未填提供機關）]",
    );
    let pack = folder.built("111-1");
    assert_eq!(figure(&pack, "datasets.total"), 4);
    assert_eq!(pack["catalogue"]["unassigned"][0]["name"], "（未填提供機關）");
}

#[test]
fn rows_without_a_provider_in_an_export_of_our_own_are_theirs_who_say_so() {
    let folder = raw();
    meet(&folder, "110-2", "110/12/10", "");
    meet(&folder, "111-1", "111/5/19", "110-2");
    folder.write("110-2/catalogue.csv", export(&BEFORE));
    // One of them had a provider last time.
    let now = export(&[NOW.as_slice(), &[("", 3000, 2)]].concat());
    folder.write("111-1/catalogue.csv", now.replace(",示範圖書館,", ",,"));
    let ran = folder.run(&["check", "data/111-1"]);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    assert!(ran.stderr.contains("3 rows lack it"), "{}", ran.stderr);
    assert!(!ran.stderr.contains("dataset-vanished"), "{}", ran.stderr);
    assert!(ran.stderr.contains("`（未填提供機關）` to `providers`"), "{}", ran.stderr);
    for written in ["（未填提供機關）", "(未填提供機關)", "未填提供機關"]
    {
        folder.write(
            "organization.yaml",
            ORGANIZATION.replace("[示範部資訊處]", &format!("[示範部資訊處, {written}]")),
        );
        let pack = folder.built("111-1");
        assert_eq!(figure(&pack, "datasets.total"), 18, "{written}");
        assert_eq!(figure(&pack, "datasets.units"), 10, "{written}");
        assert_eq!(pack["catalogue"]["unassigned"], json!([]));
    }
}

#[test]
fn a_gzip_that_unpacks_without_end_is_refused_with_its_place() {
    let folder = raw();
    meet(&folder, "111-1", "111/5/19", "");
    let path = folder.data().join("111-1/catalogue.csv.gz");
    let mut bomb = GzEncoder::new(File::create(path).unwrap(), Compression::best());
    bomb.write_all(export(&NOW).as_bytes()).unwrap();
    let line = rows(&[("示範部統計處", 900, 1)]).repeat(4000);
    for _ in 0..300 {
        bomb.write_all(line.as_bytes()).unwrap();
    }
    bomb.finish().unwrap();
    let ran = folder.run(&["check", "data/111-1"]);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    assert!(ran.stderr.contains("[file-too-large]"), "{}", ran.stderr);
    assert!(ran.stderr.contains("data/111-1/catalogue.csv.gz"), "{}", ran.stderr);
}

#[test]
fn the_persons_that_an_export_names_never_leave() {
    let folder = raw();
    meet(&folder, "111-1", "111/5/19", "");
    folder.write("111-1/catalogue.csv", export(&NOW));
    let ran = folder.run(&["build", "data/111-1", "--format", "json"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let said = folder.run(&["trace", "data/111-1", "datasets.total"]).stdout;
    let pack = String::from_utf8(folder.output("111-1", "pack.json")).unwrap();
    for text in [ran.stdout, said, pack] {
        assert!(!text.contains("王聯絡") && !text.contains("2345"), "{text}");
    }
}

#[test]
fn the_samples_catalogues_give_what_its_lists_say() {
    let folder = Folder::sample();
    folder.remove("111-1/unit-counts.ods");
    folder.remove("110-2/unit-counts.xlsx");
    let ran = folder.run(&["check", "data/111-1", "--deny-warnings"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let pack = folder.built("111-1");
    for (name, value) in [
        ("datasets.total", 2963),
        ("datasets.previous", 2806),
        ("datasets.units", 891),
        ("datasets.agencies", 2072),
        ("datasets.year_to_date", 157),
    ] {
        assert_eq!(figure(&pack, name), value, "{name}");
    }
}

#[test]
fn what_vanished_without_a_record_is_drafted_and_the_draft_can_be_used_as_it_is() {
    let folder = raw();
    meet(&folder, "110-2", "110/12/10", "");
    meet(&folder, "111-1", "111/5/19", "110-2");
    folder.write("110-2/catalogue.csv", export(&BEFORE));
    let now = [NOW[0], NOW[1], ("示範部典藏署北區分館", 301, 5), NOW[4]];
    folder.write("111-1/catalogue.csv", export(&now));
    let ran = folder.run(&["check", "data/111-1"]);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    assert_eq!(ran.stderr.matches("[dataset-vanished]").count(), 2, "{}", ran.stderr);
    assert!(ran.stderr.contains("data/110-2/catalogue.csv:14 A8"), "{}", ran.stderr);
    // What is wrong with another list does not keep the draft back.
    folder.write("111-1/feedback.csv", "編號,類別\n1,其他\n");
    let draft = folder.run(&["takedowns", "data/111-1", "--draft"]);
    assert_eq!(draft.code, 0, "{}", draft.stderr);
    assert!(draft.stderr.contains("feedback.csv"), "{}", draft.stderr);
    folder.remove("111-1/feedback.csv");
    assert!(!folder.data().join("111-1/takedowns.yaml").exists());
    folder.write("111-1/takedowns.yaml", draft.stdout.replace("reason:", "reason: 停用"));
    let pack = folder.built("111-1");
    let numbers = ["opened", "withdrawn", "renamed"]
        .map(|name| figure(&pack, &format!("datasets.{name}")));
    assert_eq!(numbers, [json!(4), json!(2), json!(0)]);
    let again = folder.run(&["takedowns", "data/111-1", "--draft", "--lang", "en"]);
    assert_eq!(again.stdout, "# no dataset vanished without a takedown\n");
}

#[test]
fn what_was_opened_and_withdrawn_between_two_meetings_is_drafted_from_the_daily_changes()
{
    let folder = raw();
    meet(&folder, "110-2", "110/12/10", "");
    meet(&folder, "111-1", "111/5/19", "110-2");
    for id in ["110-2", "111-1"] {
        folder.write(&format!("{id}/catalogue.csv"), export(&BEFORE));
    }
    for (day, state) in [("20220301", "新增"), ("20220302", "刪除")] {
        let told = rows(&[("示範部統計處", 900, 1)]).replace("1;1\r\n", state);
        let told = told.replace(state, &format!("1;1,{state}\r\n"));
        let path = format!("111-1/catalogue-changes/{day}.csv");
        folder.write(&path, format!("{HEADINGS},資料集變動狀態\r\n{told}"));
    }
    let ran = folder.run(&["check", "data/111-1"]);
    assert!(ran.stderr.contains("[withdrawn-without-record]"), "{}", ran.stderr);
    let draft = folder.run(&["takedowns", "data/111-1", "--draft"]);
    assert_eq!(draft.stdout.matches("id: '900', name: '示範部統計處資料900'").count(), 1);
    // The id alone is enough, and no catalogue is asked for what it cannot have.
    let record = "takedowns:\n  - {number: 1, dataset: {id: 900}, reason: 誤傳, \
                  state: carried_out, date: 111年3月2日}\n";
    folder.write("111-1/takedowns.yaml", record);
    let ran = folder.run(&["check", "data/111-1", "--format", "short"]);
    let said = &ran.stdout;
    assert!(!said.contains("dataset-unknown") && !said.contains("error"), "{said}");
    let pack = folder.built("111-1");
    let taken = pack["tables"].to_string() + &pack["figures"].to_string();
    assert_eq!(figure(&pack, "takedowns.count"), 1, "{taken}");
}

#[test]
fn a_takedown_names_only_an_id_and_prints_what_the_catalogue_calls_it() {
    let folder = raw();
    meet(&folder, "110-2", "110/12/10", "");
    meet(&folder, "111-1", "111/5/19", "110-2");
    let text = folder.text("111-1/meeting.yaml");
    folder.write(
        "111-1/meeting.yaml",
        format!("{text}      - takedowns: {{title: 下架}}\n"),
    );
    folder.write("110-2/catalogue.csv", export(&BEFORE));
    let now = [NOW[0], NOW[1], ("示範部典藏署北區分館", 301, 5), NOW[3], NOW[4]];
    folder.write("111-1/catalogue.csv", export(&now));
    let takedowns = "takedowns:\n  - number: 1\n    dataset: {id: 300}\n    reason: 重複\n    \
                     keeps: {id: 301}\n    state: requested\n";
    folder.write("111-1/takedowns.yaml", takedowns);
    let pack = folder.built("111-1");
    let tables = pack["tables"].as_array().unwrap();
    let table = tables.iter().find(|table| table["item"] == "takedowns").unwrap();
    let row = ["1", "示範部典藏署北區分館", "示範部典藏署北區分館資料300（300）", "重複"];
    let row = row.into_iter().chain(["示範部典藏署北區分館資料301（301）"]);
    assert_eq!(table["rows"][0], json!(row.collect::<Vec<_>>()));
}

#[test]
fn nothing_is_drafted_where_there_is_nothing_to_compare_and_the_place_is_named() {
    let folder = raw();
    meet(&folder, "110-2", "110/12/10", "");
    meet(&folder, "111-1", "111/5/19", "110-2");
    folder.write("111-1/catalogue.csv", export(&NOW));
    let draft = |meeting: &str| {
        let ran = folder.run(&["takedowns", &format!("data/{meeting}"), "--draft"]);
        assert_eq!((ran.code, &*ran.stdout), (1, ""), "{}", ran.stderr);
        assert!(ran.stderr.contains("error[no-catalogue]"), "{}", ran.stderr);
        ran.stderr
    };
    assert!(draft("111-1").contains("--> data/110-2/catalogue.csv"));
    folder.write("110-2/catalogue.csv", export(&BEFORE));
    assert!(draft("110-2").contains("--> data/110-2/meeting.yaml"));
}

/// What a spreadsheet program makes of an export, with a total typed under it.
fn workbook(export: &str, total: &str) -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet().set_name("目錄").unwrap();
    let text = export.trim_start_matches('\u{FEFF}');
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    let mut row = 2;
    for record in reader.records() {
        for (column, field) in (1..).zip(&record.unwrap()) {
            match field.parse::<f64>() {
                Ok(number) => sheet.write(row, column, number).unwrap(),
                Err(_) => sheet.write(row, column, field).unwrap(),
            };
        }
        row += 1;
    }
    sheet.write(row, 1, total).unwrap();
    book.save_to_buffer().unwrap()
}

#[test]
fn a_catalogue_saved_as_a_workbook_is_counted_alike_and_its_cells_are_named() {
    let providers =
        [("示範部統計處", 1, 3), ("示範部典藏署新館", 20, 4), ("臺灣甲檢察署", 30, 1)];
    let folder = raw();
    meet(&folder, "110-1", "110/5/1", "");
    folder.write("110-1/catalogue.csv", export(&providers));
    let counted = folder.built("110-1")["tables"].clone();
    folder.remove("110-1/catalogue.csv");
    folder.write("110-1/catalogue.xlsx", workbook(&export(&providers), "合計：8筆"));
    assert_eq!(folder.built("110-1")["tables"], counted);

    let doubled = [providers[0], ("示範部資訊處", 3, 1)];
    folder.write("110-1/catalogue.xlsx", workbook(&export(&doubled), "合計：9筆"));
    let ran = folder.run(&["check", "data/110-1", "--format", "short"]);
    assert_eq!(ran.code, 1);
    assert!(ran.stdout.contains("data/110-1/catalogue.xlsx 目錄!B7"), "{}", ran.stdout);
    folder.write("110-1/catalogue.xlsx", workbook(&export(&providers), "合計：9筆"));
    let ran = folder.run(&["check", "data/110-1", "--format", "short"]);
    assert!(ran.stdout.contains("catalogue.xlsx 目錄!B12"), "{}", ran.stdout);
    assert!(ran.stdout.contains("count-differs"), "{}", ran.stdout);
}

/// Two meetings' exports of the whole platform: ids with their providers.
fn of_everybody(then: &[(&str, &str)], now: &[(&str, &str)]) -> Folder {
    let folder = raw();
    let ministries = "ministries:\n  - {name: 示範部, providers: ['示範部*']}\n\
                      \x20 - {name: 模擬部, providers: ['模擬部*']}\n";
    folder.write("organization.yaml", format!("{ORGANIZATION}{ministries}"));
    let take = |id: &str, date: &str, previous: &str, rows: &[(&str, &str)]| {
        meet(&folder, id, date, previous);
        let others = (900..920).map(|id| format!("{id},人力{id},模擬部\n"));
        let own = rows
            .iter()
            .map(|(id, of)| format!("{id},資料{},{of}\n", &id[id.len() - 2..]));
        let rows: String = own.chain(others).collect();
        let headings = "資料集識別碼,資料集名稱,提供機關\n";
        folder.write(&format!("{id}/catalogue.csv"), format!("{headings}{rows}"));
    };
    take("110-2", "110/12/10", "", then);
    take("111-1", "111/5/19", "110-2", now);
    folder
}

#[test]
fn a_dataset_that_passed_to_or_from_another_ministry_is_neither_gone_nor_new() {
    let (ours, other) = ("示範部統計處", "模擬部資料處");
    let folder = of_everybody(
        &[("101", ours), ("102", ours), ("103", other)],
        &[("101", other), ("102", ours), ("103", ours), ("104", ours)],
    );
    let told = folder.run(&["check", "data/111-1", "--format", "short"]).stdout;
    let told: Vec<&str> = told.lines().filter(|line| line.contains("dataset-")).collect();
    let passed = "warning[dataset-moved]: datasets that were counted under";
    assert_eq!(
        told,
        [
            format!(
                "data/111-1/catalogue.csv:2 A2: {passed} `{ours}` are now counted under `{other}` (1), such as `資料01`"
            ),
            format!(
                "data/111-1/catalogue.csv:4 A4: {passed} `{other}` are now counted under `{ours}` (1), such as `資料03`"
            ),
        ]
    );
    let helped = folder.run(&["check", "data/111-1", "--lang", "en"]).stderr;
    let help = "they passed between us and somebody else (1): they are in the increase of \
                all, and neither opened nor withdrawn; make sure that the provider really \
                changed, and tell the group";
    assert!(helped.contains(help), "{helped}");
    let pack = folder.built("111-1");
    let figures = ["opened", "withdrawn", "moved_in", "moved_out", "increase"];
    let figures = figures.map(|name| figure(&pack, &format!("datasets.{name}")));
    assert_eq!(figures, [1, 0, 1, 1, 1]);
    // Only with them does the sum on the slide come out.
    let note = "新上架1筆、下架0筆、由其他機關移入1筆、移至其他機關1筆";
    let pages = pack["pages"].to_string().replace(' ', "");
    assert!(pages.contains(note), "{pages}");
    assert_eq!(
        folder.run(&["takedowns", "data/111-1", "--draft"]).stdout.matches("id:").count(),
        0
    );
}

#[test]
fn a_dataset_that_passed_to_or_from_another_ministry_is_told_as_that_by_diff() {
    let (ours, other) = ("示範部統計處", "模擬部資料處");
    let folder = of_everybody(
        &[("101", ours), ("102", ours), ("103", other)],
        &[("101", other), ("102", ours), ("103", ours), ("104", ours)],
    );
    let arguments = ["diff", "data/110-2", "data/111-1", "--format", "json"];
    let told: Value = serde_json::from_str(&folder.run(&arguments).stdout).unwrap();
    let changes = told["catalogue"]["changes"].as_array().unwrap().iter();
    let changes: Vec<String> = changes
        .map(|one| format!("{} {} {}", one["happened"], one["key"], one["passages"]))
        .collect();
    let passed = |id: &str, from: &str, to: &str| {
        changes.iter().any(|one| {
            one.starts_with(&format!("\"changed\" \"{id}\""))
                && one.contains("提供機關")
                && one.contains(from)
                && one.contains(to)
        })
    };
    assert!(
        passed("101", "示範", "模擬") && passed("103", "模擬", "示範"),
        "{changes:?}"
    );
    assert!(changes.contains(&"\"added\" \"104\" []".to_owned()), "{changes:?}");
    assert_eq!(changes.len(), 3, "{changes:?}");
}

#[test]
fn of_a_provider_some_of_whose_datasets_passed_on_the_others_are_not_all_that_it_had() {
    let (ours, other) = ("示範部統計處", "模擬部資料處");
    let stays = ("109", "示範部資訊處");
    let folder = of_everybody(
        &[("101", ours), ("102", ours), ("103", ours), stays],
        &[("101", other), stays],
    );
    let said = folder.run(&["check", "data/111-1"]).stderr;
    assert!(!said.contains("datasets of `示範部統計處` are gone"), "{said}");
    let help = "of the datasets that `示範部統計處` had, some are another's now (1), and \
                others are nowhere in the catalogue (2)";
    assert!(said.contains(help), "{said}");
    assert_eq!(said.matches("error[dataset-vanished]").count(), 1, "{said}");
}

#[test]
fn many_kinds_of_datasets_have_room_on_the_slide_and_all_of_them_in_the_table() {
    let folder = raw();
    meet(&folder, "111-1", "111/5/19", "");
    folder
        .replace("111-1/meeting.yaml", "target: {title: 目標}", "formats: {title: 格式}");
    let kinds = (1..=9).flat_map(|kind| (0..kind).map(move |at| (kind, at)));
    let rows = kinds.map(|(kind, at)| {
        format!("{kind}0{at},資料{kind}{at},第{kind}種提供方式之資料,CSV,示範部統計處\n")
    });
    let heading = "資料集識別碼,資料集名稱,資料提供屬性,檔案格式,提供機關\n";
    let rows: String = rows.collect();
    folder.write("111-1/catalogue.csv", format!("{heading}{rows}"));
    let pack = folder.built("111-1");
    let table = pack["tables"].as_array().unwrap().iter();
    let mut table = table.filter(|table| table["title"] == "資料集之資料提供屬性");
    assert_eq!(table.next().unwrap()["rows"].as_array().unwrap().len(), 9);
    let words = crate::pdf::Read::of(folder.output("111-1", "briefing.pdf")).words();
    let words: String = words.split_whitespace().collect();
    assert!(words.contains("其他4種"), "{words}");
    assert!(!words.contains("第4種提供方式"), "{words}");
}

#[test]
fn one_catalogue_alone_says_what_was_opened_in_the_period() {
    let folder = raw();
    meet(&folder, "111-1", "111/5/19", "");
    let list = |days: [&str; 4]| {
        let row =
            |(at, day): (usize, &&str)| format!("{at},資料{at},示範部統計處,{day}\n");
        let rows: String = days.iter().enumerate().map(row).collect();
        let text = format!("資料集識別碼,資料集名稱,提供機關,上架日期\n{rows}");
        folder.write("111-1/catalogue.csv", text);
        folder.built("111-1")["figures"]["datasets.opened_in_period"].clone()
    };
    let days = ["2020-12-31", "2021-01-01", "2022-05-19 10:00:00", "2022-05-19"];
    assert_eq!(list(days)["value"], json!(3));
    // One without its day may have been opened then.
    assert_eq!(list(["2020-12-31", "2021-01-01", "", "2022-05-19"]), Value::Null);
}

#[test]
fn zeros_before_an_id_make_no_other_dataset_of_it() {
    let ours = "示範部統計處";
    let folder = of_everybody(
        &[("101", ours), ("102", ours), ("103", ours)],
        &[("0101", ours), ("0102", ours), ("0104", ours)],
    );
    let takedown = "takedowns:\n  - {number: 1, dataset: {id: 0103}, reason: 重複, \
                    state: carried_out, date: 111年4月1日}\n";
    folder.write("111-1/takedowns.yaml", takedown);
    let pack = folder.built("111-1");
    let figures = ["opened", "withdrawn", "renamed"];
    let figures = figures.map(|name| figure(&pack, &format!("datasets.{name}")));
    assert_eq!(figures, [1, 1, 0]);
}

#[test]
fn a_last_meeting_that_cannot_be_read_is_told_and_its_datasets_are_not_said_to_be_unknown()
 {
    let ours = "示範部統計處";
    let folder = of_everybody(&[("101", ours), ("102", ours)], &[("102", ours)]);
    let takedown = "takedowns:\n  - {number: 1, dataset: {id: 101}, reason: 重複, \
                    state: carried_out, date: 111年4月1日}\n";
    folder.write("111-1/takedowns.yaml", takedown);
    assert_eq!(figure(&folder.built("111-1"), "datasets.withdrawn"), 1);
    folder.replace(
        "110-2/meeting.yaml", "statistics_date: 110/12/10", "statistics_date: 1101210",
    );
    let told = folder.run(&["check", "data/111-1", "--format", "short"]).stdout;
    assert!(
        told.contains("data/110-2/meeting.yaml:5:18: error[unreadable-date]"),
        "{told}"
    );
    assert_eq!(told.matches("error[").count(), 1, "{told}");
}
