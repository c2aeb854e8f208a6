//! A tiny HTTP server that plays the platform, and endpoints to call on it. Each test says what it answers.
#![allow(dead_code, reason = "each test takes what it needs")]

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use wecom_service::{
    AccessToken, ContactSyncToken, Effect, Endpoint, EndpointMeta, ManualClock, NoToken, ProviderAccessToken, Suite,
    SuiteAccessToken, WeCom, WeComBuilder,
};

/// When the tests take place.
pub const NOW: i64 = 1_700_000_000;
pub const PROVIDER: &str = "ww_provider";
pub const PROVIDER_SECRET: &str = "provider-secret-5up3r";
pub const SUITE: &str = "ww_suite";
pub const SUITE_SECRET: &str = "suite-secret-5up3r";
pub const TEMPLATE: &str = "dk_template";
pub const TICKET: &str = "ticket-5up3r";
pub const CORP: &str = "wpCorp";
pub const CODE: &str = "permanent-code-5up3r";

/// What the server saw.
#[derive(Debug, Clone)]
pub struct Seen {
    pub method: String,
    pub path: String,
    pub query: BTreeMap<String, String>,
    pub headers: BTreeMap<String, String>,
    pub body: String,
}

impl Seen {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or(Value::Null)
    }
    pub fn query(&self, name: &str) -> &str {
        self.query.get(name).map(String::as_str).unwrap_or_default()
    }
}

/// What the server does.
pub enum Reply {
    Json(Value),
    Full {
        status: u16,
        content_type: &'static str,
        headers: &'static str,
        body: Vec<u8>,
    },
    /// Announces more than it sends, then hangs up.
    Truncated(&'static str),
    /// Hangs up without a word.
    HangUp,
    /// Says nothing for ever.
    Silence,
}

impl Reply {
    pub fn status(status: u16, content_type: &'static str, body: impl Into<Vec<u8>>) -> Self {
        Self::Full { status, content_type, headers: "", body: body.into() }
    }
    pub fn errcode(errcode: i64) -> Self {
        Self::Json(
            json!({"errcode": errcode, "errmsg": "no, hint: [1700000000_7_abc], from ip: 1.2.3.4, more info at https://open.work.weixin.qq.com/devtool/query?e=1"}),
        )
    }
}

type Handler = dyn Fn(Seen) -> Pin<Box<dyn Future<Output = Reply> + Send>> + Send + Sync;

/// The server. It lives until the test's runtime ends.
#[derive(Clone)]
pub struct Server {
    pub url: String,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Server {
    /// A server that answers at once.
    pub async fn new(answer: impl Fn(&Seen) -> Reply + Send + Sync + 'static) -> Self {
        Self::with(move |seen| {
            let reply = answer(&seen);
            async move { reply }
        })
        .await
    }

    /// A server that may take its time.
    pub async fn with<F>(answer: impl Fn(Seen) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Reply> + Send + 'static,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let handler: Arc<Handler> = Arc::new(move |seen| Box::pin(answer(seen)));
        let log = Arc::clone(&seen);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&handler), Arc::clone(&log)));
            }
        });
        Self { url, seen }
    }

    /// All requests so far.
    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }
    /// The requests to one path.
    pub fn seen_at(&self, path: &str) -> Vec<Seen> {
        self.seen().into_iter().filter(|seen| seen.path == path).collect()
    }
    /// How many requests there were to one path.
    pub fn count(&self, path: &str) -> usize {
        self.seen_at(path).len()
    }
}

async fn serve(stream: TcpStream, handler: Arc<Handler>, log: Arc<Mutex<Vec<Seen>>>) -> Option<()> {
    let mut stream = BufReader::new(stream);
    loop {
        let seen = read(&mut stream).await?;
        log.lock().unwrap().push(seen.clone());
        let (status, content_type, headers, body) = match handler(seen).await {
            Reply::Json(json) => (200, "application/json; charset=UTF-8", "", json.to_string().into_bytes()),
            Reply::Full { status, content_type, headers, body } => (status, content_type, headers, body),
            Reply::Truncated(body) => {
                let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n";
                stream.write_all(format!("{head}{body}").as_bytes()).await.ok()?;
                return None;
            }
            Reply::HangUp => return None,
            Reply::Silence => std::future::pending().await,
        };
        let length = body.len();
        let head = format!("HTTP/1.1 {status} X\r\nContent-Type: {content_type}\r\n{headers}Content-Length: {length}\r\n\r\n");
        stream.write_all(head.as_bytes()).await.ok()?;
        stream.write_all(&body).await.ok()?;
        stream.flush().await.ok()?;
    }
}

async fn read(stream: &mut BufReader<TcpStream>) -> Option<Seen> {
    let mut line = String::new();
    if stream.read_line(&mut line).await.ok()? == 0 {
        return None;
    }
    let mut words = line.split_whitespace();
    let (method, target) = (words.next()?.to_owned(), words.next()?.to_owned());
    let mut headers = BTreeMap::new();
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).await.ok()?;
        let Some((name, value)) = line.trim().split_once(':') else { break };
        headers.insert(name.to_ascii_lowercase(), value.trim().to_owned());
    }
    let length = headers.get("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await.ok()?;
    let url = reqwest::Url::parse("http://h").ok()?.join(&target).ok()?;
    let query = url.query_pairs().into_owned().collect();
    Some(Seen { method, path: url.path().to_owned(), query, headers, body: String::from_utf8_lossy(&body).into_owned() })
}

/// A client of the server with a provider, a suite and a template.
pub fn client(server: &Server, clock: &ManualClock) -> WeComBuilder {
    WeCom::builder()
        .provider(PROVIDER, PROVIDER_SECRET)
        .suite(Suite::new(SUITE, SUITE_SECRET))
        .suite(Suite::new(TEMPLATE, SUITE_SECRET))
        .base_url(&server.url)
        .clock(clock.clone())
        .backoff(std::time::Duration::ZERO, std::time::Duration::ZERO)
}

pub fn clock() -> ManualClock {
    ManualClock::at(NOW)
}

pub const PROVIDER_TOKEN_PATH: &str = "/cgi-bin/service/get_provider_token";
pub const SUITE_TOKEN_PATH: &str = "/cgi-bin/service/get_suite_token";
pub const CORP_TOKEN_PATH: &str = "/cgi-bin/service/get_corp_token";
pub const GETTOKEN_PATH: &str = "/cgi-bin/gettoken";

/// Sells numbered tokens of every kind (`provider-1`, `provider-2`, …) and says ok to everything else.
#[derive(Default)]
pub struct Shop(Mutex<BTreeMap<String, u32>>);

impl Shop {
    pub fn sell(&self, seen: &Seen) -> Option<Reply> {
        let (name, member) = match seen.path.as_str() {
            PROVIDER_TOKEN_PATH => ("provider", "provider_access_token"),
            SUITE_TOKEN_PATH => ("suite", "suite_access_token"),
            CORP_TOKEN_PATH => ("corp", "access_token"),
            GETTOKEN_PATH => ("own", "access_token"),
            "/cgi-bin/get_jsapi_ticket" => ("jsapi", "ticket"),
            "/cgi-bin/ticket/get" => ("agent", "ticket"),
            "/cgi-bin/service/get_pre_auth_code" => ("preauth", "pre_auth_code"),
            _ => return None,
        };
        let mut sold = self.0.lock().unwrap();
        let number = sold.entry(name.to_owned()).or_default();
        *number += 1;
        Some(Reply::Json(json!({member: format!("{name}-token-{number}"), "expires_in": 7200})))
    }
    pub fn answer(&self, seen: &Seen) -> Reply {
        self.sell(seen).unwrap_or_else(|| Reply::Json(json!({"errcode": 0, "errmsg": "ok"})))
    }
}

macro_rules! endpoints {
    ($($name:ident = $meta:expr, $token:ty;)*) => {$(
        #[derive(Debug, Clone, Default, Serialize)]
        pub struct $name {
            pub thing: String,
        }
        impl Endpoint for $name {
            type Token = $token;
            type Response = Done;
            const META: &'static EndpointMeta = &$meta;
        }
    )*};
}
endpoints! {
    ReadProvider = EndpointMeta::post("test", "read_provider", "/cgi-bin/test/read").effect(Effect::Read), ProviderAccessToken;
    ActProvider = EndpointMeta::post("test", "act_provider", "/cgi-bin/test/act"), ProviderAccessToken;
    SetSuite = EndpointMeta::post("test", "set_suite", "/cgi-bin/test/suite").effect(Effect::Set), SuiteAccessToken;
    ReadCorp = EndpointMeta::get("test", "read_corp", "/cgi-bin/test/corp"), AccessToken;
    SetContacts = EndpointMeta::get("test", "sync", "/cgi-bin/test/sync"), ContactSyncToken;
    Open = EndpointMeta::get("test", "open", "/cgi-bin/test/open"), NoToken;
}

/// An answer of the test endpoints.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
pub struct Done {
    #[serde(default)]
    pub thing: String,
}

/// No secret of the tests may stand in any text that a person may see.
pub fn assert_no_secret(text: &str) {
    for secret in ["5up3r", "-token-", "http://", "127.0.0.1"] {
        assert!(!text.contains(secret), "{secret:?} stands in {text:?}");
    }
}

/// Lets other tasks run until something has come about.
pub async fn until(mut come: impl AsyncFnMut() -> bool) {
    let waiting = async {
        while !come().await {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(std::time::Duration::from_secs(20), waiting).await.expect("it never came about");
}
