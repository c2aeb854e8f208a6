//! Judging one sample: find its type, read it, write it again, compare.

use serde_json::Value;
use wecom_service::catalog::{self, Exchange};
use wecom_service::events::{EVENTS, REPLIES, ReplyMessage};
use wecom_service::table;
use wecom_service::wire::{self, Difference, Extra, Slot, Table, View};
use wecom_service::{AnswerForm, Event};

use super::{Direction, Kind, Sample, Via};

/// The members of an answer that belong to the call, not to its type.
#[derive(Clone, Default)]
struct Status {
    errcode: Option<i64>,
    errmsg: Option<String>,
    extra: Extra,
}
table!(Status {
    "errcode" => errcode: Option<i64>,
    "errmsg" => errmsg: Option<String>,
});

/// What became of a sample.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Every leaf is there again.
    Lossless,
    /// These are not, or the sample could not be read at all.
    Lossy(Vec<String>),
    /// The spec does not have it, or not all of it.
    Unmodelled(Vec<String>),
}

/// A sample with its verdict and the domain of its type, if it has one.
#[derive(Debug, Clone)]
pub struct Judged {
    /// The domain of the spec file; `None` when there is no type for the sample.
    pub domain: Option<&'static str>,
    /// What became of it.
    pub verdict: Verdict,
}

/// Judges one sample.
pub fn judge(sample: &Sample) -> Judged {
    match &sample.kind {
        Kind::Request { method, path, json } => exchange(method, path, |found| trip(&mut *(found.request)(), json)),
        Kind::Response { method, path, json } => exchange(method, path, |found| answer(found, json)),
        Kind::Event { direction: Direction::Event, via, event, change, xml } => self::event(*via, event, change, xml),
        Kind::Event { direction: Direction::Message, via, event, change, xml } => message(*via, event, change, xml),
        Kind::Event { direction: Direction::Reply, event, xml, .. } => reply(event, xml),
    }
}

/// Whether the spec has endpoints, events or replies under this name.
pub fn is_domain(name: &str) -> bool {
    let mut callbacks = EVENTS.iter().chain(REPLIES.iter().copied());
    catalog::endpoints().any(|exchange| exchange.meta.domain == name) || callbacks.any(|meta| meta.domain == name)
}

/// Judges by the endpoint with this method and path, or else by the one with this path: somebody's sample may have the method of an
/// older page, and what it shows are the members.
fn exchange(method: &str, path: &str, trip: impl FnOnce(&Exchange) -> Verdict) -> Judged {
    let same_path = || catalog::endpoints().filter(|exchange| exchange.meta.path == path);
    let same_method = same_path().find(|exchange| exchange.meta.method.as_str() == method);
    match same_method.or_else(|| same_path().next()) {
        Some(exchange) => Judged { domain: Some(exchange.meta.domain), verdict: trip(exchange) },
        None => Judged { domain: None, verdict: Verdict::Unmodelled(vec!["the spec has no such endpoint".to_owned()]) },
    }
}

/// A response is its type and, beside it, the `errcode` and `errmsg` that belong to the call: they make the trip as well.
fn answer(exchange: &Exchange, json: &Value) -> Verdict {
    let mut status = Status::default();
    let own = without_envelope(exchange, json);
    match (trip(&mut status, &only_status(json)), trip(&mut *(exchange.response)(), &own)) {
        (Verdict::Lossless, verdict) => verdict,
        (lossy, _) => lossy,
    }
}

/// In XML there are more members that belong to the call. They are text, whatever it says, and make no trip.
fn without_envelope(exchange: &Exchange, json: &Value) -> Value {
    const ENVELOPE: &[&str] = &["return_code", "return_msg", "result_code", "err_code", "err_code_des", "sign"];
    let mut json = json.clone();
    if let (AnswerForm::Xml, Some(members)) = (exchange.meta.answer, json.as_object_mut()) {
        members.retain(|key, _| !ENVELOPE.contains(&key.as_str()));
    }
    json
}

fn only_status(json: &Value) -> Value {
    let members = json.as_object().into_iter().flatten();
    members
        .filter(|(key, _)| matches!(key.as_str(), "errcode" | "errmsg"))
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect()
}

fn trip(table: &mut dyn Table, json: &Value) -> Verdict {
    if let Err(error) = wire::from_value(Slot::Table(table), json.clone()) {
        return Verdict::Lossy(vec![error.to_string()]);
    }
    match wire::to_value(View::Table(table)) {
        Ok(again) => verdict(&wire::compare(table.shape(), json, &again)),
        Err(error) => Verdict::Lossy(vec![error.to_string()]),
    }
}

fn event(via: Via, name: &str, change: &str, xml: &str) -> Judged {
    let event = match Event::from_xml(xml) {
        Ok(event) => event,
        Err(error) => return Judged { domain: None, verdict: Verdict::Lossy(vec![error.to_string()]) },
    };
    let Some(meta) = EVENTS.iter().find(|meta| meta.name == event.name()) else {
        return Judged { domain: None, verdict: Verdict::Unmodelled(vec!["the spec has no such event".to_owned()]) };
    };
    let found = match via {
        Via::Suite => meta.info_type,
        Via::App => meta.event.or(meta.msg_type),
    };
    if found != Some(name)
        || !change.is_empty() && meta.change_type.is_some_and(|expected| expected != change && !meta.also.contains(&change))
    {
        return Judged { domain: Some(meta.domain), verdict: Verdict::Lossy(vec![format!("was read as `{}`", meta.name)]) };
    }
    Judged { domain: Some(meta.domain), verdict: xml_trip(event.view(), xml) }
}

/// A message is a member's, or else a reply: both have a MsgType, and a picture is nested in a reply only.
fn message(via: Via, name: &str, change: &str, xml: &str) -> Judged {
    let judged = event(via, name, change, xml);
    if judged.verdict == Verdict::Lossless {
        return judged;
    }
    let answered = reply(name, xml);
    if answered.verdict == Verdict::Lossless || judged.domain.is_none() && answered.domain.is_some() { answered } else { judged }
}

fn reply(name: &str, xml: &str) -> Judged {
    let reply = match ReplyMessage::from_xml(xml) {
        Ok(reply) => reply,
        Err(error) => return Judged { domain: None, verdict: Verdict::Lossy(vec![error.to_string()]) },
    };
    let Some(meta) = REPLIES.iter().find(|meta| meta.name == reply.name()) else {
        return Judged { domain: None, verdict: Verdict::Unmodelled(vec!["the spec has no such reply".to_owned()]) };
    };
    if meta.msg_type != Some(name) {
        return Judged { domain: Some(meta.domain), verdict: Verdict::Lossy(vec![format!("was read as `{}`", meta.name)]) };
    }
    Judged { domain: Some(meta.domain), verdict: xml_trip(reply.view(), xml) }
}

fn xml_trip(view: View<'_>, xml: &str) -> Verdict {
    let View::Table(table) = view else {
        return Verdict::Lossy(vec!["an event that is no table".to_owned()]);
    };
    match (wire::xml_to_value(xml), wire::xml_to_value(&wire::to_xml(table, "xml"))) {
        (Ok(sent), Ok(again)) => verdict(&wire::compare_xml(table.shape(), &sent, &again)),
        (Err(error), _) | (_, Err(error)) => Verdict::Lossy(vec![error.to_string()]),
    }
}

fn verdict(differences: &[Difference]) -> Verdict {
    let (unmodelled, lossy): (Vec<_>, Vec<_>) = differences.iter().partition(|found| matches!(found, Difference::Unmodelled(_)));
    let texts = |found: Vec<&Difference>| found.iter().map(ToString::to_string).collect();
    match (lossy.is_empty(), unmodelled.is_empty()) {
        (true, true) => Verdict::Lossless,
        (true, false) => Verdict::Unmodelled(texts(unmodelled)),
        (false, _) => Verdict::Lossy(texts(lossy)),
    }
}
