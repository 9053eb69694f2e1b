//! What a complaint says of the other places it points to; `{found}` is what stands
//! there.

use super::Line;

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
    Line {
        name: "accepted-last-time",
        zh: "上次會議的認可在這裡：{found}",
        en: "accepted here last time: {found}",
    },
    Line { name: "also-here", zh: "這裡也有：{found}", en: "here too: {found}" },
    Line {
        name: "also-left-out",
        zh: "這個也無法一併封存{found}",
        en: "this cannot be enclosed either{found}",
    },
    Line {
        name: "whole-platform-here",
        zh: "這份匯出檔含全平臺的資料集，但 organization.yaml 沒有 ministries，除{found}外無從分辨各部會",
        en: "this export holds the whole platform, but organization.yaml has no ministries: none but {found} can be told from it",
    },
    Line {
        name: "marked-too",
        zh: "「{found}」欄也有記號",
        en: "`{found}` is marked as well",
    },
    Line {
        name: "sealed-here",
        zh: "封存的 {found} 是這一份",
        en: "what was sealed of {found} is this",
    },
    Line {
        name: "goal-as-sealed",
        zh: "封存時的目標是 {found}",
        en: "the goal was {found} when this was sealed",
    },
    Line {
        name: "mostly-ours",
        zh: "這份匯出檔大多是本機關的資料集（{found}筆），其他機關的不在裡面",
        en: "most datasets of this export are our own ({found}): those of other ministries are not in it",
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
        name: "appended",
        zh: "檔案結尾之後多了 {found} 個位元組",
        en: "bytes were appended to the end of the file: {found}",
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
        name: "begins-here", zh: "起日在這裡：{found}", en: "begins here: {found}"
    },
    Line {
        name: "bookmark-differs",
        zh: "不同的書籤：{found}",
        en: "the bookmark differs: {found}",
    },
    Line {
        name: "byte-differs",
        zh: "從第 {found} 個位元組開始不同",
        en: "differs from byte {found} on",
    },
    Line {
        name: "cannot-be-opened",
        zh: "讀不出來：請確認權限與磁碟",
        en: "it cannot be read: check that it may be, and that the disk is there",
    },
    Line {
        name: "cannot-rebuild",
        zh: "本程式無法由這些資料檔重做：{found}",
        en: "this program cannot make anything from these sources: {found}",
    },
    Line {
        name: "case-gone",
        zh: "這次的決議事項沒有這一案：{found}",
        en: "these resolutions lack this case: {found}",
    },
    Line {
        name: "catalog-differs",
        zh: "不同的部分：PDF 的總目錄（{found}）",
        en: "this part differs: the catalogue of the PDF ({found})",
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
        name: "changed-since-sealed",
        zh: "封存之後修改過{found}",
        en: "changed since{found}",
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
        name: "claimed-twice-too",
        zh: "這個提供機關也是：{found}",
        en: "so is this provider: {found}",
    },
    Line {
        name: "clashes-too",
        zh: "這個檔案也是：{found}",
        en: "so does this file: {found}",
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
        name: "complained-of-more",
        zh: "此外還有 {found} 則這樣的訊息",
        en: "there are {found} more such complaints",
    },
    Line {
        name: "complained-of-now",
        zh: "本程式在這裡有封存時沒有的意見：{found}",
        en: "this program complains here of what the one that sealed it did not: {found}",
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
        name: "cut-short",
        zh: "檔案只剩前 {found} 個位元組",
        en: "the file ends after byte {found}",
    },
    Line {
        name: "dataset-of-id",
        zh: "這個識別碼的資料集是：{found}",
        en: "the dataset of that id is {found}",
    },
    Line {
        name: "date-above",
        zh: "上一列的日期：{found}",
        en: "the date of the row above: {found}",
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
        name: "entry-differs",
        zh: "不同的項目：{found}",
        en: "the entry differs: {found}",
    },
    Line {
        name: "figure-differs",
        zh: "不同的數字（現在 → 重做）：{found}",
        en: "the figure differs (as it stands → made again): {found}",
    },
    Line {
        name: "first-here",
        zh: "第一次出現在這裡：{found}",
        en: "first here: {found}",
    },
    Line {
        name: "font-differs",
        zh: "不同的字型：{found}",
        en: "the font differs: {found}",
    },
    Line {
        name: "font-file-differs",
        zh: "不同的字型（字形）：{found}",
        en: "the glyphs of a font differ: {found}",
    },
    Line {
        name: "font-map-differs",
        zh: "不同的字型（文字對應表）：{found}",
        en: "the text map of a font differs: {found}",
    },
    Line {
        name: "gone-since-sealed",
        zh: "封存時有，現在沒有{found}",
        en: "sealed then, gone now{found}",
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
        name: "header-differs",
        zh: "不同的部分：檔頭（{found}）",
        en: "this part differs: the head of the file ({found})",
    },
    Line {
        name: "in-minutes",
        zh: "會議紀錄在這裡：{found}",
        en: "the minutes say here: {found}",
    },
    Line {
        name: "information-differs",
        zh: "不同的部分：文件資訊（{found}）",
        en: "this part differs: the document's information ({found})",
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
    Line {
        name: "last-read",
        zh: "最後讀得到的儲存格：{found}",
        en: "the last cell that could be read: {found}",
    },
    Line { name: "late-too", zh: "這裡也逾期{found}", en: "late here too{found}" },
    Line {
        name: "left-empty",
        zh: "錯開之後空出來的儲存格在這裡{found}",
        en: "the cell that this left empty is here{found}",
    },
    Line {
        name: "link-differs",
        zh: "不同的連結：第 {found} 頁",
        en: "a link differs on page {found}",
    },
    Line {
        name: "linked-folder",
        zh: "這個名稱現在是連結（捷徑），通往別處的資料夾{found}",
        en: "what stands there under its name is a link to a folder elsewhere{found}",
    },
    Line {
        name: "listed-here", zh: "名單寫在這裡：{found}", en: "listed here: {found}"
    },
    Line {
        name: "made-otherwise",
        zh: "重做後不同的成果：{found}",
        en: "made again, this comes out differently: {found}",
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
    Line {
        name: "metadata-differs",
        zh: "不同的部分：詮釋資料（{found}）",
        en: "this part differs: the metadata ({found})",
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
        name: "new-date-past",
        zh: "填寫的新日期也已過：{found}",
        en: "the new date is past as well: {found}",
    },
    Line {
        name: "renamed-since-sealed",
        zh: "封存時名為 {found}，內容沒有變動",
        en: "called {found} then; what it holds is the same",
    },
    Line {
        name: "new-since-sealed",
        zh: "封存之後新增的{found}",
        en: "new since{found}",
    },
    Line {
        name: "next-date",
        zh: "下一個日期是：{found}",
        en: "the next date is: {found}",
    },
    Line {
        name: "no-file",
        zh: "這個名稱現在是連結（捷徑）、資料夾或裝置，不是檔案本身{found}",
        en: "what stands there under its name is no file of its own, but a link, a folder or a device{found}",
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
        name: "object-differs",
        zh: "不同的部分：PDF 的第 {found} 個物件",
        en: "this part differs: object {found} of the PDF",
    },
    Line {
        name: "object-table-differs",
        zh: "不同的部分：PDF 的物件位置表（{found}）",
        en: "this part differs: the table of objects ({found})",
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
        name: "own-dataset",
        zh: "要下架的是：{found}",
        en: "the one to be withdrawn: {found}",
    },
    Line {
        name: "own-id",
        zh: "這次會議的代號：{found}",
        en: "this meeting's id: {found}",
    },
    Line {
        name: "page-differs",
        zh: "不同的頁次：{found}",
        en: "the page differs: {found}",
    },
    Line {
        name: "page-list-differs",
        zh: "不同的部分：頁次清單（{found}）",
        en: "this part differs: the list of pages ({found})",
    },
    Line {
        name: "part-differs",
        zh: "不同的部分：{found}",
        en: "this part differs: {found}",
    },
    Line {
        name: "part-here",
        zh: "其中一項在這裡：{found}",
        en: "one of the parts: {found}",
    },
    Line {
        name: "passed-over-here",
        zh: "那次會議在這裡{found}",
        en: "that meeting is here{found}",
    },
    Line { name: "passed-over-too", zh: "這裡也是{found}", en: "here too{found}" },
    Line {
        name: "passes-over",
        zh: "紀錄可能在更早的會議「{found}」，這裡的 previous 卻沒有指向它",
        en: "the record may be that of the earlier meeting `{found}`, which `previous` does not name here",
    },
    Line {
        name: "pdf-damaged",
        zh: "讀不出這份 PDF 所附的資料檔{found}",
        en: "the sources in this PDF cannot be read{found}",
    },
    Line {
        name: "perhaps-this-file",
        zh: "可能就是這個檔案，請改名或移動：{found}",
        en: "perhaps this is it; rename or move it: {found}",
    },
    Line {
        name: "picture-differs",
        zh: "不同的圖片：第 {found} 頁",
        en: "a picture differs on page {found}",
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
        name: "profile-differs",
        zh: "不同的部分：色彩描述（{found}）",
        en: "this part differs: the colour profile ({found})",
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
        name: "rewritten",
        zh: "文字都與封存時相同，只有換行或檔頭的符號被改寫，例如經過 git、FTP 的文字模式或另存新檔",
        en: "every word is as it was sealed; only the line ends or the mark at its head were rewritten, as git, FTP in text mode or an editor do",
    },
    Line {
        name: "row-changed",
        zh: "有異動的是這一項：{found}",
        en: "this is the row that changed: {found}",
    },
    Line {
        name: "row-differs",
        zh: "不同的列（列號: 現在 → 重做）：{found}",
        en: "the row differs (row: as it stands → made again): {found}",
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
        name: "same-as",
        zh: "這其實是另一個檔案的內容：{found}",
        en: "this is the content of another file: {found}",
    },
    Line {
        name: "same-figures",
        zh: "仍可證明：由所附的資料檔重新計算，數字相同 {found}",
        en: "proved all the same: figures that come out the same when counted again, {found}",
    },
    Line {
        name: "same-ranking",
        zh: "上次會議的清單在這裡，各機關的數字都一樣",
        en: "the previous meeting's list, in which every number is the same",
    },
    Line {
        name: "same-file",
        zh: "上次會議的檔案在這裡",
        en: "the previous meeting's file",
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
        name: "same-tables",
        zh: "仍可證明：重做後相同的表格 {found}",
        en: "proved all the same: tables that come out the same, {found}",
    },
    Line {
        name: "same-words",
        zh: "仍可證明：重做後文字相同的頁數 {found}",
        en: "proved all the same: pages whose words come out the same, {found}",
    },
    Line {
        name: "saved-anew",
        zh: "這個 PDF 由別的程式重新儲存過：各頁文字與附件相同，其餘部分無從比較{found}",
        en: "another program saved this PDF anew: the text of its pages and its attachments are the same, the rest cannot be compared{found}",
    },
    Line {
        name: "says-otherwise",
        zh: "這裡寫的是：{found}",
        en: "it says here: {found}",
    },
    Line {
        name: "seal-before", zh: "前一筆：{found}", en: "the seal before: {found}"
    },
    Line {
        name: "seal-unlisted",
        zh: "內容與清單所記的封存碼不同",
        en: "it is not the seal that the lists name",
    },
    Line {
        name: "sealed-seal-gone",
        zh: "清單裡有，封存碼檔卻不見了：{found}",
        en: "listed here, but its seal is gone: {found}",
    },
    Line {
        name: "sealed-without-seal",
        zh: "這裡有封存的 PDF，封存碼檔卻不見了",
        en: "a sealed PDF stands here, and no seal",
    },
    Line {
        name: "sentence-fits",
        zh: "這裡的文字寫的是：{found}，與填列的合計一致",
        en: "this sentence agrees with what was typed: {found}",
    },
    Line {
        name: "sheet-differs",
        zh: "不同的工作表：{found}",
        en: "the sheet differs: {found}",
    },
    Line {
        name: "shifted-until-here",
        zh: "錯開的部分到這裡為止：{found}",
        en: "the shift ends here: {found}",
    },
    Line {
        name: "slide-here",
        zh: "用到它的投影片：{found}",
        en: "the slide that needs it: {found}",
    },
    Line {
        name: "stands-here",
        zh: "現在在這裡{found}",
        en: "it stands here now{found}",
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
        name: "sum-of-column",
        zh: "這裡的總數是另一欄的合計：{found}",
        en: "this total is what the other column comes to: {found}",
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
        name: "tag-tree-differs",
        zh: "不同的部分：結構標籤（{found}）",
        en: "this part differs: the tags ({found})",
    },
    Line {
        name: "tags-differ",
        zh: "不同的結構標籤：第 {found} 頁",
        en: "the tags differ on page {found}",
    },
    Line {
        name: "takedown-not-carried-out",
        zh: "這筆下架尚未完成：{found}",
        en: "this takedown is not carried out yet: {found}",
    },
    Line {
        name: "targets-differ",
        zh: "不同的部分：連結的目的地（{found}）",
        en: "this part differs: the targets of links ({found})",
    },
    Line {
        name: "templates-carried",
        zh: "已用它所附的範本重做，其中 {found} 個與本程式的不同",
        en: "it was made again with the templates that it carries, {found} of which are not this program's",
    },
    Line {
        name: "templates-endless",
        zh: "它所附的範本沒有在限定的時間與記憶體內做完，因此改用本程式的範本重做{found}",
        en: "the templates that it carries did not come to an end within bounds, so it was made again with this program's{found}",
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
        name: "trailer-differs",
        zh: "不同的部分：檔尾（{found}）",
        en: "this part differs: the end of the file ({found})",
    },
    Line {
        name: "unlisted-here",
        zh: "organization.yaml 也沒有這個單位或機關：{found}",
        en: "organization.yaml does not list this one either: {found}",
    },
    Line {
        name: "unread-machine",
        zh: "系統回報「{found}」",
        en: "the system says `{found}`",
    },
    Line {
        name: "unread-permission",
        zh: "系統不允許讀取",
        en: "the system does not permit reading it",
    },
    Line {
        name: "unread-too-large",
        zh: "超過 1 GB，封存的檔案不會這麼大",
        en: "it is larger than 1 GB, and no sealed file is",
    },
    Line {
        name: "unreadable-from",
        zh: "從這裡起讀不出：第 {found}（列:字）",
        en: "it cannot be read from here on: {found} (line:character)",
    },
    Line {
        name: "unrecorded",
        zh: "目錄上不見的這一筆因此沒有下架紀錄：{found}",
        en: "this one, gone from the catalogue, has no record then: {found}",
    },
    Line {
        name: "unshown-here",
        zh: "沒有出現在任何投影片的案號：{found}",
        en: "the case that is on no slide: {found}",
    },
    Line {
        name: "vanished-too",
        zh: "這一筆也不見了：{found}",
        en: "this is gone too: {found}",
    },
    Line {
        name: "wanted-here",
        zh: "這份統計含各部會的資料集，要靠它歸戶",
        en: "this export of every ministry cannot be counted without it",
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
