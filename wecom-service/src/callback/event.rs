//! What all callback events share.

use super::json;
use crate::table;
use crate::wire::{self, DecodeError, Extra, Timestamp, Wire};

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

impl UnlistedEvent {
    /// Reads it as an event of your own, if that is what it is.
    ///
    /// ```
    /// use wecom_service::callback::{Envelope, EventMeta, PrivateEvent};
    /// use wecom_service::{Event, table, wire::Extra};
    ///
    /// /// Somebody booked a meeting room.
    /// #[derive(Clone, Default)]
    /// struct RoomBooked { envelope: Envelope, room: i64, extra: Extra }
    /// table!(RoomBooked {
    ///     "" => envelope: Envelope [flatten()],
    ///     "RoomId" => room: i64,
    /// });
    /// impl PrivateEvent for RoomBooked {
    ///     const META: &'static EventMeta = &EventMeta::new("room", "room_booked").msg_type("event").event("book_room");
    /// }
    ///
    /// let pushed = "<xml><MsgType>event</MsgType><Event>book_room</Event><RoomId>7</RoomId></xml>";
    /// let Event::Unlisted(event) = Event::from_xml(pushed)? else { panic!("nobody knows it") };
    /// assert_eq!(event.read::<RoomBooked>()?.map(|booked| booked.room), Some(7));
    ///
    /// // The name of an event is enough.
    /// let Event::Unlisted(event) = Event::from_xml(&pushed.replace("<MsgType>event</MsgType>", ""))? else { panic!("nobody knows it") };
    /// assert_eq!(event.read::<RoomBooked>()?.map(|booked| booked.room), Some(7));
    /// # Ok::<(), wecom_service::wire::DecodeError>(())
    /// ```
    ///
    /// # Errors
    /// When it is that event, but one of its members has another type.
    pub fn read<E: PrivateEvent>(&self) -> Result<Option<E>, DecodeError> {
        let key = json::key(|name| self.extra.get(name)).unwrap_or_else(|| self.envelope.key());
        if !E::META.is(&key) {
            return Ok(None);
        }
        let members = wire::to_value(self.view()).map_err(|error| DecodeError::malformed("event", error.to_string()))?;
        let mut event = E::default();
        wire::from_value(event.slot(), members)?;
        Ok(Some(event))
    }
}

/// An event that this crate does not know, but you do: generated from a private spec, or written by hand over
/// [`table!`](crate::table). [`UnlistedEvent::read`] reads it.
pub trait PrivateEvent: Wire + Default {
    /// The facts about the event.
    const META: &'static EventMeta;
}

impl Envelope {
    /// What tells the event apart from others.
    pub fn key(&self) -> EventKey<'_> {
        EventKey::said([&self.info_type, &self.msg_type, &self.event, &self.change_type])
    }
}

/// What tells events apart.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct EventKey<'a> {
    /// The channel of a callback in JSON, `robot` or `device`. Those in XML tell by themselves.
    pub via: Option<&'a str>,
    /// InfoType, on suite callbacks.
    pub info_type: Option<&'a str>,
    /// MsgType, on data callbacks.
    pub msg_type: Option<&'a str>,
    /// Event, on data callbacks.
    pub event: Option<&'a str>,
    /// ChangeType.
    pub change_type: Option<&'a str>,
}

impl<'a> EventKey<'a> {
    /// What a message in XML says: InfoType, MsgType, Event and ChangeType.
    pub(super) fn said(members: [&'a Option<String>; 4]) -> Self {
        let [info_type, msg_type, event, change_type] =
            members.map(|text| text.as_deref().map(str::trim).filter(|text| !text.is_empty()));
        // What names an event is one, even where a gateway or a log in between has dropped the type of the message.
        let msg_type = msg_type.or_else(|| event.map(|_| "event"));
        Self { via: None, info_type, msg_type, event, change_type }
    }
}

/// The facts about an event, or about a reply to one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct EventMeta {
    /// The module of its type.
    pub domain: &'static str,
    /// Its name.
    pub name: &'static str,
    /// The platform's own title.
    pub title: &'static str,
    /// The channels that it comes on, or that take the reply: `app` is a data callback, `suite` an instruction callback,
    /// `robot` an intelligent robot, `device` a hardware maker.
    pub via: &'static [&'static str],
    /// InfoType, where it comes on suite callbacks.
    pub info_type: Option<&'static str>,
    /// MsgType, where it comes on data callbacks.
    pub msg_type: Option<&'static str>,
    /// Event, where it comes on data callbacks.
    pub event: Option<&'static str>,
    /// ChangeType.
    pub change_type: Option<&'static str>,
    /// Other spellings of the ChangeType for the same event.
    pub also: &'static [&'static str],
    /// Official page ids.
    pub docs: &'static [u32],
}

impl EventMeta {
    /// An event by its module and name.
    pub const fn new(domain: &'static str, name: &'static str) -> Self {
        Self {
            domain,
            name,
            title: "",
            via: &[],
            info_type: None,
            msg_type: None,
            event: None,
            change_type: None,
            also: &[],
            docs: &[],
        }
    }
    /// Sets the platform's own title.
    pub const fn title(mut self, title: &'static str) -> Self {
        self.title = title;
        self
    }
    /// Sets the channels.
    pub const fn via(mut self, via: &'static [&'static str]) -> Self {
        self.via = via;
        self
    }
    /// Sets the InfoType that it has on suite callbacks.
    pub const fn info_type(mut self, info_type: &'static str) -> Self {
        self.info_type = Some(info_type);
        self
    }
    /// Sets the MsgType that it has on data callbacks.
    pub const fn msg_type(mut self, msg_type: &'static str) -> Self {
        self.msg_type = Some(msg_type);
        self
    }
    /// Sets the Event that it has on data callbacks.
    pub const fn event(mut self, event: &'static str) -> Self {
        self.event = Some(event);
        self
    }
    /// Sets its ChangeType. Without one it stands for all of them.
    pub const fn change_type(mut self, change_type: &'static str) -> Self {
        self.change_type = Some(change_type);
        self
    }
    /// Sets other spellings of its ChangeType.
    pub const fn also(mut self, also: &'static [&'static str]) -> Self {
        self.also = also;
        self
    }
    /// Sets the official page ids.
    pub const fn docs(mut self, docs: &'static [u32]) -> Self {
        self.docs = docs;
        self
    }
    /// Whether it travels in JSON.
    pub fn is_json(&self) -> bool {
        self.via.iter().any(|via| matches!(*via, "robot" | "device"))
    }
    /// Whether a callback with these discriminators is this event.
    pub fn is(&self, key: &EventKey<'_>) -> bool {
        // What comes in JSON is never what comes in XML, though both may be of one msg_type.
        if key.via.is_some_and(|via| !self.via.contains(&via)) || key.via.is_none() && self.is_json() {
            return false;
        }
        let same = match (key.info_type, key.msg_type) {
            (Some(info_type), _) => self.info_type == Some(info_type),
            (None, Some(msg_type)) => self.msg_type == Some(msg_type) && (self.event.is_none() || self.event == key.event),
            (None, None) => false,
        };
        let other = key.change_type.is_some_and(|change| self.also.contains(&change));
        same && (self.change_type.is_none() || self.change_type == key.change_type || other)
    }
}
