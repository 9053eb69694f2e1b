//! `limits` in `organization.yaml`: how large the sources may be.

use crate::model::code;
use crate::model::diagnostic::Diagnostic;
use crate::model::limits::Limits;
use crate::model::origin::Located;
use crate::source::yaml::Node;
use crate::source::yaml::fields::Fields;

/// The most MB of a file: a PDF can carry no source of 2 GB.
const LARGEST_FILE: u64 = 1_024;
/// The most MB and seconds otherwise, which no machine of an office has.
const MOST: u64 = 65_536;

/// Reads the limits; what is not set keeps the program's own.
pub(super) fn limits(fields: &mut Fields<'_>) -> Limits {
    let own = Limits::default();
    let mut large = |name, own: u64, most: u64| {
        fields.optional(name, within(most)).map_or(own, |limit| limit.value)
    };
    let file_mb = large("file_mb", own.file_mb, LARGEST_FILE);
    let unpacked_mb = large("unpacked_mb", own.unpacked_mb, MOST);
    let seconds = large("seconds", own.seconds, MOST);
    let memory_mb = large("memory_mb", own.memory_mb, MOST);
    let mut small = |name, own: u32| {
        fields.optional(name, within(u32::MAX)).map_or(own, |limit| limit.value)
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

/// A number from one up to the most: with none nothing could be read.
fn within<T>(most: T) -> impl Fn(&Node) -> Result<Located<T>, Diagnostic>
where
    T: TryFrom<i64> + Copy + Into<u64>,
{
    move |node| {
        let found: Located<i64> = node.number()?;
        let is_within =
            u64::try_from(found.value).is_ok_and(|it| (1..=most.into()).contains(&it));
        if is_within {
            return node.number();
        }
        Err(Diagnostic::new(code::LIMIT_OUT_OF_RANGE, &found.origin)
            .with("found", found.value)
            .with("most", most.into()))
    }
}
