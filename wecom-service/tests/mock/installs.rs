//! Installation, from the pre-auth code to the cancellation.

use serde_json::{Value as Json, json};
use wecom_service::mock::{MockError, Road};
use wecom_service::{ErrorKind, Suite, WeCom};

use crate::bench::{Bench, CORP, DOWNSTREAM, PROVIDER, SECRET, SUITE, TEMPLATE, errcode};

async fn redeem(bench: &Bench, token: &str, code: &str) -> Json {
    let query = [("suite_access_token", token)];
    bench.post("/cgi-bin/service/v2/get_permanent_code", &query, json!({"auth_code": code})).await
}

#[tokio::test]
async fn an_auth_code_works_once_within_ten_minutes_for_its_own_suite() {
    let bench = Bench::new().await;
    let token = bench.suite_token(SUITE, "suite-secret").await;
    let other = bench.suite_token(TEMPLATE, "template-secret").await;
    let installed = bench.mock.authorize(SUITE, CORP).by(Road::Both).state("expo 2026").await.unwrap();
    let code = installed.auth_code.expose();
    assert!((64..=512).contains(&code.len()));
    assert!(installed.redirect_query().starts_with("auth_code=mock-auth_code-"));
    assert!(installed.redirect_query().ends_with("&expires_in=600&state=expo+2026"));

    assert_eq!(errcode(&redeem(&bench, &other, code).await), 40078);
    let answer = redeem(&bench, &token, code).await;
    assert_eq!(answer["auth_corp_info"], json!({"corpid": CORP, "corp_name": "Lantern Tea"}));
    assert_eq!(answer["state"], "expo 2026");
    assert_eq!(errcode(&redeem(&bench, &token, code).await), 40078);

    let late = bench.mock.authorize(SUITE, DOWNSTREAM).await.unwrap();
    bench.clock.advance(600);
    assert_eq!(errcode(&redeem(&bench, &token, late.auth_code.expose()).await), 40078);
}

#[tokio::test]
async fn both_forms_tell_the_corp_and_the_slow_one_brings_a_first_token() {
    let bench = Bench::new().await;
    let token = bench.suite_token(SUITE, "suite-secret").await;
    let query = [("suite_access_token", token.as_str())];
    let installed = bench.mock.authorize(SUITE, CORP).await.unwrap();
    let body = json!({"auth_code": installed.auth_code.expose()});
    let answer = bench.post("/cgi-bin/service/get_permanent_code", &query, body).await;
    assert_eq!(answer["auth_info"]["agent"][0]["agentid"], installed.agentid.get());
    let access = [("access_token", answer["access_token"].as_str().unwrap())];
    let permissions = bench.post("/cgi-bin/agent/get_permissions", &access, json!({})).await;
    assert_eq!(permissions["app_permissions"], json!(["contact:base:base"]));

    let proof = json!({"auth_corpid": CORP, "permanent_code": answer["permanent_code"]});
    for path in ["/cgi-bin/service/get_auth_info", "/cgi-bin/service/v2/get_auth_info"] {
        let info = bench.post(path, &query, proof.clone()).await;
        assert_eq!(info["auth_corp_info"]["corpid"], CORP, "{path}");
        let wrong = json!({"auth_corpid": CORP, "permanent_code": "x"});
        assert_eq!(errcode(&bench.post(path, &query, wrong).await), 40084, "{path}");
    }
    let admins = |agent: i64| json!({"auth_corpid": CORP, "agentid": agent});
    let path = "/cgi-bin/service/get_admin_list";
    assert_eq!(bench.post(path, &query, admins(installed.agentid.get())).await["admin"][0]["userid"], "woadmin");
    assert_eq!(errcode(&bench.post(path, &query, admins(1)).await), 301002);
}

#[tokio::test]
async fn sessions_expire_and_belong_to_one_suite() {
    let bench = Bench::new().await;
    let token = bench.suite_token(SUITE, "suite-secret").await;
    let other = bench.suite_token(TEMPLATE, "template-secret").await;
    let session = bench.get("/cgi-bin/service/get_pre_auth_code", &[("suite_access_token", &token)]).await;
    assert_eq!(session["expires_in"], 1200);
    let code = session["pre_auth_code"].as_str().unwrap();
    let body = json!({"pre_auth_code": code, "session_info": {"auth_type": 1}});
    let path = "/cgi-bin/service/set_session_info";
    assert_eq!(errcode(&bench.post(path, &[("suite_access_token", &other)], body.clone()).await), 40077);
    assert_eq!(errcode(&bench.post(path, &[("suite_access_token", &token)], body.clone()).await), 0);
    assert!(bench.mock.authorize(SUITE, CORP).pre_auth_code(code).await.is_ok());
    bench.clock.advance(1200);
    assert_eq!(errcode(&bench.post(path, &[("suite_access_token", &token)], body).await), 42007);
    let error = bench.mock.authorize(SUITE, CORP).pre_auth_code(code).await.unwrap_err();
    assert!(matches!(error, MockError::Refused { errcode: 42007, .. }));
}

#[tokio::test]
async fn a_link_authorises_templates_and_brings_its_state_back() {
    let bench = Bench::new().await;
    let provider = bench.provider_token().await;
    let query = [("provider_access_token", provider.as_str())];
    let path = "/cgi-bin/service/get_customized_auth_url";
    let link = bench.post(path, &query, json!({"state": "spring2026", "templateid_list": [TEMPLATE]})).await;
    let installed = bench.mock.scan(link["qrcode_url"].as_str().unwrap(), CORP).await.unwrap();
    assert_eq!(installed.len(), 1);
    let template = bench.suite_token(TEMPLATE, "template-secret").await;
    let answer = redeem(&bench, &template, installed[0].auth_code.expose()).await;
    assert_eq!(answer["state"], "spring2026");
    for (body, code) in [
        (json!({"state": "not-alnum", "templateid_list": [TEMPLATE]}), 40058),
        (json!({"state": "ok", "templateid_list": [SUITE]}), 40037),
    ] {
        assert_eq!(errcode(&bench.post(path, &query, body).await), code);
    }
    bench.mock.advance(864_000);
    assert!(bench.mock.scan(link["qrcode_url"].as_str().unwrap(), CORP).await.is_err());
}

#[tokio::test]
async fn cancelling_kills_the_permanent_code_and_the_living_tokens() {
    let bench = Bench::new().await;
    let access = bench.corp_token().await;
    let suite = bench.suite_token(SUITE, "suite-secret").await;
    bench.mock.cancel_auth(SUITE, CORP).await.unwrap();
    let answer = bench.post("/cgi-bin/agent/get_permissions", &[("access_token", &access)], json!({})).await;
    assert_eq!(errcode(&answer), 40014);
    let body = json!({"auth_corpid": CORP, "permanent_code": "whatever"});
    assert_eq!(errcode(&bench.post("/cgi-bin/service/get_corp_token", &[("suite_access_token", &suite)], body).await), 40084);
    assert!(bench.mock.cancel_auth(SUITE, CORP).await.is_err());
    let again = bench.mock.authorize(SUITE, CORP).await.unwrap();
    assert_eq!(errcode(&redeem(&bench, &suite, again.auth_code.expose()).await), 0);
}

#[tokio::test]
async fn a_reset_replaces_the_secret_of_a_customized_app() {
    let bench = Bench::new().await;
    let old = bench.install(TEMPLATE, "template-secret", CORP).await;
    let token = bench.get("/cgi-bin/gettoken", &[("corpid", CORP), ("corpsecret", &old)]).await;
    let access = [("access_token", token["access_token"].as_str().unwrap())];
    let reset = bench.mock.reset_permanent_code(TEMPLATE, CORP).await.unwrap();
    assert_eq!(errcode(&bench.post("/cgi-bin/agent/get_permissions", &access, json!({})).await), 0);
    let template = bench.suite_token(TEMPLATE, "template-secret").await;
    let answer = redeem(&bench, &template, reset.auth_code.expose()).await;
    assert_ne!(answer["permanent_code"], json!(old));
    assert_eq!(errcode(&bench.post("/cgi-bin/agent/get_permissions", &access, json!({})).await), 40014);
    assert_eq!(errcode(&bench.get("/cgi-bin/gettoken", &[("corpid", CORP), ("corpsecret", &old)]).await), 40001);
}

#[tokio::test]
async fn the_client_lives_through_the_whole_life_of_an_installation() {
    let bench = Bench::new().await;
    let wecom = WeCom::builder()
        .base_url(bench.mock.base_url())
        .provider(PROVIDER, SECRET)
        .suite(Suite::new(SUITE, "suite-secret"))
        .clock(bench.clock.clone())
        .build()
        .unwrap();
    let suite = wecom.suite(SUITE).unwrap();
    assert_eq!(suite.pre_auth_code().await.unwrap_err().kind(), ErrorKind::TicketUnavailable);

    let pushed = bench.mock.push_ticket(SUITE).await.unwrap();
    wecom.put_suite_ticket(SUITE, pushed.ticket, bench.mock.now()).await.unwrap();
    let installed = bench.mock.authorize(SUITE, CORP).by(Road::Redirect).await.unwrap();
    suite.authorize(installed.auth_code).await.unwrap();
    let corp = suite.corp(CORP);
    assert_eq!(corp.agent().get_permissions().await.unwrap().app_permissions, ["contact:base:base"]);

    bench.mock.change_auth(SUITE, CORP, ["contact:base:base", "contact:sensitive:mobile"]).await.unwrap();
    bench.mock.kill_tokens("access_token");
    assert_eq!(corp.agent().get_permissions().await.unwrap().app_permissions.len(), 2);

    bench.mock.cancel_auth(SUITE, CORP).await.unwrap();
    assert!(corp.agent().get_permissions().await.is_err());
}
