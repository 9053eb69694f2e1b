//! Articles of a statute, as lists and citations write them: 第18條第1項第1至7款,
//! 第245條第1、3項, 第十八條之一.
//!
//! Whoever cites less than is listed (第18條) cites it all the same; what is listed
//! without its paragraphs is listed with all of them.

use crate::check::sentences::words::TO;
use crate::model::numeral::{is_numeral, read as number};

/// One place of a statute; where it has no paragraph or item, all of them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Article {
    /// 18, or 18之1.
    pub(super) number: String,
    paragraph: Option<String>,
    item: Option<String>,
}

impl Article {
    /// Whether it lies in one that is listed, or the other way about.
    pub(super) fn is_in(&self, listed: &Self) -> bool {
        let meet = |own: &Option<String>, other: &Option<String>| match (own, other) {
            (Some(own), Some(other)) => own == other,
            _ => true,
        };
        self.number == listed.number
            && meet(&self.paragraph, &listed.paragraph)
            && meet(&self.item, &listed.item)
    }

    /// As it is cited.
    pub(super) fn print(&self) -> String {
        let mut text = match self.number.split_once('之') {
            Some((number, behind)) => format!("第{number}條之{behind}"),
            None => format!("第{}條", self.number),
        };
        for (number, level) in [(&self.paragraph, '項'), (&self.item, '款')] {
            if let Some(number) = number {
                text.extend(["第", number.as_str()]);
                text.push(level);
            }
        }
        text
    }
}

/// The levels of a statute, in their order.
const LEVELS: [char; 3] = ['條', '項', '款'];

/// The articles of a text, in its order; none where it has another form, or gives more
/// places than any list or citation does.
pub(super) fn articles(text: &str) -> Vec<Article> {
    places(text).unwrap_or_default()
}

fn places(text: &str) -> Option<Vec<Article>> {
    let mut found: Vec<Article> = Vec::new();
    let mut context: [Vec<String>; 3] = Default::default();
    let mut deepest = 0;
    for (level, numbers) in groups(text) {
        // A level that is not deeper begins another citation.
        if level <= deepest && !context[0].is_empty() {
            expand(&context, &mut found)?;
        }
        context[level..].iter_mut().for_each(Vec::clear);
        context[level] = numbers;
        deepest = level;
    }
    expand(&context, &mut found)?;
    Some(found)
}

/// Adds every place that the numbers of the levels give together; none where that makes
/// too many.
fn expand(
    [articles, paragraphs, items]: &[Vec<String>; 3],
    places: &mut Vec<Article>,
) -> Option<()> {
    let or_all = |numbers: &[String]| -> Vec<Option<String>> {
        if numbers.is_empty() {
            vec![None]
        } else {
            numbers.iter().cloned().map(Some).collect()
        }
    };
    let (paragraphs, items) = (or_all(paragraphs), or_all(items));
    let more = articles.len() * paragraphs.len() * items.len();
    if places.len() + more > MOST_PLACES {
        return None;
    }
    for number in articles {
        for paragraph in &paragraphs {
            for item in &items {
                let (paragraph, item) = (paragraph.clone(), item.clone());
                places.push(Article { number: number.clone(), paragraph, item });
            }
        }
    }
    Some(())
}

/// The groups of numbers, each with its level: 第4、10條 is one.
fn groups(text: &str) -> Vec<(usize, Vec<String>)> {
    let mut groups = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find('第') {
        rest = &rest[at + '第'.len_utf8()..];
        let Some(end) = rest.find(|c| LEVELS.contains(&c) || c == '第') else { break };
        let Some(level) = rest[end..].chars().next() else { break };
        let Some(level) = LEVELS.iter().position(|known| *known == level) else {
            continue;
        };
        let Some(mut numbers) = numbers(&rest[..end]) else { continue };
        rest = &rest[end + LEVELS[level].len_utf8()..];
        // 第18條之1
        if let (0, Some(behind)) = (level, rest.strip_prefix('之'))
            && let Some(length) =
                Some(behind.find(|c| !is_numeral(c)).unwrap_or(behind.len()))
            && let Some(number) = number(&behind[..length])
            && let Some(last) = numbers.last_mut()
        {
            *last = format!("{last}之{number}");
            rest = &behind[length..];
        }
        if let Some((range, behind)) = range(&numbers, level, rest) {
            numbers.extend(range);
            rest = behind;
        }
        groups.push((level, numbers));
    }
    groups
}

/// What a number that goes on as 第1項至第3項 adds, and what stands behind it.
fn range<'a>(
    numbers: &[String],
    level: usize,
    rest: &'a str,
) -> Option<(Vec<String>, &'a str)> {
    let behind = rest.strip_prefix(TO)?.strip_prefix('第')?;
    let end = behind.find(LEVELS[level])?;
    let (first, last) = (number(numbers.last()?)?, number(&behind[..end])?);
    let is_range = first < last && last - first <= LONGEST;
    is_range.then(|| {
        let more = (first + 1..=last).map(|number| number.to_string()).collect();
        (more, &behind[end + LEVELS[level].len_utf8()..])
    })
}

/// The numbers of `1`, `1、3`, `1至7`, `十八`, `18之1`.
fn numbers(text: &str) -> Option<Vec<String>> {
    let mut all = Vec::new();
    for part in text.split(['、', '，', ',', '及', '與', '和', '或']) {
        let part = part.trim().trim_start_matches('第');
        match part.split_once(TO) {
            Some((first, last)) => {
                let last = last.trim_start_matches('第');
                let (first, last) = (number(first.trim())?, number(last.trim())?);
                if first > last || last - first > LONGEST {
                    return None;
                }
                all.extend((first..=last).map(|number| number.to_string()));
            }
            None => match part.split_once('之') {
                Some((one, behind)) => {
                    all.push(format!("{}之{}", number(one)?, number(behind)?));
                }
                None => all.push(number(part)?.to_string()),
            },
        }
    }
    Some(all)
}

/// How many articles a range may hold.
const LONGEST: u32 = 500;

/// How many places a text may give: three ranges give as many as their lengths multiplied.
const MOST_PLACES: usize = 2_000;

#[cfg(test)]
mod tests {
    use super::articles;

    #[test]
    fn citations_are_read_in_every_form() {
        let printed = |text| -> Vec<String> {
            articles(text).iter().map(super::Article::print).collect()
        };
        let cases: [(&str, &[&str]); 10] = [
            (
                "第18條第1項第1至3款",
                &["第18條第1項第1款", "第18條第1項第2款", "第18條第1項第3款"],
            ),
            ("第245條第1、3項", &["第245條第1項", "第245條第3項"]),
            ("第4、10條規定", &["第4條", "第10條"]),
            ("第11條第3項及第18條第1項", &["第11條第3項", "第18條第1項"]),
            ("第十八條第一項第四款", &["第18條第1項第4款"]),
            ("第18條之1第2項、第３款", &["第18條之1第2項第3款"]),
            ("第5條第1項第2款、第3項", &["第5條第1項第2款", "第5條第3項"]),
            ("第10條第1項至第3項", &["第10條第1項", "第10條第2項", "第10條第3項"]),
            ("第5條至第7條", &["第5條", "第6條", "第7條"]),
            ("有關規定", &[]),
        ];
        for (text, expected) in cases {
            assert_eq!(printed(text), expected, "{text}");
        }
    }

    #[test]
    fn ranges_that_give_too_many_places_together_are_none() {
        assert_eq!(articles("第1至500條").len(), 500);
        assert_eq!(articles("第1至40條第1至50項").len(), 2_000);
        assert_eq!(articles("第1至40條第1至51項"), []);
        assert_eq!(articles("第1至500條第1至500項第1至300款"), []);
    }

    #[test]
    fn who_cites_less_than_is_listed_cites_it() {
        let one = |text| articles(text).remove(0);
        let listed = one("第18條第1項第4款");
        for cited in ["第18條", "第18條第1項", "第18條第4款", "第18條第1項第4款"]
        {
            assert!(one(cited).is_in(&listed), "{cited}");
        }
        for cited in ["第17條", "第18條第2項", "第18條第1項第8款", "第18條之1"]
        {
            assert!(!one(cited).is_in(&listed), "{cited}");
        }
    }
}
