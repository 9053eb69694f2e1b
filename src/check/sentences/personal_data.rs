//! Personal data in what is published: numbers of mobile telephones, national identity
//! numbers whose check digit is right, private addresses of e-mail.
//!
//! Only what is certain is refused: a telephone of an office, an address of an office or of
//! a role (service@), a number of a document or an id are none of them. What the
//! organization lists as public (`published_contacts`) is not asked about.

use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::lists::Request;
use crate::model::numeral::half_width;
use crate::model::organization::{Organization, folded};
use crate::model::origin::Origin;
use crate::model::printed::Printed;
use crate::model::sources::Sources;

pub(in crate::check) const CHECK: Check = Check { name: "personal-data", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let sources = &meetings.pack.sources;
    let organization = &sources.organization;
    let before = meetings.previous.map(|pack| &pack.sources);
    // What was amended is shown with the words that it had.
    let amended = before.into_iter().flat_map(Sources::amended_texts);
    for printed in sources.texts().chain(amended) {
        let Some(found) = personal(printed.text, organization) else { continue };
        let origin = printed.place_at(found.at);
        if is_published(&printed, &origin, sources) {
            diagnostics.push(complaint(&found, &origin));
        }
    }
    // The names of the files that were read are in the pack.
    for file in &sources.files {
        let mut names = file.path.split(['/', '.']);
        if let Some(found) = names.find_map(|name| personal(name, organization)) {
            diagnostics.push(complaint(&found, &sources.data_file(&file.path)));
        }
    }
}

fn complaint(found: &Personal, origin: &Origin) -> Diagnostic {
    Diagnostic::new(code::PERSONAL_DATA, origin)
        .with("kind-of", found.kind)
        .with("found", covered(&found.text))
}

/// Enough to find it by: what is complained of is printed nowhere either.
fn covered(text: &str) -> String {
    let shown = |at, it: char| if at < 2 || !it.is_alphanumeric() { it } else { '*' };
    text.chars().enumerate().map(|(at, it)| shown(at, it)).collect()
}

/// Whether a text of the sources is printed: of a body that is known only its name is,
/// and of requests of other periods neither their words nor the answers.
fn is_published(printed: &Printed<'_>, origin: &Origin, sources: &Sources) -> bool {
    let organization = &sources.organization;
    let is_name = !printed.is_running_text()
        && personal(organization.printed(printed.text), organization).is_none();
    let requests = sources.feedback.iter().flat_map(|list| &list.rows);
    let mut others = requests.filter(|row| !row.is_of(&sources.meeting));
    let is_words_of = |row: &Request| {
        let words = [&row.dataset, &row.text, &row.response, &row.outcome];
        words.into_iter().flatten().any(|text| text.origin == *origin)
    };
    !is_name && !others.any(is_words_of)
}

/// Something of a person, and where in its text it begins.
#[derive(Debug, PartialEq, Eq)]
struct Personal {
    at: usize,
    text: String,
    /// The line that says what it is.
    kind: &'static str,
}

/// The first such thing of a text that the organization does not list as public.
fn personal(text: &str, organization: &Organization) -> Option<Personal> {
    if !may_hold_any(text) {
        return None;
    }
    let written: Vec<(usize, char)> =
        text.char_indices().map(|(at, it)| (at, half_width(it))).collect();
    let public: Vec<String> =
        organization.published_contacts.iter().map(|it| bare(it)).collect();
    let finds = [mobile, identity, address];
    let found = (0..written.len()).flat_map(|at| {
        let kinds = ["mobile-number", "identity-number", "private-address"];
        finds.into_iter().zip(kinds).map(move |(find, kind)| (at, find, kind))
    });
    let mut found = found.filter_map(|(at, find, kind)| {
        let length = find(&written, at)?;
        let text: String = written[at..at + length].iter().map(|(_, it)| it).collect();
        Some(Personal { at: written[at].0, text, kind })
    });
    found.find(|found| !public.contains(&bare(&found.text)))
}

/// Whether a text has so many digits, wide or not, or the mark of an address: most have
/// neither.
fn may_hold_any(text: &str) -> bool {
    let (mut digits, mut is_address) = (0, false);
    let mut last = [0u8; 2];
    for &byte in text.as_bytes() {
        match (last, byte) {
            (_, b'0'..=b'9') | ([0xEF, 0xBC], 0x90..=0x99) => digits += 1,
            (_, b'@') | ([0xEF, 0xBC], 0xA0) => is_address = true,
            _ => {}
        }
        last = [last[1], byte];
    }
    digits >= SHORTEST || is_address
}

/// The fewest digits that are any of these numbers.
const SHORTEST: i32 = 9;

/// What is compared: without the marks that numbers are parted by.
fn bare(text: &str) -> String {
    let kept = folded(text).to_lowercase();
    kept.chars().map(half_width).filter(|it| !matches!(it, '-' | '(' | ')')).collect()
}

type Written = [(usize, char)];

fn stands(text: &Written, at: usize, is_it: impl Fn(char) -> bool) -> bool {
    text.get(at).is_some_and(|(_, it)| is_it(*it))
}

/// Whether a number of so many characters stands there by itself: it is no part of a longer
/// one, and no document's (第0990012345號).
fn stands_alone(text: &Written, at: usize, length: usize) -> bool {
    let joins = |it: char| it.is_ascii_alphanumeric() || "-_/.=".contains(it);
    let before = at.checked_sub(1).and_then(|at| text.get(at)).map(|(_, it)| *it);
    let behind = text.get(at + length).map(|(_, it)| *it);
    let further = stands(text, at + length + 1, |it| it.is_ascii_alphanumeric());
    let ends = |it: char| {
        it.is_ascii_alphanumeric() || it == '_' || it == '號' || joins(it) && further
    };
    !before.is_some_and(|it| joins(it) || matches!(it, '第' | '字' | '#'))
        && !behind.is_some_and(ends)
}

/// A number of a mobile telephone: 0912345678, 0912-345-678, (0912)345678, +886-912-345678.
fn mobile(text: &Written, at: usize) -> Option<usize> {
    let abroad = stands(text, at, |it| it == '+');
    let prefix = if abroad { "+8869" } else { "09" };
    if !stands(text, at, |it| it == '0' || it == '+') {
        return None;
    }
    let (mut digits, mut end) = (String::new(), at);
    let wanted = if abroad { 12 } else { 10 };
    for (place, (_, it)) in text.iter().enumerate().skip(at) {
        match it {
            '+' if place == at => digits.push('+'),
            it if it.is_ascii_digit() => digits.push(*it),
            '-' | ' ' | ')' | '(' if !digits.is_empty() => continue,
            _ => break,
        }
        end = place + 1;
        if digits.chars().filter(char::is_ascii_digit).count() == wanted {
            break;
        }
    }
    let count = digits.chars().filter(char::is_ascii_digit).count();
    let is_one = count == wanted && digits.starts_with(prefix);
    let marks = end - at - digits.len();
    (is_one && marks <= MOST_MARKS && stands_alone(text, at, end - at))
        .then_some(end - at)
}

/// So many marks at most part a number.
const MOST_MARKS: usize = 4;

/// A national identity number, or that of a resident from abroad, with its check digit.
fn identity(text: &Written, at: usize) -> Option<usize> {
    const LENGTH: usize = 10;
    /// What the letters are worth, from A on.
    const LETTERS: [u32; 26] = [
        10, 11, 12, 13, 14, 15, 16, 17, 34, 18, 19, 20, 21, 22, 35, 23, 24, 25, 26, 27,
        28, 29, 32, 30, 31, 33,
    ];
    let letter = text.get(at).filter(|(_, it)| it.is_ascii_uppercase())?.1;
    let digits = text.get(at + 1..at + LENGTH)?.iter().map(|(_, it)| it.to_digit(10));
    let digits: Vec<u32> = digits.collect::<Option<_>>()?;
    let worth = LETTERS[(u32::from(letter) - u32::from('A')) as usize];
    let weighed: u32 =
        digits.iter().zip([8, 7, 6, 5, 4, 3, 2, 1, 1]).map(|(a, b)| a * b).sum();
    let is_one = matches!(digits[0], 1 | 2 | 8 | 9)
        && (worth / 10 + worth % 10 * 9 + weighed).is_multiple_of(10);
    (is_one && stands_alone(text, at, LENGTH)).then_some(LENGTH)
}

/// A private address of e-mail: neither an office's nor that of a role.
fn address(text: &Written, at: usize) -> Option<usize> {
    let of_name = |it: char| it.is_ascii_alphanumeric() || "._%+-".contains(it);
    if !stands(text, at, of_name)
        || at > 0 && stands(text, at - 1, |it| of_name(it) || it == '@')
    {
        return None;
    }
    let length =
        |from: usize| text[from..].iter().take_while(|(_, it)| of_name(*it)).count();
    let name = length(at);
    if !stands(text, at + name, |it| it == '@') {
        return None;
    }
    let host = length(at + name + 1);
    let words = |from: usize, length: usize| -> String {
        text[from..from + length].iter().map(|(_, it)| it.to_ascii_lowercase()).collect()
    };
    let (name_of, host_of) = (words(at, name), words(at + name + 1, host));
    let host_of = host_of.trim_end_matches(['.', '-']);
    let is_office = OFFICES.iter().any(|it| host_of.ends_with(it) || host_of == &it[1..]);
    let is_role = ROLES.iter().any(|it| name_of.contains(it));
    let is_one = host_of.contains('.') && !is_office && !is_role;
    is_one.then_some(name + 1 + host_of.len())
}

/// What addresses of offices end in.
const OFFICES: [&str; 6] =
    [".gov.tw", ".gov.taipei", ".gov", ".edu.tw", ".org.tw", ".mil.tw"];

/// Whom an address of no person belongs to.
const ROLES: [&str; 12] = [
    "service", "info", "opendata", "data", "contact", "support", "help", "admin",
    "webmaster", "office", "public", "noreply",
];

#[cfg(test)]
mod tests {
    use super::{address, identity, mobile};
    use crate::model::numeral::half_width;

    type Find = fn(&super::Written, usize) -> Option<usize>;

    fn found(find: Find, text: &str) -> Option<String> {
        let text: Vec<_> =
            text.char_indices().map(|(at, it)| (at, half_width(it))).collect();
        let (at, length) = (0..text.len()).find_map(|at| Some((at, find(&text, at)?)))?;
        Some(text[at..at + length].iter().map(|(_, it)| it).collect())
    }

    #[test]
    fn mobile_numbers_are_known_however_they_are_parted_and_documents_are_none() {
        for text in [
            "王0912345678",
            "0912-345-678。",
            "（0912 345 678）",
            "(0912)345678",
            "電話：０９１２－３４５－６７８",
            "+886-912-345678",
            "0912-345678 分機",
        ] {
            assert!(found(mobile, text).is_some(), "{text}");
        }
        for text in [
            "02-2191-0189",
            "04-22289111",
            "0800-024-099",
            "第0990012345號",
            "院授字第0912345678號",
            "10912345678",
            "0912345678901",
            "A-0912345678",
            "0912345678-01",
            "https://a.invalid/?id=0912345678",
            "109-12-34 5678",
        ] {
            assert_eq!(found(mobile, text), None, "{text}");
        }
    }

    #[test]
    fn identity_numbers_have_their_check_digit_and_stand_alone() {
        assert_eq!(found(identity, "王A123456789，").as_deref(), Some("A123456789"));
        assert!(found(identity, "Ａ１２３４５６７８９").is_some());
        assert!(found(identity, "A800000014").is_some());
        for text in ["A123456788", "A323456789", "案號A123456789-1", "XA123456789"] {
            assert_eq!(found(identity, text), None, "{text}");
        }
    }

    #[test]
    fn addresses_of_offices_and_of_roles_are_no_persons() {
        for text in ["王wang@gmail.com", "請洽 w.x@example.com.", "wang＠yahoo.com.tw"]
        {
            assert!(found(address, text).is_some(), "{text}");
        }
        for text in [
            "wang@moj.gov.tw", "opendata@example.com", "service@example.com", "a@b",
            "@甲",
        ] {
            assert_eq!(found(address, text), None, "{text}");
        }
    }
}
