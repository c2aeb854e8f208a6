//! Types in the words of other languages, and what they are called here.

use super::expr;

/// Names that people bring along.
const NAMES: &[(&str, &str)] = &[
    ("String", "string"),
    ("any", "json"),
    ("binary", "bytes"),
    ("boolean", "bool"),
    ("date", "timestamp"),
    ("datetime", "timestamp"),
    ("double", "f64"),
    ("float", "f64"),
    ("i32", "i64"),
    ("int", "i64"),
    ("int32", "i64"),
    ("int64", "i64"),
    ("integer", "i64"),
    ("long", "i64"),
    ("number", "i64"),
    ("object", "json"),
    ("str", "string"),
    ("text", "string"),
    ("time", "timestamp"),
    ("u32", "u64"),
    ("uint32", "u64"),
    ("uint64", "u64"),
];

const LISTS: &[&str] = &["Array", "List", "Vec", "array", "vec"];
const MAPS: &[&str] = &["BTreeMap", "HashMap", "Map", "dict", "object"];

/// What a name of another language is called here.
pub(super) fn name(name: &str) -> Option<&'static str> {
    NAMES.iter().find(|(foreign, _)| *foreign == name).map(|(_, own)| *own)
}

/// A type expression of another language as one of the spec's: `Option<Vec<String>>` as `list<string>?`.
pub(super) fn expression(text: &str) -> Option<String> {
    let whole = text.replace("optional ", "?").replace(' ', "");
    let bare = whole.trim_matches('?');
    let optional = whole.len() > bare.len();
    let (bare, optional) = inner(bare, &["Option", "Optional"]).map_or((bare, optional), |inner| (inner, true));
    let term = term(bare)?;
    let whole = if optional { format!("{term}?") } else { term };
    (whole != text && expr::parse(&whole).is_ok()).then_some(whole)
}

fn term(text: &str) -> Option<String> {
    let text = text.trim();
    if let Some(item) = inner(text, LISTS).or_else(|| inner(text, &["list"])).or_else(|| text.strip_suffix("[]")) {
        return Some(format!("list<{}>", term(item)?));
    }
    if let Some(item) = inner(text, MAPS).or_else(|| inner(text, &["map"])) {
        // Keys are always text.
        let value = item.split_once(',').map_or(item, |(_, value)| value);
        return Some(format!("map<{}>", term(value)?));
    }
    let plain = !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    plain.then(|| name(text).unwrap_or(text).to_owned())
}

fn inner<'t>(text: &'t str, words: &[&str]) -> Option<&'t str> {
    words.iter().find_map(|word| text.strip_prefix(word)?.strip_prefix('<')?.strip_suffix('>'))
}

#[cfg(test)]
mod tests {
    use super::expression;

    #[test]
    fn types_of_other_languages_are_understood() {
        for (foreign, own) in [
            ("Option<Vec<String>>", "list<string>?"),
            ("HashMap<String, i64>", "map<i64>"),
            ("UserId[]", "list<UserId>"),
            ("list<integer>?", "list<i64>?"),
            ("list <Room>", "list<Room>"),
            ("?string", "string?"),
            ("optional string", "string?"),
            ("list<Room>??", "list<Room>?"),
        ] {
            assert_eq!(expression(foreign).as_deref(), Some(own), "{foreign}");
        }
        assert_eq!(expression("list<i64"), None);
        assert_eq!(expression("string"), None);
    }
}
