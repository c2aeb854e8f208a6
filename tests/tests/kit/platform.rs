//! The offline WeCom with a provider, suites and corps, and a client for it.

use std::time::Duration;

use wecom_service::mock::{MockCorp, MockSuite, MockWecom};
use wecom_service::{CorpScope, Scope, WeCom};

pub(crate) const PROVIDER: &str = "ww_provider";
pub(crate) const PROVIDER_SECRET: &str = "provider-secret";
pub(crate) const SUITE: &str = "ww_suite";
pub(crate) const OTHER_SUITE: &str = "ww_other_suite";
pub(crate) const TEMPLATE: &str = "dk_template";
pub(crate) const SUITES: [&str; 3] = [SUITE, OTHER_SUITE, TEMPLATE];
pub(crate) const CORP: &str = "wp_customer";
pub(crate) const OTHER_CORP: &str = "wp_neighbour";
pub(crate) const CALLBACK_TOKEN: &str = "callback-token";
pub(crate) const AES_KEY: &str = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";

/// The platform.
pub(crate) async fn platform() -> MockWecom {
    let suite = |id: &str| MockSuite::new(id, format!("secret-of-{id}")).callback(CALLBACK_TOKEN, AES_KEY);
    let builder = MockWecom::builder().provider(PROVIDER, PROVIDER_SECRET).provider_callback(CALLBACK_TOKEN, AES_KEY);
    let builder = SUITES.into_iter().fold(builder, |builder, id| builder.suite(suite(id)));
    let corp = MockCorp::new("ww_customer", CORP).name("Customer Ltd").own_app(1_000_002, "app-secret");
    builder.corp(corp).corp(MockCorp::new("ww_neighbour", OTHER_CORP)).start().await.unwrap()
}

/// A client for it that does not wait long between attempts.
pub(crate) fn client(mock: &MockWecom) -> WeCom {
    mock.client_builder().backoff(Duration::from_millis(1), Duration::from_millis(2)).build().unwrap()
}

/// Gives a client the newest ticket of a suite, by hand.
pub(crate) async fn ticket(mock: &MockWecom, wecom: &WeCom, suite: &str) {
    let pushed = mock.push_ticket(suite).await.unwrap();
    wecom.put_suite_ticket(suite, pushed.ticket, mock.now()).await.unwrap();
}

/// A corp installs a suite, by hand.
pub(crate) async fn install(mock: &MockWecom, wecom: &WeCom, suite: &str, corp: &str) -> Scope<CorpScope> {
    ticket(mock, wecom, suite).await;
    let installed = mock.authorize(suite, corp).await.unwrap();
    let scope = wecom.suite(suite).unwrap();
    scope.authorize(installed.auth_code).await.unwrap();
    scope.corp(corp)
}
