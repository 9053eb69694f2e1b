//! Slips in the meeting itself: its days, its period, what it accepts.

use super::{Beside, FEEDBACK, HERE, INVENTORY, MEETING, ORGANIZATION, TOTALS, UNITS};

pub(super) static BESIDES: &[Beside] = &[
    Beside {
        name: "moments and periods that are of last time, or of something else, are no slips",
        over: &[],
        edits: &[(
            MEETING,
            HERE,
            "截至111年12月{{ datasets.previous }}筆；自111年7月1日至12月31日為上次會議之提報期間；111年7月至12月召開3次會議；截至112年12月底預計達{{ datasets.total }}筆；資訊處新增系統3項；盤點結果新增5項欄位。",
        )],
        told: &[],
    },
    Beside {
        name: "a moment of another month, and last meeting's period, beside what is right",
        over: &[],
        edits: &[(
            MEETING,
            HERE,
            "截至112年4月累計{{ datasets.total }}筆，截至112年5月{{ datasets.total }}筆；自111年7月1日至12月31日受理，自112年1月1日至5月31日受理。盤點表新增5項，盤點表新增2項。",
        )],
        told: &[
            "112-1/meeting.yaml:33:47: warning[number-disagrees]",
            "112-1/meeting.yaml:33:108: warning[stale-number]",
            "112-1/meeting.yaml:33:149: warning[number-disagrees]",
        ],
    },
    Beside {
        name: "statistics after the meeting that were accepted, and a period they do not fit",
        over: &[],
        edits: &[
            (MEETING, "statistics_date: 112/05/10", "statistics_date: 112/06/10"),
            (UNITS, "112/05/10", "112/06/10"),
            (TOTALS, "112/05/10", "112/06/10"),
            (FEEDBACK, "檢測站位置,-,-", "檢測站位置,112/06/09,112/06/08"),
            (
                MEETING,
                "opening:",
                "acknowledged:\n  - {code: statistics-after-meeting, place: meeting.yaml, reason: 會前更新}\nopening:",
            ),
        ],
        told: &[
            "112-1/action-plan.yaml:6:24: warning[number-disagrees]",
            "112-1/feedback.csv:16 G16: warning[answered-late]",
            "112-1/meeting.yaml:7:18: warning[period-disagrees]",
        ],
    },
    Beside {
        name: "a meeting of the next January that was accepted, and a review that is late",
        over: &[],
        edits: &[
            (MEETING, "date: 112年5月16日", "date: 113年1月16日"),
            (
                MEETING,
                "opening:",
                "acknowledged:\n  - {code: meeting-year-differs, place: meeting.yaml, reason: 延期}\nopening:",
            ),
        ],
        told: &[
            "112-1/meeting.yaml:2:7: warning[review-late]",
            "112-1/resolutions.yaml:27:10: warning[new-date-needed]",
            "112-1/resolutions.yaml:43:10: warning[new-date-needed]",
        ],
    },
    Beside {
        name: "a meeting before its statistics, and a review that is late and nobody accepted",
        over: &["statistics-after-meeting--accepted-interval"],
        edits: &[(MEETING, "found: 152 日", "found: 142 日")],
        told: &["112-1/meeting.yaml:7:18: warning[statistics-after-meeting]"],
    },
    Beside {
        name: "a meeting before its statistics, and a review that is late without more",
        over: &["statistics-after-meeting"],
        edits: &[(ORGANIZATION, "review_days: 210", "review_days: 92")],
        told: &[
            "112-1/meeting.yaml:2:7: warning[review-late]",
            "112-1/meeting.yaml:7:18: warning[statistics-after-meeting]",
        ],
    },
    Beside {
        name: "a warning about one file, and an acknowledgement for another that nothing needs",
        over: &[],
        edits: &[
            (INVENTORY, "丙類,資訊處,政府", "丙類,外部廠商,政府"),
            (
                MEETING,
                "opening:",
                "acknowledged:\n  - {code: unanswered, place: feedback.csv, reason: 研議中}\nopening:",
            ),
        ],
        told: &[
            "112-1/inventory.csv:2 F2: warning[unknown-name]",
            "112-1/meeting.yaml:10:12: warning[acknowledgement-unneeded]",
        ],
    },
    Beside {
        name: "a period that was left from last time, and a sentence of another month",
        over: &[],
        edits: &[
            (
                MEETING,
                "{from: 112年1月1日, to: 112年5月31日}",
                "{from: 111年8月1日, to: 111年12月31日}",
            ),
            (MEETING, HERE, "截至112年4月累計{{ datasets.total }}筆。"),
        ],
        told: &[
            "112-1/meeting.yaml:6:16: warning[period-not-adjoining]",
            "112-1/meeting.yaml:33:47: warning[number-disagrees]",
        ],
    },
];
