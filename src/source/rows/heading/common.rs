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

#[cfg(test)]
mod tests {
    use super::DATASET_ID;
    use crate::source::lists::LISTS;

    #[test]
    fn every_list_of_datasets_takes_the_same_headings_of_their_number() {
        let columns = LISTS.iter().flat_map(|shape| shape.columns);
        let ids: Vec<_> =
            columns.filter(|column| column.heading == DATASET_ID.heading).collect();
        assert_eq!(ids.len(), 4);
        assert!(ids.iter().all(|column| column.also == DATASET_ID.also));
    }
}
