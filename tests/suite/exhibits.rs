//! Exhibits that no slide names: told like any unknown file, and sealed like any.

use std::fs;

use crate::folder::Folder;
use crate::pdf::Read;
use crate::sealed::{archive, verify};

const SVG: &str =
    r#"<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>"#;

/// The files that a build calls unused.
fn unused(folder: &Folder) -> Vec<String> {
    let ran = folder.run(&["build", "data/112-1", "--format", "short"]);
    let lines = ran.stdout.lines().filter(|line| line.contains("[unknown-file]"));
    let place = |line: &str| line.split(": ").next().unwrap_or_default().to_owned();
    lines.map(place).collect()
}

#[test]
fn an_exhibit_of_last_time_is_told_and_sealed_with_the_rest() {
    let folder = Folder::base();
    assert!(unused(&folder).is_empty());
    folder.write("112-1/exhibits/flow-111.svg", SVG);
    folder.write("112-1/exhibits/說明.txt", "上次用的流程圖");
    assert_eq!(unused(&folder), ["data/112-1/exhibits/flow-111.svg"]);
    let ran = archive(&folder, "112-1", &[]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let sealed = fs::read(folder.path().join("archive/112-1/sealed.pdf")).unwrap();
    let carried = Read::of(sealed).attached();
    assert!(carried["data/112-1/exhibits/flow-111.svg"].bytes == SVG.as_bytes());
    let ran = verify(&folder, "archive/112-1");
    assert_eq!(ran.code, 0, "{}", ran.stderr);
}

#[test]
fn exhibits_in_a_folder_of_their_own_are_told_apart() {
    let folder = Folder::base();
    folder.write("112-1/exhibits/圖/flow.svg", folder.text("112-1/exhibits/flow.svg"));
    folder.write("112-1/exhibits/圖/flow-111.svg", SVG);
    folder.write("112-1/exhibits/舊檔/flow.svg", SVG);
    folder.replace("112-1/meeting.yaml", "exhibits/flow.svg", "exhibits/圖/flow.svg");
    let expected = ["flow.svg", "圖/flow-111.svg", "舊檔"];
    assert_eq!(unused(&folder), expected.map(|it| format!("data/112-1/exhibits/{it}")));
}

/// Nobody knows what a slide would have named that cannot be read.
#[test]
fn while_a_slide_cannot_be_read_no_exhibit_is_called_unused() {
    let folder = Folder::base();
    folder.replace("112-1/meeting.yaml", "- exhibit:", "- exhibits:");
    assert!(unused(&folder).is_empty());
}
