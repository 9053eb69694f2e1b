//! Pages of the codes that the cross-checks raise: against the previous meeting, in
//! the rows themselves, about the meeting and its group, and in typed sentences.

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
3. 上次就報錯時，更正上次會議資料夾的清單，重新產製該次的簡報，並在會議中
   向委員說明。",
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
   folder, build its pack again, and tell the group.",
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
        name: "change-without-note",
        zh: Page {
            meaning: "\
盤點表的這一項是新增的，或內容與上次會議不同，但「修正說明」空白。投影片會
以紅字標示異動，委員會問為什麼改。",
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
    Explained {
        name: "number-skipped",
        zh: Page {
            meaning: "\
盤點表的序號跳號。可能是刪了一列而沒有重新編號，也可能是漏貼了一列。",
            example: "\
1,公文管理系統
2,統計資料庫
4,線上申辦系統",
            mending: "\
1. 查明缺號的那幾列是否漏列；漏列時補上。
2. 沒有漏列時，從 1 起重新編號。程式以系統名稱辨認各項，重新編號不會被當成
   異動。
3. 有意保留原編號時，可在 meeting.yaml 的 acknowledged 認可。",
        },
        en: Page {
            meaning: "\
The numbers (序號) of the inventory leave some out: a row was deleted
without numbering anew, or a row was forgotten.",
            example: "\
1,公文管理系統
2,統計資料庫
4,線上申辦系統",
            mending: "\
1. See whether rows are missing; if so, put them back.
2. If none is, number the list from 1. Rows are known by the name of the
   system, so that new numbers are no amendment.
3. To keep the numbers as they are, accept this under `acknowledged` in
   meeting.yaml.",
        },
    },
    Explained {
        name: "progress-after-meeting",
        zh: Page {
            meaning: "\
辦理情形的日期晚於這次會議。會議上報告的工作不可能在會後才發生，多半是年或
月打錯。",
            example: "\
date: 112年6月6日（會議日期是 112年5月16日）",
            mending: "\
1. 更正日期。
2. 預定的工作請將 state 記為 outstanding，不填 date；預定完成日寫在 due 或
   new_due。",
        },
        en: Page {
            meaning: "\
A piece of progress is dated after this meeting. What is reported there
cannot happen later; the year or the month is probably a slip.",
            example: "\
date: 112年6月6日 (the meeting is on 112年5月16日)",
            mending: "\
1. Correct the date.
2. Work that is only planned is `state: outstanding` without a date; when
   it is to be done stands under `due` or `new_due`.",
        },
    },
    Explained {
        name: "answered-before-received",
        zh: Page {
            meaning: "\
回應日期早於提出日期，其中一個一定打錯。提出日期決定這件需求算在哪一季，所
以先不產生簡報。",
            example: "\
編號 112-02，提出日期 112/03/13，回應日期 112/03/07",
            mending: "\
1. 到平臺查這件需求的日期。
2. 更正打錯的那一格。",
        },
        en: Page {
            meaning: "\
The request was answered before it was received: one of the two dates is a
slip. The date of receipt decides the quarter in which it is counted, so
nothing is built.",
            example: "\
112-02: 提出日期 112/03/13, 回應日期 112/03/07",
            mending: "\
1. Look the request up on the platform.
2. Correct the cell that is wrong.",
        },
    },
    Explained {
        name: "future-request",
        zh: Page {
            meaning: "\
需求的提出日期晚於統計日期。統計日期以後的季別還沒有開始，不會有件數。",
            example: "\
統計日期 112/05/10；編號 112-03，提出日期 112/05/14",
            mending: "\
1. 確認提出日期，尤其是年份。
2. 確實在統計日期之後提出時，從清單移出，留待下次會議。
3. 統計日期寫錯時，更正 meeting.yaml 的 statistics_date。",
        },
        en: Page {
            meaning: "\
A request was received after the day that the statistics are as of.
Quarters that have not begun have no requests.",
            example: "\
statistics date 112/05/10; 112-03: 提出日期 112/05/14",
            mending: "\
1. Make sure of the date, of its year above all.
2. If it really came later, take it out of the list until the next
   meeting.
3. If the statistics date is wrong, correct `statistics_date` in
   meeting.yaml.",
        },
    },
    Explained {
        name: "answered-late",
        zh: Page {
            meaning: "\
回應所花的日數超過 organization.yaml 的 targets.answer。提出當日不計；
count 為 calendar 時計日曆天，為 working 時計星期一至星期五，並扣除 holidays
所列的假日、計入補行上班日。",
            example: "\
targets: {answer: {days: 7, count: calendar}}
編號 112-02，提出 112/03/13，回應 112/03/24：11 日",
            mending: "\
1. 確認兩個日期。
2. 期限或計算方式寫錯時，更正 organization.yaml。
3. 確實如此時，在 meeting.yaml 的 acknowledged 寫上 code、place（訊息第二
   行的位置）與 reason（理由），之後就不再列為警告。
4. 以工作天計而期間有假日時，把假日列入 organization.yaml 的 holidays。",
        },
        en: Page {
            meaning: "\
The answer took more days than `targets.answer` in organization.yaml
allows. The day of receipt is not counted; `count: calendar` counts every
day, `count: working` Monday to Friday without the holidays, and with the
make-up days, that are listed under `holidays`.",
            example: "\
targets: {answer: {days: 7, count: calendar}}
112-02: received 112/03/13, answered 112/03/24: 11 days",
            mending: "\
1. Make sure of both dates.
2. If the deadline or its count is wrong, correct organization.yaml.
3. If it is true, write its code, its place (the second line of the
   message) and the reason under `acknowledged` in meeting.yaml; it is
   then no longer counted as a warning.
4. Where holidays lie between and working days are counted, list them under
   `holidays` in organization.yaml.",
        },
    },
    Explained {
        name: "unanswered",
        zh: Page {
            meaning: "\
到統計日期為止，這件需求已超過回應期限而沒有回應日期。計算方式與
answered-late 相同。",
            example: "\
統計日期 112/05/10，期限 7 日
編號 112-03，提出 112/05/02，回應日期空白：8 日",
            mending: "\
1. 已回應時，補上「回應日期」。
2. 尚未回應時，洽承辦機關儘速回應，並準備向委員說明。
3. 確實如此時，在 meeting.yaml 的 acknowledged 寫上 code、place（訊息第二
   行的位置）與 reason（理由），之後就不再列為警告。",
        },
        en: Page {
            meaning: "\
By the statistics date the request is past the deadline and has no date of
an answer. Days are counted as for answered-late.",
            example: "\
statistics date 112/05/10, deadline 7 days
112-03: received 112/05/02, no 回應日期: 8 days",
            mending: "\
1. If it was answered, fill in 回應日期.
2. If not, ask the agency in charge, and be ready to explain it to the
   group.
3. If it is true, write its code, its place (the second line of the
   message) and the reason under `acknowledged` in meeting.yaml; it is
   then no longer counted as a warning.",
        },
    },
    Explained {
        name: "answers-not-recorded",
        zh: Page {
            meaning: "\
organization.yaml 訂有回應期限（targets 的 answer），但民間需求清單沒有「回應
日期」欄，例如直接放入平臺匯出的檔案。沒有記錄不等於沒有回應，因此不逐件警
告，也無從檢查期限。",
            example: "\
原ID,原開放建議標題,原派發機關,建議資料集名稱,建議原因,發表時間",
            mending: "\
1. 在清單加上「回應日期」欄，填入各件的回應日期。
2. 不需要檢查期限時，不必處理；這則訊息不影響產生簡報。",
        },
        en: Page {
            meaning: "\
organization.yaml sets a deadline for answers (targets: answer), but the list
of requests has no column 回應日期, as when the platform's export is used as
it is. What was not recorded may have been answered all the same, so no
request is called unanswered and no deadline can be checked.",
            example: "\
原ID,原開放建議標題,原派發機關,建議資料集名稱,建議原因,發表時間",
            mending: "\
1. Add the column 回應日期 and fill in the date of each answer.
2. Nothing need be done where the deadline is not to be checked; the pack is
   built all the same.",
        },
    },
    Explained {
        name: "not-approved",
        zh: Page {
            meaning: "\
需求已回應，但「資訊長核准日期」空白。行動方案要求回應須經機關資訊長核准。
整份清單都沒有核准日期時，視為未記錄，不會逐件警告。",
            example: "\
編號 112-02，回應日期 112/03/17，資訊長核准日期空白",
            mending: "\
1. 已核准時，補上日期。
2. 未核准時，補辦核准。
3. 確實如此時，在 meeting.yaml 的 acknowledged 寫上 code、place（訊息第二
   行的位置）與 reason（理由），之後就不再列為警告。",
        },
        en: Page {
            meaning: "\
The request was answered, but its 資訊長核准日期 is empty. The action plan
wants answers approved by the agency's chief information officer. A list
without any such date does not record approvals, and raises nothing.",
            example: "\
112-02: 回應日期 112/03/17, 資訊長核准日期 empty",
            mending: "\
1. If it was approved, fill in the date.
2. If not, have it approved.
3. If it is true, write its code, its place (the second line of the
   message) and the reason under `acknowledged` in meeting.yaml; it is
   then no longer counted as a warning.",
        },
    },
    Explained {
        name: "dataset-twice",
        zh: Page {
            meaning: "\
takedowns.yaml 把同一個資料集識別碼列了兩次，下架筆數會多算一筆。",
            example: "\
dataset: {id: 70102, name: 典藏署決算}
…
dataset: {id: 70102, name: 典藏署決算}",
            mending: "\
1. 重複列出時，刪除一筆，並重新編排 number。
2. 識別碼打錯時，到平臺查詢後更正。",
        },
        en: Page {
            meaning: "\
takedowns.yaml lists one dataset id twice, and the number of takedowns is
one too many.",
            example: "\
dataset: {id: 70102, name: 典藏署決算}
…
dataset: {id: 70102, name: 典藏署決算}",
            mending: "\
1. If it was listed twice, delete one and number the others anew.
2. If an id is wrong, look it up on the platform and correct it.",
        },
    },
    Explained {
        name: "kept-dataset-withdrawn",
        zh: Page {
            meaning: "\
某筆下架的理由是「另有資料集保留」，但所保留的資料集本身也要下架，或上次會
議已審查通過下架。兩筆都下架後，平臺上就沒有這份資料。",
            example: "\
1. dataset 70101 下架
2. dataset 70102 下架，keeps: {id: 70101, name: 典藏署法定預算}",
            mending: "\
1. 到平臺查詢兩個識別碼。
2. 更正 keeps 或 dataset 的 id；識別碼常在這裡互換。
3. 確實都要下架時，刪去 keeps，並在 reason 寫明資料何以不再提供。",
        },
        en: Page {
            meaning: "\
A takedown is asked for because another dataset stays in its place, but
that one is withdrawn too, now or at the previous meeting. With both gone,
nothing of it is left on the platform.",
            example: "\
1. dataset 70101 is withdrawn
2. dataset 70102 is withdrawn, keeps: {id: 70101, …}",
            mending: "\
1. Look both ids up on the platform.
2. Correct the id under `keeps` or under `dataset`; they are easily
   swapped.
3. If both are to go, delete `keeps`, and say in `reason` why the data is
   no longer given.",
        },
    },
    Explained {
        name: "takedown-date",
        zh: Page {
            meaning: "\
state 為 carried_out（已下架）的資料集沒有下架日期，或日期晚於會議。下架日
期是上次決議辦理完成的依據。",
            example: "\
state: carried_out
date: 112年6月2日（會議日期是 112年5月16日）",
            mending: "\
1. 到平臺查詢下架日期，補上或更正 date。
2. 尚未下架時，state 改為 requested（已申請）或 approved（審查通過）。
3. 會後補記供下次會議引用、又重新檢查這次會議時，可在 meeting.yaml 的
   acknowledged 認可。",
        },
        en: Page {
            meaning: "\
A dataset of `state: carried_out` has no date, or one after the meeting.
The date is the evidence that a resolution was carried out.",
            example: "\
state: carried_out
date: 112年6月2日 (the meeting is on 112年5月16日)",
            mending: "\
1. Look up when it was withdrawn, and add or correct `date`.
2. If it is still there, set `state` to requested or approved.
3. If it was noted afterwards for the next meeting to refer to, accept
   this under `acknowledged` in meeting.yaml.",
        },
    },
    Explained {
        name: "opening-contradicts",
        zh: Page {
            meaning: "\
狀態與開放日期或上次會議的紀錄互相矛盾：還沒開放卻有已過的開放日期、已開放但
開放日期在統計日期之後，或上次已開放、這次變成尚待開放。",
            example: "狀態「規劃中」，開放日期「111/03/15」",
            mending: "\
1. 在平臺查明資料集是否已開放。
2. 更正狀態或開放日期。
3. 曾開放而撤下者，在備註說明，並列入下架紀錄。",
        },
        en: Page {
            meaning: "\
The state contradicts the day of opening, or what the previous meeting was told:
not open, but with a day that is past; open, but only after the statistics
date; or open then and planned now.",
            example: "狀態 規劃中, 開放日期 111/03/15",
            mending: "\
1. Look on the platform whether the dataset is open.
2. Correct the state or the day.
3. If it was open and was withdrawn, say so in 備註 and list the takedown.",
        },
    },
    Explained {
        name: "review-late",
        zh: Page {
            meaning: "\
與上次會議相隔的日數超過 organization.yaml 的 targets.review_days。設置要
點第10點規定按季檢視盤點資料及民間需求之回應說明。",
            example: "\
上次會議 110年12月10日，這次 111年5月19日：160 日（review_days: 92）",
            mending: "\
1. 確認兩次會議的日期，以及 previous 是不是最近的一次會議。
2. 確實如此時，在 meeting.yaml 的 acknowledged 寫上 code、place（訊息第二
   行的位置）與 reason（理由），之後就不再列為警告。",
        },
        en: Page {
            meaning: "\
More days have gone by since the previous meeting than
`targets.review_days` in organization.yaml allows. The rules (設置要點,
point 10) ask for a review every quarter.",
            example: "\
110年12月10日 to 111年5月19日: 160 days (review_days: 92)",
            mending: "\
1. Make sure of both dates, and that `previous` names the latest meeting.
2. If it is true, write its code, its place (the second line of the
   message) and the reason under `acknowledged` in meeting.yaml; it is
   then no longer counted as a warning.",
        },
    },
    Explained {
        name: "period-disagrees",
        zh: Page {
            meaning: "\
統計日期不在提報期間之內，或期間的末日落在統計日期之後的月份。例如期間寫到
6 月，數字卻只統計到 5 月，委員會以為 6 月沒有件數。期間末日與統計日期同月
時，視為該月仍在進行，不會警告。",
            example: "\
period: {from: 112年1月1日, to: 112年6月30日}
statistics_date: 112年5月10日",
            mending: "\
1. 更正 period 的 to 或 statistics_date。
2. 確實如此時，在 meeting.yaml 的 acknowledged 寫上 code、place（訊息第二
   行的位置）與 reason（理由），之後就不再列為警告。",
        },
        en: Page {
            meaning: "\
The statistics date is not in the period, or the period goes on into
months after it: with a period up to June and numbers up to May, June
looks as if nothing had happened. A period that ends later in the same
month is fine, for that month is still running.",
            example: "\
period: {from: 112年1月1日, to: 112年6月30日}
statistics_date: 112年5月10日",
            mending: "\
1. Correct `to` of the period, or `statistics_date`.
2. If it is true, write its code, its place (the second line of the
   message) and the reason under `acknowledged` in meeting.yaml; it is
   then no longer counted as a warning.",
        },
    },
    Explained {
        name: "too-few-civil-members",
        zh: Page {
            meaning: "\
organization.yaml 的 members 中，民間代表（kind: civil）少於
targets.civil_members。行動方案要求至少 4 位。沒有寫 members 時，不檢查。",
            example: "\
members 有 2 位 kind: civil
targets: {civil_members: 4}",
            mending: "\
1. 名單漏列時補上；只寫角色，不寫姓名。
2. 目標寫錯時，更正 targets 的 civil_members。
3. 尚在聘請中時，確實如此時，在 meeting.yaml 的 acknowledged 寫上 code、
   place（訊息第二行的位置）與 reason（理由），之後就不再列為警告。",
        },
        en: Page {
            meaning: "\
The members of organization.yaml have fewer of `kind: civil` than
`targets.civil_members`. The action plan wants at least four. Without
`members` nothing is checked.",
            example: "\
members: 2 of kind: civil
targets: {civil_members: 4}",
            mending: "\
1. Add members that were forgotten; write their role, not their name.
2. If the target is wrong, correct `civil_members` under `targets`.
3. If it is true, write its code, its place (the second line of the
   message) and the reason under `acknowledged` in meeting.yaml; it is
   then no longer counted as a warning.",
        },
    },
    Explained {
        name: "stale-number",
        zh: Page {
            meaning: "\
投影片或行動方案的文字裡，有一個直接輸入的數字等於上次會議的數字，這次已經
不同。多半是沿用上次的文字而忘了更新。只看「筆、項、件、個、種、案、位」前
的三位數以上數字，以及有千分位的數字；年、日期、條號、文號不看，決議的引文
也不看。",
            example: "\
累計開放618筆資料集（上次 618 筆，這次 658 筆）",
            mending: "\
1. 把數字換成訊息建議的寫法，例如 {{ datasets.total | thousands }}。
2. 確實是指上次時，在同一句寫明，例如「上次618筆」「較618筆增加」。
3. 只是碰巧相同時，可在 meeting.yaml 的 acknowledged 認可。",
        },
        en: Page {
            meaning: "\
A sentence of the slides or of the action plan holds a typed number that
was a figure of the previous meeting and has changed since; last time's
text was probably kept. Only numbers of three digits or more before 筆, 項
, 件, 個, 種, 案 or 位 are looked at, and numbers with a comma between
thousands; years, dates, articles and document numbers are not, nor are
quoted resolutions.",
            example: "\
累計開放618筆資料集 (618 last time, 658 now)",
            mending: "\
1. Write what the message proposes instead, such as {{ datasets.total |
   thousands }}.
2. If last time is meant, say so next to the number: 上次618筆, 較618筆增
   加.
3. If it is the same by chance, accept this under `acknowledged` in
   meeting.yaml.",
        },
    },
    Explained {
        name: "typed-number",
        zh: Page {
            meaning: "\
文字裡直接輸入的數字與某個計算出來的數字相同。這次是對的，但資料更新後它不
會跟著改，下次就成了舊數字。這是提示，不影響產製。",
            example: "\
本部累計開放1,658筆",
            mending: "\
把數字換成訊息建議的寫法，例如 {{ datasets.total | thousands }}。",
        },
        en: Page {
            meaning: "\
A number typed into a sentence is the same as a computed figure. It is
right today, but does not follow the data, and will be stale next time.
This is a notice; the pack is built all the same.",
            example: "\
本部累計開放1,658筆",
            mending: "\
Write what the message proposes instead, such as {{ datasets.total |
thousands }}.",
        },
    },
];
