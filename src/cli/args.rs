//! What can be typed.

use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use clap::builder::{PathBufValueParser, TypedValueParser};
use clap::{Args, Parser, Subcommand};

use super::messages::Language;
use super::places;
use crate::app::{Helper, Part, Plan};

/// Tells apart what the version number does not, as seals do.
const VERSION: &str =
    concat!(env!("CARGO_PKG_VERSION"), " (", env!("BRIEFPACK_CODE"), ")");

/// How fine pictures may be, in pixels an inch.
pub(super) const PPI: RangeInclusive<i64> = 18..=600;

/// Turns a meeting's folder into the briefing pack that its committee is shown.
#[derive(Debug, Parser)]
#[command(version = VERSION, arg_required_else_help = true)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub(super) command: Command,
    /// The language of messages; by default that of the system, else zh-TW.
    #[arg(long, value_enum, ignore_case = true, global = true)]
    lang: Option<Language>,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Reads the folder, checks every number and writes the pack to `out/<meeting>/`.
    Build {
        #[command(flatten)]
        meetings: MeetingsArgs,
        /// Where packs are written; by default `out` here, or beside the data folder if
        /// here is within that.
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
        /// Also writes each page as a picture to `pages/`.
        #[arg(long)]
        png: bool,
        /// How fine the pictures are, in pixels an inch.
        #[arg(long, value_name = "PPI", default_value_t = 96, value_parser = clap::value_parser!(u32).range(PPI))]
        ppi: u32,
        /// Also writes the action plan with its changes marked, `action-plan-redline.pdf`.
        #[arg(long)]
        redline: bool,
        /// Makes everything again, also where nothing has changed since the pack that is
        /// there was made.
        #[arg(long)]
        fresh: bool,
        /// Makes only these, separated by commas, in a folder of their own,
        /// `out/<meeting>-only/`; the whole pack stays as it is.
        #[arg(long, value_enum, value_name = "NAME", value_delimiter = ',')]
        only: Vec<Only>,
        /// Stays, and builds again whenever a source changes; Ctrl+C ends it.
        #[arg(long)]
        watch: bool,
    },
    /// Does everything but set the pages, and writes nothing.
    Check {
        #[command(flatten)]
        meetings: MeetingsArgs,
    },
    /// Builds the pack and seals it in the archive, with its sources, for good.
    Archive {
        #[command(flatten)]
        meeting: MeetingArgs,
        /// Where packs are sealed; by default `archive` here, or beside the data folder if
        /// here is within that.
        #[arg(long, value_name = "DIR")]
        archive: Option<PathBuf>,
        /// Why a pack that was sealed before is corrected.
        #[arg(long, value_name = "TEXT")]
        because: Option<String>,
    },
    /// Proves that a sealed pack is what it was: digests, chain, and the same bytes made
    /// again from its sources.
    Verify {
        #[command(flatten)]
        sealed: SealedArgs,
        /// The archive that is asked whether it holds a sealed PDF that stands alone; by
        /// default `archive` here, where there is one.
        #[arg(long, value_name = "DIR", value_parser = folder())]
        archive: Option<PathBuf>,
    },
    /// Gives back the files that a sealed PDF carries.
    Extract {
        #[command(flatten)]
        sealed: SealedArgs,
        /// The folder to make.
        #[arg(value_name = "DIR")]
        into: PathBuf,
    },
    /// Prints where a number comes from and where it stands.
    Trace {
        #[command(flatten)]
        meeting: AskedArgs,
        /// The name of a figure (`datasets.total`), or a number as it is printed; all
        /// figures with their values where it is left out.
        #[arg(value_name = "FIGURE")]
        figure: Option<String>,
    },
    /// Prints what changed between two meetings.
    Diff {
        /// The folder of the meeting before, such as `data/110-2`.
        #[arg(value_name = "BEFORE")]
        before: PathBuf,
        /// The folder of the meeting after, such as `data/111-1`.
        #[arg(value_name = "AFTER")]
        after: PathBuf,
        /// How the changes are printed.
        #[arg(long, value_enum, default_value_t = DiffFormat::Human)]
        format: DiffFormat,
    },
    /// Prints a draft of takedowns.yaml: every dataset that vanished from the platform's
    /// catalogue since the previous meeting and has no record yet.
    Takedowns {
        #[command(flatten)]
        meeting: AskedArgs,
        /// Prints the draft; no file is ever written.
        #[arg(long, required = true)]
        draft: bool,
    },
    /// Prints what a complaint's code means, an example, and how to mend it.
    Explain {
        /// The code, as it stands in brackets: `total-differs`.
        #[arg(value_name = "CODE", required_unless_present = "list")]
        code: Option<String>,
        /// Lists every code.
        #[arg(long)]
        list: bool,
    },
    /// Reads a workbook for another process of this program.
    #[command(hide = true)]
    HelpRead { form: String, memory_mb: u64 },
}

#[derive(Debug, Args)]
pub(super) struct MeetingArgs {
    /// The meeting's folder, such as `data/111-1`.
    #[arg(value_name = "FOLDER", value_parser = folder())]
    folder: PathBuf,
    #[command(flatten)]
    pub(super) options: Options,
}

/// The meeting of a command that only answers a question: the answer has one form, and no
/// warning fails it.
#[derive(Debug, Args)]
pub(super) struct AskedArgs {
    /// The meeting's folder, such as `data/111-1`.
    #[arg(value_name = "FOLDER", value_parser = folder())]
    folder: PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct SealedArgs {
    /// The archive, a meeting of it (`archive/111-1`), or a sealed PDF.
    #[arg(value_name = "SEALED", value_parser = folder())]
    sealed: PathBuf,
    #[command(flatten)]
    pub(super) options: Options,
}

#[derive(Debug, Args)]
pub(super) struct MeetingsArgs {
    /// The meetings' folders, such as `data/111-1`, or `data/*/` for all.
    #[arg(value_name = "FOLDER", required = true, value_parser = folder())]
    pub(super) folders: Vec<PathBuf>,
    #[command(flatten)]
    pub(super) options: Options,
}

/// Reads a folder's path, without the quote that Windows leaves at its end: there
/// `"data\111-1\"`, as a completed name is typed, ends in a quote that is escaped.
fn folder() -> impl TypedValueParser<Value = PathBuf> {
    PathBufValueParser::new().map(|path| {
        let unquoted = path.to_str().and_then(|path| path.strip_suffix('"'));
        unquoted.map_or_else(|| path.clone(), PathBuf::from)
    })
}

#[derive(Debug, Args)]
pub(super) struct Options {
    /// How complaints are printed.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub(super) format: Format,
    /// Takes warnings for errors: exit code 1.
    #[arg(long)]
    deny_warnings: bool,
    /// Prints what each step cost.
    #[arg(long)]
    pub(super) timings: bool,
}

/// The forms of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Format {
    /// With the source line, every related place and help.
    Human,
    /// A line each.
    Short,
    /// A JSON object a line.
    Json,
}

/// What can be made alone, by the name of its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Only {
    /// The deck.
    #[value(aliases = ["briefing.pdf", "簡報"])]
    Briefing,
    /// The action plan.
    #[value(aliases = ["action-plan.pdf", "行動方案"])]
    ActionPlan,
    /// What the action plan amends, side by side.
    #[value(aliases = ["action-plan-amendments.pdf", "修正對照表"])]
    ActionPlanAmendments,
    /// The action plan with its changes marked.
    #[value(aliases = ["action-plan-redline.pdf", "修正對照稿"])]
    ActionPlanRedline,
    /// The annex.
    #[value(aliases = ["annex.pdf", "附冊"])]
    Annex,
    /// The tables as CSV and as `tables.ods`.
    #[value(aliases = ["tables.ods", "表格"])]
    Tables,
}

impl Only {
    pub(super) fn part(self) -> Part {
        match self {
            Self::Briefing => Part::Briefing,
            Self::ActionPlan => Part::ActionPlan,
            Self::ActionPlanAmendments => Part::Amendments,
            Self::ActionPlanRedline => Part::Redline,
            Self::Annex => Part::Annex,
            Self::Tables => Part::Tables,
        }
    }
}

/// The forms of a comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum DiffFormat {
    /// For people, group by group.
    Human,
    /// One JSON object.
    Json,
}

impl Arguments {
    pub(super) fn language(&self) -> Language {
        self.lang.unwrap_or_else(|| Language::of_locale(locale().as_deref()))
    }
}

impl MeetingArgs {
    /// A plan that writes nothing.
    pub(super) fn plan(&self) -> Plan {
        self.options.plan(&self.folder)
    }
}

impl AskedArgs {
    /// A plan that writes nothing.
    pub(super) fn plan(&self) -> Plan {
        plan(&self.folder)
    }
}

impl SealedArgs {
    /// A plan that writes nothing.
    pub(super) fn plan(&self) -> Plan {
        self.options.plan(&places::sealed(&self.sealed))
    }
}

impl Options {
    /// A plan that writes nothing.
    pub(super) fn plan(&self, folder: &Path) -> Plan {
        Plan { deny_warnings: self.deny_warnings, ..plan(folder) }
    }
}

/// A plan that writes nothing and takes a folder as it is.
pub(super) fn plan(folder: &Path) -> Plan {
    Plan { folder: folder.to_owned(), helper: helper(), ..Plan::default() }
}

/// This program as its own helper.
fn helper() -> Option<Helper> {
    let program = std::env::current_exe().ok()?;
    Some(Helper { program, arguments: vec!["help-read".to_owned()] })
}

/// The system's locale, as POSIX programs look for it.
pub(super) fn locale() -> Option<String> {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|locale| !locale.is_empty())
}
