//! How a scalar is written: bare where that is safe for every reader of YAML, else in quotes.

use unicode_width::UnicodeWidthStr as _;

/// Whether a text is written as a block of lines below its key.
pub(super) fn is_block(text: &str) -> bool {
    let held = |c: char| c == '\n' || c == '\t' || is_printable(c);
    text.contains('\n') && !text.ends_with("\n\n") && !text.trim().is_empty() && text.chars().all(held)
}

/// The mark that begins a block of lines: whether the last one is ended, and the indentation where the lines do not show it.
pub(super) fn block_mark(text: &str) -> String {
    let indent = if text.starts_with([' ', '\t', '\n']) { "2" } else { "" };
    let chomp = if text.ends_with('\n') { "" } else { "-" };
    format!("|{indent}{chomp}")
}

/// A sentence that is too long for one line, as several that YAML joins again with a blank each. Nothing where that is not the same.
pub(super) fn fold(text: &str, width: usize) -> Option<Vec<String>> {
    let words: Vec<&str> = text.split(' ').collect();
    if words.len() < 2 || words.iter().any(|word| word.is_empty()) || !text.chars().all(is_printable) {
        return None;
    }
    let mut lines: Vec<String> = Vec::new();
    for word in words {
        match lines.last_mut().filter(|line| line.width() + 1 + word.width() <= width) {
            Some(line) => {
                line.push(' ');
                *line += word;
            }
            None => lines.push(word.to_owned()),
        }
    }
    Some(lines)
}

/// A text as one word of YAML, inside a flow collection or behind a key: bare, or in quotes where it has to be.
pub(super) fn inline(text: &str, flow: bool) -> String {
    if is_bare(text, flow) && !is_other(text) { text.to_owned() } else { quote(text) }
}

/// What was bare in the source and may be a number or nothing: bare again, unless another reader would take it for something else.
pub(super) fn bare(text: &str, flow: bool) -> String {
    let plain = text.is_empty() || is_bare(text, flow) || is_number(text);
    if plain && !is_misread(text) { text.to_owned() } else { quote(text) }
}

/// Whether a text means itself when it stands bare.
pub(super) fn is_bare(text: &str, flow: bool) -> bool {
    const FIRST: &[char] =
        &['-', '?', ':', ',', '[', ']', '{', '}', '#', '&', '*', '!', '|', '>', '\'', '"', '%', '@', '`', ' ', '\u{feff}'];
    let first = !text.is_empty() && !text.starts_with(FIRST);
    let inside = if flow { !text.contains(['[', ']', '{', '}', ',', ':']) } else { !text.contains(": ") && !text.ends_with(':') };
    let marks = !text.starts_with("...") && !text.contains(" #") && !text.ends_with(' ');
    first && inside && marks && text.chars().all(is_printable)
}

/// Whether bare text would be something other than text, for us or for a reader of YAML 1.1.
fn is_other(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    matches!(lower.as_str(), "null" | "~" | "true" | "false" | "<<" | "=") || is_number(text) || is_misread(text)
}

/// Whether bare text is text for us and something else for a reader of YAML 1.1: `no`, `1_000`, `007`, `12:30`, `2026-01-31`.
fn is_misread(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let digits = text.trim_start_matches(['-', '+']);
    let clock = digits.contains(':') && digits.split(':').all(|part| part.parse::<f64>().is_ok());
    let octal = digits.len() > 1 && digits.starts_with('0') && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'_');
    let spaced = digits.contains('_') && is_number(&digits.replace('_', ""));
    let date = text.len() >= 8
        && text.bytes().take(5).enumerate().all(|(at, byte)| (at == 4) == (byte == b'-') && (at == 4 || byte.is_ascii_digit()));
    matches!(lower.as_str(), "yes" | "no" | "on" | "off") || clock || octal || spaced || date
}

/// Whether it is a number in one of the ways that YAML has to write one.
fn is_number(text: &str) -> bool {
    let bare = text.strip_prefix(['-', '+']).unwrap_or(text);
    let lower = bare.to_ascii_lowercase();
    let based = |mark: &str, base| lower.strip_prefix(mark).is_some_and(|digits| u64::from_str_radix(digits, base).is_ok());
    let decimal = bare.starts_with(|c: char| c.is_ascii_digit() || c == '.') && bare.parse::<f64>().is_ok();
    decimal || matches!(lower.as_str(), ".inf" | ".nan") || based("0x", 16) || based("0o", 8) || based("0b", 2)
}

/// In the quotes that need fewer escapes.
fn quote(text: &str) -> String {
    let single = text.contains(['"', '\\']) && !text.contains('\'') && text.chars().all(is_printable);
    if single {
        return format!("'{text}'");
    }
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out += "\\n",
            '\t' => out += "\\t",
            '\r' => out += "\\r",
            c if is_printable(c) => out.push(c),
            c if u32::from(c) > 0xffff => out += &format!("\\U{:08x}", u32::from(c)),
            c => out += &format!("\\u{:04x}", u32::from(c)),
        }
    }
    out.push('"');
    out
}

/// Whether a character can stand in a line as it is.
fn is_printable(c: char) -> bool {
    !c.is_control() && !matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}
