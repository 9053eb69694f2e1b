//! How fields that have to be there are written, for whoever writes his first file: what
//! a list of classes or a period looks like, nobody can guess.
//!
//! They are examples, and nothing is ever read from them.

use crate::model::code;
use crate::model::diagnostic::Diagnostic;
use crate::model::origin::Origin;

static FORMS: [(&str, &str); 15] = [
    ("agencies", "[{name: 示範署}, {name: 示範局}]"),
    (
        "classes",
        "[{code: a, name: 甲類, title: 開放資料, grounds: none}, {code: b, name: 乙類, title: 有限度利用資料, grounds: restriction}, {code: c, name: 丙類, title: 不開放資料, grounds: statute}]",
    ),
    ("date", "112年5月16日"),
    ("feedback_kinds", "[建議新增資料集, 內容有誤, 其他]"),
    ("from", "112年1月1日"),
    ("group", "政府資料開放諮詢小組"),
    ("ministries", "[{name: 示範部, providers: ['示範部*']}]"),
    ("ministry", "示範部"),
    (
        "opening_states",
        "[{name: 規劃中, means: planned}, {name: 已開放, means: opened}, {name: 不予開放, means: dropped}]",
    ),
    ("period", "{from: 112年1月1日, to: 112年5月31日}"),
    ("recommendation", "{proposal: close, reason: 已併入年度計畫}"),
    (
        "recommendations",
        "{close: 建請解除列管, continue: 建請繼續列管, unit: 建請改自行列管}",
    ),
    ("statistics_date", "112年5月10日"),
    ("to", "112年5月31日"),
    ("units", "[{name: 資訊處}, {name: 統計處}]"),
];

/// The complaint that a field is missing, with the way it is written.
pub(in crate::source) fn missing(name: &str, origin: &Origin) -> Diagnostic {
    let complaint = Diagnostic::new(code::MISSING_KEY, origin).with("key", name);
    match form(name) {
        Some(form) => complaint.with("form", form),
        None => complaint.with("line", format!("{name}: …")),
    }
}

/// How a field is written, where nobody could guess.
pub(in crate::source) fn form(name: &str) -> Option<String> {
    let known = FORMS.iter().find(|(field, _)| *field == name);
    known.map(|(_, form)| format!("{name}: {form}"))
}
