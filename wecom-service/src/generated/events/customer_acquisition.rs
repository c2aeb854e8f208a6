//! 获客助手事件: what happens to acquisition links, to the customers they bring, and to the paid uses left.
//!
//! Generated from `spec/events/customer_acquisition.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::callback::Envelope;
use crate::generated::types::{ExternalUserId, OpenCorpId, OpenUserId, SuiteId};
use crate::table;
use crate::wire::{Extra, Timestamp};

/// 企业使用量即将耗尽事件: fewer than 20 paid uses of acquisition links are left to the corp.
///
/// Suite callback with InfoType `customer_acquisition`, ChangeType `balance_low`. App callback with MsgType
/// `event`, Event `customer_acquisition`, ChangeType `balance_low`. Official page
/// [97402](https://developer.work.weixin.qq.com/document/path/97402), checked, as of 2024-09-14; also
/// [97299](https://developer.work.weixin.qq.com/document/path/97299),
/// [98958](https://developer.work.weixin.qq.com/document/path/98958),
/// [99485](https://developer.work.weixin.qq.com/document/path/99485).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAcquisitionBalanceLow {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The corp that authorised the suite and where this happened. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(CustomerAcquisitionBalanceLow {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
});

/// 使用量已经耗尽事件: the corp has no paid uses of acquisition links left.
///
/// Suite callback with InfoType `customer_acquisition`, ChangeType `balance_exhausted`. App callback with
/// MsgType `event`, Event `customer_acquisition`, ChangeType `balance_exhausted`. Official page
/// [97402](https://developer.work.weixin.qq.com/document/path/97402), checked, as of 2024-09-14; also
/// [97299](https://developer.work.weixin.qq.com/document/path/97299),
/// [98958](https://developer.work.weixin.qq.com/document/path/98958),
/// [99485](https://developer.work.weixin.qq.com/document/path/99485).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAcquisitionBalanceExhausted {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The corp that authorised the suite and where this happened. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(CustomerAcquisitionBalanceExhausted {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
});

/// 使用量增加事件: the corp has paid uses of acquisition links again, after it had none.
///
/// Suite callback with InfoType `customer_acquisition`, ChangeType `balance_increased`. App callback with
/// MsgType `event`, Event `customer_acquisition`, ChangeType `balance_increased`. Official page
/// [97299](https://developer.work.weixin.qq.com/document/path/97299), checked in a public copy, as of
/// 2024-09-14; also [97402](https://developer.work.weixin.qq.com/document/path/97402),
/// [98958](https://developer.work.weixin.qq.com/document/path/98958),
/// [99485](https://developer.work.weixin.qq.com/document/path/99485).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAcquisitionBalanceIncreased {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The corp that authorised the suite and where this happened. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(CustomerAcquisitionBalanceIncreased {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
});

/// 获客使用量即将过期事件: some paid uses expire soon; told 14, 7, 3, 2 and 1 days before.
///
/// Suite callback with InfoType `customer_acquisition`, ChangeType `quota_expire_soon`. App callback with
/// MsgType `event`, Event `customer_acquisition`, ChangeType `quota_expire_soon`. Official page
/// [97299](https://developer.work.weixin.qq.com/document/path/97299), checked in a public copy, as of
/// 2024-09-14; also [97402](https://developer.work.weixin.qq.com/document/path/97402),
/// [98958](https://developer.work.weixin.qq.com/document/path/98958).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAcquisitionQuotaExpireSoon {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The corp that authorised the suite and where this happened. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// When they expire.
    pub expire_time: Timestamp,
    /// How many uses expire.
    pub expire_quota_num: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(CustomerAcquisitionQuotaExpireSoon {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "ExpireTime" => expire_time: Timestamp,
    "ExpireQuotaNum" => expire_quota_num: i64,
});

/// 获客链接异常事件: no customer can be added through a link any more; stop spreading it.
///
/// Suite callback with InfoType `customer_acquisition`, ChangeType `link_unavailable`. App callback with
/// MsgType `event`, Event `customer_acquisition`, ChangeType `link_unavailable`. Official page
/// [97299](https://developer.work.weixin.qq.com/document/path/97299), checked in a public copy, as of
/// 2024-09-14; also [97402](https://developer.work.weixin.qq.com/document/path/97402),
/// [98958](https://developer.work.weixin.qq.com/document/path/98958),
/// [99485](https://developer.work.weixin.qq.com/document/path/99485).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAcquisitionLinkUnavailable {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The corp that authorised the suite and where this happened. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The acquisition link.
    pub link_id: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(CustomerAcquisitionLinkUnavailable {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "LinkId" => link_id: String,
});

/// 删除获客链接事件: a link was deleted by hand.
///
/// Deleting a link through the API is not told.
///
/// Suite callback with InfoType `customer_acquisition`, ChangeType `delete_link`. App callback with MsgType
/// `event`, Event `customer_acquisition`, ChangeType `delete_link`. Official page
/// [97299](https://developer.work.weixin.qq.com/document/path/97299), checked in a public copy, as of
/// 2024-09-14; also [97402](https://developer.work.weixin.qq.com/document/path/97402),
/// [98958](https://developer.work.weixin.qq.com/document/path/98958),
/// [99485](https://developer.work.weixin.qq.com/document/path/99485).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAcquisitionDeleteLink {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The corp that authorised the suite and where this happened. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The acquisition link.
    pub link_id: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(CustomerAcquisitionDeleteLink {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "LinkId" => link_id: String,
});

/// 微信客户打开获客链接事件: a WeChat user opened the member's profile through a link.
///
/// Only corps of some lines of business get it.
///
/// Suite callback with InfoType `customer_acquisition`, ChangeType `open_profile`. App callback with MsgType
/// `event`, Event `customer_acquisition`, ChangeType `open_profile`. Official page
/// [99485](https://developer.work.weixin.qq.com/document/path/99485), checked, as of 2025-11-05; also
/// [97299](https://developer.work.weixin.qq.com/document/path/97299),
/// [97402](https://developer.work.weixin.qq.com/document/path/97402),
/// [98958](https://developer.work.weixin.qq.com/document/path/98958).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAcquisitionOpenProfile {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The corp that authorised the suite and where this happened. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The link that was opened.
    pub link_id: String,
    /// The customer_channel value that was added to the link.
    pub state: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(CustomerAcquisitionOpenProfile {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "LinkId" => link_id: String,
    "State" => state: Option<String>,
});

/// 通过获客链接发起好友请求事件: a WeChat user asked through a link to become a contact; told only where
/// State is not empty.
///
/// Suite callback with InfoType `customer_acquisition`, ChangeType `friend_request`. App callback with
/// MsgType `event`, Event `customer_acquisition`, ChangeType `friend_request`. Official page
/// [97299](https://developer.work.weixin.qq.com/document/path/97299), checked in a public copy, as of
/// 2024-09-14; also [97402](https://developer.work.weixin.qq.com/document/path/97402),
/// [98958](https://developer.work.weixin.qq.com/document/path/98958),
/// [99485](https://developer.work.weixin.qq.com/document/path/99485).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAcquisitionFriendRequest {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The corp that authorised the suite and where this happened. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The acquisition link.
    pub link_id: String,
    /// The customer_channel value that was added to the link.
    pub state: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(CustomerAcquisitionFriendRequest {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "LinkId" => link_id: String,
    "State" => state: String,
});

/// 成员首次收消息事件: a customer who came by a link sent the member a first message.
///
/// Suite callback with InfoType `customer_acquisition`, ChangeType `customer_start_chat`. App callback with
/// MsgType `event`, Event `customer_acquisition`, ChangeType `customer_start_chat`. Official page
/// [97299](https://developer.work.weixin.qq.com/document/path/97299), checked in a public copy, as of
/// 2024-09-14; also [97402](https://developer.work.weixin.qq.com/document/path/97402),
/// [98958](https://developer.work.weixin.qq.com/document/path/98958),
/// [99485](https://developer.work.weixin.qq.com/document/path/99485).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAcquisitionCustomerStartChat {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The corp that authorised the suite and where this happened. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The member who was written to.
    pub user_id: OpenUserId,
    /// The customer who wrote.
    pub external_user_id: ExternalUserId,
    /// The acquisition link.
    pub link_id: String,
    /// The customer_channel value that was added to the link. Known only from another SDK.
    pub state: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(CustomerAcquisitionCustomerStartChat {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "UserID" => user_id: OpenUserId,
    "ExternalUserID" => external_user_id: ExternalUserId,
    "LinkId" => link_id: String,
    "State" => state: Option<String>,
});

/// 成员多次收消息事件: a customer who came by a link wrote to the member again; told at the third, fifth and
/// tenth message.
///
/// Since 2024-12-19 without UserID, ExternalUserID and ChatSeq; ask for them with ChatKey.
///
/// Suite callback with InfoType `customer_acquisition`, ChangeType `message_from_customer`. App callback with
/// MsgType `event`, Event `customer_acquisition`, ChangeType `message_from_customer`. Official page
/// [97299](https://developer.work.weixin.qq.com/document/path/97299), checked in a public copy, as of
/// 2024-09-14; also [97402](https://developer.work.weixin.qq.com/document/path/97402),
/// [98958](https://developer.work.weixin.qq.com/document/path/98958),
/// [99485](https://developer.work.weixin.qq.com/document/path/99485).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAcquisitionMessageFromCustomer {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The corp that authorised the suite and where this happened. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The acquisition link.
    pub link_id: String,
    /// The customer_channel value that was added to the link. Known only from another SDK.
    pub state: Option<String>,
    /// The member who was written to. Not sent since 2024-12-19.
    pub user_id: Option<OpenUserId>,
    /// The customer who wrote. Not sent since 2024-12-19.
    pub external_user_id: Option<ExternalUserId>,
    /// How many messages the member has received from the customer. Not sent since 2024-12-19.
    pub chat_seq: Option<i64>,
    /// Reads the details of the messages received, for about 30 minutes.
    pub chat_key: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(CustomerAcquisitionMessageFromCustomer {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "LinkId" => link_id: String,
    "State" => state: Option<String>,
    "UserID" => user_id: Option<OpenUserId>,
    "ExternalUserID" => external_user_id: Option<ExternalUserId>,
    "ChatSeq" => chat_seq: Option<i64>,
    "ChatKey" => chat_key: Option<String> [sensitive()],
});

/// 获客助手事件通知: a customer who came by a link deleted the member.
///
/// Suite callback with InfoType `customer_acquisition`, ChangeType `del_follow_user`. App callback with
/// MsgType `event`, Event `customer_acquisition`, ChangeType `del_follow_user`. Official pages
/// [97299](https://developer.work.weixin.qq.com/document/path/97299),
/// [97402](https://developer.work.weixin.qq.com/document/path/97402),
/// [98958](https://developer.work.weixin.qq.com/document/path/98958), not checked. Known only from another
/// SDK.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAcquisitionDelFollowUser {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The corp that authorised the suite and where this happened. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The acquisition link.
    pub link_id: String,
    /// The customer_channel value that was added to the link.
    pub state: Option<String>,
    /// The member who was deleted.
    pub user_id: Option<OpenUserId>,
    /// The customer who deleted the member.
    pub external_user_id: Option<ExternalUserId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(CustomerAcquisitionDelFollowUser {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "LinkId" => link_id: String,
    "State" => state: Option<String>,
    "UserID" => user_id: Option<OpenUserId>,
    "ExternalUserID" => external_user_id: Option<ExternalUserId>,
});

/// 服务商获客使用量即将耗尽事件: few of the paid uses that the provider bought for its customers are left.
///
/// Suite callback with InfoType `customer_acquisition`, ChangeType `service_balance_low`. Official page
/// [99485](https://developer.work.weixin.qq.com/document/path/99485), not checked. Known only from another
/// SDK.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAcquisitionServiceBalanceLow {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(CustomerAcquisitionServiceBalanceLow {
    "" => envelope: Envelope [flatten()],
});

/// 服务商获客使用量已经耗尽事件: the provider has no paid uses left that it bought for its customers.
///
/// Suite callback with InfoType `customer_acquisition`, ChangeType `service_balance_exhausted`. Official page
/// [99485](https://developer.work.weixin.qq.com/document/path/99485), not checked. Known only from another
/// SDK.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAcquisitionServiceBalanceExhausted {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(CustomerAcquisitionServiceBalanceExhausted {
    "" => envelope: Envelope [flatten()],
});

/// 消耗服务商使用量事件: a customer came by a link and one use was taken from the provider.
///
/// Suite callback with InfoType `customer_acquisition`, ChangeType `service_balance_consumed`. Official page
/// [99485](https://developer.work.weixin.qq.com/document/path/99485), not checked. Known only from another
/// SDK.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAcquisitionServiceBalanceConsumed {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is.
    pub suite_id: SuiteId,
    /// The corp that authorised the suite and where this happened.
    pub auth_corp_id: OpenCorpId,
    /// The link that the customer came by.
    pub link_id: String,
    /// The customer_channel value that was added to the link.
    pub state: Option<String>,
    /// The once_key value that was added to the link; tells which visit was charged.
    pub once_key: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(CustomerAcquisitionServiceBalanceConsumed {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: SuiteId,
    "AuthCorpId" => auth_corp_id: OpenCorpId,
    "LinkId" => link_id: String,
    "State" => state: Option<String>,
    "OnceKey" => once_key: String,
});

/// 获客链接服务商代付价格调整事件: the price that a provider pays for one use changes.
///
/// Suite callback with InfoType `customer_acquisition`, ChangeType `change_price`. Official page
/// [99485](https://developer.work.weixin.qq.com/document/path/99485), not checked. Known only from another
/// SDK.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAcquisitionChangePrice {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The new price of one use, in fen.
    pub price: i64,
    /// From when it applies.
    pub effective_time: Timestamp,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(CustomerAcquisitionChangePrice {
    "" => envelope: Envelope [flatten()],
    "Price" => price: i64,
    "EffectiveTime" => effective_time: Timestamp,
});

/// 客户可建联成员范围变动事件: the set of members whom customers of a marketing app may be connected with
/// changed; read it again.
///
/// Suite callback with InfoType `customer_acquisition_permit_change`. Official pages
/// [92277](https://developer.work.weixin.qq.com/document/path/92277),
/// [101456](https://developer.work.weixin.qq.com/document/path/101456), not checked. Known only from another
/// SDK.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAcquisitionPermitChange {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is.
    pub suite_id: SuiteId,
    /// The corp that authorised the suite and where this happened.
    pub auth_corp_id: OpenCorpId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(CustomerAcquisitionPermitChange {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: SuiteId,
    "AuthCorpId" => auth_corp_id: OpenCorpId,
});
