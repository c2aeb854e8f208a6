//! Blocks of code with a little colour, and what makes them easy to copy.

use maud::{Markup, PreEscaped, html};

/// What a block is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Language {
    /// A call or a `match`.
    Rust,
    /// A body.
    Json,
    /// A callback.
    Xml,
    /// A request or an answer with its head; bodies are JSON.
    Http,
}

/// A block with a heading; the script gives it a button that copies it.
pub(super) fn block(title: &str, language: Language, code: &str) -> Markup {
    let coloured = match language {
        Language::Xml => xml(code),
        Language::Rust | Language::Json => scan(code, language == Language::Rust),
        Language::Http => {
            let (head, body) = code.split_once("\n\n").unwrap_or((code, ""));
            let body = if body.starts_with(['{', '[']) { scan(body, false) } else { escaped(body) };
            format!("<b>{}{}</b>{body}", escaped(head), if body.is_empty() { "" } else { "\n\n" })
        }
    };
    html! {
        figure.code {
            figcaption { (title) }
            pre tabindex="0" { code { (PreEscaped(coloured)) } }
        }
    }
}

const WORDS: &[&str] = &["let", "mut", "while", "match", "use", "await", "Some", "true", "false", "null"];

fn escaped(text: &str) -> String {
    html! { (text) }.into_string()
}

fn push(out: &mut String, class: &str, text: &str) {
    out.push_str(&format!("<i class=\"{class}\">{}</i>", escaped(text)));
}

/// Strings, numbers, words and (in JSON) keys. Both languages are simple enough here for one scanner.
fn scan(code: &str, rust: bool) -> String {
    let mut out = String::with_capacity(code.len() * 2);
    let mut rest = code;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '"' => string_length(rest),
            '/' if rest.starts_with("//") => run(rest, |c| c != '\n'),
            c if c.is_alphabetic() || c == '_' => run(rest, |c| c.is_alphanumeric() || c == '_'),
            c if c.is_ascii_digit() => run(rest, |c| c.is_ascii_alphanumeric() || c == '_'),
            _ => first.len_utf8(),
        };
        let (token, after) = rest.split_at(length.max(first.len_utf8()).min(rest.len()));
        match first {
            '"' if !rust && after.starts_with(':') => push(&mut out, "k", token),
            '"' => push(&mut out, "s", token),
            '/' if token.len() > 1 => push(&mut out, "c", token),
            c if c.is_ascii_digit() => push(&mut out, "n", token),
            _ if WORDS.contains(&token) => push(&mut out, "w", token),
            c if rust && c.is_uppercase() => push(&mut out, "t", token),
            _ => out.push_str(&escaped(token)),
        }
        rest = after;
    }
    out
}

/// The length of a string literal, its quotes included.
fn string_length(text: &str) -> usize {
    let mut escape = false;
    for (index, letter) in text.char_indices().skip(1) {
        match letter {
            '"' if !escape => return index + 1,
            letter => escape = letter == '\\' && !escape,
        }
    }
    text.len()
}

fn run(text: &str, belongs: impl Fn(char) -> bool) -> usize {
    text.find(|letter| !belongs(letter)).unwrap_or(text.len())
}

/// Tags in one colour, everything between them in another; CDATA keeps its brackets small.
fn xml(code: &str) -> String {
    let mut out = String::with_capacity(code.len() * 2);
    let mut rest = code;
    while !rest.is_empty() {
        let (class, length) = if let Some(inner) = rest.strip_prefix("<![CDATA[") {
            ("s", inner.find("]]>").map_or(rest.len(), |end| rest.len() - inner.len() + end + 3))
        } else if rest.starts_with('<') {
            ("k", rest.find('>').map_or(rest.len(), |end| end + 1))
        } else {
            ("", rest.find('<').unwrap_or(rest.len()))
        };
        let (token, after) = rest.split_at(length);
        if class.is_empty() {
            out.push_str(&escaped(token))
        } else {
            push(&mut out, class, token)
        }
        rest = after;
    }
    out
}
