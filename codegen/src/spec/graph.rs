//! `tokens.yaml` and `errors.yaml`.

use super::decl::key_of;
use super::reader::{At, Reader, Text};
use super::yaml::{Entry, Node, Value};
use crate::diagnostic::{Diagnostic, Rule, Sink, Span};
use crate::model::ErrcodeKind;

/// A token, ticket or code.
#[derive(Debug)]
pub struct TokenDecl {
    /// The platform's name.
    pub kind: Text,
    /// The platform's title.
    pub title: Text,
    /// What it is for.
    pub summary: Text,
    /// Official page ids.
    pub docs: Vec<At<u32>>,
    /// Whose call carries it.
    pub scope: Text,
    /// The query parameter that carries it.
    pub query: Option<Text>,
    /// The id that holds it.
    pub ty: Text,
    /// Seconds it lives.
    pub life: Option<u32>,
    /// Whether it may be kept.
    pub cached: bool,
    /// The kinds below it.
    pub needs: Vec<Text>,
    /// Other kinds whose calls it can make too.
    pub serves: Vec<Text>,
    /// How it is obtained; `None` when that was missing or wrong.
    pub obtained: Option<ObtainedDecl>,
    /// Errcodes that say it is dead.
    pub rejected_by: Vec<At<i64>>,
    /// Errcodes of the fetch that another try cannot cure.
    pub refused_by: Vec<At<i64>>,
}

/// `obtained`.
#[derive(Debug)]
pub enum ObtainedDecl {
    /// By calls.
    Fetch(Vec<FetchDecl>),
    /// By an event.
    Pushed(Box<PushedDecl>),
    /// By a person or a redirect.
    Given(Text),
}

/// An event that brings a token.
#[derive(Debug)]
pub struct PushedDecl {
    /// Its name.
    pub event: Text,
    /// The member that holds it.
    pub value: Text,
    /// The member that says whose it is.
    pub of: Text,
    /// The member that orders the pushes.
    pub newest: Text,
    /// The member that says how long it lives.
    pub expires_in: Option<Text>,
}

/// One call that buys a token.
#[derive(Debug)]
pub struct FetchDecl {
    /// The kind of app.
    pub when: Option<Text>,
    /// `domain.endpoint`.
    pub call: Text,
    /// Request members and what fills them.
    pub with: Vec<(Text, Text)>,
    /// The member of the answer that holds it.
    pub value: Text,
    /// The member of the answer that says how long it lives.
    pub expires_in: Option<Text>,
    /// Where it stands.
    pub span: Span,
}

/// An errcode.
#[derive(Debug)]
pub struct ErrcodeDecl {
    /// The number.
    pub code: At<i64>,
    /// Its name.
    pub name: Text,
    /// What it means.
    pub meaning: Text,
    /// Its class.
    pub kind: ErrcodeKind,
    /// What it is about.
    pub of: Option<Text>,
    /// What to do.
    pub remedy: Option<Text>,
}

const KINDS: &[(&str, ErrcodeKind)] = &[
    ("ok", ErrcodeKind::Ok),
    ("busy", ErrcodeKind::Busy),
    ("rate_limit", ErrcodeKind::RateLimit),
    ("token", ErrcodeKind::Token),
    ("credential", ErrcodeKind::Credential),
    ("permission", ErrcodeKind::Permission),
    ("license", ErrcodeKind::License),
    ("quota", ErrcodeKind::Quota),
    ("not_found", ErrcodeKind::NotFound),
    ("parameter", ErrcodeKind::Parameter),
    ("state", ErrcodeKind::State),
    ("other", ErrcodeKind::Other),
];

/// Reads `tokens.yaml`.
pub(super) fn tokens(root: &Node, sink: &Sink) -> Vec<TokenDecl> {
    let reader = Reader::of_file(root, sink);
    let tokens = reader.map("tokens").iter().map(|entry| TokenDecl::read(entry, sink)).collect();
    reader.need("tokens");
    reader.finish();
    tokens
}

/// Reads `errors.yaml`.
pub(super) fn errcodes(root: &Node, sink: &Sink) -> Vec<ErrcodeDecl> {
    let reader = Reader::of_file(root, sink);
    let errcodes: Vec<_> = reader.map("errcodes").iter().filter_map(|entry| ErrcodeDecl::read(entry, sink)).collect();
    in_order(&errcodes, sink);
    reader.need("errcodes");
    reader.finish();
    errcodes
}

/// Reports each errcode that stands behind a larger one.
fn in_order(errcodes: &[ErrcodeDecl], sink: &Sink) {
    let mut most: Option<&ErrcodeDecl> = None;
    for errcode in errcodes {
        match most.filter(|most| most.code.value > errcode.code.value) {
            Some(most) => {
                let message = format!("{} stands behind {}", errcode.code.value, most.code.value);
                let found = Diagnostic::new(Rule::ErrcodeOrder, &errcode.code.span, message);
                sink.add(found.see(&most.code.span, "larger"));
            }
            None => most = Some(errcode),
        }
    }
}

impl TokenDecl {
    fn read(entry: &Entry, sink: &Sink) -> Self {
        let reader = Reader::of(entry, "token", sink);
        let decl = Self {
            kind: key_of(entry),
            title: reader.need_text("title"),
            summary: reader.need_text("summary"),
            docs: super::api::docs(&reader),
            scope: reader.need_text("scope"),
            query: reader.text("query"),
            ty: reader.need_text("type"),
            life: reader.integer("life").map(|life| life.value),
            cached: reader.bool("cached").is_none_or(|cached| cached.value),
            needs: reader.texts("needs"),
            serves: reader.texts("serves"),
            obtained: ObtainedDecl::read(&reader),
            rejected_by: reader.integers("rejected_by"),
            refused_by: reader.integers("refused_by"),
        };
        reader.finish();
        decl
    }
}

impl ObtainedDecl {
    fn read(token: &Reader<'_>) -> Option<Self> {
        token.need("obtained");
        let entry = token.entry("obtained")?;
        let reader = Reader::of(entry, "the value of", token.sink);
        let fetch = reader.entry("fetch").map(|entry| fetches(entry, token.sink));
        let pushed = reader.entry("pushed").map(|entry| PushedDecl::read(entry, token.sink));
        let given = reader.text("given");
        match (fetch, pushed, given) {
            (Some(fetches), None, None) => Some(Self::Fetch(fetches)),
            (None, Some(pushed), None) => Some(Self::Pushed(Box::new(pushed))),
            (None, None, Some(given)) => Some(Self::Given(given)),
            _ => {
                token.sink.report(Rule::MissingKey, &entry.key_span, "`obtained` has one of `fetch`, `pushed` and `given`");
                None
            }
        }
    }
}

impl PushedDecl {
    fn read(entry: &Entry, sink: &Sink) -> Self {
        let reader = Reader::of(entry, "the value of", sink);
        let pushed = Self {
            event: reader.need_text("event"),
            value: reader.need_text("value"),
            of: reader.need_text("of"),
            newest: reader.need_text("newest"),
            expires_in: reader.text("expires_in"),
        };
        reader.finish();
        pushed
    }
}

fn fetches(entry: &Entry, sink: &Sink) -> Vec<FetchDecl> {
    let Value::List(items) = &entry.node.value else {
        sink.report(Rule::WrongKind, entry.place(), format!("`fetch` is {}, but should be a list", entry.node.kind()));
        return Vec::new();
    };
    let read = |item: &Node| {
        // A list item has no key; its place is its own.
        let entry = Entry { key: "fetch".to_owned(), key_span: item.span.clone(), node: item.clone() };
        FetchDecl::read(&entry, sink)
    };
    items.iter().map(read).collect()
}

impl FetchDecl {
    fn read(entry: &Entry, sink: &Sink) -> Self {
        let reader = Reader::of(entry, "an item of", sink);
        let ingredient = |entry: &Entry| match entry.node.scalar() {
            Some(value) => Some((key_of(entry), At { value, span: entry.node.span.clone() })),
            None => {
                sink.report(
                    Rule::WrongKind,
                    entry.place(),
                    format!("`{}` is {}, but should be text", entry.key, entry.node.kind()),
                );
                None
            }
        };
        let decl = Self {
            when: reader.text("when"),
            call: reader.need_text("call"),
            with: reader.map("with").iter().filter_map(ingredient).collect(),
            value: reader.need_text("value"),
            expires_in: reader.text("expires_in"),
            span: entry.key_span.clone(),
        };
        reader.finish();
        decl
    }
}

impl ErrcodeDecl {
    /// `40014: {name: …, meaning: …}`.
    fn read(entry: &Entry, sink: &Sink) -> Option<Self> {
        let reader = Reader::of(entry, "errcode", sink);
        let code = entry.key.parse::<i64>();
        if code.is_err() {
            sink.report(Rule::WrongKind, &entry.key_span, format!("`{}` is not a whole number", entry.key));
        }
        let decl = Self {
            code: At { value: code.unwrap_or_default(), span: entry.key_span.clone() },
            name: reader.need_text("name"),
            meaning: reader.need_text("meaning"),
            kind: reader.word("kind", KINDS).map_or(ErrcodeKind::Other, |kind| kind.value),
            of: reader.text("of"),
            remedy: reader.text("remedy"),
        };
        reader.need("kind");
        reader.finish();
        entry.key.parse::<i64>().is_ok().then_some(decl)
    }
}
