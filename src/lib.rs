//! Turns a meeting's folder of YAML and spreadsheets into the briefing pack that its
//! committee is shown.
//!
//! A build goes through these steps; each is a folder of this crate, and none of them
//! calls another: `app` hands the [`model`] from one to the next.
//!
//! 1. [`source`] reads the folder into values that know their place.
//! 2. [`agenda`] computes the tables and figures of every agenda item.
//! 3. [`check`] compares every number that stands twice.
//! 4. [`wording`] writes the sentences over the figures.
//! 5. [`typeset`] sets the pages and exports them.
//! 6. [`archive`] writes the pack beside the last one, then puts it in its place.
//!
//! Whatever the user can mend is a [`Diagnostic`](model::diagnostic::Diagnostic), and
//! all are collected; what the machine refused is a [`Fault`](model::fault::Fault) and
//! ends the run.

pub mod agenda;
pub mod app;
pub mod archive;
pub mod check;
pub mod cli;
pub mod model;
pub mod source;
pub mod typeset;
pub mod wording;
