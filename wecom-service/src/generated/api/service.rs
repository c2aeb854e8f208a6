//! 应用授权: what a provider does for itself: its tokens, installations and authorisations, contact tools, id
//! migration, promotion packages and app orders.
//!
//! Generated from `spec/api/provider/service.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::chunking::Chunked;
use crate::endpoint::{Answer, AnswerForm, BinaryOr, Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, ContactSyncToken, NoToken, ProviderAccessToken, Provides, SuiteAccessToken};
use crate::generated::types::{
    AgentId, AppSecret, AuthCode, CorpId, DepartmentId, ExternalUserId, JobId, MediaId, OpenCorpId, OpenUserId, OrderId,
    PermanentCode, PreAuthCode, RegisterCode, SuiteId, SuiteTicket, TagId, TemplateId, TokenValue, UserId,
};
use crate::paging::{Page, Paged};
use crate::scope::{Scope, ScopeKind};
use crate::waiting::Job;
use crate::wire::{DecodeError, Empty, EncodeError, ErrCode, Extra, File, Form, Timestamp};
use crate::{open_enum, table};

/// The calls of 应用授权 on one scope, from [`Scope::service`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 应用授权: what a provider does for itself: its tokens, installations and authorisations, contact
    /// tools, id migration, promotion packages and app orders.
    #[inline]
    pub fn service(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 获取服务商凭证: buy the provider's own token with the provider's secret.
    ///
    /// The answer carries errcode only when the call failed. While a token lives the same one is returned;
    /// calling often is throttled.
    ///
    /// `POST /cgi-bin/service/get_provider_token` without a token; read-only, so the client may repeat it.
    /// Official page [96237](https://developer.work.weixin.qq.com/document/path/96237), checked, as of
    /// 2019-12-06; also [90593](https://developer.work.weixin.qq.com/document/path/90593),
    /// [90648](https://developer.work.weixin.qq.com/document/path/90648),
    /// [91200](https://developer.work.weixin.qq.com/document/path/91200).
    #[inline]
    pub fn get_provider_token(
        &self,
        corpid: impl Into<CorpId>,
        provider_secret: impl Into<AppSecret>,
    ) -> Call<GetProviderToken>
    where
        K: Provides<NoToken>,
    {
        self.scope.call(GetProviderToken::new(corpid, provider_secret))
    }

    /// 获取第三方应用凭证: buy the token of one suite with its secret and the newest suite ticket.
    ///
    /// The answer carries errcode only when the call failed.
    ///
    /// `POST /cgi-bin/service/get_suite_token` without a token; read-only, so the client may repeat it.
    /// Official page [97162](https://developer.work.weixin.qq.com/document/path/97162), checked, as of
    /// 2024-01-09; also [90600](https://developer.work.weixin.qq.com/document/path/90600),
    /// [90785](https://developer.work.weixin.qq.com/document/path/90785).
    #[inline]
    pub fn get_suite_token(
        &self,
        suite_id: impl Into<SuiteId>,
        suite_secret: impl Into<AppSecret>,
        suite_ticket: impl Into<SuiteTicket>,
    ) -> Call<GetSuiteToken>
    where
        K: Provides<NoToken>,
    {
        self.scope.call(GetSuiteToken::new(suite_id, suite_secret, suite_ticket))
    }

    /// 获取企业凭证: buy the access token of a third-party app in one corp. Customized apps use base.gettoken
    /// instead.
    ///
    /// The answer carries errcode only when the call failed.
    ///
    /// `POST /cgi-bin/service/get_corp_token` with [`SuiteAccessToken`]; read-only, so the client may repeat
    /// it. Official page [90605](https://developer.work.weixin.qq.com/document/path/90605), checked, as of
    /// 2021-11-30; also [90790](https://developer.work.weixin.qq.com/document/path/90790).
    #[inline]
    pub fn get_corp_token(
        &self,
        auth_corpid: impl Into<OpenCorpId>,
        permanent_code: impl Into<PermanentCode>,
    ) -> Call<GetCorpToken>
    where
        K: Provides<SuiteAccessToken>,
    {
        self.scope.call(GetCorpToken::new(auth_corpid, permanent_code))
    }

    /// 获取预授权码: fetch a code that opens one installation session of a third-party app. It goes into the
    /// install link.
    ///
    /// `GET /cgi-bin/service/get_pre_auth_code` with [`SuiteAccessToken`]; read-only, so the client may
    /// repeat it. Official page [90601](https://developer.work.weixin.qq.com/document/path/90601), checked,
    /// as of 2021-07-30; also [90786](https://developer.work.weixin.qq.com/document/path/90786).
    #[inline]
    pub fn get_pre_auth_code(&self) -> Call<GetPreAuthCode>
    where
        K: Provides<SuiteAccessToken>,
    {
        self.scope.call(GetPreAuthCode::new())
    }

    /// 设置授权配置: configure one installation session before its install link is opened. An unpublished app
    /// needs it for a test authorisation.
    ///
    /// `POST /cgi-bin/service/set_session_info` with [`SuiteAccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [90602](https://developer.work.weixin.qq.com/document/path/90602),
    /// checked, as of 2018-10-18; also [90787](https://developer.work.weixin.qq.com/document/path/90787).
    #[inline]
    pub fn set_session_info(
        &self,
        pre_auth_code: impl Into<PreAuthCode>,
        session_info: SessionInfo,
    ) -> Call<SetSessionInfo>
    where
        K: Provides<SuiteAccessToken>,
    {
        self.scope.call(SetSessionInfo::new(pre_auth_code, session_info))
    }

    /// 获取带参授权链接: get a link with which a corp's admin authorises templates of customized apps. Show
    /// it as a QR code of your own drawing.
    ///
    /// `POST /cgi-bin/service/get_customized_auth_url` with [`ProviderAccessToken`]; read-only, so the client
    /// may repeat it. Official page [98744](https://developer.work.weixin.qq.com/document/path/98744),
    /// checked, as of 2025-01-02; also [95436](https://developer.work.weixin.qq.com/document/path/95436).
    #[inline]
    pub fn get_customized_auth_url(
        &self,
        state: impl Into<String>,
        templateid_list: impl IntoIterator<Item = impl Into<TemplateId>>,
    ) -> Call<GetCustomizedAuthUrl>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(GetCustomizedAuthUrl::new(state, templateid_list))
    }

    /// 获取应用二维码: get the QR code that installs a published third-party app, as a PNG or as a link to
    /// one.
    ///
    /// Only for apps that are published and open to everyone.
    ///
    /// `POST /cgi-bin/service/get_app_qrcode` with [`SuiteAccessToken`]; read-only, so the client may repeat
    /// it. The answer is a file or JSON. Official page
    /// [95430](https://developer.work.weixin.qq.com/document/path/95430), checked, as of 2024-07-18.
    #[inline]
    pub fn get_app_qrcode(&self, suite_id: impl Into<SuiteId>) -> Call<GetAppQrcode>
    where
        K: Provides<SuiteAccessToken>,
    {
        self.scope.call(GetAppQrcode::new(suite_id))
    }

    /// 获取企业永久授权码: redeem an auth code for the corp's permanent code. The fast form, meant for the
    /// middle of an installation.
    ///
    /// Unlike get_permanent_code it returns no agents and no details of the corp: fetch those with
    /// get_auth_info_v2.
    ///
    /// `POST /cgi-bin/service/v2/get_permanent_code` with [`SuiteAccessToken`]; acts on every call and is
    /// never repeated blindly. Official page
    /// [100776](https://developer.work.weixin.qq.com/document/path/100776), checked, as of 2025-05-21; also
    /// [97163](https://developer.work.weixin.qq.com/document/path/97163).
    #[inline]
    pub fn get_permanent_code_v2(
        &self,
        auth_code: impl Into<AuthCode>,
    ) -> Call<GetPermanentCodeV2>
    where
        K: Provides<SuiteAccessToken>,
    {
        self.scope.call(GetPermanentCodeV2::new(auth_code))
    }

    /// 获取企业永久授权码: redeem an auth code for the corp's permanent code, together with the details of
    /// the corp, its agents and its edition.
    ///
    /// Slow; prefer get_permanent_code_v2 while a person waits. The answer carries errcode only when the call
    /// failed.
    ///
    /// `POST /cgi-bin/service/get_permanent_code` with [`SuiteAccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [97163](https://developer.work.weixin.qq.com/document/path/97163),
    /// checked in a public copy; also [90603](https://developer.work.weixin.qq.com/document/path/90603),
    /// [91911](https://developer.work.weixin.qq.com/document/path/91911).
    #[inline]
    pub fn get_permanent_code(
        &self,
        auth_code: impl Into<AuthCode>,
    ) -> Call<GetPermanentCode>
    where
        K: Provides<SuiteAccessToken>,
    {
        self.scope.call(GetPermanentCode::new(auth_code))
    }

    /// 获取企业授权信息: read an authorisation: the corp, its agents with their scope and rights, and the
    /// edition in force.
    ///
    /// Read it again after every change_auth.
    ///
    /// `POST /cgi-bin/service/v2/get_auth_info` with [`SuiteAccessToken`]; read-only, so the client may
    /// repeat it. Official page [100795](https://developer.work.weixin.qq.com/document/path/100795), checked
    /// in a public copy, as of 2025-01-02; also
    /// [100779](https://developer.work.weixin.qq.com/document/path/100779).
    #[inline]
    pub fn get_auth_info_v2(
        &self,
        auth_corpid: impl Into<OpenCorpId>,
        permanent_code: impl Into<PermanentCode>,
    ) -> Call<GetAuthInfoV2>
    where
        K: Provides<SuiteAccessToken>,
    {
        self.scope.call(GetAuthInfoV2::new(auth_corpid, permanent_code))
    }

    /// 获取企业授权信息: the older and slower form of get_auth_info_v2, which also tells the corp's QR code.
    ///
    /// `POST /cgi-bin/service/get_auth_info` with [`SuiteAccessToken`]; read-only, so the client may repeat
    /// it. Official page [91912](https://developer.work.weixin.qq.com/document/path/91912), checked in a
    /// public copy, as of 2020-12-15; also [90604](https://developer.work.weixin.qq.com/document/path/90604).
    #[inline]
    pub fn get_auth_info(
        &self,
        auth_corpid: impl Into<OpenCorpId>,
        permanent_code: impl Into<PermanentCode>,
    ) -> Call<GetAuthInfo>
    where
        K: Provides<SuiteAccessToken>,
    {
        self.scope.call(GetAuthInfo::new(auth_corpid, permanent_code))
    }

    /// 获取应用的管理员列表: list the admins of one app in one corp, external admins left out. For
    /// installations by members, system admins are left out too.
    ///
    /// `POST /cgi-bin/service/get_admin_list` with [`SuiteAccessToken`]; read-only, so the client may repeat
    /// it. Official page [90606](https://developer.work.weixin.qq.com/document/path/90606), checked; also
    /// [90791](https://developer.work.weixin.qq.com/document/path/90791).
    ///
    /// **Deprecated:** No longer maintained. Use agent/get_admin_list, which takes the corp's access_token
    /// and serves customized apps too.
    #[inline]
    pub fn get_admin_list(
        &self,
        auth_corpid: impl Into<OpenCorpId>,
        agentid: impl Into<AgentId>,
    ) -> Call<GetAdminList>
    where
        K: Provides<SuiteAccessToken>,
    {
        self.scope.call(GetAdminList::new(auth_corpid, agentid))
    }

    /// 自建应用迁移成代开发应用: turn an app that was set up as the corp's own into a customized app of the
    /// provider, or prove that an app moved in the console is the provider's.
    ///
    /// The access_token is the one of the app to be moved, bought with that app's own secret. An app moved in
    /// the console needs this before its secret can be reset or a version released.
    ///
    /// `POST /cgi-bin/agent/claim_customized_app` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [99617](https://developer.work.weixin.qq.com/document/path/99617),
    /// checked, as of 2024-01-16.
    #[inline]
    pub fn agent_claim_customized_app(
        &self,
        suite_access_token: impl Into<TokenValue>,
    ) -> Call<AgentClaimCustomizedApp>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(AgentClaimCustomizedApp::new(suite_access_token))
    }

    /// 通讯录单个搜索: search members and departments of an authorised corp by name.
    ///
    /// Sees what the provider's contact rights cover, or one app's visible scope when agentid is given.
    /// Departed members are found for a year if they had activated WeCom.
    ///
    /// `POST /cgi-bin/service/contact/search` with [`ProviderAccessToken`]; read-only, so the client may
    /// repeat it. Its `stream()` goes through all pages, each of which is one item. Official page
    /// [91844](https://developer.work.weixin.qq.com/document/path/91844), checked, as of 2026-02-05.
    #[inline]
    pub fn contact_search(
        &self,
        auth_corpid: impl Into<OpenCorpId>,
        query_word: impl Into<String>,
    ) -> Call<ContactSearch>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(ContactSearch::new(auth_corpid, query_word))
    }

    /// 通讯录批量搜索: run up to 50 searches of contact_search in one call.
    ///
    /// `POST /cgi-bin/service/contact/batchsearch` with [`ProviderAccessToken`]; read-only, so the client may
    /// repeat it. Its `in_chunks()` sends as many calls as the list needs. Official page
    /// [91844](https://developer.work.weixin.qq.com/document/path/91844), checked in a public copy, as of
    /// 2026-02-05.
    #[inline]
    pub fn contact_batchsearch(
        &self,
        auth_corpid: impl Into<OpenCorpId>,
        query_request_list: impl IntoIterator<Item = ContactQuery>,
    ) -> Call<ContactBatchsearch>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(ContactBatchsearch::new(auth_corpid, query_request_list))
    }

    /// 通讯录userid排序: sort members by name, which the provider itself cannot see.
    ///
    /// `POST /cgi-bin/service/contact/sort` with [`ProviderAccessToken`]; read-only, so the client may repeat
    /// it. Official page [92093](https://developer.work.weixin.qq.com/document/path/92093), checked, as of
    /// 2022-09-05.
    #[inline]
    pub fn contact_sort(
        &self,
        auth_corpid: impl Into<OpenCorpId>,
        useridlist: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Call<ContactSort>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(ContactSort::new(auth_corpid, useridlist))
    }

    /// 服务商上传临时素材: upload a file as the provider, for contact_id_translate or the cashier.
    ///
    /// `POST /cgi-bin/service/media/upload` with [`ProviderAccessToken`]; acts on every call and is never
    /// repeated blindly. Uploads multipart/form-data. Official page
    /// [99310](https://developer.work.weixin.qq.com/document/path/99310), checked in a public copy, as of
    /// 2023-07-10; also [91883](https://developer.work.weixin.qq.com/document/path/91883).
    #[inline]
    pub fn media_upload(&self, r#type: MediaType, media: File) -> Call<MediaUpload>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(MediaUpload::new(r#type, media))
    }

    /// 异步通讯录id转译: start a job that writes the names of members and departments over their placeholders
    /// in uploaded files. Ends with batch_get_result or the batch_job_result callback.
    ///
    /// Only ids within the provider's contact rights are replaced.
    ///
    /// `POST /cgi-bin/service/contact/id_translate` with [`ProviderAccessToken`]; acts on every call and is
    /// never repeated blindly. Official page
    /// [91846](https://developer.work.weixin.qq.com/document/path/91846), checked, as of 2023-06-12.
    #[inline]
    pub fn contact_id_translate(
        &self,
        auth_corpid: impl Into<OpenCorpId>,
        media_id_list: impl IntoIterator<Item = impl Into<MediaId>>,
    ) -> Call<ContactIdTranslate>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(ContactIdTranslate::new(auth_corpid, media_id_list))
    }

    /// 获取异步任务结果: look up how a job of the provider stands and where its result is.
    ///
    /// `GET /cgi-bin/service/batch/getresult` with [`ProviderAccessToken`]; read-only, so the client may
    /// repeat it. Its `until_done()` asks until the job has ended. Official page
    /// [91882](https://developer.work.weixin.qq.com/document/path/91882), checked, as of 2022-11-07.
    #[inline]
    pub fn batch_get_result(&self, jobid: impl Into<JobId>) -> Call<BatchGetResult>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(BatchGetResult::new(jobid))
    }

    /// 明文corpid转换为加密corpid: convert a corp's plaintext id into the one this provider sees.
    ///
    /// The corp has to have authorised the provider or own an app that is about to be moved to the provider.
    ///
    /// `POST /cgi-bin/service/corpid_to_opencorpid` with [`ProviderAccessToken`]; read-only, so the client
    /// may repeat it. Official page [97105](https://developer.work.weixin.qq.com/document/path/97105),
    /// checked, as of 2024-04-02; also [95604](https://developer.work.weixin.qq.com/document/path/95604),
    /// [97061](https://developer.work.weixin.qq.com/document/path/97061).
    #[inline]
    pub fn corpid_to_opencorpid(
        &self,
        corpid: impl Into<CorpId>,
    ) -> Call<CorpidToOpencorpid>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(CorpidToOpencorpid::new(corpid))
    }

    /// userid的转换: convert member ids that a smart robot received into the ones this provider sees.
    ///
    /// `POST /cgi-bin/service/batch/userid_to_openuserid` with [`ProviderAccessToken`]; read-only, so the
    /// client may repeat it. Official page [97062](https://developer.work.weixin.qq.com/document/path/97062),
    /// checked in a public copy; also [97106](https://developer.work.weixin.qq.com/document/path/97106).
    #[inline]
    pub fn batch_userid_to_openuserid(
        &self,
        open_userid_list: impl IntoIterator<Item = impl Into<OpenUserId>>,
        source_botid: impl Into<String>,
    ) -> Call<BatchUseridToOpenuserid>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(BatchUseridToOpenuserid::new(open_userid_list, source_botid))
    }

    /// 第三方主体unionid转换为第三方external_userid: find the external contacts behind a WeChat user of the
    /// provider's own mini program or official account.
    ///
    /// 50,000 calls an hour and 240,000 a day per provider, each caused by a user's own action: bulk
    /// conversion is punished. Customer-service contacts are found for 48 hours after a session.
    ///
    /// `POST /cgi-bin/service/externalcontact/unionid_to_external_userid_3rd` with [`SuiteAccessToken`];
    /// read-only, so the client may repeat it. Official page
    /// [95878](https://developer.work.weixin.qq.com/document/path/95878), checked, as of 2022-06-20; also
    /// [95327](https://developer.work.weixin.qq.com/document/path/95327),
    /// [96516](https://developer.work.weixin.qq.com/document/path/96516).
    #[inline]
    pub fn externalcontact_unionid_to_external_userid_3rd(
        &self,
        unionid: impl Into<String>,
        openid: impl Into<String>,
    ) -> Call<ExternalcontactUnionidToExternalUserid3rd>
    where
        K: Provides<SuiteAccessToken>,
    {
        let request = ExternalcontactUnionidToExternalUserid3rd::new(unionid, openid);
        self.scope.call(request)
    }

    /// ID迁移完成状态的设置: switch a corp's third-party apps, or one customized app, to encrypted ids for
    /// good.
    ///
    /// There is no way back. Once external_userid is switched for third-party apps, unionids of that corp are
    /// no longer handed out. Not needed for the provider's own corp.
    ///
    /// `POST /cgi-bin/service/finish_openid_migration` with [`ProviderAccessToken`]; twice is the same as
    /// once, so the client may repeat it. Official page
    /// [99378](https://developer.work.weixin.qq.com/document/path/99378), checked, as of 2023-08-03; also
    /// [99375](https://developer.work.weixin.qq.com/document/path/99375).
    #[inline]
    pub fn finish_openid_migration(
        &self,
        corpid: impl Into<OpenCorpId>,
        openid_type: impl IntoIterator<Item = OpenIdType>,
    ) -> Call<FinishOpenidMigration>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(FinishOpenidMigration::new(corpid, openid_type))
    }

    /// 设置迁移完成: switch a corp's third-party apps to encrypted external_userids for good. The older
    /// sibling of finish_openid_migration.
    ///
    /// The corp has to have authorised one of the apps; unionids of it are no longer handed out then. Not
    /// needed for the provider's own corp.
    ///
    /// `POST /cgi-bin/service/externalcontact/finish_external_userid_migration` with [`ProviderAccessToken`];
    /// twice is the same as once, so the client may repeat it. Official page
    /// [96516](https://developer.work.weixin.qq.com/document/path/96516), checked in a public copy; also
    /// [95327](https://developer.work.weixin.qq.com/document/path/95327).
    #[inline]
    pub fn externalcontact_finish_external_userid_migration(
        &self,
        corpid: impl Into<OpenCorpId>,
    ) -> Call<ExternalcontactFinishExternalUseridMigration>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(ExternalcontactFinishExternalUseridMigration::new(corpid))
    }

    /// 获取注册码: fetch a code that opens the registration page of a promotion package, once, for one new
    /// corp.
    ///
    /// `POST /cgi-bin/service/get_register_code` with [`ProviderAccessToken`]; read-only, so the client may
    /// repeat it. Official page [90581](https://developer.work.weixin.qq.com/document/path/90581), checked,
    /// as of 2021-03-18; also [90805](https://developer.work.weixin.qq.com/document/path/90805).
    #[inline]
    pub fn get_register_code(
        &self,
        template_id: impl Into<TemplateId>,
    ) -> Call<GetRegisterCode>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(GetRegisterCode::new(template_id))
    }

    /// 查询注册状态: look up the corp that came out of a registration code.
    ///
    /// Works for 24 hours after the code was made, and only for corps that were newly created: others give 84024.
    ///
    /// `POST /cgi-bin/service/get_register_info` with [`ProviderAccessToken`]; read-only, so the client may
    /// repeat it. Official page [90582](https://developer.work.weixin.qq.com/document/path/90582), checked,
    /// as of 2024-07-22; also [90806](https://developer.work.weixin.qq.com/document/path/90806).
    #[inline]
    pub fn get_register_info(
        &self,
        register_code: impl Into<RegisterCode>,
    ) -> Call<GetRegisterInfo>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(GetRegisterInfo::new(register_code))
    }

    /// 设置通讯录同步完成: declare the contacts of a newly registered corp complete. Unlocks them and ends
    /// the token it is called with.
    ///
    /// `GET /cgi-bin/sync/contact_sync_success` with [`ContactSyncToken`]; acts on every call and is never
    /// repeated blindly. Official page [90584](https://developer.work.weixin.qq.com/document/path/90584),
    /// checked, as of 2018-10-18; also [90808](https://developer.work.weixin.qq.com/document/path/90808).
    #[inline]
    pub fn contact_sync_success(&self) -> Call<ContactSyncSuccess>
    where
        K: Provides<ContactSyncToken>,
    {
        self.scope.call(ContactSyncSuccess::new())
    }

    /// 获取订单列表: list the orders for editions of one app within a period.
    ///
    /// `POST /cgi-bin/service/get_order_list` with [`SuiteAccessToken`]; read-only, so the client may repeat
    /// it. Official page [91910](https://developer.work.weixin.qq.com/document/path/91910), checked in a
    /// public copy, as of 2023-03-24.
    #[inline]
    pub fn get_order_list(
        &self,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Call<GetOrderList>
    where
        K: Provides<SuiteAccessToken>,
    {
        self.scope.call(GetOrderList::new(start_time, end_time))
    }

    /// 获取订单详情: read one order for an edition of the app.
    ///
    /// `POST /cgi-bin/service/get_order` with [`SuiteAccessToken`]; read-only, so the client may repeat it.
    /// Official page [91909](https://developer.work.weixin.qq.com/document/path/91909), checked in a public
    /// copy, as of 2024-09-24.
    #[inline]
    pub fn get_order(&self, orderid: impl Into<OrderId>) -> Call<GetOrder>
    where
        K: Provides<SuiteAccessToken>,
    {
        self.scope.call(GetOrder::new(orderid))
    }

    /// 延长试用期: give a corp more days of trial. Possible during a limited trial or after it ran out.
    ///
    /// `POST /cgi-bin/service/prolong_try` with [`SuiteAccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [91913](https://developer.work.weixin.qq.com/document/path/91913),
    /// checked, as of 2020-01-13.
    #[inline]
    pub fn prolong_try(
        &self,
        buyer_corpid: impl Into<OpenCorpId>,
        prolong_days: i64,
    ) -> Call<ProlongTry>
    where
        K: Provides<SuiteAccessToken>,
    {
        self.scope.call(ProlongTry::new(buyer_corpid, prolong_days))
    }

    /// 充值账户余额查询: read the balance of the provider's prepaid account.
    ///
    /// `GET /cgi-bin/service/get_account_balance` with [`ProviderAccessToken`]; read-only, so the client may
    /// repeat it. Official page [100138](https://developer.work.weixin.qq.com/document/path/100138), checked,
    /// as of 2024-08-14; also [100137](https://developer.work.weixin.qq.com/document/path/100137).
    #[inline]
    pub fn get_account_balance(&self) -> Call<GetAccountBalance>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(GetAccountBalance::new())
    }

    /// 获取代支付流水: page through what the provider paid for a corp's use of customer acquisition links.
    ///
    /// For the customer-acquisition component only. A day's records are complete on the next day; the
    /// platform counts a day from 00:00:01 to 00:00:00 of the next.
    ///
    /// `POST /cgi-bin/service/customer_acquisition/get_bill_list` with [`SuiteAccessToken`]; read-only, so
    /// the client may repeat it. Its `stream()` goes through all pages. Official page
    /// [99602](https://developer.work.weixin.qq.com/document/path/99602), checked, as of 2024-04-23.
    #[inline]
    pub fn customer_acquisition_get_bill_list(
        &self,
        auth_corpid: impl Into<OpenCorpId>,
        begin_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Call<CustomerAcquisitionGetBillList>
    where
        K: Provides<SuiteAccessToken>,
    {
        let request = CustomerAcquisitionGetBillList::new(
            auth_corpid,
            begin_time,
            end_time,
        );
        self.scope.call(request)
    }
}

/// 获取服务商凭证: the request of [`Api::get_provider_token`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProviderToken {
    /// The provider's own corp.
    pub corpid: CorpId,
    /// The provider's secret, from the general developer settings of the provider console.
    pub provider_secret: AppSecret,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetProviderToken {
    "corpid" => corpid: CorpId [required()],
    "provider_secret" => provider_secret: AppSecret [required()],
});

impl GetProviderToken {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        corpid: impl Into<CorpId>,
        provider_secret: impl Into<AppSecret>,
    ) -> Self {
        Self {
            corpid: corpid.into(),
            provider_secret: provider_secret.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetProviderToken {
    type Token = NoToken;
    type Response = GetProviderTokenResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("service", "get_provider_token", "/cgi-bin/service/get_provider_token")
            .title("获取服务商凭证")
            .effect(Effect::Read)
            .docs(&[90593, 90648, 91200, 96237]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取服务商凭证: the answer to [`GetProviderToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProviderTokenResponse {
    /// The provider's token. At most 512 bytes.
    pub provider_access_token: TokenValue,
    /// Seconds the token still lives, 7200 when it is new.
    pub expires_in: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetProviderTokenResponse {
    "provider_access_token" => provider_access_token: TokenValue [max_bytes(512)],
    "expires_in" => expires_in: i64,
});

/// 获取第三方应用凭证: the request of [`Api::get_suite_token`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSuiteToken {
    /// A third-party app or a template of customized apps.
    pub suite_id: SuiteId,
    /// The secret of that suite.
    pub suite_secret: AppSecret,
    /// The newest ticket that was pushed for that suite.
    pub suite_ticket: SuiteTicket,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetSuiteToken {
    "suite_id" => suite_id: SuiteId [required()],
    "suite_secret" => suite_secret: AppSecret [required()],
    "suite_ticket" => suite_ticket: SuiteTicket [required()],
});

impl GetSuiteToken {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        suite_id: impl Into<SuiteId>,
        suite_secret: impl Into<AppSecret>,
        suite_ticket: impl Into<SuiteTicket>,
    ) -> Self {
        Self {
            suite_id: suite_id.into(),
            suite_secret: suite_secret.into(),
            suite_ticket: suite_ticket.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetSuiteToken {
    type Token = NoToken;
    type Response = GetSuiteTokenResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("service", "get_suite_token", "/cgi-bin/service/get_suite_token")
            .title("获取第三方应用凭证")
            .effect(Effect::Read)
            .docs(&[90600, 90785, 97162]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取第三方应用凭证: the answer to [`GetSuiteToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSuiteTokenResponse {
    /// The suite's token. At most 512 bytes.
    pub suite_access_token: TokenValue,
    /// Seconds the token lives, 7200 when it is new.
    pub expires_in: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetSuiteTokenResponse {
    "suite_access_token" => suite_access_token: TokenValue [max_bytes(512)],
    "expires_in" => expires_in: i64,
});

/// 获取企业凭证: the request of [`Api::get_corp_token`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCorpToken {
    /// The corp that authorised the suite.
    pub auth_corpid: OpenCorpId,
    /// That corp's permanent code for the suite.
    pub permanent_code: PermanentCode,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetCorpToken {
    "auth_corpid" => auth_corpid: OpenCorpId [required()],
    "permanent_code" => permanent_code: PermanentCode [required()],
});

impl GetCorpToken {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        auth_corpid: impl Into<OpenCorpId>,
        permanent_code: impl Into<PermanentCode>,
    ) -> Self {
        Self {
            auth_corpid: auth_corpid.into(),
            permanent_code: permanent_code.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetCorpToken {
    type Token = SuiteAccessToken;
    type Response = GetCorpTokenResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("service", "get_corp_token", "/cgi-bin/service/get_corp_token")
            .title("获取企业凭证")
            .effect(Effect::Read)
            .docs(&[90605, 90790]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取企业凭证: the answer to [`GetCorpToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCorpTokenResponse {
    /// The app's token in that corp. At most 512 bytes.
    pub access_token: TokenValue,
    /// Seconds the token lives, 7200 when it is new.
    pub expires_in: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetCorpTokenResponse {
    "access_token" => access_token: TokenValue [max_bytes(512)],
    "expires_in" => expires_in: i64,
});

/// 获取预授权码: the request of [`Api::get_pre_auth_code`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPreAuthCode {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetPreAuthCode {});

impl GetPreAuthCode {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetPreAuthCode {
    type Token = SuiteAccessToken;
    type Response = GetPreAuthCodeResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::get("service", "get_pre_auth_code", "/cgi-bin/service/get_pre_auth_code")
            .title("获取预授权码")
            .docs(&[90601, 90786]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取预授权码: the answer to [`GetPreAuthCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPreAuthCodeResponse {
    /// Code of one installation session. At most 512 bytes.
    pub pre_auth_code: PreAuthCode,
    /// Seconds the code lives, 1200.
    pub expires_in: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetPreAuthCodeResponse {
    "pre_auth_code" => pre_auth_code: PreAuthCode [max_bytes(512)],
    "expires_in" => expires_in: i64,
});

/// 设置授权配置: the request of [`Api::set_session_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSessionInfo {
    /// The session to configure.
    pub pre_auth_code: PreAuthCode,
    /// What the session installs and how.
    pub session_info: SessionInfo,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SetSessionInfo {
    "pre_auth_code" => pre_auth_code: PreAuthCode [required()],
    "session_info" => session_info: SessionInfo [required()],
});

impl SetSessionInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        pre_auth_code: impl Into<PreAuthCode>,
        session_info: SessionInfo,
    ) -> Self {
        Self {
            pre_auth_code: pre_auth_code.into(),
            session_info,
            ..Self::default()
        }
    }
}

impl Endpoint for SetSessionInfo {
    type Token = SuiteAccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("service", "set_session_info", "/cgi-bin/service/set_session_info")
            .title("设置授权配置")
            .effect(Effect::Set)
            .docs(&[90602, 90787]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取带参授权链接: the request of [`Api::get_customized_auth_url`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomizedAuthUrl {
    /// Letters and digits only. Comes back as state from get_permanent_code. At most 32 bytes.
    pub state: String,
    /// The templates to authorise (`dk…`). At most 9 items.
    pub templateid_list: Vec<TemplateId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetCustomizedAuthUrl {
    "state" => state: String [required(), max_bytes(32)],
    "templateid_list" => templateid_list: Vec<TemplateId> [required(), max_items(9)],
});

impl GetCustomizedAuthUrl {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        state: impl Into<String>,
        templateid_list: impl IntoIterator<Item = impl Into<TemplateId>>,
    ) -> Self {
        Self {
            state: state.into(),
            templateid_list: templateid_list.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetCustomizedAuthUrl {
    type Token = ProviderAccessToken;
    type Response = GetCustomizedAuthUrlResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("service", "get_customized_auth_url", "/cgi-bin/service/get_customized_auth_url")
            .title("获取带参授权链接")
            .effect(Effect::Read)
            .docs(&[95436, 98744]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取带参授权链接: the answer to [`GetCustomizedAuthUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomizedAuthUrlResponse {
    /// The link to put into a QR code.
    pub qrcode_url: String,
    /// Seconds the link is good for, 864000 (ten days).
    pub expires_in: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetCustomizedAuthUrlResponse {
    "qrcode_url" => qrcode_url: String,
    "expires_in" => expires_in: i64,
});

/// 获取应用二维码: the request of [`Api::get_app_qrcode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppQrcode {
    /// The app to install (`ww…` or `wx…`).
    pub suite_id: SuiteId,
    /// Number of the app in its suite. 1 when absent.
    ///
    /// **Deprecated:** Only for old suites with several apps.
    pub appid: Option<i64>,
    /// Tells installation channels apart: letters and digits only. Comes back from get_permanent_code. At
    /// most 32 bytes.
    pub state: Option<String>,
    /// Frame and size. [`AppQrcodeStyle::PlainSmall`] when absent.
    pub style: Option<AppQrcodeStyle>,
    /// Whether the answer is the image or JSON with a link to it. [`AppQrcodeResult::Image`] when absent.
    pub result_type: Option<AppQrcodeResult>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetAppQrcode {
    "suite_id" => suite_id: SuiteId [required()],
    "appid" => appid: Option<i64>,
    "state" => state: Option<String> [max_bytes(32)],
    "style" => style: Option<AppQrcodeStyle>,
    "result_type" => result_type: Option<AppQrcodeResult>,
});

impl GetAppQrcode {
    /// The request with everything it must have.
    #[inline]
    pub fn new(suite_id: impl Into<SuiteId>) -> Self {
        Self {
            suite_id: suite_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetAppQrcode {
    type Token = SuiteAccessToken;
    type Response = BinaryOr<GetAppQrcodeResponse>;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("service", "get_app_qrcode", "/cgi-bin/service/get_app_qrcode")
            .title("获取应用二维码")
            .effect(Effect::Read)
            .answer(AnswerForm::BytesOrJson)
            .docs(&[95430]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Response, DecodeError> {
        answer.binary_or_json()
    }
}

impl Call<GetAppQrcode> {
    /// Number of the app in its suite. 1 when absent.
    ///
    /// **Deprecated:** Only for old suites with several apps.
    #[inline]
    pub fn appid(mut self, appid: i64) -> Self {
        self.request.appid = Some(appid);
        self
    }

    /// Tells installation channels apart: letters and digits only. Comes back from get_permanent_code. At
    /// most 32 bytes.
    #[inline]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.request.state = Some(state.into());
        self
    }

    /// Frame and size. [`AppQrcodeStyle::PlainSmall`] when absent.
    #[inline]
    pub fn style(mut self, style: AppQrcodeStyle) -> Self {
        self.request.style = Some(style);
        self
    }

    /// Whether the answer is the image or JSON with a link to it. [`AppQrcodeResult::Image`] when absent.
    #[inline]
    pub fn result_type(mut self, result_type: AppQrcodeResult) -> Self {
        self.request.result_type = Some(result_type);
        self
    }
}

/// 获取应用二维码: the answer to [`GetAppQrcode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppQrcodeResponse {
    /// Link to the image. Only in the JSON answer.
    pub qrcode: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetAppQrcodeResponse {
    "qrcode" => qrcode: Option<String>,
});

/// 获取企业永久授权码: the request of [`Api::get_permanent_code_v2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPermanentCodeV2 {
    /// From the install redirect, create_auth or reset_permanent_code. 64 to 512 bytes, works once. At most
    /// 512 bytes.
    pub auth_code: AuthCode,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetPermanentCodeV2 {
    "auth_code" => auth_code: AuthCode [required(), max_bytes(512)],
});

impl GetPermanentCodeV2 {
    /// The request with everything it must have.
    #[inline]
    pub fn new(auth_code: impl Into<AuthCode>) -> Self {
        Self {
            auth_code: auth_code.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetPermanentCodeV2 {
    type Token = SuiteAccessToken;
    type Response = GetPermanentCodeV2Response;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("service", "get_permanent_code_v2", "/cgi-bin/service/v2/get_permanent_code")
            .title("获取企业永久授权码")
            .docs(&[97163, 100776]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取企业永久授权码: the answer to [`GetPermanentCodeV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPermanentCodeV2Response {
    /// The corp's permanent code. Of a customized app it is the secret. At most 512 bytes.
    pub permanent_code: PermanentCode,
    /// A first token of the app in that corp. Absent for customized apps; not on every page. At most 512
    /// bytes.
    pub access_token: Option<TokenValue>,
    /// Seconds that access_token lives.
    pub expires_in: Option<i64>,
    /// The corp that authorised.
    pub auth_corp_info: CorpBrief,
    /// The admin who authorised.
    pub auth_user_info: Option<AuthUserInfo>,
    /// The promotion package whose QR code began it. Not for installations by a member.
    pub register_code_info: Option<RegisterCodeInfo>,
    /// State of the QR code or link that was scanned, as given to get_customized_auth_url.
    pub state: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetPermanentCodeV2Response {
    "permanent_code" => permanent_code: PermanentCode [max_bytes(512)],
    "access_token" => access_token: Option<TokenValue> [max_bytes(512)],
    "expires_in" => expires_in: Option<i64>,
    "auth_corp_info" => auth_corp_info: CorpBrief,
    "auth_user_info" => auth_user_info: Option<AuthUserInfo>,
    "register_code_info" => register_code_info: Option<RegisterCodeInfo>,
    "state" => state: Option<String>,
});

/// 获取企业永久授权码: the request of [`Api::get_permanent_code`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPermanentCode {
    /// From the install redirect, create_auth or reset_permanent_code. 64 to 512 bytes, works once. At most
    /// 512 bytes.
    pub auth_code: AuthCode,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetPermanentCode {
    "auth_code" => auth_code: AuthCode [required(), max_bytes(512)],
});

impl GetPermanentCode {
    /// The request with everything it must have.
    #[inline]
    pub fn new(auth_code: impl Into<AuthCode>) -> Self {
        Self {
            auth_code: auth_code.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetPermanentCode {
    type Token = SuiteAccessToken;
    type Response = GetPermanentCodeResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("service", "get_permanent_code", "/cgi-bin/service/get_permanent_code")
            .title("获取企业永久授权码")
            .docs(&[90603, 91911, 97163]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取企业永久授权码: the answer to [`GetPermanentCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPermanentCodeResponse {
    /// The corp's permanent code. Of a customized app it is the secret. At most 512 bytes.
    pub permanent_code: PermanentCode,
    /// A first token of the app in that corp. Absent for customized apps. At most 512 bytes.
    pub access_token: Option<TokenValue>,
    /// Seconds that access_token lives.
    pub expires_in: Option<i64>,
    /// The dealer that represents the app there.
    pub dealer_corp_info: Option<CorpBrief>,
    /// The corp that authorised.
    pub auth_corp_info: AuthCorpInfo,
    /// What was authorised.
    pub auth_info: Option<AuthInfo>,
    /// The admin who authorised.
    pub auth_user_info: Option<AuthUserInfo>,
    /// The promotion package whose QR code began it. Not for installations by a member.
    pub register_code_info: Option<RegisterCodeInfo>,
    /// State of the QR code or link that was scanned.
    pub state: Option<String>,
    /// The edition in force, when the app sells editions.
    pub edition_info: Option<EditionInfo>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetPermanentCodeResponse {
    "permanent_code" => permanent_code: PermanentCode [max_bytes(512)],
    "access_token" => access_token: Option<TokenValue> [max_bytes(512)],
    "expires_in" => expires_in: Option<i64>,
    "dealer_corp_info" => dealer_corp_info: Option<CorpBrief>,
    "auth_corp_info" => auth_corp_info: AuthCorpInfo,
    "auth_info" => auth_info: Option<AuthInfo>,
    "auth_user_info" => auth_user_info: Option<AuthUserInfo>,
    "register_code_info" => register_code_info: Option<RegisterCodeInfo>,
    "state" => state: Option<String>,
    "edition_info" => edition_info: Option<EditionInfo>,
});

/// 获取企业授权信息: the request of [`Api::get_auth_info_v2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthInfoV2 {
    /// The corp that authorised the suite.
    pub auth_corpid: OpenCorpId,
    /// That corp's permanent code for the suite.
    pub permanent_code: PermanentCode,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetAuthInfoV2 {
    "auth_corpid" => auth_corpid: OpenCorpId [required()],
    "permanent_code" => permanent_code: PermanentCode [required()],
});

impl GetAuthInfoV2 {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        auth_corpid: impl Into<OpenCorpId>,
        permanent_code: impl Into<PermanentCode>,
    ) -> Self {
        Self {
            auth_corpid: auth_corpid.into(),
            permanent_code: permanent_code.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetAuthInfoV2 {
    type Token = SuiteAccessToken;
    type Response = GetAuthInfoV2Response;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("service", "get_auth_info_v2", "/cgi-bin/service/v2/get_auth_info")
            .title("获取企业授权信息")
            .effect(Effect::Read)
            .docs(&[100795, 100779]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取企业授权信息: the answer to [`GetAuthInfoV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthInfoV2Response {
    /// The dealer that represents the app there.
    pub dealer_corp_info: Option<CorpBrief>,
    /// The corp that authorised.
    pub auth_corp_info: AuthCorpInfo,
    /// What is authorised. Not for a contact app without an app of its own.
    pub auth_info: Option<AuthInfo>,
    /// The edition in force, when the app sells editions.
    pub edition_info: Option<EditionInfo>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetAuthInfoV2Response {
    "dealer_corp_info" => dealer_corp_info: Option<CorpBrief>,
    "auth_corp_info" => auth_corp_info: AuthCorpInfo,
    "auth_info" => auth_info: Option<AuthInfo>,
    "edition_info" => edition_info: Option<EditionInfo>,
});

/// 获取企业授权信息: the request of [`Api::get_auth_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthInfo {
    /// The corp that authorised the suite.
    pub auth_corpid: OpenCorpId,
    /// That corp's permanent code for the suite.
    pub permanent_code: PermanentCode,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetAuthInfo {
    "auth_corpid" => auth_corpid: OpenCorpId [required()],
    "permanent_code" => permanent_code: PermanentCode [required()],
});

impl GetAuthInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        auth_corpid: impl Into<OpenCorpId>,
        permanent_code: impl Into<PermanentCode>,
    ) -> Self {
        Self {
            auth_corpid: auth_corpid.into(),
            permanent_code: permanent_code.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetAuthInfo {
    type Token = SuiteAccessToken;
    type Response = GetAuthInfoResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("service", "get_auth_info", "/cgi-bin/service/get_auth_info")
            .title("获取企业授权信息")
            .effect(Effect::Read)
            .docs(&[90604, 91912]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取企业授权信息: the answer to [`GetAuthInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthInfoResponse {
    /// The dealer that represents the app there.
    pub dealer_corp_info: Option<CorpBrief>,
    /// The corp that authorised.
    pub auth_corp_info: AuthCorpInfo,
    /// What is authorised. Not for a contact app without an app of its own.
    pub auth_info: Option<AuthInfo>,
    /// The edition in force, when the app sells editions.
    pub edition_info: Option<EditionInfo>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetAuthInfoResponse {
    "dealer_corp_info" => dealer_corp_info: Option<CorpBrief>,
    "auth_corp_info" => auth_corp_info: AuthCorpInfo,
    "auth_info" => auth_info: Option<AuthInfo>,
    "edition_info" => edition_info: Option<EditionInfo>,
});

/// 获取应用的管理员列表: the request of [`Api::get_admin_list`].
///
/// **Deprecated:** No longer maintained. Use agent/get_admin_list, which takes the corp's access_token and
/// serves customized apps too.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdminList {
    /// The corp that installed the app.
    pub auth_corpid: OpenCorpId,
    /// The app in that corp. It has to belong to the suite of the token.
    pub agentid: AgentId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetAdminList {
    "auth_corpid" => auth_corpid: OpenCorpId [required()],
    "agentid" => agentid: AgentId [required()],
});

impl GetAdminList {
    /// The request with everything it must have.
    #[inline]
    pub fn new(auth_corpid: impl Into<OpenCorpId>, agentid: impl Into<AgentId>) -> Self {
        Self {
            auth_corpid: auth_corpid.into(),
            agentid: agentid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetAdminList {
    type Token = SuiteAccessToken;
    type Response = GetAdminListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("service", "get_admin_list", "/cgi-bin/service/get_admin_list")
            .title("获取应用的管理员列表")
            .effect(Effect::Read)
            .docs(&[90606, 90791]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取应用的管理员列表: the answer to [`GetAdminList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdminListResponse {
    /// The app's admins.
    pub admin: Option<Vec<AppAdmin>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetAdminListResponse {
    "admin" => admin: Option<Vec<AppAdmin>>,
});

/// 自建应用迁移成代开发应用: the request of [`Api::agent_claim_customized_app`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentClaimCustomizedApp {
    /// The token of the customized-app template that takes the app over.
    pub suite_access_token: TokenValue,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AgentClaimCustomizedApp {
    "suite_access_token" => suite_access_token: TokenValue [required()],
});

impl AgentClaimCustomizedApp {
    /// The request with everything it must have.
    #[inline]
    pub fn new(suite_access_token: impl Into<TokenValue>) -> Self {
        Self {
            suite_access_token: suite_access_token.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for AgentClaimCustomizedApp {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("service", "agent_claim_customized_app", "/cgi-bin/agent/claim_customized_app")
            .title("自建应用迁移成代开发应用")
            .docs(&[99617]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 通讯录单个搜索: the request of [`Api::contact_search`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactSearch {
    /// The corp to search in.
    pub auth_corpid: OpenCorpId,
    /// Name, pinyin or English name of a member; name or pinyin of a department. At most 64 characters.
    pub query_word: String,
    /// What to look for. [`ContactQueryType::Both`] when absent.
    pub query_type: Option<ContactQueryType>,
    /// Whether departed members count. Only when members are looked for.
    pub query_range: Option<ContactQueryRange>,
    /// A field that has to match exactly. Absent for a fuzzy search.
    pub full_match_field: Option<ContactMatchField>,
    /// next_cursor of the page before. Absent for the first page.
    pub cursor: Option<String>,
    /// Most results per page, active and departed members apart. There may be fewer. 1 to 200, 50 when
    /// absent.
    pub limit: Option<i64>,
    /// Only what this app can see. 0 for all that the contact rights cover.
    pub agentid: Option<AgentId>,
    /// Results to skip.
    ///
    /// **Deprecated:** Use cursor.
    pub offset: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ContactSearch {
    "auth_corpid" => auth_corpid: OpenCorpId [required()],
    "query_word" => query_word: String [required(), max_chars(64), sensitive()],
    "query_type" => query_type: Option<ContactQueryType>,
    "query_range" => query_range: Option<ContactQueryRange>,
    "full_match_field" => full_match_field: Option<ContactMatchField>,
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 200)],
    "agentid" => agentid: Option<AgentId>,
    "offset" => offset: Option<i64>,
});

impl ContactSearch {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        auth_corpid: impl Into<OpenCorpId>,
        query_word: impl Into<String>,
    ) -> Self {
        Self {
            auth_corpid: auth_corpid.into(),
            query_word: query_word.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for ContactSearch {
    type Token = ProviderAccessToken;
    type Response = ContactSearchResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("service", "contact_search", "/cgi-bin/service/contact/search")
            .title("通讯录单个搜索")
            .effect(Effect::Read)
            .docs(&[91844]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ContactSearch> {
    /// What to look for. [`ContactQueryType::Both`] when absent.
    #[inline]
    pub fn query_type(mut self, query_type: ContactQueryType) -> Self {
        self.request.query_type = Some(query_type);
        self
    }

    /// Whether departed members count. Only when members are looked for.
    #[inline]
    pub fn query_range(mut self, query_range: ContactQueryRange) -> Self {
        self.request.query_range = Some(query_range);
        self
    }

    /// A field that has to match exactly. Absent for a fuzzy search.
    #[inline]
    pub fn full_match_field(mut self, full_match_field: ContactMatchField) -> Self {
        self.request.full_match_field = Some(full_match_field);
        self
    }

    /// next_cursor of the page before. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most results per page, active and departed members apart. There may be fewer. 1 to 200, 50 when
    /// absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }

    /// Only what this app can see. 0 for all that the contact rights cover.
    #[inline]
    pub fn agentid(mut self, agentid: impl Into<AgentId>) -> Self {
        self.request.agentid = Some(agentid.into());
        self
    }

    /// Results to skip.
    ///
    /// **Deprecated:** Use cursor.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.request.offset = Some(offset);
        self
    }
}

impl Paged for ContactSearch {
    type Item = ContactSearchResponse;

    #[inline]
    fn turn(&mut self, page: ContactSearchResponse) -> Page<ContactSearchResponse> {
        let (more, next) = (Some(!page.is_last), page.next_cursor.clone());
        Page::by_cursor(Vec::from([page]), more, next, &mut self.cursor)
    }
}

/// 通讯录单个搜索: the answer to [`ContactSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactSearchResponse {
    /// The ids that were found.
    pub query_result: ContactQueryResult,
    /// Whether this is the last page.
    pub is_last: bool,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ContactSearchResponse {
    "query_result" => query_result: ContactQueryResult,
    "is_last" => is_last: bool,
    "next_cursor" => next_cursor: Option<String>,
});

/// 通讯录批量搜索: the request of [`Api::contact_batchsearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactBatchsearch {
    /// The corp to search in.
    pub auth_corpid: OpenCorpId,
    /// The searches. At most 50 items.
    pub query_request_list: Vec<ContactQuery>,
    /// Only what this app can see. 0 for all that the contact rights cover.
    pub agentid: Option<AgentId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ContactBatchsearch {
    "auth_corpid" => auth_corpid: OpenCorpId [required()],
    "query_request_list" => query_request_list: Vec<ContactQuery> [required(), max_items(50)],
    "agentid" => agentid: Option<AgentId>,
});

impl ContactBatchsearch {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        auth_corpid: impl Into<OpenCorpId>,
        query_request_list: impl IntoIterator<Item = ContactQuery>,
    ) -> Self {
        Self {
            auth_corpid: auth_corpid.into(),
            query_request_list: query_request_list.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for ContactBatchsearch {
    type Token = ProviderAccessToken;
    type Response = ContactBatchsearchResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("service", "contact_batchsearch", "/cgi-bin/service/contact/batchsearch")
            .title("通讯录批量搜索")
            .effect(Effect::Read)
            .docs(&[91844]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ContactBatchsearch> {
    /// Only what this app can see. 0 for all that the contact rights cover.
    #[inline]
    pub fn agentid(mut self, agentid: impl Into<AgentId>) -> Self {
        self.request.agentid = Some(agentid.into());
        self
    }
}

impl Chunked for ContactBatchsearch {
    const MOST: usize = 50;

    fn split_off(&mut self) -> Option<Self> {
        let list = Some(&mut self.query_request_list)
            .filter(|list| list.len() > Self::MOST)?;
        let rest = list.split_off(Self::MOST);
        Some(Self {
            query_request_list: rest,
            ..self.clone()
        })
    }

    fn merge(answer: &mut ContactBatchsearchResponse, next: ContactBatchsearchResponse) {
        answer.query_result_list.extend(next.query_result_list);
    }
}

/// 通讯录批量搜索: the answer to [`ContactBatchsearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactBatchsearchResponse {
    /// One entry per search.
    pub query_result_list: Vec<ContactBatchItem>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ContactBatchsearchResponse {
    "query_result_list" => query_result_list: Vec<ContactBatchItem>,
});

/// 通讯录userid排序: the request of [`Api::contact_sort`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactSort {
    /// The members' corp.
    pub auth_corpid: OpenCorpId,
    /// The members to sort. All have to be within the provider's contact rights. At most 1000 items.
    pub useridlist: Vec<OpenUserId>,
    /// Keys to sort by, the most important first.
    pub sort_options: Option<Vec<ContactSortOption>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ContactSort {
    "auth_corpid" => auth_corpid: OpenCorpId [required()],
    "useridlist" => useridlist: Vec<OpenUserId> [required(), max_items(1000)],
    "sort_options" => sort_options: Option<Vec<ContactSortOption>>,
});

impl ContactSort {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        auth_corpid: impl Into<OpenCorpId>,
        useridlist: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        Self {
            auth_corpid: auth_corpid.into(),
            useridlist: useridlist.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for ContactSort {
    type Token = ProviderAccessToken;
    type Response = ContactSortResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("service", "contact_sort", "/cgi-bin/service/contact/sort")
        .title("通讯录userid排序")
        .effect(Effect::Read)
        .docs(&[92093]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ContactSort> {
    /// Keys to sort by, the most important first.
    #[inline]
    pub fn sort_options(
        mut self,
        sort_options: impl IntoIterator<Item = ContactSortOption>,
    ) -> Self {
        self.request.sort_options = Some(sort_options.into_iter().collect());
        self
    }
}

/// 通讯录userid排序: the answer to [`ContactSort`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactSortResponse {
    /// The same members, sorted.
    pub useridlist: Vec<OpenUserId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ContactSortResponse {
    "useridlist" => useridlist: Vec<OpenUserId>,
});

/// 服务商上传临时素材: the request of [`Api::media_upload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaUpload {
    /// What kind of file it is.
    pub r#type: MediaType,
    /// What the file is for. Required for the uses listed, otherwise left out.
    pub attachment_type: Option<AttachmentScene>,
    /// The file, of more than 5 bytes: JPG or PNG up to 2 MB, AMR up to 2 MB and 60 seconds, MP4 up to 10 MB,
    /// others up to 20 MB. Its name must not begin with `/` nor hold a backslash or a colon.
    pub media: File,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MediaUpload {
    "type" => r#type: MediaType [required(), query()],
    "attachment_type" => attachment_type: Option<AttachmentScene> [query()],
    "media" => media: File [required(), part()],
});

impl MediaUpload {
    /// The request with everything it must have.
    #[inline]
    pub fn new(r#type: MediaType, media: File) -> Self {
        Self {
            r#type,
            media,
            ..Self::default()
        }
    }
}

impl Endpoint for MediaUpload {
    type Token = ProviderAccessToken;
    type Response = MediaUploadResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("service", "media_upload", "/cgi-bin/service/media/upload")
        .title("服务商上传临时素材")
        .multipart()
        .docs(&[91883, 99310]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<MediaUpload> {
    /// What the file is for. Required for the uses listed, otherwise left out.
    #[inline]
    pub fn attachment_type(mut self, attachment_type: AttachmentScene) -> Self {
        self.request.attachment_type = Some(attachment_type);
        self
    }
}

/// 服务商上传临时素材: the answer to [`MediaUpload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaUploadResponse {
    /// The kind that was given.
    pub r#type: MediaType,
    /// The file, for three days. All apps of one corp may share it.
    pub media_id: MediaId,
    /// When it was uploaded.
    pub created_at: Timestamp,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer MediaUploadResponse {
    "type" => r#type: MediaType,
    "media_id" => media_id: MediaId,
    "created_at" => created_at: Timestamp [form(Form::Either)],
});

/// 异步通讯录id转译: the request of [`Api::contact_id_translate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactIdTranslate {
    /// The corp whose names are filled in.
    pub auth_corpid: OpenCorpId,
    /// Files from media_upload: xls, xlsx, doc, docx, or csv and txt in UTF-8. At most 20 items.
    pub media_id_list: Vec<MediaId>,
    /// Name of the zip archive without `.zip`, placeholders allowed. Required above one file; else unzipped.
    pub output_file_name: Option<String>,
    /// Format to convert to. Absent keeps each file's own.
    pub output_file_format: Option<TranslateFormat>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ContactIdTranslate {
    "auth_corpid" => auth_corpid: OpenCorpId [required()],
    "media_id_list" => media_id_list: Vec<MediaId> [required(), max_items(20)],
    "output_file_name" => output_file_name: Option<String>,
    "output_file_format" => output_file_format: Option<TranslateFormat>,
});

impl ContactIdTranslate {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        auth_corpid: impl Into<OpenCorpId>,
        media_id_list: impl IntoIterator<Item = impl Into<MediaId>>,
    ) -> Self {
        Self {
            auth_corpid: auth_corpid.into(),
            media_id_list: media_id_list.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for ContactIdTranslate {
    type Token = ProviderAccessToken;
    type Response = ContactIdTranslateResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("service", "contact_id_translate", "/cgi-bin/service/contact/id_translate")
            .title("异步通讯录id转译")
            .docs(&[91846]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ContactIdTranslate> {
    /// Name of the zip archive without `.zip`, placeholders allowed. Required above one file; else unzipped.
    #[inline]
    pub fn output_file_name(mut self, output_file_name: impl Into<String>) -> Self {
        self.request.output_file_name = Some(output_file_name.into());
        self
    }

    /// Format to convert to. Absent keeps each file's own.
    #[inline]
    pub fn output_file_format(mut self, output_file_format: TranslateFormat) -> Self {
        self.request.output_file_format = Some(output_file_format);
        self
    }
}

/// 异步通讯录id转译: the answer to [`ContactIdTranslate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactIdTranslateResponse {
    /// The job that was started. At most 64 bytes.
    pub jobid: JobId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ContactIdTranslateResponse {
    "jobid" => jobid: JobId [max_bytes(64)],
});

/// 获取异步任务结果: the request of [`Api::batch_get_result`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetResult {
    /// A job this provider started. At most 64 bytes.
    pub jobid: JobId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(BatchGetResult {
    "jobid" => jobid: JobId [required(), max_bytes(64)],
});

impl BatchGetResult {
    /// The request with everything it must have.
    #[inline]
    pub fn new(jobid: impl Into<JobId>) -> Self {
        Self {
            jobid: jobid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for BatchGetResult {
    type Token = ProviderAccessToken;
    type Response = BatchGetResultResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::get("service", "batch_get_result", "/cgi-bin/service/batch/getresult")
            .title("获取异步任务结果")
            .docs(&[91882]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Job for BatchGetResult {
    #[inline]
    fn is_running(answer: &BatchGetResultResponse) -> bool {
        matches!(answer.status, BatchJobStatus::Started | BatchJobStatus::Running)
    }
}

/// 获取异步任务结果: the answer to [`BatchGetResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetResultResponse {
    /// What the job does.
    pub r#type: BatchJobType,
    /// How far it is.
    pub status: BatchJobStatus,
    /// What it produced. Valid once the job is finished.
    pub result: Option<BatchJobResult>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer BatchGetResultResponse {
    "type" => r#type: BatchJobType,
    "status" => status: BatchJobStatus,
    "result" => result: Option<BatchJobResult>,
});

/// 明文corpid转换为加密corpid: the request of [`Api::corpid_to_opencorpid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CorpidToOpencorpid {
    /// The plaintext id.
    pub corpid: CorpId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CorpidToOpencorpid {
    "corpid" => corpid: CorpId [required()],
});

impl CorpidToOpencorpid {
    /// The request with everything it must have.
    #[inline]
    pub fn new(corpid: impl Into<CorpId>) -> Self {
        Self {
            corpid: corpid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for CorpidToOpencorpid {
    type Token = ProviderAccessToken;
    type Response = CorpidToOpencorpidResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("service", "corpid_to_opencorpid", "/cgi-bin/service/corpid_to_opencorpid")
            .title("明文corpid转换为加密corpid")
            .effect(Effect::Read)
            .docs(&[95604, 97061, 97105]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 明文corpid转换为加密corpid: the answer to [`CorpidToOpencorpid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CorpidToOpencorpidResponse {
    /// The same corp's encrypted id.
    pub open_corpid: OpenCorpId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CorpidToOpencorpidResponse {
    "open_corpid" => open_corpid: OpenCorpId,
});

/// userid的转换: the request of [`Api::batch_userid_to_openuserid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUseridToOpenuserid {
    /// Encrypted ids, as the robot received them. At most 1000 items.
    pub open_userid_list: Vec<OpenUserId>,
    /// The smart robot that received the ids.
    pub source_botid: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(BatchUseridToOpenuserid {
    "open_userid_list" => open_userid_list: Vec<OpenUserId> [required(), max_items(1000)],
    "source_botid" => source_botid: String [required()],
});

impl BatchUseridToOpenuserid {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        open_userid_list: impl IntoIterator<Item = impl Into<OpenUserId>>,
        source_botid: impl Into<String>,
    ) -> Self {
        Self {
            open_userid_list: open_userid_list.into_iter().map(Into::into).collect(),
            source_botid: source_botid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for BatchUseridToOpenuserid {
    type Token = ProviderAccessToken;
    type Response = BatchUseridToOpenuseridResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("service", "batch_userid_to_openuserid", "/cgi-bin/service/batch/userid_to_openuserid")
            .title("userid的转换")
            .effect(Effect::Read)
            .docs(&[97062, 97106]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// userid的转换: the answer to [`BatchUseridToOpenuserid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUseridToOpenuseridResponse {
    /// The members' corp.
    pub open_corpid: OpenCorpId,
    /// The ids that could be converted.
    pub items: Vec<UserIdPair>,
    /// The ids that could not be converted.
    pub invalid_open_userid_list: Option<Vec<OpenUserId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer BatchUseridToOpenuseridResponse {
    "open_corpid" => open_corpid: OpenCorpId,
    "items" => items: Vec<UserIdPair>,
    "invalid_open_userid_list" => invalid_open_userid_list: Option<Vec<OpenUserId>>,
});

/// 第三方主体unionid转换为第三方external_userid: the request of
/// [`Api::externalcontact_unionid_to_external_userid_3rd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalcontactUnionidToExternalUserid3rd {
    /// The WeChat user's unionid, under the provider's own WeChat account.
    pub unionid: String,
    /// The same user's openid in the same mini program or official account.
    pub openid: String,
    /// Only in this corp, which is faster. Required to find members of group chats.
    pub corpid: Option<OpenCorpId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ExternalcontactUnionidToExternalUserid3rd {
    "unionid" => unionid: String [required()],
    "openid" => openid: String [required()],
    "corpid" => corpid: Option<OpenCorpId>,
});

impl ExternalcontactUnionidToExternalUserid3rd {
    /// The request with everything it must have.
    #[inline]
    pub fn new(unionid: impl Into<String>, openid: impl Into<String>) -> Self {
        Self {
            unionid: unionid.into(),
            openid: openid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for ExternalcontactUnionidToExternalUserid3rd {
    type Token = SuiteAccessToken;
    type Response = ExternalcontactUnionidToExternalUserid3rdResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "service",
        "externalcontact_unionid_to_external_userid_3rd",
        "/cgi-bin/service/externalcontact/unionid_to_external_userid_3rd",
    )
    .title("第三方主体unionid转换为第三方external_userid")
    .effect(Effect::Read)
    .docs(&[95327, 95878, 96516]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ExternalcontactUnionidToExternalUserid3rd> {
    /// Only in this corp, which is faster. Required to find members of group chats.
    #[inline]
    pub fn corpid(mut self, corpid: impl Into<OpenCorpId>) -> Self {
        self.request.corpid = Some(corpid.into());
        self
    }
}

/// 第三方主体unionid转换为第三方external_userid: the answer to [`ExternalcontactUnionidToExternalUserid3rd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalcontactUnionidToExternalUserid3rdResponse {
    /// One entry per corp that knows the user.
    pub external_userid_info: Vec<ExternalUserInfo>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ExternalcontactUnionidToExternalUserid3rdResponse {
    "external_userid_info" => external_userid_info: Vec<ExternalUserInfo>,
});

/// ID迁移完成状态的设置: the request of [`Api::finish_openid_migration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinishOpenidMigration {
    /// The corp that is switched.
    pub corpid: OpenCorpId,
    /// The kinds of ids to switch.
    pub openid_type: Vec<OpenIdType>,
    /// The customized app to switch. Absent switches all third-party apps of the provider in that corp.
    pub agentid: Option<AgentId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FinishOpenidMigration {
    "corpid" => corpid: OpenCorpId [required()],
    "openid_type" => openid_type: Vec<OpenIdType> [required()],
    "agentid" => agentid: Option<AgentId>,
});

impl FinishOpenidMigration {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        corpid: impl Into<OpenCorpId>,
        openid_type: impl IntoIterator<Item = OpenIdType>,
    ) -> Self {
        Self {
            corpid: corpid.into(),
            openid_type: openid_type.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for FinishOpenidMigration {
    type Token = ProviderAccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("service", "finish_openid_migration", "/cgi-bin/service/finish_openid_migration")
            .title("ID迁移完成状态的设置")
            .effect(Effect::Set)
            .docs(&[99375, 99378]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<FinishOpenidMigration> {
    /// The customized app to switch. Absent switches all third-party apps of the provider in that corp.
    #[inline]
    pub fn agentid(mut self, agentid: impl Into<AgentId>) -> Self {
        self.request.agentid = Some(agentid.into());
        self
    }
}

/// 设置迁移完成: the request of [`Api::externalcontact_finish_external_userid_migration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalcontactFinishExternalUseridMigration {
    /// The corp that is switched.
    pub corpid: OpenCorpId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ExternalcontactFinishExternalUseridMigration {
    "corpid" => corpid: OpenCorpId [required()],
});

impl ExternalcontactFinishExternalUseridMigration {
    /// The request with everything it must have.
    #[inline]
    pub fn new(corpid: impl Into<OpenCorpId>) -> Self {
        Self {
            corpid: corpid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for ExternalcontactFinishExternalUseridMigration {
    type Token = ProviderAccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "service",
        "externalcontact_finish_external_userid_migration",
        "/cgi-bin/service/externalcontact/finish_external_userid_migration",
    )
    .title("设置迁移完成")
    .effect(Effect::Set)
    .docs(&[96516, 95327]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取注册码: the request of [`Api::get_register_code`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegisterCode {
    /// The promotion package, as shown in the provider console. At most 128 bytes.
    pub template_id: TemplateId,
    /// Corp name to fill into the form.
    pub corp_name: Option<String>,
    /// Admin's name to fill into the form.
    pub admin_name: Option<String>,
    /// Admin's mobile number to fill into the form.
    pub admin_mobile: Option<String>,
    /// Letters and digits only. Comes back from get_register_info and in register_corp. At most 128 bytes.
    pub state: Option<String>,
    /// The provider's own member who looks after the new corp.
    pub follow_user: Option<UserId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetRegisterCode {
    "template_id" => template_id: TemplateId [required(), max_bytes(128)],
    "corp_name" => corp_name: Option<String>,
    "admin_name" => admin_name: Option<String> [sensitive()],
    "admin_mobile" => admin_mobile: Option<String> [sensitive()],
    "state" => state: Option<String> [max_bytes(128)],
    "follow_user" => follow_user: Option<UserId>,
});

impl GetRegisterCode {
    /// The request with everything it must have.
    #[inline]
    pub fn new(template_id: impl Into<TemplateId>) -> Self {
        Self {
            template_id: template_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetRegisterCode {
    type Token = ProviderAccessToken;
    type Response = GetRegisterCodeResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("service", "get_register_code", "/cgi-bin/service/get_register_code")
            .title("获取注册码")
            .effect(Effect::Read)
            .docs(&[90581, 90805]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetRegisterCode> {
    /// Corp name to fill into the form.
    #[inline]
    pub fn corp_name(mut self, corp_name: impl Into<String>) -> Self {
        self.request.corp_name = Some(corp_name.into());
        self
    }

    /// Admin's name to fill into the form.
    #[inline]
    pub fn admin_name(mut self, admin_name: impl Into<String>) -> Self {
        self.request.admin_name = Some(admin_name.into());
        self
    }

    /// Admin's mobile number to fill into the form.
    #[inline]
    pub fn admin_mobile(mut self, admin_mobile: impl Into<String>) -> Self {
        self.request.admin_mobile = Some(admin_mobile.into());
        self
    }

    /// Letters and digits only. Comes back from get_register_info and in register_corp. At most 128 bytes.
    #[inline]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.request.state = Some(state.into());
        self
    }

    /// The provider's own member who looks after the new corp.
    #[inline]
    pub fn follow_user(mut self, follow_user: impl Into<UserId>) -> Self {
        self.request.follow_user = Some(follow_user.into());
        self
    }
}

/// 获取注册码: the answer to [`GetRegisterCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegisterCodeResponse {
    /// The code. Opening the registration link uses it up. At most 512 bytes.
    pub register_code: RegisterCode,
    /// Seconds within which the link has to be opened.
    pub expires_in: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetRegisterCodeResponse {
    "register_code" => register_code: RegisterCode [max_bytes(512)],
    "expires_in" => expires_in: i64,
});

/// 查询注册状态: the request of [`Api::get_register_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegisterInfo {
    /// From get_register_code or the register_corp callback.
    pub register_code: RegisterCode,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetRegisterInfo {
    "register_code" => register_code: RegisterCode [required()],
});

impl GetRegisterInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new(register_code: impl Into<RegisterCode>) -> Self {
        Self {
            register_code: register_code.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetRegisterInfo {
    type Token = ProviderAccessToken;
    type Response = GetRegisterInfoResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("service", "get_register_info", "/cgi-bin/service/get_register_info")
            .title("查询注册状态")
            .effect(Effect::Read)
            .docs(&[90582, 90806]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 查询注册状态: the answer to [`GetRegisterInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegisterInfoResponse {
    /// The corp that was created.
    pub corpid: OpenCorpId,
    /// Access to its contacts, when the package includes their migration.
    pub contact_sync: Option<ContactSync>,
    /// The admin who registered it.
    pub auth_user_info: Option<RegisterAdmin>,
    /// The promotion package.
    pub template_id: TemplateId,
    /// The state given to get_register_code.
    pub state: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetRegisterInfoResponse {
    "corpid" => corpid: OpenCorpId,
    "contact_sync" => contact_sync: Option<ContactSync>,
    "auth_user_info" => auth_user_info: Option<RegisterAdmin>,
    "template_id" => template_id: TemplateId,
    "state" => state: Option<String>,
});

/// 设置通讯录同步完成: the request of [`Api::contact_sync_success`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactSyncSuccess {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ContactSyncSuccess {});

impl ContactSyncSuccess {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for ContactSyncSuccess {
    type Token = ContactSyncToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::get("service", "contact_sync_success", "/cgi-bin/sync/contact_sync_success")
            .title("设置通讯录同步完成")
            .effect(Effect::Act)
            .docs(&[90584, 90808]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取订单列表: the request of [`Api::get_order_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderList {
    /// Begin of the period.
    pub start_time: Timestamp,
    /// End of the period.
    pub end_time: Timestamp,
    /// Orders of formal or of test authorisations. [`AuthType::Formal`] when absent.
    pub test_mode: Option<AuthType>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetOrderList {
    "start_time" => start_time: Timestamp [required()],
    "end_time" => end_time: Timestamp [required()],
    "test_mode" => test_mode: Option<AuthType>,
});

impl GetOrderList {
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

impl Endpoint for GetOrderList {
    type Token = SuiteAccessToken;
    type Response = GetOrderListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("service", "get_order_list", "/cgi-bin/service/get_order_list")
            .title("获取订单列表")
            .effect(Effect::Read)
            .docs(&[91910]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetOrderList> {
    /// Orders of formal or of test authorisations. [`AuthType::Formal`] when absent.
    #[inline]
    pub fn test_mode(mut self, test_mode: AuthType) -> Self {
        self.request.test_mode = Some(test_mode);
        self
    }
}

/// 获取订单列表: the answer to [`GetOrderList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderListResponse {
    /// The orders.
    pub order_list: Vec<AppOrder>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetOrderListResponse {
    "order_list" => order_list: Vec<AppOrder>,
});

/// 获取订单详情: the request of [`Api::get_order`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrder {
    /// The order. A change of price gives it a new number.
    pub orderid: OrderId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetOrder {
    "orderid" => orderid: OrderId [required()],
});

impl GetOrder {
    /// The request with everything it must have.
    #[inline]
    pub fn new(orderid: impl Into<OrderId>) -> Self {
        Self {
            orderid: orderid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetOrder {
    type Token = SuiteAccessToken;
    type Response = GetOrderResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("service", "get_order", "/cgi-bin/service/get_order")
        .title("获取订单详情")
        .effect(Effect::Read)
        .docs(&[91909]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取订单详情: the answer to [`GetOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderResponse {
    /// Order number.
    pub orderid: OrderId,
    /// How far the order is.
    pub order_status: AppOrderStatus,
    /// What is bought.
    pub order_type: AppOrderType,
    /// The corp the order is for.
    pub paid_corpid: OpenCorpId,
    /// The corp of the person who placed the order.
    pub operator_corpid: Option<OpenCorpId>,
    /// The member who placed the order. Absent when the provider did, or nothing has to be paid.
    pub operator_id: Option<OpenUserId>,
    /// The app.
    pub suiteid: Option<SuiteId>,
    /// Number of the app in its suite.
    ///
    /// **Deprecated:** Only for old suites with several apps.
    pub appid: Option<i64>,
    /// The edition that is bought.
    pub edition_id: String,
    /// Name of the edition.
    pub edition_name: String,
    /// Amount to pay in fen.
    pub price: i64,
    /// Members bought.
    pub user_count: i64,
    /// Days bought.
    pub order_period: i64,
    /// When the order was placed.
    pub order_time: Timestamp,
    /// When it was paid.
    pub paid_time: Timestamp,
    /// When what was bought starts to count.
    pub begin_time: Timestamp,
    /// When what was bought runs out.
    pub end_time: Timestamp,
    /// Who placed the order.
    pub order_from: Option<AppOrderFrom>,
    /// The provider's share in fen.
    pub service_share_amount: Option<i64>,
    /// The platform's share in fen.
    pub platform_share_amount: Option<i64>,
    /// The dealer's share in fen.
    pub dealer_share_amount: Option<i64>,
    /// The dealer, when one was registered for the customer.
    pub dealer_corp_info: Option<CorpBrief>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetOrderResponse {
    "orderid" => orderid: OrderId,
    "order_status" => order_status: AppOrderStatus,
    "order_type" => order_type: AppOrderType,
    "paid_corpid" => paid_corpid: OpenCorpId,
    "operator_corpid" => operator_corpid: Option<OpenCorpId>,
    "operator_id" => operator_id: Option<OpenUserId>,
    "suiteid" => suiteid: Option<SuiteId>,
    "appid" => appid: Option<i64>,
    "edition_id" => edition_id: String,
    "edition_name" => edition_name: String,
    "price" => price: i64,
    "user_count" => user_count: i64,
    "order_period" => order_period: i64,
    "order_time" => order_time: Timestamp,
    "paid_time" => paid_time: Timestamp,
    "begin_time" => begin_time: Timestamp,
    "end_time" => end_time: Timestamp,
    "order_from" => order_from: Option<AppOrderFrom>,
    "service_share_amount" => service_share_amount: Option<i64>,
    "platform_share_amount" => platform_share_amount: Option<i64>,
    "dealer_share_amount" => dealer_share_amount: Option<i64>,
    "dealer_corp_info" => dealer_corp_info: Option<CorpBrief>,
});

/// 延长试用期: the request of [`Api::prolong_try`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProlongTry {
    /// The corp on trial.
    pub buyer_corpid: OpenCorpId,
    /// Days to add. A trial lasts 60 days at most, extensions included.
    pub prolong_days: i64,
    /// Number of the app in its suite.
    ///
    /// **Deprecated:** Only for old suites with several apps.
    pub appid: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ProlongTry {
    "buyer_corpid" => buyer_corpid: OpenCorpId [required()],
    "prolong_days" => prolong_days: i64 [required()],
    "appid" => appid: Option<i64>,
});

impl ProlongTry {
    /// The request with everything it must have.
    #[inline]
    pub fn new(buyer_corpid: impl Into<OpenCorpId>, prolong_days: i64) -> Self {
        Self {
            buyer_corpid: buyer_corpid.into(),
            prolong_days,
            ..Self::default()
        }
    }
}

impl Endpoint for ProlongTry {
    type Token = SuiteAccessToken;
    type Response = ProlongTryResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("service", "prolong_try", "/cgi-bin/service/prolong_try")
        .title("延长试用期")
        .docs(&[91913]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ProlongTry> {
    /// Number of the app in its suite.
    ///
    /// **Deprecated:** Only for old suites with several apps.
    #[inline]
    pub fn appid(mut self, appid: i64) -> Self {
        self.request.appid = Some(appid);
        self
    }
}

/// 延长试用期: the answer to [`ProlongTry`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProlongTryResponse {
    /// When the trial now ends.
    pub try_end_time: Timestamp,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ProlongTryResponse {
    "try_end_time" => try_end_time: Timestamp,
});

/// 充值账户余额查询: the request of [`Api::get_account_balance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountBalance {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetAccountBalance {});

impl GetAccountBalance {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetAccountBalance {
    type Token = ProviderAccessToken;
    type Response = GetAccountBalanceResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::get("service", "get_account_balance", "/cgi-bin/service/get_account_balance")
            .title("充值账户余额查询")
            .docs(&[100137, 100138]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 充值账户余额查询: the answer to [`GetAccountBalance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountBalanceResponse {
    /// Balance in fen.
    pub balance: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetAccountBalanceResponse {
    "balance" => balance: i64,
});

/// 获取代支付流水: the request of [`Api::customer_acquisition_get_bill_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAcquisitionGetBillList {
    /// The corp that was paid for.
    pub auth_corpid: OpenCorpId,
    /// Begin of the period.
    pub begin_time: Timestamp,
    /// End of the period, at most 31 days after begin_time.
    pub end_time: Timestamp,
    /// Records per page. 1 to 1000, 100 when absent.
    pub limit: Option<i64>,
    /// next_cursor of the page before. Absent for the first page.
    pub cursor: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CustomerAcquisitionGetBillList {
    "auth_corpid" => auth_corpid: OpenCorpId [required()],
    "begin_time" => begin_time: Timestamp [required()],
    "end_time" => end_time: Timestamp [required()],
    "limit" => limit: Option<i64> [range(1, 1000)],
    "cursor" => cursor: Option<String>,
});

impl CustomerAcquisitionGetBillList {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        auth_corpid: impl Into<OpenCorpId>,
        begin_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Self {
        Self {
            auth_corpid: auth_corpid.into(),
            begin_time: begin_time.into(),
            end_time: end_time.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for CustomerAcquisitionGetBillList {
    type Token = SuiteAccessToken;
    type Response = CustomerAcquisitionGetBillListResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "service",
        "customer_acquisition_get_bill_list",
        "/cgi-bin/service/customer_acquisition/get_bill_list",
    )
    .title("获取代支付流水")
    .effect(Effect::Read)
    .docs(&[99602]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<CustomerAcquisitionGetBillList> {
    /// Records per page. 1 to 1000, 100 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }

    /// next_cursor of the page before. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }
}

impl Paged for CustomerAcquisitionGetBillList {
    type Item = AcquisitionBill;

    #[inline]
    fn turn(
        &mut self,
        page: CustomerAcquisitionGetBillListResponse,
    ) -> Page<AcquisitionBill> {
        Page::by_cursor(page.bill_list, None, page.next_cursor, &mut self.cursor)
    }
}

/// 获取代支付流水: the answer to [`CustomerAcquisitionGetBillList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAcquisitionGetBillListResponse {
    /// The records of this page.
    pub bill_list: Vec<AcquisitionBill>,
    /// Cursor of the next page. Absent on the last one.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CustomerAcquisitionGetBillListResponse {
    "bill_list" => bill_list: Vec<AcquisitionBill>,
    "next_cursor" => next_cursor: Option<String>,
});

/// A corp's id and short name.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CorpBrief {
    /// The corp.
    pub corpid: OpenCorpId,
    /// Its short name.
    pub corp_name: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(CorpBrief {
    "corpid" => corpid: OpenCorpId,
    "corp_name" => corp_name: String,
});

/// A corp that authorised a suite.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthCorpInfo {
    /// The corp.
    pub corpid: OpenCorpId,
    /// Its short name.
    pub corp_name: String,
    /// Whether it is verified.
    pub corp_type: CorpType,
    /// Its square logo.
    pub corp_square_logo_url: Option<String>,
    /// Its round logo. Known only from another SDK.
    pub corp_round_logo_url: Option<String>,
    /// Most members it may have.
    pub corp_user_max: i64,
    /// Most apps it may have.
    pub corp_agent_max: Option<i64>,
    /// Its legal name, where it was verified; the platform is replacing it by the short name.
    pub corp_full_name: Option<String>,
    /// Its legal form.
    pub subject_type: Option<SubjectType>,
    /// When its verification expires.
    pub verified_end_time: Option<Timestamp>,
    /// QR code that brings its members to it inside WeChat.
    pub corp_wxqrcode: Option<String>,
    /// Its size as a range, in Chinese.
    pub corp_scale: Option<String>,
    /// Its industry, in Chinese. Empty if it chose none.
    pub corp_industry: Option<String>,
    /// Its branch of that industry, in Chinese.
    pub corp_sub_industry: Option<String>,
    /// Where it is, in Chinese. Empty if unknown.
    pub location: Option<String>,
    /// Further names it goes by.
    pub corp_ex_name: Option<CorpExName>,
    /// Only get_permanent_code returns it; its values are not documented.
    pub auth_type: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AuthCorpInfo {
    "corpid" => corpid: OpenCorpId,
    "corp_name" => corp_name: String,
    "corp_type" => corp_type: CorpType,
    "corp_square_logo_url" => corp_square_logo_url: Option<String>,
    "corp_round_logo_url" => corp_round_logo_url: Option<String>,
    "corp_user_max" => corp_user_max: i64,
    "corp_agent_max" => corp_agent_max: Option<i64>,
    "corp_full_name" => corp_full_name: Option<String>,
    "subject_type" => subject_type: Option<SubjectType>,
    "verified_end_time" => verified_end_time: Option<Timestamp>,
    "corp_wxqrcode" => corp_wxqrcode: Option<String>,
    "corp_scale" => corp_scale: Option<String>,
    "corp_industry" => corp_industry: Option<String>,
    "corp_sub_industry" => corp_sub_industry: Option<String>,
    "location" => location: Option<String>,
    "corp_ex_name" => corp_ex_name: Option<CorpExName>,
    "auth_type" => auth_type: Option<i64>,
});

/// Further names of a corp.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CorpExName {
    /// The names. The platform documents a bare string as well.
    pub name_list: Option<Vec<String>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(CorpExName {
    "name_list" => name_list: Option<Vec<String>> [one_or_list()],
});

/// What a corp authorised.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthInfo {
    /// The apps. More than one only in old suites with several apps.
    pub agent: Vec<AuthAgent>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AuthInfo {
    "agent" => agent: Vec<AuthAgent>,
});

/// One app of an authorisation.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthAgent {
    /// The app in that corp.
    pub agentid: AgentId,
    /// The app's name.
    pub name: String,
    /// The app's square logo.
    pub square_logo_url: String,
    /// The app's round logo.
    pub round_logo_url: String,
    /// Number of the app in its suite.
    ///
    /// **Deprecated:** Only for old suites with several apps.
    pub appid: Option<i64>,
    /// Who authorised it.
    pub auth_mode: Option<AuthMode>,
    /// What it may see. May be absent for apps of old suites.
    pub privilege: Option<AgentPrivilege>,
    /// The corp that shared the app, when it came from a linked or an upstream corp.
    pub shared_from: Option<SharedFrom>,
    /// Whether it is a customized app.
    pub is_customized_app: Option<bool>,
    /// True when a third-party app brought up the authorisation of this customized app.
    pub auth_from_thirdapp: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AuthAgent {
    "agentid" => agentid: AgentId,
    "name" => name: String,
    "square_logo_url" => square_logo_url: String,
    "round_logo_url" => round_logo_url: String,
    "appid" => appid: Option<i64>,
    "auth_mode" => auth_mode: Option<AuthMode>,
    "privilege" => privilege: Option<AgentPrivilege>,
    "shared_from" => shared_from: Option<SharedFrom>,
    "is_customized_app" => is_customized_app: Option<bool>,
    "auth_from_thirdapp" => auth_from_thirdapp: Option<bool>,
});

/// What an app may see of the contacts.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentPrivilege {
    /// Its rights to the contacts.
    pub level: PrivilegeLevel,
    /// Members in its visible scope.
    pub allow_user: Option<Vec<OpenUserId>>,
    /// Departments in its visible scope.
    pub allow_party: Option<Vec<DepartmentId>>,
    /// Tags in its visible scope.
    pub allow_tag: Option<Vec<TagId>>,
    /// Members it knows beyond its visible scope.
    pub extra_user: Option<Vec<OpenUserId>>,
    /// Departments it knows beyond its visible scope.
    pub extra_party: Option<Vec<DepartmentId>>,
    /// Tags it knows beyond its visible scope.
    pub extra_tag: Option<Vec<TagId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AgentPrivilege {
    "level" => level: PrivilegeLevel,
    "allow_user" => allow_user: Option<Vec<OpenUserId>>,
    "allow_party" => allow_party: Option<Vec<DepartmentId>>,
    "allow_tag" => allow_tag: Option<Vec<TagId>>,
    "extra_user" => extra_user: Option<Vec<OpenUserId>>,
    "extra_party" => extra_party: Option<Vec<DepartmentId>>,
    "extra_tag" => extra_tag: Option<Vec<TagId>>,
});

/// Where a shared app came from.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SharedFrom {
    /// The corp that shared it.
    pub corpid: OpenCorpId,
    /// How the two corps are connected.
    pub share_type: Option<ShareType>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SharedFrom {
    "corpid" => corpid: OpenCorpId,
    "share_type" => share_type: Option<ShareType>,
});

/// The admin who authorised. Any member may be absent or empty.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthUserInfo {
    /// The admin.
    pub userid: Option<OpenUserId>,
    /// Name of the admin.
    pub name: Option<String>,
    /// Link to the admin's avatar.
    pub avatar: Option<String>,
    /// The admin, the same for all suites of the provider.
    pub open_userid: Option<OpenUserId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AuthUserInfo {
    "userid" => userid: Option<OpenUserId>,
    "name" => name: Option<String> [sensitive()],
    "avatar" => avatar: Option<String> [sensitive()],
    "open_userid" => open_userid: Option<OpenUserId>,
});

/// The promotion package an installation began with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterCodeInfo {
    /// The registration code that was used.
    pub register_code: RegisterCode,
    /// The promotion package.
    pub template_id: TemplateId,
    /// The state given to get_register_code.
    pub state: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RegisterCodeInfo {
    "register_code" => register_code: RegisterCode,
    "template_id" => template_id: TemplateId,
    "state" => state: Option<String>,
});

/// The editions in force.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditionInfo {
    /// One entry per app. More than one only in old suites with several apps.
    pub agent: Vec<EditionAgent>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(EditionInfo {
    "agent" => agent: Vec<EditionAgent>,
});

/// The edition one app runs under.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditionAgent {
    /// The app in that corp.
    pub agentid: AgentId,
    /// The edition, as set up in the provider console.
    pub edition_id: String,
    /// Name of the edition.
    pub edition_name: String,
    /// Whether it is paid for.
    pub app_status: EditionStatus,
    /// Most members, up to 4294967295. Means nothing at a fixed total price or on most trials.
    pub user_limit: i64,
    /// When the trial or the paid time ends. Means nothing on an unlimited trial.
    pub expired_time: Timestamp,
    /// Whether it is a virtual edition.
    pub is_virtual_version: bool,
    /// Whether the app was shared by a linked or an upstream corp.
    pub is_shared_from_other_corp: bool,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(EditionAgent {
    "agentid" => agentid: AgentId,
    "edition_id" => edition_id: String,
    "edition_name" => edition_name: String,
    "app_status" => app_status: EditionStatus,
    "user_limit" => user_limit: i64,
    "expired_time" => expired_time: Timestamp,
    "is_virtual_version" => is_virtual_version: bool,
    "is_shared_from_other_corp" => is_shared_from_other_corp: bool,
});

/// Settings of one installation session.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionInfo {
    /// The apps of an old suite that may be authorised. Empty or absent for all.
    ///
    /// **Deprecated:** Only for old suites with several apps.
    pub appid: Option<Vec<i64>>,
    /// Formal or test. Once the app is published it has to be formal. [`AuthType::Formal`] when absent.
    pub auth_type: Option<AuthType>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SessionInfo {
    "appid" => appid: Option<Vec<i64>>,
    "auth_type" => auth_type: Option<AuthType>,
});

impl SessionInfo {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The apps of an old suite that may be authorised. Empty or absent for all.
    ///
    /// **Deprecated:** Only for old suites with several apps.
    #[inline]
    #[must_use]
    pub fn appid(mut self, appid: impl IntoIterator<Item = i64>) -> Self {
        self.appid = Some(appid.into_iter().collect());
        self
    }

    /// Formal or test. Once the app is published it has to be formal. [`AuthType::Formal`] when absent.
    #[inline]
    #[must_use]
    pub fn auth_type(mut self, auth_type: AuthType) -> Self {
        self.auth_type = Some(auth_type);
        self
    }
}

/// An admin of an app.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAdmin {
    /// The admin.
    pub userid: OpenUserId,
    /// The admin, the same for all suites of the provider.
    pub open_userid: Option<OpenUserId>,
    /// What the admin may do with the app.
    pub auth_type: AdminAuthType,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AppAdmin {
    "userid" => userid: OpenUserId,
    "open_userid" => open_userid: Option<OpenUserId>,
    "auth_type" => auth_type: AdminAuthType,
});

/// Access to the contacts of a newly registered corp.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactSync {
    /// Reads and writes all contacts of that corp, until contact_sync_success.
    pub access_token: TokenValue,
    /// Seconds it lives, 1800 when it is new.
    pub expires_in: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ContactSync {
    "access_token" => access_token: TokenValue,
    "expires_in" => expires_in: i64,
});

/// The admin who registered a corp.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterAdmin {
    /// The admin.
    pub userid: OpenUserId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RegisterAdmin {
    "userid" => userid: OpenUserId,
});

/// One key to sort by.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactSortOption {
    /// What to compare.
    pub sort_field: Option<ContactSortField>,
    /// Which way.
    pub sort_type: Option<ContactSortOrder>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ContactSortOption {
    "sort_field" => sort_field: Option<ContactSortField>,
    "sort_type" => sort_type: Option<ContactSortOrder>,
});

impl ContactSortOption {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What to compare.
    #[inline]
    #[must_use]
    pub fn sort_field(mut self, sort_field: ContactSortField) -> Self {
        self.sort_field = Some(sort_field);
        self
    }

    /// Which way.
    #[inline]
    #[must_use]
    pub fn sort_type(mut self, sort_type: ContactSortOrder) -> Self {
        self.sort_type = Some(sort_type);
        self
    }
}

/// One search among several. It comes back with its result.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactQuery {
    /// Name, pinyin or English name of a member; name or pinyin of a department. At most 64 characters.
    pub query_word: String,
    /// What to look for. [`ContactQueryType::Both`] when absent.
    pub query_type: Option<ContactQueryType>,
    /// Whether departed members count. Only when members are looked for.
    pub query_range: Option<ContactQueryRange>,
    /// A field that has to match exactly. Absent for a fuzzy search.
    pub full_match_field: Option<ContactMatchField>,
    /// next_cursor of this search's page before. Absent for the first page.
    pub cursor: Option<String>,
    /// Most results per page, active and departed members apart. There may be fewer. 1 to 200, 50 when
    /// absent.
    pub limit: Option<i64>,
    /// Results to skip.
    ///
    /// **Deprecated:** Use cursor.
    pub offset: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ContactQuery {
    "query_word" => query_word: String [required(), max_chars(64), sensitive()],
    "query_type" => query_type: Option<ContactQueryType>,
    "query_range" => query_range: Option<ContactQueryRange>,
    "full_match_field" => full_match_field: Option<ContactMatchField>,
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 200)],
    "offset" => offset: Option<i64>,
});

impl ContactQuery {
    /// A value with everything it must have.
    #[inline]
    pub fn new(query_word: impl Into<String>) -> Self {
        Self {
            query_word: query_word.into(),
            ..Self::default()
        }
    }

    /// What to look for. [`ContactQueryType::Both`] when absent.
    #[inline]
    #[must_use]
    pub fn query_type(mut self, query_type: ContactQueryType) -> Self {
        self.query_type = Some(query_type);
        self
    }

    /// Whether departed members count. Only when members are looked for.
    #[inline]
    #[must_use]
    pub fn query_range(mut self, query_range: ContactQueryRange) -> Self {
        self.query_range = Some(query_range);
        self
    }

    /// A field that has to match exactly. Absent for a fuzzy search.
    #[inline]
    #[must_use]
    pub fn full_match_field(mut self, full_match_field: ContactMatchField) -> Self {
        self.full_match_field = Some(full_match_field);
        self
    }

    /// next_cursor of this search's page before. Absent for the first page.
    #[inline]
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Most results per page, active and departed members apart. There may be fewer. 1 to 200, 50 when
    /// absent.
    #[inline]
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Results to skip.
    ///
    /// **Deprecated:** Use cursor.
    #[inline]
    #[must_use]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }
}

/// What one of several searches found.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactBatchItem {
    /// The search.
    pub query_request: ContactQuery,
    /// The ids that were found.
    pub query_result: ContactQueryResult,
    /// Whether this is the search's last page.
    pub is_last: bool,
    /// Cursor of the search's next page.
    pub next_cursor: Option<String>,
    /// Why this search failed. Then is_last is false and next_cursor the cursor that was sent, so that it can
    /// be sent again.
    pub errcode: Option<ErrCode>,
    /// The same in words.
    pub errmsg: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ContactBatchItem {
    "query_request" => query_request: ContactQuery,
    "query_result" => query_result: ContactQueryResult,
    "is_last" => is_last: bool,
    "next_cursor" => next_cursor: Option<String>,
    "errcode" => errcode: Option<ErrCode>,
    "errmsg" => errmsg: Option<String>,
});

/// Ids found by a search.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactQueryResult {
    /// Active members.
    pub user: Option<ContactUsers>,
    /// Departments.
    pub party: Option<ContactDepartments>,
    /// Members who left within the last year.
    pub dismiss_user: Option<ContactUsers>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ContactQueryResult {
    "user" => user: Option<ContactUsers>,
    "party" => party: Option<ContactDepartments>,
    "dismiss_user" => dismiss_user: Option<ContactUsers>,
});

/// Members found by a search.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactUsers {
    /// The members.
    pub userid: Option<Vec<OpenUserId>>,
    /// The members, by the ids that are the same for all suites of the provider.
    pub open_userid: Option<Vec<OpenUserId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ContactUsers {
    "userid" => userid: Option<Vec<OpenUserId>>,
    "open_userid" => open_userid: Option<Vec<OpenUserId>>,
});

/// Departments found by a search.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactDepartments {
    /// The departments.
    pub department_id: Option<Vec<DepartmentId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ContactDepartments {
    "department_id" => department_id: Option<Vec<DepartmentId>>,
});

/// What a job produced, by the type of job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchJobResult {
    /// Of a contact_id_translate job.
    pub contact_id_translate: Option<IdTranslateResult>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(BatchJobResult {
    "contact_id_translate" => contact_id_translate: Option<IdTranslateResult>,
});

/// The files with names filled in.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdTranslateResult {
    /// Where a signed-in member downloads them, for 24 hours, by a plain link without download attribute.
    pub url: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(IdTranslateResult {
    "url" => url: String,
});

/// One member by two encrypted ids.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserIdPair {
    /// The id that was given, as the robot received it.
    pub userid: OpenUserId,
    /// The id this provider sees.
    pub open_userid: OpenUserId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(UserIdPair {
    "userid" => userid: OpenUserId,
    "open_userid" => open_userid: OpenUserId,
});

/// An external contact of one corp.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalUserInfo {
    /// The corp that knows the contact.
    pub corpid: OpenCorpId,
    /// The contact.
    pub external_userid: ExternalUserId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ExternalUserInfo {
    "corpid" => corpid: OpenCorpId,
    "external_userid" => external_userid: ExternalUserId,
});

/// An order for an edition of an app.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppOrder {
    /// Order number.
    pub orderid: OrderId,
    /// How far the order is.
    pub order_status: AppOrderStatus,
    /// What is bought.
    pub order_type: AppOrderType,
    /// The corp the order is for.
    pub paid_corpid: OpenCorpId,
    /// The corp of the person who placed the order.
    pub operator_corpid: Option<OpenCorpId>,
    /// The member who placed the order. Absent when the provider did, or nothing has to be paid.
    pub operator_id: Option<OpenUserId>,
    /// The app.
    pub suiteid: Option<SuiteId>,
    /// Number of the app in its suite.
    ///
    /// **Deprecated:** Only for old suites with several apps.
    pub appid: Option<i64>,
    /// The edition that is bought.
    pub edition_id: String,
    /// Name of the edition.
    pub edition_name: String,
    /// Amount to pay in fen.
    pub price: i64,
    /// Members bought.
    pub user_count: i64,
    /// Days bought.
    pub order_period: i64,
    /// When the order was placed.
    pub order_time: Timestamp,
    /// When it was paid.
    pub paid_time: Timestamp,
    /// When what was bought starts to count.
    pub begin_time: Timestamp,
    /// When what was bought runs out.
    pub end_time: Timestamp,
    /// Who placed the order.
    pub order_from: Option<AppOrderFrom>,
    /// The provider's share in fen.
    pub service_share_amount: Option<i64>,
    /// The platform's share in fen.
    pub platform_share_amount: Option<i64>,
    /// The dealer's share in fen.
    pub dealer_share_amount: Option<i64>,
    /// The dealer, when one was registered for the customer.
    pub dealer_corp_info: Option<CorpBrief>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AppOrder {
    "orderid" => orderid: OrderId,
    "order_status" => order_status: AppOrderStatus,
    "order_type" => order_type: AppOrderType,
    "paid_corpid" => paid_corpid: OpenCorpId,
    "operator_corpid" => operator_corpid: Option<OpenCorpId>,
    "operator_id" => operator_id: Option<OpenUserId>,
    "suiteid" => suiteid: Option<SuiteId>,
    "appid" => appid: Option<i64>,
    "edition_id" => edition_id: String,
    "edition_name" => edition_name: String,
    "price" => price: i64,
    "user_count" => user_count: i64,
    "order_period" => order_period: i64,
    "order_time" => order_time: Timestamp,
    "paid_time" => paid_time: Timestamp,
    "begin_time" => begin_time: Timestamp,
    "end_time" => end_time: Timestamp,
    "order_from" => order_from: Option<AppOrderFrom>,
    "service_share_amount" => service_share_amount: Option<i64>,
    "platform_share_amount" => platform_share_amount: Option<i64>,
    "dealer_share_amount" => dealer_share_amount: Option<i64>,
    "dealer_corp_info" => dealer_corp_info: Option<CorpBrief>,
});

/// One payment for the use of a customer acquisition link.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcquisitionBill {
    /// When the use was charged.
    pub timestamp: Timestamp,
    /// The link. Absent once the link is deleted.
    pub link_id: Option<String>,
    /// The state the customer came with, if any.
    pub state: Option<String>,
    /// What the provider paid in fen.
    pub price: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AcquisitionBill {
    "timestamp" => timestamp: Timestamp,
    "link_id" => link_id: Option<String>,
    "state" => state: Option<String>,
    "price" => price: i64,
});

open_enum! {
    /// What an authorisation is for.
    pub enum AuthType: i64 {
        /// Formal.
        Formal = 0,
        /// For trying out an app that is not published.
        Test = 1,
    }
}

open_enum! {
    /// Whether the platform verified a corp.
    pub enum CorpType: str {
        /// Verified.
        Verified = "verified",
        /// Registered only.
        Unverified = "unverified",
    }
}

open_enum! {
    /// A corp's legal form.
    pub enum SubjectType: i64 {
        /// Company.
        Company = 1,
        /// Government or public institution.
        Government = 2,
        /// Other organization.
        OtherOrganization = 3,
        /// A team account, without a legal entity.
        Team = 4,
    }
}

open_enum! {
    /// Who authorised an app.
    pub enum AuthMode: i64 {
        /// An admin for the corp.
        Admin = 0,
        /// A member for themselves.
        Member = 1,
    }
}

open_enum! {
    /// An app's rights to the contacts.
    pub enum PrivilegeLevel: i64 {
        /// Always this for a customized app; agent.get_permissions tells its rights.
        Customized = 0,
        /// Reads basic details.
        BasicRead = 1,
        /// Reads all details. No longer in use.
        FullRead = 2,
        /// Reads and writes all details.
        FullReadWrite = 3,
        /// Reads basic details of single members.
        SingleBasicRead = 4,
        /// Writes all details without reading them. No longer in use.
        FullWrite = 5,
    }
}

open_enum! {
    /// The connection over which an app was shared.
    pub enum ShareType: i64 {
        /// Linked corp.
        LinkedCorp = 0,
        /// Upstream downstream.
        UpstreamDownstream = 1,
    }
}

open_enum! {
    /// Whether an app is paid for in a corp.
    pub enum EditionStatus: i64 {
        /// Unpaid.
        Unpaid = 0,
        /// On a trial that ends.
        Trial = 1,
        /// Trial expired.
        TrialExpired = 2,
        /// Paid.
        Paid = 3,
        /// Paid expired.
        PaidExpired = 4,
        /// On a trial without an end.
        UnlimitedTrial = 5,
        /// Paid, with more members than bought for up to seven days.
        OverLimit = 6,
        /// Paid, with more members than bought for more than seven days.
        OverLimitExpired = 7,
    }
}

open_enum! {
    /// What an admin may do with an app.
    pub enum AdminAuthType: i64 {
        /// Send messages.
        SendMessages = 0,
        /// Manage.
        Manage = 1,
    }
}

open_enum! {
    /// How an install QR code looks.
    pub enum AppQrcodeStyle: i64 {
        /// Framed for print.
        FramedForPrint = 0,
        /// Framed for screen.
        FramedForScreen = 1,
        /// 312 × 384 pixels, read from half a metre.
        PlainSmall = 2,
        /// 624 × 768 pixels, read from one metre.
        PlainMedium = 3,
        /// 1996 × 2456 pixels, read from two and a half metres.
        PlainLarge = 4,
    }
}

open_enum! {
    /// How an install QR code is returned.
    pub enum AppQrcodeResult: i64 {
        /// The body is the PNG.
        Image = 1,
        /// The body is JSON with a link.
        Url = 2,
    }
}

open_enum! {
    /// Kind of an uploaded file.
    pub enum MediaType: str {
        /// Image.
        Image = "image",
        /// Voice.
        Voice = "voice",
        /// Video.
        Video = "video",
        /// File.
        File = "file",
    }
}

open_enum! {
    /// What an uploaded file is for.
    pub enum AttachmentScene: i64 {
        /// Cashier.
        Cashier = 3,
    }
}

open_enum! {
    /// Format that files are converted to.
    pub enum TranslateFormat: str {
        /// Pdf.
        Pdf = "pdf",
    }
}

open_enum! {
    /// What a search looks for.
    pub enum ContactQueryType: i64 {
        /// Both.
        Both = 0,
        /// Members.
        Members = 1,
        /// Departments.
        Departments = 2,
    }
}

open_enum! {
    /// Which members a search looks for.
    pub enum ContactQueryRange: i64 {
        /// Active.
        Active = 0,
        /// Active and departed.
        ActiveAndDeparted = 1,
    }
}

open_enum! {
    /// The field that has to match exactly.
    pub enum ContactMatchField: i64 {
        /// Name of the member or the department.
        Name = 1,
        /// English name of the member.
        EnglishName = 2,
    }
}

open_enum! {
    /// What members are sorted by.
    pub enum ContactSortField: i64 {
        /// Pinyin of the name.
        Name = 0,
        /// Alias.
        Alias = 1,
    }
}

open_enum! {
    /// Which way members are sorted.
    pub enum ContactSortOrder: i64 {
        /// Ascending.
        Ascending = 0,
        /// Descending.
        Descending = 1,
    }
}

open_enum! {
    /// What a job of the provider does.
    pub enum BatchJobType: str {
        /// Contact id translate.
        ContactIdTranslate = "contact_id_translate",
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

open_enum! {
    /// Kinds of ids that are switched together.
    pub enum OpenIdType: i64 {
        /// userid and corpid.
        UserAndCorp = 1,
        /// external_userid; in customized apps external_tagid, kfid and msgid too.
        ExternalUser = 3,
    }
}

open_enum! {
    /// How far an order is.
    pub enum AppOrderStatus: i64 {
        /// Unpaid.
        Unpaid = 0,
        /// Paid.
        Paid = 1,
        /// Cancelled.
        Cancelled = 2,
        /// Not paid in time.
        Expired = 3,
        /// Refund requested.
        RefundRequested = 4,
        /// Refunded.
        Refunded = 5,
        /// Refund refused.
        RefundRefused = 6,
    }
}

open_enum! {
    /// What an order buys.
    pub enum AppOrderType: i64 {
        /// The app for the first time.
        Purchase = 0,
        /// Room for more members.
        MoreUsers = 1,
        /// More time.
        Renewal = 2,
        /// Another edition.
        EditionChange = 3,
    }
}

open_enum! {
    /// Who placed an order.
    pub enum AppOrderFrom: i64 {
        /// Customer.
        Customer = 0,
        /// Provider.
        Provider = 1,
        /// Dealer.
        Dealer = 2,
        /// The provider by its cashier.
        Cashier = 3,
    }
}
