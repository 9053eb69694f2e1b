//! From tables and sentences to pages.
//!
//! The templates get one JSON value, [`view`], in which every number is already
//! printed and every share computed; they lay out and do nothing else. Nothing here
//! reads the machine: fonts and templates are part of the program, and there is no
//! clock.

mod compose;
mod engine;
mod faults;
mod fonts;
mod frames;
pub mod view;
mod world;

pub use engine::{Engine, Pages};
