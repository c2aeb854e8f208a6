//! What stands in the logs: enough to find a callback again, and nothing secret.
//!
//! A binary of its own: whether a line is logged is decided for a whole process, and other tests would have a say in it.
#![cfg(feature = "callback")]
#![allow(clippy::unwrap_used, dead_code, unreachable_pub, reason = "tests may fail, and take what they need")]

#[path = "callback/kit.rs"]
mod kit;

use std::fmt::{Debug, Write as _};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use kit::*;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event as Line, Metadata, Subscriber};
use wecom_service::callback::Request;
use wecom_service::{Event, Suite, WeCom};

/// Writes everything down that is said on this thread.
#[derive(Clone, Default)]
struct Log {
    text: Arc<Mutex<String>>,
    spans: Arc<AtomicU64>,
}

impl Visit for &Log {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        writeln!(self.text.lock().unwrap(), "{field}={value:?}").unwrap();
    }
}

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("wecom_service")
    }
    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut &*self);
        Id::from_u64(self.spans.fetch_add(1, Ordering::SeqCst) + 1)
    }
    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut &*self);
    }
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, line: &Line<'_>) {
        line.record(&mut &*self);
    }
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[tokio::test(start_paused = true)]
async fn nothing_secret_is_logged() {
    let log = Log::default();
    let _guard = tracing::subscriber::set_default(log.clone());
    let wecom =
        WeCom::builder().provider(PROVIDER, "5ecret").suite(Suite::new(SUITE, "5ecret").callback(TOKEN, KEY)).build().unwrap();
    let handler = |event: Event| async move { Err::<(), _>(format!("5ecret in {}", event.name())) };
    let receiver = wecom.receiver().handler(handler).retries([Duration::ZERO]).build().unwrap();
    let ticket = Push::suite(&info("suite_ticket", NOW, "<SuiteTicket>5ecret</SuiteTicket>"));
    assert_eq!(ticket.clone().into(&receiver, &instruction()).await.status, 500);
    // The ticket is of long ago, so that nothing is sent.
    let auth = Push::suite(&info("create_auth", NOW, "<AuthCode>5ecret</AuthCode>"));
    assert_eq!(auth.into(&receiver, &instruction()).await.status, 500);
    let _ = Push::data(&text_message(1, "5ecret")).into(&receiver, &data()).await;
    let _ = Push::data("<xml>5ecret").into(&receiver, &data()).await;
    let _ = receiver.receive(&data(), Request::get("msg_signature=5ecret&timestamp=5ecret&nonce=5ecret&echostr=5ecret")).await;
    receiver.settled().await;
    let text = log.text.lock().unwrap().clone();
    for expected in
        ["channel=\"instruction\"", "event=\"suite_ticket\"", "event=\"create_auth\"", "status=500", "status=401", SUITE]
    {
        assert!(text.contains(expected), "{expected} is missing in {text}");
    }
    for secret in ["5ecret", TOKEN, KEY] {
        assert!(!text.contains(secret), "{text}");
    }
}
