//! Totals that count the records above them, or those of a class or a kind.

use super::total_differs;
use std::collections::BTreeMap;

use super::spans;
use crate::check::Meetings;
use crate::check::sentences::spoken;
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::lists::{Claim, ClaimedNumber, Listing};
use crate::model::numeral::{self, half_width, is_counted_with, thousands};
use crate::model::origin::{Located, Origin};
use crate::model::shortened::shortened;

/// A list of records that a total under it counts.
pub(super) struct Counted<'c, T> {
    /// What they are counted in, as the message catalogue names it.
    pub(super) counter: &'static str,
    /// Where each stands.
    pub(super) place: fn(&T) -> &Origin,
    /// Whether one counts under a heading: under a class, those of the class.
    pub(super) counts: &'c dyn Fn(&T, &str) -> bool,
    /// Of what a total may say how many there are, classes or kinds or states, and what
    /// they are counted in.
    pub(super) names: Vec<&'c str>,
    pub(super) unit: &'c str,
    /// Whether the names are known to sentences too, which read them in more forms.
    pub(super) are_spoken: bool,
}

impl<T> Counted<'_, T> {
    /// A total counts the records, or those of the class in whose column it stands, and
    /// may say how many are of a class or a kind: 甲類26項、丙類65項.
    pub(super) fn compare(
        &self,
        listing: &Listing<T>,
        meetings: &Meetings<'_>,
        diagnostics: &mut Diagnostics,
    ) {
        let mut lines = BTreeMap::<&str, Vec<(Option<u32>, &T)>>::new();
        for row in &listing.rows {
            let origin = (self.place)(row);
            lines.entry(&origin.file).or_default().push((origin.place().row(), row));
        }
        let spans = spans(&listing.claims, meetings);
        let is_alone = spans.len() == 1;
        for (claim, span) in spans {
            let lines = lines.get(span.file).map_or(&[][..], |lines| lines);
            let rows = |heading: Option<&str>| {
                let own = lines.iter().filter(|(line, _)| span.holds(*line));
                let counts = |row| heading.is_none_or(|it| (self.counts)(row, it));
                numeral::number_of(own.filter(|(_, row)| counts(row)).count())
            };
            let values = claim.values.iter().filter(|typed| !is_day(typed));
            let counted = values.filter_map(|typed| {
                let rows = rows(typed.heading.as_deref());
                compare_count(claim, &typed.number, rows, self.counter)
            });
            // A 小計 among others speaks of its own rows, and so does what heads a group.
            let speaks_of_all = !claim.partial || is_alone && claim.until.is_none();
            let mut wrong = Vec::new();
            for cell in &claim.said {
                let read = Read::of(&cell.value, &self.names, self.unit);
                diagnostics.extend_with(unread(cell, &read));
                if self.are_spoken && speaks_of_all {
                    let spelled = Located::new(read.spelled, cell.origin.clone());
                    wrong.extend(wrongly_said(&spelled, meetings));
                } else {
                    let differs = read.numbers.iter().filter_map(|(name, typed)| {
                        let own = rows(Some(name));
                        let complaint = total_differs(name, *typed, own, &cell.origin);
                        (own != *typed).then_some((complaint, typed - own))
                    });
                    wrong.extend(differs);
                }
            }
            diagnostics.extend_with(as_one(counted.collect(), wrong));
        }
    }
}

/// Whether a number under a heading of days is a day in digits, which counts nothing:
/// 1130105, 20240105.
pub(super) fn is_day(typed: &ClaimedNumber) -> bool {
    let is_headed = typed.heading.as_ref().is_none_or(|it| it.contains("日期"));
    is_headed && (1_000_000..100_000_000).contains(&typed.number.value)
}

/// What a total's row says besides its number.
struct Read<'n> {
    /// The numbers behind known names: 甲類:1, 已開放1筆.
    numbers: Vec<(&'n str, i64)>,
    /// The text with each of them written in one form: 甲類1項.
    spelled: String,
    /// Whether some other number stands there.
    has_others: bool,
}

impl<'n> Read<'n> {
    fn of(text: &str, names: &[&'n str], unit: &str) -> Self {
        let is_between = |it: char| " \u{3000}:：為有共計".contains(it);
        let (mut numbers, mut spelled, mut others) = (Vec::new(), String::new(), false);
        let mut rest = text;
        while let Some(next) = rest.chars().next() {
            let known = names.iter().filter(|name| rest.starts_with(**name));
            let counted = known.max_by_key(|name| name.len()).and_then(|name| {
                let behind = rest[name.len()..].trim_start_matches(is_between);
                let end = behind.find(|it| !is_counted_with(it)).unwrap_or(behind.len());
                Some((*name, numeral::count(&behind[..end])?, &behind[end..]))
            });
            if let Some((name, number, behind)) = counted {
                numbers.push((name, number));
                spelled.extend([name, &*number.to_string(), unit]);
                rest = behind.strip_prefix(UNITS).unwrap_or(behind);
            } else {
                others |= half_width(next).is_ascii_digit();
                spelled.push(next);
                rest = &rest[next.len_utf8()..];
            }
        }
        Self { numbers, spelled, has_others: others }
    }
}

/// What may stand behind such a number.
const UNITS: [char; 6] = ['項', '件', '筆', '個', '案', '則'];

/// The notice that a total's row says a number that nothing was compared with.
fn unread(cell: &Located<String>, read: &Read<'_>) -> Option<Diagnostic> {
    read.has_others.then(|| not_read(cell))
}

/// So many characters of such a cell are quoted.
const MOST_SHOWN: usize = 40;

/// The notice that a cell of a total's row was not compared.
pub(super) fn not_read(cell: &Located<String>) -> Diagnostic {
    Diagnostic::new(code::TOTAL_NOT_READ, &cell.origin)
        .with("found", shortened(&cell.value, MOST_SHOWN))
}

/// A complaint about a typed number, and by how much it is too large.
type Wrong = (Diagnostic, i64);

/// A row that is gone makes the count and that of its class wrong: one complaint. Where
/// they are wrong by different numbers, they are two slips.
fn as_one(counted: Vec<Wrong>, said: Vec<Wrong>) -> Vec<Diagnostic> {
    let alone = |wrong: Vec<Wrong>| wrong.into_iter().map(|(complaint, _)| complaint);
    match (&counted[..], &said[..]) {
        ([(count, excess)], [(class, same)]) if excess == same => {
            let says = |name: &str| class.args.get(name).map_or("", String::as_str);
            let found = format!("{} {}", says("column"), says("typed"));
            let mut count = count.clone().see(&class.origin, "also-here", found);
            count.related.extend(class.related.iter().cloned());
            vec![count]
        }
        _ => alone(counted).chain(alone(said)).collect(),
    }
}

/// A number of records that there are not.
pub(super) fn compare_count(
    claim: &Claim,
    typed: &Located<i64>,
    rows: i64,
    counter: &str,
) -> Option<Wrong> {
    let excess = typed.value - rows;
    let name = match (claim.until, claim.partial) {
        (Some(_), _) => shortened(&claim.label.value, MOST_SHOWN),
        (None, true) => "小計".to_owned(),
        (None, false) => "合計".to_owned(),
    };
    let complaint = Diagnostic::new(code::COUNT_DIFFERS, &typed.origin)
        .with("name", name)
        .with("typed", thousands(typed.value))
        .with("computed", thousands(rows))
        .with("count-of", counter)
        .with("difference", thousands(excess.abs()));
    (excess != 0).then_some((complaint, excess))
}

/// What a total's row says of a class or a kind. A row under the wrong class makes two
/// numbers of a cell wrong: one complaint.
fn wrongly_said(cell: &Located<String>, meetings: &Meetings<'_>) -> Option<Wrong> {
    let wrong = spoken::wrong_of_list(&cell.value, meetings.pack).into_iter();
    let numbers = wrong.filter_map(|wrong| {
        let (typed, own) = (wrong.value?, wrong.expected.own?);
        Some((typed, own, wrong.expected))
    });
    let mut complaint: Option<Wrong> = None;
    for (typed, own, expected) in numbers {
        let place = expected.cell.as_ref().unwrap_or(&cell.origin);
        complaint = Some(match complaint {
            None => {
                let first = total_differs(&expected.called, typed, own, &cell.origin);
                (first.see(place, "counted-here", thousands(own)), typed - own)
            }
            Some((first, excess)) => {
                let other = format!("{} {}", expected.called, thousands(typed));
                let both = first.see(&cell.origin, "differs-too", other);
                let both = both.see(place, "counted-here", thousands(own));
                (both, excess + typed - own)
            }
        });
    }
    complaint
}
