//! Answers that the previous meeting's list has as well: whether they were late, or lacked
//! an approval, was for that meeting to ask about.

use std::collections::BTreeMap;

use super::Meetings;
use crate::model::lists::Request;
use crate::model::origin::Located;
use crate::model::roc_date::RocDate;

/// The requests of the previous meeting's list, by their numbers.
pub(super) struct ReportedAnswers<'a>(BTreeMap<&'a str, &'a Request>);

impl<'a> ReportedAnswers<'a> {
    pub(super) fn of(meetings: &Meetings<'a>) -> Self {
        let list = meetings.previous.and_then(|pack| pack.sources.feedback.as_ref());
        let rows = list.into_iter().flat_map(|list| &list.rows);
        Self(rows.map(|request| (request.id.value.trim(), request)).collect())
    }

    /// Whether a request was received and answered on the same days last time.
    pub(super) fn has_days(&self, request: &Request) -> bool {
        request.answered.is_some()
            && self.same(request).is_some_and(|before| days(before) == days(request))
    }

    /// Whether it was so, and lacked its approval then too.
    pub(super) fn has_unapproved(&self, request: &Request) -> bool {
        let lacked = self.same(request).is_some_and(|before| before.approved.is_none());
        lacked && self.has_days(request)
    }

    fn same(&self, request: &Request) -> Option<&'a Request> {
        self.0.get(request.id.value.trim()).copied()
    }
}

fn days(request: &Request) -> (RocDate, Option<RocDate>) {
    let day = |day: &Located<RocDate>| day.value;
    (day(&request.received), request.answered.as_ref().map(day))
}
