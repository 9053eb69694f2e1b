//! What stood in each cell that a figure may have been made from, so that a trace can
//! show the number beside its place.

use std::collections::BTreeMap;

use super::origin::{Located, Origin};
use crate::model::goals::Goals;
use crate::model::numeral::thousands;
use crate::model::sources::Sources;

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
            if let Some(day) = &ministry.as_of {
                values.insert(day.origin.clone(), day.value.slashed());
            }
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
        for row in self.systems() {
            let number = row.number.value.to_string();
            let text = format!("{number} {}", row.name.value);
            values.insert(row.class.origin.clone(), text.clone());
            for ground in row.statutes.iter().chain(&row.restriction) {
                values.insert(ground.origin.clone(), text.clone());
            }
            values.insert(row.unit.origin.clone(), format!("{text} {}", row.unit.value));
            values.insert(row.number.origin.clone(), text);
        }
        for request in self.requests() {
            let received = request.received.value.slashed();
            let text = format!("{} {received} {}", request.id.value, request.kind.value);
            let days = request.answered.iter().chain(&request.approved);
            for day in days {
                let text = format!("{} {}", request.id.value, day.value.slashed());
                values.insert(day.origin.clone(), text);
            }
            // One cell may name several.
            let agencies: Vec<_> = request.agencies.iter().collect();
            for of_cell in agencies.chunk_by(|one, next| one.origin == next.origin) {
                let names: Vec<&str> = of_cell.iter().map(|name| &*name.value).collect();
                let text = format!("{} {}", request.id.value, names.join("、"));
                values.insert(of_cell[0].origin.clone(), text);
            }
            values.insert(request.received.origin.clone(), text);
        }
        for row in self.openings() {
            let text = format!("{} {}", row.dataset.value, row.state.value);
            values.insert(row.state.origin.clone(), text);
            if let Some(expected) = &row.expected {
                let text = format!("{} {}", row.dataset.value, expected.value);
                values.insert(expected.origin.clone(), text);
            }
            if let Some(opened) = &row.opened {
                let text = format!("{} {}", row.dataset.value, opened.value.slashed());
                values.insert(opened.origin.clone(), text);
            }
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
        self.organization.group_names.all().for_each(&mut text);
        self.organization.opening_states.iter().for_each(|state| text(&state.name));
        self.action_plan.iter().for_each(|plan| text(&plan.title));
        self.organization.members.iter().for_each(|member| text(&member.role));
        self.organization.classes.iter().for_each(|class| text(&class.name));
        self.organization.statutes.iter().for_each(|statute| text(&statute.name));
        for takedown in self.takedowns() {
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
        for resolution in self.cases() {
            let number = &resolution.number;
            values.insert(
                number.origin.clone(),
                format!("{} {}", number.value, resolution.title.value),
            );
        }
    }
}
