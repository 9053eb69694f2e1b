//! Sets out the slides side by side, before Typst does so one after another.
//!
//! Before any page is laid out Typst takes a document apart from its first word to its
//! last, and with that each slide measures and cuts what it has to show: most of a deck's
//! time, on one core. What a slide does there depends on nothing but itself, and Typst
//! remembers it; so the slides are taken apart each for itself first, on all cores, and what
//! comes of that is thrown away. What a document looks like cannot depend on it.

use std::sync::LazyLock;

use comemo::Track;
use rayon::prelude::*;
use typst::diag::SourceResult;
use typst::engine::{Engine, Sink};
use typst::foundations::{
    Content, ContextElem, NativeElement, SequenceElem, StyleChain, StyledElem,
};
use typst::introspection::{Locator, SplitLocator};
use typst::model::DocumentInfo;
use typst::routines::{Arenas, Pair, RealizationKind, Routines};
use typst::{Library, LibraryExt};

/// Typst's own routines.
pub(super) static TYPST: LazyLock<Routines> =
    LazyLock::new(|| Routines { ..*Library::builder().build().routines });

/// Takes content apart as Typst does; a document's slides are made ready before.
pub(super) fn realize<'a>(
    kind: RealizationKind,
    engine: &mut Engine,
    locator: &mut SplitLocator,
    arenas: &'a Arenas,
    content: &'a Content,
    styles: StyleChain<'a>,
) -> SourceResult<Vec<Pair<'a>>> {
    if matches!(kind, RealizationKind::Document { .. })
        && rayon::current_num_threads() > 1
    {
        make_ready(engine, content, styles);
    }
    (TYPST.realize)(kind, engine, locator, arenas, content, styles)
}

fn make_ready(engine: &Engine, content: &Content, styles: StyleChain) {
    let Engine { library, world, introspector, traced, ref route, .. } = *engine;
    let each = |slide: &Content| {
        let mut sink = Sink::new();
        let sink = sink.track_mut();
        let mut engine =
            Engine { library, world, introspector, traced, sink, route: route.clone() };
        let (mut info, arenas) = (DocumentInfo::default(), Arenas::default());
        let kind = RealizationKind::Document { info: &mut info };
        let mut locator = Locator::root().split();
        // What cannot be set is complained of when it is its turn.
        drop((TYPST.realize)(kind, &mut engine, &mut locator, &arenas, slide, styles));
    };
    slides(content).par_iter().for_each(each);
}

/// What a document consists of that asks where it stands, each in the styles around it.
fn slides(content: &Content) -> Vec<Content> {
    if let Some(styled) = content.to_packed::<StyledElem>() {
        let within = |slide| StyledElem::new(slide, styled.styles.clone()).pack();
        return slides(&styled.child).into_iter().map(within).collect();
    }
    if let Some(sequence) = content.to_packed::<SequenceElem>() {
        return sequence.children.iter().flat_map(slides).collect();
    }
    let is_slide = content.is::<ContextElem>();
    is_slide.then(|| content.clone()).into_iter().collect()
}
