//! 微信客服: WeChat customer service: accounts, the members who answer, conversations, messages, the
//! assistant's knowledge and statistics.
//!
//! Generated from `spec/api/customers/kf.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::chunking::Chunked;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::{ChatId, DepartmentId, ExternalUserId, MediaId, OpenKfId, OpenUserId};
use crate::paging::{Page, Paged};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{Empty, EncodeError, ErrCode, Extra, Form, Timestamp};
use crate::{open_enum, table, tagged_union};

/// The calls of 微信客服 on one scope, from [`Scope::kf`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 微信客服: WeChat customer service: accounts, the members who answer, conversations, messages, the
    /// assistant's knowledge and statistics.
    #[inline]
    pub fn kf(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 添加客服账号: add a customer-service account.
    ///
    /// `POST /cgi-bin/kf/account/add` with [`AccessToken`]; acts on every call and is never repeated blindly.
    /// Official page [94662](https://developer.work.weixin.qq.com/document/path/94662), checked in a public
    /// copy, as of 2023-12-05; also [94688](https://developer.work.weixin.qq.com/document/path/94688).
    #[inline]
    pub fn account_add(
        &self,
        name: impl Into<String>,
        media_id: impl Into<MediaId>,
    ) -> Call<AccountAdd>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(AccountAdd::new(name, media_id))
    }

    /// 删除客服账号: delete a customer-service account.
    ///
    /// `POST /cgi-bin/kf/account/del` with [`AccessToken`]; twice is the same as once, so the client may
    /// repeat it. Official page [94663](https://developer.work.weixin.qq.com/document/path/94663), checked in
    /// a public copy, as of 2023-11-30; also
    /// [94689](https://developer.work.weixin.qq.com/document/path/94689).
    #[inline]
    pub fn account_del(&self, open_kfid: impl Into<OpenKfId>) -> Call<AccountDel>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(AccountDel::new(open_kfid))
    }

    /// 修改客服账号: change the name or the picture of an account.
    ///
    /// `POST /cgi-bin/kf/account/update` with [`AccessToken`]; twice is the same as once, so the client may
    /// repeat it. Official page [94664](https://developer.work.weixin.qq.com/document/path/94664), checked in
    /// a public copy, as of 2023-11-30; also
    /// [94690](https://developer.work.weixin.qq.com/document/path/94690).
    #[inline]
    pub fn account_update(&self, open_kfid: impl Into<OpenKfId>) -> Call<AccountUpdate>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(AccountUpdate::new(open_kfid))
    }

    /// 获取客服账号列表: page through the accounts the app may see.
    ///
    /// `POST /cgi-bin/kf/account/list` with [`AccessToken`]; read-only, so the client may repeat it. Its
    /// `stream()` goes through all pages. Official page
    /// [94661](https://developer.work.weixin.qq.com/document/path/94661), checked, as of 2023-11-30; also
    /// [94691](https://developer.work.weixin.qq.com/document/path/94691).
    #[inline]
    pub fn account_list(&self) -> Call<AccountList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(AccountList::new())
    }

    /// 获取客服账号链接: the link with which customers reach an account. A scene in it comes back when they
    /// do.
    ///
    /// To a link made with a scene, scene_param of at most 128 bytes can be appended, URL-encoded.
    ///
    /// `POST /cgi-bin/kf/add_contact_way` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [94665](https://developer.work.weixin.qq.com/document/path/94665), checked in a
    /// public copy; also [94692](https://developer.work.weixin.qq.com/document/path/94692).
    #[inline]
    pub fn add_contact_way(&self, open_kfid: impl Into<OpenKfId>) -> Call<AddContactWay>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(AddContactWay::new(open_kfid))
    }

    /// 添加接待人员: let members or whole departments answer for an account.
    ///
    /// `POST /cgi-bin/kf/servicer/add` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [94646](https://developer.work.weixin.qq.com/document/path/94646), checked in a
    /// public copy, as of 2023-11-30; also [94695](https://developer.work.weixin.qq.com/document/path/94695).
    #[inline]
    pub fn servicer_add(&self, open_kfid: impl Into<OpenKfId>) -> Call<ServicerAdd>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ServicerAdd::new(open_kfid))
    }

    /// 删除接待人员: let members or departments no longer answer for an account.
    ///
    /// `POST /cgi-bin/kf/servicer/del` with [`AccessToken`]; twice is the same as once, so the client may
    /// repeat it. Official page [96419](https://developer.work.weixin.qq.com/document/path/96419), checked,
    /// as of 2023-11-30; also [94647](https://developer.work.weixin.qq.com/document/path/94647),
    /// [94696](https://developer.work.weixin.qq.com/document/path/94696).
    #[inline]
    pub fn servicer_del(&self, open_kfid: impl Into<OpenKfId>) -> Call<ServicerDel>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ServicerDel::new(open_kfid))
    }

    /// 获取接待人员列表: who answers for an account.
    ///
    /// `GET /cgi-bin/kf/servicer/list` with [`AccessToken`]; read-only, so the client may repeat it. Official
    /// page [96420](https://developer.work.weixin.qq.com/document/path/96420), checked, as of 2023-11-30;
    /// also [94645](https://developer.work.weixin.qq.com/document/path/94645),
    /// [94697](https://developer.work.weixin.qq.com/document/path/94697).
    #[inline]
    pub fn servicer_list(&self, open_kfid: impl Into<OpenKfId>) -> Call<ServicerList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ServicerList::new(open_kfid))
    }

    /// 获取会话状态: who is dealing with a customer's conversation.
    ///
    /// `POST /cgi-bin/kf/service_state/get` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [94698](https://developer.work.weixin.qq.com/document/path/94698), checked, as of
    /// 2023-11-30; also [94669](https://developer.work.weixin.qq.com/document/path/94669).
    #[inline]
    pub fn service_state_get(
        &self,
        open_kfid: impl Into<OpenKfId>,
        external_userid: impl Into<ExternalUserId>,
    ) -> Call<ServiceStateGet>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ServiceStateGet::new(open_kfid, external_userid))
    }

    /// 变更会话状态: hand a customer's conversation on, or end it.
    ///
    /// `POST /cgi-bin/kf/service_state/trans` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [94669](https://developer.work.weixin.qq.com/document/path/94669), checked in a
    /// public copy, as of 2023-11-30; also [94698](https://developer.work.weixin.qq.com/document/path/94698).
    #[inline]
    pub fn service_state_trans(
        &self,
        open_kfid: impl Into<OpenKfId>,
        external_userid: impl Into<ExternalUserId>,
        service_state: ServiceState,
    ) -> Call<ServiceStateTrans>
    where
        K: Provides<AccessToken>,
    {
        let request = ServiceStateTrans::new(open_kfid, external_userid, service_state);
        self.scope.call(request)
    }

    /// 发送消息: send a customer a message, up to five within 48 hours of the customer's last one.
    ///
    /// `POST /cgi-bin/kf/send_msg` with [`AccessToken`]; acts on every call and is never repeated blindly.
    /// Official page [96427](https://developer.work.weixin.qq.com/document/path/96427), checked in a public
    /// copy, as of 2023-12-19; also [94677](https://developer.work.weixin.qq.com/document/path/94677),
    /// [94700](https://developer.work.weixin.qq.com/document/path/94700).
    #[inline]
    pub fn send_msg(
        &self,
        touser: impl Into<ExternalUserId>,
        open_kfid: impl Into<OpenKfId>,
        message: impl Into<OutgoingMessage>,
    ) -> Call<SendMsg>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(SendMsg::new(touser, open_kfid, message))
    }

    /// 发送欢迎语等事件响应消息: send a customer the one message that an event or a change of state has a
    /// code for.
    ///
    /// Menus only go with a welcome and with an end. But for a welcome the conversation must still be in the
    /// state the code was given for.
    ///
    /// `POST /cgi-bin/kf/send_msg_on_event` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [95122](https://developer.work.weixin.qq.com/document/path/95122), checked in a
    /// public copy, as of 2023-11-30; also [94910](https://developer.work.weixin.qq.com/document/path/94910).
    #[inline]
    pub fn send_msg_on_event(
        &self,
        code: impl Into<String>,
        message: impl Into<EventReply>,
    ) -> Call<SendMsgOnEvent>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(SendMsgOnEvent::new(code, message))
    }

    /// 读取消息: page through the messages and events of an account from the last three days.
    ///
    /// Keep next_cursor for the next time, also after the last page.
    ///
    /// `POST /cgi-bin/kf/sync_msg` with [`AccessToken`]; read-only, so the client may repeat it. Its
    /// `stream()` goes through all pages. Official page
    /// [94670](https://developer.work.weixin.qq.com/document/path/94670), checked in a public copy, as of
    /// 2024-01-31; also [94699](https://developer.work.weixin.qq.com/document/path/94699),
    /// [96426](https://developer.work.weixin.qq.com/document/path/96426).
    #[inline]
    pub fn sync_msg(&self, open_kfid: impl Into<OpenKfId>) -> Call<SyncMsg>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(SyncMsg::new(open_kfid))
    }

    /// 获取客户基础信息: who customers are that wrote or opened the conversation in the last 48 hours.
    ///
    /// `POST /cgi-bin/kf/customer/batchget` with [`AccessToken`]; read-only, so the client may repeat it. Its
    /// `in_chunks()` sends as many calls as the list needs. Official page
    /// [96429](https://developer.work.weixin.qq.com/document/path/96429), checked, as of 2025-11-18; also
    /// [95149](https://developer.work.weixin.qq.com/document/path/95149),
    /// [95159](https://developer.work.weixin.qq.com/document/path/95159).
    #[inline]
    pub fn customer_batchget(
        &self,
        external_userid_list: impl IntoIterator<Item = impl Into<ExternalUserId>>,
    ) -> Call<CustomerBatchget>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(CustomerBatchget::new(external_userid_list))
    }

    /// 获取配置的专员与客户群: which members and groups customers can be recommended to.
    ///
    /// The official table says department_list where the official example has department_id_list.
    ///
    /// `GET /cgi-bin/kf/customer/get_upgrade_service_config` with [`AccessToken`]; read-only, so the client
    /// may repeat it. Official page [96422](https://developer.work.weixin.qq.com/document/path/96422),
    /// checked, as of 2024-01-22; also [94674](https://developer.work.weixin.qq.com/document/path/94674),
    /// [94702](https://developer.work.weixin.qq.com/document/path/94702).
    #[inline]
    pub fn customer_get_upgrade_service_config(
        &self,
    ) -> Call<CustomerGetUpgradeServiceConfig>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(CustomerGetUpgradeServiceConfig::new())
    }

    /// 为客户升级为专员或客户群服务: recommend a member or a customer group to a customer.
    ///
    /// `POST /cgi-bin/kf/customer/upgrade_service` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [94674](https://developer.work.weixin.qq.com/document/path/94674),
    /// checked in a public copy; also [94702](https://developer.work.weixin.qq.com/document/path/94702),
    /// [96422](https://developer.work.weixin.qq.com/document/path/96422).
    #[inline]
    pub fn customer_upgrade_service(
        &self,
        open_kfid: impl Into<OpenKfId>,
        external_userid: impl Into<ExternalUserId>,
        r#type: UpgradeType,
    ) -> Call<CustomerUpgradeService>
    where
        K: Provides<AccessToken>,
    {
        let request = CustomerUpgradeService::new(open_kfid, external_userid, r#type);
        self.scope.call(request)
    }

    /// 为客户取消推荐: take a recommendation back that the customer has not followed.
    ///
    /// `POST /cgi-bin/kf/customer/cancel_upgrade_service` with [`AccessToken`]; twice is the same as once, so
    /// the client may repeat it. Official page
    /// [94674](https://developer.work.weixin.qq.com/document/path/94674), checked in a public copy; also
    /// [94702](https://developer.work.weixin.qq.com/document/path/94702),
    /// [96422](https://developer.work.weixin.qq.com/document/path/96422).
    #[inline]
    pub fn customer_cancel_upgrade_service(
        &self,
        open_kfid: impl Into<OpenKfId>,
        external_userid: impl Into<ExternalUserId>,
    ) -> Call<CustomerCancelUpgradeService>
    where
        K: Provides<AccessToken>,
    {
        let request = CustomerCancelUpgradeService::new(open_kfid, external_userid);
        self.scope.call(request)
    }

    /// 添加分组: add a group to the assistant's knowledge. There are at most 100, each with a name of its
    /// own.
    ///
    /// `POST /cgi-bin/kf/knowledge/add_group` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [95971](https://developer.work.weixin.qq.com/document/path/95971), checked, as
    /// of 2023-11-30.
    #[inline]
    pub fn knowledge_add_group(&self, name: impl Into<String>) -> Call<KnowledgeAddGroup>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(KnowledgeAddGroup::new(name))
    }

    /// 删除分组: delete a group of the assistant's knowledge. The default one stays.
    ///
    /// `POST /cgi-bin/kf/knowledge/del_group` with [`AccessToken`]; twice is the same as once, so the client
    /// may repeat it. Official page [95971](https://developer.work.weixin.qq.com/document/path/95971),
    /// checked, as of 2023-11-30.
    #[inline]
    pub fn knowledge_del_group(
        &self,
        group_id: impl Into<String>,
    ) -> Call<KnowledgeDelGroup>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(KnowledgeDelGroup::new(group_id))
    }

    /// 修改分组: rename a group of the assistant's knowledge. The default one cannot be.
    ///
    /// `POST /cgi-bin/kf/knowledge/mod_group` with [`AccessToken`]; twice is the same as once, so the client
    /// may repeat it. Official page [95971](https://developer.work.weixin.qq.com/document/path/95971),
    /// checked in a public copy, as of 2023-11-30.
    #[inline]
    pub fn knowledge_mod_group(
        &self,
        group_id: impl Into<String>,
        name: impl Into<String>,
    ) -> Call<KnowledgeModGroup>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(KnowledgeModGroup::new(group_id, name))
    }

    /// 获取分组列表: page through the groups of the assistant's knowledge.
    ///
    /// `POST /cgi-bin/kf/knowledge/list_group` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Its `stream()` goes through all pages. Official page
    /// [95971](https://developer.work.weixin.qq.com/document/path/95971), checked in a public copy, as of
    /// 2023-11-30.
    #[inline]
    pub fn knowledge_list_group(&self) -> Call<KnowledgeListGroup>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(KnowledgeListGroup::new())
    }

    /// 添加问答: teach the assistant an answer. A group holds at most 200 questions, and no question stands
    /// in two groups.
    ///
    /// `POST /cgi-bin/kf/knowledge/add_intent` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [95972](https://developer.work.weixin.qq.com/document/path/95972), checked in a
    /// public copy, as of 2023-11-30.
    #[inline]
    pub fn knowledge_add_intent(
        &self,
        group_id: impl Into<String>,
        question: Question,
        answers: impl IntoIterator<Item = IntentAnswer>,
    ) -> Call<KnowledgeAddIntent>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(KnowledgeAddIntent::new(group_id, question, answers))
    }

    /// 删除问答: let the assistant forget an answer.
    ///
    /// `POST /cgi-bin/kf/knowledge/del_intent` with [`AccessToken`]; twice is the same as once, so the client
    /// may repeat it. Official page [95972](https://developer.work.weixin.qq.com/document/path/95972),
    /// checked in a public copy, as of 2023-11-30.
    #[inline]
    pub fn knowledge_del_intent(
        &self,
        intent_id: impl Into<String>,
    ) -> Call<KnowledgeDelIntent>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(KnowledgeDelIntent::new(intent_id))
    }

    /// 修改问答: change a question or its answer. Each part that is given replaces the old one.
    ///
    /// `POST /cgi-bin/kf/knowledge/mod_intent` with [`AccessToken`]; twice is the same as once, so the client
    /// may repeat it. Official page [95972](https://developer.work.weixin.qq.com/document/path/95972),
    /// checked in a public copy, as of 2023-11-30.
    #[inline]
    pub fn knowledge_mod_intent(
        &self,
        intent_id: impl Into<String>,
    ) -> Call<KnowledgeModIntent>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(KnowledgeModIntent::new(intent_id))
    }

    /// 获取问答列表: page through what the assistant knows.
    ///
    /// The official example has similar_questions and answers inside question and the official table beside
    /// it.
    ///
    /// `POST /cgi-bin/kf/knowledge/list_intent` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Its `stream()` goes through all pages. Official page
    /// [95972](https://developer.work.weixin.qq.com/document/path/95972), checked in a public copy, as of
    /// 2023-11-30.
    #[inline]
    pub fn knowledge_list_intent(&self) -> Call<KnowledgeListIntent>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(KnowledgeListIntent::new())
    }

    /// 获取视频号绑定状态: whether the corp has a WeChat Channels account bound, which lifts the limit on
    /// customers.
    ///
    /// `GET /cgi-bin/kf/get_corp_qualification` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [95153](https://developer.work.weixin.qq.com/document/path/95153), not checked.
    #[inline]
    pub fn get_corp_qualification(&self) -> Call<GetCorpQualification>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetCorpQualification::new())
    }

    /// 获取「客户数据统计」企业汇总数据: how much an account was used, day by day.
    ///
    /// A day's figures are ready at six the next morning.
    ///
    /// `POST /cgi-bin/kf/get_corp_statistic` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [95492](https://developer.work.weixin.qq.com/document/path/95492), checked, as of
    /// 2023-11-30; also [95489](https://developer.work.weixin.qq.com/document/path/95489).
    #[inline]
    pub fn get_corp_statistic(
        &self,
        open_kfid: impl Into<OpenKfId>,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Call<GetCorpStatistic>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetCorpStatistic::new(open_kfid, start_time, end_time))
    }

    /// 获取「客户数据统计」接待人员明细数据: how members answered for an account, day by day.
    ///
    /// A day's figures are ready at six the next morning.
    ///
    /// `POST /cgi-bin/kf/get_servicer_statistic` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Official page [96433](https://developer.work.weixin.qq.com/document/path/96433), checked, as of
    /// 2023-11-30; also [95490](https://developer.work.weixin.qq.com/document/path/95490).
    #[inline]
    pub fn get_servicer_statistic(
        &self,
        open_kfid: impl Into<OpenKfId>,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Call<GetServicerStatistic>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetServicerStatistic::new(open_kfid, start_time, end_time))
    }

    /// 获取客服数据统计: how much customers used the links of a provider's own scene, day by day. For
    /// customer-service components only.
    ///
    /// A day's figures are ready at six the next morning.
    ///
    /// `POST /cgi-bin/kf/get_statistic` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [99367](https://developer.work.weixin.qq.com/document/path/99367), checked in part, as
    /// of 2024-01-29.
    #[inline]
    pub fn get_statistic(
        &self,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Call<GetStatistic>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetStatistic::new(start_time, end_time))
    }
}

/// 添加客服账号: the request of [`Api::account_add`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountAdd {
    /// Name that customers see. At most 16 characters.
    pub name: String,
    /// Its picture. At most 128 bytes.
    pub media_id: MediaId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AccountAdd {
    "name" => name: String [required(), max_chars(16)],
    "media_id" => media_id: MediaId [required(), max_bytes(128)],
});

impl AccountAdd {
    /// The request with everything it must have.
    #[inline]
    pub fn new(name: impl Into<String>, media_id: impl Into<MediaId>) -> Self {
        Self {
            name: name.into(),
            media_id: media_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for AccountAdd {
    type Token = AccessToken;
    type Response = AccountAddResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("kf", "account_add", "/cgi-bin/kf/account/add")
        .title("添加客服账号")
        .docs(&[94662, 94688]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 添加客服账号: the answer to [`AccountAdd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountAddResponse {
    /// The new account.
    pub open_kfid: OpenKfId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer AccountAddResponse {
    "open_kfid" => open_kfid: OpenKfId,
});

/// 删除客服账号: the request of [`Api::account_del`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountDel {
    /// The account. At most 64 bytes.
    pub open_kfid: OpenKfId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AccountDel {
    "open_kfid" => open_kfid: OpenKfId [required(), max_bytes(64)],
});

impl AccountDel {
    /// The request with everything it must have.
    #[inline]
    pub fn new(open_kfid: impl Into<OpenKfId>) -> Self {
        Self {
            open_kfid: open_kfid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for AccountDel {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post("kf", "account_del", "/cgi-bin/kf/account/del")
        .title("删除客服账号")
        .effect(Effect::Set)
        .docs(&[94663, 94689]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 修改客服账号: the request of [`Api::account_update`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountUpdate {
    /// The account. At most 64 bytes.
    pub open_kfid: OpenKfId,
    /// New name. At most 16 characters.
    pub name: Option<String>,
    /// New picture. At most 128 bytes.
    pub media_id: Option<MediaId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AccountUpdate {
    "open_kfid" => open_kfid: OpenKfId [required(), max_bytes(64)],
    "name" => name: Option<String> [max_chars(16)],
    "media_id" => media_id: Option<MediaId> [max_bytes(128)],
});

impl AccountUpdate {
    /// The request with everything it must have.
    #[inline]
    pub fn new(open_kfid: impl Into<OpenKfId>) -> Self {
        Self {
            open_kfid: open_kfid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for AccountUpdate {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post("kf", "account_update", "/cgi-bin/kf/account/update")
        .title("修改客服账号")
        .effect(Effect::Set)
        .docs(&[94664, 94690]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<AccountUpdate> {
    /// New name. At most 16 characters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.request.name = Some(name.into());
        self
    }

    /// New picture. At most 128 bytes.
    #[inline]
    pub fn media_id(mut self, media_id: impl Into<MediaId>) -> Self {
        self.request.media_id = Some(media_id.into());
        self
    }
}

/// 获取客服账号列表: the request of [`Api::account_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountList {
    /// How many accounts to skip. 0 or more, 0 when absent.
    pub offset: Option<i64>,
    /// Most accounts of one page. 1 to 100, 100 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AccountList {
    "offset" => offset: Option<i64> [range(0, i64::MAX)],
    "limit" => limit: Option<i64> [range(1, 100)],
});

impl AccountList {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for AccountList {
    type Token = AccessToken;
    type Response = AccountListResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("kf", "account_list", "/cgi-bin/kf/account/list")
        .title("获取客服账号列表")
        .effect(Effect::Read)
        .docs(&[94661, 94691]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<AccountList> {
    /// How many accounts to skip. 0 or more, 0 when absent.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.request.offset = Some(offset);
        self
    }

    /// Most accounts of one page. 1 to 100, 100 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for AccountList {
    type Item = Account;

    #[inline]
    fn turn(&mut self, page: AccountListResponse) -> Page<Account> {
        Page::by_offset(page.account_list, None, &mut self.offset)
    }
}

/// 获取客服账号列表: the answer to [`AccountList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountListResponse {
    /// The accounts of this page, empty past the last one.
    pub account_list: Vec<Account>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer AccountListResponse {
    "account_list" => account_list: Vec<Account>,
});

/// 获取客服账号链接: the request of [`Api::add_contact_way`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddContactWay {
    /// The account.
    pub open_kfid: OpenKfId,
    /// Tells where customers come from: letters, digits, \_ and -. At most 32 bytes.
    pub scene: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AddContactWay {
    "open_kfid" => open_kfid: OpenKfId [required()],
    "scene" => scene: Option<String> [max_bytes(32)],
});

impl AddContactWay {
    /// The request with everything it must have.
    #[inline]
    pub fn new(open_kfid: impl Into<OpenKfId>) -> Self {
        Self {
            open_kfid: open_kfid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for AddContactWay {
    type Token = AccessToken;
    type Response = AddContactWayResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("kf", "add_contact_way", "/cgi-bin/kf/add_contact_way")
        .title("获取客服账号链接")
        .docs(&[94665, 94692]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<AddContactWay> {
    /// Tells where customers come from: letters, digits, \_ and -. At most 32 bytes.
    #[inline]
    pub fn scene(mut self, scene: impl Into<String>) -> Self {
        self.request.scene = Some(scene.into());
        self
    }
}

/// 获取客服账号链接: the answer to [`AddContactWay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddContactWayResponse {
    /// The link, also for a QR code.
    pub url: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer AddContactWayResponse {
    "url" => url: String,
});

/// 添加接待人员: the request of [`Api::servicer_add`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServicerAdd {
    /// The account.
    pub open_kfid: OpenKfId,
    /// Members, as the calling app sees them. One of the lists is required. At most 100 items.
    pub userid_list: Option<Vec<OpenUserId>>,
    /// Departments. At most 20 items.
    pub department_id_list: Option<Vec<DepartmentId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ServicerAdd {
    "open_kfid" => open_kfid: OpenKfId [required()],
    "userid_list" => userid_list: Option<Vec<OpenUserId>> [max_items(100)],
    "department_id_list" => department_id_list: Option<Vec<DepartmentId>> [max_items(20)],
});

impl ServicerAdd {
    /// The request with everything it must have.
    #[inline]
    pub fn new(open_kfid: impl Into<OpenKfId>) -> Self {
        Self {
            open_kfid: open_kfid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for ServicerAdd {
    type Token = AccessToken;
    type Response = ServicerAddResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("kf", "servicer_add", "/cgi-bin/kf/servicer/add")
        .title("添加接待人员")
        .docs(&[94646, 94695]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ServicerAdd> {
    /// Members, as the calling app sees them. One of the lists is required. At most 100 items.
    #[inline]
    pub fn userid_list(
        mut self,
        userid_list: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.request.userid_list = Some(
            userid_list.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Departments. At most 20 items.
    #[inline]
    pub fn department_id_list(
        mut self,
        department_id_list: impl IntoIterator<Item = impl Into<DepartmentId>>,
    ) -> Self {
        self.request.department_id_list = Some(
            department_id_list.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// 添加接待人员: the answer to [`ServicerAdd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServicerAddResponse {
    /// How it went, one entry per member or department.
    pub result_list: Vec<ServicerResult>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ServicerAddResponse {
    "result_list" => result_list: Vec<ServicerResult>,
});

/// 删除接待人员: the request of [`Api::servicer_del`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServicerDel {
    /// The account.
    pub open_kfid: OpenKfId,
    /// Members, as the calling app sees them. One of the lists is required. At most 100 items.
    pub userid_list: Option<Vec<OpenUserId>>,
    /// Departments. At most 100 items.
    pub department_id_list: Option<Vec<DepartmentId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ServicerDel {
    "open_kfid" => open_kfid: OpenKfId [required()],
    "userid_list" => userid_list: Option<Vec<OpenUserId>> [max_items(100)],
    "department_id_list" => department_id_list: Option<Vec<DepartmentId>> [max_items(100)],
});

impl ServicerDel {
    /// The request with everything it must have.
    #[inline]
    pub fn new(open_kfid: impl Into<OpenKfId>) -> Self {
        Self {
            open_kfid: open_kfid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for ServicerDel {
    type Token = AccessToken;
    type Response = ServicerDelResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("kf", "servicer_del", "/cgi-bin/kf/servicer/del")
        .title("删除接待人员")
        .effect(Effect::Set)
        .docs(&[94647, 94696, 96419]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ServicerDel> {
    /// Members, as the calling app sees them. One of the lists is required. At most 100 items.
    #[inline]
    pub fn userid_list(
        mut self,
        userid_list: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.request.userid_list = Some(
            userid_list.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Departments. At most 100 items.
    #[inline]
    pub fn department_id_list(
        mut self,
        department_id_list: impl IntoIterator<Item = impl Into<DepartmentId>>,
    ) -> Self {
        self.request.department_id_list = Some(
            department_id_list.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// 删除接待人员: the answer to [`ServicerDel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServicerDelResponse {
    /// How it went, one entry per member or department.
    pub result_list: Vec<ServicerResult>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ServicerDelResponse {
    "result_list" => result_list: Vec<ServicerResult>,
});

/// 获取接待人员列表: the request of [`Api::servicer_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServicerList {
    /// The account.
    pub open_kfid: OpenKfId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ServicerList {
    "open_kfid" => open_kfid: OpenKfId [required()],
});

impl ServicerList {
    /// The request with everything it must have.
    #[inline]
    pub fn new(open_kfid: impl Into<OpenKfId>) -> Self {
        Self {
            open_kfid: open_kfid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for ServicerList {
    type Token = AccessToken;
    type Response = ServicerListResponse;
    const META: &'static EndpointMeta = &EndpointMeta::get("kf", "servicer_list", "/cgi-bin/kf/servicer/list")
        .title("获取接待人员列表")
        .docs(&[94645, 94697, 96420]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取接待人员列表: the answer to [`ServicerList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServicerListResponse {
    /// Members and departments.
    pub servicer_list: Vec<Servicer>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ServicerListResponse {
    "servicer_list" => servicer_list: Vec<Servicer>,
});

/// 获取会话状态: the request of [`Api::service_state_get`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceStateGet {
    /// The account.
    pub open_kfid: OpenKfId,
    /// The customer.
    pub external_userid: ExternalUserId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ServiceStateGet {
    "open_kfid" => open_kfid: OpenKfId [required()],
    "external_userid" => external_userid: ExternalUserId [required()],
});

impl ServiceStateGet {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        open_kfid: impl Into<OpenKfId>,
        external_userid: impl Into<ExternalUserId>,
    ) -> Self {
        Self {
            open_kfid: open_kfid.into(),
            external_userid: external_userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for ServiceStateGet {
    type Token = AccessToken;
    type Response = ServiceStateGetResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("kf", "service_state_get", "/cgi-bin/kf/service_state/get")
        .title("获取会话状态")
        .effect(Effect::Read)
        .docs(&[94669, 94698]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取会话状态: the answer to [`ServiceStateGet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceStateGetResponse {
    /// Where the conversation stands.
    pub service_state: ServiceState,
    /// The member who answers, as the calling app sees it. Only while one does.
    pub servicer_userid: Option<OpenUserId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ServiceStateGetResponse {
    "service_state" => service_state: ServiceState,
    "servicer_userid" => servicer_userid: Option<OpenUserId>,
});

/// 变更会话状态: the request of [`Api::service_state_trans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceStateTrans {
    /// The account.
    pub open_kfid: OpenKfId,
    /// The customer.
    pub external_userid: ExternalUserId,
    /// Where it shall stand.
    pub service_state: ServiceState,
    /// The member who shall answer, as the calling app sees it. Required for human.
    pub servicer_userid: Option<OpenUserId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ServiceStateTrans {
    "open_kfid" => open_kfid: OpenKfId [required()],
    "external_userid" => external_userid: ExternalUserId [required()],
    "service_state" => service_state: ServiceState [required()],
    "servicer_userid" => servicer_userid: Option<OpenUserId>,
});

impl ServiceStateTrans {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        open_kfid: impl Into<OpenKfId>,
        external_userid: impl Into<ExternalUserId>,
        service_state: ServiceState,
    ) -> Self {
        Self {
            open_kfid: open_kfid.into(),
            external_userid: external_userid.into(),
            service_state,
            ..Self::default()
        }
    }
}

impl Endpoint for ServiceStateTrans {
    type Token = AccessToken;
    type Response = ServiceStateTransResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("kf", "service_state_trans", "/cgi-bin/kf/service_state/trans")
            .title("变更会话状态")
            .docs(&[94669, 94698]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ServiceStateTrans> {
    /// The member who shall answer, as the calling app sees it. Required for human.
    #[inline]
    pub fn servicer_userid(mut self, servicer_userid: impl Into<OpenUserId>) -> Self {
        self.request.servicer_userid = Some(servicer_userid.into());
        self
    }
}

/// 变更会话状态: the answer to [`ServiceStateTrans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceStateTransResponse {
    /// Sends one message with send_msg_on_event. Given when it is first queued, answered or ended.
    pub msg_code: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ServiceStateTransResponse {
    "msg_code" => msg_code: Option<String> [sensitive()],
});

/// 发送消息: the request of [`Api::send_msg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMsg {
    /// The customer.
    pub touser: ExternalUserId,
    /// The account that sends.
    pub open_kfid: OpenKfId,
    /// What to send.
    pub message: OutgoingMessage,
    /// Id of the message, made up by the caller: letters, digits, \_ and -. At most 32 bytes.
    pub msgid: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SendMsg {
    "touser" => touser: ExternalUserId [required()],
    "open_kfid" => open_kfid: OpenKfId [required()],
    "message" => message: OutgoingMessage [required(), flatten()],
    "msgid" => msgid: Option<String> [max_bytes(32)],
});

impl SendMsg {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        touser: impl Into<ExternalUserId>,
        open_kfid: impl Into<OpenKfId>,
        message: impl Into<OutgoingMessage>,
    ) -> Self {
        Self {
            touser: touser.into(),
            open_kfid: open_kfid.into(),
            message: message.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for SendMsg {
    type Token = AccessToken;
    type Response = SendMsgResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("kf", "send_msg", "/cgi-bin/kf/send_msg")
        .title("发送消息")
        .docs(&[94677, 94700, 96427]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<SendMsg> {
    /// Id of the message, made up by the caller: letters, digits, \_ and -. At most 32 bytes.
    #[inline]
    pub fn msgid(mut self, msgid: impl Into<String>) -> Self {
        self.request.msgid = Some(msgid.into());
        self
    }
}

/// 发送消息: the answer to [`SendMsg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMsgResponse {
    /// Id of the message, the caller's if there was one.
    pub msgid: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer SendMsgResponse {
    "msgid" => msgid: String,
});

/// 发送欢迎语等事件响应消息: the request of [`Api::send_msg_on_event`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMsgOnEvent {
    /// A welcome_code, good for 20 seconds, or a msg_code, good for 48 hours or, of an end, for 20 seconds.
    pub code: String,
    /// What to send.
    pub message: EventReply,
    /// Id of the message, made up by the caller: letters, digits, \_ and -. At most 32 bytes.
    pub msgid: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SendMsgOnEvent {
    "code" => code: String [required(), sensitive()],
    "message" => message: EventReply [required(), flatten()],
    "msgid" => msgid: Option<String> [max_bytes(32)],
});

impl SendMsgOnEvent {
    /// The request with everything it must have.
    #[inline]
    pub fn new(code: impl Into<String>, message: impl Into<EventReply>) -> Self {
        Self {
            code: code.into(),
            message: message.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for SendMsgOnEvent {
    type Token = AccessToken;
    type Response = SendMsgOnEventResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("kf", "send_msg_on_event", "/cgi-bin/kf/send_msg_on_event")
        .title("发送欢迎语等事件响应消息")
        .docs(&[94910, 95122]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<SendMsgOnEvent> {
    /// Id of the message, made up by the caller: letters, digits, \_ and -. At most 32 bytes.
    #[inline]
    pub fn msgid(mut self, msgid: impl Into<String>) -> Self {
        self.request.msgid = Some(msgid.into());
        self
    }
}

/// 发送欢迎语等事件响应消息: the answer to [`SendMsgOnEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMsgOnEventResponse {
    /// Id of the message, the caller's if there was one.
    pub msgid: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer SendMsgOnEventResponse {
    "msgid" => msgid: String,
});

/// 读取消息: the request of [`Api::sync_msg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncMsg {
    /// The account.
    pub open_kfid: OpenKfId,
    /// Where to go on. Absent for everything of the last three days. At most 64 bytes.
    pub cursor: Option<String>,
    /// From the callback that announced messages, good for ten minutes. Calls without it are strictly
    /// limited. At most 128 bytes.
    pub token: Option<String>,
    /// Most messages of one page; a page may hold fewer though more follow. 1 to 1000, 1000 when absent.
    pub limit: Option<i64>,
    /// Format of voice messages. [`VoiceFormat::Amr`] when absent.
    pub voice_format: Option<VoiceFormat>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SyncMsg {
    "open_kfid" => open_kfid: OpenKfId [required()],
    "cursor" => cursor: Option<String> [max_bytes(64)],
    "token" => token: Option<String> [max_bytes(128), sensitive()],
    "limit" => limit: Option<i64> [range(1, 1000)],
    "voice_format" => voice_format: Option<VoiceFormat>,
});

impl SyncMsg {
    /// The request with everything it must have.
    #[inline]
    pub fn new(open_kfid: impl Into<OpenKfId>) -> Self {
        Self {
            open_kfid: open_kfid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for SyncMsg {
    type Token = AccessToken;
    type Response = SyncMsgResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("kf", "sync_msg", "/cgi-bin/kf/sync_msg")
        .title("读取消息")
        .effect(Effect::Read)
        .docs(&[94670, 94699, 96426]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<SyncMsg> {
    /// Where to go on. Absent for everything of the last three days. At most 64 bytes.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// From the callback that announced messages, good for ten minutes. Calls without it are strictly
    /// limited. At most 128 bytes.
    #[inline]
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.request.token = Some(token.into());
        self
    }

    /// Most messages of one page; a page may hold fewer though more follow. 1 to 1000, 1000 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }

    /// Format of voice messages. [`VoiceFormat::Amr`] when absent.
    #[inline]
    pub fn voice_format(mut self, voice_format: VoiceFormat) -> Self {
        self.request.voice_format = Some(voice_format);
        self
    }
}

impl Paged for SyncMsg {
    type Item = SyncedMessage;

    #[inline]
    fn turn(&mut self, page: SyncMsgResponse) -> Page<SyncedMessage> {
        Page::by_cursor(
            page.msg_list,
            Some(page.has_more),
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 读取消息: the answer to [`SyncMsg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncMsgResponse {
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Whether there is a next page.
    pub has_more: bool,
    /// The messages and events of this page.
    pub msg_list: Vec<SyncedMessage>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer SyncMsgResponse {
    "next_cursor" => next_cursor: Option<String>,
    "has_more" => has_more: bool [form(Form::Flag)],
    "msg_list" => msg_list: Vec<SyncedMessage>,
});

/// 获取客户基础信息: the request of [`Api::customer_batchget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerBatchget {
    /// The customers. At most 100 items.
    pub external_userid_list: Vec<ExternalUserId>,
    /// Whether to tell how they last came in. `false` when absent.
    pub need_enter_session_context: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CustomerBatchget {
    "external_userid_list" => external_userid_list: Vec<ExternalUserId> [required(), max_items(100)],
    "need_enter_session_context" => need_enter_session_context: Option<bool> [form(Form::Flag)],
});

impl CustomerBatchget {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        external_userid_list: impl IntoIterator<Item = impl Into<ExternalUserId>>,
    ) -> Self {
        Self {
            external_userid_list: external_userid_list
                .into_iter()
                .map(Into::into)
                .collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for CustomerBatchget {
    type Token = AccessToken;
    type Response = CustomerBatchgetResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("kf", "customer_batchget", "/cgi-bin/kf/customer/batchget")
        .title("获取客户基础信息")
        .effect(Effect::Read)
        .docs(&[95149, 95159, 96429]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<CustomerBatchget> {
    /// Whether to tell how they last came in. `false` when absent.
    #[inline]
    pub fn need_enter_session_context(
        mut self,
        need_enter_session_context: bool,
    ) -> Self {
        self.request.need_enter_session_context = Some(need_enter_session_context);
        self
    }
}

impl Chunked for CustomerBatchget {
    const MOST: usize = 100;

    fn split_off(&mut self) -> Option<Self> {
        let list = Some(&mut self.external_userid_list)
            .filter(|list| list.len() > Self::MOST)?;
        let rest = list.split_off(Self::MOST);
        Some(Self {
            external_userid_list: rest,
            ..self.clone()
        })
    }

    fn merge(answer: &mut CustomerBatchgetResponse, next: CustomerBatchgetResponse) {
        answer.customer_list.extend(next.customer_list);
        answer.invalid_external_userid.extend(next.invalid_external_userid);
    }
}

/// 获取客户基础信息: the answer to [`CustomerBatchget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerBatchgetResponse {
    /// The customers that were found.
    pub customer_list: Vec<Customer>,
    /// The ids that were not.
    pub invalid_external_userid: Vec<ExternalUserId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CustomerBatchgetResponse {
    "customer_list" => customer_list: Vec<Customer>,
    "invalid_external_userid" => invalid_external_userid: Vec<ExternalUserId>,
});

/// 获取配置的专员与客户群: the request of [`Api::customer_get_upgrade_service_config`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerGetUpgradeServiceConfig {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CustomerGetUpgradeServiceConfig {});

impl CustomerGetUpgradeServiceConfig {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for CustomerGetUpgradeServiceConfig {
    type Token = AccessToken;
    type Response = CustomerGetUpgradeServiceConfigResponse;
    const META: &'static EndpointMeta = &EndpointMeta::get(
        "kf",
        "customer_get_upgrade_service_config",
        "/cgi-bin/kf/customer/get_upgrade_service_config",
    )
    .title("获取配置的专员与客户群")
    .docs(&[94674, 94702, 96422]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取配置的专员与客户群: the answer to [`CustomerGetUpgradeServiceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerGetUpgradeServiceConfigResponse {
    /// Members.
    pub member_range: Option<MemberRange>,
    /// Customer groups.
    pub groupchat_range: Option<GroupChatRange>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CustomerGetUpgradeServiceConfigResponse {
    "member_range" => member_range: Option<MemberRange>,
    "groupchat_range" => groupchat_range: Option<GroupChatRange>,
});

/// 为客户升级为专员或客户群服务: the request of [`Api::customer_upgrade_service`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerUpgradeService {
    /// The account.
    pub open_kfid: OpenKfId,
    /// The customer.
    pub external_userid: ExternalUserId,
    /// Which of the two.
    pub r#type: UpgradeType,
    /// Required for a member.
    pub member: Option<RecommendedMember>,
    /// Required for a group.
    pub groupchat: Option<RecommendedGroupChat>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CustomerUpgradeService {
    "open_kfid" => open_kfid: OpenKfId [required()],
    "external_userid" => external_userid: ExternalUserId [required()],
    "type" => r#type: UpgradeType [required()],
    "member" => member: Option<RecommendedMember>,
    "groupchat" => groupchat: Option<RecommendedGroupChat>,
});

impl CustomerUpgradeService {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        open_kfid: impl Into<OpenKfId>,
        external_userid: impl Into<ExternalUserId>,
        r#type: UpgradeType,
    ) -> Self {
        Self {
            open_kfid: open_kfid.into(),
            external_userid: external_userid.into(),
            r#type,
            ..Self::default()
        }
    }
}

impl Endpoint for CustomerUpgradeService {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("kf", "customer_upgrade_service", "/cgi-bin/kf/customer/upgrade_service")
            .title("为客户升级为专员或客户群服务")
            .docs(&[94674, 94702, 96422]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<CustomerUpgradeService> {
    /// Required for a member.
    #[inline]
    pub fn member(mut self, member: RecommendedMember) -> Self {
        self.request.member = Some(member);
        self
    }

    /// Required for a group.
    #[inline]
    pub fn groupchat(mut self, groupchat: RecommendedGroupChat) -> Self {
        self.request.groupchat = Some(groupchat);
        self
    }
}

/// 为客户取消推荐: the request of [`Api::customer_cancel_upgrade_service`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerCancelUpgradeService {
    /// The account.
    pub open_kfid: OpenKfId,
    /// The customer.
    pub external_userid: ExternalUserId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CustomerCancelUpgradeService {
    "open_kfid" => open_kfid: OpenKfId [required()],
    "external_userid" => external_userid: ExternalUserId [required()],
});

impl CustomerCancelUpgradeService {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        open_kfid: impl Into<OpenKfId>,
        external_userid: impl Into<ExternalUserId>,
    ) -> Self {
        Self {
            open_kfid: open_kfid.into(),
            external_userid: external_userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for CustomerCancelUpgradeService {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("kf", "customer_cancel_upgrade_service", "/cgi-bin/kf/customer/cancel_upgrade_service")
            .title("为客户取消推荐")
            .effect(Effect::Set)
            .docs(&[94674, 94702, 96422]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 添加分组: the request of [`Api::knowledge_add_group`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeAddGroup {
    /// Its name. At most 12 characters.
    pub name: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(KnowledgeAddGroup {
    "name" => name: String [required(), max_chars(12)],
});

impl KnowledgeAddGroup {
    /// The request with everything it must have.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for KnowledgeAddGroup {
    type Token = AccessToken;
    type Response = KnowledgeAddGroupResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("kf", "knowledge_add_group", "/cgi-bin/kf/knowledge/add_group")
            .title("添加分组")
            .docs(&[95971]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 添加分组: the answer to [`KnowledgeAddGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeAddGroupResponse {
    /// The new group.
    pub group_id: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer KnowledgeAddGroupResponse {
    "group_id" => group_id: String,
});

/// 删除分组: the request of [`Api::knowledge_del_group`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeDelGroup {
    /// The group.
    pub group_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(KnowledgeDelGroup {
    "group_id" => group_id: String [required()],
});

impl KnowledgeDelGroup {
    /// The request with everything it must have.
    #[inline]
    pub fn new(group_id: impl Into<String>) -> Self {
        Self {
            group_id: group_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for KnowledgeDelGroup {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("kf", "knowledge_del_group", "/cgi-bin/kf/knowledge/del_group")
            .title("删除分组")
            .effect(Effect::Set)
            .docs(&[95971]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 修改分组: the request of [`Api::knowledge_mod_group`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeModGroup {
    /// The group.
    pub group_id: String,
    /// New name. At most 12 characters.
    pub name: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(KnowledgeModGroup {
    "group_id" => group_id: String [required()],
    "name" => name: String [required(), max_chars(12)],
});

impl KnowledgeModGroup {
    /// The request with everything it must have.
    #[inline]
    pub fn new(group_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            group_id: group_id.into(),
            name: name.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for KnowledgeModGroup {
    type Token = AccessToken;
    type Response = KnowledgeModGroupResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("kf", "knowledge_mod_group", "/cgi-bin/kf/knowledge/mod_group")
            .title("修改分组")
            .effect(Effect::Set)
            .docs(&[95971]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 修改分组: the answer to [`KnowledgeModGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeModGroupResponse {
    /// The group. In the table only, not in the example.
    pub group_id: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer KnowledgeModGroupResponse {
    "group_id" => group_id: Option<String>,
});

/// 获取分组列表: the request of [`Api::knowledge_list_group`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeListGroup {
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most groups of one page. 1 to 1000, 500 when absent.
    pub limit: Option<i64>,
    /// Only this group.
    pub group_id: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(KnowledgeListGroup {
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 1000)],
    "group_id" => group_id: Option<String>,
});

impl KnowledgeListGroup {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for KnowledgeListGroup {
    type Token = AccessToken;
    type Response = KnowledgeListGroupResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("kf", "knowledge_list_group", "/cgi-bin/kf/knowledge/list_group")
            .title("获取分组列表")
            .effect(Effect::Read)
            .docs(&[95971]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<KnowledgeListGroup> {
    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most groups of one page. 1 to 1000, 500 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }

    /// Only this group.
    #[inline]
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.request.group_id = Some(group_id.into());
        self
    }
}

impl Paged for KnowledgeListGroup {
    type Item = KnowledgeGroup;

    #[inline]
    fn turn(&mut self, page: KnowledgeListGroupResponse) -> Page<KnowledgeGroup> {
        Page::by_cursor(
            page.group_list,
            Some(page.has_more),
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 获取分组列表: the answer to [`KnowledgeListGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeListGroupResponse {
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Whether there is a next page.
    pub has_more: bool,
    /// The groups of this page.
    pub group_list: Vec<KnowledgeGroup>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer KnowledgeListGroupResponse {
    "next_cursor" => next_cursor: Option<String>,
    "has_more" => has_more: bool [form(Form::Flag)],
    "group_list" => group_list: Vec<KnowledgeGroup>,
});

/// 添加问答: the request of [`Api::knowledge_add_intent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeAddIntent {
    /// The group it goes into.
    pub group_id: String,
    /// The question.
    pub question: Question,
    /// The answer. At most 1 item.
    pub answers: Vec<IntentAnswer>,
    /// Other ways to ask it.
    pub similar_questions: Option<SimilarQuestions>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(KnowledgeAddIntent {
    "group_id" => group_id: String [required()],
    "question" => question: Question [required()],
    "answers" => answers: Vec<IntentAnswer> [required(), max_items(1)],
    "similar_questions" => similar_questions: Option<SimilarQuestions>,
});

impl KnowledgeAddIntent {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        group_id: impl Into<String>,
        question: Question,
        answers: impl IntoIterator<Item = IntentAnswer>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            question,
            answers: answers.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for KnowledgeAddIntent {
    type Token = AccessToken;
    type Response = KnowledgeAddIntentResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("kf", "knowledge_add_intent", "/cgi-bin/kf/knowledge/add_intent")
            .title("添加问答")
            .docs(&[95972]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<KnowledgeAddIntent> {
    /// Other ways to ask it.
    #[inline]
    pub fn similar_questions(mut self, similar_questions: SimilarQuestions) -> Self {
        self.request.similar_questions = Some(similar_questions);
        self
    }
}

/// 添加问答: the answer to [`KnowledgeAddIntent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeAddIntentResponse {
    /// The new question with its answer.
    pub intent_id: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer KnowledgeAddIntentResponse {
    "intent_id" => intent_id: String,
});

/// 删除问答: the request of [`Api::knowledge_del_intent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeDelIntent {
    /// The question with its answer.
    pub intent_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(KnowledgeDelIntent {
    "intent_id" => intent_id: String [required()],
});

impl KnowledgeDelIntent {
    /// The request with everything it must have.
    #[inline]
    pub fn new(intent_id: impl Into<String>) -> Self {
        Self {
            intent_id: intent_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for KnowledgeDelIntent {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("kf", "knowledge_del_intent", "/cgi-bin/kf/knowledge/del_intent")
            .title("删除问答")
            .effect(Effect::Set)
            .docs(&[95972]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 修改问答: the request of [`Api::knowledge_mod_intent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeModIntent {
    /// The question with its answer.
    pub intent_id: String,
    /// New question.
    pub question: Option<Question>,
    /// New set of other ways to ask it.
    pub similar_questions: Option<SimilarQuestions>,
    /// New answer. At most 1 item.
    pub answers: Option<Vec<IntentAnswer>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(KnowledgeModIntent {
    "intent_id" => intent_id: String [required()],
    "question" => question: Option<Question>,
    "similar_questions" => similar_questions: Option<SimilarQuestions>,
    "answers" => answers: Option<Vec<IntentAnswer>> [max_items(1)],
});

impl KnowledgeModIntent {
    /// The request with everything it must have.
    #[inline]
    pub fn new(intent_id: impl Into<String>) -> Self {
        Self {
            intent_id: intent_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for KnowledgeModIntent {
    type Token = AccessToken;
    type Response = KnowledgeModIntentResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("kf", "knowledge_mod_intent", "/cgi-bin/kf/knowledge/mod_intent")
            .title("修改问答")
            .effect(Effect::Set)
            .docs(&[95972]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<KnowledgeModIntent> {
    /// New question.
    #[inline]
    pub fn question(mut self, question: Question) -> Self {
        self.request.question = Some(question);
        self
    }

    /// New set of other ways to ask it.
    #[inline]
    pub fn similar_questions(mut self, similar_questions: SimilarQuestions) -> Self {
        self.request.similar_questions = Some(similar_questions);
        self
    }

    /// New answer. At most 1 item.
    #[inline]
    pub fn answers(mut self, answers: impl IntoIterator<Item = IntentAnswer>) -> Self {
        self.request.answers = Some(answers.into_iter().collect());
        self
    }
}

/// 修改问答: the answer to [`KnowledgeModIntent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeModIntentResponse {
    /// The question with its answer. In the table only, not in the example.
    pub intent_id: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer KnowledgeModIntentResponse {
    "intent_id" => intent_id: Option<String>,
});

/// 获取问答列表: the request of [`Api::knowledge_list_intent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeListIntent {
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most questions of one page. 1 to 1000, 500 when absent.
    pub limit: Option<i64>,
    /// Only questions of this group.
    pub group_id: Option<String>,
    /// Only this question.
    pub intent_id: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(KnowledgeListIntent {
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 1000)],
    "group_id" => group_id: Option<String>,
    "intent_id" => intent_id: Option<String>,
});

impl KnowledgeListIntent {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for KnowledgeListIntent {
    type Token = AccessToken;
    type Response = KnowledgeListIntentResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("kf", "knowledge_list_intent", "/cgi-bin/kf/knowledge/list_intent")
            .title("获取问答列表")
            .effect(Effect::Read)
            .docs(&[95972]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<KnowledgeListIntent> {
    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most questions of one page. 1 to 1000, 500 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }

    /// Only questions of this group.
    #[inline]
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.request.group_id = Some(group_id.into());
        self
    }

    /// Only this question.
    #[inline]
    pub fn intent_id(mut self, intent_id: impl Into<String>) -> Self {
        self.request.intent_id = Some(intent_id.into());
        self
    }
}

impl Paged for KnowledgeListIntent {
    type Item = Intent;

    #[inline]
    fn turn(&mut self, page: KnowledgeListIntentResponse) -> Page<Intent> {
        Page::by_cursor(
            page.intent_list,
            Some(page.has_more),
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 获取问答列表: the answer to [`KnowledgeListIntent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeListIntentResponse {
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Whether there is a next page.
    pub has_more: bool,
    /// The questions of this page.
    pub intent_list: Vec<Intent>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer KnowledgeListIntentResponse {
    "next_cursor" => next_cursor: Option<String>,
    "has_more" => has_more: bool [form(Form::Flag)],
    "intent_list" => intent_list: Vec<Intent>,
});

/// 获取视频号绑定状态: the request of [`Api::get_corp_qualification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCorpQualification {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetCorpQualification {});

impl GetCorpQualification {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetCorpQualification {
    type Token = AccessToken;
    type Response = GetCorpQualificationResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::get("kf", "get_corp_qualification", "/cgi-bin/kf/get_corp_qualification")
            .title("获取视频号绑定状态")
            .docs(&[95153]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取视频号绑定状态: the answer to [`GetCorpQualification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCorpQualificationResponse {
    /// Whether at least one is bound.
    pub wechat_channels_binding: bool,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetCorpQualificationResponse {
    "wechat_channels_binding" => wechat_channels_binding: bool,
});

/// 获取「客户数据统计」企业汇总数据: the request of [`Api::get_corp_statistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCorpStatistic {
    /// The account.
    pub open_kfid: OpenKfId,
    /// First day, from 180 days ago to yesterday; rounded down to midnight.
    pub start_time: Timestamp,
    /// Last day, included; at most 31 days in all.
    pub end_time: Timestamp,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetCorpStatistic {
    "open_kfid" => open_kfid: OpenKfId [required()],
    "start_time" => start_time: Timestamp [required()],
    "end_time" => end_time: Timestamp [required()],
});

impl GetCorpStatistic {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        open_kfid: impl Into<OpenKfId>,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Self {
        Self {
            open_kfid: open_kfid.into(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetCorpStatistic {
    type Token = AccessToken;
    type Response = GetCorpStatisticResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("kf", "get_corp_statistic", "/cgi-bin/kf/get_corp_statistic")
            .title("获取「客户数据统计」企业汇总数据")
            .effect(Effect::Read)
            .docs(&[95489, 95492]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取「客户数据统计」企业汇总数据: the answer to [`GetCorpStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCorpStatisticResponse {
    /// One entry per day.
    pub statistic_list: Vec<CorpDay>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetCorpStatisticResponse {
    "statistic_list" => statistic_list: Vec<CorpDay>,
});

/// 获取「客户数据统计」接待人员明细数据: the request of [`Api::get_servicer_statistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServicerStatistic {
    /// The account.
    pub open_kfid: OpenKfId,
    /// First day, from 180 days ago to yesterday; rounded down to midnight.
    pub start_time: Timestamp,
    /// Last day, included; at most 31 days in all.
    pub end_time: Timestamp,
    /// Only this member, as the calling app sees it. All together when absent.
    pub servicer_userid: Option<OpenUserId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetServicerStatistic {
    "open_kfid" => open_kfid: OpenKfId [required()],
    "start_time" => start_time: Timestamp [required()],
    "end_time" => end_time: Timestamp [required()],
    "servicer_userid" => servicer_userid: Option<OpenUserId>,
});

impl GetServicerStatistic {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        open_kfid: impl Into<OpenKfId>,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Self {
        Self {
            open_kfid: open_kfid.into(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetServicerStatistic {
    type Token = AccessToken;
    type Response = GetServicerStatisticResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("kf", "get_servicer_statistic", "/cgi-bin/kf/get_servicer_statistic")
            .title("获取「客户数据统计」接待人员明细数据")
            .effect(Effect::Read)
            .docs(&[95490, 96433]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetServicerStatistic> {
    /// Only this member, as the calling app sees it. All together when absent.
    #[inline]
    pub fn servicer_userid(mut self, servicer_userid: impl Into<OpenUserId>) -> Self {
        self.request.servicer_userid = Some(servicer_userid.into());
        self
    }
}

/// 获取「客户数据统计」接待人员明细数据: the answer to [`GetServicerStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServicerStatisticResponse {
    /// One entry per day.
    pub statistic_list: Vec<ServicerDay>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetServicerStatisticResponse {
    "statistic_list" => statistic_list: Vec<ServicerDay>,
});

/// 获取客服数据统计: the request of [`Api::get_statistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStatistic {
    /// First day, from 180 days ago to yesterday; rounded down to midnight.
    pub start_time: Timestamp,
    /// Last day, included; at most 31 days in all.
    pub end_time: Timestamp,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetStatistic {
    "start_time" => start_time: Timestamp [required()],
    "end_time" => end_time: Timestamp [required()],
});

impl GetStatistic {
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

impl Endpoint for GetStatistic {
    type Token = AccessToken;
    type Response = GetStatisticResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("kf", "get_statistic", "/cgi-bin/kf/get_statistic")
        .title("获取客服数据统计")
        .effect(Effect::Read)
        .docs(&[99367]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取客服数据统计: the answer to [`GetStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStatisticResponse {
    /// One entry per day.
    pub statistic_list: Option<Vec<SceneDay>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetStatisticResponse {
    "statistic_list" => statistic_list: Option<Vec<SceneDay>>,
});

/// A customer-service account.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Account {
    /// The account.
    pub open_kfid: OpenKfId,
    /// Name that customers see.
    pub name: String,
    /// Address of its picture.
    pub avatar: String,
    /// Whether the calling app may manage it. Absent for components.
    pub manage_privilege: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Account {
    "open_kfid" => open_kfid: OpenKfId,
    "name" => name: String,
    "avatar" => avatar: String,
    "manage_privilege" => manage_privilege: Option<bool>,
});

/// How it went for a member or a department.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServicerResult {
    /// The member, as the calling app sees it.
    pub userid: Option<OpenUserId>,
    /// The department.
    pub department_id: Option<DepartmentId>,
    /// 0 if it worked, also where there was nothing to do.
    pub errcode: ErrCode,
    /// The same in words.
    pub errmsg: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ServicerResult {
    "userid" => userid: Option<OpenUserId>,
    "department_id" => department_id: Option<DepartmentId>,
    "errcode" => errcode: ErrCode,
    "errmsg" => errmsg: String,
});

/// A member or a department that answers.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Servicer {
    /// The member, as the calling app sees it.
    pub userid: Option<OpenUserId>,
    /// The department.
    pub department_id: Option<DepartmentId>,
    /// Whether the member answers now.
    pub status: Option<ServicerStatus>,
    /// How the member stopped.
    pub stop_type: Option<StopType>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Servicer {
    "userid" => userid: Option<OpenUserId>,
    "department_id" => department_id: Option<DepartmentId>,
    "status" => status: Option<ServicerStatus>,
    "stop_type" => stop_type: Option<StopType>,
});

/// Members that can be recommended.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberRange {
    /// Members, as the calling app sees them.
    pub userid_list: Option<Vec<OpenUserId>>,
    /// Departments.
    pub department_id_list: Option<Vec<DepartmentId>>,
    /// Departments, where they are told under this name.
    pub department_list: Option<Vec<DepartmentId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MemberRange {
    "userid_list" => userid_list: Option<Vec<OpenUserId>>,
    "department_id_list" => department_id_list: Option<Vec<DepartmentId>>,
    "department_list" => department_list: Option<Vec<DepartmentId>>,
});

/// Groups that can be recommended.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupChatRange {
    /// Customer groups.
    pub chat_id_list: Option<Vec<ChatId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(GroupChatRange {
    "chat_id_list" => chat_id_list: Option<Vec<ChatId>>,
});

/// A member to recommend.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecommendedMember {
    /// The member, as the calling app sees it, out of the configured ones.
    pub userid: OpenUserId,
    /// What to say with it.
    pub wording: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RecommendedMember {
    "userid" => userid: OpenUserId [required()],
    "wording" => wording: Option<String>,
});

impl RecommendedMember {
    /// A value with everything it must have.
    #[inline]
    pub fn new(userid: impl Into<OpenUserId>) -> Self {
        Self {
            userid: userid.into(),
            ..Self::default()
        }
    }

    /// What to say with it.
    #[inline]
    #[must_use]
    pub fn wording(mut self, wording: impl Into<String>) -> Self {
        self.wording = Some(wording.into());
        self
    }
}

/// A customer group to recommend.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecommendedGroupChat {
    /// The group, out of the configured ones.
    pub chat_id: ChatId,
    /// What to say with it.
    pub wording: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RecommendedGroupChat {
    "chat_id" => chat_id: ChatId [required()],
    "wording" => wording: Option<String>,
});

impl RecommendedGroupChat {
    /// A value with everything it must have.
    #[inline]
    pub fn new(chat_id: impl Into<ChatId>) -> Self {
        Self {
            chat_id: chat_id.into(),
            ..Self::default()
        }
    }

    /// What to say with it.
    #[inline]
    #[must_use]
    pub fn wording(mut self, wording: impl Into<String>) -> Self {
        self.wording = Some(wording.into());
        self
    }
}

/// A customer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Customer {
    /// The customer.
    pub external_userid: ExternalUserId,
    /// The nickname in WeChat.
    pub nickname: String,
    /// Address of the picture. Not for providers.
    pub avatar: Option<String>,
    /// The gender. Providers read 0.
    pub gender: Gender,
    /// The customer's UnionID. Where a WeChat developer account is bound.
    pub unionid: Option<String>,
    /// How the customer last came in. Where asked for.
    pub enter_session_context: Option<SessionContext>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Customer {
    "external_userid" => external_userid: ExternalUserId,
    "nickname" => nickname: String [sensitive()],
    "avatar" => avatar: Option<String>,
    "gender" => gender: Gender [form(Form::Either)],
    "unionid" => unionid: Option<String> [sensitive()],
    "enter_session_context" => enter_session_context: Option<SessionContext>,
});

/// How a customer came in.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionContext {
    /// Scene of the link.
    pub scene: Option<String>,
    /// What was appended to the link.
    pub scene_param: Option<String>,
    /// The Channels account the customer came from.
    pub wechat_channels: Option<ChannelsContext>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SessionContext {
    "scene" => scene: Option<String>,
    "scene_param" => scene_param: Option<String>,
    "wechat_channels" => wechat_channels: Option<ChannelsContext>,
});

/// A Channels account that a customer came from.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelsContext {
    /// Its name. Not for shops.
    pub nickname: Option<String>,
    /// Name of its shop. Only for shops.
    pub shop_nickname: Option<String>,
    /// Where in it the customer was.
    pub scene: Option<ChannelsScene>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChannelsContext {
    "nickname" => nickname: Option<String>,
    "shop_nickname" => shop_nickname: Option<String>,
    "scene" => scene: Option<ChannelsScene>,
});

/// A day of an account.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CorpDay {
    /// Midnight of the day.
    pub stat_time: Timestamp,
    /// Its figures. Absent if there was nothing or they are not ready yet.
    pub statistic: Option<CorpStatistic>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(CorpDay {
    "stat_time" => stat_time: Timestamp,
    "statistic" => statistic: Option<CorpStatistic>,
});

/// Figures of an account.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CorpStatistic {
    /// Conversations in which the customer wrote.
    pub session_cnt: i64,
    /// Customers who wrote.
    pub customer_cnt: i64,
    /// Messages from customers.
    pub customer_msg_cnt: i64,
    /// Customers who followed a recommendation.
    pub upgrade_service_customer_cnt: i64,
    /// Conversations that the assistant answered.
    pub ai_session_reply_cnt: i64,
    /// Share of those that were handed to a member.
    pub ai_transfer_rate: Option<f64>,
    /// Share of questions that the assistant knew. Absent if none was asked of it.
    pub ai_knowledge_hit_rate: Option<f64>,
    /// Customers whose messages are refused.
    pub msg_rejected_customer_cnt: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(CorpStatistic {
    "session_cnt" => session_cnt: i64,
    "customer_cnt" => customer_cnt: i64,
    "customer_msg_cnt" => customer_msg_cnt: i64,
    "upgrade_service_customer_cnt" => upgrade_service_customer_cnt: i64,
    "ai_session_reply_cnt" => ai_session_reply_cnt: i64,
    "ai_transfer_rate" => ai_transfer_rate: Option<f64>,
    "ai_knowledge_hit_rate" => ai_knowledge_hit_rate: Option<f64>,
    "msg_rejected_customer_cnt" => msg_rejected_customer_cnt: i64,
});

/// A day of a provider's own scene.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneDay {
    /// Midnight of the day.
    pub stat_time: Timestamp,
    /// Its figures. Absent if there was nothing or they are not ready yet.
    pub statistic: Option<SceneStatistic>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SceneDay {
    "stat_time" => stat_time: Timestamp,
    "statistic" => statistic: Option<SceneStatistic>,
});

/// Figures of a provider's own scene.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneStatistic {
    /// Conversations in which the customer wrote.
    pub session_cnt: Option<i64>,
    /// Customers who wrote.
    pub customer_cnt: Option<i64>,
    /// Messages from customers.
    pub customer_msg_cnt: Option<i64>,
    /// Conversations that the assistant answered.
    pub ai_session_reply_cnt: Option<i64>,
    /// Conversations that members took.
    pub servicer_session_cnt: Option<i64>,
    /// Share of those that were answered. Absent if there was none.
    pub reply_rate: Option<f64>,
    /// Average time to the first answer, in seconds.
    pub first_reply_average_sec: Option<f64>,
    /// Surveys sent. 0 where an app assigns the conversations. On the wire it is
    /// `satisfaction_investgate_cnt`.
    pub survey_cnt: Option<i64>,
    /// Share of them that were filled in. On the wire it is `satisfaction_participation_rate`.
    pub survey_participation_rate: Option<f64>,
    /// Share of satisfied customers.
    pub satisfied_rate: Option<f64>,
    /// Share of undecided customers.
    pub middling_rate: Option<f64>,
    /// Share of dissatisfied customers.
    pub dissatisfied_rate: Option<f64>,
    /// Customers who followed a recommendation.
    pub upgrade_service_customer_cnt: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SceneStatistic {
    "session_cnt" => session_cnt: Option<i64>,
    "customer_cnt" => customer_cnt: Option<i64>,
    "customer_msg_cnt" => customer_msg_cnt: Option<i64>,
    "ai_session_reply_cnt" => ai_session_reply_cnt: Option<i64>,
    "servicer_session_cnt" => servicer_session_cnt: Option<i64>,
    "reply_rate" => reply_rate: Option<f64>,
    "first_reply_average_sec" => first_reply_average_sec: Option<f64>,
    "satisfaction_investgate_cnt" => survey_cnt: Option<i64>,
    "satisfaction_participation_rate" => survey_participation_rate: Option<f64>,
    "satisfied_rate" => satisfied_rate: Option<f64>,
    "middling_rate" => middling_rate: Option<f64>,
    "dissatisfied_rate" => dissatisfied_rate: Option<f64>,
    "upgrade_service_customer_cnt" => upgrade_service_customer_cnt: Option<i64>,
});

/// A day of a member.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServicerDay {
    /// Midnight of the day.
    pub stat_time: Timestamp,
    /// Its figures. Absent if there was nothing or they are not ready yet.
    pub statistic: Option<ServicerStatistic>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ServicerDay {
    "stat_time" => stat_time: Timestamp,
    "statistic" => statistic: Option<ServicerStatistic>,
});

/// Figures of a member.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServicerStatistic {
    /// Conversations that were taken.
    pub session_cnt: i64,
    /// Customers who wrote.
    pub customer_cnt: i64,
    /// Messages from customers.
    pub customer_msg_cnt: i64,
    /// Share of conversations that were answered. Absent if there was none.
    pub reply_rate: Option<f64>,
    /// Average time to the first answer, in seconds. Absent if there was none.
    pub first_reply_average_sec: Option<f64>,
    /// Surveys sent. On the wire it is `satisfaction_investgate_cnt`.
    pub survey_cnt: i64,
    /// Share of them that were filled in. On the wire it is `satisfaction_participation_rate`.
    pub survey_participation_rate: Option<f64>,
    /// Share of satisfied customers.
    pub satisfied_rate: Option<f64>,
    /// Share of undecided customers.
    pub middling_rate: Option<f64>,
    /// Share of dissatisfied customers.
    pub dissatisfied_rate: Option<f64>,
    /// Customers who followed a recommendation.
    pub upgrade_service_customer_cnt: i64,
    /// Recommendations of a member.
    pub upgrade_service_member_invite_cnt: i64,
    /// Customers who added that member.
    pub upgrade_service_member_customer_cnt: i64,
    /// Recommendations of a group.
    pub upgrade_service_groupchat_invite_cnt: i64,
    /// Customers who joined that group.
    pub upgrade_service_groupchat_customer_cnt: i64,
    /// Customers whose messages are refused.
    pub msg_rejected_customer_cnt: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ServicerStatistic {
    "session_cnt" => session_cnt: i64,
    "customer_cnt" => customer_cnt: i64,
    "customer_msg_cnt" => customer_msg_cnt: i64,
    "reply_rate" => reply_rate: Option<f64>,
    "first_reply_average_sec" => first_reply_average_sec: Option<f64>,
    "satisfaction_investgate_cnt" => survey_cnt: i64,
    "satisfaction_participation_rate" => survey_participation_rate: Option<f64>,
    "satisfied_rate" => satisfied_rate: Option<f64>,
    "middling_rate" => middling_rate: Option<f64>,
    "dissatisfied_rate" => dissatisfied_rate: Option<f64>,
    "upgrade_service_customer_cnt" => upgrade_service_customer_cnt: i64,
    "upgrade_service_member_invite_cnt" => upgrade_service_member_invite_cnt: i64,
    "upgrade_service_member_customer_cnt" => upgrade_service_member_customer_cnt: i64,
    "upgrade_service_groupchat_invite_cnt" => upgrade_service_groupchat_invite_cnt: i64,
    "upgrade_service_groupchat_customer_cnt" => upgrade_service_groupchat_customer_cnt: i64,
    "msg_rejected_customer_cnt" => msg_rejected_customer_cnt: i64,
});

/// A group of the assistant's knowledge.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeGroup {
    /// The group.
    pub group_id: String,
    /// Its name.
    pub name: String,
    /// Whether it is the one that always exists.
    pub is_default: bool,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(KnowledgeGroup {
    "group_id" => group_id: String,
    "name" => name: String,
    "is_default" => is_default: bool [form(Form::Flag)],
});

/// A question.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Question {
    /// The question.
    pub text: QuestionText,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Question {
    "text" => text: QuestionText [required()],
});

impl Question {
    /// A value with everything it must have.
    #[inline]
    pub fn new(text: QuestionText) -> Self {
        Self { text, ..Self::default() }
    }
}

/// Text of a question.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuestionText {
    /// The text. At most 200 characters.
    pub content: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(QuestionText {
    "content" => content: String [required(), max_chars(200)],
});

impl QuestionText {
    /// A value with everything it must have.
    #[inline]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            ..Self::default()
        }
    }
}

/// Other ways to ask a question.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimilarQuestions {
    /// The questions. At most 100 items.
    pub items: Option<Vec<Question>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SimilarQuestions {
    "items" => items: Option<Vec<Question>> [max_items(100)],
});

impl SimilarQuestions {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The questions. At most 100 items.
    #[inline]
    #[must_use]
    pub fn items(mut self, items: impl IntoIterator<Item = Question>) -> Self {
        self.items = Some(items.into_iter().collect());
        self
    }
}

/// An answer to teach.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntentAnswer {
    /// The answer.
    pub text: AnswerText,
    /// What to send with it. At most 4 items.
    pub attachments: Option<Vec<AnswerAttachment>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(IntentAnswer {
    "text" => text: AnswerText [required()],
    "attachments" => attachments: Option<Vec<AnswerAttachment>> [max_items(4)],
});

impl IntentAnswer {
    /// A value with everything it must have.
    #[inline]
    pub fn new(text: AnswerText) -> Self {
        Self { text, ..Self::default() }
    }

    /// What to send with it. At most 4 items.
    #[inline]
    #[must_use]
    pub fn attachments(
        mut self,
        attachments: impl IntoIterator<Item = impl Into<AnswerAttachment>>,
    ) -> Self {
        self.attachments = Some(attachments.into_iter().map(Into::into).collect());
        self
    }
}

/// Text of an answer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnswerText {
    /// The text. At most 500 characters.
    pub content: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AnswerText {
    "content" => content: String [required(), max_chars(500)],
});

impl AnswerText {
    /// A value with everything it must have.
    #[inline]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            ..Self::default()
        }
    }
}

/// A question with its answer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Intent {
    /// The group it is in.
    pub group_id: String,
    /// Its id.
    pub intent_id: String,
    /// The question.
    pub question: StoredQuestion,
    /// Other ways to ask it.
    pub similar_questions: Option<SimilarQuestions>,
    /// The answer.
    pub answers: Option<Vec<StoredAnswer>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Intent {
    "group_id" => group_id: String,
    "intent_id" => intent_id: String,
    "question" => question: StoredQuestion,
    "similar_questions" => similar_questions: Option<SimilarQuestions>,
    "answers" => answers: Option<Vec<StoredAnswer>>,
});

/// A question that is known.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StoredQuestion {
    /// The question.
    pub text: QuestionText,
    /// Other ways to ask it, where they are not beside the question. Known only from an example.
    pub similar_questions: Option<SimilarQuestions>,
    /// The answer, where it is not beside the question. Known only from an example.
    pub answers: Option<Vec<StoredAnswer>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(StoredQuestion {
    "text" => text: QuestionText,
    "similar_questions" => similar_questions: Option<SimilarQuestions>,
    "answers" => answers: Option<Vec<StoredAnswer>>,
});

/// An answer that is known.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StoredAnswer {
    /// The answer.
    pub text: AnswerText,
    /// What is sent with it.
    pub attachments: Option<Vec<StoredAttachment>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(StoredAnswer {
    "text" => text: AnswerText,
    "attachments" => attachments: Option<Vec<StoredAttachment>>,
});

/// A picture to send with an answer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageAttachment {
    /// The picture.
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

/// A video to send with an answer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoAttachment {
    /// The video.
    pub media_id: Option<MediaId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(VideoAttachment {
    "media_id" => media_id: Option<MediaId>,
});

impl VideoAttachment {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The video.
    #[inline]
    #[must_use]
    pub fn media_id(mut self, media_id: impl Into<MediaId>) -> Self {
        self.media_id = Some(media_id.into());
        self
    }
}

/// A link to send with an answer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkAttachment {
    /// Its title.
    pub title: String,
    /// A line below it.
    pub desc: Option<String>,
    /// Where it leads.
    pub url: String,
    /// Address of its picture.
    pub pic_url: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(LinkAttachment {
    "title" => title: String [required()],
    "desc" => desc: Option<String>,
    "url" => url: String [required()],
    "pic_url" => pic_url: Option<String>,
});

impl LinkAttachment {
    /// A value with everything it must have.
    #[inline]
    pub fn new(title: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            url: url.into(),
            ..Self::default()
        }
    }

    /// A line below it.
    #[inline]
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// Address of its picture.
    #[inline]
    #[must_use]
    pub fn pic_url(mut self, pic_url: impl Into<String>) -> Self {
        self.pic_url = Some(pic_url.into());
        self
    }
}

/// A mini program to send with an answer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MiniProgramAttachment {
    /// A mini program tied to the corp.
    pub appid: String,
    /// The page it opens.
    pub pagepath: String,
    /// Picture of the card, best of 520 by 416 pixels.
    pub thumb_media_id: MediaId,
    /// Title of the card. At most 64 bytes.
    pub title: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MiniProgramAttachment {
    "appid" => appid: String [required()],
    "pagepath" => pagepath: String [required()],
    "thumb_media_id" => thumb_media_id: MediaId [required()],
    "title" => title: Option<String> [max_bytes(64)],
});

impl MiniProgramAttachment {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        appid: impl Into<String>,
        pagepath: impl Into<String>,
        thumb_media_id: impl Into<MediaId>,
    ) -> Self {
        Self {
            appid: appid.into(),
            pagepath: pagepath.into(),
            thumb_media_id: thumb_media_id.into(),
            ..Self::default()
        }
    }

    /// Title of the card. At most 64 bytes.
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

/// A picture that is sent with an answer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StoredImage {
    /// Its file name.
    pub name: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(StoredImage {
    "name" => name: String,
});

/// A video that is sent with an answer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StoredVideo {
    /// Its file name.
    pub name: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(StoredVideo {
    "name" => name: String,
});

/// A mini program that is sent with an answer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StoredMiniProgram {
    /// The mini program.
    pub appid: String,
    /// The page it opens.
    pub pagepath: String,
    /// Title of the card.
    pub title: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(StoredMiniProgram {
    "appid" => appid: String,
    "pagepath" => pagepath: String,
    "title" => title: Option<String>,
});

/// A text to send.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextMessage {
    /// The text. At most 2048 bytes.
    pub content: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TextMessage {
    "content" => content: String [required(), max_bytes(2048)],
});

impl TextMessage {
    /// A value with everything it must have.
    #[inline]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            ..Self::default()
        }
    }
}

/// A picture to send.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageMessage {
    /// The picture.
    pub media_id: MediaId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ImageMessage {
    "media_id" => media_id: MediaId [required()],
});

impl ImageMessage {
    /// A value with everything it must have.
    #[inline]
    pub fn new(media_id: impl Into<MediaId>) -> Self {
        Self {
            media_id: media_id.into(),
            ..Self::default()
        }
    }
}

/// A voice message to send.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceMessage {
    /// The recording.
    pub media_id: MediaId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(VoiceMessage {
    "media_id" => media_id: MediaId [required()],
});

impl VoiceMessage {
    /// A value with everything it must have.
    #[inline]
    pub fn new(media_id: impl Into<MediaId>) -> Self {
        Self {
            media_id: media_id.into(),
            ..Self::default()
        }
    }
}

/// A video to send.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoMessage {
    /// The video.
    pub media_id: MediaId,
    /// Its title.
    pub title: Option<String>,
    /// A line below it.
    pub description: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(VideoMessage {
    "media_id" => media_id: MediaId [required()],
    "title" => title: Option<String>,
    "description" => description: Option<String>,
});

impl VideoMessage {
    /// A value with everything it must have.
    #[inline]
    pub fn new(media_id: impl Into<MediaId>) -> Self {
        Self {
            media_id: media_id.into(),
            ..Self::default()
        }
    }

    /// Its title.
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// A line below it.
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// A file to send.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileMessage {
    /// The file.
    pub media_id: MediaId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FileMessage {
    "media_id" => media_id: MediaId [required()],
});

impl FileMessage {
    /// A value with everything it must have.
    #[inline]
    pub fn new(media_id: impl Into<MediaId>) -> Self {
        Self {
            media_id: media_id.into(),
            ..Self::default()
        }
    }
}

/// A link to send.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkMessage {
    /// Its title. At most 128 bytes.
    pub title: String,
    /// A line below it. At most 512 bytes.
    pub desc: Option<String>,
    /// Where it leads. At most 2048 bytes.
    pub url: String,
    /// Its picture.
    pub thumb_media_id: MediaId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(LinkMessage {
    "title" => title: String [required(), max_bytes(128)],
    "desc" => desc: Option<String> [max_bytes(512)],
    "url" => url: String [required(), max_bytes(2048)],
    "thumb_media_id" => thumb_media_id: MediaId [required()],
});

impl LinkMessage {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        title: impl Into<String>,
        url: impl Into<String>,
        thumb_media_id: impl Into<MediaId>,
    ) -> Self {
        Self {
            title: title.into(),
            url: url.into(),
            thumb_media_id: thumb_media_id.into(),
            ..Self::default()
        }
    }

    /// A line below it. At most 512 bytes.
    #[inline]
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }
}

/// A mini program to send.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MiniProgramMessage {
    /// The mini program.
    pub appid: String,
    /// Picture of the card, best of 520 by 416 pixels.
    pub thumb_media_id: MediaId,
    /// The page it opens, its path ending in .html.
    pub pagepath: String,
    /// Title of the card. At most 64 bytes.
    pub title: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MiniProgramMessage {
    "appid" => appid: String [required()],
    "thumb_media_id" => thumb_media_id: MediaId [required()],
    "pagepath" => pagepath: String [required()],
    "title" => title: Option<String> [max_bytes(64)],
});

impl MiniProgramMessage {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        appid: impl Into<String>,
        thumb_media_id: impl Into<MediaId>,
        pagepath: impl Into<String>,
    ) -> Self {
        Self {
            appid: appid.into(),
            thumb_media_id: thumb_media_id.into(),
            pagepath: pagepath.into(),
            ..Self::default()
        }
    }

    /// Title of the card. At most 64 bytes.
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

/// A menu to choose from.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MenuMessage {
    /// Text above it. At most 1024 bytes.
    pub head_content: Option<String>,
    /// The choices, 10 at most, and texts. Both together 10 at most in send_msg_on_event. At most 50 items.
    pub list: Option<Vec<MenuItem>>,
    /// Text below it. At most 1024 bytes.
    pub tail_content: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MenuMessage {
    "head_content" => head_content: Option<String> [max_bytes(1024)],
    "list" => list: Option<Vec<MenuItem>> [max_items(50)],
    "tail_content" => tail_content: Option<String> [max_bytes(1024)],
});

impl MenuMessage {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Text above it. At most 1024 bytes.
    #[inline]
    #[must_use]
    pub fn head_content(mut self, head_content: impl Into<String>) -> Self {
        self.head_content = Some(head_content.into());
        self
    }

    /// The choices, 10 at most, and texts. Both together 10 at most in send_msg_on_event. At most 50 items.
    #[inline]
    #[must_use]
    pub fn list(mut self, list: impl IntoIterator<Item = impl Into<MenuItem>>) -> Self {
        self.list = Some(list.into_iter().map(Into::into).collect());
        self
    }

    /// Text below it. At most 1024 bytes.
    #[inline]
    #[must_use]
    pub fn tail_content(mut self, tail_content: impl Into<String>) -> Self {
        self.tail_content = Some(tail_content.into());
        self
    }
}

/// A choice that sends a reply.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MenuClick {
    /// Comes back as menu_id when it is chosen. At most 128 bytes.
    pub id: Option<String>,
    /// What it says and what the customer then sends. At most 128 bytes.
    pub content: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MenuClick {
    "id" => id: Option<String> [max_bytes(128)],
    "content" => content: String [required(), max_bytes(128)],
});

impl MenuClick {
    /// A value with everything it must have.
    #[inline]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            ..Self::default()
        }
    }

    /// Comes back as menu_id when it is chosen. At most 128 bytes.
    #[inline]
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

/// A choice that opens a page.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MenuView {
    /// Where it leads. At most 2048 bytes.
    pub url: String,
    /// What it says. At most 1024 bytes.
    pub content: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MenuView {
    "url" => url: String [required(), max_bytes(2048)],
    "content" => content: String [required(), max_bytes(1024)],
});

impl MenuView {
    /// A value with everything it must have.
    #[inline]
    pub fn new(url: impl Into<String>, content: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            content: content.into(),
            ..Self::default()
        }
    }
}

/// A choice that opens a mini program.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MenuMiniProgram {
    /// The mini program. At most 32 bytes.
    pub appid: String,
    /// The page it opens. At most 1024 bytes.
    pub pagepath: String,
    /// What it says. At most 1024 bytes.
    pub content: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MenuMiniProgram {
    "appid" => appid: String [required(), max_bytes(32)],
    "pagepath" => pagepath: String [required(), max_bytes(1024)],
    "content" => content: String [required(), max_bytes(1024)],
});

impl MenuMiniProgram {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        appid: impl Into<String>,
        pagepath: impl Into<String>,
        content: impl Into<String>,
    ) -> Self {
        Self {
            appid: appid.into(),
            pagepath: pagepath.into(),
            content: content.into(),
            ..Self::default()
        }
    }
}

/// A text in a menu.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MenuText {
    /// The text, which may have line breaks. At most 256 bytes.
    pub content: String,
    /// Whether the next entry follows on the same line. `false` when absent.
    pub no_newline: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MenuText {
    "content" => content: String [required(), max_bytes(256)],
    "no_newline" => no_newline: Option<bool> [form(Form::Flag)],
});

impl MenuText {
    /// A value with everything it must have.
    #[inline]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            ..Self::default()
        }
    }

    /// Whether the next entry follows on the same line. `false` when absent.
    #[inline]
    #[must_use]
    pub fn no_newline(mut self, no_newline: bool) -> Self {
        self.no_newline = Some(no_newline);
        self
    }
}

/// A place to send.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationMessage {
    /// Latitude, from -90 to 90.
    pub latitude: f64,
    /// Longitude, from -180 to 180.
    pub longitude: f64,
    /// Its name.
    pub name: Option<String>,
    /// Its address.
    pub address: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(LocationMessage {
    "latitude" => latitude: f64 [required()],
    "longitude" => longitude: f64 [required()],
    "name" => name: Option<String>,
    "address" => address: Option<String> [sensitive()],
});

impl LocationMessage {
    /// A value with everything it must have.
    #[inline]
    pub fn new(latitude: f64, longitude: f64) -> Self {
        Self {
            latitude,
            longitude,
            ..Self::default()
        }
    }

    /// Its name.
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Its address.
    #[inline]
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }
}

/// A member's card to send. Known from SDKs only.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BusinessCardMessage {
    /// The member, as the calling app sees it.
    pub userid: OpenUserId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(BusinessCardMessage {
    "userid" => userid: OpenUserId [required()],
});

impl BusinessCardMessage {
    /// A value with everything it must have.
    #[inline]
    pub fn new(userid: impl Into<OpenUserId>) -> Self {
        Self {
            userid: userid.into(),
            ..Self::default()
        }
    }
}

/// A customer acquisition link to send.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcquisitionLinkMessage {
    /// The link.
    pub link_url: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AcquisitionLinkMessage {
    "link_url" => link_url: String [required()],
});

impl AcquisitionLinkMessage {
    /// A value with everything it must have.
    #[inline]
    pub fn new(link_url: impl Into<String>) -> Self {
        Self {
            link_url: link_url.into(),
            ..Self::default()
        }
    }
}

/// A message or an event.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncedMessage {
    /// Its id.
    pub msgid: String,
    /// The account. Not for events.
    pub open_kfid: Option<OpenKfId>,
    /// The customer. Not for events.
    pub external_userid: Option<ExternalUserId>,
    /// The member who wrote, as the calling app sees it. Only for messages of members.
    pub servicer_userid: Option<OpenUserId>,
    /// When it was sent.
    pub send_time: Timestamp,
    /// Where it comes from.
    pub origin: Origin,
    /// What it says.
    pub body: MessageBody,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SyncedMessage {
    "msgid" => msgid: String,
    "open_kfid" => open_kfid: Option<OpenKfId>,
    "external_userid" => external_userid: Option<ExternalUserId>,
    "servicer_userid" => servicer_userid: Option<OpenUserId>,
    "send_time" => send_time: Timestamp,
    "origin" => origin: Origin,
    "body" => body: MessageBody [flatten()],
});

/// A text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReceivedText {
    /// The text.
    pub content: String,
    /// The choice of a menu it answers with.
    pub menu_id: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ReceivedText {
    "content" => content: String [sensitive()],
    "menu_id" => menu_id: Option<String>,
});

/// A picture.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReceivedImage {
    /// The picture.
    pub media_id: MediaId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ReceivedImage {
    "media_id" => media_id: MediaId,
});

/// A voice message.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReceivedVoice {
    /// The recording.
    pub media_id: MediaId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ReceivedVoice {
    "media_id" => media_id: MediaId,
});

/// A video.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReceivedVideo {
    /// The video.
    pub media_id: MediaId,
    /// Its title.
    pub title: Option<String>,
    /// A line below it.
    pub description: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ReceivedVideo {
    "media_id" => media_id: MediaId,
    "title" => title: Option<String>,
    "description" => description: Option<String>,
});

/// A file.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReceivedFile {
    /// The file.
    pub media_id: MediaId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ReceivedFile {
    "media_id" => media_id: MediaId,
});

/// A place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReceivedLocation {
    /// Its name.
    pub name: Option<String>,
    /// Its address.
    pub address: Option<String>,
    /// Latitude.
    pub latitude: f64,
    /// Longitude.
    pub longitude: f64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ReceivedLocation {
    "name" => name: Option<String>,
    "address" => address: Option<String> [sensitive()],
    "latitude" => latitude: f64,
    "longitude" => longitude: f64,
});

/// A link.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReceivedLink {
    /// Its title.
    pub title: String,
    /// A line below it.
    pub desc: Option<String>,
    /// Where it leads.
    pub url: String,
    /// Address of its picture.
    pub pic_url: Option<String>,
    /// Its picture. For links that members send.
    pub thumb_media_id: Option<MediaId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ReceivedLink {
    "title" => title: String,
    "desc" => desc: Option<String>,
    "url" => url: String,
    "pic_url" => pic_url: Option<String>,
    "thumb_media_id" => thumb_media_id: Option<MediaId>,
});

/// A member's card.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReceivedCard {
    /// The member, as the calling app sees it.
    pub userid: OpenUserId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ReceivedCard {
    "userid" => userid: OpenUserId,
});

/// A mini program.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReceivedMiniProgram {
    /// Title of the card.
    pub title: String,
    /// The mini program.
    pub appid: String,
    /// The page it opens.
    pub pagepath: String,
    /// Picture of the card.
    pub thumb_media_id: MediaId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ReceivedMiniProgram {
    "title" => title: String,
    "appid" => appid: String,
    "pagepath" => pagepath: String,
    "thumb_media_id" => thumb_media_id: MediaId,
});

/// A menu that was sent to the customer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReceivedMenu {
    /// Text above it.
    pub head_content: Option<String>,
    /// The choices and texts.
    pub list: Vec<MenuItem>,
    /// Text below it.
    pub tail_content: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ReceivedMenu {
    "head_content" => head_content: Option<String>,
    "list" => list: Vec<MenuItem>,
    "tail_content" => tail_content: Option<String>,
});

/// Goods of a Channels shop.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelsProduct {
    /// The goods.
    pub product_id: String,
    /// Address of their picture.
    pub head_image: Option<String>,
    /// Another name of head_image. Known only from another SDK.
    pub head_img: Option<String>,
    /// What they are.
    pub title: String,
    /// Price, in fen.
    pub sales_price: String,
    /// Name of the shop.
    pub shop_nickname: String,
    /// Address of the shop's picture.
    pub shop_head_image: Option<String>,
    /// Another name of shop_head_image. Known only from another SDK.
    pub shop_head_img: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChannelsProduct {
    "product_id" => product_id: String,
    "head_image" => head_image: Option<String>,
    "head_img" => head_img: Option<String>,
    "title" => title: String,
    "sales_price" => sales_price: String [form(Form::Either)],
    "shop_nickname" => shop_nickname: String,
    "shop_head_image" => shop_head_image: Option<String>,
    "shop_head_img" => shop_head_img: Option<String>,
});

/// An order in a Channels shop.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelsOrder {
    /// The order.
    pub order_id: String,
    /// What was ordered.
    pub product_titles: String,
    /// Price, in words.
    pub price_wording: String,
    /// Where it stands, in words.
    pub state: String,
    /// Address of the goods' picture.
    pub image_url: String,
    /// Name of the shop.
    pub shop_nickname: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChannelsOrder {
    "order_id" => order_id: String,
    "product_titles" => product_titles: String,
    "price_wording" => price_wording: String,
    "state" => state: String,
    "image_url" => image_url: String,
    "shop_nickname" => shop_nickname: String,
});

/// Messages that were forwarded together.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergedMessages {
    /// Their title.
    pub title: String,
    /// The messages.
    pub item: Vec<MergedItem>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MergedMessages {
    "title" => title: String,
    "item" => item: Vec<MergedItem>,
});

/// A message that was forwarded.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergedItem {
    /// When it was sent.
    pub send_time: Timestamp,
    /// Its kind, as in msg_list.
    pub msgtype: String,
    /// Who sent it.
    pub sender_name: String,
    /// The message as JSON text, its body under the name of its kind.
    pub msg_content: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MergedItem {
    "send_time" => send_time: Timestamp,
    "msgtype" => msgtype: String,
    "sender_name" => sender_name: String [sensitive()],
    "msg_content" => msg_content: String [sensitive()],
});

/// Something from WeChat Channels.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelsPost {
    /// What it is.
    pub sub_type: ChannelsPostType,
    /// Name of the Channels account.
    pub nickname: String,
    /// Title of the post or live stream.
    pub title: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChannelsPost {
    "sub_type" => sub_type: ChannelsPostType,
    "nickname" => nickname: String,
    "title" => title: Option<String>,
});

/// A meeting. Nothing is known of it but that it was sent.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReceivedMeeting {
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ReceivedMeeting {});

/// A schedule. Nothing is known of it but that it was sent.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReceivedSchedule {
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ReceivedSchedule {});

/// A note. Nothing is known of it but that it was sent.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReceivedNote {
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ReceivedNote {});

/// A customer opened the conversation.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterSession {
    /// The account.
    pub open_kfid: OpenKfId,
    /// The customer.
    pub external_userid: ExternalUserId,
    /// Scene of the link.
    pub scene: Option<String>,
    /// What was appended to the link.
    pub scene_param: Option<String>,
    /// Sends one message with send_msg_on_event within 20 seconds. Given if the customer was not welcomed and
    /// did not write in the last 48 hours.
    pub welcome_code: Option<String>,
    /// The Channels account the customer came from.
    pub wechat_channels: Option<ChannelsContext>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(EnterSession {
    "open_kfid" => open_kfid: OpenKfId,
    "external_userid" => external_userid: ExternalUserId,
    "scene" => scene: Option<String>,
    "scene_param" => scene_param: Option<String>,
    "welcome_code" => welcome_code: Option<String> [sensitive()],
    "wechat_channels" => wechat_channels: Option<ChannelsContext>,
});

/// A message could not be delivered.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendFailed {
    /// The account.
    pub open_kfid: OpenKfId,
    /// The customer.
    pub external_userid: ExternalUserId,
    /// The message.
    pub fail_msgid: String,
    /// Why.
    pub fail_type: FailType,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SendFailed {
    "open_kfid" => open_kfid: OpenKfId,
    "external_userid" => external_userid: ExternalUserId,
    "fail_msgid" => fail_msgid: String,
    "fail_type" => fail_type: FailType,
});

/// A member began or stopped to answer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServicerStatusChange {
    /// The member, as the calling app sees it.
    pub servicer_userid: OpenUserId,
    /// What the member did.
    pub status: ServicerNewStatus,
    /// How the member stopped.
    pub stop_type: Option<StopType>,
    /// The account.
    pub open_kfid: OpenKfId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ServicerStatusChange {
    "servicer_userid" => servicer_userid: OpenUserId,
    "status" => status: ServicerNewStatus,
    "stop_type" => stop_type: Option<StopType>,
    "open_kfid" => open_kfid: OpenKfId,
});

/// A conversation was taken, handed on, ended or reopened in the client.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionStatusChange {
    /// The account.
    pub open_kfid: OpenKfId,
    /// The customer.
    pub external_userid: ExternalUserId,
    /// What happened.
    pub change_type: SessionChange,
    /// Who answered before, as the calling app sees the member. Not when taken.
    pub old_servicer_userid: Option<OpenUserId>,
    /// Who answers now, as the calling app sees the member. Not when ended.
    pub new_servicer_userid: Option<OpenUserId>,
    /// Sends one message with send_msg_on_event. When taken or ended.
    pub msg_code: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SessionStatusChange {
    "open_kfid" => open_kfid: OpenKfId,
    "external_userid" => external_userid: ExternalUserId,
    "change_type" => change_type: SessionChange,
    "old_servicer_userid" => old_servicer_userid: Option<OpenUserId>,
    "new_servicer_userid" => new_servicer_userid: Option<OpenUserId>,
    "msg_code" => msg_code: Option<String> [sensitive()],
});

/// A customer took a message back.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserRecall {
    /// The account.
    pub open_kfid: OpenKfId,
    /// The customer.
    pub external_userid: ExternalUserId,
    /// The message.
    pub recall_msgid: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(UserRecall {
    "open_kfid" => open_kfid: OpenKfId,
    "external_userid" => external_userid: ExternalUserId,
    "recall_msgid" => recall_msgid: String,
});

/// A member took a message back.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServicerRecall {
    /// The account.
    pub open_kfid: OpenKfId,
    /// The customer.
    pub external_userid: ExternalUserId,
    /// The message.
    pub recall_msgid: String,
    /// The member, as the calling app sees it.
    pub servicer_userid: OpenUserId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ServicerRecall {
    "open_kfid" => open_kfid: OpenKfId,
    "external_userid" => external_userid: ExternalUserId,
    "recall_msgid" => recall_msgid: String,
    "servicer_userid" => servicer_userid: OpenUserId,
});

/// A member began or stopped to refuse a customer's messages.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RejectSwitchChange {
    /// The member, as the calling app sees it.
    pub servicer_userid: OpenUserId,
    /// The account.
    pub open_kfid: OpenKfId,
    /// The customer.
    pub external_userid: ExternalUserId,
    /// Whether the messages are refused from now on.
    pub reject_switch: bool,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RejectSwitchChange {
    "servicer_userid" => servicer_userid: OpenUserId,
    "open_kfid" => open_kfid: OpenKfId,
    "external_userid" => external_userid: ExternalUserId,
    "reject_switch" => reject_switch: bool [form(Form::Flag)],
});

open_enum! {
    /// Whether a member answers.
    pub enum ServicerStatus: i64 {
        /// Serving.
        Serving = 0,
        /// Stopped.
        Stopped = 1,
    }
}

open_enum! {
    /// Whether a member began or stopped to answer.
    pub enum ServicerNewStatus: i64 {
        /// Serving.
        Serving = 1,
        /// Stopped.
        Stopped = 2,
    }
}

open_enum! {
    /// How a member stopped to answer.
    pub enum StopType: i64 {
        /// Stopped.
        Stopped = 0,
        /// For a while.
        Paused = 1,
    }
}

open_enum! {
    /// Where a conversation stands.
    pub enum ServiceState: i64 {
        /// A customer wrote and nobody deals with it yet; the app may answer, queue or assign it.
        New = 0,
        /// The assistant answers.
        Assistant = 1,
        /// Waits for a member.
        Queued = 2,
        /// A member answers.
        Human = 3,
        /// Ended, or opened without a word from the customer; no call changes it.
        Ended = 4,
    }
}

open_enum! {
    /// What is recommended.
    pub enum UpgradeType: i64 {
        /// Member.
        Member = 1,
        /// Group chat.
        GroupChat = 2,
    }
}

open_enum! {
    /// Format of voice messages.
    pub enum VoiceFormat: i64 {
        /// Amr.
        Amr = 0,
        /// Silk.
        Silk = 1,
    }
}

open_enum! {
    /// Where a message comes from.
    pub enum Origin: i64 {
        /// Customer.
        Customer = 3,
        /// The platform reports an event.
        Event = 4,
        /// A member wrote it in the client.
        Servicer = 5,
    }
}

open_enum! {
    /// Where in a Channels account a customer was.
    pub enum ChannelsScene: i64 {
        /// Home.
        Home = 1,
        /// Goods of a live stream.
        LiveProducts = 2,
        /// Showcase.
        Showcase = 3,
        /// Goods of its shop.
        Product = 4,
        /// An order in its shop.
        Order = 5,
    }
}

open_enum! {
    /// What something from WeChat Channels is.
    pub enum ChannelsPostType: i64 {
        /// Post.
        Post = 1,
        /// Live.
        Live = 2,
        /// Profile.
        Profile = 3,
    }
}

open_enum! {
    /// Why a message could not be delivered.
    pub enum FailType: i64 {
        /// Unknown.
        Unknown = 0,
        /// Account deleted.
        AccountDeleted = 1,
        /// App closed.
        AppClosed = 2,
        /// The customer wrote last more than 48 hours ago.
        SessionExpired = 4,
        /// Session closed.
        SessionClosed = 5,
        /// More than five messages without an answer.
        TooMany = 6,
        /// Channels not bound.
        ChannelsNotBound = 7,
        /// Corp not verified.
        CorpNotVerified = 8,
        /// Channels not verified.
        ChannelsNotVerified = 9,
        /// The customer refuses messages.
        Refused = 10,
        /// No member of the corp has logged in.
        NoLogin = 11,
        /// A component may not send this kind.
        TypeNotAllowed = 12,
        /// Held back for security.
        Security = 13,
    }
}

open_enum! {
    /// What happened to a conversation.
    pub enum SessionChange: i64 {
        /// A member took it out of the queue.
        Taken = 1,
        /// A member handed it to another.
        Transferred = 2,
        /// Ended.
        Ended = 3,
        /// A member took it up again.
        Reopened = 4,
    }
}

open_enum! {
    /// Gender of a customer.
    pub enum Gender: i64 {
        /// Unknown.
        Unknown = 0,
        /// Male.
        Male = 1,
        /// Female.
        Female = 2,
    }
}

tagged_union! {
    /// A message to a customer.
    pub enum OutgoingMessage ("msgtype", Nested) {
        /// A text.
        Text(TextMessage) = "text" in "text",
        /// A picture.
        Image(ImageMessage) = "image" in "image",
        /// A voice message.
        Voice(VoiceMessage) = "voice" in "voice",
        /// A video.
        Video(VideoMessage) = "video" in "video",
        /// A file.
        File(FileMessage) = "file" in "file",
        /// A link with a picture.
        Link(LinkMessage) = "link" in "link",
        /// A mini program.
        MiniProgram(MiniProgramMessage) = "miniprogram" in "miniprogram",
        /// A menu.
        Menu(MenuMessage) = "msgmenu" in "msgmenu",
        /// A place.
        Location(LocationMessage) = "location" in "location",
        /// A member's card. Known from SDKs only.
        BusinessCard(BusinessCardMessage) = "business_card" in "business_card",
        /// A customer acquisition link.
        AcquisitionLink(AcquisitionLinkMessage) = "ca_link" in "ca_link",
    }
}

impl From<TextMessage> for OutgoingMessage {
    #[inline]
    fn from(body: TextMessage) -> Self {
        Self::Text(body)
    }
}

impl From<ImageMessage> for OutgoingMessage {
    #[inline]
    fn from(body: ImageMessage) -> Self {
        Self::Image(body)
    }
}

impl From<VoiceMessage> for OutgoingMessage {
    #[inline]
    fn from(body: VoiceMessage) -> Self {
        Self::Voice(body)
    }
}

impl From<VideoMessage> for OutgoingMessage {
    #[inline]
    fn from(body: VideoMessage) -> Self {
        Self::Video(body)
    }
}

impl From<FileMessage> for OutgoingMessage {
    #[inline]
    fn from(body: FileMessage) -> Self {
        Self::File(body)
    }
}

impl From<LinkMessage> for OutgoingMessage {
    #[inline]
    fn from(body: LinkMessage) -> Self {
        Self::Link(body)
    }
}

impl From<MiniProgramMessage> for OutgoingMessage {
    #[inline]
    fn from(body: MiniProgramMessage) -> Self {
        Self::MiniProgram(body)
    }
}

impl From<MenuMessage> for OutgoingMessage {
    #[inline]
    fn from(body: MenuMessage) -> Self {
        Self::Menu(body)
    }
}

impl From<LocationMessage> for OutgoingMessage {
    #[inline]
    fn from(body: LocationMessage) -> Self {
        Self::Location(body)
    }
}

impl From<BusinessCardMessage> for OutgoingMessage {
    #[inline]
    fn from(body: BusinessCardMessage) -> Self {
        Self::BusinessCard(body)
    }
}

impl From<AcquisitionLinkMessage> for OutgoingMessage {
    #[inline]
    fn from(body: AcquisitionLinkMessage) -> Self {
        Self::AcquisitionLink(body)
    }
}

tagged_union! {
    /// A message that answers an event.
    pub enum EventReply ("msgtype", Nested) {
        /// A text.
        Text(TextMessage) = "text" in "text",
        /// A menu.
        Menu(MenuMessage) = "msgmenu" in "msgmenu",
    }
}

impl From<TextMessage> for EventReply {
    #[inline]
    fn from(body: TextMessage) -> Self {
        Self::Text(body)
    }
}

impl From<MenuMessage> for EventReply {
    #[inline]
    fn from(body: MenuMessage) -> Self {
        Self::Menu(body)
    }
}

tagged_union! {
    /// One entry of a menu.
    pub enum MenuItem ("type", Nested) {
        /// Sends a reply.
        Click(MenuClick) = "click" in "click",
        /// Opens a page.
        View(MenuView) = "view" in "view",
        /// Opens a mini program.
        MiniProgram(MenuMiniProgram) = "miniprogram" in "miniprogram",
        /// Just a text.
        Text(MenuText) = "text" in "text",
    }
}

impl From<MenuClick> for MenuItem {
    #[inline]
    fn from(body: MenuClick) -> Self {
        Self::Click(body)
    }
}

impl From<MenuView> for MenuItem {
    #[inline]
    fn from(body: MenuView) -> Self {
        Self::View(body)
    }
}

impl From<MenuMiniProgram> for MenuItem {
    #[inline]
    fn from(body: MenuMiniProgram) -> Self {
        Self::MiniProgram(body)
    }
}

impl From<MenuText> for MenuItem {
    #[inline]
    fn from(body: MenuText) -> Self {
        Self::Text(body)
    }
}

tagged_union! {
    /// Something to send with an answer.
    pub enum AnswerAttachment ("msgtype", Nested) {
        /// A picture.
        Image(ImageAttachment) = "image" in "image",
        /// A video.
        Video(VideoAttachment) = "video" in "video",
        /// A link.
        Link(LinkAttachment) = "link" in "link",
        /// A mini program.
        MiniProgram(MiniProgramAttachment) = "miniprogram" in "miniprogram",
    }
}

impl From<ImageAttachment> for AnswerAttachment {
    #[inline]
    fn from(body: ImageAttachment) -> Self {
        Self::Image(body)
    }
}

impl From<VideoAttachment> for AnswerAttachment {
    #[inline]
    fn from(body: VideoAttachment) -> Self {
        Self::Video(body)
    }
}

impl From<LinkAttachment> for AnswerAttachment {
    #[inline]
    fn from(body: LinkAttachment) -> Self {
        Self::Link(body)
    }
}

impl From<MiniProgramAttachment> for AnswerAttachment {
    #[inline]
    fn from(body: MiniProgramAttachment) -> Self {
        Self::MiniProgram(body)
    }
}

tagged_union! {
    /// Something that is sent with an answer.
    pub enum StoredAttachment ("msgtype", Nested) {
        /// A picture.
        Image(StoredImage) = "image" in "image",
        /// A video.
        Video(StoredVideo) = "video" in "video",
        /// A link.
        Link(LinkAttachment) = "link" in "link",
        /// A mini program.
        MiniProgram(StoredMiniProgram) = "miniprogram" in "miniprogram",
    }
}

impl From<StoredImage> for StoredAttachment {
    #[inline]
    fn from(body: StoredImage) -> Self {
        Self::Image(body)
    }
}

impl From<StoredVideo> for StoredAttachment {
    #[inline]
    fn from(body: StoredVideo) -> Self {
        Self::Video(body)
    }
}

impl From<LinkAttachment> for StoredAttachment {
    #[inline]
    fn from(body: LinkAttachment) -> Self {
        Self::Link(body)
    }
}

impl From<StoredMiniProgram> for StoredAttachment {
    #[inline]
    fn from(body: StoredMiniProgram) -> Self {
        Self::MiniProgram(body)
    }
}

tagged_union! {
    /// What a message or an event says.
    pub enum MessageBody ("msgtype", Nested) {
        /// A text.
        Text(ReceivedText) = "text" in "text",
        /// A picture.
        Image(ReceivedImage) = "image" in "image",
        /// A voice message.
        Voice(ReceivedVoice) = "voice" in "voice",
        /// A video.
        Video(ReceivedVideo) = "video" in "video",
        /// A file.
        File(ReceivedFile) = "file" in "file",
        /// A place.
        Location(ReceivedLocation) = "location" in "location",
        /// A link.
        Link(ReceivedLink) = "link" in "link",
        /// A member's card.
        BusinessCard(ReceivedCard) = "business_card" in "business_card",
        /// A mini program.
        MiniProgram(ReceivedMiniProgram) = "miniprogram" in "miniprogram",
        /// A menu.
        Menu(ReceivedMenu) = "msgmenu" in "msgmenu",
        /// Goods of a Channels shop.
        ChannelsProduct(ChannelsProduct) = "channels_shop_product" in "channels_shop_product",
        /// An order in a Channels shop.
        ChannelsOrder(ChannelsOrder) = "channels_shop_order" in "channels_shop_order",
        /// Messages forwarded together.
        Merged(MergedMessages) = "merged_msg" in "merged_msg",
        /// Something from WeChat Channels.
        Channels(ChannelsPost) = "channels" in "channels",
        /// A meeting.
        Meeting(ReceivedMeeting) = "meeting" in "meeting",
        /// A schedule.
        Schedule(ReceivedSchedule) = "calendar" in "calendar",
        /// A note.
        Note(ReceivedNote) = "note" in "note",
        /// An event.
        Event(KfEvent) = "event" in "event",
    }
}

impl From<ReceivedText> for MessageBody {
    #[inline]
    fn from(body: ReceivedText) -> Self {
        Self::Text(body)
    }
}

impl From<ReceivedImage> for MessageBody {
    #[inline]
    fn from(body: ReceivedImage) -> Self {
        Self::Image(body)
    }
}

impl From<ReceivedVoice> for MessageBody {
    #[inline]
    fn from(body: ReceivedVoice) -> Self {
        Self::Voice(body)
    }
}

impl From<ReceivedVideo> for MessageBody {
    #[inline]
    fn from(body: ReceivedVideo) -> Self {
        Self::Video(body)
    }
}

impl From<ReceivedFile> for MessageBody {
    #[inline]
    fn from(body: ReceivedFile) -> Self {
        Self::File(body)
    }
}

impl From<ReceivedLocation> for MessageBody {
    #[inline]
    fn from(body: ReceivedLocation) -> Self {
        Self::Location(body)
    }
}

impl From<ReceivedLink> for MessageBody {
    #[inline]
    fn from(body: ReceivedLink) -> Self {
        Self::Link(body)
    }
}

impl From<ReceivedCard> for MessageBody {
    #[inline]
    fn from(body: ReceivedCard) -> Self {
        Self::BusinessCard(body)
    }
}

impl From<ReceivedMiniProgram> for MessageBody {
    #[inline]
    fn from(body: ReceivedMiniProgram) -> Self {
        Self::MiniProgram(body)
    }
}

impl From<ReceivedMenu> for MessageBody {
    #[inline]
    fn from(body: ReceivedMenu) -> Self {
        Self::Menu(body)
    }
}

impl From<ChannelsProduct> for MessageBody {
    #[inline]
    fn from(body: ChannelsProduct) -> Self {
        Self::ChannelsProduct(body)
    }
}

impl From<ChannelsOrder> for MessageBody {
    #[inline]
    fn from(body: ChannelsOrder) -> Self {
        Self::ChannelsOrder(body)
    }
}

impl From<MergedMessages> for MessageBody {
    #[inline]
    fn from(body: MergedMessages) -> Self {
        Self::Merged(body)
    }
}

impl From<ChannelsPost> for MessageBody {
    #[inline]
    fn from(body: ChannelsPost) -> Self {
        Self::Channels(body)
    }
}

impl From<ReceivedMeeting> for MessageBody {
    #[inline]
    fn from(body: ReceivedMeeting) -> Self {
        Self::Meeting(body)
    }
}

impl From<ReceivedSchedule> for MessageBody {
    #[inline]
    fn from(body: ReceivedSchedule) -> Self {
        Self::Schedule(body)
    }
}

impl From<ReceivedNote> for MessageBody {
    #[inline]
    fn from(body: ReceivedNote) -> Self {
        Self::Note(body)
    }
}

impl From<KfEvent> for MessageBody {
    #[inline]
    fn from(body: KfEvent) -> Self {
        Self::Event(body)
    }
}

tagged_union! {
    /// What happened in a conversation.
    pub enum KfEvent ("event_type", Flat) {
        /// A customer opened the conversation.
        EnterSession(EnterSession) = "enter_session" in "enter_session",
        /// A message could not be delivered.
        SendFailed(SendFailed) = "msg_send_fail" in "msg_send_fail",
        /// A member began or stopped to answer.
        ServicerStatusChange(ServicerStatusChange) = "servicer_status_change" in "servicer_status_change",
        /// A conversation was taken, handed on, ended or reopened.
        SessionStatusChange(SessionStatusChange) = "session_status_change" in "session_status_change",
        /// A customer took a message back.
        UserRecall(UserRecall) = "user_recall_msg" in "user_recall_msg",
        /// A member took a message back.
        ServicerRecall(ServicerRecall) = "servicer_recall_msg" in "servicer_recall_msg",
        /// A customer's messages are refused or taken again.
        RejectSwitchChange(RejectSwitchChange) = "reject_customer_msg_switch_change" in "reject_customer_msg_switch_change",
    }
}

impl From<EnterSession> for KfEvent {
    #[inline]
    fn from(body: EnterSession) -> Self {
        Self::EnterSession(body)
    }
}

impl From<SendFailed> for KfEvent {
    #[inline]
    fn from(body: SendFailed) -> Self {
        Self::SendFailed(body)
    }
}

impl From<ServicerStatusChange> for KfEvent {
    #[inline]
    fn from(body: ServicerStatusChange) -> Self {
        Self::ServicerStatusChange(body)
    }
}

impl From<SessionStatusChange> for KfEvent {
    #[inline]
    fn from(body: SessionStatusChange) -> Self {
        Self::SessionStatusChange(body)
    }
}

impl From<UserRecall> for KfEvent {
    #[inline]
    fn from(body: UserRecall) -> Self {
        Self::UserRecall(body)
    }
}

impl From<ServicerRecall> for KfEvent {
    #[inline]
    fn from(body: ServicerRecall) -> Self {
        Self::ServicerRecall(body)
    }
}

impl From<RejectSwitchChange> for KfEvent {
    #[inline]
    fn from(body: RejectSwitchChange) -> Self {
        Self::RejectSwitchChange(body)
    }
}
