//! A file of endpoints.

use super::decl::{FROM, FieldDecl, Section, fields, key_of};
use super::reader::{At, Reader, Text, word};
use super::yaml::{Entry, Node};
use crate::diagnostic::{Rule, Sink, Span};
use crate::model::{Answer, Effect, Provenance, Signature};

/// `api/<domain>.yaml`.
#[derive(Debug)]
pub struct ApiFile {
    /// The domain's name.
    pub domain: Text,
    /// The platform's title.
    pub title: Text,
    /// What it is for.
    pub summary: Text,
    /// The file, relative to the spec folder.
    pub file: String,
    /// Its named types.
    pub section: Section,
    /// Its endpoints.
    pub endpoints: Vec<EndpointDecl>,
}

/// One endpoint.
#[derive(Debug)]
pub struct EndpointDecl {
    /// Its name.
    pub name: Text,
    /// The platform's title.
    pub title: Text,
    /// What it does.
    pub summary: Text,
    /// Official page ids.
    pub docs: Vec<At<u32>>,
    /// `checked`; `None` when it says `no`.
    pub checked: Option<CheckedDecl>,
    /// Method and path.
    pub http: Text,
    /// `host`.
    pub host: Option<Text>,
    /// The token kind or `none`.
    pub token: Text,
    /// `token_in`.
    pub token_in: Option<Text>,
    /// What repeating it does; nothing when what it says was none of the words, which is reported.
    pub effect: Option<Effect>,
    /// Form of the answer.
    pub answer: Answer,
    /// `body: xml`.
    pub xml: bool,
    /// How the client signs it.
    pub signed: Option<At<Signature>>,
    /// The members of the request that `workwx_sign` signs.
    pub workwx_sign: Vec<Text>,
    /// Members in the query string of a POST.
    pub query: Vec<FieldDecl>,
    /// Parts of a multipart body.
    pub multipart: Vec<FieldDecl>,
    /// Members of the body, or of the query string of a GET.
    pub request: Vec<FieldDecl>,
    /// Members of the answer.
    pub response: Vec<FieldDecl>,
    /// The keys that are there, of those that say how the request travels: its sections, `body`, `workwx_sign`.
    pub sections: Vec<(&'static str, Span)>,
    /// Whether one of its sections has nothing behind it, so that nobody knows its members; it was reported.
    pub open: bool,
    /// How to page.
    pub pages: Option<PagesDecl>,
    /// How to tell that a job has ended.
    pub waits: Option<WaitsDecl>,
    /// The list that may be sent in chunks.
    pub chunks: Option<Text>,
    /// The examples.
    pub examples: Examples,
    /// `deprecated`.
    pub deprecated: Option<Text>,
    /// `note`.
    pub note: Option<Text>,
    /// `from`.
    pub from: Option<Provenance>,
}

/// `checked: {page, updated, part, via}`.
#[derive(Debug)]
pub struct CheckedDecl {
    /// The page.
    pub page: At<u32>,
    /// Its date.
    pub updated: Option<Text>,
    /// Whether only a part of it could be read.
    pub part: bool,
    /// `via: copy`: whether a public copy of it was read, not the page itself.
    pub copy: bool,
}

/// `pages`.
#[derive(Debug)]
pub struct PagesDecl {
    /// The key.
    pub span: Span,
    /// The list; without one the whole answer is an item.
    pub items: Option<Text>,
    /// The response member to send back.
    pub cursor: Option<Text>,
    /// The request member it is sent as.
    pub send: Option<Text>,
    /// The request member that counts.
    pub offset: Option<Text>,
    /// True while pages follow.
    pub more: Option<Text>,
    /// True on the last page.
    pub last: Option<Text>,
}

/// `waits`.
#[derive(Debug)]
pub struct WaitsDecl {
    /// The key.
    pub span: Span,
    /// The response member that says how the job stands.
    pub while_: Option<Text>,
    /// The values of it that say that the job is still running.
    pub is: Vec<Text>,
    /// The response member that is there when the job has ended.
    pub until: Option<Text>,
}

/// `example`.
#[derive(Debug, Default)]
pub struct Examples {
    /// The request.
    pub request: Option<serde_json::Value>,
    /// The response.
    pub response: Option<serde_json::Value>,
}

impl ApiFile {
    /// Reads a file.
    pub fn read(file: &str, root: &Node, sink: &Sink) -> Self {
        let reader = Reader::of_file(root, sink);
        let api = Self {
            domain: reader.need_text("domain"),
            title: reader.need_text("title"),
            summary: reader.need_text("summary"),
            file: file.to_owned(),
            section: Section::read(&reader),
            endpoints: reader.map("endpoints").iter().map(|entry| EndpointDecl::read(entry, sink)).collect(),
        };
        reader.need("endpoints");
        reader.finish();
        api
    }
}

/// The forms of an answer.
const ANSWERS: &[(&str, Answer)] =
    &[("json", Answer::Json), ("bytes", Answer::Bytes), ("bytes_or_json", Answer::BytesOrJson), ("xml", Answer::Xml)];

impl EndpointDecl {
    fn read(entry: &Entry, sink: &Sink) -> Self {
        let reader = Reader::of(entry, "endpoint", sink);
        let effect = reader.word("effect", &[("read", Effect::Read), ("set", Effect::Set), ("act", Effect::Act)]);
        let answer = reader.word("answer", ANSWERS).map_or(Answer::Json, |answer| answer.value);
        let section = |key| reader.entry(key).map(|entry| (key, entry.key_span.clone()));
        let name = key_of(entry);
        let (title, docs) = title_and_docs(&reader, &name);
        let decl = Self {
            title,
            summary: reader.need_text("summary"),
            docs,
            checked: checked(&reader),
            http: reader.need_text("http"),
            host: reader.text("host"),
            token: reader.need_text("token"),
            token_in: reader.text("token_in"),
            effect: effect.map(|effect| effect.value),
            answer,
            xml: reader.word("body", &[("json", false), ("xml", true)]).is_some_and(|body| body.value),
            signed: reader.word("signed", &[("paytool", Signature::Paytool), ("merchant", Signature::Merchant)]),
            workwx_sign: reader.scalars("workwx_sign"),
            query: fields(&reader, "query"),
            multipart: fields(&reader, "multipart"),
            request: fields(&reader, "request"),
            response: fields(&reader, "response"),
            sections: ["query", "multipart", "request", "body", "workwx_sign"].into_iter().filter_map(section).collect(),
            open: open(&reader),
            pages: reader.entry("pages").and_then(|entry| PagesDecl::read(entry, sink)),
            waits: reader.entry("waits").and_then(|entry| WaitsDecl::read(entry, sink)),
            chunks: reader.text("chunks"),
            examples: examples(&reader, answer),
            deprecated: reader.text("deprecated"),
            note: reader.text("note"),
            name,
            from: reader.word("from", FROM).map(|word| word.value),
        };
        reader.need("effect");
        reader.sentence("repeatable");
        if let (Some(Effect::Act), Some(entry)) = (decl.effect, reader.entry("repeatable")) {
            let message = "`repeatable` explains a `read` or `set`, but this is an `act`, which is never repeated";
            sink.report_with(Rule::Repeatable, entry.value_place(), message, "remove one of the two");
        }
        reader.finish();
        decl
    }
}

/// Whether members are missing with all that they would declare. What the example shows in their place may be one of them.
fn open(reader: &Reader<'_>) -> bool {
    let (sent, answered) = (["query", "multipart", "request"], ["response"]);
    let blank = |sections: &[&str]| sections.iter().any(|section| reader.is_blank(section));
    let shown = |part: &str| reader.entry("example").and_then(|example| example.node.entry(part));
    for (part, _) in [("request", blank(&sent)), ("response", blank(&answered))].into_iter().filter(|(_, blank)| *blank) {
        shown(part).into_iter().for_each(|entry| entry.node.drop_into(reader.sink));
    }
    blank(&sent) || blank(&answered)
}

/// The page ids, which must be there.
pub(super) fn docs(reader: &Reader<'_>) -> Vec<At<u32>> {
    reader.need("docs");
    reader.integers("docs")
}

/// The platform's title and page ids. What is known `from` a secondary source only may have neither: then its name is its title.
pub(super) fn title_and_docs(reader: &Reader<'_>, name: &Text) -> (Text, Vec<At<u32>>) {
    if reader.entry("from").is_some() {
        return (reader.text("title").unwrap_or_else(|| name.clone()), reader.integers("docs"));
    }
    (reader.need_text("title"), docs(reader))
}

/// What was read in place of a page.
const VIA: &[(&str, ())] = &[("copy", ())];

/// `checked: no` or `checked: {page: …, updated: …}`, one of which must be there.
pub(super) fn checked(reader: &Reader<'_>) -> Option<CheckedDecl> {
    reader.need("checked");
    let entry = reader.entry("checked")?;
    match entry.node.scalar().as_deref() {
        Some("no" | "false") => None,
        Some(other) => {
            let message = format!("`checked` is a page with its date or `no`, not `{other}`");
            reader.sink.report_with(
                Rule::WrongKind,
                &entry.node.span,
                message,
                "write `checked: {page: 97184, updated: 2024-03-05}`",
            );
            None
        }
        None => {
            let below = Reader::of(entry, "the value of", reader.sink);
            below.need("page");
            let page = below.integer("page");
            let updated = below.text("updated");
            let part = below.bool("part").is_some_and(|part| part.value);
            let via = below.scalar("via");
            let copy =
                via.and_then(|via| word(&via, VIA, "copy: a public copy of the page was read, not the page itself", below.sink));
            below.finish();
            Some(CheckedDecl { page: page?, updated, part, copy: copy.is_some() })
        }
    }
}

/// A pure download may show no response.
fn examples(reader: &Reader<'_>, answer: Answer) -> Examples {
    reader.need("example");
    let Some(entry) = reader.entry("example") else { return Examples::default() };
    let below = Reader::of(entry, "the value of", reader.sink);
    below.need("request");
    if answer != Answer::Bytes {
        below.need("response");
    }
    let read = |key| below.entry(key).map(|entry| entry.node.to_json());
    let examples = Examples { request: read("request"), response: read("response") };
    below.finish();
    examples
}

impl PagesDecl {
    fn read(entry: &Entry, sink: &Sink) -> Option<Self> {
        let reader = Reader::of(entry, "the value of", sink);
        let decl = Self {
            span: entry.key_span.clone(),
            items: reader.text("items"),
            cursor: reader.text("cursor"),
            send: reader.text("send"),
            offset: reader.text("offset"),
            more: reader.text("more"),
            last: reader.text("last"),
        };
        let read = reader.is_map();
        reader.finish();
        read.then_some(decl)
    }
}

impl WaitsDecl {
    fn read(entry: &Entry, sink: &Sink) -> Option<Self> {
        let reader = Reader::of(entry, "the value of", sink);
        let decl = Self {
            span: entry.key_span.clone(),
            while_: reader.text("while"),
            is: reader.scalars("is"),
            until: reader.text("until"),
        };
        let read = reader.is_map();
        reader.finish();
        read.then_some(decl)
    }
}
