//! Code of the user that goes wrong where nobody expects it.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use wecom_service::Event;

use crate::kit::{NOW, Push, info, instruction, receiver};

#[tokio::test]
async fn a_hook_that_panics_does_not_end_the_tries() {
    let tried = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&tried);
    let receiver = receiver()
        .retries([Duration::ZERO, Duration::ZERO])
        .on_error(|failure| panic!("{failure:?}"))
        .handler(move |_: Event| {
            let try_number = count.fetch_add(1, Ordering::SeqCst);
            async move { if try_number < 2 { Err("not yet") } else { Ok(()) } }
        })
        .build()
        .unwrap();
    Push::suite(&info("change_auth", NOW, "")).into(&receiver, &instruction()).await;
    receiver.settled().await;
    assert_eq!(tried.load(Ordering::SeqCst), 3);
}

/// Not even the envelope is as the spec says: the event is kept whole all the same.
#[test]
fn an_envelope_that_cannot_be_read_costs_nothing() {
    let xml = "<xml><InfoType>cancel_auth</InfoType><TimeStamp>yesterday</TimeStamp><SuiteId>ww1</SuiteId></xml>";
    let Ok(Event::Unlisted(event)) = Event::from_xml(xml) else { panic!("an event that is kept") };
    let text = |key: &str| event.extra.get(key).and_then(|value| value.as_str().map(str::to_owned));
    assert_eq!(text("InfoType").as_deref(), Some("cancel_auth"));
    assert_eq!(text("TimeStamp").as_deref(), Some("yesterday"));
    assert_eq!(text("SuiteId").as_deref(), Some("ww1"));
    assert!(Event::from_xml("<xml><InfoType>cancel_auth").is_err());
}
