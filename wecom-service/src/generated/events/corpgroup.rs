//! 企业互联与上下游: a corp shares the app with corps below it.
//!
//! Generated from `spec/events/corpgroup.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::callback::Envelope;
use crate::generated::types::{AgentId, OpenCorpId, SuiteId};
use crate::table;
use crate::wire::Extra;

/// 企业互联共享应用事件回调: a parent corp shared the app with a subordinate corp or took it away again.
/// Fetch the list of shares.
///
/// Suites get AppId, CorpId and AgentId on the instruction callback; other apps get only AgentID, on the data
/// callback.
///
/// Suite callback with InfoType `share_agent_change`. App callback with MsgType `event`, Event
/// `share_agent_change`. Official page [93373](https://developer.work.weixin.qq.com/document/path/93373),
/// checked in part, as of 2021-11-18; also [90240](https://developer.work.weixin.qq.com/document/path/90240),
/// [90376](https://developer.work.weixin.qq.com/document/path/90376).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShareAgentChange {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite that is shared. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The app inside an old suite of several apps; ignore it otherwise. Only on the suite callback.
    pub app_id: Option<i64>,
    /// The parent corp. Only on the suite callback.
    pub corp_id: Option<OpenCorpId>,
    /// The app in the parent corp. On the wire it is `AgentId`. Only on the suite callback.
    pub parent_agent_id: Option<AgentId>,
    /// The app in the corp that receives the event, which is the parent. Only on the app callback.
    pub agent_id: Option<AgentId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ShareAgentChange {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AppId" => app_id: Option<i64>,
    "CorpId" => corp_id: Option<OpenCorpId>,
    "AgentId" => parent_agent_id: Option<AgentId>,
    "AgentID" => agent_id: Option<AgentId>,
});

/// 上下游共享应用事件回调: an upstream corp shared the app with a downstream corp or took it away again.
/// Fetch the list of shares.
///
/// Suites get AppId, CorpId and AgentId on the instruction callback; other apps get only AgentID, on the data
/// callback.
///
/// Suite callback with InfoType `share_chain_change`. App callback with MsgType `event`, Event
/// `share_chain_change`. Official page [93373](https://developer.work.weixin.qq.com/document/path/93373),
/// checked in part, as of 2021-11-18; also [90376](https://developer.work.weixin.qq.com/document/path/90376).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShareChainChange {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite that is shared. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The app inside an old suite of several apps; ignore it otherwise. Only on the suite callback.
    pub app_id: Option<i64>,
    /// The upstream corp. Only on the suite callback.
    pub corp_id: Option<OpenCorpId>,
    /// The app in the upstream corp. On the wire it is `AgentId`. Only on the suite callback.
    pub upstream_agent_id: Option<AgentId>,
    /// The app in the corp that receives the event, which is upstream. Only on the app callback.
    pub agent_id: Option<AgentId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ShareChainChange {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AppId" => app_id: Option<i64>,
    "CorpId" => corp_id: Option<OpenCorpId>,
    "AgentId" => upstream_agent_id: Option<AgentId>,
    "AgentID" => agent_id: Option<AgentId>,
});
