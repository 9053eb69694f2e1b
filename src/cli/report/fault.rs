//! What the machine refused, in plain words, and what to do about it.

use std::io::ErrorKind;

use crate::cli::messages::Language;
use crate::model::diagnostic::Args;
use crate::model::fault::{Doing, Fault, Holder, said};

/// What could not be done, to which path, and why; then what to do.
pub(in crate::cli) fn fault(fault: &Fault, language: Language) -> String {
    let path = fault.path.display().to_string();
    if let Some(holder) = &fault.holder {
        return held(path, holder, language);
    }
    let known = known(fault.doing, fault.cause.kind());
    let cause = if let Some((cause, _)) = known {
        language.line(cause, &Args::new())
    } else {
        let found = said(&fault.cause);
        language.line("machine-said", &Args::from([("found", found)]))
    };
    let what = language
        .line(fault.doing.name(), &Args::from([("path", path), ("cause", cause)]));
    let help = known.map_or("machine-said-help", |(_, help)| fitting(help, fault.doing));
    with_help(&what, help, language)
}

fn held(path: String, holder: &Holder, language: Language) -> String {
    let Holder { process, machine } = holder.clone();
    let name = if process.is_empty() { "held-by-another" } else { "held" };
    let args = Args::from([("path", path), ("process", process), ("machine", machine)]);
    with_help(&language.line(name, &args), "held-help", language)
}

fn with_help(said: &str, help: &str, language: Language) -> String {
    let help = language.line(help, &Args::new());
    format!("{said}\n{}: {help}", language.line("help", &Args::new()))
}

/// The help that names the option of the command at hand.
fn fitting(help: &'static str, doing: Doing) -> &'static str {
    match (help, doing) {
        ("disk-full-help", Doing::Sealing) => "disk-full-archive-help",
        ("disk-full-help", Doing::Listing) => "disk-full-list-help",
        ("disk-full-help", Doing::Unpacking) => "disk-full-unpack-help",
        ("disk-full-help", Doing::Printing) => "disk-full-print-help",
        ("may-not-write-help", Doing::Sealing | Doing::Listing) => {
            "may-not-write-archive-help"
        }
        ("may-not-write-help", Doing::Unpacking) => "may-not-write-unpack-help",
        ("already-file-help", Doing::Sealing | Doing::Listing) => {
            "already-file-archive-help"
        }
        ("already-file-help", Doing::Unpacking) => "already-file-unpack-help",
        ("in-use-help", Doing::Unpacking) => "in-use-unpack-help",
        ("not-a-pack-help", Doing::Sealing | Doing::Listing) => "not-a-pack-archive-help",
        _ => help,
    }
}

/// The lines that say why, and what to do.
fn known(doing: Doing, kind: ErrorKind) -> Option<(&'static str, &'static str)> {
    Some(match kind {
        _ if doing == Doing::TellingApart => ("one-name", "one-name-help"),
        _ if doing == Doing::OverSealed => ("is-sealed", "other-folder-help"),
        _ if doing == Doing::AmongSources => ("is-of-sources", "other-folder-help"),
        _ if doing == Doing::Replacing => ("not-of-the-pack", "not-of-the-pack-help"),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            let reading = doing == Doing::Reading;
            let help = if reading { "may-not-read-help" } else { "may-not-write-help" };
            ("no-permission", help)
        }
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
            ("disk-full", "disk-full-help")
        }
        ErrorKind::FileTooLarge if doing == Doing::Reading => {
            ("too-large-to-read", "no-sealed-pdf-help")
        }
        ErrorKind::FileTooLarge => ("file-too-large", "disk-full-help"),
        ErrorKind::InvalidInput if doing == Doing::Reading => {
            ("no-file", "no-sealed-pdf-help")
        }
        ErrorKind::NotADirectory => ("not-a-folder", "not-a-folder-help"),
        ErrorKind::AlreadyExists => ("already-file", "already-file-help"),
        ErrorKind::DirectoryNotEmpty => ("not-a-pack", "not-a-pack-help"),
        ErrorKind::NotFound => ("not-there", "not-there-help"),
        ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => {
            ("in-use", "in-use-help")
        }
        _ => return None,
    })
}
