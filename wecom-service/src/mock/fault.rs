//! Faults on demand: the next calls go wrong in the ways that calls go wrong.

use std::collections::VecDeque;
use std::time::Duration;

/// A fault that waits for calls.
///
/// Faults wait in a queue; a call takes the first one that is meant for its path. One fault strikes once unless
/// [`times`](Self::times) says otherwise.
///
/// ```
/// use std::time::Duration;
/// use wecom_service::mock::Fault;
///
/// let busy = Fault::on("/cgi-bin/license/get_order").errcode(-1).times(2);
/// let slow = Fault::any().latency(Duration::from_millis(200));
/// let lost = Fault::on("/cgi-bin/license/create_new_order").drop_after();
/// # let _ = (busy, slow, lost);
/// ```
#[derive(Debug, Clone)]
pub struct Fault {
    path: Option<String>,
    skip: u32,
    times: Option<u32>,
    pub(crate) latency: Duration,
    pub(crate) effect: Effect,
}

/// What goes wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Effect {
    /// Nothing but the time it takes.
    None,
    /// The call is refused without being executed.
    Errcode(i64),
    /// The HTTP answer has another status and no JSON.
    Status(u16),
    /// A page of HTML comes with status 200.
    Html,
    /// The call is executed and its JSON is cut off in the middle.
    Truncated,
    /// The call is executed and something else comes back.
    Body(String),
    /// The connection breaks before the call is executed.
    DropBefore,
    /// The call is executed and the connection breaks before the answer.
    DropAfter,
    /// The token of the call dies before its time, so that the call is refused.
    TokenDies,
}

impl Fault {
    /// A fault of the calls to one path.
    pub fn on(path: impl Into<String>) -> Self {
        Self { path: Some(path.into()), ..Self::any() }
    }

    /// A fault of any call.
    pub fn any() -> Self {
        Self { path: None, skip: 0, times: Some(1), latency: Duration::ZERO, effect: Effect::None }
    }

    /// The call is refused with this errcode and not executed.
    #[must_use]
    pub fn errcode(self, code: i64) -> Self {
        self.effect(Effect::Errcode(code))
    }

    /// The call is answered with this HTTP status and not executed.
    #[must_use]
    pub fn status(self, status: u16) -> Self {
        self.effect(Effect::Status(status))
    }

    /// The call is answered with a page of HTML, as captive portals and proxies do.
    #[must_use]
    pub fn html(self) -> Self {
        self.effect(Effect::Html)
    }

    /// The call is executed, and its answer breaks off in the middle.
    #[must_use]
    pub fn truncated(self) -> Self {
        self.effect(Effect::Truncated)
    }

    /// The call is executed, and this text comes back instead of its answer.
    #[must_use]
    pub fn body(self, text: impl Into<String>) -> Self {
        self.effect(Effect::Body(text.into()))
    }

    /// The connection breaks before the call is executed.
    #[must_use]
    pub fn drop_before(self) -> Self {
        self.effect(Effect::DropBefore)
    }

    /// The call is executed, and the connection breaks before its answer.
    #[must_use]
    pub fn drop_after(self) -> Self {
        self.effect(Effect::DropAfter)
    }

    /// The token that the call carries dies before its time, so that the call is refused.
    #[must_use]
    pub fn token_dies(self) -> Self {
        self.effect(Effect::TokenDies)
    }

    /// The answer takes this long. Goes together with any other effect, or alone.
    #[must_use]
    pub fn latency(mut self, latency: Duration) -> Self {
        self.latency = latency;
        self
    }

    /// Strikes this many times instead of once.
    #[must_use]
    pub fn times(mut self, times: u32) -> Self {
        self.times = Some(times);
        self
    }

    /// Strikes until the faults are cleared.
    #[must_use]
    pub fn always(mut self) -> Self {
        self.times = None;
        self
    }

    /// Lets this many calls pass first.
    #[must_use]
    pub fn after(mut self, calls: u32) -> Self {
        self.skip = calls;
        self
    }

    fn effect(mut self, effect: Effect) -> Self {
        self.effect = effect;
        self
    }

    fn concerns(&self, path: &str) -> bool {
        self.path.as_deref().is_none_or(|only| only == path)
    }
}

/// The faults that wait.
#[derive(Debug, Default)]
pub(crate) struct Faults(VecDeque<Fault>);

impl Faults {
    /// Lets a fault wait behind the others.
    pub(crate) fn push(&mut self, fault: Fault) {
        self.0.push_back(fault);
    }

    /// Forgets all faults.
    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    /// The fault that strikes a call to this path, if any does.
    pub(crate) fn strike(&mut self, path: &str) -> Option<Fault> {
        let mut hit = None;
        for (index, fault) in self.0.iter_mut().enumerate().filter(|(_, fault)| fault.concerns(path)) {
            if fault.skip > 0 {
                fault.skip -= 1;
                continue;
            }
            hit = Some(index);
            break;
        }
        let index = hit?;
        let fault = self.0.get_mut(index)?;
        fault.times = fault.times.map(|times| times.saturating_sub(1));
        let fault = fault.clone();
        if fault.times == Some(0) {
            self.0.remove(index);
        }
        Some(fault)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_strike_in_order_on_their_path_as_often_as_told() {
        let mut faults = Faults::default();
        faults.push(Fault::on("/a").errcode(1).after(1).times(2));
        faults.push(Fault::any().errcode(2));
        let mut code = |path| match faults.strike(path).map(|fault| fault.effect) {
            Some(Effect::Errcode(code)) => Some(code),
            _ => None,
        };
        assert_eq!(code("/a"), Some(2));
        assert_eq!(code("/b"), None);
        assert_eq!([code("/a"), code("/a"), code("/a")], [Some(1), Some(1), None]);
    }
}
