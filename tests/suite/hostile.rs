//! Nothing in the folder, however broken, makes the program guess, hang or crash: each
//! ends in a located complaint and leaves nothing written.

use std::fmt::Write;
use std::fs;

use crate::folder::{Folder, assert_none, folders, project};

const MEETING: &str = "data/111-1";

fn folder() -> Folder {
    Folder::of(&project().join("tests/hostile/data"))
}

/// Whether a run complained of that code, at that file, and of nothing else that stops
/// it.
fn wrong(folder: &Folder, code: &str, file: &str) -> Option<String> {
    let ran = folder.run(&["build", MEETING, "--format", "short"]);
    let raised = format!("error[{code}]");
    let at_file = |line: &str| line.contains(&raised) && line.contains(file);
    let sound = ran.code == 1
        && ran.stdout.lines().any(at_file)
        && !folder.path().join("out").exists()
        && !ran.stdout.chars().any(|c| c.is_control() && c != '\n');
    (!sound).then(|| {
        format!("{code} {file}: exit {}\n{}{}", ran.code, ran.stdout, ran.stderr)
    })
}

#[test]
fn every_broken_list_raises_its_code() {
    let mut found = Vec::new();
    for case in folders(&project().join("tests/hostile/lists")) {
        let name = case.file_name().unwrap().to_str().unwrap();
        let code = name.split("--").next().unwrap();
        let file = fs::read_dir(&case).unwrap().next().unwrap().unwrap();
        let folder = folder();
        let list = file.file_name().into_string().unwrap();
        folder.write(&format!("111-1/{list}"), fs::read(file.path()).unwrap());
        found.extend(wrong(&folder, code, &list).map(|text| format!("{name}: {text}")));
    }
    assert_none(&found);
}

#[test]
fn a_yaml_file_of_any_bytes_is_complained_of_where_it_is_wrong() {
    let mut bomb = String::from("a0: &a0 [x, x]\n");
    for at in 1..40 {
        let before = at - 1;
        writeln!(bomb, "a{at}: &a{at} [*a{before}, *a{before}, *a{before}]").unwrap();
    }
    let cases: Vec<(&str, &str, Vec<u8>)> = vec![
        ("an alias bomb", "not-yaml", bomb.into_bytes()),
        ("many values", "too-many-values", "- a\n".repeat(20_001).into_bytes()),
        ("many brackets", "not-yaml", "[".repeat(100_000).into_bytes()),
        ("a megabyte of brackets", "not-yaml", "[".repeat(1 << 20).into_bytes()),
        ("a deep list", "not-yaml", "- ".repeat(20_000).into_bytes()),
        ("fifty megabytes", "file-too-large", vec![b'#'; 50 << 20]),
        ("two documents", "not-yaml", b"title: a\n---\ntitle: b\n".to_vec()),
        ("nothing", "not-yaml", Vec::new()),
        ("comments only", "not-yaml", b"# nothing\n".to_vec()),
        ("a foreign tag", "not-yaml", b"title: !include other.yaml\n".to_vec()),
        ("a NUL", "unusable-character", b"title: a\0b\n".to_vec()),
        ("an escape", "unusable-character", b"title: a\x1b[31mb\n".to_vec()),
        ("broken UTF-8", "not-text", b"title: \xff\xfe\xfa\n".to_vec()),
        ("UTF-16", "not-text", b"\xff\xfet\0i\0t\0l\0e\0".to_vec()),
        ("a tab", "tab-indent", b"title: a\nchapters:\n\t- title: b\n".to_vec()),
        ("a full-width colon", "full-width-mark", "title：a\n".as_bytes().to_vec()),
    ];
    let mut found = Vec::new();
    for (name, code, bytes) in cases {
        let folder = folder();
        folder.write("111-1/action-plan.yaml", bytes);
        let text = wrong(&folder, code, "action-plan.yaml");
        found.extend(text.map(|text| format!("{name}: {text}")));
    }
    assert_none(&found);
}

#[test]
fn a_number_of_a_million_digits_is_refused() {
    let folder = folder();
    let digits = "9".repeat(1_000_000);
    folder.write(
        "111-1/takedowns.yaml",
        format!("takedowns:\n  - number: {digits}\n    agency: 統計處\n"),
    );
    assert_eq!(wrong(&folder, "text-too-long", "takedowns.yaml"), None);
}

#[test]
fn a_sentence_without_end_is_stopped() {
    let loops = "{% for a in range(end=100000) %}{% for b in range(end=100000) %}";
    let deep = "{% if true %}".repeat(4_000);
    let cases = [
        ("faulty-sentence", format!("{loops}x{{% endfor %}}{{% endfor %}}")),
        ("faulty-sentence", format!("{loops}{{% endfor %}}{{% endfor %}}")),
        ("faulty-sentence", "{% set s = \"x\" %}{% set s = s ~ s %}".to_owned()),
        ("faulty-sentence", format!("{deep}x{}", "{% endif %}".repeat(4_000))),
        (
            "faulty-sentence",
            format!("{{{{ {}1{} }}}}", "(".repeat(9_000), ")".repeat(9_000)),
        ),
        ("faulty-sentence", "{% include \"meeting.yaml\" %}".to_owned()),
        ("unknown-filter", "{{ \"a\" | replace(from=\"a\", to=\"aa\") }}".to_owned()),
    ];
    let mut found = Vec::new();
    for (code, sentence) in cases {
        let folder = folder();
        folder.replace(
            "111-1/meeting.yaml",
            "body: 內容",
            &format!("body: '{sentence}'"),
        );
        let text = wrong(&folder, code, "meeting.yaml");
        found.extend(text.map(|text| format!("{}: {text}", &sentence[..40])));
    }
    assert_none(&found);
}

/// Setting a paragraph takes the square of its length: some of these ran for minutes and
/// took gigabytes.
#[test]
fn a_text_that_no_page_can_hold_is_refused_before_it_is_set() {
    for text in ["字".repeat(10_001), "**a** ".repeat(20_000), "[".repeat(300_000)] {
        let folder = folder();
        folder.replace("111-1/meeting.yaml", "body: 內容", &format!("body: '{text}'"));
        let found = wrong(&folder, "text-too-long", "meeting.yaml");
        assert!(found.is_none(), "{} characters", text.len());
    }
}

#[test]
fn a_list_of_endless_fields_is_refused_before_it_is_taken_apart() {
    for (name, bytes) in [
        ("fields", ",".repeat(30 << 20)),
        ("one text", "a".repeat(30 << 20)),
        ("open quotes", format!("a,\"{}", "b\n".repeat(9 << 20))),
    ] {
        let folder = folder();
        folder.write("111-1/dataset-totals.csv", bytes);
        let code = if name == "open quotes" { "not-csv" } else { "not-a-workbook" };
        assert_eq!(wrong(&folder, code, "dataset-totals.csv"), None, "{name}");
    }
}

#[test]
fn text_that_looks_like_markup_prints_as_itself() {
    let folder = folder();
    let words = ["#import", "$x$", "@c", "//x", "=e", "~x", "[y]", "#let", "\\u{41}"];
    let body: String = words.map(|word| format!("{word} ")).concat();
    let body = body.replace('\\', "\\\\").replace('[', "\\[");
    folder.replace("111-1/meeting.yaml", "body: 內容", &format!("body: '{body}'"));
    let pack = folder.built("111-1");
    let pages = pack["pages"].as_array().unwrap();
    let page = pages.iter().find(|page| page["kind"] == "text").unwrap();
    let shown = page["words"].as_str().unwrap();
    for word in words {
        assert!(shown.contains(word), "{word}: {shown}");
    }
}

#[cfg(unix)]
#[test]
fn what_is_no_file_of_the_folder_is_never_followed() {
    use std::os::unix::fs::symlink;

    let folder = folder();
    fs::write(folder.path().join("secret.yaml"), "title: x").unwrap();
    let inside = folder.data().join("111-1/action-plan.yaml");
    symlink(folder.path().join("secret.yaml"), &inside).unwrap();
    assert_eq!(wrong(&folder, "outside-folder", "action-plan.yaml"), None);
    let said = |help: &str| folder.run(&["build", MEETING]).stderr.contains(help);
    assert!(said("is a link that leads elsewhere; put the file itself there"));
    for nowhere in ["action-plan.yaml", "gone.yaml"] {
        fs::remove_file(&inside).unwrap();
        symlink(nowhere, &inside).unwrap();
        assert_eq!(wrong(&folder, "unreadable-file", "action-plan.yaml"), None);
        assert!(said("is a link whose file is not there, or that comes back to itself"));
    }
    fs::remove_file(&inside).unwrap();
    fs::create_dir(&inside).unwrap();
    assert_eq!(wrong(&folder, "unreadable-file", "action-plan.yaml"), None);
}
