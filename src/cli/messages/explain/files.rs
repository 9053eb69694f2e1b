//! Pages of the codes about files and their form.

use super::{Explained, Page};

pub(super) static PAGES: &[Explained] = &[
    Explained {
        name: "no-meeting-folder",
        zh: Page {
            meaning: "\
所指定的資料夾不存在，或裡面沒有 meeting.yaml。程式由 meeting.yaml 得知
是哪一次會議、議程有哪些項目，沒有它就無從開始。",
            example: "\
briefpack build data
（meeting.yaml 在 data/111-1 裡，指定的卻是它的上一層）",
            mending: "\
1. 在檔案總管開啟會議資料夾，確認裡面有 meeting.yaml。
2. 檔名若是 meeting.yaml.txt 或 meeting.yml，改名為 meeting.yaml；看不到
   副檔名時，先在檔案總管的「檢視」勾選「副檔名」。
3. 指令寫到會議資料夾為止，例如 briefpack build data/111-1。
4. 第一次使用時，最少要有下面兩個檔案；之後每加一種投影片，再放入它要用的
   清單。

   data/organization.yaml

       ministry: 示範部
       group: 政府資料開放諮詢小組
       units: [{name: 資訊處}]
       agencies: [{name: 示範署}]
       classes:
         - {code: a, name: 甲類, title: 開放資料, grounds: none}
         - {code: b, name: 乙類, title: 有限度利用資料, grounds: restriction}
         - {code: c, name: 丙類, title: 不開放資料, grounds: statute}
       feedback_kinds: [其他]
       recommendations:
         close: 建請解除列管
         continue: 建請繼續列管
         unit: 建請改自行列管

   data/112-1/meeting.yaml

       id: 112-1
       date: 112年5月16日
       reporting_unit: 資訊處
       period: {from: 112年1月1日, to: 112年5月31日}
       statistics_date: 112年5月10日
       agenda:
         - section: 報告事項
           slides:
             - text: {title: 說明, body: 報告本期辦理情形。}",
        },
        en: Page {
            meaning: "\
There is no such folder, or it holds no meeting.yaml. That file says which
meeting it is and what is on its agenda; without it there is nothing to
begin with.",
            example: "\
briefpack build data
(meeting.yaml is in data/111-1, a folder further down)",
            mending: "\
1. Open the meeting's folder and make sure that meeting.yaml is in it.
2. If it is called meeting.yaml.txt or meeting.yml, rename it to meeting.yaml;
   let the file manager show file name extensions first.
3. Name the meeting's own folder, such as briefpack build data/111-1.
4. To begin with, two files are enough; each further slide needs its own lists.

   data/organization.yaml

       ministry: 示範部
       group: 政府資料開放諮詢小組
       units: [{name: 資訊處}]
       agencies: [{name: 示範署}]
       classes:
         - {code: a, name: 甲類, title: 開放資料, grounds: none}
         - {code: b, name: 乙類, title: 有限度利用資料, grounds: restriction}
         - {code: c, name: 丙類, title: 不開放資料, grounds: statute}
       feedback_kinds: [其他]
       recommendations:
         close: 建請解除列管
         continue: 建請繼續列管
         unit: 建請改自行列管

   data/112-1/meeting.yaml

       id: 112-1
       date: 112年5月16日
       reporting_unit: 資訊處
       period: {from: 112年1月1日, to: 112年5月31日}
       statistics_date: 112年5月10日
       agenda:
         - section: 報告事項
           slides:
             - text: {title: 說明, body: 報告本期辦理情形。}",
        },
    },
    Explained {
        name: "missing-file",
        zh: Page {
            meaning: "\
其他檔案提到這個檔案，或每次都要有這個檔案（例如 organization.yaml），
但該處沒有。常見的原因是忘了放入、檔名打錯，或 previous 填了沒有資料夾
的會議。",
            example: "\
- exhibit: {title: 規定摘錄, statute: exhibits/procurment.yaml}
（資料夾裡的檔案是 exhibits/procurement.yaml）",
            mending: "\
1. 訊息的第二行是程式要找的位置；在檔案總管確認該處有沒有這個檔案。
2. 沒有時，放入檔案；檔名不同時，改成一致，大小寫也要相同。
3. 訊息另外指出「檔名寫在這裡」或「上次會議寫在這裡」時，也可以改為更正
   那一行。",
        },
        en: Page {
            meaning: "\
Another file speaks of this one, or it is always needed (organization.yaml,
for instance), but it is not there: it was forgotten, its name is written
otherwise, or `previous` names a meeting that has no folder.",
            example: "\
- exhibit: {title: 規定摘錄, statute: exhibits/procurment.yaml}
(the folder holds exhibits/procurement.yaml)",
            mending: "\
1. The second line of the message says where the file is looked for; look
   whether it is there.
2. If it is not, put it there; if its name differs, make both agree, capitals
   included.
3. Where the message also says `named here` or `the previous meeting is named
   here`, you may correct that line instead.",
        },
    },
    Explained {
        name: "missing-source",
        zh: Page {
            meaning: "\
議程排了這張投影片，但計算它所需的檔案不在資料夾裡。照樣投影會讓委員以為
「沒有資料」，所以先不產生簡報。",
            example: "\
- growth: {title: 本部資料開放情形統計}
（資料夾裡沒有 dataset-totals.xlsx，也沒有其他格式的 dataset-totals）",
            mending: "\
1. 把檔案放入會議資料夾。清單可以是 .xlsx、.xls、.xlsb、.ods 或 .csv，副
   檔名以外的檔名必須與訊息所寫的相同。
2. 這次不報告這一項時，從 meeting.yaml 刪除這張投影片。",
        },
        en: Page {
            meaning: "\
The agenda has this slide, but the file that it is computed from is not in the
folder. Shown without it, the committee would think that there is nothing to
report, so no deck is made.",
            example: "\
- growth: {title: 本部資料開放情形統計}
(the folder has no dataset-totals in any format)",
            mending: "\
1. Put the file into the meeting's folder. A list may be .xlsx, .xls, .xlsb,
   .ods or .csv; its name before that has to be the one in the message.
2. If the item is not on this agenda, delete the slide from meeting.yaml.",
        },
    },
    Explained {
        name: "unreadable-file",
        zh: Page {
            meaning: "\
這個位置應該是一個檔案，實際上卻不是，例如是同名的資料夾。解壓縮或從網路
磁碟複製時偶爾會發生。",
            example: "\
data/111-1/ministries.csv
（在檔案總管裡顯示為資料夾圖示）",
            mending: "\
1. 在檔案總管點開它，找出裡面真正的檔案。
2. 把真正的檔案移到會議資料夾，使用訊息所寫的檔名，再刪除同名的資料夾。",
        },
        en: Page {
            meaning: "\
A file is due here, but this is something else, a folder of that name
for instance. It may happen when archives are unpacked or network drives
are copied.",
            example: "\
data/111-1/ministries.csv
(the file manager shows it as a folder)",
            mending: "\
1. Open it in the file manager and find the real file.
2. Move the real file into the meeting's folder under the name in the message,
   and delete the folder of that name.",
        },
    },
    Explained {
        name: "file-too-large",
        zh: Page {
            meaning: "\
清單與圖片的上限平常為 256 MB，.yaml 檔的上限為 4 MB。會議資料遠小於此；檔案
過大多半是放錯檔案，或工作表裡貼了掃描圖片、留了其他備份。",
            example: "feedback.xlsx（300 MB，另有歷年備份的工作表與掃描圖片）",
            mending: "\
1. 確認放入的是正確的檔案。
2. 用 Excel 開啟，把需要的工作表複製到新的活頁簿（只貼上值），以原檔名
   儲存。
3. 圖片請縮小後再放入 exhibits。
4. 清單確實這麼大時，在 organization.yaml 的 limits 調高訊息所寫的一項，
   例如 limits: {file_mb: 512}。",
        },
        en: Page {
            meaning: "\
Lists and pictures may have 256 MB unless you say otherwise, .yaml files 4 MB. What a meeting needs is
far smaller: it is probably the wrong file, or its sheets hold scanned
pictures or old copies.",
            example: "feedback.xlsx (300 MB, with backups of many years and scanned pictures)",
            mending: "\
1. Make sure that it is the right file.
2. Open it in Excel, copy the sheet that is needed into a new workbook (values
   only) and save that under the same name.
3. Make a picture smaller before you put it into exhibits.
4. If a list is rightly that large, raise what the message names under `limits`
   in organization.yaml, such as `limits: {file_mb: 512}`.",
        },
    },
    Explained {
        name: "two-files",
        zh: Page {
            meaning: "\
同一份清單有兩個格式不同的檔案，或既有檔案、又有同名的資料夾。兩份的數字可
能不一樣，程式不會自行選擇，以免用到舊資料。",
            example: "\
data/111-1/inventory.xlsx
data/111-1/inventory/統計處.xlsx",
            mending: "\
1. 開啟兩個檔案，確認哪一份是這次會議要用的。
2. 把另一份移出會議資料夾；若要保留，移到資料夾外存放。",
        },
        en: Page {
            meaning: "\
The same list is there twice: in two formats, or as a file and as a folder of
that name. Their numbers may differ, and the program does not choose: it might
take the old one.",
            example: "\
data/111-1/inventory.xlsx
data/111-1/inventory/統計處.xlsx",
            mending: "\
1. Open both and find out which is meant for this meeting.
2. Move the other one out of the meeting's folder.",
        },
    },
    Explained {
        name: "outside-folder",
        zh: Page {
            meaning: "\
佐證用的法規與圖片必須放在會議資料夾裡，才能隨資料夾一起複製、存檔；日後
重新產生簡報時，也不會因為共用磁碟異動而缺件。",
            example: "picture: C:\\共用\\flow.svg",
            mending: "\
1. 把檔案複製到會議資料夾的 exhibits 資料夾。
2. 在 meeting.yaml 改寫為會議資料夾以內的位置，以 / 分隔，例如
   picture: exhibits/flow.svg。
3. 放入的若是捷徑或連結，換成檔案本身。",
        },
        en: Page {
            meaning: "\
Statutes and pictures have to be in the meeting's folder, so that they are
copied and archived with it and the deck can be made again years later.",
            example: "picture: C:\\shared\\flow.svg",
            mending: "\
1. Copy the file into the folder exhibits of the meeting's folder.
2. In meeting.yaml write the path from the meeting's folder on, with slashes:
   picture: exhibits/flow.svg.
3. If it is a link to another place, put the file itself there.",
        },
    },
    Explained {
        name: "not-text",
        zh: Page {
            meaning: "\
.yaml 檔必須以 UTF-8 編碼儲存；.csv 清單可用 UTF-8 或 Big5。編碼不符時中
文會成為亂碼，機關名稱就對不起來，因此整個檔案都不採用。",
            example: "takedowns.yaml（用記事本以「ANSI」編碼儲存）",
            mending: "\
1. 用記事本開啟檔案，選「檔案」、「另存新檔」，「編碼」選「UTF-8」，以原
   檔名儲存。
2. 檔案是由 Excel 產生的 .csv 時，另存為「CSV UTF-8（逗號分隔）」。
3. 訊息指出某一個位元組（例如 0xE7）時，到該行重新輸入那個字，再儲存。
4. 訊息說是 UTF-32 或 GB18030（大陸的簡體中文編碼）時，不要用記事本另存，請
   回到產生檔案的程式重新匯出為 UTF-8。",
        },
        en: Page {
            meaning: "\
A .yaml file has to be saved as UTF-8; a .csv list may be UTF-8 or Big5. In
any other encoding Chinese turns into rubbish and no name would match, so the
file is not used at all.",
            example: "takedowns.yaml (saved in Notepad with the encoding ANSI)",
            mending: "\
1. Open the file in Notepad, choose Save As and the encoding UTF-8, and keep
   the name.
2. If it is a .csv that Excel made, save it as CSV UTF-8 (comma delimited).
3. If the message names a byte (0xE7, for instance), go to that line, type the
   character anew and save.
4. If the message names UTF-32 or GB18030 (the encoding of simplified Chinese), do
   not save it from Notepad: export it anew as UTF-8 where it was made.",
        },
    },
    Explained {
        name: "unusable-character",
        zh: Page {
            meaning: "\
檔案裡有看不見的控制字元，多半是從其他系統或公文軟體複製文字時帶進來的。
它不能排版，也可能讓文字看起來一樣、實際上卻不同。",
            example: "reason: 感測設備已停用[U+0007]，無資料可更新。",
            mending: "\
1. 依訊息所寫的行與第幾個字，用記事本開啟檔案並移到該處。
2. 刪除那個位置前後的幾個字，重新輸入，再儲存。",
        },
        en: Page {
            meaning: "\
The file holds an invisible control character, most likely copied along from
another system. It cannot be printed, and texts that look the same may
differ by it.",
            example: "reason: 感測設備已停用[U+0007]，無資料可更新。",
            mending: "\
1. Open the file in Notepad and go to the line and character that the
   message names.
2. Delete the characters around that place, type them anew, and save.",
        },
    },
    Explained {
        name: "not-yaml",
        zh: Page {
            meaning: "\
這一行的標點、引號或縮排不合規則，分不出哪裡是欄位、哪裡是內容。猜錯就會
漏掉資料，所以先停下來；訊息的「建議」會說明是哪一種情形。",
            example: "\
title: 應用程式介面: 評估
（內容裡有半形冒號加空格，會被當成另一個欄位）",
            mending: "\
1. 用記事本開啟檔案，移到訊息所指的行；^ 記號標出有問題的位置。
2. 依「建議」更正。內容含有半形冒號或以符號開頭時，將整段內容加上半形雙
   引號：title: \"應用程式介面: 評估\"。
3. 縮排只用半形空格，同一層的各行左邊對齊；清單的每一項以「- 」開頭。
4. 看不出原因時，與上次會議的同名檔案逐行對照。",
        },
        en: Page {
            meaning: "\
The punctuation, quotes or indentation of this line do not follow the rules,
so it cannot be told what is a field and what is its value. A wrong guess
would lose data; the help says which case it is.",
            example: "\
title: 應用程式介面: 評估
(the value holds a colon and a blank, which reads as another field)",
            mending: "\
1. Open the file in Notepad and go to the line that the message names; ^ marks
   the place.
2. Follow the help. If the value holds a colon or begins with a mark, put all
   of it into straight quotes: title: \"應用程式介面: 評估\".
3. Indent with plain blanks only, in line with the lines of the same level;
   each item of a list begins with `- `.
4. If you cannot see why, compare the file line by line with the last
   meeting's.",
        },
    },
    Explained {
        name: "full-width-mark",
        zh: Page {
            meaning: "\
欄位的冒號、清單的短橫線、括號、逗號與縮排都必須是半形。中文輸入法打出的
全形符號看起來很像，但會被當成一般文字，整行的意思就變了。",
            example: "responsible：資訊處",
            mending: "\
1. 切換到英數輸入，把訊息所指的符號改成半形；半形冒號後面要有一個空格：
   responsible: 資訊處。
2. 全形空格縮排時，刪除後改用半形空格，與上下各行對齊。
3. 這個符號本來就要印在投影片上時，將整段內容加上半形雙引號。
4. 引用數字的兩層大括號也要半形：{{ datasets.total }}。",
        },
        en: Page {
            meaning: "\
The colon of a field, the dash of a list, brackets, commas and indentation
have to be half-width. The full-width marks of a Chinese input method look
alike but read as plain text, which changes what the line means.",
            example: "responsible：資訊處",
            mending: "\
1. Switch the input method off and type the half-width mark; a blank follows a
   colon: responsible: 資訊處.
2. Replace full-width blanks at the beginning of a line by plain ones, in line
   with the lines above and below.
3. If the mark itself is to be printed, put the whole value into
   straight quotes.
4. The doubled braces around a figure are half-width too:
   {{ datasets.total }}.",
        },
    },
    Explained {
        name: "too-many-values",
        zh: Page {
            meaning: "\
一個 .yaml 檔最多可有 20,000 個值（欄位名稱、欄位內容與清單的每一點各算一
個），會議資料遠少於此。多半是放錯檔案，或同一段內容重複貼上了許多次。",
            example: "resolutions.yaml（把歷次會議的紀錄全部貼入，共 3,000 案）",
            mending: "\
1. 確認放入的是正確的檔案。
2. 依訊息所寫的行號往上看，找出重複貼上的內容並刪除。
3. 以前會議的內容留在各自的會議資料夾，不必再貼入這次的檔案。",
        },
        en: Page {
            meaning: "\
A .yaml file may have 20,000 values: each name of a field, each field and each
item of a list is one. What a meeting needs is far less: it is probably the
wrong file, or something was pasted many times.",
            example: "resolutions.yaml (the records of all meetings pasted together, 3,000 cases)",
            mending: "\
1. Make sure that it is the right file.
2. Look upwards from the line in the message for what was pasted again, and
   delete it.
3. Leave what belongs to earlier meetings in their own folders.",
        },
    },
    Explained {
        name: "tab-indent",
        zh: Page {
            meaning: "\
這一行開頭用了 Tab 鍵。Tab 的寬度每個編輯程式不同，看起來對齊、實際上未
必，所以縮排只能用半形空格。",
            example: "\
progress:
[Tab]- text: 已完成下架。",
            mending: "\
1. 把游標移到該行開頭，刪除 Tab，改按空白鍵，與同一層的上下各行對齊。
2. 很多行都是 Tab 時，用記事本的「取代」：複製一個 Tab 貼到「尋找目
   標」，「取代為」輸入兩個空格，再檢查各行是否對齊。",
        },
        en: Page {
            meaning: "\
The line begins with a tab. How wide a tab is differs from one editor to
another, so what looks aligned may not be; only plain blanks can indent.",
            example: "\
progress:
[Tab]- text: 已完成下架。",
            mending: "\
1. Delete the tab at the beginning of the line and type blanks, in line with
   the lines of the same level.
2. If there are many, use Replace in Notepad: copy a tab into the search
   field, replace it by two blanks, and look whether all lines are aligned.",
        },
    },
    Explained {
        name: "not-a-workbook",
        zh: Page {
            meaning: "\
副檔名是試算表，內容卻不是，或檔案設有密碼、已經損壞。由系統匯出的
「.xls」常常其實是網頁。讀不到內容，就不能計算其中的數字。",
            example: "ministries.xls（由網頁系統匯出，其實是網頁）",
            mending: "\
1. 依「建議」判斷是哪一種情形。
2. 其實是網頁或文字時，用 Excel 開啟，選「另存新檔」，存檔類型選「Excel
   活頁簿 (*.xlsx)」，並移走原檔。
3. 設有密碼時，在 Excel 的「檔案」、「資訊」、「保護活頁簿」、「以密碼加
   密」清空密碼後儲存。
4. 檔案損壞或其實是 PDF 時，向提供單位重新索取。",
        },
        en: Page {
            meaning: "\
Its name says spreadsheet, but its content does not, or it has a password or
is damaged. An `.xls` exported by a system is often a web page. Numbers that
cannot be read cannot be computed.",
            example: "ministries.xls (exported by a web system, in fact a web page)",
            mending: "\
1. Find out from the help which case it is.
2. If it is a web page or text, open it in Excel, save it as Excel Workbook
   (*.xlsx), and move the old file away.
3. If it has a password, clear it in Excel: File, Info, Protect Workbook,
   Encrypt with Password; then save.
4. If it is damaged or in fact a PDF, ask whoever gave it to you for the
   spreadsheet.",
        },
    },
    Explained {
        name: "not-csv",
        zh: Page {
            meaning: "\
.csv 檔裡多了一個逗號，或少了一個引號，後面的內容就全部移位，數字會落到
別的欄位。錯位的數字不能採用，要先更正。",
            example: "\
109-01,109/05/13,其他,感測資料,典藏署,希望提供溫度,濕度資料,109/05/14
（內容「希望提供溫度,濕度資料」含有逗號，卻沒有加引號）",
            mending: "\
1. 用記事本開啟，移到訊息所指的那一行。
2. 內容含有逗號或換行時，將整格加上半形雙引號：\"希望提供溫度,濕度資料\"；
   內容裡本來就有的引號寫成兩個。
3. 或改用 Excel 開啟，移正各欄後另存為 .xlsx，並移走 .csv。",
        },
        en: Page {
            meaning: "\
A comma too many or a quote too few in a .csv file moves everything behind it,
so that numbers land in other columns. None of them may be shown.",
            example: "\
109-01,109/05/13,其他,感測資料,典藏署,希望提供溫度,濕度資料,109/05/14
(one value holds a comma but stands in no quotes)",
            mending: "\
1. Open the file in Notepad and go to the line that the message names.
2. Put a value that holds a comma or a line break into straight quotes,
   \"希望提供溫度,濕度資料\"; double a quote that belongs to the value.
3. Or open it in Excel, move the cells into their columns, save as .xlsx and
   move the .csv away.",
        },
    },
    Explained {
        name: "private-character",
        zh: Page {
            meaning: "\
這裡有造字，也就是只有原來那部電腦才顯示得出來的字。別的電腦看不到，或看
到不同的字；簡報存檔的 PDF 也不接受造字，放入造字字型仍無法產生。",
            example: "dataset: {id: 70250, name: 檢測站即時[造字 U+E123]位}",
            mending: "\
1. 向提供單位確認是什麼字。
2. 改用 Unicode 的標準字，可到全字庫（CNS11643）以部首或注音查詢後複製；
   標準字若印不出來，再依 missing-glyph 的說明放入字型。
3. 沒有標準字時，改寫為說明，例如「（左金右玉）」。",
        },
        en: Page {
            meaning: "\
A user-defined character (造字) stands here, which only the machine that it
was typed on can show. Others see nothing or another character; the PDF that
is archived does not accept it either, even with a font that has it.",
            example: "dataset: {id: 70250, name: 檢測站即時[user-defined U+E123]位}",
            mending: "\
1. Ask whoever wrote it which character is meant.
2. Use the standard character: look it up in the CNS11643 database and copy it
   from there. If it cannot be printed, add a font as the page of
   missing-glyph says.
3. If there is no standard character, describe it in words.",
        },
    },
    Explained {
        name: "source-changed",
        zh: Page {
            meaning: "\
每個檔案只讀一次；要寫出成果之前，程式會再看一次，確認內容與讀取時完全
相同。這個檔案在程式執行期間被改過，成果就會一半是舊的、一半是新的，所
以不產生任何檔案，前一次的成果仍然保留。",
            example: "\
程式執行時，同仁正好在 Excel 按下存檔
（或雲端硬碟正好同步到新的版本）",
            mending: "\
1. 請正在編輯的人先存檔並關閉檔案。
2. 資料夾若由雲端硬碟同步，等同步完成。
3. 再執行一次。",
        },
        en: Page {
            meaning: "\
Each file is read once; before anything is written, the program looks again
and makes sure that the file is still the same. This one was changed during the
run, so the pack would be half old and half new: nothing is written, and the
last pack is kept.",
            example: "\
a colleague saves a workbook while the program runs
(or a synchronised folder receives a newer version)",
            mending: "\
1. Have whoever edits the file save and close it.
2. If the folder is synchronised, wait until that is done.
3. Run it again.",
        },
    },
    Explained {
        name: "unknown-file",
        zh: Page {
            meaning: "\
會議資料夾裡有一個程式用不到的檔案。可能是無關的文件，也可能是檔名打錯的
清單；若是後者，簡報就少了它的資料。",
            example: "\
data/111-1/resolution.yaml
（正確的檔名是 resolutions.yaml）",
            mending: "\
1. 訊息問「是否為…」時，確認是否打錯，更正檔名。
2. 是副本或無關的文件時，移出會議資料夾；.md 與 .txt 的備忘檔可以留著。
3. 佐證用的圖片與法規放進 exhibits 資料夾；上次留下、已沒有投影片引用的，刪除
   即可。",
        },
        en: Page {
            meaning: "\
The meeting's folder holds a file that is not used. It may have nothing to do
with the deck, or be a list whose name was mistyped; then the deck lacks what
it holds.",
            example: "\
data/111-1/resolution.yaml
(it is called resolutions.yaml)",
            mending: "\
1. If the message asks `did you mean`, look whether the name was mistyped, and
   correct it.
2. Move copies and other documents out of the folder; notes in .md or .txt
   may stay.
3. Pictures and statutes belong into the folder exhibits; delete those of the
   last meeting that no slide names any more.",
        },
    },
    Explained {
        name: "no-agenda",
        zh: Page {
            meaning: "\
meeting.yaml 的 agenda 是空的，或沒有這個欄位。議程至少要有一節，否則簡
報沒有報告的內容。",
            example: "agenda: []",
            mending: "\
1. 在 agenda: 的下一行縮排兩格，寫「- section: 報告事項」。
2. 在該節之下加上 slides（投影片）或 items（報告案），可由上次會議的
   meeting.yaml 複製後修改。",
        },
        en: Page {
            meaning: "\
The field agenda of meeting.yaml is empty or missing. A meeting has at least
one section; otherwise the deck has nothing to report.",
            example: "agenda: []",
            mending: "\
1. Write `- section: 報告事項` on the line below agenda:, two blanks
   further in.
2. Give the section slides or items; copy them from the last meeting's
   meeting.yaml and change them.",
        },
    },
];
