//! What the `on_error` hook is told when an event could not be handled.

use std::fmt;
use std::time::Duration;

use super::{HandlerError, Incoming};

/// An event that could not be handled, and what happens to it next.
#[non_exhaustive]
pub struct Failure {
    /// The event.
    pub incoming: Incoming,
    /// What failed.
    pub stage: Stage,
    /// Why. For a handler it is the handler's own error.
    pub error: HandlerError,
    /// How often it has been tried, this time included.
    pub attempt: u32,
    /// What happens next.
    pub next: Next,
}

/// A part of handling an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Stage {
    /// What the receiver does by itself: keeping a ticket, exchanging an auth code, leaving a tombstone.
    Follow,
    /// The user's handler.
    Handler,
}

/// What happens to an event that could not be handled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Next {
    /// The platform was told, and pushes it again.
    PushedAgain,
    /// The receiver tries again by itself after this time.
    Retried(Duration),
    /// Nothing: it is lost unless the hook keeps it.
    Dropped,
}

impl fmt::Debug for Failure {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Failure")
            .field("incoming", &self.incoming)
            .field("stage", &self.stage)
            .field("error", &format_args!("{}", self.error))
            .field("attempt", &self.attempt)
            .field("next", &self.next)
            .finish()
    }
}
