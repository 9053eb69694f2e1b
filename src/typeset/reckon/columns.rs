//! How a page's width is shared among the columns of a table, and how tall its rows are
//! then: what is short and known is counted, all else is measured by the template.
//!
//! Lengths are in points.

use comemo::Tracked;
use typst::diag::{At, SourceResult};
use typst::engine::Engine;
use typst::foundations::{
    Arg, Args, Array, Context, Func, IntoValue, NativeFuncData, Value,
};
use typst::layout::{Abs, Length};
use typst::syntax::{Span, Spanned};

use super::{function, whole};

/// `column-widths(natural, size, width, extra, head-size)`.
///
/// natural: the columns as `naturals` gives them. extra: what each needs besides its
/// text, such as room for a bar. head-size: of the headings' letters.
pub(super) static COLUMN_WIDTHS: NativeFuncData =
    function("column-widths", &|_, _, args| {
        let natural: Array = args.expect("natural")?;
        let (size, width): (Length, Length) =
            (args.expect("size")?, args.expect("width")?);
        let (extra, head): (Array, Length) =
            (args.expect("extra")?, args.expect("head")?);
        let columns = natural.iter().zip(&extra).map(|(it, extra)| column(it, extra));
        let Some(columns) = columns.collect::<Option<Vec<Column>>>() else {
            return whole(args, None::<Value>);
        };
        let sharing = Sharing { columns, size: points(size), head: points(head) };
        let widths = sharing.widths(points(width));
        let widths: Array =
            widths.into_iter().map(|it| Abs::pt(it).into_value()).collect();
        Ok(widths.into_value())
    });

fn points(length: Length) -> f64 {
    length.abs.to_pt()
}

/// A column by what it wants, in ems but for the room beside its text.
struct Column {
    inset: f64,
    body: f64,
    /// On one, two and three lines.
    heading: [f64; 3],
    is_narrow: bool,
    is_count: bool,
    extra: f64,
}

fn column(natural: &Value, extra: &Value) -> Option<Column> {
    let (Value::Dict(it), Value::Length(extra)) = (natural, extra) else { return None };
    let Ok(Value::Array(heading)) = it.get("heading") else { return None };
    let heading: Vec<f64> = heading.iter().map(number).collect::<Option<_>>()?;
    Some(Column {
        inset: number(it.get("inset").ok()?)?,
        body: number(it.get("body").ok()?)?,
        heading: heading.try_into().ok()?,
        is_narrow: *it.get("narrow").ok()? == Value::Bool(true),
        is_count: *it.get("count").ok()? == Value::Bool(true),
        extra: points(*extra),
    })
}

fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Float(number) => Some(*number),
        #[expect(clippy::cast_precision_loss, reason = "ems are few")]
        Value::Int(number) => Some(*number as f64),
        _ => None,
    }
}

struct Sharing {
    columns: Vec<Column>,
    size: f64,
    head: f64,
}

impl Sharing {
    fn widths(&self, width: f64) -> Vec<f64> {
        let mut want = self.wishes(2);
        // Headings stand on one line where there is room, else on two; the room beside
        // bars is better used by them. Figures of one kind are as wide as each other.
        let is_barred = self.columns.iter().any(|it| it.extra > 0.0);
        let full = self.evened(if is_barred { want.clone() } else { self.wishes(1) });
        if sum(&full) <= width {
            // Room left over is shared in proportion, so that figures stay near names.
            let more = width / sum(&full);
            return full.iter().map(|it| it * more).collect();
        }
        // Rather a third line than figures of one kind in uneven columns.
        let even = [want.clone(), self.wishes(3)].map(|it| self.evened(it));
        if let Some(even) = even.into_iter().find(|it| sum(it) <= width) {
            want = even;
        }
        if sum(&want) <= width {
            let more = (width - sum(&want)) / (sum(&full) - sum(&want));
            let pairs = want.iter().zip(&full);
            return pairs.map(|(least, most)| least + (most - least) * more).collect();
        }
        // A name is kept whole where what is longer needs no more lines for it.
        let parted = SHORT.iter().filter_map(|&most| self.parted(most, &want, width));
        let fewest =
            parted.reduce(
                |best, it| if self.lines(&it) < self.lines(&best) { it } else { best },
            );
        fewest.unwrap_or_else(|| self.squeezed(&want, width))
    }

    /// Short columns keep what they want; long ones, of more letters than `most`, share
    /// what is left. None where that is too little for them.
    fn parted(&self, most: f64, want: &[f64], width: f64) -> Option<Vec<f64>> {
        let is_long = |at: &usize| {
            let it = &self.columns[*at];
            !it.is_narrow && it.body > most
        };
        let (long, short): (Vec<usize>, Vec<usize>) = (0..want.len()).partition(is_long);
        let room = width - short.iter().map(|at| want[*at]).sum::<f64>();
        // A name beside figures gets what their headings can spare: rather they break.
        let has_figures = self.columns.iter().any(|it| it.is_narrow);
        let is_short_of_room =
            |at: usize| self.columns[at].body <= NAME && room < 0.6 * want[at];
        let name_alone = has_figures && long.len() == 1 && is_short_of_room(long[0]);
        if long.is_empty() || room < 0.3 * width || name_alone {
            return None;
        }
        let mut widths = want.to_vec();
        for (at, part) in long.iter().zip(self.shared(&long, want, room)) {
            widths[*at] = part;
        }
        Some(widths)
    }

    /// The lines of the tallest column, by guess.
    fn lines(&self, widths: &[f64]) -> f64 {
        let lines = self.columns.iter().zip(widths).map(|(it, width)| {
            let room = (width - it.extra - it.inset * self.size).max(self.size);
            let wide = it.body * self.size;
            if wide <= room + ROUNDED { 1.0 } else { (RAGGED * wide / room).ceil() }
        });
        lines.fold(1.0, f64::max)
    }

    /// Less than they want for all, but no figure narrower than it is: its heading
    /// breaks, and names do.
    fn squeezed(&self, want: &[f64], width: f64) -> Vec<f64> {
        let less = width / sum(want);
        let scaled: Vec<f64> = want.iter().map(|it| it * less).collect();
        let is_whole = |(it, width): (&Column, &f64)| {
            // Half of what stands beside a figure still parts it from the next.
            !it.is_narrow || it.extra + (it.inset / 2.0 + it.body) * self.size <= *width
        };
        if self.columns.iter().zip(&scaled).all(is_whole) {
            return scaled;
        }
        let least = |(it, want): (&Column, &f64)| {
            let body = if it.is_narrow { it.body } else { it.body.min(FEW_LETTERS) };
            (it.extra + (it.inset + body) * self.size).min(*want)
        };
        let least: Vec<f64> = self.columns.iter().zip(want).map(least).collect();
        if sum(&least) > width {
            return scaled;
        }
        let more = (width - sum(&least)) / (sum(want) - sum(&least));
        let pairs = least.iter().zip(want);
        pairs.map(|(least, want)| least + (want - least) * more).collect()
    }

    /// What the columns want with their headings on so many lines.
    fn wishes(&self, lines: usize) -> Vec<f64> {
        let wish = |it: &Column| {
            // A bar stands off from its figure.
            let off = if it.extra == 0.0 { 0.0 } else { 0.7 * self.size };
            let body = it.body * self.size + off;
            let heading = it.heading[lines - 1] * self.head;
            it.extra + it.inset * self.size + body.max(heading)
        };
        self.columns.iter().map(wish).collect()
    }

    /// Columns of counts made as wide as the widest of them.
    fn evened(&self, widths: Vec<f64>) -> Vec<f64> {
        let is_alike = |it: &Column| it.is_count && it.extra == 0.0;
        let alike = self.columns.iter().zip(&widths).filter(|(it, _)| is_alike(it));
        let most = alike.map(|(_, width)| *width).fold(0.0, f64::max);
        let one = |(it, width)| if is_alike(it) { most } else { width };
        self.columns.iter().zip(widths).map(one).collect()
    }

    /// Widths of long columns with the fewest lines in the tallest column, by guess.
    /// Twice the text rather gets less than twice the width.
    fn shared(&self, long: &[usize], want: &[f64], room: f64) -> Vec<f64> {
        let lines = |widths: &[f64]| {
            let lines = long.iter().zip(widths).map(|(at, width)| {
                let it = &self.columns[*at];
                let room = (width - it.inset * self.size).max(self.size);
                (RAGGED * it.body * self.size / room).ceil()
            });
            lines.fold(f64::NEG_INFINITY, f64::max)
        };
        let tried =
            [0.75, 0.65, 0.85, 0.95].map(|power| self.shared_by(long, want, room, power));
        let found = tried
            .into_iter()
            .reduce(|best, it| if lines(&it) < lines(&best) { it } else { best });
        found.expect("four were tried")
    }

    /// Widths by length, none wider than it wants, none narrower than a few letters.
    ///
    /// `power`: how strongly length counts.
    fn shared_by(&self, long: &[usize], want: &[f64], room: f64, power: f64) -> Vec<f64> {
        #[expect(clippy::cast_precision_loss, reason = "columns are few")]
        let count = long.len() as f64;
        let floor = (9.0 * self.size).min(room / count);
        let weights: Vec<f64> =
            long.iter().map(|at| self.columns[*at].body.max(4.0).powf(power)).collect();
        let mut settled: Vec<Option<f64>> = vec![None; long.len()];
        for _ in long {
            let open: Vec<usize> =
                (0..long.len()).filter(|at| settled[*at].is_none()).collect();
            let spare = room - settled.iter().flatten().sum::<f64>();
            let all: f64 = open.iter().map(|at| weights[*at]).sum();
            let part = |at: usize| spare * (weights[at] / all);
            let over = open.iter().copied().find(|at| part(*at) > want[long[*at]]);
            let under = open.iter().copied().find(|at| part(*at) < floor);
            match (over, under) {
                _ if open.len() == 1 => settled[open[0]] = Some(part(open[0])),
                (Some(at), _) => settled[at] = Some(want[long[at]]),
                (None, Some(at)) => settled[at] = Some(floor),
                (None, None) => {
                    for at in open {
                        settled[at] = Some(part(at));
                    }
                }
            }
            if settled.iter().all(Option::is_some) {
                break;
            }
        }
        // Whatever is left over or missing is spread over all.
        let settled: Vec<f64> = settled.into_iter().flatten().collect();
        let scale = room / sum(&settled);
        settled.iter().map(|it| it * scale).collect()
    }
}

/// A name has at most so many letters, a text more.
const NAME: f64 = 20.0;

/// A name has at least so many letters on a line.
const FEW_LETTERS: f64 = 4.0;

/// Beyond so many ems a column is long: the most is tried first.
const SHORT: [f64; 3] = [16.0, 13.0, 9.0];

/// How much longer text is than its letters where it is broken.
const RAGGED: f64 = 1.1;

/// What is no more than this too narrow is so by rounding.
const ROUNDED: f64 = 0.01;

fn sum(widths: &[f64]) -> f64 {
    widths.iter().sum()
}

/// `row-heights(rows, known, size, inner, cell-height)`.
///
/// known: how wide the cells are, as `known-widths` gives it. inner: the widths of the
/// columns' text. cell-height: measures a cell, as `(cell, size, width, lit: …)`.
pub(super) static ROW_HEIGHTS: NativeFuncData = function("row-heights", &row_heights);

fn row_heights(
    engine: &mut Engine,
    context: Tracked<Context>,
    args: &mut Args,
) -> SourceResult<Value> {
    let (rows, known): (Array, Array) = (args.expect("rows")?, args.expect("known")?);
    let (size, inner): (Length, Array) = (args.expect("size")?, args.expect("inner")?);
    let measure: Func = args.expect("cell-height")?;
    let mut heights = Array::new();
    for (row, known) in rows.iter().zip(&known) {
        let Some((cells, is_lit)) = parts(row) else { return whole(args, None::<Value>) };
        let mut height = points(size);
        for at in unknown(known, points(size), &inner) {
            let (Some(cell), Some(width)) = (cells.iter().nth(at), inner.iter().nth(at))
            else {
                return whole(args, None::<Value>);
            };
            let mut asked =
                Args::new(args.span, [cell.clone(), size.into_value(), width.clone()]);
            asked.items.push(named("lit", is_lit, args.span));
            let tall: Length =
                measure.call(engine, context, asked)?.cast().at(args.span)?;
            height = height.max(points(tall));
        }
        heights.push(Abs::pt(height).into_value());
    }
    Ok(heights.into_value())
}

/// The cells of a row, and whether it is the one that the slide is about.
fn parts(row: &Value) -> Option<(&Array, bool)> {
    let Value::Dict(row) = row else { return None };
    let Ok(Value::Array(cells)) = row.get("cells") else { return None };
    Some((cells, row.get("own").is_ok_and(|own| *own == Value::Bool(true))))
}

/// Which cells of a row are not known to stand on one line.
fn unknown(known: &Value, size: f64, inner: &Array) -> Vec<usize> {
    let Value::Array(known) = known else { return Vec::new() };
    let fits = |wide: &Value, width: &Value| match (number(wide), width) {
        (Some(wide), Value::Length(width)) => wide * size < points(*width),
        _ => false,
    };
    let pairs = known.iter().zip(inner).enumerate();
    pairs.filter(|(_, (wide, width))| !fits(wide, width)).map(|(at, _)| at).collect()
}

fn named(name: &str, value: impl IntoValue, span: Span) -> Arg {
    let value = Spanned::new(value.into_value(), span);
    Arg { span, name: Some(name.into()), value }
}
