//! 微信客服: WeChat customer service: new messages and changed grants.
//!
//! Generated from `spec/events/kf.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::callback::Envelope;
use crate::generated::types::OpenKfId;
use crate::table;
use crate::wire::Extra;

/// 接收消息和事件: a customer service account has new messages or events; fetch them with sync_msg.
///
/// It comes without FromUserName.
///
/// App callback with MsgType `event`, Event `kf_msg_or_event`. Official page
/// [94699](https://developer.work.weixin.qq.com/document/path/94699), checked, as of 2024-12-23; also
/// [94670](https://developer.work.weixin.qq.com/document/path/94670),
/// [96426](https://developer.work.weixin.qq.com/document/path/96426).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KfMsgOrEvent {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// Goes into sync_msg, good for 10 minutes; without it sync_msg is throttled. At most 128 bytes.
    pub token: String,
    /// The account with news.
    pub open_kf_id: OpenKfId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(KfMsgOrEvent {
    "" => envelope: Envelope [flatten()],
    "Token" => token: String [max_bytes(128), sensitive()],
    "OpenKfId" => open_kf_id: OpenKfId,
});

/// 客服账号授权变更事件: the corp granted customer service accounts to the app or took them back.
///
/// App callback with MsgType `event`, Event `kf_account_auth_change`. Official page
/// [97713](https://developer.work.weixin.qq.com/document/path/97713), checked, as of 2023-11-30; also
/// [97302](https://developer.work.weixin.qq.com/document/path/97302),
/// [97712](https://developer.work.weixin.qq.com/document/path/97712).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KfAccountAuthChange {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// Accounts that were granted. On the wire it is `AuthAddOpenKfId`.
    pub added: Option<Vec<OpenKfId>>,
    /// Accounts that were taken back, for whatever reason. On the wire it is `AuthDelOpenKfId`.
    pub removed: Option<Vec<OpenKfId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(KfAccountAuthChange {
    "" => envelope: Envelope [flatten()],
    "AuthAddOpenKfId" => added: Option<Vec<OpenKfId>>,
    "AuthDelOpenKfId" => removed: Option<Vec<OpenKfId>>,
});
