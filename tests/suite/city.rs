//! A body of government that is no ministry, and speaks of itself as 本府, 本會 or 本局.

use crate::folder::Folder;

#[test]
fn names_with_the_words_in_which_any_body_speaks_of_itself_are_known() {
    for own in ["本府", "本會", "本局", "本院"] {
        let folder = Folder::base();
        let unit = format!(",{own}資訊處,");
        folder.replace("112-1/inventory.csv", ",資訊處,", &unit);
        folder.replace("111-4/inventory.csv", ",資訊處,", &unit);
        let counts = folder.text("112-1/unit-counts.csv");
        let groups = counts.replace("單位,", &format!("{own}單位,"));
        folder.write("112-1/unit-counts.csv", groups);
        let ran = folder.run(&["check", "data/112-1", "--format", "short"]);
        assert_eq!((ran.code, &*ran.stdout), (0, ""), "{own}");
    }
}

#[test]
fn bodies_and_members_are_called_what_the_organization_calls_them() {
    let case = "golden/datasets-by-unit/groups-are-called-as-the-organization-calls-them";
    let folder = Folder::of_case(case);
    let names = "group_names: {";
    let more = format!("{names}civil_members: 外聘委員, agency_members: 府內委員, ");
    folder.replace("organization.yaml", names, &more);
    let slide = "          - takedowns: {title: 資料集申請下架情形}";
    let slides = format!(
        "{slide}\n          - roster: {{title: 小組組成}}\n          \
         - scoreboard: {{title: 目標達成情形}}\n          \
         - answer-times: {{title: 回應時效}}"
    );
    folder.replace("112-1/meeting.yaml", slide, &slides);
    // So soon that some answers are late, and listed.
    folder.replace("organization.yaml", "answer: {days: 7", "answer: {days: 2");
    let ran = folder.run(&["build", "data/112-1"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let pack = folder.pack("112-1");
    let pages = pack["pages"].as_array().unwrap();
    let words = |kind: &str| -> String {
        let own = pages.iter().filter(|page| page["kind"] == kind);
        let words: String = own.map(|page| page["words"].as_str().unwrap()).collect();
        words.replace(' ', "")
    };
    for kind in ["takedowns", "answer-times"] {
        assert!(words(kind).contains("附屬館所／一級機關"), "{}", words(kind));
    }
    assert!(words("scoreboard").contains("外聘委員"), "{}", words("scoreboard"));
    let roster = words("roster");
    assert!(roster.contains("府內委員") && roster.contains("外聘委員"), "{roster}");
    assert!(!roster.contains("民間代表4席"), "{roster}");
}

#[test]
fn a_groups_number_is_held_to_the_group_of_that_very_name() {
    let case = "golden/datasets-by-unit/groups-are-called-as-the-organization-calls-them";
    let folder = Folder::of_case(case);
    let pack = folder.built("112-1");
    let figure = |name: &str| pack["figures"][name]["value"].as_i64().unwrap();
    let units = figure("datasets.units_increase");
    let agencies = figure("datasets.agencies_increase");
    assert_ne!(units, agencies);
    let slide = "          - takedowns: {title: 資料集申請下架情形}";
    // 機關 stands in 一級機關, and is the word for agencies elsewhere.
    for (group, number, is_true) in [
        ("一級機關", units, true),
        ("一級機關", agencies, false),
        ("附屬館所", agencies, true),
        ("附屬館所", units, false),
    ] {
        let text = format!(
            "{slide}\n          - text: {{title: 補充, body: {group}較上次增加{number}筆}}"
        );
        folder.replace("112-1/meeting.yaml", slide, &text);
        let said = folder.run(&["check", "data/112-1", "--format", "short"]).stdout;
        assert_eq!(
            !said.contains("number-disagrees"),
            is_true,
            "{group} {number}: {said}"
        );
        folder.replace("112-1/meeting.yaml", &text, slide);
    }
}
