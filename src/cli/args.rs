//! What can be typed.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use super::messages::Language;
use crate::app::Plan;

/// Turns a meeting's folder into the briefing pack that its committee is shown.
#[derive(Debug, Parser)]
#[command(version, arg_required_else_help = true)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Reads the folder, checks every number and writes the pack to `out/<meeting>/`.
    Build {
        #[command(flatten)]
        meeting: MeetingArgs,
        /// Where packs are written.
        #[arg(long, value_name = "DIR", default_value = "out")]
        out: PathBuf,
        /// Also writes each page as a picture to `pages/`.
        #[arg(long)]
        png: bool,
        /// How fine the pictures are, in pixels an inch.
        #[arg(long, value_name = "PPI", default_value_t = 96, value_parser = clap::value_parser!(u32).range(18..=600))]
        ppi: u32,
    },
    /// Does everything but set the pages, and writes nothing.
    Check {
        #[command(flatten)]
        meeting: MeetingArgs,
    },
}

#[derive(Debug, Args)]
pub(super) struct MeetingArgs {
    /// The meeting's folder, such as `data/111-1`.
    #[arg(value_name = "FOLDER")]
    folder: PathBuf,
    /// The language of messages; by default that of the system, else zh-TW.
    #[arg(long, value_enum)]
    lang: Option<Language>,
    /// Prints what each step cost.
    #[arg(long)]
    timings: bool,
}

impl Arguments {
    pub(super) fn language(&self) -> Language {
        self.meeting().lang.unwrap_or_else(|| Language::of_locale(locale().as_deref()))
    }

    pub(super) fn timings(&self) -> bool {
        self.meeting().timings
    }

    /// What was typed, with every default decided.
    pub(super) fn plan(&self) -> Plan {
        let folder = self.meeting().folder.clone();
        match &self.command {
            Command::Build { out, png, ppi, .. } => Plan {
                folder,
                out: out.clone(),
                pictures: png.then_some(f64::from(*ppi)),
            },
            Command::Check { .. } => Plan { folder, out: PathBuf::new(), pictures: None },
        }
    }

    fn meeting(&self) -> &MeetingArgs {
        match &self.command {
            Command::Build { meeting, .. } | Command::Check { meeting } => meeting,
        }
    }
}

/// The system's locale, as POSIX programs look for it.
fn locale() -> Option<String> {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|locale| !locale.is_empty())
}
