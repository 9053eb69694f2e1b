//! Days and stretches of the calendar, by the years of the Republic of China.
//!
//! No clock: what today is has been typed in the meeting.

pub mod days;
pub mod roc_date;
pub mod roc_span;
