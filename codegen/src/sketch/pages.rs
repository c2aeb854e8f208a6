//! Paging, where the members have the names that the platform gives them.

use serde_json::{Map, Value};

use super::members::{Guess, Members};

/// Members of an answer that are sent back for the next page.
const NEXT: &[&str] = &["next_cursor", "cursor"];
/// Members of an answer that are true while pages follow.
const MORE: &[&str] = &["has_more", "more"];
/// Members of an answer that are true on the last page.
const LAST: &[&str] = &["is_last", "is_end", "last"];

/// How an endpoint pages, if it does. What speaks for paging without making it possible becomes a note.
pub(super) fn pages(request: &Members, response: &Members, notes: &mut Vec<String>) -> Option<Value> {
    let lists = lists(response);
    let next = find(response, NEXT, |guess| guess.ty == "string");
    let step = match (next, find(request, &["offset"], |guess| guess.ty == "i64")) {
        (Some(next), _) => match find(request, &["cursor"], |guess| guess.ty == "string") {
            Some(_) => ("cursor", next),
            None => {
                notes.push(format!(
                    "`{next}` speaks for paging, but the sample of the request has no `cursor`: add it, and `pages`"
                ));
                return None;
            }
        },
        (None, Some(offset)) => ("offset", offset),
        (None, None) => return None,
    };
    let [items] = lists.as_slice() else {
        notes.push(format!("`{}` speaks for paging, but the answer has {} lists: add `pages`", step.1, lists.len()));
        return None;
    };
    let is_bool = |guess: &Guess| guess.ty == "flag" || guess.ty == "bool";
    let mut pages = Map::new();
    pages.insert("items".to_owned(), items.as_str().into());
    pages.insert(step.0.to_owned(), step.1.into());
    if let Some(more) = find(response, MORE, is_bool) {
        pages.insert("more".to_owned(), more.into());
    } else if let Some(last) = find(response, LAST, is_bool) {
        pages.insert("last".to_owned(), last.into());
    }
    Some(Value::Object(pages))
}

/// The lists of an answer; those of objects, if there are any.
fn lists(response: &Members) -> Vec<&String> {
    let named = |ty: &str| ty.starts_with(|first: char| first.is_ascii_uppercase());
    let lists = response.iter().filter_map(|(key, guess)| Some((key, guess.ty.strip_prefix("list<")?)));
    let of_objects: Vec<&String> = lists.clone().filter(|(_, item)| named(item)).map(|(key, _)| key).collect();
    if of_objects.is_empty() { lists.map(|(key, _)| key).collect() } else { of_objects }
}

fn find<'n>(members: &Members, names: &[&'n str], fits: impl Fn(&Guess) -> bool) -> Option<&'n str> {
    names.iter().find(|name| members.get(**name).is_some_and(&fits)).copied()
}
