//! A mock with a provider, a suite, a template and some corps, and a plain HTTP client to call it with.

use std::sync::{Arc, Mutex, OnceLock};

use serde_json::{Value as Json, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use wecom_service::ManualClock;
use wecom_service::mock::{MockBuilder, MockCorp, MockSuite, MockWecom};

pub(crate) const NOW: i64 = 1_767_225_600;
pub(crate) const DAY: i64 = 86_400;
pub(crate) const PROVIDER: &str = "ww12ab34cd56ef7890";
pub(crate) const SECRET: &str = "provider-secret";
pub(crate) const SUITE: &str = "ww90ab12cd34ef5678";
pub(crate) const TEMPLATE: &str = "dk1a2b3c4d5e6f7081";
pub(crate) const CORP: &str = "wpAbCdEfGh0123456789";
pub(crate) const DOWNSTREAM: &str = "wpDownstream000000001";
pub(crate) const TEST_CORP: &str = "wpTestCorp00000000001";
pub(crate) const ROBOT: &str = "693a91f6-7xxx-4bc4-97a0-0ec2sifa5aaa";
pub(crate) const MODEL: &str = "md_lock";
pub(crate) const TOKEN: &str = "callback-token";
pub(crate) const AES_KEY: &str = "aIpayjIO6o3cLi09jQzPKeUziYCq7yngjBHUxaqF3DI";

/// A mock and how to call it.
pub(crate) struct Bench {
    pub(crate) mock: MockWecom,
    pub(crate) clock: ManualClock,
    http: reqwest::Client,
}

/// One client for all tests, as making one takes a while. Connections are not kept: each test has a runtime of its own.
pub(crate) fn http() -> reqwest::Client {
    static HTTP: OnceLock<reqwest::Client> = OnceLock::new();
    HTTP.get_or_init(|| reqwest::Client::builder().no_proxy().pool_max_idle_per_host(0).build().unwrap()).clone()
}

impl Bench {
    pub(crate) async fn new() -> Self {
        Self::with(|builder| builder).await
    }

    pub(crate) async fn with(change: impl FnOnce(MockBuilder) -> MockBuilder) -> Self {
        let clock = ManualClock::at(NOW);
        let builder = MockWecom::builder()
            .provider(PROVIDER, SECRET)
            .provider_callback(TOKEN, AES_KEY)
            .suite(MockSuite::new(SUITE, "suite-secret").callback(TOKEN, AES_KEY).name("Tea Ledger"))
            .suite(MockSuite::new(TEMPLATE, "template-secret").callback(TOKEN, AES_KEY))
            .corp(MockCorp::new("ww55aa66bb77cc88dd", CORP).name("Lantern Tea").own_app(1_000_002, "own-secret"))
            .corp(MockCorp::new("wwdown", DOWNSTREAM).downstream_of(CORP).members(["wo_d1", "wo_d2"]))
            .corp(MockCorp::new("wwtest", TEST_CORP).test())
            .robot(ROBOT)
            .device_model(MODEL, "model-secret")
            .clock(clock.clone());
        let mock = change(builder).start().await.unwrap();
        Self { mock, clock, http: http() }
    }

    pub(crate) fn url(&self, path: &str, query: &[(&str, &str)]) -> reqwest::Url {
        reqwest::Url::parse_with_params(&format!("{}{path}", self.mock.base_url()), query).unwrap()
    }

    pub(crate) async fn get(&self, path: &str, query: &[(&str, &str)]) -> Json {
        self.http.get(self.url(path, query)).send().await.unwrap().bytes().await.map(|body| read(&body)).unwrap()
    }

    pub(crate) async fn post(&self, path: &str, query: &[(&str, &str)], body: Json) -> Json {
        let answer = self.http.post(self.url(path, query)).body(body.to_string()).send().await.unwrap();
        read(&answer.bytes().await.unwrap())
    }

    pub(crate) async fn try_post(&self, path: &str, query: &[(&str, &str)], body: Json) -> reqwest::Result<String> {
        self.http.post(self.url(path, query)).body(body.to_string()).send().await?.text().await
    }

    pub(crate) async fn post_form(&self, path: &str, query: &[(&str, &str)], form: reqwest::multipart::Form) -> Json {
        let answer = self.http.post(self.url(path, query)).multipart(form).send().await.unwrap();
        read(&answer.bytes().await.unwrap())
    }

    pub(crate) async fn provider_token(&self) -> String {
        let body = json!({"corpid": PROVIDER, "provider_secret": SECRET});
        let answer = self.post("/cgi-bin/service/get_provider_token", &[], body).await;
        answer["provider_access_token"].as_str().unwrap().to_owned()
    }

    pub(crate) async fn suite_token(&self, suite: &str, secret: &str) -> String {
        let ticket = self.mock.push_ticket(suite).await.unwrap().ticket;
        let body = json!({"suite_id": suite, "suite_secret": secret, "suite_ticket": ticket.expose()});
        let answer = self.post("/cgi-bin/service/get_suite_token", &[], body).await;
        answer["suite_access_token"].as_str().unwrap().to_owned()
    }

    /// Installs a suite and redeems its code.
    pub(crate) async fn install(&self, suite: &str, secret: &str, corp: &str) -> String {
        let token = self.suite_token(suite, secret).await;
        let installed = self.mock.authorize(suite, corp).await.unwrap();
        let query = [("suite_access_token", token.as_str())];
        let body = json!({"auth_code": installed.auth_code.expose()});
        let answer = self.post("/cgi-bin/service/v2/get_permanent_code", &query, body).await;
        answer["permanent_code"].as_str().unwrap().to_owned()
    }

    pub(crate) async fn corp_token(&self) -> String {
        let code = self.install(SUITE, "suite-secret", CORP).await;
        let suite = self.suite_token(SUITE, "suite-secret").await;
        let body = json!({"auth_corpid": CORP, "permanent_code": code});
        let answer = self.post("/cgi-bin/service/get_corp_token", &[("suite_access_token", &suite)], body).await;
        answer["access_token"].as_str().unwrap().to_owned()
    }

    pub(crate) async fn contact_sync_token(&self) -> String {
        let provider = self.provider_token().await;
        let query = [("provider_access_token", provider.as_str())];
        let answer = self.post("/cgi-bin/service/get_register_code", &query, json!({"template_id": "tpl1"})).await;
        let code = answer["register_code"].as_str().unwrap();
        self.mock.register_corp(code, CORP).await.unwrap();
        let answer = self.post("/cgi-bin/service/get_register_info", &query, json!({"register_code": code})).await;
        answer["contact_sync"]["access_token"].as_str().unwrap().to_owned()
    }
}

/// Tokens of hardware: of a device model, and of a device that a corp has bound.
impl Bench {
    pub(crate) async fn hardware_tokens(&self) -> (String, String) {
        let ticket = self.mock.model_ticket(MODEL).unwrap();
        let body = json!({"model_id": MODEL, "model_secret": "model-secret", "model_ticket": ticket.expose()});
        let answer = self.post("/cgi-bin/openhw/get_model_token", &[], body).await;
        let model = answer["model_access_token"].as_str().unwrap().to_owned();
        let code = self.mock.bind_device(MODEL, "SN1").unwrap();
        let query = [("model_access_token", model.as_str())];
        let answer = self.post("/cgi-bin/openhw/get_device_secret", &query, json!({"auth_code": code.expose()})).await;
        let device = answer["device_access_token"].as_str().unwrap_or_else(|| panic!("{answer}")).to_owned();
        (model, device)
    }
}

fn read(body: &[u8]) -> Json {
    serde_json::from_slice(body).unwrap_or_else(|_| Json::String(String::from_utf8_lossy(body).into_owned()))
}

pub(crate) fn errcode(answer: &Json) -> i64 {
    answer["errcode"].as_i64().unwrap_or(0)
}

/// An HTTP server that takes callbacks: it notes each request line and body, and answers what it is told.
pub(crate) struct Hook {
    pub(crate) url: String,
    seen: Arc<Mutex<Vec<(String, String)>>>,
}

impl Hook {
    pub(crate) async fn answering(answer: impl Fn(&str, &str) -> (u16, String) + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/callback", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let notes = Arc::clone(&seen);
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let (target, body) = request(&mut stream).await;
                let (status, text) = answer(&target, &body);
                notes.lock().unwrap().push((target, body));
                let answer = format!("HTTP/1.1 {status} X\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{text}", text.len());
                let _ = stream.write_all(answer.as_bytes()).await;
            }
        });
        Self { url, seen }
    }

    pub(crate) async fn taking() -> Self {
        Self::answering(|_, _| (200, "success".to_owned())).await
    }

    pub(crate) fn seen(&self) -> Vec<(String, String)> {
        self.seen.lock().unwrap().clone()
    }
}

/// The target and the body of one request.
async fn request(stream: &mut tokio::net::TcpStream) -> (String, String) {
    let mut bytes = Vec::new();
    loop {
        let mut chunk = [0; 4096];
        let count = stream.read(&mut chunk).await.unwrap_or(0);
        bytes.extend_from_slice(&chunk[..count]);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length =
                head.lines().find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length:")?.trim().parse().ok());
            if count == 0 || body.len() >= length.unwrap_or(0) {
                let target = head.split_whitespace().nth(1).unwrap_or_default();
                return (target.to_owned(), body.to_owned());
            }
        } else if count == 0 {
            return (String::new(), String::new());
        }
    }
}
