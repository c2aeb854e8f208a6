//! Reads the files of a spec.

use std::sync::Arc;

use super::decl::{IdDecl, Section};
use super::reader::Reader;
use super::yaml::{self, Node};
use super::{ApiFile, EventFile, Files, Places, SharedFile, Spec, graph};
use crate::diagnostic::{Rule, Sink, Span};
use crate::{names, suggest};

/// The files that stand beside the folders.
const SHARED: [&str; 3] = ["types.yaml", "tokens.yaml", "errors.yaml"];

/// Reads a spec. What is wrong with its files goes to the sink.
#[must_use]
pub fn load(files: Files, sink: &Sink) -> Spec {
    let mut spec = Spec::default();
    for (name, content) in files.iter() {
        match kind(name) {
            Kind::Stray => stray(name, sink),
            Kind::Ignored => {}
            kind => {
                if let Some(root) = parse(name, content, &mut spec.places, sink) {
                    take(&mut spec, kind, name, &root, sink);
                }
            }
        }
    }
    spec
}

/// What a file is by its name.
enum Kind {
    Types,
    Tokens,
    Errors,
    Api,
    Events,
    /// Would be ignored silently, and that is hardly what its author means: a `token.yaml` beside `tokens.yaml`.
    Stray,
    /// Is no spec and looks like none: README.md, an editor's backup.
    Ignored,
}

fn kind(name: &str) -> Kind {
    let yaml = |name: &str| name.ends_with(".yaml");
    match name.split_once('/') {
        None if name == "types.yaml" => Kind::Types,
        None if name == "tokens.yaml" => Kind::Tokens,
        None if name == "errors.yaml" => Kind::Errors,
        None if yaml(name) || name.ends_with(".yml") => Kind::Stray,
        Some((_, name)) if name.starts_with('.') || name.ends_with('~') => Kind::Ignored,
        Some(("api", name)) if yaml(name) => Kind::Api,
        Some(("events", name)) if yaml(name) => Kind::Events,
        Some(("api" | "events", _)) => Kind::Stray,
        _ => Kind::Ignored,
    }
}

fn take(spec: &mut Spec, kind: Kind, name: &str, root: &Node, sink: &Sink) {
    match kind {
        Kind::Types => spec.shared = shared_file(root, sink),
        Kind::Tokens => spec.tokens = graph::tokens(root, sink),
        Kind::Errors => spec.errcodes = Some(graph::errcodes(root, sink)),
        Kind::Api => {
            let mut api = ApiFile::read(name, root, sink);
            expect_domain(name, &mut api.domain, sink);
            spec.apis.push(api);
        }
        Kind::Events => {
            let mut file = EventFile::read(name, root, sink);
            expect_domain(name, &mut file.domain, sink);
            spec.events.push(file);
        }
        Kind::Stray | Kind::Ignored => {}
    }
}

/// The YAML tree of one file.
fn parse(file: &str, content: &[u8], places: &mut Places, sink: &Sink) -> Option<Node> {
    let name: Arc<str> = file.into();
    let Ok(text) = std::str::from_utf8(content) else {
        sink.report(Rule::Syntax, &Span { file: name, line: 1, column: 1, range: 0..0 }, "the file is not UTF-8");
        return None;
    };
    let root = yaml::parse(&name, text, sink);
    places.keep(name, text.to_owned(), root.clone());
    root
}

fn stray(path: &str, sink: &Sink) {
    let span = Span { file: path.into(), line: 1, column: 1, range: 0..0 };
    let (message, help) = match path.rsplit_once('/') {
        Some((_, name)) => (format!("`{name}` is not a .yaml file and would be ignored"), String::new()),
        None => (format!("`{path}` is no file of a spec and would be ignored"), suggest::did_you_mean(path, SHARED)),
    };
    sink.report_with(Rule::Misplaced, &span, message, help);
}

/// The file's name counts, so that what refers to the domain still finds it.
fn expect_domain(file: &str, domain: &mut super::Text, sink: &Sink) {
    let stem = file.rsplit('/').next().and_then(|name| name.strip_suffix(".yaml")).unwrap_or(file);
    if !domain.value.is_empty() && domain.value != stem {
        sink.report(Rule::Misplaced, &domain.span, format!("the file says domain `{}`, its name says `{stem}`", domain.value));
    }
    if !names::is_module(stem) {
        sink.report(Rule::NotAName, &domain.span, format!("`{stem}` cannot be the name of a module and a feature"));
    }
    stem.clone_into(&mut domain.value);
}

fn shared_file(root: &Node, sink: &Sink) -> SharedFile {
    let reader = Reader::of_file(root, sink);
    let ids = reader.map("ids").iter().map(|entry| IdDecl::read(entry, sink)).collect();
    let shared = SharedFile { ids, section: Section::read(&reader) };
    reader.finish();
    shared
}
