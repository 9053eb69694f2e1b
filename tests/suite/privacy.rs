//! Persons: nothing of a column that names them is published or printed, whatever list
//! it stands in.

use std::fs;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;

use crate::folder::{Folder, assert_none};
use crate::pdf::Read;

/// What stands in every cell of a personal column: a name and a number nobody has.
const PRIVATE: &str = "ZZPRIVATE0912345678";

/// Columns of persons that lists may have: known to the organization, and not wanted.
const COLUMNS: [&str; 3] = ["填表人", "聯絡電話", "建議者"];

/// The columns of the platform's export that name persons.
const CONTACTS: [&str; 2] = ["提供機關聯絡人姓名", "提供機關聯絡人電話"];

/// A meeting with every list, each of which has columns that name persons.
fn folder() -> Folder {
    let folder =
        Folder::of_case("golden/formats/the-many-are-summed-up-and-apis-counted");
    for meeting in ["111-4", "112-1"] {
        let path = format!("{meeting}/catalogue.csv.gz");
        let mut text = String::new();
        let packed = fs::read(folder.data().join(&path)).unwrap();
        GzDecoder::new(&*packed).read_to_string(&mut text).unwrap();
        let text = with_columns(&text, &CONTACTS);
        let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
        packed.write_all(text.as_bytes()).unwrap();
        folder.write(&path, packed.finish().unwrap());
        for list in LISTS {
            let path = format!("{meeting}/{list}.csv");
            let Ok(text) = fs::read_to_string(folder.data().join(&path)) else {
                continue;
            };
            folder.write(&path, with_columns(&text, &COLUMNS));
        }
    }
    folder.write("112-1/expected-openings.csv", with_columns(OPENINGS, &COLUMNS));
    folder.write("112-1/usage.csv", with_columns(USAGE, &COLUMNS));
    folder.write("112-1/catalogue-changes/20230302.csv", with_columns(CHANGES, &COLUMNS));
    let ignored = format!("{{ignored: [{}]}}", COLUMNS.join(", "));
    let lists = LISTS.iter().filter(|list| **list != "inventory");
    let lists = lists.chain(&["expected-openings", "usage", "catalogue-changes"]);
    let lists: Vec<String> = lists.map(|list| format!("  {list}: {ignored}")).collect();
    folder.replace(
        "organization.yaml",
        "columns:\n  inventory: {管理單位: [權責單位]}",
        &format!(
            "columns:\n  inventory: {{管理單位: [權責單位], ignored: [{}]}}\n{}",
            COLUMNS.join(", "),
            lists.join("\n")
        ),
    );
    // What no slide needs: the contact persons as a unit sent them, and a note.
    folder.write("112-1/聯絡人.csv", format!("姓名,電話\n{PRIVATE},{PRIVATE}\n"));
    folder.write("112-1/note.txt", PRIVATE);
    folder
}

const LISTS: [&str; 5] =
    ["inventory", "feedback", "unit-counts", "dataset-totals", "ministries"];

const OPENINGS: &str = "資料集名稱,機關,預計開放時間,狀態,開放日期,資料集識別碼,備註\n典藏新圖,典藏署,112年第3季,規劃中,,,\n";

const USAGE: &str = "提供機關名稱,資料集名稱,瀏覽人次,下載次數,資料集評分,上架日\n示範部統計處,統計,12,3,,\n";

const CHANGES: &str = "\
資料集識別碼,資料集名稱,資料提供屬性,服務分類,品質檢測,檔案格式,資料下載網址,編碼格式,\
資料集上架方式,資料集描述,主要欄位說明,提供機關,更新頻率,授權方式,相關網址,計費方式,\
提供機關聯絡人姓名,提供機關聯絡人電話,上架日期,詮釋資料更新時間,備註,資料量,資料集變動狀態
90001,新集,檔案資料,,金,CSV,,UTF-8,,,,示範部統計處,,,,免費,ZZPRIVATE0912345678,\
ZZPRIVATE0912345678,2023-02-01 00:00:00,2023-03-02 10:00:00,,1,資料集修改
";

/// The list with columns of persons behind its own.
fn with_columns(text: &str, columns: &[&str]) -> String {
    let mut reader = csv::ReaderBuilder::new();
    let mut reader =
        reader.has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut writer = csv::Writer::from_writer(Vec::new());
    for (at, record) in reader.records().enumerate() {
        let record = record.unwrap();
        let more = columns.iter().map(|column| if at == 0 { *column } else { PRIVATE });
        writer.write_record(record.iter().chain(more)).unwrap();
    }
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

#[test]
fn nothing_of_a_personal_column_reaches_a_published_file() {
    let folder = folder();
    let ran = folder.run(&["build", "data/112-1", "--redline"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert_none(&holding(&folder, PRIVATE));
    let mut files = Vec::new();
    all_files(&folder.path().join("out"), &mut files);
    let endings = files.iter().map(|file| file.extension().unwrap().to_str().unwrap());
    let endings: std::collections::BTreeSet<_> = endings.collect();
    assert_eq!(Vec::from_iter(endings), ["csv", "json", "ods", "pdf"]);
    for paper in ["annex.pdf", "action-plan-redline.pdf", "action-plan-amendments.pdf"] {
        // What is drawn can be read here, so a name that was drawn would be.
        let words = Read::of(folder.output("112-1", paper)).words();
        assert!(words.contains("示範部"), "{paper}: {words}");
    }
}

/// A column that the program would print is one that somebody may want kept out.
#[test]
fn nothing_of_an_ignored_column_of_our_own_reaches_a_published_file() {
    let folder = Folder::base();
    let ours = ["內容", "回應說明", "處理結果"];
    folder.replace(
        "organization.yaml",
        "columns:\n",
        &format!("columns:\n  feedback: {{ignored: [{}]}}\n", ours.join(", ")),
    );
    let text = folder.text("112-1/feedback.csv");
    let heads = text.lines().next().unwrap();
    let row = format!(
        "112-01,112/04/03,內容有誤,,統計處,{PRIVATE},112/04/05,112/04/05,{PRIVATE},{PRIVATE}"
    );
    folder.write("112-1/feedback.csv", format!("{heads}\n{row}\n"));
    let ran = folder.run(&["build", "data/112-1"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert_none(&holding(&folder, PRIVATE));
}

#[test]
fn nothing_of_a_personal_column_is_printed_by_a_command() {
    let folder = folder();
    folder.run(&["build", "data/112-1"]);
    for command in [
        &["check", "data/112-1", "--format", "json"][..],
        &["check", "data/112-1", "--format", "human"],
        &["diff", "data/111-4", "data/112-1", "--format", "json"],
        &["diff", "data/111-4", "data/112-1"],
        &["trace", "data/112-1"],
        &["trace", "data/112-1", "datasets.total"],
        &["takedowns", "data/112-1", "--draft"],
    ] {
        let ran = folder.run(command);
        assert_eq!(ran.code, 0, "{command:?}: {}", ran.stderr);
        let said = ran.stdout + &ran.stderr;
        assert!(!said.contains(PRIVATE), "{command:?}: {said}");
        assert!(said.len() > 40, "{command:?}: {said}");
    }
}

#[test]
fn contacts_on_a_sheet_of_their_own_are_not_published() {
    let folder = Folder::base();
    let text = folder.text("112-1/ministries.csv");
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    let mut rows = csv::ReaderBuilder::new();
    let mut rows = rows.has_headers(false).flexible(true).from_reader(text.as_bytes());
    for (row, record) in (0..).zip(rows.records()) {
        for (column, cell) in (0..).zip(&record.unwrap()) {
            match cell.parse::<u32>() {
                Ok(number) => sheet.write(row, column, number).unwrap(),
                Err(_) => sheet.write(row, column, cell).unwrap(),
            };
        }
    }
    let contacts = book.add_worksheet();
    contacts.write(0, 0, "提供機關聯絡人姓名").unwrap();
    contacts.write(1, 0, PRIVATE).unwrap();
    folder.remove("112-1/ministries.csv");
    folder.write("112-1/ministries.xlsx", book.save_to_buffer().unwrap());
    let ran = folder.run(&["build", "data/112-1"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert_none(&holding(&folder, PRIVATE));
}

#[test]
fn nothing_in_brackets_behind_a_body_that_is_known_is_published() {
    let folder = folder();
    let person =
        |name: &str| (name.to_owned(), format!("{name}（{PRIVATE}、0912-345-678）"));
    for (path, bodies) in [
        ("111-4/inventory.csv", ["資訊處", "統計處"]),
        ("112-1/inventory.csv", ["資訊處", "統計處"]),
        ("112-1/feedback.csv", ["統計處", "檢測所"]),
        ("112-1/expected-openings.csv", ["典藏署", "典藏署"]),
    ] {
        for (from, to) in bodies.map(person) {
            let text =
                folder.text(path).replace(&format!(",{from},"), &format!(",{to},"));
            folder.write(path, text);
        }
        assert!(folder.text(path).contains("0912-345-678"), "{path}");
    }
    // Nor is what stands behind others that lists may name.
    let text = folder.text("organization.yaml");
    folder.write("organization.yaml", format!("others: [研究室]\n{text}"));
    for meeting in ["111-4", "112-1"] {
        let path = format!("{meeting}/inventory.csv");
        let to = format!(",研究室（{PRIVATE}）,");
        folder.write(&path, folder.text(&path).replace(",綜合規劃處,", &to));
    }
    let text = folder.text("112-1/takedowns.yaml");
    let text = text.replace("agency: 典藏署", &format!("agency: 典藏署({PRIVATE})"));
    folder.write("112-1/takedowns.yaml", text);
    let pack = folder.built("112-1");
    assert_none(&holding(&folder, PRIVATE));
    assert_none(&holding(&folder, "0912-345-678"));
    let tables = pack["tables"].to_string();
    assert!(tables.contains("統計處") && !tables.contains("統計處（"), "{tables}");
}

/// Where a cell or a field is printed: nothing is written while it holds such things.
#[test]
fn what_is_of_a_person_for_certain_is_refused_wherever_it_would_be_published() {
    let places = [
        ("112-1/inventory.csv", "數值、計量單位"),
        ("112-1/feedback.csv", "希望提供檢測站位置"),
        ("111-4/inventory.csv", "報表名稱、統計期間、數值"),
        ("112-1/action-plan.yaml", "無法規限制之資料"),
        ("112-1/resolutions.yaml", "已完成需求訪談"),
        ("112-1/takedowns.yaml", "重複，故申請下架"),
    ];
    let found = [
        ("0912-345-678", "a mobile telephone number"),
        ("A123456789", "a national identity number"),
        ("wang.xm@example.com", "a private e-mail address"),
    ];
    for (path, words) in places {
        for (private, kind) in found {
            let folder = Folder::base();
            folder.replace(path, words, &format!("{words}（{private}）"));
            let ran = folder.run(&["build", "data/112-1"]);
            let said = format!("error[personal-data]: {kind} stands here");
            assert_eq!(ran.code, 1, "{path} {private}: {}", ran.stderr);
            assert!(ran.stderr.contains(&said), "{path}: {}", ran.stderr);
            assert!(!folder.path().join("out").exists(), "{path}");
        }
    }
}

#[test]
fn numbers_of_offices_and_what_is_listed_as_public_are_no_personal_data() {
    let folder = Folder::base();
    let public = "服務專線02-2191-0189轉1234、0800-024-099，院授字第0990012345號，                  opendata@example.com，wang@example.gov.tw，案號A112000123-1，0912000111";
    folder.replace("112-1/inventory.csv", "數值、計量單位", &format!("\"{public}\""));
    let ran = folder.run(&["check", "data/112-1"]);
    assert!(ran.stderr.contains("(09********)"), "{}", ran.stderr);
    assert_eq!(ran.stderr.matches("error[personal-data]").count(), 1, "{}", ran.stderr);
    let text = folder.text("organization.yaml");
    folder.write(
        "organization.yaml",
        format!("published_contacts: [0912-000-111]\n{text}"),
    );
    let ran = folder.run(&["check", "data/112-1"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
}

/// The published files that hold a text, however it is packed in them.
pub(crate) fn holding(folder: &Folder, wanted: &str) -> Vec<String> {
    let mut files = Vec::new();
    all_files(&folder.path().join("out"), &mut files);
    let mut found = Vec::new();
    for file in files {
        let ending = file.extension().unwrap().to_str().unwrap().to_owned();
        for (what, text) in texts(&file, &ending) {
            if contains(&text, wanted) {
                found.push(format!("{}: {what}", file.display()));
            }
        }
    }
    found
}

fn contains(text: &[u8], wanted: &str) -> bool {
    text.windows(wanted.len()).any(|part| part == wanted.as_bytes())
}

/// Everything that can be read in a file, however it is packed.
fn texts(file: &Path, ending: &str) -> Vec<(&'static str, Vec<u8>)> {
    let bytes = fs::read(file).unwrap();
    let mut texts = vec![("its bytes", bytes.clone())];
    if ending == "pdf" {
        let pdf = Read::of(bytes);
        texts.push(("what is drawn", pdf.words().into_bytes()));
        texts.push(("its texts", pdf.strings().into_bytes()));
        texts.extend(pdf.streams().into_iter().map(|it| ("a stream", it)));
    } else if ending == "ods" {
        texts.extend(unzipped(&bytes).into_iter().map(|it| ("a part", it)));
    }
    texts
}

fn unzipped(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut part = |at| {
        let mut text = Vec::new();
        std::io::copy(&mut zip.by_index(at).unwrap(), &mut text).unwrap();
        text
    };
    let count = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap().len();
    (0..count).map(&mut part).collect()
}

fn all_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { all_files(&path, found) } else { found.push(path) }
    }
}
