//! What each code says, in every language.
//!
//! A gap `{name}` is filled with the complaint's value of that name; a line of help is
//! printed only when all its gaps can be filled.

use super::{Entry, Words};

/// One entry a code, in the order of the codes.
pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        name: "no-meeting-folder",
        zh: Words {
            message: "這不是會議資料夾",
            help: &["請指定放有 meeting.yaml 的資料夾，例如 data/111-1"],
        },
        en: Words {
            message: "this is not a meeting's folder",
            help: &["name the folder that holds meeting.yaml, such as data/111-1"],
        },
    },
    Entry {
        name: "missing-file",
        zh: Words {
            message: "找不到這個檔案", help: &["請放入檔案，或更正檔名"]
        },
        en: Words {
            message: "there is no such file",
            help: &["put the file there, or correct its name"],
        },
    },
    Entry {
        name: "missing-source",
        zh: Words {
            message: "議程有「{slide}」投影片，但資料夾裡沒有「{file}」",
            help: &["請放入「{file}」，或從議程刪除這張投影片"],
        },
        en: Words {
            message: "the agenda shows `{slide}`, but the folder holds no `{file}`",
            help: &["put `{file}` into the folder, or take the slide from the agenda"],
        },
    },
    Entry {
        name: "unreadable-file",
        zh: Words {
            message: "這不是可以讀取的檔案",
            help: &["此處應為一般檔案，不是資料夾、捷徑或裝置；請放入檔案本身"],
        },
        en: Words {
            message: "this is not a file that can be read",
            help: &[
                "a plain file is due here, not a folder or a device; put the file itself there",
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
            help: &["請只留一份，另一份請移出資料夾或改名"],
        },
        en: Words {
            message: "the list `{list}` is there twice; which is meant is not known",
            help: &["keep one of them; move the other out of the folder or rename it"],
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
                "位元組 {byte} 不屬於任何文字，該處可能已損壞；請重新輸入這個字，再以 UTF-8 儲存",
            ],
        },
        en: Words {
            message: "not UTF-8 text; found `{found}`",
            help: &[
                "the file looks like {encoding}; open it in Notepad, choose Save As and the encoding UTF-8",
                "the byte {byte} belongs to no character; type the character anew and save as UTF-8",
            ],
        },
    },
    Entry {
        name: "unusable-character",
        zh: Words {
            message: "檔案含有無法使用的字元：{found}",
            help: &["請刪除此處看不見的字元"],
        },
        en: Words {
            message: "the file holds a character that cannot be used: {found}",
            help: &["delete the invisible character here"],
        },
    },
    Entry {
        name: "not-yaml",
        zh: Words {
            message: "看不懂此處的 YAML 寫法",
            help: &[
                "文字裡有半形冒號加空格，會被當成另一個欄位；請將整段文字加上引號：{text-has-colon}",
                "文字以括號開頭，會被當成清單，後面不能再有文字；請將整段文字加上引號：{text-behind-bracket}",
                "文字以「{starts-with-mark}」開頭，在 YAML 裡另有意義；請將整段文字加上半形雙引號 \"…\"",
                "引號已經結束，後面還有「{text-behind-quote}」；引號裡要用同一種引號時，請改用另一種引號包住全文",
                "這個引號 {unclosed-quote} 沒有結束；請補上結束的引號",
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
                "內容太多（上限 {too-many-values} 個值）",
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
                "there are too many values (at most {too-many-values})",
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
                "請將此處的 {blanks} 個空格改成半形空格",
            ],
        },
        en: Words {
            message: "`{mark}` is a full-width or unsuitable mark here",
            help: &[
                "type `{instead}` instead; if the mark is to be printed, put the whole text into straight quotes",
                "type plain blanks instead of these ({blanks})",
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
                "這其實是 {pdf} 檔；請向提供單位索取 .xlsx、.ods 或 .csv",
                "這是壓縮檔（{other-zip}），但裡面不是試算表；請放入試算表本身",
                "檔案內有 {too-many-parts} 個部分，不像試算表；請另存為新的 .xlsx",
                "解開後有 {too-large} MB，太大；請刪除不需要的工作表後另存新檔，確實需要時請在 organization.yaml 的 limits 調高 unpacked_mb",
                "儲存格 {too-far-out} 離表格太遠；請刪除它所在的列或欄（上限 {rows} 列、{columns} 欄，可在 organization.yaml 的 limits 以 rows、columns 調高）",
                "讀了 {too-slow} 秒仍讀不完，檔案多半已損壞；請用 Excel 或 LibreOffice 開啟後另存為 .xlsx 或 .ods，確實需要時請在 organization.yaml 的 limits 調高 seconds",
                "儲存格太多（上限 {too-many-cells} 格）；請刪除不需要的工作表、列、欄後另存新檔，確實需要時請在 organization.yaml 的 limits 調高 cells",
                "這一格或整張表的文字太長（上限 {too-much-text} MB）；請刪除不需要的內容後另存新檔",
            ],
        },
        en: Words {
            message: "the file cannot be read as a spreadsheet",
            help: &[
                "it is protected by a password ({password}); remove the password and save it again",
                "`{damaged}` is damaged or incomplete; ask for the whole file, or open it in Excel or LibreOffice and save it anew",
                "it is a web page ({html}); open it in Excel and save it as .xlsx",
                "it is {xml} text; open it in Excel and save it as .xlsx",
                "it is a {pdf} file; ask for .xlsx, .ods or .csv",
                "it is an archive ({other-zip}) that holds no spreadsheet; put the spreadsheet itself there",
                "it has {too-many-parts} parts, as no spreadsheet does; save it as a new .xlsx",
                "it unpacks to {too-large} MB; delete sheets that are not needed and save it anew, or raise `unpacked_mb` under `limits` in organization.yaml",
                "cell {too-far-out} is far away from any table; delete its row or column (at most {rows} rows and {columns} columns are read; `rows` and `columns` under `limits` in organization.yaml raise that)",
                "it could not be read within {too-slow} seconds, so it is probably damaged; open it in Excel or LibreOffice and save it as .xlsx or .ods, or raise `seconds` under `limits` in organization.yaml",
                "it has more than {too-many-cells} cells; delete sheets, rows and columns that are not needed, or raise `cells` under `limits` in organization.yaml",
                "the text of the cell or of the sheet is longer than {too-much-text} MB; delete what is not needed and save it anew",
            ],
        },
    },
    Entry {
        name: "not-csv",
        zh: Words {
            message: "看不懂此處的 CSV 寫法",
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
            message: "程式執行期間，這個檔案被修改、搬移或刪除",
            help: &["請存檔並等雲端同步完成，再執行一次"],
        },
        en: Words {
            message: "this file was changed, moved or deleted during the run",
            help: &["save it, let any synchronising finish, then run this again"],
        },
    },
    Entry {
        name: "unknown-file",
        zh: Words {
            message: "資料夾裡的「{found}」沒有用到",
            help: &["是否為「{nearest}」？", "請更正檔名，或將檔案移出這個資料夾"],
        },
        en: Words {
            message: "`{found}` is not used",
            help: &[
                "did you mean `{nearest}`?",
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
    Entry {
        name: "unknown-key",
        zh: Words {
            message: "沒有「{key}」這個欄位",
            help: &["是否為「{nearest}」？", "此處可用的欄位：{known}"],
        },
        en: Words {
            message: "there is no field `{key}` here",
            help: &["did you mean `{nearest}`?", "fields that can stand here: {known}"],
        },
    },
    Entry {
        name: "duplicate-key",
        zh: Words {
            message: "欄位「{key}」寫了兩次",
            help: &[
                "請刪除其中一個「{once}」",
                "其後的「{others}」也重複；若這是下一筆資料，請在這一行的「{key}」前面補上「- 」",
            ],
        },
        en: Words {
            message: "the field `{key}` is given twice",
            help: &[
                "delete one `{once}`",
                "so are {others} behind it; if another record begins here, put the lost `- ` before `{key}`",
            ],
        },
    },
    Entry {
        name: "missing-key",
        zh: Words {
            message: "缺少欄位「{key}」",
            help: &["請在此處加上一行「{key}: …」"],
        },
        en: Words {
            message: "the field `{key}` is missing",
            help: &["add a line `{key}: …` here"],
        },
    },
    Entry {
        name: "wrong-type",
        zh: Words {
            message: "內容的形式不對",
            help: &[
                "此處應為清單，不是「{list}」；每項一行，寫成「- 內容」",
                "此處應為欄位，不是「{map}」；每個欄位一行，寫成「欄位名稱: 內容」",
                "此處應為一段文字，不是「{text}」；若文字含有冒號，請加引號",
                "每張投影片寫成「{slide}」，只有一個種類；它的選項請縮排在種類之下",
            ],
        },
        en: Words {
            message: "this has the wrong form",
            help: &[
                "a list is due, not `{list}`: a line each, as `- value`",
                "fields are due, not `{map}`: a line each, as `name: value`",
                "a text is due, not `{text}`; if it holds a colon, put it into quotes",
                "a slide is written as `{slide}`, with one kind; indent its options below the kind",
            ],
        },
    },
    Entry {
        name: "unknown-word",
        zh: Words {
            message: "此處不能用「{found}」這個詞",
            help: &["是否為「{nearest}」？", "可用的詞：{known}"],
        },
        en: Words {
            message: "`{found}` is not one of the words that can stand here",
            help: &["did you mean `{nearest}`?", "words that can stand here: {known}"],
        },
    },
    Entry {
        name: "unreadable-meeting-id",
        zh: Words {
            message: "「{found}」不是會議代號",
            help: &["請寫成民國年、半形連字號與次數，例如 111-1"],
        },
        en: Words {
            message: "`{found}` is not the name of a meeting",
            help: &["write the ROC year, a hyphen and the ordinal, such as 111-1"],
        },
    },
    Entry {
        name: "meeting-id-differs",
        zh: Words {
            message: "會議代號是「{found}」，資料夾名稱卻是「{folder}」",
            help: &[
                "請將 id 或資料夾名稱改成一致；若由上次會議的資料夾複製而來，請檢查 id 是否忘了修改",
            ],
        },
        en: Words {
            message: "the meeting is called `{found}`, its folder `{folder}`",
            help: &[
                "make the id and the name of the folder agree; a folder copied from the last meeting still has its id",
            ],
        },
    },
    Entry {
        name: "previous-not-earlier",
        zh: Words {
            message: "previous 所填的「{previous}」不是更早的會議",
            help: &[
                "上次會議必須早於 {own}；請填寫上次會議的代號，沒有上次會議時，請刪除 previous 這一行",
                "「{previous}」的日期 {previous-date} 不早於這次會議的 {date}；請更正填錯的日期，或更正 previous",
            ],
        },
        en: Words {
            message: "the meeting `{previous}` that `previous` names is not an earlier one",
            help: &[
                "name the last meeting before {own}; if there was none, delete the line `previous`",
                "`{previous}` is on {previous-date}, not before this meeting on {date}; correct whichever date is wrong, or `previous`",
            ],
        },
    },
    Entry {
        name: "unreadable-date",
        zh: Words {
            message: "「{found}」不是日期",
            help: &["請寫成 111年5月19日、111/05/19 或 2022-05-19"],
        },
        en: Words {
            message: "`{found}` is not a date",
            help: &["write it as 111年5月19日, 111/05/19 or 2022-05-19"],
        },
    },
    Entry {
        name: "no-such-day",
        zh: Words {
            message: "沒有「{found}」這一天",
            help: &[
                "民國{year}年{month}月只有{days}天",
                "一年只有12個月，沒有{no-month}月",
            ],
        },
        en: Words {
            message: "there is no day `{found}`",
            help: &[
                "month {month} of the ROC year {year} has {days} days",
                "a year has 12 months; there is no month {no-month}",
            ],
        },
    },
    Entry {
        name: "unreadable-year",
        zh: Words {
            message: "「{found}」不是年份", help: &["請填寫民國年，例如 105"]
        },
        en: Words {
            message: "`{found}` is not a year",
            help: &["write the ROC year, such as 105"],
        },
    },
    Entry {
        name: "unreadable-time",
        zh: Words {
            message: "「{found}」不是可以推算的時間",
            help: &["請寫成 111年、111年上半年、111年第2季、111年6月或日期"],
        },
        en: Words {
            message: "`{found}` is not a time that can be reckoned with",
            help: &["write it as 111年, 111年上半年, 111年第2季, 111年6月 or a date"],
        },
    },
    Entry {
        name: "unreadable-number",
        zh: Words {
            message: "「{found}」不是此處可用的整數",
            help: &["請以半形數字填寫，例如 1955 或 1,955，不加單位"],
        },
        en: Words {
            message: "`{found}` is not a whole number that can stand here",
            help: &["enter plain digits, such as 1955 or 1,955, without a unit"],
        },
    },
    Entry {
        name: "negative-number",
        zh: Words {
            message: "數量不可為負數：{found}",
            help: &["請更正數量；沒有時請填 0"],
        },
        en: Words {
            message: "a number cannot be below zero here, found `{found}`",
            help: &["correct the number; enter 0 if there are none"],
        },
    },
    Entry {
        name: "missing-value",
        zh: Words {
            message: "此處沒有填寫內容", help: &["請填寫「{key}」的內容"]
        },
        en: Words { message: "nothing is filled in here", help: &["fill in `{key}`"] },
    },
    Entry {
        name: "faulty-cell",
        zh: Words {
            message: "這一格沒有可用的值：{found}",
            help: &[
                "錯誤值請更正公式；公式還沒有計算結果時，請用 Excel 開啟並儲存一次，或直接填入數值",
            ],
        },
        en: Words {
            message: "the cell has no value that can be used: `{found}`",
            help: &[
                "mend the formula; if it was never computed, open the file in Excel and save it once, or enter the value itself",
            ],
        },
    },
    Entry {
        name: "duplicate-number",
        zh: Words {
            message: "「{number}」重複",
            help: &[
                "「{column}」欄的值不可重複；請更正其中一列，或刪除重複的列",
                "請重新編號；編號 {numbered} 只能用一次",
            ],
        },
        en: Words {
            message: "`{number}` is given twice",
            help: &[
                "no two rows may share a value of the column `{column}`; correct one of them or delete the double",
                "give each its own number; {numbered} can be used once",
            ],
        },
    },
    Entry {
        name: "row-twice",
        zh: Words {
            message: "「{name}」這一列與前面某列完全相同，只計一次；這份清單共有 {count} 列如此",
            help: &["請確認是否重複貼上；確為兩筆資料集時，平臺不會連次數都相同"],
        },
        en: Words {
            message: "the row of `{name}` is the same as an earlier one in every cell and is counted once; {count} such rows in this list",
            help: &[
                "see whether it was pasted twice; two datasets would not share every number",
            ],
        },
    },
    Entry {
        name: "dates-out-of-order",
        zh: Words {
            message: "日期先後不對：{later} 早於 {earlier}",
            help: &[
                "請更正填錯的日期，或將各列依「{column}」排序",
                "請更正起日（from）{from} 或迄日（to）{to}",
            ],
        },
        en: Words {
            message: "the dates are out of order: {later} is before {earlier}",
            help: &[
                "correct whichever date is wrong, or put the rows into the order of `{column}`",
                "correct `from` ({from}) or `to` ({to})",
            ],
        },
    },
    Entry {
        name: "statistics-after-meeting",
        zh: Words {
            message: "統計日期 {statistics} 晚於會議日期 {meeting}",
            help: &["請更正填錯的那一個日期；統計日期應不晚於會議當天"],
        },
        en: Words {
            message: "the statistics date {statistics} is after the meeting on {meeting}",
            help: &[
                "correct whichever of the two dates is wrong; numbers are as of the meeting or earlier",
            ],
        },
    },
    Entry {
        name: "missing-sheet",
        zh: Words {
            message: "找不到清單「{list}」的表格",
            help: &[
                "表格須有這些欄位：{columns}",
                "可見的工作表：{sheets}",
                "找到的標題：{headings}",
                "隱藏的工作表「{hidden}」有這個表格；請取消隱藏",
            ],
        },
        en: Words {
            message: "no sheet has the table of the list `{list}`",
            help: &[
                "the table needs the columns {columns}",
                "visible sheets: {sheets}",
                "headings found: {headings}",
                "the hidden sheet `{hidden}` has the table; unhide it",
            ],
        },
    },
    Entry {
        name: "several-tables",
        zh: Words {
            message: "不只一張工作表有清單「{list}」的表格，第一張是「{sheet}」",
            help: &["請只留一張；其餘請刪除或隱藏"],
        },
        en: Words {
            message: "more than one sheet has the table of the list `{list}`, the first is `{sheet}`",
            help: &["keep one of them; delete or hide the others"],
        },
    },
    Entry {
        name: "missing-column",
        zh: Words {
            message: "這份清單沒有「{column}」欄",
            help: &[
                "是否為「{nearest}」欄？請將標題改為「{column}」，或在 organization.yaml 的 columns 寫上這個標題",
                "平臺的匯出檔沒有這一欄；請加上這一欄並逐列填寫，或在 organization.yaml 的 exports（{export}）寫明每一列的「{column}」是什麼",
                "看不懂的標題：{headings}",
            ],
        },
        en: Words {
            message: "the list has no column `{column}`",
            help: &[
                "did you mean `{nearest}`? rename its heading to `{column}`, or add the heading to `columns` in organization.yaml",
                "the platform's export has no such column; add it and fill in each row, or say under `exports` ({export}) in organization.yaml what the `{column}` of every row is",
                "headings that mean nothing here: {headings}",
            ],
        },
    },
    Entry {
        name: "missing-date-column",
        zh: Words {
            message: "沒有以統計日期為標題的欄位",
            help: &[
                "請以日期（112/05/10）或季別（112 第2季）為標題",
                "看不懂的標題：{headings}",
            ],
        },
        en: Words {
            message: "no column is headed by a date",
            help: &[
                "head it 112/05/10 or 112 第2季",
                "headings that mean nothing here: {headings}",
            ],
        },
    },
    Entry {
        name: "duplicate-column",
        zh: Words {
            message: "「{column}」欄出現兩次",
            help: &["請刪除其中一欄，或更正它的標題"],
        },
        en: Words {
            message: "the column `{column}` is there twice",
            help: &["delete one of the two, or correct its heading"],
        },
    },
    Entry {
        name: "unknown-column",
        zh: Words {
            message: "「{column}」不是這份清單的欄位",
            help: &[
                "是否為「{nearest}」欄？請將標題改為「{nearest}」",
                "可用的欄位：{columns}",
                "可用的欄位：{dated}，及以日期為標題的欄位（112/05/10）",
                "不需要的欄位，請刪除，或寫進 organization.yaml 的 columns 之 ignored",
            ],
        },
        en: Words {
            message: "`{column}` is not a column of this list",
            help: &[
                "did you mean `{nearest}`? rename its heading to `{nearest}`",
                "columns of this list: {columns}",
                "columns of this list: {dated}, and columns headed by a date (112/05/10)",
                "delete a column that is not wanted, or list it as `ignored` under `columns` in organization.yaml",
            ],
        },
    },
    Entry {
        name: "missing-heading",
        zh: Words {
            message: "「{column}」欄沒有標題",
            help: &["此欄有內容「{value}」；請加上標題或刪除內容"],
        },
        en: Words {
            message: "the column `{column}` has no heading",
            help: &["it holds `{value}`; give it a heading, or delete what it holds"],
        },
    },
    Entry {
        name: "empty-list",
        zh: Words {
            message: "清單裡沒有任何資料", help: &["請確認放入的是填好的檔案"]
        },
        en: Words {
            message: "the list holds nothing",
            help: &["make sure that it is the file that was filled in"],
        },
    },
    Entry {
        name: "unknown-class",
        zh: Words {
            message: "沒有「{found}」這個資料分類",
            help: &["是否為「{nearest}」？", "可用的分類：{known}"],
        },
        en: Words {
            message: "there is no data class `{found}`",
            help: &["did you mean `{nearest}`?", "data classes: {known}"],
        },
    },
    Entry {
        name: "unknown-kind",
        zh: Words {
            message: "沒有「{found}」這個需求類別",
            help: &[
                "是否為「{nearest}」？",
                "可用的類別：{known}",
                "若是平臺的其他說法，請寫進 feedback_kinds 中該類別的 aliases",
            ],
        },
        en: Words {
            message: "there is no kind of request `{found}`",
            help: &[
                "did you mean `{nearest}`?",
                "kinds of requests: {known}",
                "if it is the platform's word for one of them, add it to that kind's `aliases` in feedback_kinds",
            ],
        },
    },
    Entry {
        name: "unknown-unit",
        zh: Words {
            message: "organization.yaml 的 {list}（{group}）名單沒有「{found}」",
            help: &[
                "是否為「{nearest}」？",
                "它在 {other}（{other-group}）名單中；請更正組別",
                "若是其他寫法，請寫進 {list} 中該{group}的 aliases",
            ],
        },
        en: Words {
            message: "`{found}` is not in organization.yaml's list of {list} ({group})",
            help: &[
                "did you mean `{nearest}`?",
                "it is in the list of {other} ({other-group}); correct its group",
                "if it is another spelling, add it to the `aliases` of one of the {list} ({group})",
            ],
        },
    },
    Entry {
        name: "unknown-statute",
        zh: Words {
            message: "「{found}」不在 organization.yaml 的法規清單裡",
            help: &[
                "是否為「{nearest}」？",
                "請更正法規名稱，或在 organization.yaml 的 statutes 加入這部法規",
            ],
        },
        en: Words {
            message: "`{found}` is not among the statutes that the organization lists",
            help: &[
                "did you mean `{nearest}`?",
                "correct the statute's name, or add the statute to `statutes` in organization.yaml",
            ],
        },
    },
    Entry {
        name: "unknown-name",
        zh: Words {
            message: "organization.yaml 沒有「{found}」這個單位或機關",
            help: &[
                "是否為「{nearest}」？",
                "請更正名稱；若是其他寫法，請寫進該單位的 aliases，不計資料集的單位則列入 others",
            ],
        },
        en: Words {
            message: "`{found}` is no unit or agency of organization.yaml",
            help: &[
                "did you mean `{nearest}`?",
                "correct the name; if it is another spelling, add it to the `aliases` of its unit, and a body that counts no datasets to `others`",
            ],
        },
    },
    Entry {
        name: "unknown-slide",
        zh: Words {
            message: "沒有「{found}」這種投影片",
            help: &["是否為「{nearest}」？", "可用的種類：{known}"],
        },
        en: Words {
            message: "there is no slide of the kind `{found}`",
            help: &["did you mean `{nearest}`?", "kinds of slides: {known}"],
        },
    },
    Entry {
        name: "unknown-case",
        zh: Words {
            message: "沒有第 {found} 案",
            help: &["resolutions.yaml 裡的案號：{known}"],
        },
        en: Words {
            message: "there is no case {found}",
            help: &["cases in resolutions.yaml: {known}"],
        },
    },
    Entry {
        name: "case-not-shown",
        zh: Words {
            message: "第 {number} 案沒有出現在任何投影片",
            help: &[
                "請在 meeting.yaml 的 resolutions 投影片的 cases 加上 {number}，或刪去 cases 以顯示全部",
            ],
        },
        en: Words {
            message: "case {number} is on no slide",
            help: &[
                "add {number} to `cases` of a `resolutions` slide in meeting.yaml, or leave out `cases` to show all",
            ],
        },
    },
    Entry {
        name: "no-target",
        zh: Words {
            message: "議程有「target」投影片，但沒有訂定年度目標",
            help: &[
                "請在 organization.yaml 的 targets 加上 increase: 每年增加的筆數，或從議程刪除這張投影片",
            ],
        },
        en: Words {
            message: "the agenda shows `target`, but there is no yearly target",
            help: &[
                "add `increase:` to `targets` in organization.yaml, or take the slide from the agenda",
            ],
        },
    },
    Entry {
        name: "nothing-shown",
        zh: Words {
            message: "從 {found} 起沒有任何一次統計",
            help: &["請把 first 改成清單裡有的日期，或刪去 first 以顯示全部"],
        },
        en: Words {
            message: "there is no point from {found} on",
            help: &["set `first` to a date of the list, or leave it out to show all"],
        },
    },
    Entry {
        name: "provider-unplaced",
        zh: Words {
            message: "目錄的提供機關「{provider}」（{count} 筆）不屬於任何單位或機關",
            help: &[
                "請在 organization.yaml 所屬單位或機關的 providers 加上「{provider}」或涵蓋它的寫法（* 代表任意文字）；屬於其他部會時，請加在 ministries",
            ],
        },
        en: Words {
            message: "the catalogue's provider `{provider}` ({count} datasets) belongs to no unit and no agency",
            help: &[
                "add `{provider}`, or a pattern that covers it (* stands for anything), to `providers` of its unit or agency in organization.yaml; if it is another ministry's, add it to `ministries`",
            ],
        },
    },
    Entry {
        name: "provider-claimed-twice",
        zh: Words {
            message: "提供機關「{provider}」同時符合「{other}」與「{pattern}」，不知應計入哪一列",
            help: &["請修改其中一個寫法；不含 * 的全名優先於含 * 的寫法"],
        },
        en: Words {
            message: "the provider `{provider}` is claimed by `{other}` and by `{pattern}`",
            help: &[
                "change one of them; a name without * goes before a pattern with one",
            ],
        },
    },
    Entry {
        name: "no-providers",
        zh: Words {
            message: "「{name}」沒有 providers，無法從目錄計數",
            help: &["請加上 providers: [平臺目錄上的提供機關名稱]"],
        },
        en: Words {
            message: "`{name}` has no `providers`, so it cannot be counted from the catalogue",
            help: &["add `providers: [its name in the platform's catalogue]`"],
        },
    },
    Entry {
        name: "no-dataset-of-ours",
        zh: Words {
            message: "目錄的 {rows} 筆資料集，沒有一筆屬於「{ministry}」",
            help: &[
                "請確認放入的是正確的目錄，並核對 organization.yaml 的 ministry 與 providers",
            ],
        },
        en: Words {
            message: "none of the catalogue's {rows} datasets belongs to `{ministry}`",
            help: &[
                "make sure that it is the right catalogue, and look at `ministry` and `providers` in organization.yaml",
            ],
        },
    },
    Entry {
        name: "catalogue-differs",
        zh: Words {
            message: "「{name}」在 {date} 寫 {listed}，平臺目錄計得 {counted}，相差 {difference}",
            help: &[
                "請更正清單；若目錄歸錯單位，請更正 organization.yaml 的 providers，若目錄不是 {date} 匯出的，請重新匯出",
            ],
        },
        en: Words {
            message: "`{name}` at {date} says {listed}, but the catalogue holds {counted}; they differ by {difference}",
            help: &[
                "correct the list; if the catalogue is rolled up wrongly, correct `providers` in organization.yaml; if it was not exported at {date}, export it again",
            ],
        },
    },
    Entry {
        name: "catalogue-newer",
        zh: Words {
            message: "目錄有 {count} 筆資料集在統計日期 {date} 之後才上架，最晚的是「{name}」（{opened}）",
            help: &[
                "請改用 {date} 匯出的目錄，或將 meeting.yaml 的 statistics_date 改為匯出目錄的日期",
            ],
        },
        en: Words {
            message: "{count} of the catalogue's datasets opened after the statistics date {date}, the last of them `{name}` ({opened})",
            help: &[
                "use the catalogue of {date}, or make `statistics_date` in meeting.yaml the day on which it was exported",
            ],
        },
    },
    Entry {
        name: "withdrawn-without-record",
        zh: Words {
            message: "平臺異動檔顯示資料集「{name}」（{id}）已下架，但 takedowns.yaml 沒有這一筆",
            help: &[
                "請洽「{provider}」確認，並在 takedowns.yaml 補上下架紀錄；下架須經小組同意",
            ],
        },
        en: Words {
            message: "the platform's changes say that the dataset `{name}` ({id}) was withdrawn, but takedowns.yaml has no record of it",
            help: &[
                "ask {provider}, and add the takedown to takedowns.yaml; it needs the group's consent",
            ],
        },
    },
    Entry {
        name: "change-not-in-catalogue",
        zh: Words {
            message: "平臺異動檔與目錄不符：資料集「{name}」（{id}）",
            help: &[
                "異動檔記為 {opened} 上架，目錄卻沒有這一筆",
                "異動檔記為 {withdrawn} 下架，目錄卻仍有這一筆",
                "請確認目錄是否為統計日期匯出，異動檔是否齊全",
            ],
        },
        en: Words {
            message: "the platform's changes and its catalogue disagree on the dataset `{name}` ({id})",
            help: &[
                "opened on {opened} by the changes, but not in the catalogue",
                "withdrawn on {withdrawn} by the changes, but still in the catalogue",
                "see whether the catalogue is of the statistics date, and whether a day's changes are missing",
            ],
        },
    },
    Entry {
        name: "changes-incomplete",
        zh: Words {
            message: "目錄中有 {count} 筆本期上架的資料集，異動檔都沒有記載：{names}",
            help: &["請補齊各日的異動檔；異動檔不全時，請勿引用 changes.opened 等數字"],
        },
        en: Words {
            message: "{count} datasets that the catalogue shows as opened in the period are in no day's changes: {names}",
            help: &[
                "add the missing days; do not quote changes.opened and the like while days are missing",
            ],
        },
    },
    Entry {
        name: "providers-unranked",
        zh: Words {
            message: "{providers} 個提供機關（共 {count} 筆）不屬於任何部會，未列入排名：{names}",
            help: &[
                "屬於某部會的，請加在 organization.yaml 該部會的 providers；地方政府等不列入排名的，請另列一項並寫 ranked: false。全部名單在 pack.json",
            ],
        },
        en: Words {
            message: "{providers} providers ({count} datasets) belong to no ministry and are not ranked: {names}",
            help: &[
                "add those of a ministry to its `providers` in organization.yaml; give local governments and the like an entry with `ranked: false`. All of them are in pack.json",
            ],
        },
    },
    Entry {
        name: "dataset-vanished",
        zh: Words {
            message: "資料集「{name}」（{id}，{agency}）從目錄消失，卻沒有申請下架",
            help: &[
                "請在 takedowns.yaml 補上這一筆（briefpack takedowns 加 --draft 會印出草稿），或請機關恢復上架",
            ],
        },
        en: Words {
            message: "the dataset `{name}` ({id}, {agency}) vanished from the catalogue, and no takedown was asked for",
            help: &[
                "add it to takedowns.yaml (`briefpack takedowns` with `--draft` prints a draft), or have the agency put it back",
            ],
        },
    },
    Entry {
        name: "dataset-moved",
        zh: Words {
            message: "{count} 筆資料集由「{from}」改計入「{to}」，例如「{name}」",
            help: &[
                "兩列的增減含有這項移動，不是新上架或下架；請確認提供機關確實改變，並向委員說明",
            ],
        },
        en: Words {
            message: "{count} datasets that were counted under `{from}` are now counted under `{to}`, such as `{name}`",
            help: &[
                "the changes of both rows include it, though nothing was opened or withdrawn; make sure that the provider really changed, and tell the group",
            ],
        },
    },
    Entry {
        name: "dataset-still-counted",
        zh: Words {
            message: "第 {number} 筆下架的資料集「{name}」（{id}）已下架，{date} 的目錄卻仍然有它",
            help: &[
                "請確認平臺是否真的下架；尚未下架時，請將 state 改為 approved 或 requested",
            ],
        },
        en: Words {
            message: "takedown {number}: `{name}` ({id}) is said to be withdrawn, but the catalogue of {date} still holds it",
            help: &[
                "look whether it is really gone from the platform; if it is not, make its `state` approved or requested",
            ],
        },
    },
    Entry {
        name: "dataset-unknown",
        zh: Words {
            message: "第 {number} 筆下架的資料集「{name}」（{id}），上次與這次的目錄都沒有",
            help: &[
                "請核對識別碼；若是兩次會議之間上架又下架，請在 meeting.yaml 認可這則警告",
            ],
        },
        en: Words {
            message: "takedown {number}: neither catalogue holds `{name}` ({id})",
            help: &[
                "compare its id; if it was opened and withdrawn between the two meetings, accept this warning in meeting.yaml",
            ],
        },
    },
    Entry {
        name: "kept-dataset-absent",
        zh: Words {
            message: "第 {number} 筆下架後應保留的資料集「{name}」（{id}）不在目錄裡",
            help: &[
                "請核對 keeps 的識別碼；保留的資料集若也下架了，請重新檢討這筆下架的理由",
            ],
        },
        en: Words {
            message: "takedown {number}: the dataset that is to stay, `{name}` ({id}), is not in the catalogue",
            help: &[
                "compare the id under `keeps`; if that dataset is gone as well, the reason for this takedown no longer holds",
            ],
        },
    },
    Entry {
        name: "takedown-differs",
        zh: Words {
            message: "第 {number} 筆下架寫「{typed}」，目錄上識別碼 {id} 的是「{found}」",
            help: &["請核對識別碼；識別碼正確時，請刪除這個欄位，由目錄帶入"],
        },
        en: Words {
            message: "takedown {number} says `{typed}`, but in the catalogue {id} is `{found}`",
            help: &[
                "compare the id; if it is right, delete this field: the catalogue fills it in",
            ],
        },
    },
    Entry {
        name: "no-name-in-catalogue",
        zh: Words {
            message: "目錄沒有識別碼 {id} 的資料集，無法帶入 {key}",
            help: &["請核對識別碼，或自行填寫 {key}"],
        },
        en: Words {
            message: "no catalogue holds the dataset {id}, so its {key} cannot be filled in",
            help: &["compare the id, or fill in {key} yourself"],
        },
    },
    Entry {
        name: "no-catalogue",
        zh: Words {
            message: "沒有平臺目錄，無法比對哪些資料集消失了",
            help: &[
                "這次與上次會議的資料夾都要放 catalogue.csv，meeting.yaml 也要寫 previous",
            ],
        },
        en: Words {
            message: "there is no catalogue to see from which datasets vanished",
            help: &[
                "put catalogue.csv into this meeting's and the previous meeting's folder, and name the latter as `previous` in meeting.yaml",
            ],
        },
    },
    Entry {
        name: "not-of-policy",
        zh: Words {
            message: "「{found}」是錯誤，不能改變輕重，也不能認可",
            help: &["請刪除這一項，並更正資料"],
        },
        en: Words {
            message: "`{found}` is an error; it can be neither weighed otherwise nor accepted",
            help: &["delete this, and mend the data"],
        },
    },
    Entry {
        name: "acknowledgement-unneeded",
        zh: Words {
            message: "不需要對「{found}」（{place}）的認可",
            help: &["沒有這樣的警告，或它是錯誤而不能認可；請刪除，或更正 code 與 place"],
        },
        en: Words {
            message: "the acknowledgement of `{found}` at {place} is not needed",
            help: &[
                "there is no such warning, or it is an error and cannot be accepted; delete it, or correct its code and place",
            ],
        },
    },
    Entry {
        name: "total-differs",
        zh: Words {
            message: "「{column}」的合計寫 {typed}，實際加總為 {computed}，相差 {difference}",
            help: &["請更正合計，或補上漏列、刪除多列的資料；印出的數字一律以加總為準"],
        },
        en: Words {
            message: "the total of `{column}` says {typed}, but its rows give {computed}; they differ by {difference}",
            help: &[
                "correct the total, or the rows that are missing or double; what is printed is always the computed sum",
            ],
        },
    },
    Entry {
        name: "count-differs",
        zh: Words {
            message: "合計寫 {typed}，清單實有 {computed} 筆，相差 {difference}",
            help: &["請更正合計，或補上漏列、刪除多列的資料；印出的數字一律以清單為準"],
        },
        en: Words {
            message: "the total says {typed}, but the list has {computed} rows; they differ by {difference}",
            help: &[
                "correct the total, or the rows that are missing or double; what is printed is always counted from the list",
            ],
        },
    },
    Entry {
        name: "increase-differs",
        zh: Words {
            message: "{date} 的增加數量寫 {typed}，與前一次相減為 {computed}",
            help: &["請更正增加數量，或更正其中一次的開放數量"],
        },
        en: Words {
            message: "the increase at {date} says {typed}, but the two totals differ by {computed}",
            help: &["correct the increase, or whichever of the two totals is wrong"],
        },
    },
    Entry {
        name: "totals-disagree",
        zh: Words {
            message: "{date} 的開放數量寫 {total}，各單位與機關加總為 {sum}",
            help: &["同一天的總數必須一致；請更正其中一個檔案"],
        },
        en: Words {
            message: "the total at {date} says {total}, but units and agencies come to {sum}",
            help: &["both must agree for one date; correct whichever file is wrong"],
        },
    },
    Entry {
        name: "ground-missing",
        zh: Words {
            message: "第 {number} 項「{name}」列為{class}，卻沒有填寫「{column}」",
            help: &["請在「{column}」欄填寫依據（乙類填限制事項，丙類填法規條文）"],
        },
        en: Words {
            message: "row {number}, `{name}`, is of class {class}, but its `{column}` is empty",
            help: &[
                "fill in the column `{column}` (the restriction of a limited class, the statute of a closed one)",
            ],
        },
    },
    Entry {
        name: "unit-not-counted",
        zh: Words {
            message: "清單沒有「{name}」的資料集數量",
            help: &[
                "請加上一列；沒有資料集時請填 0。若已裁撤，請從 organization.yaml 刪除",
            ],
        },
        en: Words {
            message: "the list has no row for `{name}`",
            help: &[
                "add a row; enter 0 if it has none. If it no longer exists, take it out of organization.yaml",
            ],
        },
    },
    Entry {
        name: "unit-without-number",
        zh: Words {
            message: "「{name}」在 {date} 沒有填寫數量",
            help: &["空白不等於 0；沒有資料集時請填 0"],
        },
        en: Words {
            message: "`{name}` has no number at {date}",
            help: &["an empty cell is not zero; enter 0 if there were none"],
        },
    },
    Entry {
        name: "statistics-date-absent",
        zh: Words {
            message: "清單沒有 {date} 這一欄",
            help: &["請加上標題為 {date} 的欄位，或更正統計日期", "找到的日期：{found}"],
        },
        en: Words {
            message: "the list has no column for {date}",
            help: &[
                "add a column headed {date}, or correct the statistics date",
                "dates found: {found}",
            ],
        },
    },
    Entry {
        name: "recommendation-differs",
        zh: Words {
            message: "第 {number} 案的列管建議填「{typed}」，依辦理情形應為「{computed}」",
            help: &["請確認；若維持填寫的建議，理由會印在投影片上"],
        },
        en: Words {
            message: "case {number} is typed `{typed}`, but its facts give `{computed}`",
            help: &["make sure; the typed recommendation is shown with its reason"],
        },
    },
    Entry {
        name: "no-evidence",
        zh: Words {
            message: "資料集 {found} 沒有已完成下架的紀錄，不能作為辦理完成的依據",
            help: &[
                "請在本次或前次的 takedowns.yaml 將該資料集的 state 記為 carried_out，或更正識別碼",
            ],
        },
        en: Words {
            message: "dataset {found} has no takedown that was carried out, so it is no evidence",
            help: &[
                "record it as `state: carried_out` in takedowns.yaml of this or the previous meeting, or correct the id",
            ],
        },
    },
    Entry {
        name: "work-without-evidence",
        zh: Words {
            message: "這項工作填為已完成，但沒有日期、文號或下架紀錄",
            help: &["請補上 date、document 或 takedown；沒有依據時，列管建議為繼續列管"],
        },
        en: Words {
            message: "this work is said to be done, but has no date, document number or takedown",
            help: &[
                "add `date`, `document` or `takedown`; without evidence the case is kept on the list",
            ],
        },
    },
    Entry {
        name: "new-date-needed",
        zh: Words {
            message: "第 {number} 案已逾期（原訂 {due}），需要新的完成日期",
            help: &["請在該案加上 new_due: 新的完成日期"],
        },
        en: Words {
            message: "case {number} is overdue since {due} and needs a new date",
            help: &["add `new_due:` with the new date to the case"],
        },
    },
    Entry {
        name: "own-ministry-absent",
        zh: Words {
            message: "各部會清單沒有「{ministry}」",
            help: &["請加上本機關的一列，或更正 organization.yaml 的 ministry"],
        },
        en: Words {
            message: "the list of ministries does not hold `{ministry}`",
            help: &["add a row for it, or correct `ministry` in organization.yaml"],
        },
    },
    Entry {
        name: "reported-differs",
        zh: Words {
            message: "「{name}」在 {date} 寫 {found}，上次會議提報的是 {reported}",
            help: &[
                "已提報的數字不應變動；請改回 {reported}。若上次的數字有誤，請更正上次會議資料夾，並在會議中說明",
            ],
        },
        en: Words {
            message: "`{name}` at {date} says {found}, but the previous meeting was told {reported}",
            help: &[
                "what was reported stays as it is; put {reported} back. If it was wrong then, correct the previous meeting's folder and tell the group",
            ],
        },
    },
    Entry {
        name: "reported-point-missing",
        zh: Words {
            message: "上次會議提報過 {date} 的開放數量 {total}，這次的清單沒有這一列",
            help: &[
                "請補回這一列；不想印出較早的日期時，請在 growth 投影片以 first 指定第一個日期",
            ],
        },
        en: Words {
            message: "the previous meeting was shown the total {total} at {date}, which this list no longer has",
            help: &[
                "put the row back; to leave early dates off the slide, give `first` on the `growth` slide",
            ],
        },
    },
    Entry {
        name: "late-entry",
        zh: Words {
            message: "第 {id} 號需求於 {received}提出，但上次會議（統計至 {closed}）的清單沒有這一件",
            help: &[
                "請確認提出日期；確為補登時，已提報各季的件數會改變，請在會議中說明，並在 meeting.yaml 的 acknowledged 認可",
            ],
        },
        en: Words {
            message: "request {id} was received on {received}, but is not in the list of the previous meeting, which counted up to {closed}",
            help: &[
                "make sure of its date; if it was entered late, quarters already reported change: tell the group, and accept this under `acknowledged` in meeting.yaml",
            ],
        },
    },
    Entry {
        name: "request-vanished",
        zh: Words {
            message: "第 {id} 號需求（{received}提出）在上次會議的清單中，這次的清單沒有",
            help: &["請補回這一列；若是編號改了，請改回原來的編號"],
        },
        en: Words {
            message: "request {id}, received on {received}, was in the previous meeting's list and is no longer in this one",
            help: &[
                "put the row back; if it was given another number, give it the old one",
            ],
        },
    },
    Entry {
        name: "request-changed",
        zh: Words {
            message: "第 {id} 號需求的「{column}」是 {found}，上次會議提報的是 {reported}",
            help: &[
                "請確認哪一個正確；更正過的日期或類別會改變已提報的件數，請在會議中說明，並在 meeting.yaml 的 acknowledged 認可",
            ],
        },
        en: Words {
            message: "request {id} has `{column}` {found}, but the previous meeting was shown {reported}",
            help: &[
                "make sure which is right; a corrected date or kind changes numbers already reported: tell the group, and accept this under `acknowledged` in meeting.yaml",
            ],
        },
    },
    Entry {
        name: "change-without-note",
        zh: Words {
            message: "第 {number} 項「{name}」為新增或有異動，但沒有填寫「修正說明」",
            help: &[
                "請在「修正說明」欄填寫新增或異動的原因；若不應異動，請改回原來的內容",
            ],
        },
        en: Words {
            message: "row {number}, `{name}`, was added or changed since the previous meeting, but its 修正說明 (amendment note) is empty",
            help: &["say in the column 修正說明 why, or put back what stood there"],
        },
    },
    Entry {
        name: "note-without-change",
        zh: Words {
            message: "第 {number} 項「{name}」與上次會議相同，卻填有「修正說明」：{found}",
            help: &["請刪除舊的修正說明，或確認應修正的內容是否漏改"],
        },
        en: Words {
            message: "row {number}, `{name}`, is the same as at the previous meeting, but has a 修正說明 (amendment note): {found}",
            help: &["delete the old note, or make the change that it speaks of"],
        },
    },
    Entry {
        name: "row-vanished",
        zh: Words {
            message: "上次會議盤點表的第 {number} 項「{name}」，這次的盤點表沒有",
            help: &[
                "請確認是否漏列；確已停用或裁撤時，請在 meeting.yaml 的 acknowledged 認可並寫明理由",
            ],
        },
        en: Words {
            message: "row {number}, `{name}`, of the previous meeting's inventory is no longer in this one",
            help: &[
                "make sure that it was not forgotten; if the system is really gone, accept this under `acknowledged` in meeting.yaml and say why",
            ],
        },
    },
    Entry {
        name: "resolution-missing",
        zh: Words {
            message: "上次會議第 {number} 案「{found}」建請繼續列管，這次的決議事項沒有這一案",
            help: &[
                "請在 resolutions.yaml 補上這一案，案由（title）沿用上次的文字；主席已裁示解除列管時，請在上次會議的 resolutions.yaml 為該案加上 recommendation（proposal: close 及 reason）",
            ],
        },
        en: Words {
            message: "case {number}, `{found}`, was kept on the list at the previous meeting, but is not among these resolutions",
            help: &[
                "add it to resolutions.yaml under the same title; if the chair closed it, give it a `recommendation` (proposal: close, with its reason) in the previous meeting's resolutions.yaml",
            ],
        },
    },
    Entry {
        name: "ruling-differs",
        zh: Words {
            message: "第 {number} 案引用的主席裁示與上次會議紀錄不同：這裡寫「{found}」，紀錄是「{was}」",
            help: &["請照會議紀錄更正 ruling；紀錄有誤時，請更正上次會議的 minutes.yaml"],
        },
        en: Words {
            message: "the ruling quoted in case {number} is not that of the minutes: it reads `{found}` where they read `{was}`",
            help: &[
                "quote the minutes word for word; if they are wrong, correct the previous meeting's minutes.yaml",
            ],
        },
    },
    Entry {
        name: "not-in-minutes",
        zh: Words {
            message: "第 {number} 案的出處「{found}」，上次會議紀錄裡沒有",
            help: &[
                "相同的裁示在紀錄裡的出處是「{place}」；請更正 minutes",
                "請照上次會議的 minutes.yaml 更正 minutes，或補上漏記的決定事項",
            ],
        },
        en: Words {
            message: "case {number} is quoted from `{found}`, which the previous meeting's minutes do not have",
            help: &[
                "the same ruling stands in the minutes at `{place}`; correct `minutes`",
                "correct `minutes`, or add the decision to the previous meeting's minutes.yaml",
            ],
        },
    },
    Entry {
        name: "decision-not-tracked",
        zh: Words {
            message: "上次會議列管的決定事項「{found}」，這次的決議事項沒有",
            help: &[
                "請在 resolutions.yaml 補上這一案；不列管時，請將 minutes.yaml 的 tracked 改為 false",
            ],
        },
        en: Words {
            message: "the previous meeting decided to track `{found}`, but it is not among these resolutions",
            help: &[
                "add the case to resolutions.yaml, or set `tracked: false` in minutes.yaml",
            ],
        },
    },
    Entry {
        name: "opening-vanished",
        zh: Words {
            message: "上次會議預計開放的「{name}」（{agency}），這次的清單沒有",
            help: &[
                "已開放或不再開放者，請保留這一列並填寫狀態；漏列者請補回；名稱改了者請填寫相同的資料集識別碼，或在 meeting.yaml 的 acknowledged 認可並寫明理由",
            ],
        },
        en: Words {
            message: "`{name}` ({agency}), expected to open at the previous meeting, is no longer in the list",
            help: &[
                "if it has opened or will not, keep the row and fill in its state; if it was forgotten, put it back; if it was renamed, give both the same dataset id, or accept this under `acknowledged` in meeting.yaml and say why",
            ],
        },
    },
    Entry {
        name: "opening-postponed",
        zh: Words {
            message: "「{name}」（{agency}）上次提報 {reported}開放，這次改為 {expected}，沒有新的備註說明",
            help: &["請在「備註」寫明延後的原因；若是填錯，請改回原來的時間"],
        },
        en: Words {
            message: "`{name}` ({agency}) was to open in {reported}, and now in {expected}, without a new remark that says why",
            help: &[
                "say in 備註 (remark) why it was put off; if it is a slip, put the time back",
            ],
        },
    },
    Entry {
        name: "number-skipped",
        zh: Words {
            message: "盤點表的序號不連續，缺 {known}",
            help: &["請補上漏列的資料，或重新編號"],
        },
        en: Words {
            message: "the numbers (序號) of the inventory leave out {known}",
            help: &["add the rows that are missing, or number the list anew"],
        },
    },
    Entry {
        name: "progress-after-meeting",
        zh: Words {
            message: "第 {number} 案的辦理情形日期是 {date}，晚於會議日期 {meeting}",
            help: &["請更正日期；尚未辦理的工作請將 state 記為 outstanding，並刪去 date"],
        },
        en: Words {
            message: "progress on case {number} is dated {date}, after the meeting on {meeting}",
            help: &[
                "correct the date; work still to be done is `state: outstanding`, without a date",
            ],
        },
    },
    Entry {
        name: "progress-before-previous",
        zh: Words {
            message: "第 {number} 案的辦理情形日期是 {date}，早於作成決議的上次會議（{previous}）",
            help: &[
                "請更正日期；若是援引較早的規定或公文，請在 meeting.yaml 的 acknowledged 認可並寫明理由",
            ],
        },
        en: Words {
            message: "progress on case {number} is dated {date}, before the previous meeting ({previous}) that asked for it",
            help: &[
                "correct the date; if it refers to an older rule or letter, accept this under `acknowledged` in meeting.yaml with the reason",
            ],
        },
    },
    Entry {
        name: "answered-before-received",
        zh: Words {
            message: "第 {id} 號需求於 {answered}回應，早於提出日期 {received}",
            help: &["請更正其中一個日期"],
        },
        en: Words {
            message: "request {id} was answered on {answered}, before it was received on {received}",
            help: &["correct whichever of the two dates is wrong"],
        },
    },
    Entry {
        name: "approved-before-received",
        zh: Words {
            message: "第 {id} 號需求的資訊長核准日期 {approved}早於提出日期 {received}",
            help: &["請更正其中一個日期"],
        },
        en: Words {
            message: "the answer to request {id} was approved on {approved}, before the request was received on {received}",
            help: &["correct whichever of the two dates is wrong"],
        },
    },
    Entry {
        name: "future-request",
        zh: Words {
            message: "第 {id} 號需求的提出日期 {received}晚於統計日期 {date}",
            help: &[
                "請更正提出日期；統計日期之後的需求請留待下次會議提報，或在 meeting.yaml 更正 statistics_date",
            ],
        },
        en: Words {
            message: "request {id} was received on {received}, after the statistics date {date}",
            help: &[
                "correct its date; leave later requests to the next meeting, or correct `statistics_date` in meeting.yaml",
            ],
        },
    },
    Entry {
        name: "future-answer",
        zh: Words {
            message: "第 {id} 號需求的回應日期 {answered}晚於會議日期 {meeting}",
            help: &["請更正回應日期；尚未回應者請留空白"],
        },
        en: Words {
            message: "request {id} was answered on {answered}, after the meeting on {meeting}",
            help: &["correct the date; leave it empty if there is no answer yet"],
        },
    },
    Entry {
        name: "future-number",
        zh: Words {
            message: "{date} 已列有數字，但這一天晚於 {last}，當時還沒有統計",
            help: &[
                "請更正日期，或刪除這一欄（列）；統計日期有誤時，請更正 meeting.yaml 的 statistics_date",
            ],
        },
        en: Words {
            message: "there are numbers of {date}, a day after {last} that had not come yet",
            help: &[
                "correct the date, or delete the column or row; if the statistics date is wrong, correct `statistics_date` in meeting.yaml",
            ],
        },
    },
    Entry {
        name: "answered-late",
        zh: Words {
            message: "第 {id} 號需求於 {received}提出，{answered}才回應，歷時 {days} 日，超過期限 {allowed} 日",
            help: &[
                "以日曆天計：{calendar-days} 日（提出當日不計）",
                "以工作天計：{working-days} 日（提出當日、週六、週日及 holidays 所列的假日不計，補行上班日計入）",
                "請確認日期；確實逾期時，請準備向委員說明，並在 meeting.yaml 的 acknowledged 認可",
            ],
        },
        en: Words {
            message: "request {id}, received on {received}, was answered on {answered}, after {days} days; the deadline is {allowed}",
            help: &[
                "counted in calendar days: {calendar-days}, without the day of receipt",
                "counted in working days: {working-days}, without the day of receipt, weekends and the holidays listed under `holidays`, and with the make-up days listed there",
                "make sure of the dates; if it is true, be ready to explain it to the group, and accept it under `acknowledged` in meeting.yaml",
            ],
        },
    },
    Entry {
        name: "unanswered",
        zh: Words {
            message: "第 {id} 號需求於 {received}提出，統計至 {date}已 {days} 日仍未回應，期限為 {allowed} 日",
            help: &[
                "以日曆天計：{calendar-days} 日（提出當日不計）",
                "以工作天計：{working-days} 日（提出當日、週六、週日及 holidays 所列的假日不計，補行上班日計入）",
                "已回應者，請補上「回應日期」；尚未回應者，請洽承辦機關",
            ],
        },
        en: Words {
            message: "request {id}, received on {received}, is still unanswered on {date}, after {days} days; the deadline is {allowed}",
            help: &[
                "counted in calendar days: {calendar-days}, without the day of receipt",
                "counted in working days: {working-days}, without the day of receipt, weekends and the holidays listed under `holidays`, and with the make-up days listed there",
                "fill in 回應日期 (date of the answer) if it was answered; otherwise ask the agency in charge",
            ],
        },
    },
    Entry {
        name: "answers-not-recorded",
        zh: Words {
            message: "這份清單沒有「回應日期」欄，無從得知各件是否於 {days} 日內回應",
            help: &["要檢查回應期限時，請加上「回應日期」欄並填入日期"],
        },
        en: Words {
            message: "the list has no column 回應日期 (date of the answer): whether requests were answered within {days} days is not known",
            help: &["to have the deadline checked, add the column and fill in the dates"],
        },
    },
    Entry {
        name: "not-approved",
        zh: Words {
            message: "第 {id} 號需求已於 {answered}回應，但沒有「資訊長核准日期」",
            help: &["請補上核准日期；未經資訊長核准的回應，請補辦核准"],
        },
        en: Words {
            message: "request {id} was answered on {answered}, but has no 資訊長核准日期 (date of approval)",
            help: &[
                "fill in the date of approval, or have the answer approved by the chief information officer",
            ],
        },
    },
    Entry {
        name: "dataset-twice",
        zh: Words {
            message: "第 {number} 筆下架的資料集 {found}「{name}」重複列出",
            help: &["請刪除重複的一筆，或更正識別碼"],
        },
        en: Words {
            message: "takedown {number} lists dataset {found}, `{name}`, a second time",
            help: &["delete one of the two, or correct its id"],
        },
    },
    Entry {
        name: "kept-dataset-withdrawn",
        zh: Words {
            message: "第 {number} 筆下架所保留的資料集 {found}「{name}」，本身也在下架之列",
            help: &[
                "請更正 keeps 或 dataset 的識別碼；兩筆都下架時，平臺上將沒有這份資料",
            ],
        },
        en: Words {
            message: "takedown {number} keeps dataset {found}, `{name}`, which is itself withdrawn",
            help: &[
                "correct the id under `keeps` or `dataset`; if both are withdrawn, nothing of it stays on the platform",
            ],
        },
    },
    Entry {
        name: "takedown-date",
        zh: Words {
            message: "第 {number} 筆下架「{name}」記為已下架，但下架日期未填或晚於會議",
            help: &[
                "資料集 {undated} 沒有下架日期，請補上 date",
                "下架日期 {date}晚於會議日期 {meeting}；請更正日期，尚未下架者請將 state 改為 requested 或 approved",
            ],
        },
        en: Words {
            message: "takedown {number}, `{name}`, is said to be carried out, but has no date or one after the meeting",
            help: &[
                "dataset {undated} has no date of takedown; add `date`",
                "{date} is after the meeting on {meeting}; correct it, or set `state` to requested or approved",
            ],
        },
    },
    Entry {
        name: "without-consent",
        zh: Words {
            message: "第 {number} 筆下架「{name}」於 {date}已下架，早於本次會議（{meeting}），上次會議也沒有提報",
            help: &[
                "下架應先經諮詢小組同意；請更正日期或 state，確實如此時請向委員說明，並在 meeting.yaml 的 acknowledged 認可",
            ],
        },
        en: Words {
            message: "takedown {number}, `{name}`, was carried out on {date}, before this meeting ({meeting}), and the previous meeting was not told of it",
            help: &[
                "a dataset is withdrawn with the group's consent; correct the date or `state`, or explain it to the group and accept this under `acknowledged` in meeting.yaml",
            ],
        },
    },
    Entry {
        name: "opening-contradicts",
        zh: Words {
            message: "「{name}」（{agency}）的狀態「{state}」與其他紀錄不符",
            help: &[
                "開放日期 {is-open}已過；已開放者請更正狀態，尚未開放者請刪除開放日期",
                "開放日期 {opens-later}在統計日期之後；統計時尚未開放者，請更正狀態，或更正日期",
                "上次會議提報為「{was-open}」；請查明後更正，曾開放而撤下者請在備註說明",
            ],
        },
        en: Words {
            message: "the state `{state}` of `{name}` ({agency}) contradicts what else is said of it",
            help: &[
                "its day of opening, {is-open}, is past; correct the state if it is open, or delete the day if it is not",
                "its day of opening, {opens-later}, is after the statistics date; correct the state if it was not open then, or the day",
                "the previous meeting was told `{was-open}`; find out and correct it, and say in 備註 (remark) if it was withdrawn",
            ],
        },
    },
    Entry {
        name: "review-late",
        zh: Words {
            message: "距上次會議（{previous}）已 {days} 日，超過應檢討的 {allowed} 日",
            help: &[
                "設置要點規定按季檢討；確實如此時，請在 meeting.yaml 的 acknowledged 認可並寫明理由",
            ],
        },
        en: Words {
            message: "the previous meeting was on {previous}, {days} days ago; a review is due every {allowed} days",
            help: &[
                "the rules ask for a review every quarter; if the dates are right, accept this under `acknowledged` in meeting.yaml and say why",
            ],
        },
    },
    Entry {
        name: "period-disagrees",
        zh: Words {
            message: "統計日期 {date}與提報期間（{from}至{to}）不符",
            help: &[
                "統計日期應在提報期間之內，且與期間末日同月；請更正 statistics_date 或 period",
            ],
        },
        en: Words {
            message: "the statistics date {date} does not fit the period from {from} to {to}",
            help: &[
                "it must lie in the period, in the month in which the period ends; correct `statistics_date` or `period`",
            ],
        },
    },
    Entry {
        name: "meeting-year-differs",
        zh: Words {
            message: "會議代號是 {id}，會議日期卻是 {date}，年度不同",
            help: &[
                "請更正 id（連同資料夾名稱）或 date；年度最後一次會議於次年召開時，請在 meeting.yaml 的 acknowledged 認可",
            ],
        },
        en: Words {
            message: "the meeting is called {id}, but is dated {date}: another year",
            help: &[
                "correct `id` (and the folder's name) or `date`; if the year's last meeting is held in the next year, accept this under `acknowledged` in meeting.yaml",
            ],
        },
    },
    Entry {
        name: "too-few-civil-members",
        zh: Words {
            message: "民間代表 {count} 位，少於目標 {target} 位",
            help: &[
                "請在 organization.yaml 的 members 補上民間代表（kind: civil），或更正 targets 的 civil_members",
            ],
        },
        en: Words {
            message: "members from civil society: {count}; the target is {target}",
            help: &[
                "add those missing to `members` in organization.yaml (kind: civil), or correct `civil_members` under `targets`",
            ],
        },
    },
    Entry {
        name: "stale-number",
        zh: Words {
            message: "「{found}」是上次會議的數字（{figure} 當時為 {was}），這次是 {now}",
            help: &[
                "請改寫成 {expression}，數字才會隨資料更新；若確實是指上次，請寫明「上次」",
            ],
        },
        en: Words {
            message: "`{found}` is the previous meeting's number ({figure} was {was}); it is {now} now",
            help: &[
                "write {expression} instead, so that it follows the data; if last time is meant, say so with 上次",
            ],
        },
    },
    Entry {
        name: "number-disagrees",
        zh: Words {
            message: "「{found}」與資料不符，{figure} 是 {now}",
            help: &[
                "請改寫成 {expression}，數字才會隨資料更新；若是其他來源的數字，請在 meeting.yaml 的 acknowledged 認可",
            ],
        },
        en: Words {
            message: "`{found}` is not what the data give: {figure} is {now}",
            help: &[
                "write {expression} instead, so that it follows the data; if it comes from elsewhere, accept this under `acknowledged` in meeting.yaml",
            ],
        },
    },
    Entry {
        name: "typed-number",
        zh: Words {
            message: "「{found}」是直接輸入的數字，與 {figure} 相同",
            help: &["請改寫成 {expression}，資料更新時數字才會跟著更新"],
        },
        en: Words {
            message: "`{found}` was typed; it is the same as the figure {figure}",
            help: &["write {expression} instead, so that it follows the data"],
        },
    },
    Entry {
        name: "number-unknown",
        zh: Words {
            message: "「{found}」是直接輸入的數字，資料裡沒有這個數字",
            help: &[
                "請確認它的來源；資料裡算得出來的數字，請改用 pack.json 的 figures 所列的名稱，例如 {sentence}",
            ],
        },
        en: Words {
            message: "`{found}` was typed, and nothing in the data gives it",
            help: &[
                "make sure where it comes from; what the data give is better written by its name under `figures` in pack.json, such as {sentence}",
            ],
        },
    },
    Entry {
        name: "unknown-figure",
        zh: Words {
            message: "沒有「{found}」這個數字",
            help: &["是否為「{nearest}」？", "所有可用的數字列在 pack.json 的 figures"],
        },
        en: Words {
            message: "there is no figure `{found}`",
            help: &[
                "did you mean `{nearest}`?",
                "every figure is listed under `figures` in pack.json",
            ],
        },
    },
    Entry {
        name: "figure-missing",
        zh: Words {
            message: "「{found}」目前沒有數值",
            help: &[
                "可能缺少計算所需的資料（例如沒有前次會議），或結果並列而沒有唯一的一個；請補上資料，或改寫這個句子",
            ],
        },
        en: Words {
            message: "`{found}` has no value here",
            help: &[
                "it lacks data (no previous meeting, for instance), or several are equal and none leads; add the data, or write the sentence without it",
            ],
        },
    },
    Entry {
        name: "unknown-filter",
        zh: Words {
            message: "沒有「{found}」這個篩選器",
            help: &["可用的篩選器：{known}，例如 {sentence}"],
        },
        en: Words {
            message: "there is no filter `{found}`",
            help: &["filters that can be used: {known}, as in {sentence}"],
        },
    },
    Entry {
        name: "faulty-sentence",
        zh: Words {
            message: "無法完成這個句子：「{found}」",
            help: &[
                "句子裡只能用 {unbounded}；for 裡面不能再有 for，也不能用 range、set",
                "請檢查雙大括號是否成對、數字與篩選器是否相配，例如 {sentence}",
            ],
        },
        en: Words {
            message: "this sentence cannot be completed, `{found}`",
            help: &[
                "a sentence may use {unbounded} only; no `for` within a `for`, no range, no set",
                "look whether the braces are paired and the filter suits the figure, as in {sentence}",
            ],
        },
    },
    Entry {
        name: "unread-sentence",
        zh: Words {
            message: "此處的「{found}」會照樣印出，不會換成數字或粗體",
            help: &["這個欄位只放文字；請直接寫出內容，或改放在 body、finding、note"],
        },
        en: Words {
            message: "`{found}` prints as it stands here; it is neither filled in nor made bold",
            help: &[
                "this field is plain text; write what is to be printed, or put it into `body`, `finding` or `note`",
            ],
        },
    },
    Entry {
        name: "wrong-level",
        zh: Words {
            message: "「{found}」的層次不對",
            help: &[
                "標題與條列依序為一、（一）1.（1），不可跳過一層，也不可更深；請增減標題前的 #，或條列前的空格",
            ],
        },
        en: Words {
            message: "`{found}` stands at the wrong level",
            help: &[
                "headings and lists go 一、 （一） 1. （1）; none may be skipped and there is none below: add or take away # before the heading, or blanks before the list",
            ],
        },
    },
    Entry {
        name: "heading-number-differs",
        zh: Words {
            message: "標題「{title}」寫的是「{found}」，依順序應為「{due}」",
            help: &["請刪除標題前的編號，由程式編；或更正編號"],
        },
        en: Words {
            message: "the heading `{title}` is numbered {found}; in its place it is {due}",
            help: &["delete the number, the program counts; or correct it"],
        },
    },
    Entry {
        name: "unknown-section",
        zh: Words {
            message: "「{title}」這一章沒有「{found}」這一節",
            help: &["各節的標題是：{known}", "請更正節名；節名照標題寫，不含編號"],
        },
        en: Words {
            message: "the chapter `{title}` has no section `{found}`",
            help: &[
                "its sections are {known}",
                "correct the name: a section is named by its heading without the number",
            ],
        },
    },
    Entry {
        name: "amendment-without-reason",
        zh: Words {
            message: "行動方案「{title}」與上次會議不同，但沒有寫修正說明",
            help: &[
                "請在這一章加上 reason，寫明修正的原因；只說明其中一節時，用 reasons",
            ],
        },
        en: Words {
            message: "`{title}` of the action plan differs from the previous meeting's, but no reason is given",
            help: &[
                "say why under `reason` of this chapter; under `reasons` where a section has its own",
            ],
        },
    },
    Entry {
        name: "reason-without-amendment",
        zh: Words {
            message: "行動方案「{title}」與上次會議相同，卻寫有修正說明",
            help: &["請刪除舊的修正說明，或確認應修正的內容是否漏改"],
        },
        en: Words {
            message: "`{title}` of the action plan is the same as at the previous meeting, but a reason for its amendment is given",
            help: &["delete the old reason, or make the change that it speaks of"],
        },
    },
    Entry {
        name: "nothing-to-compare",
        zh: Words {
            message: "沒有產生對照稿：沒有上次會議的行動方案，或兩次完全相同",
            help: &[
                "要與上次會議對照，請確認 meeting.yaml 的 previous，且上次會議的資料夾有 action-plan.yaml",
            ],
        },
        en: Words {
            message: "there is no redline: the previous meeting has no action plan, or both are the same",
            help: &[
                "to compare, name the meeting before as `previous` in meeting.yaml; its folder needs an action-plan.yaml",
            ],
        },
    },
    Entry {
        name: "unsupported-markdown",
        zh: Words {
            message: "文字格式不支援：「{found}」",
            help: &[
                "可用的格式：段落、清單（- 或 1.）、**粗體**、[連結](網址)；若要印出符號本身，請在前面加上 \\，粗體記號請緊貼文字、不要緊貼標點",
                "這裡的標題寫成「{heading} 擴大資料開放」：{heading} 是一、，### 是（一），記號後空一格；編號由程式加上",
            ],
        },
        en: Words {
            message: "this mark-up is not supported, `{found}`",
            help: &[
                "paragraphs, lists (- or 1.), **bold** and [links](address) can be used; put \\ before a mark that is to be printed, and bold marks next to words, not to punctuation",
                "a heading is written `{heading} 擴大資料開放` here: {heading} for 一、, ### for （一）, a blank after the marks; the program adds the number",
            ],
        },
    },
    Entry {
        name: "missing-glyph",
        zh: Words {
            message: "字型沒有「{found}」（{number}）這個字",
            help: &[
                "請將含有這個字的字型檔（.ttf 或 .otf）放進 data/fonts/，或改用其他字；若是看不見的控制字元，請刪除",
            ],
        },
        en: Words {
            message: "no font has the character `{found}` ({number})",
            help: &[
                "put a font that has it (.ttf or .otf) into data/fonts/, or use another character; if it is an invisible mark, delete it",
            ],
        },
    },
    Entry {
        name: "unreadable-picture",
        zh: Words {
            message: "圖片無法使用",
            help: &[
                "檔案不是完整的圖片；請改用 {known}",
                "圖片為 {width}×{height} 像素，太大；請縮小後再放入",
                "圖片會從外部載入「{link}」；請將該內容嵌入圖片，或改存為 PNG",
            ],
        },
        en: Words {
            message: "the picture cannot be used",
            help: &[
                "it is not a whole picture; use one of {known}",
                "it has {width}×{height} pixels; make it smaller",
                "it loads `{link}` from elsewhere; embed that in the picture, or save it as PNG",
            ],
        },
    },
    Entry {
        name: "not-a-font",
        zh: Words {
            message: "這不是可用的字型檔",
            help: &["fonts 資料夾只放 .ttf 或 .otf 字型檔與授權文字；請換成完整的字型檔"],
        },
        en: Words {
            message: "this is not a font that can be used",
            help: &[
                "only .ttf or .otf fonts and their licences belong into fonts/; put a whole font there",
            ],
        },
    },
    Entry {
        name: "slide-overflows",
        zh: Words {
            message: "投影片「{title}」（第 {page} 頁）放不下，超出 {over} 公釐",
            help: &["請縮短文字，或分成兩張投影片"],
        },
        en: Words {
            message: "the slide `{title}` (page {page}) does not fit; {over} mm too much",
            help: &["shorten its text, or make two slides of it"],
        },
    },
    Entry {
        name: "page-overflows",
        zh: Words {
            message: "「{title}」（第 {page} 頁）的文字超出紙張 {over} 公釐",
            help: &["請縮短放不下的字串，例如很長的網址或英數代號"],
        },
        en: Words {
            message: "`{title}` (page {page}) reaches {over} mm beyond the paper",
            help: &["shorten what does not fit, a long address or code for instance"],
        },
    },
    Entry {
        name: "faulty-template",
        zh: Words {
            message: "版面範本無法排版：{found}",
            help: &["這是程式本身的問題；請將這則訊息與資料夾交給維護人員"],
        },
        en: Words {
            message: "the page template cannot be set, {found}",
            help: &[
                "this is the program's own fault; give this message and the folder to its maintainers",
            ],
        },
    },
    Entry {
        name: "template-warning",
        zh: Words { message: "版面範本有疑義：{found}", help: &[] },
        en: Words { message: "the page template warns, {found}", help: &[] },
    },
    Entry {
        name: "formula-like-text",
        zh: Words {
            message: "{file} 有 {count} 格文字像公式（例如「{found}」），已在前面加上單引號，試算表不會執行",
            help: &["不需要開頭的符號時，請在來源檔案刪除；確實要這樣寫則不必處理"],
        },
        en: Words {
            message: "{file} holds texts that look like formulas ({count}, such as `{found}`); an apostrophe was put before each",
            help: &[
                "delete the sign in the source if it is not needed; otherwise nothing need be done",
            ],
        },
    },
    Entry {
        name: "not-sealed",
        zh: Words {
            message: "這裡沒有可以查核的封存成果",
            help: &[
                "請指定 archive 資料夾、其中一次會議的資料夾，或 sealed.pdf；檔案已損壞時，請改用備份",
            ],
        },
        en: Words {
            message: "there is nothing sealed here that can be read",
            help: &[
                "name the archive, the folder of a meeting in it, or a sealed.pdf; where a file is damaged, take the backup",
            ],
        },
    },
    Entry {
        name: "sealed-file-differs",
        zh: Words {
            message: "內容與封存時不同",
            help: &[
                "請由備份復原；確需更正時，改資料後以 briefpack archive 封存新的一版",
            ],
        },
        en: Words {
            message: "this is not what was sealed",
            help: &[
                "restore it from the backup; to correct something, change the sources and seal a new edition with briefpack archive",
            ],
        },
    },
    Entry {
        name: "unsealed-file",
        zh: Words {
            message: "這個檔案不在封存的清單內",
            help: &["請移出 archive 資料夾"],
        },
        en: Words {
            message: "this file is not among those that were sealed",
            help: &["move it out of the archive"],
        },
    },
    Entry {
        name: "chain-broken",
        zh: Words {
            message: "封存的順序有缺漏或被更動（第 {number} 筆）",
            help: &["請由備份復原整個 archive 資料夾"],
        },
        en: Words {
            message: "the chain of seals is broken at number {number}",
            help: &["restore the whole archive from the backup"],
        },
    },
    Entry {
        name: "rebuilt-differs",
        zh: Words {
            message: "由封存的資料檔重做，結果與封存的不同",
            help: &["請由備份復原；指出的附件、數字、頁次就是不同之處"],
        },
        en: Words {
            message: "made again from its sources, this comes out differently",
            help: &["restore it from the backup; what differs is named above"],
        },
    },
    Entry {
        name: "other-program",
        zh: Words {
            message: "由另一版程式封存：{found}；本程式是 {own}，重做的結果不同，無法由它證明",
            help: &["請用封存時的那一版程式查核"],
        },
        en: Words {
            message: "sealed by another version, {found}; this is {own}, which does not make the same bytes and proves nothing",
            help: &["verify with the version that sealed it"],
        },
    },
    Entry {
        name: "already-sealed",
        zh: Words {
            message: "與已封存的最新一版完全相同，不必再封存",
            help: &["要更正時，先改資料"],
        },
        en: Words {
            message: "this is the latest sealed edition, byte for byte; there is nothing to seal",
            help: &["to correct something, change the sources first"],
        },
    },
    Entry {
        name: "reason-needed",
        zh: Words {
            message: "這次會議已封存到第 {edition} 版；更正要寫明理由",
            help: &["請加上 --because \"更正理由\""],
        },
        en: Words {
            message: "this meeting is sealed, up to edition {edition}; a correction must say why",
            help: &["add --because \"the reason\""],
        },
    },
    Entry {
        name: "not-reproducible",
        zh: Words {
            message: "由所附的資料檔重做，結果不同，因此不予封存",
            help: &["請把會議資料夾裡用不到的檔案與資料夾移開，再執行一次"],
        },
        en: Words {
            message: "made again from the sources it carries, this comes out differently, so it is not sealed",
            help: &[
                "move files and folders that are not needed out of the meeting's folder, then run this again",
            ],
        },
    },
    Entry {
        name: "sealed-source-changed",
        zh: Words {
            message: "會議 {meeting} 封存之後，這個檔案改過",
            help: &[
                "要更正時，以 briefpack archive --because 封存新的一版；不是有意的，請由 archive 裡的 sealed.pdf 取回",
                "屬實且不必更正時，可在 meeting.yaml 認可",
            ],
        },
        en: Words {
            message: "this file was changed after meeting {meeting} was sealed",
            help: &[
                "to correct it, seal a new edition with briefpack archive --because; if it was not meant, take it back out of the sealed.pdf in the archive",
                "if it is right and needs no correction, acknowledge it in meeting.yaml",
            ],
        },
    },
];
