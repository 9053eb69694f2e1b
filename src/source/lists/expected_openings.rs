//! Datasets that are planned to open (預計開放資料集清單): one row a dataset.
//!
//! The words of 狀態 are the organization's own (`opening_states`).

use std::collections::BTreeMap;

use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::expected_opening::{ExpectedOpening, OpeningStage, OpeningState};
use crate::model::fault::Fault;
use crate::model::lists::Listing;
use crate::model::organization::Organization;
use crate::model::origin::{Located, Origin};
use crate::source::door::folder::Folder;
use crate::source::rows::doubles;
use crate::source::rows::heading::{
    Column, DATASET_ID, Holds, Shape, bracketed, is_partial, normalized, unknown,
};
use crate::source::rows::row::Row;
use crate::source::rows::tables::Tables;
use crate::source::yaml::field_forms;

/// The columns of the expected openings.
pub(in crate::source) const SHAPE: Shape = Shape {
    list: "expected-openings",
    called: &["預計開放", "預定開放", "預計開放資料集清單"],
    may_be_parted: true,
    columns: &[
        Column::required("資料集名稱")
            .also(&["資料集", "預計開放資料集", "預計開放資料集名稱"])
            .failing(&[
                "資料名稱", "開放資料集", "預定開放資料集", "預定開放資料集名稱",
                "預計開放項目",
            ]),
        Column::required("機關")
            .also(&["機關/單位", "單位", "權責機關", "權責單位", "提供機關", "主管機關"])
            .failing(&["負責單位"])
            .names_bodies(),
        Column::required("預計開放時間")
            .holds(Holds::Time)
            .also(&[
                "預計開放日期", "預計開放年度", "預計開放期程", "預計開放季別",
                "預定開放時間", "預定開放日期", "預定開放期程", "預計開放年月",
                "預計上架日期", "預計上架時間", "預定上架日期",
            ])
            .failing(&[
                "預計開放時程", "預定開放時程", "預計開放年季", "預定開放年度",
                "預定開放季別", "預定開放年月", "預計期程", "預定期程", "預計時程",
                "預定時程", "開放期程", "開放時程", "預定上架時間",
            ]),
        Column::required("狀態")
            .holds(Holds::Word(is_state))
            .also(&["開放狀態", "辦理狀態", "辦理情形"])
            .failing(&[
                "開放情形", "辦理進度", "進度", "目前狀態", "執行情形", "執行進度",
                "開放狀況", "辦理現況", "辦理狀況", "目前進度",
            ]),
        Column::optional("開放日期")
            .holds(Holds::Day)
            .also(&["實際開放日期", "實際上架日期", "上架日期"]),
        DATASET_ID,
        Column::optional("備註").also(&["說明", "備考"]),
        Column::optional("項次").also(&["序號", "編號"]),
    ],
    may_be_empty: true,
    ..Shape::USUAL
};

/// Reads the expected openings of a meeting's folder, if it has their list.
pub(in crate::source) fn read(
    folder: &mut Folder,
    meeting: &str,
    organization: &Organization,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Listing<ExpectedOpening>>, Fault> {
    let tables = Tables::open(folder, meeting, &SHAPE, organization, diagnostics)?;
    let Some(tables) = tables else { return Ok(None) };
    let states = &organization.opening_states;
    if states.is_empty() {
        let file = Origin::file(&organization.ministry.origin.file);
        let complaint = field_forms::missing("opening_states", &file);
        diagnostics.push(complaint.see(&tables.origin, "needed-here", "狀態"));
        return Ok(None);
    }
    let mut ordinals = Vec::new();
    let listing = tables.listing(diagnostics, |row| {
        ordinals.push(row.optional_name("項次").ok().flatten());
        record(row, states)
    });
    complain_of_doubles(&listing.rows, diagnostics);
    complain_of_double_ordinal(&ordinals, diagnostics);
    Ok(Some(listing))
}

fn record(row: Row<'_>, states: &[OpeningState]) -> Result<ExpectedOpening, Diagnostic> {
    let state = row.text("狀態")?;
    let meant = meant(&state, states)?;
    let expected = row.optional_span("預計開放時間")?;
    // Only what is no longer planned can do without a time.
    if expected.is_none() && meant != OpeningStage::Dropped {
        return Err(row.missing("預計開放時間"));
    }
    Ok(ExpectedOpening {
        dataset: row.text("資料集名稱")?,
        agency: row.body("機關")?,
        expected,
        state,
        stage: meant,
        opened: row.optional_date("開放日期")?,
        id: row.optional_name(DATASET_ID.heading)?,
        note: row.optional_text("備註")?,
    })
}

/// What the organization means by the word in a cell.
fn meant(
    written: &Located<String>,
    states: &[OpeningState],
) -> Result<OpeningStage, Diagnostic> {
    let found = state_called(&written.value, states);
    let known = states.iter().map(|state| state.name.value.as_str());
    found
        .map(|state| state.stage)
        .ok_or_else(|| unknown(code::UNKNOWN_WORD, written, known))
}

fn is_state(text: &str, organization: &Organization) -> bool {
    state_called(text, &organization.opening_states).is_some()
}

/// The state that is called so. A note in brackets behind it that names one of another
/// stage, or says of what was opened that it was only a part of it, decides otherwise.
fn state_called<'s>(text: &str, states: &'s [OpeningState]) -> Option<&'s OpeningState> {
    let plain = normalized(text);
    let state = states.iter().find(|state| normalized(&state.name.value) == plain)?;
    let names_another = |note: &str| {
        let mut others = states.iter().filter(|other| other.stage != state.stage);
        others.any(|other| note.contains(&normalized(&other.name.value)))
    };
    let is_open = state.stage == OpeningStage::Opened;
    let is_not_all = |note: &str| is_open && (is_partial(note) || note.contains('未'));
    let qualifies = |note: &String| names_another(note) || is_not_all(note);
    (!bracketed(text).iter().any(qualifies)).then_some(state)
}

/// A dataset of one agency stands in the list once: doubled, it would count twice.
fn complain_of_doubles(rows: &[ExpectedOpening], diagnostics: &mut Diagnostics) {
    let mut first = BTreeMap::new();
    for row in rows {
        let before = *first.entry(row.key()).or_insert(&row.dataset);
        if before.origin != row.dataset.origin {
            let (name, origin) = (&row.dataset.value, &row.dataset.origin);
            diagnostics.push(doubles::double("資料集名稱", name, origin, &before.origin));
        }
    }
    doubles::complain(
        "資料集識別碼",
        rows.iter().filter_map(|row| row.id.as_ref()),
        diagnostics,
    );
}

/// A 項次 that stands twice where they run on otherwise. Lists that begin anew for each
/// agency have many.
fn complain_of_double_ordinal(
    ordinals: &[Option<Located<String>>],
    diagnostics: &mut Diagnostics,
) {
    let numbers: Option<Vec<u32>> =
        ordinals.iter().map(|it| it.as_ref()?.value.trim().parse().ok()).collect();
    let Some(numbers) = numbers else { return };
    let steps = || numbers.windows(2).map(|pair| pair[1].checked_sub(pair[0]));
    let doubles = steps().filter(|step| *step == Some(0)).count();
    let runs_on = steps().all(|step| step.is_some());
    if runs_on && doubles == 1 && numbers.len() > FEWEST_OF_A_RUN {
        doubles::complain("項次", ordinals.iter().flatten(), diagnostics);
    }
}

/// Of so few rows nobody can tell whether they run on.
const FEWEST_OF_A_RUN: usize = 3;

#[cfg(test)]
mod tests {
    use rust_xlsxwriter::{ExcelDateTime, Format};

    use super::read;
    use crate::model::expected_opening::OpeningStage;
    use crate::source::test_folder;
    use crate::source::test_folder::{rows, workbook};

    const HEADINGS: &str =
        "項次,機關/單位,資料集名稱,預計開放時間,狀態,開放日期,資料集識別碼,備註\n";

    #[test]
    fn plans_are_read_with_times_of_every_length() {
        let text = format!(
            "{HEADINGS}1,矯正署,甲,111年第2季,規劃中,,,\n2,矯正署,乙,111,已開放,111/2/1,90001,\n\
             3,統計處,甲,－,不予開放,,,涉及個資\n合計,3筆,,,,,,\n"
        );
        let (listing, said) =
            test_folder::read(read, "expected-openings.csv", text.as_bytes());
        assert!(said.is_empty(), "{said:?}");
        let rows = listing.unwrap().rows;
        let found: Vec<_> = rows
            .iter()
            .map(|row| (row.stage, row.expected.as_ref().map(|it| it.value.to_string())))
            .collect();
        let expected = [
            (OpeningStage::Planned, Some("111年第2季".to_owned())),
            (OpeningStage::Opened, Some("111年".to_owned())),
            (OpeningStage::Dropped, None),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn a_day_of_which_only_the_month_is_shown_is_that_month() {
        let day = ExcelDateTime::from_ymd(2022, 6, 1).unwrap();
        let formats = [
            ("mmm-yy", "111年6月"),
            ("[$-404]e\"年\"m\"月\"", "111年6月"),
            ("yyyy", "111年"),
            ("yyyy/m/d", "111年6月1日"),
        ];
        let bytes = workbook(|sheet, _| {
            rows(sheet, &[&["機關", "資料集名稱", "預計開放時間", "狀態"]]);
            for (row, (format, shown)) in (1u32..).zip(formats) {
                for (column, text) in [(0, "統計處"), (3, "規劃中")] {
                    sheet.write(row, column, text).unwrap();
                }
                sheet.write(row, 1, format!("{shown}{row}")).unwrap();
                let format = Format::new().set_num_format(format);
                sheet.write_with_format(row, 2, &day, &format).unwrap();
            }
        });
        let (listing, _) = test_folder::read(read, "expected-openings.xlsx", &bytes);
        let listed = listing.unwrap().rows;
        let found =
            listed.iter().map(|row| row.expected.as_ref().unwrap().value.to_string());
        let shown = formats.iter().map(|(_, shown)| (*shown).to_owned());
        assert_eq!(found.collect::<Vec<_>>(), shown.collect::<Vec<_>>());
    }

    #[test]
    fn what_cannot_be_right_is_named_with_its_cell() {
        let text = format!(
            "{HEADINGS}1,矯正署,甲,近期,規劃中,,,\n2,矯正署,乙,111/6,規畫中,,,\n\
             3,矯正署,丙,,規劃中,,,\n4,矯正署,丁,111/6,規劃中,,9,\n5, 矯正署,丁,112,規劃中,,8,\n\
             6,矯正署,戊,112,規劃中,,9,\n"
        );
        let (listing, said) =
            test_folder::read(read, "expected-openings.csv", text.as_bytes());
        assert_eq!(listing.unwrap().rows.len(), 3);
        let expected = [
            "unreadable-time expected-openings.csv:2 D2",
            "unknown-word expected-openings.csv:3 E3",
            "missing-value expected-openings.csv:4 D4",
            "duplicate-number expected-openings.csv:6 C6",
            "duplicate-number expected-openings.csv:7 G7",
        ];
        assert_eq!(said, expected);
    }
}
