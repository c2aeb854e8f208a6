//! Installing a suite and reading what was authorised.

use serde_json::{Map, Value as Json, json};

use crate::mock::ask::{Answered, Ask, Member, Refusal, Reply, answer, done, refuse};
use crate::mock::state::World;
use crate::mock::state::install::{Install, LINK_LIFE, Link, PRE_AUTH_LIFE, Redeemed};
use crate::mock::state::parties::{Corp, Suite};

pub(super) fn get_pre_auth_code(world: &mut World, ask: &Ask) -> Answered {
    let now = world.now();
    let code = world.installs.open_session(&mut world.mint, ask.suite(), now);
    answer(json!({"pre_auth_code": code, "expires_in": PRE_AUTH_LIFE}))
}

pub(super) fn set_session_info(world: &mut World, ask: &Ask) -> Answered {
    let now = world.now();
    let auth_type = ask.within("session_info", "auth_type").number().unwrap_or(0);
    let session = world.installs.session(ask.suite(), ask.text("pre_auth_code"), now)?;
    session.auth_type = auth_type;
    done()
}

pub(super) fn get_customized_auth_url(world: &mut World, ask: &Ask) -> Answered {
    let state = ask.text("state").to_owned();
    if !state.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Err(refuse(40058, "`state` may have letters and digits only"));
    }
    let templates: Vec<String> = ask.items("templateid_list").iter().map(|id| id.text().to_owned()).collect();
    for template in &templates {
        if !world.parties.suite(template).is_ok_and(|suite| suite.customized) {
            return Err(refuse(40037, "the provider has no such template"));
        }
    }
    let url = format!("https://open.work.weixin.qq.com/3rdapp/install?k={}", world.mint.secret("k", 24));
    let expires = world.now() + LINK_LIFE;
    world.installs.links.insert(url.clone(), Link { templates, state, expires });
    answer(json!({"qrcode_url": url, "expires_in": LINK_LIFE}))
}

/// An image of one pixel, or a link to one.
pub(super) fn get_app_qrcode(world: &mut World, ask: &Ask) -> Answered {
    world.parties.suite(ask.text("suite_id"))?;
    if ask.text("suite_id") != ask.suite() {
        return Err(refuse(48003, ""));
    }
    if ask.number("result_type") == Some(2) {
        return answer(json!({"qrcode": format!("https://wework.qpic.cn/wwpic/{}/0", world.mint.secret("qr", 20))}));
    }
    Ok(Reply::Bytes("image/png", PIXEL.to_vec()))
}

/// A white PNG of one pixel.
const PIXEL: &[u8] = b"\x89PNG\x0d\x0a\x1a\x0a\x00\x00\x00\x0dIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\
\x00\x00\x00\x00:~\x9bU\x00\x00\x00\x0aIDATx\x9cc\xf8\x0f\x00\x01\x01\x01\x00\xb18\xf6\x14\x00\x00\x00\x00IEND\xaeB`\x82";

pub(super) fn get_permanent_code_v2(world: &mut World, ask: &Ask) -> Answered {
    let redeemed = world.redeem(ask.suite(), ask.text("auth_code"))?;
    answer(Json::Object(brief(world, &redeemed)?))
}

/// The slow form: also the corp, the agents, and for third-party apps a first token.
pub(super) fn get_permanent_code(world: &mut World, ask: &Ask) -> Answered {
    let redeemed = world.redeem(ask.suite(), ask.text("auth_code"))?;
    let mut members = brief(world, &redeemed)?;
    members.extend(authorisation(world, ask.suite(), &redeemed.corp, &redeemed.install)?);
    let code = redeemed.install.permanent_code.as_deref().unwrap_or_default();
    if !world.parties.suite(ask.suite())?.customized
        && let Some(app) = world.installs.app_by_code(&redeemed.corp, code)
    {
        let (token, left) = world.app_token(app);
        members.insert("access_token".to_owned(), json!(token));
        members.insert("expires_in".to_owned(), json!(left));
    }
    Ok(Reply::Bare(Json::Object(members)))
}

/// Serves both forms; the older one has no members that the newer lacks.
pub(super) fn get_auth_info(world: &mut World, ask: &Ask) -> Answered {
    let corp = ask.text("auth_corpid");
    world.parties.corp(corp)?;
    let install = world.installs.proven(ask.suite(), corp, ask.text("permanent_code"))?;
    answer(Json::Object(authorisation(world, ask.suite(), corp, install)?))
}

pub(super) fn get_admin_list(world: &mut World, ask: &Ask) -> Answered {
    let corp = world.parties.corp(ask.text("auth_corpid"))?;
    let install = world.installs.get(ask.suite(), &corp.open_corpid).filter(|install| install.live);
    let install = install.ok_or_else(|| refuse(40084, "the corp has not authorised the suite"))?;
    if Some(install.agent) != ask.number("agentid") {
        return Err(refuse(301002, ""));
    }
    answer(json!({"admin": [{"userid": corp.admin, "open_userid": corp.admin, "auth_type": 1}]}))
}

pub(super) fn get_permissions(world: &mut World, ask: &Ask) -> Answered {
    let app = ask.app()?;
    let suite = app.suite.as_deref().ok_or_else(|| refuse(48002, "for apps of a provider only"))?;
    let install = world.installs.get(suite, &app.corp).ok_or_else(|| refuse(40014, ""))?;
    answer(json!({"app_permissions": install.permissions}))
}

/// What both forms of get_permanent_code answer.
fn brief(world: &World, redeemed: &Redeemed) -> Result<Map<String, Json>, Refusal> {
    let corp = world.parties.corp(&redeemed.corp)?;
    let mut members = Map::new();
    members.insert("permanent_code".to_owned(), json!(redeemed.install.permanent_code));
    members.insert("auth_corp_info".to_owned(), json!({"corpid": corp.open_corpid, "corp_name": corp.name}));
    members.insert("auth_user_info".to_owned(), json!({"userid": corp.admin, "name": corp.admin, "open_userid": corp.admin}));
    if let Some(state) = &redeemed.state {
        members.insert("state".to_owned(), json!(state));
    }
    Ok(members)
}

/// The corp and the app in it.
fn authorisation(world: &World, suite: &str, corp: &str, install: &Install) -> Result<Map<String, Json>, Refusal> {
    let (suite, corp) = (world.parties.suite(suite)?, world.parties.corp(corp)?);
    let mut members = Map::new();
    members.insert("auth_corp_info".to_owned(), corp_info(corp));
    members.insert("auth_info".to_owned(), json!({"agent": [agent(suite, corp, install)]}));
    Ok(members)
}

fn corp_info(corp: &Corp) -> Json {
    json!({
        "corpid": corp.open_corpid,
        "corp_name": corp.name,
        "corp_type": "verified",
        "corp_user_max": 200,
        "corp_agent_max": 300,
        "corp_full_name": corp.name,
        "subject_type": 1,
        "corp_scale": "1-50人",
    })
}

fn agent(suite: &Suite, corp: &Corp, install: &Install) -> Json {
    let mut seen: Vec<&str> = corp.members.iter().map(String::as_str).collect();
    if !seen.contains(&corp.admin.as_str()) {
        seen.push(&corp.admin);
    }
    json!({
        "agentid": install.agent,
        "name": suite.name,
        "square_logo_url": "https://wework.qpic.cn/wwpic/mock_square/0",
        "round_logo_url": "https://wework.qpic.cn/wwpic/mock_round/0",
        "auth_mode": 0,
        "privilege": {"level": 1, "allow_user": seen, "allow_party": [1]},
        "is_customized_app": suite.customized,
    })
}
