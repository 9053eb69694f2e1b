//! What is drawn on a page: texts with their places, and the tables that they make.
//!
//! Places are in points from the page's lower left corner.

use std::collections::BTreeMap;

use hayro_syntax::content::ops::{SetTextMatrix, Transform, TypedInstruction};
use hayro_syntax::object::dict::Dict;
use hayro_syntax::object::{Array, Number, Object, ObjectIdentifier, Stream};
use hayro_syntax::page::Page;

use super::{Read, Tag, text};

/// A stretch of text that is drawn in one go.
#[derive(Debug, Clone)]
pub(crate) struct Shown {
    pub(crate) words: String,
    pub(crate) left: f64,
    pub(crate) right: f64,
    pub(crate) baseline: f64,
    /// The number by which a tag holds it.
    marked: Option<i32>,
}

/// A table as it is set on its page, row by row, its head first.
pub(crate) struct SetTable {
    pub(crate) rows: Vec<Vec<SetCell>>,
}

/// A cell of it.
pub(crate) struct SetCell {
    /// How many columns it goes across.
    pub(crate) across: usize,
    pub(crate) shown: Vec<Shown>,
}

impl SetCell {
    pub(crate) fn left(&self) -> f64 {
        self.shown.iter().map(|it| it.left).fold(f64::INFINITY, f64::min)
    }

    pub(crate) fn right(&self) -> f64 {
        self.shown.iter().map(|it| it.right).fold(f64::NEG_INFINITY, f64::max)
    }

    /// The baselines of its lines, from above.
    pub(crate) fn baselines(&self) -> Vec<f64> {
        let mut all: Vec<f64> = self.shown.iter().map(|it| it.baseline).collect();
        all.sort_by(|one, other| other.total_cmp(one));
        all.dedup_by(|one, other| (*one - *other).abs() < 0.1);
        all
    }
}

impl Read {
    /// Every table whose cells hold their texts themselves, in reading order.
    pub(crate) fn tables(&self) -> Vec<SetTable> {
        let pages = self.pdf.pages().iter();
        let pages: Vec<(Option<ObjectIdentifier>, Vec<Shown>)> =
            pages.map(|page| (page.raw().obj_id(), shown(page))).collect();
        let cell = |tag: &Tag| {
            let page = tag.page();
            let own = pages.iter().filter(|(id, _)| id.is_some() && *id == page);
            let marked = tag.content();
            let is_its = |it: &&Shown| it.marked.is_some_and(|at| marked.contains(&at));
            SetCell {
                across: tag.attributes.get("ColSpan").map_or(1, |it| it.parse().unwrap()),
                shown: own.flat_map(|(_, all)| all).filter(is_its).cloned().collect(),
            }
        };
        let row = |row: &Tag| row.children.iter().map(cell).collect();
        let table = |table: &Tag| SetTable {
            rows: table.all("TR").into_iter().map(row).collect(),
        };
        self.tags().all("Table").into_iter().map(table).collect()
    }
}

/// What is drawn on a page, as the fonts' Unicode maps say it, or as the page itself does
/// where one glyph is drawn for several characters.
pub(super) fn shown(page: &Page<'_>) -> Vec<Shown> {
    let mut shown = Vec::new();
    let mut font = Font::default();
    let (mut place, mut kept, mut within) = ((0.0, 0.0), Vec::new(), (0.0, 0.0));
    let mut open: Vec<Marked> = Vec::new();
    let mut operations = page.typed_operations();
    while let Some(operation) = operations.next() {
        match operation {
            TypedInstruction::SaveState(_) => kept.push(place),
            TypedInstruction::RestoreState(_) => place = kept.pop().unwrap(),
            TypedInstruction::Transform(Transform(.., x, y)) => {
                place = (place.0 + x.as_f64(), place.1 + y.as_f64());
            }
            TypedInstruction::SetTextMatrix(SetTextMatrix(.., x, y)) => {
                within = (x.as_f64(), y.as_f64());
            }
            TypedInstruction::BeginMarkedContent(_) => open.push(Marked::default()),
            TypedInstruction::BeginMarkedContentWithProperties(it) => {
                let Object::Dict(marked) = &it.1 else {
                    open.push(Marked::default());
                    continue;
                };
                let marked =
                    Marked { at: marked.get("MCID"), means: text(marked, "ActualText") };
                open.push(marked);
            }
            TypedInstruction::EndMarkedContent(_) => {
                let unsaid = open.pop().and_then(|it| it.means).unwrap_or_default();
                if !unsaid.is_empty() {
                    let run = Run { words: unsaid, width: 0.0 };
                    shown.push(run.at(place, within, &mut []));
                }
            }
            TypedInstruction::TextFont(it) => {
                font = Font::of(&page.resources().get_font(it.0).unwrap());
                font.size = it.1.as_f64();
            }
            TypedInstruction::ShowText(it) => {
                let run = font.run(&[Object::String(it.0.clone())]);
                shown.push(run.at(place, within, &mut open));
            }
            TypedInstruction::ShowTexts(it) => {
                let run = font.run(&it.0.iter::<Object<'_>>().collect::<Vec<_>>());
                shown.push(run.at(place, within, &mut open));
            }
            _ => {}
        }
    }
    shown
}

/// A marked stretch of a page.
#[derive(Default)]
struct Marked {
    at: Option<i32>,
    /// What it means, where it says so: the first that is drawn in it stands for all.
    means: Option<String>,
}

/// A font as it is used: what each glyph stands for and how wide it is, in thousandths.
#[derive(Default)]
struct Font {
    size: f64,
    map: BTreeMap<u16, String>,
    widths: BTreeMap<u16, f64>,
    usual: f64,
}

/// Glyphs that are drawn in one go, and how wide they are, in points.
struct Run {
    words: String,
    width: f64,
}

impl Run {
    fn at(self, place: (f64, f64), within: (f64, f64), open: &mut [Marked]) -> Shown {
        let said = open.iter_mut().find_map(|it| it.means.as_mut()).map(std::mem::take);
        let left = place.0 + within.0;
        Shown {
            words: said.unwrap_or(self.words),
            left,
            right: left + self.width,
            baseline: place.1 - within.1,
            marked: open.iter().rev().find_map(|it| it.at),
        }
    }
}

impl Font {
    fn of(font: &Dict<'_>) -> Self {
        let descendants: Array<'_> = font.get("DescendantFonts").unwrap();
        let own: Dict<'_> = descendants.iter().next().unwrap();
        Self {
            size: 0.0,
            map: unicode_map(font),
            widths: own.get("W").map(|all: Array<'_>| widths(&all)).unwrap_or_default(),
            usual: own.get::<Number>("DW").map_or(1000.0, |usual| usual.as_f64()),
        }
    }

    /// Glyphs, and how far some are moved to the left of where they would stand.
    fn run(&self, parts: &[Object<'_>]) -> Run {
        let mut run = Run { words: String::new(), width: 0.0 };
        for part in parts {
            match part {
                Object::String(glyphs) => {
                    for glyph in glyphs.as_bytes().chunks_exact(2) {
                        let glyph = u16::from_be_bytes([glyph[0], glyph[1]]);
                        run.words
                            .push_str(self.map.get(&glyph).map_or("", String::as_str));
                        let width = self.widths.get(&glyph).unwrap_or(&self.usual);
                        run.width += width / 1000.0 * self.size;
                    }
                }
                Object::Number(back) => run.width -= back.as_f64() / 1000.0 * self.size,
                _ => {}
            }
        }
        if run.words.ends_with(CLOSING) {
            run.width -= self.size / 2.0;
        }
        run
    }
}

/// Marks that are drawn in the left half of their room: at the end of a line Typst takes
/// the other half away.
const CLOSING: [char; 11] =
    ['）', '」', '』', '】', '》', '〉', '，', '。', '、', '；', '：'];

/// `first [w w …]` or `first last w`, again and again.
fn widths(all: &Array<'_>) -> BTreeMap<u16, f64> {
    let glyph = |object: &Object<'_>| match object {
        Object::Number(number) => u16::try_from(number.as_i64()).unwrap(),
        _ => panic!("{object:?} is no glyph"),
    };
    let parts: Vec<Object<'_>> = all.iter().collect();
    let (mut widths, mut rest) = (BTreeMap::new(), &parts[..]);
    loop {
        match rest {
            [first, Object::Array(each), later @ ..] => {
                let each = each.iter::<Number>().map(|width| width.as_f64());
                widths.extend((glyph(first)..).zip(each));
                rest = later;
            }
            [first, last, Object::Number(width), later @ ..] => {
                let glyphs = glyph(first)..=glyph(last);
                widths.extend(glyphs.map(|glyph| (glyph, width.as_f64())));
                rest = later;
            }
            _ => return widths,
        }
    }
}

/// What each glyph of a font stands for.
fn unicode_map(font: &Dict<'_>) -> BTreeMap<u16, String> {
    let map: Stream<'_> = font.get("ToUnicode").unwrap();
    let map = String::from_utf8(map.decoded().unwrap().into_owned()).unwrap();
    let mut found = BTreeMap::new();
    for line in map.lines().filter(|line| line.starts_with('<')) {
        let hex: Vec<Vec<u16>> = line
            .split(['<', '>', ' '])
            .filter(|part| !part.is_empty())
            .map(|part| {
                let units = part.as_bytes().chunks(4);
                let unit =
                    |unit| u16::from_str_radix(std::str::from_utf8(unit).unwrap(), 16);
                units.map(|it| unit(it).unwrap()).collect()
            })
            .collect();
        let text = |units: &[u16]| String::from_utf16(units).unwrap();
        match &hex[..] {
            [glyph, stands_for] => drop(found.insert(glyph[0], text(stands_for))),
            [first, last, stands_for] => {
                for (more, glyph) in (first[0]..=last[0]).enumerate() {
                    let mut units = stands_for.clone();
                    *units.last_mut().unwrap() += u16::try_from(more).unwrap();
                    found.insert(glyph, text(&units));
                }
            }
            _ => panic!("{line}"),
        }
    }
    found
}
