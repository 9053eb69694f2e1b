//! From cells to rows: where a list's table stands, what its columns mean, what a cell says.

pub(super) mod above;
pub(super) mod cell;
pub(super) mod clashes;
pub(super) mod class_marks;
pub(super) mod doubles;
pub(super) mod header;
pub(super) mod heading;
pub(super) mod list_file;
pub(super) mod misplaced;
pub(super) mod missing_columns;
pub(super) mod multiplied;
pub(super) mod numbered;
pub(super) mod passed;
pub(super) mod row;
pub(super) mod row_words;
pub(super) mod search;
pub(super) mod stretches;
pub(super) mod table;
pub(super) mod tables;
pub(super) mod titled;
pub(super) mod typed_total;
