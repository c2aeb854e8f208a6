//! The other side: a client that is set up for this mock, and its callback routes.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::MockWecom;
use crate::clock::Clock;
use crate::mock::core::Core;
use crate::mock::state::parties::JsonChannel;
use crate::{Suite, WeCom, WeComBuilder, catalog};

impl MockWecom {
    /// A client builder that is set up for this mock: its address (for every host of the platform) and time, the provider, the suites and their callback keys.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let mock = wecom_service::mock::MockWecom::builder().balance(4200).start().await?;
    /// let wecom = mock.client_builder().build()?;
    /// assert_eq!(wecom.provider().service().get_account_balance().await?.balance, 4200);
    /// # Ok(())
    /// # }
    /// ```
    pub fn client_builder(&self) -> WeComBuilder {
        let builder = WeCom::builder().base_url(self.base_url()).clock(self.clock());
        // The mock is every host of the platform at once.
        let hosts: BTreeSet<_> = catalog::endpoints().filter_map(|exchange| exchange.meta.host).collect();
        let builder = hosts.into_iter().fold(builder, |builder, host| builder.host(host, self.base_url()));
        self.core.world(|world| {
            let provider = &world.parties.provider;
            let mut builder = builder.provider(provider.corpid.as_str(), provider.secret.as_str());
            if let Some(keys) = &provider.callback {
                builder = builder.provider_callback(keys.token.as_str(), keys.aes_key.as_str());
            }
            if let Some(secret) = &provider.paytool_secret {
                builder = builder.paytool_secret(secret.as_str());
            }
            world.parties.suites.values().fold(builder, |builder, suite| {
                let known = Suite::new(suite.id.as_str(), suite.secret.as_str());
                builder.suite(match &suite.callback {
                    Some(keys) => known.callback(keys.token.as_str(), keys.aes_key.as_str()),
                    None => known,
                })
            })
        })
    }

    /// The mock's time as a clock, so that a client sees what [`advance`](Self::advance) does.
    pub fn clock(&self) -> impl Clock + Clone + use<> {
        MockClock(Arc::clone(&self.core))
    }

    /// Sets every callback URL to the routes of the crate's own receiver below `base`: `{base}/suite/{suite_id}`,
    /// `{base}/data/{suite_id}`, `{base}/provider`, `{base}/robot/{name}` and `{base}/device/{name}`. Suites without callback keys are left
    /// out, and so is a provider without.
    pub fn set_callback_base(&self, base: &str) {
        let base = base.trim_end_matches('/');
        self.core.world(|world| {
            for suite in world.parties.suites.values_mut() {
                if let Some(target) = &mut suite.callback {
                    target.url = Some(format!("{base}/suite/{}", suite.id));
                    suite.data_url = Some(format!("{base}/data/{}", suite.id));
                }
            }
            if let Some(target) = &mut world.parties.provider.callback {
                target.url = Some(format!("{base}/provider"));
            }
            for (channel, target) in &mut world.parties.json_callbacks {
                target.url = Some(match channel {
                    JsonChannel::Robot(name) => format!("{base}/robot/{name}"),
                    JsonChannel::Device(name) => format!("{base}/device/{name}"),
                });
            }
        });
    }
}

#[derive(Clone)]
struct MockClock(Arc<Core>);

impl Clock for MockClock {
    fn now(&self) -> i64 {
        self.0.world(|world| world.now())
    }
}
