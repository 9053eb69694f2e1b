//! The inventory (資料盤點表): one row a system or database of the ministry.

use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::fault::Fault;
use crate::model::lists::{InventoryRow, Listing};
use crate::model::numeral::is_numeral;
use crate::model::organization::{DataClass, Organization};
use crate::model::origin::Located;
use crate::model::text::Text;
use crate::source::door::folder::Folder;
use crate::source::rows::clashes;
use crate::source::rows::class_marks::Marked;
use crate::source::rows::heading::{
    Column, Holds, Passes, Shape, bracketed, class_names, is_partial, nearest, normalized,
};
use crate::source::rows::row::Row;
use crate::source::rows::tables::Tables;
use crate::source::said::{listed, shortened};

/// The inventory's columns.
pub(in crate::source) const SHAPE: Shape = Shape {
    list: "inventory",
    called: &["盤點"],
    may_be_parted: true,
    columns: &[
        Column::required("序號")
            .holds(Holds::Number)
            .also(&["編號", "項次"])
            .failing(&["流水號", "系統編號"]),
        Column::required("系統、資料庫名稱")
            .also(&["系統或資料庫名稱", "系統名稱"])
            .failing(&[
                "資訊系統名稱", "業務系統名稱", "資料庫名稱", "資料集名稱", "資料名稱",
                "應用系統名稱", "系統或資料集名稱", "資料表名稱", "資料檔名稱",
            ]),
        Column::required("系統、資料庫描述")
            .also(&["系統或資料庫描述", "系統、資料庫說明", "系統描述", "系統說明"])
            .failing(&[
                "系統功能說明", "系統功能", "資料集描述", "資料集說明", "資料描述",
                "資料說明", "資料內容", "功能說明", "用途說明", "業務說明", "業務內容",
                "系統用途", "系統簡介", "內容說明", "內容概述", "內容摘要", "內容描述",
            ]),
        Column::required("蒐集資料項目").also(&["收集資料項目", "資料項目"]).failing(&[
            "蒐集項目", "資料欄位", "主要欄位說明", "主要欄位", "欄位說明", "欄位名稱",
            "蒐集之資料項目", "主要資料項目", "主要資料欄位", "資料項目說明",
            "資料欄位說明", "欄位項目", "建檔欄位", "建檔項目", "建檔資料項目",
        ]),
        Column::required("資料分類")
            .holds(Holds::Word(is_class))
            .also(&["資料分級", "資料類別", "分級", "開放分級"])
            .failing(&[
                "開放類別", "分類等級", "資料等級", "分類", "類別", "資料類型",
                "資料屬性", "資料開放分級", "資料開放分類", "資料開放類別", "開放分類",
                "開放等級", "開放屬性", "分級結果",
            ]),
        Column::required("管理單位")
            .also(&[
                "管理機關", "主管機關", "主管單位", "業務單位", "權責單位", "權責機關",
            ])
            .failing(&["資料管理單位", "保管單位", "維護單位"])
            .names_bodies(),
        Column::optional("不開放依據")
            .also(&[
                "不開放依據法令", "法令依據", "不開放理由", "不開放法令依據",
                "不開放法規依據", "不開放原因", "不予開放理由",
            ])
            .failing(&[
                "法規依據", "依據法令", "不開放之依據", "不開放法規", "不開放之理由",
                "不開放說明", "不公開依據", "法源依據", "法律依據",
            ]),
        Column::optional("限制事項")
            .also(&["限制條件", "使用限制"])
            .failing(&["限制說明", "限制理由", "限制原因", "開放限制"]),
        Column::optional("修正說明").failing(&[
            "修正理由", "修訂說明", "異動說明", "修正內容", "修正原因", "修訂理由",
            "異動原因", "變更說明",
        ]),
    ],
    marked: Some("資料分類"),
    passes: Passes::Remarks,
    ..Shape::USUAL
};

/// Reads the inventory of a meeting's folder, if it has one.
pub(in crate::source) fn read(
    folder: &mut Folder,
    meeting: &str,
    organization: &Organization,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Listing<InventoryRow>>, Fault> {
    let tables = Tables::open(folder, meeting, &SHAPE, organization, diagnostics)?;
    let Some(tables) = tables else { return Ok(None) };
    let classes: Vec<_> = organization.classes.iter().map(Class::of).collect();
    // A row that cannot be read has its number all the same.
    let mut unread = Vec::new();
    let listing = tables.listing(diagnostics, |row| {
        let record = record(row, &classes);
        let is_lost = record.is_err();
        unread.extend(is_lost.then(|| number(row).ok()).flatten());
        record
    });
    // The cells are not needed any more, and there may be many.
    drop(tables);
    if unread.is_empty() && are_restarted(&listing.rows) {
        return Ok(Some(listing));
    }
    let mut numbers: Vec<_> = listing.rows.iter().map(|row| &row.number).collect();
    if !unread.is_empty() {
        numbers.extend(&unread);
        numbers.sort_by(|one, other| one.origin.cmp(&other.origin));
    }
    clashes::complain("序號", &numbers, organization.is_later, diagnostics);
    Ok(Some(listing))
}

/// Whether the rows of one file are numbered from 1 in each unit or each class.
fn are_restarted(rows: &[InventoryRow]) -> bool {
    let Some(first) = rows.first() else { return false };
    let is_here = |row: &InventoryRow| row.number.origin.is_in(&first.number.origin.file);
    let by = |key: fn(&InventoryRow) -> &str| {
        clashes::are_told_apart(rows.iter().map(|row| (key(row), &row.number)))
    };
    rows.iter().all(is_here) && (by(|row| &row.unit.value) || by(|row| &row.class.value))
}

fn record(row: Row<'_>, classes: &[Class<'_>]) -> Result<InventoryRow, Diagnostic> {
    Ok(InventoryRow {
        number: number(row)?,
        name: row.shared_text("系統、資料庫名稱")?,
        description: row.shared_text("系統、資料庫描述")?,
        items: row.shared_text("蒐集資料項目")?,
        class: class_of(row, classes)?,
        unit: row.shared_body("管理單位")?,
        statutes: row.optional_shared_text("不開放依據")?,
        restriction: row.optional_shared_text("限制事項")?,
        note: row.optional_shared_text("修正說明")?,
    })
}

/// The class that a row names, or in whose column it has its mark.
fn class_of(row: Row<'_>, classes: &[Class<'_>]) -> Result<Located<Text>, Diagnostic> {
    if !row.has_marks() {
        return class(&row.shared_text("資料分類")?, classes);
    }
    match row.marked()? {
        Marked::In(at, origin) => Ok(Located::new(classes[at].code.clone(), origin)),
        Marked::Unclear(written) => class(&written, classes),
    }
}

fn number(row: Row<'_>) -> Result<Located<u32>, Diagnostic> {
    let count = row.count("序號").map_err(parted)?;
    let number = u32::try_from(count.value).map_err(|_| {
        Diagnostic::new(code::UNREADABLE_NUMBER, &count.origin).with("found", count.value)
    })?;
    Ok(Located::new(number, count.origin))
}

/// Notes of a number with a dash in it (1-1) that it counts within a unit or a chapter:
/// where all have one, that is one slip. Words may be those of a row that is no record.
fn parted(complaint: Diagnostic) -> Diagnostic {
    let found = complaint.args.get("found").map(String::as_str).unwrap_or_default();
    let parts = found.split_once(['-', '－', '–', '.']);
    let is_number = |text: &str| !text.is_empty() && text.chars().all(is_numeral);
    let is_parted = parts.is_some_and(|(one, other)| is_number(one) && is_number(other));
    let kind = if is_parted { "parted" } else { "words" };
    let is_told = is_parted || found.contains(char::is_alphabetic);
    let found = is_told.then(|| found.to_owned());
    complaint.with_some(kind, found)
}

fn is_class(text: &str, organization: &Organization) -> bool {
    let classes: Vec<_> = organization.classes.iter().map(Class::of).collect();
    class_called(text, &classes).is_some()
}

/// A data class, ready for being looked up.
struct Class<'o> {
    code: Text,
    name: &'o str,
    /// Everything that it may be called, normalized.
    names: Vec<String>,
}

impl<'o> Class<'o> {
    fn of(class: &'o DataClass) -> Self {
        let code = normalized(&class.code.value).to_lowercase();
        let by_code = [format!("{code}類"), code];
        Self {
            code: class.code.value.as_str().into(),
            name: &class.name.value,
            names: class_names(class).into_iter().chain(by_code).collect(),
        }
    }

    fn is_called(&self, name: &str) -> bool {
        self.names.iter().any(|known| known == name)
    }
}

/// The code of the class that a cell names.
fn class(
    written: &Located<Text>,
    classes: &[Class<'_>],
) -> Result<Located<Text>, Diagnostic> {
    let class = class_called(&written.value, classes);
    let class = class.ok_or_else(|| unknown_class(written, classes))?;
    Ok(Located::new(class.code.clone(), written.origin.clone()))
}

/// The class that is called so. Its code may stand in capitals: A, A類. What stands behind it
/// in brackets is its title or a note; one that names another class, or only a part of the
/// row (丙類（部分欄位甲類）), leaves nobody knowing which is meant.
fn class_called<'c, 'o>(text: &str, classes: &'c [Class<'o>]) -> Option<&'c Class<'o>> {
    if text.contains(EMPTY_BOXES) {
        return class_called(ticked(text)?, classes);
    }
    let plain = normalized(text);
    let called = |name: &str| classes.iter().find(|class| class.is_called(name));
    // 乙類資料 is 乙類.
    let bare = || called(plain.strip_suffix("資料")?);
    let class = called(&plain).or_else(|| called(&plain.to_lowercase())).or_else(bare)?;
    let names_another = |note: &str| {
        let mut others = classes.iter().filter(|other| other.name != class.name);
        others.any(|other| note.contains(&normalized(other.name)))
    };
    let qualifies = |note: &String| {
        !class.is_called(note) && (names_another(note) || is_partial(note))
    };
    (!bracketed(text).iter().any(qualifies)).then_some(class)
}

/// Boxes of a form that nobody ticked, and ticked ones.
const EMPTY_BOXES: [char; 3] = ['□', '☐', '▢'];
const TICKED_BOXES: [char; 7] = ['■', '☑', '☒', '✓', '✔', '▣', '√'];

/// What stands behind the one box of a form that is ticked: □甲類 □乙類 ■丙類.
fn ticked(text: &str) -> Option<&str> {
    let mut ticked = text.split(TICKED_BOXES).skip(1);
    let (one, None) = (ticked.next()?, ticked.next()) else { return None };
    let label = one.split(EMPTY_BOXES).next().unwrap_or_default().trim();
    (!label.is_empty()).then_some(label)
}

fn unknown_class(written: &Located<Text>, classes: &[Class<'_>]) -> Diagnostic {
    let known: Vec<_> = classes.iter().map(|class| class.name).collect();
    // What tells one class from another is how it begins: 丙類 was never meant for 甲類.
    let alike = known
        .iter()
        .copied()
        .filter(|name| name.chars().next() == written.value.chars().next());
    // 可開放（甲類）
    let notes = bracketed(&written.value);
    let in_brackets =
        classes.iter().find(|class| notes.iter().any(|it| class.is_called(it)));
    let in_brackets = in_brackets.map(|class| class.name);
    Diagnostic::new(code::UNKNOWN_CLASS, &written.origin)
        .with("found", shortened(&written.value))
        .with_some("nearest", in_brackets.or_else(|| nearest(&written.value, alike)))
        .with("known", listed(known))
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::source::test_folder;
    use crate::source::test_folder::{rows, workbook};

    const HEADINGS: [&str; 6] = [
        "序號", "系統、資料庫名稱", "系統、資料庫描述", "蒐集資料項目", "資料分類",
        "管理單位",
    ];

    #[test]
    fn a_table_is_found_wherever_it_starts_and_headings_may_take_two_rows() {
        let bytes = workbook(|sheet, format| {
            sheet.merge_range(1, 2, 1, 8, "資料盤點表", format).unwrap();
            for (column, heading) in (2u16..).zip(&HEADINGS[..4]) {
                sheet.merge_range(4, column, 5, column, heading, format).unwrap();
            }
            sheet.merge_range(4, 6, 4, 7, "資料分級", format).unwrap();
            sheet.write(5, 6, "資料分類\n甲類:開放資料 丙類:不開放").unwrap();
            sheet.write(5, 7, "不開放依據").unwrap();
            sheet.merge_range(4, 8, 5, 8, "主管單位", format).unwrap();
            let records = [
                ["1", "甲系統", "描述", "項目", "甲類(開放資料)", "–"],
                ["２", "乙系統", "描述", "項目", "丙", "檔案法"],
            ];
            for (row, record) in (6u32..).zip(records) {
                for (column, text) in (2u16..).zip(record) {
                    sheet.write(row, column, text).unwrap();
                }
            }
            sheet.merge_range(6, 8, 7, 8, "本部統計處", format).unwrap();
            sheet.write(9, 2, "合　計").unwrap();
            sheet.write(9, 3, "共2項").unwrap();
            sheet.write(10, 2, "註：每季檢討。").unwrap();
        });
        let (listing, said) = test_folder::read(read, "inventory.xlsx", &bytes);
        assert!(said.is_empty(), "{said:?}");
        let listing = listing.unwrap();
        let found: Vec<_> = listing
            .rows
            .iter()
            .map(|row| (row.number.value, &*row.class.value, row.statutes.is_some()))
            .collect();
        assert_eq!(found, [(1, "a", false), (2, "c", true)]);
        let unit = &listing.rows[1].unit;
        assert_eq!(&*unit.value, "本部統計處");
        assert!(unit.origin.to_string().ends_with("表!I7"));
        let claim = &listing.claims[0];
        assert_eq!((claim.partial, claim.values[0].number.value), (false, 2));
    }

    #[test]
    fn rows_that_head_a_group_or_say_that_there_is_nothing_are_no_records() {
        let bytes = workbook(|sheet, _| {
            let records: [&[&str]; 8] = [
                &HEADINGS,
                &["一、統計處"],
                &["1", "甲", "描述", "項目", "甲類", "統計處"],
                &["小計", "1項"],
                &["保護司"],
                &["2", "乙", "描述", "項目", "甲類", "保護司"],
                &["本司無其他資料庫"],
                &["3"],
            ];
            rows(sheet, &records);
        });
        let (listing, said) = test_folder::read(read, "inventory.xlsx", &bytes);
        assert_eq!(listing.unwrap().rows.len(), 2);
        assert_eq!(said, ["missing-value inventory.xlsx 表!B8"]);
    }

    #[test]
    fn classes_under_a_heading_of_their_own_are_columns() {
        let bytes = workbook(|sheet, format| {
            for (column, heading) in (0u16..).zip(&HEADINGS[..4]) {
                sheet.merge_range(0, column, 1, column, heading, format).unwrap();
            }
            sheet.merge_range(0, 4, 0, 6, "資料分類", format).unwrap();
            sheet.merge_range(0, 7, 1, 7, "管理單位", format).unwrap();
            for (column, class) in [(4, "甲類"), (5, "乙類"), (6, "丙類")] {
                sheet.write(1, column, class).unwrap();
            }
            let record = ["1", "甲", "描述", "項目", "", "", "ˇ", "統計處"];
            for (column, text) in
                (0u16..).zip(record).filter(|(_, text)| !text.is_empty())
            {
                sheet.write(2, column, text).unwrap();
            }
        });
        let (listing, _) = test_folder::read(read, "inventory.xlsx", &bytes);
        let rows = listing.unwrap().rows;
        assert_eq!(rows.iter().map(|row| &*row.class.value).collect::<Vec<_>>(), ["c"]);
    }

    #[test]
    fn a_row_that_cannot_be_read_is_named_and_the_rest_is_read() {
        let bytes = workbook(|sheet, _| {
            let records: [&[&str]; 6] = [
                &HEADINGS,
                &["1", "甲", "描述", "項目", "甲類", "統計處"],
                &["1", "乙", "描述", "項目", "甲類", "統計處"],
                &["3.5", "丙", "描述", "項目", "甲類", "統計處"],
                &["4", "丁", "描述", "項目", "甲纇", "統計處"],
                &["5", "—", "描述", "項目", "乙類", "統計處"],
            ];
            rows(sheet, &records);
        });
        let (listing, said) = test_folder::read(read, "inventory.xlsx", &bytes);
        assert_eq!(listing.unwrap().rows.len(), 2);
        let expected = [
            "duplicate-number inventory.xlsx 表!A3",
            "unreadable-number inventory.xlsx 表!A4",
            "unknown-class inventory.xlsx 表!E5",
            "missing-value inventory.xlsx 表!B6",
        ];
        assert_eq!(sorted(said), sorted(expected.map(str::to_owned).to_vec()));
    }

    #[test]
    fn a_class_may_be_called_by_its_code_in_letters_of_any_kind() {
        let record = |class| ["1", "甲", "描述", "項目", class, "統計處"];
        for (class, code) in [("甲", "a"), ("A", "a"), ("B類", "b"), ("Ｃ", "c")] {
            let bytes = workbook(|sheet, _| rows(sheet, &[&HEADINGS, &record(class)]));
            let (listing, said) = test_folder::read(read, "inventory.xlsx", &bytes);
            assert_eq!(said, [""; 0], "{class}");
            assert_eq!(&*listing.unwrap().rows[0].class.value, code, "{class}");
        }
        let bytes = workbook(|sheet, _| rows(sheet, &[&HEADINGS, &record("D")]));
        let said = test_folder::read(read, "inventory.xlsx", &bytes).1;
        assert_eq!(said, ["unknown-class inventory.xlsx 表!E2"]);
    }

    fn sorted(mut list: Vec<String>) -> Vec<String> {
        list.sort();
        list
    }

    #[test]
    fn numbered_notes_go_on_under_a_remark_and_a_table_beneath_is_one_complaint() {
        let record = ["1", "甲", "描述", "項目", "甲類", "統計處"];
        let read_with = |below: &[&[&str]]| {
            let table: Vec<&[&str]> = [&HEADINGS[..], &record]
                .into_iter()
                .chain(below.iter().copied())
                .collect();
            let bytes = workbook(|sheet, _| rows(sheet, &table));
            let (listing, said) = test_folder::read(read, "inventory.xlsx", &bytes);
            (listing.unwrap().rows.len(), said)
        };
        let notes: [&[&str]; 6] = [
            &["（以下空白）"],
            &[],
            &["註1：每季更新。"],
            &["2. 丙類依法不開放。"],
            &["（三）其他。"],
            &["製表：", "", "", "複核："],
        ];
        assert_eq!(read_with(&notes), (1, vec![]));
        let foot: [&[&str]; 3] =
            [&["本表共1項"], &["1.本表請於期限前送回。"], &["單位主管核章"]];
        assert_eq!(read_with(&foot), (1, vec![]));
        let slip: [&[&str]; 1] = [&["2.乙系統"]];
        let said = vec!["unreadable-number inventory.xlsx 表!A3".to_owned()];
        assert_eq!(read_with(&slip), (1, said));
        let table: [&[&str]; 4] =
            [&[], &["各單位項數"], &["單位", "項數"], &["統計處", "1"]];
        let said = vec!["second-table inventory.xlsx 表!A4".to_owned()];
        assert_eq!(read_with(&table), (1, said));
        // A record behind a blank row is one, also where it lacks something.
        let more: [&[&str]; 3] =
            [&[], &["2", "乙", "描述", "項目", "甲類", "統計處"], &["3", "丙", "描述"]];
        let said = vec!["missing-value inventory.xlsx 表!D5".to_owned()];
        assert_eq!(read_with(&more), (2, said));
    }

    #[test]
    fn a_class_may_be_a_mark_in_a_column_of_its_own() {
        let marked = |rows_of: &[[&str; 3]]| {
            let head = [
                "序號", "系統名稱", "系統說明", "資料項目", "甲類", "乙類(有限度)",
                "丙類",
            ];
            let mut records = vec![[&head[..], &["管理單位"]].concat()];
            for (at, marks) in ["1", "2", "3"].into_iter().zip(rows_of) {
                let own =
                    [at, at, "描述", "項目", marks[0], marks[1], marks[2], "統計處"];
                records.push(own.to_vec());
            }
            let records: Vec<&[&str]> = records.iter().map(|row| &**row).collect();
            let bytes = workbook(|sheet, _| rows(sheet, &records));
            let (listing, said) = test_folder::read(read, "inventory.xlsx", &bytes);
            let rows = listing.unwrap().rows;
            let codes: Vec<_> =
                rows.iter().map(|row| row.class.value.to_string()).collect();
            (codes, said)
        };
        let (codes, said) = marked(&[["✓", "", ""], ["", "否", "V"], ["×", "●", "-"]]);
        assert_eq!((codes.join(""), said.len()), ("acb".to_owned(), 0));
        let (codes, said) = marked(&[["", "", ""], ["✓", "", "✓"], ["部分", "", ""]]);
        assert!(codes.is_empty());
        let expected = [
            "class-not-marked-once inventory.xlsx 表!E2",
            "class-not-marked-once inventory.xlsx 表!G3",
            "unknown-class inventory.xlsx 表!E4",
        ];
        assert_eq!(sorted(said), expected.map(str::to_owned).to_vec());
    }

    #[test]
    fn headings_that_are_missing_doubled_or_unknown_are_named() {
        let with = |headings: &[&str]| {
            let record = ["1", "甲", "描述", "項目", "甲類", "統計處"];
            let bytes = workbook(|sheet, _| rows(sheet, &[headings, &record]));
            test_folder::read(read, "inventory.xlsx", &bytes).1
        };
        let mut headings = HEADINGS.to_vec();
        headings[5] = "管理單為";
        assert_eq!(with(&headings), ["missing-column inventory.xlsx 表!A1"]);
        headings[5] = "管理單位";
        headings.push("管理單位");
        assert_eq!(with(&headings), ["duplicate-column inventory.xlsx 表!G1"]);
        headings[6] = "修正説明";
        assert_eq!(with(&headings), ["unknown-column inventory.xlsx 表!G1"]);
        assert_eq!(with(&["別的", "表"]), ["missing-sheet inventory.xlsx"]);
    }

    #[test]
    fn a_comma_too_many_in_a_csv_file_is_named_with_its_line() {
        let text = "序號,系統、資料庫名稱,系統、資料庫描述,蒐集資料項目,資料分類,管理單位\r\n\
                    1,\"甲\r\n系統\",描述,項目,甲類,統計處\r\n\
                    2,乙系統,描,述,項目,甲類,統計處\r\n";
        let (listing, said) = test_folder::read(read, "inventory.csv", text.as_bytes());
        assert_eq!(listing.unwrap().rows.len(), 1);
        assert_eq!(said, ["not-csv inventory.csv:4 G3"]);
    }
}
