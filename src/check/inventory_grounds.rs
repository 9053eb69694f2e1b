//! What a class demands of its rows: 丙類 must cite the statute that forbids opening,
//! 乙類 must say what its use is limited to (設置要點第11點: the grounds are published);
//! and a class that is open has nothing to cite: either its class or its ground is a slip.

use super::quoted::shortened;
use super::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::lists::InventoryRow;
use crate::model::organization::{DataClass, Grounds};
use crate::model::origin::Located;
use crate::model::text::Text;

pub(super) const CHECK: Check = Check { name: "inventory-grounds", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let classes = &meetings.pack.sources.organization.classes;
    let rows =
        meetings.pack.sources.inventory.iter().flat_map(|inventory| &inventory.rows);
    for row in rows {
        let class = classes.iter().find(|class| row.class.value == class.code.value);
        if let Some((class, column, given)) = class.and_then(|class| needless(row, class))
        {
            diagnostics.push(
                Diagnostic::new(code::GROUND_UNNEEDED, &given.origin)
                    .with("number", row.number.value)
                    .with("name", &row.name.value)
                    .with("class", &class.name.value)
                    .with("column", column)
                    .with("found", shortened(&given.value))
                    .see(&row.class.origin, "class-here", &class.name.value),
            );
        }
        if let Some(column) = class.and_then(|class| lacking(row, class)) {
            diagnostics.push(
                Diagnostic::new(code::GROUND_MISSING, &row.class.origin)
                    .with("number", row.number.value)
                    .with("name", &row.name.value)
                    .with("class", class.map_or("", |class| &class.name.value))
                    .with("column", column),
            );
        }
    }
}

/// The column that a row of the class must fill in and does not.
fn lacking(row: &InventoryRow, class: &DataClass) -> Option<&'static str> {
    match class.grounds {
        Grounds::Statute if row.statutes.is_none() => Some("不開放依據"),
        Grounds::Restriction if row.restriction.is_none() => Some("限制事項"),
        _ => None,
    }
}

/// What a row of an open class gives as its ground all the same.
fn needless<'a>(
    row: &'a InventoryRow,
    class: &'a DataClass,
) -> Option<(&'a DataClass, &'static str, &'a Located<Text>)> {
    let given = [("不開放依據", &row.statutes), ("限制事項", &row.restriction)];
    let mut given =
        given.into_iter().filter_map(|(column, text)| Some((column, text.as_ref()?)));
    let (column, text) = given.find(|(_, text)| !says_none(&text.value))?;
    (class.grounds == Grounds::None).then_some((class, column, text))
}

/// Words for nothing.
fn says_none(text: &str) -> bool {
    let words = text.trim().trim_end_matches('。');
    ["無", "免", "免填", "不適用", "無限制", "N/A", "n/a", "NA"].contains(&words)
}
