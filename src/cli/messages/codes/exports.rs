//! What the codes about exported tables say.

use super::{Entry, Words};

pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        name: "no-such-document",
        zh: Words {
            message: "這次會議沒有 {found}，無法單獨製作",
            help: &[
                "annex 要有盤點表，action-plan 要有 action-plan.yaml，修正對照的兩種要與上次會議的行動方案有不同；請補上，或從 --only 拿掉",
            ],
        },
        en: Words {
            message: "this meeting has no {found}, so it cannot be made alone",
            help: &[
                "annex needs an inventory, action-plan its action-plan.yaml, the other two a difference from the previous meeting's plan: add it, or leave the name out of --only",
            ],
        },
    },
    Entry {
        name: "formula-like-text",
        zh: Words {
            message: "{file} 有 {count} 格文字像公式（例如「{found}」），已在前面加上單引號，試算表不會執行",
            help: &["不需要開頭的符號時，請在來源檔案刪除；確實要這樣寫則不必處理"],
        },
        en: Words {
            message: "{file} holds texts that look like formulas ({count}, such as `{found}`); an apostrophe was put before each",
            help: &[
                "delete the sign in the source if it is not needed; otherwise nothing need be done",
            ],
        },
    },
];
