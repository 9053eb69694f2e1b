//! A width that columns share, moved between them until what stands in them costs least.

/// How far a column is widened at another's cost, in letters.
const STEPS: [f64; 4] = [4.0, 2.0, 1.0, 0.5];
/// How often at most.
const MOST_STEPS: usize = 200;

/// Widens columns at the cost of others as long as they cost less for it: a column whose
/// texts break for want of a letter gets it from one that is mostly empty.
///
/// letters: what they have. least: what each keeps.
pub(super) fn settle(
    letters: &mut Vec<f64>,
    least: &[f64],
    cost: impl Fn(&[f64]) -> f64,
) -> f64 {
    raise(letters, least);
    let mut known = cost(letters);
    for _ in 0..MOST_STEPS {
        let mut best: Option<(f64, Vec<f64>)> = None;
        for step in STEPS {
            for (from, to) in pairs(letters.len()) {
                if letters[from] - step < least[from] {
                    continue;
                }
                let mut tried = letters.clone();
                tried[from] -= step;
                tried[to] += step;
                let cost = cost(&tried);
                if best.as_ref().is_none_or(|(least, _)| cost < *least) {
                    best = Some((cost, tried));
                }
            }
        }
        match best {
            Some((less, tried)) if less < known => (known, *letters) = (less, tried),
            _ => break,
        }
    }
    known
}

/// Gives columns that have less than they keep what others have beyond that, where there
/// is enough of it.
fn raise(letters: &mut [f64], least: &[f64]) {
    let over = |letters: &[f64]| -> Vec<f64> {
        letters.iter().zip(least).map(|(has, least)| has - least).collect()
    };
    let spare = over(letters);
    let lacking: f64 = spare.iter().map(|it| it.min(0.0)).sum();
    let beyond: f64 = spare.iter().map(|it| it.max(0.0)).sum();
    if lacking == 0.0 || beyond + lacking < 0.0 {
        return;
    }
    let kept = 1.0 + lacking / beyond;
    for ((has, least), over) in letters.iter_mut().zip(least).zip(spare) {
        *has = if over < 0.0 { *least } else { least + over * kept };
    }
}

/// Every pair of different columns.
fn pairs(count: usize) -> impl Iterator<Item = (usize, usize)> {
    let both = (0..count).flat_map(move |from| (0..count).map(move |to| (from, to)));
    both.filter(|(from, to)| from != to)
}
