//! 异步导出接口: jobs that export members, departments and tags into encrypted files.
//!
//! Generated from `spec/api/contacts/export.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::endpoint::{Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::{JobId, TagId};
use crate::scope::{Scope, ScopeKind};
use crate::waiting::Job;
use crate::wire::{EncodeError, Extra};
use crate::{open_enum, table};

/// The calls of 异步导出接口 on one scope, from [`Scope::export`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 异步导出接口: jobs that export members, departments and tags into encrypted files.
    #[inline]
    pub fn export(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 导出成员: start an export of the members in short. Ends with get_result or the batch_job_result
    /// callback.
    ///
    /// The files hold JSON with a userlist as user.simplelist returns it.
    ///
    /// `POST /cgi-bin/export/simple_user` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [94849](https://developer.work.weixin.qq.com/document/path/94849), checked, as
    /// of 2022-08-22; also [94950](https://developer.work.weixin.qq.com/document/path/94950).
    #[inline]
    pub fn simple_user(&self, encoding_aeskey: impl Into<String>) -> Call<SimpleUser>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(SimpleUser::new(encoding_aeskey))
    }

    /// 导出成员详情: start an export of the members in full. Ends with get_result or the batch_job_result
    /// callback.
    ///
    /// The files hold JSON with a userlist as user.list returns it.
    ///
    /// `POST /cgi-bin/export/user` with [`AccessToken`]; acts on every call and is never repeated blindly.
    /// Official page [94851](https://developer.work.weixin.qq.com/document/path/94851), checked in a public
    /// copy; also [94951](https://developer.work.weixin.qq.com/document/path/94951).
    #[inline]
    pub fn user(&self, encoding_aeskey: impl Into<String>) -> Call<User>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(User::new(encoding_aeskey))
    }

    /// 导出部门: start an export of the departments. Ends with get_result or the batch_job_result callback.
    ///
    /// The files hold JSON with a department list as department.list returns it.
    ///
    /// `POST /cgi-bin/export/department` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [94952](https://developer.work.weixin.qq.com/document/path/94952), checked, as
    /// of 2022-08-22; also [94852](https://developer.work.weixin.qq.com/document/path/94852).
    #[inline]
    pub fn department(&self, encoding_aeskey: impl Into<String>) -> Call<Department>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Department::new(encoding_aeskey))
    }

    /// 导出标签成员: start an export of the members and departments of a tag. Ends with get_result or the
    /// batch_job_result callback.
    ///
    /// The files hold JSON with a userlist and a partylist as tag.get returns them.
    ///
    /// `POST /cgi-bin/export/taguser` with [`AccessToken`]; acts on every call and is never repeated blindly.
    /// Official page [94953](https://developer.work.weixin.qq.com/document/path/94953), checked, as of
    /// 2022-08-17; also [94853](https://developer.work.weixin.qq.com/document/path/94853).
    #[inline]
    pub fn taguser(
        &self,
        tagid: impl Into<TagId>,
        encoding_aeskey: impl Into<String>,
    ) -> Call<Taguser>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Taguser::new(tagid, encoding_aeskey))
    }

    /// 获取导出结果: how far an export is and where its files are. Only for the app that started it.
    ///
    /// `GET /cgi-bin/export/get_result` with [`AccessToken`]; read-only, so the client may repeat it. Its
    /// `until_done()` asks until the job has ended. Official page
    /// [94954](https://developer.work.weixin.qq.com/document/path/94954), checked, as of 2021-08-11; also
    /// [94854](https://developer.work.weixin.qq.com/document/path/94854).
    #[inline]
    pub fn get_result(&self, jobid: impl Into<JobId>) -> Call<GetResult>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetResult::new(jobid))
    }
}

/// 导出成员: the request of [`Api::simple_user`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleUser {
    /// Key the files are encrypted with (AES-256-CBC, IV from its first 16 bytes): 43 letters and digits,
    /// base64 without the `=`. At most 43 characters.
    pub encoding_aeskey: String,
    /// Members per file. 10000 to 1000000, 1000000 when absent.
    pub block_size: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SimpleUser {
    "encoding_aeskey" => encoding_aeskey: String [required(), max_chars(43), sensitive()],
    "block_size" => block_size: Option<i64> [range(10_000, 1_000_000)],
});

impl SimpleUser {
    /// The request with everything it must have.
    #[inline]
    pub fn new(encoding_aeskey: impl Into<String>) -> Self {
        Self {
            encoding_aeskey: encoding_aeskey.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for SimpleUser {
    type Token = AccessToken;
    type Response = SimpleUserResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("export", "simple_user", "/cgi-bin/export/simple_user")
        .title("导出成员")
        .docs(&[94849, 94950]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<SimpleUser> {
    /// Members per file. 10000 to 1000000, 1000000 when absent.
    #[inline]
    pub fn block_size(mut self, block_size: i64) -> Self {
        self.request.block_size = Some(block_size);
        self
    }
}

/// 导出成员: the answer to [`SimpleUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleUserResponse {
    /// The job.
    pub jobid: JobId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer SimpleUserResponse {
    "jobid" => jobid: JobId,
});

/// 导出成员详情: the request of [`Api::user`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct User {
    /// Key the files are encrypted with (AES-256-CBC, IV from its first 16 bytes): 43 letters and digits,
    /// base64 without the `=`. At most 43 characters.
    pub encoding_aeskey: String,
    /// Members per file. 10000 to 1000000, 1000000 when absent.
    pub block_size: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(User {
    "encoding_aeskey" => encoding_aeskey: String [required(), max_chars(43), sensitive()],
    "block_size" => block_size: Option<i64> [range(10_000, 1_000_000)],
});

impl User {
    /// The request with everything it must have.
    #[inline]
    pub fn new(encoding_aeskey: impl Into<String>) -> Self {
        Self {
            encoding_aeskey: encoding_aeskey.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for User {
    type Token = AccessToken;
    type Response = UserResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("export", "user", "/cgi-bin/export/user")
        .title("导出成员详情")
        .docs(&[94851, 94951]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<User> {
    /// Members per file. 10000 to 1000000, 1000000 when absent.
    #[inline]
    pub fn block_size(mut self, block_size: i64) -> Self {
        self.request.block_size = Some(block_size);
        self
    }
}

/// 导出成员详情: the answer to [`User`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserResponse {
    /// The job.
    pub jobid: JobId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer UserResponse {
    "jobid" => jobid: JobId,
});

/// 导出部门: the request of [`Api::department`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Department {
    /// Key the files are encrypted with (AES-256-CBC, IV from its first 16 bytes): 43 letters and digits,
    /// base64 without the `=`. At most 43 characters.
    pub encoding_aeskey: String,
    /// Departments per file. 10000 to 1000000, 1000000 when absent.
    pub block_size: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Department {
    "encoding_aeskey" => encoding_aeskey: String [required(), max_chars(43), sensitive()],
    "block_size" => block_size: Option<i64> [range(10_000, 1_000_000)],
});

impl Department {
    /// The request with everything it must have.
    #[inline]
    pub fn new(encoding_aeskey: impl Into<String>) -> Self {
        Self {
            encoding_aeskey: encoding_aeskey.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Department {
    type Token = AccessToken;
    type Response = DepartmentResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("export", "department", "/cgi-bin/export/department")
        .title("导出部门")
        .docs(&[94852, 94952]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<Department> {
    /// Departments per file. 10000 to 1000000, 1000000 when absent.
    #[inline]
    pub fn block_size(mut self, block_size: i64) -> Self {
        self.request.block_size = Some(block_size);
        self
    }
}

/// 导出部门: the answer to [`Department`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentResponse {
    /// The job.
    pub jobid: JobId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer DepartmentResponse {
    "jobid" => jobid: JobId,
});

/// 导出标签成员: the request of [`Api::taguser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Taguser {
    /// The tag, visible to the app.
    pub tagid: TagId,
    /// Key the files are encrypted with (AES-256-CBC, IV from its first 16 bytes): 43 letters and digits,
    /// base64 without the `=`. At most 43 characters.
    pub encoding_aeskey: String,
    /// Members and departments per file. 10000 to 1000000, 1000000 when absent.
    pub block_size: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Taguser {
    "tagid" => tagid: TagId [required()],
    "encoding_aeskey" => encoding_aeskey: String [required(), max_chars(43), sensitive()],
    "block_size" => block_size: Option<i64> [range(10_000, 1_000_000)],
});

impl Taguser {
    /// The request with everything it must have.
    #[inline]
    pub fn new(tagid: impl Into<TagId>, encoding_aeskey: impl Into<String>) -> Self {
        Self {
            tagid: tagid.into(),
            encoding_aeskey: encoding_aeskey.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Taguser {
    type Token = AccessToken;
    type Response = TaguserResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("export", "taguser", "/cgi-bin/export/taguser")
        .title("导出标签成员")
        .docs(&[94853, 94953]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<Taguser> {
    /// Members and departments per file. 10000 to 1000000, 1000000 when absent.
    #[inline]
    pub fn block_size(mut self, block_size: i64) -> Self {
        self.request.block_size = Some(block_size);
        self
    }
}

/// 导出标签成员: the answer to [`Taguser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaguserResponse {
    /// The job.
    pub jobid: JobId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer TaguserResponse {
    "jobid" => jobid: JobId,
});

/// 获取导出结果: the request of [`Api::get_result`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// The job.
    pub jobid: JobId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetResult {
    "jobid" => jobid: JobId [required()],
});

impl GetResult {
    /// The request with everything it must have.
    #[inline]
    pub fn new(jobid: impl Into<JobId>) -> Self {
        Self {
            jobid: jobid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetResult {
    type Token = AccessToken;
    type Response = GetResultResponse;
    const META: &'static EndpointMeta = &EndpointMeta::get("export", "get_result", "/cgi-bin/export/get_result")
        .title("获取导出结果")
        .docs(&[94854, 94954]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Job for GetResult {
    #[inline]
    fn is_running(answer: &GetResultResponse) -> bool {
        matches!(answer.status, ExportStatus::Pending | ExportStatus::Running)
    }
}

/// 获取导出结果: the answer to [`GetResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultResponse {
    /// How far it is.
    pub status: ExportStatus,
    /// The files. Present once the job is done.
    pub data_list: Option<Vec<ExportFile>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetResultResponse {
    "status" => status: ExportStatus,
    "data_list" => data_list: Option<Vec<ExportFile>>,
});

/// One encrypted file of an export.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportFile {
    /// Where to download it, good for 2 hours. Takes a Range header.
    pub url: String,
    /// Size of the encrypted file in bytes.
    pub size: i64,
    /// MD5 of the encrypted file.
    pub md5: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ExportFile {
    "url" => url: String,
    "size" => size: i64,
    "md5" => md5: String,
});

open_enum! {
    /// How far an export is.
    pub enum ExportStatus: i64 {
        /// Pending.
        Pending = 0,
        /// Running.
        Running = 1,
        /// Done.
        Done = 2,
        /// Failed.
        Failed = 3,
    }
}
