//! Numbers as the page prints them.

/// The minus sign of figures (U+2212); the hyphen is too short beside digits.
const MINUS: &str = "−";

/// Writes a whole number with a comma between thousands: `2,963`, `−1,050`.
pub fn thousands(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut written = String::from(if number < 0 { MINUS } else { "" });
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            written.push(',');
        }
        written.push(digit);
    }
    written
}

/// Writes a change with its sign: `+157`, `0`, `−3`.
pub fn change(number: i64) -> String {
    if number > 0 { format!("+{}", thousands(number)) } else { thousands(number) }
}

/// Writes a share of a whole in percent with one decimal: `92.4%`, `100.0%`. One that
/// has none would say that it is exact.
///
/// Rounds half up; a share below the whole never prints as 100.0%, and one above
/// nothing never as 0.0%.
pub fn percent(part: i64, whole: i64) -> String {
    let exact = i128::from(part) * 1000;
    let tenths = (2 * exact + i128::from(whole)).div_euclid(2 * i128::from(whole));
    let tenths = match tenths {
        1000 if part < whole => 999,
        0 if part > 0 => 1,
        rounded => rounded,
    };
    let sign = if tenths < 0 { MINUS } else { "" };
    let (whole, tenth) = (tenths.abs() / 10, tenths.abs() % 10);
    let whole = i64::try_from(whole).map_or_else(|_| whole.to_string(), thousands);
    format!("{sign}{whole}.{tenth}%")
}

/// Writes a share with its decimal, even if that is zero: `6.0%` for `6%`.
pub fn in_tenths(share: &str) -> String {
    match share.strip_suffix('%') {
        Some(number) if !number.contains('.') => format!("{number}.0%"),
        _ => share.to_owned(),
    }
}

/// How many there are, as figures and tables have it.
pub fn number_of(many: usize) -> i64 {
    i64::try_from(many).expect("what is in memory can be counted")
}

const NUMERALS: [&str; 10] = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/// Writes 1 to 99 in Chinese: `三`, `十二`, `二十`. Larger numbers stay Arabic.
pub fn chinese(number: usize) -> String {
    let ones = NUMERALS[number % 10];
    match (number / 10, number % 10) {
        (0, _) => ones.to_owned(),
        (1, 0) => "十".to_owned(),
        (1, _) => format!("十{ones}"),
        (tens @ 2..=9, 0) => format!("{}十", NUMERALS[tens]),
        (tens @ 2..=9, _) => format!("{}十{ones}", NUMERALS[tens]),
        _ => number.to_string(),
    }
}

/// Whether a character is an Arabic digit of any width.
pub fn is_digit(character: char) -> bool {
    matches!(character, '0'..='9' | '０'..='９')
}

/// Whether a character is what Chinese numbers up to 99 are written with.
pub fn is_chinese_digit(character: char) -> bool {
    matches!(
        character,
        '一' | '二' | '三' | '四' | '五' | '六' | '七' | '八' | '九' | '十'
    )
}

/// Whether a character is part of a number: a digit of any width, or Chinese.
pub fn is_numeral(character: char) -> bool {
    is_digit(character)
        || is_chinese_digit(character)
        || matches!(character, '〇' | '零' | '百')
}

/// Reads a number in digits of any width, or in Chinese up to 999.
pub fn read(text: &str) -> Option<u32> {
    if text.is_empty() || !text.chars().all(is_numeral) {
        return None;
    }
    let digit = |c: char| match c {
        '０'..='９' => Some(u32::from(c) - u32::from('０')),
        '零' => Some(0),
        c if c.is_ascii_digit() => c.to_digit(10),
        c => u32::try_from(NUMERALS.iter().position(|known| known.starts_with(c))?).ok(),
    };
    let (mut sum, mut last) = (0, None);
    for character in text.chars() {
        match character {
            '十' | '百' => {
                let weight = if character == '十' { 10 } else { 100 };
                sum += last.take().unwrap_or(1) * weight;
            }
            other => last = Some(last.unwrap_or(0) * 10 + digit(other)?),
        }
        if last.is_some_and(|last| last > 9999) {
            return None;
        }
    }
    Some(sum + last.unwrap_or(0))
}

/// The half-width form of a full-width letter, digit or mark.
pub fn half_width(character: char) -> char {
    match character {
        '！'..='～' => {
            char::from_u32(u32::from(character) - 0xFEE0).unwrap_or(character)
        }
        other => other,
    }
}

/// Whether a character may stand in a number written as [`count`] reads it.
pub fn is_counted_with(character: char) -> bool {
    is_numeral(character) || matches!(character, '兩' | '千' | '萬' | '億')
}

/// Reads a number of things as sentences write it: 二十七, 二千九百六十三, 2千9百63,
/// 二九六三. None for a round one (三千), which says about how many, and for 三五 or
/// 二三十, which say that they do not know.
pub fn count(text: &str) -> Option<i64> {
    roughly(text).filter(|_| !text.ends_with(['千', '萬', '億']))
}

/// The same of a round one too: 三千.
pub fn roughly(text: &str) -> Option<i64> {
    let (mut sum, mut section, mut last) = (0_i64, 0_i64, None::<i64>);
    let (mut digits, mut weighed) = (0, false);
    for character in text.chars() {
        let weight = match character {
            '十' => 10,
            '百' => 100,
            '千' => 1000,
            '萬' => 10_000,
            '億' => 100_000_000,
            other => {
                let one = [other].iter().collect::<String>();
                let digit = if other == '兩' { 2 } else { i64::from(read(&one)?) };
                // 二三十 is a guess; 23 十 is nothing.
                let in_words = !other.is_ascii_digit() && digit != 0;
                digits += u32::from(in_words && last.is_some_and(|last| last != 0));
                last = Some(last.unwrap_or(0).checked_mul(10)?.checked_add(digit)?);
                continue;
            }
        };
        weighed = true;
        if weight < 10_000 {
            let part = last.take().unwrap_or(1).checked_mul(weight)?;
            section = section.checked_add(part)?;
        } else {
            let part = section.checked_add(last.take().unwrap_or(0))?.max(1);
            sum = sum.checked_add(part)?.checked_mul(weight)?;
            section = 0;
        }
    }
    let is_guess = digits > 0 && (weighed || digits < 2);
    (!text.is_empty() && !is_guess)
        .then(|| sum.checked_add(section)?.checked_add(last.unwrap_or(0)))?
}

const FORMAL: [&str; 11] =
    ["零", "壹", "貳", "參", "肆", "伍", "陸", "柒", "捌", "玖", "拾"];

/// Writes 1 to 99 in formal Chinese, as chapters are numbered: `參`, `拾貳`, `貳拾壹`.
fn formal(number: usize) -> String {
    let tens = |number: usize| if number < 20 { "" } else { FORMAL[number / 10] };
    match number {
        0..=10 => FORMAL[number].to_owned(),
        11..=99 if number.is_multiple_of(10) => format!("{}拾", tens(number)),
        11..=99 => format!("{}拾{}", tens(number), FORMAL[number % 10]),
        _ => number.to_string(),
    }
}

/// Numbers a part of an official paper: 壹、 for a chapter, then 一、 （一） 1. （1）.
pub fn outline(level: usize, number: usize) -> String {
    match level {
        0 => format!("{}、", formal(number)),
        1 => format!("{}、", chinese(number)),
        2 => format!("（{}）", chinese(number)),
        3 => format!("{number}."),
        _ => format!("（{number}）"),
    }
}

/// A number that was typed at the beginning of a text, with the level whose numbers
/// look so, and the text after it: `一、`, `（一）`, `1.`, `1、`, `(1)`.
pub fn typed_outline(text: &str) -> Option<(usize, &str, &str)> {
    let (level, length) = bracketed(text).or_else(|| pointed(text))?;
    let (number, rest) = text.split_at(length);
    Some((level, number, rest.trim_start()))
}

/// The same at the beginning of a chapter's title, where `壹、` is due.
pub fn typed_chapter(text: &str) -> Option<(&str, &str)> {
    let formal = || {
        let at = text.find('、')?;
        let is_one = |digit| FORMAL[1..].iter().any(|one| one.starts_with(digit));
        let is_formal = at > 0 && text[..at].chars().all(is_one);
        is_formal.then(|| text.split_at(at + '、'.len_utf8()))
    };
    let other = || typed_outline(text).map(|(_, number, rest)| (number, rest));
    let (number, rest) = formal().or_else(other)?;
    let rest = rest.trim_start();
    (!rest.is_empty()).then_some((number, rest))
}

fn bracketed(text: &str) -> Option<(usize, usize)> {
    let inner = text.strip_prefix(['（', '('])?;
    let length = inner.find(['）', ')'])?;
    let close = inner[length..].chars().next()?.len_utf8();
    let level = match &inner[..length] {
        number if is_chinese(number) => 2,
        number if is_arabic(number) => 4,
        _ => return None,
    };
    Some((level, text.len() - inner.len() + length + close))
}

fn pointed(text: &str) -> Option<(usize, usize)> {
    let at = text.find(['、', '.', '．'])?;
    let point = text[at..].chars().next()?;
    let level = match &text[..at] {
        number if is_chinese(number) && point == '、' => 1,
        number if is_arabic(number) => 3,
        _ => return None,
    };
    let length = at + point.len_utf8();
    // 1.5 is no first point.
    let goes_on = text[length..].starts_with(|next: char| next.is_ascii_digit());
    (!goes_on).then_some((level, length))
}

fn is_chinese(number: &str) -> bool {
    let length = number.chars().count();
    (1..=3).contains(&length) && number.chars().all(is_chinese_digit)
}

fn is_arabic(number: &str) -> bool {
    (1..=2).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::{
        change, chinese, count, in_tenths, outline, percent, read, thousands,
        typed_outline,
    };

    #[test]
    fn numbers_of_things_are_read_unless_they_only_guess() {
        let exact = [
            ("二十七", 27),
            ("十二", 12),
            ("兩", 2),
            ("一百", 100),
            ("二千九百六十三", 2963),
            ("二千零六", 2006),
            ("2千9百63", 2963),
            ("二九六三", 2963),
            ("一萬二千三百四十五", 12_345),
        ];
        for (written, number) in exact {
            assert_eq!(count(written), Some(number), "{written}");
        }
        for guess in ["三千", "5萬", "三五", "二三十", "", "甲"] {
            assert_eq!(count(guess), None, "{guess}");
        }
        // More than there are numbers for.
        let nines = "9".repeat(16);
        let written = [format!("{nines}千{nines}千"), format!("{nines}億{nines}億1")];
        for text in written {
            assert_eq!(count(&text), None, "{text}");
        }
    }

    #[test]
    fn what_is_written_in_chinese_is_read_back() {
        for number in 1..100 {
            let written = chinese(usize::try_from(number).unwrap());
            assert_eq!(read(&written), Some(number), "{written}");
        }
        let others = [("１８", 18), ("245", 245), ("一〇一", 101), ("二百四十五", 245)];
        for (written, number) in others {
            assert_eq!(read(written), Some(number), "{written}");
        }
        for text in ["", "第一", "12,3", "99999"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn parts_of_a_paper_are_numbered_as_official_papers_are() {
        let numbers: Vec<_> = (0..5).map(|level| outline(level, 2)).collect();
        assert_eq!(numbers, ["貳、", "二、", "（二）", "2.", "（2）"]);
        let chapters = [9, 10, 11, 20, 21, 35].map(|number| outline(0, number));
        assert_eq!(
            chapters,
            ["玖、", "拾、", "拾壹、", "貳拾、", "貳拾壹、", "參拾伍、"]
        );
    }

    #[test]
    fn a_typed_number_is_told_from_a_text_that_only_begins_like_one() {
        assert_eq!(typed_outline("一、擴大"), Some((1, "一、", "擴大")));
        assert_eq!(typed_outline("(十二) 擴大"), Some((2, "(十二)", "擴大")));
        assert_eq!(typed_outline("1、擴大"), Some((3, "1、", "擴大")));
        assert_eq!(typed_outline("（1）擴大"), Some((4, "（1）", "擴大")));
        for text in ["1.5倍", "（簡稱）", "一定", "2022.", "資料、檔案", ""] {
            assert_eq!(typed_outline(text), None, "{text}");
        }
    }

    #[test]
    fn thousands_are_separated_and_the_sign_kept() {
        let written =
            [(0, "0"), (999, "999"), (2963, "2,963"), (-1_234_567, "−1,234,567")];
        for (number, text) in written {
            assert_eq!(thousands(number), text);
        }
    }

    #[test]
    fn a_growth_has_a_plus_and_no_change_has_none() {
        assert_eq!([change(157), change(0), change(-3)], ["+157", "0", "−3"]);
    }

    #[test]
    fn a_share_below_the_whole_is_never_printed_as_the_whole() {
        assert_eq!(percent(157, 170), "92.4%");
        assert_eq!(percent(170, 170), "100.0%");
        assert_eq!(percent(99_999, 100_000), "99.9%");
        assert_eq!(percent(1, 100_000), "0.1%");
        assert_eq!(percent(204, 170), "120.0%");
        assert_eq!(percent(-5, 1000), "−0.5%");
        assert_eq!(percent(561_000, 110), "510,000.0%");
        assert_eq!(
            (in_tenths("6%"), in_tenths("12.9%")),
            ("6.0%".into(), "12.9%".into())
        );
    }

    #[test]
    fn ordinals_are_written_in_chinese_up_to_ninety_nine() {
        assert_eq!(
            [chinese(3), chinese(10), chinese(12), chinese(20), chinese(35)],
            ["三", "十", "十二", "二十", "三十五"]
        );
    }
}
