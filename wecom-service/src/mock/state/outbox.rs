//! Callbacks that wait to be sent, and how their XML is written.

use std::fmt::Write as _;

/// Where a callback goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Channel {
    /// The instruction URL of a suite.
    Suite(String),
    /// The URL for the provider's system events.
    Provider,
    /// The data URL of a suite, for one of its corps.
    Data {
        /// The suite.
        suite: String,
        /// The corp, by its encrypted id.
        corp: String,
    },
}

/// A callback to send.
#[derive(Debug, Clone)]
pub(crate) struct Push {
    /// Where to.
    pub(crate) channel: Channel,
    /// What it is, for the journal.
    pub(crate) event: String,
    /// The plain XML.
    pub(crate) xml: String,
}

/// Writes the XML of a callback, element by element.
#[derive(Debug)]
pub(crate) struct Xml(String);

impl Xml {
    /// An instruction event: its InfoType and time.
    pub(crate) fn info(info_type: &str, now: i64) -> Self {
        Self("<xml>".to_owned()).text("InfoType", info_type).number("TimeStamp", now)
    }

    /// A group of elements to put into another.
    pub(crate) fn group() -> Self {
        Self(String::new())
    }

    /// An element of text.
    pub(crate) fn text(mut self, name: &str, value: &str) -> Self {
        // A CDATA section cannot hold its own end; it is split there.
        let value = value.replace("]]>", "]]]]><![CDATA[>");
        let _ = write!(self.0, "<{name}><![CDATA[{value}]]></{name}>");
        self
    }

    /// An element of text, where there is some.
    pub(crate) fn maybe(self, name: &str, value: Option<&str>) -> Self {
        match value {
            Some(value) => self.text(name, value),
            None => self,
        }
    }

    /// An element of a number.
    pub(crate) fn number(mut self, name: &str, value: i64) -> Self {
        let _ = write!(self.0, "<{name}>{value}</{name}>");
        self
    }

    /// An element that holds others.
    pub(crate) fn nest(mut self, name: &str, inner: Self) -> Self {
        let _ = write!(self.0, "<{name}>{}</{name}>", inner.0);
        self
    }

    /// The document.
    pub(crate) fn finish(mut self) -> String {
        self.0.push_str("</xml>");
        self.0
    }
}
