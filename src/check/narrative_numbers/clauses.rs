//! What the words right before a number say of it: that it is an earlier one, or no count
//! of ours at all.

use super::super::spoken;
use super::super::words::{PLANNED, ROUGH, is_of_earlier, says_any};
use crate::model::pack::Pack;
use crate::model::prose::Narrative;

/// Words of a clause that says what was before it was changed.
const FORMERLY: [&str; 6] = ["原為", "原有", "原本", "原列", "較", "修正前"];

/// Words right before a number from which something grew.
const FROM: [&str; 3] = ["由", "自", "從"];

/// Words of a clause whose number is no count of ours, or a goal.
const NOT_OURS: [&str; 4] = ["以上", "目標", "各部會", "其他"];

/// Whether the words before a number say that it is rough, still to come, a goal or of
/// somebody else: no list is meant to give it.
pub(super) fn is_given_by_none(text: &str, at: usize) -> bool {
    let (before, behind) = text.split_at_checked(at).unwrap_or_default();
    let clause = clause(before);
    says_any(clause, &ROUGH)
        || says_any(clause, &NOT_OURS)
        || is_of_before(clause)
        || is_planned_before(before)
        || behind.split(MARKS).next().is_some_and(|rest| rest.ends_with("目標"))
}

/// Whether the clause before says when something is to come, and no number of its own:
/// 預計於年底前，累計開放3,000筆.
fn is_planned_before(before: &str) -> bool {
    let clauses = before.split(['。', '；', '\n', ';']).next_back().unwrap_or_default();
    let last = clauses.rsplit('，').nth(1).unwrap_or_default();
    let counts = |c: char| ['筆', '項', '件', '個', '案'].contains(&c);
    says_any(last, &PLANNED) && !last.contains(counts)
}

/// Whether the words before a number say that it is an earlier one: of last time, or of
/// another year than `this_year`.
pub(super) fn speaks_of_before(
    narrative: &Narrative,
    at: usize,
    previous: Option<&Pack>,
    this_year: i32,
) -> bool {
    let clause = clause(narrative.text.get(..at).unwrap_or_default());
    let title = previous.map(|pack| pack.sources.meeting.id.value.title());
    let title = title.as_deref().map(|title| title.trim_end_matches("會議"));
    let other_year = spoken::years(clause).any(|year| year != i64::from(this_year));
    is_of_before(clause)
        || other_year
        || title.is_some_and(|title| clause.contains(title))
}

/// What parts clauses.
const MARKS: [char; 8] = ['。', '；', '，', '、', '：', '（', '\n', ';'];

/// The words since the last mark.
fn clause(before: &str) -> &str {
    before.rsplit(MARKS).next().unwrap_or_default().trim_end_matches([' ', '*'])
}

fn is_of_before(clause: &str) -> bool {
    is_of_earlier(clause)
        || says_any(clause, &FORMERLY)
        || FROM.iter().any(|word| clause.ends_with(word))
}

#[cfg(test)]
mod tests {
    use super::{clause, is_of_before};

    #[test]
    fn a_clause_that_speaks_of_last_time_may_name_its_number() {
        for before in ["較上次**", "開放數量由", "累計，較110年12月之"] {
            assert!(is_of_before(clause(before)), "{before}");
        }
        for before in ["較上次增加，累計開放", "自101年起已開放", ""] {
            assert!(!is_of_before(clause(before)), "{before}");
        }
    }
}
