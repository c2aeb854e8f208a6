//! Ids, the balance, JS tickets and promotion packages.

use serde_json::{Value as Json, json};

use crate::mock::ask::{Answered, Ask, answer, refuse};
use crate::mock::state::World;
use crate::mock::state::login::Registration;
use crate::mock::state::tokens::Owner;

/// Seconds a registration link is good for.
const REGISTER_LIFE: i64 = 7200;
/// Seconds for which a registration can be asked about.
const REGISTER_INFO_LIFE: i64 = 86_400;

pub(super) fn corpid_to_opencorpid(world: &mut World, ask: &Ask) -> Answered {
    let corp = world.parties.corp_by_any(ask.text("corpid"))?;
    answer(json!({"open_corpid": corp.open_corpid}))
}

pub(super) fn get_account_balance(world: &mut World, _: &Ask) -> Answered {
    answer(json!({"balance": world.parties.provider.balance}))
}

pub(super) fn get_jsapi_ticket(world: &mut World, ask: &Ask) -> Answered {
    let whose = ask.app()?.corp.clone();
    js_ticket(world, whose)
}

pub(super) fn get_ticket(world: &mut World, ask: &Ask) -> Answered {
    let app = ask.app()?;
    let kind = ask.text("type");
    if !matches!(kind, "agent_config" | "wx_card") {
        return Err(refuse(40058, "`type` is agent_config or wx_card"));
    }
    let whose = format!("{} {} {kind}", app.corp, app.agent);
    js_ticket(world, whose)
}

fn js_ticket(world: &mut World, whose: String) -> Answered {
    let now = world.now();
    let (ticket, left) = world.logins.js_ticket(&mut world.mint, whose, now);
    answer(json!({"ticket": ticket, "expires_in": left}))
}

pub(super) fn get_register_code(world: &mut World, ask: &Ask) -> Answered {
    let (template, state) = (ask.text("template_id").to_owned(), ask.some("state").map(str::to_owned));
    let code = world.mint.secret("register_code", 96);
    let registration = Registration { template, state, corp: None, made: world.now() };
    world.logins.registrations.insert(code.clone(), registration);
    answer(json!({"register_code": code, "expires_in": REGISTER_LIFE}))
}

pub(super) fn get_register_info(world: &mut World, ask: &Ask) -> Answered {
    let now = world.now();
    let known = world.logins.registrations.get(ask.text("register_code"));
    let known = known.filter(|known| now - known.made < REGISTER_INFO_LIFE).cloned().ok_or_else(|| refuse(84024, ""))?;
    let corp = world.parties.corp(known.corp.as_deref().ok_or_else(|| refuse(84024, "nobody has registered yet"))?)?;
    let (corpid, admin) = (corp.open_corpid.clone(), corp.admin.clone());
    let (token, left) = world.token("contact_sync_token", &Owner::ContactSync(corpid.clone()), 1800);
    let mut members = json!({
        "corpid": corpid,
        "contact_sync": {"access_token": token, "expires_in": left},
        "auth_user_info": {"userid": admin},
        "template_id": known.template,
    });
    if let Some(state) = known.state {
        members["state"] = Json::String(state);
    }
    answer(members)
}
