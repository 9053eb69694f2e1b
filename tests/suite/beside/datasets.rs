//! Slips in the records of withdrawn datasets.

use super::{Beside, MINISTRIES, TAKEDOWNS, TOTALS, UNITS};

/// A record that stands there already.
const AGAIN: &str = "  - number: 5
    agency: 檢測所
    dataset: {id: 70250, name: 檢測站即時水位}
    reason: 感測設備已停用。
    state: requested
    date: 112年5月2日
";

pub(super) static BESIDES: &[Beside] = &[
    Beside {
        name: "two units' numbers in each other's place, and a total that fits nothing",
        over: &["catalogue-differs"],
        edits: &[
            (UNITS, "125,131", "125,19"),
            (UNITS, "20,19", "20,130"),
            (UNITS, "187,195", "187,194"),
            (TOTALS, "112/05/10,658,40", "112/05/10,657,39"),
            (MINISTRIES, "示範部,658", "示範部,657"),
        ],
        told: &[
            "112-1/unit-counts.csv:3 E3: error[catalogue-differs]",
            "112-1/unit-counts.csv:9 E9: error[total-differs]",
            "112-1/takedowns.yaml:4:19: warning[dataset-unknown]",
        ],
    },
    Beside {
        name: "a dataset that is withdrawn twice, and a wrong name in the reason",
        over: &[],
        edits: &[
            (TAKEDOWNS, "{id: 70102, name: 典藏署決算}", "{id: 70101, name: 典藏署決算}"),
            (TAKEDOWNS, "與「典藏署決算（按年）」重複", "與「典藏署年報」(70002)重複"),
        ],
        told: &[
            "112-1/takedowns.yaml:11:19: error[dataset-twice]",
            "112-1/takedowns.yaml:12:13: warning[reason-differs]",
        ],
    },
    Beside {
        name: "a dataset that is withdrawn twice, and its right id in the reason",
        over: &[],
        edits: &[
            (TAKEDOWNS, "{id: 70102, name: 典藏署決算}", "{id: 70101, name: 典藏署決算}"),
            (TAKEDOWNS, "與「典藏署決算（按年）」重複", "「典藏署決算」(70102)重複"),
        ],
        told: &["112-1/takedowns.yaml:11:19: error[dataset-twice]"],
    },
    Beside {
        name: "two datasets that are withdrawn twice, and one that vanished",
        over: &["dataset-twice--copied-record"],
        edits: &[(TAKEDOWNS, "", AGAIN)],
        told: &[
            "111-4/catalogue.csv.gz:188 A188: error[dataset-vanished]",
            "112-1/takedowns.yaml:24:19: error[dataset-twice]",
            "112-1/takedowns.yaml:30:19: error[dataset-twice]",
        ],
    },
    Beside {
        name: "a record with a slip in its id, and another dataset that nobody knows",
        over: &["dataset-vanished--number-slip"],
        edits: &[(
            TAKEDOWNS,
            "{id: 70250, name: 檢測站即時水位}",
            "{id: 70259, name: 水位}",
        )],
        told: &[
            "111-4/catalogue.csv.gz:188 A188: error[dataset-vanished]",
            "111-4/catalogue.csv.gz:619 A619: error[dataset-vanished]",
            "112-1/takedowns.yaml:18:19: warning[dataset-unknown]",
        ],
    },
];
