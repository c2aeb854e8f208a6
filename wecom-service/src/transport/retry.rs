//! When a call may be sent again, and after which pause.

use std::time::Duration;

use crate::config::Tuning;
use crate::errcode::ErrKind;
use crate::error::{Error, ErrorKind};

/// Whether sending again is both safe and of use at once: the request never left, or the endpoint does no harm twice and the
/// fault is one that passes. A rate limit does not pass within a call.
pub(super) fn is_safe(error: &Error) -> bool {
    let passes = match error.kind() {
        ErrorKind::Transport | ErrorKind::Timeout => true,
        ErrorKind::Http => error.status().is_some_and(|status| status >= 500),
        ErrorKind::Api => match error.pay() {
            Some(pay) => pay.is_unsettled(),
            None => error.errcode().is_some_and(|errcode| errcode.kind() == ErrKind::Busy),
        },
        _ => false,
    };
    passes && error.is_harmless()
}

/// The pause after the given number of tries, spread by half so that callers do not come back together.
pub(super) fn pause(tuning: &Tuning, tries: u32) -> Duration {
    let doubled = tuning.pause.saturating_mul(1 << tries.saturating_sub(1).min(16));
    doubled.min(tuning.longest_pause).mul_f64(0.5 + 0.5 * crate::random::fraction())
}
