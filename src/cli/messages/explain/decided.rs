//! Pages of the codes about what was decided of complaints.

use super::{Explained, Page};

pub(super) static PAGES: &[Explained] = &[
    Explained {
        name: "not-of-policy",
        zh: Page {
            meaning: "\
severities 或 acknowledged 寫了一個屬於「錯誤」的代碼。警告可由機關決定
輕重，或由承辦人確認後認可；錯誤（例如合計不符）一定要更正，不能改成警
告，也不能認可。",
            example: "\
acknowledged:
  - {code: total-differs, place: unit-counts.ods, reason: 來文如此}",
            mending: "\
1. 刪除這一項。
2. 依那個代碼的說明更正資料；說明可用 briefpack explain total-differs
   查看。",
        },
        en: Page {
            meaning: "\
severities or acknowledged names a code that is an error. An organization may
decide how much a warning weighs, and a meeting may accept it; an error, such
as a wrong total, has to be mended.",
            example: "\
acknowledged:
  - {code: total-differs, place: unit-counts.ods, reason: as received}",
            mending: "\
1. Delete this item.
2. Mend the data as the page of that code says:
   briefpack explain total-differs.",
        },
    },
    Explained {
        name: "acknowledgement-unneeded",
        zh: Page {
            meaning: "\
meeting.yaml 的 acknowledged 認可了一個警告，但這次沒有那個警告。可能資
料已經更正，也可能 code 或 place 寫錯，真正的警告沒有被認可。認可留著不
用，下次會掩蓋新的問題。同一個檔案還有未處理的警告時，先不說：那則警告可能就
代替了被認可的那一則。",
            example: "\
acknowledged:
  - {code: new-date-needed, place: resolutions.yaml, reason: 已報告主席}
（沒有任何一案逾期）",
            mending: "\
1. 由上次會議複製來的認可，逐項刪除。
2. code 照抄警告方括號裡的代碼；place 照抄警告第二行的位置，可省略前面的
   資料夾，也可只寫檔名（表示該檔的所有同類警告）。
3. 資料已經更正時，刪除這一項。

認可時可以另寫 found，照抄警告裡的數值（例如 found: 160 日）：數值一變，
認可就不再算數，不會掩蓋新的問題。",
        },
        en: Page {
            meaning: "\
acknowledged in meeting.yaml accepts a warning that there is not. The data may
have been mended, or code or place are wrong and the real warning is not
accepted. Left there, it would hide something new the next time. While another
warning about the same file is open, nothing is said: it may stand in the place of
the one that was accepted.",
            example: "\
acknowledged:
  - {code: new-date-needed, place: resolutions.yaml, reason: 已報告主席}
(no case is overdue)",
            mending: "\
1. Delete what was copied from the last meeting.
2. Copy the code from the brackets of the warning, and the place from its
   second line; the folders before may be left out, and a file name alone
   means every such warning in it.
3. If the data was mended, delete the item.

An acknowledgement may also say `found:` with the value that the warning has
(found: 160 days): once the value changes it accepts nothing any more, and
hides nothing new.",
        },
    },
    Explained {
        name: "acknowledgement-copied",
        zh: Page {
            meaning: "\
複製上次的資料夾時，認可也一起複製過來：代碼、檔案與理由都與上次相同，又沒有寫
found。沒有 found 的認可，不論數值，會蓋住那個位置的每一則同類警告，這次的新問題
也看不到。",
            example: "\
acknowledged:
  - {code: review-late, place: meeting.yaml, reason: 併同檢討兩季}
（上次會議的 meeting.yaml 也是這一行）",
            mending: "\
1. 看「已認可」的那一則警告，這次是否屬實。
2. 屬實時加上 found，照抄訊息裡的數值、日期或名稱（例如 found: 160 日）；下次數值
   不同，認可就不再算數。
3. 不屬實時，更正資料，並刪除這項認可。",
        },
        en: Page {
            meaning: "\
The folder of the last meeting was copied with its acknowledgements: code, file
and reason are the same as then, and there is no `found`. Without it an
acknowledgement covers every such warning at its place, whatever it says, and
hides what is new.",
            example: "\
acknowledged:
  - {code: review-late, place: meeting.yaml, reason: 併同檢討兩季}
(the meeting.yaml of the last meeting has the same line)",
            mending: "\
1. See whether the warning that it accepts is true this time.
2. If so, add `found` with the value, date or name of the message (found: 160
   days); when that changes, the acknowledgement lapses.
3. Otherwise mend the data, and delete the acknowledgement.",
        },
    },
    Explained {
        name: "acknowledgement-too-broad",
        zh: Page {
            meaning: "\
沒有寫 found 的認可，適用於那個位置上的每一則同類警告。現在不只一則，看不出承辦
人確認過哪幾則：後來才出現的問題，也會一起被認可掉。",
            example: "\
acknowledged:
  - {code: answered-late, place: feedback.xlsx, reason: 需會商其他機關}
（feedback.xlsx 有三件逾期：一件需會商，另兩件是後來才逾期的）",
            mending: "\
1. 逐則看「已認可」的警告是否屬實。
2. 屬實的寫進 found：照抄訊息裡的數值、日期或名稱；不只一則時寫成清單，例如
   found: [12 日, 15 日]，或分成幾項認可，place 各寫到儲存格。
3. 不屬實的，更正資料。",
        },
        en: Page {
            meaning: "\
An acknowledgement without `found` covers every warning of its code at its place.
There are several of them now, and nothing says which of them somebody has looked
at: a problem that came later is accepted along with the others.",
            example: "\
acknowledged:
  - {code: answered-late, place: feedback.xlsx, reason: 需會商其他機關}
(three answers in feedback.xlsx are late, two of them since)",
            mending: "\
1. See of each accepted warning whether it is true.
2. Put those that are into `found`, with the value, date or name of the message;
   several as a list, such as found: [12 days, 15 days], or as acknowledgements of
   their own, each with its cell as `place`.
3. Mend the others.",
        },
    },
    Explained {
        name: "acknowledgement-lapsed",
        zh: Page {
            meaning: "\
認可的 found 列了好幾個數值（或日期、名稱），其中一個，這次已經沒有警告提到。
多半是那一項已經更正。（警告還在而數值不同時，警告本身會再出現，並指出這項認
可，因為當時接受的理由不一定適用於新的情形。）",
            example: "\
acknowledged:
  - code: not-approved
    place: feedback.xlsx
    found: [111-01, 111-02]
    reason: 補簽中
（111-01 已補上核准日期，111-02 還沒有）",
            mending: "\
1. 已更正的，由 found 刪除那個數值。
2. 打錯的，照抄警告裡的數字、日期或名稱，前後的字可寫可不寫。",
        },
        en: Page {
            meaning: "\
The `found` of an acknowledgement lists several values (numbers, dates, names),
and one of them no warning says any more; mostly that one was mended. (A warning
that is still there with another value counts again and points to the
acknowledgement: the reason given then need not hold for it.)",
            example: "\
acknowledged:
  - code: not-approved
    place: feedback.xlsx
    found: [111-01, 111-02]
    reason: being signed
(111-01 was approved since, 111-02 was not)",
            mending: "\
1. Of what was mended, delete the value from `found`.
2. If it was mistyped, copy the number, date or name from the warning, with or
   without the words around it.",
        },
    },
];
