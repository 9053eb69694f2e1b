//! Pages of the codes about sentences and pages.

use super::{Explained, Page};

pub(super) static PAGES: &[Explained] = &[
    Explained {
        name: "unknown-figure",
        zh: Page {
            meaning: "\
文字裡引用了一個不存在的數字名稱。引用的數字會自動填入最新的計算結果；名
稱錯了就填不出來，投影片上會缺少這個數字。",
            example: "共{{ feedback.perod | counted(unit=\"件\") }}",
            mending: "\
1. 訊息問「是否為…」時，依提示更正名稱；只問有沒有（if … is defined）的也一樣。
2. 名稱是英文，例如 feedback.total；所有名稱列在上一次產生的 out/（會
   議）/pack.json 的 figures，常用的列在 README.zh-TW.md。
3. 該數字所需的檔案不在資料夾裡時，也不會有這個數字；放入檔案，或改寫
   句子。",
        },
        en: Page {
            meaning: "\
A sentence quotes a figure by a name that does not exist. Quoted figures are
filled in with what was computed; under a wrong name nothing can be.",
            example: "共{{ feedback.perod | counted(unit=\"件\") }}",
            mending: "\
1. If the message asks `did you mean`, correct the name, also where a sentence
   only asks for it (if … is defined).
2. Names are English, such as feedback.total; all of them stand under figures
   in pack.json of the last build (out/, then the meeting).
3. A figure whose file is not in the folder does not exist either: put the
   file there, or write the sentence otherwise.",
        },
    },
    Explained {
        name: "figure-missing",
        zh: Page {
            meaning: "\
數字的名稱是對的，但這次算不出來：沒有上次會議可以比較，或有兩個以上同樣
多，沒有唯一的「最多」。印成空白或 0 都會誤導，所以要求改寫。",
            example: "\
{{ feedback.top_kind }}最多
（有兩類的件數相同；有值才印的寫法如下）
{% if feedback.top_kind is defined %}{{ feedback.top_kind }}最多{% endif %}",
            mending: "\
1. 缺資料時補上，例如在 meeting.yaml 填 previous。
2. 並列時改寫句子，例如直接寫出並列的兩類。
3. 這個數字有時有、有時沒有時，改成例子最後一行的寫法。",
        },
        en: Page {
            meaning: "\
The name is right, but this time the figure has no value: there is no meeting
before to compare with, or several are equal and none leads. A blank or a zero
would mislead.",
            example: "\
{{ feedback.top_kind }}最多
(two kinds have equally many; the next line prints only what there is)
{% if feedback.top_kind is defined %}{{ feedback.top_kind }}最多{% endif %}",
            mending: "\
1. If data is missing, add it: `previous` in meeting.yaml, for instance.
2. If several are equal, write the sentence otherwise and name them.
3. If it is sometimes there and sometimes not, write it as the last line of
   the example.",
        },
    },
    Explained {
        name: "unknown-filter",
        zh: Page {
            meaning: "\
數字名稱後面、直線「|」之後的寫法不認得。那一段決定數字怎麼印，例如
thousands 會加上千分位。",
            example: "\
共{{ feedback.period | count(unit=\"件\") }}
（應為 counted）",
            mending: "\
1. 由訊息所列的寫法選一種：thousands 印 2,963；counted(unit=\"筆\") 印
   2,963筆；roc 印日期。
2. 不需要特別的印法時，刪去「|」與後面的字。",
        },
        en: Page {
            meaning: "\
What stands behind the bar after a figure's name is not known. It says how the
figure is printed: `thousands`, for instance, parts thousands.",
            example: "\
共{{ feedback.period | count(unit=\"件\") }}
(write counted)",
            mending: "\
1. Choose one that the message lists: thousands prints 2,963;
   counted(unit=\"筆\") prints 2,963筆; roc prints a date.
2. If nothing special is needed, delete the bar and what is behind it.",
        },
    },
    Explained {
        name: "faulty-sentence",
        zh: Page {
            meaning: "\
引用數字的寫法不完整：雙大括號沒有成對、用了全形的符號，或把印數字的方式
用在文字上。句子印不出來。",
            example: "\
辦理情形{{ period.text }，共{{ feedback.period ｜ counted(unit=\"件\") }}
（少一個右括號；直線是全形）",
            mending: "\
1. 檢查每個 {{ 都有對應的 }}，而且括號、直線、引號都是半形。
2. thousands、counted、grown、change 用在數字；roc 用在日期；文字直接引
   用，不加「|」。
3. 照正確的例子重打一次：{{ datasets.total | thousands }}。",
        },
        en: Page {
            meaning: "\
A figure is quoted in a way that cannot be completed: braces that are not
paired, full-width marks, or a way of printing numbers that is used on a text.",
            example: "\
辦理情形{{ period.text }，共{{ feedback.period ｜ counted(unit=\"件\") }}
(a brace is missing; the bar is full-width)",
            mending: "\
1. Look whether each {{ has its }}, and whether braces, bars and quotes are
   half-width.
2. thousands, counted, grown and change are for numbers, roc is for dates; a
   text is quoted without a bar.
3. Type it anew after this pattern: {{ datasets.total | thousands }}.",
        },
    },
    Explained {
        name: "unread-sentence",
        zh: Page {
            meaning: "節、項目、案由與下架原因等欄位只放文字，不會代入數字，也不會變成粗體。這裡的\n記號會原封不動地投影出來。",
            example: "- section: 報告事項（{{ datasets.total }} 筆）",
            mending: "1. 直接寫出要印的文字；或\n2. 把含數字的句子移到投影片的 body、finding 或 note。",
        },
        en: Page {
            meaning: "Sections, items, titles of resolutions and reasons of takedowns are plain\ntext: nothing is filled in or made bold there, and the marks would be shown.",
            example: "- section: 報告事項（{{ datasets.total }} 筆）",
            mending: "1. Write what is to be printed; or\n2. move the sentence into `body`, `finding` or `note` of a slide.",
        },
    },
    Explained {
        name: "wrong-level",
        zh: Page {
            meaning: "\
行動方案的標題或條列跳過了一層，或比最深的一層還深。公文的層次是壹、一、
（一）1.（1）；章名是第一層，章內的標題由 ## 起。",
            example: "\
## 擴大推動資料開放
#### 盤點資料
（少了 ### 這一層）",
            mending: "\
1. 標題：增減前面的 #，## 是一、，### 是（一），#### 是 1.，##### 是（1）。
2. 條列：編號接在所屬標題的下一層；少縮排一層，或分成兩個標題。",
        },
        en: Page {
            meaning: "\
A heading or a list of the action plan skips a level, or stands below the last
one. Official papers go 壹、 一、 （一） 1. （1）; the chapter's title is the first,
headings within it begin with ##.",
            example: "\
## 擴大推動資料開放
#### 盤點資料
(### is missing between them)",
            mending: "\
1. A heading: add or take away #; ## is 一、, ### is （一）, #### is 1., ##### is
   （1）.
2. A list: it is numbered one level below its heading; indent it less, or make
   two headings.",
        },
    },
    Explained {
        name: "heading-number-differs",
        zh: Page {
            meaning: "\
標題前面打了編號，但與依順序數出來的不同。印出的一律是數出來的編號；多半
是增刪一節之後，後面的編號沒有跟著改。",
            example: "\
## 一、擴大推動資料開放
## 三、提升資料集品質
（第二節應為二、）",
            mending: "\
1. 刪除標題前的編號，只寫標題；程式會加上。
2. 若是漏了一節，補上那一節。",
        },
        en: Page {
            meaning: "\
A heading was typed with a number that is not the one counting gives. The counted
one is always printed; mostly a section was added or taken out and those after it
kept their numbers.",
            example: "\
## 一、擴大推動資料開放
## 三、提升資料集品質
(the second section is 二、)",
            mending: "\
1. Delete the number before the heading; the program adds it.
2. If a section is missing, put it back.",
        },
    },
    Explained {
        name: "chapter-twice",
        zh: Page {
            meaning: "\
行動方案有兩章的標題相同。多半是複製一章來改，忘了改標題；目次與修正對照表
都以標題稱呼各章，讀的人分不出是哪一章。與上次會議比較時，同名的各章依先後
順序對照。",
            example: "\
chapters:
  - title: 執行策略
    …
  - title: 執行策略
    …
（第二個應為「績效評估」）",
            mending: "\
1. 改了標題而沒改到的，更正標題。
2. 整章重複的，刪除一章。",
        },
        en: Page {
            meaning: "\
Two chapters of the action plan have one title. Mostly a chapter was copied to
be rewritten, and kept its title; the contents and the table of amendments call
chapters by their titles, so that nobody can tell which is meant. Against the
previous meeting's they are compared in their order.",
            example: "\
chapters:
  - title: 執行策略
    …
  - title: 執行策略
    …
(the second should be 績效評估)",
            mending: "\
1. Correct the title that was left.
2. If the whole chapter stands there twice, delete one.",
        },
    },
    Explained {
        name: "unknown-section",
        zh: Page {
            meaning: "\
reasons 裡的 section 必須是這一章裡某個 ## 標題；名稱不同，就不知道這段修正
說明屬於哪一節。",
            example: "\
## 提升資料集品質
…
reasons:
  - {section: 提升品質, reason: 配合平臺改版}
（節名應為「提升資料集品質」）",
            mending: "\
照標題更正節名，不含編號。整章共用一段說明時，改用 reason。",
        },
        en: Page {
            meaning: "\
`section` under `reasons` has to be a `##` heading of the same chapter; otherwise
it is not known whose reason it is.",
            example: "\
## 提升資料集品質
…
reasons:
  - {section: 提升品質, reason: 配合平臺改版}
(the section is 提升資料集品質)",
            mending: "\
Write the heading as it stands, without its number. Where one reason is true of
the whole chapter, use `reason`.",
        },
    },
    Explained {
        name: "amendment-without-reason",
        zh: Page {
            meaning: "\
行動方案的這一章（節）與上次會議不同。修正對照表的「說明」欄要寫修正的原因；
程式不會替您編，沒有寫就留白。引用的數字更新也是修正。",
            example: "\
- title: 前言
  body: |
    …累計開放{{ datasets.total | thousands }}項資料集。
（數字與上次不同，但沒有 reason）",
            mending: "\
1. 在這一章加上 reason，例如：reason: 更新統計月份及資料集數量。
2. 只有其中一節要說明時，用 reasons 寫節名與原因。
3. 若不應修正，請改回上次的文字。",
        },
        en: Page {
            meaning: "\
This chapter or section differs from the previous meeting's. The table of
amendments has a column for the reason; the program makes none up and leaves it
empty. A live figure that moved on is a change like any other.",
            example: "\
- title: 前言
  body: |
    …累計開放{{ datasets.total | thousands }}項資料集。
(the number is another than last time, and there is no `reason`)",
            mending: "\
1. Add a reason to the chapter: `reason: 更新統計月份及資料集數量`.
2. Where only one section needs one, name it under `reasons`.
3. If nothing should have changed, put back what stood there.",
        },
    },
    Explained {
        name: "reason-without-amendment",
        zh: Page {
            meaning: "\
寫了修正說明，但這一章（節）與上次會議完全相同。多半是由上次的資料夾複製過
來的舊說明，或是漏改了內文。",
            example: "\
- title: 結語
  reason: 更新資料集數量
（內文與上次相同）",
            mending: "\
1. 舊的說明請刪除。
2. 應修正而漏改的，請補改內文。",
        },
        en: Page {
            meaning: "\
A reason for an amendment is given, but the chapter or section is the same as at
the previous meeting. Mostly it was copied with the last folder, or the change
itself was forgotten.",
            example: "\
- title: 結語
  reason: 更新資料集數量
(the text is the same as last time)",
            mending: "\
1. Delete a reason of last time.
2. Make the change that was forgotten.",
        },
    },
    Explained {
        name: "nothing-to-compare",
        zh: Page {
            meaning: "\
執行時加了 --redline，但沒有可以對照的版本：沒有指定上次會議、上次會議沒有
行動方案，或兩次的文字完全相同。其他成果照常產生。",
            example: "briefpack build data/110-2 --redline",
            mending: "\
1. 在 meeting.yaml 填 previous，並確認上次會議的資料夾有 action-plan.yaml。
2. 兩次相同時，不必加 --redline。",
        },
        en: Page {
            meaning: "\
--redline was asked for, but there is no version to compare with: no previous
meeting is named, it has no action plan, or both are the same. Everything else
was made as usual.",
            example: "briefpack build data/110-2 --redline",
            mending: "\
1. Name `previous` in meeting.yaml, and make sure that its folder holds an
   action-plan.yaml.
2. Where both are the same, leave --redline out.",
        },
    },
    Explained {
        name: "text-too-long",
        zh: Page {
            meaning: "\
一段文字、一行標題或清單的一格最多 10,000 字，一篇文字最多 100,000 字。這遠多
於會議資料所需；超過的，多半是把整份文件貼進了一格，或引號沒有結束而把後
面的文字都算了進去。",
            example: "ruling: （貼上整份會議紀錄，32,000 字）",
            mending: "\
1. 看看訊息所指的那一格或那一段，確認沒有誤貼。
2. 只留會議要看的部分；全文放在別的檔案，另行提供。
3. 確實都要印出時，分成數段：段落之間空一行，或分成數張投影片。",
        },
        en: Page {
            meaning: "\
A paragraph, a line or a cell of a list may have 10,000 characters, a text of
several paragraphs 100,000. What a meeting needs is far less: probably a whole
document was pasted into a cell, or quotation marks that do not end took in
everything behind them.",
            example: "ruling: (the minutes as a whole, 32,000 characters)",
            mending: "\
1. Look at the cell or the paragraph that the message names.
2. Keep what the meeting has to see, and hand out the whole as a file of its
   own.
3. If all of it must be printed, divide it into paragraphs (a blank line
   between them) or into several slides.",
        },
    },
    Explained {
        name: "unsupported-markdown",
        zh: Page {
            meaning: "\
文字用了不支援的格式，例如標題（#）、斜體（*單星號*）、底線或網頁標籤。
finding、title、note 只能是一行，不能放清單。",
            example: "請資訊處評估之*成本及效益*。",
            mending: "\
1. 強調用粗體：前後各兩個星號，**成本及效益**，緊貼文字。
2. 清單每項一行，以「- 」或「1. 」開頭；段落之間空一行。
3. 符號本身要印出來時，在前面加上 \\，例如 \\*。",
        },
        en: Page {
            meaning: "\
The text uses mark-up that is not supported: headings (#), italics (one
asterisk), underlining or tags of web pages. A finding, title or note is one
line and holds no list.",
            example: "請資訊處評估之*成本及效益*。",
            mending: "\
1. Emphasize in bold, two asterisks on either side next to the words:
   **成本及效益**.
2. Begin each item of a list with `- ` or `1. `; leave an empty line between
   paragraphs.
3. To print the mark itself, put \\ before it, as in \\*.",
        },
    },
    Explained {
        name: "missing-glyph",
        zh: Page {
            meaning: "\
程式內附的字型沒有這個字，投影片會印出空框。多見於罕用的人名、地名，或貼
上的表情符號與看不見的記號。",
            example: "dataset: {id: 70250, name: 𠮷田檢測站即時水位}",
            mending: "\
1. 可以換字時，改用常用的字（例如「吉」）；表情符號與看不見的記號直接
   刪除。
2. 必須用這個字時，在 data 資料夾裡建立 fonts 資料夾，放入含有這個字的字
   型檔（.ttf 或 .otf），例如全字庫正楷體（TW-Kai-Ext-B），再執行一次。
3. 字型檔請一併保存，日後重新產生才會相同。",
        },
        en: Page {
            meaning: "\
The fonts of the program do not have this character, and an empty box would
be shown. It happens with rare names, and with emoji or invisible marks that
were pasted.",
            example: "dataset: {id: 70250, name: 𠮷田檢測站即時水位}",
            mending: "\
1. If another character will do, use the common one (吉); delete emoji and
   invisible marks.
2. If it has to be this one, make a folder fonts in the folder data, put a
   font that has it (.ttf or .otf) there, and run the program again.
3. Keep the font with the data, so that the deck can be made again.",
        },
    },
    Explained {
        name: "unreadable-picture",
        zh: Page {
            meaning: "\
exhibits 裡的圖片打不開、太大，或需要連到外部網站才完整。簡報要能離線放
映並永久保存，圖片必須是完整的檔案。",
            example: "\
picture: exhibits/flow.svg
（內容是一段文字，不是圖片）",
            mending: "\
1. 用小畫家等程式開啟圖片，另存為 PNG 或 JPEG，以新的檔名放入 exhibits，
   並更正 meeting.yaml 的 picture。
2. 太大時，縮小到寬 2,000 像素左右即可。
3. 改副檔名不能改變圖片格式，必須另存新檔。",
        },
        en: Page {
            meaning: "\
A picture in exhibits cannot be opened, is too large, or loads something
from elsewhere. A deck is shown offline and kept for good, so the picture
has to be whole.",
            example: "\
picture: exhibits/flow.svg
(the file holds text, not a picture)",
            mending: "\
1. Open the picture, save it as PNG or JPEG under a new name in exhibits, and
   correct `picture` in meeting.yaml.
2. If it is too large, some 2,000 pixels across are enough.
3. Renaming a file does not change its format: save it anew.",
        },
    },
    Explained {
        name: "not-a-font",
        zh: Page {
            meaning: "\
data/fonts 裡有一個檔案的副檔名是字型，內容卻不是，或下載不完整。少了
它，罕用字就印不出來。",
            example: "data/fonts/kai.ttf（下載中斷，只有一部分）",
            mending: "\
1. 在檔案總管點兩下這個字型，看能不能預覽。
2. 不能預覽時，重新下載完整的 .ttf 或 .otf；壓縮檔請先解壓縮。
3. 不需要時，刪除這個檔案。",
        },
        en: Page {
            meaning: "\
A file in data/fonts has the name of a font but is none, or was not downloaded
to its end. Without it, rare characters cannot be printed.",
            example: "data/fonts/kai.ttf (the download broke off)",
            mending: "\
1. Double-click the font and see whether it can be shown.
2. If it cannot, download the whole .ttf or .otf; unpack it if it is
   an archive.
3. If it is not needed, delete it.",
        },
    },
    Explained {
        name: "slide-overflows",
        zh: Page {
            meaning: "\
這張投影片的文字放不下，超出了頁面。長表格會自動接續到下一頁，但標題、句
子或說明太長時不會；程式不會把字縮到看不清楚，也不會裁掉。",
            example: "\
- classification:
    title: 資料盤點表
    body: |
      （貼了二十行說明）",
            mending: "\
1. 訊息指出是哪一張、第幾頁、超出幾公釐；先縮短它的 title、finding、body
   或 note。
2. 說明很長時，移到另一張 text 投影片；條列分成兩張。
3. 儲存格裡有很長的網址或英數代號時，改短或分行。",
        },
        en: Page {
            meaning: "\
The text of this slide does not fit on its page. Long tables go on by
themselves, but a long title, sentence or remark does not; nothing is made too
small to read, and nothing is cut off.",
            example: "\
- classification:
    title: 資料盤點表
    body: |
      (twenty lines of remarks)",
            mending: "\
1. The message says which slide and page and by how many millimetres; shorten
   its title, finding, body or note first.
2. Move a long remark to a `text` slide of its own; make two slides of a
   long list.
3. If one word in a cell is very long, an address for instance, shorten or
   break it.",
        },
    },
    Explained {
        name: "page-overflows",
        zh: Page {
            meaning: "\
書面文件（行動方案、附件）的文字超出紙張的邊緣，印出來會被裁掉。一般文字
會自動換行、換頁；只有沒有空白可斷的一長串文字才會這樣。",
            example: "\
body: |
  詳見AAAAAAAAAAAAAAAAAAAAAA…（一千個字母）",
            mending: "\
訊息指出在哪一章（哪一份清單）、第幾頁、超出幾公釐。找到該頁過長的網址或
英數代號，改短，或分成兩段。",
        },
        en: Page {
            meaning: "\
Text of a paper (the action plan, the annex) reaches beyond the edge of its page
and would be cut off in print. Ordinary text goes on in the next line and on the
next page by itself; only a long string without a place to break does not.",
            example: "\
body: |
  see AAAAAAAAAAAAAAAAAAAAAA… (a thousand letters)",
            mending: "\
The message says which chapter or list, which page and by how many millimetres.
Shorten the long address or code on that page, or break it in two.",
        },
    },
    Explained {
        name: "faulty-template",
        zh: Page {
            meaning: "\
程式本身的版面出了問題，通常不是資料填錯。這次沒有產生任何檔案，前一次的
成果仍在，可以先用。",
            example: "版面範本無法排版：…",
            mending: "\
1. 訊息提到 PDF/A 與 codepoint 時，是資料裡有造字；請看
   private-character 的說明，改用標準字。
2. 其他情形，把完整的訊息與整個會議資料夾交給維護人員。
3. 急用時，先移走最近加上的投影片或文字，再執行一次。",
        },
        en: Page {
            meaning: "\
The program's own layout is at fault, not what you filled in. Nothing was
written; the last pack is still there.",
            example: "the page template cannot be set, …",
            mending: "\
1. If the message speaks of PDF/A and a codepoint, the data holds a
   user-defined character (造字): see the page of private-character.
2. Otherwise give the whole message and the meeting's folder to the
   maintainers.
3. If it is urgent, take out the slide or text that was added last, and run
   the program again.",
        },
    },
    Explained {
        name: "template-warning",
        zh: Page {
            meaning: "\
程式本身的版面有疑義，簡報仍已產生。數字與文字通常不受影響，但版面可能不
如預期，請看過一遍再使用。",
            example: "版面範本有疑義：…",
            mending: "\
1. 開啟 briefing.pdf，逐頁看過版面是否正常。
2. 把訊息交給維護人員。",
        },
        en: Page {
            meaning: "\
The program's own layout has a doubt; the deck was made all the same. What it
says is usually right, but look it over before you use it.",
            example: "the page template warns, …",
            mending: "\
1. Open briefing.pdf and look whether every page is in order.
2. Give the message to the maintainers.",
        },
    },
];
