//! One meeting: when it is, what it looks back on, and its slides in order.

use std::fmt;
use std::str::FromStr;

use crate::model::origin::{Located, Origin};
use crate::model::policy::Acknowledgement;
use crate::model::prose::Narrative;
use crate::model::roc_date::RocDate;
use crate::model::text::without_blanks;
use crate::model::usage::UsedBy;

/// A meeting's name: the ROC year and its ordinal in that year, `111-1`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct MeetingId {
    /// ROC year.
    pub year: i32,
    pub ordinal: u32,
}

impl fmt::Display for MeetingId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.year, self.ordinal)
    }
}

impl MeetingId {
    /// As it is printed: 111年度第1次會議.
    pub fn title(self) -> String {
        format!("{}年度第{}次會議", self.year, self.ordinal)
    }
}

impl FromStr for MeetingId {
    type Err = ();

    /// Reads `111-1`, `111年度第1次` and `111年度第1次會議`.
    fn from_str(text: &str) -> Result<Self, ()> {
        let text = without_blanks(text);
        let text = text.strip_suffix("會議").unwrap_or(&text);
        let (year, ordinal) = text
            .split_once('-')
            .or_else(|| text.strip_suffix('次')?.split_once("年度第"))
            .or_else(|| text.strip_suffix('次')?.split_once("年第"))
            .ok_or(())?;
        let year = year.parse().ok().filter(|year| (1..=999).contains(year));
        let ordinal = ordinal.parse().ok().filter(|ordinal| (1..=99).contains(ordinal));
        Ok(Self { year: year.ok_or(())?, ordinal: ordinal.ok_or(())? })
    }
}

/// What `meeting.yaml` holds.
#[derive(Debug, Clone)]
pub struct Meeting {
    pub id: Located<MeetingId>,
    pub date: Located<RocDate>,
    pub place: Option<Located<String>>,
    pub reporting_unit: Located<String>,
    pub previous: Option<Located<MeetingId>>,
    /// What the meeting reports on, both days included.
    pub period: Period,
    /// The first day on which what happened is this meeting's to report: that of its
    /// period, or the day after the previous meeting's statistics, where those were made
    /// before their period was over.
    pub reports_from: RocDate,
    /// The day that the numbers are as of.
    pub statistics_date: Located<RocDate>,
    /// Warnings that are true and accepted.
    pub acknowledged: Vec<Acknowledgement>,
    /// Slides before the agenda.
    pub opening: Vec<Slide>,
    pub agenda: Vec<Section>,
    /// Slides after the agenda.
    pub closing: Vec<Slide>,
    /// Slides kept ready behind the last one (備用資料): shown when somebody asks.
    pub backup: Vec<Slide>,
}

/// The days that a meeting reports on, both included.
#[derive(Debug, Clone)]
pub struct Period {
    pub from: Located<RocDate>,
    pub to: Located<RocDate>,
}

impl Period {
    /// Whether a day is in it; its first and its last day are.
    pub fn contains(&self, day: RocDate) -> bool {
        (self.from.value..=self.to.value).contains(&day)
    }

    /// 111年1月至5月; where it begins or ends within a month, 111年1月16日至5月31日. Both years
    /// are named where they differ.
    pub fn text(&self) -> String {
        let (from, to) = (self.from.value, self.to.value);
        if from.day() == 1 && to == to.end_of_month() {
            return self.months();
        }
        if from.year() == to.year() {
            format!("{}至{}月{}日", from.long(), to.month(), to.day())
        } else {
            format!("{}至{}", from.long(), to.long())
        }
    }

    /// The months that it is in, as people name it: 111年1月至5月.
    pub fn months(&self) -> String {
        let (from, to) = (self.from.value, self.to.value);
        match (from.year() == to.year(), from.month() == to.month()) {
            (true, true) => from.year_month(),
            (true, false) => format!("{}至{}月", from.year_month(), to.month()),
            (false, _) => format!("{}至{}", from.year_month(), to.year_month()),
        }
    }
}

/// A section of the agenda, numbered 一、二、….
#[derive(Debug, Clone)]
pub struct Section {
    pub title: Located<String>,
    /// Slides before its first item.
    pub slides: Vec<Slide>,
    pub items: Vec<AgendaItem>,
}

/// An item of a section, numbered （一）（二）….
#[derive(Debug, Clone)]
pub struct AgendaItem {
    pub title: Located<String>,
    /// A shorter title for the path and the dividers.
    pub short: Option<Located<String>>,
    pub slides: Vec<Slide>,
}

impl AgendaItem {
    /// The title for places with little room.
    pub fn short_title(&self) -> &str {
        &self.short.as_ref().unwrap_or(&self.title).value
    }
}

/// A kind of slide that a meeting may name, and the options that are its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SlideKind {
    pub name: &'static str,
    pub options: &'static [&'static str],
    /// Which of the texts that slides may have it shows.
    pub texts: &'static [&'static str],
    /// Whether `title` must be given, because nothing else would name the slide.
    pub titled: bool,
}

/// The texts that a slide may have.
pub const TEXTS: &[&str] = &["title", "finding", "body", "note"];

/// The kinds of slide that show no table of the agenda.
pub static PLAIN_KINDS: &[SlideKind] = &[
    SlideKind { name: "cover", options: &[], texts: &[], titled: false },
    SlideKind {
        name: "remarks",
        options: &[],
        texts: &["title", "finding", "body"],
        titled: true,
    },
    SlideKind { name: "outline", options: &[], texts: TEXTS, titled: true },
    SlideKind { name: "divider", options: &[], texts: &["title"], titled: true },
    SlideKind { name: "text", options: &[], texts: TEXTS, titled: true },
    SlideKind {
        name: "exhibit",
        options: &["statute", "picture", "alt", "caption"],
        texts: TEXTS,
        titled: true,
    },
    SlideKind {
        name: "motions",
        options: &[],
        texts: &["title", "finding", "body"],
        titled: true,
    },
    SlideKind { name: "closing", options: &[], texts: &["title"], titled: true },
];

/// Slides that all stand in one place.
fn placed(
    slides: &[Slide],
    place: SlidePlace,
) -> impl Iterator<Item = (SlidePlace, &Slide)> {
    slides.iter().map(move |slide| (place, slide))
}

/// Where in the deck a slide stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SlidePlace {
    /// Before or after the agenda.
    Outside,
    /// In a section of the agenda, and in one of its items; both count from 0.
    Agenda { section: usize, item: Option<usize> },
    /// Behind the last slide, kept ready.
    Backup,
}

impl SlidePlace {
    /// The section of the agenda, from 0.
    pub fn section(self) -> Option<usize> {
        match self {
            Self::Agenda { section, .. } => Some(section),
            Self::Outside | Self::Backup => None,
        }
    }
}

/// A slide, or all slides of an agenda item.
#[derive(Debug, Clone)]
pub struct Slide {
    /// Its kind: the name of a table of the agenda, or of a slide without one.
    pub kind: Located<String>,
    pub title: Option<Narrative>,
    /// Replaces the finding that the program would compute.
    pub finding: Option<Narrative>,
    pub body: Option<Narrative>,
    /// Small print at the foot.
    pub note: Option<Narrative>,
    /// Which resolutions it shows; none means all.
    pub cases: Vec<Located<u32>>,
    /// The first ROC year with a row of its own.
    pub first_year: Option<Located<i32>>,
    /// The first point of a history that is shown.
    pub first: Option<Located<RocDate>>,
    /// How many rows a list may have before it is shown as counts.
    pub list_most: Option<Located<u32>>,
    /// How many places of an order are shown.
    pub top: Option<Located<u32>>,
    /// What datasets are ordered by.
    pub by: Option<UsedBy>,
    pub exhibit: Option<Exhibit>,
}

impl Slide {
    /// What is written for it, apart from its exhibit.
    pub fn texts(&self) -> impl Iterator<Item = &Narrative> {
        [&self.title, &self.finding, &self.body, &self.note].into_iter().flatten()
    }
}

/// What a supporting slide shows.
#[derive(Debug, Clone)]
pub enum Exhibit {
    Statute(Box<Statute>),
    Picture(Box<Picture>),
}

/// A quoted statute.
#[derive(Debug, Clone)]
pub struct Statute {
    pub name: Located<String>,
    pub facts: Vec<(Located<String>, Located<String>)>,
    pub articles: Narrative,
    pub source: Option<Located<String>>,
}

/// A picture, with the words for those who cannot see it.
#[derive(Debug, Clone)]
pub struct Picture {
    /// The path under the meeting's folder, `exhibits/a.png`.
    pub path: Located<String>,
    pub bytes: Vec<u8>,
    pub alt: Located<String>,
    pub caption: Option<Narrative>,
}

impl Picture {
    /// The path under which it is shown: its ending is what the bytes are, whatever the
    /// file is called (a PNG saved as `.jpg`).
    pub fn shown_path(&self) -> String {
        let path = &self.path.value;
        let kind = match &*self.bytes {
            [0x89, b'P', b'N', b'G', ..] => "png",
            [b'G', b'I', b'F', b'8', ..] => "gif",
            [0xFF, 0xD8, ..] => "jpg",
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => "webp",
            _ => "svg",
        };
        format!("{path}.{kind}")
    }
}

impl Meeting {
    /// Every slide in the order of showing, with its place.
    pub fn slides(&self) -> impl Iterator<Item = (SlidePlace, &Slide)> {
        let agenda = self.agenda.iter().enumerate().flat_map(|(section, it)| {
            let place = move |item| SlidePlace::Agenda { section, item };
            let own = it.slides.iter().map(move |slide| (place(None), slide));
            let items = it.items.iter().enumerate().flat_map(move |(number, item)| {
                item.slides.iter().map(move |slide| (place(Some(number)), slide))
            });
            own.chain(items)
        });
        placed(&self.opening, SlidePlace::Outside)
            .chain(agenda)
            .chain(placed(&self.closing, SlidePlace::Outside))
            .chain(placed(&self.backup, SlidePlace::Backup))
    }

    /// Takes over what the previous meeting could not report any more. Days between two
    /// periods that do not adjoin are complained of, and stay nobody's.
    pub fn follow(&mut self, previous: &Self) {
        let from = self.period.from.value;
        let adjoins = previous.period.to.value.next().is_some_and(|next| next >= from);
        let open = previous.statistics_date.value.next().filter(|_| adjoins);
        self.reports_from = open.map_or(from, |open| open.min(from));
    }

    /// Whether what happened on a day is this meeting's to report.
    pub fn reports_on(&self, day: RocDate) -> bool {
        (self.reports_from..=self.statistics_date.value).contains(&day)
    }

    /// The day of the meeting, or of its statistics if that is later by mistake: nothing
    /// that the meeting is told of can be after both.
    pub fn latest_day(&self) -> &Located<RocDate> {
        if self.statistics_date.value > self.date.value {
            &self.statistics_date
        } else {
            &self.date
        }
    }

    /// The slides of one kind.
    pub fn slides_of(&self, kind: &str) -> impl Iterator<Item = &Slide> {
        self.slides()
            .map(|(_, slide)| slide)
            .filter(move |slide| slide.kind.value == kind)
    }

    /// The file that it was read from, as a place.
    pub fn file(&self) -> Origin {
        Origin::file(&self.id.origin.file)
    }
}

#[cfg(test)]
mod tests {
    use super::Period;
    use crate::model::origin::{Located, Origin};

    #[test]
    fn a_period_is_named_by_its_months_where_it_has_them_whole() {
        let day = |text: &str| {
            Located::new(text.parse().unwrap(), Origin::file("meeting.yaml"))
        };
        let text = |from, to| Period { from: day(from), to: day(to) }.text();
        assert_eq!(text("111/1/1", "111/5/31"), "111年1月至5月");
        assert_eq!(text("110/12/1", "111/5/31"), "110年12月至111年5月");
        assert_eq!(text("111/2/1", "111/2/28"), "111年2月");
        assert_eq!(text("110/12/11", "111/5/31"), "110年12月11日至111年5月31日");
        assert_eq!(text("111/1/1", "111/5/19"), "111年1月1日至5月19日");
    }
}
