//! Tokens: who gets them, how long they live, and how they die.

use serde_json::json;

use crate::bench::{Bench, CORP, PROVIDER, SECRET, SUITE, TEMPLATE, errcode};

const BALANCE: &str = "/cgi-bin/service/get_account_balance";

#[tokio::test]
async fn a_provider_token_is_repeated_while_it_lives_and_expires_by_the_clock() {
    let bench = Bench::new().await;
    let token = bench.provider_token().await;
    assert_eq!(token.len(), 214);
    bench.clock.advance(7000);
    let body = json!({"corpid": PROVIDER, "provider_secret": SECRET});
    let again = bench.post("/cgi-bin/service/get_provider_token", &[], body).await;
    assert_eq!((again["provider_access_token"].as_str(), again["expires_in"].as_i64()), (Some(token.as_str()), Some(200)));
    assert!(again.get("errcode").is_none(), "this answer carries errcode only when the call failed");

    bench.mock.advance(200);
    assert_eq!(errcode(&bench.get(BALANCE, &[("provider_access_token", &token)]).await), 42001);
    let fresh = bench.provider_token().await;
    assert_ne!(fresh, token);
    assert_eq!(errcode(&bench.get(BALANCE, &[("provider_access_token", &fresh)]).await), 0);
}

#[tokio::test]
async fn wrong_credentials_are_refused_each_with_its_own_code() {
    let bench = Bench::new().await;
    let ticket = bench.mock.push_ticket(SUITE).await.unwrap().ticket;
    let provider = "/cgi-bin/service/get_provider_token";
    let suite = "/cgi-bin/service/get_suite_token";
    let cases = [
        (provider, json!({"corpid": PROVIDER, "provider_secret": "x"}), 40001),
        (provider, json!({"corpid": "wwother", "provider_secret": SECRET}), 40013),
        (suite, json!({"suite_id": "wwother", "suite_secret": "suite-secret", "suite_ticket": ticket.expose()}), 40083),
        (suite, json!({"suite_id": SUITE, "suite_secret": "x", "suite_ticket": ticket.expose()}), 40080),
        (suite, json!({"suite_id": SUITE, "suite_secret": "suite-secret", "suite_ticket": "x"}), 40085),
        (suite, json!({"suite_id": SUITE, "suite_secret": "suite-secret"}), 41023),
    ];
    for (path, body, code) in cases {
        assert_eq!(errcode(&bench.post(path, &[], body.clone()).await), code, "{body}");
    }
    bench.clock.advance(1800);
    let body = json!({"suite_id": SUITE, "suite_secret": "suite-secret", "suite_ticket": ticket.expose()});
    assert_eq!(errcode(&bench.post(suite, &[], body).await), 40085);
}

#[tokio::test]
async fn a_third_party_app_and_a_customized_app_buy_their_tokens_in_different_ways() {
    let bench = Bench::new().await;
    let third = bench.install(SUITE, "suite-secret", CORP).await;
    let customized = bench.install(TEMPLATE, "template-secret", CORP).await;
    let suite = bench.suite_token(SUITE, "suite-secret").await;
    let template = bench.suite_token(TEMPLATE, "template-secret").await;

    let get_corp_token = |token: String, code: String| {
        let bench = &bench;
        async move {
            let body = json!({"auth_corpid": CORP, "permanent_code": code});
            errcode(&bench.post("/cgi-bin/service/get_corp_token", &[("suite_access_token", &token)], body).await)
        }
    };
    assert_eq!(get_corp_token(suite.clone(), third.clone()).await, 0);
    assert_eq!(get_corp_token(suite, customized.clone()).await, 40084);
    assert_eq!(get_corp_token(template, customized.clone()).await, 48002);

    let gettoken = |corp: &'static str, secret: String| {
        let bench = &bench;
        async move { errcode(&bench.get("/cgi-bin/gettoken", &[("corpid", corp), ("corpsecret", &secret)]).await) }
    };
    assert_eq!(gettoken(CORP, customized).await, 0);
    assert_eq!(gettoken(CORP, third).await, 40001);
    assert_eq!(gettoken("WW55AA66BB77CC88DD", "own-secret".to_owned()).await, 0);
    assert_eq!(gettoken("wpabcdefgh0123456789", "own-secret".to_owned()).await, 40013, "encrypted ids are case-sensitive");
}

#[tokio::test]
async fn tokens_die_early_on_demand() {
    let bench = Bench::new().await;
    let token = bench.provider_token().await;
    assert!(bench.mock.revoke_token(&token));
    assert_eq!(errcode(&bench.get(BALANCE, &[("provider_access_token", &token)]).await), 40082);
    let token = bench.provider_token().await;
    assert_eq!(bench.mock.kill_tokens("provider_access_token"), 1);
    assert_eq!(errcode(&bench.get(BALANCE, &[("provider_access_token", &token)]).await), 40082);
}

#[tokio::test]
async fn js_tickets_are_repeated_while_they_live_and_differ_by_use() {
    let bench = Bench::new().await;
    let token = bench.corp_token().await;
    let access = ("access_token", token.as_str());
    let corp = bench.get("/cgi-bin/get_jsapi_ticket", &[access]).await;
    assert_eq!(corp["ticket"], bench.get("/cgi-bin/get_jsapi_ticket", &[access]).await["ticket"]);
    let agent = bench.get("/cgi-bin/ticket/get", &[access, ("type", "agent_config")]).await;
    assert_ne!(corp["ticket"], agent["ticket"]);
    assert_eq!(errcode(&bench.get("/cgi-bin/ticket/get", &[access, ("type", "other")]).await), 40058);
}

#[tokio::test]
async fn the_contact_sync_token_dies_with_contact_sync_success() {
    let bench = Bench::new().await;
    let token = bench.contact_sync_token().await;
    let query = [("access_token", token.as_str())];
    assert_eq!(errcode(&bench.get("/cgi-bin/sync/contact_sync_success", &query).await), 0);
    assert_eq!(errcode(&bench.get("/cgi-bin/sync/contact_sync_success", &query).await), 40014);
}
