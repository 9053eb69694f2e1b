//! One cell of an ODS sheet: typed, so that programs go on computing with it, and in
//! the style of its kind.

use std::fmt::{Display, Write};

use super::exported::{Exportable, Value};
use super::ods::escaped;
use crate::model::numeral;

/// The styles of cells, each with a twin for total rows: its name, how it is aligned,
/// the number format it uses.
pub(super) const STYLES: [(&str, &str, &str); 7] = [
    ("text", "start", ""),
    ("ordinal", "center", "n-ordinal"),
    ("count", "end", "n-count"),
    ("halves", "end", "n-halves"),
    ("change", "end", "n-change"),
    ("share", "end", "n-share"),
    ("date", "center", "n-date"),
];

/// How numbers are shown: thousands parted, a change with its sign, a date in the
/// years of the Republic.
pub(super) const FORMATS: &str = concat!(
    r#"<number:number-style style:name="n-ordinal"><number:number number:decimal-places="0" number:min-integer-digits="1"/></number:number-style>"#,
    r#"<number:number-style style:name="n-count"><number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true"/></number:number-style>"#,
    r#"<number:number-style style:name="n-halves"><number:number number:decimal-places="1" number:min-decimal-places="1" number:min-integer-digits="1" number:grouping="true"/></number:number-style>"#,
    r#"<number:number-style style:name="n-change-down" style:volatile="true"><number:text>−</number:text><number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true"/></number:number-style>"#,
    r#"<number:number-style style:name="n-change-none" style:volatile="true"><number:number number:decimal-places="0" number:min-integer-digits="1"/></number:number-style>"#,
    r#"<number:number-style style:name="n-change"><number:text>+</number:text><number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true"/><style:map style:condition="value()&lt;0" style:apply-style-name="n-change-down"/><style:map style:condition="value()=0" style:apply-style-name="n-change-none"/></number:number-style>"#,
    r#"<number:percentage-style style:name="n-share"><number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>"#,
    r#"<number:date-style style:name="n-date" number:language="zh" number:country="TW"><number:year number:style="long" number:calendar="ROC"/><number:text>/</number:text><number:month number:style="long" number:calendar="ROC"/><number:text>/</number:text><number:day number:style="long" number:calendar="ROC"/></number:date-style>"#,
);

/// Writes a cell; `row` is `""`, or `-total` for the last row.
pub(super) fn cell(cell: &Exportable<'_>, row: &str, xml: &mut String) {
    match &cell.value {
        Value::Missing => empty(row, xml),
        Value::Text(text) => {
            open("text", row, r#"office:value-type="string""#, xml);
            paragraphs(text, xml);
            xml.push_str("</table:table-cell>");
        }
        Value::Ordinal(number) => {
            typed("ordinal", row, *number, &number.to_string(), xml);
        }
        Value::Count(number) => {
            typed("count", row, *number, &numeral::thousands(*number), xml);
        }
        Value::Halves(halves) => {
            typed("halves", row, halves.as_f64(), &halves.print(), xml);
        }
        Value::Change(number) => {
            typed("change", row, *number, &numeral::change(*number), xml);
        }
        Value::Share { part, whole } => share(*part, *whole, row, xml),
        Value::Date(date) => {
            let day = date.gregorian();
            let value = format!(r#"office:value-type="date" office:date-value="{day}""#);
            open("date", row, &value, xml);
            paragraphs(&date.slashed(), xml);
            xml.push_str("</table:table-cell>");
        }
    }
}

fn empty(row: &str, xml: &mut String) {
    // Writing to a string cannot fail.
    let _ = write!(xml, r#"<table:table-cell table:style-name="c-text{row}"/>"#);
}

fn open(style: &str, row: &str, value: &str, xml: &mut String) {
    let _ =
        write!(xml, r#"<table:table-cell table:style-name="c-{style}{row}" {value}>"#);
}

fn typed(style: &str, row: &str, number: impl Display, shown: &str, xml: &mut String) {
    let value = format!(r#"office:value-type="float" office:value="{number}""#);
    open(style, row, &value, xml);
    paragraphs(shown, xml);
    xml.push_str("</table:table-cell>");
}

fn share(part: i64, whole: i64, row: &str, xml: &mut String) {
    #[expect(clippy::cast_precision_loss, reason = "a share, not a count")]
    let share = part as f64 / whole.max(1) as f64;
    let value = format!(r#"office:value-type="percentage" office:value="{share}""#);
    open("share", row, &value, xml);
    paragraphs(&numeral::percent(part, whole.max(1)), xml);
    xml.push_str("</table:table-cell>");
}

/// The lines of a text, a paragraph each.
pub(super) fn paragraphs(text: &str, xml: &mut String) {
    for line in text.split('\n') {
        let _ = write!(xml, "<text:p>{}</text:p>", spaced(line));
    }
}

/// XML readers take several blanks for one; the format has a mark for the others.
fn spaced(line: &str) -> String {
    let mut spaced = String::with_capacity(line.len());
    let mut blank = true;
    for character in line.chars() {
        match character {
            ' ' if blank => spaced.push_str("<text:s/>"),
            '\t' => spaced.push_str("<text:tab/>"),
            other => spaced.push_str(&escaped(other.encode_utf8(&mut [0; 4]))),
        }
        blank = character == ' ';
    }
    spaced
}

#[cfg(test)]
mod tests {
    use super::spaced;

    #[test]
    fn blanks_and_marks_of_a_text_are_kept() {
        assert_eq!(
            spaced(" 甲  <乙>\t&\u{B}"),
            "<text:s/>甲 <text:s/>&lt;乙&gt;<text:tab/>&amp;\u{FFFD}"
        );
    }
}
