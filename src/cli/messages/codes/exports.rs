//! What the codes about exported tables say.

use super::{Entry, Words};

pub(super) static ENTRIES: &[Entry] = &[Entry {
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
}];
