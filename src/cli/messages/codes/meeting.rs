//! What the codes about the meeting and its group say.

use super::{Entry, Words};

pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        name: "review-late",
        zh: Words {
            message: "距上次會議（{previous}）已 {days} 日，超過應檢討的 {allowed} 日",
            help: &[
                "間隔由 organization.yaml 的 targets.review_days 訂定；確實如此時，請在 meeting.yaml 的 acknowledged 認可並寫明理由",
            ],
        },
        en: Words {
            message: "the previous meeting was on {previous}, {days} days ago; a review is due every {allowed} days",
            help: &[
                "`targets.review_days` in organization.yaml sets the interval; if the dates are right, accept this under `acknowledged` in meeting.yaml and say why",
            ],
        },
    },
    Entry {
        name: "statistics-date-disputed",
        zh: Words {
            message: "統計日期 {date}與其他資料的日期不符",
            help: &[
                "請更正 meeting.yaml 的 statistics_date；若統計日期沒有錯，請更正上列各處",
            ],
        },
        en: Words {
            message: "the statistics date {date} does not fit the dates elsewhere",
            help: &[
                "correct `statistics_date` in meeting.yaml; if it is right, correct the places above",
            ],
        },
    },
    Entry {
        name: "period-disagrees",
        zh: Words {
            message: "統計日期 {date}與提報期間（{from}至{to}）不符",
            help: &[
                "統計日期應在提報期間之內，且與期間末日同月；請更正 statistics_date 或 period",
            ],
        },
        en: Words {
            message: "the statistics date {date} does not fit the period from {from} to {to}",
            help: &[
                "it must lie in the period, in the month in which the period ends; correct `statistics_date` or `period`",
            ],
        },
    },
    Entry {
        name: "statistics-before-end",
        zh: Words {
            message: "統計日期 {date}早於提報期間的末日 {to}，而開會時期間已經結束；上次會議統計到期間末日",
            help: &[
                "請確認統計日期；數字統計到期間末日時，請更正 statistics_date",
                "確實只統計到那一天時，請在 meeting.yaml 的 acknowledged 認可並寫明理由",
            ],
        },
        en: Words {
            message: "the statistics date {date} is before the period's last day {to}, which was over at the meeting; last time both were one day",
            help: &[
                "check the statistics date; where the numbers are as of the period's last day, correct `statistics_date`",
                "if they are as of that day indeed, acknowledge it in meeting.yaml with the reason",
            ],
        },
    },
    Entry {
        name: "period-not-adjoining",
        zh: Words {
            message: "提報期間自 {from}起，與上次會議的期間（至 {ended}）沒有相接",
            help: &[
                "兩次期間重疊，重疊的日子會報告兩次；請更正 period{overlap}",
                "兩次期間之間有空檔，那些日子的民間需求沒有任何一次會議報告；請更正 period{gap}",
                "統計日期 {as-of}也與上次相同；資料夾由上次複製而來時，period 與 statistics_date 都要改",
                "確實如此時，請在 meeting.yaml 的 acknowledged 認可並寫明理由",
            ],
        },
        en: Words {
            message: "the period begins on {from}, but the previous meeting reported up to {ended}",
            help: &[
                "the two overlap, so that some days are reported twice; correct `period`{overlap}",
                "there is a gap between them: no meeting reports its requests; correct `period`{gap}",
                "the statistics date {as-of} is last time's too: where the folder is a copy of that, change `period` and `statistics_date`",
                "if it is meant so, accept this under `acknowledged` in meeting.yaml and say why",
            ],
        },
    },
    Entry {
        name: "first-year-late",
        zh: Words {
            message: "first_year 寫 {found} 年，晚於統計日期 {date}，沒有任何一年可以逐年列出",
            help: &["請改為統計年度或更早的年度，或刪除 first_year"],
        },
        en: Words {
            message: "`first_year` is {found}, after the statistics date {date}: no year would be listed on its own",
            help: &[
                "give the year of the statistics or an earlier one, or delete `first_year`",
            ],
        },
    },
    Entry {
        name: "shown-twice",
        zh: Words {
            message: "「{found}」在議程裡出現兩次",
            help: &[
                "若是複製時留下的，請刪除其中一個；確實要出現兩次時，請在 meeting.yaml 的 acknowledged 認可",
            ],
        },
        en: Words {
            message: "`{found}` stands twice in the agenda",
            help: &[
                "delete the one that was left from copying; if both are meant, accept this under `acknowledged` in meeting.yaml",
            ],
        },
    },
    Entry {
        name: "meeting-year-differs",
        zh: Words {
            message: "會議代號是 {id}，會議日期卻是 {date}，年度不同",
            help: &[
                "請更正 id（連同資料夾名稱）或 date；年度最後一次會議於次年召開時，請在 meeting.yaml 的 acknowledged 認可",
            ],
        },
        en: Words {
            message: "the meeting is called {id}, but is dated {date}: another year",
            help: &[
                "correct `id` (and the folder's name) or `date`; if the year's last meeting is held in the next year, accept this under `acknowledged` in meeting.yaml",
            ],
        },
    },
    Entry {
        name: "goal-far-exceeded",
        zh: Words {
            message: "今年已增加 {reached} 筆，是年度目標 {goal} 筆的三倍以上",
            help: &[
                "請確認 organization.yaml 的 targets.increase 沒有少打一位；確實如此時，在 meeting.yaml 的 acknowledged 認可",
            ],
        },
        en: Words {
            message: "{reached} datasets were added this year, three times the goal of {goal} or more",
            help: &[
                "make sure that `targets.increase` in organization.yaml lacks no digit; if it is right, accept this under `acknowledged` in meeting.yaml",
            ],
        },
    },
    Entry {
        name: "too-few-civil-members",
        zh: Words {
            message: "{called} {count} 席，少於目標 {target} 席",
            help: &[
                "請在 organization.yaml 的 members 補上民間代表（kind: civil），或更正 targets 的 civil_members",
            ],
        },
        en: Words {
            message: "members from civil society ({called}): {count}; the target is {target}",
            help: &[
                "add those missing to `members` in organization.yaml (kind: civil), or correct `civil_members` under `targets`",
            ],
        },
    },
];
