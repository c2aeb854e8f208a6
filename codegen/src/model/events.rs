//! Callback events.

use super::{Checked, Provenance, Struct, Types};
use crate::diagnostic::Span;

/// A file of events.
#[derive(Debug, Clone)]
pub struct EventDomain {
    /// The name: module and file.
    pub name: String,
    /// The platform's Chinese title.
    pub title: String,
    /// What the events are about.
    pub summary: String,
    /// The file, relative to the spec folder (`events/license.yaml`).
    pub file: String,
    /// Its named types.
    pub types: Types,
    /// Events in the file's order.
    pub events: Vec<Event>,
}

/// One callback event.
#[derive(Debug, Clone)]
pub struct Event {
    /// snake_case name, unique over all event files.
    pub name: String,
    /// The platform's Chinese title.
    pub title: String,
    /// What happened.
    pub summary: String,
    /// Official page ids.
    pub docs: Vec<u32>,
    /// The page it was checked against.
    pub checked: Option<Checked>,
    /// The channels it comes on.
    pub via: Vec<Channel>,
    /// Discriminators.
    pub info_type: Option<String>,
    /// Discriminator of the app channel; `event` for events.
    pub msg_type: Option<String>,
    /// Discriminator of the app channel.
    pub event: Option<String>,
    /// Second discriminator of both channels.
    pub change_type: Option<String>,
    /// The members besides the envelope's.
    pub payload: Struct,
    /// Example XML.
    pub example: String,
    /// What to use instead.
    pub deprecated: Option<String>,
    /// A sentence for the reader.
    pub note: Option<String>,
    /// Known only from a secondary source.
    pub from: Option<Provenance>,
    /// Where it is declared.
    pub span: Span,
}

/// How a callback arrives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Channel {
    /// The data callback of an app.
    App,
    /// The instruction callback of a suite or provider.
    Suite,
}
