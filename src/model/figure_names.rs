//! The names of all figures that the program may compute, whatever a folder holds.
//!
//! A sentence may ask for a figure that has no value; for a name that is none of these it
//! may not, for it would stay silent for ever.

/// Sorted. A name that ends in `.` stands for all that begin with it, such as the classes
/// of an organization.
pub static NAMES: &[&str] = &[
    "action_plan.changed",
    "action_plan.title",
    "answers.answered",
    "answers.days",
    "answers.deadline",
    "answers.judged",
    "answers.late",
    "answers.late_before",
    "answers.median",
    "answers.overdue",
    "answers.share",
    "answers.unrecorded",
    "answers.waiting",
    "answers.within",
    "changes.amended",
    "changes.opened",
    "changes.withdrawn",
    "datasets.agencies",
    "datasets.agencies_increase",
    "datasets.date",
    "datasets.increase",
    "datasets.one_date",
    "datasets.opened",
    "datasets.previous",
    "datasets.previous_date",
    "datasets.renamed",
    "datasets.top_increase",
    "datasets.top_unit",
    "datasets.total",
    "datasets.units",
    "datasets.units_increase",
    "datasets.withdrawn",
    "datasets.year_base_date",
    "datasets.year_start_date",
    "datasets.year_to_date",
    "expected.dropped",
    "expected.dropped_word",
    "expected.due",
    "expected.opened",
    "expected.overdue",
    "expected.planned",
    "expected.postponed",
    "expected.total",
    "feedback.dispatched",
    "feedback.kinds",
    "feedback.peak",
    "feedback.peak_year",
    "feedback.period",
    "feedback.top_kind",
    "feedback.top_kind_count",
    "feedback.total",
    "formats.apis",
    "formats.count",
    "formats.top",
    "formats.top_count",
    "formats.top_share",
    "formats.total",
    "grounds.class",
    "grounds.rows",
    "grounds.several",
    "grounds.statutes",
    "grounds.top",
    "grounds.top_count",
    "growth.before",
    "growth.date",
    "growth.points",
    "inventory.",
    "inventory.added",
    "inventory.amended",
    "inventory.changed",
    "inventory.removed",
    "inventory.total",
    "limited.class",
    "limited.total",
    "limited.units",
    "meeting.date",
    "meeting.reporting_unit",
    "meeting.title",
    "meeting.year",
    "organization.agencies",
    "organization.agency_members",
    "organization.civil_members",
    "organization.group",
    "organization.ministry",
    "organization.requests",
    "organization.units",
    "period.from",
    "period.text",
    "period.to",
    "previous.date",
    "previous.title",
    "quality.marked",
    "quality.marked_change",
    "quality.marked_previous",
    "quality.share",
    "quality.top",
    "quality.top_count",
    "quality.total",
    "ranking.count",
    "ranking.datasets",
    "ranking.date",
    "ranking.others",
    "ranking.own",
    "ranking.tied",
    "resolutions.to_close",
    "resolutions.to_continue",
    "resolutions.to_unit",
    "resolutions.total",
    "roster.agency",
    "roster.civil",
    "roster.total",
    "statistics.date",
    "takedowns.agencies",
    "takedowns.approved",
    "takedowns.carried_out",
    "takedowns.count",
    "targets.answer.days",
    "targets.answer.judged",
    "targets.answer.share",
    "targets.answer.within",
    "targets.civil.left",
    "targets.civil.reached",
    "targets.civil_members",
    "targets.increase.goal",
    "targets.increase.left",
    "targets.increase.reached",
    "targets.increase.share",
    "targets.increase.years_closed",
    "targets.increase.years_met",
    "targets.met",
    "targets.missed",
    "targets.review.reached",
    "targets.review_days",
    "targets.running",
    "targets.total",
    "targets.unknown",
    "usage.by",
    "usage.datasets",
    "usage.date",
    "usage.downloads",
    "usage.listed",
    "usage.listed_share",
    "usage.most_downloaded",
    "usage.most_downloads",
    "usage.most_viewed",
    "usage.most_views",
    "usage.views",
];

/// The groups that figures' names begin with: `targets` and `targets.increase`.
pub fn groups() -> impl Iterator<Item = &'static str> {
    NAMES.iter().flat_map(|name| name.match_indices('.').map(|(at, _)| &name[..at]))
}

/// Whether figures' names begin with that group.
pub fn is_group(name: &str) -> bool {
    let from = NAMES.partition_point(|known| *known < name);
    let rest = NAMES.get(from).and_then(|known| known.strip_prefix(name));
    rest.is_some_and(|rest| rest.starts_with('.'))
}

/// Whether a figure may be called so in every organization. Those of the second table of a
/// kind end in `_2`.
pub fn is_listed(name: &str) -> bool {
    let has = |name: &str| NAMES.binary_search(&name).is_ok();
    let (plain, number) = name.rsplit_once('_').unwrap_or((name, ""));
    has(name) || number.parse::<usize>().is_ok() && has(plain)
}

/// Whether only an organization of its own kind may have a figure that is called so:
/// `inventory.a`, where it has a class of the code `a`.
pub fn is_of_organization(name: &str) -> bool {
    let mut beginnings = NAMES.iter().filter(|known| known.ends_with('.'));
    !is_listed(name) && beginnings.any(|known| name.starts_with(*known))
}

#[cfg(test)]
mod tests {
    use super::{NAMES, groups, is_group, is_listed, is_of_organization};

    #[test]
    fn names_are_sorted_so_that_one_can_be_looked_for() {
        assert!(NAMES.is_sorted());
        assert!(is_listed("datasets.total") && is_listed("usage.listed_2"));
        assert!(!is_listed("datasets.totl") && !is_listed("usage.listed_second"));
        assert!(is_of_organization("inventory.a"));
        assert!(!is_of_organization("inventory.total"));
        assert!(groups().any(|group| group == "targets.increase"));
        assert!(groups().all(is_group));
        assert!(!["target", "targets.", "datasets.total", "zoo"].into_iter().any(is_group));
    }
}
