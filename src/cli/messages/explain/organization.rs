//! Pages of the codes about words that the organization's file does not know.

use super::{Explained, Page};

pub(super) static PAGES: &[Explained] = &[
    Explained {
        name: "unknown-class",
        zh: Page {
            meaning: "\
盤點表的資料分類，不是 organization.yaml 的 classes 所列的名稱。分不出類
別的資料無法計入甲、乙、丙類的統計。",
            example: "7,線上申辦系統,民眾申辦案件,案件類別、件數,丁類,資訊處",
            mending: "\
1. 在「資料分類」欄填入可用的分類；「甲類」「甲」「甲類（開放資料）」都
   可以。括號裡寫著另一類的（「丙類（部分欄位甲類）」）分不出是哪一類，請
   分成兩列，或擇一填寫，說明寫進備註。
2. 機關真的增加一類時，在 organization.yaml 的 classes 加上這一類。",
        },
        en: Page {
            meaning: "\
The inventory gives a data class that is not among the classes of
organization.yaml, so the row cannot be counted in any of them.",
            example: "7,線上申辦系統,民眾申辦案件,案件類別、件數,丁類,資訊處",
            mending: "\
1. Write one of the classes that the message lists; 甲類, 甲 and
   甲類（開放資料） mean the same. A note in brackets that names another
   class leaves it open which is meant: make two rows of it, or choose one
   and put the note into 備註.
2. If there really is a new class, add it to classes in organization.yaml.",
        },
    },
    Explained {
        name: "class-not-marked-once",
        zh: Page {
            meaning: "\
盤點表以甲類、乙類、丙類各一欄打勾，這一列沒有記號或有兩個以上，不知該計入
哪一類。空白、「-」、「否」、「×」不算記號；「✓」「V」「●」「是」「1」都算。",
            example: "\
序號,系統名稱,甲類,乙類,丙類
7,線上申辦系統,✓,,✓",
            mending: "\
1. 在所屬分類的欄位留一個記號，刪去其餘的。
2. 欄位名稱與 organization.yaml 的 classes 不同時，寫進 columns，例如
   columns: {inventory: {甲類: [可開放]}}。",
        },
        en: Page {
            meaning: "\
The inventory has a column for each data class, and this row has no mark in any
of them, or several, so it cannot be counted in one. A blank, -, 否 and × are no
marks; ✓, V, ●, 是 and 1 are.",
            example: "\
序號,系統名稱,甲類,乙類,丙類
7,線上申辦系統,✓,,✓",
            mending: "\
1. Leave one mark, in the column of the row's own class.
2. Where the columns are headed otherwise than the classes of
   organization.yaml, list their headings there:
   columns: {inventory: {甲類: [可開放]}}.",
        },
    },
    Explained {
        name: "unknown-kind",
        zh: Page {
            meaning: "\
民間需求的類別，不是 organization.yaml 的 feedback_kinds 所列的類別。這
一件就不知該計入哪一欄，分類統計的合計也會不符。",
            example: "\
110-05,110/03/02,下載間題,典藏品目錄
（「下載問題」打成「下載間題」）",
            mending: "\
1. 在「類別」欄填入可用的類別；打錯字時，依提示更正。
2. 平臺用另一種說法時，寫成該類別的 aliases，例如
   feedback_kinds: [其他, {name: 建議新增資料集, aliases: [我想要更多]}]。
3. 平臺新增類別時，在 organization.yaml 的 feedback_kinds 加上；表格會多
   印一欄。",
        },
        en: Page {
            meaning: "\
The kind of a request is not among feedback_kinds of organization.yaml, so it
belongs to no column, and the sum over the kinds would not be the whole.",
            example: "\
110-05,110/03/02,下載間題,典藏品目錄
(下載問題 is mistyped)",
            mending: "\
1. Write one of the kinds that the message lists.
2. If it is the platform's word for one of them, make it an alias:
   feedback_kinds: [其他, {name: 建議新增資料集, aliases: [我想要更多]}].
3. If the platform has a new kind, add it to feedback_kinds in
   organization.yaml; the table gets a column more.",
        },
    },
    Explained {
        name: "unknown-unit",
        zh: Page {
            meaning: "\
unit-counts 的名稱，不在 organization.yaml 的名單裡，或組別（單位、機
關）不對。若照樣加總，可能漏算、重複，或把單位算進機關的小計。",
            example: "\
單位,資迅處,18,20
（「資訊處」打成「資迅處」）",
            mending: "\
1. 打錯字時，依提示更正名稱。
2. 組別不對時，把這一列移到正確的組別。
3. 提供單位用另一種寫法時，在 organization.yaml 該單位的 aliases 加上，
   例如 aliases: [本部資訊處]。
4. 新成立的單位或機關，加到 units 或 agencies；印出的順序依名單的順序。",
        },
        en: Page {
            meaning: "\
A name in unit-counts is not in the lists of organization.yaml, or stands in
the wrong group (單位, 機關). Summed as it is, it might be lost, doubled, or
land in the wrong subtotal.",
            example: "\
單位,資迅處,18,20
(資訊處 is mistyped)",
            mending: "\
1. If it is mistyped, correct it as the message suggests.
2. If the group is wrong, move the row to the other group.
3. If its author spells it otherwise, add that to the unit's aliases in
   organization.yaml, such as aliases: [本部資訊處].
4. Add a new unit or agency to units or agencies; they are printed in
   that order.",
        },
    },
    Explained {
        name: "unknown-statute",
        zh: Page {
            meaning: "\
丙類資料的不開放依據，沒有引用 organization.yaml 的 statutes 所列的任何
一部法規。不開放的依據要公布在平臺上，法規名稱不能有誤。",
            example: "\
1,公文管理系統,收發文及歸檔,公文主旨,丙類,資訊處,政府資訊公閞法第18條
（「政府資訊公開法」打錯一個字）",
            mending: "\
1. 法規名稱打錯時，更正；同一格可寫數部法規，以「、」或換行分開。
2. 確實依據另一部法規時，在 organization.yaml 的 statutes 加上它的名稱
   （name）與印在投影片上的條次（articles）。",
        },
        en: Page {
            meaning: "\
The ground of a row that is not open cites none of the statutes of
organization.yaml. Grounds are published on the platform, so the statute's
name has to be right.",
            example: "\
1,公文管理系統,收發文及歸檔,公文主旨,丙類,資訊處,政府資訊公閞法第18條
(a slip in the name of 政府資訊公開法)",
            mending: "\
1. Correct the statute's name; a cell may cite several, parted by 、 or
   line breaks.
2. If it is another statute, add it to statutes in organization.yaml: its
   name, and its articles as the slide prints them.",
        },
    },
    Explained {
        name: "article-uncited",
        zh: Page {
            meaning: "\
organization.yaml 的 statutes 列了這個條次，盤點表引用了這部法規，卻沒有一項資料
引用這個條次。投影片上印的是所列的條次，不再引用的依據仍會公開。只引用到條
或項的，視為引用其下各項、款。",
            example: "\
statutes: [{name: 檔案法, articles: 第18條第2、5款}]
盤點表只引用檔案法第18條第2款",
            mending: "\
1. 不再引用時，從 articles 刪去。
2. 盤點表的條次打錯時，更正盤點表。",
        },
        en: Page {
            meaning: "\
`statutes` in organization.yaml lists this article, and rows cite the statute, but
none cites the article. The slides print what is listed, so that a ground which
nobody gives is published. Who cites an article or paragraph as a whole cites all
that is in it.",
            example: "\
statutes: [{name: 檔案法, articles: 第18條第2、5款}]
the inventory cites 檔案法第18條第2款 alone",
            mending: "\
1. If it is cited no more, take it out of `articles`.
2. If a citation is a slip, correct the inventory.",
        },
    },
    Explained {
        name: "article-unlisted",
        zh: Page {
            meaning: "\
不開放依據引用的條次，organization.yaml 的 statutes 沒有列。投影片上印的是所列的條
次，漏列的依據就不會公開；也可能是條、項、款打錯。",
            example: "\
不開放依據：檔案法第17條
statutes: [{name: 檔案法, articles: 第18條第2、5款}]",
            mending: "\
1. 請管理單位確認條次。
2. 打錯時，更正盤點表。
3. 條次正確時，把它補進 organization.yaml 的 articles。",
        },
        en: Page {
            meaning: "\
A row cites an article that `statutes` in organization.yaml does not list. The
slide prints the listed ones as the grounds, so this one would not be published;
or the article, paragraph or item is a slip.",
            example: "\
不開放依據: 檔案法第17條
statutes: [{name: 檔案法, articles: 第18條第2、5款}]",
            mending: "\
1. Ask the unit in charge for the article.
2. If it is a slip, correct the inventory.
3. If it is right, add it to `articles` in organization.yaml.",
        },
    },
    Explained {
        name: "unknown-name",
        zh: Page {
            meaning: "\
「管理單位」「responsible」「agency」「reporting_unit」寫的單位或機關，
organization.yaml 的 units、agencies 和 others 都沒有（台、臺視為相同；以所列名稱
開頭者，例如「典藏署南部庫房」，視為已知；「各單位」等統稱不看）。民間需求的「機
關」也可以是各部會排名裡的部會；平臺匯出的民間需求只看恰有一個字不同的情形，內文
只看五個字以上的名稱恰有一個字不同的情形。",
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
管理單位, `responsible`, `agency` or `reporting_unit` names a unit or agency
that is not under `units`, `agencies` or `others` in organization.yaml. 台 and
臺 are the same; what begins with a known name (典藏署南部庫房) is known, and
words for many (各單位) are left alone. A request's 機關 may also be a ministry
of the ranking. In the platform's export of requests only a name with exactly
one character wrong is complained of, and in running text only one of five
characters or more.",
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
        name: "unknown-slide",
        zh: Page {
            meaning: "\
meeting.yaml 寫了一種不存在的投影片。投影片的種類是固定的英文名稱，標題
才用中文。",
            example: "\
- 臨時動議: {title: 臨時動議}
（應為 - motions: {title: 臨時動議}）",
            mending: "\
1. 訊息問「是否為…」時，依提示更正。
2. 由「可用的種類」選一種；只要放文字時，用 text。",
        },
        en: Page {
            meaning: "\
meeting.yaml names a kind of slide that does not exist. Kinds have fixed
English names; the title is what is shown.",
            example: "\
- 臨時動議: {title: 臨時動議}
(write - motions: {title: 臨時動議})",
            mending: "\
1. If the message asks `did you mean`, correct the kind.
2. Choose one of the kinds that it lists; for mere text, `text`.",
        },
    },
    Explained {
        name: "unknown-case",
        zh: Page {
            meaning: "\
meeting.yaml 要顯示某一案，但 resolutions.yaml 沒有這個案號。多半是上次
的案數比較多，複製後忘了改 cases。",
            example: "\
- resolutions: {cases: [2, 3, 4, 5]}
（resolutions.yaml 只有第 1 至 4 案）",
            mending: "\
1. 對照 resolutions.yaml 的 number，更正 cases。
2. 要顯示全部時，寫成 - resolutions: {}。
3. 少了一案時，在 resolutions.yaml 補上。",
        },
        en: Page {
            meaning: "\
meeting.yaml is to show a case whose number resolutions.yaml does not have.
Most likely there were more cases last time, and `cases` was copied.",
            example: "\
- resolutions: {cases: [2, 3, 4, 5]}
(resolutions.yaml has the cases 1 to 4)",
            mending: "\
1. Compare with the numbers in resolutions.yaml and correct `cases`.
2. To show all, write - resolutions: {}.
3. If a case is missing, add it to resolutions.yaml.",
        },
    },
    Explained {
        name: "case-not-shown",
        zh: Page {
            meaning: "\
resolutions.yaml 有這一案，但沒有任何投影片顯示它。每一案都要向委員報告
辦理情形，漏了一案，等於沒有列管。",
            example: "\
- resolutions: {cases: [1]}
- resolutions: {cases: [2, 3]}
（resolutions.yaml 有第 4 案）",
            mending: "\
1. 在其中一張 resolutions 投影片的 cases 加上這個案號。
2. 要顯示全部時，刪去 cases，寫成 - resolutions: {}。
3. 確定這次不報告時，在 meeting.yaml 的 acknowledged 寫明理由。",
        },
        en: Page {
            meaning: "\
resolutions.yaml has this case, but no slide shows it. The committee is told
of every case; one that is left out is not followed up.",
            example: "\
- resolutions: {cases: [1]}
- resolutions: {cases: [2, 3]}
(resolutions.yaml has a case 4)",
            mending: "\
1. Add its number to `cases` of a `resolutions` slide.
2. To show all, leave `cases` out: - resolutions: {}.
3. If it is really not to be shown, accept the warning with its reason under
   acknowledged in meeting.yaml.",
        },
    },
    Explained {
        name: "no-target",
        zh: Page {
            meaning: "年度目標投影片要拿實際增加的筆數與目標相比，但 organization.yaml 沒有訂定\n目標。",
            example: "organization.yaml：\ntargets:\n  civil_members: 4",
            mending: "在 organization.yaml 的 targets 之下加上一行，例如 increase: 170。\n沒有目標時，請從議程刪除 target 投影片。",
        },
        en: Page {
            meaning: "The target slide compares what was opened with the yearly target, and the\norganization has none.",
            example: "organization.yaml:\ntargets:\n  civil_members: 4",
            mending: "Add a line below `targets` in organization.yaml, such as increase: 170.\nWithout a target, take the `target` slide from the agenda.",
        },
    },
    Explained {
        name: "target-below-one",
        zh: Page {
            meaning: "\
organization.yaml 的 targets 寫了 0 或負數。目標是要達到的數量、席次或天數，
沒有辦法對 0 計算達成率。",
            example: "\
targets:
  increase: 0",
            mending: "\
1. 填入正確的目標值。
2. 沒有這項目標時，刪除這一行。",
        },
        en: Page {
            meaning: "\
`targets` in organization.yaml holds zero or less. A target is a number of
datasets, seats or days to be reached; there is no share of nothing.",
            example: "\
targets:
  increase: 0",
            mending: "\
1. Enter the target.
2. Delete the line if there is no such target.",
        },
    },
    Explained {
        name: "limit-out-of-range",
        zh: Page {
            meaning: "\
organization.yaml 的 limits 寫了 0、負數或大得無法使用的數字。檔案大小最多
1,024 MB。",
            example: "\
limits:
  file_mb: 0",
            mending: "填入適當的上限；用預設的上限時，刪除這一行。",
        },
        en: Page {
            meaning: "\
`limits` in organization.yaml holds zero, less, or more than can be used. Files may have
1,024 MB at the most.",
            example: "\
limits:
  file_mb: 0",
            mending: "Enter a limit, or delete the line to have the usual one.",
        },
    },
    Explained {
        name: "class-code-unfit",
        zh: Page {
            meaning: "\
資料分級的 code 會成為數字的名稱：code 是 a，那一類的項數就叫 inventory.a，句子與
trace 都用這個名稱。中文、空白與連字號不能寫在 {{ }} 裡；total、amended、added、
changed、removed 是盤點表其他數字的名稱，兩個數字同名，頁面就會印錯。",
            example: "\
classes:
  - {code: total, name: 公開級, title: 對外公開資料, grounds: none}",
            mending: "\
換一個以英文字母開頭的 code，例如 open。印出的名稱寫在 name，不受 code 影響；句子裡用到
舊名稱（inventory.…）的，請一併更改。",
        },
        en: Page {
            meaning: "\
The code of a data class becomes the name of a figure: the rows of the class with the code
a are inventory.a in sentences and in `trace`. Chinese, blanks and hyphens cannot stand
within {{ }}; and total, amended, added, changed and removed name other figures of the
inventory, so that pages would show the wrong one.",
            example: "\
classes:
  - {code: total, name: 公開級, title: 對外公開資料, grounds: none}",
            mending: "\
Choose a code that begins with a letter, such as open. What is printed is `name` and stays
as it is; change the sentences that use the old name (inventory.…).",
        },
    },
    Explained {
        name: "nothing-shown",
        zh: Page {
            meaning: "投影片的 first 晚於清單裡最後一次統計，圖表會是空的。",
            example: "- growth: {title: 開放情形統計, first: 121/12/13}",
            mending: "把 first 改成清單裡有的日期；要顯示全部時，刪去 first。",
        },
        en: Page {
            meaning: "`first` is after the last point of the list; the chart would be empty.",
            example: "- growth: {title: 開放情形統計, first: 121/12/13}",
            mending: "Set `first` to a date of the list, or leave it out to show all points.",
        },
    },
];
