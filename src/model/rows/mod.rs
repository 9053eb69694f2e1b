//! What the folder's lists hold: their rows, whose they are, and how rows of two meetings
//! belong together.
//!
//! A row is here only if its list could read it; nothing here is counted for a page.

pub mod answering;
pub mod catalogue;
pub mod change;
pub mod expected_opening;
pub mod holdings;
pub mod inventory_pairs;
pub mod lists;
pub mod provider;
pub mod request_keys;
pub mod takedown;
pub mod unit_column;
pub mod usage;
pub mod withdrawal;
