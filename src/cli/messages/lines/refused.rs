//! What the machine refused, and what to do about it.

use crate::cli::messages::Line;

/// Sorted by name.
pub(super) static LINES: &[Line] = &[
    Line {
        name: "already-file",
        zh: "同名的檔案已存在",
        en: "a file of that name is in the way",
    },
    Line {
        name: "already-file-archive-help",
        zh: "請將該檔案移開或改名，或以 --archive 指定其他資料夾",
        en: "move or rename that file, or name another folder with --archive",
    },
    Line {
        name: "already-file-help",
        zh: "請將該檔案移開或改名，或以 --out 指定其他資料夾",
        en: "move or rename that file, or name another folder with --out",
    },
    Line {
        name: "already-file-unpack-help",
        zh: "請指定一個還不存在或空的資料夾；已有的檔案不會被覆蓋",
        en: "name a folder that is not there yet, or empty; nothing is written over",
    },
    Line {
        name: "among-sources",
        zh: "無法寫入 {path}：{cause}；沒有寫入任何檔案",
        en: "cannot write to {path}: {cause}; nothing was written",
    },
    Line { name: "disk-full", zh: "磁碟空間不足", en: "the disk is full" },
    Line {
        name: "disk-full-archive-help",
        zh: "請清出磁碟空間後再執行一次，或以 --archive 指定其他磁碟",
        en: "free some space and run it again, or name an archive on another disk with --archive",
    },
    Line {
        name: "disk-full-help",
        zh: "請清出磁碟空間後再執行一次，或以 --out 指定其他磁碟",
        en: "free some space and run it again, or name a folder on another disk with --out",
    },
    Line {
        name: "disk-full-list-help",
        zh: "請清出磁碟空間後再執行一次 briefpack archive，清單就會補上",
        en: "free some space and run briefpack archive again: it completes the list",
    },
    Line {
        name: "disk-full-print-help",
        zh: "請清出存放這些訊息的磁碟空間後再執行一次，或不要轉存到檔案",
        en: "free some space where the output is sent, or run it again without sending it to a file",
    },
    Line {
        name: "disk-full-unpack-help",
        zh: "請清出這個磁碟的空間後再執行一次，或指定其他磁碟上的資料夾",
        en: "free some space there and run it again, or name a folder on another disk",
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
        name: "in-use", zh: "正在其他程式使用中", en: "it is in use elsewhere"
    },
    Line {
        name: "in-use-help",
        zh: "請關閉開啟這些檔案的程式後再執行一次",
        en: "close the programs that have its files open, then run it again",
    },
    Line {
        name: "in-use-unpack-help",
        zh: "請在其中指定一個還不存在的資料夾，或關閉開啟它的程式後再執行一次",
        en: "name a folder within it that is not there yet, or close the programs that have it open",
    },
    Line {
        name: "is-of-sources",
        zh: "那裡在會議或字型的資料夾裡面，成果不能放進資料檔之中",
        en: "it lies in a meeting's folder or in fonts, and results are never put among the sources",
    },
    Line {
        name: "is-sealed",
        zh: "那裡是封存的 archive，封存過的一律不覆寫",
        en: "sealed editions stand there, and are never written over",
    },
    Line {
        name: "listing",
        zh: "這一版已經封存，但清單 {path} 寫不進去：{cause}",
        en: "the edition is sealed, but the list {path} cannot be written: {cause}",
    },
    Line {
        name: "locking",
        zh: "無法確認 {path} 沒有其他程式正在製作：{cause}；先前已有的成果不受影響",
        en: "cannot make sure that nothing else is making {path}: {cause}; a pack that was there is as it was",
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
        name: "may-not-read-help",
        zh: "請開放讀取權限，或把檔案複製到自己可以讀取的資料夾",
        en: "allow reading, or copy the files to a folder that you may read",
    },
    Line {
        name: "may-not-write-archive-help",
        zh: "請洽管理者開放 archive 資料夾的寫入權限，或以 --archive 指定可以寫入的資料夾",
        en: "have writing to the archive allowed, or name one that you may write to with --archive",
    },
    Line {
        name: "may-not-write-help",
        zh: "請以 --out 指定可以寫入的資料夾，或請管理者開放寫入權限",
        en: "name a folder that you may write to with --out, or have writing allowed",
    },
    Line {
        name: "may-not-write-unpack-help",
        zh: "請指定可以寫入的資料夾",
        en: "name a folder that you may write to",
    },
    Line { name: "no-file", zh: "這不是檔案", en: "it is not a file" },
    Line { name: "no-permission", zh: "權限不足", en: "permission denied" },
    Line {
        name: "no-sealed-pdf-help",
        zh: "請指定封存的 PDF，例如 archive/111-1/sealed.pdf",
        en: "name a sealed PDF, such as archive/111-1/sealed.pdf",
    },
    Line { name: "not-a-folder", zh: "這不是資料夾", en: "it is not a folder" },
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
    Line { name: "not-there", zh: "找不到", en: "it is not there" },
    Line {
        name: "not-there-help",
        zh: "請確認路徑，並重新連接磁碟或網路資料夾",
        en: "check the path, and connect the disk or the network folder again",
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
        name: "other-folder-help",
        zh: "請指定其他資料夾，或不加選項而用預設的位置",
        en: "name another folder, or leave the option out for the usual place",
    },
    Line {
        name: "over-sealed",
        zh: "無法在 {path} 產生成果：{cause}；已封存的都沒有更動",
        en: "cannot put a pack into {path}: {cause}; what was sealed is as it was",
    },
    Line {
        name: "printing",
        zh: "無法印出結果：{cause}；已寫入的成果不受影響",
        en: "cannot print the result: {cause}; what was written is there all the same",
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
        name: "replacing",
        zh: "無法換上新的成果，因為裡面有 {path}：{cause}；前一次的成果仍然保留",
        en: "cannot replace the last pack, which holds {path}: {cause}; the last pack is kept",
    },
    Line {
        name: "sealing",
        zh: "無法封存到 {path}：{cause}；這次沒有封存，先前封存的都沒有更動",
        en: "cannot seal in {path}: {cause}; nothing was sealed, and what was sealed before is as it was",
    },
    Line {
        name: "telling-apart",
        zh: "無法寫入 {path}：{cause}",
        en: "cannot write {path}: {cause}",
    },
    Line {
        name: "too-large-to-read",
        zh: "超過 1 GB，不是封存的 PDF",
        en: "it is larger than 1 GB, which no sealed PDF is",
    },
    Line {
        name: "unpacking",
        zh: "無法寫入 {path}：{cause}",
        en: "cannot write {path}: {cause}",
    },
    Line {
        name: "writing",
        zh: "無法寫入 {path}：{cause}；先前已有的成果不受影響",
        en: "cannot write {path}: {cause}; a pack that was there is as it was",
    },
];
