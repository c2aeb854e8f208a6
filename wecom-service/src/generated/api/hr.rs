//! 人事助手: the staff roster: its fields and what it says about each member.
//!
//! Generated from `spec/api/contacts/hr.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::{MediaId, OpenUserId};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{EncodeError, Extra};
use crate::{open_enum, table};

/// The calls of 人事助手 on one scope, from [`Scope::hr`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 人事助手: the staff roster: its fields and what it says about each member.
    #[inline]
    pub fn hr(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 获取员工字段配置: the fields of the roster and how they are grouped.
    ///
    /// Only for the corp's own apps that the HR assistant admits. The basic fields are those of user.get.
    ///
    /// `GET /cgi-bin/hr/get_fields` with [`AccessToken`]; read-only, so the client may repeat it. Official
    /// page [99131](https://developer.work.weixin.qq.com/document/path/99131), checked in a public copy, as
    /// of 2025-09-24.
    #[inline]
    pub fn get_fields(&self) -> Call<GetFields>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetFields::new())
    }

    /// 获取员工花名册信息: what the roster says about a member.
    ///
    /// `POST /cgi-bin/hr/get_staff_info` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [99132](https://developer.work.weixin.qq.com/document/path/99132), checked in a public
    /// copy.
    #[inline]
    pub fn get_staff_info(&self, userid: impl Into<OpenUserId>) -> Call<GetStaffInfo>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetStaffInfo::new(userid))
    }

    /// 更新员工花名册信息: change what the roster says about a member: single fields, and whole groups of the
    /// kinds that repeat.
    ///
    /// At least one of the three lists is needed. Age (11006), years of work (11012) and staff state (12004)
    /// cannot be changed.
    ///
    /// `POST /cgi-bin/hr/update_staff_info` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [99133](https://developer.work.weixin.qq.com/document/path/99133), checked in a
    /// public copy, as of 2024-01-04.
    #[inline]
    pub fn update_staff_info(
        &self,
        userid: impl Into<OpenUserId>,
    ) -> Call<UpdateStaffInfo>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(UpdateStaffInfo::new(userid))
    }
}

/// 获取员工字段配置: the request of [`Api::get_fields`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFields {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetFields {});

impl GetFields {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetFields {
    type Token = AccessToken;
    type Response = GetFieldsResponse;
    const META: &'static EndpointMeta = &EndpointMeta::get("hr", "get_fields", "/cgi-bin/hr/get_fields")
        .title("获取员工字段配置")
        .docs(&[99131]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取员工字段配置: the answer to [`GetFields`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResponse {
    /// The groups with their fields.
    pub group_list: Vec<FieldGroup>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetFieldsResponse {
    "group_list" => group_list: Vec<FieldGroup>,
});

/// 获取员工花名册信息: the request of [`Api::get_staff_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStaffInfo {
    /// The member, visible to the app.
    pub userid: OpenUserId,
    /// Whether all fields are read. Then fieldids has no effect. `false` when absent.
    pub get_all: Option<bool>,
    /// Fields to read. Required unless get_all is true.
    pub fieldids: Option<Vec<FieldRef>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetStaffInfo {
    "userid" => userid: OpenUserId [required()],
    "get_all" => get_all: Option<bool>,
    "fieldids" => fieldids: Option<Vec<FieldRef>>,
});

impl GetStaffInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new(userid: impl Into<OpenUserId>) -> Self {
        Self {
            userid: userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetStaffInfo {
    type Token = AccessToken;
    type Response = GetStaffInfoResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("hr", "get_staff_info", "/cgi-bin/hr/get_staff_info")
        .title("获取员工花名册信息")
        .effect(Effect::Read)
        .docs(&[99132]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetStaffInfo> {
    /// Whether all fields are read. Then fieldids has no effect. `false` when absent.
    #[inline]
    pub fn get_all(mut self, get_all: bool) -> Self {
        self.request.get_all = Some(get_all);
        self
    }

    /// Fields to read. Required unless get_all is true.
    #[inline]
    pub fn fieldids(mut self, fieldids: impl IntoIterator<Item = FieldRef>) -> Self {
        self.request.fieldids = Some(fieldids.into_iter().collect());
        self
    }
}

/// 获取员工花名册信息: the answer to [`GetStaffInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStaffInfoResponse {
    /// The fields.
    pub field_info: Option<Vec<StaffField>>,
    /// The fields, by the name older answers use. On the wire it is `fieldinfo`.
    pub older_field_info: Option<Vec<StaffField>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetStaffInfoResponse {
    "field_info" => field_info: Option<Vec<StaffField>>,
    "fieldinfo" => older_field_info: Option<Vec<StaffField>>,
});

/// 更新员工花名册信息: the request of [`Api::update_staff_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStaffInfo {
    /// The member, visible to the app.
    pub userid: OpenUserId,
    /// Single fields to set, or to clear by an empty value.
    pub update_items: Option<Vec<FieldUpdate>>,
    /// Groups to add.
    pub insert_items: Option<Vec<GroupInsert>>,
    /// Groups to remove.
    pub remove_items: Option<Vec<GroupRef>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UpdateStaffInfo {
    "userid" => userid: OpenUserId [required()],
    "update_items" => update_items: Option<Vec<FieldUpdate>>,
    "insert_items" => insert_items: Option<Vec<GroupInsert>>,
    "remove_items" => remove_items: Option<Vec<GroupRef>>,
});

impl UpdateStaffInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new(userid: impl Into<OpenUserId>) -> Self {
        Self {
            userid: userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for UpdateStaffInfo {
    type Token = AccessToken;
    type Response = UpdateStaffInfoResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("hr", "update_staff_info", "/cgi-bin/hr/update_staff_info")
        .title("更新员工花名册信息")
        .docs(&[99133]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<UpdateStaffInfo> {
    /// Single fields to set, or to clear by an empty value.
    #[inline]
    pub fn update_items(
        mut self,
        update_items: impl IntoIterator<Item = FieldUpdate>,
    ) -> Self {
        self.request.update_items = Some(update_items.into_iter().collect());
        self
    }

    /// Groups to add.
    #[inline]
    pub fn insert_items(
        mut self,
        insert_items: impl IntoIterator<Item = GroupInsert>,
    ) -> Self {
        self.request.insert_items = Some(insert_items.into_iter().collect());
        self
    }

    /// Groups to remove.
    #[inline]
    pub fn remove_items(
        mut self,
        remove_items: impl IntoIterator<Item = GroupRef>,
    ) -> Self {
        self.request.remove_items = Some(remove_items.into_iter().collect());
        self
    }
}

/// 更新员工花名册信息: the answer to [`UpdateStaffInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStaffInfoResponse {
    /// How each field fared.
    pub update_results: Option<Vec<UpdateResult>>,
    /// How each added group fared.
    pub insert_results: Option<Vec<InsertResult>>,
    /// How each added group fared, by the name that the page's own sample has. On the wire it is
    /// `insert_result`.
    pub older_insert_results: Option<Vec<InsertResult>>,
    /// How each removed group fared.
    pub remove_results: Option<Vec<RemoveResult>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer UpdateStaffInfoResponse {
    "update_results" => update_results: Option<Vec<UpdateResult>>,
    "insert_results" => insert_results: Option<Vec<InsertResult>>,
    "insert_result" => older_insert_results: Option<Vec<InsertResult>>,
    "remove_results" => remove_results: Option<Vec<RemoveResult>>,
});

/// A group of fields.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldGroup {
    /// The group.
    pub group_id: i64,
    /// Its name.
    pub group_name: String,
    /// Its fields.
    pub field_list: Vec<RosterField>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(FieldGroup {
    "group_id" => group_id: i64,
    "group_name" => group_name: String,
    "field_list" => field_list: Vec<RosterField>,
});

/// A field of the roster.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RosterField {
    /// The field.
    pub fieldid: i64,
    /// The field, as the page's table spells it.
    pub field_id: Option<i64>,
    /// Its name.
    pub field_name: String,
    /// What it holds.
    pub field_type: FieldType,
    /// Which value member it uses.
    pub value_type: Option<ValueType>,
    /// Whether it has to be filled in.
    pub is_must: bool,
    /// The choices of an option field.
    pub option_list: Option<Vec<FieldOption>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RosterField {
    "fieldid" => fieldid: i64,
    "field_id" => field_id: Option<i64>,
    "field_name" => field_name: String,
    "field_type" => field_type: FieldType,
    "value_type" => value_type: Option<ValueType>,
    "is_must" => is_must: bool,
    "option_list" => option_list: Option<Vec<FieldOption>>,
});

/// A choice of an option field.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldOption {
    /// The number that stands in value_uint32.
    pub id: i64,
    /// Its text.
    pub value: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(FieldOption {
    "id" => id: i64,
    "value" => value: String,
});

/// A field to read.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldRef {
    /// The field.
    pub fieldid: i64,
    /// Which of the groups, in a group that repeats; 0 otherwise. 0 when absent.
    pub sub_idx: Option<i64>,
    /// The same as the page's sample spells it. On the wire it is `sud_idx`. Known only from an example.
    pub misspelt_sub_idx: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FieldRef {
    "fieldid" => fieldid: i64 [required()],
    "sub_idx" => sub_idx: Option<i64>,
    "sud_idx" => misspelt_sub_idx: Option<i64>,
});

impl FieldRef {
    /// A value with everything it must have.
    #[inline]
    pub fn new(fieldid: i64) -> Self {
        Self { fieldid, ..Self::default() }
    }

    /// Which of the groups, in a group that repeats; 0 otherwise. 0 when absent.
    #[inline]
    #[must_use]
    pub fn sub_idx(mut self, sub_idx: i64) -> Self {
        self.sub_idx = Some(sub_idx);
        self
    }

    /// The same as the page's sample spells it. On the wire it is `sud_idx`. Known only from an example.
    #[inline]
    #[must_use]
    pub fn misspelt_sub_idx(mut self, misspelt_sub_idx: i64) -> Self {
        self.misspelt_sub_idx = Some(misspelt_sub_idx);
        self
    }
}

/// What the roster says in one field.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StaffField {
    /// The field.
    pub fieldid: i64,
    /// Which of the groups, in a group that repeats; 0 otherwise.
    pub sub_idx: i64,
    /// Whether it could be read.
    pub result: FieldResult,
    /// Which of the value members below holds the value.
    pub value_type: Option<ValueType>,
    /// A text.
    pub value_string: Option<String>,
    /// A number from 0 to 4294967295, or the id of a choice.
    pub value_uint32: Option<i64>,
    /// A number or time from 0 upwards.
    pub value_uint64: Option<u64>,
    /// A small number of either sign. Known only from another SDK.
    pub value_int32: Option<i64>,
    /// A number or time of either sign.
    pub value_int64: Option<i64>,
    /// A phone number.
    pub value_mobile: Option<PhoneValue>,
    /// Files.
    pub value_file: Option<FileValue>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(StaffField {
    "fieldid" => fieldid: i64,
    "sub_idx" => sub_idx: i64,
    "result" => result: FieldResult,
    "value_type" => value_type: Option<ValueType>,
    "value_string" => value_string: Option<String> [sensitive()],
    "value_uint32" => value_uint32: Option<i64>,
    "value_uint64" => value_uint64: Option<u64>,
    "value_int32" => value_int32: Option<i64>,
    "value_int64" => value_int64: Option<i64>,
    "value_mobile" => value_mobile: Option<PhoneValue>,
    "value_file" => value_file: Option<FileValue>,
});

/// A field and its new value. Only the value member of the field's own type counts.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldUpdate {
    /// The field.
    pub fieldid: i64,
    /// Which of the groups, in a group that repeats; 0 otherwise. No effect in groups to add. 0 when absent.
    pub sub_idx: Option<i64>,
    /// A text.
    pub value_string: Option<String>,
    /// A number from 0 to 4294967295, or the id of a choice.
    pub value_uint32: Option<i64>,
    /// A number or time from 0 upwards.
    pub value_uint64: Option<u64>,
    /// A small number of either sign. Known only from another SDK.
    pub value_int32: Option<i64>,
    /// A number or time of either sign.
    pub value_int64: Option<i64>,
    /// A phone number.
    pub value_mobile: Option<PhoneUpdate>,
    /// Files. Known only from another SDK.
    pub value_file: Option<FileValue>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FieldUpdate {
    "fieldid" => fieldid: i64 [required()],
    "sub_idx" => sub_idx: Option<i64>,
    "value_string" => value_string: Option<String> [sensitive()],
    "value_uint32" => value_uint32: Option<i64>,
    "value_uint64" => value_uint64: Option<u64>,
    "value_int32" => value_int32: Option<i64>,
    "value_int64" => value_int64: Option<i64>,
    "value_mobile" => value_mobile: Option<PhoneUpdate>,
    "value_file" => value_file: Option<FileValue>,
});

impl FieldUpdate {
    /// A value with everything it must have.
    #[inline]
    pub fn new(fieldid: i64) -> Self {
        Self { fieldid, ..Self::default() }
    }

    /// Which of the groups, in a group that repeats; 0 otherwise. No effect in groups to add. 0 when absent.
    #[inline]
    #[must_use]
    pub fn sub_idx(mut self, sub_idx: i64) -> Self {
        self.sub_idx = Some(sub_idx);
        self
    }

    /// A text.
    #[inline]
    #[must_use]
    pub fn value_string(mut self, value_string: impl Into<String>) -> Self {
        self.value_string = Some(value_string.into());
        self
    }

    /// A number from 0 to 4294967295, or the id of a choice.
    #[inline]
    #[must_use]
    pub fn value_uint32(mut self, value_uint32: i64) -> Self {
        self.value_uint32 = Some(value_uint32);
        self
    }

    /// A number or time from 0 upwards.
    #[inline]
    #[must_use]
    pub fn value_uint64(mut self, value_uint64: u64) -> Self {
        self.value_uint64 = Some(value_uint64);
        self
    }

    /// A small number of either sign. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn value_int32(mut self, value_int32: i64) -> Self {
        self.value_int32 = Some(value_int32);
        self
    }

    /// A number or time of either sign.
    #[inline]
    #[must_use]
    pub fn value_int64(mut self, value_int64: i64) -> Self {
        self.value_int64 = Some(value_int64);
        self
    }

    /// A phone number.
    #[inline]
    #[must_use]
    pub fn value_mobile(mut self, value_mobile: PhoneUpdate) -> Self {
        self.value_mobile = Some(value_mobile);
        self
    }

    /// Files. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn value_file(mut self, value_file: FileValue) -> Self {
        self.value_file = Some(value_file);
        self
    }
}

/// A phone number.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneValue {
    /// Country code.
    pub value_country_code: Option<String>,
    /// The number without it.
    pub value_mobile: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PhoneValue {
    "value_country_code" => value_country_code: Option<String>,
    "value_mobile" => value_mobile: Option<String> [sensitive()],
});

/// A phone number to set.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneUpdate {
    /// Country code.
    pub value_country_code: Option<String>,
    /// The number without it. Absent or empty clears the field.
    pub value_mobile: Option<String>,
    /// Country code as the page's sample spells it. Known only from an example.
    pub value_mobile_country_code: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PhoneUpdate {
    "value_country_code" => value_country_code: Option<String>,
    "value_mobile" => value_mobile: Option<String> [sensitive()],
    "value_mobile_country_code" => value_mobile_country_code: Option<String> [sensitive()],
});

impl PhoneUpdate {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Country code.
    #[inline]
    #[must_use]
    pub fn value_country_code(mut self, value_country_code: impl Into<String>) -> Self {
        self.value_country_code = Some(value_country_code.into());
        self
    }

    /// The number without it. Absent or empty clears the field.
    #[inline]
    #[must_use]
    pub fn value_mobile(mut self, value_mobile: impl Into<String>) -> Self {
        self.value_mobile = Some(value_mobile.into());
        self
    }

    /// Country code as the page's sample spells it. Known only from an example.
    #[inline]
    #[must_use]
    pub fn value_mobile_country_code(
        mut self,
        value_mobile_country_code: impl Into<String>,
    ) -> Self {
        self.value_mobile_country_code = Some(value_mobile_country_code.into());
        self
    }
}

/// Files of a field.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileValue {
    /// The files. media.get downloads them.
    pub media_id: Vec<MediaId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FileValue {
    "media_id" => media_id: Vec<MediaId> [required()],
});

impl FileValue {
    /// A value with everything it must have.
    #[inline]
    pub fn new(media_id: impl IntoIterator<Item = impl Into<MediaId>>) -> Self {
        Self {
            media_id: media_id.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

/// A group to add.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupInsert {
    /// Its kind.
    pub group_type: GroupType,
    /// Its fields. Unknown ones are ignored.
    pub item: Option<Vec<FieldUpdate>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GroupInsert {
    "group_type" => group_type: GroupType [required()],
    "item" => item: Option<Vec<FieldUpdate>>,
});

impl GroupInsert {
    /// A value with everything it must have.
    #[inline]
    pub fn new(group_type: GroupType) -> Self {
        Self {
            group_type,
            ..Self::default()
        }
    }

    /// Its fields. Unknown ones are ignored.
    #[inline]
    #[must_use]
    pub fn item(mut self, item: impl IntoIterator<Item = FieldUpdate>) -> Self {
        self.item = Some(item.into_iter().collect());
        self
    }
}

/// A group to remove.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupRef {
    /// Its kind.
    pub group_type: GroupType,
    /// Which one of that kind.
    pub sub_idx: i64,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GroupRef {
    "group_type" => group_type: GroupType [required()],
    "sub_idx" => sub_idx: i64 [required()],
});

impl GroupRef {
    /// A value with everything it must have.
    #[inline]
    pub fn new(group_type: GroupType, sub_idx: i64) -> Self {
        Self {
            group_type,
            sub_idx,
            ..Self::default()
        }
    }
}

/// How the change of a field fared.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResult {
    /// The field.
    pub fieldid: i64,
    /// Which of the groups.
    pub sub_idx: i64,
    /// How it fared.
    pub result: FieldResult,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(UpdateResult {
    "fieldid" => fieldid: i64,
    "sub_idx" => sub_idx: i64,
    "result" => result: FieldResult,
});

/// How adding a group fared.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertResult {
    /// Its kind.
    pub group_type: GroupType,
    /// Its place in insert_items, from 0.
    pub idx: i64,
    /// How it fared.
    pub result: FieldResult,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(InsertResult {
    "group_type" => group_type: GroupType,
    "idx" => idx: i64,
    "result" => result: FieldResult,
});

/// How removing a group fared.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveResult {
    /// Its kind.
    pub group_type: GroupType,
    /// Which one of that kind.
    pub sub_idx: i64,
    /// How it fared.
    pub result: FieldResult,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RemoveResult {
    "group_type" => group_type: GroupType,
    "sub_idx" => sub_idx: i64,
    "result" => result: FieldResult,
});

open_enum! {
    /// What a field holds.
    pub enum FieldType: i64 {
        /// A text or phone number.
        Text = 1,
        /// One of several choices, in value_uint32.
        Option = 2,
        /// A time, in value_uint64 or value_int64.
        Time = 3,
        /// A picture.
        Image = 4,
        /// A file.
        File = 5,
        /// Several files.
        Files = 6,
    }
}

open_enum! {
    /// Which value member a field uses.
    pub enum ValueType: i64 {
        /// value_string.
        String = 1,
        /// value_uint64.
        Uint64 = 2,
        /// value_uint32.
        Uint32 = 3,
        /// value_int64.
        Int64 = 4,
        /// value_mobile.
        Mobile = 5,
        /// value_file.
        File = 6,
    }
}

open_enum! {
    /// Groups of fields that a member can have several of.
    pub enum GroupType: i64 {
        /// Education.
        Education = 1,
        /// Work.
        Work = 2,
        /// Family.
        Family = 3,
        /// Emergency contact.
        EmergencyContact = 4,
        /// Contract.
        Contract = 5,
    }
}

open_enum! {
    /// How reading or changing a field or group fared.
    pub enum FieldResult: i64 {
        /// Ok.
        Ok = 1,
        /// Failed.
        Failed = 2,
        /// There is no such field or group.
        NotFound = 3,
        /// A field that must be filled in was left empty.
        Required = 4,
        /// Fields of that type cannot be read or changed here.
        Unsupported = 5,
    }
}
