//! The public's requests (民間需求): their days, their numbers, their answers, and what the
//! previous meeting was shown of them.
//!
//! A request is known by the number that its list gives it; what a request lacked last
//! time already is told once, and not again as a fault of this meeting.

pub(super) mod answer_approval;
pub(super) mod answer_deadline;
pub(super) mod approval_order;
pub(super) mod holidays;
mod reported_answers;
pub(super) mod reported_requests;
pub(super) mod request_dates;
pub(super) mod request_years;
pub(super) mod requests_gone;
pub(super) mod requests_twice;
pub(super) mod swapped_days;
