//! 基础: an app's access token, JS-SDK tickets, and the platform's addresses.
//!
//! Generated from `spec/api/provider/base.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, NoToken, Provides};
use crate::generated::types::{AppSecret, JsTicket, OpenCorpId, OpenUserId, TokenValue};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{EncodeError, Extra};
use crate::{open_enum, table};

/// The calls of 基础 on one scope, from [`Scope::base`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 基础: an app's access token, JS-SDK tickets, and the platform's addresses.
    #[inline]
    pub fn base(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 获取access_token: buy the access token of a customized app or of a corp's own app with the app's
    /// secret.
    ///
    /// While a token lives the same one is returned; calling often is throttled. Third-party apps use
    /// service.get_corp_token instead.
    ///
    /// `GET /cgi-bin/gettoken` without a token; read-only, so the client may repeat it. Official page
    /// [91039](https://developer.work.weixin.qq.com/document/path/91039), checked, as of 2024-03-26; also
    /// [97164](https://developer.work.weixin.qq.com/document/path/97164).
    #[inline]
    pub fn gettoken(
        &self,
        corpid: impl Into<OpenCorpId>,
        corpsecret: impl Into<AppSecret>,
    ) -> Call<Gettoken>
    where
        K: Provides<NoToken>,
    {
        self.scope.call(Gettoken::new(corpid, corpsecret))
    }

    /// 获取企业 jsapi_ticket: buy the corp's ticket, which signs wx.config on web pages.
    ///
    /// At most 400 an hour for a corp and 100 an hour for an app, so keep the ticket.
    ///
    /// `GET /cgi-bin/get_jsapi_ticket` with [`AccessToken`]; read-only, so the client may repeat it. Official
    /// page [90539](https://developer.work.weixin.qq.com/document/path/90539), checked in a public copy; also
    /// [90506](https://developer.work.weixin.qq.com/document/path/90506),
    /// [96909](https://developer.work.weixin.qq.com/document/path/96909).
    #[inline]
    pub fn get_jsapi_ticket(&self) -> Call<GetJsapiTicket>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetJsapiTicket::new())
    }

    /// 获取应用 jsapi_ticket: buy another kind of ticket: the app's, which signs wx.agentConfig, or the one
    /// for invoices.
    ///
    /// At most 400 an hour for a corp and 100 an hour for an app, so keep the ticket.
    ///
    /// `GET /cgi-bin/ticket/get` with [`AccessToken`]; read-only, so the client may repeat it. Official page
    /// [90539](https://developer.work.weixin.qq.com/document/path/90539), checked in a public copy; also
    /// [90506](https://developer.work.weixin.qq.com/document/path/90506),
    /// [96909](https://developer.work.weixin.qq.com/document/path/96909),
    /// [98457](https://developer.work.weixin.qq.com/document/path/98457).
    #[inline]
    pub fn get_ticket(&self, r#type: TicketType) -> Call<GetTicket>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetTicket::new(r#type))
    }

    /// 获取launch_code: a code for the link wxwork://launch?launch_code=…, which opens a chat window on a
    /// computer.
    ///
    /// Both members must see the app.
    ///
    /// `POST /cgi-bin/get_launch_code` with [`AccessToken`]; read-only, so the client may repeat it. Official
    /// page [94346](https://developer.work.weixin.qq.com/document/path/94346), checked, as of 2021-05-10;
    /// also [94345](https://developer.work.weixin.qq.com/document/path/94345).
    #[inline]
    pub fn get_launch_code(
        &self,
        operator_userid: impl Into<OpenUserId>,
    ) -> Call<GetLaunchCode>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetLaunchCode::new(operator_userid))
    }

    /// 获取企业微信接口IP段: addresses of the API's servers, for the rules of an outgoing firewall.
    ///
    /// Old and new addresses overlap for a while when they change; read the list once a day.
    ///
    /// `GET /cgi-bin/get_api_domain_ip` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [97073](https://developer.work.weixin.qq.com/document/path/97073), checked, as of
    /// 2023-04-24; also [92520](https://developer.work.weixin.qq.com/document/path/92520).
    #[inline]
    pub fn get_api_domain_ip(&self) -> Call<GetApiDomainIp>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetApiDomainIp::new())
    }

    /// 获取企业微信回调IP段: addresses callbacks are sent from, for the rules of an incoming firewall.
    ///
    /// Old and new addresses overlap for a while when they change; read the list once a day.
    ///
    /// `GET /cgi-bin/getcallbackip` with [`AccessToken`]; read-only, so the client may repeat it. Official
    /// page [98988](https://developer.work.weixin.qq.com/document/path/98988), checked, as of 2019-12-11;
    /// also [90930](https://developer.work.weixin.qq.com/document/path/90930),
    /// [91116](https://developer.work.weixin.qq.com/document/path/91116),
    /// [91148](https://developer.work.weixin.qq.com/document/path/91148),
    /// [92521](https://developer.work.weixin.qq.com/document/path/92521).
    #[inline]
    pub fn getcallbackip(&self) -> Call<Getcallbackip>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Getcallbackip::new())
    }
}

/// 获取access_token: the request of [`Api::gettoken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Gettoken {
    /// The corp the app lives in; plain for a corp's own app, else as the authorisation named it.
    pub corpid: OpenCorpId,
    /// The secret of the app, which must be enabled. For a customized app that is its permanent code.
    pub corpsecret: AppSecret,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Gettoken {
    "corpid" => corpid: OpenCorpId [required()],
    "corpsecret" => corpsecret: AppSecret [required()],
});

impl Gettoken {
    /// The request with everything it must have.
    #[inline]
    pub fn new(corpid: impl Into<OpenCorpId>, corpsecret: impl Into<AppSecret>) -> Self {
        Self {
            corpid: corpid.into(),
            corpsecret: corpsecret.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Gettoken {
    type Token = NoToken;
    type Response = GettokenResponse;
    const META: &'static EndpointMeta = &EndpointMeta::get("base", "gettoken", "/cgi-bin/gettoken")
        .title("获取access_token")
        .docs(&[91039, 97164]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取access_token: the answer to [`Gettoken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GettokenResponse {
    /// The app's token, valid for this app only. At most 512 bytes.
    pub access_token: TokenValue,
    /// Seconds the token lives, 7200 when it is new.
    pub expires_in: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GettokenResponse {
    "access_token" => access_token: TokenValue [max_bytes(512)],
    "expires_in" => expires_in: i64,
});

/// 获取企业 jsapi_ticket: the request of [`Api::get_jsapi_ticket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJsapiTicket {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetJsapiTicket {});

impl GetJsapiTicket {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetJsapiTicket {
    type Token = AccessToken;
    type Response = GetJsapiTicketResponse;
    const META: &'static EndpointMeta = &EndpointMeta::get("base", "get_jsapi_ticket", "/cgi-bin/get_jsapi_ticket")
        .title("获取企业 jsapi_ticket")
        .docs(&[90506, 90539, 96909]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取企业 jsapi_ticket: the answer to [`GetJsapiTicket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJsapiTicketResponse {
    /// The ticket. At most 512 bytes.
    pub ticket: JsTicket,
    /// Seconds the ticket lives, 7200 when it is new.
    pub expires_in: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetJsapiTicketResponse {
    "ticket" => ticket: JsTicket [max_bytes(512)],
    "expires_in" => expires_in: i64,
});

/// 获取应用 jsapi_ticket: the request of [`Api::get_ticket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTicket {
    /// What the ticket is for.
    pub r#type: TicketType,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetTicket {
    "type" => r#type: TicketType [required()],
});

impl GetTicket {
    /// The request with everything it must have.
    #[inline]
    pub fn new(r#type: TicketType) -> Self {
        Self { r#type, ..Self::default() }
    }
}

impl Endpoint for GetTicket {
    type Token = AccessToken;
    type Response = GetTicketResponse;
    const META: &'static EndpointMeta = &EndpointMeta::get("base", "get_ticket", "/cgi-bin/ticket/get")
        .title("获取应用 jsapi_ticket")
        .docs(&[90506, 90539, 96909, 98457]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取应用 jsapi_ticket: the answer to [`GetTicket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTicketResponse {
    /// The ticket. At most 512 bytes.
    pub ticket: JsTicket,
    /// Seconds the ticket lives, 7200 when it is new.
    pub expires_in: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetTicketResponse {
    "ticket" => ticket: JsTicket [max_bytes(512)],
    "expires_in" => expires_in: i64,
});

/// 获取launch_code: the request of [`Api::get_launch_code`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLaunchCode {
    /// The member who will open the link.
    pub operator_userid: OpenUserId,
    /// Whom the chat is with.
    pub single_chat: Option<SingleChat>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetLaunchCode {
    "operator_userid" => operator_userid: OpenUserId [required()],
    "single_chat" => single_chat: Option<SingleChat>,
});

impl GetLaunchCode {
    /// The request with everything it must have.
    #[inline]
    pub fn new(operator_userid: impl Into<OpenUserId>) -> Self {
        Self {
            operator_userid: operator_userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetLaunchCode {
    type Token = AccessToken;
    type Response = GetLaunchCodeResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("base", "get_launch_code", "/cgi-bin/get_launch_code")
        .title("获取launch_code")
        .effect(Effect::Read)
        .docs(&[94345, 94346]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetLaunchCode> {
    /// Whom the chat is with.
    #[inline]
    pub fn single_chat(mut self, single_chat: SingleChat) -> Self {
        self.request.single_chat = Some(single_chat);
        self
    }
}

/// 获取launch_code: the answer to [`GetLaunchCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLaunchCodeResponse {
    /// The code, good for one use within 5 minutes.
    pub launch_code: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetLaunchCodeResponse {
    "launch_code" => launch_code: String [sensitive()],
});

/// 获取企业微信接口IP段: the request of [`Api::get_api_domain_ip`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiDomainIp {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetApiDomainIp {});

impl GetApiDomainIp {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetApiDomainIp {
    type Token = AccessToken;
    type Response = GetApiDomainIpResponse;
    const META: &'static EndpointMeta = &EndpointMeta::get("base", "get_api_domain_ip", "/cgi-bin/get_api_domain_ip")
        .title("获取企业微信接口IP段")
        .docs(&[92520, 97073]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取企业微信接口IP段: the answer to [`GetApiDomainIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiDomainIpResponse {
    /// Addresses or ranges of them.
    pub ip_list: Vec<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetApiDomainIpResponse {
    "ip_list" => ip_list: Vec<String>,
});

/// 获取企业微信回调IP段: the request of [`Api::getcallbackip`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getcallbackip {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Getcallbackip {});

impl Getcallbackip {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for Getcallbackip {
    type Token = AccessToken;
    type Response = GetcallbackipResponse;
    const META: &'static EndpointMeta = &EndpointMeta::get("base", "getcallbackip", "/cgi-bin/getcallbackip")
        .title("获取企业微信回调IP段")
        .docs(&[90930, 91116, 91148, 98988, 92521]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取企业微信回调IP段: the answer to [`Getcallbackip`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetcallbackipResponse {
    /// Addresses or ranges of them, possibly with a star as the last part.
    pub ip_list: Vec<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetcallbackipResponse {
    "ip_list" => ip_list: Vec<String>,
});

/// A chat between two members.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SingleChat {
    /// The other member. External contacts are not possible.
    pub userid: OpenUserId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SingleChat {
    "userid" => userid: OpenUserId [required()],
});

impl SingleChat {
    /// A value with everything it must have.
    #[inline]
    pub fn new(userid: impl Into<OpenUserId>) -> Self {
        Self {
            userid: userid.into(),
            ..Self::default()
        }
    }
}

open_enum! {
    /// What a ticket is for.
    pub enum TicketType: str {
        /// Signs wx.agentConfig, which gives a page the rights of an app.
        AgentConfig = "agent_config",
        /// Signs the call that lets a member pick electronic invoices.
        WxCard = "wx_card",
    }
}
