//! 智能表格: smart sheets: their sheets, views, columns, records and the group chats they create.
//!
//! Generated from `spec/api/documents/wedoc_smartsheet.yaml` by `cargo codegen`. Edit the spec, not this
//! file.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::call::Call;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, NoToken, Provides};
use crate::generated::types::{AgentId, ChatId, DocId, OpenUserId};
use crate::paging::{Page, Paged};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{Empty, EncodeError, Extra, Form};
use crate::{kind_union, open_enum, table, tagged_union};

/// The calls of 智能表格 on one scope, from [`Scope::wedoc_smartsheet`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 智能表格: smart sheets: their sheets, views, columns, records and the group chats they create.
    #[inline]
    pub fn wedoc_smartsheet(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 查询子表: list the sheets of a smart sheet document.
    ///
    /// `POST /cgi-bin/wedoc/smartsheet/get_sheet` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Official page [101182](https://developer.work.weixin.qq.com/document/path/101182), checked, as of
    /// 2025-07-11; also [99911](https://developer.work.weixin.qq.com/document/path/99911),
    /// [101154](https://developer.work.weixin.qq.com/document/path/101154).
    #[inline]
    pub fn get_sheet(&self, docid: impl Into<DocId>) -> Call<GetSheet>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetSheet::new(docid))
    }

    /// 添加子表: add an empty sheet to a document.
    ///
    /// `POST /cgi-bin/wedoc/smartsheet/add_sheet` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [100196](https://developer.work.weixin.qq.com/document/path/100196),
    /// checked, as of 2024-09-12; also [99896](https://developer.work.weixin.qq.com/document/path/99896).
    #[inline]
    pub fn add_sheet(&self, docid: impl Into<DocId>) -> Call<AddSheet>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(AddSheet::new(docid))
    }

    /// 更新子表: give a sheet another title.
    ///
    /// `POST /cgi-bin/wedoc/smartsheet/update_sheet` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [99898](https://developer.work.weixin.qq.com/document/path/99898),
    /// checked, as of 2024-09-12.
    #[inline]
    pub fn update_sheet(
        &self,
        docid: impl Into<DocId>,
        properties: SheetChange,
    ) -> Call<UpdateSheet>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(UpdateSheet::new(docid, properties))
    }

    /// 删除子表: delete a sheet with all its records.
    ///
    /// `POST /cgi-bin/wedoc/smartsheet/delete_sheet` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page
    /// [100197](https://developer.work.weixin.qq.com/document/path/100197), checked, as of 2024-09-12; also
    /// [99899](https://developer.work.weixin.qq.com/document/path/99899).
    #[inline]
    pub fn delete_sheet(
        &self,
        docid: impl Into<DocId>,
        sheet_id: impl Into<String>,
    ) -> Call<DeleteSheet>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(DeleteSheet::new(docid, sheet_id))
    }

    /// 查询视图: page through the views of a sheet.
    ///
    /// `POST /cgi-bin/wedoc/smartsheet/get_views` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Its `stream()` goes through all pages. Official page
    /// [99913](https://developer.work.weixin.qq.com/document/path/99913), checked, as of 2025-09-03; also
    /// [101155](https://developer.work.weixin.qq.com/document/path/101155).
    #[inline]
    pub fn get_views(
        &self,
        docid: impl Into<DocId>,
        sheet_id: impl Into<String>,
    ) -> Call<GetViews>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetViews::new(docid, sheet_id))
    }

    /// 添加视图: add a view to a sheet, which has 200 of them at most.
    ///
    /// `POST /cgi-bin/wedoc/smartsheet/add_view` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [99900](https://developer.work.weixin.qq.com/document/path/99900),
    /// checked, as of 2025-05-26.
    #[inline]
    pub fn add_view(
        &self,
        docid: impl Into<DocId>,
        sheet_id: impl Into<String>,
        view_title: impl Into<String>,
        view_type: ViewType,
    ) -> Call<AddView>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(AddView::new(docid, sheet_id, view_title, view_type))
    }

    /// 更新视图: change title, order, groups, filter or colours of a view.
    ///
    /// `POST /cgi-bin/wedoc/smartsheet/update_view` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [99902](https://developer.work.weixin.qq.com/document/path/99902),
    /// checked, as of 2025-08-20.
    #[inline]
    pub fn update_view(
        &self,
        docid: impl Into<DocId>,
        sheet_id: impl Into<String>,
        view_id: impl Into<String>,
    ) -> Call<UpdateView>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(UpdateView::new(docid, sheet_id, view_id))
    }

    /// 删除视图: delete views of a sheet.
    ///
    /// `POST /cgi-bin/wedoc/smartsheet/delete_views` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page
    /// [100200](https://developer.work.weixin.qq.com/document/path/100200), checked, as of 2024-09-12; also
    /// [99901](https://developer.work.weixin.qq.com/document/path/99901).
    #[inline]
    pub fn delete_views(
        &self,
        docid: impl Into<DocId>,
        sheet_id: impl Into<String>,
        view_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<DeleteViews>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(DeleteViews::new(docid, sheet_id, view_ids))
    }

    /// 查询字段: the columns of a sheet, all of them or those with certain ids or titles.
    ///
    /// A sheet has 150 columns at most and a page holds up to 1000, so that one call without limit gets them
    /// all.
    ///
    /// `POST /cgi-bin/wedoc/smartsheet/get_fields` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Its `stream()` goes through all pages. Official page
    /// [99914](https://developer.work.weixin.qq.com/document/path/99914), checked, as of 2025-11-05; also
    /// [101157](https://developer.work.weixin.qq.com/document/path/101157).
    #[inline]
    pub fn get_fields(
        &self,
        docid: impl Into<DocId>,
        sheet_id: impl Into<String>,
    ) -> Call<GetFields>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetFields::new(docid, sheet_id))
    }

    /// 添加字段: add columns to a sheet, which has 150 of them at most.
    ///
    /// `POST /cgi-bin/wedoc/smartsheet/add_fields` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [99904](https://developer.work.weixin.qq.com/document/path/99904),
    /// checked, as of 2025-06-06.
    #[inline]
    pub fn add_fields(
        &self,
        docid: impl Into<DocId>,
        sheet_id: impl Into<String>,
        fields: impl IntoIterator<Item = NewField>,
    ) -> Call<AddFields>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(AddFields::new(docid, sheet_id, fields))
    }

    /// 更新字段: change titles and properties of columns; their types stay.
    ///
    /// `POST /cgi-bin/wedoc/smartsheet/update_fields` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [100222](https://developer.work.weixin.qq.com/document/path/100222),
    /// checked, as of 2025-06-06; also [99906](https://developer.work.weixin.qq.com/document/path/99906).
    #[inline]
    pub fn update_fields(
        &self,
        docid: impl Into<DocId>,
        sheet_id: impl Into<String>,
        fields: impl IntoIterator<Item = FieldChange>,
    ) -> Call<UpdateFields>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(UpdateFields::new(docid, sheet_id, fields))
    }

    /// 删除字段: delete columns with all that is in them.
    ///
    /// `POST /cgi-bin/wedoc/smartsheet/delete_fields` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page
    /// [100203](https://developer.work.weixin.qq.com/document/path/100203), checked, as of 2024-09-12; also
    /// [99905](https://developer.work.weixin.qq.com/document/path/99905).
    #[inline]
    pub fn delete_fields(
        &self,
        docid: impl Into<DocId>,
        sheet_id: impl Into<String>,
        field_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<DeleteFields>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(DeleteFields::new(docid, sheet_id, field_ids))
    }

    /// 查询记录: page through the records of a sheet, filtered or sorted.
    ///
    /// `POST /cgi-bin/wedoc/smartsheet/get_records` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Its `stream()` goes through all pages. Official page
    /// [101167](https://developer.work.weixin.qq.com/document/path/101167), checked in a public copy, as of
    /// 2025-12-26; also [99915](https://developer.work.weixin.qq.com/document/path/99915),
    /// [101158](https://developer.work.weixin.qq.com/document/path/101158).
    #[inline]
    pub fn get_records(
        &self,
        docid: impl Into<DocId>,
        sheet_id: impl Into<String>,
    ) -> Call<GetRecords>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetRecords::new(docid, sheet_id))
    }

    /// 添加记录: add records to a sheet, which holds 100,000 of them and 15,000,000 cells at most.
    ///
    /// About 500 records per call are advised. Which variant a cell needs depends on the type of its column,
    /// see Cell. Columns for the creator, the last editor and their times cannot be written.
    ///
    /// `POST /cgi-bin/wedoc/smartsheet/add_records` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [99907](https://developer.work.weixin.qq.com/document/path/99907),
    /// checked in a public copy; also [100223](https://developer.work.weixin.qq.com/document/path/100223).
    #[inline]
    pub fn add_records(
        &self,
        docid: impl Into<DocId>,
        sheet_id: impl Into<String>,
        records: impl IntoIterator<Item = NewRecord>,
    ) -> Call<AddRecords>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(AddRecords::new(docid, sheet_id, records))
    }

    /// 更新记录: write cells of records that exist.
    ///
    /// About 500 records per call are advised. The columns that add_records cannot write cannot be written
    /// here either.
    ///
    /// `POST /cgi-bin/wedoc/smartsheet/update_records` with [`AccessToken`]; twice is the same as once, so
    /// the client may repeat it. Official page
    /// [99909](https://developer.work.weixin.qq.com/document/path/99909), checked in a public copy, as of
    /// 2026-01-12.
    #[inline]
    pub fn update_records(
        &self,
        docid: impl Into<DocId>,
        sheet_id: impl Into<String>,
        records: impl IntoIterator<Item = RecordChange>,
    ) -> Call<UpdateRecords>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(UpdateRecords::new(docid, sheet_id, records))
    }

    /// 删除记录: delete records of a sheet. About 500 per call are advised.
    ///
    /// `POST /cgi-bin/wedoc/smartsheet/delete_records` with [`AccessToken`]; twice is the same as once, so
    /// the client may repeat it. Official page
    /// [100206](https://developer.work.weixin.qq.com/document/path/100206), checked, as of 2026-01-12; also
    /// [99908](https://developer.work.weixin.qq.com/document/path/99908).
    #[inline]
    pub fn delete_records(
        &self,
        docid: impl Into<DocId>,
        sheet_id: impl Into<String>,
        record_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<DeleteRecords>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(DeleteRecords::new(docid, sheet_id, record_ids))
    }

    /// 更新智能表格记录: write records through the webhook of a sheet.
    ///
    /// Cells are keyed by title or id of their column. Columns for formulas, automatic numbers, lookups,
    /// references, creators and times, groups and files cannot be written.
    ///
    /// `POST /cgi-bin/wedoc/smartsheet/webhook` without a token; acts on every call and is never repeated
    /// blindly. Official page [101240](https://developer.work.weixin.qq.com/document/path/101240), checked in
    /// part, as of 2026-02-09; also [101260](https://developer.work.weixin.qq.com/document/path/101260),
    /// [101241](https://developer.work.weixin.qq.com/document/path/101241).
    #[inline]
    pub fn webhook(&self, key: impl Into<String>) -> Call<Webhook>
    where
        K: Provides<NoToken>,
    {
        self.scope.call(Webhook::new(key))
    }

    /// 获取编组: page through the column groups of a sheet.
    ///
    /// `POST /cgi-bin/wedoc/smartsheet/get_field_groups` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Its `stream()` goes through all pages. Official page
    /// [101177](https://developer.work.weixin.qq.com/document/path/101177), checked, as of 2025-08-18; also
    /// [101103](https://developer.work.weixin.qq.com/document/path/101103).
    #[inline]
    pub fn get_field_groups(
        &self,
        docid: impl Into<DocId>,
        sheet_id: impl Into<String>,
    ) -> Call<GetFieldGroups>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetFieldGroups::new(docid, sheet_id))
    }

    /// 添加编组: group columns of a sheet, which has 150 groups at most.
    ///
    /// `POST /cgi-bin/wedoc/smartsheet/add_field_group` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [101178](https://developer.work.weixin.qq.com/document/path/101178),
    /// checked, as of 2025-08-20; also [101100](https://developer.work.weixin.qq.com/document/path/101100).
    #[inline]
    pub fn add_field_group(
        &self,
        docid: impl Into<DocId>,
        sheet_id: impl Into<String>,
        name: impl Into<String>,
    ) -> Call<AddFieldGroup>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(AddFieldGroup::new(docid, sheet_id, name))
    }

    /// 更新编组: change name or columns of a column group.
    ///
    /// `POST /cgi-bin/wedoc/smartsheet/update_field_group` with [`AccessToken`]; twice is the same as once,
    /// so the client may repeat it. Official page
    /// [101176](https://developer.work.weixin.qq.com/document/path/101176), checked, as of 2025-09-03; also
    /// [101101](https://developer.work.weixin.qq.com/document/path/101101).
    #[inline]
    pub fn update_field_group(
        &self,
        docid: impl Into<DocId>,
        sheet_id: impl Into<String>,
        field_group_id: impl Into<String>,
    ) -> Call<UpdateFieldGroup>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(UpdateFieldGroup::new(docid, sheet_id, field_group_id))
    }

    /// 删除编组: dissolve column groups. Their columns stay.
    ///
    /// `POST /cgi-bin/wedoc/smartsheet/delete_field_groups` with [`AccessToken`]; twice is the same as once,
    /// so the client may repeat it. Official page
    /// [101179](https://developer.work.weixin.qq.com/document/path/101179), checked, as of 2025-08-19; also
    /// [101102](https://developer.work.weixin.qq.com/document/path/101102).
    #[inline]
    pub fn delete_field_groups(
        &self,
        docid: impl Into<DocId>,
        sheet_id: impl Into<String>,
        field_group_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<DeleteFieldGroups>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(DeleteFieldGroups::new(docid, sheet_id, field_group_ids))
    }

    /// 获取群聊列表: page through the group chats that the automation of a smart sheet created.
    ///
    /// A page may hold fewer chats than limit; has_more tells whether there are more. Only for a corp's own
    /// apps.
    ///
    /// `POST /cgi-bin/wedoc/smartsheet/groupchat/list` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Its `stream()` goes through all pages. Official page
    /// [100989](https://developer.work.weixin.qq.com/document/path/100989), checked, as of 2025-07-09.
    #[inline]
    pub fn groupchat_list(&self, docid: impl Into<DocId>) -> Call<GroupchatList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GroupchatList::new(docid))
    }

    /// 获取群聊会话: name, owner and members of a group chat that the automation of a smart sheet created.
    ///
    /// `POST /cgi-bin/wedoc/smartsheet/groupchat/get` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [101028](https://developer.work.weixin.qq.com/document/path/101028), checked,
    /// as of 2025-07-09.
    #[inline]
    pub fn groupchat_get(
        &self,
        docid: impl Into<DocId>,
        chat_id: impl Into<ChatId>,
    ) -> Call<GroupchatGet>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GroupchatGet::new(docid, chat_id))
    }

    /// 修改群聊会话: change owner or members of a group chat that was created in a document of this app.
    ///
    /// Only for a corp's own apps. A chat has 2000 members at most. Change one chat in one call at a time.
    ///
    /// `POST /cgi-bin/wedoc/smartsheet/groupchat/update` with [`AccessToken`]; twice is the same as once, so
    /// the client may repeat it. Official page
    /// [101029](https://developer.work.weixin.qq.com/document/path/101029), checked, as of 2025-07-11.
    #[inline]
    pub fn groupchat_update(
        &self,
        docid: impl Into<DocId>,
        chat_id: impl Into<ChatId>,
    ) -> Call<GroupchatUpdate>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GroupchatUpdate::new(docid, chat_id))
    }
}

/// 查询子表: the request of [`Api::get_sheet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSheet {
    /// The document.
    pub docid: DocId,
    /// Only this sheet.
    pub sheet_id: Option<String>,
    /// Whether dashboards and description pages are listed too.
    pub need_all_type_sheet: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetSheet {
    "docid" => docid: DocId [required()],
    "sheet_id" => sheet_id: Option<String>,
    "need_all_type_sheet" => need_all_type_sheet: Option<bool>,
});

impl GetSheet {
    /// The request with everything it must have.
    #[inline]
    pub fn new(docid: impl Into<DocId>) -> Self {
        Self {
            docid: docid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetSheet {
    type Token = AccessToken;
    type Response = GetSheetResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_smartsheet", "get_sheet", "/cgi-bin/wedoc/smartsheet/get_sheet")
            .title("查询子表")
            .effect(Effect::Read)
            .docs(&[99911, 101154, 101182]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetSheet> {
    /// Only this sheet.
    #[inline]
    pub fn sheet_id(mut self, sheet_id: impl Into<String>) -> Self {
        self.request.sheet_id = Some(sheet_id.into());
        self
    }

    /// Whether dashboards and description pages are listed too.
    #[inline]
    pub fn need_all_type_sheet(mut self, need_all_type_sheet: bool) -> Self {
        self.request.need_all_type_sheet = Some(need_all_type_sheet);
        self
    }
}

/// 查询子表: the answer to [`GetSheet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSheetResponse {
    /// The sheets.
    pub sheet_list: Vec<SheetInfo>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetSheetResponse {
    "sheet_list" => sheet_list: Vec<SheetInfo>,
});

/// 添加子表: the request of [`Api::add_sheet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSheet {
    /// The document.
    pub docid: DocId,
    /// How the sheet is to be.
    pub properties: Option<NewSheet>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AddSheet {
    "docid" => docid: DocId [required()],
    "properties" => properties: Option<NewSheet>,
});

impl AddSheet {
    /// The request with everything it must have.
    #[inline]
    pub fn new(docid: impl Into<DocId>) -> Self {
        Self {
            docid: docid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for AddSheet {
    type Token = AccessToken;
    type Response = AddSheetResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_smartsheet", "add_sheet", "/cgi-bin/wedoc/smartsheet/add_sheet")
            .title("添加子表")
            .docs(&[99896, 100196]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<AddSheet> {
    /// How the sheet is to be.
    #[inline]
    pub fn properties(mut self, properties: NewSheet) -> Self {
        self.request.properties = Some(properties);
        self
    }
}

/// 添加子表: the answer to [`AddSheet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSheetResponse {
    /// The new sheet.
    pub properties: AddedSheet,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer AddSheetResponse {
    "properties" => properties: AddedSheet,
});

/// 更新子表: the request of [`Api::update_sheet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSheet {
    /// The document.
    pub docid: DocId,
    /// The sheet and its new title.
    pub properties: SheetChange,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UpdateSheet {
    "docid" => docid: DocId [required()],
    "properties" => properties: SheetChange [required()],
});

impl UpdateSheet {
    /// The request with everything it must have.
    #[inline]
    pub fn new(docid: impl Into<DocId>, properties: SheetChange) -> Self {
        Self {
            docid: docid.into(),
            properties,
            ..Self::default()
        }
    }
}

impl Endpoint for UpdateSheet {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_smartsheet", "update_sheet", "/cgi-bin/wedoc/smartsheet/update_sheet")
            .title("更新子表")
            .effect(Effect::Set)
            .docs(&[99898]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 删除子表: the request of [`Api::delete_sheet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSheet {
    /// The document.
    pub docid: DocId,
    /// The sheet to delete.
    pub sheet_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DeleteSheet {
    "docid" => docid: DocId [required()],
    "sheet_id" => sheet_id: String [required()],
});

impl DeleteSheet {
    /// The request with everything it must have.
    #[inline]
    pub fn new(docid: impl Into<DocId>, sheet_id: impl Into<String>) -> Self {
        Self {
            docid: docid.into(),
            sheet_id: sheet_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for DeleteSheet {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_smartsheet", "delete_sheet", "/cgi-bin/wedoc/smartsheet/delete_sheet")
            .title("删除子表")
            .effect(Effect::Set)
            .docs(&[99899, 100197]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 查询视图: the request of [`Api::get_views`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetViews {
    /// The document.
    pub docid: DocId,
    /// The sheet.
    pub sheet_id: String,
    /// Only these views.
    pub view_ids: Option<Vec<String>>,
    /// How many views to skip. 0 when absent.
    pub offset: Option<i64>,
    /// Views per page. 0 or absent: 1000. 0 to 1000.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetViews {
    "docid" => docid: DocId [required()],
    "sheet_id" => sheet_id: String [required()],
    "view_ids" => view_ids: Option<Vec<String>>,
    "offset" => offset: Option<i64>,
    "limit" => limit: Option<i64> [range(0, 1000)],
});

impl GetViews {
    /// The request with everything it must have.
    #[inline]
    pub fn new(docid: impl Into<DocId>, sheet_id: impl Into<String>) -> Self {
        Self {
            docid: docid.into(),
            sheet_id: sheet_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetViews {
    type Token = AccessToken;
    type Response = GetViewsResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_smartsheet", "get_views", "/cgi-bin/wedoc/smartsheet/get_views")
            .title("查询视图")
            .effect(Effect::Read)
            .docs(&[99913, 101155]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetViews> {
    /// Only these views.
    #[inline]
    pub fn view_ids(
        mut self,
        view_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.view_ids = Some(view_ids.into_iter().map(Into::into).collect());
        self
    }

    /// How many views to skip. 0 when absent.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.request.offset = Some(offset);
        self
    }

    /// Views per page. 0 or absent: 1000. 0 to 1000.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for GetViews {
    type Item = SheetView;

    #[inline]
    fn turn(&mut self, page: GetViewsResponse) -> Page<SheetView> {
        Page::by_offset(page.views, page.has_more, &mut self.offset)
    }
}

/// 查询视图: the answer to [`GetViews`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetViewsResponse {
    /// The views of this page.
    pub views: Vec<SheetView>,
    /// How many views there are.
    pub total: Option<i64>,
    /// Offset of the next page.
    pub next: Option<i64>,
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetViewsResponse {
    "views" => views: Vec<SheetView>,
    "total" => total: Option<i64>,
    "next" => next: Option<i64>,
    "has_more" => has_more: Option<bool>,
});

/// 添加视图: the request of [`Api::add_view`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddView {
    /// The document.
    pub docid: DocId,
    /// The sheet.
    pub sheet_id: String,
    /// Title of the view.
    pub view_title: String,
    /// How it shows the records.
    pub view_type: ViewType,
    /// Columns of the bars. Required for a Gantt view.
    pub property_gantt: Option<Timeline>,
    /// Columns of the entries. Required for a calendar view.
    pub property_calendar: Option<Timeline>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AddView {
    "docid" => docid: DocId [required()],
    "sheet_id" => sheet_id: String [required()],
    "view_title" => view_title: String [required()],
    "view_type" => view_type: ViewType [required()],
    "property_gantt" => property_gantt: Option<Timeline>,
    "property_calendar" => property_calendar: Option<Timeline>,
});

impl AddView {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        docid: impl Into<DocId>,
        sheet_id: impl Into<String>,
        view_title: impl Into<String>,
        view_type: ViewType,
    ) -> Self {
        Self {
            docid: docid.into(),
            sheet_id: sheet_id.into(),
            view_title: view_title.into(),
            view_type,
            ..Self::default()
        }
    }
}

impl Endpoint for AddView {
    type Token = AccessToken;
    type Response = AddViewResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_smartsheet", "add_view", "/cgi-bin/wedoc/smartsheet/add_view")
            .title("添加视图")
            .docs(&[99900]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<AddView> {
    /// Columns of the bars. Required for a Gantt view.
    #[inline]
    pub fn property_gantt(mut self, property_gantt: Timeline) -> Self {
        self.request.property_gantt = Some(property_gantt);
        self
    }

    /// Columns of the entries. Required for a calendar view.
    #[inline]
    pub fn property_calendar(mut self, property_calendar: Timeline) -> Self {
        self.request.property_calendar = Some(property_calendar);
        self
    }
}

/// 添加视图: the answer to [`AddView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddViewResponse {
    /// The new view.
    pub view: SheetView,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer AddViewResponse {
    "view" => view: SheetView,
});

/// 更新视图: the request of [`Api::update_view`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateView {
    /// The document.
    pub docid: DocId,
    /// The sheet.
    pub sheet_id: String,
    /// The view to change.
    pub view_id: String,
    /// Its new title.
    pub view_title: Option<String>,
    /// What else is new.
    pub property: Option<ViewProperty>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UpdateView {
    "docid" => docid: DocId [required()],
    "sheet_id" => sheet_id: String [required()],
    "view_id" => view_id: String [required()],
    "view_title" => view_title: Option<String>,
    "property" => property: Option<ViewProperty>,
});

impl UpdateView {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        docid: impl Into<DocId>,
        sheet_id: impl Into<String>,
        view_id: impl Into<String>,
    ) -> Self {
        Self {
            docid: docid.into(),
            sheet_id: sheet_id.into(),
            view_id: view_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for UpdateView {
    type Token = AccessToken;
    type Response = UpdateViewResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_smartsheet", "update_view", "/cgi-bin/wedoc/smartsheet/update_view")
            .title("更新视图")
            .effect(Effect::Set)
            .docs(&[99902]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<UpdateView> {
    /// Its new title.
    #[inline]
    pub fn view_title(mut self, view_title: impl Into<String>) -> Self {
        self.request.view_title = Some(view_title.into());
        self
    }

    /// What else is new.
    #[inline]
    pub fn property(mut self, property: ViewProperty) -> Self {
        self.request.property = Some(property);
        self
    }
}

/// 更新视图: the answer to [`UpdateView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateViewResponse {
    /// The view as it is now.
    pub view: Option<UpdatedView>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer UpdateViewResponse {
    "view" => view: Option<UpdatedView>,
});

/// 删除视图: the request of [`Api::delete_views`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteViews {
    /// The document.
    pub docid: DocId,
    /// The sheet.
    pub sheet_id: String,
    /// The views to delete.
    pub view_ids: Vec<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DeleteViews {
    "docid" => docid: DocId [required()],
    "sheet_id" => sheet_id: String [required()],
    "view_ids" => view_ids: Vec<String> [required()],
});

impl DeleteViews {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        docid: impl Into<DocId>,
        sheet_id: impl Into<String>,
        view_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            docid: docid.into(),
            sheet_id: sheet_id.into(),
            view_ids: view_ids.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for DeleteViews {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_smartsheet", "delete_views", "/cgi-bin/wedoc/smartsheet/delete_views")
            .title("删除视图")
            .effect(Effect::Set)
            .docs(&[99901, 100200]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 查询字段: the request of [`Api::get_fields`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFields {
    /// The document.
    pub docid: DocId,
    /// The sheet.
    pub sheet_id: String,
    /// Only the columns of this view.
    pub view_id: Option<String>,
    /// Only the columns with these ids.
    pub field_ids: Option<Vec<String>>,
    /// Only the columns with these titles.
    pub field_titles: Option<Vec<String>>,
    /// How many columns to skip. 0 when absent.
    pub offset: Option<i64>,
    /// Columns per page. 0 or absent: 1000. 0 to 1000.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetFields {
    "docid" => docid: DocId [required()],
    "sheet_id" => sheet_id: String [required()],
    "view_id" => view_id: Option<String>,
    "field_ids" => field_ids: Option<Vec<String>>,
    "field_titles" => field_titles: Option<Vec<String>>,
    "offset" => offset: Option<i64>,
    "limit" => limit: Option<i64> [range(0, 1000)],
});

impl GetFields {
    /// The request with everything it must have.
    #[inline]
    pub fn new(docid: impl Into<DocId>, sheet_id: impl Into<String>) -> Self {
        Self {
            docid: docid.into(),
            sheet_id: sheet_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetFields {
    type Token = AccessToken;
    type Response = GetFieldsResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_smartsheet", "get_fields", "/cgi-bin/wedoc/smartsheet/get_fields")
            .title("查询字段")
            .effect(Effect::Read)
            .docs(&[99914, 101157]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetFields> {
    /// Only the columns of this view.
    #[inline]
    pub fn view_id(mut self, view_id: impl Into<String>) -> Self {
        self.request.view_id = Some(view_id.into());
        self
    }

    /// Only the columns with these ids.
    #[inline]
    pub fn field_ids(
        mut self,
        field_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.field_ids = Some(field_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Only the columns with these titles.
    #[inline]
    pub fn field_titles(
        mut self,
        field_titles: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.field_titles = Some(
            field_titles.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// How many columns to skip. 0 when absent.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.request.offset = Some(offset);
        self
    }

    /// Columns per page. 0 or absent: 1000. 0 to 1000.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for GetFields {
    type Item = Field;

    #[inline]
    fn turn(&mut self, page: GetFieldsResponse) -> Page<Field> {
        Page::by_offset(page.fields, None, &mut self.offset)
    }
}

/// 查询字段: the answer to [`GetFields`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResponse {
    /// The columns.
    pub fields: Vec<Field>,
    /// How many columns there are.
    pub total: Option<i64>,
    /// Offset of the next page.
    pub next: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetFieldsResponse {
    "fields" => fields: Vec<Field>,
    "total" => total: Option<i64>,
    "next" => next: Option<i64>,
});

/// 添加字段: the request of [`Api::add_fields`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// The document.
    pub docid: DocId,
    /// The sheet.
    pub sheet_id: String,
    /// The new columns.
    pub fields: Vec<NewField>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AddFields {
    "docid" => docid: DocId [required()],
    "sheet_id" => sheet_id: String [required()],
    "fields" => fields: Vec<NewField> [required()],
});

impl AddFields {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        docid: impl Into<DocId>,
        sheet_id: impl Into<String>,
        fields: impl IntoIterator<Item = NewField>,
    ) -> Self {
        Self {
            docid: docid.into(),
            sheet_id: sheet_id.into(),
            fields: fields.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for AddFields {
    type Token = AccessToken;
    type Response = AddFieldsResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_smartsheet", "add_fields", "/cgi-bin/wedoc/smartsheet/add_fields")
            .title("添加字段")
            .docs(&[99904]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 添加字段: the answer to [`AddFields`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFieldsResponse {
    /// The columns with their ids.
    pub fields: Vec<Field>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer AddFieldsResponse {
    "fields" => fields: Vec<Field>,
});

/// 更新字段: the request of [`Api::update_fields`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// The document.
    pub docid: DocId,
    /// The sheet.
    pub sheet_id: String,
    /// The columns to change.
    pub fields: Vec<FieldChange>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UpdateFields {
    "docid" => docid: DocId [required()],
    "sheet_id" => sheet_id: String [required()],
    "fields" => fields: Vec<FieldChange> [required()],
});

impl UpdateFields {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        docid: impl Into<DocId>,
        sheet_id: impl Into<String>,
        fields: impl IntoIterator<Item = FieldChange>,
    ) -> Self {
        Self {
            docid: docid.into(),
            sheet_id: sheet_id.into(),
            fields: fields.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for UpdateFields {
    type Token = AccessToken;
    type Response = UpdateFieldsResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_smartsheet", "update_fields", "/cgi-bin/wedoc/smartsheet/update_fields")
            .title("更新字段")
            .docs(&[99906, 100222]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 更新字段: the answer to [`UpdateFields`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFieldsResponse {
    /// The columns as they are now.
    pub fields: Option<Vec<Field>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer UpdateFieldsResponse {
    "fields" => fields: Option<Vec<Field>>,
});

/// 删除字段: the request of [`Api::delete_fields`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFields {
    /// The document.
    pub docid: DocId,
    /// The sheet.
    pub sheet_id: String,
    /// The columns to delete.
    pub field_ids: Vec<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DeleteFields {
    "docid" => docid: DocId [required()],
    "sheet_id" => sheet_id: String [required()],
    "field_ids" => field_ids: Vec<String> [required()],
});

impl DeleteFields {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        docid: impl Into<DocId>,
        sheet_id: impl Into<String>,
        field_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            docid: docid.into(),
            sheet_id: sheet_id.into(),
            field_ids: field_ids.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for DeleteFields {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_smartsheet", "delete_fields", "/cgi-bin/wedoc/smartsheet/delete_fields")
            .title("删除字段")
            .effect(Effect::Set)
            .docs(&[99905, 100203]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 查询记录: the request of [`Api::get_records`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecords {
    /// The document.
    pub docid: DocId,
    /// The sheet.
    pub sheet_id: String,
    /// Only what this view shows.
    pub view_id: Option<String>,
    /// Only these records.
    pub record_ids: Option<Vec<String>>,
    /// What the cells are keyed by, titles unless given.
    pub key_type: Option<KeyType>,
    /// Only these columns. Where cells are keyed by title.
    pub field_titles: Option<Vec<String>>,
    /// Only these columns. Where cells are keyed by column id.
    pub field_ids: Option<Vec<String>>,
    /// By what to sort. Not together with filter_spec.
    pub sort: Option<Vec<Sort>>,
    /// Only records that fit. Not together with sort.
    pub filter_spec: Option<Filter>,
    /// How many records to skip. 0 when absent.
    pub offset: Option<i64>,
    /// Records per page. 0 or absent: 1000. 0 to 1000.
    pub limit: Option<i64>,
    /// Version of the sheet.
    pub ver: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetRecords {
    "docid" => docid: DocId [required()],
    "sheet_id" => sheet_id: String [required()],
    "view_id" => view_id: Option<String>,
    "record_ids" => record_ids: Option<Vec<String>>,
    "key_type" => key_type: Option<KeyType>,
    "field_titles" => field_titles: Option<Vec<String>>,
    "field_ids" => field_ids: Option<Vec<String>>,
    "sort" => sort: Option<Vec<Sort>>,
    "filter_spec" => filter_spec: Option<Filter>,
    "offset" => offset: Option<i64>,
    "limit" => limit: Option<i64> [range(0, 1000)],
    "ver" => ver: Option<i64>,
});

impl GetRecords {
    /// The request with everything it must have.
    #[inline]
    pub fn new(docid: impl Into<DocId>, sheet_id: impl Into<String>) -> Self {
        Self {
            docid: docid.into(),
            sheet_id: sheet_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetRecords {
    type Token = AccessToken;
    type Response = GetRecordsResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_smartsheet", "get_records", "/cgi-bin/wedoc/smartsheet/get_records")
            .title("查询记录")
            .effect(Effect::Read)
            .docs(&[99915, 101158, 101167]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetRecords> {
    /// Only what this view shows.
    #[inline]
    pub fn view_id(mut self, view_id: impl Into<String>) -> Self {
        self.request.view_id = Some(view_id.into());
        self
    }

    /// Only these records.
    #[inline]
    pub fn record_ids(
        mut self,
        record_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.record_ids = Some(record_ids.into_iter().map(Into::into).collect());
        self
    }

    /// What the cells are keyed by, titles unless given.
    #[inline]
    pub fn key_type(mut self, key_type: KeyType) -> Self {
        self.request.key_type = Some(key_type);
        self
    }

    /// Only these columns. Where cells are keyed by title.
    #[inline]
    pub fn field_titles(
        mut self,
        field_titles: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.field_titles = Some(
            field_titles.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Only these columns. Where cells are keyed by column id.
    #[inline]
    pub fn field_ids(
        mut self,
        field_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.field_ids = Some(field_ids.into_iter().map(Into::into).collect());
        self
    }

    /// By what to sort. Not together with filter_spec.
    #[inline]
    pub fn sort(mut self, sort: impl IntoIterator<Item = Sort>) -> Self {
        self.request.sort = Some(sort.into_iter().collect());
        self
    }

    /// Only records that fit. Not together with sort.
    #[inline]
    pub fn filter_spec(mut self, filter_spec: Filter) -> Self {
        self.request.filter_spec = Some(filter_spec);
        self
    }

    /// How many records to skip. 0 when absent.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.request.offset = Some(offset);
        self
    }

    /// Records per page. 0 or absent: 1000. 0 to 1000.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }

    /// Version of the sheet.
    #[inline]
    pub fn ver(mut self, ver: i64) -> Self {
        self.request.ver = Some(ver);
        self
    }
}

impl Paged for GetRecords {
    type Item = Record;

    #[inline]
    fn turn(&mut self, page: GetRecordsResponse) -> Page<Record> {
        Page::by_offset(
            page.records.unwrap_or_default(),
            page.has_more,
            &mut self.offset,
        )
    }
}

/// 查询记录: the answer to [`GetRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordsResponse {
    /// The records of this page.
    pub records: Option<Vec<Record>>,
    /// How many records fit.
    pub total: Option<i64>,
    /// Offset of the next page.
    pub next: Option<i64>,
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// Version of the sheet.
    pub ver: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetRecordsResponse {
    "records" => records: Option<Vec<Record>>,
    "total" => total: Option<i64>,
    "next" => next: Option<i64>,
    "has_more" => has_more: Option<bool>,
    "ver" => ver: Option<i64>,
});

/// 添加记录: the request of [`Api::add_records`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecords {
    /// The document.
    pub docid: DocId,
    /// The sheet.
    pub sheet_id: String,
    /// The new records.
    pub records: Vec<NewRecord>,
    /// What the cells are keyed by, titles unless given.
    pub key_type: Option<KeyType>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AddRecords {
    "docid" => docid: DocId [required()],
    "sheet_id" => sheet_id: String [required()],
    "records" => records: Vec<NewRecord> [required()],
    "key_type" => key_type: Option<KeyType>,
});

impl AddRecords {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        docid: impl Into<DocId>,
        sheet_id: impl Into<String>,
        records: impl IntoIterator<Item = NewRecord>,
    ) -> Self {
        Self {
            docid: docid.into(),
            sheet_id: sheet_id.into(),
            records: records.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for AddRecords {
    type Token = AccessToken;
    type Response = AddRecordsResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_smartsheet", "add_records", "/cgi-bin/wedoc/smartsheet/add_records")
            .title("添加记录")
            .docs(&[99907, 100223]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<AddRecords> {
    /// What the cells are keyed by, titles unless given.
    #[inline]
    pub fn key_type(mut self, key_type: KeyType) -> Self {
        self.request.key_type = Some(key_type);
        self
    }
}

/// 添加记录: the answer to [`AddRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecordsResponse {
    /// The records with their ids.
    pub records: Vec<SavedRecord>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer AddRecordsResponse {
    "records" => records: Vec<SavedRecord>,
});

/// 更新记录: the request of [`Api::update_records`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecords {
    /// The document.
    pub docid: DocId,
    /// The sheet.
    pub sheet_id: String,
    /// The records to change.
    pub records: Vec<RecordChange>,
    /// What the cells are keyed by, titles unless given.
    pub key_type: Option<KeyType>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UpdateRecords {
    "docid" => docid: DocId [required()],
    "sheet_id" => sheet_id: String [required()],
    "records" => records: Vec<RecordChange> [required()],
    "key_type" => key_type: Option<KeyType>,
});

impl UpdateRecords {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        docid: impl Into<DocId>,
        sheet_id: impl Into<String>,
        records: impl IntoIterator<Item = RecordChange>,
    ) -> Self {
        Self {
            docid: docid.into(),
            sheet_id: sheet_id.into(),
            records: records.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for UpdateRecords {
    type Token = AccessToken;
    type Response = UpdateRecordsResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_smartsheet", "update_records", "/cgi-bin/wedoc/smartsheet/update_records")
            .title("更新记录")
            .effect(Effect::Set)
            .docs(&[99909]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<UpdateRecords> {
    /// What the cells are keyed by, titles unless given.
    #[inline]
    pub fn key_type(mut self, key_type: KeyType) -> Self {
        self.request.key_type = Some(key_type);
        self
    }
}

/// 更新记录: the answer to [`UpdateRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordsResponse {
    /// The records as they are now.
    pub records: Option<Vec<SavedRecord>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer UpdateRecordsResponse {
    "records" => records: Option<Vec<SavedRecord>>,
});

/// 删除记录: the request of [`Api::delete_records`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecords {
    /// The document.
    pub docid: DocId,
    /// The sheet.
    pub sheet_id: String,
    /// The records to delete.
    pub record_ids: Vec<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DeleteRecords {
    "docid" => docid: DocId [required()],
    "sheet_id" => sheet_id: String [required()],
    "record_ids" => record_ids: Vec<String> [required()],
});

impl DeleteRecords {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        docid: impl Into<DocId>,
        sheet_id: impl Into<String>,
        record_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            docid: docid.into(),
            sheet_id: sheet_id.into(),
            record_ids: record_ids.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for DeleteRecords {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_smartsheet", "delete_records", "/cgi-bin/wedoc/smartsheet/delete_records")
            .title("删除记录")
            .effect(Effect::Set)
            .docs(&[99908, 100206]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 更新智能表格记录: the request of [`Api::webhook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Webhook {
    /// The webhook's key, out of its address.
    pub key: String,
    /// Column titles by column id, as in the webhook's sample data. The platform does not describe it.
    pub schema: Option<BTreeMap<String, Value>>,
    /// Records to add.
    pub add_records: Option<Vec<NewRecord>>,
    /// Records to change. Only those that a webhook wrote.
    pub update_records: Option<Vec<RecordChange>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Webhook {
    "key" => key: String [required(), query(), sensitive()],
    "schema" => schema: Option<BTreeMap<String, Value>>,
    "add_records" => add_records: Option<Vec<NewRecord>>,
    "update_records" => update_records: Option<Vec<RecordChange>>,
});

impl Webhook {
    /// The request with everything it must have.
    #[inline]
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Webhook {
    type Token = NoToken;
    type Response = WebhookResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_smartsheet", "webhook", "/cgi-bin/wedoc/smartsheet/webhook")
            .title("更新智能表格记录")
            .docs(&[101260, 101240, 101241]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<Webhook> {
    /// Column titles by column id, as in the webhook's sample data. The platform does not describe it.
    #[inline]
    pub fn schema(
        mut self,
        schema: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.request.schema = Some(
            schema.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Records to add.
    #[inline]
    pub fn add_records(
        mut self,
        add_records: impl IntoIterator<Item = NewRecord>,
    ) -> Self {
        self.request.add_records = Some(add_records.into_iter().collect());
        self
    }

    /// Records to change. Only those that a webhook wrote.
    #[inline]
    pub fn update_records(
        mut self,
        update_records: impl IntoIterator<Item = RecordChange>,
    ) -> Self {
        self.request.update_records = Some(update_records.into_iter().collect());
        self
    }
}

/// 更新智能表格记录: the answer to [`Webhook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookResponse {
    /// The new records.
    pub add_records: Option<Vec<SavedRecord>>,
    /// The changed records.
    pub update_records: Option<Vec<SavedRecord>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer WebhookResponse {
    "add_records" => add_records: Option<Vec<SavedRecord>>,
    "update_records" => update_records: Option<Vec<SavedRecord>>,
});

/// 获取编组: the request of [`Api::get_field_groups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldGroups {
    /// The document.
    pub docid: DocId,
    /// The sheet.
    pub sheet_id: String,
    /// How many groups to skip. 0 when absent.
    pub offset: Option<i64>,
    /// Groups per page.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetFieldGroups {
    "docid" => docid: DocId [required()],
    "sheet_id" => sheet_id: String [required()],
    "offset" => offset: Option<i64>,
    "limit" => limit: Option<i64>,
});

impl GetFieldGroups {
    /// The request with everything it must have.
    #[inline]
    pub fn new(docid: impl Into<DocId>, sheet_id: impl Into<String>) -> Self {
        Self {
            docid: docid.into(),
            sheet_id: sheet_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetFieldGroups {
    type Token = AccessToken;
    type Response = GetFieldGroupsResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_smartsheet", "get_field_groups", "/cgi-bin/wedoc/smartsheet/get_field_groups")
            .title("获取编组")
            .effect(Effect::Read)
            .docs(&[101103, 101177]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetFieldGroups> {
    /// How many groups to skip. 0 when absent.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.request.offset = Some(offset);
        self
    }

    /// Groups per page.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for GetFieldGroups {
    type Item = FieldGroup;

    #[inline]
    fn turn(&mut self, page: GetFieldGroupsResponse) -> Page<FieldGroup> {
        Page::by_offset(page.field_groups, page.has_more, &mut self.offset)
    }
}

/// 获取编组: the answer to [`GetFieldGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldGroupsResponse {
    /// The groups of this page.
    pub field_groups: Vec<FieldGroup>,
    /// How many groups there are.
    pub total: Option<i64>,
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// Offset of the next page.
    pub next: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetFieldGroupsResponse {
    "field_groups" => field_groups: Vec<FieldGroup>,
    "total" => total: Option<i64>,
    "has_more" => has_more: Option<bool>,
    "next" => next: Option<i64>,
});

/// 添加编组: the request of [`Api::add_field_group`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFieldGroup {
    /// The document.
    pub docid: DocId,
    /// The sheet.
    pub sheet_id: String,
    /// Name of the group, unlike all others.
    pub name: String,
    /// Its columns. A column is in one group at most. At most 150 items.
    pub children: Option<Vec<GroupedField>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AddFieldGroup {
    "docid" => docid: DocId [required()],
    "sheet_id" => sheet_id: String [required()],
    "name" => name: String [required()],
    "children" => children: Option<Vec<GroupedField>> [max_items(150)],
});

impl AddFieldGroup {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        docid: impl Into<DocId>,
        sheet_id: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            docid: docid.into(),
            sheet_id: sheet_id.into(),
            name: name.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for AddFieldGroup {
    type Token = AccessToken;
    type Response = AddFieldGroupResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_smartsheet", "add_field_group", "/cgi-bin/wedoc/smartsheet/add_field_group")
            .title("添加编组")
            .docs(&[101100, 101178]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<AddFieldGroup> {
    /// Its columns. A column is in one group at most. At most 150 items.
    #[inline]
    pub fn children(mut self, children: impl IntoIterator<Item = GroupedField>) -> Self {
        self.request.children = Some(children.into_iter().collect());
        self
    }
}

/// 添加编组: the answer to [`AddFieldGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFieldGroupResponse {
    /// The new group.
    pub field_group: FieldGroup,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer AddFieldGroupResponse {
    "field_group" => field_group: FieldGroup,
});

/// 更新编组: the request of [`Api::update_field_group`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFieldGroup {
    /// The document.
    pub docid: DocId,
    /// The sheet.
    pub sheet_id: String,
    /// The group to change.
    pub field_group_id: String,
    /// Its new name, unlike all others.
    pub name: Option<String>,
    /// Its columns. A column is in one group at most. At most 150 items.
    pub children: Option<Vec<GroupedField>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UpdateFieldGroup {
    "docid" => docid: DocId [required()],
    "sheet_id" => sheet_id: String [required()],
    "field_group_id" => field_group_id: String [required()],
    "name" => name: Option<String>,
    "children" => children: Option<Vec<GroupedField>> [max_items(150)],
});

impl UpdateFieldGroup {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        docid: impl Into<DocId>,
        sheet_id: impl Into<String>,
        field_group_id: impl Into<String>,
    ) -> Self {
        Self {
            docid: docid.into(),
            sheet_id: sheet_id.into(),
            field_group_id: field_group_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for UpdateFieldGroup {
    type Token = AccessToken;
    type Response = UpdateFieldGroupResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_smartsheet", "update_field_group", "/cgi-bin/wedoc/smartsheet/update_field_group")
            .title("更新编组")
            .effect(Effect::Set)
            .docs(&[101101, 101176]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<UpdateFieldGroup> {
    /// Its new name, unlike all others.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.request.name = Some(name.into());
        self
    }

    /// Its columns. A column is in one group at most. At most 150 items.
    #[inline]
    pub fn children(mut self, children: impl IntoIterator<Item = GroupedField>) -> Self {
        self.request.children = Some(children.into_iter().collect());
        self
    }
}

/// 更新编组: the answer to [`UpdateFieldGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFieldGroupResponse {
    /// The group as it is now.
    pub field_group: FieldGroup,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer UpdateFieldGroupResponse {
    "field_group" => field_group: FieldGroup,
});

/// 删除编组: the request of [`Api::delete_field_groups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFieldGroups {
    /// The document.
    pub docid: DocId,
    /// The sheet.
    pub sheet_id: String,
    /// The groups to dissolve.
    pub field_group_ids: Vec<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DeleteFieldGroups {
    "docid" => docid: DocId [required()],
    "sheet_id" => sheet_id: String [required()],
    "field_group_ids" => field_group_ids: Vec<String> [required()],
});

impl DeleteFieldGroups {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        docid: impl Into<DocId>,
        sheet_id: impl Into<String>,
        field_group_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            docid: docid.into(),
            sheet_id: sheet_id.into(),
            field_group_ids: field_group_ids.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for DeleteFieldGroups {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_smartsheet", "delete_field_groups", "/cgi-bin/wedoc/smartsheet/delete_field_groups")
            .title("删除编组")
            .effect(Effect::Set)
            .docs(&[101102, 101179]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取群聊列表: the request of [`Api::groupchat_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupchatList {
    /// The smart sheet, created by this app.
    pub docid: DocId,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most chats of one page. 1 to 200, 100 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GroupchatList {
    "docid" => docid: DocId [required()],
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 200)],
});

impl GroupchatList {
    /// The request with everything it must have.
    #[inline]
    pub fn new(docid: impl Into<DocId>) -> Self {
        Self {
            docid: docid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GroupchatList {
    type Token = AccessToken;
    type Response = GroupchatListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_smartsheet", "groupchat_list", "/cgi-bin/wedoc/smartsheet/groupchat/list")
            .title("获取群聊列表")
            .effect(Effect::Read)
            .docs(&[100989]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GroupchatList> {
    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most chats of one page. 1 to 200, 100 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for GroupchatList {
    type Item = ChatId;

    #[inline]
    fn turn(&mut self, page: GroupchatListResponse) -> Page<ChatId> {
        Page::by_cursor(
            page.chat_id_list,
            Some(page.has_more),
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 获取群聊列表: the answer to [`GroupchatList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupchatListResponse {
    /// The chats of this page.
    pub chat_id_list: Vec<ChatId>,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Whether there is a next page.
    pub has_more: bool,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GroupchatListResponse {
    "chat_id_list" => chat_id_list: Vec<ChatId>,
    "next_cursor" => next_cursor: Option<String>,
    "has_more" => has_more: bool,
});

/// 获取群聊会话: the request of [`Api::groupchat_get`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupchatGet {
    /// The smart sheet, created by this app.
    pub docid: DocId,
    /// The chat.
    pub chat_id: ChatId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GroupchatGet {
    "docid" => docid: DocId [required()],
    "chat_id" => chat_id: ChatId [required()],
});

impl GroupchatGet {
    /// The request with everything it must have.
    #[inline]
    pub fn new(docid: impl Into<DocId>, chat_id: impl Into<ChatId>) -> Self {
        Self {
            docid: docid.into(),
            chat_id: chat_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GroupchatGet {
    type Token = AccessToken;
    type Response = GroupchatGetResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_smartsheet", "groupchat_get", "/cgi-bin/wedoc/smartsheet/groupchat/get")
            .title("获取群聊会话")
            .effect(Effect::Read)
            .docs(&[101028]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取群聊会话: the answer to [`GroupchatGet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupchatGetResponse {
    /// Its name.
    pub name: Option<String>,
    /// Who owns it.
    pub owner: Option<OpenUserId>,
    /// Its members who belong to the corp.
    pub user_list: Option<Vec<OpenUserId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GroupchatGetResponse {
    "name" => name: Option<String>,
    "owner" => owner: Option<OpenUserId>,
    "user_list" => user_list: Option<Vec<OpenUserId>>,
});

/// 修改群聊会话: the request of [`Api::groupchat_update`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupchatUpdate {
    /// The document.
    pub docid: DocId,
    /// The chat.
    pub chat_id: ChatId,
    /// Its new owner. Required if the owner is removed.
    pub owner: Option<OpenUserId>,
    /// Who joins. At most 500 items.
    pub add_user_list: Option<Vec<OpenUserId>>,
    /// Who is removed. At most 500 items.
    pub del_user_list: Option<Vec<OpenUserId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GroupchatUpdate {
    "docid" => docid: DocId [required()],
    "chat_id" => chat_id: ChatId [required()],
    "owner" => owner: Option<OpenUserId>,
    "add_user_list" => add_user_list: Option<Vec<OpenUserId>> [max_items(500)],
    "del_user_list" => del_user_list: Option<Vec<OpenUserId>> [max_items(500)],
});

impl GroupchatUpdate {
    /// The request with everything it must have.
    #[inline]
    pub fn new(docid: impl Into<DocId>, chat_id: impl Into<ChatId>) -> Self {
        Self {
            docid: docid.into(),
            chat_id: chat_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GroupchatUpdate {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_smartsheet", "groupchat_update", "/cgi-bin/wedoc/smartsheet/groupchat/update")
            .title("修改群聊会话")
            .effect(Effect::Set)
            .docs(&[101029]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GroupchatUpdate> {
    /// Its new owner. Required if the owner is removed.
    #[inline]
    pub fn owner(mut self, owner: impl Into<OpenUserId>) -> Self {
        self.request.owner = Some(owner.into());
        self
    }

    /// Who joins. At most 500 items.
    #[inline]
    pub fn add_user_list(
        mut self,
        add_user_list: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.request.add_user_list = Some(
            add_user_list.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Who is removed. At most 500 items.
    #[inline]
    pub fn del_user_list(
        mut self,
        del_user_list: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.request.del_user_list = Some(
            del_user_list.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// One sheet of a document.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SheetInfo {
    /// Its id.
    pub sheet_id: String,
    /// Its title.
    pub title: String,
    /// What kind of sheet.
    pub r#type: Option<SheetKind>,
    /// Whether it is shown.
    pub is_visible: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SheetInfo {
    "sheet_id" => sheet_id: String,
    "title" => title: String,
    "type" => r#type: Option<SheetKind>,
    "is_visible" => is_visible: Option<bool>,
});

/// A sheet to add.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewSheet {
    /// Its title.
    pub title: Option<String>,
    /// Its place among the sheets.
    pub index: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NewSheet {
    "title" => title: Option<String>,
    "index" => index: Option<i64>,
});

impl NewSheet {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Its title.
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Its place among the sheets.
    #[inline]
    #[must_use]
    pub fn index(mut self, index: i64) -> Self {
        self.index = Some(index);
        self
    }
}

/// A sheet that was added.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddedSheet {
    /// Its id, six random characters.
    pub sheet_id: String,
    /// Its title.
    pub title: String,
    /// Its place among the sheets.
    pub index: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AddedSheet {
    "sheet_id" => sheet_id: String,
    "title" => title: String,
    "index" => index: Option<i64>,
});

/// A new title for a sheet.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SheetChange {
    /// The sheet.
    pub sheet_id: String,
    /// Its new title.
    pub title: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SheetChange {
    "sheet_id" => sheet_id: String [required()],
    "title" => title: Option<String>,
});

impl SheetChange {
    /// A value with everything it must have.
    #[inline]
    pub fn new(sheet_id: impl Into<String>) -> Self {
        Self {
            sheet_id: sheet_id.into(),
            ..Self::default()
        }
    }

    /// Its new title.
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

/// One view of a sheet.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SheetView {
    /// Its id.
    pub view_id: String,
    /// Its title.
    pub view_title: String,
    /// How it shows the records.
    pub view_type: ViewType,
    /// Order, groups, filter and colours.
    pub property: Option<ViewProperty>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SheetView {
    "view_id" => view_id: String,
    "view_title" => view_title: String,
    "view_type" => view_type: ViewType,
    "property" => property: Option<ViewProperty>,
});

/// A view that was changed. It may be empty.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatedView {
    /// Its id.
    pub view_id: Option<String>,
    /// Its title.
    pub view_title: Option<String>,
    /// How it shows the records.
    pub view_type: Option<ViewType>,
    /// Order, groups, filter and colours.
    pub property: Option<ViewProperty>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(UpdatedView {
    "view_id" => view_id: Option<String>,
    "view_title" => view_title: Option<String>,
    "view_type" => view_type: Option<ViewType>,
    "property" => property: Option<ViewProperty>,
});

/// The columns that say when something begins and ends.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Timeline {
    /// Date column of the beginning.
    pub start_date_field_id: String,
    /// Date column of the end.
    pub end_date_field_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Timeline {
    "start_date_field_id" => start_date_field_id: String [required()],
    "end_date_field_id" => end_date_field_id: String [required()],
});

impl Timeline {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        start_date_field_id: impl Into<String>,
        end_date_field_id: impl Into<String>,
    ) -> Self {
        Self {
            start_date_field_id: start_date_field_id.into(),
            end_date_field_id: end_date_field_id.into(),
            ..Self::default()
        }
    }
}

/// What a view shows and how.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewProperty {
    /// Whether it is sorted again after each change.
    pub auto_sort: Option<bool>,
    /// By what it is sorted.
    pub sort_spec: Option<SortSpec>,
    /// By what it is grouped.
    pub group_spec: Option<GroupSpec>,
    /// The same under the name that the table of get_views gives it. On the wire it is `gourp_spec`.
    pub group_spec_as_documented: Option<GroupSpec>,
    /// Which records it shows.
    pub filter_spec: Option<Filter>,
    /// Whether columns are summed up.
    pub is_field_stat_enabled: Option<bool>,
    /// Whether a column is shown; keyed by column id.
    pub field_visibility: Option<BTreeMap<String, bool>>,
    /// How many columns stay in place, from the first on.
    pub frozen_field_count: Option<i64>,
    /// What is coloured.
    pub color_config: Option<ColorConfig>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ViewProperty {
    "auto_sort" => auto_sort: Option<bool>,
    "sort_spec" => sort_spec: Option<SortSpec>,
    "group_spec" => group_spec: Option<GroupSpec>,
    "gourp_spec" => group_spec_as_documented: Option<GroupSpec>,
    "filter_spec" => filter_spec: Option<Filter>,
    "is_field_stat_enabled" => is_field_stat_enabled: Option<bool>,
    "field_visibility" => field_visibility: Option<BTreeMap<String, bool>>,
    "frozen_field_count" => frozen_field_count: Option<i64>,
    "color_config" => color_config: Option<ColorConfig>,
});

impl ViewProperty {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether it is sorted again after each change.
    #[inline]
    #[must_use]
    pub fn auto_sort(mut self, auto_sort: bool) -> Self {
        self.auto_sort = Some(auto_sort);
        self
    }

    /// By what it is sorted.
    #[inline]
    #[must_use]
    pub fn sort_spec(mut self, sort_spec: SortSpec) -> Self {
        self.sort_spec = Some(sort_spec);
        self
    }

    /// By what it is grouped.
    #[inline]
    #[must_use]
    pub fn group_spec(mut self, group_spec: GroupSpec) -> Self {
        self.group_spec = Some(group_spec);
        self
    }

    /// The same under the name that the table of get_views gives it. On the wire it is `gourp_spec`.
    #[inline]
    #[must_use]
    pub fn group_spec_as_documented(
        mut self,
        group_spec_as_documented: GroupSpec,
    ) -> Self {
        self.group_spec_as_documented = Some(group_spec_as_documented);
        self
    }

    /// Which records it shows.
    #[inline]
    #[must_use]
    pub fn filter_spec(mut self, filter_spec: Filter) -> Self {
        self.filter_spec = Some(filter_spec);
        self
    }

    /// Whether columns are summed up.
    #[inline]
    #[must_use]
    pub fn is_field_stat_enabled(mut self, is_field_stat_enabled: bool) -> Self {
        self.is_field_stat_enabled = Some(is_field_stat_enabled);
        self
    }

    /// Whether a column is shown; keyed by column id.
    #[inline]
    #[must_use]
    pub fn field_visibility(
        mut self,
        field_visibility: impl IntoIterator<Item = (impl Into<String>, bool)>,
    ) -> Self {
        self.field_visibility = Some(
            field_visibility
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        );
        self
    }

    /// How many columns stay in place, from the first on.
    #[inline]
    #[must_use]
    pub fn frozen_field_count(mut self, frozen_field_count: i64) -> Self {
        self.frozen_field_count = Some(frozen_field_count);
        self
    }

    /// What is coloured.
    #[inline]
    #[must_use]
    pub fn color_config(mut self, color_config: ColorConfig) -> Self {
        self.color_config = Some(color_config);
        self
    }
}

/// By what a view is sorted.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SortSpec {
    /// The columns, the most important first.
    pub sort_infos: Option<Vec<FieldOrder>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SortSpec {
    "sort_infos" => sort_infos: Option<Vec<FieldOrder>>,
});

impl SortSpec {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The columns, the most important first.
    #[inline]
    #[must_use]
    pub fn sort_infos(
        mut self,
        sort_infos: impl IntoIterator<Item = FieldOrder>,
    ) -> Self {
        self.sort_infos = Some(sort_infos.into_iter().collect());
        self
    }
}

/// By what a view is grouped.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupSpec {
    /// The columns, the outermost first.
    pub groups: Option<Vec<FieldOrder>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GroupSpec {
    "groups" => groups: Option<Vec<FieldOrder>>,
});

impl GroupSpec {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The columns, the outermost first.
    #[inline]
    #[must_use]
    pub fn groups(mut self, groups: impl IntoIterator<Item = FieldOrder>) -> Self {
        self.groups = Some(groups.into_iter().collect());
        self
    }
}

/// A column to sort or group by.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldOrder {
    /// The column.
    pub field_id: String,
    /// Whether in descending order.
    pub desc: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FieldOrder {
    "field_id" => field_id: String [required()],
    "desc" => desc: Option<bool>,
});

impl FieldOrder {
    /// A value with everything it must have.
    #[inline]
    pub fn new(field_id: impl Into<String>) -> Self {
        Self {
            field_id: field_id.into(),
            ..Self::default()
        }
    }

    /// Whether in descending order.
    #[inline]
    #[must_use]
    pub fn desc(mut self, desc: bool) -> Self {
        self.desc = Some(desc);
        self
    }
}

/// Conditions that records have to meet.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    /// Whether all or any have to be met.
    pub conjunction: Conjunction,
    /// The conditions.
    pub conditions: Vec<Condition>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Filter {
    "conjunction" => conjunction: Conjunction [required()],
    "conditions" => conditions: Vec<Condition> [required()],
});

impl Filter {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        conjunction: Conjunction,
        conditions: impl IntoIterator<Item = Condition>,
    ) -> Self {
        Self {
            conjunction,
            conditions: conditions.into_iter().collect(),
            ..Self::default()
        }
    }
}

/// What a cell has to be. One of the values is given; which one depends on the column.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Condition {
    /// The column.
    pub field_id: String,
    /// Its type.
    pub field_type: FieldType,
    /// How the cell is compared.
    pub operator: Operator,
    /// For text, links, phones, emails, places and choices.
    pub string_value: Option<StringValue>,
    /// For numbers and progress.
    pub number_value: Option<NumberValue>,
    /// For checkboxes.
    pub bool_value: Option<BoolValue>,
    /// For people, creators and last editors.
    pub user_value: Option<UserValue>,
    /// For dates, creation and edit times.
    pub date_time_value: Option<DateTimeValue>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Condition {
    "field_id" => field_id: String [required()],
    "field_type" => field_type: FieldType [required()],
    "operator" => operator: Operator [required()],
    "string_value" => string_value: Option<StringValue>,
    "number_value" => number_value: Option<NumberValue>,
    "bool_value" => bool_value: Option<BoolValue>,
    "user_value" => user_value: Option<UserValue>,
    "date_time_value" => date_time_value: Option<DateTimeValue>,
});

impl Condition {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        field_id: impl Into<String>,
        field_type: FieldType,
        operator: Operator,
    ) -> Self {
        Self {
            field_id: field_id.into(),
            field_type,
            operator,
            ..Self::default()
        }
    }

    /// For text, links, phones, emails, places and choices.
    #[inline]
    #[must_use]
    pub fn string_value(mut self, string_value: StringValue) -> Self {
        self.string_value = Some(string_value);
        self
    }

    /// For numbers and progress.
    #[inline]
    #[must_use]
    pub fn number_value(mut self, number_value: NumberValue) -> Self {
        self.number_value = Some(number_value);
        self
    }

    /// For checkboxes.
    #[inline]
    #[must_use]
    pub fn bool_value(mut self, bool_value: BoolValue) -> Self {
        self.bool_value = Some(bool_value);
        self
    }

    /// For people, creators and last editors.
    #[inline]
    #[must_use]
    pub fn user_value(mut self, user_value: UserValue) -> Self {
        self.user_value = Some(user_value);
        self
    }

    /// For dates, creation and edit times.
    #[inline]
    #[must_use]
    pub fn date_time_value(mut self, date_time_value: DateTimeValue) -> Self {
        self.date_time_value = Some(date_time_value);
        self
    }
}

/// Texts to compare with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StringValue {
    /// Texts; for choices, ids of the choices.
    pub value: Option<Vec<String>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(StringValue {
    "value" => value: Option<Vec<String>>,
});

impl StringValue {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Texts; for choices, ids of the choices.
    #[inline]
    #[must_use]
    pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.value = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// A number to compare with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NumberValue {
    /// The number.
    pub value: Option<f64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NumberValue {
    "value" => value: Option<f64>,
});

impl NumberValue {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The number.
    #[inline]
    #[must_use]
    pub fn value(mut self, value: f64) -> Self {
        self.value = Some(value);
        self
    }
}

/// What a checkbox has to be.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BoolValue {
    /// Whether it is ticked.
    pub value: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(BoolValue {
    "value" => value: Option<bool>,
});

impl BoolValue {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether it is ticked.
    #[inline]
    #[must_use]
    pub fn value(mut self, value: bool) -> Self {
        self.value = Some(value);
        self
    }
}

/// Members to compare with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserValue {
    /// The members.
    pub value: Option<Vec<OpenUserId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UserValue {
    "value" => value: Option<Vec<OpenUserId>>,
});

impl UserValue {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The members.
    #[inline]
    #[must_use]
    pub fn value(
        mut self,
        value: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.value = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// A time to compare with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DateTimeValue {
    /// Which time.
    pub r#type: DateTimeType,
    /// Milliseconds since 1970, in digits. Only for certain days, and required there.
    pub value: Option<Vec<String>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DateTimeValue {
    "type" => r#type: DateTimeType [required()],
    "value" => value: Option<Vec<String>>,
});

impl DateTimeValue {
    /// A value with everything it must have.
    #[inline]
    pub fn new(r#type: DateTimeType) -> Self {
        Self { r#type, ..Self::default() }
    }

    /// Milliseconds since 1970, in digits. Only for certain days, and required there.
    #[inline]
    #[must_use]
    pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.value = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// What a view colours.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColorConfig {
    /// When it colours what.
    pub conditions: Vec<ColorCondition>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ColorConfig {
    "conditions" => conditions: Vec<ColorCondition> [required()],
});

impl ColorConfig {
    /// A value with everything it must have.
    #[inline]
    pub fn new(conditions: impl IntoIterator<Item = ColorCondition>) -> Self {
        Self {
            conditions: conditions.into_iter().collect(),
            ..Self::default()
        }
    }
}

/// A colour and when it is used.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColorCondition {
    /// Its id. Only to change one that exists.
    pub id: Option<String>,
    /// What is coloured.
    pub r#type: ColorTarget,
    /// The colour.
    pub color: ViewColor,
    /// When it is coloured.
    pub condition: Condition,
    /// The same as a list, as the platform's table has it; its examples have condition.
    pub conditions: Option<Vec<Condition>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ColorCondition {
    "id" => id: Option<String>,
    "type" => r#type: ColorTarget [required()],
    "color" => color: ViewColor [required()],
    "condition" => condition: Condition [required()],
    "conditions" => conditions: Option<Vec<Condition>>,
});

impl ColorCondition {
    /// A value with everything it must have.
    #[inline]
    pub fn new(r#type: ColorTarget, color: ViewColor, condition: Condition) -> Self {
        Self {
            r#type,
            color,
            condition,
            ..Self::default()
        }
    }

    /// Its id. Only to change one that exists.
    #[inline]
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// The same as a list, as the platform's table has it; its examples have condition.
    #[inline]
    #[must_use]
    pub fn conditions(
        mut self,
        conditions: impl IntoIterator<Item = Condition>,
    ) -> Self {
        self.conditions = Some(conditions.into_iter().collect());
        self
    }
}

/// A column.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Field {
    /// Its id.
    pub field_id: String,
    /// Its title.
    pub field_title: String,
    /// Its type, with the property that belongs to it.
    pub kind: FieldKind,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Field {
    "field_id" => field_id: String,
    "field_title" => field_title: String,
    "kind" => kind: FieldKind [flatten()],
});

/// A column to add.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewField {
    /// Its title.
    pub field_title: String,
    /// Its type, with the property that belongs to it.
    pub kind: FieldKind,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NewField {
    "field_title" => field_title: String [required()],
    "kind" => kind: FieldKind [required(), flatten()],
});

impl NewField {
    /// A value with everything it must have.
    #[inline]
    pub fn new(field_title: impl Into<String>, kind: impl Into<FieldKind>) -> Self {
        Self {
            field_title: field_title.into(),
            kind: kind.into(),
            ..Self::default()
        }
    }
}

/// What changes about a column. Its title or its property has to be given.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldChange {
    /// The column.
    pub field_id: String,
    /// Its new title. Not the one it has.
    pub field_title: Option<String>,
    /// The type that it has, with the new property.
    pub kind: FieldKind,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FieldChange {
    "field_id" => field_id: String [required()],
    "field_title" => field_title: Option<String>,
    "kind" => kind: FieldKind [required(), flatten()],
});

impl FieldChange {
    /// A value with everything it must have.
    #[inline]
    pub fn new(field_id: impl Into<String>, kind: impl Into<FieldKind>) -> Self {
        Self {
            field_id: field_id.into(),
            kind: kind.into(),
            ..Self::default()
        }
    }

    /// Its new title. Not the one it has.
    #[inline]
    #[must_use]
    pub fn field_title(mut self, field_title: impl Into<String>) -> Self {
        self.field_title = Some(field_title.into());
        self
    }
}

/// A column of text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextField {
    /// Empty, if there.
    pub property_text: Option<NoProperty>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TextField {
    "property_text" => property_text: Option<NoProperty>,
});

impl TextField {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Empty, if there.
    #[inline]
    #[must_use]
    pub fn property_text(mut self, property_text: NoProperty) -> Self {
        self.property_text = Some(property_text);
        self
    }
}

/// A column of numbers.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NumberField {
    /// How numbers look. Required in a new column.
    pub property_number: Option<NumberProperty>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NumberField {
    "property_number" => property_number: Option<NumberProperty>,
});

impl NumberField {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How numbers look. Required in a new column.
    #[inline]
    #[must_use]
    pub fn property_number(mut self, property_number: NumberProperty) -> Self {
        self.property_number = Some(property_number);
        self
    }
}

/// A column of checkboxes.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckboxField {
    /// How new cells are.
    pub property_checkbox: Option<CheckboxProperty>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CheckboxField {
    "property_checkbox" => property_checkbox: Option<CheckboxProperty>,
});

impl CheckboxField {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How new cells are.
    #[inline]
    #[must_use]
    pub fn property_checkbox(mut self, property_checkbox: CheckboxProperty) -> Self {
        self.property_checkbox = Some(property_checkbox);
        self
    }
}

/// A column of dates.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DateTimeField {
    /// How dates look. Required in a new column.
    pub property_date_time: Option<DateTimeProperty>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DateTimeField {
    "property_date_time" => property_date_time: Option<DateTimeProperty>,
});

impl DateTimeField {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How dates look. Required in a new column.
    #[inline]
    #[must_use]
    pub fn property_date_time(mut self, property_date_time: DateTimeProperty) -> Self {
        self.property_date_time = Some(property_date_time);
        self
    }
}

/// A column of pictures.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageField {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ImageField {});

impl ImageField {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

/// A column of files.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachmentField {
    /// How files are shown.
    pub property_attachment: Option<AttachmentProperty>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AttachmentField {
    "property_attachment" => property_attachment: Option<AttachmentProperty>,
});

impl AttachmentField {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How files are shown.
    #[inline]
    #[must_use]
    pub fn property_attachment(
        mut self,
        property_attachment: AttachmentProperty,
    ) -> Self {
        self.property_attachment = Some(property_attachment);
        self
    }
}

/// A column of people.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserField {
    /// How people are entered.
    pub property_user: Option<UserProperty>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UserField {
    "property_user" => property_user: Option<UserProperty>,
});

impl UserField {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How people are entered.
    #[inline]
    #[must_use]
    pub fn property_user(mut self, property_user: UserProperty) -> Self {
        self.property_user = Some(property_user);
        self
    }
}

/// A column of links.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UrlField {
    /// How links are shown. Required in a new column.
    pub property_url: Option<UrlProperty>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UrlField {
    "property_url" => property_url: Option<UrlProperty>,
});

impl UrlField {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How links are shown. Required in a new column.
    #[inline]
    #[must_use]
    pub fn property_url(mut self, property_url: UrlProperty) -> Self {
        self.property_url = Some(property_url);
        self
    }
}

/// A column with any of several choices.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectField {
    /// The choices. Required in a new column.
    pub property_select: Option<SelectProperty>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SelectField {
    "property_select" => property_select: Option<SelectProperty>,
});

impl SelectField {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The choices. Required in a new column.
    #[inline]
    #[must_use]
    pub fn property_select(mut self, property_select: SelectProperty) -> Self {
        self.property_select = Some(property_select);
        self
    }
}

/// A column with who created the record.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatedUserField {
    /// Empty, if there.
    pub property_created_user: Option<NoProperty>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CreatedUserField {
    "property_created_user" => property_created_user: Option<NoProperty>,
});

impl CreatedUserField {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Empty, if there.
    #[inline]
    #[must_use]
    pub fn property_created_user(mut self, property_created_user: NoProperty) -> Self {
        self.property_created_user = Some(property_created_user);
        self
    }
}

/// A column with who changed the record last.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifiedUserField {
    /// Empty, if there.
    pub property_modified_user: Option<NoProperty>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ModifiedUserField {
    "property_modified_user" => property_modified_user: Option<NoProperty>,
});

impl ModifiedUserField {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Empty, if there.
    #[inline]
    #[must_use]
    pub fn property_modified_user(mut self, property_modified_user: NoProperty) -> Self {
        self.property_modified_user = Some(property_modified_user);
        self
    }
}

/// A column with when the record was created.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatedTimeField {
    /// How times look. Required in a new column.
    pub property_created_time: Option<TimeProperty>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CreatedTimeField {
    "property_created_time" => property_created_time: Option<TimeProperty>,
});

impl CreatedTimeField {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How times look. Required in a new column.
    #[inline]
    #[must_use]
    pub fn property_created_time(mut self, property_created_time: TimeProperty) -> Self {
        self.property_created_time = Some(property_created_time);
        self
    }
}

/// A column with when the record was changed last.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifiedTimeField {
    /// How times look. Required in a new column.
    pub property_modified_time: Option<TimeProperty>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ModifiedTimeField {
    "property_modified_time" => property_modified_time: Option<TimeProperty>,
});

impl ModifiedTimeField {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How times look. Required in a new column.
    #[inline]
    #[must_use]
    pub fn property_modified_time(
        mut self,
        property_modified_time: TimeProperty,
    ) -> Self {
        self.property_modified_time = Some(property_modified_time);
        self
    }
}

/// A column of progress bars.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProgressField {
    /// How progress looks. Required in a new column.
    pub property_progress: Option<ProgressProperty>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ProgressField {
    "property_progress" => property_progress: Option<ProgressProperty>,
});

impl ProgressField {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How progress looks. Required in a new column.
    #[inline]
    #[must_use]
    pub fn property_progress(mut self, property_progress: ProgressProperty) -> Self {
        self.property_progress = Some(property_progress);
        self
    }
}

/// A column of phone numbers.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneField {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PhoneField {});

impl PhoneField {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

/// A column of email addresses.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmailField {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(EmailField {});

impl EmailField {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

/// A column with one of several choices.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SingleSelectField {
    /// The choices. Required in a new column.
    pub property_single_select: Option<SelectProperty>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SingleSelectField {
    "property_single_select" => property_single_select: Option<SelectProperty>,
});

impl SingleSelectField {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The choices. Required in a new column.
    #[inline]
    #[must_use]
    pub fn property_single_select(
        mut self,
        property_single_select: SelectProperty,
    ) -> Self {
        self.property_single_select = Some(property_single_select);
        self
    }
}

/// A column that refers to other records.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReferenceField {
    /// To what it refers. Required in a new column.
    pub property_reference: Option<ReferenceProperty>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ReferenceField {
    "property_reference" => property_reference: Option<ReferenceProperty>,
});

impl ReferenceField {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// To what it refers. Required in a new column.
    #[inline]
    #[must_use]
    pub fn property_reference(mut self, property_reference: ReferenceProperty) -> Self {
        self.property_reference = Some(property_reference);
        self
    }
}

/// A column of places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationField {
    /// How places are entered. Required in a new column.
    pub property_location: Option<LocationProperty>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(LocationField {
    "property_location" => property_location: Option<LocationProperty>,
});

impl LocationField {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How places are entered. Required in a new column.
    #[inline]
    #[must_use]
    pub fn property_location(mut self, property_location: LocationProperty) -> Self {
        self.property_location = Some(property_location);
        self
    }
}

/// A column that is calculated.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormulaField {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FormulaField {});

impl FormulaField {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

/// A column of amounts of money.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CurrencyField {
    /// How amounts look. Required in a new column.
    pub property_currency: Option<CurrencyProperty>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CurrencyField {
    "property_currency" => property_currency: Option<CurrencyProperty>,
});

impl CurrencyField {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How amounts look. Required in a new column.
    #[inline]
    #[must_use]
    pub fn property_currency(mut self, property_currency: CurrencyProperty) -> Self {
        self.property_currency = Some(property_currency);
        self
    }
}

/// A column of group chats.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupChatField {
    /// How many chats a cell holds.
    pub property_ww_group: Option<GroupChatProperty>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GroupChatField {
    "property_ww_group" => property_ww_group: Option<GroupChatProperty>,
});

impl GroupChatField {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many chats a cell holds.
    #[inline]
    #[must_use]
    pub fn property_ww_group(mut self, property_ww_group: GroupChatProperty) -> Self {
        self.property_ww_group = Some(property_ww_group);
        self
    }
}

/// A column that numbers the records.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoNumberField {
    /// How it numbers them. Required in a new column.
    pub property_auto_number: Option<AutoNumberProperty>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AutoNumberField {
    "property_auto_number" => property_auto_number: Option<AutoNumberProperty>,
});

impl AutoNumberField {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How it numbers them. Required in a new column.
    #[inline]
    #[must_use]
    pub fn property_auto_number(
        mut self,
        property_auto_number: AutoNumberProperty,
    ) -> Self {
        self.property_auto_number = Some(property_auto_number);
        self
    }
}

/// A column of percentages.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PercentageField {
    /// How percentages look.
    pub property_percentage: Option<PercentageProperty>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PercentageField {
    "property_percentage" => property_percentage: Option<PercentageProperty>,
});

impl PercentageField {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How percentages look.
    #[inline]
    #[must_use]
    pub fn property_percentage(
        mut self,
        property_percentage: PercentageProperty,
    ) -> Self {
        self.property_percentage = Some(property_percentage);
        self
    }
}

/// A column of bar codes.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BarcodeField {
    /// How bar codes are entered.
    pub property_barcode: Option<BarcodeProperty>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(BarcodeField {
    "property_barcode" => property_barcode: Option<BarcodeProperty>,
});

impl BarcodeField {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How bar codes are entered.
    #[inline]
    #[must_use]
    pub fn property_barcode(mut self, property_barcode: BarcodeProperty) -> Self {
        self.property_barcode = Some(property_barcode);
        self
    }
}

/// A property without members.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoProperty {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NoProperty {});

impl NoProperty {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

/// How numbers look.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NumberProperty {
    /// Digits after the point. -1: as entered. -1 to 4.
    pub decimal_places: Option<i64>,
    /// Whether thousands are parted by commas.
    pub use_separate: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NumberProperty {
    "decimal_places" => decimal_places: Option<i64> [range(-1, 4)],
    "use_separate" => use_separate: Option<bool>,
});

impl NumberProperty {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Digits after the point. -1: as entered. -1 to 4.
    #[inline]
    #[must_use]
    pub fn decimal_places(mut self, decimal_places: i64) -> Self {
        self.decimal_places = Some(decimal_places);
        self
    }

    /// Whether thousands are parted by commas.
    #[inline]
    #[must_use]
    pub fn use_separate(mut self, use_separate: bool) -> Self {
        self.use_separate = Some(use_separate);
        self
    }
}

/// How new checkboxes are.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckboxProperty {
    /// Whether they are ticked.
    pub checked: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CheckboxProperty {
    "checked" => checked: Option<bool>,
});

impl CheckboxProperty {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether they are ticked.
    #[inline]
    #[must_use]
    pub fn checked(mut self, checked: bool) -> Self {
        self.checked = Some(checked);
        self
    }
}

/// How dates look.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DateTimeProperty {
    /// Such as yyyy-mm-dd, yyyy/m/d or yyyy-mm-dd hh:mm.
    pub format: Option<String>,
    /// Whether new records get the present time.
    pub auto_fill: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DateTimeProperty {
    "format" => format: Option<String>,
    "auto_fill" => auto_fill: Option<bool>,
});

impl DateTimeProperty {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Such as yyyy-mm-dd, yyyy/m/d or yyyy-mm-dd hh:mm.
    #[inline]
    #[must_use]
    pub fn format(mut self, format: impl Into<String>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Whether new records get the present time.
    #[inline]
    #[must_use]
    pub fn auto_fill(mut self, auto_fill: bool) -> Self {
        self.auto_fill = Some(auto_fill);
        self
    }
}

/// How files are shown.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachmentProperty {
    /// As a list or in a grid.
    pub display_mode: Option<DisplayMode>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AttachmentProperty {
    "display_mode" => display_mode: Option<DisplayMode>,
});

impl AttachmentProperty {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// As a list or in a grid.
    #[inline]
    #[must_use]
    pub fn display_mode(mut self, display_mode: DisplayMode) -> Self {
        self.display_mode = Some(display_mode);
        self
    }
}

/// How people are entered.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserProperty {
    /// Whether a cell holds more than one.
    pub is_multiple: Option<bool>,
    /// Whether they are told.
    pub is_notified: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UserProperty {
    "is_multiple" => is_multiple: Option<bool>,
    "is_notified" => is_notified: Option<bool>,
});

impl UserProperty {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether a cell holds more than one.
    #[inline]
    #[must_use]
    pub fn is_multiple(mut self, is_multiple: bool) -> Self {
        self.is_multiple = Some(is_multiple);
        self
    }

    /// Whether they are told.
    #[inline]
    #[must_use]
    pub fn is_notified(mut self, is_notified: bool) -> Self {
        self.is_notified = Some(is_notified);
        self
    }
}

/// How links are shown.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UrlProperty {
    /// With or without an icon.
    pub r#type: Option<LinkType>,
    /// Another spelling of type that some pages use.
    pub typ: Option<LinkType>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UrlProperty {
    "type" => r#type: Option<LinkType>,
    "typ" => typ: Option<LinkType>,
});

impl UrlProperty {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// With or without an icon.
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: LinkType) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Another spelling of type that some pages use.
    #[inline]
    #[must_use]
    pub fn typ(mut self, typ: LinkType) -> Self {
        self.typ = Some(typ);
        self
    }
}

/// What can be chosen.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectProperty {
    /// Whether choices can be added while filling in. The platform fills it in.
    pub is_quick_add: Option<bool>,
    /// The choices.
    pub options: Option<Vec<Choice>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SelectProperty {
    "is_quick_add" => is_quick_add: Option<bool>,
    "options" => options: Option<Vec<Choice>>,
});

impl SelectProperty {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether choices can be added while filling in. The platform fills it in.
    #[inline]
    #[must_use]
    pub fn is_quick_add(mut self, is_quick_add: bool) -> Self {
        self.is_quick_add = Some(is_quick_add);
        self
    }

    /// The choices.
    #[inline]
    #[must_use]
    pub fn options(mut self, options: impl IntoIterator<Item = Choice>) -> Self {
        self.options = Some(options.into_iter().collect());
        self
    }
}

/// Something that can be chosen.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Choice {
    /// Its id. Absent for a new choice.
    pub id: Option<String>,
    /// What it says.
    pub text: Option<String>,
    /// Its colour.
    pub style: Option<ChoiceStyle>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Choice {
    "id" => id: Option<String>,
    "text" => text: Option<String>,
    "style" => style: Option<ChoiceStyle>,
});

impl Choice {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Its id. Absent for a new choice.
    #[inline]
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// What it says.
    #[inline]
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Its colour.
    #[inline]
    #[must_use]
    pub fn style(mut self, style: ChoiceStyle) -> Self {
        self.style = Some(style);
        self
    }
}

/// How times look.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeProperty {
    /// Such as yyyy-mm-dd, yyyy/m/d or yyyy-mm-dd hh:mm.
    pub format: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TimeProperty {
    "format" => format: Option<String>,
});

impl TimeProperty {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Such as yyyy-mm-dd, yyyy/m/d or yyyy-mm-dd hh:mm.
    #[inline]
    #[must_use]
    pub fn format(mut self, format: impl Into<String>) -> Self {
        self.format = Some(format.into());
        self
    }
}

/// How progress looks.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProgressProperty {
    /// Digits after the point. -1: as entered. -1 to 4.
    pub decimal_places: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ProgressProperty {
    "decimal_places" => decimal_places: Option<i64> [range(-1, 4)],
});

impl ProgressProperty {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Digits after the point. -1: as entered. -1 to 4.
    #[inline]
    #[must_use]
    pub fn decimal_places(mut self, decimal_places: i64) -> Self {
        self.decimal_places = Some(decimal_places);
        self
    }
}

/// To what a column refers.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReferenceProperty {
    /// The sheet. Empty for the same one.
    pub sub_id: Option<String>,
    /// The view.
    pub view_id: Option<String>,
    /// The column. Known only from another SDK.
    pub field_id: Option<String>,
    /// The column. This is how the platform spells it.
    pub filed_id: Option<String>,
    /// Whether a cell refers to more than one record.
    pub is_multiple: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ReferenceProperty {
    "sub_id" => sub_id: Option<String>,
    "view_id" => view_id: Option<String>,
    "field_id" => field_id: Option<String>,
    "filed_id" => filed_id: Option<String>,
    "is_multiple" => is_multiple: Option<bool>,
});

impl ReferenceProperty {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The sheet. Empty for the same one.
    #[inline]
    #[must_use]
    pub fn sub_id(mut self, sub_id: impl Into<String>) -> Self {
        self.sub_id = Some(sub_id.into());
        self
    }

    /// The view.
    #[inline]
    #[must_use]
    pub fn view_id(mut self, view_id: impl Into<String>) -> Self {
        self.view_id = Some(view_id.into());
        self
    }

    /// The column. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn field_id(mut self, field_id: impl Into<String>) -> Self {
        self.field_id = Some(field_id.into());
        self
    }

    /// The column. This is how the platform spells it.
    #[inline]
    #[must_use]
    pub fn filed_id(mut self, filed_id: impl Into<String>) -> Self {
        self.filed_id = Some(filed_id.into());
        self
    }

    /// Whether a cell refers to more than one record.
    #[inline]
    #[must_use]
    pub fn is_multiple(mut self, is_multiple: bool) -> Self {
        self.is_multiple = Some(is_multiple);
        self
    }
}

/// How places are entered.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationProperty {
    /// By hand or by position.
    pub input_type: Option<LocationInput>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(LocationProperty {
    "input_type" => input_type: Option<LocationInput>,
});

impl LocationProperty {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// By hand or by position.
    #[inline]
    #[must_use]
    pub fn input_type(mut self, input_type: LocationInput) -> Self {
        self.input_type = Some(input_type);
        self
    }
}

/// How amounts look.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CurrencyProperty {
    /// The currency.
    pub currency_type: Option<Currency>,
    /// Digits after the point. -1: as entered. -1 to 4.
    pub decimal_places: Option<i64>,
    /// Whether thousands are parted by commas.
    pub use_separate: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CurrencyProperty {
    "currency_type" => currency_type: Option<Currency>,
    "decimal_places" => decimal_places: Option<i64> [range(-1, 4)],
    "use_separate" => use_separate: Option<bool>,
});

impl CurrencyProperty {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The currency.
    #[inline]
    #[must_use]
    pub fn currency_type(mut self, currency_type: Currency) -> Self {
        self.currency_type = Some(currency_type);
        self
    }

    /// Digits after the point. -1: as entered. -1 to 4.
    #[inline]
    #[must_use]
    pub fn decimal_places(mut self, decimal_places: i64) -> Self {
        self.decimal_places = Some(decimal_places);
        self
    }

    /// Whether thousands are parted by commas.
    #[inline]
    #[must_use]
    pub fn use_separate(mut self, use_separate: bool) -> Self {
        self.use_separate = Some(use_separate);
        self
    }
}

/// How group chats are entered.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupChatProperty {
    /// Whether a cell holds more than one.
    pub allow_multiple: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GroupChatProperty {
    "allow_multiple" => allow_multiple: Option<bool>,
});

impl GroupChatProperty {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether a cell holds more than one.
    #[inline]
    #[must_use]
    pub fn allow_multiple(mut self, allow_multiple: bool) -> Self {
        self.allow_multiple = Some(allow_multiple);
        self
    }
}

/// How records are numbered.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoNumberProperty {
    /// By counting or by rules.
    pub r#type: Option<NumberType>,
    /// Another spelling of type that some pages use.
    pub typ: Option<NumberType>,
    /// Another name of type. Known only from another SDK.
    pub input_type: Option<NumberType>,
    /// The parts of a number, where it follows rules.
    pub rules: Option<Vec<NumberRule>>,
    /// Whether existing numbers change too.
    pub reformat_existing_record: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AutoNumberProperty {
    "type" => r#type: Option<NumberType>,
    "typ" => typ: Option<NumberType>,
    "input_type" => input_type: Option<NumberType>,
    "rules" => rules: Option<Vec<NumberRule>>,
    "reformat_existing_record" => reformat_existing_record: Option<bool>,
});

impl AutoNumberProperty {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// By counting or by rules.
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: NumberType) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Another spelling of type that some pages use.
    #[inline]
    #[must_use]
    pub fn typ(mut self, typ: NumberType) -> Self {
        self.typ = Some(typ);
        self
    }

    /// Another name of type. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn input_type(mut self, input_type: NumberType) -> Self {
        self.input_type = Some(input_type);
        self
    }

    /// The parts of a number, where it follows rules.
    #[inline]
    #[must_use]
    pub fn rules(mut self, rules: impl IntoIterator<Item = NumberRule>) -> Self {
        self.rules = Some(rules.into_iter().collect());
        self
    }

    /// Whether existing numbers change too.
    #[inline]
    #[must_use]
    pub fn reformat_existing_record(mut self, reformat_existing_record: bool) -> Self {
        self.reformat_existing_record = Some(reformat_existing_record);
        self
    }
}

/// One part of a number.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NumberRule {
    /// What it is.
    pub r#type: NumberRuleType,
    /// The text, the digits of the counter, or YYYYMMDD, YYYYMM, MMDD, YYYY, MM or DD.
    pub value: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NumberRule {
    "type" => r#type: NumberRuleType [required()],
    "value" => value: Option<String>,
});

impl NumberRule {
    /// A value with everything it must have.
    #[inline]
    pub fn new(r#type: NumberRuleType) -> Self {
        Self { r#type, ..Self::default() }
    }

    /// The text, the digits of the counter, or YYYYMMDD, YYYYMM, MMDD, YYYY, MM or DD.
    #[inline]
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// How percentages look.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PercentageProperty {
    /// Digits after the point. -1: as entered. -1 to 4.
    pub decimal_places: Option<i64>,
    /// Whether thousands are parted by commas.
    pub use_separate: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PercentageProperty {
    "decimal_places" => decimal_places: Option<i64> [range(-1, 4)],
    "use_separate" => use_separate: Option<bool>,
});

impl PercentageProperty {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Digits after the point. -1: as entered. -1 to 4.
    #[inline]
    #[must_use]
    pub fn decimal_places(mut self, decimal_places: i64) -> Self {
        self.decimal_places = Some(decimal_places);
        self
    }

    /// Whether thousands are parted by commas.
    #[inline]
    #[must_use]
    pub fn use_separate(mut self, use_separate: bool) -> Self {
        self.use_separate = Some(use_separate);
        self
    }
}

/// How bar codes are entered.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BarcodeProperty {
    /// Whether they have to be scanned with a phone.
    pub mobile_scan_only: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(BarcodeProperty {
    "mobile_scan_only" => mobile_scan_only: Option<bool>,
});

impl BarcodeProperty {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether they have to be scanned with a phone.
    #[inline]
    #[must_use]
    pub fn mobile_scan_only(mut self, mobile_scan_only: bool) -> Self {
        self.mobile_scan_only = Some(mobile_scan_only);
        self
    }
}

/// A column to sort by.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sort {
    /// Title of the column.
    pub field_title: String,
    /// Whether in descending order. `false` when absent.
    pub desc: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Sort {
    "field_title" => field_title: String [required()],
    "desc" => desc: Option<bool>,
});

impl Sort {
    /// A value with everything it must have.
    #[inline]
    pub fn new(field_title: impl Into<String>) -> Self {
        Self {
            field_title: field_title.into(),
            ..Self::default()
        }
    }

    /// Whether in descending order. `false` when absent.
    #[inline]
    #[must_use]
    pub fn desc(mut self, desc: bool) -> Self {
        self.desc = Some(desc);
        self
    }
}

/// A record.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Record {
    /// Its id.
    pub record_id: String,
    /// Name of who created it.
    pub creator_name: Option<String>,
    /// Name of who changed it last.
    pub updater_name: Option<String>,
    /// Its cells by column id or title.
    pub values: Option<BTreeMap<String, Cell>>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<i64>,
    /// When it was changed last, in milliseconds since 1970.
    pub update_time: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Record {
    "record_id" => record_id: String,
    "creator_name" => creator_name: Option<String> [sensitive()],
    "updater_name" => updater_name: Option<String> [sensitive()],
    "values" => values: Option<BTreeMap<String, Cell>>,
    "create_time" => create_time: Option<i64> [form(Form::Text)],
    "update_time" => update_time: Option<i64> [form(Form::Text)],
});

/// A record to add.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewRecord {
    /// Its cells by column id or title.
    pub values: BTreeMap<String, Cell>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NewRecord {
    "values" => values: BTreeMap<String, Cell> [required()],
});

impl NewRecord {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        values: impl IntoIterator<Item = (impl Into<String>, impl Into<Cell>)>,
    ) -> Self {
        Self {
            values: values
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
            ..Self::default()
        }
    }
}

/// Cells to write in a record.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordChange {
    /// The record.
    pub record_id: String,
    /// The cells by column id or title.
    pub values: BTreeMap<String, Cell>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RecordChange {
    "record_id" => record_id: String [required()],
    "values" => values: BTreeMap<String, Cell> [required()],
});

impl RecordChange {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        record_id: impl Into<String>,
        values: impl IntoIterator<Item = (impl Into<String>, impl Into<Cell>)>,
    ) -> Self {
        Self {
            record_id: record_id.into(),
            values: values
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
            ..Self::default()
        }
    }
}

/// A record that was written.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SavedRecord {
    /// Its id.
    pub record_id: Option<String>,
    /// Its cells by column id or title.
    pub values: Option<BTreeMap<String, Cell>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SavedRecord {
    "record_id" => record_id: Option<String>,
    "values" => values: Option<BTreeMap<String, Cell>>,
});

/// A part of the text in a cell, or the one link of a link column.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CellText {
    /// Plain text or a link.
    pub r#type: Option<CellTextKind>,
    /// What it says.
    pub text: Option<String>,
    /// Where a link leads.
    pub link: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CellText {
    "type" => r#type: Option<CellTextKind>,
    "text" => text: Option<String>,
    "link" => link: Option<String>,
});

impl CellText {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Plain text or a link.
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: CellTextKind) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// What it says.
    #[inline]
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Where a link leads.
    #[inline]
    #[must_use]
    pub fn link(mut self, link: impl Into<String>) -> Self {
        self.link = Some(link.into());
        self
    }
}

/// A picture in a cell.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CellImage {
    /// Its id, which who adds it may choose.
    pub id: Option<String>,
    /// Its title.
    pub title: Option<String>,
    /// Where it is, as image_upload told it.
    pub image_url: Option<String>,
    /// Its width in pixels.
    pub width: Option<i64>,
    /// Its height in pixels.
    pub height: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CellImage {
    "id" => id: Option<String>,
    "title" => title: Option<String>,
    "image_url" => image_url: Option<String>,
    "width" => width: Option<i64>,
    "height" => height: Option<i64>,
});

impl CellImage {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Its id, which who adds it may choose.
    #[inline]
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Its title.
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Where it is, as image_upload told it.
    #[inline]
    #[must_use]
    pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
        self.image_url = Some(image_url.into());
        self
    }

    /// Its width in pixels.
    #[inline]
    #[must_use]
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }

    /// Its height in pixels.
    #[inline]
    #[must_use]
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }
}

/// A file, a folder or a document in a cell.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CellFile {
    /// Its name.
    pub name: Option<String>,
    /// Its size in bytes.
    pub size: Option<i64>,
    /// Extension of a file, empty for a folder; FORM, DOC, SHEET, SLIDE, MIND, FLOWCHART or SMARTSHEET for a
    /// document.
    pub file_ext: Option<String>,
    /// Its id.
    pub file_id: Option<String>,
    /// Its address: a link that shares a file of WeDrive, or that of a document.
    pub file_url: Option<String>,
    /// What it is.
    pub file_type: Option<CellFileType>,
    /// Whether it is a folder.
    pub doc_type: Option<CellDocType>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CellFile {
    "name" => name: Option<String>,
    "size" => size: Option<i64>,
    "file_ext" => file_ext: Option<String>,
    "file_id" => file_id: Option<String>,
    "file_url" => file_url: Option<String>,
    "file_type" => file_type: Option<CellFileType>,
    "doc_type" => doc_type: Option<CellDocType>,
});

impl CellFile {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Its name.
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Its size in bytes.
    #[inline]
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Extension of a file, empty for a folder; FORM, DOC, SHEET, SLIDE, MIND, FLOWCHART or SMARTSHEET for a
    /// document.
    #[inline]
    #[must_use]
    pub fn file_ext(mut self, file_ext: impl Into<String>) -> Self {
        self.file_ext = Some(file_ext.into());
        self
    }

    /// Its id.
    #[inline]
    #[must_use]
    pub fn file_id(mut self, file_id: impl Into<String>) -> Self {
        self.file_id = Some(file_id.into());
        self
    }

    /// Its address: a link that shares a file of WeDrive, or that of a document.
    #[inline]
    #[must_use]
    pub fn file_url(mut self, file_url: impl Into<String>) -> Self {
        self.file_url = Some(file_url.into());
        self
    }

    /// What it is.
    #[inline]
    #[must_use]
    pub fn file_type(mut self, file_type: CellFileType) -> Self {
        self.file_type = Some(file_type);
        self
    }

    /// Whether it is a folder.
    #[inline]
    #[must_use]
    pub fn doc_type(mut self, doc_type: impl Into<CellDocType>) -> Self {
        self.doc_type = Some(doc_type.into());
        self
    }
}

/// A person in a cell, or what acted in the place of one.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CellUser {
    /// What it is. Absent when written.
    pub id_type: Option<CellUserType>,
    /// The member. For member.
    pub user_id: Option<OpenUserId>,
    /// Temporary id of an external contact. It differs between sheets. For external.
    pub tmp_external_userid: Option<String>,
    /// The app. For app.
    pub agentid: Option<AgentId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CellUser {
    "id_type" => id_type: Option<CellUserType>,
    "user_id" => user_id: Option<OpenUserId>,
    "tmp_external_userid" => tmp_external_userid: Option<String>,
    "agentid" => agentid: Option<AgentId>,
});

impl CellUser {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What it is. Absent when written.
    #[inline]
    #[must_use]
    pub fn id_type(mut self, id_type: CellUserType) -> Self {
        self.id_type = Some(id_type);
        self
    }

    /// The member. For member.
    #[inline]
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<OpenUserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Temporary id of an external contact. It differs between sheets. For external.
    #[inline]
    #[must_use]
    pub fn tmp_external_userid(
        mut self,
        tmp_external_userid: impl Into<String>,
    ) -> Self {
        self.tmp_external_userid = Some(tmp_external_userid.into());
        self
    }

    /// The app. For app.
    #[inline]
    #[must_use]
    pub fn agentid(mut self, agentid: impl Into<AgentId>) -> Self {
        self.agentid = Some(agentid.into());
        self
    }
}

/// A place in a cell.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CellPlace {
    /// Whose map has it.
    pub source_type: Option<PlaceSource>,
    /// Its id on that map.
    pub id: Option<String>,
    /// Degrees north.
    pub latitude: Option<String>,
    /// Degrees east.
    pub longitude: Option<String>,
    /// Its name.
    pub title: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CellPlace {
    "source_type" => source_type: Option<PlaceSource>,
    "id" => id: Option<String>,
    "latitude" => latitude: Option<String>,
    "longitude" => longitude: Option<String>,
    "title" => title: Option<String>,
});

impl CellPlace {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whose map has it.
    #[inline]
    #[must_use]
    pub fn source_type(mut self, source_type: PlaceSource) -> Self {
        self.source_type = Some(source_type);
        self
    }

    /// Its id on that map.
    #[inline]
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Degrees north.
    #[inline]
    #[must_use]
    pub fn latitude(mut self, latitude: impl Into<String>) -> Self {
        self.latitude = Some(latitude.into());
        self
    }

    /// Degrees east.
    #[inline]
    #[must_use]
    pub fn longitude(mut self, longitude: impl Into<String>) -> Self {
        self.longitude = Some(longitude.into());
        self
    }

    /// Its name.
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

/// A number that the platform gave a record.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CellNumber {
    /// The counter.
    pub seq: Option<String>,
    /// The number as it is shown.
    pub text: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CellNumber {
    "seq" => seq: Option<String>,
    "text" => text: Option<String>,
});

impl CellNumber {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The counter.
    #[inline]
    #[must_use]
    pub fn seq(mut self, seq: impl Into<String>) -> Self {
        self.seq = Some(seq.into());
        self
    }

    /// The number as it is shown.
    #[inline]
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

/// A group of columns.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldGroup {
    /// Its id.
    pub field_group_id: String,
    /// Its name.
    pub name: String,
    /// Its columns.
    pub children: Option<Vec<GroupedField>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(FieldGroup {
    "field_group_id" => field_group_id: String,
    "name" => name: String,
    "children" => children: Option<Vec<GroupedField>>,
});

/// A column of a group.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupedField {
    /// The column.
    pub field_id: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GroupedField {
    "field_id" => field_id: Option<String>,
});

impl GroupedField {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The column.
    #[inline]
    #[must_use]
    pub fn field_id(mut self, field_id: impl Into<String>) -> Self {
        self.field_id = Some(field_id.into());
        self
    }
}

open_enum! {
    /// What kind of sheet it is.
    pub enum SheetKind: str {
        /// A sheet with records.
        Smartsheet = "smartsheet",
        /// A dashboard.
        Dashboard = "dashboard",
        /// A description page.
        External = "external",
    }
}

open_enum! {
    /// How a view shows records.
    pub enum ViewType: str {
        /// None of these. Never sent, and spelled so by the platform.
        Unknown = "VEW_UNKNOWN",
        /// Grid.
        Grid = "VIEW_TYPE_GRID",
        /// Kanban.
        Kanban = "VIEW_TYPE_KANBAN",
        /// Gallery.
        Gallery = "VIEW_TYPE_GALLERY",
        /// Gantt.
        Gantt = "VIEW_TYPE_GANTT",
        /// Calendar.
        Calendar = "VIEW_TYPE_CALENDAR",
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
    /// What cells are keyed by.
    pub enum KeyType: str {
        /// Title of the column.
        Title = "CELL_VALUE_KEY_TYPE_FIELD_TITLE",
        /// Id of the column.
        Id = "CELL_VALUE_KEY_TYPE_FIELD_ID",
    }
}

open_enum! {
    /// Whether all or any conditions have to be met.
    pub enum Conjunction: str {
        /// All.
        All = "CONJUNCTION_AND",
        /// Any.
        Any = "CONJUNCTION_OR",
    }
}

open_enum! {
    /// How a cell is compared.
    pub enum Operator: str {
        /// Unknown.
        Unknown = "OPERATOR_UNKNOWN",
        /// Is.
        Is = "OPERATOR_IS",
        /// Is not.
        IsNot = "OPERATOR_IS_NOT",
        /// Contains.
        Contains = "OPERATOR_CONTAINS",
        /// Does not contain.
        DoesNotContain = "OPERATOR_DOES_NOT_CONTAIN",
        /// Is greater.
        IsGreater = "OPERATOR_IS_GREATER",
        /// Is greater or equal.
        IsGreaterOrEqual = "OPERATOR_IS_GREATER_OR_EQUAL",
        /// Is less.
        IsLess = "OPERATOR_IS_LESS",
        /// Is less or equal.
        IsLessOrEqual = "OPERATOR_IS_LESS_OR_EQUAL",
        /// Is empty.
        IsEmpty = "OPERATOR_IS_EMPTY",
        /// Is not empty.
        IsNotEmpty = "OPERATOR_IS_NOT_EMPTY",
    }
}

open_enum! {
    /// A day or a span of days.
    pub enum DateTimeType: str {
        /// A certain day.
        DetailDate = "DATE_TIME_TYPE_DETAIL_DATE",
        /// From one day to another.
        DetailDateRange = "DATE_TIME_TYPE_DETAIL_DATE_RANGE",
        /// Today.
        Today = "DATE_TIME_TYPE_TODAY",
        /// Tomorrow.
        Tomorrow = "DATE_TIME_TYPE_TOMORROW",
        /// Yesterday.
        Yesterday = "DATE_TIME_TYPE_YESTERDAY",
        /// Current week.
        CurrentWeek = "DATE_TIME_TYPE_CURRENT_WEEK",
        /// Last week.
        LastWeek = "DATE_TIME_TYPE_LAST_WEEK",
        /// Current month.
        CurrentMonth = "DATE_TIME_TYPE_CURRENT_MONTH",
        /// Last month.
        LastMonth = "DATE_TIME_TYPE_LAST_MONTH",
        /// Past 7 days.
        Past7Days = "DATE_TIME_TYPE_THE_PAST_7_DAYS",
        /// Next 7 days.
        Next7Days = "DATE_TIME_TYPE_THE_NEXT_7_DAYS",
        /// Past 30 days.
        Past30Days = "DATE_TIME_TYPE_THE_PAST_30_DAYS",
        /// Next 30 days.
        Next30Days = "DATE_TIME_TYPE_THE_NEXT_30_DAYS",
    }
}

open_enum! {
    /// What a colour fills.
    pub enum ColorTarget: str {
        /// Row.
        Row = "VIEW_COLOR_CONDITION_TYPE_ROW",
        /// Column.
        Column = "VIEW_COLOR_CONDITION_TYPE_COLUMN",
        /// Cell.
        Cell = "VIEW_COLOR_CONDITION_TYPE_CELL",
    }
}

open_enum! {
    /// A colour; of its three shades, 5 is the first one of the platform's list and 3 the last.
    pub enum ViewColor: str {
        /// Gray 5.
        Gray5 = "fillColorGray_5",
        /// Blue 5.
        Blue5 = "accentBlueLighten_5",
        /// Cyan 5.
        Cyan5 = "chromeCyanLighten_5",
        /// Mint 5.
        Mint5 = "chromeMintLighten_5",
        /// Red 5.
        Red5 = "chromeRedLighten_5",
        /// Orange 5.
        Orange5 = "chromeOrangeLighten_5",
        /// Amber 5.
        Amber5 = "chromeAmberLighten_5",
        /// Violet 5.
        Violet5 = "chromeVioletLighten_5",
        /// Pink 5.
        Pink5 = "chromePinkLighten_5",
        /// Gray 4.
        Gray4 = "fillColorGray_4",
        /// Blue 4.
        Blue4 = "accentBlueLighten_4",
        /// Cyan 4.
        Cyan4 = "chromeCyanLighten_4",
        /// Mint 4.
        Mint4 = "chromeMintLighten_4",
        /// Red 4.
        Red4 = "chromeRedLighten_4",
        /// Orange 4.
        Orange4 = "chromeOrangeLighten_4",
        /// Amber 4.
        Amber4 = "chromeAmberLighten_4",
        /// Violet 4.
        Violet4 = "chromeVioletLighten_4",
        /// Pink 4.
        Pink4 = "chromePinkLighten_4",
        /// Gray 3.
        Gray3 = "fillColorGray_3",
        /// Blue 3.
        Blue3 = "accentBlueLighten_3",
        /// Cyan 3.
        Cyan3 = "chromeCyanLighten_3",
        /// Mint 3.
        Mint3 = "chromeMintLighten_3",
        /// Red 3.
        Red3 = "chromeRedLighten_3",
        /// Orange 3.
        Orange3 = "chromeOrangeLighten_3",
        /// Amber 3.
        Amber3 = "chromeAmberLighten_3",
        /// Violet 3.
        Violet3 = "chromeVioletLighten_3",
        /// Pink 3.
        Pink3 = "chromePinkLighten_3",
    }
}

open_enum! {
    /// What a part of a text is.
    pub enum CellTextKind: str {
        /// Text.
        Text = "text",
        /// A link.
        Url = "url",
    }
}

open_enum! {
    /// What a file in a cell is.
    pub enum CellFileType: str {
        /// Folder.
        Folder = "Folder",
        /// A file of WeDrive.
        Wedrive = "Wedrive",
        /// Form.
        Form = "30",
        /// Doc.
        Doc = "50",
        /// Sheet.
        Sheet = "51",
        /// Slide.
        Slide = "52",
        /// A mind map.
        Mind = "54",
        /// Flowchart.
        Flowchart = "55",
        /// Smartsheet.
        Smartsheet = "70",
    }
}

open_enum! {
    /// Whether a file in a cell is a folder.
    pub enum CellDocKind: i64 {
        /// Folder.
        Folder = 1,
        /// File.
        File = 2,
    }
}

open_enum! {
    /// Who or what stands in a cell of people.
    pub enum CellUserType: i64 {
        /// Nobody knows. No id comes with it.
        Unknown = 0,
        /// A member.
        Member = 1,
        /// An external contact.
        External = 2,
        /// An app.
        App = 3,
        /// Data that were synchronised. No id comes with it.
        Sync = 4,
        /// The AI. No id comes with it.
        Ai = 5,
        /// A workflow. No id comes with it.
        Workflow = 6,
    }
}

open_enum! {
    /// Whose map has a place.
    pub enum PlaceSource: i64 {
        /// Tencent Maps.
        Tencent = 1,
    }
}

open_enum! {
    /// How links are shown.
    pub enum LinkType: str {
        /// Pure text.
        PureText = "LINK_TYPE_PURE_TEXT",
        /// With an icon.
        IconText = "LINK_TYPE_ICON_TEXT",
    }
}

open_enum! {
    /// How files are shown.
    pub enum DisplayMode: str {
        /// List.
        List = "DISPLAY_MODE_LIST",
        /// Grid.
        Grid = "DISPLAY_MODE_GRID",
    }
}

open_enum! {
    /// The colour of a choice.
    pub enum ChoiceStyle: i64 {
        /// Light red 1.
        LightRed1 = 1,
        /// Light orange 1.
        LightOrange1 = 2,
        /// Light sky 1.
        LightSky1 = 3,
        /// Light green 1.
        LightGreen1 = 4,
        /// Light purple 1.
        LightPurple1 = 5,
        /// Light pink 1.
        LightPink1 = 6,
        /// Light grey 1.
        LightGrey1 = 7,
        /// White.
        White = 8,
        /// Grey.
        Grey = 9,
        /// Light blue 1.
        LightBlue1 = 10,
        /// Light blue 2.
        LightBlue2 = 11,
        /// Blue.
        Blue = 12,
        /// Light sky 2.
        LightSky2 = 13,
        /// Sky.
        Sky = 14,
        /// Light green 2.
        LightGreen2 = 15,
        /// Green.
        Green = 16,
        /// Light red 2.
        LightRed2 = 17,
        /// Red.
        Red = 18,
        /// Light orange 2.
        LightOrange2 = 19,
        /// Orange.
        Orange = 20,
        /// Light yellow 1.
        LightYellow1 = 21,
        /// Light yellow 2.
        LightYellow2 = 22,
        /// Yellow.
        Yellow = 23,
        /// Light purple 2.
        LightPurple2 = 24,
        /// Purple.
        Purple = 25,
        /// Light pink 2.
        LightPink2 = 26,
        /// Pink.
        Pink = 27,
    }
}

open_enum! {
    /// How a place is entered.
    pub enum LocationInput: str {
        /// By hand.
        Manual = "LOCATION_INPUT_TYPE_MANUAL",
        /// By position.
        Auto = "LOCATION_INPUT_TYPE_AUTO",
    }
}

open_enum! {
    /// How records are numbered.
    pub enum NumberType: str {
        /// By counting.
        Increment = "NUMBER_TYPE_INCR",
        /// By rules.
        Custom = "NUMBER_TYPE_CUSTOM",
    }
}

open_enum! {
    /// What one part of a number is.
    pub enum NumberRuleType: str {
        /// A counter.
        Increment = "NUMBER_RULE_TYPE_INCR",
        /// A fixed text.
        Fixed = "NUMBER_RULE_TYPE_FIXED_CHAR",
        /// When the record was created.
        Time = "NUMBER_RULE_TYPE_TIME",
    }
}

open_enum! {
    /// A currency.
    pub enum Currency: str {
        /// Cny.
        Cny = "CURRENCY_TYPE_CNY",
        /// Usd.
        Usd = "CURRENCY_TYPE_USD",
        /// Eur.
        Eur = "CURRENCY_TYPE_EUR",
        /// Gbp.
        Gbp = "CURRENCY_TYPE_GBP",
        /// Jpy.
        Jpy = "CURRENCY_TYPE_JPY",
        /// Krw.
        Krw = "CURRENCY_TYPE_KRW",
        /// Hkd.
        Hkd = "CURRENCY_TYPE_HKD",
        /// Mop.
        Mop = "CURRENCY_TYPE_MOP",
        /// Twd.
        Twd = "CURRENCY_TYPE_TWD",
        /// Aed.
        Aed = "CURRENCY_TYPE_AED",
        /// Aud.
        Aud = "CURRENCY_TYPE_AUD",
        /// Brl.
        Brl = "CURRENCY_TYPE_BRL",
        /// Cad.
        Cad = "CURRENCY_TYPE_CAD",
        /// Chf.
        Chf = "CURRENCY_TYPE_CHF",
        /// Idr.
        Idr = "CURRENCY_TYPE_IDR",
        /// Inr.
        Inr = "CURRENCY_TYPE_INR",
        /// Mxn.
        Mxn = "CURRENCY_TYPE_MXN",
        /// Myr.
        Myr = "CURRENCY_TYPE_MYR",
        /// Php.
        Php = "CURRENCY_TYPE_PHP",
        /// Pln.
        Pln = "CURRENCY_TYPE_PLN",
        /// Rub.
        Rub = "CURRENCY_TYPE_RUB",
        /// Sgd.
        Sgd = "CURRENCY_TYPE_SGD",
        /// Thb.
        Thb = "CURRENCY_TYPE_THB",
        /// Try.
        Try = "CURRENCY_TYPE_TRY",
        /// Vnd.
        Vnd = "CURRENCY_TYPE_VND",
    }
}

tagged_union! {
    /// The type of a column with the property that belongs to it.
    pub enum FieldKind ("field_type", Flat) {
        /// Text.
        Text(TextField) = "FIELD_TYPE_TEXT" in "FIELD_TYPE_TEXT",
        /// Numbers.
        Number(NumberField) = "FIELD_TYPE_NUMBER" in "FIELD_TYPE_NUMBER",
        /// Checkboxes.
        Checkbox(CheckboxField) = "FIELD_TYPE_CHECKBOX" in "FIELD_TYPE_CHECKBOX",
        /// Dates.
        DateTime(DateTimeField) = "FIELD_TYPE_DATE_TIME" in "FIELD_TYPE_DATE_TIME",
        /// Pictures.
        Image(ImageField) = "FIELD_TYPE_IMAGE" in "FIELD_TYPE_IMAGE",
        /// Files.
        Attachment(AttachmentField) = "FIELD_TYPE_ATTACHMENT" in "FIELD_TYPE_ATTACHMENT",
        /// People.
        User(UserField) = "FIELD_TYPE_USER" in "FIELD_TYPE_USER",
        /// Links.
        Url(UrlField) = "FIELD_TYPE_URL" in "FIELD_TYPE_URL",
        /// Any of several choices.
        Select(SelectField) = "FIELD_TYPE_SELECT" in "FIELD_TYPE_SELECT",
        /// Who created the record.
        CreatedUser(CreatedUserField) = "FIELD_TYPE_CREATED_USER" in "FIELD_TYPE_CREATED_USER",
        /// Who changed the record last.
        ModifiedUser(ModifiedUserField) = "FIELD_TYPE_MODIFIED_USER" in "FIELD_TYPE_MODIFIED_USER",
        /// When the record was created.
        CreatedTime(CreatedTimeField) = "FIELD_TYPE_CREATED_TIME" in "FIELD_TYPE_CREATED_TIME",
        /// When the record was changed last.
        ModifiedTime(ModifiedTimeField) = "FIELD_TYPE_MODIFIED_TIME" in "FIELD_TYPE_MODIFIED_TIME",
        /// Progress bars.
        Progress(ProgressField) = "FIELD_TYPE_PROGRESS" in "FIELD_TYPE_PROGRESS",
        /// Phone numbers.
        PhoneNumber(PhoneField) = "FIELD_TYPE_PHONE_NUMBER" in "FIELD_TYPE_PHONE_NUMBER",
        /// Email addresses.
        Email(EmailField) = "FIELD_TYPE_EMAIL" in "FIELD_TYPE_EMAIL",
        /// One of several choices.
        SingleSelect(SingleSelectField) = "FIELD_TYPE_SINGLE_SELECT" in "FIELD_TYPE_SINGLE_SELECT",
        /// Other records.
        Reference(ReferenceField) = "FIELD_TYPE_REFERENCE" in "FIELD_TYPE_REFERENCE",
        /// Places.
        Location(LocationField) = "FIELD_TYPE_LOCATION" in "FIELD_TYPE_LOCATION",
        /// Calculated.
        Formula(FormulaField) = "FIELD_TYPE_FORMULA" in "FIELD_TYPE_FORMULA",
        /// Amounts of money.
        Currency(CurrencyField) = "FIELD_TYPE_CURRENCY" in "FIELD_TYPE_CURRENCY",
        /// Group chats.
        GroupChat(GroupChatField) = "FIELD_TYPE_WWGROUP" in "FIELD_TYPE_WWGROUP",
        /// Numbers that the platform gives.
        AutoNumber(AutoNumberField) = "FIELD_TYPE_AUTONUMBER" in "FIELD_TYPE_AUTONUMBER",
        /// Percentages.
        Percentage(PercentageField) = "FIELD_TYPE_PERCENTAGE" in "FIELD_TYPE_PERCENTAGE",
        /// Bar codes.
        Barcode(BarcodeField) = "FIELD_TYPE_BARCODE" in "FIELD_TYPE_BARCODE",
    }
}

impl From<TextField> for FieldKind {
    #[inline]
    fn from(body: TextField) -> Self {
        Self::Text(body)
    }
}

impl From<NumberField> for FieldKind {
    #[inline]
    fn from(body: NumberField) -> Self {
        Self::Number(body)
    }
}

impl From<CheckboxField> for FieldKind {
    #[inline]
    fn from(body: CheckboxField) -> Self {
        Self::Checkbox(body)
    }
}

impl From<DateTimeField> for FieldKind {
    #[inline]
    fn from(body: DateTimeField) -> Self {
        Self::DateTime(body)
    }
}

impl From<ImageField> for FieldKind {
    #[inline]
    fn from(body: ImageField) -> Self {
        Self::Image(body)
    }
}

impl From<AttachmentField> for FieldKind {
    #[inline]
    fn from(body: AttachmentField) -> Self {
        Self::Attachment(body)
    }
}

impl From<UserField> for FieldKind {
    #[inline]
    fn from(body: UserField) -> Self {
        Self::User(body)
    }
}

impl From<UrlField> for FieldKind {
    #[inline]
    fn from(body: UrlField) -> Self {
        Self::Url(body)
    }
}

impl From<SelectField> for FieldKind {
    #[inline]
    fn from(body: SelectField) -> Self {
        Self::Select(body)
    }
}

impl From<CreatedUserField> for FieldKind {
    #[inline]
    fn from(body: CreatedUserField) -> Self {
        Self::CreatedUser(body)
    }
}

impl From<ModifiedUserField> for FieldKind {
    #[inline]
    fn from(body: ModifiedUserField) -> Self {
        Self::ModifiedUser(body)
    }
}

impl From<CreatedTimeField> for FieldKind {
    #[inline]
    fn from(body: CreatedTimeField) -> Self {
        Self::CreatedTime(body)
    }
}

impl From<ModifiedTimeField> for FieldKind {
    #[inline]
    fn from(body: ModifiedTimeField) -> Self {
        Self::ModifiedTime(body)
    }
}

impl From<ProgressField> for FieldKind {
    #[inline]
    fn from(body: ProgressField) -> Self {
        Self::Progress(body)
    }
}

impl From<PhoneField> for FieldKind {
    #[inline]
    fn from(body: PhoneField) -> Self {
        Self::PhoneNumber(body)
    }
}

impl From<EmailField> for FieldKind {
    #[inline]
    fn from(body: EmailField) -> Self {
        Self::Email(body)
    }
}

impl From<SingleSelectField> for FieldKind {
    #[inline]
    fn from(body: SingleSelectField) -> Self {
        Self::SingleSelect(body)
    }
}

impl From<ReferenceField> for FieldKind {
    #[inline]
    fn from(body: ReferenceField) -> Self {
        Self::Reference(body)
    }
}

impl From<LocationField> for FieldKind {
    #[inline]
    fn from(body: LocationField) -> Self {
        Self::Location(body)
    }
}

impl From<FormulaField> for FieldKind {
    #[inline]
    fn from(body: FormulaField) -> Self {
        Self::Formula(body)
    }
}

impl From<CurrencyField> for FieldKind {
    #[inline]
    fn from(body: CurrencyField) -> Self {
        Self::Currency(body)
    }
}

impl From<GroupChatField> for FieldKind {
    #[inline]
    fn from(body: GroupChatField) -> Self {
        Self::GroupChat(body)
    }
}

impl From<AutoNumberField> for FieldKind {
    #[inline]
    fn from(body: AutoNumberField) -> Self {
        Self::AutoNumber(body)
    }
}

impl From<PercentageField> for FieldKind {
    #[inline]
    fn from(body: PercentageField) -> Self {
        Self::Percentage(body)
    }
}

impl From<BarcodeField> for FieldKind {
    #[inline]
    fn from(body: BarcodeField) -> Self {
        Self::Barcode(body)
    }
}

kind_union! {
    /// What stands in a cell. Which variant it is depends on the type of the column; a cell that fits none,
    /// such as an empty one, is kept as it came.
    pub enum Cell {
        /// Of phone, email, barcode and date columns. A date is milliseconds since 1970, in digits.
        Text(String),
        /// Of number, progress, currency and percentage columns.
        Number(f64),
        /// Of checkbox columns.
        Checked(bool),
        /// Of reference columns. Ids of the records.
        Records(Vec<String>),
        /// Of text columns, and of link columns, which hold one.
        Texts(Vec<CellText>) has ["type", "link"],
        /// Of picture columns.
        Images(Vec<CellImage>) has ["image_url"],
        /// Of file columns.
        Files(Vec<CellFile>) has ["file_id", "file_url", "file_type", "file_ext", "doc_type"],
        /// Of columns of people, creators and editors.
        Users(Vec<CellUser>) has ["user_id", "id_type", "tmp_external_userid", "agentid"],
        /// Of location columns, which hold one.
        Places(Vec<CellPlace>) has ["latitude", "longitude", "source_type"],
        /// Of automatic numbers. Cannot be written.
        Numbers(Vec<CellNumber>) has ["seq"],
        /// Of columns with choices. A choice that exists is named by its id or its text, a new one has no id.
        Choices(Vec<Choice>) has ["id", "text", "style"],
    }
}

impl From<String> for Cell {
    #[inline]
    fn from(body: String) -> Self {
        Self::Text(body)
    }
}

impl From<f64> for Cell {
    #[inline]
    fn from(body: f64) -> Self {
        Self::Number(body)
    }
}

impl From<bool> for Cell {
    #[inline]
    fn from(body: bool) -> Self {
        Self::Checked(body)
    }
}

impl From<Vec<String>> for Cell {
    #[inline]
    fn from(body: Vec<String>) -> Self {
        Self::Records(body)
    }
}

impl From<Vec<CellText>> for Cell {
    #[inline]
    fn from(body: Vec<CellText>) -> Self {
        Self::Texts(body)
    }
}

impl From<Vec<CellImage>> for Cell {
    #[inline]
    fn from(body: Vec<CellImage>) -> Self {
        Self::Images(body)
    }
}

impl From<Vec<CellFile>> for Cell {
    #[inline]
    fn from(body: Vec<CellFile>) -> Self {
        Self::Files(body)
    }
}

impl From<Vec<CellUser>> for Cell {
    #[inline]
    fn from(body: Vec<CellUser>) -> Self {
        Self::Users(body)
    }
}

impl From<Vec<CellPlace>> for Cell {
    #[inline]
    fn from(body: Vec<CellPlace>) -> Self {
        Self::Places(body)
    }
}

impl From<Vec<CellNumber>> for Cell {
    #[inline]
    fn from(body: Vec<CellNumber>) -> Self {
        Self::Numbers(body)
    }
}

impl From<Vec<Choice>> for Cell {
    #[inline]
    fn from(body: Vec<Choice>) -> Self {
        Self::Choices(body)
    }
}

kind_union! {
    /// Whether a file in a cell is a folder. Public clients of the platform disagree whether it is a number.
    pub enum CellDocType {
        /// As a number.
        Kind(CellDocKind),
        /// As text.
        Text(String),
    }
}

impl From<CellDocKind> for CellDocType {
    #[inline]
    fn from(body: CellDocKind) -> Self {
        Self::Kind(body)
    }
}

impl From<String> for CellDocType {
    #[inline]
    fn from(body: String) -> Self {
        Self::Text(body)
    }
}
