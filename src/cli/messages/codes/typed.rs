//! What the codes about numbers typed into sentences say.

use super::{Entry, Words};

pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        name: "stale-number",
        zh: Words {
            message: "「{found}」是上次會議的數字，{figure}當時為 {was}，這次是 {now}",
            help: &[
                "請改寫成 {expression}，數字才會隨資料更新；若確實是指上次，請寫明「上次」",
                "依這次的資料應為 {counted}，請更正；若確實是指上次，請寫明「上次」",
            ],
        },
        en: Words {
            message: "`{found}` is the previous meeting's number: {figure} was {was}, and is {now} now",
            help: &[
                "write {expression} instead, so that it follows the data; if last time is meant, say so with 上次",
                "by this meeting's data it should be {counted}; if last time is meant, say so with 上次",
            ],
        },
    },
    Entry {
        name: "number-disagrees",
        zh: Words {
            message: "「{found}」與資料不符：{figure}是 {now}",
            help: &[
                "請改寫成 {expression}，數字才會隨資料更新；若是其他來源的數字，請在 meeting.yaml 的 acknowledged 認可",
                "依資料應為 {counted}，請更正；若說的是別的事，請寫明是什麼，或在 meeting.yaml 的 acknowledged 認可",
            ],
        },
        en: Words {
            message: "`{found}` is not what the data give: {figure} is {now}",
            help: &[
                "write {expression} instead, so that it follows the data; if it comes from elsewhere, accept this under `acknowledged` in meeting.yaml",
                "by the data it should be {counted}; if it speaks of something else, say of what, or accept this under `acknowledged` in meeting.yaml",
            ],
        },
    },
    Entry {
        name: "sum-in-sentence-differs",
        zh: Words {
            message: "「{found}」不是前面所列各項之和：{parts}＝{sum}",
            help: &[
                "請更正總和或其中一項；若各項並未列全，請寫明「等」或「其中」，或在 meeting.yaml 的 acknowledged 認可",
            ],
        },
        en: Words {
            message: "`{found}` is not the sum of what is listed before it: {parts} = {sum}",
            help: &[
                "correct the sum or a part; if the list is not complete, say so with 等 or 其中, or accept this under `acknowledged` in meeting.yaml",
            ],
        },
    },
    Entry {
        name: "number-unlike-row",
        zh: Words {
            message: "「{found}」不是表中「{figure}」的數字，那裡是 {now}",
            help: &["請確認說的是不是這一列；是的話依資料應為 {counted}，請更正"],
        },
        en: Words {
            message: "`{found}` is no number of {figure} in the tables, where {now} is found",
            help: &["if it speaks of that row, by the data it should be {counted}"],
        },
    },
    Entry {
        name: "typed-number",
        zh: Words {
            message: "「{found}」是直接輸入的數字，與{figure}相同",
            help: &["請改寫成 {expression}，資料更新時數字才會跟著更新"],
        },
        en: Words {
            message: "`{found}` was typed; it is the same as {figure}",
            help: &["write {expression} instead, so that it follows the data"],
        },
    },
    Entry {
        name: "number-unknown",
        zh: Words {
            message: "「{found}」是直接輸入的數字，資料裡沒有這個數字",
            help: &[
                "請確認它的來源；資料裡算得出來的數字，請改用 briefpack trace 所列的名稱，例如 {sentence}",
            ],
        },
        en: Words {
            message: "`{found}` was typed, and nothing in the data gives it",
            help: &[
                "make sure where it comes from; what the data give is better written by the name under which `briefpack trace` lists it, such as {sentence}",
            ],
        },
    },
];
