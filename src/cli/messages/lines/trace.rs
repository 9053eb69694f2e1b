//! Where a number comes from.

use crate::cli::messages::Line;

/// Sorted by name.
pub(super) static LINES: &[Line] = &[
    Line { name: "made-chosen", zh: "取最大者自：", en: "the largest of" },
    Line { name: "made-compared", zh: "比較自：", en: "compared from" },
    Line { name: "made-counted", zh: "計數自：", en: "counted from" },
    Line { name: "made-divided", zh: "相除自：", en: "the share of" },
    Line { name: "made-given", zh: "取自：", en: "taken from" },
    Line { name: "made-median", zh: "取中位數自：", en: "the median of" },
    Line { name: "made-ranked", zh: "排序自：", en: "the place among" },
    Line { name: "made-subtracted", zh: "相減自：", en: "the difference of" },
    Line { name: "made-summed", zh: "加總自：", en: "the sum of" },
    Line {
        name: "trace-cell",
        zh: "表「{table}」　{row}　{column}",
        en: "table `{table}`, {row}, {column}",
    },
    Line { name: "trace-more", zh: "另有 {count} 格", en: "{count} more cells" },
    Line {
        name: "trace-near",
        zh: "相近的數字：{figure} {now}",
        en: "nearly the same: {figure} {now}",
    },
    Line {
        name: "trace-nothing",
        zh: "「{found}」不是程式算出的數字，也不在任何表格、文字或頁面上；所有數字可用 briefpack trace 資料夾 列出",
        en: "`{found}` is no figure, and stands in no table, text or page; briefpack trace FOLDER lists all figures",
    },
    Line {
        name: "trace-page",
        zh: "{document} 第 {page} 頁　{title}",
        en: "{document}, page {page}: {title}",
    },
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
        name: "trace-same-cells",
        zh: "（與 {found} 出自相同的儲存格）",
        en: "(from the same cells as {found})",
    },
    Line { name: "trace-sentences", zh: "引用它的文字：", en: "quoted by" },
    Line {
        name: "trace-typed",
        zh: "直接輸入在這些文字裡：",
        en: "typed into these texts",
    },
];
