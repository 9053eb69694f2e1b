//! What the codes about values that cannot be read say.

use super::{Entry, Words};

pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        name: "unreadable-date",
        zh: Words {
            message: "「{found}」不是日期",
            help: &[
                "請寫成 111年5月19日、111/05/19 或 2022-05-19",
                "還沒有日期時，請清空這一格，「{blank}」欄可以不填",
                "若是指{meant}，請照這樣寫",
                "這一格是數字；若是{serial}，請在 Excel 把儲存格格式改成日期，核對後存檔",
            ],
        },
        en: Words {
            message: "`{found}` is not a date",
            help: &[
                "write it as 111年5月19日, 111/05/19 or 2022-05-19",
                "if there is no day yet, empty the cell: `{blank}` may be left out",
                "if {meant} is meant, write that",
                "the cell holds a number; if it is {serial}, give the cell the format of a date in Excel, compare and save",
            ],
        },
    },
    Entry {
        name: "date-for-text",
        zh: Words {
            message: "「{key}」欄應為文字，這一格卻是日期 {found}",
            help: &[
                "多半是 Excel 把「11-1」這樣的編號或名稱自動改成了日期；請將儲存格格式改為「文字」，再重新輸入原來的內容",
            ],
        },
        en: Words {
            message: "`{key}` is a text, but the cell holds the date {found}",
            help: &[
                "Excel has most likely made a date of a number or name such as `11-1`; give the cell the format `Text` and type what it was",
            ],
        },
    },
    Entry {
        name: "no-such-day",
        zh: Words {
            message: "沒有「{found}」這一天",
            help: &[
                "民國{year}年{month}月只有{days}天",
                "{of-month}月最多只有{days}天",
                "一年只有12個月，沒有{no-month}月",
            ],
        },
        en: Words {
            message: "there is no day `{found}`",
            help: &[
                "month {month} of the ROC year {year} has {days} days",
                "month {of-month} has {days} days at most",
                "a year has 12 months; there is no month {no-month}",
            ],
        },
    },
    Entry {
        name: "weekday-differs",
        zh: Words {
            message: "{date}是{is}，這裡寫的卻是{found}",
            help: &["請查明是日期還是星期打錯，更正後再執行一次"],
        },
        en: Words {
            message: "{date} is a {is}, and what stands here says {found}",
            help: &[
                "find out whether the day or the weekday is mistyped, and correct it",
            ],
        },
    },
    Entry {
        name: "unreadable-year",
        zh: Words {
            message: "「{found}」不是年份", help: &["請填寫民國年，例如 105"]
        },
        en: Words {
            message: "`{found}` is not a year",
            help: &["write the ROC year, such as 105"],
        },
    },
    Entry {
        name: "unreadable-time",
        zh: Words {
            message: "「{found}」不是可以推算的時間",
            help: &[
                "試算表把 {year}.10 存成 {year}.1，分不出是1月還是10月；請寫成「{year}年1月」或「{year}年10月」",
                "請寫成 111年、111年上半年、111年第2季、111年6月或日期",
            ],
        },
        en: Words {
            message: "`{found}` is not a time that can be reckoned with",
            help: &[
                "a spreadsheet holds {year}.10 as {year}.1, which may be January or October; write {year}年1月 or {year}年10月",
                "write it as 111年, 111年上半年, 111年第2季, 111年6月 or a date",
            ],
        },
    },
    Entry {
        name: "unreadable-number",
        zh: Words {
            message: "「{found}」不是此處可用的整數",
            help: &[
                "請以半形數字填寫，例如 1955 或 1,955，不加單位",
                "「{parted}」請改從 1 起連續編列（1、2、3）；各單位可以各編各的",
                "「{words}」這一列若是說明、範例、分組或簽核，不是資料，請刪除這一列；說明也可移到清單上方的標題列",
            ],
        },
        en: Words {
            message: "`{found}` is not a whole number that can stand here",
            help: &[
                "enter plain digits, such as 1955 or 1,955, without a unit",
                "instead of `{parted}`, number the rows from 1 on (1, 2, 3); each unit may number its own",
                "if the row of `{words}` is a remark, an example, a group's name or a line for signatures and no record, delete it, or put it above the headings",
            ],
        },
    },
    Entry {
        name: "negative-number",
        zh: Words {
            message: "數量不可為負數：{found}",
            help: &["請更正數量；沒有時請填 0"],
        },
        en: Words {
            message: "a number cannot be below zero here, found `{found}`",
            help: &["correct the number; enter 0 if there are none"],
        },
    },
    Entry {
        name: "missing-value",
        zh: Words {
            message: "此處沒有填寫內容",
            help: &[
                "請填寫「{key}」的內容",
                "共有 {rows} 列沒有填寫，這是第一列；可用試算表的篩選找出其餘各列",
                "不便修改匯出檔時，請在 organization.yaml 應計入的單位或機關的 providers 加上「{nameless}」，這些列就算它的；屬於別的機關時，請加在 ministries 該機關的 providers",
            ],
        },
        en: Words {
            message: "nothing is filled in here",
            help: &[
                "fill in `{key}`",
                "{rows} rows lack it, of which this is the first: filter the column for blanks to find the others",
                "where the export is to stay as it is, add `{nameless}` to `providers` of the unit or agency that they are to count for, in organization.yaml; if they are another ministry's, to its `providers` under `ministries`",
            ],
        },
    },
    Entry {
        name: "faulty-cell",
        zh: Words {
            message: "這一格沒有可用的值：{found}",
            help: &[
                "錯誤值請更正公式；公式還沒有計算結果時，請用 Excel 開啟並儲存一次，或直接填入數值",
            ],
        },
        en: Words {
            message: "the cell has no value that can be used: `{found}`",
            help: &[
                "mend the formula; if it was never computed, open the file in Excel and save it once, or enter the value itself",
            ],
        },
    },
    Entry {
        name: "duplicate-number",
        zh: Words {
            message: "「{number}」重複",
            help: &[
                "「{column}」欄的值不可重複；請更正其中一列，或刪除重複的列",
                "「{field}」的值不可重複；請更正其中一個，或刪除重複的那一個",
                "清單若是一個檔案一列，請把同一個資料集的各列合為一列，「{formats}」寫成 CSV;JSON；直接刪除會少算格式",
                "同一件派給好幾個機關時，請合為一列，「{dispatched}」欄以頓號並列，回應日期寫最後一個；或將編號跨列合併儲存格",
                "請重新編號；編號 {numbered} 只能用一次",
                "這份清單共有 {rows} 個編號如此，多半是整段重複貼上",
                "同一個名稱不能指兩個單位或機關，這裡指的已是「{alias-of}」；請刪除其中一個別名",
            ],
        },
        en: Words {
            message: "`{number}` is given twice",
            help: &[
                "no two rows may share a value of the column `{column}`; correct one of them or delete the double",
                "no two may share a value of `{field}`; correct one of them or delete the double",
                "if the list has a row for each file, give a dataset one row and write its `{formats}` as CSV;JSON; to delete rows would lose formats",
                "if it is one case that went to several agencies, give it one row: name them all under `{dispatched}`, with the day of the last answer; or merge the cells of its number over its rows",
                "give each its own number; {numbered} can be used once",
                "{rows} ids of this list stand twice; most likely a stretch of it was pasted twice",
                "no name can mean two units or agencies, and this one means `{alias-of}`; delete one of the aliases",
            ],
        },
    },
    Entry {
        name: "row-twice",
        zh: Words {
            message: "「{name}」這一列與前面某列完全相同，只計一次；這份清單共有 {count} 列如此",
            help: &["請確認是否重複貼上；確為兩筆資料集時，平臺不會連次數都相同"],
        },
        en: Words {
            message: "the row of `{name}` is the same as an earlier one in every cell and is counted once; {count} such rows in this list",
            help: &[
                "see whether it was pasted twice; two datasets would not share every number",
            ],
        },
    },
    Entry {
        name: "usage-twice",
        zh: Words {
            message: "「{name}」在這份使用情形裡列了不只一次，次數各不相同；共有 {count} 列如此",
            help: &[
                "「{time}」欄表示檔案含好幾個時間的統計：累計數請只留最近一次，各月的數字請先加總成每個資料集一列",
                "每個資料集只能有一列；請刪除多的列，或換成平臺匯出的累計統計",
            ],
        },
        en: Words {
            message: "`{name}` stands more than once in these statistics of use, with other numbers; {count} such rows",
            help: &[
                "the column `{time}` says that the file holds several times: keep the latest of cumulative numbers, or add those of single months up to one row a dataset",
                "a dataset has one row; delete the others, or get the cumulative export of the platform",
            ],
        },
    },
    Entry {
        name: "usage-namesakes",
        zh: Words {
            message: "「{name}」在使用情形裡與另一列同機關、同名稱，次數不同；各算一筆資料集，共有 {count} 列如此",
            help: &[
                "確為兩筆資料集時，請在 meeting.yaml 的 acknowledged 認可；重複的列請刪除",
            ],
        },
        en: Words {
            message: "`{name}` has another row of the same provider and name in the statistics of use, with other numbers; each counts as a dataset; {count} such rows",
            help: &[
                "if they are two datasets, accept this under `acknowledged` in meeting.yaml; delete what is double",
            ],
        },
    },
    Entry {
        name: "summary-row",
        zh: Words {
            message: "「{name}」不是一個機關，不能排名",
            help: &[
                "「{name}」是好幾個機關合起來的{remainder}；要列入時，請改為逐一列出",
                "請刪除這一列；是合計時，請將用詞寫進 organization.yaml 的 row_words 之 totals",
            ],
        },
        en: Words {
            message: "`{name}` is no ministry and can have no place in the ranking",
            help: &[
                "`{name}` stands for several bodies{remainder}; list each of them if they are to be ranked",
                "delete the row; if it is a total, add its word to `totals` under `row_words` in organization.yaml",
            ],
        },
    },
    Entry {
        name: "row-is-sum",
        zh: Words {
            message: "「{name}」的 {found} 正好是「{first}」到「{last}」各列的和，卻也占一個名次",
            help: &[
                "若是這幾列的小計，請刪除，或改稱小計、合計；確為一個機關時，請在 meeting.yaml 的 acknowledged 認可",
            ],
        },
        en: Words {
            message: "the {found} of `{name}` is exactly the sum of the rows from `{first}` to `{last}`, and has a place of its own",
            help: &[
                "if it is their subtotal, delete it or call it 小計 or 合計; if it is a body of its own, accept this under `acknowledged` in meeting.yaml",
            ],
        },
    },
    Entry {
        name: "dates-out-of-order",
        zh: Words {
            message: "日期先後不對：{later}早於 {earlier}",
            help: &[
                "請更正填錯的日期，或將各列依「{column}」排序",
                "請更正起日（from）{from} 或迄日（to）{to}",
            ],
        },
        en: Words {
            message: "the dates are out of order: {later} is before {earlier}",
            help: &[
                "correct whichever date is wrong, or put the rows into the order of `{column}`",
                "correct `from` ({from}) or `to` ({to})",
            ],
        },
    },
    Entry {
        name: "statistics-after-meeting",
        zh: Words {
            message: "統計日期 {statistics}晚於會議日期 {meeting}",
            help: &["請更正填錯的那一個日期；統計日期應不晚於會議當天"],
        },
        en: Words {
            message: "the statistics date {statistics} is after the meeting on {meeting}",
            help: &[
                "correct whichever of the two dates is wrong; numbers are as of the meeting or earlier",
            ],
        },
    },
];
