//! Jobs: what is collected before it is ordered, and payments that go on in the background.

use super::order::Line;
use crate::mock::ask::Refusal;

/// A job.
#[derive(Debug, Clone)]
pub(crate) struct Job {
    /// What it collects or does.
    pub(crate) work: Work,
    /// How many more times it says that it is still working.
    pub(crate) polls: u32,
}

/// What a job collects or does.
#[derive(Debug, Clone)]
pub(crate) enum Work {
    /// Seats to renew.
    Renewal {
        /// Their corp.
        corp: String,
        /// Member and kind of seat.
        seats: Vec<(String, i64)>,
        /// Whether it was ordered.
        submitted: bool,
    },
    /// Purchases for several corps.
    Union {
        /// One for each corp.
        lines: Vec<Line>,
        /// The order that was made of it.
        order: Option<String>,
    },
    /// A payment from the balance, and how it ended.
    Payment(Result<(), Refusal>),
}

impl Job {
    /// Whether it is done by now; each question brings it nearer.
    pub(crate) fn poll(&mut self) -> bool {
        let done = self.polls == 0;
        self.polls = self.polls.saturating_sub(1);
        done
    }
}
