//! What the codes about numbers that disagree say.

use super::{Entry, Words};

pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        name: "total-differs",
        zh: Words {
            message: "「{column}」的合計填列 {typed}，實際加總為 {computed}，相差 {difference}",
            help: &[
                "與 {swapped} 的合計似乎互換了：兩列對調就都相符",
                "「{cumulative}」是各次統計時的累計數，不能相加；合計即最近一次的數量，或刪去這一列",
                "請更正合計，或補上漏列、刪除多列的資料；印出的數字一律以加總為準{!swapped}",
            ],
        },
        en: Words {
            message: "the total of `{column}` says {typed}, but its rows give {computed}; they differ by {difference}",
            help: &[
                "it seems to stand in the place of {swapped}, and that in its own: change the two rows for each other",
                "`{cumulative}` says what there was at each date and is not added up; its total is the latest number, or leave the row out",
                "correct the total, or the rows that are missing or double; what is printed is always the computed sum{!swapped}",
            ],
        },
    },
    Entry {
        name: "count-differs",
        zh: Words {
            message: "{name}填列 {typed}，實有 {computed} {count-of}，相差 {difference}",
            help: &["請更正{name}，或補上漏列、刪除多列的資料；印出的數字一律以清單為準"],
        },
        en: Words {
            message: "the {name} says {typed}, but there are {computed} {count-of}; they differ by {difference}",
            help: &[
                "correct the {name}, or the rows that are missing or double; what is printed is always counted from the list",
            ],
        },
    },
    Entry {
        name: "total-not-read",
        zh: Words {
            message: "合計列的「{found}」沒有核對",
            help: &[
                "只核對寫成數字、或寫成「甲類3項」的數量；寫法請改為這樣，或自行核對",
            ],
        },
        en: Words {
            message: "`{found}` in the row of the total was not compared",
            help: &[
                "numbers, and counts written like 甲類3項, are compared; write it so, or check it yourself",
            ],
        },
    },
    Entry {
        name: "increase-differs",
        zh: Words {
            message: "{date} 的增加數量填列 {typed}，與前一次相減為 {computed}",
            help: &[
                "兩欄的數字似乎填反了：{swapped} 應是開放數量；請對調",
                "開放數量若為 {fitting}，這一次與下一次的增加數量就都相符；請核對",
                "請更正增加數量，或更正其中一次的開放數量",
            ],
        },
        en: Words {
            message: "the increase at {date} says {typed}, but the two totals differ by {computed}",
            help: &[
                "the two columns seem to be swapped: {swapped} is the total; exchange them",
                "with {fitting} as the total, this increase and the next would both be right; check it",
                "correct the increase, or whichever of the two totals is wrong",
            ],
        },
    },
    Entry {
        name: "totals-disagree",
        zh: Words {
            message: "{date} 的開放數量填列 {total}，各單位與機關加總為 {sum}",
            help: &["同一天的總數必須一致；請更正其中一個檔案"],
        },
        en: Words {
            message: "the total at {date} says {total}, but units and agencies come to {sum}",
            help: &["both must agree for one date; correct whichever file is wrong"],
        },
    },
    Entry {
        name: "totals-not-current",
        zh: Words {
            message: "歷次開放數量只到 {last}，沒有統計日期 {date} 這一列",
            help: &[
                "請在 dataset-totals 加上 {date} 的一列；日期打錯時，請更正",
                "這次仍無新的統計而沿用前一次時，請在 meeting.yaml 的 acknowledged 認可",
            ],
        },
        en: Words {
            message: "the history of totals ends at {last}, and has no row for the statistics date {date}",
            help: &[
                "add a row for {date} to dataset-totals, or correct the date of its last row",
                "if there really are no newer numbers, accept this under `acknowledged` in meeting.yaml",
            ],
        },
    },
    Entry {
        name: "ranking-not-current",
        zh: Words {
            message: "各部會清單的統計日期是 {found}，是上次會議或更早的資料，不是這次的（{date}）",
            help: &["請換成這次的清單；只是日期沒有改，請更正統計日期"],
        },
        en: Words {
            message: "the list of ministries is as of {found}, which is last meeting's or older, and not this time's ({date})",
            help: &[
                "put this time's list in its place; if only its dates were left, correct them",
            ],
        },
    },
    Entry {
        name: "ranking-later",
        zh: Words {
            message: "各部會清單的統計日期是 {found}，晚於這次的統計日期 {date}：本機關的數量會與其他頁不是同一天的",
            help: &[
                "請看是哪一個日期打錯，予以更正；清單確實是較晚才匯出的，請認可這個警告",
            ],
        },
        en: Words {
            message: "the list of ministries is as of {found}, after this time's statistics date {date}: our number in it is of another day than on the other pages",
            help: &[
                "see which of the two dates is a slip and correct it; if the list really was exported later, acknowledge this",
            ],
        },
    },
    Entry {
        name: "ranking-dates-differ",
        zh: Words {
            message: "各部會清單的統計日期不一致：「{name}」等 {count} 個機關是 {date}，其他是 {usual}",
            help: &["不同日期的數量不能排名；請更正日期，或換成同一天的數量"],
        },
        en: Words {
            message: "the list of ministries has different statistics dates: `{name}` ({count} in all) is of {date}, the others of {usual}",
            help: &[
                "counts of different days have no order; correct the date, or get the counts of one day",
            ],
        },
    },
    Entry {
        name: "usage-dates-differ",
        zh: Words {
            message: "使用情形的統計日期不一致：有 {count} 列與前面的列不同，這一列是 {date}，前面是 {usual}",
            help: &["投影片只印得出一個統計日期；請更正日期，或換成同一天匯出的檔案"],
        },
        en: Words {
            message: "the statistics of use have different dates: {count} rows have another than those before, {date} here and {usual} before",
            help: &[
                "a slide prints one date; correct the dates, or get an export of one day",
            ],
        },
    },
    Entry {
        name: "usage-date-differs",
        zh: Words {
            message: "使用情形的統計日期是 {found}，與會議的統計日期 {date}不同",
            help: &[
                "請換成統計日期當天匯出的檔案，或更正日期；確實只有這一天的，請在 meeting.yaml 的 acknowledged 認可",
            ],
        },
        en: Words {
            message: "the statistics of use are as of {found}, not of the meeting's statistics date {date}",
            help: &[
                "get the export of that day, or correct the date; if there is no other, accept this under `acknowledged` in meeting.yaml",
            ],
        },
    },
    Entry {
        name: "ground-missing",
        zh: Words {
            message: "第 {number} 項「{name}」列為{class}，卻沒有填寫「{column}」",
            help: &[
                "{class}的 {rows} 項都是如此：請核對 organization.yaml 該分級的 grounds",
                "請在「{column}」欄填寫；分級有誤時，請更正「資料分類」",
                "上次會議列為{was}；確為改列時，請一併填寫「修正說明」",
            ],
        },
        en: Words {
            message: "row {number}, `{name}`, is of class {class}, but its `{column}` is empty",
            help: &[
                "all {rows} rows of class {class} are so: check `grounds` of that class in organization.yaml",
                "fill in the column `{column}`; if the class is wrong, correct 資料分類",
                "it was of class {was} at the previous meeting; if it really changed, say so in 修正說明 too",
            ],
        },
    },
    Entry {
        name: "ground-unneeded",
        zh: Words {
            message: "第 {number} 項「{name}」列為{class}，「{column}」卻填有「{found}」",
            help: &[
                "{class}的 {rows} 項都是如此：請核對 organization.yaml 該分級的 grounds",
                "分級有誤時，請更正「資料分類」；分級正確時，請清空「{column}」",
                "上次會議列為{was}；確為改列時，請一併填寫「修正說明」",
            ],
        },
        en: Words {
            message: "row {number}, `{name}`, is of class {class}, but its `{column}` says `{found}`",
            help: &[
                "all {rows} rows of class {class} are so: check `grounds` of that class in organization.yaml",
                "if the class is wrong, correct 資料分類; otherwise empty `{column}`",
                "it was of class {was} at the previous meeting; if it really changed, say so in 修正說明 too",
            ],
        },
    },
    Entry {
        name: "unit-not-counted",
        zh: Words {
            message: "清單沒有「{name}」的資料集數量",
            help: &[
                "請加上一列；沒有資料集時請填 0。若已裁撤，請從 organization.yaml 刪除",
            ],
        },
        en: Words {
            message: "the list has no row for `{name}`",
            help: &[
                "add a row; enter 0 if it has none. If it no longer exists, take it out of organization.yaml",
            ],
        },
    },
    Entry {
        name: "unit-without-number",
        zh: Words {
            message: "「{name}」在 {date} 沒有填寫數量",
            help: &["空白不等於 0；沒有資料集時請填 0"],
        },
        en: Words {
            message: "`{name}` has no number at {date}",
            help: &["an empty cell is not zero; enter 0 if there were none"],
        },
    },
    Entry {
        name: "statistics-date-absent",
        zh: Words {
            message: "清單沒有 {date} 這一欄",
            help: &["請加上標題為 {date} 的欄位，或更正統計日期", "找到的日期：{found}"],
        },
        en: Words {
            message: "the list has no column for {date}",
            help: &[
                "add a column headed {date}, or correct the statistics date",
                "dates found: {found}",
            ],
        },
    },
    Entry {
        name: "dates-swapped",
        zh: Words {
            message: "「{date}」與「{other}」兩欄的日期應是互換了：{date} 的數字都在「{other}」那一欄",
            help: &["請對調兩欄的日期；若日期沒錯，請檢查整欄的數字是否貼錯欄"],
        },
        en: Words {
            message: "the dates `{date}` and `{other}` seem to stand in each other's place: the numbers of {date} are all in the column `{other}`",
            help: &[
                "exchange the two dates; if they are right, see whether the numbers were pasted into the wrong columns",
            ],
        },
    },
    Entry {
        name: "units-not-current",
        zh: Words {
            message: "「{found}」這一欄像是這次的數字，日期卻不是統計日期 {date}，不會採用；各單位數量改由目錄計算",
            help: &[
                "日期打錯時，請更正為 {date}；清單是統計日期以外的數字時，請刪去這一欄",
            ],
        },
        en: Words {
            message: "the column `{found}` seems to be this meeting's, and yet is not of the statistics date {date}: it is not used, and units are counted from the catalogue",
            help: &[
                "correct its date to {date} if it is a slip; if its numbers are of another day, delete the column",
            ],
        },
    },
    Entry {
        name: "title-date-differs",
        zh: Words {
            message: "清單的標題寫統計日期 {found}，不是這次會議的（{date}）",
            help: &["可能放成上次的檔案；請換成這次的，或更正標題的日期"],
        },
        en: Words {
            message: "the title of the list says that it is as of {found}, which is not this meeting's ({date})",
            help: &[
                "last meeting's file may have been left; replace it, or correct the date in the title",
            ],
        },
    },
    Entry {
        name: "recommendation-differs",
        zh: Words {
            message: "第 {number} 案的列管建議填「{typed}」，依辦理情形應為「{computed}」",
            help: &["請確認；若維持填寫的建議，理由會印在投影片上"],
        },
        en: Words {
            message: "case {number} is typed `{typed}`, but its facts give `{computed}`",
            help: &["make sure; the typed recommendation is shown with its reason"],
        },
    },
    Entry {
        name: "no-evidence",
        zh: Words {
            message: "資料集 {found} 沒有已完成下架的紀錄，不能作為辦理完成的依據",
            help: &[
                "紀錄在上次會議「{passed}」時，請先在 meeting.yaml 填寫 previous",
                "請在本次或前次的 takedowns.yaml 將該資料集的 state 記為 carried_out，或更正識別碼",
            ],
        },
        en: Words {
            message: "dataset {found} has no takedown that was carried out, so it is no evidence",
            help: &[
                "if the record is that of the meeting `{passed}`, name that as `previous` in meeting.yaml first",
                "record it as `state: carried_out` in takedowns.yaml of this or the previous meeting, or correct the id",
            ],
        },
    },
    Entry {
        name: "work-without-evidence",
        zh: Words {
            message: "這項工作填為已完成，但沒有日期、文號或下架紀錄",
            help: &["請補上 date、document 或 takedown；沒有依據時，列管建議為繼續列管"],
        },
        en: Words {
            message: "this work is said to be done, but has no date, document number or takedown",
            help: &[
                "add `date`, `document` or `takedown`; without evidence the case is kept on the list",
            ],
        },
    },
    Entry {
        name: "new-date-needed",
        zh: Words {
            message: "第 {number} 案已逾期（原訂 {due}），需要新的完成日期",
            help: &["請在該案加上 new_due: 會議之後的新完成日期"],
        },
        en: Words {
            message: "case {number} is overdue since {due} and needs a new date",
            help: &["add `new_due:` with a date after the meeting to the case"],
        },
    },
    Entry {
        name: "own-ministry-absent",
        zh: Words {
            message: "各部會清單沒有「{ministry}」",
            help: &[
                "「{nearest}」若是本機關，請將清單的名稱改成「{ministry}」",
                "請加上本機關的一列，或更正 organization.yaml 的 ministry",
            ],
        },
        en: Words {
            message: "the list of ministries does not hold `{ministry}`",
            help: &[
                "if `{nearest}` is it, write `{ministry}` in the list",
                "add a row for it, or correct `ministry` in organization.yaml",
            ],
        },
    },
];
