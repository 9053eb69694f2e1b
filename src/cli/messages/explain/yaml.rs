//! Pages of the codes about the fields of YAML files.

use super::{Explained, Page};

pub(super) static PAGES: &[Explained] = &[
    Explained {
        name: "unknown-key",
        zh: Page {
            meaning: "\
檔案裡寫了一個不認得的欄位名稱，多半是打錯字，或把選項寫在不能用的投影片
上。不認得的欄位若略過不管，您填的內容就不會出現，所以要求更正。",
            example: "\
reporting_units: 資訊處
（正確的欄位是 reporting_unit）",
            mending: "\
1. 訊息問「是否為…」時，依提示更正欄位名稱。
2. 「此處可用的欄位」列出這個位置能寫的名稱；選項要縮排在它所屬的投影片
   或案件之下。
3. acknowledged 或 severities 裡出現這則訊息，表示代碼打錯；可用
   briefpack explain --list 查代碼。
4. 不需要這個欄位時，刪除整行。",
        },
        en: Page {
            meaning: "\
The name of this field is not known here: it was mistyped, or it is an
option of another kind of slide. If it were ignored, what you wrote would
not be shown.",
            example: "\
reporting_units: 資訊處
(the field is called reporting_unit)",
            mending: "\
1. If the message asks `did you mean`, correct the name.
2. `fields that can stand here` lists what is possible; an option is indented
   below the slide or case that it belongs to.
3. Below acknowledged or severities it means that a code was mistyped;
   briefpack explain --list prints them all.
4. If the field is not needed, delete its line.",
        },
    },
    Explained {
        name: "needed-column-ignored",
        zh: Page {
            meaning: "\
organization.yaml 的 columns 把清單一定要有的欄位列為 ignored。沒有這一欄，清單就讀不出來；能列為
ignored 的，是用不到的欄位，或可有可無的欄位（例如 feedback 的「回應說明」）。",
            example: "\
columns:
  inventory: {ignored: [管理單位]}",
            mending: "\
從 ignored 刪去這個欄位。",
        },
        en: Page {
            meaning: "\
`columns` in organization.yaml ignores a column that the list cannot do without. What can be
ignored are headings that nothing needs, and optional columns (such as 回應說明 of feedback).",
            example: "\
columns:
  inventory: {ignored: [管理單位]}",
            mending: "\
Take the column out of ignored.",
        },
    },
    Explained {
        name: "duplicate-key",
        zh: Page {
            meaning: "\
同一筆資料裡，同一個欄位寫了兩次，不知該用哪一個。也可能是下一筆資料開頭
的「- 」不見了，兩筆併成一筆。",
            example: "\
- number: 1
  agency: 典藏署
  number: 2
（第二筆的開頭少了「- 」）",
            mending: "\
1. 只是重複時，刪除不要的那一行。
2. 訊息說其後的欄位也重複時，在該行最前面補上「- 」，並與上一筆的「- 」
   對齊。",
        },
        en: Page {
            meaning: "\
A field is given twice in one record, and which is meant is not known. Or the
`- ` that begins the next record was lost, so that two records ran together.",
            example: "\
- number: 1
  agency: 典藏署
  number: 2
(the second record has lost its `- `)",
            mending: "\
1. If it is merely doubled, delete the line that is not wanted.
2. If the message says that further fields are doubled as well, put `- `
   before this line, in line with the `- ` of the record above.",
        },
    },
    Explained {
        name: "missing-key",
        zh: Page {
            meaning: "\
這一筆資料少了一定要填的欄位。例如決議沒有 ruling，投影片就缺了主席裁
示，委員無從判斷辦理情形是否符合。",
            example: "\
- number: 1
  title: 增加開放本部採購文件
（少了 minutes、ruling、responsible 等欄位）",
            mending: "\
1. 在訊息所指的位置加上一行「欄位名稱: 內容」，與同一筆的其他欄位對齊。
2. 不確定怎麼填時，參考上次會議的同名檔案。",
        },
        en: Page {
            meaning: "\
A field that has to be filled in is missing from this record: without
`ruling`, for instance, the slide of a resolution cannot say what the
chair decided.",
            example: "\
- number: 1
  title: 增加開放本部採購文件
(minutes, ruling, responsible and others are missing)",
            mending: "\
1. Add a line `name: value` at the place that the message names, in line with
   the record's other fields.
2. If you are not sure what to write, look at the last meeting's file.",
        },
    },
    Explained {
        name: "wrong-type",
        zh: Page {
            meaning: "\
內容填了，但形式不對：該寫成清單的寫成一段文字，該分欄位的寫在同一行，或
投影片的選項沒有縮排在種類之下。",
            example: "\
period: 112年1月1日至5月31日
（應為 period: {from: 112年1月1日, to: 112年5月31日}）",
            mending: "\
1. 依「建議」改成清單（每項一行，以「- 」開頭）、欄位（每行一個「名稱:
   內容」）或一段文字。
2. 投影片寫成「- 種類: {選項}」；選項分行寫時，縮排在種類之下再多兩格。
3. 可由上次會議的同名檔案複製正確的寫法，再改內容。",
        },
        en: Page {
            meaning: "\
Something is filled in, but in the wrong form: a text where a list or fields
are due, or the options of a slide that are not indented below its kind.",
            example: "\
period: 112年1月1日至5月31日
(write period: {from: 112年1月1日, to: 112年5月31日})",
            mending: "\
1. Make of it what the help says: a list (a line each, beginning with `- `),
   fields (a line each, `name: value`), or a text.
2. A slide is written `- kind: {options}`; options on lines of their own stand
   below the kind, two blanks further in.
3. Copy the form from the last meeting's file and change what it says.",
        },
    },
    Explained {
        name: "unknown-word",
        zh: Page {
            meaning: "\
這個欄位只能填幾個固定的詞，填了別的詞就無法計算，例如辦理狀態只能是
done（已完成）或 outstanding（未完成）。",
            example: "\
state: 申請下架
（應為 state: requested）",
            mending: "\
1. 「可用的詞」列出能填的詞與它的意思；選一個填入，大小寫要一致。
2. 是或否的欄位填 true 或 false。
3. 清單的「組別」只能填單位或機關。",
        },
        en: Page {
            meaning: "\
Only a few words can stand in this field, and with another nothing can be
computed: work, for instance, is done or outstanding.",
            example: "\
state: 申請下架
(write state: requested)",
            mending: "\
1. `words that can stand here` lists them with their meaning; type one as it
   is written there.
2. A field that is true or false is written `true` or `false`.
3. The group (組別) of a list is 單位 or 機關.",
        },
    },
    Explained {
        name: "unreadable-meeting-id",
        zh: Page {
            meaning: "\
會議代號由民國年、半形連字號與次數組成，例如 111-1 是 111年度第1次會議。
程式由代號判斷年度、次數與會議先後，也用它命名資料夾。",
            example: "previous: 111年度第四次",
            mending: "\
1. 改成「民國年-次數」，例如 111-4，不加「年度」「第」「次」。
2. 連字號與數字都用半形。",
        },
        en: Page {
            meaning: "\
A meeting is called by its ROC year, a hyphen and its ordinal: 111-1 is the
first of the year 111. The year, the order of meetings and the name of the
folder are taken from it.",
            example: "previous: 111年度第四次",
            mending: "\
1. Write year and ordinal, such as 111-4, without further words.
2. Use half-width digits and a half-width hyphen.",
        },
    },
    Explained {
        name: "meeting-id-differs",
        zh: Page {
            meaning: "\
meeting.yaml 的 id 與資料夾名稱不同。最常見的情形是由上次會議複製資料夾
後，忘了改 id；照樣產生，封面就會印成上次會議。",
            example: "\
id: 111-4
（檔案放在資料夾 112-1 裡）",
            mending: "\
1. 確認這是哪一次會議。
2. 修改 id 或資料夾名稱，使兩者相同。
3. 同時檢查 date、previous、period、statistics_date 是否也已更新。",
        },
        en: Page {
            meaning: "\
The id in meeting.yaml is not the name of its folder. Most often a folder was
copied from the last meeting and the id forgotten; the cover would show the
last meeting.",
            example: "\
id: 111-4
(in the folder 112-1)",
            mending: "\
1. Make sure which meeting it is.
2. Change the id or the folder's name so that both agree.
3. Look whether date, previous, period and statistics_date were
   changed as well.",
        },
    },
    Explained {
        name: "previous-not-earlier",
        zh: Page {
            meaning: "\
previous 應填上次會議，實際填的卻是這次會議自己、更晚的會議，或日期不早
於這次會議。增減數量是與上次會議相比，比錯了對象，全部的增減都會錯。",
            example: "\
id: 112-1
previous: 112-1",
            mending: "\
1. previous 改為上次會議的代號，例如 111-4。
2. 代號正確時，檢查兩次會議的 date 是否填錯。
3. 這是第一次會議、沒有上次時，刪除 previous 這一行。",
        },
        en: Page {
            meaning: "\
`previous` is to name the meeting before; here it names this meeting, a later
one, or one that is not on an earlier day. All changes are counted from it, so
all of them would be wrong.",
            example: "\
id: 112-1
previous: 112-1",
            mending: "\
1. Write the id of the last meeting, such as 111-4.
2. If the id is right, look whether one of the two dates is wrong.
3. If there was no meeting before, delete the line `previous`.",
        },
    },
    Explained {
        name: "meeting-passed-over",
        zh: Page {
            meaning: "\
資料夾裡有比這次早的會議，previous 卻空著，或填了更早的另一次。增減數量、延續的
決議、修正的資料盤點表，都是與 previous 所填的會議相比；漏填時，簡報就沒有這些
比較，也不會發現與上次不符的數字。",
            example: "\
data/ 裡有 111-3、111-4、112-1
112-1/meeting.yaml 填的是 previous: 111-3",
            mending: "\
1. 將 previous 改為上次會議的代號，例如 111-4。
2. 那個資料夾不是會議時，將它移出 data。
3. 確實不與它比較時，在 meeting.yaml 的 acknowledged 寫上 code、place（訊息第二
   行的位置）與 reason（理由）。",
        },
        en: Page {
            meaning: "\
The data folder holds a meeting before this one, but `previous` is missing or
names one that is earlier still. Changes, open resolutions and amendments of the
inventory are counted from the meeting that `previous` names: without it the deck
has none of them, and no number is compared with what was reported last time.",
            example: "\
data/ holds 111-3, 111-4 and 112-1,
and 112-1/meeting.yaml says previous: 111-3",
            mending: "\
1. Write the id of the last meeting, such as 111-4.
2. If that folder is no meeting, move it out of data.
3. If nothing is to be compared with it, write the code, its place (the second
   line of the message) and the reason under `acknowledged` in meeting.yaml.",
        },
    },
];
