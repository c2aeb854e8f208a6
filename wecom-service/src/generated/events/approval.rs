//! 审批: approvals that move on: those of the approval app, and those that an app started through the flow
//! engine.
//!
//! Generated from `spec/events/approval.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::callback::Envelope;
use crate::generated::types::{AgentId, DepartmentId, MediaId, OpenCorpId, OpenUserId, SuiteId};
use crate::wire::{Extra, Timestamp};
use crate::{open_enum, table};

/// 审批申请状态变化回调通知: an application in the approval app was submitted, decided, reminded of,
/// withdrawn or commented on.
///
/// The page shows the form of the data callback also for suites.
///
/// Suite callback with InfoType `sys_approval_change`. App callback with MsgType `event`, Event
/// `sys_approval_change`. Official page [91815](https://developer.work.weixin.qq.com/document/path/91815),
/// checked in a public copy; also [92633](https://developer.work.weixin.qq.com/document/path/92633),
/// [96508](https://developer.work.weixin.qq.com/document/path/96508).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SysApprovalChange {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The corp that authorised the suite and where this happened. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The approval app.
    pub agent_id: AgentId,
    /// The application as it stands now.
    pub approval_info: SysApproval,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SysApprovalChange {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "AgentID" => agent_id: AgentId,
    "ApprovalInfo" => approval_info: SysApproval,
});

/// 自建应用审批状态变化通知回调: an approval that an app started through the flow engine changed state, or an
/// approver acted on it.
///
/// The pages that describe it spell some members differently.
///
/// App callback with MsgType `event`, Event `open_approval_change`. Official page
/// [90240](https://developer.work.weixin.qq.com/document/path/90240), checked in a public copy; also
/// [90269](https://developer.work.weixin.qq.com/document/path/90269),
/// [90376](https://developer.work.weixin.qq.com/document/path/90376),
/// [93798](https://developer.work.weixin.qq.com/document/path/93798).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenApprovalChange {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The app that started the approval.
    pub agent_id: AgentId,
    /// The approval as it stands now.
    pub approval_info: OpenApproval,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(OpenApprovalChange {
    "" => envelope: Envelope [flatten()],
    "AgentID" => agent_id: AgentId,
    "ApprovalInfo" => approval_info: OpenApproval,
});

/// An application in the approval app.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SysApproval {
    /// Number of the application. Older callbacks have SpNo only.
    pub sp_no_str: Option<String>,
    /// Number of the application; missing for applications of education bureaus and schools.
    ///
    /// **Deprecated:** Use SpNoStr.
    pub sp_no: Option<String>,
    /// Name of the template.
    pub sp_name: String,
    /// State of the application after this change.
    pub sp_status: ApprovalStatus,
    /// The template of the approval app.
    pub template_id: String,
    /// When it was submitted.
    pub apply_time: Timestamp,
    /// Who submitted it. On the wire it is `Applyer`.
    pub applicant: Applicant,
    /// The approval steps. ProcessList tells the same and more in newer callbacks.
    pub sp_record: Option<Vec<ApprovalRecord>>,
    /// Who gets a copy. On the wire it is `Notifyer`.
    pub copied_to: Option<Vec<Person>>,
    /// The whole process: approvers, copies and handlers.
    pub process_list: Option<ProcessList>,
    /// Comments, when there are any.
    pub comments: Option<Vec<Comment>>,
    /// What happened. On the wire it is `StatuChangeEvent`.
    pub status_change_event: ApprovalChange,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SysApproval {
    "SpNoStr" => sp_no_str: Option<String>,
    "SpNo" => sp_no: Option<String>,
    "SpName" => sp_name: String,
    "SpStatus" => sp_status: ApprovalStatus,
    "TemplateId" => template_id: String,
    "ApplyTime" => apply_time: Timestamp,
    "Applyer" => applicant: Applicant,
    "SpRecord" => sp_record: Option<Vec<ApprovalRecord>>,
    "Notifyer" => copied_to: Option<Vec<Person>>,
    "ProcessList" => process_list: Option<ProcessList>,
    "Comments" => comments: Option<Vec<Comment>>,
    "StatuChangeEvent" => status_change_event: ApprovalChange,
});

/// Who submitted an application.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Applicant {
    /// The member.
    pub user_id: OpenUserId,
    /// The department it was submitted for.
    pub party: DepartmentId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Applicant {
    "UserId" => user_id: OpenUserId,
    "Party" => party: DepartmentId,
});

/// A member in an approval.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Person {
    /// The member.
    pub user_id: OpenUserId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Person {
    "UserId" => user_id: OpenUserId,
});

/// One step of an approval.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApprovalRecord {
    /// State of the step.
    pub sp_status: StepStatus,
    /// How many of the approvers have to agree. On the wire it is `ApproverAttr`.
    pub mode: ApproverMode,
    /// One entry an approver; several when the step goes to a tag or to managers.
    pub details: Vec<RecordDetail>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ApprovalRecord {
    "SpStatus" => sp_status: StepStatus,
    "ApproverAttr" => mode: ApproverMode,
    "Details" => details: Vec<RecordDetail>,
});

/// What one approver did in a step.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordDetail {
    /// The approver.
    pub approver: Person,
    /// What the approver wrote.
    pub speech: Option<String>,
    /// The approver's decision.
    pub sp_status: StepStatus,
    /// When the approver decided; 0 while pending.
    pub sp_time: Option<Timestamp>,
    /// Files added to the decision.
    pub attach: Option<Vec<MediaId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RecordDetail {
    "Approver" => approver: Person,
    "Speech" => speech: Option<String>,
    "SpStatus" => sp_status: StepStatus,
    "SpTime" => sp_time: Option<Timestamp>,
    "Attach" => attach: Option<Vec<MediaId>>,
});

/// The process of an application.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessList {
    /// Its nodes in order.
    pub node_list: Vec<ProcessNode>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ProcessList {
    "NodeList" => node_list: Vec<ProcessNode>,
});

/// One node of a process.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessNode {
    /// What the people of the node are to do.
    pub node_type: ProcessNodeType,
    /// State of the node.
    pub sp_status: Option<StepStatus>,
    /// How several people share the node. On the wire it is `ApvRel`.
    pub mode: Option<ProcessMode>,
    /// One entry a person.
    pub sub_node_list: Option<Vec<ProcessSubNode>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ProcessNode {
    "NodeType" => node_type: ProcessNodeType,
    "SpStatus" => sp_status: Option<StepStatus>,
    "ApvRel" => mode: Option<ProcessMode>,
    "SubNodeList" => sub_node_list: Option<Vec<ProcessSubNode>>,
});

/// What one person did in a node.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessSubNode {
    /// The person.
    pub user_info: Person,
    /// What the person wrote.
    pub speech: Option<String>,
    /// The person's decision. On the wire it is `SpYj`.
    pub status: Option<StepStatus>,
    /// When the person acted; 0 while pending. On the wire it is `Sptime`.
    pub sp_time: Option<Timestamp>,
    /// Files added to the decision.
    pub media_ids: Option<Vec<MediaId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ProcessSubNode {
    "UserInfo" => user_info: Person,
    "Speech" => speech: Option<String>,
    "SpYj" => status: Option<StepStatus>,
    "Sptime" => sp_time: Option<Timestamp>,
    "MediaIds" => media_ids: Option<Vec<MediaId>>,
});

/// A comment on an application.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Comment {
    /// Who wrote it.
    pub comment_user_info: Person,
    /// When it was written.
    pub comment_time: Timestamp,
    /// The text.
    pub comment_content: String,
    /// Id of the comment.
    pub comment_id: String,
    /// Files added to it.
    pub attach: Option<Vec<MediaId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Comment {
    "CommentUserInfo" => comment_user_info: Person,
    "CommentTime" => comment_time: Timestamp,
    "CommentContent" => comment_content: String,
    "CommentId" => comment_id: String,
    "Attach" => attach: Option<Vec<MediaId>>,
});

/// An approval that an app started.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenApproval {
    /// Number of the approval, chosen by the app when it started it.
    pub third_no: String,
    /// Name of the template.
    pub open_sp_name: String,
    /// The template.
    pub open_template_id: String,
    /// State of the approval.
    pub open_sp_status: OpenApprovalStatus,
    /// When it was submitted.
    pub apply_time: Timestamp,
    /// Name of the applicant.
    pub apply_user_name: String,
    /// The applicant.
    pub apply_user_id: OpenUserId,
    /// Name of the applicant's department.
    pub apply_user_party: String,
    /// Address of the applicant's profile picture.
    pub apply_user_image: String,
    /// The approval steps.
    pub approval_nodes: Option<ApprovalNodes>,
    /// Who gets a copy, if anybody.
    pub notify_nodes: Option<NotifyNodes>,
    /// The current step, counted from 0.
    pub approver_step: Option<i64>,
    /// The same under the lowercase name that the page of app events gives. On the wire it is `approverstep`.
    pub approver_step_lowercase: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(OpenApproval {
    "ThirdNo" => third_no: String,
    "OpenSpName" => open_sp_name: String,
    "OpenTemplateId" => open_template_id: String,
    "OpenSpStatus" => open_sp_status: OpenApprovalStatus,
    "ApplyTime" => apply_time: Timestamp,
    "ApplyUserName" => apply_user_name: String [sensitive()],
    "ApplyUserId" => apply_user_id: OpenUserId,
    "ApplyUserParty" => apply_user_party: String,
    "ApplyUserImage" => apply_user_image: String [sensitive()],
    "ApprovalNodes" => approval_nodes: Option<ApprovalNodes>,
    "NotifyNodes" => notify_nodes: Option<NotifyNodes>,
    "ApproverStep" => approver_step: Option<i64>,
    "approverstep" => approver_step_lowercase: Option<i64>,
});

/// The steps of an approval that an app started.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApprovalNodes {
    /// The steps in order. On the wire it is `ApprovalNode`.
    pub nodes: Vec<ApprovalNode>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ApprovalNodes {
    "ApprovalNode" => nodes: Vec<ApprovalNode>,
});

/// One step of an approval that an app started.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApprovalNode {
    /// State of the step.
    pub node_status: StepStatus,
    /// How many of the approvers have to agree. On the wire it is `NodeAttr`.
    pub mode: ApproverMode,
    /// How the approvers were found.
    pub node_type: ApproverSource,
    /// The approvers.
    pub items: NodeItems,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ApprovalNode {
    "NodeStatus" => node_status: StepStatus,
    "NodeAttr" => mode: ApproverMode,
    "NodeType" => node_type: ApproverSource,
    "Items" => items: NodeItems,
});

/// The approvers of a step.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeItems {
    /// One entry an approver; several when the step goes to a tag or to managers. On the wire it is `Item`.
    pub items: Vec<NodeItem>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(NodeItems {
    "Item" => items: Vec<NodeItem>,
});

/// One approver of a step.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeItem {
    /// Name of the approver.
    pub item_name: String,
    /// The approver, in the other of the two spellings. On the wire it is `ItemUserid`.
    pub userid_alt: Option<OpenUserId>,
    /// Name of the approver's department; missing in some callbacks.
    pub item_party: Option<String>,
    /// Address of the approver's profile picture.
    pub item_image: String,
    /// The approver's decision.
    pub item_status: StepStatus,
    /// What the approver wrote.
    pub item_speech: Option<String>,
    /// When the approver acted; 0 while pending.
    pub item_op_time: Option<Timestamp>,
    /// The approver; where it is missing, ItemUserid has it. On the wire it is `ItemUserId`.
    pub userid: Option<OpenUserId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(NodeItem {
    "ItemName" => item_name: String [sensitive()],
    "ItemUserid" => userid_alt: Option<OpenUserId>,
    "ItemParty" => item_party: Option<String>,
    "ItemImage" => item_image: String [sensitive()],
    "ItemStatus" => item_status: StepStatus,
    "ItemSpeech" => item_speech: Option<String>,
    "ItemOpTime" => item_op_time: Option<Timestamp>,
    "ItemUserId" => userid: Option<OpenUserId>,
});

/// Who gets a copy of an approval that an app started.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotifyNodes {
    /// One entry a person. On the wire it is `NotifyNode`.
    pub nodes: Vec<NotifyNode>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(NotifyNodes {
    "NotifyNode" => nodes: Vec<NotifyNode>,
});

/// One person who gets a copy.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotifyNode {
    /// Name of the person.
    pub item_name: String,
    /// The person, in the other of the two spellings. On the wire it is `ItemUserid`.
    pub userid_alt: Option<OpenUserId>,
    /// Name of the person's department; missing in some callbacks.
    pub item_party: Option<String>,
    /// Address of the person's profile picture.
    pub item_image: String,
    /// The person; where it is missing, ItemUserid has it. On the wire it is `ItemUserId`.
    pub userid: Option<OpenUserId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(NotifyNode {
    "ItemName" => item_name: String [sensitive()],
    "ItemUserid" => userid_alt: Option<OpenUserId>,
    "ItemParty" => item_party: Option<String>,
    "ItemImage" => item_image: String [sensitive()],
    "ItemUserId" => userid: Option<OpenUserId>,
});

open_enum! {
    /// State of an application in the approval app.
    pub enum ApprovalStatus: i64 {
        /// Pending.
        Pending = 1,
        /// Approved.
        Approved = 2,
        /// Rejected.
        Rejected = 3,
        /// Revoked.
        Revoked = 4,
        /// Revoked after approval.
        RevokedAfterApproval = 6,
        /// Deleted.
        Deleted = 7,
        /// Paid.
        Paid = 10,
    }
}

open_enum! {
    /// State of an approval that an app started.
    pub enum OpenApprovalStatus: i64 {
        /// Pending.
        Pending = 1,
        /// Approved.
        Approved = 2,
        /// Rejected.
        Rejected = 3,
        /// Cancelled.
        Cancelled = 4,
    }
}

open_enum! {
    /// What happened to an application.
    pub enum ApprovalChange: i64 {
        /// Submitted.
        Submitted = 1,
        /// Agreed.
        Agreed = 2,
        /// Refused.
        Refused = 3,
        /// Passed on to another approver.
        Forwarded = 4,
        /// Reminded.
        Reminded = 5,
        /// Revoked.
        Revoked = 6,
        /// Revoked after approval.
        RevokedAfterApproval = 8,
        /// Commented.
        Commented = 10,
        /// Sent back to an earlier approver.
        Returned = 11,
        /// Approver added.
        ApproverAdded = 12,
        /// Agreed and approver added.
        AgreedAndApproverAdded = 13,
        /// A handler did the work.
        Handled = 14,
        /// A handler passed the work on.
        HandedOver = 15,
    }
}

open_enum! {
    /// State of a step or of one person in it. Values from 11 on come in ProcessList only.
    pub enum StepStatus: i64 {
        /// Pending.
        Pending = 1,
        /// Agreed.
        Agreed = 2,
        /// Refused.
        Refused = 3,
        /// Passed on to another approver.
        Forwarded = 4,
        /// Sent back to an earlier approver.
        Returned = 11,
        /// Approver added.
        ApproverAdded = 12,
        /// Agreed and approver added.
        AgreedAndApproverAdded = 13,
        /// A handler did the work.
        Handled = 14,
        /// A handler passed the work on.
        HandedOver = 15,
    }
}

open_enum! {
    /// How many approvers of a step have to agree.
    pub enum ApproverMode: i64 {
        /// One is enough.
        Any = 1,
        /// All of them.
        All = 2,
    }
}

open_enum! {
    /// How the approvers of a step are found.
    pub enum ApproverSource: i64 {
        /// Named members.
        Members = 1,
        /// The members of a tag.
        Tag = 2,
        /// Managers of the applicant.
        Managers = 3,
    }
}

open_enum! {
    /// What the people of a node are to do.
    pub enum ProcessNodeType: i64 {
        /// Approve.
        Approve = 1,
        /// They are only told.
        Copy = 2,
        /// They do the work that was approved.
        Handle = 3,
    }
}

open_enum! {
    /// How several people share a node.
    pub enum ProcessMode: i64 {
        /// All have to act.
        All = 1,
        /// One is enough.
        Any = 2,
        /// One after the other, each once the one before has acted.
        InTurn = 3,
    }
}
