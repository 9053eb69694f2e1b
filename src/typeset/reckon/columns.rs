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

use super::broken::{self, Broken};
use super::letters::count;
use super::{function, whole};
use crate::typeset::sharing::settle;

/// `column-widths(natural, size, width, extra, head-size, rows)`.
///
/// natural: the columns as `naturals` gives them. extra: what each needs besides its
/// text, such as room for a bar. head-size: of the headings' letters. rows: which may have
/// to be broken; none where the widths are not theirs alone.
pub(super) static COLUMN_WIDTHS: NativeFuncData =
    function("column-widths", &|_, _, args| {
        let natural: Array = args.expect("natural")?;
        let (size, width): (Length, Length) =
            (args.expect("size")?, args.expect("width")?);
        let (extra, head): (Array, Length) =
            (args.expect("extra")?, args.expect("head")?);
        // Templates that a sealed deck carries may not say them.
        let rows: Array = args.eat()?.unwrap_or_default();
        let columns = natural.iter().zip(&extra).map(|(it, extra)| column(it, extra));
        let Some(columns) = columns.collect::<Option<Vec<Column>>>() else {
            return whole(args, None::<Value>);
        };
        let sharing = Sharing { columns, rows, size: points(size), head: points(head) };
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
    rows: Array,
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
        self.shared(width).unwrap_or_else(|| self.squeezed(&want, width))
    }

    /// Figures keep what they want, with their headings on two lines or on three; texts
    /// share the rest so that the rows are least tall. None where that is too little.
    fn shared(&self, width: f64) -> Option<Vec<f64>> {
        let broken = broken::columns(&self.rows)?;
        let ways = [2, 3].map(|lines| self.shared_with(lines, width, &broken));
        let best = ways.into_iter().flatten();
        best.min_by(|one, other| one.0.total_cmp(&other.0)).map(|(_, widths)| widths)
    }

    /// The same with the headings of figures on so many lines, and what that costs.
    fn shared_with(
        &self,
        lines: usize,
        width: f64,
        broken: &[Broken],
    ) -> Option<(f64, Vec<f64>)> {
        let mut widths = self.evened(self.wishes(lines));
        let (texts, figures): (Vec<usize>, Vec<usize>) =
            (0..widths.len()).partition(|at| !self.columns[*at].is_narrow);
        let taken: f64 = figures.iter().map(|at| widths[*at]).sum();
        let beside: f64 = texts.iter().map(|at| self.beside(*at)).sum();
        let room = (width - taken - beside) / self.size;
        let least = texts.iter().map(|at| self.least(*at, broken.get(*at)));
        let least: Vec<f64> = least.collect();
        if texts.is_empty() || sum(&least) > room {
            return None;
        }
        let cost = |letters: &[f64]| {
            let pairs = || texts.iter().copied().zip(letters.iter().copied());
            let known = pairs().filter_map(|(at, it)| {
                let guess = broken.get(at)?;
                // What was measured is known better.
                let less = (guess.whole / self.columns[at].body).min(1.0);
                Some((guess, it * less))
            });
            let rows = broken::cost(&known.collect::<Vec<_>>());
            let unknown = pairs().filter(|(at, _)| broken.get(*at).is_none());
            let lines = unknown.map(|(at, it)| (self.columns[at].body / it).ceil());
            rows + lines.sum::<f64>() + self.heads(pairs())
        };
        let starts = [0.0, SHORT].map(|short| self.by_length(&texts, room, short));
        let settled = starts.map(|mut it| (settle(&mut it, &least, cost), it));
        let best = settled.into_iter().min_by(|one, other| one.0.total_cmp(&other.0));
        let (rows, letters) = best?;
        let headings =
            figures.iter().map(|at| (*at, (widths[*at] - self.beside(*at)) / self.size));
        let cost = rows + self.heads(headings);
        for (at, letters) in texts.iter().zip(letters) {
            widths[*at] = letters * self.size + self.beside(*at);
        }
        Some((cost, widths))
    }

    /// What a column has beside its text.
    fn beside(&self, at: usize) -> f64 {
        self.columns[at].extra + self.columns[at].inset * self.size
    }

    /// What a column of texts keeps, in letters: its longest word, and a short name whole.
    fn least(&self, at: usize, broken: Option<&Broken>) -> f64 {
        let it = &self.columns[at];
        let word = broken.map_or(0.0, |broken| broken.word.min(WORD));
        word.max(it.body.min(FEW_LETTERS)).max(it.heading[2] * self.head / self.size)
    }

    /// A share for each by its length, of which twice as much counts less than twice; those
    /// of no more letters than `short` have what they want, if not all are such.
    fn by_length(&self, texts: &[usize], room: f64, short: f64) -> Vec<f64> {
        let body = |at: &usize| self.columns[*at].body;
        let is_long = |at: &usize| body(at) > short;
        let all_short = !texts.iter().any(is_long);
        let shares = |at: &&usize| all_short || is_long(at);
        let taken: f64 = texts.iter().filter(|at| !shares(at)).map(body).sum();
        let weight = |at: &usize| body(at).max(FEW_LETTERS).powf(0.75);
        let all: f64 = texts.iter().filter(shares).map(weight).sum();
        let share = |at: &usize| {
            if shares(&at) { (room - taken) * weight(at) / all } else { body(at) }
        };
        texts.iter().map(share).collect()
    }

    /// What headings over so many letters cost: the tallest is a line of each page.
    fn heads(&self, columns: impl Iterator<Item = (usize, f64)>) -> f64 {
        let lines = columns.map(|(at, letters)| {
            let room = letters * self.size / self.head + ROUNDED;
            let found = self.columns[at].heading.iter().position(|wide| *wide <= room);
            count(found.map_or(4, |at| at + 1))
        });
        let (mut tallest, mut all) = (1.0, 0.0);
        for lines in lines {
            tallest = lines.max(tallest);
            all += lines;
        }
        tallest + LINE_OF_HEAD * all
    }

    /// Less than they want for all, but no figure narrower than it is: its heading
    /// breaks, and names do.
    fn squeezed(&self, want: &[f64], width: f64) -> Vec<f64> {
        let less = width / sum(want);
        let scaled: Vec<f64> = want.iter().map(|it| it * less).collect();
        // A short word over figures, such as 合計, is not torn.
        let word = |it: &Column| it.heading[2].min(WORD_OF_HEAD) * self.head / self.size;
        let is_whole = |(it, width): (&Column, &f64)| {
            // Half of what stands beside a figure still parts it from the next.
            let least = (it.inset / 2.0 + it.body).max(it.inset + word(it));
            !it.is_narrow || it.extra + least * self.size <= *width
        };
        if self.columns.iter().zip(&scaled).all(is_whole) {
            return scaled;
        }
        let least = |(it, want): (&Column, &f64)| {
            let body = if it.is_narrow {
                it.body.max(word(it))
            } else {
                it.body.min(FEW_LETTERS)
            };
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
}

/// A name has at least so many letters on a line.
const FEW_LETTERS: f64 = 4.0;

/// A heading has at least so many letters on a line, and what rounding takes.
const WORD_OF_HEAD: f64 = 2.1;

/// So few letters are a name that rather has a line of its own.
const SHORT: f64 = 9.0;

/// A longer word is broken rather than kept whole.
const WORD: f64 = 14.0;

/// What a line of a heading costs where another is as tall, of a row's line.
const LINE_OF_HEAD: f64 = 0.2;

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

#[cfg(test)]
mod tests {
    use super::*;

    fn row(texts: &[&str]) -> Value {
        let dict = |key: &str, value: Value| {
            let entries = [(key.into(), value)];
            typst::foundations::Dict::from_iter(entries)
        };
        let cell = |text: &&str| {
            let mut cell = dict("kind", Value::Str("text".into()));
            cell.insert("text".into(), Value::Str((*text).into()));
            Value::Dict(cell)
        };
        Value::Dict(dict("cells", Value::Array(texts.iter().map(cell).collect())))
    }

    #[test]
    fn one_long_name_takes_no_room_from_texts_that_would_break_for_it() {
        let limit = "限學術研究須簽署授權書並繳交處理費";
        let long = "科學園區審議暨跨部會業務協調推動及國際策略聯盟專案辦公室";
        let body = |at: usize| if at == 4 { long } else { "秘書處" };
        let rows = (0..9).map(|at| row(&["人事差勤系統", body(at), limit])).collect();
        let column = |letters: f64| Column {
            inset: 0.84,
            body: letters + 0.06,
            heading: [4.0; 3],
            is_narrow: false,
            is_count: false,
            extra: 0.0,
        };
        let columns = [6.0, 28.0, 17.0].map(column).into();
        let sharing = Sharing { columns, rows, size: 16.0, head: 12.8 };
        let widths = sharing.widths(16.0 * 42.0);
        assert!((sum(&widths) - 16.0 * 42.0).abs() < 0.01, "{widths:?}");
        let letters = |at: usize| widths[at] / 16.0 - 0.84;
        assert!(letters(0) >= 6.0 && letters(2) >= 17.0, "{widths:?}");
    }
}
