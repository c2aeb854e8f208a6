//! The loop, with changes that are made and told while it runs, and no waiting for luck.

use std::sync::mpsc;

use wecom_codegen::watch::{Signal, watch};

use crate::home::Home;

#[test]
fn every_change_is_one_round_until_it_is_told_to_stop() {
    let home = Home::new();
    let (sender, signals) = mpsc::channel();
    let send = |signal| sender.send(signal).expect("the loop listens");
    let mut rounds = Vec::new();
    watch(&mut home.session(), &signals, |outcome| {
        rounds.push(outcome.result.is_ok());
        match rounds.len() {
            // A save is many events.
            1 => {
                home.edit("api/shop.yaml", "summary: Upload a picture.", "summary: Upload one picture.");
                (0..20).for_each(|_| send(Signal::Changed));
            }
            2 => {
                home.edit("api/shop.yaml", "effect: act", "effect: acts");
                send(Signal::Changed);
            }
            3 => {
                home.edit("api/shop.yaml", "effect: acts", "effect: act\n    note: Once.");
                send(Signal::Changed);
            }
            _ => send(Signal::Stop),
        }
    });
    assert_eq!(rounds, [true, true, false, true]);
    assert!(home.is_fresh());
}

#[test]
fn signals_without_a_change_say_nothing() {
    let home = Home::new();
    let (sender, signals) = mpsc::channel();
    (0..3).for_each(|_| sender.send(Signal::Changed).expect("the loop listens"));
    // Nobody is left to send anything, which ends the loop as well.
    drop(sender);
    let mut rounds = 0;
    watch(&mut home.session(), &signals, |_| rounds += 1);
    assert_eq!(rounds, 1);
}

#[test]
fn stop_ends_it_in_the_middle_of_changes() {
    let home = Home::new();
    let (sender, signals) = mpsc::channel();
    sender.send(Signal::Changed).and_then(|()| sender.send(Signal::Stop)).expect("the loop listens");
    let mut rounds = 0;
    watch(&mut home.session(), &signals, |_| rounds += 1);
    assert_eq!(rounds, 1);
}
