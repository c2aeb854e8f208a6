//! Smart lockers, an interface that WeCom has given to our corp only: the calls and events of `spec/`, through `wecom-service`.
//!
//! ```no_run
//! use wecom_private_spec::prelude::*;
//!
//! # async fn run(corp: wecom_service::Scope<wecom_service::CorpScope>) -> Result<(), wecom_service::Error> {
//! let mut parcels = corp.locker().list_parcels("LK-7").limit(20).stream();
//! while let Some(parcel) = parcels.try_next().await? {
//!     println!("{} for {}", parcel.parcel_id, parcel.userid);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! A call on the wrong scope does not compile here either:
//!
//! ```compile_fail,E0277
//! # use wecom_private_spec::prelude::*;
//! # fn run(wecom: &wecom_service::WeCom) {
//! // open_door needs an access_token, which a provider does not hold
//! let _ = wecom.provider().locker().open_door("LK-7", "P-1001", "482913");
//! # }
//! ```

include!(concat!(env!("OUT_DIR"), "/wecom.rs"));
