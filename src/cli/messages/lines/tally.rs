//! What a run ends with: how much is wrong, what was made, what weighs how much.

use crate::cli::messages::Line;

/// Sorted by name.
pub(super) static LINES: &[Line] = &[
    Line { name: "accepted-because", zh: "認可理由", en: "accepted because" },
    Line { name: "acknowledged", zh: "已認可", en: "accepted" },
    Line {
        name: "acknowledged-count", zh: "已認可 {count} 項", en: "{count} accepted"
    },
    Line {
        name: "built",
        zh: "已完成 {place}（簡報 {pages} 頁）",
        en: "built {place} ({pages} pages)",
    },
    Line {
        name: "built-only",
        zh: "已完成 {place}，只有：{found}（不是整份成果；out 裡先前的整份成果沒有更動）",
        en: "built {place}, which holds nothing but: {found} (no whole pack; the last whole one is as it was)",
    },
    Line {
        name: "code-meant",
        zh: "是否為「{nearest}」？",
        en: "did you mean `{nearest}`?",
    },
    Line { name: "error", zh: "錯誤", en: "error" },
    Line {
        name: "explain-hint",
        zh: "查詢說明：briefpack explain {code}",
        en: "for more: briefpack explain {code}",
    },
    Line { name: "help", zh: "建議", en: "help" },
    Line {
        name: "more",
        zh: "另有 {count} 項相同的問題（{code}）",
        en: "{count} more of the same ({code})",
    },
    Line {
        name: "more-unlisted",
        zh: "其餘 {count} 項未列出；全部列出請加 --format short",
        en: "{count} more are not listed; --format short lists all",
    },
    Line {
        name: "no-such-code",
        zh: "沒有「{found}」這個代碼；所有代碼：briefpack explain --list",
        en: "there is no code `{found}`; all codes: briefpack explain --list",
    },
    Line { name: "note", zh: "參見", en: "see" },
    Line { name: "notice", zh: "提示", en: "notice" },
    Line {
        name: "sound",
        zh: "檢查完畢，沒有錯誤（版面於 build 時檢查）",
        en: "checked; no errors (pages are checked by `build`)",
    },
    Line { name: "tally", zh: "{tally}", en: "{tally}" },
    Line {
        name: "tally-listed",
        zh: "{tally}；這次沒有封存，只補寫了清單",
        en: "{tally}; nothing was sealed, but the list was written again",
    },
    Line {
        name: "tally-nothing-written",
        zh: "{tally}；未產生任何檔案",
        en: "{tally}; nothing was written",
    },
    Line {
        name: "tally-refuted",
        zh: "{tally}；查核未通過：以上所列與封存時不同或無法證明，復原以前請勿引用（查核不更動任何檔案）",
        en: "{tally}; not verified: what is named above is not what was sealed, or cannot be proved to be; do not rely on it until it is restored (nothing was touched)",
    },
    Line {
        name: "tally-unread",
        zh: "{tally}；查核未完成：有讀不到的地方，讀得到的都已查過，讀不到的無法證明（查核不更動任何檔案）",
        en: "{tally}; not verified: not all of it could be read; what could be was looked at, and of the rest nothing is proved (nothing was touched)",
    },
    Line {
        name: "unchanged",
        zh: "沒有變動，沿用現有的會議資料：{place}（簡報 {pages} 頁）",
        en: "nothing has changed, the pack that is there is kept: {place} ({pages} pages)",
    },
    Line { name: "warning", zh: "警告", en: "warning" },
];
