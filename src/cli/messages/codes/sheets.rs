//! What the codes about the form of sheets say.

use super::{Entry, Words};

pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        name: "missing-sheet",
        zh: Words {
            message: "找不到清單「{list}」的表格",
            help: &[
                "表格須有這些欄位：{columns}",
                "可見的工作表：{sheets}",
                "找到的標題：{headings}",
                "標題不同而意思相同時，在 organization.yaml 寫上 {yaml}（「…」換成清單裡的標題）",
                "隱藏的工作表「{hidden}」有這個表格；請取消隱藏",
            ],
        },
        en: Words {
            message: "no sheet has the table of the list `{list}`",
            help: &[
                "the table needs the columns {columns}",
                "visible sheets: {sheets}",
                "headings found: {headings}",
                "where they are only called otherwise, write in organization.yaml, with the list's headings for …: {yaml}",
                "the hidden sheet `{hidden}` has the table; unhide it",
            ],
        },
    },
    Entry {
        name: "several-tables",
        zh: Words {
            message: "不只一張工作表有清單「{list}」的表格，第一張是「{sheet}」",
            help: &[
                "請只留一張；其餘請刪除或隱藏",
                "每張各是一個單位的，請各另存成一個檔案，放進會議資料夾裡的 {folder} 資料夾（例如 {folder}/{sheet}.xlsx），會讀成一份清單",
            ],
        },
        en: Words {
            message: "more than one sheet has the table of the list `{list}`, the first is `{sheet}`",
            help: &[
                "keep one of them; delete or hide the others",
                "where each is a unit's, save each as a file of its own in a folder `{folder}` of the meeting ({folder}/{sheet}.xlsx): they are read as one list",
            ],
        },
    },
    Entry {
        name: "headings-in-one-cell",
        zh: Words {
            message: "標題全寫在同一格裡：「{found}」",
            help: &[
                "各欄之間用的是{mark}；請改成半形逗號「,」（資料列也一樣），或在試算表整理後另存為「CSV UTF-8（逗號分隔）」",
                "各欄之間用的是{split}；請在試算表選取這一欄，用「資料剖析」把各欄分到不同的儲存格（資料列也一樣）",
            ],
        },
        en: Words {
            message: "all headings stand in one cell: `{found}`",
            help: &[
                "they are parted by {mark}; use plain commas instead, in the rows too, or save the list as CSV UTF-8 from a spreadsheet",
                "they are parted by {split}; select the column and part it with Text to Columns, the rows too",
            ],
        },
    },
    Entry {
        name: "missing-column",
        zh: Words {
            message: "這份清單沒有「{column}」欄",
            help: &[
                "{times}只是一個月、一季或一年的數字：請改用累計的欄，或將各期加總成一欄；不要當作這一欄",
                "是否為「{nearest}」欄？請將標題改為「{column}」，或在 organization.yaml 寫上 {yaml}（已有 columns 時，併入其中，不要另寫一個）",
                "平臺的匯出檔沒有這一欄；請加上這一欄並逐列填寫，或在 organization.yaml 的 exports（{export}）寫明每一列的「{column}」是什麼",
                "無法辨識的標題有{headings}；其中有「{column}」時，請將標題改為「{column}」，或在 organization.yaml 寫上 {yaml}（「…」換成清單裡的標題；已有 columns 時，併入其中）；用不到的寫進同一處的 ignored",
                "請加上「{absent}」欄並逐列填寫；是編號的話，可依序寫 1、2、3",
                "整個檔案都屬同一個單位或機關時，也可以用它的名稱作檔名（例如 {called}），就不必有這一欄",
                "各分類也可以各自一欄：在 organization.yaml 寫上 {marks}（已有 columns 時，併入其中）",
                "有的匯出檔沒有這一欄：請換有這一欄的匯出檔，或從議程刪除「{slide}」投影片；只是標題不同時，寫進 organization.yaml 的 columns",
            ],
        },
        en: Words {
            message: "the list has no column `{column}`",
            help: &[
                "{times} are of single months, quarters or years: use the cumulative column, or add a column that sums them; none of them is the column itself",
                "did you mean `{nearest}`? rename its heading to `{column}`, or write in organization.yaml: {yaml} (within `columns`, if there is one)",
                "the platform's export has no such column; add it and fill in each row, or say under `exports` ({export}) in organization.yaml what the `{column}` of every row is",
                "headings that mean nothing here: {headings}; if one of them is `{column}`, rename it so, or write in organization.yaml, with the heading for … (within `columns`, if there is one): {yaml}; list those that are not wanted as `ignored` there",
                "add the column `{absent}` and fill in each row; if it numbers them, with 1, 2, 3",
                "where a whole file is one unit's or agency's, the file may be called as that is instead, such as {called}",
                "each class may have a column of its own: write in organization.yaml: {marks} (within `columns`, if there is one)",
                "some exports lack it: use one that has it, or take the slide `{slide}` off the agenda; where it is only called otherwise, write that under `columns` in organization.yaml",
            ],
        },
    },
    Entry {
        name: "missing-columns",
        zh: Words {
            message: "這份清單缺少 {count} 個必要的欄位：{columns}",
            help: &[
                "{times}只是一個月、一季或一年的數字：請改用累計的欄，或將各期加總成一欄；不要當作這一欄",
                "無法辨識的標題有{headings}；用不到的寫進 columns 之 ignored",
                "標題不同而意思相同時，在 organization.yaml 寫上 {yaml}（「…」換成清單裡的標題；已有 columns 時，併入其中）；清單裡沒有的，請加上這一欄並填寫各列",
            ],
        },
        en: Words {
            message: "the list lacks {count} columns that it needs: {columns}",
            help: &[
                "{times} are of single months, quarters or years: use the cumulative column, or add a column that sums them; none of them is the column itself",
                "headings that mean nothing here: {headings}; list those that are not wanted as `ignored` under `columns`",
                "where they are only called otherwise, write in organization.yaml, with the list's headings for … (within `columns`, if there is one): {yaml}; add those that are not there and fill in the rows",
            ],
        },
    },
    Entry {
        name: "second-table",
        zh: Words {
            message: "由「{found}」起是另一張表，不是這份清單的資料",
            help: &[
                "請移到另一張工作表，或刪除；若是同一份清單，請併入同一張表，各欄對齊，標題只留一列，在最上面",
            ],
        },
        en: Words {
            message: "from `{found}` on this is another table, and none of the list's rows",
            help: &[
                "move it to another sheet, or delete it; if it is the same list, make it one table, with one row of headings at its top",
            ],
        },
    },
    Entry {
        name: "missing-date-column",
        zh: Words {
            message: "沒有以統計日期為標題的欄位",
            help: &[
                "請以日期（112/05/10）或季別（112 第2季）為標題；只寫到月份的，請寫成統計的那一天，或寫明截至何時（112年5月底）",
                "年份與月日分成上下兩列的，請寫在同一列，例如 112/05/10",
                "無法辨識的標題：{headings}",
            ],
        },
        en: Words {
            message: "no column is headed by a date",
            help: &[
                "head it 112/05/10 or 112 第2季; of a month write the day of the count, or up to when it counts (112年5月底)",
                "a year above and a day below belong into one row: 112/05/10",
                "headings that mean nothing here: {headings}",
            ],
        },
    },
    Entry {
        name: "duplicate-column",
        zh: Words {
            message: "「{column}」欄出現兩次",
            help: &[
                "它與「{other}」在這份清單是同一個欄位；只能留下一欄，另一欄請刪除，或寫進 organization.yaml 的 columns 之 ignored",
                "兩欄內容不同：以「{other}」為準時，在 organization.yaml 寫上 {or}；以「{column}」為準時，寫上 {yaml}（已有 columns 時，併入其中）",
                "請刪除其中一欄，或更正它的標題",
            ],
        },
        en: Words {
            message: "the column `{column}` is there twice",
            help: &[
                "it means the same here as `{other}`: keep one, and delete the other or list it as `ignored` under `columns` in organization.yaml",
                "the two do not say the same: to go by `{other}`, write in organization.yaml: {or}; to go by `{column}`: {yaml} (within `columns`, if there is one)",
                "delete one of the two, or correct its heading",
            ],
        },
    },
    Entry {
        name: "unknown-column",
        zh: Words {
            message: "「{column}」不是這份清單的欄位",
            help: &[
                "是否為「{nearest}」欄？請將標題改為「{nearest}」",
                "可用的欄位：{columns}",
                "可用的欄位：{dated}，及以日期為標題的欄位（112/05/10）",
                "「{span}」不是一天：請寫成統計的那一天（112/05/10），或寫明截至何時（112年5月底）",
                "不需要的欄位，請刪除，或在 organization.yaml 寫上 {yaml}",
            ],
        },
        en: Words {
            message: "`{column}` is not a column of this list",
            help: &[
                "did you mean `{nearest}`? rename its heading to `{nearest}`",
                "columns of this list: {columns}",
                "columns of this list: {dated}, and columns headed by a date (112/05/10)",
                "`{span}` is no day: write the day of the count (112/05/10), or up to when it counts (112年5月底)",
                "delete a column that is not wanted, or write in organization.yaml: {yaml}",
            ],
        },
    },
    Entry {
        name: "columns-passed-over",
        zh: Words {
            message: "「{columns}」欄未採用，也沒有核對",
            help: &[
                "列次依檔案的順序，名次、增減、占比由程式計算，備註不印出；不需要的欄位請刪除，或寫進 organization.yaml 的 columns 之 ignored，就不再提示",
            ],
        },
        en: Words {
            message: "the columns `{columns}` are neither used nor compared",
            help: &[
                "rows are in the order of the file, ranks, changes and shares are computed, and remarks are not printed; delete such columns, or list them as `ignored` under `columns` in organization.yaml, and this is not said again",
            ],
        },
    },
    Entry {
        name: "rows-hidden",
        zh: Words {
            message: "有 {count} 列資料隱藏起來（第 {known} 列），仍照常計入",
            help: &["不應計入的列請刪除；只是篩選檢視時不必處理"],
        },
        en: Words {
            message: "the list has hidden rows ({count}: {known}), which are counted all the same",
            help: &[
                "delete rows that should not count; if they were only filtered from view, nothing needs to be done",
            ],
        },
    },
    Entry {
        name: "columns-hidden",
        zh: Words {
            message: "有欄位隱藏起來，仍照常讀取：{columns}",
            help: &["不應提報或公開的內容請刪除；只是收起欄位時不必處理"],
        },
        en: Words {
            message: "columns that are read are hidden: {columns}",
            help: &[
                "delete what should not be reported or published; if they were only put out of view, nothing needs to be done",
            ],
        },
    },
    Entry {
        name: "sheet-hidden",
        zh: Words {
            message: "這張工作表隱藏起來，也有清單「{list}」的表格；沒有計入，計入的是「{sheet}」",
            help: &["應計入時，請取消隱藏，併入「{sheet}」；舊資料或備份不必處理"],
        },
        en: Words {
            message: "this sheet is hidden and has the table of the list `{list}` too; it is not counted, `{sheet}` is",
            help: &[
                "if it should count, show it and put its rows into `{sheet}`; if it is an old list or a copy, nothing needs to be done",
            ],
        },
    },
    Entry {
        name: "sheet-passed-over",
        zh: Words {
            message: "這張工作表像清單「{list}」，缺「{column}」欄；沒有計入，計入的是「{sheet}」",
            help: &[
                "是同一份清單時，請更正標題，併入「{sheet}」；不是時請刪除或隱藏這張工作表，或在 meeting.yaml 的 acknowledged 認可",
            ],
        },
        en: Words {
            message: "this sheet looks like the list `{list}` and lacks `{column}`; it is not counted, `{sheet}` is",
            help: &[
                "if it is part of the list, correct the heading and put its rows into `{sheet}`; if not, delete or hide the sheet, or accept this under `acknowledged` in meeting.yaml",
            ],
        },
    },
    Entry {
        name: "rows-struck",
        zh: Words {
            message: "有 {count} 列資料整列加了刪除線（第 {known} 列），視為已刪除，沒有計入",
            help: &["確實不計時，請把這幾列刪除；仍應計入時，請取消刪除線"],
        },
        en: Words {
            message: "rows are struck through ({count}: {known}); they are taken as deleted and not counted",
            help: &[
                "delete rows that should not count; if they should, take the strike-through back",
            ],
        },
    },
    Entry {
        name: "example-rows",
        zh: Words {
            message: "「{found}」表示是填寫範例，有 {count} 列（第 {known} 列），沒有計入",
            help: &["請把範例列刪除；確實是資料時，請改寫「{found}」"],
        },
        en: Words {
            message: "rows are examples of how to fill in the form, as `{found}` says ({count}: {known}); they are not counted",
            help: &[
                "delete the examples; if a row is a record, write something else for `{found}`",
            ],
        },
    },
    Entry {
        name: "words-struck",
        zh: Words {
            message: "有 {count} 格加了刪除線（{known}），刪除線下的文字視為已刪除，沒有採用",
            help: &["確實不用時，請把這些文字刪除；仍應採用時，請取消刪除線"],
        },
        en: Words {
            message: "cells have words that are struck through ({count}: {known}); these are taken as deleted and left out",
            help: &[
                "delete words that should not be read; if they should, take the strike-through back",
            ],
        },
    },
    Entry {
        name: "number-struck",
        zh: Words {
            message: "「{found}」這一格裡有刪除線或上標，無從判斷是哪一個數字或日期",
            help: &[
                "請只留下正確的數字或日期，並取消刪除線或上標；附註另寫在表下或備註欄",
            ],
        },
        en: Words {
            message: "the cell of `{found}` has something struck through or set above the line: nobody can tell which number or day is meant",
            help: &[
                "leave the right number or day alone, without the strike-through or the raised note; write notes below the table",
            ],
        },
    },
    Entry {
        name: "number-multiplied",
        zh: Words {
            message: "「{heading}」以「{unit}」計，程式讀到的數字沒有乘上倍數，會少計",
            help: &[
                "請把這一欄的數字改以一為單位填寫（例如 12 千筆填 12000），並改寫標題",
            ],
        },
        en: Words {
            message: "`{heading}` is counted in `{unit}`: the numbers as they are read would be too small",
            help: &[
                "write the whole numbers in this column (12000, not 12 in thousands), and mend the heading",
            ],
        },
    },
    Entry {
        name: "merged-number",
        zh: Words {
            message: "數字 {found} 寫在合併的儲存格裡，{cell} 也是這一格；會重複計算",
            help: &["請取消合併，各列各填自己的數字"],
        },
        en: Words {
            message: "the number {found} stands in merged cells, which {cell} belongs to; it would count again",
            help: &["unmerge the cells, and give each row its own number"],
        },
    },
    Entry {
        name: "missing-heading",
        zh: Words {
            message: "「{column}」欄沒有標題",
            help: &[
                "此欄有內容「{value}」；請加上標題或刪除內容",
                "標題分成上下兩列的，請合為一列，每一欄的標題都寫完整",
            ],
        },
        en: Words {
            message: "the column `{column}` has no heading",
            help: &[
                "it holds `{value}`; give it a heading, or delete what it holds",
                "where headings take two rows, write each of them whole in one",
            ],
        },
    },
    Entry {
        name: "empty-list",
        zh: Words {
            message: "清單裡沒有任何資料",
            help: &[
                "請確認放入的是填好的檔案{!folder}",
                "資料夾 {folder} 是空的；請放進各單位的檔案，或刪除這個資料夾",
            ],
        },
        en: Words {
            message: "the list holds nothing",
            help: &[
                "make sure that it is the file that was filled in{!folder}",
                "the folder {folder} is empty; put the units' files into it, or delete it",
            ],
        },
    },
];
