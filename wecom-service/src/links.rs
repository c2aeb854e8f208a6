//! Links that an application builds itself, for browsers: installation, registration, logins.
//!
//! Every value is encoded exactly once, and `#wechat_redirect` stands last, as the platform wants it. A `state` takes letters and
//! digits, 128 bytes at most.

use std::fmt::Write;

use crate::generated::types::{AgentId, CorpId, PreAuthCode, RegisterCode, SuiteId};

/// What an OAuth login inside the WeCom client asks the member for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OauthScope {
    /// Who the member is; nobody is asked.
    Base,
    /// Private details as well, which the member has to agree to; the answer then has a user_ticket.
    PrivateInfo,
}

/// Who may log in by the provider's QR code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LoginUser {
    /// Administrators.
    Admin,
    /// Members.
    Member,
}

/// The link on which an administrator installs a suite, with a pre-auth code that is good for one installation.
pub fn install(suite: &SuiteId, code: &PreAuthCode, redirect_uri: &str, state: &str) -> String {
    let link = Link::to("https://open.work.weixin.qq.com/3rdapp/install");
    link.with("suite_id", suite.as_str())
        .with("pre_auth_code", code.expose())
        .with("redirect_uri", redirect_uri)
        .with("state", state)
        .0
}

/// The link on which a new corp registers with a promotion package.
pub fn register(code: &RegisterCode) -> String {
    Link::to("https://open.work.weixin.qq.com/3rdservice/wework/register").with("register_code", code.expose()).0
}

/// The link of an OAuth login inside the WeCom client, for a third-party app.
pub fn oauth_suite(suite: &SuiteId, redirect_uri: &str, scope: OauthScope, state: &str) -> String {
    oauth(suite.as_str(), None, redirect_uri, scope, state)
}

/// The link of an OAuth login inside the WeCom client, for a customized app or a corp's own one.
pub fn oauth_corp(corpid: &str, agent: Option<AgentId>, redirect_uri: &str, scope: OauthScope, state: &str) -> String {
    oauth(corpid, agent, redirect_uri, scope, state)
}

fn oauth(appid: &str, agent: Option<AgentId>, redirect_uri: &str, scope: OauthScope, state: &str) -> String {
    let scope = match scope {
        OauthScope::Base => "snsapi_base",
        OauthScope::PrivateInfo => "snsapi_privateinfo",
    };
    let link = Link::to("https://open.weixin.qq.com/connect/oauth2/authorize").with("appid", appid);
    let link = link.with("redirect_uri", redirect_uri).with("response_type", "code").with("scope", scope).with("state", state);
    link.with("agentid", &agent.map(|agent| agent.to_string()).unwrap_or_default()).0 + "#wechat_redirect"
}

/// The link of a login in a web browser, for a third-party app.
pub fn web_login_suite(suite: &SuiteId, redirect_uri: &str, state: &str) -> String {
    web_login("ServiceApp", suite.as_str(), None, redirect_uri, state)
}

/// The link of a login in a web browser, for a customized app or a corp's own one.
pub fn web_login_corp(corpid: &str, agent: Option<AgentId>, redirect_uri: &str, state: &str) -> String {
    web_login("CorpApp", corpid, agent, redirect_uri, state)
}

fn web_login(login_type: &str, appid: &str, agent: Option<AgentId>, redirect_uri: &str, state: &str) -> String {
    let link = Link::to("https://login.work.weixin.qq.com/wwlogin/sso/login").with("login_type", login_type).with("appid", appid);
    let link = link.with("agentid", &agent.map(|agent| agent.to_string()).unwrap_or_default());
    link.with("redirect_uri", redirect_uri).with("state", state).0
}

/// The link on which anybody of any corp logs in at the provider by QR code. The redirect carries an `auth_code` for
/// `service.get_login_info`; it cannot be exchanged for a permanent code.
pub fn qr_login(provider: &CorpId, redirect_uri: &str, user: LoginUser, state: &str) -> String {
    let user = match user {
        LoginUser::Admin => "admin",
        LoginUser::Member => "member",
    };
    let link = Link::to("https://open.work.weixin.qq.com/wwopen/sso/3rd_qrConnect").with("appid", provider.as_str());
    link.with("redirect_uri", redirect_uri).with("state", state).with("usertype", user).0
}

/// A link that grows. A parameter without a value is left out.
struct Link(String);

impl Link {
    fn to(place: &str) -> Self {
        Self(place.to_owned())
    }

    fn with(mut self, name: &str, value: &str) -> Self {
        if !value.is_empty() {
            self.0.push(if self.0.contains('?') { '&' } else { '?' });
            self.0.push_str(name);
            self.0.push('=');
            encode(value, &mut self.0);
        }
        self
    }
}

/// Percent-encoding of everything but letters, digits and `-._~`.
fn encode(text: &str, out: &mut String) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a String does not fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
}
