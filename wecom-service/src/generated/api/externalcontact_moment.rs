//! 客户朋友圈: moments that members show to their customers: publishing, watching what became of them, and
//! the rule groups that say who may do what.
//!
//! Generated from `spec/api/customers/externalcontact_moment.yaml` by `cargo codegen`. Edit the spec, not
//! this file.

use crate::call::Call;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::{DepartmentId, ExternalTagId, ExternalUserId, JobId, MediaId, OpenUserId};
use crate::paging::{Page, Paged};
use crate::scope::{Scope, ScopeKind};
use crate::waiting::Job;
use crate::wire::{Empty, EncodeError, ErrCode, Extra, Form, Timestamp};
use crate::{open_enum, table, tagged_union};

/// The calls of 客户朋友圈 on one scope, from [`Scope::externalcontact_moment`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 客户朋友圈: moments that members show to their customers: publishing, watching what became of them,
    /// and the rule groups that say who may do what.
    #[inline]
    pub fn externalcontact_moment(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 创建发表任务: ask members to publish a moment to their customers. It is made in the background; ask
    /// get_moment_task_result for it.
    ///
    /// Ten a minute and 100000 a month in a corp. Text or attachments have to be given; all attachments are
    /// of one kind: up to 9 images, or one video, or one link.
    ///
    /// `POST /cgi-bin/externalcontact/add_moment_task` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [96351](https://developer.work.weixin.qq.com/document/path/96351),
    /// checked, as of 2025-09-11; also [95094](https://developer.work.weixin.qq.com/document/path/95094),
    /// [95095](https://developer.work.weixin.qq.com/document/path/95095).
    #[inline]
    pub fn add_moment_task(&self) -> Call<AddMomentTask>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(AddMomentTask::new())
    }

    /// 获取任务创建结果: whether a moment was made, and which one it is.
    ///
    /// `GET /cgi-bin/externalcontact/get_moment_task_result` with [`AccessToken`]; read-only, so the client
    /// may repeat it. Its `until_done()` asks until the job has ended. Official page
    /// [95094](https://developer.work.weixin.qq.com/document/path/95094), checked in a public copy; also
    /// [95095](https://developer.work.weixin.qq.com/document/path/95095),
    /// [96351](https://developer.work.weixin.qq.com/document/path/96351).
    #[inline]
    pub fn get_moment_task_result(
        &self,
        jobid: impl Into<JobId>,
    ) -> Call<GetMomentTaskResult>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetMomentTaskResult::new(jobid))
    }

    /// 停止发表企业朋友圈: stop a moment; members who have not published it cannot do so any more.
    ///
    /// `POST /cgi-bin/externalcontact/cancel_moment_task` with [`AccessToken`]; twice is the same as once, so
    /// the client may repeat it. Official page
    /// [97612](https://developer.work.weixin.qq.com/document/path/97612), checked, as of 2023-12-01; also
    /// [97616](https://developer.work.weixin.qq.com/document/path/97616).
    #[inline]
    pub fn cancel_moment_task(
        &self,
        moment_id: impl Into<String>,
    ) -> Call<CancelMomentTask>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(CancelMomentTask::new(moment_id))
    }

    /// 获取企业全部的发表列表: the moments of the corp and its members. Deleted ones are left out.
    ///
    /// `POST /cgi-bin/externalcontact/get_moment_list` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Its `stream()` goes through all pages. Official page
    /// [96352](https://developer.work.weixin.qq.com/document/path/96352), checked, as of 2023-12-01; also
    /// [93333](https://developer.work.weixin.qq.com/document/path/93333),
    /// [93443](https://developer.work.weixin.qq.com/document/path/93443).
    #[inline]
    pub fn get_moment_list(
        &self,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Call<GetMomentList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetMomentList::new(start_time, end_time))
    }

    /// 获取客户朋友圈企业发表的列表: which members are to publish a moment of the corp, and whether they did.
    ///
    /// `POST /cgi-bin/externalcontact/get_moment_task` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Its `stream()` goes through all pages. Official page
    /// [93333](https://developer.work.weixin.qq.com/document/path/93333), checked in a public copy; also
    /// [93443](https://developer.work.weixin.qq.com/document/path/93443),
    /// [96352](https://developer.work.weixin.qq.com/document/path/96352).
    #[inline]
    pub fn get_moment_task(&self, moment_id: impl Into<String>) -> Call<GetMomentTask>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetMomentTask::new(moment_id))
    }

    /// 获取客户朋友圈发表时选择的可见范围: the customers one member chose when publishing a moment.
    ///
    /// `POST /cgi-bin/externalcontact/get_moment_customer_list` with [`AccessToken`]; read-only, so the
    /// client may repeat it. Its `stream()` goes through all pages. Official page
    /// [93333](https://developer.work.weixin.qq.com/document/path/93333), checked in a public copy; also
    /// [93443](https://developer.work.weixin.qq.com/document/path/93443),
    /// [96352](https://developer.work.weixin.qq.com/document/path/96352).
    #[inline]
    pub fn get_moment_customer_list(
        &self,
        moment_id: impl Into<String>,
        userid: impl Into<OpenUserId>,
    ) -> Call<GetMomentCustomerList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetMomentCustomerList::new(moment_id, userid))
    }

    /// 获取客户朋友圈发表后的可见客户列表: the customers who can see a moment of one member in WeChat.
    ///
    /// `POST /cgi-bin/externalcontact/get_moment_send_result` with [`AccessToken`]; read-only, so the client
    /// may repeat it. Its `stream()` goes through all pages. Official page
    /// [93333](https://developer.work.weixin.qq.com/document/path/93333), checked in a public copy; also
    /// [93443](https://developer.work.weixin.qq.com/document/path/93443),
    /// [96352](https://developer.work.weixin.qq.com/document/path/96352).
    #[inline]
    pub fn get_moment_send_result(
        &self,
        moment_id: impl Into<String>,
        userid: impl Into<OpenUserId>,
    ) -> Call<GetMomentSendResult>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetMomentSendResult::new(moment_id, userid))
    }

    /// 获取客户朋友圈的互动数据: who commented on a moment of one member and who liked it.
    ///
    /// `POST /cgi-bin/externalcontact/get_moment_comments` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [93333](https://developer.work.weixin.qq.com/document/path/93333), checked in
    /// a public copy; also [93443](https://developer.work.weixin.qq.com/document/path/93443),
    /// [96352](https://developer.work.weixin.qq.com/document/path/96352).
    #[inline]
    pub fn get_moment_comments(
        &self,
        moment_id: impl Into<String>,
        userid: impl Into<OpenUserId>,
    ) -> Call<GetMomentComments>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetMomentComments::new(moment_id, userid))
    }

    /// 获取规则组列表: the ids of the rule groups for moments that this app created.
    ///
    /// `POST /cgi-bin/externalcontact/moment_strategy/list` with [`AccessToken`]; read-only, so the client
    /// may repeat it. Its `stream()` goes through all pages. Official page
    /// [99545](https://developer.work.weixin.qq.com/document/path/99545), checked, as of 2023-12-01; also
    /// [94890](https://developer.work.weixin.qq.com/document/path/94890).
    #[inline]
    pub fn strategy_list(&self) -> Call<StrategyList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(StrategyList::new())
    }

    /// 获取规则组详情: name, managers and rights of one rule group.
    ///
    /// `POST /cgi-bin/externalcontact/moment_strategy/get` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [99545](https://developer.work.weixin.qq.com/document/path/99545), checked,
    /// as of 2023-12-01; also [94890](https://developer.work.weixin.qq.com/document/path/94890).
    #[inline]
    pub fn strategy_get(&self, strategy_id: i64) -> Call<StrategyGet>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(StrategyGet::new(strategy_id))
    }

    /// 获取规则组管理范围: the members and departments a rule group is for.
    ///
    /// `POST /cgi-bin/externalcontact/moment_strategy/get_range` with [`AccessToken`]; read-only, so the
    /// client may repeat it. Its `stream()` goes through all pages. Official page
    /// [94890](https://developer.work.weixin.qq.com/document/path/94890), checked in a public copy; also
    /// [99545](https://developer.work.weixin.qq.com/document/path/99545).
    #[inline]
    pub fn strategy_get_range(&self, strategy_id: i64) -> Call<StrategyGetRange>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(StrategyGetRange::new(strategy_id))
    }

    /// 创建新的规则组: create a rule group for moments.
    ///
    /// One call after the other only. Groups nest five deep; the range of an inner one lies within its
    /// parent's.
    ///
    /// `POST /cgi-bin/externalcontact/moment_strategy/create` with [`AccessToken`]; acts on every call and is
    /// never repeated blindly. Official page
    /// [94890](https://developer.work.weixin.qq.com/document/path/94890), checked in a public copy; also
    /// [99545](https://developer.work.weixin.qq.com/document/path/99545).
    #[inline]
    pub fn strategy_create(
        &self,
        strategy_name: impl Into<String>,
        admin_list: impl IntoIterator<Item = impl Into<OpenUserId>>,
        range: impl IntoIterator<Item = impl Into<RangeNode>>,
    ) -> Call<StrategyCreate>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(StrategyCreate::new(strategy_name, admin_list, range))
    }

    /// 编辑规则组及其管理范围: change a rule group. What is absent stays.
    ///
    /// One call after the other only. A group holds at most 3000 members and departments.
    ///
    /// `POST /cgi-bin/externalcontact/moment_strategy/edit` with [`AccessToken`]; twice is the same as once,
    /// so the client may repeat it. Official page
    /// [94890](https://developer.work.weixin.qq.com/document/path/94890), checked in a public copy; also
    /// [99545](https://developer.work.weixin.qq.com/document/path/99545).
    #[inline]
    pub fn strategy_edit(&self, strategy_id: i64) -> Call<StrategyEdit>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(StrategyEdit::new(strategy_id))
    }

    /// 删除规则组: delete a rule group.
    ///
    /// `POST /cgi-bin/externalcontact/moment_strategy/del` with [`AccessToken`]; twice is the same as once,
    /// so the client may repeat it. Official page
    /// [94890](https://developer.work.weixin.qq.com/document/path/94890), checked in a public copy; also
    /// [99545](https://developer.work.weixin.qq.com/document/path/99545).
    #[inline]
    pub fn strategy_del(&self, strategy_id: i64) -> Call<StrategyDel>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(StrategyDel::new(strategy_id))
    }
}

/// 创建发表任务: the request of [`Api::add_moment_task`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMomentTask {
    /// The text.
    pub text: Option<MomentText>,
    /// What goes with the text. At most 9 items.
    pub attachments: Option<Vec<Attachment>>,
    /// Who publishes it and who sees it. Everybody the app sees when absent.
    pub visible_range: Option<VisibleRange>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AddMomentTask {
    "text" => text: Option<MomentText>,
    "attachments" => attachments: Option<Vec<Attachment>> [max_items(9)],
    "visible_range" => visible_range: Option<VisibleRange>,
});

impl AddMomentTask {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for AddMomentTask {
    type Token = AccessToken;
    type Response = AddMomentTaskResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("externalcontact_moment", "add_moment_task", "/cgi-bin/externalcontact/add_moment_task")
            .title("创建发表任务")
            .docs(&[95094, 95095, 96351]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<AddMomentTask> {
    /// The text.
    #[inline]
    pub fn text(mut self, text: MomentText) -> Self {
        self.request.text = Some(text);
        self
    }

    /// What goes with the text. At most 9 items.
    #[inline]
    pub fn attachments(
        mut self,
        attachments: impl IntoIterator<Item = impl Into<Attachment>>,
    ) -> Self {
        self.request.attachments = Some(
            attachments.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Who publishes it and who sees it. Everybody the app sees when absent.
    #[inline]
    pub fn visible_range(mut self, visible_range: VisibleRange) -> Self {
        self.request.visible_range = Some(visible_range);
        self
    }
}

/// 创建发表任务: the answer to [`AddMomentTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMomentTaskResponse {
    /// The job, good for 24 hours.
    pub jobid: JobId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer AddMomentTaskResponse {
    "jobid" => jobid: JobId,
});

/// 获取任务创建结果: the request of [`Api::get_moment_task_result`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMomentTaskResult {
    /// The job from add_moment_task.
    pub jobid: JobId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetMomentTaskResult {
    "jobid" => jobid: JobId [required()],
});

impl GetMomentTaskResult {
    /// The request with everything it must have.
    #[inline]
    pub fn new(jobid: impl Into<JobId>) -> Self {
        Self {
            jobid: jobid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetMomentTaskResult {
    type Token = AccessToken;
    type Response = GetMomentTaskResultResponse;
    const META: &'static EndpointMeta = &EndpointMeta::get(
        "externalcontact_moment",
        "get_moment_task_result",
        "/cgi-bin/externalcontact/get_moment_task_result",
    )
    .title("获取任务创建结果")
    .docs(&[95094, 95095, 96351]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Job for GetMomentTaskResult {
    #[inline]
    fn is_running(answer: &GetMomentTaskResultResponse) -> bool {
        matches!(answer.status, JobStatus::Started | JobStatus::Working)
    }
}

/// 获取任务创建结果: the answer to [`GetMomentTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMomentTaskResultResponse {
    /// How far the job is.
    pub status: JobStatus,
    /// What the job does.
    pub r#type: JobKind,
    /// What came of it. Valid once the job is done.
    pub result: Option<MomentResult>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetMomentTaskResultResponse {
    "status" => status: JobStatus,
    "type" => r#type: JobKind,
    "result" => result: Option<MomentResult>,
});

/// 停止发表企业朋友圈: the request of [`Api::cancel_moment_task`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelMomentTask {
    /// The moment. One that this app made.
    pub moment_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CancelMomentTask {
    "moment_id" => moment_id: String [required()],
});

impl CancelMomentTask {
    /// The request with everything it must have.
    #[inline]
    pub fn new(moment_id: impl Into<String>) -> Self {
        Self {
            moment_id: moment_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for CancelMomentTask {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_moment",
        "cancel_moment_task",
        "/cgi-bin/externalcontact/cancel_moment_task",
    )
    .title("停止发表企业朋友圈")
    .effect(Effect::Set)
    .docs(&[97612, 97616]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取企业全部的发表列表: the request of [`Api::get_moment_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMomentList {
    /// Created after this.
    pub start_time: Timestamp,
    /// Created before this, at most 30 days after start_time.
    pub end_time: Timestamp,
    /// Only what this member created.
    pub creator: Option<OpenUserId>,
    /// Only what was created this way. [`CreateType::All`] when absent.
    pub filter_type: Option<CreateType>,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most moments of one page. 1 to 20, 20 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetMomentList {
    "start_time" => start_time: Timestamp [required()],
    "end_time" => end_time: Timestamp [required()],
    "creator" => creator: Option<OpenUserId>,
    "filter_type" => filter_type: Option<CreateType>,
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 20)],
});

impl GetMomentList {
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

impl Endpoint for GetMomentList {
    type Token = AccessToken;
    type Response = GetMomentListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("externalcontact_moment", "get_moment_list", "/cgi-bin/externalcontact/get_moment_list")
            .title("获取企业全部的发表列表")
            .effect(Effect::Read)
            .docs(&[93333, 93443, 96352]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetMomentList> {
    /// Only what this member created.
    #[inline]
    pub fn creator(mut self, creator: impl Into<OpenUserId>) -> Self {
        self.request.creator = Some(creator.into());
        self
    }

    /// Only what was created this way. [`CreateType::All`] when absent.
    #[inline]
    pub fn filter_type(mut self, filter_type: CreateType) -> Self {
        self.request.filter_type = Some(filter_type);
        self
    }

    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most moments of one page. 1 to 20, 20 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for GetMomentList {
    type Item = Moment;

    #[inline]
    fn turn(&mut self, page: GetMomentListResponse) -> Page<Moment> {
        Page::by_cursor(page.moment_list, None, page.next_cursor, &mut self.cursor)
    }
}

/// 获取企业全部的发表列表: the answer to [`GetMomentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMomentListResponse {
    /// The moments of this page.
    pub moment_list: Vec<Moment>,
    /// Cursor of the next page. Empty on the last one.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetMomentListResponse {
    "moment_list" => moment_list: Vec<Moment>,
    "next_cursor" => next_cursor: Option<String>,
});

/// 获取客户朋友圈企业发表的列表: the request of [`Api::get_moment_task`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMomentTask {
    /// The moment. One that the corp created.
    pub moment_id: String,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most members of one page. 1 to 1000, 500 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetMomentTask {
    "moment_id" => moment_id: String [required()],
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 1000)],
});

impl GetMomentTask {
    /// The request with everything it must have.
    #[inline]
    pub fn new(moment_id: impl Into<String>) -> Self {
        Self {
            moment_id: moment_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetMomentTask {
    type Token = AccessToken;
    type Response = GetMomentTaskResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("externalcontact_moment", "get_moment_task", "/cgi-bin/externalcontact/get_moment_task")
            .title("获取客户朋友圈企业发表的列表")
            .effect(Effect::Read)
            .docs(&[93333, 93443, 96352]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetMomentTask> {
    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most members of one page. 1 to 1000, 500 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for GetMomentTask {
    type Item = MomentTask;

    #[inline]
    fn turn(&mut self, page: GetMomentTaskResponse) -> Page<MomentTask> {
        Page::by_cursor(page.task_list, None, page.next_cursor, &mut self.cursor)
    }
}

/// 获取客户朋友圈企业发表的列表: the answer to [`GetMomentTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMomentTaskResponse {
    /// The members of this page.
    pub task_list: Vec<MomentTask>,
    /// Cursor of the next page. Empty on the last one.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetMomentTaskResponse {
    "task_list" => task_list: Vec<MomentTask>,
    "next_cursor" => next_cursor: Option<String>,
});

/// 获取客户朋友圈发表时选择的可见范围: the request of [`Api::get_moment_customer_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMomentCustomerList {
    /// The moment.
    pub moment_id: String,
    /// Who published it: its creator, or a member of get_moment_task.
    pub userid: OpenUserId,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most customers of one page. 1 to 1000, 500 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetMomentCustomerList {
    "moment_id" => moment_id: String [required()],
    "userid" => userid: OpenUserId [required()],
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 1000)],
});

impl GetMomentCustomerList {
    /// The request with everything it must have.
    #[inline]
    pub fn new(moment_id: impl Into<String>, userid: impl Into<OpenUserId>) -> Self {
        Self {
            moment_id: moment_id.into(),
            userid: userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetMomentCustomerList {
    type Token = AccessToken;
    type Response = GetMomentCustomerListResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_moment",
        "get_moment_customer_list",
        "/cgi-bin/externalcontact/get_moment_customer_list",
    )
    .title("获取客户朋友圈发表时选择的可见范围")
    .effect(Effect::Read)
    .docs(&[93333, 93443, 96352]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetMomentCustomerList> {
    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most customers of one page. 1 to 1000, 500 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for GetMomentCustomerList {
    type Item = MomentCustomer;

    #[inline]
    fn turn(&mut self, page: GetMomentCustomerListResponse) -> Page<MomentCustomer> {
        Page::by_cursor(page.customer_list, None, page.next_cursor, &mut self.cursor)
    }
}

/// 获取客户朋友圈发表时选择的可见范围: the answer to [`GetMomentCustomerList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMomentCustomerListResponse {
    /// The customers of this page.
    pub customer_list: Vec<MomentCustomer>,
    /// Cursor of the next page. Empty on the last one.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetMomentCustomerListResponse {
    "customer_list" => customer_list: Vec<MomentCustomer>,
    "next_cursor" => next_cursor: Option<String>,
});

/// 获取客户朋友圈发表后的可见客户列表: the request of [`Api::get_moment_send_result`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMomentSendResult {
    /// The moment.
    pub moment_id: String,
    /// Who published it: its creator, or a member of get_moment_task.
    pub userid: OpenUserId,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most customers of one page. 1 to 5000, 3000 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetMomentSendResult {
    "moment_id" => moment_id: String [required()],
    "userid" => userid: OpenUserId [required()],
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 5000)],
});

impl GetMomentSendResult {
    /// The request with everything it must have.
    #[inline]
    pub fn new(moment_id: impl Into<String>, userid: impl Into<OpenUserId>) -> Self {
        Self {
            moment_id: moment_id.into(),
            userid: userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetMomentSendResult {
    type Token = AccessToken;
    type Response = GetMomentSendResultResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_moment",
        "get_moment_send_result",
        "/cgi-bin/externalcontact/get_moment_send_result",
    )
    .title("获取客户朋友圈发表后的可见客户列表")
    .effect(Effect::Read)
    .docs(&[93333, 93443, 96352]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetMomentSendResult> {
    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most customers of one page. 1 to 5000, 3000 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for GetMomentSendResult {
    type Item = MomentViewer;

    #[inline]
    fn turn(&mut self, page: GetMomentSendResultResponse) -> Page<MomentViewer> {
        Page::by_cursor(page.customer_list, None, page.next_cursor, &mut self.cursor)
    }
}

/// 获取客户朋友圈发表后的可见客户列表: the answer to [`GetMomentSendResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMomentSendResultResponse {
    /// The customers of this page.
    pub customer_list: Vec<MomentViewer>,
    /// Cursor of the next page. Empty on the last one.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetMomentSendResultResponse {
    "customer_list" => customer_list: Vec<MomentViewer>,
    "next_cursor" => next_cursor: Option<String>,
});

/// 获取客户朋友圈的互动数据: the request of [`Api::get_moment_comments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMomentComments {
    /// The moment.
    pub moment_id: String,
    /// Who published it: its creator, or a member of get_moment_task.
    pub userid: OpenUserId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetMomentComments {
    "moment_id" => moment_id: String [required()],
    "userid" => userid: OpenUserId [required()],
});

impl GetMomentComments {
    /// The request with everything it must have.
    #[inline]
    pub fn new(moment_id: impl Into<String>, userid: impl Into<OpenUserId>) -> Self {
        Self {
            moment_id: moment_id.into(),
            userid: userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetMomentComments {
    type Token = AccessToken;
    type Response = GetMomentCommentsResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_moment",
        "get_moment_comments",
        "/cgi-bin/externalcontact/get_moment_comments",
    )
    .title("获取客户朋友圈的互动数据")
    .effect(Effect::Read)
    .docs(&[93333, 93443, 96352]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取客户朋友圈的互动数据: the answer to [`GetMomentComments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMomentCommentsResponse {
    /// The comments.
    pub comment_list: Vec<Reaction>,
    /// The likes.
    pub like_list: Vec<Reaction>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetMomentCommentsResponse {
    "comment_list" => comment_list: Vec<Reaction>,
    "like_list" => like_list: Vec<Reaction>,
});

/// 获取规则组列表: the request of [`Api::strategy_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StrategyList {
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most groups of one page. 1 to 1000, 1000 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(StrategyList {
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 1000)],
});

impl StrategyList {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for StrategyList {
    type Token = AccessToken;
    type Response = StrategyListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("externalcontact_moment", "strategy_list", "/cgi-bin/externalcontact/moment_strategy/list")
            .title("获取规则组列表")
            .effect(Effect::Read)
            .docs(&[94890, 99545]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<StrategyList> {
    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most groups of one page. 1 to 1000, 1000 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for StrategyList {
    type Item = StrategyBrief;

    #[inline]
    fn turn(&mut self, page: StrategyListResponse) -> Page<StrategyBrief> {
        Page::by_cursor(page.strategy, None, page.next_cursor, &mut self.cursor)
    }
}

/// 获取规则组列表: the answer to [`StrategyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StrategyListResponse {
    /// The groups of this page.
    pub strategy: Vec<StrategyBrief>,
    /// Cursor of the next page. Absent on the last one.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer StrategyListResponse {
    "strategy" => strategy: Vec<StrategyBrief>,
    "next_cursor" => next_cursor: Option<String>,
});

/// 获取规则组详情: the request of [`Api::strategy_get`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StrategyGet {
    /// The rule group.
    pub strategy_id: i64,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(StrategyGet {
    "strategy_id" => strategy_id: i64 [required()],
});

impl StrategyGet {
    /// The request with everything it must have.
    #[inline]
    pub fn new(strategy_id: i64) -> Self {
        Self {
            strategy_id,
            ..Self::default()
        }
    }
}

impl Endpoint for StrategyGet {
    type Token = AccessToken;
    type Response = StrategyGetResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("externalcontact_moment", "strategy_get", "/cgi-bin/externalcontact/moment_strategy/get")
            .title("获取规则组详情")
            .effect(Effect::Read)
            .docs(&[94890, 99545]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取规则组详情: the answer to [`StrategyGet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StrategyGetResponse {
    /// The rule group.
    pub strategy: Strategy,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer StrategyGetResponse {
    "strategy" => strategy: Strategy,
});

/// 获取规则组管理范围: the request of [`Api::strategy_get_range`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StrategyGetRange {
    /// The rule group.
    pub strategy_id: i64,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most members and departments of one page. 1 to 1000, 1000 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(StrategyGetRange {
    "strategy_id" => strategy_id: i64 [required()],
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 1000)],
});

impl StrategyGetRange {
    /// The request with everything it must have.
    #[inline]
    pub fn new(strategy_id: i64) -> Self {
        Self {
            strategy_id,
            ..Self::default()
        }
    }
}

impl Endpoint for StrategyGetRange {
    type Token = AccessToken;
    type Response = StrategyGetRangeResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_moment",
        "strategy_get_range",
        "/cgi-bin/externalcontact/moment_strategy/get_range",
    )
    .title("获取规则组管理范围")
    .effect(Effect::Read)
    .docs(&[94890, 99545]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<StrategyGetRange> {
    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most members and departments of one page. 1 to 1000, 1000 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for StrategyGetRange {
    type Item = RangeNode;

    #[inline]
    fn turn(&mut self, page: StrategyGetRangeResponse) -> Page<RangeNode> {
        Page::by_cursor(page.range, None, page.next_cursor, &mut self.cursor)
    }
}

/// 获取规则组管理范围: the answer to [`StrategyGetRange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StrategyGetRangeResponse {
    /// The members and departments of this page.
    pub range: Vec<RangeNode>,
    /// Cursor of the next page. Absent on the last one.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer StrategyGetRangeResponse {
    "range" => range: Vec<RangeNode>,
    "next_cursor" => next_cursor: Option<String>,
});

/// 创建新的规则组: the request of [`Api::strategy_create`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StrategyCreate {
    /// Its name.
    pub strategy_name: String,
    /// Members who manage it. No super administrators. At most 20 items.
    pub admin_list: Vec<OpenUserId>,
    /// The members and departments it is for. At most 3000 items.
    pub range: Vec<RangeNode>,
    /// The group it lies in. 0 or absent for none.
    pub parent_id: Option<i64>,
    /// What its members may do. Taken from the parent if there is one.
    pub privilege: Option<Privilege>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(StrategyCreate {
    "strategy_name" => strategy_name: String [required()],
    "admin_list" => admin_list: Vec<OpenUserId> [required(), max_items(20)],
    "range" => range: Vec<RangeNode> [required(), max_items(3000)],
    "parent_id" => parent_id: Option<i64>,
    "privilege" => privilege: Option<Privilege>,
});

impl StrategyCreate {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        strategy_name: impl Into<String>,
        admin_list: impl IntoIterator<Item = impl Into<OpenUserId>>,
        range: impl IntoIterator<Item = impl Into<RangeNode>>,
    ) -> Self {
        Self {
            strategy_name: strategy_name.into(),
            admin_list: admin_list.into_iter().map(Into::into).collect(),
            range: range.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for StrategyCreate {
    type Token = AccessToken;
    type Response = StrategyCreateResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_moment",
        "strategy_create",
        "/cgi-bin/externalcontact/moment_strategy/create",
    )
    .title("创建新的规则组")
    .docs(&[94890, 99545]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<StrategyCreate> {
    /// The group it lies in. 0 or absent for none.
    #[inline]
    pub fn parent_id(mut self, parent_id: i64) -> Self {
        self.request.parent_id = Some(parent_id);
        self
    }

    /// What its members may do. Taken from the parent if there is one.
    #[inline]
    pub fn privilege(mut self, privilege: Privilege) -> Self {
        self.request.privilege = Some(privilege);
        self
    }
}

/// 创建新的规则组: the answer to [`StrategyCreate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StrategyCreateResponse {
    /// The new rule group.
    pub strategy_id: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer StrategyCreateResponse {
    "strategy_id" => strategy_id: i64,
});

/// 编辑规则组及其管理范围: the request of [`Api::strategy_edit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StrategyEdit {
    /// The rule group.
    pub strategy_id: i64,
    /// Its new name.
    pub strategy_name: Option<String>,
    /// Its managers instead of the old ones. At most 20 items.
    pub admin_list: Option<Vec<OpenUserId>>,
    /// Its rights instead of the old ones. Ignored if it has a parent.
    pub privilege: Option<Privilege>,
    /// Members and departments to add.
    pub range_add: Option<Vec<RangeNode>>,
    /// Members and departments to remove.
    pub range_del: Option<Vec<RangeNode>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(StrategyEdit {
    "strategy_id" => strategy_id: i64 [required()],
    "strategy_name" => strategy_name: Option<String>,
    "admin_list" => admin_list: Option<Vec<OpenUserId>> [max_items(20)],
    "privilege" => privilege: Option<Privilege>,
    "range_add" => range_add: Option<Vec<RangeNode>>,
    "range_del" => range_del: Option<Vec<RangeNode>>,
});

impl StrategyEdit {
    /// The request with everything it must have.
    #[inline]
    pub fn new(strategy_id: i64) -> Self {
        Self {
            strategy_id,
            ..Self::default()
        }
    }
}

impl Endpoint for StrategyEdit {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("externalcontact_moment", "strategy_edit", "/cgi-bin/externalcontact/moment_strategy/edit")
            .title("编辑规则组及其管理范围")
            .effect(Effect::Set)
            .docs(&[94890, 99545]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<StrategyEdit> {
    /// Its new name.
    #[inline]
    pub fn strategy_name(mut self, strategy_name: impl Into<String>) -> Self {
        self.request.strategy_name = Some(strategy_name.into());
        self
    }

    /// Its managers instead of the old ones. At most 20 items.
    #[inline]
    pub fn admin_list(
        mut self,
        admin_list: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.request.admin_list = Some(admin_list.into_iter().map(Into::into).collect());
        self
    }

    /// Its rights instead of the old ones. Ignored if it has a parent.
    #[inline]
    pub fn privilege(mut self, privilege: Privilege) -> Self {
        self.request.privilege = Some(privilege);
        self
    }

    /// Members and departments to add.
    #[inline]
    pub fn range_add(
        mut self,
        range_add: impl IntoIterator<Item = impl Into<RangeNode>>,
    ) -> Self {
        self.request.range_add = Some(range_add.into_iter().map(Into::into).collect());
        self
    }

    /// Members and departments to remove.
    #[inline]
    pub fn range_del(
        mut self,
        range_del: impl IntoIterator<Item = impl Into<RangeNode>>,
    ) -> Self {
        self.request.range_del = Some(range_del.into_iter().map(Into::into).collect());
        self
    }
}

/// 删除规则组: the request of [`Api::strategy_del`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StrategyDel {
    /// The rule group.
    pub strategy_id: i64,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(StrategyDel {
    "strategy_id" => strategy_id: i64 [required()],
});

impl StrategyDel {
    /// The request with everything it must have.
    #[inline]
    pub fn new(strategy_id: i64) -> Self {
        Self {
            strategy_id,
            ..Self::default()
        }
    }
}

impl Endpoint for StrategyDel {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("externalcontact_moment", "strategy_del", "/cgi-bin/externalcontact/moment_strategy/del")
            .title("删除规则组")
            .effect(Effect::Set)
            .docs(&[94890, 99545]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// The text of a moment.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MomentText {
    /// The text. Empty or absent only beside attachments. At most 2000 characters, at most 4000 bytes.
    pub content: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MomentText {
    "content" => content: Option<String> [max_chars(2000), max_bytes(4000)],
});

impl MomentText {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The text. Empty or absent only beside attachments. At most 2000 characters, at most 4000 bytes.
    #[inline]
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }
}

/// A picture to publish.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageAttachment {
    /// From media upload_attachment. Its long side has at most 10800 pixels and its short one 1080.
    pub media_id: MediaId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ImageAttachment {
    "media_id" => media_id: MediaId [required()],
});

impl ImageAttachment {
    /// A value with everything it must have.
    #[inline]
    pub fn new(media_id: impl Into<MediaId>) -> Self {
        Self {
            media_id: media_id.into(),
            ..Self::default()
        }
    }
}

/// A link to publish.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkAttachment {
    /// Where it leads.
    pub url: String,
    /// Its picture, from media upload_attachment. As large as an image of a moment.
    pub media_id: MediaId,
    /// What it is called. At most 64 characters, at most 128 bytes.
    pub title: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(LinkAttachment {
    "url" => url: String [required()],
    "media_id" => media_id: MediaId [required()],
    "title" => title: Option<String> [max_chars(64), max_bytes(128)],
});

impl LinkAttachment {
    /// A value with everything it must have.
    #[inline]
    pub fn new(url: impl Into<String>, media_id: impl Into<MediaId>) -> Self {
        Self {
            url: url.into(),
            media_id: media_id.into(),
            ..Self::default()
        }
    }

    /// What it is called. At most 64 characters, at most 128 bytes.
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

/// A video to publish.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoAttachment {
    /// From media upload_attachment. At most 30 seconds and 10 MB.
    pub media_id: MediaId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(VideoAttachment {
    "media_id" => media_id: MediaId [required()],
});

impl VideoAttachment {
    /// A value with everything it must have.
    #[inline]
    pub fn new(media_id: impl Into<MediaId>) -> Self {
        Self {
            media_id: media_id.into(),
            ..Self::default()
        }
    }
}

/// Who publishes a moment and who sees it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VisibleRange {
    /// Who publishes it. Members serving the customers named when absent.
    pub sender_list: Option<SenderList>,
    /// Which customers see it. All of the publishers' when absent.
    pub external_contact_list: Option<CustomerTags>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(VisibleRange {
    "sender_list" => sender_list: Option<SenderList>,
    "external_contact_list" => external_contact_list: Option<CustomerTags>,
});

impl VisibleRange {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Who publishes it. Members serving the customers named when absent.
    #[inline]
    #[must_use]
    pub fn sender_list(mut self, sender_list: SenderList) -> Self {
        self.sender_list = Some(sender_list);
        self
    }

    /// Which customers see it. All of the publishers' when absent.
    #[inline]
    #[must_use]
    pub fn external_contact_list(mut self, external_contact_list: CustomerTags) -> Self {
        self.external_contact_list = Some(external_contact_list);
        self
    }
}

/// Members who publish.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SenderList {
    /// The members. At most 100000 items.
    pub user_list: Option<Vec<OpenUserId>>,
    /// Their departments.
    pub department_list: Option<Vec<DepartmentId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SenderList {
    "user_list" => user_list: Option<Vec<OpenUserId>> [max_items(100000)],
    "department_list" => department_list: Option<Vec<DepartmentId>>,
});

impl SenderList {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The members. At most 100000 items.
    #[inline]
    #[must_use]
    pub fn user_list(
        mut self,
        user_list: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.user_list = Some(user_list.into_iter().map(Into::into).collect());
        self
    }

    /// Their departments.
    #[inline]
    #[must_use]
    pub fn department_list(
        mut self,
        department_list: impl IntoIterator<Item = impl Into<DepartmentId>>,
    ) -> Self {
        self.department_list = Some(
            department_list.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// Customers by their tags.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerTags {
    /// Tags of the corp; not of rule groups.
    pub tag_list: Option<Vec<ExternalTagId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CustomerTags {
    "tag_list" => tag_list: Option<Vec<ExternalTagId>>,
});

impl CustomerTags {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Tags of the corp; not of rule groups.
    #[inline]
    #[must_use]
    pub fn tag_list(
        mut self,
        tag_list: impl IntoIterator<Item = impl Into<ExternalTagId>>,
    ) -> Self {
        self.tag_list = Some(tag_list.into_iter().map(Into::into).collect());
        self
    }
}

/// What came of making a moment.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MomentResult {
    /// 0 if it was made.
    pub errcode: ErrCode,
    /// The same in words.
    pub errmsg: String,
    /// The moment.
    pub moment_id: Option<String>,
    /// Publishers that do not exist or that the app does not see.
    pub invalid_sender_list: Option<SenderList>,
    /// Tags that are not valid.
    pub invalid_external_contact_list: Option<CustomerTags>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MomentResult {
    "errcode" => errcode: ErrCode,
    "errmsg" => errmsg: String,
    "moment_id" => moment_id: Option<String>,
    "invalid_sender_list" => invalid_sender_list: Option<SenderList>,
    "invalid_external_contact_list" => invalid_external_contact_list: Option<CustomerTags>,
});

/// A moment.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Moment {
    /// Its id.
    pub moment_id: String,
    /// Who created it. Absent when an app did.
    pub creator: Option<OpenUserId>,
    /// Whether the corp or a member created it.
    pub create_type: CreateType,
    /// Whether all customers see it.
    pub visible_type: VisibleType,
    /// The text.
    pub text: Option<MomentText>,
    /// The pictures.
    pub image: Option<Vec<MomentImage>>,
    /// The video.
    pub video: Option<MomentVideo>,
    /// The link.
    pub link: Option<MomentLink>,
    /// The place.
    pub location: Option<Location>,
    /// When it was created, in seconds since 1970. The page shows a bare number; a quoted one is read too.
    pub create_time: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Moment {
    "moment_id" => moment_id: String,
    "creator" => creator: Option<OpenUserId>,
    "create_type" => create_type: CreateType,
    "visible_type" => visible_type: VisibleType,
    "text" => text: Option<MomentText>,
    "image" => image: Option<Vec<MomentImage>>,
    "video" => video: Option<MomentVideo>,
    "link" => link: Option<MomentLink>,
    "location" => location: Option<Location>,
    "create_time" => create_time: String [form(Form::Either)],
});

/// A picture of a moment.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MomentImage {
    /// For media get.
    pub media_id: MediaId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MomentImage {
    "media_id" => media_id: MediaId,
});

/// The video of a moment.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MomentVideo {
    /// For media get.
    pub media_id: MediaId,
    /// Its picture, for media get.
    pub thumb_media_id: Option<MediaId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MomentVideo {
    "media_id" => media_id: MediaId,
    "thumb_media_id" => thumb_media_id: Option<MediaId>,
});

/// The link of a moment.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MomentLink {
    /// Where it leads.
    pub url: String,
    /// What it is called.
    pub title: Option<String>,
    /// Its picture. Known only from another SDK.
    pub media_id: Option<MediaId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MomentLink {
    "url" => url: String,
    "title" => title: Option<String>,
    "media_id" => media_id: Option<MediaId>,
});

/// The place of a moment.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Location {
    /// Degrees east.
    pub longitude: f64,
    /// Degrees north.
    pub latitude: f64,
    /// What it is called.
    pub name: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Location {
    "longitude" => longitude: f64 [form(Form::Either)],
    "latitude" => latitude: f64 [form(Form::Either)],
    "name" => name: Option<String>,
});

/// A member who is to publish a moment.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MomentTask {
    /// The member.
    pub userid: OpenUserId,
    /// Whether the member did.
    pub publish_status: PublishStatus,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MomentTask {
    "userid" => userid: OpenUserId,
    "publish_status" => publish_status: PublishStatus,
});

/// A customer a member chose.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MomentCustomer {
    /// The member.
    pub userid: OpenUserId,
    /// The customer.
    pub external_userid: ExternalUserId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MomentCustomer {
    "userid" => userid: OpenUserId,
    "external_userid" => external_userid: ExternalUserId,
});

/// A customer who can see a moment.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MomentViewer {
    /// The customer.
    pub external_userid: ExternalUserId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MomentViewer {
    "external_userid" => external_userid: ExternalUserId,
});

/// A comment or a like.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reaction {
    /// The member whose it is.
    pub userid: Option<OpenUserId>,
    /// The customer whose it is.
    pub external_userid: Option<ExternalUserId>,
    /// When it was made.
    pub create_time: Timestamp,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Reaction {
    "userid" => userid: Option<OpenUserId>,
    "external_userid" => external_userid: Option<ExternalUserId>,
    "create_time" => create_time: Timestamp,
});

/// A rule group in a list.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StrategyBrief {
    /// Its id.
    pub strategy_id: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(StrategyBrief {
    "strategy_id" => strategy_id: i64,
});

/// A rule group.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Strategy {
    /// Its id.
    pub strategy_id: i64,
    /// The group it lies in; 0 for none.
    pub parent_id: i64,
    /// Its name.
    pub strategy_name: String,
    /// Members who manage it.
    pub admin_list: Vec<OpenUserId>,
    /// What its members may do.
    pub privilege: Privilege,
    /// When it was created.
    pub create_time: Timestamp,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Strategy {
    "strategy_id" => strategy_id: i64,
    "parent_id" => parent_id: i64,
    "strategy_name" => strategy_name: String,
    "admin_list" => admin_list: Vec<OpenUserId>,
    "privilege" => privilege: Privilege,
    "create_time" => create_time: Timestamp,
});

/// What the members of a rule group may do.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Privilege {
    /// See all moments of members. `true` when absent.
    pub view_moment_list: Option<bool>,
    /// Publish moments. `true` when absent.
    pub send_moment: Option<bool>,
    /// Set the cover picture and the signature. `true` when absent.
    pub manage_moment_cover_and_sign: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Privilege {
    "view_moment_list" => view_moment_list: Option<bool>,
    "send_moment" => send_moment: Option<bool>,
    "manage_moment_cover_and_sign" => manage_moment_cover_and_sign: Option<bool>,
});

impl Privilege {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// See all moments of members. `true` when absent.
    #[inline]
    #[must_use]
    pub fn view_moment_list(mut self, view_moment_list: bool) -> Self {
        self.view_moment_list = Some(view_moment_list);
        self
    }

    /// Publish moments. `true` when absent.
    #[inline]
    #[must_use]
    pub fn send_moment(mut self, send_moment: bool) -> Self {
        self.send_moment = Some(send_moment);
        self
    }

    /// Set the cover picture and the signature. `true` when absent.
    #[inline]
    #[must_use]
    pub fn manage_moment_cover_and_sign(
        mut self,
        manage_moment_cover_and_sign: bool,
    ) -> Self {
        self.manage_moment_cover_and_sign = Some(manage_moment_cover_and_sign);
        self
    }
}

/// A member in a range.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberNode {
    /// The member.
    pub userid: OpenUserId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MemberNode {
    "userid" => userid: OpenUserId [required()],
});

impl MemberNode {
    /// A value with everything it must have.
    #[inline]
    pub fn new(userid: impl Into<OpenUserId>) -> Self {
        Self {
            userid: userid.into(),
            ..Self::default()
        }
    }
}

/// A department in a range.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentNode {
    /// The department.
    pub partyid: DepartmentId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DepartmentNode {
    "partyid" => partyid: DepartmentId [required()],
});

impl DepartmentNode {
    /// A value with everything it must have.
    #[inline]
    pub fn new(partyid: impl Into<DepartmentId>) -> Self {
        Self {
            partyid: partyid.into(),
            ..Self::default()
        }
    }
}

open_enum! {
    /// How far a background job is.
    pub enum JobStatus: i64 {
        /// Started.
        Started = 1,
        /// Ask again later.
        Working = 2,
        /// Done.
        Done = 3,
    }
}

open_enum! {
    /// What a background job does.
    pub enum JobKind: str {
        /// Makes a moment.
        AddMomentTask = "add_moment_task",
    }
}

open_enum! {
    /// Who created a moment.
    pub enum CreateType: i64 {
        /// The corp.
        Corp = 0,
        /// A member.
        Personal = 1,
        /// Either. Only as a filter.
        All = 2,
    }
}

open_enum! {
    /// Who sees a moment.
    pub enum VisibleType: i64 {
        /// Some customers.
        Partial = 0,
        /// All customers.
        Public = 1,
    }
}

open_enum! {
    /// Whether a member published a moment.
    pub enum PublishStatus: i64 {
        /// Unpublished.
        Unpublished = 0,
        /// Published.
        Published = 1,
    }
}

tagged_union! {
    /// What goes with the text of a moment.
    pub enum Attachment ("msgtype", Nested) {
        /// A picture.
        Image(ImageAttachment) = "image" in "image",
        /// A link.
        Link(LinkAttachment) = "link" in "link",
        /// A video.
        Video(VideoAttachment) = "video" in "video",
    }
}

impl From<ImageAttachment> for Attachment {
    #[inline]
    fn from(body: ImageAttachment) -> Self {
        Self::Image(body)
    }
}

impl From<LinkAttachment> for Attachment {
    #[inline]
    fn from(body: LinkAttachment) -> Self {
        Self::Link(body)
    }
}

impl From<VideoAttachment> for Attachment {
    #[inline]
    fn from(body: VideoAttachment) -> Self {
        Self::Video(body)
    }
}

tagged_union! {
    /// A member or a department that a rule group is for.
    pub enum RangeNode ("type", Flat) {
        /// A member.
        Member(MemberNode) = "1" in "1",
        /// A department with all in it.
        Department(DepartmentNode) = "2" in "2",
    }
}

impl From<MemberNode> for RangeNode {
    #[inline]
    fn from(body: MemberNode) -> Self {
        Self::Member(body)
    }
}

impl From<DepartmentNode> for RangeNode {
    #[inline]
    fn from(body: DepartmentNode) -> Self {
        Self::Department(body)
    }
}
