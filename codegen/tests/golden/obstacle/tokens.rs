//! The token graph: every token, ticket and code, and which scope holds which.
//!
//! Generated from `spec/tokens.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::endpoint::{Effect, EndpointMeta};
use crate::scope::{CorpScope, ProviderScope, ScopeKind};
use crate::token::{AppKind, Ingredient, Source, TokenKind, TokenMeta};

/// No token: the call is open to everyone, or carries what it needs in its body.
#[derive(Debug)]
pub enum NoToken {}

impl TokenKind for NoToken {
    const META: Option<&'static TokenMeta> = None;
}

/// 服务商凭证: the provider's token.
#[derive(Debug)]
pub enum ProviderAccessToken {}

impl TokenKind for ProviderAccessToken {
    const META: Option<&'static TokenMeta> = Some(&PROVIDER_ACCESS_TOKEN);
}

/// 企业凭证: the token of one app in one corp.
#[derive(Debug)]
pub enum AccessToken {}

impl TokenKind for AccessToken {
    const META: Option<&'static TokenMeta> = Some(&ACCESS_TOKEN);
}

/// A scope that holds a kind of token, so that its calls can carry it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot send endpoints that need `{T}`",
    label = "this scope does not hold `{T}`",
    note = "`ProviderAccessToken` is held by `wecom.provider()`",
    note = "`AccessToken` is held by `wecom.suite(suite_id)?.corp(auth_corpid)`, `wecom.app(…)` and `wecom.corp_secret(…)`",
)]
pub trait Provides<T: TokenKind>: ScopeKind {}

impl<K: ScopeKind> Provides<NoToken> for K {}

impl Provides<ProviderAccessToken> for ProviderScope {}

impl Provides<AccessToken> for CorpScope {}

/// 服务商凭证: the provider's token.
///
/// Bought by a call. It lives 7200 seconds when the answer does not say.
pub static PROVIDER_ACCESS_TOKEN: TokenMeta = TokenMeta {
    kind: "provider_access_token",
    scope: "provider",
    query: Some("provider_access_token"),
    life: Some(7200),
    cached: true,
    serves: &[],
    sources: &[
        Source {
            when: None,
            call: MAZE_GET_TOKEN,
            needs: None,
            with: &[
                ("corpid", Ingredient::ProviderId),
                ("secret", Ingredient::ProviderSecret),
                ("grant", Ingredient::Literal("client")),
                ("extra", Ingredient::Caller("extra")),
            ],
            value: "token",
            expires_in: Some("expires_in"),
        },
    ],
    rejected_by: &[40014],
    refused_by: &[40013],
};

/// 票据: pushed now and then.
///
/// Pushed by the event `tree_grown`. It lives 1800 seconds when the answer does not say.
pub static SUITE_TICKET: TokenMeta = TokenMeta {
    kind: "suite_ticket",
    scope: "none",
    query: None,
    life: Some(1800),
    cached: true,
    serves: &[],
    sources: &[],
    rejected_by: &[],
    refused_by: &[],
};

/// 企业凭证: the token of one app in one corp.
///
/// Bought by a call.
pub static ACCESS_TOKEN: TokenMeta = TokenMeta {
    kind: "access_token",
    scope: "corp",
    query: Some("access_token"),
    life: None,
    cached: true,
    serves: &[],
    sources: &[
        Source {
            when: Some(AppKind::ThirdParty),
            call: MAZE_GET_CORP_TOKEN,
            needs: Some(&PROVIDER_ACCESS_TOKEN),
            with: &[
                ("id", Ingredient::CorpId),
                ("code", Ingredient::PermanentCode),
            ],
            value: "token",
            expires_in: None,
        },
        Source {
            when: Some(AppKind::OwnApp),
            call: MAZE_GET_CORP_TOKEN,
            needs: Some(&PROVIDER_ACCESS_TOKEN),
            with: &[
                ("id", Ingredient::CorpId),
                ("code", Ingredient::AppSecret),
            ],
            value: "token",
            expires_in: None,
        },
    ],
    rejected_by: &[40014, -1],
    refused_by: &[],
};

/// 门禁码: written on the door.
///
/// By the keeper.
pub static DOOR_CODE: TokenMeta = TokenMeta {
    kind: "door_code",
    scope: "none",
    query: None,
    life: None,
    cached: false,
    serves: &[],
    sources: &[],
    rejected_by: &[],
    refused_by: &[],
};

const MAZE_GET_TOKEN: &EndpointMeta = &EndpointMeta::post("maze", "get_token", "/cgi-bin/maze/get_token")
    .title("获取凭证")
    .effect(Effect::Read)
    .docs(&[201]);

const MAZE_GET_CORP_TOKEN: &EndpointMeta = &EndpointMeta::post("maze", "get_corp_token", "/cgi-bin/maze/get_corp_token")
    .title("获取企业凭证")
    .effect(Effect::Read)
    .docs(&[202, 203]);

/// Every kind, in the order of the spec.
pub static TOKENS: &[&TokenMeta] = &[
    &PROVIDER_ACCESS_TOKEN,
    &SUITE_TICKET,
    &ACCESS_TOKEN,
    &DOOR_CODE,
];
