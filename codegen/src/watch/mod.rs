//! Regenerates whenever the spec changes.
//!
//! A [`Session`] remembers what it wrote from what, so that after a change only that is written again which it can have touched.
//! Whatever notices changes (the operating system, a test) sends a [`Signal`]; the loop waits until it is quiet and looks for
//! itself what is different, so that a signal too many costs nothing and a signal too few is made up for by the next one.

mod session;

use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

pub use session::{Outcome, Session};

/// What the loop is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signal {
    /// Something in the folder of the spec may be different.
    Changed,
    /// It is time to end.
    Stop,
}

/// How long it must be quiet before the spec is read: an editor writes a file in several steps, a checkout many files.
const QUIET: Duration = Duration::from_millis(40);
/// How long to wait for that at most.
const PATIENCE: Duration = Duration::from_secs(1);

/// Generates once, and again after every change, until [`Signal::Stop`] comes or nobody is left to send anything. Every outcome
/// is given to `say`; a spec that is wrong is one of them and ends nothing.
pub fn watch(session: &mut Session, signals: &Receiver<Signal>, mut say: impl FnMut(&Outcome)) {
    loop {
        if let Some(outcome) = session.generate() {
            say(&outcome);
        }
        match signals.recv() {
            Ok(Signal::Changed) => {}
            Ok(Signal::Stop) | Err(_) => return,
        }
        if settle(signals) == Some(Signal::Stop) {
            return;
        }
    }
}

/// Waits until no more changes come.
fn settle(signals: &Receiver<Signal>) -> Option<Signal> {
    let since = Instant::now();
    while since.elapsed() < PATIENCE {
        match signals.recv_timeout(QUIET) {
            Ok(Signal::Changed) => {}
            Ok(Signal::Stop) => return Some(Signal::Stop),
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => break,
        }
    }
    None
}
