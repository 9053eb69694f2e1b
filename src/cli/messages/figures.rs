//! What each figure is called: a name such as `datasets.total` is for sentences, these
//! are for whoever reads a list of figures.

use super::Line;

/// Sorted by name. A name that ends in `.` stands for all that begin with it, such as
/// the classes of an organization.
pub(super) static FIGURES: &[Line] = &[
    Line {
        name: "action_plan.changed",
        zh: "行動方案修正的章數",
        en: "chapters of the action plan that were changed",
    },
    Line {
        name: "action_plan.title",
        zh: "行動方案的名稱",
        en: "the action plan's title",
    },
    Line {
        name: "answers.answered",
        zh: "已回應的民間需求件數",
        en: "requests that were answered",
    },
    Line {
        name: "answers.days",
        zh: "回應日數的單位（日或個工作天）",
        en: "what the days until an answer are called (日, or 個工作天)",
    },
    Line {
        name: "answers.deadline",
        zh: "判斷民間需求是否如期回應的期限（各件同一期限時）",
        en: "the deadline by which the requests were judged, where all had the same",
    },
    Line {
        name: "answers.judged",
        zh: "可判斷是否如期回應的民間需求件數",
        en: "requests that were answered or are past their deadline",
    },
    Line {
        name: "answers.late",
        zh: "逾期回應或逾期未回應的民間需求件數",
        en: "requests answered late, or overdue without an answer",
    },
    Line {
        name: "answers.late_before",
        zh: "以前各期逾期、只計件數而不逐件列出的民間需求件數",
        en: "late requests of earlier periods, which are counted and not named",
    },
    Line {
        name: "answers.median",
        zh: "民間需求回應日數的中位數",
        en: "the median of the days until an answer",
    },
    Line {
        name: "answers.overdue",
        zh: "逾期未回應的民間需求件數",
        en: "requests overdue without an answer",
    },
    Line {
        name: "answers.share",
        zh: "期限內回應的比率",
        en: "the share of requests answered in time",
    },
    Line {
        name: "answers.unrecorded",
        zh: "清單未載回應日期的民間需求件數",
        en: "requests in lists that do not say when they were answered",
    },
    Line {
        name: "answers.waiting",
        zh: "尚未回應的民間需求件數",
        en: "requests without an answer so far",
    },
    Line {
        name: "answers.within",
        zh: "期限內回應的民間需求件數",
        en: "requests answered in time",
    },
    Line {
        name: "changes.amended",
        zh: "本期於平臺修改的資料集數",
        en: "datasets amended on the platform in the period",
    },
    Line {
        name: "changes.opened",
        zh: "本期於平臺上架的資料集數",
        en: "datasets opened on the platform in the period",
    },
    Line {
        name: "changes.withdrawn",
        zh: "本期於平臺下架的資料集數",
        en: "datasets withdrawn from the platform in the period",
    },
    Line {
        name: "datasets.agencies",
        zh: "所屬機關的資料集數",
        en: "datasets of the agencies",
    },
    Line {
        name: "datasets.agencies_increase",
        zh: "所屬機關較上次增加的資料集數",
        en: "datasets that the agencies added since the last meeting",
    },
    Line {
        name: "datasets.date",
        zh: "資料集數的統計日期",
        en: "the day of the dataset counts",
    },
    Line {
        name: "datasets.increase",
        zh: "較上次增加的資料集數",
        en: "datasets added since the last meeting",
    },
    Line {
        name: "datasets.one_date",
        zh: "只在兩個統計日期之一有統計的單位與機關",
        en: "units and agencies counted at one of the two dates only",
    },
    Line {
        name: "datasets.opened",
        zh: "兩次統計間新上架的資料集數",
        en: "datasets opened since the last catalogue",
    },
    Line {
        name: "datasets.previous",
        zh: "上次會議的資料集總數",
        en: "all datasets at the last meeting",
    },
    Line {
        name: "datasets.previous_date",
        zh: "上次會議的統計日期",
        en: "the day of the last meeting's counts",
    },
    Line {
        name: "datasets.renamed",
        zh: "兩次統計間改名的資料集數",
        en: "datasets renamed since the last catalogue",
    },
    Line {
        name: "datasets.top_increase",
        zh: "增加最多者增加的資料集數",
        en: "datasets added by whoever added most",
    },
    Line {
        name: "datasets.top_unit",
        zh: "資料集增加最多的單位或機關",
        en: "the unit or agency that added most datasets",
    },
    Line { name: "datasets.total", zh: "資料集總數", en: "all datasets" },
    Line {
        name: "datasets.units",
        zh: "各單位的資料集數",
        en: "datasets of the ministry's own units",
    },
    Line {
        name: "datasets.units_increase",
        zh: "各單位較上次增加的資料集數",
        en: "datasets that the units added since the last meeting",
    },
    Line {
        name: "datasets.withdrawn",
        zh: "兩次統計間下架的資料集數",
        en: "datasets withdrawn since the last catalogue",
    },
    Line {
        name: "datasets.year_base_date",
        zh: "1月1日迄今（全部）由此日之統計算起",
        en: "the day from which the increase of the year counts, of all together",
    },
    Line {
        name: "datasets.year_start_date",
        zh: "「今年迄今」的起算日期",
        en: "the day that this year's additions are counted from",
    },
    Line {
        name: "datasets.year_to_date",
        zh: "今年迄今增加的資料集數",
        en: "datasets added this year so far",
    },
    Line {
        name: "expected.dropped",
        zh: "不再開放的預計開放資料集數",
        en: "planned openings that were given up",
    },
    Line {
        name: "expected.dropped_word",
        zh: "機關對不再開放的說法",
        en: "what the organization calls what is no longer to open",
    },
    Line {
        name: "expected.due",
        zh: "已屆期的預計開放資料集數",
        en: "planned openings that are due",
    },
    Line {
        name: "expected.opened",
        zh: "已開放的預計開放資料集數",
        en: "planned openings that have opened",
    },
    Line {
        name: "expected.overdue",
        zh: "已屆期尚未開放的資料集數",
        en: "planned openings that are due and have not opened",
    },
    Line {
        name: "expected.planned",
        zh: "尚未開放的預計開放資料集數",
        en: "planned openings still to come",
    },
    Line {
        name: "expected.postponed",
        zh: "延後的預計開放資料集數",
        en: "planned openings put off",
    },
    Line {
        name: "expected.total", zh: "預計開放資料集總數", en: "all planned openings"
    },
    Line {
        name: "feedback.dispatched",
        zh: "民間需求的派發件次",
        en: "dispatches of requests to agencies",
    },
    Line {
        name: "feedback.kinds",
        zh: "有需求的類別數",
        en: "kinds that requests came in",
    },
    Line {
        name: "feedback.peak",
        zh: "需求最多一年的件數",
        en: "requests of the year with most of them",
    },
    Line {
        name: "feedback.peak_year",
        zh: "需求最多的年度",
        en: "the year with most requests",
    },
    Line {
        name: "feedback.period",
        zh: "本期的民間需求件數",
        en: "requests received in this period",
    },
    Line {
        name: "feedback.top_kind",
        zh: "件數最多的需求類別",
        en: "the most frequent kind of request",
    },
    Line {
        name: "feedback.top_kind_count",
        zh: "件數最多一類的件數",
        en: "requests of the most frequent kind",
    },
    Line { name: "feedback.total", zh: "民間需求總件數", en: "all requests" },
    Line {
        name: "formats.apis",
        zh: "以應用程式介面提供的資料集數",
        en: "datasets offered as an API",
    },
    Line {
        name: "formats.count",
        zh: "檔案格式的種數",
        en: "how many formats there are",
    },
    Line {
        name: "formats.top",
        zh: "最多的檔案格式",
        en: "the format that most datasets have",
    },
    Line {
        name: "formats.top_count",
        zh: "最多的檔案格式之資料集數",
        en: "datasets in that format",
    },
    Line {
        name: "formats.top_share",
        zh: "最多的檔案格式之占比",
        en: "share of datasets in that format",
    },
    Line {
        name: "formats.total",
        zh: "列入檔案格式統計的資料集數",
        en: "datasets looked at for their formats",
    },
    Line {
        name: "grounds.class",
        zh: "須敘明法令依據的資料分級之名稱",
        en: "what data is called that may not be opened",
    },
    Line {
        name: "grounds.rows",
        zh: "不開放的資料項數",
        en: "rows that may not be opened",
    },
    Line {
        name: "grounds.several",
        zh: "引用數部法令的不開放資料項數",
        en: "rows that may not be opened and cite several statutes",
    },
    Line {
        name: "grounds.statutes",
        zh: "不開放資料引用的法令數",
        en: "statutes that are cited as grounds",
    },
    Line {
        name: "grounds.top",
        zh: "引用最多的法令",
        en: "the statute that is cited most",
    },
    Line {
        name: "grounds.top_count",
        zh: "引用最多的法令的項數",
        en: "rows that cite the statute that is cited most",
    },
    Line {
        name: "growth.before",
        zh: "最近一次統計之前一次的日期",
        en: "the day of the total before the latest",
    },
    Line {
        name: "growth.date",
        zh: "最近一次統計日期",
        en: "the day of the latest total",
    },
    Line {
        name: "growth.points",
        zh: "歷次統計的次數",
        en: "how many totals there have been",
    },
    Line {
        name: "inventory.",
        zh: "資料盤點表該級的項數",
        en: "inventory rows of that class",
    },
    Line {
        name: "inventory.added",
        zh: "資料盤點表新增的項數",
        en: "inventory rows that are new",
    },
    Line {
        name: "inventory.amended",
        zh: "資料盤點表有異動的項數",
        en: "inventory rows that are new, changed or gone",
    },
    Line {
        name: "inventory.changed",
        zh: "資料盤點表修正的項數",
        en: "inventory rows that were changed",
    },
    Line {
        name: "inventory.removed",
        zh: "資料盤點表刪除的項數",
        en: "inventory rows that are gone",
    },
    Line {
        name: "inventory.total", zh: "資料盤點表總項數", en: "all inventory rows"
    },
    Line {
        name: "limited.class",
        zh: "須敘明限制事項的資料分級之名稱",
        en: "what data of limited use is called",
    },
    Line {
        name: "limited.total", zh: "有限度利用的資料項數", en: "rows of limited use"
    },
    Line {
        name: "limited.units",
        zh: "有限度利用資料的管理單位數",
        en: "units with rows of limited use",
    },
    Line { name: "meeting.date", zh: "會議日期", en: "the meeting's day" },
    Line { name: "meeting.reporting_unit", zh: "報告單位", en: "the reporting unit" },
    Line { name: "meeting.title", zh: "會議名稱", en: "the meeting's title" },
    Line { name: "meeting.year", zh: "會議年度", en: "the meeting's year" },
    Line {
        name: "organization.agencies",
        zh: "所屬機關的統稱",
        en: "what the agencies are called together",
    },
    Line {
        name: "organization.agency_members",
        zh: "機關委員的統稱",
        en: "what members from agencies are called",
    },
    Line {
        name: "organization.civil_members",
        zh: "民間委員的統稱",
        en: "what members from civil society are called",
    },
    Line { name: "organization.group", zh: "小組名稱", en: "the group's name" },
    Line { name: "organization.ministry", zh: "機關名稱", en: "the ministry's name" },
    Line {
        name: "organization.requests",
        zh: "民間需求的統稱",
        en: "what requests are called together",
    },
    Line {
        name: "organization.units",
        zh: "單位的統稱",
        en: "what the units are called together",
    },
    Line {
        name: "period.from", zh: "報告期間的起日", en: "the period's first day"
    },
    Line { name: "period.text", zh: "報告期間", en: "the period in words" },
    Line { name: "period.to", zh: "報告期間的迄日", en: "the period's last day" },
    Line {
        name: "previous.date", zh: "上次會議日期", en: "the last meeting's day"
    },
    Line {
        name: "previous.title", zh: "上次會議名稱", en: "the last meeting's title"
    },
    Line {
        name: "quality.marked",
        zh: "取得品質標章的資料集數",
        en: "datasets that have a quality mark",
    },
    Line {
        name: "quality.marked_change",
        zh: "取得品質標章的增減",
        en: "change of datasets that have a quality mark",
    },
    Line {
        name: "quality.marked_previous",
        zh: "上次取得品質標章的資料集數",
        en: "datasets that had a quality mark last time",
    },
    Line {
        name: "quality.share",
        zh: "取得品質標章的占比",
        en: "share of datasets that have a quality mark",
    },
    Line {
        name: "quality.top",
        zh: "最多的品質標章",
        en: "the mark that most datasets have",
    },
    Line {
        name: "quality.top_count",
        zh: "最多的品質標章之資料集數",
        en: "datasets that have that mark",
    },
    Line {
        name: "quality.total",
        zh: "檢測品質的資料集數",
        en: "datasets looked at for their quality marks",
    },
    Line {
        name: "ranking.count",
        zh: "參與排名的機關數",
        en: "ministries in the ranking",
    },
    Line {
        name: "ranking.datasets",
        zh: "排名表上本機關的資料集數",
        en: "our datasets in the ranking",
    },
    Line {
        name: "ranking.date", zh: "排名的統計日期", en: "the day of the ranking"
    },
    Line {
        name: "ranking.others",
        zh: "名次比較的其他機關數",
        en: "ministries in the ranking besides ours",
    },
    Line {
        name: "ranking.own", zh: "本機關的名次", en: "our place in the ranking"
    },
    Line {
        name: "ranking.tied",
        zh: "與本機關同名次的機關數",
        en: "ministries that share our place",
    },
    Line {
        name: "resolutions.to_close",
        zh: "建請解除列管的案數",
        en: "resolutions proposed to be closed",
    },
    Line {
        name: "resolutions.to_continue",
        zh: "建請繼續列管的案數",
        en: "resolutions proposed to be kept",
    },
    Line {
        name: "resolutions.to_unit",
        zh: "建請改自行列管的案數",
        en: "resolutions proposed to be left to their unit",
    },
    Line { name: "resolutions.total", zh: "決議案總數", en: "all resolutions" },
    Line {
        name: "roster.agency",
        zh: "小組的機關席次",
        en: "seats of agencies in the group",
    },
    Line {
        name: "roster.civil",
        zh: "小組的民間代表席次",
        en: "civil seats in the group",
    },
    Line { name: "roster.total", zh: "小組席次", en: "seats in the group" },
    Line {
        name: "statistics.date",
        zh: "本次會議的統計日期",
        en: "the day of this meeting's statistics",
    },
    Line {
        name: "takedowns.agencies",
        zh: "申請下架的機關數",
        en: "agencies that withdraw datasets",
    },
    Line {
        name: "takedowns.approved",
        zh: "審查通過、尚未下架的資料集數",
        en: "datasets whose takedown is approved and not carried out yet",
    },
    Line {
        name: "takedowns.carried_out",
        zh: "已下架的資料集數",
        en: "datasets of which the takedown is carried out",
    },
    Line {
        name: "takedowns.count",
        zh: "申請下架的資料集數",
        en: "datasets to be withdrawn",
    },
    Line {
        name: "targets.answer.days",
        zh: "回應期限的日數",
        en: "days allowed for an answer",
    },
    Line {
        name: "targets.answer.judged",
        zh: "今年可判斷是否如期回應的件數",
        en: "this year's requests that were answered or are past their deadline",
    },
    Line {
        name: "targets.answer.share",
        zh: "今年期限內回應的比率",
        en: "the share of this year's requests answered in time",
    },
    Line {
        name: "targets.answer.within",
        zh: "今年期限內回應的件數",
        en: "this year's requests answered in time",
    },
    Line {
        name: "targets.civil.left",
        zh: "民間代表距目標尚差的席次",
        en: "civil members still lacking of the target",
    },
    Line {
        name: "targets.civil.reached",
        zh: "目前的民間代表席次",
        en: "civil seats at present",
    },
    Line {
        name: "targets.civil_members",
        zh: "民間代表至少人數",
        en: "civil members wanted at least",
    },
    Line {
        name: "targets.increase.goal",
        zh: "年度增加目標",
        en: "the year's goal of new datasets",
    },
    Line {
        name: "targets.increase.left",
        zh: "距年度目標尚差的筆數",
        en: "datasets still missing to the year's goal",
    },
    Line {
        name: "targets.increase.reached",
        zh: "今年已增加的筆數",
        en: "datasets added this year toward the goal",
    },
    Line {
        name: "targets.increase.share",
        zh: "年度目標的達成率",
        en: "share of the year's goal that is reached",
    },
    Line {
        name: "targets.increase.years_closed",
        zh: "已結束的年度數",
        en: "years that are over",
    },
    Line {
        name: "targets.increase.years_met",
        zh: "達成目標的年度數",
        en: "years in which the goal was met",
    },
    Line { name: "targets.met", zh: "達成的目標數", en: "targets that are met" },
    Line {
        name: "targets.missed", zh: "未達成的目標數", en: "targets that are missed"
    },
    Line {
        name: "targets.review.reached",
        zh: "距上次會議的日數",
        en: "days since the previous meeting",
    },
    Line {
        name: "targets.review_days",
        zh: "兩次檢討的最長間隔",
        en: "longest interval between two reviews",
    },
    Line {
        name: "targets.running",
        zh: "進行中的目標數",
        en: "targets whose time is not over",
    },
    Line { name: "targets.total", zh: "目標數", en: "all targets" },
    Line {
        name: "targets.unknown",
        zh: "無從評定的目標數",
        en: "targets of which nothing can be said yet",
    },
    Line {
        name: "usage.by",
        zh: "最常使用的排序依據",
        en: "what the most used datasets are ordered by",
    },
    Line {
        name: "usage.datasets",
        zh: "有使用統計的資料集數",
        en: "datasets with statistics of use",
    },
    Line {
        name: "usage.date",
        zh: "使用統計的日期",
        en: "the day of the statistics of use",
    },
    Line { name: "usage.downloads", zh: "累計下載次數", en: "downloads in all" },
    Line {
        name: "usage.listed",
        zh: "列出的最常使用資料集數",
        en: "datasets listed as most used",
    },
    Line {
        name: "usage.listed_share",
        zh: "列出者占全部使用的比率",
        en: "share of all use that those listed have",
    },
    Line {
        name: "usage.most_downloaded",
        zh: "下載最多的資料集",
        en: "the dataset downloaded most",
    },
    Line {
        name: "usage.most_downloads", zh: "下載最多者的次數", en: "its downloads"
    },
    Line {
        name: "usage.most_viewed",
        zh: "瀏覽最多的資料集",
        en: "the dataset viewed most",
    },
    Line { name: "usage.most_views", zh: "瀏覽最多者的人次", en: "its views" },
    Line { name: "usage.views", zh: "累計瀏覽人次", en: "views in all" },
];
