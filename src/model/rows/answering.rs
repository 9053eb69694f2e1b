//! Whether a request was answered in time, by the deadline of the year in which it was
//! received.

use super::lists::Request;
use crate::model::days;
use crate::model::organization::AnswerTarget;
use crate::model::roc_date::RocDate;

/// What is known at some day of how soon a request was answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Judgement {
    /// The days that the answer took, or that the request has waited for it, as the
    /// deadline counts them.
    pub days: i64,
    pub answered: bool,
    /// Whether it took longer than the deadline; none where nothing can be said yet,
    /// where there is no deadline, or where it was closed and needs no answer.
    pub late: Option<bool>,
}

impl Request {
    /// How soon it was answered, as far as was known at a day: an answer after that day
    /// was none then.
    pub fn judged(&self, target: Option<&AnswerTarget>, as_of: RocDate) -> Judgement {
        let received = self.received.value;
        let answered = self.answered_by(as_of).map(|day| day.value);
        let until = answered.unwrap_or(as_of);
        let days = match target {
            Some(target) => target.days_between(received, until),
            None => days::between(received, until),
        };
        let allowed = target.and_then(|target| target.days_for(received));
        let exceeds = allowed.map(|allowed| days > allowed.value);
        let is_overdue = |exceeds: bool| exceeds && !self.closed;
        let late = exceeds.filter(|exceeds| answered.is_some() || is_overdue(*exceeds));
        Judgement { days, answered: answered.is_some(), late }
    }
}
