//! What a call leaves in traces: which endpoint, how it ended, and no secret. A process of its own, as tracing remembers for all
//! threads which places anybody listens to.
#![allow(clippy::unwrap_used, unreachable_pub, reason = "tests may fail")]

#[path = "runtime/support.rs"]
mod support;

use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use support::*;

/// Writes every field of every span and event into one text.
#[derive(Clone, Default)]
struct Ears(Arc<Mutex<String>>);

impl Visit for &Ears {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0.lock().unwrap(), "{}={value:?} ", field.name()).unwrap();
    }
}

impl Subscriber for Ears {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }
    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut &*self);
        Id::from_u64(1)
    }
    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut &*self);
    }
    fn event(&self, event: &Event<'_>) {
        event.record(&mut &*self);
    }
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn traces_tell_the_story_without_its_secrets() {
    let ears = Ears::default();
    let _guard = tracing::subscriber::set_default(ears.clone());
    let shop = Shop::default();
    let server = Server::new(move |seen| match (seen.path.as_str(), seen.query("access_token")) {
        ("/cgi-bin/test/corp", "corp-token-1") => Reply::errcode(40014),
        ("/cgi-bin/test/corp", _) => Reply::status(500, "text/html", format!("<p>{}</p>", seen.query("access_token"))),
        _ => shop.answer(seen),
    })
    .await;
    let wecom = client(&server, &clock()).build().unwrap();
    wecom.put_suite_ticket(SUITE, TICKET, NOW).await.unwrap();
    let suite = wecom.suite(SUITE).unwrap();
    suite.set_permanent_code(CORP, CODE).await.unwrap();
    suite.corp(CORP).send(ReadCorp::default()).await.unwrap_err();
    let heard = ears.0.lock().unwrap().clone();
    for text in ["name=\"read_corp\"", "name=\"get_corp_token\"", "attempts=4", "errcode=0", "the platform rejected a token"] {
        assert!(heard.contains(text), "{text} is missing in {heard}");
    }
    // Libraries below tell the address they connect to, which is no secret.
    assert_no_secret(&heard.replace(&server.url, "").replace("127.0.0.1", "").replace("http://", ""));
}
