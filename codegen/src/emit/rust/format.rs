//! One generated file: its header, its imports, and its items with a blank line between them.
//!
//! Items come as tokens and are printed by prettyplease one at a time, because it neither keeps nor makes blank lines. What it
//! prints badly (bodies of macros, long tables) comes as finished text, which is parsed at the end to see that it is Rust: a
//! printed item came out of the parser and need not go through it again, which would take half of the time. Of a table with a
//! thousand rows that one function writes, a few rows are parsed for all.

use std::fmt;

use proc_macro2::TokenStream;

use super::docs::{self, Doc};
use super::names::Names;
use super::{EmitError, OutputFile};

/// A file while it is written.
#[derive(Debug)]
pub(super) struct Source {
    path: String,
    doc: Doc,
    attributes: Vec<String>,
    /// The names that it uses.
    pub(super) names: Names,
    pieces: Vec<Piece>,
}

/// A part of a file that stands apart from the others.
#[derive(Debug)]
enum Piece {
    /// Printed from tokens that are Rust.
    Printed(String),
    /// Finished text.
    Text(String),
    /// Finished text with much the same for each of many items, and the same for a few of them.
    Alike { text: String, sample: String },
}

/// How many items of a long list are parsed for all.
const SAMPLE: usize = 8;

impl Source {
    /// A file at `path` below `generated`, written from `spec` below the spec folder.
    pub(super) fn new(path: impl Into<String>, doc: Doc, spec: &str, names: Names) -> Self {
        let origin = names.home().origin(spec);
        Self { path: path.into(), doc: doc.and(origin), attributes: Vec::new(), names, pieces: Vec::new() }
    }

    /// Adds an attribute of the whole module.
    pub(super) fn attribute(&mut self, attribute: impl Into<String>) {
        self.attributes.push(attribute.into());
    }

    /// Adds an item, or several that belong together.
    pub(super) fn item(&mut self, item: TokenStream) -> Result<(), EmitError> {
        let parsed = syn::parse2(item.clone()).map_err(|error| EmitError::new(&self.path, &item, &error))?;
        self.pieces.push(Piece::Printed(spaced(&prettyplease::unparse(&parsed))));
        Ok(())
    }

    /// Adds finished text.
    pub(super) fn text(&mut self, text: impl Into<String>) {
        self.pieces.push(Piece::Text(text.into()));
    }

    /// Adds finished text that says much the same for each of these items. It is parsed for a few of them only; the rest has to be
    /// made of Rust's words and brackets.
    pub(super) fn alike<T>(&mut self, items: &[T], write: impl Fn(&[T]) -> String) {
        let sample = write(items.get(..SAMPLE).unwrap_or(items));
        self.pieces.push(Piece::Alike { text: write(items), sample });
    }

    /// The finished file.
    pub(super) fn finish(self) -> Result<OutputFile, EmitError> {
        let mut head = vec![self.doc.inner()];
        head.extend(self.attributes.into_iter().map(|attribute| attribute + "\n"));
        head.push(self.names.uses());
        let head = head.into_iter().map(Piece::Text);
        let pieces: Vec<_> = head.chain(self.pieces).collect();
        let refuse = |text: &str, reason: &dyn fmt::Display| EmitError::new(&self.path, text, reason);
        let written = together(pieces.iter().filter_map(Piece::unread));
        syn::parse_file(&written).map_err(|error| refuse(&written, &error))?;
        for piece in &pieces {
            if let Piece::Alike { text, .. } = piece {
                text.parse::<TokenStream>().map_err(|error| refuse(text, &error))?;
            }
        }
        let text = together(pieces.iter().map(Piece::text));
        // The one letter that tokens may hold and a file may not: a documentation comment ends at it.
        if text.contains('\r') {
            return Err(refuse(&text, &"there is a carriage return"));
        }
        Ok(OutputFile { path: self.path.into(), text })
    }
}

impl Piece {
    fn text(&self) -> &str {
        let (Self::Printed(text) | Self::Text(text) | Self::Alike { text, .. }) = self;
        text
    }

    /// What of it no parser has seen yet.
    fn unread(&self) -> Option<&str> {
        match self {
            Self::Printed(_) => None,
            Self::Text(text) | Self::Alike { sample: text, .. } => Some(text),
        }
    }
}

/// Pieces with a blank line between them.
fn together<'a>(pieces: impl Iterator<Item = &'a str>) -> String {
    let mut whole = String::new();
    for text in pieces {
        let text = text.trim_end();
        if !whole.is_empty() && !text.is_empty() {
            whole.push('\n');
        }
        if !text.is_empty() {
            whole.push_str(text);
            whole.push('\n');
        }
    }
    whole
}

/// Text of Rust as tokens.
pub(super) fn tokens(text: &str) -> Result<TokenStream, EmitError> {
    text.parse().map_err(|error| EmitError::new("an item", text, &error))
}

/// Sets methods of an `impl` apart from each other and from the types and constants above them.
fn spaced(item: &str) -> String {
    let mut text = String::with_capacity(item.len() + 64);
    let mut before = "";
    for line in item.lines() {
        let member = line.starts_with("    ") && !line.starts_with("     ") && line != "    }";
        let method = ["///", "#[", "fn ", "pub fn "].iter().any(|start| line.trim_start().starts_with(start));
        let below_constant = before.ends_with(';') && !before.trim_start().starts_with("//");
        if member && (before == "    }" || (method && below_constant)) {
            text.push('\n');
        }
        text.push_str(line);
        text.push('\n');
        before = line;
    }
    text
}

/// A literal string.
pub(super) fn quoted(value: &str) -> String {
    format!("\"{}\"", value.escape_debug().to_string().replace("\\'", "'"))
}

/// A raw string with as many `#` as its text needs.
pub(super) fn raw(value: &str) -> String {
    let mut hashes = String::from("#");
    while value.contains(&format!("\"{hashes}")) {
        hashes.push('#');
    }
    format!("r{hashes}\"{value}\"{hashes}")
}

/// A number with its thousands set apart where that helps.
pub(super) fn number(value: i64) -> String {
    let digits = value.unsigned_abs().to_string();
    if digits.len() < 5 {
        return value.to_string();
    }
    let mut text = String::from(if value < 0 { "-" } else { "" });
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push('_');
        }
        text.push(digit);
    }
    text
}

/// A struct literal: on one line where that fits at this indentation, otherwise one member a line.
pub(super) fn literal(name: &str, members: &[(&str, String)], indent: usize) -> String {
    let members: Vec<_> = members.iter().map(|(member, value)| format!("{member}: {value}")).collect();
    let flat = format!("{name} {{ {} }}", members.join(", "));
    if fits(&flat, indent + 1) {
        return flat;
    }
    let margin = " ".repeat(indent);
    let lines: String = members.iter().map(|member| format!("{margin}    {member},\n")).collect();
    format!("{name} {{\n{lines}{margin}}}")
}

/// A slice of items, one a line.
pub(super) fn slice(items: impl IntoIterator<Item = String>, indent: usize) -> String {
    let margin = " ".repeat(indent);
    let lines: String = items.into_iter().map(|item| format!("{margin}    {item},\n")).collect();
    if lines.is_empty() { "&[]".to_owned() } else { format!("&[\n{lines}{margin}]") }
}

/// An optional literal.
pub(super) fn optional(value: Option<String>) -> String {
    value.map_or_else(|| "None".to_owned(), |value| format!("Some({value})"))
}

/// Whether text without line breaks fits behind so many columns.
pub(super) fn fits(text: &str, used: usize) -> bool {
    !text.contains('\n') && docs::columns(text) + used <= LINE
}

/// Columns that a line of code may take.
const LINE: usize = 120;

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    #[test]
    fn items_stand_apart_and_imports_stand_on_top() {
        let mut source = Source::new("x.rs", Doc::new("About x."), "x.yaml", Names::default());
        let extra = tokens(&source.names.import("crate::wire::Extra")).expect("a name");
        source.item(quote!(struct A { extra: #extra })).expect("an item");
        source.item(quote!(impl A { const N: u8 = 1; fn a() { 1 } fn b() {} })).expect("an item");
        let text = source.finish().expect("a file").text;
        let expected = "//! About x.\n//!\n//! Generated from `spec/x.yaml` by `cargo codegen`. Edit the spec, not this file.\n\n\
                        use crate::wire::Extra;\n\nstruct A {\n    extra: Extra,\n}\n\nimpl A {\n    const N: u8 = 1;\n\n    \
                        fn a() {\n        1\n    }\n\n    fn b() {}\n}\n";
        assert_eq!(text, expected);
    }

    #[test]
    fn text_that_is_no_rust_is_refused() {
        let mut source = Source::new("x.rs", Doc::new("About x."), "x.yaml", Names::default());
        source.text("struct ;");
        assert!(source.finish().is_err_and(|error| error.to_string().contains("x.rs")));
    }

    #[test]
    fn of_many_items_a_few_are_parsed_and_all_are_made_of_words() {
        let file = |rows: &[&str]| {
            let mut source = Source::new("x.rs", Doc::new("About x."), "x.yaml", Names::default());
            source.alike(rows, |rows| format!("const A: &[&str] = &[{}];", rows.join(", ")));
            source.finish()
        };
        let rows = |last| [[r#""a""#; 20].as_slice(), &[last]].concat();
        assert!(file(&rows(r#""z""#)).is_ok_and(|file| file.text.contains(r#", "z"];"#)));
        assert!(file(&["struct", "a"]).is_err(), "one of the first");
        assert!(file(&rows("\"")).is_err(), "a quote that is not closed");
        assert!(file(&rows(")")).is_err(), "a bracket too many");
    }

    #[test]
    fn strings_get_the_hashes_they_need() {
        assert_eq!(raw(r#"{"a": 1}"#), "r#\"{\"a\": 1}\"#");
        assert_eq!(raw("a\"#b"), "r##\"a\"#b\"##");
        assert_eq!(quoted("it's \"so\"\n"), r#""it's \"so\"\n""#);
    }

    #[test]
    fn literals_break_where_they_do_not_fit() {
        let members = [("a", "1".to_owned()), ("b", quoted(&"x".repeat(120)))];
        assert_eq!(literal("S", &members[..1], 4), "S { a: 1 }");
        assert!(literal("S", &members, 4).starts_with("S {\n        a: 1,\n        b: \"x"));
        assert_eq!(slice(["1".to_owned()], 0), "&[\n    1,\n]");
    }

    #[test]
    fn long_numbers_are_set_apart() {
        assert_eq!(number(1000), "1000");
        assert_eq!(number(-1_000_000), "-1_000_000");
        assert_eq!(number(10_000), "10_000");
    }
}
