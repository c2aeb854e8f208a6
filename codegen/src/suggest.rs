//! "Did you mean": the known name that is nearest to a misspelt one.

/// A help line with the nearest of the names, or an empty one when none is near.
pub(crate) fn did_you_mean<'a>(wrong: &str, names: impl IntoIterator<Item = &'a str>) -> String {
    nearest(wrong, names).map(|name| format!("did you mean `{name}`?")).unwrap_or_default()
}

/// The nearest of the names, when one is near: a third of its letters may differ.
pub(crate) fn nearest<'a>(wrong: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let allowed = (wrong.chars().count() / 3).max(1);
    let near = names.into_iter().map(|name| (distance(wrong, name), name)).filter(|(distance, _)| *distance <= allowed);
    near.min_by_key(|(distance, name)| (*distance, *name)).map(|(_, name)| name)
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
