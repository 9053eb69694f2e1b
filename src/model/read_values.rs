//! What stood in each cell that a figure may have been made from, so that a trace can
//! show the number beside its place.

use std::collections::BTreeMap;

use super::goals::Goals;
use super::numeral::thousands;
use super::origin::{Located, Origin};
use super::sources::Sources;

/// The text of a value at each place.
pub type ReadValues = BTreeMap<Origin, String>;

impl Sources {
    /// Every number, date and word that tables are counted from, by its place.
    pub fn read_values(&self) -> ReadValues {
        let mut values = ReadValues::new();
        self.add_counts(&mut values);
        self.add_catalogue(&mut values);
        self.add_usage(&mut values);
        self.add_rows(&mut values);
        self.add_yaml(&mut values);
        values
    }

    fn add_counts(&self, values: &mut ReadValues) {
        if let Some(counts) = &self.unit_counts {
            for date in &counts.dates {
                values.insert(date.origin.clone(), date.value.slashed());
            }
            for row in &counts.rows {
                for count in row.counts.iter().flatten() {
                    let text = format!("{} {}", row.name.value, thousands(count.value));
                    values.insert(count.origin.clone(), text);
                }
            }
        }
        for ministry in self.ministries.iter().flat_map(|list| &list.rows) {
            let text =
                format!("{} {}", ministry.name.value, thousands(ministry.count.value));
            values.insert(ministry.count.origin.clone(), text);
            values.insert(ministry.name.origin.clone(), ministry.name.value.clone());
        }
        for point in self.dataset_totals.iter().flat_map(|list| &list.rows) {
            let date = point.date.value.slashed();
            let text = format!("{date} {}", thousands(point.total.value));
            values.insert(point.total.origin.clone(), text);
            values.insert(point.date.origin.clone(), date);
        }
    }

    fn add_catalogue(&self, values: &mut ReadValues) {
        if let Some(catalogue) = &self.catalogue {
            for dataset in catalogue.datasets.iter() {
                let text = format!("{} {}", dataset.id, dataset.name);
                values.insert(catalogue.row(dataset), text);
            }
        }
    }

    fn add_usage(&self, values: &mut ReadValues) {
        for dataset in self.usage.iter().flat_map(|usage| &usage.datasets) {
            let name = &dataset.name;
            values.insert(name.origin.clone(), name.value.clone());
            for count in [&dataset.views, &dataset.downloads] {
                let text = format!("{} {}", name.value, thousands(count.value));
                values.insert(count.origin.clone(), text);
            }
        }
    }

    fn add_rows(&self, values: &mut ReadValues) {
        for row in self.inventory.iter().flat_map(|list| &list.rows) {
            let number = row.number.value.to_string();
            let text = format!("{number} {}", row.name.value);
            values.insert(row.class.origin.clone(), text.clone());
            values.insert(row.number.origin.clone(), text);
        }
        for request in self.feedback.iter().flat_map(|list| &list.rows) {
            let received = request.received.value.slashed();
            let text = format!("{} {received} {}", request.id.value, request.kind.value);
            values.insert(request.received.origin.clone(), text);
        }
        for row in self.expected_openings.iter().flat_map(|list| &list.rows) {
            let text = format!("{} {}", row.dataset.value, row.state.value);
            values.insert(row.state.origin.clone(), text);
        }
    }

    fn add_yaml(&self, values: &mut ReadValues) {
        let mut text = |value: &Located<String>| {
            values.insert(value.origin.clone(), value.value.clone());
        };
        text(&self.organization.ministry);
        text(&self.organization.group);
        text(&self.meeting.reporting_unit);
        self.organization.feedback_kinds.iter().for_each(&mut text);
        for takedown in self.takedowns.iter().flatten() {
            text(&takedown.dataset.id);
            text(&takedown.agency);
        }
        let meeting = &self.meeting;
        let period = &meeting.period;
        for date in [&meeting.date, &meeting.statistics_date, &period.from, &period.to] {
            values.insert(date.origin.clone(), date.value.long());
        }
        values.insert(meeting.id.origin.clone(), meeting.id.value.to_string());
        let targets = &self.organization.targets;
        let days = targets.answer.as_ref().map(|answer| &answer.days);
        let by_year = [targets.increase.as_ref(), days].into_iter().flatten();
        let single = [targets.civil_members.as_ref(), targets.review_days.as_ref()];
        for goal in by_year.flat_map(Goals::all).chain(single.into_iter().flatten()) {
            values.insert(goal.origin.clone(), thousands(goal.value));
        }
        for resolution in self.resolutions.iter().flatten() {
            let number = &resolution.number;
            values.insert(
                number.origin.clone(),
                format!("{} {}", number.value, resolution.title.value),
            );
        }
    }
}
