//! 上下游: supply chains and groups of linked corps: tokens for downstream corps, their directory, rules and
//! customers.
//!
//! Generated from `spec/api/contacts/corpgroup.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::chunking::Chunked;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::{AgentId, ChatId, ExternalUserId, JobId, OpenCorpId, OpenUserId, PendingId, TokenValue};
use crate::paging::{Page, Paged};
use crate::scope::{Scope, ScopeKind};
use crate::waiting::Job;
use crate::wire::{Empty, EncodeError, ErrCode, Extra, Form};
use crate::{open_enum, table};

/// The calls of 上下游 on one scope, from [`Scope::corpgroup`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 上下游: supply chains and groups of linked corps: tokens for downstream corps, their directory, rules
    /// and customers.
    #[inline]
    pub fn corpgroup(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 获取下级/下游企业的access_token: buy a token for an app that is shared with a downstream corp, good
    /// for reading that corp's contacts and what else was shared.
    ///
    /// The token sent is the upstream corp's, for the app that is shared. For own and customized apps.
    ///
    /// `POST /cgi-bin/corpgroup/corp/gettoken` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [96873](https://developer.work.weixin.qq.com/document/path/96873), checked, as of
    /// 2025-08-15; also [93359](https://developer.work.weixin.qq.com/document/path/93359),
    /// [95816](https://developer.work.weixin.qq.com/document/path/95816).
    #[inline]
    pub fn gettoken(
        &self,
        corpid: impl Into<OpenCorpId>,
        agentid: impl Into<AgentId>,
    ) -> Call<Gettoken>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Gettoken::new(corpid, agentid))
    }

    /// 获取应用共享信息: page through the corps that an app is shared with. A corp that has to consent is not
    /// listed before it did.
    ///
    /// `POST /cgi-bin/corpgroup/corp/list_app_share_info` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Its `stream()` goes through all pages. Official page
    /// [95813](https://developer.work.weixin.qq.com/document/path/95813), checked, as of 2022-08-25; also
    /// [93403](https://developer.work.weixin.qq.com/document/path/93403),
    /// [93405](https://developer.work.weixin.qq.com/document/path/93405).
    #[inline]
    pub fn list_app_share_info(
        &self,
        agentid: impl Into<AgentId>,
    ) -> Call<ListAppShareInfo>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ListAppShareInfo::new(agentid))
    }

    /// 获取上下游列表: the supply chains, of those the app may see.
    ///
    /// `GET /cgi-bin/corpgroup/corp/get_chain_list` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Official page [95820](https://developer.work.weixin.qq.com/document/path/95820), checked, as of
    /// 2023-11-29; also [95315](https://developer.work.weixin.qq.com/document/path/95315).
    #[inline]
    pub fn get_chain_list(&self) -> Call<GetChainList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetChainList::new())
    }

    /// 获取上下游通讯录分组: the groups of a chain's directory, of those the app may see.
    ///
    /// `POST /cgi-bin/corpgroup/corp/get_chain_group` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [95820](https://developer.work.weixin.qq.com/document/path/95820), checked,
    /// as of 2023-11-29; also [95315](https://developer.work.weixin.qq.com/document/path/95315).
    #[inline]
    pub fn get_chain_group(&self, chain_id: impl Into<String>) -> Call<GetChainGroup>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetChainGroup::new(chain_id))
    }

    /// 获取企业上下游通讯录分组下的企业详情列表: the corps of one group of a chain. Those of its subgroups
    /// are asked for group by group.
    ///
    /// `POST /cgi-bin/corpgroup/corp/get_chain_corpinfo_list` with [`AccessToken`]; read-only, so the client
    /// may repeat it. Its `stream()` goes through all pages. Official page
    /// [95820](https://developer.work.weixin.qq.com/document/path/95820), checked in a public copy, as of
    /// 2023-11-29; also [95315](https://developer.work.weixin.qq.com/document/path/95315).
    #[inline]
    pub fn get_chain_corpinfo_list(
        &self,
        chain_id: impl Into<String>,
    ) -> Call<GetChainCorpinfoList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetChainCorpinfoList::new(chain_id))
    }

    /// 获取企业上下游通讯录下的企业信息: read one corp of a chain.
    ///
    /// One of corpid and pending_corpid is needed; given both, corpid counts.
    ///
    /// `POST /cgi-bin/corpgroup/corp/get_chain_corpinfo` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [95820](https://developer.work.weixin.qq.com/document/path/95820), checked in
    /// a public copy, as of 2023-11-29.
    #[inline]
    pub fn get_chain_corpinfo(
        &self,
        chain_id: impl Into<String>,
    ) -> Call<GetChainCorpinfo>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetChainCorpinfo::new(chain_id))
    }

    /// 移除企业: take a downstream corp out of a chain.
    ///
    /// One of corpid and pending_corpid is needed; given both, corpid counts. For verified corps, by own apps
    /// that may call the chain's interfaces, one call at a time.
    ///
    /// `POST /cgi-bin/corpgroup/corp/remove_corp` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [95822](https://developer.work.weixin.qq.com/document/path/95822),
    /// checked in a public copy, as of 2023-11-30.
    #[inline]
    pub fn remove_corp(&self, chain_id: impl Into<String>) -> Call<RemoveCorp>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(RemoveCorp::new(chain_id))
    }

    /// 查询成员自定义id: the id that was given to a downstream corp's member at import.
    ///
    /// `POST /cgi-bin/corpgroup/corp/get_chain_user_custom_id` with [`AccessToken`]; read-only, so the client
    /// may repeat it. Official page [97441](https://developer.work.weixin.qq.com/document/path/97441),
    /// checked in a public copy, as of 2023-11-29.
    #[inline]
    pub fn get_chain_user_custom_id(
        &self,
        chain_id: impl Into<String>,
        corpid: impl Into<OpenCorpId>,
        userid: impl Into<OpenUserId>,
    ) -> Call<GetChainUserCustomId>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetChainUserCustomId::new(chain_id, corpid, userid))
    }

    /// 获取下级企业加入的上下游: the chains that a downstream corp joined, of those the app may see.
    ///
    /// `POST /cgi-bin/corpgroup/get_corp_shared_chain_list` with [`AccessToken`]; read-only, so the client
    /// may repeat it. Official page [97442](https://developer.work.weixin.qq.com/document/path/97442),
    /// checked, as of 2023-11-29.
    #[inline]
    pub fn get_corp_shared_chain_list(&self) -> Call<GetCorpSharedChainList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetCorpSharedChainList::new())
    }

    /// 批量导入上下游联系人: start a job that imports corps and their contacts into a chain. Ends with
    /// getresult or a callback.
    ///
    /// For verified corps, by own apps that may call the chain's interfaces. One import runs at a time, those
    /// from the admin console included.
    ///
    /// `POST /cgi-bin/corpgroup/import_chain_contact` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [95821](https://developer.work.weixin.qq.com/document/path/95821),
    /// checked in a public copy, as of 2023-11-30.
    #[inline]
    pub fn import_chain_contact(
        &self,
        chain_id: impl Into<String>,
        contact_list: impl IntoIterator<Item = ImportedCorp>,
    ) -> Call<ImportChainContact>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ImportChainContact::new(chain_id, contact_list))
    }

    /// 获取异步任务结果: how far an import is and what could not be imported.
    ///
    /// At most 5 calls at a time.
    ///
    /// `GET /cgi-bin/corpgroup/getresult` with [`AccessToken`]; read-only, so the client may repeat it. Its
    /// `until_done()` asks until the job has ended. Official page
    /// [95823](https://developer.work.weixin.qq.com/document/path/95823), checked, as of 2023-11-30.
    #[inline]
    pub fn getresult(&self, jobid: impl Into<JobId>) -> Call<Getresult>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Getresult::new(jobid))
    }

    /// 获取对接规则id列表: the rules of a chain.
    ///
    /// Only for the corp that made the chain, by own apps that may call its interfaces.
    ///
    /// `POST /cgi-bin/corpgroup/rule/list_ids` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [95631](https://developer.work.weixin.qq.com/document/path/95631), checked, as of
    /// 2023-11-30.
    #[inline]
    pub fn rule_list_ids(&self, chain_id: impl Into<String>) -> Call<RuleListIds>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(RuleListIds::new(chain_id))
    }

    /// 获取对接规则详情: who may see whom by a rule.
    ///
    /// Only for the corp that made the chain, by own apps that may call its interfaces and see the members
    /// and departments of the rule.
    ///
    /// `POST /cgi-bin/corpgroup/rule/get_rule_info` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Official page [95633](https://developer.work.weixin.qq.com/document/path/95633), checked in a
    /// public copy, as of 2023-11-30.
    #[inline]
    pub fn get_rule_info(
        &self,
        chain_id: impl Into<String>,
        rule_id: i64,
    ) -> Call<GetRuleInfo>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetRuleInfo::new(chain_id, rule_id))
    }

    /// 新增对接规则: let members of the upstream corp and downstream corps see each other.
    ///
    /// Only for the corp that made the chain, by own apps that may call its interfaces. Adding and changing
    /// together: 1000 calls a day.
    ///
    /// `POST /cgi-bin/corpgroup/rule/add_rule` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [95634](https://developer.work.weixin.qq.com/document/path/95634), checked in a
    /// public copy, as of 2023-12-07.
    #[inline]
    pub fn add_rule(
        &self,
        chain_id: impl Into<String>,
        rule_info: RuleInfo,
    ) -> Call<AddRule>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(AddRule::new(chain_id, rule_info))
    }

    /// 更新对接规则: replace a rule by another.
    ///
    /// Only for the corp that made the chain, by own apps that may call its interfaces. Adding and changing
    /// together: 1000 calls a day.
    ///
    /// `POST /cgi-bin/corpgroup/rule/modify_rule` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [95635](https://developer.work.weixin.qq.com/document/path/95635),
    /// checked in a public copy, as of 2023-12-07.
    #[inline]
    pub fn modify_rule(
        &self,
        chain_id: impl Into<String>,
        rule_id: i64,
        rule_info: RuleInfo,
    ) -> Call<ModifyRule>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ModifyRule::new(chain_id, rule_id, rule_info))
    }

    /// 删除对接规则: remove a rule of a chain.
    ///
    /// Only for the corp that made the chain, by own apps that may call its interfaces and see the members
    /// and departments of the rule.
    ///
    /// `POST /cgi-bin/corpgroup/rule/delete_rule` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [95632](https://developer.work.weixin.qq.com/document/path/95632),
    /// checked in a public copy, as of 2023-11-30.
    #[inline]
    pub fn delete_rule(
        &self,
        chain_id: impl Into<String>,
        rule_id: i64,
    ) -> Call<DeleteRule>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(DeleteRule::new(chain_id, rule_id))
    }

    /// 通过unionid和openid查询external_userid: find the customer behind a WeChat user, in one downstream corp
    /// or in all of them.
    ///
    /// For own and customized apps that are shared in a chain, with customer contact rights. The upstream
    /// corp has to be certified and to own the mini program. At most 100,000 calls an hour, 480,000 a day and
    /// 7.5 million a month.
    ///
    /// `POST /cgi-bin/corpgroup/unionid_to_external_userid` with [`AccessToken`]; read-only, so the client
    /// may repeat it. Official page [95818](https://developer.work.weixin.qq.com/document/path/95818),
    /// checked in a public copy.
    #[inline]
    pub fn unionid_to_external_userid(
        &self,
        unionid: impl Into<String>,
        openid: impl Into<String>,
    ) -> Call<UnionidToExternalUserid>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(UnionidToExternalUserid::new(unionid, openid))
    }

    /// unionid查询pending_id: a stand-in id for a WeChat user who may become a customer of a downstream corp,
    /// good for 90 days.
    ///
    /// For own and customized apps that are shared in a chain, with customer contact rights. The upstream
    /// corp has to own the mini program or official account. At most 100,000 calls an hour, 480,000 a day and
    /// 7.5 million a month.
    ///
    /// `POST /cgi-bin/corpgroup/unionid_to_pending_id` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [97357](https://developer.work.weixin.qq.com/document/path/97357), checked in
    /// a public copy, as of 2023-03-30; also
    /// [98039](https://developer.work.weixin.qq.com/document/path/98039).
    #[inline]
    pub fn unionid_to_pending_id(
        &self,
        unionid: impl Into<String>,
        openid: impl Into<String>,
    ) -> Call<UnionidToPendingId>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(UnionidToPendingId::new(unionid, openid))
    }

    /// external_userid查询pending_id: find the stand-in ids that new customers had before, and so their
    /// unionids.
    ///
    /// For own and customized apps that are shared in a chain, with customer contact rights. Finds users that
    /// unionid_to_pending_id was asked about.
    ///
    /// `POST /cgi-bin/corpgroup/batch/external_userid_to_pending_id` with [`AccessToken`]; read-only, so the
    /// client may repeat it. Its `in_chunks()` sends as many calls as the list needs. Official page
    /// [97357](https://developer.work.weixin.qq.com/document/path/97357), checked in a public copy, as of
    /// 2023-03-30; also [98039](https://developer.work.weixin.qq.com/document/path/98039).
    #[inline]
    pub fn external_userid_to_pending_id(
        &self,
        external_userid: impl IntoIterator<Item = impl Into<ExternalUserId>>,
    ) -> Call<ExternalUseridToPendingId>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ExternalUseridToPendingId::new(external_userid))
    }
}

/// 获取下级/下游企业的access_token: the request of [`Api::gettoken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Gettoken {
    /// The downstream corp.
    pub corpid: OpenCorpId,
    /// The app in that corp.
    pub agentid: AgentId,
    /// How the two corps are connected. [`BusinessType::LinkedCorps`] when absent.
    pub business_type: Option<BusinessType>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Gettoken {
    "corpid" => corpid: OpenCorpId [required()],
    "agentid" => agentid: AgentId [required()],
    "business_type" => business_type: Option<BusinessType>,
});

impl Gettoken {
    /// The request with everything it must have.
    #[inline]
    pub fn new(corpid: impl Into<OpenCorpId>, agentid: impl Into<AgentId>) -> Self {
        Self {
            corpid: corpid.into(),
            agentid: agentid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Gettoken {
    type Token = AccessToken;
    type Response = GettokenResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("corpgroup", "gettoken", "/cgi-bin/corpgroup/corp/gettoken")
        .title("获取下级/下游企业的access_token")
        .effect(Effect::Read)
        .docs(&[93359, 95816, 96873]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<Gettoken> {
    /// How the two corps are connected. [`BusinessType::LinkedCorps`] when absent.
    #[inline]
    pub fn business_type(mut self, business_type: BusinessType) -> Self {
        self.request.business_type = Some(business_type);
        self
    }
}

/// 获取下级/下游企业的access_token: the answer to [`Gettoken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GettokenResponse {
    /// The token for the downstream corp. At most 512 bytes.
    pub access_token: TokenValue,
    /// Seconds it lives, 7200 when it is new.
    pub expires_in: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GettokenResponse {
    "access_token" => access_token: TokenValue [max_bytes(512)],
    "expires_in" => expires_in: i64,
});

/// 获取应用共享信息: the request of [`Api::list_app_share_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppShareInfo {
    /// The app in the upstream corp.
    pub agentid: AgentId,
    /// How the corps are connected.
    pub business_type: Option<BusinessType>,
    /// Only this downstream corp.
    pub corpid: Option<OpenCorpId>,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most corps of one page; 0 for all at once. 0 to 100, 0 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ListAppShareInfo {
    "agentid" => agentid: AgentId [required()],
    "business_type" => business_type: Option<BusinessType>,
    "corpid" => corpid: Option<OpenCorpId>,
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(0, 100)],
});

impl ListAppShareInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new(agentid: impl Into<AgentId>) -> Self {
        Self {
            agentid: agentid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for ListAppShareInfo {
    type Token = AccessToken;
    type Response = ListAppShareInfoResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("corpgroup", "list_app_share_info", "/cgi-bin/corpgroup/corp/list_app_share_info")
            .title("获取应用共享信息")
            .effect(Effect::Read)
            .docs(&[93403, 93405, 95813]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ListAppShareInfo> {
    /// How the corps are connected.
    #[inline]
    pub fn business_type(mut self, business_type: BusinessType) -> Self {
        self.request.business_type = Some(business_type);
        self
    }

    /// Only this downstream corp.
    #[inline]
    pub fn corpid(mut self, corpid: impl Into<OpenCorpId>) -> Self {
        self.request.corpid = Some(corpid.into());
        self
    }

    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most corps of one page; 0 for all at once. 0 to 100, 0 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for ListAppShareInfo {
    type Item = SharedApp;

    #[inline]
    fn turn(&mut self, page: ListAppShareInfoResponse) -> Page<SharedApp> {
        Page::by_cursor(
            page.corp_list,
            Some(!page.ending),
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 获取应用共享信息: the answer to [`ListAppShareInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppShareInfoResponse {
    /// The corps of this page.
    pub corp_list: Vec<SharedApp>,
    /// Whether this is the last page.
    pub ending: bool,
    /// Cursor of the next page. Empty after the last one.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ListAppShareInfoResponse {
    "corp_list" => corp_list: Vec<SharedApp>,
    "ending" => ending: bool [form(Form::Flag)],
    "next_cursor" => next_cursor: Option<String>,
});

/// 获取上下游列表: the request of [`Api::get_chain_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChainList {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetChainList {});

impl GetChainList {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetChainList {
    type Token = AccessToken;
    type Response = GetChainListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::get("corpgroup", "get_chain_list", "/cgi-bin/corpgroup/corp/get_chain_list")
            .title("获取上下游列表")
            .docs(&[95315, 95820]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取上下游列表: the answer to [`GetChainList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChainListResponse {
    /// The chains.
    pub chains: Vec<Chain>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetChainListResponse {
    "chains" => chains: Vec<Chain>,
});

/// 获取上下游通讯录分组: the request of [`Api::get_chain_group`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChainGroup {
    /// The chain.
    pub chain_id: String,
    /// Only this group. Absent for all.
    pub groupid: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetChainGroup {
    "chain_id" => chain_id: String [required()],
    "groupid" => groupid: Option<i64>,
});

impl GetChainGroup {
    /// The request with everything it must have.
    #[inline]
    pub fn new(chain_id: impl Into<String>) -> Self {
        Self {
            chain_id: chain_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetChainGroup {
    type Token = AccessToken;
    type Response = GetChainGroupResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("corpgroup", "get_chain_group", "/cgi-bin/corpgroup/corp/get_chain_group")
            .title("获取上下游通讯录分组")
            .effect(Effect::Read)
            .docs(&[95315, 95820]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetChainGroup> {
    /// Only this group. Absent for all.
    #[inline]
    pub fn groupid(mut self, groupid: i64) -> Self {
        self.request.groupid = Some(groupid);
        self
    }
}

/// 获取上下游通讯录分组: the answer to [`GetChainGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChainGroupResponse {
    /// The groups.
    pub groups: Vec<ChainGroup>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetChainGroupResponse {
    "groups" => groups: Vec<ChainGroup>,
});

/// 获取企业上下游通讯录分组下的企业详情列表: the request of [`Api::get_chain_corpinfo_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChainCorpinfoList {
    /// The chain.
    pub chain_id: String,
    /// The group. Absent for the root.
    pub groupid: Option<i64>,
    /// Whether corps that have not joined yet are listed too. `false` when absent.
    pub need_pending: Option<bool>,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most corps of one page. Above 0 turns paging on; absent or 0 for all at once.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetChainCorpinfoList {
    "chain_id" => chain_id: String [required()],
    "groupid" => groupid: Option<i64>,
    "need_pending" => need_pending: Option<bool>,
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64>,
});

impl GetChainCorpinfoList {
    /// The request with everything it must have.
    #[inline]
    pub fn new(chain_id: impl Into<String>) -> Self {
        Self {
            chain_id: chain_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetChainCorpinfoList {
    type Token = AccessToken;
    type Response = GetChainCorpinfoListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("corpgroup", "get_chain_corpinfo_list", "/cgi-bin/corpgroup/corp/get_chain_corpinfo_list")
            .title("获取企业上下游通讯录分组下的企业详情列表")
            .effect(Effect::Read)
            .docs(&[95315, 95820]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetChainCorpinfoList> {
    /// The group. Absent for the root.
    #[inline]
    pub fn groupid(mut self, groupid: i64) -> Self {
        self.request.groupid = Some(groupid);
        self
    }

    /// Whether corps that have not joined yet are listed too. `false` when absent.
    #[inline]
    pub fn need_pending(mut self, need_pending: bool) -> Self {
        self.request.need_pending = Some(need_pending);
        self
    }

    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most corps of one page. Above 0 turns paging on; absent or 0 for all at once.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for GetChainCorpinfoList {
    type Item = ChainCorp;

    #[inline]
    fn turn(&mut self, page: GetChainCorpinfoListResponse) -> Page<ChainCorp> {
        Page::by_cursor(
            page.group_corps,
            page.has_more,
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 获取企业上下游通讯录分组下的企业详情列表: the answer to [`GetChainCorpinfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChainCorpinfoListResponse {
    /// The corps of this page.
    pub group_corps: Vec<ChainCorp>,
    /// Whether there is a next page. Present when paging is on.
    pub has_more: Option<bool>,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetChainCorpinfoListResponse {
    "group_corps" => group_corps: Vec<ChainCorp>,
    "has_more" => has_more: Option<bool>,
    "next_cursor" => next_cursor: Option<String>,
});

/// 获取企业上下游通讯录下的企业信息: the request of [`Api::get_chain_corpinfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChainCorpinfo {
    /// The chain.
    pub chain_id: String,
    /// A corp that joined.
    pub corpid: Option<OpenCorpId>,
    /// A corp that has not joined yet.
    pub pending_corpid: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetChainCorpinfo {
    "chain_id" => chain_id: String [required()],
    "corpid" => corpid: Option<OpenCorpId>,
    "pending_corpid" => pending_corpid: Option<String>,
});

impl GetChainCorpinfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new(chain_id: impl Into<String>) -> Self {
        Self {
            chain_id: chain_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetChainCorpinfo {
    type Token = AccessToken;
    type Response = GetChainCorpinfoResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("corpgroup", "get_chain_corpinfo", "/cgi-bin/corpgroup/corp/get_chain_corpinfo")
            .title("获取企业上下游通讯录下的企业信息")
            .effect(Effect::Read)
            .docs(&[95820]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetChainCorpinfo> {
    /// A corp that joined.
    #[inline]
    pub fn corpid(mut self, corpid: impl Into<OpenCorpId>) -> Self {
        self.request.corpid = Some(corpid.into());
        self
    }

    /// A corp that has not joined yet.
    #[inline]
    pub fn pending_corpid(mut self, pending_corpid: impl Into<String>) -> Self {
        self.request.pending_corpid = Some(pending_corpid.into());
        self
    }
}

/// 获取企业上下游通讯录下的企业信息: the answer to [`GetChainCorpinfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChainCorpinfoResponse {
    /// The corp's name.
    pub corp_name: String,
    /// The group it is in.
    pub groupid: i64,
    /// The id given to it at import. Empty if none was.
    pub custom_id: Option<String>,
    /// Whether the corp is verified. Present once it joined.
    pub qualification_status: Option<Qualification>,
    /// Whether it joined.
    pub is_joined: bool,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetChainCorpinfoResponse {
    "corp_name" => corp_name: String,
    "groupid" => groupid: i64,
    "custom_id" => custom_id: Option<String>,
    "qualification_status" => qualification_status: Option<Qualification>,
    "is_joined" => is_joined: bool,
});

/// 移除企业: the request of [`Api::remove_corp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveCorp {
    /// The chain.
    pub chain_id: String,
    /// A corp that joined.
    pub corpid: Option<OpenCorpId>,
    /// A corp that has not joined yet.
    pub pending_corpid: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RemoveCorp {
    "chain_id" => chain_id: String [required()],
    "corpid" => corpid: Option<OpenCorpId>,
    "pending_corpid" => pending_corpid: Option<String>,
});

impl RemoveCorp {
    /// The request with everything it must have.
    #[inline]
    pub fn new(chain_id: impl Into<String>) -> Self {
        Self {
            chain_id: chain_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for RemoveCorp {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("corpgroup", "remove_corp", "/cgi-bin/corpgroup/corp/remove_corp")
            .title("移除企业")
            .effect(Effect::Set)
            .docs(&[95822]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<RemoveCorp> {
    /// A corp that joined.
    #[inline]
    pub fn corpid(mut self, corpid: impl Into<OpenCorpId>) -> Self {
        self.request.corpid = Some(corpid.into());
        self
    }

    /// A corp that has not joined yet.
    #[inline]
    pub fn pending_corpid(mut self, pending_corpid: impl Into<String>) -> Self {
        self.request.pending_corpid = Some(pending_corpid.into());
        self
    }
}

/// 查询成员自定义id: the request of [`Api::get_chain_user_custom_id`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChainUserCustomId {
    /// The chain.
    pub chain_id: String,
    /// The member's corp, which joined the chain.
    pub corpid: OpenCorpId,
    /// The member.
    pub userid: OpenUserId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetChainUserCustomId {
    "chain_id" => chain_id: String [required()],
    "corpid" => corpid: OpenCorpId [required()],
    "userid" => userid: OpenUserId [required()],
});

impl GetChainUserCustomId {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        chain_id: impl Into<String>,
        corpid: impl Into<OpenCorpId>,
        userid: impl Into<OpenUserId>,
    ) -> Self {
        Self {
            chain_id: chain_id.into(),
            corpid: corpid.into(),
            userid: userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetChainUserCustomId {
    type Token = AccessToken;
    type Response = GetChainUserCustomIdResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("corpgroup", "get_chain_user_custom_id", "/cgi-bin/corpgroup/corp/get_chain_user_custom_id")
            .title("查询成员自定义id")
            .effect(Effect::Read)
            .docs(&[97441]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 查询成员自定义id: the answer to [`GetChainUserCustomId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChainUserCustomIdResponse {
    /// The id given at import.
    pub user_custom_id: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetChainUserCustomIdResponse {
    "user_custom_id" => user_custom_id: String,
});

/// 获取下级企业加入的上下游: the request of [`Api::get_corp_shared_chain_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCorpSharedChainList {
    /// The downstream corp.
    pub corpid: Option<OpenCorpId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetCorpSharedChainList {
    "corpid" => corpid: Option<OpenCorpId>,
});

impl GetCorpSharedChainList {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetCorpSharedChainList {
    type Token = AccessToken;
    type Response = GetCorpSharedChainListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("corpgroup", "get_corp_shared_chain_list", "/cgi-bin/corpgroup/get_corp_shared_chain_list")
            .title("获取下级企业加入的上下游")
            .effect(Effect::Read)
            .docs(&[97442]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetCorpSharedChainList> {
    /// The downstream corp.
    #[inline]
    pub fn corpid(mut self, corpid: impl Into<OpenCorpId>) -> Self {
        self.request.corpid = Some(corpid.into());
        self
    }
}

/// 获取下级企业加入的上下游: the answer to [`GetCorpSharedChainList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCorpSharedChainListResponse {
    /// The chains.
    pub chains: Vec<Chain>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetCorpSharedChainListResponse {
    "chains" => chains: Vec<Chain>,
});

/// 批量导入上下游联系人: the request of [`Api::import_chain_contact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportChainContact {
    /// The chain.
    pub chain_id: String,
    /// The corps with their contacts, at most 2000 contacts in all. At most 1000 items.
    pub contact_list: Vec<ImportedCorp>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ImportChainContact {
    "chain_id" => chain_id: String [required()],
    "contact_list" => contact_list: Vec<ImportedCorp> [required(), max_items(1000)],
});

impl ImportChainContact {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        chain_id: impl Into<String>,
        contact_list: impl IntoIterator<Item = ImportedCorp>,
    ) -> Self {
        Self {
            chain_id: chain_id.into(),
            contact_list: contact_list.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for ImportChainContact {
    type Token = AccessToken;
    type Response = ImportChainContactResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("corpgroup", "import_chain_contact", "/cgi-bin/corpgroup/import_chain_contact")
            .title("批量导入上下游联系人")
            .docs(&[95821]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 批量导入上下游联系人: the answer to [`ImportChainContact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportChainContactResponse {
    /// The job. At most 64 bytes.
    pub jobid: JobId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ImportChainContactResponse {
    "jobid" => jobid: JobId [max_bytes(64)],
});

/// 获取异步任务结果: the request of [`Api::getresult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getresult {
    /// The job. At most 64 bytes.
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
    const META: &'static EndpointMeta = &EndpointMeta::get("corpgroup", "getresult", "/cgi-bin/corpgroup/getresult")
        .title("获取异步任务结果")
        .docs(&[95823]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Job for Getresult {
    #[inline]
    fn is_running(answer: &GetresultResponse) -> bool {
        matches!(answer.status, JobStatus::Started | JobStatus::Running)
    }
}

/// 获取异步任务结果: the answer to [`Getresult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetresultResponse {
    /// How far it is.
    pub status: JobStatus,
    /// How it ended. Valid once the job is done.
    pub result: Option<ImportResult>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetresultResponse {
    "status" => status: JobStatus,
    "result" => result: Option<ImportResult>,
});

/// 获取对接规则id列表: the request of [`Api::rule_list_ids`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleListIds {
    /// The chain.
    pub chain_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RuleListIds {
    "chain_id" => chain_id: String [required()],
});

impl RuleListIds {
    /// The request with everything it must have.
    #[inline]
    pub fn new(chain_id: impl Into<String>) -> Self {
        Self {
            chain_id: chain_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for RuleListIds {
    type Token = AccessToken;
    type Response = RuleListIdsResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("corpgroup", "rule_list_ids", "/cgi-bin/corpgroup/rule/list_ids")
            .title("获取对接规则id列表")
            .effect(Effect::Read)
            .docs(&[95631]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取对接规则id列表: the answer to [`RuleListIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleListIdsResponse {
    /// The rules.
    pub rule_ids: Vec<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer RuleListIdsResponse {
    "rule_ids" => rule_ids: Vec<i64>,
});

/// 获取对接规则详情: the request of [`Api::get_rule_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuleInfo {
    /// The chain.
    pub chain_id: String,
    /// The rule.
    pub rule_id: i64,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetRuleInfo {
    "chain_id" => chain_id: String [required()],
    "rule_id" => rule_id: i64 [required()],
});

impl GetRuleInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new(chain_id: impl Into<String>, rule_id: i64) -> Self {
        Self {
            chain_id: chain_id.into(),
            rule_id,
            ..Self::default()
        }
    }
}

impl Endpoint for GetRuleInfo {
    type Token = AccessToken;
    type Response = GetRuleInfoResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("corpgroup", "get_rule_info", "/cgi-bin/corpgroup/rule/get_rule_info")
            .title("获取对接规则详情")
            .effect(Effect::Read)
            .docs(&[95633]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取对接规则详情: the answer to [`GetRuleInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuleInfoResponse {
    /// The rule.
    pub rule_info: RuleInfo,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetRuleInfoResponse {
    "rule_info" => rule_info: RuleInfo,
});

/// 新增对接规则: the request of [`Api::add_rule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRule {
    /// The chain.
    pub chain_id: String,
    /// The rule.
    pub rule_info: RuleInfo,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AddRule {
    "chain_id" => chain_id: String [required()],
    "rule_info" => rule_info: RuleInfo [required()],
});

impl AddRule {
    /// The request with everything it must have.
    #[inline]
    pub fn new(chain_id: impl Into<String>, rule_info: RuleInfo) -> Self {
        Self {
            chain_id: chain_id.into(),
            rule_info,
            ..Self::default()
        }
    }
}

impl Endpoint for AddRule {
    type Token = AccessToken;
    type Response = AddRuleResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("corpgroup", "add_rule", "/cgi-bin/corpgroup/rule/add_rule")
        .title("新增对接规则")
        .docs(&[95634]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 新增对接规则: the answer to [`AddRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRuleResponse {
    /// The new rule.
    pub rule_id: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer AddRuleResponse {
    "rule_id" => rule_id: i64,
});

/// 更新对接规则: the request of [`Api::modify_rule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRule {
    /// The chain.
    pub chain_id: String,
    /// The rule.
    pub rule_id: i64,
    /// The rule as it is to be.
    pub rule_info: RuleInfo,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ModifyRule {
    "chain_id" => chain_id: String [required()],
    "rule_id" => rule_id: i64 [required()],
    "rule_info" => rule_info: RuleInfo [required()],
});

impl ModifyRule {
    /// The request with everything it must have.
    #[inline]
    pub fn new(chain_id: impl Into<String>, rule_id: i64, rule_info: RuleInfo) -> Self {
        Self {
            chain_id: chain_id.into(),
            rule_id,
            rule_info,
            ..Self::default()
        }
    }
}

impl Endpoint for ModifyRule {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("corpgroup", "modify_rule", "/cgi-bin/corpgroup/rule/modify_rule")
            .title("更新对接规则")
            .effect(Effect::Set)
            .docs(&[95635]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 删除对接规则: the request of [`Api::delete_rule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRule {
    /// The chain.
    pub chain_id: String,
    /// The rule.
    pub rule_id: i64,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DeleteRule {
    "chain_id" => chain_id: String [required()],
    "rule_id" => rule_id: i64 [required()],
});

impl DeleteRule {
    /// The request with everything it must have.
    #[inline]
    pub fn new(chain_id: impl Into<String>, rule_id: i64) -> Self {
        Self {
            chain_id: chain_id.into(),
            rule_id,
            ..Self::default()
        }
    }
}

impl Endpoint for DeleteRule {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("corpgroup", "delete_rule", "/cgi-bin/corpgroup/rule/delete_rule")
            .title("删除对接规则")
            .effect(Effect::Set)
            .docs(&[95632]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 通过unionid和openid查询external_userid: the request of [`Api::unionid_to_external_userid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnionidToExternalUserid {
    /// The user's unionid, from the same mini program as openid.
    pub unionid: String,
    /// The user's openid in that mini program.
    pub openid: String,
    /// Only in this downstream corp. Absent for all.
    pub corpid: Option<OpenCorpId>,
    /// From idconvert.apply_mass_call_ticket; lifts the limits of this call, not the general ones.
    pub mass_call_ticket: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UnionidToExternalUserid {
    "unionid" => unionid: String [required()],
    "openid" => openid: String [required()],
    "corpid" => corpid: Option<OpenCorpId>,
    "mass_call_ticket" => mass_call_ticket: Option<String> [sensitive()],
});

impl UnionidToExternalUserid {
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

impl Endpoint for UnionidToExternalUserid {
    type Token = AccessToken;
    type Response = UnionidToExternalUseridResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("corpgroup", "unionid_to_external_userid", "/cgi-bin/corpgroup/unionid_to_external_userid")
            .title("通过unionid和openid查询external_userid")
            .effect(Effect::Read)
            .docs(&[95818]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<UnionidToExternalUserid> {
    /// Only in this downstream corp. Absent for all.
    #[inline]
    pub fn corpid(mut self, corpid: impl Into<OpenCorpId>) -> Self {
        self.request.corpid = Some(corpid.into());
        self
    }

    /// From idconvert.apply_mass_call_ticket; lifts the limits of this call, not the general ones.
    #[inline]
    pub fn mass_call_ticket(mut self, mass_call_ticket: impl Into<String>) -> Self {
        self.request.mass_call_ticket = Some(mass_call_ticket.into());
        self
    }
}

/// 通过unionid和openid查询external_userid: the answer to [`UnionidToExternalUserid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnionidToExternalUseridResponse {
    /// The customer in each corp.
    pub external_userid_info: Vec<CorpContact>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer UnionidToExternalUseridResponse {
    "external_userid_info" => external_userid_info: Vec<CorpContact>,
});

/// unionid查询pending_id: the request of [`Api::unionid_to_pending_id`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnionidToPendingId {
    /// The user's unionid, from the same mini program as openid.
    pub unionid: String,
    /// The user's openid in that mini program.
    pub openid: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UnionidToPendingId {
    "unionid" => unionid: String [required()],
    "openid" => openid: String [required()],
});

impl UnionidToPendingId {
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

impl Endpoint for UnionidToPendingId {
    type Token = AccessToken;
    type Response = UnionidToPendingIdResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("corpgroup", "unionid_to_pending_id", "/cgi-bin/corpgroup/unionid_to_pending_id")
            .title("unionid查询pending_id")
            .effect(Effect::Read)
            .docs(&[97357, 98039]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// unionid查询pending_id: the answer to [`UnionidToPendingId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnionidToPendingIdResponse {
    /// The stand-in id. Compare it later by external_userid_to_pending_id.
    pub pending_id: PendingId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer UnionidToPendingIdResponse {
    "pending_id" => pending_id: PendingId,
});

/// external_userid查询pending_id: the request of [`Api::external_userid_to_pending_id`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalUseridToPendingId {
    /// Customers of the upstream or a downstream corp. At most 100 items.
    pub external_userid: Vec<ExternalUserId>,
    /// Look at members of this group only, and at its owner for visibility. Without it, at the customers'
    /// followers.
    pub chat_id: Option<ChatId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ExternalUseridToPendingId {
    "external_userid" => external_userid: Vec<ExternalUserId> [required(), max_items(100)],
    "chat_id" => chat_id: Option<ChatId>,
});

impl ExternalUseridToPendingId {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        external_userid: impl IntoIterator<Item = impl Into<ExternalUserId>>,
    ) -> Self {
        Self {
            external_userid: external_userid.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for ExternalUseridToPendingId {
    type Token = AccessToken;
    type Response = ExternalUseridToPendingIdResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "corpgroup",
        "external_userid_to_pending_id",
        "/cgi-bin/corpgroup/batch/external_userid_to_pending_id",
    )
    .title("external_userid查询pending_id")
    .effect(Effect::Read)
    .docs(&[97357, 98039]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ExternalUseridToPendingId> {
    /// Look at members of this group only, and at its owner for visibility. Without it, at the customers'
    /// followers.
    #[inline]
    pub fn chat_id(mut self, chat_id: impl Into<ChatId>) -> Self {
        self.request.chat_id = Some(chat_id.into());
        self
    }
}

impl Chunked for ExternalUseridToPendingId {
    const MOST: usize = 100;

    fn split_off(&mut self) -> Option<Self> {
        let list = Some(&mut self.external_userid)
            .filter(|list| list.len() > Self::MOST)?;
        let rest = list.split_off(Self::MOST);
        Some(Self {
            external_userid: rest,
            ..self.clone()
        })
    }

    fn merge(
        answer: &mut ExternalUseridToPendingIdResponse,
        next: ExternalUseridToPendingIdResponse,
    ) {
        answer.result.extend(next.result);
    }
}

/// external_userid查询pending_id: the answer to [`ExternalUseridToPendingId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalUseridToPendingIdResponse {
    /// Those that have a stand-in id.
    pub result: Vec<PendingContact>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ExternalUseridToPendingIdResponse {
    "result" => result: Vec<PendingContact>,
});

/// A corp that an app is shared with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SharedApp {
    /// The downstream corp.
    pub corpid: OpenCorpId,
    /// Its name.
    pub corp_name: String,
    /// The app in that corp.
    pub agentid: AgentId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SharedApp {
    "corpid" => corpid: OpenCorpId,
    "corp_name" => corp_name: String,
    "agentid" => agentid: AgentId,
});

/// A supply chain.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Chain {
    /// The chain.
    pub chain_id: String,
    /// Its name.
    pub chain_name: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Chain {
    "chain_id" => chain_id: String,
    "chain_name" => chain_name: String,
});

/// A group in a chain's directory.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChainGroup {
    /// The group; 1 is the root.
    pub groupid: i64,
    /// Its name.
    pub group_name: String,
    /// The group above it.
    pub parentid: i64,
    /// Rank under its parent; higher comes first. 0 to 4294967295.
    pub order: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChainGroup {
    "groupid" => groupid: i64,
    "group_name" => group_name: String,
    "parentid" => parentid: i64,
    "order" => order: i64 [range(0, 4_294_967_295)],
});

/// A corp in a chain's directory.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChainCorp {
    /// The group it is in.
    pub groupid: i64,
    /// The corp. Present once it joined. At most 64 bytes.
    pub corpid: Option<OpenCorpId>,
    /// The corp as long as it has not joined.
    pub pending_corpid: Option<String>,
    /// Its name.
    pub corp_name: String,
    /// The id given to it at import. Empty if none was.
    pub custom_id: Option<String>,
    /// Who invited it, if the app may see that member. Only for apps that may call the chain's interfaces.
    pub invite_userid: Option<OpenUserId>,
    /// Whether it joined.
    pub is_joined: bool,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChainCorp {
    "groupid" => groupid: i64,
    "corpid" => corpid: Option<OpenCorpId> [max_bytes(64)],
    "pending_corpid" => pending_corpid: Option<String>,
    "corp_name" => corp_name: String,
    "custom_id" => custom_id: Option<String>,
    "invite_userid" => invite_userid: Option<OpenUserId>,
    "is_joined" => is_joined: bool [form(Form::Flag)],
});

/// A corp to import.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportedCorp {
    /// Its name: Chinese characters, letters, digits, blanks, `-`, `_` and round brackets. At most 32
    /// characters.
    pub corp_name: String,
    /// Its contacts, at most 5 of them in charge. At most 200 items.
    pub contact_info_list: Vec<ImportedContact>,
    /// Group it goes to, names joined by `/`. Absent for the root. No effect on a corp that is in the chain
    /// already.
    pub group_path: Option<String>,
    /// An id for it, of letters and digits. At most 64 bytes.
    pub custom_id: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ImportedCorp {
    "corp_name" => corp_name: String [required(), max_chars(32)],
    "contact_info_list" => contact_info_list: Vec<ImportedContact> [required(), max_items(200)],
    "group_path" => group_path: Option<String>,
    "custom_id" => custom_id: Option<String> [max_bytes(64)],
});

impl ImportedCorp {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        corp_name: impl Into<String>,
        contact_info_list: impl IntoIterator<Item = ImportedContact>,
    ) -> Self {
        Self {
            corp_name: corp_name.into(),
            contact_info_list: contact_info_list.into_iter().collect(),
            ..Self::default()
        }
    }

    /// Group it goes to, names joined by `/`. Absent for the root. No effect on a corp that is in the chain
    /// already.
    #[inline]
    #[must_use]
    pub fn group_path(mut self, group_path: impl Into<String>) -> Self {
        self.group_path = Some(group_path.into());
        self
    }

    /// An id for it, of letters and digits. At most 64 bytes.
    #[inline]
    #[must_use]
    pub fn custom_id(mut self, custom_id: impl Into<String>) -> Self {
        self.custom_id = Some(custom_id.into());
        self
    }
}

/// A contact to import.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportedContact {
    /// Name, 1 to 32 characters. At most 32 characters.
    pub name: String,
    /// What the contact is in that corp.
    pub identity_type: IdentityType,
    /// Mobile number, outside China with `+` and country code.
    pub mobile: String,
    /// An id for the contact: a number from 1 to 2^64 - 2 without leading zeros, not of 11 or 13 digits.
    pub user_custom_id: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ImportedContact {
    "name" => name: String [required(), max_chars(32), sensitive()],
    "identity_type" => identity_type: IdentityType [required()],
    "mobile" => mobile: String [required(), sensitive()],
    "user_custom_id" => user_custom_id: Option<String>,
});

impl ImportedContact {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        identity_type: IdentityType,
        mobile: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            identity_type,
            mobile: mobile.into(),
            ..Self::default()
        }
    }

    /// An id for the contact: a number from 1 to 2^64 - 2 without leading zeros, not of 11 or 13 digits.
    #[inline]
    #[must_use]
    pub fn user_custom_id(mut self, user_custom_id: impl Into<String>) -> Self {
        self.user_custom_id = Some(user_custom_id.into());
        self
    }
}

/// How an import ended.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportResult {
    /// The chain.
    pub chain_id: String,
    /// How much was imported.
    pub import_status: ImportStatus,
    /// Corps that were not imported. One bad contact keeps its whole corp out.
    pub fail_list: Option<Vec<FailedCorp>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ImportResult {
    "chain_id" => chain_id: String,
    "import_status" => import_status: ImportStatus,
    "fail_list" => fail_list: Option<Vec<FailedCorp>>,
});

/// A corp that was not imported.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailedCorp {
    /// Why not.
    pub errcode: ErrCode,
    /// The same in words.
    pub errmsg: Option<String>,
    /// Its name.
    pub corp_name: String,
    /// The id it was to have.
    pub custom_id: Option<String>,
    /// Its contacts that were at fault.
    pub contact_info_list: Option<Vec<FailedContact>>,
    /// The same under the name of the page's table; its sample has contact_info_list.
    pub contact_info: Option<Vec<FailedContact>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(FailedCorp {
    "errcode" => errcode: ErrCode,
    "errmsg" => errmsg: Option<String>,
    "corp_name" => corp_name: String,
    "custom_id" => custom_id: Option<String>,
    "contact_info_list" => contact_info_list: Option<Vec<FailedContact>>,
    "contact_info" => contact_info: Option<Vec<FailedContact>>,
});

/// A contact that could not be imported.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailedContact {
    /// Why not. Absent if this contact was not at fault.
    pub errcode: Option<ErrCode>,
    /// The same in words.
    pub errmsg: Option<String>,
    /// The contact's mobile number.
    pub mobile: Option<String>,
    /// The contact's mobile number, by the name that the page's table has.
    pub user_mobile: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(FailedContact {
    "errcode" => errcode: Option<ErrCode>,
    "errmsg" => errmsg: Option<String>,
    "mobile" => mobile: Option<String> [sensitive()],
    "user_mobile" => user_mobile: Option<String> [sensitive()],
});

/// Who may see whom.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleInfo {
    /// Who in the upstream corp. At least one list is needed.
    pub owner_corp_range: OwnerRange,
    /// Which downstream corps. At least one list is needed.
    pub member_corp_range: MemberRange,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RuleInfo {
    "owner_corp_range" => owner_corp_range: OwnerRange [required()],
    "member_corp_range" => member_corp_range: MemberRange [required()],
});

impl RuleInfo {
    /// A value with everything it must have.
    #[inline]
    pub fn new(owner_corp_range: OwnerRange, member_corp_range: MemberRange) -> Self {
        Self {
            owner_corp_range,
            member_corp_range,
            ..Self::default()
        }
    }
}

/// Members of the upstream corp.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OwnerRange {
    /// Members.
    pub userids: Option<Vec<OpenUserId>>,
    /// Ids of departments.
    pub departmentids: Option<Vec<String>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(OwnerRange {
    "userids" => userids: Option<Vec<OpenUserId>>,
    "departmentids" => departmentids: Option<Vec<String>> [form(Form::Either)],
});

impl OwnerRange {
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

    /// Ids of departments.
    #[inline]
    #[must_use]
    pub fn departmentids(
        mut self,
        departmentids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.departmentids = Some(departmentids.into_iter().map(Into::into).collect());
        self
    }
}

/// Downstream corps.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberRange {
    /// Ids of groups of the chain.
    pub groupids: Option<Vec<String>>,
    /// Corps.
    pub corpids: Option<Vec<OpenCorpId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MemberRange {
    "groupids" => groupids: Option<Vec<String>> [form(Form::Either)],
    "corpids" => corpids: Option<Vec<OpenCorpId>>,
});

impl MemberRange {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Ids of groups of the chain.
    #[inline]
    #[must_use]
    pub fn groupids(
        mut self,
        groupids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.groupids = Some(groupids.into_iter().map(Into::into).collect());
        self
    }

    /// Corps.
    #[inline]
    #[must_use]
    pub fn corpids(
        mut self,
        corpids: impl IntoIterator<Item = impl Into<OpenCorpId>>,
    ) -> Self {
        self.corpids = Some(corpids.into_iter().map(Into::into).collect());
        self
    }
}

/// A customer in one corp.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CorpContact {
    /// The corp.
    pub corpid: OpenCorpId,
    /// The customer's id there.
    pub external_userid: ExternalUserId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(CorpContact {
    "corpid" => corpid: OpenCorpId,
    "external_userid" => external_userid: ExternalUserId,
});

/// A customer with a stand-in id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PendingContact {
    /// The customer.
    pub external_userid: ExternalUserId,
    /// The stand-in id.
    pub pending_id: PendingId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PendingContact {
    "external_userid" => external_userid: ExternalUserId,
    "pending_id" => pending_id: PendingId,
});

open_enum! {
    /// How two corps are connected.
    pub enum BusinessType: i64 {
        /// Linked corps, or schools linked with their authority.
        LinkedCorps = 0,
        /// A supply chain.
        Chain = 1,
    }
}

open_enum! {
    /// Whether a corp is verified.
    pub enum Qualification: i64 {
        /// Unverified.
        Unverified = 1,
        /// Verified.
        Verified = 2,
        /// Certified.
        Certified = 3,
    }
}

open_enum! {
    /// What a contact is in its corp.
    pub enum IdentityType: i64 {
        /// Member.
        Member = 1,
        /// In charge of the corp.
        Principal = 2,
    }
}

open_enum! {
    /// How far a job is.
    pub enum JobStatus: i64 {
        /// Started.
        Started = 1,
        /// Running.
        Running = 2,
        /// Done.
        Done = 3,
    }
}

open_enum! {
    /// How much of an import succeeded.
    pub enum ImportStatus: i64 {
        /// All.
        All = 1,
        /// Partly.
        Partly = 2,
        /// None.
        None = 3,
    }
}
