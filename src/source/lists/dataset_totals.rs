//! How many datasets had been opened at each statistics date, since the beginning.
//!
//! A list of months or quarters counts to their last days, or where one is not over, to
//! the statistics date; a day may stand among them. Among days, one without its day is a
//! slip.

use std::cmp::Ordering;

use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::fault::Fault;
use crate::model::lists::{Listing, TotalPoint};
use crate::model::origin::Located;
use crate::model::roc_span::RocSpan;
use crate::source::door::folder::Folder;
use crate::source::door::kept::Ground;
use crate::source::rows::doubles;
use crate::source::rows::heading::{Column, Holds, Passes, Shape};
use crate::source::rows::row::Row;
use crate::source::rows::table::Table;

/// The columns of the totals' list.
pub(in crate::source) const SHAPE: Shape = Shape {
    list: "dataset-totals",
    called: &["歷次", "歷年", "累計", "成長"],
    columns: &[
        Column::required(DATE).holds(Holds::Time).also(&["日期"]).failing(&[
            "統計時間", "統計日", "統計年月", "資料日期", "統計基準日", "統計截止日",
            "截止日期", "統計月份", "統計季別", "年月", "年月別", "季別",
        ]),
        Column::required("開放數量")
            .holds(Holds::Number)
            .also(&[
                "資料集數量", "資料集數", "開放資料集數量", "開放資料集數",
                "累計開放數量", "累計數量",
            ])
            .failing(&[
                "累計資料集數", "累計資料集數量", "資料集總數", "資料集筆數",
                "累計開放資料集數", "累計開放筆數", "累計筆數", "開放筆數", "總筆數",
                "總數", "累計總數", "資料集總筆數",
            ]),
        Column::optional("增加數量")
            .holds(Holds::Number)
            .also(&["增加數", "增減數量"])
            .failing(&[
                "淨增", "淨增數", "淨增加數", "增減", "增減數", "增減筆數", "增加筆數",
                "較上次增加", "較上次增減", "較前次增減", "較上期增加", "較上期增減",
                "較前期增減", "較上季增加",
            ]),
    ],
    passes: Passes::OfCounts,
    ..Shape::USUAL
};

const DATE: &str = "統計日期";

/// Reads the totals of a meeting's folder, if it has their list.
pub(in crate::source) fn read(
    folder: &mut Folder,
    meeting: &str,
    ground: &Ground,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Listing<TotalPoint>>, Fault> {
    let table = Table::open(folder, meeting, &SHAPE, &ground.organization, diagnostics)?;
    let Some(table) = table else { return Ok(None) };
    let names_days = names_days(&table);
    let mut listing = table.listing(diagnostics, |row| record(row, names_days, ground));
    // The newest may stand first, if it does so all the way down.
    let is_whole = !diagnostics.has_errors_in(&listing.origin.file);
    let falls = |pair: &[TotalPoint]| pair[0].date.value > pair[1].date.value;
    if is_whole && listing.rows.windows(2).all(falls) {
        listing.rows.reverse();
    }
    for pair in listing.rows.windows(2) {
        diagnostics.keep(in_order(&pair[0], &pair[1]));
    }
    Ok(Some(listing))
}

/// Whether the list is one of days, not of months or quarters: it has as many of them.
fn names_days(table: &Table) -> bool {
    let times = table.listing(&mut Diagnostics::default(), |row| row.optional_time(DATE));
    let times: Vec<_> = times.rows.into_iter().flatten().collect();
    let is_day = |time: &&Located<RocSpan>| matches!(time.value, RocSpan::Day(_));
    2 * times.iter().filter(is_day).count() >= times.len()
}

fn record(
    row: Row<'_>,
    names_days: bool,
    ground: &Ground,
) -> Result<TotalPoint, Diagnostic> {
    let counted = || row.optional_counted_day(DATE, ground.as_of());
    let counted = || counted()?.ok_or_else(|| row.missing(DATE));
    let until = || Ok(row.optional_time(DATE)?.map(|time| time.value.end()));
    let date = if names_days { row.date(DATE)? } else { counted()? };
    Ok(TotalPoint {
        until: if names_days { None } else { until()? }.unwrap_or(date.value),
        date,
        total: row.count("開放數量")?,
        increase: row.optional_number("增加數量")?,
    })
}

/// An increase is counted from the row above: a date out of order is a slip.
fn in_order(above: &TotalPoint, below: &TotalPoint) -> Result<(), Diagnostic> {
    let (earlier, later) = (&above.date, &below.date);
    match earlier.value.cmp(&later.value) {
        Ordering::Less => return Ok(()),
        Ordering::Equal => {
            let (place, first) = (&later.origin, &earlier.origin);
            return Err(doubles::double(DATE, &later.value, place, first));
        }
        Ordering::Greater => {}
    }
    Err(Diagnostic::new(code::DATES_OUT_OF_ORDER, &later.origin)
        .with("later", later.value)
        .with("earlier", earlier.value)
        .with("column", DATE)
        .see(&earlier.origin, "date-above", earlier.value))
}

#[cfg(test)]
mod tests {
    use super::{Diagnostics, Fault, Folder, Ground, Listing, TotalPoint};
    use crate::model::organization::Organization;
    use crate::source::test_folder;

    fn read(
        folder: &mut Folder,
        meeting: &str,
        organization: &Organization,
        diagnostics: &mut Diagnostics,
    ) -> Result<Option<Listing<TotalPoint>>, Fault> {
        super::read(folder, meeting, &Ground::undated(organization), diagnostics)
    }

    #[test]
    fn the_newest_may_stand_first_all_the_way_down() {
        let text = "日期,資料集數\n111/05/19,2963\n110/12/10,2806\n110/04/30,2741\n";
        let (listing, said) =
            test_folder::read(read, "dataset-totals.csv", text.as_bytes());
        let totals: Vec<_> =
            listing.unwrap().rows.iter().map(|row| row.total.value).collect();
        assert_eq!(totals, [2741, 2806, 2963]);
        assert_eq!(said, [""; 0]);
    }

    #[test]
    fn dates_ascend_and_counts_may_carry_their_unit() {
        let text = "統計日期,開放數量,增加數量\n110/12/10,\"2,806筆\",-\n\
                    111/05/19,２９６３,157\n110/04/30,2741,\n111/13/01,1,\n";
        let (listing, said) =
            test_folder::read(read, "dataset-totals.csv", text.as_bytes());
        let totals: Vec<_> =
            listing.unwrap().rows.iter().map(|row| row.total.value).collect();
        assert_eq!(totals, [2806, 2963, 2741]);
        let expected = [
            "dates-out-of-order dataset-totals.csv:4 A4",
            "no-such-day dataset-totals.csv:5 A5",
        ];
        assert_eq!(said, expected);
    }

    #[test]
    fn a_list_of_months_or_quarters_counts_to_their_last_days() {
        let days = |text: &str| -> Vec<String> {
            let (listing, said) =
                test_folder::read(read, "dataset-totals.csv", text.as_bytes());
            let rows = listing.unwrap().rows;
            let days = rows.iter().map(|point| point.date.value.slashed());
            days.chain(said).collect()
        };
        let months = "年月,累計資料集數\n112年6月,3\n112/12,5\n113年3月底,6\n";
        assert_eq!(days(months), ["112/06/30", "112/12/31", "113/03/31"]);
        let quarters = "季別,累計資料集數\n112年第2季,3\n112Q3,5\n";
        assert_eq!(days(quarters), ["112/06/30", "112/09/30"]);
        let ends = "統計日期,開放數量\n111年底,1\n112年12月底,3\n截至113年2月29日,5\n";
        assert_eq!(days(ends), ["111/12/31", "112/12/31", "113/02/29"]);
        let up_to = "統計日期,開放數量\n截至112年6月底,1\n截至112年9月底止,3\n";
        assert_eq!(days(up_to), ["112/06/30", "112/09/30"]);
        let one = "統計日期,開放數量\n112/06/15,3\n112/12,5\n";
        assert_eq!(days(one), ["112/06/15", "unreadable-date dataset-totals.csv:3 A3"]);
        let among = "年月,開放數量\n112/06,3\n112/08,4\n112/10/15,5\n";
        assert_eq!(days(among), ["112/06/30", "112/08/31", "112/10/15"]);
    }
}
