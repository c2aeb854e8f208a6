//! Why a damaged spec may still be one: it is another spec, in which nothing is wrong.
//!
//! A line that is gone may have been an optional one, a letter that changed may stand in a sentence. Nobody could know that it was
//! damage. What can be known is that the outcome differs there and nowhere else, and that is held against the YAML itself, read by
//! the plain YAML library.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::surface::{Surface, differences};

/// The reason, or why there is none.
pub(crate) fn reason(before: &str, after: &str, file: &str, a: &Surface, b: &Surface) -> Result<&'static str, String> {
    let (before, after) = (leaves(before)?, leaves(after)?);
    let changed: Vec<&Vec<String>> =
        before.keys().chain(after.keys()).filter(|path| before.get(*path) != after.get(*path)).collect();
    let facts = differences(a, b);
    let owner = |path: &[String]| path.get(1).map_or_else(|| file.to_owned(), |entry| format!("{file}/{entry}"));
    let owners: Vec<String> = changed.iter().map(|path| owner(path)).collect();
    let stray = facts.iter().find(|fact| !owners.iter().any(|owner| *fact == owner || fact.starts_with(&format!("{owner}/"))));
    if let Some(stray) = stray {
        return Err(format!("accepted, and it changes `{stray}`, where no YAML was changed"));
    }
    let Some(first) = changed.first() else { return Ok("the YAML says the same") };
    let gone = changed.iter().any(|path| !after.contains_key(*path));
    let new = changed.iter().any(|path| !before.contains_key(*path));
    match changed.iter().find(|path| why(path, gone, new).is_none()) {
        Some(path) => Err(format!("accepted, though `{}` is none of the places that may change freely", path.join("."))),
        None => Ok(why(first, gone, new).unwrap_or_default()),
    }
}

/// What the format leaves to its author.
fn why(path: &[String], gone: bool, new: bool) -> Option<&'static str> {
    let key = path.iter().rev().find(|step| step.parse::<usize>().is_err()).map_or("", String::as_str);
    let has = |wanted: &[&str]| path.iter().any(|step| wanted.contains(&step.as_str()));
    let prose = ["title", "summary", "note", "deprecated", "meaning", "remedy", "given"];
    let optional = [
        "range",
        "default",
        "const",
        "max_items",
        "max_chars",
        "max_bytes",
        "wire",
        "joined",
        "name",
        "sensitive",
        "query",
        "from",
        "via",
        "part",
        "updated",
        "life",
        "cached",
        "signed",
        "host",
        "token_in",
        "answer",
        "send",
        "more",
        "last",
        "change_type",
        "expires_in",
        "of",
        "kind",
        "secret",
        "flatten",
        "pages",
    ];
    Some(match (gone, new) {
        _ if prose.contains(&key) => "another sentence",
        _ if has(&["docs", "checked"]) => "another page or date",
        _ if has(&["example"]) => "another example of the same kind",
        (true, false) if optional.contains(&key) => "an optional key is gone",
        (true, false) if has(&["rejected_by", "refused_by", "needs", "also", "has"]) => "one of a list is gone",
        (true, false) if has(&["values"]) => "a value is gone that no example shows",
        (true, false) if has(&["request", "response", "query", "fields", "multipart"]) => {
            "a member is gone that no example shows"
        }
        (true, false) if has(&["endpoints", "events", "tokens", "errcodes", "variants", "types", "ids"]) => {
            "an entry is gone that nobody refers to"
        }
        (true, true) if has(&["request", "response", "query", "fields", "multipart", "values"]) => {
            "another name that nobody refers to"
        }
        (true, true) if path.len() > 1 => "another name that nobody refers to",
        (false, false)
            if has(&[
                "http",
                "token",
                "effect",
                "type",
                "values",
                "host",
                "query",
                "rejected_by",
                "refused_by",
                "life",
                "with",
                "also",
                "has",
            ]) =>
        {
            "another valid value"
        }
        (false, false) if optional.contains(&key) => "another valid value",
        _ => return None,
    })
}

/// Every scalar of a YAML text by its path, and every empty map and list.
fn leaves(text: &str) -> Result<BTreeMap<Vec<String>, String>, String> {
    let options = serde_saphyr::options! {
        duplicate_keys: serde_saphyr::DuplicateKeyPolicy::Error,
        strict_booleans: true,
        leading_zero_numbers_as_strings: true,
        underscored_numbers_as_strings: true,
    };
    let tree: Value = serde_saphyr::from_str_with_options(text, options).map_err(|error| format!("accepted, but: {error}"))?;
    let mut found = BTreeMap::new();
    walk(&tree, &mut Vec::new(), &mut found);
    Ok(found)
}

fn walk(value: &Value, path: &mut Vec<String>, found: &mut BTreeMap<Vec<String>, String>) {
    let mut below = |step: String, value: &Value| {
        path.push(step);
        walk(value, path, found);
        path.pop();
    };
    match value {
        Value::Object(map) if !map.is_empty() => map.iter().for_each(|(key, value)| below(key.clone(), value)),
        Value::Array(items) if !items.is_empty() => {
            items.iter().enumerate().for_each(|(index, item)| below(index.to_string(), item));
        }
        leaf => drop(found.insert(path.clone(), leaf.to_string())),
    }
}
