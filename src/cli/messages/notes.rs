//! What a complaint says of the other places it points to; `{found}` is what stands
//! there.

use super::Line;

/// Sorted by name.
pub(super) static NOTES: &[Line] = &[
    Line {
        name: "backslash",
        zh: "雙引號裡的反斜線後面不能接這個字；請改用單引號：{found}",
        en: "a backslash within double quotes cannot be followed by this; use single quotes: {found}",
    },
    Line {
        name: "begins-here", zh: "起日在這裡：{found}", en: "begins here: {found}"
    },
    Line {
        name: "column-here",
        zh: "欄位在這裡：{found}",
        en: "the column stands here: {found}",
    },
    Line {
        name: "column-sums-to",
        zh: "這一欄加總為 {found}",
        en: "this column comes to {found}",
    },
    Line {
        name: "date-above",
        zh: "上一列的日期：{found}",
        en: "the date of the row above: {found}",
    },
    Line {
        name: "empty-file", zh: "檔案裡沒有內容", en: "the file holds nothing"
    },
    Line {
        name: "first-here",
        zh: "第一次出現在這裡：{found}",
        en: "first here: {found}",
    },
    Line {
        name: "last-read",
        zh: "最後讀得到的儲存格：{found}",
        en: "the last cell that could be read: {found}",
    },
    Line {
        name: "named-here", zh: "檔名寫在這裡：{found}", en: "named here: {found}"
    },
    Line {
        name: "nearest-here",
        zh: "相近的標題在這裡：{found}",
        en: "a heading nearly like it: {found}",
    },
    Line {
        name: "no-colon",
        zh: "這一行不是「欄位: 內容」：少了冒號，或冒號後面少了空格：{found}",
        en: "the line is not `field: value`; the colon or the blank behind it is missing: {found}",
    },
    Line {
        name: "not-understood",
        zh: "請檢查這一行的標點、引號與縮排：{found}",
        en: "look at the punctuation, quotes and indentation of this line: {found}",
    },
    Line {
        name: "other-file", zh: "另一個檔案：{found}", en: "the other file: {found}"
    },
    Line {
        name: "other-table",
        zh: "這張工作表也有：{found}",
        en: "this sheet has it too: {found}",
    },
    Line {
        name: "second-document",
        zh: "從這裡開始了第二份文件；請刪除這一行：{found}",
        en: "a second document begins here; delete this line: {found}",
    },
    Line {
        name: "starts-with-mark",
        zh: "以這個符號開頭的文字，在 YAML 裡另有意義：{found}",
        en: "the mark at the beginning means something else in YAML: {found}",
    },
    Line {
        name: "statistics-date",
        zh: "統計日期寫在這裡：{found}",
        en: "the statistics date stands here: {found}",
    },
    Line {
        name: "strange-key",
        zh: "欄位名稱必須是一個詞",
        en: "the name of a field has to be a word",
    },
    Line {
        name: "summed-from", zh: "加總從這一格開始", en: "summed from this cell"
    },
    Line {
        name: "summed-to",
        zh: "加總到這一格為止，得 {found}",
        en: "summed up to this cell, giving {found}",
    },
    Line {
        name: "tab",
        zh: "此處有 Tab；請改用半形空格：{found}",
        en: "there is a tab here; use plain blanks: {found}",
    },
    Line {
        name: "takedown-not-carried-out",
        zh: "這筆下架尚未完成：{found}",
        en: "this takedown is not carried out yet: {found}",
    },
    Line {
        name: "text-behind-bracket",
        zh: "文字以括號開頭，會被當成清單，括號後面不能再有文字：{found}",
        en: "the text begins with a bracket, which reads as a list, and more stands behind it: {found}",
    },
    Line {
        name: "text-behind-quote",
        zh: "引號已經結束，後面還有文字；引號裡要用同一種引號時，請改用另一種引號包住全文：{found}",
        en: "more stands behind the closing quote; to use a quote within the text, put the other kind around it: {found}",
    },
    Line {
        name: "text-has-colon",
        zh: "文字裡有半形冒號加空格，會被當成另一個欄位：{found}",
        en: "the text holds a colon and a blank, which reads as another field: {found}",
    },
    Line {
        name: "too-deep",
        zh: "縮排或括號的層數太多（上限 32 層）",
        en: "the levels lie too deep within each other (at most 32)",
    },
    Line {
        name: "too-many-values",
        zh: "內容太多（上限 20,000 個值）",
        en: "there are too many values (at most 20,000)",
    },
    Line {
        name: "total-after",
        zh: "這一次的數量：{found}",
        en: "the total after: {found}",
    },
    Line {
        name: "total-before",
        zh: "前一次的數量：{found}",
        en: "the total before: {found}",
    },
    Line {
        name: "unclosed-bracket",
        zh: "方括號或大括號沒有成對，或各項之間少了半形逗號：{found}",
        en: "a bracket or brace is not paired, or a comma between items is missing: {found}",
    },
    Line {
        name: "unclosed-quote",
        zh: "這個引號沒有結束：{found}",
        en: "this quote is not closed: {found}",
    },
    Line {
        name: "uneven-indent",
        zh: "這一行沒有與同一層的其他行對齊，或少了「- 」：{found}",
        en: "the line is not aligned with the others of its level, or lacks a `- `: {found}",
    },
    Line {
        name: "listed-here", zh: "名單寫在這裡：{found}", en: "listed here: {found}"
    },
];
