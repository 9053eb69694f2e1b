//! What is made of the sources: figures, tables, the deck in words, what differs, and the
//! seal of an edition.
//!
//! A number is a number here; its words and looks are for the page.

pub mod annex;
pub mod attachment;
pub mod deck;
pub mod difference;
pub mod digest;
pub mod figure;
pub mod figure_names;
pub mod happened;
pub mod redline;
pub mod seal;
pub mod table;
pub mod templates;
