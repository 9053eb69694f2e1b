//! What can be wrong: complaints that the user can mend, faults of the machine, and how much
//! the organization lets a complaint weigh.
//!
//! A complaint is data; its words are in `cli`, in both languages.

pub mod code;
pub mod diagnostic;
pub mod fault;
pub mod guard;
pub mod limits;
pub mod policy;
mod quotation;
