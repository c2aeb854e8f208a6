//! Text from outside that goes into an error: bounded, in one line, and without anything that may be a secret.

/// The longest snippet, in characters.
const LONGEST: usize = 200;
/// A run of letters and digits this long is more likely a token than a word.
const SUSPICIOUS: usize = 20;

/// Replaces each of the known secrets.
pub(crate) fn mask(text: &str, secrets: &[&str]) -> String {
    secrets.iter().filter(|secret| !secret.is_empty()).fold(text.to_owned(), |text, secret| text.replace(secret, "***"))
}

/// The beginning of a body that was to be JSON, in one line and without secrets.
pub(crate) fn snippet(body: &[u8], secrets: &[&str]) -> Box<str> {
    // Cut late: a secret that straddles the cut would no longer be found.
    let head = body.get(..body.len().min(LONGEST * 16)).unwrap_or_default();
    let text = mask(&String::from_utf8_lossy(head), secrets);
    let mut out = String::new();
    for word in text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        hide_runs(word, &mut out);
        if out.chars().count() >= LONGEST {
            break;
        }
    }
    out.chars().take(LONGEST).collect::<String>().into()
}

fn hide_runs(word: &str, out: &mut String) {
    let is_token = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '%' | '+');
    let mut rest = word;
    while let Some(first) = rest.chars().next() {
        let run = rest.find(|c: char| is_token(c) != is_token(first)).unwrap_or(rest.len());
        let (head, tail) = rest.split_at(run);
        out.push_str(if is_token(first) && head.len() >= SUSPICIOUS { "***" } else { head });
        rest = tail;
    }
}
