//! Callback URLs: setting them, testing them, and pushing any event.

use super::MockWecom;
use crate::mock::MockError;
use crate::mock::ask::Refusal;
use crate::mock::journal::Delivery;
use crate::mock::push::{parcel, probe};
use crate::mock::state::outbox::{Channel, Push};
use crate::mock::state::parties::CallbackTarget;

impl MockWecom {
    /// Sets the instruction callback URL of a suite.
    ///
    /// # Errors
    /// When there is no such suite, or it has no callback keys.
    pub fn set_callback(&self, suite: &str, url: impl Into<String>) -> Result<(), MockError> {
        self.core.world(|world| {
            world.parties.suite(suite)?;
            let target = world.parties.suites.get_mut(suite).and_then(|suite| suite.callback.as_mut());
            set(target, suite, url.into())
        })
    }

    /// Sets the data callback URL of a suite; `$CORPID$` in it becomes the corp's id.
    ///
    /// # Errors
    /// When there is no such suite, or it has no callback keys.
    pub fn set_data_callback(&self, suite: &str, url: impl Into<String>) -> Result<(), MockError> {
        self.core.world(|world| {
            world.parties.suite(suite)?;
            let suite = world.parties.suites.get_mut(suite).filter(|suite| suite.callback.is_some());
            suite.ok_or_else(|| MockError::NoCallback("the suite".to_owned()))?.data_url = Some(url.into());
            Ok(())
        })
    }

    /// Sets the URL of the provider's system events.
    ///
    /// # Errors
    /// When the provider has no callback keys.
    pub fn set_provider_callback(&self, url: impl Into<String>) -> Result<(), MockError> {
        self.core.world(|world| set(world.parties.provider.callback.as_mut(), "the provider", url.into()))
    }

    /// Tests the instruction callback URL of a suite, as the console does when it is saved: a signed GET whose echostr has to come
    /// back decrypted.
    ///
    /// # Errors
    /// When there is no such suite. A wrong answer is told by [`Delivery::accepted`].
    pub async fn verify_callback_url(&self, suite: &str) -> Result<Delivery, MockError> {
        let parcel = self.core.world(|world| {
            let target = world.parties.suite(suite)?.callback.clone();
            let provider = world.parties.provider.corpid.clone();
            Ok::<_, Refusal>(probe(world, target, provider))
        })?;
        Ok(self.core.deliver_one(parcel).await)
    }

    /// Tests the URL of the provider's system events.
    pub async fn verify_provider_callback_url(&self) -> Delivery {
        let parcel = self.core.world(|world| {
            let (target, provider) = (world.parties.provider.callback.clone(), world.parties.provider.corpid.clone());
            probe(world, target, provider)
        });
        self.core.deliver_one(parcel).await
    }

    /// Pushes any XML to the instruction URL of a suite, signed and encrypted.
    ///
    /// # Errors
    /// When there is no such suite.
    pub async fn push_event(&self, suite: &str, xml: impl Into<String>) -> Result<Delivery, MockError> {
        self.core.world(|world| world.parties.suite(suite).map(drop))?;
        Ok(self.push(Channel::Suite(suite.to_owned()), xml.into()).await)
    }

    /// Pushes any XML to the data URL of a suite, in the name of one of its corps.
    ///
    /// # Errors
    /// When there is no such suite or corp.
    pub async fn push_data_event(&self, suite: &str, corp: &str, xml: impl Into<String>) -> Result<Delivery, MockError> {
        self.core.world(|world| {
            world.parties.suite(suite)?;
            world.parties.corp(corp).map(drop)
        })?;
        Ok(self.push(Channel::Data { suite: suite.to_owned(), corp: corp.to_owned() }, xml.into()).await)
    }

    /// Pushes any XML to the URL of the provider's system events.
    pub async fn push_provider_event(&self, xml: impl Into<String>) -> Delivery {
        self.push(Channel::Provider, xml.into()).await
    }

    async fn push(&self, channel: Channel, xml: String) -> Delivery {
        let event = name(&xml).to_owned();
        let parcel = self.core.world(|world| parcel(world, Push { channel, event, xml }));
        self.core.deliver_one(parcel).await
    }
}

pub(super) fn set(target: Option<&mut CallbackTarget>, whose: &str, url: String) -> Result<(), MockError> {
    target.ok_or_else(|| MockError::NoCallback(whose.to_owned()))?.url = Some(url);
    Ok(())
}

/// What an event calls itself, for the journal.
fn name(xml: &str) -> &str {
    let text = |tag: &str| {
        let (_, rest) = xml.split_once(tag)?;
        let (text, _) = rest.split_once("</")?;
        Some(text.trim().trim_start_matches("<![CDATA[").trim_end_matches("]]>"))
    };
    text("<InfoType>").or_else(|| text("<Event>")).or_else(|| text("<MsgType>")).unwrap_or("event")
}
