//! What stands twice in the agenda: a section, an item, a slide with all that it says, or
//! a case on one slide. It was copied and not changed, and everything behind it has the
//! wrong number.
//!
//! Dividers are meant to come again, and the backup may show once more what the agenda
//! has.

use std::collections::BTreeMap;

use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::meeting::{Exhibit, Slide, SlidePlace};
use crate::model::organization::folded;
use crate::model::origin::{Located, Origin};
use crate::model::prose::Narrative;
use crate::model::slide_options::SlideOptions;

pub(in crate::check) const CHECK: Check = Check { name: "shown-twice", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let meeting = &meetings.pack.sources.meeting;
    let sections = meeting.agenda.iter();
    complain(sections.clone().map(|section| name(&section.title)), diagnostics);
    let items = sections.flat_map(|section| &section.items);
    complain(items.map(|item| name(&item.title)), diagnostics);
    for is_backup in [false, true] {
        let slides = meeting.slides().filter(|(place, slide)| {
            (*place == SlidePlace::Backup) == is_backup && slide.kind.value != "divider"
        });
        complain(slides.map(|(_, slide)| whole(slide)), diagnostics);
    }
    for (_, slide) in meeting.slides() {
        complain(slide.cases.iter().map(|number| case(number, meetings)), diagnostics);
    }
}

/// Something that the agenda shows: what tells it from others, what it is called, and
/// where it stands.
type Shown<'a> = (String, &'a str, &'a Origin);

fn complain<'a>(all: impl Iterator<Item = Shown<'a>>, diagnostics: &mut Diagnostics) {
    let mut first = BTreeMap::new();
    for (key, called, origin) in all {
        match first.get(&key) {
            None => {
                first.insert(key, origin);
            }
            Some(before) => diagnostics.push(
                Diagnostic::new(code::SHOWN_TWICE, origin)
                    .with("found", called)
                    .see(before, "first-here", called),
            ),
        }
    }
}

/// A case that a slide shows, called by its title.
fn case<'a>(number: &'a Located<u32>, meetings: &Meetings<'a>) -> Shown<'a> {
    let mut cases = meetings.pack.sources.cases().iter();
    let of_it = cases.find(|case| case.number.value == number.value);
    let called = of_it.map_or("", |case| &*case.title.value);
    (number.value.to_string(), called, &number.origin)
}

fn name(title: &Located<String>) -> Shown<'_> {
    (folded(&title.value).into_owned(), &title.value, &title.origin)
}

/// A slide by everything that it shows.
fn whole(slide: &Slide) -> Shown<'_> {
    let text = |text: &Option<Narrative>| text.as_ref().map(|text| text.text.clone());
    let texts = [&slide.title, &slide.finding, &slide.body, &slide.note].map(text);
    let cases: Vec<u32> = slide.cases.iter().map(|case| case.value).collect();
    let exhibit = slide.exhibit.as_ref().map(|exhibit| match exhibit {
        Exhibit::Statute(statute) => &statute.name.value,
        Exhibit::Picture(picture) => &picture.path.value,
    });
    let key = format!(
        "{:?}",
        (&slide.kind.value, SlideOptions::of(slide), texts, cases, exhibit)
    );
    let called = slide.title.as_ref().map_or(&*slide.kind.value, |title| &title.text);
    (key, called, &slide.kind.origin)
}
