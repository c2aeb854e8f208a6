//! Telling which event a decrypted message is, and reading it as that. One that this version does not know is kept whole.

use serde_json::Value;

use super::{EventKey, Format, UnlistedEvent, json};
use crate::generated::events::Event;
use crate::wire::{self, DecodeError};

impl Event {
    /// Reads a decrypted message, for those who verify and decrypt on their own. An event that this version does not know is
    /// kept whole in [`Event::Unlisted`].
    ///
    /// ```
    /// use wecom_service::Event;
    /// let event = Event::from_xml("<xml><InfoType>cancel_auth</InfoType><SuiteId>ww1</SuiteId></xml>")?;
    /// assert!(matches!(event, Event::CancelAuth(cancelled) if cancelled.suite_id == "ww1"));
    /// # Ok::<(), wecom_service::wire::DecodeError>(())
    /// ```
    ///
    /// # Errors
    /// When it is no XML.
    #[inline]
    pub fn from_xml(xml: &str) -> Result<Self, DecodeError> {
        let keys = wire::peek_xml(xml, DISCRIMINATORS)?;
        let mut event = select(&keys);
        if wire::from_xml(event.slot(), xml).is_err() {
            // A member of another type than the spec says: better an event that is not listed than none.
            event = unlisted();
            if wire::from_xml(event.slot(), xml).is_err() {
                event = unread(wire::xml_to_value(xml)?);
            }
        }
        Ok(event)
    }

    /// The same for JSON: what people say to an intelligent robot, and what a hardware maker is told.
    ///
    /// ```
    /// use wecom_service::Event;
    /// let event = Event::from_json(r#"{"msgid": "m", "msgtype": "text", "text": {"content": "hello"}}"#)?;
    /// assert!(matches!(event, Event::RobotText(message) if message.text.content == "hello"));
    /// # Ok::<(), wecom_service::wire::DecodeError>(())
    /// ```
    ///
    /// # Errors
    /// When it is no JSON.
    #[inline]
    pub fn from_json(json: &str) -> Result<Self, DecodeError> {
        let value: Value = serde_json::from_str(json).map_err(|error| DecodeError::json(&error))?;
        let mut event = match json::key(|name| value.get(name)) {
            Some(key) => Event::select(&key),
            None => select(&DISCRIMINATORS.map(|key| value.get(key).and_then(Value::as_str).map(str::to_owned))),
        };
        if wire::from_value(event.slot(), value.clone()).is_err() {
            event = unlisted();
            if wire::from_value(event.slot(), value.clone()).is_err() {
                event = unread(value);
            }
        }
        Ok(event)
    }
}

/// The event in a decrypted message, whatever its format.
#[inline]
pub(super) fn parse(message: &str) -> Result<(Event, Format), DecodeError> {
    if message.trim_start().starts_with('{') {
        Ok((Event::from_json(message)?, Format::Json))
    } else {
        Ok((Event::from_xml(message)?, Format::Xml))
    }
}

/// The members that say which event it is.
const DISCRIMINATORS: [&str; 4] = ["InfoType", "MsgType", "Event", "ChangeType"];

#[inline]
fn select(keys: &[Option<String>; 4]) -> Event {
    Event::select(&EventKey::said(keys.each_ref()))
}

#[inline]
fn unlisted() -> Event {
    Event::select(&EventKey::default())
}

/// A message of which not even the envelope can be read: everything is an unknown member.
#[inline]
fn unread(message: Value) -> Event {
    let mut event = UnlistedEvent::default();
    if let Value::Object(members) = message {
        members.into_iter().for_each(|(key, value)| drop(event.extra.insert(key, value)));
    }
    Event::Unlisted(Box::new(event))
}
