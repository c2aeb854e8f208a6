//! The kinds of tokens, who names them, and what is meant by a name that is none.

use std::cell::RefCell;
use std::collections::BTreeSet;

use indexmap::IndexMap;

use crate::diagnostic::{Diagnostic, Rule, Sink};
use crate::gone::gone;
use crate::spec::{Places, Text, TokenDecl};
use crate::suggest;

/// More kinds than this that nobody uses tell nothing.
const MANY: usize = 3;

/// The kinds of tokens that there are.
pub(super) struct Tokens<'a> {
    kinds: IndexMap<&'a str, &'a TokenDecl>,
    /// Whether the file could not be read: then any kind may be one of its.
    pub(super) unread: bool,
    /// The kinds that something names.
    used: RefCell<BTreeSet<&'a str>>,
    /// Names that are no kind.
    lost: RefCell<Vec<Lost>>,
}

/// A name that is no kind.
struct Lost {
    name: Text,
    /// Whether an endpoint sends it.
    sent: bool,
}

impl<'a> Tokens<'a> {
    /// The kinds that are declared.
    pub(super) fn new(decls: &'a [TokenDecl], unread: bool) -> Self {
        let kinds = decls.iter().map(|decl| (decl.kind.value.as_str(), decl)).collect();
        Self { kinds, unread, used: RefCell::default(), lost: RefCell::default() }
    }

    /// The kind that something names.
    pub(super) fn get(&self, name: &str) -> Option<&'a TokenDecl> {
        let (kind, decl) = self.kinds.get_key_value(name)?;
        self.used.borrow_mut().insert(kind);
        Some(decl)
    }

    /// Notes a name that is no kind. `sent`: by an endpoint. Whether it was renamed shows when all is read.
    pub(super) fn lose(&self, name: &Text, sent: bool) {
        self.lost.borrow_mut().push(Lost { name: name.clone(), sent });
    }

    /// Reports the names that are no kinds.
    pub(super) fn finish(&self, places: &Places, sink: &Sink) {
        let lost = self.lost.take();
        let Some(first) = lost.first() else { return };
        if self.kinds.is_empty() {
            let names: BTreeSet<&str> = lost.iter().map(|lost| lost.name.as_str()).collect();
            let names: Vec<String> = names.into_iter().map(|name| format!("`{name}`")).collect();
            let file = ("tokens.yaml", "tokens");
            if !places.is_without(file.0, file.1) {
                sink.add(gone(Rule::UnknownToken, places, file, "endpoints name its tokens:", &names, &first.name.span));
            }
            return;
        }
        for Lost { name, sent } in &lost {
            let found = Diagnostic::new(Rule::UnknownToken, &name.span, format!("there is no token `{}`", name.value));
            sink.add(self.meant(found, name, *sent, &lost).because(name.value.as_str()));
        }
    }

    /// Says what is meant by a name. One that several places say was most likely not misspelt in each of them, but renamed where it is
    /// declared, so that nobody names the new one.
    fn meant(&self, found: Diagnostic, name: &str, sent: bool, lost: &[Lost]) -> Diagnostic {
        let near = suggest::nearest(name, self.kinds.keys().copied().chain(sent.then_some("none")));
        if lost.iter().filter(|lost| lost.name.value == name).count() > 1 {
            let used = self.used.borrow();
            let idle: Vec<&TokenDecl> = self.kinds.iter().filter(|(kind, _)| !used.contains(**kind)).map(|(_, d)| *d).collect();
            let idle: Vec<&TokenDecl> = idle.into_iter().filter(|decl| !sent || is_sent(decl)).collect();
            if !idle.is_empty() && idle.len() <= MANY {
                let names: Vec<String> = idle.iter().map(|decl| format!("`{}`", decl.kind.value)).collect();
                let found = found.help(match names.as_slice() {
                    [only] => format!("is {only} meant?"),
                    several => format!("is one of {} meant?", several.join(", ")),
                });
                return idle
                    .iter()
                    .fold(found, |found, decl| found.see(&decl.kind.span, "nobody uses this one: was it renamed?"));
            }
        }
        let found = found.near(near);
        match near.and_then(|near| self.kinds.get(near)) {
            Some(decl) => found.see(&decl.kind.span, format!("`{}` is declared here", decl.kind.value)),
            None => found,
        }
    }
}

/// Whether an endpoint can be called with it.
fn is_sent(decl: &TokenDecl) -> bool {
    decl.scope.value != "none" && decl.query.is_some()
}
