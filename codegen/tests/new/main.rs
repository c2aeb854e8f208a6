//! `cargo codegen new` and the library behind it: what a sample shows becomes an entry of the spec, and what it does not show is
//! asked for.

mod command;
mod endpoint;
mod event;
mod infer;
mod private;
mod refuse;
mod told;

#[path = "../front/folder.rs"]
#[allow(dead_code, reason = "the front has more to do with folders")]
mod folder;

use std::path::Path;

use folder::Folder;
use serde_json::Value;
use wecom_codegen::canonical;
use wecom_codegen::model::{Channel, Way};
use wecom_codegen::sketch::{self, Draft, Endpoint, Event, Refusal};
use wecom_codegen::spec::Files;

/// The good spec of the front, in canonical form.
fn files() -> Files {
    let folder = Folder::good();
    let mut files = Files::of_folder(folder.path()).expect("a spec");
    let texts: Vec<(String, String)> = files.iter().map(|(name, text)| (name.to_owned(), canonical(name, text))).collect();
    texts.into_iter().for_each(|(name, text)| files.insert(name, text));
    files
}

fn canonical(name: &str, text: &[u8]) -> String {
    canonical::format(Path::new(""), name, text).unwrap_or_else(|report| panic!("{report}"))
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("the sample is JSON")
}

/// An endpoint of which nothing but the samples is known.
fn bare(domain: &str, name: &str, request: &str, response: &str) -> Endpoint {
    let (request, response) = (json(request), json(response));
    Endpoint { domain: domain.to_owned(), name: name.to_owned(), title: None, http: None, token: None, request, response }
}

fn endpoint(files: &Files, new: &Endpoint) -> Draft {
    sketch::endpoint(files, new).unwrap_or_else(|refusal| panic!("{refusal}"))
}

fn refused(files: &Files, new: &Endpoint) -> String {
    let refusal: Refusal = sketch::endpoint(files, new).expect_err("it is refused");
    refusal.to_string().replace(&files.root().display().to_string(), "SPEC")
}

fn event(files: &Files, domain: &str, name: &str, sample: &str) -> Result<Draft, Refusal> {
    drafted(files, Way::Event, None, (domain, name, sample))
}

fn reply(files: &Files, via: Option<Channel>, domain: &str, name: &str, sample: &str) -> Result<Draft, Refusal> {
    drafted(files, Way::Reply, via, (domain, name, sample))
}

fn drafted(files: &Files, way: Way, via: Option<Channel>, new: (&str, &str, &str)) -> Result<Draft, Refusal> {
    let (domain, name, sample) = (new.0.to_owned(), new.1.to_owned(), new.2.to_owned());
    sketch::event(files, &Event { way, via, domain, name, title: None, sample })
}

/// The lines of a draft that its file did not have.
fn added(files: &Files, draft: &Draft) -> String {
    assert_eq!(canonical(&draft.file, draft.text.as_bytes()), draft.text, "a draft is in canonical form");
    let old = files.get(&draft.file).map(|text| String::from_utf8_lossy(text).into_owned()).unwrap_or_default();
    let mut left: Vec<&str> = old.lines().collect();
    let mut new = String::new();
    for line in draft.text.lines() {
        // The old lines are all there, in their order.
        match left.first() {
            Some(first) if *first == line && !new.ends_with('\u{0}') => drop(left.remove(0)),
            _ => new += &format!("{line}\n"),
        }
    }
    assert!(left.is_empty(), "the file has lost {left:?}\n{}", draft.text);
    new
}

/// What is left to do, as `line: message`.
fn left(draft: &Draft) -> Vec<String> {
    draft.left.iter().map(|left| format!("{}: {}", left.span.line, left.message)).collect()
}

/// A draft with everything filled in that a person would fill in.
fn filled(draft: &Draft) -> String {
    let texts = [
        ("title:\n", "title: 标题\n"),
        ("summary:\n", "summary: What it is.\n"),
        ("summary: }", "summary: What it is.}"),
        ("docs:\n", "docs: [99]\n"),
        ("checked:\n", "checked: no\n"),
        ("http:\n", "http: POST /shop/draft\n"),
        ("\n    token:\n", "\n    token: shop_token\n"),
        ("effect:\n", "effect: read\n"),
    ];
    texts.iter().fold(draft.text.clone(), |text, (blank, filled)| text.replace(blank, filled))
}
