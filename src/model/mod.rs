//! The words that every stage shares: values that know where they were read, what
//! can be wrong with them, the meeting's own records, and the tables and figures
//! made from them.
//!
//! Nothing here touches a file, a clock or the terminal; every other module may use
//! this one, and this one uses no other. The folders are how the files are put away;
//! each is known outside as `model::` and its own name.

mod calendar;
mod complaints;
mod made;
mod origins;
pub mod pack;
mod papers;
mod rows;
pub mod sources;
mod texts;

pub use self::calendar::{days, roc_date, roc_span};
pub use self::complaints::{code, diagnostic, fault, guard, limits, policy};
pub use self::made::{
    annex, attachment, deck, difference, digest, figure, figure_names, happened, redline,
    seal, table, templates,
};
pub use self::origins::{file, origin, place, places, read_values, trace};
pub use self::papers::{
    action_plan, goals, meeting, minutes, organization, resolution, slide_options,
};
pub use self::rows::{
    answering, catalogue, change, expected_opening, holdings, inventory_pairs, lists,
    provider, request_keys, takedown, unit_column, usage, withdrawal,
};
pub use self::texts::{
    halves, numeral, printed, prose, shortened, statute, template_parts, text,
};
pub(crate) use self::texts::{longest, nearest};
