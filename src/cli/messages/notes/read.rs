//! What stands at a place where something was read, whoever speaks of it.

use crate::cli::messages::Line;

/// Sorted by name.
pub(super) static NOTES: &[Line] = &[
    Line {
        name: "accepted-here",
        zh: "這一則也在內：{found}",
        en: "this one is among them: {found}",
    },
    Line {
        name: "accepted-otherwise",
        zh: "認可寫在這裡，但針對的數值不同，所以不算數；仍屬實時，把 found 改成現在的數值，並檢視 reason",
        en: "accepted here, but with another value, so it does not count; if the warning is true, put its present value into `found` and see that `reason` still fits",
    },
    Line { name: "also-here", zh: "這裡也有：{found}", en: "here too: {found}" },
    Line {
        name: "begins-here", zh: "起日在這裡：{found}", en: "begins here: {found}"
    },
    Line { name: "catalogue-here", zh: "目錄在這裡", en: "the catalogue is here" },
    Line {
        name: "claimed-here",
        zh: "這個寫法也符合：{found}",
        en: "this one matches too: {found}",
    },
    Line {
        name: "clashes-too",
        zh: "這個檔案也是：{found}",
        en: "so does this file: {found}",
    },
    Line {
        name: "column-here",
        zh: "欄位在這裡：{found}",
        en: "the column stands here: {found}",
    },
    Line {
        name: "column-until-here",
        zh: "同一欄到這裡為止，共 {found} 格",
        en: "the column has {found} cells like it, down to here",
    },
    Line {
        name: "complained-of-here",
        zh: "這次的警告在這裡：{found}",
        en: "the warning stands here: {found}",
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
        name: "marked-too",
        zh: "「{found}」欄也有記號",
        en: "`{found}` is marked as well",
    },
    Line {
        name: "matches-none",
        zh: "這個寫法找不到任何提供機關：{found}",
        en: "this matches no provider: {found}",
    },
    Line {
        name: "meeting-date",
        zh: "會議日期在這裡：{found}",
        en: "the meeting's date: {found}",
    },
    Line { name: "missing-here", zh: "這裡沒有", en: "it is missing here" },
    Line {
        name: "mostly-ours",
        zh: "這份匯出檔大多是本機關的資料集（{found}筆），其他機關的不在裡面",
        en: "most datasets of this export are our own ({found}): those of other ministries are not in it",
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
        name: "needed-here",
        zh: "清單有這一欄：{found}",
        en: "the list has this column: {found}",
    },
    Line {
        name: "new-date-past",
        zh: "填寫的新日期也已過：{found}",
        en: "the new date is past as well: {found}",
    },
    Line {
        name: "other-column",
        zh: "另一欄在這裡：{found}",
        en: "the other column: {found}",
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
        name: "passed-over-here",
        zh: "那次會議在這裡{found}",
        en: "that meeting is here{found}",
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
        name: "same-files",
        zh: "仍可證明：重做後每個位元組都相同的成果：{found}",
        en: "proved all the same: made again to the byte: {found}",
    },
    Line {
        name: "same-name-here",
        zh: "同名的在這裡：{found}",
        en: "of the same name: {found}",
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
        name: "unshown-here",
        zh: "沒有出現在任何投影片的案號：{found}",
        en: "the case that is on no slide: {found}",
    },
    Line {
        name: "wanted-here",
        zh: "這份統計含各部會的資料集，要靠它歸戶",
        en: "this export of every ministry cannot be counted without it",
    },
    Line {
        name: "whole-platform-here",
        zh: "這份匯出檔含全平臺的資料集，但 organization.yaml 沒有 ministries，除{found}外無從分辨各部會",
        en: "this export holds the whole platform, but organization.yaml has no ministries: none but {found} can be told from it",
    },
];
