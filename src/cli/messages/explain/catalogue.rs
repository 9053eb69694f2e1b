//! Pages of the codes about the platform's catalogue.

use super::{Explained, Page};

pub(super) static PAGES: &[Explained] = &[
    Explained {
        name: "provider-unplaced",
        zh: Page {
            meaning: "\
平臺目錄的提供機關，依 organization.yaml 各單位與機關的 providers 歸入簡報的
各列。這個提供機關看起來屬於本部，卻沒有任何一列收下它，它的資料集就不會計
入任何數字。名稱以本部名稱開頭的、或檔案大部分是本部的資料時，每個提供機關
都必須歸到某一列。",
            example: "\
catalogue.csv　提供機關：示範部典藏署新設分館
organization.yaml　典藏署　providers: [示範部典藏署臺北分館]",
            mending: "\
1. 在所屬單位或機關的 providers 加上它的全名，或用 * 涵蓋同類的機關，例如
   示範部典藏署*。
2. 它其實屬於其他部會時，加在 ministries 該部會的 providers。
3. 本部機關的名稱不以本部名稱開頭時，在 ministries 加上本部，並在 providers
   列出名稱的寫法，日後新機關就不會漏掉。",
        },
        en: Page {
            meaning: "\
The providers of the platform's catalogue are rolled up into the rows of the
deck by `providers` of each unit and agency in organization.yaml. This one looks
as if it were ours, but no row takes it, so its datasets would be counted
nowhere. Whatever begins with the ministry's name must have a row; in a file that
is mostly ours, every provider must.",
            example: "\
catalogue.csv, 提供機關: 示範部典藏署新設分館
organization.yaml, 典藏署, providers: [示範部典藏署臺北分館]",
            mending: "\
1. Add its whole name to `providers` of its unit or agency, or cover its kind
   with *, as in 示範部典藏署*.
2. If it is another ministry's, add it to that ministry's `providers` under
   `ministries`.
3. Where bodies of ours do not begin with the ministry's name, add our own
   ministry to `ministries` with patterns of such names: a new body is then
   noticed.",
        },
    },
    Explained {
        name: "provider-claimed-twice",
        zh: Page {
            meaning: "\
一個提供機關同時符合兩個單位、機關或部會的 providers。計入哪一列都可能是錯
的，所以兩邊都不計，請先決定。不含 * 的全名優先於含 * 的寫法；只有同樣是全
名、或同樣含 * 時才會衝突。比對時台、臺視為同一字。",
            example: "\
典藏署　　providers: [示範部典藏署*]
臺北分館　providers: [*臺北分館]
示範部典藏署臺北分館兩個都符合。",
            mending: "\
1. 把其中一個寫法改得更窄。
2. 或在應計入的那一列，加上這個提供機關的全名。",
        },
        en: Page {
            meaning: "\
A provider fits `providers` of two units, agencies or ministries. Either row could
be the wrong one, so it is counted in neither until somebody decides. A name
without * goes before a pattern with one; only two names, or two patterns, can
disagree. 台 and 臺 are one character here.",
            example: "\
典藏署, providers: [示範部典藏署*]
臺北分館, providers: [*臺北分館]
示範部典藏署臺北分館 fits both.",
            mending: "\
1. Make one of the two patterns narrower.
2. Or add the provider's whole name to the row that it belongs to.",
        },
    },
    Explained {
        name: "no-providers",
        zh: Page {
            meaning: "\
資料夾裡有平臺目錄，但這個單位或機關在 organization.yaml 沒有 providers，程式
不知道目錄的哪些提供機關是它，無法計數。沒有資料集也要寫，否則 0 與「不知道」
分不出來。",
            example: "\
units:
  - name: 統計處",
            mending: "\
1. 在平臺目錄查出它的提供機關名稱。
2. 寫成 providers: [示範部統計處]；有多個時以逗號隔開，或用 * 涵蓋。",
        },
        en: Page {
            meaning: "\
The folder holds the platform's catalogue, but this unit or agency has no
`providers` in organization.yaml, so nobody knows which of the catalogue's
providers it is. One without datasets needs them as well: otherwise zero could not
be told from unknown.",
            example: "\
units:
  - name: 統計處",
            mending: "\
1. Look up its name as a provider in the platform's catalogue.
2. Write `providers: [示範部統計處]`; several are set off by commas, or covered
   with *.",
        },
    },
    Explained {
        name: "no-dataset-of-ours",
        zh: Page {
            meaning: "\
平臺目錄讀得到，但沒有任何提供機關符合本部單位、機關的 providers，也沒有以本
部名稱開頭的。可能放錯檔案，或 organization.yaml 的名稱與平臺不同。",
            example: "\
organization.yaml　ministry: 示範部
catalogue.csv　提供機關都是其他部會",
            mending: "\
1. 確認目錄是本部的，或是全平臺的。
2. 核對 organization.yaml 的 ministry 與各列的 providers。",
        },
        en: Page {
            meaning: "\
The catalogue could be read, but none of its providers fits `providers` of a unit
or an agency, and none begins with the ministry's name. It may be the wrong file,
or organization.yaml calls the bodies otherwise than the platform does.",
            example: "\
organization.yaml, ministry: 示範部
catalogue.csv: every provider is another ministry's",
            mending: "\
1. Make sure that the catalogue is ours, or the whole platform's.
2. Compare `ministry` and every `providers` in organization.yaml with it.",
        },
    },
    Explained {
        name: "catalogue-differs",
        zh: Page {
            meaning: "\
同一個統計日期，unit-counts 打的數字與平臺目錄數出來的不同。其中一個是錯的，
不能拿去報告。",
            example: "\
unit-counts　111/05/19　典藏署 1,955
catalogue.csv　提供機關屬典藏署者共 1,954 筆",
            mending: "\
1. 查明哪一個正確：清單打錯、目錄不是當天匯出、或提供機關歸錯列。
2. 清單打錯時更正儲存格；有目錄時也可以刪除這一欄，由程式計數。
3. 歸錯列時更正 organization.yaml 的 providers。",
        },
        en: Page {
            meaning: "\
At one statistics date the number typed in unit-counts is not the one that the
platform's catalogue comes to. One of them is wrong, and neither can be reported.",
            example: "\
unit-counts, 111/05/19: 典藏署 1,955
catalogue.csv: the providers of 典藏署 have 1,954 datasets",
            mending: "\
1. Find out which is right: the list may be mistyped, the catalogue exported on
   another day, or a provider rolled up into the wrong row.
2. If the list is wrong, correct the cell; where there is a catalogue the column
   may also be left out, and is then counted.
3. If the roll-up is wrong, correct `providers` in organization.yaml.",
        },
    },
    Explained {
        name: "catalogue-newer",
        zh: Page {
            meaning: "\
目錄本身沒有匯出日期，程式把它當作統計日期當天的狀況。但目錄裡有在那之後才
上架的資料集，可見是較晚匯出的，數出來的不是統計日期的數字。",
            example: "\
meeting.yaml　statistics_date: 111/05/19
catalogue.csv　上架日期 2022-06-01",
            mending: "\
1. 改放統計日期當天匯出的目錄；或
2. 把 meeting.yaml 的 statistics_date 改成匯出目錄的日期。
3. 確實如此時，在 meeting.yaml 的 acknowledged 寫上 code、place 與 reason。",
        },
        en: Page {
            meaning: "\
A catalogue does not say when it was exported; it is taken to be as of the
statistics date. This one holds datasets that opened later, so it was exported
later, and what it comes to is not the number of that date.",
            example: "\
meeting.yaml, statistics_date: 111/05/19
catalogue.csv, 上架日期 2022-06-01",
            mending: "\
1. Put in the catalogue that was exported on the statistics date; or
2. make `statistics_date` in meeting.yaml the day of the export.
3. If it is so and accepted, add its code, place and reason to `acknowledged` in
   meeting.yaml.",
        },
    },
    Explained {
        name: "providers-unranked",
        zh: Page {
            meaning: "\
各部會的排名是從全平臺的目錄算出來的。有些提供機關不符合 organization.yaml 的
ministries 任何一項：若它們屬於某部會，該部會就少算了；若是地方政府等，就沒有
關係。",
            example: "\
ministries:
  - {name: 內政部}
catalogue.csv　提供機關：國家公園署（不以「內政部」開頭）",
            mending: "\
1. 屬於某部會的，加在該部會的 providers；沒有 providers 時，以名稱開頭者都算。
2. 不列入排名的，另列一項並寫 ranked: false，例如
   {name: 地方政府, providers: [*縣*, *市*], ranked: false}。
3. 全部名單列在 pack.json 的 catalogue。",
        },
        en: Page {
            meaning: "\
The ranking of ministries was computed from the whole platform's catalogue. Some
providers fit no entry of `ministries` in organization.yaml: if one belongs to a
ministry, that ministry is counted too low; if they are local governments and the
like, nothing is wrong.",
            example: "\
ministries:
  - {name: 內政部}
catalogue.csv, 提供機關: 國家公園署 (does not begin with 內政部)",
            mending: "\
1. Add those of a ministry to its `providers`; where it has none, whatever begins
   with its name is its own.
2. Give those that are not to be ranked an entry with `ranked: false`, such as
   {name: 地方政府, providers: [*縣*, *市*], ranked: false}.
3. All of them are listed under `catalogue` in pack.json.",
        },
    },
];
