//! Columns that a list may have besides its own and that no page shows: the numbers of
//! its rows, in lists of counts what the program computes itself, and what somebody
//! remarked on systems and requests for his own use.
//!
//! They are passed over with a notice: nothing of them is printed, and nobody has
//! compared them.

use super::heading::Passes;

/// What heads the numbers of rows.
const NUMBERS: [&str; 5] = ["序號", "項次", "編號", "序", "NO"];

/// What heads something that follows from the counts, or a remark on them; also behind
/// other words, as in 較上季增減.
const FOLLOWING: [&str; 19] = [
    "名次", "排名", "排序", "增減", "增減數", "增減數量", "增減筆數", "增減率",
    "增減比率", "成長率", "成長數", "占比", "佔比", "比率", "比例", "百分比", "達成率",
    "備註", "備考",
];

/// What heads a remark that people make beside rows for themselves. The inventories of 104年 said when a system's data would be
/// opened, which the expected openings say now.
const REMARKS: [&str; 3] = ["備註", "備考", "預計開放年度"];

/// What heads that which follows from the days of a request.
const OF_DAYS: [&str; 8] = [
    "處理天數", "辦理天數", "回應天數", "處理日數", "辦理日數", "回應日數", "是否逾期",
    "逾期天數",
];

/// Whether a heading, normalized, is of such a column, in a list that passes over so much.
pub(in crate::source) fn is_passed(passes: Passes, plain: &str) -> bool {
    let is_number = NUMBERS.iter().any(|number| plain.eq_ignore_ascii_case(number));
    is_number
        || match passes {
            Passes::Numbers => false,
            Passes::OfCounts => FOLLOWING.iter().any(|ending| plain.ends_with(ending)),
            Passes::Remarks => REMARKS.contains(&plain),
            Passes::OfRequests => REMARKS.contains(&plain) || OF_DAYS.contains(&plain),
        }
}
