//! Answers that the previous meeting's list has as well: whether they were late, or lacked
//! an approval, was for that meeting to ask about.

use std::collections::BTreeMap;

use crate::check::Meetings;
use crate::model::code;
use crate::model::diagnostic::Diagnostics;
use crate::model::lists::Request;
use crate::model::origin::Located;
use crate::model::pack::Pack;
use crate::model::request_keys::{RequestKey, RequestKeys};
use crate::model::roc_date::RocDate;

/// The answers that are not asked about again.
pub(super) struct ReportedAnswers<'a> {
    /// The requests of the previous meeting's list.
    requests: BTreeMap<RequestKey<'a>, &'a Request>,
    keys: RequestKeys<'a>,
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

        let rows = |pack: &'a Pack| pack.sources.requests();
        let before = meetings.previous.map_or(&[][..], rows);
        let keys = RequestKeys::of(before, rows(meetings.pack));
        Self {
            requests: keys.by_key(before),
            keys,
            perhaps_before: is_unsure.then_some(meeting.period.from.value),
        }
    }

    /// Whether a request was received and answered on the same days last time.
    pub(super) fn has_days(&self, request: &'a Request) -> bool {
        let Some(answered) = &request.answered else { return false };
        self.perhaps_before.is_some_and(|from| answered.value < from)
            || self.same(request).is_some_and(|before| days(before) == days(request))
    }

    /// Whether it was so, and lacked its approval then too.
    pub(super) fn has_unapproved(&self, request: &'a Request) -> bool {
        let before = self.same(request);
        before.is_none_or(|it| it.approved.is_none()) && self.has_days(request)
    }

    fn same(&self, request: &'a Request) -> Option<&'a Request> {
        self.requests.get(&self.keys.key(request)).copied()
    }
}

fn days(request: &Request) -> (RocDate, Option<RocDate>) {
    let day = |day: &Located<RocDate>| day.value;
    (day(&request.received), request.answered.as_ref().map(day))
}
