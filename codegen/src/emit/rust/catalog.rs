//! `catalog/…`: every endpoint and event with its shape and example, as data.

use super::docs::{self, Doc};
use super::format::{Source, literal, optional, quoted, raw, slice};
use super::home::Home;
use super::names::Names;
use super::{EmitError, OutputFile, json, naming};
use crate::model::{Answer, Domain, Endpoint, Model};

/// Writes the file of a domain.
pub(super) fn domain(domain: &Domain) -> Result<OutputFile, EmitError> {
    let doc = Doc::new(format!("{}: the endpoints as data.", docs::text(&domain.title)));
    let mut source = Source::new(format!("catalog/{}.rs", domain.name), doc, &domain.file, Names::default());
    source.names.import("crate::catalog::Exchange");
    let entries: Vec<_> = domain.endpoints.iter().map(|endpoint| exchange(&mut source.names, domain, endpoint)).collect();
    let entries = slice(entries, 0);
    source.text(format!("/// Every endpoint, in the order of the spec.\npub(crate) static ENTRIES: &[Exchange] = {entries};"));
    source.finish()
}

fn exchange(names: &mut Names, domain: &Domain, endpoint: &Endpoint) -> String {
    let root = if names.home().is_private() { "own" } else { "crate::generated::api" };
    let module = names.import(&format!("{root}::{}", domain.name));
    let request = &endpoint.request.name;
    let response = match (&endpoint.response, endpoint.answer) {
        (Some(response), Answer::Json | Answer::Xml | Answer::BytesOrJson) => format!("{module}::{}", response.name),
        _ => names.import("crate::wire::Empty"),
    };
    let examples = [&endpoint.example_request, &endpoint.example_response].map(|example| raw(&json::pretty(example)));
    let [example_request, example_response] = examples;
    if names.home().is_private() {
        // The struct gets new members, so that other crates cannot write it as a literal.
        let start = format!("Exchange::of::<{module}::{request}>().response::<{response}>()");
        return format!("{start}.examples(\n        {example_request},\n        {example_response},\n    )");
    }
    let facade = names.import("crate::endpoint::Endpoint");
    let token = endpoint.token.as_deref().map(|kind| {
        let tokens = names.import("crate::generated::tokens");
        format!("&{tokens}::{}", naming::constant(kind))
    });
    let members = [
        ("meta", format!("<{module}::{request} as {facade}>::META")),
        ("token", optional(token)),
        ("request", format!("|| Box::new({module}::{request}::default())")),
        ("response", format!("|| Box::new({response}::default())")),
        ("example_request", example_request),
        ("example_response", example_response),
    ];
    literal("Exchange", &members, 4)
}

/// Writes the one file of a private spec.
pub(super) fn private(model: &Model) -> Result<OutputFile, EmitError> {
    let doc = Doc::new("The endpoints and events as data: for the offline WeCom, and for tools.");
    let mut source = Source::new("catalog.rs", doc, "api", Names::default().of_crate(&Home::of(model)));
    source.names.import("crate::catalog::Exchange");
    let all = model.domains.iter().flat_map(|domain| domain.endpoints.iter().map(move |endpoint| (domain, endpoint)));
    let entries: Vec<_> = all.map(|(domain, endpoint)| exchange(&mut source.names, domain, endpoint)).collect();
    let entries = slice(entries, 0);
    source.text(format!("/// Every endpoint, in the order of the spec.\npub static ENDPOINTS: &[Exchange] = {entries};"));
    source.text(event_examples(model, "pub"));
    source.finish()
}

/// Writes `catalog/mod.rs` and `catalog/events.rs`.
pub(super) fn rest(model: &Model) -> Result<Vec<OutputFile>, EmitError> {
    Ok(vec![modules(model)?, events(model)?])
}

fn modules(model: &Model) -> Result<OutputFile, EmitError> {
    let doc = Doc::new("Every endpoint and event with its shape and example, as data.");
    let mut source = Source::new("catalog/mod.rs", doc, "", Names::default());
    source.names.import("crate::catalog::Exchange");
    let feature = |name: &str| format!("#[cfg(feature = {})]\n", quoted(name));
    let modules: String = model.domains.iter().map(|domain| format!("{}mod {};\n", feature(&domain.name), domain.name)).collect();
    source.text(format!("pub(crate) mod events;\n\n{modules}"));
    let entry = |name: &str| format!("    #[cfg(feature = {})]\n    {name}::ENTRIES,\n", quoted(name));
    let entries: String = model.domains.iter().map(|domain| entry(&domain.name)).collect();
    let about = "/// The endpoints of each domain that is on, in the order of their names.\n";
    source.text(format!("{about}pub(crate) static DOMAINS: &[&[Exchange]] = &[\n{entries}];"));
    source.finish()
}

fn events(model: &Model) -> Result<OutputFile, EmitError> {
    let doc = Doc::new("The example of every event as XML, by the event's name.");
    let mut source = Source::new("catalog/events.rs", doc, "events", Names::default());
    source.text(event_examples(model, "pub(crate)"));
    source.finish()
}

fn event_examples(model: &Model, visible: &str) -> String {
    let events = model.event_domains.iter().flat_map(|domain| &domain.events);
    let entries = events.map(|event| format!("({}, {})", quoted(&event.name), raw(event.example.trim_end())));
    let about = "/// Name and example, in the order of the spec.\n";
    format!("{about}{visible} static EVENT_EXAMPLES: &[(&str, &str)] = {};", slice(entries, 0))
}
