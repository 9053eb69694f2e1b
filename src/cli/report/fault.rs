//! What the machine refused, in plain words.

use std::io::ErrorKind;

use crate::cli::messages::Language;
use crate::model::diagnostic::Args;
use crate::model::fault::Fault;

/// One line: what could not be done, to which path, and why.
pub(in crate::cli) fn fault(fault: &Fault, language: Language) -> String {
    let known = match fault.cause.kind() {
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            Some("no-permission")
        }
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Some("disk-full"),
        ErrorKind::NotADirectory => Some("not-a-folder"),
        ErrorKind::AlreadyExists => Some("already-file"),
        ErrorKind::NotFound => Some("not-there"),
        ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => Some("in-use"),
        _ => None,
    };
    let cause = match known {
        Some(name) => language.line(name, &Args::new()),
        None => format!("{:?}", fault.cause.kind()),
    };
    let path = fault.path.display().to_string();
    language.line(fault.doing.name(), &Args::from([("path", path), ("cause", cause)]))
}
