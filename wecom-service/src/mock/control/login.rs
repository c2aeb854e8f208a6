//! Members at the door, and corps that register.

use super::MockWecom;
use crate::mock::MockError;
use crate::mock::ask::{Refusal, refuse};
use crate::mock::journal::Delivery;
use crate::mock::state::login::{Door, Registration, Visitor};
use crate::mock::state::outbox::{Channel, Push, Xml};
use crate::mock::state::tokens::Owner;
use crate::types::OauthCode;

/// Where a member logs in, and so which call redeems the code.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum LoginCode {
    /// A page of a suite's app: `getuserinfo3rd`.
    Suite(String),
    /// A page of a customized app or of a corp's own app: `getuserinfo`.
    App,
    /// The provider's website: `get_login_info`.
    Provider,
    /// The mini program of a suite: `jscode2session`.
    MiniProgram(String),
}

impl MockWecom {
    /// A member logs in: the code that the redirect or the mini program hands over, good once within five minutes.
    ///
    /// The member agrees to show private details, so that a user_ticket comes where there are any.
    ///
    /// # Errors
    /// When there is no such suite, corp or member.
    pub fn login_code(&self, at: LoginCode, corp: &str, userid: &str) -> Result<OauthCode, MockError> {
        let visitor = Visitor { corp: corp.to_owned(), userid: userid.to_owned(), private: true };
        let code = self.core.world(|world| {
            if !world.parties.corp(corp)?.has_member(userid) {
                return Err(refuse(60111, ""));
            }
            let door = match at {
                LoginCode::Suite(suite) => Door::Suite(world.parties.suite(&suite)?.id.clone()),
                LoginCode::MiniProgram(suite) => Door::MiniProgram(world.parties.suite(&suite)?.id.clone()),
                LoginCode::App => Door::App,
                LoginCode::Provider => Door::Provider,
            };
            let now = world.now();
            Ok(world.logins.code(&mut world.mint, door, visitor, now))
        })?;
        Ok(OauthCode::from(code))
    }

    /// A corp registers with a code of get_register_code: register_corp is pushed, with a token for setting up its contacts.
    ///
    /// # Errors
    /// When there is no such code, it was used, or there is no such corp.
    pub async fn register_corp(&self, register_code: &str, corp: &str) -> Result<Delivery, MockError> {
        let act = |world: &mut crate::mock::state::World| {
            let admin = world.parties.corp(corp)?.admin.clone();
            let known = world.logins.registrations.get_mut(register_code).filter(|known| known.corp.is_none());
            let known = known.ok_or_else(|| refuse(84024, "no such code, or it was used"))?;
            known.corp = Some(corp.to_owned());
            let known = known.clone();
            let (token, left) = world.token("contact_sync_token", &Owner::ContactSync(corp.to_owned()), 1800);
            let sync = Xml::group().text("AccessToken", &token).number("ExpiresIn", left);
            let xml = world.provider_xml("register_corp", corp).text("RegisterCode", register_code).nest("ContactSync", sync);
            world.outbox.push(Push {
                channel: Channel::Provider,
                event: "register_corp".to_owned(),
                xml: registered(xml, &known, &admin),
            });
            Ok::<_, Refusal>(())
        };
        let ((), mut deliveries) = self.core.control(act).await?;
        deliveries.pop().ok_or_else(|| MockError::NoCallback("the provider".to_owned()))
    }
}

fn registered(xml: Xml, known: &Registration, admin: &str) -> String {
    xml.nest("AuthUserInfo", Xml::group().text("UserId", admin))
        .maybe("State", known.state.as_deref())
        .text("TemplateId", &known.template)
        .finish()
}
