//! Two readings at once: the folders of two meetings, the lists of one.
//!
//! What comes of it is the same in whatever order they end: each reads and complains for
//! itself, and a fault of the first goes before one of the second.

use super::folder::Folder;
use crate::model::diagnostic::Diagnostics;
use crate::model::fault::Fault;

/// Reads two things side by side, and takes over what each of them read and complained
/// of.
pub(in crate::source) fn side_by_side<A: Send, B: Send>(
    folder: &mut Folder,
    diagnostics: &mut Diagnostics,
    first: impl FnOnce(&mut Folder, &mut Diagnostics) -> Result<A, Fault> + Send,
    second: impl FnOnce(&mut Folder, &mut Diagnostics) -> Result<B, Fault> + Send,
) -> Result<(A, B), Fault> {
    let (mut other, mut said) = (folder.beside(), Diagnostics::default());
    let (first, second) =
        rayon::join(|| first(folder, diagnostics), || second(&mut other, &mut said));
    folder.take_over(other);
    diagnostics.join(said);
    Ok((first?, second?))
}
