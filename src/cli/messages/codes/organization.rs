//! What the codes about words that the organization's file does not know say.

use super::{Entry, Words};

pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        name: "unknown-class",
        zh: Words {
            message: "沒有「{found}」這個資料分類",
            help: &[
                "是否為「{nearest}」？",
                "可用的分類：{known}；是其中一類的其他寫法時，請寫進 organization.yaml 該類的 aliases；確有另一類時，才加進 classes",
            ],
        },
        en: Words {
            message: "there is no data class `{found}`",
            help: &[
                "did you mean `{nearest}`?",
                "data classes: {known}; if it is another spelling of one, add it to the `aliases` of that class in organization.yaml, and only another class to `classes`",
            ],
        },
    },
    Entry {
        name: "class-not-marked-once",
        zh: Words {
            message: "這一列在「{columns}」各欄共有 {count} 個記號，應恰有一個",
            help: &["請只在所屬分類的欄位打勾，其餘留空"],
        },
        en: Words {
            message: "this row has {count} marks in the columns {columns}; it must have one",
            help: &["mark the column of the row's own class and leave the others empty"],
        },
    },
    Entry {
        name: "unknown-kind",
        zh: Words {
            message: "沒有「{found}」這個需求類別",
            help: &[
                "是否為「{nearest}」？",
                "可用的類別：{known}",
                "若是平臺的其他說法，請寫進 feedback_kinds 中該類別的 aliases",
            ],
        },
        en: Words {
            message: "there is no kind of request `{found}`",
            help: &[
                "did you mean `{nearest}`?",
                "kinds of requests: {known}",
                "if it is the platform's word for one of them, add it to that kind's `aliases` in feedback_kinds",
            ],
        },
    },
    Entry {
        name: "unknown-unit",
        zh: Words {
            message: "organization.yaml 的 {list}（{group}）名單沒有「{found}」",
            help: &[
                "是否為「{nearest}」？",
                "它在 {other}（{other-group}）名單中；請更正組別",
                "若是其他寫法，請寫進 {list} 中該{group}的 aliases",
                "「{summary}」若是統計列，請刪除：平均、增減、占比由程式計算；是加總時，請將用詞寫進 organization.yaml 的 row_words 之 totals",
            ],
        },
        en: Words {
            message: "`{found}` is not in organization.yaml's list of {list} ({group})",
            help: &[
                "did you mean `{nearest}`?",
                "it is in the list of {other} ({other-group}); correct its group",
                "if it is another spelling, add it to the `aliases` of one of the {list} ({group})",
                "if `{summary}` sums the rows up in some way, delete it: averages, changes and shares are computed; where it is a total, add its word to `totals` under `row_words` in organization.yaml",
            ],
        },
    },
    Entry {
        name: "unknown-statute",
        zh: Words {
            message: "「{found}」不在 organization.yaml 的法規清單裡",
            help: &[
                "是否為「{nearest}」？",
                "請更正法規名稱，或在 organization.yaml 的 statutes 加入這部法規",
            ],
        },
        en: Words {
            message: "`{found}` is not among the statutes that the organization lists",
            help: &[
                "did you mean `{nearest}`?",
                "correct the statute's name, or add the statute to `statutes` in organization.yaml",
            ],
        },
    },
    Entry {
        name: "article-uncited",
        zh: Words {
            message: "「{statute}」所列的{found}沒有一項資料引用，投影片仍會印成依據",
            help: &["不再引用時，請從 organization.yaml 該法規的 articles 刪去"],
        },
        en: Words {
            message: "no row cites {found} of `{statute}`, and the slides print it as a ground",
            help: &[
                "if it is cited no more, take it out of `articles` of the statute in organization.yaml",
            ],
        },
    },
    Entry {
        name: "article-unlisted",
        zh: Words {
            message: "「{statute}」的{found}不在 organization.yaml 所列的條次（{listed}）裡",
            help: &[
                "請更正引用的條次；確有這個依據時，請補進 organization.yaml 該法規的 articles",
            ],
        },
        en: Words {
            message: "{found} of `{statute}` is not among the articles that the organization lists ({listed})",
            help: &[
                "correct the citation; if it is a true ground, add it to `articles` of the statute in organization.yaml",
            ],
        },
    },
    Entry {
        name: "unknown-name",
        zh: Words {
            message: "organization.yaml 沒有「{found}」這個單位或機關",
            help: &[
                "是否為「{nearest}」？",
                "請更正名稱；若是其他寫法，請寫進該單位的 aliases，不計資料集的單位則列入 others",
            ],
        },
        en: Words {
            message: "`{found}` is no unit or agency of organization.yaml",
            help: &[
                "did you mean `{nearest}`?",
                "correct the name; if it is another spelling, add it to the `aliases` of its unit, and a body that counts no datasets to `others`",
            ],
        },
    },
    Entry {
        name: "personal-data",
        zh: Words {
            message: "這裡有{kind-of}（{found}），屬個人資料，不得公開",
            help: &[
                "請刪去，或改寫成不能識別個人的文字",
                "若是對外公開的聯絡方式，或根本不是個人的號碼，請列入 organization.yaml 的 published_contacts",
            ],
        },
        en: Words {
            message: "{kind-of} stands here ({found}): personal data, which must not be published",
            help: &[
                "delete it, or put it so that nobody can be known by it",
                "if it is a contact that is public, or no number of a person at all, list it under `published_contacts` in organization.yaml",
            ],
        },
    },
    Entry {
        name: "unknown-slide",
        zh: Words {
            message: "沒有「{found}」這種投影片",
            help: &["是否為「{nearest}」？", "可用的種類：{known}"],
        },
        en: Words {
            message: "there is no slide of the kind `{found}`",
            help: &["did you mean `{nearest}`?", "kinds of slides: {known}"],
        },
    },
    Entry {
        name: "unknown-case",
        zh: Words {
            message: "沒有第 {found} 案",
            help: &[
                "第 {unshown} 案沒有出現在任何投影片：是否為 {unshown}？",
                "resolutions.yaml 裡的案號：{known}",
            ],
        },
        en: Words {
            message: "there is no case {found}",
            help: &[
                "case {unshown} is on no slide: did you mean {unshown}?",
                "cases in resolutions.yaml: {known}",
            ],
        },
    },
    Entry {
        name: "case-not-shown",
        zh: Words {
            message: "第 {number} 案沒有出現在任何投影片",
            help: &[
                "請在 meeting.yaml 的 resolutions 投影片的 cases 加上 {number}，或刪去 cases 以顯示全部",
            ],
        },
        en: Words {
            message: "case {number} is on no slide",
            help: &[
                "add {number} to `cases` of a `resolutions` slide in meeting.yaml, or leave out `cases` to show all",
            ],
        },
    },
    Entry {
        name: "no-target",
        zh: Words {
            message: "議程有「target」投影片，但沒有訂定年度目標",
            help: &[
                "請在 organization.yaml 的 targets 加上 increase: 每年增加的筆數，或從議程刪除這張投影片",
            ],
        },
        en: Words {
            message: "the agenda shows `target`, but there is no yearly target",
            help: &[
                "add `increase:` to `targets` in organization.yaml, or take the slide from the agenda",
            ],
        },
    },
    Entry {
        name: "target-below-one",
        zh: Words {
            message: "目標值應為 1 以上的整數，這裡寫 {found}",
            help: &["請更正目標值；沒有這項目標時，請刪除這一行"],
        },
        en: Words {
            message: "a target is a whole number from 1, found {found}",
            help: &["correct the target; delete the line if there is no such target"],
        },
    },
    Entry {
        name: "limit-out-of-range",
        zh: Words {
            message: "上限應為 1 到 {most} 的整數，這裡寫 {found}",
            help: &["請更正；用預設的上限時，請刪除這一行"],
        },
        en: Words {
            message: "a limit is a whole number from 1 to {most}, found {found}",
            help: &["correct it; delete the line to have the usual limit"],
        },
    },
    Entry {
        name: "class-code-unfit",
        zh: Words {
            message: "資料分級的 code「{found}」不能作為數字的名稱",
            help: &[
                "另有一個數字叫 {taken}，頁面會印錯數字；請換一個 code，例如 open",
                "code 是數字名稱 {letters} 的一部分，只能用英文字母、數字與底線，並以字母開頭，例如 open；印出的名稱寫在 name",
            ],
        },
        en: Words {
            message: "the `code` of a data class names a figure, and `{found}` cannot",
            help: &[
                "another figure is called {taken}, and pages would show the wrong one: choose another code, such as open",
                "it becomes part of the name {letters}: use letters, digits and underscores, a letter first, such as open; what is printed is `name`",
            ],
        },
    },
    Entry {
        name: "nothing-shown",
        zh: Words {
            message: "從 {found} 起沒有任何一次統計",
            help: &["請把 first 改成清單裡有的日期，或刪去 first 以顯示全部"],
        },
        en: Words {
            message: "there is no point from {found} on",
            help: &["set `first` to a date of the list, or leave it out to show all"],
        },
    },
];
