//! Handling an event behind the answer: the platform waits for a second, a handler takes the time it needs.
//!
//! An event is handled in a task of its own. If that ends before the deadline, the platform is told how; if not, it is told that
//! the event was received, and from then on it is ours. Whoever has an event that failed tries again: the platform when it was
//! told so, the receiver when it was not, and both for suite events, which the platform is not known to push twice.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::oneshot;
use tokio::time::Instant;
use tracing::Instrument;

use super::dedupe::{Claim, Push, Run};
use super::follow::{self, Step};
use super::receiver::Inner;
use super::{Failure, HandlerError, Incoming, Next, PassiveReply, Reply, Stage};
use crate::generated::events::Event;
use crate::store::StoreError;

/// What an event came to before the deadline.
pub(super) enum Verdict {
    Handled(PassiveReply),
    Failed,
}

/// Why an attempt failed.
struct Fault {
    stage: Stage,
    error: HandlerError,
    /// Whether trying again is of no use.
    is_final: bool,
}

impl Fault {
    fn slow_store() -> Self {
        Self { stage: Stage::Follow, error: "the store took too long".into(), is_final: false }
    }
}

/// How far an event has come.
#[derive(Default)]
struct Progress {
    attempt: u32,
    followed: bool,
}

impl Inner {
    /// Handles an event, unless it is a repeat, and says what to answer.
    pub(super) async fn handle(self: &Arc<Self>, incoming: Incoming) -> Reply {
        let deadline = Instant::now() + self.settings.ack_within;
        match self.take(&incoming, deadline).await {
            Ok(Push::First(claim)) => self.first(incoming, claim, deadline).await,
            Ok(Push::Running(mut run)) => {
                tracing::debug!("a repeat of an event that is being handled");
                match tokio::time::timeout_at(deadline, run.wait_for(|run| *run != Run::UnderWay)).await {
                    Ok(Ok(run)) if *run == Run::Done => Reply::received(&incoming),
                    Ok(_) => Reply::push_again(),
                    // The first push has been answered by now, so that a failure is ours.
                    Err(_) => Reply::received(&incoming),
                }
            }
            Ok(Push::RunningElsewhere) => Reply::busy(),
            Ok(Push::Done) => {
                tracing::debug!("a repeat of an event that was handled");
                Reply::received(&incoming)
            }
            Err(error) => {
                tracing::error!(%error, "the store failed: the platform shall push the event again");
                Reply::push_again()
            }
        }
    }

    async fn take(&self, incoming: &Incoming, deadline: Instant) -> Result<Push, StoreError> {
        let taken = tokio::time::timeout_at(deadline, self.ledger.take(incoming.dedupe_key())).await;
        taken.unwrap_or_else(|_| Err(StoreError::new("it took too long")))
    }

    async fn first(self: &Arc<Self>, incoming: Incoming, claim: Claim, deadline: Instant) -> Reply {
        let mut task = Task { inner: Arc::clone(self), incoming: incoming.clone(), progress: Progress::default() };
        if Step::of(&incoming).is_some_and(|(step, _)| step.is_durable_first()) {
            let done = tokio::time::timeout_at(deadline, task.follow()).await;
            if let Err(fault) = done.unwrap_or_else(|_| Err(Fault::slow_store())) {
                claim.release().await;
                self.report(&incoming, fault, 1, Next::PushedAgain);
                return Reply::push_again();
            }
            task.progress.followed = true;
        }
        let (verdict, mut wait) = oneshot::channel();
        self.spawn(task.run(claim, verdict));
        let verdict = match tokio::time::timeout_at(deadline, &mut wait).await {
            Ok(verdict) => verdict.unwrap_or(Verdict::Failed),
            Err(_) => {
                // From here on the task cannot tell us any more, and knows it.
                wait.close();
                wait.try_recv().unwrap_or(Verdict::Handled(PassiveReply::Nothing))
            }
        };
        match verdict {
            Verdict::Handled(reply) => self.reply(&incoming, reply),
            Verdict::Failed => Reply::push_again(),
        }
    }

    fn spawn(&self, work: impl Future<Output = ()> + Send + 'static) {
        self.busy.send_modify(|busy| *busy += 1);
        let busy = self.busy.clone();
        let done = Defer(move || busy.send_modify(|busy| *busy -= 1));
        tokio::spawn(
            async move {
                work.await;
                drop(done);
            }
            .in_current_span(),
        );
    }

    #[inline]
    fn report(&self, incoming: &Incoming, fault: Fault, attempt: u32, next: Next) {
        let (event, stage) = (incoming.event().name(), fault.stage);
        // A handler's own text is for the hook: who knows what is in it.
        let error = (stage == Stage::Follow).then(|| fault.error.to_string());
        match next {
            Next::Dropped => tracing::error!(event, ?stage, error, attempt, "an event could not be handled and is lost"),
            _ => tracing::warn!(event, ?stage, error, attempt, ?next, "an event could not be handled"),
        }
        if let Some(hook) = &self.settings.on_error {
            let failure = Failure { incoming: incoming.clone(), stage, error: fault.error, attempt, next };
            // A hook that panics must not take the tries that are left with it.
            if catch_unwind(AssertUnwindSafe(|| hook(&failure))).is_err() {
                tracing::error!(event, "the on_error hook panicked");
            }
        }
    }
}

/// An event on its way through its handlers.
struct Task {
    inner: Arc<Inner>,
    incoming: Incoming,
    progress: Progress,
}

impl Task {
    async fn run(mut self, claim: Claim, verdict: oneshot::Sender<Verdict>) {
        let fault = match claim.hold(self.attempt()).await {
            Ok(reply) => {
                claim.done().await;
                if let Err(Verdict::Handled(late)) = verdict.send(Verdict::Handled(reply))
                    && !late.is_nothing()
                {
                    tracing::warn!(event = self.incoming.event().name(), "a passive reply came too late and is lost");
                }
                return;
            }
            Err(fault) if fault.is_final => {
                // A repeat would fare no better, so the platform is not asked for one.
                claim.done().await;
                let _ = verdict.send(Verdict::Handled(PassiveReply::Nothing));
                return self.report(fault, Next::Dropped);
            }
            Err(fault) => fault,
        };
        // Before the platform is told, so that its next push finds the event free.
        claim.release().await;
        let told = verdict.send(Verdict::Failed).is_ok();
        if told && !self.incoming.channel().wants_success() {
            return self.report(fault, Next::PushedAgain);
        }
        self.retry(fault).await;
    }

    /// Tries again, unless a push that came meanwhile was faster.
    async fn retry(mut self, mut fault: Fault) {
        let pauses = Arc::clone(&self.inner);
        for pause in &pauses.settings.retries {
            self.report(fault, Next::Retried(*pause));
            tokio::time::sleep(*pause).await;
            let deadline = Instant::now() + self.inner.settings.ack_within;
            let claim = match self.inner.take(&self.incoming, deadline).await {
                Ok(Push::First(claim)) => claim,
                Ok(_) => return,
                Err(error) => {
                    fault = Fault { stage: Stage::Follow, error: error.into(), is_final: false };
                    continue;
                }
            };
            fault = match claim.hold(self.attempt()).await {
                Ok(_) => return claim.done().await,
                Err(fault) if fault.is_final => {
                    claim.done().await;
                    return self.report(fault, Next::Dropped);
                }
                Err(fault) => fault,
            };
            claim.release().await;
        }
        self.report(fault, Next::Dropped);
    }

    async fn attempt(&mut self) -> Result<PassiveReply, Fault> {
        self.progress.attempt += 1;
        if !self.progress.followed {
            self.follow().await?;
            self.progress.followed = true;
        }
        let Some(handler) = &self.inner.settings.handler else { return Ok(PassiveReply::Nothing) };
        let (handler, incoming) = (Arc::clone(handler), self.incoming.clone());
        // In a task of its own, so that a panic of the handler is just another failure.
        let handling = tokio::spawn(async move { handler(incoming).await }.in_current_span());
        let outcome = handling.await.unwrap_or_else(|_| Err("the handler panicked".into()));
        outcome.map_err(|error| Fault { stage: Stage::Handler, error, is_final: false })
    }

    async fn follow(&self) -> Result<(), Fault> {
        let (Some(wecom), Some((step, suite))) = (&self.inner.wecom, Step::of(&self.incoming)) else { return Ok(()) };
        let timestamp = match self.incoming.event() {
            Event::ModelTicket(event) => Some(event.envelope.base_info.create_time),
            event => event.envelope().timestamp,
        };
        step.take(wecom, suite, timestamp).await.map_err(|error| {
            let is_final = follow::is_final(&error);
            Fault { stage: Stage::Follow, error: error.into(), is_final }
        })
    }

    #[inline]
    fn report(&self, fault: Fault, next: Next) {
        self.inner.report(&self.incoming, fault, self.progress.attempt, next);
    }
}

/// The pauses between tries of an event that is ours: an auth code lives for ten minutes.
pub(super) fn retries() -> Vec<Duration> {
    [2, 10, 60, 240].map(Duration::from_secs).to_vec()
}

/// Runs something when it is dropped, however that comes.
struct Defer<F: FnMut()>(F);

impl<F: FnMut()> Drop for Defer<F> {
    fn drop(&mut self) {
        (self.0)();
    }
}
