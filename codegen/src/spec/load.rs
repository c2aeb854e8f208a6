//! Reads the files of a spec.

use std::sync::Arc;

use super::decl::{IdDecl, Section};
use super::places::File;
use super::reader::Reader;
use super::tree::Trees;
use super::yaml::{self, Node};
use super::{ApiFile, EventFile, Files, SharedFile, Spec, TokenDecl, grammar, graph};
#[cfg(feature = "edit")]
use super::{Places, tree};
use crate::diagnostic::{Rule, Sink, Span};
use crate::{names, suggest};

/// The files that stand beside the folders.
const SHARED: [&str; 3] = ["types.yaml", "tokens.yaml", "errors.yaml"];

/// The folders that are read.
const FOLDERS: [&str; 2] = ["api", "events"];

/// Reads a spec. What is wrong with its files goes to the sink.
#[must_use]
pub fn load(files: Files, sink: &Sink) -> Spec {
    load_again(&files, &mut Trees::default(), sink)
}

/// The same, with the trees that are known from the last time.
#[must_use]
pub fn load_again(files: &Files, trees: &mut Trees, sink: &Sink) -> Spec {
    trees.update(files.iter().filter_map(|(name, content)| Some((name, content, kind(name).grammar()?))));
    let mut spec = Spec::default();
    for (name, content) in files.iter() {
        match kind(name) {
            Kind::Stray => {
                stray(name, files, sink);
                // Shown, and perhaps what others refer to.
                spec.places.keep(name.into(), Arc::new(File::new(String::from_utf8_lossy(content).into_owned(), None)));
            }
            Kind::Ignored => {}
            kind => {
                let Some(tree) = trees.get(name) else { continue };
                sink.repeat(&tree.found);
                spec.places.keep(name.into(), tree.file.clone());
                if let Some(root) = tree.root() {
                    take(&mut spec, kind, name, root, sink);
                }
            }
        }
    }
    spec
}

/// Reads the two files of another spec that this one goes on from: its types and its tokens. `root` stands before their names.
pub(crate) fn load_below(root: &str, types: &str, tokens: &str, sink: &Sink) -> (SharedFile, Vec<TokenDecl>) {
    let parse = |name: &str, text: &str| yaml::parse(&format!("{root}/{name}").into(), text, sink);
    let types = parse("types.yaml", types).map(|node| shared_file(&node, sink));
    let tokens = parse("tokens.yaml", tokens).map(|node| graph::tokens(&node, sink));
    (types.unwrap_or_default(), tokens.unwrap_or_default())
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

impl Kind {
    /// The keys of the file.
    fn grammar(&self) -> Option<&'static grammar::Kind> {
        Some(match self {
            Self::Types => &grammar::TYPES,
            Self::Tokens => &grammar::TOKENS,
            Self::Errors => &grammar::ERRORS,
            Self::Api => &grammar::API,
            Self::Events => &grammar::EVENTS,
            Self::Stray | Self::Ignored => return None,
        })
    }
}

/// Whether a file of a spec folder is read, by its name.
#[must_use]
pub fn is_spec_file(name: &str) -> bool {
    !matches!(kind(name), Kind::Stray | Kind::Ignored)
}

/// Whether a file means anything to a spec.
#[cfg(feature = "cli")]
pub(crate) fn is_read(name: &str) -> bool {
    !matches!(kind(name), Kind::Ignored)
}

fn kind(name: &str) -> Kind {
    let yaml = |name: &str| name.ends_with(".yaml");
    let file = name.rsplit('/').next().unwrap_or(name);
    match name.split_once('/') {
        None if name == "types.yaml" => Kind::Types,
        None if name == "tokens.yaml" => Kind::Tokens,
        None if name == "errors.yaml" => Kind::Errors,
        None if yaml(name) || name.ends_with(".yml") => Kind::Stray,
        Some(_) if file.is_empty() => Kind::Stray,
        Some(_) if file.starts_with('.') || file.ends_with('~') => Kind::Ignored,
        Some((_, name)) if name.matches('/').count() > 1 => Kind::Stray,
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

/// The YAML tree of one file, which `places` keeps.
#[cfg(feature = "edit")]
pub(crate) fn parse(name: &str, content: &[u8], places: &mut Places, sink: &Sink) -> Option<Node> {
    let file = Arc::new(tree::read(&name.into(), content, sink));
    places.keep(name.into(), file.clone());
    file.root().cloned()
}

fn stray(path: &str, files: &Files, sink: &Sink) {
    let span = Span::start_of(path);
    let (message, help) = match path.rsplit_once('/') {
        Some((folder, "")) if folder.ends_with(".yaml") => {
            (format!("`{folder}` is a folder, not a file, and would be ignored"), String::new())
        }
        Some((folder, "")) => {
            let free = |name: &&str| files.iter().all(|(file, _)| !file.starts_with(&format!("{name}/")));
            let help = match FOLDERS.iter().copied().filter(free).collect::<Vec<_>>().as_slice() {
                [only] => format!("is it the folder `{only}`, which is not there? Then give it that name"),
                _ => "endpoints stand in `api/<domain>.yaml` or `api/<family>/<domain>.yaml`, events in `events/` likewise"
                    .to_owned(),
            };
            (format!("the folder `{folder}` would be ignored"), help)
        }
        Some((_, name)) => (format!("`{name}` is not a .yaml file and would be ignored"), String::new()),
        None => (format!("`{path}` is no file of a spec and would be ignored"), suggest::did_you_mean(path, SHARED)),
    };
    sink.report_with(Rule::Misplaced, &span, message, help);
}

/// The file's name counts, so that what refers to the domain still finds it.
fn expect_domain(file: &str, domain: &mut super::Text, sink: &Sink) {
    let stem = file.rsplit('/').next().and_then(|name| name.strip_suffix(".yaml")).unwrap_or(file);
    if !names::is_module(stem) {
        let message = format!("`{stem}` cannot be the name of a module and a feature");
        let help = format!("rename the file: `{}.yaml`", names::snake(stem));
        sink.report_with(Rule::NotAName, &domain.span, message, help);
    } else if !domain.value.is_empty() && domain.value != stem {
        sink.report(Rule::Misplaced, &domain.span, format!("the file says domain `{}`, its name says `{stem}`", domain.value));
    }
    stem.clone_into(&mut domain.value);
}

fn shared_file(root: &Node, sink: &Sink) -> SharedFile {
    let reader = Reader::of_file(root, sink);
    let ids = reader.map("ids").iter().map(|entry| IdDecl::read(entry, sink)).collect();
    let shared = SharedFile { given: None, ids, section: Section::read(&reader) };
    reader.finish();
    shared
}
