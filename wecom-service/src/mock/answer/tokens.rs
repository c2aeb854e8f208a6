//! The calls that buy tokens.

use serde_json::json;

use crate::mock::ask::{Answered, Ask, Reply, answer, done, refuse};
use crate::mock::state::World;
use crate::mock::state::tokens::{AppKey, Owner};

/// Seconds a token lives.
const LIFE: i64 = 7200;

pub(super) fn get_provider_token(world: &mut World, ask: &Ask) -> Answered {
    let provider = &world.parties.provider;
    if !provider.corpid.eq_ignore_ascii_case(ask.text("corpid")) {
        return Err(refuse(40013, "not the provider"));
    }
    if provider.secret != ask.text("provider_secret") {
        return Err(refuse(40001, "the provider_secret is wrong"));
    }
    let (token, left) = world.token("provider_access_token", &Owner::Provider, LIFE);
    Ok(Reply::Bare(json!({"provider_access_token": token, "expires_in": left})))
}

pub(super) fn get_suite_token(world: &mut World, ask: &Ask) -> Answered {
    let suite = world.parties.suite(ask.text("suite_id"))?;
    if suite.secret != ask.text("suite_secret") {
        return Err(refuse(40080, ""));
    }
    let id = suite.id.clone();
    if !world.installs.ticket_is_good(&id, ask.text("suite_ticket"), world.now()) {
        return Err(refuse(40085, "unknown, of another suite, or older than 30 minutes"));
    }
    let (token, left) = world.token("suite_access_token", &Owner::Suite(id), LIFE);
    Ok(Reply::Bare(json!({"suite_access_token": token, "expires_in": left})))
}

pub(super) fn get_corp_token(world: &mut World, ask: &Ask) -> Answered {
    let (suite, corp) = (ask.suite(), ask.text("auth_corpid"));
    world.parties.corp(corp)?;
    if world.parties.suite(suite)?.customized {
        return Err(refuse(48002, "a customized app buys its access_token with gettoken"));
    }
    world.installs.proven(suite, corp, ask.text("permanent_code"))?;
    let app = world.installs.app_by_code(corp, ask.text("permanent_code")).ok_or_else(|| refuse(40084, ""))?;
    let (token, left) = world.app_token(app);
    Ok(Reply::Bare(json!({"access_token": token, "expires_in": left})))
}

pub(super) fn gettoken(world: &mut World, ask: &Ask) -> Answered {
    let corp = world.parties.corp_by_any(ask.text("corpid"))?;
    let secret = ask.text("corpsecret");
    let own = world.parties.own_app(corp, secret);
    let customized = || {
        let app = world.installs.app_by_code(&corp.open_corpid, secret)?;
        let suite = world.parties.suites.get(app.suite.as_deref()?)?;
        suite.customized.then_some(app)
    };
    let app = own.or_else(customized).ok_or_else(|| refuse(40001, "no app of the corp has this secret"))?;
    let (token, left) = world.app_token(app);
    answer(json!({"access_token": token, "expires_in": left}))
}

/// The token of the same app in a corp downstream.
pub(super) fn downstream_gettoken(world: &mut World, ask: &Ask) -> Answered {
    let above = ask.app()?.corp.clone();
    let corp = world.parties.corp_by_any(ask.text("corpid"))?;
    if corp.upstream.as_ref() != Some(&above) {
        return Err(refuse(48002, "the app is not shared with this corp"));
    }
    let agent = ask.number("agentid").unwrap_or_default();
    let app = AppKey { corp: corp.open_corpid.clone(), suite: None, agent };
    let (token, left) = world.app_token(app);
    answer(json!({"access_token": token, "expires_in": left}))
}

pub(super) fn get_model_token(world: &mut World, ask: &Ask) -> Answered {
    let (model, now) = (ask.text("model_id"), world.now());
    world.parties.hardware.check_model(model, ask.text("model_secret"), ask.text("model_ticket"), now)?;
    let (token, left) = world.token("model_access_token", &Owner::DeviceModel(model.to_owned()), LIFE);
    Ok(Reply::Bare(json!({"model_access_token": token, "expires_in": left})))
}

pub(super) fn get_device_secret(world: &mut World, ask: &Ask) -> Answered {
    let (device, secret) = world.parties.hardware.redeem(ask.device_model(), ask.text("auth_code"))?;
    let (token, left) = world.token("device_access_token", &Owner::Device(device), LIFE);
    answer(json!({"device_secret": secret, "device_access_token": token, "expires_in": left}))
}

pub(super) fn get_device_token(world: &mut World, ask: &Ask) -> Answered {
    let device = ask.text("device_sn");
    world.parties.hardware.check_device(ask.device_model(), device, ask.text("device_secret"))?;
    let (token, left) = world.token("device_access_token", &Owner::Device(device.to_owned()), LIFE);
    Ok(Reply::Bare(json!({"device_access_token": token, "expires_in": left})))
}

/// The contacts are set up, and the token that did it is dead.
pub(super) fn contact_sync_success(world: &mut World, ask: &Ask) -> Answered {
    world.tokens.revoke(|_, owner| Some(owner) == ask.caller.as_ref());
    done()
}
