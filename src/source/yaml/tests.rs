//! What is wrong with a text, and where.

use super::{Kind, Node, parse};
use crate::model::diagnostic::{Diagnostics, Judged};
use crate::model::place::Place;

/// Each complaint as `code line:column`, with its note or the mark that it found.
fn complaints(text: &str) -> Vec<String> {
    let mut diagnostics = Diagnostics::default();
    parse(&"a.yaml".into(), text, &mut diagnostics);
    let told = |judged: Judged<'_>| {
        let found = judged.diagnostic;
        let Place::Line { line, column } = found.origin.place() else {
            return String::new();
        };
        let more = ["problem", "mark"].iter().find_map(|name| found.args.get(*name));
        let more = more.map(String::as_str).unwrap_or_default();
        format!("{} {line}:{column} {more}", found.code).trim_end().to_owned()
    };
    diagnostics.sorted().into_iter().map(told).collect()
}

fn document(text: &str) -> Node {
    let mut diagnostics = Diagnostics::default();
    let node = parse(&"a.yaml".into(), text, &mut diagnostics);
    assert!(!diagnostics.has_errors(), "{:?}", diagnostics.sorted());
    node.unwrap()
}

#[test]
fn what_the_parser_refuses_is_put_in_words_of_ours() {
    let cases = [
        ("title: 案由: x\n", "not-yaml 1:10 text-has-colon"),
        ("title: [草案] x\n", "not-yaml 1:13 text-behind-bracket"),
        ("title: *重點\n", "not-yaml 1:8 starts-with-mark"),
        ("title: *重點* 說明\n", "not-yaml 1:8 starts-with-mark"),
        ("title: @x\n", "not-yaml 1:8 starts-with-mark"),
        ("title: %50\n", "not-yaml 1:8 starts-with-mark"),
        ("title: !include x\n", "not-yaml 1:8 starts-with-mark"),
        ("title: !重要\n", "not-yaml 1:8 starts-with-mark"),
        ("title: &x 1\n", "not-yaml 1:11 starts-with-mark"),
        ("title: - x\n", "not-yaml 1:8 starts-with-mark"),
        ("title: \"abc\nb: c\n", "not-yaml 1:8 unclosed-quote"),
        ("title: 'it's'\n", "not-yaml 1:12 text-behind-quote"),
        ("title: {a\n", "not-yaml 1:8 unclosed-bracket"),
        ("a: {title: 至{{ x }}止}\n", "not-yaml 1:13 figure-unquoted"),
        ("a:\n  b: 1\n c: 2\n", "not-yaml 3:2 uneven-indent"),
        ("a: 1\nb:2\nc: 3\n", "not-yaml 2:1 no-colon"),
        ("a: 1\n---\nb: 2\n", "not-yaml 2:1 second-document"),
        ("", "not-yaml 1:1 empty-file"),
        ("# nothing\n", "not-yaml 1:1 empty-file"),
        ("a: 1\nb: 2\na: 3\n", "duplicate-key 3:1"),
        ("a: 1\n標題：x\nb: 2\n", "full-width-mark 2:3 ："),
        ("a: {b：1}\n", "full-width-mark 1:6 ："),
        ("a:\n  b: {c: 1, d: 二\n  e: 3\n", "not-yaml 2:6 unclosed-bracket"),
        ("a: [1, 2\nb: 3\n", "not-yaml 1:4 unclosed-bracket"),
        ("a: {b: {c: 1}\nd: 2\n", "not-yaml 1:4 unclosed-bracket"),
        ("a: {b: 1 c: 2}\n", "not-yaml 1:4 unclosed-bracket"),
        ("a: ]\n", "not-yaml 1:4 stray-bracket"),
        ("a: {{ b.c }}\n", "not-yaml 1:5 strange-key"),
        ("a: {{ b.c | d }}件\n", "not-yaml 1:5 strange-key"),
    ];
    for (text, complaint) in cases {
        assert_eq!(complaints(text), [complaint], "{text:?}");
    }
}

#[test]
fn slips_of_the_input_method_are_all_found_in_one_run() {
    let text = "id：111-1\nslides:\n\u{3000}\u{3000}- cover: {}\n\t- a: {}\n－ b: {}\n";
    assert_eq!(
        complaints(text),
        [
            "full-width-mark 1:3 ：", "full-width-mark 3:1 U+3000", "tab-indent 4:1",
            "full-width-mark 5:1 －",
        ]
    );
    assert_eq!(complaints("a: “開放資料”\n"), ["full-width-mark 1:4 “"]);
    assert_eq!(complaints("a:\u{3000}b\n"), ["full-width-mark 1:3 U+3000"]);
    // The mark of a document's beginning is no text that goes on.
    assert_eq!(complaints("---\na：b\n"), ["full-width-mark 2:2 ："]);
    assert_eq!(
        complaints("a: |\n  b\n\u{3000}\u{3000}c\n"),
        ["full-width-mark 3:1 U+3000"]
    );
}

#[test]
fn slips_within_brackets_are_found_and_read_as_they_were_meant() {
    assert_eq!(
        complaints("a: ｛b：甲，c: '乙，d：｝'｝ # ，e：\nf: ［1, 2］\n"),
        [
            "full-width-mark 1:4 ｛", "full-width-mark 1:6 ：", "full-width-mark 1:8 ，",
            "full-width-mark 1:19 ｝", "full-width-mark 2:4 ［",
            "full-width-mark 2:9 ］",
        ]
    );
    let text = "- {b：甲，c：乙, b: 1}\n";
    let places = [
        "duplicate-key 1:13", "full-width-mark 1:5 ：", "full-width-mark 1:7 ，",
        "full-width-mark 1:9 ：",
    ];
    let mut said = complaints(text);
    said.sort();
    assert_eq!(said, places);
}

#[test]
fn one_lost_dash_is_one_complaint() {
    let text = "x:\n  - a: 1\n    b: 2\n    a: 3\n    b: 4\n    c: 5\n";
    assert_eq!(complaints(text), ["duplicate-key 4:5"]);
}

#[test]
fn a_slip_does_not_hide_what_else_is_wrong() {
    let text = "a：1\nb: 2\nb: 3\nc：\n  d：4\n";
    assert_eq!(
        complaints(text),
        [
            "full-width-mark 1:2 ：", "duplicate-key 3:1", "full-width-mark 4:2 ：",
            "full-width-mark 5:4 ：",
        ]
    );
}

#[test]
fn the_same_marks_in_running_text_are_left_alone() {
    let texts = [
        "a: 說明：如下\n",
        "a: |\n  id：1\n  \u{3000}\u{3000}第一段\n\n    \ttab\n  “引號”\n  － 項目\nb: 1\n",
        "a: >-\n  id：1\n",
        "- |2\n   id：1\n  id：2\n",
        "a: \"id：1\n  id：2\"\nb: '“x”\n  id：''3\n  x'\n",
        "# id：1\n\t# “x”\na: 1\n",
        "a: 第一行\n  id：第二行\n  — 第三行\n",
        "a: “開放”與“限制”\n",
        "a: 「*重點*」 @x 50% [草案] - x #1\n",
        "- 說明：a\n- API：b\n",
        "a: {b: 甲，乙：丙, c: \"｝\", d: e：f}\nb: [a：1，2, 甲］乙]\n",
        "a: ［草案］本部\nb: ｛甲｝說明\nc: ［］\n",
    ];
    for text in texts {
        assert_eq!(complaints(text), [""; 0], "{text:?}");
    }
}

#[test]
fn a_text_knows_the_place_of_its_first_character() {
    let text = "a: 法\nb: \"務\"\nc: |\n  部\n  室\nd: |\n\n    部\ne: >-\n  折\n";
    let Kind::Map(map) = document(text).kind else { panic!() };
    let firsts: Vec<Place> = map
        .iter()
        .map(|(_, node)| match &node.kind {
            Kind::Text { first, .. } => first.place(),
            _ => panic!(),
        })
        .collect();
    let places = [(1, 4), (2, 5), (4, 3), (7, 5), (10, 3)];
    assert_eq!(firsts, places.map(|(line, column)| Place::Line { line, column }));
}

#[test]
fn what_would_take_for_ever_is_refused_at_once() {
    let bomb: Vec<String> =
        (1..30).map(|n| format!("a{n}: &a{n} [*a{0}, *a{0}, *a{0}]\n", n - 1)).collect();
    let bomb = complaints(&format!("a0: &a0 1\n{}", bomb.concat()));
    assert_eq!(bomb[0], "not-yaml 1:9 starts-with-mark");
    let deep: Vec<String> = (0..2000).map(|n| format!("{}-\n", " ".repeat(n))).collect();
    let deep = deep.concat();
    let cases = [
        ("[".repeat(1 << 20), "too-deep"),
        (deep, "too-deep"),
        (format!("[{}]", "a,".repeat(1 << 20)), "too-many-values 1:40000"),
    ];
    for (text, problem) in cases {
        assert!(complaints(&text)[0].ends_with(problem), "{:?}", complaints(&text));
    }
}
