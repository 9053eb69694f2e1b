//! Pages of the codes about numbers typed into sentences.

use super::{Explained, Page};

pub(super) static PAGES: &[Explained] = &[
    Explained {
        name: "stale-number",
        zh: Page {
            meaning: "\
投影片或行動方案的文字裡，有一個直接輸入的數字等於上次會議的數字，這次已經
不同。多半是沿用上次的文字而忘了更新。只看「筆、項、件、個、種、案、位」前
的三位數以上數字，以及有千分位的數字；年、日期、條號、文號不看，決議的引文
也不看。",
            example: "\
累計開放618筆資料集（上次 618 筆，這次 658 筆）",
            mending: "\
1. 把數字換成訊息建議的寫法，例如 {{ datasets.total | thousands }}。
2. 確實是指上次時，在同一句寫明，例如「上次618筆」「較618筆增加」。
3. 只是碰巧相同時，可在 meeting.yaml 的 acknowledged 認可。",
        },
        en: Page {
            meaning: "\
A sentence of the slides or of the action plan holds a typed number that
was a figure of the previous meeting and has changed since; last time's
text was probably kept. Only numbers of three digits or more before 筆, 項
, 件, 個, 種, 案 or 位 are looked at, and numbers with a comma between
thousands; years, dates, articles and document numbers are not, nor are
quoted resolutions.",
            example: "\
累計開放618筆資料集 (618 last time, 658 now)",
            mending: "\
1. Write what the message proposes instead, such as {{ datasets.total |
   thousands }}.
2. If last time is meant, say so next to the number: 上次618筆, 較618筆增
   加.
3. If it is the same by chance, accept this under `acknowledged` in
   meeting.yaml.",
        },
    },
    Explained {
        name: "number-disagrees",
        zh: Page {
            meaning: "\
文字（包括議程各案的名稱與簡稱）裡直接輸入的數字與資料不符。一種是句子自己說明數的是什麼（甲類27項、較上次增
加158筆、名列第三、於14日內回應、110年度第3季民間需求12件），不論多小、不論寫成
阿拉伯數字或國字，都要與資料相同；另一種是資料裡沒有，卻與某個算出來的數字非常接
近：相差不到百分之二、兩位數字對調，或只差一位。子句沒有寫是誰的、何時的，就依同
一句前面的子句（典藏署362筆，較上次增加32筆）。引用的日期也看：截至{{
meeting.date }} 之後引用統計日期的數字，兩者不在同一月時就會指出。",
            example: "\
累計開放2,936筆資料集（datasets.total 是 2,963）",
            mending: "\
1. 把數字換成訊息建議的寫法，例如 {{ datasets.total | thousands }}。
2. 是概數時，寫明「約」「逾」「近」。
3. 確實是其他來源的數字時，在 meeting.yaml 的 acknowledged 認可。",
        },
        en: Page {
            meaning: "\
A number typed into a sentence is not what the data give. Either the sentence
says itself what it counts (甲類27項, 較上次增加158筆, 名列第三, 於14日內回應,
110年度第3季民間需求12件): then it has to be that, however small it is and
whether it is written in digits or in words. Or the data have no such number,
but one very like it: less than two per cent away, two digits in each other's
place, or one digit another. A clause that does not say whose its number is, or of
when, goes on with what the clauses before it said (典藏署362筆，較上次增加32筆).
Live dates are looked at as well: 截至{{ meeting.date }} before a number that is as of
the statistics date, where that is in another month.",
            example: "\
累計開放2,936筆資料集 (datasets.total is 2,963)",
            mending: "\
1. Write what the message proposes instead, such as
   {{ datasets.total | thousands }}.
2. If it is a rough number, say so: 約, 逾, 近.
3. If it comes from elsewhere, accept this under `acknowledged` in
   meeting.yaml.",
        },
    },
    Explained {
        name: "sum-in-sentence-differs",
        zh: Page {
            meaning: "\
句子先列出幾項，再寫總和，而各項相加不是那個數。委員當場一加就會發現。只看同一個
單位詞、逐項列完就接「共計」「合計」的寫法；句中有「其中」「較」「等」時不比對。",
            example: "\
甲類26項、乙類0項、丙類65項，共計92項（26＋0＋65＝91）",
            mending: "\
1. 更正總和，或寫錯的那一項；最好都改成會自動填入的數字。
2. 各項沒有列全時，寫明「其中」或「等」。
3. 確實另有原因時，在 meeting.yaml 的 acknowledged 認可。",
        },
        en: Page {
            meaning: "\
A sentence lists some numbers and then their sum, and they do not add up to it:
somebody in the room will notice. Only a list in one counting word that ends in
共計 or 合計 is added up, and none that speaks of 其中, 較 or 等.",
            example: "\
甲類26項、乙類0項、丙類65項，共計92項 (26 + 0 + 65 = 91)",
            mending: "\
1. Correct the sum, or the part that is wrong; better, let figures fill them in.
2. If the list is not complete, say so with 其中 or 等.
3. If there is another reason, accept this under `acknowledged` in meeting.yaml.",
        },
    },
    Explained {
        name: "number-unlike-row",
        zh: Page {
            meaning: "\
句子寫了表中某一列的名稱，緊接著的數字卻不是那一列的任何數字。列的名稱取自各張表
本身；句子沒有寫明是哪一欄，所以只提示，不影響產製。寫明欄位，或表中只有一欄用那
個單位時，是警告 number-disagrees。",
            example: "\
本部白金標章77筆（品質檢測結果一表，白金一列是 267筆）",
            mending: "\
1. 說的是那一列時，更正數字，或改成會自動填入的數字。
2. 說的是別的事時，不必處理，也可寫明是什麼。",
        },
        en: Page {
            meaning: "\
A sentence names a row of a table, and the number right behind the name is
none that the row has. The names are those of the tables themselves. The
sentence does not say which column, so this is a notice; the pack is built
all the same. Where the column is named, or only one has that unit, it is
the warning number-disagrees.",
            example: "\
本部白金標章77筆 (267筆 in the row 白金 of the quality table)",
            mending: "\
1. If it speaks of that row, correct the number, or let it be filled in.
2. If it speaks of something else, leave it, or say of what.",
        },
    },
    Explained {
        name: "typed-number",
        zh: Page {
            meaning: "\
文字裡直接輸入的數字與某個計算出來的數字相同。這次是對的，但資料更新後它不
會跟著改，下次就成了舊數字。這是提示，不影響產製。",
            example: "\
本部累計開放1,658筆",
            mending: "\
把數字換成訊息建議的寫法，例如 {{ datasets.total | thousands }}。",
        },
        en: Page {
            meaning: "\
A number typed into a sentence is the same as a computed figure. It is
right today, but does not follow the data, and will be stale next time.
This is a notice; the pack is built all the same.",
            example: "\
本部累計開放1,658筆",
            mending: "\
Write what the message proposes instead, such as {{ datasets.total |
thousands }}.",
        },
    },
    Explained {
        name: "number-unknown",
        zh: Page {
            meaning: "\
文字裡直接輸入的數字，不等於任何一個算出來的數字，也不在任何一張表裡，程式無
從查核。這是提示，不影響產製。只看「筆、項、件、人次、份」等單位詞前的三位數以上
數字，以及有千分位的數字：更小的數字多半碰巧與資料裡的某個數字相同。句中其他數字
的和、差，各列的增減與合計，都算有依據；寫明「約」「逾」「預計」「目標」等的不看。",
            example: "\
共辦理教育訓練1,250人次",
            mending: "\
1. 確認數字的來源。
2. 資料裡算得出來時，改用它的名稱，例如 {{ datasets.total | thousands }}；
   所有名稱列在 pack.json 的 figures。
3. 來源無誤時不必處理，也可在 meeting.yaml 的 acknowledged 認可。",
        },
        en: Page {
            meaning: "\
A number typed into a sentence is none of the figures and stands in no
table, so nothing can vouch for it. This is a notice; the pack is built all
the same. Only numbers of three digits or more before a word that things
are counted in (筆, 項, 件, 人次, 份 …) are looked at, and numbers with a
comma between thousands: a smaller one mostly equals some number of the
data by chance. What follows from others (a sum or a difference in the
sentence, what a row has more, what several have together) is founded;
what is said to be rough or still to come (約, 逾, 預計, 目標 …) is passed
over.",
            example: "\
共辦理教育訓練1,250人次",
            mending: "\
1. Make sure where the number comes from.
2. If the data give it, write it by its name, such as
   {{ datasets.total | thousands }}; all names are under `figures` in
   pack.json.
3. Otherwise leave it, or accept it under `acknowledged` in meeting.yaml.",
        },
    },
];
