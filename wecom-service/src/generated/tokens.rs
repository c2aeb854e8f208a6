//! The token graph: every token, ticket and code, and which scope holds which.
//!
//! Generated from `spec/tokens.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::endpoint::{Effect, EndpointMeta};
use crate::scope::{
    ContactSyncScope, CorpScope, DeviceModelScope, DeviceScope, MerchantScope, ProviderScope, ScopeKind, SuiteScope,
    WebhookScope,
};
use crate::token::{AppKind, Ingredient, Source, TokenKind, TokenMeta};

/// No token: the call is open to everyone, or carries what it needs in its body.
#[derive(Debug)]
pub enum NoToken {}

impl TokenKind for NoToken {
    const META: Option<&'static TokenMeta> = None;
}

/// 服务商凭证: the provider's own token, for licences, contacts search, promotion and paytool.
#[derive(Debug)]
pub enum ProviderAccessToken {}

impl TokenKind for ProviderAccessToken {
    const META: Option<&'static TokenMeta> = Some(&PROVIDER_ACCESS_TOKEN);
}

/// 第三方应用凭证: the token of one suite, for installing it and looking after its authorisations.
#[derive(Debug)]
pub enum SuiteAccessToken {}

impl TokenKind for SuiteAccessToken {
    const META: Option<&'static TokenMeta> = Some(&SUITE_ACCESS_TOKEN);
}

/// 企业凭证: the token of one app in one corp, for everything an app does there.
#[derive(Debug)]
pub enum AccessToken {}

impl TokenKind for AccessToken {
    const META: Option<&'static TokenMeta> = Some(&ACCESS_TOKEN);
}

/// 通讯录迁移凭证: comes with a corp that registered through a promotion package; good for setting up its
/// contacts once.
#[derive(Debug)]
pub enum ContactSyncToken {}

impl TokenKind for ContactSyncToken {
    const META: Option<&'static TokenMeta> = Some(&CONTACT_SYNC_TOKEN);
}

/// 消息推送地址的key: sends to one group chat through its robot's webhook.
#[derive(Debug)]
pub enum WebhookKey {}

impl TokenKind for WebhookKey {
    const META: Option<&'static TokenMeta> = Some(&WEBHOOK_KEY);
}

/// 设备型号调用凭证: the token of one device model, for registering its devices.
#[derive(Debug)]
pub enum ModelAccessToken {}

impl TokenKind for ModelAccessToken {
    const META: Option<&'static TokenMeta> = Some(&MODEL_ACCESS_TOKEN);
}

/// 设备调用凭证: the token of one device that a corp has bound, for what the device reports and asks.
#[derive(Debug)]
pub enum DeviceAccessToken {}

impl TokenKind for DeviceAccessToken {
    const META: Option<&'static TokenMeta> = Some(&DEVICE_ACCESS_TOKEN);
}

/// API密钥: signs the calls of one WeChat Pay merchant. It is never sent.
#[derive(Debug)]
pub enum MerchantKey {}

impl TokenKind for MerchantKey {
    const META: Option<&'static TokenMeta> = Some(&MERCHANT_KEY);
}

/// A scope that holds a kind of token, so that its calls can carry it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot send endpoints that need `{T}`",
    label = "this scope does not hold `{T}`",
    note = "`ProviderAccessToken` is held by `wecom.provider()`",
    note = "`SuiteAccessToken` is held by `wecom.suite(suite_id)?`",
    note = "`AccessToken` is held by `wecom.suite(suite_id)?.corp(auth_corpid)`, `wecom.app(…)` and `wecom.corp_secret(…)`",
    note = "`ContactSyncToken` is held by `wecom.contact_sync(corpid, token)`",
    note = "`WebhookKey` is held by `wecom.webhook(key)`",
    note = "`ModelAccessToken` is held by `wecom.device_model(model_id, model_secret)`",
    note = "`DeviceAccessToken` is held by `wecom.device_model(model_id, model_secret).bound_device(device_sn, device_secret)`",
    note = "`MerchantKey` is held by `wecom.merchant(merchant)?`",
)]
pub trait Provides<T: TokenKind>: ScopeKind {}

impl<K: ScopeKind> Provides<NoToken> for K {}

impl Provides<ProviderAccessToken> for ProviderScope {}

impl Provides<SuiteAccessToken> for SuiteScope {}

impl Provides<AccessToken> for CorpScope {}

impl Provides<ContactSyncToken> for ContactSyncScope {}

impl Provides<AccessToken> for ContactSyncScope {}

impl Provides<WebhookKey> for WebhookScope {}

impl Provides<ModelAccessToken> for DeviceModelScope {}

impl Provides<DeviceAccessToken> for DeviceScope {}

impl Provides<MerchantKey> for MerchantScope {}

/// 服务商凭证: the provider's own token, for licences, contacts search, promotion and paytool.
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
            call: SERVICE_GET_PROVIDER_TOKEN,
            needs: None,
            with: &[
                ("corpid", Ingredient::ProviderId),
                ("provider_secret", Ingredient::ProviderSecret),
            ],
            value: "provider_access_token",
            expires_in: Some("expires_in"),
        },
    ],
    rejected_by: &[40014, 42001, 40082],
    refused_by: &[40001, 40013, 40091, 60020],
};

/// suite_ticket: pushed to the instruction callback about every ten minutes; half of what buys the suite's
/// token.
///
/// Pushed by the event `suite_ticket`. It lives 1800 seconds when the answer does not say.
pub static SUITE_TICKET: TokenMeta = TokenMeta {
    kind: "suite_ticket",
    scope: "none",
    query: None,
    life: Some(1800),
    cached: true,
    serves: &[],
    sources: &[],
    rejected_by: &[40085, 41023],
    refused_by: &[],
};

/// 第三方应用凭证: the token of one suite, for installing it and looking after its authorisations.
///
/// Bought by a call. It lives 7200 seconds when the answer does not say.
pub static SUITE_ACCESS_TOKEN: TokenMeta = TokenMeta {
    kind: "suite_access_token",
    scope: "suite",
    query: Some("suite_access_token"),
    life: Some(7200),
    cached: true,
    serves: &[],
    sources: &[
        Source {
            when: None,
            call: SERVICE_GET_SUITE_TOKEN,
            needs: None,
            with: &[
                ("suite_id", Ingredient::SuiteId),
                ("suite_secret", Ingredient::SuiteSecret),
                ("suite_ticket", Ingredient::SuiteTicket),
            ],
            value: "suite_access_token",
            expires_in: Some("expires_in"),
        },
    ],
    rejected_by: &[42009, 40082, 40014, 42001],
    refused_by: &[40080, 40083, 48003, 60020],
};

/// 预授权码: opens one installation session; goes into the install link.
///
/// Bought by a call. It lives 1200 seconds when the answer does not say.
pub static PRE_AUTH_CODE: TokenMeta = TokenMeta {
    kind: "pre_auth_code",
    scope: "none",
    query: None,
    life: Some(1200),
    cached: false,
    serves: &[],
    sources: &[
        Source {
            when: None,
            call: SERVICE_GET_PRE_AUTH_CODE,
            needs: Some(&SUITE_ACCESS_TOKEN),
            with: &[],
            value: "pre_auth_code",
            expires_in: Some("expires_in"),
        },
    ],
    rejected_by: &[40077, 42007],
    refused_by: &[],
};

/// 临时授权码: handed over once per installation, by the redirect or by the create_auth or
/// reset_permanent_code callback.
///
/// By the install redirect (auth_code), by create_auth or by reset_permanent_code (AuthCode), whichever comes
/// first. It lives 600 seconds when the answer does not say.
pub static AUTH_CODE: TokenMeta = TokenMeta {
    kind: "auth_code",
    scope: "none",
    query: None,
    life: Some(600),
    cached: true,
    serves: &[],
    sources: &[],
    rejected_by: &[40078],
    refused_by: &[],
};

/// 企业永久授权码: a corp's lasting authorisation of one suite; for a customized app it is the app's secret.
///
/// Bought by a call.
pub static PERMANENT_CODE: TokenMeta = TokenMeta {
    kind: "permanent_code",
    scope: "none",
    query: None,
    life: None,
    cached: true,
    serves: &[],
    sources: &[
        Source {
            when: None,
            call: SERVICE_GET_PERMANENT_CODE_V2,
            needs: Some(&SUITE_ACCESS_TOKEN),
            with: &[
                ("auth_code", Ingredient::AuthCode),
            ],
            value: "permanent_code",
            expires_in: None,
        },
    ],
    rejected_by: &[40084, 41025],
    refused_by: &[],
};

/// 企业凭证: the token of one app in one corp, for everything an app does there.
///
/// Bought by a call. It lives 7200 seconds when the answer does not say.
pub static ACCESS_TOKEN: TokenMeta = TokenMeta {
    kind: "access_token",
    scope: "corp",
    query: Some("access_token"),
    life: Some(7200),
    cached: true,
    serves: &[],
    sources: &[
        Source {
            when: Some(AppKind::ThirdParty),
            call: SERVICE_GET_CORP_TOKEN,
            needs: Some(&SUITE_ACCESS_TOKEN),
            with: &[
                ("auth_corpid", Ingredient::CorpId),
                ("permanent_code", Ingredient::PermanentCode),
            ],
            value: "access_token",
            expires_in: Some("expires_in"),
        },
        Source {
            when: Some(AppKind::Customized),
            call: BASE_GETTOKEN,
            needs: None,
            with: &[
                ("corpid", Ingredient::CorpId),
                ("corpsecret", Ingredient::PermanentCode),
            ],
            value: "access_token",
            expires_in: Some("expires_in"),
        },
        Source {
            when: Some(AppKind::OwnApp),
            call: BASE_GETTOKEN,
            needs: None,
            with: &[
                ("corpid", Ingredient::CorpId),
                ("corpsecret", Ingredient::AppSecret),
            ],
            value: "access_token",
            expires_in: Some("expires_in"),
        },
        Source {
            when: Some(AppKind::Downstream),
            call: CORPGROUP_GETTOKEN,
            needs: Some(&ACCESS_TOKEN),
            with: &[
                ("corpid", Ingredient::CorpId),
                ("agentid", Ingredient::AgentId),
                ("business_type", Ingredient::BusinessType),
            ],
            value: "access_token",
            expires_in: Some("expires_in"),
        },
    ],
    rejected_by: &[40014, 42001, 40001],
    refused_by: &[40001, 40013, 40084, 40091, 41025, 301007, 2000002, 60020],
};

/// 通讯录迁移凭证: comes with a corp that registered through a promotion package; good for setting up its
/// contacts once.
///
/// Pushed by the event `register_corp`. It lives 1800 seconds when the answer does not say.
pub static CONTACT_SYNC_TOKEN: TokenMeta = TokenMeta {
    kind: "contact_sync_token",
    scope: "contact_sync",
    query: Some("access_token"),
    life: Some(1800),
    cached: true,
    serves: &[
        "access_token",
    ],
    sources: &[],
    rejected_by: &[40014, 42001],
    refused_by: &[],
};

/// 企业的jsapi_ticket: signs wx.config on the pages of one corp.
///
/// Bought by a call. It lives 7200 seconds when the answer does not say.
pub static JSAPI_TICKET: TokenMeta = TokenMeta {
    kind: "jsapi_ticket",
    scope: "none",
    query: None,
    life: Some(7200),
    cached: true,
    serves: &[],
    sources: &[
        Source {
            when: None,
            call: BASE_GET_JSAPI_TICKET,
            needs: Some(&ACCESS_TOKEN),
            with: &[],
            value: "ticket",
            expires_in: Some("expires_in"),
        },
    ],
    rejected_by: &[42012],
    refused_by: &[],
};

/// 应用的jsapi_ticket: signs wx.agentConfig on the pages of one app in one corp.
///
/// Bought by a call. It lives 7200 seconds when the answer does not say.
pub static AGENT_TICKET: TokenMeta = TokenMeta {
    kind: "agent_ticket",
    scope: "none",
    query: None,
    life: Some(7200),
    cached: true,
    serves: &[],
    sources: &[
        Source {
            when: None,
            call: BASE_GET_TICKET,
            needs: Some(&ACCESS_TOKEN),
            with: &[
                ("type", Ingredient::Literal("agent_config")),
            ],
            value: "ticket",
            expires_in: Some("expires_in"),
        },
    ],
    rejected_by: &[42012],
    refused_by: &[],
};

/// user_ticket: buys a member's private details after an OAuth that asked for them.
///
/// By getuserinfo3rd or getuserinfo when the OAuth scope was snsapi_privateinfo and the member agreed. It
/// lives 1800 seconds when the answer does not say.
pub static USER_TICKET: TokenMeta = TokenMeta {
    kind: "user_ticket",
    scope: "none",
    query: None,
    life: Some(1800),
    cached: false,
    serves: &[],
    sources: &[],
    rejected_by: &[84014, 84015, 40205],
    refused_by: &[],
};

/// 注册码: opens the registration page of a promotion package for one new corp.
///
/// Bought by a call.
pub static REGISTER_CODE: TokenMeta = TokenMeta {
    kind: "register_code",
    scope: "none",
    query: None,
    life: None,
    cached: false,
    serves: &[],
    sources: &[
        Source {
            when: None,
            call: SERVICE_GET_REGISTER_CODE,
            needs: Some(&PROVIDER_ACCESS_TOKEN),
            with: &[
                ("template_id", Ingredient::Caller("template_id")),
            ],
            value: "register_code",
            expires_in: Some("expires_in"),
        },
    ],
    rejected_by: &[],
    refused_by: &[],
};

/// 消息推送地址的key: sends to one group chat through its robot's webhook.
///
/// By the group's owner, who copies the webhook address when adding the robot.
pub static WEBHOOK_KEY: TokenMeta = TokenMeta {
    kind: "webhook_key",
    scope: "webhook",
    query: Some("key"),
    life: None,
    cached: true,
    serves: &[],
    sources: &[],
    rejected_by: &[],
    refused_by: &[],
};

/// model_ticket: pushed to the callback of a hardware maker about every ten minutes; half of what buys the
/// model's token.
///
/// Pushed by the event `model_ticket`. It lives 1800 seconds when the answer does not say.
pub static MODEL_TICKET: TokenMeta = TokenMeta {
    kind: "model_ticket",
    scope: "none",
    query: None,
    life: Some(1800),
    cached: true,
    serves: &[],
    sources: &[],
    rejected_by: &[710402],
    refused_by: &[],
};

/// 设备型号调用凭证: the token of one device model, for registering its devices.
///
/// Bought by a call. It lives 7200 seconds when the answer does not say.
pub static MODEL_ACCESS_TOKEN: TokenMeta = TokenMeta {
    kind: "model_access_token",
    scope: "device_model",
    query: Some("model_access_token"),
    life: Some(7200),
    cached: true,
    serves: &[],
    sources: &[
        Source {
            when: None,
            call: DEVICE_GET_MODEL_TOKEN,
            needs: None,
            with: &[
                ("model_id", Ingredient::ModelId),
                ("model_secret", Ingredient::ModelSecret),
                ("model_ticket", Ingredient::ModelTicket),
            ],
            value: "model_access_token",
            expires_in: Some("expires_in"),
        },
    ],
    rejected_by: &[40014, 42001],
    refused_by: &[40001],
};

/// 设备调用凭证: the token of one device that a corp has bound, for what the device reports and asks.
///
/// Bought by a call. It lives 7200 seconds when the answer does not say.
pub static DEVICE_ACCESS_TOKEN: TokenMeta = TokenMeta {
    kind: "device_access_token",
    scope: "device",
    query: Some("device_access_token"),
    life: Some(7200),
    cached: true,
    serves: &[],
    sources: &[
        Source {
            when: None,
            call: DEVICE_GET_DEVICE_TOKEN,
            needs: Some(&MODEL_ACCESS_TOKEN),
            with: &[
                ("device_sn", Ingredient::DeviceSn),
                ("device_secret", Ingredient::DeviceSecret),
            ],
            value: "device_access_token",
            expires_in: Some("expires_in"),
        },
    ],
    rejected_by: &[40014, 42001],
    refused_by: &[600005],
};

/// API密钥: signs the calls of one WeChat Pay merchant. It is never sent.
///
/// By the merchant's administrator, who sets it on the merchant platform and cannot look it up again.
pub static MERCHANT_KEY: TokenMeta = TokenMeta {
    kind: "merchant_key",
    scope: "merchant",
    query: None,
    life: None,
    cached: true,
    serves: &[],
    sources: &[],
    rejected_by: &[],
    refused_by: &[],
};

const SERVICE_GET_PROVIDER_TOKEN: &EndpointMeta =
    &EndpointMeta::post("service", "get_provider_token", "/cgi-bin/service/get_provider_token")
        .title("获取服务商凭证")
        .effect(Effect::Read)
        .docs(&[90593, 90648, 91200, 96237]);

const SERVICE_GET_SUITE_TOKEN: &EndpointMeta =
    &EndpointMeta::post("service", "get_suite_token", "/cgi-bin/service/get_suite_token")
        .title("获取第三方应用凭证")
        .effect(Effect::Read)
        .docs(&[90600, 90785, 97162]);

const SERVICE_GET_PRE_AUTH_CODE: &EndpointMeta =
    &EndpointMeta::get("service", "get_pre_auth_code", "/cgi-bin/service/get_pre_auth_code")
        .title("获取预授权码")
        .docs(&[90601, 90786]);

const SERVICE_GET_PERMANENT_CODE_V2: &EndpointMeta =
    &EndpointMeta::post("service", "get_permanent_code_v2", "/cgi-bin/service/v2/get_permanent_code")
        .title("获取企业永久授权码")
        .docs(&[97163, 100776]);

const SERVICE_GET_CORP_TOKEN: &EndpointMeta =
    &EndpointMeta::post("service", "get_corp_token", "/cgi-bin/service/get_corp_token")
        .title("获取企业凭证")
        .effect(Effect::Read)
        .docs(&[90605, 90790]);

const BASE_GETTOKEN: &EndpointMeta = &EndpointMeta::get("base", "gettoken", "/cgi-bin/gettoken")
    .title("获取access_token")
    .docs(&[91039, 97164]);

const CORPGROUP_GETTOKEN: &EndpointMeta =
    &EndpointMeta::post("corpgroup", "gettoken", "/cgi-bin/corpgroup/corp/gettoken")
        .title("获取下级/下游企业的access_token")
        .effect(Effect::Read)
        .docs(&[93359, 95816, 96873]);

const BASE_GET_JSAPI_TICKET: &EndpointMeta = &EndpointMeta::get("base", "get_jsapi_ticket", "/cgi-bin/get_jsapi_ticket")
    .title("获取企业 jsapi_ticket")
    .docs(&[90506, 90539, 96909]);

const BASE_GET_TICKET: &EndpointMeta = &EndpointMeta::get("base", "get_ticket", "/cgi-bin/ticket/get")
    .title("获取应用 jsapi_ticket")
    .docs(&[90506, 90539, 96909, 98457]);

const SERVICE_GET_REGISTER_CODE: &EndpointMeta =
    &EndpointMeta::post("service", "get_register_code", "/cgi-bin/service/get_register_code")
        .title("获取注册码")
        .effect(Effect::Read)
        .docs(&[90581, 90805]);

const DEVICE_GET_MODEL_TOKEN: &EndpointMeta =
    &EndpointMeta::post("device", "get_model_token", "/cgi-bin/openhw/get_model_token")
        .title("获取设备型号调用凭证")
        .effect(Effect::Read)
        .docs(&[95992]);

const DEVICE_GET_DEVICE_TOKEN: &EndpointMeta =
    &EndpointMeta::post("device", "get_device_token", "/cgi-bin/openhw/get_device_token")
        .title("获取设备调用凭证")
        .effect(Effect::Read)
        .docs(&[96022]);

/// Every kind, in the order of the spec.
pub static TOKENS: &[&TokenMeta] = &[
    &PROVIDER_ACCESS_TOKEN,
    &SUITE_TICKET,
    &SUITE_ACCESS_TOKEN,
    &PRE_AUTH_CODE,
    &AUTH_CODE,
    &PERMANENT_CODE,
    &ACCESS_TOKEN,
    &CONTACT_SYNC_TOKEN,
    &JSAPI_TICKET,
    &AGENT_TICKET,
    &USER_TICKET,
    &REGISTER_CODE,
    &WEBHOOK_KEY,
    &MODEL_TICKET,
    &MODEL_ACCESS_TOKEN,
    &DEVICE_ACCESS_TOKEN,
    &MERCHANT_KEY,
];
