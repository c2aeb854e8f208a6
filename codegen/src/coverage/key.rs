//! What a list of somebody else says that there is: one `METHOD path` or one event key a line.

use std::fmt;

/// What a line names.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Key {
    /// `POST /cgi-bin/license/get_order`: an endpoint, whatever its host.
    Call {
        /// The method, in capitals.
        method: String,
        /// The path, without host and query string.
        path: String,
    },
    /// `event:change_contact/create_user`: an event of the app channel. Without a change type it is every event of that name.
    Event(String, Option<String>),
    /// `info:change_auth`: an event of the suite channel. Without a change type it is every event of that name.
    Info(String, Option<String>),
    /// `msg:text`: a message that is no event.
    Message(String),
    /// `reply:text`: what a receiver answers.
    Reply(String),
    /// `license.get_order`: an endpoint or event by the spec's own name.
    Name(String, String),
}

/// A line of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Wanted {
    /// The line, from 1.
    pub line: usize,
    /// What it names.
    pub key: Key,
}

/// A line that names nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct BadLine {
    /// The line, from 1.
    pub line: usize,
    /// What it says.
    pub text: String,
}

impl fmt::Display for BadLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: `{}` is neither `METHOD path` nor an event key", self.line, self.text)
    }
}

impl std::error::Error for BadLine {}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let change = |change: &Option<String>| change.as_ref().map(|change| format!("/{change}")).unwrap_or_default();
        match self {
            Self::Call { method, path } => write!(f, "{method} {path}"),
            Self::Event(name, below) => write!(f, "event:{name}{}", change(below)),
            Self::Info(name, below) => write!(f, "info:{name}{}", change(below)),
            Self::Message(name) => write!(f, "msg:{name}"),
            Self::Reply(name) => write!(f, "reply:{name}"),
            Self::Name(domain, name) => write!(f, "{domain}.{name}"),
        }
    }
}

/// Reads a list. Empty lines and what follows a `#` at the beginning of a word say nothing; what a list says twice counts once.
///
/// # Errors
/// With the first line that names nothing.
pub fn parse(list: &str) -> Result<Vec<Wanted>, BadLine> {
    let mut wanted: Vec<Wanted> = Vec::new();
    let mut seen = std::collections::HashSet::new();
    for (line, text) in (1..).zip(list.trim_start_matches('\u{feff}').lines()) {
        let words: Vec<&str> = text.split_whitespace().take_while(|word| !word.starts_with('#')).collect();
        if words.is_empty() {
            continue;
        }
        let key = key(&words).ok_or_else(|| BadLine { line, text: text.trim().to_owned() })?;
        if seen.insert(key.clone()) {
            wanted.push(Wanted { line, key });
        }
    }
    Ok(wanted)
}

fn key(words: &[&str]) -> Option<Key> {
    match *words {
        [method, address] => call(method, address),
        [word] => named(word),
        _ => None,
    }
}

fn call(method: &str, address: &str) -> Option<Key> {
    let local = match address.split_once("://") {
        Some((_, rest)) => rest.get(rest.find('/')?..)?,
        None => address,
    };
    let path = local.split(['?', '#']).next()?.trim_end_matches('/');
    let good = method.bytes().all(|byte| byte.is_ascii_alphabetic()) && path.starts_with('/');
    good.then(|| Key::Call { method: method.to_ascii_uppercase(), path: path.to_owned() })
}

fn named(word: &str) -> Option<Key> {
    let Some((kind, name)) = word.split_once(':') else {
        let (domain, name) = word.split_once('.')?;
        let plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        return (plain(domain) && plain(name)).then(|| Key::Name(domain.to_owned(), name.to_owned()));
    };
    let (name, change) = match name.split_once('/') {
        Some((name, change)) if !change.is_empty() => (name, Some(change.to_owned())),
        Some(_) => return None,
        None => (name, None),
    };
    match (kind, change) {
        _ if name.is_empty() => None,
        ("event", change) => Some(Key::Event(name.to_owned(), change)),
        ("info", change) => Some(Key::Info(name.to_owned(), change)),
        ("msg", None) => Some(Key::Message(name.to_owned())),
        ("reply", None) => Some(Key::Reply(name.to_owned())),
        _ => None,
    }
}
