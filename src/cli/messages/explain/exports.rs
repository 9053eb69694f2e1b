//! Pages of the codes about exported tables.

use super::{Explained, Page};

pub(super) static PAGES: &[Explained] = &[
    Explained {
        name: "no-such-document",
        zh: Page {
            meaning: "\
build --only 只製作指定的幾種，但這次會議做不出其中一種：沒有它所需的資料檔，或行動
方案與上次會議相同，沒有可以對照的修正。",
            example: "\
briefpack build data/111-1 --only annex
（data/111-1 沒有盤點表）",
            mending: "\
1. annex 需要 inventory（盤點表）。
2. action-plan 需要 action-plan.yaml。
3. action-plan-amendments 與 action-plan-redline 需要上次會議也有 action-plan.yaml，
   而且兩者不同。
4. 不需要它時，從 --only 拿掉這個名稱。",
        },
        en: Page {
            meaning: "\
build --only makes nothing but what is named, and this meeting has not got one of
them: the source that it needs is not there, or the action plan is that of the previous
meeting, so that nothing is amended.",
            example: "\
briefpack build data/111-1 --only annex
(data/111-1 has no inventory)",
            mending: "\
1. annex needs an inventory.
2. action-plan needs action-plan.yaml.
3. action-plan-amendments and action-plan-redline need an action-plan.yaml of the
   previous meeting as well, and a difference.
4. If it is not needed, leave its name out of --only.",
        },
    },
    Explained {
        name: "formula-like-text",
        zh: Page {
            meaning: "\
試算表開啟 CSV 時，會把以 =、+、-、@（或全形、定位字元）開頭的文字當成公式執
行，可能顯示錯誤，也可能被用來攻擊開啟的人。匯出的 CSV 已在這些文字前面加
上一個單引號（'）；tables.ods、簡報及各項數字不受影響。",
            example: "=HYPERLINK(\"https://example.com\")",
            mending: "\
1. 看一下原來的儲存格：是公式被存成文字，還是只是以減號、加號起頭的說明？
2. 不需要這個符號時，在原來的檔案刪除；例如「- 甲」改成「甲」或「一、甲」。
3. 確實要這樣寫時不必處理；也可以在 meeting.yaml 的 acknowledged 註明理由。",
        },
        en: Page {
            meaning: "\
A spreadsheet program that opens a CSV file runs texts that begin with =, +, -
or @ (also full-width, or after a tab) as formulas: they show as errors, and
can be used to attack whoever opens the file. In the exported CSV an apostrophe
(') stands before such texts; tables.ods, the deck and all numbers are as they
were.",
            example: "=HYPERLINK(\"https://example.com\")",
            mending: "\
1. Look at the cell: is it a formula that was saved as text, or only a text
   that begins with a minus or plus sign?
2. If the sign is not needed, delete it in the source.
3. If it is meant to be so, nothing need be done; it may also be acknowledged
   in meeting.yaml with its reason.",
        },
    },
];
