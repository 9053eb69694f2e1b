//! Pages of the codes about files and their form.

use super::{Explained, Page};

pub(super) static PAGES: &[Explained] = &[Explained {
    name: "missing-file",
    zh: Page {
        meaning: "其他檔案提到這個檔案，但資料夾裡沒有。常見的原因是忘了放入，或檔名與\n寫法不同。",
        example: "- exhibit: {title: 規定摘錄, statute: exhibits/procurment.yaml}\n（資料夾裡的檔案是 exhibits/procurement.yaml）",
        mending: "放入檔案，或把寫法改成資料夾裡真正的檔名。檔名的大小寫也要一致。",
    },
    en: Page {
        meaning: "Another file speaks of this one, but the folder does not hold it: it was\nforgotten, or its name is written otherwise.",
        example: "- exhibit: {title: 規定摘錄, statute: exhibits/procurment.yaml}\n(the folder holds exhibits/procurement.yaml)",
        mending: "Put the file there, or write the name that it really has, capitals included.",
    },
}];
