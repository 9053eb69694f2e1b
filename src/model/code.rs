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
}

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

// Files and their form
pub const NO_MEETING_FOLDER: Code = error("no-meeting-folder");
pub const MISSING_FILE: Code = error("missing-file");
pub const MISSING_SOURCE: Code = error("missing-source");
pub const UNREADABLE_FILE: Code = error("unreadable-file");
pub const FILE_TOO_LARGE: Code = error("file-too-large");
pub const TWO_FILES: Code = error("two-files");
pub const OUTSIDE_FOLDER: Code = error("outside-folder");
pub const NOT_TEXT: Code = error("not-text");
pub const UNUSABLE_CHARACTER: Code = error("unusable-character");
pub const NOT_YAML: Code = error("not-yaml");
pub const FULL_WIDTH_MARK: Code = error("full-width-mark");
pub const TAB_INDENT: Code = error("tab-indent");
pub const NOT_A_WORKBOOK: Code = error("not-a-workbook");
pub const NOT_CSV: Code = error("not-csv");
pub const PRIVATE_CHARACTER: Code = warning("private-character");
pub const SOURCE_CHANGED: Code = error("source-changed");
pub const UNKNOWN_FILE: Code = warning("unknown-file");
pub const NO_AGENDA: Code = error("no-agenda");

// YAML fields
pub const UNKNOWN_KEY: Code = error("unknown-key");
pub const DUPLICATE_KEY: Code = error("duplicate-key");
pub const MISSING_KEY: Code = error("missing-key");
pub const WRONG_TYPE: Code = error("wrong-type");
pub const UNKNOWN_WORD: Code = error("unknown-word");
pub const UNREADABLE_MEETING_ID: Code = error("unreadable-meeting-id");
pub const MEETING_ID_DIFFERS: Code = error("meeting-id-differs");
pub const PREVIOUS_NOT_EARLIER: Code = error("previous-not-earlier");

// Values
pub const UNREADABLE_DATE: Code = error("unreadable-date");
pub const NO_SUCH_DAY: Code = error("no-such-day");
pub const UNREADABLE_YEAR: Code = error("unreadable-year");
pub const UNREADABLE_TIME: Code = error("unreadable-time");
pub const UNREADABLE_NUMBER: Code = error("unreadable-number");
pub const NEGATIVE_NUMBER: Code = error("negative-number");
pub const MISSING_VALUE: Code = error("missing-value");
pub const FAULTY_CELL: Code = error("faulty-cell");
pub const DUPLICATE_NUMBER: Code = error("duplicate-number");
pub const ROW_TWICE: Code = warning("row-twice");
pub const DATES_OUT_OF_ORDER: Code = error("dates-out-of-order");
pub const STATISTICS_AFTER_MEETING: Code = warning("statistics-after-meeting");

// Sheets
pub const MISSING_SHEET: Code = error("missing-sheet");
pub const SEVERAL_TABLES: Code = error("several-tables");
pub const MISSING_COLUMN: Code = error("missing-column");
pub const MISSING_DATE_COLUMN: Code = error("missing-date-column");
pub const DUPLICATE_COLUMN: Code = error("duplicate-column");
pub const UNKNOWN_COLUMN: Code = error("unknown-column");
pub const MISSING_HEADING: Code = error("missing-heading");
pub const EMPTY_LIST: Code = error("empty-list");

// Words of the organization
pub const UNKNOWN_CLASS: Code = error("unknown-class");
pub const UNKNOWN_KIND: Code = error("unknown-kind");
pub const UNKNOWN_UNIT: Code = error("unknown-unit");
pub const UNKNOWN_STATUTE: Code = error("unknown-statute");
pub const UNKNOWN_NAME: Code = warning("unknown-name");
pub const UNKNOWN_SLIDE: Code = error("unknown-slide");
pub const UNKNOWN_CASE: Code = error("unknown-case");
pub const CASE_NOT_SHOWN: Code = warning("case-not-shown");
pub const NO_TARGET: Code = error("no-target");
pub const NOTHING_SHOWN: Code = error("nothing-shown");

// The platform's catalogue
pub const PROVIDER_UNPLACED: Code = error("provider-unplaced");
pub const PROVIDER_CLAIMED_TWICE: Code = error("provider-claimed-twice");
pub const NO_PROVIDERS: Code = error("no-providers");
pub const NO_DATASET_OF_OURS: Code = error("no-dataset-of-ours");
pub const CATALOGUE_DIFFERS: Code = error("catalogue-differs");
pub const CATALOGUE_NEWER: Code = warning("catalogue-newer");
pub const WITHDRAWN_WITHOUT_RECORD: Code = error("withdrawn-without-record");
pub const CHANGE_NOT_IN_CATALOGUE: Code = warning("change-not-in-catalogue");
pub const CHANGES_INCOMPLETE: Code = warning("changes-incomplete");
pub const PROVIDERS_UNRANKED: Code = notice("providers-unranked");
pub const DATASET_VANISHED: Code = error("dataset-vanished");
pub const DATASET_MOVED: Code = warning("dataset-moved");
pub const DATASET_STILL_COUNTED: Code = error("dataset-still-counted");
pub const DATASET_UNKNOWN: Code = warning("dataset-unknown");
pub const KEPT_DATASET_ABSENT: Code = error("kept-dataset-absent");
pub const TAKEDOWN_DIFFERS: Code = error("takedown-differs");
pub const NO_NAME_IN_CATALOGUE: Code = error("no-name-in-catalogue");
pub const NO_CATALOGUE: Code = error("no-catalogue");

// What was decided about complaints
pub const NOT_OF_POLICY: Code = error("not-of-policy");
pub const ACKNOWLEDGEMENT_UNNEEDED: Code = warning("acknowledgement-unneeded");

// Numbers that disagree
pub const TOTAL_DIFFERS: Code = error("total-differs");
pub const COUNT_DIFFERS: Code = error("count-differs");
pub const INCREASE_DIFFERS: Code = error("increase-differs");
pub const TOTALS_DISAGREE: Code = error("totals-disagree");
pub const GROUND_MISSING: Code = error("ground-missing");
pub const UNIT_NOT_COUNTED: Code = error("unit-not-counted");
pub const UNIT_WITHOUT_NUMBER: Code = error("unit-without-number");
pub const STATISTICS_DATE_ABSENT: Code = error("statistics-date-absent");
pub const RECOMMENDATION_DIFFERS: Code = warning("recommendation-differs");
pub const NO_EVIDENCE: Code = error("no-evidence");
pub const WORK_WITHOUT_EVIDENCE: Code = warning("work-without-evidence");
pub const NEW_DATE_NEEDED: Code = warning("new-date-needed");
pub const OWN_MINISTRY_ABSENT: Code = error("own-ministry-absent");

// The previous meeting
pub const REPORTED_DIFFERS: Code = error("reported-differs");
pub const REPORTED_POINT_MISSING: Code = warning("reported-point-missing");
pub const LATE_ENTRY: Code = warning("late-entry");
pub const REQUEST_VANISHED: Code = error("request-vanished");
pub const REQUEST_CHANGED: Code = warning("request-changed");
pub const CHANGE_WITHOUT_NOTE: Code = warning("change-without-note");
pub const NOTE_WITHOUT_CHANGE: Code = warning("note-without-change");
pub const ROW_VANISHED: Code = warning("row-vanished");
pub const RESOLUTION_MISSING: Code = error("resolution-missing");
pub const RULING_DIFFERS: Code = warning("ruling-differs");
pub const NOT_IN_MINUTES: Code = warning("not-in-minutes");
pub const DECISION_NOT_TRACKED: Code = warning("decision-not-tracked");
pub const OPENING_VANISHED: Code = warning("opening-vanished");
pub const OPENING_POSTPONED: Code = warning("opening-postponed");

// Rows that cannot be right
pub const NUMBER_SKIPPED: Code = warning("number-skipped");
pub const PROGRESS_AFTER_MEETING: Code = warning("progress-after-meeting");
pub const PROGRESS_BEFORE_PREVIOUS: Code = warning("progress-before-previous");
pub const ANSWERED_BEFORE_RECEIVED: Code = error("answered-before-received");
pub const APPROVED_BEFORE_RECEIVED: Code = error("approved-before-received");
pub const FUTURE_REQUEST: Code = error("future-request");
pub const FUTURE_ANSWER: Code = error("future-answer");
pub const FUTURE_NUMBER: Code = error("future-number");
pub const ANSWERED_LATE: Code = warning("answered-late");
pub const UNANSWERED: Code = warning("unanswered");
pub const ANSWERS_NOT_RECORDED: Code = notice("answers-not-recorded");
pub const NOT_APPROVED: Code = warning("not-approved");
pub const DATASET_TWICE: Code = error("dataset-twice");
pub const KEPT_DATASET_WITHDRAWN: Code = error("kept-dataset-withdrawn");
pub const TAKEDOWN_DATE: Code = warning("takedown-date");
pub const WITHOUT_CONSENT: Code = warning("without-consent");
pub const OPENING_CONTRADICTS: Code = warning("opening-contradicts");

// The meeting and its group
pub const REVIEW_LATE: Code = warning("review-late");
pub const PERIOD_DISAGREES: Code = warning("period-disagrees");
pub const MEETING_YEAR_DIFFERS: Code = warning("meeting-year-differs");
pub const TOO_FEW_CIVIL_MEMBERS: Code = warning("too-few-civil-members");

// Numbers typed into sentences
pub const STALE_NUMBER: Code = warning("stale-number");
pub const NUMBER_DISAGREES: Code = warning("number-disagrees");
pub const TYPED_NUMBER: Code = notice("typed-number");
pub const NUMBER_UNKNOWN: Code = notice("number-unknown");

// Sentences and pages
pub const UNKNOWN_FIGURE: Code = error("unknown-figure");
pub const FIGURE_MISSING: Code = error("figure-missing");
pub const UNKNOWN_FILTER: Code = error("unknown-filter");
pub const FAULTY_SENTENCE: Code = error("faulty-sentence");
pub const UNREAD_SENTENCE: Code = error("unread-sentence");
pub const WRONG_LEVEL: Code = error("wrong-level");
pub const HEADING_NUMBER_DIFFERS: Code = error("heading-number-differs");
pub const UNKNOWN_SECTION: Code = error("unknown-section");
pub const AMENDMENT_WITHOUT_REASON: Code = warning("amendment-without-reason");
pub const REASON_WITHOUT_AMENDMENT: Code = warning("reason-without-amendment");
pub const NOTHING_TO_COMPARE: Code = notice("nothing-to-compare");
pub const UNSUPPORTED_MARKDOWN: Code = error("unsupported-markdown");
pub const MISSING_GLYPH: Code = error("missing-glyph");
pub const UNREADABLE_PICTURE: Code = error("unreadable-picture");
pub const NOT_A_FONT: Code = error("not-a-font");
pub const SLIDE_OVERFLOWS: Code = error("slide-overflows");
pub const PAGE_OVERFLOWS: Code = error("page-overflows");
pub const FAULTY_TEMPLATE: Code = error("faulty-template");
pub const TEMPLATE_WARNING: Code = warning("template-warning");

// Exports
pub const FORMULA_LIKE_TEXT: Code = notice("formula-like-text");

// What is sealed
pub const NOT_SEALED: Code = error("not-sealed");
pub const SEALED_FILE_DIFFERS: Code = error("sealed-file-differs");
pub const UNSEALED_FILE: Code = warning("unsealed-file");
pub const CHAIN_BROKEN: Code = error("chain-broken");
pub const REBUILT_DIFFERS: Code = error("rebuilt-differs");
pub const OTHER_PROGRAM: Code = error("other-program");
pub const ALREADY_SEALED: Code = error("already-sealed");
pub const REASON_NEEDED: Code = error("reason-needed");
pub const NOT_REPRODUCIBLE: Code = error("not-reproducible");
pub const SEALED_SOURCE_CHANGED: Code = warning("sealed-source-changed");

/// Every code, in the order in which they are listed for the reader.
pub static CODES: &[Code] = &[
    NO_MEETING_FOLDER,
    MISSING_FILE,
    MISSING_SOURCE,
    UNREADABLE_FILE,
    FILE_TOO_LARGE,
    TWO_FILES,
    OUTSIDE_FOLDER,
    NOT_TEXT,
    UNUSABLE_CHARACTER,
    NOT_YAML,
    FULL_WIDTH_MARK,
    TAB_INDENT,
    NOT_A_WORKBOOK,
    NOT_CSV,
    PRIVATE_CHARACTER,
    SOURCE_CHANGED,
    UNKNOWN_FILE,
    NO_AGENDA,
    UNKNOWN_KEY,
    DUPLICATE_KEY,
    MISSING_KEY,
    WRONG_TYPE,
    UNKNOWN_WORD,
    UNREADABLE_MEETING_ID,
    MEETING_ID_DIFFERS,
    PREVIOUS_NOT_EARLIER,
    UNREADABLE_DATE,
    NO_SUCH_DAY,
    UNREADABLE_YEAR,
    UNREADABLE_TIME,
    UNREADABLE_NUMBER,
    NEGATIVE_NUMBER,
    MISSING_VALUE,
    FAULTY_CELL,
    DUPLICATE_NUMBER,
    ROW_TWICE,
    DATES_OUT_OF_ORDER,
    STATISTICS_AFTER_MEETING,
    MISSING_SHEET,
    SEVERAL_TABLES,
    MISSING_COLUMN,
    MISSING_DATE_COLUMN,
    DUPLICATE_COLUMN,
    UNKNOWN_COLUMN,
    MISSING_HEADING,
    EMPTY_LIST,
    UNKNOWN_CLASS,
    UNKNOWN_KIND,
    UNKNOWN_UNIT,
    UNKNOWN_STATUTE,
    UNKNOWN_NAME,
    UNKNOWN_SLIDE,
    UNKNOWN_CASE,
    CASE_NOT_SHOWN,
    NO_TARGET,
    NOTHING_SHOWN,
    PROVIDER_UNPLACED,
    PROVIDER_CLAIMED_TWICE,
    NO_PROVIDERS,
    NO_DATASET_OF_OURS,
    CATALOGUE_DIFFERS,
    CATALOGUE_NEWER,
    WITHDRAWN_WITHOUT_RECORD,
    CHANGE_NOT_IN_CATALOGUE,
    CHANGES_INCOMPLETE,
    PROVIDERS_UNRANKED,
    DATASET_VANISHED,
    DATASET_MOVED,
    DATASET_STILL_COUNTED,
    DATASET_UNKNOWN,
    KEPT_DATASET_ABSENT,
    TAKEDOWN_DIFFERS,
    NO_NAME_IN_CATALOGUE,
    NO_CATALOGUE,
    NOT_OF_POLICY,
    ACKNOWLEDGEMENT_UNNEEDED,
    TOTAL_DIFFERS,
    COUNT_DIFFERS,
    INCREASE_DIFFERS,
    TOTALS_DISAGREE,
    GROUND_MISSING,
    UNIT_NOT_COUNTED,
    UNIT_WITHOUT_NUMBER,
    STATISTICS_DATE_ABSENT,
    RECOMMENDATION_DIFFERS,
    NO_EVIDENCE,
    WORK_WITHOUT_EVIDENCE,
    NEW_DATE_NEEDED,
    OWN_MINISTRY_ABSENT,
    REPORTED_DIFFERS,
    REPORTED_POINT_MISSING,
    LATE_ENTRY,
    REQUEST_VANISHED,
    REQUEST_CHANGED,
    CHANGE_WITHOUT_NOTE,
    NOTE_WITHOUT_CHANGE,
    ROW_VANISHED,
    RESOLUTION_MISSING,
    RULING_DIFFERS,
    NOT_IN_MINUTES,
    DECISION_NOT_TRACKED,
    OPENING_VANISHED,
    OPENING_POSTPONED,
    NUMBER_SKIPPED,
    PROGRESS_AFTER_MEETING,
    PROGRESS_BEFORE_PREVIOUS,
    ANSWERED_BEFORE_RECEIVED,
    APPROVED_BEFORE_RECEIVED,
    FUTURE_REQUEST,
    FUTURE_ANSWER,
    FUTURE_NUMBER,
    ANSWERED_LATE,
    UNANSWERED,
    ANSWERS_NOT_RECORDED,
    NOT_APPROVED,
    DATASET_TWICE,
    KEPT_DATASET_WITHDRAWN,
    TAKEDOWN_DATE,
    WITHOUT_CONSENT,
    OPENING_CONTRADICTS,
    REVIEW_LATE,
    PERIOD_DISAGREES,
    MEETING_YEAR_DIFFERS,
    TOO_FEW_CIVIL_MEMBERS,
    STALE_NUMBER,
    NUMBER_DISAGREES,
    TYPED_NUMBER,
    NUMBER_UNKNOWN,
    UNKNOWN_FIGURE,
    FIGURE_MISSING,
    UNKNOWN_FILTER,
    FAULTY_SENTENCE,
    UNREAD_SENTENCE,
    WRONG_LEVEL,
    HEADING_NUMBER_DIFFERS,
    UNKNOWN_SECTION,
    AMENDMENT_WITHOUT_REASON,
    REASON_WITHOUT_AMENDMENT,
    NOTHING_TO_COMPARE,
    UNSUPPORTED_MARKDOWN,
    MISSING_GLYPH,
    UNREADABLE_PICTURE,
    NOT_A_FONT,
    SLIDE_OVERFLOWS,
    PAGE_OVERFLOWS,
    FAULTY_TEMPLATE,
    TEMPLATE_WARNING,
    FORMULA_LIKE_TEXT,
    NOT_SEALED,
    SEALED_FILE_DIFFERS,
    UNSEALED_FILE,
    CHAIN_BROKEN,
    REBUILT_DIFFERS,
    OTHER_PROGRAM,
    ALREADY_SEALED,
    REASON_NEEDED,
    NOT_REPRODUCIBLE,
    SEALED_SOURCE_CHANGED,
];
