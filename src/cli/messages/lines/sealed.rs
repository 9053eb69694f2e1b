//! What was sealed, what a seal proves, and what was taken out of it again.

use crate::cli::messages::Line;

/// Sorted by name.
pub(super) static LINES: &[Line] = &[
    Line {
        name: "extracted",
        zh: "已取回 {count} 個檔案，放在 {place}",
        en: "{count} files are back in {place}",
    },
    Line {
        name: "extracted-no-sources",
        zh: "這是放映用的簡報，不附資料檔；要取回資料檔，請用封存的 sealed.pdf",
        en: "this is the deck that is shown, which carries no sources: for those, take the archive's sealed.pdf",
    },
    Line {
        name: "rescued",
        zh: "已取回 {count} 個檔案，放在 {place}，但所附的資料檔已不是封存時的樣子",
        en: "{count} files are back in {place}, but they are not all that was sealed",
    },
    Line {
        name: "sealed",
        zh: "已封存 {place}（第 {edition} 版，archive 的第 {number} 筆），並已由所附的資料檔重做，結果完全相同",
        en: "sealed {place} (edition {edition}, number {number} of the archive); made again from its sources, byte for byte",
    },
    Line {
        name: "verified",
        zh: "查核無誤：{place}（封存 {count} 版）；摘要與順序相符，由所附的資料檔重做，結果完全相同",
        en: "verified {place} (sealed editions: {count}): digests agree, the chain is whole, and the same bytes were made again from the sources",
    },
    Line {
        name: "verified-alone",
        zh: "查核無誤：{place}；由它所附的資料檔重做，結果完全相同",
        en: "verified {place}: the same bytes were made again from the sources that it carries",
    },
    Line {
        name: "verified-alone-carried",
        zh: "查核無誤：{place}；由它所附的資料檔與範本重做，結果完全相同；其中 {templates} 個版面或文句的範本是封存時那一版的，與本程式的不同",
        en: "verified {place}: the same bytes were made again from the sources and templates that it carries; {templates} of the templates are those of the version that sealed it, and not this program's",
    },
    Line {
        name: "verified-alone-known",
        zh: "{place} 就是 archive 封存的 {known}，每個位元組都相同",
        en: "{place} is what the archive sealed as {known}, byte for byte",
    },
    Line {
        name: "verified-alone-unknown",
        zh: "單獨一個檔案不能證明它就是當時封存的那一份，請與 archive 或會議紀錄所記的摘要核對；SHA-256：{digest}",
        en: "alone, it does not prove to be the one that was sealed: compare its digest with that in the archive or the minutes; SHA-256: {digest}",
    },
    Line {
        name: "verified-carried",
        zh: "其中 {carried} 版以它所附的範本重做：版面或文句的範本與本程式的不同",
        en: "{carried} of them with the templates that they carry, which are not this program's",
    },
    Line {
        name: "verified-copy",
        zh: "查核無誤：{place}（封存 {count} 版）；摘要相符，由所附的資料檔重做，結果完全相同",
        en: "verified {place} (sealed editions: {count}): digests agree, and the same bytes were made again from the sources",
    },
    Line {
        name: "verified-copy-last",
        zh: "這是單獨一次會議的資料夾，旁邊沒有 archive 的清單與其他會議：封存的順序、有沒有之後的更正，都沒有查核。要證明是當時封存的，請與 archive 或會議紀錄所記的封存碼核對：{digest}",
        en: "this is the folder of one meeting, without the archive's list and other meetings beside it: the chain was not seen, nor whether it was corrected since. To prove that it is what was sealed, compare its last seal with that in the archive or the minutes: {digest}",
    },
    Line {
        name: "verified-copy-otherwise",
        zh: "查核完畢：{place}（封存 {count} 版）；摘要相符；其中 {otherwise} 版由另一版程式封存，本程式重做的結果不完全相同，不同與相同之處如上",
        en: "verified {place} (sealed editions: {count}): digests agree; {otherwise} sealed by another version did not come out the same to the byte when made again: what did, and what did not, is said above",
    },
    Line {
        name: "verified-last",
        zh: "最後一筆的封存碼：{digest}（與會議紀錄等他處所記的相符，才能證明整個 archive 沒有被重新封存過）",
        en: "the last seal: {digest} (only where it is the one noted elsewhere, in the minutes for instance, was the archive not sealed anew)",
    },
    Line {
        name: "verified-otherwise",
        zh: "查核完畢：{place}（封存 {count} 版）；摘要與順序相符；其中 {otherwise} 版由另一版程式封存，本程式重做的結果不完全相同，不同與相同之處如上",
        en: "verified {place} (sealed editions: {count}): digests agree and the chain is whole; {otherwise} sealed by another version did not come out the same to the byte when made again: what did, and what did not, is said above",
    },
];
