//! Puts a tree right as far as it is clear what was meant, so that one slip makes one message.
//!
//! A misspelt key is reported and then read as the key it is near to; a block that stands at the wrong level, or in the wrong
//! section, is reported and then read where it belongs. Without this, whatever such a key or block declares would be missing
//! afterwards, and everything that refers to it would be reported too.
//!
//! [`tidy`] leaves everything where it stands, so that places are still found; [`lift`] moves, for those who read the tree.

use super::deep;
use super::flow;
use super::grammar::{ENTRIES, Holds, Kind, SYNONYMS};
use super::http;
use super::missing;
use super::yaml::{Entry, Node, Value};
use crate::diagnostic::{Diagnostic, Rule, Sink, Span};
use crate::suggest;

/// Reports and mends the keys of a file.
pub(super) fn tidy(root: &mut Node, kind: &'static Kind, text: &str, sink: &Sink) {
    Tidy { file: kind, text, sink }.map(root, kind, kind.what, None);
}

/// Moves what [`tidy`] found in a wrong section into the right one, in a copy. Nothing when everything stands where it belongs.
pub(super) fn lift(root: &Node, kind: &'static Kind) -> Option<Node> {
    let mut root = root.clone();
    let Value::Map(sections) = &mut root.value else { return None };
    let mut stray: Vec<(&'static Kind, Entry)> = Vec::new();
    for section in sections.iter_mut() {
        let Some(Holds::Many(expected)) = kind.key(&section.key).map(|key| key.holds) else { continue };
        let mut inner = Vec::new();
        take(&mut section.node, |entry| self::section(kind, entry, expected), &mut inner);
        for (found, entry) in inner {
            if let Value::Map(entries) = entry.node.value {
                stray.extend(entries.into_iter().map(|entry| (found, entry)));
            }
        }
        let Value::Map(entries) = &mut section.node.value else { continue };
        for entry in entries.iter_mut() {
            let own = shape(&entry.node, expected);
            take(&mut entry.node, |below| own.key(&below.key).is_none().then(|| entry_kind(below)).flatten(), &mut stray);
        }
        take(&mut section.node, |entry| Some(shape(&entry.node, expected)).filter(|found| !found.is(expected)), &mut stray);
    }
    take(&mut root, |entry| kind.key(&entry.key).is_none().then(|| entry_kind(entry)).flatten(), &mut stray);
    if stray.is_empty() {
        return None;
    }
    for (found, entry) in stray {
        put(&mut root, kind, found, entry);
    }
    Some(root)
}

/// Takes the entries of a kind of their own out of a map.
fn take(node: &mut Node, kind: impl Fn(&Entry) -> Option<&'static Kind>, into: &mut Vec<(&'static Kind, Entry)>) {
    let Value::Map(entries) = &mut node.value else { return };
    if entries.iter().any(|entry| kind(entry).is_some()) {
        for entry in std::mem::take(entries) {
            match kind(&entry) {
                Some(found) => into.push((found, entry)),
                None => entries.push(entry),
            }
        }
    }
}

fn put(root: &mut Node, file: &Kind, kind: &Kind, entry: Entry) {
    let Value::Map(sections) = &mut root.value else { return };
    let Some(name) = section_of(file, kind) else { return };
    match sections.iter_mut().find(|section| section.key == name) {
        Some(Entry { node: Node { value: Value::Map(entries), .. }, .. }) => entries.push(entry),
        Some(section) => section.node.value = Value::Map(vec![entry]),
        None => {
            let node = Node { span: entry.key_span.clone(), value: Value::Map(Vec::new()) };
            let mut section = Entry { key: name.to_owned(), key_span: entry.key_span.clone(), node };
            section.node.value = Value::Map(vec![entry]);
            sections.push(section);
        }
    }
}

/// The section of a file that holds entries of this kind.
fn section_of(file: &Kind, kind: &Kind) -> Option<&'static str> {
    let holds = |holds: Holds| matches!(holds, Holds::Many(found) if found.is(kind));
    file.keys.iter().find(|key| holds(key.holds)).map(|key| key.name)
}

/// What the section of another kind holds that has this name.
fn other(file: &Kind, name: &str, kind: &Kind) -> Option<&'static Kind> {
    match file.key(name)?.holds {
        Holds::Many(found) if !found.is(kind) => Some(found),
        _ => None,
    }
}

/// What an entry of a section holds when it is itself a section of the file.
fn section(file: &Kind, entry: &Entry, kind: &Kind) -> Option<&'static Kind> {
    let found = other(file, &entry.key, kind)?;
    entry.node.entries()?.first().filter(|first| fits(first, found)).map(|_| found)
}

/// What kind an entry is, going by the keys that only one kind has. What has none of them is what is expected, and so is what has more
/// keys of the expected kind than of the other.
fn shape(node: &Node, expected: &'static Kind) -> &'static Kind {
    let has = |kind: &Kind| kind.marks.iter().any(|mark| node.entry(mark).is_some());
    let keys = |kind: &Kind| node.entries().unwrap_or_default().iter().filter(|entry| kind.key(&entry.key).is_some()).count();
    let other = || ENTRIES.iter().copied().find(|kind| has(kind) && keys(kind) >= keys(expected));
    if has(expected) { expected } else { other().unwrap_or(expected) }
}

/// The kind of an entry that nobody expects where it is.
pub(super) fn entry_kind(entry: &Entry) -> Option<&'static Kind> {
    ENTRIES.iter().copied().find(|kind| kind.marks.iter().any(|mark| entry.node.entry(mark).is_some()))
}

/// Whether an entry could be one of this kind.
fn fits(entry: &Entry, kind: &Kind) -> bool {
    match kind.what {
        "value" => entry.node.scalar().is_some() || entry.node.entry("value").is_some(),
        "member" | "variant" => entry.node.entry("type").is_some(),
        _ => entry_kind(entry).is_some_and(|found| found.is(kind)),
    }
}

struct Tidy<'a> {
    file: &'static Kind,
    text: &'a str,
    sink: &'a Sink,
}

impl Tidy<'_> {
    /// The keys of one map. `owner` is the entry whose value it is.
    fn map(&self, node: &mut Node, kind: &'static Kind, what: &str, owner: Option<&Span>) {
        let Value::Map(entries) = &mut node.value else { return };
        flow::mend(entries, kind, self.text, self.sink);
        if kind.what == "endpoint" {
            missing::example(entries, self.sink);
            deep::lift(entries, kind, self.sink);
            http::join(entries, what, self.sink);
            missing::response(entries, self.sink);
        }
        self.indent(entries, kind, what);
        self.rename(entries, kind, what);
        entries.retain(|entry| kind.key(&entry.key).is_some() || !self.unknown(entry, kind, what, owner));
        for entry in entries.iter_mut() {
            match kind.key(&entry.key).map(|key| key.holds) {
                Some(Holds::One(below)) => self.below(entry, below),
                Some(Holds::Many(below)) => self.many(entry, below),
                Some(Holds::List(below)) => {
                    if let Value::List(items) = &mut entry.node.value {
                        let what = format!("{} `{}`", below.what, entry.key);
                        items.iter_mut().for_each(|item| self.map(item, below, &what, Some(&entry.key_span)));
                    }
                }
                Some(Holds::Value) => {}
                // Reported above; it is read where it belongs.
                None => {
                    if let Some(found) = entry_kind(entry) {
                        self.below(entry, found);
                    }
                }
            }
        }
    }

    fn below(&self, entry: &mut Entry, kind: &'static Kind) {
        let what = format!("{} `{}`", kind.what, entry.key);
        let owner = entry.key_span.clone();
        self.map(&mut entry.node, kind, &what, Some(&owner));
    }

    /// The entries of a section.
    fn many(&self, section: &mut Entry, kind: &'static Kind) {
        let name = section.key.clone();
        let place = section.key_span.clone();
        let Value::Map(entries) = &mut section.node.value else { return };
        self.sections(entries, kind, &name, &place);
        // The values of an enum are scalars themselves.
        if kind.what != "value" {
            self.level(entries, kind);
            missing::name(entries, kind, self.sink);
        }
        for entry in entries.iter_mut() {
            if let Some(found) = self::section(self.file, entry, kind) {
                self.many(entry, found);
                continue;
            }
            let found = shape(&entry.node, kind);
            if !found.is(kind) {
                self.wrong_section(entry, found, &name, &place);
            }
            self.below(entry, found);
        }
    }

    /// A section that stands inside another one, as one of its entries.
    fn sections(&self, entries: &mut Vec<Entry>, kind: &'static Kind, name: &str, place: &Span) {
        let mut kept: Vec<Entry> = Vec::with_capacity(entries.len());
        for entry in std::mem::take(entries) {
            let above = kept
                .last_mut()
                .filter(|above| matches!(above.node.value, Value::Null) || section(self.file, above, kind).is_some());
            let into = above.filter(|above| other(self.file, &above.key, kind).is_some_and(|found| fits(&entry, found)));
            match into {
                Some(Entry { node: Node { value: Value::Map(below), .. }, .. }) => below.push(entry),
                Some(above) => above.node.value = Value::Map(vec![entry]),
                None => kept.push(entry),
            }
        }
        *entries = kept;
        for entry in entries.iter().filter(|entry| section(self.file, entry, kind).is_some()) {
            let message = format!("`{}` stands inside `{name}`, but looks like a section of the file", entry.key);
            let found = Diagnostic::new(Rule::WrongPlace, &entry.key_span, message).help("begin its line at the left margin");
            self.sink.add(found.see(place, "it stands inside this"));
        }
    }

    /// An entry without a value, followed by keys that belong into it: its lines stand at its own level.
    fn level(&self, entries: &mut Vec<Entry>, kind: &'static Kind) {
        let inside = |entry: &Entry| match kind.key(&entry.key).map(|key| key.holds) {
            Some(Holds::Value) => !matches!(entry.node.value, Value::Map(_)),
            holds => holds.is_some(),
        };
        let mut index = 0;
        while index < entries.len() {
            let run = entries.iter().skip(index + 1).take_while(|entry| inside(entry)).count();
            let empty = entries.get(index).is_some_and(|entry| matches!(entry.node.value, Value::Null));
            if empty && run >= 2 {
                let below: Vec<Entry> = entries.drain(index + 1..=index + run).collect();
                if let Some(head) = entries.get_mut(index) {
                    self.not_indented(&head.key, &head.key_span, below.first());
                    head.node.value = Value::Map(below);
                }
            }
            index += 1;
        }
    }

    /// Members that stand beside the key they belong to instead of below it.
    fn indent(&self, entries: &mut Vec<Entry>, kind: &'static Kind, what: &str) {
        // A member may have the name of a key: `name: {type: …}` can be no name.
        let scalar = |name: &str| kind.key(name).is_none_or(|key| matches!(key.holds, Holds::Value));
        let stray = |entry: &Entry, child: &Kind| {
            let open = if kind.key(&entry.key).is_some() { entry.node.entry("type").is_some() } else { true };
            open && scalar(&entry.key) && fits(entry, child) && self.meant(entry, kind).is_none_or(scalar)
        };
        let holds = |entry: &Entry| match kind.key(&entry.key).map(|key| key.holds) {
            Some(Holds::Many(child)) => Some(child),
            _ => None,
        };
        let odd = |entry: &Entry| kind.key(&entry.key).is_none() || scalar(&entry.key) && entry.node.entry("type").is_some();
        if !entries.iter().any(odd) {
            return;
        }
        let mut kept: Vec<Entry> = Vec::with_capacity(entries.len());
        for entry in std::mem::take(entries) {
            // The nearest key above that can hold it; not through an endpoint's whole file, where sections are far apart.
            let above = kept.iter_mut().rev().find(|above| holds(above).is_some());
            match above.filter(|above| holds(above).is_some_and(|child| stray(&entry, child))) {
                Some(above) => self.fold(above, entry),
                None => kept.push(entry),
            }
        }
        *entries = kept;
        let absent = |key: &&super::grammar::Key| !entries.iter().any(|entry| entry.key == key.name);
        let many: Vec<_> = kind.keys.iter().filter(|key| matches!(key.holds, Holds::Many(_))).filter(absent).collect();
        if let [key] = many.as_slice()
            && let Holds::Many(child) = key.holds
            && let Some(first) = entries.iter().position(|entry| stray(entry, child))
        {
            self.without_section(entries, first, key.name, &|entry| stray(entry, child), what);
        }
    }

    /// Puts an entry below the one it belongs to, and says so once for each run of lines.
    fn fold(&self, above: &mut Entry, entry: Entry) {
        if let Value::Null = above.node.value {
            self.not_indented(&above.key, &above.key_span, Some(&entry));
            above.node.value = Value::Map(Vec::new());
        } else if !self.said(above) {
            let message = format!("`{}` stands beside `{}`, but looks as if it belonged below it", entry.key, above.key);
            let help = format!("indent it as the others below `{}` are", above.key);
            let found = Diagnostic::new(Rule::WrongPlace, &entry.key_span, message).help(help);
            self.sink.add(found.see(&above.key_span, "meant to be below this?"));
        }
        if let Value::Map(entries) = &mut above.node.value {
            entries.push(entry);
        }
    }

    /// Whether a run of lines was reported below this key already.
    fn said(&self, above: &Entry) -> bool {
        let mut places = above.node.entries().unwrap_or_default().iter().map(|entry| &entry.key_span).chain([&above.key_span]);
        places.any(|place| self.sink.reported(Rule::WrongPlace, place))
    }

    fn without_section(&self, entries: &mut Vec<Entry>, first: usize, section: &str, stray: &dyn Fn(&Entry) -> bool, what: &str) {
        let mut below = Vec::new();
        for entry in std::mem::take(entries) {
            if stray(&entry) { below.push(entry) } else { entries.push(entry) }
        }
        let Some(span) = below.first().map(|entry| entry.key_span.clone()) else { return };
        let message = format!("{what} has no `{section}`; what belongs there stands in it directly");
        let help = format!("put it below a line `{section}:`, indented by two more spaces");
        self.sink.add(Diagnostic::new(Rule::WrongPlace, &span, message).help(help));
        let node = Node { value: Value::Map(below), span: span.clone() };
        entries.insert(first.min(entries.len()), Entry { key: section.to_owned(), key_span: span, node });
    }

    fn not_indented(&self, key: &str, place: &Span, next: Option<&Entry>) {
        if self.sink.reported(Rule::WrongPlace, place) {
            return;
        }
        let message = format!("the lines below `{key}` are not indented below it");
        let mut found = Diagnostic::new(Rule::WrongPlace, place, message).help("indent what belongs to it by two more spaces");
        if let Some(next) = next {
            found = found.see(&next.key_span, "meant to be below it?");
        }
        self.sink.add(found);
    }

    /// Gives misspelt keys their right names, as long as those are free.
    fn rename(&self, entries: &mut [Entry], kind: &'static Kind, what: &str) {
        for index in 0..entries.len() {
            let Some(entry) = entries.get(index).filter(|entry| kind.key(&entry.key).is_none()) else { continue };
            let Some(name) = self.meant(entry, kind).filter(|name| entries.iter().all(|other| other.key != *name)) else {
                continue;
            };
            let message = format!("{what} has no key `{}`", entry.key);
            // Whoever replaced a key everywhere made one mistake.
            let cause = format!("{} {}", entry.key_span.file, entry.key);
            self.sink.add(Diagnostic::new(Rule::UnknownKey, &entry.key_span, message).near(Some(name)).because(cause));
            if let Some(entry) = entries.get_mut(index) {
                name.clone_into(&mut entry.key);
            }
        }
    }

    /// The key that a wrong one is near to, or says in other words.
    fn meant(&self, entry: &Entry, kind: &'static Kind) -> Option<&'static str> {
        let other = SYNONYMS.iter().find(|(word, _)| *word == entry.key).and_then(|(_, name)| kind.key(name));
        other.map(|key| key.name).or_else(|| suggest::nearest(&entry.key, kind.names()))
    }

    /// Reports a key that stays unknown; true when nothing can be made of its value.
    fn unknown(&self, entry: &Entry, kind: &'static Kind, what: &str, owner: Option<&Span>) -> bool {
        if let Some(found) = entry_kind(entry) {
            let known = section_of(self.file, found);
            self.wrong_level(entry, found, known, what, owner);
            if known.is_none() {
                entry.node.drop_into(self.sink);
            }
            return known.is_none();
        }
        let message = format!("{what} has no key `{}`", entry.key);
        let found = Diagnostic::new(Rule::UnknownKey, &entry.key_span, message);
        let near = self.meant(entry, kind);
        let found = match SYNONYMS.iter().find(|(word, _)| *word == entry.key) {
            Some((_, advice)) if near.is_none() && advice.contains(' ') => found.help(*advice),
            _ if near.is_some() => {
                found.help(near.map(|name| format!("did you mean `{name}`, which is there already?")).unwrap_or_default())
            }
            _ if kind.keys.len() <= 8 => found.help(format!("the keys are {}", list(kind.names()))),
            _ => found,
        };
        self.sink.add(found);
        self.sink.dropped(&entry.key);
        entry.node.drop_into(self.sink);
        true
    }

    /// An entry inside another one, or at the left margin.
    fn wrong_level(&self, entry: &Entry, found: &Kind, section: Option<&str>, what: &str, owner: Option<&Span>) {
        if self.sink.reported(Rule::WrongPlace, &entry.key_span) {
            return;
        }
        let (what, it) =
            (if owner.is_some() { format!("inside {what}") } else { "at the left margin".to_owned() }, article(found));
        let message = format!("`{}` stands {what}, but looks like {it}", entry.key);
        let help = match (section, owner) {
            (Some(section), Some(owner)) if entry.key_span.column > owner.column => {
                format!("indent it by {} spaces, so that it stands below `{section}`", owner.column.saturating_sub(1))
            }
            (Some(section), _) => format!("indent it by two spaces, below `{section}`"),
            (None, _) => elsewhere(found),
        };
        let mut report = Diagnostic::new(Rule::WrongPlace, &entry.key_span, message).help(help);
        if let Some(owner) = owner {
            report = report.see(owner, "it stands inside this");
        }
        self.sink.add(report);
    }

    /// An entry of another kind than its neighbours.
    fn wrong_section(&self, entry: &Entry, found: &'static Kind, section: &str, place: &Span) {
        let message = format!("`{}` stands under `{section}`, but looks like {}", entry.key, article(found));
        let help = match section_of(self.file, found) {
            Some(right) => format!("move it to `{right}`"),
            None => elsewhere(found),
        };
        let report = Diagnostic::new(Rule::WrongPlace, &entry.key_span, message).help(&help);
        // When a section's line is gone, all that stands below it is in the wrong one.
        let cause = format!("{section} {help} {}", entry.key_span.file);
        self.sink.add(report.see(place, "the section it stands in").because(cause));
        if section_of(self.file, found).is_none() {
            self.sink.dropped(&entry.key);
            entry.node.drop_into(self.sink);
        }
    }
}

/// `an endpoint`
pub(super) fn article(kind: &Kind) -> String {
    let vowel = kind.what.starts_with(['a', 'e', 'i', 'o', 'u']) && kind.what != "union";
    format!("{} {}", if vowel { "an" } else { "a" }, kind.what)
}

/// Where a kind belongs that the file has no section for.
fn elsewhere(kind: &Kind) -> String {
    match kind.what {
        "endpoint" => "endpoints stand under `endpoints` in api/<domain>.yaml",
        "event" => "events stand under `events` in events/<domain>.yaml",
        "token" => "tokens stand under `tokens` in tokens.yaml",
        "errcode" => "errcodes stand under `errcodes` in errors.yaml",
        "id" => "ids stand under `ids` in types.yaml",
        "member" => "members stand under `fields`, `request`, `query`, `multipart` or `response`",
        _ => {
            "types, enums and unions stand under `types`, `enums` and `unions` of a file of endpoints or events, or of types.yaml"
        }
    }
    .to_owned()
}

fn list(names: impl Iterator<Item = &'static str>) -> String {
    let names: Vec<String> = names.map(|name| format!("`{name}`")).collect();
    match names.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => names.concat(),
    }
}
