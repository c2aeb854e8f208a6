//! 客户联系变更: customers, customer groups and customer tags that changed.
//!
//! Generated from `spec/events/externalcontact.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::callback::Envelope;
use crate::generated::types::{ChatId, ExternalUserId, OpenCorpId, OpenUserId, SuiteId};
use crate::wire::Extra;
use crate::{open_enum, table};

/// 添加企业客户事件: a member and a customer became contacts.
///
/// Marketing apps hear of the customers that they brought in, where the member is in the app's range.
///
/// Suite callback with InfoType `change_external_contact`, ChangeType `add_external_contact`. App callback
/// with MsgType `event`, Event `change_external_contact`, ChangeType `add_external_contact`. Official page
/// [92277](https://developer.work.weixin.qq.com/document/path/92277), checked, as of 2025-11-17; also
/// [92130](https://developer.work.weixin.qq.com/document/path/92130),
/// [96361](https://developer.work.weixin.qq.com/document/path/96361),
/// [101456](https://developer.work.weixin.qq.com/document/path/101456).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeExternalContactAddExternalContact {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The corp that authorised the suite and where this happened. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The member who serves the customer.
    pub user_id: OpenUserId,
    /// The customer.
    pub external_user_id: ExternalUserId,
    /// State of the contact-me link, or customer_channel of the acquisition link, that the customer came by.
    pub state: Option<String>,
    /// Sends one welcome message within 20 s; absent after a first chat or welcome, and for WeCom users.
    pub welcome_code: Option<String>,
    /// The acquisition link that the customer came by. Known only from another SDK.
    pub link_id: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeExternalContactAddExternalContact {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "UserID" => user_id: OpenUserId,
    "ExternalUserID" => external_user_id: ExternalUserId,
    "State" => state: Option<String>,
    "WelcomeCode" => welcome_code: Option<String> [sensitive()],
    "LinkId" => link_id: Option<String>,
});

/// 编辑企业客户事件: a member changed the remark, a noted mobile number or the tags of a customer.
///
/// Suite callback with InfoType `change_external_contact`, ChangeType `edit_external_contact`. App callback
/// with MsgType `event`, Event `change_external_contact`, ChangeType `edit_external_contact`. Official page
/// [92130](https://developer.work.weixin.qq.com/document/path/92130), checked in a public copy; also
/// [92277](https://developer.work.weixin.qq.com/document/path/92277),
/// [96361](https://developer.work.weixin.qq.com/document/path/96361),
/// [101456](https://developer.work.weixin.qq.com/document/path/101456).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeExternalContactEditExternalContact {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The corp that authorised the suite and where this happened. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The member who serves the customer.
    pub user_id: OpenUserId,
    /// The customer.
    pub external_user_id: ExternalUserId,
    /// State of the contact-me link, or customer_channel of the acquisition link, that the customer came by.
    /// Known only from another SDK.
    pub state: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeExternalContactEditExternalContact {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "UserID" => user_id: OpenUserId,
    "ExternalUserID" => external_user_id: ExternalUserId,
    "State" => state: Option<String>,
});

/// 外部联系人免验证添加成员事件: a customer added a member who accepts without confirming; the member has not
/// added the customer back yet.
///
/// Suite callback with InfoType `change_external_contact`, ChangeType `add_half_external_contact`. App
/// callback with MsgType `event`, Event `change_external_contact`, ChangeType `add_half_external_contact`.
/// Official page [92130](https://developer.work.weixin.qq.com/document/path/92130), checked in a public copy;
/// also [92277](https://developer.work.weixin.qq.com/document/path/92277),
/// [96361](https://developer.work.weixin.qq.com/document/path/96361),
/// [101456](https://developer.work.weixin.qq.com/document/path/101456).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeExternalContactAddHalfExternalContact {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The corp that authorised the suite and where this happened. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The member who serves the customer.
    pub user_id: OpenUserId,
    /// The customer.
    pub external_user_id: ExternalUserId,
    /// State of the contact-me link, or customer_channel of the acquisition link, that the customer came by.
    pub state: Option<String>,
    /// Sends one welcome message within 20 s; absent after a first chat or welcome.
    pub welcome_code: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeExternalContactAddHalfExternalContact {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "UserID" => user_id: OpenUserId,
    "ExternalUserID" => external_user_id: ExternalUserId,
    "State" => state: Option<String>,
    "WelcomeCode" => welcome_code: Option<String> [sensitive()],
});

/// 删除企业客户事件: a member deleted a customer.
///
/// Suite callback with InfoType `change_external_contact`, ChangeType `del_external_contact`. App callback
/// with MsgType `event`, Event `change_external_contact`, ChangeType `del_external_contact`. Official page
/// [92130](https://developer.work.weixin.qq.com/document/path/92130), checked in a public copy; also
/// [92277](https://developer.work.weixin.qq.com/document/path/92277),
/// [96361](https://developer.work.weixin.qq.com/document/path/96361),
/// [101456](https://developer.work.weixin.qq.com/document/path/101456).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeExternalContactDelExternalContact {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The corp that authorised the suite and where this happened. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The member who serves the customer.
    pub user_id: OpenUserId,
    /// The customer.
    pub external_user_id: ExternalUserId,
    /// Present when it was not the member who deleted the customer.
    pub source: Option<DeleteSource>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeExternalContactDelExternalContact {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "UserID" => user_id: OpenUserId,
    "ExternalUserID" => external_user_id: ExternalUserId,
    "Source" => source: Option<DeleteSource>,
});

/// 删除跟进成员事件: a customer deleted the member.
///
/// Suite callback with InfoType `change_external_contact`, ChangeType `del_follow_user`. App callback with
/// MsgType `event`, Event `change_external_contact`, ChangeType `del_follow_user`. Official page
/// [92130](https://developer.work.weixin.qq.com/document/path/92130), checked in a public copy; also
/// [92277](https://developer.work.weixin.qq.com/document/path/92277),
/// [96361](https://developer.work.weixin.qq.com/document/path/96361),
/// [101456](https://developer.work.weixin.qq.com/document/path/101456).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeExternalContactDelFollowUser {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The corp that authorised the suite and where this happened. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The member who serves the customer.
    pub user_id: OpenUserId,
    /// The customer.
    pub external_user_id: ExternalUserId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeExternalContactDelFollowUser {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "UserID" => user_id: OpenUserId,
    "ExternalUserID" => external_user_id: ExternalUserId,
});

/// 客户接替失败事件: a customer could not be handed over to another member.
///
/// Suite callback with InfoType `change_external_contact`, ChangeType `transfer_fail`. App callback with
/// MsgType `event`, Event `change_external_contact`, ChangeType `transfer_fail`. Official page
/// [92130](https://developer.work.weixin.qq.com/document/path/92130), checked in a public copy; also
/// [92277](https://developer.work.weixin.qq.com/document/path/92277),
/// [96361](https://developer.work.weixin.qq.com/document/path/96361),
/// [101456](https://developer.work.weixin.qq.com/document/path/101456).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeExternalContactTransferFail {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The corp that authorised the suite and where this happened. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// What stood in the way.
    pub fail_reason: TransferFailReason,
    /// The member who was to take the customer over.
    pub user_id: OpenUserId,
    /// The customer.
    pub external_user_id: ExternalUserId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeExternalContactTransferFail {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "FailReason" => fail_reason: TransferFailReason,
    "UserID" => user_id: OpenUserId,
    "ExternalUserID" => external_user_id: ExternalUserId,
});

/// 客户同意进行聊天内容存档事件回调: a customer agreed that the chat with the member is archived.
///
/// Suite callback with InfoType `change_external_contact`, ChangeType `msg_audit_approved`. App callback with
/// MsgType `event`, Event `change_external_contact`, ChangeType `msg_audit_approved`. Official page
/// [92005](https://developer.work.weixin.qq.com/document/path/92005), checked, as of 2021-03-02.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeExternalContactMsgAuditApproved {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The corp that authorised the suite and where this happened. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The member who serves the customer.
    pub user_id: OpenUserId,
    /// The customer.
    pub external_user_id: ExternalUserId,
    /// Sends one welcome message within 20 s; absent when a welcome was sent before.
    pub welcome_code: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeExternalContactMsgAuditApproved {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "UserID" => user_id: OpenUserId,
    "ExternalUserID" => external_user_id: ExternalUserId,
    "WelcomeCode" => welcome_code: Option<String> [sensitive()],
});

/// 客户群创建事件: a customer group was created.
///
/// Suite callback with InfoType `change_external_chat`, ChangeType `create`. App callback with MsgType
/// `event`, Event `change_external_chat`, ChangeType `create`. Official page
/// [92130](https://developer.work.weixin.qq.com/document/path/92130), checked in a public copy; also
/// [92277](https://developer.work.weixin.qq.com/document/path/92277),
/// [96361](https://developer.work.weixin.qq.com/document/path/96361).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeExternalChatCreate {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The corp that authorised the suite and where this happened. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The group.
    pub chat_id: ChatId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeExternalChatCreate {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "ChatId" => chat_id: ChatId,
});

/// 客户群变更事件: a customer group was renamed, changed hands, got another notice, or people joined or left.
///
/// Members and versions come with joins and leaves only.
///
/// Suite callback with InfoType `change_external_chat`, ChangeType `update`. App callback with MsgType
/// `event`, Event `change_external_chat`, ChangeType `update`. Official page
/// [92130](https://developer.work.weixin.qq.com/document/path/92130), checked in a public copy; also
/// [92277](https://developer.work.weixin.qq.com/document/path/92277),
/// [96361](https://developer.work.weixin.qq.com/document/path/96361).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeExternalChatUpdate {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The corp that authorised the suite and where this happened. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The group.
    pub chat_id: ChatId,
    /// What changed.
    pub update_detail: Option<ChatUpdateDetail>,
    /// How they joined, when somebody joined.
    pub join_scene: Option<JoinScene>,
    /// How they left, when somebody left.
    pub quit_scene: Option<QuitScene>,
    /// How many joined or left.
    pub mem_change_cnt: Option<i64>,
    /// Who joined or left.
    pub mem_change_list: Option<MemberChangeList>,
    /// Version of the member list before this change. Another one than the last CurMemVer means that a
    /// callback was missed.
    pub last_mem_ver: Option<String>,
    /// Version of the member list after this change.
    pub cur_mem_ver: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeExternalChatUpdate {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "ChatId" => chat_id: ChatId,
    "UpdateDetail" => update_detail: Option<ChatUpdateDetail>,
    "JoinScene" => join_scene: Option<JoinScene>,
    "QuitScene" => quit_scene: Option<QuitScene>,
    "MemChangeCnt" => mem_change_cnt: Option<i64>,
    "MemChangeList" => mem_change_list: Option<MemberChangeList>,
    "LastMemVer" => last_mem_ver: Option<String>,
    "CurMemVer" => cur_mem_ver: Option<String>,
});

/// 客户群解散事件: a customer group was dissolved.
///
/// Suite callback with InfoType `change_external_chat`, ChangeType `dismiss`. App callback with MsgType
/// `event`, Event `change_external_chat`, ChangeType `dismiss`. Official page
/// [92130](https://developer.work.weixin.qq.com/document/path/92130), checked in a public copy; also
/// [92277](https://developer.work.weixin.qq.com/document/path/92277),
/// [96361](https://developer.work.weixin.qq.com/document/path/96361).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeExternalChatDismiss {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The corp that authorised the suite and where this happened. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The group.
    pub chat_id: ChatId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeExternalChatDismiss {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "ChatId" => chat_id: ChatId,
});

/// 企业客户标签创建事件: a customer tag or a group of tags was created.
///
/// Suite callback with InfoType `change_external_tag`, ChangeType `create`. App callback with MsgType
/// `event`, Event `change_external_tag`, ChangeType `create`. Official page
/// [92130](https://developer.work.weixin.qq.com/document/path/92130), checked in a public copy; also
/// [92277](https://developer.work.weixin.qq.com/document/path/92277),
/// [96361](https://developer.work.weixin.qq.com/document/path/96361).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeExternalTagCreate {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The corp that authorised the suite and where this happened. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The new tag or group.
    pub id: String,
    /// Whether Id is a tag or a group.
    pub tag_type: TagType,
    /// The rule set that the tag belongs to; absent for tags of the whole corp.
    pub strategy_id: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeExternalTagCreate {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "Id" => id: String,
    "TagType" => tag_type: TagType,
    "StrategyId" => strategy_id: Option<String>,
});

/// 企业客户标签变更事件: a customer tag or a group of tags was renamed or otherwise changed.
///
/// Suite callback with InfoType `change_external_tag`, ChangeType `update`. App callback with MsgType
/// `event`, Event `change_external_tag`, ChangeType `update`. Official page
/// [92130](https://developer.work.weixin.qq.com/document/path/92130), checked in a public copy; also
/// [92277](https://developer.work.weixin.qq.com/document/path/92277),
/// [96361](https://developer.work.weixin.qq.com/document/path/96361).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeExternalTagUpdate {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The corp that authorised the suite and where this happened. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The tag or group that changed.
    pub id: String,
    /// Whether Id is a tag or a group.
    pub tag_type: TagType,
    /// The rule set that the tag belongs to; absent for tags of the whole corp.
    pub strategy_id: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeExternalTagUpdate {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "Id" => id: String,
    "TagType" => tag_type: TagType,
    "StrategyId" => strategy_id: Option<String>,
});

/// 企业客户标签删除事件: a customer tag or a group of tags was deleted; a group takes its tags along.
///
/// Suite callback with InfoType `change_external_tag`, ChangeType `delete`. App callback with MsgType
/// `event`, Event `change_external_tag`, ChangeType `delete`. Official page
/// [92130](https://developer.work.weixin.qq.com/document/path/92130), checked in a public copy; also
/// [92277](https://developer.work.weixin.qq.com/document/path/92277),
/// [96361](https://developer.work.weixin.qq.com/document/path/96361).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeExternalTagDelete {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The corp that authorised the suite and where this happened. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The tag or group that is gone.
    pub id: String,
    /// Whether Id is a tag or a group.
    pub tag_type: TagType,
    /// The rule set that the tag belongs to; absent for tags of the whole corp.
    pub strategy_id: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeExternalTagDelete {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "Id" => id: String,
    "TagType" => tag_type: TagType,
    "StrategyId" => strategy_id: Option<String>,
});

/// 企业客户标签重排事件: tags inside a group, or the groups themselves, were put into another order.
///
/// Suite callback with InfoType `change_external_tag`, ChangeType `shuffle`. App callback with MsgType
/// `event`, Event `change_external_tag`, ChangeType `shuffle`. Official page
/// [92130](https://developer.work.weixin.qq.com/document/path/92130), checked in a public copy; also
/// [92277](https://developer.work.weixin.qq.com/document/path/92277),
/// [96361](https://developer.work.weixin.qq.com/document/path/96361).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeExternalTagShuffle {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The corp that authorised the suite and where this happened. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The group that was reordered; empty when the groups themselves were.
    pub id: String,
    /// The rule set that the tag belongs to; absent for tags of the whole corp.
    pub strategy_id: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeExternalTagShuffle {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "Id" => id: String,
    "StrategyId" => strategy_id: Option<String>,
});

/// The members of a customer group who joined or left.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberChangeList {
    /// Their ids: userid of a member of the corp, external userid of anybody else.
    pub item: Vec<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MemberChangeList {
    "Item" => item: Vec<String>,
});

open_enum! {
    /// What changed about a customer group.
    pub enum ChatUpdateDetail: str {
        /// Somebody joined.
        AddMember = "add_member",
        /// Somebody left or was removed.
        DelMember = "del_member",
        /// Another member owns the group.
        ChangeOwner = "change_owner",
        /// The group was renamed.
        ChangeName = "change_name",
        /// The group notice changed.
        ChangeNotice = "change_notice",
    }
}

open_enum! {
    /// How somebody joined a customer group.
    pub enum JoinScene: i64 {
        /// By a member's invitation, link included.
        Invited = 0,
        /// By scanning the group's QR code.
        Scanned = 3,
    }
}

open_enum! {
    /// How somebody left a customer group.
    pub enum QuitScene: i64 {
        /// Left of their own accord.
        Left = 0,
        /// Removed by the owner or an administrator of the group.
        Removed = 1,
    }
}

open_enum! {
    /// Why a customer was deleted.
    pub enum DeleteSource: str {
        /// Handed over to another member and deleted from the former one.
        Transfer = "DELETE_BY_TRANSFER",
    }
}

open_enum! {
    /// Why a customer could not be handed over.
    pub enum TransferFailReason: str {
        /// The customer declined.
        CustomerRefused = "customer_refused",
        /// The receiving member has as many customers as allowed.
        CustomerLimitExceeded = "customer_limit_exceed",
    }
}

open_enum! {
    /// Whether an id is that of a tag or of a group of tags.
    pub enum TagType: str {
        /// Tag.
        Tag = "tag",
        /// Tag group.
        TagGroup = "tag_group",
    }
}
