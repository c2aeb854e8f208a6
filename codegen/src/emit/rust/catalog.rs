//! `catalog/…`: every endpoint and event with its shape and example, as data.

use super::docs::{self, Doc};
use super::format::{Source, literal, optional, quoted, raw, slice};
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
    let module = names.import(&format!("crate::generated::api::{}", domain.name));
    let facade = names.import("crate::endpoint::Endpoint");
    let request = &endpoint.request.name;
    let response = match (&endpoint.response, endpoint.answer) {
        (Some(response), Answer::Json | Answer::BytesOrJson) => format!("{module}::{}", response.name),
        _ => names.import("crate::wire::Empty"),
    };
    let token = endpoint.token.as_deref().map(|kind| {
        let tokens = names.import("crate::generated::tokens");
        format!("&{tokens}::{}", naming::constant(kind))
    });
    let members = [
        ("meta", format!("<{module}::{request} as {facade}>::META")),
        ("token", optional(token)),
        ("request", format!("|| Box::new({module}::{request}::default())")),
        ("response", format!("|| Box::new({response}::default())")),
        ("example_request", raw(&json::pretty(&endpoint.example_request))),
        ("example_response", raw(&json::pretty(&endpoint.example_response))),
    ];
    literal("Exchange", &members, 4)
}

/// Writes `catalog/mod.rs` and `catalog/events.rs`.
pub(super) fn rest(model: &Model) -> Result<Vec<OutputFile>, EmitError> {
    Ok(vec![modules(model)?, events(model)?])
}

fn modules(model: &Model) -> Result<OutputFile, EmitError> {
    let doc = Doc::new("Every endpoint and event with its shape and example, as data. Needs all domains.");
    let mut source = Source::new("catalog/mod.rs", doc, "", Names::default());
    source.names.import("crate::catalog::Exchange");
    let modules: String = model.domains.iter().map(|domain| format!("mod {};\n", domain.name)).collect();
    source.text(format!("pub(crate) mod events;\n\n{modules}"));
    let entries = slice(model.domains.iter().map(|domain| format!("{}::ENTRIES", domain.name)), 0);
    let about = "/// The endpoints of each domain, in the order of their names.\n";
    source.text(format!("{about}pub(crate) static DOMAINS: &[&[Exchange]] = {entries};"));
    source.finish()
}

fn events(model: &Model) -> Result<OutputFile, EmitError> {
    let doc = Doc::new("The example of every event as XML, by the event's name.");
    let mut source = Source::new("catalog/events.rs", doc, "events", Names::default());
    let events = model.event_domains.iter().flat_map(|domain| &domain.events);
    let entries = events.map(|event| format!("({}, {})", quoted(&event.name), raw(event.example.trim_end())));
    let about = "/// Name and example, in the order of the spec.\n";
    source.text(format!("{about}pub(crate) static EVENT_EXAMPLES: &[(&str, &str)] = {};", slice(entries, 0)));
    source.finish()
}
