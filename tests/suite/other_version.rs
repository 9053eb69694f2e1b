//! What another version of the program sealed: it is made again with the templates that
//! it carries; where it comes out otherwise, that is told apart from what somebody
//! changed, with what is proved all the same.

use std::fs;

use briefpack::model::digest::sha256;
use briefpack::model::seal::Program;

use crate::folder::{Folder, Ran, files};
use crate::forger;
use crate::pdf::Read;
use crate::sealed::{archive, verify};

/// The program of a seal with another digest of its code, as the next version has.
const OTHER: &str = "0123456789abcdef";

/// Makes an edition name another program, in its deck, in its manifest and in its seal,
/// as if that had sealed it.
fn sealed_by_another(folder: &Folder, place: &str) {
    let root = folder.path().join("archive");
    let own = Program::own().code;
    let other = |bytes: &[u8]| {
        let text = String::from_utf8(bytes.to_vec()).unwrap();
        assert!(text.contains(&own));
        text.replace(&own, OTHER).into_bytes()
    };
    for name in ["sealed.pdf", "briefing.pdf"] {
        let path = root.join(place).join(name);
        let pdf = fs::read(&path).unwrap();
        let manifest = Read::of(pdf.clone()).attached().remove("manifest.json").unwrap();
        let manifest = other(&manifest.bytes);
        let forged = forger::with_attached(&pdf, "manifest.json", &manifest);
        fs::write(&path, forged).unwrap();
    }
    let path = root.join(place).join("manifest.json");
    fs::write(&path, other(&fs::read(&path).unwrap())).unwrap();
    forger::forge(&root, place);
    let path = root.join(place).join("seal.json");
    let before = fs::read(&path).unwrap();
    let after = other(&before);
    fs::write(&path, &after).unwrap();
    forger::relist(&root, &sha256(&before), &sha256(&after));
}

#[test]
fn what_another_version_sealed_agrees_with_its_digests_and_is_said_not_to_be_remade() {
    let folder = Folder::base();
    assert_eq!(archive(&folder, "111-4", &[]).code, 0);
    sealed_by_another(&folder, "111-4");
    let ran = verify(&folder, "archive");
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stderr.contains("warning[other-program]"), "{}", ran.stderr);
    assert!(ran.stderr.contains(OTHER), "{}", ran.stderr);
    for said in [
        "does not make all of it the same again. The digests are those that were sealed",
        "to prove by making it again what differs too, verify with the version that",
    ] {
        assert!(ran.stderr.contains(said), "{}", ran.stderr);
    }
    assert!(!ran.stderr.contains("rebuilt-differs"), "{}", ran.stderr);
    // What was made again by this version, byte for byte, is said to be.
    let mut lines = ran.stderr.lines();
    let same = lines.find(|line| line.contains("made again to the byte")).unwrap();
    assert!(same.contains("annex.pdf") && !same.contains("briefing.pdf"), "{same}");
    assert!(
        ran.stdout.contains("sealed by another version did not come out the same"),
        "{}",
        ran.stdout
    );
    assert_eq!(folder.run(&["verify", "archive", "--deny-warnings"]).code, 1);
    // Alone, nothing speaks for it; the archive does.
    let from = folder.path().join("archive/111-4/sealed.pdf");
    fs::copy(from, folder.path().join("lone.pdf")).unwrap();
    fs::create_dir(folder.path().join("none")).unwrap();
    let ran = folder.run(&["verify", "lone.pdf", "--archive", "none"]);
    assert_eq!(ran.code, 1, "{}", ran.stdout);
    assert!(ran.stderr.contains("error[unproven]"), "{}", ran.stderr);
    for said in [
        "alone, the file does not prove that nobody changed it",
        "verify with the version that sealed it (briefpack --version tells which one",
    ] {
        assert!(ran.stderr.contains(said), "{}", ran.stderr);
    }
    let ran = verify(&folder, "lone.pdf");
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stdout.contains("sealed as 111-4/sealed.pdf"), "{}", ran.stdout);
    // A changed byte is found all the same.
    let path = folder.path().join("archive/111-4/annex.pdf");
    let mut broken = fs::read(&path).unwrap();
    let middle = broken.len() / 2;
    broken[middle] ^= 1;
    fs::write(&path, broken).unwrap();
    let ran = verify(&folder, "archive");
    assert_eq!(ran.code, 1);
    assert!(ran.stderr.contains("archive/111-4/annex.pdf"), "{}", ran.stderr);
}

#[test]
fn a_seal_that_names_another_program_than_its_deck_is_found() {
    let folder = Folder::base();
    assert_eq!(archive(&folder, "111-4", &[]).code, 0);
    let path = folder.path().join("archive/111-4/seal.json");
    let before = fs::read_to_string(&path).unwrap();
    let after = before.replace(&Program::own().code, OTHER);
    fs::write(&path, &after).unwrap();
    let digest = |text: &str| sha256(text.as_bytes());
    forger::relist(&folder.path().join("archive"), &digest(&before), &digest(&after));
    let ran = verify(&folder, "archive");
    assert_eq!(ran.code, 1);
    assert!(ran.stderr.contains("archive/111-4/seal.json"), "{}", ran.stderr);
    assert!(ran.stderr.contains("entry differs: program"), "{}", ran.stderr);
}

/// `tests/sealed/` is an archive that an earlier version of the program sealed. It is
/// never made anew: what was sealed must be verified and given back for good.
#[test]
fn what_an_earlier_version_sealed_is_verified_and_given_back() {
    let folder = Folder::base();
    let root = folder.path().join("archive");
    let kept = crate::folder::project().join("tests/sealed");
    for file in files(&kept) {
        let to = root.join(file.strip_prefix(&kept).unwrap());
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(file, to).unwrap();
    }
    let ran = verify(&folder, "archive");
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(!ran.stderr.contains("error["), "{}", ran.stderr);
    // Whatever this version makes otherwise is said to be another version's, and never
    // for the templates, which it carries.
    let complaints = ran.stderr.lines().filter(|line| line.contains("]: "));
    for line in complaints {
        assert!(line.starts_with("warning[other-program]"), "{}", ran.stderr);
        assert!(ran.stderr.contains("proved all the same: figures"), "{}", ran.stderr);
    }
    assert!(!ran.stderr.contains("templates/"), "{}", ran.stderr);
    assert!(ran.stdout.contains("the templates that they carry"), "{}", ran.stdout);
    let ran = folder.run(&["extract", "archive/111-4/sealed.pdf", "back"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(folder.path().join("back/data/111-4/meeting.yaml").exists());
    for file in files(&root) {
        let sound = fs::read(&file).unwrap();
        let mut broken = sound.clone();
        let middle = broken.len() / 2;
        broken[middle] ^= 1;
        fs::write(&file, &broken).unwrap();
        let ran = verify(&folder, "archive");
        let name = file.strip_prefix(folder.path()).unwrap().display().to_string();
        assert_eq!(ran.code, 1, "{name}: {}", ran.stderr);
        assert!(ran.stderr.contains(&name), "{name}: {}", ran.stderr);
        fs::write(&file, sound).unwrap();
    }
}

/// A sealed PDF that another version made, with other bytes in one of its files, and
/// lists that know them: what comes of verifying it alone.
fn alone_with(name: &str, change: impl Fn(&str) -> String) -> Ran {
    let folder = Folder::base();
    assert_eq!(archive(&folder, "111-4", &[]).code, 0);
    let mut pdf = fs::read(folder.path().join("archive/111-4/sealed.pdf")).unwrap();
    let mut carried = Read::of(pdf.clone()).attached();
    let mut text =
        |name: &str| String::from_utf8(carried.remove(name).unwrap().bytes).unwrap();
    let (before, manifest) = (text(name), text("manifest.json"));
    let after = change(&before);
    assert_ne!(before, after);
    let digest = |text: &str| sha256(text.as_bytes());
    let manifest = manifest.replace(&Program::own().code, OTHER);
    let manifest = manifest.replace(&digest(&before), &digest(&after));
    pdf = forger::with_attached(&pdf, name, after.as_bytes());
    pdf = forger::with_attached(&pdf, "manifest.json", manifest.as_bytes());
    fs::write(folder.path().join("lone.pdf"), pdf).unwrap();
    fs::create_dir_all(folder.path().join("none")).unwrap();
    folder.run(&["verify", "lone.pdf", "--archive", "none"])
}

#[test]
fn templates_that_this_version_cannot_set_are_named_and_the_figures_are_proved() {
    let ran =
        alone_with("templates/briefing.typ", |text| format!("#reckon.gone()\n{text}"));
    assert_eq!(ran.code, 1, "{}", ran.stdout);
    assert!(ran.stderr.contains("error[unproven]"), "{}", ran.stderr);
    for said in [
        "alone, the file does not prove that nobody changed it",
        "verify with the version that sealed it (briefpack --version tells which one",
    ] {
        assert!(ran.stderr.contains(said), "{}", ran.stderr);
    }
    assert!(ran.stderr.contains("templates/briefing.typ:1:"), "{}", ran.stderr);
    assert!(ran.stderr.contains("faulty-template"), "{}", ran.stderr);
    assert!(proves_all(&ran, "figures that come out the same"), "{}", ran.stderr);
    assert!(proves_all(&ran, "pages whose words come out the same"), "{}", ran.stderr);
}

/// Templates are programs, and those of a PDF may be anybody's.
#[cfg(unix)]
#[test]
fn templates_that_take_all_the_memory_there_is_are_survived() {
    let huge = |text: &str| format!("#let all = range(2000000000)\n{text}");
    let ran = alone_with("templates/briefing.typ", huge);
    assert_eq!(ran.code, 1, "{}", ran.stdout);
    assert!(ran.stderr.contains("did not come to an end"), "{}", ran.stderr);
    assert!(proves_all(&ran, "figures that come out the same"), "{}", ran.stderr);
}

#[test]
fn what_a_later_version_finds_wrong_with_the_sources_is_named_and_stops_nothing() {
    let wrong = |text: &str| {
        text.to_owned() + "acknowledged:\n  - {code: no-such-code, place: x, reason: y}\n"
    };
    let ran = alone_with("data/111-4/meeting.yaml", wrong);
    assert_eq!(ran.code, 1, "{}", ran.stdout);
    assert!(ran.stderr.contains("data/111-4/meeting.yaml:"), "{}", ran.stderr);
    assert!(ran.stderr.contains("this program complains here"), "{}", ran.stderr);
    assert!(proves_all(&ran, "figures that come out the same"), "{}", ran.stderr);
}

/// Whether a note says that all there are come out the same: `41 / 41`.
fn proves_all(ran: &Ran, what: &str) -> bool {
    let line = ran.stderr.lines().find(|line| line.contains(what)).unwrap_or_default();
    let counts = line.rsplit_once(", ").and_then(|(_, counts)| counts.split_once(" / "));
    counts.is_some_and(|(same, all)| same == all && same != "0")
}
