//! One HTTP exchange: URL, body, timeouts, size limits, and faults as errors without a URL in them.

use std::collections::HashMap;
use std::time::Duration;

use reqwest::{RequestBuilder, Response, Url, header, multipart};

use super::Outgoing;
use super::answer::{self, RawAnswer};
use crate::endpoint::{AnswerForm, Body, Method, Part, Payload};
use crate::error::{Error, ErrorKind, Fault};
use crate::token::Secret;
use crate::wire;

/// How the HTTP client is made.
pub(crate) struct HttpSettings {
    pub(crate) client: Option<reqwest::Client>,
    pub(crate) base_url: String,
    /// Where other hosts than the API's own are to be found: the host of the spec, and a URL.
    pub(crate) hosts: Vec<(String, String)>,
    pub(crate) timeout: Duration,
    pub(crate) connect_timeout: Duration,
    pub(crate) max_json: usize,
    pub(crate) max_file: usize,
}

impl Default for HttpSettings {
    fn default() -> Self {
        Self {
            client: None,
            base_url: "https://qyapi.weixin.qq.com".to_owned(),
            hosts: Vec::new(),
            timeout: Duration::from_secs(30),
            connect_timeout: Duration::from_secs(5),
            max_json: 32 << 20,
            max_file: 200 << 20,
        }
    }
}

/// The HTTP side of the client.
pub(crate) struct Http {
    client: reqwest::Client,
    base: Url,
    hosts: HashMap<String, Url>,
    #[cfg(feature = "merchant")]
    connect_timeout: Duration,
    timeout: Duration,
    max_json: usize,
    max_file: usize,
}

impl Http {
    pub(crate) fn new(settings: HttpSettings) -> Result<Self, Error> {
        let base = absolute("base URL", &settings.base_url)?;
        let elsewhere = |(host, url): (String, String)| Ok((host, absolute("URL of a host", &url)?));
        let hosts = settings.hosts.into_iter().map(elsewhere).collect::<Result<_, Error>>()?;
        let client = match settings.client {
            Some(client) => client,
            None => own_client(client_builder(), settings.connect_timeout)?,
        };
        Ok(Self {
            client,
            base,
            hosts,
            #[cfg(feature = "merchant")]
            connect_timeout: settings.connect_timeout,
            timeout: settings.timeout,
            max_json: settings.max_json,
            max_file: settings.max_file,
        })
    }

    /// A client like our own that shows this certificate.
    #[cfg(feature = "merchant")]
    pub(crate) fn client_with(&self, identity: &super::Identity) -> Result<reqwest::Client, Error> {
        own_client(identity.client_builder()?, self.connect_timeout)
    }

    /// Sends once, and tells success from failure.
    pub(super) async fn exchange(&self, outgoing: &Outgoing, token: Option<&Secret>) -> Result<RawAnswer, Error> {
        let fault = |doing: &'static str, error: reqwest::Error| wire_fault(outgoing, doing, error);
        let request = self.request(outgoing, token)?;
        let response = request.send().await.map_err(|error| fault("sending the request", error))?;
        let raw = self.receive(outgoing, response).await?;
        answer::judge(outgoing, token, raw)
    }

    fn request(&self, outgoing: &Outgoing, token: Option<&Secret>) -> Result<RequestBuilder, Error> {
        let url = self.url(outgoing, token)?;
        let client = outgoing.client.as_ref().unwrap_or(&self.client);
        let request = match outgoing.meta.method {
            Method::Get => client.get(url),
            Method::Post => client.post(url),
        };
        let request = request.timeout(outgoing.timeout.unwrap_or(self.timeout));
        Ok(match &outgoing.payload.body {
            Body::Empty => request,
            Body::Json(json) => request.header(header::CONTENT_TYPE, "application/json").body(json.clone()),
            Body::Parts(parts) => request.multipart(form(parts, outgoing)?),
            Body::Xml(members) => {
                request.header(header::CONTENT_TYPE, "application/xml").body(wire::xml_of_pairs(members, "xml"))
            }
        })
    }

    fn url(&self, outgoing: &Outgoing, token: Option<&Secret>) -> Result<Url, Error> {
        let meta = outgoing.meta;
        let mut url = match meta.host {
            None => self.base.clone(),
            Some(host) => match self.hosts.get(host) {
                Some(elsewhere) => elsewhere.clone(),
                None => Url::parse(host).map_err(|_| Error::config(format!("{host} is not a host with scheme")))?,
            },
        };
        let path = format!("{}{}", url.path().trim_end_matches('/'), meta.path);
        url.set_path(&path);
        url.set_query(None);
        append_query(&mut url, outgoing, token);
        Ok(url)
    }

    /// Reads the body up to the limit for its kind.
    async fn receive(&self, outgoing: &Outgoing, mut response: Response) -> Result<RawAnswer, Error> {
        let limit = match outgoing.meta.answer {
            AnswerForm::Json | AnswerForm::Xml => self.max_json,
            AnswerForm::Bytes | AnswerForm::BytesOrJson => self.max_file,
        };
        let mut raw = RawAnswer::begin(&response);
        let announced = response.content_length().and_then(|length| usize::try_from(length).ok()).unwrap_or(0);
        if announced > limit {
            return Err(too_large(outgoing, limit));
        }
        raw.body.reserve(announced.min(1 << 20));
        while let Some(chunk) = response.chunk().await.map_err(|error| wire_fault(outgoing, "reading the answer", error))? {
            if raw.body.len() + chunk.len() > limit {
                return Err(too_large(outgoing, limit));
            }
            raw.body.extend_from_slice(&chunk);
        }
        Ok(raw)
    }
}

/// The beginning of a client that knows nothing of TLS yet.
pub(super) fn bare_builder() -> reqwest::ClientBuilder {
    reqwest::Client::builder()
}

/// The beginning of a client with the TLS of the features that are on.
pub(crate) fn client_builder() -> reqwest::ClientBuilder {
    let client = bare_builder();
    #[cfg(feature = "rustls-ring")]
    let client = super::tls::configure(client, None);
    client
}

fn absolute(what: &str, url: &str) -> Result<Url, Error> {
    let url = Url::parse(url).ok().filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
    url.ok_or_else(|| Error::config(format!("the {what} is not an absolute http or https URL")))
}

fn own_client(client: reqwest::ClientBuilder, connect_timeout: Duration) -> Result<reqwest::Client, Error> {
    // A redirect would carry the token in the URL to another place, and the platform's API does not redirect.
    client
        .connect_timeout(connect_timeout)
        .redirect(reqwest::redirect::Policy::none())
        .referer(false)
        .user_agent(concat!("wecom-service/", env!("CARGO_PKG_VERSION")))
        .build()
        .map_err(|error| Error::config(format!("no HTTP client can be made: {}", error.without_url())))
}

fn append_query(url: &mut Url, outgoing: &Outgoing, token: Option<&Secret>) {
    let Payload { query, .. } = &outgoing.payload;
    let name = outgoing.meta.token_in.or(outgoing.kind.and_then(|kind| kind.query));
    let token = name.zip(token);
    if query.is_empty() && token.is_none() {
        return;
    }
    let mut pairs = url.query_pairs_mut();
    if let Some((name, token)) = token {
        pairs.append_pair(name, token.expose());
    }
    pairs.extend_pairs(query);
}

/// The platform reads file names as plain UTF-8, not in the percent-encoded form of the standard.
fn form(parts: &[Part], outgoing: &Outgoing) -> Result<multipart::Form, Error> {
    parts.iter().try_fold(multipart::Form::new().percent_encode_noop(), |form, part| match part {
        Part::Text(name, text) => Ok(form.text(in_header(name), text.clone())),
        Part::File(name, file) => {
            let mut part = multipart::Part::bytes(file.content.clone()).file_name(in_header(&file.name));
            if let Some(kind) = &file.content_type {
                let malformed = |_| {
                    Error::new(ErrorKind::Encode, Some(outgoing.meta), Fault::Note("malformed content type of a file".into()))
                };
                part = part.mime_str(kind).map_err(malformed)?;
            }
            Ok(form.part(in_header(name), part))
        }
    })
}

/// A name inside of a part's header, which a line break would end: what follows would be headers and content of its own.
fn in_header(name: &str) -> String {
    name.chars().map(|c| if c.is_control() { '_' } else { c }).collect()
}

fn wire_fault(outgoing: &Outgoing, doing: &'static str, error: reqwest::Error) -> Error {
    let kind = if error.is_timeout() { ErrorKind::Timeout } else { ErrorKind::Transport };
    let sent = !(error.is_connect() || error.is_builder());
    let source: Box<dyn std::error::Error + Send + Sync> = Box::new(error.without_url());
    Error::new(kind, Some(outgoing.meta), Fault::Wire { doing, sent, source: Some(source) })
}

fn too_large(outgoing: &Outgoing, limit: usize) -> Error {
    let what = format!("the answer is larger than {limit} bytes");
    Error::new(ErrorKind::Decode, Some(outgoing.meta), Fault::Note(what.into()))
}
