//! The receiver: a callback in, an answer out, whatever the web framework.

use std::fmt;
use std::sync::Arc;

use tokio::sync::watch;
use tracing::field::Empty;
use tracing::{Instrument, Span};

use super::builder::{ReceiverBuilder, Settings};
use super::channels::Channels;
use super::dedupe::Ledger;
use super::{CallbackError, Channel, Format, Incoming, PassiveReply, Reply, Request};
use crate::client::WeCom;
use crate::clock::Clock;
use crate::endpoint::Method;

/// Receives callbacks: verifies, decrypts, parses, follows what concerns tokens and authorisations, calls the handler, answers.
///
/// [`WeCom::receiver`] makes one that knows the client's suites and looks after its tickets and permanent codes;
/// [`Receiver::builder`] one for channels only. Give [`receive`](Self::receive) what came over HTTP and send what it gives:
///
/// ```
/// use wecom_service::callback::{Channel, Receiver, Request};
/// use wecom_service::Event;
///
/// # async fn run(query: &str, body: &[u8]) -> Result<(), wecom_service::Error> {
/// let receiver = Receiver::builder()
///     .provider("ww_provider_corpid")
///     .suite("ww_suite_id", "token", "aIpayjIO6o3cLi09jQzPKeUziYCq7yngjBHUxaqF3DI")
///     .handler(|event: Event| async move { tracing::info!(name = event.name(), "received") })
///     .build()?;
///
/// let reply = receiver.receive(&Channel::instruction("ww_suite_id"), Request::post(query, body)).await;
/// // send reply.status, reply.content_type and reply.body
/// # Ok(())
/// # }
/// ```
///
/// # What it does by itself
///
/// A receiver from [`WeCom::receiver`] follows the instruction callbacks of its suites:
///
/// | event | what is done |
/// | --- | --- |
/// | `suite_ticket` | the newest one is stored, whatever the order in which they come |
/// | `create_auth`, `reset_permanent_code` | the auth code is exchanged, by [`Scope::authorize`](crate::Scope::authorize), and the permanent code stored |
/// | `cancel_auth` | the permanent code and its tokens are deleted, a tombstone stays |
/// | `model_ticket` of a hardware maker | the newest one is stored, as that of a suite |
/// | `change_auth` | the corp's tokens and remembered refusals are dropped; the authorisation stays as it is |
///
/// The handler does not see an event before this has been done. One whose auth code is dead already goes to
/// [`on_error`](ReceiverBuilder::on_error) only.
///
/// # When the answer goes out
///
/// The platform waits for a second. So the handler runs in a task of its own:
///
/// - it ends well before the deadline of [`ack_within`](ReceiverBuilder::ack_within): `success`, or its passive reply;
/// - it fails before the deadline: HTTP status 500, and the platform pushes the event again;
/// - it is still running then: `success`. It runs on, and when it fails after that, the receiver tries again by itself, a few
///   times within about five minutes. The same goes for suite events that failed before the deadline, because the platform is not
///   known to push those twice.
///
/// [`on_error`](ReceiverBuilder::on_error) hears of every failure. Repeats of an event that is being handled or was handled do not
/// run again. A ticket is in the store before `success` goes out, a permanent code before the handler sees the event.
#[derive(Clone)]
pub struct Receiver {
    inner: Arc<Inner>,
}

/// What the clones of a receiver share.
pub(super) struct Inner {
    pub(super) wecom: Option<WeCom>,
    pub(super) channels: Channels,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) ledger: Ledger,
    pub(super) settings: Settings,
    /// How many events are being handled.
    pub(super) busy: watch::Sender<usize>,
}

impl Receiver {
    /// Starts to configure a receiver that belongs to no client.
    pub fn builder() -> ReceiverBuilder {
        ReceiverBuilder::new(None)
    }

    pub(super) fn new(inner: Inner) -> Self {
        Self { inner: Arc::new(inner) }
    }

    /// Takes in a callback and gives the answer. It never fails: a callback that is refused is logged, and its answer says
    /// only why in one word.
    pub async fn receive(&self, channel: &Channel, request: Request<'_>) -> Reply {
        let (method, suite) = (request.method.as_str(), channel.suite().map(tracing::field::display));
        let span = tracing::info_span!("wecom.callback", channel = channel.kind(), suite, method, event = Empty, status = Empty);
        let reply = match self.answer(channel, request, &span).instrument(span.clone()).await {
            Ok(reply) => reply,
            Err(error) => {
                span.in_scope(|| tracing::warn!(%error, "a callback is refused"));
                Reply::from(&error)
            }
        };
        span.record("status", reply.status);
        reply
    }

    async fn answer(&self, channel: &Channel, request: Request<'_>, span: &Span) -> Result<Reply, CallbackError> {
        match request.method {
            Method::Get => Ok(Reply::text(200, self.verify_url(channel, request.query)?)),
            Method::Post => {
                let incoming = self.open(channel, request.query, request.body)?;
                span.record("event", incoming.event().name());
                Ok(self.handle(incoming).await)
            }
        }
    }

    /// Checks the GET with which the platform verifies a URL, and gives the text that it wants to see: nothing around it, no quotes
    /// and no line break.
    ///
    /// # Errors
    /// When it is not genuine.
    pub fn verify_url(&self, channel: &Channel, query: &str) -> Result<String, CallbackError> {
        self.inner.echo(channel, query)
    }

    /// Verifies, decrypts and parses a POST, and leaves the rest to the caller.
    ///
    /// # Errors
    /// When it is not genuine, or not readable. An event that this version does not know is no error.
    #[inline]
    pub fn open(&self, channel: &Channel, query: &str, body: &[u8]) -> Result<Incoming, CallbackError> {
        self.inner.open(channel, query, body)
    }

    /// Does everything that comes after [`open`](Self::open).
    pub async fn handle(&self, incoming: Incoming) -> Reply {
        self.inner.handle(incoming).await
    }

    /// The answer that says an event was received, with a passive reply or without, for those who do not use
    /// [`handle`](Self::handle). The reply is encrypted for the receive_id of the event.
    pub fn reply(&self, incoming: &Incoming, reply: impl Into<PassiveReply>) -> Reply {
        self.inner.reply(incoming, reply.into())
    }

    /// How many bytes a body may have.
    pub fn body_limit(&self) -> usize {
        self.inner.settings.body_limit
    }

    /// Waits until no event is being handled and none waits for another try: what a process does before it ends.
    pub async fn settled(&self) {
        // The sender lives in `self`, so that this cannot fail.
        let _ = self.inner.busy.subscribe().wait_for(|busy| *busy == 0).await;
    }
}

impl Inner {
    /// Says that an event was received; encrypts a passive reply.
    #[inline]
    pub(super) fn reply(&self, incoming: &Incoming, reply: PassiveReply) -> Reply {
        if reply.is_nothing() {
            return Reply::received(incoming);
        }
        if incoming.channel().wants_success() || incoming.event().envelope().info_type.is_some() {
            tracing::warn!("a suite event takes no passive reply: it is dropped");
            return Reply::received(incoming);
        }
        self.passive(incoming, reply).unwrap_or_else(|error| {
            tracing::error!(%error, "a passive reply could not be encrypted: it is dropped");
            Reply::received(incoming)
        })
    }

    #[inline]
    fn passive(&self, incoming: &Incoming, reply: PassiveReply) -> Result<Reply, CallbackError> {
        let (plain, format) = match reply {
            PassiveReply::Nothing => return Ok(Reply::received(incoming)),
            PassiveReply::Message(message) => message.answer(incoming, self.clock.now())?,
            PassiveReply::Xml(xml) => (xml, Format::Xml),
            PassiveReply::Json(json) => (json.to_string(), Format::Json),
        };
        let body = self.seal(incoming, &plain, format)?;
        Ok(match format {
            Format::Xml => Reply::xml(body),
            Format::Json => Reply::json(body),
        })
    }
}

impl fmt::Debug for Receiver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiver").field("channels", &self.inner.channels).finish_non_exhaustive()
    }
}
