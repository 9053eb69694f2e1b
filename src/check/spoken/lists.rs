//! Numbers of the other lists: rows of the inventory by class, requests by kind, cases.

use std::collections::BTreeSet;

use super::expected::{Expected, of_list};
use super::known::{Known, REQUESTS, counts, is_all, subject, years};
use super::plain::Said;
use crate::model::numeral::number_of;
use crate::model::organization::folded;
use crate::model::table::Cell;

impl Known<'_> {
    pub(super) fn class(&self, said: &Said) -> Option<Expected> {
        let unit = counts(said, &["項", "筆", "個", "件", "種"])?;
        let moved = ["新增", "修正", "調整", "改列", "刪除", "異動", "其中"];
        let is_moved = moved.iter().any(|word| said.before.contains(word));
        if is_moved || !is_all(said, unit) {
            return None;
        }
        let before = subject(&said.before);
        let classes = &self.pack.sources.organization.classes;
        let class =
            classes.iter().find(|class| before.ends_with(&*folded(&class.name.value)))?;
        let expected = self.about(&format!("inventory.{}", class.code.value), &[])?;
        Some(Expected { called: class.name.value.clone(), ..expected })
    }

    pub(super) fn kind(&self, said: &Said) -> Option<Expected> {
        let unit = counts(said, &["件", "案", "則", "筆"])?;
        if said.before.contains("其中") || !is_all(said, unit) {
            return None;
        }
        let before = subject(&said.before);
        let kinds = &self.pack.sources.organization.feedback_kinds;
        // The words of a kind may end in 資料集, which says nothing elsewhere.
        let named = |name: &str| {
            before.ends_with(&*folded(name)) || said.before.ends_with(&*folded(name))
        };
        let kind = kinds.iter().find(|kind| named(&kind.value))?;
        let requests = self.pack.sources.feedback.iter().flat_map(|list| &list.rows);
        let mut of_kind =
            requests.filter(|request| request.kind.value == kind.value).peekable();
        let cell = of_kind.peek()?.kind.origin.clone();
        let total = number_of(of_kind.count());
        let tables =
            self.pack.item("feedback-by-kind").into_iter().flat_map(|item| &item.tables);
        let mut allowed = BTreeSet::from([total]);
        for table in tables {
            let column =
                table.columns.iter().position(|column| column.name == kind.value);
            let Some(column) = column else { continue };
            let cells = table.rows.iter().filter_map(|row| row.cells.get(column));
            allowed.extend(cells.filter_map(Cell::number));
        }
        let now = format!("{total}件");
        let own = Some(total);
        Some(Expected { own, cell: Some(cell), allowed, ..of_list(&kind.value, now) })
    }

    /// 盤點表共91項.
    pub(super) fn inventory(&self, said: &Said) -> Option<Expected> {
        let unit = counts(said, &["項", "筆", "個", "件"])?;
        if !is_all(said, unit) {
            return None;
        }
        let before = subject(&said.before);
        let lists = ["盤點", "盤點表", "盤點結果", "盤點清冊"];
        lists
            .iter()
            .any(|word| before.ends_with(word))
            .then(|| self.about("inventory.total", &[]))?
    }

    /// 民間需求累計71件.
    pub(super) fn feedback(&self, said: &Said) -> Option<Expected> {
        let unit = counts(said, &["件", "案", "則", "筆"])?;
        if !is_all(said, unit) {
            return None;
        }
        let before = subject(&said.before);
        let is_named = REQUESTS.iter().any(|word| before.ends_with(word));
        if !is_named || years(&said.before).next().is_some() || said.before.contains('月')
        {
            return None;
        }
        let total = ["feedback.dispatched"];
        let others = [
            "feedback.dispatched",
            "feedback.period",
            "answers.answered",
            "answers.judged",
            "answers.within",
            "answers.waiting",
        ];
        let in_all = ["累計", "累積"].iter().any(|word| said.before.contains(word));
        self.about("feedback.total", if in_all { &total } else { &others })
    }

    /// 決議3案; 3案均建請解除列管.
    pub(super) fn resolutions(&self, said: &Said) -> Option<Expected> {
        let rest = said.behind.strip_prefix('案')?;
        // Other bodies track cases of their own.
        let others = ["行政院", "院列管", "部列管", "其他", "歷次", "歷年"];
        if others.iter().any(|word| said.before.contains(word)) {
            return None;
        }
        let proposals = [
            ("解除列管", "resolutions.to_close"),
            ("繼續列管", "resolutions.to_continue"),
            ("自行列管", "resolutions.to_unit"),
        ];
        let proposed = proposals.iter().find(|(words, _)| rest.contains(words));
        if let Some((_, name)) = proposed {
            return self.about(name, &[]);
        }
        let before = subject(&said.before);
        let decided = ["決議", "決議事項", "決議案", "決議案件"];
        decided
            .iter()
            .any(|word| before.ends_with(word))
            .then(|| self.about("resolutions.total", &[]))?
    }
}
