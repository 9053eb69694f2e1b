//! The words by which rows of a list are known that are no records: totals, remarks, the
//! line in which those sign who made it.
//!
//! The common ones are listed here and nowhere else; `row_words` in `organization.yaml`
//! adds those of the house.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::heading::{class_names, folded, normalized};
use crate::model::numeral::{half_width, is_numeral};
use crate::model::organization::Organization;

/// 計數 is what a spreadsheet program itself writes under what it counts.
const SUBTOTALS: [&str; 3] = ["小計", "計數", "subtotal"];

const TOTALS: [&str; 9] =
    ["合計", "總計", "總數", "總和", "共計", "總共", "總計數", "grandtotal", "total"];

/// What a row is called that says something of the numbers above it and is nobody's: words
/// that its name ends in.
const SUMMARIES: [&str; 13] = [
    "平均", "平均值", "平均數", "中位數", "中位值", "眾數", "最大值", "最小值", "最高",
    "最低", "標準差", "增加", "減少",
];

/// How a name begins that is of all others together.
const REMAINDERS: [&str; 3] = ["其他", "其餘", "其它"];

/// Whether a name, in [`plain`] words, is that of a row that says something of others.
pub(in crate::source) fn is_summary(name: &str) -> bool {
    SUMMARIES.iter().any(|word| name.ends_with(word))
}

/// Whether a name, in [`plain`] words, is that of all others together.
pub(in crate::source) fn is_remainder(name: &str) -> bool {
    REMAINDERS.iter().any(|word| name.starts_with(word))
}

/// How a remark under a list begins.
const REMARKS: [&str; 10] =
    ["備註", "附註", "註", "說明", "資料來源", "※", "＊", "*", "製表", "填表"];

/// What forms say under the last row, in brackets or between dashes or bare.
const NOTHING_BELOW: [&str; 2] = ["以下空白", "以下無資料"];

/// Before whose names a list is signed, and when it was made.
const SIGNATURES: [&str; 44] = [
    "製表", "填表", "承辦", "科長", "課長", "股長", "主任", "處長", "局長", "司長",
    "單位主管", "機關首長", "業務主管", "覆核", "複核", "校核", "校對", "審核", "核定",
    "決行", "主管", "主辦", "組長", "署長", "秘書", "專員", "科員", "核章", "列印",
    "經辦", "首長", "業務單位", "主計", "會計", "會辦", "聯絡人", "聯絡電話", "電話",
    "分機", "傳真", "資料時間", "資料日期", "統計時間", "更新日期",
];

/// What such a line says where no colons stand behind the places to sign in.
const SIGNERS: [&str; 29] = [
    "承辦", "承辦人", "承辦人員", "承辦單位", "科長", "課長", "股長", "組長", "主任",
    "處長", "局長", "司長", "署長", "區長", "單位主管", "主管", "機關首長", "首長",
    "秘書", "主任秘書", "製表人", "填表人", "覆核", "審核", "製表", "填表", "複核",
    "經辦", "核章",
];

/// What stands in one of the first cells of a row that shows how a form is filled in, alone,
/// in brackets, or before a number or a colon.
const EXAMPLES: [&str; 12] = [
    "填寫範例", "填報範例", "填表範例", "範例資料", "範例", "示例", "舉例", "樣例",
    "例如", "例", "example", "sample",
];

/// How many characters may say what is summed.
const LONGEST_SCOPE: usize = 6;

/// The words that hold for an organization's lists.
#[derive(Debug, Clone)]
pub(in crate::source) struct RowWords {
    subtotals: Vec<String>,
    totals: Vec<String>,
    remarks: Vec<String>,
    signatures: Vec<String>,
    /// Longest first, in small letters.
    examples: Vec<String>,
    /// What the words of totals end in.
    endings: Vec<char>,
    /// What units and agencies are called, in [`plain`] words.
    bodies: Vec<String>,
    /// What data classes and kinds of requests are called, likewise.
    classes: BTreeSet<String>,
}

/// What a row's label sums.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::source) enum Sum {
    /// The rows since the total before it.
    Part,
    Whole,
}

impl RowWords {
    pub(in crate::source) fn of(organization: &Organization) -> Arc<Self> {
        let own = &organization.row_words;
        let all = |common: &[&str], own: &[String]| -> Vec<String> {
            let own = own.iter().map(String::as_str);
            common.iter().copied().chain(own).map(str::to_owned).collect()
        };
        // What a label says is looked up as headings are.
        let labels = |common: &[&str], own: &[String]| -> Vec<String> {
            all(common, own).iter().map(|word| plain(word)).collect()
        };
        let subtotals = labels(&SUBTOTALS, &own.subtotals);
        let totals = labels(&TOTALS, &own.totals);
        let both = subtotals.iter().chain(&totals);
        let endings: BTreeSet<char> =
            both.filter_map(|word| word.chars().next_back()).collect();
        Arc::new(Self {
            endings: endings.into_iter().collect(),
            subtotals,
            totals,
            remarks: all(&REMARKS, &own.remarks),
            signatures: all(&SIGNATURES, &own.signatures),
            examples: all(&EXAMPLES, &own.examples),
            bodies: bodies(organization),
            classes: classes(organization),
        })
    }

    /// What a label sums, by the [`plain`] words that it ends in: 合計, 單位小計.
    pub(in crate::source) fn sum(&self, label: &str) -> Option<Sum> {
        let (scope, sum) = self.parted(label)?;
        (scope.chars().count() <= LONGEST_SCOPE).then_some(sum)
    }

    /// What a label, in [`plain`] words, says is summed, before the longest word that it
    /// may end in.
    pub(in crate::source) fn parted<'l>(&self, label: &'l str) -> Option<(&'l str, Sum)> {
        // Nearly every label ends in none of them.
        label.chars().next_back().filter(|last| self.endings.contains(last))?;
        let of = |words: &'_ [String], sum: Sum| {
            let scopes = words.iter().filter_map(|word| label.strip_suffix(&**word));
            scopes.min_by_key(|scope| scope.len()).map(|scope| (scope, sum))
        };
        let both = [of(&self.subtotals, Sum::Part), of(&self.totals, Sum::Whole)];
        both.into_iter().flatten().min_by_key(|(scope, _)| scope.len())
    }

    /// Whether a text may say that it sums: it has a character that such a word ends in.
    pub(super) fn may_sum(&self, text: &str) -> bool {
        text.chars().map(folded).any(|it| self.endings.contains(&it))
    }

    /// Whether a text may say that it sums and no more: nearly every one is told from it by
    /// its last character.
    pub(super) fn may_be_bare(&self, text: &str) -> bool {
        let last = text.trim_end().trim_end_matches(['：', ':']).chars().next_back();
        last.is_some_and(|last| self.endings.contains(&last.to_ascii_lowercase()))
    }

    /// Whether a text, in [`plain`] words, is what a unit or an agency is called.
    pub(in crate::source) fn is_body(&self, text: &str) -> bool {
        self.bodies.iter().any(|body| body == text)
    }

    /// Whether a text, in [`plain`] words, is what a class or a kind of requests is called.
    pub(super) fn is_class(&self, text: &str) -> bool {
        self.classes.contains(text)
    }

    /// Whether a text says that its row is an example: 範例, （範例）戶政系統, 範例1, 例：1.
    /// A name that goes on otherwise is a name (範例委員會).
    pub(super) fn is_example(&self, text: &str) -> bool {
        let text = text.trim();
        let opened = text.strip_prefix(BRACKETS_OPEN);
        let inner = opened.unwrap_or(text);
        self.examples.iter().any(|word| {
            let begins =
                inner.get(..word.len()).filter(|it| it.eq_ignore_ascii_case(word));
            begins.is_some_and(|_| {
                let behind = inner[word.len()..].trim_start();
                let goes_on = |mark: char| "：:".contains(mark);
                let numbers = |it: char| is_numeral(it) || " -－–_.#、".contains(it);
                match opened {
                    Some(_) => {
                        let behind = behind.trim_start_matches(numbers);
                        behind.starts_with(BRACKETS_CLOSE) || behind.starts_with(goes_on)
                    }
                    None => behind.starts_with(goes_on) || behind.chars().all(numbers),
                }
            })
        })
    }

    /// Whether a label, in [`plain`] words, says that it sums and not what.
    pub(super) fn is_bare(&self, label: &str) -> bool {
        self.subtotals.iter().chain(&self.totals).any(|word| word == label)
    }

    /// Whether a text says itself to be a remark, or that the list has come to its end.
    pub(in crate::source) fn is_remark(&self, text: &str) -> bool {
        begins(text, &self.remarks) || NOTHING_BELOW.iter().any(|end| text.contains(end))
    }

    /// Whether a text is the word for a remark and no more, which stands in another cell:
    /// 註：.
    pub(super) fn is_bare_remark(&self, text: &str) -> bool {
        let bare = text.trim().trim_end_matches(['：', ':', '.', '、']);
        let common = REMARKS.iter().any(|word| *word == bare && !word.starts_with('說'));
        common || self.remarks.iter().skip(REMARKS.len()).any(|word| word == bare)
    }

    /// Whether a text is no more than whoever signs here.
    pub(super) fn is_signer(text: &str) -> bool {
        let text = text.trim();
        let mut seals = ["核章", "簽章", "蓋章"].iter();
        let who = seals.find_map(|seal| text.strip_suffix(seal));
        SIGNERS.contains(&text) || who.is_some_and(|who| SIGNERS.contains(&who))
    }

    /// Whether a text is the number of a printed page: 第1頁，共2頁.
    pub(super) fn is_page(text: &str) -> bool {
        let numbers = |it: char| is_numeral(it) || "第頁共，,、/／ 　".contains(it);
        let text = text.trim();
        text.starts_with('第') && text.contains('頁') && text.chars().all(numbers)
    }

    /// Whether a text is a numbered sentence, which is neither a number nor a name:
    /// 1.本表請於期限前送回。
    pub(super) fn is_note(text: &str) -> bool {
        without_number(text).is_some_and(|text| text.trim_end().ends_with('。'))
    }

    /// Whether somebody signs here, as in 「承辦人：　　　」.
    pub(in crate::source) fn is_signed(&self, text: &str) -> bool {
        text.contains(['：', ':']) && begins(text, &self.signatures)
    }
}

/// What may stand around the word for an example.
const BRACKETS_OPEN: [char; 8] = ['（', '(', '【', '[', '〔', '《', '〈', '<'];
const BRACKETS_CLOSE: [char; 8] = ['）', ')', '】', ']', '〕', '》', '〉', '>'];

/// What data classes and kinds of requests are called.
fn classes(organization: &Organization) -> BTreeSet<String> {
    let kinds = organization.feedback_kinds.iter().map(|kind| &kind.value);
    let aliases = organization.kind_aliases.iter().map(|(alias, _)| alias);
    let kinds = kinds.chain(aliases).map(|kind| plain(kind));
    let classes = organization.classes.iter().flat_map(class_names);
    classes.map(|name| plain(&name)).chain(kinds).collect()
}

/// What units and agencies are called.
fn bodies(organization: &Organization) -> Vec<String> {
    let all = organization.all_bodies();
    let names = all.flat_map(|body| body.aliases.iter().chain([&body.name.value]));
    names.map(|name| plain(name)).collect()
}

/// What stands behind the number of a point, if a text begins with one: 2. or 二、 or
/// （二）.
pub(in crate::source) fn without_number(text: &str) -> Option<&str> {
    let is_numeral =
        |it: char| half_width(it).is_ascii_digit() || "一二三四五六七八九十".contains(it);
    let text = text.trim_start().trim_start_matches(['（', '(']);
    let behind = text.trim_start_matches(is_numeral);
    let is_numbered = behind.len() < text.len();
    behind.strip_prefix(['.', '、', '．', ')', '）']).filter(|_| is_numbered)
}

/// A label without what tells no labels apart.
pub(in crate::source) fn plain(label: &str) -> String {
    normalized(label)
}

fn begins(text: &str, words: &[String]) -> bool {
    words.iter().any(|word| text.starts_with(&**word))
}
