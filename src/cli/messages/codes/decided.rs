//! What the codes about what was decided of complaints say.

use super::{Entry, Words};

pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        name: "not-of-policy",
        zh: Words {
            message: "「{found}」是錯誤，不能改變輕重，也不能認可",
            help: &["請刪除這一項，並更正資料"],
        },
        en: Words {
            message: "`{found}` is an error; it can be neither weighed otherwise nor accepted",
            help: &["delete this, and mend the data"],
        },
    },
    Entry {
        name: "acknowledgement-unneeded",
        zh: Words {
            message: "不需要對「{found}」（{place}）的認可",
            help: &["沒有這樣的警告，或它是錯誤而不能認可；請刪除，或更正 code 與 place"],
        },
        en: Words {
            message: "the acknowledgement of `{found}` at {place} is not needed",
            help: &[
                "there is no such warning, or it is an error and cannot be accepted; delete it, or correct its code and place",
            ],
        },
    },
    Entry {
        name: "acknowledgement-copied",
        zh: Words {
            message: "對「{code}」的認可與上次會議的相同，又沒有 found，不知道認可的是不是這次的警告",
            help: &[
                "請看「已認可」的那一則：仍屬實時，加上 found，照抄訊息裡的數值、日期或名稱，並檢視 reason；不屬實時，更正資料並刪除這項認可",
            ],
        },
        en: Words {
            message: "the acknowledgement of `{code}` is that of the last meeting and has no `found`: nothing says that it is of this time's warning",
            help: &[
                "look at the warning that it accepts; if it is true, add `found` with the value, date or name of the message and see that `reason` still fits; otherwise mend the data and delete it",
            ],
        },
    },
    Entry {
        name: "acknowledgement-too-broad",
        zh: Words {
            message: "對「{code}」的認可沒有寫 found，一次認可了 {count} 則警告",
            help: &[
                "請逐則確認；屬實的，把訊息裡的數值、日期或名稱寫進 found（不只一則時寫成清單，例如 found: [12 日, 15 日]）；不屬實的，請更正資料",
            ],
        },
        en: Words {
            message: "the acknowledgement of `{code}` has no `found` and accepts {count} warnings at once",
            help: &[
                "look at each; of those that are true, put the value, date or name of the message into `found` (several as a list: found: [12 days, 15 days]); mend the others",
            ],
        },
    },
    Entry {
        name: "acknowledgement-lapsed",
        zh: Words {
            message: "對「{code}」的認可也針對「{found}」，這次沒有這樣的警告",
            help: &["請由 found 刪除這個數值；若打錯，請照抄警告裡的數字、日期或名稱"],
        },
        en: Words {
            message: "the acknowledgement of `{code}` is also of `{found}`, which no such warning says",
            help: &[
                "delete that value from `found`; if it was mistyped, copy the number, date or name from the warning",
            ],
        },
    },
];
