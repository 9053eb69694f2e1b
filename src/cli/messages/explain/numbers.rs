//! Pages of the codes about numbers that disagree.

use super::{Explained, Page};

pub(super) static PAGES: &[Explained] = &[
    Explained {
        name: "total-differs",
        zh: Page {
            meaning: "\
清單裡打好的小計或合計，與各列實際加總不同。可能合計沒有更新，也可能漏了
一列、多了一列。印出的數字一律由各列加總，但來源既然不符，就要先查明哪一
邊是對的。",
            example: "\
機關,小計,,1929,2064
（機關各列加總為 2,072，相差 8）",
            mending: "\
1. 開啟檔案，移到訊息所指的儲存格；「加總從這一格開始」到「加總到這一格
   為止」是計算的範圍。
2. 核對範圍內的各列：有無漏列、重複，或某一列數字打錯。
3. 各列正確時，更正合計；用公式加總的，檢查公式的範圍。
4. 無法判斷時，向提供單位確認，不要只改合計湊數。",
        },
        en: Page {
            meaning: "\
A subtotal or total typed into a list is not what its rows come to: it was not
brought up to date, or a row is missing or double. What is shown is always
summed from the rows, but first somebody has to find out which side is right.",
            example: "\
機關,小計,,1929,2064
(the rows of this group come to 2,072; they differ by 8)",
            mending: "\
1. Open the file and go to the cell that the message names; `summed from` and
   `summed up to` say which cells were added.
2. Go through these rows: is one missing, doubled or mistyped?
3. If the rows are right, correct the total, or the range of its formula.
4. If you cannot tell, ask whoever sent the list; do not merely adjust
   the total.",
        },
    },
    Explained {
        name: "count-differs",
        zh: Page {
            meaning: "\
清單最下方寫的合計件數，與實際列數不同。可能刪了列卻沒有更新合計，也可能
少貼了幾列。送給委員的件數必須與逐筆資料一致。",
            example: "\
合計,26件
（清單實有 15 列）",
            mending: "\
1. 核對相差的筆數：訊息會說明差多少。
2. 少貼時，補上漏列的資料；重複時，刪除多的列。
3. 清單正確時，更正合計列的數字。",
        },
        en: Page {
            meaning: "\
The count typed at the foot of a list is not the number of its rows: rows were
deleted and the count left, or some were not pasted. What the committee is
told has to agree with the rows.",
            example: "\
合計,26件
(the list has 15 rows)",
            mending: "\
1. The message says by how many they differ; look for them.
2. Add the rows that are missing, or delete those that are double.
3. If the list is right, correct the count.",
        },
    },
    Explained {
        name: "total-not-read",
        zh: Page {
            meaning: "\
合計列的這一格寫有數字，但不是單純的合計，也不是「分類＋數量」，程式讀不懂，沒有與
各列核對。印出的數字一律由各列計算，不受影響；但這一格可能是錯的。",
            example: "\
合計,3項，含去年2項",
            mending: "\
1. 自行核對這一格。
2. 要程式核對，請寫成「3項」或「甲類1項、丙類2項」。",
        },
        en: Page {
            meaning: "\
This cell of a total's row holds a number that is neither a plain total nor a count
behind the name of a class, a kind or a state: it was not compared with the rows.
What is printed is always computed from them; but the cell may be wrong.",
            example: "\
合計,3項，含去年2項",
            mending: "\
1. Check the cell yourself.
2. To have it compared, write 3項, or 甲類1項、丙類2項.",
        },
    },
    Explained {
        name: "increase-differs",
        zh: Page {
            meaning: "\
dataset-totals 打好的增加數量，與前後兩次開放數量相減的結果不同。其中一
定有一個數字錯了；投影片上的增加數量由程式相減。兩欄填反，或開放數量打錯一次而
使前後兩次的增加數量都不符時，只說一次，並指出應是多少。",
            example: "\
統計日期,開放數量,增加數量
111/05/19,\"2,963\",175
（前一次為 2,806，相減應為 157）",
            mending: "\
1. 核對這一次與前一次的開放數量，訊息指出了兩格的位置。
2. 開放數量正確時，更正增加數量，或清空該欄由程式計算。
3. 前一次的數量已在上次會議報告過時，不要更動它，先查明原因。",
        },
        en: Page {
            meaning: "\
An increase typed into dataset-totals is not the difference of the two totals.
One of the three is wrong; the slide shows the computed difference. Two columns
that are swapped, or one total that makes two increases wrong, are told once, with
the number that would fit.",
            example: "\
統計日期,開放數量,增加數量
111/05/19,\"2,963\",175
(the total before is 2,806; they differ by 157)",
            mending: "\
1. Check both totals; the message names their cells.
2. If they are right, correct the increase, or leave the column empty.
3. If the last meeting was shown the earlier total, do not change it before
   you know why.",
        },
    },
    Explained {
        name: "totals-disagree",
        zh: Page {
            meaning: "\
同一天的總數在兩個檔案裡不同：dataset-totals 的開放數量，或 ministries
裡本機關的資料集數量，與 unit-counts 各單位與機關的加總不一致。同一份簡
報不能有兩個總數。",
            example: "\
dataset-totals.csv：112/05/10,685
unit-counts.csv：112/05/10 這一欄加總為 658",
            mending: "\
1. 開啟訊息所指的兩個檔案，核對同一天的數字。
2. 查明是哪一個沒有更新或漏列，更正該檔案。
3. ministries 的數字其實是另一天的統計時，在「統計日期」欄填入那一天；沒
   有這一欄時，視為與會議的統計日期同一天。",
        },
        en: Page {
            meaning: "\
Two files give two totals for one day: the total in dataset-totals, or our own
count in ministries, is not what units and agencies come to in unit-counts.
One deck cannot show two totals.",
            example: "\
dataset-totals.csv: 112/05/10,685
unit-counts.csv: the column 112/05/10 comes to 658",
            mending: "\
1. Open both files that the message names and compare that day.
2. Find out which was not brought up to date or lacks a row, and correct it.
3. If the count in ministries is of another day, say so in its column
   統計日期; without that column it is taken to be of the meeting's
   statistics date.",
        },
    },
    Explained {
        name: "totals-not-current",
        zh: Page {
            meaning: "\
dataset-totals 最後一列的日期早於 meeting.yaml 的統計日期。圖表會把最後一列當成
最新情形，這次的數字卻不在裡面，也無從與各單位的加總核對。",
            example: "\
statistics_date: 111年5月19日
統計日期,開放數量
110/12/10,\"2,806\"
111/05/18,\"2,963\"",
            mending: "\
1. 漏了這次的一列：補上統計日期與開放數量。
2. 日期打錯：更正為統計日期。
3. 統計日期有誤：更正 meeting.yaml 的 statistics_date。",
        },
        en: Page {
            meaning: "\
The last row of dataset-totals is of an earlier day than the statistics date in
meeting.yaml. The chart would show it as the present, and nothing compares it
with what the units come to.",
            example: "\
statistics_date: 111年5月19日
統計日期,開放數量
110/12/10,\"2,806\"
111/05/18,\"2,963\"",
            mending: "\
1. If this time's row is missing, add it.
2. If its date is a slip, correct it.
3. If the statistics date is wrong, correct `statistics_date` in meeting.yaml.",
        },
    },
    Explained {
        name: "ranking-not-current",
        zh: Page {
            meaning: "\
各部會清單每一列的統計日期都不晚於上次會議的統計日期：多半是複製資料夾後忘了換。
名次與本機關的數量都會是上次的。",
            example: "\
statistics_date: 111年5月19日
機關,資料集數量,統計日期
示範部,\"2,806\",110/12/10",
            mending: "\
1. 換成這次的各部會清單。
2. 清單是這次的，只是日期沒有改時，更正統計日期。",
        },
        en: Page {
            meaning: "\
No row of the list of ministries is later than the previous meeting's statistics:
the file was probably left when the folder was copied. Our place and our number
in it are last time's.",
            example: "\
statistics_date: 111年5月19日
機關,資料集數量,統計日期
示範部,\"2,806\",110/12/10",
            mending: "\
1. Put this time's list in its place.
2. If it is this time's and only the dates were left, correct them.",
        },
    },
    Explained {
        name: "ranking-later",
        zh: Page {
            meaning: "\
各部會清單的統計日期晚於 meeting.yaml 的統計日期。多半是其中一個日期打錯；否則清單
是較晚才匯出的，本機關在排名裡的數量與其他頁的累計不是同一天的，委員會看到兩個數字。",
            example: "\
statistics_date: 111年5月9日
機關,資料集數量,統計日期
示範部,\"2,963\",111/05/19",
            mending: "\
1. 更正打錯的那個日期。
2. 清單確實較晚匯出時，換成統計日期當天的清單，或在 meeting.yaml 認可這個警告；
   投影片會印出排名自己的日期。",
        },
        en: Page {
            meaning: "\
The list of ministries is of a day after the statistics date in meeting.yaml. Mostly
one of the two is a slip; otherwise the list was exported later, and our number in
the ranking is of another day than the totals on the other pages: the committee
sees two numbers.",
            example: "\
statistics_date: 111年5月9日
機關,資料集數量,統計日期
示範部,\"2,963\",111/05/19",
            mending: "\
1. Correct the date that is a slip.
2. If the list really was exported later, put in that of the statistics date, or
   acknowledge the warning in meeting.yaml; the slide prints the ranking's own date.",
        },
    },
    Explained {
        name: "ranking-dates-differ",
        zh: Page {
            meaning: "\
各部會清單每一列都有統計日期，其中有幾列與其他列不同。排名是比同一天的數量，
日期不同就不能比；也可能只是日期打錯。",
            example: "\
科技部,583,110/05/19
（其他各部會都是 111/05/19）",
            mending: "\
1. 日期打錯時，更正那幾列。
2. 數量真的是別天的，換成同一天的數量。",
        },
        en: Page {
            meaning: "\
Every row of the list of ministries has a date, and some have another than the
rest. A ranking compares counts of one day; or else a date is a slip.",
            example: "\
科技部,583,110/05/19
(all others are of 111/05/19)",
            mending: "\
1. If a date is a slip, correct it.
2. If the count really is of another day, get that of the same day.",
        },
    },
    Explained {
        name: "usage-dates-differ",
        zh: Page {
            meaning: "\
usage（資料集使用情形）的「統計日期」欄，各列寫的不是同一天。瀏覽與下載是累計的次數，
不同天的不能比較，投影片也只印得出一個日期；可能貼上了兩次匯出的資料，或日期打錯。",
            example: "\
典藏品目錄 …… 112/05/10
公務統計年報 …… 111/12/15",
            mending: "\
1. 日期打錯時，更正那幾列。
2. 混入了別天匯出的資料時，換成同一天的檔案。",
        },
        en: Page {
            meaning: "\
The rows of `usage` are not all of one day by their column 統計日期. Views and
downloads are running totals: those of different days cannot be compared, and a slide
prints one date. Two exports were pasted together, or a date is a slip.",
            example: "\
典藏品目錄 …… 112/05/10
公務統計年報 …… 111/12/15",
            mending: "\
1. If a date is a slip, correct it.
2. If rows of another day got in, use the export of one day.",
        },
    },
    Explained {
        name: "usage-date-differs",
        zh: Page {
            meaning: "\
usage（資料集使用情形）的「統計日期」欄與 meeting.yaml 的 statistics_date 不同。同
一份簡報的數字應該是同一天的；可能沿用了上次的檔案，或日期打錯。",
            example: "\
統計日期欄：110/12/10
statistics_date: 111年5月19日",
            mending: "\
1. 換成統計日期當天由平臺匯出的檔案。
2. 日期打錯時更正。
3. 平臺只提供別天的數字時，認可這個警告；投影片會印出實際的日期。",
        },
        en: Page {
            meaning: "\
The column 統計日期 of `usage` has another day than `statistics_date` in
meeting.yaml. The numbers of one deck should be of one day: last meeting's file
may have been left, or a date is a slip.",
            example: "\
統計日期: 110/12/10
statistics_date: 111年5月19日",
            mending: "\
1. Replace the file with the platform's export of the statistics date.
2. If the date is a slip, correct it.
3. If there is none of that day, accept the warning; the slide prints the day.",
        },
    },
    Explained {
        name: "ground-missing",
        zh: Page {
            meaning: "\
列為乙類或丙類的資料沒有填依據。設置要點規定，未能開放的依據要按季公開；
乙類要說明限制，丙類要引用法規。",
            example: "\
4,線上申辦系統,民眾申辦案件,案件類別、件數,乙類,綜合規劃處,,
（「限制事項」是空的）",
            mending: "\
1. 訊息會說明要填哪一欄：乙類填「限制事項」，丙類填「不開放依據」（法規
   與條文）。
2. 請管理單位提供依據後填入；清單沒有這一欄時，在標題列加上。
3. 其實可以開放時，把資料分類改為甲類，並在「修正說明」寫明。",
        },
        en: Page {
            meaning: "\
A row of a limited or closed class gives no ground. Grounds for not opening
are published every quarter: a limited class says its restriction, a closed
one cites its statute.",
            example: "\
4,線上申辦系統,民眾申辦案件,案件類別、件數,乙類,綜合規劃處,,
(the column 限制事項 is empty)",
            mending: "\
1. The message says which column to fill in: 限制事項 (the restriction), or
   不開放依據 (statute and article).
2. Ask the unit in charge for the ground; if the list lacks the column, add
   its heading.
3. If the data can be opened after all, change its class and say so in
   修正說明.",
        },
    },
    Explained {
        name: "ground-unneeded",
        zh: Page {
            meaning: "\
開放的資料不需要不開放的依據或限制。填了，就是分級或依據其中一個錯了：可能本
來應該列為丙類，也可能改列甲類後忘了清除。",
            example: "\
12,案件查詢系統,…,甲類,…,檔案法第18條第2款",
            mending: "\
1. 請管理單位確認分級。
2. 應列為丙類（或乙類）時，更正「資料分類」，並寫修正說明。
3. 應列為甲類時，清空這一格。",
        },
        en: Page {
            meaning: "\
Open data needs no ground and no restriction. Where one is given, either it or
the class is wrong: the row may belong to class C, or the ground was left
standing when the class was changed.",
            example: "\
12,案件查詢系統,…,甲類,…,檔案法第18條第2款",
            mending: "\
1. Ask the unit in charge for the class.
2. If it is C (or B), correct 資料分類 and add an amendment note.
3. If it is A, empty the cell.",
        },
    },
    Explained {
        name: "unit-not-counted",
        zh: Page {
            meaning: "\
organization.yaml 名單上的單位或機關，在 unit-counts 裡沒有一列。少了一
列，小計與總數就會偏低，委員也會問它為什麼不見了。",
            example: "（unit-counts.xlsx 沒有「資訊處」這一列，名單裡有）",
            mending: "\
1. 在正確的組別加上一列，填入各統計日期的數量；沒有資料集時填 0。
2. 名稱寫法不同時，更正名稱，或加到該單位的 aliases。
3. 已裁撤或併入其他單位時，從 organization.yaml 的名單刪除。",
        },
        en: Page {
            meaning: "\
A unit or agency of organization.yaml has no row in unit-counts. Without it
the sums are too low, and the committee would ask where it went.",
            example: "(unit-counts.xlsx has no row for 資訊處, which is in the list of units)",
            mending: "\
1. Add a row in its group with the count of each date; enter 0 if it has none.
2. If it is spelt otherwise there, correct the name or add it to the
   unit's aliases.
3. If it no longer exists, take it out of organization.yaml.",
        },
    },
    Explained {
        name: "unit-without-number",
        zh: Page {
            meaning: "\
這個單位或機關在要比較的統計日期沒有填數量。空白表示「不知道」，不等於
0；缺了它，總數與增減都無法計算。",
            example: "\
組別,名稱,111/12/15,112/05/10
單位,資訊處,20,",
            mending: "\
1. 查明該日的數量後填入訊息所指的儲存格。
2. 確實沒有資料集時，填 0。
3. 要比較的日期是這次與上次的統計日期，以及最接近年初（1月1日以前）的一
   次；三欄都要填滿。",
        },
        en: Page {
            meaning: "\
This unit or agency has no count at a date that is compared. Empty means
unknown, not zero; without it neither the total nor the change can be
computed.",
            example: "\
組別,名稱,111/12/15,112/05/10
單位,資訊處,20,",
            mending: "\
1. Find out the count of that day and fill in the cell that the message names.
2. If there really were none, enter 0.
3. Compared are this statistics date, the last meeting's, and the latest one
   before 1 January; their columns have to be full.",
        },
    },
    Explained {
        name: "statistics-date-absent",
        zh: Page {
            meaning: "\
unit-counts 沒有統計日期那一欄。這次與上次會議的統計日期都要有一欄，才能
計算本次數量與增減。",
            example: "\
statistics_date: 112/05/10
（unit-counts 的標題是 111/06/20、111/12/15、112/05/11）",
            mending: "\
1. 對照訊息的「找到的日期」，看是不是差了一天或打錯。
2. 標題打錯時，更正標題；meeting.yaml 打錯時，更正 statistics_date。
3. 還沒有這次的數量時，加上一欄並填入；舊的統計日期請保留，不要覆蓋。",
        },
        en: Page {
            meaning: "\
unit-counts has no column for the statistics date. This meeting's and the last
one's are both needed, for the numbers and for what changed.",
            example: "\
statistics_date: 112/05/10
(the headings of unit-counts are 111/06/20, 111/12/15, 112/05/11)",
            mending: "\
1. Compare with `dates found`: is it a day off, or mistyped?
2. Correct the heading, or statistics_date in meeting.yaml.
3. If the new counts are not there yet, add their column; keep the old ones,
   do not overwrite them.",
        },
    },
    Explained {
        name: "dates-swapped",
        zh: Page {
            meaning: "\
unit-counts 某一欄的數字，與已知那一天的數字（上次會議提報的、平臺目錄計得的，或
dataset-totals 的總數）不同，另一欄卻完全相同：兩欄的標題應是互換了。每一列都會因此
不符，所以只列這一則，這份清單先不與其他清單核對。",
            example: "\
組別,名稱,112/05/10,111/12/15
單位,統計處,125,131
（上次會議 111/12/15 提報統計處 125）",
            mending: "\
1. 標題寫反時，對調兩欄的日期。
2. 標題沒錯時，檢查是否整欄貼錯位置。
3. 更正後再執行一次，其他核對才會進行。",
        },
        en: Page {
            meaning: "\
The numbers of a column of unit-counts are not those known of its date (what the
previous meeting reported, what the catalogue comes to, or the history of
totals), while another column has exactly these: the two headings were probably
exchanged. Every row would disagree, so this alone is said, and the list is not
compared further.",
            example: "\
組別,名稱,112/05/10,111/12/15
單位,統計處,125,131
(the previous meeting reported 125 for 統計處 at 111/12/15)",
            mending: "\
1. Exchange the two dates if they stand the wrong way round.
2. If they are right, see whether a whole column was pasted into the wrong place.
3. Run it again: the other comparisons follow then.",
        },
    },
    Explained {
        name: "units-not-current",
        zh: Page {
            meaning: "\
unit-counts 有一欄的日期在上次會議的統計日期之後，卻不是這次的統計日期。程式找不到
統計日期那一欄，改由平臺目錄計算，這一欄的數字不會出現在任何地方。多半是標題打錯；
標題的日期較早、數字卻與目錄計得的完全相同時，也是如此。",
            example: "\
statistics_date: 112/05/10
（unit-counts 的標題是 111/12/15、112/04/10）",
            mending: "\
1. 標題打錯時，更正為統計日期。
2. 是別的日子的數字時，刪去這一欄。
3. 統計日期寫錯時，更正 meeting.yaml 的 statistics_date。",
        },
        en: Page {
            meaning: "\
A column of unit-counts is later than the previous meeting's statistics, and yet
not of the statistics date. There is no column of that date, so the units are
counted from the platform's catalogue, and this column stands nowhere. Its
heading is probably a slip; so it is where its date is earlier and its numbers
are those of the catalogue.",
            example: "\
statistics_date: 112/05/10
(the headings of unit-counts are 111/12/15, 112/04/10)",
            mending: "\
1. Correct the heading to the statistics date.
2. If the numbers are of another day, delete the column.
3. If the statistics date is wrong, correct `statistics_date` in meeting.yaml.",
        },
    },
    Explained {
        name: "title-date-differs",
        zh: Page {
            meaning: "\
清單上方的標題寫著統計日期，卻是上次會議或更早的日子，或晚於這次會議。多半是上次
的檔案沒有換，整份清單都是舊的；也可能只是標題忘了改。",
            example: "\
示範部資料盤點表
統計日期：110年12月10日　　製表單位：資訊處
（這次的統計日期是 111年5月19日）",
            mending: "\
1. 確認檔案是不是這次的；不是就換掉。
2. 是這次的，更正標題的日期。",
        },
        en: Page {
            meaning: "\
A title above the headings says which day the list is as of, and that is a day of
the last meeting or before, or one after this meeting. Mostly last time's file was
left in the folder; or only its title was.",
            example: "\
示範部資料盤點表
統計日期：110年12月10日　　製表單位：資訊處
(this meeting's statistics date is 111年5月19日)",
            mending: "\
1. See whether it is this meeting's file; if not, replace it.
2. If it is, correct the date in its title.",
        },
    },
    Explained {
        name: "recommendation-differs",
        zh: Page {
            meaning: "\
您在 resolutions.yaml 填了列管建議，與程式依辦理情形算出的不同。這不一定
是錯，但投影片會印您填的建議與理由，委員可能會問，請確認是刻意如此。",
            example: "\
recommendation: {proposal: continue, reason: 所屬機關之補正結果尚待確認}
（各項工作都已完成且有依據，應為建請解除列管）",
            mending: "\
1. 檢查各項 progress 的 state、date、document 是否填對；改正後建議可能就
   一致。
2. 要採用程式算出的建議時，刪除 recommendation 這一行。
3. 要維持自己的建議時，確認 reason 可以公開說明，並在 meeting.yaml 的
   acknowledged 認可這個警告。",
        },
        en: Page {
            meaning: "\
resolutions.yaml has a recommendation typed in that is not what its facts
give. That need not be wrong, but it is shown with its reason, and the
committee may ask: make sure that it is meant.",
            example: "\
recommendation: {proposal: continue, reason: 所屬機關之補正結果尚待確認}
(all work is done, with evidence, which gives 建請解除列管)",
            mending: "\
1. Look whether state, date and document of each progress are right; then both
   may agree.
2. To have the computed one, delete the line `recommendation`.
3. To keep yours, make sure that its reason can be said in public, and accept
   the warning under acknowledged in meeting.yaml.",
        },
    },
    Explained {
        name: "no-evidence",
        zh: Page {
            meaning: "\
辦理情形以某個資料集的下架作為完成的依據，但這次與上次會議的
takedowns.yaml 都沒有它「已完成下架」的紀錄。下架沒有完成，就不能建請解
除列管。",
            example: "\
state: done
takedown: 87010
（takedowns.yaml 裡 87010 的 state 是 requested）",
            mending: "\
1. 已在平臺下架時，到上次會議資料夾的 takedowns.yaml，把該資料集改為
   state: carried_out，並在 date 填入下架日期。
2. 識別碼打錯時，更正 takedown。
3. 還沒有下架時，把這項工作改為 state: outstanding，或刪除 takedown 這一
   行，改填其他依據。",
        },
        en: Page {
            meaning: "\
Work is said to be proven by the takedown of a dataset, but neither this nor
the last meeting's takedowns.yaml has it as carried out. As long as it is not,
the case cannot be closed.",
            example: "\
state: done
takedown: 87010
(in takedowns.yaml its state is requested)",
            mending: "\
1. If it was withdrawn, write state: carried_out and the day as its date in
   takedowns.yaml of the last meeting's folder.
2. If the id is mistyped, correct it.
3. If it was not withdrawn yet, write state: outstanding, or delete the line
   `takedown` and give other evidence.",
        },
    },
    Explained {
        name: "work-without-evidence",
        zh: Page {
            meaning: "\
這項工作填為已完成，但沒有完成日期、文號或下架紀錄。沒有依據，程式不會建
請解除列管，該案會繼續列管。",
            example: "\
- text: 已函請所屬機關比照辦理。
  state: done",
            mending: "\
1. 在這一項加上 date（完成日期）、document（文號）或 takedown（已下架的
   資料集識別碼），任一即可。
2. 其實尚未完成時，改為 state: outstanding。
3. 確實沒有書面依據、也願意繼續列管時，在 meeting.yaml 的 acknowledged
   寫明理由。",
        },
        en: Page {
            meaning: "\
This work is said to be done, but has no date, document number or takedown.
Without evidence the case is not proposed for closing; it stays on the list.",
            example: "\
- text: 已函請所屬機關比照辦理。
  state: done",
            mending: "\
1. Add `date`, `document` or `takedown` (the id of a withdrawn dataset); one
   of them is enough.
2. If it is not done yet, write state: outstanding.
3. If there is no evidence and the case may stay on the list, accept the
   warning with its reason under acknowledged in meeting.yaml.",
        },
    },
    Explained {
        name: "new-date-needed",
        zh: Page {
            meaning: "\
這一案原訂的完成日期已過，工作還沒有完成，也沒有新的完成日期。設置要點要
求排定改善期程並追蹤；投影片會印「應另訂完成日期」。",
            example: "\
due: 112年3月31日
progress:
  - {text: 已盤點1,200件，尚餘300件。, state: outstanding}",
            mending: "\
1. 請權責單位提出新的完成日期，在 due 之下加上 new_due: 112年8月31日。
2. 其實已經完成時，把各項工作改為 state: done，並填依據。
3. 原訂日期 due 保留不改，委員才看得出展延。",
        },
        en: Page {
            meaning: "\
The day that was set for this case is past, its work is not finished, and no
new day is given. Improvement dates are to be set and followed; the slide will
say that one is due.",
            example: "\
due: 112年3月31日
progress:
  - {text: 已盤點1,200件，尚餘300件。, state: outstanding}",
            mending: "\
1. Ask the unit in charge for a new date and add it below due, such as
   new_due: 112年8月31日.
2. If the work is finished, write state: done with its evidence.
3. Leave `due` as it is, so that the committee sees the extension.",
        },
    },
    Explained {
        name: "own-ministry-absent",
        zh: Page {
            meaning: "\
ministries 清單裡沒有本機關。沒有這一列，就無法算出在各部會中的名次，也
無法與 unit-counts 的總數核對。",
            example: "\
organization.yaml：ministry: 示範部
（ministries.csv 寫的是「示範部及所屬機關」）",
            mending: "\
1. 清單漏列時，加上本機關的一列與資料集數量。
2. 名稱寫法不同時，把清單改成與 organization.yaml 的 ministry 相同。",
        },
        en: Page {
            meaning: "\
The list of ministries does not hold our own. Without its row neither its rank
can be told nor its count be compared with unit-counts.",
            example: "\
organization.yaml: ministry: 示範部
(ministries.csv says 示範部及所屬機關)",
            mending: "\
1. If it is missing, add its row and count.
2. If it is spelt otherwise, write it as `ministry` in
   organization.yaml has it.",
        },
    },
];
