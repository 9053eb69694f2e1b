//! What is counted, where a complaint says the kind of a number.

use crate::cli::messages::Line;

/// Sorted by name.
pub(super) static LINES: &[Line] = &[
    Line { name: "calendar-days", zh: "日", en: "days" },
    Line { name: "datasets", zh: "筆", en: "datasets" },
    Line { name: "requests", zh: "件", en: "requests" },
    Line { name: "systems", zh: "項", en: "rows" },
    Line { name: "working-days", zh: "個工作天", en: "working days" },
];
