//! 身份验证: who a visitor is: redeem the code of a web login, a link inside WeCom or a mini program, and
//! read what the member agreed to show.
//!
//! Generated from `spec/api/provider/auth.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, ProviderAccessToken, Provides, SuiteAccessToken};
use crate::generated::types::{
    AgentId, DepartmentId, ExternalUserId, OauthCode, OpenCorpId, OpenUserId, UserId, UserTicket,
};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{EncodeError, Extra, Form};
use crate::{open_enum, table};

/// The calls of 身份验证 on one scope, from [`Scope::auth`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 身份验证: who a visitor is: redeem the code of a web login, a link inside WeCom or a mini program, and
    /// read what the member agreed to show.
    #[inline]
    pub fn auth(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 获取访问用户身份: who opened a third-party app's page or logged in to it, from the code of the
    /// redirect.
    ///
    /// Customized apps use getuserinfo instead. The page that gets the code has to be on the app's trusted
    /// domain (50001 otherwise). For logins with the provider's login app, the token is that of its suite;
    /// such an app may also redeem the login codes of get_login_info here.
    ///
    /// `GET /cgi-bin/service/auth/getuserinfo3rd` with [`SuiteAccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [91121](https://developer.work.weixin.qq.com/document/path/91121),
    /// checked in a public copy; also [98179](https://developer.work.weixin.qq.com/document/path/98179).
    #[inline]
    pub fn getuserinfo3rd(&self, code: impl Into<OauthCode>) -> Call<Getuserinfo3rd>
    where
        K: Provides<SuiteAccessToken>,
    {
        self.scope.call(Getuserinfo3rd::new(code))
    }

    /// 获取访问用户敏感信息: a member's private details for a third-party app, as far as the member agreed.
    ///
    /// The member has to see the app.
    ///
    /// `POST /cgi-bin/service/auth/getuserdetail3rd` with [`SuiteAccessToken`]; read-only, so the client may
    /// repeat it. Official page [91122](https://developer.work.weixin.qq.com/document/path/91122), checked,
    /// as of 2023-03-14.
    #[inline]
    pub fn getuserdetail3rd(
        &self,
        user_ticket: impl Into<UserTicket>,
    ) -> Call<Getuserdetail3rd>
    where
        K: Provides<SuiteAccessToken>,
    {
        self.scope.call(Getuserdetail3rd::new(user_ticket))
    }

    /// 获取访问用户身份: who opened the page of a customized app or a corp's own app or logged in to it, from
    /// the code of the redirect.
    ///
    /// The page that gets the code has to be on the app's trusted domain (50001 otherwise). Third-party apps
    /// use getuserinfo3rd instead.
    ///
    /// `GET /cgi-bin/auth/getuserinfo` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [96442](https://developer.work.weixin.qq.com/document/path/96442), checked in a
    /// public copy; also [91023](https://developer.work.weixin.qq.com/document/path/91023),
    /// [91437](https://developer.work.weixin.qq.com/document/path/91437),
    /// [91707](https://developer.work.weixin.qq.com/document/path/91707),
    /// [96712](https://developer.work.weixin.qq.com/document/path/96712),
    /// [98177](https://developer.work.weixin.qq.com/document/path/98177).
    #[inline]
    pub fn getuserinfo(&self, code: impl Into<OauthCode>) -> Call<Getuserinfo>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Getuserinfo::new(code))
    }

    /// 获取访问用户敏感信息: a member's private details for a customized app or a corp's own app, as far as
    /// an admin chose them and the member agreed.
    ///
    /// The member has to see the app.
    ///
    /// `POST /cgi-bin/auth/getuserdetail` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [96443](https://developer.work.weixin.qq.com/document/path/96443), checked, as of
    /// 2023-03-14; also [95833](https://developer.work.weixin.qq.com/document/path/95833).
    #[inline]
    pub fn getuserdetail(
        &self,
        user_ticket: impl Into<UserTicket>,
    ) -> Call<Getuserdetail>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Getuserdetail::new(user_ticket))
    }

    /// 获取登录用户信息: who logged in on the provider's website, from the code of the QR login or of the
    /// admin console's link.
    ///
    /// This code says who logged in; it does not buy a permanent code.
    ///
    /// `POST /cgi-bin/service/get_login_info` with [`ProviderAccessToken`]; acts on every call and is never
    /// repeated blindly. Official pages [91125](https://developer.work.weixin.qq.com/document/path/91125),
    /// [91158](https://developer.work.weixin.qq.com/document/path/91158), not checked.
    #[inline]
    pub fn get_login_info(&self, auth_code: impl Into<OauthCode>) -> Call<GetLoginInfo>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(GetLoginInfo::new(auth_code))
    }

    /// code2Session: who opened a third-party mini program inside WeCom, from the code of wx.qy.login.
    ///
    /// The token has to be that of the suite the mini program is bound to.
    ///
    /// `GET /cgi-bin/service/miniprogram/jscode2session` with [`SuiteAccessToken`]; acts on every call and is
    /// never repeated blindly. Official page
    /// [92423](https://developer.work.weixin.qq.com/document/path/92423), checked, as of 2022-09-23; also
    /// [92468](https://developer.work.weixin.qq.com/document/path/92468).
    #[inline]
    pub fn jscode2session(&self, js_code: impl Into<OauthCode>) -> Call<Jscode2session>
    where
        K: Provides<SuiteAccessToken>,
    {
        self.scope.call(Jscode2session::new(js_code))
    }

    /// 获取用户二次验证信息: who is at the corp's second-factor page, and the code that lets that member in.
    ///
    /// Only for the contact sync secret and for a corp's own app that the member sees, with the member under
    /// second-factor rules. At most 20 calls at a time.
    ///
    /// `POST /cgi-bin/auth/get_tfa_info` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [99499](https://developer.work.weixin.qq.com/document/path/99499), checked, as
    /// of 2024-08-19.
    #[inline]
    pub fn get_tfa_info(&self, code: impl Into<OauthCode>) -> Call<GetTfaInfo>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetTfaInfo::new(code))
    }

    /// 获取家校访问用户身份: which parent or pupil opened a third-party app's page, from the code of the
    /// redirect.
    ///
    /// The page that gets the code has to be on the app's trusted domain (50001 otherwise).
    ///
    /// `GET /cgi-bin/service/school/getuserinfo3rd` with [`SuiteAccessToken`]; acts on every call and is
    /// never repeated blindly. Official page
    /// [95790](https://developer.work.weixin.qq.com/document/path/95790), checked, as of 2022-05-24.
    #[inline]
    pub fn school_getuserinfo3rd(
        &self,
        code: impl Into<OauthCode>,
    ) -> Call<SchoolGetuserinfo3rd>
    where
        K: Provides<SuiteAccessToken>,
    {
        self.scope.call(SchoolGetuserinfo3rd::new(code))
    }

    /// 获取家校访问用户身份: which parent or pupil opened the page of a school's app, from the code of the
    /// redirect.
    ///
    /// The page that gets the code has to be on the app's trusted domain (50001 otherwise).
    ///
    /// `GET /cgi-bin/school/getuserinfo` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [95791](https://developer.work.weixin.qq.com/document/path/95791), checked, as
    /// of 2022-06-07; also [96715](https://developer.work.weixin.qq.com/document/path/96715).
    #[inline]
    pub fn school_getuserinfo(
        &self,
        code: impl Into<OauthCode>,
    ) -> Call<SchoolGetuserinfo>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(SchoolGetuserinfo::new(code))
    }

    /// 获取访问用户身份: the older form of getuserinfo3rd, still documented for schools, where it also tells
    /// parents.
    ///
    /// Outside of schools use getuserinfo3rd. The page of today no longer names open_userid, user_ticket and
    /// expires_in.
    ///
    /// `GET /cgi-bin/service/getuserinfo3rd` with [`SuiteAccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [91711](https://developer.work.weixin.qq.com/document/path/91711),
    /// checked in part, as of 2024-07-19; also
    /// [91155](https://developer.work.weixin.qq.com/document/path/91155).
    #[inline]
    pub fn getuserinfo3rd_legacy(
        &self,
        code: impl Into<OauthCode>,
    ) -> Call<Getuserinfo3rdLegacy>
    where
        K: Provides<SuiteAccessToken>,
    {
        self.scope.call(Getuserinfo3rdLegacy::new(code))
    }

    /// 获取访问用户敏感信息: the older form of getuserdetail3rd.
    ///
    /// `POST /cgi-bin/service/getuserdetail3rd` with [`SuiteAccessToken`]; read-only, so the client may
    /// repeat it. Official page [91156](https://developer.work.weixin.qq.com/document/path/91156), not
    /// checked.
    ///
    /// **Deprecated:** Use getuserdetail3rd.
    #[inline]
    pub fn getuserdetail3rd_legacy(
        &self,
        user_ticket: impl Into<UserTicket>,
    ) -> Call<Getuserdetail3rdLegacy>
    where
        K: Provides<SuiteAccessToken>,
    {
        self.scope.call(Getuserdetail3rdLegacy::new(user_ticket))
    }

    /// 通过code获取用户信息: the older form of getuserinfo, which in schools also tells parents.
    ///
    /// `GET /cgi-bin/user/getuserinfo` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official pages [91023](https://developer.work.weixin.qq.com/document/path/91023),
    /// [91437](https://developer.work.weixin.qq.com/document/path/91437),
    /// [91707](https://developer.work.weixin.qq.com/document/path/91707), not checked.
    ///
    /// **Deprecated:** Use getuserinfo.
    #[inline]
    pub fn getuserinfo_legacy(
        &self,
        code: impl Into<OauthCode>,
    ) -> Call<GetuserinfoLegacy>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetuserinfoLegacy::new(code))
    }
}

/// 获取访问用户身份: the request of [`Api::getuserinfo3rd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getuserinfo3rd {
    /// The code from the redirect. At most 512 bytes.
    pub code: OauthCode,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Getuserinfo3rd {
    "code" => code: OauthCode [required(), max_bytes(512)],
});

impl Getuserinfo3rd {
    /// The request with everything it must have.
    #[inline]
    pub fn new(code: impl Into<OauthCode>) -> Self {
        Self {
            code: code.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Getuserinfo3rd {
    type Token = SuiteAccessToken;
    type Response = Getuserinfo3rdResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::get("auth", "getuserinfo3rd", "/cgi-bin/service/auth/getuserinfo3rd")
            .title("获取访问用户身份")
            .effect(Effect::Act)
            .docs(&[91121, 98179]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取访问用户身份: the answer to [`Getuserinfo3rd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getuserinfo3rdResponse {
    /// The visitor's corp. Absent for visitors without one.
    pub corpid: Option<OpenCorpId>,
    /// The member, always encrypted when the corp has not authorised the app. Absent for visitors without a
    /// corp.
    pub userid: Option<OpenUserId>,
    /// The member, the same in all apps of the provider. At most 64 bytes.
    pub open_userid: Option<OpenUserId>,
    /// A visitor without a corp; unique to the provider.
    pub openid: Option<String>,
    /// Buys getuserdetail3rd. Present for scope snsapi_privateinfo, if the member sees the app. At most 512
    /// bytes.
    pub user_ticket: Option<UserTicket>,
    /// Seconds the user ticket lives. Comes with it.
    pub expires_in: Option<i64>,
    /// Finds passages of documents in the data zone. Present for apps that may archive the corp's documents;
    /// still on trial.
    pub user_doc_ticket: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer Getuserinfo3rdResponse {
    "corpid" => corpid: Option<OpenCorpId>,
    "userid" => userid: Option<OpenUserId>,
    "open_userid" => open_userid: Option<OpenUserId> [max_bytes(64)],
    "openid" => openid: Option<String>,
    "user_ticket" => user_ticket: Option<UserTicket> [max_bytes(512)],
    "expires_in" => expires_in: Option<i64>,
    "user_doc_ticket" => user_doc_ticket: Option<String> [sensitive()],
});

/// 获取访问用户敏感信息: the request of [`Api::getuserdetail3rd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getuserdetail3rd {
    /// The ticket from getuserinfo3rd.
    pub user_ticket: UserTicket,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Getuserdetail3rd {
    "user_ticket" => user_ticket: UserTicket [required()],
});

impl Getuserdetail3rd {
    /// The request with everything it must have.
    #[inline]
    pub fn new(user_ticket: impl Into<UserTicket>) -> Self {
        Self {
            user_ticket: user_ticket.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Getuserdetail3rd {
    type Token = SuiteAccessToken;
    type Response = Getuserdetail3rdResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("auth", "getuserdetail3rd", "/cgi-bin/service/auth/getuserdetail3rd")
            .title("获取访问用户敏感信息")
            .effect(Effect::Read)
            .docs(&[91122]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取访问用户敏感信息: the answer to [`Getuserdetail3rd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getuserdetail3rdResponse {
    /// The member's corp.
    pub corpid: OpenCorpId,
    /// The member.
    pub userid: OpenUserId,
    /// Not the real name any more since 2020: the userid, or nothing.
    pub name: Option<String>,
    /// Sex, unknown unless the member agreed (snsapi_privateinfo).
    pub gender: Option<Gender>,
    /// Link to the picture, a standard one unless the member agreed.
    pub avatar: Option<String>,
    /// Link to the member's QR code for adding a contact. Present if the member agreed.
    pub qr_code: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer Getuserdetail3rdResponse {
    "corpid" => corpid: OpenCorpId,
    "userid" => userid: OpenUserId,
    "name" => name: Option<String> [sensitive()],
    "gender" => gender: Option<Gender> [form(Form::Either)],
    "avatar" => avatar: Option<String> [sensitive()],
    "qr_code" => qr_code: Option<String> [sensitive()],
});

/// 获取访问用户身份: the request of [`Api::getuserinfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getuserinfo {
    /// The code from the redirect. At most 512 bytes.
    pub code: OauthCode,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Getuserinfo {
    "code" => code: OauthCode [required(), max_bytes(512)],
});

impl Getuserinfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new(code: impl Into<OauthCode>) -> Self {
        Self {
            code: code.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Getuserinfo {
    type Token = AccessToken;
    type Response = GetuserinfoResponse;
    const META: &'static EndpointMeta = &EndpointMeta::get("auth", "getuserinfo", "/cgi-bin/auth/getuserinfo")
        .title("获取访问用户身份")
        .effect(Effect::Act)
        .docs(&[91023, 91437, 91707, 96442, 96712, 98177]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取访问用户身份: the answer to [`Getuserinfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetuserinfoResponse {
    /// The member, whether or not it sees the app; from a connected corp as corpid/userid. Absent for
    /// outsiders.
    pub userid: Option<OpenUserId>,
    /// Buys getuserdetail within 1800 seconds. Present for scope snsapi_privateinfo, if the member sees the
    /// app. At most 512 bytes.
    pub user_ticket: Option<UserTicket>,
    /// Finds passages of documents in the data zone, for 30 days. Present for apps that may archive the
    /// corp's documents.
    pub user_doc_ticket: Option<String>,
    /// A visitor who is no member; unique to the corp. At most 64 bytes.
    pub openid: Option<String>,
    /// A visitor who is a customer, if the member in charge sees the app, or a pupil's parent.
    pub external_userid: Option<ExternalUserId>,
    /// A parent's id in the school's directory, from a connected school as corpid/parent_userid.
    pub parent_userid: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetuserinfoResponse {
    "userid" => userid: Option<OpenUserId>,
    "user_ticket" => user_ticket: Option<UserTicket> [max_bytes(512)],
    "user_doc_ticket" => user_doc_ticket: Option<String> [sensitive()],
    "openid" => openid: Option<String> [max_bytes(64)],
    "external_userid" => external_userid: Option<ExternalUserId>,
    "parent_userid" => parent_userid: Option<String>,
});

/// 获取访问用户敏感信息: the request of [`Api::getuserdetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getuserdetail {
    /// The ticket from getuserinfo.
    pub user_ticket: UserTicket,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Getuserdetail {
    "user_ticket" => user_ticket: UserTicket [required()],
});

impl Getuserdetail {
    /// The request with everything it must have.
    #[inline]
    pub fn new(user_ticket: impl Into<UserTicket>) -> Self {
        Self {
            user_ticket: user_ticket.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Getuserdetail {
    type Token = AccessToken;
    type Response = GetuserdetailResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("auth", "getuserdetail", "/cgi-bin/auth/getuserdetail")
        .title("获取访问用户敏感信息")
        .effect(Effect::Read)
        .docs(&[95833, 96443]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取访问用户敏感信息: the answer to [`Getuserdetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetuserdetailResponse {
    /// The member.
    pub userid: OpenUserId,
    /// Sex, unknown unless the member agreed (snsapi_privateinfo).
    pub gender: Option<Gender>,
    /// Link to the picture, a standard one unless the member agreed.
    pub avatar: Option<String>,
    /// Link to the member's QR code for adding a contact. Present if the member agreed.
    pub qr_code: Option<String>,
    /// Mobile number. Present if the member agreed.
    pub mobile: Option<String>,
    /// Private mail address. Present if the member agreed.
    pub email: Option<String>,
    /// Mail address at the corp. Present if the member agreed.
    pub biz_mail: Option<String>,
    /// Postal address. Present if the member agreed.
    pub address: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetuserdetailResponse {
    "userid" => userid: OpenUserId,
    "gender" => gender: Option<Gender> [form(Form::Either)],
    "avatar" => avatar: Option<String> [sensitive()],
    "qr_code" => qr_code: Option<String> [sensitive()],
    "mobile" => mobile: Option<String> [sensitive()],
    "email" => email: Option<String> [sensitive()],
    "biz_mail" => biz_mail: Option<String> [sensitive()],
    "address" => address: Option<String> [sensitive()],
});

/// 获取登录用户信息: the request of [`Api::get_login_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoginInfo {
    /// The login code from the redirect.
    pub auth_code: OauthCode,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetLoginInfo {
    "auth_code" => auth_code: OauthCode [required()],
});

impl GetLoginInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new(auth_code: impl Into<OauthCode>) -> Self {
        Self {
            auth_code: auth_code.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetLoginInfo {
    type Token = ProviderAccessToken;
    type Response = GetLoginInfoResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("auth", "get_login_info", "/cgi-bin/service/get_login_info")
        .title("获取登录用户信息")
        .token_in("access_token")
        .docs(&[91125, 91158]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取登录用户信息: the answer to [`GetLoginInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoginInfoResponse {
    /// What the visitor is in the corp.
    pub usertype: LoginUserType,
    /// The visitor.
    pub user_info: LoginUser,
    /// The visitor's corp.
    pub corp_info: LoginCorp,
    /// Apps of the provider the visitor may use or manage. Comes for admins.
    pub agent: Option<Vec<LoginAgent>>,
    /// The visitor's rights in the corp's directory. Comes for admins.
    pub auth_info: Option<LoginAuth>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetLoginInfoResponse {
    "usertype" => usertype: LoginUserType,
    "user_info" => user_info: LoginUser,
    "corp_info" => corp_info: LoginCorp,
    "agent" => agent: Option<Vec<LoginAgent>>,
    "auth_info" => auth_info: Option<LoginAuth>,
});

/// code2Session: the request of [`Api::jscode2session`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Jscode2session {
    /// The code from wx.qy.login.
    pub js_code: OauthCode,
    /// Always authorization_code.
    #[doc(hidden)]
    pub grant_type: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Jscode2session {
    "js_code" => js_code: OauthCode [required()],
    "grant_type" => grant_type: String [required(), constant("authorization_code")],
});

impl Jscode2session {
    /// The request with everything it must have.
    #[inline]
    pub fn new(js_code: impl Into<OauthCode>) -> Self {
        Self {
            js_code: js_code.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Jscode2session {
    type Token = SuiteAccessToken;
    type Response = Jscode2sessionResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::get("auth", "jscode2session", "/cgi-bin/service/miniprogram/jscode2session")
            .title("code2Session")
            .effect(Effect::Act)
            .docs(&[92423, 92468]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// code2Session: the answer to [`Jscode2session`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Jscode2sessionResponse {
    /// The member's corp.
    pub corpid: OpenCorpId,
    /// The member, always encrypted when the corp has not installed the mini program.
    pub userid: OpenUserId,
    /// Key that signs and encrypts the mini program's user data. Never hand it to the client.
    pub session_key: String,
    /// The member, the same in all apps of the provider. At most 64 bytes.
    pub open_userid: OpenUserId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer Jscode2sessionResponse {
    "corpid" => corpid: OpenCorpId,
    "userid" => userid: OpenUserId,
    "session_key" => session_key: String [sensitive()],
    "open_userid" => open_userid: OpenUserId [max_bytes(64)],
});

/// 获取用户二次验证信息: the request of [`Api::get_tfa_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTfaInfo {
    /// The code the verification page was opened with.
    pub code: OauthCode,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetTfaInfo {
    "code" => code: OauthCode [required()],
});

impl GetTfaInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new(code: impl Into<OauthCode>) -> Self {
        Self {
            code: code.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetTfaInfo {
    type Token = AccessToken;
    type Response = GetTfaInfoResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("auth", "get_tfa_info", "/cgi-bin/auth/get_tfa_info")
        .title("获取用户二次验证信息")
        .docs(&[99499]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取用户二次验证信息: the answer to [`GetTfaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTfaInfoResponse {
    /// The member.
    pub userid: UserId,
    /// Confirms the member with user/tfa_succ, once within 5 minutes.
    pub tfa_code: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetTfaInfoResponse {
    "userid" => userid: UserId,
    "tfa_code" => tfa_code: String [sensitive()],
});

/// 获取家校访问用户身份: the request of [`Api::school_getuserinfo3rd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchoolGetuserinfo3rd {
    /// The code from the redirect. At most 512 bytes.
    pub code: OauthCode,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SchoolGetuserinfo3rd {
    "code" => code: OauthCode [required(), max_bytes(512)],
});

impl SchoolGetuserinfo3rd {
    /// The request with everything it must have.
    #[inline]
    pub fn new(code: impl Into<OauthCode>) -> Self {
        Self {
            code: code.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for SchoolGetuserinfo3rd {
    type Token = SuiteAccessToken;
    type Response = SchoolGetuserinfo3rdResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::get("auth", "school_getuserinfo3rd", "/cgi-bin/service/school/getuserinfo3rd")
            .title("获取家校访问用户身份")
            .effect(Effect::Act)
            .docs(&[95790]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取家校访问用户身份: the answer to [`SchoolGetuserinfo3rd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchoolGetuserinfo3rdResponse {
    /// The phone, by an id WeCom makes up when it is installed.
    pub device_id: Option<String>,
    /// The schools a parent belongs to. Present for parents.
    pub parents: Option<Vec<SchoolParent>>,
    /// The schools a pupil belongs to. Present for pupils.
    pub students: Option<Vec<SchoolStudent>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer SchoolGetuserinfo3rdResponse {
    "DeviceId" => device_id: Option<String>,
    "parents" => parents: Option<Vec<SchoolParent>>,
    "students" => students: Option<Vec<SchoolStudent>>,
});

/// 获取家校访问用户身份: the request of [`Api::school_getuserinfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchoolGetuserinfo {
    /// The code from the redirect. At most 512 bytes.
    pub code: OauthCode,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SchoolGetuserinfo {
    "code" => code: OauthCode [required(), max_bytes(512)],
});

impl SchoolGetuserinfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new(code: impl Into<OauthCode>) -> Self {
        Self {
            code: code.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for SchoolGetuserinfo {
    type Token = AccessToken;
    type Response = SchoolGetuserinfoResponse;
    const META: &'static EndpointMeta = &EndpointMeta::get("auth", "school_getuserinfo", "/cgi-bin/school/getuserinfo")
        .title("获取家校访问用户身份")
        .effect(Effect::Act)
        .docs(&[95791, 96715]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取家校访问用户身份: the answer to [`SchoolGetuserinfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchoolGetuserinfoResponse {
    /// The phone, by an id WeCom makes up when it is installed.
    pub device_id: Option<String>,
    /// A parent's id in the school's directory. Present for parents.
    pub parent_userid: Option<String>,
    /// A pupil's id in the school's directory. Present for pupils.
    pub student_userid: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer SchoolGetuserinfoResponse {
    "DeviceId" => device_id: Option<String>,
    "parent_userid" => parent_userid: Option<String>,
    "student_userid" => student_userid: Option<String>,
});

/// 获取访问用户身份: the request of [`Api::getuserinfo3rd_legacy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getuserinfo3rdLegacy {
    /// The code from the redirect. At most 512 bytes.
    pub code: OauthCode,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Getuserinfo3rdLegacy {
    "code" => code: OauthCode [required(), max_bytes(512)],
});

impl Getuserinfo3rdLegacy {
    /// The request with everything it must have.
    #[inline]
    pub fn new(code: impl Into<OauthCode>) -> Self {
        Self {
            code: code.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Getuserinfo3rdLegacy {
    type Token = SuiteAccessToken;
    type Response = Getuserinfo3rdLegacyResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::get("auth", "getuserinfo3rd_legacy", "/cgi-bin/service/getuserinfo3rd")
            .title("获取访问用户身份")
            .effect(Effect::Act)
            .docs(&[91155, 91711]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取访问用户身份: the answer to [`Getuserinfo3rdLegacy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getuserinfo3rdLegacyResponse {
    /// The visitor's corp; for a parent the school of the first entry in parents. On the wire it is `CorpId`.
    pub corpid: Option<OpenCorpId>,
    /// The member. Absent for others. On the wire it is `UserId`.
    pub userid: Option<OpenUserId>,
    /// A visitor without a corp; unique to the provider. On the wire it is `OpenId`.
    pub openid: Option<String>,
    /// The phone, by an id WeCom makes up when it is installed.
    pub device_id: Option<String>,
    /// The parent of the first entry in parents as an external contact. Kept for older programs.
    pub external_userid: Option<ExternalUserId>,
    /// The schools a parent belongs to. Present for parents.
    pub parents: Option<Vec<ExternalParent>>,
    /// The member, the same in all apps of the provider.
    pub open_userid: Option<OpenUserId>,
    /// Buys getuserdetail3rd_legacy, if the scope asked for details and the member sees the app. At most 512
    /// bytes.
    pub user_ticket: Option<UserTicket>,
    /// Seconds the user ticket lives. Comes with it.
    pub expires_in: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer Getuserinfo3rdLegacyResponse {
    "CorpId" => corpid: Option<OpenCorpId>,
    "UserId" => userid: Option<OpenUserId>,
    "OpenId" => openid: Option<String>,
    "DeviceId" => device_id: Option<String>,
    "external_userid" => external_userid: Option<ExternalUserId>,
    "parents" => parents: Option<Vec<ExternalParent>>,
    "open_userid" => open_userid: Option<OpenUserId>,
    "user_ticket" => user_ticket: Option<UserTicket> [max_bytes(512)],
    "expires_in" => expires_in: Option<i64>,
});

/// 获取访问用户敏感信息: the request of [`Api::getuserdetail3rd_legacy`].
///
/// **Deprecated:** Use getuserdetail3rd.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getuserdetail3rdLegacy {
    /// The ticket from getuserinfo3rd_legacy.
    pub user_ticket: UserTicket,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Getuserdetail3rdLegacy {
    "user_ticket" => user_ticket: UserTicket [required()],
});

impl Getuserdetail3rdLegacy {
    /// The request with everything it must have.
    #[inline]
    pub fn new(user_ticket: impl Into<UserTicket>) -> Self {
        Self {
            user_ticket: user_ticket.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Getuserdetail3rdLegacy {
    type Token = SuiteAccessToken;
    type Response = Getuserdetail3rdLegacyResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("auth", "getuserdetail3rd_legacy", "/cgi-bin/service/getuserdetail3rd")
            .title("获取访问用户敏感信息")
            .effect(Effect::Read)
            .docs(&[91156]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取访问用户敏感信息: the answer to [`Getuserdetail3rdLegacy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getuserdetail3rdLegacyResponse {
    /// The member's corp.
    pub corpid: OpenCorpId,
    /// The member.
    pub userid: OpenUserId,
    /// Not the real name any more since 2020: the userid, or nothing.
    pub name: Option<String>,
    /// Sex, unknown unless the member agreed (snsapi_privateinfo).
    pub gender: Option<Gender>,
    /// Link to the picture, a standard one unless the member agreed.
    pub avatar: Option<String>,
    /// Link to the member's QR code for adding a contact. Present if the member agreed.
    pub qr_code: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer Getuserdetail3rdLegacyResponse {
    "corpid" => corpid: OpenCorpId,
    "userid" => userid: OpenUserId,
    "name" => name: Option<String> [sensitive()],
    "gender" => gender: Option<Gender> [form(Form::Either)],
    "avatar" => avatar: Option<String> [sensitive()],
    "qr_code" => qr_code: Option<String> [sensitive()],
});

/// 通过code获取用户信息: the request of [`Api::getuserinfo_legacy`].
///
/// **Deprecated:** Use getuserinfo.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetuserinfoLegacy {
    /// The code from the redirect. At most 512 bytes.
    pub code: OauthCode,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetuserinfoLegacy {
    "code" => code: OauthCode [required(), max_bytes(512)],
});

impl GetuserinfoLegacy {
    /// The request with everything it must have.
    #[inline]
    pub fn new(code: impl Into<OauthCode>) -> Self {
        Self {
            code: code.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetuserinfoLegacy {
    type Token = AccessToken;
    type Response = GetuserinfoLegacyResponse;
    const META: &'static EndpointMeta = &EndpointMeta::get("auth", "getuserinfo_legacy", "/cgi-bin/user/getuserinfo")
        .title("通过code获取用户信息")
        .effect(Effect::Act)
        .docs(&[91023, 91437, 91707]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 通过code获取用户信息: the answer to [`GetuserinfoLegacy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetuserinfoLegacyResponse {
    /// The member. Absent for others. On the wire it is `UserId`.
    pub userid: Option<OpenUserId>,
    /// A visitor who is no member; unique to the corp. On the wire it is `OpenId`.
    pub openid: Option<String>,
    /// A visitor who is a customer, if the member in charge sees the app, or a pupil's parent.
    pub external_userid: Option<ExternalUserId>,
    /// The phone, by an id WeCom makes up when it is installed.
    pub device_id: Option<String>,
    /// A parent, in a school's own app; with the school as `CorpId/parent_userid` where schools are under a
    /// bureau. Known only from another SDK.
    pub parent_userid: Option<String>,
    /// The schools a parent belongs to. Present for parents. Known only from another SDK.
    pub parents: Option<Vec<SchoolParent>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetuserinfoLegacyResponse {
    "UserId" => userid: Option<OpenUserId>,
    "OpenId" => openid: Option<String>,
    "external_userid" => external_userid: Option<ExternalUserId>,
    "DeviceId" => device_id: Option<String>,
    "parent_userid" => parent_userid: Option<String>,
    "parents" => parents: Option<Vec<SchoolParent>>,
});

/// Who logged in on the provider's website.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginUser {
    /// The member. Not there for creators and outside admins of old corps.
    pub userid: Option<OpenUserId>,
    /// The member, the same in all apps of the provider.
    pub open_userid: Option<OpenUserId>,
    /// The member's name. Third-party providers mostly get none or the userid.
    pub name: Option<String>,
    /// Link to the picture.
    pub avatar: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(LoginUser {
    "userid" => userid: Option<OpenUserId>,
    "open_userid" => open_userid: Option<OpenUserId>,
    "name" => name: Option<String> [sensitive()],
    "avatar" => avatar: Option<String> [sensitive()],
});

/// The corp of who logged in.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginCorp {
    /// The corp.
    pub corpid: OpenCorpId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(LoginCorp {
    "corpid" => corpid: OpenCorpId,
});

/// An app of the provider and what the visitor may do with it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginAgent {
    /// The app in that corp.
    pub agentid: AgentId,
    /// What the visitor may do.
    pub auth_type: LoginAuthType,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(LoginAgent {
    "agentid" => agentid: AgentId,
    "auth_type" => auth_type: LoginAuthType,
});

/// Rights in the corp's directory.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginAuth {
    /// Departments the visitor may see.
    pub department: Vec<LoginDepartment>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(LoginAuth {
    "department" => department: Vec<LoginDepartment>,
});

/// A department an admin is responsible for.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginDepartment {
    /// The department.
    pub id: DepartmentId,
    /// Whether the visitor may change it.
    pub writable: bool,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(LoginDepartment {
    "id" => id: DepartmentId,
    "writable" => writable: bool,
});

/// A parent in one school.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchoolParent {
    /// The school.
    pub corpid: OpenCorpId,
    /// The parent's id in the school's directory.
    pub parent_userid: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SchoolParent {
    "corpid" => corpid: OpenCorpId,
    "parent_userid" => parent_userid: String,
});

/// A parent in one school, also as an external contact.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalParent {
    /// The school.
    pub corpid: OpenCorpId,
    /// The parent's id in the school's directory.
    pub parent_userid: String,
    /// The parent as an external contact. Absent from older answers.
    pub external_userid: Option<ExternalUserId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ExternalParent {
    "corpid" => corpid: OpenCorpId,
    "parent_userid" => parent_userid: String,
    "external_userid" => external_userid: Option<ExternalUserId>,
});

/// A pupil in one school.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchoolStudent {
    /// The school.
    pub corpid: OpenCorpId,
    /// The pupil's id in the school's directory.
    pub student_userid: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SchoolStudent {
    "corpid" => corpid: OpenCorpId,
    "student_userid" => student_userid: String,
});

open_enum! {
    /// A member's sex.
    pub enum Gender: i64 {
        /// Not given, or not agreed to.
        Unknown = 0,
        /// Male.
        Male = 1,
        /// Female.
        Female = 2,
    }
}

open_enum! {
    /// What a visitor of the provider's website is in the corp.
    pub enum LoginUserType: i64 {
        /// Creator.
        Creator = 1,
        /// An admin who is a member of the corp.
        InternalAdmin = 2,
        /// An admin from outside of the corp.
        ExternalAdmin = 3,
        /// An admin with limited rights.
        SubAdmin = 4,
        /// Member.
        Member = 5,
    }
}

open_enum! {
    /// What an admin may do with an app.
    pub enum LoginAuthType: i64 {
        /// Use it.
        Use = 0,
        /// Manage it.
        Manage = 1,
    }
}
