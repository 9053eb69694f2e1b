//! Whatever else the program says: summaries, levels, what the machine refused.

use super::Line;

/// Sorted by name.
pub(super) static LINES: &[Line] = &[
    Line {
        name: "already-file",
        zh: "同名的檔案已存在",
        en: "a file of that name is in the way",
    },
    Line {
        name: "built",
        zh: "已完成 {place}（簡報 {pages} 頁）",
        en: "built {place} ({pages} pages)",
    },
    Line { name: "disk-full", zh: "磁碟空間不足", en: "the disk is full" },
    Line { name: "error", zh: "錯誤", en: "error" },
    Line { name: "help", zh: "建議", en: "help" },
    Line {
        name: "more",
        zh: "另有 {count} 項相同的問題（{code}）未列出",
        en: "{count} more of the same ({code}) are not shown",
    },
    Line {
        name: "no-folder",
        zh: "請指定會議資料夾，例如 data/111-1；讀到的是「{found}」",
        en: "name a meeting's folder, such as data/111-1; found `{found}`",
    },
    Line { name: "no-permission", zh: "權限不足", en: "permission denied" },
    Line { name: "not-a-folder", zh: "這不是資料夾", en: "it is not a folder" },
    Line { name: "note", zh: "參見", en: "see" },
    Line {
        name: "nothing-written", zh: "未產生任何檔案", en: "nothing was written"
    },
    Line { name: "notice", zh: "提示", en: "notice" },
    Line {
        name: "printing",
        zh: "無法輸出 {path}：{cause}",
        en: "cannot print to {path}: {cause}",
    },
    Line {
        name: "publishing",
        zh: "無法換上新的成果 {path}：{cause}；若檔案正在其他程式開啟，請先關閉",
        en: "cannot put the new pack into {path}: {cause}; close its files if they are open elsewhere",
    },
    Line {
        name: "reading",
        zh: "無法讀取 {path}：{cause}",
        en: "cannot read {path}: {cause}",
    },
    Line {
        name: "sound",
        zh: "檢查完畢，沒有錯誤（版面於 build 時檢查）",
        en: "checked; no errors (pages are checked by `build`)",
    },
    Line { name: "tally", zh: "{tally}", en: "{tally}" },
    Line {
        name: "tally-nothing-written",
        zh: "{tally}；未產生任何檔案",
        en: "{tally}; nothing was written",
    },
    Line { name: "warning", zh: "警告", en: "warning" },
    Line {
        name: "writing",
        zh: "無法寫入 {path}：{cause}；前一次的成果仍然保留",
        en: "cannot write {path}: {cause}; the last pack is kept",
    },
    Line {
        name: "not-there", zh: "沒有這個資料夾", en: "there is no such folder"
    },
    Line {
        name: "in-use", zh: "正在其他程式使用中", en: "it is in use elsewhere"
    },
    Line { name: "acknowledged", zh: "已認可", en: "accepted" },
    Line { name: "accepted-because", zh: "認可理由", en: "accepted because" },
    Line {
        name: "acknowledged-count", zh: "已認可 {count} 項", en: "{count} accepted"
    },
    Line {
        name: "no-such-code",
        zh: "沒有「{found}」這個代碼；所有代碼：briefpack explain --list",
        en: "there is no code `{found}`; all codes: briefpack explain --list",
    },
    Line { name: "made-given", zh: "取自：", en: "taken from" },
    Line { name: "made-counted", zh: "計數自：", en: "counted from" },
    Line { name: "made-summed", zh: "加總自：", en: "the sum of" },
    Line { name: "made-subtracted", zh: "相減自：", en: "the difference of" },
    Line { name: "made-divided", zh: "相除自：", en: "the share of" },
    Line { name: "made-ranked", zh: "排序自：", en: "the place among" },
    Line { name: "made-chosen", zh: "取最大者自：", en: "the largest of" },
    Line { name: "made-compared", zh: "比較自：", en: "compared from" },
    Line { name: "trace-sentences", zh: "引用它的文字：", en: "quoted by" },
    Line { name: "trace-pages", zh: "出現的頁次：", en: "stands on" },
    Line {
        name: "trace-page",
        zh: "{document} 第 {page} 頁　{title}",
        en: "{document}, page {page}: {title}",
    },
    Line {
        name: "trace-cell",
        zh: "表「{table}」　{row}　{column}",
        en: "table `{table}`, {row}, {column}",
    },
    Line { name: "trace-more", zh: "另有 {count} 格", en: "{count} more cells" },
    Line {
        name: "trace-nothing",
        zh: "沒有「{found}」這個數字；所有名稱列在 pack.json 的 figures",
        en: "nothing is called `{found}`; every name is listed under `figures` in pack.json",
    },
    Line {
        name: "explain-hint",
        zh: "查詢說明：briefpack explain {code}",
        en: "for more: briefpack explain {code}",
    },
];
