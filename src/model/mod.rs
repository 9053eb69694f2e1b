//! The words that every stage shares: values that know where they were read, what
//! can be wrong with them, the meeting's own records, and the tables and figures
//! made from them.
//!
//! Nothing here touches a file, a clock or the terminal; every other module may use
//! this one, and this one uses no other.

pub mod action_plan;
pub mod annex;
pub mod answering;
pub mod attachment;
pub mod catalogue;
pub mod change;
pub mod code;
pub mod days;
pub mod deck;
pub mod diagnostic;
pub mod difference;
pub mod digest;
pub mod expected_opening;
pub mod fault;
pub mod figure;
pub mod figure_names;
pub mod file;
pub mod goals;
pub mod guard;
pub mod halves;
pub mod happened;
pub mod holdings;
pub mod inventory_pairs;
pub mod limits;
pub mod lists;
pub(crate) mod longest;
pub mod meeting;
pub mod minutes;
pub(crate) mod nearest;
pub mod numeral;
pub mod organization;
pub mod origin;
pub mod pack;
pub mod place;
pub mod places;
pub mod policy;
pub mod printed;
pub mod prose;
pub mod provider;
mod quotation;
pub mod read_values;
pub mod redline;
pub mod request_keys;
pub mod resolution;
pub mod roc_date;
pub mod roc_span;
pub mod seal;
pub mod shortened;
pub mod slide_options;
pub mod sources;
pub mod statute;
pub mod table;
pub mod takedown;
pub mod template_parts;
pub mod templates;
pub mod text;
pub mod trace;
pub mod unit_column;
pub mod usage;
pub mod withdrawal;
