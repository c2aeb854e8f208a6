//! 企业互联与上下游: chains and linked corps: what changes in them, and apps shared with the corps below.
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
/// `share_agent_change`. Official page [90240](https://developer.work.weixin.qq.com/document/path/90240),
/// checked in a public copy; also [90376](https://developer.work.weixin.qq.com/document/path/90376),
/// [93373](https://developer.work.weixin.qq.com/document/path/93373).
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
/// `share_chain_change`. Official page [90240](https://developer.work.weixin.qq.com/document/path/90240),
/// checked in a public copy; also [90376](https://developer.work.weixin.qq.com/document/path/90376),
/// [93373](https://developer.work.weixin.qq.com/document/path/93373).
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

/// 创建上下游空间事件: the corp founded a chain. Changes made by the chain app itself are not told.
///
/// App callback with MsgType `event`, Event `change_chain`, ChangeType `create_chain`. Official page
/// [95796](https://developer.work.weixin.qq.com/document/path/95796), checked, as of 2023-11-29.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeChainCreateChain {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The chain.
    pub chain_id: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeChainCreateChain {
    "" => envelope: Envelope [flatten()],
    "ChainId" => chain_id: String,
});

/// 更新上下游空间事件: a chain changed.
///
/// App callback with MsgType `event`, Event `change_chain`, ChangeType `update_chain`. Official page
/// [95796](https://developer.work.weixin.qq.com/document/path/95796), checked in a public copy, as of
/// 2023-11-29.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeChainUpdateChain {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The chain.
    pub chain_id: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeChainUpdateChain {
    "" => envelope: Envelope [flatten()],
    "ChainId" => chain_id: String,
});

/// 删除上下游空间事件: a chain was dissolved.
///
/// App callback with MsgType `event`, Event `change_chain`, ChangeType `delete_chain`. Official page
/// [95796](https://developer.work.weixin.qq.com/document/path/95796), checked in a public copy.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeChainDeleteChain {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The chain.
    pub chain_id: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeChainDeleteChain {
    "" => envelope: Envelope [flatten()],
    "ChainId" => chain_id: String,
});

/// 新增上下游分组事件: groups were added to a chain's directory.
///
/// App callback with MsgType `event`, Event `change_chain`, ChangeType `create_group`. Official page
/// [95796](https://developer.work.weixin.qq.com/document/path/95796), checked in a public copy.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeChainCreateGroup {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The chain.
    pub chain_id: String,
    /// The new groups.
    pub group_ids: GroupIds,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeChainCreateGroup {
    "" => envelope: Envelope [flatten()],
    "ChainId" => chain_id: String,
    "GroupIds" => group_ids: GroupIds,
});

/// 更新上下游分组事件: groups of a chain's directory changed.
///
/// App callback with MsgType `event`, Event `change_chain`, ChangeType `update_group`. Official page
/// [95796](https://developer.work.weixin.qq.com/document/path/95796), checked in a public copy.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeChainUpdateGroup {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The chain.
    pub chain_id: String,
    /// The groups that changed.
    pub group_ids: GroupIds,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeChainUpdateGroup {
    "" => envelope: Envelope [flatten()],
    "ChainId" => chain_id: String,
    "GroupIds" => group_ids: GroupIds,
});

/// 删除上下游分组事件: groups were removed from a chain's directory.
///
/// App callback with MsgType `event`, Event `change_chain`, ChangeType `delete_group`. Official page
/// [95796](https://developer.work.weixin.qq.com/document/path/95796), checked in a public copy.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeChainDeleteGroup {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The chain.
    pub chain_id: String,
    /// The groups that are gone.
    pub group_ids: GroupIds,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeChainDeleteGroup {
    "" => envelope: Envelope [flatten()],
    "ChainId" => chain_id: String,
    "GroupIds" => group_ids: GroupIds,
});

/// 企业加入上下游事件: corps joined a chain.
///
/// App callback with MsgType `event`, Event `change_chain`, ChangeType `corp_join`. Official page
/// [95796](https://developer.work.weixin.qq.com/document/path/95796), checked in a public copy.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeChainCorpJoin {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The chain.
    pub chain_id: String,
    /// The corps that joined.
    pub corp_ids: CorpIds,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeChainCorpJoin {
    "" => envelope: Envelope [flatten()],
    "ChainId" => chain_id: String,
    "CorpIds" => corp_ids: CorpIds,
});

/// 更新企业事件: corps of a chain changed.
///
/// App callback with MsgType `event`, Event `change_chain`, ChangeType `update_corp`. Official page
/// [95796](https://developer.work.weixin.qq.com/document/path/95796), checked in a public copy.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeChainUpdateCorp {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The chain.
    pub chain_id: String,
    /// The corps that changed.
    pub corp_ids: CorpIds,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeChainUpdateCorp {
    "" => envelope: Envelope [flatten()],
    "ChainId" => chain_id: String,
    "CorpIds" => corp_ids: CorpIds,
});

/// 移除企业事件: corps were removed from a chain.
///
/// App callback with MsgType `event`, Event `change_chain`, ChangeType `remove_corp`. Official page
/// [95796](https://developer.work.weixin.qq.com/document/path/95796), checked in a public copy.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeChainRemoveCorp {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The chain.
    pub chain_id: String,
    /// The corps that are gone.
    pub corp_ids: CorpIds,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeChainRemoveCorp {
    "" => envelope: Envelope [flatten()],
    "ChainId" => chain_id: String,
    "CorpIds" => corp_ids: CorpIds,
});

/// Groups of a chain's directory.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupIds {
    /// Their ids.
    pub group_id: Vec<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(GroupIds {
    "GroupId" => group_id: Vec<i64>,
});

/// Corps of a chain.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CorpIds {
    /// Their ids.
    pub corp_id: Vec<OpenCorpId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(CorpIds {
    "CorpId" => corp_id: Vec<OpenCorpId>,
});
