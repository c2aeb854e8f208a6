//! One token of one holder in this process: the value in use, the turn to fetch another, and what the last fetch said.

use std::sync::{Mutex, MutexGuard, PoisonError};

use super::{Fingerprint, Secret};
use crate::error::Error;

/// Where one token lives.
#[derive(Default)]
pub(super) struct Slot {
    state: Mutex<State>,
    /// Whoever fetches holds the turn. When they are dropped half-way, the next one in line takes over.
    pub(super) turn: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct State {
    live: Option<Live>,
    /// The value that the platform rejected last. It may still stand in the store.
    dead: Option<Secret>,
    refusal: Option<Refusal>,
    /// How many fetches have ended, so that those who waited for one share its error and later callers do not.
    ended: u64,
    error: Option<Error>,
}

/// A token in use.
#[derive(Clone)]
pub(super) struct Live {
    pub(super) value: Secret,
    pub(super) expires_at: i64,
    /// From here on it is renewed while it still serves.
    pub(super) renew_at: i64,
    /// Where it stands in the store.
    pub(super) store_key: String,
}

/// A fetch that the platform refused for good, with just these ingredients.
struct Refusal {
    error: Error,
    ingredients: Fingerprint,
    until: i64,
    times: u32,
}

/// What a caller finds.
pub(super) enum Look {
    /// A token.
    Fresh(Secret),
    /// A token that should be renewed; this caller is the one to see to it.
    Ageing(Secret),
    /// None; with the number of fetches that had ended by then.
    Nothing(u64),
}

/// How long a failed renewal is left alone, in seconds.
const RENEW_PAUSE: i64 = 30;

impl Slot {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Looks for a token. At most one caller in a while is told to renew it.
    pub(super) fn look(&self, now: i64) -> Look {
        let mut state = self.state();
        let ended = state.ended;
        match &mut state.live {
            Some(live) if live.expires_at <= now => Look::Nothing(ended),
            Some(live) if live.renew_at <= now => {
                live.renew_at = now.saturating_add(RENEW_PAUSE);
                Look::Ageing(live.value.clone())
            }
            Some(live) => Look::Fresh(live.value.clone()),
            None => Look::Nothing(ended),
        }
    }

    /// What became of the fetch that a caller has waited for: a token, its error, or nothing when it is their own turn now.
    pub(super) fn after_waiting(&self, seen: u64, now: i64) -> Option<Result<Secret, Error>> {
        let state = self.state();
        if let Some(live) = state.live.as_ref().filter(|live| live.expires_at > now) {
            return Some(Ok(live.value.clone()));
        }
        if state.ended == seen { None } else { state.error.clone().map(Err) }
    }

    /// Whether a value found in the store is worth taking: not the rejected one, and not the one that is to be renewed.
    pub(super) fn would_take(&self, value: &Secret, expires_at: i64) -> bool {
        let state = self.state();
        let newer = state.live.as_ref().is_none_or(|live| live.value != *value && live.expires_at < expires_at);
        newer && state.dead.as_ref() != Some(value)
    }

    /// Puts a token in use.
    pub(super) fn install(&self, live: Live) {
        let mut state = self.state();
        state.ended += 1;
        state.error = None;
        state.dead = None;
        state.refusal = None;
        state.live = Some(live);
    }

    /// Remembers a failed fetch for those who waited for it. The old token goes on serving while it lives.
    pub(super) fn fail(&self, error: &Error) {
        let mut state = self.state();
        state.ended += 1;
        state.error = Some(error.clone());
    }

    /// The refusal that still stands for these ingredients. Any other ingredients deserve a try of their own.
    pub(super) fn refused(&self, ingredients: Fingerprint, now: i64) -> Option<Error> {
        let state = self.state();
        let refusal = state.refusal.as_ref()?;
        (refusal.ingredients == ingredients && refusal.until > now).then(|| refusal.error.clone())
    }

    /// Remembers a refusal, longer each time that the same ingredients are refused.
    pub(super) fn refuse(&self, error: &Error, ingredients: Fingerprint, now: i64, first: i64, longest: i64) {
        let mut state = self.state();
        let before =
            state.refusal.as_ref().filter(|refusal| refusal.ingredients == ingredients).map_or(0, |refusal| refusal.times);
        let pause = first.saturating_mul(1_i64 << before.min(20)).min(longest);
        let until = now.saturating_add(pause);
        state.refusal = Some(Refusal { error: error.clone(), ingredients, until, times: before.saturating_add(1) });
    }

    /// Takes a rejected value out of use, and tells where it stands in the store; nothing when another value has come since.
    pub(super) fn reject(&self, value: &Secret) -> Option<String> {
        let mut state = self.state();
        let live = state.live.take_if(|live| live.value == *value)?;
        state.dead = Some(live.value);
        Some(live.store_key)
    }

    /// Forgets everything but the order of fetches.
    pub(super) fn clear(&self) {
        let mut state = self.state();
        *state = State { ended: state.ended, ..State::default() };
    }
}
