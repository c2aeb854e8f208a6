//! A client for the WeCom (企业微信) service-provider API. It makes tokens, callbacks and stores disappear from your mind.
//!
//! ```no_run
//! # async fn run() -> Result<(), wecom_service::Error> {
//! use wecom_service::{Suite, WeCom};
//!
//! let wecom = WeCom::builder()
//!     .provider("ww_provider_corpid", "provider_secret")
//!     .suite(Suite::new("ww_suite_id", "suite_secret"))
//!     .build()?;
//!
//! // a token of the right kind is fetched, kept, renewed and replaced behind every call
//! let order = wecom.provider().license().get_order("OI00001").await?;
//!
//! let mut orders = wecom.provider().license().list_order().limit(100).stream();
//! while let Some(order) = orders.try_next().await? {
//!     println!("{order:?}");
//! }
//!
//! let corp = wecom.suite("ww_suite_id")?.corp("wp_auth_corpid");
//! let signed = corp.js_config("https://app.example/page").await?;
//! # Ok(())
//! # }
//! ```
//!
//! What a call must have is an argument, what it may have is a setter, `.await` sends, `.stream()` pages, `.raw()` gives the JSON.
//! A call on the wrong [`Scope`] does not compile, and the compiler names the right one.
//!
//! # Where things are
//!
//! * [`WeCom`] is the client. [`Scope`]s say whose call it is: [`WeCom::provider`], [`WeCom::suite`], `.corp(…)`, [`WeCom::app`].
//! * Each domain of the API is a module with its requests and answers, and a method on [`Scope`]. Ids are in [`types`].
//! * [`Endpoint`] is one trait for all requests; your own go through [`Scope::send`] with the same tokens and retries. With
//!   `wecom_codegen::private` in a build script they are generated from a spec of your own, as ours are.
//! * [`Error`] says which call failed, what the errcode means and what to do. Unknown members of an answer are in its `extra`.
//! * [`store`] keeps permanent codes, tickets and tokens; [`MemoryStore`] forgets them on restart.
//! * [`callback`] receives what the platform pushes, and [`WeCom::receiver`] looks after tickets and installations with it. Where
//!   callbacks come by another way, [`Scope::authorize`] and [`WeCom::put_suite_ticket`] take them in.
//! * [`sign`] and [`links`] are for pages and browsers.
//!
//! # Features
//!
//! | feature | what for |
//! | --- | --- |
//! | one per domain, such as `externalcontact` | the endpoints of that domain |
//! | one per family of domains | `provider` (on by default), `contacts`, `customers`, `messages`, `meetings`, `office`, `documents`, `devices`, `education`, `payments`, `records` |
//! | `full` | all domains |
//! | `callback` | receiving callbacks; on by default |
//! | `rustls` | TLS by rustls with aws-lc; on by default |
//! | `rustls-ring` | TLS by rustls with ring, which builds much faster |
//! | `axum` | callbacks as an axum router |
//! | `merchant` | calls of a WeChat Pay merchant; `paytransfer` turns it on |
//! | `xml` | reading XML, which the other two turn on |
//! | `catalog` | every event, and the endpoints of the domains that are on, as data |
//! | `mock` | the offline WeCom, for the domains that are on |
//!
//! With a [`reqwest::Client`] of your own ([`WeComBuilder::http`]) none of the TLS features is needed.
#![forbid(unsafe_code)]

mod call;
#[cfg(feature = "callback")]
pub mod callback;
pub mod catalog;
mod chunking;
mod client;
mod clock;
mod config;
mod endpoint;
mod errcode;
mod error;
#[rustfmt::skip]
mod generated;
mod hex;
pub mod links;
#[cfg(feature = "merchant")]
mod merchant;
#[cfg(feature = "mock")]
pub mod mock;
mod paging;
mod random;
mod scope;
pub mod sign;
pub mod store;
pub mod token;
mod transport;
mod waiting;
pub mod wire;

pub use call::{Call, CallOptions};
pub use chunking::Chunked;
pub use client::{WeCom, WeComBuilder};
pub use clock::{Clock, ManualClock, SystemClock};
pub use config::{CallbackKeys, Suite};
pub use endpoint::{
    Answer, AnswerForm, Binary, BinaryOr, Body, BodyForm, Effect, Endpoint, EndpointMeta, Method, Part, Payload, Signature,
};
pub use errcode::{ErrCodeInfo, ErrKind};
pub use error::{ApiError, BlockWindow, Error, ErrorKind, PayError};
#[allow(unused_imports, unreachable_pub, reason = "without any domain there is nothing to export")]
pub use generated::api::*;
#[cfg(feature = "callback")]
pub use generated::events::{self, Event};
pub use generated::types;
#[cfg(feature = "merchant")]
pub use merchant::Merchant;
pub use paging::{Cursor, Items, Next, Offset, Page, Paged, Pages};
pub use scope::{
    ContactSyncScope, CorpScope, DeviceModelScope, DeviceScope, MerchantScope, ProviderScope, Scope, ScopeKind, SuiteScope, Tie,
    WebhookScope,
};
pub use store::{Authorization, MemoryStore, Store};
pub use token::{
    AccessToken, AppKind, ContactSyncToken, MerchantKey, NoToken, ProviderAccessToken, Provides, SuiteAccessToken, TokenKind,
};
pub use waiting::{Job, Patience};
pub use wire::ErrCode;
