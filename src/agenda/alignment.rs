//! Which texts of two versions belong together: the same ones first, between them
//! those that are alike, in the order in which they stand.

use std::cmp::Ordering;

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

/// How alike two texts are, from 0 to 1: the share of neighbouring letters that both
/// have (Sørensen and Dice; `strsim` counts bytes there). It takes little longer than
/// reading them.
pub(super) fn likeness(one: &str, other: &str) -> f64 {
    let (one, other) = (neighbours(one), neighbours(other));
    let (mut i, mut j, mut common) = (0, 0, 0_u32);
    while i < one.len() && j < other.len() {
        match one[i].cmp(&other[j]) {
            Ordering::Less => i += 1,
            Ordering::Greater => j += 1,
            Ordering::Equal => (i, j, common) = (i + 1, j + 1, common + 1),
        }
    }
    let all = u32::try_from(one.len() + other.len()).unwrap_or(u32::MAX);
    f64::from(2 * common) / f64::from(all)
}

/// The pairs of neighbouring letters, sorted; the first and the last letter also have
/// the text's end for a neighbour.
fn neighbours(text: &str) -> Vec<(char, char)> {
    let letters = || text.chars().filter(|letter| !letter.is_whitespace());
    let mut pairs: Vec<(char, char)> =
        ['\0'].into_iter().chain(letters()).zip(letters().chain(['\0'])).collect();
    pairs.sort_unstable();
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
    let worth = |i: usize, j: usize| {
        Some(likeness(old[i], new[j])).filter(|&likeness| likeness >= ALIKE)
    };
    let worths: Vec<Vec<Option<f64>>> =
        (0..old.len()).map(|i| (0..new.len()).map(|j| worth(i, j)).collect()).collect();
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
    use super::{align, likeness};

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
