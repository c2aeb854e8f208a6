//! 直播: live streams whose state changed.
//!
//! Generated from `spec/events/living.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::callback::Envelope;
use crate::generated::types::{AgentId, LivingId};
use crate::wire::Extra;
use crate::{open_enum, table};

/// 直播回调事件: a live stream that the app created changed state.
///
/// App callback with MsgType `event`, Event `living_status_change`. Official page
/// [94145](https://developer.work.weixin.qq.com/document/path/94145), checked, as of 2021-05-26; also
/// [94308](https://developer.work.weixin.qq.com/document/path/94308),
/// [96842](https://developer.work.weixin.qq.com/document/path/96842).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LivingStatusChange {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The live stream.
    pub living_id: LivingId,
    /// Its new state.
    pub status: LivingStatus,
    /// The app that created it.
    pub agent_id: AgentId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(LivingStatusChange {
    "" => envelope: Envelope [flatten()],
    "LivingId" => living_id: LivingId,
    "Status" => status: LivingStatus,
    "AgentID" => agent_id: AgentId,
});

open_enum! {
    /// State of a live stream.
    pub enum LivingStatus: i64 {
        /// Booked.
        Booked = 0,
        /// Live.
        Live = 1,
        /// Ended.
        Ended = 2,
        /// It was not started in time. Not told by callback at present.
        Expired = 3,
        /// Cancelled.
        Cancelled = 4,
    }
}
