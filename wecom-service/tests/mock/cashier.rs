//! The cashier's calls carry a signature, which is checked when the mock knows the key.

use serde_json::json;
use wecom_service::WeCom;

use crate::bench::{Bench, PROVIDER, SECRET, errcode};

#[tokio::test]
async fn a_wrong_or_missing_signature_is_refused_and_the_clients_is_right() {
    let bench = Bench::with(|builder| builder.paytool_secret("cashier-key")).await;
    let token = bench.provider_token().await;
    let query = [("provider_access_token", token.as_str())];
    let path = "/cgi-bin/paytool/close_order";
    let mut body = json!({"order_id": "N1", "nonce_str": "n", "ts": bench.mock.now(), "sig": "forged"});
    assert_eq!(errcode(&bench.post(path, &query, body.clone()).await), 600011);
    body["ts"] = json!(bench.mock.now() - 901);
    assert_eq!(errcode(&bench.post(path, &query, body).await), 600011);
    assert_eq!(errcode(&bench.post(path, &query, json!({"order_id": "N1"})).await), 600010);

    let client = |key: &str| {
        let builder = WeCom::builder().base_url(bench.mock.base_url()).provider(PROVIDER, SECRET).paytool_secret(key);
        builder.clock(bench.clock.clone()).build().unwrap()
    };
    assert!(client("cashier-key").provider().paytool().close_order("N1").await.is_ok());
    assert!(client("another-key").provider().paytool().close_order("N1").await.is_err());
}
