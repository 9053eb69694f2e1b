//! A goal that may be another from some year on (年度目標).
//!
//! What was reached in a year is measured by the goal of that year. To change a goal, add
//! a year: earlier years keep theirs.

use super::origin::Located;

/// A goal by the first ROC year that it holds in, the earliest first. The earliest holds in
/// the years before too.
#[derive(Debug, Clone, PartialEq)]
pub struct Goals {
    first: Located<i64>,
    changed: Vec<(i32, Located<i64>)>,
}

impl Goals {
    /// The same goal in every year.
    pub fn always(goal: Located<i64>) -> Self {
        Self { first: goal, changed: Vec::new() }
    }

    /// Goals by the years from which they hold, in any order; none where there are none.
    pub fn from_years(mut goals: Vec<(i32, Located<i64>)>) -> Option<Self> {
        goals.sort_by_key(|(year, _)| *year);
        let mut goals = goals.into_iter();
        let (_, first) = goals.next()?;
        Some(Self { first, changed: goals.collect() })
    }

    /// The goal of a ROC year.
    pub fn of(&self, year: i32) -> &Located<i64> {
        let held = self.changed.iter().take_while(|(from, _)| *from <= year);
        held.last().map_or(&self.first, |(_, goal)| goal)
    }

    /// Every goal, the earliest first.
    pub fn all(&self) -> impl Iterator<Item = &Located<i64>> {
        [&self.first].into_iter().chain(self.changed.iter().map(|(_, goal)| goal))
    }
}

#[cfg(test)]
mod tests {
    use super::Goals;
    use crate::model::origin::{Located, Origin};

    #[test]
    fn a_goal_holds_from_its_year_to_the_next_and_the_earliest_before_it() {
        let goal = |value| Located::new(value, Origin::file("organization.yaml"));
        let goals = Goals::from_years(vec![(111, goal(200)), (104, goal(170))]).unwrap();
        let of = |year| goals.of(year).value;
        assert_eq!(
            [of(100), of(104), of(110), of(111), of(120)],
            [170, 170, 170, 200, 200]
        );
        assert!(Goals::from_years(Vec::new()).is_none());
    }
}
