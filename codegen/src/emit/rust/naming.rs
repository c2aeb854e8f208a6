//! Names of the spec as Rust names: case, keywords, and names that generated code needs for itself.
//!
//! A name that Rust cannot start with a digit gets an `N` (types and variants) or an `n` (members) in front of it.

use heck::ToShoutySnakeCase as _;

use super::docs::capital;
use crate::names::camel;

/// Words that Rust keeps for itself, now or later. Most can be escaped as raw identifiers.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum", "extern",
    "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override",
    "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Words that cannot even be raw identifiers.
const UNESCAPABLE: &[&str] = &["crate", "self", "super", "Self", "_"];

/// Members that generated structs have besides those of the spec.
const OWN_MEMBERS: &[&str] = &["envelope", "extra"];

/// Methods of `Call` that a setter must not hide. (Those of the prelude are no worse than a trait's own, where setters are in one.)
const CALL_METHODS: &[&str] = &[
    "clone",
    "in_chunks",
    "into",
    "into_future",
    "into_request",
    "new",
    "options",
    "pages",
    "raw",
    "request",
    "request_mut",
    "send",
    "stream",
    "try_into",
    "until_done",
    "until_done_within",
];

/// Associated functions of generated structs that a setter must not hide.
const STRUCT_METHODS: &[&str] = &["clone", "default", "described", "new", "shape", "slot", "slots", "view", "visit"];

/// A struct, enum, union or token kind: `list_order` is `ListOrder`.
pub(crate) fn type_name(name: &str) -> String {
    let name = camel(name);
    match name.chars().next() {
        Some(first) if first.is_ascii_digit() => format!("N{name}"),
        _ if UNESCAPABLE.contains(&name.as_str()) => format!("{name}_"),
        _ => name,
    }
}

/// A variant of an open enum or a tagged union, which both have an `Unlisted` of their own.
pub(crate) fn variant(name: &str) -> String {
    match type_name(name) {
        name if name == "Unlisted" => format!("{name}_"),
        name => name,
    }
}

/// A member of a struct.
pub(crate) fn member(name: &str) -> String {
    if OWN_MEMBERS.contains(&name) { format!("{name}_") } else { escaped(name) }
}

/// A function, or an argument of one.
pub(crate) fn escaped(name: &str) -> String {
    if UNESCAPABLE.contains(&name) {
        format!("{name}_")
    } else if KEYWORDS.contains(&name) {
        format!("r#{name}")
    } else if name.starts_with(|first: char| first.is_ascii_digit()) {
        format!("n{name}")
    } else {
        name.to_owned()
    }
}

/// A function as links in documentation name it, which know no raw identifiers.
pub(crate) fn linked(name: &str) -> String {
    escaped(name).trim_start_matches("r#").to_owned()
}

/// A setter on `Call` for an optional member of a request.
pub(crate) fn call_setter(name: &str) -> String {
    if CALL_METHODS.contains(&name) { format!("set_{name}") } else { escaped(name) }
}

/// A setter on a struct for one of its own optional members.
pub(crate) fn struct_setter(name: &str) -> String {
    if STRUCT_METHODS.contains(&name) { format!("set_{name}") } else { escaped(name) }
}

/// A constant: `access_token_not_valid` is `ACCESS_TOKEN_NOT_VALID`.
pub(crate) fn constant(name: &str) -> String {
    let name = name.to_shouty_snake_case();
    if name.starts_with(|first: char| first.is_ascii_digit()) { format!("N{name}") } else { name }
}

/// A name as a sentence: `refund_refused` is `Refund refused.`
pub(crate) fn sentence(name: &str) -> String {
    capital(&name.replace('_', " ")) + "."
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_upper_camel_and_never_start_with_a_digit() {
        assert_eq!(type_name("list_order"), "ListOrder");
        assert_eq!(type_name("get_permanent_code_v2"), "GetPermanentCodeV2");
        assert_eq!(type_name("unionid_to_external_userid_3rd"), "UnionidToExternalUserid3rd");
        assert_eq!(type_name("3rd_party"), "N3rdParty");
        assert_eq!(type_name("self"), "Self_");
    }

    #[test]
    fn a_listed_value_never_takes_the_place_of_the_unlisted_one() {
        assert_eq!(variant("unlisted"), "Unlisted_");
        assert_eq!(variant("listed"), "Listed");
    }

    #[test]
    fn keywords_become_raw_identifiers_where_rust_lets_them() {
        assert_eq!(member("type"), "r#type");
        assert_eq!(member("self"), "self_");
        assert_eq!(member("2nd"), "n2nd");
        assert_eq!(escaped("move"), "r#move");
    }

    #[test]
    fn members_that_every_struct_has_are_left_to_it() {
        assert_eq!(member("extra"), "extra_");
        assert_eq!(member("envelope"), "envelope_");
    }

    #[test]
    fn setters_never_hide_what_sends_or_builds() {
        assert_eq!(call_setter("send"), "set_send");
        assert_eq!(call_setter("stream"), "set_stream");
        assert_eq!(call_setter("type"), "r#type");
        assert_eq!(struct_setter("default"), "set_default");
        assert_eq!(struct_setter("send"), "send");
    }

    #[test]
    fn constants_and_sentences_come_from_the_same_snake_case() {
        assert_eq!(constant("access_token_not_valid"), "ACCESS_TOKEN_NOT_VALID");
        assert_eq!(constant("3rd_app_gone"), "N3RD_APP_GONE");
        assert_eq!(sentence("refund_refused"), "Refund refused.");
    }
}
