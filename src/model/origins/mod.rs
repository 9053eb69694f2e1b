//! Where values were read, and what stood there.
//!
//! A value that can be wrong knows its place; what is made from it keeps the places of all.

pub mod file;
pub mod origin;
pub mod place;
pub mod places;
pub mod read_values;
pub mod trace;
