//! Days and numbers that are exactly what a bound says: of the day itself and of the last
//! one that is allowed nothing is told, and the first that is not allowed is told.

use super::{Beside, CASES, FEEDBACK, MEETING, ORGANIZATION, TAKEDOWNS, TOTALS};

const OPENINGS: &str = "112-1/expected-openings.csv";

pub(super) static BESIDES: &[Beside] = &[
    Beside {
        name: "a request of the statistics date, answered and approved on the meeting's day",
        over: &[],
        edits: &[
            (FEEDBACK, "112-03,112/05/04", "112-03,112/05/10"),
            (FEEDBACK, "檢測站位置,-,-", "檢測站位置,112/05/16,112/05/16"),
        ],
        told: &[],
    },
    Beside {
        name: "an answer on the last day that is allowed",
        over: &[],
        edits: &[(FEEDBACK, "112/03/17,112/03/20", "112/03/20,112/03/20")],
        told: &[],
    },
    Beside {
        name: "eight late answers of fourteen are one complaint",
        over: &[],
        edits: &[(ORGANIZATION, "days: 7", "days: 3")],
        told: &[
            "112-1/action-plan.yaml:16:13: warning[number-disagrees]",
            "112-1/feedback.csv:3 G3: warning[answered-late]",
            "112-1/feedback.csv:16 B16: warning[unanswered]",
        ],
    },
    Beside {
        name: "eight late answers of sixteen are not most of them",
        over: &[],
        edits: &[
            (ORGANIZATION, "days: 7", "days: 3"),
            (
                FEEDBACK,
                "合計,15件",
                "112-04,112/05/05,下載問題,典藏品目錄,典藏署,下載中斷,112/05/06,112/05/06,已改善,已解決\n\
                 112-05,112/05/06,下載問題,公務統計年報,統計處,格式有誤,112/05/07,112/05/07,已改善,已解決\n\
                 合計,17件",
            ),
        ],
        told: &[
            "112-1/action-plan.yaml:16:13: warning[number-disagrees]",
            "112-1/feedback.csv:3 G3: warning[answered-late]",
            "112-1/feedback.csv:5 G5: warning[answered-late]",
            "112-1/feedback.csv:6 G6: warning[answered-late]",
            "112-1/feedback.csv:8 G8: warning[answered-late]",
            "112-1/feedback.csv:10 G10: warning[answered-late]",
            "112-1/feedback.csv:11 G11: warning[answered-late]",
            "112-1/feedback.csv:13 G13: warning[answered-late]",
            "112-1/feedback.csv:15 G15: warning[answered-late]",
            "112-1/feedback.csv:16 B16: warning[unanswered]",
        ],
    },
    Beside {
        name: "a plan that opened without a day, where half of the others have none either",
        over: &["opening-contradicts"],
        edits: &[(
            OPENINGS,
            "典藏署,典藏品修復紀錄,112年第3季,規劃中,112/04/01,,\n",
            "典藏署,典藏品修復紀錄,112年第1季,已開放,112/03/01,,\n\
             典藏署,典藏圖像清單,112年第1季,已開放,,,\n",
        )],
        told: &[],
    },
    Beside {
        name: "a plan that opened on the day of the previous statistics",
        over: &["opening-contradicts--before"],
        edits: &[(OPENINGS, "111/03/20", "111/12/15")],
        told: &["112-1/expected-openings.csv:2 D2: warning[opening-contradicts]"],
    },
    Beside {
        name: "a plan that opened before the previous statistics, with a word why",
        over: &["opening-contradicts--before"],
        edits: &[(OPENINGS, "111/03/20,,", "111/03/20,,上次漏未更新")],
        told: &[],
    },
    Beside {
        name: "a plan put forward to the statistics date, on which it is over",
        over: &["opening-contradicts--past"],
        edits: &[(OPENINGS, "111年第3季", "112/05/10")],
        told: &["112-1/expected-openings.csv:2 C2: warning[opening-contradicts]"],
    },
    Beside {
        name: "takedowns that are numbered on from those of last time",
        over: &[],
        edits: &[
            (TAKEDOWNS, "number: 1", "number: 4"),
            (TAKEDOWNS, "number: 2", "number: 5"),
            (TAKEDOWNS, "number: 3", "number: 6"),
        ],
        told: &[],
    },
    Beside {
        name: "a takedown of the first day that the previous meeting reported on, which did not",
        over: &[],
        edits: &[(TAKEDOWNS, "date: 112年4月18日", "date: 111年7月1日")],
        told: &["112-1/takedowns.yaml:8:11: warning[takedown-date]"],
    },
    Beside {
        name: "cases of which only the first has the number of last time, and one is gone",
        over: &[],
        edits: &[
            (
                "111-4/resolutions.yaml",
                "",
                "resolutions:\n  - number: 1\n    title: 資料集說明文件之補正\n    \
                 minutes: 五、報告事項（一）\n    ruling: |\n      \
                 請統計處補正各資料集之欄位說明。\n    responsible: 統計處\n    progress:\n      \
                 - {text: 辦理中。, state: outstanding}\n",
            ),
            (CASES, "number: 2", "number: 7"),
            (MEETING, "cases: [2, 3, 4]", "cases: [3, 4, 7]"),
        ],
        told: &["112-1/resolutions.yaml:37:13: warning[number-skipped]"],
    },
    Beside {
        name: "a letter whose number differs in three digits from the one given is another",
        over: &[],
        edits: &[(
            CASES,
            "已完成125筆資料集之欄位說明。",
            "已以示統字第1120000999號函完成125筆資料集之欄位說明。",
        )],
        told: &[],
    },
    Beside {
        name: "a letter whose number differs in two digits from the one given is that one",
        over: &[],
        edits: &[(
            CASES,
            "已完成125筆資料集之欄位說明。",
            "已以示統字第1120000299號函完成125筆資料集之欄位說明。",
        )],
        told: &["112-1/resolutions.yaml:14:19: warning[evidence-differs]"],
    },
    Beside {
        name: "a point of the history that is not what was reported, and not what the units say",
        over: &[],
        edits: &[
            (
                "111-4/dataset-totals.csv",
                "",
                "統計日期,開放數量,增加數量\n111/06/20,583,\n111/12/15,618,35\n",
            ),
            (
                TOTALS,
                "111/12/15,618,35\n112/05/10,658,40",
                "111/12/15,619,36\n112/05/10,658,39",
            ),
        ],
        told: &["112-1/dataset-totals.csv:6 B6: error[reported-differs]"],
    },
];
