//! One file a command; each reads as a recipe.
//!
//! `app` alone hands the model from stage to stage; the stages never call one another.

mod above;
mod archive;
mod build;
mod check;
mod compute;
mod diff;
mod extract;
mod help;
mod make;
mod make_only;
mod many;
mod pages;
mod plan;
mod rebuild;
mod sealed_deck;
mod steps;
mod takedowns;
mod trace;
mod verify;
mod watch;

pub use archive::archive;
pub use build::build;
pub use check::check;
pub use compute::{Computed, compute};
pub use diff::diff;
pub use extract::extract;
pub use help::help;
pub use many::{News, Ran, Run, many};
pub use plan::{Enclosed, Outcome, Part, Plan, Report};
pub use steps::{Lap, Steps};
pub use takedowns::takedowns;
pub use trace::trace;
pub use verify::verify;
pub use watch::watch;

pub use crate::source::{Folders, Helper, Kept, folders};
