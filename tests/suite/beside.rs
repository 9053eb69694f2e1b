//! One slip is told once, and nothing else is silenced by it: every folder here holds a
//! slip whose consequences are folded into its complaint, and an independent one of the
//! same kind beside it. What is told is listed to the last complaint, so that neither
//! the independent one is missing nor a consequence is told twice.

use crate::folder::{Folder, assert_none, project};

/// A slip with another beside it.
struct Beside {
    name: &'static str,
    /// Cases of `tests/complaints` that are laid over the base first.
    over: &'static [&'static str],
    /// Texts replaced in files; an empty text to replace means the end of the file.
    edits: &'static [(&'static str, &'static str, &'static str)],
    /// What is told, in the order of printing: `place: severity[code]`.
    told: &'static [&'static str],
}

const MEETING: &str = "112-1/meeting.yaml";
const INVENTORY: &str = "112-1/inventory.csv";
const UNITS: &str = "112-1/unit-counts.csv";
const TOTALS: &str = "112-1/dataset-totals.csv";
const MINISTRIES: &str = "112-1/ministries.csv";
const FEEDBACK: &str = "112-1/feedback.csv";
const TAKEDOWNS: &str = "112-1/takedowns.yaml";
const ORGANIZATION: &str = "organization.yaml";
const CASES: &str = "112-1/resolutions.yaml";

/// Where sentences are put in.
const HERE: &str = "共{{ feedback.period | counted(unit=\"件\") }}。";

#[test]
fn an_independent_slip_is_told_beside_one_that_silences_its_kind() {
    let mut wrong = Vec::new();
    for beside in BESIDES {
        let mut folder = Folder::base();
        for case in beside.over {
            let given = project().join("tests/complaints").join(case).join("given");
            folder = folder.overlay(&given);
        }
        for (path, from, to) in beside.edits {
            if from.is_empty() {
                folder.write(path, folder.text(path) + to);
            } else {
                folder.replace(path, from, to);
            }
        }
        let ran = folder.run(&["check", "data/112-1", "--format", "short"]);
        let told: Vec<&str> = ran.stdout.lines().filter_map(head).collect();
        let stops = beside.told.iter().any(|told| told.contains(": error["));
        if told != beside.told || ran.code != i32::from(stops) {
            let code = ran.code;
            wrong.push(format!("{}: exit {code}\n{}", beside.name, ran.stdout));
        }
    }
    assert_none(&wrong);
}

/// A line of the short form without its message and the folder before its place; none
/// for what was accepted.
fn head(line: &str) -> Option<&str> {
    let line = line.strip_prefix("data/")?;
    let end = line.find("]: ")?;
    (!line[..end].contains(": accepted[")).then_some(&line[..=end])
}

static BESIDES: &[Beside] = &[
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
        name: "a unit that is not counted, and a sentence about another list",
        over: &[],
        edits: &[
            (UNITS, ",統計處,120,125,131\n", ""),
            (MEETING, HERE, "甲類6項，累計開放657筆資料集。"),
        ],
        told: &[
            "112-1/unit-counts.csv: error[unit-not-counted]",
            "112-1/meeting.yaml:33:47: warning[number-disagrees]",
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
        ],
    },
    Beside {
        name: "a row that the catalogue contradicts, and a history that fits the catalogue",
        over: &["catalogue-differs"],
        edits: &[(TOTALS, "112/05/10,658,40", "112/05/10,657,39")],
        told: &["112-1/unit-counts.csv:3 E3: error[catalogue-differs]"],
    },
    Beside {
        name: "a case that is gone, and a slide that shows one that never was",
        over: &["unknown-case--gone"],
        edits: &[(MEETING, "cases: [1]", "cases: [1, 7]")],
        told: &[
            "112-1/meeting.yaml:18:34: error[unknown-case]",
            "112-1/meeting.yaml:20:31: error[unknown-case]",
            "111-4/minutes.yaml:7:12: warning[decision-not-tracked]",
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
        name: "a request that was entered twice, and a total that is wrong by another number",
        over: &["count-differs--request-twice"],
        edits: &[(FEEDBACK, "合計,15件", "合計,13件")],
        told: &[
            "112-1/feedback.csv:18 B18: error[count-differs]",
            "112-1/feedback.csv:17 A17: warning[request-twice]",
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
