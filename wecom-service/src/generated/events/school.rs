//! 家校沟通: students, parents and classes that changed in a school's directory.
//!
//! Generated from `spec/events/school.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::callback::Envelope;
use crate::generated::types::{OpenCorpId, SuiteId};
use crate::wire::{Extra, Timestamp};
use crate::{open_enum, table};

/// 新增学生事件: a student was added to the directory.
///
/// Suite callback with InfoType `change_school_contact`, ChangeType `create_student`. App callback with
/// MsgType `event`, Event `change_school_contact`, ChangeType `create_student`. Official page
/// [92032](https://developer.work.weixin.qq.com/document/path/92032), checked, as of 2023-11-29; also
/// [92051](https://developer.work.weixin.qq.com/document/path/92051),
/// [96716](https://developer.work.weixin.qq.com/document/path/96716).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeSchoolContactCreateStudent {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The school that authorised the suite and where this happened. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The student's id in the school directory.
    pub id: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeSchoolContactCreateStudent {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "Id" => id: String,
});

/// 编辑学生事件: a student or a parent linked to the student changed.
///
/// Suite callback with InfoType `change_school_contact`, ChangeType `update_student`. App callback with
/// MsgType `event`, Event `change_school_contact`, ChangeType `update_student`. Official page
/// [92051](https://developer.work.weixin.qq.com/document/path/92051), checked, as of 2020-01-12; also
/// [92032](https://developer.work.weixin.qq.com/document/path/92032),
/// [96716](https://developer.work.weixin.qq.com/document/path/96716).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeSchoolContactUpdateStudent {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The school that authorised the suite and where this happened. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The student, by the id from before this change.
    pub id: String,
    /// The student's id from now on; only when it changed. Only on the suite callback.
    pub new_id: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeSchoolContactUpdateStudent {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "Id" => id: String,
    "NewId" => new_id: Option<String>,
});

/// 删除学生事件: a student was removed from the directory.
///
/// Suite callback with InfoType `change_school_contact`, ChangeType `delete_student`. App callback with
/// MsgType `event`, Event `change_school_contact`, ChangeType `delete_student`. Official page
/// [92032](https://developer.work.weixin.qq.com/document/path/92032), checked in a public copy, as of
/// 2023-11-29; also [92051](https://developer.work.weixin.qq.com/document/path/92051),
/// [96716](https://developer.work.weixin.qq.com/document/path/96716).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeSchoolContactDeleteStudent {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The school that authorised the suite and where this happened. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The student who is gone.
    pub id: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeSchoolContactDeleteStudent {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "Id" => id: String,
});

/// 新增家长事件: a parent was added to the directory.
///
/// Suite callback with InfoType `change_school_contact`, ChangeType `create_parent`. App callback with
/// MsgType `event`, Event `change_school_contact`, ChangeType `create_parent`. Official page
/// [92032](https://developer.work.weixin.qq.com/document/path/92032), checked in a public copy, as of
/// 2023-11-29; also [92051](https://developer.work.weixin.qq.com/document/path/92051),
/// [96716](https://developer.work.weixin.qq.com/document/path/96716).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeSchoolContactCreateParent {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The school that authorised the suite and where this happened. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The parent's id in the school directory.
    pub id: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeSchoolContactCreateParent {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "Id" => id: String,
});

/// 编辑家长事件: a parent changed.
///
/// Suite callback with InfoType `change_school_contact`, ChangeType `update_parent`. App callback with
/// MsgType `event`, Event `change_school_contact`, ChangeType `update_parent`. Official page
/// [92032](https://developer.work.weixin.qq.com/document/path/92032), checked in a public copy, as of
/// 2023-11-29; also [92051](https://developer.work.weixin.qq.com/document/path/92051),
/// [96716](https://developer.work.weixin.qq.com/document/path/96716).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeSchoolContactUpdateParent {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The school that authorised the suite and where this happened. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The parent, by the id from before this change.
    pub id: String,
    /// The parent's id from now on; only when it changed. Only on the suite callback.
    pub new_id: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeSchoolContactUpdateParent {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "Id" => id: String,
    "NewId" => new_id: Option<String>,
});

/// 删除家长事件: a parent was removed from the directory.
///
/// Suite callback with InfoType `change_school_contact`, ChangeType `delete_parent`. App callback with
/// MsgType `event`, Event `change_school_contact`, ChangeType `delete_parent`. Official page
/// [92032](https://developer.work.weixin.qq.com/document/path/92032), checked in a public copy, as of
/// 2023-11-29; also [92051](https://developer.work.weixin.qq.com/document/path/92051),
/// [96716](https://developer.work.weixin.qq.com/document/path/96716).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeSchoolContactDeleteParent {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The school that authorised the suite and where this happened. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The parent who is gone.
    pub id: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeSchoolContactDeleteParent {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "Id" => id: String,
});

/// 家长关注事件: a parent began to follow the school's notices.
///
/// Suite callback with InfoType `change_school_contact`, ChangeType `subscribe`. App callback with MsgType
/// `event`, Event `change_school_contact`, ChangeType `subscribe`. Official page
/// [92032](https://developer.work.weixin.qq.com/document/path/92032), checked in a public copy, as of
/// 2023-11-29; also [92051](https://developer.work.weixin.qq.com/document/path/92051),
/// [96716](https://developer.work.weixin.qq.com/document/path/96716).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeSchoolContactSubscribe {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The school that authorised the suite and where this happened. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The parent's id in the school directory.
    pub id: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeSchoolContactSubscribe {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "Id" => id: String,
});

/// 家长取消关注事件: a parent stopped following the school's notices.
///
/// Suite callback with InfoType `change_school_contact`, ChangeType `unsubscribe`. App callback with MsgType
/// `event`, Event `change_school_contact`, ChangeType `unsubscribe`. Official page
/// [92032](https://developer.work.weixin.qq.com/document/path/92032), checked in a public copy, as of
/// 2023-11-29; also [92051](https://developer.work.weixin.qq.com/document/path/92051),
/// [96716](https://developer.work.weixin.qq.com/document/path/96716).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeSchoolContactUnsubscribe {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The school that authorised the suite and where this happened. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The parent's id in the school directory.
    pub id: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeSchoolContactUnsubscribe {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "Id" => id: String,
});

/// 创建部门事件: a class or another department of the directory was added.
///
/// The platform's examples for the data callback spell the ChangeType create_deparmtment, its table
/// create_department.
///
/// Suite callback with InfoType `change_school_contact`, ChangeType `create_department` or
/// `create_deparmtment`. App callback with MsgType `event`, Event `change_school_contact`, ChangeType
/// `create_department` or `create_deparmtment`. Official page
/// [92050](https://developer.work.weixin.qq.com/document/path/92050), checked, as of 2020-01-12; also
/// [92052](https://developer.work.weixin.qq.com/document/path/92052),
/// [96717](https://developer.work.weixin.qq.com/document/path/96717).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeSchoolContactCreateDepartment {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The school that authorised the suite and where this happened. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The new department.
    pub id: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeSchoolContactCreateDepartment {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "Id" => id: i64,
});

/// 更新部门事件: a class or another department of the directory changed.
///
/// The platform's examples for the data callback spell the ChangeType update_deparmtment, its table
/// update_department.
///
/// Suite callback with InfoType `change_school_contact`, ChangeType `update_department` or
/// `update_deparmtment`. App callback with MsgType `event`, Event `change_school_contact`, ChangeType
/// `update_department` or `update_deparmtment`. Official page
/// [92050](https://developer.work.weixin.qq.com/document/path/92050), checked, as of 2020-01-12; also
/// [92052](https://developer.work.weixin.qq.com/document/path/92052),
/// [96717](https://developer.work.weixin.qq.com/document/path/96717).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeSchoolContactUpdateDepartment {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The school that authorised the suite and where this happened. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The department that changed.
    pub id: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeSchoolContactUpdateDepartment {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "Id" => id: i64,
});

/// 删除部门事件: a class or another department of the directory was removed.
///
/// The platform's examples for the data callback spell the ChangeType delete_deparmtment, its table
/// delete_department.
///
/// Suite callback with InfoType `change_school_contact`, ChangeType `delete_department` or
/// `delete_deparmtment`. App callback with MsgType `event`, Event `change_school_contact`, ChangeType
/// `delete_department` or `delete_deparmtment`. Official page
/// [92052](https://developer.work.weixin.qq.com/document/path/92052), checked in a public copy, as of
/// 2023-11-29; also [92050](https://developer.work.weixin.qq.com/document/path/92050),
/// [96717](https://developer.work.weixin.qq.com/document/path/96717).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeSchoolContactDeleteDepartment {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is. Only on the suite callback.
    pub suite_id: Option<SuiteId>,
    /// The school that authorised the suite and where this happened. Only on the suite callback.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The department that is gone.
    pub id: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeSchoolContactDeleteDepartment {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: Option<SuiteId>,
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "Id" => id: i64,
});

/// 家校通讯录批量变更事件: several changes that a school made within a short time; sent instead of one event
/// for each.
///
/// Suite callback with InfoType `change_school_contact_batch`. Official page
/// [97281](https://developer.work.weixin.qq.com/document/path/97281), checked in part, as of 2022-12-21.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeSchoolContactBatch {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The suite whose instruction callback this is.
    pub suite_id: SuiteId,
    /// The school that authorised the suite and where this happened.
    pub auth_corp_id: OpenCorpId,
    /// The changes.
    pub change_list: Vec<SchoolChange>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeSchoolContactBatch {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: SuiteId,
    "AuthCorpId" => auth_corp_id: OpenCorpId,
    "ChangeList" => change_list: Vec<SchoolChange>,
});

/// One change of a batch.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchoolChange {
    /// When it happened.
    pub time_stamp: Timestamp,
    /// What happened, named like the single events.
    pub change_type: SchoolChangeType,
    /// The student, parent or department concerned.
    pub id: String,
    /// The id of the student or parent from now on; only when it changed.
    pub new_id: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SchoolChange {
    "TimeStamp" => time_stamp: Timestamp,
    "ChangeType" => change_type: SchoolChangeType,
    "Id" => id: String,
    "NewId" => new_id: Option<String>,
});

open_enum! {
    /// What happened in a school's directory.
    pub enum SchoolChangeType: str {
        /// Create student.
        CreateStudent = "create_student",
        /// Update student.
        UpdateStudent = "update_student",
        /// Delete student.
        DeleteStudent = "delete_student",
        /// Create parent.
        CreateParent = "create_parent",
        /// Update parent.
        UpdateParent = "update_parent",
        /// Delete parent.
        DeleteParent = "delete_parent",
        /// A parent began to follow the school's notices.
        Subscribe = "subscribe",
        /// A parent stopped following the school's notices.
        Unsubscribe = "unsubscribe",
        /// Create department.
        CreateDepartment = "create_department",
        /// Update department.
        UpdateDepartment = "update_department",
        /// Delete department.
        DeleteDepartment = "delete_department",
    }
}
