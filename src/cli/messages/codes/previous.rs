//! What the codes about what the previous meeting was shown say.

use super::{Entry, Words};

pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        name: "reported-differs",
        zh: Words {
            message: "「{name}」在 {date} 填列 {found}，上次會議提報的是 {reported}",
            help: &[
                "已提報的數字不應變動；請改回 {reported}。若上次的數字有誤，請更正上次會議資料夾，並在會議中說明",
            ],
        },
        en: Words {
            message: "`{name}` at {date} says {found}, but the previous meeting was told {reported}",
            help: &[
                "what was reported stays as it is; put {reported} back. If it was wrong then, correct the previous meeting's folder and tell the group",
            ],
        },
    },
    Entry {
        name: "same-as-last-time",
        zh: Words {
            message: "內容與上次會議的完全相同，可能忘了換",
            help: &[
                "請把 {list} 換成這次的檔案；內容確實沒有變動時，請在 meeting.yaml 的 acknowledged 認可",
                "請刪除 {minutes}；這次會議的紀錄，會後核定了再寫",
            ],
        },
        en: Words {
            message: "this is the same as at the previous meeting, and was perhaps left",
            help: &[
                "put this time's file in the place of {list}; if nothing has changed indeed, accept this under `acknowledged` in meeting.yaml",
                "delete {minutes}; this meeting's minutes are written once it is over",
            ],
        },
    },
    Entry {
        name: "reported-point-missing",
        zh: Words {
            message: "上次會議提報過 {date} 的開放數量 {total}，這次的清單沒有這一列",
            help: &[
                "若是日期打錯，請改回 {moved}",
                "這個月份（季）上次只統計到 {over}，數字還是當時的；請改填期末的數字。期末的數字確實相同時，請認可這個警告",
                "請補回這一列；不想印出較早的日期時，請在 growth 投影片以 first 指定第一個日期",
            ],
        },
        en: Words {
            message: "the previous meeting was shown the total {total} at {date}, which this list no longer has",
            help: &[
                "if only its date is a slip, put {moved} back",
                "last time this month or quarter was counted to {over}, and the number still is that one: put in the number at its end, or acknowledge this if that is the same",
                "put the row back; to leave early dates off the slide, give `first` on the `growth` slide",
            ],
        },
    },
    Entry {
        name: "earlier-counts-absent",
        zh: Words {
            message: "沒有 {date}的各單位資料集數，簡報上與它比較的欄位只能印出「–」",
            help: &[
                "請把當時的 unit-counts 或平臺目錄（catalogue）放進上次會議的資料夾，或在這次的 unit-counts 加上該日期的一欄",
                "{year-start} 以前的數字，放進更早的會議資料夾也可以",
            ],
        },
        en: Words {
            message: "nothing gives the units' datasets at {date}: the columns that compare with it print –",
            help: &[
                "put the unit-counts or the catalogue of that time into the previous meeting's folder, or give this meeting's unit-counts a column of that date",
                "what was counted before {year-start} may also stand in an earlier meeting's folder",
            ],
        },
    },
    Entry {
        name: "point-added",
        zh: Words {
            message: "上次會議提報的歷次數量沒有 {date}（{total}），這次多出這一列",
            help: &[
                "請確認日期與數量；確為補列時，請在 meeting.yaml 的 acknowledged 認可並寫明理由",
            ],
        },
        en: Words {
            message: "the history that the previous meeting was shown had no {date} ({total}); it was put in since",
            help: &[
                "make sure of its date and number; if it was left out then, accept this under `acknowledged` in meeting.yaml with the reason",
            ],
        },
    },
    Entry {
        name: "late-entry",
        zh: Words {
            message: "第 {id} 號需求於 {received}提出，但上次會議（統計至 {closed}）的清單沒有這一件",
            help: &[
                "請確認提出日期；確為補登時，已提報各季的件數會改變，請在會議中說明，並在 meeting.yaml 的 acknowledged 認可",
            ],
        },
        en: Words {
            message: "request {id} was received on {received}, but is not in the list of the previous meeting, which counted up to {closed}",
            help: &[
                "make sure of its date; if it was entered late, quarters already reported change: tell the group, and accept this under `acknowledged` in meeting.yaml",
            ],
        },
    },
    Entry {
        name: "request-vanished",
        zh: Words {
            message: "第 {id} 號需求（{received}提出）在上次會議的清單中，這次的清單沒有",
            help: &[
                "{renumbered} 號的日期、類別與內容都相同，應是同一件：請改回原來的編號 {id}",
                "請補回這一列；若是編號改了，請改回原來的編號",
            ],
        },
        en: Words {
            message: "request {id}, received on {received}, was in the previous meeting's list and is no longer in this one",
            help: &[
                "{renumbered} has the same day, kind and words and should be the same: give it its old number {id}",
                "put the row back; if it was given another number, give it the old one",
            ],
        },
    },
    Entry {
        name: "request-numbers-spelled",
        zh: Words {
            message: "有 {count} 件需求的編號與上次寫法不同（「{found}」，上次是「{reported}」），當成同一件",
            help: &["試算表會去掉編號前面的 0；請沿用上次的寫法，或不必處理"],
        },
        en: Words {
            message: "the numbers of requests ({count}) are written otherwise than last time (`{found}`, then `{reported}`) and taken for the same",
            help: &[
                "spreadsheet programs drop zeros before a number; write them as last time, or leave them",
            ],
        },
    },
    Entry {
        name: "request-changed",
        zh: Words {
            message: "第 {id} 號需求的「{column}」是 {found}，上次會議提報的是 {reported}",
            help: &[
                "請確認哪一個正確；更正過的日期或類別會改變已提報的件數，請在會議中說明，並在 meeting.yaml 的 acknowledged 認可",
            ],
        },
        en: Words {
            message: "request {id} has `{column}` {found}, but the previous meeting was shown {reported}",
            help: &[
                "make sure which is right; a corrected date or kind changes numbers already reported: tell the group, and accept this under `acknowledged` in meeting.yaml",
            ],
        },
    },
    Entry {
        name: "headings-swapped",
        zh: Words {
            message: "「{column}」與「{other}」兩欄的標題（或內容）放反了：「{column}」欄寫的是「{found}」",
            help: &[
                "請將兩欄的標題對調回來；若標題沒錯，是內容貼錯欄，請移回原來的欄",
                "若錯的是上次會議的檔案，請更正那一份{before}",
            ],
        },
        en: Words {
            message: "the columns `{column}` and `{other}` stand under each other's heading: `{column}` says `{found}`",
            help: &[
                "put each heading over its own column, or the texts back into theirs",
                "where it is the previous meeting's list that is wrong, mend that one{before}",
            ],
        },
    },
    Entry {
        name: "column-shifted",
        zh: Words {
            message: "「{column}」欄第 {first} 項至第 {last} 項的內容錯開了一列",
            help: &[
                "請對照上次會議的盤點表，把這幾列的儲存格移回原來的列；確為逐項修正時，請填寫「修正說明」",
            ],
        },
        en: Words {
            message: "the column `{column}` has shifted by a row, from row {first} to row {last}",
            help: &[
                "move the cells back to their rows, as in the previous meeting's inventory; if each of them was really changed, fill in its 修正說明",
            ],
        },
    },
    Entry {
        name: "change-without-note",
        zh: Words {
            message: "第 {number} 項「{name}」為新增或有異動，但沒有填寫「修正說明」",
            help: &[
                "請在「修正說明」欄填寫新增或異動的原因；若不應異動，請改回原來的內容",
            ],
        },
        en: Words {
            message: "row {number}, `{name}`, was added or changed since the previous meeting, but its 修正說明 (amendment note) is empty",
            help: &["say in the column 修正說明 why, or put back what stood there"],
        },
    },
    Entry {
        name: "note-without-change",
        zh: Words {
            message: "第 {number} 項「{name}」與上次會議相同，卻填有「修正說明」：{found}",
            help: &["請刪除舊的修正說明，或確認應修正的內容是否漏改"],
        },
        en: Words {
            message: "row {number}, `{name}`, is the same as at the previous meeting, but has a 修正說明 (amendment note): {found}",
            help: &["delete the old note, or make the change that it speaks of"],
        },
    },
    Entry {
        name: "row-vanished",
        zh: Words {
            message: "上次會議盤點表的第 {number} 項「{name}」，這次的盤點表沒有",
            help: &[
                "請確認是否漏列；確已停用或裁撤時，請在 meeting.yaml 的 acknowledged 認可並寫明理由",
            ],
        },
        en: Words {
            message: "row {number}, `{name}`, of the previous meeting's inventory is no longer in this one",
            help: &[
                "make sure that it was not forgotten; if the system is really gone, accept this under `acknowledged` in meeting.yaml and say why",
            ],
        },
    },
    Entry {
        name: "resolution-missing",
        zh: Words {
            message: "上次會議第 {number} 案「{found}」建請繼續列管，這次的決議事項沒有這一案",
            help: &[
                "請在 resolutions.yaml 補上這一案，案由（title）沿用上次的文字；主席已裁示解除列管時，請在上次會議的 resolutions.yaml 為該案加上 recommendation（proposal: close 及 reason）",
            ],
        },
        en: Words {
            message: "case {number}, `{found}`, was kept on the list at the previous meeting, but is not among these resolutions",
            help: &[
                "add it to resolutions.yaml under the same title; if the chair closed it, give it a `recommendation` (proposal: close, with its reason) in the previous meeting's resolutions.yaml",
            ],
        },
    },
    Entry {
        name: "case-changed",
        zh: Words {
            message: "第 {number} 案的 {column} 是「{found}」，上次會議提報的是「{reported}」",
            help: &[
                "展延期限時，due 保留原訂日期，新的日期寫在 new_due{due}",
                "請查明何者正確；確有變更時，請在辦理情形說明，並於 meeting.yaml 認可",
            ],
        },
        en: Words {
            message: "`{column}` of case {number} is `{found}`; the previous meeting was told `{reported}`",
            help: &[
                "where the date was put off, keep the old one in `due` and write the new one in `new_due`{due}",
                "find out which is right; if it was changed on purpose, say so in the progress and acknowledge it in meeting.yaml",
            ],
        },
    },
    Entry {
        name: "ruling-differs",
        zh: Words {
            message: "第 {number} 案引用的主席裁示與上次會議紀錄不同：這裡寫「{found}」，紀錄是「{was}」",
            help: &["請照會議紀錄更正 ruling；紀錄有誤時，請更正上次會議的 minutes.yaml"],
        },
        en: Words {
            message: "the ruling quoted in case {number} is not that of the minutes: it reads `{found}` where they read `{was}`",
            help: &[
                "quote the minutes word for word; if they are wrong, correct the previous meeting's minutes.yaml",
            ],
        },
    },
    Entry {
        name: "not-in-minutes",
        zh: Words {
            message: "第 {number} 案的出處「{found}」，上次會議紀錄裡沒有",
            help: &[
                "相同的裁示在紀錄裡的出處是「{place}」；請更正 minutes",
                "請照上次會議的 minutes.yaml 更正 minutes，或補上漏記的決定事項",
            ],
        },
        en: Words {
            message: "case {number} is quoted from `{found}`, which the previous meeting's minutes do not have",
            help: &[
                "the same ruling stands in the minutes at `{place}`; correct `minutes`",
                "correct `minutes`, or add the decision to the previous meeting's minutes.yaml",
            ],
        },
    },
    Entry {
        name: "decision-not-tracked",
        zh: Words {
            message: "上次會議列管的決定事項「{found}」，這次的決議事項沒有",
            help: &[
                "請在 resolutions.yaml 補上這一案；不列管時，請將 minutes.yaml 的 tracked 改為 false",
            ],
        },
        en: Words {
            message: "the previous meeting decided to track `{found}`, but it is not among these resolutions",
            help: &[
                "add the case to resolutions.yaml, or set `tracked: false` in minutes.yaml",
            ],
        },
    },
    Entry {
        name: "opening-vanished",
        zh: Words {
            message: "上次會議預計開放的「{name}」（{agency}），這次的清單沒有",
            help: &[
                "已開放或不再開放者，請保留這一列並填寫狀態；漏列者請補回；名稱改了者請填寫相同的資料集識別碼，或在 meeting.yaml 的 acknowledged 認可並寫明理由",
            ],
        },
        en: Words {
            message: "`{name}` ({agency}), expected to open at the previous meeting, is no longer in the list",
            help: &[
                "if it has opened or will not, keep the row and fill in its state; if it was forgotten, put it back; if it was renamed, give both the same dataset id, or accept this under `acknowledged` in meeting.yaml and say why",
            ],
        },
    },
    Entry {
        name: "opening-postponed",
        zh: Words {
            message: "「{name}」（{agency}）上次提報 {reported}開放，這次改為 {expected}，沒有新的備註說明",
            help: &["請在「備註」寫明延後的原因；若是填錯，請改回原來的時間"],
        },
        en: Words {
            message: "`{name}` ({agency}) was to open in {reported}, and now in {expected}, without a new remark that says why",
            help: &[
                "say in 備註 (remark) why it was put off; if it is a slip, put the time back",
            ],
        },
    },
    Entry {
        name: "ranked-vanished",
        zh: Words {
            message: "上次會議排名中的「{known}」，這次的清單沒有",
            help: &[
                "請補上漏列的機關，否則名次不對；已裁撤或改名時，請在 meeting.yaml 的 acknowledged 認可並寫明理由",
            ],
        },
        en: Words {
            message: "{known} stood in the previous meeting's ranking and is not in this one",
            help: &[
                "add those that were forgotten, or the places are wrong; if a body was closed or renamed, accept this under `acknowledged` in meeting.yaml and say why",
            ],
        },
    },
    Entry {
        name: "list-unchanged",
        zh: Words {
            message: "這份清單與上次會議的檔案一個字也不差",
            help: &["這段期間確實沒有異動時不必處理；否則請把 {list} 換成這次的檔案"],
        },
        en: Words {
            message: "this list is letter by letter the previous meeting's file",
            help: &[
                "if nothing has changed indeed, nothing needs to be done; otherwise put this time's file in the place of {list}",
            ],
        },
    },
];
