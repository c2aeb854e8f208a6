//! Who is at the door: codes of redirects, logins and mini programs.

use serde_json::{Value as Json, json};

use crate::mock::ask::{Answered, Ask, answer, refuse};
use crate::mock::state::World;
use crate::mock::state::login::{Door, USER_TICKET_LIFE, Visitor};

pub(super) fn getuserinfo3rd(world: &mut World, ask: &Ask) -> Answered {
    let now = world.now();
    let visitor = world.logins.redeem(&Door::Suite(ask.suite().to_owned()), ask.text("code"), now)?;
    let mut members = json!({"corpid": visitor.corp, "userid": visitor.userid, "open_userid": visitor.userid});
    if visitor.private {
        members["user_ticket"] = Json::String(world.logins.user_ticket(&mut world.mint, visitor, now));
        members["expires_in"] = json!(USER_TICKET_LIFE);
    }
    answer(members)
}

pub(super) fn getuserinfo(world: &mut World, ask: &Ask) -> Answered {
    let now = world.now();
    let app = ask.app()?;
    let visitor = world.logins.redeem(&Door::App, ask.text("code"), now)?;
    if visitor.corp != app.corp {
        return Err(refuse(40029, "the code is of another corp"));
    }
    let mut members = json!({"userid": visitor.userid});
    if visitor.private {
        members["user_ticket"] = Json::String(world.logins.user_ticket(&mut world.mint, visitor, now));
    }
    answer(members)
}

pub(super) fn getuserdetail3rd(world: &mut World, ask: &Ask) -> Answered {
    let visitor = world.logins.by_ticket(ask.text("user_ticket"), world.now())?;
    let mut members = detail(visitor);
    members["corpid"] = json!(visitor.corp);
    members["name"] = json!(visitor.userid);
    answer(members)
}

pub(super) fn getuserdetail(world: &mut World, ask: &Ask) -> Answered {
    let visitor = world.logins.by_ticket(ask.text("user_ticket"), world.now())?;
    if visitor.corp != ask.app()?.corp {
        return Err(refuse(84015, "the ticket is of another corp"));
    }
    let mut members = detail(visitor);
    members["mobile"] = json!("13900000000");
    members["email"] = json!(format!("{}@example.com", visitor.userid));
    answer(members)
}

fn detail(visitor: &Visitor) -> Json {
    json!({
        "userid": visitor.userid,
        "gender": "1",
        "avatar": "https://wework.qpic.cn/wwhead/mock/0",
        "qr_code": "https://open.work.weixin.qq.com/wwopen/userQRCode?vcode=mock",
    })
}

pub(super) fn get_login_info(world: &mut World, ask: &Ask) -> Answered {
    let now = world.now();
    let visitor = world.logins.redeem(&Door::Provider, ask.text("auth_code"), now)?;
    let corp = world.parties.corp(&visitor.corp)?;
    let is_admin = corp.admin == visitor.userid;
    let mut members = json!({
        "usertype": if is_admin { 1 } else { 5 },
        "user_info": {"userid": visitor.userid, "open_userid": visitor.userid},
        "corp_info": {"corpid": visitor.corp},
    });
    if is_admin {
        let apps = world.installs.live().filter(|(_, corp, _)| *corp == visitor.corp);
        members["agent"] = apps.map(|(_, _, install)| json!({"agentid": install.agent, "auth_type": 1})).collect();
        members["auth_info"] = json!({"department": [{"id": 1, "writable": true}]});
    }
    answer(members)
}

pub(super) fn jscode2session(world: &mut World, ask: &Ask) -> Answered {
    let now = world.now();
    let visitor = world.logins.redeem(&Door::MiniProgram(ask.suite().to_owned()), ask.text("js_code"), now)?;
    let key = world.mint.secret("session_key", 24);
    answer(json!({"corpid": visitor.corp, "userid": visitor.userid, "session_key": key, "open_userid": visitor.userid}))
}
