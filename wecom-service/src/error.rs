//! What can go wrong, said so that a person knows what to do: one error type with a kind, the endpoint, and the details.

mod api;
mod display;
mod pay;
mod redact;

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::endpoint::{Effect, EndpointMeta};
use crate::errcode::ErrKind;
use crate::store::StoreError;
use crate::token::TokenMeta;
use crate::wire::{DecodeError, EncodeError, ErrCode};

pub use api::{ApiError, BlockWindow};
pub use pay::PayError;
pub(crate) use redact::{mask, snippet};

/// A failed call, or a client that cannot make it.
///
/// It never holds a token, a secret or a URL, so it may be logged as it is. Clones share their content.
#[derive(Clone)]
pub struct Error(Arc<Inner>);

struct Inner {
    kind: ErrorKind,
    endpoint: Option<&'static EndpointMeta>,
    fault: Fault,
}

/// What kind of failure an [`Error`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client is not configured for this.
    Config,
    /// There is no suite_ticket that is still good; the platform pushes one about every ten minutes.
    TicketUnavailable,
    /// The corp has not authorised the suite, or has cancelled.
    NotAuthorized,
    /// The platform answered with an errcode, or refused a merchant's call with an err_code.
    Api,
    /// The connection failed.
    Transport,
    /// No answer in time.
    Timeout,
    /// An HTTP status that is no success.
    Http,
    /// The answer is not JSON, or not XML where that was to come.
    NotJson,
    /// The answer is JSON but not what the endpoint promises.
    Decode,
    /// The answer to a merchant's call is signed, but not by who holds its API key.
    Signature,
    /// The request is not fit to be sent.
    Encode,
    /// The platform says that more pages follow, but gives no way to get them.
    Paging,
    /// A background job has not ended in the time it was given.
    StillRunning,
    /// The store failed.
    Store,
    /// A callback is not genuine or not readable.
    Callback,
}

pub(crate) enum Fault {
    /// A sentence is all there is to say.
    Note(Box<str>),
    /// The corp is not authorised; `cancelled` tells whether it once was.
    NotAuthorized {
        suite: Box<str>,
        corp: Box<str>,
        cancelled: bool,
    },
    Api(ApiError),
    #[cfg_attr(not(feature = "xml"), expect(dead_code, reason = "nobody else reads XML"))]
    Pay(PayError),
    /// The connection: what was going on, whether the request may have reached the platform, and the cause.
    Wire {
        doing: &'static str,
        sent: bool,
        source: Option<Box<dyn StdError + Send + Sync>>,
    },
    Http {
        status: u16,
        retry_after: Option<Duration>,
        snippet: Box<str>,
    },
    NotJson {
        what: Box<str>,
        snippet: Box<str>,
    },
    #[cfg_attr(not(feature = "xml"), expect(dead_code, reason = "nobody else reads XML"))]
    NotXml {
        what: Box<str>,
        snippet: Box<str>,
    },
    Decode(DecodeError),
    Encode(EncodeError),
    Store(StoreError),
}

/// Making errors.
impl Error {
    pub(crate) fn new(kind: ErrorKind, endpoint: Option<&'static EndpointMeta>, fault: Fault) -> Self {
        Self(Arc::new(Inner { kind, endpoint, fault }))
    }
    pub(crate) fn config(what: impl Into<Box<str>>) -> Self {
        Self::new(ErrorKind::Config, None, Fault::Note(what.into()))
    }
    #[cfg(feature = "callback")]
    pub(crate) fn callback(what: impl Into<Box<str>>) -> Self {
        Self::new(ErrorKind::Callback, None, Fault::Note(what.into()))
    }
    pub(crate) fn ticket(kind: &TokenMeta, of: &str) -> Self {
        let what = format!("{of} has no {} that is still good", kind.kind);
        Self::new(ErrorKind::TicketUnavailable, None, Fault::Note(what.into()))
    }
    pub(crate) fn not_authorized(suite: &str, corp: &str, cancelled: bool) -> Self {
        let fault = Fault::NotAuthorized { suite: suite.into(), corp: corp.into(), cancelled };
        Self::new(ErrorKind::NotAuthorized, None, fault)
    }
    pub(crate) fn paging(endpoint: &'static EndpointMeta, what: &str) -> Self {
        Self::new(ErrorKind::Paging, Some(endpoint), Fault::Note(what.into()))
    }
    pub(crate) fn still_running(endpoint: &'static EndpointMeta, waited: Duration) -> Self {
        let what = format!("the job is still running after {} seconds", waited.as_secs());
        Self::new(ErrorKind::StillRunning, Some(endpoint), Fault::Note(what.into()))
    }
    pub(crate) fn encode(endpoint: &'static EndpointMeta, error: EncodeError) -> Self {
        Self::new(ErrorKind::Encode, Some(endpoint), Fault::Encode(error))
    }
    pub(crate) fn decode(endpoint: &'static EndpointMeta, error: DecodeError) -> Self {
        if error.is_malformed() {
            let fault = Fault::NotJson { what: error.to_string().into(), snippet: "".into() };
            return Self::new(ErrorKind::NotJson, Some(endpoint), fault);
        }
        Self::new(ErrorKind::Decode, Some(endpoint), Fault::Decode(error))
    }
}

impl Error {
    /// The same error of a call whose secret was a permanent code, as a customized app has it: there a wrong secret means that the
    /// corp has cancelled, or that the code was reset.
    pub(crate) fn of_permanent_code(self) -> Self {
        match &self.0.fault {
            Fault::Api(api) => {
                let fault = Fault::Api(ApiError { of_permanent_code: true, ..api.clone() });
                Self::new(self.0.kind, self.0.endpoint, fault)
            }
            _ => self,
        }
    }
}

impl From<StoreError> for Error {
    fn from(error: StoreError) -> Self {
        Self::new(ErrorKind::Store, None, Fault::Store(error))
    }
}

/// Reading errors.
impl Error {
    /// What kind of failure it is.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }
    /// The endpoint that failed. It may be one that buys a token which the call needed.
    pub fn endpoint(&self) -> Option<&'static EndpointMeta> {
        self.0.endpoint
    }
    /// The platform's own answer, when it gave one.
    pub fn api(&self) -> Option<&ApiError> {
        match &self.0.fault {
            Fault::Api(api) => Some(api),
            _ => None,
        }
    }
    /// What WeChat Pay said when it refused a merchant's call.
    pub fn pay(&self) -> Option<&PayError> {
        match &self.0.fault {
            Fault::Pay(pay) => Some(pay),
            _ => None,
        }
    }
    /// The platform's errcode.
    pub fn errcode(&self) -> Option<ErrCode> {
        self.api().map(|api| api.errcode)
    }
    /// The HTTP status, when it was no success.
    pub fn status(&self) -> Option<u16> {
        match self.0.fault {
            Fault::Http { status, .. } => Some(status),
            _ => None,
        }
    }
    /// The beginning of an answer that is neither JSON nor XML, less everything that may be a secret.
    pub fn snippet(&self) -> Option<&str> {
        match &self.0.fault {
            Fault::Http { snippet, .. } | Fault::NotJson { snippet, .. } | Fault::NotXml { snippet, .. } => Some(snippet),
            _ => None,
        }
    }
    /// The platform's log id for this failure, which its support asks for.
    pub fn hint(&self) -> Option<&str> {
        self.api().and_then(|api| api.hint.as_deref())
    }
    /// The platform's help page for this failure.
    pub fn help_url(&self) -> Option<&str> {
        self.api().and_then(|api| api.help_url.as_deref())
    }

    /// Whether the same call may be made again later, with hope and without acting twice.
    ///
    /// The client has already tried again where it could; a caller waits at least [`retry_after`](Self::retry_after).
    pub fn is_retryable(&self) -> bool {
        match &self.0.fault {
            Fault::Api(api) => matches!(api.errcode.kind(), ErrKind::Busy | ErrKind::RateLimit),
            Fault::Pay(pay) => pay.is_unsettled() && self.is_harmless(),
            Fault::Wire { .. } => self.is_harmless(),
            Fault::Http { status, .. } => *status == 429 || (*status >= 500 && self.is_harmless()),
            Fault::Store(_) => true,
            _ => self.0.kind == ErrorKind::TicketUnavailable,
        }
    }

    /// How long to wait before trying again, as far as the platform says so or documents it.
    pub fn retry_after(&self) -> Option<Duration> {
        match &self.0.fault {
            Fault::Api(api) => api.block_windows().first().map(|window| window.duration()),
            Fault::Http { retry_after, .. } => *retry_after,
            _ => None,
        }
    }

    /// Whether the corp's authorisation is gone: cancelled here, or refused by the platform.
    pub fn is_revoked(&self) -> bool {
        match &self.0.fault {
            Fault::NotAuthorized { cancelled, .. } => *cancelled,
            Fault::Api(api) => {
                let is_dead = crate::generated::tokens::PERMANENT_CODE.rejected_by.contains(&api.errcode.0);
                is_dead || (api.of_permanent_code && api.errcode.info().is_some_and(|info| info.of == Some("secret")))
            }
            _ => false,
        }
    }

    /// Whether the request has certainly not been executed, or does no harm when it is executed twice.
    pub(crate) fn is_harmless(&self) -> bool {
        let sent = !matches!(self.0.fault, Fault::Wire { sent: false, .. });
        !sent || self.0.endpoint.is_some_and(|endpoint| matches!(endpoint.effect, Effect::Read | Effect::Set))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(endpoint) = self.0.endpoint {
            write!(f, "{}.{}: ", endpoint.domain, endpoint.name)?;
        }
        display::fault(&self.0.fault, f)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Error({:?}, {self})", self.0.kind)
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0.fault {
            Fault::Wire { source: Some(source), .. } => Some(source.as_ref()),
            Fault::Decode(error) => Some(error),
            Fault::Encode(error) => Some(error),
            Fault::Store(error) => error.source(),
            _ => None,
        }
    }
}
