//! Pages of the codes about the platform's catalogue.

use super::{Explained, Page};

pub(super) static PAGES: &[Explained] = &[
    Explained {
        name: "provider-unplaced",
        zh: Page {
            meaning: "\
平臺目錄與使用統計的提供機關，依 organization.yaml 各單位與機關的 providers 歸
入簡報的各列。這個提供機關看起來屬於本部，卻沒有任何一列收下它，它的資料集就
不會計入任何數字。名稱以本部名稱開頭的、或檔案大部分是本部的資料時，每個提供
機關都必須歸到某一列。",
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
The providers of the platform's catalogue and of its statistics of use are rolled
up into the rows of the deck by `providers` of each unit and agency in
organization.yaml. This one looks
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
        name: "datasets-without-ids",
        zh: Page {
            meaning: "\
政府資料開放平臺的目錄以「資料集識別碼」辨認資料集。縣市平臺匯出的目錄常常沒有，「編號」
只是由 1 起算的列次，多一筆、少一筆，之後的編號就全部不同，不能用來與上次的目錄比較。程式
改用各資料集自己的網址（資料集連結網址、資料連結網址）的最後一段；沒有網址，就用資料集名稱。
數量不受影響。",
            example: "\
編號,資料名稱,資料來源,資料連結網址
1,公廁一覽,環保局,https://…/metadata?id=d884",
            mending: "\
1. 以網址辨認的，不必處理。
2. 以名稱辨認的，改名的資料集會被當成消失（dataset-vanished）。能取得含識別碼或網址的
   匯出檔時，請改用那一份，或自己加上「資料集識別碼」欄。
3. 下架紀錄（takedowns.yaml）的 id，寫網址的最後一段，或資料集名稱。",
        },
        en: Page {
            meaning: "\
The national platform's catalogue tells datasets apart by 資料集識別碼. Exports of cities
often have none: their 編號 numbers the rows from 1, and one dataset more or less gives all
that follow another number, so that nothing can be compared with last time's by it. The last
part of each dataset's own address (資料集連結網址, 資料連結網址) is used instead, or where
there is none, its name. Counts are the same either way.",
            example: "\
編號,資料名稱,資料來源,資料連結網址
1,公廁一覽,環保局,https://…/metadata?id=d884",
            mending: "\
1. Where it is the address, nothing needs to be done.
2. Where it is the name, a dataset that was renamed counts as vanished
   (dataset-vanished). Use an export with ids or addresses if there is one, or add a
   column 資料集識別碼.
3. The id of a takedown is the last part of the address, or the name.",
        },
    },
    Explained {
        name: "files-for-datasets",
        zh: Page {
            meaning: "\
目錄沒有資料集識別碼，而同一機關的同一個名稱列了不只一次。城市平臺的匯出檔常是一
個檔案（資源）一列：一個資料集有 CSV 與 JSON 兩個檔案，就有兩列。程式各算一筆，開
放數量會多算。",
            example: "\
資料集名稱,提供機關,資源名稱,檔案格式
公廁,環保局,公廁CSV,CSV
公廁,環保局,公廁JSON,JSON",
            mending: "\
1. 是一個檔案一列：每個資料集留一列，檔案格式寫成 CSV;JSON。
2. 重複貼上的：刪除。
3. 確為同名的資料集：認可這個警告。",
        },
        en: Page {
            meaning: "\
The catalogue has no ids, and one provider has several rows of one name. Exports
of cities often have a row for each file: a dataset with a CSV and a JSON file
has two. Each row counts as a dataset, so that too many would be counted.",
            example: "\
資料集名稱,提供機關,資源名稱,檔案格式
公廁,環保局,公廁CSV,CSV
公廁,環保局,公廁JSON,JSON",
            mending: "\
1. If there is a row a file, keep one of each dataset, with CSV;JSON as format.
2. If rows were pasted twice, delete the doubles.
3. If they are datasets of one name, accept the warning.",
        },
    },
    Explained {
        name: "changes-for-catalogue",
        zh: Page {
            meaning: "\
catalogue 應放平臺匯出的完整資料集清單；這個檔有「資料集變動狀態」欄，是每日異動的匯
出檔，只有當天新增、修改、下架的資料集。當作清單讀取，會少算絕大多數的資料集，也會把
下架的算進去。",
            example: "catalogue.csv 有 5 列，「資料集變動狀態」為資料集修改、資料集下架。",
            mending: "\
1. 將這個檔改名為 catalogue-changes，或放進 catalogue-changes 資料夾。
2. 從平臺匯出完整的資料集清單，存為 catalogue。",
        },
        en: Page {
            meaning: "\
The catalogue is the platform's export of all datasets. This file has the column
資料集變動狀態: it is the export of what changed on a day, and holds only what was
opened, amended or withdrawn then. Read as the catalogue it would leave nearly all
datasets out, and count those that were withdrawn.",
            example: "a catalogue.csv of 5 rows whose 資料集變動狀態 is 資料集修改 or 資料集下架",
            mending: "\
1. Call the file catalogue-changes, or put it into a folder of that name.
2. Export the whole catalogue from the platform, and save it as catalogue.",
        },
    },
    Explained {
        name: "withdrawn-in-catalogue",
        zh: Page {
            meaning: "\
資料集清單的每一列都計為現正開放的一筆。這份清單的「狀態」欄寫著下架，或「下架日期」
欄有日期：這些資料集已不開放，計入就會多算。只看本機關的列。",
            example: "清單有「狀態」欄，本機關的一筆寫「下架」。",
            mending: "\
1. 刪除已下架的列。
2. 下架的紀錄寫在 takedowns.yaml，不寫在清單裡。",
        },
        en: Page {
            meaning: "\
Every row of the catalogue counts as a dataset that is open. This one says of rows of ours
that they were withdrawn, by a column of states or by the day of withdrawal: they would
be counted too many.",
            example: "a column 狀態 that says 下架 of one of our datasets",
            mending: "\
1. Delete the rows of what was withdrawn.
2. Record withdrawals in takedowns.yaml, and not in the catalogue.",
        },
    },
    Explained {
        name: "states-differ",
        zh: Page {
            meaning: "\
資料集清單有一欄說明狀態（狀態、上架狀態、是否公開……），各列的內容不同：有些可能
還沒上架、審核中或已停用。全部計入，開放數量就會多算；程式不從字面猜哪些算開放。",
            example: "\
資料集識別碼,資料集名稱,提供機關,狀態
100,公廁,環保局,已上架
101,路燈,工務局,草稿",
            mending: "\
1. 刪除沒有開放的列；或
2. 在 organization.yaml 寫明算開放的用詞：open_states: [已上架]；或
3. 這一欄與開放與否無關時，寫進 columns 之 ignored。",
        },
        en: Page {
            meaning: "\
The catalogue has a column of states (狀態, 上架狀態, 是否公開 …), which does not say
the same of all rows: some may not be open yet, or not any more. With all of them
the count would be too high, and which words mean open is not guessed.",
            example: "\
資料集識別碼,資料集名稱,提供機關,狀態
100,公廁,環保局,已上架
101,路燈,工務局,草稿",
            mending: "\
1. Delete the rows that are not open; or
2. say in organization.yaml which words mean open: open_states: [已上架]; or
3. if the column says nothing of that, list it as ignored under columns.",
        },
    },
    Explained {
        name: "states-left-out",
        zh: Page {
            meaning: "\
organization.yaml 的 open_states 寫明哪些狀態算開放；其他狀態的列沒有計入，也不列入
各部會排名。這裡說明有幾列如此，供核對。",
            example: "\
open_states: [已上架]
101,路燈,工務局,草稿",
            mending: "\
1. 不應計入的，不必處理。
2. 應計入的，把用詞加進 open_states。",
        },
        en: Page {
            meaning: "\
`open_states` in organization.yaml says which states mean that a dataset is open.
Rows with another state are not counted, nor ranked. This says how many there are.",
            example: "\
open_states: [已上架]
101,路燈,工務局,草稿",
            mending: "\
1. If they should not count, nothing needs to be done.
2. If some should, add their word to `open_states`.",
        },
    },
    Explained {
        name: "quality-mark-unknown",
        zh: Page {
            meaning: "\
品質標章只有平臺的四種（白金、金、銀、銅）與 organization.yaml 的 quality_marks 所
列的；以無、未、不、免、待等字開頭的，是沒有標章的原因。其他用詞程式無從分辨，計為
沒有標章，並在這裡說明，以免漏了新的標章。",
            example: "\
資料集識別碼,資料集名稱,品質檢測
100,公廁,鑽石",
            mending: "\
1. 是標章：在 organization.yaml 寫 quality_marks: [鑽石]。
2. 打錯字：更正。
3. 表示沒有標章：認可這個警告。",
        },
        en: Page {
            meaning: "\
Marks are the four of the platform (白金, 金, 銀, 銅) and those that quality_marks in
organization.yaml names; what begins with 無, 未, 不, 免, 待 and the like says why there
is none. Any other word counts as no mark, and is told here, so that a new mark is
not lost.",
            example: "\
資料集識別碼,資料集名稱,品質檢測
100,公廁,鑽石",
            mending: "\
1. If it is a mark, write quality_marks: [鑽石] in organization.yaml.
2. If it is a slip, correct it.
3. If it says that there is none, accept the warning.",
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
        name: "names-all-changed",
        zh: Page {
            meaning: "\
平臺目錄與上次會議的目錄有許多識別碼相同的資料集，名稱卻沒有一筆相同。多半是有人
整理過匯出檔，「資料集名稱」與另一欄（例如資料集描述）的標題放反了；照樣產生的話，
簡報與附冊上的資料集都會印成另一欄的文字。",
            example: "\
上次：資料集識別碼,資料集名稱,資料集描述
      6001,公務統計報表,本部各項公務統計
這次：資料集識別碼,資料集描述,資料集名稱
      6001,公務統計報表,本部各項公務統計",
            mending: "\
1. 打開目錄，看「資料集名稱」之下是不是名稱；不是就把標題對調回來，或重新匯出。
2. 確實全部改名時，請在 meeting.yaml 認可這個警告。",
        },
        en: Page {
            meaning: "\
The catalogue and the previous meeting's share many datasets by their ids, and not
one of them has the same name. Most likely somebody edited the export and the names
stand under the heading of another column, such as the descriptions: pages would
show that column in place of names.",
            example: "\
then: 資料集識別碼,資料集名稱,資料集描述
      6001,公務統計報表,本部各項公務統計
now:  資料集識別碼,資料集描述,資料集名稱
      6001,公務統計報表,本部各項公務統計",
            mending: "\
1. Look whether names stand under 資料集名稱; if not, put the headings right, or
   export the catalogue again.
2. If all were really renamed, acknowledge the warning in meeting.yaml.",
        },
    },
    Explained {
        name: "catalogue-left",
        zh: Page {
            meaning: "\
目錄裡的資料集與上次會議的完全一樣，但這次的其他資料（各單位資料集數、歷次開放數
量、各部會排名、下架、預計開放）說的是另一回事。多半是複製資料夾後忘了換目錄，所以
只提一次，並列出與它不符的每一處。",
            example: "\
110-2/catalogue.csv 與 111-1/catalogue.csv 的資料集相同，都是 2,806 筆
dataset-totals.csv　111/05/19,2963",
            mending: "\
1. 到平臺匯出統計日期的目錄，換掉這個檔案。
2. 目錄確實沒有變動時，逐一更正列出的各處。",
        },
        en: Page {
            meaning: "\
The catalogue holds the very datasets of the previous meeting's, but other data of this
meeting (the units' counts, the history, the ranking, takedowns, planned openings) say
otherwise. The file was probably left when the folder was copied; so it is told once,
with every place that does not fit it.",
            example: "\
110-2/catalogue.csv and 111-1/catalogue.csv hold the same 2,806 datasets
dataset-totals.csv, 111/05/19,2963",
            mending: "\
1. Export the catalogue of the statistics date from the platform, and replace the file.
2. If nothing has changed indeed, correct each of the places that are listed.",
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
        name: "withdrawn-without-record",
        zh: Page {
            meaning: "\
平臺的每日異動檔（catalogue-changes）顯示本部的資料集已刪除或下架，但這次與上
次的 takedowns.yaml 都沒有它。下架須有原因並經小組同意。",
            example: "\
異動檔：70155,典藏品目錄,…,刪除
takedowns.yaml：沒有 id: 70155",
            mending: "\
1. 洽提供機關確認下架原因。
2. 在 takedowns.yaml 補上這一筆。
3. 誤刪時，請機關重新上架。",
        },
        en: Page {
            meaning: "\
The platform's daily changes (catalogue-changes) say that a dataset of the
ministry was deleted or withdrawn, but takedowns.yaml has no record of it,
neither this meeting's nor the previous one's. A withdrawal needs a reason and
the group's consent.",
            example: "\
the changes: 70155,典藏品目錄,…,刪除
takedowns.yaml: no id: 70155",
            mending: "\
1. Ask the agency for the reason.
2. Add the takedown to takedowns.yaml.
3. If it was a mistake, have the agency put the dataset back.",
        },
    },
    Explained {
        name: "change-not-in-catalogue",
        zh: Page {
            meaning: "\
異動檔最後記為上架的資料集，目錄裡沒有；或最後記為下架的，目錄裡還有。只比較統
計日期以前的異動；異動的日期取自檔名，沒有時取「詮釋資料更新時間」。",
            example: "\
catalogue-changes/20230401.csv：70155,…,刪除
catalogue.csv：70155,…",
            mending: "\
1. 確認目錄是在統計日期匯出的。
2. 補齊異動檔；可能缺了又重新上架、或再次下架的那一天。
3. 確實如此時，在 meeting.yaml 的 acknowledged 認可。",
        },
        en: Page {
            meaning: "\
A dataset that the changes last say was opened is not in the catalogue, or one
that they last say was withdrawn still is. Only changes up to the statistics
date are compared; the day of a change is that of its file's name, or else
詮釋資料更新時間.",
            example: "\
catalogue-changes/20230401.csv: 70155,…,刪除
catalogue.csv: 70155,…",
            mending: "\
1. See that the catalogue was exported on the statistics date.
2. Add missing days: the dataset may have been put back, or withdrawn again.
3. If it is so, accept it under `acknowledged` in meeting.yaml.",
        },
    },
    Explained {
        name: "changes-incomplete",
        zh: Page {
            meaning: "\
與上次會議的目錄相比，有資料集的上架日期在提報期間內，各日的異動檔卻都沒有
它。通常是缺了某幾天的檔案，「本期上架、下架」的數字就會偏小。",
            example: "\
目錄：上架日期 2023-03-05
catalogue-changes/：沒有 3月5日 的檔案",
            mending: "\
1. 依上架日期，向平臺補下載缺少的日期，放進 catalogue-changes 資料夾。
2. 無法補齊時，不要在文字引用 changes.opened、changes.withdrawn。",
        },
        en: Page {
            meaning: "\
Against the previous meeting's catalogue, datasets were opened within the period
that no day's changes name. Usually some days' files are missing, and the counts
of what was opened and withdrawn are too small.",
            example: "\
the catalogue: 上架日期 2023-03-05
catalogue-changes/: no file of 5 March",
            mending: "\
1. Get the missing days from the platform and put them into the folder
   catalogue-changes.
2. Where they cannot be had, do not quote changes.opened and
   changes.withdrawn.",
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
    Explained {
        name: "dataset-vanished",
        zh: Page {
            meaning: "\
上次會議的目錄有這筆資料集，這次的目錄沒有，這次與上次的 takedowns.yaml 也都沒
有它。資料集下架須有理由並經小組同意；沒有申請就消失，委員必定會追問。",
            example: "\
110-2 的 catalogue.csv　87010 法定預算
111-1 的 catalogue.csv　沒有 87010
111-1 的 takedowns.yaml　沒有 87010",
            mending: "\
1. 執行 briefpack takedowns data/111-1 --draft，會印出所有缺少的下架紀錄，依
   印出的說明放進 takedowns.yaml，填上原因。識別碼以外的名稱與機關由目錄帶入。
2. 機關誤刪的，請機關恢復上架，重新匯出目錄。",
        },
        en: Page {
            meaning: "\
The previous meeting's catalogue holds this dataset, the present one does not, and
neither takedowns.yaml has a record of it. A dataset is withdrawn for a reason and
with the group's consent; one that is simply gone will be asked about.",
            example: "\
catalogue.csv of 110-2: 87010 法定預算
catalogue.csv of 111-1: no 87010
takedowns.yaml of 111-1: no 87010",
            mending: "\
1. Run `briefpack takedowns data/111-1 --draft`: it prints every record that is
   missing. Put them into takedowns.yaml and fill in the reasons. Names and
   agencies are filled in from the catalogue.
2. If it was deleted by mistake, have the agency put it back, and export the
   catalogue again.",
        },
    },
    Explained {
        name: "dataset-moved",
        zh: Page {
            meaning: "\
同一筆資料集（識別碼相同），上次計入一個單位或機關，這次計入另一個。兩列的增
減因此一增一減，不是真的新上架或下架。",
            example: "\
上次　60001　提供機關：示範部統計處
這次　60001　提供機關：示範部資訊處",
            mending: "\
1. 查明提供機關是否真的改變，或 providers 的寫法改了。
2. 寫法改錯時，更正 organization.yaml。
3. 確實如此時，在 meeting.yaml 的 acknowledged 寫上 code、place 與 reason。",
        },
        en: Page {
            meaning: "\
A dataset of one id was counted under one unit or agency last time and is counted
under another now. One row gains and the other loses, though nothing was opened
or withdrawn.",
            example: "\
last time: 60001, 提供機關 示範部統計處
now: 60001, 提供機關 示範部資訊處",
            mending: "\
1. Find out whether the provider really changed, or the patterns did.
2. If a pattern is wrong, correct organization.yaml.
3. If it is so and accepted, add its code, place and reason to `acknowledged` in
   meeting.yaml.",
        },
    },
    Explained {
        name: "dataset-still-counted",
        zh: Page {
            meaning: "\
takedowns.yaml 說這筆資料集在統計日期以前已經下架（carried_out），平臺目錄卻仍
有它，也計入了本部的數字。",
            example: "\
takedowns.yaml　state: carried_out、date: 112年4月18日
catalogue.csv　仍有 70101",
            mending: "\
1. 到平臺確認是否真的下架。
2. 還沒下架時，把 state 改為 approved（審查通過）或 requested（申請下架）。
3. 下架晚於統計日期時，更正 date。",
        },
        en: Page {
            meaning: "\
takedowns.yaml says that the dataset was withdrawn by the statistics date
(carried_out), but the platform's catalogue still holds it, and it is counted.",
            example: "\
takedowns.yaml: state: carried_out, date: 112年4月18日
catalogue.csv: still holds 70101",
            mending: "\
1. Look on the platform whether it is really gone.
2. If it is not, make `state` approved or requested.
3. If it went later than the statistics date, correct `date`.",
        },
    },
    Explained {
        name: "dataset-unknown",
        zh: Page {
            meaning: "\
申請下架的資料集，在上次與這次的目錄裡都找不到。多半是識別碼打錯，真正要下架
的資料集另有其他。",
            example: "\
takedowns.yaml　dataset: {id: 8701, …}
目錄裡是 87010",
            mending: "\
1. 到平臺核對識別碼。
2. 兩次會議之間上架又下架的資料集不會在任何一份目錄裡；確實如此時，在 meeting.yaml 的 acknowledged 寫上 code、place 與 reason。",
        },
        en: Page {
            meaning: "\
Neither the previous catalogue nor the present one holds the dataset of this
takedown. Most likely its id is mistyped, and another dataset is meant.",
            example: "\
takedowns.yaml, dataset: {id: 8701, …}
the catalogue has 87010",
            mending: "\
1. Compare the id with the platform.
2. A dataset that was opened and withdrawn between the two meetings is in neither.
   If it is so and accepted, add its code, place and reason to `acknowledged` in
   meeting.yaml.",
        },
    },
    Explained {
        name: "kept-dataset-absent",
        zh: Page {
            meaning: "\
下架的理由是另一筆資料集會留下來（keeps），但這次的目錄沒有那一筆。兩筆都不在，
民眾就拿不到資料了。",
            example: "\
takedowns.yaml　keeps: {id: 23261, …}
catalogue.csv　沒有 23261",
            mending: "\
1. 核對 keeps 的識別碼。
2. 保留的那筆若也消失了，請機關恢復上架，或重新檢討這筆下架。",
        },
        en: Page {
            meaning: "\
The takedown is asked for because another dataset stays (keeps), but the present
catalogue does not hold that one. With both gone nobody can get the data.",
            example: "\
takedowns.yaml, keeps: {id: 23261, …}
catalogue.csv: no 23261",
            mending: "\
1. Compare the id under `keeps`.
2. If that dataset is gone too, have it put back, or reconsider the takedown.",
        },
    },
    Explained {
        name: "takedown-differs",
        zh: Page {
            meaning: "\
takedowns.yaml 打的名稱或機關，與目錄上同一個識別碼的不同。識別碼或名稱有一個
是錯的，可能下架了不該下架的資料集。標點、空白與台、臺不同不算；機關可以是提供
機關全名、其中一段，或它所屬的單位、機關。",
            example: "\
takedowns.yaml　dataset: {id: 87010, name: 法定預算(按年)}
catalogue.csv　87010 法定預算",
            mending: "\
1. 核對識別碼，錯了就更正。
2. 識別碼正確時，刪除 name 或 agency，由目錄帶入。",
        },
        en: Page {
            meaning: "\
The name or the agency in takedowns.yaml is not that of the same id in the
catalogue. Either the id or the name is wrong, and the wrong dataset may be
withdrawn. Marks, blanks, 台 and 臺 tell no names apart; an agency may be written
as the whole provider, a part of it, or the unit or agency that it rolls up to.",
            example: "\
takedowns.yaml, dataset: {id: 87010, name: 法定預算(按年)}
catalogue.csv: 87010 法定預算",
            mending: "\
1. Compare the id, and correct it if it is wrong.
2. If the id is right, delete `name` or `agency`: the catalogue fills it in.",
        },
    },
    Explained {
        name: "no-name-in-catalogue",
        zh: Page {
            meaning: "\
下架紀錄沒寫名稱或機關，程式要從目錄帶入，但這次與上次的目錄都沒有這個識別碼。",
            example: "\
takedowns.yaml　dataset: {id: 8701}
目錄裡是 87010",
            mending: "\
1. 核對識別碼。
2. 目錄確實沒有時，自行填寫 name 與 agency。",
        },
        en: Page {
            meaning: "\
The record leaves out a name or an agency, to be filled in from the catalogue, but
neither this meeting's catalogue nor the previous one's has that id.",
            example: "\
takedowns.yaml, dataset: {id: 8701}
the catalogue has 87010",
            mending: "\
1. Compare the id.
2. If no catalogue holds it, fill in `name` and `agency` yourself.",
        },
    },
    Explained {
        name: "no-catalogue",
        zh: Page {
            meaning: "\
要找出哪些資料集消失了，須比對上次與這次會議的平臺目錄；其中一份不在。",
            example: "\
data/111-1/catalogue.csv　有
data/110-2/catalogue.csv　沒有",
            mending: "\
1. 兩個資料夾都放入當次統計日期匯出的 catalogue.csv。
2. 在 meeting.yaml 寫上 previous: 110-2。",
        },
        en: Page {
            meaning: "\
To see which datasets vanished, the catalogues of the previous meeting and of this
one are compared; one of them is not there.",
            example: "\
data/111-1/catalogue.csv: there
data/110-2/catalogue.csv: not there",
            mending: "\
1. Put the catalogue.csv of each statistics date into both folders.
2. Name the previous meeting in meeting.yaml: `previous: 110-2`.",
        },
    },
];
