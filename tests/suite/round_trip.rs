//! From a cell to the PDF and back: whatever text a spreadsheet holds is found in the
//! annex, by what the PDF's own fonts say that its glyphs mean.

use std::fmt::Write;
use std::fs;

use rust_xlsxwriter::Workbook;
use typst::foundations::Bytes;
use typst::text::Font;

use crate::chance::Chance;
use crate::folder::{Folder, INVENTORY, project};
use crate::{pdf, xlsb};

const MEETING: &str = "112-1";

/// Characters and words by their kind; what the annex's font lacks is left out.
const KINDS: [&str; 12] = [
    "資料開放集臺灣法務部統計年報案件數與人員名冊之登錄、查詢",
    "犇堃峯喆啓裏綉灣龘𠮷𠝹𡃁𢆡𤧬𨋢𠱃𡁻𢱕𣏕𤓓𥄫𦧲𧨾𩓥",
    "，。、；：？！「」『』（）《》〈〉【】〔〕—…‧．／％＃＆＊＠＋－＝～｜＼・",
    "0123456789",
    "０１２３ＡＢｃｄ％",
    "abcdefgXYZffifl",
    "éßñüøŁæ",
    "ㄅㄆㄇˊˇˋ˙ぁアあαβЖя",
    "≦≧±×÷℃㎡〇①②→○●△□◎☆★√ⅠⅡ㈠°§·•",
    "“”‘’\"'",
    "#$*_[]@<>\\/~`=-+{}|^&;:!?.,%()",
    " \u{3000}\u{A0}",
];

/// What means something to Typst, to a spreadsheet or to XML, and to nobody else here.
const WORDS: [&str; 24] = [
    "//",
    "/* */",
    "--",
    "---",
    "...",
    "#let x = 1",
    "$x^2$",
    "@sec",
    "<label>",
    "*粗*",
    "_斜_",
    "`碼`",
    "= 標題",
    "- 項",
    "+ 項",
    "\\u{41}",
    "https://example.tw/a?b=c&d=e#f",
    "e\u{301}",
    "A\u{30A}ngstro\u{308}m",
    "&amp;",
    "]]>",
    "_x000D_",
    "a\u{200B}b",
    "~-",
];

#[test]
fn any_text_of_a_workbooks_cell_is_found_in_the_pdf() {
    texts_come_back("inventory.xlsx", 1, xlsx);
}

#[test]
fn any_text_of_an_ods_cell_is_found_in_the_pdf() {
    texts_come_back("inventory.ods", 2, ods);
}

#[test]
fn any_text_of_a_csv_cell_is_found_in_the_pdf() {
    texts_come_back("inventory.csv", 3, csv);
}

#[test]
fn what_looks_alike_is_one_name_and_is_printed() {
    let folder = Folder::base();
    let changed = [
        ("112-1/unit-counts.csv", "統計處", "統計\u{200B}處\u{FEFF}"),
        ("organization.yaml", "本部資訊處", "本部資訊金處"),
        ("112-1/unit-counts.csv", "資訊處", "本部資訊\u{F90A}處"),
        ("112-1/inventory.csv", "收發文", "收⼈發\u{F98E}文n\u{303}"),
        ("112-1/meeting.yaml", "title: 辦理依據", "title: 辦⾦理o\u{308}依\u{200E}據"),
    ];
    for (file, plain, written) in changed {
        folder.replace(file, plain, written);
    }
    let pack = folder.built(MEETING);
    let annex = pdf::Read::of(folder.output(MEETING, "annex.pdf")).words();
    assert!(folded(&annex).contains("收人發年文ñ"), "{annex}");
    assert!(pack.to_string().contains("辦金理ö依據"), "{pack}");
}

type Rows = Vec<[String; 9]>;

fn texts_come_back(list: &str, seed: u64, write: fn(&Rows) -> Vec<u8>) {
    let mut chance = Chance(seed * 77_777);
    let (alphabets, words) = known();
    let rows = rows(&alphabets, &words, &mut chance);
    let folder = Folder::base();
    folder.remove("112-1/inventory.csv");
    folder.write(&format!("112-1/{list}"), write(&rows));
    folder.built(MEETING);
    let annex = pdf::Read::of(folder.output(MEETING, "annex.pdf"));
    let words = folded(&annex.words());
    for text in rows.iter().flatten() {
        assert!(words.contains(&folded(text)), "{list}: {text:?}\n{}", folded(text));
    }
}

/// The kinds of characters and the words that the annex's font has.
fn known() -> (Vec<Vec<char>>, Vec<&'static str>) {
    let file = project().join("assets/fonts/NotoSerifTC-Regular.ttf");
    let font = Font::new(Bytes::new(fs::read(file).unwrap()), 0).unwrap();
    let coverage = &font.info().coverage;
    let kinds = KINDS.map(|kind| -> Vec<char> {
        kind.chars().filter(|&c| coverage.contains(c.into())).collect()
    });
    assert!(kinds.iter().all(|kind| !kind.is_empty()), "{kinds:?}");
    assert!(kinds[1].iter().filter(|&&c| c > '\u{FFFF}').count() > 3, "{:?}", kinds[1]);
    let words = WORDS.iter().copied();
    let known = words.filter(|word| {
        word.chars().all(|c| coverage.contains(c.into()) || c == '\u{200B}')
    });
    let known: Vec<_> = known.collect();
    assert!(known.contains(&"e\u{301}"), "{known:?}");
    (kinds.into(), known)
}

fn rows(alphabets: &[Vec<char>], words: &[&str], chance: &mut Chance) -> Rows {
    let mut rows = Rows::new();
    for number in 1..=40 {
        let mut text = |length: usize| text(alphabets, words, length, chance);
        rows.push([
            number.to_string(),
            // A name is a name: what it begins with is what it is called.
            format!("第{number}號{}", text(8)),
            format!("述{}", text(30)),
            format!("項{}", text(60)),
            "甲類".to_owned(),
            "資訊處".to_owned(),
            String::new(),
            String::new(),
            format!("註{}", text(20)),
        ]);
    }
    rows
}

/// A text of so many pieces, each of a few characters of one kind.
fn text(
    alphabets: &[Vec<char>],
    words: &[&str],
    pieces: usize,
    chance: &mut Chance,
) -> String {
    let mut text = String::new();
    for _ in 0..=chance.below(pieces) {
        let kind = chance.below(alphabets.len() + 2);
        let Some(kind) = alphabets.get(kind) else {
            text.push_str(words[chance.below(words.len())]);
            continue;
        };
        let length = 1 + chance.below(3);
        text.extend((0..length).map(|_| kind[chance.below(kind.len())]));
    }
    text
}

/// Without what lines may be broken at, and with each accent on its letter.
fn folded(text: &str) -> String {
    let plain =
        text.replace("e\u{301}", "é").replace("A\u{30A}", "Å").replace("o\u{308}", "ö");
    plain.chars().filter(|c| !c.is_whitespace() && *c != '\u{200B}').collect()
}

fn xlsx(rows: &Rows) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let headings = INVENTORY.map(str::to_owned);
    for (row, texts) in (0..).zip(std::iter::once(&headings).chain(rows)) {
        for (column, text) in (0..).zip(texts).filter(|(_, text)| !text.is_empty()) {
            sheet.write_string(row, column, text).unwrap();
        }
    }
    workbook.save_to_buffer().unwrap()
}

fn ods(rows: &Rows) -> Vec<u8> {
    let mut content = String::from(
        r#"<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="表">"#,
    );
    let headings = INVENTORY.map(str::to_owned);
    for texts in std::iter::once(&headings).chain(rows) {
        content.push_str("<table:table-row>");
        for text in texts {
            let text = text
                .replace('&', "&amp;")
                .replace('<', "&lt;")
                .replace('>', "&gt;")
                .replace(' ', "<text:s/>");
            write!(
                content,
                r#"<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>"#
            )
            .unwrap();
        }
        content.push_str("</table:table-row>");
    }
    content.push_str(
        "</table:table></office:spreadsheet></office:body></office:document-content>",
    );
    let kind = "application/vnd.oasis.opendocument.spreadsheet";
    let parts = [("mimetype", kind), ("content.xml", &*content)];
    xlsb::zipped(&parts.map(|(name, text)| (name.to_owned(), text.into())))
}

fn csv(rows: &Rows) -> Vec<u8> {
    let headings = INVENTORY.map(str::to_owned);
    let mut text = String::from("\u{FEFF}");
    for texts in std::iter::once(&headings).chain(rows) {
        let quoted =
            texts.each_ref().map(|text| format!("\"{}\"", text.replace('"', "\"\"")));
        text.push_str(&quoted.join(","));
        text.push_str("\r\n");
    }
    text.into_bytes()
}
