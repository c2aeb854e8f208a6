//! The spec beside a list: what of the list the spec does not have, and what of the spec the list does not have.

use std::collections::{BTreeSet, HashMap};
use std::fmt;

use serde_json::{Value, json};

use super::key::{Key, Wanted};
use crate::model::{Endpoint, Event, Model};
use crate::{columns, words};

/// How the spec and a list differ.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Comparison {
    /// How many things the list names, each counted once.
    pub listed: usize,
    /// What the spec does not have, in the order of the list.
    pub missing: Vec<Missing>,
    /// What the list does not have, in the order of the spec.
    pub unlisted: Vec<Unlisted>,
}

/// Something of the list that the spec does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Missing {
    /// The line of the list, from 1.
    pub line: usize,
    /// What it names.
    pub key: String,
}

/// Something of the spec that the list does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unlisted {
    /// How a list would name it: `POST /cgi-bin/…`, `event:…`.
    pub key: String,
    /// Its name in the spec, as `domain.name`.
    pub name: String,
}

/// Compares the endpoints and events of a spec with a list.
#[must_use]
pub fn compare(model: &Model, list: &[Wanted]) -> Comparison {
    let entries = entries(model);
    let mut by_key: HashMap<&Key, Vec<usize>> = HashMap::new();
    for (index, entry) in entries.iter().enumerate() {
        entry.keys.iter().for_each(|key| by_key.entry(key).or_default().push(index));
    }
    let mut named = BTreeSet::new();
    let mut missing = Vec::new();
    for wanted in list {
        match by_key.get(&wanted.key) {
            Some(entries) => named.extend(entries.iter().copied()),
            None => missing.push(Missing { line: wanted.line, key: wanted.key.to_string() }),
        }
    }
    let rest = entries.iter().enumerate().filter(|(index, _)| !named.contains(index));
    Comparison { listed: list.len(), missing, unlisted: rest.map(|(_, entry)| entry.unlisted()).collect() }
}

/// An entry of the spec.
struct Entry {
    /// Its name, as `domain.name`.
    name: String,
    /// What a list may call it, the best one first.
    keys: Vec<Key>,
}

impl Entry {
    fn new(domain: &str, name: &str, mut keys: Vec<Key>) -> Self {
        keys.push(Key::Name(domain.to_owned(), name.to_owned()));
        Self { name: format!("{domain}.{name}"), keys }
    }

    fn unlisted(&self) -> Unlisted {
        Unlisted { key: self.keys.first().map(Key::to_string).unwrap_or_default(), name: self.name.clone() }
    }
}

fn entries(model: &Model) -> Vec<Entry> {
    let mut entries = Vec::new();
    for domain in &model.domains {
        let entry = |endpoint: &Endpoint| Entry::new(&domain.name, &endpoint.name, vec![call(endpoint)]);
        entries.extend(domain.endpoints.iter().map(entry));
    }
    for domain in &model.event_domains {
        entries.extend(domain.events.iter().map(|event| Entry::new(&domain.name, &event.name, discriminators(event))));
        entries.extend(domain.replies.iter().map(|reply| Entry::new(&domain.name, &reply.name, answered(reply))));
    }
    entries
}

fn call(endpoint: &Endpoint) -> Key {
    Key::Call { method: words::method(endpoint.method).to_owned(), path: endpoint.path.clone() }
}

/// What an event is told apart by, with its change type and without.
fn discriminators(event: &Event) -> Vec<Key> {
    let mut keys = Vec::new();
    let mut both = |key: fn(String, Option<String>) -> Key, name: &str| {
        keys.extend(event.change_types().map(|change| key(name.to_owned(), change.map(str::to_owned))));
        if event.change_type.is_some() {
            keys.push(key(name.to_owned(), None));
        }
    };
    match (&event.event, &event.msg_type) {
        (Some(name), _) => both(Key::Event, name),
        (None, Some(kind)) => both(|kind, _| Key::Message(kind), kind),
        (None, None) => {}
    }
    if let Some(name) = &event.info_type {
        both(Key::Info, name);
    }
    keys
}

fn answered(reply: &Event) -> Vec<Key> {
    reply.msg_type.iter().map(|kind| Key::Reply(kind.clone())).collect()
}

impl Comparison {
    /// The same for machines.
    #[must_use]
    pub fn json(&self) -> Value {
        let missing = self.missing.iter().map(|one| json!({"line": one.line, "key": one.key}));
        let unlisted = self.unlisted.iter().map(|one| json!({"key": one.key, "name": one.name}));
        json!({
            "listed": self.listed,
            "found": self.listed - self.missing.len(),
            "missing": missing.collect::<Vec<_>>(),
            "unlisted": unlisted.collect::<Vec<_>>(),
        })
    }
}

/// Both sides for people, and a line that sums them up.
impl fmt::Display for Comparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let part = |f: &mut fmt::Formatter<'_>, head: &str, rows: Vec<Vec<String>>| match rows.len() {
            0 => Ok(()),
            count => write!(f, "{head} ({count}):\n{}\n", columns::left(&rows)),
        };
        let missing = self.missing.iter().map(|one| vec![format!("  {}", one.key), format!("line {}", one.line)]);
        let unlisted = self.unlisted.iter().map(|one| vec![format!("  {}", one.key), one.name.clone()]);
        part(f, "in the list, and missing in the spec", missing.collect())?;
        part(f, "in the spec, and not in the list", unlisted.collect())?;
        let (found, more) = (self.listed - self.missing.len(), self.unlisted.len());
        writeln!(f, "{found} of {} listed are in the spec, which has {more} more", self.listed)
    }
}
