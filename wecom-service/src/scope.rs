//! Scopes: whose call it is. A scope knows at compile time which kinds of token it can provide.

mod corp;
mod device;
mod holder;
#[cfg(feature = "merchant")]
mod merchant;
mod provider;
mod suite;

use std::fmt;
use std::marker::PhantomData;

pub use corp::Tie;
pub(crate) use holder::Holder;

use crate::call::Call;
use crate::client::{Core, WeCom};
use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::generated::types::TokenValue;
use crate::token::{Provides, TokenKind};

/// Whose calls these are: `wecom.provider()`, `wecom.suite(id)?`, `.corp(corpid)`, `wecom.app(…)`. Cheap to clone.
///
/// Each domain of the API adds a method, such as `scope.license()`; [`send`](Self::send) takes any other [`Endpoint`].
///
/// A call that needs a token which the scope does not hold does not compile:
///
/// ```compile_fail,E0277
/// # async fn run(wecom: wecom_service::WeCom) -> Result<(), wecom_service::Error> {
/// let corp = wecom.suite("ww_suite_id")?.corp("wp_auth_corpid");
/// // get_order needs provider_access_token, and a corp holds access_token
/// corp.license().get_order("OI00001").await?;
/// # Ok(())
/// # }
/// ```
pub struct Scope<K> {
    pub(crate) core: Core,
    kind: PhantomData<fn() -> K>,
}

/// The kind of a [`Scope`], as a type.
pub trait ScopeKind: sealed::Sealed + Send + Sync + 'static {}

mod sealed {
    pub trait Sealed {}
}

macro_rules! kinds {
    ($($(#[$meta:meta])* $name:ident;)*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $name {}
        impl sealed::Sealed for $name {}
        impl ScopeKind for $name {}
    )*};
}
kinds! {
    /// The provider itself, from [`WeCom::provider`].
    ProviderScope;
    /// One suite, from [`WeCom::suite`].
    SuiteScope;
    /// One app in one corp, from [`Scope::corp`], [`WeCom::app`], [`WeCom::corp_secret`] or [`Scope::downstream`].
    CorpScope;
    /// The contacts of a corp that has just registered, from [`WeCom::contact_sync`]. The platform takes its token for the calls
    /// that write contacts; others compile, and are refused by the platform.
    ContactSyncScope;
    /// One group robot, from [`WeCom::webhook`].
    WebhookScope;
    /// One device model of a hardware maker, from [`WeCom::device_model`].
    DeviceModelScope;
    /// One device that a corp has bound, from [`Scope::bound_device`].
    DeviceScope;
    /// One WeChat Pay merchant, from `WeCom::merchant` (feature `merchant`).
    MerchantScope;
}

impl<K: ScopeKind> Scope<K> {
    pub(crate) fn new(core: Core) -> Self {
        Self { core, kind: PhantomData }
    }

    /// The client it belongs to.
    pub fn client(&self) -> &WeCom {
        &self.core.client
    }

    /// A call of any endpoint whose token this scope holds: await it, page through it or look at its raw answer.
    pub fn call<E: Endpoint>(&self, request: E) -> Call<E>
    where
        K: Provides<E::Token>,
    {
        Call::new(self.core.clone(), request)
    }

    /// Sends a request of any endpoint whose token this scope holds.
    ///
    /// # Errors
    /// When the request is not fit to be sent, a token cannot be had, the connection fails, the platform answers with an errcode,
    /// or the answer cannot be read.
    pub async fn send<E: Endpoint>(&self, request: E) -> Result<E::Response, Error>
    where
        K: Provides<E::Token>,
    {
        self.call(request).send().await
    }

    /// A token that serves now, for a call that this client does not make itself.
    ///
    /// # Errors
    /// When it cannot be had.
    pub async fn token<T: TokenKind>(&self) -> Result<TokenValue, Error>
    where
        K: Provides<T>,
    {
        let Some(kind) = T::META else { return Ok(TokenValue::default()) };
        Ok(TokenValue::new(self.core.tokens().get(&self.core, kind).await?.expose()))
    }

    /// Tells the client that a token from [`token`](Self::token) was rejected by the platform, so that it fetches another one.
    /// A token that has been replaced since is left alone.
    pub async fn discard_token<T: TokenKind>(&self, token: &TokenValue)
    where
        K: Provides<T>,
    {
        if let Some(kind) = T::META {
            let value = crate::token::Secret::new(token.expose());
            self.core.tokens().reject(&self.core, kind, &value).await;
        }
    }
}

impl<K> Clone for Scope<K> {
    fn clone(&self) -> Self {
        Self { core: self.core.clone(), kind: PhantomData }
    }
}

impl<K> fmt::Debug for Scope<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let holder = &self.core.holder;
        let mut scope = f.debug_struct("Scope");
        scope.field("kind", &format_args!("{}", holder.scope));
        if !holder.suite.is_empty() {
            scope.field("suite", &holder.suite.as_str());
        }
        if !holder.corp.is_empty() {
            scope.field("corp", &holder.corp);
        }
        if let Some(agent) = holder.agent {
            scope.field("agent", &agent.get());
        }
        if !holder.hardware.is_empty() {
            scope.field("hardware", &holder.hardware);
        }
        #[cfg(feature = "merchant")]
        if let Ok(account) = holder.merchant() {
            scope.field("mch_id", &account.mch_id());
        }
        scope.finish()
    }
}
