//! What is wrong with what was typed behind the program's name.

use crate::cli::messages::Line;

/// Sorted by name.
pub(super) static LINES: &[Line] = &[
    Line { name: "typed-missing", zh: "缺少 {option}", en: "{option} is missing" },
    Line {
        name: "typed-more",
        zh: "完整說明：briefpack --help",
        en: "for more: briefpack --help",
    },
    Line {
        name: "typed-nearest",
        zh: "相近的有「{nearest}」",
        en: "`{nearest}` is close to it",
    },
    Line {
        name: "typed-no-command",
        zh: "沒有「{found}」這個指令",
        en: "there is no command `{found}`",
    },
    Line {
        name: "typed-no-option",
        zh: "沒有「{option}」這個選項",
        en: "there is no option `{option}` here",
    },
    Line {
        name: "typed-no-value",
        zh: "「{option}」後面缺少內容，可用：{known}",
        en: "`{option}` needs a value: {known}",
    },
    Line {
        name: "typed-too-many",
        zh: "多了「{option}」：這個指令不需要",
        en: "`{option}` is one word too many for this command",
    },
    Line {
        name: "typed-twice",
        zh: "「{option}」重複，或不能與其他選項並用",
        en: "`{option}` is given twice, or cannot stand beside another option",
    },
    Line { name: "typed-usage", zh: "用法：{usage}", en: "Usage: {usage}" },
    Line {
        name: "typed-wrong",
        zh: "無法辨識指令列：{option}",
        en: "the command line cannot be understood: {option}",
    },
    Line {
        name: "typed-wrong-value",
        zh: "「{option}」不接受「{found}」，可用：{known}",
        en: "`{option}` cannot be `{found}`; it can be {known}",
    },
];
