//! The options of a slide that decide what its table holds.
//!
//! Slides of one kind that have the same ones show the same table; with others, a slide
//! has a table of its own.

use serde::Serialize;

use super::meeting::Slide;
use crate::model::roc_date::RocDate;
use crate::model::usage::UsedBy;

/// What a slide asks of its item, as it is typed; what it does not say is left to the
/// item.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct SlideOptions {
    #[serde(skip_serializing_if = "Option::is_none")]
    first_year: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    first: Option<RocDate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    list_most: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    top: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<UsedBy>,
}

impl SlideOptions {
    /// What a slide asks for.
    pub fn of(slide: &Slide) -> Self {
        Self {
            first_year: slide.first_year.as_ref().map(|year| year.value),
            first: slide.first.as_ref().map(|date| date.value),
            list_most: slide.list_most.as_ref().map(|most| most.value),
            top: slide.top.as_ref().map(|top| top.value),
            by: slide.by,
        }
    }

    /// How many options there are.
    pub fn count(&self) -> usize {
        let Self { first_year, first, list_most, top, by } = self;
        let given = [
            first_year.is_some(),
            first.is_some(),
            list_most.is_some(),
            top.is_some(),
            by.is_some(),
        ];
        given.into_iter().filter(|given| *given).count()
    }

    /// What tells a file from that of other options: `by-downloads-top-5`.
    pub fn slug(&self) -> String {
        let parts = [
            self.first_year.map(|year| format!("years-from-{year}")),
            self.first.map(|date| format!("from-{}", date.slashed().replace('/', ""))),
            self.list_most.map(|most| format!("over-{most}")),
            self.by.map(|by| format!("by-{}", by.name())),
            self.top.map(|top| format!("top-{top}")),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join("-")
    }

    /// What tells a table from that of other options, in brackets behind its title:
    /// 「（依下載次數、前5名）」; nothing where the slide has none.
    pub fn words(&self) -> String {
        let words = [
            self.first_year.map(|year| format!("自{year}年起逐年")),
            self.first.map(|date| format!("自{}起", date.dotted())),
            self.list_most.map(|most| format!("逾{most}項列計")),
            self.by.map(|by| format!("依{}", by.heading())),
            self.top.map(|top| format!("前{top}名")),
        ];
        let words: Vec<String> = words.into_iter().flatten().collect();
        if words.is_empty() {
            String::new()
        } else {
            format!("（{}）", words.join("、"))
        }
    }
}
