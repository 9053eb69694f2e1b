//! The words by which a sentence says what a number of it is of: one list for each idea,
//! whichever rule asks.

/// Words that datasets, rows and requests are counted in.
pub(in crate::check) const THINGS: [&str; 8] =
    ["筆", "項", "個", "件", "案", "則", "種", "位"];

/// Words that anything is counted in, the longest first.
pub(in crate::check) const COUNTERS: [&str; 17] = [
    "人次", "筆", "項", "個", "件", "案", "則", "種", "類", "席", "人", "位", "場", "家",
    "處", "份", "次",
];

/// Those of them that datasets are counted in.
pub(in crate::check) const OF_DATASETS: [&str; 3] = ["筆", "項", "個"];

/// What numbers may be counted in, beside the unit of the figure or the column itself.
const ALIKE: [(&str, &[&str]); 5] = [
    ("筆", &["項", "個"]),
    ("件", &["案", "則"]),
    ("項", &["筆", "個", "件", "種"]),
    ("席", &["位", "人", "名"]),
    ("人次", &["次"]),
];

/// Words for what is counted besides datasets: requests, systems, and datasets of a kind.
pub(in crate::check) const NO_DATASETS: [&str; 10] =
    ["需求", "回應", "盤點", "品質", "標章", "API", "介面", "格式", "瀏覽", "下載"];

/// Words for what becomes of single datasets.
pub(in crate::check) const CHANGES: [&str; 3] = ["下架", "異動", "修正"];

/// Words for the yearly goal of new datasets.
pub(in crate::check) const GOALS: [&str; 4] =
    ["年度目標", "年度目標值", "增加目標", "開放目標"];

/// Words for what is still to come.
pub(in crate::check) const PLANNED: [&str; 4] = ["預計", "預定", "預估", "規劃"];

/// Words of a clause whose number is rough, still to come, or of the whole country.
pub(in crate::check) const ROUGH: [&str; 14] = [
    "約", "近", "逾", "超過", "至少", "至多", "不少於", "不低於", "預計", "預定", "預估",
    "上限", "將", "全國",
];

/// Words for others than ours, or for a part of ours.
pub(in crate::check) const OTHERS: [&str; 5] = ["其他", "另", "扣除", "原", "全國"];

/// Words for the last meeting.
pub(in crate::check) const LAST_TIME: [&str; 8] =
    ["上次", "前次", "上期", "前期", "上季", "前季", "上一季", "前一季"];

/// Words for any earlier time, besides those for the last meeting.
pub(in crate::check) const LONG_AGO: [&str; 9] =
    ["上一", "前一", "去年", "前年", "上年", "以前", "先前", "前揭", "當時"];

/// Marks and words between the ends of a stretch: 第1至7款, 10月1日～12月31日.
pub(in crate::check) const TO: [char; 6] = ['至', '~', '～', '-', '－', '到'];

/// Whether what counts in one unit may be said in another.
pub(in crate::check) fn is_alike(unit: &str, counter: &str) -> bool {
    ALIKE.iter().any(|(of, others)| *of == unit && others.contains(&counter))
}

/// Whether a text speaks of an earlier time.
pub(in crate::check) fn is_of_earlier(text: &str) -> bool {
    says_any(text, &LAST_TIME) || says_any(text, &LONG_AGO)
}

/// Whether a text holds any of some words.
pub(in crate::check) fn says_any(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.contains(word))
}
