//! Numbers of datasets: in all, of a unit, more than last time, withdrawn; the yearly
//! goal, its share, and the ministry's place.

use std::collections::BTreeSet;

use super::OF_BODY;
use super::expected::{Expected, of_figure, of_list};
use super::known::{IN_ALL, Known, OTHERWISE, counts, is_all, subject, years};
use super::lead::{Lead, ends_in, is_named_in, names};
use super::plain::{Plain, Said, Value};
use crate::check::sentences::words::{
    CHANGES, GOALS, LAST_TIME, NO_DATASETS, OF_DATASETS, PLANNED, ROUGH, THINGS,
    is_of_earlier, says_any,
};
use crate::model::lists::UnitGroup;
use crate::model::numeral::{self, thousands};
use crate::model::organization::{Body, OURSELVES, folded};
use crate::model::origin::Origin;
use crate::model::pack::Pack;
use crate::model::table::{AgendaTable, Cell, Column, ColumnKind, Row};
use crate::model::unit_column::find;

impl Known<'_> {
    /// 累計開放2,963筆.
    pub(super) fn datasets(&self, said: &Said) -> Option<Expected> {
        let unit = counts(said, &OF_DATASETS)?;
        if !is_all(said, unit) {
            return None;
        }
        let of_datasets = unit == "筆" || said.behind[unit.len()..].starts_with("資料集");
        let before = subject(&said.before);
        let fillers = &said.before[before.len()..];
        let behind = said.behind.trim_start_matches(unit);
        let in_all = IN_ALL.iter().any(|word| fillers.contains(word));
        let opened = ["開放", "提供", "資料集"].iter().any(|word| fillers.contains(word))
            || behind.starts_with("資料集");
        let general = [
            "月", "日", "止", "迄今", "目前", "部", "會", "府", "署", "局", "院", "處",
            "機關", "單位", "平臺", "本次",
        ];
        let is_general =
            before.is_empty() || general.iter().any(|word| before.ends_with(word));
        let parts = ["其中", "新增", "決議", "金", "銀", "銅"];
        let is_other = is_no_dataset(before) || says_any(before, &parts);
        let is_of_one =
            self.bodies().any(|body| before.ends_with(&*folded(&body.name.value)));
        let is_sound = of_datasets && in_all && opened && is_general;
        if !is_sound || is_other || is_of_one || self.is_of_another_ministry(before) {
            return None;
        }
        // 至111年底累計開放3,000筆為目標 is none yet.
        if behind.contains("目標") {
            return None;
        }
        let lead = match without_time(before) {
            "" => self.lead(said, ""),
            _ => Lead::All,
        };
        let parts = ["datasets.units", "datasets.agencies"];
        self.about("datasets.total", &self.of_groups(parts, before, &lead)?)
    }

    /// 經濟部累計開放2,641筆資料集 is none of ours.
    fn is_of_another_ministry(&self, before: &str) -> bool {
        let sources = &self.pack.sources;
        let own = folded(&sources.organization.ministry.value);
        let mut ranked = sources.ministries.iter().flat_map(|list| &list.rows);
        ranked.any(|row| {
            let name = folded(&row.name.value);
            before.ends_with(&*name) && !own.ends_with(&*name)
        })
    }

    /// The figures of the groups that a clause or those before it name; none where what
    /// is counted is somebody else's.
    fn of_groups(
        &self,
        figures: [&'static str; 2],
        clause: &str,
        lead: &Lead,
    ) -> Option<Vec<&'static str>> {
        let named = match lead {
            Lead::Other => return None,
            Lead::All => "",
            Lead::Group(word) => word,
        };
        let words = self.group_words(figures).into_iter();
        let is_said = |word: &str| clause.contains(word) || named == word;
        Some(words.filter(|(word, _)| is_said(word)).map(|(_, part)| part).collect())
    }

    /// The words for units and for agencies, each with what its group has.
    pub(super) fn group_words<T: Copy + PartialEq>(
        &self,
        figures: [T; 2],
    ) -> Vec<(String, T)> {
        let organization = &self.pack.sources.organization;
        // 機關 in 一級機關 is no word for the agencies of a city that calls its units so.
        let is_in_another = |word: &str| {
            let mut names =
                UnitGroup::ALL.iter().map(|group| organization.group_name(*group));
            names.any(|name| name != word && name.contains(word))
        };
        let words = |(group, figure): (UnitGroup, T)| {
            [group.name(), organization.group_name(group)]
                .into_iter()
                .filter(|word| !is_in_another(word))
                .map(|word| (folded(word).into_owned(), figure))
                .collect::<Vec<_>>()
        };
        let mut all: Vec<_> =
            UnitGroup::ALL.into_iter().zip(figures).flat_map(words).collect();
        all.dedup();
        all
    }

    /// 較上次增加157筆.
    pub(super) fn increase(&self, said: &Said) -> Option<Expected> {
        let unit = counts(said, &OF_DATASETS)?;
        if !is_all(said, unit) {
            return None;
        }
        let grown = ["增加", "成長", "新增", "淨增", "增開", "減少"];
        let before = ["資料集", "開放", "了", "計", "共", "為"]
            .iter()
            .fold(&*said.before, |text, word| text.trim_end_matches(word));
        let verb = grown.iter().find(|verb| before.ends_with(*verb))?;
        let rest = &before[..before.len() - verb.len()];
        let from = &rest[rest.rfind('較')?..];
        let previous = self.previous?.sources.meeting.statistics_date.value;
        let of_last = says_any(from, &LAST_TIME) || from.contains(&previous.year_month());
        let is_other = is_no_dataset(rest)
            || says_any(rest, &["類", "目標", "系統"])
            || says_any(rest, &ROUGH)
            || says_any(rest, &OTHERWISE);
        let year = self.pack.sources.meeting.statistics_date.value.year();
        // 較110年底 is since the first of January.
        let ends =
            [format!("{}年底", year - 1), "去年底".to_owned(), "上年底".to_owned()];
        let of_year = ends.iter().any(|end| from.contains(end));
        if !(of_last || of_year)
            || is_other
            || self.bodies().any(|body| rest.contains(&*folded(&body.name.value)))
        {
            return None;
        }
        // 108年3月28日較前次增加142筆 compares two other days than ours.
        let lead = &rest[..rest.len() - from.len()];
        if self.goes_on_then(said, lead) {
            return None;
        }
        // 2,370筆取得品質標章，較上次增加298筆 goes on with what was named before.
        let own = without_time(lead);
        let groups = ["datasets.units_increase", "datasets.agencies_increase"];
        let named = self.of_groups(groups, rest, &self.lead(said, own))?;
        let named = [&named[..], &["datasets.opened", "datasets.withdrawn"]].concat();
        let name = if of_year && !of_last {
            "datasets.year_to_date"
        } else {
            "datasets.increase"
        };
        let expected = self.about(name, &named)?;
        Some(if *verb == "減少" { self.lost(expected, &named) } else { expected })
    }

    /// 較上次減少157筆 is no growth by 157.
    fn lost(&self, expected: Expected, others: &[&str]) -> Expected {
        let changes = others.iter().filter(|name| name.contains("increase"));
        let changes = changes.filter_map(|name| self.number(name)).chain(expected.own);
        let lost = changes.filter(|change| *change <= 0).map(i64::abs);
        let allowed = lost.chain(self.number("datasets.withdrawn")).collect();
        let now = expected
            .own
            .map_or(expected.now.clone(), |own| format!("{}筆", numeral::change(own)));
        Expected { allowed, now, is_figure: false, ..expected }
    }

    /// 年度目標170筆, 每年增加170項.
    pub(super) fn goal(&self, said: &Said) -> Option<Expected> {
        let unit = counts(said, &OF_DATASETS)?;
        // 每年增加2個場館 is another goal.
        let rest = said.behind[unit.len()..].trim_start_matches('之');
        let of_datasets = ["開放", "資料集"].iter().any(|word| rest.starts_with(word));
        if unit != "筆" && !of_datasets && !rest.is_empty() {
            return None;
        }
        let before = subject(&said.before);
        let yearly = ["增加", "新增", "成長", "增開"].iter().any(|verb| {
            let rest = before.strip_suffix(verb);
            rest.is_some_and(|rest| {
                ["每年", "每年度", "每年至"].iter().any(|word| rest.ends_with(word))
            })
        });
        // 建議自下年度起，每年增加180筆 is another goal than ours.
        let of_later = ["下年度", "明年", "次年", "建議", "調高", "調整", "修正"];
        if says_any(&said.sentence, &of_later) {
            return None;
        }
        let is_goal = yearly || GOALS.iter().any(|word| before.ends_with(word));
        (is_goal && !says_any(before, &NO_DATASETS))
            .then(|| self.about("targets.increase.goal", &[]))?
    }

    /// 年度目標170筆，已達成157筆: of the clause before, its goal.
    pub(super) fn reached(&self, said: &Said) -> Option<Expected> {
        let unit = counts(said, &OF_DATASETS)?;
        let words = ["已達成", "達成", "已完成", "實際達成"];
        let is_reached = words.iter().any(|word| said.before.ends_with(word));
        if !is_reached || !of_goal(&said.sentence) || !is_all(said, unit) {
            return None;
        }
        self.about("targets.increase.reached", &["datasets.year_to_date"])
    }

    /// 年度目標170筆，已達157筆，尚差13筆: what is left of a goal that was named.
    pub(super) fn left(&self, said: &Said) -> Option<Expected> {
        let unit = counts(said, &OF_DATASETS)?;
        let words = ["尚差", "尚缺", "尚不足", "還差", "差距"];
        let is_left = words.iter().any(|word| subject(&said.before).ends_with(word));
        if !is_left || !of_goal(&said.sentence) || !is_all(said, unit) {
            return None;
        }
        self.about("targets.increase.left", &[])
    }

    /// 較上次增加157筆，其中機關增加143筆、單位增加14筆: a group's part of an increase that
    /// was named, or of both groups' side by side.
    pub(super) fn group_grown(&self, said: &Said) -> Option<Expected> {
        let unit = counts(said, &OF_DATASETS)?;
        let before =
            ["增加", "淨增"].iter().find_map(|it| said.before.strip_suffix(it))?;
        let groups = ["datasets.units_increase", "datasets.agencies_increase"];
        let words = self.group_words(groups);
        let leads =
            ["", "其中", "各", "本部", "本部各", "所屬", "本部所屬", "及", "及各"];
        let part = before.rsplit(['、', '，']).next().unwrap_or_default();
        let part = part.strip_prefix("其中").unwrap_or(part);
        let figure = words.iter().find_map(|(word, figure)| {
            part.strip_suffix(&**word)
                .filter(|lead| leads.contains(lead))
                .map(|_| *figure)
        })?;
        let both = words.iter().any(|(word, other)| {
            *other != figure && said.sentence.contains(&format!("{word}增加"))
        });
        let is_other = says_any(&said.sentence, &NO_DATASETS)
            || said.sentence.contains(['年', '月']);
        if is_other || !is_all(said, unit) || !(both || self.is_divided(said)) {
            return None;
        }
        self.about(figure, &[])
    }

    /// 較110年底增加157筆，成長5.6%: by how much all datasets grew.
    fn growth(&self, said: &Said) -> Option<Expected> {
        let lead = ['率', '為', '達', '幅', '了', '計'];
        let before = said.before.trim_end_matches(lead);
        let grown =
            ["成長", "增長", "增加", "增"].iter().any(|word| before.ends_with(word));
        let is_other = says_any(&said.sentence, &NO_DATASETS)
            || says_any(&said.sentence, &["目標", "占"])
            || self.bodies().any(|body| is_named_in(body, &said.sentence));
        if said.behind != "%" || !grown || is_other || !self.speaks_of_now(said) {
            return None;
        }
        let clause = said.clauses_before().into_iter().next()?;
        let counted = Plain::of(&clause).numbers().into_iter().last()?;
        let compared = clause.contains('較') && counted.behind.starts_with('筆');
        let name =
            ["datasets.year_to_date", "datasets.increase"].into_iter().find(|name| {
                self.number(name).is_some_and(|number| counted.may_be(number))
            })?;
        let (grown, total) = (self.number(name)?, self.number("datasets.total")?);
        let was = total - grown;
        let now = (compared && was > 0).then(|| numeral::percent(grown, was))?;
        let figure = self.figure(name)?;
        let called = "資料集總數的成長率".to_owned();
        let (cell, shares) = (figure.cells.first(), vec![now.clone()]);
        Some(Expected { called, cell, shares, ..of_list("datasets.growth", now) })
    }

    /// 排名第三（共30個部會）: how many are ranked.
    pub(super) fn ranked(&self, said: &Said) -> Option<Expected> {
        let bodies = ["個部會", "個部會中", "個中央部會"];
        let of_ranking = ["排名", "名列", "位居", "位列"];
        let is_ranking = of_ranking.iter().any(|word| said.sentence.contains(word));
        let in_all = ["共", "全部", "共計"].iter().any(|it| said.before.ends_with(it));
        let fits = bodies.contains(&&*said.behind) && in_all && is_ranking;
        fits.then(|| self.about("ranking.count", &[]))?
    }

    /// 取得品質標章者2,370筆, 取得品質標章者占80%.
    pub(super) fn marked(&self, said: &Said) -> Option<Expected> {
        let is_share = said.behind.starts_with('%');
        let unit = if is_share { "%" } else { counts(said, &OF_DATASETS)? };
        let names = ["取得品質標章", "取得標章", "獲得品質標章"];
        let before = subject(said.before.trim_end_matches(['占', '佔']));
        let lead = names.iter().find_map(|name| before.strip_suffix(name));
        let is_named = lead.is_some_and(|lead| !lead.ends_with(['未', '無']));
        let is_marked = is_named && is_all(said, unit) && !self.is_of_a_body(said);
        if is_marked && is_share {
            let figure = self.figure("quality.share")?;
            let shares = vec![figure.print()];
            return Some(Expected { shares, ..of_figure("quality.share", figure) });
        }
        is_marked.then(|| self.about("quality.marked", &["quality.marked_change"]))?
    }

    /// 申請下架2筆.
    pub(super) fn takedowns(&self, said: &Said) -> Option<Expected> {
        let unit = counts(said, &OF_DATASETS)?;
        if !is_all(said, unit) {
            return None;
        }
        // 累計下架3筆 counts those of earlier meetings too.
        let before = subject(&said.before);
        if says_any(&said.before, &["累計", "累積", "歷年", "歷次"]) {
            return None;
        }
        if !["下架", "申請下架", "下架申請"].iter().any(|word| before.ends_with(word))
        {
            return None;
        }
        let packs = [Some(self.pack), self.previous].into_iter().flatten();
        let mut records = packs.flat_map(|pack| pack.sources.takedowns().iter());
        let is_of_one = records.any(|one| before.contains(&*folded(&one.agency.value)));
        let is_of_body =
            self.bodies().any(|body| before.contains(&*folded(&body.name.value)));
        // What was asked for last time is mostly what is withdrawn now.
        let all = ["takedowns.new", "datasets.withdrawn", "changes.withdrawn"];
        let others = if before.contains("申請") { &all[..1] } else { &all };
        (!is_of_one && !is_of_body).then(|| self.about("takedowns.count", others))?
    }

    /// A unit's or an agency's datasets, how many more it has (矯正署增加92筆), or
    /// whatever else its rows give.
    pub(super) fn body(&self, said: &Said) -> Option<Expected> {
        let unit = counts(said, &OF_DATASETS)?;
        if !is_all(said, unit) {
            return None;
        }
        let before = subject(&said.before);
        let grown = ["增加", "淨增", "成長"];
        let verb = grown.iter().find_map(|verb| before.strip_suffix(verb));
        let before = verb.map_or(before, subject);
        let organization = &self.pack.sources.organization;
        let is_other = is_no_dataset(&said.before) || said.before.contains("白金");
        // What grew within a month is in no table.
        if is_other || verb.is_some() && said.before.contains(['月', '日']) {
            return None;
        }
        let body = self
            .bodies()
            .filter(|body| ends_in_name(before, body, &organization.ministry.value));
        let body = body.max_by_key(|body| body.name.value.len())?;
        if self.is_of_several(before, body) {
            return None;
        }
        let Value::Count(value) = said.value else { return None };
        // A small number beside a name may count anything.
        let of_datasets = said.before.len() > before.len()
            || said.behind.chars().skip(1).collect::<String>().starts_with("資料集");
        if value < SMALL && !of_datasets && !(unit == "筆" && self.is_divided(said)) {
            return None;
        }
        match verb {
            Some(_) => self.grown(body, said),
            None => self.counted(body, value, said),
        }
    }

    /// Whether names of ours are joined before a number, which may be that of all of them:
    /// 矯正署及臺高檢合計1,386筆.
    fn is_of_several(&self, before: &str, body: &Body) -> bool {
        let joined = ["、", "及", "與", "和", "暨"];
        names(body).filter_map(|name| before.strip_suffix(&*folded(name))).any(|rest| {
            let ours = OURSELVES.iter().find_map(|word| rest.strip_suffix(word));
            let before =
                joined.iter().find_map(|it| ours.unwrap_or(rest).strip_suffix(it));
            before.is_some_and(|rest| self.bodies().any(|other| ends_in(rest, other)))
        })
    }

    /// How many more datasets a body has than last time.
    fn grown(&self, body: &Body, said: &Said) -> Option<Expected> {
        let change = change_of(body, self.pack)?;
        let called = format!("{}的增減", body.name.value);
        let printed = format!("{}筆", numeral::change(change.number()?));
        let cell = change.origins.first();
        let allowed: BTreeSet<i64> = if said.is_rough() {
            change.number().into_iter().collect()
        } else if self.speaks_of_then(said, &said.before) {
            self.numbers_of(body)
        } else {
            numbers_of(body, self.pack).into_iter().collect()
        };
        let before = self.previous.and_then(|pack| change_of(body, pack)?.number());
        let before = before.filter(|it| !allowed.contains(it) && said.may_be(*it));
        let was = before.map(|before| format!("{}筆", numeral::change(before)));
        Some(Expected { cell, was, allowed, ..of_list(&called, printed) })
    }

    /// How many datasets a body has, of which a sentence says a number.
    fn counted(&self, body: &Body, value: i64, said: &Said) -> Option<Expected> {
        let (number, place) = count_of(body, self.pack)?;
        // What it was last time may be said of last time.
        let before = self.previous.and_then(|pack| count_of(body, pack));
        let stale = before.map(|(before, _)| before).filter(|before| {
            let grown = change_of(body, self.pack).and_then(Cell::number);
            !self.speaks_of_then(said, &said.before)
                && *before != number
                && Some(*before) != grown
        });
        let mut allowed = self.numbers_of(body);
        if let Some(stale) = stale {
            allowed.remove(&stale);
        }
        allowed.insert(number);
        let counted = |number| format!("{}筆", thousands(number));
        Some(Expected {
            called: body.name.value.clone(),
            own: Some(number),
            cell: Some(place),
            was: stale.filter(|stale| *stale == value).map(counted),
            allowed,
            ..of_list(OF_BODY, counted(number))
        })
    }

    /// Every number of datasets that this meeting or the last one gives for a body.
    fn numbers_of(&self, body: &Body) -> BTreeSet<i64> {
        let packs = [Some(self.pack), self.previous].into_iter().flatten();
        packs.flat_map(|pack| numbers_of(body, pack)).collect()
    }

    /// Whether a sentence has said the number of all datasets before, or that of their
    /// increase, and goes on with the shares in it: 共2,963筆，其中統計處12筆.
    fn is_divided(&self, said: &Said) -> bool {
        let totals = ["datasets.total", "datasets.increase", "datasets.year_to_date"];
        let totals = totals.map(|name| self.number(name));
        let numbers = Plain::of(&said.sentence).numbers();
        let is_total = |one: &Said| match one.value {
            Value::Count(number) => {
                one.behind.starts_with('筆') && totals.contains(&Some(number))
            }
            _ => false,
        };
        !is_no_dataset(&said.sentence)
            && !says_any(&said.sentence, &PLANNED)
            && numbers.iter().any(is_total)
    }

    /// 名列第二, 排名第2: the ministry's place among all, not that of a prize.
    pub(super) fn place(&self, said: &Said) -> Option<Expected> {
        let before = said.before.trim_end_matches(['為', '在']);
        let among = ["名列", "排名", "位居", "位列", "名次"];
        let at = among.iter().filter_map(|word| before.rfind(word)).max()?;
        let is_near = before[at..].chars().count() <= NEAR;
        let of_data = ["資料", "開放", "數量", "部會"];
        let of_others = ["獎", "評", "競賽", "比賽", "滿意", "下載", "瀏覽", "品質"];
        // What is ranked may have been said in the clause before: 累計…筆資料集，排名第二.
        let own = of_data.iter().any(|word| before.contains(word));
        let about = if own { before } else { &*said.sentence };
        let of_data = own || of_data.iter().any(|word| about.contains(word));
        let is_other = says_any(&said.sentence, &of_others) || is_of_earlier(about);
        let behind = said.behind.starts_with(['名', '位']) || !goes_on(&said.behind);
        let is_of_somebody = self.is_place_of_another(said, &before[..at]);
        let year = self.pack.sources.meeting.statistics_date.value.year();
        let other_year = years(before).any(|other| other != i64::from(year));
        if !is_near || !of_data || is_other || other_year || !behind || is_of_somebody {
            return None;
        }
        let expected = self.about("ranking.own", &[])?;
        let now = format!("第{}", expected.now);
        Some(Expected { now, ..expected })
    }

    /// Whether a place is that of another ministry or of a body of ours, or one among
    /// others than ministries: 於司法機關中名列第一. Who was named last has it.
    fn is_place_of_another(&self, said: &Said, before: &str) -> bool {
        let among = before.trim_end_matches("之").strip_suffix(['中', '間']);
        let among =
            among.map(|text| text.rfind(['於', '在']).map_or(text, |at| &text[at..]));
        let all = ["部會", "院會", "中央", "各機關", "政府機關", "全國"];
        if among.is_some_and(|group| !all.iter().any(|word| group.contains(word))) {
            return true;
        }
        let sources = &self.pack.sources;
        let ministry = &*folded(&sources.organization.ministry.value);
        let text = without_comparison(&said.sentence);
        let last = |name: &str| text.rfind(name).map(|at| at + name.len());
        let own = [ministry].into_iter().chain(OURSELVES).filter_map(last).max();
        let ministries = sources.ministries.iter().flat_map(|list| &list.rows);
        let others = ministries.filter_map(|row| {
            let name = folded(&row.name.value);
            let short = name.strip_prefix("行政院").unwrap_or(&name);
            (!short.is_empty() && !ministry.ends_with(short)).then(|| last(short))?
        });
        let bodies = self.bodies().filter(|body| is_named_in(body, &text));
        // 矯正署…於本部名列第一 is its place here.
        let within = OURSELVES.iter().any(|word| before.ends_with(word));
        let body = bodies.flat_map(names).filter_map(|name| last(&folded(name))).max();
        let other = others.chain(body).max();
        other.is_some_and(|other| own.is_none_or(|own| own < other || within))
    }

    /// A share of the yearly goal, or by how much all datasets grew.
    pub(super) fn share(&self, said: &Said) -> Option<Expected> {
        self.share_of_goal(said).or_else(|| self.growth(said))
    }

    fn share_of_goal(&self, said: &Said) -> Option<Expected> {
        let of_target = said.before.contains("達成率")
            || said.before.contains("目標") && said.before.contains('達')
            || ["已達", "已達成", "達成"].iter().any(|word| said.before.ends_with(word))
                && of_goal(&said.sentence);
        let is_listed = said.before.contains("分別");
        if !said.behind.starts_with('%')
            || !of_target
            || is_listed
            || !self.speaks_of_now(said)
        {
            return None;
        }
        let name = "targets.increase.share";
        let figure = self.figure(name)?;
        let is_meant = |other: &str| {
            if said.is_rough() { other == name } else { other.ends_with("share") }
        };
        let known = self.pack.figures.iter().filter(|(name, _)| is_meant(name));
        let shares: Vec<String> = known
            .map(|(_, figure)| figure.print())
            .filter(|text| text.ends_with('%'))
            .collect();
        (!shares.is_empty()).then(|| Expected { shares, ..of_figure(name, figure) })
    }
}

/// Whether a text speaks of something else than datasets, or of what became of some.
fn is_no_dataset(text: &str) -> bool {
    says_any(text, &NO_DATASETS) || says_any(text, &CHANGES)
}

/// Whether a sentence speaks of the yearly goal of new datasets.
fn of_goal(sentence: &str) -> bool {
    says_any(sentence, &GOALS) && !says_any(sentence, &NO_DATASETS)
}

/// Below it, a number right behind a name may count anything.
const SMALL: i64 = 100;

/// How many characters may stand between 名列 and the place.
const NEAR: usize = 12;

/// A sentence without those whom somebody is set beside: 僅次於農業委員會.
fn without_comparison(sentence: &str) -> String {
    let parts = sentence.split('，');
    let is_one = |part: &&str| {
        !["次於", "優於", "領先", "高於", "低於", "超越"]
            .iter()
            .any(|word| part.contains(word))
    };
    parts.filter(is_one).collect::<Vec<_>>().join("，")
}

/// Whether what stands behind 第N makes it another thing: 第2季, 第3案, 第18條.
fn goes_on(behind: &str) -> bool {
    behind.chars().next().is_some_and(|c| !"，。；、！）)".contains(c))
}

/// What a clause says before a number without words that say only of when it is.
fn without_time(before: &str) -> &str {
    let ends = ["月", "日", "止", "迄今", "目前", "本次", "本期", "年底"];
    if ends.iter().any(|end| before.ends_with(end)) { "" } else { before }
}

/// Whether a clause ends in a name of ours that is no part of another's.
fn ends_in_name(before: &str, body: &Body, ministry: &str) -> bool {
    names(body).any(|name| {
        let Some(rest) = before.strip_suffix(&*folded(name)) else { return false };
        let joined =
            ["、", "及", "與", "和", "暨", "其中", "以", "由", "「", "所屬", "為"];
        rest.is_empty()
            || rest.ends_with(&*folded(ministry))
            || joined.iter().chain(&OURSELVES).any(|word| rest.ends_with(word))
            || rest.ends_with(|c: char| THINGS.iter().any(|unit| unit.starts_with(c)))
    })
}

/// The rows of a body in the tables of datasets, each with its table.
fn rows_of<'a>(
    body: &'a Body,
    pack: &'a Pack,
) -> impl Iterator<Item = (&'a AgendaTable, &'a Row)> {
    let tables = pack.item("datasets-by-unit").into_iter().flat_map(|item| &item.tables);
    let rows = tables.flat_map(|table| table.rows.iter().map(move |row| (table, row)));
    rows.filter(|(_, row)| row.cells.iter().any(|cell| body.is_called(&cell.words())))
}

/// How many more datasets a body has than last time.
fn change_of<'a>(body: &'a Body, pack: &'a Pack) -> Option<&'a Cell> {
    let (table, row) = rows_of(body, pack).next()?;
    let is_change = |column: &Column| column.kind == ColumnKind::Change;
    row.cells.get(table.columns.iter().position(is_change)?)
}

/// How many datasets a body had at a meeting's own date, and where that stands.
fn count_of(body: &Body, pack: &Pack) -> Option<(i64, Origin)> {
    let columns = pack.sources.reported_columns();
    let own = find(&columns, pack.sources.meeting.statistics_date.value)?;
    let count = own.counts.iter().find(|count| body.is_called(&count.name))?;
    Some((count.number?, count.place.clone()))
}

/// Every number of datasets that a meeting gives for a body.
fn numbers_of(body: &Body, pack: &Pack) -> Vec<i64> {
    let mut numbers = Vec::new();
    for (_, row) in rows_of(body, pack) {
        numbers.extend(row.cells.iter().filter_map(Cell::number));
    }
    let sources = &pack.sources;
    let units = sources.unit_counts.iter().flat_map(|counts| &counts.rows);
    for row in units.filter(|row| body.is_called(&row.name.value)) {
        numbers.extend(row.counts.iter().flatten().map(|count| count.value));
    }
    numbers
}
