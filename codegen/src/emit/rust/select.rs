//! `events/mod.rs`: the enum of all events, how a callback finds its variant, and the list of what there is; the same of replies.
//!
//! All of it is long lists with one line per event, so all of it is text. What goes over all events is inline, so that it is compiled into
//! the programs that receive callbacks and costs no other (see `callback/mod.rs`).

use super::docs::Doc;
use super::format::{Source, fits, literal, optional, quoted, slice};
use super::modules::{event_modules, headline};
use super::names::Names;
use super::{EmitError, OutputFile, events, replies};
use crate::model::{Event, EventDomain, Model};
use crate::words;

/// An event or a reply, and its domain.
pub(super) type Listed<'a> = (&'a EventDomain, &'a Event);

/// Writes the file.
pub(super) fn emit(model: &Model) -> Result<OutputFile, EmitError> {
    let doc = Doc::new(
        "The callback events and the replies to them: one module per domain, and [`Event`] and [`ReplyMessage`], which are any of them.",
    );
    let mut source = Source::new("events/mod.rs", doc, "events", Names::new(["Event", "ReplyMessage"].map(str::to_owned)));
    for name in ["Envelope", "EventKey", "EventMeta", "UnlistedEvent"] {
        source.names.import(&format!("crate::callback::{name}"));
    }
    for path in ["crate::wire", "crate::wire::Slot", "crate::wire::View", "crate::wire::Wire", "std::fmt"] {
        source.names.import(path);
    }
    let domains = model.event_domains.iter();
    let events: Vec<Listed<'_>> = domains.flat_map(|domain| domain.events.iter().map(move |event| (domain, event))).collect();
    source.text(event_modules(model));
    source.alike(&events, declaration);
    source.alike(&events, methods);
    source.text(DEBUG);
    source.alike(&events, list);
    replies::all(&mut source, model);
    source.finish()
}

const DEBUG: &str = "\
impl fmt::Debug for Event {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        wire::debug(self.view(), f)
    }
}";

fn declaration(events: &[Listed<'_>]) -> String {
    let variants = events.iter().map(|(domain, event)| {
        let doc = Doc::new(headline(&event.title, &event.summary)).comment(4);
        format!("{doc}    {0}(Box<{1}::{0}>),\n", event.payload.name, domain.name)
    });
    let variants: String = variants.collect();
    format!(
        "/// Any callback event. A `match` needs an arm for the rest, because later versions know more.\n\
         #[derive(Clone)]\n#[non_exhaustive]\npub enum Event {{\n{variants}    \
         /// An event that this version does not know, kept whole.\n    Unlisted(Box<UnlistedEvent>),\n}}"
    )
}

fn methods(events: &[Listed<'_>]) -> String {
    let suite = arms(events, |event| Some(quoted(event.info_type.as_deref()?)));
    let json = json_arms(events);
    let app = arms(events, |event| {
        if event.json_channel().is_some() {
            return None;
        }
        let name = event.event.as_deref().map_or_else(|| "_".to_owned(), |name| format!("Some({})", quoted(name)));
        Some(format!("{}, {name}", quoted(event.msg_type.as_deref()?)))
    });
    let members = members(events, "event", "a callback");
    let names = each(events, "_", |event| quoted(event.map_or("unlisted", |event| &event.name)));
    let envelopes = envelopes(events);
    format!(
        "impl Event {{
    /// The event that these discriminators name, still empty. One that says no change type stands for all of them.
    #[inline]
    pub(crate) fn select(key: &EventKey<'_>) -> Self {{
        let known = match (key.info_type, key.msg_type) {{
            (_, Some(msg_type)) if key.via.is_some() => Self::of_json(key.via, msg_type, key.event),
            (Some(info_type), _) => Self::of_suite(info_type, key.change_type),
            (None, Some(msg_type)) => Self::of_app(msg_type, key.event, key.change_type),
            (None, None) => None,
        }};
        known.unwrap_or_else(|| Self::Unlisted(Box::default()))
    }}

    #[inline]
    fn of_suite(info_type: &str, change_type: Option<&str>) -> Option<Self> {{
        let event = match (info_type, change_type) {{
{suite}            _ => return None,
        }};
        Some(event)
    }}

    #[inline]
    fn of_app(msg_type: &str, event: Option<&str>, change_type: Option<&str>) -> Option<Self> {{
        let event = match (msg_type, event, change_type) {{
{app}            _ => return None,
        }};
        Some(event)
    }}

    #[inline]
    fn of_json(via: Option<&str>, msg_type: &str, event: Option<&str>) -> Option<Self> {{
        let event = match (via, msg_type, event) {{
{json}            _ => return None,
        }};
        Some(event)
    }}

{members}

    /// The name of the event, `unlisted` for one that this version does not know.
    #[inline]
    pub fn name(&self) -> &'static str {{
        match self {{
{names}        }}
    }}

    /// What every callback in XML carries: who, when and which event. Empty for callbacks in JSON, which have envelopes of their
    /// own.
    #[inline]
    pub fn envelope(&self) -> &Envelope {{
        match self {{
{envelopes}        }}
    }}
}}"
    )
}

/// The methods through which the members of any variant are read and written. `bound` is a variant's own value, `filled` what it is
/// filled from. The struct is shown, not its box, which would be another type to compile.
pub(super) fn members(listed: &[Listed<'_>], bound: &str, filled: &str) -> String {
    let slots = each(listed, bound, |_| format!("Wire::slot(&mut **{bound})"));
    let views = each(listed, bound, |_| format!("Wire::view(&**{bound})"));
    format!(
        "    /// The place to fill from {filled}.
    #[inline]
    pub(crate) fn slot(&mut self) -> Slot<'_> {{
        match self {{
{slots}        }}
    }}

    /// The members, to write or compare.
    #[inline]
    pub fn view(&self) -> View<'_> {{
        match self {{
{views}        }}
    }}"
    )
}

/// The arms of a match over discriminators, those with a change type before those for any.
fn arms(events: &[Listed<'_>], pattern: impl Fn(&Event) -> Option<String>) -> String {
    let mut arms = String::new();
    for exact in [true, false] {
        for (_, event) in events.iter().filter(|(_, event)| event.change_type.is_some() == exact) {
            let Some(pattern) = pattern(event) else { continue };
            for change in event.change_types() {
                let change = change.map_or_else(|| "_".to_owned(), |change| format!("Some({})", quoted(change)));
                arms.push_str(&arm(&format!("({pattern}, {change})"), &format!("Self::{}(Box::default())", event.payload.name)));
            }
        }
    }
    arms
}

fn json_arms(events: &[Listed<'_>]) -> String {
    let arms = events.iter().filter_map(|(_, event)| {
        let via = quoted(words::channel(event.json_channel()?));
        let name = event.event.as_deref().map_or_else(|| "_".to_owned(), |name| format!("Some({})", quoted(name)));
        let pattern = format!("(Some({via}), {}, {name})", quoted(event.msg_type.as_deref()?));
        Some(arm(&pattern, &format!("Self::{}(Box::default())", event.payload.name)))
    });
    arms.collect()
}

/// Those without an envelope of XML have one arm together.
fn envelopes(events: &[Listed<'_>]) -> String {
    let (json, xml): (Vec<Listed<'_>>, Vec<Listed<'_>>) = events.iter().partition(|(_, event)| event.json_channel().is_some());
    let names: Vec<_> = json.iter().map(|(_, event)| format!("Self::{}(_)", event.payload.name)).collect();
    let none = if names.is_empty() {
        String::new()
    } else {
        format!("            {} => Envelope::none(),\n", names.join("\n            | "))
    };
    each(&xml, "event", |_| "&event.envelope".to_owned()) + &none
}

fn arm(pattern: &str, value: &str) -> String {
    let flat = format!("{pattern} => {value},");
    if fits(&flat, 12) {
        format!("            {flat}\n")
    } else {
        format!("            {pattern} => {{\n                {value}\n            }}\n")
    }
}

/// One arm per variant; the value of the last one, for what is not listed, is asked for with `None`.
pub(super) fn each(events: &[Listed<'_>], bound: &str, value: impl Fn(Option<&Event>) -> String) -> String {
    let listed = events.iter().map(|(_, event)| (event.payload.name.as_str(), value(Some(event))));
    let all = listed.chain([("Unlisted", value(None))]);
    all.map(|(name, value)| format!("            Self::{name}({bound}) => {value},\n")).collect()
}

fn list(listed: &[Listed<'_>]) -> String {
    let entries = listed.iter().map(|(domain, event)| {
        let text = |value: &Option<String>| optional(value.as_deref().map(quoted));
        let members = [
            ("domain", quoted(&domain.name)),
            ("name", quoted(&event.name)),
            ("title", quoted(&event.title)),
            ("via", events::channels(event)),
            ("info_type", text(&event.info_type)),
            ("msg_type", text(&event.msg_type)),
            ("event", text(&event.event)),
            ("change_type", text(&event.change_type)),
            ("also", format!("&{:?}", event.also)),
            ("docs", format!("&{:?}", event.docs)),
        ];
        literal("EventMeta", &members, 4)
    });
    let doc = "/// Every event that this version knows, by domain and then in the order of the spec.\n";
    format!("{doc}pub static EVENTS: &[EventMeta] = {};", slice(entries, 0))
}
