//! 文档: documents, forms and smart sheets of the app that people changed or deleted, and documents that the
//! app archives.
//!
//! Generated from `spec/events/wedoc.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::callback::Envelope;
use crate::generated::types::DocId;
use crate::table;
use crate::wire::Extra;

/// 修改文档成员事件: an administrator of documents that the app created changed who may use them.
///
/// App callback with MsgType `event`, Event `doc_change`, ChangeType `doc_member_change`. Official page
/// [97833](https://developer.work.weixin.qq.com/document/path/97833), checked in a public copy; also
/// [97836](https://developer.work.weixin.qq.com/document/path/97836),
/// [97839](https://developer.work.weixin.qq.com/document/path/97839).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocChangeDocMemberChange {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The documents.
    pub doc_id: Vec<DocId>,
    /// The forms. Known only from an example.
    pub form_id: Option<Vec<DocId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DocChangeDocMemberChange {
    "" => envelope: Envelope [flatten()],
    "DocId" => doc_id: Vec<DocId>,
    "FormId" => form_id: Option<Vec<DocId>>,
});

/// 删除文档事件: an administrator deleted documents or sheets that the app created.
///
/// App callback with MsgType `event`, Event `doc_change`, ChangeType `delete_doc`. Official page
/// [97837](https://developer.work.weixin.qq.com/document/path/97837), checked, as of 2025-12-16; also
/// [97834](https://developer.work.weixin.qq.com/document/path/97834),
/// [97840](https://developer.work.weixin.qq.com/document/path/97840).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocChangeDeleteDoc {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The documents that are gone.
    pub doc_id: Vec<DocId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DocChangeDeleteDoc {
    "" => envelope: Envelope [flatten()],
    "DocId" => doc_id: Vec<DocId>,
});

/// 收集表完成事件: a member filled in forms that the app created.
///
/// App callback with MsgType `event`, Event `doc_change`, ChangeType `form_complete`. Official page
/// [97835](https://developer.work.weixin.qq.com/document/path/97835), checked, as of 2023-01-04; also
/// [97838](https://developer.work.weixin.qq.com/document/path/97838),
/// [97841](https://developer.work.weixin.qq.com/document/path/97841).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocChangeFormComplete {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The forms.
    pub form_id: Vec<DocId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DocChangeFormComplete {
    "" => envelope: Envelope [flatten()],
    "FormId" => form_id: Vec<DocId>,
});

/// 删除收集表事件: an administrator deleted forms that the app created.
///
/// App callback with MsgType `event`, Event `doc_change`, ChangeType `delete_form`. Official page
/// [98095](https://developer.work.weixin.qq.com/document/path/98095), checked, as of 2023-01-04; also
/// [98055](https://developer.work.weixin.qq.com/document/path/98055),
/// [98097](https://developer.work.weixin.qq.com/document/path/98097).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocChangeDeleteForm {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The forms that are gone.
    pub form_id: Vec<DocId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DocChangeDeleteForm {
    "" => envelope: Envelope [flatten()],
    "FormId" => form_id: Vec<DocId>,
});

/// 修改收集表设置事件: an administrator changed settings of forms that the app created; who administers and
/// who may answer included.
///
/// App callback with MsgType `event`, Event `doc_change`, ChangeType `form_settings_change`. Official page
/// [98096](https://developer.work.weixin.qq.com/document/path/98096), checked, as of 2023-01-04; also
/// [98056](https://developer.work.weixin.qq.com/document/path/98056),
/// [98098](https://developer.work.weixin.qq.com/document/path/98098).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocChangeFormSettingsChange {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The forms.
    pub form_id: Vec<DocId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DocChangeFormSettingsChange {
    "" => envelope: Envelope [flatten()],
    "FormId" => form_id: Vec<DocId>,
});

/// 新增字段事件: somebody added fields to a smart sheet that the app created.
///
/// The platform spells the value filed. FromUserName of an outsider is a tmp_external_userid.
///
/// App callback with MsgType `event`, Event `smart_sheet_change`, ChangeType `add_filed`. Official page
/// [101016](https://developer.work.weixin.qq.com/document/path/101016), checked, as of 2025-05-29; also
/// [100987](https://developer.work.weixin.qq.com/document/path/100987),
/// [101018](https://developer.work.weixin.qq.com/document/path/101018).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartSheetChangeAddFiled {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The smart sheet document.
    pub doc_id: DocId,
    /// The sheet in it.
    pub sheet_id: String,
    /// The new fields; at most 1000 in one event.
    pub field_id: Vec<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SmartSheetChangeAddFiled {
    "" => envelope: Envelope [flatten()],
    "DocId" => doc_id: DocId,
    "SheetId" => sheet_id: String,
    "FieldId" => field_id: Vec<String>,
});

/// 更新字段事件: somebody changed fields of a smart sheet that the app created.
///
/// The platform spells the value filed. FromUserName of an outsider is a tmp_external_userid.
///
/// App callback with MsgType `event`, Event `smart_sheet_change`, ChangeType `update_filed`. Official page
/// [100987](https://developer.work.weixin.qq.com/document/path/100987), checked in a public copy; also
/// [101016](https://developer.work.weixin.qq.com/document/path/101016),
/// [101018](https://developer.work.weixin.qq.com/document/path/101018).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartSheetChangeUpdateFiled {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The smart sheet document.
    pub doc_id: DocId,
    /// The sheet in it.
    pub sheet_id: String,
    /// The fields that changed; at most 1000 in one event.
    pub field_id: Vec<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SmartSheetChangeUpdateFiled {
    "" => envelope: Envelope [flatten()],
    "DocId" => doc_id: DocId,
    "SheetId" => sheet_id: String,
    "FieldId" => field_id: Vec<String>,
});

/// 字段变更事件: somebody deleted fields of a smart sheet that the app created.
///
/// The platform spells the value filed. FromUserName of an outsider is a tmp_external_userid.
///
/// App callback with MsgType `event`, Event `smart_sheet_change`, ChangeType `delete_filed`. Official page
/// [100987](https://developer.work.weixin.qq.com/document/path/100987), checked in a public copy; also
/// [101016](https://developer.work.weixin.qq.com/document/path/101016),
/// [101018](https://developer.work.weixin.qq.com/document/path/101018).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartSheetChangeDeleteFiled {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The smart sheet document.
    pub doc_id: DocId,
    /// The sheet in it.
    pub sheet_id: String,
    /// The fields that are gone; at most 1000 in one event.
    pub field_id: Vec<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SmartSheetChangeDeleteFiled {
    "" => envelope: Envelope [flatten()],
    "DocId" => doc_id: DocId,
    "SheetId" => sheet_id: String,
    "FieldId" => field_id: Vec<String>,
});

/// 新增记录事件: somebody added records to a smart sheet that the app created.
///
/// FromUserName of an outsider is a tmp_external_userid.
///
/// App callback with MsgType `event`, Event `smart_sheet_change`, ChangeType `add_record`. Official page
/// [101019](https://developer.work.weixin.qq.com/document/path/101019), checked, as of 2025-05-29; also
/// [100986](https://developer.work.weixin.qq.com/document/path/100986),
/// [101017](https://developer.work.weixin.qq.com/document/path/101017).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartSheetChangeAddRecord {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The smart sheet document.
    pub doc_id: DocId,
    /// The sheet in it.
    pub sheet_id: String,
    /// The new records; at most 1000 in one event.
    pub record_id: Vec<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SmartSheetChangeAddRecord {
    "" => envelope: Envelope [flatten()],
    "DocId" => doc_id: DocId,
    "SheetId" => sheet_id: String,
    "RecordId" => record_id: Vec<String>,
});

/// 更新记录事件: somebody changed records of a smart sheet that the app created.
///
/// FromUserName of an outsider is a tmp_external_userid.
///
/// App callback with MsgType `event`, Event `smart_sheet_change`, ChangeType `update_record`. Official page
/// [100986](https://developer.work.weixin.qq.com/document/path/100986), checked in a public copy; also
/// [101017](https://developer.work.weixin.qq.com/document/path/101017),
/// [101019](https://developer.work.weixin.qq.com/document/path/101019).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartSheetChangeUpdateRecord {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The smart sheet document.
    pub doc_id: DocId,
    /// The sheet in it.
    pub sheet_id: String,
    /// The records that changed; at most 1000 in one event.
    pub record_id: Vec<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SmartSheetChangeUpdateRecord {
    "" => envelope: Envelope [flatten()],
    "DocId" => doc_id: DocId,
    "SheetId" => sheet_id: String,
    "RecordId" => record_id: Vec<String>,
});

/// 记录变更事件: somebody deleted records of a smart sheet that the app created.
///
/// FromUserName of an outsider is a tmp_external_userid.
///
/// App callback with MsgType `event`, Event `smart_sheet_change`, ChangeType `delete_record`. Official page
/// [100986](https://developer.work.weixin.qq.com/document/path/100986), checked in a public copy; also
/// [101017](https://developer.work.weixin.qq.com/document/path/101017),
/// [101019](https://developer.work.weixin.qq.com/document/path/101019).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartSheetChangeDeleteRecord {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The smart sheet document.
    pub doc_id: DocId,
    /// The sheet in it.
    pub sheet_id: String,
    /// The records that are gone; at most 1000 in one event.
    pub record_id: Vec<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SmartSheetChangeDeleteRecord {
    "" => envelope: Envelope [flatten()],
    "DocId" => doc_id: DocId,
    "SheetId" => sheet_id: String,
    "RecordId" => record_id: Vec<String>,
});

/// 文档变化回调: a document came under the archive or changed in it or left it. Collected and told once a
/// day.
///
/// App callback with MsgType `event`, Event `document_archive_change`. Official page
/// [101691](https://developer.work.weixin.qq.com/document/path/101691), checked, as of 2026-08-05.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocumentArchiveChange {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The document.
    pub doc_id: DocId,
    /// Its title.
    pub doc_name: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DocumentArchiveChange {
    "" => envelope: Envelope [flatten()],
    "DocId" => doc_id: DocId,
    "DocName" => doc_name: String,
});
