//! Callbacks in JSON: intelligent robots and hardware makers are pushed to, and what they answer comes back opened.

use serde_json::{Value as Json, json};

use super::MockWecom;
use super::push::set;
use crate::callback::json;
use crate::mock::MockError;
use crate::mock::journal::Delivery;
use crate::mock::push::{json_parcel, json_probe};
use crate::mock::state::World;
use crate::mock::state::parties::JsonChannel;
use crate::types::ModelTicket;

/// A callback in JSON that was pushed.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PushedJson {
    /// How the callback was received.
    pub delivery: Delivery,
    /// The passive reply, its signature checked and decrypted; none when the receiver only acknowledged.
    pub reply: Option<Json>,
}

/// A model_ticket that was pushed.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PushedModelTicket {
    /// The ticket.
    pub ticket: ModelTicket,
    /// How the callback was received.
    pub delivery: Delivery,
}

impl MockWecom {
    /// Sets the callback URL of an intelligent robot, by the name that the builder gave it.
    ///
    /// # Errors
    /// When no robot of this name has callback keys.
    pub fn set_robot_callback(&self, robot: &str, url: impl Into<String>) -> Result<(), MockError> {
        self.set_json(&JsonChannel::robot(robot), url.into())
    }

    /// Sets the callback URL of a hardware maker, by the name that the builder gave it.
    ///
    /// # Errors
    /// When no hardware maker of this name has callback keys.
    pub fn set_device_callback(&self, maker: &str, url: impl Into<String>) -> Result<(), MockError> {
        self.set_json(&JsonChannel::device(maker), url.into())
    }

    /// Tests the callback URL of an intelligent robot, as the console does when it is saved.
    ///
    /// # Errors
    /// When no robot of this name has callback keys. A wrong answer is told by [`Delivery::accepted`].
    pub async fn verify_robot_callback_url(&self, robot: &str) -> Result<Delivery, MockError> {
        self.verify_json(&JsonChannel::robot(robot)).await
    }

    /// Tests the callback URL of a hardware maker, as the console does when it is saved.
    ///
    /// # Errors
    /// When no hardware maker of this name has callback keys. A wrong answer is told by [`Delivery::accepted`].
    pub async fn verify_device_callback_url(&self, maker: &str) -> Result<Delivery, MockError> {
        self.verify_json(&JsonChannel::device(maker)).await
    }

    /// Pushes any JSON to an intelligent robot, signed and encrypted, and gives what it replies. `msgid` and `aibotid` are filled in
    /// where they are absent.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use serde_json::json;
    /// use wecom_service::mock::MockWecom;
    ///
    /// let key = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";
    /// let mock = MockWecom::builder().robot_callback("helper", "token", key).start().await?;
    /// # let url = "http://127.0.0.1:9/";
    /// mock.set_robot_callback("helper", url)?;
    /// let pushed = mock.push_robot_event("helper", json!({"msgtype": "text", "text": {"content": "hello"}})).await?;
    /// println!("{:?}", pushed.reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// When no robot of this name has callback keys, or it is no JSON object.
    pub async fn push_robot_event(&self, robot: &str, event: Json) -> Result<PushedJson, MockError> {
        self.push_json(&JsonChannel::robot(robot), event).await
    }

    /// Pushes any JSON to a hardware maker, signed and encrypted, and gives what it replies. `req_id`, `createtime` and
    /// `service_corpid` of `base_info` are filled in where they are absent.
    ///
    /// # Errors
    /// When no hardware maker of this name has callback keys, or it is no JSON object.
    pub async fn push_device_event(&self, maker: &str, event: Json) -> Result<PushedJson, MockError> {
        self.push_json(&JsonChannel::device(maker), event).await
    }

    /// Pushes a fresh model_ticket, as the platform does every ten minutes: to the hardware maker's callback that has the model's id for
    /// a name, or else to the first there is.
    ///
    /// # Errors
    /// When there is no such model, or no hardware maker has callback keys.
    pub async fn push_model_ticket(&self, model_id: &str) -> Result<PushedModelTicket, MockError> {
        let maker = self.core.world(|world| world.parties.maker_of(model_id));
        let maker = maker.ok_or_else(|| MockError::NoCallback("the hardware maker".to_owned()))?;
        let ticket = self.model_ticket(model_id)?;
        let event = json!({
            "msg_type": "event",
            "base_info": {"model_id": model_id},
            "event": {"event_type": "model_ticket", "model_ticket": ticket.expose()},
        });
        let delivery = self.push_json(&maker, event).await?.delivery;
        Ok(PushedModelTicket { ticket, delivery })
    }

    fn set_json(&self, channel: &JsonChannel, url: String) -> Result<(), MockError> {
        self.core.world(|world| set(world.parties.json_callbacks.get_mut(channel), &channel.to_string(), url))
    }

    async fn verify_json(&self, channel: &JsonChannel) -> Result<Delivery, MockError> {
        let parcel = self.core.world(|world| {
            known(world, channel)?;
            Ok::<_, MockError>(json_probe(world, channel))
        })?;
        Ok(self.core.deliver_one(parcel).await)
    }

    async fn push_json(&self, channel: &JsonChannel, event: Json) -> Result<PushedJson, MockError> {
        let parcel = self.core.world(|world| {
            known(world, channel)?;
            let event = filled(world, channel, event)?;
            Ok::<_, MockError>(json_parcel(world, channel, name(&event).to_owned(), &event))
        })?;
        let (delivery, reply) = self.core.deliver_for_reply(parcel).await;
        Ok(PushedJson { delivery, reply })
    }
}

fn known(world: &World, channel: &JsonChannel) -> Result<(), MockError> {
    let found = world.parties.json_callbacks.contains_key(channel);
    found.then_some(()).ok_or_else(|| MockError::NoCallback(channel.to_string()))
}

/// Fills in what names a callback, so that two pushes are two callbacks.
fn filled(world: &mut World, channel: &JsonChannel, mut event: Json) -> Result<Json, MockError> {
    let object = || MockError::Setup("an event is one JSON object".to_owned());
    let (id, now) = (world.mint.id("MOCK", 16), world.now());
    let members = event.as_object_mut().ok_or_else(object)?;
    match channel {
        JsonChannel::Robot(robot) => {
            members.entry("msgid").or_insert(id.into());
            members.entry("aibotid").or_insert(robot.as_str().into());
        }
        JsonChannel::Device(_) => {
            let base = members.entry("base_info").or_insert_with(|| json!({}));
            let base = base.as_object_mut().ok_or_else(object)?;
            base.entry("req_id").or_insert(id.into());
            base.entry("createtime").or_insert(now.into());
            base.entry("service_corpid").or_insert(world.parties.provider.corpid.as_str().into());
        }
    }
    Ok(event)
}

/// What an event calls itself, for the journal.
fn name(event: &Json) -> &str {
    let key = json::key(|member| event.get(member));
    key.and_then(|key| key.event.or(key.msg_type)).unwrap_or("event")
}
