//! The names of everything that can be wrong with a folder.
//!
//! A code is a kebab-case name, never a number: it is what `explain` is asked for and
//! what a test folder is named after. It is never reused for another meaning. What a
//! code says to the reader stands in the message catalogue, in every language.

use std::fmt;

use serde::{Serialize, Serializer};

/// How much a complaint weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Nothing is written until it is mended.
    Error,
    /// The pack is written; a person must decide whether it is right.
    Warning,
    /// Worth knowing.
    Notice,
}

impl Severity {
    /// Its name in YAML, in JSON and in the message catalogue.
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Notice => "notice",
        }
    }
}

/// The name of one kind of complaint, and how much it weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Code {
    pub severity: Severity,
    pub name: &'static str,
}

impl Code {
    /// Whether it is a matter of policy: an organization may weigh it otherwise, and a
    /// meeting may accept it. Errors never are.
    pub fn is_policy(self) -> bool {
        self.severity != Severity::Error
    }

    /// Whether it says something of the archive that stands beside the data, and
    /// nothing of the pack: that is the same without one.
    pub fn is_of_the_archive(self) -> bool {
        OF_THE_ARCHIVE.contains(&self)
    }
}

/// What is said of acknowledgements themselves.
pub(super) const OF_ACKNOWLEDGEMENTS: [Code; 4] = [
    ACKNOWLEDGEMENT_UNNEEDED, ACKNOWLEDGEMENT_COPIED, ACKNOWLEDGEMENT_TOO_BROAD,
    ACKNOWLEDGEMENT_LAPSED,
];

/// What `build`, `check` and `archive` say of the archive.
pub(super) const OF_THE_ARCHIVE: [Code; 4] =
    [SEALED_SOURCE_CHANGED, SEALED_GOAL_CHANGED, SEAL_DAMAGED, ARCHIVE_DAMAGED];

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name)
    }
}

const fn error(name: &'static str) -> Code {
    Code { severity: Severity::Error, name }
}

const fn warning(name: &'static str) -> Code {
    Code { severity: Severity::Warning, name }
}

const fn notice(name: &'static str) -> Code {
    Code { severity: Severity::Notice, name }
}

/// Declares the codes, and `CODES` in the same order.
macro_rules! codes {
    ($($name:ident = $severity:ident($text:literal);)*) => {
        $(pub const $name: Code = $severity($text);)*

        /// Every code, in the order in which they are listed for the reader.
        pub static CODES: &[Code] = &[$($name),*];
    };
}

codes! {
    // Files and their form
    NO_MEETING_FOLDER = error("no-meeting-folder");
    MISSING_FILE = error("missing-file");
    MISSING_SOURCE = error("missing-source");
    UNREADABLE_FILE = error("unreadable-file");
    FILE_TOO_LARGE = error("file-too-large");
    TWO_FILES = error("two-files");
    OUTSIDE_FOLDER = error("outside-folder");
    NOT_TEXT = error("not-text");
    UNUSABLE_CHARACTER = error("unusable-character");
    NOT_YAML = error("not-yaml");
    FULL_WIDTH_MARK = error("full-width-mark");
    TOO_MANY_VALUES = error("too-many-values");
    TAB_INDENT = error("tab-indent");
    NOT_A_WORKBOOK = error("not-a-workbook");
    NOT_CSV = error("not-csv");
    PRIVATE_CHARACTER = warning("private-character");
    SOURCE_CHANGED = error("source-changed");
    UNKNOWN_FILE = warning("unknown-file");
    NO_AGENDA = error("no-agenda");

    // YAML fields
    UNKNOWN_KEY = error("unknown-key");
    NEEDED_COLUMN_IGNORED = error("needed-column-ignored");
    DUPLICATE_KEY = error("duplicate-key");
    MISSING_KEY = error("missing-key");
    WRONG_TYPE = error("wrong-type");
    UNKNOWN_WORD = error("unknown-word");
    UNREADABLE_MEETING_ID = error("unreadable-meeting-id");
    MEETING_ID_DIFFERS = error("meeting-id-differs");
    PREVIOUS_NOT_EARLIER = error("previous-not-earlier");
    MEETING_PASSED_OVER = warning("meeting-passed-over");

    // Values
    UNREADABLE_DATE = error("unreadable-date");
    DATE_FOR_TEXT = error("date-for-text");
    NO_SUCH_DAY = error("no-such-day");
    WEEKDAY_DIFFERS = error("weekday-differs");
    UNREADABLE_YEAR = error("unreadable-year");
    UNREADABLE_TIME = error("unreadable-time");
    UNREADABLE_NUMBER = error("unreadable-number");
    NEGATIVE_NUMBER = error("negative-number");
    MISSING_VALUE = error("missing-value");
    FAULTY_CELL = error("faulty-cell");
    DUPLICATE_NUMBER = error("duplicate-number");
    ROW_TWICE = warning("row-twice");
    USAGE_TWICE = error("usage-twice");
    USAGE_NAMESAKES = warning("usage-namesakes");
    SUMMARY_ROW = error("summary-row");
    ROW_IS_SUM = warning("row-is-sum");
    DATES_OUT_OF_ORDER = error("dates-out-of-order");
    STATISTICS_AFTER_MEETING = warning("statistics-after-meeting");

    // Sheets
    MISSING_SHEET = error("missing-sheet");
    SEVERAL_TABLES = error("several-tables");
    HEADINGS_IN_ONE_CELL = error("headings-in-one-cell");
    MISSING_COLUMN = error("missing-column");
    MISSING_COLUMNS = error("missing-columns");
    SECOND_TABLE = error("second-table");
    MISSING_DATE_COLUMN = error("missing-date-column");
    DUPLICATE_COLUMN = error("duplicate-column");
    UNKNOWN_COLUMN = error("unknown-column");
    COLUMNS_PASSED_OVER = notice("columns-passed-over");
    ROWS_HIDDEN = notice("rows-hidden");
    COLUMNS_HIDDEN = notice("columns-hidden");
    SHEET_HIDDEN = notice("sheet-hidden");
    SHEET_PASSED_OVER = warning("sheet-passed-over");
    ROWS_STRUCK = warning("rows-struck");
    EXAMPLE_ROWS = warning("example-rows");
    WORDS_STRUCK = notice("words-struck");
    NUMBER_STRUCK = error("number-struck");
    NUMBER_MULTIPLIED = error("number-multiplied");
    MERGED_NUMBER = error("merged-number");
    MISSING_HEADING = error("missing-heading");
    EMPTY_LIST = error("empty-list");

    // Words of the organization
    UNKNOWN_CLASS = error("unknown-class");
    CLASS_NOT_MARKED_ONCE = error("class-not-marked-once");
    UNKNOWN_KIND = error("unknown-kind");
    UNKNOWN_UNIT = error("unknown-unit");
    UNKNOWN_STATUTE = error("unknown-statute");
    ARTICLE_UNCITED = notice("article-uncited");
    ARTICLE_UNLISTED = warning("article-unlisted");
    UNKNOWN_NAME = warning("unknown-name");
    PERSONAL_DATA = error("personal-data");
    UNKNOWN_SLIDE = error("unknown-slide");
    UNKNOWN_CASE = error("unknown-case");
    CASE_NOT_SHOWN = warning("case-not-shown");
    NO_TARGET = error("no-target");
    TARGET_BELOW_ONE = error("target-below-one");
    LIMIT_OUT_OF_RANGE = error("limit-out-of-range");
    CLASS_CODE_UNFIT = error("class-code-unfit");
    NOTHING_SHOWN = error("nothing-shown");

    // The platform's catalogue
    PROVIDER_UNPLACED = error("provider-unplaced");
    PROVIDER_CLAIMED_TWICE = error("provider-claimed-twice");
    NO_PROVIDERS = error("no-providers");
    DATASETS_WITHOUT_IDS = notice("datasets-without-ids");
    FILES_FOR_DATASETS = warning("files-for-datasets");
    CHANGES_FOR_CATALOGUE = error("changes-for-catalogue");
    WITHDRAWN_IN_CATALOGUE = error("withdrawn-in-catalogue");
    STATES_DIFFER = error("states-differ");
    STATES_LEFT_OUT = notice("states-left-out");
    QUALITY_MARK_UNKNOWN = warning("quality-mark-unknown");
    NO_DATASET_OF_OURS = error("no-dataset-of-ours");
    NAMES_ALL_CHANGED = warning("names-all-changed");
    IDS_RENUMBERED = error("ids-renumbered");
    CATALOGUE_DIFFERS = error("catalogue-differs");
    CATALOGUE_LEFT = error("catalogue-left");
    CATALOGUE_NEWER = warning("catalogue-newer");
    WITHDRAWN_WITHOUT_RECORD = error("withdrawn-without-record");
    CHANGE_NOT_IN_CATALOGUE = warning("change-not-in-catalogue");
    CHANGES_INCOMPLETE = warning("changes-incomplete");
    PROVIDERS_UNRANKED = notice("providers-unranked");
    PROVIDERS_LEFT_OUT = notice("providers-left-out");
    DATASET_VANISHED = error("dataset-vanished");
    DATASET_MOVED = warning("dataset-moved");
    DATASET_STILL_COUNTED = error("dataset-still-counted");
    DATASET_UNKNOWN = warning("dataset-unknown");
    KEPT_DATASET_ABSENT = error("kept-dataset-absent");
    TAKEDOWN_DIFFERS = error("takedown-differs");
    NO_NAME_IN_CATALOGUE = error("no-name-in-catalogue");
    NO_CATALOGUE = error("no-catalogue");

    // What was decided about complaints
    NOT_OF_POLICY = error("not-of-policy");
    ACKNOWLEDGEMENT_UNNEEDED = warning("acknowledgement-unneeded");
    ACKNOWLEDGEMENT_COPIED = warning("acknowledgement-copied");
    ACKNOWLEDGEMENT_TOO_BROAD = warning("acknowledgement-too-broad");
    ACKNOWLEDGEMENT_LAPSED = warning("acknowledgement-lapsed");

    // Numbers that disagree
    TOTAL_DIFFERS = error("total-differs");
    COUNT_DIFFERS = error("count-differs");
    TOTAL_NOT_READ = notice("total-not-read");
    INCREASE_DIFFERS = error("increase-differs");
    TOTALS_DISAGREE = error("totals-disagree");
    TOTALS_NOT_CURRENT = warning("totals-not-current");
    RANKING_NOT_CURRENT = warning("ranking-not-current");
    RANKING_LATER = warning("ranking-later");
    RANKING_DATES_DIFFER = warning("ranking-dates-differ");
    USAGE_DATES_DIFFER = warning("usage-dates-differ");
    USAGE_DATE_DIFFERS = warning("usage-date-differs");
    GROUND_MISSING = error("ground-missing");
    GROUND_UNNEEDED = warning("ground-unneeded");
    UNIT_NOT_COUNTED = error("unit-not-counted");
    UNIT_WITHOUT_NUMBER = error("unit-without-number");
    STATISTICS_DATE_ABSENT = error("statistics-date-absent");
    DATES_SWAPPED = error("dates-swapped");
    UNITS_NOT_CURRENT = warning("units-not-current");
    TITLE_DATE_DIFFERS = warning("title-date-differs");
    RECOMMENDATION_DIFFERS = warning("recommendation-differs");
    NO_EVIDENCE = error("no-evidence");
    WORK_WITHOUT_EVIDENCE = warning("work-without-evidence");
    NEW_DATE_NEEDED = warning("new-date-needed");
    OWN_MINISTRY_ABSENT = error("own-ministry-absent");

    // The previous meeting
    REPORTED_DIFFERS = error("reported-differs");
    SAME_AS_LAST_TIME = warning("same-as-last-time");
    REPORTED_POINT_MISSING = warning("reported-point-missing");
    EARLIER_COUNTS_ABSENT = warning("earlier-counts-absent");
    POINT_ADDED = warning("point-added");
    LATE_ENTRY = warning("late-entry");
    REQUEST_VANISHED = error("request-vanished");
    REQUEST_NUMBERS_SPELLED = notice("request-numbers-spelled");
    REQUEST_CHANGED = warning("request-changed");
    HEADINGS_SWAPPED = error("headings-swapped");
    COLUMN_SHIFTED = error("column-shifted");
    CHANGE_WITHOUT_NOTE = warning("change-without-note");
    NOTE_WITHOUT_CHANGE = warning("note-without-change");
    ROW_VANISHED = warning("row-vanished");
    RESOLUTION_MISSING = error("resolution-missing");
    CASE_CHANGED = warning("case-changed");
    RULING_DIFFERS = warning("ruling-differs");
    NOT_IN_MINUTES = warning("not-in-minutes");
    DECISION_NOT_TRACKED = warning("decision-not-tracked");
    OPENING_VANISHED = warning("opening-vanished");
    OPENING_POSTPONED = warning("opening-postponed");
    RANKED_VANISHED = warning("ranked-vanished");
    LIST_UNCHANGED = notice("list-unchanged");

    // Rows that cannot be right
    NUMBER_SKIPPED = warning("number-skipped");
    NUMBERS_CLASH = warning("numbers-clash");
    PROGRESS_AFTER_MEETING = error("progress-after-meeting");
    PROGRESS_BEFORE_PREVIOUS = warning("progress-before-previous");
    EVIDENCE_DIFFERS = warning("evidence-differs");
    DATE_TOO_EARLY = error("date-too-early");
    ANSWERED_BEFORE_RECEIVED = error("answered-before-received");
    APPROVED_BEFORE_RECEIVED = error("approved-before-received");
    APPROVED_AFTER_ANSWER = warning("approved-after-answer");
    REQUEST_YEAR_DIFFERS = warning("request-year-differs");
    REQUEST_TWICE = warning("request-twice");
    SYSTEM_TWICE = warning("system-twice");
    FUTURE_REQUEST = error("future-request");
    REQUESTS_SET_ASIDE = notice("requests-set-aside");
    REQUESTS_OF_OTHERS = notice("requests-of-others");
    REQUESTS_OF_NOBODY = notice("requests-of-nobody");
    NO_REQUEST_OF_OURS = warning("no-request-of-ours");
    AGENCIES_UNCLEAR = error("agencies-unclear");
    FUTURE_ANSWER = error("future-answer");
    FUTURE_APPROVAL = error("future-approval");
    FUTURE_NUMBER = error("future-number");
    ANSWERED_LATE = warning("answered-late");
    UNANSWERED = warning("unanswered");
    CLOSED_WITHOUT_ANSWER = notice("closed-without-answer");
    HOLIDAYS_UNLISTED = warning("holidays-unlisted");
    ANSWERS_NOT_RECORDED = notice("answers-not-recorded");
    NOT_APPROVED = warning("not-approved");
    DATASET_TWICE = error("dataset-twice");
    KEPT_DATASET_WITHDRAWN = error("kept-dataset-withdrawn");
    TAKEDOWN_UNDATED = warning("takedown-undated");
    TAKEDOWN_DATE = warning("takedown-date");
    REASON_DIFFERS = warning("reason-differs");
    WITHOUT_CONSENT = warning("without-consent");
    OPENING_CONTRADICTS = warning("opening-contradicts");

    // The meeting and its group
    REVIEW_LATE = warning("review-late");
    STATISTICS_DATE_DISPUTED = error("statistics-date-disputed");
    PERIOD_DISAGREES = warning("period-disagrees");
    STATISTICS_BEFORE_END = warning("statistics-before-end");
    PERIOD_NOT_ADJOINING = warning("period-not-adjoining");
    FIRST_YEAR_LATE = error("first-year-late");
    SHOWN_TWICE = warning("shown-twice");
    MEETING_YEAR_DIFFERS = warning("meeting-year-differs");
    GOAL_FAR_EXCEEDED = warning("goal-far-exceeded");
    TOO_FEW_CIVIL_MEMBERS = warning("too-few-civil-members");

    // Numbers typed into sentences
    STALE_NUMBER = warning("stale-number");
    NUMBER_DISAGREES = warning("number-disagrees");
    SUM_IN_SENTENCE_DIFFERS = warning("sum-in-sentence-differs");
    NUMBER_UNLIKE_ROW = notice("number-unlike-row");
    TYPED_NUMBER = notice("typed-number");
    NUMBER_UNKNOWN = notice("number-unknown");

    // Sentences and pages
    UNKNOWN_FIGURE = error("unknown-figure");
    FIGURE_MISSING = error("figure-missing");
    UNKNOWN_FILTER = error("unknown-filter");
    FAULTY_SENTENCE = error("faulty-sentence");
    UNREAD_SENTENCE = error("unread-sentence");
    WRONG_LEVEL = error("wrong-level");
    HEADING_NUMBER_DIFFERS = error("heading-number-differs");
    CHAPTER_TWICE = warning("chapter-twice");
    UNKNOWN_SECTION = error("unknown-section");
    AMENDMENT_WITHOUT_REASON = warning("amendment-without-reason");
    REASON_WITHOUT_AMENDMENT = warning("reason-without-amendment");
    NOTHING_TO_COMPARE = notice("nothing-to-compare");
    TEXT_TOO_LONG = error("text-too-long");
    UNSUPPORTED_MARKDOWN = error("unsupported-markdown");
    MISSING_GLYPH = error("missing-glyph");
    UNREADABLE_PICTURE = error("unreadable-picture");
    NOT_A_FONT = error("not-a-font");
    SLIDE_OVERFLOWS = error("slide-overflows");
    PAGE_OVERFLOWS = error("page-overflows");
    FAULTY_TEMPLATE = error("faulty-template");
    TEMPLATE_WARNING = warning("template-warning");
    NO_SUCH_DOCUMENT = error("no-such-document");

    // Exports
    FORMULA_LIKE_TEXT = notice("formula-like-text");

    // What is sealed
    NOT_SEALED = error("not-sealed");
    SEALED_FILE_DIFFERS = error("sealed-file-differs");
    SEALED_FILE_GONE = error("sealed-file-gone");
    SEALED_FILE_RENAMED = error("sealed-file-renamed");
    SEALED_FILE_UNREAD = error("sealed-file-unread");
    UNSEALED_FILE = error("unsealed-file");
    CHAIN_BROKEN = error("chain-broken");
    SEAL_MISPLACED = error("seal-misplaced");
    LIST_REBUILT = warning("list-rebuilt");
    LIST_UNFINISHED = warning("list-unfinished");
    REBUILT_DIFFERS = error("rebuilt-differs");
    OTHER_PROGRAM = warning("other-program");
    UNPROVEN = error("unproven");
    ALREADY_SEALED = error("already-sealed");
    REASON_NEEDED = error("reason-needed");
    NOT_REPRODUCIBLE = error("not-reproducible");
    SEAL_DAMAGED = warning("seal-damaged");
    ARCHIVE_DAMAGED = warning("archive-damaged");
    EDITION_CORRECTED = notice("edition-corrected");
    NOT_IN_ARCHIVE = warning("not-in-archive");
    SEALED_SOURCE_CHANGED = warning("sealed-source-changed");
    SEALED_GOAL_CHANGED = warning("sealed-goal-changed");
    PREVIOUS_RECOUNTED = warning("previous-recounted");
}
