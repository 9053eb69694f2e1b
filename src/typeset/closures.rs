//! Calls the functions of the templates.
//!
//! Typst remembers every call with all that was handed over, so as not to do the same
//! again. For the short functions, which a deck calls tens of thousands of times, that
//! costs more than to do it: they are called and forgotten. What a call gives does not
//! depend on it.

use std::sync::LazyLock;

use comemo::{Tracked, TrackedMut};
use typst::diag::{SourceResult, bail};
use typst::engine::{Engine, Route, Sink, Traced};
use typst::foundations::{Arg, Args, Closure, ClosureNode, Context, Func, Scopes, Value};
use typst::introspection::Introspector;
use typst::routines::Routines;
use typst::syntax::ast::{self, AstNode};
use typst::utils::{LazyHash, Protected};
use typst::{Library, World};
use typst_eval::{Eval, FlowEvent, Vm, eval_closure};

use super::ahead;

/// Typst's own routines but for the calling of functions.
pub(super) static ROUTINES: LazyLock<Routines> = LazyLock::new(|| Routines {
    eval_closure: call,
    realize: ahead::realize,
    ..*ahead::TYPST
});

/// Calls a function without remembering it; whatever is not plain is left to Typst.
#[expect(clippy::too_many_arguments, reason = "it stands in the place of Typst's own")]
fn call(
    func: &Func,
    closure: &LazyHash<Closure>,
    world: Tracked<dyn World + '_>,
    library: &LazyHash<Library>,
    introspector: Tracked<dyn Introspector + '_>,
    traced: Tracked<Traced>,
    sink: TrackedMut<Sink>,
    route: Tracked<Route>,
    context: Tracked<Context>,
    args: Args,
) -> SourceResult<Value> {
    let node = match &closure.node {
        ClosureNode::Closure(node) => node.cast::<ast::Closure>(),
        ClosureNode::Context(_) => None,
    };
    let node = node.filter(|node| !is_long(*node));
    let bound = node.and_then(|node| bound(node, closure, &args));
    let Some((node, bound)) = node.zip(bound) else {
        return eval_closure(
            func, closure, world, library, introspector, traced, sink, route, context,
            args,
        );
    };
    let mut scopes = Scopes::new(None);
    scopes.top = closure.captured.clone();
    let introspector = Protected::from_raw(introspector);
    let route = Route::extend(route);
    let engine = Engine { library, world, introspector, traced, sink, route };
    let body = node.body();
    let mut vm = Vm::new(engine, context, scopes, body.span());
    if let Some(name) = node.name() {
        vm.define(name, func.clone());
    }
    for (name, value) in bound {
        vm.define(name, value);
    }
    let output = body.eval(&mut vm)?;
    match vm.flow {
        None | Some(FlowEvent::Return(_, None, _)) => Ok(output),
        Some(FlowEvent::Return(_, Some(value), _)) => Ok(value),
        Some(flow) => bail!(flow.forbidden()),
    }
}

/// From so many letters of its own on a function is worth remembering.
const LONG: usize = 250;

fn is_long(node: ast::Closure<'_>) -> bool {
    node.to_untyped().len() >= LONG
}

type Bound<'a> = Vec<(ast::Ident<'a>, Value)>;

/// The parameters with what was handed over; none where that is not as it should be, and
/// where what is left over is asked for.
fn bound<'a>(
    node: ast::Closure<'a>,
    closure: &Closure,
    args: &Args,
) -> Option<Bound<'a>> {
    let mut bound = Vec::new();
    let mut placed = args.items.iter().filter(|arg| arg.name.is_none());
    let mut named = 0;
    let mut defaults = closure.defaults.iter();
    for param in node.params().children() {
        match param {
            ast::Param::Pos(pattern) => {
                take_apart(pattern, &placed.next()?.value.v, &mut bound)?;
            }
            ast::Param::Named(param) => {
                let name = param.name();
                let is_it = |arg: &&Arg| {
                    arg.name.as_ref().is_some_and(|own| **own == **name.get())
                };
                let mut given = args.items.iter().filter(is_it);
                let default = defaults.next()?;
                let value = match (given.next(), given.next()) {
                    (None, _) => default,
                    (Some(arg), None) => {
                        named += 1;
                        &arg.value.v
                    }
                    (Some(_), Some(_)) => return None,
                };
                bound.push((name, value.clone()));
            }
            ast::Param::Spread(_) => return None,
        }
    }
    let all = args.items.iter().filter(|arg| arg.name.is_some()).count();
    (placed.next().is_none() && named == all).then_some(bound)
}

/// Gives the names of a pattern their parts of a value.
fn take_apart<'a>(
    pattern: ast::Pattern<'a>,
    value: &Value,
    bound: &mut Bound<'a>,
) -> Option<()> {
    match pattern {
        ast::Pattern::Normal(ast::Expr::Ident(name)) => bound.push((name, value.clone())),
        ast::Pattern::Normal(_) => return None,
        ast::Pattern::Placeholder(_) => {}
        ast::Pattern::Parenthesized(inner) => {
            take_apart(inner.pattern(), value, bound)?;
        }
        ast::Pattern::Destructuring(parts) => {
            let Value::Array(values) = value else { return None };
            let mut values = values.iter();
            for part in parts.items() {
                let ast::DestructuringItem::Pattern(part) = part else { return None };
                take_apart(part, values.next()?, bound)?;
            }
            if values.next().is_some() {
                return None;
            }
        }
    }
    Some(())
}
