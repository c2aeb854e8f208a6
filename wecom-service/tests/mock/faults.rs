//! Faults on demand, seen from outside and through the client.

use std::time::Duration;

use serde_json::json;
use wecom_service::mock::Fault;
use wecom_service::{ErrorKind, WeCom};

use crate::bench::{Bench, CORP, PROVIDER, SECRET, errcode};

const BALANCE: &str = "/cgi-bin/service/get_account_balance";
const ORDER: &str = "/cgi-bin/license/create_new_order";

#[tokio::test]
async fn errcodes_strike_as_often_as_told_and_only_on_their_path() {
    let bench = Bench::new().await;
    let token = bench.provider_token().await;
    let query = [("provider_access_token", token.as_str())];
    bench.mock.fault(Fault::on(BALANCE).errcode(45009).times(2).after(1));
    let mut codes = Vec::new();
    for _ in 0..4 {
        codes.push(errcode(&bench.get(BALANCE, &query).await));
    }
    assert_eq!(codes, [0, 45009, 45009, 0]);
    let faulted: Vec<bool> = bench.mock.calls().iter().filter(|call| call.path == BALANCE).map(|call| call.faulted).collect();
    assert_eq!(faulted, [false, true, true, false]);
}

#[tokio::test]
async fn answers_come_damaged() {
    let bench = Bench::new().await;
    let token = bench.provider_token().await;
    let query = [("provider_access_token", token.as_str())];
    bench.mock.fault(Fault::on(BALANCE).status(502));
    bench.mock.fault(Fault::on(BALANCE).html());
    bench.mock.fault(Fault::on(BALANCE).truncated());
    bench.mock.fault(Fault::on(BALANCE).body(r#"{"balance": "many"}"#));
    assert_eq!(bench.get(BALANCE, &query).await, json!("fault on demand"));
    assert!(bench.get(BALANCE, &query).await.as_str().unwrap().contains("<html>"));
    assert!(bench.get(BALANCE, &query).await.as_str().unwrap().starts_with(r#"{"errcode""#));
    assert_eq!(bench.get(BALANCE, &query).await["balance"], "many");
    assert_eq!(bench.mock.calls().iter().rev().nth(3).unwrap().status, Some(502));
}

#[tokio::test]
async fn a_dropped_connection_either_hides_or_prevents_the_execution() {
    let bench = Bench::new().await;
    bench.corp_token().await;
    let token = bench.provider_token().await;
    let query = [("provider_access_token", token.as_str())];
    let order =
        || json!({"corpid": CORP, "buyer_userid": "b", "account_count": {"base_count": 1}, "account_duration": {"months": 1}});
    let orders = async || {
        let list = bench.post("/cgi-bin/license/list_order", &query, json!({})).await;
        list["order_list"].as_array().unwrap().len()
    };
    bench.mock.fault(Fault::on(ORDER).drop_before());
    assert!(bench.try_post(ORDER, &query, order()).await.is_err());
    assert_eq!(orders().await, 0);
    bench.mock.fault(Fault::on(ORDER).drop_after());
    assert!(bench.try_post(ORDER, &query, order()).await.is_err());
    assert_eq!(orders().await, 1);
    assert_eq!(bench.mock.calls_to(ORDER), 2);
}

#[tokio::test]
async fn latency_lets_a_client_time_out() {
    let bench = Bench::new().await;
    bench.mock.fault(Fault::any().latency(Duration::from_secs(60)));
    let wecom = WeCom::builder()
        .base_url(bench.mock.base_url())
        .provider(PROVIDER, SECRET)
        .timeout(Duration::from_millis(50))
        .attempts(1);
    let error = wecom.build().unwrap().provider().service().get_account_balance().await.unwrap_err();
    assert!(error.to_string().contains("get_provider_token"), "{error}");
    bench.mock.clear_faults();
}

#[tokio::test]
async fn the_client_survives_a_token_that_dies_early() {
    let bench = Bench::with(|builder| builder.balance(4200)).await;
    let wecom = WeCom::builder().base_url(bench.mock.base_url()).provider(PROVIDER, SECRET).build().unwrap();
    assert_eq!(wecom.provider().service().get_account_balance().await.unwrap().balance, 4200);
    bench.mock.fault(Fault::on(BALANCE).token_dies());
    assert_eq!(wecom.provider().service().get_account_balance().await.unwrap().balance, 4200);
    let codes: Vec<_> = bench.mock.calls().into_iter().filter(|call| call.path == BALANCE).map(|call| call.errcode).collect();
    assert_eq!(codes, [Some(0), Some(40082), Some(0)]);
}

#[tokio::test]
async fn refusals_carry_a_hint_and_a_link_that_the_client_shows() {
    let bench = Bench::new().await;
    let wecom = WeCom::builder().base_url(bench.mock.base_url()).provider(PROVIDER, SECRET).build().unwrap();
    let error = wecom.provider().license().get_order("OI404").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Api);
    assert!(error.hint().is_some());
    let api = error.api().unwrap();
    assert_eq!(api.help_url.as_deref(), Some("https://developer.work.weixin.qq.com/devtool/query?e=701005"));
}

#[tokio::test]
async fn it_stops_with_its_last_handle() {
    let bench = Bench::new().await;
    let url = bench.url(BALANCE, &[]);
    let http = crate::bench::http();
    let handle = bench.mock.clone();
    drop(bench);
    assert!(http.get(url.clone()).send().await.is_ok());
    drop(handle);
    assert!(http.get(url).send().await.is_err());
}
