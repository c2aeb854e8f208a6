//! 应用授权: tickets, installations and permissions: what happens between a corp and the provider's suites.
//!
//! Generated from `spec/events/service.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::callback::Envelope;
use crate::generated::types;
use crate::generated::types::{
    AgentId, AuthCode, CorpId, OpenCorpId, OpenUserId, RegisterCode, SuiteId, TemplateId, TokenValue,
};
use crate::wire::Extra;
use crate::{open_enum, table};

/// 推送suite_ticket: a fresh ticket for the suite, pushed about every ten minutes. It buys the suite's token.
///
/// Suite callback with InfoType `suite_ticket`. Official page
/// [90628](https://developer.work.weixin.qq.com/document/path/90628), checked, as of 2024-01-09; also
/// [90794](https://developer.work.weixin.qq.com/document/path/90794).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuiteTicket {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite or template the ticket is for.
    pub suite_id: SuiteId,
    /// The ticket. Good for 30 minutes; use the newest. At most 512 bytes.
    pub suite_ticket: types::SuiteTicket,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SuiteTicket {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: SuiteId,
    "SuiteTicket" => suite_ticket: types::SuiteTicket [max_bytes(512)],
});

/// 授权成功通知: a corp installed the suite; the code buys its permanent code. Not sent for installations
/// that start on the provider's own site.
///
/// Reply within a second and do the work afterwards.
///
/// Suite callback with InfoType `create_auth`. Official page
/// [90642](https://developer.work.weixin.qq.com/document/path/90642), checked, as of 2025-01-02; also
/// [90795](https://developer.work.weixin.qq.com/document/path/90795),
/// [97086](https://developer.work.weixin.qq.com/document/path/97086),
/// [99401](https://developer.work.weixin.qq.com/document/path/99401),
/// [99487](https://developer.work.weixin.qq.com/document/path/99487),
/// [100964](https://developer.work.weixin.qq.com/document/path/100964).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuth {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite or template that was installed.
    pub suite_id: SuiteId,
    /// Buys the permanent code once, within 10 minutes. At most 512 bytes.
    pub auth_code: AuthCode,
    /// The state of the install link, when it had one.
    pub state: Option<String>,
    /// More about the installation. May be there and empty; filled for the customer service component.
    pub extra_info: Option<ExtraInfo>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(CreateAuth {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: SuiteId,
    "AuthCode" => auth_code: AuthCode [max_bytes(512)],
    "State" => state: Option<String>,
    "ExtraInfo" => extra_info: Option<ExtraInfo>,
});

/// 变更授权通知: a corp changed what the app may do or who may see it, or switched it on or off. Fetch the
/// authorisation again.
///
/// Reply within a second and do the work afterwards.
///
/// Suite callback with InfoType `change_auth`. Official page
/// [99401](https://developer.work.weixin.qq.com/document/path/99401), checked, as of 2024-03-05; also
/// [90642](https://developer.work.weixin.qq.com/document/path/90642),
/// [97086](https://developer.work.weixin.qq.com/document/path/97086),
/// [99487](https://developer.work.weixin.qq.com/document/path/99487),
/// [100964](https://developer.work.weixin.qq.com/document/path/100964).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeAuth {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite or template concerned.
    pub suite_id: SuiteId,
    /// The corp that changed it.
    pub auth_corp_id: OpenCorpId,
    /// The state of the authorisation link, when it had one.
    pub state: Option<String>,
    /// More about the change. Filled for the customer service component.
    pub extra_info: Option<ExtraInfo>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeAuth {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: SuiteId,
    "AuthCorpId" => auth_corp_id: OpenCorpId,
    "State" => state: Option<String>,
    "ExtraInfo" => extra_info: Option<ExtraInfo>,
});

/// 取消授权通知: a corp removed the app. Its permanent code is dead and its data has to be deleted.
///
/// Reply within a second and do the work afterwards.
///
/// Suite callback with InfoType `cancel_auth`. Official page
/// [97086](https://developer.work.weixin.qq.com/document/path/97086), checked, as of 2024-03-07; also
/// [90642](https://developer.work.weixin.qq.com/document/path/90642),
/// [99401](https://developer.work.weixin.qq.com/document/path/99401),
/// [99487](https://developer.work.weixin.qq.com/document/path/99487),
/// [100964](https://developer.work.weixin.qq.com/document/path/100964).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelAuth {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite or template that was removed.
    pub suite_id: SuiteId,
    /// The corp that removed it.
    pub auth_corp_id: OpenCorpId,
    /// More about the removal, for the customer service component. Known only from another SDK.
    pub extra_info: Option<ExtraInfo>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(CancelAuth {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: SuiteId,
    "AuthCorpId" => auth_corp_id: OpenCorpId,
    "ExtraInfo" => extra_info: Option<ExtraInfo>,
});

/// 重置永久授权码通知: someone asked for a new secret of a customized app in the console; the code buys it.
///
/// Reply within a second and do the work afterwards.
///
/// Suite callback with InfoType `reset_permanent_code`. Official page
/// [97175](https://developer.work.weixin.qq.com/document/path/97175), checked, as of 2025-01-02; also
/// [94758](https://developer.work.weixin.qq.com/document/path/94758).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetPermanentCode {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The template of the customized app.
    pub suite_id: SuiteId,
    /// Buys the new permanent code once, within 10 minutes. At most 512 bytes.
    pub auth_code: AuthCode,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ResetPermanentCode {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: SuiteId,
    "AuthCode" => auth_code: AuthCode [max_bytes(512)],
});

/// 应用管理员变更通知: the admins of the app changed in one corp. Fetch their list again.
///
/// App callback with MsgType `event`, Event `change_app_admin`. Official page
/// [95038](https://developer.work.weixin.qq.com/document/path/95038), checked, as of 2021-10-12.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeAppAdmin {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The app in that corp.
    pub agent_id: AgentId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeAppAdmin {
    "" => envelope: Envelope [flatten()],
    "AgentID" => agent_id: AgentId,
});

/// 授权组织架构权限通知: an admin granted the app the right to see the organisation structure.
///
/// Suite callback with InfoType `corp_arch_auth`. Official page
/// [97378](https://developer.work.weixin.qq.com/document/path/97378), checked, as of 2023-12-12.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CorpArchAuth {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite that got the right.
    pub suite_id: SuiteId,
    /// The corp that granted it.
    pub auth_corp_id: OpenCorpId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(CorpArchAuth {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: SuiteId,
    "AuthCorpId" => auth_corp_id: OpenCorpId,
});

/// 获客助手权限确认事件: an admin confirmed a permission that needs a second consent; its calls work from now
/// on.
///
/// Suite callback with InfoType `approve_special_auth`. Official page
/// [98959](https://developer.work.weixin.qq.com/document/path/98959), checked, as of 2023-10-08.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApproveSpecialAuth {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite or template that got the permission.
    pub suite_id: SuiteId,
    /// The corp that confirmed it.
    pub auth_corp_id: OpenCorpId,
    /// The permission.
    pub auth_type: SpecialAuthType,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ApproveSpecialAuth {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: SuiteId,
    "AuthCorpId" => auth_corp_id: OpenCorpId,
    "AuthType" => auth_type: SpecialAuthType,
});

/// 获客助手权限取消事件: an admin took back a permission that needs a second consent.
///
/// Suite callback with InfoType `cancel_special_auth`. Official page
/// [98959](https://developer.work.weixin.qq.com/document/path/98959), checked, as of 2023-10-08.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelSpecialAuth {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite or template that lost the permission.
    pub suite_id: SuiteId,
    /// The corp that took it back.
    pub auth_corp_id: OpenCorpId,
    /// The permission.
    pub auth_type: SpecialAuthType,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(CancelSpecialAuth {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: SuiteId,
    "AuthCorpId" => auth_corp_id: OpenCorpId,
    "AuthType" => auth_type: SpecialAuthType,
});

/// 同意授权转换external_userid事件: a corp that installed long ago agreed to the conversion of its external
/// contact ids.
///
/// Suite callback with InfoType `agree_external_userid_migration`. Official page
/// [96516](https://developer.work.weixin.qq.com/document/path/96516), checked in a public copy; also
/// [95327](https://developer.work.weixin.qq.com/document/path/95327).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgreeExternalUseridMigration {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The corp that agreed.
    pub auth_corp_id: OpenCorpId,
    /// The provider's own corp.
    pub service_corp_id: CorpId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AgreeExternalUseridMigration {
    "" => envelope: Envelope [flatten()],
    "AuthCorpId" => auth_corp_id: OpenCorpId,
    "ServiceCorpId" => service_corp_id: CorpId,
});

/// 注册完成回调事件: someone registered a new corp through a promotion package.
///
/// Suite callback with InfoType `register_corp`. Official page
/// [90585](https://developer.work.weixin.qq.com/document/path/90585), checked, as of 2020-02-20; also
/// [90810](https://developer.work.weixin.qq.com/document/path/90810).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterCorp {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The provider's own corp.
    pub service_corp_id: CorpId,
    /// The code the corp was registered with.
    pub register_code: RegisterCode,
    /// The new corp.
    pub auth_corp_id: OpenCorpId,
    /// Access to the new corp's contacts, when the package asks for contact migration.
    pub contact_sync: Option<ContactSync>,
    /// The admin who registered it.
    pub auth_user_info: AuthUserInfo,
    /// The state given to get_register_code, when there was one.
    pub state: Option<String>,
    /// The promotion package.
    pub template_id: TemplateId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RegisterCorp {
    "" => envelope: Envelope [flatten()],
    "ServiceCorpId" => service_corp_id: CorpId,
    "RegisterCode" => register_code: RegisterCode,
    "AuthCorpId" => auth_corp_id: OpenCorpId,
    "ContactSync" => contact_sync: Option<ContactSync>,
    "AuthUserInfo" => auth_user_info: AuthUserInfo,
    "State" => state: Option<String>,
    "TemplateId" => template_id: TemplateId,
});

/// 扫描推广二维码事件: a member of a corp that already uses the provider scanned a promotion QR code, or
/// opened its link.
///
/// Suite callback with InfoType `enter_register_package`. Official page
/// [98071](https://developer.work.weixin.qq.com/document/path/98071), checked, as of 2022-12-26.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterRegisterPackage {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The provider's own corp.
    pub service_corp_id: CorpId,
    /// The member's corp.
    pub auth_corp_id: OpenCorpId,
    /// The member who scanned it.
    pub auth_user_info: AuthUserInfo,
    /// The code behind the link.
    pub register_code: RegisterCode,
    /// The state given to get_register_code, when there was one.
    pub state: Option<String>,
    /// The promotion package.
    pub template_id: TemplateId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(EnterRegisterPackage {
    "" => envelope: Envelope [flatten()],
    "ServiceCorpId" => service_corp_id: CorpId,
    "AuthCorpId" => auth_corp_id: OpenCorpId,
    "AuthUserInfo" => auth_user_info: AuthUserInfo,
    "RegisterCode" => register_code: RegisterCode,
    "State" => state: Option<String>,
    "TemplateId" => template_id: TemplateId,
});

/// del_auth: an authorisation was deleted. Known from other SDKs only; the platform documents cancel_auth.
///
/// The members are assumed to be those of cancel_auth.
///
/// Suite callback with InfoType `del_auth`. No official page is known. Known only from another SDK.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelAuth {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite that lost its authorisation.
    pub suite_id: SuiteId,
    /// The corp it lost.
    pub auth_corp_id: Option<OpenCorpId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DelAuth {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: SuiteId,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
});

/// What an authorisation event says beyond the usual.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtraInfo {
    /// Customer service accounts, sent for the customer service component.
    pub auth_open_kf_id_list: Option<AuthOpenKfIds>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ExtraInfo {
    "AuthOpenKfIdList" => auth_open_kf_id_list: Option<AuthOpenKfIds>,
});

/// The customer service accounts that a corp granted to the component.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthOpenKfIds {
    /// Ids of the accounts.
    pub open_kf_id: Vec<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AuthOpenKfIds {
    "OpenKfId" => open_kf_id: Vec<String>,
});

/// Access to the contacts of a newly registered corp.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactSync {
    /// Reads and writes all contacts of the corp.
    pub access_token: TokenValue,
    /// Seconds it lives.
    pub expires_in: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ContactSync {
    "AccessToken" => access_token: TokenValue,
    "ExpiresIn" => expires_in: i64,
});

/// The member behind a registration event.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthUserInfo {
    /// The member's id.
    pub user_id: OpenUserId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AuthUserInfo {
    "UserId" => user_id: OpenUserId,
});

open_enum! {
    /// A permission that an admin has to confirm separately.
    pub enum SpecialAuthType: str {
        /// Customer acquisition.
        CustomerAcquisition = "customer_acquisition",
    }
}
