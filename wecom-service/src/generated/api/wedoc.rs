//! 文档: online documents, their permissions and the content of text documents. Forms, spreadsheets and smart
//! sheets have domains of their own.
//!
//! Generated from `spec/api/documents/wedoc.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::chunking::Chunked;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::{DepartmentId, DocId, FileId, OpenUserId, SpaceId};
use crate::paging::{Page, Paged};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{Empty, EncodeError, Extra, Form, Timestamp};
use crate::{kind_union, open_enum, table};

/// The calls of 文档 on one scope, from [`Scope::wedoc`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 文档: online documents, their permissions and the content of text documents. Forms, spreadsheets and
    /// smart sheets have domains of their own.
    #[inline]
    pub fn wedoc(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 新建文档: create a document, a spreadsheet, a smart sheet or a smart document. Its docid is told only
    /// now.
    ///
    /// `POST /cgi-bin/wedoc/create_doc` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [97460](https://developer.work.weixin.qq.com/document/path/97460), checked, as
    /// of 2025-07-16.
    #[inline]
    pub fn create_doc(
        &self,
        doc_type: DocType,
        doc_name: impl Into<String>,
    ) -> Call<CreateDoc>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(CreateDoc::new(doc_type, doc_name))
    }

    /// 重命名文档: give a document or a form another name.
    ///
    /// Give exactly one of docid and formid.
    ///
    /// `POST /cgi-bin/wedoc/rename_doc` with [`AccessToken`]; twice is the same as once, so the client may
    /// repeat it. Official page [97736](https://developer.work.weixin.qq.com/document/path/97736), checked,
    /// as of 2022-12-09.
    #[inline]
    pub fn rename_doc(&self, new_name: impl Into<String>) -> Call<RenameDoc>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(RenameDoc::new(new_name))
    }

    /// 删除文档: delete a document or a form.
    ///
    /// Give exactly one of docid and formid.
    ///
    /// `POST /cgi-bin/wedoc/del_doc` with [`AccessToken`]; twice is the same as once, so the client may
    /// repeat it. Official page [97735](https://developer.work.weixin.qq.com/document/path/97735), checked,
    /// as of 2022-12-09.
    #[inline]
    pub fn del_doc(&self) -> Call<DelDoc>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(DelDoc::new())
    }

    /// 获取文档基础信息: name, kind and times of a document.
    ///
    /// `POST /cgi-bin/wedoc/get_doc_base_info` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [97734](https://developer.work.weixin.qq.com/document/path/97734), checked, as of
    /// 2022-12-09.
    #[inline]
    pub fn get_doc_base_info(&self, docid: impl Into<DocId>) -> Call<GetDocBaseInfo>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetDocBaseInfo::new(docid))
    }

    /// 分享文档: the link under which a document or form that this app created is shared.
    ///
    /// Give exactly one of docid and formid.
    ///
    /// `POST /cgi-bin/wedoc/doc_share` with [`AccessToken`]; read-only, so the client may repeat it. Official
    /// page [97733](https://developer.work.weixin.qq.com/document/path/97733), checked, as of 2022-12-09.
    #[inline]
    pub fn doc_share(&self) -> Call<DocShare>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(DocShare::new())
    }

    /// 获取文档权限信息: who may see or change a document that this app created, and how it is protected.
    ///
    /// `POST /cgi-bin/wedoc/doc_get_auth` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [97465](https://developer.work.weixin.qq.com/document/path/97465), checked, as of
    /// 2024-05-30; also [97461](https://developer.work.weixin.qq.com/document/path/97461).
    #[inline]
    pub fn doc_get_auth(&self, docid: impl Into<DocId>) -> Call<DocGetAuth>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(DocGetAuth::new(docid))
    }

    /// 修改文档查看规则: change who may open a document by its link. What is left out stays as it is.
    ///
    /// `POST /cgi-bin/wedoc/mod_doc_join_rule` with [`AccessToken`]; twice is the same as once, so the client
    /// may repeat it. Official page [97804](https://developer.work.weixin.qq.com/document/path/97804),
    /// checked, as of 2025-12-25; also [97778](https://developer.work.weixin.qq.com/document/path/97778).
    #[inline]
    pub fn mod_doc_join_rule(&self, docid: impl Into<DocId>) -> Call<ModDocJoinRule>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ModDocJoinRule::new(docid))
    }

    /// 修改文档通知范围及权限: add and remove people who are notified of a document, and change what they may
    /// do.
    ///
    /// `POST /cgi-bin/wedoc/mod_doc_member` with [`AccessToken`]; twice is the same as once, so the client
    /// may repeat it. Official page [97781](https://developer.work.weixin.qq.com/document/path/97781),
    /// checked, as of 2026-02-02.
    #[inline]
    pub fn mod_doc_member(&self, docid: impl Into<DocId>) -> Call<ModDocMember>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ModDocMember::new(docid))
    }

    /// 修改文档安全设置: change how a document is protected. What is left out stays as it is.
    ///
    /// `POST /cgi-bin/wedoc/mod_doc_safty_setting` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [97782](https://developer.work.weixin.qq.com/document/path/97782),
    /// checked, as of 2022-12-09.
    #[inline]
    pub fn mod_doc_safety_setting(
        &self,
        docid: impl Into<DocId>,
    ) -> Call<ModDocSafetySetting>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ModDocSafetySetting::new(docid))
    }

    /// 获取文档数据: the whole content of a text document as a tree of nodes.
    ///
    /// `POST /cgi-bin/wedoc/document/get` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [101170](https://developer.work.weixin.qq.com/document/path/101170), checked, as of
    /// 2023-10-19; also [101161](https://developer.work.weixin.qq.com/document/path/101161),
    /// [101188](https://developer.work.weixin.qq.com/document/path/101188),
    /// [97659](https://developer.work.weixin.qq.com/document/path/97659).
    #[inline]
    pub fn document_get(&self, docid: impl Into<DocId>) -> Call<DocumentGet>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(DocumentGet::new(docid))
    }

    /// 编辑文档内容: change a text document in up to 30 steps. If one of them fails none is done.
    ///
    /// `POST /cgi-bin/wedoc/document/batch_update` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [97626](https://developer.work.weixin.qq.com/document/path/97626),
    /// checked, as of 2025-07-17.
    #[inline]
    pub fn document_batch_update(
        &self,
        docid: impl Into<DocId>,
        requests: impl IntoIterator<Item = DocumentEdit>,
    ) -> Call<DocumentBatchUpdate>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(DocumentBatchUpdate::new(docid, requests))
    }

    /// 上传文档图片: upload a picture for use in a document or smart sheet.
    ///
    /// `POST /cgi-bin/wedoc/image_upload` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [99933](https://developer.work.weixin.qq.com/document/path/99933), checked, as
    /// of 2024-05-30; also [101875](https://developer.work.weixin.qq.com/document/path/101875).
    #[inline]
    pub fn image_upload(
        &self,
        docid: impl Into<DocId>,
        base64_content: impl Into<String>,
    ) -> Call<ImageUpload>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ImageUpload::new(docid, base64_content))
    }

    /// 上传文档文件: upload a file of up to 10 MB for use in a document. Larger ones go through
    /// file_upload_init.
    ///
    /// `POST /cgi-bin/wedoc/file_upload` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [101880](https://developer.work.weixin.qq.com/document/path/101880), checked,
    /// as of 2026-09-09.
    #[inline]
    pub fn file_upload(
        &self,
        docid: impl Into<DocId>,
        file_name: impl Into<String>,
        file_base64_content: impl Into<String>,
    ) -> Call<FileUpload>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(FileUpload::new(docid, file_name, file_base64_content))
    }

    /// 分块上传初始化: start uploading a file in blocks of 2 MB. If the platform knows the content already
    /// the upload is done at once.
    ///
    /// `POST /cgi-bin/wedoc/file_upload_init` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [101881](https://developer.work.weixin.qq.com/document/path/101881), checked,
    /// as of 2026-08-28.
    #[inline]
    pub fn file_upload_init(
        &self,
        docid: impl Into<DocId>,
        file_name: impl Into<String>,
        size: i64,
        block_sha: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<FileUploadInit>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(FileUploadInit::new(docid, file_name, size, block_sha))
    }

    /// 分块上传文件: upload one block of 2 MB. Up to ten may be sent side by side.
    ///
    /// `POST /cgi-bin/wedoc/file_upload_part` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [101881](https://developer.work.weixin.qq.com/document/path/101881), checked in
    /// part, as of 2026-08-28.
    #[inline]
    pub fn file_upload_part(
        &self,
        upload_key: impl Into<String>,
        index: i64,
        file_base64_content: impl Into<String>,
    ) -> Call<FileUploadPart>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(FileUploadPart::new(upload_key, index, file_base64_content))
    }

    /// 分块上传完成: put the uploaded blocks together.
    ///
    /// `POST /cgi-bin/wedoc/file_upload_finish` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [101881](https://developer.work.weixin.qq.com/document/path/101881),
    /// checked in part, as of 2026-08-28.
    #[inline]
    pub fn file_upload_finish(
        &self,
        upload_key: impl Into<String>,
    ) -> Call<FileUploadFinish>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(FileUploadFinish::new(upload_key))
    }

    /// 分配高级功能账号: give members the extended functions of documents. For the corp's own apps only.
    ///
    /// `POST /cgi-bin/wedoc/vip/batch_add` with [`AccessToken`]; twice is the same as once, so the client may
    /// repeat it. Its `in_chunks()` sends as many calls as the list needs. Official page
    /// [99516](https://developer.work.weixin.qq.com/document/path/99516), checked, as of 2023-12-07.
    #[inline]
    pub fn vip_batch_add(
        &self,
        userid_list: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Call<VipBatchAdd>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(VipBatchAdd::new(userid_list))
    }

    /// 取消高级功能账号: take the extended functions of documents away from members. For the corp's own apps
    /// only.
    ///
    /// `POST /cgi-bin/wedoc/vip/batch_del` with [`AccessToken`]; twice is the same as once, so the client may
    /// repeat it. Its `in_chunks()` sends as many calls as the list needs. Official page
    /// [99517](https://developer.work.weixin.qq.com/document/path/99517), checked, as of 2023-12-07.
    #[inline]
    pub fn vip_batch_del(
        &self,
        userid_list: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Call<VipBatchDel>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(VipBatchDel::new(userid_list))
    }

    /// 获取高级功能账号列表: page through the members who have the extended functions of documents and are
    /// visible to the app.
    ///
    /// `POST /cgi-bin/wedoc/vip/list` with [`AccessToken`]; read-only, so the client may repeat it. Its
    /// `stream()` goes through all pages. Official page
    /// [99518](https://developer.work.weixin.qq.com/document/path/99518), checked, as of 2023-12-07.
    #[inline]
    pub fn vip_list(&self) -> Call<VipList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(VipList::new())
    }
}

/// 新建文档: the request of [`Api::create_doc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDoc {
    /// What to create.
    pub doc_type: DocType,
    /// Its name, cut after 255 characters.
    pub doc_name: String,
    /// The WeDrive space it goes into. Together with fatherid.
    pub spaceid: Option<SpaceId>,
    /// The folder it goes into, or the space's id for its root. Together with spaceid.
    pub fatherid: Option<FileId>,
    /// Who manages it beside the app.
    pub admin_users: Option<Vec<OpenUserId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CreateDoc {
    "doc_type" => doc_type: DocType [required()],
    "doc_name" => doc_name: String [required()],
    "spaceid" => spaceid: Option<SpaceId>,
    "fatherid" => fatherid: Option<FileId>,
    "admin_users" => admin_users: Option<Vec<OpenUserId>>,
});

impl CreateDoc {
    /// The request with everything it must have.
    #[inline]
    pub fn new(doc_type: DocType, doc_name: impl Into<String>) -> Self {
        Self {
            doc_type,
            doc_name: doc_name.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for CreateDoc {
    type Token = AccessToken;
    type Response = CreateDocResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("wedoc", "create_doc", "/cgi-bin/wedoc/create_doc")
        .title("新建文档")
        .docs(&[97460]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<CreateDoc> {
    /// The WeDrive space it goes into. Together with fatherid.
    #[inline]
    pub fn spaceid(mut self, spaceid: impl Into<SpaceId>) -> Self {
        self.request.spaceid = Some(spaceid.into());
        self
    }

    /// The folder it goes into, or the space's id for its root. Together with spaceid.
    #[inline]
    pub fn fatherid(mut self, fatherid: impl Into<FileId>) -> Self {
        self.request.fatherid = Some(fatherid.into());
        self
    }

    /// Who manages it beside the app.
    #[inline]
    pub fn admin_users(
        mut self,
        admin_users: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.request.admin_users = Some(
            admin_users.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// 新建文档: the answer to [`CreateDoc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDocResponse {
    /// The new document. Keep it; no other call tells it.
    pub docid: DocId,
    /// Where members open it.
    pub url: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CreateDocResponse {
    "docid" => docid: DocId,
    "url" => url: String,
});

/// 重命名文档: the request of [`Api::rename_doc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameDoc {
    /// The new name, cut after 255 characters. A Chinese character counts as two.
    pub new_name: String,
    /// The document.
    pub docid: Option<DocId>,
    /// The form.
    pub formid: Option<DocId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RenameDoc {
    "new_name" => new_name: String [required()],
    "docid" => docid: Option<DocId>,
    "formid" => formid: Option<DocId>,
});

impl RenameDoc {
    /// The request with everything it must have.
    #[inline]
    pub fn new(new_name: impl Into<String>) -> Self {
        Self {
            new_name: new_name.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for RenameDoc {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post("wedoc", "rename_doc", "/cgi-bin/wedoc/rename_doc")
        .title("重命名文档")
        .effect(Effect::Set)
        .docs(&[97736]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<RenameDoc> {
    /// The document.
    #[inline]
    pub fn docid(mut self, docid: impl Into<DocId>) -> Self {
        self.request.docid = Some(docid.into());
        self
    }

    /// The form.
    #[inline]
    pub fn formid(mut self, formid: impl Into<DocId>) -> Self {
        self.request.formid = Some(formid.into());
        self
    }
}

/// 删除文档: the request of [`Api::del_doc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelDoc {
    /// The document.
    pub docid: Option<DocId>,
    /// The form.
    pub formid: Option<DocId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DelDoc {
    "docid" => docid: Option<DocId>,
    "formid" => formid: Option<DocId>,
});

impl DelDoc {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for DelDoc {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post("wedoc", "del_doc", "/cgi-bin/wedoc/del_doc")
        .title("删除文档")
        .effect(Effect::Set)
        .docs(&[97735]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<DelDoc> {
    /// The document.
    #[inline]
    pub fn docid(mut self, docid: impl Into<DocId>) -> Self {
        self.request.docid = Some(docid.into());
        self
    }

    /// The form.
    #[inline]
    pub fn formid(mut self, formid: impl Into<DocId>) -> Self {
        self.request.formid = Some(formid.into());
        self
    }
}

/// 获取文档基础信息: the request of [`Api::get_doc_base_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocBaseInfo {
    /// The document.
    pub docid: DocId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetDocBaseInfo {
    "docid" => docid: DocId [required()],
});

impl GetDocBaseInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new(docid: impl Into<DocId>) -> Self {
        Self {
            docid: docid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetDocBaseInfo {
    type Token = AccessToken;
    type Response = GetDocBaseInfoResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc", "get_doc_base_info", "/cgi-bin/wedoc/get_doc_base_info")
            .title("获取文档基础信息")
            .effect(Effect::Read)
            .docs(&[97734]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取文档基础信息: the answer to [`GetDocBaseInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocBaseInfoResponse {
    /// What is known of it.
    pub doc_base_info: DocInfo,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetDocBaseInfoResponse {
    "doc_base_info" => doc_base_info: DocInfo,
});

/// 分享文档: the request of [`Api::doc_share`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocShare {
    /// The document.
    pub docid: Option<DocId>,
    /// The form.
    pub formid: Option<DocId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DocShare {
    "docid" => docid: Option<DocId>,
    "formid" => formid: Option<DocId>,
});

impl DocShare {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for DocShare {
    type Token = AccessToken;
    type Response = DocShareResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("wedoc", "doc_share", "/cgi-bin/wedoc/doc_share")
        .title("分享文档")
        .effect(Effect::Read)
        .docs(&[97733]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<DocShare> {
    /// The document.
    #[inline]
    pub fn docid(mut self, docid: impl Into<DocId>) -> Self {
        self.request.docid = Some(docid.into());
        self
    }

    /// The form.
    #[inline]
    pub fn formid(mut self, formid: impl Into<DocId>) -> Self {
        self.request.formid = Some(formid.into());
        self
    }
}

/// 分享文档: the answer to [`DocShare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocShareResponse {
    /// The link.
    pub share_url: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer DocShareResponse {
    "share_url" => share_url: String,
});

/// 获取文档权限信息: the request of [`Api::doc_get_auth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocGetAuth {
    /// The document.
    pub docid: DocId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DocGetAuth {
    "docid" => docid: DocId [required()],
});

impl DocGetAuth {
    /// The request with everything it must have.
    #[inline]
    pub fn new(docid: impl Into<DocId>) -> Self {
        Self {
            docid: docid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for DocGetAuth {
    type Token = AccessToken;
    type Response = DocGetAuthResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("wedoc", "doc_get_auth", "/cgi-bin/wedoc/doc_get_auth")
        .title("获取文档权限信息")
        .effect(Effect::Read)
        .docs(&[97461, 97465]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取文档权限信息: the answer to [`DocGetAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocGetAuthResponse {
    /// Who may open it by its link.
    pub access_rule: AccessRule,
    /// How it is protected.
    pub secure_setting: SecureSetting,
    /// Members who are notified of it and their permissions.
    pub doc_member_list: Option<Vec<DocMember>>,
    /// Departments that may open it without further ado.
    pub co_auth_list: Option<Vec<DocMember>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer DocGetAuthResponse {
    "access_rule" => access_rule: AccessRule,
    "secure_setting" => secure_setting: SecureSetting,
    "doc_member_list" => doc_member_list: Option<Vec<DocMember>>,
    "co_auth_list" => co_auth_list: Option<Vec<DocMember>>,
});

/// 修改文档查看规则: the request of [`Api::mod_doc_join_rule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModDocJoinRule {
    /// The document.
    pub docid: DocId,
    /// Whether the corp's members may open it.
    pub enable_corp_internal: Option<bool>,
    /// What the corp's members may do then. Editing only in smart sheets.
    pub corp_internal_auth: Option<DocPermission>,
    /// Whether an admin has to let the corp's members in; always so while enable_corp_internal is false.
    /// Needs an admin.
    pub corp_internal_approve_only_by_admin: Option<bool>,
    /// Whether people outside the corp may open it.
    pub enable_corp_external: Option<bool>,
    /// What people outside may do then. Editing only in smart sheets.
    pub corp_external_auth: Option<DocPermission>,
    /// Whether an admin has to let people outside in; always so while enable_corp_external and
    /// ban_share_external are false.
    pub corp_external_approve_only_by_admin: Option<bool>,
    /// Whether it may not be shared outside the corp.
    pub ban_share_external: Option<bool>,
    /// Whether co_auth_list replaces the departments that may open it.
    pub update_co_auth_list: Option<bool>,
    /// The departments that may open it from now on. Empty for none.
    pub co_auth_list: Option<Vec<DocDepartment>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ModDocJoinRule {
    "docid" => docid: DocId [required()],
    "enable_corp_internal" => enable_corp_internal: Option<bool>,
    "corp_internal_auth" => corp_internal_auth: Option<DocPermission>,
    "corp_internal_approve_only_by_admin" => corp_internal_approve_only_by_admin: Option<bool>,
    "enable_corp_external" => enable_corp_external: Option<bool>,
    "corp_external_auth" => corp_external_auth: Option<DocPermission>,
    "corp_external_approve_only_by_admin" => corp_external_approve_only_by_admin: Option<bool>,
    "ban_share_external" => ban_share_external: Option<bool>,
    "update_co_auth_list" => update_co_auth_list: Option<bool>,
    "co_auth_list" => co_auth_list: Option<Vec<DocDepartment>>,
});

impl ModDocJoinRule {
    /// The request with everything it must have.
    #[inline]
    pub fn new(docid: impl Into<DocId>) -> Self {
        Self {
            docid: docid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for ModDocJoinRule {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc", "mod_doc_join_rule", "/cgi-bin/wedoc/mod_doc_join_rule")
            .title("修改文档查看规则")
            .effect(Effect::Set)
            .docs(&[97778, 97804]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ModDocJoinRule> {
    /// Whether the corp's members may open it.
    #[inline]
    pub fn enable_corp_internal(mut self, enable_corp_internal: bool) -> Self {
        self.request.enable_corp_internal = Some(enable_corp_internal);
        self
    }

    /// What the corp's members may do then. Editing only in smart sheets.
    #[inline]
    pub fn corp_internal_auth(mut self, corp_internal_auth: DocPermission) -> Self {
        self.request.corp_internal_auth = Some(corp_internal_auth);
        self
    }

    /// Whether an admin has to let the corp's members in; always so while enable_corp_internal is false.
    /// Needs an admin.
    #[inline]
    pub fn corp_internal_approve_only_by_admin(
        mut self,
        corp_internal_approve_only_by_admin: bool,
    ) -> Self {
        self.request.corp_internal_approve_only_by_admin = Some(
            corp_internal_approve_only_by_admin,
        );
        self
    }

    /// Whether people outside the corp may open it.
    #[inline]
    pub fn enable_corp_external(mut self, enable_corp_external: bool) -> Self {
        self.request.enable_corp_external = Some(enable_corp_external);
        self
    }

    /// What people outside may do then. Editing only in smart sheets.
    #[inline]
    pub fn corp_external_auth(mut self, corp_external_auth: DocPermission) -> Self {
        self.request.corp_external_auth = Some(corp_external_auth);
        self
    }

    /// Whether an admin has to let people outside in; always so while enable_corp_external and
    /// ban_share_external are false.
    #[inline]
    pub fn corp_external_approve_only_by_admin(
        mut self,
        corp_external_approve_only_by_admin: bool,
    ) -> Self {
        self.request.corp_external_approve_only_by_admin = Some(
            corp_external_approve_only_by_admin,
        );
        self
    }

    /// Whether it may not be shared outside the corp.
    #[inline]
    pub fn ban_share_external(mut self, ban_share_external: bool) -> Self {
        self.request.ban_share_external = Some(ban_share_external);
        self
    }

    /// Whether co_auth_list replaces the departments that may open it.
    #[inline]
    pub fn update_co_auth_list(mut self, update_co_auth_list: bool) -> Self {
        self.request.update_co_auth_list = Some(update_co_auth_list);
        self
    }

    /// The departments that may open it from now on. Empty for none.
    #[inline]
    pub fn co_auth_list(
        mut self,
        co_auth_list: impl IntoIterator<Item = DocDepartment>,
    ) -> Self {
        self.request.co_auth_list = Some(co_auth_list.into_iter().collect());
        self
    }
}

/// 修改文档通知范围及权限: the request of [`Api::mod_doc_member`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModDocMember {
    /// The document.
    pub docid: DocId,
    /// People to add or change. Members only. At most 100 items.
    pub update_file_member_list: Option<Vec<DocGrant>>,
    /// People to remove. At most 100 items.
    pub del_file_member_list: Option<Vec<DocHolder>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ModDocMember {
    "docid" => docid: DocId [required()],
    "update_file_member_list" => update_file_member_list: Option<Vec<DocGrant>> [max_items(100)],
    "del_file_member_list" => del_file_member_list: Option<Vec<DocHolder>> [max_items(100)],
});

impl ModDocMember {
    /// The request with everything it must have.
    #[inline]
    pub fn new(docid: impl Into<DocId>) -> Self {
        Self {
            docid: docid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for ModDocMember {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post("wedoc", "mod_doc_member", "/cgi-bin/wedoc/mod_doc_member")
        .title("修改文档通知范围及权限")
        .effect(Effect::Set)
        .docs(&[97781]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ModDocMember> {
    /// People to add or change. Members only. At most 100 items.
    #[inline]
    pub fn update_file_member_list(
        mut self,
        update_file_member_list: impl IntoIterator<Item = DocGrant>,
    ) -> Self {
        self.request.update_file_member_list = Some(
            update_file_member_list.into_iter().collect(),
        );
        self
    }

    /// People to remove. At most 100 items.
    #[inline]
    pub fn del_file_member_list(
        mut self,
        del_file_member_list: impl IntoIterator<Item = DocHolder>,
    ) -> Self {
        self.request.del_file_member_list = Some(
            del_file_member_list.into_iter().collect(),
        );
        self
    }
}

/// 修改文档安全设置: the request of [`Api::mod_doc_safety_setting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModDocSafetySetting {
    /// The document.
    pub docid: DocId,
    /// Whether readers may copy, download and print it.
    pub enable_readonly_copy: Option<bool>,
    /// Whether readers may comment on it. By the page an admin changes that in the document itself. Known
    /// only from another SDK.
    pub enable_readonly_comment: Option<bool>,
    /// Its watermark.
    pub watermark: Option<DocWatermark>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ModDocSafetySetting {
    "docid" => docid: DocId [required()],
    "enable_readonly_copy" => enable_readonly_copy: Option<bool>,
    "enable_readonly_comment" => enable_readonly_comment: Option<bool>,
    "watermark" => watermark: Option<DocWatermark>,
});

impl ModDocSafetySetting {
    /// The request with everything it must have.
    #[inline]
    pub fn new(docid: impl Into<DocId>) -> Self {
        Self {
            docid: docid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for ModDocSafetySetting {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc", "mod_doc_safety_setting", "/cgi-bin/wedoc/mod_doc_safty_setting")
            .title("修改文档安全设置")
            .effect(Effect::Set)
            .docs(&[97782]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ModDocSafetySetting> {
    /// Whether readers may copy, download and print it.
    #[inline]
    pub fn enable_readonly_copy(mut self, enable_readonly_copy: bool) -> Self {
        self.request.enable_readonly_copy = Some(enable_readonly_copy);
        self
    }

    /// Whether readers may comment on it. By the page an admin changes that in the document itself. Known
    /// only from another SDK.
    #[inline]
    pub fn enable_readonly_comment(mut self, enable_readonly_comment: bool) -> Self {
        self.request.enable_readonly_comment = Some(enable_readonly_comment);
        self
    }

    /// Its watermark.
    #[inline]
    pub fn watermark(mut self, watermark: DocWatermark) -> Self {
        self.request.watermark = Some(watermark);
        self
    }
}

/// 获取文档数据: the request of [`Api::document_get`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocumentGet {
    /// The document.
    pub docid: DocId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DocumentGet {
    "docid" => docid: DocId [required()],
});

impl DocumentGet {
    /// The request with everything it must have.
    #[inline]
    pub fn new(docid: impl Into<DocId>) -> Self {
        Self {
            docid: docid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for DocumentGet {
    type Token = AccessToken;
    type Response = DocumentGetResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("wedoc", "document_get", "/cgi-bin/wedoc/document/get")
        .title("获取文档数据")
        .effect(Effect::Read)
        .docs(&[101161, 101170, 101188, 97659]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取文档数据: the answer to [`DocumentGet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocumentGetResponse {
    /// Version of the content. document_batch_update takes it.
    pub version: i64,
    /// The root of the tree.
    pub document: Node,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer DocumentGetResponse {
    "version" => version: i64,
    "document" => document: Node,
});

/// 编辑文档内容: the request of [`Api::document_batch_update`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocumentBatchUpdate {
    /// The document.
    pub docid: DocId,
    /// The steps in order. Each has exactly one member. At most 30 items.
    pub requests: Vec<DocumentEdit>,
    /// The version the positions belong to, from document_get; at most 100 behind the newest.
    pub version: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DocumentBatchUpdate {
    "docid" => docid: DocId [required()],
    "requests" => requests: Vec<DocumentEdit> [required(), max_items(30)],
    "version" => version: Option<i64>,
});

impl DocumentBatchUpdate {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        docid: impl Into<DocId>,
        requests: impl IntoIterator<Item = DocumentEdit>,
    ) -> Self {
        Self {
            docid: docid.into(),
            requests: requests.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for DocumentBatchUpdate {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc", "document_batch_update", "/cgi-bin/wedoc/document/batch_update")
            .title("编辑文档内容")
            .docs(&[97626]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<DocumentBatchUpdate> {
    /// The version the positions belong to, from document_get; at most 100 behind the newest.
    #[inline]
    pub fn version(mut self, version: i64) -> Self {
        self.request.version = Some(version);
        self
    }
}

/// 上传文档图片: the request of [`Api::image_upload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageUpload {
    /// The document it is for.
    pub docid: DocId,
    /// The picture in base64.
    pub base64_content: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ImageUpload {
    "docid" => docid: DocId [required()],
    "base64_content" => base64_content: String [required()],
});

impl ImageUpload {
    /// The request with everything it must have.
    #[inline]
    pub fn new(docid: impl Into<DocId>, base64_content: impl Into<String>) -> Self {
        Self {
            docid: docid.into(),
            base64_content: base64_content.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for ImageUpload {
    type Token = AccessToken;
    type Response = ImageUploadResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("wedoc", "image_upload", "/cgi-bin/wedoc/image_upload")
        .title("上传文档图片")
        .docs(&[99933, 101875]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 上传文档图片: the answer to [`ImageUpload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageUploadResponse {
    /// Its address.
    pub url: String,
    /// Its height in pixels.
    pub height: i64,
    /// Its width in pixels.
    pub width: i64,
    /// Its size in bytes.
    pub size: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ImageUploadResponse {
    "url" => url: String,
    "height" => height: i64 [form(Form::Either)],
    "width" => width: i64 [form(Form::Either)],
    "size" => size: i64 [form(Form::Either)],
});

/// 上传文档文件: the request of [`Api::file_upload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileUpload {
    /// The document it is for.
    pub docid: DocId,
    /// Name of the file. A Chinese character counts as two. At most 255 characters.
    pub file_name: String,
    /// The content in base64, 10 MB at most, without a data URL prefix.
    pub file_base64_content: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FileUpload {
    "docid" => docid: DocId [required()],
    "file_name" => file_name: String [required(), max_chars(255)],
    "file_base64_content" => file_base64_content: String [required()],
});

impl FileUpload {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        docid: impl Into<DocId>,
        file_name: impl Into<String>,
        file_base64_content: impl Into<String>,
    ) -> Self {
        Self {
            docid: docid.into(),
            file_name: file_name.into(),
            file_base64_content: file_base64_content.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for FileUpload {
    type Token = AccessToken;
    type Response = FileUploadResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("wedoc", "file_upload", "/cgi-bin/wedoc/file_upload")
        .title("上传文档文件")
        .docs(&[101880]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 上传文档文件: the answer to [`FileUpload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileUploadResponse {
    /// Address of the file.
    pub file_url: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer FileUploadResponse {
    "file_url" => file_url: String,
});

/// 分块上传初始化: the request of [`Api::file_upload_init`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileUploadInit {
    /// The document it is for.
    pub docid: DocId,
    /// Name of the file.
    pub file_name: String,
    /// Size of the file in bytes, 20 GB at most.
    pub size: i64,
    /// SHA-1 states after each block of 2097152 bytes, in order; the last one is the digest of the whole
    /// file.
    pub block_sha: Vec<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FileUploadInit {
    "docid" => docid: DocId [required()],
    "file_name" => file_name: String [required()],
    "size" => size: i64 [required()],
    "block_sha" => block_sha: Vec<String> [required()],
});

impl FileUploadInit {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        docid: impl Into<DocId>,
        file_name: impl Into<String>,
        size: i64,
        block_sha: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            docid: docid.into(),
            file_name: file_name.into(),
            size,
            block_sha: block_sha.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for FileUploadInit {
    type Token = AccessToken;
    type Response = FileUploadInitResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc", "file_upload_init", "/cgi-bin/wedoc/file_upload_init")
            .title("分块上传初始化")
            .docs(&[101881]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 分块上传初始化: the answer to [`FileUploadInit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileUploadInitResponse {
    /// Whether the content was known and the upload is done.
    pub hit_exist: bool,
    /// Names this upload in the next calls. Absent when it is done.
    pub upload_key: Option<String>,
    /// Address of the file. Present when the upload is done.
    pub file_url: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer FileUploadInitResponse {
    "hit_exist" => hit_exist: bool,
    "upload_key" => upload_key: Option<String> [sensitive()],
    "file_url" => file_url: Option<String>,
});

/// 分块上传文件: the request of [`Api::file_upload_part`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileUploadPart {
    /// The upload from file_upload_init.
    pub upload_key: String,
    /// Number of the block, from 1. 1 or more.
    pub index: i64,
    /// The block in base64 without a data URL prefix.
    pub file_base64_content: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FileUploadPart {
    "upload_key" => upload_key: String [required(), sensitive()],
    "index" => index: i64 [required(), range(1, i64::MAX)],
    "file_base64_content" => file_base64_content: String [required()],
});

impl FileUploadPart {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        upload_key: impl Into<String>,
        index: i64,
        file_base64_content: impl Into<String>,
    ) -> Self {
        Self {
            upload_key: upload_key.into(),
            index,
            file_base64_content: file_base64_content.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for FileUploadPart {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc", "file_upload_part", "/cgi-bin/wedoc/file_upload_part")
            .title("分块上传文件")
            .docs(&[101881]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 分块上传完成: the request of [`Api::file_upload_finish`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileUploadFinish {
    /// The upload from file_upload_init.
    pub upload_key: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FileUploadFinish {
    "upload_key" => upload_key: String [required(), sensitive()],
});

impl FileUploadFinish {
    /// The request with everything it must have.
    #[inline]
    pub fn new(upload_key: impl Into<String>) -> Self {
        Self {
            upload_key: upload_key.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for FileUploadFinish {
    type Token = AccessToken;
    type Response = FileUploadFinishResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc", "file_upload_finish", "/cgi-bin/wedoc/file_upload_finish")
            .title("分块上传完成")
            .docs(&[101881]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 分块上传完成: the answer to [`FileUploadFinish`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileUploadFinishResponse {
    /// Address of the file.
    pub file_url: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer FileUploadFinishResponse {
    "file_url" => file_url: String,
});

/// 分配高级功能账号: the request of [`Api::vip_batch_add`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VipBatchAdd {
    /// Who gets them. All have to be visible to the app. At most 100 items.
    pub userid_list: Vec<OpenUserId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(VipBatchAdd {
    "userid_list" => userid_list: Vec<OpenUserId> [required(), max_items(100)],
});

impl VipBatchAdd {
    /// The request with everything it must have.
    #[inline]
    pub fn new(userid_list: impl IntoIterator<Item = impl Into<OpenUserId>>) -> Self {
        Self {
            userid_list: userid_list.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for VipBatchAdd {
    type Token = AccessToken;
    type Response = VipBatchAddResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("wedoc", "vip_batch_add", "/cgi-bin/wedoc/vip/batch_add")
        .title("分配高级功能账号")
        .effect(Effect::Set)
        .docs(&[99516]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Chunked for VipBatchAdd {
    const MOST: usize = 100;

    fn split_off(&mut self) -> Option<Self> {
        let list = Some(&mut self.userid_list).filter(|list| list.len() > Self::MOST)?;
        let rest = list.split_off(Self::MOST);
        Some(Self {
            userid_list: rest,
            ..self.clone()
        })
    }

    fn merge(answer: &mut VipBatchAddResponse, next: VipBatchAddResponse) {
        answer
            .succ_userid_list
            .get_or_insert_default()
            .extend(next.succ_userid_list.unwrap_or_default());
        answer
            .fail_userid_list
            .get_or_insert_default()
            .extend(next.fail_userid_list.unwrap_or_default());
    }
}

/// 分配高级功能账号: the answer to [`VipBatchAdd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VipBatchAddResponse {
    /// Who has them now, those who had them before included.
    pub succ_userid_list: Option<Vec<OpenUserId>>,
    /// Who could not get them.
    pub fail_userid_list: Option<Vec<OpenUserId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer VipBatchAddResponse {
    "succ_userid_list" => succ_userid_list: Option<Vec<OpenUserId>>,
    "fail_userid_list" => fail_userid_list: Option<Vec<OpenUserId>>,
});

/// 取消高级功能账号: the request of [`Api::vip_batch_del`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VipBatchDel {
    /// Who loses them. All have to be visible to the app. At most 100 items.
    pub userid_list: Vec<OpenUserId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(VipBatchDel {
    "userid_list" => userid_list: Vec<OpenUserId> [required(), max_items(100)],
});

impl VipBatchDel {
    /// The request with everything it must have.
    #[inline]
    pub fn new(userid_list: impl IntoIterator<Item = impl Into<OpenUserId>>) -> Self {
        Self {
            userid_list: userid_list.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for VipBatchDel {
    type Token = AccessToken;
    type Response = VipBatchDelResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("wedoc", "vip_batch_del", "/cgi-bin/wedoc/vip/batch_del")
        .title("取消高级功能账号")
        .effect(Effect::Set)
        .docs(&[99517]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Chunked for VipBatchDel {
    const MOST: usize = 100;

    fn split_off(&mut self) -> Option<Self> {
        let list = Some(&mut self.userid_list).filter(|list| list.len() > Self::MOST)?;
        let rest = list.split_off(Self::MOST);
        Some(Self {
            userid_list: rest,
            ..self.clone()
        })
    }

    fn merge(answer: &mut VipBatchDelResponse, next: VipBatchDelResponse) {
        answer
            .succ_userid_list
            .get_or_insert_default()
            .extend(next.succ_userid_list.unwrap_or_default());
        answer
            .fail_userid_list
            .get_or_insert_default()
            .extend(next.fail_userid_list.unwrap_or_default());
    }
}

/// 取消高级功能账号: the answer to [`VipBatchDel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VipBatchDelResponse {
    /// Who lost them.
    pub succ_userid_list: Option<Vec<OpenUserId>>,
    /// Who could not be changed.
    pub fail_userid_list: Option<Vec<OpenUserId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer VipBatchDelResponse {
    "succ_userid_list" => succ_userid_list: Option<Vec<OpenUserId>>,
    "fail_userid_list" => fail_userid_list: Option<Vec<OpenUserId>>,
});

/// 获取高级功能账号列表: the request of [`Api::vip_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VipList {
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Members per page. A page may have fewer. 1 to 200, 100 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(VipList {
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 200)],
});

impl VipList {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for VipList {
    type Token = AccessToken;
    type Response = VipListResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("wedoc", "vip_list", "/cgi-bin/wedoc/vip/list")
        .title("获取高级功能账号列表")
        .effect(Effect::Read)
        .docs(&[99518]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<VipList> {
    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Members per page. A page may have fewer. 1 to 200, 100 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for VipList {
    type Item = OpenUserId;

    #[inline]
    fn turn(&mut self, page: VipListResponse) -> Page<OpenUserId> {
        Page::by_cursor(
            page.userid_list,
            Some(page.has_more),
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 获取高级功能账号列表: the answer to [`VipList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VipListResponse {
    /// Whether more members follow.
    pub has_more: bool,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// The members of this page.
    pub userid_list: Vec<OpenUserId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer VipListResponse {
    "has_more" => has_more: bool,
    "next_cursor" => next_cursor: Option<String>,
    "userid_list" => userid_list: Vec<OpenUserId>,
});

/// What is known of a document.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocInfo {
    /// Its id.
    pub docid: DocId,
    /// What it is.
    pub doc_type: DocType,
    /// Its name.
    pub doc_name: String,
    /// When it was created.
    pub create_time: Timestamp,
    /// When it was last changed.
    pub modify_time: Timestamp,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DocInfo {
    "docid" => docid: DocId,
    "doc_type" => doc_type: DocType,
    "doc_name" => doc_name: String,
    "create_time" => create_time: Timestamp,
    "modify_time" => modify_time: Timestamp,
});

/// Who may open a document by its link.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessRule {
    /// Whether the corp's members may.
    pub enable_corp_internal: Option<bool>,
    /// What the corp's members may do then.
    pub corp_internal_auth: Option<DocPermission>,
    /// Whether an admin has to let the corp's members in.
    pub corp_internal_approve_only_by_admin: Option<bool>,
    /// Whether people outside the corp may.
    pub enable_corp_external: Option<bool>,
    /// What people outside may do then.
    pub corp_external_auth: Option<DocPermission>,
    /// Whether an admin has to let people outside in.
    pub corp_external_approve_only_by_admin: Option<bool>,
    /// Whether it may not be shared outside the corp.
    pub ban_share_external: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AccessRule {
    "enable_corp_internal" => enable_corp_internal: Option<bool>,
    "corp_internal_auth" => corp_internal_auth: Option<DocPermission>,
    "corp_internal_approve_only_by_admin" => corp_internal_approve_only_by_admin: Option<bool>,
    "enable_corp_external" => enable_corp_external: Option<bool>,
    "corp_external_auth" => corp_external_auth: Option<DocPermission>,
    "corp_external_approve_only_by_admin" => corp_external_approve_only_by_admin: Option<bool>,
    "ban_share_external" => ban_share_external: Option<bool>,
});

/// How a document is protected.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecureSetting {
    /// Whether readers may copy, download and print it.
    pub enable_readonly_copy: Option<bool>,
    /// Whether readers may comment on it.
    pub enable_readonly_comment: Option<bool>,
    /// Its watermark.
    pub watermark: Option<DocWatermark>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SecureSetting {
    "enable_readonly_copy" => enable_readonly_copy: Option<bool>,
    "enable_readonly_comment" => enable_readonly_comment: Option<bool>,
    "watermark" => watermark: Option<DocWatermark>,
});

/// The watermark of a document.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocWatermark {
    /// What it says.
    pub text: Option<String>,
    /// How dense it is.
    pub margin_type: Option<WatermarkDensity>,
    /// Whether the text is shown.
    pub show_text: Option<bool>,
    /// Whether the reader's name is shown.
    pub show_visitor_name: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DocWatermark {
    "text" => text: Option<String>,
    "margin_type" => margin_type: Option<WatermarkDensity>,
    "show_text" => show_text: Option<bool>,
    "show_visitor_name" => show_visitor_name: Option<bool>,
});

impl DocWatermark {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What it says.
    #[inline]
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// How dense it is.
    #[inline]
    #[must_use]
    pub fn margin_type(mut self, margin_type: WatermarkDensity) -> Self {
        self.margin_type = Some(margin_type);
        self
    }

    /// Whether the text is shown.
    #[inline]
    #[must_use]
    pub fn show_text(mut self, show_text: bool) -> Self {
        self.show_text = Some(show_text);
        self
    }

    /// Whether the reader's name is shown.
    #[inline]
    #[must_use]
    pub fn show_visitor_name(mut self, show_visitor_name: bool) -> Self {
        self.show_visitor_name = Some(show_visitor_name);
        self
    }
}

/// Somebody with access to a document.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocMember {
    /// Whether it is a person or a department.
    pub r#type: DocHolderType,
    /// A member of the corp.
    pub userid: Option<OpenUserId>,
    /// Temporary id of somebody outside the corp, another one in each document.
    pub tmp_external_userid: Option<String>,
    /// The department. Only for type 2.
    pub departmentid: Option<DepartmentId>,
    /// What they may do.
    pub auth: DocPermission,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DocMember {
    "type" => r#type: DocHolderType,
    "userid" => userid: Option<OpenUserId>,
    "tmp_external_userid" => tmp_external_userid: Option<String>,
    "departmentid" => departmentid: Option<DepartmentId>,
    "auth" => auth: DocPermission,
});

/// Somebody to give access to.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocGrant {
    /// Whether a person or a department is meant.
    pub r#type: DocHolderType,
    /// A member of the corp. Only for type 1.
    pub userid: Option<OpenUserId>,
    /// Temporary id of somebody outside the corp. Only for type 1.
    pub tmp_external_userid: Option<String>,
    /// The department. Only for type 2.
    pub departmentid: Option<DepartmentId>,
    /// What they may do. Editing only in smart sheets.
    pub auth: DocPermission,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DocGrant {
    "type" => r#type: DocHolderType [required()],
    "userid" => userid: Option<OpenUserId>,
    "tmp_external_userid" => tmp_external_userid: Option<String>,
    "departmentid" => departmentid: Option<DepartmentId>,
    "auth" => auth: DocPermission [required()],
});

impl DocGrant {
    /// A value with everything it must have.
    #[inline]
    pub fn new(r#type: DocHolderType, auth: DocPermission) -> Self {
        Self {
            r#type,
            auth,
            ..Self::default()
        }
    }

    /// A member of the corp. Only for type 1.
    #[inline]
    #[must_use]
    pub fn userid(mut self, userid: impl Into<OpenUserId>) -> Self {
        self.userid = Some(userid.into());
        self
    }

    /// Temporary id of somebody outside the corp. Only for type 1.
    #[inline]
    #[must_use]
    pub fn tmp_external_userid(
        mut self,
        tmp_external_userid: impl Into<String>,
    ) -> Self {
        self.tmp_external_userid = Some(tmp_external_userid.into());
        self
    }

    /// The department. Only for type 2.
    #[inline]
    #[must_use]
    pub fn departmentid(mut self, departmentid: impl Into<DepartmentId>) -> Self {
        self.departmentid = Some(departmentid.into());
        self
    }
}

/// A department that may open a document.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocDepartment {
    /// Always a department.
    pub r#type: Option<DocHolderType>,
    /// The department.
    pub departmentid: Option<DepartmentId>,
    /// What it may do. Editing only in smart sheets.
    pub auth: Option<DocPermission>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DocDepartment {
    "type" => r#type: Option<DocHolderType>,
    "departmentid" => departmentid: Option<DepartmentId>,
    "auth" => auth: Option<DocPermission>,
});

impl DocDepartment {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Always a department.
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: DocHolderType) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// The department.
    #[inline]
    #[must_use]
    pub fn departmentid(mut self, departmentid: impl Into<DepartmentId>) -> Self {
        self.departmentid = Some(departmentid.into());
        self
    }

    /// What it may do. Editing only in smart sheets.
    #[inline]
    #[must_use]
    pub fn auth(mut self, auth: DocPermission) -> Self {
        self.auth = Some(auth);
        self
    }
}

/// Somebody to take access from.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocHolder {
    /// Always a person.
    pub r#type: DocHolderType,
    /// A member of the corp.
    pub userid: Option<OpenUserId>,
    /// Temporary id of somebody outside the corp.
    pub tmp_external_userid: Option<String>,
    /// A department. Not in use so far.
    pub departmentid: Option<DepartmentId>,
    /// Without effect.
    pub auth: Option<DocPermission>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DocHolder {
    "type" => r#type: DocHolderType [required()],
    "userid" => userid: Option<OpenUserId>,
    "tmp_external_userid" => tmp_external_userid: Option<String>,
    "departmentid" => departmentid: Option<DepartmentId>,
    "auth" => auth: Option<DocPermission>,
});

impl DocHolder {
    /// A value with everything it must have.
    #[inline]
    pub fn new(r#type: DocHolderType) -> Self {
        Self { r#type, ..Self::default() }
    }

    /// A member of the corp.
    #[inline]
    #[must_use]
    pub fn userid(mut self, userid: impl Into<OpenUserId>) -> Self {
        self.userid = Some(userid.into());
        self
    }

    /// Temporary id of somebody outside the corp.
    #[inline]
    #[must_use]
    pub fn tmp_external_userid(
        mut self,
        tmp_external_userid: impl Into<String>,
    ) -> Self {
        self.tmp_external_userid = Some(tmp_external_userid.into());
        self
    }

    /// A department. Not in use so far.
    #[inline]
    #[must_use]
    pub fn departmentid(mut self, departmentid: impl Into<DepartmentId>) -> Self {
        self.departmentid = Some(departmentid.into());
        self
    }

    /// Without effect.
    #[inline]
    #[must_use]
    pub fn auth(mut self, auth: DocPermission) -> Self {
        self.auth = Some(auth);
        self
    }
}

/// One step of a change. Exactly one member is given.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocumentEdit {
    /// Replace text.
    pub replace_text: Option<ReplaceText>,
    /// Insert text.
    pub insert_text: Option<InsertText>,
    /// Delete what is in a range.
    pub delete_content: Option<DeleteContent>,
    /// Insert a picture.
    pub insert_image: Option<InsertImage>,
    /// Insert a page break.
    pub insert_page_break: Option<InsertBreak>,
    /// Insert an empty table.
    pub insert_table: Option<InsertTable>,
    /// Insert a paragraph.
    pub insert_paragraph: Option<InsertBreak>,
    /// Change how text looks.
    pub update_text_property: Option<UpdateText>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DocumentEdit {
    "replace_text" => replace_text: Option<ReplaceText>,
    "insert_text" => insert_text: Option<InsertText>,
    "delete_content" => delete_content: Option<DeleteContent>,
    "insert_image" => insert_image: Option<InsertImage>,
    "insert_page_break" => insert_page_break: Option<InsertBreak>,
    "insert_table" => insert_table: Option<InsertTable>,
    "insert_paragraph" => insert_paragraph: Option<InsertBreak>,
    "update_text_property" => update_text_property: Option<UpdateText>,
});

impl DocumentEdit {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Replace text.
    #[inline]
    #[must_use]
    pub fn replace_text(mut self, replace_text: ReplaceText) -> Self {
        self.replace_text = Some(replace_text);
        self
    }

    /// Insert text.
    #[inline]
    #[must_use]
    pub fn insert_text(mut self, insert_text: InsertText) -> Self {
        self.insert_text = Some(insert_text);
        self
    }

    /// Delete what is in a range.
    #[inline]
    #[must_use]
    pub fn delete_content(mut self, delete_content: DeleteContent) -> Self {
        self.delete_content = Some(delete_content);
        self
    }

    /// Insert a picture.
    #[inline]
    #[must_use]
    pub fn insert_image(mut self, insert_image: InsertImage) -> Self {
        self.insert_image = Some(insert_image);
        self
    }

    /// Insert a page break.
    #[inline]
    #[must_use]
    pub fn insert_page_break(mut self, insert_page_break: InsertBreak) -> Self {
        self.insert_page_break = Some(insert_page_break);
        self
    }

    /// Insert an empty table.
    #[inline]
    #[must_use]
    pub fn insert_table(mut self, insert_table: InsertTable) -> Self {
        self.insert_table = Some(insert_table);
        self
    }

    /// Insert a paragraph.
    #[inline]
    #[must_use]
    pub fn insert_paragraph(mut self, insert_paragraph: InsertBreak) -> Self {
        self.insert_paragraph = Some(insert_paragraph);
        self
    }

    /// Change how text looks.
    #[inline]
    #[must_use]
    pub fn update_text_property(mut self, update_text_property: UpdateText) -> Self {
        self.update_text_property = Some(update_text_property);
        self
    }
}

/// A piece of the content.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Range {
    /// Where it starts, from 0.
    pub start_index: i64,
    /// How long it is.
    pub length: i64,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Range {
    "start_index" => start_index: i64 [required()],
    "length" => length: i64 [required()],
});

impl Range {
    /// A value with everything it must have.
    #[inline]
    pub fn new(start_index: i64, length: i64) -> Self {
        Self {
            start_index,
            length,
            ..Self::default()
        }
    }
}

/// A place in the content.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Location {
    /// Its position, from 0.
    pub index: i64,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Location {
    "index" => index: i64 [required()],
});

impl Location {
    /// A value with everything it must have.
    #[inline]
    pub fn new(index: i64) -> Self {
        Self { index, ..Self::default() }
    }
}

/// Replace text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceText {
    /// The new text.
    pub text: String,
    /// What it replaces. At most 10 items.
    pub ranges: Vec<Range>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ReplaceText {
    "text" => text: String [required()],
    "ranges" => ranges: Vec<Range> [required(), max_items(10)],
});

impl ReplaceText {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        text: impl Into<String>,
        ranges: impl IntoIterator<Item = Range>,
    ) -> Self {
        Self {
            text: text.into(),
            ranges: ranges.into_iter().collect(),
            ..Self::default()
        }
    }
}

/// Insert text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertText {
    /// The text.
    pub text: String,
    /// Where it goes.
    pub location: Location,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(InsertText {
    "text" => text: String [required()],
    "location" => location: Location [required()],
});

impl InsertText {
    /// A value with everything it must have.
    #[inline]
    pub fn new(text: impl Into<String>, location: Location) -> Self {
        Self {
            text: text.into(),
            location,
            ..Self::default()
        }
    }
}

/// Delete content.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContent {
    /// What is deleted.
    pub range: Range,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DeleteContent {
    "range" => range: Range [required()],
});

impl DeleteContent {
    /// A value with everything it must have.
    #[inline]
    pub fn new(range: Range) -> Self {
        Self { range, ..Self::default() }
    }
}

/// Insert a picture.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertImage {
    /// Address of the picture as image_upload told it.
    pub image_id: String,
    /// Where it goes.
    pub location: Location,
    /// Width in pixels.
    pub width: Option<i64>,
    /// Height in pixels.
    pub height: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(InsertImage {
    "image_id" => image_id: String [required()],
    "location" => location: Location [required()],
    "width" => width: Option<i64>,
    "height" => height: Option<i64>,
});

impl InsertImage {
    /// A value with everything it must have.
    #[inline]
    pub fn new(image_id: impl Into<String>, location: Location) -> Self {
        Self {
            image_id: image_id.into(),
            location,
            ..Self::default()
        }
    }

    /// Width in pixels.
    #[inline]
    #[must_use]
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }

    /// Height in pixels.
    #[inline]
    #[must_use]
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }
}

/// Insert a page break or a paragraph.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertBreak {
    /// Where it goes.
    pub location: Location,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(InsertBreak {
    "location" => location: Location [required()],
});

impl InsertBreak {
    /// A value with everything it must have.
    #[inline]
    pub fn new(location: Location) -> Self {
        Self {
            location,
            ..Self::default()
        }
    }
}

/// Insert an empty table of 1000 cells at most.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertTable {
    /// Rows. 1 to 100.
    pub rows: i64,
    /// Columns. 1 to 60.
    pub cols: i64,
    /// Where it goes.
    pub location: Location,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(InsertTable {
    "rows" => rows: i64 [required(), range(1, 100)],
    "cols" => cols: i64 [required(), range(1, 60)],
    "location" => location: Location [required()],
});

impl InsertTable {
    /// A value with everything it must have.
    #[inline]
    pub fn new(rows: i64, cols: i64, location: Location) -> Self {
        Self {
            rows,
            cols,
            location,
            ..Self::default()
        }
    }
}

/// Change how text looks.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateText {
    /// The new look.
    pub text_property: Option<TextLook>,
    /// Which text it is for. At most 10 items.
    pub ranges: Option<Vec<Range>>,
    /// Whether it is bold. A sample has it here instead of in text_property. Known only from an example.
    pub bold: Option<bool>,
    /// Colour as RRGGBB. A sample has it here, too. Known only from an example.
    pub color: Option<String>,
    /// Background as RRGGBB. A sample has it here, too. Known only from an example.
    pub background_color: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UpdateText {
    "text_property" => text_property: Option<TextLook>,
    "ranges" => ranges: Option<Vec<Range>> [max_items(10)],
    "bold" => bold: Option<bool>,
    "color" => color: Option<String>,
    "background_color" => background_color: Option<String>,
});

impl UpdateText {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The new look.
    #[inline]
    #[must_use]
    pub fn text_property(mut self, text_property: TextLook) -> Self {
        self.text_property = Some(text_property);
        self
    }

    /// Which text it is for. At most 10 items.
    #[inline]
    #[must_use]
    pub fn ranges(mut self, ranges: impl IntoIterator<Item = Range>) -> Self {
        self.ranges = Some(ranges.into_iter().collect());
        self
    }

    /// Whether it is bold. A sample has it here instead of in text_property. Known only from an example.
    #[inline]
    #[must_use]
    pub fn bold(mut self, bold: bool) -> Self {
        self.bold = Some(bold);
        self
    }

    /// Colour as RRGGBB. A sample has it here, too. Known only from an example.
    #[inline]
    #[must_use]
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// Background as RRGGBB. A sample has it here, too. Known only from an example.
    #[inline]
    #[must_use]
    pub fn background_color(mut self, background_color: impl Into<String>) -> Self {
        self.background_color = Some(background_color.into());
        self
    }
}

/// How text looks.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextLook {
    /// Whether it is bold.
    pub bold: Option<bool>,
    /// The same under the name that the platform's table gives it. On the wire it is `blod`.
    pub bold_as_documented: Option<bool>,
    /// Colour as RRGGBB.
    pub color: Option<String>,
    /// Background as RRGGBB.
    pub background_color: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TextLook {
    "bold" => bold: Option<bool>,
    "blod" => bold_as_documented: Option<bool>,
    "color" => color: Option<String>,
    "background_color" => background_color: Option<String>,
});

impl TextLook {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether it is bold.
    #[inline]
    #[must_use]
    pub fn bold(mut self, bold: bool) -> Self {
        self.bold = Some(bold);
        self
    }

    /// The same under the name that the platform's table gives it. On the wire it is `blod`.
    #[inline]
    #[must_use]
    pub fn bold_as_documented(mut self, bold_as_documented: bool) -> Self {
        self.bold_as_documented = Some(bold_as_documented);
        self
    }

    /// Colour as RRGGBB.
    #[inline]
    #[must_use]
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// Background as RRGGBB.
    #[inline]
    #[must_use]
    pub fn background_color(mut self, background_color: impl Into<String>) -> Self {
        self.background_color = Some(background_color.into());
        self
    }
}

/// A part of a text document with the parts in it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Node {
    /// Where it begins, from 0.
    pub begin: Option<i64>,
    /// Where it ends.
    pub end: Option<i64>,
    /// How it looks. Only the members that fit its kind are present.
    pub property: Option<NodeProperty>,
    /// What it is.
    pub r#type: Option<NodeType>,
    /// The parts in it.
    pub children: Option<Vec<Node>>,
    /// What it says. Only for text.
    pub text: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Node {
    "begin" => begin: Option<i64>,
    "end" => end: Option<i64>,
    "property" => property: Option<NodeProperty>,
    "type" => r#type: Option<NodeType>,
    "children" => children: Option<Vec<Node>>,
    "text" => text: Option<String>,
});

/// How a node looks. It has the member that fits the node.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeProperty {
    /// Of a section.
    pub section_property: Option<SectionProperty>,
    /// Of a paragraph.
    pub paragraph_property: Option<ParagraphProperty>,
    /// Of text.
    pub run_property: Option<RunProperty>,
    /// Of a table.
    pub table_property: Option<TableProperty>,
    /// Of a table row.
    pub table_row_property: Option<TableRowProperty>,
    /// Of a table cell.
    pub table_cell_property: Option<TableCellProperty>,
    /// Of a picture or the like.
    pub drawing_property: Option<DrawingProperty>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(NodeProperty {
    "section_property" => section_property: Option<SectionProperty>,
    "paragraph_property" => paragraph_property: Option<ParagraphProperty>,
    "run_property" => run_property: Option<RunProperty>,
    "table_property" => table_property: Option<TableProperty>,
    "table_row_property" => table_row_property: Option<TableRowProperty>,
    "table_cell_property" => table_cell_property: Option<TableCellProperty>,
    "drawing_property" => drawing_property: Option<DrawingProperty>,
});

/// A section's paper.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SectionProperty {
    /// Size of the paper.
    pub page_size: Option<PageSize>,
    /// Margins of the paper.
    pub page_margins: Option<PageMargins>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SectionProperty {
    "page_size" => page_size: Option<PageSize>,
    "page_margins" => page_margins: Option<PageMargins>,
});

/// Size of the paper.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageSize {
    /// Its width.
    pub width: Option<f64>,
    /// Its height.
    pub height: Option<f64>,
    /// How it lies.
    pub orientation: Option<PaperOrientation>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PageSize {
    "width" => width: Option<f64>,
    "height" => height: Option<f64>,
    "orientation" => orientation: Option<PaperOrientation>,
});

/// How paper lies with its size.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrientationDetail {
    /// Its width.
    pub width: Option<f64>,
    /// Its height.
    pub height: Option<f64>,
    /// How it lies.
    pub orientation: Option<PageOrientation>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(OrientationDetail {
    "width" => width: Option<f64>,
    "height" => height: Option<f64>,
    "orientation" => orientation: Option<PageOrientation>,
});

/// Margins of the paper.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageMargins {
    /// Above.
    pub top: Option<f64>,
    /// On the right.
    pub right: Option<f64>,
    /// Below.
    pub bottom: Option<f64>,
    /// On the left.
    pub left: Option<f64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PageMargins {
    "top" => top: Option<f64>,
    "right" => right: Option<f64>,
    "bottom" => bottom: Option<f64>,
    "left" => left: Option<f64>,
});

/// How a paragraph looks.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParagraphProperty {
    /// Its place in a numbered list.
    pub number_property: Option<NumberProperty>,
    /// Room around it and between its lines.
    pub spacing: Option<Spacing>,
    /// How far it is indented.
    pub indent: Option<Indent>,
    /// How its lines are aligned.
    pub alignment_type: Option<Alignment>,
    /// Which way it is read.
    pub text_direction: Option<TextDirection>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ParagraphProperty {
    "number_property" => number_property: Option<NumberProperty>,
    "spacing" => spacing: Option<Spacing>,
    "indent" => indent: Option<Indent>,
    "alignment_type" => alignment_type: Option<Alignment>,
    "text_direction" => text_direction: Option<TextDirection>,
});

/// A paragraph's place in a numbered list.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NumberProperty {
    /// How deep it is nested, from 0.
    pub nesting_level: Option<i64>,
    /// Which list it belongs to.
    pub number_id: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(NumberProperty {
    "nesting_level" => nesting_level: Option<i64>,
    "number_id" => number_id: Option<String>,
});

/// Room around a paragraph and between its lines.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Spacing {
    /// Above it in pixels.
    pub before: Option<f64>,
    /// Below it in pixels.
    pub after: Option<f64>,
    /// Between its lines in pixels.
    pub line: Option<f64>,
    /// How strictly line holds.
    pub line_rule: Option<LineSpacing>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Spacing {
    "before" => before: Option<f64>,
    "after" => after: Option<f64>,
    "line" => line: Option<f64>,
    "line_rule" => line_rule: Option<LineSpacing>,
});

/// How far a paragraph is indented.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Indent {
    /// On the left.
    pub left: Option<f64>,
    /// On the left in twentieths of a character.
    pub left_chars: Option<i64>,
    /// On the right.
    pub right: Option<f64>,
    /// On the right in twentieths of a character.
    pub right_chars: Option<i64>,
    /// All lines but the first.
    pub hanging: Option<f64>,
    /// All lines but the first in twentieths of a character.
    pub hanging_chars: Option<i64>,
    /// The first line.
    pub first_line: Option<f64>,
    /// The first line in twentieths of a character.
    pub first_line_chars: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Indent {
    "left" => left: Option<f64>,
    "left_chars" => left_chars: Option<i64>,
    "right" => right: Option<f64>,
    "right_chars" => right_chars: Option<i64>,
    "hanging" => hanging: Option<f64>,
    "hanging_chars" => hanging_chars: Option<i64>,
    "first_line" => first_line: Option<f64>,
    "first_line_chars" => first_line_chars: Option<i64>,
});

/// How text looks.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunProperty {
    /// Name of the font.
    pub font: Option<String>,
    /// Whether it is bold.
    pub bold: Option<bool>,
    /// Whether it is slanted.
    pub italics: Option<bool>,
    /// Whether it is underlined.
    pub underline: Option<bool>,
    /// Whether it is struck out.
    pub strike: Option<bool>,
    /// Colour as RRGGBB.
    pub color: Option<String>,
    /// Room between its letters.
    pub spacing: Option<f64>,
    /// Size in half points.
    pub size: Option<f64>,
    /// What is behind it.
    pub shading: Option<Shading>,
    /// Whether it is raised or lowered.
    pub vertical_align: Option<TextHeight>,
    /// Whether it stands for text to come.
    pub is_placeholder: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RunProperty {
    "font" => font: Option<String>,
    "bold" => bold: Option<bool>,
    "italics" => italics: Option<bool>,
    "underline" => underline: Option<bool>,
    "strike" => strike: Option<bool>,
    "color" => color: Option<String>,
    "spacing" => spacing: Option<f64>,
    "size" => size: Option<f64>,
    "shading" => shading: Option<Shading>,
    "vertical_align" => vertical_align: Option<TextHeight>,
    "is_placeholder" => is_placeholder: Option<bool>,
});

/// What is behind a piece of text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Shading {
    /// Colour of the pattern as RRGGBB.
    pub foreground_color: Option<String>,
    /// Colour of the ground as RRGGBB.
    pub background_color: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Shading {
    "foreground_color" => foreground_color: Option<String>,
    "background_color" => background_color: Option<String>,
});

/// How a table looks.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableProperty {
    /// How wide it is.
    pub table_width: Option<TableWidth>,
    /// How it is aligned on the page.
    pub horizontal_alignment_type: Option<TableAlignment>,
    /// How its columns get their width.
    pub table_layout: Option<TableLayout>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(TableProperty {
    "table_width" => table_width: Option<TableWidth>,
    "horizontal_alignment_type" => horizontal_alignment_type: Option<TableAlignment>,
    "table_layout" => table_layout: Option<TableLayout>,
});

/// How wide a table is.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableWidth {
    /// The width.
    pub width: Option<f64>,
    /// Whether it is kept.
    pub r#type: Option<TableLayout>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(TableWidth {
    "width" => width: Option<f64>,
    "type" => r#type: Option<TableLayout>,
});

/// What is special about a table row.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableRowProperty {
    /// Whether it is a heading.
    pub is_header: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(TableRowProperty {
    "is_header" => is_header: Option<bool>,
});

/// How a table cell looks.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableCellProperty {
    /// Its borders.
    pub table_cell_borders: Option<Borders>,
    /// Where its content stands.
    pub vertical_alignment: Option<CellAlignment>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(TableCellProperty {
    "table_cell_borders" => table_cell_borders: Option<Borders>,
    "vertical_alignment" => vertical_alignment: Option<CellAlignment>,
});

/// Borders of a table cell.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Borders {
    /// Above.
    pub top: Option<Border>,
    /// On the left.
    pub left: Option<Border>,
    /// Below.
    pub bottom: Option<Border>,
    /// On the right.
    pub right: Option<Border>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Borders {
    "top" => top: Option<Border>,
    "left" => left: Option<Border>,
    "bottom" => bottom: Option<Border>,
    "right" => right: Option<Border>,
});

/// One border.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Border {
    /// Colour as RRGGBB.
    pub color: Option<String>,
    /// Width in pixels.
    pub width: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Border {
    "color" => color: Option<String>,
    "width" => width: Option<i64>,
});

/// A picture or the like.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DrawingProperty {
    /// Something that stands in the text. On the wire it is `inline_keyword`.
    pub inline: Option<Inline>,
    /// Something that floats.
    pub anchor: Option<Anchor>,
    /// Whether it stands for something to come.
    pub is_placeholder: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DrawingProperty {
    "inline_keyword" => inline: Option<Inline>,
    "anchor" => anchor: Option<Anchor>,
    "is_placeholder" => is_placeholder: Option<bool>,
});

/// Something that stands in the text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Inline {
    /// A picture.
    pub picture: Option<InlinePicture>,
    /// A formula or signature.
    pub addon: Option<InlineAddon>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Inline {
    "picture" => picture: Option<InlinePicture>,
    "addon" => addon: Option<InlineAddon>,
});

/// A picture in the text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InlinePicture {
    /// Its address.
    pub uri: Option<String>,
    /// How it is cropped.
    pub relative_rect: Option<RelativeRect>,
    /// Size and rotation.
    pub shape: Option<ShapeProperties>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(InlinePicture {
    "uri" => uri: Option<String>,
    "relative_rect" => relative_rect: Option<RelativeRect>,
    "shape" => shape: Option<ShapeProperties>,
});

/// A formula or signature in the text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InlineAddon {
    /// Its id.
    pub addon_id: Option<String>,
    /// What it is.
    pub addon_source: Option<AddonSource>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(InlineAddon {
    "addon_id" => addon_id: Option<String>,
    "addon_source" => addon_source: Option<AddonSource>,
});

/// Something that floats.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Anchor {
    /// A picture.
    pub picture: Option<AnchorPicture>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Anchor {
    "picture" => picture: Option<AnchorPicture>,
});

/// A floating picture.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnchorPicture {
    /// Its address.
    pub uri: Option<String>,
    /// How it is cropped.
    pub relative_rect: Option<RelativeRect>,
    /// Size and rotation.
    pub shape: Option<ShapeProperties>,
    /// Where it is from left to right.
    pub position_horizontal: Option<HorizontalPosition>,
    /// Where it is from top to bottom.
    pub position_vertical: Option<VerticalPosition>,
    /// Whether text runs through it.
    pub wrap_none: Option<bool>,
    /// Whether or how text runs around it.
    pub wrap_square: Option<SquareWrapping>,
    /// Whether text stands only above and below it.
    pub wrap_top_and_bottom: Option<bool>,
    /// Whether it is behind the text.
    pub behind_doc: Option<bool>,
    /// Whether it may overlap others.
    pub allow_overlap: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AnchorPicture {
    "uri" => uri: Option<String>,
    "relative_rect" => relative_rect: Option<RelativeRect>,
    "shape" => shape: Option<ShapeProperties>,
    "position_horizontal" => position_horizontal: Option<HorizontalPosition>,
    "position_vertical" => position_vertical: Option<VerticalPosition>,
    "wrap_none" => wrap_none: Option<bool>,
    "wrap_square" => wrap_square: Option<SquareWrapping>,
    "wrap_top_and_bottom" => wrap_top_and_bottom: Option<bool>,
    "behind_doc" => behind_doc: Option<bool>,
    "allow_overlap" => allow_overlap: Option<bool>,
});

/// How much is cut off. 75000 is 75 %.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelativeRect {
    /// On the left in thousandths of a percent.
    pub left: Option<i64>,
    /// Above in thousandths of a percent.
    pub top: Option<i64>,
    /// On the right in thousandths of a percent.
    pub right: Option<i64>,
    /// Below in thousandths of a percent.
    pub bottom: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RelativeRect {
    "left" => left: Option<i64>,
    "top" => top: Option<i64>,
    "right" => right: Option<i64>,
    "bottom" => bottom: Option<i64>,
});

/// Shape of a picture.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShapeProperties {
    /// Size and rotation.
    pub transform: Option<Transform>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ShapeProperties {
    "transform" => transform: Option<Transform>,
});

/// Size and rotation of a picture.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Transform {
    /// Its size.
    pub extent: Option<Extent>,
    /// Rotation in 60000ths of a degree.
    pub rotation: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Transform {
    "extent" => extent: Option<Extent>,
    "rotation" => rotation: Option<i64>,
});

/// A size.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Extent {
    /// Width in pixels. On the wire it is `cx`.
    pub width: Option<i64>,
    /// Height in pixels. On the wire it is `cy`.
    pub height: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Extent {
    "cx" => width: Option<i64>,
    "cy" => height: Option<i64>,
});

/// Where a floating picture is from left to right.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HorizontalPosition {
    /// Distance from what relative_from names.
    pub pos_offset: Option<i64>,
    /// What the distance is counted from.
    pub relative_from: Option<HorizontalOrigin>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(HorizontalPosition {
    "pos_offset" => pos_offset: Option<i64>,
    "relative_from" => relative_from: Option<HorizontalOrigin>,
});

/// Where a floating picture is from top to bottom.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerticalPosition {
    /// Distance from what relative_from names.
    pub pos_offset: Option<i64>,
    /// What the distance is counted from.
    pub relative_from: Option<VerticalOrigin>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(VerticalPosition {
    "pos_offset" => pos_offset: Option<i64>,
    "relative_from" => relative_from: Option<VerticalOrigin>,
});

/// How text runs around a picture.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WrapSquare {
    /// On which sides.
    pub wrap_text: Option<WrapText>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(WrapSquare {
    "wrap_text" => wrap_text: Option<WrapText>,
});

open_enum! {
    /// What a document is.
    pub enum DocType: i64 {
        /// A text document.
        Document = 3,
        /// Spreadsheet.
        Spreadsheet = 4,
        /// A table with typed columns.
        SmartSheet = 10,
        /// A document of pages and blocks, as wedoc_smartdoc changes it.
        SmartDocument = 11,
    }
}

open_enum! {
    /// What somebody may do with a document.
    pub enum DocPermission: i64 {
        /// Read.
        Read = 1,
        /// Read and write. Only in smart sheets so far.
        Edit = 2,
        /// Everything.
        Admin = 7,
    }
}

open_enum! {
    /// Who has access.
    pub enum DocHolderType: i64 {
        /// A person inside or outside the corp.
        Member = 1,
        /// Department.
        Department = 2,
    }
}

open_enum! {
    /// How dense a watermark is.
    pub enum WatermarkDensity: i64 {
        /// Sparse.
        Sparse = 1,
        /// Dense.
        Dense = 2,
    }
}

open_enum! {
    /// What a node is.
    pub enum NodeType: str {
        /// The whole document.
        Document = "Document",
        /// The main part.
        MainStory = "MainStory",
        /// Section.
        Section = "Section",
        /// Paragraph.
        Paragraph = "Paragraph",
        /// Table.
        Table = "Table",
        /// Table row.
        TableRow = "TableRow",
        /// Table cell.
        TableCell = "TableCell",
        /// Text of one look.
        Text = "Text",
        /// A picture or the like.
        Drawing = "Drawing",
    }
}

open_enum! {
    /// How paper lies.
    pub enum PageOrientation: str {
        /// Unspecified.
        Unspecified = "PAGE_ORIENTATION_UNSPECIFIED",
        /// Portrait.
        Portrait = "PAGE_ORIENTATION_PORTRAIT",
        /// Landscape.
        Landscape = "PAGE_ORIENTATION_LANDSCAPE",
    }
}

open_enum! {
    /// How lines are aligned.
    pub enum Alignment: str {
        /// Unspecified.
        Unspecified = "ALIGNMENT_TYPE_UNSPECIFIED",
        /// Center.
        Center = "ALIGNMENT_TYPE_CENTER",
        /// At both sides.
        Both = "ALIGNMENT_TYPE_BOTH",
        /// At both sides, the last line too.
        Distribute = "ALIGNMENT_TYPE_DISTRIBUTE",
        /// Left.
        Left = "ALIGNMENT_TYPE_LEFT",
        /// Right.
        Right = "ALIGNMENT_TYPE_RIGHT",
    }
}

open_enum! {
    /// Which way text is read.
    pub enum TextDirection: str {
        /// Unspecified.
        Unspecified = "TEXT_DIRECTION_UNSPECIFIED",
        /// Right to left.
        RightToLeft = "TEXT_DIRECTION_RIGHT_TO_LEFT",
        /// Left to right.
        LeftToRight = "TEXT_DIRECTION_LEFT_TO_RIGHT",
    }
}

open_enum! {
    /// How strictly a distance between lines holds.
    pub enum LineSpacing: str {
        /// Under this name, according to the platform.
        Unspecified = "PAGE_ORIENTATION_UNSPECIFIED",
        /// As it fits.
        Auto = "LINE_SPACING_RULE_AUTO",
        /// Exact.
        Exact = "LINE_SPACING_RULE_EXACT",
        /// At least.
        AtLeast = "LINE_SPACING_RULE_AT_LEAST",
    }
}

open_enum! {
    /// Whether text is raised or lowered.
    pub enum TextHeight: str {
        /// Unspecified.
        Unspecified = "RUN_VERTICAL_ALIGN_UNSPECIFIED",
        /// Baseline.
        Baseline = "RUN_VERTICAL_ALIGN_BASELINE",
        /// Superscript.
        Superscript = "RUN_VERTICAL_ALIGN_SUPER_SCRIPT",
        /// Subscript.
        Subscript = "RUN_VERTICAL_ALIGN_SUB_SCRIPT",
    }
}

open_enum! {
    /// How a table is aligned on the page.
    pub enum TableAlignment: str {
        /// Unspecified.
        Unspecified = "TABLE_HORIZONTAL_ALIGNMENT_TYPE_UNSPECIFIED",
        /// Center.
        Center = "TABLE_HORIZONTAL_ALIGNMENT_TYPE_CENTER",
        /// Left.
        Left = "TABLE_HORIZONTAL_ALIGNMENT_TYPE_LEFT",
        /// At the right edge of the text, according to the platform.
        Start = "TABLE_HORIZONTAL_ALIGNMENT_TYPE_START",
    }
}

open_enum! {
    /// How columns get their width.
    pub enum TableLayout: str {
        /// Unspecified.
        Unspecified = "TABLE_LAYOUT_TYPE_UNSPECIFIED",
        /// Fixed.
        Fixed = "TABLE_LAYOUT_TYPE_FIXED",
        /// By what is in them.
        AutoFit = "TABLE_LAYOUT_TYPE_AUTO_FIT",
    }
}

open_enum! {
    /// Where the content of a cell stands.
    pub enum CellAlignment: str {
        /// With two underscores, as the platform writes it.
        Unspecified = "VERTICAL_ALIGNMENT__UNSPECIFIED",
        /// Top.
        Top = "VERTICAL_ALIGNMENT_TOP",
        /// Center.
        Center = "VERTICAL_ALIGNMENT_CENTER",
        /// Spread from top to bottom.
        Both = "VERTICAL_ALIGNMENT_BOTH",
        /// Bottom.
        Bottom = "VERTICAL_ALIGNMENT_BOTTOM",
    }
}

open_enum! {
    /// What an add-on is.
    pub enum AddonSource: str {
        /// Unspecified.
        Unspecified = "ADDON_SOURCE_TYPE_UNSPECIFIED",
        /// None.
        None = "ADDON_SOURCE_TYPE_NONE",
        /// A formula.
        Latex = "ADDON_SOURCE_TYPE_LATEX",
        /// A signature.
        Sign = "ADDON_SOURCE_TYPE_SIGN",
        /// A place to sign.
        SignBar = "ADDON_SOURCE_TYPE_SIGN_BAR",
    }
}

open_enum! {
    /// On which sides text runs around a picture.
    pub enum WrapText: str {
        /// Unspecified.
        Unspecified = "WRAP_TEXT_BOTH_UNSPECIFIED",
        /// Both sides.
        BothSides = "WRAP_TEXT_BOTH_SIDES",
        /// Left.
        Left = "WRAP_TEXT_LEFT",
        /// Right.
        Right = "WRAP_TEXT_RIGHT",
        /// Where most room is.
        Largest = "WRAP_TEXT_LARGEST",
    }
}

open_enum! {
    /// What a distance from left to right is counted from.
    pub enum HorizontalOrigin: str {
        /// Unspecified.
        Unspecified = "RELATIVE_FROM_HORIZONTAL_UNSPECIFIED",
        /// Margin.
        Margin = "RELATIVE_FROM_HORIZONTAL_MARGIN",
        /// Page.
        Page = "RELATIVE_FROM_HORIZONTAL_PAGE",
        /// Column.
        Column = "RELATIVE_FROM_HORIZONTAL_COLUMN",
        /// Character.
        Character = "RELATIVE_FROM_HORIZONTAL_CHARACTER",
        /// Left margin.
        LeftMargin = "RELATIVE_FROM_HORIZONTAL_LEFT_MARGIN",
        /// Right margin.
        RightMargin = "RELATIVE_FROM_HORIZONTAL_RIGHT_MARGIN",
        /// Inside margin.
        InsideMargin = "RELATIVE_FROM_HORIZONTAL_INSIDE_MARGIN",
        /// Outside margin.
        OutsideMargin = "RELATIVE_FROM_HORIZONTAL_OUTSIDE_MARGIN",
    }
}

open_enum! {
    /// What a distance from top to bottom is counted from.
    pub enum VerticalOrigin: str {
        /// Unspecified.
        Unspecified = "RELATIVE_FROM_VERTICAL_UNSPECIFIED",
        /// Margin.
        Margin = "RELATIVE_FROM_VERTICAL_MARGIN",
        /// Page.
        Page = "RELATIVE_FROM_VERTICAL_PAGE",
        /// Paragraph.
        Paragraph = "RELATIVE_FROM_VERTICAL_PARAGRAPH",
        /// Line.
        Line = "RELATIVE_FROM_VERTICAL_LINE",
        /// Top margin.
        TopMargin = "RELATIVE_FROM_VERTICAL_TOP_MARGIN",
        /// Bottom margin.
        BottomMargin = "RELATIVE_FROM_VERTICAL_BOTTOM_MARGIN",
        /// Inside margin.
        InsideMargin = "RELATIVE_FROM_VERTICAL_INSIDE_MARGIN",
        /// Outside margin.
        OutsideMargin = "RELATIVE_FROM_VERTICAL_OUTSIDE_MARGIN",
    }
}

kind_union! {
    /// How paper lies, by name or with its size.
    pub enum PaperOrientation {
        /// By name.
        Name(PageOrientation),
        /// With the size.
        Detail(OrientationDetail),
    }
}

impl From<PageOrientation> for PaperOrientation {
    #[inline]
    fn from(body: PageOrientation) -> Self {
        Self::Name(body)
    }
}

impl From<OrientationDetail> for PaperOrientation {
    #[inline]
    fn from(body: OrientationDetail) -> Self {
        Self::Detail(body)
    }
}

kind_union! {
    /// Whether or how text runs around a picture.
    pub enum SquareWrapping {
        /// Whether it does.
        Wrapped(bool),
        /// On which sides.
        Sides(WrapSquare),
    }
}

impl From<bool> for SquareWrapping {
    #[inline]
    fn from(body: bool) -> Self {
        Self::Wrapped(body)
    }
}

impl From<WrapSquare> for SquareWrapping {
    #[inline]
    fn from(body: WrapSquare) -> Self {
        Self::Sides(body)
    }
}
