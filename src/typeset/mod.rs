//! From tables and sentences to pages.
//!
//! The templates of each document get one JSON value ([`view`] is the deck's), in which
//! every number is already printed and every share computed; they lay out and do nothing
//! else. Nothing here reads the machine: fonts and templates are part of the program, and
//! there is no clock.

mod action_plan;
mod ahead;
mod amendments;
mod annex;
mod attached;
mod briefing;
mod closures;
mod compose;
mod document;
mod engine;
mod export;
mod faults;
mod fonts;
mod frames;
mod packed;
mod pages;
mod reckon;
mod redline;
mod sharing;
mod templates;
pub mod view;
mod world;

pub use attached::Enclosure;
pub use document::{Document, documents};
pub use engine::{Engine, forget, ready, ready_for};
pub use fonts::font_digests;
pub use packed::Pdf;
pub use pages::Pages;
pub use templates::{all_templates, templates_of};
