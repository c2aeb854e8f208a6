//! 通讯录变更: members, departments and tags that changed, and batch jobs that finished.
//!
//! Generated from `spec/events/contact.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::callback::Envelope;
use crate::generated::types::{CorpId, DepartmentId, JobId, OpenCorpId, OpenUserId, SuiteId, TagId};
use crate::wire::{ErrCode, Extra, Form};
use crate::{open_enum, table};

/// 新增成员事件: a member was added.
///
/// Contact sync callbacks that were set up or changed after 2022-08-15 carry UserID and Department only.
///
/// Suite callback with InfoType `change_contact`, ChangeType `create_user`. App callback with MsgType
/// `event`, Event `change_contact`, ChangeType `create_user`. Official page
/// [90970](https://developer.work.weixin.qq.com/document/path/90970), checked in a public copy; also
/// [90240](https://developer.work.weixin.qq.com/document/path/90240),
/// [90376](https://developer.work.weixin.qq.com/document/path/90376),
/// [90639](https://developer.work.weixin.qq.com/document/path/90639),
/// [90796](https://developer.work.weixin.qq.com/document/path/90796),
/// [92654](https://developer.work.weixin.qq.com/document/path/92654),
/// [96302](https://developer.work.weixin.qq.com/document/path/96302).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeContactCreateUser {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The corp that authorised the suite and where this happened. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The new member.
    pub user_id: OpenUserId,
    /// Display name. Third-party apps get the id instead.
    pub name: Option<String>,
    /// Departments the member belongs to, of those the app may see.
    pub department: Option<Vec<DepartmentId>>,
    /// The department counted as the member's own.
    pub main_department: Option<DepartmentId>,
    /// Whether the member leads each department, in the order of Department.
    pub is_leader_in_dept: Option<Vec<bool>>,
    /// Members this one reports to.
    pub direct_leader: Option<Vec<OpenUserId>>,
    /// Job title.
    pub position: Option<String>,
    /// Mobile number; third-party apps do not get it.
    pub mobile: Option<String>,
    /// Gender, as far as the app may see it.
    pub gender: Option<Gender>,
    /// Personal email address; third-party apps do not get it.
    pub email: Option<String>,
    /// Work email address that comes with the corp's WeCom account.
    pub biz_mail: Option<String>,
    /// Whether the member has activated WeCom.
    pub status: Option<MemberStatus>,
    /// Address of the profile picture.
    pub avatar: Option<String>,
    /// Nickname the corp gave the member.
    pub alias: Option<String>,
    /// Landline number.
    pub telephone: Option<String>,
    /// Postal address.
    pub address: Option<String>,
    /// Extra profile fields that the corp defined.
    pub ext_attr: Option<ExtAttr>,
    /// English name; older callbacks only, Alias took its place. Known only from another SDK.
    pub english_name: Option<String>,
    /// Whether the member leads a department; older callbacks only, IsLeaderInDept took its place. Known only
    /// from another SDK.
    pub is_leader: Option<bool>,
    /// The member's id for this provider, the same in all its suites. Only on the suite callback.
    pub open_user_id: Option<OpenUserId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeContactCreateUser {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "UserID" => user_id: OpenUserId,
    "Name" => name: Option<String> [sensitive()],
    "Department" => department: Option<Vec<DepartmentId>> [joined(',')],
    "MainDepartment" => main_department: Option<DepartmentId>,
    "IsLeaderInDept" => is_leader_in_dept: Option<Vec<bool>> [form(Form::Flag), joined(',')],
    "DirectLeader" => direct_leader: Option<Vec<OpenUserId>> [joined(',')],
    "Position" => position: Option<String>,
    "Mobile" => mobile: Option<String> [sensitive()],
    "Gender" => gender: Option<Gender>,
    "Email" => email: Option<String> [sensitive()],
    "BizMail" => biz_mail: Option<String> [sensitive()],
    "Status" => status: Option<MemberStatus>,
    "Avatar" => avatar: Option<String> [sensitive()],
    "Alias" => alias: Option<String>,
    "Telephone" => telephone: Option<String> [sensitive()],
    "Address" => address: Option<String> [sensitive()],
    "ExtAttr" => ext_attr: Option<ExtAttr>,
    "EnglishName" => english_name: Option<String> [sensitive()],
    "IsLeader" => is_leader: Option<bool> [form(Form::Flag)],
    "OpenUserID" => open_user_id: Option<OpenUserId>,
});

/// 更新成员事件: a member's profile, departments or status changed; only what changed is sent.
///
/// Contact sync callbacks that were set up or changed after 2022-08-15 carry UserID, Department and NewUserID
/// only.
///
/// Suite callback with InfoType `change_contact`, ChangeType `update_user`. App callback with MsgType
/// `event`, Event `change_contact`, ChangeType `update_user`. Official page
/// [90970](https://developer.work.weixin.qq.com/document/path/90970), checked in a public copy; also
/// [90240](https://developer.work.weixin.qq.com/document/path/90240),
/// [90376](https://developer.work.weixin.qq.com/document/path/90376),
/// [90639](https://developer.work.weixin.qq.com/document/path/90639),
/// [90796](https://developer.work.weixin.qq.com/document/path/90796),
/// [92654](https://developer.work.weixin.qq.com/document/path/92654),
/// [96302](https://developer.work.weixin.qq.com/document/path/96302).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeContactUpdateUser {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The corp that authorised the suite and where this happened. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The member, by the id from before this change.
    pub user_id: OpenUserId,
    /// The member's id from now on; only when it changed, which a generated id allows once.
    pub new_user_id: Option<OpenUserId>,
    /// Display name. Third-party apps get the id instead.
    pub name: Option<String>,
    /// Departments the member belongs to, of those the app may see.
    pub department: Option<Vec<DepartmentId>>,
    /// The department counted as the member's own.
    pub main_department: Option<DepartmentId>,
    /// Whether the member leads each department, in the order of Department.
    pub is_leader_in_dept: Option<Vec<bool>>,
    /// Members this one reports to.
    pub direct_leader: Option<Vec<OpenUserId>>,
    /// Job title.
    pub position: Option<String>,
    /// Mobile number; third-party apps do not get it.
    pub mobile: Option<String>,
    /// Gender, as far as the app may see it.
    pub gender: Option<Gender>,
    /// Personal email address; third-party apps do not get it.
    pub email: Option<String>,
    /// Work email address that comes with the corp's WeCom account.
    pub biz_mail: Option<String>,
    /// Whether the member has activated WeCom.
    pub status: Option<MemberStatus>,
    /// Address of the profile picture.
    pub avatar: Option<String>,
    /// Nickname the corp gave the member.
    pub alias: Option<String>,
    /// Landline number.
    pub telephone: Option<String>,
    /// Postal address.
    pub address: Option<String>,
    /// Extra profile fields that the corp defined.
    pub ext_attr: Option<ExtAttr>,
    /// English name; older callbacks only, Alias took its place. Known only from another SDK.
    pub english_name: Option<String>,
    /// Whether the member leads a department; older callbacks only, IsLeaderInDept took its place. Known only
    /// from another SDK.
    pub is_leader: Option<bool>,
    /// The member's id for this provider, the same in all its suites. Only on the suite callback.
    pub open_user_id: Option<OpenUserId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeContactUpdateUser {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "UserID" => user_id: OpenUserId,
    "NewUserID" => new_user_id: Option<OpenUserId>,
    "Name" => name: Option<String> [sensitive()],
    "Department" => department: Option<Vec<DepartmentId>> [joined(',')],
    "MainDepartment" => main_department: Option<DepartmentId>,
    "IsLeaderInDept" => is_leader_in_dept: Option<Vec<bool>> [form(Form::Flag), joined(',')],
    "DirectLeader" => direct_leader: Option<Vec<OpenUserId>> [joined(',')],
    "Position" => position: Option<String>,
    "Mobile" => mobile: Option<String> [sensitive()],
    "Gender" => gender: Option<Gender>,
    "Email" => email: Option<String> [sensitive()],
    "BizMail" => biz_mail: Option<String> [sensitive()],
    "Status" => status: Option<MemberStatus>,
    "Avatar" => avatar: Option<String> [sensitive()],
    "Alias" => alias: Option<String>,
    "Telephone" => telephone: Option<String> [sensitive()],
    "Address" => address: Option<String> [sensitive()],
    "ExtAttr" => ext_attr: Option<ExtAttr>,
    "EnglishName" => english_name: Option<String> [sensitive()],
    "IsLeader" => is_leader: Option<bool> [form(Form::Flag)],
    "OpenUserID" => open_user_id: Option<OpenUserId>,
});

/// 删除成员事件: a member was removed.
///
/// Suite callback with InfoType `change_contact`, ChangeType `delete_user`. App callback with MsgType
/// `event`, Event `change_contact`, ChangeType `delete_user`. Official page
/// [90970](https://developer.work.weixin.qq.com/document/path/90970), checked in a public copy; also
/// [90240](https://developer.work.weixin.qq.com/document/path/90240),
/// [90376](https://developer.work.weixin.qq.com/document/path/90376),
/// [90639](https://developer.work.weixin.qq.com/document/path/90639),
/// [90796](https://developer.work.weixin.qq.com/document/path/90796),
/// [92654](https://developer.work.weixin.qq.com/document/path/92654),
/// [96302](https://developer.work.weixin.qq.com/document/path/96302).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeContactDeleteUser {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The corp that authorised the suite and where this happened. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The member who is gone.
    pub user_id: OpenUserId,
    /// The member's id for this provider, the same in all its suites. Only on the suite callback.
    pub open_user_id: Option<OpenUserId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeContactDeleteUser {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "UserID" => user_id: OpenUserId,
    "OpenUserID" => open_user_id: Option<OpenUserId>,
});

/// 新增部门事件: a department was added.
///
/// Contact editing grants, and sync callbacks set up after 2022-08-15, carry Id and ParentId only.
///
/// Suite callback with InfoType `change_contact`, ChangeType `create_party`. App callback with MsgType
/// `event`, Event `change_contact`, ChangeType `create_party`. Official page
/// [90640](https://developer.work.weixin.qq.com/document/path/90640), checked, as of 2022-08-05; also
/// [90240](https://developer.work.weixin.qq.com/document/path/90240),
/// [90376](https://developer.work.weixin.qq.com/document/path/90376),
/// [90797](https://developer.work.weixin.qq.com/document/path/90797),
/// [90971](https://developer.work.weixin.qq.com/document/path/90971),
/// [92655](https://developer.work.weixin.qq.com/document/path/92655),
/// [96303](https://developer.work.weixin.qq.com/document/path/96303).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeContactCreateParty {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The corp that authorised the suite and where this happened. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The new department.
    pub id: DepartmentId,
    /// Department name. Third-party apps get the id instead; customized apps need the administrator's
    /// consent.
    pub name: Option<String>,
    /// The department above it.
    pub parent_id: DepartmentId,
    /// Sort weight among its siblings; the larger comes first.
    pub order: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeContactCreateParty {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "Id" => id: DepartmentId,
    "Name" => name: Option<String>,
    "ParentId" => parent_id: DepartmentId,
    "Order" => order: Option<i64>,
});

/// 更新部门事件: a department was renamed or moved.
///
/// Contact editing grants, and sync callbacks set up after 2022-08-15, carry Id and ParentId only; those sync
/// callbacks tell of moves alone.
///
/// Suite callback with InfoType `change_contact`, ChangeType `update_party`. App callback with MsgType
/// `event`, Event `change_contact`, ChangeType `update_party`. Official page
/// [90971](https://developer.work.weixin.qq.com/document/path/90971), checked in a public copy; also
/// [90240](https://developer.work.weixin.qq.com/document/path/90240),
/// [90376](https://developer.work.weixin.qq.com/document/path/90376),
/// [90640](https://developer.work.weixin.qq.com/document/path/90640),
/// [90797](https://developer.work.weixin.qq.com/document/path/90797),
/// [92655](https://developer.work.weixin.qq.com/document/path/92655),
/// [96303](https://developer.work.weixin.qq.com/document/path/96303).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeContactUpdateParty {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The corp that authorised the suite and where this happened. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The department that changed.
    pub id: DepartmentId,
    /// Department name. Only when it changed. Third-party apps get the id instead; customized apps need the
    /// administrator's consent.
    pub name: Option<String>,
    /// The department above it from now on. Only when it changed.
    pub parent_id: Option<DepartmentId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeContactUpdateParty {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "Id" => id: DepartmentId,
    "Name" => name: Option<String>,
    "ParentId" => parent_id: Option<DepartmentId>,
});

/// 删除部门事件: a department was removed.
///
/// Suite callback with InfoType `change_contact`, ChangeType `delete_party`. App callback with MsgType
/// `event`, Event `change_contact`, ChangeType `delete_party`. Official page
/// [90971](https://developer.work.weixin.qq.com/document/path/90971), checked in a public copy; also
/// [90240](https://developer.work.weixin.qq.com/document/path/90240),
/// [90376](https://developer.work.weixin.qq.com/document/path/90376),
/// [90640](https://developer.work.weixin.qq.com/document/path/90640),
/// [90797](https://developer.work.weixin.qq.com/document/path/90797),
/// [92655](https://developer.work.weixin.qq.com/document/path/92655),
/// [96303](https://developer.work.weixin.qq.com/document/path/96303).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeContactDeleteParty {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The corp that authorised the suite and where this happened. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The department that is gone.
    pub id: DepartmentId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeContactDeleteParty {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "Id" => id: DepartmentId,
});

/// 标签成员变更事件: members or departments were put under a tag or taken out of it.
///
/// Not ordered with the member events. Read the tag again instead of adding these lists up.
///
/// Suite callback with InfoType `change_contact`, ChangeType `update_tag`. App callback with MsgType `event`,
/// Event `change_contact`, ChangeType `update_tag`. Official page
/// [92656](https://developer.work.weixin.qq.com/document/path/92656), checked, as of 2022-02-22; also
/// [90240](https://developer.work.weixin.qq.com/document/path/90240),
/// [90376](https://developer.work.weixin.qq.com/document/path/90376),
/// [90641](https://developer.work.weixin.qq.com/document/path/90641),
/// [90798](https://developer.work.weixin.qq.com/document/path/90798),
/// [90972](https://developer.work.weixin.qq.com/document/path/90972),
/// [96304](https://developer.work.weixin.qq.com/document/path/96304).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeContactUpdateTag {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The corp that authorised the suite and where this happened. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The tag whose content changed.
    pub tag_id: TagId,
    /// Members put under the tag.
    pub add_user_items: Vec<OpenUserId>,
    /// Members taken out of the tag.
    pub del_user_items: Vec<OpenUserId>,
    /// Departments put under the tag.
    pub add_party_items: Vec<DepartmentId>,
    /// Departments taken out of the tag; may be missing when one was deleted.
    pub del_party_items: Option<Vec<DepartmentId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeContactUpdateTag {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "TagId" => tag_id: TagId,
    "AddUserItems" => add_user_items: Vec<OpenUserId> [joined(',')],
    "DelUserItems" => del_user_items: Vec<OpenUserId> [joined(',')],
    "AddPartyItems" => add_party_items: Vec<DepartmentId> [joined(',')],
    "DelPartyItems" => del_party_items: Option<Vec<DepartmentId>> [joined(',')],
});

/// 异步任务完成通知: a batch job finished; fetch its result by the job id.
///
/// Two layouts occur: the members inside BatchJob, or at the top. Jobs of the provider are reported to its
/// own event URL.
///
/// Suite callback with InfoType `batch_job_result`. App callback with MsgType `event`, Event
/// `batch_job_result`. Official page [94956](https://developer.work.weixin.qq.com/document/path/94956),
/// checked, as of 2021-08-11; also [90240](https://developer.work.weixin.qq.com/document/path/90240),
/// [90376](https://developer.work.weixin.qq.com/document/path/90376),
/// [90858](https://developer.work.weixin.qq.com/document/path/90858),
/// [90973](https://developer.work.weixin.qq.com/document/path/90973),
/// [91135](https://developer.work.weixin.qq.com/document/path/91135),
/// [91167](https://developer.work.weixin.qq.com/document/path/91167),
/// [91875](https://developer.work.weixin.qq.com/document/path/91875),
/// [95797](https://developer.work.weixin.qq.com/document/path/95797),
/// [96298](https://developer.work.weixin.qq.com/document/path/96298).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchJobResult {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite that started the job; absent for jobs of the provider. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The corp the job worked on; absent for exports. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The provider that started the job, for jobs of the provider such as id translation. Only on the suite
    /// callback.
    pub service_corp_id: Option<CorpId>,
    /// The finished job. Some callbacks carry the same members beside it instead; then this is absent.
    pub batch_job: Option<BatchJob>,
    /// The job, in the layout without BatchJob. At most 64 bytes.
    pub job_id: Option<JobId>,
    /// What the job did, in the layout without BatchJob.
    pub job_type: Option<BatchJobType>,
    /// Result of the whole job, in the layout without BatchJob.
    pub err_code: Option<ErrCode>,
    /// Text that goes with ErrCode.
    pub err_msg: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(BatchJobResult {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "ServiceCorpId" => service_corp_id: Option<CorpId>,
    "BatchJob" => batch_job: Option<BatchJob>,
    "JobId" => job_id: Option<JobId> [max_bytes(64)],
    "JobType" => job_type: Option<BatchJobType>,
    "ErrCode" => err_code: Option<ErrCode>,
    "ErrMsg" => err_msg: Option<String>,
});

/// A finished job, in the wrapped layout.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchJob {
    /// The job, as the call that started it named it. At most 64 bytes.
    pub job_id: JobId,
    /// What the job did.
    pub job_type: BatchJobType,
    /// Result of the whole job, 0 when it went through; absent for id translation.
    pub err_code: Option<ErrCode>,
    /// Text that goes with ErrCode.
    pub err_msg: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(BatchJob {
    "JobId" => job_id: JobId [max_bytes(64)],
    "JobType" => job_type: BatchJobType,
    "ErrCode" => err_code: Option<ErrCode>,
    "ErrMsg" => err_msg: Option<String>,
});

/// The extra profile fields of a member.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtAttr {
    /// One entry per extra field.
    pub item: Vec<ExtAttrItem>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ExtAttr {
    "Item" => item: Vec<ExtAttrItem>,
});

/// One extra profile field; Text or Web holds the value, Value in older callbacks.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtAttrItem {
    /// The field's name in the corp's profile settings.
    pub name: String,
    /// Which of Text and Web holds the value; absent in older callbacks.
    pub r#type: Option<ExtAttrType>,
    /// The value as plain text; older callbacks only.
    pub value: Option<String>,
    /// The value of a text field.
    pub text: Option<ExtAttrText>,
    /// The value of a web page field.
    pub web: Option<ExtAttrWeb>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ExtAttrItem {
    "Name" => name: String,
    "Type" => r#type: Option<ExtAttrType>,
    "Value" => value: Option<String>,
    "Text" => text: Option<ExtAttrText>,
    "Web" => web: Option<ExtAttrWeb>,
});

/// Value of a text field.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtAttrText {
    /// The text.
    pub value: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ExtAttrText {
    "Value" => value: String,
});

/// Value of a web page field.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtAttrWeb {
    /// Text shown for the link.
    pub title: String,
    /// Address of the page.
    pub url: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ExtAttrWeb {
    "Title" => title: String,
    "Url" => url: String,
});

open_enum! {
    /// What a batch job does.
    pub enum BatchJobType: str {
        /// Add and update members from a file.
        SyncUser = "sync_user",
        /// Replace all members by those of a file.
        ReplaceUser = "replace_user",
        /// Invite members to WeCom.
        InviteUser = "invite_user",
        /// Replace all departments by those of a file.
        ReplaceParty = "replace_party",
        /// Replace ids in files by names.
        ContactIdTranslate = "contact_id_translate",
        /// Import contacts of an upstream and downstream chain.
        ImportChainContact = "import_chain_contact",
        /// Export members with their details.
        ExportUser = "export_user",
        /// Export members with id and name only.
        ExportSimpleUser = "export_simple_user",
        /// Export departments.
        ExportDepartment = "export_department",
        /// Export the members of a tag.
        ExportTaguser = "export_taguser",
        /// The same, as the page for customized apps spells it.
        ExportTag = "export_tag",
    }
}

open_enum! {
    /// Kind of an extra profile field.
    pub enum ExtAttrType: i64 {
        /// Text.
        Text = 0,
        /// Web.
        Web = 1,
    }
}

open_enum! {
    /// Gender of a member.
    pub enum Gender: i64 {
        /// Not set or not shown to the app.
        Undefined = 0,
        /// Male.
        Male = 1,
        /// Female.
        Female = 2,
    }
}

open_enum! {
    /// Whether a member uses WeCom.
    pub enum MemberStatus: i64 {
        /// Has activated WeCom or follows the WeChat plugin.
        Active = 1,
        /// Disabled by an administrator.
        Disabled = 2,
        /// Has not activated WeCom.
        NotActivated = 4,
        /// Left the corp.
        Left = 5,
    }
}
