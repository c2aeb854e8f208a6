//! ID转换接口: turn ids that belong to a corp into the provider's own, and tie WeChat users to external
//! contacts.
//!
//! Generated from `spec/api/provider/idconvert.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::chunking::Chunked;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides, SuiteAccessToken};
use crate::generated::types::{ChatId, ExternalUserId, OpenCorpId, OpenUserId};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{Empty, EncodeError, Extra, Timestamp};
use crate::{open_enum, table};

/// The calls of ID转换接口 on one scope, from [`Scope::idconvert`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// ID转换接口: turn ids that belong to a corp into the provider's own, and tie WeChat users to external
    /// contacts.
    #[inline]
    pub fn idconvert(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// unionid转换为第三方external_userid: find the external contact behind a WeChat user. Someone who is not
    /// yet a customer gets a pending id instead, good for 90 days.
    ///
    /// Rate limits are 100,000 an hour, 480,000 a day and 7.5 million a month: per corp (shared by all
    /// providers) for subject_type 0, per provider for 1.
    ///
    /// `POST /cgi-bin/idconvert/unionid_to_external_userid` with [`AccessToken`]; read-only, so the client
    /// may repeat it. Official page [95900](https://developer.work.weixin.qq.com/document/path/95900),
    /// checked in a public copy; also [97108](https://developer.work.weixin.qq.com/document/path/97108),
    /// [96250](https://developer.work.weixin.qq.com/document/path/96250).
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

    /// external_userid查询pending_id: find the pending ids that new customers had before they became
    /// customers, and so their unionids.
    ///
    /// Only finds users whose unionid was asked for by unionid_to_external_userid in the last 90 days.
    ///
    /// `POST /cgi-bin/idconvert/batch/external_userid_to_pending_id` with [`AccessToken`]; read-only, so the
    /// client may repeat it. Its `in_chunks()` sends as many calls as the list needs. Official page
    /// [95900](https://developer.work.weixin.qq.com/document/path/95900), checked in a public copy; also
    /// [97108](https://developer.work.weixin.qq.com/document/path/97108).
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

    /// 客户标签ID的转换: turn the corp's customer tag and tag group ids into the provider's.
    ///
    /// `POST /cgi-bin/idconvert/external_tagid` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Its `in_chunks()` sends as many calls as the list needs. Official page
    /// [96169](https://developer.work.weixin.qq.com/document/path/96169), checked, as of 2023-05-19; also
    /// [97109](https://developer.work.weixin.qq.com/document/path/97109).
    #[inline]
    pub fn external_tagid(
        &self,
        external_tagid_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<ExternalTagid>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ExternalTagid::new(external_tagid_list))
    }

    /// 微信客服ID的转换: turn the corp's customer service account ids into the provider's.
    ///
    /// `POST /cgi-bin/idconvert/open_kfid` with [`AccessToken`]; read-only, so the client may repeat it. Its
    /// `in_chunks()` sends as many calls as the list needs. Official page
    /// [97110](https://developer.work.weixin.qq.com/document/path/97110), checked, as of 2022-09-21; also
    /// [97064](https://developer.work.weixin.qq.com/document/path/97064).
    #[inline]
    pub fn open_kfid(
        &self,
        open_kfid_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<OpenKfid>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(OpenKfid::new(open_kfid_list))
    }

    /// tmp_external_userid的转换: resolve the temporary ids of outsiders that meetings, collect forms and
    /// smart sheets hand out. Call it with the app that received them.
    ///
    /// `POST /cgi-bin/idconvert/convert_tmp_external_userid` with [`AccessToken`]; read-only, so the client
    /// may repeat it. Its `in_chunks()` sends as many calls as the list needs. Official page
    /// [98729](https://developer.work.weixin.qq.com/document/path/98729), checked, as of 2025-07-01; also
    /// [98412](https://developer.work.weixin.qq.com/document/path/98412).
    #[inline]
    pub fn convert_tmp_external_userid(
        &self,
        business_type: TmpIdSource,
        user_type: OutsiderType,
        tmp_external_userid_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<ConvertTmpExternalUserid>
    where
        K: Provides<AccessToken>,
    {
        let request = ConvertTmpExternalUserid::new(
            business_type,
            user_type,
            tmp_external_userid_list,
        );
        self.scope.call(request)
    }

    /// 获取接口大批量调用凭据: get a ticket that lifts the business rate limits while a newly authorised corp
    /// is set up.
    ///
    /// Given once per corp, within three months of its authorisation. Accepted by unionid_to_external_userid
    /// here and in corpgroup only.
    ///
    /// `GET /cgi-bin/corp/apply_mass_call_ticket` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [96250](https://developer.work.weixin.qq.com/document/path/96250),
    /// checked, as of 2024-03-11; also [96168](https://developer.work.weixin.qq.com/document/path/96168).
    #[inline]
    pub fn apply_mass_call_ticket(&self) -> Call<ApplyMassCallTicket>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ApplyMassCallTicket::new())
    }

    /// 群ID转换接口: turn a customized app's old group ids into the provider's, between
    /// apply_to_upgrade_chatid and the time set there.
    ///
    /// `POST /cgi-bin/idconvert/chatid` with [`AccessToken`]; read-only, so the client may repeat it. Its
    /// `in_chunks()` sends as many calls as the list needs. Official page
    /// [99601](https://developer.work.weixin.qq.com/document/path/99601), checked in a public copy.
    #[inline]
    pub fn chatid(
        &self,
        chat_id_list: impl IntoIterator<Item = impl Into<ChatId>>,
    ) -> Call<Chatid>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Chatid::new(chat_id_list))
    }

    /// 申请群ID的升级: set when a customized app of this corp switches to the provider's group ids. Until
    /// then old and new ids are accepted and old ones are returned.
    ///
    /// Customized apps only. From the set time on only new ids are accepted.
    ///
    /// `POST /cgi-bin/idconvert/apply_to_upgrade_chatid` with [`AccessToken`]; twice is the same as once, so
    /// the client may repeat it. Official page
    /// [99601](https://developer.work.weixin.qq.com/document/path/99601), checked, as of 2024-07-18.
    #[inline]
    pub fn apply_to_upgrade_chatid(
        &self,
        upgrade_time: impl Into<Timestamp>,
    ) -> Call<ApplyToUpgradeChatid>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ApplyToUpgradeChatid::new(upgrade_time))
    }

    /// 对所有新授权企业升级群ID: make every corp that authorises this customized-app template from now on use
    /// the provider's group ids.
    ///
    /// Corps that are already authorised are not touched; use apply_to_upgrade_chatid for them.
    ///
    /// `GET /cgi-bin/idconvert/upgrade_chatid_for_new_corp` with [`SuiteAccessToken`]; twice is the same as
    /// once, so the client may repeat it. Official page
    /// [99601](https://developer.work.weixin.qq.com/document/path/99601), checked in a public copy.
    #[inline]
    pub fn upgrade_chatid_for_new_corp(&self) -> Call<UpgradeChatidForNewCorp>
    where
        K: Provides<SuiteAccessToken>,
    {
        self.scope.call(UpgradeChatidForNewCorp::new())
    }

    /// 代开发应用查询迁移状态: see which ids of this app are already the provider's own.
    ///
    /// `POST /cgi-bin/corp/get_openid_migration` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Official page [96518](https://developer.work.weixin.qq.com/document/path/96518), checked in a
    /// public copy; also [97104](https://developer.work.weixin.qq.com/document/path/97104).
    #[inline]
    pub fn get_openid_migration(&self) -> Call<GetOpenidMigration>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetOpenidMigration::new())
    }
}

/// unionid转换为第三方external_userid: the request of [`Api::unionid_to_external_userid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnionidToExternalUserid {
    /// The user's unionid, from the same mini program or official account as openid.
    pub unionid: String,
    /// The user's openid in that mini program or official account.
    pub openid: String,
    /// Who owns the mini program or official account. [`SubjectType::Corp`] when absent.
    pub subject_type: Option<SubjectType>,
    /// From apply_mass_call_ticket; lifts the limits of this call, not the general ones.
    pub mass_call_ticket: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UnionidToExternalUserid {
    "unionid" => unionid: String [required()],
    "openid" => openid: String [required()],
    "subject_type" => subject_type: Option<SubjectType>,
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
        &EndpointMeta::post("idconvert", "unionid_to_external_userid", "/cgi-bin/idconvert/unionid_to_external_userid")
            .title("unionid转换为第三方external_userid")
            .effect(Effect::Read)
            .docs(&[95900, 97108, 96250]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<UnionidToExternalUserid> {
    /// Who owns the mini program or official account. [`SubjectType::Corp`] when absent.
    #[inline]
    pub fn subject_type(mut self, subject_type: SubjectType) -> Self {
        self.request.subject_type = Some(subject_type);
        self
    }

    /// From apply_mass_call_ticket; lifts the limits of this call, not the general ones.
    #[inline]
    pub fn mass_call_ticket(mut self, mass_call_ticket: impl Into<String>) -> Self {
        self.request.mass_call_ticket = Some(mass_call_ticket.into());
        self
    }
}

/// unionid转换为第三方external_userid: the answer to [`UnionidToExternalUserid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnionidToExternalUseridResponse {
    /// The contact's id. Given when the user is already a customer.
    pub external_userid: Option<ExternalUserId>,
    /// Stand-in id, given when the user is not a customer yet. Compare it later by
    /// external_userid_to_pending_id.
    pub pending_id: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer UnionidToExternalUseridResponse {
    "external_userid" => external_userid: Option<ExternalUserId>,
    "pending_id" => pending_id: Option<String>,
});

/// external_userid查询pending_id: the request of [`Api::external_userid_to_pending_id`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalUseridToPendingId {
    /// Contacts to look up. At most 100 items.
    pub external_userid: Vec<ExternalUserId>,
    /// Look at members of this group only, and at its owner for visibility. Without it, at the contacts'
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
        "idconvert",
        "external_userid_to_pending_id",
        "/cgi-bin/idconvert/batch/external_userid_to_pending_id",
    )
    .title("external_userid查询pending_id")
    .effect(Effect::Read)
    .docs(&[95900, 97108]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ExternalUseridToPendingId> {
    /// Look at members of this group only, and at its owner for visibility. Without it, at the contacts'
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
    /// The contacts that have a pending id.
    pub result: Vec<PendingContact>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ExternalUseridToPendingIdResponse {
    "result" => result: Vec<PendingContact>,
});

/// 客户标签ID的转换: the request of [`Api::external_tagid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalTagid {
    /// Tag or tag group ids as the corp sees them. At most 1000 items.
    pub external_tagid_list: Vec<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ExternalTagid {
    "external_tagid_list" => external_tagid_list: Vec<String> [required(), max_items(1000)],
});

impl ExternalTagid {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        external_tagid_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            external_tagid_list: external_tagid_list
                .into_iter()
                .map(Into::into)
                .collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for ExternalTagid {
    type Token = AccessToken;
    type Response = ExternalTagidResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("idconvert", "external_tagid", "/cgi-bin/idconvert/external_tagid")
            .title("客户标签ID的转换")
            .effect(Effect::Read)
            .docs(&[96169, 97109]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Chunked for ExternalTagid {
    const MOST: usize = 1000;

    fn split_off(&mut self) -> Option<Self> {
        let list = Some(&mut self.external_tagid_list)
            .filter(|list| list.len() > Self::MOST)?;
        let rest = list.split_off(Self::MOST);
        Some(Self {
            external_tagid_list: rest,
            ..self.clone()
        })
    }

    fn merge(answer: &mut ExternalTagidResponse, next: ExternalTagidResponse) {
        answer.items.extend(next.items);
        answer
            .invalid_external_tagid_list
            .get_or_insert_default()
            .extend(next.invalid_external_tagid_list.unwrap_or_default());
    }
}

/// 客户标签ID的转换: the answer to [`ExternalTagid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalTagidResponse {
    /// The ids that could be converted.
    pub items: Vec<ConvertedTag>,
    /// The ids that could not.
    pub invalid_external_tagid_list: Option<Vec<String>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ExternalTagidResponse {
    "items" => items: Vec<ConvertedTag>,
    "invalid_external_tagid_list" => invalid_external_tagid_list: Option<Vec<String>>,
});

/// 微信客服ID的转换: the request of [`Api::open_kfid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenKfid {
    /// Service account ids as the corp sees them. At most 1000 items.
    pub open_kfid_list: Vec<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(OpenKfid {
    "open_kfid_list" => open_kfid_list: Vec<String> [required(), max_items(1000)],
});

impl OpenKfid {
    /// The request with everything it must have.
    #[inline]
    pub fn new(open_kfid_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            open_kfid_list: open_kfid_list.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for OpenKfid {
    type Token = AccessToken;
    type Response = OpenKfidResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("idconvert", "open_kfid", "/cgi-bin/idconvert/open_kfid")
        .title("微信客服ID的转换")
        .effect(Effect::Read)
        .docs(&[97064, 97110]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Chunked for OpenKfid {
    const MOST: usize = 1000;

    fn split_off(&mut self) -> Option<Self> {
        let list = Some(&mut self.open_kfid_list)
            .filter(|list| list.len() > Self::MOST)?;
        let rest = list.split_off(Self::MOST);
        Some(Self {
            open_kfid_list: rest,
            ..self.clone()
        })
    }

    fn merge(answer: &mut OpenKfidResponse, next: OpenKfidResponse) {
        answer.items.extend(next.items);
        answer
            .invalid_open_kfid_list
            .get_or_insert_default()
            .extend(next.invalid_open_kfid_list.unwrap_or_default());
    }
}

/// 微信客服ID的转换: the answer to [`OpenKfid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenKfidResponse {
    /// The ids that could be converted.
    pub items: Vec<ConvertedKf>,
    /// The ids that could not.
    pub invalid_open_kfid_list: Option<Vec<String>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer OpenKfidResponse {
    "items" => items: Vec<ConvertedKf>,
    "invalid_open_kfid_list" => invalid_open_kfid_list: Option<Vec<String>>,
});

/// tmp_external_userid的转换: the request of [`Api::convert_tmp_external_userid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertTmpExternalUserid {
    /// Where the temporary ids come from.
    pub business_type: TmpIdSource,
    /// What kind of id to resolve them to.
    pub user_type: OutsiderType,
    /// Temporary ids to resolve. At most 100 items.
    pub tmp_external_userid_list: Vec<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ConvertTmpExternalUserid {
    "business_type" => business_type: TmpIdSource [required()],
    "user_type" => user_type: OutsiderType [required()],
    "tmp_external_userid_list" => tmp_external_userid_list: Vec<String> [required(), max_items(100)],
});

impl ConvertTmpExternalUserid {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        business_type: TmpIdSource,
        user_type: OutsiderType,
        tmp_external_userid_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            business_type,
            user_type,
            tmp_external_userid_list: tmp_external_userid_list
                .into_iter()
                .map(Into::into)
                .collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for ConvertTmpExternalUserid {
    type Token = AccessToken;
    type Response = ConvertTmpExternalUseridResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "idconvert",
        "convert_tmp_external_userid",
        "/cgi-bin/idconvert/convert_tmp_external_userid",
    )
    .title("tmp_external_userid的转换")
    .effect(Effect::Read)
    .docs(&[98729, 98412]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Chunked for ConvertTmpExternalUserid {
    const MOST: usize = 100;

    fn split_off(&mut self) -> Option<Self> {
        let list = Some(&mut self.tmp_external_userid_list)
            .filter(|list| list.len() > Self::MOST)?;
        let rest = list.split_off(Self::MOST);
        Some(Self {
            tmp_external_userid_list: rest,
            ..self.clone()
        })
    }

    fn merge(
        answer: &mut ConvertTmpExternalUseridResponse,
        next: ConvertTmpExternalUseridResponse,
    ) {
        answer.results.extend(next.results);
        answer
            .invalid_tmp_external_userid_list
            .get_or_insert_default()
            .extend(next.invalid_tmp_external_userid_list.unwrap_or_default());
    }
}

/// tmp_external_userid的转换: the answer to [`ConvertTmpExternalUserid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertTmpExternalUseridResponse {
    /// The ids that were resolved.
    pub results: Vec<ResolvedOutsider>,
    /// The ids that were not.
    pub invalid_tmp_external_userid_list: Option<Vec<String>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ConvertTmpExternalUseridResponse {
    "results" => results: Vec<ResolvedOutsider>,
    "invalid_tmp_external_userid_list" => invalid_tmp_external_userid_list: Option<Vec<String>>,
});

/// 获取接口大批量调用凭据: the request of [`Api::apply_mass_call_ticket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyMassCallTicket {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ApplyMassCallTicket {});

impl ApplyMassCallTicket {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for ApplyMassCallTicket {
    type Token = AccessToken;
    type Response = ApplyMassCallTicketResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::get("idconvert", "apply_mass_call_ticket", "/cgi-bin/corp/apply_mass_call_ticket")
            .title("获取接口大批量调用凭据")
            .effect(Effect::Act)
            .docs(&[96168, 96250]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取接口大批量调用凭据: the answer to [`ApplyMassCallTicket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyMassCallTicketResponse {
    /// The ticket. Good for 7 days.
    pub mass_call_ticket: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ApplyMassCallTicketResponse {
    "mass_call_ticket" => mass_call_ticket: String [sensitive()],
});

/// 群ID转换接口: the request of [`Api::chatid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Chatid {
    /// Group ids. New ones come back as they are. At most 100 items.
    pub chat_id_list: Vec<ChatId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Chatid {
    "chat_id_list" => chat_id_list: Vec<ChatId> [required(), max_items(100)],
});

impl Chatid {
    /// The request with everything it must have.
    #[inline]
    pub fn new(chat_id_list: impl IntoIterator<Item = impl Into<ChatId>>) -> Self {
        Self {
            chat_id_list: chat_id_list.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for Chatid {
    type Token = AccessToken;
    type Response = ChatidResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("idconvert", "chatid", "/cgi-bin/idconvert/chatid")
        .title("群ID转换接口")
        .effect(Effect::Read)
        .docs(&[99601]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Chunked for Chatid {
    const MOST: usize = 100;

    fn split_off(&mut self) -> Option<Self> {
        let list = Some(&mut self.chat_id_list).filter(|list| list.len() > Self::MOST)?;
        let rest = list.split_off(Self::MOST);
        Some(Self {
            chat_id_list: rest,
            ..self.clone()
        })
    }

    fn merge(answer: &mut ChatidResponse, next: ChatidResponse) {
        answer.items.extend(next.items);
        answer
            .invalid_chat_id_list
            .get_or_insert_default()
            .extend(next.invalid_chat_id_list.unwrap_or_default());
    }
}

/// 群ID转换接口: the answer to [`Chatid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatidResponse {
    /// The ids that could be converted.
    pub items: Vec<ConvertedChat>,
    /// The ids that could not.
    pub invalid_chat_id_list: Option<Vec<ChatId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ChatidResponse {
    "items" => items: Vec<ConvertedChat>,
    "invalid_chat_id_list" => invalid_chat_id_list: Option<Vec<ChatId>>,
});

/// 申请群ID的升级: the request of [`Api::apply_to_upgrade_chatid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyToUpgradeChatid {
    /// Time of the switch: not in the past, at most 7 days ahead.
    pub upgrade_time: Timestamp,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ApplyToUpgradeChatid {
    "upgrade_time" => upgrade_time: Timestamp [required()],
});

impl ApplyToUpgradeChatid {
    /// The request with everything it must have.
    #[inline]
    pub fn new(upgrade_time: impl Into<Timestamp>) -> Self {
        Self {
            upgrade_time: upgrade_time.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for ApplyToUpgradeChatid {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("idconvert", "apply_to_upgrade_chatid", "/cgi-bin/idconvert/apply_to_upgrade_chatid")
            .title("申请群ID的升级")
            .effect(Effect::Set)
            .docs(&[99601]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 对所有新授权企业升级群ID: the request of [`Api::upgrade_chatid_for_new_corp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeChatidForNewCorp {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UpgradeChatidForNewCorp {});

impl UpgradeChatidForNewCorp {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for UpgradeChatidForNewCorp {
    type Token = SuiteAccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::get("idconvert", "upgrade_chatid_for_new_corp", "/cgi-bin/idconvert/upgrade_chatid_for_new_corp")
            .title("对所有新授权企业升级群ID")
            .effect(Effect::Set)
            .docs(&[99601]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 代开发应用查询迁移状态: the request of [`Api::get_openid_migration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpenidMigration {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetOpenidMigration {});

impl GetOpenidMigration {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetOpenidMigration {
    type Token = AccessToken;
    type Response = GetOpenidMigrationResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("idconvert", "get_openid_migration", "/cgi-bin/corp/get_openid_migration")
            .title("代开发应用查询迁移状态")
            .effect(Effect::Read)
            .docs(&[96518, 97104]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 代开发应用查询迁移状态: the answer to [`GetOpenidMigration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpenidMigrationResponse {
    /// One entry per kind of id.
    pub migration_info: Option<Vec<MigrationInfo>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetOpenidMigrationResponse {
    "migration_info" => migration_info: Option<Vec<MigrationInfo>>,
});

/// A contact and the pending id it once had.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PendingContact {
    /// The contact that was asked for.
    pub external_userid: ExternalUserId,
    /// What unionid_to_external_userid returned for the same person.
    pub pending_id: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PendingContact {
    "external_userid" => external_userid: ExternalUserId,
    "pending_id" => pending_id: String,
});

/// A customer tag or tag group under both ids.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertedTag {
    /// The id as it was sent.
    pub external_tagid: String,
    /// The provider's id. The same when the sent one was the provider's already.
    pub open_external_tagid: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ConvertedTag {
    "external_tagid" => external_tagid: String,
    "open_external_tagid" => open_external_tagid: String,
});

/// A customer service account under both ids.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertedKf {
    /// The id as it was sent.
    pub open_kfid: String,
    /// The provider's id. The same when the sent one was the provider's already.
    pub new_open_kfid: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ConvertedKf {
    "open_kfid" => open_kfid: String,
    "new_open_kfid" => new_open_kfid: String,
});

/// A group under both ids.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertedChat {
    /// The id as it was sent.
    pub chat_id: ChatId,
    /// The provider's id.
    pub new_chat_id: ChatId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ConvertedChat {
    "chat_id" => chat_id: ChatId,
    "new_chat_id" => new_chat_id: ChatId,
});

/// Who is behind a temporary id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResolvedOutsider {
    /// The id as it was sent.
    pub tmp_external_userid: String,
    /// The contact, for user_type customer.
    pub external_userid: Option<ExternalUserId>,
    /// The person's corp, for the other user types.
    pub corpid: Option<OpenCorpId>,
    /// The person in that corp, for the other user types.
    pub userid: Option<OpenUserId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ResolvedOutsider {
    "tmp_external_userid" => tmp_external_userid: String,
    "external_userid" => external_userid: Option<ExternalUserId>,
    "corpid" => corpid: Option<OpenCorpId>,
    "userid" => userid: Option<OpenUserId>,
});

/// How far one kind of id is migrated.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrationInfo {
    /// The kind of id.
    pub openid_type: OpenidType,
    /// Whether the app gets the new ids.
    pub status: MigrationStatus,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MigrationInfo {
    "openid_type" => openid_type: OpenidType,
    "status" => status: MigrationStatus,
});

open_enum! {
    /// Owner of a mini program or official account.
    pub enum SubjectType: i64 {
        /// The corp itself.
        Corp = 0,
        /// The provider.
        Provider = 1,
    }
}

open_enum! {
    /// What handed out a temporary id.
    pub enum TmpIdSource: i64 {
        /// Meeting.
        Meeting = 1,
        /// Collect form.
        CollectForm = 2,
        /// Smart sheet.
        SmartSheet = 3,
    }
}

open_enum! {
    /// How an outsider is related to the corp.
    pub enum OutsiderType: i64 {
        /// An external contact; the app needs the customer contact permission.
        Customer = 1,
        /// A member of a linked corp the app is shared with.
        LinkedCorp = 2,
        /// A member of an upstream or downstream corp the app is shared with.
        SupplyChain = 3,
        /// A member of a corp in the same circle.
        CorpCircle = 4,
    }
}

open_enum! {
    /// A kind of id that was migrated.
    pub enum OpenidType: i64 {
        /// Userid and corpid.
        UseridAndCorpid = 1,
        /// External contacts; for customized apps also their tags, service accounts and message ids.
        ExternalUserid = 3,
    }
}

open_enum! {
    /// State of a migration.
    pub enum MigrationStatus: i64 {
        /// The app still gets the corp's ids.
        NotUpgraded = 0,
        /// The app gets the provider's ids.
        Upgraded = 1,
    }
}
