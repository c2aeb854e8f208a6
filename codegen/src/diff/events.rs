//! Events and replies: which are the same, and what differs between those.

use super::fields::{self, Holder};
use super::files::Files;
use super::pair::{Pairs, renamed};
use super::sides::{Home, Sides};
use super::wire::Direction;
use super::words::{self, Words};
use super::{Change, Kind, Subject, Verdict};
use crate::model::{Channel, Event, Model, Way};
use crate::words as word;

/// An event and the newer name of its domain.
#[derive(Debug, Clone, Copy)]
pub(super) struct Told<'a> {
    /// The newer name of the domain.
    domain: &'a str,
    /// The name that the domain has in the event's own spec.
    pub(super) home: &'a str,
    /// The event.
    pub(super) event: &'a Event,
}

impl Told<'_> {
    fn name(&self) -> String {
        let name = &self.event.name;
        match self.event.way {
            Way::Event => format!("events.{}.{name}", self.home),
            Way::Reply => format!("replies.{}.{name}", self.home),
        }
    }

    fn subject(&self) -> Subject {
        match self.event.way {
            Way::Event => Subject::Event,
            Way::Reply => Subject::Reply,
        }
    }
}

/// What an event is, whatever it is called.
pub(super) fn discriminators(event: &Event) -> String {
    let parts = [
        ("InfoType", &event.info_type),
        ("MsgType", &event.msg_type),
        ("Event", &event.event),
        ("ChangeType", &event.change_type),
    ];
    let said = parts.iter().filter_map(|(name, value)| Some(format!("{name} {}", (*value).as_ref()?)));
    let said = said.collect::<Vec<_>>().join(", ");
    // A reply is no event, though both may be of one MsgType.
    if event.way == Way::Reply { format!("reply with {said}") } else { said }
}

/// The events of both specs.
pub(super) fn pairs<'a>(base: &'a Model, head: &'a Model, files: &'a Files) -> Pairs<Told<'a>> {
    let older = base.event_domains.iter().flat_map(|domain| {
        let now = files.event_domain(&domain.name);
        domain.entries().map(move |event| Told { domain: now, home: &domain.name, event })
    });
    let newer = head
        .event_domains
        .iter()
        .flat_map(|domain| domain.entries().map(|event| Told { domain: &domain.name, home: &domain.name, event }));
    let by_name = |told: &Told<'_>| Some(format!("{} {}", word::way(told.event.way), told.event.name));
    let by_what = |told: &Told<'_>| Some(discriminators(told.event));
    let by_both = |told: &Told<'_>| Some(format!("{} {}", told.event.name, discriminators(told.event)));
    Pairs::new(older.collect(), newer.collect(), &[&by_both, &by_what, &by_name])
}

/// What differs.
pub(super) fn changes(sides: &Sides<'_>, pairs: &Pairs<Told<'_>>) -> Vec<Change> {
    let mut changes = Vec::new();
    for told in &pairs.removed {
        let change = Change::new(told.subject(), Kind::Removed, told.name()).at(&told.event.span);
        let change = change.between(discriminators(told.event), None).rust(Verdict::Breaking).wire(Verdict::Breaking);
        changes.push(change.why(match told.event.way {
            Way::Event => "whoever waits for it does not get it any more",
            Way::Reply => "whoever answers with it cannot any more",
        }));
    }
    for told in &pairs.added {
        let change = Change::new(told.subject(), Kind::Added, told.name()).at(&told.event.span);
        let change = change.between(None, discriminators(told.event));
        changes.push(change.rust(Verdict::Compatible).wire(Verdict::Compatible));
    }
    for (old, new) in &pairs.both {
        one(sides, old, new, &mut changes);
    }
    changes
}

fn one(sides: &Sides<'_>, old: &Told<'_>, new: &Told<'_>, changes: &mut Vec<Change>) {
    let (name, was, now) = (new.name(), old.event, new.event);
    let change = |kind| Change::new(new.subject(), kind, name.as_str()).at(&now.span);
    if let Some(kind) = renamed(old.domain == new.domain, was.name == now.name) {
        let change = change(kind).between(old.name(), new.name()).rust(Verdict::Breaking);
        changes.push(change.why("its struct is another one, and so is its variant when the name is"));
    }
    let (marks, marks_now) = (discriminators(was), discriminators(now));
    if marks != marks_now {
        let change = change(Kind::Discriminators).between(marks, marks_now);
        changes.push(change.rust(Verdict::Compatible).wire(Verdict::Breaking).why("the platform tells it in another way"));
    }
    if was.also != now.also {
        let lost = was.also.iter().any(|spelling| now.change_types().all(|known| known != Some(spelling)));
        let change = change(Kind::Discriminators).between(spellings(was), spellings(now)).rust(Verdict::Compatible);
        let wire = if lost { Verdict::Breaking } else { Verdict::Compatible };
        changes.push(change.wire(wire).why("other spellings of its ChangeType reach it"));
    }
    if was.via != now.via {
        let wire = if was.via.iter().all(|via| now.via.contains(via)) { Verdict::Compatible } else { Verdict::Breaking };
        changes.push(change(Kind::Channels).between(channels(&was.via), channels(&now.via)).wire(wire));
    }
    changes.extend(words::deprecated(&was.deprecated, &now.deprecated, change(Kind::Deprecated)));
    changes.extend(words::changed(&words_of(was), &words_of(now), change(Kind::Docs)));
    let (subject, built, way) = match now.way {
        Way::Event => (Subject::EventMember, false, Direction::ANSWER),
        Way::Reply => (Subject::ReplyMember, true, Direction::REQUEST),
    };
    let members = Holder {
        subject,
        owner: (new.subject(), name.clone()),
        homes: (Home::Events(old.home), Home::Events(new.home)),
        name,
        built,
        way,
    };
    fields::changes(sides, &members, &was.payload.fields, &now.payload.fields, changes);
}

fn spellings(event: &Event) -> String {
    format!("ChangeType {}", event.change_types().flatten().collect::<Vec<_>>().join(" or "))
}

fn channels(via: &[Channel]) -> String {
    fields::sequence(via.iter().copied().map(word::channel))
}

fn words_of(event: &Event) -> Words {
    Words::new(&event.title, &event.summary, &event.docs)
        .and("page read", words::checked(event.checked.as_ref()))
        .and("note", event.note.clone())
        .and("source", event.from.map(|from| word::provenance(from).to_owned()))
        .and("example", Some(event.example.clone()))
}
