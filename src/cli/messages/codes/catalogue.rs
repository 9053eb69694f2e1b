//! What the codes about the platform's catalogue say.

use super::{Entry, Words};

pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        name: "provider-unplaced",
        zh: Words {
            message: "{column}「{provider}」（{count} 筆）不屬於任何單位或機關",
            help: &[
                "providers 的「{pattern}」在清單裡一個也找不到，只差一字；請核對兩者的寫法",
                "請在 organization.yaml 所屬單位或機關的 providers 加上「{provider}」或涵蓋它的寫法（* 代表任意文字）；屬於其他部會時，請加在 ministries",
            ],
        },
        en: Words {
            message: "`{provider}` ({column}, rows: {count}) belongs to no unit and no agency",
            help: &[
                "`{pattern}` of `providers` matches nothing in the list, and differs by a letter; check how both are written",
                "add `{provider}`, or a pattern that covers it (* stands for anything), to `providers` of its unit or agency in organization.yaml; if it is another ministry's, add it to `ministries`",
            ],
        },
    },
    Entry {
        name: "provider-claimed-twice",
        zh: Words {
            message: "提供機關「{provider}」同時符合兩個單位的寫法「{other}」與「{pattern}」，不知應計入哪一列",
            help: &["請修改其中一個寫法；不含 * 的全名優先於含 * 的寫法"],
        },
        en: Words {
            message: "the provider `{provider}` is claimed by two units, with `{other}` and with `{pattern}`",
            help: &[
                "change one of them; a name without * goes before a pattern with one",
            ],
        },
    },
    Entry {
        name: "no-providers",
        zh: Words {
            message: "「{name}」沒有 providers，無法從目錄計數",
            help: &["請加上 providers: [平臺目錄上的提供機關名稱]"],
        },
        en: Words {
            message: "`{name}` has no `providers`, so it cannot be counted from the catalogue",
            help: &["add `providers: [its name in the platform's catalogue]`"],
        },
    },
    Entry {
        name: "datasets-without-ids",
        zh: Words {
            message: "這份目錄沒有資料集識別碼，改以其他欄位辨認各個資料集",
            help: &[
                "「{number}」只是列次，每次匯出都不同",
                "以「{address}」各列不同的那一段辨認（例如「{example}」），不必處理；下架紀錄的 id 請照抄那一段",
                "以「{name}」辨認：改了名稱的資料集會當成一個消失、一個新增；有識別碼的匯出檔時，請改用那一份。下架紀錄的 id 請寫資料集名稱",
                "有 {doubles} 筆的名稱另有他筆使用，各算一筆，名稱後加註提供機關以資區別（下架紀錄的 id 請照寫）；重複貼上的請刪除",
            ],
        },
        en: Words {
            message: "this catalogue has no 資料集識別碼: its datasets are told apart by something else",
            help: &[
                "`{number}` only numbers the rows, anew in each export",
                "it is the part of `{address}` that differs in each row (such as `{example}`), and nothing needs to be done; give that part as the `id` of a takedown",
                "it is `{name}`: a dataset that was renamed counts as one that vanished and one that is new. Where there is an export with ids, use that. Give the name as the `id` of a takedown",
                "{doubles} of them share their name with another one: each counts, and has its provider behind the name (give both as the `id` of a takedown); delete those that were pasted twice",
            ],
        },
    },
    Entry {
        name: "files-for-datasets",
        zh: Words {
            message: "這份清單像是一個檔案一列：{rows} 列只有 {names} 個資料集名稱，「{name}」等在同一機關列了不只一次，各算一筆",
            help: &[
                "一個資料集有好幾個檔案的，請合為一列，或換成一個資料集一列的清單；確為同名的資料集時，請在 meeting.yaml 的 acknowledged 認可",
            ],
        },
        en: Words {
            message: "this list seems to have a row for each file: {rows} rows have {names} names of datasets; `{name}` and others stand more than once under one provider, and each row counts",
            help: &[
                "give a dataset of several files one row, or get a list with a row a dataset; if they are datasets of one name, accept this under `acknowledged` in meeting.yaml",
            ],
        },
    },
    Entry {
        name: "changes-for-catalogue",
        zh: Words {
            message: "這是平臺每日異動的匯出檔，不是資料集清單：有「{column}」欄",
            help: &["請改名為 catalogue-changes，並放入平臺匯出的完整資料集清單"],
        },
        en: Words {
            message: "this is the platform's export of daily changes, and no catalogue: it has the column `{column}`",
            help: &[
                "call it catalogue-changes, and put the whole catalogue in its place",
            ],
        },
    },
    Entry {
        name: "withdrawn-in-catalogue",
        zh: Words {
            message: "資料集清單列有已下架的資料集 {count} 筆（「{found}」），會計入開放數量",
            help: &["請刪除已下架的列；清單只留現正開放的資料集"],
        },
        en: Words {
            message: "the catalogue holds datasets that were withdrawn ({count}; `{found}`), which would count as open",
            help: &["delete their rows: a catalogue holds what is open now"],
        },
    },
    Entry {
        name: "states-differ",
        zh: Words {
            message: "資料集清單的「{column}」欄有 {words}，不知道哪些算開放中",
            help: &[
                "只留開放中的資料集，或在 organization.yaml 寫明算開放的用詞，例如 {open}（「…」換成算開放的用詞），其他的就不計入",
                "這一欄與是否開放無關時，請在 organization.yaml 寫上 {yaml}",
            ],
        },
        en: Words {
            message: "the column `{column}` of the catalogue says {words}: nobody knows which of them are open",
            help: &[
                "keep only what is open, or say in organization.yaml which words mean open, such as `{open}` (with the words for …); the others are then not counted",
                "if the column says nothing of that, write in organization.yaml: {yaml}",
            ],
        },
    },
    Entry {
        name: "states-left-out",
        zh: Words {
            message: "資料集清單有 {count} 列的「{column}」不在 open_states 之中（「{found}」等），未計入",
            help: &["應計入的用詞，請加進 organization.yaml 的 open_states"],
        },
        en: Words {
            message: "rows of the catalogue whose `{column}` is not among `open_states` are not counted ({count}; `{found}`)",
            help: &["add a word that should count to `open_states` in organization.yaml"],
        },
    },
    Entry {
        name: "quality-mark-unknown",
        zh: Words {
            message: "品質檢測的「{found}」不是已知的標章，{count} 筆計為沒有標章",
            help: &[
                "若是一種標章，請寫進 organization.yaml 的 quality_marks: [{found}]；只是沒有標章的另一種寫法時，請在 meeting.yaml 的 acknowledged 認可",
            ],
        },
        en: Words {
            message: "`{found}` under 品質檢測 is no mark that is known: its datasets ({count}) count as having none",
            help: &[
                "if it is a mark, add it to organization.yaml: `quality_marks: [{found}]`; if it is another way to say that there is none, accept this under `acknowledged` in meeting.yaml",
            ],
        },
    },
    Entry {
        name: "no-dataset-of-ours",
        zh: Words {
            message: "這份清單的 {rows} 筆資料集，沒有一筆屬於「{ministry}」",
            help: &[
                "提供機關寫的是{providers}；其中有本機關的單位、機關時，請在 organization.yaml 該單位、機關加上 providers: [清單裡的寫法]",
                "「提供機關」欄幾乎每一列都不同（例如「{names}」），像是資料集的名稱：多半是兩欄的標題放反了，請對調回來",
                "請確認放入的是正確的檔案，並核對 organization.yaml 的 ministry 與 providers",
            ],
        },
        en: Words {
            message: "none of the {rows} datasets of this list belongs to `{ministry}`",
            help: &[
                "their providers are {providers}; where one is a unit or an agency of yours, give that `providers: [the name in the list]` in organization.yaml",
                "the column of providers says another thing in nearly every row (such as `{names}`), as names of datasets do: most likely the two columns stand under each other's heading; put the headings right",
                "make sure that it is the right file, and look at `ministry` and `providers` in organization.yaml",
            ],
        },
    },
    Entry {
        name: "names-all-changed",
        zh: Words {
            message: "與上次會議相同識別碼的 {count} 筆資料集，名稱沒有一筆相同：這次是「{found}」",
            help: &[
                "多半是「資料集名稱」與另一欄（例如資料集描述）的標題放反了，請對調回來；若確實全部改名，請認可這個警告",
            ],
        },
        en: Words {
            message: "none of the {count} datasets that were there last time under the same id has the same name: one is called `{found}` now",
            help: &[
                "most likely the names and another column, such as the descriptions, stand under each other's heading: put the headings right; if all were really renamed, acknowledge this",
            ],
        },
    },
    Entry {
        name: "ids-renumbered",
        zh: Words {
            message: "{count} 筆資料集的識別碼，上次會議是別的資料集的：{id} 這次是「{found}」，上次是「{was}」，上次另有資料集叫這次的名稱",
            help: &[
                "這一欄只是列次、每次匯出都不同時，請在 organization.yaml 寫上 {yaml}（已有 columns 時，併入其中），改以網址或名稱辨認",
                "確實是識別碼，而名稱錯了位（例如只排序或貼上其中一欄）時，請重新匯出；資料集真的這樣改名時，寫上 {own}",
            ],
        },
        en: Words {
            message: "datasets have ids that were others' at the previous meeting ({count}): {id} is `{found}` now and was `{was}`, while another one had this name then",
            help: &[
                "if the column only numbers the rows, anew in each export, write in organization.yaml (within `columns`, if there is one): {yaml}; addresses or names are then used instead",
                "if it holds ids and names were moved against them (one column sorted or pasted by itself), export the list again; if the datasets were renamed so indeed, write: {own}",
            ],
        },
    },
    Entry {
        name: "catalogue-differs",
        zh: Words {
            message: "「{name}」在 {date} 填列 {listed}，平臺目錄計得 {counted}，相差 {difference}",
            help: &[
                "請更正清單；若目錄歸錯單位，請更正 organization.yaml 的 providers，若目錄不是 {date} 匯出的，請重新匯出",
            ],
        },
        en: Words {
            message: "`{name}` at {date} says {listed}, but the catalogue holds {counted}; they differ by {difference}",
            help: &[
                "correct the list; if the catalogue is rolled up wrongly, correct `providers` in organization.yaml; if it was not exported at {date}, export it again",
            ],
        },
    },
    Entry {
        name: "catalogue-left",
        zh: Words {
            message: "這份目錄的資料集與上次會議的毫無增減，卻有 {count} 處與它不符，應是忘了換",
            help: &["請換成統計日期匯出的目錄；若目錄確實沒有變動，請逐一更正不符之處"],
        },
        en: Words {
            message: "this catalogue holds the very datasets of the previous meeting's and does not fit what stands elsewhere (places: {count}); it was probably left",
            help: &[
                "put in the catalogue of the statistics date; if nothing has changed indeed, correct each place that does not fit",
            ],
        },
    },
    Entry {
        name: "catalogue-newer",
        zh: Words {
            message: "目錄有 {count} 筆資料集在統計日期 {date} 之後才上架，最晚的是「{name}」（{opened}）",
            help: &[
                "請改用 {date} 匯出的目錄，或將 meeting.yaml 的 statistics_date 改為匯出目錄的日期",
            ],
        },
        en: Words {
            message: "{count} of the catalogue's datasets opened after the statistics date {date}, the last of them `{name}` ({opened})",
            help: &[
                "use the catalogue of {date}, or make `statistics_date` in meeting.yaml the day on which it was exported",
            ],
        },
    },
    Entry {
        name: "withdrawn-without-record",
        zh: Words {
            message: "平臺異動檔顯示資料集「{name}」（{id}）已下架，但 takedowns.yaml 沒有這一筆",
            help: &[
                "請洽「{provider}」確認，並在 takedowns.yaml 補上下架紀錄；下架須經小組同意",
            ],
        },
        en: Words {
            message: "the platform's changes say that the dataset `{name}` ({id}) was withdrawn, but takedowns.yaml has no record of it",
            help: &[
                "ask {provider}, and add the takedown to takedowns.yaml; it needs the group's consent",
            ],
        },
    },
    Entry {
        name: "change-not-in-catalogue",
        zh: Words {
            message: "平臺異動檔與目錄不符：資料集「{name}」（{id}）",
            help: &[
                "異動檔記為 {opened} 上架，目錄卻沒有這一筆",
                "異動檔記為 {withdrawn} 下架，目錄卻仍有這一筆",
                "請確認目錄是否為統計日期匯出，異動檔是否齊全",
            ],
        },
        en: Words {
            message: "the platform's changes and its catalogue disagree on the dataset `{name}` ({id})",
            help: &[
                "opened on {opened} by the changes, but not in the catalogue",
                "withdrawn on {withdrawn} by the changes, but still in the catalogue",
                "see whether the catalogue is of the statistics date, and whether a day's changes are missing",
            ],
        },
    },
    Entry {
        name: "changes-incomplete",
        zh: Words {
            message: "目錄中有 {count} 筆本期上架的資料集，異動檔都沒有記載：{names}",
            help: &["請補齊各日的異動檔；異動檔不全時，請勿引用 changes.opened 等數字"],
        },
        en: Words {
            message: "datasets that the catalogue shows as opened in the period are in no day's changes ({count}): {names}",
            help: &[
                "add the missing days; do not quote changes.opened and the like while days are missing",
            ],
        },
    },
    Entry {
        name: "providers-unranked",
        zh: Words {
            message: "{providers} 個提供機關（共 {count} 筆）不屬於任何部會，未列入排名：{names}",
            help: &[
                "屬於某部會的，請加在 organization.yaml 該部會的 providers；地方政府等不列入排名的，請另列一項並寫 ranked: false。全部名單在 pack.json",
            ],
        },
        en: Words {
            message: "providers that belong to no ministry are not ranked (providers: {providers}, datasets: {count}): {names}",
            help: &[
                "add those of a ministry to its `providers` in organization.yaml; give local governments and the like an entry with `ranked: false`. All of them are in pack.json",
            ],
        },
    },
    Entry {
        name: "providers-left-out",
        zh: Words {
            message: "{providers} 個提供機關（共 {count} 筆，全部 {rows} 筆）不是本機關的，未計入：{names}",
            help: &[
                "其中有本機關所屬的，請加進 organization.yaml 該單位、機關的 providers；這份清單本來就是全平臺的，不必處理。全部名單在 pack.json",
            ],
        },
        en: Words {
            message: "providers that are not ours are not counted (providers: {providers}, datasets: {count} of {rows}): {names}",
            help: &[
                "add those that are ours to the `providers` of their unit or agency in organization.yaml; where the list is the whole platform's, nothing needs to be done. All of them are in pack.json",
            ],
        },
    },
    Entry {
        name: "dataset-vanished",
        zh: Words {
            message: "資料集「{name}」（{whose}）從目錄消失，卻沒有申請下架",
            help: &[
                "「{agency}」上次的 {count} 筆資料集全都不見了；若是提供機關改名或寫法改變，請把現在的名稱加進 organization.yaml 的 providers",
                "「{agency}」上次的資料集有 {passed} 筆改由其他機關提供，另外 {gone} 筆已不在目錄裡；請確認這些是否也一併移轉",
                "takedowns.yaml 有同名的紀錄，識別碼卻是 {recorded}；請更正識別碼",
                "請在 takedowns.yaml 補上這一筆（briefpack takedowns 加 --draft 會印出草稿），或請機關恢復上架{!recorded}",
            ],
        },
        en: Words {
            message: "the dataset `{name}` ({whose}) vanished from the catalogue, and no takedown was asked for",
            help: &[
                "all {count} datasets of `{agency}` are gone; if the provider is written otherwise now, add that name to its `providers` in organization.yaml",
                "of the datasets that `{agency}` had, some are another's now ({passed}), and others are nowhere in the catalogue ({gone}); make sure that these were not to pass as well",
                "takedowns.yaml has a record of that name, but with the id {recorded}; correct the id",
                "add it to takedowns.yaml (`briefpack takedowns` with `--draft` prints a draft), or have the agency put it back{!recorded}",
            ],
        },
    },
    Entry {
        name: "dataset-moved",
        zh: Words {
            message: "{count} 筆資料集由「{from}」改計入「{to}」，例如「{name}」",
            help: &[
                "兩列的增減含有這項移動，不是新上架或下架；請確認提供機關確實改變，並向委員說明{!passed}",
                "這 {passed} 筆在本機關與其他機關之間移轉，計入總數的增減，不計入新上架與下架；請確認提供機關確實改變，並向委員說明",
            ],
        },
        en: Words {
            message: "datasets that were counted under `{from}` are now counted under `{to}` ({count}), such as `{name}`",
            help: &[
                "the changes of both rows include it, though nothing was opened or withdrawn; make sure that the provider really changed, and tell the group{!passed}",
                "they passed between us and somebody else ({passed}): they are in the increase of all, and neither opened nor withdrawn; make sure that the provider really changed, and tell the group",
            ],
        },
    },
    Entry {
        name: "dataset-still-counted",
        zh: Words {
            message: "第 {number} 筆下架的資料集「{name}」（{id}）已下架，{date} 的目錄卻仍然有它",
            help: &[
                "請確認平臺是否真的下架；尚未下架時，請將 state 改為 approved 或 requested",
            ],
        },
        en: Words {
            message: "takedown {number}: `{name}` ({id}) is said to be withdrawn, but the catalogue of {date} still holds it",
            help: &[
                "look whether it is really gone from the platform; if it is not, make its `state` approved or requested",
            ],
        },
    },
    Entry {
        name: "dataset-unknown",
        zh: Words {
            message: "第 {number} 筆下架的資料集「{name}」（{id}），目錄裡沒有",
            help: &[
                "請核對識別碼；若是兩次會議之間上架又下架，請在 meeting.yaml 認可這則警告",
            ],
        },
        en: Words {
            message: "takedown {number}: no catalogue holds `{name}` ({id})",
            help: &[
                "compare its id; if it was opened and withdrawn between the two meetings, accept this warning in meeting.yaml",
            ],
        },
    },
    Entry {
        name: "kept-dataset-absent",
        zh: Words {
            message: "第 {number} 筆下架後應保留的資料集「{name}」（{id}）不在目錄裡",
            help: &[
                "請核對 keeps 的識別碼；保留的資料集若也下架了，請重新檢討這筆下架的理由",
            ],
        },
        en: Words {
            message: "takedown {number}: the dataset that is to stay, `{name}` ({id}), is not in the catalogue",
            help: &[
                "compare the id under `keeps`; if that dataset is gone as well, the reason for this takedown no longer holds",
            ],
        },
    },
    Entry {
        name: "takedown-differs",
        zh: Words {
            message: "第 {number} 筆下架寫「{typed}」，目錄上識別碼 {id} 的是「{found}」",
            help: &["請核對識別碼；識別碼正確時，請刪除這個欄位，由目錄帶入"],
        },
        en: Words {
            message: "takedown {number} says `{typed}`, but in the catalogue {id} is `{found}`",
            help: &[
                "compare the id; if it is right, delete this field: the catalogue fills it in",
            ],
        },
    },
    Entry {
        name: "no-name-in-catalogue",
        zh: Words {
            message: "目錄沒有識別碼 {id} 的資料集，無法帶入 {key}",
            help: &["請核對識別碼，或自行填寫 {key}"],
        },
        en: Words {
            message: "no catalogue holds the dataset {id}, so its {key} cannot be filled in",
            help: &["compare the id, or fill in {key} yourself"],
        },
    },
    Entry {
        name: "no-catalogue",
        zh: Words {
            message: "沒有平臺目錄，無法比對哪些資料集消失了",
            help: &[
                "這次與上次會議的資料夾都要放 catalogue.csv",
                "這裡沒有寫 {key}，請寫明上次會議；上次會議的資料夾也要有 catalogue.csv",
            ],
        },
        en: Words {
            message: "there is no catalogue to see from which datasets vanished",
            help: &[
                "put catalogue.csv into this meeting's and the previous meeting's folder",
                "there is no `{key}` here: name the previous meeting, whose folder needs a catalogue.csv as well",
            ],
        },
    },
];
