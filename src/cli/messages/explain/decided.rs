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
用，下次會掩蓋新的問題。",
            example: "\
acknowledged:
  - {code: new-date-needed, place: resolutions.yaml, reason: 已報告主席}
（沒有任何一案逾期）",
            mending: "\
1. 由上次會議複製來的認可，逐項刪除。
2. code 照抄警告方括號裡的代碼；place 照抄警告第二行的位置，可省略前面的
   資料夾，也可只寫檔名（表示該檔的所有同類警告）。
3. 資料已經更正時，刪除這一項。",
        },
        en: Page {
            meaning: "\
acknowledged in meeting.yaml accepts a warning that there is not. The data may
have been mended, or code or place are wrong and the real warning is not
accepted. Left there, it would hide something new the next time.",
            example: "\
acknowledged:
  - {code: new-date-needed, place: resolutions.yaml, reason: 已報告主席}
(no case is overdue)",
            mending: "\
1. Delete what was copied from the last meeting.
2. Copy the code from the brackets of the warning, and the place from its
   second line; the folders before may be left out, and a file name alone
   means every such warning in it.
3. If the data was mended, delete the item.",
        },
    },
];
