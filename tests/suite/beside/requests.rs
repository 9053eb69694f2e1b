//! Slips in the requests of the public.

use super::{Beside, FEEDBACK, HERE, MEETING, ORGANIZATION};

pub(super) static BESIDES: &[Beside] = &[
    Beside {
        name: "a request's day that cannot be, and another that came late",
        over: &["late-entry"],
        edits: &[(FEEDBACK, "111-01,111/03/31", "111-01,1/03/31")],
        told: &[
            "112-1/feedback.csv:11 B11: error[date-too-early]",
            "112-1/feedback.csv:12 A12: warning[late-entry]",
        ],
    },
    Beside {
        name: "a request's day that cannot be, and its kind that changed",
        over: &["late-entry"],
        edits: &[(
            FEEDBACK,
            "111-01,111/03/31,建議新增資料集",
            "111-01,112/05/31,下載問題",
        )],
        told: &[
            "112-1/feedback.csv:11 B11: error[future-request]",
            "112-1/feedback.csv:11 C11: warning[request-changed]",
            "112-1/feedback.csv:12 A12: warning[late-entry]",
        ],
    },
    Beside {
        name: "a request that is gone with what still counts it, and a total that fits neither",
        over: &["late-entry"],
        edits: &[
            (
                FEEDBACK,
                "110-02,110/04/02,下載問題,公務統計年報,統計處,格式無法讀取,110/04/07,110/04/08,已增列 CSV 格式,已解決\n",
                "",
            ),
            (MEETING, HERE, "民間需求累計共15件，110年第1季3件。"),
        ],
        told: &[
            "111-4/feedback.csv:8 A8: error[request-vanished]",
            "112-1/feedback.csv:11 A11: warning[late-entry]",
            "112-1/meeting.yaml:33:63: warning[number-disagrees]",
        ],
    },
    Beside {
        name: "a request that is gone, and a total below the list that fits neither",
        over: &["late-entry"],
        edits: &[
            (
                FEEDBACK,
                "110-02,110/04/02,下載問題,公務統計年報,統計處,格式無法讀取,110/04/07,110/04/08,已增列 CSV 格式,已解決\n",
                "",
            ),
            (FEEDBACK, "合計,15件", "合計,16件"),
        ],
        told: &[
            "111-4/feedback.csv:8 A8: error[request-vanished]",
            "112-1/feedback.csv:16 B16: error[count-differs]",
            "112-1/feedback.csv:11 A11: warning[late-entry]",
        ],
    },
    Beside {
        name: "a request that was entered twice, and a total that is wrong by another number",
        over: &["count-differs--request-twice"],
        edits: &[(FEEDBACK, "合計,15件", "合計,13件")],
        told: &[
            "112-1/feedback.csv:18 B18: error[count-differs]",
            "112-1/feedback.csv:17 A17: warning[request-twice]",
        ],
    },
    Beside {
        name: "approvals that were taken from many rows, and one that was accepted",
        over: &["not-approved--column"],
        edits: &[(
            MEETING,
            "opening:",
            "acknowledged:\n  - {code: not-approved, place: feedback.csv, found: 111-01, reason: 補辦中}\nopening:",
        )],
        told: &["112-1/feedback.csv:10 G10: warning[not-approved]"],
    },
    Beside {
        name: "an answer that was late and unapproved when it was reported, and a new one",
        over: &["late-entry"],
        edits: &[
            ("111-4/feedback.csv", "110/01/18,110/01/19,已更正", "110/02/18,,已更正"),
            (FEEDBACK, "110/01/18,110/01/19,已更正", "110/02/18,,已更正"),
            (FEEDBACK, "112/01/04,112/01/05,已重新上傳", "112/02/04,,已重新上傳"),
        ],
        told: &[
            "112-1/feedback.csv:12 A12: warning[late-entry]",
            "112-1/feedback.csv:14 G14: warning[answered-late]",
            "112-1/feedback.csv:14 G14: warning[not-approved]",
        ],
    },
    Beside {
        name: "an answer that was late when it was reported, and is of another day now",
        over: &["late-entry"],
        edits: &[
            (
                "111-4/feedback.csv",
                "110/01/18,110/01/19,已更正",
                "110/02/18,110/02/19,已更正",
            ),
            (FEEDBACK, "110/01/18,110/01/19,已更正", "110/02/28,110/03/01,已更正"),
        ],
        told: &[
            "112-1/feedback.csv:7 G7: warning[answered-late]",
            "112-1/feedback.csv:7 G7: warning[request-changed]",
            "112-1/feedback.csv:12 A12: warning[late-entry]",
        ],
    },
    Beside {
        name: "an answer whose approval is gone since it was reported",
        over: &["late-entry"],
        edits: &[(FEEDBACK, "110/01/18,110/01/19,已更正", "110/01/18,,已更正")],
        told: &[
            "112-1/feedback.csv:7 G7: warning[not-approved]",
            "112-1/feedback.csv:12 A12: warning[late-entry]",
        ],
    },
    Beside {
        name: "working days of years whose holidays decide nothing here",
        over: &["late-entry"],
        edits: &[
            (ORGANIZATION, "count: calendar}", "count: working}"),
            (
                ORGANIZATION,
                "opening_states:",
                "holidays: {off: [112/2/28]}\nopening_states:",
            ),
            // Late when it was reported.
            (
                "111-4/feedback.csv",
                "110/01/18,110/01/19,已更正",
                "110/02/18,110/02/19,已更正",
            ),
            (FEEDBACK, "110/01/18,110/01/19,已更正", "110/02/18,110/02/19,已更正"),
        ],
        told: &["112-1/feedback.csv:12 A12: warning[late-entry]"],
    },
];
