//! 安全管理: what members and administrators did, which devices are trusted, who has the paid security
//! features, and the archive of documents and files. Only for the corp's own apps.
//!
//! Generated from `spec/api/records/security.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::chunking::Chunked;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::{DepartmentId, DocId, FileId, JobId, OpenUserId, SpaceId};
use crate::paging::{Page, Paged};
use crate::scope::{Scope, ScopeKind};
use crate::waiting::Job;
use crate::wire::{Empty, EncodeError, Extra, Form, Timestamp};
use crate::{open_enum, table};

/// The calls of 安全管理 on one scope, from [`Scope::security`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 安全管理: what members and administrators did, which devices are trusted, who has the paid security
    /// features, and the archive of documents and files. Only for the corp's own apps.
    #[inline]
    pub fn security(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 获取企业微信域名IP信息: domains and addresses the WeCom clients connect to, for firewalls. They change
    /// now and then.
    ///
    /// `GET /cgi-bin/security/get_server_domain_ip` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Official page [100079](https://developer.work.weixin.qq.com/document/path/100079), checked, as of
    /// 2024-07-26; also [93221](https://developer.work.weixin.qq.com/document/path/93221).
    #[inline]
    pub fn get_server_domain_ip(&self) -> Call<GetServerDomainIp>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetServerDomainIp::new())
    }

    /// 文件防泄漏: page through what was done with files, in a corp with leak protection switched on.
    ///
    /// Records are kept for good; those of members the app does not see are left out.
    ///
    /// `POST /cgi-bin/security/get_file_oper_record` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Its `stream()` goes through all pages. Official page
    /// [98079](https://developer.work.weixin.qq.com/document/path/98079), checked, as of 2025-07-03.
    #[inline]
    pub fn get_file_oper_record(
        &self,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Call<GetFileOperRecord>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetFileOperRecord::new(start_time, end_time))
    }

    /// 截屏/录屏管理: page through the screenshots members took, in a corp that manages them.
    ///
    /// Records of members the app does not see are left out.
    ///
    /// `POST /cgi-bin/security/get_screen_oper_record` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Its `stream()` goes through all pages. Official page
    /// [100128](https://developer.work.weixin.qq.com/document/path/100128), checked, as of 2024-08-06.
    #[inline]
    pub fn get_screen_oper_record(
        &self,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Call<GetScreenOperRecord>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetScreenOperRecord::new(start_time, end_time))
    }

    /// 获取成员操作记录: page through what members did to their accounts and contacts.
    ///
    /// Meant for regular calls over short spans; 600 calls a minute. Records of members the app does not see
    /// are left out.
    ///
    /// `POST /cgi-bin/security/member_oper_log/list` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Its `stream()` goes through all pages. Official page
    /// [100178](https://developer.work.weixin.qq.com/document/path/100178), checked, as of 2025-07-10.
    #[inline]
    pub fn member_oper_log_list(
        &self,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Call<MemberOperLogList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(MemberOperLogList::new(start_time, end_time))
    }

    /// 获取管理端操作日志: page through what administrators did in the console, whether the app sees them or
    /// not.
    ///
    /// Meant for regular calls over short spans; 600 calls a minute. What was done through the API is not in
    /// it. The page's table writes cusor for cursor.
    ///
    /// `POST /cgi-bin/security/admin_oper_log/list` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Its `stream()` goes through all pages. Official page
    /// [100179](https://developer.work.weixin.qq.com/document/path/100179), checked, as of 2024-09-13.
    #[inline]
    pub fn admin_oper_log_list(
        &self,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Call<AdminOperLogList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(AdminOperLogList::new(start_time, end_time))
    }

    /// 导入可信企业设备: enter devices of the corp as trusted.
    ///
    /// `POST /cgi-bin/security/trustdevice/import` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [98920](https://developer.work.weixin.qq.com/document/path/98920),
    /// checked, as of 2024-04-25.
    #[inline]
    pub fn trustdevice_import(
        &self,
        device_list: impl IntoIterator<Item = DeviceImport>,
    ) -> Call<TrustdeviceImport>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(TrustdeviceImport::new(device_list))
    }

    /// 获取设备信息: page through the devices of one kind.
    ///
    /// Serial numbers and addresses are masked for devices in the states to_invite, personal_pending and
    /// personal_trusted.
    ///
    /// `POST /cgi-bin/security/trustdevice/list` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Its `stream()` goes through all pages. Official page
    /// [98920](https://developer.work.weixin.qq.com/document/path/98920), checked, as of 2024-04-25.
    #[inline]
    pub fn trustdevice_list(&self, r#type: DeviceType) -> Call<TrustdeviceList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(TrustdeviceList::new(r#type))
    }

    /// 获取成员使用设备: the devices of one kind that a member was the last to log in on.
    ///
    /// Serial numbers and addresses are masked for devices in the states to_invite, personal_pending and
    /// personal_trusted.
    ///
    /// `POST /cgi-bin/security/trustdevice/get_by_user` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [98920](https://developer.work.weixin.qq.com/document/path/98920), checked,
    /// as of 2024-04-25.
    #[inline]
    pub fn trustdevice_get_by_user(
        &self,
        r#type: DeviceType,
        last_login_userid: impl Into<OpenUserId>,
    ) -> Call<TrustdeviceGetByUser>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(TrustdeviceGetByUser::new(r#type, last_login_userid))
    }

    /// 删除设备信息: delete devices of one kind.
    ///
    /// `POST /cgi-bin/security/trustdevice/delete` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Its `in_chunks()` sends as many calls as the list needs. Official page
    /// [98920](https://developer.work.weixin.qq.com/document/path/98920), checked, as of 2024-04-25.
    #[inline]
    pub fn trustdevice_delete(
        &self,
        r#type: DeviceType,
        device_code_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<TrustdeviceDelete>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(TrustdeviceDelete::new(r#type, device_code_list))
    }

    /// 确认为可信设备: trust devices that wait for an administrator.
    ///
    /// `POST /cgi-bin/security/trustdevice/approve` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Its `in_chunks()` sends as many calls as the list needs. Official page
    /// [98920](https://developer.work.weixin.qq.com/document/path/98920), checked, as of 2024-04-25.
    #[inline]
    pub fn trustdevice_approve(
        &self,
        device_code_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<TrustdeviceApprove>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(TrustdeviceApprove::new(device_code_list))
    }

    /// 驳回可信设备申请: turn down devices that wait for an administrator.
    ///
    /// `POST /cgi-bin/security/trustdevice/reject` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Its `in_chunks()` sends as many calls as the list needs. Official page
    /// [98920](https://developer.work.weixin.qq.com/document/path/98920), checked, as of 2024-04-25.
    #[inline]
    pub fn trustdevice_reject(
        &self,
        device_code_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<TrustdeviceReject>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(TrustdeviceReject::new(device_code_list))
    }

    /// 分配高级功能账号: give members the paid security features. It goes on in the background; ask
    /// vip_batch_add_job_result.
    ///
    /// `POST /cgi-bin/security/vip/submit_batch_add_job` with [`AccessToken`]; acts on every call and is
    /// never repeated blindly. Official page
    /// [99503](https://developer.work.weixin.qq.com/document/path/99503), checked, as of 2024-01-24.
    #[inline]
    pub fn vip_submit_batch_add_job(
        &self,
        userid_list: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Call<VipSubmitBatchAddJob>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(VipSubmitBatchAddJob::new(userid_list))
    }

    /// 查询分配高级功能账号结果: who has got the paid security features by a job.
    ///
    /// `POST /cgi-bin/security/vip/batch_add_job_result` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Its `until_done()` asks until the job has ended. Official page
    /// [99503](https://developer.work.weixin.qq.com/document/path/99503), checked, as of 2024-01-24.
    #[inline]
    pub fn vip_batch_add_job_result(
        &self,
        jobid: impl Into<JobId>,
    ) -> Call<VipBatchAddJobResult>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(VipBatchAddJobResult::new(jobid))
    }

    /// 取消高级功能账号: take the paid security features from members. It goes on in the background; ask
    /// vip_batch_del_job_result.
    ///
    /// `POST /cgi-bin/security/vip/submit_batch_del_job` with [`AccessToken`]; acts on every call and is
    /// never repeated blindly. Official page
    /// [99505](https://developer.work.weixin.qq.com/document/path/99505), checked, as of 2024-01-24.
    #[inline]
    pub fn vip_submit_batch_del_job(
        &self,
        userid_list: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Call<VipSubmitBatchDelJob>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(VipSubmitBatchDelJob::new(userid_list))
    }

    /// 查询取消高级功能账号结果: who has lost the paid security features by a job.
    ///
    /// `POST /cgi-bin/security/vip/batch_del_job_result` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Its `until_done()` asks until the job has ended. Official page
    /// [99505](https://developer.work.weixin.qq.com/document/path/99505), checked, as of 2024-01-24.
    #[inline]
    pub fn vip_batch_del_job_result(
        &self,
        jobid: impl Into<JobId>,
    ) -> Call<VipBatchDelJobResult>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(VipBatchDelJobResult::new(jobid))
    }

    /// 获取高级功能账号列表: page through the members who have the paid security features and whom the app
    /// sees.
    ///
    /// `POST /cgi-bin/security/vip/list` with [`AccessToken`]; read-only, so the client may repeat it. Its
    /// `stream()` goes through all pages. Official page
    /// [99506](https://developer.work.weixin.qq.com/document/path/99506), checked, as of 2024-01-24.
    #[inline]
    pub fn vip_list(&self) -> Call<VipList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(VipList::new())
    }

    /// 获取存档成员: page through the members whose documents, WeDrive files and schedules are archived and
    /// whom the app may see.
    ///
    /// The app needs the archive of documents, of WeDrive or of schedules. Members beyond the seats that were
    /// bought are left out.
    ///
    /// `POST /cgi-bin/security/file-content/get_auth_user_list` with [`AccessToken`]; read-only, so the
    /// client may repeat it. Its `stream()` goes through all pages. Official page
    /// [101700](https://developer.work.weixin.qq.com/document/path/101700), checked in part, as of
    /// 2026-09-10.
    #[inline]
    pub fn file_content_get_auth_user_list(&self) -> Call<FileContentGetAuthUserList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(FileContentGetAuthUserList::new())
    }

    /// 获取成员授权空间: the WeDrive spaces of a member that are archived.
    ///
    /// Only for an app that may call the archive of files.
    ///
    /// `POST /cgi-bin/security/wedrive/get_auth_space_list` with [`AccessToken`]; read-only, so the client
    /// may repeat it. Official page [101674](https://developer.work.weixin.qq.com/document/path/101674),
    /// checked, as of 2026-07-20.
    #[inline]
    pub fn wedrive_get_auth_space_list(
        &self,
        userid: impl Into<OpenUserId>,
    ) -> Call<WedriveGetAuthSpaceList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(WedriveGetAuthSpaceList::new(userid))
    }

    /// 获取文件列表: page through the files that archived members uploaded to or inherited in a WeDrive space
    /// of a member.
    ///
    /// Only for an app that may call the archive of files.
    ///
    /// `POST /cgi-bin/security/wedrive/get_auth_file_list` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Its `stream()` goes through all pages. Official page
    /// [101676](https://developer.work.weixin.qq.com/document/path/101676), checked in part, as of
    /// 2026-07-20.
    #[inline]
    pub fn wedrive_get_auth_file_list(
        &self,
        userid: impl Into<OpenUserId>,
        spaceid: impl Into<SpaceId>,
    ) -> Call<WedriveGetAuthFileList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(WedriveGetAuthFileList::new(userid, spaceid))
    }

    /// 下载文件: where to download a file of an archived WeDrive space. Plain files only, no online
    /// documents.
    ///
    /// Only for an app that may call the archive of files.
    ///
    /// `POST /cgi-bin/security/wedrive/download_file` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [101677](https://developer.work.weixin.qq.com/document/path/101677), checked,
    /// as of 2026-07-20.
    #[inline]
    pub fn wedrive_download_file(
        &self,
        fileid: impl Into<FileId>,
    ) -> Call<WedriveDownloadFile>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(WedriveDownloadFile::new(fileid))
    }

    /// 获取成员文档列表: page through the archived documents that a member owns. Those that only one member
    /// uses are left out.
    ///
    /// The member is one that is archived and whom the app sees. A corp may make 10 of these calls at once.
    ///
    /// `POST /cgi-bin/security/doc/list` with [`AccessToken`]; read-only, so the client may repeat it. Its
    /// `stream()` goes through all pages. Official page
    /// [101704](https://developer.work.weixin.qq.com/document/path/101704), checked in part, as of
    /// 2026-08-25.
    #[inline]
    pub fn doc_list(&self, userid: impl Into<OpenUserId>) -> Call<DocList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(DocList::new(userid))
    }

    /// 创建导出任务: turn an archived document into a file. It goes on in the background; ask
    /// doc_get_export_result.
    ///
    /// The document is used by more than one member, and its owner is archived and seen by the app. A corp
    /// may make 10 of these calls at once.
    ///
    /// `POST /cgi-bin/security/doc/export` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [101689](https://developer.work.weixin.qq.com/document/path/101689), checked,
    /// as of 2026-07-20.
    #[inline]
    pub fn doc_export(
        &self,
        docid: impl Into<DocId>,
        export_format: ArchiveFormat,
    ) -> Call<DocExport>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(DocExport::new(docid, export_format))
    }

    /// 查询导出结果: how an export of an archived document stands.
    ///
    /// Only for an app that may call the archive of files.
    ///
    /// `POST /cgi-bin/security/doc/get_export_result` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Its `until_done()` asks until the job has ended. Official page
    /// [101690](https://developer.work.weixin.qq.com/document/path/101690), checked, as of 2026-07-21.
    #[inline]
    pub fn doc_get_export_result(
        &self,
        jobid: impl Into<JobId>,
    ) -> Call<DocGetExportResult>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(DocGetExportResult::new(jobid))
    }
}

/// 获取企业微信域名IP信息: the request of [`Api::get_server_domain_ip`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServerDomainIp {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetServerDomainIp {});

impl GetServerDomainIp {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetServerDomainIp {
    type Token = AccessToken;
    type Response = GetServerDomainIpResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::get("security", "get_server_domain_ip", "/cgi-bin/security/get_server_domain_ip")
            .title("获取企业微信域名IP信息")
            .docs(&[93221, 100079]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取企业微信域名IP信息: the answer to [`GetServerDomainIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServerDomainIpResponse {
    /// The domains.
    pub domain_list: Vec<ServerDomain>,
    /// The addresses.
    pub ip_list: Vec<ServerIp>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetServerDomainIpResponse {
    "domain_list" => domain_list: Vec<ServerDomain>,
    "ip_list" => ip_list: Vec<ServerIp>,
});

/// 文件防泄漏: the request of [`Api::get_file_oper_record`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileOperRecord {
    /// Records from this time on.
    pub start_time: Timestamp,
    /// Records until this time, at most 14 days later.
    pub end_time: Timestamp,
    /// Only of these members. At most 100 items.
    pub userid_list: Option<Vec<OpenUserId>>,
    /// Only of this kind.
    pub operation: Option<FileAction>,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most records of one page. 1 to 1000.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetFileOperRecord {
    "start_time" => start_time: Timestamp [required()],
    "end_time" => end_time: Timestamp [required()],
    "userid_list" => userid_list: Option<Vec<OpenUserId>> [max_items(100)],
    "operation" => operation: Option<FileAction>,
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 1000)],
});

impl GetFileOperRecord {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetFileOperRecord {
    type Token = AccessToken;
    type Response = GetFileOperRecordResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("security", "get_file_oper_record", "/cgi-bin/security/get_file_oper_record")
            .title("文件防泄漏")
            .effect(Effect::Read)
            .docs(&[98079]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetFileOperRecord> {
    /// Only of these members. At most 100 items.
    #[inline]
    pub fn userid_list(
        mut self,
        userid_list: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.request.userid_list = Some(
            userid_list.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Only of this kind.
    #[inline]
    pub fn operation(mut self, operation: FileAction) -> Self {
        self.request.operation = Some(operation);
        self
    }

    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most records of one page. 1 to 1000.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for GetFileOperRecord {
    type Item = FileRecord;

    #[inline]
    fn turn(&mut self, page: GetFileOperRecordResponse) -> Page<FileRecord> {
        Page::by_cursor(
            page.record_list,
            Some(page.has_more),
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 文件防泄漏: the answer to [`GetFileOperRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileOperRecordResponse {
    /// The records of this page.
    pub record_list: Vec<FileRecord>,
    /// Whether there is a next page.
    pub has_more: bool,
    /// Cursor of the next page. Present if there is one.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetFileOperRecordResponse {
    "record_list" => record_list: Vec<FileRecord>,
    "has_more" => has_more: bool,
    "next_cursor" => next_cursor: Option<String>,
});

/// 截屏/录屏管理: the request of [`Api::get_screen_oper_record`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScreenOperRecord {
    /// Records from this time on.
    pub start_time: Timestamp,
    /// Records until this time, at most 14 days later.
    pub end_time: Timestamp,
    /// Only of these members. The app must see them. At most 100 items.
    pub userid_list: Option<Vec<OpenUserId>>,
    /// Only of members in these departments. The app must see them. At most 100 items.
    pub department_id_list: Option<Vec<DepartmentId>>,
    /// Only of this kind. Absent for all.
    pub screen_shot_type: Option<ScreenShotType>,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most records of one page. 1 to 1000.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetScreenOperRecord {
    "start_time" => start_time: Timestamp [required()],
    "end_time" => end_time: Timestamp [required()],
    "userid_list" => userid_list: Option<Vec<OpenUserId>> [max_items(100)],
    "department_id_list" => department_id_list: Option<Vec<DepartmentId>> [max_items(100)],
    "screen_shot_type" => screen_shot_type: Option<ScreenShotType>,
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 1000)],
});

impl GetScreenOperRecord {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetScreenOperRecord {
    type Token = AccessToken;
    type Response = GetScreenOperRecordResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("security", "get_screen_oper_record", "/cgi-bin/security/get_screen_oper_record")
            .title("截屏/录屏管理")
            .effect(Effect::Read)
            .docs(&[100128]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetScreenOperRecord> {
    /// Only of these members. The app must see them. At most 100 items.
    #[inline]
    pub fn userid_list(
        mut self,
        userid_list: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.request.userid_list = Some(
            userid_list.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Only of members in these departments. The app must see them. At most 100 items.
    #[inline]
    pub fn department_id_list(
        mut self,
        department_id_list: impl IntoIterator<Item = impl Into<DepartmentId>>,
    ) -> Self {
        self.request.department_id_list = Some(
            department_id_list.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Only of this kind. Absent for all.
    #[inline]
    pub fn screen_shot_type(mut self, screen_shot_type: ScreenShotType) -> Self {
        self.request.screen_shot_type = Some(screen_shot_type);
        self
    }

    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most records of one page. 1 to 1000.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for GetScreenOperRecord {
    type Item = ScreenRecord;

    #[inline]
    fn turn(&mut self, page: GetScreenOperRecordResponse) -> Page<ScreenRecord> {
        Page::by_cursor(
            page.record_list,
            Some(page.has_more),
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 截屏/录屏管理: the answer to [`GetScreenOperRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScreenOperRecordResponse {
    /// The records of this page.
    pub record_list: Vec<ScreenRecord>,
    /// Whether there is a next page.
    pub has_more: bool,
    /// Cursor of the next page. Present if there is one.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetScreenOperRecordResponse {
    "record_list" => record_list: Vec<ScreenRecord>,
    "has_more" => has_more: bool,
    "next_cursor" => next_cursor: Option<String>,
});

/// 获取成员操作记录: the request of [`Api::member_oper_log_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberOperLogList {
    /// Records from this time on, at most 180 days ago.
    pub start_time: Timestamp,
    /// Records until this time, at most 7 days later and in the past.
    pub end_time: Timestamp,
    /// Only of this member. The app must see the member.
    pub userid: Option<OpenUserId>,
    /// Only of this kind. Absent for all.
    pub oper_type: Option<MemberOperation>,
    /// Where to go on. Absent for the first page; good for the same filters only.
    pub cursor: Option<String>,
    /// Most records of one page; a page may have fewer. 1 to 400, 400 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MemberOperLogList {
    "start_time" => start_time: Timestamp [required()],
    "end_time" => end_time: Timestamp [required()],
    "userid" => userid: Option<OpenUserId>,
    "oper_type" => oper_type: Option<MemberOperation>,
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 400)],
});

impl MemberOperLogList {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for MemberOperLogList {
    type Token = AccessToken;
    type Response = MemberOperLogListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("security", "member_oper_log_list", "/cgi-bin/security/member_oper_log/list")
            .title("获取成员操作记录")
            .effect(Effect::Read)
            .docs(&[100178]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<MemberOperLogList> {
    /// Only of this member. The app must see the member.
    #[inline]
    pub fn userid(mut self, userid: impl Into<OpenUserId>) -> Self {
        self.request.userid = Some(userid.into());
        self
    }

    /// Only of this kind. Absent for all.
    #[inline]
    pub fn oper_type(mut self, oper_type: MemberOperation) -> Self {
        self.request.oper_type = Some(oper_type);
        self
    }

    /// Where to go on. Absent for the first page; good for the same filters only.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most records of one page; a page may have fewer. 1 to 400, 400 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for MemberOperLogList {
    type Item = MemberLog;

    #[inline]
    fn turn(&mut self, page: MemberOperLogListResponse) -> Page<MemberLog> {
        Page::by_cursor(
            page.record_list,
            Some(page.has_more),
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 获取成员操作记录: the answer to [`MemberOperLogList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberOperLogListResponse {
    /// The records of this page.
    pub record_list: Vec<MemberLog>,
    /// Whether there is a next page.
    pub has_more: bool,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer MemberOperLogListResponse {
    "record_list" => record_list: Vec<MemberLog>,
    "has_more" => has_more: bool,
    "next_cursor" => next_cursor: Option<String>,
});

/// 获取管理端操作日志: the request of [`Api::admin_oper_log_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdminOperLogList {
    /// Records from this time on, at most 180 days ago.
    pub start_time: Timestamp,
    /// Records until this time, at most 7 days later and in the past.
    pub end_time: Timestamp,
    /// Only of this administrator.
    pub userid: Option<OpenUserId>,
    /// Only of this kind. Absent for all.
    pub oper_type: Option<AdminOperation>,
    /// Where to go on. Absent for the first page; good for the same filters only.
    pub cursor: Option<String>,
    /// Most records of one page; a page may have fewer. 1 to 400, 400 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AdminOperLogList {
    "start_time" => start_time: Timestamp [required()],
    "end_time" => end_time: Timestamp [required()],
    "userid" => userid: Option<OpenUserId>,
    "oper_type" => oper_type: Option<AdminOperation>,
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 400)],
});

impl AdminOperLogList {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for AdminOperLogList {
    type Token = AccessToken;
    type Response = AdminOperLogListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("security", "admin_oper_log_list", "/cgi-bin/security/admin_oper_log/list")
            .title("获取管理端操作日志")
            .effect(Effect::Read)
            .docs(&[100179]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<AdminOperLogList> {
    /// Only of this administrator.
    #[inline]
    pub fn userid(mut self, userid: impl Into<OpenUserId>) -> Self {
        self.request.userid = Some(userid.into());
        self
    }

    /// Only of this kind. Absent for all.
    #[inline]
    pub fn oper_type(mut self, oper_type: AdminOperation) -> Self {
        self.request.oper_type = Some(oper_type);
        self
    }

    /// Where to go on. Absent for the first page; good for the same filters only.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most records of one page; a page may have fewer. 1 to 400, 400 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for AdminOperLogList {
    type Item = AdminLog;

    #[inline]
    fn turn(&mut self, page: AdminOperLogListResponse) -> Page<AdminLog> {
        Page::by_cursor(
            page.record_list,
            Some(page.has_more),
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 获取管理端操作日志: the answer to [`AdminOperLogList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdminOperLogListResponse {
    /// The records of this page.
    pub record_list: Vec<AdminLog>,
    /// Whether there is a next page.
    pub has_more: bool,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer AdminOperLogListResponse {
    "record_list" => record_list: Vec<AdminLog>,
    "has_more" => has_more: bool,
    "next_cursor" => next_cursor: Option<String>,
});

/// 导入可信企业设备: the request of [`Api::trustdevice_import`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrustdeviceImport {
    /// The devices. At most 100 items.
    pub device_list: Vec<DeviceImport>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TrustdeviceImport {
    "device_list" => device_list: Vec<DeviceImport> [required(), max_items(100)],
});

impl TrustdeviceImport {
    /// The request with everything it must have.
    #[inline]
    pub fn new(device_list: impl IntoIterator<Item = DeviceImport>) -> Self {
        Self {
            device_list: device_list.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for TrustdeviceImport {
    type Token = AccessToken;
    type Response = TrustdeviceImportResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("security", "trustdevice_import", "/cgi-bin/security/trustdevice/import")
            .title("导入可信企业设备")
            .docs(&[98920]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 导入可信企业设备: the answer to [`TrustdeviceImport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrustdeviceImportResponse {
    /// What became of each device.
    pub result: Vec<ImportResult>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer TrustdeviceImportResponse {
    "result" => result: Vec<ImportResult>,
});

/// 获取设备信息: the request of [`Api::trustdevice_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrustdeviceList {
    /// Which devices.
    pub r#type: DeviceType,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most devices of one page. 1 to 100, 100 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TrustdeviceList {
    "type" => r#type: DeviceType [required()],
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 100)],
});

impl TrustdeviceList {
    /// The request with everything it must have.
    #[inline]
    pub fn new(r#type: DeviceType) -> Self {
        Self { r#type, ..Self::default() }
    }
}

impl Endpoint for TrustdeviceList {
    type Token = AccessToken;
    type Response = TrustdeviceListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("security", "trustdevice_list", "/cgi-bin/security/trustdevice/list")
            .title("获取设备信息")
            .effect(Effect::Read)
            .docs(&[98920]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<TrustdeviceList> {
    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most devices of one page. 1 to 100, 100 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for TrustdeviceList {
    type Item = TrustedDevice;

    #[inline]
    fn turn(&mut self, page: TrustdeviceListResponse) -> Page<TrustedDevice> {
        Page::by_cursor(page.device_list, None, page.next_cursor, &mut self.cursor)
    }
}

/// 获取设备信息: the answer to [`TrustdeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrustdeviceListResponse {
    /// The devices of this page.
    pub device_list: Vec<TrustedDevice>,
    /// Cursor of the next page. Empty after the last one.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer TrustdeviceListResponse {
    "device_list" => device_list: Vec<TrustedDevice>,
    "next_cursor" => next_cursor: Option<String>,
});

/// 获取成员使用设备: the request of [`Api::trustdevice_get_by_user`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrustdeviceGetByUser {
    /// Which devices.
    pub r#type: DeviceType,
    /// The member.
    pub last_login_userid: OpenUserId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TrustdeviceGetByUser {
    "type" => r#type: DeviceType [required()],
    "last_login_userid" => last_login_userid: OpenUserId [required()],
});

impl TrustdeviceGetByUser {
    /// The request with everything it must have.
    #[inline]
    pub fn new(r#type: DeviceType, last_login_userid: impl Into<OpenUserId>) -> Self {
        Self {
            r#type,
            last_login_userid: last_login_userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for TrustdeviceGetByUser {
    type Token = AccessToken;
    type Response = TrustdeviceGetByUserResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("security", "trustdevice_get_by_user", "/cgi-bin/security/trustdevice/get_by_user")
            .title("获取成员使用设备")
            .effect(Effect::Read)
            .docs(&[98920]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取成员使用设备: the answer to [`TrustdeviceGetByUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrustdeviceGetByUserResponse {
    /// The devices.
    pub device_list: Vec<TrustedDevice>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer TrustdeviceGetByUserResponse {
    "device_list" => device_list: Vec<TrustedDevice>,
});

/// 删除设备信息: the request of [`Api::trustdevice_delete`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrustdeviceDelete {
    /// Which kind they are of.
    pub r#type: DeviceType,
    /// The devices. At most 100 items.
    pub device_code_list: Vec<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TrustdeviceDelete {
    "type" => r#type: DeviceType [required()],
    "device_code_list" => device_code_list: Vec<String> [required(), max_items(100)],
});

impl TrustdeviceDelete {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        r#type: DeviceType,
        device_code_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            r#type,
            device_code_list: device_code_list.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for TrustdeviceDelete {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("security", "trustdevice_delete", "/cgi-bin/security/trustdevice/delete")
            .title("删除设备信息")
            .effect(Effect::Set)
            .docs(&[98920]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Chunked for TrustdeviceDelete {
    const MOST: usize = 100;

    fn split_off(&mut self) -> Option<Self> {
        let list = Some(&mut self.device_code_list)
            .filter(|list| list.len() > Self::MOST)?;
        let rest = list.split_off(Self::MOST);
        Some(Self {
            device_code_list: rest,
            ..self.clone()
        })
    }

    fn merge(_answer: &mut Empty, _next: Empty) {}
}

/// 确认为可信设备: the request of [`Api::trustdevice_approve`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrustdeviceApprove {
    /// Devices in the states corp_pending and personal_pending. At most 100 items.
    pub device_code_list: Vec<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TrustdeviceApprove {
    "device_code_list" => device_code_list: Vec<String> [required(), max_items(100)],
});

impl TrustdeviceApprove {
    /// The request with everything it must have.
    #[inline]
    pub fn new(device_code_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            device_code_list: device_code_list.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for TrustdeviceApprove {
    type Token = AccessToken;
    type Response = TrustdeviceApproveResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("security", "trustdevice_approve", "/cgi-bin/security/trustdevice/approve")
            .title("确认为可信设备")
            .effect(Effect::Set)
            .docs(&[98920]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Chunked for TrustdeviceApprove {
    const MOST: usize = 100;

    fn split_off(&mut self) -> Option<Self> {
        let list = Some(&mut self.device_code_list)
            .filter(|list| list.len() > Self::MOST)?;
        let rest = list.split_off(Self::MOST);
        Some(Self {
            device_code_list: rest,
            ..self.clone()
        })
    }

    fn merge(answer: &mut TrustdeviceApproveResponse, next: TrustdeviceApproveResponse) {
        answer
            .success_list
            .get_or_insert_default()
            .extend(next.success_list.unwrap_or_default());
        answer
            .fail_list
            .get_or_insert_default()
            .extend(next.fail_list.unwrap_or_default());
    }
}

/// 确认为可信设备: the answer to [`TrustdeviceApprove`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrustdeviceApproveResponse {
    /// Devices that are trusted now.
    pub success_list: Option<Vec<String>>,
    /// Devices that are not.
    pub fail_list: Option<Vec<String>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer TrustdeviceApproveResponse {
    "success_list" => success_list: Option<Vec<String>>,
    "fail_list" => fail_list: Option<Vec<String>>,
});

/// 驳回可信设备申请: the request of [`Api::trustdevice_reject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrustdeviceReject {
    /// Devices in the states corp_pending and personal_pending. At most 100 items.
    pub device_code_list: Vec<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TrustdeviceReject {
    "device_code_list" => device_code_list: Vec<String> [required(), max_items(100)],
});

impl TrustdeviceReject {
    /// The request with everything it must have.
    #[inline]
    pub fn new(device_code_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            device_code_list: device_code_list.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for TrustdeviceReject {
    type Token = AccessToken;
    type Response = TrustdeviceRejectResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("security", "trustdevice_reject", "/cgi-bin/security/trustdevice/reject")
            .title("驳回可信设备申请")
            .effect(Effect::Set)
            .docs(&[98920]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Chunked for TrustdeviceReject {
    const MOST: usize = 100;

    fn split_off(&mut self) -> Option<Self> {
        let list = Some(&mut self.device_code_list)
            .filter(|list| list.len() > Self::MOST)?;
        let rest = list.split_off(Self::MOST);
        Some(Self {
            device_code_list: rest,
            ..self.clone()
        })
    }

    fn merge(answer: &mut TrustdeviceRejectResponse, next: TrustdeviceRejectResponse) {
        answer
            .success_list
            .get_or_insert_default()
            .extend(next.success_list.unwrap_or_default());
        answer
            .fail_list
            .get_or_insert_default()
            .extend(next.fail_list.unwrap_or_default());
    }
}

/// 驳回可信设备申请: the answer to [`TrustdeviceReject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrustdeviceRejectResponse {
    /// Devices that were turned down.
    pub success_list: Option<Vec<String>>,
    /// Devices that were not.
    pub fail_list: Option<Vec<String>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer TrustdeviceRejectResponse {
    "success_list" => success_list: Option<Vec<String>>,
    "fail_list" => fail_list: Option<Vec<String>>,
});

/// 分配高级功能账号: the request of [`Api::vip_submit_batch_add_job`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VipSubmitBatchAddJob {
    /// Members the app sees. At most 100 items.
    pub userid_list: Vec<OpenUserId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(VipSubmitBatchAddJob {
    "userid_list" => userid_list: Vec<OpenUserId> [required(), max_items(100)],
});

impl VipSubmitBatchAddJob {
    /// The request with everything it must have.
    #[inline]
    pub fn new(userid_list: impl IntoIterator<Item = impl Into<OpenUserId>>) -> Self {
        Self {
            userid_list: userid_list.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for VipSubmitBatchAddJob {
    type Token = AccessToken;
    type Response = VipSubmitBatchAddJobResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("security", "vip_submit_batch_add_job", "/cgi-bin/security/vip/submit_batch_add_job")
            .title("分配高级功能账号")
            .docs(&[99503]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 分配高级功能账号: the answer to [`VipSubmitBatchAddJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VipSubmitBatchAddJobResponse {
    /// The job.
    pub jobid: JobId,
    /// Those who do not exist or whom the app does not see.
    pub invalid_userid_list: Option<Vec<OpenUserId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer VipSubmitBatchAddJobResponse {
    "jobid" => jobid: JobId,
    "invalid_userid_list" => invalid_userid_list: Option<Vec<OpenUserId>>,
});

/// 查询分配高级功能账号结果: the request of [`Api::vip_batch_add_job_result`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VipBatchAddJobResult {
    /// The job from vip_submit_batch_add_job.
    pub jobid: JobId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(VipBatchAddJobResult {
    "jobid" => jobid: JobId [required()],
});

impl VipBatchAddJobResult {
    /// The request with everything it must have.
    #[inline]
    pub fn new(jobid: impl Into<JobId>) -> Self {
        Self {
            jobid: jobid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for VipBatchAddJobResult {
    type Token = AccessToken;
    type Response = VipBatchAddJobResultResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("security", "vip_batch_add_job_result", "/cgi-bin/security/vip/batch_add_job_result")
            .title("查询分配高级功能账号结果")
            .effect(Effect::Read)
            .docs(&[99503]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Job for VipBatchAddJobResult {
    #[inline]
    fn is_running(answer: &VipBatchAddJobResultResponse) -> bool {
        answer.job_result.is_none()
    }
}

/// 查询分配高级功能账号结果: the answer to [`VipBatchAddJobResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VipBatchAddJobResultResponse {
    /// What became of the members, once the job is done.
    pub job_result: Option<VipJobResult>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer VipBatchAddJobResultResponse {
    "job_result" => job_result: Option<VipJobResult>,
});

/// 取消高级功能账号: the request of [`Api::vip_submit_batch_del_job`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VipSubmitBatchDelJob {
    /// Members the app sees. At most 100 items.
    pub userid_list: Vec<OpenUserId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(VipSubmitBatchDelJob {
    "userid_list" => userid_list: Vec<OpenUserId> [required(), max_items(100)],
});

impl VipSubmitBatchDelJob {
    /// The request with everything it must have.
    #[inline]
    pub fn new(userid_list: impl IntoIterator<Item = impl Into<OpenUserId>>) -> Self {
        Self {
            userid_list: userid_list.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for VipSubmitBatchDelJob {
    type Token = AccessToken;
    type Response = VipSubmitBatchDelJobResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("security", "vip_submit_batch_del_job", "/cgi-bin/security/vip/submit_batch_del_job")
            .title("取消高级功能账号")
            .docs(&[99505]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 取消高级功能账号: the answer to [`VipSubmitBatchDelJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VipSubmitBatchDelJobResponse {
    /// The job.
    pub jobid: JobId,
    /// Those who do not exist or whom the app does not see.
    pub invalid_userid_list: Option<Vec<OpenUserId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer VipSubmitBatchDelJobResponse {
    "jobid" => jobid: JobId,
    "invalid_userid_list" => invalid_userid_list: Option<Vec<OpenUserId>>,
});

/// 查询取消高级功能账号结果: the request of [`Api::vip_batch_del_job_result`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VipBatchDelJobResult {
    /// The job from vip_submit_batch_del_job.
    pub jobid: JobId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(VipBatchDelJobResult {
    "jobid" => jobid: JobId [required()],
});

impl VipBatchDelJobResult {
    /// The request with everything it must have.
    #[inline]
    pub fn new(jobid: impl Into<JobId>) -> Self {
        Self {
            jobid: jobid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for VipBatchDelJobResult {
    type Token = AccessToken;
    type Response = VipBatchDelJobResultResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("security", "vip_batch_del_job_result", "/cgi-bin/security/vip/batch_del_job_result")
            .title("查询取消高级功能账号结果")
            .effect(Effect::Read)
            .docs(&[99505]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Job for VipBatchDelJobResult {
    #[inline]
    fn is_running(answer: &VipBatchDelJobResultResponse) -> bool {
        answer.job_result.is_none()
    }
}

/// 查询取消高级功能账号结果: the answer to [`VipBatchDelJobResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VipBatchDelJobResultResponse {
    /// What became of the members, once the job is done.
    pub job_result: Option<VipJobResult>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer VipBatchDelJobResultResponse {
    "job_result" => job_result: Option<VipJobResult>,
});

/// 获取高级功能账号列表: the request of [`Api::vip_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VipList {
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most members of one page; a page may have fewer. 1 to 200, 100 when absent.
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
    const META: &'static EndpointMeta = &EndpointMeta::post("security", "vip_list", "/cgi-bin/security/vip/list")
        .title("获取高级功能账号列表")
        .effect(Effect::Read)
        .docs(&[99506]);

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

    /// Most members of one page; a page may have fewer. 1 to 200, 100 when absent.
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
    /// The members of this page.
    pub userid_list: Vec<OpenUserId>,
    /// Whether there is a next page.
    pub has_more: bool,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer VipListResponse {
    "userid_list" => userid_list: Vec<OpenUserId>,
    "has_more" => has_more: bool,
    "next_cursor" => next_cursor: Option<String>,
});

/// 获取存档成员: the request of [`Api::file_content_get_auth_user_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileContentGetAuthUserList {
    /// Where to go on. Absent for the first page. At most 128 bytes.
    pub cursor: Option<String>,
    /// Most members of one page. 1 to 1000, 200 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FileContentGetAuthUserList {
    "cursor" => cursor: Option<String> [max_bytes(128)],
    "limit" => limit: Option<i64> [range(1, 1000)],
});

impl FileContentGetAuthUserList {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for FileContentGetAuthUserList {
    type Token = AccessToken;
    type Response = FileContentGetAuthUserListResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "security",
        "file_content_get_auth_user_list",
        "/cgi-bin/security/file-content/get_auth_user_list",
    )
    .title("获取存档成员")
    .effect(Effect::Read)
    .docs(&[101700]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<FileContentGetAuthUserList> {
    /// Where to go on. Absent for the first page. At most 128 bytes.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most members of one page. 1 to 1000, 200 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for FileContentGetAuthUserList {
    type Item = ArchivedMember;

    #[inline]
    fn turn(
        &mut self,
        page: FileContentGetAuthUserListResponse,
    ) -> Page<ArchivedMember> {
        Page::by_cursor(
            page.auth_user_list,
            Some(page.has_more),
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 获取存档成员: the answer to [`FileContentGetAuthUserList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileContentGetAuthUserListResponse {
    /// The members of this page.
    pub auth_user_list: Vec<ArchivedMember>,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Whether there is a next page.
    pub has_more: bool,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer FileContentGetAuthUserListResponse {
    "auth_user_list" => auth_user_list: Vec<ArchivedMember>,
    "next_cursor" => next_cursor: Option<String>,
    "has_more" => has_more: bool [form(Form::Flag)],
});

/// 获取成员授权空间: the request of [`Api::wedrive_get_auth_space_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WedriveGetAuthSpaceList {
    /// The member.
    pub userid: OpenUserId,
    /// Whether the member has left the corp. `false` when absent.
    pub is_resigned: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(WedriveGetAuthSpaceList {
    "userid" => userid: OpenUserId [required()],
    "is_resigned" => is_resigned: Option<bool> [form(Form::Flag)],
});

impl WedriveGetAuthSpaceList {
    /// The request with everything it must have.
    #[inline]
    pub fn new(userid: impl Into<OpenUserId>) -> Self {
        Self {
            userid: userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for WedriveGetAuthSpaceList {
    type Token = AccessToken;
    type Response = WedriveGetAuthSpaceListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("security", "wedrive_get_auth_space_list", "/cgi-bin/security/wedrive/get_auth_space_list")
            .title("获取成员授权空间")
            .effect(Effect::Read)
            .docs(&[101674]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<WedriveGetAuthSpaceList> {
    /// Whether the member has left the corp. `false` when absent.
    #[inline]
    pub fn is_resigned(mut self, is_resigned: bool) -> Self {
        self.request.is_resigned = Some(is_resigned);
        self
    }
}

/// 获取成员授权空间: the answer to [`WedriveGetAuthSpaceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WedriveGetAuthSpaceListResponse {
    /// The spaces.
    pub auth_space_list: Vec<ArchivedSpace>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer WedriveGetAuthSpaceListResponse {
    "auth_space_list" => auth_space_list: Vec<ArchivedSpace>,
});

/// 获取文件列表: the request of [`Api::wedrive_get_auth_file_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WedriveGetAuthFileList {
    /// The member.
    pub userid: OpenUserId,
    /// The space.
    pub spaceid: SpaceId,
    /// Whether the member has left the corp. `false` when absent.
    pub is_resigned: Option<bool>,
    /// From the answer before. Absent at the start.
    pub cursor: Option<String>,
    /// Most files of one page. 1 to 100, 100 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(WedriveGetAuthFileList {
    "userid" => userid: OpenUserId [required()],
    "spaceid" => spaceid: SpaceId [required()],
    "is_resigned" => is_resigned: Option<bool> [form(Form::Flag)],
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 100)],
});

impl WedriveGetAuthFileList {
    /// The request with everything it must have.
    #[inline]
    pub fn new(userid: impl Into<OpenUserId>, spaceid: impl Into<SpaceId>) -> Self {
        Self {
            userid: userid.into(),
            spaceid: spaceid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for WedriveGetAuthFileList {
    type Token = AccessToken;
    type Response = WedriveGetAuthFileListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("security", "wedrive_get_auth_file_list", "/cgi-bin/security/wedrive/get_auth_file_list")
            .title("获取文件列表")
            .effect(Effect::Read)
            .docs(&[101676]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<WedriveGetAuthFileList> {
    /// Whether the member has left the corp. `false` when absent.
    #[inline]
    pub fn is_resigned(mut self, is_resigned: bool) -> Self {
        self.request.is_resigned = Some(is_resigned);
        self
    }

    /// From the answer before. Absent at the start.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most files of one page. 1 to 100, 100 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for WedriveGetAuthFileList {
    type Item = ArchivedFile;

    #[inline]
    fn turn(&mut self, page: WedriveGetAuthFileListResponse) -> Page<ArchivedFile> {
        Page::by_cursor(
            page.file_list,
            Some(page.has_more),
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 获取文件列表: the answer to [`WedriveGetAuthFileList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WedriveGetAuthFileListResponse {
    /// The files.
    pub file_list: Vec<ArchivedFile>,
    /// For the next call.
    pub next_cursor: Option<String>,
    /// Whether more files follow.
    pub has_more: bool,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer WedriveGetAuthFileListResponse {
    "file_list" => file_list: Vec<ArchivedFile>,
    "next_cursor" => next_cursor: Option<String>,
    "has_more" => has_more: bool [form(Form::Flag)],
});

/// 下载文件: the request of [`Api::wedrive_download_file`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WedriveDownloadFile {
    /// The file.
    pub fileid: FileId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(WedriveDownloadFile {
    "fileid" => fileid: FileId [required()],
});

impl WedriveDownloadFile {
    /// The request with everything it must have.
    #[inline]
    pub fn new(fileid: impl Into<FileId>) -> Self {
        Self {
            fileid: fileid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for WedriveDownloadFile {
    type Token = AccessToken;
    type Response = WedriveDownloadFileResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("security", "wedrive_download_file", "/cgi-bin/security/wedrive/download_file")
            .title("下载文件")
            .effect(Effect::Read)
            .docs(&[101677]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 下载文件: the answer to [`WedriveDownloadFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WedriveDownloadFileResponse {
    /// The address, good for two hours.
    pub download_url: String,
    /// Name of the cookie the download has to carry.
    pub cookie_name: String,
    /// Value of that cookie.
    pub cookie_value: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer WedriveDownloadFileResponse {
    "download_url" => download_url: String [sensitive()],
    "cookie_name" => cookie_name: String,
    "cookie_value" => cookie_value: String [sensitive()],
});

/// 获取成员文档列表: the request of [`Api::doc_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocList {
    /// The member.
    pub userid: OpenUserId,
    /// Documents that were changed at or after this.
    pub start_time: Option<Timestamp>,
    /// Documents that were changed before this.
    pub end_time: Option<Timestamp>,
    /// Whether the member has left the corp. `false` when absent.
    pub is_resigned: Option<bool>,
    /// Only of this type.
    pub doc_type: Option<ArchivedDocType>,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most documents of one page. 1 to 100, 100 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DocList {
    "userid" => userid: OpenUserId [required()],
    "start_time" => start_time: Option<Timestamp>,
    "end_time" => end_time: Option<Timestamp>,
    "is_resigned" => is_resigned: Option<bool> [form(Form::Flag)],
    "doc_type" => doc_type: Option<ArchivedDocType>,
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 100)],
});

impl DocList {
    /// The request with everything it must have.
    #[inline]
    pub fn new(userid: impl Into<OpenUserId>) -> Self {
        Self {
            userid: userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for DocList {
    type Token = AccessToken;
    type Response = DocListResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("security", "doc_list", "/cgi-bin/security/doc/list")
        .title("获取成员文档列表")
        .effect(Effect::Read)
        .docs(&[101704]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<DocList> {
    /// Documents that were changed at or after this.
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<Timestamp>) -> Self {
        self.request.start_time = Some(start_time.into());
        self
    }

    /// Documents that were changed before this.
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<Timestamp>) -> Self {
        self.request.end_time = Some(end_time.into());
        self
    }

    /// Whether the member has left the corp. `false` when absent.
    #[inline]
    pub fn is_resigned(mut self, is_resigned: bool) -> Self {
        self.request.is_resigned = Some(is_resigned);
        self
    }

    /// Only of this type.
    #[inline]
    pub fn doc_type(mut self, doc_type: ArchivedDocType) -> Self {
        self.request.doc_type = Some(doc_type);
        self
    }

    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most documents of one page. 1 to 100, 100 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for DocList {
    type Item = ArchivedDoc;

    #[inline]
    fn turn(&mut self, page: DocListResponse) -> Page<ArchivedDoc> {
        Page::by_cursor(
            page.doc_list,
            Some(page.has_more),
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 获取成员文档列表: the answer to [`DocList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocListResponse {
    /// The documents of this page.
    pub doc_list: Vec<ArchivedDoc>,
    /// Whether there is a next page.
    pub has_more: bool,
    /// Cursor of the next page. Present if there is one.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer DocListResponse {
    "doc_list" => doc_list: Vec<ArchivedDoc>,
    "has_more" => has_more: bool,
    "next_cursor" => next_cursor: Option<String>,
});

/// 创建导出任务: the request of [`Api::doc_export`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocExport {
    /// The document.
    pub docid: DocId,
    /// What to turn it into.
    pub export_format: ArchiveFormat,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DocExport {
    "docid" => docid: DocId [required()],
    "export_format" => export_format: ArchiveFormat [required()],
});

impl DocExport {
    /// The request with everything it must have.
    #[inline]
    pub fn new(docid: impl Into<DocId>, export_format: ArchiveFormat) -> Self {
        Self {
            docid: docid.into(),
            export_format,
            ..Self::default()
        }
    }
}

impl Endpoint for DocExport {
    type Token = AccessToken;
    type Response = DocExportResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("security", "doc_export", "/cgi-bin/security/doc/export")
        .title("创建导出任务")
        .docs(&[101689]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 创建导出任务: the answer to [`DocExport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocExportResponse {
    /// The job, known until 10 minutes after it is done.
    pub jobid: JobId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer DocExportResponse {
    "jobid" => jobid: JobId,
});

/// 查询导出结果: the request of [`Api::doc_get_export_result`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocGetExportResult {
    /// The job from doc_export.
    pub jobid: JobId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DocGetExportResult {
    "jobid" => jobid: JobId [required()],
});

impl DocGetExportResult {
    /// The request with everything it must have.
    #[inline]
    pub fn new(jobid: impl Into<JobId>) -> Self {
        Self {
            jobid: jobid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for DocGetExportResult {
    type Token = AccessToken;
    type Response = DocGetExportResultResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("security", "doc_get_export_result", "/cgi-bin/security/doc/get_export_result")
            .title("查询导出结果")
            .effect(Effect::Read)
            .docs(&[101690]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Job for DocGetExportResult {
    #[inline]
    fn is_running(answer: &DocGetExportResultResponse) -> bool {
        matches!(answer.status, DocExportStatus::Running)
    }
}

/// 查询导出结果: the answer to [`DocGetExportResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocGetExportResultResponse {
    /// How it stands.
    pub status: DocExportStatus,
    /// Where the file is, good for 30 minutes.
    pub download_url: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer DocGetExportResultResponse {
    "status" => status: DocExportStatus,
    "download_url" => download_url: Option<String> [sensitive()],
});

/// A file of an archived WeDrive space.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArchivedFile {
    /// The file.
    pub fileid: FileId,
    /// Its name.
    pub file_name: String,
    /// Where it lies below the space, only while a superadmin of the space is archived and lets the space be.
    pub path: Option<String>,
    /// Who made it.
    pub creator: FileCreator,
    /// Size in bytes.
    pub file_size: i64,
    /// What it is. The values could not be read.
    pub file_type: i64,
    /// Address of an online document.
    pub doc_url: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ArchivedFile {
    "fileid" => fileid: FileId,
    "file_name" => file_name: String,
    "path" => path: Option<String>,
    "creator" => creator: FileCreator,
    "file_size" => file_size: i64,
    "file_type" => file_type: i64,
    "doc_url" => doc_url: Option<String>,
});

/// Who made a file.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileCreator {
    /// The member.
    pub userid: OpenUserId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(FileCreator {
    "userid" => userid: OpenUserId,
});

/// A WeDrive space that is archived.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArchivedSpace {
    /// The space.
    pub spaceid: SpaceId,
    /// Its name.
    pub space_name: String,
    /// Whether the member that was asked about is its super administrator.
    pub is_space_superadmin: bool,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ArchivedSpace {
    "spaceid" => spaceid: SpaceId,
    "space_name" => space_name: String,
    "is_space_superadmin" => is_space_superadmin: bool [form(Form::Flag)],
});

/// A document that is archived.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArchivedDoc {
    /// The document.
    pub docid: DocId,
    /// Its name.
    pub doc_name: String,
    /// Who owns it.
    pub userid: OpenUserId,
    /// What it is.
    pub doc_type: ArchivedDocType,
    /// When it was created.
    pub create_time: Timestamp,
    /// When it was last changed.
    pub modify_time: Timestamp,
    /// Where to look at it.
    pub url: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ArchivedDoc {
    "docid" => docid: DocId,
    "doc_name" => doc_name: String,
    "userid" => userid: OpenUserId,
    "doc_type" => doc_type: ArchivedDocType,
    "create_time" => create_time: Timestamp,
    "modify_time" => modify_time: Timestamp,
    "url" => url: Option<String>,
});

/// A member whose files are archived.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArchivedMember {
    /// The member, as the calling app sees it.
    pub userid: OpenUserId,
    /// Whether the member has left the corp.
    pub is_resigned: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ArchivedMember {
    "userid" => userid: OpenUserId,
    "is_resigned" => is_resigned: Option<bool> [form(Form::Flag)],
});

/// A domain the clients connect to.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerDomain {
    /// The domain.
    pub domain: String,
    /// The domain it is under. On the wire it is `universal_domian`.
    pub universal_domain: Option<String>,
    /// Such as TCP or UDP.
    pub protocol: Option<String>,
    /// Its ports. On the wire it is `port`.
    pub ports: Option<Vec<i64>>,
    /// Whether WeCom fails where it is blocked.
    pub is_necessary: Option<bool>,
    /// What it is used for.
    pub description: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ServerDomain {
    "domain" => domain: String,
    "universal_domian" => universal_domain: Option<String>,
    "protocol" => protocol: Option<String>,
    "port" => ports: Option<Vec<i64>>,
    "is_necessary" => is_necessary: Option<bool> [form(Form::Flag)],
    "description" => description: Option<String>,
});

/// An address the clients connect to.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerIp {
    /// The address.
    pub ip: String,
    /// Such as TCP or UDP.
    pub protocol: Option<String>,
    /// Its ports. On the wire it is `port`.
    pub ports: Option<Vec<i64>>,
    /// Whether WeCom fails where it is blocked.
    pub is_necessary: Option<bool>,
    /// What it is used for.
    pub description: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ServerIp {
    "ip" => ip: String,
    "protocol" => protocol: Option<String>,
    "port" => ports: Option<Vec<i64>>,
    "is_necessary" => is_necessary: Option<bool> [form(Form::Flag)],
    "description" => description: Option<String>,
});

/// Something that is done with files.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileAction {
    /// What is done.
    pub r#type: FileOperation,
    /// Where it is done. Only of uploads and downloads.
    pub source: Option<FileSource>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FileAction {
    "type" => r#type: FileOperation [required()],
    "source" => source: Option<FileSource>,
});

impl FileAction {
    /// A value with everything it must have.
    #[inline]
    pub fn new(r#type: FileOperation) -> Self {
        Self { r#type, ..Self::default() }
    }

    /// Where it is done. Only of uploads and downloads.
    #[inline]
    #[must_use]
    pub fn source(mut self, source: FileSource) -> Self {
        self.source = Some(source);
        self
    }
}

/// Something that was done with a file.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileRecord {
    /// When it was done.
    pub time: Timestamp,
    /// The member who did it.
    pub userid: Option<OpenUserId>,
    /// The outsider who did it.
    pub external_user: Option<ExternalPerson>,
    /// What was done.
    pub operation: FileAction,
    /// The file and what was done to it in words.
    pub file_info: Option<String>,
    /// Size in bytes.
    pub file_size: Option<i64>,
    /// MD5 of the file.
    pub file_md5: Option<String>,
    /// Who had asked. Only when a download request was decided on.
    pub applicant_name: Option<String>,
    /// What it was downloaded to. Only of downloads.
    pub device_type: Option<DownloadDevice>,
    /// The device it was downloaded to. Only of downloads by members.
    pub device_code: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(FileRecord {
    "time" => time: Timestamp,
    "userid" => userid: Option<OpenUserId>,
    "external_user" => external_user: Option<ExternalPerson>,
    "operation" => operation: FileAction,
    "file_info" => file_info: Option<String>,
    "file_size" => file_size: Option<i64>,
    "file_md5" => file_md5: Option<String>,
    "applicant_name" => applicant_name: Option<String> [sensitive()],
    "device_type" => device_type: Option<DownloadDevice>,
    "device_code" => device_code: Option<String>,
});

/// Someone from outside of the corp.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalPerson {
    /// Where the person comes from.
    pub r#type: ExternalUserType,
    /// The person's name.
    pub name: Option<String>,
    /// The person's corp. Only of WeCom users.
    pub corp_name: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ExternalPerson {
    "type" => r#type: ExternalUserType,
    "name" => name: Option<String> [sensitive()],
    "corp_name" => corp_name: Option<String>,
});

/// A screenshot.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenRecord {
    /// When it was taken.
    pub time: Timestamp,
    /// The member who took it.
    pub userid: OpenUserId,
    /// The member's department. Only if the app sees it.
    pub department_id: Option<DepartmentId>,
    /// What is on it.
    pub screen_shot_type: Option<ScreenShotType>,
    /// The same in words.
    pub screen_shot_content: Option<String>,
    /// The member's device.
    pub system: Option<ScreenSystem>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ScreenRecord {
    "time" => time: Timestamp,
    "userid" => userid: OpenUserId,
    "department_id" => department_id: Option<DepartmentId>,
    "screen_shot_type" => screen_shot_type: Option<ScreenShotType>,
    "screen_shot_content" => screen_shot_content: Option<String>,
    "system" => system: Option<ScreenSystem>,
});

/// Something a member did.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberLog {
    /// When.
    pub time: Timestamp,
    /// Who.
    pub userid: OpenUserId,
    /// What.
    pub oper_type: MemberOperation,
    /// More about it. May hold names and phone numbers.
    pub detail_info: Option<String>,
    /// From where, with its last part hidden.
    pub ip: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MemberLog {
    "time" => time: Timestamp,
    "userid" => userid: OpenUserId,
    "oper_type" => oper_type: MemberOperation,
    "detail_info" => detail_info: Option<String> [sensitive()],
    "ip" => ip: Option<String>,
});

/// Something an administrator did.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdminLog {
    /// When.
    pub time: Timestamp,
    /// Who.
    pub userid: OpenUserId,
    /// What sort of thing.
    pub oper_type: AdminOperation,
    /// What exactly.
    pub detail_type: Option<AdminAction>,
    /// More about it. May hold names and phone numbers.
    pub detail_info: Option<String>,
    /// From where.
    pub ip: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AdminLog {
    "time" => time: Timestamp,
    "userid" => userid: OpenUserId,
    "oper_type" => oper_type: AdminOperation,
    "detail_type" => detail_type: Option<AdminAction>,
    "detail_info" => detail_info: Option<String> [sensitive()],
    "ip" => ip: Option<String>,
});

/// A device to trust.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceImport {
    /// What it runs.
    pub system: DeviceSystem,
    /// MAC addresses. Required for Windows. At most 100 items.
    pub mac_addr: Option<Vec<String>>,
    /// UUID of the board. Only for Windows.
    pub motherboard_uuid: Option<String>,
    /// Serial numbers of the disks. Only for Windows. At most 100 items.
    pub harddisk_uuid: Option<Vec<String>>,
    /// Windows domain.
    pub domain: Option<String>,
    /// Windows computer name.
    pub pc_name: Option<String>,
    /// Serial number. Required for Mac.
    pub seq_no: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DeviceImport {
    "system" => system: DeviceSystem [required()],
    "mac_addr" => mac_addr: Option<Vec<String>> [max_items(100)],
    "motherboard_uuid" => motherboard_uuid: Option<String>,
    "harddisk_uuid" => harddisk_uuid: Option<Vec<String>> [max_items(100)],
    "domain" => domain: Option<String>,
    "pc_name" => pc_name: Option<String>,
    "seq_no" => seq_no: Option<String>,
});

impl DeviceImport {
    /// A value with everything it must have.
    #[inline]
    pub fn new(system: DeviceSystem) -> Self {
        Self { system, ..Self::default() }
    }

    /// MAC addresses. Required for Windows. At most 100 items.
    #[inline]
    #[must_use]
    pub fn mac_addr(
        mut self,
        mac_addr: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.mac_addr = Some(mac_addr.into_iter().map(Into::into).collect());
        self
    }

    /// UUID of the board. Only for Windows.
    #[inline]
    #[must_use]
    pub fn motherboard_uuid(mut self, motherboard_uuid: impl Into<String>) -> Self {
        self.motherboard_uuid = Some(motherboard_uuid.into());
        self
    }

    /// Serial numbers of the disks. Only for Windows. At most 100 items.
    #[inline]
    #[must_use]
    pub fn harddisk_uuid(
        mut self,
        harddisk_uuid: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.harddisk_uuid = Some(harddisk_uuid.into_iter().map(Into::into).collect());
        self
    }

    /// Windows domain.
    #[inline]
    #[must_use]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// Windows computer name.
    #[inline]
    #[must_use]
    pub fn pc_name(mut self, pc_name: impl Into<String>) -> Self {
        self.pc_name = Some(pc_name.into());
        self
    }

    /// Serial number. Required for Mac.
    #[inline]
    #[must_use]
    pub fn seq_no(mut self, seq_no: impl Into<String>) -> Self {
        self.seq_no = Some(seq_no.into());
        self
    }
}

/// What became of an imported device.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportResult {
    /// Its place in the request, from 1.
    pub device_index: i64,
    /// The new device. Present if it was imported.
    pub device_code: Option<String>,
    /// The device it clashes with. Present if it is a duplicate.
    pub duplicated_device_code: Option<String>,
    /// Whether it was imported.
    pub status: ImportStatus,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ImportResult {
    "device_index" => device_index: i64,
    "device_code" => device_code: Option<String>,
    "duplicated_device_code" => duplicated_device_code: Option<String>,
    "status" => status: ImportStatus,
});

/// A device.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrustedDevice {
    /// Its id.
    pub device_code: String,
    /// What it runs.
    pub system: DeviceSystem,
    /// MAC addresses.
    pub mac_addr: Option<Vec<String>>,
    /// UUID of the board.
    pub motherboard_uuid: Option<String>,
    /// UUIDs of the disks.
    pub harddisk_uuid: Option<Vec<String>>,
    /// Windows domain.
    pub domain: Option<String>,
    /// Computer name.
    pub pc_name: Option<String>,
    /// Serial number of a Mac.
    pub seq_no: Option<String>,
    /// When someone last logged in on it.
    pub last_login_time: Option<Timestamp>,
    /// Who that was.
    pub last_login_userid: Option<OpenUserId>,
    /// When it was claimed or confirmed.
    pub confirm_timestamp: Option<Timestamp>,
    /// Who claimed or confirmed it.
    pub confirm_userid: Option<OpenUserId>,
    /// The administrator who approved it.
    pub approved_userid: Option<OpenUserId>,
    /// How it came to be known.
    pub source: Option<DeviceSource>,
    /// Where it stands.
    pub status: Option<DeviceStatus>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(TrustedDevice {
    "device_code" => device_code: String,
    "system" => system: DeviceSystem,
    "mac_addr" => mac_addr: Option<Vec<String>>,
    "motherboard_uuid" => motherboard_uuid: Option<String>,
    "harddisk_uuid" => harddisk_uuid: Option<Vec<String>>,
    "domain" => domain: Option<String>,
    "pc_name" => pc_name: Option<String>,
    "seq_no" => seq_no: Option<String>,
    "last_login_time" => last_login_time: Option<Timestamp>,
    "last_login_userid" => last_login_userid: Option<OpenUserId>,
    "confirm_timestamp" => confirm_timestamp: Option<Timestamp>,
    "confirm_userid" => confirm_userid: Option<OpenUserId>,
    "approved_userid" => approved_userid: Option<OpenUserId>,
    "source" => source: Option<DeviceSource>,
    "status" => status: Option<DeviceStatus>,
});

/// What a job did.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VipJobResult {
    /// Members it worked for, those with nothing to change included.
    pub succ_userid_list: Option<Vec<OpenUserId>>,
    /// Members it did not work for.
    pub fail_userid_list: Option<Vec<OpenUserId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(VipJobResult {
    "succ_userid_list" => succ_userid_list: Option<Vec<OpenUserId>>,
    "fail_userid_list" => fail_userid_list: Option<Vec<OpenUserId>>,
});

open_enum! {
    /// What an archived document is.
    pub enum ArchivedDocType: i64 {
        /// A text document.
        Document = 3,
        /// Spreadsheet.
        Spreadsheet = 4,
        /// Slides.
        Slides = 6,
        /// Mind map.
        MindMap = 7,
        /// A table with typed columns.
        SmartSheet = 10,
    }
}

open_enum! {
    /// What an archived document is turned into.
    pub enum ArchiveFormat: str {
        /// For a text document.
        Docx = "docx",
        /// For a text document or slides.
        Pdf = "pdf",
        /// For a spreadsheet or a smart sheet.
        Xlsx = "xlsx",
        /// For a mind map.
        Xmind = "xmind",
        /// For slides.
        Pptx = "pptx",
    }
}

open_enum! {
    /// How an export stands.
    pub enum DocExportStatus: i64 {
        /// Running.
        Running = 0,
        /// Done.
        Done = 1,
        /// Failed.
        Failed = 2,
    }
}

open_enum! {
    /// What is done with a file.
    pub enum FileOperation: i64 {
        /// Upload.
        Upload = 101,
        /// New folder.
        NewFolder = 102,
        /// Download.
        Download = 103,
        /// Update.
        Update = 104,
        /// Star.
        Star = 105,
        /// Move.
        Move = 106,
        /// Copy.
        Copy = 107,
        /// Rename.
        Rename = 108,
        /// Delete.
        Delete = 109,
        /// Restore.
        Restore = 110,
        /// Deleted for good.
        Purge = 111,
        /// Forwarded within WeCom.
        Forward = 112,
        /// Download by link.
        DownloadByLink = 113,
        /// Get link.
        GetLink = 114,
        /// Edit link.
        EditLink = 115,
        /// Close link.
        CloseLink = 116,
        /// Favourite.
        Favourite = 117,
        /// New document.
        NewDocument = 118,
        /// New sheet.
        NewSheet = 119,
        /// Open.
        Open = 121,
        /// Export.
        Export = 124,
        /// Add members.
        AddMembers = 127,
        /// Rights of members on the file.
        ChangeMembers = 128,
        /// Remove members.
        RemoveMembers = 129,
        /// Set watermark.
        SetWatermark = 130,
        /// Rights inside of the corp.
        ChangeInternalRights = 131,
        /// Rights outside of the corp.
        ChangeExternalRights = 132,
        /// Add shortcut.
        AddShortcut = 133,
        /// Forward to wechat.
        ForwardToWechat = 134,
        /// Preview.
        Preview = 135,
        /// Manage rights.
        ManageRights = 136,
        /// Security settings.
        SecuritySettings = 139,
        /// Share by mail.
        ShareByMail = 140,
        /// Files of a member who left.
        HandOver = 142,
        /// A request to download was granted.
        ApproveDownload = 10_001,
        /// A request to download was turned down.
        RefuseDownload = 10_002,
    }
}

open_enum! {
    /// Where a file was uploaded or downloaded.
    pub enum FileSource: i64 {
        /// Chat.
        Chat = 401,
        /// Mail.
        Mail = 402,
        /// Document.
        Document = 403,
        /// Drive.
        Drive = 404,
        /// Schedule.
        Schedule = 405,
        /// Meeting.
        Meeting = 406,
        /// Approval.
        Approval = 407,
        /// Journal.
        Journal = 408,
        /// Form.
        Form = 409,
        /// Customer contact.
        CustomerContact = 410,
        /// Upstream and downstream corps.
        SupplyChain = 411,
        /// Favourites.
        Favourites = 450,
        /// File list.
        FileList = 451,
        /// Other.
        Other = 452,
    }
}

open_enum! {
    /// What a file was downloaded to.
    pub enum DownloadDevice: i64 {
        /// Corp trusted.
        CorpTrusted = 1,
        /// Personal trusted.
        PersonalTrusted = 2,
    }
}

open_enum! {
    /// Where an outsider comes from.
    pub enum ExternalUserType: i64 {
        /// Wechat.
        Wechat = 1,
        /// Wecom.
        Wecom = 2,
    }
}

open_enum! {
    /// What is on a screenshot.
    pub enum ScreenShotType: i64 {
        /// Chat.
        Chat = 1,
        /// Contacts.
        Contacts = 2,
        /// Mail.
        Mail = 3,
        /// File.
        File = 4,
        /// Schedule.
        Schedule = 5,
        /// Other.
        Other = 6,
    }
}

open_enum! {
    /// The device a screenshot was taken on.
    pub enum ScreenSystem: str {
        /// Ios.
        Ios = "iOS",
        /// Ipad.
        Ipad = "iPad",
    }
}

open_enum! {
    /// What a member did.
    pub enum MemberOperation: i64 {
        /// Add external contact.
        AddExternalContact = 1,
        /// Delete external contact.
        DeleteExternalContact = 2,
        /// Marked a contact as the corp's customer.
        MarkCustomerCorp = 3,
        /// Log in on new device.
        LogInOnNewDevice = 4,
        /// Change mobile.
        ChangeMobile = 5,
        /// Bind wechat.
        BindWechat = 6,
        /// Rebind wechat.
        RebindWechat = 7,
        /// Invite member.
        InviteMember = 8,
        /// Ban login.
        BanLogin = 9,
        /// Change nickname.
        ChangeNickname = 11,
        /// Change name.
        ChangeName = 12,
        /// Log in on second device.
        LogInOnSecondDevice = 13,
        /// An order of paid features.
        ConfirmFeatureOrder = 15,
        /// Change app.
        ChangeApp = 16,
        /// An order of the chat archive.
        ConfirmArchiveOrder = 17,
        /// Contact with people outside.
        BanInterworking = 20,
        /// Lock device.
        LockDevice = 21,
    }
}

open_enum! {
    /// What sort of thing an administrator did.
    pub enum AdminOperation: i64 {
        /// Rights.
        Rights = 2,
        /// Members and departments.
        MembersAndDepartments = 3,
        /// Other.
        Other = 7,
        /// Apps.
        Apps = 8,
        /// Contacts and chats.
        ContactsAndChats = 11,
        /// Corp info.
        CorpInfo = 12,
        /// External contacts.
        ExternalContacts = 13,
    }
}

open_enum! {
    /// What exactly an administrator did.
    pub enum AdminAction: i64 {
        /// Bind mobile.
        BindMobile = 1,
        /// Unbind mobile.
        UnbindMobile = 2,
        /// Change security email.
        ChangeSecurityEmail = 3,
        /// Change login password.
        ChangeLoginPassword = 4,
        /// Add sub admin.
        AddSubAdmin = 5,
        /// Remove sub admin.
        RemoveSubAdmin = 6,
        /// Change operation rights.
        ChangeOperationRights = 7,
        /// Change management scope.
        ChangeManagementScope = 8,
        /// Add department.
        AddDepartment = 9,
        /// Delete department.
        DeleteDepartment = 10,
        /// Move department.
        MoveDepartment = 11,
        /// Move member.
        MoveMember = 12,
        /// Delete member.
        DeleteMember = 13,
        /// Add member.
        AddMember = 14,
        /// Change member.
        ChangeMember = 15,
        /// Import batch.
        ImportBatch = 16,
        /// Rename corp.
        RenameCorp = 17,
        /// Change corp logo.
        ChangeCorpLogo = 18,
        /// Change corp info.
        ChangeCorpInfo = 19,
        /// Change message settings.
        ChangeMessageSettings = 20,
        /// Change department.
        ChangeDepartment = 21,
        /// Send announcement.
        SendAnnouncement = 22,
        /// Log in.
        LogIn = 23,
        /// Remove member.
        RemoveMember = 24,
        /// Send invitation.
        SendInvitation = 25,
        /// Add app.
        AddApp = 26,
        /// Delete app.
        DeleteApp = 27,
        /// Change app home.
        ChangeAppHome = 28,
        /// Change app visibility.
        ChangeAppVisibility = 29,
        /// Export contacts.
        ExportContacts = 30,
        /// Add admin group.
        AddAdminGroup = 31,
        /// Delete admin group.
        DeleteAdminGroup = 32,
        /// Rename admin group.
        RenameAdminGroup = 33,
        /// Change admin group contact rights.
        ChangeAdminGroupContactRights = 34,
        /// Change admin group app rights.
        ChangeAdminGroupAppRights = 35,
        /// Change admin group admins.
        ChangeAdminGroupAdmins = 36,
        /// Transfer creator.
        TransferCreator = 37,
        /// Add tag.
        AddTag = 38,
        /// Delete tag.
        DeleteTag = 39,
        /// Change tag members.
        ChangeTagMembers = 40,
        /// Rename tag.
        RenameTag = 41,
        /// Install suite app.
        InstallSuiteApp = 42,
        /// Delete suite app.
        DeleteSuiteApp = 43,
        /// Delete contact suite.
        DeleteContactSuite = 44,
        /// Install contact suite.
        InstallContactSuite = 45,
        /// Activate wecom.
        ActivateWecom = 46,
        /// Add material.
        AddMaterial = 47,
        /// Edit material.
        EditMaterial = 48,
        /// Delete material.
        DeleteMaterial = 49,
        /// Hide department or member.
        HideDepartmentOrMember = 50,
        /// Hide other departments.
        HideOtherDepartments = 51,
        /// Hide everyone.
        HideEveryone = 52,
        /// Add invoice info.
        AddInvoiceInfo = 53,
        /// Change invoice info.
        ChangeInvoiceInfo = 54,
        /// Delete invoice info.
        DeleteInvoiceInfo = 55,
        /// A second number for delete_suite_app.
        RemoveSuiteApp = 56,
        /// Switch on auto invitation.
        SwitchOnAutoInvitation = 57,
        /// Switch off auto invitation.
        SwitchOffAutoInvitation = 58,
        /// Change app rights.
        ChangeAppRights = 59,
        /// Sync members.
        SyncMembers = 60,
        /// Replace members.
        ReplaceMembers = 61,
        /// Replace departments.
        ReplaceDepartments = 62,
        /// Export service staff.
        ExportServiceStaff = 63,
        /// Delete service staff.
        DeleteServiceStaff = 64,
        /// Enable app.
        EnableApp = 65,
        /// Disable app.
        DisableApp = 66,
        /// Add approval template.
        AddApprovalTemplate = 67,
        /// Enable approval template.
        EnableApprovalTemplate = 68,
        /// Disable approval template.
        DisableApprovalTemplate = 69,
        /// Delete approval template.
        DeleteApprovalTemplate = 70,
        /// Change approval template.
        ChangeApprovalTemplate = 71,
        /// Change approval rules.
        ChangeApprovalRules = 72,
        /// Delete approval records.
        DeleteApprovalRecords = 73,
        /// Add leave type.
        AddLeaveType = 74,
        /// Delete leave type.
        DeleteLeaveType = 75,
        /// Change leave type.
        ChangeLeaveType = 76,
        /// Import leave balances.
        ImportLeaveBalances = 77,
        /// Change leave balance.
        ChangeLeaveBalance = 78,
        /// Add checkin rule.
        AddCheckinRule = 79,
        /// Change checkin rule.
        ChangeCheckinRule = 80,
        /// Delete checkin rule.
        DeleteCheckinRule = 81,
        /// Change outside checkin.
        ChangeOutsideCheckin = 82,
        /// Add journal template.
        AddJournalTemplate = 83,
        /// Enable journal template.
        EnableJournalTemplate = 84,
        /// Disable journal template.
        DisableJournalTemplate = 85,
        /// Delete journal template.
        DeleteJournalTemplate = 86,
        /// Change journal template.
        ChangeJournalTemplate = 87,
        /// Change journal rules.
        ChangeJournalRules = 88,
        /// Export journals.
        ExportJournals = 89,
        /// Export leave balances.
        ExportLeaveBalances = 90,
        /// Export approvals.
        ExportApprovals = 91,
        /// Export checkins.
        ExportCheckins = 92,
        /// Verify by documents.
        VerifyByDocuments = 93,
        /// Verify by legal representative.
        VerifyByLegalRepresentative = 94,
        /// Verify by payment.
        VerifyByPayment = 95,
        /// Verify by official account.
        VerifyByOfficialAccount = 96,
        /// Certify by official account.
        CertifyByOfficialAccount = 97,
        /// Set second verification.
        SetSecondVerification = 98,
        /// Change join settings.
        ChangeJoinSettings = 99,
        /// Change start page.
        ChangeStartPage = 100,
        /// Manage former members.
        ManageFormerMembers = 101,
        /// Set weekly summary.
        SetWeeklySummary = 102,
        /// Change wechat plugin logo.
        ChangeWechatPluginLogo = 103,
        /// Change wechat plugin intro.
        ChangeWechatPluginIntro = 104,
        /// Change wechat plugin settings.
        ChangeWechatPluginSettings = 105,
        /// Set invite red packets.
        SetInviteRedPackets = 106,
        /// Set group size limit.
        SetGroupSizeLimit = 107,
        /// Set read receipts.
        SetReadReceipts = 108,
        /// Set all staff group.
        SetAllStaffGroup = 109,
        /// Create department groups.
        CreateDepartmentGroups = 110,
        /// Set profile display.
        SetProfileDisplay = 111,
        /// Set editable profile fields.
        SetEditableProfileFields = 112,
        /// Set member order.
        SetMemberOrder = 113,
        /// Set chat watermark.
        SetChatWatermark = 114,
        /// Set contacts watermark.
        SetContactsWatermark = 115,
        /// Set reminders for inactive.
        SetRemindersForInactive = 116,
        /// Set safe mobile viewing.
        SetSafeMobileViewing = 117,
        /// Set external profile.
        SetExternalProfile = 118,
        /// Change external contact rights.
        ChangeExternalContactRights = 119,
        /// Export operation records.
        ExportOperationRecords = 120,
        /// Change workbench.
        ChangeWorkbench = 121,
        /// Set third party entry.
        SetThirdPartyEntry = 122,
        /// Enable mini program.
        EnableMiniProgram = 123,
        /// Disable mini program.
        DisableMiniProgram = 124,
        /// Add chat toolbar page.
        AddChatToolbarPage = 125,
        /// Edit chat toolbar page.
        EditChatToolbarPage = 126,
        /// Delete chat toolbar page.
        DeleteChatToolbarPage = 127,
        /// Edit app groups.
        EditAppGroups = 128,
        /// Set wechat entry.
        SetWechatEntry = 129,
        /// Set contact sync api.
        SetContactSyncApi = 130,
        /// Set safe viewing.
        SetSafeViewing = 132,
        /// Export all viewing records.
        ExportAllViewingRecords = 133,
        /// Export member viewing records.
        ExportMemberViewingRecords = 134,
        /// Change archive ips.
        ChangeArchiveIps = 135,
        /// Change archive key.
        ChangeArchiveKey = 136,
        /// Set archive calls.
        SetArchiveCalls = 137,
        /// Set archive file helper.
        SetArchiveFileHelper = 138,
        /// Set archive notice.
        SetArchiveNotice = 139,
        /// Change archive scope.
        ChangeArchiveScope = 140,
        /// Set archive chat limits.
        SetArchiveChatLimits = 141,
        /// Verify subject.
        VerifySubject = 142,
        /// Set archive keyword block.
        SetArchiveKeywordBlock = 146,
        /// This one and those until 158 are about school contacts.
        AddSchoolDepartment = 147,
        /// Delete school department.
        DeleteSchoolDepartment = 148,
        /// Change school department.
        ChangeSchoolDepartment = 149,
        /// Add student.
        AddStudent = 150,
        /// Delete student.
        DeleteStudent = 151,
        /// Change student.
        ChangeStudent = 152,
        /// Add parent.
        AddParent = 153,
        /// Delete parent.
        DeleteParent = 154,
        /// Change parent.
        ChangeParent = 155,
        /// Import school batch.
        ImportSchoolBatch = 156,
        /// Change school settings.
        ChangeSchoolSettings = 157,
        /// Set school sync api.
        SetSchoolSyncApi = 158,
        /// View secret.
        ViewSecret = 159,
        /// Set event server.
        SetEventServer = 160,
        /// Reset secret.
        ResetSecret = 161,
        /// Set members batch.
        SetMembersBatch = 162,
        /// Delete and ban app.
        DeleteAndBanApp = 163,
        /// Switch off member consent.
        SwitchOffMemberConsent = 164,
        /// Lift app ban.
        LiftAppBan = 165,
        /// Change app consent.
        ChangeAppConsent = 166,
        /// Switch on member consent.
        SwitchOnMemberConsent = 167,
        /// Switch on login sms.
        SwitchOnLoginSms = 168,
        /// Switch off login sms.
        SwitchOffLoginSms = 169,
        /// Turn app into customized.
        TurnAppIntoCustomized = 170,
        /// Set contact count display.
        SetContactCountDisplay = 171,
        /// Set trusted ips.
        SetTrustedIps = 172,
        /// Grant contact editing.
        GrantContactEditing = 173,
        /// Revoke contact editing.
        RevokeContactEditing = 174,
        /// Show gender in groups.
        ShowGenderInGroups = 175,
        /// Delete member as left.
        DeleteMemberAsLeft = 176,
        /// Import roster.
        ImportRoster = 177,
        /// Update roster.
        UpdateRoster = 178,
        /// Change agency staff rights.
        ChangeAgencyStaffRights = 179,
        /// Export contacts with roster.
        ExportContactsWithRoster = 180,
        /// Certify wecom.
        CertifyWecom = 181,
        /// Export batch.
        ExportBatch = 182,
        /// Disable secret.
        DisableSecret = 185,
        /// Disable event server.
        DisableEventServer = 186,
        /// Create knowledge base.
        CreateKnowledgeBase = 189,
        /// Change knowledge base.
        ChangeKnowledgeBase = 190,
        /// Delete knowledge base.
        DeleteKnowledgeBase = 191,
    }
}

open_enum! {
    /// What a device runs.
    pub enum DeviceSystem: str {
        /// Windows.
        Windows = "Windows",
        /// Mac.
        Mac = "Mac",
    }
}

open_enum! {
    /// How far a device is trusted.
    pub enum DeviceType: i64 {
        /// Corp trusted.
        CorpTrusted = 1,
        /// Unknown.
        Unknown = 2,
        /// Personal trusted.
        PersonalTrusted = 3,
    }
}

open_enum! {
    /// Where a device stands.
    pub enum DeviceStatus: i64 {
        /// Nobody logged in on it yet.
        Imported = 1,
        /// To invite.
        ToInvite = 2,
        /// Waits to be confirmed as the corp's.
        CorpPending = 3,
        /// Waits to be confirmed as a member's.
        PersonalPending = 4,
        /// Corp trusted.
        CorpTrusted = 5,
        /// Personal trusted.
        PersonalTrusted = 6,
    }
}

open_enum! {
    /// How a device came to be known.
    pub enum DeviceSource: i64 {
        /// Unknown.
        Unknown = 0,
        /// Member confirmed.
        MemberConfirmed = 1,
        /// Admin import.
        AdminImport = 2,
        /// A member asked for it.
        SelfApplied = 3,
    }
}

open_enum! {
    /// Whether a device was imported.
    pub enum ImportStatus: i64 {
        /// Imported.
        Imported = 1,
        /// Duplicate.
        Duplicate = 2,
        /// Unsupported.
        Unsupported = 3,
        /// Malformed.
        Malformed = 4,
    }
}
