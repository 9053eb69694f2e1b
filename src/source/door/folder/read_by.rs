//! What a folder's files are read with and understood by, besides themselves.

use crate::model::limits::Limits;
use crate::source::By;
use crate::source::door::kept::Kept;
use crate::source::door::read_once::ReadOnce;
use crate::source::sheets::apart::Helper;

/// What everybody who reads in a folder has to know.
#[derive(Debug, Clone, Default)]
pub(in crate::source) struct ReadBy {
    /// What reads workbooks apart; they are read here where there is none.
    pub helper: Option<Helper>,
    /// What was read before, where anything is kept.
    pub kept: Option<Kept>,
    /// What other meetings of the run have read.
    pub read_once: Option<ReadOnce>,
    /// The digest of the `organization.yaml` by which lists are understood.
    pub organization: Option<String>,
    /// How large the files may be that are read from now on.
    pub limits: Limits,
}

impl From<By<'_>> for ReadBy {
    fn from(by: By<'_>) -> Self {
        Self {
            helper: by.helper.cloned(),
            kept: by.kept.cloned(),
            read_once: by.read_once.cloned(),
            ..Self::default()
        }
    }
}
