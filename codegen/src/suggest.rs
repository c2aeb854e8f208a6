//! "Did you mean": the known name that is nearest to a misspelt one.

/// A help line with the nearest of the names, or an empty one when none is near.
pub(crate) fn did_you_mean<'a>(wrong: &str, names: impl IntoIterator<Item = &'a str>) -> String {
    nearest(wrong, names).map(|name| format!("did you mean `{name}`?")).unwrap_or_default()
}

/// The nearest of the names, when one is near: a third of its letters may differ.
pub(crate) fn nearest<'a>(wrong: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let allowed = allowed(wrong);
    let near = names.into_iter().filter(|name| may_be_near(wrong, name, allowed));
    let near = near.map(|name| (distance(wrong, name), name)).filter(|(distance, _)| *distance <= allowed);
    near.min_by_key(|(distance, name)| (*distance, *name)).map(|(_, name)| name)
}

/// Whether two names differ by one letter only.
pub(crate) fn is_slip(a: &str, b: &str) -> bool {
    distance(a, b) == 1
}

fn allowed(wrong: &str) -> usize {
    (wrong.chars().count() / 3).max(1)
}

/// Rules most names out without the table that a distance takes: a letter that is inserted or removed changes the length and the
/// set of letters by one, one that is replaced changes the set by two.
fn may_be_near(a: &str, b: &str, allowed: usize) -> bool {
    let set = |text: &str| text.bytes().fold(0_u32, |set, byte| set | 1 << (byte & 31));
    let ascii = a.is_ascii() && b.is_ascii();
    !ascii || a.len().abs_diff(b.len()) <= allowed && (set(a) ^ set(b)).count_ones() as usize <= 2 * allowed
}

/// How many letters must be inserted, removed or replaced, or neighbours swapped, without regard to case.
fn distance(a: &str, b: &str) -> usize {
    let a: Vec<char> = a.to_lowercase().chars().collect();
    let b: Vec<char> = b.to_lowercase().chars().collect();
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let mut least = (last[j] + usize::from(x != y)).min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *x == b[j - 1] && a[i - 1] == *y {
                least = least.min(before[j - 1] + 1);
            }
            row.push(least);
        }
        before = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}
