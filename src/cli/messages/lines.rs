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
    Line { name: "sound", zh: "檢查完畢，沒有錯誤", en: "checked; no errors" },
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
    Line {
        name: "accepted-because",
        zh: "認可理由：{reason}",
        en: "accepted because: {reason}",
    },
    Line {
        name: "acknowledged-count", zh: "已認可 {count} 項", en: "{count} accepted"
    },
    Line {
        name: "no-such-code",
        zh: "沒有「{found}」這個代碼；所有代碼：briefpack explain --list",
        en: "there is no code `{found}`; all codes: briefpack explain --list",
    },
];
