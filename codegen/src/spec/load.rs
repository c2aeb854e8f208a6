//! Finds and reads the files of a spec folder.

use std::path::Path;
use std::sync::Arc;
use std::{fs, io};

use super::decl::{IdDecl, Section};
use super::reader::Reader;
use super::yaml::{self, Node};
use super::{ApiFile, EventFile, SharedFile, Spec, graph};
use crate::diagnostic::{Rule, Sink, Span};
use crate::{names, suggest};

/// Reads a spec folder. What is wrong with its files goes to the sink; only a folder that cannot be listed is an error.
///
/// # Errors
/// When the folder or one of its files cannot be read.
pub fn load(dir: &Path, sink: &Sink) -> io::Result<Spec> {
    let mut spec = Spec::default();
    let mut read = |file: &str| parse(dir, file, &mut spec.places, sink);
    let shared = read("types.yaml")?;
    let tokens = read("tokens.yaml")?;
    let errcodes = read("errors.yaml")?;
    let mut apis = Vec::new();
    for file in yaml_files(dir, "api", sink)? {
        apis.extend(read(&file)?.map(|root| ApiFile::read(&file, &root, sink)));
    }
    let mut events = Vec::new();
    for file in yaml_files(dir, "events", sink)? {
        events.extend(read(&file)?.map(|root| EventFile::read(&file, &root, sink)));
    }
    if apis.is_empty() && events.is_empty() && !dir.join("api").exists() && !dir.join("events").exists() {
        let message = format!("{} has neither api/ nor events/: it is no spec folder", dir.display());
        return Err(io::Error::new(io::ErrorKind::NotFound, message));
    }
    stray(dir, sink)?;
    for api in &mut apis {
        expect_domain(&api.file, &mut api.domain, sink);
    }
    for file in &mut events {
        expect_domain(&file.file, &mut file.domain, sink);
    }
    spec.shared = shared.map(|root| shared_file(&root, sink)).unwrap_or_default();
    spec.tokens = tokens.map(|root| graph::tokens(&root, sink)).unwrap_or_default();
    spec.errcodes = errcodes.map(|root| graph::errcodes(&root, sink));
    spec.apis = apis;
    spec.events = events;
    Ok(spec)
}

/// Reads one file; one that does not exist is as good as an empty one.
fn parse(dir: &Path, file: &str, places: &mut super::Places, sink: &Sink) -> io::Result<Option<Node>> {
    let name: Arc<str> = file.into();
    let bytes = match fs::read(dir.join(file)) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(io::Error::new(error.kind(), format!("{}: {error}", dir.join(file).display()))),
    };
    let Ok(text) = String::from_utf8(bytes) else {
        sink.report(Rule::Syntax, &Span { file: name, line: 1, column: 1, range: 0..0 }, "the file is not UTF-8");
        return Ok(None);
    };
    let root = yaml::parse(&name, &text, sink);
    places.keep(name, text, root.clone());
    Ok(root)
}

/// The YAML files of a folder, by name, as paths relative to the spec folder. A folder that does not exist has none.
fn yaml_files(dir: &Path, below: &str, sink: &Sink) -> io::Result<Vec<String>> {
    let entries = match fs::read_dir(dir.join(below)) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(io::Error::new(error.kind(), format!("{}: {error}", dir.join(below).display()))),
    };
    let mut files = Vec::new();
    for entry in entries {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".yaml") {
            files.push(format!("{below}/{name}"));
        } else if !name.starts_with('.') && !name.ends_with('~') {
            let span = Span { file: format!("{below}/{name}").into(), line: 1, column: 1, range: 0..0 };
            sink.report(Rule::Misplaced, &span, format!("`{name}` is not a .yaml file and would be ignored"));
        }
    }
    files.sort();
    Ok(files)
}

/// A `token.yaml` beside `tokens.yaml` would be ignored silently.
fn stray(dir: &Path, sink: &Sink) -> io::Result<()> {
    let mut names = Vec::new();
    for entry in fs::read_dir(dir)? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    let known = ["types.yaml", "tokens.yaml", "errors.yaml"];
    let yaml = |name: &&String| name.ends_with(".yaml") || name.ends_with(".yml");
    for name in names.iter().filter(yaml).filter(|name| !known.contains(&name.as_str())) {
        let span = Span { file: name.as_str().into(), line: 1, column: 1, range: 0..0 };
        let help = suggest::did_you_mean(name, known);
        sink.report_with(Rule::Misplaced, &span, format!("`{name}` is no file of a spec and would be ignored"), help);
    }
    Ok(())
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
