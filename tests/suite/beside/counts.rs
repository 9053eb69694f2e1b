//! Slips in the counts of units, the history, the ranking, the catalogue and its providers.

use super::{Beside, FEEDBACK, HERE, MEETING, MINISTRIES, ORGANIZATION, TOTALS, UNITS};

pub(super) static BESIDES: &[Beside] = &[
    Beside {
        name: "a row that its total contradicts, and last time's number in a sentence",
        over: &[],
        edits: &[
            (UNITS, "統計處,120,125,131", "統計處,120,125,132"),
            (MEETING, HERE, "累計開放618筆資料集。"),
        ],
        told: &[
            "112-1/unit-counts.csv:5 E5: error[total-differs]",
            "112-1/meeting.yaml:33:49: warning[stale-number]",
        ],
    },
    Beside {
        name: "a row that its total contradicts, and a sentence that fits neither",
        over: &[],
        edits: &[
            (UNITS, "統計處,120,125,131", "統計處,120,125,132"),
            (MEETING, HERE, "累計開放657筆資料集。"),
        ],
        told: &[
            "112-1/unit-counts.csv:5 E5: error[total-differs]",
            "112-1/meeting.yaml:33:49: warning[number-disagrees]",
        ],
    },
    Beside {
        name: "a row that its total contradicts, and sentences that fit the total",
        over: &[],
        edits: &[
            (UNITS, "統計處,120,125,131", "統計處,120,125,132"),
            (MEETING, HERE, "累計開放658筆資料集，較上次增加40筆。"),
        ],
        told: &["112-1/unit-counts.csv:5 E5: error[total-differs]"],
    },
    Beside {
        name: "a row that is not what was reported, and this time's number wrong by as much",
        over: &[],
        edits: &[
            (UNITS, "統計處,120,125,131", "統計處,120,126,131"),
            (MEETING, HERE, "累計開放657筆資料集，較上次增加39筆。"),
        ],
        told: &[
            "112-1/unit-counts.csv:3 D3: error[reported-differs]",
            "112-1/meeting.yaml:33:49: warning[number-disagrees]",
        ],
    },
    Beside {
        name: "a subtotal that is wrong with its total, and a total of another date",
        over: &[],
        edits: &[
            (UNITS, ",小計,178,187,195", "單位,小計,178,187,196"),
            (UNITS, "總計,,583,618,658", "總計,,583,617,659"),
        ],
        told: &[
            "112-1/unit-counts.csv:5 E5: error[total-differs]",
            "112-1/unit-counts.csv:9 D9: error[total-differs]",
        ],
    },
    Beside {
        name: "a list without the statistics date, and last time's day in a sentence",
        over: &[],
        edits: &[
            (UNITS, "112/05/10", "112/05/09"),
            (MEETING, HERE, "統計至111年12月15日，另統計至112年5月9日。"),
        ],
        told: &[
            "112-1/unit-counts.csv: error[statistics-date-absent]",
            "112-1/meeting.yaml:33:48: warning[stale-number]",
        ],
    },
    Beside {
        name: "a list without the statistics date, and a later point of the history",
        over: &[],
        edits: &[(UNITS, "112/05/10", "112/05/12"), (TOTALS, "", "112/05/14,659,1\n")],
        told: &[
            "112-1/dataset-totals.csv:8 A8: error[future-number]",
            "112-1/unit-counts.csv: error[statistics-date-absent]",
        ],
    },
    Beside {
        name: "a part that is wrong, and a sum that is wrong with the right part too",
        over: &[],
        edits: &[(MEETING, HERE, "甲類6項、乙類2項，共計9項。")],
        told: &[
            "112-1/meeting.yaml:33:47: warning[number-disagrees]",
            "112-1/meeting.yaml:33:57: warning[sum-in-sentence-differs]",
        ],
    },
    Beside {
        name: "a part that is wrong, and a sum that is right with the right part",
        over: &[],
        edits: &[(MEETING, HERE, "甲類6項、乙類2項，共計7項。")],
        told: &["112-1/meeting.yaml:33:47: warning[number-disagrees]"],
    },
    Beside {
        name: "our own count in the ranking, and a total that is wrong without it",
        over: &[],
        edits: &[
            (MINISTRIES, "示範部,658", "示範部,657"),
            (MINISTRIES, "", "小計,4182\n合計,4180\n"),
        ],
        told: &[
            "112-1/ministries.csv:2 B2: error[totals-disagree]",
            "112-1/ministries.csv:10 B10: error[total-differs]",
        ],
    },
    Beside {
        name: "history and ranking with one wrong total, and another list's number",
        over: &[],
        edits: &[
            (MINISTRIES, "示範部,658", "示範部,668"),
            (TOTALS, "112/05/10,658,40", "112/05/10,668,50"),
            (MEETING, HERE, "累計開放668筆資料集，民間需求累計共16件。"),
        ],
        told: &[
            "112-1/dataset-totals.csv:7 B7: error[totals-disagree]",
            "112-1/meeting.yaml:33:64: warning[number-disagrees]",
        ],
    },
    Beside {
        name: "a unit that the list does not know in two lists, and another name",
        over: &[],
        edits: &[
            (UNITS, "統計處,120", "統記處,120"),
            (FEEDBACK, "統計處,單位標示錯誤", "統記處,單位標示錯誤"),
            (FEEDBACK, "典藏署,下載中斷", "典臧署,下載中斷"),
        ],
        told: &[
            "112-1/unit-counts.csv:3 B3: error[unknown-unit]",
            "112-1/feedback.csv:9 E9: warning[unknown-name]",
        ],
    },
    Beside {
        name: "a unit that is not counted, and a sentence about another list",
        over: &[],
        edits: &[
            (UNITS, ",統計處,120,125,131\n", ""),
            (MEETING, HERE, "甲類6項，累計開放657筆資料集。"),
        ],
        told: &[
            "112-1/unit-counts.csv: error[unit-not-counted]",
            "112-1/meeting.yaml:33:47: warning[number-disagrees]",
            "112-1/meeting.yaml:33:54: warning[number-disagrees]",
        ],
    },
    Beside {
        name: "two columns under each other's date, and a row of another list",
        over: &[],
        edits: &[
            (UNITS, "111/12/15,112/05/10", "112/05/10,111/12/15"),
            (FEEDBACK, "檔案損毀,109/02/13", "檔案損毀,109/02/10"),
        ],
        told: &[
            "112-1/feedback.csv:4 G4: error[answered-before-received]",
            "112-1/unit-counts.csv:1 E1: error[dates-swapped]",
        ],
    },
    Beside {
        name: "a point that is not what was reported, and an increase at another",
        over: &["reported-differs--total"],
        edits: &[(TOTALS, "111/12/15,618,35", "111/12/15,618,36")],
        told: &[
            "112-1/dataset-totals.csv:4 B4: error[reported-differs]",
            "112-1/dataset-totals.csv:6 C6: error[increase-differs]",
        ],
    },
    Beside {
        name: "a row that the catalogue contradicts, and a history that fits neither",
        over: &["catalogue-differs"],
        edits: &[(TOTALS, "112/05/10,658,40", "112/05/10,660,42")],
        told: &[
            "112-1/dataset-totals.csv:7 B7: error[totals-disagree]",
            "112-1/unit-counts.csv:3 E3: error[catalogue-differs]",
            "112-1/takedowns.yaml:4:19: warning[dataset-unknown]",
        ],
    },
    Beside {
        name: "a row that the catalogue contradicts, and a history that fits the catalogue",
        over: &["catalogue-differs"],
        edits: &[(TOTALS, "112/05/10,658,40", "112/05/10,657,39")],
        told: &[
            "112-1/unit-counts.csv:3 E3: error[catalogue-differs]",
            "112-1/takedowns.yaml:4:19: warning[dataset-unknown]",
        ],
    },
    Beside {
        name: "two numbers of a date that are swapped, and an increase at another",
        over: &["increase-differs--swapped"],
        edits: &[(TOTALS, "110/12/17,512,62", "110/12/17,512,63")],
        told: &[
            "112-1/dataset-totals.csv:4 C4: error[increase-differs]",
            "112-1/dataset-totals.csv:7 C7: error[increase-differs]",
        ],
    },
    Beside {
        name: "a mistyped pattern of providers, and a provider of nobody",
        over: &["provider-unplaced--mistyped-pattern"],
        edits: &[(ORGANIZATION, "providers: [臺灣檢測研究所]", "providers: [海外分所]")],
        told: &[
            "112-1/catalogue.csv.gz:197 D197: error[provider-unplaced]",
            "112-1/catalogue.csv.gz:557 D557: error[provider-unplaced]",
        ],
    },
    Beside {
        name: "a unit that is listed twice, and a provider that two others claim",
        over: &["duplicate-number--unit-with-its-providers"],
        edits: &[(
            ORGANIZATION,
            "providers: [臺灣檢測研究所]",
            "providers: [臺灣檢測研究所, 示範部統計處]",
        )],
        told: &[
            "organization.yaml:19:11: error[duplicate-number]",
            "organization.yaml:28:26: error[provider-claimed-twice]",
        ],
    },
    Beside {
        name: "a pattern that is too wide, and another provider that two claim",
        over: &["provider-claimed-twice--wide-pattern"],
        edits: &[(
            ORGANIZATION,
            "providers: [示範部統計處]",
            "providers: [示範部統計處, 臺灣檢測研究所]",
        )],
        told: &[
            "organization.yaml:25:17: error[provider-claimed-twice]",
            "organization.yaml:25:26: error[provider-claimed-twice]",
        ],
    },
    Beside {
        name: "a unit that is gone from the list, and another that is written otherwise",
        over: &["provider-unplaced--unit-gone"],
        edits: &[(UNITS, ",統計處,120", ",統記處,120")],
        told: &[
            "112-1/catalogue.csv.gz:197 D197: error[provider-unplaced]",
            "112-1/catalogue.csv.gz:496 D496: error[provider-unplaced]",
            "112-1/unit-counts.csv:3 B3: error[unknown-unit]",
        ],
    },
];
