//! Waiting for a job: the platform works on it in the background, and is asked now and then whether it is done.

use std::time::Duration;

use tokio::time::{Instant, sleep};

use crate::call::{self, Call};
use crate::endpoint::Endpoint;
use crate::error::Error;

/// An endpoint that tells how a background job stands. [`Call::until_done`] asks it until the job has ended.
pub trait Job: Endpoint {
    /// Whether the platform is still at it. A job that has failed is not running any more: the answer says what became of it.
    fn is_running(answer: &Self::Response) -> bool;
}

/// How patiently a job is waited for: the first pause, the longest pause, and how long in all.
///
/// Pauses grow by half each time. Without more said: one second, thirty seconds, ten minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub struct Patience {
    first: Duration,
    longest: Duration,
    all: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self { first: Duration::from_secs(1), longest: Duration::from_secs(30), all: Duration::from_secs(600) }
    }
}

impl Patience {
    /// One second, thirty seconds, ten minutes.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets the pause before the second question.
    pub fn first(mut self, pause: Duration) -> Self {
        self.first = pause;
        self
    }
    /// Sets the longest pause.
    pub fn longest(mut self, pause: Duration) -> Self {
        self.longest = pause;
        self
    }
    /// Sets how long to wait in all. The job is asked about one last time when that has passed.
    pub fn at_most(mut self, time: Duration) -> Self {
        self.all = time;
        self
    }
}

impl<E: Job + 'static> Call<E> {
    /// Asks until the job has ended, and gives the last answer. Needs a tokio runtime with a timer.
    ///
    /// # Errors
    /// When a question fails, or the job is still running after ten minutes ([`ErrorKind::StillRunning`]).
    ///
    /// [`ErrorKind::StillRunning`]: crate::ErrorKind::StillRunning
    pub async fn until_done(self) -> Result<E::Response, Error> {
        self.until_done_within(Patience::new()).await
    }

    /// The same with a patience of one's own.
    ///
    /// # Errors
    /// When a question fails, or the patience is at its end.
    pub async fn until_done_within(self, patience: Patience) -> Result<E::Response, Error> {
        let begun = Instant::now();
        let mut pause = patience.first;
        loop {
            let answer = call::begin(&self).await?;
            if !E::is_running(&answer) {
                return Ok(answer);
            }
            let left = patience.all.saturating_sub(begun.elapsed());
            if left.is_zero() {
                return Err(Error::still_running(E::META, patience.all));
            }
            sleep(pause.min(left)).await;
            pause = (pause + pause / 2).min(patience.longest);
        }
    }
}
