//! Whether bytes are a drawing that stands on its own.

use quick_xml::Reader;
use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesStart, Event};

use super::picture::Flaw;
use crate::model::guard::caught;

/// How deep the elements of a drawing may lie within each other.
const DEEPEST: usize = 256;

/// Checks a drawing: well-formed, its declared sides not above a limit, nothing loaded
/// from elsewhere, and no more to draw than can be drawn.
pub(super) fn check(bytes: &[u8], longest_side: u32) -> Result<(), Flaw> {
    let text = str::from_utf8(bytes).map_err(|_| Flaw::Format)?;
    let mut reader = Reader::from_str(text.trim_start_matches('\u{FEFF}'));
    reader.config_mut().check_comments = false;
    let mut depth = 0_usize;
    let mut seen = false;
    loop {
        match reader.read_event().map_err(|_| Flaw::Format)? {
            Event::Start(tag) => {
                element(&tag, !seen, longest_side)?;
                (seen, depth) = (true, depth + 1);
            }
            Event::Empty(tag) => {
                element(&tag, !seen, longest_side)?;
                seen = true;
            }
            Event::End(_) => depth -= 1,
            Event::Text(text) => style(&String::from_utf8_lossy(&text))?,
            Event::CData(text) => style(&String::from_utf8_lossy(&text))?,
            // An entity may unfold without end.
            Event::DocType(kind) if kind.contains(&b'[') => return Err(Flaw::Format),
            Event::Eof if seen && depth == 0 => break,
            Event::Eof => return Err(Flaw::Format),
            _ => {}
        }
        if depth > DEEPEST {
            return Err(Flaw::Format);
        }
    }
    let drawn = caught(|| {
        let tree = usvg::Tree::from_str(text, &usvg::Options::default()).ok()?;
        Some(effects(tree.root()))
    });
    match drawn.flatten() {
        None => Err(Flaw::Format),
        Some(effort) if effort > MOST_EFFECTS => Err(Flaw::Effects),
        Some(_) => Ok(()),
    }
}

/// What all effects of a drawing may cost, a blurred edge being one: they are reckoned
/// pixel by pixel, some of them with their neighbours far around.
const MOST_EFFECTS: f32 = 30.0;

/// What the effects of a part of a drawing cost, with all that is in it.
fn effects(group: &usvg::Group) -> f32 {
    let own = group.filters().iter().flat_map(|filter| filter.primitives());
    let own: f32 = own.map(|primitive| cost(primitive.kind())).sum();
    let mut inner = 0.0;
    for child in group.children() {
        child.subroots(|part| inner += effects(part));
        if let usvg::Node::Group(part) = child {
            inner += effects(part);
        }
    }
    own + inner
}

#[expect(clippy::cast_precision_loss, reason = "what is so large is too large anyway")]
fn cost(effect: &usvg::filter::Kind) -> f32 {
    match effect {
        usvg::filter::Kind::Turbulence(noise) => 1.0 + noise.num_octaves() as f32,
        usvg::filter::Kind::Morphology(edge) => {
            1.0 + edge.radius_x().get() * edge.radius_y().get() / 20.0
        }
        usvg::filter::Kind::ConvolveMatrix(matrix) => {
            let matrix = matrix.matrix();
            1.0 + (matrix.columns() * matrix.rows()) as f32 / 20.0
        }
        _ => 1.0,
    }
}

fn element(tag: &BytesStart<'_>, root: bool, longest_side: u32) -> Result<(), Flaw> {
    if root && tag.local_name().as_ref() != b"svg" {
        return Err(Flaw::Format);
    }
    let (mut width, mut height) = (0, 0);
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(|_| Flaw::Format)?;
        let value = String::from_utf8_lossy(&attribute.value).into_owned();
        link(tag, &attribute, &value)?;
        match attribute.key.as_ref() {
            b"width" => width = pixels(&value),
            b"height" => height = pixels(&value),
            _ => {}
        }
    }
    if root && width.max(height) > longest_side {
        return Err(Flaw::TooLarge { width, height });
    }
    Ok(())
}

fn link(
    tag: &BytesStart<'_>,
    attribute: &Attribute<'_>,
    value: &str,
) -> Result<(), Flaw> {
    let name = attribute.key.local_name();
    // A hyperlink (`a`) loads nothing.
    let loads =
        matches!(name.as_ref(), b"href" | b"src") && tag.local_name().as_ref() != b"a";
    if loads && !is_inner(value) {
        return Err(Flaw::Link(value.chars().take(80).collect()));
    }
    style(value)
}

fn is_inner(link: &str) -> bool {
    let link = link.trim();
    link.is_empty() || link.starts_with('#') || link.starts_with("data:")
}

/// Looks for what a style sheet or a style loads.
fn style(text: &str) -> Result<(), Flaw> {
    let foreign = text.split("url(").skip(1).find_map(|link| {
        let link = link.split(')').next()?.trim().trim_matches(['"', '\'']);
        (!is_inner(link)).then_some(link)
    });
    let import = text.contains("@import").then_some("@import");
    match foreign.or(import) {
        Some(link) => Err(Flaw::Link(link.chars().take(80).collect())),
        None => Ok(()),
    }
}

/// A length in pixels, roughly: it only has to tell a large drawing from a sound one.
fn pixels(length: &str) -> u32 {
    let digits: String = length.trim().chars().take_while(char::is_ascii_digit).collect();
    if digits.is_empty() { 0 } else { digits.parse().unwrap_or(u32::MAX) }
}
