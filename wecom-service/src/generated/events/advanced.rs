//! 高级功能: requests of members for seats with advanced features, where the corp decides them in an app of
//! its own.
//!
//! Generated from `spec/events/advanced.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::callback::Envelope;
use crate::generated::types::AgentId;
use crate::wire::Extra;
use crate::{open_enum, table};

/// 成员申请的提交回调: a member asked for a seat. FromUserName is the member.
///
/// App callback with MsgType `event`, Event `submit_vip_account_approval`. Official page
/// [99876](https://developer.work.weixin.qq.com/document/path/99876), checked, as of 2024-05-29.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVipAccountApproval {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// Why the member wants it.
    pub apply_reason: String,
    /// What the seat is for.
    pub business_type: SeatKind,
    /// Id of the request.
    pub apply_id: String,
    /// The app that decides.
    pub agent_id: AgentId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SubmitVipAccountApproval {
    "" => envelope: Envelope [flatten()],
    "ApplyReason" => apply_reason: String,
    "BusinessType" => business_type: SeatKind,
    "ApplyId" => apply_id: String,
    "AgentID" => agent_id: AgentId,
});

/// 成员申请的终止回调: a request for a seat came to its end: refused, granted or withdrawn.
///
/// App callback with MsgType `event`, Event `finish_vip_account_approval`. Official page
/// [99877](https://developer.work.weixin.qq.com/document/path/99877), checked, as of 2024-05-29.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinishVipAccountApproval {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// How it ended.
    pub finish_type: FinishType,
    /// Id of the request.
    pub apply_id: String,
    /// The app that decides.
    pub agent_id: AgentId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(FinishVipAccountApproval {
    "" => envelope: Envelope [flatten()],
    "FinishType" => finish_type: FinishType,
    "ApplyId" => apply_id: String,
    "AgentID" => agent_id: AgentId,
});

open_enum! {
    /// What a seat with advanced features is for.
    pub enum SeatKind: i64 {
        /// Mail.
        Mail = 1,
        /// Documents.
        Documents = 2,
        /// Drive.
        Drive = 3,
        /// Meetings.
        Meetings = 4,
    }
}

open_enum! {
    /// How a request for a seat ended.
    pub enum FinishType: i64 {
        /// An admin refused it.
        Refused = 1,
        /// A seat was assigned.
        Granted = 2,
        /// The member deleted the request.
        Withdrawn = 3,
    }
}
