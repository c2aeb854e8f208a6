//! Handlers: async closures over an [`Event`] or an [`Incoming`].

use std::error::Error as StdError;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use super::{Incoming, PassiveReply, TypedReply};
use crate::generated::events::{Event, ReplyMessage};

/// Whatever a handler fails with.
pub type HandlerError = Box<dyn StdError + Send + Sync>;

/// What running a handler gives.
pub type HandlerFuture = Pin<Box<dyn Future<Output = Result<PassiveReply, HandlerError>> + Send>>;

/// Takes what a channel received.
///
/// Async closures and functions over an [`Event`], or over an [`Incoming`] where the envelope matters, are handlers. They give
/// `()`, a [typed reply](TypedReply), a [`PassiveReply`], or a `Result` of one of them. The parameter `M` only tells the two forms apart.
///
/// ```
/// use wecom_service::Event;
/// use wecom_service::callback::{Handler, Incoming, PassiveReply};
///
/// fn takes<M>(_: impl Handler<M>) {}
/// takes(|event: Event| async move { println!("{}", event.name()) });
/// takes(|incoming: Incoming| async move {
///     std::fs::write("last-callback", incoming.receive_id())?;
///     Ok::<_, std::io::Error>(PassiveReply::Nothing)
/// });
/// ```
pub trait Handler<M>: Send + Sync + 'static {
    /// Handles one message or event.
    fn handle(&self, incoming: Incoming) -> HandlerFuture;
}

impl<F, Fut> Handler<fn(Event)> for F
where
    F: Fn(Event) -> Fut + Send + Sync + 'static,
    Fut: Future + Send + 'static,
    Fut::Output: IntoPassiveReply,
{
    fn handle(&self, incoming: Incoming) -> HandlerFuture {
        let future = self(incoming.into_event());
        Box::pin(async move { future.await.into_passive_reply() })
    }
}

impl<F, Fut> Handler<fn(Incoming)> for F
where
    F: Fn(Incoming) -> Fut + Send + Sync + 'static,
    Fut: Future + Send + 'static,
    Fut::Output: IntoPassiveReply,
{
    fn handle(&self, incoming: Incoming) -> HandlerFuture {
        let future = self(incoming);
        Box::pin(async move { future.await.into_passive_reply() })
    }
}

/// What a handler may give.
pub trait IntoPassiveReply {
    /// The reply, or why the event could not be handled.
    ///
    /// # Errors
    /// The handler's own.
    fn into_passive_reply(self) -> Result<PassiveReply, HandlerError>;
}

impl IntoPassiveReply for () {
    fn into_passive_reply(self) -> Result<PassiveReply, HandlerError> {
        Ok(PassiveReply::Nothing)
    }
}

impl IntoPassiveReply for PassiveReply {
    fn into_passive_reply(self) -> Result<PassiveReply, HandlerError> {
        Ok(self)
    }
}

impl IntoPassiveReply for ReplyMessage {
    #[inline]
    fn into_passive_reply(self) -> Result<PassiveReply, HandlerError> {
        Ok(self.into())
    }
}

impl<T: TypedReply> IntoPassiveReply for T {
    fn into_passive_reply(self) -> Result<PassiveReply, HandlerError> {
        Ok(self.into())
    }
}

impl<T: Into<PassiveReply>, E: Into<HandlerError>> IntoPassiveReply for Result<T, E> {
    fn into_passive_reply(self) -> Result<PassiveReply, HandlerError> {
        self.map(Into::into).map_err(Into::into)
    }
}

/// A handler of which the type is forgotten.
pub(super) type SharedHandler = Arc<dyn Fn(Incoming) -> HandlerFuture + Send + Sync>;

pub(super) fn share<M: 'static>(handler: impl Handler<M>) -> SharedHandler {
    Arc::new(move |incoming| handler.handle(incoming))
}
