//! Lists as the platform exports them.
//!
//! An export is known by its headings. It has many columns that a meeting has no use
//! for and that nobody typed, so those are passed over in silence; only one that is
//! nearly ours is still complained of.

/// A list as the platform exports it.
#[derive(Debug)]
pub(in crate::source) struct Export {
    list: &'static str,
    /// Headings that the platform gives it; it is known by having enough of them.
    pub headings: &'static [&'static str],
    pub enough: usize,
    /// Our columns that it lacks; what stands for them is for the organization to say.
    pub lacks: &'static [&'static str],
}

/// The headings of the statistics export.
const STATISTICS: &[&str] = &[
    "資料集識別碼", "提供機關名稱", "提供機關", "資料集提供機關", "資料集提供機關名稱",
    "資料集名稱", "資料集標題", "群組", "資料集", "資料集編碼", "資料來源", "主要欄位",
    "資料量", "瀏覽人次", "瀏覽次數", "瀏覽量", "累計瀏覽次數", "資料集瀏覽次數",
    "資料瀏覽次數", "下載次數", "下載量", "累計下載次數", "資料集下載次數",
    "資料下載次數", "資料集評分", "評分", "上架日", "上架日期", "發布日期", "發布時間",
    "最後更新時間", "更新頻率",
];

/// The headings of the catalogue that the change export has as well.
const CATALOGUE: &[&str] = &[
    "資料集識別碼", "資料集名稱", "資料提供屬性", "服務分類", "品質檢測", "檔案格式",
    "資料下載網址", "編碼格式", "資料集描述", "主要欄位說明", "提供機關", "更新頻率",
    "授權方式", "上架日期", "詮釋資料更新時間", "資料集變動狀態",
];

static EXPORTS: [Export; 4] = [
    Export { list: "usage", headings: STATISTICS, enough: 5, lacks: &[] },
    // Whatever other columns a catalogue has are the platform's own business.
    Export { list: "catalogue", headings: CATALOGUE, enough: 0, lacks: &[] },
    Export { list: "catalogue-changes", headings: CATALOGUE, enough: 8, lacks: &[] },
    REQUESTS,
];

const REQUESTS: Export = Export {
    list: "feedback",
    headings: &[
        "ID", "原ID", "建議編號", "開放建議標題", "建議標題", "原開放建議標題",
        "建議之標題", "建議資料標題", "選擇呈送機關", "派發機關", "原派發機關",
        "實際派發機關", "分派機關", "建議資料集名稱", "建議開放的欄位", "建議開放欄位",
        "建議原因", "建議者", "瀏覽次數", "發表時間", "發表日期", "建議日期", "頁面連結",
        "分派狀態", "回復狀態", "回復時間", "回覆狀態", "回覆日期",
    ],
    enough: 5,
    lacks: &["類別"],
};

/// The platform's export of a list, if it has one.
pub(in crate::source) fn of(list: &str) -> Option<&'static Export> {
    EXPORTS.iter().find(|export| export.list == list)
}

/// The lists whose exports lack a column of ours.
pub(in crate::source) fn lacking() -> Vec<&'static str> {
    let lacking = EXPORTS.iter().filter(|export| !export.lacks.is_empty());
    lacking.map(|export| export.list).collect()
}
