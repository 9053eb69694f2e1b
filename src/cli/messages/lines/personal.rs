//! What personal data is.

use crate::cli::messages::Line;

/// Sorted by name.
pub(super) static LINES: &[Line] = &[
    Line {
        name: "identity-number",
        zh: "身分證統一編號",
        en: "a national identity number",
    },
    Line {
        name: "mobile-number", zh: "行動電話號碼", en: "a mobile telephone number"
    },
    Line {
        name: "private-address",
        zh: "私人電子郵件地址",
        en: "a private e-mail address",
    },
];
