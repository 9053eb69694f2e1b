//! `limits` in `organization.yaml`: how large the sources may be.

use crate::model::limits::Limits;

use super::fields::Fields;
use super::yaml::Node;

/// Reads the limits; what is not set keeps the program's own.
pub(super) fn limits(fields: &mut Fields<'_>) -> Limits {
    let own = Limits::default();
    let mut large = |name, own: u64| {
        fields.optional(name, Node::number).map_or(own, |limit| limit.value)
    };
    let file_mb = large("file_mb", own.file_mb);
    let unpacked_mb = large("unpacked_mb", own.unpacked_mb);
    let seconds = large("seconds", own.seconds);
    let memory_mb = large("memory_mb", own.memory_mb);
    let mut small = |name, own: u32| {
        fields.optional(name, Node::number).map_or(own, |limit| limit.value)
    };
    Limits {
        file_mb,
        unpacked_mb,
        rows: small("rows", own.rows),
        columns: small("columns", own.columns),
        cells: small("cells", own.cells),
        cell_kb: small("cell_kb", own.cell_kb),
        seconds,
        memory_mb,
    }
}
