//! When the answer goes out, who tries again, and which repeats run: no sockets, and time that only moves when it is waited for.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::Instant;
use wecom_service::callback::{Channel, Failure, Incoming, Next, Receiver, Stage};
use wecom_service::store::{MemoryStore, Store};
use wecom_service::{Event, ManualClock};

use crate::kit::*;
use crate::stores::{Faulty, Write};

/// Counts how often a handler ran.
#[derive(Clone, Default)]
struct Count(Arc<AtomicUsize>);

impl Count {
    fn up(&self) -> usize {
        self.0.fetch_add(1, Ordering::SeqCst) + 1
    }
    fn get(&self) -> usize {
        self.0.load(Ordering::SeqCst)
    }
}

/// What the on_error hook was told.
#[derive(Clone, Default)]
struct Told(Arc<Mutex<Vec<(Stage, u32, Next)>>>);

impl Told {
    fn hook(&self) -> impl Fn(&Failure) + Send + Sync + 'static {
        let told = Arc::clone(&self.0);
        move |failure| told.lock().unwrap().push((failure.stage, failure.attempt, failure.next))
    }
    fn get(&self) -> Vec<(Stage, u32, Next)> {
        self.0.lock().unwrap().clone()
    }
}

fn suite_event() -> Push {
    Push::suite(&info("corp_arch_auth", NOW, &format!("<AuthCorpId>{CORP}</AuthCorpId>")))
}

fn message(id: u64) -> Push {
    Push::data(&text_message(id, "hi"))
}

/// A receiver whose handler fails the first `failures` times.
fn failing(failures: usize) -> (Receiver, Count, Told) {
    let (count, told) = (Count::default(), Told::default());
    let ran = count.clone();
    let handler = move |_: Event| {
        let run = ran.up();
        async move { if run <= failures { Err("the database is away") } else { Ok(()) } }
    };
    let receiver = receiver().handler(handler).on_error(told.hook()).build().unwrap();
    (receiver, count, told)
}

/// A receiver whose handler waits until it is let go.
fn waiting() -> (Receiver, Count, Arc<Notify>) {
    let (count, gate) = (Count::default(), Arc::new(Notify::new()));
    let (ran, wait) = (count.clone(), Arc::clone(&gate));
    let handler = move |_: Event| {
        ran.up();
        let wait = Arc::clone(&wait);
        async move { wait.notified().await }
    };
    (receiver().handler(handler).build().unwrap(), count, gate)
}

#[tokio::test(start_paused = true)]
async fn what_is_answered() {
    let receiver = receiver().build().unwrap();
    let reply = suite_event().into(&receiver, &instruction()).await;
    assert_eq!((reply.status, reply.body.as_str()), (200, "success"));
    let reply = message(1).into(&receiver, &data()).await;
    assert_eq!((reply.status, reply.body.as_str()), (200, ""));
    let reply = Push::data(&info("cancel_auth", NOW, "")).into(&receiver, &data()).await;
    assert_eq!((reply.status, reply.body.as_str()), (200, "success"), "an InfoType on the data URL");
    let reply = Push::to(PROVIDER, &info("register_corp", NOW, "")).into(&receiver, &Channel::Provider).await;
    assert_eq!((reply.status, reply.body.as_str()), (200, "success"));
    let reply = Push::json("", "{}").into(&receiver, &Channel::robot("helper")).await;
    assert_eq!((reply.status, reply.body.as_str()), (200, ""));
}

#[tokio::test(start_paused = true)]
async fn handlers_take_events_or_what_came_with_them() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&seen);
    let handler = move |incoming: Incoming| {
        log.lock().unwrap().push((
            incoming.channel().kind(),
            incoming.receive_id().to_owned(),
            incoming.agent_id().map(str::to_owned),
        ));
        async {}
    };
    let receiver = receiver().handler(handler).build().unwrap();
    assert_eq!(message(1).into(&receiver, &data()).await.status, 200);
    assert_eq!(*seen.lock().unwrap(), [("data", CORP.to_owned(), Some("1000002".to_owned()))]);
}

#[tokio::test(start_paused = true)]
async fn a_slow_handler_is_answered_within_a_second_and_runs_on() {
    for (push, channel) in [(suite_event(), instruction()), (message(1), data())] {
        let (receiver, count, gate) = waiting();
        let start = Instant::now();
        let reply = push.clone().into(&receiver, &channel).await;
        assert!(reply.is_success());
        assert_eq!(start.elapsed(), Duration::from_millis(800));
        // A repeat of what is still running waits as long, and does not run.
        assert!(push.clone().into(&receiver, &channel).await.is_success());
        assert_eq!(start.elapsed(), Duration::from_millis(1600));
        gate.notify_one();
        receiver.settled().await;
        assert!(push.into(&receiver, &channel).await.is_success());
        assert_eq!((count.get(), start.elapsed()), (1, Duration::from_millis(1600)));
    }
}

#[tokio::test(start_paused = true)]
async fn concurrent_repeats_run_once() {
    let (receiver, count, gate) = waiting();
    let push = message(1);
    let repeats: Vec<_> = (0..5)
        .map(|_| {
            let (receiver, push) = (receiver.clone(), push.clone());
            tokio::spawn(async move { push.into(&receiver, &data()).await })
        })
        .collect();
    while count.get() == 0 {
        tokio::task::yield_now().await;
    }
    let start = Instant::now();
    gate.notify_one();
    for repeat in repeats {
        assert!(repeat.await.unwrap().is_success());
    }
    assert_eq!((count.get(), start.elapsed()), (1, Duration::ZERO));
}

#[tokio::test(start_paused = true)]
async fn repeats_do_not_run_and_distinct_events_of_one_second_do() {
    let (receiver, count, _) = failing(0);
    let user = |id: &str| {
        Push::data(&app_event("change_contact", &format!("<ChangeType>delete_user</ChangeType><UserID>{id}</UserID>")))
    };
    for _ in 0..3 {
        assert!(user("a").into(&receiver, &data()).await.is_success());
        assert!(user("b").into(&receiver, &data()).await.is_success());
        assert!(message(1).into(&receiver, &data()).await.is_success());
        assert!(message(2).into(&receiver, &data()).await.is_success());
    }
    assert_eq!(count.get(), 4);
}

#[tokio::test(start_paused = true)]
async fn what_failed_in_time_is_pushed_again() {
    let (receiver, count, told) = failing(2);
    for expected in [500, 500, 200, 200] {
        assert_eq!(message(1).into(&receiver, &data()).await.status, expected);
    }
    receiver.settled().await;
    assert_eq!(count.get(), 3);
    assert_eq!(told.get(), [(Stage::Handler, 1, Next::PushedAgain); 2]);
}

#[tokio::test(start_paused = true)]
async fn a_suite_event_that_failed_is_tried_again_by_both() {
    // By the platform, when it pushes again.
    let (receiver, count, _) = failing(1);
    assert_eq!(suite_event().into(&receiver, &instruction()).await.status, 500);
    assert_eq!(suite_event().into(&receiver, &instruction()).await.status, 200);
    receiver.settled().await;
    assert_eq!(count.get(), 2, "the receiver's own try finds it done");
    // By the receiver, when the platform does not.
    let (receiver, count, told) = failing(2);
    let start = Instant::now();
    assert_eq!(suite_event().into(&receiver, &instruction()).await.status, 500);
    receiver.settled().await;
    assert_eq!((count.get(), start.elapsed()), (3, Duration::from_secs(12)));
    let pauses = [2, 10].map(|pause| Next::Retried(Duration::from_secs(pause)));
    assert_eq!(told.get(), [(Stage::Handler, 1, pauses[0]), (Stage::Handler, 2, pauses[1])]);
    assert_eq!(suite_event().into(&receiver, &instruction()).await.status, 200);
    assert_eq!(count.get(), 3);
}

#[tokio::test(start_paused = true)]
async fn what_fails_after_the_answer_is_tried_again_by_the_receiver() {
    let (count, told) = (Count::default(), Told::default());
    let ran = count.clone();
    let handler = move |_: Event| {
        let run = ran.up();
        async move {
            tokio::time::sleep(Duration::from_secs(30)).await;
            if run < 3 { Err("still away") } else { Ok(()) }
        }
    };
    let receiver = receiver().handler(handler).on_error(told.hook()).build().unwrap();
    assert!(message(1).into(&receiver, &data()).await.is_success());
    assert_eq!(told.get(), []);
    receiver.settled().await;
    assert_eq!(count.get(), 3);
    assert_eq!(told.get().len(), 2);
    assert!(told.get().iter().all(|(_, _, next)| matches!(next, Next::Retried(_))));
}

#[tokio::test(start_paused = true)]
async fn nothing_is_tried_for_ever() {
    let (receiver, count, told) = failing(100);
    assert_eq!(suite_event().into(&receiver, &instruction()).await.status, 500);
    receiver.settled().await;
    assert_eq!(count.get(), 5);
    assert_eq!(told.get().last(), Some(&(Stage::Handler, 5, Next::Dropped)));
    // It was not handled, so that another push runs.
    assert_eq!(suite_event().into(&receiver, &instruction()).await.status, 500);
    assert_eq!(count.get(), 6);
}

#[tokio::test(start_paused = true)]
async fn a_panic_is_a_failure() {
    let count = Count::default();
    let ran = count.clone();
    let handler = move |_: Event| {
        let run = ran.up();
        async move { assert!(run > 1, "boom") }
    };
    let told = Told::default();
    let receiver = receiver().handler(handler).on_error(told.hook()).build().unwrap();
    assert_eq!(message(1).into(&receiver, &data()).await.status, 500);
    assert_eq!(message(1).into(&receiver, &data()).await.status, 200);
    assert_eq!(told.get(), [(Stage::Handler, 1, Next::PushedAgain)]);
}

#[tokio::test(start_paused = true)]
async fn a_connection_that_is_gone_does_not_end_the_handler() {
    let (receiver, count, gate) = waiting();
    let given_up = tokio::time::timeout(Duration::from_millis(10), message(1).into(&receiver, &data())).await;
    assert!(given_up.is_err());
    gate.notify_one();
    receiver.settled().await;
    assert!(message(1).into(&receiver, &data()).await.is_success());
    assert_eq!(count.get(), 1);
}

#[tokio::test(start_paused = true)]
async fn done_is_forgotten_after_a_while() {
    let clock = ManualClock::at(NOW);
    let count = Count::default();
    let ran = count.clone();
    let handler = move |_: Event| {
        ran.up();
        async {}
    };
    let receiver = receiver().clock(clock.clone()).remember(Duration::from_secs(1)).handler(handler).build().unwrap();
    for (now, expected) in [(0, 1), (59, 1), (61, 2)] {
        clock.set(NOW + now);
        assert!(message(1).into(&receiver, &data()).await.is_success());
        assert_eq!(count.get(), expected, "after {now} s: at least a minute");
    }
}

#[tokio::test(start_paused = true)]
async fn without_dedupe_everything_runs() {
    let count = Count::default();
    let ran = count.clone();
    let handler = move |_: Event| {
        ran.up();
        async {}
    };
    let receiver = receiver().without_dedupe().handler(handler).build().unwrap();
    for _ in 0..3 {
        assert!(message(1).into(&receiver, &data()).await.is_success());
    }
    assert_eq!(count.get(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_fleet_that_shares_a_store_runs_once() {
    let store: Arc<dyn Store> = Arc::new(MemoryStore::new());
    let (count, gate) = (Count::default(), Arc::new(Notify::new()));
    let instance = || {
        let (ran, wait) = (count.clone(), Arc::clone(&gate));
        let handler = move |_: Event| {
            ran.up();
            let wait = Arc::clone(&wait);
            async move { wait.notified().await }
        };
        receiver().shared_store(Arc::clone(&store)).handler(handler).build().unwrap()
    };
    let (first, second) = (instance(), instance());
    assert!(message(1).into(&first, &data()).await.is_success());
    assert_eq!(message(1).into(&second, &data()).await.status, 503, "it runs elsewhere, or that instance is dead");
    gate.notify_one();
    first.settled().await;
    assert!(message(1).into(&second, &data()).await.is_success());
    assert_eq!(count.get(), 1);
}

#[tokio::test(start_paused = true)]
async fn an_instance_that_is_slow_keeps_its_event() {
    let clock = ManualClock::at(NOW);
    let store: Arc<dyn Store> = Arc::new(MemoryStore::with_clock(clock.clone()));
    let instance = || receiver().shared_store(Arc::clone(&store)).clock(clock.clone());
    let slow = instance().handler(|_: Event| std::future::pending::<()>()).build().unwrap();
    let other = instance().build().unwrap();
    assert!(message(1).into(&slow, &data()).await.is_success());
    for _ in 0..5 {
        tokio::time::sleep(Duration::from_secs(6)).await;
        clock.advance(6);
        assert_eq!(message(1).into(&other, &data()).await.status, 503);
    }
}

#[tokio::test(start_paused = true)]
async fn an_instance_that_died_half_way_is_succeeded() {
    let clock = ManualClock::at(NOW);
    let store: Arc<dyn Store> = Arc::new(MemoryStore::with_clock(clock.clone()));
    let ran = Count::default();
    let instance = || receiver().shared_store(Arc::clone(&store)).clock(clock.clone());
    let dead = instance().handler(|_: Event| std::future::pending::<()>()).build().unwrap();
    let alive = {
        let ran = ran.clone();
        let handler = move |_: Event| {
            ran.up();
            async {}
        };
        instance().handler(handler).build().unwrap()
    };
    // The runtime of the first instance ends while its handler runs, and nothing renews its mark.
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap();
        assert!(runtime.block_on(message(1).into(&dead, &data())).is_success());
    })
    .join()
    .unwrap();
    assert_eq!(message(1).into(&alive, &data()).await.status, 503);
    clock.advance(16);
    assert_eq!(message(1).into(&alive, &data()).await.status, 200);
    assert_eq!(ran.get(), 1);
}

#[tokio::test(start_paused = true)]
async fn without_a_store_nothing_is_acknowledged() {
    for write in [|_: &str| Write::Fails, |_: &str| Write::Hangs] {
        let count = Count::default();
        let ran = count.clone();
        let handler = move |_: Event| {
            ran.up();
            async {}
        };
        let receiver = receiver().store(Faulty::new(write)).handler(handler).build().unwrap();
        let start = Instant::now();
        assert_eq!(message(1).into(&receiver, &data()).await.status, 500);
        assert_eq!(count.get(), 0);
        assert!(start.elapsed() <= Duration::from_millis(800));
    }
}
