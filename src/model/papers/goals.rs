//! A goal that may be another from some year on (年度目標).
//!
//! What was reached in a year is measured by the goal of that year. To change a goal, add
//! a year: earlier years keep theirs. A year before the first that is named has none.

use crate::model::origin::Located;

/// Goals by the first ROC year that each holds in, the earliest first.
#[derive(Debug, Clone, PartialEq)]
pub struct Goals(Vec<(i32, Located<i64>)>);

impl Goals {
    /// The same goal in every year.
    pub fn always(goal: Located<i64>) -> Self {
        Self(vec![(i32::MIN, goal)])
    }

    /// Goals by the years from which they hold, in any order; none where there are none.
    pub fn from_years(mut goals: Vec<(i32, Located<i64>)>) -> Option<Self> {
        goals.sort_by_key(|(year, _)| *year);
        (!goals.is_empty()).then_some(Self(goals))
    }

    /// The goal of a ROC year; none where the first holds in a later one.
    pub fn of(&self, year: i32) -> Option<&Located<i64>> {
        let held = self.0.iter().take_while(|(from, _)| *from <= year);
        held.last().map(|(_, goal)| goal)
    }

    /// Every goal, the earliest first.
    pub fn all(&self) -> impl Iterator<Item = &Located<i64>> {
        self.0.iter().map(|(_, goal)| goal)
    }
}

#[cfg(test)]
mod tests {
    use super::Goals;
    use crate::model::origin::{Located, Origin};

    #[test]
    fn a_goal_holds_from_its_year_to_the_next_and_a_year_before_the_first_has_none() {
        let goal = |value| Located::new(value, Origin::file("organization.yaml"));
        let goals = Goals::from_years(vec![(111, goal(200)), (104, goal(170))]).unwrap();
        let of = |year| goals.of(year).map(|goal| goal.value);
        let (first, second) = (Some(170), Some(200));
        assert_eq!(
            [of(100), of(104), of(110), of(111), of(120)],
            [None, first, first, second, second]
        );
        assert_eq!(Goals::always(goal(3)).of(1).map(|goal| goal.value), Some(3));
        assert!(Goals::from_years(Vec::new()).is_none());
    }
}
