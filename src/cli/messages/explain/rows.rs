//! Pages of the codes about rows that cannot be right.

use super::{Explained, Page};

pub(super) static PAGES: &[Explained] = &[
    Explained {
        name: "number-skipped",
        zh: Page {
            meaning: "\
盤點表的序號、申請下架的項次或決議事項的案號跳號。可能是刪了一筆而沒有重新
編號，也可能是漏貼了一筆。",
            example: "\
1,公文管理系統
2,統計資料庫
4,線上申辦系統",
            mending: "\
1. 查明缺號的那幾列是否漏列；漏列時補上。
2. 沒有漏列時，依序重新編號。程式以系統名稱辨認各項，重新編號不會被當成
   異動。
3. 有意保留原編號時，可在 meeting.yaml 的 acknowledged 認可。",
        },
        en: Page {
            meaning: "\
The numbers of the inventory (序號), of the takedowns or of the cases leave some
out: one was deleted without numbering anew, or one was forgotten.",
            example: "\
1,公文管理系統
2,統計資料庫
4,線上申辦系統",
            mending: "\
1. See whether rows are missing; if so, put them back.
2. If none is, number the list anew. Rows are known by the name of the
   system, so that new numbers are no amendment.
3. To keep the numbers as they are, accept this under `acknowledged` in
   meeting.yaml.",
        },
    },
    Explained {
        name: "numbers-clash",
        zh: Page {
            meaning: "\
盤點表（或民間需求）分成各單位的檔案（inventory/*.xlsx），其中一個檔案的序號（或
編號）在前面的檔案裡也有。各單位各自編號很常見，不影響計數；但簡報與附冊會出現
相同的號碼，所以每個檔案提醒一次。",
            example: "\
inventory/典藏署.xlsx　1、2、3
inventory/檢測所.xlsx　1、2",
            mending: "\
1. 要有連續的序號時，請後面的檔案接著前面的編號。
2. 各單位各自編號時，在 meeting.yaml 的 acknowledged 寫上 code、place（訊息第二
   行的位置）與 reason（理由），之後就不再列為警告。",
        },
        en: Page {
            meaning: "\
The inventory (or the list of requests) is a folder of files, one a unit, and
a file's numbers stand in an earlier file too. Units often number their own lists from 1, and
nothing is counted wrongly for it; but the slides and the annex then show
the same number twice, so each file is named once.",
            example: "\
inventory/典藏署.xlsx: 1, 2, 3
inventory/檢測所.xlsx: 1, 2",
            mending: "\
1. For one run of numbers, number the later files on from the earlier ones.
2. Where each unit numbers its own list, write the code, the place (the
   second line of the message) and the reason under `acknowledged` in
   meeting.yaml; it is then no longer counted as a warning.",
        },
    },
    Explained {
        name: "progress-after-meeting",
        zh: Page {
            meaning: "\
辦理情形的日期晚於這次會議。會議上報告的工作不可能在會後才發生，多半是年或
月打錯，所以不產製。",
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
cannot happen later; the year or the month is probably a slip, and nothing
is built.",
            example: "\
date: 112年6月6日 (the meeting is on 112年5月16日)",
            mending: "\
1. Correct the date.
2. Work that is only planned is `state: outstanding` without a date; when
   it is to be done stands under `due` or `new_due`.",
        },
    },
    Explained {
        name: "progress-before-previous",
        zh: Page {
            meaning: "\
辦理情形的日期早於上次會議，也就是在主席裁示之前。多半是年度寫錯；也可能是援
引較早訂定的規定或公文。",
            example: "\
上次會議：111年12月20日
date: 111年2月20日",
            mending: "\
1. 更正日期。
2. 確實是較早的規定或公文時，在 meeting.yaml 的 acknowledged 寫上 code、
   place（訊息第二行的位置）與 reason（理由），之後就不再列為警告。",
        },
        en: Page {
            meaning: "\
Progress is dated before the previous meeting, that is, before the chair
asked for it. The year is probably wrong; or it refers to an older rule or
letter.",
            example: "\
the previous meeting: 111年12月20日
date: 111年2月20日",
            mending: "\
1. Correct the date.
2. If it is an older rule or letter, write its code, its place (the second
   line of the message) and the reason under `acknowledged` in
   meeting.yaml; it is then no longer counted as a warning.",
        },
    },
    Explained {
        name: "evidence-differs",
        zh: Page {
            meaning: "\
辦理情形的日期（date）、文號（document），與同一項文字裡寫的，或與下架紀錄的日
期不同。委員會對照公文，兩處必須一致。",
            example: "\
text: 已於110年12月21日以法資字第11011514270號函轉知…
date: 110年12月22日
document: 法資字第11011514270號",
            mending: "\
1. 調閱公文或平臺紀錄，確認日期與文號。
2. 更正寫錯的一處。",
        },
        en: Page {
            meaning: "\
The date or document number given for a piece of work is not what its own text
says, or not the day on which the record says the dataset was withdrawn. Members
look up the letters: both must agree.",
            example: "\
text: 已於110年12月21日以法資字第11011514270號函轉知…
date: 110年12月22日
document: 法資字第11011514270號",
            mending: "\
1. Look at the letter, or at the platform.
2. Correct whichever is wrong.",
        },
    },
    Explained {
        name: "date-too-early",
        zh: Page {
            meaning: "\
日期早於 organization.yaml 的 since（資料開放的起始日），或比同一清單的下一個日
期早了數十年。多半是年份打錯，例如把 112 打成 2、12。不更正的話，表格會從那一年
開始逐年列出。",
            example: "\
編號,提出日期
112-003,2/5/4",
            mending: "\
1. 查明日期後更正。
2. 日期真的較早時，把 organization.yaml 的 since 改早。",
        },
        en: Page {
            meaning: "\
The date is before `since` in organization.yaml (when data began to be opened),
or decades before the next date of its list. Mostly the year lacks a digit: 2 or
12 for 112. A table would have a row for every year since.",
            example: "\
編號,提出日期
112-003,2/5/4",
            mending: "\
1. Find out the date and correct it.
2. If it really is that old, set `since` in organization.yaml to an earlier day.",
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
        name: "approved-before-received",
        zh: Page {
            meaning: "\
資訊長核准回應的日期早於民眾提出需求的日期，其中一個日期必定有誤。核准早於回
應是正常的，不會列出。",
            example: "\
編號 112-02，提出日期 112/03/13，資訊長核准日期 111/03/20",
            mending: "更正其中一個日期。",
        },
        en: Page {
            meaning: "\
The answer was approved before the request was received, so one of the two
dates is wrong. That an answer is approved before it is given is as it
should be, and is not complained of.",
            example: "\
112-02: 提出日期 112/03/13, 資訊長核准日期 111/03/20",
            mending: "Correct whichever of the two dates is wrong.",
        },
    },
    Explained {
        name: "approved-after-answer",
        zh: Page {
            meaning: "\
資訊長核准的日期晚於回應日期：回應發出時還沒有經過核准。行動策略規定，民眾意見
須經資訊長核准後回應。如果清單裡大多數的需求都是先回應、後核准，表示機關的作業
方式本來如此，就不逐筆列出。",
            example: "\
編號 112-02，回應日期 112/03/17，資訊長核准日期 112/03/27",
            mending: "\
1. 核對公文，更正寫錯的日期。
2. 確實是事後才核准時，在 meeting.yaml 的 acknowledged 寫上 code、place（訊息
   第二行的位置）與 reason（理由）。",
        },
        en: Page {
            meaning: "\
The chief information officer approved the answer after it had been given.
The action strategy wants answers approved first. Where most requests of a
list are approved after their answers, that is how the ministry records
them, and none is named.",
            example: "\
112-02: 回應日期 112/03/17, 資訊長核准日期 112/03/27",
            mending: "\
1. Look the letters up, and correct the date that is wrong.
2. If it is true, write the code, the place (the second line of the
   message) and the reason under `acknowledged` in meeting.yaml.",
        },
    },
    Explained {
        name: "request-year-differs",
        zh: Page {
            meaning: "\
清單的編號以年度開頭（例如 112-03），這一件的年度卻與提出日期的年度不同：編號或
日期的年份打錯了。年底年初前後一個月不比對，編號沒有這種規律的清單也不比對。",
            example: "\
112-03,111/03/13,內容有誤,…",
            mending: "\
1. 到平臺查明提出日期，更正打錯的年份。
2. 確實如此時，在 meeting.yaml 的 acknowledged 寫上 code、place（訊息第二行的
   位置）與 reason（理由）。",
        },
        en: Page {
            meaning: "\
The numbers of the list begin with a year (112-03), but this request was received
in another one: the year of its number or of its day is a slip. Within a month of
the new year nothing is compared, nor in a list that is numbered otherwise.",
            example: "\
112-03,111/03/13,內容有誤,…",
            mending: "\
1. See on the platform when it was received, and correct the year.
2. If it is true, write the code, the place (the second line of the message) and
   the reason under `acknowledged` in meeting.yaml.",
        },
    },
    Explained {
        name: "request-twice",
        zh: Page {
            meaning: "\
兩件需求除編號外，提出日期、類別、資料集、機關、內容與回應說明完全相同。編號不同就
各計一件，重複登錄會使件數多算。",
            example: "\
112-02,112/03/13,建議新增資料集,,統計處,希望提供應用程式介面
112-04,112/03/13,建議新增資料集,,統計處,希望提供應用程式介面",
            mending: "\
1. 到平臺查明是否同一件；是，刪除其中一列。
2. 確為兩件時，在 meeting.yaml 的 acknowledged 寫上 code、place（訊息第二行的
   位置）與 reason（理由）。",
        },
        en: Page {
            meaning: "\
Two requests are the same but for their number: day, kind, dataset, agencies,
words and answer. Under two numbers both are counted, one too many if it was
entered twice.",
            example: "\
112-02,112/03/13,建議新增資料集,,統計處,希望提供應用程式介面
112-04,112/03/13,建議新增資料集,,統計處,希望提供應用程式介面",
            mending: "\
1. See on the platform whether they are one; if so, delete one row.
2. If there really were two, write the code, the place (the second line of
   the message) and the reason under `acknowledged` in meeting.yaml.",
        },
    },
    Explained {
        name: "system-twice",
        zh: Page {
            meaning: "\
盤點表有兩項除序號與修正說明外完全相同：名稱、描述、蒐集資料項目、分類與管理單位都
一樣。兩項各計一次，重複貼上會使項數多算；一個系統分成幾項時，各項蒐集的資料不會
相同。",
            example: "\
12,公文管理系統,收發文及歸檔,公文主旨、收發文日期,丙類,資訊處
13,公文管理系統,收發文及歸檔,公文主旨、收發文日期,丙類,資訊處",
            mending: "\
1. 重複貼上的，刪除其中一列，並重編序號、更正合計。
2. 複製一列來填新的一項、卻忘了改的，填入該項的內容。
3. 確為兩項時，在 meeting.yaml 的 acknowledged 寫上 code、place（訊息第二行的
   位置）與 reason（理由）。",
        },
        en: Page {
            meaning: "\
Two entries of the inventory are the same but for their number and the note on an
amendment: name, description, data, class and unit. Both are counted, one too many
if a row was pasted twice. Of a system that has several entries, each holds other
data.",
            example: "\
12,公文管理系統,收發文及歸檔,公文主旨、收發文日期,丙類,資訊處
13,公文管理系統,收發文及歸檔,公文主旨、收發文日期,丙類,資訊處",
            mending: "\
1. Delete a row that was pasted twice, number the others anew, and correct the
   total.
2. Where a row was copied for a new entry and never changed, fill in what belongs
   there.
3. If there really are two, write the code, the place (the second line of the
   message) and the reason under `acknowledged` in meeting.yaml.",
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
        name: "requests-set-aside",
        zh: Page {
            meaning: "\
平臺的匯出檔在統計日期之後才下載，所以含有統計日期之後才提出的需求。這些
需求不計入這次的任何件數，匯出檔不必修改。自行登錄的清單若有這樣的日期，
多半是誤植，會以 future-request 指出。",
            example: "\
統計日期 112/05/10；匯出檔 112/05/15 下載，內有 112/05/14 提出的需求",
            mending: "\
1. 通常不必處理，下次會議會計入。
2. 要在這次提報時，將 meeting.yaml 的 statistics_date 改為較晚的日期，其他
   清單也要以那一天統計。",
        },
        en: Page {
            meaning: "\
The platform's export was taken after the statistics date, so it holds
requests that came later. None of this meeting's numbers counts them, and
the export need not be changed. In a list that somebody keeps, such a date
is most likely a slip and is named as future-request.",
            example: "\
statistics date 112/05/10; an export of 112/05/15 with a request of
112/05/14",
            mending: "\
1. Mostly nothing needs to be done: the next meeting counts them.
2. To report them now, set `statistics_date` in meeting.yaml to a later day;
   the other lists must then be of that day, too.",
        },
    },
    Explained {
        name: "requests-of-others",
        zh: Page {
            meaning: "\
平臺的匯出檔含有全部機關的需求。只有派發給本機關的才計入：派發機關是
organization.yaml 的單位或機關（name、aliases），或合於其 providers、部會名稱的
樣式。只派發給其他機關的列不計入任何件數，匯出檔不必修改；同一案另派發給本機關
的列照計。自行登錄的清單不在此限，每一列都計入。",
            example: "\
派發機關「教育部」「臺北市政府」；organization.yaml 是示範部的",
            mending: "\
1. 所列都是其他機關的，不必處理。
2. 若有本機關所屬，將平臺上的名稱加到該單位或機關的 aliases 或 providers。",
        },
        en: Page {
            meaning: "\
The platform's export holds everybody's requests. Only those dispatched to us
count: to a unit or an agency of organization.yaml (name, aliases), or to
whatever fits its `providers` or begins with the ministry's name. A row that
went to others alone counts nowhere, and the export need not be changed; the
rows of the same case that went to us count. In a list that somebody keeps,
every row counts.",
            example: "\
dispatched to 教育部 and 臺北市政府; organization.yaml is that of 示範部",
            mending: "\
1. Nothing needs to be done where all of them are others'.
2. If one is ours, add what the platform calls it to the `aliases` or
   `providers` of its unit or agency.",
        },
    },
    Explained {
        name: "requests-of-nobody",
        zh: Page {
            meaning: "\
平臺的匯出檔含有全部機關的需求。沒有填派發機關的列，看不出派發給誰，不計入任何件
數。匯出檔裡每一列都是本機關的時，沒有派發機關的列照計。",
            example: "匯出檔 58 列中有 5 列的「派發機關」空白。",
            mending: "\
1. 都不是本機關的，不必處理。
2. 其中有派發給本機關的，在那一列填上派發機關。",
        },
        en: Page {
            meaning: "\
The platform's export holds everybody's requests. A row that names nobody whom it was
dispatched to may be anybody's, and counts nowhere. Where every other row of the export is
ours, such a row counts.",
            example: "of the 58 rows of an export 5 have nothing under 派發機關",
            mending: "\
1. Nothing needs to be done where none of them is ours.
2. If one is, write in its row whom it was dispatched to.",
        },
    },
    Explained {
        name: "no-request-of-ours",
        zh: Page {
            meaning: "\
平臺的匯出檔裡，沒有一列派發給本機關，因此民間需求的件數都是 0。多半是
organization.yaml 沒有平臺上的名稱，或放入了別的機關的檔案。",
            example: "派發機關都是「臺北市政府民政局」等，organization.yaml 是示範部的。",
            mending: "\
1. 將平臺上的名稱加到該單位或機關的 aliases 或 providers。
2. 確認放入的是正確的檔案。
3. 本期確實沒有需求時，在 meeting.yaml 認可這個警告。",
        },
        en: Page {
            meaning: "\
No row of the platform's export was dispatched to us, so that all counts of requests are
zero. Most likely organization.yaml does not have the names that the platform uses, or the
file is another ministry's.",
            example: "all rows went to 臺北市政府民政局 and others; organization.yaml is that of 示範部",
            mending: "\
1. Add what the platform calls a unit or an agency to its `aliases` or `providers`.
2. Make sure that it is the right file.
3. If there was no request, acknowledge the warning in meeting.yaml.",
        },
    },
    Explained {
        name: "agencies-unclear",
        zh: Page {
            meaning: "\
平臺的需求匯出檔裡，這一列的派發機關含有本部或本府的名稱，卻不是任何一個已知的單位
或機關，也拆不成幾個機關。當成別人的需求略過，件數就會少算，所以要先分清楚。",
            example: "\
原ID,派發機關
7,內政部協同示範部統計處",
            mending: "\
1. 用頓號分開：內政部、示範部統計處。
2. 是本機關的另一種寫法時，寫進該單位的 aliases。",
        },
        en: Page {
            meaning: "\
In the platform's export of requests this row was dispatched to somebody whose name
holds ours, but is that of no unit or agency, and cannot be parted into several.
To leave it out as another ministry's would count one request too few.",
            example: "\
原ID,派發機關
7,內政部協同示範部統計處",
            mending: "\
1. Put 、 between the bodies: 內政部、示範部統計處.
2. If it is another spelling of one of ours, add it to the `aliases` of that.",
        },
    },
    Explained {
        name: "future-answer",
        zh: Page {
            meaning: "回應日期晚於會議日期；開會時還沒有發生的事不能列為已回應。",
            example: "\
會議 112年5月16日
編號 112-02，回應日期 112/06/17",
            mending: "\
1. 更正回應日期。
2. 尚未回應時，將回應日期留空白。",
        },
        en: Page {
            meaning: "\
The answer is dated after the meeting; what has not happened by then cannot
be reported as done.",
            example: "\
meeting on 112年5月16日
112-02: 回應日期 112/06/17",
            mending: "\
1. Correct the date of the answer.
2. If there is no answer yet, leave the cell empty.",
        },
    },
    Explained {
        name: "future-approval",
        zh: Page {
            meaning: "\
會議當天還沒有到核准的日期，所以這個日期一定打錯，多半是年份。",
            example: "\
110-002,110/11/27,…,111/12/1
（會議是 111年5月19日）",
            mending: "\
1. 查明核准日期後更正。
2. 還沒有核准的，把這一格留空白。",
        },
        en: Page {
            meaning: "\
On the day of the meeting the approval lies in the future, so the date is a
slip, mostly in its year.",
            example: "\
110-002,110/11/27,…,111/12/1
(the meeting is on 111年5月19日)",
            mending: "\
1. Find out when it was approved and correct the date.
2. If it was not approved yet, leave the cell empty.",
        },
    },
    Explained {
        name: "future-number",
        zh: Page {
            meaning: "\
清單裡有一個日期晚於統計日期（排名則是晚於會議日期），卻已經填了數字。當時還
沒有統計，不是日期寫錯，就是沿用了別的檔案。",
            example: "\
meeting.yaml     statistics_date: 112/05/10
dataset-totals   112/06/30,700,42",
            mending: "\
1. 更正日期，或刪除這一列（欄）。
2. 統計日期寫錯時，更正 meeting.yaml 的 statistics_date。",
        },
        en: Page {
            meaning: "\
A list has a number for a day after the statistics date (for the ranking:
after the meeting). Nobody could know it then: the date is wrong, or the
file is another meeting's.",
            example: "\
meeting.yaml     statistics_date: 112/05/10
dataset-totals   112/06/30,700,42",
            mending: "\
1. Correct the date, or delete the row or column.
2. If the statistics date is wrong, correct `statistics_date` in
   meeting.yaml.",
        },
    },
    Explained {
        name: "answered-late",
        zh: Page {
            meaning: "\
回應所花的日數超過 organization.yaml 的 targets.answer。提出當日不計；
count 為 calendar 時計日曆天，為 working 時計星期一至星期五，並扣除 holidays
所列的假日、計入補行上班日。上次會議的清單已有同樣日期的，上次已經提示，不再重複。",
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
make-up days, that are listed under `holidays`. What the previous meeting's
list has with the same days was told then.",
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
        name: "closed-without-answer",
        zh: Page {
            meaning: "\
撤案、撤回、併案、不予受理的需求不再需要回應，所以沒有回應日期也不算逾期，也不計入
應回應的件數。這裡列出是哪幾件，供核對。",
            example: "\
編號,提出日期,…,回應日期,處理結果
7,113/1/3,…,,民眾自行撤回",
            mending: "\
1. 確實不必回應的，不必處理。
2. 仍待回應的，更正處理結果。
3. 其他用詞（例如「改以電話說明」），寫進 organization.yaml：
   closed_without_answer: [改以電話說明]",
        },
        en: Page {
            meaning: "\
A request that was withdrawn, joined to another or not accepted (撤案, 撤回, 併案,
不予受理) needs no answer: without one it is not overdue, and it is not among those
that were to be answered. This names them.",
            example: "\
編號,提出日期,…,回應日期,處理結果
7,113/1/3,…,,民眾自行撤回",
            mending: "\
1. If they need no answer, nothing needs to be done.
2. If one still waits, correct its outcome.
3. Other words, such as 改以電話說明, go into organization.yaml:
   closed_without_answer: [改以電話說明]",
        },
    },
    Explained {
        name: "holidays-unlisted",
        zh: Page {
            meaning: "\
organization.yaml 的回應期限以工作天計（count: working），而這次會議報告的需求，
或清單中算出逾期的需求，有需要計算的日子落在這一年，但 holidays 沒有列出這一年的
任何一天。國定假日因此會被當成上班日，準時的回應可能被說成逾期。",
            example: "\
targets:
  answer: {days: 7, count: working}
holidays:
  off: [111/1/31, 111/2/1]　　需求於 112/02/01 提出",
            mending: "\
1. 在 organization.yaml 的 holidays 填入這一年的放假日（off）與補行上班日
   （worked），依行政院人事行政總處的辦公日曆表。
2. 期限其實以日曆天計時，改成 count: calendar。",
        },
        en: Page {
            meaning: "\
The deadline for answers is counted in working days (count: working), and
days of this year are counted for requests that the meeting reports on, or
that come out late, but `holidays` lists no day of the year. Its public
holidays then count as worked, and an answer in time may be called late.",
            example: "\
targets:
  answer: {days: 7, count: working}
holidays:
  off: [111/1/31, 111/2/1]    a request of 112/02/01",
            mending: "\
1. List the days off (`off`) and the make-up days (`worked`) of that year
   under `holidays` in organization.yaml, as the official calendar has them.
2. If the deadline is one of calendar days, write `count: calendar`.",
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
這次與上次的清單都沒有任何核准日期時，視為未記錄，不會警告；五件以上同時缺少
時合為一則。",
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
wants answers approved by the agency's chief information officer. Where neither
this list nor the last one has any such date, approvals are not recorded, and
nothing is raised; five or more that lack it are one warning.",
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
        name: "takedown-undated",
        zh: Page {
            meaning: "\
state 為 carried_out（已下架）的資料集沒有下架日期；下架日期是上次決議辦理完成
的依據。",
            example: "\
state: carried_out（沒有 date）",
            mending: "\
1. 到平臺查詢下架日期，補上 date。
2. 尚未下架時，state 改為 requested（申請下架）或 approved（審查通過）。",
        },
        en: Page {
            meaning: "\
A dataset of `state: carried_out` has no date. The date of withdrawal is the evidence
that a resolution was carried out.",
            example: "\
state: carried_out (and no `date`)",
            mending: "\
1. Look up when it was withdrawn, and add `date`.
2. If it is still there, set `state` to requested or approved.",
        },
    },
    Explained {
        name: "takedown-date",
        zh: Page {
            meaning: "\
某一筆下架的日期晚於會議：會議當天還沒有到的日子，不會有申請、審查或下架。
或早於本次提報期間，上次會議卻沒有這一筆：多半是年份打錯，否則是上次漏報；
本次的件數與起訖日期會一併印在簡報上。上次會議之後才提出的不在此限。",
            example: "\
state: carried_out
date: 112年6月2日（會議日期是 112年5月16日）",
            mending: "\
1. 到平臺或公文查詢日期，更正 date。
2. 還沒有到這一步時，state 改為 requested（申請下架）或 approved（審查通過）。
3. 上次漏報的，向委員說明，並在 meeting.yaml 的 acknowledged 認可。
4. 會後補記供下次會議引用、又重新檢查這次會議時，可在 meeting.yaml 的
   acknowledged 認可。",
        },
        en: Page {
            meaning: "\
A record is dated after the meeting: nothing can have been asked for, agreed to or
withdrawn by then. Or it is dated before this period, and the previous meeting did
not have it: probably the year is mistyped; else it was left out last time, and the
deck counts it in a period that is not its own. What was asked for since the previous
meeting is no such case.",
            example: "\
state: carried_out
date: 112年6月2日 (the meeting is on 112年5月16日)",
            mending: "\
1. Look up the day, and correct `date`.
2. If it has not come so far, set `state` to requested or approved.
3. If it was left out last time, explain it to the group and accept this under
   `acknowledged` in meeting.yaml.
4. If it was noted afterwards for the next meeting to refer to, accept
   this under `acknowledged` in meeting.yaml.",
        },
    },
    Explained {
        name: "reason-differs",
        zh: Page {
            meaning: "\
下架原因寫的識別碼，不是這一筆要下架的資料集，也不是要保留的資料集；或識別碼對了，
前面引號裡的名稱卻是別的資料集。投影片並列這兩處，其中一個打錯了。",
            example: "\
reason: 與「法定預算(按年)」(23262)資料集重複，故申請下架。
keeps: {id: 23261, name: 法定預算(按年)}",
            mending: "\
1. 到平臺查詢，確認識別碼。
2. 更正打錯的一處；沒有寫 keeps 時補上。",
        },
        en: Page {
            meaning: "\
The reason names an id that is neither the dataset to be withdrawn nor the one
that stays; or the id is right, and the name in quotes before it is another's.
The slide shows both places; one of them is a slip.",
            example: "\
reason: 與「法定預算(按年)」(23262)資料集重複，故申請下架。
keeps: {id: 23261, name: 法定預算(按年)}",
            mending: "\
1. Look the id up on the platform.
2. Correct whichever is wrong; add `keeps` if it is missing.",
        },
    },
    Explained {
        name: "without-consent",
        zh: Page {
            meaning: "\
資料集下架須先經諮詢小組審查同意，這一筆在本次會議之前就記為審查通過或已下
架，上次會議的 takedowns.yaml 也沒有它。",
            example: "\
會議 112年5月16日
state: carried_out
date: 112年4月18日",
            mending: "\
1. 尚未下架時，將 state 改為 requested。
2. 日期寫錯時，更正 date。
3. 確實如此時，準備向委員說明，並在 meeting.yaml 的 acknowledged 寫上
   code、place（訊息第二行的位置）與 reason（理由）。",
        },
        en: Page {
            meaning: "\
A dataset is withdrawn with the group's consent. This one was withdrawn
before this meeting, and the previous meeting's takedowns.yaml does not
have it.",
            example: "\
meeting on 112年5月16日
state: carried_out
date: 112年4月18日",
            mending: "\
1. If it is not withdrawn yet, set `state` to requested.
2. If the date is wrong, correct it.
3. If it is true, be ready to explain it to the group, and write its code,
   its place (the second line of the message) and the reason under
   `acknowledged` in meeting.yaml.",
        },
    },
    Explained {
        name: "opening-contradicts",
        zh: Page {
            meaning: "\
狀態與開放日期或上次會議的紀錄互相矛盾：還沒開放卻有已過的開放日期、已開放但
開放日期在統計日期之後，或上次已開放、這次變成尚待開放；已開放，目錄卻沒有這個
識別碼；已開放的多有開放日期，這一筆沒有；或開放日期早於上次會議的統計
日期，上次卻提報尚待開放。",
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
date; or open then and planned now; open, but the catalogue lacks its id; open
without a day, where most have theirs; or opened before the previous meeting's
statistics, though that meeting was told otherwise.",
            example: "狀態 規劃中, 開放日期 111/03/15",
            mending: "\
1. Look on the platform whether the dataset is open.
2. Correct the state or the day.
3. If it was open and was withdrawn, say so in 備註 and list the takedown.",
        },
    },
];
