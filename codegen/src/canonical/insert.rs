//! New entries in a file that is there already: the rest of it stays, and all of it is canonical afterwards.

use serde_json::Value;

use super::tree::{Collection, Content, Item, Node, Style};
use super::{print, read};

/// An entry to add.
#[derive(Debug)]
pub(crate) struct Addition {
    /// The section of the file: `endpoints`, `types`, …
    pub(crate) section: &'static str,
    /// The entry that it comes to stand behind; at the end when there is none.
    pub(crate) after: Option<String>,
    /// Its key.
    pub(crate) key: String,
    /// What it says. `null` is a key without a value, to be filled in, except in an example.
    pub(crate) entry: Value,
}

/// A file with more entries; nothing when it is no map of sections.
pub(crate) fn insert(source: &str, additions: &[Addition]) -> Option<String> {
    let mut tree = read::read(source)?;
    let Content::Collection(root) = &mut tree.root.as_mut()?.content else { return None };
    if !root.map {
        return None;
    }
    for addition in additions {
        let section = section(root, addition.section)?;
        let behind = section.items.iter().position(|item| item.name() == addition.after.as_deref() && item.name().is_some());
        let index = behind.map_or(section.items.len(), |index| index + 1);
        section.items.insert(index, item(&addition.key, entry(&addition.entry)));
    }
    Some(print::print(&tree))
}

/// A section of a file, which is added where it is missing.
fn section<'t>(root: &'t mut Collection, name: &str) -> Option<&'t mut Collection> {
    if !root.items.iter().any(|item| item.name() == Some(name)) {
        root.items.push(item(name, collection(true, Vec::new())));
    }
    let found = root.items.iter_mut().find(|item| item.name() == Some(name))?;
    if matches!(&found.node.content, Content::Scalar { text, .. } if text.is_empty()) {
        found.node = collection(true, Vec::new());
    }
    match &mut found.node.content {
        Content::Collection(section) if section.map => Some(section),
        _ => None,
    }
}

fn entry(value: &Value) -> Node {
    let Value::Object(map) = value else { return node(value, "") };
    let value = |key: &str, value: &Value| match value {
        Value::String(text) if key == "example" => scalar(text, Style::Block),
        _ => node(value, if key == "example" { "null" } else { "" }),
    };
    collection(true, map.iter().map(|(key, below)| item(key, value(key, below))).collect())
}

fn node(value: &Value, null: &str) -> Node {
    match value {
        Value::Null => scalar(null, Style::Plain),
        Value::Bool(_) | Value::Number(_) => scalar(&value.to_string(), Style::Plain),
        Value::String(text) => scalar(text, Style::Quoted),
        Value::Array(items) => {
            let bare = |value| Item { key: None, ..item("", node(value, null)) };
            collection(false, items.iter().map(bare).collect())
        }
        Value::Object(map) => collection(true, map.iter().map(|(key, value)| item(key, node(value, null))).collect()),
    }
}

fn item(key: &str, node: Node) -> Item {
    Item { above: Vec::new(), gap: false, key: Some(scalar(key, Style::Quoted)), beside: None, node }
}

fn scalar(text: &str, style: Style) -> Node {
    Node { properties: String::new(), content: Content::Scalar { text: text.to_owned(), style } }
}

fn collection(map: bool, items: Vec<Item>) -> Node {
    let stiff = items.iter().any(Item::is_stiff);
    Node { properties: String::new(), content: Content::Collection(Collection { map, items, end: Vec::new(), stiff }) }
}
