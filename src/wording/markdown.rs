//! The Markdown subset of narrative text: paragraphs, ordered and unordered lists,
//! **bold** and links; in papers also headings, from `##` (一、) to `#####` (（1）).
//!
//! Everything else that Markdown knows is complained of, never printed as something
//! else and never dropped. A line break inside a paragraph joins Chinese without a
//! blank.

use pulldown_cmark::{Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};

use crate::model::prose::{Block, Run};

/// What stood in a text and is not part of the subset, as the reader wrote it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Unsupported(pub(super) String);

/// Reads a text into blocks.
pub(super) fn blocks(text: &str) -> Result<Vec<Block>, Unsupported> {
    read(text, Reader::default())
}

/// Reads a text that may have headings.
pub(super) fn chapter(text: &str) -> Result<Vec<Block>, Unsupported> {
    read(text, Reader { headings: true, ..Reader::default() })
}

fn read(text: &str, mut reader: Reader) -> Result<Vec<Block>, Unsupported> {
    if text.contains("~~") {
        return Err(Unsupported("~~".to_owned()));
    }
    let text = &without_definitions(&padded(text)?);
    // Tables are not part of the subset: they are looked for to be refused.
    let parser = Parser::new_ext(text, Options::ENABLE_TABLES);
    for (event, range) in parser.into_offset_iter() {
        let written = text.get(range).unwrap_or_default().replace(PAD, "");
        reader.take(event, &written)?;
    }
    Ok(reader.finish())
}

/// `[備註]: 年底前完成` is words here; Markdown takes it for the address of a link that is
/// named elsewhere, and prints nothing.
fn without_definitions(text: &str) -> String {
    text.replace("]:", "]\\:")
}

/// Whether what stands in brackets behind a text is the address of a link, and not words:
/// `[甲類](26項)`.
fn is_address(target: &str) -> bool {
    ["http://", "https://", "mailto:"].iter().any(|begin| target.starts_with(begin))
}

/// Stands inside bold marks while the text is parsed. It is neither blank nor
/// punctuation and takes no room.
const PAD: char = '\u{2060}';

/// Pads the inside of bold marks: Markdown takes `**` for marks only next to words,
/// which Chinese, written without blanks, often denies it (`為**「開放」**者`).
fn padded(text: &str) -> Result<String, Unsupported> {
    let mut padded = String::with_capacity(text.len());
    for paragraph in text.split_inclusive("\n\n") {
        let mut open = false;
        let mut rest = paragraph;
        while let Some(at) = bold_mark(rest) {
            let (before, after) = rest.split_at(at);
            padded.push_str(before);
            let marks = if open { [PAD, '*', '*'] } else { ['*', '*', PAD] };
            padded.extend(marks);
            open = !open;
            rest = &after[2..];
        }
        if open {
            return Err(Unsupported("**".to_owned()));
        }
        padded.push_str(rest);
    }
    Ok(padded)
}

/// Where the next `**` stands that no backslash makes a plain character.
fn bold_mark(text: &str) -> Option<usize> {
    let mut escaped = false;
    text.char_indices().map(|(at, _)| at).find(|&at| {
        let plain = escaped;
        escaped = !plain && text[at..].starts_with('\\');
        !plain && text[at..].starts_with("**")
    })
}

/// Reads a text that is one line: a title, a finding, a note.
pub(super) fn runs(text: &str) -> Result<Vec<Run>, Unsupported> {
    let mut blocks = blocks(text)?;
    match (blocks.pop(), blocks.is_empty()) {
        (None, _) => Ok(Vec::new()),
        (Some(Block::Paragraph { runs }), true) => Ok(runs),
        _ => Err(Unsupported(text.lines().next().unwrap_or_default().to_owned())),
    }
}

#[derive(Default)]
struct Reader {
    /// The blocks of the text and of every open list item, innermost last.
    open: Vec<Vec<Block>>,
    /// The items of the open lists, innermost last, each with its number as it is typed.
    lists: Vec<Vec<(Option<u64>, Vec<Block>)>>,
    /// The numbers of the open items, innermost last.
    numbers: Vec<Option<u64>>,
    top: Vec<Block>,
    runs: Vec<Run>,
    bold: usize,
    link: Option<String>,
    /// What stands in brackets behind a text in brackets, where it is no address.
    words_behind: Option<String>,
    /// Whether headings are part of the subset.
    headings: bool,
}

impl Reader {
    fn take(&mut self, event: Event<'_>, written: &str) -> Result<(), Unsupported> {
        match event {
            // `##標題` is no heading in Markdown; it must not print as it is.
            Event::Start(Tag::Paragraph) if self.headings && written.starts_with('#') => {
                return Err(Unsupported(first_line(written)));
            }
            Event::Start(Tag::Paragraph) => {}
            Event::Start(Tag::Heading { level, .. })
                if self.allows(level) && written.starts_with('#') => {}
            Event::End(TagEnd::Heading(level)) => self.close_heading(level),
            Event::End(TagEnd::Paragraph) | Event::HardBreak => self.close_paragraph(),
            Event::Start(Tag::List(_)) => {
                self.close_paragraph();
                self.lists.push(Vec::new());
            }
            Event::End(TagEnd::List(_)) => self.close_list(),
            Event::Start(Tag::Item) => {
                self.open.push(Vec::new());
                self.numbers.push(typed_number(written));
            }
            Event::End(TagEnd::Item) => self.close_item(),
            Event::Start(Tag::Strong) => self.bold += 1,
            Event::End(TagEnd::Strong) => self.bold -= 1,
            Event::Start(Tag::Link { dest_url, .. }) if is_address(&dest_url) => {
                self.link = Some(dest_url.into());
            }
            Event::Start(Tag::Link {
                dest_url,
                title,
                link_type: LinkType::Inline,
                ..
            }) if title.is_empty() => {
                self.push("[");
                self.words_behind = Some(dest_url.into());
            }
            Event::End(TagEnd::Link) => {
                self.link = None;
                if let Some(words) = self.words_behind.take() {
                    self.push(&format!("]({words})").replace(PAD, ""));
                }
            }
            Event::Text(text) => self.push(&text.replace(PAD, "")),
            Event::SoftBreak => self.join_lines(),
            _ => return Err(Unsupported(first_line(written))),
        }
        Ok(())
    }

    fn push(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        let (bold, link) = (self.bold > 0, self.link.clone());
        match self.runs.last_mut() {
            Some(last) if last.bold == bold && last.link == link => {
                last.text.push_str(text);
            }
            _ => self.runs.push(Run { text: text.to_owned(), bold, link }),
        }
    }

    /// A blank between two lines that do not both end in Chinese; the next text tells
    /// whether it stays.
    fn join_lines(&mut self) {
        let before = self.runs.last().and_then(|run| run.text.chars().last());
        if before.is_some_and(|character| character.is_ascii()) {
            self.push(" ");
        }
    }

    fn close_paragraph(&mut self) {
        if !self.runs.is_empty() {
            let runs = std::mem::take(&mut self.runs);
            self.current().push(Block::Paragraph { runs });
        }
    }

    /// A chapter's own title is the first level; the fifth is the last with numbers.
    fn allows(&self, level: HeadingLevel) -> bool {
        let numbered = HeadingLevel::H2..=HeadingLevel::H5;
        self.headings && self.open.is_empty() && numbered.contains(&level)
    }

    fn close_heading(&mut self, level: HeadingLevel) {
        let (level, runs) = (level as usize - 1, std::mem::take(&mut self.runs));
        self.top.push(Block::Heading { level, runs });
    }

    fn close_item(&mut self) {
        self.close_paragraph();
        let item = self.open.pop().unwrap_or_default();
        let number = self.numbers.pop().flatten();
        if let Some(items) = self.lists.last_mut() {
            items.push((number, item));
        }
    }

    /// The items as a list; as several where a number does not follow the one before it,
    /// for Markdown would count on from the first and print another number than is typed.
    /// Where each is typed with the same number it is left to us to count.
    fn close_list(&mut self) {
        let items = self.lists.pop().unwrap_or_default();
        let start = items.first().and_then(|(number, _)| *number);
        let counts = items.len() > 1 && items.iter().all(|(number, _)| *number == start);
        let follows = |before: Option<u64>, number: Option<u64>| {
            counts || before.and_then(|before| before.checked_add(1)) == number
        };
        let mut last = None;
        for (number, item) in items {
            match self.current().last_mut() {
                Some(Block::List { items, .. })
                    if last.is_some_and(|last| follows(last, number)) =>
                {
                    items.push(item);
                }
                _ => self.current().push(Block::List {
                    ordered: number.is_some(),
                    start: number.unwrap_or(1),
                    items: vec![item],
                }),
            }
            last = Some(number);
        }
    }

    fn current(&mut self) -> &mut Vec<Block> {
        self.open.last_mut().unwrap_or(&mut self.top)
    }

    fn finish(mut self) -> Vec<Block> {
        self.close_paragraph();
        self.top
    }
}

/// The number with which an item begins; none where a mark stands in its place.
fn typed_number(item: &str) -> Option<u64> {
    let item = item.trim_start();
    let digits = item.find(|character: char| !character.is_ascii_digit())?;
    item[..digits].parse().ok()
}

fn first_line(written: &str) -> String {
    written.lines().next().unwrap_or_default().to_owned()
}

/// Writes a value so that Markdown reads it back as the same characters.
pub(super) fn escape(
    value: &str,
    output: &mut dyn std::io::Write,
) -> std::io::Result<()> {
    for character in value.chars() {
        if character.is_ascii_punctuation() {
            output.write_all(b"\\")?;
        }
        match character {
            // A line break in a value would end the paragraph or begin a list.
            '\n' | '\r' => output.write_all(b" ")?,
            other => write!(output, "{other}")?,
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{blocks, chapter, escape, runs};
    use crate::model::prose::{Block, plain};

    #[test]
    fn bold_lists_and_paragraphs_are_read() {
        let read = blocks("累計**2,963筆**。\n\n1. 一\n2. 二\n").unwrap();
        assert_eq!(plain(&read), "累計2,963筆。\n一\n二");
        let Block::Paragraph { runs } = &read[0] else { panic!("a paragraph first") };
        assert!(runs[1].bold);
    }

    #[test]
    fn the_numbers_of_a_list_are_those_that_are_typed() {
        let numbers = |text| {
            let lists = blocks(text).unwrap().into_iter().map(|block| match block {
                Block::List { ordered: true, start, items } => (start, items.len()),
                other => panic!("a list: {other:?}"),
            });
            lists.collect::<Vec<_>>()
        };
        assert_eq!(numbers("1. 甲\n2. 乙\n3. 丙"), [(1, 3)]);
        assert_eq!(numbers("1. 甲\n3. 丙\n4. 丁"), [(1, 1), (3, 2)]);
        assert_eq!(numbers("2. 甲\n1. 乙"), [(2, 1), (1, 1)]);
        // Left to be counted.
        assert_eq!(numbers("1. 甲\n1. 乙\n1. 丙"), [(1, 3)]);
    }

    #[test]
    fn bold_words_may_stand_beside_any_punctuation() {
        for text in
            ["為**「開放」**者", "增加**\\-37**筆", "**（一）**開放", "共**2,963筆**，"]
        {
            let runs = runs(text).unwrap();
            assert_eq!(runs.iter().filter(|run| run.bold).count(), 1, "{text}");
            let words: String = runs.iter().map(|run| &*run.text).collect();
            assert!(!words.contains('*'), "{words}");
        }
        assert!(runs("一個**沒有結束").is_err());
    }

    #[test]
    fn lines_of_one_chinese_paragraph_join_without_a_blank() {
        assert_eq!(plain(&blocks("資料\n開放").unwrap()), "資料開放");
        assert_eq!(plain(&blocks("open\ndata").unwrap()), "open data");
    }

    #[test]
    fn whatever_is_not_in_the_subset_is_refused() {
        let table = "| 年度 | 筆數 |\n|---|---|\n| 112 | 100 |";
        for text in [
            "# 標題", "`code`", "<b>x</b>", "*斜體*", "> 引言", "---", "![a](b)", table,
            "約~~100~~筆",
        ] {
            assert!(blocks(text).is_err(), "{text}");
        }
    }

    #[test]
    fn brackets_that_are_no_link_are_words() {
        for text in [
            "[備註]: 各機關應於年底前完成。",
            "[1]: 行政院函",
            "[甲類](26項)",
            "依[附件1]辦理",
            "[附件1](附件1.pdf)",
            "1月~3月、4月~6月",
        ] {
            assert_eq!(plain(&blocks(text).unwrap()), text);
        }
        let runs = runs("見[平臺](https://data.gov.tw)。").unwrap();
        assert_eq!(runs[1].link.as_deref(), Some("https://data.gov.tw"));
    }

    #[test]
    fn a_chapter_has_headings_below_its_own_title() {
        let read = chapter("## 擴大開放\n內容\n\n### 品質\n").unwrap();
        let levels: Vec<_> = read
            .iter()
            .map(|block| match block {
                Block::Heading { level, .. } => *level,
                _ => 0,
            })
            .collect();
        assert_eq!(levels, [1, 0, 2]);
        for text in ["# 標題", "##標題", "###### 標題", "標題\n---", "- ## 標題"]
        {
            assert!(chapter(text).is_err(), "{text}");
        }
    }

    #[test]
    fn an_escaped_value_reads_back_as_it_was() {
        let values =
            ["#import", "$x$", "*a*", "_b_", "@c", "<d>", "//", "\\", "= e", "1. x"];
        for value in values {
            let mut written = Vec::new();
            escape(value, &mut written).unwrap();
            let read = runs(std::str::from_utf8(&written).unwrap()).unwrap();
            assert_eq!(read.iter().map(|run| &*run.text).collect::<String>(), value);
        }
    }
}
