//! Last time's numbers, where `organization.yaml` was changed since: what was shown is
//! known by the pack of that time, and a number that is another now is told.

use crate::catalogue::{meet, raw};
use crate::folder::Folder;

const HEAD: &str = "資料集識別碼,資料集名稱,提供機關\n";

/// Two meetings; a library's datasets leave between them.
fn folder() -> Folder {
    let folder = raw();
    meet(&folder, "110-4", "110/12/10", "");
    meet(&folder, "111-1", "111/5/19", "110-4");
    let own = "1,人口,示範部統計處\n2,戶數,示範部統計處\n3,典藏,示範部典藏署\n";
    let library = "4,館藏,示範圖書館\n5,借閱,示範圖書館\n";
    folder.write("110-4/catalogue.csv", format!("{HEAD}{own}{library}"));
    folder.write("111-1/catalogue.csv", format!("{HEAD}{own}6,網路,示範部資訊處\n"));
    folder
}

fn let_go(folder: &Folder) {
    folder.replace("organization.yaml", "[示範部典藏署*, 示範圖書館]", "[示範部典藏署*]");
    let other = "ministries: [{name: 模擬部, providers: [示範圖書館]}]\nunits:";
    folder.replace("organization.yaml", "units:", other);
}

fn said(folder: &Folder) -> String {
    folder.run(&["check", "data/111-1", "--format", "short"]).stdout
}

#[test]
fn a_provider_that_is_nobodys_any_more_rewrites_no_number_without_a_word() {
    for sealed in [false, true] {
        let folder = folder();
        let command = if sealed { "archive" } else { "build" };
        let ran = folder.run(&[command, "data/110-4"]);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        assert!(!said(&folder).contains("[previous-recounted]"), "{}", said(&folder));
        let_go(&folder);
        let told = said(&folder);
        let line = "organization.yaml: warning[previous-recounted]";
        assert!(told.contains(line), "{told}");
        assert!(told.contains("(datasets.total) 5 → 3"), "{told}");
    }
}

#[test]
fn a_list_that_was_corrected_since_is_another_matter() {
    let folder = folder();
    assert_eq!(folder.run(&["build", "data/110-4"]).code, 0);
    let_go(&folder);
    folder.replace("110-4/catalogue.csv", "1,人口,示範部統計處\n", "");
    assert!(!said(&folder).contains("[previous-recounted]"), "{}", said(&folder));
}
