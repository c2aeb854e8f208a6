//! Tickets, installations and what becomes of them.

use std::future::{Future, IntoFuture};
use std::pin::Pin;

use super::MockWecom;
use crate::mock::MockError;
use crate::mock::ask::{Refusal, refuse};
use crate::mock::journal::Delivery;
use crate::mock::state::World;
use crate::mock::state::outbox::{Channel, Push, Xml};
use crate::types::{AgentId, AuthCode, OpenCorpId, SuiteId, SuiteTicket};

/// How the auth code of an installation reaches the provider.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Road {
    /// The installation began in WeCom: the create_auth callback has it.
    #[default]
    Callback,
    /// The installation began on the provider's own site: the redirect has it, and there is no callback.
    Redirect,
    /// Both, one code: whoever comes first redeems it.
    Both,
}

/// A ticket that was pushed.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PushedTicket {
    /// The ticket.
    pub ticket: SuiteTicket,
    /// How the callback was received.
    pub delivery: Delivery,
}

/// A corp that has just installed a suite.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Installation {
    /// The suite.
    pub suite_id: SuiteId,
    /// The corp.
    pub corpid: OpenCorpId,
    /// The number of the app in the corp.
    pub agentid: AgentId,
    /// Buys the permanent code, once, within ten minutes.
    pub auth_code: AuthCode,
    /// The state that came along.
    pub state: Option<String>,
    /// How create_auth was received; none on [`Road::Redirect`].
    pub delivery: Option<Delivery>,
}

impl Installation {
    /// The query string with which the browser comes back to the provider's site: `auth_code=…&expires_in=600&state=…`.
    pub fn redirect_query(&self) -> String {
        let state = self.state.as_deref().unwrap_or_default();
        let pairs = [("auth_code", self.auth_code.expose()), ("expires_in", "600"), ("state", state)];
        reqwest::Url::parse_with_params("http://localhost/", pairs)
            .ok()
            .and_then(|url| url.query().map(str::to_owned))
            .unwrap_or_default()
    }
}

/// An installation that is about to happen; await it. From [`MockWecom::authorize`].
#[derive(Debug, Clone)]
#[must_use = "nothing is installed before it is awaited"]
pub struct Authorize {
    mock: MockWecom,
    suite: String,
    corp: String,
    road: Road,
    state: Option<String>,
    pre_auth_code: Option<String>,
}

impl Authorize {
    /// How the auth code reaches the provider. Without it: by callback.
    pub fn by(mut self, road: Road) -> Self {
        self.road = road;
        self
    }

    /// The state of the install link.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// The pre_auth_code of the install link; it has to be one of the suite's that is still good.
    pub fn pre_auth_code(mut self, code: impl Into<String>) -> Self {
        self.pre_auth_code = Some(code.into());
        self
    }

    async fn run(self) -> Result<Installation, MockError> {
        let (installation, deliveries) = self.mock.core.control(|world| self.install(world)).await?;
        Ok(Installation { delivery: deliveries.into_iter().next_back(), ..installation })
    }

    fn install(&self, world: &mut World) -> Result<Installation, Refusal> {
        if let Some(code) = &self.pre_auth_code {
            let now = world.now();
            world.installs.session(&self.suite, code, now)?;
        }
        install(world, &self.suite, &self.corp, self.state.as_deref(), self.road)
    }
}

impl IntoFuture for Authorize {
    type Output = Result<Installation, MockError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

fn install(world: &mut World, suite: &str, corp: &str, state: Option<&str>, road: Road) -> Result<Installation, Refusal> {
    let code = world.authorise(suite, corp, state)?;
    if road != Road::Redirect {
        let xml = suite_xml(world, suite, "create_auth").text("AuthCode", &code).maybe("State", state);
        push(world, suite, "create_auth", xml);
    }
    let agent = world.installs.get(suite, corp).map(|install| install.agent).unwrap_or_default();
    Ok(Installation {
        suite_id: SuiteId::from(suite),
        corpid: OpenCorpId::from(corp),
        agentid: AgentId::from(agent),
        auth_code: AuthCode::from(code),
        state: state.map(str::to_owned),
        delivery: None,
    })
}

fn suite_xml(world: &World, suite: &str, info_type: &str) -> Xml {
    Xml::info(info_type, world.now()).text("SuiteId", suite)
}

fn push(world: &mut World, suite: &str, event: &str, xml: Xml) {
    world.outbox.push(Push { channel: Channel::Suite(suite.to_owned()), event: event.to_owned(), xml: xml.finish() });
}

impl MockWecom {
    /// Pushes a fresh suite_ticket, as the platform does every ten minutes. It is good for thirty.
    ///
    /// # Errors
    /// When there is no such suite.
    pub async fn push_ticket(&self, suite: &str) -> Result<PushedTicket, MockError> {
        let act = |world: &mut World| {
            world.parties.suite(suite)?;
            let now = world.now();
            let ticket = world.installs.ticket(&mut world.mint, suite, now);
            let xml = suite_xml(world, suite, "suite_ticket").text("SuiteTicket", &ticket);
            push(world, suite, "suite_ticket", xml);
            Ok(ticket)
        };
        let (ticket, delivery) = self.one(act).await?;
        Ok(PushedTicket { ticket: SuiteTicket::from(ticket), delivery })
    }

    /// A corp installs a suite, or authorises a template. Await it, after choosing the [`Road`] and the state.
    pub fn authorize(&self, suite: impl Into<String>, corp: impl Into<String>) -> Authorize {
        let (suite, corp) = (suite.into(), corp.into());
        Authorize { mock: self.clone(), suite, corp, road: Road::default(), state: None, pre_auth_code: None }
    }

    /// A corp's admin scans the link of get_customized_auth_url: the corp authorises its templates, and create_auth is pushed for each.
    ///
    /// # Errors
    /// When the link is unknown or too old, or there is no such corp.
    pub async fn scan(&self, qrcode_url: &str, corp: &str) -> Result<Vec<Installation>, MockError> {
        let act = |world: &mut World| {
            let link = world.installs.links.get(qrcode_url).filter(|link| link.expires > world.now());
            let link = link.ok_or_else(|| refuse(42007, "no such link, or older than ten days"))?;
            let (templates, state) = (link.templates.clone(), link.state.clone());
            templates.iter().map(|template| install(world, template, corp, Some(&state), Road::Callback)).collect()
        };
        let (installed, deliveries): (Vec<Installation>, _) = self.core.control(act).await?;
        let pairs = installed.into_iter().zip(deliveries);
        Ok(pairs.map(|(installed, delivery)| Installation { delivery: Some(delivery), ..installed }).collect())
    }

    /// Somebody asks for a new secret of a customized app in the console: reset_permanent_code is pushed, and its code buys a new
    /// permanent code. The old one and its tokens are dead as soon as it is redeemed.
    ///
    /// # Errors
    /// When the corp has not authorised the suite.
    pub async fn reset_permanent_code(&self, suite: &str, corp: &str) -> Result<Installation, MockError> {
        let act = |world: &mut World| {
            let code = world.reset_code(suite, corp)?;
            let xml = suite_xml(world, suite, "reset_permanent_code").text("AuthCode", &code);
            push(world, suite, "reset_permanent_code", xml);
            let agent = world.installs.get(suite, corp).map(|install| install.agent).unwrap_or_default();
            Ok((code, agent))
        };
        let ((code, agent), delivery) = self.one(act).await?;
        Ok(Installation {
            suite_id: SuiteId::from(suite),
            corpid: OpenCorpId::from(corp),
            agentid: AgentId::from(agent),
            auth_code: AuthCode::from(code),
            state: None,
            delivery: Some(delivery),
        })
    }

    /// A corp changes what the app may do: from now on it has these permissions, and change_auth is pushed.
    ///
    /// # Errors
    /// When the corp has not authorised the suite.
    pub async fn change_auth<I>(&self, suite: &str, corp: &str, permissions: I) -> Result<Delivery, MockError>
    where
        I: IntoIterator<Item: Into<String>>,
    {
        let permissions: Vec<String> = permissions.into_iter().map(Into::into).collect();
        let act = |world: &mut World| {
            let install = world.installs.get_mut(suite, corp).filter(|install| install.live);
            install.ok_or_else(|| refuse(40084, "the corp has not authorised the suite"))?.permissions = permissions;
            let xml = suite_xml(world, suite, "change_auth").text("AuthCorpId", corp);
            push(world, suite, "change_auth", xml);
            Ok(())
        };
        Ok(self.one(act).await?.1)
    }

    /// A corp removes the app: its permanent code and tokens are dead, and cancel_auth is pushed.
    ///
    /// # Errors
    /// When the corp has not authorised the suite.
    pub async fn cancel_auth(&self, suite: &str, corp: &str) -> Result<Delivery, MockError> {
        let act = |world: &mut World| {
            world.cancel(suite, corp)?;
            let xml = suite_xml(world, suite, "cancel_auth").text("AuthCorpId", corp);
            push(world, suite, "cancel_auth", xml);
            Ok(())
        };
        Ok(self.one(act).await?.1)
    }

    /// A control call that sets off one callback.
    async fn one<T>(&self, act: impl FnOnce(&mut World) -> Result<T, Refusal>) -> Result<(T, Delivery), MockError> {
        let (result, mut deliveries) = self.core.control(act).await?;
        let delivery = deliveries.pop().ok_or_else(|| MockError::NoCallback("the channel".to_owned()))?;
        Ok((result, delivery))
    }
}
