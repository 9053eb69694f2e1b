//! A day that says its weekday as well: 113/5/10（五）, 113年5月10日 星期五.
//!
//! The weekday is a second word on the day. Where the two disagree, one of them is a
//! slip, and nobody can say which.

use chrono::{Datelike, Weekday};

use super::value;
use crate::model::code;
use crate::model::diagnostic::Diagnostic;
use crate::model::origin::Origin;
use crate::model::roc_date::RocDate;

/// The days of a week from Monday, as they are counted.
const NAMES: [char; 7] = ['一', '二', '三', '四', '五', '六', '日'];

/// What stands before the name.
const WEEK: [&str; 3] = ["星期", "禮拜", "週"];

/// The day that a text says, with its weekday or without.
pub(in crate::source) fn day(text: &str, origin: &Origin) -> Result<RocDate, Diagnostic> {
    let (day, weekday) = parted(text);
    agreeing(value::day(day, origin)?, weekday, origin)
}

/// A text without the weekday that it ends in, and that.
fn parted(text: &str) -> (&str, Option<Weekday>) {
    let bracketed = || {
        let inner = text.strip_suffix(['）', ')'])?;
        let (day, name) = inner.rsplit_once(['（', '('])?;
        Some((day, named(name.trim())?))
    };
    let worded = || {
        let (at, name) = text.char_indices().next_back()?;
        let weekday = called(name)?;
        let day = WEEK.iter().find_map(|week| text[..at].strip_suffix(week))?;
        Some((day, weekday))
    };
    match bracketed().or_else(worded) {
        Some((day, weekday)) => (day.trim_end(), Some(weekday)),
        None => (text, None),
    }
}

/// The weekday that stands in brackets: 星期五, or 五 alone.
fn named(text: &str) -> Option<Weekday> {
    let name = WEEK.iter().find_map(|week| text.strip_prefix(week)).unwrap_or(text);
    let mut characters = name.chars();
    let (only, None) = (characters.next()?, characters.next()) else { return None };
    called(only)
}

fn called(name: char) -> Option<Weekday> {
    let name = if name == '天' { '日' } else { name };
    let at = NAMES.iter().position(|it| *it == name)?;
    Weekday::try_from(u8::try_from(at).ok()?).ok()
}

/// The day, unless its weekday is another one.
fn agreeing(
    day: RocDate,
    weekday: Option<Weekday>,
    origin: &Origin,
) -> Result<RocDate, Diagnostic> {
    let is = day.gregorian().weekday();
    let Some(said) = weekday.filter(|said| *said != is) else { return Ok(day) };
    let name = |weekday: Weekday| {
        let at = weekday.num_days_from_monday();
        format!("星期{}", NAMES[usize::try_from(at).expect("a week is short")])
    };
    Err(Diagnostic::new(code::WEEKDAY_DIFFERS, origin)
        .with("date", day)
        .with("is", name(is))
        .with("found", name(said)))
}

#[cfg(test)]
mod tests {
    use chrono::Weekday;

    use super::{RocDate, day, parted};
    use crate::model::origin::Origin;

    #[test]
    fn a_weekday_behind_a_day_is_parted_from_it_and_nothing_else_is() {
        for text in
            ["113/5/10（五）", "113/5/10 (星期五)", "113/5/10 星期五", "113/5/10週五"]
        {
            assert_eq!(parted(text), ("113/5/10", Some(Weekday::Fri)), "{text}");
        }
        assert_eq!(parted("113/5/12（天）").1, Some(Weekday::Sun));
        let day = |text| day(text, &Origin::file("meeting.yaml")).map(RocDate::slashed);
        assert_eq!(day("112年5月16日（星期二）").ok().as_deref(), Some("112/05/16"));
        assert!(day("112年5月16日（星期五）").is_err());
        for text in ["113/5/10", "113/5/10（止）", "113年第一週", "五", "（五月）"]
        {
            assert_eq!(parted(text), (text, None));
        }
    }
}
