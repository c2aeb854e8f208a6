//! Method and path in the words of other formats: each in a line of its own, or an address without a method.

use super::yaml::{Entry, Value};
use crate::diagnostic::{Diagnostic, Rule, Sink};

/// Makes them the one line that the format has, and says so once.
pub(super) fn join(entries: &mut Vec<Entry>, what: &str, sink: &Sink) {
    let text = |entry: &Entry, keys: &[&str]| keys.contains(&entry.key.as_str()).then(|| entry.node.scalar()).flatten();
    let path = |entry: &Entry| local(&text(entry, &["path", "url", "uri", "endpoint"])?);
    let method = |entry: &Entry| text(entry, &["method", "verb"]);
    if entries.iter().any(|entry| entry.key == "http") {
        return;
    }
    let Some((at, path)) = entries.iter().enumerate().find_map(|(at, entry)| Some((at, path(entry)?))) else { return };
    let given = entries.iter().enumerate().find_map(|(at, entry)| Some((at, method(entry)?)));
    let word = given.as_ref().map_or_else(|| "POST".to_owned(), |(_, method)| method.to_ascii_uppercase());
    let whole = format!("{word} {path}");
    let Some(entry) = entries.get_mut(at) else { return };
    let place = entry.key_span.clone();
    let message = format!("{what} has no key `{}`", entry.key);
    "http".clone_into(&mut entry.key);
    entry.node.value = Value::Text(whole.clone());
    let help = format!("method and path stand together: `http: {whole}`");
    sink.add(match given {
        Some((at, _)) => {
            let method = entries.remove(at).key_span;
            let message = format!("{message} and no key `method`");
            Diagnostic::new(Rule::UnknownKey, &place, message).help(help).see(&method, "this belongs to it")
        }
        None => Diagnostic::new(Rule::UnknownKey, &place, message).help(format!("{help}, or `GET`")),
    });
}

/// The path of an address; nothing of what is none.
fn local(text: &str) -> Option<String> {
    let path = match text.split_once("://") {
        Some((_, rest)) => rest.get(rest.find('/')?..)?,
        None => text,
    };
    let path = path.split('?').next()?;
    (path.starts_with('/') && !path.contains(' ')).then(|| path.to_owned())
}
