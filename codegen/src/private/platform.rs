//! What a private spec goes on from: the platform's own shared types and tokens, and the names that it has taken.
//!
//! A build script has this package, but not the `spec/` folder of the repository, so that a part of the spec has to travel inside
//! the package. That part is the three files of `platform/`, written by `cargo codegen` and compared by `cargo codegen check` like
//! everything else that is generated, so that there is still one place to edit. `types.yaml` and `tokens.yaml` are copies, byte for
//! byte: a private spec is then read by the same reader as the platform's own, and whatever the format learns is known here without
//! another writer. Of everything else only the names count, and those are in `taken.txt`. The alternatives were worse: to put all of
//! `spec/` into the package would let every build script parse a megabyte of YAML, and to ask a compiled `wecom-service` for its
//! types would need it as a build dependency.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostic, Rule, Sink};
use crate::emit::OutputFile;
use crate::model::{Endpoint, Event, Method, Model};
use crate::output::MARK;
use crate::spec::{self, Files, SharedFile, Spec, Text, TokenDecl};
use crate::words;

const TYPES: &str = include_str!("platform/types.yaml");
const TOKENS: &str = include_str!("platform/tokens.yaml");
const TAKEN: &str = include_str!("platform/taken.txt");

/// What messages call the folder of the platform's spec.
const ROOT: &str = "wecom-service/spec";

/// Adds the shared types and tokens of the platform to a private spec, which cannot declare them once more.
pub(crate) fn add(spec: &mut Spec, sink: &Sink) {
    // Nothing is wrong with them: `cargo codegen` wrote them after it had checked the spec.
    let (types, tokens) = spec::load_below(ROOT, TYPES, TOKENS, &Sink::default());
    spec.tokens = tokens.into_iter().map(bare).collect();
    let given: BTreeSet<String> = declared(&types).map(|name| name.value.clone()).collect();
    let fresh = |name: &Text| {
        let taken = given.contains(&name.value);
        if taken {
            let message = format!("`{}` is a type of wecom-service", name.value);
            sink.report_with(Rule::DuplicateType, &name.span, message, "use it without declaring it, or give yours another name");
        }
        !taken
    };
    let mut own = std::mem::replace(&mut spec.shared, types);
    own.ids.retain(|id| fresh(&id.name));
    let sections = spec.apis.iter_mut().map(|file| &mut file.section);
    let sections = sections.chain(spec.events.iter_mut().map(|file| &mut file.section)).chain([&mut own.section]);
    for section in sections {
        section.structs.retain(|decl| fresh(&decl.name));
        section.enums.retain(|decl| fresh(&decl.name));
        section.unions.retain(|decl| fresh(&decl.name));
    }
    let SharedFile { ids, section, .. } = &mut spec.shared;
    ids.extend(own.ids);
    section.structs.extend(own.section.structs);
    section.enums.extend(own.section.enums);
    section.unions.extend(own.section.unions);
    spec.shared.given = Some(given);
}

/// The names of all ids and types that a file declares.
fn declared(file: &SharedFile) -> impl Iterator<Item = &Text> {
    let SharedFile { ids, section, .. } = file;
    let structs = section.structs.iter().map(|decl| &decl.name);
    let enums = section.enums.iter().map(|decl| &decl.name);
    ids.iter().map(|id| &id.name).chain(structs).chain(enums).chain(section.unions.iter().map(|decl| &decl.name))
}

/// Leaves out the places that are in the platform's files, which nobody can open.
pub(super) fn own_places(mut found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    for diagnostic in &mut found {
        diagnostic.related.retain(|related| !related.span.file.starts_with(ROOT));
    }
    found
}

/// A kind of token without where it comes from: the client knows, and the calls that buy it are not in a private spec.
fn bare(token: TokenDecl) -> TokenDecl {
    TokenDecl { needs: Vec::new(), obtained: None, rejected_by: Vec::new(), refused_by: Vec::new(), ..token }
}

/// What the platform has already.
#[derive(Debug, Default)]
pub(super) struct Taken {
    /// Its domains.
    pub(super) domains: BTreeSet<&'static str>,
    /// Its endpoints by method and path.
    pub(super) calls: BTreeMap<&'static str, &'static str>,
    /// Its events by their discriminators, as [`keys`] writes them.
    pub(super) events: BTreeMap<&'static str, &'static str>,
}

impl Taken {
    /// As this version has it.
    pub(super) fn new() -> Self {
        let mut taken = Self::default();
        for line in TAKEN.lines() {
            match line.split_once(' ') {
                Some(("domain", name)) => drop(taken.domains.insert(name)),
                Some(("call", call)) => taken.calls.extend(call.rsplit_once(' ')),
                Some(("event", event)) => taken.events.extend(event.rsplit_once(' ')),
                _ => {}
            }
        }
        taken
    }
}

/// Method and path of an endpoint, as `taken.txt` has them. One on another host is another one.
pub(super) fn call(endpoint: &Endpoint) -> String {
    let method = match endpoint.method {
        Method::Get => "GET",
        Method::Post => "POST",
    };
    format!("{method} {}{}", endpoint.host.as_deref().unwrap_or_default(), endpoint.path)
}

/// The discriminators of an event, one text for each channel that it comes on.
pub(super) fn keys(event: &Event) -> Vec<String> {
    let suite = event.info_type.as_ref().map(|info_type| format!("info_type={info_type}"));
    let app = event.msg_type.as_ref().map(|msg_type| match &event.event {
        Some(event) => format!("msg_type={msg_type} event={event}"),
        None => format!("msg_type={msg_type}"),
    });
    let app = app.map(|key| match event.json_channel() {
        Some(channel) => format!("{} {key}", words::channel(channel)),
        None => key,
    });
    let channels: Vec<String> = suite.into_iter().chain(app).collect();
    let changes = event.change_types().map(|change| change.map(|change| format!(" change_type={change}")).unwrap_or_default());
    changes.flat_map(|change| channels.iter().map(move |key| format!("{key}{change}"))).collect()
}

/// The folder itself, in the workspace that an output folder belongs to. A copy of the generated code elsewhere has none.
#[must_use]
pub fn folder(out: &Path) -> Option<PathBuf> {
    let out = std::path::absolute(out).ok()?;
    let folders = out.ancestors().skip(1).take(3).map(|dir| dir.join("codegen/src/private/platform"));
    folders.into_iter().find(|folder| folder.join("taken.txt").is_file())
}

/// The files of the folder `platform`, from the platform's own spec.
#[must_use]
pub fn files(spec: &Files, model: &Model) -> Vec<OutputFile> {
    let copy = |name: &str| {
        let text = spec.get(name).map(|bytes| String::from_utf8_lossy(bytes).replace("\r\n", "\n"));
        OutputFile { path: name.into(), text: text.unwrap_or_default() }
    };
    vec![copy("types.yaml"), copy("tokens.yaml"), OutputFile { path: "taken.txt".into(), text: taken(model) }]
}

fn taken(model: &Model) -> String {
    let mut text = format!(
        "# What wecom-service has, so that private specs do not take it; types.yaml and tokens.yaml beside it are copies.\n\
         # Generated from `spec/` {MARK}\n"
    );
    // Writing to a String cannot fail.
    for domain in &model.domains {
        let _ = writeln!(text, "domain {}", domain.name);
    }
    for domain in &model.domains {
        for endpoint in &domain.endpoints {
            let _ = writeln!(text, "call {} {}.{}", call(endpoint), domain.name, endpoint.name);
        }
    }
    for event in model.event_domains.iter().flat_map(|domain| &domain.events) {
        for key in keys(event) {
            let _ = writeln!(text, "event {key} {}", event.name);
        }
    }
    text
}
