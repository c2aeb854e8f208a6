//! The transport: everything about a call that does not depend on its type, compiled once for all endpoints.
//!
//! [`Core::execute`] gets the token, sends, judges the answer and decides whether to send again; `http` makes one exchange, and
//! `answer` tells success from failure.

mod answer;
mod disposition;
mod http;
#[cfg(feature = "merchant")]
mod identity;
#[cfg(feature = "xml")]
mod pay;
mod retry;
#[cfg(feature = "rustls-ring")]
mod tls;

use std::future::Future;
use std::pin::Pin;
use std::time::{Duration, Instant};

use tracing::{Instrument, Span, field};

pub(crate) use answer::RawAnswer;
#[cfg(feature = "mock")]
pub(crate) use http::client_builder;
pub(crate) use http::{Http, HttpSettings};
#[cfg(feature = "merchant")]
pub(crate) use identity::Identity;

use crate::client::Core;
use crate::endpoint::{EndpointMeta, Payload, Signature};
use crate::error::Error;
use crate::sign;
use crate::token::{Secret, TokenMeta};

/// A future that can be sent to another thread.
pub(crate) type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// A request on its way out.
pub(crate) struct Outgoing {
    pub(crate) meta: &'static EndpointMeta,
    pub(crate) kind: Option<&'static TokenMeta>,
    pub(crate) payload: Payload,
    pub(crate) timeout: Option<Duration>,
    pub(crate) no_retry: bool,
    /// Secrets in the request, to keep out of errors.
    pub(crate) hidden: Vec<Secret>,
    /// The answer holds a token, so that no error may quote it.
    pub(crate) buys_token: bool,
    /// The client that sends it, where it is not the one of all other calls: one with a certificate of its own.
    pub(crate) client: Option<reqwest::Client>,
}

impl Outgoing {
    pub(crate) fn new(meta: &'static EndpointMeta, kind: Option<&'static TokenMeta>, payload: Payload) -> Self {
        Self { meta, kind, payload, timeout: None, no_retry: false, hidden: Vec::new(), buys_token: false, client: None }
    }
}

impl Core {
    /// Sends a request and gives back its successful answer. Boxed, as buying a token for a call is a call itself.
    pub(crate) fn execute(&self, outgoing: Outgoing) -> BoxFuture<Result<RawAnswer, Error>> {
        let core = self.clone();
        let meta = outgoing.meta;
        let span = tracing::debug_span!(
            "wecom_call",
            domain = meta.domain,
            name = meta.name,
            attempts = field::Empty,
            errcode = field::Empty,
            elapsed_ms = field::Empty,
        );
        Box::pin(core.run(outgoing, span.clone()).instrument(span))
    }

    async fn run(self, mut outgoing: Outgoing, span: Span) -> Result<RawAnswer, Error> {
        let begun = Instant::now();
        self.sign(&mut outgoing)?;
        let mut attempts = 0;
        let outcome = self.attempts(&outgoing, &mut attempts).await;
        report(&span, &outcome, attempts, begun);
        outcome
    }

    /// Fills in what signs the call.
    fn sign(&self, outgoing: &mut Outgoing) -> Result<(), Error> {
        match outgoing.meta.signed {
            None => Ok(()),
            Some(Signature::Paytool) => {
                let secret = self.config().paytool_secret.as_ref();
                sign::paytool_payload(&mut outgoing.payload, outgoing.meta, secret, self.now())
            }
            #[cfg(feature = "merchant")]
            Some(Signature::Merchant) => self.holder.merchant()?.sign(outgoing),
            #[cfg(not(feature = "merchant"))]
            Some(Signature::Merchant) => Err(Error::config("merchants' calls take the feature `merchant` of wecom-service")),
        }
    }

    /// Sends until the call is answered or it is no use, or not safe, to send again.
    async fn attempts(&self, outgoing: &Outgoing, attempts: &mut u32) -> Result<RawAnswer, Error> {
        let tuning = &self.config().tuning;
        let most = if outgoing.no_retry { 1 } else { tuning.attempts };
        let mut tries = 0;
        let mut token_replaced = false;
        loop {
            let token = match outgoing.kind {
                Some(kind) => Some(self.tokens().get(self, kind).await?),
                None => None,
            };
            tries += 1;
            *attempts += 1;
            let error = match self.http().exchange(outgoing, token.as_ref()).await {
                Ok(answer) => return Ok(answer),
                Err(error) => error,
            };
            // A rejected token means that the call was not executed, so that even one that acts may be sent again.
            if let (Some(kind), Some(token), false) = (outgoing.kind, &token, token_replaced)
                && error.errcode().is_some_and(|errcode| kind.rejected_by.contains(&errcode.get()))
                && self.tokens().reject(self, kind, token).await
            {
                (token_replaced, tries) = (true, tries - 1);
                continue;
            }
            if tries >= most || !retry::is_safe(&error) {
                return Err(error);
            }
            tracing::debug!(attempt = tries, %error, "trying again");
            tokio::time::sleep(retry::pause(tuning, tries)).await;
        }
    }
}

fn report(span: &Span, outcome: &Result<RawAnswer, Error>, attempts: u32, begun: Instant) {
    span.record("attempts", attempts);
    span.record("elapsed_ms", u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX));
    match outcome {
        Ok(_) => {
            span.record("errcode", 0);
            tracing::debug!("the call succeeded");
        }
        Err(error) => {
            if let Some(errcode) = error.errcode() {
                span.record("errcode", errcode.get());
            }
            tracing::debug!(%error, "the call failed");
        }
    }
}
