//! The inventory (盤點表): the statutes its rows cite, their notes, and what became of the
//! rows of the last one.
//!
//! Rows of two inventories are paired once, in `Meetings::earlier_rows`; no check here
//! pairs them in its own way.

mod articles;
pub(super) mod cited_articles;
pub(super) mod inventory_citations;
pub(super) mod inventory_grounds;
pub(super) mod inventory_notes;
pub(super) mod reclassified;
pub(super) mod rows_gone;
pub(super) mod shifted_columns;
pub(super) mod systems_twice;
