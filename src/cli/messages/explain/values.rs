//! Pages of the codes about values that cannot be read.

use super::{Explained, Page};

pub(super) static PAGES: &[Explained] = &[
    Explained {
        name: "unreadable-date",
        zh: Page {
            meaning: "\
這裡應該是一個日期，但看不出年、月、日。日期決定一筆資料算在哪一季、哪一
次會議，不能猜。",
            example: "\
date: 5月16日
（沒有年份）",
            mending: "\
1. 寫成完整的年月日：111年5月19日、111/05/19、111.5.19 或 2022-05-19。四
   位數的年份視為西元，兩、三位數視為民國。
2. Excel 裡若是 20220331、1110331 或 44651 這樣的數字，改為日期或上述寫法；訊
   息會說它可能是哪一天，請核對後再改。
3. 真的沒有日期時，選填的欄位可以空白。",
        },
        en: Page {
            meaning: "\
A date is due here, but year, month and day cannot be told. The date says to
which quarter and meeting a row belongs, so it is not guessed.",
            example: "\
date: 5月16日
(no year)",
            mending: "\
1. Write year, month and day: 111年5月19日, 111/05/19, 111.5.19 or 2022-05-19.
   A year of four digits is Gregorian, a shorter one is of the ROC.
2. A number such as 20220331, 1110331 or 44651 in Excel is no date: type one of
   the forms above. The message says which day it may be; compare before.
3. If there is no date and the column is optional, leave the cell empty.",
        },
    },
    Explained {
        name: "date-for-text",
        zh: Page {
            meaning: "\
這一欄是編號或名稱，儲存格裡存的卻是日期。在 Excel 輸入「11-1」「3/2」之類的
內容，會自動變成日期，原來的字就不在了；照樣印出會成為另一個編號。",
            example: "\
feedback.xlsx 的「編號」輸入 11-1，Excel 改成 11月1日，讀出的是 114/11/01。",
            mending: "\
1. 在 Excel 選取整欄，儲存格格式選「文字」，再重新輸入原來的編號或名稱。
2. 只有一格時，先打一個半形單引號再輸入：'11-1，單引號不會印出。
3. 由系統匯出的檔案不要用 Excel 開啟後存檔，直接放進資料夾，編號就不會變。",
        },
        en: Page {
            meaning: "\
The column holds numbers or names, but the cell holds a date. What is typed into
Excel as 11-1 or 3/2 becomes a date by itself, and what was typed is gone; printed
as it is, it would be another number.",
            example: "\
11-1 typed under 編號 of feedback.xlsx became November 1 and reads 114/11/01.",
            mending: "\
1. Give the column the format `Text` in Excel, then type the numbers or names
   again.
2. For one cell, type a straight single quote before it: '11-1; it is not printed.
3. Do not save a file that a system exported in Excel: put it into the folder as
   it is.",
        },
    },
    Explained {
        name: "no-such-day",
        zh: Page {
            meaning: "\
寫法是日期，但日曆上沒有這一天，例如 9月31日、平年的 2月29日或 13月。多
半是打錯一個數字。",
            example: "due: 112年9月31日",
            mending: "\
1. 查明正確的日期後更正。
2. 指月底時，注意該月的天數；訊息會說明該月有幾天。",
        },
        en: Page {
            meaning: "\
It has the form of a date, but the calendar has no such day: 31 September, 29
February of a common year, a 13th month. Most likely one digit is wrong.",
            example: "due: 112年9月31日",
            mending: "\
1. Find the right date and correct it.
2. If the end of a month is meant, mind how many days it has; the
   message says so.",
        },
    },
    Explained {
        name: "weekday-differs",
        zh: Page {
            meaning: "\
日期後面寫了星期，與日曆上的不同。日期與星期有一個打錯了，程式不會猜是哪一個。",
            example: "113年5月10日（四）",
            mending: "\
1. 查明正確的日期後更正。
2. 日期正確時，更正或刪除後面的星期。",
        },
        en: Page {
            meaning: "\
A weekday stands behind the date, and the calendar has another one for it. One of the two
is mistyped, and which is not guessed.",
            example: "113年5月10日（四）",
            mending: "\
1. Find the right date and correct it.
2. If the date is right, correct or delete the weekday behind it.",
        },
    },
    Explained {
        name: "unreadable-year",
        zh: Page {
            meaning: "\
這裡應該是一個年份，例如 feedback 投影片的 first_year（從哪一年起逐年列
出，更早的各年併為一列），但填的不只是年份，或不是數字。",
            example: "first_year: 110年起",
            mending: "\
1. 只填民國年的半形數字，例如 first_year: 110，不加「年」「年度」
   「起」。
2. 四位數的年份視為西元，例如 2021 就是 110年。",
        },
        en: Page {
            meaning: "\
A year is due here, such as first_year of a feedback slide (the first year
with a row of its own; those before share one), but there is more than a year,
or no number.",
            example: "first_year: 110年起",
            mending: "\
1. Write the ROC year in plain digits, such as first_year: 110, and
   nothing else.
2. A year of four digits is Gregorian: 2021 is 110.",
        },
    },
    Explained {
        name: "unreadable-time",
        zh: Page {
            meaning: "\
預計開放資料集清單的「預計開放時間」要能算出哪一天屆期，才知道有沒有逾期；
「近期」「俟修法後」之類的文字算不出來，所以不猜。",
            example: "預計開放時間：近期",
            mending: "\
1. 寫成年（111年）、半年（111年上半年）、季（111年第2季）、月（111年6月）
   或日（111/06/30）。屆期日是那段時間的最後一天。
2. 不再開放者，狀態填寫表示不再開放的用詞，時間可以留空。
3. 補充說明請寫在「備註」。",
        },
        en: Page {
            meaning: "\
The time in the list of expected openings must tell on which day it is over:
otherwise nobody knows what is late. Words such as 近期 (soon) do not.",
            example: "預計開放時間: 近期",
            mending: "\
1. Write a year (111年), half a year (111年上半年), a quarter (111年第2季),
   a month (111年6月) or a day (111/06/30). It is due on the last day of it.
2. What will not open any more has a state that says so, and needs no time.
3. Explanations belong into 備註 (remark).",
        },
    },
    Explained {
        name: "unreadable-number",
        zh: Page {
            meaning: "\
這裡應該是一個整數，但內容含有文字、小數，或逗號的位置不對。數字會直接進
入加總，所以不猜。",
            example: "示範部,約三千",
            mending: "\
1. 改為半形數字，例如 2963 或 2,963。
2. .yaml 檔的數字不加單位；清單的數字可以帶「筆」「件」「項」等單位，也
   可以是全形。
3. 尚無數字時，清單的儲存格留空或填「-」，不要填文字說明。",
        },
        en: Page {
            meaning: "\
A whole number is due here, but there are words, a decimal point or a
misplaced comma. Numbers are summed, so none is guessed.",
            example: "示範部,約三千",
            mending: "\
1. Type plain digits, such as 2963 or 2,963.
2. Numbers in .yaml files take no unit; those in lists may carry 筆, 件, 項
   and the like, and may be full-width.
3. If there is no number yet, leave the cell of a list empty or put a dash,
   but no words.",
        },
    },
    Explained {
        name: "negative-number",
        zh: Page {
            meaning: "\
資料集數量、編號、目標值等不可能小於零。常見的原因是把增減數量貼到數量
欄，或公式相減的方向反了。",
            example: "\
單位,資訊處,20,-19
（111/05/19 欄填了增減數量）",
            mending: "\
1. 填入該日的總數量，不是增減；增減由程式計算。
2. 儲存格是公式時，檢查它參照的儲存格。
3. 沒有資料集時，填 0。",
        },
        en: Page {
            meaning: "\
Counts, numbers of cases and targets cannot be below zero. Most often a
change was pasted where the count belongs, or a formula subtracts the wrong
way round.",
            example: "\
單位,資訊處,20,-19
(a change stands in the column of a date)",
            mending: "\
1. Enter how many there were on that day, not the change, which is computed.
2. If the cell has a formula, look at the cells that it uses.
3. Enter 0 if there are none.",
        },
    },
    Explained {
        name: "missing-value",
        zh: Page {
            meaning: "\
必填的欄位或儲存格是空的，或只填了「-」。缺了這一項，這筆資料就無法歸
類、計算或說明。",
            example: "\
108-01,-,下載連結問題,典藏品目錄,典藏署,連結無法開啟
（沒有提出日期）",
            mending: "\
1. 在訊息所指的儲存格或欄位填入內容；「請填寫」之後是欄位名稱。
2. 合併儲存格拆開後，每一列都要填；組別可以只填在第一列。
3. 這一列本來就不該有時，刪除整列。",
        },
        en: Page {
            meaning: "\
A field or cell that has to be filled in is empty or holds only a dash.
Without it the row cannot be sorted, counted or explained.",
            example: "\
108-01,-,下載連結問題,典藏品目錄,典藏署,連結無法開啟
(no day of receipt)",
            mending: "\
1. Fill in the cell or field; the help gives its heading.
2. Where merged cells were taken apart, fill in every row; the group (組別)
   may stand in its first row only.
3. If the row should not be there, delete it.",
        },
    },
    Explained {
        name: "faulty-cell",
        zh: Page {
            meaning: "\
儲存格裡是 #REF!、#N/A 之類的錯誤，或公式從來沒有算出結果。看得到格子，
卻沒有數字可以用。",
            example: "ministries.csv 的 B4：#REF!",
            mending: "\
1. 用 Excel 開啟檔案，移到訊息所指的儲存格。
2. 更正公式，或直接填入數值。
3. 公式看起來正常時，按 F9 重新計算並儲存一次，再執行。",
        },
        en: Page {
            meaning: "\
The cell holds an error such as #REF! or #N/A, or a formula whose result was
never computed: there is a cell, but no number in it.",
            example: "B4 of ministries.csv: #REF!",
            mending: "\
1. Open the file in Excel and go to the cell that the message names.
2. Mend the formula, or enter the value itself.
3. If the formula looks right, press F9, save the file, and run the
   program again.",
        },
    },
    Explained {
        name: "duplicate-number",
        zh: Page {
            meaning: "\
同一個序號、編號、名稱、日期或案號出現兩次。重複的列會被加總兩次，也無法
確定別處所指的是哪一筆。",
            example: "\
統計日期,開放數量
110/06/15,450
110/06/15,512",
            mending: "\
1. 比較訊息所指的兩個位置。
2. 是重複貼上時，刪除多的一列；是打錯時，更正其中一個。
3. 同一單位以兩種寫法各列一次時，合併為一列。",
        },
        en: Page {
            meaning: "\
The same number, name, date or case is there twice. A doubled row would be
summed twice, and what refers to it could mean either.",
            example: "\
統計日期,開放數量
110/06/15,450
110/06/15,512",
            mending: "\
1. Compare the two places that the message names.
2. If the row was pasted twice, delete one; if one was mistyped, correct it.
3. If one unit is listed under two spellings, make one row of it.",
        },
    },
    Explained {
        name: "row-twice",
        zh: Page {
            meaning: "\
平臺統計匯出檔沒有識別碼，同一機關可能有兩筆同名的資料集，所以同名的列各算一
筆。但整列的名稱、次數與日期都相同，就是同一筆匯出了兩次，只計一次。",
            example: "\
典藏署,典藏品目錄,\"1,250\",310,100,2020/03/18
典藏署,典藏品目錄,\"1,250\",310,100,2020/03/18",
            mending: "\
1. 檔案若是自行合併的，刪除重複貼上的部分。
2. 平臺匯出即如此時，不必處理；也可以在 meeting.yaml 的 acknowledged 認可。",
        },
        en: Page {
            meaning: "\
The statistics export has no ids, and an agency may have two datasets of one
name: rows of one name are counted each. But where name, numbers and date are
all the same, one dataset was exported twice, and is counted once.",
            example: "\
典藏署,典藏品目錄,\"1,250\",310,100,2020/03/18
典藏署,典藏品目錄,\"1,250\",310,100,2020/03/18",
            mending: "\
1. If the file was put together by hand, delete what was pasted twice.
2. If the platform exports it so, nothing need be done; it may be accepted
   under `acknowledged` in meeting.yaml.",
        },
    },
    Explained {
        name: "usage-twice",
        zh: Page {
            meaning: "\
使用情形（usage）裡，同一個資料集（識別碼相同，或提供機關與名稱相同）列了不只一
次，瀏覽人次或下載次數卻不同。多半是把好幾個月的統計接在一起：各列都算進去，資料
集數會多算，累計數也會重複相加。",
            example: "\
年月,資料集識別碼,…,瀏覽人次
11301,100,…,7472
11302,100,…,7482",
            mending: "\
1. 數字是累計的：只留最近一個月的列。
2. 數字是各月的：先加總，每個資料集一列。
3. 重複貼上的：刪除多的列。",
        },
        en: Page {
            meaning: "\
A dataset (by its id, or by provider and name) stands in the statistics of use
more than once, with other views or downloads. Most likely the statistics of
several months were put one under the other: all rows would count, as further
datasets and as further views.",
            example: "\
年月,資料集識別碼,…,瀏覽人次
11301,100,…,7472
11302,100,…,7482",
            mending: "\
1. If the numbers are cumulative, keep the rows of the latest month.
2. If they are those of single months, add them up to one row a dataset.
3. If rows were pasted twice, delete the doubles.",
        },
    },
    Explained {
        name: "usage-namesakes",
        zh: Page {
            meaning: "\
平臺的統計沒有識別碼。同一機關的兩筆資料集可能同名，程式各算一筆；但也可能是同一
筆列了兩次。上架日不同的，當成兩筆，不再提示。",
            example: "\
新北市政府地政局,土地筆數面積,39,12,2018/05/14
新北市政府地政局,土地筆數面積,29,4,2018/05/14",
            mending: "\
1. 到平臺查這個名稱有幾筆資料集。
2. 確有兩筆：認可這個警告。
3. 只有一筆：刪除多的列。",
        },
        en: Page {
            meaning: "\
The platform's statistics have no ids. Two datasets of one provider may share a
name, and each row counts as one; but it may also be one dataset that is listed
twice. Rows with different days of opening are taken for two datasets.",
            example: "\
新北市政府地政局,土地筆數面積,39,12,2018/05/14
新北市政府地政局,土地筆數面積,29,4,2018/05/14",
            mending: "\
1. Look on the platform how many datasets have this name.
2. If there are two, accept the warning.
3. If there is one, delete the row that is too many.",
        },
    },
    Explained {
        name: "summary-row",
        zh: Page {
            meaning: "\
各部會的清單裡有一列不是機關，而是由其他各列算出來的（平均、中位數、最大值），或
把好幾個機關合在一起（其他縣市）。排進名次，後面的名次都會錯。",
            example: "\
機關,資料集數量
全國平均,1900",
            mending: "\
1. 刪除這一列；平均與名次不必填，程式不印平均。
2. 其他縣市要排名的，請逐一列出。",
        },
        en: Page {
            meaning: "\
A row of the list of ministries is no ministry: it was computed from the others
(平均, 中位數, 最大值) or stands for several of them (其他縣市). With a place in the
ranking it would push everybody behind it down.",
            example: "\
機關,資料集數量
全國平均,1900",
            mending: "\
1. Delete the row; no average is printed.
2. If others are to be ranked as well, list each of them.",
        },
    },
    Explained {
        name: "row-is-sum",
        zh: Page {
            meaning: "\
各部會清單裡有一列的數量，正好是緊接的三列以上（或其餘各列）的和。多半是小計（六
都、五院），卻沒有叫做小計，就會佔一個名次。",
            example: "\
機關,資料集數量
六都,6200
甲市,3000
乙市,2000
丙市,1200",
            mending: "\
1. 是小計：刪除，或把名稱改為「六都小計」。
2. 確為一個機關，只是湊巧相等：認可這個警告。",
        },
        en: Page {
            meaning: "\
The number of a row is exactly the sum of three or more rows next to it, or of
all others. Most likely it is a subtotal that is not called one, and it would
have a place in the ranking.",
            example: "\
機關,資料集數量
六都,6200
甲市,3000
乙市,2000
丙市,1200",
            mending: "\
1. If it is a subtotal, delete it, or call it 六都小計.
2. If it is a body of its own and equal by chance, accept the warning.",
        },
    },
    Explained {
        name: "dates-out-of-order",
        zh: Page {
            meaning: "\
日期的先後不對：period 的起日晚於迄日，或歷次統計沒有依日期排列。每一
次的增加數量都是與上一列相減，順序錯了，增加數量就錯了。",
            example: "\
110/12/15,618
111/12/15,658
111/06/20,640",
            mending: "\
1. 先看是不是打錯年份或月份；更正填錯的日期。
2. dataset-totals 的各列一律由舊到新，或一律由新到舊排列（Excel 的「資料」、
   「從最舊到最新排序」）。
3. period 的 from 是起日、to 是迄日。",
        },
        en: Page {
            meaning: "\
The dates do not follow each other: a period ends before it begins, or the
history is not sorted by its dates. Each increase is counted from the row
above, so it would be wrong.",
            example: "\
110/12/15,618
111/12/15,658
111/06/20,640",
            mending: "\
1. Look whether a year or month was mistyped, and correct it.
2. Sort the rows of dataset-totals from the oldest to the newest, or the other way round.
3. In a period, `from` is its first day and `to` its last.",
        },
    },
    Explained {
        name: "statistics-after-meeting",
        zh: Page {
            meaning: "\
統計日期比會議日期還晚。會議當天不可能有會後的統計，多半是其中一個日期打
錯，或複製上次資料夾後只改了一個。",
            example: "\
date: 112年5月6日
statistics_date: 112/05/10",
            mending: "\
1. 對照開會通知單與統計資料，更正填錯的那一個日期。
2. 會後補正資料、統計日期確實較晚時，向主管確認後，可在 meeting.yaml 的
   acknowledged 寫明理由。",
        },
        en: Page {
            meaning: "\
The numbers are as of a day after the meeting. There can be none at the
meeting: most likely one of the dates was mistyped, or only one was changed
after copying the folder.",
            example: "\
date: 112年5月6日
statistics_date: 112/05/10",
            mending: "\
1. Compare with the invitation and the statistics, and correct whichever
   is wrong.
2. If the numbers really were brought up to date after the meeting, accept the
   warning with its reason under acknowledged in meeting.yaml.",
        },
    },
];
