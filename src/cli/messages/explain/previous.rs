//! Pages of the codes about what the previous meeting was shown.

use super::{Explained, Page};

pub(super) static PAGES: &[Explained] = &[
    Explained {
        name: "reported-differs",
        zh: Page {
            meaning: "\
上次會議已向委員提報的數字，這次的清單寫成另一個數字。「前次」一欄與增減都
由它計算，委員手上的舊簡報會與這次的不一致。",
            example: "\
上次會議 unit-counts 的 111/12/15：統計處 125
這次會議 unit-counts 的 111/12/15：統計處 126",
            mending: "\
1. 比對訊息所列的兩個儲存格，查明哪一個正確。
2. 這次打錯時，改回已提報的數字。
3. 上次就報錯時，更正上次會議資料夾的清單，重新產製該次的簡報（已封存的，
   以 archive --because 封存更正版），並在會議中向委員說明。",
        },
        en: Page {
            meaning: "\
A number that the previous meeting was shown stands otherwise in this
list. The column of the previous date and every increase are computed from
it, and members still have the old deck in their hands.",
            example: "\
unit-counts of the previous meeting, 111/12/15: 統計處 125
unit-counts of this meeting, 111/12/15: 統計處 126",
            mending: "\
1. Compare the two cells that the message names, and find out which is
   right.
2. If it was mistyped this time, put back the number that was reported.
3. If it was wrong then, correct the list in the previous meeting's
   folder, build its pack again (where it was sealed, seal a correction with
   `archive --because`), and tell the group.",
        },
    },
    Explained {
        name: "same-as-last-time",
        zh: Page {
            meaning: "\
平臺匯出的目錄、使用統計，或沒有統計日期的各部會清單，與上次會議的檔案一個字也不
差。這些數字天天在變，隔了一季不會完全相同，多半是複製資料夾後忘了換。
minutes.yaml 是一次會議的紀錄，會後才有；與上次相同的，是複製資料夾時一起帶來的。",
            example: "\
110-2/usage.csv 與 111-1/usage.csv 內容相同",
            mending: "\
1. 到平臺重新匯出，換成這次的檔案；minutes.yaml 則刪除。
2. 確實沒有變動時，在 meeting.yaml 的 acknowledged 寫上 code、place 與 reason。",
        },
        en: Page {
            meaning: "\
The platform's catalogue, its statistics of use, or a list of ministries without
dates is letter by letter the previous meeting's file. Such numbers change every
day; the file was probably left when the folder was copied. minutes.yaml holds the
minutes of one meeting and is written after it; one that is the same as last time's
came along with the copy.",
            example: "\
110-2/usage.csv and 111-1/usage.csv are the same",
            mending: "\
1. Export it from the platform again, and put it in the place of the old one;
   delete minutes.yaml.
2. If nothing has changed indeed, write code, place and reason under
   `acknowledged` in meeting.yaml.",
        },
    },
    Explained {
        name: "reported-point-missing",
        zh: Page {
            meaning: "\
歷次開放數量（dataset-totals）少了上次會議提報過的一個日期。下一個日期的增
加數量會因此把兩次的增加併成一次。",
            example: "\
上次：109/12/18 402、110/06/15 450、110/12/17 512
這次：109/12/18 402、110/12/17 512",
            mending: "\
1. 補回缺少的一列。
2. 只是不想在投影片印出較早的日期時，清單保留全部，另在 meeting.yaml 的
   growth 投影片寫 first: 第一個要印的日期。
3. 確實如此時，在 meeting.yaml 的 acknowledged 寫上 code、place（訊息第二
   行的位置）與 reason（理由），之後就不再列為警告。",
        },
        en: Page {
            meaning: "\
The history of totals (dataset-totals) lacks a date that the previous
meeting was shown. The increase of the next date then joins two increases
into one.",
            example: "\
then: 109/12/18 402, 110/06/15 450, 110/12/17 512
now:  109/12/18 402, 110/12/17 512",
            mending: "\
1. Put the row back.
2. To leave early dates off the slide, keep them in the list and give the
   `growth` slide `first:` with the first date to be printed.
3. If it is true, write its code, its place (the second line of the
   message) and the reason under `acknowledged` in meeting.yaml; it is
   then no longer counted as a warning.",
        },
    },
    Explained {
        name: "earlier-counts-absent",
        zh: Page {
            meaning: "\
各單位資料集數要與上次會議的統計日期及年初比較，但兩個會議的資料夾都沒有那個
日期的數字（unit-counts 的欄，或當時的平臺目錄）。沒有數字不等於零，所以比較
的欄位印出「–」。第一次會議沒有可比較的對象，不會有這則訊息。",
            example: "\
data/111-1/unit-counts.ods　只有 111/05/19 一欄
data/110-2/　沒有 unit-counts，也沒有 catalogue",
            mending: "\
1. 把上次會議當時的 unit-counts 或平臺目錄放進上次會議的資料夾。
2. 或在這次的 unit-counts 加上該日期的一欄。
3. 確實沒有留存時，在 meeting.yaml 的 acknowledged 寫上 code、place（訊息第二
   行的位置）與 reason（理由），之後就不再列為警告。",
        },
        en: Page {
            meaning: "\
The datasets of each unit are compared with the previous meeting's
statistics date and with the beginning of the year; neither folder has the
numbers of that date (a column of unit-counts, or the catalogue of that
time). What is not known is not zero, so the columns print –. A first
meeting has nothing to compare itself with and is not warned.",
            example: "\
data/111-1/unit-counts.ods: one column, 111/05/19
data/110-2/: neither unit-counts nor catalogue",
            mending: "\
1. Put the unit-counts or the catalogue of that time into the previous
   meeting's folder.
2. Or give this meeting's unit-counts a column of that date.
3. If nothing was kept, write the code, the place (the second line of the
   message) and the reason under `acknowledged` in meeting.yaml; it is then
   no longer counted as a warning.",
        },
    },
    Explained {
        name: "point-added",
        zh: Page {
            meaning: "\
dataset-totals 在上次會議已提報的各列之間多了一列。歷次數量是向委員報告過的歷史，
多出一列，前後各次的增加數量就不同了。在最早一列之前加上更早的年度，不會列出。",
            example: "\
上次：109/12/11 2,567、110/04/30 2,741
這次：109/12/11 2,567、110/02/28 2,600、110/04/30 2,741",
            mending: "\
1. 日期打錯或誤植時，更正或刪除這一列。
2. 確為補列時，在 meeting.yaml 的 acknowledged 寫上 code、place 與 reason。",
        },
        en: Page {
            meaning: "\
dataset-totals has a row between those that the previous meeting was shown. The
history was reported to the group; one more row changes the increases around it.
Earlier years added before the first row are not complained of.",
            example: "\
last time: 109/12/11 2,567; 110/04/30 2,741
now:       109/12/11 2,567; 110/02/28 2,600; 110/04/30 2,741",
            mending: "\
1. Correct or delete the row if it is a slip.
2. If it was left out then, write code, place and reason under `acknowledged` in
   meeting.yaml.",
        },
    },
    Explained {
        name: "late-entry",
        zh: Page {
            meaning: "\
這件需求在上次會議的統計日期以前提出，上次的清單卻沒有它。補列之後，已向委
員提報的季別件數會改變，所以逐件列出。",
            example: "\
上次會議統計至 111年12月15日，清單沒有 111-02
這次的清單：111-02,111/07/20,下載問題",
            mending: "\
1. 確認提出日期有沒有打錯；屬於本期的需求，更正日期即可。
2. 確實漏列時保留這一列，並在會議中說明已提報的件數何以增加。
3. 確實如此時，在 meeting.yaml 的 acknowledged 寫上 code、place（訊息第二
   行的位置）與 reason（理由），之後就不再列為警告。",
        },
        en: Page {
            meaning: "\
The request was received by the previous statistics date, but the previous
list did not have it. With it, the number of a quarter that was already
reported changes; so each one is named.",
            example: "\
the previous meeting counted up to 111年12月15日, without 111-02
this list: 111-02,111/07/20,下載問題",
            mending: "\
1. Make sure of its date; if it belongs to this period, correct the date.
2. If it was forgotten, keep it, and tell the group why the number has
   grown.
3. If it is true, write its code, its place (the second line of the
   message) and the reason under `acknowledged` in meeting.yaml; it is
   then no longer counted as a warning.",
        },
    },
    Explained {
        name: "request-vanished",
        zh: Page {
            meaning: "\
上次會議清單裡的需求，這次不見了。需求不會消失，各季與各類別的合計都會因此
少算。",
            example: "\
上次的清單有 110-02，這次的清單沒有",
            mending: "\
1. 從上次會議的清單把這一列複製回來。
2. 編號改過時，改回原來的編號；編號是辨認同一件需求的依據。
3. 合計有人工填寫時，一併更正。",
        },
        en: Page {
            meaning: "\
A request of the previous meeting's list is not in this one. Requests do
not go away, and every total by quarter and by kind is too small without
it.",
            example: "\
the previous list has 110-02, this one has not",
            mending: "\
1. Copy the row back from the previous meeting's list.
2. If it was given another number, give it the old one: a request is known
   by its number.
3. Correct the typed total, if there is one.",
        },
    },
    Explained {
        name: "request-numbers-spelled",
        zh: Page {
            meaning: "\
需求的編號只差在數字前面的 0，或全形與半形（001 與 1、Ａ１與 A1）：用試算表開啟
CSV 再存檔就會如此。程式當成同一件，不算消失；清單裡兩種寫法都有時，則是兩件。",
            example: "\
上次：001,113/1/3,…
這次：1,113/1/3,…",
            mending: "\
不必處理；要消除提示，請把編號寫得與上次相同。",
        },
        en: Page {
            meaning: "\
The numbers of requests differ by zeros before their digits or by wide letters
(001 and 1, Ａ１ and A1), as after a CSV was opened and saved by a spreadsheet
program. They are taken for the same requests, unless a list has both.",
            example: "\
last time: 001,113/1/3,…
now:       1,113/1/3,…",
            mending: "\
Nothing needs to be done; write the numbers as last time, and this is not said.",
        },
    },
    Explained {
        name: "request-changed",
        zh: Page {
            meaning: "\
同一編號的需求，提出日期或類別與上次會議的清單不同。它會從一季移到另一季，
或從一類移到另一類，已提報的件數隨之改變。",
            example: "\
上次：110-02,110/04/02,下載問題
這次：110-02,110/04/02,內容有誤",
            mending: "\
1. 查明哪一個正確；打錯時改回。
2. 確為更正時，在會議中說明。
3. 確實如此時，在 meeting.yaml 的 acknowledged 寫上 code、place（訊息第二
   行的位置）與 reason（理由），之後就不再列為警告。",
        },
        en: Page {
            meaning: "\
The request of that number has another date or another kind than in the
previous meeting's list. It moves from one quarter or kind to another, and
numbers that were reported change.",
            example: "\
then: 110-02,110/04/02,下載問題
now:  110-02,110/04/02,內容有誤",
            mending: "\
1. Find out which is right; if it was mistyped, put the old value back.
2. If it was corrected, tell the group.
3. If it is true, write its code, its place (the second line of the
   message) and the reason under `acknowledged` in meeting.yaml; it is
   then no longer counted as a warning.",
        },
    },
    Explained {
        name: "headings-swapped",
        zh: Page {
            meaning: "\
一份清單有兩欄放在彼此的標題之下：這次「名稱」欄的文字，上次會議都在「描述」欄，
反過來也是；或者「管理單位」欄沒有一格是單位、機關，另一欄卻格格都是；日期、數量、
類別、狀態各欄也是這樣看；或者每一件都是先回應、後提出。多半是整理欄位時搬了標題而
沒有搬內容。這份清單其他的比對要等更正之後才進行。",
            example: "\
上次：序號,系統、資料庫名稱,系統、資料庫描述,…
      1,公文管理系統,收發文及歸檔,…
這次：序號,系統、資料庫描述,系統、資料庫名稱,…
      1,公文管理系統,收發文及歸檔,…",
            mending: "\
1. 將兩欄的標題對調回來，或把內容移回自己的欄。
2. 上次會議的清單才是放反的那一份時，請更正上次會議的資料夾。",
        },
        en: Page {
            meaning: "\
Two columns of a list stand under each other's heading: what one of them says now
the other one said at the previous meeting; or no cell of the column of units
names one, and every cell of another column does, and so of days, numbers, kinds and
states; or every request was answered before it was received. Somebody moved headings
and not what stands below them. Nothing else is compared until it is mended.",
            example: "\
then: 序號,系統、資料庫名稱,系統、資料庫描述,…
      1,公文管理系統,收發文及歸檔,…
now:  序號,系統、資料庫描述,系統、資料庫名稱,…
      1,公文管理系統,收發文及歸檔,…",
            mending: "\
1. Put each heading over its own column, or the texts back into theirs.
2. Where the previous meeting's list is the one that is wrong, mend that one.",
        },
    },
    Explained {
        name: "column-shifted",
        zh: Page {
            meaning: "\
盤點表的某一欄，連續幾列的內容都是上次會議隔壁一列的內容。多半是刪除或插入
儲存格時，只有這一欄往上或往下移了一列，其他各欄沒有跟著移動。",
            example: "\
上次：5,典藏品管理系統,…,品名、年代、材質
      6,檢測儀器登錄系統,…,儀器名稱、校正日期
這次：5,典藏品管理系統,…,儀器名稱、校正日期",
            mending: "\
1. 對照上次會議的盤點表，把這一欄的內容移回原來的列。
2. 要刪除一項時，請刪除整列，不要只刪除儲存格。
3. 這幾項確實逐項修正過時，請填寫各項的「修正說明」。",
        },
        en: Page {
            meaning: "\
In one column of the inventory, several rows in succession say what the row
beside them said at the previous meeting. A cell was deleted or inserted, and
this column alone moved up or down by a row.",
            example: "\
then: 5,典藏品管理系統,…,品名、年代、材質
      6,檢測儀器登錄系統,…,儀器名稱、校正日期
now:  5,典藏品管理系統,…,儀器名稱、校正日期",
            mending: "\
1. Move the cells of the column back to their rows, as they were.
2. To delete an entry, delete its whole row and not a cell.
3. If the rows were really changed one by one, fill in their 修正說明.",
        },
    },
    Explained {
        name: "change-without-note",
        zh: Page {
            meaning: "\
盤點表的這一項是新增的，或內容與上次會議不同，但「修正說明」空白。投影片會
以紅字標示異動，委員會想知道修正的原因。",
            example: "\
上次：2,統計資料庫,…,報表名稱、數值
這次：2,統計資料庫,…,報表名稱、數值、計量單位（修正說明空白）",
            mending: "\
1. 看訊息所列改了哪幾欄。
2. 在「修正說明」寫下原因，例如「配合統計法修正，增列計量單位」或「本季新
   建置」。
3. 不應異動時，改回原來的內容。",
        },
        en: Page {
            meaning: "\
The row of the inventory is new, or differs from the previous meeting's,
and its 修正說明 (amendment note) is empty. The slide marks the change in
red, and the group will ask for the reason.",
            example: "\
then: 2,統計資料庫,…,報表名稱、數值
now:  2,統計資料庫,…,報表名稱、數值、計量單位 (no note)",
            mending: "\
1. See in the message which columns changed.
2. Say why in the column 修正說明.
3. If nothing should have changed, put the old text back.",
        },
    },
    Explained {
        name: "note-without-change",
        zh: Page {
            meaning: "\
盤點表的這一項填有「修正說明」，內容卻與上次會議相同。多半是複製上次的檔案
時留下舊的說明，或該改的內容忘了改。",
            example: "\
5,典藏品管理系統,…,典藏署,…,配合組織調整，修正管理單位
（管理單位與上次相同）",
            mending: "\
1. 說明是上次留下的，刪除。
2. 說明屬於這次，把該改的欄位改好。",
        },
        en: Page {
            meaning: "\
The row of the inventory has a 修正說明 (amendment note), but is the same
as at the previous meeting. The note was left over when the file was
copied, or the change was forgotten.",
            example: "\
5,典藏品管理系統,…,典藏署,…,配合組織調整，修正管理單位
(its unit is the same as before)",
            mending: "\
1. If the note is last time's, delete it.
2. If it is this time's, make the change that it speaks of.",
        },
    },
    Explained {
        name: "row-vanished",
        zh: Page {
            meaning: "\
上次會議盤點表裡的系統或資料庫，這次沒有了。停用或裁撤固然會刪除，但刪列時
誤刪也是這個樣子，所以逐項列出。",
            example: "\
上次：7,問卷調查系統,…
這次的盤點表沒有「問卷調查系統」",
            mending: "\
1. 向管理單位確認系統是否仍在使用。
2. 仍在使用時，把這一列補回來。
3. 確實如此時，在 meeting.yaml 的 acknowledged 寫上 code、place（訊息第二
   行的位置）與 reason（理由），之後就不再列為警告。",
        },
        en: Page {
            meaning: "\
A system of the previous meeting's inventory is not in this one. Systems
do end; but a row deleted by mistake looks the same, so each one is named.",
            example: "\
then: 7,問卷調查系統,…
now:  there is no 問卷調查系統",
            mending: "\
1. Ask the unit whether the system is still used.
2. If it is, put the row back.
3. If it is true, write its code, its place (the second line of the
   message) and the reason under `acknowledged` in meeting.yaml; it is
   then no longer counted as a warning.",
        },
    },
    Explained {
        name: "resolution-missing",
        zh: Page {
            meaning: "\
上次會議建請繼續列管的案件，這次的 resolutions.yaml 沒有。還沒辦完的決議不
能從列管清單上消失。案件以案由（title）辨認。",
            example: "\
上次：第 2 案「開放格式之轉換」，建請繼續列管
這次的 resolutions.yaml 沒有「開放格式之轉換」",
            mending: "\
1. 在 resolutions.yaml 補上這一案，案由沿用上次的文字。
2. 案由改寫過時，改回上次的文字。
3. 主席在上次會議已裁示解除列管時，在上次會議的 resolutions.yaml 為該案加
   上 recommendation: {proposal: close, reason: 主席裁示解除列管}。",
        },
        en: Page {
            meaning: "\
A case that the previous meeting was asked to keep on the list is not in
this resolutions.yaml. What is not finished cannot drop off the list.
Cases are known by their title.",
            example: "\
then: case 2, 開放格式之轉換, to be kept on the list
now:  resolutions.yaml has no 開放格式之轉換",
            mending: "\
1. Add the case to resolutions.yaml under the same title.
2. If the title was reworded, put the old words back.
3. If the chair closed it at the previous meeting, give it in that
   meeting's resolutions.yaml `recommendation: {proposal: close, reason:
   …}`.",
        },
    },
    Explained {
        name: "case-changed",
        zh: Page {
            meaning: "\
上次會議已列管的案件，這次的期限（due）、負責單位（responsible），或已提報工作的
日期（date）、文號（document）與上次不同。期限悄悄改晚，逾期就看不出來；已提報的
證據也不應改變。辦理情形的文字可以精簡，不比對；裁示文字不同時，負責單位也不比對。",
            example: "\
上次：due: 113年12月31日
這次：due: 114年12月31日",
            mending: "\
1. 打錯時，改回上次提報的內容；上次有誤時，以這次為準。
2. 展延期限：due 保留原訂日期，新的日期寫在 new_due。
3. 確有變更（例如改由其他單位主辦）時，在辦理情形說明，並在 meeting.yaml 的
   acknowledged 寫上 code、place 與 reason（理由）。",
        },
        en: Page {
            meaning: "\
A case that the previous meeting had on its list has another due date or another
responsible unit, or work that was reported has another date or document number. A
due date that is moved in silence hides that the work is late, and evidence that was
shown does not change. Texts may be shortened and are not compared; where the ruling
has other words, neither is the unit.",
            example: "\
then: due: 113年12月31日
now:  due: 114年12月31日",
            mending: "\
1. Put back what was reported, or leave what is right if it was wrong then.
2. If the date was put off, keep the old one in `due` and write the new one in
   `new_due`.
3. If it was changed on purpose, say so in the progress, and write the code, its place
   and the reason under `acknowledged` in meeting.yaml.",
        },
    },
    Explained {
        name: "ruling-differs",
        zh: Page {
            meaning: "\
resolutions.yaml 引用的主席裁示，與上次會議資料夾 minutes.yaml 同一出處的文字
不同。空白、換行和粗體不計。沒有 minutes.yaml 時不比對。",
            example: "\
resolutions.yaml   ruling: 請統計處補正各資料集之欄位說明。
minutes.yaml       ruling: 請統計處補正所有資料集之欄位說明。",
            mending: "\
1. 照會議紀錄更正 ruling。
2. minutes.yaml 抄錯時，更正 minutes.yaml。
3. 有意節錄時，在 meeting.yaml 的 acknowledged 寫上 code、place 與
   reason（理由）。",
        },
        en: Page {
            meaning: "\
A ruling quoted in resolutions.yaml is not what the previous meeting's
minutes.yaml has at the same place. Blanks, line breaks and bold do not
count. Without minutes.yaml nothing is compared.",
            example: "\
resolutions.yaml   ruling: 請統計處補正各資料集之欄位說明。
minutes.yaml       ruling: 請統計處補正所有資料集之欄位說明。",
            mending: "\
1. Quote the minutes word for word.
2. If minutes.yaml was copied wrongly, correct it.
3. If the ruling is shortened on purpose, write the code, its place and the
   reason under `acknowledged` in meeting.yaml.",
        },
    },
    Explained {
        name: "not-in-minutes",
        zh: Page {
            meaning: "\
resolutions.yaml 某一案的出處（minutes），上次會議的 minutes.yaml 沒有，上次會
議的決議事項裡也沒有這一案。",
            example: "\
resolutions.yaml   minutes: 五、報告事項（四）
minutes.yaml       place: 五、報告事項（一）、五、報告事項（二）",
            mending: "\
1. 更正 resolutions.yaml 的 minutes。
2. minutes.yaml 漏記時，補上這一項。",
        },
        en: Page {
            meaning: "\
The place from which a case is quoted (`minutes` in resolutions.yaml) is not
in the previous meeting's minutes.yaml, nor was the case on the previous
meeting's list.",
            example: "\
resolutions.yaml   minutes: 五、報告事項（四）
minutes.yaml       place: 五、報告事項（一）, 五、報告事項（二）",
            mending: "\
1. Correct `minutes` in resolutions.yaml.
2. If minutes.yaml lacks the decision, add it.",
        },
    },
    Explained {
        name: "decision-not-tracked",
        zh: Page {
            meaning: "\
上次會議的 minutes.yaml 記為列管（tracked: true）的決定事項，這次的
resolutions.yaml 沒有提報辦理情形。以出處或裁示文字對應。",
            example: "\
minutes.yaml   - place: 六、討論事項
                 tracked: true",
            mending: "\
1. 在 resolutions.yaml 補上這一案。
2. 不需列管時，將 tracked 改為 false。",
        },
        en: Page {
            meaning: "\
A decision that the previous meeting's minutes.yaml says is tracked has no
case in this meeting's resolutions.yaml. They belong together by place or by
the words of the ruling.",
            example: "\
minutes.yaml   - place: 六、討論事項
                 tracked: true",
            mending: "\
1. Add the case to resolutions.yaml.
2. If it is not tracked, set `tracked: false`.",
        },
    },
    Explained {
        name: "opening-vanished",
        zh: Page {
            meaning: "\
上次會議列為尚待開放的資料集，這次的清單沒有了。預計開放的承諾不能無聲消失：
已開放的要寫開放，不再開放的要寫不再開放。資料集以機關與名稱辨認，也可以用
資料集識別碼。",
            example: "\
上次：典藏署,典藏品修復紀錄,111年第1季,規劃中
這次的清單沒有「典藏品修復紀錄」",
            mending: "\
1. 已開放者，保留這一列，狀態改為已開放，並填開放日期。
2. 不再開放者，保留這一列，狀態改為不再開放的用詞，並在備註寫明理由。
3. 漏列者補回；改名者兩次都填資料集識別碼。
4. 確實如此時，在 meeting.yaml 的 acknowledged 認可並寫明理由。",
        },
        en: Page {
            meaning: "\
A dataset that was still to open at the previous meeting is not in this list.
A promise must not disappear without a word. Datasets are told apart by agency
and name, or by their id.",
            example: "\
then: 典藏署,典藏品修復紀錄,111年第1季,規劃中
now:  there is no 典藏品修復紀錄",
            mending: "\
1. If it has opened, keep the row and give it the state and the day.
2. If it will not open, keep the row with a state that says so, and the
   reason in 備註 (remark).
3. If it was forgotten, put it back; if it was renamed, give both rows its id.
4. If it is true, accept it under `acknowledged` in meeting.yaml.",
        },
    },
    Explained {
        name: "opening-postponed",
        zh: Page {
            meaning: "\
預計開放時間比上次會議提報的晚，但備註沒有寫新的原因。延後要讓委員知道，不能
只改日期。",
            example: "\
上次：預計開放時間 111年第1季
這次：預計開放時間 111年第3季，備註空白或與上次相同",
            mending: "\
1. 在「備註」寫明延後的原因；簡報會印出原來的時間。
2. 若是填錯，改回原來的時間。",
        },
        en: Page {
            meaning: "\
A dataset is to open later than the previous meeting was told, and 備註 (remark)
gives no new reason. The group has to learn of it.",
            example: "\
then: 111年第1季
now:  111年第3季, the remark empty or the same as then",
            mending: "\
1. Write the reason into 備註; the slide shows the earlier time beside the
   new one.
2. If it is a slip, put the earlier time back.",
        },
    },
];
