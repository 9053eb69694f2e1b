//! The command line in the reader's language: its help, and what was typed wrong.

use std::ffi::OsString;

use clap::builder::StyledStr;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command, CommandFactory, Error, FromArgMatches, ValueEnum};

use super::args::{Arguments, Only, PPI, locale};
use super::messages::Language;
use crate::model::diagnostic::Args;

/// Text to be printed instead of running a command, and whether it is what was asked
/// for.
pub(super) struct Told {
    pub text: StyledStr,
    pub asked_for: bool,
    pub language: Language,
}

/// What was typed, or what is to be said about it.
pub(super) fn read(typed: Vec<OsString>) -> Result<Arguments, Told> {
    let language = language(&typed);
    let matches = command(language).try_get_matches_from(typed);
    matches.and_then(|mut matches| Arguments::from_arg_matches_mut(&mut matches)).map_err(
        |error| Told {
            text: said(&error, language),
            asked_for: !error.use_stderr(),
            language,
        },
    )
}

/// The language of the help, which may be asked for before anything is understood.
fn language(typed: &[OsString]) -> Language {
    let typed: Vec<_> = typed.iter().map(|word| word.to_string_lossy()).collect();
    let joined = typed.iter().find_map(|word| word.strip_prefix("--lang="));
    let apart = typed.windows(2).find(|pair| pair[0] == "--lang").map(|pair| &*pair[1]);
    let named = joined.or(apart).and_then(|name| Language::from_str(name, true).ok());
    named.unwrap_or_else(|| Language::of_locale(locale().as_deref()))
}

fn command(language: Language) -> Command {
    let mut command = Arguments::command();
    if language == Language::Chinese {
        // What clap adds of its own is translated as well.
        command.build();
        command = translated(command, "");
    }
    command
}

const TEMPLATE: &str = "{about-with-newline}\n用法：{usage}\n\n{all-args}{after-help}";

fn translated(command: Command, path: &str) -> Command {
    let name = command.get_name().to_owned();
    let names: Vec<_> =
        command.get_subcommands().map(|command| command.get_name().to_owned()).collect();
    let usage = with_values(usage_of(&command.clone().render_usage().to_string()));
    let about = Language::usage(path).unwrap_or(&name).to_owned();
    let mut command = command
        .about(about)
        .long_about(None)
        .help_template(TEMPLATE)
        .override_usage(usage)
        .subcommand_help_heading("指令")
        .mut_args(|arg| translated_argument(arg, path));
    for name in names {
        command = command.mut_subcommand(&name, |command| translated(command, &name));
    }
    command
}

fn translated_argument(arg: Arg, path: &str) -> Arg {
    let id = arg.get_id().as_str().replace('_', "-");
    let own = format!("{path}.{id}");
    let word = |behind: &str| {
        Language::usage(&format!("{own}{behind}"))
            .or_else(|| Language::usage(&format!("{id}{behind}")))
    };
    let mut help = word("").unwrap_or(&id).to_owned();
    let values = arg.get_possible_values();
    let takes_values = arg.get_action().takes_values();
    if takes_values && !values.is_empty() {
        let listed = values.iter().map(|value| {
            let name = value.get_name();
            match word(&format!("={name}")) {
                Some(meaning) => format!("{name}（{meaning}）"),
                None => name.to_owned(),
            }
        });
        help.extend(["可用：", &listed.collect::<Vec<_>>().join("、"), "。"]);
    }
    if let [default] = arg.get_default_values()
        && takes_values
    {
        help.extend(["〔預設：", &default.to_string_lossy(), "〕"]);
    }
    let heading = if arg.is_positional() { "參數" } else { "選項" };
    let names = arg.get_value_names().filter(|_| takes_values);
    let names: Option<Vec<_>> =
        names.and_then(|names| names.iter().map(|name| value(name)).collect());
    // Under a heading of our own they would be listed by their names.
    let arg = match arg.get_index() {
        Some(index) => arg.display_order(index),
        None => arg,
    };
    let arg = match names {
        Some(names) => arg.value_names(names),
        None => arg,
    };
    arg.help(help)
        .long_help(None)
        .help_heading(heading)
        .hide_possible_values(true)
        .hide_default_value(true)
}

/// The name of a value in a usage line.
fn value(name: &str) -> Option<&'static str> {
    let known = Language::values().iter().find(|(known, _)| *known == name);
    known.map(|(_, value)| *value)
}

/// A usage line without the word before it.
fn usage_of(usage: &str) -> &str {
    usage.strip_prefix("Usage:").unwrap_or(usage).trim()
}

fn with_values(usage: &str) -> String {
    let mut usage = usage.to_owned();
    for (name, value) in Language::values() {
        for (open, close) in [("<", ">"), ("[", "]")] {
            let whole = format!("{open}{name}{close}");
            usage = usage.replace(&whole, &format!("{open}{value}{close}"));
        }
    }
    usage
}

/// What is said about what was typed wrong; help and version as they are.
fn said(error: &Error, language: Language) -> StyledStr {
    let name = match error.kind() {
        ErrorKind::DisplayHelp
        | ErrorKind::DisplayVersion
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => return error.render(),
        ErrorKind::InvalidSubcommand => "typed-no-command",
        ErrorKind::UnknownArgument if is_word(error) => "typed-too-many",
        ErrorKind::UnknownArgument => "typed-no-option",
        ErrorKind::InvalidValue if told(error, ContextKind::InvalidValue).is_empty() => {
            "typed-no-value"
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "typed-wrong-value",
        ErrorKind::MissingRequiredArgument => "typed-missing",
        ErrorKind::ArgumentConflict => "typed-twice",
        _ => "typed-wrong",
    };
    let found = [ContextKind::InvalidSubcommand, ContextKind::InvalidValue]
        .map(|kind| told(error, kind))
        .concat();
    let nearest = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg]
        .map(|kind| told(error, kind))
        .concat();
    let args = Args::from([
        ("found", found),
        ("option", told(error, ContextKind::InvalidArg)),
        ("known", known(error, language)),
    ]);
    let line = |name: &str, args: &Args| language.line(name, args);
    let mut text = format!("{}: {}\n", line("error", &args), line(name, &args));
    if !nearest.is_empty() {
        let nearest = Args::from([("nearest", nearest)]);
        let meant = line("typed-nearest", &nearest);
        text.extend([&*line("help", &nearest), ": ", &*meant, "\n"]);
    }
    if let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) {
        let usage = Args::from([("usage", usage_of(&usage.to_string()).to_owned())]);
        text.extend(["\n", &*line("typed-usage", &usage), "\n"]);
    }
    text.extend(["\n", &*line("typed-more", &args), "\n"]);
    StyledStr::from(text)
}

/// Whether what is not known is no option.
fn is_word(error: &Error) -> bool {
    !told(error, ContextKind::InvalidArg).starts_with('-')
}

/// What may be typed instead, each as pages call it as well.
fn known(error: &Error, language: Language) -> String {
    if told(error, ContextKind::InvalidArg).starts_with("--ppi") {
        return format!("{}–{}", PPI.start(), PPI.end());
    }
    let Some(ContextValue::Strings(names)) = error.get(ContextKind::ValidValue) else {
        return String::new();
    };
    let only = Only::value_variants().iter().filter_map(Only::to_possible_value);
    let called: Vec<(String, String)> = only
        .filter_map(|one| {
            let name = one.get_name_and_aliases().last()?.to_owned();
            Some((one.get_name().to_owned(), name))
        })
        .filter(|_| language == Language::Chinese)
        .collect();
    let name = |name: &String| match called.iter().find(|(one, _)| one == name) {
        Some((_, called)) => format!("{name}（{called}）"),
        None => name.clone(),
    };
    names.iter().map(name).collect::<Vec<_>>().join("、")
}

/// What the error tells of that kind; several are joined as a list.
fn told(error: &Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join("、"),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use clap::{Command, CommandFactory};

    use super::{Arguments, Language, read};

    /// What is printed for words that are typed behind the program's name.
    fn printed(words: &str) -> String {
        let typed = format!("briefpack {words} --lang zh-TW");
        let typed = typed.split(' ').map(Into::into).collect();
        read(typed).unwrap_err().text.to_string()
    }

    /// Every word of the help that a command needs.
    fn needed(command: &Command, path: &str, needed: &mut BTreeSet<String>) {
        needed.insert(path.to_owned());
        for arg in command.get_arguments().filter(|arg| !arg.is_hide_set()) {
            let id = arg.get_id().as_str().replace('_', "-");
            let own = format!("{path}.{id}");
            let id = if Language::usage(&own).is_some() { own } else { id };
            let values = arg.get_possible_values();
            if arg.get_action().takes_values() {
                let values =
                    values.iter().map(|value| format!("{id}={}", value.get_name()));
                needed.extend(values);
            }
            needed.insert(id);
        }
        for command in command.get_subcommands().filter(|command| !command.is_hide_set())
        {
            self::needed(command, command.get_name(), needed);
        }
    }

    #[test]
    fn everything_that_can_be_typed_has_its_words_and_no_words_are_left_over() {
        let mut all = BTreeSet::new();
        let mut command = Arguments::command();
        command.build();
        let own = command.find_subcommand("help").is_some();
        assert!(own);
        needed(&command.mut_subcommand("help", |_| Command::new("help")), "", &mut all);
        let words: BTreeSet<_> = Language::usages().map(str::to_owned).collect();
        let lacking: Vec<_> = all.difference(&words).collect();
        let left: Vec<_> = words.difference(&all).collect();
        assert!(lacking.is_empty() && left.is_empty(), "{lacking:?} {left:?}");
    }

    #[test]
    fn no_help_in_chinese_has_an_english_heading() {
        for words in ["--help", "build --help", "trace -h", "help", "help diff"] {
            let help = printed(words);
            assert!(help.contains("用法："), "{words}: {help}");
            for english in
                ["Usage", "Options", "Commands", "Arguments", "Print", "[default"]
            {
                assert!(!help.contains(english), "{words}: {english}\n{help}");
            }
        }
    }

    #[test]
    fn what_is_typed_wrong_is_said_in_chinese() {
        for (words, said) in [
            ("biuld data/111-1", "沒有「biuld」這個指令"),
            ("build --pgn data/111-1", "沒有「--pgn」這個選項"),
            ("build", "缺少 <會議資料夾>..."),
            ("check --format xml data/111-1", "不接受「xml」，可用：human、short、json"),
            ("build --png --ppi 9 data/111-1", "不接受「9」，可用：18–600"),
            ("build --png --ppi abc data/111-1", "不接受「abc」，可用：18–600"),
            ("build --only foo data/111-1", "annex（附冊）、tables（表格）"),
            ("trace data/111-1 2,973 98.2%", "多了「98.2%」"),
            ("check --timings --timings data/111-1", "--timings"),
        ] {
            let text = printed(words);
            assert!(text.contains(said), "{words}: {text}");
            assert!(!text.contains("Usage") && !text.contains("error"), "{text}");
        }
    }
}
