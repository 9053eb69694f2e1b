//! A run that is killed at each call that changes the disk, one after another: what was
//! sealed stays, what is new is there whole or not at all, and the next run goes on.
//!
//! `strace` does the killing, right before the call.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::archival::tool;
use crate::folder::{Folder, files};
use crate::sealed::{archive, verify};

/// The calls that change what others see of a disk, by what they do. What a machine
/// does not have is marked.
const CALLS: [&str; 4] =
    ["write", "?rename,renameat,renameat2", "?unlink,?rmdir,unlinkat", "?chmod,fchmodat"];

/// The files of a folder and their bytes; hidden ones are on their way in or out.
type Tree = BTreeMap<String, Vec<u8>>;

#[test]
fn an_archive_is_whole_whenever_a_run_that_seals_is_killed() {
    if !can_kill() {
        return;
    }
    let folder = Folder::base();
    assert_eq!(archive(&folder, "111-4", &[]).code, 0);
    // A correction: an edition within the folder of another.
    folder.replace("111-4/takedowns.yaml", "112年1月9日", "112年1月10日");
    let command = ["archive", "data/111-4", "--because", "誤植"];
    let root = folder.path().join("archive");
    let (before, kept) = (tree(&root), folder.path().join("before"));
    copy(&root, &kept);
    assert_eq!(folder.run(&command).code, 0);
    let after = tree(&root);
    put_back(&kept, &root);
    let mut states = Vec::new();
    let killed = at_each_call(&folder, &command, |at| {
        let now = tree(&root);
        let sealed = |tree: &Tree| -> Tree {
            let files = tree.clone().into_iter();
            files.filter(|(path, _)| !path.starts_with("index.")).collect()
        };
        if now == before {
            return;
        }
        assert!(sealed(&now) == sealed(&after), "{at}");
        if !states.contains(&now) {
            let ran = verify(&folder, "archive");
            assert_eq!(ran.code, 0, "{at}: {}", ran.stderr);
            let ran = folder.run(&command);
            assert!(ran.stderr.contains("already-sealed"), "{at}: {}", ran.stderr);
            assert!(tree(&root) == after && is_tidy(&root), "{at}");
            states.push(now);
        }
        put_back(&kept, &root);
    });
    assert!(killed > 20, "it was killed {killed} times");
    // What a run left that was killed goes with the next that is not.
    assert_eq!(folder.run(&command).code, 0);
    assert!(tree(&root) == after && is_tidy(&root));
    // The edition without its lists, then with one of them, then with both.
    assert_eq!(states.len(), 3);
}

#[test]
fn a_folder_is_given_back_whole_or_not_at_all_whenever_the_run_is_killed() {
    if !can_kill() {
        return;
    }
    let folder = Folder::base();
    assert_eq!(archive(&folder, "111-4", &[]).code, 0);
    let command = ["extract", "archive/111-4/sealed.pdf", "back"];
    let (root, back) = (folder.path().join("archive"), folder.path().join("back"));
    assert_eq!(folder.run(&command).code, 0);
    let (sealed, whole) = (tree(&root), tree(&back));
    fs::remove_dir_all(&back).unwrap();
    let killed = at_each_call(&folder, &command, |at| {
        if back.exists() {
            assert!(tree(&back) == whole, "{at}");
            fs::remove_dir_all(&back).unwrap();
        }
    });
    assert!(killed > whole.len(), "it was killed {killed} times");
    assert_eq!(folder.run(&command).code, 0);
    assert!(tree(&back) == whole && is_tidy(folder.path()));
    assert!(tree(&root) == sealed);
}

#[test]
fn what_is_verified_is_not_touched_even_by_a_run_that_is_killed() {
    if !can_kill() {
        return;
    }
    let folder = Folder::base();
    assert_eq!(archive(&folder, "111-4", &[]).code, 0);
    let root = folder.path().join("archive");
    let sealed = tree(&root);
    let command = ["verify", "archive"];
    let killed = at_each_call(&folder, &command, |at| {
        assert!(tree(&root) == sealed && is_tidy(&root), "{at}");
    });
    assert!(killed > 0);
    assert!(is_tidy(folder.path()));
}

/// What was given back must outlive a power failure, as what was sealed does.
#[test]
fn a_folder_that_was_given_back_is_on_the_disk_with_every_file_and_name() {
    if !can_kill() {
        return;
    }
    let folder = Folder::base();
    assert_eq!(archive(&folder, "111-4", &[]).code, 0);
    let log = folder.path().join("calls");
    let mut strace = Command::new("strace");
    strace.args(["-f", "-qq", "-y", "-e", "trace=fsync,fdatasync", "-o"]).arg(&log);
    strace.arg(env!("CARGO_BIN_EXE_briefpack"));
    strace.args(["extract", "archive/111-4/sealed.pdf", "back"]);
    strace.current_dir(folder.path()).stdout(Stdio::null()).stderr(Stdio::null());
    assert!(strace.status().unwrap().success());
    let waited_for = fs::read_to_string(log).unwrap();
    // It is written under another name, beside its place.
    let is_waited_for = |path: &str| waited_for.contains(&format!("{path}>"));
    let given_back = tree(&folder.path().join("back"));
    // `strace` writes other names in octal digits.
    for path in given_back.keys().filter(|path| path.is_ascii()) {
        assert!(
            is_waited_for(&format!("/{path}")),
            "{path} is in no call:\n{waited_for}"
        );
    }
    let name = folder.path().file_name().unwrap().to_string_lossy();
    for path in ["/data/111-4", "/data", &format!("/{name}")] {
        assert!(is_waited_for(path), "{path} is in no call:\n{waited_for}");
    }
}

/// Whether there is an `strace` here that may trace: some sandboxes forbid it.
fn can_kill() -> bool {
    let tried = tool("strace", &["-qq", "-o", "/dev/null", "true"]);
    tried.is_some_and(|output| output.status.success())
}

/// Runs the program again and again and kills it right before its first call that
/// changes the disk, its second, and so on until it comes to its end; looks each time
/// at what is there then. How often it was killed.
fn at_each_call(
    folder: &Folder,
    arguments: &[&str],
    mut look: impl FnMut(&str),
) -> usize {
    let mut killed = 0;
    for calls in CALLS {
        let mut count = 1;
        while is_killed_at(count, calls, folder, arguments) {
            look(&format!("{calls}: {count}"));
            count += 1;
        }
        look(&format!("{calls}: at its end"));
        killed += count - 1;
    }
    killed
}

fn is_killed_at(count: usize, calls: &str, folder: &Folder, arguments: &[&str]) -> bool {
    let mut strace = Command::new("strace");
    strace.args(["-f", "-qq", "-o", "/dev/null", "-e", &format!("trace={calls}")]);
    strace.args(["-e", &format!("inject={calls}:signal=SIGKILL:when={count}")]);
    strace.arg(env!("CARGO_BIN_EXE_briefpack")).args(arguments);
    strace.current_dir(folder.path()).env("LC_ALL", "en");
    strace.stdout(Stdio::null()).stderr(Stdio::null());
    strace.status().unwrap().code().is_none()
}

fn tree(folder: &Path) -> Tree {
    let shown = |path: &Path| path.strip_prefix(folder).unwrap().to_string_lossy().into();
    let is_hidden = |path: &String| path.split('/').any(|part| part.starts_with('.'));
    let read = |path: std::path::PathBuf| (shown(&path), fs::read(&path).unwrap());
    files(folder).into_iter().map(read).filter(|(path, _)| !is_hidden(path)).collect()
}

/// Whether nothing of a run that died is left in a folder.
fn is_tidy(folder: &Path) -> bool {
    let entries = fs::read_dir(folder).unwrap();
    let mut names = entries.map(|entry| entry.unwrap().file_name());
    !names.any(|name| name.to_string_lossy().starts_with('.'))
}

fn put_back(kept: &Path, root: &Path) {
    fs::remove_dir_all(root).unwrap();
    copy(kept, root);
}

fn copy(from: &Path, to: &Path) {
    for (path, bytes) in tree(from) {
        let path = to.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}
