//! Which receive_id each channel accepts, by method, and whose keys it uses.

use wecom_service::Method;
use wecom_service::callback::{CallbackError, Channel, ReceiveIdPolicy, Receiver};

use crate::kit::*;

fn get(receiver: &Receiver, channel: &Channel, receive_id: &str) -> Result<String, CallbackError> {
    receiver.verify_url(channel, &verification(receive_id, "1616140317555161061"))
}

fn post(receiver: &Receiver, channel: &Channel, receive_id: &str, to_user_name: &str) -> Result<String, CallbackError> {
    let push = Push::with_envelope(receive_id, to_user_name, "", &app_event("enter_agent", ""));
    receiver.open(channel, &push.query, &push.body).map(|incoming| incoming.receive_id().to_owned())
}

fn is_refused<T: std::fmt::Debug>(outcome: Result<T, CallbackError>) -> bool {
    matches!(&outcome, Err(error @ CallbackError::ReceiveId { .. }) if error.status() == 403)
}

/// One row of the table: the channel, whom its GET and its POST are for, and whom they are not for.
fn row(channel: &Channel, get_is_for: &str, post_is_for: &str) {
    let receiver = receiver().build().unwrap();
    assert_eq!(get(&receiver, channel, get_is_for).unwrap(), "1616140317555161061", "{channel}");
    assert_eq!(post(&receiver, channel, post_is_for, post_is_for).unwrap(), post_is_for, "{channel}");
    for other in [PROVIDER, SUITE, TEMPLATE, CORP, ""] {
        assert_eq!(get(&receiver, channel, other).is_ok(), other == get_is_for, "GET {channel} for {other:?}");
        // A data callback names its corp in the envelope; here it names the right one and is for another.
        assert_eq!(post(&receiver, channel, other, post_is_for).is_ok(), other == post_is_for, "POST {channel} for {other:?}");
    }
}

#[test]
fn instruction_of_a_suite() {
    row(&Channel::instruction(SUITE), PROVIDER, SUITE);
}

#[test]
fn instruction_of_a_template() {
    row(&Channel::instruction(TEMPLATE), PROVIDER, TEMPLATE);
}

#[test]
fn data_of_a_suite() {
    row(&Channel::data(SUITE), PROVIDER, CORP);
}

#[test]
fn data_of_the_provider_as_its_own_customer() {
    let receiver = receiver().build().unwrap();
    assert_eq!(post(&receiver, &Channel::data(SUITE), PROVIDER, PROVIDER).unwrap(), PROVIDER);
}

#[test]
fn data_without_a_name_in_the_envelope() {
    let receiver = receiver().build().unwrap();
    assert!(is_refused(post(&receiver, &Channel::data(SUITE), "", "")));
}

#[test]
fn customized_app() {
    row(&Channel::customized(TEMPLATE, CORP), CORP, CORP);
}

#[test]
fn provider_events() {
    row(&Channel::Provider, PROVIDER, PROVIDER);
}

#[test]
fn robot() {
    row(&Channel::robot("helper"), "", "");
}

#[test]
fn encrypted_corpids_are_case_sensitive() {
    let receiver = receiver().build().unwrap();
    let channel = Channel::customized(TEMPLATE, CORP);
    assert!(is_refused(post(&receiver, &channel, &CORP.to_lowercase(), &CORP.to_lowercase())));
}

#[test]
fn policies_can_be_replaced_one_by_one() {
    // The third-party app of an individual has an empty receive_id.
    let receiver = receiver()
        .receive_id(data(), Method::Post, ReceiveIdPolicy::Empty)
        .receive_id(instruction(), Method::Get, ReceiveIdPolicy::OneOf(vec![PROVIDER.into(), SUITE.into()]))
        .receive_id(Channel::Provider, Method::Post, ReceiveIdPolicy::Any)
        .build()
        .unwrap();
    assert!(post(&receiver, &data(), "", CORP).is_ok());
    assert!(is_refused(post(&receiver, &data(), CORP, CORP)));
    assert!(get(&receiver, &data(), PROVIDER).is_ok(), "the GET of that channel keeps its preset");
    assert!(get(&receiver, &instruction(), SUITE).is_ok());
    assert!(is_refused(get(&receiver, &instruction(), CORP)));
    assert!(post(&receiver, &Channel::Provider, "whoever", "").is_ok());
}

#[test]
fn without_a_provider_nothing_is_guessed() {
    let receiver = Receiver::builder().suite(SUITE, TOKEN, KEY).build().unwrap();
    let error = get(&receiver, &instruction(), PROVIDER).unwrap_err();
    assert!(matches!(error, CallbackError::NoProvider { .. }), "{error}");
    assert!(post(&receiver, &instruction(), SUITE, SUITE).is_ok(), "a POST does not need it");
}

#[test]
fn unknown_channels() {
    let receiver = receiver().build().unwrap();
    for channel in [Channel::data("ww_unknown"), Channel::robot("unknown")] {
        let error = post(&receiver, &channel, "", "").unwrap_err();
        assert!(matches!(error, CallbackError::UnknownChannel { .. }), "{error}");
        assert_eq!(error.status(), 404);
    }
}

#[test]
fn a_channel_may_have_keys_of_its_own() {
    let other_key = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";
    let receiver = receiver().channel(data(), "another", other_key).build().unwrap();
    assert_eq!(post(&receiver, &data(), CORP, CORP).unwrap_err(), CallbackError::Signature);
    assert!(post(&receiver, &instruction(), SUITE, SUITE).is_ok());
}

#[test]
fn keys_that_are_none() {
    let error = Receiver::builder().suite(SUITE, TOKEN, "too short").build().unwrap_err();
    assert_eq!(error.kind(), wecom_service::ErrorKind::Config);
    assert!(error.to_string().contains(SUITE) && !error.to_string().contains("too short"), "{error}");
}

#[test]
fn nothing_secret_is_printed() {
    let builder = receiver();
    let shown = format!("{builder:?} {:?}", receiver().build().unwrap());
    assert!(!shown.contains(TOKEN) && !shown.contains(KEY), "{shown}");
}
