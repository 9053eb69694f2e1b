//! Answers that the previous meeting's list has as well: whether they were late, or lacked
//! an approval, was for that meeting to ask about.

use std::collections::BTreeMap;

use super::Meetings;
use crate::model::code;
use crate::model::diagnostic::Diagnostics;
use crate::model::lists::Request;
use crate::model::origin::Located;
use crate::model::roc_date::RocDate;

/// The answers that are not asked about again.
pub(super) struct ReportedAnswers<'a> {
    /// The requests of the previous meeting's list, by their numbers.
    requests: BTreeMap<&'a str, &'a Request>,
    /// The day before which answers may have been reported, where nobody knows to which
    /// meeting: that has been complained of.
    perhaps_before: Option<RocDate>,
}

impl<'a> ReportedAnswers<'a> {
    pub(super) fn of(meetings: &Meetings<'a>, diagnostics: &Diagnostics) -> Self {
        let meeting = &meetings.pack.sources.meeting;
        let is_unread = meetings.previous.is_none()
            && (meeting.previous.is_some() || !meetings.is_whole(&meeting.file()));
        let is_unsure =
            is_unread || !diagnostics.open(&[code::MEETING_PASSED_OVER]).is_empty();

        let list = meetings.previous.and_then(|pack| pack.sources.feedback.as_ref());
        let rows = list.into_iter().flat_map(|list| &list.rows);
        Self {
            requests: rows.map(|request| (request.id.value.trim(), request)).collect(),
            perhaps_before: is_unsure.then_some(meeting.period.from.value),
        }
    }

    /// Whether a request was received and answered on the same days last time.
    pub(super) fn has_days(&self, request: &Request) -> bool {
        let Some(answered) = &request.answered else { return false };
        self.perhaps_before.is_some_and(|from| answered.value < from)
            || self.same(request).is_some_and(|before| days(before) == days(request))
    }

    /// Whether it was so, and lacked its approval then too.
    pub(super) fn has_unapproved(&self, request: &Request) -> bool {
        let before = self.same(request);
        before.is_none_or(|it| it.approved.is_none()) && self.has_days(request)
    }

    fn same(&self, request: &Request) -> Option<&'a Request> {
        self.requests.get(request.id.value.trim()).copied()
    }
}

fn days(request: &Request) -> (RocDate, Option<RocDate>) {
    let day = |day: &Located<RocDate>| day.value;
    (day(&request.received), request.answered.as_ref().map(day))
}
