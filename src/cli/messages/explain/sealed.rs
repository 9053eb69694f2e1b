//! Pages of the codes about what is sealed.

use super::{Explained, Page};

pub(super) static PAGES: &[Explained] = &[
    Explained {
        name: "not-sealed",
        zh: Page {
            meaning: "\
查核（verify）或取回（extract）只認得由 archive 封存的成果：archive 資料夾、其中
一次會議或一版的資料夾，或單獨一個 sealed.pdf。所指定的不是這些，或檔案已經
損壞，讀不出裡面附的資料檔。公布用的 briefing.pdf 不含資料檔，無從重做。",
            example: "\
briefpack verify out/111-1/briefing.pdf
（這是公布用的簡報；要查核的是 archive/111-1/sealed.pdf）",
            mending: "\
1. 確認指定的是 archive 資料夾或 sealed.pdf。
2. 訊息另外指出哪個附件損壞時，檔案已非原樣，請改用備份。
3. 封存碼檔（seal.json）讀不出來時，也請由備份復原。",
        },
        en: Page {
            meaning: "\
Only what `archive` sealed can be verified or taken apart: the archive, the folder of
a meeting or an edition in it, or a sealed.pdf alone. This is none of them, or it is
damaged, so that the sources in it cannot be read. The published briefing.pdf carries no
sources, so nothing can be made from it again.",
            example: "\
briefpack verify out/111-1/briefing.pdf
(the published deck; what can be verified is archive/111-1/sealed.pdf)",
            mending: "\
1. Make sure that it is the archive or a sealed.pdf.
2. Where the message names an attachment, the file is no longer what it was: take the
   backup.
3. The same goes for a seal.json that cannot be read.",
        },
    },
    Explained {
        name: "sealed-file-differs",
        zh: Page {
            meaning: "\
封存時記下了每個檔案的 SHA-256 摘要。這個檔案現在的摘要與當時不同：封存之後有人
改過它，或儲存媒體損壞。即使只差一個位元組也查得出來。",
            example: "\
有人用 PDF 編輯器在 archive/111-1/briefing.pdf 加了註解",
            mending: "\
1. 由備份復原這個檔案，再查核一次。
2. 內容真的要改，請改 data 裡的資料，再以 briefpack archive 封存新的一版，並寫明
   理由。已封存的檔案不要動。
3. index.json、index.md 不同時，可由備份復原。
4. seal.json 讀不出來時，其他檔案仍由 sealed.pdf 所附的資料檔查核，各自列出。",
        },
        en: Page {
            meaning: "\
The SHA-256 digest of every file was noted when it was sealed. This one has another
now: it was changed afterwards, or the medium is damaged. A single byte is enough.",
            example: "\
a comment was added to archive/111-1/briefing.pdf with a PDF editor",
            mending: "\
1. Restore the file from the backup and verify again.
2. If it must be changed, change the sources in data/ and seal a new edition with
   briefpack archive, saying why. What is sealed is left alone.
3. An index.json or index.md that differs can be restored from the backup.
4. Where a seal.json cannot be read, the other files are verified by the sources that
   sealed.pdf carries, and named one by one.",
        },
    },
    Explained {
        name: "sealed-file-gone",
        zh: Page {
            meaning: "\
封存時有這個檔案，現在不見了：被刪除、改名，或移到別處。少了它，這一版就不完整；
少了 sealed.pdf，更無從重做。",
            example: "\
archive/111-1/annex.pdf 被刪除",
            mending: "\
1. 由備份復原這個檔案，再查核一次。
2. 只有 index.json 或 index.md 不見時，也請由備份復原。
3. 只是改了名稱或移了位置的，會另外說明（sealed-file-renamed）。現在是連結（捷徑）的，請把連結
   換成封存的檔案或資料夾本身：複製整個 archive 時，連結另一頭的內容不會跟著走。",
        },
        en: Page {
            meaning:
                "\
The file was there when the edition was sealed and is not there now: deleted, renamed or
moved. Without it the edition is not whole; without sealed.pdf nothing can be made again.",
            example: "\
archive/111-1/annex.pdf was deleted",
            mending: "\
1. Restore the file from the backup and verify again.
2. The same goes for index.json and index.md.
3. What was only renamed or moved is told as that (sealed-file-renamed). Where a link
   stands in its place, put the file or the folder itself there: a copy of the archive
   would lack what the link leads to.",
        },
    },
    Explained {
        name: "sealed-file-renamed",
        zh: Page {
            meaning: "\
封存時的檔案還在，每個位元組都相同，名稱或位置卻不是封存時的。封存碼記的是原來的名稱，日後
依它找不到這個檔案，所以查核不通過。",
            example: "\
archive/111-1/annex.pdf 改名為 archive/111-1/附冊.pdf",
            mending: "\
1. 把它改回原來的名稱，放回原來的位置，再查核一次。
2. 要用別的名稱提供給人，請複製一份，放在 archive 以外。",
        },
        en: Page {
            meaning: "\
What was sealed is there to the byte, but under another name or in another place. The
seal names it as it was, and whoever looks for it by that will not find it.",
            example: "\
archive/111-1/annex.pdf was renamed to archive/111-1/annex-final.pdf",
            mending: "\
1. Give it back its name and place and verify again.
2. To hand it out under another name, copy it to a place outside the archive.",
        },
    },
    Explained {
        name: "sealed-file-unread",
        zh: Page {
            meaning: "\
封存的檔案或資料夾還在，作業系統卻不讓程式讀：沒有讀取的權限、磁碟或網路磁碟出錯，或檔案
大得不像是封存的。其餘的仍逐一查核；讀不到的無從證明，所以查核不算完成，結束代碼為 2。",
            example: "\
archive/111-1/annex.pdf
系統不允許讀取",
            mending: "\
1. 請確認您可以開啟這個檔案；不能時，請向檔案的管理者取得讀取的權限。
2. 隨身碟、網路磁碟上的，請先複製到本機再查核。
3. 仍讀不出來時，可能是磁碟受損，請由備份復原。",
        },
        en: Page {
            meaning:
                "\
The sealed file or folder is there, and the system does not let it be read: you may not, the
disk or the network failed, or it is far too large to be what was sealed. Everything else is
verified all the same; of this nothing can be proved, so that the exit code is 2.",
            example: "\
archive/111-1/annex.pdf
the system does not permit reading it",
            mending: "\
1. See whether you can open it; where you cannot, ask for the right to read it.
2. Copy it from a memory stick or a network folder first, and verify the copy.
3. Where it still cannot be read, the disk may be damaged: restore it from the backup.",
        },
    },
    Explained {
        name: "unsealed-file",
        zh: Page {
            meaning: "\
封存的資料夾裡多了一個當時沒有的檔案。它沒有被證明，不應與封存的成果放在一起，所以
查核不通過。",
            example: "\
archive/111-1/備註.docx",
            mending: "\
把它移到別的地方。",
        },
        en: Page {
            meaning: "\
The sealed folder holds a file that was not there when it was sealed. Nothing proves it,
so it must not stand among what is proved, and verification fails.",
            example: "\
archive/111-1/notes.docx",
            mending: "\
Move it elsewhere.",
        },
    },
    Explained {
        name: "chain-broken",
        zh: Page {
            meaning: "\
每次封存都記下前一次封存的摘要，所以整個 archive 是一條鏈。這一筆記的與前一筆現在
的樣子不符：有一筆被抽掉、改過、換過次序，或整個資料夾是從別處搬來的。",
            example: "\
archive/110-2 被刪除，111-1 的 seal.json 卻仍以它為前一筆",
            mending: "\
1. 查看訊息指出的前一筆，由備份復原。
2. 不要手動增刪 archive 裡的資料夾。",
        },
        en: Page {
            meaning: "\
Each seal notes the digest of the one before, so that the archive is a chain. What this
one notes is not what stands before it: a seal was removed, changed or moved, or the
folder comes from another archive.",
            example: "\
archive/110-2 was deleted, and the seal.json of 111-1 still names it",
            mending: "\
1. Look at the seal before, which the message names, and restore it.
2. Never add or delete folders of the archive by hand.",
        },
    },
    Explained {
        name: "seal-misplaced",
        zh: Page {
            meaning: "\
封存碼檔（seal.json）記著自己是哪次會議的哪一版，這個檔案卻放在別的資料夾：資料夾
改了名、與別的版對調，或整個複製了一份。",
            example: "\
archive/111-1 被改名為 archive/111-1-定稿",
            mending: "\
1. 把整個資料夾移回訊息所寫的位置，再查核一次。
2. 原來的位置也有同一版時，這裡的是複本，請移出 archive。",
        },
        en: Page {
            meaning: "\
A seal notes which edition of which meeting it is of, and this one stands in another
folder: the folder was renamed, changed places with another, or was copied.",
            example: "\
archive/111-1 was renamed to archive/111-1-final",
            mending: "\
1. Move the whole folder back to where the message says, and verify again.
2. Where that edition is there too, this is a copy: move it out of the archive.",
        },
    },
    Explained {
        name: "list-rebuilt",
        zh: Page {
            meaning: "\
archive 的清單（index.json、index.md）記著每一筆封存碼，抽換任何一筆都查得出來。執行
briefpack archive 時清單已不見，程式依現有的封存重新寫成；現有的封存若少了最後幾筆，
或已被整批換過，新寫的清單就看不出來。",
            example: "\
整理磁碟時把 archive/index.json 刪掉了，之後又封存新的一次會議",
            mending: "\
1. 由備份取出原來的清單，與現在的核對：每一筆的封存碼都要相同。
2. 備份的清單多出幾筆時，由備份復原那幾個資料夾。
3. 沒有備份時，以會議紀錄所記的封存碼核對（briefpack verify archive 會印出最後一筆）。",
        },
        en: Page {
            meaning: "\
The archive's lists (index.json, index.md) hold every seal's digest, so that none can be
exchanged unnoticed. When briefpack archive ran, a list was gone, and was written again
from the seals that are there: were the last of them missing, or all of them exchanged,
the new list could not tell.",
            example: "\
somebody tidied up and deleted archive/index.json; then another meeting was sealed",
            mending: "\
1. Take the old list from the backup and compare: every seal's digest must be the same.
2. If the backup lists more, restore those folders from it.
3. Without a backup, compare with the digest in the minutes (briefpack verify archive
   prints that of the last seal).",
        },
    },
    Explained {
        name: "list-unfinished",
        zh: Page {
            meaning: "\
封存先把成果放進 archive，再把它寫進清單（index.json、index.md）。這份清單停在前一
筆：程式在兩者之間中斷了，例如停電、當機或磁碟已滿。封存的內容是完整的。",
            example: "\
briefpack archive 執行到一半停電，archive/111-1 已在，index.md 還沒有它",
            mending: "\
再執行一次 briefpack archive（哪次會議都可以），清單就會補上。",
        },
        en: Page {
            meaning: "\
An edition is put into the archive first and listed (index.json, index.md) next. This
list ends with the one before: the run ended in between, for instance because of a
power cut or a full disk. What is sealed is whole.",
            example: "\
a power cut during briefpack archive: archive/111-1 is there, and index.md lacks it",
            mending: "\
Run briefpack archive again, for any meeting: it completes the lists.",
        },
    },
    Explained {
        name: "rebuilt-differs",
        zh: Page {
            meaning: "\
封存的 PDF 附有所有資料檔，同一版程式由它們重做，應該每個位元組都相同。不同就表示
封存之後有人改過這個 PDF、其中的資料檔、旁邊的檔案，或封存碼檔（seal.json）所記的事項。
訊息指出是哪個附件、哪個數字、哪一頁、哪一項，從第幾個位元組開始不同。",
            example: "\
sealed.pdf 第 12 頁的數字被改成別的數字",
            mending: "\
1. 由備份復原這個檔案，再查核一次。
2. 備份也相同時，連同訊息請維護程式的人協助。",
        },
        en: Page {
            meaning: "\
The sealed PDF carries all its sources, and the same program makes the same bytes from
them. A difference means that the PDF, a source in it, a file beside it, or what the seal
says of them was changed. The message names the attachment, the figure, the page, the
entry and the first byte that differ.",
            example: "\
a number on page 12 of sealed.pdf was replaced",
            mending: "\
1. Restore the file from the backup and verify again.
2. If the backup is the same, ask whoever maintains the program, with this message.",
        },
    },
    Explained {
        name: "other-program",
        zh: Page {
            meaning: "\
同樣的資料，只有同一版程式保證做出完全相同的成果。這份成果由另一版封存，已用它所附的
資料檔與範本重做，仍有不同之處，可能只是排版的細節改過。各檔的摘要與封存的順序仍照常
查核，都與封存時相符。訊息依序說明：哪裡不同、本程式在哪裡有封存時沒有的意見，以及仍可
證明的部分（相同的數字、表格、各頁文字，以及每個位元組都相同的成果）。別版程式重做的
結果完全相同時，就不會有這則訊息。",
            example: "\
以 0.1.0 封存，幾年後用 0.4.0 查核",
            mending: "\
1. 先看仍可證明的部分是否已經足夠；例如被質疑的是數字，而數字全部相同。
2. 不夠時，找出封存時的那一版程式（版次與編號寫在訊息，也在 seal.json 與
   manifest.json 的 program；以 briefpack --version 比對），用它查核。
3. 每次更新程式前，把舊版連同 archive 一起保存。",
        },
        en: Page {
            meaning: "\
Only the same program is sure to make the same bytes from the same sources. This was
sealed by another version; made again with the sources and templates that it carries, it
does not come out the same in all: perhaps a line merely breaks elsewhere now. Digests
and chain were verified all the same, and are those that were sealed. The message says
what differs, what this version complains of and the other did not, and what is proved
nevertheless: the figures, tables and pages' words that come out the same, and the files
that do to the byte. Where another version makes the same bytes, nothing is said.",
            example: "\
sealed with 0.1.0, verified years later with 0.4.0",
            mending: "\
1. See whether what is proved is enough: where a figure is in dispute, for instance,
   and all figures come out the same.
2. If not, find the version that sealed it (its number and code stand in the message, and
   as `program` in seal.json and manifest.json; compare them with briefpack --version)
   and verify with that.
3. Keep the old program with the archive whenever you update it.",
        },
    },
    Explained {
        name: "unproven",
        zh: Page {
            meaning: "\
單獨一個 sealed.pdf 只能由它所附的資料檔與範本重做來證明。這一份由另一版程式封存，本
程式重做的結果不完全相同，所以不能證明沒有人動過它：可能是程式改版，也可能是被改過。
訊息說明哪裡不同，以及重做後相同的部分。",
            example: "\
從光碟取出 0.1.0 封存的 sealed.pdf，用 0.4.0 查核",
            mending: "\
1. 用封存時的那一版程式查核。
2. 或與 archive 裡 seal.json、會議紀錄所記的 SHA-256 核對；archive 在別處時，執行
   briefpack verify sealed.pdf --archive 位置。",
        },
        en: Page {
            meaning: "\
A sealed.pdf alone is proved only by making it again from the sources and templates that
it carries. This one was sealed by another version, and this version does not make all of
it the same: the program may have changed, or somebody may have changed the file. The
message says what differs, and what comes out the same.",
            example: "\
a sealed.pdf of 0.1.0 on a disc, verified with 0.4.0",
            mending: "\
1. Verify with the version that sealed it.
2. Or compare its SHA-256 with that in the archive's seal.json or in the minutes; an
   archive that stands elsewhere is named with --archive.",
        },
    },
    Explained {
        name: "already-sealed",
        zh: Page {
            meaning: "\
這次會議已經封存，現在的資料做出來的成果與最新一版完全相同，所以沒有新的一版。",
            example: "\
同樣的資料連續執行兩次 briefpack archive",
            mending: "\
不必處理。要更正時，先改資料再封存。",
        },
        en: Page {
            meaning: "\
The meeting is sealed, and its sources still give the very same pack, so there is no new
edition.",
            example: "\
briefpack archive, twice over the same sources",
            mending: "\
Nothing need be done. To correct something, change the sources first.",
        },
    },
    Explained {
        name: "reason-needed",
        zh: Page {
            meaning: "\
已封存的成果不會被覆蓋。再封存一次就是更正，成為新的一版（例如 archive/111-1/2），
並記下改了什麼、為什麼。改了什麼由程式比較得出，理由請自行寫明。",
            example: "\
briefpack archive data/111-1
（111-1 已於會後封存）",
            mending: "\
1. 確認真的要更正；只是重做不必再封存。
2. 執行 briefpack archive data/111-1 --because \"盤點表第 12 項誤植\"。",
        },
        en: Page {
            meaning: "\
What is sealed is never written over. To seal it again is a correction: a new edition
(archive/111-1/2) that says what changed and why. The program finds out what; you say
why.",
            example: "\
briefpack archive data/111-1
(111-1 was sealed after its meeting)",
            mending: "\
1. Make sure that a correction is meant.
2. briefpack archive data/111-1 --because \"row 12 of the inventory was mistyped\"",
        },
    },
    Explained {
        name: "not-reproducible",
        zh: Page {
            meaning: "\
封存前，程式會先由將要封存的資料檔重做一次，確認每個位元組都相同。不同的話，日後也
無法證明，所以不封存。最常見的原因是會議資料夾裡有用不到的資料夾，或執行期間資料
被修改。",
            example: "\
data/111-1/ 裡有一個「舊檔」資料夾",
            mending: "\
1. 把會議資料夾裡用不到的檔案與資料夾移開。
2. 再執行一次；仍然相同時，連同訊息請維護程式的人協助。",
        },
        en: Page {
            meaning: "\
Before it seals, the program makes the pack again from the very sources it is about to
enclose, and compares every byte. What cannot be proved now could not be proved later,
so it is not sealed. Usually the folder holds a folder that nothing needs, or a source
was changed meanwhile.",
            example: "\
data/111-1/ holds a folder `old`",
            mending: "\
1. Move what is not needed out of the meeting's folder.
2. Run it again; if that does not help, ask whoever maintains the program.",
        },
    },
    Explained {
        name: "seal-damaged",
        zh: Page {
            meaning: "\
data 旁邊有 archive，裡面封存過這次或前幾次會議；要知道資料檔在封存後有沒有改過，須與封存碼
檔（seal.json）比對。這個檔案不見了、讀不出來，或與清單所記的封存碼不同，就無從比對。其他
檢查照常進行，成果也照常產生；訊息會指出是哪一個檔案、哪裡不對。",
            example: "\
整理磁碟時刪掉了 archive/111-1/seal.json",
            mending: "\
1. 執行 briefpack verify archive，看還有哪些檔案不對。
2. 由備份復原它指出的檔案；沒有備份時，封存的 sealed.pdf 仍可單獨查核。
3. 讀不出來（權限不足、網路磁碟沒有連上）時，請洽管理者。",
        },
        en: Page {
            meaning: "\
The archive beside data/ holds this meeting or an earlier one. Whether the sources were
changed since is known from the seal (seal.json). It is gone, cannot be read, or is not
the one that the lists name, so nothing can be compared. Everything else is checked and
made as usual; the message names the file, and what is wrong with it.",
            example: "\
somebody tidied up and deleted archive/111-1/seal.json",
            mending: "\
1. Run briefpack verify archive to see what else is not as it was.
2. Restore the files that it names from the backup; without one, a sealed.pdf can still
   be verified alone.
3. Where it may not be read, or a network drive is not there, ask whoever keeps it.",
        },
    },
    Explained {
        name: "archive-damaged",
        zh: Page {
            meaning: "\
封存新的一份之前，會先看過 archive 裡每個檔案的摘要。有檔案與封存時不同，或已經不見；這不
影響這次的封存，但那一份已不能證明自己。",
            example: "\
有人開啟 archive/110-2/briefing.pdf，另存時蓋掉了原檔",
            mending: "\
1. briefpack verify archive 說明是哪個檔案、哪裡不同。
2. 由備份復原，再查核一次。",
        },
        en: Page {
            meaning: "\
Before anything is sealed, every file of the archive is compared with its digest. One is
not what was sealed, or is gone. This meeting is sealed all the same; what was damaged
proves nothing any more.",
            example: "\
somebody opened archive/110-2/briefing.pdf and saved it over the sealed file",
            mending: "\
1. briefpack verify archive says which file differs, and where.
2. Restore it from a backup, and verify again.",
        },
    },
    Explained {
        name: "edition-corrected",
        zh: Page {
            meaning: "\
查核的是較早的一版。它與封存時相同，但同一次會議後來封存了更正的一版，數字可能已不同。",
            example: "\
briefpack verify 舊簡報.pdf：這是 111-1 的第 1 版，已有 111-1/2",
            mending: "\
1. 引用或提供時，改用最新的一版。
2. 兩版差在哪裡，寫在新版的 seal.json 與 archive/index.md。",
        },
        en: Page {
            meaning: "\
What was verified is of an earlier edition. It is what was sealed; but the meeting's pack
was corrected since, and its numbers may be others now.",
            example: "\
briefpack verify old.pdf: this is edition 1 of 111-1, and there is 111-1/2",
            mending: "\
1. Quote and hand out the latest edition.
2. What differs stands in the later edition's seal.json and in archive/index.md.",
        },
    },
    Explained {
        name: "not-in-archive",
        zh: Page {
            meaning: "\
查核單獨一個 PDF 時，會看旁邊的 archive（或 --archive 指定的）有沒有這個檔案。裡面沒有：它可能是
別的 archive 封存的，也可能被改過再重新製作。archive 裡有同一次會議的另一份時，會指出來。",
            example: "\
briefpack verify 收到的簡報.pdf --archive archive",
            mending: "\
1. 確認 archive 是不是封存這份 PDF 的那一個。
2. 是的話，以 archive 裡的那一份為準，並查明手上這一份從何而來。",
        },
        en: Page {
            meaning: "\
When one PDF is verified, the archive beside it (or that of --archive) is searched for the very
file. It is not there: another archive sealed it, or it was changed and made anew. If the
archive holds another file of the same meeting, that is named.",
            example: "\
briefpack verify received.pdf --archive archive",
            mending: "\
1. See whether this is the archive in which the PDF was sealed.
2. If it is, the file in the archive is the one that was sealed: find out where the other
   comes from.",
        },
    },
    Explained {
        name: "sealed-source-changed",
        zh: Page {
            meaning: "\
data 旁邊有 archive，裡面已封存這次會議；這個檔案與封存時不同，或封存之後才加入、移走。
每個檔案一則警告，認可一個，不會連帶認可之後的變動。會議資料封存後就不應再改，除非要更正。organization.yaml 與字型由各次會議共
用，不在此限。",
            example: "\
封存 111-1 之後，有人在 data/111-1/inventory.xlsx 補了一列",
            mending: "\
1. 確認是誰、為什麼改。
2. 要更正：briefpack archive data/111-1 --because \"理由\"。
3. 不是有意的：briefpack extract archive/111-1/sealed.pdf 取回，再把檔案放回去。
4. 屬實而不必更正：在 meeting.yaml 的 acknowledged 認可，place 寫到檔案；meeting.yaml 因此也與封存
   時不同，要一併認可。",
        },
        en: Page {
            meaning: "\
The archive beside data/ holds this meeting, sealed, and this file was changed since, came
or went. Each file is a warning of its own: accepting one does not accept the next. A sealed meeting's sources are to be left alone unless
they are corrected. organization.yaml and fonts serve all meetings and are not meant.",
            example: "\
a row was added to data/111-1/inventory.xlsx after 111-1 was sealed",
            mending: "\
1. Find out who changed it, and why.
2. To correct it: briefpack archive data/111-1 --because \"the reason\".
3. If it was not meant: briefpack extract archive/111-1/sealed.pdf gives it back.
4. If it is right and needs no correction: acknowledge it in meeting.yaml, with the file as its
   place; meeting.yaml itself is then not as it was sealed, and is to be acknowledged too.",
        },
    },
    Explained {
        name: "sealed-goal-changed",
        zh: Page {
            meaning: "\
organization.yaml 的年度目標由各次會議共用。已封存的會議當年是以另一個數字衡量的，現在直接改
了舊值，歷年達成情形與行動方案修正對照表都會跟著變。",
            example: "\
110-2 以 increase: 170 封存，111年改成 increase: 200，110年也變成要達200筆",
            mending: "\
1. 把舊的目標寫回來，新的目標依起始年度並列：increase: {110: 170, 111: 200}。
2. 年度中經核定修正，當年確實改用新目標：在 meeting.yaml 的 acknowledged 認可。",
        },
        en: Page {
            meaning: "\
The goals in organization.yaml serve all meetings. A sealed meeting of that year was measured
by another number: the old goal was overwritten, so that what earlier years reached of theirs
and the table of amendments to the action plan change too.",
            example: "\
110-2 was sealed with increase: 170; for 111 it was changed to increase: 200, and 110 has to
reach 200 as well",
            mending: "\
1. Write the old goal again and add the new one by its first year: increase: {110: 170, 111: 200}.
2. If the goal was amended within that year: acknowledge it in meeting.yaml.",
        },
    },
];
