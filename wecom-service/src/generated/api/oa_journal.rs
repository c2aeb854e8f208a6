//! 汇报: work reports that members hand in, and who handed in which. Only for the corp's own apps.
//!
//! Generated from `spec/api/office/oa_journal.yaml` by `cargo codegen`. Edit the spec, not this file.

use serde_json::Value;

use crate::call::Call;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::{DepartmentId, DocId, FileId, JobId, MediaId, OpenUserId};
use crate::paging::{Page, Paged};
use crate::scope::{Scope, ScopeKind};
use crate::waiting::Job;
use crate::wire::{EncodeError, Extra, Form, Timestamp};
use crate::{open_enum, table};

/// The calls of 汇报 on one scope, from [`Scope::oa_journal`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 汇报: work reports that members hand in, and who handed in which. Only for the corp's own apps.
    #[inline]
    pub fn oa_journal(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 批量获取汇报记录单号: page through the ids of reports handed in during a time. 600 calls a minute.
    ///
    /// `POST /cgi-bin/oa/journal/get_record_list` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Its `stream()` goes through all pages. Official page
    /// [93393](https://developer.work.weixin.qq.com/document/path/93393), checked in a public copy, as of
    /// 2023-11-30.
    #[inline]
    pub fn get_record_list(
        &self,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
        cursor: i64,
        limit: i64,
    ) -> Call<GetRecordList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetRecordList::new(start_time, end_time, cursor, limit))
    }

    /// 获取汇报记录详情: read one report with its comments.
    ///
    /// `POST /cgi-bin/oa/journal/get_record_detail` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Official page [93394](https://developer.work.weixin.qq.com/document/path/93394), checked in a
    /// public copy.
    #[inline]
    pub fn get_record_detail(
        &self,
        journaluuid: impl Into<String>,
    ) -> Call<GetRecordDetail>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetRecordDetail::new(journaluuid))
    }

    /// 获取汇报统计数据: who handed in reports of a form and who did not, for the periods that were added up
    /// already.
    ///
    /// `POST /cgi-bin/oa/journal/get_stat_list` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [93395](https://developer.work.weixin.qq.com/document/path/93395), checked in a public
    /// copy, as of 2023-11-30.
    #[inline]
    pub fn get_stat_list(
        &self,
        template_id: impl Into<String>,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Call<GetStatList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetStatList::new(template_id, start_time, end_time))
    }

    /// 导出汇报文档: start exporting a document that is attached to a report. Ask get_export_doc_result for
    /// the file.
    ///
    /// `POST /cgi-bin/oa/journal/export_doc` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [96108](https://developer.work.weixin.qq.com/document/path/96108), not checked.
    /// Known only from another SDK.
    ///
    /// **Deprecated:** Since WeCom 4.0.20 reports get no documents any more; doc_url opens those of old ones.
    #[inline]
    pub fn export_doc(
        &self,
        journaluuid: impl Into<String>,
        docid: impl Into<DocId>,
    ) -> Call<ExportDoc>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ExportDoc::new(journaluuid, docid))
    }

    /// get_export_doc_result: whether an export of an attached document is ready, and where.
    ///
    /// `POST /cgi-bin/oa/journal/get_export_doc_result` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Its `until_done()` asks until the job has ended. Official page
    /// [96108](https://developer.work.weixin.qq.com/document/path/96108), not checked. Known only from
    /// another SDK.
    #[inline]
    pub fn get_export_doc_result(
        &self,
        jobid: impl Into<JobId>,
    ) -> Call<GetExportDocResult>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetExportDocResult::new(jobid))
    }

    /// 下载微盘文件: where a WeDrive file that is attached to a report can be fetched.
    ///
    /// `POST /cgi-bin/oa/journal/download_wedrive_file` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [98021](https://developer.work.weixin.qq.com/document/path/98021), checked,
    /// as of 2023-11-30.
    #[inline]
    pub fn download_wedrive_file(
        &self,
        journaluuid: impl Into<String>,
        fileid: impl Into<FileId>,
    ) -> Call<DownloadWedriveFile>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(DownloadWedriveFile::new(journaluuid, fileid))
    }
}

/// 批量获取汇报记录单号: the request of [`Api::get_record_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordList {
    /// Reports from this time on. On the wire it is `starttime`.
    pub start_time: Timestamp,
    /// Reports until this time, at most a month later. On the wire it is `endtime`.
    pub end_time: Timestamp,
    /// Where to go on. 0 for the first page.
    pub cursor: i64,
    /// Most reports of one page. 1 to 100.
    pub limit: i64,
    /// Only reports all of these fit.
    pub filters: Option<Vec<Filter>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetRecordList {
    "starttime" => start_time: Timestamp [required()],
    "endtime" => end_time: Timestamp [required()],
    "cursor" => cursor: i64 [required()],
    "limit" => limit: i64 [required(), range(1, 100)],
    "filters" => filters: Option<Vec<Filter>>,
});

impl GetRecordList {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
        cursor: i64,
        limit: i64,
    ) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
            cursor,
            limit,
            ..Self::default()
        }
    }
}

impl Endpoint for GetRecordList {
    type Token = AccessToken;
    type Response = GetRecordListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("oa_journal", "get_record_list", "/cgi-bin/oa/journal/get_record_list")
            .title("批量获取汇报记录单号")
            .effect(Effect::Read)
            .docs(&[93393]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetRecordList> {
    /// Only reports all of these fit.
    #[inline]
    pub fn filters(mut self, filters: impl IntoIterator<Item = Filter>) -> Self {
        self.request.filters = Some(filters.into_iter().collect());
        self
    }
}

impl Paged for GetRecordList {
    type Item = String;

    #[inline]
    fn turn(&mut self, page: GetRecordListResponse) -> Page<String> {
        Page::by_cursor(
            page.journaluuid_list,
            Some(!page.end_flag),
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 批量获取汇报记录单号: the answer to [`GetRecordList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordListResponse {
    /// Ids of the reports of this page.
    pub journaluuid_list: Vec<String>,
    /// Whether this is the last page. On the wire it is `endflag`.
    pub end_flag: bool,
    /// Cursor of the next page.
    pub next_cursor: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetRecordListResponse {
    "journaluuid_list" => journaluuid_list: Vec<String>,
    "endflag" => end_flag: bool [form(Form::Flag)],
    "next_cursor" => next_cursor: Option<i64>,
});

/// 获取汇报记录详情: the request of [`Api::get_record_detail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordDetail {
    /// The report. At most 256 bytes.
    pub journaluuid: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetRecordDetail {
    "journaluuid" => journaluuid: String [required(), max_bytes(256)],
});

impl GetRecordDetail {
    /// The request with everything it must have.
    #[inline]
    pub fn new(journaluuid: impl Into<String>) -> Self {
        Self {
            journaluuid: journaluuid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetRecordDetail {
    type Token = AccessToken;
    type Response = GetRecordDetailResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("oa_journal", "get_record_detail", "/cgi-bin/oa/journal/get_record_detail")
            .title("获取汇报记录详情")
            .effect(Effect::Read)
            .docs(&[93394]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取汇报记录详情: the answer to [`GetRecordDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordDetailResponse {
    /// The report.
    pub info: Journal,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetRecordDetailResponse {
    "info" => info: Journal,
});

/// 获取汇报统计数据: the request of [`Api::get_stat_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStatList {
    /// The form. At most 256 bytes.
    pub template_id: String,
    /// Periods from this time on. On the wire it is `starttime`.
    pub start_time: Timestamp,
    /// Periods until this time, at most a year later. On the wire it is `endtime`.
    pub end_time: Timestamp,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetStatList {
    "template_id" => template_id: String [required(), max_bytes(256)],
    "starttime" => start_time: Timestamp [required()],
    "endtime" => end_time: Timestamp [required()],
});

impl GetStatList {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        template_id: impl Into<String>,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Self {
        Self {
            template_id: template_id.into(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetStatList {
    type Token = AccessToken;
    type Response = GetStatListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("oa_journal", "get_stat_list", "/cgi-bin/oa/journal/get_stat_list")
            .title("获取汇报统计数据")
            .effect(Effect::Read)
            .docs(&[93395]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取汇报统计数据: the answer to [`GetStatList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStatListResponse {
    /// The numbers, period by period.
    pub stat_list: Vec<JournalStat>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetStatListResponse {
    "stat_list" => stat_list: Vec<JournalStat>,
});

/// 导出汇报文档: the request of [`Api::export_doc`].
///
/// **Deprecated:** Since WeCom 4.0.20 reports get no documents any more; doc_url opens those of old ones.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportDoc {
    /// The report.
    pub journaluuid: String,
    /// One of its docs.
    pub docid: DocId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ExportDoc {
    "journaluuid" => journaluuid: String [required()],
    "docid" => docid: DocId [required()],
});

impl ExportDoc {
    /// The request with everything it must have.
    #[inline]
    pub fn new(journaluuid: impl Into<String>, docid: impl Into<DocId>) -> Self {
        Self {
            journaluuid: journaluuid.into(),
            docid: docid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for ExportDoc {
    type Token = AccessToken;
    type Response = ExportDocResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("oa_journal", "export_doc", "/cgi-bin/oa/journal/export_doc")
            .title("导出汇报文档")
            .docs(&[96108]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 导出汇报文档: the answer to [`ExportDoc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportDocResponse {
    /// The export.
    pub jobid: JobId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ExportDocResponse {
    "jobid" => jobid: JobId,
});

/// get_export_doc_result: the request of [`Api::get_export_doc_result`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExportDocResult {
    /// The export from export_doc.
    pub jobid: JobId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetExportDocResult {
    "jobid" => jobid: JobId [required()],
});

impl GetExportDocResult {
    /// The request with everything it must have.
    #[inline]
    pub fn new(jobid: impl Into<JobId>) -> Self {
        Self {
            jobid: jobid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetExportDocResult {
    type Token = AccessToken;
    type Response = GetExportDocResultResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("oa_journal", "get_export_doc_result", "/cgi-bin/oa/journal/get_export_doc_result")
            .title("get_export_doc_result")
            .effect(Effect::Read)
            .docs(&[96108]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Job for GetExportDocResult {
    #[inline]
    fn is_running(answer: &GetExportDocResultResponse) -> bool {
        answer.url.is_none()
    }
}

/// get_export_doc_result: the answer to [`GetExportDocResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExportDocResultResponse {
    /// How far the export is. What the numbers mean is not known.
    pub status: i64,
    /// Where the file can be fetched. Present once it is ready.
    pub url: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetExportDocResultResponse {
    "status" => status: i64,
    "url" => url: Option<String>,
});

/// 下载微盘文件: the request of [`Api::download_wedrive_file`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadWedriveFile {
    /// The report.
    pub journaluuid: String,
    /// One of its wedrive_files.
    pub fileid: FileId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DownloadWedriveFile {
    "journaluuid" => journaluuid: String [required()],
    "fileid" => fileid: FileId [required()],
});

impl DownloadWedriveFile {
    /// The request with everything it must have.
    #[inline]
    pub fn new(journaluuid: impl Into<String>, fileid: impl Into<FileId>) -> Self {
        Self {
            journaluuid: journaluuid.into(),
            fileid: fileid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for DownloadWedriveFile {
    type Token = AccessToken;
    type Response = DownloadWedriveFileResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("oa_journal", "download_wedrive_file", "/cgi-bin/oa/journal/download_wedrive_file")
            .title("下载微盘文件")
            .effect(Effect::Read)
            .docs(&[98021]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 下载微盘文件: the answer to [`DownloadWedriveFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadWedriveFileResponse {
    /// The address, good for two hours and only with the cookie.
    pub download_url: String,
    /// Name of the cookie to send along.
    pub cookie_name: String,
    /// Value of the cookie to send along.
    pub cookie_value: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer DownloadWedriveFileResponse {
    "download_url" => download_url: String,
    "cookie_name" => cookie_name: String,
    "cookie_value" => cookie_value: String [sensitive()],
});

/// A condition on reports.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    /// What it is about.
    pub key: Option<FilterKey>,
    /// The member, the department or the form. At most 256 bytes.
    pub value: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Filter {
    "key" => key: Option<FilterKey>,
    "value" => value: Option<String> [max_bytes(256)],
});

impl Filter {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What it is about.
    #[inline]
    #[must_use]
    pub fn key(mut self, key: FilterKey) -> Self {
        self.key = Some(key);
        self
    }

    /// The member, the department or the form. At most 256 bytes.
    #[inline]
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// A member.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserRef {
    /// The member.
    pub userid: OpenUserId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(UserRef {
    "userid" => userid: OpenUserId,
});

/// A department.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartyRef {
    /// The department's id as text.
    pub open_partyid: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PartyRef {
    "open_partyid" => open_partyid: String,
});

/// A member tag.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagRef {
    /// The tag's id as text.
    pub open_tagid: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(TagRef {
    "open_tagid" => open_tagid: String,
});

/// A report.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Journal {
    /// Its id.
    pub journal_uuid: String,
    /// Its form.
    pub template_id: Option<String>,
    /// The form's name.
    pub template_name: Option<String>,
    /// When it was handed in.
    pub report_time: Option<Timestamp>,
    /// Who handed it in.
    pub submitter: Option<UserRef>,
    /// Who it went to.
    pub receivers: Option<Vec<UserRef>>,
    /// Who has read it. On the wire it is `readed_receivers`.
    pub read_receivers: Option<Vec<UserRef>>,
    /// What was filled in.
    pub apply_data: Option<FormData>,
    /// What was filled in, as rich text, where the form is the built-in one.
    pub sys_journal_data: Option<String>,
    /// Comments on it.
    pub comments: Option<Vec<Comment>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Journal {
    "journal_uuid" => journal_uuid: String,
    "template_id" => template_id: Option<String>,
    "template_name" => template_name: Option<String>,
    "report_time" => report_time: Option<Timestamp>,
    "submitter" => submitter: Option<UserRef>,
    "receivers" => receivers: Option<Vec<UserRef>>,
    "readed_receivers" => read_receivers: Option<Vec<UserRef>>,
    "apply_data" => apply_data: Option<FormData>,
    "sys_journal_data" => sys_journal_data: Option<String>,
    "comments" => comments: Option<Vec<Comment>>,
});

/// What was filled in.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormData {
    /// The controls of the form, filled in.
    pub contents: Vec<Control>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(FormData {
    "contents" => contents: Vec<Control>,
});

/// A control of a form and what was filled in.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Control {
    /// What sort of control it is.
    pub control: ControlType,
    /// Its id in the form.
    pub id: String,
    /// Its label in the languages it has.
    pub title: Option<Vec<LocalText>>,
    /// What was filled in. Which members it has depends on the control.
    pub value: Option<ControlValue>,
    /// Whether it has to be filled in.
    pub require: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Control {
    "control" => control: ControlType,
    "id" => id: String,
    "title" => title: Option<Vec<LocalText>>,
    "value" => value: Option<ControlValue>,
    "require" => require: Option<bool> [form(Form::Flag)],
});

/// A text in one language.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocalText {
    /// The text.
    pub text: String,
    /// The language, such as zh_CN or en.
    pub lang: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(LocalText {
    "text" => text: String,
    "lang" => lang: Option<String>,
});

/// What was filled in. Members of other controls are absent or empty.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlValue {
    /// Of Text and Textarea.
    pub text: Option<String>,
    /// Of Number.
    pub new_number: Option<String>,
    /// Of Money.
    pub new_money: Option<String>,
    /// Of Date.
    pub date: Option<DateValue>,
    /// Of Selector.
    pub selector: Option<SelectorValue>,
    /// Of Contact that takes members.
    pub members: Option<Vec<MemberValue>>,
    /// Of Contact that takes departments.
    pub departments: Option<Vec<DepartmentValue>>,
    /// Of File.
    pub files: Option<Vec<FileValue>>,
    /// Of Table, row by row.
    pub children: Option<Vec<TableRow>>,
    /// Of Attendance.
    pub attendance: Option<AttendanceValue>,
    /// Of Vacation.
    pub vacation: Option<VacationValue>,
    /// Of PunchCorrection.
    pub punch_correction: Option<PunchValue>,
    /// Of Location.
    pub location: Option<LocationValue>,
    /// Of RelatedApproval.
    pub related_approval: Option<Vec<ApprovalValue>>,
    /// Of Formula.
    pub formula: Option<FormulaValue>,
    /// Of DateRange.
    pub date_range: Option<DateRange>,
    /// Of BankAccount.
    pub bank_account: Option<BankAccount>,
    /// Of Tips.
    pub tips: Option<Vec<Tip>>,
    /// Of SchoolContact that takes pupils.
    pub students: Option<Vec<Student>>,
    /// Of SchoolContact that takes classes.
    pub classes: Option<Vec<SchoolClass>>,
    /// Documents that are attached.
    pub docs: Option<Vec<DocValue>>,
    /// WeDrive files that are attached; download_wedrive_file fetches them.
    pub wedrive_files: Option<Vec<DriveFile>>,
    /// Only ever seen empty; its items are not documented.
    pub stat_field: Option<Vec<Value>>,
    /// Only ever seen empty; its items are not documented.
    pub sum_field: Option<Vec<Value>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ControlValue {
    "text" => text: Option<String>,
    "new_number" => new_number: Option<String>,
    "new_money" => new_money: Option<String>,
    "date" => date: Option<DateValue>,
    "selector" => selector: Option<SelectorValue>,
    "members" => members: Option<Vec<MemberValue>>,
    "departments" => departments: Option<Vec<DepartmentValue>>,
    "files" => files: Option<Vec<FileValue>>,
    "children" => children: Option<Vec<TableRow>>,
    "attendance" => attendance: Option<AttendanceValue>,
    "vacation" => vacation: Option<VacationValue>,
    "punch_correction" => punch_correction: Option<PunchValue>,
    "location" => location: Option<LocationValue>,
    "related_approval" => related_approval: Option<Vec<ApprovalValue>>,
    "formula" => formula: Option<FormulaValue>,
    "date_range" => date_range: Option<DateRange>,
    "bank_account" => bank_account: Option<BankAccount>,
    "tips" => tips: Option<Vec<Tip>>,
    "students" => students: Option<Vec<Student>>,
    "classes" => classes: Option<Vec<SchoolClass>>,
    "docs" => docs: Option<Vec<DocValue>>,
    "wedrive_files" => wedrive_files: Option<Vec<DriveFile>>,
    "stat_field" => stat_field: Option<Vec<Value>>,
    "sum_field" => sum_field: Option<Vec<Value>>,
});

/// A day or a minute.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DateValue {
    /// How exact it is.
    pub r#type: DateType,
    /// When; for minute, the seconds since midnight. On the wire it is `s_timestamp`.
    pub timestamp: Option<Timestamp>,
    /// The time zone it was filled in in.
    pub timezone_info: Option<Timezone>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DateValue {
    "type" => r#type: DateType,
    "s_timestamp" => timestamp: Option<Timestamp> [form(Form::Text)],
    "timezone_info" => timezone_info: Option<Timezone>,
});

/// A time zone.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Timezone {
    /// Hours to add for UTC, such as -8 east of it.
    pub zone_offset: i64,
    /// Its name.
    pub zone_desc: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Timezone {
    "zone_offset" => zone_offset: i64 [form(Form::Either)],
    "zone_desc" => zone_desc: Option<String>,
});

/// What was chosen.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectorValue {
    /// Whether several could be chosen.
    pub r#type: SelectorType,
    /// The options that were chosen.
    pub options: Vec<SelectorOption>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SelectorValue {
    "type" => r#type: SelectorType,
    "options" => options: Vec<SelectorOption>,
});

/// An option.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectorOption {
    /// Its id.
    pub key: String,
    /// Its label in the languages it has.
    pub value: Option<Vec<LocalText>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SelectorOption {
    "key" => key: String,
    "value" => value: Option<Vec<LocalText>>,
});

/// A member that was filled in.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberValue {
    /// The member.
    pub userid: OpenUserId,
    /// The member's name.
    pub name: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MemberValue {
    "userid" => userid: OpenUserId,
    "name" => name: Option<String> [sensitive()],
});

/// A department that was filled in.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentValue {
    /// The department.
    pub openapi_id: DepartmentId,
    /// Its name.
    pub name: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DepartmentValue {
    "openapi_id" => openapi_id: DepartmentId [form(Form::Either)],
    "name" => name: Option<String>,
});

/// A file that was attached.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileValue {
    /// The file.
    pub file_id: MediaId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(FileValue {
    "file_id" => file_id: MediaId,
});

/// A row of a table.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableRow {
    /// Its cells.
    pub list: Vec<Control>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(TableRow {
    "list" => list: Vec<Control>,
});

/// Time away or at work.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttendanceValue {
    /// What for.
    pub r#type: AttendanceType,
    /// From when until when.
    pub date_range: Option<DateRange>,
    /// How that falls on days.
    pub slice_info: Option<SliceInfo>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AttendanceValue {
    "type" => r#type: AttendanceType,
    "date_range" => date_range: Option<DateRange>,
    "slice_info" => slice_info: Option<SliceInfo>,
});

/// A period.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DateRange {
    /// How exact it is.
    pub r#type: RangeType,
    /// From when. On the wire it is `new_begin`.
    pub begin: Option<Timestamp>,
    /// Until when. On the wire it is `new_end`.
    pub end: Option<Timestamp>,
    /// Seconds that count. On the wire it is `new_duration`.
    pub duration: Option<i64>,
    /// The time zone it was filled in in.
    pub timezone_info: Option<Timezone>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DateRange {
    "type" => r#type: RangeType,
    "new_begin" => begin: Option<Timestamp>,
    "new_end" => end: Option<Timestamp>,
    "new_duration" => duration: Option<i64>,
    "timezone_info" => timezone_info: Option<Timezone>,
});

/// How a period falls on days.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SliceInfo {
    /// A number of the platform's own. In known answers 1.
    pub state: Option<i64>,
    /// Seconds in all.
    pub duration: Option<i64>,
    /// The parts, day by day.
    pub day_items: Option<Vec<DaySlice>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SliceInfo {
    "state" => state: Option<i64>,
    "duration" => duration: Option<i64>,
    "day_items" => day_items: Option<Vec<DaySlice>>,
});

/// The part of a period on one day.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DaySlice {
    /// The midnight the day begins with.
    pub daytime: Timestamp,
    /// Seconds on that day.
    pub duration: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DaySlice {
    "daytime" => daytime: Timestamp,
    "duration" => duration: Option<i64>,
});

/// Leave.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VacationValue {
    /// What leave.
    pub selector: Option<SelectorValue>,
    /// When.
    pub attendance: Option<AttendanceValue>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(VacationValue {
    "selector" => selector: Option<SelectorValue>,
    "attendance" => attendance: Option<AttendanceValue>,
});

/// A check-in put right.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PunchValue {
    /// What was wrong.
    pub state: String,
    /// Version of the control.
    pub version: Option<i64>,
    /// When it should have been.
    pub time: Option<Timestamp>,
    /// The midnight of its day. On the wire it is `daymonthyear`.
    pub day: Option<Timestamp>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PunchValue {
    "state" => state: String,
    "version" => version: Option<i64>,
    "time" => time: Option<Timestamp> [form(Form::Text)],
    "daymonthyear" => day: Option<Timestamp> [form(Form::Text)],
});

/// A place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationValue {
    /// Degrees east.
    pub longitude: f64,
    /// Degrees north.
    pub latitude: f64,
    /// Name of the place.
    pub title: Option<String>,
    /// Its address.
    pub address: Option<String>,
    /// When it was filled in.
    ///
    /// **Deprecated:** The platform has given it up.
    pub time: Option<Timestamp>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(LocationValue {
    "longitude" => longitude: f64 [form(Form::Either)],
    "latitude" => latitude: f64 [form(Form::Either)],
    "title" => title: Option<String>,
    "address" => address: Option<String> [sensitive()],
    "time" => time: Option<Timestamp> [form(Form::Either)],
});

/// An approval that belongs to a report.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApprovalValue {
    /// Its number.
    pub sp_no: String,
    /// Its form's name in the languages it has.
    pub template_names: Option<Vec<LocalText>>,
    /// Who asked for it.
    pub name: Option<String>,
    /// How it stands.
    pub sp_status: Option<ApprovalStatus>,
    /// When it was asked for.
    pub create_time: Option<Timestamp>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ApprovalValue {
    "sp_no" => sp_no: String [form(Form::Either)],
    "template_names" => template_names: Option<Vec<LocalText>>,
    "name" => name: Option<String> [sensitive()],
    "sp_status" => sp_status: Option<ApprovalStatus>,
    "create_time" => create_time: Option<Timestamp>,
});

/// What a formula came to.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormulaValue {
    /// The number.
    pub value: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(FormulaValue {
    "value" => value: String,
});

/// A bank account.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankAccount {
    /// Whose it is.
    pub account_type: Option<AccountType>,
    /// Its holder.
    pub account_name: Option<String>,
    /// Its number.
    pub account_number: Option<String>,
    /// A note.
    pub remark: Option<String>,
    /// Where it is.
    pub bank: Option<Bank>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(BankAccount {
    "account_type" => account_type: Option<AccountType>,
    "account_name" => account_name: Option<String> [sensitive()],
    "account_number" => account_number: Option<String> [sensitive()],
    "remark" => remark: Option<String>,
    "bank" => bank: Option<Bank>,
});

/// A bank and its branch.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Bank {
    /// Name of the bank.
    pub bank_alias: Option<String>,
    /// Code of the bank.
    pub bank_alias_code: Option<String>,
    /// Id of the branch.
    pub bank_branch_id: Option<String>,
    /// Name of the branch.
    pub bank_branch_name: Option<String>,
    /// Its province.
    pub province: Option<String>,
    /// Code of that.
    pub province_code: Option<i64>,
    /// Its city.
    pub city: Option<String>,
    /// Code of that.
    pub city_code: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Bank {
    "bank_alias" => bank_alias: Option<String>,
    "bank_alias_code" => bank_alias_code: Option<String>,
    "bank_branch_id" => bank_branch_id: Option<String>,
    "bank_branch_name" => bank_branch_name: Option<String>,
    "province" => province: Option<String>,
    "province_code" => province_code: Option<i64>,
    "city" => city: Option<String>,
    "city_code" => city_code: Option<i64>,
});

/// A note in a form.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tip {
    /// The note in the languages it has.
    pub tips_content: Vec<TipText>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Tip {
    "tips_content" => tips_content: Vec<TipText>,
});

/// A note in one language.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TipText {
    /// The language, such as zh_CN or en.
    pub lang: Option<String>,
    /// The note.
    pub text: RichText,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(TipText {
    "lang" => lang: Option<String>,
    "text" => text: RichText,
});

/// A text with links.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RichText {
    /// Its parts.
    pub sub_text: Vec<TextPart>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RichText {
    "sub_text" => sub_text: Vec<TextPart>,
});

/// A part of a text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextPart {
    /// What it is.
    pub r#type: TextPartType,
    /// The part itself.
    pub content: TextPartContent,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(TextPart {
    "type" => r#type: TextPartType,
    "content" => content: TextPartContent,
});

/// A part of a text in one of two forms.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextPartContent {
    /// Of a plain part.
    pub plain_text: Option<PlainText>,
    /// Of a link.
    pub link: Option<TextLink>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(TextPartContent {
    "plain_text" => plain_text: Option<PlainText>,
    "link" => link: Option<TextLink>,
});

/// Plain text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlainText {
    /// The text.
    pub content: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PlainText {
    "content" => content: String,
});

/// A link.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextLink {
    /// What it says.
    pub title: String,
    /// Where it goes.
    pub url: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(TextLink {
    "title" => title: String,
    "url" => url: String,
});

/// A pupil.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Student {
    /// The pupil's name.
    pub name: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Student {
    "name" => name: String [sensitive()],
});

/// A class of a school.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchoolClass {
    /// Its name.
    pub name: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SchoolClass {
    "name" => name: String,
});

/// A document that is attached.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocValue {
    /// The document.
    pub docid: DocId,
    /// Where to open it.
    pub doc_url: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DocValue {
    "docid" => docid: DocId,
    "doc_url" => doc_url: Option<String>,
});

/// A WeDrive file that is attached.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DriveFile {
    /// The file.
    pub fileid: FileId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DriveFile {
    "fileid" => fileid: FileId,
});

/// A comment on a report.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Comment {
    /// Its id.
    pub commentid: u64,
    /// The comment it answers. 0 for none.
    pub tocommentid: Option<u64>,
    /// Who wrote it.
    pub comment_userinfo: Option<UserRef>,
    /// The comment.
    pub content: Option<String>,
    /// When it was written.
    pub comment_time: Option<Timestamp>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Comment {
    "commentid" => commentid: u64 [form(Form::Either)],
    "tocommentid" => tocommentid: Option<u64> [form(Form::Either)],
    "comment_userinfo" => comment_userinfo: Option<UserRef>,
    "content" => content: Option<String>,
    "comment_time" => comment_time: Option<Timestamp>,
});

/// Who handed in reports in one period.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JournalStat {
    /// The form.
    pub template_id: String,
    /// Its name.
    pub template_name: Option<String>,
    /// Who has to report.
    pub report_range: Option<PeopleRange>,
    /// Who of these does not have to.
    pub white_range: Option<PeopleRange>,
    /// Who the reports always go to.
    pub receivers: Option<ReceiverRange>,
    /// Who reported.
    pub report_list: Option<Vec<UserReports>>,
    /// Who did not.
    pub unreport_list: Option<Vec<UserReports>>,
    /// Begin of the period.
    pub cycle_begin_time: Option<Timestamp>,
    /// End of the period.
    pub cycle_end_time: Option<Timestamp>,
    /// From when reports were counted.
    pub stat_begin_time: Option<Timestamp>,
    /// Until when reports were counted.
    pub stat_end_time: Option<Timestamp>,
    /// How often reports are due.
    pub report_type: Option<ReportType>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(JournalStat {
    "template_id" => template_id: String,
    "template_name" => template_name: Option<String>,
    "report_range" => report_range: Option<PeopleRange>,
    "white_range" => white_range: Option<PeopleRange>,
    "receivers" => receivers: Option<ReceiverRange>,
    "report_list" => report_list: Option<Vec<UserReports>>,
    "unreport_list" => unreport_list: Option<Vec<UserReports>>,
    "cycle_begin_time" => cycle_begin_time: Option<Timestamp>,
    "cycle_end_time" => cycle_end_time: Option<Timestamp>,
    "stat_begin_time" => stat_begin_time: Option<Timestamp>,
    "stat_end_time" => stat_end_time: Option<Timestamp>,
    "report_type" => report_type: Option<ReportType>,
});

/// A set of members.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PeopleRange {
    /// Members.
    pub user_list: Option<Vec<UserRef>>,
    /// Departments.
    pub party_list: Option<Vec<PartyRef>>,
    /// Tags.
    pub tag_list: Option<Vec<TagRef>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PeopleRange {
    "user_list" => user_list: Option<Vec<UserRef>>,
    "party_list" => party_list: Option<Vec<PartyRef>>,
    "tag_list" => tag_list: Option<Vec<TagRef>>,
});

/// Who reports go to.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReceiverRange {
    /// Members.
    pub user_list: Option<Vec<UserRef>>,
    /// Tags.
    pub tag_list: Option<Vec<TagRef>>,
    /// Superiors of whoever reports.
    pub leader_list: Option<Vec<LeaderLevel>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ReceiverRange {
    "user_list" => user_list: Option<Vec<UserRef>>,
    "tag_list" => tag_list: Option<Vec<TagRef>>,
    "leader_list" => leader_list: Option<Vec<LeaderLevel>>,
});

/// A superior.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaderLevel {
    /// How many levels up; 1 is the next.
    pub level: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(LeaderLevel {
    "level" => level: i64,
});

/// Reports of a member in one period.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserReports {
    /// The member.
    pub user: UserRef,
    /// The reports. On the wire it is `itemlist`.
    pub items: Option<Vec<ReportItem>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(UserReports {
    "user" => user: UserRef,
    "itemlist" => items: Option<Vec<ReportItem>>,
});

/// A report that was due.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportItem {
    /// The report. Empty if there is none.
    pub journaluuid: String,
    /// When it was handed in. On the wire it is `reporttime`.
    pub report_time: Option<Timestamp>,
    /// Whether it was late. On the wire it is `flag`.
    pub late: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ReportItem {
    "journaluuid" => journaluuid: String,
    "reporttime" => report_time: Option<Timestamp>,
    "flag" => late: Option<bool> [form(Form::Flag)],
});

open_enum! {
    /// What a condition is about.
    pub enum FilterKey: str {
        /// The member who handed it in.
        Creator = "creator",
        /// That member's department.
        Department = "department",
        /// The form.
        TemplateId = "template_id",
    }
}

open_enum! {
    /// A sort of control.
    pub enum ControlType: str {
        /// Text.
        Text = "Text",
        /// Textarea.
        Textarea = "Textarea",
        /// Number.
        Number = "Number",
        /// Money.
        Money = "Money",
        /// Date.
        Date = "Date",
        /// Selector.
        Selector = "Selector",
        /// Members or departments.
        Contact = "Contact",
        /// A note to read.
        Tips = "Tips",
        /// File.
        File = "File",
        /// Table.
        Table = "Table",
        /// Attendance.
        Attendance = "Attendance",
        /// Vacation.
        Vacation = "Vacation",
        /// A check-in put right.
        PunchCorrection = "PunchCorrection",
        /// Location.
        Location = "Location",
        /// Related approval.
        RelatedApproval = "RelatedApproval",
        /// Formula.
        Formula = "Formula",
        /// Date range.
        DateRange = "DateRange",
        /// Phone number.
        PhoneNumber = "PhoneNumber",
        /// Bank account.
        BankAccount = "BankAccount",
        /// Document.
        Document = "Doc",
        /// Drive file.
        DriveFile = "WedriveFile",
        /// School contact.
        SchoolContact = "SchoolContact",
    }
}

open_enum! {
    /// How exact a date is.
    pub enum DateType: str {
        /// Day.
        Day = "day",
        /// Day and time.
        Hour = "hour",
        /// Month.
        Month = "month",
        /// Time of day alone.
        Minute = "minute",
    }
}

open_enum! {
    /// How many options can be chosen.
    pub enum SelectorType: str {
        /// Single.
        Single = "single",
        /// Several.
        Several = "multi",
    }
}

open_enum! {
    /// How exact a period is.
    pub enum RangeType: str {
        /// Half day.
        HalfDay = "halfday",
        /// Hour.
        Hour = "hour",
    }
}

open_enum! {
    /// What time away or at work is for.
    pub enum AttendanceType: i64 {
        /// Leave.
        Leave = 1,
        /// Punch correction.
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
    /// How an approval stands.
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
    /// Whose a bank account is.
    pub enum AccountType: i64 {
        /// Corporate.
        Corporate = 1,
        /// Personal.
        Personal = 2,
    }
}

open_enum! {
    /// What a part of a text is.
    pub enum TextPartType: i64 {
        /// Plain.
        Plain = 1,
        /// Link.
        Link = 2,
    }
}

open_enum! {
    /// How often reports are due.
    pub enum ReportType: i64 {
        /// Daily.
        Daily = 2,
        /// Weekly.
        Weekly = 3,
        /// Monthly.
        Monthly = 4,
    }
}
