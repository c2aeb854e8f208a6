//! 数据与智能专区: archived conversations: who is archived, the messages, keyword rules, searching, and the
//! data zone whose programs read them.
//!
//! Generated from `spec/api/records/chatdata.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::{ChatId, DepartmentId, ExternalUserId, JobId, MediaId, OpenUserId, TagId};
use crate::paging::{Page, Paged};
use crate::scope::{Scope, ScopeKind};
use crate::waiting::Job;
use crate::wire::{Empty, EncodeError, ErrCode, Extra, File, Form, Timestamp};
use crate::{open_enum, table};

/// The calls of 数据与智能专区 on one scope, from [`Scope::chatdata`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 数据与智能专区: archived conversations: who is archived, the messages, keyword rules, searching, and
    /// the data zone whose programs read them.
    #[inline]
    pub fn chatdata(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 获取授权存档的成员列表: page through the members whose conversations are archived.
    ///
    /// `POST /cgi-bin/chatdata/get_auth_user_list` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Its `stream()` goes through all pages. Official page
    /// [101350](https://developer.work.weixin.qq.com/document/path/101350), checked, as of 2025-04-18; also
    /// [99641](https://developer.work.weixin.qq.com/document/path/99641),
    /// [99846](https://developer.work.weixin.qq.com/document/path/99846).
    #[inline]
    pub fn get_auth_user_list(&self) -> Call<GetAuthUserList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetAuthUserList::new())
    }

    /// 获取数据与智能专区授权信息: what the corp lets the app archive: which kinds of conversations, whose,
    /// since when and how long.
    ///
    /// Not for a corp's own apps. A changed authorisation is told by a change_auth callback.
    ///
    /// `POST /cgi-bin/chatdata/get_corp_auth_info` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Official page [100237](https://developer.work.weixin.qq.com/document/path/100237), checked in
    /// part, as of 2025-02-11; also [100244](https://developer.work.weixin.qq.com/document/path/100244).
    #[inline]
    pub fn get_corp_auth_info(&self) -> Call<GetCorpAuthInfo>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetCorpAuthInfo::new())
    }

    /// 获取数据与智能专区文档存档授权信息: what the corp lets the app archive of its documents: whose, and
    /// whether the trial still runs.
    ///
    /// For third-party apps only. The corp's administrator has to agree to the permission a second time.
    ///
    /// `POST /cgi-bin/docdata/get_auth_info` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [101488](https://developer.work.weixin.qq.com/document/path/101488), checked, as of
    /// 2026-04-28.
    #[inline]
    pub fn get_doc_auth_info(&self) -> Call<GetDocAuthInfo>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetDocAuthInfo::new())
    }

    /// 获取文件内容存档授权成员列表: page through the members whose documents and files are archived.
    ///
    /// The corp's administrator has to agree to the permission a second time. The platform opens the feature
    /// to some corps and providers only.
    ///
    /// `POST /cgi-bin/docdata/get_auth_user_list` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Its `stream()` goes through all pages. Official page
    /// [101882](https://developer.work.weixin.qq.com/document/path/101882), checked, as of 2026-09-10.
    #[inline]
    pub fn get_doc_auth_user_list(&self) -> Call<GetDocAuthUserList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetDocAuthUserList::new())
    }

    /// 设置公钥: give the RSA key that each message's own key is encrypted with. Archiving begins once there
    /// is one.
    ///
    /// Not for a corp's own apps, which have it set in the admin console.
    ///
    /// `POST /cgi-bin/chatdata/set_public_key` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [101349](https://developer.work.weixin.qq.com/document/path/101349), checked,
    /// as of 2024-08-16; also [99587](https://developer.work.weixin.qq.com/document/path/99587),
    /// [99845](https://developer.work.weixin.qq.com/document/path/99845).
    #[inline]
    pub fn set_public_key(
        &self,
        public_key: impl Into<String>,
        public_key_version: i64,
    ) -> Call<SetPublicKey>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(SetPublicKey::new(public_key, public_key_version))
    }

    /// 设置专区接收回调事件: say which program of the data zone receives its events. An app has one such
    /// program.
    ///
    /// `POST /cgi-bin/chatdata/set_receive_callback` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [99963](https://developer.work.weixin.qq.com/document/path/99963),
    /// checked, as of 2024-08-02; also [99850](https://developer.work.weixin.qq.com/document/path/99850),
    /// [100018](https://developer.work.weixin.qq.com/document/path/100018).
    #[inline]
    pub fn set_receive_callback(
        &self,
        program_id: impl Into<String>,
    ) -> Call<SetReceiveCallback>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(SetReceiveCallback::new(program_id))
    }

    /// 设置日志打印级别: say how much of a program's log is kept.
    ///
    /// Not for the platform's own models.
    ///
    /// `POST /cgi-bin/chatdata/set_log_level` with [`AccessToken`]; twice is the same as once, so the client
    /// may repeat it. Official page [101352](https://developer.work.weixin.qq.com/document/path/101352),
    /// checked, as of 2024-07-25; also [100106](https://developer.work.weixin.qq.com/document/path/100106),
    /// [100109](https://developer.work.weixin.qq.com/document/path/100109).
    #[inline]
    pub fn set_log_level(
        &self,
        program_id: impl Into<String>,
        log_level: LogLevel,
    ) -> Call<SetLogLevel>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(SetLogLevel::new(program_id, log_level))
    }

    /// 获取当前日志打印级别: how much of a program's log is kept.
    ///
    /// Not for the platform's own models.
    ///
    /// `POST /cgi-bin/chatdata/get_log_level` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [100106](https://developer.work.weixin.qq.com/document/path/100106), checked in a public
    /// copy; also [101352](https://developer.work.weixin.qq.com/document/path/101352).
    #[inline]
    pub fn get_log_level(&self, program_id: impl Into<String>) -> Call<GetLogLevel>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetLogLevel::new(program_id))
    }

    /// 上传临时文件到专区: upload a file for the data zone, from 6 bytes to 60 MB.
    ///
    /// `POST /cgi-bin/chatdata/upload_media` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Uploads multipart/form-data. Official page
    /// [101353](https://developer.work.weixin.qq.com/document/path/101353), checked, as of 2025-03-24; also
    /// [100174](https://developer.work.weixin.qq.com/document/path/100174),
    /// [100175](https://developer.work.weixin.qq.com/document/path/100175).
    #[inline]
    pub fn upload_media(&self, media: File) -> Call<UploadMedia>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(UploadMedia::new(media))
    }

    /// 获取会话记录: page through archived messages of the last 5 days. Their contents stay in WeCom's
    /// display component.
    ///
    /// `POST /cgi-bin/chatdata/sync_msg` with [`AccessToken`]; read-only, so the client may repeat it. Its
    /// `stream()` goes through all pages, each of which is one item. Official page
    /// [101365](https://developer.work.weixin.qq.com/document/path/101365), checked in a public copy, as of
    /// 2025-09-09; also [97240](https://developer.work.weixin.qq.com/document/path/97240).
    #[inline]
    pub fn sync_msg(&self) -> Call<SyncMsg>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(SyncMsg::new())
    }

    /// 获取内部群信息: owner and members of a group inside the corp.
    ///
    /// `POST /cgi-bin/chatdata/groupchat/get` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [99825](https://developer.work.weixin.qq.com/document/path/99825), checked in a public
    /// copy; also [99495](https://developer.work.weixin.qq.com/document/path/99495).
    #[inline]
    pub fn groupchat_get(&self, chatid: impl Into<ChatId>) -> Call<GroupchatGet>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GroupchatGet::new(chatid))
    }

    /// 获取单聊会话同意情况: whether customers agreed to the archiving of their chats with members.
    ///
    /// `POST /cgi-bin/chatdata/getagreestatus/single` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [99826](https://developer.work.weixin.qq.com/document/path/99826), checked in
    /// a public copy; also [99530](https://developer.work.weixin.qq.com/document/path/99530).
    #[inline]
    pub fn getagreestatus_single(
        &self,
        items: impl IntoIterator<Item = ChatPair>,
    ) -> Call<GetagreestatusSingle>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetagreestatusSingle::new(items))
    }

    /// 获取群聊会话同意情况: whether the customers in a group agreed to its archiving.
    ///
    /// `POST /cgi-bin/chatdata/getagreestatus/room` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Official page [99826](https://developer.work.weixin.qq.com/document/path/99826), checked in a
    /// public copy; also [99530](https://developer.work.weixin.qq.com/document/path/99530).
    #[inline]
    pub fn getagreestatus_room(
        &self,
        chatid: impl Into<ChatId>,
    ) -> Call<GetagreestatusRoom>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetagreestatusRoom::new(chatid))
    }

    /// 会话名称搜索: page through the groups whose present name has a word in it.
    ///
    /// Chats of two and groups without a name are not found.
    ///
    /// `POST /cgi-bin/chatdata/search_chat` with [`AccessToken`]; read-only, so the client may repeat it. Its
    /// `stream()` goes through all pages. Official page
    /// [99674](https://developer.work.weixin.qq.com/document/path/99674), checked, as of 2024-01-25; also
    /// [99496](https://developer.work.weixin.qq.com/document/path/99496),
    /// [99802](https://developer.work.weixin.qq.com/document/path/99802).
    #[inline]
    pub fn search_chat(&self, query_word: impl Into<String>) -> Call<SearchChat>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(SearchChat::new(query_word))
    }

    /// 会话消息搜索: page through the messages that have a word in them: texts, titles and names of files.
    ///
    /// A page may hold fewer messages than limit; has_more tells whether there are more.
    ///
    /// `POST /cgi-bin/chatdata/search_msg` with [`AccessToken`]; read-only, so the client may repeat it. Its
    /// `stream()` goes through all pages. Official page
    /// [99818](https://developer.work.weixin.qq.com/document/path/99818), checked in a public copy; also
    /// [97374](https://developer.work.weixin.qq.com/document/path/97374).
    #[inline]
    pub fn search_msg(&self, query_word: impl Into<String>) -> Call<SearchMsg>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(SearchMsg::new(query_word))
    }

    /// 新增关键词规则: make a rule that looks for words and behaviour in conversations; a hit brings a
    /// hit_keyword callback. A corp has 500 rules at most.
    ///
    /// `POST /cgi-bin/chatdata/keyword/create_rule` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [99829](https://developer.work.weixin.qq.com/document/path/99829),
    /// checked in a public copy, as of 2025-08-01; also
    /// [97237](https://developer.work.weixin.qq.com/document/path/97237),
    /// [99676](https://developer.work.weixin.qq.com/document/path/99676).
    #[inline]
    pub fn keyword_create_rule(&self, name: impl Into<String>) -> Call<KeywordCreateRule>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(KeywordCreateRule::new(name))
    }

    /// 修改关键词规则: change a keyword rule. An empty list in applicable_range clears that part of it.
    ///
    /// `POST /cgi-bin/chatdata/keyword/update_rule` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [99829](https://developer.work.weixin.qq.com/document/path/99829),
    /// checked in a public copy, as of 2025-08-01; also
    /// [97237](https://developer.work.weixin.qq.com/document/path/97237),
    /// [99676](https://developer.work.weixin.qq.com/document/path/99676).
    #[inline]
    pub fn keyword_update_rule(
        &self,
        rule_id: impl Into<String>,
    ) -> Call<KeywordUpdateRule>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(KeywordUpdateRule::new(rule_id))
    }

    /// 删除关键词规则: delete a keyword rule.
    ///
    /// `POST /cgi-bin/chatdata/keyword/delete_rule` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [99829](https://developer.work.weixin.qq.com/document/path/99829),
    /// checked in a public copy, as of 2025-08-01; also
    /// [97237](https://developer.work.weixin.qq.com/document/path/97237),
    /// [99676](https://developer.work.weixin.qq.com/document/path/99676).
    #[inline]
    pub fn keyword_delete_rule(
        &self,
        rule_id: impl Into<String>,
    ) -> Call<KeywordDeleteRule>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(KeywordDeleteRule::new(rule_id))
    }

    /// 获取关键词列表: page through the keyword rules.
    ///
    /// `POST /cgi-bin/chatdata/keyword/get_rule_list` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Its `stream()` goes through all pages. Official page
    /// [99829](https://developer.work.weixin.qq.com/document/path/99829), checked in a public copy, as of
    /// 2025-08-01; also [97237](https://developer.work.weixin.qq.com/document/path/97237),
    /// [99676](https://developer.work.weixin.qq.com/document/path/99676).
    #[inline]
    pub fn keyword_get_rule_list(&self) -> Call<KeywordGetRuleList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(KeywordGetRuleList::new())
    }

    /// 获取关键词规则详情: what a keyword rule looks for and where.
    ///
    /// `POST /cgi-bin/chatdata/keyword/get_rule_detail` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [99829](https://developer.work.weixin.qq.com/document/path/99829), checked in
    /// a public copy, as of 2025-08-01; also
    /// [97237](https://developer.work.weixin.qq.com/document/path/97237),
    /// [99676](https://developer.work.weixin.qq.com/document/path/99676).
    #[inline]
    pub fn keyword_get_rule_detail(
        &self,
        rule_id: impl Into<String>,
    ) -> Call<KeywordGetRuleDetail>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(KeywordGetRuleDetail::new(rule_id))
    }

    /// 获取命中关键词规则的会话记录: page through the messages that a keyword rule hit.
    ///
    /// `POST /cgi-bin/chatdata/keyword/get_hit_msg_list` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Its `stream()` goes through all pages. Official page
    /// [99830](https://developer.work.weixin.qq.com/document/path/99830), checked in a public copy, as of
    /// 2025-09-09; also [97266](https://developer.work.weixin.qq.com/document/path/97266).
    #[inline]
    pub fn keyword_get_hit_msg_list(&self) -> Call<KeywordGetHitMsgList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(KeywordGetHitMsgList::new())
    }

    /// 创建分析任务: collect messages to analyse, in one or more calls, for analyze_task_submit.
    ///
    /// Only text messages are analysed; a summary reads 10000 characters at most.
    ///
    /// `POST /cgi-bin/chatdata/analyze_task_add` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [99527](https://developer.work.weixin.qq.com/document/path/99527),
    /// checked in part, as of 2024-03-28.
    #[inline]
    pub fn analyze_task_add(
        &self,
        analyze_task: AnalyzeTask,
        msg_list: impl IntoIterator<Item = KeyedMessage>,
    ) -> Call<AnalyzeTaskAdd>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(AnalyzeTaskAdd::new(analyze_task, msg_list))
    }

    /// 提交分析任务: start analysing the messages of a job. Ask analyze_task_result for the outcome.
    ///
    /// `POST /cgi-bin/chatdata/analyze_task_submit` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [99527](https://developer.work.weixin.qq.com/document/path/99527), not
    /// checked.
    #[inline]
    pub fn analyze_task_submit(&self, jobid: impl Into<JobId>) -> Call<AnalyzeTaskSubmit>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(AnalyzeTaskSubmit::new(jobid))
    }

    /// 获取任务结果: what came of an analysis.
    ///
    /// `POST /cgi-bin/chatdata/analyze_task_result` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Official page [99527](https://developer.work.weixin.qq.com/document/path/99527), not checked.
    #[inline]
    pub fn analyze_task_result(&self, jobid: impl Into<JobId>) -> Call<AnalyzeTaskResult>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(AnalyzeTaskResult::new(jobid))
    }

    /// 创建会话内容导出任务: start an export that a member asked for in the display component. The
    /// chat_archive_export_finished callback tells the end.
    ///
    /// `POST /cgi-bin/chatdata/export/create_job` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [99838](https://developer.work.weixin.qq.com/document/path/99838),
    /// checked in a public copy; also [99620](https://developer.work.weixin.qq.com/document/path/99620).
    #[inline]
    pub fn export_create_job(
        &self,
        code: impl Into<String>,
        media_id: impl Into<MediaId>,
    ) -> Call<ExportCreateJob>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ExportCreateJob::new(code, media_id))
    }

    /// 获取会话内容导出任务结果: whether an export is done.
    ///
    /// `POST /cgi-bin/chatdata/export/get_job_status` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Its `until_done()` asks until the job has ended. Official page
    /// [99838](https://developer.work.weixin.qq.com/document/path/99838), checked in a public copy; also
    /// [99620](https://developer.work.weixin.qq.com/document/path/99620).
    #[inline]
    pub fn export_get_job_status(
        &self,
        jobid: impl Into<JobId>,
    ) -> Call<ExportGetJobStatus>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ExportGetJobStatus::new(jobid))
    }

    /// 设置成员会话组件敏感信息隐藏配置: say which personal data the display component hides from a member.
    ///
    /// `POST /cgi-bin/chatdata/set_hide_sensitiveinfo_config` with [`AccessToken`]; twice is the same as
    /// once, so the client may repeat it. Official page
    /// [100055](https://developer.work.weixin.qq.com/document/path/100055), checked in a public copy; also
    /// [99622](https://developer.work.weixin.qq.com/document/path/99622).
    #[inline]
    pub fn set_hide_sensitiveinfo_config(
        &self,
        config: HideConfig,
    ) -> Call<SetHideSensitiveinfoConfig>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(SetHideSensitiveinfoConfig::new(config))
    }

    /// 获取成员会话组件敏感信息隐藏配置: which personal data the display component hides from a member.
    ///
    /// `POST /cgi-bin/chatdata/get_hide_sensitiveinfo_config` with [`AccessToken`]; read-only, so the client
    /// may repeat it. Official page [100055](https://developer.work.weixin.qq.com/document/path/100055),
    /// checked in a public copy; also [99622](https://developer.work.weixin.qq.com/document/path/99622).
    #[inline]
    pub fn get_hide_sensitiveinfo_config(&self) -> Call<GetHideSensitiveinfoConfig>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetHideSensitiveinfoConfig::new())
    }

    /// 应用同步调用专区程序: call a program of the data zone and wait for its answer.
    ///
    /// `POST /cgi-bin/chatdata/sync_call_program` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [101356](https://developer.work.weixin.qq.com/document/path/101356),
    /// checked, as of 2024-07-25; also [99811](https://developer.work.weixin.qq.com/document/path/99811),
    /// [100020](https://developer.work.weixin.qq.com/document/path/100020).
    #[inline]
    pub fn sync_call_program(
        &self,
        program_id: impl Into<String>,
        ability_id: impl Into<String>,
        request_data: impl Into<String>,
    ) -> Call<SyncCallProgram>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(SyncCallProgram::new(program_id, ability_id, request_data))
    }

    /// 创建专区程序调用任务: call a program of the data zone in the background. Ask async_program_result for
    /// its answer.
    ///
    /// `POST /cgi-bin/chatdata/async_program_task` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [101357](https://developer.work.weixin.qq.com/document/path/101357),
    /// checked, as of 2024-06-11; also [99812](https://developer.work.weixin.qq.com/document/path/99812),
    /// [100021](https://developer.work.weixin.qq.com/document/path/100021).
    #[inline]
    pub fn async_program_task(
        &self,
        program_id: impl Into<String>,
        ability_id: impl Into<String>,
        request_data: impl Into<String>,
    ) -> Call<AsyncProgramTask>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(AsyncProgramTask::new(program_id, ability_id, request_data))
    }

    /// 获取专区程序任务结果: what a program that was called in the background answered.
    ///
    /// `POST /cgi-bin/chatdata/async_program_result` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [101357](https://developer.work.weixin.qq.com/document/path/101357), checked,
    /// as of 2024-06-11; also [99812](https://developer.work.weixin.qq.com/document/path/99812),
    /// [100021](https://developer.work.weixin.qq.com/document/path/100021).
    #[inline]
    pub fn async_program_result(
        &self,
        jobid: impl Into<JobId>,
    ) -> Call<AsyncProgramResult>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(AsyncProgramResult::new(jobid))
    }

    /// 开启专区调试模式: send what the data zone sends to a program to the developer's own server instead.
    ///
    /// A third-party app has to be installed for testing; a customized app needs one of the provider's test
    /// corps.
    ///
    /// `POST /cgi-bin/chatdata/open_debug_mode` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page
    /// [101391](https://developer.work.weixin.qq.com/document/path/101391), checked, as of 2024-09-30; also
    /// [100091](https://developer.work.weixin.qq.com/document/path/100091).
    #[inline]
    pub fn open_debug_mode(
        &self,
        program_id: impl Into<String>,
        debug_token: impl Into<String>,
    ) -> Call<OpenDebugMode>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(OpenDebugMode::new(program_id, debug_token))
    }

    /// 关闭专区调试模式: end the debugging of a program.
    ///
    /// `POST /cgi-bin/chatdata/close_debug_mode` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page
    /// [101392](https://developer.work.weixin.qq.com/document/path/101392), checked, as of 2024-08-05; also
    /// [100088](https://developer.work.weixin.qq.com/document/path/100088),
    /// [100092](https://developer.work.weixin.qq.com/document/path/100092).
    #[inline]
    pub fn close_debug_mode(&self, program_id: impl Into<String>) -> Call<CloseDebugMode>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(CloseDebugMode::new(program_id))
    }

    /// 获取专区调试模式状态: whether a program is being debugged.
    ///
    /// `POST /cgi-bin/chatdata/check_debug_mode` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Official pages [100113](https://developer.work.weixin.qq.com/document/path/100113),
    /// [100114](https://developer.work.weixin.qq.com/document/path/100114), not checked.
    #[inline]
    pub fn check_debug_mode(&self, program_id: impl Into<String>) -> Call<CheckDebugMode>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(CheckDebugMode::new(program_id))
    }

    /// 创建任务: make a task for the provider's own analysis in the data zone, which fetches it once.
    ///
    /// A task is kept for 7 days. One that failed has to be made anew. A provider may make 10 calls at once.
    ///
    /// `POST /cgi-bin/chatdata/specapi/create_job` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [99460](https://developer.work.weixin.qq.com/document/path/99460),
    /// checked.
    ///
    /// **Deprecated:** Programs of the data zone took its place.
    #[inline]
    pub fn specapi_create_job(
        &self,
        custom_id: impl Into<String>,
    ) -> Call<SpecapiCreateJob>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(SpecapiCreateJob::new(custom_id))
    }

    /// 获取任务结果: how far a task for the provider's own analysis is, and what came of it.
    ///
    /// `POST /cgi-bin/chatdata/specapi/get_job_result` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Its `until_done()` asks until the job has ended. Official page
    /// [99462](https://developer.work.weixin.qq.com/document/path/99462), checked.
    ///
    /// **Deprecated:** Programs of the data zone took its place.
    #[inline]
    pub fn specapi_get_job_result(
        &self,
        jobid: impl Into<JobId>,
    ) -> Call<SpecapiGetJobResult>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(SpecapiGetJobResult::new(jobid))
    }
}

/// 获取授权存档的成员列表: the request of [`Api::get_auth_user_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthUserList {
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most members of one page. 1 to 1000, 200 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetAuthUserList {
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 1000)],
});

impl GetAuthUserList {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetAuthUserList {
    type Token = AccessToken;
    type Response = GetAuthUserListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("chatdata", "get_auth_user_list", "/cgi-bin/chatdata/get_auth_user_list")
            .title("获取授权存档的成员列表")
            .effect(Effect::Read)
            .docs(&[99641, 99846, 101350]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetAuthUserList> {
    /// Where to go on. Absent for the first page.
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

impl Paged for GetAuthUserList {
    type Item = ArchivedUser;

    #[inline]
    fn turn(&mut self, page: GetAuthUserListResponse) -> Page<ArchivedUser> {
        Page::by_cursor(
            page.auth_user_list,
            Some(page.has_more),
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 获取授权存档的成员列表: the answer to [`GetAuthUserList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthUserListResponse {
    /// The members of this page.
    pub auth_user_list: Vec<ArchivedUser>,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Whether there is a next page.
    pub has_more: bool,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetAuthUserListResponse {
    "auth_user_list" => auth_user_list: Vec<ArchivedUser>,
    "next_cursor" => next_cursor: Option<String>,
    "has_more" => has_more: bool,
});

/// 获取数据与智能专区授权信息: the request of [`Api::get_corp_auth_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCorpAuthInfo {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetCorpAuthInfo {});

impl GetCorpAuthInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetCorpAuthInfo {
    type Token = AccessToken;
    type Response = GetCorpAuthInfoResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("chatdata", "get_corp_auth_info", "/cgi-bin/chatdata/get_corp_auth_info")
            .title("获取数据与智能专区授权信息")
            .effect(Effect::Read)
            .docs(&[100237, 100244]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取数据与智能专区授权信息: the answer to [`GetCorpAuthInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCorpAuthInfoResponse {
    /// One entry per kind of conversation.
    pub auth_edition_list: Vec<AuthorizedEdition>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetCorpAuthInfoResponse {
    "auth_edition_list" => auth_edition_list: Vec<AuthorizedEdition>,
});

/// 获取数据与智能专区文档存档授权信息: the request of [`Api::get_doc_auth_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocAuthInfo {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetDocAuthInfo {});

impl GetDocAuthInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetDocAuthInfo {
    type Token = AccessToken;
    type Response = GetDocAuthInfoResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("chatdata", "get_doc_auth_info", "/cgi-bin/docdata/get_auth_info")
            .title("获取数据与智能专区文档存档授权信息")
            .effect(Effect::Read)
            .docs(&[101488]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取数据与智能专区文档存档授权信息: the answer to [`GetDocAuthInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocAuthInfoResponse {
    /// Whether the trial still runs.
    pub status: TrialStatus,
    /// Whose documents are archived.
    pub auth_scope: Option<AuthScope>,
    /// When the trial began. Only while it runs.
    pub begin_time: Option<Timestamp>,
    /// When the trial ends. Only while it runs.
    pub end_time: Option<Timestamp>,
    /// How many people that are, each counted once.
    pub auth_user_count: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetDocAuthInfoResponse {
    "status" => status: TrialStatus,
    "auth_scope" => auth_scope: Option<AuthScope>,
    "begin_time" => begin_time: Option<Timestamp>,
    "end_time" => end_time: Option<Timestamp>,
    "auth_user_count" => auth_user_count: Option<i64>,
});

/// 获取文件内容存档授权成员列表: the request of [`Api::get_doc_auth_user_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocAuthUserList {
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most members of one page. 1 to 1000, 200 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetDocAuthUserList {
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 1000)],
});

impl GetDocAuthUserList {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetDocAuthUserList {
    type Token = AccessToken;
    type Response = GetDocAuthUserListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("chatdata", "get_doc_auth_user_list", "/cgi-bin/docdata/get_auth_user_list")
            .title("获取文件内容存档授权成员列表")
            .effect(Effect::Read)
            .docs(&[101882]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetDocAuthUserList> {
    /// Where to go on. Absent for the first page.
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

impl Paged for GetDocAuthUserList {
    type Item = DocArchivedUser;

    #[inline]
    fn turn(&mut self, page: GetDocAuthUserListResponse) -> Page<DocArchivedUser> {
        Page::by_cursor(
            page.auth_user_list,
            Some(page.has_more),
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 获取文件内容存档授权成员列表: the answer to [`GetDocAuthUserList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocAuthUserListResponse {
    /// The members of this page.
    pub auth_user_list: Vec<DocArchivedUser>,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Whether there is a next page; the page's table says 1 or 0, its example true.
    pub has_more: bool,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetDocAuthUserListResponse {
    "auth_user_list" => auth_user_list: Vec<DocArchivedUser>,
    "next_cursor" => next_cursor: Option<String>,
    "has_more" => has_more: bool,
});

/// 设置公钥: the request of [`Api::set_public_key`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPublicKey {
    /// RSA key of 2048 bits as PEM, with its line breaks.
    pub public_key: String,
    /// Its version. A new key has a higher one than the old. On the wire it is `public_key_ver`.
    pub public_key_version: i64,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SetPublicKey {
    "public_key" => public_key: String [required()],
    "public_key_ver" => public_key_version: i64 [required()],
});

impl SetPublicKey {
    /// The request with everything it must have.
    #[inline]
    pub fn new(public_key: impl Into<String>, public_key_version: i64) -> Self {
        Self {
            public_key: public_key.into(),
            public_key_version,
            ..Self::default()
        }
    }
}

impl Endpoint for SetPublicKey {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("chatdata", "set_public_key", "/cgi-bin/chatdata/set_public_key")
            .title("设置公钥")
            .docs(&[99587, 99845, 101349]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 设置专区接收回调事件: the request of [`Api::set_receive_callback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetReceiveCallback {
    /// The program; it takes the place of an earlier one.
    pub program_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SetReceiveCallback {
    "program_id" => program_id: String [required()],
});

impl SetReceiveCallback {
    /// The request with everything it must have.
    #[inline]
    pub fn new(program_id: impl Into<String>) -> Self {
        Self {
            program_id: program_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for SetReceiveCallback {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("chatdata", "set_receive_callback", "/cgi-bin/chatdata/set_receive_callback")
            .title("设置专区接收回调事件")
            .effect(Effect::Set)
            .docs(&[99850, 99963, 100018]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 设置日志打印级别: the request of [`Api::set_log_level`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLogLevel {
    /// The program.
    pub program_id: String,
    /// Entries of this level and of the lower numbers are kept; info unless set.
    pub log_level: LogLevel,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SetLogLevel {
    "program_id" => program_id: String [required()],
    "log_level" => log_level: LogLevel [required()],
});

impl SetLogLevel {
    /// The request with everything it must have.
    #[inline]
    pub fn new(program_id: impl Into<String>, log_level: LogLevel) -> Self {
        Self {
            program_id: program_id.into(),
            log_level,
            ..Self::default()
        }
    }
}

impl Endpoint for SetLogLevel {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("chatdata", "set_log_level", "/cgi-bin/chatdata/set_log_level")
            .title("设置日志打印级别")
            .effect(Effect::Set)
            .docs(&[100106, 100109, 101352]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取当前日志打印级别: the request of [`Api::get_log_level`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLogLevel {
    /// The program.
    pub program_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetLogLevel {
    "program_id" => program_id: String [required()],
});

impl GetLogLevel {
    /// The request with everything it must have.
    #[inline]
    pub fn new(program_id: impl Into<String>) -> Self {
        Self {
            program_id: program_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetLogLevel {
    type Token = AccessToken;
    type Response = GetLogLevelResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("chatdata", "get_log_level", "/cgi-bin/chatdata/get_log_level")
            .title("获取当前日志打印级别")
            .effect(Effect::Read)
            .docs(&[100106, 101352]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取当前日志打印级别: the answer to [`GetLogLevel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLogLevelResponse {
    /// Entries of this level and of the lower numbers are kept.
    pub log_level: LogLevel,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetLogLevelResponse {
    "log_level" => log_level: LogLevel,
});

/// 上传临时文件到专区: the request of [`Api::upload_media`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadMedia {
    /// The only kind there is.
    #[doc(hidden)]
    pub r#type: String,
    /// The file. Its name is the one that is shown.
    pub media: File,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UploadMedia {
    "type" => r#type: String [required(), query(), constant("file")],
    "media" => media: File [required(), part()],
});

impl UploadMedia {
    /// The request with everything it must have.
    #[inline]
    pub fn new(media: File) -> Self {
        Self { media, ..Self::default() }
    }
}

impl Endpoint for UploadMedia {
    type Token = AccessToken;
    type Response = UploadMediaResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("chatdata", "upload_media", "/cgi-bin/chatdata/upload_media")
            .title("上传临时文件到专区")
            .multipart()
            .docs(&[100174, 100175, 101353]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 上传临时文件到专区: the answer to [`UploadMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadMediaResponse {
    /// The kind, file.
    pub r#type: String,
    /// The file, for three days, only for this corp and app and only in the data zone.
    pub media_id: MediaId,
    /// When it was uploaded.
    pub created_at: Timestamp,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer UploadMediaResponse {
    "type" => r#type: String,
    "media_id" => media_id: MediaId,
    "created_at" => created_at: Timestamp [form(Form::Either)],
});

/// 获取会话记录: the request of [`Api::sync_msg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncMsg {
    /// Of a conversation_new_message callback, good for 10 minutes. Without it calls are soon limited. At
    /// most 128 bytes.
    pub token: Option<String>,
    /// Where to go on; keep it. Absent to begin with the oldest message. At most 128 bytes.
    pub cursor: Option<String>,
    /// Most messages of one page. 1 to 1000, 200 when absent.
    pub limit: Option<i64>,
    /// Whether messages come or ids of pages of them. [`PullMode::Messages`] when absent.
    pub mode: Option<PullMode>,
    /// Begin near this time. Only to start anew without a cursor, within the last five days.
    pub begin_time: Option<Timestamp>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SyncMsg {
    "token" => token: Option<String> [max_bytes(128), sensitive()],
    "cursor" => cursor: Option<String> [max_bytes(128)],
    "limit" => limit: Option<i64> [range(1, 1000)],
    "mode" => mode: Option<PullMode>,
    "begin_time" => begin_time: Option<Timestamp>,
});

impl SyncMsg {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for SyncMsg {
    type Token = AccessToken;
    type Response = SyncMsgResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("chatdata", "sync_msg", "/cgi-bin/chatdata/sync_msg")
        .title("获取会话记录")
        .effect(Effect::Read)
        .docs(&[97240, 101365]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<SyncMsg> {
    /// Of a conversation_new_message callback, good for 10 minutes. Without it calls are soon limited. At
    /// most 128 bytes.
    #[inline]
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.request.token = Some(token.into());
        self
    }

    /// Where to go on; keep it. Absent to begin with the oldest message. At most 128 bytes.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most messages of one page. 1 to 1000, 200 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }

    /// Whether messages come or ids of pages of them. [`PullMode::Messages`] when absent.
    #[inline]
    pub fn mode(mut self, mode: PullMode) -> Self {
        self.request.mode = Some(mode);
        self
    }

    /// Begin near this time. Only to start anew without a cursor, within the last five days.
    #[inline]
    pub fn begin_time(mut self, begin_time: impl Into<Timestamp>) -> Self {
        self.request.begin_time = Some(begin_time.into());
        self
    }
}

impl Paged for SyncMsg {
    type Item = SyncMsgResponse;

    #[inline]
    fn turn(&mut self, page: SyncMsgResponse) -> Page<SyncMsgResponse> {
        let (more, next) = (Some(page.has_more), page.next_cursor.clone());
        Page::by_cursor(Vec::from([page]), more, next, &mut self.cursor)
    }
}

/// 获取会话记录: the answer to [`SyncMsg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncMsgResponse {
    /// The messages of this page. Absent where page_id_list comes instead.
    pub msg_list: Option<Vec<ArchivedMessage>>,
    /// Up to ten ids of pages of messages, which programs of the data zone read. Only for the modes that ask
    /// for them.
    pub page_id_list: Option<Vec<String>>,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Whether there is a next page.
    pub has_more: bool,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer SyncMsgResponse {
    "msg_list" => msg_list: Option<Vec<ArchivedMessage>>,
    "page_id_list" => page_id_list: Option<Vec<String>>,
    "next_cursor" => next_cursor: Option<String>,
    "has_more" => has_more: bool [form(Form::Flag)],
});

/// 获取内部群信息: the request of [`Api::groupchat_get`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupchatGet {
    /// The group, from sync_msg.
    pub chatid: ChatId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GroupchatGet {
    "chatid" => chatid: ChatId [required()],
});

impl GroupchatGet {
    /// The request with everything it must have.
    #[inline]
    pub fn new(chatid: impl Into<ChatId>) -> Self {
        Self {
            chatid: chatid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GroupchatGet {
    type Token = AccessToken;
    type Response = GroupchatGetResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("chatdata", "groupchat_get", "/cgi-bin/chatdata/groupchat/get")
            .title("获取内部群信息")
            .effect(Effect::Read)
            .docs(&[99495, 99825]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取内部群信息: the answer to [`GroupchatGet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupchatGetResponse {
    /// Who is in it.
    pub members: Vec<GroupMember>,
    /// Who made it, as the calling app sees the member.
    pub creator: OpenUserId,
    /// When it was made.
    pub room_create_time: Timestamp,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GroupchatGetResponse {
    "members" => members: Vec<GroupMember>,
    "creator" => creator: OpenUserId,
    "room_create_time" => room_create_time: Timestamp,
});

/// 获取单聊会话同意情况: the request of [`Api::getagreestatus_single`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetagreestatusSingle {
    /// Which chats. At most 100 items. On the wire it is `item`.
    pub items: Vec<ChatPair>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetagreestatusSingle {
    "item" => items: Vec<ChatPair> [required(), max_items(100)],
});

impl GetagreestatusSingle {
    /// The request with everything it must have.
    #[inline]
    pub fn new(items: impl IntoIterator<Item = ChatPair>) -> Self {
        Self {
            items: items.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetagreestatusSingle {
    type Token = AccessToken;
    type Response = GetagreestatusSingleResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("chatdata", "getagreestatus_single", "/cgi-bin/chatdata/getagreestatus/single")
            .title("获取单聊会话同意情况")
            .effect(Effect::Read)
            .docs(&[99530, 99826]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取单聊会话同意情况: the answer to [`GetagreestatusSingle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetagreestatusSingleResponse {
    /// One entry per chat. On the wire it is `agreeinfo`.
    pub agree_info: Vec<Consent>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetagreestatusSingleResponse {
    "agreeinfo" => agree_info: Vec<Consent>,
});

/// 获取群聊会话同意情况: the request of [`Api::getagreestatus_room`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetagreestatusRoom {
    /// The group, from sync_msg.
    pub chatid: ChatId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetagreestatusRoom {
    "chatid" => chatid: ChatId [required()],
});

impl GetagreestatusRoom {
    /// The request with everything it must have.
    #[inline]
    pub fn new(chatid: impl Into<ChatId>) -> Self {
        Self {
            chatid: chatid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetagreestatusRoom {
    type Token = AccessToken;
    type Response = GetagreestatusRoomResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("chatdata", "getagreestatus_room", "/cgi-bin/chatdata/getagreestatus/room")
            .title("获取群聊会话同意情况")
            .effect(Effect::Read)
            .docs(&[99530, 99826]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取群聊会话同意情况: the answer to [`GetagreestatusRoom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetagreestatusRoomResponse {
    /// One entry per customer. On the wire it is `agreeinfo`.
    pub agree_info: Vec<Consent>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetagreestatusRoomResponse {
    "agreeinfo" => agree_info: Vec<Consent>,
});

/// 会话名称搜索: the request of [`Api::search_chat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchChat {
    /// What to look for, 2 characters at least.
    pub query_word: String,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most groups of one page. 1 to 100, 50 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SearchChat {
    "query_word" => query_word: String [required()],
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 100)],
});

impl SearchChat {
    /// The request with everything it must have.
    #[inline]
    pub fn new(query_word: impl Into<String>) -> Self {
        Self {
            query_word: query_word.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for SearchChat {
    type Token = AccessToken;
    type Response = SearchChatResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("chatdata", "search_chat", "/cgi-bin/chatdata/search_chat")
        .title("会话名称搜索")
        .effect(Effect::Read)
        .docs(&[99496, 99674, 99802]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<SearchChat> {
    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most groups of one page. 1 to 100, 50 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for SearchChat {
    type Item = FoundChat;

    #[inline]
    fn turn(&mut self, page: SearchChatResponse) -> Page<FoundChat> {
        Page::by_cursor(
            page.chat_list,
            page.has_more,
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 会话名称搜索: the answer to [`SearchChat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchChatResponse {
    /// The groups of this page.
    pub chat_list: Vec<FoundChat>,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Whether there is a next page. Absent for no.
    pub has_more: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer SearchChatResponse {
    "chat_list" => chat_list: Vec<FoundChat>,
    "next_cursor" => next_cursor: Option<String>,
    "has_more" => has_more: Option<bool> [form(Form::Flag)],
});

/// 会话消息搜索: the request of [`Api::search_msg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMsg {
    /// What to look for, 2 characters at least.
    pub query_word: String,
    /// Where to look.
    pub chat_info: Option<ChatFilter>,
    /// Sent at or after this. Required with end_time.
    pub start_time: Option<Timestamp>,
    /// Sent before this, 31 days after start_time at most. Without either the last 31 days count.
    pub end_time: Option<Timestamp>,
    /// Whether common filler words in query_word are ignored, unless it consists of nothing else. `false`
    /// when absent.
    pub skip_stop_words: Option<bool>,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most messages of one page. 1 to 100, 50 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SearchMsg {
    "query_word" => query_word: String [required()],
    "chat_info" => chat_info: Option<ChatFilter>,
    "start_time" => start_time: Option<Timestamp>,
    "end_time" => end_time: Option<Timestamp>,
    "skip_stop_words" => skip_stop_words: Option<bool>,
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 100)],
});

impl SearchMsg {
    /// The request with everything it must have.
    #[inline]
    pub fn new(query_word: impl Into<String>) -> Self {
        Self {
            query_word: query_word.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for SearchMsg {
    type Token = AccessToken;
    type Response = SearchMsgResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("chatdata", "search_msg", "/cgi-bin/chatdata/search_msg")
        .title("会话消息搜索")
        .effect(Effect::Read)
        .docs(&[97374, 99818]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<SearchMsg> {
    /// Where to look.
    #[inline]
    pub fn chat_info(mut self, chat_info: ChatFilter) -> Self {
        self.request.chat_info = Some(chat_info);
        self
    }

    /// Sent at or after this. Required with end_time.
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<Timestamp>) -> Self {
        self.request.start_time = Some(start_time.into());
        self
    }

    /// Sent before this, 31 days after start_time at most. Without either the last 31 days count.
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<Timestamp>) -> Self {
        self.request.end_time = Some(end_time.into());
        self
    }

    /// Whether common filler words in query_word are ignored, unless it consists of nothing else. `false`
    /// when absent.
    #[inline]
    pub fn skip_stop_words(mut self, skip_stop_words: bool) -> Self {
        self.request.skip_stop_words = Some(skip_stop_words);
        self
    }

    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most messages of one page. 1 to 100, 50 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for SearchMsg {
    type Item = FoundMessage;

    #[inline]
    fn turn(&mut self, page: SearchMsgResponse) -> Page<FoundMessage> {
        Page::by_cursor(page.msg_list, page.has_more, page.next_cursor, &mut self.cursor)
    }
}

/// 会话消息搜索: the answer to [`SearchMsg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMsgResponse {
    /// The messages of this page.
    pub msg_list: Vec<FoundMessage>,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Whether there is a next page. Absent for no.
    pub has_more: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer SearchMsgResponse {
    "msg_list" => msg_list: Vec<FoundMessage>,
    "next_cursor" => next_cursor: Option<String>,
    "has_more" => has_more: Option<bool> [form(Form::Flag)],
});

/// 新增关键词规则: the request of [`Api::keyword_create_rule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeywordCreateRule {
    /// Name of the rule. At most 20 characters.
    pub name: String,
    /// Words to look for. Required without semantics.
    pub keyword: Option<Keywords>,
    /// Behaviour to look for. Required without keyword.
    pub semantics: Option<Semantics>,
    /// Where it looks; everywhere when absent.
    pub applicable_range: Option<RuleRange>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(KeywordCreateRule {
    "name" => name: String [required(), max_chars(20)],
    "keyword" => keyword: Option<Keywords>,
    "semantics" => semantics: Option<Semantics>,
    "applicable_range" => applicable_range: Option<RuleRange>,
});

impl KeywordCreateRule {
    /// The request with everything it must have.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for KeywordCreateRule {
    type Token = AccessToken;
    type Response = KeywordCreateRuleResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("chatdata", "keyword_create_rule", "/cgi-bin/chatdata/keyword/create_rule")
            .title("新增关键词规则")
            .docs(&[97237, 99676, 99829]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<KeywordCreateRule> {
    /// Words to look for. Required without semantics.
    #[inline]
    pub fn keyword(mut self, keyword: Keywords) -> Self {
        self.request.keyword = Some(keyword);
        self
    }

    /// Behaviour to look for. Required without keyword.
    #[inline]
    pub fn semantics(mut self, semantics: Semantics) -> Self {
        self.request.semantics = Some(semantics);
        self
    }

    /// Where it looks; everywhere when absent.
    #[inline]
    pub fn applicable_range(mut self, applicable_range: RuleRange) -> Self {
        self.request.applicable_range = Some(applicable_range);
        self
    }
}

/// 新增关键词规则: the answer to [`KeywordCreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeywordCreateRuleResponse {
    /// The new rule.
    pub rule_id: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer KeywordCreateRuleResponse {
    "rule_id" => rule_id: String,
});

/// 修改关键词规则: the request of [`Api::keyword_update_rule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeywordUpdateRule {
    /// The rule.
    pub rule_id: String,
    /// New name. At most 20 characters.
    pub name: Option<String>,
    /// New words.
    pub keyword: Option<Keywords>,
    /// New behaviour.
    pub semantics: Option<Semantics>,
    /// Where it looks.
    pub applicable_range: Option<RuleRange>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(KeywordUpdateRule {
    "rule_id" => rule_id: String [required()],
    "name" => name: Option<String> [max_chars(20)],
    "keyword" => keyword: Option<Keywords>,
    "semantics" => semantics: Option<Semantics>,
    "applicable_range" => applicable_range: Option<RuleRange>,
});

impl KeywordUpdateRule {
    /// The request with everything it must have.
    #[inline]
    pub fn new(rule_id: impl Into<String>) -> Self {
        Self {
            rule_id: rule_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for KeywordUpdateRule {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("chatdata", "keyword_update_rule", "/cgi-bin/chatdata/keyword/update_rule")
            .title("修改关键词规则")
            .effect(Effect::Set)
            .docs(&[97237, 99676, 99829]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<KeywordUpdateRule> {
    /// New name. At most 20 characters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.request.name = Some(name.into());
        self
    }

    /// New words.
    #[inline]
    pub fn keyword(mut self, keyword: Keywords) -> Self {
        self.request.keyword = Some(keyword);
        self
    }

    /// New behaviour.
    #[inline]
    pub fn semantics(mut self, semantics: Semantics) -> Self {
        self.request.semantics = Some(semantics);
        self
    }

    /// Where it looks.
    #[inline]
    pub fn applicable_range(mut self, applicable_range: RuleRange) -> Self {
        self.request.applicable_range = Some(applicable_range);
        self
    }
}

/// 删除关键词规则: the request of [`Api::keyword_delete_rule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeywordDeleteRule {
    /// The rule.
    pub rule_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(KeywordDeleteRule {
    "rule_id" => rule_id: String [required()],
});

impl KeywordDeleteRule {
    /// The request with everything it must have.
    #[inline]
    pub fn new(rule_id: impl Into<String>) -> Self {
        Self {
            rule_id: rule_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for KeywordDeleteRule {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("chatdata", "keyword_delete_rule", "/cgi-bin/chatdata/keyword/delete_rule")
            .title("删除关键词规则")
            .effect(Effect::Set)
            .docs(&[97237, 99676, 99829]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取关键词列表: the request of [`Api::keyword_get_rule_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeywordGetRuleList {
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most rules of one page. 100 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(KeywordGetRuleList {
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64>,
});

impl KeywordGetRuleList {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for KeywordGetRuleList {
    type Token = AccessToken;
    type Response = KeywordGetRuleListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("chatdata", "keyword_get_rule_list", "/cgi-bin/chatdata/keyword/get_rule_list")
            .title("获取关键词列表")
            .effect(Effect::Read)
            .docs(&[97237, 99676, 99829]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<KeywordGetRuleList> {
    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most rules of one page. 100 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for KeywordGetRuleList {
    type Item = KeywordRule;

    #[inline]
    fn turn(&mut self, page: KeywordGetRuleListResponse) -> Page<KeywordRule> {
        Page::by_cursor(
            page.rule_list,
            Some(page.has_more),
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 获取关键词列表: the answer to [`KeywordGetRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeywordGetRuleListResponse {
    /// The rules of this page.
    pub rule_list: Vec<KeywordRule>,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Whether there is a next page.
    pub has_more: bool,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer KeywordGetRuleListResponse {
    "rule_list" => rule_list: Vec<KeywordRule>,
    "next_cursor" => next_cursor: Option<String>,
    "has_more" => has_more: bool,
});

/// 获取关键词规则详情: the request of [`Api::keyword_get_rule_detail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeywordGetRuleDetail {
    /// The rule.
    pub rule_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(KeywordGetRuleDetail {
    "rule_id" => rule_id: String [required()],
});

impl KeywordGetRuleDetail {
    /// The request with everything it must have.
    #[inline]
    pub fn new(rule_id: impl Into<String>) -> Self {
        Self {
            rule_id: rule_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for KeywordGetRuleDetail {
    type Token = AccessToken;
    type Response = KeywordGetRuleDetailResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("chatdata", "keyword_get_rule_detail", "/cgi-bin/chatdata/keyword/get_rule_detail")
            .title("获取关键词规则详情")
            .effect(Effect::Read)
            .docs(&[97237, 99676, 99829]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取关键词规则详情: the answer to [`KeywordGetRuleDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeywordGetRuleDetailResponse {
    /// Its name.
    pub name: String,
    /// Words it looks for.
    pub keyword: Option<Keywords>,
    /// Behaviour it looks for.
    pub semantics: Option<Semantics>,
    /// Where it looks.
    pub applicable_range: Option<RuleRange>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer KeywordGetRuleDetailResponse {
    "name" => name: String,
    "keyword" => keyword: Option<Keywords>,
    "semantics" => semantics: Option<Semantics>,
    "applicable_range" => applicable_range: Option<RuleRange>,
});

/// 获取命中关键词规则的会话记录: the request of [`Api::keyword_get_hit_msg_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeywordGetHitMsgList {
    /// Of a hit_keyword callback, good for 10 minutes. Without it calls are soon limited. At most 128 bytes.
    pub token: Option<String>,
    /// Where to go on; keep it. Absent to begin with the oldest message. At most 64 bytes.
    pub cursor: Option<String>,
    /// Most messages of one page. 1 to 1000, 200 when absent.
    pub limit: Option<i64>,
    /// Whether the messages come with msg_detail. `false` when absent.
    pub need_detail: Option<bool>,
    /// Begin near this time. Only to start anew without a cursor, within the last five days.
    pub begin_time: Option<Timestamp>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(KeywordGetHitMsgList {
    "token" => token: Option<String> [max_bytes(128), sensitive()],
    "cursor" => cursor: Option<String> [max_bytes(64)],
    "limit" => limit: Option<i64> [range(1, 1000)],
    "need_detail" => need_detail: Option<bool> [form(Form::Flag)],
    "begin_time" => begin_time: Option<Timestamp>,
});

impl KeywordGetHitMsgList {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for KeywordGetHitMsgList {
    type Token = AccessToken;
    type Response = KeywordGetHitMsgListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("chatdata", "keyword_get_hit_msg_list", "/cgi-bin/chatdata/keyword/get_hit_msg_list")
            .title("获取命中关键词规则的会话记录")
            .effect(Effect::Read)
            .docs(&[97266, 99830]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<KeywordGetHitMsgList> {
    /// Of a hit_keyword callback, good for 10 minutes. Without it calls are soon limited. At most 128 bytes.
    #[inline]
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.request.token = Some(token.into());
        self
    }

    /// Where to go on; keep it. Absent to begin with the oldest message. At most 64 bytes.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most messages of one page. 1 to 1000, 200 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }

    /// Whether the messages come with msg_detail. `false` when absent.
    #[inline]
    pub fn need_detail(mut self, need_detail: bool) -> Self {
        self.request.need_detail = Some(need_detail);
        self
    }

    /// Begin near this time. Only to start anew without a cursor, within the last five days.
    #[inline]
    pub fn begin_time(mut self, begin_time: impl Into<Timestamp>) -> Self {
        self.request.begin_time = Some(begin_time.into());
        self
    }
}

impl Paged for KeywordGetHitMsgList {
    type Item = HitMessage;

    #[inline]
    fn turn(&mut self, page: KeywordGetHitMsgListResponse) -> Page<HitMessage> {
        Page::by_cursor(
            page.msg_list,
            Some(page.has_more),
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 获取命中关键词规则的会话记录: the answer to [`KeywordGetHitMsgList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeywordGetHitMsgListResponse {
    /// The messages of this page.
    pub msg_list: Vec<HitMessage>,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Whether there is a next page.
    pub has_more: bool,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer KeywordGetHitMsgListResponse {
    "msg_list" => msg_list: Vec<HitMessage>,
    "next_cursor" => next_cursor: Option<String>,
    "has_more" => has_more: bool [form(Form::Flag)],
});

/// 创建分析任务: the request of [`Api::analyze_task_add`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeTaskAdd {
    /// What to find out.
    pub analyze_task: AnalyzeTask,
    /// The messages; 1000 in all for one job. At most 1000 items.
    pub msg_list: Vec<KeyedMessage>,
    /// A job of an earlier call to add to. Absent for a new job.
    pub jobid: Option<JobId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AnalyzeTaskAdd {
    "analyze_task" => analyze_task: AnalyzeTask [required()],
    "msg_list" => msg_list: Vec<KeyedMessage> [required(), max_items(1000)],
    "jobid" => jobid: Option<JobId>,
});

impl AnalyzeTaskAdd {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        analyze_task: AnalyzeTask,
        msg_list: impl IntoIterator<Item = KeyedMessage>,
    ) -> Self {
        Self {
            analyze_task,
            msg_list: msg_list.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for AnalyzeTaskAdd {
    type Token = AccessToken;
    type Response = AnalyzeTaskAddResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("chatdata", "analyze_task_add", "/cgi-bin/chatdata/analyze_task_add")
            .title("创建分析任务")
            .docs(&[99527]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<AnalyzeTaskAdd> {
    /// A job of an earlier call to add to. Absent for a new job.
    #[inline]
    pub fn jobid(mut self, jobid: impl Into<JobId>) -> Self {
        self.request.jobid = Some(jobid.into());
        self
    }
}

/// 创建分析任务: the answer to [`AnalyzeTaskAdd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeTaskAddResponse {
    /// The job, new where the request named none.
    pub jobid: Option<JobId>,
    /// Messages that were not taken into it.
    pub fail_list: Option<Vec<FailedMessage>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer AnalyzeTaskAddResponse {
    "jobid" => jobid: Option<JobId>,
    "fail_list" => fail_list: Option<Vec<FailedMessage>>,
});

/// 提交分析任务: the request of [`Api::analyze_task_submit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeTaskSubmit {
    /// The job from analyze_task_add.
    pub jobid: JobId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AnalyzeTaskSubmit {
    "jobid" => jobid: JobId [required()],
});

impl AnalyzeTaskSubmit {
    /// The request with everything it must have.
    #[inline]
    pub fn new(jobid: impl Into<JobId>) -> Self {
        Self {
            jobid: jobid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for AnalyzeTaskSubmit {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("chatdata", "analyze_task_submit", "/cgi-bin/chatdata/analyze_task_submit")
            .title("提交分析任务")
            .docs(&[99527]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取任务结果: the request of [`Api::analyze_task_result`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeTaskResult {
    /// The job that was submitted.
    pub jobid: JobId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AnalyzeTaskResult {
    "jobid" => jobid: JobId [required()],
});

impl AnalyzeTaskResult {
    /// The request with everything it must have.
    #[inline]
    pub fn new(jobid: impl Into<JobId>) -> Self {
        Self {
            jobid: jobid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for AnalyzeTaskResult {
    type Token = AccessToken;
    type Response = AnalyzeTaskResultResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("chatdata", "analyze_task_result", "/cgi-bin/chatdata/analyze_task_result")
            .title("获取任务结果")
            .effect(Effect::Read)
            .docs(&[99527]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取任务结果: the answer to [`AnalyzeTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeTaskResultResponse {
    /// How far the job is, as a number of the platform.
    pub status: i64,
    /// The outcome of a summary.
    pub analyze_result: Option<AnalyzeResult>,
    /// The outcome for each message otherwise.
    pub analyze_result_list: Option<Vec<MessageAnalysis>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer AnalyzeTaskResultResponse {
    "status" => status: i64,
    "analyze_result" => analyze_result: Option<AnalyzeResult>,
    "analyze_result_list" => analyze_result_list: Option<Vec<MessageAnalysis>>,
});

/// 创建会话内容导出任务: the request of [`Api::export_create_job`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportCreateJob {
    /// From the component's export button, good once and for five minutes.
    pub code: String,
    /// A Word, Excel or text file of placeholders, uploaded as `file`.
    pub media_id: MediaId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ExportCreateJob {
    "code" => code: String [required(), sensitive()],
    "media_id" => media_id: MediaId [required()],
});

impl ExportCreateJob {
    /// The request with everything it must have.
    #[inline]
    pub fn new(code: impl Into<String>, media_id: impl Into<MediaId>) -> Self {
        Self {
            code: code.into(),
            media_id: media_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for ExportCreateJob {
    type Token = AccessToken;
    type Response = ExportCreateJobResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("chatdata", "export_create_job", "/cgi-bin/chatdata/export/create_job")
            .title("创建会话内容导出任务")
            .docs(&[99620, 99838]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 创建会话内容导出任务: the answer to [`ExportCreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportCreateJobResponse {
    /// The job.
    pub jobid: JobId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ExportCreateJobResponse {
    "jobid" => jobid: JobId,
});

/// 获取会话内容导出任务结果: the request of [`Api::export_get_job_status`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportGetJobStatus {
    /// The job from export_create_job.
    pub jobid: JobId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ExportGetJobStatus {
    "jobid" => jobid: JobId [required()],
});

impl ExportGetJobStatus {
    /// The request with everything it must have.
    #[inline]
    pub fn new(jobid: impl Into<JobId>) -> Self {
        Self {
            jobid: jobid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for ExportGetJobStatus {
    type Token = AccessToken;
    type Response = ExportGetJobStatusResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("chatdata", "export_get_job_status", "/cgi-bin/chatdata/export/get_job_status")
            .title("获取会话内容导出任务结果")
            .effect(Effect::Read)
            .docs(&[99620, 99838]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Job for ExportGetJobStatus {
    #[inline]
    fn is_running(answer: &ExportGetJobStatusResponse) -> bool {
        matches!(answer.status, ExportStatus::Waiting | ExportStatus::Working)
    }
}

/// 获取会话内容导出任务结果: the answer to [`ExportGetJobStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportGetJobStatusResponse {
    /// How far the job is.
    pub status: ExportStatus,
    /// The result for the display component, for 14 days. Only of an export that worked.
    pub result_id: Option<String>,
    /// Why it failed.
    pub result_errcode: Option<ErrCode>,
    /// Why in words.
    pub result_errmsg: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ExportGetJobStatusResponse {
    "status" => status: ExportStatus,
    "result_id" => result_id: Option<String>,
    "result_errcode" => result_errcode: Option<ErrCode>,
    "result_errmsg" => result_errmsg: Option<String>,
});

/// 设置成员会话组件敏感信息隐藏配置: the request of [`Api::set_hide_sensitiveinfo_config`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetHideSensitiveinfoConfig {
    /// What to hide.
    pub config: HideConfig,
    /// Who looks, as the calling app sees the member. Required by the platform.
    pub userid: Option<OpenUserId>,
    /// The same member by the name of an older page. Instead of userid.
    pub open_userid: Option<OpenUserId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SetHideSensitiveinfoConfig {
    "config" => config: HideConfig [required()],
    "userid" => userid: Option<OpenUserId>,
    "open_userid" => open_userid: Option<OpenUserId>,
});

impl SetHideSensitiveinfoConfig {
    /// The request with everything it must have.
    #[inline]
    pub fn new(config: HideConfig) -> Self {
        Self { config, ..Self::default() }
    }
}

impl Endpoint for SetHideSensitiveinfoConfig {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "chatdata",
        "set_hide_sensitiveinfo_config",
        "/cgi-bin/chatdata/set_hide_sensitiveinfo_config",
    )
    .title("设置成员会话组件敏感信息隐藏配置")
    .effect(Effect::Set)
    .docs(&[99622, 100055]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<SetHideSensitiveinfoConfig> {
    /// Who looks, as the calling app sees the member. Required by the platform.
    #[inline]
    pub fn userid(mut self, userid: impl Into<OpenUserId>) -> Self {
        self.request.userid = Some(userid.into());
        self
    }

    /// The same member by the name of an older page. Instead of userid.
    #[inline]
    pub fn open_userid(mut self, open_userid: impl Into<OpenUserId>) -> Self {
        self.request.open_userid = Some(open_userid.into());
        self
    }
}

/// 获取成员会话组件敏感信息隐藏配置: the request of [`Api::get_hide_sensitiveinfo_config`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHideSensitiveinfoConfig {
    /// Who looks, as the calling app sees the member. Required by the platform.
    pub userid: Option<OpenUserId>,
    /// The same member by the name of an older page. Instead of userid.
    pub open_userid: Option<OpenUserId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetHideSensitiveinfoConfig {
    "userid" => userid: Option<OpenUserId>,
    "open_userid" => open_userid: Option<OpenUserId>,
});

impl GetHideSensitiveinfoConfig {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetHideSensitiveinfoConfig {
    type Token = AccessToken;
    type Response = GetHideSensitiveinfoConfigResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "chatdata",
        "get_hide_sensitiveinfo_config",
        "/cgi-bin/chatdata/get_hide_sensitiveinfo_config",
    )
    .title("获取成员会话组件敏感信息隐藏配置")
    .effect(Effect::Read)
    .docs(&[99622, 100055]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetHideSensitiveinfoConfig> {
    /// Who looks, as the calling app sees the member. Required by the platform.
    #[inline]
    pub fn userid(mut self, userid: impl Into<OpenUserId>) -> Self {
        self.request.userid = Some(userid.into());
        self
    }

    /// The same member by the name of an older page. Instead of userid.
    #[inline]
    pub fn open_userid(mut self, open_userid: impl Into<OpenUserId>) -> Self {
        self.request.open_userid = Some(open_userid.into());
        self
    }
}

/// 获取成员会话组件敏感信息隐藏配置: the answer to [`GetHideSensitiveinfoConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHideSensitiveinfoConfigResponse {
    /// What is hidden.
    pub config: HideConfig,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetHideSensitiveinfoConfigResponse {
    "config" => config: HideConfig,
});

/// 应用同步调用专区程序: the request of [`Api::sync_call_program`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncCallProgram {
    /// The program.
    pub program_id: String,
    /// Which of its abilities.
    pub ability_id: String,
    /// JSON in a text, in the form that was set for the ability.
    pub request_data: String,
    /// From a program_notify callback, good for 10 minutes.
    pub notify_id: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SyncCallProgram {
    "program_id" => program_id: String [required()],
    "ability_id" => ability_id: String [required()],
    "request_data" => request_data: String [required()],
    "notify_id" => notify_id: Option<String>,
});

impl SyncCallProgram {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        program_id: impl Into<String>,
        ability_id: impl Into<String>,
        request_data: impl Into<String>,
    ) -> Self {
        Self {
            program_id: program_id.into(),
            ability_id: ability_id.into(),
            request_data: request_data.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for SyncCallProgram {
    type Token = AccessToken;
    type Response = SyncCallProgramResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("chatdata", "sync_call_program", "/cgi-bin/chatdata/sync_call_program")
            .title("应用同步调用专区程序")
            .docs(&[99811, 100020, 101356]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<SyncCallProgram> {
    /// From a program_notify callback, good for 10 minutes.
    #[inline]
    pub fn notify_id(mut self, notify_id: impl Into<String>) -> Self {
        self.request.notify_id = Some(notify_id.into());
        self
    }
}

/// 应用同步调用专区程序: the answer to [`SyncCallProgram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncCallProgramResponse {
    /// JSON in a text, in the form that was set for the ability.
    pub response_data: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer SyncCallProgramResponse {
    "response_data" => response_data: Option<String>,
});

/// 创建专区程序调用任务: the request of [`Api::async_program_task`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncProgramTask {
    /// The program.
    pub program_id: String,
    /// Which of its abilities.
    pub ability_id: String,
    /// JSON in a text, in the form that was set for the ability.
    pub request_data: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AsyncProgramTask {
    "program_id" => program_id: String [required()],
    "ability_id" => ability_id: String [required()],
    "request_data" => request_data: String [required()],
});

impl AsyncProgramTask {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        program_id: impl Into<String>,
        ability_id: impl Into<String>,
        request_data: impl Into<String>,
    ) -> Self {
        Self {
            program_id: program_id.into(),
            ability_id: ability_id.into(),
            request_data: request_data.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for AsyncProgramTask {
    type Token = AccessToken;
    type Response = AsyncProgramTaskResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("chatdata", "async_program_task", "/cgi-bin/chatdata/async_program_task")
            .title("创建专区程序调用任务")
            .docs(&[99812, 100021, 101357]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 创建专区程序调用任务: the answer to [`AsyncProgramTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncProgramTaskResponse {
    /// The job.
    pub jobid: JobId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer AsyncProgramTaskResponse {
    "jobid" => jobid: JobId,
});

/// 获取专区程序任务结果: the request of [`Api::async_program_result`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncProgramResult {
    /// The job from async_program_task.
    pub jobid: JobId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AsyncProgramResult {
    "jobid" => jobid: JobId [required()],
});

impl AsyncProgramResult {
    /// The request with everything it must have.
    #[inline]
    pub fn new(jobid: impl Into<JobId>) -> Self {
        Self {
            jobid: jobid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for AsyncProgramResult {
    type Token = AccessToken;
    type Response = AsyncProgramResultResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("chatdata", "async_program_result", "/cgi-bin/chatdata/async_program_result")
            .title("获取专区程序任务结果")
            .effect(Effect::Read)
            .docs(&[99812, 100021, 101357]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取专区程序任务结果: the answer to [`AsyncProgramResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncProgramResultResponse {
    /// The program's own error number.
    pub response_errcode: i64,
    /// JSON in a text, in the form that was set for the ability.
    pub response_data: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer AsyncProgramResultResponse {
    "response_errcode" => response_errcode: i64,
    "response_data" => response_data: Option<String>,
});

/// 开启专区调试模式: the request of [`Api::open_debug_mode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenDebugMode {
    /// The program.
    pub program_id: String,
    /// From the console, good for 3 days.
    pub debug_token: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(OpenDebugMode {
    "program_id" => program_id: String [required()],
    "debug_token" => debug_token: String [required(), sensitive()],
});

impl OpenDebugMode {
    /// The request with everything it must have.
    #[inline]
    pub fn new(program_id: impl Into<String>, debug_token: impl Into<String>) -> Self {
        Self {
            program_id: program_id.into(),
            debug_token: debug_token.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for OpenDebugMode {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("chatdata", "open_debug_mode", "/cgi-bin/chatdata/open_debug_mode")
            .title("开启专区调试模式")
            .effect(Effect::Set)
            .docs(&[100091, 101391]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 关闭专区调试模式: the request of [`Api::close_debug_mode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseDebugMode {
    /// The program.
    pub program_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CloseDebugMode {
    "program_id" => program_id: String [required()],
});

impl CloseDebugMode {
    /// The request with everything it must have.
    #[inline]
    pub fn new(program_id: impl Into<String>) -> Self {
        Self {
            program_id: program_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for CloseDebugMode {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("chatdata", "close_debug_mode", "/cgi-bin/chatdata/close_debug_mode")
            .title("关闭专区调试模式")
            .effect(Effect::Set)
            .docs(&[100088, 100092, 101392]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取专区调试模式状态: the request of [`Api::check_debug_mode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDebugMode {
    /// The program.
    pub program_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CheckDebugMode {
    "program_id" => program_id: String [required()],
});

impl CheckDebugMode {
    /// The request with everything it must have.
    #[inline]
    pub fn new(program_id: impl Into<String>) -> Self {
        Self {
            program_id: program_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for CheckDebugMode {
    type Token = AccessToken;
    type Response = CheckDebugModeResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("chatdata", "check_debug_mode", "/cgi-bin/chatdata/check_debug_mode")
            .title("获取专区调试模式状态")
            .effect(Effect::Read)
            .docs(&[100113, 100114]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取专区调试模式状态: the answer to [`CheckDebugMode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDebugModeResponse {
    /// Whether it is on.
    pub debug_mode_status: DebugMode,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CheckDebugModeResponse {
    "debug_mode_status" => debug_mode_status: DebugMode,
});

/// 创建任务: the request of [`Api::specapi_create_job`].
///
/// **Deprecated:** Programs of the data zone took its place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpecapiCreateJob {
    /// The caller's own id of the task, unique in the provider, so that a repeated call makes no second task.
    /// At most 128 bytes.
    pub custom_id: String,
    /// Which messages.
    pub msg_filter: Option<MessageFilter>,
    /// Handed on to the analysis, in the caller's own form. At most 1024 bytes.
    pub custom_data: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SpecapiCreateJob {
    "custom_id" => custom_id: String [required(), max_bytes(128)],
    "msg_filter" => msg_filter: Option<MessageFilter>,
    "custom_data" => custom_data: Option<String> [max_bytes(1024)],
});

impl SpecapiCreateJob {
    /// The request with everything it must have.
    #[inline]
    pub fn new(custom_id: impl Into<String>) -> Self {
        Self {
            custom_id: custom_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for SpecapiCreateJob {
    type Token = AccessToken;
    type Response = SpecapiCreateJobResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("chatdata", "specapi_create_job", "/cgi-bin/chatdata/specapi/create_job")
            .title("创建任务")
            .docs(&[99460]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<SpecapiCreateJob> {
    /// Which messages.
    #[inline]
    pub fn msg_filter(mut self, msg_filter: MessageFilter) -> Self {
        self.request.msg_filter = Some(msg_filter);
        self
    }

    /// Handed on to the analysis, in the caller's own form. At most 1024 bytes.
    #[inline]
    pub fn custom_data(mut self, custom_data: impl Into<String>) -> Self {
        self.request.custom_data = Some(custom_data.into());
        self
    }
}

/// 创建任务: the answer to [`SpecapiCreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpecapiCreateJobResponse {
    /// The job.
    pub jobid: JobId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer SpecapiCreateJobResponse {
    "jobid" => jobid: JobId,
});

/// 获取任务结果: the request of [`Api::specapi_get_job_result`].
///
/// **Deprecated:** Programs of the data zone took its place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpecapiGetJobResult {
    /// The job from specapi_create_job.
    pub jobid: JobId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SpecapiGetJobResult {
    "jobid" => jobid: JobId [required()],
});

impl SpecapiGetJobResult {
    /// The request with everything it must have.
    #[inline]
    pub fn new(jobid: impl Into<JobId>) -> Self {
        Self {
            jobid: jobid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for SpecapiGetJobResult {
    type Token = AccessToken;
    type Response = SpecapiGetJobResultResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("chatdata", "specapi_get_job_result", "/cgi-bin/chatdata/specapi/get_job_result")
            .title("获取任务结果")
            .effect(Effect::Read)
            .docs(&[99462]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Job for SpecapiGetJobResult {
    #[inline]
    fn is_running(answer: &SpecapiGetJobResultResponse) -> bool {
        matches!(answer.status, TaskStatus::Waiting | TaskStatus::Running)
    }
}

/// 获取任务结果: the answer to [`SpecapiGetJobResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpecapiGetJobResultResponse {
    /// How far the task is.
    pub status: TaskStatus,
    /// When it began.
    pub dispatch_time: Option<Timestamp>,
    /// How much of it is done in percent.
    pub progress: Option<i64>,
    /// The outcome. Only once it is over.
    pub result: Option<SpecialResult>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer SpecapiGetJobResultResponse {
    "status" => status: TaskStatus,
    "dispatch_time" => dispatch_time: Option<Timestamp>,
    "progress" => progress: Option<i64>,
    "result" => result: Option<SpecialResult>,
});

/// A member whose conversations are archived.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArchivedUser {
    /// The member, as the calling app sees it, in older answers.
    pub open_userid: Option<OpenUserId>,
    /// The member, as the calling app sees it.
    pub userid: Option<OpenUserId>,
    /// What is archived.
    pub edition_list: Vec<Edition>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ArchivedUser {
    "open_userid" => open_userid: Option<OpenUserId>,
    "userid" => userid: Option<OpenUserId>,
    "edition_list" => edition_list: Vec<Edition>,
});

/// A member whose documents and files are archived.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocArchivedUser {
    /// The member, as the calling app sees it.
    pub userid: OpenUserId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DocArchivedUser {
    "userid" => userid: OpenUserId,
});

/// A kind of conversation that the app may archive.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizedEdition {
    /// Which kind.
    pub edition: Edition,
    /// Whose. Who really counts depends on the seats that were bought.
    pub auth_scope: Option<AuthScope>,
    /// On what terms.
    pub status: AuthStatus,
    /// Since when. Absent for kinds that were authorised after the trial and not bought.
    pub begin_time: Option<Timestamp>,
    /// Until when.
    pub end_time: Option<Timestamp>,
    /// How many days messages are kept. A year counts as 365.
    pub msg_duration_days: Option<i64>,
    /// How many people that are, each counted once.
    pub auth_user_count: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AuthorizedEdition {
    "edition" => edition: Edition,
    "auth_scope" => auth_scope: Option<AuthScope>,
    "status" => status: AuthStatus,
    "begin_time" => begin_time: Option<Timestamp>,
    "end_time" => end_time: Option<Timestamp>,
    "msg_duration_days" => msg_duration_days: Option<i64>,
    "auth_user_count" => auth_user_count: Option<i64>,
});

/// Whose conversations are archived.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthScope {
    /// Members, as the calling app sees them.
    pub userid_list: Option<Vec<OpenUserId>>,
    /// Departments.
    pub department_id_list: Option<Vec<DepartmentId>>,
    /// Member tags.
    pub tag_id_list: Option<Vec<TagId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AuthScope {
    "userid_list" => userid_list: Option<Vec<OpenUserId>>,
    "department_id_list" => department_id_list: Option<Vec<DepartmentId>>,
    "tag_id_list" => tag_id_list: Option<Vec<TagId>>,
});

/// An archived message without its contents.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArchivedMessage {
    /// The message.
    pub msgid: String,
    /// What it is.
    pub msgtype: MessageKind,
    /// Who sent it.
    pub sender: Party,
    /// Who got it, without the sender; only the sender for notes to oneself.
    pub receiver_list: Option<Vec<Party>>,
    /// The group. Absent for a chat of two.
    pub chatid: Option<ChatId>,
    /// When.
    pub send_time: Timestamp,
    /// The key to show it.
    pub service_encrypt_info: Option<ServiceEncryptInfo>,
    /// More about calls and archived audio.
    pub extra_info: Option<MessageExtra>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ArchivedMessage {
    "msgid" => msgid: String,
    "msgtype" => msgtype: MessageKind,
    "sender" => sender: Party,
    "receiver_list" => receiver_list: Option<Vec<Party>>,
    "chatid" => chatid: Option<ChatId>,
    "send_time" => send_time: Timestamp,
    "service_encrypt_info" => service_encrypt_info: Option<ServiceEncryptInfo>,
    "extra_info" => extra_info: Option<MessageExtra>,
});

/// More about some kinds of messages.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageExtra {
    /// Length in seconds of a call or of archived audio.
    pub call_duration: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MessageExtra {
    "call_duration" => call_duration: Option<i64>,
});

/// Who takes part in a conversation.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Party {
    /// What kind of party.
    pub r#type: PartyType,
    /// The member, customer or robot.
    pub id: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Party {
    "type" => r#type: PartyType,
    "id" => id: String,
});

/// The key of a message or a result.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceEncryptInfo {
    /// The key, encrypted with the key of set_public_key, in base64.
    pub encrypted_secret_key: String,
    /// The version of that key. On the wire it is `public_key_ver`.
    pub public_key_version: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ServiceEncryptInfo {
    "encrypted_secret_key" => encrypted_secret_key: String [sensitive()],
    "public_key_ver" => public_key_version: Option<i64>,
});

/// Somebody in a group.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupMember {
    /// What kind of party.
    pub r#type: Option<PartyType>,
    /// The member, customer or robot. On the wire it is `memberid`.
    pub member_id: String,
    /// Since when. On the wire it is `jointime`.
    pub join_time: Timestamp,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(GroupMember {
    "type" => r#type: Option<PartyType>,
    "memberid" => member_id: String,
    "jointime" => join_time: Timestamp,
});

/// A chat of a member and a customer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatPair {
    /// The customer.
    pub external_userid: ExternalUserId,
    /// The member, as the calling app sees it. Either this or userid.
    pub open_userid: Option<OpenUserId>,
    /// The same member by the name that programs of the data zone use.
    pub userid: Option<OpenUserId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ChatPair {
    "external_userid" => external_userid: ExternalUserId [required()],
    "open_userid" => open_userid: Option<OpenUserId>,
    "userid" => userid: Option<OpenUserId>,
});

impl ChatPair {
    /// A value with everything it must have.
    #[inline]
    pub fn new(external_userid: impl Into<ExternalUserId>) -> Self {
        Self {
            external_userid: external_userid.into(),
            ..Self::default()
        }
    }

    /// The member, as the calling app sees it. Either this or userid.
    #[inline]
    #[must_use]
    pub fn open_userid(mut self, open_userid: impl Into<OpenUserId>) -> Self {
        self.open_userid = Some(open_userid.into());
        self
    }

    /// The same member by the name that programs of the data zone use.
    #[inline]
    #[must_use]
    pub fn userid(mut self, userid: impl Into<OpenUserId>) -> Self {
        self.userid = Some(userid.into());
        self
    }
}

/// Whether a customer agreed to archiving.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Consent {
    /// The member, as the calling app sees it. Absent for groups.
    pub open_userid: Option<OpenUserId>,
    /// The same member by the name that programs of the data zone get.
    pub userid: Option<OpenUserId>,
    /// The customer.
    pub external_userid: ExternalUserId,
    /// What the customer decided.
    pub agree_status: ConsentStatus,
    /// When.
    pub status_change_time: Option<Timestamp>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Consent {
    "open_userid" => open_userid: Option<OpenUserId>,
    "userid" => userid: Option<OpenUserId>,
    "external_userid" => external_userid: ExternalUserId,
    "agree_status" => agree_status: ConsentStatus,
    "status_change_time" => status_change_time: Option<Timestamp>,
});

/// A group that was found.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FoundChat {
    /// The group.
    pub chatid: ChatId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(FoundChat {
    "chatid" => chatid: ChatId,
});

/// Which conversations to search.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatFilter {
    /// Chats of two or groups; both when absent.
    pub chat_type: Option<ChatType>,
    /// The two who chat. Only for single. At most 2 items.
    pub id_list: Option<Vec<Participant>>,
    /// The group. Only for group.
    pub chat_id: Option<ChatId>,
    /// Kinds of messages, of text, link, mini_program, file, online_document, mixed and drive_file; all of
    /// them when absent.
    pub msg_type_list: Option<Vec<MessageKind>>,
    /// Who sent them. Members only.
    pub sender: Option<Participant>,
    /// Who sent them, any of these. Members only; sender is then ignored. At most 100 items.
    pub sender_list: Option<Vec<Participant>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ChatFilter {
    "chat_type" => chat_type: Option<ChatType>,
    "id_list" => id_list: Option<Vec<Participant>> [max_items(2)],
    "chat_id" => chat_id: Option<ChatId>,
    "msg_type_list" => msg_type_list: Option<Vec<MessageKind>>,
    "sender" => sender: Option<Participant>,
    "sender_list" => sender_list: Option<Vec<Participant>> [max_items(100)],
});

impl ChatFilter {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Chats of two or groups; both when absent.
    #[inline]
    #[must_use]
    pub fn chat_type(mut self, chat_type: ChatType) -> Self {
        self.chat_type = Some(chat_type);
        self
    }

    /// The two who chat. Only for single. At most 2 items.
    #[inline]
    #[must_use]
    pub fn id_list(mut self, id_list: impl IntoIterator<Item = Participant>) -> Self {
        self.id_list = Some(id_list.into_iter().collect());
        self
    }

    /// The group. Only for group.
    #[inline]
    #[must_use]
    pub fn chat_id(mut self, chat_id: impl Into<ChatId>) -> Self {
        self.chat_id = Some(chat_id.into());
        self
    }

    /// Kinds of messages, of text, link, mini_program, file, online_document, mixed and drive_file; all of
    /// them when absent.
    #[inline]
    #[must_use]
    pub fn msg_type_list(
        mut self,
        msg_type_list: impl IntoIterator<Item = MessageKind>,
    ) -> Self {
        self.msg_type_list = Some(msg_type_list.into_iter().collect());
        self
    }

    /// Who sent them. Members only.
    #[inline]
    #[must_use]
    pub fn sender(mut self, sender: Participant) -> Self {
        self.sender = Some(sender);
        self
    }

    /// Who sent them, any of these. Members only; sender is then ignored. At most 100 items.
    #[inline]
    #[must_use]
    pub fn sender_list(
        mut self,
        sender_list: impl IntoIterator<Item = Participant>,
    ) -> Self {
        self.sender_list = Some(sender_list.into_iter().collect());
        self
    }
}

/// Somebody in a conversation.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Participant {
    /// A member, as the calling app sees it.
    pub open_userid: Option<OpenUserId>,
    /// A customer. Only without open_userid.
    pub external_userid: Option<ExternalUserId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Participant {
    "open_userid" => open_userid: Option<OpenUserId>,
    "external_userid" => external_userid: Option<ExternalUserId>,
});

impl Participant {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// A member, as the calling app sees it.
    #[inline]
    #[must_use]
    pub fn open_userid(mut self, open_userid: impl Into<OpenUserId>) -> Self {
        self.open_userid = Some(open_userid.into());
        self
    }

    /// A customer. Only without open_userid.
    #[inline]
    #[must_use]
    pub fn external_userid(
        mut self,
        external_userid: impl Into<ExternalUserId>,
    ) -> Self {
        self.external_userid = Some(external_userid.into());
        self
    }
}

/// A message that was found.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FoundMessage {
    /// The message.
    pub msgid: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(FoundMessage {
    "msgid" => msgid: String,
});

/// Words to look for.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Keywords {
    /// The words, each up to 32 characters. One is enough for a hit. At most 20 items.
    pub word_list: Option<Vec<String>>,
    /// Whether capitals matter. Only with word_list. `true` when absent.
    pub is_case_sensitive: Option<bool>,
    /// How a message has to match. Only with word_list. [`MatchRule::Contains`] when absent.
    pub match_rule: Option<MatchRule>,
    /// Whether blanks around a message do not count. Only for exact matches. `false` when absent. On the wire
    /// it is `is_trim_msg`.
    pub trims_message: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Keywords {
    "word_list" => word_list: Option<Vec<String>> [max_items(20)],
    "is_case_sensitive" => is_case_sensitive: Option<bool> [form(Form::Flag)],
    "match_rule" => match_rule: Option<MatchRule>,
    "is_trim_msg" => trims_message: Option<bool> [form(Form::Flag)],
});

impl Keywords {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The words, each up to 32 characters. One is enough for a hit. At most 20 items.
    #[inline]
    #[must_use]
    pub fn word_list(
        mut self,
        word_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.word_list = Some(word_list.into_iter().map(Into::into).collect());
        self
    }

    /// Whether capitals matter. Only with word_list. `true` when absent.
    #[inline]
    #[must_use]
    pub fn is_case_sensitive(mut self, is_case_sensitive: bool) -> Self {
        self.is_case_sensitive = Some(is_case_sensitive);
        self
    }

    /// How a message has to match. Only with word_list. [`MatchRule::Contains`] when absent.
    #[inline]
    #[must_use]
    pub fn match_rule(mut self, match_rule: MatchRule) -> Self {
        self.match_rule = Some(match_rule);
        self
    }

    /// Whether blanks around a message do not count. Only for exact matches. `false` when absent. On the wire
    /// it is `is_trim_msg`.
    #[inline]
    #[must_use]
    pub fn trims_message(mut self, trims_message: bool) -> Self {
        self.trims_message = Some(trims_message);
        self
    }
}

/// Behaviour to look for.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Semantics {
    /// Kinds of behaviour. One is enough for a hit.
    pub semantics_list: Option<Vec<Behaviour>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Semantics {
    "semantics_list" => semantics_list: Option<Vec<Behaviour>>,
});

impl Semantics {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Kinds of behaviour. One is enough for a hit.
    #[inline]
    #[must_use]
    pub fn semantics_list(
        mut self,
        semantics_list: impl IntoIterator<Item = Behaviour>,
    ) -> Self {
        self.semantics_list = Some(semantics_list.into_iter().collect());
        self
    }
}

/// Where a keyword rule looks.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleRange {
    /// Whose messages; both members' and customers' when absent.
    pub target_type: Option<TargetTypes>,
    /// Chats of two or groups; both when absent.
    pub chat_type: Option<ChatTypes>,
    /// Departments. With user either of the two is enough.
    pub department: Option<DepartmentList>,
    /// Members.
    pub user: Option<UserList>,
    /// Customers.
    pub external_contact: Option<CustomerList>,
    /// Groups.
    pub chat: Option<ChatList>,
    /// Kinds of conversations.
    pub session_type: Option<SessionTypes>,
    /// Phone numbers that are no hit.
    pub exclude_mobile: Option<ExcludedMobiles>,
    /// Addresses that are no hit.
    pub exclude_email: Option<ExcludedEmails>,
    /// Bank cards that are no hit.
    pub exclude_bank_card: Option<ExcludedBankCards>,
    /// Words that make a hit none.
    pub exclude_keyword: Option<ExcludedWords>,
    /// Whether messages count that were sent or received. [`MessageScope::Sent`] when absent.
    pub msg_scope: Option<MessageScope>,
    /// Kinds of spoken messages whose text is searched for the words too. On the wire it is
    /// `voice_match_msgtype`.
    pub spoken_kinds: Option<SpokenKinds>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RuleRange {
    "target_type" => target_type: Option<TargetTypes>,
    "chat_type" => chat_type: Option<ChatTypes>,
    "department" => department: Option<DepartmentList>,
    "user" => user: Option<UserList>,
    "external_contact" => external_contact: Option<CustomerList>,
    "chat" => chat: Option<ChatList>,
    "session_type" => session_type: Option<SessionTypes>,
    "exclude_mobile" => exclude_mobile: Option<ExcludedMobiles>,
    "exclude_email" => exclude_email: Option<ExcludedEmails>,
    "exclude_bank_card" => exclude_bank_card: Option<ExcludedBankCards>,
    "exclude_keyword" => exclude_keyword: Option<ExcludedWords>,
    "msg_scope" => msg_scope: Option<MessageScope>,
    "voice_match_msgtype" => spoken_kinds: Option<SpokenKinds>,
});

impl RuleRange {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whose messages; both members' and customers' when absent.
    #[inline]
    #[must_use]
    pub fn target_type(mut self, target_type: TargetTypes) -> Self {
        self.target_type = Some(target_type);
        self
    }

    /// Chats of two or groups; both when absent.
    #[inline]
    #[must_use]
    pub fn chat_type(mut self, chat_type: ChatTypes) -> Self {
        self.chat_type = Some(chat_type);
        self
    }

    /// Departments. With user either of the two is enough.
    #[inline]
    #[must_use]
    pub fn department(mut self, department: DepartmentList) -> Self {
        self.department = Some(department);
        self
    }

    /// Members.
    #[inline]
    #[must_use]
    pub fn user(mut self, user: UserList) -> Self {
        self.user = Some(user);
        self
    }

    /// Customers.
    #[inline]
    #[must_use]
    pub fn external_contact(mut self, external_contact: CustomerList) -> Self {
        self.external_contact = Some(external_contact);
        self
    }

    /// Groups.
    #[inline]
    #[must_use]
    pub fn chat(mut self, chat: ChatList) -> Self {
        self.chat = Some(chat);
        self
    }

    /// Kinds of conversations.
    #[inline]
    #[must_use]
    pub fn session_type(mut self, session_type: SessionTypes) -> Self {
        self.session_type = Some(session_type);
        self
    }

    /// Phone numbers that are no hit.
    #[inline]
    #[must_use]
    pub fn exclude_mobile(mut self, exclude_mobile: ExcludedMobiles) -> Self {
        self.exclude_mobile = Some(exclude_mobile);
        self
    }

    /// Addresses that are no hit.
    #[inline]
    #[must_use]
    pub fn exclude_email(mut self, exclude_email: ExcludedEmails) -> Self {
        self.exclude_email = Some(exclude_email);
        self
    }

    /// Bank cards that are no hit.
    #[inline]
    #[must_use]
    pub fn exclude_bank_card(mut self, exclude_bank_card: ExcludedBankCards) -> Self {
        self.exclude_bank_card = Some(exclude_bank_card);
        self
    }

    /// Words that make a hit none.
    #[inline]
    #[must_use]
    pub fn exclude_keyword(mut self, exclude_keyword: ExcludedWords) -> Self {
        self.exclude_keyword = Some(exclude_keyword);
        self
    }

    /// Whether messages count that were sent or received. [`MessageScope::Sent`] when absent.
    #[inline]
    #[must_use]
    pub fn msg_scope(mut self, msg_scope: MessageScope) -> Self {
        self.msg_scope = Some(msg_scope);
        self
    }

    /// Kinds of spoken messages whose text is searched for the words too. On the wire it is
    /// `voice_match_msgtype`.
    #[inline]
    #[must_use]
    pub fn spoken_kinds(mut self, spoken_kinds: SpokenKinds) -> Self {
        self.spoken_kinds = Some(spoken_kinds);
        self
    }
}

/// Whose messages count.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetTypes {
    /// The kinds.
    pub type_list: Option<Vec<TargetType>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TargetTypes {
    "type_list" => type_list: Option<Vec<TargetType>>,
});

impl TargetTypes {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The kinds.
    #[inline]
    #[must_use]
    pub fn type_list(mut self, type_list: impl IntoIterator<Item = TargetType>) -> Self {
        self.type_list = Some(type_list.into_iter().collect());
        self
    }
}

/// Which chats count.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatTypes {
    /// The kinds.
    pub type_list: Option<Vec<ChatType>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ChatTypes {
    "type_list" => type_list: Option<Vec<ChatType>>,
});

impl ChatTypes {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The kinds.
    #[inline]
    #[must_use]
    pub fn type_list(mut self, type_list: impl IntoIterator<Item = ChatType>) -> Self {
        self.type_list = Some(type_list.into_iter().collect());
        self
    }
}

/// Departments that count.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentList {
    /// The departments. At most 100 items.
    pub id_list: Option<Vec<DepartmentId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DepartmentList {
    "id_list" => id_list: Option<Vec<DepartmentId>> [max_items(100)],
});

impl DepartmentList {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The departments. At most 100 items.
    #[inline]
    #[must_use]
    pub fn id_list(
        mut self,
        id_list: impl IntoIterator<Item = impl Into<DepartmentId>>,
    ) -> Self {
        self.id_list = Some(id_list.into_iter().map(Into::into).collect());
        self
    }
}

/// Members who count.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserList {
    /// The members, as the calling app sees them. At most 1000 items.
    pub id_list: Option<Vec<OpenUserId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UserList {
    "id_list" => id_list: Option<Vec<OpenUserId>> [max_items(1000)],
});

impl UserList {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The members, as the calling app sees them. At most 1000 items.
    #[inline]
    #[must_use]
    pub fn id_list(
        mut self,
        id_list: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.id_list = Some(id_list.into_iter().map(Into::into).collect());
        self
    }
}

/// Customers who count.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerList {
    /// The customers. At most 100 items.
    pub id_list: Option<Vec<ExternalUserId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CustomerList {
    "id_list" => id_list: Option<Vec<ExternalUserId>> [max_items(100)],
});

impl CustomerList {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The customers. At most 100 items.
    #[inline]
    #[must_use]
    pub fn id_list(
        mut self,
        id_list: impl IntoIterator<Item = impl Into<ExternalUserId>>,
    ) -> Self {
        self.id_list = Some(id_list.into_iter().map(Into::into).collect());
        self
    }
}

/// Groups that count.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatList {
    /// The groups. At most 2000 items.
    pub id_list: Option<Vec<ChatId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ChatList {
    "id_list" => id_list: Option<Vec<ChatId>> [max_items(2000)],
});

impl ChatList {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The groups. At most 2000 items.
    #[inline]
    #[must_use]
    pub fn id_list(
        mut self,
        id_list: impl IntoIterator<Item = impl Into<ChatId>>,
    ) -> Self {
        self.id_list = Some(id_list.into_iter().map(Into::into).collect());
        self
    }
}

/// Kinds of conversations that count.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionTypes {
    /// The kinds.
    pub session_type_list: Option<Vec<SessionKind>>,
    /// The same in older requests of keyword_update_rule.
    pub id_list: Option<Vec<SessionKind>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SessionTypes {
    "session_type_list" => session_type_list: Option<Vec<SessionKind>>,
    "id_list" => id_list: Option<Vec<SessionKind>>,
});

impl SessionTypes {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The kinds.
    #[inline]
    #[must_use]
    pub fn session_type_list(
        mut self,
        session_type_list: impl IntoIterator<Item = SessionKind>,
    ) -> Self {
        self.session_type_list = Some(session_type_list.into_iter().collect());
        self
    }

    /// The same in older requests of keyword_update_rule.
    #[inline]
    #[must_use]
    pub fn id_list(mut self, id_list: impl IntoIterator<Item = SessionKind>) -> Self {
        self.id_list = Some(id_list.into_iter().collect());
        self
    }
}

/// Phone numbers that are no hit.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExcludedMobiles {
    /// The numbers. At most 100 items.
    pub mobile_list: Option<Vec<String>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ExcludedMobiles {
    "mobile_list" => mobile_list: Option<Vec<String>> [max_items(100), sensitive()],
});

impl ExcludedMobiles {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The numbers. At most 100 items.
    #[inline]
    #[must_use]
    pub fn mobile_list(
        mut self,
        mobile_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.mobile_list = Some(mobile_list.into_iter().map(Into::into).collect());
        self
    }
}

/// Addresses that are no hit.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExcludedEmails {
    /// The addresses. At most 100 items.
    pub email_list: Option<Vec<String>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ExcludedEmails {
    "email_list" => email_list: Option<Vec<String>> [max_items(100), sensitive()],
});

impl ExcludedEmails {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The addresses. At most 100 items.
    #[inline]
    #[must_use]
    pub fn email_list(
        mut self,
        email_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.email_list = Some(email_list.into_iter().map(Into::into).collect());
        self
    }
}

/// Bank cards that are no hit.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExcludedBankCards {
    /// Their numbers. At most 100 items.
    pub bank_card_list: Option<Vec<String>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ExcludedBankCards {
    "bank_card_list" => bank_card_list: Option<Vec<String>> [max_items(100), sensitive()],
});

impl ExcludedBankCards {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Their numbers. At most 100 items.
    #[inline]
    #[must_use]
    pub fn bank_card_list(
        mut self,
        bank_card_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.bank_card_list = Some(bank_card_list.into_iter().map(Into::into).collect());
        self
    }
}

/// Words that make a hit none.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExcludedWords {
    /// The words, each up to 32 characters. At most 20 items.
    pub word_list: Option<Vec<String>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ExcludedWords {
    "word_list" => word_list: Option<Vec<String>> [max_items(20)],
});

impl ExcludedWords {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The words, each up to 32 characters. At most 20 items.
    #[inline]
    #[must_use]
    pub fn word_list(
        mut self,
        word_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.word_list = Some(word_list.into_iter().map(Into::into).collect());
        self
    }
}

/// Kinds of spoken messages that are searched.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpokenKinds {
    /// The kinds: voice and audio_archive.
    pub type_list: Option<Vec<MessageKind>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SpokenKinds {
    "type_list" => type_list: Option<Vec<MessageKind>>,
});

impl SpokenKinds {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The kinds: voice and audio_archive.
    #[inline]
    #[must_use]
    pub fn type_list(
        mut self,
        type_list: impl IntoIterator<Item = MessageKind>,
    ) -> Self {
        self.type_list = Some(type_list.into_iter().collect());
        self
    }
}

/// A keyword rule.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeywordRule {
    /// The rule.
    pub rule_id: String,
    /// Its name.
    pub name: String,
    /// When it was made.
    pub create_time: Timestamp,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(KeywordRule {
    "rule_id" => rule_id: String,
    "name" => name: String,
    "create_time" => create_time: Timestamp,
});

/// A message that a rule hit.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HitMessage {
    /// The message.
    pub msgid: String,
    /// The rules.
    pub hit_rule_list: Vec<HitRule>,
    /// The message itself. Only with need_detail.
    pub msg_detail: Option<HitDetail>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(HitMessage {
    "msgid" => msgid: String,
    "hit_rule_list" => hit_rule_list: Vec<HitRule>,
    "msg_detail" => msg_detail: Option<HitDetail>,
});

/// A message that a rule hit, without its contents.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HitDetail {
    /// What it is.
    pub msgtype: Option<MessageKind>,
    /// Who sent it.
    pub sender: Option<Party>,
    /// Who got it.
    pub receiver_list: Option<Vec<Party>>,
    /// The group. Absent for a chat of two.
    pub chatid: Option<ChatId>,
    /// When.
    pub send_time: Option<Timestamp>,
    /// The key to show it.
    pub service_encrypt_info: Option<ServiceEncryptInfo>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(HitDetail {
    "msgtype" => msgtype: Option<MessageKind>,
    "sender" => sender: Option<Party>,
    "receiver_list" => receiver_list: Option<Vec<Party>>,
    "chatid" => chatid: Option<ChatId>,
    "send_time" => send_time: Option<Timestamp>,
    "service_encrypt_info" => service_encrypt_info: Option<ServiceEncryptInfo>,
});

/// A rule that hit a message.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HitRule {
    /// The rule.
    pub rule_id: String,
    /// Whether it was a word.
    pub has_hit_keyword: bool,
    /// The behaviour that was found.
    pub semantics_list: Option<Vec<Behaviour>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(HitRule {
    "rule_id" => rule_id: String,
    "has_hit_keyword" => has_hit_keyword: bool,
    "semantics_list" => semantics_list: Option<Vec<Behaviour>>,
});

/// A message and its key.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyedMessage {
    /// The message. Of two alike the first counts.
    pub msgid: String,
    /// Its key.
    pub encrypt_info: MessageKey,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(KeyedMessage {
    "msgid" => msgid: String [required()],
    "encrypt_info" => encrypt_info: MessageKey [required()],
});

impl KeyedMessage {
    /// A value with everything it must have.
    #[inline]
    pub fn new(msgid: impl Into<String>, encrypt_info: MessageKey) -> Self {
        Self {
            msgid: msgid.into(),
            encrypt_info,
            ..Self::default()
        }
    }
}

/// The key of a message.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageKey {
    /// The key, decrypted with the private key that belongs to set_public_key.
    pub secret_key: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MessageKey {
    "secret_key" => secret_key: String [required(), sensitive()],
});

impl MessageKey {
    /// A value with everything it must have.
    #[inline]
    pub fn new(secret_key: impl Into<String>) -> Self {
        Self {
            secret_key: secret_key.into(),
            ..Self::default()
        }
    }
}

/// A message that was not taken into a job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailedMessage {
    /// The message.
    pub msgid: String,
    /// Why.
    pub errcode: ErrCode,
    /// Why in words.
    pub errmsg: Option<String>,
    /// The key that was given. Known only from an example.
    pub encrypt_info: Option<MessageKey>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(FailedMessage {
    "msgid" => msgid: String,
    "errcode" => errcode: ErrCode,
    "errmsg" => errmsg: Option<String>,
    "encrypt_info" => encrypt_info: Option<MessageKey>,
});

/// The outcome of an analysis of many messages.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeResult {
    /// The result for the display component.
    pub result_id: String,
    /// The key to show it.
    pub service_encrypt_info: Option<ServiceEncryptInfo>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AnalyzeResult {
    "result_id" => result_id: String,
    "service_encrypt_info" => service_encrypt_info: Option<ServiceEncryptInfo>,
});

/// The outcome for one message.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageAnalysis {
    /// The message.
    pub msgid: String,
    /// Whether it could be analysed.
    pub errcode: ErrCode,
    /// Why not.
    pub errmsg: Option<String>,
    /// Its mood, as a number of the platform. Only for sentiment.
    pub sentiment_result: Option<i64>,
    /// Whether it is spam, as a number of the platform. Only for spam.
    pub spam_result: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MessageAnalysis {
    "msgid" => msgid: String,
    "errcode" => errcode: ErrCode,
    "errmsg" => errmsg: Option<String>,
    "sentiment_result" => sentiment_result: Option<i64>,
    "spam_result" => spam_result: Option<i64>,
});

/// Personal data that the display component hides.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HideConfig {
    /// Whether phone numbers are hidden. `false` when absent.
    pub hide_mobile: Option<bool>,
    /// Whether numbers of identity cards are hidden. `false` when absent. On the wire it is `hide_idcard`.
    pub hide_id_card: Option<bool>,
    /// Whether bank account numbers are hidden. `false` when absent. On the wire it is `hide_bankno`.
    pub hide_bank_no: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(HideConfig {
    "hide_mobile" => hide_mobile: Option<bool>,
    "hide_idcard" => hide_id_card: Option<bool>,
    "hide_bankno" => hide_bank_no: Option<bool>,
});

impl HideConfig {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether phone numbers are hidden. `false` when absent.
    #[inline]
    #[must_use]
    pub fn hide_mobile(mut self, hide_mobile: bool) -> Self {
        self.hide_mobile = Some(hide_mobile);
        self
    }

    /// Whether numbers of identity cards are hidden. `false` when absent. On the wire it is `hide_idcard`.
    #[inline]
    #[must_use]
    pub fn hide_id_card(mut self, hide_id_card: bool) -> Self {
        self.hide_id_card = Some(hide_id_card);
        self
    }

    /// Whether bank account numbers are hidden. `false` when absent. On the wire it is `hide_bankno`.
    #[inline]
    #[must_use]
    pub fn hide_bank_no(mut self, hide_bank_no: bool) -> Self {
        self.hide_bank_no = Some(hide_bank_no);
        self
    }
}

/// Which messages to analyse.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageFilter {
    /// The messages. At most 1000 items.
    pub msg_list: Option<Vec<KeyedMessage>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MessageFilter {
    "msg_list" => msg_list: Option<Vec<KeyedMessage>> [max_items(1000)],
});

impl MessageFilter {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The messages. At most 1000 items.
    #[inline]
    #[must_use]
    pub fn msg_list(mut self, msg_list: impl IntoIterator<Item = KeyedMessage>) -> Self {
        self.msg_list = Some(msg_list.into_iter().collect());
        self
    }
}

/// The outcome of an analysis of the provider's own.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpecialResult {
    /// What kind of analysis it was, as named in the provider's console.
    pub job_type: String,
    /// The outcome, in the analysis' own form.
    pub data: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SpecialResult {
    "job_type" => job_type: String,
    "data" => data: Option<String>,
});

open_enum! {
    /// Whether a program is being debugged.
    pub enum DebugMode: i64 {
        /// Off.
        Off = 1,
        /// On.
        On = 2,
    }
}

open_enum! {
    /// What is archived.
    pub enum Edition: i64 {
        /// Conversations inside the corp.
        Internal = 1,
        /// Conversations with customers as well.
        External = 2,
        /// Voice calls as well.
        Voice = 3,
    }
}

open_enum! {
    /// On what terms a corp archives.
    pub enum AuthStatus: i64 {
        /// On trial.
        Trial = 1,
        /// The trial is over.
        TrialOver = 2,
        /// Paid for.
        Paid = 3,
        /// The time that was paid for is over.
        PaidOver = 4,
        /// Free of charge.
        Free = 5,
        /// The free time is over.
        FreeOver = 6,
        /// Paid for and not begun.
        PaidPending = 7,
    }
}

open_enum! {
    /// How far a task is.
    pub enum TaskStatus: i64 {
        /// Not begun.
        Waiting = 0,
        /// Running.
        Running = 1,
        /// Done or failed.
        Over = 2,
    }
}

open_enum! {
    /// Whether a trial still runs.
    pub enum TrialStatus: i64 {
        /// On trial.
        Running = 1,
        /// The trial is over.
        Over = 2,
    }
}

open_enum! {
    /// How much of a log is kept.
    pub enum LogLevel: i64 {
        /// Error.
        Error = 1,
        /// Info.
        Info = 2,
        /// Debug.
        Debug = 3,
    }
}

open_enum! {
    /// What a message is.
    pub enum MessageKind: i64 {
        /// A kind that is not archived yet.
        Unsupported = 0,
        /// Text.
        Text = 1,
        /// Image.
        Image = 2,
        /// Sticker.
        Sticker = 3,
        /// Link.
        Link = 4,
        /// Mini program.
        MiniProgram = 5,
        /// Voice.
        Voice = 6,
        /// Video.
        Video = 7,
        /// File.
        File = 8,
        /// Business card.
        BusinessCard = 9,
        /// Forwarded.
        Forwarded = 10,
        /// Something from WeChat Channels.
        Channels = 11,
        /// Schedule.
        Schedule = 12,
        /// Red packet.
        RedPacket = 13,
        /// Location.
        Location = 14,
        /// Quick meeting.
        QuickMeeting = 15,
        /// Todo.
        Todo = 16,
        /// Vote.
        Vote = 17,
        /// Online document.
        OnlineDocument = 18,
        /// Articles.
        News = 19,
        /// Text and pictures.
        Mixed = 20,
        /// Archived audio.
        AudioArchive = 21,
        /// A voice or video call. An ordinary one counts once per person.
        Call = 22,
        /// A file in WeDrive.
        DriveFile = 23,
        /// A customer agreed to archiving.
        ArchiveAgreed = 24,
        /// A customer refused archiving.
        ArchiveRefused = 25,
        /// Group relay.
        GroupRelay = 26,
        /// Markdown.
        Markdown = 27,
        /// Note.
        Note = 28,
    }
}

open_enum! {
    /// What a keyword rule can look for beside words.
    pub enum Behaviour: i64 {
        /// Red packet.
        RedPacket = 1,
        /// Phone number.
        PhoneNumber = 2,
        /// An email address.
        Email = 3,
        /// A WeChat business card.
        BusinessCard = 4,
        /// A picture with a QR code.
        QrCode = 5,
        /// Taking a message back.
        Recall = 6,
        /// Number of a bank card.
        BankCard = 7,
        /// Number of an identity card.
        IdCard = 8,
        /// Sending a file that is not in WeDrive.
        File = 9,
        /// Sending a link.
        Link = 10,
        /// Sending a mini program.
        MiniProgram = 11,
        /// Sending a customer the welcome message.
        Welcome = 12,
    }
}

open_enum! {
    /// How a message has to match a word.
    pub enum MatchRule: i64 {
        /// Contains.
        Contains = 0,
        /// The message is the word.
        Exact = 1,
    }
}

open_enum! {
    /// Which messages of someone count.
    pub enum MessageScope: i64 {
        /// Sent.
        Sent = 1,
        /// Received.
        Received = 2,
        /// Both.
        Both = 3,
    }
}

open_enum! {
    /// Who takes part in a conversation.
    pub enum SessionKind: i64 {
        /// Members only.
        Internal = 1,
        /// Customers too.
        External = 2,
    }
}

open_enum! {
    /// What sync_msg hands out.
    pub enum PullMode: i64 {
        /// Messages.
        Messages = 0,
        /// Ids of pages of messages that can be read side by side.
        PageIds = 1,
        /// Messages if they fit one page and ids of pages otherwise.
        Adaptive = 2,
    }
}

open_enum! {
    /// How far an export is.
    pub enum ExportStatus: i64 {
        /// Waiting.
        Waiting = 1,
        /// Working.
        Working = 2,
        /// Done.
        Done = 3,
    }
}

open_enum! {
    /// Who takes part in a conversation.
    pub enum PartyType: i64 {
        /// Member.
        Member = 1,
        /// Customer.
        Customer = 2,
        /// Robot.
        Robot = 3,
    }
}

open_enum! {
    /// Whether a customer agreed to archiving.
    pub enum ConsentStatus: str {
        /// Agreed.
        Agree = "Agree",
        /// Refused.
        Disagree = "Disagree",
        /// Agreed by default.
        DefaultAgree = "Default_Agree",
    }
}

open_enum! {
    /// What a conversation is.
    pub enum ChatType: i64 {
        /// A chat of two.
        Single = 1,
        /// A group.
        Group = 2,
    }
}

open_enum! {
    /// Whose messages count.
    pub enum TargetType: i64 {
        /// Member.
        Member = 1,
        /// Customer.
        Customer = 2,
    }
}

open_enum! {
    /// What an analysis finds out.
    pub enum AnalyzeTask: i64 {
        /// The mood of each message.
        Sentiment = 1,
        /// Whether each message is spam.
        Spam = 2,
        /// A summary of all messages.
        Summary = 3,
    }
}
