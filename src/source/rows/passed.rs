//! Columns that a list may have besides its own and that no page shows: the numbers of
//! its rows, in lists of counts what the program computes itself, and what somebody
//! remarked on systems and requests for his own use.
//!
//! They are passed over with a notice: nothing of them is printed, and nobody has
//! compared them.

/// What heads the numbers of rows.
const NUMBERS: [&str; 5] = ["序號", "項次", "編號", "序", "NO"];

/// The lists of counts.
const COUNTED: [&str; 4] = ["dataset-totals", "ministries", "unit-counts", "usage"];

/// What heads something that follows from the counts, or a remark on them; also behind
/// other words, as in 較上季增減.
const FOLLOWING: [&str; 19] = [
    "名次", "排名", "排序", "增減", "增減數", "增減數量", "增減筆數", "增減率",
    "增減比率", "成長率", "成長數", "占比", "佔比", "比率", "比例", "百分比", "達成率",
    "備註", "備考",
];

/// The lists beside whose rows people remark something for themselves.
const REMARKED: [&str; 2] = ["feedback", "inventory"];

/// What heads such a remark. The inventories of 104年 said when a system's data would be
/// opened, which the expected openings say now.
const REMARKS: [&str; 3] = ["備註", "備考", "預計開放年度"];

/// What heads that which follows from the days of a request.
const OF_DAYS: [&str; 8] = [
    "處理天數", "辦理天數", "回應天數", "處理日數", "辦理日數", "回應日數", "是否逾期",
    "逾期天數",
];

/// Whether a heading of a list, normalized, is of such a column.
pub(in crate::source) fn is_passed(list: &str, plain: &str) -> bool {
    let is_number = NUMBERS.iter().any(|number| plain.eq_ignore_ascii_case(number));
    let follows = || FOLLOWING.iter().any(|ending| plain.ends_with(ending));
    let remarks = || REMARKS.contains(&plain);
    is_number
        || COUNTED.contains(&list) && follows()
        || REMARKED.contains(&list) && remarks()
        || list == "feedback" && OF_DAYS.contains(&plain)
}
