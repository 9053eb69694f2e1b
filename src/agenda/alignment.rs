//! Which texts of two versions belong together: the same ones first, between them
//! those that are alike, in the order in which they stand.

use std::collections::BTreeMap;

use similar::{Algorithm, DiffOp, capture_diff_slices};

/// Two texts that belong together, or one that has none; by their places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pair {
    Both(usize, usize),
    Old(usize),
    New(usize),
}

/// How much of two texts must be the same for one to be a version of the other.
pub(super) const ALIKE: f64 = 0.4;

/// More combinations than this are not tried: such texts are deleted and added.
const MOST_TRIED: usize = 40_000;

/// Texts that others are compared with, by their pairs of neighbouring letters.
///
/// How alike two texts are, from 0 to 1, is the share of such pairs that both have
/// (Sørensen and Dice; `strsim` counts bytes there). A text is compared with those alone
/// that have a pair in common with it, so that many texts take little longer than reading
/// them.
pub(super) struct Likenesses {
    /// How many pairs each text has.
    lengths: Vec<u32>,
    /// The texts that have a pair, and how often.
    having: BTreeMap<Neighbours, Vec<(usize, u32)>>,
}

/// Two letters that follow each other.
type Neighbours = (char, char);

impl Likenesses {
    pub(super) fn to(texts: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        let (mut lengths, mut having) = (Vec::new(), BTreeMap::<_, Vec<_>>::new());
        for (at, text) in texts.into_iter().enumerate() {
            let pairs = neighbours(text.as_ref());
            lengths.push(pairs.values().sum());
            for (pair, times) in pairs {
                having.entry(pair).or_default().push((at, times));
            }
        }
        Self { lengths, having }
    }

    /// The texts that are at least that much like another one, in their order, with how
    /// much.
    pub(super) fn of(&self, text: &str, least: f64) -> Vec<(usize, f64)> {
        let pairs = neighbours(text);
        let length: u32 = pairs.values().sum();
        let mut common = BTreeMap::<usize, u32>::new();
        for (pair, times) in &pairs {
            for (at, own) in self.having.get(pair).into_iter().flatten() {
                *common.entry(*at).or_default() += times.min(own);
            }
        }
        let likeness = |(at, common): (usize, u32)| {
            let all = self.lengths[at].saturating_add(length);
            (at, f64::from(2 * common) / f64::from(all))
        };
        let all = common.into_iter().map(likeness);
        all.filter(|(_, likeness)| *likeness >= least).collect()
    }
}

/// How often each two letters follow each other; the first and the last letter also have
/// the text's end for a neighbour.
fn neighbours(text: &str) -> BTreeMap<Neighbours, u32> {
    let letters = || text.chars().filter(|letter| !letter.is_whitespace());
    let mut pairs = BTreeMap::new();
    for pair in ['\0'].into_iter().chain(letters()).zip(letters().chain(['\0'])) {
        *pairs.entry(pair).or_default() += 1;
    }
    pairs
}

/// Brings two lists of texts together.
pub(super) fn align(old: &[&str], new: &[&str]) -> Vec<Pair> {
    let mut pairs = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, old, new) {
        let (before, after) = (op.old_range(), op.new_range());
        if matches!(op, DiffOp::Equal { .. }) {
            pairs.extend(before.zip(after).map(|(old, new)| Pair::Both(old, new)));
            continue;
        }
        let (first_old, first_new) = (before.start, after.start);
        let inner = alike(&old[before], &new[after]);
        pairs.extend(inner.into_iter().map(|pair| match pair {
            Pair::Both(old, new) => Pair::Both(first_old + old, first_new + new),
            Pair::Old(old) => Pair::Old(first_old + old),
            Pair::New(new) => Pair::New(first_new + new),
        }));
    }
    pairs
}

/// The pairing that keeps the order and is the most alike in all.
fn alike(old: &[&str], new: &[&str]) -> Vec<Pair> {
    if old.len() * new.len() > MOST_TRIED {
        let (old, new) = ((0..old.len()).map(Pair::Old), (0..new.len()).map(Pair::New));
        return old.chain(new).collect();
    }
    let likenesses = Likenesses::to(old);
    let mut worths = vec![vec![None; new.len()]; old.len()];
    for (j, text) in new.iter().enumerate() {
        for (i, likeness) in likenesses.of(text, ALIKE) {
            worths[i][j] = Some(likeness);
        }
    }
    // best[i][j]: what the texts from i and from j on can come to.
    let mut best = vec![vec![0.0_f64; new.len() + 1]; old.len() + 1];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            let apart = best[i + 1][j].max(best[i][j + 1]);
            let paired = worths[i][j].map_or(0.0, |worth| worth + best[i + 1][j + 1]);
            best[i][j] = apart.max(paired);
        }
    }
    let (mut i, mut j, mut pairs) = (0, 0, Vec::new());
    while i < old.len() && j < new.len() {
        let paired = worths[i][j].map(|worth| worth + best[i + 1][j + 1]);
        if paired.is_some_and(|paired| paired >= best[i][j]) {
            pairs.push(Pair::Both(i, j));
            (i, j) = (i + 1, j + 1);
        } else if best[i + 1][j] >= best[i][j + 1] {
            pairs.push(Pair::Old(i));
            i += 1;
        } else {
            pairs.push(Pair::New(j));
            j += 1;
        }
    }
    pairs.extend((i..old.len()).map(Pair::Old));
    pairs.extend((j..new.len()).map(Pair::New));
    pairs
}

#[cfg(test)]
mod tests {
    use super::Pair::{Both, New, Old};
    use super::{Likenesses, align};

    fn likeness(one: &str, other: &str) -> f64 {
        Likenesses::to([one])
            .of(other, 0.0)
            .first()
            .map_or(0.0, |(_, likeness)| *likeness)
    }

    #[test]
    fn likeness_runs_from_nothing_in_common_to_the_same() {
        assert!((likeness("資料開放", "資料開放") - 1.0).abs() < 1e-9);
        assert!(likeness("資料開放", "法務行政").abs() < 1e-9);
        assert!(likeness("累計開放2,806項資料集", "累計開放2,963項資料集") > 0.6);
    }

    #[test]
    fn texts_that_are_alike_belong_together_and_keep_their_order() {
        let old = ["擴大開放資料集", "提升資料集之品質", "期程另定"];
        let new = ["新增全文檢索服務", "提升資料集品質", "期程另定"];
        assert_eq!(align(&old, &new), [Old(0), New(0), Both(1, 1), Both(2, 2)]);
    }
}
