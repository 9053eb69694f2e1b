//! A data folder of its own for one test, and the program run beside it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// A temporary folder that holds `data/` and receives `out/`.
pub(crate) struct Folder {
    place: TempDir,
}

/// How a run ended and what it printed.
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// How a program learns that a file may not grow: it is told, or killed in the middle of
/// the write.
#[cfg(unix)]
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refused {
    Told,
    Killed,
}

/// The project's own folder.
pub(crate) fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

impl Folder {
    /// A copy of `tests/base`, an invented ministry's data.
    pub(crate) fn base() -> Self {
        Self::of(&project().join("tests/base"))
    }

    /// A copy of the sample in `data/`.
    pub(crate) fn sample() -> Self {
        Self::of(&project().join("data"))
    }

    /// A copy of any data folder.
    pub(crate) fn of(data: &Path) -> Self {
        let place = TempDir::with_prefix("briefpack-test-").unwrap();
        copy(data, &place.path().join("data"));
        Self { place }
    }

    /// Lays the files of another folder over the data.
    pub(crate) fn overlay(&self, given: &Path) {
        copy(given, &self.data());
    }

    pub(crate) fn path(&self) -> &Path {
        self.place.path()
    }

    pub(crate) fn data(&self) -> PathBuf {
        self.path().join("data")
    }

    pub(crate) fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.data().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    pub(crate) fn remove(&self, path: &str) {
        fs::remove_file(self.data().join(path)).unwrap();
    }

    /// The text of a file of the data.
    pub(crate) fn text(&self, path: &str) -> String {
        fs::read_to_string(self.data().join(path)).unwrap()
    }

    /// Replaces a text that must be there in a file of the data.
    pub(crate) fn replace(&self, path: &str, from: &str, to: &str) {
        let text = self.text(path);
        assert!(text.contains(from), "{path} does not hold `{from}`");
        self.write(path, text.replacen(from, to, 1));
    }

    /// Runs the program here, in English unless the arguments say otherwise.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        Ran::of(self.command(arguments).output().unwrap())
    }

    /// Runs the program where no file may be larger than so many blocks (of 512 or 1,024
    /// bytes, as the shell counts), and gives what it said when it was refused a write.
    #[cfg(unix)]
    pub(crate) fn run_within(&self, command: &str, blocks: u32, end: Refused) -> String {
        let trap = if end == Refused::Told { "trap '' XFSZ;" } else { "" };
        let script = format!("{trap} ulimit -f {blocks}; exec \"$0\" {command}");
        let mut shell = Command::new("sh");
        shell.args(["-c", &script, env!("CARGO_BIN_EXE_briefpack")]);
        let output = shell.current_dir(self.path()).env("LC_ALL", "en").output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        let expected = if end == Refused::Told { Some(2) } else { None };
        assert_eq!(output.status.code(), expected, "{blocks} blocks: {said}");
        said
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_briefpack"));
        command
            .current_dir(self.path())
            .args(arguments)
            .env("LC_ALL", "en")
            .env("NO_COLOR", "1");
        command
    }

    /// Builds a meeting, which must succeed, and gives its `pack.json`.
    pub(crate) fn built(&self, meeting: &str) -> serde_json::Value {
        let ran = self.run(&["build", &format!("data/{meeting}")]);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        self.pack(meeting)
    }

    pub(crate) fn pack(&self, meeting: &str) -> serde_json::Value {
        serde_json::from_slice(&self.output(meeting, "pack.json")).unwrap()
    }

    pub(crate) fn output(&self, meeting: &str, path: &str) -> Vec<u8> {
        fs::read(self.path().join("out").join(meeting).join(path)).unwrap()
    }
}

impl Ran {
    pub(crate) fn of(output: Output) -> Self {
        Self {
            code: output.status.code().unwrap(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), &to).unwrap();
        }
    }
}

/// The columns of an inventory.
pub(crate) const INVENTORY: [&str; 9] = [
    "序號", "系統、資料庫名稱", "系統、資料庫描述", "蒐集資料項目", "資料分類",
    "管理單位", "不開放依據", "限制事項", "修正說明",
];

/// Every file of a folder and of those within it, in order of their paths.
pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Those of them with that ending.
pub(crate) fn files_ending(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut files = files(folder);
    files.retain(|file| file.extension().is_some_and(|found| found == ending));
    files
}

/// The folders in a folder, by name; none where there is no such folder.
pub(crate) fn folders(path: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(path) else { return Vec::new() };
    let mut folders: Vec<_> =
        entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

/// Compares with a committed file, or writes it when `BRIEFPACK_BLESS` is set; what is
/// written is to be read by a person before it is committed.
pub(crate) fn expect(path: &Path, found: &str, wrong: &mut Vec<String>) {
    if std::env::var_os("BRIEFPACK_BLESS").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, found).unwrap();
    }
    let expected = fs::read_to_string(path).unwrap_or_default();
    if expected != found {
        wrong.push(format!(
            "{}\n--- expected\n{expected}\n--- found\n{found}",
            path.strip_prefix(project()).unwrap().display()
        ));
    }
}

/// Fails with everything that is wrong, not with the first of it alone.
pub(crate) fn assert_none(wrong: &[String]) {
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
