//! Reading a workbook in a process of its own, so that whatever its reader does there
//! is survived here: a crash, a loop, an enormous allocation.
//!
//! The process is this program once more. It is given the bytes that were read, never
//! a path, and gives back a tape of parts; one that breaks off means a damaged file.

use std::io::{self, BufReader, BufWriter, Read, Write};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use super::binary;
use super::form;
use super::form::Form;
use super::parts::{Part, Sheets};
use super::tape;
use super::tape::Tape;
use crate::model::diagnostic::Diagnostic;
use crate::model::limits::Limits;
use crate::source::door::folder::Opened;

/// A program that reads a workbook from its standard input when it is given these
/// arguments, the workbook's form and how many MB of memory it may take, and writes a
/// tape to its standard output.
#[derive(Debug, Clone)]
pub struct Helper {
    pub program: PathBuf,
    pub arguments: Vec<String>,
}

/// The forms that are read apart, by the names that the two processes call them.
const FORMS: [(Form, &str); 2] = [(Form::Xls, "xls"), (Form::Xlsb, "xlsb")];

/// Reads a workbook in a process of its own; none where that cannot be started.
pub(super) fn read(
    helper: &Helper,
    opened: &Opened,
    form: Form,
    sheets: &mut Sheets<'_, '_>,
) -> Option<Result<(), Diagnostic>> {
    let (_, name) = FORMS.iter().find(|(known, _)| *known == form)?;
    let Limits { seconds, memory_mb, .. } = opened.limits;
    let arguments = [(*name).to_owned(), memory_mb.to_string()];
    let mut child = start(helper, &arguments).ok()?;
    let (stdin, stdout) = (child.stdin.take()?, child.stdout.take()?);
    let (done, wait) = mpsc::channel::<()>();
    Some(thread::scope(|scope| {
        scope.spawn(|| feed(stdin, &opened.bytes));
        let watch = scope.spawn(move || {
            let late = wait.recv_timeout(Duration::from_secs(seconds))
                == Err(RecvTimeoutError::Timeout);
            // It may have ended by itself, which is as good.
            drop(child.kill());
            drop(child.wait());
            late
        });
        let stdout = BufReader::with_capacity(1 << 16, stdout);
        let taken = take(Tape::new(stdout, opened.limits.longest_text()), sheets);
        drop(done);
        let late = watch.join().unwrap_or(false);
        match taken {
            Err(None) if late => {
                Err(form::problem(&opened.origin(), "too-slow", seconds))
            }
            taken => taken.map_err(|told| told.unwrap_or_else(|| sheets.damaged())),
        }
    }))
}

/// How long the reading of a PDF may take, and how many MB of memory it may ask for.
const LONGEST_FOR_A_PDF: Duration = Duration::from_mins(1);
const PDF_MEMORY_MB: u64 = 4096;

/// Whether a helper that does the same with some bytes comes to its end, well or not:
/// what kills it would kill this process too.
pub fn survives(helper: &Helper, form: &str, bytes: &[u8]) -> bool {
    let Ok(mut child) = start(helper, &[form.to_owned(), PDF_MEMORY_MB.to_string()])
    else {
        return true;
    };
    let Some(stdin) = child.stdin.take() else { return true };
    let (done, wait) = mpsc::channel::<()>();
    let Some(mut stdout) = child.stdout.take() else { return true };
    thread::scope(|scope| {
        scope.spawn(|| feed(stdin, bytes));
        let watch = scope.spawn(move || {
            let late =
                wait.recv_timeout(LONGEST_FOR_A_PDF) == Err(RecvTimeoutError::Timeout);
            if late {
                drop(child.kill());
            }
            let ended = child.wait().is_ok_and(|status| status.success());
            ended && !late
        });
        // It says nothing: its output ends when it does.
        drop(io::copy(&mut stdout, &mut io::sink()));
        drop(done);
        watch.join().unwrap_or(false)
    })
}

fn start(helper: &Helper, arguments: &[String]) -> io::Result<Child> {
    Command::new(&helper.program)
        .args(&helper.arguments)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        // What a reader says when it dies is for nobody's eyes.
        .stderr(Stdio::null())
        .spawn()
}

/// Gives the helper the workbook. One that stops listening has died or seen enough.
fn feed(mut stdin: impl Write, bytes: &[u8]) {
    drop(stdin.write_all(bytes));
}

/// Takes every part; `None` where the tape breaks off.
fn take(
    mut tape: Tape<impl Read>,
    sheets: &mut Sheets<'_, '_>,
) -> Result<(), Option<Diagnostic>> {
    loop {
        let part = tape.next().map_err(|_| None)?;
        sheets.take(part).map_err(Some)?;
        if part == Part::End {
            return Ok(());
        }
    }
}

/// What the helper does: reads the workbook of that form from `input` and writes its
/// tape to `output`, with so many MB of memory at most.
pub fn help(
    form: &str,
    memory_mb: u64,
    mut input: impl Read,
    output: impl Write,
) -> io::Result<()> {
    bound(memory_mb.saturating_mul(1 << 20));
    let known = FORMS.iter().find(|(_, name)| *name == form);
    let (form, _) = known.ok_or(io::ErrorKind::InvalidInput)?;
    let mut bytes = Vec::new();
    input.read_to_end(&mut bytes)?;
    let mut output = BufWriter::with_capacity(1 << 16, output);
    binary::read(&bytes, *form, |part| tape::write(&mut output, part))?;
    output.flush()
}

/// Takes a bounded share of the machine's memory, and leaves no trace of a crash.
/// Elsewhere than on Unix, the deadline and what the file declares must do.
#[cfg(unix)]
pub fn bound(memory: u64) {
    use rustix::process::{Resource, Rlimit, setrlimit};

    let limit = |bytes: u64| Rlimit { current: Some(bytes), maximum: Some(bytes) };
    // A machine that refuses leaves the deadline.
    let _ = setrlimit(Resource::As, limit(memory));
    let _ = setrlimit(Resource::Core, limit(0));
}

/// Only Unix can bound a process from within; elsewhere the deadline is what there is.
#[cfg(not(unix))]
pub fn bound(_: u64) {}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::form::Form;
    use super::{Helper, read};
    use crate::model::limits::Limits;
    use crate::source::door::folder::Opened;
    use crate::source::sheets::parts::Sheets;

    /// What a workbook comes to that such a helper reads.
    fn problem(script: &str, seconds: u64) -> String {
        let arguments = vec!["-c".to_owned(), script.to_owned()];
        let helper = Helper { program: "sh".into(), arguments };
        let limits = Limits { seconds, ..Limits::default() };
        let opened = Opened { shown: "a.xls".into(), bytes: vec![0; 1 << 20], limits };
        let mut visit = |_, _| {};
        let mut sheets = Sheets::new(&opened, &mut visit);
        let read = read(&helper, &opened, Form::Xls, &mut sheets).unwrap();
        read.unwrap_err().args["problem"].clone()
    }

    #[test]
    fn a_reader_that_dies_or_talks_nonsense_is_one_more_complaint() {
        for script in ["kill -9 $$", "exit 3", "printf 'abc'", "printf '\\1\\1\\0\\0'"] {
            assert_eq!(problem(script, 60), "damaged", "{script}");
        }
    }

    #[test]
    fn a_reader_that_never_ends_is_stopped_and_said_to_be_slow() {
        assert_eq!(problem("exec sleep 600", 1), "too-slow");
    }
}
