//! What is otherwise than it was sealed.

use crate::cli::messages::Line;

/// Sorted by name.
pub(super) static NOTES: &[Line] = &[
    Line {
        name: "also-left-out",
        zh: "這個也無法一併封存{found}",
        en: "this cannot be enclosed either{found}",
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
        name: "catalog-differs",
        zh: "不同的部分：PDF 的總目錄（{found}）",
        en: "this part differs: the catalogue of the PDF ({found})",
    },
    Line {
        name: "changed-since-sealed",
        zh: "封存之後修改過{found}",
        en: "changed since{found}",
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
        name: "cut-short",
        zh: "檔案只剩前 {found} 個位元組",
        en: "the file ends after byte {found}",
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
        name: "goal-as-sealed",
        zh: "封存時的目標是 {found}",
        en: "the goal was {found} when this was sealed",
    },
    Line {
        name: "gone-since-sealed",
        zh: "封存時有，現在沒有{found}",
        en: "sealed then, gone now{found}",
    },
    Line {
        name: "header-differs",
        zh: "不同的部分：檔頭（{found}）",
        en: "this part differs: the head of the file ({found})",
    },
    Line {
        name: "information-differs",
        zh: "不同的部分：文件資訊（{found}）",
        en: "this part differs: the document's information ({found})",
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
        name: "made-otherwise",
        zh: "重做後不同的成果：{found}",
        en: "made again, this comes out differently: {found}",
    },
    Line {
        name: "metadata-differs",
        zh: "不同的部分：詮釋資料（{found}）",
        en: "this part differs: the metadata ({found})",
    },
    Line {
        name: "new-since-sealed",
        zh: "封存之後新增的{found}",
        en: "new since{found}",
    },
    Line {
        name: "no-file",
        zh: "這個名稱現在是連結（捷徑）、資料夾或裝置，不是檔案本身{found}",
        en: "what stands there under its name is no file of its own, but a link, a folder or a device{found}",
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
        name: "pdf-damaged",
        zh: "讀不出這份 PDF 所附的資料檔{found}",
        en: "the sources in this PDF cannot be read{found}",
    },
    Line {
        name: "picture-differs",
        zh: "不同的圖片：第 {found} 頁",
        en: "a picture differs on page {found}",
    },
    Line {
        name: "profile-differs",
        zh: "不同的部分：色彩描述（{found}）",
        en: "this part differs: the colour profile ({found})",
    },
    Line {
        name: "renamed-since-sealed",
        zh: "封存時名為 {found}，內容沒有變動",
        en: "called {found} then; what it holds is the same",
    },
    Line {
        name: "rewritten",
        zh: "文字都與封存時相同，只有換行或檔頭的符號被改寫，例如經過 git、FTP 的文字模式或另存新檔",
        en: "every word is as it was sealed; only the line ends or the mark at its head were rewritten, as git, FTP in text mode or an editor do",
    },
    Line {
        name: "row-differs",
        zh: "不同的列（列號: 現在 → 重做）：{found}",
        en: "the row differs (row: as it stands → made again): {found}",
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
        name: "seal-before", zh: "前一筆：{found}", en: "the seal before: {found}"
    },
    Line {
        name: "seal-unlisted",
        zh: "內容與清單所記的封存碼不同",
        en: "it is not the seal that the lists name",
    },
    Line {
        name: "sealed-here",
        zh: "封存的 {found} 是這一份",
        en: "what was sealed of {found} is this",
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
        name: "sheet-differs",
        zh: "不同的工作表：{found}",
        en: "the sheet differs: {found}",
    },
    Line {
        name: "shown-then",
        zh: "當時提報的數字在這裡",
        en: "the numbers that were shown are here",
    },
    Line {
        name: "stands-here",
        zh: "現在在這裡{found}",
        en: "it stands here now{found}",
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
        name: "trailer-differs",
        zh: "不同的部分：檔尾（{found}）",
        en: "this part differs: the end of the file ({found})",
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
];
