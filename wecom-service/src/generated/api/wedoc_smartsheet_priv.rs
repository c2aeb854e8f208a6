//! 智能表格内容权限: what members may do in the sheets, columns and records of a smart sheet document.
//!
//! Generated from `spec/api/documents/wedoc_smartsheet_priv.yaml` by `cargo codegen`. Edit the spec, not this
//! file.

use crate::call::Call;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::{DocId, OpenUserId};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{Empty, EncodeError, Extra, Form};
use crate::{open_enum, table};

/// The calls of 智能表格内容权限 on one scope, from [`Scope::wedoc_smartsheet_priv`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 智能表格内容权限: what members may do in the sheets, columns and records of a smart sheet document.
    #[inline]
    pub fn wedoc_smartsheet_priv(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 查询智能表格子表权限: read what members may do in the sheets of a document.
    ///
    /// `POST /cgi-bin/wedoc/smartsheet/content_priv/get_sheet_priv` with [`AccessToken`]; read-only, so the
    /// client may repeat it. Official page
    /// [100193](https://developer.work.weixin.qq.com/document/path/100193), checked, as of 2024-11-21; also
    /// [99935](https://developer.work.weixin.qq.com/document/path/99935).
    #[inline]
    pub fn get_sheet_priv(
        &self,
        docid: impl Into<DocId>,
        r#type: RuleType,
    ) -> Call<GetSheetPriv>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetSheetPriv::new(docid, r#type))
    }

    /// 更新智能表格子表权限: set what everyone, or the members of one rule, may do in the sheets of a
    /// document.
    ///
    /// `POST /cgi-bin/wedoc/smartsheet/content_priv/update_sheet_priv` with [`AccessToken`]; twice is the
    /// same as once, so the client may repeat it. Official page
    /// [100193](https://developer.work.weixin.qq.com/document/path/100193), checked, as of 2024-11-21; also
    /// [99935](https://developer.work.weixin.qq.com/document/path/99935),
    /// [100192](https://developer.work.weixin.qq.com/document/path/100192).
    #[inline]
    pub fn update_sheet_priv(
        &self,
        docid: impl Into<DocId>,
        r#type: RuleType,
    ) -> Call<UpdateSheetPriv>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(UpdateSheetPriv::new(docid, r#type))
    }

    /// 新增智能表格指定成员额外权限: add a rule for certain members; a document has 20 of them at most.
    ///
    /// `POST /cgi-bin/wedoc/smartsheet/content_priv/create_rule` with [`AccessToken`]; acts on every call and
    /// is never repeated blindly. Official page
    /// [100193](https://developer.work.weixin.qq.com/document/path/100193), checked, as of 2024-11-21; also
    /// [99935](https://developer.work.weixin.qq.com/document/path/99935),
    /// [100192](https://developer.work.weixin.qq.com/document/path/100192).
    #[inline]
    pub fn create_rule(
        &self,
        docid: impl Into<DocId>,
        name: impl Into<String>,
    ) -> Call<CreateRule>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(CreateRule::new(docid, name))
    }

    /// 更新智能表格指定成员额外权限: change to whom a rule applies, 50 members at most.
    ///
    /// `POST /cgi-bin/wedoc/smartsheet/content_priv/mod_rule_member` with [`AccessToken`]; twice is the same
    /// as once, so the client may repeat it. Official page
    /// [100193](https://developer.work.weixin.qq.com/document/path/100193), checked, as of 2024-11-21; also
    /// [99935](https://developer.work.weixin.qq.com/document/path/99935),
    /// [100192](https://developer.work.weixin.qq.com/document/path/100192).
    #[inline]
    pub fn mod_rule_member(
        &self,
        docid: impl Into<DocId>,
        rule_id: i64,
    ) -> Call<ModRuleMember>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ModRuleMember::new(docid, rule_id))
    }

    /// 删除智能表格指定成员额外权限: delete rules for certain members.
    ///
    /// `POST /cgi-bin/wedoc/smartsheet/content_priv/delete_rule` with [`AccessToken`]; twice is the same as
    /// once, so the client may repeat it. Official page
    /// [100193](https://developer.work.weixin.qq.com/document/path/100193), checked, as of 2024-11-21; also
    /// [99935](https://developer.work.weixin.qq.com/document/path/99935),
    /// [100192](https://developer.work.weixin.qq.com/document/path/100192).
    #[inline]
    pub fn delete_rule(
        &self,
        docid: impl Into<DocId>,
        rule_id_list: impl IntoIterator<Item = i64>,
    ) -> Call<DeleteRule>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(DeleteRule::new(docid, rule_id_list))
    }
}

/// 查询智能表格子表权限: the request of [`Api::get_sheet_priv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSheetPriv {
    /// The document.
    pub docid: DocId,
    /// Which kind of rule.
    pub r#type: RuleType,
    /// Ids of the rules, as text. Only for type 2.
    pub rule_id_list: Option<Vec<String>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetSheetPriv {
    "docid" => docid: DocId [required()],
    "type" => r#type: RuleType [required()],
    "rule_id_list" => rule_id_list: Option<Vec<String>> [form(Form::Either)],
});

impl GetSheetPriv {
    /// The request with everything it must have.
    #[inline]
    pub fn new(docid: impl Into<DocId>, r#type: RuleType) -> Self {
        Self {
            docid: docid.into(),
            r#type,
            ..Self::default()
        }
    }
}

impl Endpoint for GetSheetPriv {
    type Token = AccessToken;
    type Response = GetSheetPrivResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "wedoc_smartsheet_priv",
        "get_sheet_priv",
        "/cgi-bin/wedoc/smartsheet/content_priv/get_sheet_priv",
    )
    .title("查询智能表格子表权限")
    .effect(Effect::Read)
    .docs(&[99935, 100193]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetSheetPriv> {
    /// Ids of the rules, as text. Only for type 2.
    #[inline]
    pub fn rule_id_list(
        mut self,
        rule_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.rule_id_list = Some(
            rule_id_list.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// 查询智能表格子表权限: the answer to [`GetSheetPriv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSheetPrivResponse {
    /// The rules.
    pub rule_list: Vec<Rule>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetSheetPrivResponse {
    "rule_list" => rule_list: Vec<Rule>,
});

/// 更新智能表格子表权限: the request of [`Api::update_sheet_priv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSheetPriv {
    /// The document.
    pub docid: DocId,
    /// Which kind of rule.
    pub r#type: RuleType,
    /// The rule. Required for type 2.
    pub rule_id: Option<i64>,
    /// New name of the rule. Only for type 2.
    pub name: Option<String>,
    /// What is allowed in which sheet.
    pub priv_list: Option<Vec<NewSheetPrivilege>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UpdateSheetPriv {
    "docid" => docid: DocId [required()],
    "type" => r#type: RuleType [required()],
    "rule_id" => rule_id: Option<i64>,
    "name" => name: Option<String>,
    "priv_list" => priv_list: Option<Vec<NewSheetPrivilege>>,
});

impl UpdateSheetPriv {
    /// The request with everything it must have.
    #[inline]
    pub fn new(docid: impl Into<DocId>, r#type: RuleType) -> Self {
        Self {
            docid: docid.into(),
            r#type,
            ..Self::default()
        }
    }
}

impl Endpoint for UpdateSheetPriv {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "wedoc_smartsheet_priv",
        "update_sheet_priv",
        "/cgi-bin/wedoc/smartsheet/content_priv/update_sheet_priv",
    )
    .title("更新智能表格子表权限")
    .effect(Effect::Set)
    .docs(&[99935, 100192, 100193]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<UpdateSheetPriv> {
    /// The rule. Required for type 2.
    #[inline]
    pub fn rule_id(mut self, rule_id: i64) -> Self {
        self.request.rule_id = Some(rule_id);
        self
    }

    /// New name of the rule. Only for type 2.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.request.name = Some(name.into());
        self
    }

    /// What is allowed in which sheet.
    #[inline]
    pub fn priv_list(
        mut self,
        priv_list: impl IntoIterator<Item = NewSheetPrivilege>,
    ) -> Self {
        self.request.priv_list = Some(priv_list.into_iter().collect());
        self
    }
}

/// 新增智能表格指定成员额外权限: the request of [`Api::create_rule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRule {
    /// The document.
    pub docid: DocId,
    /// Name of the rule, unlike all others.
    pub name: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CreateRule {
    "docid" => docid: DocId [required()],
    "name" => name: String [required()],
});

impl CreateRule {
    /// The request with everything it must have.
    #[inline]
    pub fn new(docid: impl Into<DocId>, name: impl Into<String>) -> Self {
        Self {
            docid: docid.into(),
            name: name.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for CreateRule {
    type Token = AccessToken;
    type Response = CreateRuleResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "wedoc_smartsheet_priv",
        "create_rule",
        "/cgi-bin/wedoc/smartsheet/content_priv/create_rule",
    )
    .title("新增智能表格指定成员额外权限")
    .docs(&[99935, 100192, 100193]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 新增智能表格指定成员额外权限: the answer to [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleResponse {
    /// The new rule.
    pub rule_id: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CreateRuleResponse {
    "rule_id" => rule_id: i64,
});

/// 更新智能表格指定成员额外权限: the request of [`Api::mod_rule_member`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModRuleMember {
    /// The document.
    pub docid: DocId,
    /// The rule.
    pub rule_id: i64,
    /// To whom it applies from now on.
    pub add_member_range: Option<MemberRange>,
    /// To whom it no longer applies.
    pub del_member_range: Option<MemberRange>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ModRuleMember {
    "docid" => docid: DocId [required()],
    "rule_id" => rule_id: i64 [required()],
    "add_member_range" => add_member_range: Option<MemberRange>,
    "del_member_range" => del_member_range: Option<MemberRange>,
});

impl ModRuleMember {
    /// The request with everything it must have.
    #[inline]
    pub fn new(docid: impl Into<DocId>, rule_id: i64) -> Self {
        Self {
            docid: docid.into(),
            rule_id,
            ..Self::default()
        }
    }
}

impl Endpoint for ModRuleMember {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "wedoc_smartsheet_priv",
        "mod_rule_member",
        "/cgi-bin/wedoc/smartsheet/content_priv/mod_rule_member",
    )
    .title("更新智能表格指定成员额外权限")
    .effect(Effect::Set)
    .docs(&[99935, 100192, 100193]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ModRuleMember> {
    /// To whom it applies from now on.
    #[inline]
    pub fn add_member_range(mut self, add_member_range: MemberRange) -> Self {
        self.request.add_member_range = Some(add_member_range);
        self
    }

    /// To whom it no longer applies.
    #[inline]
    pub fn del_member_range(mut self, del_member_range: MemberRange) -> Self {
        self.request.del_member_range = Some(del_member_range);
        self
    }
}

/// 删除智能表格指定成员额外权限: the request of [`Api::delete_rule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRule {
    /// The document.
    pub docid: DocId,
    /// The rules to delete.
    pub rule_id_list: Vec<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DeleteRule {
    "docid" => docid: DocId [required()],
    "rule_id_list" => rule_id_list: Vec<i64> [required()],
});

impl DeleteRule {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        docid: impl Into<DocId>,
        rule_id_list: impl IntoIterator<Item = i64>,
    ) -> Self {
        Self {
            docid: docid.into(),
            rule_id_list: rule_id_list.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for DeleteRule {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "wedoc_smartsheet_priv",
        "delete_rule",
        "/cgi-bin/wedoc/smartsheet/content_priv/delete_rule",
    )
    .title("删除智能表格指定成员额外权限")
    .effect(Effect::Set)
    .docs(&[99935, 100192, 100193]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// What everyone or certain members may do.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Rule {
    /// Its id.
    pub rule_id: Option<i64>,
    /// For whom it is.
    pub r#type: RuleType,
    /// Its name.
    pub name: Option<String>,
    /// What is allowed in which sheet.
    pub priv_list: Option<Vec<SheetPrivilege>>,
    /// To whom it applies. Only for type 2. Known only from another SDK.
    pub member_range: Option<MemberRange>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Rule {
    "rule_id" => rule_id: Option<i64>,
    "type" => r#type: RuleType,
    "name" => name: Option<String>,
    "priv_list" => priv_list: Option<Vec<SheetPrivilege>>,
    "member_range" => member_range: Option<MemberRange>,
});

/// Some members.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberRange {
    /// The members.
    pub userid_list: Option<Vec<OpenUserId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MemberRange {
    "userid_list" => userid_list: Option<Vec<OpenUserId>>,
});

impl MemberRange {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The members.
    #[inline]
    #[must_use]
    pub fn userid_list(
        mut self,
        userid_list: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.userid_list = Some(userid_list.into_iter().map(Into::into).collect());
        self
    }
}

/// What is allowed in a sheet.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SheetPrivilege {
    /// The sheet.
    pub sheet_id: String,
    /// How much is allowed.
    pub r#priv: Privilege,
    /// Whether records may be added. Only where editing is allowed.
    pub can_insert_record: Option<bool>,
    /// Whether records may be deleted. Only where editing is allowed.
    pub can_delete_record: Option<bool>,
    /// Whether views may be added, changed and deleted.
    pub can_create_modify_delete_view: Option<bool>,
    /// For which records that holds. For priv 2 and 3.
    pub record_priv: Option<RecordPrivilege>,
    /// What is allowed in which column.
    pub field_priv: Option<FieldPrivilege>,
    /// Whether the sheet goes back to what is usual.
    pub clear: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SheetPrivilege {
    "sheet_id" => sheet_id: String,
    "priv" => r#priv: Privilege [form(Form::Either)],
    "can_insert_record" => can_insert_record: Option<bool>,
    "can_delete_record" => can_delete_record: Option<bool>,
    "can_create_modify_delete_view" => can_create_modify_delete_view: Option<bool>,
    "record_priv" => record_priv: Option<RecordPrivilege>,
    "field_priv" => field_priv: Option<FieldPrivilege>,
    "clear" => clear: Option<bool>,
});

/// For which records something is allowed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordPrivilege {
    /// Which records.
    pub record_range_type: Option<RecordRange>,
    /// What the records have to be. For record_range_type 2 and 3.
    pub record_rule_list: Option<Vec<RecordRule>>,
    /// What holds for all other records.
    pub other_priv: Option<OtherPrivilege>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RecordPrivilege {
    "record_range_type" => record_range_type: Option<RecordRange>,
    "record_rule_list" => record_rule_list: Option<Vec<RecordRule>>,
    "other_priv" => other_priv: Option<OtherPrivilege>,
});

/// What a record has to be. Only for columns of people and choices.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordRule {
    /// The column; CREATED_USER stands for who created the record.
    pub field_id: Option<String>,
    /// Its type. Absent for CREATED_USER.
    pub field_type: Option<FieldType>,
    /// How the cell is compared.
    pub oper_type: Option<RuleOperator>,
    /// Ids of choices to compare with.
    pub value: Option<Vec<String>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RecordRule {
    "field_id" => field_id: Option<String>,
    "field_type" => field_type: Option<FieldType>,
    "oper_type" => oper_type: Option<RuleOperator> [form(Form::Either)],
    "value" => value: Option<Vec<String>>,
});

/// What is allowed in which column.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldPrivilege {
    /// Which columns.
    pub field_range_type: Option<FieldRange>,
    /// What is allowed in single columns, for field_range_type 2.
    pub field_rule_list: Option<Vec<FieldRule>>,
    /// What is allowed in all others. Only for everyone.
    pub field_default_rule: Option<DefaultRule>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(FieldPrivilege {
    "field_range_type" => field_range_type: Option<FieldRange>,
    "field_rule_list" => field_rule_list: Option<Vec<FieldRule>>,
    "field_default_rule" => field_default_rule: Option<DefaultRule>,
});

/// What is allowed in a column.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldRule {
    /// The column.
    pub field_id: Option<String>,
    /// Its type.
    pub field_type: Option<FieldType>,
    /// Whether cells may be changed.
    pub can_edit: Option<bool>,
    /// Whether cells may be filled in when a record is added.
    pub can_insert: Option<bool>,
    /// Whether cells may be seen.
    pub can_view: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(FieldRule {
    "field_id" => field_id: Option<String>,
    "field_type" => field_type: Option<FieldType>,
    "can_edit" => can_edit: Option<bool>,
    "can_insert" => can_insert: Option<bool>,
    "can_view" => can_view: Option<bool>,
});

/// What is to be allowed in a sheet.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewSheetPrivilege {
    /// The sheet.
    pub sheet_id: String,
    /// How much is allowed.
    pub r#priv: Privilege,
    /// Whether records may be added. Only where editing is allowed.
    pub can_insert_record: Option<bool>,
    /// Whether records may be deleted. Only where editing is allowed.
    pub can_delete_record: Option<bool>,
    /// Whether views may be added, changed and deleted.
    pub can_create_modify_delete_view: Option<bool>,
    /// For which records that holds. Required for priv 2 and 3.
    pub record_priv: Option<NewRecordPrivilege>,
    /// What is allowed in which column.
    pub field_priv: Option<NewFieldPrivilege>,
    /// Whether the sheet goes back to what is usual.
    pub clear: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NewSheetPrivilege {
    "sheet_id" => sheet_id: String [required()],
    "priv" => r#priv: Privilege [required(), form(Form::Either)],
    "can_insert_record" => can_insert_record: Option<bool>,
    "can_delete_record" => can_delete_record: Option<bool>,
    "can_create_modify_delete_view" => can_create_modify_delete_view: Option<bool>,
    "record_priv" => record_priv: Option<NewRecordPrivilege>,
    "field_priv" => field_priv: Option<NewFieldPrivilege>,
    "clear" => clear: Option<bool>,
});

impl NewSheetPrivilege {
    /// A value with everything it must have.
    #[inline]
    pub fn new(sheet_id: impl Into<String>, r#priv: Privilege) -> Self {
        Self {
            sheet_id: sheet_id.into(),
            r#priv,
            ..Self::default()
        }
    }

    /// Whether records may be added. Only where editing is allowed.
    #[inline]
    #[must_use]
    pub fn can_insert_record(mut self, can_insert_record: bool) -> Self {
        self.can_insert_record = Some(can_insert_record);
        self
    }

    /// Whether records may be deleted. Only where editing is allowed.
    #[inline]
    #[must_use]
    pub fn can_delete_record(mut self, can_delete_record: bool) -> Self {
        self.can_delete_record = Some(can_delete_record);
        self
    }

    /// Whether views may be added, changed and deleted.
    #[inline]
    #[must_use]
    pub fn can_create_modify_delete_view(
        mut self,
        can_create_modify_delete_view: bool,
    ) -> Self {
        self.can_create_modify_delete_view = Some(can_create_modify_delete_view);
        self
    }

    /// For which records that holds. Required for priv 2 and 3.
    #[inline]
    #[must_use]
    pub fn record_priv(mut self, record_priv: NewRecordPrivilege) -> Self {
        self.record_priv = Some(record_priv);
        self
    }

    /// What is allowed in which column.
    #[inline]
    #[must_use]
    pub fn field_priv(mut self, field_priv: NewFieldPrivilege) -> Self {
        self.field_priv = Some(field_priv);
        self
    }

    /// Whether the sheet goes back to what is usual.
    #[inline]
    #[must_use]
    pub fn clear(mut self, clear: bool) -> Self {
        self.clear = Some(clear);
        self
    }
}

/// For which records something is to be allowed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewRecordPrivilege {
    /// Which records.
    pub record_range_type: RecordRange,
    /// What holds for all other records.
    pub other_priv: OtherPrivilege,
    /// What the records have to be. For record_range_type 2 and 3.
    pub record_rule_list: Option<Vec<NewRecordRule>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NewRecordPrivilege {
    "record_range_type" => record_range_type: RecordRange [required()],
    "other_priv" => other_priv: OtherPrivilege [required()],
    "record_rule_list" => record_rule_list: Option<Vec<NewRecordRule>>,
});

impl NewRecordPrivilege {
    /// A value with everything it must have.
    #[inline]
    pub fn new(record_range_type: RecordRange, other_priv: OtherPrivilege) -> Self {
        Self {
            record_range_type,
            other_priv,
            ..Self::default()
        }
    }

    /// What the records have to be. For record_range_type 2 and 3.
    #[inline]
    #[must_use]
    pub fn record_rule_list(
        mut self,
        record_rule_list: impl IntoIterator<Item = NewRecordRule>,
    ) -> Self {
        self.record_rule_list = Some(record_rule_list.into_iter().collect());
        self
    }
}

/// What a record has to be. Only for columns of people and choices.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewRecordRule {
    /// The column; CREATED_USER stands for who created the record.
    pub field_id: String,
    /// How the cell is compared.
    pub oper_type: RuleOperator,
    /// Its type. Absent for CREATED_USER and required for all others.
    pub field_type: Option<FieldType>,
    /// Ids of choices to compare with. Required for columns of choices.
    pub value: Option<Vec<String>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NewRecordRule {
    "field_id" => field_id: String [required()],
    "oper_type" => oper_type: RuleOperator [required(), form(Form::Either)],
    "field_type" => field_type: Option<FieldType>,
    "value" => value: Option<Vec<String>>,
});

impl NewRecordRule {
    /// A value with everything it must have.
    #[inline]
    pub fn new(field_id: impl Into<String>, oper_type: RuleOperator) -> Self {
        Self {
            field_id: field_id.into(),
            oper_type,
            ..Self::default()
        }
    }

    /// Its type. Absent for CREATED_USER and required for all others.
    #[inline]
    #[must_use]
    pub fn field_type(mut self, field_type: FieldType) -> Self {
        self.field_type = Some(field_type);
        self
    }

    /// Ids of choices to compare with. Required for columns of choices.
    #[inline]
    #[must_use]
    pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.value = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// What is to be allowed in which column.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewFieldPrivilege {
    /// Which columns.
    pub field_range_type: FieldRange,
    /// What is allowed in single columns, for field_range_type 2.
    pub field_rule_list: Vec<NewFieldRule>,
    /// What is allowed in all others. Required for everyone and not possible for certain members.
    pub field_default_rule: Option<DefaultRule>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NewFieldPrivilege {
    "field_range_type" => field_range_type: FieldRange [required()],
    "field_rule_list" => field_rule_list: Vec<NewFieldRule> [required()],
    "field_default_rule" => field_default_rule: Option<DefaultRule>,
});

impl NewFieldPrivilege {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        field_range_type: FieldRange,
        field_rule_list: impl IntoIterator<Item = NewFieldRule>,
    ) -> Self {
        Self {
            field_range_type,
            field_rule_list: field_rule_list.into_iter().collect(),
            ..Self::default()
        }
    }

    /// What is allowed in all others. Required for everyone and not possible for certain members.
    #[inline]
    #[must_use]
    pub fn field_default_rule(mut self, field_default_rule: DefaultRule) -> Self {
        self.field_default_rule = Some(field_default_rule);
        self
    }
}

/// What is to be allowed in a column.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewFieldRule {
    /// The column.
    pub field_id: String,
    /// Its type.
    pub field_type: FieldType,
    /// Whether cells may be changed.
    pub can_edit: bool,
    /// Whether cells may be filled in when a record is added.
    pub can_insert: bool,
    /// Whether cells may be seen.
    pub can_view: bool,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NewFieldRule {
    "field_id" => field_id: String [required()],
    "field_type" => field_type: FieldType [required()],
    "can_edit" => can_edit: bool [required()],
    "can_insert" => can_insert: bool [required()],
    "can_view" => can_view: bool [required()],
});

impl NewFieldRule {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        field_id: impl Into<String>,
        field_type: FieldType,
        can_edit: bool,
        can_insert: bool,
        can_view: bool,
    ) -> Self {
        Self {
            field_id: field_id.into(),
            field_type,
            can_edit,
            can_insert,
            can_view,
            ..Self::default()
        }
    }
}

/// What is allowed in columns that have no rule of their own.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DefaultRule {
    /// Whether cells may be changed.
    pub can_edit: Option<bool>,
    /// Whether cells may be filled in when a record is added.
    pub can_insert: Option<bool>,
    /// Whether cells may be seen.
    pub can_view: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DefaultRule {
    "can_edit" => can_edit: Option<bool>,
    "can_insert" => can_insert: Option<bool>,
    "can_view" => can_view: Option<bool>,
});

impl DefaultRule {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether cells may be changed.
    #[inline]
    #[must_use]
    pub fn can_edit(mut self, can_edit: bool) -> Self {
        self.can_edit = Some(can_edit);
        self
    }

    /// Whether cells may be filled in when a record is added.
    #[inline]
    #[must_use]
    pub fn can_insert(mut self, can_insert: bool) -> Self {
        self.can_insert = Some(can_insert);
        self
    }

    /// Whether cells may be seen.
    #[inline]
    #[must_use]
    pub fn can_view(mut self, can_view: bool) -> Self {
        self.can_view = Some(can_view);
        self
    }
}

open_enum! {
    /// The type of a column.
    pub enum FieldType: str {
        /// Text.
        Text = "FIELD_TYPE_TEXT",
        /// Number.
        Number = "FIELD_TYPE_NUMBER",
        /// Checkbox.
        Checkbox = "FIELD_TYPE_CHECKBOX",
        /// Date time.
        DateTime = "FIELD_TYPE_DATE_TIME",
        /// Image.
        Image = "FIELD_TYPE_IMAGE",
        /// Attachment.
        Attachment = "FIELD_TYPE_ATTACHMENT",
        /// User.
        User = "FIELD_TYPE_USER",
        /// Url.
        Url = "FIELD_TYPE_URL",
        /// Any of several choices.
        Select = "FIELD_TYPE_SELECT",
        /// Created user.
        CreatedUser = "FIELD_TYPE_CREATED_USER",
        /// Modified user.
        ModifiedUser = "FIELD_TYPE_MODIFIED_USER",
        /// Created time.
        CreatedTime = "FIELD_TYPE_CREATED_TIME",
        /// Modified time.
        ModifiedTime = "FIELD_TYPE_MODIFIED_TIME",
        /// Progress.
        Progress = "FIELD_TYPE_PROGRESS",
        /// Phone number.
        PhoneNumber = "FIELD_TYPE_PHONE_NUMBER",
        /// Email.
        Email = "FIELD_TYPE_EMAIL",
        /// Single select.
        SingleSelect = "FIELD_TYPE_SINGLE_SELECT",
        /// Other records.
        Reference = "FIELD_TYPE_REFERENCE",
        /// Location.
        Location = "FIELD_TYPE_LOCATION",
        /// Formula.
        Formula = "FIELD_TYPE_FORMULA",
        /// Currency.
        Currency = "FIELD_TYPE_CURRENCY",
        /// Group chat.
        GroupChat = "FIELD_TYPE_WWGROUP",
        /// Auto number.
        AutoNumber = "FIELD_TYPE_AUTONUMBER",
        /// Percentage.
        Percentage = "FIELD_TYPE_PERCENTAGE",
        /// Barcode.
        Barcode = "FIELD_TYPE_BARCODE",
    }
}

open_enum! {
    /// For whom a rule is.
    pub enum RuleType: i64 {
        /// Everybody who may open the document. Each document has one such rule.
        Everyone = 1,
        /// Certain members.
        Extra = 2,
    }
}

open_enum! {
    /// How much is allowed in a sheet.
    pub enum Privilege: i64 {
        /// All.
        All = 1,
        /// Edit.
        Edit = 2,
        /// View.
        View = 3,
        /// None.
        None = 4,
    }
}

open_enum! {
    /// For which records something is allowed.
    pub enum RecordRange: i64 {
        /// All records.
        All = 1,
        /// Records that meet any of the rules.
        AnyRule = 2,
        /// Records that meet all rules.
        AllRules = 3,
    }
}

open_enum! {
    /// What holds for records that do not meet the rules.
    pub enum OtherPrivilege: i64 {
        /// Not editable.
        NotEditable = 1,
        /// They cannot be seen.
        Hidden = 2,
    }
}

open_enum! {
    /// How a cell is compared.
    pub enum RuleOperator: i64 {
        /// It contains who looks at it. For people.
        ContainsSelf = 1,
        /// Contains.
        Contains = 2,
        /// Not contains.
        NotContains = 3,
        /// Equals.
        Equals = 4,
        /// Not equals.
        NotEquals = 5,
        /// Empty.
        Empty = 6,
        /// Not empty.
        NotEmpty = 7,
    }
}

open_enum! {
    /// In which columns something is allowed.
    pub enum FieldRange: i64 {
        /// In all columns.
        All = 1,
        /// In some columns.
        Some = 2,
    }
}
