//! Texts of the annex broken into lines, so that the height of every row is known before
//! a page is set: to measure thousands of rows would cost more than to set them.
//!
//! A line is never reckoned narrower than it will be set, so that it is never broken once
//! more on the page. Where lines may break is what CLREQ says of Chinese, and between
//! words elsewhere; what is too long for a line by itself is broken anywhere.
//!
//! Of all ways to break a text into as few lines as it needs, the one is taken that tears
//! the least: behind a mark before within a phrase, and there where Chinese words, mostly
//! of two letters, are likely to meet. What a word is nobody looks up.

use crate::model::prose::{Mark, Marked};

mod ends;
mod words;

pub(super) use self::ends::is_of_phrase;
pub(super) use self::words::Words;
use super::super::fonts::advance;
use super::cells::same;

/// The stretches of one line.
pub(super) type Line = Vec<Marked>;

/// Between a Chinese and a Latin letter.
const BETWEEN_SCRIPTS: f64 = 0.25;
/// After what is struck out, as `after-deleted` in the theme.
const AFTER_DELETED: f64 = 0.15;
/// What a pair of Latin letters may be apart more than their widths say.
const KERNING: f64 = 0.01;

/// What adding up may give too much.
const ROUNDING: f64 = 1e-6;

/// No line begins with one of these, and none ends with one of those.
const NOT_FIRST: &str =
    "，。、；：！？）〕】》〉」』”’…—～·‧．﹐﹑﹒﹔﹕﹖﹗﹚々ー％℃‰,.;:!?)]}%";
/// What a number before it counts.
const COUNTED: &str = "條項款目章節編年月日季次屆號頁筆件項元％";
const NOT_LAST: &str = "（〔【《〈「『“‘﹙＄￥＃([{$#";

/// The lines of a text in a column that is so many letters wide; one at least.
pub(super) fn lines(runs: &[Marked], width: f64, words: &Words) -> Vec<Line> {
    Text::of(runs, width).lines(0, words)
}

/// From where to where a line goes.
type Span = (usize, usize);

/// A text in a column of some width: what it needs is known before its lines are.
pub(super) struct Text {
    letters: Vec<Letter>,
    width: f64,
    /// Its paragraphs, each with as few lines as can be, filled one after the other.
    paragraphs: Vec<Vec<Span>>,
}

impl Text {
    pub(super) fn of(runs: &[Marked], width: f64) -> Self {
        let letters: Vec<Letter> = letters(runs);
        let (mut paragraphs, mut next) = (Vec::new(), Some(0));
        while let Some(begin) = next {
            let (spans, following) = paragraph(&letters, begin, width);
            paragraphs.push(spans);
            next = following;
        }
        Self { letters, width, paragraphs }
    }

    /// How many lines it needs.
    pub(super) fn least(&self) -> usize {
        self.paragraphs.iter().map(Vec::len).sum()
    }

    /// Its lines, which may be more than it needs by so many where they break better so.
    pub(super) fn lines(self, mut more: usize, words: &Words) -> Vec<Line> {
        let Self { letters, width, paragraphs } = self;
        let mut lines = Vec::new();
        for filled in paragraphs {
            let count = filled.len();
            let spans = ends::best(&letters, filled, width, more > 0, words);
            more -= spans.len() - count;
            lines.extend(spans.into_iter().map(|(from, to)| line(&letters[from..to])));
        }
        lines
    }
}

/// The lines up to the next break of the text, and where the text goes on behind it.
fn paragraph(letters: &[Letter], begin: usize, width: f64) -> (Vec<Span>, Option<usize>) {
    let (mut lines, mut at) = (Vec::new(), begin);
    loop {
        let (end, next) = first_line(&letters[at..], width);
        lines.push((at, at + end));
        match next {
            Some(next) if next > 0 && is_break(letters[at + next - 1].is) => {
                return (lines, Some(at + next));
            }
            Some(next) => at += next,
            None => return (lines, None),
        }
    }
}

/// A letter with the mark that it carries.
#[derive(Debug, Clone, Copy)]
struct Letter {
    is: char,
    mark: Mark,
    /// What it takes, with what stands before it.
    width: f64,
}

fn letters(runs: &[Marked]) -> Vec<Letter> {
    let mut letters: Vec<Letter> = Vec::new();
    for run in runs {
        for letter in run.text.chars() {
            let before = letters.last();
            let width = advance(letter) + before.map_or(0.0, |it| between(it, letter));
            let struck =
                before.is_some_and(|it| it.mark == Mark::Deleted && run.mark != it.mark);
            let width = if struck { width + AFTER_DELETED } else { width };
            letters.push(Letter { is: letter, mark: run.mark, width });
        }
    }
    letters
}

fn between(before: &Letter, letter: char) -> f64 {
    let (one, other) = (before.is, letter);
    if is_chinese(one) && is_western(other) || is_western(one) && is_chinese(other) {
        BETWEEN_SCRIPTS
    } else if is_wide(one) || is_wide(other) {
        0.0
    } else {
        KERNING
    }
}

/// Whether Typst sets it apart from Chinese letters: more than letters and digits, and
/// also the Latin ones that are as wide as Chinese.
fn is_western(letter: char) -> bool {
    if is_wide(letter) {
        return matches!(letter, 'Ａ'..='Ｚ' | 'ａ'..='ｚ');
    }
    letter.is_alphabetic() || letter.is_ascii_digit() || "#$%&".contains(letter)
}

fn is_chinese(letter: char) -> bool {
    is_ideograph(letter)
        || is_wide(letter) && !is_western(letter) && letter.is_alphabetic()
}

/// Nearly every letter of a list is one: what holds of them all is asked of them first.
fn is_ideograph(letter: char) -> bool {
    matches!(letter, '\u{4E00}'..='\u{9FFF}')
}

/// How many letters wide a text is in one line, or the longest line that it has.
pub(super) fn length(text: &str) -> f64 {
    let line = |line: &str| letters(&[same(line)]).iter().map(|it| it.width).sum();
    text.split(is_break).map(line).fold(0.0, f64::max)
}

/// How many letters wide the longest stretch of a text is that no line may end in: a day,
/// a number.
pub(super) fn unbroken(text: &str) -> f64 {
    stretches(text, 1.0).iter().map(|it| it.wide).fold(0.0, f64::max)
}

/// What no line may end in.
pub(in super::super) struct Stretch {
    pub(in super::super) wide: f64,
    /// What it loses where it begins a line or ends it: half of a bracket, or of a mark.
    pub(in super::super) begins: f64,
    pub(in super::super) ends: f64,
}

/// The stretches of a text, and how many letters wide they are where Latin ones are that
/// much wider than on paper.
pub(in super::super) fn stretches(text: &str, wider: f64) -> Vec<Stretch> {
    let half = |is_so: bool| if is_so { 0.5 } else { 0.0 };
    let letters = letters(&[same(text)]);
    let mut stretches: Vec<Stretch> = Vec::new();
    for (at, it) in letters.iter().enumerate() {
        let wide = if is_wide(it.is) { it.width } else { it.width * wider };
        let ends = half("，。、；：）〕】》〉」』".contains(it.is));
        match stretches.last_mut() {
            Some(stretch) if !may_break(letters[at - 1].is, it.is) => {
                stretch.wide += wide;
                stretch.ends = ends;
            }
            _ => {
                let begins = half("（〔【《〈「『".contains(it.is));
                stretches.push(Stretch { wide, begins, ends });
            }
        }
    }
    stretches
}

/// Where the first line ends, and where the next begins if there is one.
fn first_line(letters: &[Letter], width: f64) -> (usize, Option<usize>) {
    let mut taken = 0.0;
    let mut may_end = 0;
    for (at, it) in letters.iter().enumerate() {
        if is_break(it.is) {
            let crlf =
                it.is == '\r' && letters.get(at + 1).is_some_and(|next| next.is == '\n');
            return (trimmed(letters, at), Some(at + 1 + usize::from(crlf)));
        }
        if at > 0 && may_break(letters[at - 1].is, it.is) {
            may_end = at;
        }
        taken += it.width;
        // A blank at the end of a line takes no room.
        let is_over = taken > width + ROUNDING && !it.is.is_whitespace();
        if is_over && at > 0 {
            let end = if may_end > 0 { may_end } else { at };
            return (trimmed(letters, end), Some(end));
        }
    }
    (trimmed(letters, letters.len()), None)
}

/// The end of a line without the blanks that it ends with.
fn trimmed(letters: &[Letter], end: usize) -> usize {
    let blanks = letters[..end].iter().rev();
    end - blanks.take_while(|it| it.is.is_whitespace()).count()
}

fn line(letters: &[Letter]) -> Line {
    let mut line: Line = Vec::new();
    for it in letters {
        match line.last_mut().filter(|run| run.mark == it.mark) {
            Some(run) => run.text.push(it.is),
            None => line.push(Marked { text: it.is.to_string(), mark: it.mark }),
        }
    }
    line
}

/// What ends a line wherever it stands.
fn is_break(letter: char) -> bool {
    matches!(letter, '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Whether a line may end between two letters.
fn may_break(before: char, after: char) -> bool {
    if is_ideograph(before) && is_ideograph(after) {
        return true;
    }
    if after.is_whitespace() || is_joined(after) || before == '\u{200D}' {
        return false;
    }
    if before.is_whitespace() {
        return before != '\u{A0}';
    }
    if before == '\u{200B}' {
        return true;
    }
    if NOT_FIRST.contains(after) || NOT_LAST.contains(before) {
        return false;
    }
    // A number keeps to what it counts: 第18條, 111年.
    if before == '第' && after.is_ascii_digit()
        || before.is_ascii_digit() && COUNTED.contains(after)
    {
        return false;
    }
    let in_a_word = !is_wide(before) && !is_wide(after);
    // Long addresses are broken where their parts end.
    !in_a_word || "/_-?&=".contains(before) && after.is_alphabetic()
}

/// What belongs to the letter before it.
fn is_joined(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36F}' | '\u{200D}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}')
}

/// Whether a letter stands by itself, as Chinese ones do.
fn is_wide(letter: char) -> bool {
    letter >= '\u{2E80}' || "“”‘’…—·‧".contains(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken(text: &str, width: f64) -> Vec<String> {
        broken_by(&[], text, width)
    }

    /// The same where the list holds these texts.
    fn broken_by(list: &[&str], text: &str, width: f64) -> Vec<String> {
        let words = Words::of(list.iter().map(|text| (*text).to_owned()));
        let joined = |line: Line| line.into_iter().map(|run| run.text).collect();
        lines(&[same(text)], width, &words).into_iter().map(joined).collect()
    }

    #[test]
    fn a_line_holds_as_many_letters_as_its_width() {
        assert_eq!(broken("資料庫描述", 2.0), ["資料", "庫描", "述"]);
        assert_eq!(broken("", 2.0), [""]);
    }

    #[test]
    fn no_line_begins_or_ends_with_the_wrong_mark() {
        assert_eq!(broken("收文、發文", 2.0), ["收", "文、", "發文"]);
        assert_eq!(broken("依據（一）", 3.0), ["依據", "（一）"]);
    }

    #[test]
    fn words_and_numbers_stay_whole_unless_a_line_is_too_short_for_them() {
        assert_eq!(broken("共 12345 筆", 4.0), ["共", "12345", "筆"]);
        assert_eq!(broken("abcdefghijklmnop", 2.0).concat(), "abcdefghijklmnop");
        assert!(broken("abcdefghijklmnop", 2.0).len() > 2);
    }

    #[test]
    fn a_day_and_a_number_are_stretches_that_are_not_broken() {
        let one = length("114/10/01");
        for text in ["114/10/01", "民國 114/10/01 起", "自114/10/01"] {
            assert!((unbroken(text) - one).abs() < 1.0, "{text}");
        }
        assert!(unbroken("想要新資料") < 1.5);
    }

    #[test]
    fn a_number_keeps_to_what_it_counts() {
        let text = "刑事訴訟法第245條第1項";
        for width in [6.0, 7.0, 8.0, 9.0, 10.0] {
            for line in broken(text, width) {
                assert!(
                    !line.starts_with(['條', '項']) && !line.ends_with('第'),
                    "{line}"
                );
                assert!(!line.ends_with(|c: char| c.is_ascii_digit()), "{line}");
            }
        }
    }

    #[test]
    fn no_letter_stands_alone_on_the_last_line_where_as_many_shorter_lines_do() {
        let list = ["公文資料庫、個案資料庫檢索", "人事資料庫及線上資料庫查詢"];
        let broken_so = |width| broken_by(&list, "檢察官職務評定資料庫", width);
        assert_eq!(broken_so(9.0), ["檢察官職務評定", "資料庫"]);
        // Where that would take another line, it stays.
        assert_eq!(broken("資料庫描述", 2.0), ["資料", "庫描", "述"]);
    }

    #[test]
    fn a_line_ends_behind_a_mark_where_it_is_filled_well_enough_so() {
        let text = "檔號、刑案偵辦情形、審查結果";
        assert_eq!(broken(text, 11.0), ["檔號、刑案偵辦情形、", "審查結果"]);
        assert_eq!(broken("聲請案號、執行情形", 8.0), ["聲請案號、", "執行情形"]);
        // Where that would leave it half empty, or take another line, words stay whole.
        assert_eq!(broken("案號、刑事偵辦情形", 8.0), ["案號、刑事", "偵辦情形"]);
        // Of a phrase no letter is left beside its mark.
        assert_eq!(broken("公告機關、告警紀錄", 6.0), ["公告機關、", "告警紀錄"]);
    }

    #[test]
    fn no_line_ends_within_a_word_that_the_list_itself_has() {
        // Even numbers of letters would part 資料庫.
        let list = ["公文資料庫、個案資料庫檢索", "人事資料庫及線上資料庫查詢"];
        let text = "職務評定結果之資料庫檢索系統";
        for width in [8.0, 9.0, 10.0, 11.0, 12.0] {
            let lines = broken_by(&list, text, width);
            assert!(lines.iter().any(|line| line.contains("資料庫")), "{lines:?}");
        }
    }

    #[test]
    fn another_line_is_taken_only_where_it_is_allowed_and_tears_less() {
        let count = |text: &str, more| {
            let text = Text::of(&[same(text)], 7.0);
            let least = text.least();
            text.lines(more, &Words::default()).len() - least
        };
        // 案號、物品名|稱、數量、存放|位置、處理情形 in three.
        let text = "案號、物品名稱、數量、存放位置、處理情形";
        assert_eq!((count(text, 0), count(text, 1), count(text, 2)), (0, 1, 1));
        assert_eq!(count("聲請案號、執行情形", 1), 0);
    }

    #[test]
    fn a_line_break_of_the_text_is_kept() {
        assert_eq!(broken("甲\n\r\n乙\r\n", 5.0), ["甲", "", "乙", ""]);
    }

    #[test]
    fn marks_stay_with_their_letters() {
        let added = Marked { text: "新增欄位".to_owned(), mark: Mark::Added };
        let lines = lines(&[same("原有"), added], 3.0, &Words::default());
        let marks: Vec<Vec<Mark>> =
            lines.iter().map(|line| line.iter().map(|run| run.mark).collect()).collect();
        assert_eq!(marks, [vec![Mark::Same, Mark::Added], vec![Mark::Added]]);
    }

    #[test]
    fn what_is_struck_out_takes_room_before_what_follows() {
        let struck = Marked { text: "舊值".to_owned(), mark: Mark::Deleted };
        let added = Marked { text: "新".to_owned(), mark: Mark::Added };
        let runs = [struck, added];
        let count = |width| lines(&runs, width, &Words::default()).len();
        assert_eq!(count(3.0), 2);
        assert_eq!(count(3.0 + AFTER_DELETED), 1);
    }

    #[test]
    fn no_line_begins_with_what_belongs_to_the_letter_before() {
        let broken = broken("葛\u{E0100}城葛\u{E0100}城", 2.0);
        assert!(broken.len() > 1);
        assert!(broken.iter().all(|line| !line.starts_with('\u{E0100}')), "{broken:?}");
    }

    #[test]
    fn whatever_typst_sets_apart_from_chinese_letters_takes_its_room() {
        let is_apart = |text: &str, times: f64| {
            let letters: f64 = text.chars().map(advance).sum();
            // Latin letters beside each other have a little more.
            (length(text) - letters - times * BETWEEN_SCRIPTS).abs() < 3.0 * KERNING
        };
        for text in ["達95%者", "由A起", "含Ω值", "依ａ款"] {
            assert!(is_apart(text, 2.0), "{text}");
        }
        for text in ["共３項", "註（略）", "甲、乙"] {
            assert!(is_apart(text, 0.0), "{text}");
        }
    }
}
