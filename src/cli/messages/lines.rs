//! Whatever else the program says: summaries, levels, what the machine refused.

use super::Line;

/// Sorted by name.
pub(super) static LINES: &[Line] = &[
    Line {
        name: "already-file",
        zh: "同名的檔案已存在",
        en: "a file of that name is in the way",
    },
    Line {
        name: "built",
        zh: "已完成 {place}（簡報 {pages} 頁）",
        en: "built {place} ({pages} pages)",
    },
    Line {
        name: "unchanged",
        zh: "沒有變動，沿用現有的會議資料：{place}（簡報 {pages} 頁）",
        en: "nothing has changed, the pack that is there is kept: {place} ({pages} pages)",
    },
    Line {
        name: "sealing",
        zh: "無法封存到 {path}：{cause}；這次沒有封存，先前封存的都沒有更動",
        en: "cannot seal in {path}: {cause}; nothing was sealed, and what was sealed before is as it was",
    },
    Line {
        name: "listing",
        zh: "這一版已經封存，但清單 {path} 寫不進去：{cause}",
        en: "the edition is sealed, but the list {path} cannot be written: {cause}",
    },
    Line {
        name: "unpacking",
        zh: "無法寫入 {path}：{cause}",
        en: "cannot write {path}: {cause}",
    },
    Line {
        name: "disk-full-archive-help",
        zh: "請清出磁碟空間後再執行一次，或以 --archive 指定其他磁碟",
        en: "free some space and run it again, or name an archive on another disk with --archive",
    },
    Line {
        name: "disk-full-list-help",
        zh: "請清出磁碟空間後再執行一次 briefpack archive，清單就會補上",
        en: "free some space and run briefpack archive again: it completes the list",
    },
    Line {
        name: "disk-full-unpack-help",
        zh: "請清出這個磁碟的空間後再執行一次，或指定其他磁碟上的資料夾",
        en: "free some space there and run it again, or name a folder on another disk",
    },
    Line {
        name: "disk-full-print-help",
        zh: "請清出存放這些訊息的磁碟空間後再執行一次，或不要轉存到檔案",
        en: "free some space where the output is sent, or run it again without sending it to a file",
    },
    Line { name: "no-file", zh: "這不是檔案", en: "it is not a file" },
    Line {
        name: "too-large-to-read",
        zh: "超過 1 GB，不是封存的 PDF",
        en: "it is larger than 1 GB, which no sealed PDF is",
    },
    Line {
        name: "no-sealed-pdf-help",
        zh: "請指定封存的 PDF，例如 archive/111-1/sealed.pdf",
        en: "name a sealed PDF, such as archive/111-1/sealed.pdf",
    },
    Line {
        name: "may-not-write-archive-help",
        zh: "請洽管理者開放 archive 資料夾的寫入權限，或以 --archive 指定可以寫入的資料夾",
        en: "have writing to the archive allowed, or name one that you may write to with --archive",
    },
    Line {
        name: "may-not-write-unpack-help",
        zh: "請指定可以寫入的資料夾",
        en: "name a folder that you may write to",
    },
    Line {
        name: "already-file-archive-help",
        zh: "請將該檔案移開或改名，或以 --archive 指定其他資料夾",
        en: "move or rename that file, or name another folder with --archive",
    },
    Line {
        name: "already-file-unpack-help",
        zh: "請指定一個還不存在或空的資料夾；已有的檔案不會被覆蓋",
        en: "name a folder that is not there yet, or empty; nothing is written over",
    },
    Line {
        name: "built-only",
        zh: "已完成 {place}，只有：{found}（不是整份成果；out 裡先前的整份成果沒有更動）",
        en: "built {place}, which holds nothing but: {found} (no whole pack; the last whole one is as it was)",
    },
    Line { name: "disk-full", zh: "磁碟空間不足", en: "the disk is full" },
    Line { name: "error", zh: "錯誤", en: "error" },
    Line { name: "help", zh: "建議", en: "help" },
    Line {
        name: "more",
        zh: "另有 {count} 項相同的問題（{code}）",
        en: "{count} more of the same ({code})",
    },
    Line {
        name: "more-unlisted",
        zh: "其餘 {count} 項未列出；全部列出請加 --format short",
        en: "{count} more are not listed; --format short lists all",
    },
    Line { name: "no-permission", zh: "權限不足", en: "permission denied" },
    Line { name: "not-a-folder", zh: "這不是資料夾", en: "it is not a folder" },
    Line { name: "note", zh: "參見", en: "see" },
    Line {
        name: "nothing-written", zh: "未產生任何檔案", en: "nothing was written"
    },
    Line { name: "notice", zh: "提示", en: "notice" },
    Line {
        name: "printing",
        zh: "無法印出結果：{cause}；已寫入的成果不受影響",
        en: "cannot print the result: {cause}; what was written is there all the same",
    },
    Line {
        name: "replacing",
        zh: "無法換上新的成果，因為裡面有 {path}：{cause}；前一次的成果仍然保留",
        en: "cannot replace the last pack, which holds {path}: {cause}; the last pack is kept",
    },
    Line {
        name: "publishing",
        zh: "無法換上新的成果 {path}：{cause}；先前已有的成果不受影響",
        en: "cannot put the new pack into {path}: {cause}; a pack that was there is as it was",
    },
    Line {
        name: "reading",
        zh: "無法讀取 {path}：{cause}",
        en: "cannot read {path}: {cause}",
    },
    Line {
        name: "sound",
        zh: "檢查完畢，沒有錯誤（版面於 build 時檢查）",
        en: "checked; no errors (pages are checked by `build`)",
    },
    Line { name: "tally", zh: "{tally}", en: "{tally}" },
    Line {
        name: "tally-nothing-written",
        zh: "{tally}；未產生任何檔案",
        en: "{tally}; nothing was written",
    },
    Line {
        name: "tally-listed",
        zh: "{tally}；這次沒有封存，只補寫了清單",
        en: "{tally}; nothing was sealed, but the list was written again",
    },
    Line {
        name: "machine-said",
        zh: "系統回報「{found}」",
        en: "the system said `{found}`",
    },
    Line {
        name: "machine-said-help",
        zh: "請確認磁碟或網路磁碟正常、沒有拔除，再執行一次；仍然如此時，請把這個訊息交給資訊人員",
        en: "make sure that the disk or network drive is sound and still there, then run it again; if it stays, show this message to whoever keeps the machine",
    },
    Line {
        name: "tally-refuted",
        zh: "{tally}；查核未通過：以上所列與封存時不同或無法證明，復原以前請勿引用（查核不更動任何檔案）",
        en: "{tally}; not verified: what is named above is not what was sealed, or cannot be proved to be; do not rely on it until it is restored (nothing was touched)",
    },
    Line {
        name: "tally-unread",
        zh: "{tally}；查核未完成：有讀不到的地方，讀得到的都已查過，讀不到的無法證明（查核不更動任何檔案）",
        en: "{tally}; not verified: not all of it could be read; what could be was looked at, and of the rest nothing is proved (nothing was touched)",
    },
    Line { name: "warning", zh: "警告", en: "warning" },
    Line {
        name: "writing",
        zh: "無法寫入 {path}：{cause}；先前已有的成果不受影響",
        en: "cannot write {path}: {cause}; a pack that was there is as it was",
    },
    Line { name: "not-there", zh: "找不到", en: "it is not there" },
    Line {
        name: "in-use", zh: "正在其他程式使用中", en: "it is in use elsewhere"
    },
    Line { name: "acknowledged", zh: "已認可", en: "accepted" },
    Line { name: "accepted-because", zh: "認可理由", en: "accepted because" },
    Line {
        name: "acknowledged-count", zh: "已認可 {count} 項", en: "{count} accepted"
    },
    Line {
        name: "no-such-code",
        zh: "沒有「{found}」這個代碼；所有代碼：briefpack explain --list",
        en: "there is no code `{found}`; all codes: briefpack explain --list",
    },
    Line {
        name: "code-meant",
        zh: "是否為「{nearest}」？",
        en: "did you mean `{nearest}`?",
    },
    Line { name: "made-given", zh: "取自：", en: "taken from" },
    Line { name: "made-counted", zh: "計數自：", en: "counted from" },
    Line { name: "made-summed", zh: "加總自：", en: "the sum of" },
    Line { name: "made-subtracted", zh: "相減自：", en: "the difference of" },
    Line { name: "made-divided", zh: "相除自：", en: "the share of" },
    Line { name: "made-ranked", zh: "排序自：", en: "the place among" },
    Line { name: "made-chosen", zh: "取最大者自：", en: "the largest of" },
    Line { name: "made-median", zh: "取中位數自：", en: "the median of" },
    Line { name: "made-compared", zh: "比較自：", en: "compared from" },
    Line {
        name: "trace-typed",
        zh: "直接輸入在這些文字裡：",
        en: "typed into these texts",
    },
    Line {
        name: "trace-same-cells",
        zh: "（與 {found} 出自相同的儲存格）",
        en: "(from the same cells as {found})",
    },
    Line {
        name: "trace-near",
        zh: "相近的數字：{figure} {now}",
        en: "nearly the same: {figure} {now}",
    },
    Line { name: "trace-sentences", zh: "引用它的文字：", en: "quoted by" },
    Line {
        name: "trace-pages",
        zh: "印出這個數值的頁次：",
        en: "pages that print this value",
    },
    Line {
        name: "trace-same",
        zh: "數值相同的還有：{known}（上列頁次所印的也可能是這些）",
        en: "of the same value: {known} (a page above may mean one of these)",
    },
    Line {
        name: "trace-page",
        zh: "{document} 第 {page} 頁　{title}",
        en: "{document}, page {page}: {title}",
    },
    Line {
        name: "trace-cell",
        zh: "表「{table}」　{row}　{column}",
        en: "table `{table}`, {row}, {column}",
    },
    Line { name: "systems", zh: "項", en: "rows" },
    Line { name: "requests", zh: "件", en: "requests" },
    Line { name: "datasets", zh: "筆", en: "datasets" },
    Line { name: "calendar-days", zh: "日", en: "days" },
    Line { name: "working-days", zh: "個工作天", en: "working days" },
    Line { name: "trace-more", zh: "另有 {count} 格", en: "{count} more cells" },
    Line {
        name: "trace-nothing",
        zh: "「{found}」不是程式算出的數字，也不在任何表格、文字或頁面上；所有數字可用 briefpack trace 資料夾 列出",
        en: "`{found}` is no figure, and stands in no table, text or page; briefpack trace FOLDER lists all figures",
    },
    Line {
        name: "already-file-help",
        zh: "請將該檔案移開或改名，或以 --out 指定其他資料夾",
        en: "move or rename that file, or name another folder with --out",
    },
    Line {
        name: "disk-full-help",
        zh: "請清出磁碟空間後再執行一次，或以 --out 指定其他磁碟",
        en: "free some space and run it again, or name a folder on another disk with --out",
    },
    Line {
        name: "file-too-large",
        zh: "檔案大小超過系統所允許",
        en: "the system allows no file that large",
    },
    Line {
        name: "held",
        zh: "{path} 正由另一個執行中的 briefpack 製作（電腦 {machine}，程序 {process}）；本次未產生任何檔案",
        en: "another briefpack is making {path} (on {machine}, process {process}); nothing was written",
    },
    Line {
        name: "held-by-another",
        zh: "{path} 正由另一個執行中的 briefpack 製作；本次未產生任何檔案",
        en: "another briefpack is making {path}; nothing was written",
    },
    Line {
        name: "held-help",
        zh: "請等它完成後再執行一次；若它已停止回應，結束該程序即可，不需刪除任何檔案",
        en: "wait until it is done, then run this again; if it hangs, end that process: no file need be deleted",
    },
    Line {
        name: "in-use-unpack-help",
        zh: "請在其中指定一個還不存在的資料夾，或關閉開啟它的程式後再執行一次",
        en: "name a folder within it that is not there yet, or close the programs that have it open",
    },
    Line {
        name: "telling-apart",
        zh: "無法寫入 {path}：{cause}",
        en: "cannot write {path}: {cause}",
    },
    Line {
        name: "one-name",
        zh: "這個磁碟不分大小寫，封存的另一個檔案已用了這個名稱",
        en: "to this disk another sealed file has the same name, in other capitals perhaps",
    },
    Line {
        name: "one-name-help",
        zh: "請指定另一個磁碟上的資料夾，例如區分大小寫的磁碟",
        en: "name a folder on another disk, one that tells capitals apart",
    },
    Line {
        name: "in-use-help",
        zh: "請關閉開啟這些檔案的程式後再執行一次",
        en: "close the programs that have its files open, then run it again",
    },
    Line {
        name: "locking",
        zh: "無法確認 {path} 沒有其他程式正在製作：{cause}；先前已有的成果不受影響",
        en: "cannot make sure that nothing else is making {path}: {cause}; a pack that was there is as it was",
    },
    Line {
        name: "may-not-read-help",
        zh: "請開放讀取權限，或把檔案複製到自己可以讀取的資料夾",
        en: "allow reading, or copy the files to a folder that you may read",
    },
    Line {
        name: "may-not-write-help",
        zh: "請以 --out 指定可以寫入的資料夾，或請管理者開放寫入權限",
        en: "name a folder that you may write to with --out, or have writing allowed",
    },
    Line {
        name: "not-a-folder-help",
        zh: "請確認路徑的每一層都是資料夾",
        en: "make sure that every part of the path is a folder",
    },
    Line {
        name: "not-a-pack",
        zh: "那裡的資料夾不是 briefpack 製作的成果，不予取代",
        en: "the folder there is not a pack that briefpack made, and is not replaced",
    },
    Line {
        name: "over-sealed",
        zh: "無法在 {path} 產生成果：{cause}；已封存的都沒有更動",
        en: "cannot put a pack into {path}: {cause}; what was sealed is as it was",
    },
    Line {
        name: "is-sealed",
        zh: "那裡是封存的 archive，封存過的一律不覆寫",
        en: "sealed editions stand there, and are never written over",
    },
    Line {
        name: "among-sources",
        zh: "無法寫入 {path}：{cause}；沒有寫入任何檔案",
        en: "cannot write to {path}: {cause}; nothing was written",
    },
    Line {
        name: "is-of-sources",
        zh: "那裡在會議或字型的資料夾裡面，成果不能放進資料檔之中",
        en: "it lies in a meeting's folder or in fonts, and results are never put among the sources",
    },
    Line {
        name: "other-folder-help",
        zh: "請指定其他資料夾，或不加選項而用預設的位置",
        en: "name another folder, or leave the option out for the usual place",
    },
    Line {
        name: "not-a-pack-archive-help",
        zh: "請以 --archive 指定其他資料夾；若內容確實不再需要，請自行移開",
        en: "name another folder with --archive; if what is there is no longer needed, move it away yourself",
    },
    Line {
        name: "not-a-pack-help",
        zh: "請以 --out 指定其他資料夾；若內容確實不再需要，請自行移開",
        en: "name another folder with --out; if what is there is no longer needed, move it away yourself",
    },
    Line {
        name: "not-of-the-pack",
        zh: "這個檔案不是 briefpack 製作的，不予刪除",
        en: "briefpack did not make this file, and does not delete it",
    },
    Line {
        name: "not-of-the-pack-help",
        zh: "重新產生時，整個成果資料夾會被取代；請將這個檔案移到其他資料夾，再執行一次",
        en: "a new pack replaces the whole folder; move this file to another one and run the command again",
    },
    Line {
        name: "not-there-help",
        zh: "請確認路徑，並重新連接磁碟或網路資料夾",
        en: "check the path, and connect the disk or the network folder again",
    },
    Line {
        name: "many-skipped",
        zh: "略過 {place}：不是會議資料夾",
        en: "skipped {place}: it is no meeting's folder",
    },
    Line {
        name: "many-none", zh: "沒有會議資料夾", en: "no meeting's folder was named"
    },
    Line {
        name: "many-same-name",
        zh: "{first} 與 {found} 的成果會寫到同一個資料夾，請分開執行",
        en: "{first} and {found} would be written to the same folder; run them one by one",
    },
    Line {
        name: "many-watched",
        zh: "--watch 一次只能用於一個會議資料夾",
        en: "--watch takes one meeting's folder at a time",
    },
    Line {
        name: "watching",
        zh: "歷時 {seconds} 秒；等候資料檔變動，按 Ctrl+C 結束",
        en: "took {seconds} s; waiting for a source to change, Ctrl+C ends",
    },
    Line {
        name: "watched-away",
        zh: "會議資料夾不見了（改名、搬移或同步中），等它回來；按 Ctrl+C 結束",
        en: "the meeting's folder is gone (renamed, moved or being synchronized); waiting for it, Ctrl+C stops",
    },
    Line {
        name: "many-done",
        zh: "共 {count} 次會議：完成 {done}、需更正 {faulty}、無法執行 {failed}",
        en: "{count} meetings: {done} done, {faulty} to be mended, {failed} failed",
    },
    Line { name: "diff-figures", zh: "數字", en: "figures" },
    Line {
        name: "diff-datasets", zh: "各單位及機關資料集數", en: "datasets by unit"
    },
    Line { name: "diff-inventory", zh: "資料盤點表", en: "inventory" },
    Line { name: "diff-requests", zh: "民間需求", en: "requests" },
    Line { name: "diff-takedowns", zh: "下架", en: "takedowns" },
    Line { name: "diff-resolutions", zh: "決議事項", en: "resolutions" },
    Line { name: "diff-action-plan", zh: "行動方案", en: "action plan" },
    Line {
        name: "diff-catalogue",
        zh: "平臺目錄的資料集",
        en: "datasets on the platform",
    },
    Line {
        name: "diff-expected-openings",
        zh: "預計開放資料集",
        en: "expected openings",
    },
    Line {
        name: "diff-more",
        zh: "{happened}　另有 {count} 筆未列出，全部見 --format json",
        en: "{happened}  {count} more are not shown; --format json has all",
    },
    Line { name: "diff-changed", zh: "修正", en: "changed" },
    Line { name: "diff-added", zh: "新增", en: "added" },
    Line { name: "diff-removed", zh: "刪除", en: "removed" },
    Line {
        name: "diff-only", zh: "只有 {meeting} 有的數字", en: "only in {meeting}"
    },
    Line { name: "diff-same", zh: "沒有變動", en: "nothing changed" },
    Line {
        name: "diff-absent",
        zh: "{meeting} 沒有這份資料，無法比較",
        en: "{meeting} does not have it, so it is not compared",
    },
    Line {
        name: "diff-legend",
        zh: "[-刪除的文字-]　{mark}+新增的文字+{end}",
        en: "[-deleted words-]  {mark}+added words+{end}",
    },
    Line {
        name: "diff-stopped",
        zh: "資料更正之前，無法比較",
        en: "nothing is compared until the sources are mended",
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
        name: "verified-otherwise",
        zh: "查核完畢：{place}（封存 {count} 版）；摘要與順序相符；其中 {otherwise} 版由另一版程式封存，本程式重做的結果不完全相同，不同與相同之處如上",
        en: "verified {place} (sealed editions: {count}): digests agree and the chain is whole; {otherwise} sealed by another version did not come out the same to the byte when made again: what did, and what did not, is said above",
    },
    Line {
        name: "verified-carried",
        zh: "其中 {carried} 版以它所附的範本重做：版面或文句的範本與本程式的不同",
        en: "{carried} of them with the templates that they carry, which are not this program's",
    },
    Line {
        name: "verified-last",
        zh: "最後一筆的封存碼：{digest}（與會議紀錄等他處所記的相符，才能證明整個 archive 沒有被重新封存過）",
        en: "the last seal: {digest} (only where it is the one noted elsewhere, in the minutes for instance, was the archive not sealed anew)",
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
        name: "rescued",
        zh: "已取回 {count} 個檔案，放在 {place}，但所附的資料檔已不是封存時的樣子",
        en: "{count} files are back in {place}, but they are not all that was sealed",
    },
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
        name: "explain-hint",
        zh: "查詢說明：briefpack explain {code}",
        en: "for more: briefpack explain {code}",
    },
    Line {
        name: "draft-head",
        zh: "草稿：請將以下全部存成 takedowns.yaml，填寫 reason 後使用",
        en: "a draft: save all of this as takedowns.yaml, and fill in each reason",
    },
    Line {
        name: "draft-more",
        zh: "草稿：請將以下各筆貼在 takedowns.yaml 最後一筆之後，填寫 reason 後使用",
        en: "a draft: put these behind the last record in takedowns.yaml, and fill in each reason",
    },
    Line {
        name: "draft-nothing",
        zh: "沒有消失而未申請下架的資料集",
        en: "no dataset vanished without a takedown",
    },
    Line { name: "draft-reason", zh: "請填寫下架原因", en: "fill in the reason" },
    Line {
        name: "draft-state",
        zh: "requested 申請下架、approved 審查通過、carried_out 已下架",
        en: "requested, approved or carried_out",
    },
    Line {
        name: "typed-no-command",
        zh: "沒有「{found}」這個指令",
        en: "there is no command `{found}`",
    },
    Line {
        name: "typed-no-option",
        zh: "沒有「{option}」這個選項",
        en: "there is no option `{option}` here",
    },
    Line {
        name: "typed-too-many",
        zh: "多了「{option}」：這個指令不需要",
        en: "`{option}` is one word too many for this command",
    },
    Line {
        name: "typed-no-value",
        zh: "「{option}」後面缺少內容，可用：{known}",
        en: "`{option}` needs a value: {known}",
    },
    Line {
        name: "typed-other-value",
        zh: "「{option}」不接受「{found}」，可用：{known}",
        en: "`{option}` cannot be `{found}`; it can be {known}",
    },
    Line {
        name: "typed-wrong-value",
        zh: "「{option}」不接受「{found}」，可用：{known}",
        en: "`{option}` cannot be `{found}`; it can be {known}",
    },
    Line { name: "typed-missing", zh: "缺少 {option}", en: "{option} is missing" },
    Line {
        name: "typed-twice",
        zh: "「{option}」重複，或不能與其他選項並用",
        en: "`{option}` is given twice, or cannot stand beside another option",
    },
    Line {
        name: "typed-wrong",
        zh: "無法辨識指令列：{option}",
        en: "the command line cannot be understood: {option}",
    },
    Line {
        name: "typed-nearest",
        zh: "相近的有「{nearest}」",
        en: "`{nearest}` is close to it",
    },
    Line { name: "typed-usage", zh: "用法：{usage}", en: "Usage: {usage}" },
    Line {
        name: "typed-more",
        zh: "完整說明：briefpack --help",
        en: "for more: briefpack --help",
    },
];
