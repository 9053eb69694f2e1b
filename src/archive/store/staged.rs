//! A pack that is written while it is being made.
//!
//! What is finished first is on the disk by the time the rest is. It all goes into a
//! folder beside the last pack, which is touched only once everything is there; whatever
//! ends the run before that takes the folder with it.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};

use tempfile::TempDir;

use super::{AT_ONCE, Output, aside, foreign, place, publish, settle, sync};
use super::{unfinished, write};
use crate::archive::lock::Lock;
use crate::model::fault::{Doing, Fault};

/// The folder of a pack that is not finished.
#[derive(Debug)]
pub struct Staged<'a> {
    lock: &'a Lock,
    place: PathBuf,
    // Dropped before the folder: nobody writes into one that is gone.
    writer: Writer,
    fresh: TempDir,
}

impl<'a> Staged<'a> {
    /// Begins a pack beside the last one; refuses what is no pack in its place.
    pub fn beside(lock: &'a Lock) -> Result<Self, Fault> {
        let place = place(lock);
        foreign::refuse(&place)?;
        let fresh = tempfile::Builder::new()
            .prefix(&unfinished::prefix(lock))
            .tempdir_in(&lock.out)
            .map_err(|cause| Fault::new(Doing::Writing, &place, cause))?;
        let writer = Writer::into(fresh.path());
        Ok(Self { lock, place, writer, fresh })
    }

    /// Has a file written that will not change, without waiting for it.
    pub fn take(&self, output: &Output) {
        self.writer.take(output);
    }

    /// Writes what of the outputs was not taken before, and puts all of them in the place
    /// of the last pack.
    pub fn publish(self, outputs: &[Output]) -> Result<PathBuf, Fault> {
        let Self { lock, place, mut writer, fresh } = self;
        let fault =
            |path: &str, cause| Fault::new(Doing::Writing, place.join(path), cause);
        let taken = writer.finished().map_err(|(path, cause)| fault(&path, cause))?;
        let rest: Vec<&Output> =
            outputs.iter().filter(|output| !taken.contains(&output.path)).collect();
        for output in &rest {
            super::put(fresh.path(), output)
                .map_err(|cause| fault(&output.path, cause))?;
        }
        let late: Vec<&str> = rest.iter().map(|output| &*output.path).collect();
        let all: Vec<&str> = outputs.iter().map(|output| &*output.path).collect();
        settle(fresh.path(), &late, &all, &place, Doing::Writing)?;
        // Somebody may have put a file there since.
        foreign::refuse(&place)?;
        publish(fresh.path(), &place, &aside(lock))?;
        sync(&lock.out);
        Ok(place)
    }
}

/// The files that were written, or one that could not be.
type Written = Result<BTreeSet<String>, (String, io::Error)>;

/// Writes files beside everything else, several at once: most of the time is waiting for
/// the disk, and a disk that is asked file by file takes as long for each.
#[derive(Debug)]
struct Writer {
    sender: Option<Sender<Output>>,
    threads: Vec<JoinHandle<Written>>,
}

impl Writer {
    fn into(folder: &Path) -> Self {
        let (sender, receiver) = mpsc::channel::<Output>();
        let receiver = Arc::new(Mutex::new(receiver));
        let writing = |_| {
            let (folder, receiver) = (folder.to_owned(), receiver.clone());
            thread::Builder::new().spawn(move || write_all(&folder, &receiver)).ok()
        };
        // Where the system gives no thread everything is written at the end.
        let threads: Vec<_> = (0..AT_ONCE).filter_map(writing).collect();
        let sender = Some(sender).filter(|_| !threads.is_empty());
        Self { sender, threads }
    }

    fn take(&self, output: &Output) {
        let Output { path, bytes } = output;
        if let Some(sender) = &self.sender {
            // Where nobody writes any more, why is told at the end.
            drop(sender.send(Output { path: path.clone(), bytes: bytes.clone() }));
        }
    }

    /// Waits until everything is written that was taken.
    fn finished(&mut self) -> Written {
        drop(self.sender.take());
        let mut all = Ok(BTreeSet::new());
        for thread in self.threads.drain(..) {
            let written = thread.join().expect("to write files cannot panic");
            all = all.and_then(|all: BTreeSet<_>| Ok(&all | &written?));
        }
        all
    }
}

/// Writes whatever comes until nothing more does, or one file cannot be written.
fn write_all(folder: &Path, receiver: &Mutex<Receiver<Output>>) -> Written {
    let next = || receiver.lock().unwrap_or_else(PoisonError::into_inner).recv();
    let mut written = BTreeSet::new();
    while let Ok(output) = next() {
        write(folder, &output).map_err(|cause| (output.path.clone(), cause))?;
        written.insert(output.path);
    }
    Ok(written)
}

impl Drop for Writer {
    fn drop(&mut self) {
        drop(self.finished());
    }
}
