//! The slides of a meeting: each is a kind with its options.

use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::fault::Fault;
use crate::model::meeting::{Exhibit, Slide, SlideKind};
use crate::model::origin::Located;
use crate::model::prose::Narrative;
use crate::model::usage::UsedBy;

use crate::model::nearest::nearest;
use crate::source::door::folder::Folder;
use crate::source::prose::exhibit;
use crate::source::said::{listed, shortened};
use crate::source::yaml::fields;
use crate::source::yaml::fields::Fields;
use crate::source::yaml::{Kind, Node};

/// What reading slides needs: their kinds, and the folder for their exhibits.
pub(super) struct Slides<'a> {
    folder: &'a mut Folder,
    meeting: &'a str,
    kinds: &'a [SlideKind],
    fault: Option<Fault>,
}

impl<'a> Slides<'a> {
    pub(super) fn new(
        folder: &'a mut Folder,
        meeting: &'a str,
        kinds: &'a [SlideKind],
    ) -> Self {
        Self { folder, meeting, kinds, fault: None }
    }

    /// What the machine refused while exhibits were read.
    pub(super) fn finish(self) -> Result<(), Fault> {
        self.fault.map_or(Ok(()), Err)
    }

    /// The slides of a list that may be absent; those that cannot be read are left out.
    pub(super) fn of(
        &mut self,
        name: &'static str,
        fields: &mut Fields<'_>,
    ) -> Vec<Slide> {
        let nodes = fields.optional_list(name).iter();
        nodes.filter_map(|node| self.slide(node, fields.diagnostics)).collect()
    }

    fn slide(&mut self, node: &Node, diagnostics: &mut Diagnostics) -> Option<Slide> {
        let (name, options) = diagnostics.keep(only_field(node))?;
        let kind = *diagnostics.keep(self.kind(name))?;
        // `cover:` says as much as `cover: {}`.
        let empty = Node { origin: name.origin.clone(), kind: Kind::Map(Vec::new()) };
        let options = if options.is_empty() { &empty } else { options };
        fields::read(options, diagnostics, |fields| self.options(name, kind, fields))
    }

    fn kind(&self, name: &Located<String>) -> Result<&'a SlideKind, Diagnostic> {
        let found = self.kinds.iter().find(|kind| kind.name == name.value);
        found.ok_or_else(|| {
            let known: Vec<&str> = self.kinds.iter().map(|kind| kind.name).collect();
            Diagnostic::new(code::UNKNOWN_SLIDE, &name.origin)
                .with("found", shortened(&name.value))
                .with_some("nearest", nearest(&name.value, &known))
                .with("known", listed(known))
        })
    }

    fn options(
        &mut self,
        name: &Located<String>,
        kind: SlideKind,
        fields: &mut Fields<'_>,
    ) -> Option<Slide> {
        let title = if kind.titled {
            fields.required("title", Node::narrative)
        } else {
            shown_text(fields, kind, "title")
        };
        let mut slide = Slide {
            kind: name.clone(),
            title,
            finding: shown_text(fields, kind, "finding"),
            body: shown_text(fields, kind, "body"),
            note: shown_text(fields, kind, "note"),
            cases: Vec::new(),
            first_year: None,
            first: None,
            list_most: None,
            top: None,
            by: None,
            exhibit: None,
        };
        self.own_options(&mut slide, kind, fields);
        let lacks_title = kind.titled && slide.title.is_none();
        let lacks_exhibit = shows_exhibit(kind) && slide.exhibit.is_none();
        (!lacks_title && !lacks_exhibit).then_some(slide)
    }

    /// The options that only some kinds have.
    fn own_options(
        &mut self,
        slide: &mut Slide,
        kind: SlideKind,
        fields: &mut Fields<'_>,
    ) {
        let has = |option| kind.options.contains(&option);
        if has("cases") {
            slide.cases = fields.values("cases", Node::number);
        }
        if has("first_year") {
            slide.first_year = fields.optional("first_year", Node::year);
        }
        if has("first") {
            slide.first = fields.optional("first", Node::day);
        }
        if has("list_most") {
            slide.list_most = fields.optional("list_most", Node::number);
        }
        if has("top") {
            slide.top = fields.optional("top", at_least_one);
        }
        if has("by") {
            let words = [
                ("views", UsedBy::Views.word(), UsedBy::Views),
                ("downloads", UsedBy::Downloads.word(), UsedBy::Downloads),
            ];
            let by = fields.optional("by", |node| node.word(&words));
            slide.by = by.map(|by| by.value);
        }
        if shows_exhibit(kind) {
            slide.exhibit = self.exhibit(fields);
        }
    }

    fn exhibit(&mut self, fields: &mut Fields<'_>) -> Option<Exhibit> {
        match exhibit::read(self.folder, self.meeting, fields) {
            Ok(exhibit) => exhibit,
            Err(fault) => {
                self.fault.get_or_insert(fault);
                None
            }
        }
    }
}

/// A number of things to be shown.
fn at_least_one(node: &Node) -> Result<Located<u32>, Diagnostic> {
    let number: Located<u32> = node.number()?;
    if number.value == 0 {
        let complaint = Diagnostic::new(code::UNREADABLE_NUMBER, &number.origin);
        return Err(complaint.with("found", 0));
    }
    Ok(number)
}

fn shows_exhibit(kind: SlideKind) -> bool {
    kind.options.iter().any(|option| matches!(*option, "statute" | "picture"))
}

/// A text of the slide; one that its kind does not show is no field of it.
fn shown_text(
    fields: &mut Fields<'_>,
    kind: SlideKind,
    name: &'static str,
) -> Option<Narrative> {
    kind.texts.contains(&name).then(|| fields.optional(name, Node::narrative))?
}

/// The one field that a slide is: its kind.
fn only_field(node: &Node) -> Result<&(Located<String>, Node), Diagnostic> {
    let is_not_one = |origin, found: &str| {
        Diagnostic::new(code::WRONG_TYPE, origin)
            .with("found", shortened(found))
            .with("slide", "- cover: {…}")
    };
    match &node.kind {
        Kind::Map(map) => match map.as_slice() {
            [only] => Ok(only),
            [_, (second, _), ..] => Err(is_not_one(&second.origin, &second.value)),
            [] => Err(is_not_one(&node.origin, "{}")),
        },
        Kind::Text { text, .. } => Err(is_not_one(&node.origin, text)),
        Kind::Empty => Err(is_not_one(&node.origin, "-")),
        Kind::List(_) => Err(is_not_one(&node.origin, "- -")),
    }
}
