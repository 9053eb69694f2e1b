//! Numbers of the other lists: rows of the inventory by class, requests by kind, cases.

use std::collections::BTreeSet;

use super::expected::{Expected, of_list};
use super::known::{Known, OTHERWISE, REQUESTS, counts, is_all, subject, years};
use super::meeting::ends_in;
use super::plain::{Plain, Said, Value};
use super::times::{is_of_requests_alone, plain};
use crate::check::sentences::words::{OF_DATASETS, PLANNED, says_any};
use crate::model::numeral::{number_of, percent};
use crate::model::organization::{DataClass, Grounds, folded};
use crate::model::table::Cell;

/// What recommendations begin with.
const PROPOSED: [char; 3] = ['建', '請', '改'];

impl Known<'_> {
    pub(super) fn class(&self, said: &Said) -> Option<Expected> {
        let unit = counts(said, &["項", "筆", "個", "件", "種"])?;
        let moved = ["新增", "修正", "調整", "改列", "刪除", "異動"];
        let is_moved = says_any(&said.sentence, &moved)
            || self.is_of_others(said, "inventory.total");
        if is_moved || !is_all(said, unit) {
            return None;
        }
        let class =
            self.class_before(&said.before).filter(|_| !self.is_of_a_body(said))?;
        let expected = self.about(&format!("inventory.{}", class.code.value), &[])?;
        Some(Expected { called: class.name.value.clone(), ..expected })
    }

    /// 甲類、乙類及丙類分別為26項、0項及65項: each number as if it stood behind the name
    /// that is as far along the names as it is along the numbers.
    pub(super) fn in_order(said: &Said) -> Option<Said> {
        let (names, numbers) = said.before.rsplit_once("分別")?;
        let counted = Plain::of(numbers).numbers();
        let counted = counted.iter().filter(|one| matches!(one.value, Value::Count(_)));
        let name = names.split(['、', '及', '與', '和']).nth(counted.count())?;
        let verb = numbers.split(|c: char| c.is_ascii_digit()).next()?;
        let joined = ['及', '與', '和', '暨'];
        let behind = said.behind.split(joined).next().unwrap_or_default();
        Some(Said {
            before: format!("{name}{verb}"),
            behind: behind.to_owned(),
            ..said.clone()
        })
    }

    /// 丙類占71.4%, 不開放資料65項占71.4%.
    pub(super) fn class_share(&self, said: &Said) -> Option<Expected> {
        let is_share = said.behind.starts_with('%') && said.behind.chars().count() == 1;
        if !is_share || !self.speaks_of_now(said) {
            return None;
        }
        let lead = ['比', '例', '為', '約', '達'];
        let before = said.before.trim_end_matches(lead);
        let is_enough = said.is_rough().then_some(before);
        let before = before.strip_suffix(['占', '佔']).or(is_enough)?;
        // 不開放資料65項，占71.4%: the clause before says of what.
        let sentence = said.sentence.trim_end_matches(lead).strip_suffix(['占', '佔']);
        let before = if before.is_empty() { sentence? } else { before };
        let before = before.trim_end_matches(['，', '、']);
        // The count may stand between the class and its share.
        let counted = before.trim_end_matches(|c: char| "項筆個件種".contains(c));
        let bare = counted.trim_end_matches(|c: char| c.is_ascii_digit() || c == ',');
        let before = if bare.len() < counted.len() { bare } else { before };
        let class = self.class_before(before).filter(|_| !self.is_of_a_body(said))?;
        let figure = self.figure(&format!("inventory.{}", class.code.value))?;
        let (part, whole) = (figure.as_number()?, self.number("inventory.total")?);
        let now = (whole > 0).then(|| percent(part, whole))?;
        let called = format!("{}所占比例", class.name.value);
        let cell = figure.cells.first();
        let shares = vec![now.clone()];
        let name = format!("inventory.{}.share", class.code.value);
        Some(Expected { called, cell, shares, ..of_list(&name, now) })
    }

    /// The class that a clause ends in: by its name, or by the title of one that is not
    /// open; 開放資料 may be anything.
    fn class_before(&self, before: &str) -> Option<&DataClass> {
        let leads =
            ["者", "共", "計", "有", "為", "達", "已", "之", "項目", "者有", "」"];
        let mut titled = before;
        while let Some(rest) = leads.iter().find_map(|lead| titled.strip_suffix(lead)) {
            titled = rest;
        }
        let named = subject(before);
        let classes = &self.pack.sources.organization.classes;
        classes.iter().find(|class| {
            let title = &*folded(&class.title);
            let is_telling = class.grounds != Grounds::None && !title.is_empty();
            named.ends_with(&*folded(&class.name.value))
                || is_telling && titled.ends_with(title)
        })
    }

    pub(super) fn kind(&self, said: &Said) -> Option<Expected> {
        let unit = counts(said, &["件", "案", "則", "筆"])?;
        if self.is_of_others(said, "feedback.total") || !is_all(said, unit) {
            return None;
        }
        let before = subject(&said.before);
        let kinds = &self.pack.sources.organization.feedback_kinds;
        // The words of a kind may end in 資料集, which says nothing elsewhere.
        let named = |name: &str| {
            before.ends_with(&*folded(name)) || said.before.ends_with(&*folded(name))
        };
        let kind = kinds.iter().find(|kind| named(&kind.value));
        let kind = kind.filter(|_| !self.is_of_a_body(said))?;
        let requests = self.pack.sources.requests().iter();
        let mut of_kind =
            requests.filter(|request| request.kind.value == kind.value).peekable();
        let cell = of_kind.peek()?.kind.origin.clone();
        let total = number_of(of_kind.count());
        let tables = self.pack.items_of("feedback-by-kind").flat_map(|item| &item.tables);
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

    /// Whether 其中 parts another number than that of all: 共91項，其中甲類26項 parts all.
    fn is_of_others(&self, said: &Said, all: &str) -> bool {
        if !said.before.contains("其中") {
            return false;
        }
        let parted = said.sentence.rsplit_once("其中").map_or("", |(parted, _)| parted);
        let numbers = Plain::of(parted).numbers();
        let last = numbers.last().and_then(|said| said.value.whole());
        last.is_none() || last != self.number(all)
    }

    /// 盤點表共91項.
    pub(super) fn inventory(&self, said: &Said) -> Option<Expected> {
        let unit = counts(said, &["項", "筆", "個", "件"])?;
        let before = subject(&said.before);
        let lists = ["盤點", "盤點表", "盤點結果", "盤點清冊"];
        // 已盤點1,200件 says what was done, to whatever.
        let done = ["已", "完成", "應", "將", "經"];
        let is_verb =
            before.strip_suffix("盤點").is_some_and(|rest| ends_in(rest, &done));
        let is_named = lists.iter().any(|word| before.ends_with(word)) && !is_verb;
        let rows = ["系統", "資料庫", "系統、資料庫", "系統及資料庫"];
        let of_rows = is_named && rows.contains(&&said.behind[unit.len()..]);
        if !of_rows && !is_all(said, unit) {
            return None;
        }
        let is_named = is_named && !self.is_of_a_body(said);
        (is_named || before.is_empty() && self.sums_up_classes(said))
            .then(|| self.about("inventory.total", &[]))?
    }

    /// 本次新增系統3項, 盤點表刪除2項: rows that the inventory has and had not, or the other
    /// way about.
    pub(super) fn inventory_changes(&self, said: &Said) -> Option<Expected> {
        let unit = counts(said, &["項", "個", "筆"])?;
        let behind = said.behind[unit.len()..].trim_start_matches('之');
        let verbs = [
            ("新增", "inventory.added"),
            ("增列", "inventory.added"),
            ("刪除", "inventory.removed"),
            ("移除", "inventory.removed"),
            ("修正", "inventory.amended"),
            ("異動", "inventory.amended"),
        ];
        let rows = ["系統、資料庫", "系統及資料庫", "系統", "資料庫"];
        let strip = |text: &'_ str| -> Option<usize> {
            rows.iter().find_map(|rows| text.strip_suffix(rows)).map(str::len)
        };
        let named = strip(&said.before);
        let before = &said.before[..named.unwrap_or(said.before.len())];
        let (lead, figure) =
            verbs.iter().find_map(|(verb, it)| Some((before.strip_suffix(verb)?, it)))?;
        let is_of_list = ["盤點表", "盤點結果", "盤點清冊"];
        let is_of_list = is_of_list.iter().any(|list| lead.ends_with(list));
        let leads = ["", "本次", "本期", "計", "共", "較上次", "較前次"];
        let is_plain = is_of_list || leads.contains(&lead);
        let is_of_rows = named.is_some() && behind.is_empty()
            || rows.contains(&behind)
            || is_of_list && behind.is_empty();
        // 修正1項 may be told beside 新增2項.
        let others = ["inventory.changed"];
        let others = others.iter().filter(|_| before.ends_with("修正"));
        let others: Vec<&str> = others.copied().collect();
        (is_plain && is_of_rows).then(|| self.about(figure, &others))?
    }

    /// 逾期未開放2筆, 尚待開放7筆: of the list of planned openings.
    pub(super) fn openings(&self, said: &Said) -> Option<Expected> {
        let unit = counts(said, &OF_DATASETS)?;
        let before = said.before.trim_end_matches(['者', '計', '共', '有', '為']);
        let states = [
            ("逾期未開放", "expected.overdue"),
            ("逾期尚未開放", "expected.overdue"),
            ("尚待開放", "expected.planned"),
        ];
        let (_, figure) = states.iter().find(|(words, _)| before.ends_with(words))?;
        let is_other = self.is_of_then(said) || self.is_of_a_body(said);
        (is_all(said, unit) && !is_other).then(|| self.about(figure, &[]))?
    }

    /// Whether a number is the sum of classes named before it: 甲類26項、丙類65項，共91項.
    fn sums_up_classes(&self, said: &Said) -> bool {
        let says_sum =
            ["共", "合計", "總計"].iter().any(|word| said.before.contains(word));
        let is_counted = |at: usize| {
            let rest = said.sentence[at..].trim_start_matches(['有', '計', '共', '為']);
            rest.starts_with(|c: char| c.is_ascii_digit())
        };
        let classes = &self.pack.sources.organization.classes;
        let named = classes.iter().filter(|class| {
            let name = folded(&class.name.value);
            let mut places = said.sentence.match_indices(&*name);
            places.any(|(at, name)| is_counted(at + name.len()))
        });
        says_sum && classes.len() > 1 && named.count() == classes.len()
    }

    /// 民間需求累計71件.
    pub(super) fn feedback(&self, said: &Said) -> Option<Expected> {
        let unit = counts(said, &["件", "案", "則", "筆"])?;
        if !is_all(said, unit) {
            return None;
        }
        let before = subject(&said.before);
        let is_named = REQUESTS.iter().any(|word| before.ends_with(word));
        // 民間需求110年度12件，累計71件.
        let goes_on = before.is_empty()
            && ["累計", "累積"].iter().any(|word| said.before.contains(word))
            && is_of_requests_alone(&said.sentence);
        if !is_named && !goes_on
            || years(&said.before).next().is_some()
            || said.before.contains('月')
            || self.is_of_a_body(said)
        {
            return None;
        }
        let total = ["feedback.dispatched"];
        let others = [
            "feedback.dispatched", "feedback.period", "answers.answered",
            "answers.judged", "answers.within", "answers.waiting",
        ];
        let in_all = ["累計", "累積"].iter().any(|word| said.before.contains(word));
        self.about("feedback.total", if in_all { &total } else { &others })
    }

    /// 民間需求累計71件，本期12件: of a sentence about requests.
    pub(super) fn requests_of_the_period(&self, said: &Said) -> Option<Expected> {
        let unit = counts(said, &["件", "案", "則"])?;
        let about = REQUESTS.iter().any(|word| said.sentence.contains(word));
        if !about || !is_all(said, unit) {
            return None;
        }
        let before = REQUESTS
            .iter()
            .fold(said.before.clone(), |rest, word| rest.replace(word, ""));
        let part = before.rsplit('、').next().unwrap_or_default();
        let period = &self.pack.sources.meeting.period;
        let (days, months) = (period.text(), period.months());
        let is_named = ["本期間", "本期", "本次", &days, &months].iter().any(|word| {
            let rest = part.trim_start_matches('於').strip_prefix(word);
            rest.is_some_and(|rest| plain(rest.trim_start_matches("新增")).is_empty())
        });
        is_named.then(|| self.about("feedback.period", &[]))?
    }

    /// Whether a sentence speaks of a meeting that is neither this one nor the last:
    /// 110年度第1次會議決議事項5案.
    fn is_of_another_meeting(&self, said: &Said) -> bool {
        let meetings = [Some(self.pack), self.previous].into_iter().flatten();
        let known: Vec<_> = meetings.map(|pack| pack.sources.meeting.id.value).collect();
        let numbers = Plain::of(&said.sentence).numbers();
        numbers.iter().any(|one| {
            let Value::Place(ordinal) = one.value else { return false };
            let year = years(&one.before).last();
            one.behind.starts_with("次會議")
                && !known.iter().any(|id| {
                    i64::from(id.ordinal) == ordinal
                        && year.is_none_or(|year| year == i64::from(id.year))
                })
        })
    }

    /// 決議3案; 3案均建請解除列管.
    pub(super) fn resolutions(&self, said: &Said) -> Option<Expected> {
        let rest = said.behind.strip_prefix('案')?;
        // Other bodies track cases of their own.
        let others =
            ["行政院", "院列管", "部列管", "其他", "歷次", "歷年", "上上次", "前前次"];
        if others.iter().any(|word| said.sentence.contains(word))
            || self.is_of_another_meeting(said)
        {
            return None;
        }
        let words = &self.pack.sources.organization.recommendations;
        let proposals = [
            (&words.close, "resolutions.to_close"),
            (&words.continue_, "resolutions.to_continue"),
            (&words.unit, "resolutions.to_unit"),
        ]
        .map(|(words, name)| (words.trim_start_matches(PROPOSED), name));
        let before = subject(&said.before);
        let is_before = |words: &str| {
            before.strip_suffix(words).is_some_and(|rest| rest.ends_with(PROPOSED))
        };
        let proposed = proposals.iter().find(|(words, _)| {
            rest.contains(words) || rest.is_empty() && is_before(words)
        });
        if let Some((_, name)) = proposed {
            return self.about(name, &[]);
        }
        // 本次擬新增決議2案 are still to be decided.
        let part = said.before.rsplit('、').next().unwrap_or_default();
        if says_any(part, &OTHERWISE) || says_any(part, &PLANNED) {
            return None;
        }
        let decided = ["決議", "決議事項", "決議案", "決議案件"];
        decided
            .iter()
            .any(|word| before.ends_with(word))
            .then(|| self.about("resolutions.total", &[]))?
    }
}
