//! The action plan on paper: what stands on its pages, what its redline marks, and what
//! 修正對照表 sets side by side.

use serde_json::Value;

use crate::folder::{Folder, assert_none, project};
use crate::picture;

const MEETING: &str = "111-1";
const BUILD: [&str; 2] = ["build", "data/111-1"];

/// The words of each page of a paper, without blanks.
fn words(pack: &Value, path: &str) -> Vec<String> {
    let papers = pack["papers"].as_array().unwrap();
    let paper = papers.iter().find(|paper| paper["path"] == path).unwrap();
    let pages = paper["pages"].as_array().unwrap().iter();
    pages.map(|page| page["words"].as_str().unwrap().replace([' ', '　'], "")).collect()
}

/// A sample whose plan was rearranged: a chapter renamed, a paragraph moved and
/// changed, a section put in another's place, an item put before others.
fn rearranged() -> Folder {
    let folder = Folder::sample();
    let plan = format!("{MEETING}/action-plan.yaml");
    let replace = |from: &str, to: &str| folder.replace(&plan, from, to);
    replace(
        "- title: 執行策略\n",
        "- title: 推動策略及作法\n    reason: 配合政策增修。\n",
    );
    let moved = "為持續推動本部及所屬機關資料開放成果，將建立績效管理機制，定期評估檢討本部及所屬機關資料開放執行成效。";
    replace(
        &format!("## 定期評估檢討執行成效\n\n      {moved}"),
        "## 強化資料治理\n\n      1. 設資料治理小組。\n      2. 分級分類：\n         1. 甲類優先。",
    );
    replace(
        "## 敏感性資料",
        &format!("{}\n\n      ## 敏感性資料", moved.replace("定期", "按季")),
    );
    replace("1. 按季檢視", "1. 按月彙整。\n      2. 按季檢視");
    folder
}

#[test]
fn the_paper_has_a_title_page_contents_and_numbered_parts() {
    let pack = Folder::sample().built(MEETING);
    let pages = words(&pack, "action-plan.pdf");
    assert_eq!(pages[0], "法務部及所屬機關政府資料開放行動方案法務部111年5月19日");
    assert!(pages[1].contains("目錄"), "{}", pages[1]);
    let number = |words: &str| pages.iter().skip(2).position(|page| page.contains(words));
    for (listed, printed) in [
        ("壹、前言", "壹、前言"),
        ("二、提升資料集品質", "二、提升資料集品質"),
        ("三、績效評估", "三、績效評估"),
        ("伍、結語", "伍、結語"),
    ] {
        // The contents is page 1, as the ministry's own paper has it.
        let page = number(printed).unwrap() + 2;
        let after = pages[1].split(listed).nth(1).unwrap().trim_start_matches('.');
        assert!(after.starts_with(&page.to_string()), "{listed} is on {page}: {after}");
    }
    let all = pages.concat();
    for words in [
        "累計開放達2,963項資料集",
        "（一）屬依法應公開者",
        "（二）每年度增加170項開放項數指標",
        "（二）按季提報該機關",
        "資料開放數量名列各部會第二",
        "–4–",
    ] {
        assert!(all.contains(words), "{words}\n{all}");
    }
}

#[test]
fn old_headings_in_bold_give_the_same_paper() {
    let (new, old) = (Folder::sample(), Folder::sample());
    let plan = format!("{MEETING}/action-plan.yaml");
    let headings = ["擴大推動資料開放", "提升資料集品質", "促進與民間協同合作"];
    for (at, heading) in headings.iter().enumerate() {
        let bold = format!("**{}、{heading}**", ["一", "二", "三"][at]);
        old.replace(&plan, &format!("## {heading}"), &bold);
    }
    let pages = |folder: &Folder| words(&folder.built(MEETING), "action-plan.pdf");
    assert_eq!(pages(&new), pages(&old));
}

#[test]
fn the_redline_marks_what_is_new_gone_and_moved() {
    let folder = rearranged();
    let ran = folder.run(&[BUILD[0], BUILD[1], "--redline"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let all = words(&folder.pack(MEETING), "action-plan-redline.pdf").concat();
    for words in [
        "新增文字刪除文字移列文字更新之數字",
        "與110年度第2次會議（110年12月10日）之版本對照",
        "2,8062,963",
        "貳、執行推動策略及作法",
        "四、強化資料治理",
        "1.甲類優先。",
        "〔移至肆、一〕",
        "〔由貳、四移列〕",
        "定期按季評估檢討",
        "（一）按月彙整。",
        "（一）（二）按季檢視",
    ] {
        assert!(all.contains(words), "{words}\n{all}");
    }
}

#[test]
fn the_deck_and_the_amendments_show_the_same_changes_as_the_redline() {
    let pack = rearranged().built(MEETING);
    let deck = pack["pages"].as_array().unwrap().iter();
    let deck: String = deck
        .filter(|page| page["kind"] == "action-plan-changes")
        .map(|page| page["words"].as_str().unwrap().replace(' ', ""))
        .collect();
    assert!(deck.contains("貳、推動策略及作法"), "{deck}");
    assert!(deck.contains("移列文字"), "{deck}");
    let all = words(&pack, "action-plan-amendments.pdf").concat();
    for words in [
        "修正後現行說明",
        "更新統計月份及資料集數。",
        "本節新增。配合政策增修。",
        "本節刪除。",
        "累計開放達2,963項",
        "累計開放達2,806項",
    ] {
        assert!(all.contains(words), "{words}\n{all}");
    }
    assert!(!all.contains("2,8062,963"), "each version stands by itself\n{all}");
}

#[test]
fn a_goal_that_was_raised_amends_the_plan_and_leaves_the_years_before_as_they_were() {
    let folder = Folder::sample();
    let goals = "increase: {104年度: 170, 2022年: 200}";
    folder.replace("organization.yaml", "increase: 170", goals);
    let pack = folder.built(MEETING);
    let tables = pack["tables"].as_array().unwrap();
    let table = tables.iter().find(|table| table["item"] == "target").unwrap();
    let rows = table["rows"].as_array().unwrap();
    let goal_and_share = |row: &Value| (row[2].clone(), row[3].clone());
    let told: Vec<_> = rows.iter().map(goal_and_share).collect();
    let share = |reached: i32, goal: i32| {
        (Value::from(goal), Value::from(f64::from(reached) / f64::from(goal)))
    };
    let as_goals_were = [share(194, 170), share(205, 170), share(239, 170)];
    assert_eq!(told[..3], as_goals_were);
    assert_eq!(told[3..], [share(157, 200)]);
    let amended = words(&pack, "action-plan-amendments.pdf").concat();
    for words in ["每年度增加200項開放項數指標", "每年度增加170項開放項數指標"]
    {
        assert!(amended.contains(words), "{words}: {amended}");
    }
}

#[test]
fn a_redline_is_made_when_asked_for_and_a_table_of_amendments_when_something_differs() {
    let folder = Folder::sample();
    let ran = folder.run(&["build", "data/110-2", "--redline"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stderr.contains("nothing-to-compare"), "{}", ran.stderr);
    let papers = |meeting: &str| -> Vec<String> {
        let pack = folder.pack(meeting);
        let papers = pack["papers"].as_array().unwrap().iter();
        let plans = papers.map(|paper| paper["path"].as_str().unwrap().to_owned());
        plans.filter(|path| path.starts_with("action-plan")).collect()
    };
    assert_eq!(papers("110-2"), ["action-plan.pdf"]);
    folder.built(MEETING);
    assert_eq!(papers(MEETING), ["action-plan.pdf", "action-plan-amendments.pdf"]);
}

#[test]
fn two_redlines_have_the_same_bytes() {
    let (one, other) = (rearranged(), rearranged());
    for folder in [&one, &other] {
        assert_eq!(folder.run(&[BUILD[0], BUILD[1], "--redline"]).code, 0);
    }
    for name in ["action-plan", "action-plan-amendments", "action-plan-redline"] {
        let file = format!("{name}.pdf");
        assert!(one.output(MEETING, &file) == other.output(MEETING, &file), "{file}");
    }
}

#[test]
fn the_papers_look_as_they_should() {
    let folder = rearranged();
    let ran = folder.run(&[BUILD[0], BUILD[1], "--redline", "--png", "--ppi", "28"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let mut wrong = Vec::new();
    for page in [
        "action-plan-02", "action-plan-04", "action-plan-redline-02",
        "action-plan-amendments-01",
    ] {
        let found = folder.output(MEETING, &format!("pages/{page}.png"));
        let path = project().join(format!("tests/pictures/{page}.png"));
        picture::expect(&path, &found, &mut wrong);
    }
    assert_none(&wrong);
}

#[test]
fn chapters_of_one_title_are_compared_in_their_order() {
    let amended = |folder: &Folder| -> Vec<String> {
        let ran = folder.run(&["diff", "data/111-4", "data/112-1", "--format", "json"]);
        let said: Value = serde_json::from_str(&ran.stdout).unwrap();
        let changes = said["action_plan"]["changes"].as_array().unwrap();
        changes.iter().map(|change| change["passages"].to_string()).collect()
    };
    let (folder, twins) = (Folder::base(), Folder::base());
    for meeting in ["111-4", "112-1"] {
        let plan = format!("{meeting}/action-plan.yaml");
        twins.replace(&plan, "title: 績效評估", "title: 執行策略");
    }
    assert_eq!(amended(&twins), amended(&folder));
}

/// A plan of chapters, each with its title and a reason where it has one.
fn plan(chapters: &[(&str, &str)]) -> String {
    let chapter = |(title, reason): &(&str, &str)| {
        let reason = match *reason {
            "" => String::new(),
            reason => format!("    reason: {reason}\n"),
        };
        let body = format!("{title}一章說明各機關（單位）應辦理之事項。");
        format!("  - title: {title}\n{reason}    body: {body}\n")
    };
    let chapters: String = chapters.iter().map(chapter).collect();
    format!("title: 示範部政府資料開放行動方案\nchapters:\n{chapters}")
}

/// What the slides of the plan's changes say, and what a build says, of two versions.
fn changed(before: &str, now: &str) -> (Vec<String>, String, Folder) {
    let folder = Folder::base();
    folder.write("111-4/action-plan.yaml", before);
    folder.write("112-1/action-plan.yaml", now);
    let ran = folder.run(&["build", "data/112-1", "--lang", "zh-TW"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let pack = folder.pack("112-1");
    let pages = pack["pages"].as_array().unwrap().iter();
    let slides = pages.filter(|page| page["kind"] == "action-plan-changes");
    let words = slides.map(|page| page["words"].as_str().unwrap().replace(' ', ""));
    (words.collect(), ran.stderr, folder)
}

#[test]
fn a_chapter_with_another_number_only_has_no_slide_and_needs_no_reason() {
    let old = [("前言", ""), ("目標", ""), ("績效", ""), ("結語", "")];
    let new =
        [("前言", ""), ("依據", "增列依據"), ("目標", ""), ("績效", ""), ("結語", "")];
    for (before, now) in [(&old[..], &new[..]), (&new[..], &old[..])] {
        let (slides, said, folder) = changed(&plan(before), &plan(now));
        assert_eq!(slides.len(), 1, "{slides:?}");
        assert!(slides[0].contains("本章"), "{slides:?}");
        assert!(!said.contains("amendment-without-reason"), "{said}");
        let paper = words(&folder.pack("112-1"), "action-plan-amendments.pdf").concat();
        assert_eq!(paper.matches("章次變更。").count(), 3, "{paper}");
    }
}

#[test]
fn a_chapter_that_was_renamed_shows_what_it_was_called() {
    let body = "body: 本章說明各機關（單位）應辦理之事項及其期程。";
    let named = |title: &str, reason: &str| {
        let title = format!("chapters:\n  - title: {title}\n{reason}    {body}\n");
        format!("title: 示範部政府資料開放行動方案\n{title}")
    };
    let now = named("目標及績效", "    reason: 配合內容\n");
    let (slides, ..) = changed(&named("績效目標", ""), &now);
    assert!(slides[0].contains("修正2處"), "{slides:?}");
    assert!(slides[0].contains("章名：績效目標及績效"), "{slides:?}");
}

/// A plan of one chapter with sections, each with its heading and what stands under it.
fn sections(all: &[(&str, &str)], reasons: &str) -> String {
    let section = |(heading, body): &(&str, &str)| {
        format!("      ## {heading}\n\n      {body}\n\n")
    };
    let body: String = all.iter().map(section).collect();
    format!(
        "title: 示範部政府資料開放行動方案\nchapters:\n  - title: 策略\n{reasons}    body: |\n{body}"
    )
}

const OPEN: &str = "本部擴大開放資料集，並納入施政計畫辦理。";
const GOOD: &str = "以平臺之品質檢測為準，逐季檢討改善各機關資料集品質。";
const WITH: &str = "與民間協同合作，按季檢討成果。";

#[test]
fn a_section_that_is_gone_takes_nothing_of_the_section_before_with_it() {
    let old = sections(
        &[("擴大開放", OPEN), ("提升品質", GOOD), ("協作", WITH)],
        "    reason: 配合修正\n",
    );
    let more = format!("{OPEN}\n\n      1. 訂定開放期程。");
    let reasons = "    reasons:\n      - {section: 擴大開放, reason: 增列開放期程。}\n      \
                   - {section: 提升品質, reason: 併入他章。}\n";
    let new = sections(&[("擴大開放", &more), ("協作", WITH)], reasons);
    let (_, said, folder) = changed(&old, &new);
    for code in ["amendment-without-reason", "reason-without-amendment"] {
        assert!(!said.contains(code), "{said}");
    }
    let paper = words(&folder.pack("112-1"), "action-plan-amendments.pdf").concat();
    let opened = format!("{OPEN}（一）訂定開放期程。");
    for words in [&*opened, "增列開放期程。", "本節刪除。併入他章。", "節次變更。"]
    {
        assert!(paper.contains(words), "{words}\n{paper}");
    }
    let ran = folder.run(&["diff", "data/111-4", "data/112-1", "--lang", "zh-TW"]);
    assert!(ran.stdout.contains("修正  壹、策略／擴大開放"), "{}", ran.stdout);
    assert!(ran.stdout.contains("刪除  壹、策略／提升品質"), "{}", ran.stdout);
}

#[test]
fn a_new_chapter_is_named_and_reasoned_as_a_whole_whatever_sections_it_has() {
    let old = sections(&[("擴大開放", OPEN)], "");
    let chapter = format!(
        "  - title: 新章\n    reason: 增列新章。\n    reasons:\n      \
         - {{section: 協作, reason: 另訂協作。}}\n    body: |\n      {GOOD}\n\n      \
         ## 協作\n\n      {WITH}\n"
    );
    let (_, said, folder) = changed(&old, &format!("{old}{chapter}"));
    assert!(!said.contains("reason"), "{said}");
    let paper = words(&folder.pack("112-1"), "action-plan-amendments.pdf").concat();
    assert!(paper.contains("本章新增。增列新章。"), "{paper}");
    let ran = folder.run(&["diff", "data/111-4", "data/112-1", "--lang", "zh-TW"]);
    let named = ran.stdout.lines().any(|line| line.trim() == "新增  貳、新章");
    assert!(named, "{}", ran.stdout);
}

#[test]
fn a_section_under_another_heading_is_the_same_section() {
    let plan = |heading: &str, reasons: &str| {
        sections(&[("擴大開放", OPEN), (heading, GOOD), ("協作", WITH)], reasons)
    };
    let new = plan("資料治理", "    reason: 配合名稱修正\n");
    let (_, _, folder) = changed(&plan("提升品質", ""), &new);
    let paper = words(&folder.pack("112-1"), "action-plan-amendments.pdf").concat();
    assert!(!paper.contains("本節"), "{paper}");
    assert_eq!(paper.matches(GOOD).count(), 2, "{paper}");
    let ran = folder.run(&["diff", "data/111-4", "data/112-1", "--lang", "zh-TW"]);
    assert!(ran.stdout.contains("[-提升品質-]{+資料治理+}"), "{}", ran.stdout);
}

#[test]
fn a_passage_that_loses_its_number_shows_it_struck() {
    let body = |text: &str| sections(&[("擴大開放", text)], "    reason: 配合修正\n");
    let item = "依法應公開者優先開放予民眾使用。";
    let (_, _, folder) = changed(&body(&format!("1. {item}")), &body(item));
    let ran = folder.run(&["build", "data/112-1", "--redline"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let paper = words(&folder.pack("112-1"), "action-plan-redline.pdf").concat();
    assert!(paper.contains(&format!("（一）{item}")), "{paper}");
    let ran = folder.run(&["diff", "data/111-4", "data/112-1", "--lang", "zh-TW"]);
    assert!(ran.stdout.contains("[-（一）-]"), "{}", ran.stdout);
}

#[test]
fn a_plan_that_is_called_otherwise_says_what_it_was_called() {
    let old = sections(&[("擴大開放", OPEN)], "");
    let new = old.replace("政府資料開放行動方案", "政府資料開放與治理行動方案");
    let (slides, said, folder) = changed(&old, &new);
    assert!(!said.contains("nothing-to-compare"), "{said}");
    assert_eq!(slides.len(), 1, "{slides:?}");
    assert!(slides[0].contains("方案名稱較111年度第4次會議之版本修正"), "{slides:?}");
    let paper = words(&folder.pack("112-1"), "action-plan-amendments.pdf").concat();
    for words in
        ["示範部政府資料開放與治理行動方案示範部政府資料開放行動方案", "名稱修正。"]
    {
        assert!(paper.contains(words), "{words}\n{paper}");
    }
    let ran = folder.run(&["build", "data/112-1", "--redline"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let paper = words(&folder.pack("112-1"), "action-plan-redline.pdf").concat();
    assert!(paper.contains("名稱：示範部政府資料開放與治理行動方案"), "{paper}");
    let ran = folder.run(&["diff", "data/111-4", "data/112-1", "--lang", "zh-TW"]);
    assert!(
        ran.stdout.contains("名稱：示範部政府資料開放{+與治理+}行動方案"),
        "{}",
        ran.stdout
    );
}
