//! 树: what happens to trees.
//!
//! Generated from `spec/events/trees.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::callback::Envelope;
use crate::generated::types::{BoxNumber, ThingId, ThingSecret, Weekday};
use crate::table;
use crate::wire::{Extra, Form};

/// 长大: a tree grew.
///
/// Suite callback with InfoType `tree_grown`. Official page
/// [401](https://developer.work.weixin.qq.com/document/path/401), not checked.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreeGrown {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// Which.
    pub thing_id: ThingId,
    /// Its root.
    pub root: Root,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(TreeGrown {
    "" => envelope: Envelope [flatten()],
    "ThingId" => thing_id: ThingId,
    "Root" => root: Root,
});

/// 种树: a tree was planted.
///
/// Suite callback with InfoType `change_tree`, ChangeType `create` or `creat` or `craete`. App callback with
/// MsgType `event`, Event `change_tree`, ChangeType `create` or `creat` or `craete`. Official page
/// [402](https://developer.work.weixin.qq.com/document/path/402), checked, as of 2024-02-29.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeTreeCreate {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite. Only on the suite callback.
    pub suite_id: Option<String>,
    /// The app. Only on the app callback.
    pub agent_id: Option<BoxNumber>,
    /// When.
    pub r#type: Weekday,
    /// Its leaves.
    pub leaf: Option<Vec<Leaf>>,
    /// Its tags, joined by commas.
    pub tags: Option<Vec<String>>,
    /// Whether it is green.
    pub flag: bool,
    /// Who planted it. On the wire it is `OpenUserID`.
    pub planter: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeTreeCreate {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<String>,
    "AgentID" => agent_id: Option<BoxNumber>,
    "Type" => r#type: Weekday,
    "Leaf" => leaf: Option<Vec<Leaf>>,
    "Tags" => tags: Option<Vec<String>> [joined(',')],
    "Flag" => flag: bool [form(Form::Flag)],
    "OpenUserID" => planter: Option<String>,
});

/// 变更: anything else happened to a tree.
///
/// Suite callback with InfoType `change_tree`. App callback with MsgType `event`, Event `change_tree`.
/// Official page [403](https://developer.work.weixin.qq.com/document/path/403), not checked.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeTree {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeTree {
    "" => envelope: Envelope [flatten()],
});

/// text: somebody wrote to a tree.
///
/// App callback with MsgType `rustle`. No official page is known. Known only from another SDK.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Text {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// What.
    pub content: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Text {
    "" => envelope: Envelope [flatten()],
    "Content" => content: String,
});

/// A root.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Root {
    /// What opens it.
    pub secret: ThingSecret,
    /// Seconds left.
    pub left: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Root {
    "Secret" => secret: ThingSecret,
    "Left" => left: i64,
});

/// A leaf.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Leaf {
    /// Its color.
    pub color: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Leaf {
    "Color" => color: String,
});
