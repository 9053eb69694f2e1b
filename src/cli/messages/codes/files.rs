//! What the codes about files and their form say.

use super::{Entry, Words};

pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        name: "no-meeting-folder",
        zh: Words {
            message: "這不是會議資料夾",
            help: &[
                "裡面的「{misnamed}」應改名為 meeting.yaml（看不到最後的副檔名時，請先在檔案總管的「檢視」勾選「副檔名」）",
                "這是檔案；請指定它所在的資料夾：{around}",
                "會議資料夾有：{known}",
                "沒有「{absent}」這個資料夾。要開始一次會議，請建立這個資料夾，放入 meeting.yaml；最少要寫什麼，請執行 briefpack explain no-meeting-folder",
                "「{empty}」裡還沒有 meeting.yaml；最少要寫什麼，請執行 briefpack explain no-meeting-folder",
                "請指定放有 meeting.yaml 的資料夾，例如 data/111-1",
            ],
        },
        en: Words {
            message: "this is not a meeting's folder",
            help: &[
                "`{misnamed}` in it is to be called meeting.yaml (if its last ending is not to be seen, let the file manager show endings first)",
                "it is a file; name the folder that it is in: {around}",
                "meetings' folders: {known}",
                "there is no folder `{absent}`; to begin with a meeting, make it and put meeting.yaml into it: `briefpack explain no-meeting-folder` shows what it has to say",
                "there is no meeting.yaml in `{empty}` yet: `briefpack explain no-meeting-folder` shows what it has to say",
                "name the folder that holds meeting.yaml, such as data/111-1",
            ],
        },
    },
    Entry {
        name: "missing-file",
        zh: Words {
            message: "找不到這個檔案",
            help: &[
                "該處有「{misnamed}」；請改成正確的檔名（看不到最後的副檔名時，請先在檔案總管的「檢視」勾選「副檔名」）",
                "請放入檔案，或更正檔名",
            ],
        },
        en: Words {
            message: "there is no such file",
            help: &[
                "there is `{misnamed}`: give it the right name (if its last ending is not to be seen, let the file manager show endings first)",
                "put the file there, or correct its name",
            ],
        },
    },
    Entry {
        name: "missing-source",
        zh: Words {
            message: "議程有「{slide}」投影片，但資料夾裡沒有「{file}」",
            help: &[
                "請放入「{file}」，或從議程刪除要用它的投影片",
                "也可以把「{whole}」換成全平臺的匯出檔（含其他機關的資料集），並在 organization.yaml 的 ministries 列出各部會",
                "也可以在 organization.yaml 的 {key} 列出各部會及其提供機關（providers），由這份匯出檔計算",
            ],
        },
        en: Words {
            message: "the agenda shows `{slide}`, but the folder holds no `{file}`",
            help: &[
                "put `{file}` into the folder, or take what needs it from the agenda",
                "or give the whole platform's export as `{whole}`, with the datasets of other ministries, and list these under ministries in organization.yaml",
                "or list the ministries with their providers under {key} in organization.yaml: they are counted from this export then",
            ],
        },
    },
    Entry {
        name: "unreadable-file",
        zh: Words {
            message: "這不是可以讀取的檔案",
            help: &[
                "此處應為一般檔案，不是資料夾、捷徑或裝置；請放入檔案本身",
                "「{link}」是連結，但所指的檔案不存在，或一再指回自己；請放入檔案本身",
            ],
        },
        en: Words {
            message: "this is not a file that can be read",
            help: &[
                "a plain file is due here, not a folder or a device; put the file itself there",
                "`{link}` is a link whose file is not there, or that comes back to itself; put the file itself there",
            ],
        },
    },
    Entry {
        name: "file-too-large",
        zh: Words {
            message: "檔案太大：{size} MB，上限為 {limit} MB",
            help: &[
                "請確認放入的是正確的檔案",
                "確實需要時，請在 organization.yaml 的 limits 調高 {key}",
                "這是壓縮檔，解開後超過 {unpacked} MB",
            ],
        },
        en: Words {
            message: "the file is too large, {size} MB; at most {limit} MB are read",
            help: &[
                "make sure that it is the right file",
                "if it is, raise `{key}` under `limits` in organization.yaml",
                "it is packed, and unpacks to more than {unpacked} MB",
            ],
        },
    },
    Entry {
        name: "two-files",
        zh: Words {
            message: "清單「{list}」有兩份，不知該用哪一份",
            help: &[
                "請只留一份，另一份請移出資料夾或改名",
                "全平臺的統計匯出檔放在 ministries 就好，排名與使用情形都由它計算；請將 {export} 移出，或兩處放同一個檔案",
            ],
        },
        en: Words {
            message: "the list `{list}` is there twice; which is meant is not known",
            help: &[
                "keep one of them; move the other out of the folder or rename it",
                "an export of the whole platform that stands as `ministries` gives both the ranking and the use: move `{export}` out, or put the very same file in both places",
            ],
        },
    },
    Entry {
        name: "outside-folder",
        zh: Words {
            message: "路徑超出資料夾的範圍",
            help: &[
                "「{path}」：請將檔案放進會議資料夾，路徑以 / 分隔，例如 exhibits/a.png",
                "「{link}」是指向資料夾外的連結；請放入檔案本身",
            ],
        },
        en: Words {
            message: "the path leads out of the folder",
            help: &[
                "`{path}`: put the file into the meeting's folder and name it with `/`, such as exhibits/a.png",
                "`{link}` is a link that leads elsewhere; put the file itself there",
            ],
        },
    },
    Entry {
        name: "not-text",
        zh: Words {
            message: "檔案內容不是 UTF-8 文字：讀到「{found}」",
            help: &[
                "這個檔案看起來是 {encoding} 編碼；請用記事本開啟，選「另存新檔」，編碼選「UTF-8」",
                "這個檔案看起來是 {foreign} 編碼，記事本開啟會成為亂碼；請用產生它的程式重新匯出為 UTF-8，或向提供者索取 UTF-8 的檔案",
                "位元組 {byte} 不屬於任何文字，該處可能已損壞；請重新輸入這個字，再以 UTF-8 儲存",
            ],
        },
        en: Words {
            message: "not UTF-8 text; found `{found}`",
            help: &[
                "the file looks like {encoding}; open it in Notepad, choose Save As and the encoding UTF-8",
                "the file looks like {foreign}, which Notepad shows as rubbish; export it anew as UTF-8 with the program that made it, or ask for the file in UTF-8",
                "the byte {byte} belongs to no character; type the character anew and save as UTF-8",
            ],
        },
    },
    Entry {
        name: "unusable-character",
        zh: Words {
            message: "檔案含有無法使用的字元：{found}",
            help: &["請刪除此處看不見的字元，或雙引號裡代表它的反斜線代號（例如 \\e）"],
        },
        en: Words {
            message: "the file holds a character that cannot be used: {found}",
            help: &[
                "delete the invisible character here, or what stands for it behind a backslash in double quotes (such as \\e)",
            ],
        },
    },
    Entry {
        name: "not-yaml",
        zh: Words {
            message: "無法辨識此處的 YAML 寫法",
            help: &[
                "文字裡有半形冒號加空格，會被當成另一個欄位；請將整段文字加上引號：{text-has-colon}",
                "文字以括號開頭，會被當成清單，後面不能再有文字；請將整段文字加上引號：{text-behind-bracket}",
                "文字以「{starts-with-mark}」開頭，在 YAML 裡另有意義；請將整段文字加上半形雙引號 \"…\"",
                "引號已經結束，後面還有「{text-behind-quote}」；引號裡要用同一種引號時，請改用另一種引號包住全文",
                "這個引號 {unclosed-quote} 沒有結束；請補上結束的引號",
                "句子裡有雙大括號 {figure-unquoted}{figure-unquoted} 時，整段文字要加上引號：\"…\"",
                "這個括號 {unclosed-bracket} 沒有成對，或裡面的各項之間少了半形逗號、文字裡有半形冒號",
                "括號 {stray-bracket} 前面沒有成對的括號；請刪除，或補上開頭的括號",
                "雙引號裡的反斜線後面不能接這個字（{backslash}）；請改用單引號",
                "這一行少了冒號，或冒號後面少了空格；請寫成「欄位名稱: 內容」：{no-colon}",
                "這一行沒有與同一層的其他行對齊，或少了「- 」：{uneven-indent}",
                "這一行有 Tab；請改用半形空格：{tab}",
                "欄位名稱必須是一個詞，不能是 {strange-key}；若是以括號開頭的文字，請將整段文字加上引號",
                "檔案「{empty-file}」裡沒有內容；請填寫，或放入填好的檔案",
                "從這裡開始了第二份文件；請刪除這一行 {second-document}",
                "縮排或括號的層數太多（上限 {too-deep} 層）",
                "請檢查這一行的標點、引號與縮排：{not-understood}",
            ],
        },
        en: Words {
            message: "this is not valid YAML",
            help: &[
                "the text holds a colon and a blank, which reads as another field; put the whole text into quotes: {text-has-colon}",
                "the text begins with a bracket, which reads as a list, and more stands behind it; put the whole text into quotes: {text-behind-bracket}",
                "a text that begins with `{starts-with-mark}` means something else in YAML; put the whole text into straight quotes: \"…\"",
                "`{text-behind-quote}` stands behind the closing quote; to use a quote within the text, put the other kind around it",
                "nothing closes the quote {unclosed-quote}; close it",
                "a text with doubled braces {figure-unquoted}{figure-unquoted} needs quotes around the whole of it: \"…\"",
                "the bracket {unclosed-bracket} is not paired, or within it a comma between items is missing or a text holds a colon",
                "no bracket before {stray-bracket} pairs with it; delete it, or open the bracket",
                "a backslash within double quotes cannot be followed by this ({backslash}); use single quotes",
                "the line lacks a colon, or a blank behind it; write `name: value`: {no-colon}",
                "the line is not aligned with the others of its level, or lacks a `- `: {uneven-indent}",
                "there is a tab on this line; use plain blanks: {tab}",
                "the name of a field has to be a word, not {strange-key}; if a text begins with a bracket, put the whole text into quotes",
                "the file `{empty-file}` holds nothing; fill it in, or put the right file there",
                "a second document begins here; delete this line {second-document}",
                "the levels lie too deep within each other (at most {too-deep})",
                "look at the punctuation, quotes and indentation of this line: {not-understood}",
            ],
        },
    },
    Entry {
        name: "full-width-mark",
        zh: Words {
            message: "此處的「{mark}」是全形或不合格式的符號",
            help: &[
                "請改用半形的「{instead}」；若這個符號本來就要印出，請將整段文字加上半形引號",
                "請將此處的 {blanks} 個空格改成 {half-width} 個半形空格，與上下各行對齊",
                "引用數字請用半形的兩層大括號：{braces}",
                "大括號裡請改用半形的「{within-braces}」，例如 {sentence}",
            ],
        },
        en: Words {
            message: "`{mark}` is a full-width or unsuitable mark here",
            help: &[
                "type `{instead}` instead; if the mark is to be printed, put the whole text into straight quotes",
                "type {half-width} plain blanks instead of these {blanks}, in line with the rows above and below",
                "write figures in straight, doubled braces: {braces}",
                "within the braces type `{within-braces}` instead, as in {sentence}",
            ],
        },
    },
    Entry {
        name: "too-many-values",
        zh: Words {
            message: "檔案的內容太多：從這裡起超過 {limit} 個值",
            help: &["請確認放入的是正確的檔案；內容若重複貼上，請刪除多餘的部分"],
        },
        en: Words {
            message: "the file says too much: from here on it has more than {limit} values",
            help: &[
                "make sure that it is the right file; if something was pasted several times, delete what is too much",
            ],
        },
    },
    Entry {
        name: "tab-indent",
        zh: Words {
            message: "此行以 Tab 縮排",
            help: &["YAML 只能以半形空格縮排；請將 Tab 改成空格，與上下各行對齊"],
        },
        en: Words {
            message: "the line is indented with a tab",
            help: &["indent with plain blanks, in line with the lines above and below"],
        },
    },
    Entry {
        name: "not-a-workbook",
        zh: Words {
            message: "檔案無法當作試算表讀取",
            help: &[
                "檔案設有密碼（{password}）；請移除密碼後另存新檔",
                "「{damaged}」損壞或不完整；請向提供者索取完整的檔案，或用 Excel、LibreOffice 開啟後另存新檔",
                "這其實是網頁（{html}），不是試算表；請用 Excel 開啟，另存為 .xlsx",
                "這其實是 {xml} 文字，不是試算表；請用 Excel 開啟，另存為 .xlsx",
                "這其實是 {json} 檔；請改下載 CSV，或轉成試算表",
                "這其實是 {pdf} 檔；請向提供單位索取 .xlsx、.ods 或 .csv",
                "這其實是 {other-file} 檔，不是試算表；請放入試算表本身",
                "這是壓縮檔（{other-zip}），但裡面不是試算表；請放入試算表本身",
                "檔案內有 {too-many-parts} 個部分，不像試算表；請另存為新的 .xlsx",
                "解開後有 {too-large} MB，太大；請刪除不需要的工作表後另存新檔，確實需要時請在 organization.yaml 的 limits 調高 unpacked_mb",
                "儲存格 {too-far-out} 離表格太遠；請刪除它所在的列或欄（上限 {rows} 列、{columns} 欄，可在 organization.yaml 的 limits 以 rows、columns 調高）",
                "讀了 {too-slow} 秒仍讀不完，檔案多半已損壞；請用 Excel 或 LibreOffice 開啟後另存為 .xlsx 或 .ods，確實需要時請在 organization.yaml 的 limits 調高 seconds",
                "儲存格太多（上限 {too-many-cells} 格）；請刪除不需要的工作表、列、欄後另存新檔，確實需要時請在 organization.yaml 的 limits 調高 cells",
                "整張表的文字太多（上限 {too-much-text} MB）；請刪除不需要的內容後另存新檔",
                "這一格的文字太長（上限 {long-cell} KB）；請刪除不需要的內容後另存新檔，確實需要時請在 organization.yaml 的 limits 調高 cell_kb",
            ],
        },
        en: Words {
            message: "the file cannot be read as a spreadsheet",
            help: &[
                "it is protected by a password ({password}); remove the password and save it again",
                "`{damaged}` is damaged or incomplete; ask for the whole file, or open it in Excel or LibreOffice and save it anew",
                "it is a web page ({html}); open it in Excel and save it as .xlsx",
                "it is {xml} text; open it in Excel and save it as .xlsx",
                "it is a {json} file; download the CSV instead, or convert it to a spreadsheet",
                "it is a {pdf} file; ask for .xlsx, .ods or .csv",
                "it is no spreadsheet but of the kind {other-file}; put the spreadsheet itself there",
                "it is an archive ({other-zip}) that holds no spreadsheet; put the spreadsheet itself there",
                "it has {too-many-parts} parts, as no spreadsheet does; save it as a new .xlsx",
                "it unpacks to {too-large} MB; delete sheets that are not needed and save it anew, or raise `unpacked_mb` under `limits` in organization.yaml",
                "cell {too-far-out} is far away from any table; delete its row or column (at most {rows} rows and {columns} columns are read; `rows` and `columns` under `limits` in organization.yaml raise that)",
                "it could not be read within {too-slow} seconds, so it is probably damaged; open it in Excel or LibreOffice and save it as .xlsx or .ods, or raise `seconds` under `limits` in organization.yaml",
                "it has more than {too-many-cells} cells; delete sheets, rows and columns that are not needed, or raise `cells` under `limits` in organization.yaml",
                "the texts of the sheet are longer than {too-much-text} MB; delete what is not needed and save it anew",
                "the text of the cell is longer than {long-cell} KB; delete what is not needed and save it anew, or raise `cell_kb` under `limits` in organization.yaml",
            ],
        },
    },
    Entry {
        name: "not-csv",
        zh: Words {
            message: "無法辨識此處的 CSV 寫法",
            help: &[
                "這一格以引號開頭（{quoted}），但在逗號或換行之前沒有結束，後面的內容會被併進來；請補上結束的引號，內容裡的引號請寫成兩個",
                "這一列比標題多出一格（{surplus}）；內容若含有逗號，請將整格加上半形雙引號",
                "這一列只有 {fields} 格，標題有 {columns} 格；請補上缺少的逗號，或重新匯出檔案",
            ],
        },
        en: Words {
            message: "this is not valid CSV",
            help: &[
                "the field opens with a quote ({quoted}) that does not close before a comma or the end of the line, so what follows runs into it; close it, and double a quote within the field",
                "the row has a field more than there are headings (`{surplus}`); put a field that holds a comma into straight quotes",
                "the row has {fields} fields under {columns} headings; add the commas that are missing, or export the file again",
            ],
        },
    },
    Entry {
        name: "private-character",
        zh: Words {
            message: "此處有造字或私人使用區的字元「{found}」",
            help: &[
                "{number}，檔案裡共有 {count} 處；請改用 Unicode 的標準字，造字不能印在簡報上",
            ],
        },
        en: Words {
            message: "a user-defined character (造字), `{found}`, stands here",
            help: &[
                "{number}, {count} in the file; use the standard character, for a user-defined one cannot be printed",
            ],
        },
    },
    Entry {
        name: "source-changed",
        zh: Words {
            message: "程式執行期間，這個檔案被新增、修改、搬移或刪除",
            help: &["請存檔並等雲端同步完成，再執行一次"],
        },
        en: Words {
            message: "this file was added, changed, moved or deleted during the run",
            help: &["save it, let any synchronising finish, then run this again"],
        },
    },
    Entry {
        name: "unknown-file",
        zh: Words {
            message: "資料夾裡的「{found}」沒有用到",
            help: &[
                "是否為「{nearest}」？",
                "它的內容就是這種檔案的樣子，請把檔名改為「{held}」",
                "不只一份：請建立名為「{parts}」的資料夾，把各單位的檔案都移進去",
                "這種格式（.{unread}）不能讀；請用原來的程式開啟，另存（或匯出）為 .xlsx、.ods 或 .csv",
                "壓縮檔（.{packed}）不會解開；請先解壓縮，再放入裡面的檔案",
                "這是資料夾，「{single}」應該是一個檔案；請把裡面的資料併成一個檔案，放在會議的資料夾",
                "若是某個單位的清單（{part}），數字裡就少了它：請更正副檔名，或用原來的程式另存為 .xlsx、.ods 或 .csv（壓縮檔請先解開）",
                "「{below}」裡的資料夾不會讀取；若裡面是單位的清單，數字裡就少了它：請把檔案移到上一層",
                "檔名其實是「{hidden}」，最後的 .txt 在檔案總管裡看不到；請在「檢視」勾選「副檔名」後刪除它",
                "沒有投影片引用它；要用的話，請在 meeting.yaml 的 exhibit 投影片以 picture 或 statute 寫上「{exhibit}」",
                "請更正檔名，或將檔案移出這個資料夾",
            ],
        },
        en: Words {
            message: "`{found}` is not used",
            help: &[
                "did you mean `{nearest}`?",
                "it holds what that file holds: call it `{held}`",
                "there are several: make a folder called `{parts}` and move the units' files into it",
                "files of this kind (.{unread}) are not read: open it in the program that made it and save or export it as .xlsx, .ods or .csv",
                "nothing is unpacked here (.{packed}): unpack it, and put what it holds into the folder",
                "it is a folder, and `{single}` is due to be one file: put its rows into one file, in the meeting's folder",
                "if it is a unit's list ({part}), the numbers lack it: correct its ending, or save it in the program that made it as .xlsx, .ods or .csv (unpack what is packed)",
                "folders in `{below}` are not read; if it holds units' lists, the numbers lack them: move its files up",
                "it is really called `{hidden}`: the file manager hides the last ending; let it show endings and take `.txt` away",
                "no slide names it: if it is to be shown, give an exhibit of meeting.yaml `{exhibit}` as its picture or statute",
                "correct its name, or take it out of the folder",
            ],
        },
    },
    Entry {
        name: "no-agenda",
        zh: Words {
            message: "議程沒有任何一節",
            help: &["請在 agenda: 之下加上「- section: …」"],
        },
        en: Words {
            message: "the agenda has no section",
            help: &["add `- section: …` below `agenda:`"],
        },
    },
];
