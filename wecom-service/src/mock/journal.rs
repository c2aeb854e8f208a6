//! What happened: every call and every callback, without secrets.

use std::collections::VecDeque;

use crate::endpoint::Method;

/// Entries that are kept of each sort; older ones are forgotten.
const KEPT: usize = 20_000;

/// A call that reached the mock.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct CallRecord {
    /// The method; none for anything but GET and POST.
    pub method: Option<Method>,
    /// The path, without its query.
    pub path: String,
    /// The kind of token that the call had to carry.
    pub token: Option<&'static str>,
    /// The HTTP status of the answer; none when the connection was dropped.
    pub status: Option<u16>,
    /// The errcode of the answer; none when the answer had no errcode.
    pub errcode: Option<i64>,
    /// Whether a [`Fault`](super::Fault) struck it.
    pub faulted: bool,
    /// When it came, in seconds since 1970.
    pub at: i64,
}

/// How a callback was received.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Delivery {
    /// The event, or `verify_url`.
    pub event: String,
    /// Where it went, without its query; none when no URL is set.
    pub url: Option<String>,
    /// The tries, at most three.
    pub attempts: Vec<Attempt>,
    /// Whether the receiver took it.
    pub accepted: bool,
}

impl Delivery {
    /// The last HTTP status; none when nothing was received.
    pub fn status(&self) -> Option<u16> {
        self.attempts.last().and_then(|attempt| attempt.status)
    }
}

/// One try to deliver a callback.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attempt {
    /// The HTTP status; none when there was no answer.
    pub status: Option<u16>,
    /// The beginning of the answer, or why there was none.
    pub answer: String,
}

/// What happened.
#[derive(Debug, Default)]
pub(crate) struct Journal {
    calls: VecDeque<CallRecord>,
    callbacks: VecDeque<Delivery>,
}

impl Journal {
    /// Notes a call.
    pub(crate) fn call(&mut self, call: CallRecord) {
        keep(&mut self.calls, call);
    }
    /// Notes a callback.
    pub(crate) fn callback(&mut self, delivery: Delivery) {
        keep(&mut self.callbacks, delivery);
    }
    /// The calls so far.
    pub(crate) fn calls(&self) -> Vec<CallRecord> {
        self.calls.iter().cloned().collect()
    }
    /// The callbacks so far.
    pub(crate) fn callbacks(&self) -> Vec<Delivery> {
        self.callbacks.iter().cloned().collect()
    }
}

fn keep<T>(entries: &mut VecDeque<T>, entry: T) {
    if entries.len() == KEPT {
        entries.pop_front();
    }
    entries.push_back(entry);
}
