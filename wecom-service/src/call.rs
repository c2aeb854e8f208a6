//! One call: await it, page through it, or look at its raw answer.

use std::fmt;
use std::future::IntoFuture;
use std::time::Duration;

use crate::client::Core;
use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::paging::{Items, Paged, Pages};
use crate::token::TokenKind;
use crate::transport::{BoxFuture, Outgoing, RawAnswer};

/// A call that has not been sent yet. Optional members of the request are setters; `.await` sends.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<E> {
    core: Core,
    pub(crate) request: E,
    options: CallOptions,
}

/// How one call behaves, where it differs from the client.
///
/// ```no_run
/// # use wecom_service::{CallOptions, WeCom, Error};
/// # async fn run(wecom: WeCom) -> Result<(), Error> {
/// use std::time::Duration;
/// let patient = CallOptions::new().timeout(Duration::from_secs(120)).no_retry();
/// let order = wecom.provider().license().get_order("OI00001").options(patient).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy, Default)]
#[must_use]
pub struct CallOptions {
    timeout: Option<Duration>,
    no_retry: bool,
}

impl CallOptions {
    /// The client's own behaviour.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets how long one attempt may take.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }
    /// Sends once only, even where repeating is safe. A rejected token is still replaced.
    pub fn no_retry(mut self) -> Self {
        self.no_retry = true;
        self
    }
}

impl<E: Endpoint> Call<E> {
    pub(crate) fn new(core: Core, request: E) -> Self {
        Self { core, request, options: CallOptions::new() }
    }

    /// Sets how this call behaves, where it differs from the client.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    /// The request as it stands.
    pub fn request(&self) -> &E {
        &self.request
    }
    /// The request, to change it.
    pub fn request_mut(&mut self) -> &mut E {
        &mut self.request
    }
    /// The request, without the call.
    pub fn into_request(self) -> E {
        self.request
    }

    /// Sends the call; the same as awaiting it.
    ///
    /// # Errors
    /// When the request is not fit to be sent, a token cannot be had, the connection fails, the platform answers with an errcode,
    /// or the answer cannot be read.
    pub async fn send(self) -> Result<E::Response, Error> {
        decode::<E>(&dispatch(&self)?.await?)
    }

    /// Sends the call and gives the JSON as it came.
    ///
    /// # Errors
    /// As [`send`](Self::send), but the answer only needs to be JSON.
    pub async fn raw(self) -> Result<serde_json::Value, Error> {
        dispatch(&self)?.await?.json_value(E::META)
    }
}

// What is not for users stands outside of `impl Call`, where it would take a name away from the members of requests.

/// Encodes the request, which is all that depends on its type before the answer is there.
fn dispatch<E: Endpoint>(call: &Call<E>) -> Result<BoxFuture<Result<RawAnswer, Error>>, Error> {
    let payload = call.request.encode().map_err(|error| Error::encode(E::META, error))?;
    let mut outgoing = Outgoing::new(E::META, <E::Token as TokenKind>::META, payload);
    outgoing.timeout = call.options.timeout;
    outgoing.no_retry = call.options.no_retry;
    Ok(call.core.execute(outgoing))
}

/// Sends the request as it stands now; the call stays, for the next page.
pub(crate) fn begin<E: Endpoint + 'static>(call: &Call<E>) -> BoxFuture<Result<E::Response, Error>> {
    let answer = dispatch(call);
    Box::pin(async move { decode::<E>(&answer?.await?) })
}

fn decode<E: Endpoint>(raw: &RawAnswer) -> Result<E::Response, Error> {
    E::decode(&raw.answer()).map_err(|error| Error::decode(E::META, error))
}

impl<E: Paged + 'static> Call<E> {
    /// Pages through the answers, item by item.
    ///
    /// ```no_run
    /// # async fn run(wecom: wecom_service::WeCom) -> Result<(), wecom_service::Error> {
    /// let mut orders = wecom.provider().license().list_order().limit(100).stream();
    /// while let Some(order) = orders.try_next().await? {
    ///     println!("{order:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn stream(self) -> Items<E> {
        Items::new(self.pages())
    }

    /// Pages through the answers, page by page.
    pub fn pages(self) -> Pages<E> {
        Pages::new(self)
    }
}

impl<E: Endpoint + 'static> IntoFuture for Call<E> {
    type Output = Result<E::Response, Error>;
    type IntoFuture = BoxFuture<Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        begin(&self)
    }
}

impl<E: Clone> Clone for Call<E> {
    fn clone(&self) -> Self {
        Self { core: self.core.clone(), request: self.request.clone(), options: self.options }
    }
}

impl<E: Endpoint + fmt::Debug> fmt::Debug for Call<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").field("request", &self.request).field("options", &self.options).finish_non_exhaustive()
    }
}
