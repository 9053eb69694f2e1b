//! The PDFs as an archive and a screen reader need them, read back from their bytes.

use std::process::Command;

use serde_json::Value;

use crate::folder::{Folder, assert_none, project};
use crate::pdf::Read;

const MEETING: &str = "112-1";

fn pdf(folder: &Folder, meeting: &str, name: &str) -> Read {
    Read::of(folder.output(meeting, name))
}

#[test]
fn every_pdf_claims_the_archival_and_the_accessible_standard_and_embeds_its_fonts() {
    let folder = Folder::base();
    folder.built(MEETING);
    let papers = std::fs::read_dir(folder.path().join("out").join(MEETING)).unwrap();
    let papers = papers.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut papers: Vec<_> = papers.filter(|name| name.contains(".pdf")).collect();
    papers.sort();
    assert!(papers.contains(&"briefing.pdf".to_owned()));
    for name in papers {
        let pdf = pdf(&folder, MEETING, &name);
        let metadata = pdf.metadata();
        for claim in ["pdfaid:part>3<", "pdfaid:conformance>A<", "pdfuaid:part>1<"] {
            assert!(
                metadata.contains(claim),
                "{name} does not claim {claim}: {metadata}"
            );
        }
        let fonts = pdf.fonts();
        assert!(!fonts.is_empty(), "{name}");
        for (font, embedded, mapped) in fonts {
            assert!(embedded && mapped, "{name}: {font}");
        }
    }
}

#[test]
fn the_deck_is_read_in_the_order_of_its_pages() {
    let folder = Folder::base();
    let pack = folder.built(MEETING);
    let tags = pdf(&folder, MEETING, "briefing.pdf").tags();
    let mut headings = Vec::new();
    collect(&tags, &mut headings);
    let pages = pack["pages"].as_array().unwrap().iter();
    let words: Vec<String> =
        pages.map(|page| solid(page["words"].as_str().unwrap())).collect();
    assert!(headings.len() > 10, "{headings:?}");
    // Short records share a page with the one before.
    let mut rest = &words[..];
    for heading in &headings {
        let found = rest.iter().position(|words| words.contains(&solid(heading)));
        let Some(at) = found else {
            panic!("{heading} is out of order among {headings:?}")
        };
        rest = &rest[at..];
    }
}

fn solid(text: &str) -> String {
    text.split_whitespace().collect()
}

fn collect(tag: &crate::pdf::Tag, headings: &mut Vec<String>) {
    for child in &tag.children {
        if ["H1", "H2", "H3"].contains(&&*child.kind) {
            headings.extend(child.title.clone());
        }
        collect(child, headings);
    }
}

#[test]
fn every_figure_says_what_it_shows_and_every_table_names_its_headings() {
    let folder = Folder::sample();
    let pack = folder.built("111-1");
    let tags = pdf(&folder, "111-1", "briefing.pdf").tags();
    let figures = tags.all("Figure");
    assert!(figures.len() >= 5, "{}", figures.len());
    for figure in &figures {
        assert!(
            figure.alt.as_ref().is_some_and(|alt| alt.chars().count() > 3),
            "{figure:?}"
        );
    }
    // Computed from the data: the newest point of the growth is in its chart's words.
    let total = pack["figures"]["datasets.total"]["text"].as_str().unwrap();
    let said = |figure: &&&crate::pdf::Tag| {
        figure.alt.as_ref().is_some_and(|alt| alt.contains(total))
    };
    assert!(figures.iter().find(said).is_some(), "{total}");
    // So are the goal that the bars are measured by, shares, and ranks.
    for words in ["；目標 170筆", "甲類 26項（28.6%）", "第2 法務部 2,963筆"]
    {
        let alts = figures.iter().filter_map(|figure| figure.alt.as_ref());
        assert!(alts.clone().any(|alt| alt.contains(words)), "{words}: {alts:?}");
    }
    let tables = tags.all("Table");
    assert!(tables.len() >= 5, "{}", tables.len());
    let mut wrong = Vec::new();
    for table in &tables {
        let cells = table.all("TH");
        let scoped = |scope: &str| {
            cells
                .iter()
                .filter(|cell| {
                    cell.attributes.get("Scope").is_some_and(|own| own == scope)
                })
                .count()
        };
        let rows = table.all("TR").len();
        let facts = !table.attributes.contains_key("Summary") && scoped("Row") == rows;
        if !facts && (scoped("Column") == 0 || !table.attributes.contains_key("Summary"))
        {
            wrong.push(format!(
                "{:?} {} columns, {} rows of {rows}",
                table.attributes,
                scoped("Column"),
                scoped("Row")
            ));
        }
        if scoped("Row") == 0 && rows > 2 {
            wrong.push(format!("no row of {rows} is named: {:?}", table.attributes));
        }
    }
    assert_none(&wrong);
}

/// The one way that the standard has: a reader asks for the kind of the line.
#[test]
fn struck_and_new_words_are_tagged_as_what_they_are() {
    let folder = Folder::base();
    let ran = folder.run(&["build", "data/112-1", "--redline"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    for name in ["action-plan-redline.pdf", "briefing.pdf"] {
        let tags = pdf(&folder, MEETING, name).tags();
        let lines: Vec<_> = tags
            .all("Span")
            .into_iter()
            .filter_map(|span| span.attributes.get("TextDecorationType"))
            .collect();
        for kind in ["LineThrough", "Underline"] {
            // The first of each explains the mark.
            let found = lines.iter().filter(|line| **line == kind).count();
            assert!(found > 1, "{name}: {found} of {kind}");
        }
    }
}

#[test]
fn the_deck_carries_its_numbers_and_digests_and_no_source() {
    let folder = Folder::base();
    folder.built(MEETING);
    let carried = pdf(&folder, MEETING, "briefing.pdf").attached();
    let names: Vec<&str> = carried.keys().map(String::as_str).collect();
    assert_eq!(names, ["manifest.json", "pack.json"]);
    assert!(carried["pack.json"].bytes == folder.output(MEETING, "pack.json"));
    for file in carried.values() {
        assert_eq!(file.mime, "application/json");
        assert!(!file.description.is_empty());
    }
    // The same digests as beside the deck, but for the deck's own.
    let own: Value = serde_json::from_slice(&carried["manifest.json"].bytes).unwrap();
    let beside: Value =
        serde_json::from_slice(&folder.output(MEETING, "manifest.json")).unwrap();
    assert_eq!(own["sources"], beside["sources"]);
    let others = beside["outputs"].as_array().unwrap().iter();
    let others: Vec<_> =
        others.filter(|file| file["path"] != "briefing.pdf").cloned().collect();
    assert_eq!(own["outputs"], Value::Array(others));
}

#[test]
fn pictures_change_nothing_in_the_deck() {
    let folder = Folder::base();
    folder.built(MEETING);
    let before = folder.output(MEETING, "briefing.pdf");
    let ran = folder.run(&["build", "data/112-1", "--png", "--ppi", "18"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(folder.output(MEETING, "briefing.pdf") == before);
}

/// Where continuous integration asks for it, a tool that is missing is a failure.
pub(crate) fn tool(name: &str, arguments: &[&str]) -> Option<std::process::Output> {
    match Command::new(name).args(arguments).output() {
        Ok(output) => Some(output),
        Err(cause) => {
            let needed = std::env::var_os("BRIEFPACK_NEEDS_PDF_TOOLS").is_some();
            assert!(!needed, "{name} cannot be run: {cause}");
            None
        }
    }
}

#[test]
fn other_programs_find_nothing_wrong_with_the_deck() {
    let folder = Folder::of(&project().join("data"));
    folder.built("111-1");
    let place = folder.path().join("out/111-1/briefing.pdf");
    let path = place.to_str().unwrap();
    if let Some(output) = tool("qpdf", &["--check", path]) {
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    }
    if let Some(output) = tool("pdfinfo", &[path]) {
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(said.contains("Tagged:") && said.contains("yes"), "{said}");
        let title = folder.pack("111-1")["meeting"]["title"].as_str().unwrap().to_owned();
        assert!(said.contains(&title), "{said}");
    }
    if let Some(output) = tool("pdffonts", &[path]) {
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        // name, type, encoding, emb, sub, uni: all embedded, all with a Unicode map.
        let fonts: Vec<&str> = said.lines().skip(2).collect();
        assert!(!fonts.is_empty(), "{said}");
        for font in fonts {
            assert_eq!(font.matches(" yes").count(), 3, "{said}");
        }
    }
    let out = folder.path().join("pulled.json");
    let pull = ["-save", "2", "-o", out.to_str().unwrap(), path];
    if tool("pdfdetach", &pull).is_some() {
        assert!(std::fs::read(&out).unwrap() == folder.output("111-1", "pack.json"));
    }
}
