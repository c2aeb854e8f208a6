//! What becomes of calls when the platform or the way to it fails: a typed error or a kept value, and never an act done twice.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod kit {
    pub(crate) mod platform;
}

use std::time::Duration;

use kit::platform::*;
use serde_json::{Value, json};
use wecom_service::license::{AccountCount, Order, OrderStatus, OrderType, PurchaseDuration};
use wecom_service::mock::{Fault, MockWecom};
use wecom_service::types::OrderId;
use wecom_service::{BlockWindow, CallOptions, ErrCode, ErrKind, Error, ErrorKind, WeCom};

const BALANCE: &str = "/cgi-bin/service/get_account_balance";
const ORDER: &str = "/cgi-bin/license/create_new_order";
const GET_ORDER: &str = "/cgi-bin/license/get_order";
const PERMISSIONS: &str = "/cgi-bin/agent/get_permissions";
const GET_CORP_TOKEN: &str = "/cgi-bin/service/get_corp_token";
const GETTOKEN: &str = "/cgi-bin/gettoken";

/// A platform where a corp has installed a suite, and a client that has its provider token.
async fn scene() -> (MockWecom, WeCom) {
    let mock = platform().await;
    let wecom = client(&mock);
    install(&mock, &wecom, SUITE, CORP).await;
    read(&wecom).await.unwrap();
    (mock, wecom)
}

/// A call that changes nothing.
async fn read(wecom: &WeCom) -> Result<i64, Error> {
    Ok(wecom.provider().service().get_account_balance().await?.balance)
}

/// A call that acts each time. It is not waited for in vain.
async fn act(wecom: &WeCom) -> Result<OrderId, Error> {
    let (count, duration) = (AccountCount::new().base_count(1), PurchaseDuration::new().months(1));
    let call = wecom.provider().license().create_new_order(CORP, "buyer", count, duration);
    Ok(call.options(CallOptions::new().timeout(Duration::from_secs(2))).await?.order_id)
}

/// How many orders there are on the platform.
async fn orders(wecom: &WeCom) -> usize {
    wecom.provider().license().list_order().corpid(CORP).stream().try_collect::<Vec<_>>().await.unwrap().len()
}

/// Everything that can happen to a call: the fault, the kind of error, and whether the platform has executed the call. `member` is
/// one of its answer that is no object.
fn mishaps(path: &str, member: &str) -> Vec<(Fault, ErrorKind, bool)> {
    let on = || Fault::on(path).times(2);
    vec![
        (on().status(500), ErrorKind::Http, false),
        (on().status(502), ErrorKind::Http, false),
        (on().status(429), ErrorKind::Http, false),
        (on().status(403), ErrorKind::Http, false),
        (on().html(), ErrorKind::NotJson, false),
        (on().truncated(), ErrorKind::NotJson, true),
        (on().body(""), ErrorKind::NotJson, true),
        (on().body("null"), ErrorKind::NotJson, true),
        (on().body(json!({"errcode": 0, member: {"a": 1}}).to_string()), ErrorKind::Decode, true),
        (on().drop_before(), ErrorKind::Transport, false),
        (on().drop_after(), ErrorKind::Transport, true),
        (on().errcode(-1), ErrorKind::Api, false),
        (on().errcode(6000), ErrorKind::Api, false),
        (on().errcode(45009), ErrorKind::Api, false),
        (on().errcode(45033), ErrorKind::Api, false),
        (on().errcode(987_654), ErrorKind::Api, false),
    ]
}

#[tokio::test]
async fn a_call_that_acts_is_sent_once_whatever_happens() {
    let (mock, wecom) = scene().await;
    for (fault, kind, executed) in mishaps(ORDER, "order_id") {
        let (calls, there) = (mock.calls_to(ORDER), orders(&wecom).await);
        mock.fault(fault.clone());
        let error = act(&wecom).await.unwrap_err();
        mock.clear_faults();
        assert_eq!(error.kind(), kind, "{fault:?}: {error}");
        assert_eq!(error.endpoint().map(|endpoint| endpoint.path), Some(ORDER));
        assert_eq!(mock.calls_to(ORDER), calls + 1, "{fault:?}: sent once");
        assert_eq!(orders(&wecom).await, there + usize::from(executed), "{fault:?}");
        let may_have_acted = matches!(kind, ErrorKind::Transport | ErrorKind::NotJson | ErrorKind::Decode);
        assert!(!(may_have_acted && error.is_retryable()), "{fault:?}: nobody is told to try again what may have been done");
    }
    let there = orders(&wecom).await;
    act(&wecom).await.unwrap();
    assert_eq!(orders(&wecom).await, there + 1, "and when all is well again it acts");
}

#[tokio::test]
async fn a_call_that_acts_and_is_not_answered_in_time_is_not_sent_again() {
    let (mock, wecom) = scene().await;
    mock.fault(Fault::on(ORDER).latency(Duration::from_secs(600)).always());
    let (count, duration) = (AccountCount::new().base_count(1), PurchaseDuration::new().months(1));
    let call = wecom.provider().license().create_new_order(CORP, "buyer", count, duration);
    // Each attempt would take up a fault of its own.
    let error = call.options(CallOptions::new().timeout(Duration::from_millis(100))).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(!error.is_retryable() && error.to_string().contains("the platform may have seen the request"), "{error}");
    mock.clear_faults();
    assert_eq!(orders(&wecom).await, 0);
}

#[tokio::test]
async fn a_call_that_reads_is_repeated_where_that_helps() {
    let (mock, wecom) = scene().await;
    for (fault, kind, _) in mishaps(BALANCE, "balance") {
        let calls = mock.calls_to(BALANCE);
        let (fault, passes) = match kind {
            ErrorKind::Transport => (fault, true),
            ErrorKind::Http | ErrorKind::Api => {
                let text = format!("{fault:?}");
                (
                    fault,
                    ["Status(500)", "Status(502)", "Errcode(-1)", "Errcode(6000)"].iter().any(|passing| text.contains(passing)),
                )
            }
            _ => (fault, false),
        };
        mock.fault(fault.clone());
        let outcome = read(&wecom).await;
        mock.clear_faults();
        let sent = mock.calls_to(BALANCE) - calls;
        match outcome {
            Ok(balance) => assert!((balance, sent, passes) == (100_000_000, 3, true), "{fault:?}: {sent}"),
            Err(error) => assert!((error.kind(), sent, passes) == (kind, 1, false), "{fault:?}: {error}, sent {sent} times"),
        }
    }
}

#[tokio::test]
async fn what_does_not_pass_is_an_error_in_the_end() {
    let (mock, wecom) = scene().await;
    mock.fault(Fault::on(BALANCE).status(503).always());
    let calls = mock.calls_to(BALANCE);
    let error = read(&wecom).await.unwrap_err();
    assert_eq!((error.kind(), error.status(), mock.calls_to(BALANCE) - calls), (ErrorKind::Http, Some(503), 3));
    assert!(error.is_retryable() && error.to_string().starts_with("service.get_account_balance: HTTP status 503"), "{error}");
    mock.clear_faults();
    mock.fault(Fault::on(BALANCE).html());
    let error = read(&wecom).await.unwrap_err();
    assert!(error.snippet().unwrap().contains("Sign in to go online"), "{error}");
    mock.fault(Fault::on(BALANCE).latency(Duration::from_secs(600)).always());
    let patience = CallOptions::new().timeout(Duration::from_millis(30));
    let error = wecom.provider().service().get_account_balance().options(patience).await.unwrap_err();
    assert!(error.kind() == ErrorKind::Timeout && error.is_retryable(), "{error}");
}

#[tokio::test]
async fn buying_a_token_is_a_call_with_the_same_faults() {
    for (fault, kind, _) in mishaps("/cgi-bin/service/get_provider_token", "provider_access_token") {
        let (mock, fault) = (platform().await, fault.always());
        let wecom = client(&mock);
        mock.fault(fault.clone());
        let error = read(&wecom).await.unwrap_err();
        assert_eq!(error.kind(), kind, "{fault:?}: {error}");
        assert_eq!(error.endpoint().map(|endpoint| endpoint.name), Some("get_provider_token"), "it says which call failed");
        assert_eq!(mock.calls_to(BALANCE), 0, "nothing is sent without a token");
        mock.clear_faults();
        mock.advance(3600);
        assert_eq!(read(&wecom).await.unwrap(), 100_000_000, "{fault:?}: it recovers");
    }
}

#[tokio::test]
async fn a_token_that_dies_under_an_act_is_replaced_and_the_act_is_done_once() {
    let (mock, wecom) = scene().await;
    mock.fault(Fault::on(ORDER).token_dies());
    act(&wecom).await.unwrap();
    assert_eq!((mock.calls_to(ORDER), orders(&wecom).await), (2, 1), "the first was refused, not executed");
    mock.fault(Fault::on(ORDER).token_dies().always());
    let error = act(&wecom).await.unwrap_err();
    mock.clear_faults();
    assert_eq!(error.errcode().map(ErrCode::kind), Some(ErrKind::Token), "{error}");
    assert_eq!((mock.calls_to(ORDER), orders(&wecom).await), (4, 1), "a second refusal is final");
}

#[tokio::test]
async fn without_a_ticket_nothing_is_sent_and_with_one_it_goes_on() {
    let mock = platform().await;
    let wecom = client(&mock);
    let suite = wecom.suite(SUITE).unwrap();
    for _ in 0..2 {
        let error = suite.pre_auth_code().await.unwrap_err();
        assert!(error.kind() == ErrorKind::TicketUnavailable && error.is_retryable(), "{error}");
        assert!(error.to_string().contains(SUITE), "{error}");
    }
    assert!(mock.calls().is_empty());
    ticket(&mock, &wecom, SUITE).await;
    suite.pre_auth_code().await.unwrap();
    // The ticket grows old, and so does the token that it bought.
    mock.advance(7200);
    assert_eq!(suite.pre_auth_code().await.unwrap_err().kind(), ErrorKind::TicketUnavailable);
}

#[tokio::test]
async fn a_corp_that_left_while_nobody_listened_is_found_out_by_the_first_call() {
    let mock = platform().await;
    let wecom = client(&mock);
    for (suite, purchase) in [(SUITE, GET_CORP_TOKEN), (TEMPLATE, GETTOKEN)] {
        let corp = install(&mock, &wecom, suite, CORP).await;
        corp.agent().get_permissions().await.unwrap();
        // Nobody takes the callback.
        assert!(!mock.cancel_auth(suite, CORP).await.unwrap().accepted);
        let error = corp.agent().get_permissions().await.unwrap_err();
        assert_eq!(error.endpoint().map(|endpoint| endpoint.path), Some(purchase), "{error}");
        assert_eq!((error.kind(), mock.calls_to(purchase)), (ErrorKind::Api, 2), "{error}");
        assert!(!error.is_retryable(), "{error}");
        let again = corp.agent().get_permissions().await.unwrap_err();
        assert_eq!((again.errcode(), mock.calls_to(purchase)), (error.errcode(), 2), "a refusal for good is remembered");
        assert!(error.is_revoked(), "{error}");
        // It comes back, and the memory of the refusal is no obstacle.
        install(&mock, &wecom, suite, CORP).await.agent().get_permissions().await.unwrap();
    }
}

#[tokio::test]
async fn a_rate_limit_says_how_long_it_may_last() {
    let (mock, wecom) = scene().await;
    mock.fault(Fault::on(BALANCE).errcode(45009));
    let error = read(&wecom).await.unwrap_err();
    assert_eq!(error.errcode(), Some(ErrCode::new(45009)));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(60)));
    let api = error.api().unwrap();
    assert_eq!((api.errcode.kind(), api.block_windows().first()), (ErrKind::RateLimit, Some(&BlockWindow::Minute)));
    assert!(error.is_retryable() && !api.block_windows().is_empty());
    mock.fault(Fault::on(BALANCE).errcode(45033));
    let error = read(&wecom).await.unwrap_err();
    assert_eq!((error.retry_after(), error.api().unwrap().block_windows().len()), (None, 0), "{error}");
}

#[tokio::test]
async fn an_errcode_that_nobody_listed_is_an_error_with_its_number() {
    let (mock, wecom) = scene().await;
    mock.fault(Fault::on(PERMISSIONS).errcode(987_654));
    let corp = wecom.suite(SUITE).unwrap().corp(CORP);
    let error = corp.agent().get_permissions().await.unwrap_err();
    let api = error.api().unwrap();
    assert_eq!((api.errcode.get(), api.name(), api.meaning()), (987_654, None, None));
    assert!(error.hint().is_some() && error.to_string().contains("987654"), "{error}");
    assert!(!error.is_retryable() && !error.is_revoked());
}

#[tokio::test]
async fn enum_values_and_members_of_tomorrow_are_kept() {
    let (mock, wecom) = scene().await;
    let tomorrow: Value = json!({
        "order_id": "OI1", "order_type": 77, "order_status": "9", "corpid": CORP, "price": "1200",
        "account_count": {"base_count": 1, "robot_count": 3}, "account_duration": {"months": 1},
        "create_time": 1_767_225_600, "discounts": [{"rate": 0.5}],
    });
    mock.fault(Fault::on(GET_ORDER).body(json!({"errcode": 0, "errmsg": "ok", "order": tomorrow}).to_string()));
    let order: Order = wecom.provider().license().get_order("OI1").await.unwrap().order;
    assert_eq!((order.order_type, order.order_status), (OrderType::from(77), OrderStatus::from(9)));
    assert_eq!(order.price, 1200, "a number in quotes is a number");
    assert_eq!(order.extra.get("discounts"), Some(&json!([{"rate": 0.5}])));
    assert_eq!(order.account_count.extra.get("robot_count"), Some(&json!(3)));
    let again = serde_json::to_value(&order).unwrap();
    assert_eq!((&again["order_type"], &again["order_status"]), (&json!(77), &json!(9)));
    assert_eq!((&again["discounts"], &again["account_count"]), (&tomorrow["discounts"], &tomorrow["account_count"]));
}

#[tokio::test]
async fn a_member_of_another_shape_is_named_by_its_path() {
    let (mock, wecom) = scene().await;
    mock.fault(Fault::on(GET_ORDER).body(r#"{"errcode": 0, "order": {"account_count": {"base_count": "many"}}}"#));
    let error = wecom.provider().license().get_order("OI1").await.unwrap_err();
    assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Decode, false));
    assert!(error.to_string().contains("order.account_count.base_count"), "{error}");
}
