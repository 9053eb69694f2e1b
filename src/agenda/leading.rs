//! The one that leads, for sentences such as "most of them in 105年": two that are
//! equally large are no lead, and nothing leads with none.

use super::Computed;
use crate::model::figure::{Figure, Made};

/// The thing with the largest count, if it is the only one and above zero.
pub(super) fn leading<T>(
    counted: impl IntoIterator<Item = (T, i64)>,
) -> Option<(T, i64)> {
    let mut first: Option<(T, i64)> = None;
    let mut is_shared = false;
    for (thing, count) in counted {
        match &first {
            Some((_, most)) if count < *most => {}
            Some((_, most)) if count == *most => is_shared = true,
            _ => {
                first = Some((thing, count));
                is_shared = false;
            }
        }
    }
    first.filter(|(_, most)| *most > 0 && !is_shared)
}

impl Computed {
    /// Notes the name and the count of what leads, chosen from another figure; both
    /// are missing where nothing does.
    pub(super) fn leader(
        &mut self,
        names: [&'static str; 2],
        leader: Option<(&str, i64)>,
        unit: &'static str,
        from: &str,
    ) {
        let figures = match leader {
            Some((name, count)) => [Figure::text(name), Figure::number(count, unit)],
            None => [Figure::missing(), Figure::missing()],
        };
        for (name, figure) in names.into_iter().zip(figures) {
            self.figure(name, figure.made(Made::Chosen).from_figures(&[from]));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::leading;

    #[test]
    fn only_one_alone_leads() {
        assert_eq!(leading([("a", 1), ("b", 3), ("c", 2)]), Some(("b", 3)));
        assert_eq!(leading([("a", 3), ("b", 3), ("c", 2)]), None);
        assert_eq!(leading([("a", 3), ("b", 3), ("c", 4)]), Some(("c", 4)));
        assert_eq!(leading([("a", 0)]), None);
        assert_eq!(leading::<&str>([]), None);
    }
}
