//! What differs between two meetings.

use crate::cli::messages::Line;

/// Sorted by name.
pub(super) static LINES: &[Line] = &[
    Line {
        name: "diff-absent",
        zh: "{meeting} 沒有這份資料，無法比較",
        en: "{meeting} does not have it, so it is not compared",
    },
    Line { name: "diff-action-plan", zh: "行動方案", en: "action plan" },
    Line { name: "diff-added", zh: "新增", en: "added" },
    Line {
        name: "diff-catalogue",
        zh: "平臺目錄的資料集",
        en: "datasets on the platform",
    },
    Line { name: "diff-changed", zh: "修正", en: "changed" },
    Line {
        name: "diff-datasets", zh: "各單位及機關資料集數", en: "datasets by unit"
    },
    Line {
        name: "diff-expected-openings",
        zh: "預計開放資料集",
        en: "expected openings",
    },
    Line { name: "diff-figures", zh: "數字", en: "figures" },
    Line { name: "diff-inventory", zh: "資料盤點表", en: "inventory" },
    Line {
        name: "diff-legend",
        zh: "[-刪除的文字-]　{mark}+新增的文字+{end}",
        en: "[-deleted words-]  {mark}+added words+{end}",
    },
    Line {
        name: "diff-more",
        zh: "{happened}　另有 {count} 筆未列出，全部見 --format json",
        en: "{happened}  {count} more are not shown; --format json has all",
    },
    Line {
        name: "diff-only", zh: "只有 {meeting} 有的數字", en: "only in {meeting}"
    },
    Line { name: "diff-removed", zh: "刪除", en: "removed" },
    Line { name: "diff-requests", zh: "民間需求", en: "requests" },
    Line { name: "diff-resolutions", zh: "決議事項", en: "resolutions" },
    Line { name: "diff-same", zh: "沒有變動", en: "nothing changed" },
    Line {
        name: "diff-stopped",
        zh: "資料更正之前，無法比較",
        en: "nothing is compared until the sources are mended",
    },
    Line { name: "diff-takedowns", zh: "下架", en: "takedowns" },
];
