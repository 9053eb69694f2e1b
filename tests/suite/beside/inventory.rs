//! Slips in the inventory, its classes, statutes and notes.

use super::{Beside, HERE, INVENTORY, MEETING, ORGANIZATION};

pub(super) static BESIDES: &[Beside] = &[
    Beside {
        name: "a name with a character that nobody sees, and another that changed without a note",
        over: &[],
        edits: &[
            (INVENTORY, "公文管理系統", "公文\u{7}管理系統"),
            (INVENTORY, "儀器登錄及校正", "儀器登錄、校正及報廢"),
        ],
        told: &[
            "112-1/inventory.csv:2 B2: error[unusable-character]",
            "112-1/inventory.csv:8 A8: warning[change-without-note]",
        ],
    },
    Beside {
        name: "a name that was accepted accounts for no change",
        over: &[],
        edits: &[
            (INVENTORY, "丙類,資訊處,政府", "丙類,外部廠商,政府"),
            (
                MEETING,
                "opening:",
                "acknowledged:\n  - {code: unknown-name, place: inventory.csv, reason: 委外}\nopening:",
            ),
        ],
        told: &["112-1/inventory.csv:2 A2: warning[change-without-note]"],
    },
    Beside {
        name: "nor does one that weighs as a notice",
        over: &[],
        edits: &[
            (INVENTORY, "丙類,資訊處,政府", "丙類,外部廠商,政府"),
            (ORGANIZATION, "", "severities: {unknown-name: notice}\n"),
        ],
        told: &[
            "112-1/inventory.csv:2 A2: warning[change-without-note]",
            "112-1/inventory.csv:2 F2: notice[unknown-name]",
        ],
    },
    Beside {
        name: "an unknown name, and another cell of the row that changed",
        over: &[],
        edits: &[
            (INVENTORY, "丙類,資訊處,政府", "丙類,外部廠商,政府"),
            (INVENTORY, "收發文及歸檔", "收發文、歸檔及調閱"),
        ],
        told: &[
            "112-1/inventory.csv:2 A2: warning[change-without-note]",
            "112-1/inventory.csv:2 F2: warning[unknown-name]",
        ],
    },
    Beside {
        name: "a ground that was emptied, and another cell of the row that changed",
        over: &[],
        edits: &[
            (INVENTORY, "限學術研究，須簽訂使用同意書", ""),
            (INVENTORY, "民眾申辦案件,", "民眾申辦案件及進度,"),
        ],
        told: &[
            "112-1/inventory.csv:5 E5: error[ground-missing]",
            "112-1/inventory.csv:5 A5: warning[change-without-note]",
        ],
    },
    Beside {
        name: "a row of another class, and a class and a share that fit neither",
        over: &[],
        edits: &[
            (
                INVENTORY,
                "品名、年代、材質,甲類,典藏署,,,",
                "品名、年代、材質,乙類,典藏署,,限館內使用,",
            ),
            (MEETING, HERE, "甲類5項、乙類3項、丙類4項，丙類占99%。"),
        ],
        told: &[
            "112-1/inventory.csv:7 A7: warning[change-without-note]",
            "112-1/meeting.yaml:33:57: warning[number-disagrees]",
            "112-1/meeting.yaml:33:63: warning[number-disagrees]",
        ],
    },
    Beside {
        name: "a class that changed under a note about something else is in no doubt",
        over: &[],
        edits: &[
            (
                INVENTORY,
                "品名、年代、材質,甲類,典藏署,,,",
                "品名、年代、材質,乙類,典藏署,,限館內使用,配合業務修正",
            ),
            (MEETING, HERE, "甲類5項、乙類2項。"),
        ],
        told: &[
            "112-1/meeting.yaml:33:47: warning[number-disagrees]",
            "112-1/meeting.yaml:33:52: warning[stale-number]",
        ],
    },
    Beside {
        name: "a wrong count below a list, and a class that is wrong by another number",
        over: &[],
        edits: &[(INVENTORY, "合計,9項", "合計,\"10項（甲類5項、乙類2項、丙類4項）\"")],
        told: &[
            "112-1/inventory.csv:11 B11: error[count-differs]",
            "112-1/inventory.csv:11 B11: error[total-differs]",
        ],
    },
    Beside {
        name: "a wrong count below a list, and the class that it is wrong by",
        over: &[],
        edits: &[(INVENTORY, "合計,9項", "合計,\"10項（甲類6項、乙類2項、丙類2項）\"")],
        told: &["112-1/inventory.csv:11 B11: error[count-differs]"],
    },
    Beside {
        name: "a class that nobody knows, and the figures that lack a value for it",
        over: &[],
        edits: &[
            ("111-4/inventory.csv", "甲類,統計處", "戊類,統計處"),
            (MEETING, HERE, "修正{{ inventory.amended }}項。"),
        ],
        told: &["111-4/inventory.csv:3 E3: error[unknown-class]"],
    },
    Beside {
        name: "a class that nobody knows, and a figure of another list without a value",
        over: &["figure-missing"],
        edits: &[("111-4/inventory.csv", "甲類,統計處", "戊類,統計處")],
        told: &[
            "111-4/inventory.csv:3 E3: error[unknown-class]",
            "112-1/meeting.yaml:33:49: error[figure-missing]",
        ],
    },
    Beside {
        name: "a column that has shifted, and another cell that changed in one of its rows",
        over: &["column-shifted--names"],
        edits: &[(
            INVENTORY,
            "圖像檔、授權狀態,甲類,典藏署,,,本季新建置",
            "圖像檔、授權狀態,甲類,典藏署,,,",
        )],
        told: &[
            "112-1/inventory.csv:5 B5: error[column-shifted]",
            "112-1/inventory.csv:10 A10: warning[change-without-note]",
        ],
    },
    Beside {
        name: "several articles left out of the list, and a statute that it does not have",
        over: &[],
        edits: &[
            (ORGANIZATION, "articles: 第18條第1項第3、6款", "articles: 第18條第1項第1款"),
            (
                INVENTORY,
                "政府資訊公開法第18條第1項第3款",
                "政府資訊公開法第18條第1項第3、5款、檔案法第18條",
            ),
        ],
        told: &[
            "112-1/inventory.csv:2 G2: error[unknown-statute]",
            "112-1/inventory.csv:2 G2: warning[article-unlisted]",
        ],
    },
    Beside {
        name: "one class that nobody knows in two rows, and another",
        over: &[],
        edits: &[
            (INVENTORY, "件數,乙類", "件數,己類"),
            (INVENTORY, "檢測結果,乙類", "檢測結果,己類"),
            (INVENTORY, "計量單位,甲類", "計量單位,庚類"),
        ],
        told: &[
            "112-1/inventory.csv:3 E3: error[unknown-class]",
            "112-1/inventory.csv:5 E5: error[unknown-class]",
        ],
    },
    Beside {
        name: "rows that are gone, and numbers that are left out besides",
        over: &[],
        edits: &[
            (
                INVENTORY,
                "6,典藏品管理系統,典藏品登錄,品名、年代、材質,甲類,典藏署,,,\n",
                "",
            ),
            (INVENTORY, "9,典藏圖像庫", "12,典藏圖像庫"),
            (INVENTORY, "合計,9項", "合計,8項"),
        ],
        told: &[
            "111-4/inventory.csv:6 A6: warning[row-vanished]",
            "112-1/inventory.csv:7 A7: warning[number-skipped]",
        ],
    },
    Beside {
        name: "a row that is gone with sentences that count it, and a class that fits neither",
        over: &[],
        edits: &[
            (
                INVENTORY,
                "9,典藏圖像庫,典藏品數位圖像,圖像檔、授權狀態,甲類,典藏署,,,本季新建置\n",
                "",
            ),
            (
                INVENTORY,
                "8,檢測報告查詢系統,檢測報告查詢,報告編號、檢測結果,乙類,檢測所,,依規費標準收費,系統改版並更名\n",
                "",
            ),
            (INVENTORY, "合計,9項", "合計,7項"),
            (MEETING, HERE, "盤點表共8項，乙類2項、丙類3項。"),
        ],
        told: &[
            "111-4/inventory.csv:8 A8: warning[row-vanished]",
            "112-1/meeting.yaml:33:59: warning[number-disagrees]",
        ],
    },
    Beside {
        name: "a class whose demand is a slip, and a row of another that lacks its ground",
        over: &["ground-unneeded--whole-class"],
        edits: &[(INVENTORY, "限學術研究，須簽訂使用同意書", "")],
        told: &[
            "112-1/inventory.csv:5 E5: error[ground-missing]",
            "112-1/inventory.csv:3 G3: warning[ground-unneeded]",
        ],
    },
    Beside {
        name: "a note that was accepted as missing, in a row that is told otherwise now",
        over: &[],
        edits: &[
            (INVENTORY, "丙類,資訊處,政府", "丙類,外部廠商,政府"),
            (
                MEETING,
                "opening:",
                "acknowledged:\n  - {code: change-without-note, place: inventory.csv, reason: 委外}\nopening:",
            ),
        ],
        told: &["112-1/inventory.csv:2 F2: warning[unknown-name]"],
    },
    Beside {
        name: "a column of notes that slipped by a row, and a row that is gone",
        over: &[],
        edits: &[
            (
                INVENTORY,
                "丙類,資訊處,政府資訊公開法第18條第1項第3款,,",
                "丙類,資訊處,政府資訊公開法第18條第1項第3款,,配合統計法修正，增列計量單位",
            ),
            (
                INVENTORY,
                "甲類,統計處,,,配合統計法修正，增列計量單位",
                "甲類,統計處,,,本季新建置",
            ),
            (
                INVENTORY,
                "資料集名稱、更新頻率,甲類,資訊處,,,本季新建置",
                "資料集名稱、更新頻率,甲類,資訊處,,,",
            ),
            (
                INVENTORY,
                "校正日期,甲類,檢測所,,,",
                "校正日期,甲類,檢測所,,,系統改版並更名",
            ),
            (INVENTORY, "依規費標準收費,系統改版並更名", "依規費標準收費,本季新建置"),
            (INVENTORY, "授權狀態,甲類,典藏署,,,本季新建置", "授權狀態,甲類,典藏署,,,"),
        ],
        told: &["112-1/inventory.csv:2 I2: error[column-shifted]"],
    },
];
