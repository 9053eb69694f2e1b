//! Slips in the cases of prior resolutions.

use super::{Beside, CASES, MEETING};

pub(super) static BESIDES: &[Beside] = &[
    Beside {
        name: "a case that is gone, and a decision that nobody tracks",
        over: &["resolution-missing", "decision-not-tracked"],
        edits: &[],
        told: &[
            "111-4/resolutions.yaml:12:12: error[resolution-missing]",
            "111-4/minutes.yaml:22:12: warning[decision-not-tracked]",
        ],
    },
    Beside {
        name: "an unknown unit of a case, and its due date that was moved",
        over: &["case-changed"],
        edits: &[(CASES, "responsible: 資訊處", "responsible: 資迅處")],
        told: &[
            "112-1/resolutions.yaml:26:18: warning[unknown-name]",
            "112-1/resolutions.yaml:27:10: warning[case-changed]",
        ],
    },
    Beside {
        name: "a case that is gone, and a slide that shows one that never was",
        over: &["unknown-case--gone"],
        edits: &[(MEETING, "cases: [1]", "cases: [1, 7]")],
        told: &[
            "112-1/meeting.yaml:18:34: error[unknown-case]",
            "112-1/meeting.yaml:20:31: error[unknown-case]",
        ],
    },
    Beside {
        name: "a slide that shows a case that never was, and a decision that nobody tracks",
        over: &["decision-not-tracked"],
        edits: &[(MEETING, "cases: [1]", "cases: [1, 9]")],
        told: &[
            "112-1/meeting.yaml:18:34: error[unknown-case]",
            "111-4/minutes.yaml:22:12: warning[decision-not-tracked]",
        ],
    },
    Beside {
        name: "a day of evidence that cannot be and that its text contradicts, and another",
        over: &[],
        edits: &[
            (
                CASES,
                "已完成125筆資料集之欄位說明。",
                "已於112年2月20日以示統字第1120000220號函完成。",
            ),
            (CASES, "date: 112年2月20日", "date: 113年2月20日"),
            (
                CASES,
                "已函請所屬機關比照辦理。",
                "已於112年3月7日以示統字第1120000306號函請所屬機關辦理。",
            ),
        ],
        told: &[
            "112-1/resolutions.yaml:13:15: error[progress-after-meeting]",
            "112-1/resolutions.yaml:18:15: warning[evidence-differs]",
        ],
    },
    Beside {
        name: "a case with another number than its slide asks for, far from the others",
        over: &[],
        edits: &[(CASES, "number: 4", "number: 14")],
        told: &["112-1/meeting.yaml:20:37: error[unknown-case]"],
    },
    Beside {
        name: "the first case with another number than its slide asks for",
        over: &[],
        edits: &[(CASES, "number: 1\n", "number: 11\n")],
        told: &["112-1/meeting.yaml:18:31: error[unknown-case]"],
    },
    Beside {
        name: "a case with another number than its slide asks for, and a number left out",
        over: &[],
        edits: &[
            (CASES, "number: 4", "number: 14"),
            (CASES, "number: 3", "number: 5"),
            (MEETING, "cases: [2, 3, 4]", "cases: [2, 5, 4]"),
        ],
        told: &[
            "112-1/meeting.yaml:20:37: error[unknown-case]",
            "112-1/resolutions.yaml:50:13: warning[number-skipped]",
        ],
    },
    Beside {
        name: "a case that is gone, and numbers that are left out besides",
        over: &["unknown-case--gone"],
        edits: &[
            (CASES, "number: 4", "number: 6"),
            (MEETING, "cases: [2, 3, 4]", "cases: [2, 3, 6]"),
        ],
        told: &[
            "112-1/meeting.yaml:20:31: error[unknown-case]",
            "112-1/resolutions.yaml:34:13: warning[number-skipped]",
        ],
    },
];
