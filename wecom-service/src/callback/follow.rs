//! What the receiver does by itself, before the handler sees an event: tickets, installations, removals.

use super::{Channel, Incoming};
use crate::client::WeCom;
use crate::error::{Error, ErrorKind};
use crate::generated::events::Event;
use crate::generated::tokens::AUTH_CODE;
use crate::generated::types::{AuthCode, DeviceModelId, ModelTicket, OpenCorpId, SuiteId};
use crate::scope::{Scope, SuiteScope};
use crate::token;
use crate::wire::Timestamp;

/// What there is to do for an event.
pub(super) enum Step<'a> {
    /// Keep the ticket. Nobody is told `success` before it is in the store.
    Ticket(&'a crate::generated::types::SuiteTicket),
    /// Exchange the code, of an installation or of a reset.
    Exchange(&'a AuthCode),
    /// Leave a tombstone, and drop the corp's tokens.
    Cancel(&'a OpenCorpId),
    /// Keep the ticket of a device model, as that of a suite.
    ModelTicket(&'a DeviceModelId, &'a ModelTicket),
    /// What the app may do has changed: drop the corp's tokens and remembered refusals, which may be about the past.
    Refresh(&'a OpenCorpId),
}

impl<'a> Step<'a> {
    /// The step for an event, with the suite it is about.
    ///
    /// The suite has to be the one of the channel: its keys prove nothing about another suite.
    pub(super) fn of(incoming: &'a Incoming) -> Option<(Self, Option<&'a SuiteId>)> {
        if let (Event::ModelTicket(event), Channel::Device { .. }) = (incoming.event(), incoming.channel()) {
            let model = event.envelope.base_info.model_id.as_ref()?;
            return Some((Self::ModelTicket(model, &event.event.model_ticket), None));
        }
        let (named, step) = match incoming.event() {
            Event::SuiteTicket(event) => (&event.suite_id, Self::Ticket(&event.suite_ticket)),
            Event::CreateAuth(event) => (&event.suite_id, Self::Exchange(&event.auth_code)),
            Event::ResetPermanentCode(event) => (&event.suite_id, Self::Exchange(&event.auth_code)),
            Event::CancelAuth(event) => (&event.suite_id, Self::Cancel(&event.auth_corp_id)),
            Event::ChangeAuth(event) => (&event.suite_id, Self::Refresh(&event.auth_corp_id)),
            _ => return None,
        };
        let suite = match incoming.channel() {
            Channel::Instruction { suite } => suite,
            // Somebody entered one URL twice.
            Channel::Data { suite } if suite == incoming.receive_id() => suite,
            _ => return None,
        };
        (named == suite || named.is_empty()).then_some((step, Some(suite)))
    }

    /// Whether it has to be done before the platform is told `success`, however long it takes.
    pub(super) fn is_durable_first(&self) -> bool {
        matches!(self, Self::Ticket(_) | Self::ModelTicket(..))
    }

    /// Does it.
    pub(super) async fn take(&self, wecom: &WeCom, suite: Option<&SuiteId>, timestamp: Option<Timestamp>) -> Result<(), Error> {
        let now = || Timestamp::new(wecom.clock().now());
        if let Self::ModelTicket(model, ticket) = self {
            let newest = wecom.put_model_ticket(*model, *ticket, timestamp.unwrap_or_else(now)).await?;
            tracing::debug!(%model, newest, "model_ticket received");
        }
        let Some(suite) = suite else { return Ok(()) };
        let Ok(scope) = wecom.suite(suite) else {
            tracing::debug!(%suite, "the client does not know the suite of this channel: the event is left to the handler");
            return Ok(());
        };
        match self {
            Self::Ticket(ticket) => {
                let timestamp = timestamp.unwrap_or_else(now);
                let newest = wecom.put_suite_ticket(suite, *ticket, timestamp).await?;
                tracing::debug!(%suite, newest, "suite_ticket received");
            }
            Self::ModelTicket(..) => {}
            Self::Exchange(code) => {
                let authorization = scope.authorize(*code).await?;
                tracing::info!(%suite, corp = %authorization.corpid, "authorised");
            }
            Self::Cancel(corp) => cancel(&scope, corp, timestamp).await?,
            Self::Refresh(corp) => {
                if let Some(authorization) = scope.authorization(*corp).await?.filter(|found| found.is_active()) {
                    token::forget_tokens(&scope.core, &authorization).await;
                }
            }
        }
        Ok(())
    }
}

async fn cancel(scope: &Scope<SuiteScope>, corp: &OpenCorpId, timestamp: Option<Timestamp>) -> Result<(), Error> {
    let done = match timestamp {
        Some(timestamp) => scope.revoke_locally_as_of(corp, timestamp).await?,
        None => scope.revoke_locally(corp).await?,
    };
    tracing::info!(%corp, done, "authorisation cancelled");
    Ok(())
}

/// Whether trying again is of no use: the auth code itself is dead.
pub(super) fn is_final(error: &Error) -> bool {
    error.kind() == ErrorKind::Api && error.errcode().is_some_and(|errcode| AUTH_CODE.rejected_by.contains(&errcode.get()))
}
