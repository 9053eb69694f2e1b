//! What templates ask of the program while they set a page, as `reckon.…`: how wide a
//! text is by guess, and how large something is once set.
//!
//! It stands here because it is asked thousands of times a deck, and a function of a
//! template costs some hundred times as much.

use std::sync::LazyLock;

use comemo::Tracked;
use typst::Library;
use typst::diag::{SourceResult, bail};
use typst::engine::Engine;
use typst::foundations::{
    Args, Array, CastInfo, Context, Dict, Func, IntoValue, Module, NativeFuncData,
    NativeFuncPtr, Scope, Value,
};

mod broken;
mod cells;
mod columns;
mod letters;
mod prose;
mod size;
mod view;

/// Makes the functions known to all templates.
pub(super) fn add_to(library: &mut Library) {
    let mut scope = Scope::new();
    for function in FUNCTIONS {
        scope.define(function.name, Func::from(*function));
    }
    library.global.scope_mut().define("reckon", Module::new("reckon", scope));
}

static FUNCTIONS: &[&NativeFuncData] = &[
    &EMS,
    &SPACED_EMS,
    &PLAIN_EMS,
    &CELL_EMS,
    &KNOWN_WIDTHS,
    &WIDEST_CELLS,
    &FOLDS,
    &BLOCK_TEXT,
    &WIDEST_LINE,
    &LINES,
    &columns::COLUMN_WIDTHS,
    &columns::ROW_HEIGHTS,
    &size::SIZE,
];

static EMS: NativeFuncData = function("ems", &|_, _, args| {
    let text: typst::foundations::Str = args.expect("text")?;
    Ok(letters::ems(&text).into_value())
});

static SPACED_EMS: NativeFuncData = function("spaced-ems", &|_, _, args| {
    let text: typst::foundations::Str = args.expect("text")?;
    Ok(letters::spaced_ems(&text).into_value())
});

static PLAIN_EMS: NativeFuncData = function("plain-ems", &|_, _, args| {
    let cell: Dict = args.expect("cell")?;
    whole(args, cells::plain_ems(&cell))
});

static CELL_EMS: NativeFuncData = function("cell-ems", &|_, _, args| {
    let cell: Dict = args.expect("cell")?;
    whole(args, cells::cell_ems(&cell))
});

static KNOWN_WIDTHS: NativeFuncData = function("known-widths", &|_, _, args| {
    let rows: Array = args.expect("rows")?;
    whole(args, cells::known(&rows))
});

static WIDEST_CELLS: NativeFuncData = function("widest-cells", &|_, _, args| {
    let (table, column): (Dict, usize) = (args.expect("table")?, args.expect("column")?);
    whole(args, cells::widest_cells(&table, column))
});

static FOLDS: NativeFuncData = function("folds", &|_, _, args| {
    let pieces: Vec<f64> = args.expect("pieces")?;
    Ok(letters::folds(&pieces)
        .map(Value::Float)
        .into_iter()
        .collect::<Array>()
        .into_value())
});

static BLOCK_TEXT: NativeFuncData = function("block-text", &|_, _, args| {
    let blocks: Array = args.expect("blocks")?;
    whole(args, prose::text(&blocks))
});

static WIDEST_LINE: NativeFuncData = function("widest-line", &|_, _, args| {
    let blocks: Array = args.expect("blocks")?;
    whole(args, prose::widest_line(&blocks))
});

static LINES: NativeFuncData = function("lines", &|_, _, args| {
    let (blocks, width): (Array, f64) = (args.expect("blocks")?, args.expect("width")?);
    whole(args, prose::lines(&blocks, width))
});

/// What was reckoned; none where the view has not the form that the templates read.
fn whole(args: &Args, reckoned: Option<impl IntoValue>) -> SourceResult<Value> {
    match reckoned {
        Some(value) => Ok(value.into_value()),
        None => bail!(args.span, "this is not of the view's form"),
    }
}

/// What a function does with its arguments.
type Work =
    dyn Fn(&mut Engine, Tracked<Context>, &mut Args) -> SourceResult<Value> + Send + Sync;

const fn function(name: &'static str, work: &'static Work) -> NativeFuncData {
    NativeFuncData {
        function: NativeFuncPtr(work),
        name,
        title: name,
        docs: "",
        def_site: None,
        keywords: &[],
        contextual: true,
        scope: LazyLock::new(&Scope::new),
        params: LazyLock::new(&Vec::new),
        returns: LazyLock::new(&|| CastInfo::Any),
    }
}
