//! What a comparison points to: the other place, and what stands there.

use crate::cli::messages::Line;

/// Sorted by name.
pub(super) static NOTES: &[Line] = &[
    Line {
        name: "accepted-last-time",
        zh: "上次會議的認可在這裡：{found}",
        en: "accepted here last time: {found}",
    },
    Line {
        name: "also-shown",
        zh: "「{found}」投影片也要用它",
        en: "the slide `{found}` needs it as well",
    },
    Line {
        name: "also-typed",
        zh: "這裡的合計也與之相符：{found}",
        en: "this total fits that: {found}",
    },
    Line {
        name: "answered-here",
        zh: "回應日期在這裡：{found}",
        en: "answered here: {found}",
    },
    Line {
        name: "case-gone",
        zh: "這次的決議事項沒有這一案：{found}",
        en: "these resolutions lack this case: {found}",
    },
    Line {
        name: "catalogue-counts",
        zh: "目錄從這一列算起，共 {found} 筆",
        en: "the catalogue holds {found}, from this row on",
    },
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
        name: "claimed-twice-too",
        zh: "這個提供機關也是：{found}",
        en: "so is this provider: {found}",
    },
    Line {
        name: "class-defined-here",
        zh: "分級的定義在這裡：{found}",
        en: "the class is defined here: {found}",
    },
    Line {
        name: "class-fits",
        zh: "這裡寫的與上次會議的分級相符：{found}",
        en: "this fits the class of the previous meeting: {found}",
    },
    Line {
        name: "class-here",
        zh: "分類寫在這裡：{found}",
        en: "the class stands here: {found}",
    },
    Line {
        name: "column-changed-too",
        zh: "同一欄這一項也有異動：{found}",
        en: "this row has changed in the same column: {found}",
    },
    Line {
        name: "column-differs-too",
        zh: "同一欄這裡也不符：{found}",
        en: "this cell of the column differs too: {found}",
    },
    Line {
        name: "column-sums-to",
        zh: "這一欄加總為 {found}",
        en: "this column comes to {found}",
    },
    Line {
        name: "contradicts-it",
        zh: "這裡與它不符：{found}",
        en: "this does not fit it: {found}",
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
        name: "counts-it-still",
        zh: "這裡仍計入已消失的：{found}",
        en: "this still counts what is gone: {found}",
    },
    Line {
        name: "dataset-of-id",
        zh: "這個識別碼的資料集是：{found}",
        en: "the dataset of that id is {found}",
    },
    Line {
        name: "deadline-here",
        zh: "回應期限寫在這裡：{found} 日",
        en: "days that the deadline allows: {found}",
    },
    Line {
        name: "deadline-in-working-days",
        zh: "回應期限寫在這裡：{found} 個工作天",
        en: "working days that the deadline allows: {found}",
    },
    Line {
        name: "differs-too",
        zh: "同一格裡不符的還有：{found}",
        en: "this is wrong in the same cell: {found}",
    },
    Line {
        name: "does-not-fit",
        zh: "這裡與它不合：{found}",
        en: "this does not fit it: {found}",
    },
    Line {
        name: "empty-too",
        zh: "同一欄這裡也沒有填寫{found}",
        en: "this cell of the column is empty too{found}",
    },
    Line { name: "ends-here", zh: "迄日在這裡：{found}", en: "ends here: {found}" },
    Line {
        name: "entered-twice",
        zh: "重複登錄的一件在這裡：{found}",
        en: "entered twice here: {found}",
    },
    Line {
        name: "ground-missing-until-here",
        zh: "到這一項為止，共 {found} 項都沒有填寫",
        en: "down to here {found} rows lack it, all that need it",
    },
    Line {
        name: "ground-unneeded-until-here",
        zh: "到這一項為止，共 {found} 項都填有",
        en: "down to here {found} rows have it, all of the class",
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
        name: "kept-dataset",
        zh: "要保留的是：{found}",
        en: "the one that stays: {found}",
    },
    Line { name: "late-too", zh: "這裡也逾期{found}", en: "late here too{found}" },
    Line {
        name: "left-empty",
        zh: "錯開之後空出來的儲存格在這裡{found}",
        en: "the cell that this left empty is here{found}",
    },
    Line {
        name: "minutes-begin",
        zh: "會議紀錄的第一項：{found}",
        en: "the first decision of the minutes: {found}",
    },
    Line {
        name: "next-date",
        zh: "下一個日期是：{found}",
        en: "the next date is: {found}",
    },
    Line {
        name: "not-approved-too",
        zh: "這一件也沒有核准日期：{found}",
        en: "this one has no approval either: {found}",
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
        name: "of-another-day",
        zh: "這個日期與之不符：{found}",
        en: "this day does not fit: {found}",
    },
    Line {
        name: "of-class",
        zh: "這一列也受影響：{found}",
        en: "this row is concerned: {found}",
    },
    Line {
        name: "opened-here",
        zh: "開放日期：{found}",
        en: "the day of opening: {found}",
    },
    Line {
        name: "own-dataset",
        zh: "要下架的是：{found}",
        en: "the one to be withdrawn: {found}",
    },
    Line {
        name: "part-here",
        zh: "其中一項在這裡：{found}",
        en: "one of the parts: {found}",
    },
    Line { name: "passed-over-too", zh: "這裡也是{found}", en: "here too{found}" },
    Line {
        name: "passes-over",
        zh: "紀錄可能在更早的會議「{found}」，這裡的 previous 卻沒有指向它",
        en: "the record may be that of the earlier meeting `{found}`, which `previous` does not name here",
    },
    Line {
        name: "perhaps-this-file",
        zh: "可能就是這個檔案，請改名或移動：{found}",
        en: "perhaps this is it; rename or move it: {found}",
    },
    Line {
        name: "previous-period-ends",
        zh: "上次提報期間的迄日：{found}",
        en: "the last period ended here: {found}",
    },
    Line {
        name: "previous-statistics",
        zh: "上次會議的統計日期：{found}",
        en: "the previous meeting's statistics date: {found}",
    },
    Line {
        name: "received-here",
        zh: "提出日期在這裡：{found}",
        en: "received here: {found}",
    },
    Line {
        name: "recorded-as",
        zh: "下架紀錄在這裡，識別碼卻是 {found}",
        en: "it is recorded here, but with the id {found}",
    },
    Line {
        name: "reported-here",
        zh: "上次會議寫的是：{found}",
        en: "at the previous meeting: {found}",
    },
    Line {
        name: "row-changed",
        zh: "有異動的是這一項：{found}",
        en: "this is the row that changed: {found}",
    },
    Line {
        name: "row-differs-too",
        zh: "同一列這裡也不符：{found}",
        en: "this cell of the row differs too: {found}",
    },
    Line {
        name: "row-gone",
        zh: "上次會議有、這次沒有的一項：{found}",
        en: "this row of the previous meeting is gone: {found}",
    },
    Line {
        name: "row-twice-here",
        zh: "重複的一項在這裡：{found}",
        en: "entered twice here: {found}",
    },
    Line {
        name: "same-file",
        zh: "上次會議的檔案在這裡",
        en: "the previous meeting's file",
    },
    Line {
        name: "same-number-here",
        zh: "同樣的數量在這裡，日期寫的是：{found}",
        en: "the same number stands here, dated {found}",
    },
    Line {
        name: "same-numbers",
        zh: "{found} 各列的數字在這裡，與另一欄完全相同",
        en: "the numbers of {found}, row by row those of the other column",
    },
    Line {
        name: "same-ranking",
        zh: "上次會議的清單在這裡，各機關的數字都一樣",
        en: "the previous meeting's list, in which every number is the same",
    },
    Line {
        name: "same-request",
        zh: "相同的一件在這裡：{found}",
        en: "the same request: {found}",
    },
    Line {
        name: "same-request-here",
        zh: "這一件的日期、類別與內容都相同：{found}",
        en: "this one has the same day, kind and words: {found}",
    },
    Line {
        name: "same-row",
        zh: "上次會議的同一項：{found}",
        en: "the same row at the previous meeting: {found}",
    },
    Line {
        name: "same-system",
        zh: "相同的一項在這裡：{found}",
        en: "the same one is here: {found}",
    },
    Line {
        name: "says-otherwise",
        zh: "這裡寫的是：{found}",
        en: "it says here: {found}",
    },
    Line {
        name: "sentence-fits",
        zh: "這裡的文字寫的是：{found}，與填列的合計一致",
        en: "this sentence agrees with what was typed: {found}",
    },
    Line {
        name: "shifted-until-here",
        zh: "錯開的部分到這裡為止：{found}",
        en: "the shift ends here: {found}",
    },
    Line {
        name: "still-there",
        zh: "仍在這一列：{found}",
        en: "still in this row: {found}",
    },
    Line {
        name: "sum-of-column",
        zh: "這裡的總數是另一欄的合計：{found}",
        en: "this total is what the other column comes to: {found}",
    },
    Line {
        name: "swapped-too",
        zh: "另一欄這裡也不符：{found}",
        en: "this cell of another column differs too: {found}",
    },
    Line {
        name: "swapped-with",
        zh: "互換的另一列：{found}",
        en: "the other of the two rows: {found}",
    },
    Line {
        name: "too-early-too",
        zh: "這個日期也早於它：{found}",
        en: "this date is before it too: {found}",
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
        name: "total-fits",
        zh: "這裡的總數與填列的合計相符：{found}，應是其中一列填錯",
        en: "this total fits what was typed: {found}, so a row is probably wrong",
    },
    Line {
        name: "unlisted-here",
        zh: "organization.yaml 也沒有這個單位或機關：{found}",
        en: "organization.yaml does not list this one either: {found}",
    },
    Line {
        name: "unrecorded",
        zh: "目錄上不見的這一筆因此沒有下架紀錄：{found}",
        en: "this one, gone from the catalogue, has no record then: {found}",
    },
    Line {
        name: "vanished-too",
        zh: "這一筆也不見了：{found}",
        en: "this is gone too: {found}",
    },
    Line {
        name: "was-here",
        zh: "上次的提供機關：{found}",
        en: "its provider last time: {found}",
    },
    Line {
        name: "withdrawn-here",
        zh: "在這裡申請下架：{found}",
        en: "withdrawn here: {found}",
    },
];
