//! What stands in a heading beside its words: a unit, a form or an explanation tells
//! nothing, 預定, 本季 or 內部 make it the heading of another column.
//!
//! A few words in brackets that nobody knows are asked about; what is longer explains, and
//! so does what is set off otherwise. Notes are given `whole`.

use super::plain::of_a_time;
use crate::model::numeral::is_digit;

/// What makes another column of a heading, wherever it stands in a note.
const OTHERS: &[&str] = &[
    "預定", "預計", "預估", "暫定", "原訂", "應回", "應於", "期限", "初次", "首次",
    "分案", "前次", "上次", "前期", "上期", "近一", "近三", "近30", "修正前", "修改前",
    "變更前", "調整前", "英文", "代碼", "內部", "提案人", "申請人", "聯絡", "連絡",
    "電話", "姓名", "信箱", "舊", "planned", "expected", "internal", "month", "quarter",
    "week", "english", "code", "contact", "phone", "email", "previous",
];

/// The same of what is counted: a part of it, or how it grew.
const PARTS: &[&str] =
    &["新增", "增加", "減少", "異動", "下架", "未公開", "不公開", "api"];

/// What says how a cell is filled in.
const FORMS: &[&str] = &[
    "請", "填", "例如", "如有", "單位", "格式", "截至", "累計", "民國", "西元", "年月日",
    "必", "可選", "可複選", "單選", "全名", "全稱", "全銜", "中文", "註", "含所屬",
    "流水號", "日曆", "工作", "百", "千", "萬",
];

/// The same, where it is the whole of a note.
const WHOLE_FORMS: &[&str] = &[
    "筆", "件", "項", "個", "次", "人次", "類", "種", "席", "日", "天", "機關", "局處",
    "處室", "科室", "簡稱", "名稱", "數", "筆數", "件數", "項數", "總數", "合計", "總計",
    "選填", "年", "月", "季", "本次", "目前",
];

/// A note of more letters explains, unless one of `OTHERS` stands in it.
const SHORT: usize = 8;

/// Whether a count at a day is only of a part by what stands behind the day.
pub(super) fn tells_a_part(note: &str) -> bool {
    PARTS.iter().any(|part| note.contains(part))
}

/// Whether what is set off from a heading makes it another column's.
///
/// `is_of_times`: whether the column holds days or times, of which a note says the form.
pub(super) fn tells_apart(note: &str, is_of_times: bool) -> bool {
    let is_other = OTHERS.iter().any(|other| note.contains(other));
    is_other || tells_a_part(note) || !is_of_times && is_one_time(note)
}

/// The same of what stands in brackets, where it also may be too little to explain.
pub(super) fn tells_apart_in_brackets(note: &str, is_of_times: bool) -> bool {
    if tells_apart(note, is_of_times) {
        return true;
    }
    let is_short = note.chars().nth(1).is_some() && note.chars().nth(SHORT).is_none();
    let is_form = || {
        let is_within = FORMS.iter().any(|form| note.contains(form));
        is_within || WHOLE_FORMS.contains(&note) || note.is_ascii()
    };
    let is_time = || is_of_times && of_a_time(note).is_some();
    is_short && !(is_form() || is_time() || is_day(note))
}

/// Whether a note is a month, quarter or year, of which alone a number is then.
fn is_one_time(note: &str) -> bool {
    // 民國年 says how years are counted, and names none.
    let is_era = note.starts_with("民國") && !note.contains(is_digit);
    !is_era && of_a_time(note).is_some_and(|rest| rest.is_empty())
}

/// Whether a note is a day, as of which something is counted.
fn is_day(note: &str) -> bool {
    note.ends_with('日') && of_a_time(note).is_some_and(|rest| rest == "日")
}

#[cfg(test)]
mod tests {
    use super::{tells_apart, tells_apart_in_brackets};

    #[test]
    fn what_says_how_a_cell_is_filled_in_tells_nothing() {
        for note in [
            "",
            "筆",
            "必填",
            "民國年",
            "民國年月日",
            "中文",
            "請填機關全銜",
            "1",
            "註1",
            "yyymmdd",
            "單位筆",
            "截至113年6月",
            "113年6月30日",
            "datasetname",
            "依個人資料保護法之規定辦理者亦同",
        ] {
            assert!(!tells_apart_in_brackets(note, false), "{note}");
        }
        assert!(!tells_apart_in_brackets("年季", true));
    }

    #[test]
    fn what_is_planned_of_a_time_or_for_few_is_another_column() {
        for note in
            ["預定", "月", "本季", "113年6月", "q2", "113q2", "內部", "提案人", "新增"]
        {
            assert!(tells_apart(note, false), "{note}");
        }
        assert!(tells_apart("原訂", true) && !tells_apart("季", true));
        // Nobody knows what this is.
        assert!(tells_apart_in_brackets("特殊情形", false));
        assert!(!tells_apart("特殊情形", false));
    }
}
