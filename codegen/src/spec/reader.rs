//! Takes a YAML map apart key by key, and reports what is missing, left over or of the wrong kind.

use std::cell::RefCell;
use std::ops::Deref;
use std::str::FromStr;

use super::advice;
use super::yaml::{Entry, Node, Value};
use crate::diagnostic::{Diagnostic, Rule, Sink, Span};
use crate::suggest;

/// A value and its place.
#[derive(Debug, Clone, Default)]
pub struct At<T> {
    /// The value.
    pub value: T,
    /// Its place.
    pub span: Span,
}

impl<T> Deref for At<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// Text and its place.
pub type Text = At<String>;

/// One map that is being read.
pub struct Reader<'a> {
    /// `None` when the value was no map: that was reported, and nothing is missing on top.
    entries: Option<&'a [Entry]>,
    /// What the map belongs to: its key, or the start of the file.
    owner: &'a Span,
    /// What the map describes, for messages.
    what: String,
    /// The keys that are missing.
    missing: RefCell<Vec<&'static str>>,
    /// Where mistakes go.
    pub sink: &'a Sink,
}

impl<'a> Reader<'a> {
    /// Reads the map of an entry. Anything else is reported and read as an empty map.
    pub fn of(entry: &'a Entry, what: &str, sink: &'a Sink) -> Self {
        let owner = &entry.key_span;
        let what = format!("{what} `{}`", entry.key);
        let entries = entries(&entry.node, entry.value_place(), &what, sink);
        Self { entries, owner, what, missing: RefCell::default(), sink }
    }

    /// Reads the map that a file is.
    pub fn of_file(root: &'a Node, sink: &'a Sink) -> Self {
        let what = "the file".to_owned();
        let entries = entries(root, &root.span, &what, sink);
        Self { entries, owner: &root.span, what, missing: RefCell::default(), sink }
    }

    /// Whether it is a map. Anything else was reported.
    #[must_use]
    pub fn is_map(&self) -> bool {
        self.entries.is_some()
    }

    /// The place of the key that the map belongs to.
    #[must_use]
    pub fn owner(&self) -> &'a Span {
        self.owner
    }

    /// The entry with a key. An empty value is as good as none.
    pub fn entry(&self, key: &'static str) -> Option<&'a Entry> {
        self.entries?.iter().find(|entry| entry.key == key && !matches!(entry.node.value, Value::Null))
    }

    /// Whether a key has nothing behind it.
    pub fn is_blank(&self, key: &str) -> bool {
        self.entries.unwrap_or_default().iter().any(|entry| entry.key == key && matches!(entry.node.value, Value::Null))
    }

    /// Text that may be absent.
    pub fn text(&self, key: &'static str) -> Option<Text> {
        let entry = self.entry(key)?;
        match &entry.node.value {
            Value::Text(text) => Some(At { value: text.clone(), span: entry.node.span.clone() }),
            _ => self.wrong_kind(entry, "text"),
        }
    }

    /// A scalar as text, the way the YAML says it.
    pub fn scalar(&self, key: &'static str) -> Option<Text> {
        let entry = self.entry(key)?;
        match entry.node.scalar() {
            Some(value) => Some(At { value, span: entry.node.span.clone() }),
            None => self.wrong_kind(entry, "one value"),
        }
    }

    /// A sentence that may be absent, and that only the YAML's readers read.
    pub fn sentence(&self, key: &'static str) {
        if let Some(text) = self.text(key).filter(|text| !text.trim_end().ends_with('.')) {
            self.sink.report(Rule::FullStop, &text.span, format!("the {key} does not end with a full stop"));
        }
    }

    /// Text that must be there. What is missing is reported and empty.
    pub fn need_text(&self, key: &'static str) -> Text {
        let text = self.text(key);
        self.need(key);
        text.unwrap_or_else(|| At { value: String::new(), span: self.owner.clone() })
    }

    /// Asks for a key that must be there.
    pub fn need(&self, key: &'static str) {
        let Some(entries) = self.entries else { return };
        let found = entries.iter().find(|entry| entry.key == key);
        let blank = |node: &Node| match &node.value {
            Value::Null => true,
            Value::Text(text) => text.trim().is_empty(),
            _ => false,
        };
        match found {
            None => self.missing.borrow_mut().push(key),
            Some(entry) if blank(&entry.node) => self.empty(entry),
            Some(_) => {}
        }
    }

    /// `true` or `false`, with its place.
    pub fn bool(&self, key: &'static str) -> Option<At<bool>> {
        let entry = self.entry(key)?;
        match entry.node.value {
            Value::Bool(value) => Some(At { value, span: entry.node.span.clone() }),
            _ => {
                let _: Option<()> = self.wrong_kind(entry, "true or false");
                // What another YAML would read is what is meant.
                let value = advice::truth(&entry.node.scalar()?)?;
                Some(At { value, span: entry.node.span.clone() })
            }
        }
    }

    /// An integer of some size.
    pub fn integer<T: TryFrom<u64>>(&self, key: &'static str) -> Option<At<T>> {
        let entry = self.entry(key)?;
        match integer(&entry.node) {
            Some(value) => Some(At { value, span: entry.node.span.clone() }),
            None if entry.node.scalar().is_some_and(|text| text.parse::<u32>().is_ok()) => {
                let message = format!("`{}` of {} is {}, but should be a whole number", entry.key, self.what, entry.node.kind());
                self.sink.add(number_meant(Diagnostic::new(Rule::WrongKind, &entry.node.span, message), &entry.node, ""));
                None
            }
            None => self.wrong_kind(entry, "a whole number"),
        }
    }

    /// One of a few words.
    pub fn word<T: Copy>(&self, key: &'static str, words: &[(&str, T)]) -> Option<At<T>> {
        let text = self.scalar(key)?;
        let value = word(&text, words, advice::word(key), self.sink)?;
        Some(At { value, span: text.span })
    }

    /// The entries of a map below; none when it is absent.
    pub fn map(&self, key: &'static str) -> &'a [Entry] {
        let entries = |entry: &'a Entry| entries(&entry.node, entry.value_place(), &format!("`{key}`"), self.sink);
        self.entry(key).and_then(entries).unwrap_or_default()
    }

    /// The items of a list below; none when it is absent.
    pub fn list(&self, key: &'static str) -> &'a [Node] {
        let Some(entry) = self.entry(key) else { return &[] };
        match &entry.node.value {
            Value::List(items) => items,
            _ => {
                self.no_list(entry);
                &[]
            }
        }
    }

    /// A list of integers.
    pub fn integers<T: FromStr>(&self, key: &'static str) -> Vec<At<T>> {
        let read = |item: &Node| {
            let value = match &item.value {
                Value::Number(number) => number.to_string().parse().ok(),
                _ => None,
            };
            if value.is_none() {
                let message = format!("`{key}` holds whole numbers, this is {}", item.kind());
                let found = Diagnostic::new(Rule::WrongKind, &item.span, message);
                self.sink.add(number_meant(found, item, advice::missing(&self.what, key)));
            }
            Some(At { value: value?, span: item.span.clone() })
        };
        self.list(key).iter().filter_map(read).collect()
    }

    /// A list of texts.
    pub fn texts(&self, key: &'static str) -> Vec<Text> {
        let read = |item: &Node| match &item.value {
            Value::Text(text) => Some(At { value: text.clone(), span: item.span.clone() }),
            _ => {
                let message = format!("`{key}` holds names, this is {}", item.kind());
                self.sink.report(Rule::WrongKind, &item.span, message);
                None
            }
        };
        self.list(key).iter().filter_map(read).collect()
    }

    /// A list of scalars as text, the way the YAML says them.
    pub fn scalars(&self, key: &'static str) -> Vec<Text> {
        let read = |item: &Node| match item.scalar() {
            Some(value) => Some(At { value, span: item.span.clone() }),
            None => {
                let message = format!("`{key}` holds values, this is {}", item.kind());
                self.sink.report(Rule::WrongKind, &item.span, message);
                None
            }
        };
        self.list(key).iter().filter_map(read).collect()
    }

    /// Reports what is missing, all of it at once: whoever forgot three keys made one mistake. Call it last.
    pub fn finish(self) {
        let null = |entry: &&Entry| matches!(entry.node.value, Value::Null);
        let below = !self.owner.range.is_empty();
        for entry in self.entries.into_iter().flatten().filter(null).filter(|_| below) {
            self.empty(entry);
        }
        let missing = self.missing.into_inner();
        let named: Vec<String> = missing.iter().map(|key| format!("no `{key}`")).collect();
        let Some((last, first)) = named.split_last() else { return };
        let named = if first.is_empty() { last.clone() } else { format!("{} and {last}", first.join(", ")) };
        let help: Vec<&str> =
            missing.iter().map(|key| advice::missing(&self.what, key)).filter(|help| !help.is_empty()).collect();
        let found = Diagnostic::new(Rule::MissingKey, self.owner, format!("{} has {named}", self.what));
        self.sink.add(found.help(help.join("; ")));
    }

    /// A key with nothing behind it.
    fn empty(&self, entry: &Entry) {
        let told = [Rule::MissingKey, Rule::WrongPlace].iter().any(|rule| self.sink.reported(*rule, &entry.key_span));
        if !told {
            let help = match advice::missing(&self.what, &entry.key) {
                "" => "write what goes there, or remove the line",
                help => help,
            };
            let message = format!("the `{}` of {} is empty", entry.key, self.what);
            self.sink.report_with(Rule::MissingKey, &entry.key_span, message, help);
        }
    }

    fn no_list(&self, entry: &Entry) {
        let message = format!("`{}` of {} is {}, but should be a list", entry.key, self.what, entry.node.kind());
        let found = Diagnostic::new(Rule::WrongKind, entry.place(), message);
        self.sink.add(match entry.node.scalar() {
            Some(text) => found.help(format!("write `{}: [{text}]`", entry.key)).replace(&entry.node.span, format!("[{text}]")),
            None => found,
        });
    }

    fn wrong_kind<T>(&self, entry: &Entry, wanted: &str) -> Option<T> {
        let message = format!("`{}` of {} is {}, but should be {wanted}", entry.key, self.what, entry.node.kind());
        let found = Diagnostic::new(Rule::WrongKind, entry.value_place(), message);
        self.sink.add(match advice::scalar(&entry.key, &entry.node, wanted) {
            Some(text) => {
                let found = found.help(format!("write `{}: {text}`", entry.key));
                if entry.node.scalar().is_some() { found.replace(&entry.node.span, text) } else { found }
            }
            None => found.help(advice::missing(&self.what, &entry.key)),
        });
        None
    }
}

/// An integer that is not negative.
fn integer<T: TryFrom<u64>>(node: &Node) -> Option<T> {
    match &node.value {
        Value::Number(number) => T::try_from(number.as_u64()?).ok(),
        _ => None,
    }
}

/// The entries of a map; nothing and `{}` are both empty, anything else is reported.
fn entries<'a>(node: &'a Node, place: &Span, what: &str, sink: &Sink) -> Option<&'a [Entry]> {
    match &node.value {
        Value::Map(entries) => Some(entries),
        Value::Null => Some(&[]),
        _ => {
            if !sink.reported(Rule::WrongKind, place) {
                let found = Diagnostic::new(Rule::WrongKind, place, format!("{what} is {}, but should be a map", node.kind()));
                sink.add(found.help(advice::map(what, node)));
            }
            node.drop_into(sink);
            None
        }
    }
}

/// Looks a word up and reports one that is not known. `meaning` says what the words mean, where they do not say it themselves.
pub(super) fn word<T: Copy>(text: &Text, words: &[(&str, T)], meaning: &str, sink: &Sink) -> Option<T> {
    let found = words.iter().find(|(word, _)| *word == text.value);
    if found.is_none() {
        let all: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        let message = format!("`{}` is none of {}", text.value, all.join(", "));
        let near = suggest::nearest(&text.value, all.iter().copied());
        sink.add(Diagnostic::new(Rule::UnknownWord, &text.span, message).help(meaning).near(near));
    }
    // What was meant counts, so that nothing is missed on top.
    let near = || suggest::nearest(&text.value, words.iter().map(|(word, _)| *word));
    found.or_else(|| near().and_then(|near| words.iter().find(|(word, _)| *word == near))).map(|(_, value)| *value)
}

/// What was meant by something that should be a number.
fn number_meant(found: Diagnostic, item: &Node, form: &str) -> Diagnostic {
    let text = item.scalar().unwrap_or_default();
    let number = |text: &str| text.parse::<u32>().ok();
    let (id, why) = match text.rsplit_once('/') {
        Some((_, id)) => (number(id), ": a page is named by the number at the end of its address"),
        None if text.starts_with('0') => (number(&text), " without the zero"),
        None => (number(&text), " without quotes"),
    };
    match id {
        Some(id) => found.help(format!("write `{id}`{why}")).replace(&item.span, id.to_string()),
        None => found.help(form),
    }
}
