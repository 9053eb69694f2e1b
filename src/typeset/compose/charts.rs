//! A chart as a page shows it: bars and marks as parts of the axis.

use super::share;
use crate::model::days;
use crate::model::numeral;
use crate::model::table::{Bar, Chart};
use crate::typeset::view::{BarView, ChartView, TickView};

pub(super) fn chart_view(chart: &Chart, alt: &str) -> ChartView {
    let tick = |number: i64| TickView {
        text: numeral::thousands(number),
        share: share(number * chart.one(), chart.axis),
    };
    let bar = |(at, bar): (usize, &Bar)| BarView {
        label: bar.label.clone(),
        text: bar.value.map(|value| chart.print(value)),
        share: bar
            .value
            .filter(|_| !bar.several)
            .map_or(0.0, |value| share(value.abs(), chart.axis)),
        note: bar.note.clone(),
        own: bar.own,
        negative: bar.value.is_some_and(|value| value < 0),
        several: bar.several,
        place: place(chart, at),
    };
    ChartView {
        name: chart.name,
        unit: chart.unit,
        alt: alt.to_owned(),
        bars: chart.bars.iter().enumerate().map(bar).collect(),
        ticks: ticks(chart.axis / chart.one()).into_iter().map(tick).collect(),
        goal: chart.goal.map(|goal| TickView {
            text: format!(
                "目標 {}{}",
                numeral::thousands(goal / chart.one()),
                chart.unit
            ),
            share: share(goal, chart.axis),
        }),
    }
}

/// How far from the first bar's day to the last one's that of a bar is.
fn place(chart: &Chart, at: usize) -> Option<f64> {
    let (first, last) = (*chart.days.first()?, *chart.days.last()?);
    let day = *chart.days.get(at)?;
    Some(share(days::between(first, day), days::between(first, last)))
}

/// Round numbers from zero up to the axis's end, three to six of them.
fn ticks(axis: i64) -> Vec<i64> {
    let steps = (0..18).flat_map(|power| [1, 2, 5].map(|step| step * 10_i64.pow(power)));
    let step = steps.into_iter().find(|step| axis / step <= 5).unwrap_or(axis.max(1));
    (0..=axis / step).map(|at| at * step).collect()
}

#[cfg(test)]
mod tests {
    use super::{chart_view, ticks};
    use crate::model::roc_date::RocDate;
    use crate::model::table::{Bar, Chart};
    use crate::typeset::view::ChartView;

    fn bar(value: i64) -> Bar {
        Bar { value: Some(value), ..Bar::default() }
    }

    fn shares(view: &ChartView) -> Vec<String> {
        view.bars.iter().map(|bar| format!("{:.1}", bar.share)).collect()
    }

    #[test]
    fn what_sums_up_several_years_is_no_bar_and_no_measure_of_the_others() {
        let several = Bar { several: true, ..bar(74) };
        let chart = Chart::over("years", "件", vec![several, bar(14), bar(7)]);
        assert_eq!(shares(&chart_view(&chart, "")), ["0.0", "1.0", "0.5"]);
    }

    #[test]
    fn a_loss_is_as_long_as_a_gain_of_its_size() {
        let view = chart_view(&Chart::over("years", "筆", vec![bar(-10), bar(5)]), "");
        assert_eq!(shares(&view), ["1.0", "0.5"]);
        assert_eq!([view.bars[0].negative, view.bars[1].negative], [true, false]);
    }

    #[test]
    fn bars_stand_as_far_apart_as_their_days() {
        let day = |month, day| RocDate::new(111, month, day).unwrap();
        let chart = Chart::over("growth", "筆", vec![bar(1), bar(2), bar(3)]);
        let view = chart_view(&chart.on(vec![day(1, 1), day(1, 11), day(2, 10)]), "");
        let places: Vec<_> = view.bars.iter().filter_map(|bar| bar.place).collect();
        assert_eq!(
            places.iter().map(|it| format!("{it:.2}")).collect::<Vec<_>>(),
            ["0.00", "0.25", "1.00"]
        );
    }

    #[test]
    fn an_axis_is_marked_with_round_numbers_from_zero() {
        assert_eq!(ticks(2963), [0, 500, 1000, 1500, 2000, 2500]);
        assert_eq!(ticks(23), [0, 5, 10, 15, 20]);
        assert_eq!(ticks(1), [0, 1]);
    }
}
