//! What stands on the finished pages: what a page belongs to, its words, and
//! whatever reaches beyond its edge.

use typst::foundations::{Content, Label, Smart, StyleChain, Value};
use typst::introspection::{MetadataElem, Tag};
use typst::layout::{Abs, Frame, FrameItem, Point, Size, Sizing, Transform};
use typst::model::{TableCell, TableElem};
use typst::text::TextItem;
use typst::utils::PicoStr;
use typst_layout::Page;

/// A part of the document (a slide, a chapter) and the page of that part.
pub(super) type Mark = (usize, usize);

/// How far apart two texts may be that are one word, in parts of their size.
const TOUCHING: f64 = 0.04;

/// What one page told of itself and what was found on it.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// The first part on the page, as the template marks them; what began on an
    /// earlier page where none begins here.
    pub(super) first: Option<Mark>,
    /// The last one, which the next page goes on with.
    pub(super) last: Option<Mark>,
    /// How much did not fit, in millimetres: into its place as the template measured,
    /// or onto the page; and in which part.
    pub(super) over: f64,
    pub(super) over_in: Option<Mark>,
    pub(super) words: String,
    /// Where the last text ends.
    end: Option<Point>,
    /// Where the rows of a table are, as far as it was looked at.
    rows: Rows,
}

/// The rows of a table whose heights are given: no row may reach into the next.
#[derive(Debug, Default)]
struct Rows {
    /// The row that is looked at; none outside of tables.
    row: Option<usize>,
    /// The lowest line of that row, and of those before it.
    lowest: Abs,
    before: Abs,
    /// Not where a cell is one of several rows.
    is_looked_at: bool,
}

impl Rows {
    fn enter(&mut self, row: usize, is_one: bool) {
        self.is_looked_at = is_one && self.row.is_none_or(|last| row >= last);
        if !self.is_looked_at {
            return;
        }
        if self.row.is_some_and(|last| row > last) {
            self.before = self.before.max(self.lowest);
            self.lowest = self.before;
        }
        self.row = Some(row);
    }

    /// How far a line reaches into the row before it.
    fn line(&mut self, baseline: Abs, size: Abs) -> Abs {
        if !self.is_looked_at {
            return Abs::zero();
        }
        self.lowest = self.lowest.max(baseline);
        (self.before - (baseline - size / 2.0)).max(Abs::zero())
    }
}

impl Found {
    /// Notes the words of a text; those that begin where the last ones end are the same
    /// word, set in a box or a weight of their own.
    fn say(&mut self, text: &TextItem, here: Transform) {
        let start = Point::zero().transform(here);
        let goes_on = self.end.is_some_and(|end| {
            let apart = [(end.x - start.x).abs(), (end.y - start.y).abs()];
            apart.into_iter().all(|it| it < text.size * TOUCHING)
        });
        if !self.words.is_empty() && !goes_on {
            self.words.push(' ');
        }
        self.words.push_str(&text.text);
        self.end = Some(Point::new(text.width(), Abs::zero()).transform(here));
    }

    fn note(&mut self, over: f64) {
        if over > self.over {
            self.over = over;
            self.over_in = self.last;
        }
    }
}

/// Looks over pages, one after the other.
pub(super) fn look(pages: &[Page]) -> impl Iterator<Item = Found> {
    pages.iter().scan(None, |carried, page| {
        let mut found = Found { last: *carried, ..Found::default() };
        walk(&page.frame, Transform::identity(), page.frame.size(), &mut found);
        found.first = found.first.or(*carried);
        *carried = found.last;
        Some(found)
    })
}

fn walk(frame: &Frame, at: Transform, page: Size, found: &mut Found) {
    for (position, item) in frame.items() {
        let here = at.pre_concat(Transform::translate(position.x, position.y));
        match item {
            FrameItem::Group(group) => {
                walk(&group.frame, here.pre_concat(group.transform), page, found);
            }
            FrameItem::Text(text) => {
                found.say(text, here);
                measure(here, Point::new(text.width(), Abs::zero()), page, found);
                let into = found.rows.line(Point::zero().transform(here).y, text.size);
                found.note(into.to_mm());
            }
            FrameItem::Image(_, size, _) => measure(here, size.to_point(), page, found),
            FrameItem::Tag(Tag::Start(content, _)) => {
                mark(content, found);
                row(content, found);
            }
            FrameItem::Shape(..) | FrameItem::Link(..) | FrameItem::Tag(_) => {}
        }
    }
}

/// Notes how far the box from the origin to `corner` reaches beyond the page.
fn measure(at: Transform, corner: Point, page: Size, found: &mut Found) {
    for point in [Point::zero(), corner] {
        let point = point.transform(at);
        let beyond = [-point.x, -point.y, point.x - page.x, point.y - page.y];
        for distance in beyond {
            found.note(distance.to_mm());
        }
    }
}

fn mark(content: &Content, found: &mut Found) {
    let (Some(label), Some(metadata)) =
        (content.label(), content.to_packed::<MetadataElem>())
    else {
        return;
    };
    let Value::Dict(values) = &metadata.value else { return };
    let number = |name: &str| match values.get(name) {
        Ok(Value::Int(number)) => usize::try_from(*number).ok(),
        _ => None,
    };
    if is(label, "page")
        && let Some(mark) = number("part").zip(number("page"))
    {
        found.first.get_or_insert(mark);
        found.last = Some(mark);
    }
    if is(label, "overflow")
        && let Ok(Value::Float(over)) = values.get("over")
    {
        found.note(*over);
    }
}

/// Notes that a table or a row of one begins whose heights are given.
fn row(content: &Content, found: &mut Found) {
    if let Some(table) = content.to_packed::<TableElem>() {
        let heights = &table.rows.get_ref(StyleChain::default()).0;
        let given = |height: &Sizing| matches!(height, Sizing::Rel(_));
        let are_given = !heights.is_empty() && heights.iter().all(given);
        found.rows = Rows { row: are_given.then_some(0), ..Rows::default() };
    }
    if found.rows.row.is_some()
        && let Some(cell) = content.to_packed::<TableCell>()
        && let Smart::Custom(row) = cell.y.get(StyleChain::default())
    {
        let is_one = cell.rowspan.get(StyleChain::default()).get() == 1;
        found.rows.enter(row, is_one);
    }
}

fn is(label: Label, name: &str) -> bool {
    Label::new(PicoStr::intern(name)) == Some(label)
}
