//! What the codes about the fields of YAML files say.

use super::{Entry, Words};

pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        name: "unknown-key",
        zh: Words {
            message: "沒有「{key}」這個欄位",
            help: &[
                "是否為「{nearest}」？",
                "冒號後面要空一格，寫成「{parted}」",
                "此處還缺少「{missing}」；若就是它，請改用這個名稱，否則請補上",
                "若這是內容，請寫成「{value}」",
                "「{cut}」若是前面文字的一部分，那段文字裡有半形逗號：請將整段文字加上引號 \"…\"",
                "此處可用的欄位：{known}",
            ],
        },
        en: Words {
            message: "there is no field `{key}` here",
            help: &[
                "did you mean `{nearest}`?",
                "a blank is due behind the colon: `{parted}`",
                "`{missing}` is missing here; if this is meant, give it that name, otherwise add it",
                "if this is its value, write `{value}`",
                "if `{cut}` belongs to the text before it, which then holds a comma, put that whole text into quotes: \"…\"",
                "fields that can stand here: {known}",
            ],
        },
    },
    Entry {
        name: "needed-column-ignored",
        zh: Words {
            message: "「{found}」是 {list} 一定要有的欄位，不能列為 ignored",
            help: &["請從 ignored 刪去「{found}」"],
        },
        en: Words {
            message: "`{found}` is a column that {list} cannot do without, and cannot be ignored",
            help: &["take `{found}` out of ignored"],
        },
    },
    Entry {
        name: "duplicate-key",
        zh: Words {
            message: "欄位「{key}」寫了兩次",
            help: &[
                "請刪除其中一個「{once}」",
                "其後的「{others}」也重複；若這是下一筆資料，請在這一行的「{key}」前面補上「- 」",
            ],
        },
        en: Words {
            message: "the field `{key}` is given twice",
            help: &[
                "delete one `{once}`",
                "so are {others} behind it; if another record begins here, put the lost `- ` before `{key}`",
            ],
        },
    },
    Entry {
        name: "missing-key",
        zh: Words {
            message: "缺少欄位「{key}」",
            help: &[
                "請在此處加上一行「{line}」",
                "請在此處加上一行，內容換成自己的：{form}",
            ],
        },
        en: Words {
            message: "the field `{key}` is missing",
            help: &[
                "add a line `{line}` here",
                "add a line here, with what is your own: {form}",
            ],
        },
    },
    Entry {
        name: "wrong-type",
        zh: Words {
            message: "內容的形式不對",
            help: &[
                "此處應為清單，不是「{list}」；每項一行，寫成「- 內容」",
                "此處應為欄位，不是「{map}」；每個欄位一行，寫成「欄位名稱: 內容」",
                "例如「{form}」",
                "此處應為一段文字，不是「{text}」；若文字含有冒號，請加引號",
                "每張投影片寫成「{slide}」，只有一個種類；它的選項請縮排在種類之下",
            ],
        },
        en: Words {
            message: "this has the wrong form",
            help: &[
                "a list is due, not `{list}`: a line each, as `- value`",
                "fields are due, not `{map}`: a line each, as `name: value`",
                "such as `{form}`",
                "a text is due, not `{text}`; if it holds a colon, put it into quotes",
                "a slide is written as `{slide}`, with one kind; indent its options below the kind",
            ],
        },
    },
    Entry {
        name: "unknown-word",
        zh: Words {
            message: "此處不能用「{found}」這個詞",
            help: &[
                "是否為「{nearest}」？",
                "可用的詞：{known}",
                "清單對這兩組另有稱呼時，請在 organization.yaml 寫上 {groups}（「…」換成清單裡的稱呼）",
            ],
        },
        en: Words {
            message: "`{found}` is not one of the words that can stand here",
            help: &[
                "did you mean `{nearest}`?",
                "words that can stand here: {known}",
                "where the list calls the two groups otherwise, write {groups} in organization.yaml, with the list's own words for `…`",
            ],
        },
    },
    Entry {
        name: "unreadable-meeting-id",
        zh: Words {
            message: "「{found}」不是會議代號",
            help: &["請寫成民國年、半形連字號與次數，例如 111-1"],
        },
        en: Words {
            message: "`{found}` is not the name of a meeting",
            help: &["write the ROC year, a hyphen and the ordinal, such as 111-1"],
        },
    },
    Entry {
        name: "meeting-id-differs",
        zh: Words {
            message: "會議代號是「{found}」，資料夾名稱卻是「{folder}」",
            help: &[
                "請將 id 或資料夾名稱改成一致；若由上次會議的資料夾複製而來，請檢查 id 是否忘了修改",
            ],
        },
        en: Words {
            message: "the meeting is called `{found}`, its folder `{folder}`",
            help: &[
                "make the id and the name of the folder agree; a folder copied from the last meeting still has its id",
            ],
        },
    },
    Entry {
        name: "previous-not-earlier",
        zh: Words {
            message: "previous 所填的「{previous}」不是更早的會議",
            help: &[
                "上次會議必須早於 {own}；請填寫上次會議的代號，沒有上次會議時，請刪除 previous 這一行",
                "「{previous}」的日期 {previous-date} 不早於這次會議的 {date}；請更正填錯的日期，或更正 previous",
            ],
        },
        en: Words {
            message: "the meeting `{previous}` that `previous` names is not an earlier one",
            help: &[
                "name the last meeting before {own}; if there was none, delete the line `previous`",
                "`{previous}` is on {previous-date}, not before this meeting on {date}; correct whichever date is wrong, or `previous`",
            ],
        },
    },
    Entry {
        name: "meeting-passed-over",
        zh: Words {
            message: "資料夾裡有更早的會議「{found}」，previous 卻沒有填它",
            help: &[
                "請在 meeting.yaml 填 previous: {found}，否則各項增減不會與它比較；確實不比較時，請認可這則警告",
            ],
        },
        en: Words {
            message: "the folder holds an earlier meeting, `{found}`, which `previous` does not name",
            help: &[
                "write `previous: {found}` in meeting.yaml, or nothing is compared with it; if that is meant, accept this warning",
            ],
        },
    },
];
