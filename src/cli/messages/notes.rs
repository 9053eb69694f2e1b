//! What a complaint says of the other places it points to; `{found}` is what stands
//! there.

use super::Line;

/// Sorted by name.
pub(super) static NOTES: &[Line] = &[
    Line { name: "also-here", zh: "這裡也有：{found}", en: "here too: {found}" },
    Line {
        name: "begins-here", zh: "起日在這裡：{found}", en: "begins here: {found}"
    },
    Line {
        name: "catalogue-counts",
        zh: "目錄從這一列算起，共 {found} 筆",
        en: "the catalogue holds {found}, from this row on",
    },
    Line { name: "catalogue-here", zh: "目錄在這裡", en: "the catalogue is here" },
    Line {
        name: "catalogue-says",
        zh: "目錄寫的是：{found}",
        en: "the catalogue says: {found}",
    },
    Line {
        name: "changed-here", zh: "現在寫的是：{found}", en: "it says now: {found}"
    },
    Line {
        name: "civil-member",
        zh: "已列入的一位：{found}",
        en: "one who is listed: {found}",
    },
    Line {
        name: "claimed-here",
        zh: "這個寫法也符合：{found}",
        en: "this one matches too: {found}",
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
        name: "counted-from",
        zh: "上次從這裡算起，得 {found}",
        en: "counted from here last time, giving {found}",
    },
    Line {
        name: "counted-here",
        zh: "從這裡算起，得 {found}",
        en: "counted from here, giving {found}",
    },
    Line {
        name: "date-above",
        zh: "上一列的日期：{found}",
        en: "the date of the row above: {found}",
    },
    Line {
        name: "deadline-here",
        zh: "回應期限寫在這裡：{found} 日",
        en: "the deadline stands here: {found} days",
    },
    Line { name: "ends-here", zh: "迄日在這裡：{found}", en: "ends here: {found}" },
    Line {
        name: "first-here",
        zh: "第一次出現在這裡：{found}",
        en: "first here: {found}",
    },
    Line {
        name: "in-minutes",
        zh: "會議紀錄在這裡：{found}",
        en: "the minutes say here: {found}",
    },
    Line {
        name: "interval-here",
        zh: "檢討的間隔寫在這裡：{found} 日",
        en: "the interval stands here: {found} days",
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
        name: "minutes-begin",
        zh: "會議紀錄的第一項：{found}",
        en: "the first decision of the minutes: {found}",
    },
    Line { name: "missing-here", zh: "這裡沒有", en: "it is missing here" },
    Line {
        name: "named-here", zh: "檔名寫在這裡：{found}", en: "named here: {found}"
    },
    Line {
        name: "nearest-here",
        zh: "相近的標題在這裡：{found}",
        en: "a heading nearly like it: {found}",
    },
    Line {
        name: "needed-here",
        zh: "清單有這一欄：{found}",
        en: "the list has this column: {found}",
    },
    Line {
        name: "number-after",
        zh: "這一列之前也缺號：{found}",
        en: "numbers are left out before this row too: {found}",
    },
    Line {
        name: "number-before",
        zh: "缺號前的一列：{found}",
        en: "the row before the gap: {found}",
    },
    Line {
        name: "opened-here",
        zh: "開放日期：{found}",
        en: "the day of opening: {found}",
    },
    Line { name: "other-file", zh: "另一份：{found}", en: "the other: {found}" },
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
        name: "received-here",
        zh: "提出日期在這裡：{found}",
        en: "received here: {found}",
    },
    Line {
        name: "reported-here",
        zh: "上次會議寫的是：{found}",
        en: "at the previous meeting: {found}",
    },
    Line {
        name: "same-row",
        zh: "上次會議的同一項：{found}",
        en: "the same row at the previous meeting: {found}",
    },
    Line {
        name: "slide-here",
        zh: "用到它的投影片：{found}",
        en: "the slide that needs it: {found}",
    },
    Line {
        name: "statistics-date",
        zh: "統計日期寫在這裡：{found}",
        en: "the statistics date stands here: {found}",
    },
    Line {
        name: "still-there",
        zh: "仍在這一列：{found}",
        en: "still in this row: {found}",
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
    Line {
        name: "was-here",
        zh: "上次的提供機關：{found}",
        en: "its provider last time: {found}",
    },
    Line {
        name: "wanted-here",
        zh: "這份統計含各部會的資料集，要靠它歸戶",
        en: "this export of every ministry cannot be counted without it",
    },
    Line {
        name: "withdrawn-here",
        zh: "在這裡申請下架：{found}",
        en: "withdrawn here: {found}",
    },
    Line {
        name: "attached-damaged",
        zh: "讀不出這個附件：{found}",
        en: "this attachment cannot be read: {found}",
    },
    Line {
        name: "attached-differs",
        zh: "不同的附件：{found}",
        en: "the attachment differs: {found}",
    },
    Line {
        name: "attached-name",
        zh: "附件的名稱不能用：{found}",
        en: "an attachment has a name that cannot be used: {found}",
    },
    Line {
        name: "attached-too-large",
        zh: "附件太大{found}",
        en: "the attachments are too large{found}",
    },
    Line {
        name: "byte-differs",
        zh: "從第 {found} 個位元組開始不同",
        en: "differs from byte {found} on",
    },
    Line {
        name: "cannot-rebuild",
        zh: "本程式無法由這些資料檔重做：{found}",
        en: "this program cannot make anything from these sources: {found}",
    },
    Line {
        name: "figure-differs",
        zh: "不同的數字：{found}",
        en: "the figure differs: {found}",
    },
    Line {
        name: "page-differs",
        zh: "不同的頁次：{found}",
        en: "the page differs: {found}",
    },
    Line {
        name: "seal-before", zh: "前一筆：{found}", en: "the seal before: {found}"
    },
];
