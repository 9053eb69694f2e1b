//! What came out the same, where a pack made again is not the same to the byte: it is
//! proved all the same.

use serde_json::Value;

use super::Note;
use crate::archive::edition;

/// How many figures, tables and pages' words of a `pack.json` are those of another, out
/// of all that the first has.
pub fn agreement(there: &[u8], again: &[u8]) -> Vec<Note> {
    let read = |bytes: &[u8]| serde_json::from_slice(bytes).unwrap_or(Value::Null);
    let (there, again) = (read(there), read(again));
    let figures = there["figures"].as_object().map_or(0, serde_json::Map::len);
    let differing = edition::figures(&there, &again);
    let differing = differing.iter().filter(|one| one.before.is_some()).count();
    let counts = [
        ("same-figures", figures - differing.min(figures), figures),
        ("same-tables", same_tables(&there, &again), list(&there, "tables").len()),
        ("same-words", same_pages(&there, &again), pages(&there).len()),
    ];
    let counted = counts.into_iter().filter(|(_, _, all)| *all > 0);
    counted.map(|(note, same, all)| (note, format!("{same} / {all}"))).collect()
}

fn list<'a>(pack: &'a Value, key: &str) -> &'a [Value] {
    pack[key].as_array().map_or(&[][..], Vec::as_slice)
}

fn same_tables(there: &Value, again: &Value) -> usize {
    let (there, again) = (list(there, "tables"), list(again, "tables"));
    there.iter().filter(|table| again.contains(table)).count()
}

/// The pages of all documents with the document that they belong to.
fn pages(pack: &Value) -> Vec<(&str, &Value)> {
    let deck = list(pack, "pages").iter().map(|page| ("", page));
    let papers = list(pack, "papers").iter().flat_map(|paper| {
        let path = paper["path"].as_str().unwrap_or_default();
        list(paper, "pages").iter().map(move |page| (path, page))
    });
    deck.chain(papers).collect()
}

fn same_pages(there: &Value, again: &Value) -> usize {
    let again = pages(again);
    let is_same = |(document, page): &&(&str, &Value)| {
        let is_it = |one: &&(&str, &Value)| {
            one.0 == *document && ["page", "words"].iter().all(|it| one.1[it] == page[it])
        };
        again.iter().any(|one| is_it(&one))
    };
    pages(there).iter().filter(is_same).count()
}

#[cfg(test)]
mod tests {
    use super::agreement;

    #[test]
    fn what_is_the_same_is_counted_out_of_what_was_sealed() {
        let there = r#"{"figures": {"a": {"text": "1"}, "b": {"text": "2"}},
            "tables": [{"item": "x"}, {"item": "y"}],
            "pages": [{"page": 1, "words": "w"}, {"page": 2, "words": "v"}]}"#;
        let again = there.replace('v', "u").replace("\"1\"", "\"3\"");
        let again = again.replace("\"b\"", "\"c\": {\"text\": \"7\"}, \"b\"");
        let expected = [
            ("same-figures", "1 / 2"),
            ("same-tables", "2 / 2"),
            ("same-words", "1 / 2"),
        ];
        let expected = expected.map(|(note, found)| (note, found.to_owned()));
        assert_eq!(agreement(there.as_bytes(), again.as_bytes()), expected);
    }
}
