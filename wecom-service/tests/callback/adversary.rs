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
