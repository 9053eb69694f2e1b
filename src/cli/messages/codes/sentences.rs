//! What the codes about sentences and pages say.

use super::{Entry, Words};

pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        name: "unknown-figure",
        zh: Words {
            message: "沒有「{found}」這個數字",
            help: &[
                "是否為「{nearest}」？",
                "briefpack trace 加會議資料夾，會列出所有可用的數字",
            ],
        },
        en: Words {
            message: "there is no figure `{found}`",
            help: &[
                "did you mean `{nearest}`?",
                "`briefpack trace` with the meeting's folder lists every figure",
            ],
        },
    },
    Entry {
        name: "figure-missing",
        zh: Words {
            message: "「{found}」目前沒有數值",
            help: &[
                "可能缺少計算所需的資料（例如沒有前次會議），或結果並列而沒有唯一的一個；請補上資料，或改寫這個句子",
            ],
        },
        en: Words {
            message: "`{found}` has no value here",
            help: &[
                "it lacks data (no previous meeting, for instance), or several are equal and none leads; add the data, or write the sentence without it",
            ],
        },
    },
    Entry {
        name: "unknown-filter",
        zh: Words {
            message: "沒有「{found}」這個篩選器",
            help: &["可用的篩選器：{known}，例如 {sentence}"],
        },
        en: Words {
            message: "there is no filter `{found}`",
            help: &["filters that can be used: {known}, as in {sentence}"],
        },
    },
    Entry {
        name: "faulty-sentence",
        zh: Words {
            message: "無法完成這個句子：「{found}」",
            help: &[
                "句子裡只能用 {unbounded}；for 裡面不能再有 for，也不能用 range、set",
                "請檢查雙大括號是否成對、數字與篩選器是否相配，例如 {sentence}",
            ],
        },
        en: Words {
            message: "this sentence cannot be completed, `{found}`",
            help: &[
                "a sentence may use {unbounded} only; no `for` within a `for`, no range, no set",
                "look whether the braces are paired and the filter suits the figure, as in {sentence}",
            ],
        },
    },
    Entry {
        name: "unread-sentence",
        zh: Words {
            message: "此處的「{found}」會照樣印出，不會換成數字或粗體",
            help: &["這個欄位只放文字；請直接寫出內容，或改放在 body、finding、note"],
        },
        en: Words {
            message: "`{found}` prints as it stands here; it is neither filled in nor made bold",
            help: &[
                "this field is plain text; write what is to be printed, or put it into `body`, `finding` or `note`",
            ],
        },
    },
    Entry {
        name: "wrong-level",
        zh: Words {
            message: "「{found}」的層次不對",
            help: &[
                "標題與條列依序為一、（一）1.（1），不可跳過一層，也不可更深；請增減標題前的 #，或條列前的空格",
            ],
        },
        en: Words {
            message: "`{found}` stands at the wrong level",
            help: &[
                "headings and lists go 一、 （一） 1. （1）; none may be skipped and there is none below: add or take away # before the heading, or blanks before the list",
            ],
        },
    },
    Entry {
        name: "heading-number-differs",
        zh: Words {
            message: "標題「{title}」寫的是「{found}」，依順序應為「{due}」",
            help: &["請刪除標題前的編號，由程式編；或更正編號"],
        },
        en: Words {
            message: "the heading `{title}` is numbered {found}; in its place it is {due}",
            help: &["delete the number, the program counts; or correct it"],
        },
    },
    Entry {
        name: "chapter-twice",
        zh: Words {
            message: "行動方案有兩章的標題都是「{title}」",
            help: &["請刪除重複的一章，或更正其中一章的標題"],
        },
        en: Words {
            message: "two chapters of the action plan have the title `{title}`",
            help: &["delete the chapter that was pasted, or correct the title of one"],
        },
    },
    Entry {
        name: "unknown-section",
        zh: Words {
            message: "「{title}」這一章沒有「{found}」這一節",
            help: &["各節的標題是：{known}", "請更正節名；節名照標題寫，不含編號"],
        },
        en: Words {
            message: "the chapter `{title}` has no section `{found}`",
            help: &[
                "its sections are {known}",
                "correct the name: a section is named by its heading without the number",
            ],
        },
    },
    Entry {
        name: "amendment-without-reason",
        zh: Words {
            message: "行動方案「{title}」與上次會議不同，但沒有寫修正說明",
            help: &[
                "請在這一章加上 reason，寫明修正的原因；只說明其中一節時，用 reasons",
            ],
        },
        en: Words {
            message: "`{title}` of the action plan differs from the previous meeting's, but no reason is given",
            help: &[
                "say why under `reason` of this chapter; under `reasons` where a section has its own",
            ],
        },
    },
    Entry {
        name: "reason-without-amendment",
        zh: Words {
            message: "行動方案「{title}」與上次會議相同，卻寫有修正說明",
            help: &["請刪除舊的修正說明，或確認應修正的內容是否漏改"],
        },
        en: Words {
            message: "`{title}` of the action plan is the same as at the previous meeting, but a reason for its amendment is given",
            help: &["delete the old reason, or make the change that it speaks of"],
        },
    },
    Entry {
        name: "nothing-to-compare",
        zh: Words {
            message: "沒有產生對照稿：沒有上次會議的行動方案，或兩次完全相同",
            help: &[
                "要與上次會議對照，請確認 meeting.yaml 的 previous，且上次會議的資料夾有 action-plan.yaml",
            ],
        },
        en: Words {
            message: "there is no redline: the previous meeting has no action plan, or both are the same",
            help: &[
                "to compare, name the meeting before as `previous` in meeting.yaml; its folder needs an action-plan.yaml",
            ],
        },
    },
    Entry {
        name: "text-too-long",
        zh: Words {
            message: "這段文字有 {size} 字，超過上限 {limit} 字",
            help: &[
                "請確認沒有誤貼整份文件，並刪減到會議需要的部分",
                "都要印出時，請分成數段，每段在 {divide} 字以內，段落之間空一行",
            ],
        },
        en: Words {
            message: "this text has {size} characters; at most {limit} can be set",
            help: &[
                "make sure that no whole document was pasted, and keep what the meeting needs",
                "to print all of it, divide it into paragraphs of at most {divide} characters, with a blank line between them",
            ],
        },
    },
    Entry {
        name: "unsupported-markdown",
        zh: Words {
            message: "文字格式不支援：「{found}」",
            help: &[
                "可用的格式：段落、清單（- 或 1.）、**粗體**、[連結](網址)；若要印出符號本身，請在前面加上 \\，粗體記號請緊貼文字、不要緊貼標點",
                "這裡的標題寫成「{heading} 擴大資料開放」：{heading} 是一、，### 是（一），記號後空一格；編號由程式加上",
            ],
        },
        en: Words {
            message: "this mark-up is not supported, `{found}`",
            help: &[
                "paragraphs, lists (- or 1.), **bold** and [links](address) can be used; put \\ before a mark that is to be printed, and bold marks next to words, not to punctuation",
                "a heading is written `{heading} 擴大資料開放` here: {heading} for 一、, ### for （一）, a blank after the marks; the program adds the number",
            ],
        },
    },
    Entry {
        name: "missing-glyph",
        zh: Words {
            message: "字型沒有「{found}」（{number}）這個字",
            help: &[
                "請將含有這個字的字型檔（.ttf 或 .otf）放進 data/fonts/，或改用其他字；若是看不見的控制字元，請刪除",
            ],
        },
        en: Words {
            message: "no font has the character `{found}` ({number})",
            help: &[
                "put a font that has it (.ttf or .otf) into data/fonts/, or use another character; if it is an invisible mark, delete it",
            ],
        },
    },
    Entry {
        name: "unreadable-picture",
        zh: Words {
            message: "圖片無法使用",
            help: &[
                "檔案不是完整的圖片；請改用 {known}",
                "圖片為 {width}×{height} 像素，太大；請縮小後再放入",
                "圖片是印刷用的 {cmyk} 色彩；請另存為 RGB 色彩的圖片",
                "圖片的陰影、模糊等特效太多；請改存為 {effects}",
                "圖片會從外部載入「{link}」；請將該內容嵌入圖片，或改存為 PNG",
            ],
        },
        en: Words {
            message: "the picture cannot be used",
            help: &[
                "it is not a whole picture; use one of {known}",
                "it has {width}×{height} pixels; make it smaller",
                "its colours are {cmyk}, as printing presses use them; save it with RGB colours",
                "it has too many shadows, blurs or other effects; save it as {effects}",
                "it loads `{link}` from elsewhere; embed that in the picture, or save it as PNG",
            ],
        },
    },
    Entry {
        name: "not-a-font",
        zh: Words {
            message: "這不是可用的字型檔",
            help: &["fonts 資料夾只放 .ttf 或 .otf 字型檔與授權文字；請換成完整的字型檔"],
        },
        en: Words {
            message: "this is not a font that can be used",
            help: &[
                "only .ttf or .otf fonts and their licences belong into fonts/; put a whole font there",
            ],
        },
    },
    Entry {
        name: "slide-overflows",
        zh: Words {
            message: "投影片「{title}」（第 {page} 頁）放不下，超出 {over} 公釐",
            help: &["請縮短文字，或分成兩張投影片"],
        },
        en: Words {
            message: "the slide `{title}` (page {page}) does not fit; {over} mm too much",
            help: &["shorten its text, or make two slides of it"],
        },
    },
    Entry {
        name: "page-overflows",
        zh: Words {
            message: "「{title}」（第 {page} 頁）的文字超出紙張 {over} 公釐",
            help: &["請縮短放不下的文字，例如很長的網址或英數代號"],
        },
        en: Words {
            message: "`{title}` (page {page}) reaches {over} mm beyond the paper",
            help: &["shorten what does not fit, a long address or code for instance"],
        },
    },
    Entry {
        name: "faulty-template",
        zh: Words {
            message: "版面範本無法排版：{found}",
            help: &["這是程式本身的問題；請將這則訊息與資料夾交給維護人員"],
        },
        en: Words {
            message: "the page template cannot be set, {found}",
            help: &[
                "this is the program's own fault; give this message and the folder to its maintainers",
            ],
        },
    },
    Entry {
        name: "template-warning",
        zh: Words { message: "版面範本有疑義：{found}", help: &[] },
        en: Words { message: "the page template warns, {found}", help: &[] },
    },
];
