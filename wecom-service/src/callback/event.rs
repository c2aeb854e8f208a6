//! What all callback events share.

use crate::table;
use crate::wire::{Extra, Timestamp};

/// The members that come with every callback event, whatever it is about. Which of them are there depends on the channel.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Envelope {
    /// Whom it is for: a corp on a data callback.
    pub to_user_name: Option<String>,
    /// Who sent it: a member, or `sys`.
    pub from_user_name: Option<String>,
    /// When it was sent (data callbacks).
    pub create_time: Option<Timestamp>,
    /// `event`, or the kind of message (data callbacks).
    pub msg_type: Option<String>,
    /// The event (data callbacks).
    pub event: Option<String>,
    /// The event (suite callbacks).
    pub info_type: Option<String>,
    /// When it was sent (suite callbacks).
    pub timestamp: Option<Timestamp>,
    /// What changed, where the event has several kinds.
    pub change_type: Option<String>,
    /// Members that the spec does not know.
    pub extra: Extra,
}
table!(Envelope {
    "ToUserName" => to_user_name: Option<String>,
    "FromUserName" => from_user_name: Option<String>,
    "CreateTime" => create_time: Option<Timestamp>,
    "MsgType" => msg_type: Option<String>,
    "Event" => event: Option<String>,
    "InfoType" => info_type: Option<String>,
    "TimeStamp" => timestamp: Option<Timestamp>,
    "ChangeType" => change_type: Option<String>,
});

/// An event that this version does not know, with everything it said.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlistedEvent {
    /// What every callback carries.
    pub envelope: Envelope,
    /// All other members.
    pub extra: Extra,
}
table!(UnlistedEvent {
    "" => envelope: Envelope [flatten()],
});

/// What tells events apart.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct EventKey<'a> {
    /// InfoType, on suite callbacks.
    pub info_type: Option<&'a str>,
    /// MsgType, on data callbacks.
    pub msg_type: Option<&'a str>,
    /// Event, on data callbacks.
    pub event: Option<&'a str>,
    /// ChangeType.
    pub change_type: Option<&'a str>,
}

/// The facts about an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct EventMeta {
    /// The module of its type.
    pub domain: &'static str,
    /// Its name.
    pub name: &'static str,
    /// The platform's own title.
    pub title: &'static str,
    /// InfoType, where it comes on suite callbacks.
    pub info_type: Option<&'static str>,
    /// MsgType, where it comes on data callbacks.
    pub msg_type: Option<&'static str>,
    /// Event, where it comes on data callbacks.
    pub event: Option<&'static str>,
    /// ChangeType.
    pub change_type: Option<&'static str>,
    /// Official page ids.
    pub docs: &'static [u32],
}
