//! 健康上报: read what members and parents reported in the health report app. Open to the corp's own apps
//! only.
//!
//! Generated from `spec/api/education/health.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::{JobId, OpenUserId};
use crate::paging::{Page, Paged};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{EncodeError, Extra, Form, Timestamp};
use crate::{open_enum, table};

/// The calls of 健康上报 on one scope, from [`Scope::health`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 健康上报: read what members and parents reported in the health report app. Open to the corp's own apps
    /// only.
    #[inline]
    pub fn health(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 获取健康上报使用统计: how often and by how many members the app was used on one day.
    ///
    /// `POST /cgi-bin/health/get_health_report_stat` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [93676](https://developer.work.weixin.qq.com/document/path/93676), checked,
    /// as of 2023-11-30.
    #[inline]
    pub fn get_health_report_stat(
        &self,
        date: impl Into<String>,
    ) -> Call<GetHealthReportStat>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetHealthReportStat::new(date))
    }

    /// 获取健康上报任务ID列表: page through the report jobs that are running now.
    ///
    /// `POST /cgi-bin/health/get_report_jobids` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Its `stream()` goes through all pages. Official page
    /// [93677](https://developer.work.weixin.qq.com/document/path/93677), checked, as of 2023-11-30.
    #[inline]
    pub fn get_report_jobids(&self) -> Call<GetReportJobids>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetReportJobids::new())
    }

    /// 获取健康上报任务详情: who a report job asks, what it asks and how many answered on one day.
    ///
    /// `POST /cgi-bin/health/get_report_job_info` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Official page [93678](https://developer.work.weixin.qq.com/document/path/93678), checked in a
    /// public copy, as of 2023-11-30.
    #[inline]
    pub fn get_report_job_info(
        &self,
        jobid: impl Into<JobId>,
        date: impl Into<String>,
    ) -> Call<GetReportJobInfo>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetReportJobInfo::new(jobid, date))
    }

    /// 获取用户填写答案: page through the answers to a report job on one day.
    ///
    /// `POST /cgi-bin/health/get_report_answer` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Its `stream()` goes through all pages. Official page
    /// [93679](https://developer.work.weixin.qq.com/document/path/93679), checked in a public copy, as of
    /// 2023-11-30.
    #[inline]
    pub fn get_report_answer(
        &self,
        jobid: impl Into<JobId>,
        date: impl Into<String>,
    ) -> Call<GetReportAnswer>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetReportAnswer::new(jobid, date))
    }
}

/// 获取健康上报使用统计: the request of [`Api::get_health_report_stat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHealthReportStat {
    /// The day, as YYYY-MM-DD, at most 30 days ago.
    pub date: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetHealthReportStat {
    "date" => date: String [required()],
});

impl GetHealthReportStat {
    /// The request with everything it must have.
    #[inline]
    pub fn new(date: impl Into<String>) -> Self {
        Self {
            date: date.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetHealthReportStat {
    type Token = AccessToken;
    type Response = GetHealthReportStatResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("health", "get_health_report_stat", "/cgi-bin/health/get_health_report_stat")
            .title("获取健康上报使用统计")
            .effect(Effect::Read)
            .docs(&[93676]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取健康上报使用统计: the answer to [`GetHealthReportStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHealthReportStatResponse {
    /// Times the app was used.
    pub pv: i64,
    /// Members who used it.
    pub uv: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetHealthReportStatResponse {
    "pv" => pv: i64,
    "uv" => uv: i64,
});

/// 获取健康上报任务ID列表: the request of [`Api::get_report_jobids`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReportJobids {
    /// How many jobs to skip. 0 or more, 0 when absent.
    pub offset: Option<i64>,
    /// Most jobs of one page. 1 to 100, 100 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetReportJobids {
    "offset" => offset: Option<i64> [range(0, i64::MAX)],
    "limit" => limit: Option<i64> [range(1, 100)],
});

impl GetReportJobids {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetReportJobids {
    type Token = AccessToken;
    type Response = GetReportJobidsResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("health", "get_report_jobids", "/cgi-bin/health/get_report_jobids")
            .title("获取健康上报任务ID列表")
            .effect(Effect::Read)
            .docs(&[93677]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetReportJobids> {
    /// How many jobs to skip. 0 or more, 0 when absent.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.request.offset = Some(offset);
        self
    }

    /// Most jobs of one page. 1 to 100, 100 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for GetReportJobids {
    type Item = JobId;

    #[inline]
    fn turn(&mut self, page: GetReportJobidsResponse) -> Page<JobId> {
        Page::by_offset(page.jobids, Some(!page.ending), &mut self.offset)
    }
}

/// 获取健康上报任务ID列表: the answer to [`GetReportJobids`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReportJobidsResponse {
    /// Whether this was the last page.
    pub ending: bool,
    /// The jobs of this page.
    pub jobids: Vec<JobId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetReportJobidsResponse {
    "ending" => ending: bool [form(Form::Flag)],
    "jobids" => jobids: Vec<JobId>,
});

/// 获取健康上报任务详情: the request of [`Api::get_report_job_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReportJobInfo {
    /// The job.
    pub jobid: JobId,
    /// The day, as YYYY-MM-DD, within the last 14 days.
    pub date: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetReportJobInfo {
    "jobid" => jobid: JobId [required()],
    "date" => date: String [required()],
});

impl GetReportJobInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new(jobid: impl Into<JobId>, date: impl Into<String>) -> Self {
        Self {
            jobid: jobid.into(),
            date: date.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetReportJobInfo {
    type Token = AccessToken;
    type Response = GetReportJobInfoResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("health", "get_report_job_info", "/cgi-bin/health/get_report_job_info")
            .title("获取健康上报任务详情")
            .effect(Effect::Read)
            .docs(&[93678]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取健康上报任务详情: the answer to [`GetReportJobInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReportJobInfoResponse {
    /// The job as it was on that day.
    pub job_info: ReportJob,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetReportJobInfoResponse {
    "job_info" => job_info: ReportJob,
});

/// 获取用户填写答案: the request of [`Api::get_report_answer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReportAnswer {
    /// The job.
    pub jobid: JobId,
    /// The day, as YYYY-MM-DD, within the last 14 days.
    pub date: String,
    /// How many answers to skip. 0 or more, 0 when absent.
    pub offset: Option<i64>,
    /// Most answers of one page. 1 to 100.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetReportAnswer {
    "jobid" => jobid: JobId [required()],
    "date" => date: String [required()],
    "offset" => offset: Option<i64> [range(0, i64::MAX)],
    "limit" => limit: Option<i64> [range(1, 100)],
});

impl GetReportAnswer {
    /// The request with everything it must have.
    #[inline]
    pub fn new(jobid: impl Into<JobId>, date: impl Into<String>) -> Self {
        Self {
            jobid: jobid.into(),
            date: date.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetReportAnswer {
    type Token = AccessToken;
    type Response = GetReportAnswerResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("health", "get_report_answer", "/cgi-bin/health/get_report_answer")
            .title("获取用户填写答案")
            .effect(Effect::Read)
            .docs(&[93679]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetReportAnswer> {
    /// How many answers to skip. 0 or more, 0 when absent.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.request.offset = Some(offset);
        self
    }

    /// Most answers of one page. 1 to 100.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for GetReportAnswer {
    type Item = ReportAnswer;

    #[inline]
    fn turn(&mut self, page: GetReportAnswerResponse) -> Page<ReportAnswer> {
        Page::by_offset(page.answers, None, &mut self.offset)
    }
}

/// 获取用户填写答案: the answer to [`GetReportAnswer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReportAnswerResponse {
    /// The answers of this page, empty past the last one.
    pub answers: Vec<ReportAnswer>,
    /// Who set the job up, as the calling app sees the member; only in the page's table.
    pub creator: Option<OpenUserId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetReportAnswerResponse {
    "answers" => answers: Vec<ReportAnswer>,
    "creator" => creator: Option<OpenUserId>,
});

/// A health report job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportJob {
    /// Name of the job.
    pub title: String,
    /// Who set it up, as the calling app sees the member.
    pub creator: Option<OpenUserId>,
    /// Who is asked.
    pub r#type: Audience,
    /// Which of them are asked.
    pub apply_range: Option<ApplyRange>,
    /// Who gets the reports.
    pub report_to: Option<ReportTo>,
    /// How often the report is due.
    pub report_type: Option<Frequency>,
    /// Whether no report is due on weekends.
    pub skip_weekend: Option<bool>,
    /// How many people have reported on that day.
    pub finish_cnt: Option<i64>,
    /// The questions of the report.
    pub question_templates: Option<Vec<Question>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ReportJob {
    "title" => title: String,
    "creator" => creator: Option<OpenUserId>,
    "type" => r#type: Audience,
    "apply_range" => apply_range: Option<ApplyRange>,
    "report_to" => report_to: Option<ReportTo>,
    "report_type" => report_type: Option<Frequency>,
    "skip_weekend" => skip_weekend: Option<bool> [form(Form::Flag)],
    "finish_cnt" => finish_cnt: Option<i64>,
    "question_templates" => question_templates: Option<Vec<Question>>,
});

/// Who a job asks. What the ids mean depends on the job's audience.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyRange {
    /// Members, or students where the job asks parents.
    pub userids: Option<Vec<String>>,
    /// Departments of the corp, or of the school directory where the job asks parents.
    pub partyids: Option<Vec<i64>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ApplyRange {
    "userids" => userids: Option<Vec<String>>,
    "partyids" => partyids: Option<Vec<i64>>,
});

/// Who reads the reports of a job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportTo {
    /// Members of the corp, as the calling app sees them.
    pub userids: Option<Vec<OpenUserId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ReportTo {
    "userids" => userids: Option<Vec<OpenUserId>>,
});

/// One question of a report.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Question {
    /// Number of the question; answers refer to it.
    pub question_id: i64,
    /// Text of the question.
    pub title: String,
    /// How it is answered.
    pub question_type: QuestionType,
    /// Whether it has to be answered.
    pub is_required: Option<bool>,
    /// What can be chosen. Only for choices.
    pub option_list: Option<Vec<QuestionOption>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Question {
    "question_id" => question_id: i64,
    "title" => title: String,
    "question_type" => question_type: QuestionType,
    "is_required" => is_required: Option<bool> [form(Form::Flag)],
    "option_list" => option_list: Option<Vec<QuestionOption>>,
});

/// One choice of a question.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuestionOption {
    /// Number of the choice; answers refer to it.
    pub option_id: i64,
    /// Text of the choice.
    pub option_text: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(QuestionOption {
    "option_id" => option_id: i64,
    "option_text" => option_text: String,
});

/// One person's report.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportAnswer {
    /// Which of the ids below are filled.
    pub id_type: Reporter,
    /// The member, as the calling app sees it. Only for a member's report.
    pub userid: Option<OpenUserId>,
    /// The student in the school directory. Only for a parent's report.
    pub student_userid: Option<String>,
    /// The parent in the school directory who reported. Only for a parent's report.
    pub parent_userid: Option<String>,
    /// When it was handed in.
    pub report_time: Timestamp,
    /// The answers.
    pub report_values: Vec<AnswerValue>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ReportAnswer {
    "id_type" => id_type: Reporter,
    "userid" => userid: Option<OpenUserId>,
    "student_userid" => student_userid: Option<String>,
    "parent_userid" => parent_userid: Option<String>,
    "report_time" => report_time: Timestamp,
    "report_values" => report_values: Vec<AnswerValue>,
});

/// The answer to one question. Besides the question's number only the members of its kind are filled.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnswerValue {
    /// The question.
    pub question_id: i64,
    /// The choice that was made.
    pub single_choice: Option<i64>,
    /// The choices that were made.
    pub multi_choice: Option<Vec<i64>>,
    /// What was written.
    pub text: Option<String>,
    /// Files that were handed in.
    pub fileid: Option<Vec<String>>,
    /// Where the signature is. Only for signatures.
    pub url: Option<String>,
    /// What the travel card that was handed in shows. Only for travel cards.
    pub itinerary_card_type: Option<TravelCard>,
    /// Risk area that the travel card names. Only for travel cards.
    pub high_risk_area: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AnswerValue {
    "question_id" => question_id: i64,
    "single_choice" => single_choice: Option<i64>,
    "multi_choice" => multi_choice: Option<Vec<i64>>,
    "text" => text: Option<String> [sensitive()],
    "fileid" => fileid: Option<Vec<String>>,
    "url" => url: Option<String> [sensitive()],
    "itinerary_card_type" => itinerary_card_type: Option<TravelCard>,
    "high_risk_area" => high_risk_area: Option<String> [sensitive()],
});

open_enum! {
    /// Who a job asks.
    pub enum Audience: i64 {
        /// Members of the corp.
        Members = 1,
        /// Parents, about their children.
        Parents = 2,
    }
}

open_enum! {
    /// Who handed a report in.
    pub enum Reporter: i64 {
        /// Member.
        Member = 1,
        /// A parent, about a student.
        Parent = 2,
    }
}

open_enum! {
    /// How often a report is due.
    pub enum Frequency: i64 {
        /// Once.
        Once = 1,
        /// Daily.
        Daily = 2,
    }
}

open_enum! {
    /// How a question is answered.
    pub enum QuestionType: i64 {
        /// In words; also places and dates.
        Text = 1,
        /// By one of the given choices.
        SingleChoice = 2,
        /// By any of the given choices.
        MultiChoice = 3,
        /// By files or pictures.
        File = 4,
        /// By a signature.
        Signature = 5,
        /// By a picture of a travel card.
        TravelCard = 6,
    }
}

open_enum! {
    /// What a travel card shows.
    pub enum TravelCard: i64 {
        /// The state of the code was not recognised.
        Unreadable = 0,
        /// Green.
        Green = 1,
        /// Red.
        Red = 2,
        /// Yellow.
        Yellow = 3,
        /// Orange.
        Orange = 4,
        /// No travel card was recognised.
        NoCard = 5,
    }
}
