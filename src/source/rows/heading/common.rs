//! Columns that several lists have, with everything that heads them.
//!
//! A heading that stands here is taken in each of those lists: none of them names it again.

use super::shape::Column;

/// A dataset's number on the platform.
pub(in crate::source) const DATASET_ID: Column =
    Column::optional("資料集識別碼").also(&[
        "資料集編號", "資料集編碼", "資料集代碼", "資料集ID", "資料集序號", "識別碼",
        "identifier", "datasetId",
    ]);

/// What heads a column of units and agencies where none of its own headings is there,
/// besides what the organization calls those.
pub(super) const BODIES: [&str; 39] = [
    "機關", "機關名稱", "機關別", "單位", "單位名稱", "單位別", "機關單位", "單位機關",
    "局處", "局處名稱", "局處別", "處室", "科室", "科室別", "課室", "部門", "提供機關",
    "提供機關名稱", "提供單位", "資料提供機關", "資料提供單位", "主管機關", "主管單位",
    "主辦機關", "主辦單位", "承辦機關", "承辦單位", "主責機關", "主責單位", "主政機關",
    "主政單位", "權管機關", "權管單位", "權責機關", "權責單位", "業務單位", "業管單位",
    "所屬機關", "所屬單位",
];

#[cfg(test)]
mod tests {
    use super::{BODIES, DATASET_ID};
    use crate::source::lists::LISTS;

    #[test]
    fn no_list_names_again_what_heads_every_column_of_bodies() {
        let columns = LISTS.iter().flat_map(|shape| shape.columns);
        let bodies: Vec<_> = columns.filter(|column| column.names_bodies).collect();
        assert_eq!(bodies.len(), 4);
        let again =
            |word: &&str| bodies.iter().any(|column| column.failing.contains(word));
        assert_eq!(BODIES.iter().find(|word| again(word)), None);
    }

    #[test]
    fn every_list_of_datasets_takes_the_same_headings_of_their_number() {
        let columns = LISTS.iter().flat_map(|shape| shape.columns);
        let ids: Vec<_> =
            columns.filter(|column| column.heading == DATASET_ID.heading).collect();
        assert_eq!(ids.len(), 4);
        assert!(ids.iter().all(|column| column.also == DATASET_ID.also));
    }
}
