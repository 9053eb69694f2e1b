//! Requests of the public (民間需求): one row a request on the platform.

use std::collections::BTreeMap;

use super::request_rows;
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::fault::Fault;
use crate::model::lists::{Listing, Request, UnitGroup};
use crate::model::organization::{JOINING, OURSELVES, Organization, folded, parts};
use crate::model::origin::{Located, Origin};
use crate::model::provider::{Owner, Patterns, unplaced};
use crate::model::roc_date::RocDate;
use crate::source::door::folder::Folder;
use crate::source::rows::heading::{
    Column, Export, Holds, Passes, Shape, normalized, unknown,
};
use crate::source::rows::row::Row;
use crate::source::rows::tables::Tables;
use crate::source::said::{listed, shortened};

/// The columns of the requests.
pub(in crate::source) const SHAPE: Shape = Shape {
    list: "feedback",
    called: &["民間需求", "需求", "意見"],
    may_be_parted: true,
    columns: &[
        Column::required("編號").also(&["案號", "案件編號", "ID", "原ID"]).failing(&[
            "需求編號", "意見編號", "建議編號", "受理編號", "序號", "項次", "流水號",
            "案件號", "案件序號", "留言編號", "提案編號", "收件編號",
        ]),
        Column::required("提出日期")
            .holds(Holds::Day)
            .also(&[
                "發表時間", "發表日期", "建議日期", "建議時間", "提案日期", "申請日期",
                "提問日期",
            ])
            .failing(&[
                "提出時間", "提案時間", "提問時間", "留言日期", "留言時間", "建立日期",
                "建立時間", "反映日期", "反映時間", "意見日期", "受理日期", "收件日期",
                "發布日期", "發布時間", "發佈日期", "發佈時間", "來信日期", "陳情日期",
                "登錄日期", "申請時間", "填寫時間", "填表時間", "時間戳記", "來文日期",
                "收文日期", "反應日期", "投書日期",
            ]),
        Column::required("類別")
            .holds(Holds::Word(is_kind))
            .also(&["需求類別", "意見類別", "問題類別", "案件類別"])
            .failing(&[
                "需求類型", "意見類型", "問題類型", "問題分類", "意見分類", "類型",
                "案件分類", "建議類別", "建議類型", "反映類別", "反映類型", "需求分類",
                "問題種類", "分類", "案件種類",
            ]),
        Column::optional("資料集名稱").also(&["建議資料集名稱", "資料集"]).failing(&[
            "建議資料集", "需求資料集", "資料集標題", "相關資料集", "資料名稱",
        ]),
        Column::optional("機關")
            .also(&[
                "派發機關", "原派發機關", "實際派發機關", "分派機關", "權責機關",
                "權責單位",
            ])
            .failing(&[
                "受理機關", "選擇呈送機關", "呈送機關", "回復機關", "回覆機關",
                "回復單位", "回覆單位", "受理單位", "分派單位", "派發單位", "處理單位",
                "處理機關",
            ])
            .names_bodies(),
        Column::optional("內容")
            .also(&[
                "意見內容", "建議內容", "需求內容", "開放建議標題", "原開放建議標題",
                "建議之標題", "民間需求內容", "民眾需求內容", "民眾建議內容",
            ])
            .failing(&[
                "建議資料標題", "民眾建議", "民眾意見", "建議事項", "問題內容",
                "問題描述", "提問內容", "留言內容", "反映內容", "反應內容", "陳情內容",
                "需求說明", "問題說明", "建議說明",
            ]),
        Column::optional("回應日期")
            .holds(Holds::Day)
            .also(&[
                "回復日期", "回覆日期", "答復日期", "答覆日期", "回復時間", "回覆時間",
                "回應時間", "機關回應日期", "機關回復日期", "機關回覆日期",
            ])
            .failing(&["答復時間", "答覆時間", "結案日期", "結案時間", "辦結日期"]),
        Column::optional("資訊長核准日期")
            .holds(Holds::Day)
            .also(&["核准日期", "核定日期"])
            .failing(&[
                "資訊長核定日期", "資訊長核可日期", "核可日期", "核准日", "核定日",
                "資訊長核准日", "資訊長核定日", "首長核准日", "首長核准日期",
                "首長核定日期", "局處首長核准日", "局處首長核准日期", "機關首長核准日期",
            ]),
        Column::optional("回應說明")
            .also(&[
                "回復說明", "回覆說明", "回應內容", "回復內容", "回覆內容", "回應",
                "機關回應內容", "機關回應說明", "機關回復內容", "機關回覆內容",
            ])
            .failing(&[
                "答復內容", "答覆內容", "辦理情形", "處理情形", "處理說明", "辦理說明",
                "答覆說明", "機關回應", "機關回復", "機關回覆",
            ]),
        Column::optional("處理結果").also(&["辦理結果"]).failing(&[
            "辦理情形", "處理情形", "回復情形", "回覆情形", "處理狀態", "辦理狀態",
            "案件狀態", "結案狀態", "狀態", "回復狀態", "回覆狀態", "處理進度",
            "結案情形",
        ]),
    ],
    may_be_empty: true,
    passes: Passes::OfRequests,
    export: Some(&EXPORT),
    ..Shape::USUAL
};

static EXPORT: Export = Export {
    headings: &[
        "ID", "原ID", "建議編號", "開放建議標題", "建議標題", "原開放建議標題",
        "建議之標題", "建議資料標題", "選擇呈送機關", "派發機關", "原派發機關",
        "實際派發機關", "分派機關", "建議資料集名稱", "建議開放的欄位", "建議開放欄位",
        "建議原因", "建議者", "瀏覽次數", "發表時間", "發表日期", "建議日期", "頁面連結",
        "分派狀態", "回復狀態", "回復時間", "回覆狀態", "回覆日期",
    ],
    enough: 5,
    lacks: &["類別"],
};

/// Reads the requests of a meeting's folder, if it has their list.
pub(in crate::source) fn read(
    folder: &mut Folder,
    meeting: &str,
    organization: &Organization,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Listing<Request>>, Fault> {
    let tables = Tables::open(folder, meeting, &SHAPE, organization, diagnostics)?;
    let Some(tables) = tables else { return Ok(None) };
    let names = Names::of(organization);
    let mut listing = tables.listing(diagnostics, |row| record(row, &names));
    let is_others =
        |row: &Request| row.exported && !row.agencies.is_empty() && !names.have_any(row);
    // Where others' stand too, one that went to nobody is not ours.
    let holds_platform = listing.rows.iter().any(is_others);
    let is_nobodys =
        |row: &Request| holds_platform && row.exported && row.agencies.is_empty();
    if holds_platform {
        names.ask_whose(&listing.rows, diagnostics);
    }
    let (others, rows): (Vec<_>, Vec<_>) = listing.rows.into_iter().partition(is_others);
    let (nobodys, ours): (Vec<_>, Vec<_>) = rows.into_iter().partition(is_nobodys);
    let unclear: Vec<_> = others.iter().filter_map(|row| names.unclear(row)).collect();
    if unclear.is_empty() {
        diagnostics.extend_with(set_aside(&others, ours.is_empty(), organization));
    }
    diagnostics.extend_with(unclear);
    diagnostics.extend_with(of_nobody(&nobodys));
    listing.rows = request_rows::joined(ours, organization, diagnostics);
    // To whom else a case of everybody's went is none of our dispatches.
    for row in listing.rows.iter_mut().filter(|row| row.exported) {
        row.agencies.retain(|name| names.have(&name.value));
    }
    Ok(Some(listing))
}

/// Whom the organization knows as its own, by the patterns that the catalogue's providers
/// are told by as well.
struct Names<'o> {
    organization: &'o Organization,
    patterns: Patterns<'o>,
}

impl<'o> Names<'o> {
    fn of(organization: &'o Organization) -> Self {
        Self { organization, patterns: Patterns::new(organization) }
    }

    /// Whether a row of the platform's export was dispatched to us, to whomever else it
    /// was.
    fn have_any(&self, row: &Request) -> bool {
        row.agencies.iter().any(|name| self.have(&name.value))
    }

    /// Whether a name is that of one of ours, or of a part of an agency (矯正署臺中戒治所).
    fn have(&self, name: &str) -> bool {
        let plain = folded(name);
        let begins = |known: &str| plain.starts_with(&*folded(known));
        let organization = self.organization;
        let mut agencies = organization.agencies.iter();
        if matches!(self.patterns.owner(name), Ok(Owner::Ministry(_))) {
            return false;
        }
        organization.place_of(name).is_some()
            || self.patterns.may_be_ours(name)
            || OURSELVES.iter().any(|us| plain.starts_with(us))
            || organization.others.iter().any(|other| begins(&other.value))
            || agencies.any(|body| {
                let mut names = body.aliases.iter().chain([&body.name.value]);
                names.any(|name| begins(name))
            })
    }

    /// Asks whose requests of everybody's export are that went to who is called just as a
    /// body of ours is, where the organization says by which whole name the platform knows it.
    fn ask_whose(&self, rows: &[Request], diagnostics: &mut Diagnostics) {
        let mut asked = BTreeMap::<&str, (&Origin, i64)>::new();
        let exported = rows.iter().filter(|row| row.exported);
        for agency in exported.flat_map(|row| &row.agencies) {
            let name = &*agency.value;
            let mut bodies =
                UnitGroup::ALL.iter().flat_map(|it| self.organization.bodies(*it));
            let is_whole = |it: &Located<String>| !it.value.contains(['*', '＊']);
            let is_told = bodies
                .any(|body| body.is_called(name) && body.providers.iter().any(is_whole));
            if is_told && self.patterns.is_namesake(name) {
                asked.entry(name).or_insert((&agency.origin, 0)).1 += 1;
            }
        }
        for (name, (first, rows)) in asked {
            diagnostics.push(unplaced(name, rows, first, "機關", None));
        }
    }

    /// The agencies of a cell that joins several, each once, however it is written.
    fn agencies(&self, joined: &Located<String>) -> Vec<Located<String>> {
        let mut names = Vec::<&str>::new();
        let parts = parts(&joined.value).flat_map(|part| part.split(BARS).map(str::trim));
        let parts = parts.filter(|part| !part.is_empty());
        for name in parts.flat_map(|part| self.parted(part)) {
            let is_same = |known: &&str| self.organization.is_one_body(known, name);
            if !names.iter().any(is_same) {
                names.push(name);
            }
        }
        let located = |name: &str| Located::new(name.to_owned(), joined.origin.clone());
        names.into_iter().map(located).collect()
    }

    /// Two names that a word joins (統計處及資訊處, 內政部和統計處), or several with blanks
    /// between, where one of them is ours; else the one name.
    fn parted<'n>(&self, name: &'n str) -> Vec<&'n str> {
        if name.len() > LONGEST_JOINED || self.organization.place_of(name).is_some() {
            return vec![name];
        }
        let spaced = self.spaced(name);
        if spaced.len() > 1 {
            return spaced.into_iter().flat_map(|name| self.parted(name)).collect();
        }
        let halves = name
            .match_indices(JOINING)
            .map(|(at, word)| [name[..at].trim(), name[at + word.len()..].trim()]);
        let mut both = halves.filter(|halves| self.are_bodies(halves));
        match both.next() {
            Some([one, rest]) => [vec![one], self.parted(rest)].concat(),
            None => vec![name],
        }
    }

    /// The names between blanks, if those are bodies; the ministry's own name goes with
    /// the next, which may be a unit of it.
    fn spaced<'n>(&self, name: &'n str) -> Vec<&'n str> {
        let mut names = Vec::<&str>::new();
        let mut begins = 0;
        for (at, _) in name.match_indices(char::is_whitespace) {
            let part = name[begins..at].trim();
            if !part.is_empty() && !self.organization.is_own_name(part) {
                names.push(part);
                begins = at;
            }
        }
        names.push(name[begins..].trim());
        if self.are_bodies(&names) { names } else { vec![name] }
    }

    /// Whether all of some names are those of bodies, and one of them is ours. What merely
    /// begins as we are called may be half of a name (教育部國民及學前教育署).
    fn are_bodies(&self, names: &[&str]) -> bool {
        let is_body = |name: &&str| {
            let is_long = name.chars().count() >= SHORTEST_BODY;
            self.organization.place_of(name).is_some()
                || is_long && name.ends_with(BODIES)
        };
        let ours = names.iter().filter(|name| self.have(name)).count();
        ours == names.len() || ours > 0 && names.iter().all(is_body)
    }

    /// The complaint about a row of the platform's export that names us among others in
    /// a way that nobody can part.
    fn unclear(&self, row: &Request) -> Option<Diagnostic> {
        let organization = self.organization;
        let bodies = organization.all_bodies();
        let providers = bodies.flat_map(|body| &body.providers);
        let begins = providers.filter_map(|it| it.value.split(['*', '＊']).next());
        // A unit's own name may be that of others too (資訊處).
        let long = begins.filter(|name| name.chars().count() >= SHORTEST_OF_ONE);
        let names: Vec<&str> = long.chain([&*organization.ministry.value]).collect();
        let holds = |agency: &&Located<String>| {
            let plain = folded(&agency.value);
            names.iter().any(|name| plain.contains(&*folded(name)))
        };
        let agency = row.agencies.iter().find(holds)?;
        Some(
            Diagnostic::new(code::AGENCIES_UNCLEAR, &agency.origin)
                .with("found", shortened(&agency.value))
                .with("id", &row.id.value),
        )
    }
}

/// Marks between names that no name has in it.
const BARS: [char; 6] = ['|', '｜', '&', '＆', '+', '＋'];

/// What is longer is no names, in bytes.
const LONGEST_JOINED: usize = 600;

/// What the names of bodies end in.
const BODIES: [char; 13] =
    ['部', '會', '府', '院', '署', '局', '處', '司', '所', '室', '館', '校', '團'];

/// So many characters at least has a provider's name that is nobody else's.
const SHORTEST_OF_ONE: usize = 6;

/// So many characters at least have the names of other bodies.
const SHORTEST_BODY: usize = 3;

/// So many of those that others' requests went to are named.
const MOST_NAMED: usize = 5;

/// Says that rows of the platform's export were dispatched to others alone. That all were
/// is hardly true: one of the names is ours, or the file is another ministry's.
fn set_aside(
    others: &[Request],
    are_all: bool,
    organization: &Organization,
) -> Option<Diagnostic> {
    let first = others.first()?.agencies.first()?;
    let mut names = Vec::<&str>::new();
    for agency in others.iter().flat_map(|row| &row.agencies) {
        // One more than are named tells that there are more.
        if names.len() <= MOST_NAMED && !names.contains(&&*agency.value) {
            names.push(&agency.value);
        }
    }
    let more = if names.len() > MOST_NAMED { "…" } else { "" };
    let shown = listed(names.into_iter().take(MOST_NAMED));
    let complaint = if are_all {
        Diagnostic::new(code::NO_REQUEST_OF_OURS, &first.origin)
            .with("ministry", &organization.ministry.value)
    } else {
        Diagnostic::new(code::REQUESTS_OF_OTHERS, &first.origin)
    };
    Some(complaint.with("count", others.len()).with("agencies", shown + more))
}

/// Says that rows of the whole platform's export name nobody whom they were dispatched to.
fn of_nobody(nobodys: &[Request]) -> Option<Diagnostic> {
    let first = nobodys.first()?;
    let complaint = Diagnostic::new(code::REQUESTS_OF_NOBODY, &first.id.origin);
    Some(complaint.with("count", nobodys.len()).with("id", &first.id.value))
}

/// Leaves out what the platform's export holds from after the statistics date, and says
/// so: an export is taken as it is. In a list that somebody keeps, such a date is a slip,
/// which the checks name.
pub(in crate::source) fn without_later(
    mut listing: Listing<Request>,
    as_of: &Located<RocDate>,
    diagnostics: &mut Diagnostics,
) -> Listing<Request> {
    let is_later = |row: &Request| row.exported && row.received.value > as_of.value;
    let (later, rows): (Vec<_>, Vec<_>) = listing.rows.into_iter().partition(is_later);
    listing.rows = rows;
    if let Some(last) = later.iter().max_by_key(|row| row.received.value) {
        diagnostics.push(
            Diagnostic::new(code::REQUESTS_SET_ASIDE, &last.received.origin)
                .with("count", later.len())
                .with("date", as_of.value)
                .with("id", &last.id.value)
                .with("received", last.received.value)
                .see(&as_of.origin, "statistics-date", as_of.value),
        );
    }
    listing
}

fn record(row: Row<'_>, names: &Names<'_>) -> Result<Request, Diagnostic> {
    let organization = names.organization;
    let agencies = row.optional_name("機關")?;
    let outcome = row.optional_text("處理結果")?;
    Ok(Request {
        closed: outcome.as_ref().is_some_and(|it| is_closed(&it.value, organization)),
        id: row.text("編號")?,
        received: row.date("提出日期")?,
        kind: kind(&row.text_or_given("類別", organization)?, organization)?,
        dataset: row.optional_name("資料集名稱")?,
        agencies: agencies.map(|joined| names.agencies(&joined)).unwrap_or_default(),
        text: row.optional_text("內容")?,
        answered: row.optional_date("回應日期")?,
        answers_recorded: row.has("回應日期"),
        exported: row.table.header.is_export,
        approved: row.optional_date("資訊長核准日期")?,
        response: row.optional_text("回應說明")?,
        outcome,
    })
}

/// What an outcome ends in that leaves nothing to be answered.
const CLOSED: [&str; 8] =
    ["撤案", "撤回", "併案", "併案處理", "併案辦理", "不予受理", "不受理", "撤銷"];

/// What says otherwise: 尚未撤案, 不同意撤回.
const NOT_CLOSED: [&str; 5] = ["未", "擬", "不同意", "申請中", "否"];

/// An outcome has so many characters at most; what is longer is a story.
const LONGEST_OUTCOME: usize = 12;

/// Whether an outcome says that a request needs no answer any more.
fn is_closed(outcome: &str, organization: &Organization) -> bool {
    let plain = normalized(outcome);
    let mut own = organization.closed_without_answer.iter();
    let is_short = plain.chars().count() <= LONGEST_OUTCOME;
    // 併案3號 names the other request.
    let joined =
        plain.trim_end_matches(|it: char| it.is_ascii_digit() || "第號".contains(it));
    own.any(|word| normalized(word) == plain)
        || is_short
            && CLOSED.iter().any(|end| joined.ends_with(end))
            && !NOT_CLOSED.iter().any(|word| plain.contains(word))
}

/// The kind that a cell names, as `organization.yaml` writes it.
fn kind(
    written: &Located<String>,
    organization: &Organization,
) -> Result<Located<String>, Diagnostic> {
    let kinds = organization.feedback_kinds.iter().map(|kind| kind.value.as_str());
    kind_called(&written.value, organization)
        .map(|kind| Located::new(kind.to_owned(), written.origin.clone()))
        .ok_or_else(|| unknown(code::UNKNOWN_KIND, written, kinds))
}

fn is_kind(text: &str, organization: &Organization) -> bool {
    kind_called(text, organization).is_some()
}

/// The kind that is called so, by its own name or another.
fn kind_called<'o>(text: &str, organization: &'o Organization) -> Option<&'o str> {
    let plain = normalized(text);
    let kinds = organization.feedback_kinds.iter().map(|kind| kind.value.as_str());
    let aliases = organization.kind_aliases.iter();
    let alias = aliases.filter(|(alias, _)| normalized(alias) == plain);
    let mut named = kinds.filter(|kind| normalized(kind) == plain);
    named.next().or_else(|| alias.map(|(_, kind)| &**kind).next())
}

#[cfg(test)]
mod tests {
    use super::{Names, read};
    use crate::model::origin::{Located, Origin};
    use crate::source::test_folder;

    #[test]
    fn requests_are_read_and_a_typed_total_is_a_claim() {
        let text = "編號,提出日期,類別,機關,回應日期\n110-1,110/1/3,下載連結問題,矯正署,-\n\
                    110-1,110.2.1,其他,,110年2月3日\n110-2,110/2/2,內容有錯,,\n合計：71件\n備註：以上\n";
        let (listing, said) = test_folder::read(read, "feedback.csv", text.as_bytes());
        let listing = listing.unwrap();
        assert_eq!(listing.rows.len(), 2);
        assert!(listing.rows[0].answered.is_none());
        assert_eq!(listing.claims[0].values[0].number.value, 71);
        let expected =
            ["duplicate-number feedback.csv:3 A3", "unknown-kind feedback.csv:4 C4"];
        assert_eq!(said, expected);
    }

    #[test]
    fn agencies_are_parted_and_none_counts_twice() {
        let cell = Located::new(
            "矯正署、廉政署,調查局；矯正署\n法醫研究所、".to_owned(),
            Origin::file("feedback.xlsx"),
        );
        let organization = test_folder::organization();
        let names = Names::of(&organization);
        let names: Vec<_> =
            names.agencies(&cell).into_iter().map(|name| name.value).collect();
        assert_eq!(names, ["矯正署", "廉政署", "調查局", "法醫研究所"]);
    }
}
