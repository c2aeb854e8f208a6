//! One line that a person can act on, for each fault.

use std::fmt;

use super::{ApiError, Fault};

pub(super) fn fault(fault: &Fault, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match fault {
        Fault::Note(what) => f.write_str(what),
        Fault::NotAuthorized { suite, corp, cancelled: false } => {
            write!(f, "corp {corp} has not authorised suite {suite}, or its permanent code was never stored")
        }
        Fault::NotAuthorized { suite, corp, cancelled: true } => {
            write!(f, "corp {corp} has cancelled its authorisation of suite {suite}")
        }
        Fault::Api(error) => api(error, f),
        Fault::Wire { doing, sent, source } => {
            f.write_str(doing)?;
            if let Some(source) = source {
                write!(f, ": {}", Chain(source.as_ref()))?;
            }
            f.write_str(if *sent { " (the platform may have seen the request)" } else { " (the request was not sent)" })
        }
        Fault::Http { status, snippet, .. } => {
            write!(f, "HTTP status {status}")?;
            quoted(snippet, f)
        }
        Fault::NotJson { what, snippet } => {
            write!(f, "the answer is not JSON: {what}")?;
            quoted(snippet, f)
        }
        Fault::NotXml { what, snippet } => {
            write!(f, "the answer is not XML: {what}")?;
            quoted(snippet, f)
        }
        Fault::Pay(error) => write!(f, "{error}"),
        Fault::Decode(error) => write!(f, "the answer is not what the endpoint promises: {error}"),
        Fault::Encode(error) => write!(f, "the request is not fit to be sent: {error}"),
        Fault::Store(error) => write!(f, "the store failed: {error}"),
    }
}

fn api(error: &ApiError, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match error.info() {
        Some(info) => write!(f, "{} {}: {}", error.errcode.0, info.name, info.meaning)?,
        None => write!(f, "{} (an errcode that this version does not know)", error.errcode.0)?,
    }
    if let Some(remedy) = error.remedy() {
        write!(f, " (what to do: {})", remedy.trim_end_matches('.'))?;
    }
    if !error.errmsg.is_empty() {
        write!(f, " [errmsg: {}]", error.errmsg)?;
    }
    if let Some(ip) = &error.ip {
        write!(f, " [from ip: {ip}]")?;
    }
    if let Some(hint) = &error.hint {
        write!(f, " [hint: {hint}]")?;
    }
    if let Some(url) = &error.help_url {
        write!(f, " [{url}]")?;
    }
    Ok(())
}

fn quoted(snippet: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if snippet.is_empty() {
        return Ok(());
    }
    write!(f, ", it begins {snippet:?}")
}

/// An error and what caused it, in one line: the outermost text of an HTTP library alone says little.
struct Chain<'a>(&'a (dyn std::error::Error + 'static));

impl fmt::Display for Chain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)?;
        let mut next = self.0.source();
        while let Some(cause) = next {
            write!(f, ": {cause}")?;
            next = cause.source();
        }
        Ok(())
    }
}
