//! A chart as a page shows it: bars and marks as parts of the axis.

use super::share;
use crate::model::numeral;
use crate::model::table::{Bar, Chart};
use crate::typeset::view::{BarView, ChartView, TickView};

pub(super) fn chart_view(chart: &Chart, alt: &str) -> ChartView {
    let tick = |number: i64| TickView {
        text: numeral::thousands(number),
        share: share(number, chart.axis),
    };
    let bar = |bar: &Bar| BarView {
        label: bar.label.clone(),
        text: bar.value.map(numeral::thousands),
        share: bar.value.map_or(0.0, |value| share(value, chart.axis)),
        note: bar.note.clone(),
        own: bar.own,
    };
    ChartView {
        name: chart.name,
        unit: chart.unit,
        alt: alt.to_owned(),
        bars: chart.bars.iter().map(bar).collect(),
        ticks: ticks(chart.axis).into_iter().map(tick).collect(),
        goal: chart.goal.map(|goal| TickView {
            text: format!("目標 {}{}", numeral::thousands(goal), chart.unit),
            share: share(goal, chart.axis),
        }),
    }
}

/// Round numbers from zero up to the axis's end, three to six of them.
fn ticks(axis: i64) -> Vec<i64> {
    let steps = (0..18).flat_map(|power| [1, 2, 5].map(|step| step * 10_i64.pow(power)));
    let step = steps.into_iter().find(|step| axis / step <= 5).unwrap_or(axis.max(1));
    (0..=axis / step).map(|at| at * step).collect()
}

#[cfg(test)]
mod tests {
    use super::ticks;

    #[test]
    fn an_axis_is_marked_with_round_numbers_from_zero() {
        assert_eq!(ticks(2963), [0, 500, 1000, 1500, 2000, 2500]);
        assert_eq!(ticks(23), [0, 5, 10, 15, 20]);
        assert_eq!(ticks(1), [0, 1]);
    }
}
