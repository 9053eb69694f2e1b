//! Pages of the codes about the meeting and its group.

use super::{Explained, Page};

pub(super) static PAGES: &[Explained] = &[
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
        name: "statistics-date-disputed",
        zh: Page {
            meaning: "\
統計日期不在上次會議的統計日期之後，或提報期間與各清單都指向另一天。多半是複製
上次的資料夾後沒有改，或年份、月份打錯。各項數字都以統計日期為準，日期錯了，處處
都會不符；所以只在這裡說一次，並列出與它不合的地方。",
            example: "\
上次 statistics_date: 111年12月15日
這次 statistics_date: 111年12月15日
這次 period: {from: 112年1月1日, to: 112年5月31日}",
            mending: "\
1. 將 meeting.yaml 的 statistics_date 改為這次統計的日期。
2. 若統計日期沒有錯，更正訊息所列各處的日期。",
        },
        en: Page {
            meaning: "\
The statistics date is not after that of the previous meeting, or the period
and the lists all speak of another day. Mostly the folder was copied from last
time and the date was left, or its year or month has a slip. Every number is
as of that day, so that nothing fits where it is wrong; it is said once, with
the places that do not fit.",
            example: "\
last time:  statistics_date: 111年12月15日
this time:  statistics_date: 111年12月15日
            period: {from: 112年1月1日, to: 112年5月31日}",
            mending: "\
1. Make `statistics_date` in meeting.yaml the day of this meeting's numbers.
2. If it is right, correct the dates in the places that the message names.",
        },
    },
    Explained {
        name: "statistics-before-end",
        zh: Page {
            meaning: "\
上次會議的數字統計到提報期間的末日；這次的統計日期卻早於期間末日，而開會時期間已經
結束，也沒有清單寫明是那一天的數字。多半是日期打錯，例如 30 日打成 20 日。",
            example: "\
上次：period: {from: 112年1月1日, to: 112年3月31日}、statistics_date: 112年3月31日
這次：period: {from: 112年4月1日, to: 112年6月30日}、statistics_date: 112年6月20日
會議日期：112年7月18日",
            mending: "\
1. 更正 statistics_date。
2. 確實只統計到那一天時，在 meeting.yaml 的 acknowledged 寫上 code、place（訊息第二
   行的位置）與 reason（理由），之後就不再列為警告。",
        },
        en: Page {
            meaning: "\
Last time the numbers were as of the period's last day. Now the statistics date is
before that day, though the period was over at the meeting, and no list says that its
numbers are of the earlier day. Most often it is a slip, such as 20 for 30.",
            example: "\
then: period: {from: 112年1月1日, to: 112年3月31日}, statistics_date: 112年3月31日
now:  period: {from: 112年4月1日, to: 112年6月30日}, statistics_date: 112年6月20日
the day of the meeting: 112年7月18日",
            mending: "\
1. Correct `statistics_date`.
2. If the numbers are as of that day indeed, write the code, the place (the second line
   of the message) and the reason under `acknowledged` in meeting.yaml; it is then no
   longer counted as a warning.",
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
        name: "period-not-adjoining",
        zh: Page {
            meaning: "\
這次提報期間的起日，應該是上次會議提報期間迄日的次日。重疊時，同一件民間需求
會在兩次會議各報一次；有空檔時，那幾天的就沒有人報。多半是複製資料夾後沒有改，
或年份打錯。",
            example: "\
上次 period: {from: 110年5月1日, to: 110年12月31日}
這次 period: {from: 110年1月1日, to: 111年5月31日}",
            mending: "\
1. 核對兩次會議的 period。
2. 起日打錯時更正。
3. 確實要重疊（例如上次只報到月中）時，在 meeting.yaml 的 acknowledged 認可。",
        },
        en: Page {
            meaning: "\
A period begins on the day after the previous one ended. Where they overlap, one
request is reported to two meetings; where there is a gap, to none. Mostly the
dates were not changed after copying the folder, or a year is a slip.",
            example: "\
before: period: {from: 110年5月1日, to: 110年12月31日}
now:    period: {from: 110年1月1日, to: 111年5月31日}",
            mending: "\
1. Compare the periods of both meetings.
2. Correct the date that is wrong.
3. If it is meant so, accept it under `acknowledged` in meeting.yaml.",
        },
    },
    Explained {
        name: "first-year-late",
        zh: Page {
            meaning: "\
投影片的 first_year 是逐年列出的第一個年度，更早的併為「○年以前」。它晚於統
計日期時，全部併成一列，看不出任何一年。",
            example: "\
statistics_date: 111年5月19日
- feedback-by-quarter: {title: 民間需求辦理情形, first_year: 112}",
            mending: "\
1. 將 first_year 改為統計年度或更早的年度。
2. 要列出全部年度時，刪除 first_year。",
        },
        en: Page {
            meaning: "\
`first_year` is the first year that a slide lists on its own; earlier ones
are folded into one row. After the statistics date, all of them would be.",
            example: "\
statistics_date: 111年5月19日
- feedback-by-quarter: {title: 民間需求辦理情形, first_year: 112}",
            mending: "\
1. Give the year of the statistics, or an earlier one.
2. Delete `first_year` to list every year.",
        },
    },
    Explained {
        name: "shown-twice",
        zh: Page {
            meaning: "\
議程裡有兩個相同的節（section）或報告案（item），或兩張內容完全相同的投影片，或是
一張投影片的 cases 把同一案列了兩次。多半是複製後忘了改，之後的編號也會跟著錯。
divider 分隔頁、備用資料重複議程的投影片，不在此限。",
            example: "\
- section: 報告事項
- section: 報告事項
  slides: […]",
            mending: "\
1. 刪除多出的一個，或改成它應有的名稱與內容。
2. 確實要出現兩次時，在 meeting.yaml 的 acknowledged 認可。",
        },
        en: Page {
            meaning: "\
The agenda has two sections or two items of one name, two slides that say the same
in everything, or a slide whose `cases` list one case twice: most likely copied and
not changed, and all numbers behind it are wrong. Dividers may come again, and so
may slides of the agenda in `backup`.",
            example: "\
- section: 報告事項
- section: 報告事項
  slides: […]",
            mending: "\
1. Delete the one too many, or give it the name and content it was meant to have.
2. If both are meant, accept this under `acknowledged` in meeting.yaml.",
        },
    },
    Explained {
        name: "meeting-year-differs",
        zh: Page {
            meaning: "會議代號的年度與會議日期的年度不同。",
            example: "\
id: 112-1
date: 113年5月16日",
            mending: "\
1. 更正 id（資料夾要用相同的名稱）或 date。
2. 年度最後一次會議於次年召開時，在 meeting.yaml 的 acknowledged 寫上
   code、place 與 reason（理由）。",
        },
        en: Page {
            meaning: "The year in the meeting's id is not that of its date.",
            example: "\
id: 112-1
date: 113年5月16日",
            mending: "\
1. Correct `id` (the folder has the same name) or `date`.
2. If the year's last meeting is held in the next year, write the code, its
   place and the reason under `acknowledged` in meeting.yaml.",
        },
    },
    Explained {
        name: "goal-far-exceeded",
        zh: Page {
            meaning: "\
今年已增加的資料集是 organization.yaml 的 targets.increase 的三倍以上：目標可能少打
了一位，達成率也就跟著不對。",
            example: "\
targets: {increase: 17}（應為 170）；今年已增加 157 筆，達成率 923.5%",
            mending: "\
1. 打錯時，更正 targets 的 increase。
2. 確實如此時，在 meeting.yaml 的 acknowledged 寫上 code、place（訊息第二行的
   位置）與 reason（理由），之後就不再列為警告。",
        },
        en: Page {
            meaning: "\
The datasets added this year are three times `targets.increase` in organization.yaml
or more: the goal may lack a digit, and the share that is printed is wrong with it.",
            example: "\
targets: {increase: 17} (170 was meant); 157 were added this year, 923.5%",
            mending: "\
1. If it is a slip, correct `increase` under `targets`.
2. If it is right, accept it under `acknowledged` in meeting.yaml: code, place
   (the second line of the message) and reason.",
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
3. 尚在聘請中、確實如此時，在 meeting.yaml 的 acknowledged 寫上 code、
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
];
