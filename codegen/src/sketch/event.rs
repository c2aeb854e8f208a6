//! The draft of an event, or of a reply to one.

use serde_json::{Map, Value, json};

use super::infer::Infer;
use super::known::Known;
use super::members::section;
use super::naming::Naming;
use super::told::{Sample, Told};
use super::{Draft, Refusal, draft, taken, types};
use crate::canonical::Addition;
use crate::model::{Channel, EventDomain, Types, Way};
use crate::names;
use crate::spec::Files;

/// What is known about a new event or reply.
#[derive(Debug)]
pub struct Event {
    /// Whether it comes or goes.
    pub way: Way,
    /// The domain, which is new when there is no `events/<domain>.yaml`.
    pub domain: String,
    /// Its name, which no other event, or no other reply, of any domain has.
    pub name: String,
    /// The platform's title.
    pub title: Option<String>,
    /// The channel, which a reply in JSON may not tell.
    pub via: Option<Channel>,
    /// The XML or JSON as it is before it is encrypted.
    pub sample: String,
}

/// Drafts an event or a reply. In XML bare digits of the sample are numbers, and what stands in CDATA is text.
///
/// # Errors
/// When it cannot be one, when it is there already, or when the spec cannot be read.
pub fn event(files: &Files, new: &Event) -> Result<Draft, Refusal> {
    if !names::is_module(&new.domain) || !names::is_snake(&new.name) {
        let whose = if new.way == Way::Event { "an event" } else { "a reply" };
        let message = format!("`{}.{}` is no name of {whose}", new.domain, new.name);
        return Err(Refusal::unusable(message, "write domain.name, both in snake_case, such as license.pay_success"));
    }
    let mut sample = Sample::read(&new.sample)?;
    let model = super::model(files)?;
    let entries = || model.event_domains.iter().flat_map(|domain| of(domain, new.way).iter().map(move |entry| (domain, entry)));
    if let Some((domain, same)) = entries().find(|(_, entry)| entry.name == new.name) {
        return Err(taken(files, format!("`{}.{}` is there already", domain.name, new.name), &same.span));
    }
    let told = Told::take(&mut sample, new.way, new.via)?;
    if let Some((domain, same)) = entries().find(|(_, entry)| told.is_of(entry)) {
        let message = format!("`{}.{}` has the same discriminators already", domain.name, same.name);
        return Err(taken(files, message, &same.span));
    }
    let home = model.event_domains.iter().find(|domain| domain.name == new.domain);
    let file = home.map_or_else(|| format!("events/{}.yaml", new.domain), |domain| domain.file.clone());
    let none = Types::default();
    let own = home.map_or(&none, |domain| &domain.types);
    let mut naming = Naming::new(&model, own, names::camel(&new.name));
    home.iter().for_each(|domain| naming.events(domain));
    let known = Known::new(&model, &file, own);
    let mut infer = Infer::new(if sample.json { known } else { known.of_xml() }, naming);
    let mut fields = section(&infer.members(&[&sample.members]));
    told.mark(&mut fields);
    let mut entry = Map::new();
    let mut add = |key: &str, value: Value| drop(entry.insert(key.to_owned(), value));
    ["summary", "docs", "checked"].into_iter().for_each(|key| add(key, Value::Null));
    add("title", json!(new.title));
    told.describe(&mut add);
    add("fields", fields);
    add("example", sample.example);
    let section = match new.way {
        Way::Event => "events",
        Way::Reply => "replies",
    };
    let mut additions = vec![Addition { section, after: None, key: new.name.clone(), entry: entry.into() }];
    additions.extend(types(&infer));
    let fresh = format!("domain: {}\ntitle:\nsummary:\n{section}:\n", new.domain);
    draft(files, file, &fresh, &additions, infer.notes)
}

/// The events of a domain, or its replies.
fn of(domain: &EventDomain, way: Way) -> &[crate::model::Event] {
    match way {
        Way::Event => &domain.events,
        Way::Reply => &domain.replies,
    }
}
