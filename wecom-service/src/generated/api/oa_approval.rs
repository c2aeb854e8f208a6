//! 审批: submit and read requests of the approval app, read and change its templates, and ask about requests
//! of an app's own approval flow.
//!
//! Generated from `spec/api/office/oa_approval.yaml` by `cargo codegen`. Edit the spec, not this file.

use serde_json::Value;

use crate::call::Call;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::{DepartmentId, DocId, FileId, MediaId, OpenUserId};
use crate::paging::{Page, Paged};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{Empty, EncodeError, Extra, Form, Timestamp};
use crate::{open_enum, table, tagged_union};

/// The calls of 审批 on one scope, from [`Scope::oa_approval`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 审批: submit and read requests of the approval app, read and change its templates, and ask about
    /// requests of an app's own approval flow.
    #[inline]
    pub fn oa_approval(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 提交审批申请: submit a request to the approval app on behalf of a member.
    ///
    /// Requests for a forgotten check-in or a change of shifts cannot be submitted this way. 600 calls a
    /// minute.
    ///
    /// `POST /cgi-bin/oa/applyevent` with [`AccessToken`]; acts on every call and is never repeated blindly.
    /// Official page [91853](https://developer.work.weixin.qq.com/document/path/91853), checked in a public
    /// copy, as of 2024-11-06; also [92632](https://developer.work.weixin.qq.com/document/path/92632).
    #[inline]
    pub fn apply_event(
        &self,
        creator_userid: impl Into<OpenUserId>,
        template_id: impl Into<String>,
        use_template_approver: bool,
        apply_data: ApplyData,
        summary_list: impl IntoIterator<Item = SummaryLine>,
    ) -> Call<ApplyEvent>
    where
        K: Provides<AccessToken>,
    {
        let request = ApplyEvent::new(
            creator_userid,
            template_id,
            use_template_approver,
            apply_data,
            summary_list,
        );
        self.scope.call(request)
    }

    /// 批量获取审批单号: page through the numbers of requests that were submitted in a span of time.
    ///
    /// Only requests of members whom the app can see are listed, so a page may have fewer than asked for
    /// before the last one.
    ///
    /// `POST /cgi-bin/oa/getapprovalinfo` with [`AccessToken`]; read-only, so the client may repeat it. Its
    /// `stream()` goes through all pages. Official page
    /// [91816](https://developer.work.weixin.qq.com/document/path/91816), checked in a public copy; also
    /// [94603](https://developer.work.weixin.qq.com/document/path/94603),
    /// [96509](https://developer.work.weixin.qq.com/document/path/96509).
    #[inline]
    pub fn get_approval_info(
        &self,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
        new_cursor: impl Into<String>,
        size: i64,
    ) -> Call<GetApprovalInfo>
    where
        K: Provides<AccessToken>,
    {
        let request = GetApprovalInfo::new(start_time, end_time, new_cursor, size);
        self.scope.call(request)
    }

    /// 获取审批申请详情: one request: its state, who applied and approved, and what was filled in.
    ///
    /// 600 calls a minute.
    ///
    /// `POST /cgi-bin/oa/getapprovaldetail` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [91983](https://developer.work.weixin.qq.com/document/path/91983), checked in a public
    /// copy, as of 2024-12-20; also [92634](https://developer.work.weixin.qq.com/document/path/92634).
    #[inline]
    pub fn get_approval_detail(
        &self,
        sp_no: impl Into<String>,
    ) -> Call<GetApprovalDetail>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetApprovalDetail::new(sp_no))
    }

    /// 复制/更新模板到企业: install a template of the third-party app in the corp of the token, or bring the
    /// one there up to date.
    ///
    /// An update overwrites what the corp has; a condition of its flow may lose the control it looks at.
    ///
    /// `POST /cgi-bin/oa/approval/copytemplate` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [92630](https://developer.work.weixin.qq.com/document/path/92630),
    /// checked, as of 2021-02-03.
    #[inline]
    pub fn copy_template(
        &self,
        open_template_id: impl Into<String>,
    ) -> Call<CopyTemplate>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(CopyTemplate::new(open_template_id))
    }

    /// 获取审批模板详情: names and controls of a template, for apply_event to fill in.
    ///
    /// A corp's app reads the corp's own templates, a third-party app the templates it has brought. 600 calls
    /// a minute.
    ///
    /// `POST /cgi-bin/oa/gettemplatedetail` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [91982](https://developer.work.weixin.qq.com/document/path/91982), checked in a public
    /// copy; also [92631](https://developer.work.weixin.qq.com/document/path/92631).
    #[inline]
    pub fn get_template_detail(
        &self,
        template_id: impl Into<String>,
    ) -> Call<GetTemplateDetail>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetTemplateDetail::new(template_id))
    }

    /// 创建审批模板: make a template. It appears in the console and in the approval app with the default flow
    /// and rules.
    ///
    /// Not for third-party apps.
    ///
    /// `POST /cgi-bin/oa/approval/create_template` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [97437](https://developer.work.weixin.qq.com/document/path/97437),
    /// checked in a public copy, as of 2024-07-05.
    #[inline]
    pub fn create_template(
        &self,
        template_name: impl IntoIterator<Item = LocalText>,
        template_content: TemplateContentInput,
    ) -> Call<CreateTemplate>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(CreateTemplate::new(template_name, template_content))
    }

    /// 更新审批模板: replace the name and the controls of a template. Its flow and rules stay.
    ///
    /// Not for third-party apps; an app changes only templates of its own. A template with a print format of
    /// its own cannot be changed.
    ///
    /// `POST /cgi-bin/oa/approval/update_template` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [97438](https://developer.work.weixin.qq.com/document/path/97438),
    /// checked in a public copy; also [97440](https://developer.work.weixin.qq.com/document/path/97440).
    #[inline]
    pub fn update_template(
        &self,
        template_id: impl Into<String>,
        template_name: impl IntoIterator<Item = LocalText>,
        template_content: TemplateContentInput,
    ) -> Call<UpdateTemplate>
    where
        K: Provides<AccessToken>,
    {
        let request = UpdateTemplate::new(template_id, template_name, template_content);
        self.scope.call(request)
    }

    /// 查询自建应用审批单当前状态: state of a request that an app started in its own approval flow, outside
    /// the approval app.
    ///
    /// `POST /cgi-bin/corp/getopenapprovaldata` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [90269](https://developer.work.weixin.qq.com/document/path/90269), checked in a public
    /// copy; also [91188](https://developer.work.weixin.qq.com/document/path/91188),
    /// [93798](https://developer.work.weixin.qq.com/document/path/93798),
    /// [97114](https://developer.work.weixin.qq.com/document/path/97114).
    #[inline]
    pub fn get_open_approval_data(
        &self,
        third_no: impl Into<String>,
    ) -> Call<GetOpenApprovalData>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetOpenApprovalData::new(third_no))
    }

    /// 获取审批数据（旧）: requests of the approval app that were submitted in a span of time, up to 100 a
    /// call.
    ///
    /// `POST /cgi-bin/corp/getapprovaldata` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [91530](https://developer.work.weixin.qq.com/document/path/91530), checked in a public
    /// copy, as of 2019-11-22.
    ///
    /// **Deprecated:** Use get_approval_info and get_approval_detail. The platform means to withdraw it.
    #[inline]
    pub fn get_approval_data(
        &self,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Call<GetApprovalData>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetApprovalData::new(start_time, end_time))
    }
}

/// 提交审批申请: the request of [`Api::apply_event`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyEvent {
    /// Who applies: a member the app can see.
    pub creator_userid: OpenUserId,
    /// The template. get_approval_detail and the template's page in the console show its id.
    pub template_id: String,
    /// Whether the flow set up for the template applies, in which the applicant must not choose approvers. If
    /// not, the call says who approves.
    pub use_template_approver: bool,
    /// What is filled into the form.
    pub apply_data: ApplyData,
    /// Lines shown in lists and on notification cards. At most 3 items.
    pub summary_list: Vec<SummaryLine>,
    /// Department the member applies for. The main department if absent.
    pub choose_department: Option<DepartmentId>,
    /// Approvers, handlers and those told about it, in order. Required without the template's flow.
    pub process: Option<ProcessInput>,
    /// The approval steps in order, for callers without process. Only without the template's flow.
    pub approver: Option<Vec<ApproverNode>>,
    /// When those in notifyer are told. On submission if absent.
    pub notify_type: Option<NotifyType>,
    /// Who is told about it. Only without the template's flow.
    pub notifyer: Option<Vec<OpenUserId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ApplyEvent {
    "creator_userid" => creator_userid: OpenUserId [required()],
    "template_id" => template_id: String [required()],
    "use_template_approver" => use_template_approver: bool [required(), form(Form::Flag)],
    "apply_data" => apply_data: ApplyData [required()],
    "summary_list" => summary_list: Vec<SummaryLine> [required(), max_items(3)],
    "choose_department" => choose_department: Option<DepartmentId>,
    "process" => process: Option<ProcessInput>,
    "approver" => approver: Option<Vec<ApproverNode>>,
    "notify_type" => notify_type: Option<NotifyType>,
    "notifyer" => notifyer: Option<Vec<OpenUserId>>,
});

impl ApplyEvent {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        creator_userid: impl Into<OpenUserId>,
        template_id: impl Into<String>,
        use_template_approver: bool,
        apply_data: ApplyData,
        summary_list: impl IntoIterator<Item = SummaryLine>,
    ) -> Self {
        Self {
            creator_userid: creator_userid.into(),
            template_id: template_id.into(),
            use_template_approver,
            apply_data,
            summary_list: summary_list.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for ApplyEvent {
    type Token = AccessToken;
    type Response = ApplyEventResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("oa_approval", "apply_event", "/cgi-bin/oa/applyevent")
        .title("提交审批申请")
        .docs(&[91853, 92632]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ApplyEvent> {
    /// Department the member applies for. The main department if absent.
    #[inline]
    pub fn choose_department(
        mut self,
        choose_department: impl Into<DepartmentId>,
    ) -> Self {
        self.request.choose_department = Some(choose_department.into());
        self
    }

    /// Approvers, handlers and those told about it, in order. Required without the template's flow.
    #[inline]
    pub fn process(mut self, process: ProcessInput) -> Self {
        self.request.process = Some(process);
        self
    }

    /// The approval steps in order, for callers without process. Only without the template's flow.
    #[inline]
    pub fn approver(mut self, approver: impl IntoIterator<Item = ApproverNode>) -> Self {
        self.request.approver = Some(approver.into_iter().collect());
        self
    }

    /// When those in notifyer are told. On submission if absent.
    #[inline]
    pub fn notify_type(mut self, notify_type: NotifyType) -> Self {
        self.request.notify_type = Some(notify_type);
        self
    }

    /// Who is told about it. Only without the template's flow.
    #[inline]
    pub fn notifyer(
        mut self,
        notifyer: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.request.notifyer = Some(notifyer.into_iter().map(Into::into).collect());
        self
    }
}

/// 提交审批申请: the answer to [`ApplyEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyEventResponse {
    /// Number of the request.
    pub sp_no: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ApplyEventResponse {
    "sp_no" => sp_no: String,
});

/// 批量获取审批单号: the request of [`Api::get_approval_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalInfo {
    /// Submitted at or after this. On the wire it is `starttime`.
    pub start_time: Timestamp,
    /// Submitted until this, at most 31 days after start_time. On the wire it is `endtime`.
    pub end_time: Timestamp,
    /// Where to go on. Empty for the first page.
    pub new_cursor: String,
    /// Most numbers of one page, usually 100. 1 to 100.
    pub size: i64,
    /// Only requests that meet all kinds of filter. Of several filters on department one suffices.
    pub filters: Option<Vec<ApprovalFilter>>,
    /// Where to go on, 0 for the first page.
    ///
    /// **Deprecated:** new_cursor took its place.
    pub cursor: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetApprovalInfo {
    "starttime" => start_time: Timestamp [required(), form(Form::Either)],
    "endtime" => end_time: Timestamp [required(), form(Form::Either)],
    "new_cursor" => new_cursor: String [required()],
    "size" => size: i64 [required(), range(1, 100)],
    "filters" => filters: Option<Vec<ApprovalFilter>>,
    "cursor" => cursor: Option<i64>,
});

impl GetApprovalInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
        new_cursor: impl Into<String>,
        size: i64,
    ) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
            new_cursor: new_cursor.into(),
            size,
            ..Self::default()
        }
    }
}

impl Endpoint for GetApprovalInfo {
    type Token = AccessToken;
    type Response = GetApprovalInfoResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("oa_approval", "get_approval_info", "/cgi-bin/oa/getapprovalinfo")
            .title("批量获取审批单号")
            .effect(Effect::Read)
            .docs(&[91816, 94603, 96509]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetApprovalInfo> {
    /// Only requests that meet all kinds of filter. Of several filters on department one suffices.
    #[inline]
    pub fn filters(mut self, filters: impl IntoIterator<Item = ApprovalFilter>) -> Self {
        self.request.filters = Some(filters.into_iter().collect());
        self
    }

    /// Where to go on, 0 for the first page.
    ///
    /// **Deprecated:** new_cursor took its place.
    #[inline]
    pub fn cursor(mut self, cursor: i64) -> Self {
        self.request.cursor = Some(cursor);
        self
    }
}

impl Paged for GetApprovalInfo {
    type Item = String;

    #[inline]
    fn turn(&mut self, page: GetApprovalInfoResponse) -> Page<String> {
        Page::by_cursor(
            page.sp_no_list,
            None,
            page.new_next_cursor,
            &mut self.new_cursor,
        )
    }
}

/// 批量获取审批单号: the answer to [`GetApprovalInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalInfoResponse {
    /// Numbers of this page.
    pub sp_no_list: Vec<String>,
    /// Cursor of the next page. Absent on the last one.
    pub new_next_cursor: Option<String>,
    /// The same for callers that send cursor.
    ///
    /// **Deprecated:** new_next_cursor took its place.
    pub next_cursor: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetApprovalInfoResponse {
    "sp_no_list" => sp_no_list: Vec<String>,
    "new_next_cursor" => new_next_cursor: Option<String>,
    "next_cursor" => next_cursor: Option<i64>,
});

/// 获取审批申请详情: the request of [`Api::get_approval_detail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalDetail {
    /// Number of the request.
    pub sp_no: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetApprovalDetail {
    "sp_no" => sp_no: String [required(), form(Form::Either)],
});

impl GetApprovalDetail {
    /// The request with everything it must have.
    #[inline]
    pub fn new(sp_no: impl Into<String>) -> Self {
        Self {
            sp_no: sp_no.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetApprovalDetail {
    type Token = AccessToken;
    type Response = GetApprovalDetailResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("oa_approval", "get_approval_detail", "/cgi-bin/oa/getapprovaldetail")
            .title("获取审批申请详情")
            .effect(Effect::Read)
            .docs(&[91983, 92634]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取审批申请详情: the answer to [`GetApprovalDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalDetailResponse {
    /// The request.
    pub info: Approval,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetApprovalDetailResponse {
    "info" => info: Approval,
});

/// 复制/更新模板到企业: the request of [`Api::copy_template`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyTemplate {
    /// The template in the provider's console, where it was reviewed.
    pub open_template_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CopyTemplate {
    "open_template_id" => open_template_id: String [required()],
});

impl CopyTemplate {
    /// The request with everything it must have.
    #[inline]
    pub fn new(open_template_id: impl Into<String>) -> Self {
        Self {
            open_template_id: open_template_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for CopyTemplate {
    type Token = AccessToken;
    type Response = CopyTemplateResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("oa_approval", "copy_template", "/cgi-bin/oa/approval/copytemplate")
            .title("复制/更新模板到企业")
            .effect(Effect::Set)
            .docs(&[92630]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 复制/更新模板到企业: the answer to [`CopyTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyTemplateResponse {
    /// The template in this corp. It differs from corp to corp.
    pub template_id: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CopyTemplateResponse {
    "template_id" => template_id: String,
});

/// 获取审批模板详情: the request of [`Api::get_template_detail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateDetail {
    /// The template in this corp.
    pub template_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetTemplateDetail {
    "template_id" => template_id: String [required()],
});

impl GetTemplateDetail {
    /// The request with everything it must have.
    #[inline]
    pub fn new(template_id: impl Into<String>) -> Self {
        Self {
            template_id: template_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetTemplateDetail {
    type Token = AccessToken;
    type Response = GetTemplateDetailResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("oa_approval", "get_template_detail", "/cgi-bin/oa/gettemplatedetail")
            .title("获取审批模板详情")
            .effect(Effect::Read)
            .docs(&[91982, 92631]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取审批模板详情: the answer to [`GetTemplateDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateDetailResponse {
    /// Its name in each language.
    pub template_names: Vec<LocalText>,
    /// Its controls.
    pub template_content: TemplateContent,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetTemplateDetailResponse {
    "template_names" => template_names: Vec<LocalText>,
    "template_content" => template_content: TemplateContent,
});

/// 创建审批模板: the request of [`Api::create_template`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplate {
    /// Its name per language: 40 characters at most, unlike that of any other template.
    pub template_name: Vec<LocalText>,
    /// Its controls in their order.
    pub template_content: TemplateContentInput,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CreateTemplate {
    "template_name" => template_name: Vec<LocalText> [required()],
    "template_content" => template_content: TemplateContentInput [required()],
});

impl CreateTemplate {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        template_name: impl IntoIterator<Item = LocalText>,
        template_content: TemplateContentInput,
    ) -> Self {
        Self {
            template_name: template_name.into_iter().collect(),
            template_content,
            ..Self::default()
        }
    }
}

impl Endpoint for CreateTemplate {
    type Token = AccessToken;
    type Response = CreateTemplateResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("oa_approval", "create_template", "/cgi-bin/oa/approval/create_template")
            .title("创建审批模板")
            .docs(&[97437]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 创建审批模板: the answer to [`CreateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplateResponse {
    /// The new template.
    pub template_id: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CreateTemplateResponse {
    "template_id" => template_id: String,
});

/// 更新审批模板: the request of [`Api::update_template`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplate {
    /// The template to change.
    pub template_id: String,
    /// Its name per language: 40 characters at most, unlike that of any other template.
    pub template_name: Vec<LocalText>,
    /// All its controls in their order.
    pub template_content: TemplateContentInput,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UpdateTemplate {
    "template_id" => template_id: String [required()],
    "template_name" => template_name: Vec<LocalText> [required()],
    "template_content" => template_content: TemplateContentInput [required()],
});

impl UpdateTemplate {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        template_id: impl Into<String>,
        template_name: impl IntoIterator<Item = LocalText>,
        template_content: TemplateContentInput,
    ) -> Self {
        Self {
            template_id: template_id.into(),
            template_name: template_name.into_iter().collect(),
            template_content,
            ..Self::default()
        }
    }
}

impl Endpoint for UpdateTemplate {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("oa_approval", "update_template", "/cgi-bin/oa/approval/update_template")
            .title("更新审批模板")
            .effect(Effect::Set)
            .docs(&[97438, 97440]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 查询自建应用审批单当前状态: the request of [`Api::get_open_approval_data`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpenApprovalData {
    /// The number the app gave the request when it opened the page for it.
    pub third_no: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetOpenApprovalData {
    "thirdNo" => third_no: String [required(), form(Form::Either)],
});

impl GetOpenApprovalData {
    /// The request with everything it must have.
    #[inline]
    pub fn new(third_no: impl Into<String>) -> Self {
        Self {
            third_no: third_no.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetOpenApprovalData {
    type Token = AccessToken;
    type Response = GetOpenApprovalDataResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("oa_approval", "get_open_approval_data", "/cgi-bin/corp/getopenapprovaldata")
            .title("查询自建应用审批单当前状态")
            .effect(Effect::Read)
            .docs(&[90269, 91188, 93798, 97114]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 查询自建应用审批单当前状态: the answer to [`GetOpenApprovalData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpenApprovalDataResponse {
    /// The request.
    pub data: OpenApproval,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetOpenApprovalDataResponse {
    "data" => data: OpenApproval,
});

/// 获取审批数据（旧）: the request of [`Api::get_approval_data`].
///
/// **Deprecated:** Use get_approval_info and get_approval_detail. The platform means to withdraw it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalData {
    /// Submitted at or after this. On the wire it is `starttime`.
    pub start_time: Timestamp,
    /// Submitted until this, at most 30 days after start_time. On the wire it is `endtime`.
    pub end_time: Timestamp,
    /// Number of the request to begin with. Absent for the first of the span. On the wire it is `next_spnum`.
    pub next_sp_num: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetApprovalData {
    "starttime" => start_time: Timestamp [required()],
    "endtime" => end_time: Timestamp [required()],
    "next_spnum" => next_sp_num: Option<i64>,
});

impl GetApprovalData {
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

impl Endpoint for GetApprovalData {
    type Token = AccessToken;
    type Response = GetApprovalDataResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("oa_approval", "get_approval_data", "/cgi-bin/corp/getapprovaldata")
            .title("获取审批数据（旧）")
            .effect(Effect::Read)
            .docs(&[91530]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetApprovalData> {
    /// Number of the request to begin with. Absent for the first of the span. On the wire it is `next_spnum`.
    #[inline]
    pub fn next_sp_num(mut self, next_sp_num: i64) -> Self {
        self.request.next_sp_num = Some(next_sp_num);
        self
    }
}

/// 获取审批数据（旧）: the answer to [`GetApprovalData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalDataResponse {
    /// How many requests this answer has.
    pub count: i64,
    /// How many the span of time has.
    pub total: i64,
    /// Number of the last request of this answer. Send it to go on. On the wire it is `next_spnum`.
    pub next_sp_num: Option<i64>,
    /// The requests.
    pub data: Vec<OldApproval>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetApprovalDataResponse {
    "count" => count: i64,
    "total" => total: i64,
    "next_spnum" => next_sp_num: Option<i64>,
    "data" => data: Vec<OldApproval>,
});

/// A text in one language.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocalText {
    /// The language, such as zh_CN (with an underscore) or en.
    pub lang: String,
    /// The text: 40 characters for a name, 80 for a hint, 20 for a summary line.
    pub text: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(LocalText {
    "lang" => lang: String [required()],
    "text" => text: String [required()],
});

impl LocalText {
    /// A value with everything it must have.
    #[inline]
    pub fn new(lang: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            lang: lang.into(),
            text: text.into(),
            ..Self::default()
        }
    }
}

/// One approval step.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApproverNode {
    /// Whether one or all have to agree. Counts where there are several.
    pub attr: ApprovalMode,
    /// Who approves.
    pub userid: Vec<OpenUserId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ApproverNode {
    "attr" => attr: ApprovalMode [required()],
    "userid" => userid: Vec<OpenUserId> [required()],
});

impl ApproverNode {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        attr: ApprovalMode,
        userid: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        Self {
            attr,
            userid: userid.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

/// The flow of a request.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessInput {
    /// The steps in order.
    pub node_list: Vec<ProcessNodeInput>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ProcessInput {
    "node_list" => node_list: Vec<ProcessNodeInput> [required()],
});

impl ProcessInput {
    /// A value with everything it must have.
    #[inline]
    pub fn new(node_list: impl IntoIterator<Item = ProcessNodeInput>) -> Self {
        Self {
            node_list: node_list.into_iter().collect(),
            ..Self::default()
        }
    }
}

/// One step of the flow.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessNodeInput {
    /// What those in it do.
    pub r#type: NodeType,
    /// Who they are.
    pub userid: Vec<OpenUserId>,
    /// How several people go together. Needed for approvers and handlers.
    pub apv_rel: Option<NodeRelation>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ProcessNodeInput {
    "type" => r#type: NodeType [required()],
    "userid" => userid: Vec<OpenUserId> [required()],
    "apv_rel" => apv_rel: Option<NodeRelation>,
});

impl ProcessNodeInput {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        r#type: NodeType,
        userid: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        Self {
            r#type,
            userid: userid.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }

    /// How several people go together. Needed for approvers and handlers.
    #[inline]
    #[must_use]
    pub fn apv_rel(mut self, apv_rel: NodeRelation) -> Self {
        self.apv_rel = Some(apv_rel);
        self
    }
}

/// One line of a request's summary.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SummaryLine {
    /// The line per language, 20 characters at most.
    pub summary_info: Vec<LocalText>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SummaryLine {
    "summary_info" => summary_info: Vec<LocalText> [required()],
});

impl SummaryLine {
    /// A value with everything it must have.
    #[inline]
    pub fn new(summary_info: impl IntoIterator<Item = LocalText>) -> Self {
        Self {
            summary_info: summary_info.into_iter().collect(),
            ..Self::default()
        }
    }
}

/// A form to submit.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyData {
    /// One entry per control. Controls the template requires must be filled in.
    pub contents: Vec<ControlInput>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ApplyData {
    "contents" => contents: Vec<ControlInput> [required()],
});

impl ApplyData {
    /// A value with everything it must have.
    #[inline]
    pub fn new(contents: impl IntoIterator<Item = ControlInput>) -> Self {
        Self {
            contents: contents.into_iter().collect(),
            ..Self::default()
        }
    }
}

/// A control and what is filled in.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlInput {
    /// Its kind.
    pub control: ControlType,
    /// Its id in the template, from get_template_detail.
    pub id: String,
    /// What is filled in.
    pub value: ControlInputValue,
    /// Its name. Needed for controls inside a table.
    pub title: Option<Vec<LocalText>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ControlInput {
    "control" => control: ControlType [required()],
    "id" => id: String [required()],
    "value" => value: ControlInputValue [required()],
    "title" => title: Option<Vec<LocalText>>,
});

impl ControlInput {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        control: ControlType,
        id: impl Into<String>,
        value: ControlInputValue,
    ) -> Self {
        Self {
            control,
            id: id.into(),
            value,
            ..Self::default()
        }
    }

    /// Its name. Needed for controls inside a table.
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl IntoIterator<Item = LocalText>) -> Self {
        self.title = Some(title.into_iter().collect());
        self
    }
}

/// What is filled into a control: the one member that goes with the control's kind.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlInputValue {
    /// For Text and Textarea.
    pub text: Option<String>,
    /// For Number, in digits.
    pub new_number: Option<String>,
    /// For Money, in digits.
    pub new_money: Option<String>,
    /// For Date.
    pub date: Option<DateInput>,
    /// For Selector.
    pub selector: Option<Selection>,
    /// For Contact that asks for members.
    pub members: Option<Vec<MemberRef>>,
    /// For Contact that asks for departments.
    pub departments: Option<Vec<DepartmentRef>>,
    /// For File.
    pub files: Option<Vec<FileRef>>,
    /// For Table, one entry per row.
    pub children: Option<Vec<RowInput>>,
    /// For Attendance: business trip, out of office or overtime.
    pub attendance: Option<AttendanceInput>,
    /// For Vacation.
    pub vacation: Option<VacationInput>,
    /// For Location.
    pub location: Option<LocationValue>,
    /// For RelatedApproval.
    pub related_approval: Option<Vec<RelatedInput>>,
    /// For Formula.
    pub formula: Option<FormulaValue>,
    /// For DateRange.
    pub date_range: Option<RangeInput>,
    /// For PunchCorrection.
    pub punch_correction: Option<CorrectionValue>,
    /// For BankAccount.
    pub bank_account: Option<BankAccount>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ControlInputValue {
    "text" => text: Option<String>,
    "new_number" => new_number: Option<String> [form(Form::Either)],
    "new_money" => new_money: Option<String> [form(Form::Either)],
    "date" => date: Option<DateInput>,
    "selector" => selector: Option<Selection>,
    "members" => members: Option<Vec<MemberRef>>,
    "departments" => departments: Option<Vec<DepartmentRef>>,
    "files" => files: Option<Vec<FileRef>>,
    "children" => children: Option<Vec<RowInput>>,
    "attendance" => attendance: Option<AttendanceInput>,
    "vacation" => vacation: Option<VacationInput>,
    "location" => location: Option<LocationValue>,
    "related_approval" => related_approval: Option<Vec<RelatedInput>>,
    "formula" => formula: Option<FormulaValue>,
    "date_range" => date_range: Option<RangeInput>,
    "punch_correction" => punch_correction: Option<CorrectionValue>,
    "bank_account" => bank_account: Option<BankAccount>,
});

impl ControlInputValue {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// For Text and Textarea.
    #[inline]
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// For Number, in digits.
    #[inline]
    #[must_use]
    pub fn new_number(mut self, new_number: impl Into<String>) -> Self {
        self.new_number = Some(new_number.into());
        self
    }

    /// For Money, in digits.
    #[inline]
    #[must_use]
    pub fn new_money(mut self, new_money: impl Into<String>) -> Self {
        self.new_money = Some(new_money.into());
        self
    }

    /// For Date.
    #[inline]
    #[must_use]
    pub fn date(mut self, date: DateInput) -> Self {
        self.date = Some(date);
        self
    }

    /// For Selector.
    #[inline]
    #[must_use]
    pub fn selector(mut self, selector: Selection) -> Self {
        self.selector = Some(selector);
        self
    }

    /// For Contact that asks for members.
    #[inline]
    #[must_use]
    pub fn members(mut self, members: impl IntoIterator<Item = MemberRef>) -> Self {
        self.members = Some(members.into_iter().collect());
        self
    }

    /// For Contact that asks for departments.
    #[inline]
    #[must_use]
    pub fn departments(
        mut self,
        departments: impl IntoIterator<Item = DepartmentRef>,
    ) -> Self {
        self.departments = Some(departments.into_iter().collect());
        self
    }

    /// For File.
    #[inline]
    #[must_use]
    pub fn files(mut self, files: impl IntoIterator<Item = FileRef>) -> Self {
        self.files = Some(files.into_iter().collect());
        self
    }

    /// For Table, one entry per row.
    #[inline]
    #[must_use]
    pub fn children(mut self, children: impl IntoIterator<Item = RowInput>) -> Self {
        self.children = Some(children.into_iter().collect());
        self
    }

    /// For Attendance: business trip, out of office or overtime.
    #[inline]
    #[must_use]
    pub fn attendance(mut self, attendance: AttendanceInput) -> Self {
        self.attendance = Some(attendance);
        self
    }

    /// For Vacation.
    #[inline]
    #[must_use]
    pub fn vacation(mut self, vacation: VacationInput) -> Self {
        self.vacation = Some(vacation);
        self
    }

    /// For Location.
    #[inline]
    #[must_use]
    pub fn location(mut self, location: LocationValue) -> Self {
        self.location = Some(location);
        self
    }

    /// For RelatedApproval.
    #[inline]
    #[must_use]
    pub fn related_approval(
        mut self,
        related_approval: impl IntoIterator<Item = RelatedInput>,
    ) -> Self {
        self.related_approval = Some(related_approval.into_iter().collect());
        self
    }

    /// For Formula.
    #[inline]
    #[must_use]
    pub fn formula(mut self, formula: FormulaValue) -> Self {
        self.formula = Some(formula);
        self
    }

    /// For DateRange.
    #[inline]
    #[must_use]
    pub fn date_range(mut self, date_range: RangeInput) -> Self {
        self.date_range = Some(date_range);
        self
    }

    /// For PunchCorrection.
    #[inline]
    #[must_use]
    pub fn punch_correction(mut self, punch_correction: CorrectionValue) -> Self {
        self.punch_correction = Some(punch_correction);
        self
    }

    /// For BankAccount.
    #[inline]
    #[must_use]
    pub fn bank_account(mut self, bank_account: BankAccount) -> Self {
        self.bank_account = Some(bank_account);
        self
    }
}

/// A date to fill in.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DateInput {
    /// To the day or to the minute; as in the template.
    pub r#type: DateType,
    /// The date. On the wire it is `s_timestamp`.
    pub timestamp: Timestamp,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DateInput {
    "type" => r#type: DateType [required()],
    "s_timestamp" => timestamp: Timestamp [required(), form(Form::Either)],
});

impl DateInput {
    /// A value with everything it must have.
    #[inline]
    pub fn new(r#type: DateType, timestamp: impl Into<Timestamp>) -> Self {
        Self {
            r#type,
            timestamp: timestamp.into(),
            ..Self::default()
        }
    }
}

/// A row of a table.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RowInput {
    /// The controls of the row.
    pub list: Vec<ControlInput>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RowInput {
    "list" => list: Vec<ControlInput> [required()],
});

impl RowInput {
    /// A value with everything it must have.
    #[inline]
    pub fn new(list: impl IntoIterator<Item = ControlInput>) -> Self {
        Self {
            list: list.into_iter().collect(),
            ..Self::default()
        }
    }
}

/// An absence or overtime to apply for.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttendanceInput {
    /// Which of them.
    pub r#type: AttendanceType,
    /// From when to when. Overtime spans 7 days at most.
    pub date_range: RangeInput,
    /// How the duration spreads over the days.
    pub slice_info: Option<SliceInput>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AttendanceInput {
    "type" => r#type: AttendanceType [required()],
    "date_range" => date_range: RangeInput [required()],
    "slice_info" => slice_info: Option<SliceInput>,
});

impl AttendanceInput {
    /// A value with everything it must have.
    #[inline]
    pub fn new(r#type: AttendanceType, date_range: RangeInput) -> Self {
        Self {
            r#type,
            date_range,
            ..Self::default()
        }
    }

    /// How the duration spreads over the days.
    #[inline]
    #[must_use]
    pub fn slice_info(mut self, slice_info: SliceInput) -> Self {
        self.slice_info = Some(slice_info);
        self
    }
}

/// How a duration spreads over the days.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SliceInput {
    /// One entry per day.
    pub day_items: Vec<DaySlice>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SliceInput {
    "day_items" => day_items: Vec<DaySlice> [required()],
});

impl SliceInput {
    /// A value with everything it must have.
    #[inline]
    pub fn new(day_items: impl IntoIterator<Item = DaySlice>) -> Self {
        Self {
            day_items: day_items.into_iter().collect(),
            ..Self::default()
        }
    }
}

/// Leave to apply for.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VacationInput {
    /// The kind of leave: one option, whose key is the id from the oa_vacation domain.
    pub selector: Selection,
    /// From when to when. Its type is leave.
    pub attendance: AttendanceInput,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(VacationInput {
    "selector" => selector: Selection [required()],
    "attendance" => attendance: AttendanceInput [required()],
});

impl VacationInput {
    /// A value with everything it must have.
    #[inline]
    pub fn new(selector: Selection, attendance: AttendanceInput) -> Self {
        Self {
            selector,
            attendance,
            ..Self::default()
        }
    }
}

/// A span of time to fill in.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RangeInput {
    /// By half days or to the minute.
    pub r#type: Option<RangeType>,
    /// Its beginning, 00:00 or 12:00 by half days. On the wire it is `new_begin`.
    pub begin: Timestamp,
    /// Its end, 00:00 or 12:00 by half days. On the wire it is `new_end`.
    pub end: Timestamp,
    /// Its length in seconds. Worked out where slice_info is given. On the wire it is `new_duration`.
    pub duration: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RangeInput {
    "type" => r#type: Option<RangeType>,
    "new_begin" => begin: Timestamp [required()],
    "new_end" => end: Timestamp [required()],
    "new_duration" => duration: Option<i64>,
});

impl RangeInput {
    /// A value with everything it must have.
    #[inline]
    pub fn new(begin: impl Into<Timestamp>, end: impl Into<Timestamp>) -> Self {
        Self {
            begin: begin.into(),
            end: end.into(),
            ..Self::default()
        }
    }

    /// By half days or to the minute.
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: RangeType) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Its length in seconds. Worked out where slice_info is given. On the wire it is `new_duration`.
    #[inline]
    #[must_use]
    pub fn duration(mut self, duration: i64) -> Self {
        self.duration = Some(duration);
        self
    }
}

/// Another request to refer to.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelatedInput {
    /// Its number.
    pub sp_no: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RelatedInput {
    "sp_no" => sp_no: String [required()],
});

impl RelatedInput {
    /// A value with everything it must have.
    #[inline]
    pub fn new(sp_no: impl Into<String>) -> Self {
        Self {
            sp_no: sp_no.into(),
            ..Self::default()
        }
    }
}

/// A condition on the requests to list.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApprovalFilter {
    /// What it looks at.
    pub key: Option<FilterKey>,
    /// The template's id, the userid, the department's id, the state's or the kind's number.
    pub value: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ApprovalFilter {
    "key" => key: Option<FilterKey>,
    "value" => value: Option<String>,
});

impl ApprovalFilter {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What it looks at.
    #[inline]
    #[must_use]
    pub fn key(mut self, key: FilterKey) -> Self {
        self.key = Some(key);
        self
    }

    /// The template's id, the userid, the department's id, the state's or the kind's number.
    #[inline]
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// What was chosen from a list of options.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Selection {
    /// Whether one or several can be chosen.
    pub r#type: SelectType,
    /// The chosen ones.
    pub options: Vec<SelectorOption>,
    /// 0 in the examples; the platform does not say what it means.
    pub exp_type: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Selection {
    "type" => r#type: SelectType [required()],
    "options" => options: Vec<SelectorOption> [required()],
    "exp_type" => exp_type: Option<i64>,
});

impl Selection {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        r#type: SelectType,
        options: impl IntoIterator<Item = SelectorOption>,
    ) -> Self {
        Self {
            r#type,
            options: options.into_iter().collect(),
            ..Self::default()
        }
    }

    /// 0 in the examples; the platform does not say what it means.
    #[inline]
    #[must_use]
    pub fn exp_type(mut self, exp_type: i64) -> Self {
        self.exp_type = Some(exp_type);
        self
    }
}

/// An option of a choice.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectorOption {
    /// Its id.
    pub key: String,
    /// Its text per language. Not needed in apply_event.
    pub value: Option<Vec<LocalText>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SelectorOption {
    "key" => key: String [required()],
    "value" => value: Option<Vec<LocalText>> [one_or_list()],
});

impl SelectorOption {
    /// A value with everything it must have.
    #[inline]
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            ..Self::default()
        }
    }

    /// Its text per language. Not needed in apply_event.
    #[inline]
    #[must_use]
    pub fn value(mut self, value: impl IntoIterator<Item = LocalText>) -> Self {
        self.value = Some(value.into_iter().collect());
        self
    }
}

/// A member who was chosen.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberRef {
    /// The member.
    pub userid: OpenUserId,
    /// What they are called.
    pub name: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MemberRef {
    "userid" => userid: OpenUserId [required()],
    "name" => name: Option<String> [sensitive()],
});

impl MemberRef {
    /// A value with everything it must have.
    #[inline]
    pub fn new(userid: impl Into<OpenUserId>) -> Self {
        Self {
            userid: userid.into(),
            ..Self::default()
        }
    }

    /// What they are called.
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// A department that was chosen.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentRef {
    /// The department.
    pub openapi_id: DepartmentId,
    /// What it is called.
    pub name: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DepartmentRef {
    "openapi_id" => openapi_id: DepartmentId [required(), form(Form::Either)],
    "name" => name: Option<String>,
});

impl DepartmentRef {
    /// A value with everything it must have.
    #[inline]
    pub fn new(openapi_id: impl Into<DepartmentId>) -> Self {
        Self {
            openapi_id: openapi_id.into(),
            ..Self::default()
        }
    }

    /// What it is called.
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// A file.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileRef {
    /// The uploaded file, six in a request at most. Read one with the download of temporary media.
    pub file_id: MediaId,
    /// Its name, empty if unknown.
    pub file_name: Option<String>,
    /// Its size in bytes.
    pub file_size: Option<i64>,
    /// Its type, empty if unknown.
    pub file_type: Option<String>,
    /// Its address, empty if unknown.
    pub file_url: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FileRef {
    "file_id" => file_id: MediaId [required()],
    "file_name" => file_name: Option<String>,
    "file_size" => file_size: Option<i64> [form(Form::Either)],
    "file_type" => file_type: Option<String>,
    "file_url" => file_url: Option<String>,
});

impl FileRef {
    /// A value with everything it must have.
    #[inline]
    pub fn new(file_id: impl Into<MediaId>) -> Self {
        Self {
            file_id: file_id.into(),
            ..Self::default()
        }
    }

    /// Its name, empty if unknown.
    #[inline]
    #[must_use]
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }

    /// Its size in bytes.
    #[inline]
    #[must_use]
    pub fn file_size(mut self, file_size: i64) -> Self {
        self.file_size = Some(file_size);
        self
    }

    /// Its type, empty if unknown.
    #[inline]
    #[must_use]
    pub fn file_type(mut self, file_type: impl Into<String>) -> Self {
        self.file_type = Some(file_type.into());
        self
    }

    /// Its address, empty if unknown.
    #[inline]
    #[must_use]
    pub fn file_url(mut self, file_url: impl Into<String>) -> Self {
        self.file_url = Some(file_url.into());
        self
    }
}

/// The part of a duration that falls on one day.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DaySlice {
    /// Midnight of the day.
    pub daytime: Timestamp,
    /// Seconds on that day.
    pub duration: i64,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DaySlice {
    "daytime" => daytime: Timestamp [required()],
    "duration" => duration: i64 [required()],
});

impl DaySlice {
    /// A value with everything it must have.
    #[inline]
    pub fn new(daytime: impl Into<Timestamp>, duration: i64) -> Self {
        Self {
            daytime: daytime.into(),
            duration,
            ..Self::default()
        }
    }
}

/// A place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationValue {
    /// In degrees.
    pub longitude: f64,
    /// In degrees.
    pub latitude: f64,
    /// What it is called.
    pub title: String,
    /// Where it is.
    pub address: Option<String>,
    /// When it was chosen. Needed in apply_event.
    pub time: Option<Timestamp>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(LocationValue {
    "longitude" => longitude: f64 [required(), form(Form::Either)],
    "latitude" => latitude: f64 [required(), form(Form::Either)],
    "title" => title: String [required()],
    "address" => address: Option<String> [sensitive()],
    "time" => time: Option<Timestamp> [form(Form::Either)],
});

impl LocationValue {
    /// A value with everything it must have.
    #[inline]
    pub fn new(longitude: f64, latitude: f64, title: impl Into<String>) -> Self {
        Self {
            longitude,
            latitude,
            title: title.into(),
            ..Self::default()
        }
    }

    /// Where it is.
    #[inline]
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// When it was chosen. Needed in apply_event.
    #[inline]
    #[must_use]
    pub fn time(mut self, time: impl Into<Timestamp>) -> Self {
        self.time = Some(time.into());
        self
    }
}

/// The outcome of a formula.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormulaValue {
    /// The number in digits.
    pub value: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FormulaValue {
    "value" => value: String [required(), form(Form::Either)],
});

impl FormulaValue {
    /// A value with everything it must have.
    #[inline]
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            ..Self::default()
        }
    }
}

/// A check-in to be added afterwards.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CorrectionValue {
    /// What was wrong, in words.
    pub state: String,
    /// 1 for forms that have daymonthyear.
    pub version: Option<i64>,
    /// When the check-in should have been.
    pub time: Option<Timestamp>,
    /// Midnight of its day. On the wire it is `daymonthyear`.
    pub day: Option<Timestamp>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CorrectionValue {
    "state" => state: String [required()],
    "version" => version: Option<i64>,
    "time" => time: Option<Timestamp> [form(Form::Either)],
    "daymonthyear" => day: Option<Timestamp> [form(Form::Either)],
});

impl CorrectionValue {
    /// A value with everything it must have.
    #[inline]
    pub fn new(state: impl Into<String>) -> Self {
        Self {
            state: state.into(),
            ..Self::default()
        }
    }

    /// 1 for forms that have daymonthyear.
    #[inline]
    #[must_use]
    pub fn version(mut self, version: i64) -> Self {
        self.version = Some(version);
        self
    }

    /// When the check-in should have been.
    #[inline]
    #[must_use]
    pub fn time(mut self, time: impl Into<Timestamp>) -> Self {
        self.time = Some(time.into());
        self
    }

    /// Midnight of its day. On the wire it is `daymonthyear`.
    #[inline]
    #[must_use]
    pub fn day(mut self, day: impl Into<Timestamp>) -> Self {
        self.day = Some(day.into());
        self
    }
}

/// An account to pay into.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankAccount {
    /// Whose it is.
    pub account_type: AccountType,
    /// Who holds it.
    pub account_name: String,
    /// Its number.
    pub account_number: String,
    /// A remark.
    pub remark: String,
    /// The bank it is with.
    pub bank: Bank,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(BankAccount {
    "account_type" => account_type: AccountType [required()],
    "account_name" => account_name: String [required(), sensitive()],
    "account_number" => account_number: String [required(), sensitive()],
    "remark" => remark: String [required()],
    "bank" => bank: Bank [required()],
});

impl BankAccount {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        account_type: AccountType,
        account_name: impl Into<String>,
        account_number: impl Into<String>,
        remark: impl Into<String>,
        bank: Bank,
    ) -> Self {
        Self {
            account_type,
            account_name: account_name.into(),
            account_number: account_number.into(),
            remark: remark.into(),
            bank,
            ..Self::default()
        }
    }
}

/// A branch of a bank.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Bank {
    /// The bank. On the wire it is `bank_alias`.
    pub alias: Option<String>,
    /// Its code. On the wire it is `bank_alias_code`.
    pub alias_code: Option<String>,
    /// The branch's code. On the wire it is `bank_branch_id`.
    pub branch_id: Option<String>,
    /// The branch. On the wire it is `bank_branch_name`.
    pub branch_name: Option<String>,
    /// Its province.
    pub province: Option<String>,
    /// The province's code.
    pub province_code: Option<i64>,
    /// Its city.
    pub city: Option<String>,
    /// The city's code.
    pub city_code: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Bank {
    "bank_alias" => alias: Option<String>,
    "bank_alias_code" => alias_code: Option<String>,
    "bank_branch_id" => branch_id: Option<String>,
    "bank_branch_name" => branch_name: Option<String>,
    "province" => province: Option<String>,
    "province_code" => province_code: Option<i64>,
    "city" => city: Option<String>,
    "city_code" => city_code: Option<i64>,
});

impl Bank {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The bank. On the wire it is `bank_alias`.
    #[inline]
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }

    /// Its code. On the wire it is `bank_alias_code`.
    #[inline]
    #[must_use]
    pub fn alias_code(mut self, alias_code: impl Into<String>) -> Self {
        self.alias_code = Some(alias_code.into());
        self
    }

    /// The branch's code. On the wire it is `bank_branch_id`.
    #[inline]
    #[must_use]
    pub fn branch_id(mut self, branch_id: impl Into<String>) -> Self {
        self.branch_id = Some(branch_id.into());
        self
    }

    /// The branch. On the wire it is `bank_branch_name`.
    #[inline]
    #[must_use]
    pub fn branch_name(mut self, branch_name: impl Into<String>) -> Self {
        self.branch_name = Some(branch_name.into());
        self
    }

    /// Its province.
    #[inline]
    #[must_use]
    pub fn province(mut self, province: impl Into<String>) -> Self {
        self.province = Some(province.into());
        self
    }

    /// The province's code.
    #[inline]
    #[must_use]
    pub fn province_code(mut self, province_code: i64) -> Self {
        self.province_code = Some(province_code);
        self
    }

    /// Its city.
    #[inline]
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// The city's code.
    #[inline]
    #[must_use]
    pub fn city_code(mut self, city_code: i64) -> Self {
        self.city_code = Some(city_code);
        self
    }
}

/// An explanation in one language.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TipsContent {
    /// The language, such as zh_CN.
    pub lang: String,
    /// What it says.
    pub text: TipsText,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TipsContent {
    "lang" => lang: String [required()],
    "text" => text: TipsText [required()],
});

impl TipsContent {
    /// A value with everything it must have.
    #[inline]
    pub fn new(lang: impl Into<String>, text: TipsText) -> Self {
        Self {
            lang: lang.into(),
            text,
            ..Self::default()
        }
    }
}

/// An explanation that is put together from pieces.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TipsText {
    /// The pieces in their order.
    pub sub_text: Vec<TipsPiece>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TipsText {
    "sub_text" => sub_text: Vec<TipsPiece> [required()],
});

impl TipsText {
    /// A value with everything it must have.
    #[inline]
    pub fn new(sub_text: impl IntoIterator<Item = impl Into<TipsPiece>>) -> Self {
        Self {
            sub_text: sub_text.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

/// A piece of plain text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlainPiece {
    /// The text.
    pub plain_text: PlainText,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PlainPiece {
    "plain_text" => plain_text: PlainText [required()],
});

impl PlainPiece {
    /// A value with everything it must have.
    #[inline]
    pub fn new(plain_text: PlainText) -> Self {
        Self {
            plain_text,
            ..Self::default()
        }
    }
}

/// Plain text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlainText {
    /// What it says.
    pub content: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PlainText {
    "content" => content: String [required()],
});

impl PlainText {
    /// A value with everything it must have.
    #[inline]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            ..Self::default()
        }
    }
}

/// A piece that is a link.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkPiece {
    /// The link.
    pub link: TipsLink,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(LinkPiece {
    "link" => link: TipsLink [required()],
});

impl LinkPiece {
    /// A value with everything it must have.
    #[inline]
    pub fn new(link: TipsLink) -> Self {
        Self { link, ..Self::default() }
    }
}

/// A link in an explanation.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TipsLink {
    /// The text that is shown.
    pub title: String,
    /// Where it leads. At most 600 characters.
    pub url: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TipsLink {
    "title" => title: String [required()],
    "url" => url: String [required(), max_chars(600)],
});

impl TipsLink {
    /// A value with everything it must have.
    #[inline]
    pub fn new(title: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            url: url.into(),
            ..Self::default()
        }
    }
}

/// A request.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Approval {
    /// Its number.
    pub sp_no: String,
    /// Its kind, which is the template's name.
    pub sp_name: String,
    /// Where it stands.
    pub sp_status: ApprovalStatus,
    /// The template.
    pub template_id: String,
    /// Who applied. Absent where batch_applyer stands. On the wire it is `applyer`.
    pub applicant: Option<Applicant>,
    /// For whom it was submitted in one go. Stands instead of applyer. On the wire it is `batch_applyer`.
    pub batch_applicants: Option<Vec<MemberId>>,
    /// When it was submitted.
    pub apply_time: Timestamp,
    /// Who is told about it.
    pub notifyer: Option<Vec<MemberId>>,
    /// What was filled in.
    pub apply_data: FilledForm,
    /// The approval steps. process_list says more.
    pub sp_record: Option<Vec<ApprovalStep>>,
    /// What was remarked.
    pub comments: Option<Vec<ApprovalComment>>,
    /// The flow with approvers and handlers and those who are told.
    pub process_list: Option<Process>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Approval {
    "sp_no" => sp_no: String [form(Form::Either)],
    "sp_name" => sp_name: String,
    "sp_status" => sp_status: ApprovalStatus,
    "template_id" => template_id: String,
    "applyer" => applicant: Option<Applicant>,
    "batch_applyer" => batch_applicants: Option<Vec<MemberId>>,
    "apply_time" => apply_time: Timestamp,
    "notifyer" => notifyer: Option<Vec<MemberId>>,
    "apply_data" => apply_data: FilledForm,
    "sp_record" => sp_record: Option<Vec<ApprovalStep>>,
    "comments" => comments: Option<Vec<ApprovalComment>>,
    "process_list" => process_list: Option<Process>,
});

/// Who applied.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Applicant {
    /// The member.
    pub userid: OpenUserId,
    /// The member's department.
    pub partyid: DepartmentId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Applicant {
    "userid" => userid: OpenUserId,
    "partyid" => partyid: DepartmentId [form(Form::Either)],
});

/// A member.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberId {
    /// The member.
    pub userid: OpenUserId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MemberId {
    "userid" => userid: OpenUserId,
});

/// A form that was filled in.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilledForm {
    /// One entry per control.
    pub contents: Vec<FilledControl>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(FilledForm {
    "contents" => contents: Vec<FilledControl>,
});

/// A control and what was filled in.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilledControl {
    /// Its kind.
    pub control: ControlType,
    /// Its id in the template.
    pub id: String,
    /// Its name per language.
    pub title: Option<Vec<LocalText>>,
    /// What was filled in.
    pub value: ControlValue,
    /// Whether it had to be filled in.
    pub require: Option<bool>,
    /// Whether it was hidden.
    pub hidden: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(FilledControl {
    "control" => control: ControlType,
    "id" => id: String,
    "title" => title: Option<Vec<LocalText>>,
    "value" => value: ControlValue,
    "require" => require: Option<bool> [form(Form::Flag)],
    "hidden" => hidden: Option<bool> [form(Form::Flag)],
});

/// What was filled into a control: the member that goes with its kind. Others may stand there empty.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlValue {
    /// Of Text and Textarea.
    pub text: Option<String>,
    /// Of Number, in digits.
    pub new_number: Option<String>,
    /// Of Money, in digits.
    pub new_money: Option<String>,
    /// Of Date.
    pub date: Option<DateValue>,
    /// Of Selector.
    pub selector: Option<Selection>,
    /// Of Contact that asks for members.
    pub members: Option<Vec<MemberRef>>,
    /// Of Contact that asks for departments.
    pub departments: Option<Vec<DepartmentRef>>,
    /// Of Tips.
    pub new_tips: Option<TipsValue>,
    /// Of Tips as it was written before new_tips.
    pub tips: Option<Vec<TipsValue>>,
    /// Of File.
    pub files: Option<Vec<FileRef>>,
    /// Of Table, one entry per row.
    pub children: Option<Vec<Row>>,
    /// Of Vacation.
    pub vacation: Option<VacationValue>,
    /// Of Attendance: business trip, out of office or overtime.
    pub attendance: Option<AttendanceValue>,
    /// Of PunchCorrection.
    pub punch_correction: Option<CorrectionValue>,
    /// Of DateRange.
    pub date_range: Option<RangeValue>,
    /// Of Location.
    pub location: Option<LocationValue>,
    /// Of RelatedApproval.
    pub related_approval: Option<Vec<RelatedApproval>>,
    /// Of Formula.
    pub formula: Option<FormulaValue>,
    /// Of BankAccount.
    pub bank_account: Option<BankAccount>,
    /// Of SchoolContact that asks for students. Known only from another SDK.
    pub students: Option<Vec<SchoolRef>>,
    /// Of SchoolContact that asks for classes. Known only from another SDK.
    pub classes: Option<Vec<SchoolRef>>,
    /// Of Doc. Known only from another SDK.
    pub docs: Option<Vec<DocRef>>,
    /// Of WedriveFile. Known only from another SDK.
    pub wedrive_files: Option<Vec<DriveFileRef>>,
    /// Empty wherever it was seen; the platform does not say what it holds.
    pub stat_field: Option<Vec<Value>>,
    /// Empty wherever it was seen; the platform does not say what it holds. Known only from another SDK.
    pub sum_field: Option<Vec<Value>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ControlValue {
    "text" => text: Option<String>,
    "new_number" => new_number: Option<String> [form(Form::Either)],
    "new_money" => new_money: Option<String> [form(Form::Either)],
    "date" => date: Option<DateValue>,
    "selector" => selector: Option<Selection>,
    "members" => members: Option<Vec<MemberRef>>,
    "departments" => departments: Option<Vec<DepartmentRef>>,
    "new_tips" => new_tips: Option<TipsValue>,
    "tips" => tips: Option<Vec<TipsValue>>,
    "files" => files: Option<Vec<FileRef>>,
    "children" => children: Option<Vec<Row>>,
    "vacation" => vacation: Option<VacationValue>,
    "attendance" => attendance: Option<AttendanceValue>,
    "punch_correction" => punch_correction: Option<CorrectionValue>,
    "date_range" => date_range: Option<RangeValue>,
    "location" => location: Option<LocationValue>,
    "related_approval" => related_approval: Option<Vec<RelatedApproval>>,
    "formula" => formula: Option<FormulaValue>,
    "bank_account" => bank_account: Option<BankAccount>,
    "students" => students: Option<Vec<SchoolRef>>,
    "classes" => classes: Option<Vec<SchoolRef>>,
    "docs" => docs: Option<Vec<DocRef>>,
    "wedrive_files" => wedrive_files: Option<Vec<DriveFileRef>>,
    "stat_field" => stat_field: Option<Vec<Value>>,
    "sum_field" => sum_field: Option<Vec<Value>>,
});

/// A date.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DateValue {
    /// To the day or to the minute.
    pub r#type: DateType,
    /// The date. Absent if none was filled in. On the wire it is `s_timestamp`.
    pub timestamp: Option<Timestamp>,
    /// The time zone it was filled in. Only if that is not UTC+8.
    pub timezone_info: Option<Timezone>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DateValue {
    "type" => r#type: DateType,
    "s_timestamp" => timestamp: Option<Timestamp> [form(Form::Either)],
    "timezone_info" => timezone_info: Option<Timezone>,
});

/// A time zone.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Timezone {
    /// Hours to add for UTC, such as -9 where the clock is 9 hours ahead.
    pub zone_offset: i64,
    /// Its name, such as UTC+9.
    pub zone_desc: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Timezone {
    "zone_offset" => zone_offset: i64 [form(Form::Either)],
    "zone_desc" => zone_desc: String,
});

/// An explanation in the form.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TipsValue {
    /// The explanation per language.
    pub tips_content: Vec<TipsContent>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TipsValue {
    "tips_content" => tips_content: Vec<TipsContent> [required()],
});

impl TipsValue {
    /// A value with everything it must have.
    #[inline]
    pub fn new(tips_content: impl IntoIterator<Item = TipsContent>) -> Self {
        Self {
            tips_content: tips_content.into_iter().collect(),
            ..Self::default()
        }
    }
}

/// A row of a table.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Row {
    /// The controls of the row.
    pub list: Vec<FilledControl>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Row {
    "list" => list: Vec<FilledControl>,
});

/// Leave that was applied for.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VacationValue {
    /// The kind of leave: one option, whose key is its id.
    pub selector: Selection,
    /// From when to when.
    pub attendance: AttendanceValue,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(VacationValue {
    "selector" => selector: Selection,
    "attendance" => attendance: AttendanceValue,
});

/// An absence or overtime that was applied for.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttendanceValue {
    /// Which of them.
    pub r#type: AttendanceType,
    /// From when to when.
    pub date_range: RangeValue,
    /// How the duration spreads over the days.
    pub slice_info: Option<SliceInfo>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AttendanceValue {
    "type" => r#type: AttendanceType,
    "date_range" => date_range: RangeValue,
    "slice_info" => slice_info: Option<SliceInfo>,
});

/// How a duration spreads over the days.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SliceInfo {
    /// Who worked it out.
    pub state: Option<SliceSource>,
    /// One entry per day.
    pub day_items: Option<Vec<DaySlice>>,
    /// All of it in seconds.
    pub duration: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SliceInfo {
    "state" => state: Option<SliceSource>,
    "day_items" => day_items: Option<Vec<DaySlice>>,
    "duration" => duration: Option<i64>,
});

/// A span of time.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RangeValue {
    /// By half days or to the minute.
    pub r#type: Option<RangeType>,
    /// Its beginning, 00:00 or 12:00 by half days. On the wire it is `new_begin`.
    pub begin: Timestamp,
    /// Its end, 00:00 or 12:00 by half days. On the wire it is `new_end`.
    pub end: Timestamp,
    /// Its length in seconds. On the wire it is `new_duration`.
    pub duration: i64,
    /// Seconds that count as one day.
    pub perday_duration: Option<i64>,
    /// The time zone it was filled in. Only if that is not UTC+8.
    pub timezone_info: Option<Timezone>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RangeValue {
    "type" => r#type: Option<RangeType>,
    "new_begin" => begin: Timestamp,
    "new_end" => end: Timestamp,
    "new_duration" => duration: i64,
    "perday_duration" => perday_duration: Option<i64>,
    "timezone_info" => timezone_info: Option<Timezone>,
});

/// Another request that is referred to.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelatedApproval {
    /// Its number.
    pub sp_no: String,
    /// The names of its template.
    pub template_names: Option<Vec<LocalText>>,
    /// Who submitted it.
    pub name: Option<String>,
    /// Where it stands.
    pub sp_status: Option<ApprovalStatus>,
    /// When it was submitted.
    pub create_time: Option<Timestamp>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RelatedApproval {
    "sp_no" => sp_no: String,
    "template_names" => template_names: Option<Vec<LocalText>>,
    "name" => name: Option<String> [sensitive()],
    "sp_status" => sp_status: Option<ApprovalStatus>,
    "create_time" => create_time: Option<Timestamp>,
});

/// A student or a class.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchoolRef {
    /// What they are called.
    pub name: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SchoolRef {
    "name" => name: Option<String> [sensitive()],
});

/// A document.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocRef {
    /// The document.
    pub docid: DocId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DocRef {
    "docid" => docid: DocId,
});

/// A file in WeDrive.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DriveFileRef {
    /// The file.
    pub fileid: FileId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DriveFileRef {
    "fileid" => fileid: FileId,
});

/// An approval step.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApprovalStep {
    /// Where it stands.
    pub sp_status: NodeStatus,
    /// Whether one or all have to agree. On the wire it is `approverattr`.
    pub approver_attr: ApprovalMode,
    /// One entry per approver.
    pub details: Vec<StepDetail>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ApprovalStep {
    "sp_status" => sp_status: NodeStatus,
    "approverattr" => approver_attr: ApprovalMode,
    "details" => details: Vec<StepDetail>,
});

/// What one approver did.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StepDetail {
    /// The approver.
    pub approver: MemberId,
    /// What they decided.
    pub sp_status: NodeStatus,
    /// When. 0 if they have not yet. On the wire it is `sptime`.
    pub sp_time: Option<Timestamp>,
    /// What they said about it.
    pub speech: Option<String>,
    /// What they attached. On the wire it is `media_id`.
    pub media_ids: Option<Vec<MediaId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(StepDetail {
    "approver" => approver: MemberId,
    "sp_status" => sp_status: NodeStatus,
    "sptime" => sp_time: Option<Timestamp> [form(Form::Either)],
    "speech" => speech: Option<String>,
    "media_id" => media_ids: Option<Vec<MediaId>>,
});

/// A remark on a request.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApprovalComment {
    /// Its id. On the wire it is `commentid`.
    pub comment_id: String,
    /// Who made it.
    pub comment_user_info: MemberId,
    /// What it says. On the wire it is `commentcontent`.
    pub comment_content: String,
    /// What was attached. On the wire it is `media_id`.
    pub media_ids: Option<Vec<MediaId>>,
    /// When it was made. On the wire it is `commenttime`.
    pub comment_time: Timestamp,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ApprovalComment {
    "commentid" => comment_id: String [form(Form::Either)],
    "commentUserInfo" => comment_user_info: MemberId,
    "commentcontent" => comment_content: String,
    "media_id" => media_ids: Option<Vec<MediaId>>,
    "commenttime" => comment_time: Timestamp,
});

/// The flow of a request.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Process {
    /// The steps in order.
    pub node_list: Vec<ProcessNode>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Process {
    "node_list" => node_list: Vec<ProcessNode>,
});

/// One step of the flow.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessNode {
    /// What those in it do.
    pub node_type: NodeType,
    /// Where it stands. Absent where people are just told.
    pub sp_status: Option<NodeStatus>,
    /// How several people go together.
    pub apv_rel: Option<NodeRelation>,
    /// One entry per person.
    pub sub_node_list: Vec<ProcessSubNode>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ProcessNode {
    "node_type" => node_type: NodeType,
    "sp_status" => sp_status: Option<NodeStatus>,
    "apv_rel" => apv_rel: Option<NodeRelation>,
    "sub_node_list" => sub_node_list: Vec<ProcessSubNode>,
});

/// What one person of a step did.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessSubNode {
    /// The member.
    pub userid: OpenUserId,
    /// What they decided. On the wire it is `sp_yj`.
    pub opinion: Option<NodeStatus>,
    /// When they did. On the wire it is `sptime`.
    pub sp_time: Option<Timestamp>,
    /// What they said about it.
    pub speech: Option<String>,
    /// What they attached. Files from WeDrive are missing.
    pub media_ids: Option<Vec<MediaId>>,
    /// The same as sptime in another spelling. On the wire it is `Sptime`.
    pub sp_time_2: Option<Timestamp>,
    /// The same as speech in another spelling. On the wire it is `Speech`.
    pub speech_2: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ProcessSubNode {
    "userid" => userid: OpenUserId,
    "sp_yj" => opinion: Option<NodeStatus>,
    "sptime" => sp_time: Option<Timestamp>,
    "speech" => speech: Option<String>,
    "media_ids" => media_ids: Option<Vec<MediaId>>,
    "Sptime" => sp_time_2: Option<Timestamp>,
    "Speech" => speech_2: Option<String>,
});

/// The controls of a template.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateContent {
    /// The controls in their order.
    pub controls: Vec<TemplateControl>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(TemplateContent {
    "controls" => controls: Vec<TemplateControl>,
});

/// A control of a template.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateControl {
    /// What every kind has.
    pub property: ControlProperty,
    /// What goes with its kind. Empty for kinds without settings.
    pub config: Option<ControlConfig>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(TemplateControl {
    "property" => property: ControlProperty,
    "config" => config: Option<ControlConfig>,
});

/// What every kind of control has.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlProperty {
    /// Its kind.
    pub control: ControlType,
    /// Its id, unique in the template.
    pub id: String,
    /// Its name per language.
    pub title: Option<Vec<LocalText>>,
    /// A hint for the applicant.
    pub placeholder: Option<Vec<LocalText>>,
    /// Whether it must be filled in.
    pub require: Option<bool>,
    /// Whether it is left out in print.
    pub un_print: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ControlProperty {
    "control" => control: ControlType,
    "id" => id: String,
    "title" => title: Option<Vec<LocalText>>,
    "placeholder" => placeholder: Option<Vec<LocalText>>,
    "require" => require: Option<bool> [form(Form::Flag)],
    "un_print" => un_print: Option<bool> [form(Form::Flag)],
});

/// Settings of a control: the one member that goes with its kind.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlConfig {
    /// For Date.
    pub date: Option<DateConfig>,
    /// For Selector.
    pub selector: Option<SelectorConfig>,
    /// For Contact.
    pub contact: Option<ContactConfig>,
    /// For File.
    pub file: Option<FileConfig>,
    /// For Tips.
    pub tips: Option<TipsValue>,
    /// For Table.
    pub table: Option<TableConfig>,
    /// For Attendance, and for Vacation beside vacation_list.
    pub attendance: Option<AttendanceConfig>,
    /// For Vacation.
    pub vacation_list: Option<VacationList>,
    /// For DateRange.
    pub date_range: Option<RangeConfig>,
    /// For Location.
    pub location: Option<LocationConfig>,
    /// For RelatedApproval.
    pub related_approval: Option<RelatedConfig>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ControlConfig {
    "date" => date: Option<DateConfig>,
    "selector" => selector: Option<SelectorConfig>,
    "contact" => contact: Option<ContactConfig>,
    "file" => file: Option<FileConfig>,
    "tips" => tips: Option<TipsValue>,
    "table" => table: Option<TableConfig>,
    "attendance" => attendance: Option<AttendanceConfig>,
    "vacation_list" => vacation_list: Option<VacationList>,
    "date_range" => date_range: Option<RangeConfig>,
    "location" => location: Option<LocationConfig>,
    "related_approval" => related_approval: Option<RelatedConfig>,
});

/// The controls of a template to write.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateContentInput {
    /// The controls in their order. At most one of them is Vacation or Attendance.
    pub controls: Vec<TemplateControlInput>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TemplateContentInput {
    "controls" => controls: Vec<TemplateControlInput> [required()],
});

impl TemplateContentInput {
    /// A value with everything it must have.
    #[inline]
    pub fn new(controls: impl IntoIterator<Item = TemplateControlInput>) -> Self {
        Self {
            controls: controls.into_iter().collect(),
            ..Self::default()
        }
    }
}

/// A control of a template to write.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateControlInput {
    /// What every kind has.
    pub property: ControlPropertyInput,
    /// What goes with its kind. Not needed for Text, Textarea, Number, Money, Vacation and BankAccount.
    pub config: Option<ControlConfigInput>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TemplateControlInput {
    "property" => property: ControlPropertyInput [required()],
    "config" => config: Option<ControlConfigInput>,
});

impl TemplateControlInput {
    /// A value with everything it must have.
    #[inline]
    pub fn new(property: ControlPropertyInput) -> Self {
        Self {
            property,
            ..Self::default()
        }
    }

    /// What goes with its kind. Not needed for Text, Textarea, Number, Money, Vacation and BankAccount.
    #[inline]
    #[must_use]
    pub fn config(mut self, config: ControlConfigInput) -> Self {
        self.config = Some(config);
        self
    }
}

/// What every kind of control has in a template to write.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlPropertyInput {
    /// Its kind.
    pub control: ControlType,
    /// Its id, unique in the template: the kind, a hyphen and digits.
    pub id: String,
    /// Its name, 40 characters at most and unlike the others. For Attendance a fixed one.
    pub title: Vec<LocalText>,
    /// A hint for the applicant, 80 characters at most. Not for Vacation and Attendance.
    pub placeholder: Option<Vec<LocalText>>,
    /// Whether it must be filled in. Vacation and Attendance must be. `false` when absent.
    pub require: Option<bool>,
    /// Whether it is left out in print. Vacation and Attendance cannot be. `false` when absent.
    pub un_print: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ControlPropertyInput {
    "control" => control: ControlType [required()],
    "id" => id: String [required()],
    "title" => title: Vec<LocalText> [required()],
    "placeholder" => placeholder: Option<Vec<LocalText>>,
    "require" => require: Option<bool> [form(Form::Flag)],
    "un_print" => un_print: Option<bool> [form(Form::Flag)],
});

impl ControlPropertyInput {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        control: ControlType,
        id: impl Into<String>,
        title: impl IntoIterator<Item = LocalText>,
    ) -> Self {
        Self {
            control,
            id: id.into(),
            title: title.into_iter().collect(),
            ..Self::default()
        }
    }

    /// A hint for the applicant, 80 characters at most. Not for Vacation and Attendance.
    #[inline]
    #[must_use]
    pub fn placeholder(
        mut self,
        placeholder: impl IntoIterator<Item = LocalText>,
    ) -> Self {
        self.placeholder = Some(placeholder.into_iter().collect());
        self
    }

    /// Whether it must be filled in. Vacation and Attendance must be. `false` when absent.
    #[inline]
    #[must_use]
    pub fn require(mut self, require: bool) -> Self {
        self.require = Some(require);
        self
    }

    /// Whether it is left out in print. Vacation and Attendance cannot be. `false` when absent.
    #[inline]
    #[must_use]
    pub fn un_print(mut self, un_print: bool) -> Self {
        self.un_print = Some(un_print);
        self
    }
}

/// Settings of a control to write: the one member that goes with its kind.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlConfigInput {
    /// For Date.
    pub date: Option<DateConfig>,
    /// For Selector.
    pub selector: Option<SelectorConfigInput>,
    /// For Contact.
    pub contact: Option<ContactConfig>,
    /// For File.
    pub file: Option<FileConfig>,
    /// For Tips.
    pub tips: Option<TipsValue>,
    /// For Table.
    pub table: Option<TableConfigInput>,
    /// For Attendance.
    pub attendance: Option<AttendanceConfig>,
    /// For DateRange.
    pub date_range: Option<RangeConfig>,
    /// For Location.
    pub location: Option<LocationConfig>,
    /// For RelatedApproval.
    pub related_approval: Option<RelatedConfig>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ControlConfigInput {
    "date" => date: Option<DateConfig>,
    "selector" => selector: Option<SelectorConfigInput>,
    "contact" => contact: Option<ContactConfig>,
    "file" => file: Option<FileConfig>,
    "tips" => tips: Option<TipsValue>,
    "table" => table: Option<TableConfigInput>,
    "attendance" => attendance: Option<AttendanceConfig>,
    "date_range" => date_range: Option<RangeConfig>,
    "location" => location: Option<LocationConfig>,
    "related_approval" => related_approval: Option<RelatedConfig>,
});

impl ControlConfigInput {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// For Date.
    #[inline]
    #[must_use]
    pub fn date(mut self, date: DateConfig) -> Self {
        self.date = Some(date);
        self
    }

    /// For Selector.
    #[inline]
    #[must_use]
    pub fn selector(mut self, selector: SelectorConfigInput) -> Self {
        self.selector = Some(selector);
        self
    }

    /// For Contact.
    #[inline]
    #[must_use]
    pub fn contact(mut self, contact: ContactConfig) -> Self {
        self.contact = Some(contact);
        self
    }

    /// For File.
    #[inline]
    #[must_use]
    pub fn file(mut self, file: FileConfig) -> Self {
        self.file = Some(file);
        self
    }

    /// For Tips.
    #[inline]
    #[must_use]
    pub fn tips(mut self, tips: TipsValue) -> Self {
        self.tips = Some(tips);
        self
    }

    /// For Table.
    #[inline]
    #[must_use]
    pub fn table(mut self, table: TableConfigInput) -> Self {
        self.table = Some(table);
        self
    }

    /// For Attendance.
    #[inline]
    #[must_use]
    pub fn attendance(mut self, attendance: AttendanceConfig) -> Self {
        self.attendance = Some(attendance);
        self
    }

    /// For DateRange.
    #[inline]
    #[must_use]
    pub fn date_range(mut self, date_range: RangeConfig) -> Self {
        self.date_range = Some(date_range);
        self
    }

    /// For Location.
    #[inline]
    #[must_use]
    pub fn location(mut self, location: LocationConfig) -> Self {
        self.location = Some(location);
        self
    }

    /// For RelatedApproval.
    #[inline]
    #[must_use]
    pub fn related_approval(mut self, related_approval: RelatedConfig) -> Self {
        self.related_approval = Some(related_approval);
        self
    }
}

/// Settings of a choice to write.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectorConfigInput {
    /// Whether one or several can be chosen.
    pub r#type: SelectType,
    /// What can be chosen.
    pub options: Vec<SelectorOptionInput>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SelectorConfigInput {
    "type" => r#type: SelectType [required()],
    "options" => options: Vec<SelectorOptionInput> [required()],
});

impl SelectorConfigInput {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        r#type: SelectType,
        options: impl IntoIterator<Item = SelectorOptionInput>,
    ) -> Self {
        Self {
            r#type,
            options: options.into_iter().collect(),
            ..Self::default()
        }
    }
}

/// An option of a choice to write.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectorOptionInput {
    /// Its id.
    pub key: String,
    /// Its text, in one language.
    pub value: LocalText,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SelectorOptionInput {
    "key" => key: String [required()],
    "value" => value: LocalText [required(), one_or_list()],
});

impl SelectorOptionInput {
    /// A value with everything it must have.
    #[inline]
    pub fn new(key: impl Into<String>, value: LocalText) -> Self {
        Self {
            key: key.into(),
            value,
            ..Self::default()
        }
    }
}

/// Settings of a table to write.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableConfigInput {
    /// The controls of a row, at least one. Neither tables nor Vacation or Attendance.
    pub children: Vec<TemplateControlInput>,
    /// How rows are laid out in print.
    pub print_format: Option<PrintFormat>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TableConfigInput {
    "children" => children: Vec<TemplateControlInput> [required()],
    "print_format" => print_format: Option<PrintFormat>,
});

impl TableConfigInput {
    /// A value with everything it must have.
    #[inline]
    pub fn new(children: impl IntoIterator<Item = TemplateControlInput>) -> Self {
        Self {
            children: children.into_iter().collect(),
            ..Self::default()
        }
    }

    /// How rows are laid out in print.
    #[inline]
    #[must_use]
    pub fn print_format(mut self, print_format: PrintFormat) -> Self {
        self.print_format = Some(print_format);
        self
    }
}

/// Settings of a date.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DateConfig {
    /// To the day or to the minute.
    pub r#type: DateType,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DateConfig {
    "type" => r#type: DateType [required()],
});

impl DateConfig {
    /// A value with everything it must have.
    #[inline]
    pub fn new(r#type: DateType) -> Self {
        Self { r#type, ..Self::default() }
    }
}

/// Settings of a choice.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectorConfig {
    /// Whether one or several can be chosen.
    pub r#type: SelectType,
    /// What can be chosen.
    pub options: Vec<SelectorOption>,
    /// 0 in the examples; the platform does not say what it means.
    pub exp_type: Option<i64>,
    /// Controls that show only with certain options.
    pub op_relations: Option<Vec<OptionRelation>>,
    /// Options that come from a page outside. Known only from another SDK.
    pub external_option: Option<ExternalOption>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SelectorConfig {
    "type" => r#type: SelectType,
    "options" => options: Vec<SelectorOption>,
    "exp_type" => exp_type: Option<i64>,
    "op_relations" => op_relations: Option<Vec<OptionRelation>>,
    "external_option" => external_option: Option<ExternalOption>,
});

/// Controls that depend on an option.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptionRelation {
    /// The option.
    pub key: String,
    /// The controls.
    pub relation_list: Vec<ControlRelation>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(OptionRelation {
    "key" => key: String,
    "relation_list" => relation_list: Vec<ControlRelation>,
});

/// A control that depends on an option.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlRelation {
    /// The control.
    pub related_control_id: String,
    /// 1 if the option makes it show.
    pub action: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ControlRelation {
    "related_control_id" => related_control_id: String,
    "action" => action: i64,
});

/// A page that offers the options.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalOption {
    /// Whether it is used.
    pub use_external_option: bool,
    /// The page.
    pub external_url: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ExternalOption {
    "use_external_option" => use_external_option: bool,
    "external_url" => external_url: String,
});

/// Settings of a choice of people or departments.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactConfig {
    /// Whether one or several can be chosen.
    pub r#type: SelectType,
    /// What is chosen.
    pub mode: ContactMode,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ContactConfig {
    "type" => r#type: SelectType [required()],
    "mode" => mode: ContactMode [required()],
});

impl ContactConfig {
    /// A value with everything it must have.
    #[inline]
    pub fn new(r#type: SelectType, mode: ContactMode) -> Self {
        Self {
            r#type,
            mode,
            ..Self::default()
        }
    }
}

/// Settings of an attachment.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileConfig {
    /// Whether only photos are accepted.
    pub is_only_photo: bool,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FileConfig {
    "is_only_photo" => is_only_photo: bool [required(), form(Form::Flag)],
});

impl FileConfig {
    /// A value with everything it must have.
    #[inline]
    pub fn new(is_only_photo: bool) -> Self {
        Self {
            is_only_photo,
            ..Self::default()
        }
    }
}

/// Settings of a table.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableConfig {
    /// The controls of a row.
    pub children: Vec<TemplateControl>,
    /// How rows are laid out in print.
    pub print_format: Option<PrintFormat>,
    /// Empty wherever it was seen; the platform does not say what it holds.
    pub stat_field: Option<Vec<Value>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(TableConfig {
    "children" => children: Vec<TemplateControl>,
    "print_format" => print_format: Option<PrintFormat>,
    "stat_field" => stat_field: Option<Vec<Value>>,
});

/// Settings of an absence or overtime.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttendanceConfig {
    /// Which of them: a template takes business trip, out of office or overtime.
    pub r#type: AttendanceType,
    /// How the span of time is given.
    pub date_range: RangeConfig,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AttendanceConfig {
    "type" => r#type: AttendanceType [required()],
    "date_range" => date_range: RangeConfig [required()],
});

impl AttendanceConfig {
    /// A value with everything it must have.
    #[inline]
    pub fn new(r#type: AttendanceType, date_range: RangeConfig) -> Self {
        Self {
            r#type,
            date_range,
            ..Self::default()
        }
    }
}

/// Settings of a span of time.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RangeConfig {
    /// By half days or to the minute.
    pub r#type: RangeType,
    /// Which days count.
    pub official_holiday: Option<DayCount>,
    /// Seconds that count as one day. 1 to 86400.
    pub perday_duration: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RangeConfig {
    "type" => r#type: RangeType [required()],
    "official_holiday" => official_holiday: Option<DayCount>,
    "perday_duration" => perday_duration: Option<i64> [range(1, 86_400)],
});

impl RangeConfig {
    /// A value with everything it must have.
    #[inline]
    pub fn new(r#type: RangeType) -> Self {
        Self { r#type, ..Self::default() }
    }

    /// Which days count.
    #[inline]
    #[must_use]
    pub fn official_holiday(mut self, official_holiday: DayCount) -> Self {
        self.official_holiday = Some(official_holiday);
        self
    }

    /// Seconds that count as one day. 1 to 86400.
    #[inline]
    #[must_use]
    pub fn perday_duration(mut self, perday_duration: i64) -> Self {
        self.perday_duration = Some(perday_duration);
        self
    }
}

/// The kinds of leave on offer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VacationList {
    /// The kinds of leave.
    pub item: Vec<VacationOption>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(VacationList {
    "item" => item: Vec<VacationOption>,
});

/// A kind of leave.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VacationOption {
    /// Its id.
    pub id: i64,
    /// Its name per language.
    pub name: Vec<LocalText>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(VacationOption {
    "id" => id: i64,
    "name" => name: Vec<LocalText>,
});

/// Settings of a place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationConfig {
    /// Metres within which a place can be chosen: 100, 200 or 300.
    pub distance: i64,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(LocationConfig {
    "distance" => distance: i64 [required()],
});

impl LocationConfig {
    /// A value with everything it must have.
    #[inline]
    pub fn new(distance: i64) -> Self {
        Self {
            distance,
            ..Self::default()
        }
    }
}

/// Settings of a reference to another request.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelatedConfig {
    /// Templates whose requests can be referred to. Absent for all. On the wire it is `template_id`.
    pub template_ids: Option<Vec<String>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RelatedConfig {
    "template_id" => template_ids: Option<Vec<String>>,
});

impl RelatedConfig {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Templates whose requests can be referred to. Absent for all. On the wire it is `template_id`.
    #[inline]
    #[must_use]
    pub fn template_ids(
        mut self,
        template_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.template_ids = Some(template_ids.into_iter().map(Into::into).collect());
        self
    }
}

/// A request in an app's own approval flow.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenApproval {
    /// The number the app gave it.
    pub third_no: String,
    /// The app's template.
    pub open_template_id: String,
    /// The template's name.
    pub open_sp_name: String,
    /// Where it stands. On the wire it is `OpenSpstatus`.
    pub open_sp_status: OpenStatus,
    /// When it was submitted.
    pub apply_time: Timestamp,
    /// Who submitted it.
    pub apply_user_id: OpenUserId,
    /// What they are called. On the wire it is `ApplyUsername`.
    pub apply_user_name: Option<String>,
    /// Their department's name.
    pub apply_user_party: Option<String>,
    /// Address of their picture.
    pub apply_user_image: Option<String>,
    /// The approval steps.
    pub approval_nodes: Option<OpenNodes>,
    /// Who is told about it.
    pub notify_nodes: Option<OpenNotifyNodes>,
    /// The step it is in, counted from 0.
    pub approver_step: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(OpenApproval {
    "ThirdNo" => third_no: String [form(Form::Either)],
    "OpenTemplateId" => open_template_id: String,
    "OpenSpName" => open_sp_name: String,
    "OpenSpstatus" => open_sp_status: OpenStatus,
    "ApplyTime" => apply_time: Timestamp,
    "ApplyUserId" => apply_user_id: OpenUserId,
    "ApplyUsername" => apply_user_name: Option<String> [sensitive()],
    "ApplyUserParty" => apply_user_party: Option<String>,
    "ApplyUserImage" => apply_user_image: Option<String>,
    "ApprovalNodes" => approval_nodes: Option<OpenNodes>,
    "NotifyNodes" => notify_nodes: Option<OpenNotifyNodes>,
    "ApproverStep" => approver_step: Option<i64>,
});

/// The approval steps.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenNodes {
    /// The steps in order. On the wire it is `ApprovalNode`.
    pub approval_nodes: Vec<OpenNode>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(OpenNodes {
    "ApprovalNode" => approval_nodes: Vec<OpenNode>,
});

/// An approval step.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenNode {
    /// Where it stands.
    pub node_status: NodeStatus,
    /// Whether one or all have to agree.
    pub node_attr: ApprovalMode,
    /// How its approvers are found.
    pub node_type: OpenNodeType,
    /// Its approvers.
    pub items: OpenItems,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(OpenNode {
    "NodeStatus" => node_status: NodeStatus,
    "NodeAttr" => node_attr: ApprovalMode,
    "NodeType" => node_type: OpenNodeType,
    "Items" => items: OpenItems,
});

/// Approvers of a step.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenItems {
    /// One entry per approver. On the wire it is `Item`.
    pub items: Vec<OpenItem>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(OpenItems {
    "Item" => items: Vec<OpenItem>,
});

/// An approver.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenItem {
    /// The member.
    pub item_user_id: OpenUserId,
    /// What they are called.
    pub item_name: Option<String>,
    /// Their department's name.
    pub item_party: Option<String>,
    /// Address of their picture.
    pub item_image: Option<String>,
    /// What they decided.
    pub item_status: NodeStatus,
    /// When they did. 0 if they have not yet.
    pub item_op_time: Option<Timestamp>,
    /// What they said about it.
    pub item_speech: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(OpenItem {
    "ItemUserId" => item_user_id: OpenUserId,
    "ItemName" => item_name: Option<String> [sensitive()],
    "ItemParty" => item_party: Option<String>,
    "ItemImage" => item_image: Option<String>,
    "ItemStatus" => item_status: NodeStatus,
    "ItemOpTime" => item_op_time: Option<Timestamp>,
    "ItemSpeech" => item_speech: Option<String>,
});

/// Who is told about it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenNotifyNodes {
    /// One entry per person. On the wire it is `NotifyNode`.
    pub notify_nodes: Vec<OpenNotifyNode>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(OpenNotifyNodes {
    "NotifyNode" => notify_nodes: Vec<OpenNotifyNode>,
});

/// Somebody who is told about it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenNotifyNode {
    /// The member.
    pub item_user_id: Option<OpenUserId>,
    /// What they are called.
    pub item_name: Option<String>,
    /// Their department's name.
    pub item_party: Option<String>,
    /// Address of their picture.
    pub item_image: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(OpenNotifyNode {
    "ItemUserId" => item_user_id: Option<OpenUserId>,
    "ItemName" => item_name: Option<String> [sensitive()],
    "ItemParty" => item_party: Option<String>,
    "ItemImage" => item_image: Option<String>,
});

/// A request as get_approval_data writes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OldApproval {
    /// The template's name. On the wire it is `spname`.
    pub sp_name: Option<String>,
    /// Who applied.
    pub apply_name: Option<String>,
    /// Their department's name.
    pub apply_org: Option<String>,
    /// Who approves. On the wire it is `approval_name`.
    pub approval_names: Option<Vec<String>>,
    /// Who is told about it. On the wire it is `notify_name`.
    pub notify_names: Option<Vec<String>>,
    /// Where it stands.
    pub sp_status: Option<ApprovalStatus>,
    /// Its number.
    pub sp_num: Option<i64>,
    /// What was attached. On the wire it is `mediaids`.
    pub media_ids: Option<Vec<MediaId>>,
    /// When it was submitted.
    pub apply_time: Option<Timestamp>,
    /// Who submitted it.
    pub apply_user_id: Option<OpenUserId>,
    /// Present for expenses.
    pub expense: Option<OldExpense>,
    /// What was filled into the form.
    pub comm: Option<OldForm>,
    /// Present for leave.
    pub leave: Option<OldLeave>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(OldApproval {
    "spname" => sp_name: Option<String>,
    "apply_name" => apply_name: Option<String> [sensitive()],
    "apply_org" => apply_org: Option<String>,
    "approval_name" => approval_names: Option<Vec<String>> [sensitive()],
    "notify_name" => notify_names: Option<Vec<String>> [sensitive()],
    "sp_status" => sp_status: Option<ApprovalStatus>,
    "sp_num" => sp_num: Option<i64> [form(Form::Either)],
    "mediaids" => media_ids: Option<Vec<MediaId>>,
    "apply_time" => apply_time: Option<Timestamp>,
    "apply_user_id" => apply_user_id: Option<OpenUserId>,
    "expense" => expense: Option<OldExpense>,
    "comm" => comm: Option<OldForm>,
    "leave" => leave: Option<OldLeave>,
});

/// Expenses.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OldExpense {
    /// The kind of expenses.
    pub expense_type: Option<OldExpenseType>,
    /// What they were for.
    pub reason: Option<String>,
    /// What was spent. Only for old requests. On the wire it is `item`.
    pub items: Option<Vec<OldExpenseItem>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(OldExpense {
    "expense_type" => expense_type: Option<OldExpenseType>,
    "reason" => reason: Option<String>,
    "item" => items: Option<Vec<OldExpenseItem>>,
});

/// One expense.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OldExpenseItem {
    /// Its kind. On the wire it is `expenseitem_type`.
    pub expense_item_type: Option<OldExpenseItemType>,
    /// When it was.
    pub time: Option<Timestamp>,
    /// How much it was, in yuan by the page.
    pub sums: Option<i64>,
    /// What it was for.
    pub reason: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(OldExpenseItem {
    "expenseitem_type" => expense_item_type: Option<OldExpenseItemType>,
    "time" => time: Option<Timestamp>,
    "sums" => sums: Option<i64>,
    "reason" => reason: Option<String>,
});

/// What was filled in.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OldForm {
    /// JSON as text: an object that has control ids with title, type and value, or a list of objects with id,
    /// title, type and value.
    pub apply_data: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(OldForm {
    "apply_data" => apply_data: Option<String>,
});

/// Leave.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OldLeave {
    /// The unit it is taken in. On the wire it is `timeunit`.
    pub time_unit: Option<OldTimeUnit>,
    /// The kind of leave.
    pub leave_type: Option<OldLeaveType>,
    /// Its beginning.
    pub start_time: Option<Timestamp>,
    /// Its end.
    pub end_time: Option<Timestamp>,
    /// How many hours it was.
    pub duration: Option<i64>,
    /// What it was for.
    pub reason: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(OldLeave {
    "timeunit" => time_unit: Option<OldTimeUnit>,
    "leave_type" => leave_type: Option<OldLeaveType>,
    "start_time" => start_time: Option<Timestamp>,
    "end_time" => end_time: Option<Timestamp>,
    "duration" => duration: Option<i64>,
    "reason" => reason: Option<String>,
});

open_enum! {
    /// The kind of a control.
    pub enum ControlType: str {
        /// Text.
        Text = "Text",
        /// Text of several lines.
        Textarea = "Textarea",
        /// Number.
        Number = "Number",
        /// Money.
        Money = "Money",
        /// A day or a time.
        Date = "Date",
        /// One or several of some options.
        Selector = "Selector",
        /// Members or departments.
        Contact = "Contact",
        /// An explanation; nothing to fill in.
        Tips = "Tips",
        /// Attachments.
        File = "File",
        /// Rows of other controls.
        Table = "Table",
        /// Business trip, out of office or overtime.
        Attendance = "Attendance",
        /// Leave.
        Vacation = "Vacation",
        /// A forgotten check-in.
        PunchCorrection = "PunchCorrection",
        /// A place.
        Location = "Location",
        /// Another request.
        RelatedApproval = "RelatedApproval",
        /// A number worked out from others.
        Formula = "Formula",
        /// A span of time.
        DateRange = "DateRange",
        /// A phone number.
        PhoneNumber = "PhoneNumber",
        /// An account to pay into.
        BankAccount = "BankAccount",
        /// A document.
        Doc = "Doc",
        /// A file in WeDrive.
        WedriveFile = "WedriveFile",
        /// Students or classes.
        SchoolContact = "SchoolContact",
    }
}

open_enum! {
    /// How many can be chosen.
    pub enum SelectType: str {
        /// Single.
        Single = "single",
        /// Multi.
        Multi = "multi",
    }
}

open_enum! {
    /// What is chosen from the contacts.
    pub enum ContactMode: str {
        /// Members.
        User = "user",
        /// Departments.
        Department = "department",
    }
}

open_enum! {
    /// How exact a date is.
    pub enum DateType: str {
        /// Day.
        Day = "day",
        /// To the minute.
        Hour = "hour",
    }
}

open_enum! {
    /// How exact a span of time is.
    pub enum RangeType: str {
        /// Mornings and afternoons.
        HalfDay = "halfday",
        /// To the minute.
        Hour = "hour",
    }
}

open_enum! {
    /// Which days of a span count.
    pub enum DayCount: i64 {
        /// All of them.
        NaturalDays = 0,
        /// Working days only.
        WorkDays = 1,
    }
}

open_enum! {
    /// Why somebody is not at their desk at the usual time.
    pub enum AttendanceType: i64 {
        /// Leave.
        Leave = 1,
        /// A forgotten check-in.
        PunchCorrection = 2,
        /// Business trip.
        BusinessTrip = 3,
        /// Out of office.
        OutOfOffice = 4,
        /// Overtime.
        Overtime = 5,
    }
}

open_enum! {
    /// Who worked out how a duration spreads.
    pub enum SliceSource: i64 {
        /// System.
        System = 1,
        /// User.
        User = 2,
    }
}

open_enum! {
    /// How the rows of a table are laid out in print.
    pub enum PrintFormat: i64 {
        /// All of a row in one line.
        OneLine = 0,
        /// A row takes several lines.
        SeveralLines = 1,
    }
}

open_enum! {
    /// A kind of expenses.
    pub enum OldExpenseType: i64 {
        /// Travel.
        Travel = 1,
        /// Transport.
        Transport = 2,
        /// Hospitality.
        Hospitality = 3,
        /// Other.
        Other = 4,
    }
}

open_enum! {
    /// What money was spent on.
    pub enum OldExpenseItemType: i64 {
        /// Flight.
        Flight = 1,
        /// Train.
        Train = 2,
        /// Taxi.
        Taxi = 3,
        /// Lodging.
        Lodging = 4,
        /// Meals.
        Meals = 5,
        /// Gift.
        Gift = 6,
        /// Activity.
        Activity = 7,
        /// Communication.
        Communication = 8,
        /// Allowance.
        Allowance = 9,
        /// Other.
        Other = 10,
    }
}

open_enum! {
    /// The unit leave is taken in.
    pub enum OldTimeUnit: i64 {
        /// Half day.
        HalfDay = 0,
        /// Hour.
        Hour = 1,
    }
}

open_enum! {
    /// A kind of leave.
    pub enum OldLeaveType: i64 {
        /// Annual.
        Annual = 1,
        /// Personal.
        Personal = 2,
        /// Sick.
        Sick = 3,
        /// Compensatory.
        Compensatory = 4,
        /// Marriage.
        Marriage = 5,
        /// Maternity.
        Maternity = 6,
        /// Paternity.
        Paternity = 7,
        /// Other.
        Other = 8,
    }
}

open_enum! {
    /// Whose bank account it is.
    pub enum AccountType: i64 {
        /// Corporate.
        Corporate = 1,
        /// Personal.
        Personal = 2,
    }
}

open_enum! {
    /// How many of a step's approvers have to agree.
    pub enum ApprovalMode: i64 {
        /// Any.
        Any = 1,
        /// All.
        All = 2,
    }
}

open_enum! {
    /// What the people of a step do.
    pub enum NodeType: i64 {
        /// Approver.
        Approver = 1,
        /// They are told.
        CarbonCopy = 2,
        /// Handler.
        Handler = 3,
    }
}

open_enum! {
    /// How several people of a step go together.
    pub enum NodeRelation: i64 {
        /// All.
        All = 1,
        /// Any.
        Any = 2,
        /// In turn.
        InTurn = 3,
    }
}

open_enum! {
    /// When people are told about a request.
    pub enum NotifyType: i64 {
        /// On submit.
        OnSubmit = 1,
        /// On pass.
        OnPass = 2,
        /// Both.
        Both = 3,
    }
}

open_enum! {
    /// Where a request stands.
    pub enum ApprovalStatus: i64 {
        /// Pending.
        Pending = 1,
        /// Approved.
        Approved = 2,
        /// Rejected.
        Rejected = 3,
        /// Revoked.
        Revoked = 4,
        /// Revoked after approval.
        RevokedAfterApproval = 6,
        /// Deleted.
        Deleted = 7,
        /// Paid.
        Paid = 10,
    }
}

open_enum! {
    /// Where a step stands or what one person decided.
    pub enum NodeStatus: i64 {
        /// Pending.
        Pending = 1,
        /// Agreed.
        Agreed = 2,
        /// Refused.
        Refused = 3,
        /// Forwarded.
        Forwarded = 4,
        /// Given back to an approver before.
        Returned = 11,
        /// Signer added.
        SignerAdded = 12,
        /// Signer added and agreed.
        SignerAddedAndAgreed = 13,
        /// Done by a handler.
        Handled = 14,
        /// Passed on by a handler.
        HandedOver = 15,
    }
}

open_enum! {
    /// Where a request of an app's own flow stands.
    pub enum OpenStatus: i64 {
        /// Pending.
        Pending = 1,
        /// Approved.
        Approved = 2,
        /// Refused.
        Refused = 3,
        /// Cancelled.
        Cancelled = 4,
    }
}

open_enum! {
    /// How the approvers of a step are found.
    pub enum OpenNodeType: i64 {
        /// Named one by one.
        Member = 1,
        /// Those with a tag.
        Tag = 2,
        /// The applicant's superior.
        Superior = 3,
    }
}

open_enum! {
    /// What a filter looks at.
    pub enum FilterKey: str {
        /// Template id.
        TemplateId = "template_id",
        /// Who applied.
        Creator = "creator",
        /// The applicant's department.
        Department = "department",
        /// Where it stands, as the number of an ApprovalStatus.
        SpStatus = "sp_status",
        /// 1 leave, 2 forgotten check-in, 3 business trip, 4 out of office, 5 overtime, 6 change of shifts, 7
        /// meeting room, 8 refund, 9 red packet expense. Only requests since 2021-05-31.
        RecordType = "record_type",
    }
}

tagged_union! {
    /// A piece of an explanation.
    pub enum TipsPiece ("type", Nested) {
        /// Plain text.
        PlainText(PlainPiece) = "1" in "content",
        /// A link.
        Link(LinkPiece) = "2" in "content",
    }
}

impl From<PlainPiece> for TipsPiece {
    #[inline]
    fn from(body: PlainPiece) -> Self {
        Self::PlainText(body)
    }
}

impl From<LinkPiece> for TipsPiece {
    #[inline]
    fn from(body: LinkPiece) -> Self {
        Self::Link(body)
    }
}
