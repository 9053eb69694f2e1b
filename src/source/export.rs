//! Lists as the platform exports them.
//!
//! An export is known by its headings. It has many columns that a meeting has no use
//! for and that nobody typed, so those are passed over in silence; only one that is
//! nearly ours is still complained of.

/// A list as the platform exports it.
#[derive(Debug)]
pub(super) struct Export {
    list: &'static str,
    /// Headings that the platform gives it; it is known by having enough of them.
    pub headings: &'static [&'static str],
    pub enough: usize,
    /// Our columns that it lacks; what stands for them is for the organization to say.
    pub lacks: &'static [&'static str],
}

static EXPORTS: [Export; 1] = [Export {
    list: "feedback",
    headings: &[
        "ID",
        "原ID",
        "開放建議標題",
        "原開放建議標題",
        "建議之標題",
        "派發機關",
        "原派發機關",
        "實際派發機關",
        "建議資料集名稱",
        "建議開放的欄位",
        "建議原因",
        "建議者",
        "瀏覽次數",
        "發表時間",
        "發表日期",
        "頁面連結",
        "分派狀態",
        "回復狀態",
        "回復時間",
    ],
    enough: 5,
    lacks: &["類別"],
}];

/// The platform's export of a list, if it has one.
pub(super) fn of(list: &str) -> Option<&'static Export> {
    EXPORTS.iter().find(|export| export.list == list)
}

/// The lists that the platform exports.
pub(super) fn all() -> impl Iterator<Item = (&'static str, &'static Export)> {
    EXPORTS.iter().map(|export| (export.list, export))
}
