//! 数据与智能专区: archived conversations: new messages, hits of keyword rules, consent, exports, and
//! interfaces that run out.
//!
//! Generated from `spec/events/chatdata.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::callback::Envelope;
use crate::generated::types::{AgentId, ChatId, CorpId, ExternalUserId, JobId, OpenCorpId, OpenUserId, SuiteId};
use crate::wire::Extra;
use crate::{open_enum, table};

/// 产生会话回调事件: somebody whose conversations are archived sent or got a message. Fetch it with
/// chatdata.sync_msg.
///
/// Suite callback with InfoType `conversation_new_message`. Official page
/// [99682](https://developer.work.weixin.qq.com/document/path/99682), checked, as of 2023-12-06; also
/// [97085](https://developer.work.weixin.qq.com/document/path/97085).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationNewMessage {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The app of the archive interface.
    pub suite_id: SuiteId,
    /// The corp.
    pub auth_corp_id: OpenCorpId,
    /// For sync_msg, good for 10 minutes. At most 128 bytes.
    pub token: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ConversationNewMessage {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: SuiteId,
    "AuthCorpId" => auth_corp_id: OpenCorpId,
    "Token" => token: String [max_bytes(128), sensitive()],
});

/// 命中关键词规则通知: a message hit a keyword rule. Fetch it with chatdata.keyword_get_hit_msg_list.
///
/// Suite callback with InfoType `hit_keyword`. Official page
/// [97244](https://developer.work.weixin.qq.com/document/path/97244), checked, as of 2024-07-11.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HitKeyword {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The app of the archive interface.
    pub suite_id: SuiteId,
    /// The corp.
    pub auth_corp_id: OpenCorpId,
    /// For keyword_get_hit_msg_list, good for 10 minutes. At most 128 bytes.
    pub token: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(HitKeyword {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: SuiteId,
    "AuthCorpId" => auth_corp_id: OpenCorpId,
    "Token" => token: String [max_bytes(128), sensitive()],
});

/// 客户同意进行聊天内容存档事件回调: a customer agreed that a chat with a member is archived. For a group see
/// chat_archive_audit_approved_room.
///
/// Suite callback with InfoType `chat_archive_audit_approved_single`. Official page
/// [99532](https://developer.work.weixin.qq.com/document/path/99532), not checked.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatArchiveAuditApprovedSingle {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The app of the archive interface.
    pub suite_id: SuiteId,
    /// The corp.
    pub auth_corp_id: OpenCorpId,
    /// The member, as the app sees it. Only for a chat of two.
    pub open_user_id: Option<OpenUserId>,
    /// The customer.
    pub external_user_id: Option<ExternalUserId>,
    /// The group. Only for a group.
    pub chat_id: Option<ChatId>,
    /// Kind of the app, as a number of the platform. Known only from another SDK.
    pub app_type: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChatArchiveAuditApprovedSingle {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: SuiteId,
    "AuthCorpId" => auth_corp_id: OpenCorpId,
    "OpenUserID" => open_user_id: Option<OpenUserId>,
    "ExternalUserID" => external_user_id: Option<ExternalUserId>,
    "ChatId" => chat_id: Option<ChatId>,
    "AppType" => app_type: Option<String>,
});

/// 客户同意进行聊天内容存档事件回调: a customer agreed that a group chat is archived.
///
/// Suite callback with InfoType `chat_archive_audit_approved_room`. Official page
/// [99532](https://developer.work.weixin.qq.com/document/path/99532), not checked. Known only from another
/// SDK.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatArchiveAuditApprovedRoom {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The app of the archive interface.
    pub suite_id: SuiteId,
    /// The corp.
    pub auth_corp_id: OpenCorpId,
    /// A member, as the app sees it.
    pub open_user_id: Option<OpenUserId>,
    /// The customer.
    pub external_user_id: Option<ExternalUserId>,
    /// The group.
    pub chat_id: Option<ChatId>,
    /// Kind of the app, as a number of the platform.
    pub app_type: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChatArchiveAuditApprovedRoom {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: SuiteId,
    "AuthCorpId" => auth_corp_id: OpenCorpId,
    "OpenUserID" => open_user_id: Option<OpenUserId>,
    "ExternalUserID" => external_user_id: Option<ExternalUserId>,
    "ChatId" => chat_id: Option<ChatId>,
    "AppType" => app_type: Option<String>,
});

/// 会话内容导出完成通知: an export is done. Fetch its result with chatdata.export_get_job_status.
///
/// Suite callback with InfoType `chat_archive_export_finished`. Official pages
/// [97244](https://developer.work.weixin.qq.com/document/path/97244),
/// [101388](https://developer.work.weixin.qq.com/document/path/101388), not checked.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatArchiveExportFinished {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The app of the archive interface.
    pub suite_id: SuiteId,
    /// The corp.
    pub auth_corp_id: OpenCorpId,
    /// The job, known for 24 hours.
    pub job_id: JobId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChatArchiveExportFinished {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: SuiteId,
    "AuthCorpId" => auth_corp_id: OpenCorpId,
    "JobId" => job_id: JobId,
});

/// 产生会话回调事件: the corp's archive of conversations has new messages. Sent every 15 seconds at most.
///
/// Suite callback with InfoType `msgaudit_notify`. App callback with MsgType `event`, Event
/// `msgaudit_notify`. Official page [95039](https://developer.work.weixin.qq.com/document/path/95039),
/// checked, as of 2021-09-01.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MsgauditNotify {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The archive's app in that corp. Only on the app callback.
    pub agent_id: Option<AgentId>,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The corp. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MsgauditNotify {
    "" => envelope: Envelope [flatten()],
    "AgentID" => agent_id: Option<AgentId>,
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
});

/// 应用接收专区通知: a program of the data zone asks to be called. Call it with chatdata.sync_call_program.
///
/// App callback with MsgType `event`, Event `program_notify`. Official page
/// [101389](https://developer.work.weixin.qq.com/document/path/101389), checked, as of 2024-11-21; also
/// [100048](https://developer.work.weixin.qq.com/document/path/100048).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProgramNotify {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// For sync_call_program, good for 10 minutes. At most 128 bytes.
    pub notify_id: String,
    /// What the program asks for; its own number.
    pub notify_scene: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ProgramNotify {
    "" => envelope: Envelope [flatten()],
    "NotifyId" => notify_id: String [max_bytes(128)],
    "NotifyScene" => notify_scene: i64,
});

/// 接口试用到期通知: a corp's trial of an advanced interface is over.
///
/// Suite callback with InfoType `advanced_api_trial_expired`. Official page
/// [101406](https://developer.work.weixin.qq.com/document/path/101406), checked, as of 2024-11-11; also
/// [100270](https://developer.work.weixin.qq.com/document/path/100270).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedApiTrialExpired {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The provider's own corp.
    pub service_corp_id: CorpId,
    /// The corp.
    pub auth_corp_id: OpenCorpId,
    /// The interface. On the wire it is `AdvanceApiType`.
    pub advanced_api_type: AdvancedApi,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AdvancedApiTrialExpired {
    "" => envelope: Envelope [flatten()],
    "ServiceCorpId" => service_corp_id: CorpId,
    "AuthCorpId" => auth_corp_id: OpenCorpId,
    "AdvanceApiType" => advanced_api_type: AdvancedApi,
});

/// advanced_api_expired: the time that was paid for an advanced interface is over.
///
/// Suite callback with InfoType `advanced_api_expired`. Official page
/// [100269](https://developer.work.weixin.qq.com/document/path/100269), not checked. Known only from another
/// SDK.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedApiExpired {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The provider's own corp.
    pub service_corp_id: CorpId,
    /// The corp.
    pub auth_corp_id: OpenCorpId,
    /// The interface. On the wire it is `AdvanceApiType`.
    pub advanced_api_type: AdvancedApi,
    /// More about the archive of conversations.
    pub chat_archive_api: Option<ChatArchive>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AdvancedApiExpired {
    "" => envelope: Envelope [flatten()],
    "ServiceCorpId" => service_corp_id: CorpId,
    "AuthCorpId" => auth_corp_id: OpenCorpId,
    "AdvanceApiType" => advanced_api_type: AdvancedApi,
    "ChatArchiveApi" => chat_archive_api: Option<ChatArchive>,
});

/// The archive of conversations.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatArchive {
    /// What was archived.
    pub edition: Edition,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChatArchive {
    "Edition" => edition: Edition,
});

open_enum! {
    /// An advanced interface.
    pub enum AdvancedApi: i64 {
        /// The contents of conversations.
        ChatData = 1,
    }
}

open_enum! {
    /// What is archived.
    pub enum Edition: i64 {
        /// Conversations inside the corp.
        Internal = 1,
        /// Conversations with customers as well.
        External = 2,
        /// Voice calls as well.
        Voice = 3,
    }
}
