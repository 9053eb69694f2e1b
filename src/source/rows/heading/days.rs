//! Headings that name the day at which something is counted.

use crate::model::roc_date::{Quarter, RocDate};
use crate::model::roc_span::RocSpan;
use crate::source::value::day_in_digits;

use super::plain::normalized;

/// What a heading may say is counted at its day.
const COUNTED: [&str; 7] =
    ["開放資料集數", "資料集數量", "資料集數", "開放數量", "筆數", "數量", "累計"];

/// What a heading, or the title of a list, may say before the day as of which it counts.
pub(in crate::source) const BEFORE_DAYS: [&str; 5] =
    ["統計日期", "統計至", "截至", "資料日期", "資料截止日"];

/// The day that a heading names, by itself or among other words on its own line; a
/// quarter means its last day, and so does a month or a year up to whose end (底, 止) it
/// says to count.
pub(super) fn text_date(text: &str) -> Option<RocDate> {
    let quarter = |text: &str| text.parse().ok().map(Quarter::end);
    let day = |text: &str| text.parse().ok().or_else(|| quarter(text));
    let bare = |line: &str| {
        let line = line.split(['（', '(']).next().unwrap_or_default().trim();
        let before = BEFORE_DAYS.iter().find_map(|words| line.strip_prefix(words));
        let line = before.unwrap_or(line).trim_start();
        let counted = COUNTED.iter().find_map(|words| line.strip_suffix(words));
        let line = counted.unwrap_or(line).trim_end_matches(['累', '計', ' ']);
        let to_its_end = || {
            let span = line.strip_suffix(['止', '底'])?.parse::<RocSpan>();
            span.ok().map(RocSpan::end)
        };
        day(line.trim_end_matches(['止', '底']))
            .or_else(to_its_end)
            .or_else(|| day_in_digits(line))
    };
    bare(text).or_else(|| text.lines().find_map(bare)).or_else(|| bracketed_date(text))
}

/// What heads a column that says of which time each row is.
const TIMES: [&str; 28] = [
    "年月", "年", "月", "季", "年份", "年度", "年別", "月份", "月別", "季別", "期別",
    "期間", "日期", "時間", "統計年月", "統計年度", "統計月份", "統計月", "統計季別",
    "統計期間", "統計時間", "統計區間", "資料年月", "資料年度", "資料月份", "資料期間",
    "資料日期", "資料時間",
];

/// Whether a heading says of which time each row is.
pub(in crate::source) fn is_time(text: &str) -> bool {
    TIMES.contains(&&*normalized(text))
}

/// Whether a heading that means a day names only the quarter that it ends.
pub(in crate::source) fn names_quarter(text: &str, date: RocDate) -> bool {
    let is_more_exact = text.contains(['日', '月', '/', '.']);
    text.contains(['季', 'Q', 'q', 'Ｑ'])
        && !is_more_exact
        && text_date(text) == Some(date)
}

/// What a heading may say before the day that stands behind it in brackets.
const DATED: [&str; 11] = [
    "上季", "本季", "前季", "上次", "本次", "前次", "上期", "本期", "前期", "上月",
    "本月",
];

/// The day that stands in brackets behind what is counted at it: 本季（113/5/10）.
fn bracketed_date(text: &str) -> Option<RocDate> {
    let (before, inner) =
        text.trim().strip_suffix(['）', ')'])?.split_once(['（', '('])?;
    let before = before.trim();
    let is_count = DATED.iter().chain(&COUNTED).any(|words| *words == before);
    inner.trim().parse().ok().filter(|_| is_count)
}

#[cfg(test)]
mod tests {
    use super::text_date;

    #[test]
    fn a_heading_is_a_day_or_the_last_day_of_a_quarter() {
        for heading in [
            "111/05/19",
            "截至111年5月19日止",
            "資料集數\n111.05.19",
            "截至111年5月19日資料集數（筆）",
            "1110519",
            "統計日期 111/5/19",
            "統計日期111年5月19日",
            "資料截止日 111年5月19日",
        ] {
            assert_eq!(text_date(heading).unwrap().slashed(), "111/05/19", "{heading}");
        }
        assert_eq!(text_date("110 第4季").unwrap().slashed(), "110/12/31");
        for heading in ["截至113年3月底資料集數", "113年3月底止", "113/03/31累計"]
        {
            assert_eq!(text_date(heading).unwrap().slashed(), "113/03/31", "{heading}");
        }
        for heading in ["本季(113/3/31)", "資料集數\n（113年3月31日）"] {
            assert_eq!(text_date(heading).unwrap().slashed(), "113/03/31", "{heading}");
        }
        for heading in ["增減", "113年3月", "113年", "數量", "累計", "增減(113/3/31)"]
        {
            assert_eq!(text_date(heading), None, "{heading}");
        }
    }
}
