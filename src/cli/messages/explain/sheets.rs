//! Pages of the codes about the form of sheets.

use super::{Explained, Page};

pub(super) static PAGES: &[Explained] = &[
    Explained {
        name: "missing-sheet",
        zh: Page {
            meaning: "\
檔案打得開，但每一張看得見的工作表裡都找不到這份清單的標題列。清單在隱藏
的工作表裡，也視為找不到。",
            example: "\
ministries.xlsx 只有「封面」「說明」兩張工作表
（都沒有「機關」「資料集數量」的標題列）",
            mending: "\
1. 開啟檔案，找出清單所在的工作表；隱藏時，在工作表標籤按右鍵選「取消隱
   藏」。
2. 確認清單有一列標題，且包含訊息所列的每一個欄位名稱。
3. 提供單位習慣用別的標題時，可寫進 organization.yaml 的 columns。",
        },
        en: Page {
            meaning: "\
The file can be opened, but none of its visible sheets has the headings of
this list. A list on a hidden sheet is not taken.",
            example: "\
ministries.xlsx has the sheets 封面 and 說明 only; neither has the headings
機關 and 資料集數量",
            mending: "\
1. Find the sheet with the list; if it is hidden, right-click on a tab and
   choose Unhide.
2. Make sure that it has a row of headings with every column that the
   message names.
3. If its author always uses other headings, add them to columns in
   organization.yaml.",
        },
    },
    Explained {
        name: "several-tables",
        zh: Page {
            meaning: "\
同一個檔案裡，不只一張工作表有這份清單，可能是舊版、備份或分季存放。程式
只採用一張，不會自行選擇。",
            example: "ministries.xlsx 的「部會」與「部會（舊）」都有相同的標題列",
            mending: "\
1. 確認哪一張是這次會議要用的。
2. 把其他的刪除，或在工作表標籤按右鍵選「隱藏」。
3. 同一份清單分在幾張工作表時，合併到同一張。",
        },
        en: Page {
            meaning: "\
More than one sheet of the file has this list: an old version, a backup, or a
sheet for each quarter. One is used, and the program does not choose.",
            example: "ministries.xlsx has the same headings on its sheets 部會 and 部會（舊）",
            mending: "\
1. Find out which is meant for this meeting.
2. Delete the others, or right-click on their tabs and choose Hide.
3. If the list is spread over several sheets, bring it together on one.",
        },
    },
    Explained {
        name: "headings-in-one-cell",
        zh: Page {
            meaning: "\
清單的標題都擠在一格裡，程式只看到一欄。CSV 的各欄要用半形逗號「,」分隔；用全
形逗號「，」、頓號或空白隔開，看起來一樣，卻仍是同一格。由網頁或文書檔貼進試算
表的清單，也常整列落在第一欄。",
            example: "統計日期，開放數量，增加數量",
            mending: "\
1. CSV：把分隔的標點全部取代成半形逗號；內容本身含有逗號的格，前後加上半形雙引
   號。
2. 試算表：選取那一欄，用「資料」的「資料剖析」，選分隔符號，把各欄分開。
3. 標題與資料列都要處理。",
        },
        en: Page {
            meaning: "\
All headings of the list stand in one cell, so that it has one column. The fields
of a CSV file are parted by plain commas; full-width ones, 、 or blanks look alike
and part nothing. A list that was pasted from a page or a letter into a spreadsheet
often ends up in the first column.",
            example: "統計日期，開放數量，增加數量",
            mending: "\
1. CSV: replace what parts the fields with plain commas; put fields that hold a
   comma themselves into straight double quotes.
2. Spreadsheet: select the column and use Text to Columns.
3. Do so for the rows as well as for the headings.",
        },
    },
    Explained {
        name: "missing-column",
        zh: Page {
            meaning: "\
清單少了一個必要的欄位，或標題打錯。沒有這一欄，就缺少計算或說明所需的
資料。",
            example: "\
序號,系統、資料庫名稱,系統、資料庫描述,蒐集資料項目,資料分類,管理單為
（「管理單位」打成「管理單為」）",
            mending: "\
1. 訊息問「是否為…」時，把標題改成正確的名稱。
2. 真的沒有這一欄時，在標題列加上這個標題，並填入各列的內容。
3. 提供單位都用另一個標題時，寫進 organization.yaml 的 columns，例如
   inventory: {管理單位: [主管單位]}。
4. 平臺匯出的民間需求沒有「類別」欄；都是同一類時，寫進 organization.yaml：
   exports: {feedback: {類別: 建議新增資料集}}。",
        },
        en: Page {
            meaning: "\
A column that the list needs is missing, or its heading was mistyped. What it
holds is needed to compute or explain the rows.",
            example: "\
序號,系統、資料庫名稱,系統、資料庫描述,蒐集資料項目,資料分類,管理單為
(管理單位 is mistyped)",
            mending: "\
1. If the message asks `did you mean`, correct the heading.
2. If the column is really missing, add its heading and fill in the rows.
3. If its author always uses another heading, add that to columns in
   organization.yaml, such as inventory: {管理單位: [主管單位]}.
4. The platform's export of requests has no 類別; where all are of one kind,
   say so in organization.yaml: exports: {feedback: {類別: 建議新增資料集}}.",
        },
    },
    Explained {
        name: "missing-columns",
        zh: Page {
            meaning: "\
清單少了幾個必要的欄位，多半是別的機關、別的系統匯出的清單，用了別的標題。哪個標題是什麼
意思，程式不會猜。",
            example: "\
項次,資料庫,用途,權責單位
（資料盤點表要有「系統、資料庫名稱」「系統、資料庫描述」等欄）",
            mending: "\
1. 意思相同的，把訊息「建議」裡的那一行抄進 organization.yaml，「…」換成清單裡的標題，例如
   columns:
     inventory: {系統、資料庫名稱: [資料庫], 系統、資料庫描述: [用途]}
   已經有 columns 時，寫在它之下。
2. 清單裡沒有的，請加上這一欄並填寫各列。
3. 放錯檔案時，請換成正確的檔案。",
        },
        en: Page {
            meaning: "\
The list lacks several columns that it needs; most likely another office or another system
exported it under headings of its own. Which of them means what is never guessed.",
            example: "\
項次,資料庫,用途,權責單位
(an inventory needs 系統、資料庫名稱, 系統、資料庫描述 and others)",
            mending: "\
1. Where they mean the same, copy the line from the message's help into organization.yaml
   and write the list's headings for the dots, such as
   columns:
     inventory: {系統、資料庫名稱: [資料庫], 系統、資料庫描述: [用途]}
   or under the columns that are there already.
2. Add the columns that the list does not have, and fill in the rows.
3. If it is another file altogether, replace it.",
        },
    },
    Explained {
        name: "second-table",
        zh: Page {
            meaning: "\
清單下方隔了空白列，又有一張表（例如各單位項數的統計表），或又有一列標題，欄位或日期與
上方的不同。一張工作表只放一份清單，程式不會猜哪些列不算，也不會把下段當成上段的欄讀。",
            example: "\
序號,系統、資料庫名稱,…
1,公文系統,…

單位,項數
資訊處,12",
            mending: "\
1. 把下方的表移到另一張工作表；用不到的就刪除。
2. 其實是同一份清單、只是分成兩段時，把下段併入上方的表，各欄對齊後刪除中間的標題。",
        },
        en: Page {
            meaning: "\
Under the list, behind a blank row, stands another table, such as a summary by unit, or
headings stand there again with other columns or dates. A sheet holds one list: which
rows do not count is never guessed, nor what stands under other headings.",
            example: "\
序號,系統、資料庫名稱,…
1,公文系統,…

單位,項數
資訊處,12",
            mending: "\
1. Move the table below to another sheet, or delete it.
2. If it is the same list in two parts, put the lower part under the upper one, without
   the headings between.",
        },
    },
    Explained {
        name: "missing-date-column",
        zh: Page {
            meaning: "\
unit-counts 除了組別與名稱，每一欄的標題都必須是統計日期，程式才知道那一
欄是哪一天的數量，並與上次會議比較。",
            example: "組別,名稱,前前次,前次,本次",
            mending: "\
1. 把標題改成統計日期，例如 110/12/10、111/05/19；也可以寫季別，例如 111
   第2季。
2. 這次與上次的統計日期都要有一欄，與各次會議 meeting.yaml 的
   statistics_date 相同。",
        },
        en: Page {
            meaning: "\
Besides group and name, each column of unit-counts is headed by a statistics
date; that tells of which day its counts are and what they are compared with.",
            example: "組別,名稱,前前次,前次,本次",
            mending: "\
1. Head the columns by dates, such as 110/12/10 and 111/05/19, or by quarters,
   such as 111 第2季.
2. There has to be a column for the statistics_date of this meeting and of the
   one before.",
        },
    },
    Explained {
        name: "duplicate-column",
        zh: Page {
            meaning: "\
同一個標題（或同一個統計日期）出現在兩欄，不知該用哪一欄。多半是新增一欄
時複製了舊的標題。",
            example: "組別,名稱,111/12/15,111/12/15",
            mending: "\
1. 比較兩欄的內容，確認哪一欄是要用的。
2. 新增的那一欄改成它自己的統計日期或標題；重複的一欄刪除。",
        },
        en: Page {
            meaning: "\
The same heading, or the same date, stands over two columns. Most likely a
column was added and its heading copied.",
            example: "組別,名稱,111/12/15,111/12/15",
            mending: "\
1. Compare the two columns and find out which is meant.
2. Give the new one its own date or heading; delete one that is merely double.",
        },
    },
    Explained {
        name: "unknown-column",
        zh: Page {
            meaning: "\
清單多了一個不認得的欄位。可能是標題打錯，若略過，那一欄的資料就不會出
現；也可能是不該放進來的欄位，例如承辦人姓名、電話。",
            example: "機關,資料集數量,承辦人",
            mending: "\
1. 訊息問「是否為…」時，把標題改成正確的名稱。
2. 不需要的欄位，尤其是個人資料，從檔案刪除整欄。
3. unit-counts 的日期標題要寫到日，例如 112/05/10，不能只寫 112年5月。",
        },
        en: Page {
            meaning: "\
The list has a column that nobody knows. Its heading may be mistyped, and what
it holds would not be shown; or it does not belong here, such as names and
telephone numbers of officials.",
            example: "機關,資料集數量,承辦人",
            mending: "\
1. If the message asks `did you mean`, correct the heading.
2. Delete columns that are not needed, personal data above all.
3. A date that heads a column of unit-counts has a day: 112/05/10, not
   112年5月.",
        },
    },
    Explained {
        name: "columns-passed-over",
        zh: Page {
            meaning: "\
清單有序號、名次、增減、占比之類的欄位。列次由檔案的順序決定，名次、增減及
占比由程式從數量計算，所以不採用這些欄位，也沒有核對其中的數字。",
            example: "名次,機關,資料集數量,占比",
            mending: "\
1. 不必處理；印出的名次、增減及占比都是程式算的。
2. 不想再看到這則提示時，刪除這些欄位，或寫進 organization.yaml 的 columns
   之 ignored。",
        },
        en: Page {
            meaning: "\
The list has columns such as 序號, 名次, 增減 or 占比. Rows are in the order of
the file, and ranks, changes and shares are computed from the counts: so nothing of
these columns is used, and their numbers were not compared.",
            example: "名次,機關,資料集數量,占比",
            mending: "\
1. Nothing needs to be done; what is printed was computed.
2. To see no more of this, delete the columns, or list them as `ignored` under
   `columns` in organization.yaml.",
        },
    },
    Explained {
        name: "rows-hidden",
        zh: Page {
            meaning: "\
活頁簿裡有些列被隱藏，通常是篩選之後存檔。隱藏的列與其他列一樣讀取、計入各項
數字；畫面上看不見，容易以為沒有算進去。",
            example: "盤點表以「資料分類＝甲類」篩選後存檔，乙類、丙類各列仍然計入。",
            mending: "\
1. 只是篩選檢視時，不必處理；清除篩選再存檔，就不再提示。
2. 隱藏的是不應計入的資料時，刪除那幾列。",
        },
        en: Page {
            meaning: "\
Some rows of the workbook are hidden, most often by a filter that was on when it
was saved. They are read and counted like the others; as nobody sees them, one
may think that they are not.",
            example: "an inventory saved while filtered to 甲類: the other classes count too",
            mending: "\
1. If they were only filtered from view, nothing needs to be done; save the list
   without the filter, and this is not said again.
2. If they should not count, delete them.",
        },
    },
    Explained {
        name: "columns-hidden",
        zh: Page {
            meaning: "\
活頁簿裡有要讀取的欄被隱藏。隱藏的欄與其他欄一樣讀取，內容會印在簡報、附冊，也會
匯出公開；畫面上看不見，容易以為沒有。不讀取的欄，以及各單位資料集數中較早的統計
日期，隱藏與否都不提示。",
            example: "民間需求清單把「回應說明」欄收起來，附冊仍會印出這一欄的內容。",
            mending: "\
1. 只是收起欄位時，不必處理；取消隱藏再存檔，就不再提示。
2. 內容不應提報或公開時，刪除那一欄的內容。",
        },
        en: Page {
            meaning: "\
A column that is read is hidden in the workbook. It is read like the others: what it
says is printed and published, though nobody sees it on the screen. Columns that are
not read, and the earlier dates of the units' counts, may be hidden as one likes.",
            example: "a list of requests with 回應說明 hidden: the annex prints it",
            mending: "\
1. If it was only put out of view, nothing needs to be done; save the list with the
   column shown, and this is not said again.
2. If it should not be reported or published, delete what it holds.",
        },
    },
    Explained {
        name: "sheet-hidden",
        zh: Page {
            meaning: "\
活頁簿裡有一張隱藏的工作表，標題與清單的一樣，也有資料。一個檔案只讀一張表，隱藏的不
讀；資料若分放在兩張表，隱藏的那些就沒有計入。",
            example: "民間需求清單把 104 年的放在隱藏的工作表「104年」，累計件數就少了那幾件。",
            mending: "\
1. 是舊資料或備份時，不必處理；刪除那張表，就不再提示。
2. 應計入時，取消隱藏，把各列併入讀取的那張表。",
        },
        en: Page {
            meaning: "\
The workbook has a hidden sheet with the list's headings and with rows. One sheet of a
file is read, and never a hidden one: if the list was parted in two, what is hidden
does not count.",
            example: "a list of requests whose first year stands on a hidden sheet: it is missing",
            mending: "\
1. If it is an old list or a copy, nothing needs to be done; delete the sheet, and this
   is not said again.
2. If it should count, show it, and put its rows into the sheet that is read.",
        },
    },
    Explained {
        name: "sheet-passed-over",
        zh: Page {
            meaning: "\
同一個檔案裡，另一張工作表的標題與清單幾乎相同，只缺一個必要的欄，多半是標題寫法不
同。這張表不會讀取，上面的資料也就沒有計入。",
            example: "工作表「104年」的標題是「提出日」，另一張是「提出日期」：104 年的各列沒有計入。",
            mending: "\
1. 是同一份清單時，更正標題，把各列併入讀取的那張表。
2. 不是時，刪除或隱藏這張表；要留著，就在 meeting.yaml 的 acknowledged 認可。",
        },
        en: Page {
            meaning: "\
Another sheet of the file has nearly all of the list's headings and lacks one that is
needed; most often the heading is written otherwise. The sheet is not read, and what
stands on it does not count.",
            example: "the sheet 104年 heads a column 提出日, the other 提出日期: its rows are missing",
            mending: "\
1. If it is part of the list, correct the heading and put its rows into the sheet that
   is read.
2. If it is not, delete or hide it; to keep it, accept this under `acknowledged` in
   meeting.yaml.",
        },
    },
    Explained {
        name: "rows-struck",
        zh: Page {
            meaning: "\
活頁簿裡有整列加了刪除線的資料。加刪除線的人多半是要刪掉這一列，因此視為已刪除，不計
入任何數字；要讀取的欄全部加了刪除線，才算整列。",
            example: "盤點表第 5 列每一格都加了刪除線：該系統已停用，盤點表只計其餘各列。",
            mending: "\
1. 確實不計時，刪除那幾列，就不再提示。
2. 仍應計入時，取消刪除線。",
        },
        en: Page {
            meaning: "\
Rows of the workbook are struck through as a whole, in every column that is read. Whoever
strikes a row through most likely means it to be gone: it is taken as deleted, and
counts nowhere.",
            example: "row 5 of an inventory is struck through: the system was switched off, and the others count",
            mending: "\
1. If they should not count, delete the rows, and this is not said again.
2. If they should, take the strike-through back.",
        },
    },
    Explained {
        name: "words-struck",
        zh: Page {
            meaning: "\
活頁簿裡有儲存格的文字加了刪除線，多半是修訂時留下的舊字。刪除線下的文字視為已刪
除，不讀取；同一格的其他文字照常採用。數字或日期有刪除線時不會猜測，另以錯誤
（number-struck）指出。",
            example: "系統描述寫「敦品中學院校務」，其中「院」加了刪除線：讀作「敦品中學校務」。",
            mending: "\
1. 確實不用時，把那些文字刪除，就不再提示。
2. 仍應採用時，取消刪除線。",
        },
        en: Page {
            meaning: "\
Words in cells of the workbook are struck through, as when a text was amended by hand.
They are taken as deleted and not read; what else the cell says is. A number or a day is
never guessed at: that is an error of its own (number-struck).",
            example: "「敦品中學院校務」 with 院 struck through is read as 「敦品中學校務」",
            mending: "\
1. If they should not be read, delete the words, and this is not said again.
2. If they should, take the strike-through back.",
        },
    },
    Explained {
        name: "number-struck",
        zh: Page {
            meaning: "\
應填數字或日期的儲存格裡，有刪除線或上標。刪除線多半表示改過的舊數字，上標多半是附註
的編號；兩者連著讀會變成另一個數字，因此不採用，請填明。",
            example: "件數寫 20（刪除線）接著 21：連著讀是 2021；寫 21 加上標 1：連著讀是 211。",
            mending: "\
1. 只留下正確的數字或日期，並取消刪除線。
2. 附註的編號改寫在名稱旁邊，附註寫在表下或備註欄。",
        },
        en: Page {
            meaning: "\
A cell in which a number or a day is due holds something that is struck through or set
above the line. The one most likely is the number before it was mended, the other that
of a note: read together they are another number, so that neither is taken.",
            example: "20 struck through with 21 behind it would be read as 2021, and 21 with a raised 1 as 211",
            mending: "\
1. Leave the right number or day alone, and take the strike-through back.
2. Write the number of a note beside a name, and the note below the table.",
        },
    },
    Explained {
        name: "number-multiplied",
        zh: Page {
            meaning: "\
標題或表上的單位說，這一欄的數字以十、百、千、萬計。程式照儲存格的數字讀取，不會乘
上倍數；印出的數字就會太小。",
            example: "標題「瀏覽人次（千人次）」，儲存格填 12：印出的會是 12，而不是 12,000。",
            mending: "\
1. 把這一欄改以一為單位填寫，例如 12000。
2. 標題改為「瀏覽人次」，或刪去表上的「單位：千人次」。",
        },
        en: Page {
            meaning: "\
A heading, or a title above the table, says that the numbers are counted in tens,
hundreds, thousands or ten thousands. Numbers are read as they are written and never
multiplied: what is printed would be too small.",
            example: "瀏覽人次（千人次） over a cell of 12: 12 would be printed, and not 12,000",
            mending: "\
1. Write the whole numbers in this column, such as 12000.
2. Mend the heading, or delete the title that names the unit.",
        },
    },
    Explained {
        name: "merged-number",
        zh: Page {
            meaning: "\
一個數字寫在跨越數列的合併儲存格裡。讀者看到的是幾列共用一個數字；逐列計算，就會算上
好幾次。",
            example: "會計處與政風小組的「111/05/19」合併成一格 54：各是多少？",
            mending: "\
1. 取消合併，各列各填自己的數字。
2. 只有合計可查時，把這幾列合為一列，名稱寫進 organization.yaml 的 aliases。",
        },
        en: Page {
            meaning: "\
A number stands in a cell that is merged over several rows. Readers see one number for
all of them; row by row, it would be counted several times.",
            example: "會計處 and 政風小組 share one cell of 54: how many has each?",
            mending: "\
1. Unmerge the cells, and give each row its own number.
2. If only the sum is known, make one row of them, and write the other name under
   `aliases` in organization.yaml.",
        },
    },
    Explained {
        name: "missing-heading",
        zh: Page {
            meaning: "\
表格旁邊有內容，但那一欄沒有標題，不知道是什麼資料，例如隨手寫在右邊的
備註。",
            example: "C1 沒有標題，C3 寫著「含試辦」",
            mending: "\
1. 是需要的資料時，在標題列補上標題。
2. 是備註時，移到表格下方單獨一列，以「備註」或「註」開頭，或刪除。",
        },
        en: Page {
            meaning: "\
Something stands beside the table in a column without a heading, a remark for
instance, so it cannot be told what it is.",
            example: "C1 is empty, C3 says 含試辦",
            mending: "\
1. If it is data, give the column its heading.
2. If it is a remark, move it to a row of its own below the table that begins
   with 備註 or 註, or delete it.",
        },
    },
    Explained {
        name: "empty-list",
        zh: Page {
            meaning: "\
清單只有標題，沒有任何一列資料，或整個檔案是空的。多半是放了空白範本；照
樣計算，數量全部都會是零。",
            example: "機關,資料集數量,統計日期",
            mending: "\
1. 確認放入的是填好的檔案，不是範本。
2. 用 Excel 開啟，確認資料在標題列的下方，而且已經儲存。
3. 這次會議不報告這一項時，移走檔案，並從議程刪除用到它的投影片。",
        },
        en: Page {
            meaning: "\
The list has headings but no rows, or the file is empty. Most likely it is the
blank form; every count would be zero.",
            example: "機關,資料集數量,統計日期",
            mending: "\
1. Make sure that it is the file that was filled in, not the form.
2. Open it in Excel and look whether the rows stand below the headings and
   were saved.
3. If this meeting does not report on it, take the file away and delete its
   slides from the agenda.",
        },
    },
];
