//! Samples: one JSON object a line.

use std::fmt;

use serde_json::{Map, Value};

/// A payload as the platform or somebody's test shows it.
#[derive(Debug, Clone)]
pub struct Sample {
    /// The line it stands in, from 1.
    pub line: usize,
    /// What it is.
    pub kind: Kind,
}

/// What a sample is.
#[derive(Debug, Clone)]
pub enum Kind {
    /// Query and body members of a request together.
    Request {
        /// GET or POST.
        method: String,
        /// The path.
        path: String,
        /// The members.
        json: Value,
    },
    /// The body of a response.
    Response {
        /// GET or POST.
        method: String,
        /// The path.
        path: String,
        /// The members, errcode and errmsg included.
        json: Value,
    },
    /// A decrypted callback.
    Event {
        /// The channel.
        via: Via,
        /// What the sample says that it is.
        direction: Direction,
        /// InfoType, Event or MsgType.
        event: String,
        /// ChangeType, empty where there is none.
        change: String,
        /// The XML.
        xml: String,
    },
}

/// Which way the XML of an event sample goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// An event, which comes from the platform.
    Event,
    /// A message with a MsgType of its own: one of a member, or what a receiver answers. Collections do not tell the two apart.
    Message,
    /// What a receiver answers.
    Reply,
}

/// The channel of an event sample.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Via {
    /// Data callback.
    App,
    /// Instruction callback.
    Suite,
}

impl Sample {
    /// Reads one line.
    ///
    /// # Errors
    /// When it is not a sample.
    pub fn parse(line: usize, text: &str) -> Result<Self, SampleError> {
        let fail = |what: String| SampleError { line, what };
        let mut members: Map<String, Value> = serde_json::from_str(text).map_err(|error| fail(error.to_string()))?;
        let direction = members.get("type").and_then(Value::as_str).map(str::to_owned);
        let mut text = |key: &str| match members.remove(key) {
            Some(Value::String(text)) => Ok(text),
            _ => Err(fail(format!("`{key}` is missing or no string"))),
        };
        let kind = match text("kind")?.as_str() {
            kind @ ("request" | "response") => {
                let (method, path) = (text("method")?, text("path")?);
                let json = members.remove("json").ok_or_else(|| fail("`json` is missing".to_owned()))?;
                if kind == "request" { Kind::Request { method, path, json } } else { Kind::Response { method, path, json } }
            }
            "event" => {
                let via = match text("via")?.as_str() {
                    "app" => Via::App,
                    "suite" => Via::Suite,
                    other => return Err(fail(format!("`via` is `{other}`, neither `app` nor `suite`"))),
                };
                let direction = match direction.as_deref() {
                    None | Some("event") => Direction::Event,
                    Some("msg") => Direction::Message,
                    Some("reply") => Direction::Reply,
                    Some(other) => return Err(fail(format!("`type` is `{other}`, neither `event`, `msg` nor `reply`"))),
                };
                Kind::Event { via, direction, event: text("event")?, change: text("change")?, xml: text("xml")? }
            }
            other => return Err(fail(format!("`kind` is `{other}`, neither `request`, `response` nor `event`"))),
        };
        Ok(Self { line, kind })
    }
}

impl fmt::Display for Sample {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: ", self.line)?;
        match &self.kind {
            Kind::Request { method, path, .. } => write!(f, "request {method} {path}"),
            Kind::Response { method, path, .. } => write!(f, "response {method} {path}"),
            Kind::Event { event, change, .. } if change.is_empty() => write!(f, "event {event}"),
            Kind::Event { event, change, .. } => write!(f, "event {event}/{change}"),
        }
    }
}

/// A line that is no sample.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleError {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub what: String,
}

impl fmt::Display for SampleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.what)
    }
}

impl std::error::Error for SampleError {}
