//! Whose calls there are: the scopes that `wecom-service` has a type for, and what a scope can fill the request of a token from.

/// A scope of the client.
pub(crate) struct Scope {
    /// Its name in `tokens.yaml`.
    pub(crate) name: &'static str,
    /// What it is, in a sentence.
    pub(crate) about: &'static str,
    /// Where a user gets it, in Markdown.
    pub(crate) held_by: &'static str,
    /// A statement before the calls of an example, and the expression that they go on from.
    #[cfg(feature = "site")]
    pub(crate) sample: (Option<&'static str>, &'static str),
}

/// A token that no call carries: it travels in bodies and links.
pub(crate) const NONE: &str = "none";

/// All of them.
pub(crate) const SCOPES: &[Scope] = &[
    Scope {
        name: "provider",
        about: "Calls of the provider itself.",
        held_by: "`wecom.provider()`",
        #[cfg(feature = "site")]
        sample: (None, "wecom.provider()"),
    },
    Scope {
        name: "suite",
        about: "Calls of one suite.",
        held_by: "`wecom.suite(suite_id)?`",
        #[cfg(feature = "site")]
        sample: (None, r#"wecom.suite("ww_suite_id")?"#),
    },
    Scope {
        name: "corp",
        about: "Calls of one app in one corp.",
        held_by: "`wecom.suite(suite_id)?.corp(auth_corpid)`, `wecom.app(…)` and `wecom.corp_secret(…)`",
        #[cfg(feature = "site")]
        sample: (Some(r#"let corp = wecom.suite("ww_suite_id")?.corp("wp_auth_corpid");"#), "corp"),
    },
    Scope {
        name: "contact_sync",
        about: "Calls that set up the contacts of a corp.",
        held_by: "`wecom.contact_sync(corpid, token)`",
        #[cfg(feature = "site")]
        sample: (None, "wecom.contact_sync(corpid, token)"),
    },
    Scope {
        name: "webhook",
        about: "Messages of one group robot.",
        held_by: "`wecom.webhook(key)`",
        #[cfg(feature = "site")]
        sample: (None, "wecom.webhook(key)"),
    },
    Scope {
        name: "device_model",
        about: "Calls of a hardware maker for one device model.",
        held_by: "`wecom.device_model(model_id, model_secret)`",
        #[cfg(feature = "site")]
        sample: (None, "wecom.device_model(model_id, model_secret)"),
    },
    Scope {
        name: "device",
        about: "Calls of one device that a corp has bound.",
        held_by: "`wecom.device_model(model_id, model_secret).bound_device(device_sn, device_secret)`",
        #[cfg(feature = "site")]
        sample: (None, "wecom.device_model(model_id, model_secret).bound_device(device_sn, device_secret)"),
    },
    Scope {
        name: "merchant",
        about: "Payments of one WeChat Pay merchant.",
        held_by: "`wecom.merchant(merchant)?`",
        #[cfg(feature = "site")]
        sample: (None, "wecom.merchant(merchant)?"),
    },
];

/// The scope of that name.
pub(crate) fn find(name: &str) -> Option<&'static Scope> {
    SCOPES.iter().find(|scope| scope.name == name)
}

/// What `tokens.yaml` may call the scope of a token.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    SCOPES.iter().map(|scope| scope.name).chain([NONE])
}

/// What a member of a token request can be filled from, besides `caller.<name>` and `=literal`, and the variant of
/// `wecom_service::token::Ingredient` that stands for it.
pub(crate) const INGREDIENTS: &[(&str, &str)] = &[
    ("provider.corpid", "ProviderId"),
    ("provider.secret", "ProviderSecret"),
    ("suite.id", "SuiteId"),
    ("suite.secret", "SuiteSecret"),
    ("suite.ticket", "SuiteTicket"),
    ("corp.id", "CorpId"),
    ("corp.permanent_code", "PermanentCode"),
    ("app.id", "AgentId"),
    ("app.secret", "AppSecret"),
    ("app.business_type", "BusinessType"),
    ("model.id", "ModelId"),
    ("model.secret", "ModelSecret"),
    ("model.ticket", "ModelTicket"),
    ("device.sn", "DeviceSn"),
    ("device.secret", "DeviceSecret"),
    ("auth_code", "AuthCode"),
];

/// The kinds of app that `when` can name, and what they are.
pub(crate) const APPS: &[(&str, &str)] = &[
    ("third_party", "A third-party app."),
    ("customized", "A customized app, developed on a corp's behalf."),
    ("own_app", "A corp's own app."),
    (DOWNSTREAM, "An app that an upstream corp shares: the upstream app makes the call."),
];

/// The kind of app whose token another app of the same kind of scope buys.
pub(crate) const DOWNSTREAM: &str = "downstream";
