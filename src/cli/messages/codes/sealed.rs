//! What the codes about what is sealed say.

use super::{Entry, Words};

pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        name: "not-sealed",
        zh: Words {
            message: "這裡沒有可以查核的封存成果",
            help: &[
                "請指定 archive 資料夾、其中一次會議的資料夾，或 sealed.pdf；檔案已損壞時，請改用備份",
            ],
        },
        en: Words {
            message: "there is nothing sealed here that can be read",
            help: &[
                "name the archive, the folder of a meeting in it, or a sealed.pdf; where a file is damaged, take the backup",
            ],
        },
    },
    Entry {
        name: "sealed-file-differs",
        zh: Words {
            message: "內容與封存時不同",
            help: &[
                "請由備份復原；確需更正時，改資料後以 briefpack archive 封存新的一版",
            ],
        },
        en: Words {
            message: "this is not what was sealed",
            help: &[
                "restore it from the backup; to correct something, change the sources and seal a new edition with briefpack archive",
            ],
        },
    },
    Entry {
        name: "sealed-file-gone",
        zh: Words { message: "封存的檔案不見了", help: &["請由備份復原"] },
        en: Words {
            message: "this was sealed, and is gone",
            help: &["restore it from the backup"],
        },
    },
    Entry {
        name: "sealed-file-renamed",
        zh: Words {
            message: "封存的檔案或資料夾改了名稱或位置，現在是 {found}；內容沒有變動",
            help: &["請改回原來的名稱，放回原來的位置，再查核一次"],
        },
        en: Words {
            message: "this was sealed, and stands under another name now, {found}; what it holds is the same",
            help: &["give it back its name and place, and verify again"],
        },
    },
    Entry {
        name: "sealed-file-unread",
        zh: Words {
            message: "這裡讀不出來，無法查核",
            help: &[
                "請確認權限，或換一臺電腦再查核一次；仍讀不出來時，可能是磁碟受損，請由備份復原",
            ],
        },
        en: Words {
            message: "this cannot be read, so that nothing is proved of it",
            help: &[
                "see that you may read it, or verify again on another machine; where it still cannot be read, the disk may be damaged: restore it from the backup",
            ],
        },
    },
    Entry {
        name: "unsealed-file",
        zh: Words {
            message: "這個檔案不在封存的清單內",
            help: &["請移出 archive 資料夾"],
        },
        en: Words {
            message: "this file is not among those that were sealed",
            help: &["move it out of the archive"],
        },
    },
    Entry {
        name: "chain-broken",
        zh: Words {
            message: "封存的順序有缺漏或被更動（第 {number} 筆）",
            help: &["請由備份復原整個 archive 資料夾"],
        },
        en: Words {
            message: "the chain of seals is broken at number {number}",
            help: &["restore the whole archive from the backup"],
        },
    },
    Entry {
        name: "seal-misplaced",
        zh: Words {
            message: "這是 {found} 的封存碼，卻放在別的資料夾",
            help: &[
                "請把整個資料夾移回 archive/{found}；那裡已有同一版時，這是複本，請移出 archive",
            ],
        },
        en: Words {
            message: "this is the seal of {found}, and it stands in another folder",
            help: &[
                "move the whole folder back to archive/{found}; where that is there too, this is a copy: move it out of the archive",
            ],
        },
    },
    Entry {
        name: "list-rebuilt",
        zh: Words {
            message: "這份清單不見了，已依現有的封存重新寫成",
            help: &[
                "請由備份找出原來的清單，與這份核對；相同就不必處理，備份裡多出的封存也要由備份復原",
            ],
        },
        en: Words {
            message: "this list was gone; it was written again from the seals that are there",
            help: &[
                "compare it with that of the backup: the same needs nothing done, and what only the backup lists is to be restored from it too",
            ],
        },
    },
    Entry {
        name: "list-unfinished",
        zh: Words {
            message: "清單還沒有列入最後封存的 {found}：封存之後、寫入清單之前，程式中斷了",
            help: &["封存本身沒有受損；再執行一次 briefpack archive，清單就會補上"],
        },
        en: Words {
            message: "{found}, sealed last, is not listed here yet: the run that sealed it ended before that",
            help: &[
                "what is sealed is whole; run briefpack archive again, and it completes the list",
            ],
        },
    },
    Entry {
        name: "rebuilt-differs",
        zh: Words {
            message: "由封存的資料檔重做，結果與封存的不同",
            help: &["請由備份復原；指出的附件、數字、頁次就是不同之處"],
        },
        en: Words {
            message: "made again from its sources, this comes out differently",
            help: &["restore it from the backup; what differs is named above"],
        },
    },
    Entry {
        name: "other-program",
        zh: Words {
            message: "由另一版程式封存：{found}；本程式是 {own}，重做的結果不完全相同。各檔摘要都與封存時相符",
            help: &[
                "不同之處也要由重做證明時，請用封存時的那一版程式查核；各版的編號以 briefpack --version 顯示",
            ],
        },
        en: Words {
            message: "sealed by another version, {found}; this is {own}, and does not make all of it the same again. The digests are those that were sealed",
            help: &[
                "to prove by making it again what differs too, verify with the version that sealed it; briefpack --version tells which one a program is",
            ],
        },
    },
    Entry {
        name: "unproven",
        zh: Words {
            message: "由另一版程式封存：{found}；本程式是 {own}，重做的結果不完全相同，單憑這個檔案無法證明它沒有被改過",
            help: &[
                "請用封存時的那一版程式查核（各版的編號以 briefpack --version 顯示），或與 archive、會議紀錄所記的 SHA-256 核對（archive 在別處時加 --archive）",
            ],
        },
        en: Words {
            message: "sealed by another version, {found}; this is {own}, and does not make all of it the same again: alone, the file does not prove that nobody changed it",
            help: &[
                "verify with the version that sealed it (briefpack --version tells which one a program is), or compare its SHA-256 with that in the archive or the minutes (name the archive with --archive)",
            ],
        },
    },
    Entry {
        name: "already-sealed",
        zh: Words {
            message: "與已封存的最新一版完全相同，不必再封存",
            help: &["要更正時，先改資料"],
        },
        en: Words {
            message: "this is the latest sealed edition, byte for byte; there is nothing to seal",
            help: &["to correct something, change the sources first"],
        },
    },
    Entry {
        name: "reason-needed",
        zh: Words {
            message: "這次會議已封存到第 {edition} 版；更正要寫明理由",
            help: &["請加上 --because \"更正理由\""],
        },
        en: Words {
            message: "this meeting is sealed, up to edition {edition}; a correction must say why",
            help: &["add --because \"the reason\""],
        },
    },
    Entry {
        name: "not-reproducible",
        zh: Words {
            message: "這份成果無法由所附的資料檔重做，因此不予封存",
            help: &["請把會議資料夾裡用不到的檔案與資料夾移開，再執行一次"],
        },
        en: Words {
            message: "this pack cannot be made again from the sources it would carry, so it is not sealed",
            help: &[
                "move files and folders that are not needed out of the meeting's folder, then run this again",
            ],
        },
    },
    Entry {
        name: "seal-damaged",
        zh: Words {
            message: "這裡封存過，但封存碼已無法採信，查不出資料檔在封存後有沒有變動",
            help: &["請執行 briefpack verify archive，並由備份復原它指出的檔案"],
        },
        en: Words {
            message: "something was sealed here, but its seal cannot be relied on: whether the sources were changed since is not known",
            help: &[
                "run briefpack verify archive, and restore what it names from the backup",
            ],
        },
    },
    Entry {
        name: "archive-damaged",
        zh: Words {
            message: "封存的檔案已不是封存時的樣子；這次照常封存",
            help: &["請由備份復原，並以 briefpack verify 查核"],
        },
        en: Words {
            message: "a file of the archive is not what was sealed; this meeting is sealed all the same",
            help: &["restore it from a backup, and look with briefpack verify"],
        },
    },
    Entry {
        name: "edition-corrected",
        zh: Words {
            message: "這是第 {edition} 版；之後已封存更正的一版 {folder}（{reason}）",
            help: &["引用時請以最新的一版為準"],
        },
        en: Words {
            message: "this is edition {edition}; it was corrected since, by {folder} ({reason})",
            help: &["quote the latest edition"],
        },
    },
    Entry {
        name: "not-in-archive",
        zh: Words {
            message: "{archive} 裡沒有這個檔案",
            help: &[
                "只有封存在 archive 裡的才能確認是當時封存的；請確認 --archive 指定的是否為當年的 archive",
            ],
        },
        en: Words {
            message: "{archive} does not hold this file",
            help: &[
                "only what the archive holds is known to be what was sealed; see whether --archive names the archive of that time",
            ],
        },
    },
    Entry {
        name: "sealed-source-changed",
        zh: Words {
            message: "這個檔案與會議 {meeting} 封存時（archive/{folder}）不同",
            help: &[
                "要更正時，以 briefpack archive --because 封存新的一版；不是有意的，請由 archive 裡的 sealed.pdf 取回",
                "屬實且不必更正時，可在 meeting.yaml 認可",
            ],
        },
        en: Words {
            message: "this file is not as it was when meeting {meeting} was sealed (archive/{folder})",
            help: &[
                "to correct it, seal a new edition with briefpack archive --because; if it was not meant, take it back out of the sealed.pdf in the archive",
                "if it is right and needs no correction, acknowledge it in meeting.yaml",
            ],
        },
    },
    Entry {
        name: "sealed-goal-changed",
        zh: Words {
            message: "{key}：{year}年的目標現為 {now}，但當年封存的會議是 {then}",
            help: &[
                "請保留原來的目標，再依起始年度列出新的，例如 {key}: {both}",
                "年度中已核定修正者，可在 meeting.yaml 認可",
            ],
        },
        en: Words {
            message: "{key}: the goal of {year} is {now} now, and was {then} when a meeting of that year was sealed",
            help: &[
                "keep the old goal and add the new one by the year from which it holds, such as {key}: {both}",
                "if it was amended within the year, acknowledge it in meeting.yaml",
            ],
        },
    },
    Entry {
        name: "previous-recounted",
        zh: Words {
            message: "上次會議（{meeting}）的清單沒有改，數字卻與當時提報的不同：{recounted}",
            help: &[
                "organization.yaml 由各次會議共用，providers、名單、品質標章、狀態用語或回應期限改了，上次的數字也會重新計算；原來的寫法仍適用於上次時，請保留（新的加在旁邊），回應期限依起始年度並列",
                "確實移出、移入或改算時，請在投影片說明，並在 meeting.yaml 認可",
            ],
        },
        en: Words {
            message: "the lists of the previous meeting ({meeting}) are unchanged, and its numbers are not those that it was shown: {recounted}",
            help: &[
                "organization.yaml serves all meetings: providers, units, marks, states or deadlines that are changed there count last time's lists anew; keep what was written beside what is new, and name the year from which a deadline holds",
                "if it really was moved or is counted otherwise now, say so on the slide and acknowledge it in meeting.yaml",
            ],
        },
    },
];
