//! What users can rely on, proved through whole folders and the real program.
//!
//! All of it is one test binary: every further one would link all of Typst again.

#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test may stop at once, and makes its own files"
)]

mod action_plan;
mod annex;
mod answers;
mod archival;
mod asked;
mod astray;
mod backup;
mod beside;
#[path = "../../fuzz/bodies.rs"]
mod bodies;
mod bounds;
mod cases_of_one_title;
mod catalogue;
mod catalogue_cells;
mod chance;
mod city;
mod complaints;
mod corrections;
mod crowded;
mod diff;
mod exhibits;
mod exports;
mod faults;
mod folder;
mod foreign;
mod forger;
mod formats;
mod fuzz;
mod glyphs;
mod golden;
mod hostile;
mod house;
#[cfg(target_os = "linux")]
mod killed;
mod kinds_twice;
mod many;
mod numbered_anew;
mod only;
mod other_version;
mod own_numbers;
mod parts;
mod pdf;
mod picture;
mod platform;
mod policy;
mod privacy;
mod program;
mod quarter_columns;
mod raw_lists;
mod recounted;
mod reorganised;
mod reported_once;
mod round_trip;
mod said;
mod sample;
mod scale;
mod sealed;
mod shares;
mod sources_agree;
mod spellings;
mod steps;
mod takedowns_on_their_way;
mod tallies;
mod tampered;
mod thresholds;
mod totals;
mod trace;
mod turn_of_the_year;
mod twin_systems;
mod unchanged;
mod watch;
mod words;
mod xlsb;
