//! Who else holds tokens: hardware makers and their devices, group robots, secrets without an app, corps downstream, and a corp
//! that has just registered.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod kit {
    #![allow(dead_code, reason = "shared by several tests")]
    pub(crate) mod platform;
}

use kit::platform::*;
use wecom_service::mock::{MockCorp, MockWecom};
use wecom_service::{ErrorKind, Tie};

const MODEL: &str = "md_lock";
const DEVICE: &str = "SN0001";

async fn makers_platform() -> MockWecom {
    MockWecom::builder().device_model(MODEL, "model-secret").start().await.unwrap()
}

#[tokio::test]
async fn a_device_model_buys_its_token_with_the_newest_ticket() {
    let mock = makers_platform().await;
    let wecom = client(&mock);
    let model = wecom.device_model(MODEL, "model-secret");
    let auth_code = mock.bind_device(MODEL, DEVICE).unwrap();
    let early = model.device().get_device_secret(auth_code.clone()).await.unwrap_err();
    assert_eq!(early.kind(), ErrorKind::TicketUnavailable);
    let ticket = mock.model_ticket(MODEL).unwrap();
    assert!(wecom.put_model_ticket(MODEL, ticket, mock.now()).await.unwrap());
    assert!(!wecom.put_model_ticket(MODEL, "an older one", mock.now() - 60).await.unwrap());
    let bound = model.device().get_device_secret(auth_code).await.unwrap();
    let calls = || mock.calls().iter().filter(|call| call.path == "/cgi-bin/openhw/get_model_token").count();
    assert_eq!(calls(), 1);
    let again = mock.bind_device(MODEL, "SN0002").unwrap();
    model.device().get_device_secret(again).await.unwrap();
    assert_eq!(calls(), 1, "the token is kept");
    assert!(!bound.device_secret.is_empty());
}

#[tokio::test]
async fn a_device_buys_its_token_with_that_of_its_model() {
    let mock = makers_platform().await;
    let wecom = client(&mock);
    let model = wecom.device_model(MODEL, "model-secret");
    wecom.put_model_ticket(MODEL, mock.model_ticket(MODEL).unwrap(), mock.now()).await.unwrap();
    let bound = model.device().get_device_secret(mock.bind_device(MODEL, DEVICE).unwrap()).await.unwrap();
    let device = model.bound_device(DEVICE, bound.device_secret);
    let token = device.token::<wecom_service::token::DeviceAccessToken>().await.unwrap();
    assert!(!token.is_empty());
    let stranger = model.bound_device(DEVICE, "another secret");
    let refused = stranger.token::<wecom_service::token::DeviceAccessToken>().await.unwrap_err();
    assert_eq!(refused.errcode().map(|code| code.get()), Some(600_005));
    assert_eq!(mock.kill_tokens("device_access_token"), 1);
    device.discard_token::<wecom_service::token::DeviceAccessToken>(&token).await;
    assert_ne!(device.token::<wecom_service::token::DeviceAccessToken>().await.unwrap(), token);
}

#[tokio::test]
async fn a_secret_without_an_app_is_enough() {
    let mock = platform().await;
    let wecom = client(&mock);
    let contacts = wecom.corp_secret("ww_customer", "app-secret");
    contacts.agent().list().await.unwrap();
    let wrong = wecom.corp_secret("ww_customer", "no such secret");
    assert_eq!(wrong.agent().list().await.unwrap_err().errcode().map(|code| code.get()), Some(40001));
}

#[tokio::test]
async fn an_app_speaks_for_the_corps_downstream() {
    let upstream = MockCorp::new("ww_up", "wp_up").own_app(1_000_002, "app-secret");
    let below = MockCorp::new("ww_down", "wp_down").downstream_of("wp_up");
    let mock = MockWecom::builder().corp(upstream).corp(below).corp(MockCorp::new("ww_x", "wp_x")).start().await.unwrap();
    let wecom = client(&mock);
    let app = wecom.app("ww_up", 1_000_002, "app-secret");
    let downstream = app.downstream("wp_down", 1_000_031, Tie::Chain);
    downstream.agent().list().await.unwrap();
    assert_eq!(downstream.corpid(), "wp_down");
    let bought = || mock.calls().iter().filter(|call| call.path == "/cgi-bin/corpgroup/corp/gettoken").count();
    assert_eq!(bought(), 1);
    downstream.agent().list().await.unwrap();
    app.downstream("wp_down", 1_000_031, Tie::Chain).agent().list().await.unwrap();
    assert_eq!(bought(), 1, "the token is kept for the corp, not for the handle");
    let own = app.token::<wecom_service::AccessToken>().await.unwrap();
    assert_ne!(downstream.token::<wecom_service::AccessToken>().await.unwrap(), own);
    let stranger = app.downstream("wp_x", 1_000_031, Tie::Chain).agent().list().await.unwrap_err();
    assert_eq!(stranger.errcode().map(|code| code.get()), Some(48002));
}
