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
