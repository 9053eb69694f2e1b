//! What somebody typed as text: the numbers and days of sentences, the headings and
//! reasons of the action plan, and characters that no page shows.
//!
//! A sentence is held against what it says itself that it counts; one that says it in
//! no way known here is left alone.

pub(super) mod control_characters;
pub(super) mod impossible_days;
mod known_numbers;
pub(super) mod narrative_numbers;
pub(super) mod personal_data;
pub(super) mod plan_outline;
pub(super) mod plan_reasons;
pub(super) mod spoken;
pub(super) mod texts;
pub(super) mod unread_sentences;
pub(super) mod words;
