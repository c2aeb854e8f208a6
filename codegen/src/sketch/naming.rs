//! Names for the types that a draft brings along.

use std::collections::BTreeSet;

use crate::model::{Domain, EventDomain, Model, Types};
use crate::names;

/// Names that say nothing about what they name.
const EMPTY: &[&str] = &[
    "", "list", "item", "data", "info", "result", "detail", "record", "node", "value", "entry", "object", "content", "body",
    "type",
];

/// The type names of one file, and who is asking for more.
pub(super) struct Naming {
    taken: BTreeSet<String>,
    /// The Rust name of the new entry.
    prefix: String,
}

impl Naming {
    /// The names of a file, and of what it sees.
    pub(super) fn new(model: &Model, types: &Types, prefix: String) -> Self {
        let mut taken: BTreeSet<String> = model.ids.keys().cloned().collect();
        for types in [types, &model.shared] {
            taken.extend(types.names().map(str::to_owned));
        }
        let mut naming = Self { taken, prefix: prefix.clone() };
        naming.call(&prefix);
        naming
    }

    /// Adds the structs that the endpoints of a file are.
    pub(super) fn endpoints(&mut self, domain: &Domain) {
        domain.endpoints.iter().for_each(|endpoint| self.call(&endpoint.request.name));
    }

    /// Adds the structs that the events and replies of a file are.
    pub(super) fn events(&mut self, domain: &EventDomain) {
        self.taken.extend(domain.entries().map(|event| event.payload.name.clone()));
    }

    fn call(&mut self, name: &str) {
        self.taken.extend([name.to_owned(), format!("{name}Response")]);
    }

    /// A name for the type of a member; of its items, if `item`.
    pub(super) fn name(&mut self, key: &str, item: bool) -> String {
        let bare = if item { singular(key) } else { names::snake(key) };
        let own = names::camel(&bare);
        let long =
            format!("{}{}", self.prefix, if EMPTY.contains(&bare.as_str()) || !names::is_camel(&own) { "Item" } else { &own });
        let short = Some(own).filter(|own| !EMPTY.contains(&bare.as_str()) && names::is_camel(own));
        let counted = (2..).map(|count| format!("{long}{count}"));
        let mut candidates = short.into_iter().chain([long.clone()]).chain(counted);
        let free = |name: &String| !names::is_reserved_type(name) && !self.taken.contains(name);
        let name = candidates.find(free).unwrap_or(long);
        self.taken.insert(name.clone());
        name
    }

    /// Frees a name that was given and is not needed.
    pub(super) fn give_back(&mut self, name: &str) {
        self.taken.remove(name);
    }
}

/// What one item of a list is called: `order_list`, `orders` and `order` all hold an order.
pub(super) fn singular(key: &str) -> String {
    let snake = names::snake(key);
    let bare = snake.strip_suffix("_list").or_else(|| snake.strip_suffix("list")).unwrap_or(&snake);
    if let Some(stem) = bare.strip_suffix("ies") {
        return format!("{stem}y");
    }
    if ["xes", "ches", "shes", "sses"].iter().any(|end| bare.ends_with(end)) {
        return bare.strip_suffix("es").unwrap_or(bare).to_owned();
    }
    let plural = bare.ends_with('s') && !["ss", "us", "is"].iter().any(|end| bare.ends_with(end));
    bare.strip_suffix('s').filter(|_| plural).unwrap_or(bare).to_owned()
}
