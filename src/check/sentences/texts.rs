//! Every text that somebody typed for this meeting and that is printed: slides, the plan
//! with its reasons, the agenda's titles, and what is told of cases and takedowns.
//!
//! Rulings and articles of statutes are quotes, requests are other people's words: none of
//! them is here. An entry of progress speaks of its own day.

use std::borrow::Cow;

use crate::model::meeting::{Exhibit, Slide};
use crate::model::origin::Located;
use crate::model::pack::Pack;
use crate::model::prose::Narrative;
use crate::model::roc_date::RocDate;

/// A text with what it stands under.
pub(in crate::check) struct Text<'a> {
    /// The title of its slide or chapter.
    pub(in crate::check) heading: &'a str,
    pub(in crate::check) narrative: Cow<'a, Narrative>,
    /// Whether figures may be written into it by their names.
    pub(in crate::check) may_be_live: bool,
    /// Whether it tells of work on a case, which counts things that no list knows.
    pub(in crate::check) is_of_work: bool,
    /// The day that it speaks of, where it has one of its own.
    pub(in crate::check) day: Option<RocDate>,
}

impl<'a> Text<'a> {
    fn under(heading: &'a str, narrative: &'a Narrative) -> Self {
        let narrative = Cow::Borrowed(narrative);
        Self { heading, narrative, may_be_live: true, is_of_work: false, day: None }
    }

    /// A title, which stands under itself.
    fn title(title: &'a Located<String>) -> Self {
        Self { heading: &title.value, ..Self::plain(title) }
    }

    /// One that is printed as it is typed.
    fn plain(text: &Located<String>) -> Self {
        let (origin, first) = (text.origin.clone(), text.origin.clone());
        let narrative = Narrative { text: text.value.clone(), origin, first };
        let narrative = Cow::Owned(narrative);
        Self { heading: "", narrative, may_be_live: false, is_of_work: false, day: None }
    }
}

/// All of them, in the order of the files.
pub(in crate::check) fn texts(pack: &Pack) -> impl Iterator<Item = Text<'_>> {
    let sources = &pack.sources;
    let slides = sources.meeting.slides().flat_map(|(_, slide)| of_slide(slide));
    let plan = sources.action_plan.iter().flat_map(|plan| &plan.chapters);
    let plan = plan.flat_map(|chapter| {
        let reasons = chapter.reasons.iter().map(|section| &section.reason);
        let own = [&chapter.body].into_iter().chain(&chapter.reason).chain(reasons);
        own.map(|text| Text::under(&chapter.title.value, text))
    });
    let cases = sources.cases().iter().flat_map(|case| {
        let progress = case.progress.iter().map(|work| {
            let day = work.date.as_ref().map(|date| date.value);
            Text { day, is_of_work: true, ..Text::under("", &work.text) }
        });
        let typed = case.recommendation.iter().map(|typed| &typed.reason);
        let titles = [&case.title].into_iter().chain(typed).map(Text::plain);
        titles.chain(progress)
    });
    let reasons = sources.takedowns().iter().map(|takedown| &takedown.reason);
    slides
        .chain(agenda_titles(pack).map(Text::title))
        .chain(plan)
        .chain(cases)
        .chain(reasons.map(Text::plain))
}

fn of_slide(slide: &Slide) -> impl Iterator<Item = Text<'_>> {
    let picture = match &slide.exhibit {
        Some(Exhibit::Picture(picture)) => Some(picture),
        _ => None,
    };
    let caption = picture.and_then(|picture| picture.caption.as_ref());
    let title = slide.title.as_ref().map_or("", |title| &title.text);
    let own = slide.texts().chain(caption).map(move |text| Text::under(title, text));
    own.chain(picture.map(|picture| Text::plain(&picture.alt)))
}

/// What the agenda calls its sections and items, in full and in short.
fn agenda_titles(pack: &Pack) -> impl Iterator<Item = &Located<String>> {
    pack.sources.meeting.agenda.iter().flat_map(|section| {
        let items = section.items.iter();
        let titles = items.flat_map(|item| [Some(&item.title), item.short.as_ref()]);
        [Some(&section.title)].into_iter().chain(titles).flatten()
    })
}
