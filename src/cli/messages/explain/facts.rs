//! Dates, numbers and quotations that cannot be as they stand.

use super::{Explained, Page};

pub(super) static PAGES: &[Explained] = &[
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
        name: "without-consent",
        zh: Page {
            meaning: "\
資料集下架須先經諮詢小組同意，這一筆在本次會議之前就已下架，上次會議的
takedowns.yaml 也沒有它。",
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
        name: "unknown-name",
        zh: Page {
            meaning: "\
「管理單位」「responsible」「agency」寫的單位或機關，organization.yaml 的 units、
agencies 和 others 都沒有（台、臺視為相同；以所列名稱開頭者，例如「典藏署南部
庫房」，視為已知；「各單位」等統稱不看）。民間需求的「機關」可能是別的部會，
只看恰有一個字不同的情形；內文只看五個字以上的名稱恰有一個字不同的情形。",
            example: "\
機關：典藏局（organization.yaml 的 agencies 是「典藏署」）",
            mending: "\
1. 寫錯時，更正名稱。
2. 是其他寫法時，寫進 organization.yaml 該單位的 aliases。
3. 不計資料集的單位，列入 organization.yaml 的 others，例如
   others: [研究室, 訴願會]。",
        },
        en: Page {
            meaning: "\
管理單位, `responsible` or `agency` names a unit or agency that is not under
`units`, `agencies` or `others` in organization.yaml. 台 and 臺 are the same;
what begins with a known name (典藏署南部庫房) is known, and words for many
(各單位) are left alone. A request's 機關 may be another ministry's: there
only a name with exactly one character wrong is complained of, and in
running text only one of five characters or more.",
            example: "\
機關: 典藏局 (`agencies` has 典藏署)",
            mending: "\
1. If it is a slip, correct the name.
2. If it is another spelling, add it to the `aliases` of its unit.
3. List a body that counts no datasets under `others`, such as
   others: [研究室, 訴願會].",
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
        name: "number-disagrees",
        zh: Page {
            meaning: "\
文字裡直接輸入的數字，資料裡沒有，卻與某個算出來的數字非常接近：相差不到百分
之二、兩位數字對調，或只差一位。多半是打錯，或是舊的數字。",
            example: "\
累計開放2,936筆資料集（datasets.total 是 2,963）",
            mending: "\
1. 把數字換成訊息建議的寫法，例如 {{ datasets.total | thousands }}。
2. 是概數時，寫明「約」「逾」「近」。
3. 確實是其他來源的數字時，在 meeting.yaml 的 acknowledged 認可。",
        },
        en: Page {
            meaning: "\
A number typed into a sentence is not in the data, but very like a figure:
less than two per cent away, two digits in each other's place, or one digit
another. It is probably a slip, or an old number.",
            example: "\
累計開放2,936筆資料集 (datasets.total is 2,963)",
            mending: "\
1. Write what the message proposes instead, such as
   {{ datasets.total | thousands }}.
2. If it is a rough number, say so: 約, 逾, 近.
3. If it comes from elsewhere, accept this under `acknowledged` in
   meeting.yaml.",
        },
    },
    Explained {
        name: "number-unknown",
        zh: Page {
            meaning: "\
文字裡直接輸入的數字，不等於任何一個算出來的數字，也不在任何一張表裡，程式無
從查核。這是提示，不影響產製。只看「筆、項、件、個、種、案、位」前的三位數以
上數字，以及有千分位的數字；寫明「約」「逾」「預計」「目標」等的不看。",
            example: "\
共辦理教育訓練1,250人次",
            mending: "\
1. 確認數字的來源。
2. 資料裡算得出來時，改用它的名稱，例如 {{ datasets.total | thousands }}；
   所有名稱列在 pack.json 的 figures。
3. 來源無誤時不必處理，也可在 meeting.yaml 的 acknowledged 認可。",
        },
        en: Page {
            meaning: "\
A number typed into a sentence is none of the figures and stands in no
table, so nothing can vouch for it. This is a notice; the pack is built all
the same. Only numbers of three digits or more before 筆, 項, 件, 個, 種, 案
or 位 are looked at, and numbers with a comma between thousands; those said
to be rough or still to come (約, 逾, 預計, 目標 …) are not.",
            example: "\
共辦理教育訓練1,250人次",
            mending: "\
1. Make sure where the number comes from.
2. If the data give it, write it by its name, such as
   {{ datasets.total | thousands }}; all names are under `figures` in
   pack.json.
3. Otherwise leave it, or accept it under `acknowledged` in meeting.yaml.",
        },
    },
];
