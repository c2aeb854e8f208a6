//! The offline WeCom (feature `mock`): the platform's side of the API, in your process or as a command.
//!
//! It answers every endpoint of the spec. Each call is checked as the platform checks it: method, kind and life of the token,
//! required members and limits. Tokens, installations, logins and licences have a memory; everything else answers with the spec's
//! example. What the platform does by itself is a method of [`MockWecom`]: it pushes tickets and signed, encrypted callbacks to your
//! URL, in XML and, for robots and hardware makers, in JSON, whose replies it opens; corps install and remove your suites, orders are paid and refunded. [`Fault`]s make calls go wrong.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use wecom_service::mock::{MockCorp, MockSuite, MockWecom};
//!
//! let mock = MockWecom::builder()
//!     .provider("ww_provider", "provider-secret")
//!     .suite(MockSuite::new("ww_suite", "suite-secret"))
//!     .corp(MockCorp::new("ww_customer", "wp_customer"))
//!     .start()
//!     .await?;
//!
//! // Your own client only needs `mock.base_url()`; this one knows the secrets and the time of the mock as well.
//! let wecom = mock.client_builder().build()?;
//!
//! // What callbacks bring in real life; with a callback URL set, the mock pushes both.
//! let pushed = mock.push_ticket("ww_suite").await?;
//! wecom.put_suite_ticket("ww_suite", pushed.ticket, mock.now()).await?;
//! let installed = mock.authorize("ww_suite", "wp_customer").await?;
//! wecom.suite("ww_suite")?.authorize(installed.auth_code).await?;
//!
//! let corp = wecom.suite("ww_suite")?.corp("wp_customer");
//! assert_eq!(corp.agent().get_permissions().await?.app_permissions, ["contact:base:base"]);
//! # Ok(())
//! # }
//! ```
//!
//! Programs in other languages use the command `wecom-mock`, from `cargo install wecom-service --features mock`. What is a method here
//! is a POST below `/mock/` there; `GET /mock` lists them.
//!
//! Time passes by the [clock](MockBuilder::clock) that it is given, and [`MockWecom::advance`] moves it on. Its tokens and codes begin
//! with `mock-` and are worth nothing anywhere else. It is for tests: it listens without TLS and keeps everything in memory.

mod answer;
mod ask;
mod control;
mod core;
mod error;
mod fault;
mod journal;
mod merchant;
mod push;
mod read;
mod rest;
mod route;
mod serve;
mod setup;
mod signed;
mod state;
mod validate;

pub use control::MockWecom;
pub use control::install::{Authorize, Installation, PushedTicket, Road};
pub use control::json::{PushedJson, PushedModelTicket};
pub use control::license::AutoActivation;
pub use control::login::LoginCode;
pub use error::MockError;
pub use fault::Fault;
pub use journal::{Attempt, CallRecord, Delivery};
pub use merchant::MockMerchant;
pub use setup::{MockBuilder, MockCorp, MockSuite};
