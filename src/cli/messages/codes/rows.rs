//! What the codes about rows that cannot be right say.

use super::{Entry, Words};

pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        name: "number-skipped",
        zh: Words {
            message: "編號不連續，缺 {known}",
            help: &["請補上漏列的資料，或重新編號"],
        },
        en: Words {
            message: "the numbers leave out {known}",
            help: &["add the rows that are missing, or number the list anew"],
        },
    },
    Entry {
        name: "numbers-clash",
        zh: Words {
            message: "這個檔案的{column} {numbers} 在別的單位的檔案裡也有，共 {count} 項",
            help: &[
                "各單位各自從 1 編號時，請在 meeting.yaml 的 acknowledged 認可；否則請接續編號",
            ],
        },
        en: Words {
            message: "the numbers ({column}) {numbers} of this file stand in another unit's file too, {count} in all",
            help: &[
                "where each unit numbers from 1, accept this under `acknowledged` in meeting.yaml; otherwise number the files on from each other",
            ],
        },
    },
    Entry {
        name: "progress-after-meeting",
        zh: Words {
            message: "第 {number} 案的辦理情形日期是 {date}，晚於會議日期 {meeting}",
            help: &["請更正日期；尚未辦理的工作請將 state 記為 outstanding，並刪去 date"],
        },
        en: Words {
            message: "progress on case {number} is dated {date}, after the meeting on {meeting}",
            help: &[
                "correct the date; work still to be done is `state: outstanding`, without a date",
            ],
        },
    },
    Entry {
        name: "progress-before-previous",
        zh: Words {
            message: "第 {number} 案的辦理情形日期是 {date}，早於作成決議的上次會議（{previous}）",
            help: &[
                "請更正日期；若是援引較早的規定或公文，請在 meeting.yaml 的 acknowledged 認可並寫明理由",
            ],
        },
        en: Words {
            message: "progress on case {number} is dated {date}, before the previous meeting ({previous}) that asked for it",
            help: &[
                "correct the date; if it refers to an older rule or letter, accept this under `acknowledged` in meeting.yaml with the reason",
            ],
        },
    },
    Entry {
        name: "evidence-differs",
        zh: Words {
            message: "第 {number} 案填的依據是「{typed}」，另一處寫的是「{found}」",
            help: &["兩處說的是同一件事；請更正其中一個"],
        },
        en: Words {
            message: "the evidence of case {number} is given as `{typed}`, but elsewhere as `{found}`",
            help: &["both speak of the same thing; correct whichever is wrong"],
        },
    },
    Entry {
        name: "date-too-early",
        zh: Words {
            message: "{found}早於 {later}太多，其中一個應是打錯了",
            help: &[
                "請更正日期，多半是年份少打了數字；資料開放的起始日寫在 organization.yaml 的 since{!files}",
                "{files} 個檔案裡有 {count} 個日期比它早，多半是 since 打錯了；請更正 since",
            ],
        },
        en: Words {
            message: "{found} is too early beside {later}: one of the two is a slip",
            help: &[
                "correct the date, mostly its year lacks a digit; the day since when data is open is `since` in organization.yaml{!files}",
                "dates of {files} files are before it ({count} in all), so that `since` most likely is the slip: correct it",
            ],
        },
    },
    Entry {
        name: "answered-before-received",
        zh: Words {
            message: "第 {id} 號需求於 {answered}回應，早於提出日期 {received}",
            help: &["請更正其中一個日期"],
        },
        en: Words {
            message: "request {id} was answered on {answered}, before it was received on {received}",
            help: &["correct whichever of the two dates is wrong"],
        },
    },
    Entry {
        name: "approved-before-received",
        zh: Words {
            message: "第 {id} 號需求的資訊長核准日期 {approved}早於提出日期 {received}",
            help: &["請更正其中一個日期"],
        },
        en: Words {
            message: "the answer to request {id} was approved on {approved}, before the request was received on {received}",
            help: &["correct whichever of the two dates is wrong"],
        },
    },
    Entry {
        name: "approved-after-answer",
        zh: Words {
            message: "第 {id} 號需求於 {answered}回應，資訊長到 {approved}才核准",
            help: &[
                "回應應先經資訊長核准；請更正寫錯的日期，若屬實，請在 meeting.yaml 的 acknowledged 認可並寫明理由",
            ],
        },
        en: Words {
            message: "request {id} was answered on {answered}, but approved by the chief information officer only on {approved}",
            help: &[
                "an answer is approved before it is given: correct the date that is wrong; if it is true, accept this under `acknowledged` in meeting.yaml with the reason",
            ],
        },
    },
    Entry {
        name: "request-year-differs",
        zh: Words {
            message: "第 {id} 號需求的編號與提出日期 {received}不是同一年",
            help: &[
                "這份清單的編號都以提出的年度開頭；請更正編號或提出日期，確實如此時，請在 meeting.yaml 的 acknowledged 認可",
            ],
        },
        en: Words {
            message: "the number of request {id} and the day on which it was received, {received}, are of different years",
            help: &[
                "the numbers of this list begin with the year of the request: correct the number or the day, or accept this under `acknowledged` in meeting.yaml if it is true",
            ],
        },
    },
    Entry {
        name: "request-twice",
        zh: Words {
            message: "第 {id} 號需求與第 {other} 號的日期、類別、機關與內容完全相同，計為兩件",
            help: &[
                "重複登錄時，請刪除其中一列；確為兩件時，請在 meeting.yaml 的 acknowledged 認可",
            ],
        },
        en: Words {
            message: "request {id} is the same as {other} in day, kind, agency and words, and both are counted",
            help: &[
                "delete one of them if it was entered twice; if there really were two, accept this under `acknowledged` in meeting.yaml",
            ],
        },
    },
    Entry {
        name: "system-twice",
        zh: Words {
            message: "第 {number} 項與第 {other} 項「{name}」除序號外完全相同，計為兩項",
            help: &[
                "兩處序號也相同，檔案是{copy}：其中一個若是副本，請移出資料夾",
                "重複貼上時，請刪除其中一列；複製後忘了改的，請填寫該項的內容；確為兩項時，請在 meeting.yaml 的 acknowledged 認可",
            ],
        },
        en: Words {
            message: "entry {number} is the same as {other}, `{name}`, in all but its number, and both are counted",
            help: &[
                "both have the same number, in the files {copy}: where one is a copy of the other, take it out of the folder",
                "delete one of them if it was pasted twice; fill in what belongs there if it was only copied; if there really are two, accept this under `acknowledged` in meeting.yaml",
            ],
        },
    },
    Entry {
        name: "future-request",
        zh: Words {
            message: "第 {id} 號需求的提出日期 {received}晚於統計日期 {date}",
            help: &[
                "請更正提出日期；統計日期之後的需求請留待下次會議提報，或在 meeting.yaml 更正 statistics_date",
            ],
        },
        en: Words {
            message: "request {id} was received on {received}, after the statistics date {date}",
            help: &[
                "correct its date; leave later requests to the next meeting, or correct `statistics_date` in meeting.yaml",
            ],
        },
    },
    Entry {
        name: "requests-set-aside",
        zh: Words {
            message: "平臺的匯出檔有 {count} 件需求在統計日期 {date}之後提出，未列入統計；最晚的是第 {id} 號（{received}）",
            help: &[
                "這些需求留待下次會議提報；要一併提報時，請在 meeting.yaml 更正 statistics_date",
            ],
        },
        en: Words {
            message: "the platform's export holds requests from after the statistics date {date} ({count}), which are not counted; the latest is {id} ({received})",
            help: &[
                "they are for the next meeting; to report them now, correct `statistics_date` in meeting.yaml",
            ],
        },
    },
    Entry {
        name: "requests-of-others",
        zh: Words {
            message: "平臺的匯出檔有 {count} 列只派發給其他機關，未列入統計：{agencies}",
            help: &[
                "若其中有本機關所屬，請在 organization.yaml 該單位或機關的 aliases 或 providers 加上這個名稱",
            ],
        },
        en: Words {
            message: "the platform's export holds rows dispatched to others alone ({count}), which are not counted: {agencies}",
            help: &[
                "if one of them is ours, add the name to the `aliases` or `providers` of its unit or agency in organization.yaml",
            ],
        },
    },
    Entry {
        name: "requests-of-nobody",
        zh: Words {
            message: "平臺的匯出檔有 {count} 列沒有派發機關（第一列是 {id} 號），未列入統計",
            help: &["其中有派發給本機關的，請在該列填上派發機關"],
        },
        en: Words {
            message: "the platform's export holds rows that name nobody whom they were dispatched to ({count}, the first is {id}); they are not counted",
            help: &["if one was dispatched to us, write so in its row"],
        },
    },
    Entry {
        name: "no-request-of-ours",
        zh: Words {
            message: "平臺的匯出檔沒有一件需求派發給「{ministry}」；{count} 列都派發給其他機關：{agencies}",
            help: &[
                "若其中有本機關所屬，請在 organization.yaml 該單位或機關的 aliases 或 providers 加上這個名稱",
                "請確認放入的是正確的檔案；確實沒有需求時，請認可這個警告",
            ],
        },
        en: Words {
            message: "no request of the platform's export was dispatched to `{ministry}`: all rows ({count}) went to others, {agencies}",
            help: &[
                "if one of them is ours, add the name to the `aliases` or `providers` of its unit or agency in organization.yaml",
                "make sure that it is the right file; if there was no request, acknowledge this warning",
            ],
        },
    },
    Entry {
        name: "agencies-unclear",
        zh: Words {
            message: "第 {id} 號需求的派發機關「{found}」含有本機關，但無從分辨是哪些機關，不能當成別人的",
            help: &["請用頓號分開各機關，例如「內政部、示範部統計處」"],
        },
        en: Words {
            message: "request {id} was dispatched to `{found}`, which holds our name among others, and nobody can tell whom it means",
            help: &["put 、 between the bodies, as in 內政部、示範部統計處"],
        },
    },
    Entry {
        name: "future-answer",
        zh: Words {
            message: "第 {id} 號需求的回應日期 {answered}晚於會議日期 {meeting}",
            help: &["請更正回應日期；尚未回應者請留空白"],
        },
        en: Words {
            message: "request {id} was answered on {answered}, after the meeting on {meeting}",
            help: &["correct the date; leave it empty if there is no answer yet"],
        },
    },
    Entry {
        name: "future-approval",
        zh: Words {
            message: "第 {id} 號需求的資訊長核准日期 {approved}晚於會議日期 {meeting}",
            help: &["請更正核准日期；尚未核准者請留空白"],
        },
        en: Words {
            message: "request {id} was approved on {approved}, after the meeting on {meeting}",
            help: &["correct the date; leave it empty if there is no approval yet"],
        },
    },
    Entry {
        name: "future-number",
        zh: Words {
            message: "{date} 已列有數字，但這一天晚於 {last}，當時還沒有統計",
            help: &[
                "只寫年月或季別的，算到那段時間的最後一天（統計日期在其中時，算到統計日期）；這裡還沒過完，請改寫實際統計的那一天，例如 {day}",
                "請更正日期，或刪除這一欄（列）；統計日期有誤時，請更正 meeting.yaml 的 statistics_date",
            ],
        },
        en: Words {
            message: "there are numbers of {date}, a day after {last} that had not come yet",
            help: &[
                "a month or a quarter counts to its last day, or to the statistics date where that lies in it; this one is not over: write the day of the count instead, such as {day}",
                "correct the date, or delete the column or row; if the statistics date is wrong, correct `statistics_date` in meeting.yaml",
            ],
        },
    },
    Entry {
        name: "answered-late",
        zh: Words {
            message: "第 {id} 號需求於 {received}提出，{answered}才回應，歷時 {days} {count-of}，超過期限 {allowed} {count-of}",
            help: &[
                "以日曆天計：{calendar-days} 日（提出當日不計）",
                "以工作天計：{working-days} 日（提出當日、週六、週日及 holidays 所列的假日不計，補行上班日計入）",
                "已回應而上次沒有提報的 {asked} 件裡，{most} 件都是如此：請先核對 organization.yaml 的 targets 之 answer",
                "請確認日期；確實逾期時，請準備向委員說明，並在 meeting.yaml 的 acknowledged 認可",
            ],
        },
        en: Words {
            message: "request {id}, received on {received}, was answered on {answered}, after {days} {count-of}; the deadline is {allowed}",
            help: &[
                "counted in calendar days: {calendar-days}, without the day of receipt",
                "counted in working days: {working-days}, without the day of receipt, weekends and the holidays listed under `holidays`, and with the make-up days listed there",
                "so it is with {most} of the {asked} answers that were not reported last time: look first at `answer` under `targets` in organization.yaml",
                "make sure of the dates; if it is true, be ready to explain it to the group, and accept it under `acknowledged` in meeting.yaml",
            ],
        },
    },
    Entry {
        name: "unanswered",
        zh: Words {
            message: "第 {id} 號需求於 {received}提出，統計至 {date}已 {days} {count-of}仍未回應，期限為 {allowed} {count-of}",
            help: &[
                "以日曆天計：{calendar-days} 日（提出當日不計）",
                "以工作天計：{working-days} 日（提出當日、週六、週日及 holidays 所列的假日不計，補行上班日計入）",
                "已回應者，請補上「回應日期」；尚未回應者，請洽承辦機關",
            ],
        },
        en: Words {
            message: "request {id}, received on {received}, is still unanswered on {date}, after {days} {count-of}; the deadline is {allowed}",
            help: &[
                "counted in calendar days: {calendar-days}, without the day of receipt",
                "counted in working days: {working-days}, without the day of receipt, weekends and the holidays listed under `holidays`, and with the make-up days listed there",
                "fill in 回應日期 (date of the answer) if it was answered; otherwise ask the agency in charge",
            ],
        },
    },
    Entry {
        name: "closed-without-answer",
        zh: Words {
            message: "有 {count} 件需求沒有回應日期，但處理結果是「{found}」之類，不算逾期：{ids}",
            help: &[
                "其實仍待回應的，請更正處理結果；其他不必回應的用詞，可寫進 organization.yaml 的 closed_without_answer",
            ],
        },
        en: Words {
            message: "requests without an answer whose outcome is `{found}` or the like do not count as overdue ({count}): {ids}",
            help: &[
                "if one still waits for an answer, correct its outcome; further outcomes that need none go into `closed_without_answer` in organization.yaml",
            ],
        },
    },
    Entry {
        name: "holidays-unlisted",
        zh: Words {
            message: "回應期限以工作天計，但 holidays 沒有列出 {years}年的任何一天，國定假日會被當成上班日",
            help: &[
                "請在 organization.yaml 的 holidays 填入 {years}年的放假日（off）與補行上班日（worked）",
            ],
        },
        en: Words {
            message: "the deadline is counted in working days, but `holidays` lists no day of ROC year {years}: its public holidays count as worked",
            help: &[
                "list the days off (`off`) and the make-up days (`worked`) of ROC year {years} under `holidays` in organization.yaml",
            ],
        },
    },
    Entry {
        name: "answers-not-recorded",
        zh: Words {
            message: "這份清單沒有「回應日期」欄，無從得知各件是否於 {days} 日內回應",
            help: &["要檢查回應期限時，請加上「回應日期」欄並填入日期"],
        },
        en: Words {
            message: "the list has no column 回應日期 (date of the answer): whether requests were answered within {days} days is not known",
            help: &["to have the deadline checked, add the column and fill in the dates"],
        },
    },
    Entry {
        name: "not-approved",
        zh: Words {
            message: "第 {id} 號需求已於 {answered}回應，但沒有「資訊長核准日期」",
            help: &["請補上核准日期；未經資訊長核准的回應，請補辦核准"],
        },
        en: Words {
            message: "request {id} was answered on {answered}, but has no 資訊長核准日期 (date of approval)",
            help: &[
                "fill in the date of approval, or have the answer approved by the chief information officer",
            ],
        },
    },
    Entry {
        name: "dataset-twice",
        zh: Words {
            message: "第 {number} 筆下架的資料集 {found}「{name}」重複列出",
            help: &["請刪除重複的一筆（上次會議已提報的，刪除這次的），或更正識別碼"],
        },
        en: Words {
            message: "takedown {number} lists dataset {found}, `{name}`, a second time",
            help: &[
                "delete one of the two (what the previous meeting reported, here), or correct its id",
            ],
        },
    },
    Entry {
        name: "kept-dataset-withdrawn",
        zh: Words {
            message: "第 {number} 筆下架所保留的資料集 {found}「{name}」，本身也在下架之列",
            help: &[
                "請更正 keeps 或 dataset 的識別碼；兩筆都下架時，平臺上將沒有這份資料",
            ],
        },
        en: Words {
            message: "takedown {number} keeps dataset {found}, `{name}`, which is itself withdrawn",
            help: &[
                "correct the id under `keeps` or `dataset`; if both are withdrawn, nothing of it stays on the platform",
            ],
        },
    },
    Entry {
        name: "takedown-undated",
        zh: Words {
            message: "第 {number} 筆下架「{name}」記為「{state}」，但沒有日期",
            help: &[
                "請補上資料集 {dataset} 下架的日期（date）；尚未下架時，請更正 state",
            ],
        },
        en: Words {
            message: "takedown {number}, `{name}`, is recorded as {state}, but has no date",
            help: &[
                "add the `date` on which dataset {dataset} was withdrawn, or correct `state` if it is still there",
            ],
        },
    },
    Entry {
        name: "takedown-date",
        zh: Words {
            message: "第 {number} 筆下架「{name}」記為「{state}」，日期 {dated}不可能，或不屬於這次會議",
            help: &[
                "日期 {date}晚於會議日期 {meeting}；會後補記的，請在 meeting.yaml 的 acknowledged 認可；否則請更正日期，還沒有到這一步的，請更正 state",
                "日期 {early}早於本次提報期間，上次會議卻沒有這一筆；請查明年份，上次漏報的，請向委員說明，並在 meeting.yaml 的 acknowledged 認可",
            ],
        },
        en: Words {
            message: "takedown {number}, `{name}`, is recorded as {state} on {dated}, which cannot be right or is of an earlier meeting",
            help: &[
                "{date} is after the meeting on {meeting}: if it was added after the meeting, accept this under `acknowledged` in meeting.yaml; otherwise correct it, or `state` if it has not come so far",
                "{early} is before this period, and the previous meeting did not have this takedown: make sure of the year; if it was left out last time, explain it to the group and accept this under `acknowledged` in meeting.yaml",
            ],
        },
    },
    Entry {
        name: "reason-differs",
        zh: Words {
            message: "第 {number} 筆下架的原因寫的是「{found}」，與紀錄所列的資料集不同",
            help: &[
                "請更正原因裡的識別碼或名稱，或更正 dataset、keeps 的 id 與 name；沒有列 keeps 時請補上",
            ],
        },
        en: Words {
            message: "the reason of takedown {number} names `{found}`, which is none of its datasets",
            help: &[
                "correct the id or the name in the reason, or those of `dataset` or `keeps`; add `keeps` if it is missing",
            ],
        },
    },
    Entry {
        name: "without-consent",
        zh: Words {
            message: "第 {number} 筆下架「{name}」的狀態是 {date}{state}，早於本次會議（{meeting}），上次會議也沒有提報",
            help: &[
                "下架應先經諮詢小組審查同意；請更正日期或 state，確實如此時請向委員說明，並在 meeting.yaml 的 acknowledged 認可",
            ],
        },
        en: Words {
            message: "takedown {number}, `{name}`, is recorded as {state} on {date}, before this meeting ({meeting}), and the previous meeting was not told of it",
            help: &[
                "a dataset is withdrawn with the group's consent; correct the date or `state`, or explain it to the group and accept this under `acknowledged` in meeting.yaml",
            ],
        },
    },
    Entry {
        name: "opening-contradicts",
        zh: Words {
            message: "「{name}」（{agency}）的狀態「{state}」與其他紀錄不符",
            help: &[
                "開放日期 {is-open}已過；已開放者請更正狀態，尚未開放者請刪除開放日期",
                "開放日期 {opens-later}在統計日期之後；統計時尚未開放者，請更正狀態，或更正日期",
                "上次會議提報為「{was-open}」；請查明後更正，曾開放而撤下者請在備註說明",
                "識別碼 {absent} 不在統計日期的目錄裡；請更正識別碼，尚未開放者請更正狀態",
                "這個識別碼在目錄裡是「{other}」，{listed}上架；請更正識別碼，改名而重新上架者請在備註說明",
                "「{undated}」的資料集多有開放日期，這一筆沒有；請補上，尚未開放者請更正狀態",
                "預計開放時間 {past}已過，卻比上次提報的 {was-later}早；請更正預計開放時間",
                "開放日期 {opened-before}在上次會議的統計日期之前，上次卻提報為「{was-planned}」；請更正日期，或在備註說明",
            ],
        },
        en: Words {
            message: "the state `{state}` of `{name}` ({agency}) contradicts what else is said of it",
            help: &[
                "its day of opening, {is-open}, is past; correct the state if it is open, or delete the day if it is not",
                "its day of opening, {opens-later}, is after the statistics date; correct the state if it was not open then, or the day",
                "the previous meeting was told `{was-open}`; find out and correct it, and say in 備註 (remark) if it was withdrawn",
                "the id {absent} is not in the catalogue of the statistics date; correct the id, or the state if it is not open yet",
                "in the catalogue this id is `{other}`, opened on {listed}; correct the id, or say in 備註 (remark) that it was renamed and opened anew",
                "it has no day of opening, as most have that are `{undated}`; add it, or correct the state if it is not open yet",
                "its planned time, {past}, is over, and earlier than {was-later}, which the previous meeting was told; correct the planned time",
                "its day of opening, {opened-before}, is before the previous meeting's statistics, but that meeting was told `{was-planned}`; correct the day, or say in 備註 (remark) why",
            ],
        },
    },
];
