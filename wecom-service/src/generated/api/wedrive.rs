//! 微盘: spaces, files and their permissions in WeDrive, the corp's shared drive.
//!
//! Generated from `spec/api/documents/wedrive.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::chunking::Chunked;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::{DepartmentId, FileId, OpenUserId, SpaceId};
use crate::paging::{Page, Paged};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{Empty, EncodeError, Extra, Timestamp};
use crate::{open_enum, table};

/// The calls of 微盘 on one scope, from [`Scope::wedrive`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 微盘: spaces, files and their permissions in WeDrive, the corp's shared drive.
    #[inline]
    pub fn wedrive(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 新建空间: create a space. The app itself is its creator.
    ///
    /// `POST /cgi-bin/wedrive/space_create` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [96845](https://developer.work.weixin.qq.com/document/path/96845), checked, as
    /// of 2024-07-19; also [93655](https://developer.work.weixin.qq.com/document/path/93655).
    #[inline]
    pub fn space_create(&self, space_name: impl Into<String>) -> Call<SpaceCreate>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(SpaceCreate::new(space_name))
    }

    /// 重命名空间: give a space another title.
    ///
    /// `POST /cgi-bin/wedrive/space_rename` with [`AccessToken`]; twice is the same as once, so the client
    /// may repeat it. Official page [97856](https://developer.work.weixin.qq.com/document/path/97856),
    /// checked, as of 2022-12-01.
    #[inline]
    pub fn space_rename(
        &self,
        spaceid: impl Into<SpaceId>,
        space_name: impl Into<String>,
    ) -> Call<SpaceRename>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(SpaceRename::new(spaceid, space_name))
    }

    /// 解散空间: dissolve a space with all that is in it.
    ///
    /// `POST /cgi-bin/wedrive/space_dismiss` with [`AccessToken`]; twice is the same as once, so the client
    /// may repeat it. Official page [97857](https://developer.work.weixin.qq.com/document/path/97857),
    /// checked, as of 2022-12-01.
    #[inline]
    pub fn space_dismiss(&self, spaceid: impl Into<SpaceId>) -> Call<SpaceDismiss>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(SpaceDismiss::new(spaceid))
    }

    /// 获取空间信息: title, kind and members of a space. new_space_info tells its security settings as well.
    ///
    /// `POST /cgi-bin/wedrive/space_info` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [97858](https://developer.work.weixin.qq.com/document/path/97858), checked, as of
    /// 2022-12-01.
    #[inline]
    pub fn space_info(&self, spaceid: impl Into<SpaceId>) -> Call<SpaceInfo>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(SpaceInfo::new(spaceid))
    }

    /// 获取空间信息: members, their permissions and the security settings of a space.
    ///
    /// `POST /cgi-bin/wedrive/new_space_info` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [97878](https://developer.work.weixin.qq.com/document/path/97878), checked, as of
    /// 2022-12-01; also [97950](https://developer.work.weixin.qq.com/document/path/97950).
    #[inline]
    pub fn new_space_info(&self, spaceid: impl Into<SpaceId>) -> Call<NewSpaceInfo>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(NewSpaceInfo::new(spaceid))
    }

    /// 安全设置: change the security settings of a space that this app created. A setting left out stays as
    /// it is.
    ///
    /// `POST /cgi-bin/wedrive/space_setting` with [`AccessToken`]; twice is the same as once, so the client
    /// may repeat it. Official page [97876](https://developer.work.weixin.qq.com/document/path/97876),
    /// checked, as of 2022-12-01.
    #[inline]
    pub fn space_setting(&self, spaceid: impl Into<SpaceId>) -> Call<SpaceSetting>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(SpaceSetting::new(spaceid))
    }

    /// 获取邀请链接: the link that invites into a space. Fails with 640028 while the space has invitation
    /// links switched off.
    ///
    /// `POST /cgi-bin/wedrive/space_share` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [97877](https://developer.work.weixin.qq.com/document/path/97877), checked, as of
    /// 2022-12-01.
    #[inline]
    pub fn space_share(&self, spaceid: impl Into<SpaceId>) -> Call<SpaceShare>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(SpaceShare::new(spaceid))
    }

    /// 添加成员/部门: add members and departments to a space.
    ///
    /// `POST /cgi-bin/wedrive/space_acl_add` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [93656](https://developer.work.weixin.qq.com/document/path/93656), checked, as
    /// of 2022-12-01.
    #[inline]
    pub fn space_acl_add(
        &self,
        spaceid: impl Into<SpaceId>,
        auth_info: impl IntoIterator<Item = Grant>,
    ) -> Call<SpaceAclAdd>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(SpaceAclAdd::new(spaceid, auth_info))
    }

    /// 移除成员/部门: remove members and departments from a space.
    ///
    /// `POST /cgi-bin/wedrive/space_acl_del` with [`AccessToken`]; twice is the same as once, so the client
    /// may repeat it. Official page [97875](https://developer.work.weixin.qq.com/document/path/97875),
    /// checked, as of 2022-12-01.
    #[inline]
    pub fn space_acl_del(
        &self,
        spaceid: impl Into<SpaceId>,
        auth_info: impl IntoIterator<Item = Holder>,
    ) -> Call<SpaceAclDel>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(SpaceAclDel::new(spaceid, auth_info))
    }

    /// 获取文件列表: the files of one folder, in pages.
    ///
    /// `POST /cgi-bin/wedrive/file_list` with [`AccessToken`]; read-only, so the client may repeat it. Its
    /// `stream()` goes through all pages. Official page
    /// [93657](https://developer.work.weixin.qq.com/document/path/93657), checked in a public copy; also
    /// [96847](https://developer.work.weixin.qq.com/document/path/96847).
    #[inline]
    pub fn file_list(
        &self,
        spaceid: impl Into<SpaceId>,
        fatherid: impl Into<FileId>,
        sort_type: SortOrder,
        start: i64,
        limit: i64,
    ) -> Call<FileList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(FileList::new(spaceid, fatherid, sort_type, start, limit))
    }

    /// 上传文件: upload a file of up to 10 MB in one call. Larger ones go through file_upload_init.
    ///
    /// Say where the file goes either by spaceid and fatherid or by selected_ticket, never both.
    ///
    /// `POST /cgi-bin/wedrive/file_upload` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [97880](https://developer.work.weixin.qq.com/document/path/97880), checked, as
    /// of 2022-12-01.
    #[inline]
    pub fn file_upload(
        &self,
        file_name: impl Into<String>,
        file_base64_content: impl Into<String>,
    ) -> Call<FileUpload>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(FileUpload::new(file_name, file_base64_content))
    }

    /// 文件分块上传初始化: start uploading a file in blocks of 2 MB. If the platform knows the content
    /// already the upload is done at once.
    ///
    /// Say where the file goes either by spaceid and fatherid or by selected_ticket, never both.
    ///
    /// `POST /cgi-bin/wedrive/file_upload_init` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [98004](https://developer.work.weixin.qq.com/document/path/98004),
    /// checked, as of 2023-03-09.
    #[inline]
    pub fn file_upload_init(
        &self,
        file_name: impl Into<String>,
        size: i64,
        block_sha: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<FileUploadInit>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(FileUploadInit::new(file_name, size, block_sha))
    }

    /// 文件分块上传: upload one block of 2 MB. Up to ten may be sent side by side.
    ///
    /// `POST /cgi-bin/wedrive/file_upload_part` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [98004](https://developer.work.weixin.qq.com/document/path/98004),
    /// checked, as of 2023-03-09.
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

    /// 文件分块上传完成: put the uploaded blocks together.
    ///
    /// `POST /cgi-bin/wedrive/file_upload_finish` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [98004](https://developer.work.weixin.qq.com/document/path/98004),
    /// checked, as of 2023-03-09.
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

    /// 下载文件: where to download a file. Plain files only, no folders and no online documents.
    ///
    /// Name the file either by fileid or by selected_ticket, never both.
    ///
    /// `POST /cgi-bin/wedrive/file_download` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [97881](https://developer.work.weixin.qq.com/document/path/97881), checked, as of
    /// 2022-12-01.
    #[inline]
    pub fn file_download(&self) -> Call<FileDownload>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(FileDownload::new())
    }

    /// 新建文件夹/文档: create a folder or an online document.
    ///
    /// `POST /cgi-bin/wedrive/file_create` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [97882](https://developer.work.weixin.qq.com/document/path/97882), checked, as
    /// of 2022-12-01; also [97916](https://developer.work.weixin.qq.com/document/path/97916).
    #[inline]
    pub fn file_create(
        &self,
        spaceid: impl Into<SpaceId>,
        fatherid: impl Into<FileId>,
        file_type: FileType,
        file_name: impl Into<String>,
    ) -> Call<FileCreate>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(FileCreate::new(spaceid, fatherid, file_type, file_name))
    }

    /// 重命名文件: give a file or folder another name.
    ///
    /// `POST /cgi-bin/wedrive/file_rename` with [`AccessToken`]; twice is the same as once, so the client may
    /// repeat it. Official page [97883](https://developer.work.weixin.qq.com/document/path/97883), checked,
    /// as of 2022-12-01.
    #[inline]
    pub fn file_rename(
        &self,
        fileid: impl Into<FileId>,
        new_name: impl Into<String>,
    ) -> Call<FileRename>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(FileRename::new(fileid, new_name))
    }

    /// 移动文件: move files and folders to another folder.
    ///
    /// `POST /cgi-bin/wedrive/file_move` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [97884](https://developer.work.weixin.qq.com/document/path/97884), checked, as
    /// of 2022-12-01.
    #[inline]
    pub fn file_move(
        &self,
        fatherid: impl Into<FileId>,
        fileid: impl IntoIterator<Item = impl Into<FileId>>,
    ) -> Call<FileMove>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(FileMove::new(fatherid, fileid))
    }

    /// 删除文件: delete files and folders.
    ///
    /// `POST /cgi-bin/wedrive/file_delete` with [`AccessToken`]; twice is the same as once, so the client may
    /// repeat it. Official page [97885](https://developer.work.weixin.qq.com/document/path/97885), checked,
    /// as of 2022-12-01.
    #[inline]
    pub fn file_delete(
        &self,
        fileid: impl IntoIterator<Item = impl Into<FileId>>,
    ) -> Call<FileDelete>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(FileDelete::new(fileid))
    }

    /// 获取文件信息: what is known of a file or folder.
    ///
    /// `POST /cgi-bin/wedrive/file_info` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [97886](https://developer.work.weixin.qq.com/document/path/97886), checked, as of
    /// 2022-12-26; also [97958](https://developer.work.weixin.qq.com/document/path/97958).
    #[inline]
    pub fn file_info(&self, fileid: impl Into<FileId>) -> Call<FileInfo>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(FileInfo::new(fileid))
    }

    /// 新增成员: give members or departments access to a file.
    ///
    /// Naming departments, and so type and departmentid, is to be withdrawn.
    ///
    /// `POST /cgi-bin/wedrive/file_acl_add` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [93658](https://developer.work.weixin.qq.com/document/path/93658), checked, as
    /// of 2022-12-01.
    #[inline]
    pub fn file_acl_add(
        &self,
        fileid: impl Into<FileId>,
        auth_info: impl IntoIterator<Item = Grant>,
    ) -> Call<FileAclAdd>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(FileAclAdd::new(fileid, auth_info))
    }

    /// 删除成员: take access to a file away from members or departments.
    ///
    /// Naming departments, and so type and departmentid, is to be withdrawn.
    ///
    /// `POST /cgi-bin/wedrive/file_acl_del` with [`AccessToken`]; twice is the same as once, so the client
    /// may repeat it. Official page [97888](https://developer.work.weixin.qq.com/document/path/97888),
    /// checked, as of 2022-12-01.
    #[inline]
    pub fn file_acl_del(
        &self,
        fileid: impl Into<FileId>,
        auth_info: impl IntoIterator<Item = Holder>,
    ) -> Call<FileAclDel>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(FileAclDel::new(fileid, auth_info))
    }

    /// 分享设置: who may open a file by its link.
    ///
    /// `POST /cgi-bin/wedrive/file_setting` with [`AccessToken`]; twice is the same as once, so the client
    /// may repeat it. Official page [97889](https://developer.work.weixin.qq.com/document/path/97889),
    /// checked, as of 2022-12-01.
    #[inline]
    pub fn file_setting(
        &self,
        fileid: impl Into<FileId>,
        auth_scope: ShareScope,
    ) -> Call<FileSetting>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(FileSetting::new(fileid, auth_scope))
    }

    /// 获取分享链接: the link under which a file is shared.
    ///
    /// `POST /cgi-bin/wedrive/file_share` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [97890](https://developer.work.weixin.qq.com/document/path/97890), checked, as of
    /// 2022-12-01.
    #[inline]
    pub fn file_share(&self, fileid: impl Into<FileId>) -> Call<FileShare>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(FileShare::new(fileid))
    }

    /// 获取文件权限信息: everything that decides who may do what with a file: link sharing, security, members
    /// and watermark.
    ///
    /// `POST /cgi-bin/wedrive/get_file_permission` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Official page [97891](https://developer.work.weixin.qq.com/document/path/97891), checked, as of
    /// 2023-03-15; also [97962](https://developer.work.weixin.qq.com/document/path/97962).
    #[inline]
    pub fn get_file_permission(
        &self,
        fileid: impl Into<FileId>,
    ) -> Call<GetFilePermission>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetFilePermission::new(fileid))
    }

    /// 修改文件安全设置: change the watermark of a file. A setting left out stays as it is.
    ///
    /// `POST /cgi-bin/wedrive/file_secure_setting` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [97892](https://developer.work.weixin.qq.com/document/path/97892),
    /// checked, as of 2022-12-01; also [97965](https://developer.work.weixin.qq.com/document/path/97965).
    #[inline]
    pub fn file_secure_setting(
        &self,
        fileid: impl Into<FileId>,
    ) -> Call<FileSecureSetting>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(FileSecureSetting::new(fileid))
    }

    /// 获取盘专业版信息: whether the corp has the professional edition and how many of its accounts are in
    /// use.
    ///
    /// `POST /cgi-bin/wedrive/mng_pro_info` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [95856](https://developer.work.weixin.qq.com/document/path/95856), checked, as of
    /// 2022-07-05; also [95861](https://developer.work.weixin.qq.com/document/path/95861).
    #[inline]
    pub fn mng_pro_info(&self) -> Call<MngProInfo>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(MngProInfo::new())
    }

    /// 获取盘容量信息: how much room the corp has in WeDrive.
    ///
    /// `POST /cgi-bin/wedrive/mng_capacity` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [95856](https://developer.work.weixin.qq.com/document/path/95856), checked, as of
    /// 2022-07-05; also [95861](https://developer.work.weixin.qq.com/document/path/95861).
    #[inline]
    pub fn mng_capacity(&self) -> Call<MngCapacity>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(MngCapacity::new())
    }

    /// 分配高级功能账号: give members the extended functions of WeDrive. For the corp's own apps only.
    ///
    /// `POST /cgi-bin/wedrive/vip/batch_add` with [`AccessToken`]; twice is the same as once, so the client
    /// may repeat it. Its `in_chunks()` sends as many calls as the list needs. Official page
    /// [99512](https://developer.work.weixin.qq.com/document/path/99512), checked, as of 2023-12-07.
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

    /// 取消高级功能账号: take the extended functions of WeDrive away from members. For the corp's own apps
    /// only.
    ///
    /// `POST /cgi-bin/wedrive/vip/batch_del` with [`AccessToken`]; twice is the same as once, so the client
    /// may repeat it. Its `in_chunks()` sends as many calls as the list needs. Official page
    /// [99513](https://developer.work.weixin.qq.com/document/path/99513), checked, as of 2023-12-07.
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

    /// 获取高级功能账号列表: page through the members who have the extended functions of WeDrive and are
    /// visible to the app.
    ///
    /// `POST /cgi-bin/wedrive/vip/list` with [`AccessToken`]; read-only, so the client may repeat it. Its
    /// `stream()` goes through all pages. Official page
    /// [99514](https://developer.work.weixin.qq.com/document/path/99514), checked, as of 2023-12-07.
    #[inline]
    pub fn vip_list(&self) -> Call<VipList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(VipList::new())
    }
}

/// 新建空间: the request of [`Api::space_create`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpaceCreate {
    /// Title of the space.
    pub space_name: String,
    /// Who else belongs to the space, with download, preview or admin permission. Admins are members, three
    /// at most.
    pub auth_info: Option<Vec<Member>>,
    /// What kind of space. Only the common kind can be created.
    pub space_sub_type: Option<SpaceKind>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SpaceCreate {
    "space_name" => space_name: String [required()],
    "auth_info" => auth_info: Option<Vec<Member>>,
    "space_sub_type" => space_sub_type: Option<SpaceKind>,
});

impl SpaceCreate {
    /// The request with everything it must have.
    #[inline]
    pub fn new(space_name: impl Into<String>) -> Self {
        Self {
            space_name: space_name.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for SpaceCreate {
    type Token = AccessToken;
    type Response = SpaceCreateResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("wedrive", "space_create", "/cgi-bin/wedrive/space_create")
        .title("新建空间")
        .docs(&[93655, 96845]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<SpaceCreate> {
    /// Who else belongs to the space, with download, preview or admin permission. Admins are members, three
    /// at most.
    #[inline]
    pub fn auth_info(mut self, auth_info: impl IntoIterator<Item = Member>) -> Self {
        self.request.auth_info = Some(auth_info.into_iter().collect());
        self
    }

    /// What kind of space. Only the common kind can be created.
    #[inline]
    pub fn space_sub_type(mut self, space_sub_type: SpaceKind) -> Self {
        self.request.space_sub_type = Some(space_sub_type);
        self
    }
}

/// 新建空间: the answer to [`SpaceCreate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpaceCreateResponse {
    /// The new space.
    pub spaceid: SpaceId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer SpaceCreateResponse {
    "spaceid" => spaceid: SpaceId,
});

/// 重命名空间: the request of [`Api::space_rename`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpaceRename {
    /// The space.
    pub spaceid: SpaceId,
    /// Its new title.
    pub space_name: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SpaceRename {
    "spaceid" => spaceid: SpaceId [required()],
    "space_name" => space_name: String [required()],
});

impl SpaceRename {
    /// The request with everything it must have.
    #[inline]
    pub fn new(spaceid: impl Into<SpaceId>, space_name: impl Into<String>) -> Self {
        Self {
            spaceid: spaceid.into(),
            space_name: space_name.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for SpaceRename {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post("wedrive", "space_rename", "/cgi-bin/wedrive/space_rename")
        .title("重命名空间")
        .effect(Effect::Set)
        .docs(&[97856]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 解散空间: the request of [`Api::space_dismiss`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpaceDismiss {
    /// The space to dissolve.
    pub spaceid: SpaceId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SpaceDismiss {
    "spaceid" => spaceid: SpaceId [required()],
});

impl SpaceDismiss {
    /// The request with everything it must have.
    #[inline]
    pub fn new(spaceid: impl Into<SpaceId>) -> Self {
        Self {
            spaceid: spaceid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for SpaceDismiss {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedrive", "space_dismiss", "/cgi-bin/wedrive/space_dismiss")
            .title("解散空间")
            .effect(Effect::Set)
            .docs(&[97857]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取空间信息: the request of [`Api::space_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpaceInfo {
    /// The space.
    pub spaceid: SpaceId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SpaceInfo {
    "spaceid" => spaceid: SpaceId [required()],
});

impl SpaceInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new(spaceid: impl Into<SpaceId>) -> Self {
        Self {
            spaceid: spaceid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for SpaceInfo {
    type Token = AccessToken;
    type Response = SpaceInfoResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("wedrive", "space_info", "/cgi-bin/wedrive/space_info")
        .title("获取空间信息")
        .effect(Effect::Read)
        .docs(&[97858]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取空间信息: the answer to [`SpaceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpaceInfoResponse {
    /// What is known of it.
    pub space_info: Space,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer SpaceInfoResponse {
    "space_info" => space_info: Space,
});

/// 获取空间信息: the request of [`Api::new_space_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewSpaceInfo {
    /// The space.
    pub spaceid: SpaceId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NewSpaceInfo {
    "spaceid" => spaceid: SpaceId [required()],
});

impl NewSpaceInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new(spaceid: impl Into<SpaceId>) -> Self {
        Self {
            spaceid: spaceid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for NewSpaceInfo {
    type Token = AccessToken;
    type Response = NewSpaceInfoResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedrive", "new_space_info", "/cgi-bin/wedrive/new_space_info")
            .title("获取空间信息")
            .effect(Effect::Read)
            .docs(&[97950, 97878]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取空间信息: the answer to [`NewSpaceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewSpaceInfoResponse {
    /// What is known of it.
    pub space_info: SecuredSpace,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer NewSpaceInfoResponse {
    "space_info" => space_info: SecuredSpace,
});

/// 安全设置: the request of [`Api::space_setting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpaceSetting {
    /// The space.
    pub spaceid: SpaceId,
    /// Whether previews carry a watermark. Professional edition only.
    pub enable_watermark: Option<bool>,
    /// Whether the confidential mode is on.
    pub enable_confidential_mode: Option<bool>,
    /// Whether who follows an invitation link joins without approval.
    pub share_url_no_approve: Option<bool>,
    /// What those who join by a link may do.
    pub share_url_no_approve_default_auth: Option<Permission>,
    /// Who sees new files by default.
    pub default_file_scope: Option<FileScope>,
    /// Whether files may not be shared outside the corp.
    pub ban_share_external: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SpaceSetting {
    "spaceid" => spaceid: SpaceId [required()],
    "enable_watermark" => enable_watermark: Option<bool>,
    "enable_confidential_mode" => enable_confidential_mode: Option<bool>,
    "share_url_no_approve" => share_url_no_approve: Option<bool>,
    "share_url_no_approve_default_auth" => share_url_no_approve_default_auth: Option<Permission>,
    "default_file_scope" => default_file_scope: Option<FileScope>,
    "ban_share_external" => ban_share_external: Option<bool>,
});

impl SpaceSetting {
    /// The request with everything it must have.
    #[inline]
    pub fn new(spaceid: impl Into<SpaceId>) -> Self {
        Self {
            spaceid: spaceid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for SpaceSetting {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedrive", "space_setting", "/cgi-bin/wedrive/space_setting")
            .title("安全设置")
            .effect(Effect::Set)
            .docs(&[97876]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<SpaceSetting> {
    /// Whether previews carry a watermark. Professional edition only.
    #[inline]
    pub fn enable_watermark(mut self, enable_watermark: bool) -> Self {
        self.request.enable_watermark = Some(enable_watermark);
        self
    }

    /// Whether the confidential mode is on.
    #[inline]
    pub fn enable_confidential_mode(mut self, enable_confidential_mode: bool) -> Self {
        self.request.enable_confidential_mode = Some(enable_confidential_mode);
        self
    }

    /// Whether who follows an invitation link joins without approval.
    #[inline]
    pub fn share_url_no_approve(mut self, share_url_no_approve: bool) -> Self {
        self.request.share_url_no_approve = Some(share_url_no_approve);
        self
    }

    /// What those who join by a link may do.
    #[inline]
    pub fn share_url_no_approve_default_auth(
        mut self,
        share_url_no_approve_default_auth: Permission,
    ) -> Self {
        self.request.share_url_no_approve_default_auth = Some(
            share_url_no_approve_default_auth,
        );
        self
    }

    /// Who sees new files by default.
    #[inline]
    pub fn default_file_scope(mut self, default_file_scope: FileScope) -> Self {
        self.request.default_file_scope = Some(default_file_scope);
        self
    }

    /// Whether files may not be shared outside the corp.
    #[inline]
    pub fn ban_share_external(mut self, ban_share_external: bool) -> Self {
        self.request.ban_share_external = Some(ban_share_external);
        self
    }
}

/// 获取邀请链接: the request of [`Api::space_share`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpaceShare {
    /// The space.
    pub spaceid: SpaceId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SpaceShare {
    "spaceid" => spaceid: SpaceId [required()],
});

impl SpaceShare {
    /// The request with everything it must have.
    #[inline]
    pub fn new(spaceid: impl Into<SpaceId>) -> Self {
        Self {
            spaceid: spaceid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for SpaceShare {
    type Token = AccessToken;
    type Response = SpaceShareResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("wedrive", "space_share", "/cgi-bin/wedrive/space_share")
        .title("获取邀请链接")
        .effect(Effect::Read)
        .docs(&[97877]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取邀请链接: the answer to [`SpaceShare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpaceShareResponse {
    /// The invitation link.
    pub space_share_url: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer SpaceShareResponse {
    "space_share_url" => space_share_url: String,
});

/// 添加成员/部门: the request of [`Api::space_acl_add`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpaceAclAdd {
    /// The space.
    pub spaceid: SpaceId,
    /// Who is added, with download or admin permission. Departments cannot be admins.
    pub auth_info: Vec<Grant>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SpaceAclAdd {
    "spaceid" => spaceid: SpaceId [required()],
    "auth_info" => auth_info: Vec<Grant> [required()],
});

impl SpaceAclAdd {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        spaceid: impl Into<SpaceId>,
        auth_info: impl IntoIterator<Item = Grant>,
    ) -> Self {
        Self {
            spaceid: spaceid.into(),
            auth_info: auth_info.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for SpaceAclAdd {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedrive", "space_acl_add", "/cgi-bin/wedrive/space_acl_add")
            .title("添加成员/部门")
            .docs(&[93656]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 移除成员/部门: the request of [`Api::space_acl_del`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpaceAclDel {
    /// The space.
    pub spaceid: SpaceId,
    /// Who is removed.
    pub auth_info: Vec<Holder>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SpaceAclDel {
    "spaceid" => spaceid: SpaceId [required()],
    "auth_info" => auth_info: Vec<Holder> [required()],
});

impl SpaceAclDel {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        spaceid: impl Into<SpaceId>,
        auth_info: impl IntoIterator<Item = Holder>,
    ) -> Self {
        Self {
            spaceid: spaceid.into(),
            auth_info: auth_info.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for SpaceAclDel {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedrive", "space_acl_del", "/cgi-bin/wedrive/space_acl_del")
            .title("移除成员/部门")
            .effect(Effect::Set)
            .docs(&[97875]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取文件列表: the request of [`Api::file_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileList {
    /// The space.
    pub spaceid: SpaceId,
    /// The folder, or the space's id for its root.
    pub fatherid: FileId,
    /// In which order.
    pub sort_type: SortOrder,
    /// 0 at first, then next_start of the previous answer. 0 or more.
    pub start: i64,
    /// Files per page. 1 to 1000.
    pub limit: i64,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FileList {
    "spaceid" => spaceid: SpaceId [required()],
    "fatherid" => fatherid: FileId [required()],
    "sort_type" => sort_type: SortOrder [required()],
    "start" => start: i64 [required(), range(0, i64::MAX)],
    "limit" => limit: i64 [required(), range(1, 1000)],
});

impl FileList {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        spaceid: impl Into<SpaceId>,
        fatherid: impl Into<FileId>,
        sort_type: SortOrder,
        start: i64,
        limit: i64,
    ) -> Self {
        Self {
            spaceid: spaceid.into(),
            fatherid: fatherid.into(),
            sort_type,
            start,
            limit,
            ..Self::default()
        }
    }
}

impl Endpoint for FileList {
    type Token = AccessToken;
    type Response = FileListResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("wedrive", "file_list", "/cgi-bin/wedrive/file_list")
        .title("获取文件列表")
        .effect(Effect::Read)
        .docs(&[93657, 96847]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Paged for FileList {
    type Item = DriveFile;

    #[inline]
    fn turn(&mut self, page: FileListResponse) -> Page<DriveFile> {
        Page::by_cursor(
            page.file_list.item.unwrap_or_default(),
            Some(page.has_more),
            page.next_start,
            &mut self.start,
        )
    }
}

/// 获取文件列表: the answer to [`FileList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileListResponse {
    /// Whether more files follow.
    pub has_more: bool,
    /// Where the next page starts.
    pub next_start: Option<i64>,
    /// The files of this page.
    pub file_list: Files,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer FileListResponse {
    "has_more" => has_more: bool,
    "next_start" => next_start: Option<i64>,
    "file_list" => file_list: Files,
});

/// 上传文件: the request of [`Api::file_upload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileUpload {
    /// Name of the file. A Chinese character counts as two. At most 255 characters.
    pub file_name: String,
    /// The content in base64, 10 MB at most, without a data URL prefix.
    pub file_base64_content: String,
    /// The space. Together with fatherid.
    pub spaceid: Option<SpaceId>,
    /// The folder, or the space's id for its root.
    pub fatherid: Option<FileId>,
    /// selectedTicket from the JS-SDK picker of WeDrive.
    pub selected_ticket: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FileUpload {
    "file_name" => file_name: String [required(), max_chars(255)],
    "file_base64_content" => file_base64_content: String [required()],
    "spaceid" => spaceid: Option<SpaceId>,
    "fatherid" => fatherid: Option<FileId>,
    "selected_ticket" => selected_ticket: Option<String> [sensitive()],
});

impl FileUpload {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        file_name: impl Into<String>,
        file_base64_content: impl Into<String>,
    ) -> Self {
        Self {
            file_name: file_name.into(),
            file_base64_content: file_base64_content.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for FileUpload {
    type Token = AccessToken;
    type Response = FileUploadResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("wedrive", "file_upload", "/cgi-bin/wedrive/file_upload")
        .title("上传文件")
        .docs(&[97880]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<FileUpload> {
    /// The space. Together with fatherid.
    #[inline]
    pub fn spaceid(mut self, spaceid: impl Into<SpaceId>) -> Self {
        self.request.spaceid = Some(spaceid.into());
        self
    }

    /// The folder, or the space's id for its root.
    #[inline]
    pub fn fatherid(mut self, fatherid: impl Into<FileId>) -> Self {
        self.request.fatherid = Some(fatherid.into());
        self
    }

    /// selectedTicket from the JS-SDK picker of WeDrive.
    #[inline]
    pub fn selected_ticket(mut self, selected_ticket: impl Into<String>) -> Self {
        self.request.selected_ticket = Some(selected_ticket.into());
        self
    }
}

/// 上传文件: the answer to [`FileUpload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileUploadResponse {
    /// The new file.
    pub fileid: FileId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer FileUploadResponse {
    "fileid" => fileid: FileId,
});

/// 文件分块上传初始化: the request of [`Api::file_upload_init`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileUploadInit {
    /// Name of the file.
    pub file_name: String,
    /// Size of the file in bytes, 20 GB at most.
    pub size: i64,
    /// SHA-1 states after each block of 2097152 bytes, in order; the last one is the digest of the whole
    /// file.
    pub block_sha: Vec<String>,
    /// The space. Together with fatherid.
    pub spaceid: Option<SpaceId>,
    /// The folder, or the space's id for its root.
    pub fatherid: Option<FileId>,
    /// selectedTicket from the JS-SDK picker of WeDrive.
    pub selected_ticket: Option<String>,
    /// Whether to send no card to the members once the file is there. `false` when absent.
    pub skip_push_card: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FileUploadInit {
    "file_name" => file_name: String [required()],
    "size" => size: i64 [required()],
    "block_sha" => block_sha: Vec<String> [required()],
    "spaceid" => spaceid: Option<SpaceId>,
    "fatherid" => fatherid: Option<FileId>,
    "selected_ticket" => selected_ticket: Option<String> [sensitive()],
    "skip_push_card" => skip_push_card: Option<bool>,
});

impl FileUploadInit {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        file_name: impl Into<String>,
        size: i64,
        block_sha: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
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
        &EndpointMeta::post("wedrive", "file_upload_init", "/cgi-bin/wedrive/file_upload_init")
            .title("文件分块上传初始化")
            .docs(&[98004]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<FileUploadInit> {
    /// The space. Together with fatherid.
    #[inline]
    pub fn spaceid(mut self, spaceid: impl Into<SpaceId>) -> Self {
        self.request.spaceid = Some(spaceid.into());
        self
    }

    /// The folder, or the space's id for its root.
    #[inline]
    pub fn fatherid(mut self, fatherid: impl Into<FileId>) -> Self {
        self.request.fatherid = Some(fatherid.into());
        self
    }

    /// selectedTicket from the JS-SDK picker of WeDrive.
    #[inline]
    pub fn selected_ticket(mut self, selected_ticket: impl Into<String>) -> Self {
        self.request.selected_ticket = Some(selected_ticket.into());
        self
    }

    /// Whether to send no card to the members once the file is there. `false` when absent.
    #[inline]
    pub fn skip_push_card(mut self, skip_push_card: bool) -> Self {
        self.request.skip_push_card = Some(skip_push_card);
        self
    }
}

/// 文件分块上传初始化: the answer to [`FileUploadInit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileUploadInitResponse {
    /// Whether the content was known and the upload is done.
    pub hit_exist: bool,
    /// Names this upload in the next calls. Absent when it is done.
    pub upload_key: Option<String>,
    /// The new file. Present when the upload is done.
    pub fileid: Option<FileId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer FileUploadInitResponse {
    "hit_exist" => hit_exist: bool,
    "upload_key" => upload_key: Option<String> [sensitive()],
    "fileid" => fileid: Option<FileId>,
});

/// 文件分块上传: the request of [`Api::file_upload_part`].
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
        &EndpointMeta::post("wedrive", "file_upload_part", "/cgi-bin/wedrive/file_upload_part")
            .title("文件分块上传")
            .docs(&[98004]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 文件分块上传完成: the request of [`Api::file_upload_finish`].
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
        &EndpointMeta::post("wedrive", "file_upload_finish", "/cgi-bin/wedrive/file_upload_finish")
            .title("文件分块上传完成")
            .docs(&[98004]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 文件分块上传完成: the answer to [`FileUploadFinish`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileUploadFinishResponse {
    /// The new file.
    pub fileid: FileId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer FileUploadFinishResponse {
    "fileid" => fileid: FileId,
});

/// 下载文件: the request of [`Api::file_download`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileDownload {
    /// The file.
    pub fileid: Option<FileId>,
    /// selectedTicket from the JS-SDK picker of WeDrive.
    pub selected_ticket: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FileDownload {
    "fileid" => fileid: Option<FileId>,
    "selected_ticket" => selected_ticket: Option<String> [sensitive()],
});

impl FileDownload {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for FileDownload {
    type Token = AccessToken;
    type Response = FileDownloadResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedrive", "file_download", "/cgi-bin/wedrive/file_download")
            .title("下载文件")
            .effect(Effect::Read)
            .docs(&[97881]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<FileDownload> {
    /// The file.
    #[inline]
    pub fn fileid(mut self, fileid: impl Into<FileId>) -> Self {
        self.request.fileid = Some(fileid.into());
        self
    }

    /// selectedTicket from the JS-SDK picker of WeDrive.
    #[inline]
    pub fn selected_ticket(mut self, selected_ticket: impl Into<String>) -> Self {
        self.request.selected_ticket = Some(selected_ticket.into());
        self
    }
}

/// 下载文件: the answer to [`FileDownload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileDownloadResponse {
    /// The address, good for two hours.
    pub download_url: String,
    /// Name of the cookie the download has to carry.
    pub cookie_name: Option<String>,
    /// Value of that cookie.
    pub cookie_value: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer FileDownloadResponse {
    "download_url" => download_url: String [sensitive()],
    "cookie_name" => cookie_name: Option<String>,
    "cookie_value" => cookie_value: Option<String> [sensitive()],
});

/// 新建文件夹/文档: the request of [`Api::file_create`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileCreate {
    /// The space.
    pub spaceid: SpaceId,
    /// The folder it goes into, or the space's id for its root.
    pub fatherid: FileId,
    /// What to create: a folder, a document or a spreadsheet.
    pub file_type: FileType,
    /// Its name. A Chinese character counts as two. At most 255 characters.
    pub file_name: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FileCreate {
    "spaceid" => spaceid: SpaceId [required()],
    "fatherid" => fatherid: FileId [required()],
    "file_type" => file_type: FileType [required()],
    "file_name" => file_name: String [required(), max_chars(255)],
});

impl FileCreate {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        spaceid: impl Into<SpaceId>,
        fatherid: impl Into<FileId>,
        file_type: FileType,
        file_name: impl Into<String>,
    ) -> Self {
        Self {
            spaceid: spaceid.into(),
            fatherid: fatherid.into(),
            file_type,
            file_name: file_name.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for FileCreate {
    type Token = AccessToken;
    type Response = FileCreateResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("wedrive", "file_create", "/cgi-bin/wedrive/file_create")
        .title("新建文件夹/文档")
        .docs(&[97882, 97916]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 新建文件夹/文档: the answer to [`FileCreate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileCreateResponse {
    /// What was created.
    pub fileid: FileId,
    /// Address of the new document. Absent for a folder.
    pub url: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer FileCreateResponse {
    "fileid" => fileid: FileId,
    "url" => url: Option<String>,
});

/// 重命名文件: the request of [`Api::file_rename`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileRename {
    /// The file.
    pub fileid: FileId,
    /// The new name. A Chinese character counts as two. At most 255 characters.
    pub new_name: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FileRename {
    "fileid" => fileid: FileId [required()],
    "new_name" => new_name: String [required(), max_chars(255)],
});

impl FileRename {
    /// The request with everything it must have.
    #[inline]
    pub fn new(fileid: impl Into<FileId>, new_name: impl Into<String>) -> Self {
        Self {
            fileid: fileid.into(),
            new_name: new_name.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for FileRename {
    type Token = AccessToken;
    type Response = FileRenameResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("wedrive", "file_rename", "/cgi-bin/wedrive/file_rename")
        .title("重命名文件")
        .effect(Effect::Set)
        .docs(&[97883]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 重命名文件: the answer to [`FileRename`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileRenameResponse {
    /// The file as it is now.
    pub file: DriveFile,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer FileRenameResponse {
    "file" => file: DriveFile,
});

/// 移动文件: the request of [`Api::file_move`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileMove {
    /// The folder they go to, or a space's id for its root.
    pub fatherid: FileId,
    /// What is moved.
    pub fileid: Vec<FileId>,
    /// Whether a file of the same name is overwritten; otherwise the moved one gets a number behind its name.
    pub replace: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FileMove {
    "fatherid" => fatherid: FileId [required()],
    "fileid" => fileid: Vec<FileId> [required()],
    "replace" => replace: Option<bool>,
});

impl FileMove {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        fatherid: impl Into<FileId>,
        fileid: impl IntoIterator<Item = impl Into<FileId>>,
    ) -> Self {
        Self {
            fatherid: fatherid.into(),
            fileid: fileid.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for FileMove {
    type Token = AccessToken;
    type Response = FileMoveResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("wedrive", "file_move", "/cgi-bin/wedrive/file_move")
        .title("移动文件")
        .docs(&[97884]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<FileMove> {
    /// Whether a file of the same name is overwritten; otherwise the moved one gets a number behind its name.
    #[inline]
    pub fn replace(mut self, replace: bool) -> Self {
        self.request.replace = Some(replace);
        self
    }
}

/// 移动文件: the answer to [`FileMove`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileMoveResponse {
    /// What was moved.
    pub file_list: Files,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer FileMoveResponse {
    "file_list" => file_list: Files,
});

/// 删除文件: the request of [`Api::file_delete`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileDelete {
    /// What is deleted.
    pub fileid: Vec<FileId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FileDelete {
    "fileid" => fileid: Vec<FileId> [required()],
});

impl FileDelete {
    /// The request with everything it must have.
    #[inline]
    pub fn new(fileid: impl IntoIterator<Item = impl Into<FileId>>) -> Self {
        Self {
            fileid: fileid.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for FileDelete {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post("wedrive", "file_delete", "/cgi-bin/wedrive/file_delete")
        .title("删除文件")
        .effect(Effect::Set)
        .docs(&[97885]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取文件信息: the request of [`Api::file_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileInfo {
    /// The file.
    pub fileid: FileId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FileInfo {
    "fileid" => fileid: FileId [required()],
});

impl FileInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new(fileid: impl Into<FileId>) -> Self {
        Self {
            fileid: fileid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for FileInfo {
    type Token = AccessToken;
    type Response = FileInfoResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("wedrive", "file_info", "/cgi-bin/wedrive/file_info")
        .title("获取文件信息")
        .effect(Effect::Read)
        .docs(&[97886, 97958]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取文件信息: the answer to [`FileInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileInfoResponse {
    /// The file.
    pub file_info: DriveFile,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer FileInfoResponse {
    "file_info" => file_info: DriveFile,
});

/// 新增成员: the request of [`Api::file_acl_add`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileAclAdd {
    /// The file.
    pub fileid: FileId,
    /// Who gets access. Only download permission can be given.
    pub auth_info: Vec<Grant>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FileAclAdd {
    "fileid" => fileid: FileId [required()],
    "auth_info" => auth_info: Vec<Grant> [required()],
});

impl FileAclAdd {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        fileid: impl Into<FileId>,
        auth_info: impl IntoIterator<Item = Grant>,
    ) -> Self {
        Self {
            fileid: fileid.into(),
            auth_info: auth_info.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for FileAclAdd {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post("wedrive", "file_acl_add", "/cgi-bin/wedrive/file_acl_add")
        .title("新增成员")
        .docs(&[93658]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 删除成员: the request of [`Api::file_acl_del`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileAclDel {
    /// The file.
    pub fileid: FileId,
    /// Who loses access.
    pub auth_info: Vec<Holder>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FileAclDel {
    "fileid" => fileid: FileId [required()],
    "auth_info" => auth_info: Vec<Holder> [required()],
});

impl FileAclDel {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        fileid: impl Into<FileId>,
        auth_info: impl IntoIterator<Item = Holder>,
    ) -> Self {
        Self {
            fileid: fileid.into(),
            auth_info: auth_info.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for FileAclDel {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post("wedrive", "file_acl_del", "/cgi-bin/wedrive/file_acl_del")
        .title("删除成员")
        .effect(Effect::Set)
        .docs(&[97888]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 分享设置: the request of [`Api::file_setting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileSetting {
    /// The file.
    pub fileid: FileId,
    /// Who may open it.
    pub auth_scope: ShareScope,
    /// What they may do: download, or preview for plain files of corps with the professional edition. Absent:
    /// as before.
    pub auth: Option<Permission>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FileSetting {
    "fileid" => fileid: FileId [required()],
    "auth_scope" => auth_scope: ShareScope [required()],
    "auth" => auth: Option<Permission>,
});

impl FileSetting {
    /// The request with everything it must have.
    #[inline]
    pub fn new(fileid: impl Into<FileId>, auth_scope: ShareScope) -> Self {
        Self {
            fileid: fileid.into(),
            auth_scope,
            ..Self::default()
        }
    }
}

impl Endpoint for FileSetting {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post("wedrive", "file_setting", "/cgi-bin/wedrive/file_setting")
        .title("分享设置")
        .effect(Effect::Set)
        .docs(&[97889]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<FileSetting> {
    /// What they may do: download, or preview for plain files of corps with the professional edition. Absent:
    /// as before.
    #[inline]
    pub fn auth(mut self, auth: Permission) -> Self {
        self.request.auth = Some(auth);
        self
    }
}

/// 获取分享链接: the request of [`Api::file_share`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileShare {
    /// The file.
    pub fileid: FileId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FileShare {
    "fileid" => fileid: FileId [required()],
});

impl FileShare {
    /// The request with everything it must have.
    #[inline]
    pub fn new(fileid: impl Into<FileId>) -> Self {
        Self {
            fileid: fileid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for FileShare {
    type Token = AccessToken;
    type Response = FileShareResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("wedrive", "file_share", "/cgi-bin/wedrive/file_share")
        .title("获取分享链接")
        .effect(Effect::Read)
        .docs(&[97890]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取分享链接: the answer to [`FileShare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileShareResponse {
    /// The link.
    pub share_url: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer FileShareResponse {
    "share_url" => share_url: String,
});

/// 获取文件权限信息: the request of [`Api::get_file_permission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFilePermission {
    /// The file.
    pub fileid: FileId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetFilePermission {
    "fileid" => fileid: FileId [required()],
});

impl GetFilePermission {
    /// The request with everything it must have.
    #[inline]
    pub fn new(fileid: impl Into<FileId>) -> Self {
        Self {
            fileid: fileid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetFilePermission {
    type Token = AccessToken;
    type Response = GetFilePermissionResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedrive", "get_file_permission", "/cgi-bin/wedrive/get_file_permission")
            .title("获取文件权限信息")
            .effect(Effect::Read)
            .docs(&[97962, 97891]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取文件权限信息: the answer to [`GetFilePermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFilePermissionResponse {
    /// Who may open it by its link.
    pub share_range: ShareRange,
    /// Its security settings.
    pub secure_setting: FileSecurity,
    /// What it has from the folder above.
    pub inherit_father_auth: InheritedAuth,
    /// Members of the folder or document.
    pub member_list: Option<Vec<Member>>,
    /// Members of the folder a document is in, and others with access. Documents only.
    pub file_member_list: Option<Vec<Member>>,
    /// Departments it is shared with.
    pub co_auth_list: Option<Vec<Member>>,
    /// Its watermark.
    pub watermark: Option<Watermark>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetFilePermissionResponse {
    "share_range" => share_range: ShareRange,
    "secure_setting" => secure_setting: FileSecurity,
    "inherit_father_auth" => inherit_father_auth: InheritedAuth,
    "member_list" => member_list: Option<Vec<Member>>,
    "file_member_list" => file_member_list: Option<Vec<Member>>,
    "co_auth_list" => co_auth_list: Option<Vec<Member>>,
    "watermark" => watermark: Option<Watermark>,
});

/// 修改文件安全设置: the request of [`Api::file_secure_setting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileSecureSetting {
    /// The file.
    pub fileid: FileId,
    /// The watermark.
    pub watermark: Option<Watermark>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FileSecureSetting {
    "fileid" => fileid: FileId [required()],
    "watermark" => watermark: Option<Watermark>,
});

impl FileSecureSetting {
    /// The request with everything it must have.
    #[inline]
    pub fn new(fileid: impl Into<FileId>) -> Self {
        Self {
            fileid: fileid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for FileSecureSetting {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedrive", "file_secure_setting", "/cgi-bin/wedrive/file_secure_setting")
            .title("修改文件安全设置")
            .effect(Effect::Set)
            .docs(&[97965, 97892]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<FileSecureSetting> {
    /// The watermark.
    #[inline]
    pub fn watermark(mut self, watermark: Watermark) -> Self {
        self.request.watermark = Some(watermark);
        self
    }
}

/// 获取盘专业版信息: the request of [`Api::mng_pro_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MngProInfo {
    /// Who asks. The older page of the corp's own apps demands it.
    pub userid: Option<OpenUserId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MngProInfo {
    "userid" => userid: Option<OpenUserId>,
});

impl MngProInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for MngProInfo {
    type Token = AccessToken;
    type Response = MngProInfoResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("wedrive", "mng_pro_info", "/cgi-bin/wedrive/mng_pro_info")
        .title("获取盘专业版信息")
        .effect(Effect::Read)
        .docs(&[95861, 95856]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<MngProInfo> {
    /// Who asks. The older page of the corp's own apps demands it.
    #[inline]
    pub fn userid(mut self, userid: impl Into<OpenUserId>) -> Self {
        self.request.userid = Some(userid.into());
        self
    }
}

/// 获取盘专业版信息: the answer to [`MngProInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MngProInfoResponse {
    /// Whether it has the professional edition.
    pub is_pro: bool,
    /// Accounts with extended functions that were bought.
    pub total_vip_acct_num: i64,
    /// How many of them are given out.
    pub use_vip_acct_num: i64,
    /// When the professional edition ends.
    pub pro_expire_time: Option<Timestamp>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer MngProInfoResponse {
    "is_pro" => is_pro: bool,
    "total_vip_acct_num" => total_vip_acct_num: i64,
    "use_vip_acct_num" => use_vip_acct_num: i64,
    "pro_expire_time" => pro_expire_time: Option<Timestamp>,
});

/// 获取盘容量信息: the request of [`Api::mng_capacity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MngCapacity {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MngCapacity {});

impl MngCapacity {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for MngCapacity {
    type Token = AccessToken;
    type Response = MngCapacityResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("wedrive", "mng_capacity", "/cgi-bin/wedrive/mng_capacity")
        .title("获取盘容量信息")
        .effect(Effect::Read)
        .docs(&[95861, 95856]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取盘容量信息: the answer to [`MngCapacity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MngCapacityResponse {
    /// Room for everybody in bytes.
    pub total_capacity_for_all: i64,
    /// Room for accounts with extended functions in bytes.
    pub total_capacity_for_vip: i64,
    /// What is left of the room for everybody in bytes. Not told to third-party apps.
    pub rest_capacity_for_all: Option<i64>,
    /// What is left of the room for extended accounts in bytes. Not told to third-party apps.
    pub rest_capacity_for_vip: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer MngCapacityResponse {
    "total_capacity_for_all" => total_capacity_for_all: i64,
    "total_capacity_for_vip" => total_capacity_for_vip: i64,
    "rest_capacity_for_all" => rest_capacity_for_all: Option<i64>,
    "rest_capacity_for_vip" => rest_capacity_for_vip: Option<i64>,
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
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedrive", "vip_batch_add", "/cgi-bin/wedrive/vip/batch_add")
            .title("分配高级功能账号")
            .effect(Effect::Set)
            .docs(&[99512]);

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
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedrive", "vip_batch_del", "/cgi-bin/wedrive/vip/batch_del")
            .title("取消高级功能账号")
            .effect(Effect::Set)
            .docs(&[99513]);

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
    const META: &'static EndpointMeta = &EndpointMeta::post("wedrive", "vip_list", "/cgi-bin/wedrive/vip/list")
        .title("获取高级功能账号列表")
        .effect(Effect::Read)
        .docs(&[99514]);

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

/// A member or department and what it may do.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Grant {
    /// Whether a member or a department is meant.
    pub r#type: HolderType,
    /// The member. Only for type 1.
    pub userid: Option<OpenUserId>,
    /// The department. Only for type 2.
    pub departmentid: Option<DepartmentId>,
    /// What it may do. Admins are members, three at most in a space.
    pub auth: Permission,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Grant {
    "type" => r#type: HolderType [required()],
    "userid" => userid: Option<OpenUserId>,
    "departmentid" => departmentid: Option<DepartmentId>,
    "auth" => auth: Permission [required()],
});

impl Grant {
    /// A value with everything it must have.
    #[inline]
    pub fn new(r#type: HolderType, auth: Permission) -> Self {
        Self {
            r#type,
            auth,
            ..Self::default()
        }
    }

    /// The member. Only for type 1.
    #[inline]
    #[must_use]
    pub fn userid(mut self, userid: impl Into<OpenUserId>) -> Self {
        self.userid = Some(userid.into());
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

/// A member or department that has access.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Holder {
    /// Whether a member or a department is meant.
    pub r#type: HolderType,
    /// The member. Only for type 1.
    pub userid: Option<OpenUserId>,
    /// The department. Only for type 2.
    pub departmentid: Option<DepartmentId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Holder {
    "type" => r#type: HolderType [required()],
    "userid" => userid: Option<OpenUserId>,
    "departmentid" => departmentid: Option<DepartmentId>,
});

impl Holder {
    /// A value with everything it must have.
    #[inline]
    pub fn new(r#type: HolderType) -> Self {
        Self { r#type, ..Self::default() }
    }

    /// The member. Only for type 1.
    #[inline]
    #[must_use]
    pub fn userid(mut self, userid: impl Into<OpenUserId>) -> Self {
        self.userid = Some(userid.into());
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

/// A member or department with access and what it may do.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Member {
    /// Whether it is a member or a department. To be withdrawn for files.
    pub r#type: Option<HolderType>,
    /// The member. Only for type 1.
    pub userid: Option<OpenUserId>,
    /// The department. Only for type 2; to be withdrawn for files.
    pub departmentid: Option<DepartmentId>,
    /// What it may do.
    pub auth: Option<Permission>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Member {
    "type" => r#type: Option<HolderType>,
    "userid" => userid: Option<OpenUserId>,
    "departmentid" => departmentid: Option<DepartmentId>,
    "auth" => auth: Option<Permission>,
});

impl Member {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether it is a member or a department. To be withdrawn for files.
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: HolderType) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// The member. Only for type 1.
    #[inline]
    #[must_use]
    pub fn userid(mut self, userid: impl Into<OpenUserId>) -> Self {
        self.userid = Some(userid.into());
        self
    }

    /// The department. Only for type 2; to be withdrawn for files.
    #[inline]
    #[must_use]
    pub fn departmentid(mut self, departmentid: impl Into<DepartmentId>) -> Self {
        self.departmentid = Some(departmentid.into());
        self
    }

    /// What it may do.
    #[inline]
    #[must_use]
    pub fn auth(mut self, auth: Permission) -> Self {
        self.auth = Some(auth);
        self
    }
}

/// Who belongs to a space.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpaceMembers {
    /// The members and departments.
    pub auth_info: Option<Vec<Member>>,
    /// Members who left or were removed though their department belongs to the space.
    pub quit_userid: Option<Vec<OpenUserId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SpaceMembers {
    "auth_info" => auth_info: Option<Vec<Member>>,
    "quit_userid" => quit_userid: Option<Vec<OpenUserId>>,
});

/// A space.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Space {
    /// Its id.
    pub spaceid: SpaceId,
    /// Its title.
    pub space_name: String,
    /// Who belongs to it.
    pub auth_list: Option<SpaceMembers>,
    /// What kind of space it is.
    pub space_sub_type: Option<SpaceKind>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Space {
    "spaceid" => spaceid: SpaceId,
    "space_name" => space_name: String,
    "auth_list" => auth_list: Option<SpaceMembers>,
    "space_sub_type" => space_sub_type: Option<SpaceKind>,
});

/// A space with its security settings.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecuredSpace {
    /// Its id.
    pub spaceid: SpaceId,
    /// Its title.
    pub space_name: String,
    /// Who belongs to it.
    pub auth_list: Option<SpaceMembers>,
    /// What kind of space it is.
    pub space_sub_type: Option<SpaceKind>,
    /// Its security settings.
    pub secure_setting: Option<SpaceSecurity>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SecuredSpace {
    "spaceid" => spaceid: SpaceId,
    "space_name" => space_name: String,
    "auth_list" => auth_list: Option<SpaceMembers>,
    "space_sub_type" => space_sub_type: Option<SpaceKind>,
    "secure_setting" => secure_setting: Option<SpaceSecurity>,
});

/// Security settings of a space.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpaceSecurity {
    /// Whether previews carry a watermark.
    pub enable_watermark: Option<bool>,
    /// Whether the confidential mode is on.
    pub enable_confidential_mode: Option<bool>,
    /// Whether who follows an invitation link joins without approval.
    pub share_url_no_approve: Option<bool>,
    /// What those who join by a link may do.
    pub share_url_no_approve_default_auth: Option<Permission>,
    /// Who sees new files by default.
    pub default_file_scope: Option<FileScope>,
    /// Whether files may not be shared outside the corp.
    pub ban_share_external: Option<bool>,
    /// Whether only admins add members.
    pub add_member_only_admin: Option<bool>,
    /// Whether there are invitation links.
    pub enable_share_url: Option<bool>,
    /// Whether files may be shared outside the corp.
    pub enable_share_external: Option<bool>,
    /// Whether only admins share files outside the corp.
    pub enable_share_external_admin: Option<bool>,
    /// Whether people of other corps may belong to the space.
    pub enable_space_add_external_member: Option<bool>,
    /// Whether only admins add people of other corps.
    pub enable_space_add_external_member_admin: Option<bool>,
    /// Whether only admins create files.
    pub create_file_only_admin: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SpaceSecurity {
    "enable_watermark" => enable_watermark: Option<bool>,
    "enable_confidential_mode" => enable_confidential_mode: Option<bool>,
    "share_url_no_approve" => share_url_no_approve: Option<bool>,
    "share_url_no_approve_default_auth" => share_url_no_approve_default_auth: Option<Permission>,
    "default_file_scope" => default_file_scope: Option<FileScope>,
    "ban_share_external" => ban_share_external: Option<bool>,
    "add_member_only_admin" => add_member_only_admin: Option<bool>,
    "enable_share_url" => enable_share_url: Option<bool>,
    "enable_share_external" => enable_share_external: Option<bool>,
    "enable_share_external_admin" => enable_share_external_admin: Option<bool>,
    "enable_space_add_external_member" => enable_space_add_external_member: Option<bool>,
    "enable_space_add_external_member_admin" => enable_space_add_external_member_admin: Option<bool>,
    "create_file_only_admin" => create_file_only_admin: Option<bool>,
});

/// A list of files.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Files {
    /// The files.
    pub item: Option<Vec<DriveFile>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Files {
    "item" => item: Option<Vec<DriveFile>>,
});

/// A file, folder or online document in WeDrive.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DriveFile {
    /// Its id.
    pub fileid: FileId,
    /// Its name.
    pub file_name: String,
    /// The space it is in.
    pub spaceid: Option<SpaceId>,
    /// The folder it is in, or the space's id at the root.
    pub fatherid: Option<FileId>,
    /// Its size in bytes.
    pub file_size: Option<i64>,
    /// When it was created.
    pub ctime: Option<Timestamp>,
    /// When it was last changed.
    pub mtime: Option<Timestamp>,
    /// What it is.
    pub file_type: Option<FileType>,
    /// Whether it is still there.
    pub file_status: Option<FileStatus>,
    /// SHA-1 of the content.
    pub sha: Option<String>,
    /// MD5 of the content. Not to be relied on if the file was uploaded in blocks.
    pub md5: Option<String>,
    /// Address of an online document.
    pub url: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DriveFile {
    "fileid" => fileid: FileId,
    "file_name" => file_name: String,
    "spaceid" => spaceid: Option<SpaceId>,
    "fatherid" => fatherid: Option<FileId>,
    "file_size" => file_size: Option<i64>,
    "ctime" => ctime: Option<Timestamp>,
    "mtime" => mtime: Option<Timestamp>,
    "file_type" => file_type: Option<FileType>,
    "file_status" => file_status: Option<FileStatus>,
    "sha" => sha: Option<String>,
    "md5" => md5: Option<String>,
    "url" => url: Option<String>,
});

/// Who may open a file by its link.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShareRange {
    /// Whether the corp's members may.
    pub enable_corp_internal: Option<bool>,
    /// What the corp's members may do then.
    pub corp_internal_auth: Option<Permission>,
    /// Whether an admin has to let the corp's members in.
    pub corp_internal_approve_only_by_admin: Option<bool>,
    /// Whether people outside the corp may.
    pub enable_corp_external: Option<bool>,
    /// What people outside may do then.
    pub corp_external_auth: Option<Permission>,
    /// Whether an admin has to let people outside in.
    pub corp_external_approve_only_by_admin: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ShareRange {
    "enable_corp_internal" => enable_corp_internal: Option<bool>,
    "corp_internal_auth" => corp_internal_auth: Option<Permission>,
    "corp_internal_approve_only_by_admin" => corp_internal_approve_only_by_admin: Option<bool>,
    "enable_corp_external" => enable_corp_external: Option<bool>,
    "corp_external_auth" => corp_external_auth: Option<Permission>,
    "corp_external_approve_only_by_admin" => corp_external_approve_only_by_admin: Option<bool>,
});

/// Security settings of a file.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileSecurity {
    /// Whether readers may copy and download it.
    pub enable_readonly_copy: Option<bool>,
    /// Whether only admins may change it.
    pub modify_only_by_admin: Option<bool>,
    /// Whether readers may comment on it.
    pub enable_readonly_comment: Option<bool>,
    /// Whether it may not be shared outside the corp.
    pub ban_share_external: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(FileSecurity {
    "enable_readonly_copy" => enable_readonly_copy: Option<bool>,
    "modify_only_by_admin" => modify_only_by_admin: Option<bool>,
    "enable_readonly_comment" => enable_readonly_comment: Option<bool>,
    "ban_share_external" => ban_share_external: Option<bool>,
});

/// Permissions from the folder above.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InheritedAuth {
    /// Who has access there.
    pub auth_list: Option<Vec<Member>>,
    /// Whether they hold for the file too.
    pub inherit: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(InheritedAuth {
    "auth_list" => auth_list: Option<Vec<Member>>,
    "inherit" => inherit: Option<bool>,
});

/// A watermark. Only show_visitor_name can be set for files that are no online documents.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Watermark {
    /// What it says.
    pub text: Option<String>,
    /// How dense it is.
    pub margin_type: Option<WatermarkDensity>,
    /// Whether the text is shown.
    pub show_text: Option<bool>,
    /// Whether the reader's name is shown. Professional edition only.
    pub show_visitor_name: Option<bool>,
    /// Whether the corp's admins demand a watermark.
    pub force_by_admin: Option<bool>,
    /// Whether the space's admins demand a watermark.
    pub force_by_space_admin: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Watermark {
    "text" => text: Option<String>,
    "margin_type" => margin_type: Option<WatermarkDensity>,
    "show_text" => show_text: Option<bool>,
    "show_visitor_name" => show_visitor_name: Option<bool>,
    "force_by_admin" => force_by_admin: Option<bool>,
    "force_by_space_admin" => force_by_space_admin: Option<bool>,
});

impl Watermark {
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

    /// Whether the reader's name is shown. Professional edition only.
    #[inline]
    #[must_use]
    pub fn show_visitor_name(mut self, show_visitor_name: bool) -> Self {
        self.show_visitor_name = Some(show_visitor_name);
        self
    }

    /// Whether the corp's admins demand a watermark.
    #[inline]
    #[must_use]
    pub fn force_by_admin(mut self, force_by_admin: bool) -> Self {
        self.force_by_admin = Some(force_by_admin);
        self
    }

    /// Whether the space's admins demand a watermark.
    #[inline]
    #[must_use]
    pub fn force_by_space_admin(mut self, force_by_space_admin: bool) -> Self {
        self.force_by_space_admin = Some(force_by_space_admin);
        self
    }
}

open_enum! {
    /// Who holds a permission.
    pub enum HolderType: i64 {
        /// Member.
        Member = 1,
        /// Department.
        Department = 2,
    }
}

open_enum! {
    /// What somebody may do.
    pub enum Permission: i64 {
        /// Read and download.
        Download = 1,
        /// Edit.
        Edit = 2,
        /// Read without downloading. Professional edition only.
        Preview = 4,
        /// Upload and download.
        Transfer = 5,
        /// Everything.
        Admin = 7,
        /// A choice of its own.
        Custom = 200,
        /// Nothing without approval.
        None = 255,
    }
}

open_enum! {
    /// Kinds of spaces.
    pub enum SpaceKind: i64 {
        /// Common.
        Common = 0,
    }
}

open_enum! {
    /// Who sees a new file.
    pub enum FileScope: i64 {
        /// The members of the space.
        Members = 1,
        /// Everybody in the corp.
        Corp = 2,
    }
}

open_enum! {
    /// Order of a file list.
    pub enum SortOrder: i64 {
        /// Name ascending.
        NameAscending = 1,
        /// Name descending.
        NameDescending = 2,
        /// Size ascending.
        SizeAscending = 3,
        /// Size descending.
        SizeDescending = 4,
        /// Modified ascending.
        ModifiedAscending = 5,
        /// Modified descending.
        ModifiedDescending = 6,
    }
}

open_enum! {
    /// What a file is.
    pub enum FileType: i64 {
        /// Folder.
        Folder = 1,
        /// A plain file.
        File = 2,
        /// An online document.
        Document = 3,
        /// An online spreadsheet.
        Spreadsheet = 4,
        /// A collection form.
        Form = 5,
        /// An online presentation.
        Slides = 6,
    }
}

open_enum! {
    /// Whether a file is still there.
    pub enum FileStatus: i64 {
        /// Normal.
        Normal = 1,
        /// Deleted.
        Deleted = 2,
    }
}

open_enum! {
    /// Who may open a shared file.
    pub enum ShareScope: i64 {
        /// Only those who were named.
        Listed = 1,
        /// Everybody in the corp.
        Corp = 2,
        /// People outside the corp too.
        External = 3,
        /// The corp's members once an admin approved. Needs an admin.
        CorpApproved = 4,
        /// People outside once an admin approved. Needs an admin.
        ExternalApproved = 5,
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
