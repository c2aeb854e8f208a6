//! The callback events and the replies to them: one module per domain, and [`Event`] and [`ReplyMessage`],
//! which are any of them.
//!
//! Generated from `spec/events` by `cargo codegen`. Edit the spec, not this file.

use std::fmt;

use crate::callback::{Envelope, EventKey, EventMeta, TypedReply, UnlistedEvent, UnlistedReply};
use crate::wire;
use crate::wire::{Slot, View, Wire};

pub mod trees;

/// Any callback event. A `match` needs an arm for the rest, because later versions know more.
#[derive(Clone)]
#[non_exhaustive]
pub enum Event {
    /// 长大: a tree grew.
    TreeGrown(Box<trees::TreeGrown>),
    /// 种树: a tree was planted.
    ChangeTreeCreate(Box<trees::ChangeTreeCreate>),
    /// 变更: anything else happened to a tree.
    ChangeTree(Box<trees::ChangeTree>),
    /// text: somebody wrote to a tree.
    Text(Box<trees::Text>),
    /// An event that this version does not know, kept whole.
    Unlisted(Box<UnlistedEvent>),
}

impl Event {
    /// The event that these discriminators name, still empty. One that says no change type stands for all of them.
    #[inline]
    pub(crate) fn select(key: &EventKey<'_>) -> Self {
        let known = match (key.info_type, key.msg_type) {
            (_, Some(msg_type)) if key.via.is_some() => Self::of_json(key.via, msg_type, key.event),
            (Some(info_type), _) => Self::of_suite(info_type, key.change_type),
            (None, Some(msg_type)) => Self::of_app(msg_type, key.event, key.change_type),
            (None, None) => None,
        };
        known.unwrap_or_else(|| Self::Unlisted(Box::default()))
    }

    #[inline]
    fn of_suite(info_type: &str, change_type: Option<&str>) -> Option<Self> {
        let event = match (info_type, change_type) {
            ("change_tree", Some("create")) => Self::ChangeTreeCreate(Box::default()),
            ("change_tree", Some("creat")) => Self::ChangeTreeCreate(Box::default()),
            ("change_tree", Some("craete")) => Self::ChangeTreeCreate(Box::default()),
            ("tree_grown", _) => Self::TreeGrown(Box::default()),
            ("change_tree", _) => Self::ChangeTree(Box::default()),
            _ => return None,
        };
        Some(event)
    }

    #[inline]
    fn of_app(msg_type: &str, event: Option<&str>, change_type: Option<&str>) -> Option<Self> {
        let event = match (msg_type, event, change_type) {
            ("event", Some("change_tree"), Some("create")) => Self::ChangeTreeCreate(Box::default()),
            ("event", Some("change_tree"), Some("creat")) => Self::ChangeTreeCreate(Box::default()),
            ("event", Some("change_tree"), Some("craete")) => Self::ChangeTreeCreate(Box::default()),
            ("event", Some("change_tree"), _) => Self::ChangeTree(Box::default()),
            ("rustle", _, _) => Self::Text(Box::default()),
            _ => return None,
        };
        Some(event)
    }

    #[inline]
    fn of_json(via: Option<&str>, msg_type: &str, event: Option<&str>) -> Option<Self> {
        let event = match (via, msg_type, event) {
            _ => return None,
        };
        Some(event)
    }

    /// The place to fill from a callback.
    #[inline]
    pub(crate) fn slot(&mut self) -> Slot<'_> {
        match self {
            Self::TreeGrown(event) => Wire::slot(&mut **event),
            Self::ChangeTreeCreate(event) => Wire::slot(&mut **event),
            Self::ChangeTree(event) => Wire::slot(&mut **event),
            Self::Text(event) => Wire::slot(&mut **event),
            Self::Unlisted(event) => Wire::slot(&mut **event),
        }
    }

    /// The members, to write or compare.
    #[inline]
    pub fn view(&self) -> View<'_> {
        match self {
            Self::TreeGrown(event) => Wire::view(&**event),
            Self::ChangeTreeCreate(event) => Wire::view(&**event),
            Self::ChangeTree(event) => Wire::view(&**event),
            Self::Text(event) => Wire::view(&**event),
            Self::Unlisted(event) => Wire::view(&**event),
        }
    }

    /// The name of the event, `unlisted` for one that this version does not know.
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::TreeGrown(_) => "tree_grown",
            Self::ChangeTreeCreate(_) => "change_tree_create",
            Self::ChangeTree(_) => "change_tree",
            Self::Text(_) => "text",
            Self::Unlisted(_) => "unlisted",
        }
    }

    /// What every callback in XML carries: who, when and which event. Empty for callbacks in JSON, which have envelopes of their
    /// own.
    #[inline]
    pub fn envelope(&self) -> &Envelope {
        match self {
            Self::TreeGrown(event) => &event.envelope,
            Self::ChangeTreeCreate(event) => &event.envelope,
            Self::ChangeTree(event) => &event.envelope,
            Self::Text(event) => &event.envelope,
            Self::Unlisted(event) => &event.envelope,
        }
    }
}

impl fmt::Debug for Event {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        wire::debug(self.view(), f)
    }
}

/// Every event that this version knows, by domain and then in the order of the spec.
pub static EVENTS: &[EventMeta] = &[
    EventMeta {
        domain: "trees",
        name: "tree_grown",
        title: "长大",
        via: &["suite"],
        info_type: Some("tree_grown"),
        msg_type: None,
        event: None,
        change_type: None,
        also: &[],
        docs: &[401],
    },
    EventMeta {
        domain: "trees",
        name: "change_tree_create",
        title: "种树",
        via: &["app", "suite"],
        info_type: Some("change_tree"),
        msg_type: Some("event"),
        event: Some("change_tree"),
        change_type: Some("create"),
        also: &["creat", "craete"],
        docs: &[402],
    },
    EventMeta {
        domain: "trees",
        name: "change_tree",
        title: "变更",
        via: &["app", "suite"],
        info_type: Some("change_tree"),
        msg_type: Some("event"),
        event: Some("change_tree"),
        change_type: None,
        also: &[],
        docs: &[403],
    },
    EventMeta {
        domain: "trees",
        name: "text",
        title: "text",
        via: &["app"],
        info_type: None,
        msg_type: Some("rustle"),
        event: None,
        change_type: None,
        also: &[],
        docs: &[],
    },
];

/// Any reply to a callback. A `match` needs an arm for the rest, because later versions know more.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReplyMessage {
    /// A reply that this version does not know, kept whole.
    Unlisted(Box<UnlistedReply>),
}

impl ReplyMessage {
    /// The reply of this msg_type on a channel, still empty.
    #[inline]
    pub(crate) fn select(via: &str, msg_type: &str) -> Self {
        match (via, msg_type) {
            _ => Self::Unlisted(Box::default()),
        }
    }

    /// The place to fill from a reply that was written.
    #[inline]
    pub(crate) fn slot(&mut self) -> Slot<'_> {
        match self {
            Self::Unlisted(reply) => Wire::slot(&mut **reply),
        }
    }

    /// The members, to write or compare.
    #[inline]
    pub fn view(&self) -> View<'_> {
        match self {
            Self::Unlisted(reply) => Wire::view(&**reply),
        }
    }

    /// The facts about the reply.
    #[inline]
    pub fn meta(&self) -> &'static EventMeta {
        match self {
            Self::Unlisted(reply) => reply.meta(),
        }
    }

    /// What every reply carries, where it carries something.
    #[inline]
    pub(crate) fn envelope_mut(&mut self) -> Option<&mut Envelope> {
        match self {
            Self::Unlisted(reply) => reply.envelope_mut(),
        }
    }
}

/// Every reply that this version knows, by domain and then in the order of the spec.
pub static REPLIES: &[&EventMeta] = &[];
