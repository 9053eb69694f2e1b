//! All figures that the program may compute, whatever a folder holds: the name of each for
//! sentences, and what it is called where figures are listed.
//!
//! A sentence may ask for a figure that has no value; for a name that is none of these it
//! may not, for it would stay silent for ever.

/// A figure's name, and what it is called in Traditional Chinese and in English.
pub type Named = (&'static str, &'static str, &'static str);

/// Sorted by name. A name that ends in `.` stands for all that begin with it, such as the
/// classes of an organization.
pub static FIGURES: &[Named] = &[
    (
        "action_plan.changed",
        "行動方案修正的章數",
        "chapters of the action plan that were changed",
    ),
    ("action_plan.title", "行動方案的名稱", "the action plan's title"),
    ("answers.answered", "已回應的民間需求件數", "requests that were answered"),
    (
        "answers.days",
        "回應日數的單位（日或個工作天）",
        "what the days until an answer are called (日, or 個工作天)",
    ),
    (
        "answers.deadline",
        "判斷民間需求是否如期回應的期限（各件同一期限時）",
        "the deadline by which the requests were judged, where all had the same",
    ),
    (
        "answers.judged",
        "可判斷是否如期回應的民間需求件數",
        "requests that were answered or are past their deadline",
    ),
    (
        "answers.late",
        "逾期回應或逾期未回應的民間需求件數",
        "requests answered late, or overdue without an answer",
    ),
    (
        "answers.late_before",
        "以前各期逾期、只計件數而不逐件列出的民間需求件數",
        "late requests of earlier periods, which are counted and not named",
    ),
    (
        "answers.median",
        "民間需求回應日數的中位數",
        "the median of the days until an answer",
    ),
    ("answers.overdue", "逾期未回應的民間需求件數", "requests overdue without an answer"),
    ("answers.share", "期限內回應的比率", "the share of requests answered in time"),
    (
        "answers.unrecorded",
        "清單未載回應日期的民間需求件數",
        "requests in lists that do not say when they were answered",
    ),
    ("answers.waiting", "尚未回應的民間需求件數", "requests without an answer so far"),
    ("answers.within", "期限內回應的民間需求件數", "requests answered in time"),
    (
        "changes.amended",
        "本期於平臺修改的資料集數",
        "datasets amended on the platform in the period",
    ),
    (
        "changes.opened",
        "本期於平臺上架的資料集數",
        "datasets opened on the platform in the period",
    ),
    (
        "changes.withdrawn",
        "本期於平臺下架的資料集數",
        "datasets withdrawn from the platform in the period",
    ),
    ("datasets.agencies", "所屬機關的資料集數", "datasets of the agencies"),
    (
        "datasets.agencies_increase",
        "所屬機關較上次增加的資料集數",
        "datasets that the agencies added since the last meeting",
    ),
    ("datasets.date", "資料集數的統計日期", "the day of the dataset counts"),
    (
        "datasets.increase",
        "較上次增加的資料集數",
        "datasets added since the last meeting",
    ),
    (
        "datasets.moved",
        "兩次統計間在各單位、機關之間移撥的資料集數",
        "datasets that passed between our own units and agencies since the last catalogue",
    ),
    (
        "datasets.moved_in",
        "兩次統計間自其他機關移入的資料集數",
        "datasets that came from others since the last catalogue",
    ),
    (
        "datasets.moved_out",
        "兩次統計間移出至其他機關的資料集數",
        "datasets that went to others since the last catalogue",
    ),
    (
        "datasets.one_date",
        "只在兩個統計日期之一有統計的單位與機關",
        "units and agencies counted at one of the two dates only",
    ),
    (
        "datasets.opened",
        "兩次統計間新上架的資料集數",
        "datasets opened since the last catalogue",
    ),
    (
        "datasets.opened_in_period",
        "本期上架、仍在平臺的資料集數",
        "datasets opened in the period that are still there",
    ),
    ("datasets.previous", "上次會議的資料集總數", "all datasets at the last meeting"),
    (
        "datasets.previous_date",
        "上次會議的統計日期",
        "the day of the last meeting's counts",
    ),
    (
        "datasets.renamed",
        "兩次統計間改名的資料集數",
        "datasets renamed since the last catalogue",
    ),
    (
        "datasets.top_increase",
        "增加最多者增加的資料集數",
        "datasets added by whoever added most",
    ),
    (
        "datasets.top_unit",
        "資料集增加最多的單位或機關",
        "the unit or agency that added most datasets",
    ),
    ("datasets.total", "資料集總數", "all datasets"),
    ("datasets.units", "各單位的資料集數", "datasets of the ministry's own units"),
    (
        "datasets.units_increase",
        "各單位較上次增加的資料集數",
        "datasets that the units added since the last meeting",
    ),
    (
        "datasets.withdrawn",
        "兩次統計間下架的資料集數",
        "datasets withdrawn since the last catalogue",
    ),
    (
        "datasets.year_base_date",
        "1月1日迄今（全部）由此日之統計算起",
        "the day from which the increase of the year counts, of all together",
    ),
    (
        "datasets.year_from",
        "今年增加數的起算日（不在年底時）",
        "the day from which this year's increase counts, if not the turn of the year",
    ),
    (
        "datasets.year_start_date",
        "「今年迄今」的起算日期",
        "the day that this year's additions are counted from",
    ),
    (
        "datasets.year_to_date",
        "今年迄今增加的資料集數",
        "datasets added this year so far",
    ),
    (
        "expected.dropped",
        "不再開放的預計開放資料集數",
        "planned openings that were given up",
    ),
    (
        "expected.dropped_word",
        "機關對不再開放的說法",
        "what the organization calls what is no longer to open",
    ),
    ("expected.due", "已屆期的預計開放資料集數", "planned openings that are due"),
    ("expected.opened", "已開放的預計開放資料集數", "planned openings that have opened"),
    (
        "expected.overdue",
        "已屆期尚未開放的資料集數",
        "planned openings that are due and have not opened",
    ),
    ("expected.planned", "尚未開放的預計開放資料集數", "planned openings still to come"),
    ("expected.postponed", "延後的預計開放資料集數", "planned openings put off"),
    ("expected.total", "預計開放資料集總數", "all planned openings"),
    (
        "feedback.carried",
        "上次統計後、本期前提出的民間需求件數",
        "requests received after the last statistics and before this period",
    ),
    ("feedback.dispatched", "民間需求的派發件次", "dispatches of requests to agencies"),
    ("feedback.kinds", "有需求的類別數", "kinds that requests came in"),
    ("feedback.peak", "需求最多一年的件數", "requests of the year with most of them"),
    ("feedback.peak_year", "需求最多的年度", "the year with most requests"),
    ("feedback.period", "本期的民間需求件數", "requests received in this period"),
    ("feedback.top_kind", "件數最多的需求類別", "the most frequent kind of request"),
    (
        "feedback.top_kind_count",
        "件數最多一類的件數",
        "requests of the most frequent kind",
    ),
    ("feedback.total", "民間需求總件數", "all requests"),
    ("formats.apis", "以應用程式介面提供的資料集數", "datasets offered as an API"),
    ("formats.count", "檔案格式的種數", "how many formats there are"),
    ("formats.top", "最多的檔案格式", "the format that most datasets have"),
    ("formats.top_count", "最多的檔案格式之資料集數", "datasets in that format"),
    ("formats.top_share", "最多的檔案格式之占比", "share of datasets in that format"),
    (
        "formats.total",
        "列入檔案格式統計的資料集數",
        "datasets looked at for their formats",
    ),
    (
        "grounds.class",
        "須敘明法令依據的資料分級之名稱",
        "what data is called that may not be opened",
    ),
    ("grounds.rows", "不開放的資料項數", "rows that may not be opened"),
    (
        "grounds.several",
        "引用數部法令的不開放資料項數",
        "rows that may not be opened and cite several statutes",
    ),
    ("grounds.statutes", "不開放資料引用的法令數", "statutes that are cited as grounds"),
    ("grounds.top", "引用最多的法令", "the statute that is cited most"),
    (
        "grounds.top_count",
        "引用最多的法令的項數",
        "rows that cite the statute that is cited most",
    ),
    (
        "growth.before",
        "最近一次統計之前一次的日期",
        "the day of the total before the latest",
    ),
    ("growth.date", "最近一次統計日期", "the day of the latest total"),
    ("growth.points", "歷次統計的次數", "how many totals there have been"),
    ("inventory.", "資料盤點表該級的項數", "inventory rows of that class"),
    ("inventory.added", "資料盤點表新增的項數", "inventory rows that are new"),
    (
        "inventory.amended",
        "資料盤點表有異動的項數",
        "inventory rows that are new, changed or gone",
    ),
    ("inventory.changed", "資料盤點表修正的項數", "inventory rows that were changed"),
    ("inventory.removed", "資料盤點表刪除的項數", "inventory rows that are gone"),
    ("inventory.total", "資料盤點表總項數", "all inventory rows"),
    (
        "limited.class",
        "須敘明限制事項的資料分級之名稱",
        "what data of limited use is called",
    ),
    ("limited.total", "有限度利用的資料項數", "rows of limited use"),
    ("limited.units", "有限度利用資料的管理單位數", "units with rows of limited use"),
    ("meeting.date", "會議日期", "the meeting's day"),
    ("meeting.reporting_unit", "報告單位", "the reporting unit"),
    ("meeting.title", "會議名稱", "the meeting's title"),
    ("meeting.year", "會議年度", "the meeting's year"),
    ("organization.agencies", "所屬機關的統稱", "what the agencies are called together"),
    (
        "organization.agency_members",
        "機關委員的統稱",
        "what members from agencies are called",
    ),
    (
        "organization.civil_members",
        "民間委員的統稱",
        "what members from civil society are called",
    ),
    ("organization.group", "小組名稱", "the group's name"),
    ("organization.ministry", "機關名稱", "the ministry's name"),
    ("organization.requests", "民間需求的統稱", "what requests are called together"),
    ("organization.units", "單位的統稱", "what the units are called together"),
    ("period.from", "報告期間的起日", "the period's first day"),
    ("period.text", "報告期間", "the period in words"),
    ("period.to", "報告期間的迄日", "the period's last day"),
    ("previous.date", "上次會議日期", "the last meeting's day"),
    ("previous.title", "上次會議名稱", "the last meeting's title"),
    ("quality.marked", "取得品質標章的資料集數", "datasets that have a quality mark"),
    (
        "quality.marked_change",
        "取得品質標章的增減",
        "change of datasets that have a quality mark",
    ),
    (
        "quality.marked_previous",
        "上次取得品質標章的資料集數",
        "datasets that had a quality mark last time",
    ),
    ("quality.share", "取得品質標章的占比", "share of datasets that have a quality mark"),
    ("quality.top", "最多的品質標章", "the mark that most datasets have"),
    ("quality.top_count", "最多的品質標章之資料集數", "datasets that have that mark"),
    ("quality.total", "檢測品質的資料集數", "datasets looked at for their quality marks"),
    ("ranking.count", "參與排名的機關數", "ministries in the ranking"),
    ("ranking.datasets", "排名表上本機關的資料集數", "our datasets in the ranking"),
    ("ranking.date", "排名的統計日期", "the day of the ranking"),
    ("ranking.others", "名次比較的其他機關數", "ministries in the ranking besides ours"),
    ("ranking.own", "本機關的名次", "our place in the ranking"),
    ("ranking.tied", "與本機關同名次的機關數", "ministries that share our place"),
    ("resolutions.to_close", "建請解除列管的案數", "resolutions proposed to be closed"),
    ("resolutions.to_continue", "建請繼續列管的案數", "resolutions proposed to be kept"),
    (
        "resolutions.to_unit",
        "建請改自行列管的案數",
        "resolutions proposed to be left to their unit",
    ),
    ("resolutions.total", "決議案總數", "all resolutions"),
    ("roster.agency", "小組的機關席次", "seats of agencies in the group"),
    ("roster.civil", "小組的民間代表席次", "civil seats in the group"),
    ("roster.total", "小組席次", "seats in the group"),
    ("statistics.date", "本次會議的統計日期", "the day of this meeting's statistics"),
    ("takedowns.agencies", "申請下架的機關數", "agencies that withdraw datasets"),
    (
        "takedowns.approved",
        "審查通過、尚未下架的資料集數",
        "datasets whose takedown is approved and not carried out yet",
    ),
    (
        "takedowns.carried_out",
        "已下架的資料集數",
        "datasets of which the takedown is carried out",
    ),
    ("takedowns.count", "申請下架的資料集數", "datasets to be withdrawn"),
    (
        "takedowns.new",
        "上次會議未提報的申請下架資料集數",
        "datasets to be withdrawn that the previous meeting was not told of",
    ),
    (
        "takedowns.reported",
        "上次會議已提報的申請下架資料集數",
        "datasets to be withdrawn that the previous meeting was told of",
    ),
    ("targets.answer.days", "回應期限的日數", "days allowed for an answer"),
    (
        "targets.answer.judged",
        "今年可判斷是否如期回應的件數",
        "this year's requests that were answered or are past their deadline",
    ),
    (
        "targets.answer.share",
        "今年期限內回應的比率",
        "the share of this year's requests answered in time",
    ),
    (
        "targets.answer.within",
        "今年期限內回應的件數",
        "this year's requests answered in time",
    ),
    (
        "targets.civil.left",
        "民間代表距目標尚差的席次",
        "civil members still lacking of the target",
    ),
    ("targets.civil.reached", "目前的民間代表席次", "civil seats at present"),
    ("targets.civil_members", "民間代表至少人數", "civil members wanted at least"),
    ("targets.increase.goal", "年度增加目標", "the year's goal of new datasets"),
    (
        "targets.increase.left",
        "距年度目標尚差的筆數",
        "datasets still missing to the year's goal",
    ),
    (
        "targets.increase.reached",
        "今年已增加的筆數",
        "datasets added this year toward the goal",
    ),
    (
        "targets.increase.share",
        "年度目標的達成率",
        "share of the year's goal that is reached",
    ),
    ("targets.increase.years_closed", "已結束的年度數", "years that are over"),
    ("targets.increase.years_met", "達成目標的年度數", "years in which the goal was met"),
    ("targets.met", "達成的目標數", "targets that are met"),
    ("targets.missed", "未達成的目標數", "targets that are missed"),
    ("targets.review.reached", "距上次會議的日數", "days since the previous meeting"),
    ("targets.review_days", "兩次檢討的最長間隔", "longest interval between two reviews"),
    ("targets.running", "進行中的目標數", "targets whose time is not over"),
    ("targets.total", "目標數", "all targets"),
    ("targets.unknown", "無從評定的目標數", "targets of which nothing can be said yet"),
    ("usage.by", "最常使用的排序依據", "what the most used datasets are ordered by"),
    ("usage.datasets", "有使用統計的資料集數", "datasets with statistics of use"),
    ("usage.date", "使用統計的日期", "the day of the statistics of use"),
    ("usage.downloads", "累計下載次數", "downloads in all"),
    ("usage.listed", "列出的最常使用資料集數", "datasets listed as most used"),
    (
        "usage.listed_share",
        "列出者占全部使用的比率",
        "share of all use that those listed have",
    ),
    ("usage.most_downloaded", "下載最多的資料集", "the dataset downloaded most"),
    ("usage.most_downloads", "下載最多者的次數", "its downloads"),
    ("usage.most_viewed", "瀏覽最多的資料集", "the dataset viewed most"),
    ("usage.most_views", "瀏覽最多者的人次", "its views"),
    ("usage.views", "累計瀏覽人次", "views in all"),
];

fn names() -> impl Iterator<Item = &'static str> {
    FIGURES.iter().map(|(name, ..)| *name)
}

/// The figure of that very name.
pub fn named(name: &str) -> Option<&'static Named> {
    let at = FIGURES.binary_search_by_key(&name, |(name, ..)| name).ok();
    at.map(|at| &FIGURES[at])
}

/// The groups that figures' names begin with: `targets` and `targets.increase`.
pub fn groups() -> impl Iterator<Item = &'static str> {
    names().flat_map(|name| name.match_indices('.').map(|(at, _)| &name[..at]))
}

/// Whether figures' names begin with that group.
pub fn is_group(name: &str) -> bool {
    let from = FIGURES.partition_point(|(known, ..)| *known < name);
    let rest = FIGURES.get(from).and_then(|(known, ..)| known.strip_prefix(name));
    rest.is_some_and(|rest| rest.starts_with('.'))
}

/// Whether a figure may be called so in every organization. Those of the second table of a
/// kind end in `_2`.
pub fn is_listed(name: &str) -> bool {
    let (plain, number) = name.rsplit_once('_').unwrap_or((name, ""));
    named(name).is_some() || number.parse::<usize>().is_ok() && named(plain).is_some()
}

/// Whether only an organization of its own kind may have a figure that is called so:
/// `inventory.a`, where it has a class of the code `a`.
pub fn is_of_organization(name: &str) -> bool {
    !is_listed(name) && of_organization(name).is_some()
}

/// What all figures are called that begin as this one.
pub fn of_organization(name: &str) -> Option<&'static Named> {
    FIGURES.iter().find(|(known, ..)| known.ends_with('.') && name.starts_with(known))
}

#[cfg(test)]
mod tests {
    use super::{FIGURES, groups, is_group, is_listed, is_of_organization};

    #[test]
    fn names_are_sorted_so_that_one_can_be_looked_for() {
        assert!(FIGURES.is_sorted_by_key(|(name, ..)| name));
        assert!(is_listed("datasets.total") && is_listed("usage.listed_2"));
        assert!(!is_listed("datasets.totl") && !is_listed("usage.listed_second"));
        assert!(is_of_organization("inventory.a"));
        assert!(!is_of_organization("inventory.total"));
        assert!(groups().any(|group| group == "targets.increase"));
        assert!(groups().all(is_group));
        assert!(
            !["target", "targets.", "datasets.total", "zoo"].into_iter().any(is_group)
        );
    }
}
