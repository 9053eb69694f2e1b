//! Several folders in one run, and one that is watched.

use crate::cli::messages::Line;

/// Sorted by name.
pub(super) static LINES: &[Line] = &[
    Line {
        name: "many-done",
        zh: "共 {count} 次會議：完成 {done}、需更正 {faulty}、無法執行 {failed}",
        en: "{count} meetings: {done} done, {faulty} to be mended, {failed} failed",
    },
    Line {
        name: "many-none", zh: "沒有會議資料夾", en: "no meeting's folder was named"
    },
    Line {
        name: "many-same-name",
        zh: "{first} 與 {found} 的成果會寫到同一個資料夾，後者會取代前者；請分開執行，並以 --out 指定不同的資料夾，例如 briefpack build {found} --out {out}-2",
        en: "{first} and {found} would be written to the same folder, the second in place of the first; run them one by one, each with an --out of its own, such as briefpack build {found} --out {out}-2",
    },
    Line {
        name: "many-skipped",
        zh: "略過 {place}：不是會議資料夾",
        en: "skipped {place}: it is no meeting's folder",
    },
    Line {
        name: "many-watched",
        zh: "--watch 一次只能用於一個會議資料夾",
        en: "--watch takes one meeting's folder at a time",
    },
    Line {
        name: "watched-away",
        zh: "會議資料夾不見了（改名、搬移或同步中），等它回來；按 Ctrl+C 結束",
        en: "the meeting's folder is gone (renamed, moved or being synchronized); waiting for it, Ctrl+C stops",
    },
    Line {
        name: "watching",
        zh: "歷時 {seconds} 秒；等候資料檔變動，按 Ctrl+C 結束",
        en: "took {seconds} s; waiting for a source to change, Ctrl+C ends",
    },
];
