//! The command line in Traditional Chinese: what each command and option is for.
//!
//! The English words stand with the arguments themselves, where they document them.

/// The names that values have in a usage line.
pub(super) static VALUES: &[(&str, &str)] = &[
    ("AFTER", "本次資料夾"),
    ("BEFORE", "前次資料夾"),
    ("CODE", "代碼"),
    ("COMMAND", "指令"),
    ("DIR", "資料夾"),
    ("FIGURE", "數字"),
    ("FOLDER", "會議資料夾"),
    ("SEALED", "封存的成果"),
    ("FORMAT", "格式"),
    ("LANG", "語言"),
    ("OPTIONS", "選項"),
    ("PPI", "解析度"),
    ("NAME", "名稱"),
    ("TEXT", "文字"),
];

/// A command by its name, an option as `command.option`, or alone where it means the
/// same in every command; a value of an option as `option=value`.
pub(super) static USAGE: &[(&str, &str)] = &[
    ("", "把一次會議的資料夾製作成諮詢小組開會所用的簡報與附件。"),
    ("archive", "製作成果，連同資料檔一併封存，永久保存。"),
    (
        "archive.archive",
        "封存的資料夾；未指定時為目前資料夾下的 archive，目前位置在 data 資料夾內時則放在 data 旁邊。",
    ),
    ("archive.because", "更正已封存成果的理由。"),
    ("build", "讀取會議資料夾，核對每一個數字，把成果寫入 out/<會議>/。"),
    ("build.fresh", "全部重新製作；現有的成果沒有變動時也一樣。"),
    (
        "build.only",
        "只製作這幾種，以逗號分開，存於另一個資料夾 out/<會議>-only/；整份成果維持原樣。",
    ),
    ("build.only=briefing", "簡報"),
    ("build.only=action-plan", "行動方案"),
    ("build.only=action-plan-amendments", "修正對照表"),
    ("build.only=action-plan-redline", "修正對照稿"),
    ("build.only=annex", "附冊"),
    ("build.only=tables", "表格"),
    (
        "build.out",
        "存放成果的資料夾；未指定時為目前資料夾下的 out，目前位置在 data 資料夾內時則放在 data 旁邊。",
    ),
    ("build.png", "另存每一頁的圖片於 pages/。"),
    ("build.ppi", "圖片的解析度，以每英吋像素計，18 至 600。"),
    ("build.redline", "另存標示修正處的行動方案 action-plan-redline.pdf。"),
    ("build.watch", "不結束，資料檔一有變動就重新製作；按 Ctrl+C 結束。"),
    ("check", "核對所有資料與數字，不排版，也不寫入任何檔案。"),
    ("deny-warnings", "有警告時也視為錯誤。"),
    ("diff", "列出兩次會議之間的變動。"),
    ("diff.after", "後一次會議的資料夾，例如 data/111-1。"),
    ("diff.before", "前一次會議的資料夾，例如 data/110-2。"),
    ("diff.format", "變動的列法。"),
    ("diff.format=human", "供閱讀，分項列出"),
    ("diff.format=json", "供其他程式讀取，JSON 格式"),
    ("explain", "說明代碼的意思，附範例及更正方法。"),
    ("explain.code", "訊息方括號內的代碼，例如 total-differs。"),
    ("explain.list", "列出所有代碼。"),
    ("extract", "取回已封存的 PDF 所附的資料檔。"),
    ("extract.sealed", "已封存的 PDF 檔，例如 archive/111-1/sealed.pdf。"),
    ("extract.into", "存放取回檔案的資料夾，由程式建立。"),
    ("folder", "會議資料夾，例如 data/111-1。"),
    ("folders", "會議資料夾，例如 data/111-1；data/*/ 為全部會議。"),
    ("format", "訊息的列法。"),
    ("format=human", "供閱讀，附原文、相關位置及建議"),
    ("format=json", "供其他程式讀取，每則一行，JSON 格式"),
    ("format=short", "每則一行"),
    ("help", "顯示說明。"),
    ("lang", "訊息的語言；未指定時依系統設定。"),
    ("lang=en", "英文"),
    ("lang=zh-TW", "正體中文"),
    (
        "takedowns",
        "列出下架清單 takedowns.yaml 的草稿：上次會議後自平臺消失而未申請下架的資料集。",
    ),
    ("takedowns.draft", "列出草稿，不寫入任何檔案。"),
    ("timings", "列出各步驟所花的時間。"),
    ("trace", "列出一個數字的來源，以及它出現的地方。"),
    (
        "trace.figure",
        "數字的名稱（例如 datasets.total）或印出的數值；未指定時列出全部數字。",
    ),
    (
        "verify",
        "查核已封存的成果與封存時相同：核對摘要與順序，並由所附的資料檔重做一次。",
    ),
    (
        "verify.archive",
        "單獨一個 PDF 要與哪個封存的資料夾核對；未指定時為目前資料夾下的 archive。",
    ),
    (
        "verify.sealed",
        "封存的資料夾（archive）、其中一次會議（archive/111-1），或已封存的 PDF 檔。",
    ),
    ("version", "顯示版本。"),
];
