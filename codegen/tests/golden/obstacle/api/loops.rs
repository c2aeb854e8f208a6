//! 循环: a second domain.
//!
//! Generated from `spec/api/loops.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::endpoint::{Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{NoToken, ProviderAccessToken, Provides};
use crate::generated::types::{AccessToken, Node};
use crate::scope::{Scope, ScopeKind};
use crate::table;
use crate::wire::{Empty, EncodeError, Extra};

/// The calls of 循环 on one scope, from [`Scope::loops`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 循环: a second domain.
    #[inline]
    pub fn loops(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// start: needs nothing and answers nothing.
    ///
    /// `POST /cgi-bin/loops/start` without a token; acts on every call and is never repeated blindly. No
    /// official page is known. Known only from an example.
    #[inline]
    pub fn start(&self) -> Call<Start>
    where
        K: Provides<NoToken>,
    {
        self.scope.call(Start::new())
    }

    /// 批量开始: sends what both directions share.
    ///
    /// `POST /cgi-bin/loops/start_many` with [`ProviderAccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [302](https://developer.work.weixin.qq.com/document/path/302), not
    /// checked.
    #[inline]
    pub fn start_many(
        &self,
        access_token: impl Into<AccessToken>,
        node: Node,
    ) -> Call<StartMany>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(StartMany::new(access_token, node))
    }
}

/// start: the request of [`Api::start`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Start {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Start {});

impl Start {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for Start {
    type Token = NoToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post("loops", "start", "/cgi-bin/loops/start")
        .title("start");

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 批量开始: the request of [`Api::start_many`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartMany {
    /// A token in the body.
    pub access_token: AccessToken,
    /// A tree.
    pub node: Node,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(StartMany {
    "access_token" => access_token: AccessToken [required()],
    "node" => node: Node [required()],
});

impl StartMany {
    /// The request with everything it must have.
    #[inline]
    pub fn new(access_token: impl Into<AccessToken>, node: Node) -> Self {
        Self {
            access_token: access_token.into(),
            node,
            ..Self::default()
        }
    }
}

impl Endpoint for StartMany {
    type Token = ProviderAccessToken;
    type Response = StartManyResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("loops", "start_many", "/cgi-bin/loops/start_many")
        .title("批量开始")
        .docs(&[302]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 批量开始: the answer to [`StartMany`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartManyResponse {
    /// The same tree.
    pub node: Node,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer StartManyResponse {
    "node" => node: Node,
});
