//! What users can rely on, proved through whole folders and the real program.
//!
//! All of it is one test binary: every further one would link all of Typst again.

mod complaints;
mod folder;
mod formats;
mod golden;
mod house;
mod picture;
mod program;
mod sample;
mod scale;
