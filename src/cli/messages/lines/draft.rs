//! The draft of a takedown list.

use crate::cli::messages::Line;

/// Sorted by name.
pub(super) static LINES: &[Line] = &[
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
];
