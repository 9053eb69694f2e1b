//! How many datasets of a list each provider has, and what that tells of the list:
//! whether it is the whole platform's or ours.
//!
//! An export of ours may hold some datasets of others; where most are others', it is
//! everybody's.

use super::provider::{NAMELESS, Owner};

/// What a provider has of a list.
#[derive(Debug, Clone, Copy)]
pub struct Holding<'p> {
    pub provider: &'p str,
    pub owner: Owner,
    pub count: i64,
}

/// Whether a list holds other ministries' datasets as well, most of them not ours.
pub fn are_the_platforms<'p>(holdings: impl Iterator<Item = Holding<'p>>) -> bool {
    let (mut ours, mut all) = (0, 0);
    for holding in holdings {
        all += holding.count;
        if holding.owner.is_ours() {
            ours += holding.count;
        }
    }
    ours * 2 < all
}

/// The place of the rows that name no provider, where a pattern of ours takes them and
/// the list is the whole platform's without them: who takes those of an export of ours
/// says nothing of everybody's.
pub fn nameless_of_everybody<'p>(
    holdings: impl Iterator<Item = Holding<'p>> + Clone,
) -> Option<usize> {
    let is_taken = |one: Holding<'_>| one.provider == NAMELESS && one.owner.is_ours();
    let at = holdings.clone().position(is_taken)?;
    let left = holdings.map(|one| match one.provider {
        NAMELESS => Holding { owner: Owner::Nobody, ..one },
        _ => one,
    });
    are_the_platforms(left).then_some(at)
}

#[cfg(test)]
mod tests {
    use super::{Holding, nameless_of_everybody};
    use crate::model::provider::{NAMELESS, Owner};

    #[test]
    fn rows_without_a_provider_are_ours_only_in_a_list_of_ours() {
        let at = |ours, nameless, others| {
            let holdings = [
                ("某部統計處", Owner::Unplaced, ours),
                (NAMELESS, Owner::Unplaced, nameless),
                ("他部", Owner::Nobody, others),
            ];
            let holding = |(provider, owner, count)| Holding { provider, owner, count };
            nameless_of_everybody(holdings.into_iter().map(holding))
        };
        assert_eq!(at(9, 3, 2), None);
        assert_eq!(at(2, 3, 9), Some(1));
        // As many rows without a name as there are of others, and none of them counts.
        assert_eq!(at(6, 3, 3), None);
        assert_eq!(at(5, 3, 3), Some(1));
    }
}
