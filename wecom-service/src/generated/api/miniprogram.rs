//! 小程序登录: who opened a mini program of the corp inside WeCom.
//!
//! Generated from `spec/api/messages/miniprogram.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::{OauthCode, OpenCorpId, OpenUserId};
use crate::scope::{Scope, ScopeKind};
use crate::table;
use crate::wire::{EncodeError, Extra};

/// The calls of 小程序登录 on one scope, from [`Scope::miniprogram`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 小程序登录: who opened a mini program of the corp inside WeCom.
    #[inline]
    pub fn miniprogram(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 第三方登录凭证校验: who opened a mini program of the corp's own or of a customized app, from the code
    /// of wx.qy.login.
    ///
    /// The token has to be that of the app the mini program is bound to. Third-party mini programs use
    /// auth.jscode2session.
    ///
    /// `GET /cgi-bin/miniprogram/jscode2session` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [96959](https://developer.work.weixin.qq.com/document/path/96959),
    /// checked, as of 2023-04-10; also [91507](https://developer.work.weixin.qq.com/document/path/91507).
    #[inline]
    pub fn jscode2session(&self, js_code: impl Into<OauthCode>) -> Call<Jscode2session>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Jscode2session::new(js_code))
    }

    /// 获取下级/下游企业小程序session: turn a session of an upstream corp's mini program into one of the
    /// member's own downstream corp.
    ///
    /// The token is the downstream corp's, from corpgroup.gettoken, for the app that the upstream corp shared
    /// with it.
    ///
    /// `POST /cgi-bin/miniprogram/transfer_session` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Official page [96874](https://developer.work.weixin.qq.com/document/path/96874), checked, as of
    /// 2023-01-11; also [93355](https://developer.work.weixin.qq.com/document/path/93355),
    /// [93403](https://developer.work.weixin.qq.com/document/path/93403),
    /// [95817](https://developer.work.weixin.qq.com/document/path/95817).
    #[inline]
    pub fn transfer_session(
        &self,
        userid: impl Into<OpenUserId>,
        session_key: impl Into<String>,
    ) -> Call<TransferSession>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(TransferSession::new(userid, session_key))
    }
}

/// 第三方登录凭证校验: the request of [`Api::jscode2session`].
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
    type Token = AccessToken;
    type Response = Jscode2sessionResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::get("miniprogram", "jscode2session", "/cgi-bin/miniprogram/jscode2session")
            .title("第三方登录凭证校验")
            .effect(Effect::Act)
            .docs(&[91507, 96959]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 第三方登录凭证校验: the answer to [`Jscode2session`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Jscode2sessionResponse {
    /// The member's corp.
    pub corpid: OpenCorpId,
    /// The member.
    pub userid: OpenUserId,
    /// Key that signs and encrypts the mini program's user data. Never hand it to the client.
    pub session_key: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer Jscode2sessionResponse {
    "corpid" => corpid: OpenCorpId,
    "userid" => userid: OpenUserId,
    "session_key" => session_key: String [sensitive()],
});

/// 获取下级/下游企业小程序session: the request of [`Api::transfer_session`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferSession {
    /// The encrypted id that jscode2session gave. At most 64 bytes.
    pub userid: OpenUserId,
    /// The upstream corp's session key that jscode2session gave. At most 64 bytes.
    pub session_key: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TransferSession {
    "userid" => userid: OpenUserId [required(), max_bytes(64)],
    "session_key" => session_key: String [required(), max_bytes(64), sensitive()],
});

impl TransferSession {
    /// The request with everything it must have.
    #[inline]
    pub fn new(userid: impl Into<OpenUserId>, session_key: impl Into<String>) -> Self {
        Self {
            userid: userid.into(),
            session_key: session_key.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for TransferSession {
    type Token = AccessToken;
    type Response = TransferSessionResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("miniprogram", "transfer_session", "/cgi-bin/miniprogram/transfer_session")
            .title("获取下级/下游企业小程序session")
            .effect(Effect::Read)
            .docs(&[93355, 93403, 95817, 96874]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取下级/下游企业小程序session: the answer to [`TransferSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferSessionResponse {
    /// The member's id in the downstream corp.
    pub userid: OpenUserId,
    /// The downstream corp's session key.
    pub session_key: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer TransferSessionResponse {
    "userid" => userid: OpenUserId,
    "session_key" => session_key: String [sensitive()],
});
