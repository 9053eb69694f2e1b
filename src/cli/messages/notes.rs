//! What a complaint says of the other places it points to; `{found}` is what stands
//! there.

use super::Line;

/// Sorted by name.
pub(super) static NOTES: &[Line] = &[
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
        name: "listed-here", zh: "名單寫在這裡：{found}", en: "listed here: {found}"
    },
    Line {
        name: "meeting-date",
        zh: "會議日期在這裡：{found}",
        en: "the meeting's date: {found}",
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
        name: "other-file", zh: "另一個檔案：{found}", en: "the other file: {found}"
    },
    Line {
        name: "other-table",
        zh: "這張工作表也有：{found}",
        en: "this sheet has it too: {found}",
    },
    Line {
        name: "own-id",
        zh: "這次會議的代號：{found}",
        en: "this meeting's id: {found}",
    },
    Line {
        name: "previous-date",
        zh: "上次會議的日期：{found}",
        en: "the previous meeting's date: {found}",
    },
    Line {
        name: "previous-here",
        zh: "上次會議寫在這裡：{found}",
        en: "the previous meeting is named here: {found}",
    },
    Line {
        name: "statistics-date",
        zh: "統計日期寫在這裡：{found}",
        en: "the statistics date stands here: {found}",
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
        name: "takedown-not-carried-out",
        zh: "這筆下架尚未完成：{found}",
        en: "this takedown is not carried out yet: {found}",
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
];
