//! From figures to sentences.
//!
//! A sentence is a Tera template over named figures; its result is a small Markdown
//! subset. What a template prints is escaped, so that no name and no cell can become
//! markup; what nobody computed cannot be printed at all.

mod annex;
mod asked;
mod at_fault;
mod bounds;
mod braces;
mod context;
mod deck;
mod filters;
mod groups;
mod markdown;
mod plan;
mod sentence;

pub use annex::annex;
pub use deck::deck;
pub use plan::plan;
pub use sentence::Writer;
