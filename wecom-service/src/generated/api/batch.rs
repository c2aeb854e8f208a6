//! 异步批量接口: bulk changes of the contacts by files, invitations, and the conversion of many member ids.
//!
//! Generated from `spec/api/contacts/batch.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::chunking::Chunked;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::{AgentId, DepartmentId, JobId, MediaId, OpenUserId, TagId, UserId};
use crate::scope::{Scope, ScopeKind};
use crate::waiting::Job;
use crate::wire::{EncodeError, ErrCode, Extra};
use crate::{open_enum, table};

/// The calls of 异步批量接口 on one scope, from [`Scope::batch`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 异步批量接口: bulk changes of the contacts by files, invitations, and the conversion of many member
    /// ids.
    #[inline]
    pub fn batch(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 邀请成员: invite members to use WeCom. They get a message or mail.
    ///
    /// At least one of user, party and tag is needed. The call fails if none of them is valid. Who has not
    /// installed WeCom is then told daily for 3 days.
    ///
    /// `POST /cgi-bin/batch/invite` with [`AccessToken`]; acts on every call and is never repeated blindly.
    /// Official page [91127](https://developer.work.weixin.qq.com/document/path/91127), checked, as of
    /// 2025-10-28; also [90975](https://developer.work.weixin.qq.com/document/path/90975),
    /// [91159](https://developer.work.weixin.qq.com/document/path/91159).
    #[inline]
    pub fn invite(&self) -> Call<Invite>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Invite::new())
    }

    /// 增量更新成员: start a job that adds and updates the members of a CSV file. Others stay. Ends with
    /// getresult or the batch_job_result callback.
    ///
    /// Only for contact sync and third-party contact apps.
    ///
    /// `POST /cgi-bin/batch/syncuser` with [`AccessToken`]; acts on every call and is never repeated blindly.
    /// Official page [91130](https://developer.work.weixin.qq.com/document/path/91130), checked, as of
    /// 2024-05-15; also [90980](https://developer.work.weixin.qq.com/document/path/90980),
    /// [91163](https://developer.work.weixin.qq.com/document/path/91163).
    #[inline]
    pub fn syncuser(&self, media_id: impl Into<MediaId>) -> Call<Syncuser>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Syncuser::new(media_id))
    }

    /// 全量覆盖成员: start a job that makes the members equal to those of a CSV file. Others are removed.
    /// Ends with getresult or the batch_job_result callback.
    ///
    /// Only for contact sync and third-party contact apps. The job stops when it would remove over 50 members
    /// that are over a fifth of all, or fewer that are over four fifths.
    ///
    /// `POST /cgi-bin/batch/replaceuser` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [91131](https://developer.work.weixin.qq.com/document/path/91131), checked, as
    /// of 2024-05-15; also [90981](https://developer.work.weixin.qq.com/document/path/90981),
    /// [91164](https://developer.work.weixin.qq.com/document/path/91164).
    #[inline]
    pub fn replaceuser(&self, media_id: impl Into<MediaId>) -> Call<Replaceuser>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Replaceuser::new(media_id))
    }

    /// 全量覆盖部门: start a job that makes the departments equal to those of a CSV file. Ends with getresult
    /// or the batch_job_result callback.
    ///
    /// Only for contact sync and third-party contact apps. Departments that are not in the file are removed
    /// if they are empty, kept otherwise.
    ///
    /// `POST /cgi-bin/batch/replaceparty` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [91132](https://developer.work.weixin.qq.com/document/path/91132), checked, as
    /// of 2018-10-24; also [90982](https://developer.work.weixin.qq.com/document/path/90982),
    /// [91165](https://developer.work.weixin.qq.com/document/path/91165).
    #[inline]
    pub fn replaceparty(&self, media_id: impl Into<MediaId>) -> Call<Replaceparty>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Replaceparty::new(media_id))
    }

    /// 获取异步任务结果: how far a job is and what became of each line.
    ///
    /// `GET /cgi-bin/batch/getresult` with [`AccessToken`]; read-only, so the client may repeat it. Its
    /// `until_done()` asks until the job has ended. Official page
    /// [91133](https://developer.work.weixin.qq.com/document/path/91133), checked, as of 2018-10-24; also
    /// [90983](https://developer.work.weixin.qq.com/document/path/90983),
    /// [91166](https://developer.work.weixin.qq.com/document/path/91166).
    #[inline]
    pub fn getresult(&self, jobid: impl Into<JobId>) -> Call<Getresult>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Getresult::new(jobid))
    }

    /// userid的转换: convert members' plain ids into the ones the calling provider sees.
    ///
    /// `POST /cgi-bin/batch/userid_to_openuserid` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Its `in_chunks()` sends as many calls as the list needs. Official page
    /// [97062](https://developer.work.weixin.qq.com/document/path/97062), checked, as of 2023-03-30; also
    /// [95435](https://developer.work.weixin.qq.com/document/path/95435).
    #[inline]
    pub fn userid_to_openuserid(
        &self,
        userid_list: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Call<UseridToOpenuserid>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(UseridToOpenuserid::new(userid_list))
    }

    /// userid转换: convert ids that a third-party or customized app or a smart robot sees into plain ones.
    /// Only for the corp's own apps.
    ///
    /// Members have to be visible to the calling app and to that of source_agentid.
    ///
    /// `POST /cgi-bin/batch/openuserid_to_userid` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Its `in_chunks()` sends as many calls as the list needs. Official page
    /// [95884](https://developer.work.weixin.qq.com/document/path/95884), checked, as of 2024-07-18; also
    /// [101521](https://developer.work.weixin.qq.com/document/path/101521).
    #[inline]
    pub fn openuserid_to_userid(
        &self,
        open_userid_list: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Call<OpenuseridToUserid>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(OpenuseridToUserid::new(open_userid_list))
    }
}

/// 邀请成员: the request of [`Api::invite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Invite {
    /// Members. At most 1000 items.
    pub user: Option<Vec<OpenUserId>>,
    /// Departments. At most 100 items.
    pub party: Option<Vec<DepartmentId>>,
    /// Tags. At most 100 items.
    pub tag: Option<Vec<TagId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Invite {
    "user" => user: Option<Vec<OpenUserId>> [max_items(1000)],
    "party" => party: Option<Vec<DepartmentId>> [max_items(100)],
    "tag" => tag: Option<Vec<TagId>> [max_items(100)],
});

impl Invite {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for Invite {
    type Token = AccessToken;
    type Response = InviteResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("batch", "invite", "/cgi-bin/batch/invite")
        .title("邀请成员")
        .docs(&[90975, 91127, 91159]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<Invite> {
    /// Members. At most 1000 items.
    #[inline]
    pub fn user(
        mut self,
        user: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.request.user = Some(user.into_iter().map(Into::into).collect());
        self
    }

    /// Departments. At most 100 items.
    #[inline]
    pub fn party(
        mut self,
        party: impl IntoIterator<Item = impl Into<DepartmentId>>,
    ) -> Self {
        self.request.party = Some(party.into_iter().map(Into::into).collect());
        self
    }

    /// Tags. At most 100 items.
    #[inline]
    pub fn tag(mut self, tag: impl IntoIterator<Item = impl Into<TagId>>) -> Self {
        self.request.tag = Some(tag.into_iter().map(Into::into).collect());
        self
    }
}

/// 邀请成员: the answer to [`Invite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InviteResponse {
    /// Members that are not valid.
    pub invaliduser: Option<Vec<OpenUserId>>,
    /// Departments that are not valid.
    pub invalidparty: Option<Vec<DepartmentId>>,
    /// Tags that are not valid.
    pub invalidtag: Option<Vec<TagId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer InviteResponse {
    "invaliduser" => invaliduser: Option<Vec<OpenUserId>>,
    "invalidparty" => invalidparty: Option<Vec<DepartmentId>>,
    "invalidtag" => invalidtag: Option<Vec<TagId>>,
});

/// 增量更新成员: the request of [`Api::syncuser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Syncuser {
    /// The CSV file, from media.upload, after the platform's template.
    pub media_id: MediaId,
    /// Whether new members are invited. `true` when absent.
    pub to_invite: Option<bool>,
    /// Where the end of the job is told. Absent for no callback.
    pub callback: Option<JobCallback>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Syncuser {
    "media_id" => media_id: MediaId [required()],
    "to_invite" => to_invite: Option<bool>,
    "callback" => callback: Option<JobCallback>,
});

impl Syncuser {
    /// The request with everything it must have.
    #[inline]
    pub fn new(media_id: impl Into<MediaId>) -> Self {
        Self {
            media_id: media_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Syncuser {
    type Token = AccessToken;
    type Response = SyncuserResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("batch", "syncuser", "/cgi-bin/batch/syncuser")
        .title("增量更新成员")
        .docs(&[90980, 91130, 91163]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<Syncuser> {
    /// Whether new members are invited. `true` when absent.
    #[inline]
    pub fn to_invite(mut self, to_invite: bool) -> Self {
        self.request.to_invite = Some(to_invite);
        self
    }

    /// Where the end of the job is told. Absent for no callback.
    #[inline]
    pub fn callback(mut self, callback: JobCallback) -> Self {
        self.request.callback = Some(callback);
        self
    }
}

/// 增量更新成员: the answer to [`Syncuser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncuserResponse {
    /// The job. At most 64 bytes.
    pub jobid: JobId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer SyncuserResponse {
    "jobid" => jobid: JobId [max_bytes(64)],
});

/// 全量覆盖成员: the request of [`Api::replaceuser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Replaceuser {
    /// The CSV file, from media.upload, after the platform's template.
    pub media_id: MediaId,
    /// Whether new members are invited. `true` when absent.
    pub to_invite: Option<bool>,
    /// Where the end of the job is told. Absent for no callback.
    pub callback: Option<JobCallback>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Replaceuser {
    "media_id" => media_id: MediaId [required()],
    "to_invite" => to_invite: Option<bool>,
    "callback" => callback: Option<JobCallback>,
});

impl Replaceuser {
    /// The request with everything it must have.
    #[inline]
    pub fn new(media_id: impl Into<MediaId>) -> Self {
        Self {
            media_id: media_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Replaceuser {
    type Token = AccessToken;
    type Response = ReplaceuserResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("batch", "replaceuser", "/cgi-bin/batch/replaceuser")
        .title("全量覆盖成员")
        .docs(&[90981, 91131, 91164]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<Replaceuser> {
    /// Whether new members are invited. `true` when absent.
    #[inline]
    pub fn to_invite(mut self, to_invite: bool) -> Self {
        self.request.to_invite = Some(to_invite);
        self
    }

    /// Where the end of the job is told. Absent for no callback.
    #[inline]
    pub fn callback(mut self, callback: JobCallback) -> Self {
        self.request.callback = Some(callback);
        self
    }
}

/// 全量覆盖成员: the answer to [`Replaceuser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceuserResponse {
    /// The job. At most 64 bytes.
    pub jobid: JobId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ReplaceuserResponse {
    "jobid" => jobid: JobId [max_bytes(64)],
});

/// 全量覆盖部门: the request of [`Api::replaceparty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Replaceparty {
    /// The CSV file, from media.upload, after the platform's template.
    pub media_id: MediaId,
    /// Stands in the page's sample without a meaning. Known only from an example.
    pub to_invite: Option<bool>,
    /// Where the end of the job is told. Absent for no callback.
    pub callback: Option<JobCallback>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Replaceparty {
    "media_id" => media_id: MediaId [required()],
    "to_invite" => to_invite: Option<bool>,
    "callback" => callback: Option<JobCallback>,
});

impl Replaceparty {
    /// The request with everything it must have.
    #[inline]
    pub fn new(media_id: impl Into<MediaId>) -> Self {
        Self {
            media_id: media_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Replaceparty {
    type Token = AccessToken;
    type Response = ReplacepartyResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("batch", "replaceparty", "/cgi-bin/batch/replaceparty")
        .title("全量覆盖部门")
        .docs(&[90982, 91132, 91165]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<Replaceparty> {
    /// Stands in the page's sample without a meaning. Known only from an example.
    #[inline]
    pub fn to_invite(mut self, to_invite: bool) -> Self {
        self.request.to_invite = Some(to_invite);
        self
    }

    /// Where the end of the job is told. Absent for no callback.
    #[inline]
    pub fn callback(mut self, callback: JobCallback) -> Self {
        self.request.callback = Some(callback);
        self
    }
}

/// 全量覆盖部门: the answer to [`Replaceparty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplacepartyResponse {
    /// The job. At most 64 bytes.
    pub jobid: JobId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ReplacepartyResponse {
    "jobid" => jobid: JobId [max_bytes(64)],
});

/// 获取异步任务结果: the request of [`Api::getresult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getresult {
    /// A job this app started. At most 64 bytes.
    pub jobid: JobId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Getresult {
    "jobid" => jobid: JobId [required(), max_bytes(64)],
});

impl Getresult {
    /// The request with everything it must have.
    #[inline]
    pub fn new(jobid: impl Into<JobId>) -> Self {
        Self {
            jobid: jobid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Getresult {
    type Token = AccessToken;
    type Response = GetresultResponse;
    const META: &'static EndpointMeta = &EndpointMeta::get("batch", "getresult", "/cgi-bin/batch/getresult")
        .title("获取异步任务结果")
        .docs(&[90983, 91133, 91166]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Job for Getresult {
    #[inline]
    fn is_running(answer: &GetresultResponse) -> bool {
        matches!(answer.status, BatchJobStatus::Started | BatchJobStatus::Running)
    }
}

/// 获取异步任务结果: the answer to [`Getresult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetresultResponse {
    /// What the job does.
    pub r#type: BatchJobType,
    /// How far it is.
    pub status: BatchJobStatus,
    /// Lines it has to process. May be 4294967295 where the number is not known.
    pub total: i64,
    /// Percentage that is done. 0 to 100.
    pub percentage: i64,
    /// What became of each line. Valid once the job is finished.
    pub result: Option<Vec<JobItem>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetresultResponse {
    "type" => r#type: BatchJobType,
    "status" => status: BatchJobStatus,
    "total" => total: i64,
    "percentage" => percentage: i64 [range(0, 100)],
    "result" => result: Option<Vec<JobItem>>,
});

/// userid的转换: the request of [`Api::userid_to_openuserid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UseridToOpenuserid {
    /// Members, visible to the app. At most 1000 items.
    pub userid_list: Vec<UserId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UseridToOpenuserid {
    "userid_list" => userid_list: Vec<UserId> [required(), max_items(1000)],
});

impl UseridToOpenuserid {
    /// The request with everything it must have.
    #[inline]
    pub fn new(userid_list: impl IntoIterator<Item = impl Into<UserId>>) -> Self {
        Self {
            userid_list: userid_list.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for UseridToOpenuserid {
    type Token = AccessToken;
    type Response = UseridToOpenuseridResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("batch", "userid_to_openuserid", "/cgi-bin/batch/userid_to_openuserid")
            .title("userid的转换")
            .effect(Effect::Read)
            .docs(&[95435, 97062]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Chunked for UseridToOpenuserid {
    const MOST: usize = 1000;

    fn split_off(&mut self) -> Option<Self> {
        let list = Some(&mut self.userid_list).filter(|list| list.len() > Self::MOST)?;
        let rest = list.split_off(Self::MOST);
        Some(Self {
            userid_list: rest,
            ..self.clone()
        })
    }

    fn merge(answer: &mut UseridToOpenuseridResponse, next: UseridToOpenuseridResponse) {
        answer.open_userid_list.extend(next.open_userid_list);
        answer
            .invalid_userid_list
            .get_or_insert_default()
            .extend(next.invalid_userid_list.unwrap_or_default());
    }
}

/// userid的转换: the answer to [`UseridToOpenuserid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UseridToOpenuseridResponse {
    /// Those that were converted.
    pub open_userid_list: Vec<UserIdPair>,
    /// Those that are not valid or not visible to the app.
    pub invalid_userid_list: Option<Vec<UserId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer UseridToOpenuseridResponse {
    "open_userid_list" => open_userid_list: Vec<UserIdPair>,
    "invalid_userid_list" => invalid_userid_list: Option<Vec<UserId>>,
});

/// userid转换: the request of [`Api::openuserid_to_userid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenuseridToUserid {
    /// Ids, as the app of source_agentid or the robot got them. At most 1000 items.
    pub open_userid_list: Vec<OpenUserId>,
    /// The third-party or customized app in this corp that the ids come from. Required for those, absent for
    /// a robot's.
    pub source_agentid: Option<AgentId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(OpenuseridToUserid {
    "open_userid_list" => open_userid_list: Vec<OpenUserId> [required(), max_items(1000)],
    "source_agentid" => source_agentid: Option<AgentId>,
});

impl OpenuseridToUserid {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        open_userid_list: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        Self {
            open_userid_list: open_userid_list.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for OpenuseridToUserid {
    type Token = AccessToken;
    type Response = OpenuseridToUseridResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("batch", "openuserid_to_userid", "/cgi-bin/batch/openuserid_to_userid")
            .title("userid转换")
            .effect(Effect::Read)
            .docs(&[95884, 101521]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<OpenuseridToUserid> {
    /// The third-party or customized app in this corp that the ids come from. Required for those, absent for
    /// a robot's.
    #[inline]
    pub fn source_agentid(mut self, source_agentid: impl Into<AgentId>) -> Self {
        self.request.source_agentid = Some(source_agentid.into());
        self
    }
}

impl Chunked for OpenuseridToUserid {
    const MOST: usize = 1000;

    fn split_off(&mut self) -> Option<Self> {
        let list = Some(&mut self.open_userid_list)
            .filter(|list| list.len() > Self::MOST)?;
        let rest = list.split_off(Self::MOST);
        Some(Self {
            open_userid_list: rest,
            ..self.clone()
        })
    }

    fn merge(answer: &mut OpenuseridToUseridResponse, next: OpenuseridToUseridResponse) {
        answer.userid_list.extend(next.userid_list);
        answer
            .invalid_open_userid_list
            .get_or_insert_default()
            .extend(next.invalid_open_userid_list.unwrap_or_default());
    }
}

/// userid转换: the answer to [`OpenuseridToUserid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenuseridToUseridResponse {
    /// Those that were converted.
    pub userid_list: Vec<UserIdPair>,
    /// Those that are not valid, plain ids included.
    pub invalid_open_userid_list: Option<Vec<OpenUserId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer OpenuseridToUseridResponse {
    "userid_list" => userid_list: Vec<UserIdPair>,
    "invalid_open_userid_list" => invalid_open_userid_list: Option<Vec<OpenUserId>>,
});

/// Where and how the end of a job is told.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobCallback {
    /// Address that receives the callback, http or https.
    pub url: Option<String>,
    /// Token that signs the callback.
    pub token: Option<String>,
    /// Key that encrypts the callback, 43 characters.
    pub encodingaeskey: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(JobCallback {
    "url" => url: Option<String>,
    "token" => token: Option<String> [sensitive()],
    "encodingaeskey" => encodingaeskey: Option<String> [sensitive()],
});

impl JobCallback {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Address that receives the callback, http or https.
    #[inline]
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Token that signs the callback.
    #[inline]
    #[must_use]
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Key that encrypts the callback, 43 characters.
    #[inline]
    #[must_use]
    pub fn encodingaeskey(mut self, encodingaeskey: impl Into<String>) -> Self {
        self.encodingaeskey = Some(encodingaeskey.into());
        self
    }
}

/// What became of one line of the file.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobItem {
    /// 0 if the line was taken over.
    pub errcode: ErrCode,
    /// The same in words.
    pub errmsg: Option<String>,
    /// The member of the line. Jobs about members only.
    pub userid: Option<OpenUserId>,
    /// The department of the line. Jobs about departments only.
    pub partyid: Option<DepartmentId>,
    /// What was done to the department, added up: 1 created, 2 renamed, 4 moved, 8 reordered.
    pub action: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(JobItem {
    "errcode" => errcode: ErrCode,
    "errmsg" => errmsg: Option<String>,
    "userid" => userid: Option<OpenUserId>,
    "partyid" => partyid: Option<DepartmentId>,
    "action" => action: Option<i64>,
});

/// The two ids of a member.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserIdPair {
    /// The plain one.
    pub userid: UserId,
    /// The one the provider sees.
    pub open_userid: OpenUserId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(UserIdPair {
    "userid" => userid: UserId,
    "open_userid" => open_userid: OpenUserId,
});

open_enum! {
    /// What a job does.
    pub enum BatchJobType: str {
        /// Adds and updates members.
        SyncUser = "sync_user",
        /// Replaces all members.
        ReplaceUser = "replace_user",
        /// Invites members.
        InviteUser = "invite_user",
        /// Replaces all departments.
        ReplaceParty = "replace_party",
        /// Imports contacts into a supply chain.
        ImportChainContact = "import_chain_contact",
        /// Exports members in short.
        ExportSimpleUser = "export_simple_user",
        /// Exports members in full.
        ExportUser = "export_user",
        /// Exports departments.
        ExportDepartment = "export_department",
        /// Exports the members of a tag.
        ExportTaguser = "export_taguser",
    }
}

open_enum! {
    /// How far a job is.
    pub enum BatchJobStatus: i64 {
        /// Started.
        Started = 1,
        /// Running.
        Running = 2,
        /// Finished.
        Finished = 3,
    }
}
