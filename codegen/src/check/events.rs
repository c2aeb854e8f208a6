//! Events and replies: discriminators and envelopes.

use std::collections::BTreeMap;

use super::Check;
use crate::diagnostic::{Diagnostic, Rule, Span};
use crate::model::{Channel, Event, EventDomain, Field, Form, ListForm, Way};
use crate::names::{DEVICE_ENVELOPE, ENVELOPE, ROBOT_ENVELOPE};
use crate::words;

/// The events that were seen, by what tells them apart.
type Seen<'m> = BTreeMap<[Option<&'m str>; 4], &'m Span>;

impl Check<'_> {
    /// Every event can be told apart, on each channel it comes on.
    pub(super) fn events(&self) {
        let of_xml = |domain: &&EventDomain| domain.entries().all(|event| event.json_channel().is_none());
        let types = self.model.event_domains.iter().filter(of_xml).flat_map(|domain| domain.types.structs.values());
        types.flat_map(|decl| &decl.fields).for_each(|field| self.in_xml(field));
        let (mut events, mut replies) = (BTreeMap::new(), BTreeMap::new());
        for event in self.model.event_domains.iter().flat_map(EventDomain::entries) {
            self.discriminators(event);
            self.spellings(event);
            let seen = match event.way {
                Way::Event => &mut events,
                Way::Reply => &mut replies,
            };
            self.apart_from(seen, event);
            if event.json_channel().is_none() {
                event.payload.fields.iter().for_each(|field| self.in_xml(field));
            }
            let envelope = envelope(event);
            for field in event.payload.fields.iter().filter(|field| envelope.contains(&field.key.as_str())) {
                self.sink.report(Rule::EnvelopeMember, &field.span, format!("`{}` is a member of every envelope", field.key));
            }
        }
    }

    /// In XML everything is text, so that there is no other way to write a number.
    fn in_xml(&self, field: &Field) {
        if field.form != Form::Plain && self.places.has(&field.span, "wire") && !matches!(field.list, ListForm::Joined(_)) {
            let place = self.places.below(&field.span, &["wire"]);
            let message = "an event comes as XML, in which everything is text";
            self.sink.report_with(Rule::WireForm, &place, message, "remove it; only `joined` means something in an event");
        }
    }

    fn discriminators(&self, event: &Event) {
        let missing = |message: &str| self.sink.report(Rule::Discriminator, &event.span, format!("`{}` {message}", event.name));
        let pointless = |key: &str, message: &str| {
            self.sink.report(Rule::Discriminator, &self.places.below(&event.span, &[key]), message);
        };
        let on = |channel| event.via.contains(&channel);
        if event.via.len() > 1 && event.json_channel().is_some() {
            pointless("via", "a callback in JSON comes on one channel only");
        }
        if event.way == Way::Event && event.json_channel().is_some() && event.msg_type.is_none() {
            missing("comes in JSON, but has no msg_type");
        }
        let (info, msg) = (event.info_type.is_some(), event.msg_type.is_some());
        let swapped = on(Channel::App) && !on(Channel::Suite) && info && !msg;
        if swapped {
            let message = "the event comes on the app channel, where it has a msg_type, not an info_type";
            let place = self.places.below(&event.span, &["info_type"]);
            let help = "write `msg_type: event` and `event: …`; or say `via: [suite]`";
            return self.sink.report_with(Rule::Discriminator, &place, message, help);
        }
        if on(Channel::App) && !msg {
            missing("comes on the app channel, but has no msg_type");
        }
        if on(Channel::Suite) && !info && !msg {
            missing("comes on the suite channel, but has no info_type");
        }
        if !event.via.is_empty() && !on(Channel::Suite) && info {
            pointless("info_type", "the event does not come on the suite channel, so it has no info_type");
        }
        match (event.msg_type.as_deref(), &event.event) {
            (Some("event"), None) => missing("has msg_type event, but does not say which"),
            (Some("command"), None) if on(Channel::Device) => missing("has msg_type command, but does not say which"),
            (Some("command"), Some(_)) if on(Channel::Device) => {}
            (Some(other), Some(_)) if other != "event" => pointless("event", "only msg_type event has an event"),
            (None, Some(_)) if !on(Channel::App) => pointless("event", "an event goes with msg_type event"),
            _ => {}
        }
    }

    /// Other spellings are of a change type, and each is another one.
    fn spellings(&self, event: &Event) {
        if event.change_type.is_none() && !event.also.is_empty() {
            let message = "`also` gives other spellings of a change_type, but the event has none";
            let place = self.places.key_below(&event.span, &[], "also").unwrap_or_else(|| event.span.clone());
            self.sink.report_with(Rule::Discriminator, &place, message, "write `change_type: …` above it");
        }
        for (index, spelling) in event.also.iter().enumerate() {
            let before = event.change_type.iter().chain(event.also.iter().take(index));
            if before.into_iter().any(|known| known == spelling) {
                let place = self.places.below(&event.span, &["also", &index.to_string()]);
                self.sink.report_with(
                    Rule::Discriminator,
                    &place,
                    format!("`{spelling}` is said already"),
                    "each spelling stands once",
                );
            }
        }
    }

    fn apart_from<'m>(&self, seen: &mut Seen<'m>, event: &'m Event) {
        for (index, change) in event.change_types().enumerate() {
            // What is said twice is reported as that.
            let again = event.change_types().take(index).any(|before| before == change);
            if !again && !self.apart_by(seen, event, change, index.checked_sub(1)) {
                return;
            }
        }
    }

    /// Whether no event before has these discriminators. `also` says which of the other spellings this change type is.
    fn apart_by<'m>(&self, seen: &mut Seen<'m>, event: &'m Event, change: Option<&'m str>, also: Option<usize>) -> bool {
        let text = |text: &'m Option<String>| text.as_deref();
        let suite = event.info_type.is_some().then(|| ([text(&event.info_type), None, None, change], "info_type"));
        // No InfoType is the name of a channel, so that what comes in JSON is kept apart from what comes in XML.
        let json = event.json_channel().map(words::channel);
        let app = event.msg_type.is_some().then(|| ([json, text(&event.msg_type), text(&event.event), change], "msg_type"));
        for (key, word) in suite.into_iter().chain(app) {
            if let Some(first) = seen.get(&key) {
                let word = match (&event.change_type, &event.event) {
                    (Some(_), _) => "change_type",
                    (None, Some(_)) if word == "msg_type" => "event",
                    _ => word,
                };
                let place = match also {
                    Some(index) => self.places.below(&event.span, &["also", &index.to_string()]),
                    None => self.places.below(&event.span, &[word]),
                };
                let found = Diagnostic::new(
                    Rule::EventClash,
                    &place,
                    match event.way {
                        Way::Event => "another event has the same discriminators",
                        Way::Reply => "another reply has the same msg_type",
                    },
                );
                let copied = word == "change_type";
                let found = if copied { found.help("give it the change_type of its own, or merge the two") } else { found };
                self.sink.add(found.see(&self.places.below(first, &[word]), "the other one"));
                return false;
            }
            seen.insert(key, &event.span);
        }
        true
    }
}

/// The members of the envelope of an event or reply. Replies in JSON have none.
pub(super) fn envelope(event: &Event) -> &'static [&'static str] {
    match (event.json_channel(), event.way) {
        (Some(_), Way::Reply) => &[],
        (Some(Channel::Robot), Way::Event) => ROBOT_ENVELOPE,
        (Some(_), Way::Event) => DEVICE_ENVELOPE,
        (None, _) => ENVELOPE,
    }
}
