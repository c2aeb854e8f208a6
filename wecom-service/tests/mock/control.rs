//! The control calls over HTTP, for programs in other languages.

use serde_json::{Value as Json, json};

use crate::bench::{Bench, CORP, Hook, SUITE, errcode};

#[tokio::test]
async fn an_installation_can_be_driven_over_http() {
    let (bench, hook) = (Bench::new().await, Hook::taking().await);
    let control = async |name: &str, body: Json| bench.post(&format!("/mock/{name}"), &[], body).await;
    assert_eq!(control("set_callback", json!({"suite": SUITE, "url": hook.url})).await, json!({}));
    let ticket = control("push_ticket", json!({"suite": SUITE})).await;
    assert_eq!(ticket["delivery"]["accepted"], true);
    let body = json!({"suite_id": SUITE, "suite_secret": "suite-secret", "suite_ticket": ticket["suite_ticket"]});
    let token = bench.post("/cgi-bin/service/get_suite_token", &[], body).await;
    let query = [("suite_access_token", token["suite_access_token"].as_str().unwrap())];
    let installed = control("authorize", json!({"suite": SUITE, "corp": CORP, "road": "both", "state": "s1"})).await;
    let body = json!({"auth_code": installed["auth_code"]});
    assert_eq!(bench.post("/cgi-bin/service/v2/get_permanent_code", &query, body).await["state"], "s1");

    let state = bench.get("/mock/state", &[]).await;
    assert_eq!(state["installs"][0]["redeemed"], true);
    assert!(!state.to_string().contains("mock-"), "no secrets in the state: {state}");
    assert_eq!(control("cancel_auth", json!({"suite": SUITE, "corp": CORP})).await["event"], "cancel_auth");
    let events: Vec<Json> =
        bench.get("/mock/callbacks", &[]).await.as_array().unwrap().iter().map(|one| one["event"].clone()).collect();
    assert_eq!(events, ["suite_ticket", "create_auth", "cancel_auth"]);
    assert!(!bench.get("/mock/calls", &[]).await.to_string().contains("mock-"));
}

#[tokio::test]
async fn licences_faults_and_time_can_be_driven_over_http() {
    let bench = Bench::new().await;
    let control = async |name: &str, body: Json| bench.post(&format!("/mock/{name}"), &[], body).await;
    control("authorize", json!({"suite": SUITE, "corp": CORP})).await;
    let provider = bench.provider_token().await;
    let query = [("provider_access_token", provider.as_str())];
    let order =
        json!({"corpid": CORP, "buyer_userid": "b", "account_count": {"base_count": 1}, "account_duration": {"months": 1}});
    let order = bench.post("/cgi-bin/license/create_new_order", &query, order).await["order_id"].clone();
    assert_eq!(control("pay_order", json!({"order_id": order})).await[0]["event"], "license_pay_success");
    assert_eq!(control("pay_order", json!({"order_id": order})).await["errcode"], 701084);
    assert_eq!(control("refund_order", json!({"order_id": order, "granted": false})).await[0]["event"], "license_refund");

    let path = "/cgi-bin/service/get_account_balance";
    control("fault", json!({"path": path, "errcode": -1, "times": 0})).await;
    assert_eq!(errcode(&bench.get(path, &query).await), -1);
    control("clear_faults", json!({})).await;
    assert_eq!(errcode(&bench.get(path, &query).await), 0);
    control("advance", json!({"seconds": 7200})).await;
    assert_eq!(errcode(&bench.get(path, &query).await), 42001);
}

#[tokio::test]
async fn every_listed_control_call_exists_and_nonsense_is_refused() {
    let bench = Bench::new().await;
    let routes = bench.get("/mock", &[]).await;
    for route in routes.as_array().unwrap() {
        let path = route["path"].as_str().unwrap();
        let answer = bench.post(path, &[], json!({})).await;
        assert!(!answer["error"].as_str().unwrap_or_default().contains("no such control call"), "{path}");
    }
    assert!(bench.post("/mock/nonsense", &[], json!({})).await["error"].is_string());
    assert!(bench.get("/mock/push_ticket", &[]).await["error"].is_string());
    assert_eq!(bench.post("/mock/push_ticket", &[], json!({"suite": "nobody"})).await["errcode"], 40083);
}
