//! Finds what belongs together in two lists: by the strongest mark first, then by weaker ones.

use std::collections::BTreeMap;

use super::Kind;

/// What belongs together, and what is left.
#[derive(Debug)]
pub(super) struct Pairs<T> {
    /// Older and newer, in the order of the newer list.
    pub(super) both: Vec<(T, T)>,
    /// What is only in the older list.
    pub(super) removed: Vec<T>,
    /// What is only in the newer list.
    pub(super) added: Vec<T>,
}

/// A mark by which things are recognised; `None` where a thing has no such mark.
pub(super) type Mark<'m, T> = &'m dyn Fn(&T) -> Option<String>;

impl<T: Copy> Pairs<T> {
    /// Pairs two lists by each mark in turn. A mark that several things of one list bear says nothing.
    pub(super) fn new(base: Vec<T>, head: Vec<T>, marks: &[Mark<'_, T>]) -> Self {
        let mut found: Vec<Option<T>> = vec![None; head.len()];
        let mut left: Vec<T> = base;
        for mark in marks {
            let open = head.iter().enumerate().filter(|(index, _)| found.get(*index).is_some_and(Option::is_none));
            let places = unique(open.map(|(index, item)| (mark(item), index)));
            let wanted = unique(left.iter().enumerate().map(|(index, item)| (mark(item), index)));
            let matches: BTreeMap<usize, usize> =
                wanted.into_iter().filter_map(|(mark, index)| Some((index, *places.get(&mark)?))).collect();
            let mut rest = Vec::new();
            for (index, item) in left.into_iter().enumerate() {
                match matches.get(&index).and_then(|place| found.get_mut(*place)) {
                    Some(place) => *place = Some(item),
                    None => rest.push(item),
                }
            }
            left = rest;
        }
        let mut pairs = Self { both: Vec::new(), removed: left, added: Vec::new() };
        for (item, found) in head.into_iter().zip(found) {
            match found {
                Some(older) => pairs.both.push((older, item)),
                None => pairs.added.push(item),
            }
        }
        pairs
    }
}

/// The marks that only one thing bears, with its place.
fn unique(items: impl Iterator<Item = (Option<String>, usize)>) -> BTreeMap<String, usize> {
    let mut places: BTreeMap<String, Option<usize>> = BTreeMap::new();
    for (mark, index) in items {
        let Some(mark) = mark else { continue };
        places.entry(mark).and_modify(|place| *place = None).or_insert(Some(index));
    }
    places.into_iter().filter_map(|(mark, place)| Some((mark, place?))).collect()
}

/// How what is the same is called otherwise: by its own name, or only by that of its file.
pub(super) fn renamed(same_file: bool, same_name: bool) -> Option<Kind> {
    match (same_file, same_name) {
        (true, true) => None,
        (false, true) => Some(Kind::Moved),
        (_, false) => Some(Kind::Renamed),
    }
}

/// The value under which most of the items agree, when at least half of all do. Of equals the first by name.
pub(super) fn majority<'a>(votes: impl IntoIterator<Item = Option<&'a str>>) -> Option<&'a str> {
    let (mut counts, mut all) = (BTreeMap::new(), 0usize);
    for vote in votes {
        all += 1;
        if let Some(vote) = vote {
            *counts.entry(vote).or_insert(0usize) += 1;
        }
    }
    let best = counts.into_iter().max_by(|a, b| a.1.cmp(&b.1).then(b.0.cmp(a.0)))?;
    (best.1 * 2 >= all).then_some(best.0)
}
