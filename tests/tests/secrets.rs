//! No secret is ever said: not in logs and traces, not by anything that can be printed, not in errors.
//!
//! One whole life with recognisable secrets, everything that any library logs or traces written down, and everything that the crate
//! gives away printed in every way.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod kit {
    pub(crate) mod ears;
}

use std::collections::BTreeSet;
use std::fmt::{Debug, Display};
use std::sync::Arc;
use std::time::Duration;

use kit::ears::{everything, heard, listen};
use tokio::net::TcpListener;
use tokio::sync::mpsc::unbounded_channel;
use wecom_service::callback::{Channel, Crypto, EncodingAesKey, Receiver, Request, Sealed};
use wecom_service::license::{AccountCount, PurchaseDuration};
use wecom_service::mock::{Fault, LoginCode, MockCorp, MockSuite, MockWecom, Road};
use wecom_service::store::{Entry, Guard, Store};
use wecom_service::{
    AccessToken, Endpoint, Error, Event, MemoryStore, ProviderAccessToken, Suite, SuiteAccessToken, WeCom, catalog, links, sign,
    wire,
};

const PROVIDER_SECRET: &str = "SECRET-of-the-provider-0001";
const SUITE_SECRET: &str = "SECRET-of-the-suite-0002";
const TEMPLATE_SECRET: &str = "SECRET-of-the-template-0003";
const APP_SECRET: &str = "SECRET-of-an-app-0004";
const CALLBACK_TOKEN: &str = "SECRETcallbacktoken0005";
const AES_KEY: &str = "SECRETxaesxkeyx0006x5nMoAUwZRjGtBxmz3KA1tkC";
const PAYTOOL_SECRET: &str = "SECRET-of-the-cashier-0007";
const SYNC_TOKEN: &str = "SECRET-contact-sync-0008";
const MOBILE: &str = "SECRET-13800000009";

const SUITE: &str = "ww_suite";
const TEMPLATE: &str = "dk_template";
const CORP: &str = "wp_customer";

/// What was printed, and the secrets that must not be in it.
#[derive(Default)]
struct Evidence {
    secrets: BTreeSet<String>,
    printed: Vec<String>,
}

impl Evidence {
    fn new() -> Self {
        let fixed = [
            PROVIDER_SECRET,
            SUITE_SECRET,
            TEMPLATE_SECRET,
            APP_SECRET,
            CALLBACK_TOKEN,
            AES_KEY,
            PAYTOOL_SECRET,
            SYNC_TOKEN,
            MOBILE,
        ];
        Self { secrets: fixed.map(str::to_owned).into(), printed: Vec::new() }
    }
    /// From now on this is a secret.
    fn secret(&mut self, value: &str) {
        assert!(value.len() > 8, "recognisable");
        self.secrets.insert(value.to_owned());
    }
    /// Prints a thing.
    fn debug(&mut self, thing: &dyn Debug) {
        self.printed.push(format!("{thing:?} {thing:#?}"));
    }
    fn display(&mut self, thing: &dyn Display) {
        self.printed.push(thing.to_string());
    }
    /// Prints a failure.
    fn failure(&mut self, error: &Error) {
        let api = error.api().map(|api| format!("{api:?} {:?} {:?}", api.meaning(), api.remedy()));
        self.printed
            .push(everything(error) + &format!("{api:?} {:?} {:?} {:?}", error.snippet(), error.hint(), error.help_url()));
    }
    /// Nothing that was printed, or that anybody said meanwhile, holds a secret, also not percent-encoded or as a list of bytes.
    fn judge(&self) {
        let heard = heard();
        for secret in &self.secrets {
            let bytes = format!("{:?}", secret.as_bytes());
            let bytes = bytes.trim_matches(['[', ']']);
            let encoded: String = secret.replace('-', "%2D");
            for text in self.printed.iter().chain([&heard]) {
                let found = [secret.as_str(), bytes, &encoded].into_iter().find_map(|form| text.find(form));
                let before = found.and_then(|at| text.get(..at)?.lines().next_back());
                assert!(found.is_none(), "`{secret}` is said after {before:?}");
            }
        }
    }
}

async fn platform() -> MockWecom {
    let suite = |id: &str, secret: &str| MockSuite::new(id, secret).callback(CALLBACK_TOKEN, AES_KEY);
    MockWecom::builder()
        .provider("ww_provider", PROVIDER_SECRET)
        .provider_callback(CALLBACK_TOKEN, AES_KEY)
        .paytool_secret(PAYTOOL_SECRET)
        .suite(suite(SUITE, SUITE_SECRET))
        .suite(suite(TEMPLATE, TEMPLATE_SECRET))
        .corp(MockCorp::new("ww_customer", CORP).own_app(1_000_002, APP_SECRET))
        .start()
        .await
        .unwrap()
}

fn builder(mock: &MockWecom) -> wecom_service::WeComBuilder {
    mock.client_builder().backoff(Duration::from_millis(1), Duration::from_millis(2))
}

/// Everything that stands in a store; tokens and tickets are secrets there.
async fn store_secrets(evidence: &mut Evidence, store: &dyn Store) {
    let entries = store.scan("").await.unwrap();
    for (key, entry) in &entries {
        evidence.display(key);
        evidence.debug(entry);
        evidence.debug(&Guard::IfEquals(entry.value.expose()));
        if ["wecom/token/", "wecom/suite_ticket/"].iter().any(|prefix| key.starts_with(prefix)) {
            evidence.secret(std::str::from_utf8(entry.value.expose()).unwrap());
        }
    }
    assert!(entries.iter().filter(|(key, _)| key.starts_with("wecom/token/")).count() >= 6);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_whole_life_says_nothing() {
    listen();
    let mut evidence = Evidence::new();
    let mock = platform().await;
    let store = Arc::new(MemoryStore::with_clock(mock.clock()));
    let configured = builder(&mock).shared_store(Arc::<MemoryStore>::clone(&store));
    evidence.debug(&configured);
    let wecom = configured.build().unwrap();
    wecom.suites().for_each(|suite| evidence.debug(&(suite, suite.callback_keys())));
    evidence.debug(&(&wecom, wecom.provider_callback_keys(), &mock, &store));

    // Callbacks: each event as the handler gets it, and the keys under which the receiver remembers it.
    let (sender, mut events) = unbounded_channel();
    let router = wecom.callback_router("/wecom", move |incoming: wecom_service::callback::Incoming| {
        let told = sender.send(incoming);
        async move { told.map_err(|_| "SECRET-nobody listens") }
    });
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    mock.set_callback_base(&format!("http://{}/wecom", listener.local_addr().unwrap()));
    tokio::spawn(async move { axum::serve(listener, router).await });
    evidence.debug(&mock.verify_callback_url(SUITE).await.unwrap());

    for suite_id in [SUITE, TEMPLATE] {
        let pushed = mock.push_ticket(suite_id).await.unwrap();
        evidence.secret(pushed.ticket.expose());
        evidence.debug(&pushed);
        let installed = mock.authorize(suite_id, CORP).by(Road::Both).await.unwrap();
        evidence.secret(installed.auth_code.expose());
        evidence.debug(&installed);
        let suite = wecom.suite(suite_id).unwrap();
        evidence.debug(&suite);
        let authorization = suite.authorize(installed.auth_code.clone()).await.unwrap();
        evidence.secret(authorization.permanent_code.expose());
        evidence.debug(&authorization);
        evidence.debug(&suite.authorizations().await.unwrap());
        let code = suite.pre_auth_code().await.unwrap();
        evidence.secret(code.expose());
        evidence.debug(&code);
        evidence.secret(suite.token::<SuiteAccessToken>().await.unwrap().expose());

        let corp = suite.corp(CORP);
        let token = corp.token::<AccessToken>().await.unwrap();
        evidence.secret(token.expose());
        evidence.debug(&(&corp, &token));
        let call = corp.agent().get_permissions();
        evidence.debug(&call);
        evidence.debug(&call.await.unwrap());
        let ticket = corp.jsapi_ticket().await.unwrap();
        evidence.secret(ticket.expose());
        evidence.debug(&(ticket, corp.js_config("https://app.example/").await.unwrap()));
        let details = suite.service().get_auth_info(CORP, &authorization.permanent_code);
        evidence.debug(&(details.request(), details.request().encode().unwrap()));
        evidence.debug(&details.await.unwrap());
        // A member logs in.
        let door = if suite_id == SUITE { LoginCode::Suite(SUITE.to_owned()) } else { LoginCode::App };
        let code = mock.login_code(door, CORP, "wo_mei").unwrap();
        evidence.secret(code.expose());
        if suite_id == SUITE {
            evidence.debug(&suite.service().get_corp_token(CORP, &authorization.permanent_code).await.unwrap());
            let visitor = suite.auth().getuserinfo3rd(code).await.unwrap();
            evidence.debug(&visitor);
            let ticket = visitor.user_ticket.unwrap();
            evidence.secret(ticket.expose());
            evidence.debug(&suite.auth().getuserdetail3rd(ticket).await.unwrap());
        }
    }
    mock.reset_permanent_code(TEMPLATE, CORP).await.unwrap();
    evidence.secret(wecom.suite(TEMPLATE).unwrap().authorization(CORP).await.unwrap().unwrap().permanent_code.expose());

    // The provider, and an app whose secret is known.
    let provider = wecom.provider();
    evidence.secret(provider.token::<ProviderAccessToken>().await.unwrap().expose());
    evidence.debug(&(&provider, provider.service().get_account_balance().await.unwrap()));
    evidence.debug(&provider.paytool().close_order("N1").request().encode().unwrap());
    let order =
        provider.license().create_new_order(CORP, "buyer", AccountCount::new().base_count(1), PurchaseDuration::new().months(1));
    evidence.debug(&order);
    evidence.debug(&order.await.unwrap());
    let app = wecom.app("ww_customer", 1_000_002, APP_SECRET);
    evidence.debug(&app);
    evidence.secret(app.token::<AccessToken>().await.unwrap().expose());
    evidence.debug(&wecom.contact_sync(CORP, SYNC_TOKEN));

    store_secrets(&mut evidence, &*store).await;
    mock.cancel_auth(SUITE, CORP).await.unwrap();
    evidence.failure(&wecom.suite(SUITE).unwrap().corp(CORP).agent().get_permissions().await.unwrap_err());
    while let Ok(incoming) = events.try_recv() {
        evidence.debug(&incoming);
        evidence.debug(incoming.event());
        evidence.display(&incoming.dedupe_key());
        evidence.debug(&incoming.event().envelope());
    }
    evidence.debug(&(mock.calls(), mock.callbacks()));
    let heard = heard();
    assert!(heard.contains("wecom_call") && heard.contains("wecom.callback") && heard.contains("mock call"), "the ears work");
    assert!(heard.contains("reqwest") || heard.contains("hyper"), "and the libraries below");
    evidence.judge();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_failure_says_anything() {
    listen();
    let mut evidence = Evidence::new();
    let mock = platform().await;
    let wecom = builder(&mock).attempts(2).remember_refusals(Duration::ZERO, Duration::ZERO);
    let wecom = wecom.build().unwrap();
    let pushed = mock.push_ticket(SUITE).await.unwrap();
    evidence.secret(pushed.ticket.expose());
    wecom.put_suite_ticket(SUITE, pushed.ticket, mock.now()).await.unwrap();
    let installed = mock.authorize(SUITE, CORP).await.unwrap();
    let suite = wecom.suite(SUITE).unwrap();
    let code = suite.authorize(installed.auth_code).await.unwrap().permanent_code;
    evidence.secret(code.expose());
    let corp = suite.corp(CORP);
    let app = wecom.app("ww_customer", 1_000_002, APP_SECRET);

    // The platform quotes what it was sent: every secret of the call, in errmsg and in pages of HTML.
    let token = corp.token::<AccessToken>().await.unwrap();
    evidence.secret(token.expose());
    let quoted = [PROVIDER_SECRET, SUITE_SECRET, APP_SECRET, code.expose(), token.expose()].join(" ");
    let bodies = [
        format!("<html><p>your request {quoted} is refused</p></html>"),
        format!(r#"{{"access_token": "{quoted}", "permanent_code": "{quoted}""#),
        format!(r#"{{"errcode": 0, "access_token": ["{quoted}"], "balance": "{quoted}", "app_permissions": "{quoted}"}}"#),
        quoted.clone(),
    ];
    let mut faults: Vec<Fault> = bodies.iter().map(|body| Fault::any().body(body)).collect();
    faults.extend([Fault::any().drop_before(), Fault::any().drop_after(), Fault::any().truncated(), Fault::any().html()]);
    faults.extend([500, 403, 302].map(|status| Fault::any().status(status)));
    faults.extend([40001, 40014, 40082, 45009, -1, 60020].map(|code| Fault::any().errcode(code)));
    for fault in faults {
        mock.kill_tokens("access_token");
        mock.kill_tokens("provider_access_token");
        mock.fault(fault.clone().always());
        let failures = [
            corp.agent().get_permissions().await.err(),
            app.agent().get_permissions().await.err(),
            wecom.provider().service().get_account_balance().await.err(),
            suite.service().get_auth_info(CORP, &code).await.err(),
            suite.authorize("SECRET-auth-code-0010").await.err(),
            wecom.contact_sync(CORP, SYNC_TOKEN).service().contact_sync_success().await.err(),
        ];
        mock.clear_faults();
        assert!(failures.iter().flatten().count() >= 3, "{fault:?}");
        failures.iter().flatten().for_each(|error| evidence.failure(error));
    }
    evidence.secret("SECRET-auth-code-0010");
    let impatient = builder(&mock).attempts(1).timeout(Duration::from_millis(50)).build().unwrap();
    mock.fault(Fault::any().latency(Duration::from_secs(600)).always());
    evidence.failure(&impatient.provider().service().get_account_balance().await.unwrap_err());
    mock.clear_faults();
    // An errmsg that quotes the token of the call, and one that quotes what was to buy a token.
    let token = corp.token::<AccessToken>().await.unwrap();
    evidence.secret(token.expose());
    let quoting =
        |code: i64, secret: &str| format!(r#"{{"errcode": {code}, "errmsg": "no {secret}, hint: [{secret}] {secret}"}}"#);
    mock.fault(Fault::on("/cgi-bin/agent/get_permissions").body(quoting(48002, token.expose())));
    evidence.failure(&corp.agent().get_permissions().await.unwrap_err());
    mock.fault(Fault::on("/cgi-bin/gettoken").body(quoting(40013, APP_SECRET)));
    let stranger = wecom.app("ww_customer", 1_000_003, APP_SECRET);
    evidence.failure(&stranger.agent().get_permissions().await.unwrap_err());
    assert!(heard().contains("the call failed"), "the ears work");
    evidence.judge();
}

#[test]
#[should_panic(expected = "`SECRET-of-an-app-0004` is said after")]
fn a_leak_is_found() {
    #[derive(Debug)]
    struct Careless(#[allow(dead_code, reason = "it is printed")] &'static str);
    let mut evidence = Evidence::new();
    evidence.debug(&Careless(APP_SECRET));
    evidence.judge();
}

#[test]
fn whatever_is_printed_says_nothing() {
    let mut evidence = Evidence::new();
    let crypto = Crypto::new(CALLBACK_TOKEN, AES_KEY).unwrap();
    let sealed = crypto.encrypt(&format!("<xml><Content>{MOBILE}</Content></xml>"), "ww_provider").unwrap();
    evidence.debug(&(&crypto, crypto.decrypt(&sealed).unwrap()));
    evidence.debug(&(EncodingAesKey::new(AES_KEY).unwrap(), Request::post(PROVIDER_SECRET, APP_SECRET.as_bytes())));
    for key in [AES_KEY.replace('A', "!"), AES_KEY.replace("SECRET", "SECRETSECRET"), format!("{AES_KEY}=")] {
        if let Err(error) = Crypto::new(CALLBACK_TOKEN, &key) {
            evidence.printed.push(everything(&error));
        }
        let wrong = WeCom::builder().suite(Suite::new(SUITE, SUITE_SECRET).callback(CALLBACK_TOKEN, key.as_str())).build();
        evidence.failure(&wrong.unwrap_err());
        evidence.secret(&key);
    }
    evidence.failure(&WeCom::builder().base_url(APP_SECRET).build().unwrap_err());
    evidence.debug(&Suite::new(SUITE, SUITE_SECRET).callback(CALLBACK_TOKEN, AES_KEY));
    evidence.debug(&WeCom::builder().provider("ww_provider", PROVIDER_SECRET).paytool_secret(PAYTOOL_SECRET));
    evidence.debug(&MockWecom::builder().provider("ww_provider", PROVIDER_SECRET));
    evidence.debug(&MockSuite::new(SUITE, SUITE_SECRET).callback(CALLBACK_TOKEN, AES_KEY));
    evidence.debug(&MockCorp::new("ww_customer", CORP).own_app(1, APP_SECRET));
    evidence.debug(&(Entry::new(APP_SECRET), Guard::IfEquals(APP_SECRET.as_bytes())));

    let mut receiver = Receiver::builder().provider("ww_provider").suite(SUITE, CALLBACK_TOKEN, AES_KEY);
    receiver = receiver.channel(Channel::Provider, CALLBACK_TOKEN, AES_KEY);
    evidence.debug(&receiver);
    let receiver = receiver.build().unwrap();
    evidence.debug(&receiver);
    let query = format!("msg_signature={CALLBACK_TOKEN}&timestamp=1&nonce={CALLBACK_TOKEN}&echostr={AES_KEY}");
    let body = format!("<xml><Encrypt>{sealed}</Encrypt></xml>");
    for channel in [Channel::instruction(SUITE), Channel::data(SUITE), Channel::Provider, Channel::data("ww_unknown")] {
        let errors = [receiver.verify_url(&channel, &query).err(), receiver.open(&channel, &query, body.as_bytes()).err()];
        errors.iter().flatten().for_each(|error| evidence.printed.push(everything(error)));
    }
    evidence.debug(&Sealed::parse(body.as_bytes()).unwrap());

    let ticket = wecom_service::types::JsTicket::new(APP_SECRET);
    evidence.display(&sign::js_signature(&ticket, "nonce", 1, "https://app.example"));
    let link = links::oauth_corp("ww_customer", None, "https://app.example", links::OauthScope::PrivateInfo, "s");
    evidence.display(&link);
    evidence.printed.iter().for_each(|text| {
        evidence.secrets.iter().for_each(|secret| assert!(!text.contains(secret), "`{secret}` is said in {text}"));
    });
}

/// Secret and sensitive members of every request, answer and event that there is: filled with a secret, and printed.
#[test]
fn no_secret_member_of_any_type_is_printed() {
    let mut seen = 0;
    let mut judge = |name: &str, table: &dyn wire::Table| {
        let text = format!("{:?} {:#?}", Printed(table), Printed(table));
        assert!(!text.contains("SECRET-0012"), "{name}: {text}");
        seen += usize::from(text.contains("***"));
    };
    for exchange in catalog::endpoints() {
        for mut table in [(exchange.request)(), (exchange.response)()] {
            let members = secret_members(table.shape());
            wire::from_value(wire::Slot::Table(&mut *table), serde_json::Value::Object(members)).unwrap();
            judge(exchange.meta.path, &*table);
        }
    }
    assert!(seen > 30, "{seen}");
}

/// Every text member that holds a secret by its type or by its declaration, with a secret in it; and one that nobody knows.
fn secret_members(shape: &wire::Shape) -> serde_json::Map<String, serde_json::Value> {
    let secret = |field: &&wire::Field| match field.kind {
        wire::Kind::Secret | wire::Kind::Optional(wire::Kind::Secret) => true,
        wire::Kind::Text | wire::Kind::Optional(wire::Kind::Text) => field.sensitive,
        _ => false,
    };
    let names = shape.fields.iter().filter(secret).map(|field| field.key).chain(["nobody_knows_this"]);
    names.map(|name| (name.to_owned(), "SECRET-0012".into())).collect()
}

struct Printed<'a>(&'a dyn wire::Table);

impl Debug for Printed<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(wire::View::Table(self.0), f)
    }
}

#[test]
fn an_event_is_printed_without_its_secrets() {
    let mut evidence = Evidence::new();
    let known =
        format!("<xml><InfoType>create_auth</InfoType><AuthCode>{APP_SECRET}</AuthCode><Novelty>{MOBILE}</Novelty></xml>");
    let unknown = format!("<xml><InfoType>novelty</InfoType><AuthCode>{APP_SECRET}</AuthCode></xml>");
    [known, unknown].iter().for_each(|xml| evidence.debug(&Event::from_xml(xml).unwrap()));
    let broken = Event::from_xml(&format!("<xml><AuthCode>{APP_SECRET}</xml>")).unwrap_err();
    evidence.printed.push(everything(&broken));
    for text in &evidence.printed {
        assert!(!text.contains("SECRET"), "{text}");
    }
}
