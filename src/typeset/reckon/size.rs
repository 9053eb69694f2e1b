//! How large something is once set.
//!
//! Typst's own `measure` looks for the same thing on the pages that were set so far, and
//! so is done over whenever these change. What is measured here is set by itself, unless
//! it names other places of the document.

use comemo::{Track, Tracked};
use typst::diag::{At, SourceResult};
use typst::engine::{Engine, Route, Sink};
use typst::foundations::{
    Args, Content, Context, Dict, IntoValue, NativeFuncData, Resolve, Smart, Value,
};
use typst::introspection::{EmptyIntrospector, Locator, LocatorLink};
use typst::layout::{Abs, Axes, Length, Region, Size};
use typst::utils::Protected;

use super::function;

/// `size(body, width: auto, height: auto)`: a width and a height.
///
/// Not for what counts or queries: only what misses a place by its name is seen.
pub(super) static SIZE: NativeFuncData = function("size", &size);

fn size(
    engine: &mut Engine,
    context: Tracked<Context>,
    args: &mut Args,
) -> SourceResult<Value> {
    let body: Content = args.expect("body")?;
    let width: Smart<Length> = args.named("width")?.unwrap_or_default();
    let height: Smart<Length> = args.named("height")?.unwrap_or_default();
    let styles = context.styles().at(args.span)?;
    let room = |length: Smart<Length>| length.resolve(styles).unwrap_or(Abs::inf());
    let region = Region::new(Axes::new(room(width), room(height)), Axes::splat(false));
    let set = engine.library.routines.layout_frame;
    let mut missed = Sink::new();
    let mut alone = Engine {
        library: engine.library,
        world: engine.world,
        introspector: Protected::new(EmptyIntrospector.track()),
        traced: engine.traced,
        sink: missed.track_mut(),
        route: Route::extend(engine.route.track()),
    };
    let mut frame = set(&mut alone, &body, Locator::root(), styles, region)?;
    // A link or a page number misses the place that it names.
    if !missed.delayed().is_empty() {
        let here = context.location().at(args.span)?;
        let link = LocatorLink::measure(here, args.span);
        frame = set(engine, &body, Locator::link(&link), styles, region)?;
    }
    let Size { x, y } = frame.size();
    let sides = [("width", x), ("height", y)];
    let sides: Dict =
        sides.map(|(name, side)| (name.into(), side.into_value())).into_iter().collect();
    Ok(sides.into_value())
}
