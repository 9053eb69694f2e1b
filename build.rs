//! Gives the program the digest of its own code, so that an archive can say which
//! program made it, more exactly than a version number does.

#![allow(clippy::disallowed_methods, reason = "a build script reads the package itself")]

use std::fs;
use std::path::{Path, PathBuf};

fn main() {
    // All that the program is made of: a pack is kept only by the very one that made it.
    let mut files: Vec<PathBuf> =
        ["Cargo.lock", "Cargo.toml", "build.rs"].map(PathBuf::from).into();
    for file in &files {
        println!("cargo::rerun-if-changed={}", file.display());
    }
    for folder in ["src", "templates", "assets", "docs/explain"] {
        println!("cargo::rerun-if-changed={folder}");
        collect(Path::new(folder), &mut files);
    }
    files.sort();
    println!("cargo::rustc-env=BRIEFPACK_CODE={:016x}", digest(&files));
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(folder).expect("the package holds its own code");
    for entry in entries {
        let path = entry.expect("the package's own code can be listed").path();
        if path.is_dir() { collect(&path, files) } else { files.push(path) }
    }
}

/// FNV-1a over names and texts; line ends as a checkout gives them do not count.
fn digest(files: &[PathBuf]) -> u64 {
    let mut digest: u64 = 0xcbf2_9ce4_8422_2325;
    let mut add = |byte: u8| {
        digest = (digest ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    };
    for file in files {
        let name = file.to_string_lossy().replace('\\', "/");
        let text = fs::read(file).expect("the package's own code can be read");
        name.bytes()
            .chain(text.into_iter().filter(|&byte| byte != b'\r'))
            .for_each(&mut add);
        add(0);
    }
    digest
}
