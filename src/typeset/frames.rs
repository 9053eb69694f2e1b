//! What stands on the finished pages: which slide a page belongs to, its words, and
//! whatever reaches beyond its edge.

use typst::foundations::{Content, Label, Value};
use typst::introspection::{MetadataElem, Tag};
use typst::layout::{Abs, Frame, FrameItem, Point, Size, Transform};
use typst::utils::PicoStr;
use typst_layout::Page;

/// What one page told of itself and what was found on it.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// The slide and the page of the slide, as the template marks them.
    pub(super) slide: Option<(usize, usize)>,
    /// How much did not fit into its place, in millimetres, as the template measured.
    pub(super) over: f64,
    /// How far something reaches beyond the page, in millimetres.
    pub(super) outside: f64,
    pub(super) words: String,
}

/// Looks over a page.
pub(super) fn look(page: &Page) -> Found {
    let mut found = Found::default();
    walk(&page.frame, Transform::identity(), page.frame.size(), &mut found);
    found
}

fn walk(frame: &Frame, at: Transform, page: Size, found: &mut Found) {
    for (position, item) in frame.items() {
        let here = at.pre_concat(Transform::translate(position.x, position.y));
        match item {
            FrameItem::Group(group) => {
                walk(&group.frame, here.pre_concat(group.transform), page, found);
            }
            FrameItem::Text(text) => {
                if !found.words.is_empty() {
                    found.words.push(' ');
                }
                found.words.push_str(&text.text);
                measure(here, Point::new(text.width(), Abs::zero()), page, found);
            }
            FrameItem::Image(_, size, _) => measure(here, size.to_point(), page, found),
            FrameItem::Tag(Tag::Start(content, _)) => mark(content, found),
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
            found.outside = found.outside.max(distance.to_mm());
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
    if is(label, "page") {
        found.slide = number("slide").zip(number("page"));
    }
    if is(label, "overflow") {
        let over = match values.get("over") {
            Ok(Value::Float(over)) => *over,
            _ => 0.0,
        };
        found.over = found.over.max(over);
    }
}

fn is(label: Label, name: &str) -> bool {
    Label::new(PicoStr::intern(name)) == Some(label)
}
