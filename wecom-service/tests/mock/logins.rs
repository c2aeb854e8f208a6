//! Members at the door.

use serde_json::json;
use wecom_service::mock::LoginCode;

use crate::bench::{Bench, CORP, DOWNSTREAM, SUITE, TEMPLATE, errcode};

#[tokio::test]
async fn a_redirect_code_tells_the_visitor_once_and_its_ticket_tells_more() {
    let bench = Bench::new().await;
    let suite = bench.suite_token(SUITE, "suite-secret").await;
    let code = bench.mock.login_code(LoginCode::Suite(SUITE.to_owned()), CORP, "wo_mei").unwrap();
    let path = "/cgi-bin/service/auth/getuserinfo3rd";
    let query = [("suite_access_token", suite.as_str()), ("code", code.expose())];
    let visitor = bench.get(path, &query).await;
    assert_eq!((visitor["corpid"].as_str(), visitor["userid"].as_str()), (Some(CORP), Some("wo_mei")));
    assert_eq!(errcode(&bench.get(path, &query).await), 42022);

    let detail = "/cgi-bin/service/auth/getuserdetail3rd";
    let ticket = json!({"user_ticket": visitor["user_ticket"]});
    assert_eq!(bench.post(detail, &query[..1], ticket.clone()).await["userid"], "wo_mei");
    assert_eq!(errcode(&bench.post(detail, &query[..1], json!({"user_ticket": "x"})).await), 84015);
    bench.clock.advance(1800);
    assert_eq!(errcode(&bench.post(detail, &query[..1], ticket).await), 84014);
}

#[tokio::test]
async fn codes_expire_and_open_one_door_only() {
    let bench = Bench::new().await;
    let suite = bench.suite_token(SUITE, "suite-secret").await;
    let other = bench.suite_token(TEMPLATE, "template-secret").await;
    let path = "/cgi-bin/service/auth/getuserinfo3rd";
    let code = bench.mock.login_code(LoginCode::Suite(SUITE.to_owned()), CORP, "wo_mei").unwrap();
    assert_eq!(errcode(&bench.get(path, &[("suite_access_token", &other), ("code", code.expose())]).await), 40029);
    bench.clock.advance(300);
    assert_eq!(errcode(&bench.get(path, &[("suite_access_token", &suite), ("code", code.expose())]).await), 40029);
    assert!(bench.mock.login_code(LoginCode::App, DOWNSTREAM, "wo_nobody").is_err());
}

#[tokio::test]
async fn every_door_has_its_call() {
    let bench = Bench::new().await;
    let access = bench.corp_token().await;
    let (suite, provider) = (bench.suite_token(SUITE, "suite-secret").await, bench.provider_token().await);

    let code = bench.mock.login_code(LoginCode::App, CORP, "wo_mei").unwrap();
    let visitor = bench.get("/cgi-bin/auth/getuserinfo", &[("access_token", &access), ("code", code.expose())]).await;
    let ticket = json!({"user_ticket": visitor["user_ticket"]});
    let detail = bench.post("/cgi-bin/auth/getuserdetail", &[("access_token", &access)], ticket).await;
    assert_eq!(detail["email"], "wo_mei@example.com");

    let code = bench.mock.login_code(LoginCode::Provider, CORP, "woadmin").unwrap();
    let body = json!({"auth_code": code.expose()});
    let login = bench.post("/cgi-bin/service/get_login_info", &[("access_token", &provider)], body).await;
    assert_eq!((login["usertype"].as_i64(), login["agent"].as_array().map(Vec::len)), (Some(1), Some(1)));

    let code = bench.mock.login_code(LoginCode::MiniProgram(SUITE.to_owned()), CORP, "wo_mei").unwrap();
    let query = [("suite_access_token", suite.as_str()), ("js_code", code.expose()), ("grant_type", "authorization_code")];
    let session = bench.get("/cgi-bin/service/miniprogram/jscode2session", &query).await;
    assert_eq!(session["userid"], "wo_mei");
}

#[tokio::test]
async fn a_corp_registers_through_a_promotion_package() {
    let bench = Bench::new().await;
    let provider = bench.provider_token().await;
    let query = [("provider_access_token", provider.as_str())];
    let body = json!({"template_id": "tpl1", "state": "expo2026"});
    let code = bench.post("/cgi-bin/service/get_register_code", &query, body).await["register_code"].clone();
    let info = "/cgi-bin/service/get_register_info";
    assert_eq!(errcode(&bench.post(info, &query, json!({"register_code": code})).await), 84024);
    bench.mock.register_corp(code.as_str().unwrap(), CORP).await.unwrap();
    let answer = bench.post(info, &query, json!({"register_code": code})).await;
    assert_eq!((answer["corpid"].as_str(), answer["state"].as_str()), (Some(CORP), Some("expo2026")));
    assert!(bench.mock.register_corp(code.as_str().unwrap(), CORP).await.is_err());
    let corp = bench.post("/cgi-bin/service/corpid_to_opencorpid", &query, json!({"corpid": "WW55aa66bb77cc88dd"})).await;
    assert_eq!(corp["open_corpid"], CORP);
}
