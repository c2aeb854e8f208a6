//! 收集表: collection forms, their questions, who filled them in and what was answered.
//!
//! Generated from `spec/api/documents/wedoc_form.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::{DepartmentId, DocId, FileId, OpenUserId, SpaceId};
use crate::paging::{Page, Paged};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{Empty, EncodeError, Extra, Timestamp};
use crate::{open_enum, table, tagged_union};

/// The calls of 收集表 on one scope, from [`Scope::wedoc_form`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 收集表: collection forms, their questions, who filled them in and what was answered.
    #[inline]
    pub fn wedoc_form(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 创建收集表: create a form.
    ///
    /// `POST /cgi-bin/wedoc/create_form` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [97462](https://developer.work.weixin.qq.com/document/path/97462), checked, as
    /// of 2025-08-18.
    #[inline]
    pub fn create_form(&self, form_info: NewForm) -> Call<CreateForm>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(CreateForm::new(form_info))
    }

    /// 编辑收集表: replace all questions or all settings of a form.
    ///
    /// `POST /cgi-bin/wedoc/modify_form` with [`AccessToken`]; twice is the same as once, so the client may
    /// repeat it. Official page [97816](https://developer.work.weixin.qq.com/document/path/97816), checked,
    /// as of 2025-01-03.
    #[inline]
    pub fn modify_form(
        &self,
        oper: FormPart,
        formid: impl Into<DocId>,
        form_info: FormChange,
    ) -> Call<ModifyForm>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ModifyForm::new(oper, formid, form_info))
    }

    /// 获取收集表信息: questions and settings of a form that this app created, and the ids of its rounds.
    ///
    /// `POST /cgi-bin/wedoc/get_form_info` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [97817](https://developer.work.weixin.qq.com/document/path/97817), checked, as of
    /// 2023-03-15; also [97821](https://developer.work.weixin.qq.com/document/path/97821).
    #[inline]
    pub fn get_form_info(&self, formid: impl Into<DocId>) -> Call<GetFormInfo>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetFormInfo::new(formid))
    }

    /// 收集表的统计信息查询: how many filled in a round of a form, and page by page who did and who did not.
    ///
    /// Page with cursor while has_more is true; req_type decides which of the two lists is filled.
    ///
    /// `POST /cgi-bin/wedoc/get_form_statistic` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Its `stream()` goes through all pages, each of which is one item. Official page
    /// [97818](https://developer.work.weixin.qq.com/document/path/97818), checked, as of 2023-03-07.
    #[inline]
    pub fn get_form_statistic(
        &self,
        repeated_id: impl Into<String>,
        req_type: StatisticKind,
    ) -> Call<GetFormStatistic>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetFormStatistic::new(repeated_id, req_type))
    }

    /// 读取收集表答案: what was answered to a form that this app created.
    ///
    /// `POST /cgi-bin/wedoc/get_form_answer` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [97819](https://developer.work.weixin.qq.com/document/path/97819), checked, as of
    /// 2023-07-12.
    #[inline]
    pub fn get_form_answer(
        &self,
        repeated_id: impl Into<String>,
        answer_ids: impl IntoIterator<Item = i64>,
    ) -> Call<GetFormAnswer>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetFormAnswer::new(repeated_id, answer_ids))
    }
}

/// 创建收集表: the request of [`Api::create_form`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForm {
    /// The form.
    pub form_info: NewForm,
    /// The WeDrive space it goes into. Together with fatherid.
    pub spaceid: Option<SpaceId>,
    /// The folder it goes into, or the space's id for its root.
    pub fatherid: Option<FileId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CreateForm {
    "form_info" => form_info: NewForm [required()],
    "spaceid" => spaceid: Option<SpaceId>,
    "fatherid" => fatherid: Option<FileId>,
});

impl CreateForm {
    /// The request with everything it must have.
    #[inline]
    pub fn new(form_info: NewForm) -> Self {
        Self {
            form_info,
            ..Self::default()
        }
    }
}

impl Endpoint for CreateForm {
    type Token = AccessToken;
    type Response = CreateFormResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("wedoc_form", "create_form", "/cgi-bin/wedoc/create_form")
        .title("创建收集表")
        .docs(&[97462]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<CreateForm> {
    /// The WeDrive space it goes into. Together with fatherid.
    #[inline]
    pub fn spaceid(mut self, spaceid: impl Into<SpaceId>) -> Self {
        self.request.spaceid = Some(spaceid.into());
        self
    }

    /// The folder it goes into, or the space's id for its root.
    #[inline]
    pub fn fatherid(mut self, fatherid: impl Into<FileId>) -> Self {
        self.request.fatherid = Some(fatherid.into());
        self
    }
}

/// 创建收集表: the answer to [`CreateForm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFormResponse {
    /// The new form.
    pub formid: DocId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CreateFormResponse {
    "formid" => formid: DocId,
});

/// 编辑收集表: the request of [`Api::modify_form`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyForm {
    /// What is replaced.
    pub oper: FormPart,
    /// The form.
    pub formid: DocId,
    /// What it shall be.
    pub form_info: FormChange,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ModifyForm {
    "oper" => oper: FormPart [required()],
    "formid" => formid: DocId [required()],
    "form_info" => form_info: FormChange [required()],
});

impl ModifyForm {
    /// The request with everything it must have.
    #[inline]
    pub fn new(oper: FormPart, formid: impl Into<DocId>, form_info: FormChange) -> Self {
        Self {
            oper,
            formid: formid.into(),
            form_info,
            ..Self::default()
        }
    }
}

impl Endpoint for ModifyForm {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post("wedoc_form", "modify_form", "/cgi-bin/wedoc/modify_form")
        .title("编辑收集表")
        .effect(Effect::Set)
        .docs(&[97816]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取收集表信息: the request of [`Api::get_form_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFormInfo {
    /// The form.
    pub formid: DocId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetFormInfo {
    "formid" => formid: DocId [required()],
});

impl GetFormInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new(formid: impl Into<DocId>) -> Self {
        Self {
            formid: formid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetFormInfo {
    type Token = AccessToken;
    type Response = GetFormInfoResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_form", "get_form_info", "/cgi-bin/wedoc/get_form_info")
            .title("获取收集表信息")
            .effect(Effect::Read)
            .docs(&[97817, 97821]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取收集表信息: the answer to [`GetFormInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFormInfoResponse {
    /// The form.
    pub form_info: FormInfo,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetFormInfoResponse {
    "form_info" => form_info: FormInfo,
});

/// 收集表的统计信息查询: the request of [`Api::get_form_statistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFormStatistic {
    /// The round from get_form_info.
    pub repeated_id: String,
    /// What is asked for.
    pub req_type: StatisticKind,
    /// Answers from the beginning of this day on. Only for req_type 2, and required there.
    pub start_time: Option<Timestamp>,
    /// Answers until the end of this day. Only for req_type 2, and required there.
    pub end_time: Option<Timestamp>,
    /// People per page. 1 to 10000.
    pub limit: Option<i64>,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetFormStatistic {
    "repeated_id" => repeated_id: String [required()],
    "req_type" => req_type: StatisticKind [required()],
    "start_time" => start_time: Option<Timestamp>,
    "end_time" => end_time: Option<Timestamp>,
    "limit" => limit: Option<i64> [range(1, 10_000)],
    "cursor" => cursor: Option<i64>,
});

impl GetFormStatistic {
    /// The request with everything it must have.
    #[inline]
    pub fn new(repeated_id: impl Into<String>, req_type: StatisticKind) -> Self {
        Self {
            repeated_id: repeated_id.into(),
            req_type,
            ..Self::default()
        }
    }
}

impl Endpoint for GetFormStatistic {
    type Token = AccessToken;
    type Response = GetFormStatisticResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_form", "get_form_statistic", "/cgi-bin/wedoc/get_form_statistic")
            .title("收集表的统计信息查询")
            .effect(Effect::Read)
            .docs(&[97818]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetFormStatistic> {
    /// Answers from the beginning of this day on. Only for req_type 2, and required there.
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<Timestamp>) -> Self {
        self.request.start_time = Some(start_time.into());
        self
    }

    /// Answers until the end of this day. Only for req_type 2, and required there.
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<Timestamp>) -> Self {
        self.request.end_time = Some(end_time.into());
        self
    }

    /// People per page. 1 to 10000.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }

    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: i64) -> Self {
        self.request.cursor = Some(cursor);
        self
    }
}

impl Paged for GetFormStatistic {
    type Item = GetFormStatisticResponse;

    #[inline]
    fn turn(
        &mut self,
        page: GetFormStatisticResponse,
    ) -> Page<GetFormStatisticResponse> {
        let (more, next) = (page.has_more, page.cursor);
        Page::by_cursor(Vec::from([page]), more, next, &mut self.cursor)
    }
}

/// 收集表的统计信息查询: the answer to [`GetFormStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFormStatisticResponse {
    /// How often it was filled in.
    pub fill_cnt: i64,
    /// How many people filled it in.
    pub fill_user_cnt: i64,
    /// How many people have not.
    pub unfill_user_cnt: i64,
    /// Who filled it in. For req_type 2.
    pub submit_users: Option<Vec<Submission>>,
    /// Who has not, if the form is for certain people. For req_type 3.
    pub unfill_users: Option<Vec<MissingUser>>,
    /// Whether more people follow.
    pub has_more: Option<bool>,
    /// Cursor of the next page.
    pub cursor: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetFormStatisticResponse {
    "fill_cnt" => fill_cnt: i64,
    "fill_user_cnt" => fill_user_cnt: i64,
    "unfill_user_cnt" => unfill_user_cnt: i64,
    "submit_users" => submit_users: Option<Vec<Submission>>,
    "unfill_users" => unfill_users: Option<Vec<MissingUser>>,
    "has_more" => has_more: Option<bool>,
    "cursor" => cursor: Option<i64>,
});

/// 读取收集表答案: the request of [`Api::get_form_answer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFormAnswer {
    /// The round from get_form_info.
    pub repeated_id: String,
    /// The answers from get_form_statistic. At most 100 items.
    pub answer_ids: Vec<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetFormAnswer {
    "repeated_id" => repeated_id: String [required()],
    "answer_ids" => answer_ids: Vec<i64> [required(), max_items(100)],
});

impl GetFormAnswer {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        repeated_id: impl Into<String>,
        answer_ids: impl IntoIterator<Item = i64>,
    ) -> Self {
        Self {
            repeated_id: repeated_id.into(),
            answer_ids: answer_ids.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetFormAnswer {
    type Token = AccessToken;
    type Response = GetFormAnswerResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_form", "get_form_answer", "/cgi-bin/wedoc/get_form_answer")
            .title("读取收集表答案")
            .effect(Effect::Read)
            .docs(&[97819]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 读取收集表答案: the answer to [`GetFormAnswer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFormAnswerResponse {
    /// The answers.
    pub answer: Answers,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetFormAnswerResponse {
    "answer" => answer: Answers,
});

/// A form to create.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewForm {
    /// Its title.
    pub form_title: String,
    /// What it is about.
    pub form_desc: Option<String>,
    /// Address of the picture at its top.
    pub form_header: Option<String>,
    /// Its questions.
    pub form_question: Questions,
    /// Its settings.
    pub form_setting: Option<FormSetting>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NewForm {
    "form_title" => form_title: String [required()],
    "form_desc" => form_desc: Option<String>,
    "form_header" => form_header: Option<String>,
    "form_question" => form_question: Questions [required()],
    "form_setting" => form_setting: Option<FormSetting>,
});

impl NewForm {
    /// A value with everything it must have.
    #[inline]
    pub fn new(form_title: impl Into<String>, form_question: Questions) -> Self {
        Self {
            form_title: form_title.into(),
            form_question,
            ..Self::default()
        }
    }

    /// What it is about.
    #[inline]
    #[must_use]
    pub fn form_desc(mut self, form_desc: impl Into<String>) -> Self {
        self.form_desc = Some(form_desc.into());
        self
    }

    /// Address of the picture at its top.
    #[inline]
    #[must_use]
    pub fn form_header(mut self, form_header: impl Into<String>) -> Self {
        self.form_header = Some(form_header.into());
        self
    }

    /// Its settings.
    #[inline]
    #[must_use]
    pub fn form_setting(mut self, form_setting: FormSetting) -> Self {
        self.form_setting = Some(form_setting);
        self
    }
}

/// New questions or settings of a form.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormChange {
    /// Its title. Only with the questions.
    pub form_title: Option<String>,
    /// What it is about. Only with the questions.
    pub form_desc: Option<String>,
    /// Address of the picture at its top. Only with the questions.
    pub form_header: Option<String>,
    /// All its questions. Only with the questions.
    pub form_question: Option<Questions>,
    /// All its settings. Only with the settings.
    pub form_setting: Option<NewFormSetting>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FormChange {
    "form_title" => form_title: Option<String>,
    "form_desc" => form_desc: Option<String>,
    "form_header" => form_header: Option<String>,
    "form_question" => form_question: Option<Questions>,
    "form_setting" => form_setting: Option<NewFormSetting>,
});

impl FormChange {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Its title. Only with the questions.
    #[inline]
    #[must_use]
    pub fn form_title(mut self, form_title: impl Into<String>) -> Self {
        self.form_title = Some(form_title.into());
        self
    }

    /// What it is about. Only with the questions.
    #[inline]
    #[must_use]
    pub fn form_desc(mut self, form_desc: impl Into<String>) -> Self {
        self.form_desc = Some(form_desc.into());
        self
    }

    /// Address of the picture at its top. Only with the questions.
    #[inline]
    #[must_use]
    pub fn form_header(mut self, form_header: impl Into<String>) -> Self {
        self.form_header = Some(form_header.into());
        self
    }

    /// All its questions. Only with the questions.
    #[inline]
    #[must_use]
    pub fn form_question(mut self, form_question: Questions) -> Self {
        self.form_question = Some(form_question);
        self
    }

    /// All its settings. Only with the settings.
    #[inline]
    #[must_use]
    pub fn form_setting(mut self, form_setting: NewFormSetting) -> Self {
        self.form_setting = Some(form_setting);
        self
    }
}

/// A form.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormInfo {
    /// Its id.
    pub formid: DocId,
    /// Its title.
    pub form_title: String,
    /// What it is about.
    pub form_desc: Option<String>,
    /// Address of the picture at its top.
    pub form_header: Option<String>,
    /// Its questions.
    pub form_question: Option<Questions>,
    /// Its settings.
    pub form_setting: Option<FormSetting>,
    /// Its rounds; just one if it is not repeated. The other calls ask for one of them.
    pub repeated_id: Vec<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(FormInfo {
    "formid" => formid: DocId,
    "form_title" => form_title: String,
    "form_desc" => form_desc: Option<String>,
    "form_header" => form_header: Option<String>,
    "form_question" => form_question: Option<Questions>,
    "form_setting" => form_setting: Option<FormSetting>,
    "repeated_id" => repeated_id: Vec<String>,
});

/// The questions of a form.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Questions {
    /// The questions. At most 200 items.
    pub items: Vec<Question>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Questions {
    "items" => items: Vec<Question> [required(), max_items(200)],
});

impl Questions {
    /// A value with everything it must have.
    #[inline]
    pub fn new(items: impl IntoIterator<Item = Question>) -> Self {
        Self {
            items: items.into_iter().collect(),
            ..Self::default()
        }
    }
}

/// One question of a form.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Question {
    /// Its number, from 1; from 2 in a form for a whole school.
    pub question_id: i64,
    /// Its place, from 1.
    pub pos: i64,
    /// What is asked.
    pub title: String,
    /// Whether it is in use.
    pub status: ItemStatus,
    /// Whether it has to be answered.
    pub must_reply: bool,
    /// A remark below it.
    pub note: Option<String>,
    /// A hint in the empty answer.
    pub placeholder: Option<String>,
    /// What can be chosen. For single and multiple choice and lists, and required there.
    pub option_item: Option<Vec<Choice>>,
    /// What kind of answer is wanted.
    pub kind: QuestionKind,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Question {
    "question_id" => question_id: i64 [required()],
    "pos" => pos: i64 [required()],
    "title" => title: String [required()],
    "status" => status: ItemStatus [required()],
    "must_reply" => must_reply: bool [required()],
    "note" => note: Option<String>,
    "placeholder" => placeholder: Option<String>,
    "option_item" => option_item: Option<Vec<Choice>>,
    "kind" => kind: QuestionKind [required(), flatten()],
});

impl Question {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        question_id: i64,
        pos: i64,
        title: impl Into<String>,
        status: ItemStatus,
        must_reply: bool,
        kind: impl Into<QuestionKind>,
    ) -> Self {
        Self {
            question_id,
            pos,
            title: title.into(),
            status,
            must_reply,
            kind: kind.into(),
            ..Self::default()
        }
    }

    /// A remark below it.
    #[inline]
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// A hint in the empty answer.
    #[inline]
    #[must_use]
    pub fn placeholder(mut self, placeholder: impl Into<String>) -> Self {
        self.placeholder = Some(placeholder.into());
        self
    }

    /// What can be chosen. For single and multiple choice and lists, and required there.
    #[inline]
    #[must_use]
    pub fn option_item(mut self, option_item: impl IntoIterator<Item = Choice>) -> Self {
        self.option_item = Some(option_item.into_iter().collect());
        self
    }
}

/// Something that can be chosen.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Choice {
    /// Its number, from 1.
    pub key: i64,
    /// What it says.
    pub value: String,
    /// Whether it is in use.
    pub status: ItemStatus,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Choice {
    "key" => key: i64 [required()],
    "value" => value: String [required()],
    "status" => status: ItemStatus [required()],
});

impl Choice {
    /// A value with everything it must have.
    #[inline]
    pub fn new(key: i64, value: impl Into<String>, status: ItemStatus) -> Self {
        Self {
            key,
            value: value.into(),
            status,
            ..Self::default()
        }
    }
}

/// A text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextQuestion {
    /// More about it.
    pub question_extend_setting: Option<TextExtension>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TextQuestion {
    "question_extend_setting" => question_extend_setting: Option<TextExtension>,
});

impl TextQuestion {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// More about it.
    #[inline]
    #[must_use]
    pub fn question_extend_setting(
        mut self,
        question_extend_setting: TextExtension,
    ) -> Self {
        self.question_extend_setting = Some(question_extend_setting);
        self
    }
}

/// More about a text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextExtension {
    /// What the text has to be.
    pub text_setting: Option<TextSetting>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TextExtension {
    "text_setting" => text_setting: Option<TextSetting>,
});

impl TextExtension {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What the text has to be.
    #[inline]
    #[must_use]
    pub fn text_setting(mut self, text_setting: TextSetting) -> Self {
        self.text_setting = Some(text_setting);
        self
    }
}

/// What a text has to be.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextSetting {
    /// What is checked. [`TextCheck::Length`] when absent.
    pub validation_type: Option<TextCheck>,
    /// How it is checked. For lengths and numbers.
    pub validation_detail: Option<TextLimit>,
    /// Characters, where the length is checked. 1 to 4000.
    pub char_len: Option<i64>,
    /// Lower bound, where a number has one.
    pub number_min: Option<f64>,
    /// Upper bound, where a number has one.
    pub number_max: Option<f64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TextSetting {
    "validation_type" => validation_type: Option<TextCheck>,
    "validation_detail" => validation_detail: Option<TextLimit>,
    "char_len" => char_len: Option<i64> [range(1, 4000)],
    "number_min" => number_min: Option<f64>,
    "number_max" => number_max: Option<f64>,
});

impl TextSetting {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What is checked. [`TextCheck::Length`] when absent.
    #[inline]
    #[must_use]
    pub fn validation_type(mut self, validation_type: TextCheck) -> Self {
        self.validation_type = Some(validation_type);
        self
    }

    /// How it is checked. For lengths and numbers.
    #[inline]
    #[must_use]
    pub fn validation_detail(mut self, validation_detail: TextLimit) -> Self {
        self.validation_detail = Some(validation_detail);
        self
    }

    /// Characters, where the length is checked. 1 to 4000.
    #[inline]
    #[must_use]
    pub fn char_len(mut self, char_len: i64) -> Self {
        self.char_len = Some(char_len);
        self
    }

    /// Lower bound, where a number has one.
    #[inline]
    #[must_use]
    pub fn number_min(mut self, number_min: f64) -> Self {
        self.number_min = Some(number_min);
        self
    }

    /// Upper bound, where a number has one.
    #[inline]
    #[must_use]
    pub fn number_max(mut self, number_max: f64) -> Self {
        self.number_max = Some(number_max);
        self
    }
}

/// One of several choices.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RadioQuestion {
    /// More about it.
    pub question_extend_setting: Option<RadioExtension>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RadioQuestion {
    "question_extend_setting" => question_extend_setting: Option<RadioExtension>,
});

impl RadioQuestion {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// More about it.
    #[inline]
    #[must_use]
    pub fn question_extend_setting(
        mut self,
        question_extend_setting: RadioExtension,
    ) -> Self {
        self.question_extend_setting = Some(question_extend_setting);
        self
    }
}

/// More about a single choice.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RadioExtension {
    /// How to choose.
    pub radio_setting: Option<RadioSetting>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RadioExtension {
    "radio_setting" => radio_setting: Option<RadioSetting>,
});

impl RadioExtension {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How to choose.
    #[inline]
    #[must_use]
    pub fn radio_setting(mut self, radio_setting: RadioSetting) -> Self {
        self.radio_setting = Some(radio_setting);
        self
    }
}

/// How to choose one.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RadioSetting {
    /// Whether something else may be written.
    pub add_other_option: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RadioSetting {
    "add_other_option" => add_other_option: Option<bool>,
});

impl RadioSetting {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether something else may be written.
    #[inline]
    #[must_use]
    pub fn add_other_option(mut self, add_other_option: bool) -> Self {
        self.add_other_option = Some(add_other_option);
        self
    }
}

/// Any of several choices.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckboxQuestion {
    /// More about it.
    pub question_extend_setting: Option<CheckboxExtension>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CheckboxQuestion {
    "question_extend_setting" => question_extend_setting: Option<CheckboxExtension>,
});

impl CheckboxQuestion {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// More about it.
    #[inline]
    #[must_use]
    pub fn question_extend_setting(
        mut self,
        question_extend_setting: CheckboxExtension,
    ) -> Self {
        self.question_extend_setting = Some(question_extend_setting);
        self
    }
}

/// More about a multiple choice.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckboxExtension {
    /// How to choose.
    pub checkbox_setting: Option<CheckboxSetting>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CheckboxExtension {
    "checkbox_setting" => checkbox_setting: Option<CheckboxSetting>,
});

impl CheckboxExtension {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How to choose.
    #[inline]
    #[must_use]
    pub fn checkbox_setting(mut self, checkbox_setting: CheckboxSetting) -> Self {
        self.checkbox_setting = Some(checkbox_setting);
        self
    }
}

/// How to choose several.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckboxSetting {
    /// Whether something else may be written.
    pub add_other_option: Option<bool>,
    /// Whether the number of choices is limited. [`CheckboxLimit::Any`] when absent.
    pub r#type: Option<CheckboxLimit>,
    /// The number, where it is limited; at most as many as there are choices. 1 or more.
    pub number: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CheckboxSetting {
    "add_other_option" => add_other_option: Option<bool>,
    "type" => r#type: Option<CheckboxLimit>,
    "number" => number: Option<i64> [range(1, i64::MAX)],
});

impl CheckboxSetting {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether something else may be written.
    #[inline]
    #[must_use]
    pub fn add_other_option(mut self, add_other_option: bool) -> Self {
        self.add_other_option = Some(add_other_option);
        self
    }

    /// Whether the number of choices is limited. [`CheckboxLimit::Any`] when absent.
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: CheckboxLimit) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// The number, where it is limited; at most as many as there are choices. 1 or more.
    #[inline]
    #[must_use]
    pub fn number(mut self, number: i64) -> Self {
        self.number = Some(number);
        self
    }
}

/// A place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationQuestion {
    /// More about it.
    pub question_extend_setting: Option<LocationExtension>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(LocationQuestion {
    "question_extend_setting" => question_extend_setting: Option<LocationExtension>,
});

impl LocationQuestion {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// More about it.
    #[inline]
    #[must_use]
    pub fn question_extend_setting(
        mut self,
        question_extend_setting: LocationExtension,
    ) -> Self {
        self.question_extend_setting = Some(question_extend_setting);
        self
    }
}

/// More about a place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationExtension {
    /// How exact it is.
    pub location_setting: Option<LocationSetting>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(LocationExtension {
    "location_setting" => location_setting: Option<LocationSetting>,
});

impl LocationExtension {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How exact it is.
    #[inline]
    #[must_use]
    pub fn location_setting(mut self, location_setting: LocationSetting) -> Self {
        self.location_setting = Some(location_setting);
        self
    }
}

/// How exact a place is.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationSetting {
    /// How it is entered.
    pub location_type: Option<LocationType>,
    /// How far a located place may be moved. Only for location_type 4.
    pub distance_type: Option<LocationDistance>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(LocationSetting {
    "location_type" => location_type: Option<LocationType>,
    "distance_type" => distance_type: Option<LocationDistance>,
});

impl LocationSetting {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How it is entered.
    #[inline]
    #[must_use]
    pub fn location_type(mut self, location_type: LocationType) -> Self {
        self.location_type = Some(location_type);
        self
    }

    /// How far a located place may be moved. Only for location_type 4.
    #[inline]
    #[must_use]
    pub fn distance_type(mut self, distance_type: LocationDistance) -> Self {
        self.distance_type = Some(distance_type);
        self
    }
}

/// Pictures.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageQuestion {
    /// More about it.
    pub question_extend_setting: Option<ImageExtension>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ImageQuestion {
    "question_extend_setting" => question_extend_setting: Option<ImageExtension>,
});

impl ImageQuestion {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// More about it.
    #[inline]
    #[must_use]
    pub fn question_extend_setting(
        mut self,
        question_extend_setting: ImageExtension,
    ) -> Self {
        self.question_extend_setting = Some(question_extend_setting);
        self
    }
}

/// More about pictures.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageExtension {
    /// Which pictures.
    pub image_setting: Option<ImageSetting>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ImageExtension {
    "image_setting" => image_setting: Option<ImageSetting>,
});

impl ImageExtension {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Which pictures.
    #[inline]
    #[must_use]
    pub fn image_setting(mut self, image_setting: ImageSetting) -> Self {
        self.image_setting = Some(image_setting);
        self
    }
}

/// Which pictures are wanted.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageSetting {
    /// Whether they have to be taken with the phone's camera. `false` when absent.
    pub camera_only: Option<bool>,
    /// How many and how large.
    pub upload_image_limit: Option<UploadLimit>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ImageSetting {
    "camera_only" => camera_only: Option<bool>,
    "upload_image_limit" => upload_image_limit: Option<UploadLimit>,
});

impl ImageSetting {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether they have to be taken with the phone's camera. `false` when absent.
    #[inline]
    #[must_use]
    pub fn camera_only(mut self, camera_only: bool) -> Self {
        self.camera_only = Some(camera_only);
        self
    }

    /// How many and how large.
    #[inline]
    #[must_use]
    pub fn upload_image_limit(mut self, upload_image_limit: UploadLimit) -> Self {
        self.upload_image_limit = Some(upload_image_limit);
        self
    }
}

/// Files.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileQuestion {
    /// More about it.
    pub question_extend_setting: Option<FileExtension>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FileQuestion {
    "question_extend_setting" => question_extend_setting: Option<FileExtension>,
});

impl FileQuestion {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// More about it.
    #[inline]
    #[must_use]
    pub fn question_extend_setting(
        mut self,
        question_extend_setting: FileExtension,
    ) -> Self {
        self.question_extend_setting = Some(question_extend_setting);
        self
    }
}

/// More about files.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileExtension {
    /// Which files.
    pub file_setting: Option<FileSetting>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FileExtension {
    "file_setting" => file_setting: Option<FileSetting>,
});

impl FileExtension {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Which files.
    #[inline]
    #[must_use]
    pub fn file_setting(mut self, file_setting: FileSetting) -> Self {
        self.file_setting = Some(file_setting);
        self
    }
}

/// Which files are wanted.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileSetting {
    /// Without use for files.
    pub camera_only: Option<bool>,
    /// How many and how large. Some sources write it so for files too.
    pub upload_image_limit: Option<UploadLimit>,
    /// How many and how large.
    pub upload_file_limit: Option<UploadLimit>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FileSetting {
    "camera_only" => camera_only: Option<bool>,
    "upload_image_limit" => upload_image_limit: Option<UploadLimit>,
    "upload_file_limit" => upload_file_limit: Option<UploadLimit>,
});

impl FileSetting {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Without use for files.
    #[inline]
    #[must_use]
    pub fn camera_only(mut self, camera_only: bool) -> Self {
        self.camera_only = Some(camera_only);
        self
    }

    /// How many and how large. Some sources write it so for files too.
    #[inline]
    #[must_use]
    pub fn upload_image_limit(mut self, upload_image_limit: UploadLimit) -> Self {
        self.upload_image_limit = Some(upload_image_limit);
        self
    }

    /// How many and how large.
    #[inline]
    #[must_use]
    pub fn upload_file_limit(mut self, upload_file_limit: UploadLimit) -> Self {
        self.upload_file_limit = Some(upload_file_limit);
        self
    }
}

/// How many files and how large.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadLimit {
    /// How count is meant.
    pub count_limit_type: Option<CountLimit>,
    /// How many. 1 to 9, 9 when absent.
    pub count: Option<i64>,
    /// Largest file in MB. Absent: any size. 1 to 3000.
    pub max_size: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UploadLimit {
    "count_limit_type" => count_limit_type: Option<CountLimit>,
    "count" => count: Option<i64> [range(1, 9)],
    "max_size" => max_size: Option<i64> [range(1, 3000)],
});

impl UploadLimit {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How count is meant.
    #[inline]
    #[must_use]
    pub fn count_limit_type(mut self, count_limit_type: CountLimit) -> Self {
        self.count_limit_type = Some(count_limit_type);
        self
    }

    /// How many. 1 to 9, 9 when absent.
    #[inline]
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Largest file in MB. Absent: any size. 1 to 3000.
    #[inline]
    #[must_use]
    pub fn max_size(mut self, max_size: i64) -> Self {
        self.max_size = Some(max_size);
        self
    }
}

/// A date.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DateQuestion {
    /// More about it.
    pub question_extend_setting: Option<DateExtension>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DateQuestion {
    "question_extend_setting" => question_extend_setting: Option<DateExtension>,
});

impl DateQuestion {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// More about it.
    #[inline]
    #[must_use]
    pub fn question_extend_setting(
        mut self,
        question_extend_setting: DateExtension,
    ) -> Self {
        self.question_extend_setting = Some(question_extend_setting);
        self
    }
}

/// More about a date.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DateExtension {
    /// How exact it is.
    pub date_setting: Option<DateSetting>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DateExtension {
    "date_setting" => date_setting: Option<DateSetting>,
});

impl DateExtension {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How exact it is.
    #[inline]
    #[must_use]
    pub fn date_setting(mut self, date_setting: DateSetting) -> Self {
        self.date_setting = Some(date_setting);
        self
    }
}

/// How exact a date is.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DateSetting {
    /// Down to what.
    pub date_format_type: Option<DateFormat>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DateSetting {
    "date_format_type" => date_format_type: Option<DateFormat>,
});

impl DateSetting {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Down to what.
    #[inline]
    #[must_use]
    pub fn date_format_type(mut self, date_format_type: DateFormat) -> Self {
        self.date_format_type = Some(date_format_type);
        self
    }
}

/// A time of day.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeQuestion {
    /// More about it.
    pub question_extend_setting: Option<TimeExtension>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TimeQuestion {
    "question_extend_setting" => question_extend_setting: Option<TimeExtension>,
});

impl TimeQuestion {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// More about it.
    #[inline]
    #[must_use]
    pub fn question_extend_setting(
        mut self,
        question_extend_setting: TimeExtension,
    ) -> Self {
        self.question_extend_setting = Some(question_extend_setting);
        self
    }
}

/// More about a time.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeExtension {
    /// How exact it is.
    pub time_setting: Option<TimeSetting>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TimeExtension {
    "time_setting" => time_setting: Option<TimeSetting>,
});

impl TimeExtension {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How exact it is.
    #[inline]
    #[must_use]
    pub fn time_setting(mut self, time_setting: TimeSetting) -> Self {
        self.time_setting = Some(time_setting);
        self
    }
}

/// How exact a time is.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeSetting {
    /// Down to what.
    pub time_format_type: Option<TimeFormat>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TimeSetting {
    "time_format_type" => time_format_type: Option<TimeFormat>,
});

impl TimeSetting {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Down to what.
    #[inline]
    #[must_use]
    pub fn time_format_type(mut self, time_format_type: TimeFormat) -> Self {
        self.time_format_type = Some(time_format_type);
        self
    }
}

/// One of several choices in a drop-down list.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuestion {
    /// Empty, if there.
    pub question_extend_setting: Option<NoExtension>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ListQuestion {
    "question_extend_setting" => question_extend_setting: Option<NoExtension>,
});

impl ListQuestion {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Empty, if there.
    #[inline]
    #[must_use]
    pub fn question_extend_setting(
        mut self,
        question_extend_setting: NoExtension,
    ) -> Self {
        self.question_extend_setting = Some(question_extend_setting);
        self
    }
}

/// A signature.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignatureQuestion {
    /// Empty, if there.
    pub question_extend_setting: Option<NoExtension>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SignatureQuestion {
    "question_extend_setting" => question_extend_setting: Option<NoExtension>,
});

impl SignatureQuestion {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Empty, if there.
    #[inline]
    #[must_use]
    pub fn question_extend_setting(
        mut self,
        question_extend_setting: NoExtension,
    ) -> Self {
        self.question_extend_setting = Some(question_extend_setting);
        self
    }
}

/// Nothing more about a question.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoExtension {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NoExtension {});

impl NoExtension {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

/// A body temperature.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemperatureQuestion {
    /// More about it.
    pub question_extend_setting: Option<TemperatureExtension>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TemperatureQuestion {
    "question_extend_setting" => question_extend_setting: Option<TemperatureExtension>,
});

impl TemperatureQuestion {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// More about it.
    #[inline]
    #[must_use]
    pub fn question_extend_setting(
        mut self,
        question_extend_setting: TemperatureExtension,
    ) -> Self {
        self.question_extend_setting = Some(question_extend_setting);
        self
    }
}

/// More about a temperature.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemperatureExtension {
    /// In what it is measured.
    pub temperature_setting: Option<TemperatureSetting>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TemperatureExtension {
    "temperature_setting" => temperature_setting: Option<TemperatureSetting>,
});

impl TemperatureExtension {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// In what it is measured.
    #[inline]
    #[must_use]
    pub fn temperature_setting(
        mut self,
        temperature_setting: TemperatureSetting,
    ) -> Self {
        self.temperature_setting = Some(temperature_setting);
        self
    }
}

/// In what a temperature is measured.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemperatureSetting {
    /// The unit. [`TemperatureUnit::Celsius`] when absent.
    pub unit_type: Option<TemperatureUnit>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TemperatureSetting {
    "unit_type" => unit_type: Option<TemperatureUnit>,
});

impl TemperatureSetting {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The unit. [`TemperatureUnit::Celsius`] when absent.
    #[inline]
    #[must_use]
    pub fn unit_type(mut self, unit_type: TemperatureUnit) -> Self {
        self.unit_type = Some(unit_type);
        self
    }
}

/// Departments.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentQuestion {
    /// More about it.
    pub question_extend_setting: Option<DepartmentExtension>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DepartmentQuestion {
    "question_extend_setting" => question_extend_setting: Option<DepartmentExtension>,
});

impl DepartmentQuestion {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// More about it.
    #[inline]
    #[must_use]
    pub fn question_extend_setting(
        mut self,
        question_extend_setting: DepartmentExtension,
    ) -> Self {
        self.question_extend_setting = Some(question_extend_setting);
        self
    }
}

/// More about departments.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentExtension {
    /// How many.
    pub department_setting: Option<DepartmentSetting>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DepartmentExtension {
    "department_setting" => department_setting: Option<DepartmentSetting>,
});

impl DepartmentExtension {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many.
    #[inline]
    #[must_use]
    pub fn department_setting(mut self, department_setting: DepartmentSetting) -> Self {
        self.department_setting = Some(department_setting);
        self
    }
}

/// How many departments are wanted.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentSetting {
    /// Whether more than one may be chosen. `false` when absent.
    pub allow_multiple_selection: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DepartmentSetting {
    "allow_multiple_selection" => allow_multiple_selection: Option<bool>,
});

impl DepartmentSetting {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether more than one may be chosen. `false` when absent.
    #[inline]
    #[must_use]
    pub fn allow_multiple_selection(mut self, allow_multiple_selection: bool) -> Self {
        self.allow_multiple_selection = Some(allow_multiple_selection);
        self
    }
}

/// Members.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberQuestion {
    /// More about it.
    pub question_extend_setting: Option<MemberExtension>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MemberQuestion {
    "question_extend_setting" => question_extend_setting: Option<MemberExtension>,
});

impl MemberQuestion {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// More about it.
    #[inline]
    #[must_use]
    pub fn question_extend_setting(
        mut self,
        question_extend_setting: MemberExtension,
    ) -> Self {
        self.question_extend_setting = Some(question_extend_setting);
        self
    }
}

/// More about members.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberExtension {
    /// How many.
    pub member_setting: Option<MemberSetting>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MemberExtension {
    "member_setting" => member_setting: Option<MemberSetting>,
});

impl MemberExtension {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many.
    #[inline]
    #[must_use]
    pub fn member_setting(mut self, member_setting: MemberSetting) -> Self {
        self.member_setting = Some(member_setting);
        self
    }
}

/// How many members are wanted.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberSetting {
    /// Whether more than one may be chosen. `false` when absent.
    pub allow_multiple_selection: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MemberSetting {
    "allow_multiple_selection" => allow_multiple_selection: Option<bool>,
});

impl MemberSetting {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether more than one may be chosen. `false` when absent.
    #[inline]
    #[must_use]
    pub fn allow_multiple_selection(mut self, allow_multiple_selection: bool) -> Self {
        self.allow_multiple_selection = Some(allow_multiple_selection);
        self
    }
}

/// A period.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DurationQuestion {
    /// More about it.
    pub question_extend_setting: Option<DurationExtension>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DurationQuestion {
    "question_extend_setting" => question_extend_setting: Option<DurationExtension>,
});

impl DurationQuestion {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// More about it.
    #[inline]
    #[must_use]
    pub fn question_extend_setting(
        mut self,
        question_extend_setting: DurationExtension,
    ) -> Self {
        self.question_extend_setting = Some(question_extend_setting);
        self
    }
}

/// More about a period.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DurationExtension {
    /// How it is counted.
    pub duration_setting: Option<DurationSetting>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DurationExtension {
    "duration_setting" => duration_setting: Option<DurationSetting>,
});

impl DurationExtension {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How it is counted.
    #[inline]
    #[must_use]
    pub fn duration_setting(mut self, duration_setting: DurationSetting) -> Self {
        self.duration_setting = Some(duration_setting);
        self
    }
}

/// How a period is counted.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DurationSetting {
    /// In what. [`TimeScale::Days`] when absent.
    pub time_scale: Option<TimeScale>,
    /// Which days count. [`DayKind::Calendar`] when absent.
    pub date_type: Option<DayKind>,
    /// Hours that make a day. Only where hours are counted. 1 to 24, 24 when absent.
    pub day_range: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DurationSetting {
    "time_scale" => time_scale: Option<TimeScale>,
    "date_type" => date_type: Option<DayKind>,
    "day_range" => day_range: Option<i64> [range(1, 24)],
});

impl DurationSetting {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// In what. [`TimeScale::Days`] when absent.
    #[inline]
    #[must_use]
    pub fn time_scale(mut self, time_scale: TimeScale) -> Self {
        self.time_scale = Some(time_scale);
        self
    }

    /// Which days count. [`DayKind::Calendar`] when absent.
    #[inline]
    #[must_use]
    pub fn date_type(mut self, date_type: DayKind) -> Self {
        self.date_type = Some(date_type);
        self
    }

    /// Hours that make a day. Only where hours are counted. 1 to 24, 24 when absent.
    #[inline]
    #[must_use]
    pub fn day_range(mut self, day_range: i64) -> Self {
        self.day_range = Some(day_range);
        self
    }
}

/// Settings of a form.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormSetting {
    /// Who may fill it in. A form for a whole school stays one. [`FillAuth::Everyone`] when absent.
    pub fill_out_auth: Option<FillAuth>,
    /// The people, where only listed ones may fill it in. Required in a repeated form.
    pub fill_in_range: Option<FillRange>,
    /// Who manages it.
    pub setting_manager_range: Option<Managers>,
    /// Whether it is repeated, and when.
    pub timed_repeat_info: Option<Repetition>,
    /// How often it may be filled in.
    pub max_fill_cnt: Option<i64>,
    /// When it closes. Without effect in a repeated form.
    pub timed_finish: Option<Timestamp>,
    /// Whether it may be filled in anonymously. `false` when absent.
    pub can_anonymous: Option<bool>,
    /// Whether its creator is told of each answer. `false` when absent.
    pub can_notify_submit: Option<bool>,
    /// Whether one person may fill it in more than once. `false` when absent.
    pub allow_multi_fill: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FormSetting {
    "fill_out_auth" => fill_out_auth: Option<FillAuth>,
    "fill_in_range" => fill_in_range: Option<FillRange>,
    "setting_manager_range" => setting_manager_range: Option<Managers>,
    "timed_repeat_info" => timed_repeat_info: Option<Repetition>,
    "max_fill_cnt" => max_fill_cnt: Option<i64>,
    "timed_finish" => timed_finish: Option<Timestamp>,
    "can_anonymous" => can_anonymous: Option<bool>,
    "can_notify_submit" => can_notify_submit: Option<bool>,
    "allow_multi_fill" => allow_multi_fill: Option<bool>,
});

impl FormSetting {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Who may fill it in. A form for a whole school stays one. [`FillAuth::Everyone`] when absent.
    #[inline]
    #[must_use]
    pub fn fill_out_auth(mut self, fill_out_auth: FillAuth) -> Self {
        self.fill_out_auth = Some(fill_out_auth);
        self
    }

    /// The people, where only listed ones may fill it in. Required in a repeated form.
    #[inline]
    #[must_use]
    pub fn fill_in_range(mut self, fill_in_range: FillRange) -> Self {
        self.fill_in_range = Some(fill_in_range);
        self
    }

    /// Who manages it.
    #[inline]
    #[must_use]
    pub fn setting_manager_range(mut self, setting_manager_range: Managers) -> Self {
        self.setting_manager_range = Some(setting_manager_range);
        self
    }

    /// Whether it is repeated, and when.
    #[inline]
    #[must_use]
    pub fn timed_repeat_info(mut self, timed_repeat_info: Repetition) -> Self {
        self.timed_repeat_info = Some(timed_repeat_info);
        self
    }

    /// How often it may be filled in.
    #[inline]
    #[must_use]
    pub fn max_fill_cnt(mut self, max_fill_cnt: i64) -> Self {
        self.max_fill_cnt = Some(max_fill_cnt);
        self
    }

    /// When it closes. Without effect in a repeated form.
    #[inline]
    #[must_use]
    pub fn timed_finish(mut self, timed_finish: impl Into<Timestamp>) -> Self {
        self.timed_finish = Some(timed_finish.into());
        self
    }

    /// Whether it may be filled in anonymously. `false` when absent.
    #[inline]
    #[must_use]
    pub fn can_anonymous(mut self, can_anonymous: bool) -> Self {
        self.can_anonymous = Some(can_anonymous);
        self
    }

    /// Whether its creator is told of each answer. `false` when absent.
    #[inline]
    #[must_use]
    pub fn can_notify_submit(mut self, can_notify_submit: bool) -> Self {
        self.can_notify_submit = Some(can_notify_submit);
        self
    }

    /// Whether one person may fill it in more than once. `false` when absent.
    #[inline]
    #[must_use]
    pub fn allow_multi_fill(mut self, allow_multi_fill: bool) -> Self {
        self.allow_multi_fill = Some(allow_multi_fill);
        self
    }
}

/// New settings of a form.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewFormSetting {
    /// Who may fill it in. A form for a whole school stays one.
    pub fill_out_auth: FillAuth,
    /// The people, where only listed ones may fill it in.
    pub fill_in_range: Option<FillRange>,
    /// Who manages it.
    pub setting_manager_range: Option<Managers>,
    /// Whether it is repeated, and when.
    pub timed_repeat_info: Option<Repetition>,
    /// How often it may be filled in.
    pub max_fill_cnt: Option<i64>,
    /// When it closes. Without effect in a repeated form.
    pub timed_finish: Option<Timestamp>,
    /// Whether it may be filled in anonymously. `false` when absent.
    pub can_anonymous: Option<bool>,
    /// Whether its creator is told of each answer. `false` when absent.
    pub can_notify_submit: Option<bool>,
    /// Whether one person may fill it in more than once. `false` when absent.
    pub allow_multi_fill: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NewFormSetting {
    "fill_out_auth" => fill_out_auth: FillAuth [required()],
    "fill_in_range" => fill_in_range: Option<FillRange>,
    "setting_manager_range" => setting_manager_range: Option<Managers>,
    "timed_repeat_info" => timed_repeat_info: Option<Repetition>,
    "max_fill_cnt" => max_fill_cnt: Option<i64>,
    "timed_finish" => timed_finish: Option<Timestamp>,
    "can_anonymous" => can_anonymous: Option<bool>,
    "can_notify_submit" => can_notify_submit: Option<bool>,
    "allow_multi_fill" => allow_multi_fill: Option<bool>,
});

impl NewFormSetting {
    /// A value with everything it must have.
    #[inline]
    pub fn new(fill_out_auth: FillAuth) -> Self {
        Self {
            fill_out_auth,
            ..Self::default()
        }
    }

    /// The people, where only listed ones may fill it in.
    #[inline]
    #[must_use]
    pub fn fill_in_range(mut self, fill_in_range: FillRange) -> Self {
        self.fill_in_range = Some(fill_in_range);
        self
    }

    /// Who manages it.
    #[inline]
    #[must_use]
    pub fn setting_manager_range(mut self, setting_manager_range: Managers) -> Self {
        self.setting_manager_range = Some(setting_manager_range);
        self
    }

    /// Whether it is repeated, and when.
    #[inline]
    #[must_use]
    pub fn timed_repeat_info(mut self, timed_repeat_info: Repetition) -> Self {
        self.timed_repeat_info = Some(timed_repeat_info);
        self
    }

    /// How often it may be filled in.
    #[inline]
    #[must_use]
    pub fn max_fill_cnt(mut self, max_fill_cnt: i64) -> Self {
        self.max_fill_cnt = Some(max_fill_cnt);
        self
    }

    /// When it closes. Without effect in a repeated form.
    #[inline]
    #[must_use]
    pub fn timed_finish(mut self, timed_finish: impl Into<Timestamp>) -> Self {
        self.timed_finish = Some(timed_finish.into());
        self
    }

    /// Whether it may be filled in anonymously. `false` when absent.
    #[inline]
    #[must_use]
    pub fn can_anonymous(mut self, can_anonymous: bool) -> Self {
        self.can_anonymous = Some(can_anonymous);
        self
    }

    /// Whether its creator is told of each answer. `false` when absent.
    #[inline]
    #[must_use]
    pub fn can_notify_submit(mut self, can_notify_submit: bool) -> Self {
        self.can_notify_submit = Some(can_notify_submit);
        self
    }

    /// Whether one person may fill it in more than once. `false` when absent.
    #[inline]
    #[must_use]
    pub fn allow_multi_fill(mut self, allow_multi_fill: bool) -> Self {
        self.allow_multi_fill = Some(allow_multi_fill);
        self
    }
}

/// Who may fill in a form.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FillRange {
    /// Members.
    pub userids: Option<Vec<OpenUserId>>,
    /// Departments.
    pub departmentids: Option<Vec<DepartmentId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FillRange {
    "userids" => userids: Option<Vec<OpenUserId>>,
    "departmentids" => departmentids: Option<Vec<DepartmentId>>,
});

impl FillRange {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Members.
    #[inline]
    #[must_use]
    pub fn userids(
        mut self,
        userids: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.userids = Some(userids.into_iter().map(Into::into).collect());
        self
    }

    /// Departments.
    #[inline]
    #[must_use]
    pub fn departmentids(
        mut self,
        departmentids: impl IntoIterator<Item = impl Into<DepartmentId>>,
    ) -> Self {
        self.departmentids = Some(departmentids.into_iter().map(Into::into).collect());
        self
    }
}

/// Who manages a form.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Managers {
    /// Members.
    pub userids: Option<Vec<OpenUserId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Managers {
    "userids" => userids: Option<Vec<OpenUserId>>,
});

impl Managers {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Members.
    #[inline]
    #[must_use]
    pub fn userids(
        mut self,
        userids: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.userids = Some(userids.into_iter().map(Into::into).collect());
        self
    }
}

/// How a form is repeated.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Repetition {
    /// Whether it is repeated.
    pub enable: Option<bool>,
    /// First reminder; the time of day holds for all that follow.
    pub remind_time: Option<Timestamp>,
    /// How often.
    pub repeat_type: Option<RepeatType>,
    /// Days of the week added up: 1 Monday, 2 Tuesday, 4 Wednesday … 64 Sunday. Only for repeat_type 0. 0 to 127.
    pub week_flag: Option<i64>,
    /// Day of the month. Only for repeat_type 2. 1 to 31.
    pub day_of_month: Option<i64>,
    /// Whether holidays are left out. Only for repeat_type 1.
    pub skip_holiday: Option<bool>,
    /// Until when a round can be filled in.
    pub fork_finish_type: Option<LateFill>,
    /// When the repetition was set up. In answers only.
    pub rule_ctime: Option<Timestamp>,
    /// When it was last changed. In answers only.
    pub rule_mtime: Option<Timestamp>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Repetition {
    "enable" => enable: Option<bool>,
    "remind_time" => remind_time: Option<Timestamp>,
    "repeat_type" => repeat_type: Option<RepeatType>,
    "week_flag" => week_flag: Option<i64> [range(0, 127)],
    "day_of_month" => day_of_month: Option<i64> [range(1, 31)],
    "skip_holiday" => skip_holiday: Option<bool>,
    "fork_finish_type" => fork_finish_type: Option<LateFill>,
    "rule_ctime" => rule_ctime: Option<Timestamp>,
    "rule_mtime" => rule_mtime: Option<Timestamp>,
});

impl Repetition {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether it is repeated.
    #[inline]
    #[must_use]
    pub fn enable(mut self, enable: bool) -> Self {
        self.enable = Some(enable);
        self
    }

    /// First reminder; the time of day holds for all that follow.
    #[inline]
    #[must_use]
    pub fn remind_time(mut self, remind_time: impl Into<Timestamp>) -> Self {
        self.remind_time = Some(remind_time.into());
        self
    }

    /// How often.
    #[inline]
    #[must_use]
    pub fn repeat_type(mut self, repeat_type: RepeatType) -> Self {
        self.repeat_type = Some(repeat_type);
        self
    }

    /// Days of the week added up: 1 Monday, 2 Tuesday, 4 Wednesday … 64 Sunday. Only for repeat_type 0. 0 to 127.
    #[inline]
    #[must_use]
    pub fn week_flag(mut self, week_flag: i64) -> Self {
        self.week_flag = Some(week_flag);
        self
    }

    /// Day of the month. Only for repeat_type 2. 1 to 31.
    #[inline]
    #[must_use]
    pub fn day_of_month(mut self, day_of_month: i64) -> Self {
        self.day_of_month = Some(day_of_month);
        self
    }

    /// Whether holidays are left out. Only for repeat_type 1.
    #[inline]
    #[must_use]
    pub fn skip_holiday(mut self, skip_holiday: bool) -> Self {
        self.skip_holiday = Some(skip_holiday);
        self
    }

    /// Until when a round can be filled in.
    #[inline]
    #[must_use]
    pub fn fork_finish_type(mut self, fork_finish_type: LateFill) -> Self {
        self.fork_finish_type = Some(fork_finish_type);
        self
    }

    /// When the repetition was set up. In answers only.
    #[inline]
    #[must_use]
    pub fn rule_ctime(mut self, rule_ctime: impl Into<Timestamp>) -> Self {
        self.rule_ctime = Some(rule_ctime.into());
        self
    }

    /// When it was last changed. In answers only.
    #[inline]
    #[must_use]
    pub fn rule_mtime(mut self, rule_mtime: impl Into<Timestamp>) -> Self {
        self.rule_mtime = Some(rule_mtime.into());
        self
    }
}

/// Somebody who filled in a form.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Submission {
    /// A member of the corp. Absent if anonymous.
    pub userid: Option<OpenUserId>,
    /// Temporary id of somebody outside the corp, another one in each form. Absent if anonymous.
    pub tmp_external_userid: Option<String>,
    /// The name. Absent if anonymous.
    pub user_name: Option<String>,
    /// The answer; get_form_answer takes it.
    pub answer_id: i64,
    /// When it was sent in.
    pub submit_time: Timestamp,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Submission {
    "userid" => userid: Option<OpenUserId>,
    "tmp_external_userid" => tmp_external_userid: Option<String>,
    "user_name" => user_name: Option<String> [sensitive()],
    "answer_id" => answer_id: i64,
    "submit_time" => submit_time: Timestamp,
});

/// Somebody who has not filled in a form.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MissingUser {
    /// The member.
    pub userid: OpenUserId,
    /// The name.
    pub user_name: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MissingUser {
    "userid" => userid: OpenUserId,
    "user_name" => user_name: Option<String> [sensitive()],
});

/// Answers to a form.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Answers {
    /// The answers.
    pub answer_list: Option<Vec<FormAnswer>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Answers {
    "answer_list" => answer_list: Option<Vec<FormAnswer>>,
});

/// What one person answered.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormAnswer {
    /// Its number.
    pub answer_id: i64,
    /// A member of the corp. Absent if anonymous.
    pub userid: Option<OpenUserId>,
    /// The name.
    pub user_name: Option<String>,
    /// Temporary id of somebody outside the corp, another one in each form. Absent if anonymous.
    pub tmp_external_userid: Option<String>,
    /// What was answered.
    pub reply: Option<Replies>,
    /// Whether it counts.
    pub answer_status: AnswerStatus,
    /// When it was sent in.
    pub ctime: Timestamp,
    /// When it was last changed.
    pub mtime: Option<Timestamp>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(FormAnswer {
    "answer_id" => answer_id: i64,
    "userid" => userid: Option<OpenUserId>,
    "user_name" => user_name: Option<String> [sensitive()],
    "tmp_external_userid" => tmp_external_userid: Option<String>,
    "reply" => reply: Option<Replies>,
    "answer_status" => answer_status: AnswerStatus,
    "ctime" => ctime: Timestamp,
    "mtime" => mtime: Option<Timestamp>,
});

/// Replies to the questions of a form.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Replies {
    /// The replies.
    pub items: Option<Vec<Reply>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Replies {
    "items" => items: Option<Vec<Reply>>,
});

/// The reply to one question. Which member it has depends on the question.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reply {
    /// The question.
    pub question_id: i64,
    /// Text, place, date, time, temperature or signature.
    pub text_reply: Option<String>,
    /// What was chosen.
    pub option_reply: Option<Vec<i64>>,
    /// What was written where something else was chosen.
    pub option_extend_reply: Option<Vec<OtherReply>>,
    /// Files and pictures.
    pub file_extend_reply: Option<Vec<FileReply>>,
    /// A period.
    pub duration_reply: Option<DurationReply>,
    /// Departments.
    pub department_reply: Option<DepartmentReply>,
    /// Members.
    pub member_reply: Option<MemberReply>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Reply {
    "question_id" => question_id: i64,
    "text_reply" => text_reply: Option<String>,
    "option_reply" => option_reply: Option<Vec<i64>>,
    "option_extend_reply" => option_extend_reply: Option<Vec<OtherReply>>,
    "file_extend_reply" => file_extend_reply: Option<Vec<FileReply>>,
    "duration_reply" => duration_reply: Option<DurationReply>,
    "department_reply" => department_reply: Option<DepartmentReply>,
    "member_reply" => member_reply: Option<MemberReply>,
});

/// Something else than the choices.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtherReply {
    /// Number of the choice that stands for something else.
    pub option_reply: i64,
    /// What was written.
    pub extend_text: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(OtherReply {
    "option_reply" => option_reply: i64,
    "extend_text" => extend_text: String,
});

/// A file.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileReply {
    /// Its id in WeDrive.
    pub fileid: FileId,
    /// Its name.
    pub name: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(FileReply {
    "fileid" => fileid: FileId,
    "name" => name: String,
});

/// A period.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DurationReply {
    /// When it begins.
    pub begin_time: Option<Timestamp>,
    /// When it ends.
    pub end_time: Option<Timestamp>,
    /// In what it is counted.
    pub time_scale: Option<TimeScale>,
    /// Hours that make a day. Where hours are counted.
    pub day_range: Option<i64>,
    /// Its days, where days are counted.
    pub days: Option<f64>,
    /// Its hours, where hours are counted.
    pub hours: Option<f64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DurationReply {
    "begin_time" => begin_time: Option<Timestamp>,
    "end_time" => end_time: Option<Timestamp>,
    "time_scale" => time_scale: Option<TimeScale>,
    "day_range" => day_range: Option<i64>,
    "days" => days: Option<f64>,
    "hours" => hours: Option<f64>,
});

/// Departments that were chosen.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentReply {
    /// The departments.
    pub list: Option<Vec<ChosenDepartment>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DepartmentReply {
    "list" => list: Option<Vec<ChosenDepartment>>,
});

/// A department that was chosen.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChosenDepartment {
    /// The department.
    pub department_id: DepartmentId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChosenDepartment {
    "department_id" => department_id: DepartmentId,
});

/// Members who were chosen.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberReply {
    /// The members.
    pub list: Option<Vec<ChosenMember>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MemberReply {
    "list" => list: Option<Vec<ChosenMember>>,
});

/// A member who was chosen.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChosenMember {
    /// The member.
    pub userid: OpenUserId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChosenMember {
    "userid" => userid: OpenUserId,
});

open_enum! {
    /// What of a form is replaced.
    pub enum FormPart: i64 {
        /// Title, description, picture and questions.
        Questions = 1,
        /// Settings.
        Settings = 2,
    }
}

open_enum! {
    /// Whether a question or choice is in use.
    pub enum ItemStatus: i64 {
        /// Normal.
        Normal = 1,
        /// Deleted.
        Deleted = 2,
    }
}

open_enum! {
    /// What of a text is checked.
    pub enum TextCheck: i64 {
        /// How long it is.
        Length = 0,
        /// That it is a number.
        Number = 1,
        /// Email.
        Email = 2,
        /// Url.
        Url = 3,
        /// That it is the number of an identity card.
        IdCard = 4,
        /// That it is a mobile number of mainland China.
        Mobile = 5,
        /// Landline.
        Landline = 6,
    }
}

open_enum! {
    /// How a length or number is checked.
    pub enum TextLimit: i64 {
        /// Length at most.
        LengthAtMost = 1,
        /// Length at least.
        LengthAtLeast = 2,
        /// Length equals.
        LengthEquals = 3,
        /// Any number.
        AnyNumber = 4,
        /// Greater.
        Greater = 5,
        /// Greater or equal.
        GreaterOrEqual = 6,
        /// Less.
        Less = 7,
        /// Less or equal.
        LessOrEqual = 8,
        /// Between.
        Between = 9,
        /// Outside.
        Outside = 10,
        /// A whole number.
        Whole = 11,
    }
}

open_enum! {
    /// How many may be chosen.
    pub enum CheckboxLimit: i64 {
        /// Any.
        Any = 0,
        /// At least.
        AtLeast = 1,
        /// At most.
        AtMost = 2,
        /// Exactly.
        Exactly = 3,
    }
}

open_enum! {
    /// How a place is entered.
    pub enum LocationType: i64 {
        /// Province, city, district, street and the exact address.
        Address = 0,
        /// Province and city.
        City = 1,
        /// Province, city and district.
        District = 2,
        /// Province, city, district and street.
        Street = 3,
        /// By the phone's position.
        Located = 4,
    }
}

open_enum! {
    /// How far a located place may be moved.
    pub enum LocationDistance: i64 {
        /// Here.
        Here = 0,
        /// Within 100 m.
        Within100M = 1,
        /// Within 200 m.
        Within200M = 2,
        /// Within 300 m.
        Within300M = 3,
    }
}

open_enum! {
    /// How a number of files is meant.
    pub enum CountLimit: i64 {
        /// Exactly.
        Exactly = 0,
        /// At most.
        AtMost = 1,
    }
}

open_enum! {
    /// How exact a date is.
    pub enum DateFormat: i64 {
        /// Year, month, day, hour and minute.
        Minute = 0,
        /// Year, month and day.
        Day = 1,
        /// Year and month.
        Month = 2,
    }
}

open_enum! {
    /// How exact a time is.
    pub enum TimeFormat: i64 {
        /// Minute.
        Minute = 0,
        /// Second.
        Second = 1,
    }
}

open_enum! {
    /// In what a temperature is measured.
    pub enum TemperatureUnit: i64 {
        /// Celsius.
        Celsius = 0,
        /// Fahrenheit.
        Fahrenheit = 1,
    }
}

open_enum! {
    /// In what a period is counted.
    pub enum TimeScale: i64 {
        /// Days.
        Days = 1,
        /// Hours.
        Hours = 2,
    }
}

open_enum! {
    /// Which days count.
    pub enum DayKind: i64 {
        /// All days.
        Calendar = 1,
        /// No weekends and no public holidays.
        Working = 2,
    }
}

open_enum! {
    /// Who may fill in a form.
    pub enum FillAuth: i64 {
        /// Everyone.
        Everyone = 0,
        /// Listed members and departments of the corp.
        Listed = 1,
        /// Everybody of a school and its parents.
        School = 4,
    }
}

open_enum! {
    /// How often a form is repeated.
    pub enum RepeatType: i64 {
        /// Weekly.
        Weekly = 0,
        /// Daily.
        Daily = 1,
        /// Monthly.
        Monthly = 2,
    }
}

open_enum! {
    /// Until when a round can be filled in.
    pub enum LateFill: i64 {
        /// Any time.
        AnyTime = 0,
        /// Same day.
        SameDay = 1,
        /// Within five days.
        LastFiveDays = 2,
        /// Within a month.
        OneMonth = 3,
        /// Until the next round begins.
        NextRound = 4,
    }
}

open_enum! {
    /// What a statistic is about.
    pub enum StatisticKind: i64 {
        /// Only the numbers.
        Counts = 1,
        /// Who filled it in as well.
        Submitted = 2,
        /// Who has not as well.
        Missing = 3,
    }
}

open_enum! {
    /// Whether an answer counts.
    pub enum AnswerStatus: i64 {
        /// Normal.
        Normal = 1,
        /// Deleted.
        Deleted = 2,
        /// Removed or deleted by the form's managers.
        Removed = 3,
    }
}

tagged_union! {
    /// What kind of answer a question wants.
    pub enum QuestionKind ("reply_type", Flat) {
        /// A text.
        Text(TextQuestion) = "1" in "1",
        /// One of several choices.
        Radio(RadioQuestion) = "2" in "2",
        /// Any of several choices.
        Checkbox(CheckboxQuestion) = "3" in "3",
        /// A place.
        Location(LocationQuestion) = "5" in "5",
        /// Pictures.
        Image(ImageQuestion) = "9" in "9",
        /// Files.
        File(FileQuestion) = "10" in "10",
        /// A date.
        Date(DateQuestion) = "11" in "11",
        /// A time of day.
        Time(TimeQuestion) = "14" in "14",
        /// One of several choices in a drop-down list.
        List(ListQuestion) = "15" in "15",
        /// A body temperature.
        Temperature(TemperatureQuestion) = "16" in "16",
        /// A signature.
        Signature(SignatureQuestion) = "17" in "17",
        /// Departments.
        Department(DepartmentQuestion) = "18" in "18",
        /// Members.
        Member(MemberQuestion) = "19" in "19",
        /// A period.
        Duration(DurationQuestion) = "22" in "22",
    }
}

impl From<TextQuestion> for QuestionKind {
    #[inline]
    fn from(body: TextQuestion) -> Self {
        Self::Text(body)
    }
}

impl From<RadioQuestion> for QuestionKind {
    #[inline]
    fn from(body: RadioQuestion) -> Self {
        Self::Radio(body)
    }
}

impl From<CheckboxQuestion> for QuestionKind {
    #[inline]
    fn from(body: CheckboxQuestion) -> Self {
        Self::Checkbox(body)
    }
}

impl From<LocationQuestion> for QuestionKind {
    #[inline]
    fn from(body: LocationQuestion) -> Self {
        Self::Location(body)
    }
}

impl From<ImageQuestion> for QuestionKind {
    #[inline]
    fn from(body: ImageQuestion) -> Self {
        Self::Image(body)
    }
}

impl From<FileQuestion> for QuestionKind {
    #[inline]
    fn from(body: FileQuestion) -> Self {
        Self::File(body)
    }
}

impl From<DateQuestion> for QuestionKind {
    #[inline]
    fn from(body: DateQuestion) -> Self {
        Self::Date(body)
    }
}

impl From<TimeQuestion> for QuestionKind {
    #[inline]
    fn from(body: TimeQuestion) -> Self {
        Self::Time(body)
    }
}

impl From<ListQuestion> for QuestionKind {
    #[inline]
    fn from(body: ListQuestion) -> Self {
        Self::List(body)
    }
}

impl From<TemperatureQuestion> for QuestionKind {
    #[inline]
    fn from(body: TemperatureQuestion) -> Self {
        Self::Temperature(body)
    }
}

impl From<SignatureQuestion> for QuestionKind {
    #[inline]
    fn from(body: SignatureQuestion) -> Self {
        Self::Signature(body)
    }
}

impl From<DepartmentQuestion> for QuestionKind {
    #[inline]
    fn from(body: DepartmentQuestion) -> Self {
        Self::Department(body)
    }
}

impl From<MemberQuestion> for QuestionKind {
    #[inline]
    fn from(body: MemberQuestion) -> Self {
        Self::Member(body)
    }
}

impl From<DurationQuestion> for QuestionKind {
    #[inline]
    fn from(body: DurationQuestion) -> Self {
        Self::Duration(body)
    }
}
