//! 客户群与消息推送: customer groups, their figures and ways to join them; messages to many customers,
//! greetings and school notices.
//!
//! Generated from `spec/api/customers/externalcontact_group.yaml` by `cargo codegen`. Edit the spec, not this
//! file.

use crate::call::Call;
use crate::chunking::Chunked;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::{AgentId, ChatId, ExternalTagId, ExternalUserId, MediaId, OpenUserId};
use crate::paging::{Page, Paged};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{Empty, EncodeError, ErrCode, Extra, Form, Timestamp};
use crate::{open_enum, table, tagged_union};

/// The calls of 客户群与消息推送 on one scope, from [`Scope::externalcontact_group`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 客户群与消息推送: customer groups, their figures and ways to join them; messages to many customers,
    /// greetings and school notices.
    #[inline]
    pub fn externalcontact_group(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 获取客户群列表: the customer groups of owners whom the app sees.
    ///
    /// Without owner_filter the call fails with 81017 when the app sees more than 1000 members.
    ///
    /// `POST /cgi-bin/externalcontact/groupchat/list` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Its `stream()` goes through all pages. Official page
    /// [93414](https://developer.work.weixin.qq.com/document/path/93414), checked, as of 2025-01-13; also
    /// [92120](https://developer.work.weixin.qq.com/document/path/92120).
    #[inline]
    pub fn groupchat_list(&self, limit: i64) -> Call<GroupchatList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GroupchatList::new(limit))
    }

    /// 获取客户群详情: one customer group with everybody in it.
    ///
    /// Shortly after the event that a group changed, the old state may still be told.
    ///
    /// `POST /cgi-bin/externalcontact/groupchat/get` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [96338](https://developer.work.weixin.qq.com/document/path/96338), checked,
    /// as of 2023-12-01; also [92122](https://developer.work.weixin.qq.com/document/path/92122),
    /// [92707](https://developer.work.weixin.qq.com/document/path/92707).
    #[inline]
    pub fn groupchat_get(&self, chat_id: impl Into<ChatId>) -> Call<GroupchatGet>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GroupchatGet::new(chat_id))
    }

    /// 获取「群聊数据统计」数据: figures about customer groups, by owner. The days asked for are added up.
    ///
    /// `POST /cgi-bin/externalcontact/groupchat/statistic` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Its `stream()` goes through all pages. Official page
    /// [92133](https://developer.work.weixin.qq.com/document/path/92133), checked, as of 2023-12-01; also
    /// [93476](https://developer.work.weixin.qq.com/document/path/93476),
    /// [96359](https://developer.work.weixin.qq.com/document/path/96359).
    #[inline]
    pub fn groupchat_statistic(
        &self,
        day_begin_time: impl Into<Timestamp>,
        owner_filter: OwnerFilter,
    ) -> Call<GroupchatStatistic>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GroupchatStatistic::new(day_begin_time, owner_filter))
    }

    /// 获取「群聊数据统计」数据: figures about customer groups, by day. The owners asked for are added up.
    ///
    /// `POST /cgi-bin/externalcontact/groupchat/statistic_group_by_day` with [`AccessToken`]; read-only, so
    /// the client may repeat it. Official page
    /// [92133](https://developer.work.weixin.qq.com/document/path/92133), checked, as of 2023-12-01; also
    /// [93476](https://developer.work.weixin.qq.com/document/path/93476),
    /// [96359](https://developer.work.weixin.qq.com/document/path/96359).
    #[inline]
    pub fn groupchat_statistic_group_by_day(
        &self,
        day_begin_time: impl Into<Timestamp>,
        owner_filter: OwnerFilter,
    ) -> Call<GroupchatStatisticGroupByDay>
    where
        K: Provides<AccessToken>,
    {
        let request = GroupchatStatisticGroupByDay::new(day_begin_time, owner_filter);
        self.scope.call(request)
    }

    /// 分配离职成员的客户群: give groups whose owners left to another member.
    ///
    /// Works for a year after the owner left; 300 groups of one owner a day. The new owner needs customer
    /// contact and a verified name.
    ///
    /// `POST /cgi-bin/externalcontact/groupchat/transfer` with [`AccessToken`]; acts on every call and is
    /// never repeated blindly. Official page
    /// [96334](https://developer.work.weixin.qq.com/document/path/96334), checked, as of 2023-12-01; also
    /// [92127](https://developer.work.weixin.qq.com/document/path/92127),
    /// [93242](https://developer.work.weixin.qq.com/document/path/93242).
    #[inline]
    pub fn groupchat_transfer(
        &self,
        chat_id_list: impl IntoIterator<Item = impl Into<ChatId>>,
        new_owner: impl Into<OpenUserId>,
    ) -> Call<GroupchatTransfer>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GroupchatTransfer::new(chat_id_list, new_owner))
    }

    /// 分配在职成员的客户群: give groups of active members to another member.
    ///
    /// A group moves at most twice in 90 days, 300 groups of one owner a day. Both owners must have logged in
    /// within a year; the new one needs customer contact and a verified name.
    ///
    /// `POST /cgi-bin/externalcontact/groupchat/onjob_transfer` with [`AccessToken`]; acts on every call and
    /// is never repeated blindly. Official page
    /// [95703](https://developer.work.weixin.qq.com/document/path/95703), checked, as of 2023-12-01; also
    /// [95742](https://developer.work.weixin.qq.com/document/path/95742),
    /// [96328](https://developer.work.weixin.qq.com/document/path/96328).
    #[inline]
    pub fn groupchat_onjob_transfer(
        &self,
        chat_id_list: impl IntoIterator<Item = impl Into<ChatId>>,
        new_owner: impl Into<OpenUserId>,
    ) -> Call<GroupchatOnjobTransfer>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GroupchatOnjobTransfer::new(chat_id_list, new_owner))
    }

    /// 转换客户群成员external_userid: the encrypted ids of group members who are nobody's customer and whose
    /// plain ids a provider holds.
    ///
    /// `POST /cgi-bin/externalcontact/groupchat/get_new_external_userid` with [`AccessToken`]; read-only, so
    /// the client may repeat it. Its `in_chunks()` sends as many calls as the list needs. Official page
    /// [97063](https://developer.work.weixin.qq.com/document/path/97063), checked in a public copy; also
    /// [95327](https://developer.work.weixin.qq.com/document/path/95327),
    /// [95435](https://developer.work.weixin.qq.com/document/path/95435),
    /// [97107](https://developer.work.weixin.qq.com/document/path/97107).
    #[inline]
    pub fn groupchat_get_new_external_userid(
        &self,
        external_userid_list: impl IntoIterator<Item = impl Into<ExternalUserId>>,
        chat_id: impl Into<ChatId>,
    ) -> Call<GroupchatGetNewExternalUserid>
    where
        K: Provides<AccessToken>,
    {
        let request = GroupchatGetNewExternalUserid::new(external_userid_list, chat_id);
        self.scope.call(request)
    }

    /// 配置客户群进群方式: make a code or a mini program button by which customers join groups.
    ///
    /// At most 500000 in a corp, contact-me links included; the console does not show them, so keep
    /// config_id.
    ///
    /// `POST /cgi-bin/externalcontact/groupchat/add_join_way` with [`AccessToken`]; acts on every call and is
    /// never repeated blindly. Official page
    /// [92229](https://developer.work.weixin.qq.com/document/path/92229), checked in a public copy; also
    /// [99547](https://developer.work.weixin.qq.com/document/path/99547).
    #[inline]
    pub fn groupchat_add_join_way(
        &self,
        scene: JoinWayScene,
        chat_id_list: impl IntoIterator<Item = impl Into<ChatId>>,
    ) -> Call<GroupchatAddJoinWay>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GroupchatAddJoinWay::new(scene, chat_id_list))
    }

    /// 获取客户群进群方式配置: one way to join groups.
    ///
    /// `POST /cgi-bin/externalcontact/groupchat/get_join_way` with [`AccessToken`]; read-only, so the client
    /// may repeat it. Official page [92229](https://developer.work.weixin.qq.com/document/path/92229),
    /// checked, as of 2023-12-01; also [99547](https://developer.work.weixin.qq.com/document/path/99547).
    #[inline]
    pub fn groupchat_get_join_way(
        &self,
        config_id: impl Into<String>,
    ) -> Call<GroupchatGetJoinWay>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GroupchatGetJoinWay::new(config_id))
    }

    /// 更新客户群进群方式配置: set up a way to join groups anew. Everything is replaced.
    ///
    /// `POST /cgi-bin/externalcontact/groupchat/update_join_way` with [`AccessToken`]; twice is the same as
    /// once, so the client may repeat it. Official page
    /// [92229](https://developer.work.weixin.qq.com/document/path/92229), checked, as of 2023-12-01; also
    /// [99547](https://developer.work.weixin.qq.com/document/path/99547).
    #[inline]
    pub fn groupchat_update_join_way(
        &self,
        config_id: impl Into<String>,
        scene: JoinWayScene,
        chat_id_list: impl IntoIterator<Item = impl Into<ChatId>>,
    ) -> Call<GroupchatUpdateJoinWay>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GroupchatUpdateJoinWay::new(config_id, scene, chat_id_list))
    }

    /// 删除客户群进群方式配置: delete a way to join groups.
    ///
    /// `POST /cgi-bin/externalcontact/groupchat/del_join_way` with [`AccessToken`]; twice is the same as
    /// once, so the client may repeat it. Official page
    /// [92229](https://developer.work.weixin.qq.com/document/path/92229), checked, as of 2023-12-01; also
    /// [99547](https://developer.work.weixin.qq.com/document/path/99547).
    #[inline]
    pub fn groupchat_del_join_way(
        &self,
        config_id: impl Into<String>,
    ) -> Call<GroupchatDelJoinWay>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GroupchatDelJoinWay::new(config_id))
    }

    /// 创建企业群发: ask members to send a message to their customers or groups. It goes out once a member
    /// confirms it.
    ///
    /// A customer or group receives as many such messages a month as it has days. Text or attachments have to
    /// be given; for customers also a sender, customers or tags.
    ///
    /// `POST /cgi-bin/externalcontact/add_msg_template` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [92135](https://developer.work.weixin.qq.com/document/path/92135),
    /// checked in a public copy, as of 2025-11-17; also
    /// [92698](https://developer.work.weixin.qq.com/document/path/92698).
    #[inline]
    pub fn add_msg_template(&self) -> Call<AddMsgTemplate>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(AddMsgTemplate::new())
    }

    /// 获取群发记录列表: messages to many customers or groups that the corp or its members created.
    ///
    /// `POST /cgi-bin/externalcontact/get_groupmsg_list_v2` with [`AccessToken`]; read-only, so the client
    /// may repeat it. Its `stream()` goes through all pages. Official page
    /// [93338](https://developer.work.weixin.qq.com/document/path/93338), checked in a public copy; also
    /// [93439](https://developer.work.weixin.qq.com/document/path/93439),
    /// [96355](https://developer.work.weixin.qq.com/document/path/96355).
    #[inline]
    pub fn get_groupmsg_list_v2(
        &self,
        chat_type: ChatType,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Call<GetGroupmsgListV2>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetGroupmsgListV2::new(chat_type, start_time, end_time))
    }

    /// 获取群发成员发送任务列表: which members are to send a message, and whether they did.
    ///
    /// Nothing is told of messages from before 2020-11-17.
    ///
    /// `POST /cgi-bin/externalcontact/get_groupmsg_task` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Its `stream()` goes through all pages. Official page
    /// [93338](https://developer.work.weixin.qq.com/document/path/93338), checked in a public copy; also
    /// [93439](https://developer.work.weixin.qq.com/document/path/93439),
    /// [96355](https://developer.work.weixin.qq.com/document/path/96355).
    #[inline]
    pub fn get_groupmsg_task(&self, msgid: impl Into<String>) -> Call<GetGroupmsgTask>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetGroupmsgTask::new(msgid))
    }

    /// 获取企业群发成员执行结果: to whom one member sent a message.
    ///
    /// Of groups, only those that were sent to are told.
    ///
    /// `POST /cgi-bin/externalcontact/get_groupmsg_send_result` with [`AccessToken`]; read-only, so the
    /// client may repeat it. Its `stream()` goes through all pages. Official page
    /// [93338](https://developer.work.weixin.qq.com/document/path/93338), checked in a public copy; also
    /// [93439](https://developer.work.weixin.qq.com/document/path/93439),
    /// [96355](https://developer.work.weixin.qq.com/document/path/96355).
    #[inline]
    pub fn get_groupmsg_send_result(
        &self,
        msgid: impl Into<String>,
        userid: impl Into<OpenUserId>,
    ) -> Call<GetGroupmsgSendResult>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetGroupmsgSendResult::new(msgid, userid))
    }

    /// 提醒成员群发: remind the members who have not sent a message yet, at most three times in 24 hours.
    ///
    /// `POST /cgi-bin/externalcontact/remind_groupmsg_send` with [`AccessToken`]; acts on every call and is
    /// never repeated blindly. Official page
    /// [97610](https://developer.work.weixin.qq.com/document/path/97610), checked, as of 2025-11-17; also
    /// [97613](https://developer.work.weixin.qq.com/document/path/97613),
    /// [97618](https://developer.work.weixin.qq.com/document/path/97618).
    #[inline]
    pub fn remind_groupmsg_send(
        &self,
        msgid: impl Into<String>,
    ) -> Call<RemindGroupmsgSend>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(RemindGroupmsgSend::new(msgid))
    }

    /// 停止企业群发: stop a message; members who have not sent it cannot send it any more.
    ///
    /// `POST /cgi-bin/externalcontact/cancel_groupmsg_send` with [`AccessToken`]; twice is the same as once,
    /// so the client may repeat it. Official page
    /// [97611](https://developer.work.weixin.qq.com/document/path/97611), checked, as of 2025-11-17; also
    /// [97614](https://developer.work.weixin.qq.com/document/path/97614),
    /// [97619](https://developer.work.weixin.qq.com/document/path/97619).
    #[inline]
    pub fn cancel_groupmsg_send(
        &self,
        msgid: impl Into<String>,
    ) -> Call<CancelGroupmsgSend>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(CancelGroupmsgSend::new(msgid))
    }

    /// 发送新客户欢迎语: greet a new customer in the member's name, once, within 20 seconds of the event.
    ///
    /// Text or attachments have to be given. Of several apps with a code the first one succeeds; the others
    /// get 41051, or 41096 while it sends.
    ///
    /// `POST /cgi-bin/externalcontact/send_welcome_msg` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [92137](https://developer.work.weixin.qq.com/document/path/92137),
    /// checked in a public copy; also [92599](https://developer.work.weixin.qq.com/document/path/92599),
    /// [96356](https://developer.work.weixin.qq.com/document/path/96356).
    #[inline]
    pub fn send_welcome_msg(
        &self,
        welcome_code: impl Into<String>,
    ) -> Call<SendWelcomeMsg>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(SendWelcomeMsg::new(welcome_code))
    }

    /// 添加入群欢迎语素材: add a greeting that members may use in their groups, at most 100 in a corp.
    ///
    /// Beside the text one kind goes out: of several the first of image, link, mini program, file and video.
    ///
    /// `POST /cgi-bin/externalcontact/group_welcome_template/add` with [`AccessToken`]; acts on every call
    /// and is never repeated blindly. Official page
    /// [92366](https://developer.work.weixin.qq.com/document/path/92366), checked, as of 2023-12-01; also
    /// [93438](https://developer.work.weixin.qq.com/document/path/93438),
    /// [96357](https://developer.work.weixin.qq.com/document/path/96357).
    #[inline]
    pub fn group_welcome_template_add(&self) -> Call<GroupWelcomeTemplateAdd>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GroupWelcomeTemplateAdd::new())
    }

    /// 编辑入群欢迎语素材: change a greeting for groups that this app added.
    ///
    /// `POST /cgi-bin/externalcontact/group_welcome_template/edit` with [`AccessToken`]; twice is the same as
    /// once, so the client may repeat it. Official page
    /// [92366](https://developer.work.weixin.qq.com/document/path/92366), checked, as of 2023-12-01; also
    /// [93438](https://developer.work.weixin.qq.com/document/path/93438),
    /// [96357](https://developer.work.weixin.qq.com/document/path/96357).
    #[inline]
    pub fn group_welcome_template_edit(
        &self,
        template_id: impl Into<String>,
    ) -> Call<GroupWelcomeTemplateEdit>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GroupWelcomeTemplateEdit::new(template_id))
    }

    /// 获取入群欢迎语素材: one greeting for groups.
    ///
    /// `POST /cgi-bin/externalcontact/group_welcome_template/get` with [`AccessToken`]; read-only, so the
    /// client may repeat it. Official page [92366](https://developer.work.weixin.qq.com/document/path/92366),
    /// checked, as of 2023-12-01; also [93438](https://developer.work.weixin.qq.com/document/path/93438),
    /// [96357](https://developer.work.weixin.qq.com/document/path/96357).
    #[inline]
    pub fn group_welcome_template_get(
        &self,
        template_id: impl Into<String>,
    ) -> Call<GroupWelcomeTemplateGet>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GroupWelcomeTemplateGet::new(template_id))
    }

    /// 删除入群欢迎语素材: delete a greeting for groups that this app added.
    ///
    /// `POST /cgi-bin/externalcontact/group_welcome_template/del` with [`AccessToken`]; twice is the same as
    /// once, so the client may repeat it. Official page
    /// [92366](https://developer.work.weixin.qq.com/document/path/92366), checked, as of 2023-12-01; also
    /// [93438](https://developer.work.weixin.qq.com/document/path/93438),
    /// [96357](https://developer.work.weixin.qq.com/document/path/96357).
    #[inline]
    pub fn group_welcome_template_del(
        &self,
        template_id: impl Into<String>,
    ) -> Call<GroupWelcomeTemplateDel>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GroupWelcomeTemplateDel::new(template_id))
    }

    /// 发送「学校通知」: send a school notice to parents or students.
    ///
    /// The app has to be among those that parents may use. Receivers that are not valid are told; the others
    /// get the notice.
    ///
    /// `POST /cgi-bin/externalcontact/message/send` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [92321](https://developer.work.weixin.qq.com/document/path/92321),
    /// checked in a public copy, as of 2022-05-23; also
    /// [91609](https://developer.work.weixin.qq.com/document/path/91609),
    /// [92291](https://developer.work.weixin.qq.com/document/path/92291),
    /// [96723](https://developer.work.weixin.qq.com/document/path/96723).
    #[inline]
    pub fn message_send(
        &self,
        message: impl Into<SchoolMessage>,
        agentid: impl Into<AgentId>,
    ) -> Call<MessageSend>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(MessageSend::new(message, agentid))
    }

    /// 获取「学校通知」二维码: the code by which parents follow the school's notices, in three sizes.
    ///
    /// An unverified corp gets 43009.
    ///
    /// `GET /cgi-bin/externalcontact/get_subscribe_qr_code` with [`AccessToken`]; read-only, so the client
    /// may repeat it. Official page [92320](https://developer.work.weixin.qq.com/document/path/92320),
    /// checked, as of 2023-12-01; also [92197](https://developer.work.weixin.qq.com/document/path/92197).
    #[inline]
    pub fn get_subscribe_qr_code(&self) -> Call<GetSubscribeQrCode>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetSubscribeQrCode::new())
    }

    /// 管理「学校通知」的关注模式: whether strangers may follow the school's notices.
    ///
    /// `GET /cgi-bin/externalcontact/get_subscribe_mode` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [92318](https://developer.work.weixin.qq.com/document/path/92318), checked in
    /// a public copy; also [92290](https://developer.work.weixin.qq.com/document/path/92290).
    #[inline]
    pub fn get_subscribe_mode(&self) -> Call<GetSubscribeMode>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetSubscribeMode::new())
    }

    /// 管理「学校通知」的关注模式: say whether strangers may follow the school's notices.
    ///
    /// `POST /cgi-bin/externalcontact/set_subscribe_mode` with [`AccessToken`]; twice is the same as once, so
    /// the client may repeat it. Official page
    /// [92318](https://developer.work.weixin.qq.com/document/path/92318), checked in a public copy; also
    /// [92290](https://developer.work.weixin.qq.com/document/path/92290).
    #[inline]
    pub fn set_subscribe_mode(
        &self,
        subscribe_mode: SubscribeMode,
    ) -> Call<SetSubscribeMode>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(SetSubscribeMode::new(subscribe_mode))
    }
}

/// 获取客户群列表: the request of [`Api::groupchat_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupchatList {
    /// Most groups of one page. 1 to 1000.
    pub limit: i64,
    /// Only groups whose owner is in this state. [`ChatStatusFilter::All`] when absent.
    pub status_filter: Option<ChatStatusFilter>,
    /// Only groups of these owners. Needed for owners who left.
    pub owner_filter: Option<ListedOwners>,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Groups to skip, as long as that and limit make at most 50000. 0 or more.
    ///
    /// **Deprecated:** Page with cursor.
    pub offset: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GroupchatList {
    "limit" => limit: i64 [required(), range(1, 1000)],
    "status_filter" => status_filter: Option<ChatStatusFilter>,
    "owner_filter" => owner_filter: Option<ListedOwners>,
    "cursor" => cursor: Option<String>,
    "offset" => offset: Option<i64> [range(0, i64::MAX)],
});

impl GroupchatList {
    /// The request with everything it must have.
    #[inline]
    pub fn new(limit: i64) -> Self {
        Self { limit, ..Self::default() }
    }
}

impl Endpoint for GroupchatList {
    type Token = AccessToken;
    type Response = GroupchatListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("externalcontact_group", "groupchat_list", "/cgi-bin/externalcontact/groupchat/list")
            .title("获取客户群列表")
            .effect(Effect::Read)
            .docs(&[92120, 93414]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GroupchatList> {
    /// Only groups whose owner is in this state. [`ChatStatusFilter::All`] when absent.
    #[inline]
    pub fn status_filter(mut self, status_filter: ChatStatusFilter) -> Self {
        self.request.status_filter = Some(status_filter);
        self
    }

    /// Only groups of these owners. Needed for owners who left.
    #[inline]
    pub fn owner_filter(mut self, owner_filter: ListedOwners) -> Self {
        self.request.owner_filter = Some(owner_filter);
        self
    }

    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Groups to skip, as long as that and limit make at most 50000. 0 or more.
    ///
    /// **Deprecated:** Page with cursor.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.request.offset = Some(offset);
        self
    }
}

impl Paged for GroupchatList {
    type Item = GroupChatBrief;

    #[inline]
    fn turn(&mut self, page: GroupchatListResponse) -> Page<GroupChatBrief> {
        Page::by_cursor(page.group_chat_list, None, page.next_cursor, &mut self.cursor)
    }
}

/// 获取客户群列表: the answer to [`GroupchatList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupchatListResponse {
    /// The groups of this page.
    pub group_chat_list: Vec<GroupChatBrief>,
    /// Cursor of the next page. Empty on the last one.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GroupchatListResponse {
    "group_chat_list" => group_chat_list: Vec<GroupChatBrief>,
    "next_cursor" => next_cursor: Option<String>,
});

/// 获取客户群详情: the request of [`Api::groupchat_get`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupchatGet {
    /// The group.
    pub chat_id: ChatId,
    /// Whether to tell the names of those in the group. `false` when absent.
    pub need_name: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GroupchatGet {
    "chat_id" => chat_id: ChatId [required()],
    "need_name" => need_name: Option<bool> [form(Form::Flag)],
});

impl GroupchatGet {
    /// The request with everything it must have.
    #[inline]
    pub fn new(chat_id: impl Into<ChatId>) -> Self {
        Self {
            chat_id: chat_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GroupchatGet {
    type Token = AccessToken;
    type Response = GroupchatGetResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("externalcontact_group", "groupchat_get", "/cgi-bin/externalcontact/groupchat/get")
            .title("获取客户群详情")
            .effect(Effect::Read)
            .docs(&[92122, 92707, 96338]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GroupchatGet> {
    /// Whether to tell the names of those in the group. `false` when absent.
    #[inline]
    pub fn need_name(mut self, need_name: bool) -> Self {
        self.request.need_name = Some(need_name);
        self
    }
}

/// 获取客户群详情: the answer to [`GroupchatGet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupchatGetResponse {
    /// The group.
    pub group_chat: GroupChat,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GroupchatGetResponse {
    "group_chat" => group_chat: GroupChat,
});

/// 获取「群聊数据统计」数据: the request of [`Api::groupchat_statistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupchatStatistic {
    /// First day, at most 180 days ago and not today. Rounded down to midnight.
    pub day_begin_time: Timestamp,
    /// The owners to count for.
    pub owner_filter: OwnerFilter,
    /// Last day, at most 30 days later. The first day when absent.
    pub day_end_time: Option<Timestamp>,
    /// What to sort by. [`StatOrder::NewChats`] when absent.
    pub order_by: Option<StatOrder>,
    /// Whether the smallest comes first. `false` when absent.
    pub order_asc: Option<bool>,
    /// Owners to skip. 0 or more, 0 when absent.
    pub offset: Option<i64>,
    /// Most owners of one page. 1 to 1000, 500 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GroupchatStatistic {
    "day_begin_time" => day_begin_time: Timestamp [required()],
    "owner_filter" => owner_filter: OwnerFilter [required()],
    "day_end_time" => day_end_time: Option<Timestamp>,
    "order_by" => order_by: Option<StatOrder>,
    "order_asc" => order_asc: Option<bool> [form(Form::Flag)],
    "offset" => offset: Option<i64> [range(0, i64::MAX)],
    "limit" => limit: Option<i64> [range(1, 1000)],
});

impl GroupchatStatistic {
    /// The request with everything it must have.
    #[inline]
    pub fn new(day_begin_time: impl Into<Timestamp>, owner_filter: OwnerFilter) -> Self {
        Self {
            day_begin_time: day_begin_time.into(),
            owner_filter,
            ..Self::default()
        }
    }
}

impl Endpoint for GroupchatStatistic {
    type Token = AccessToken;
    type Response = GroupchatStatisticResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_group",
        "groupchat_statistic",
        "/cgi-bin/externalcontact/groupchat/statistic",
    )
    .title("获取「群聊数据统计」数据")
    .effect(Effect::Read)
    .docs(&[92133, 93476, 96359]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GroupchatStatistic> {
    /// Last day, at most 30 days later. The first day when absent.
    #[inline]
    pub fn day_end_time(mut self, day_end_time: impl Into<Timestamp>) -> Self {
        self.request.day_end_time = Some(day_end_time.into());
        self
    }

    /// What to sort by. [`StatOrder::NewChats`] when absent.
    #[inline]
    pub fn order_by(mut self, order_by: StatOrder) -> Self {
        self.request.order_by = Some(order_by);
        self
    }

    /// Whether the smallest comes first. `false` when absent.
    #[inline]
    pub fn order_asc(mut self, order_asc: bool) -> Self {
        self.request.order_asc = Some(order_asc);
        self
    }

    /// Owners to skip. 0 or more, 0 when absent.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.request.offset = Some(offset);
        self
    }

    /// Most owners of one page. 1 to 1000, 500 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for GroupchatStatistic {
    type Item = OwnerStat;

    #[inline]
    fn turn(&mut self, page: GroupchatStatisticResponse) -> Page<OwnerStat> {
        Page::by_offset(page.items, None, &mut self.offset)
    }
}

/// 获取「群聊数据统计」数据: the answer to [`GroupchatStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupchatStatisticResponse {
    /// The owners of this page.
    pub items: Vec<OwnerStat>,
    /// How many owners there are.
    pub total: i64,
    /// Offset of the next page; total when there is none.
    pub next_offset: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GroupchatStatisticResponse {
    "items" => items: Vec<OwnerStat>,
    "total" => total: i64,
    "next_offset" => next_offset: i64,
});

/// 获取「群聊数据统计」数据: the request of [`Api::groupchat_statistic_group_by_day`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupchatStatisticGroupByDay {
    /// First day, at most 180 days ago and not today. Rounded down to midnight.
    pub day_begin_time: Timestamp,
    /// The owners to count for.
    pub owner_filter: OwnerFilter,
    /// Last day, at most 30 days later. The first day when absent.
    pub day_end_time: Option<Timestamp>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GroupchatStatisticGroupByDay {
    "day_begin_time" => day_begin_time: Timestamp [required()],
    "owner_filter" => owner_filter: OwnerFilter [required()],
    "day_end_time" => day_end_time: Option<Timestamp>,
});

impl GroupchatStatisticGroupByDay {
    /// The request with everything it must have.
    #[inline]
    pub fn new(day_begin_time: impl Into<Timestamp>, owner_filter: OwnerFilter) -> Self {
        Self {
            day_begin_time: day_begin_time.into(),
            owner_filter,
            ..Self::default()
        }
    }
}

impl Endpoint for GroupchatStatisticGroupByDay {
    type Token = AccessToken;
    type Response = GroupchatStatisticGroupByDayResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_group",
        "groupchat_statistic_group_by_day",
        "/cgi-bin/externalcontact/groupchat/statistic_group_by_day",
    )
    .title("获取「群聊数据统计」数据")
    .effect(Effect::Read)
    .docs(&[92133, 93476, 96359]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GroupchatStatisticGroupByDay> {
    /// Last day, at most 30 days later. The first day when absent.
    #[inline]
    pub fn day_end_time(mut self, day_end_time: impl Into<Timestamp>) -> Self {
        self.request.day_end_time = Some(day_end_time.into());
        self
    }
}

/// 获取「群聊数据统计」数据: the answer to [`GroupchatStatisticGroupByDay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupchatStatisticGroupByDayResponse {
    /// One entry a day.
    pub items: Vec<DayStat>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GroupchatStatisticGroupByDayResponse {
    "items" => items: Vec<DayStat>,
});

/// 分配离职成员的客户群: the request of [`Api::groupchat_transfer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupchatTransfer {
    /// The groups, at least one. At most 100 items.
    pub chat_id_list: Vec<ChatId>,
    /// The member who takes them over.
    pub new_owner: OpenUserId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GroupchatTransfer {
    "chat_id_list" => chat_id_list: Vec<ChatId> [required(), max_items(100)],
    "new_owner" => new_owner: OpenUserId [required()],
});

impl GroupchatTransfer {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        chat_id_list: impl IntoIterator<Item = impl Into<ChatId>>,
        new_owner: impl Into<OpenUserId>,
    ) -> Self {
        Self {
            chat_id_list: chat_id_list.into_iter().map(Into::into).collect(),
            new_owner: new_owner.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GroupchatTransfer {
    type Token = AccessToken;
    type Response = GroupchatTransferResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_group",
        "groupchat_transfer",
        "/cgi-bin/externalcontact/groupchat/transfer",
    )
    .title("分配离职成员的客户群")
    .docs(&[92127, 93242, 96334]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 分配离职成员的客户群: the answer to [`GroupchatTransfer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupchatTransferResponse {
    /// Groups that were not handed over.
    pub failed_chat_list: Option<Vec<FailedChat>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GroupchatTransferResponse {
    "failed_chat_list" => failed_chat_list: Option<Vec<FailedChat>>,
});

/// 分配在职成员的客户群: the request of [`Api::groupchat_onjob_transfer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupchatOnjobTransfer {
    /// The groups, at least one. At most 100 items.
    pub chat_id_list: Vec<ChatId>,
    /// The member who takes them over.
    pub new_owner: OpenUserId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GroupchatOnjobTransfer {
    "chat_id_list" => chat_id_list: Vec<ChatId> [required(), max_items(100)],
    "new_owner" => new_owner: OpenUserId [required()],
});

impl GroupchatOnjobTransfer {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        chat_id_list: impl IntoIterator<Item = impl Into<ChatId>>,
        new_owner: impl Into<OpenUserId>,
    ) -> Self {
        Self {
            chat_id_list: chat_id_list.into_iter().map(Into::into).collect(),
            new_owner: new_owner.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GroupchatOnjobTransfer {
    type Token = AccessToken;
    type Response = GroupchatOnjobTransferResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_group",
        "groupchat_onjob_transfer",
        "/cgi-bin/externalcontact/groupchat/onjob_transfer",
    )
    .title("分配在职成员的客户群")
    .docs(&[95703, 95742, 96328]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 分配在职成员的客户群: the answer to [`GroupchatOnjobTransfer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupchatOnjobTransferResponse {
    /// Groups that were not handed over.
    pub failed_chat_list: Option<Vec<FailedChat>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GroupchatOnjobTransferResponse {
    "failed_chat_list" => failed_chat_list: Option<Vec<FailedChat>>,
});

/// 转换客户群成员external_userid: the request of [`Api::groupchat_get_new_external_userid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupchatGetNewExternalUserid {
    /// The old ids. At most 1000 items.
    pub external_userid_list: Vec<ExternalUserId>,
    /// The group they are in.
    pub chat_id: ChatId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GroupchatGetNewExternalUserid {
    "external_userid_list" => external_userid_list: Vec<ExternalUserId> [required(), max_items(1000)],
    "chat_id" => chat_id: ChatId [required()],
});

impl GroupchatGetNewExternalUserid {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        external_userid_list: impl IntoIterator<Item = impl Into<ExternalUserId>>,
        chat_id: impl Into<ChatId>,
    ) -> Self {
        Self {
            external_userid_list: external_userid_list
                .into_iter()
                .map(Into::into)
                .collect(),
            chat_id: chat_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GroupchatGetNewExternalUserid {
    type Token = AccessToken;
    type Response = GroupchatGetNewExternalUseridResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_group",
        "groupchat_get_new_external_userid",
        "/cgi-bin/externalcontact/groupchat/get_new_external_userid",
    )
    .title("转换客户群成员external_userid")
    .effect(Effect::Read)
    .docs(&[97063, 95327, 95435, 97107]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Chunked for GroupchatGetNewExternalUserid {
    const MOST: usize = 1000;

    fn split_off(&mut self) -> Option<Self> {
        let list = Some(&mut self.external_userid_list)
            .filter(|list| list.len() > Self::MOST)?;
        let rest = list.split_off(Self::MOST);
        Some(Self {
            external_userid_list: rest,
            ..self.clone()
        })
    }

    fn merge(
        answer: &mut GroupchatGetNewExternalUseridResponse,
        next: GroupchatGetNewExternalUseridResponse,
    ) {
        answer.items.extend(next.items);
    }
}

/// 转换客户群成员external_userid: the answer to [`GroupchatGetNewExternalUserid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupchatGetNewExternalUseridResponse {
    /// Old and new ids.
    pub items: Vec<IdPair>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GroupchatGetNewExternalUseridResponse {
    "items" => items: Vec<IdPair>,
});

/// 配置客户群进群方式: the request of [`Api::groupchat_add_join_way`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupchatAddJoinWay {
    /// Button or code.
    pub scene: JoinWayScene,
    /// The groups to join. At most 5 items.
    pub chat_id_list: Vec<ChatId>,
    /// A note for the corp; what is longer is cut off. At most 30 characters.
    pub remark: Option<String>,
    /// Whether to open a new group when all are full. `true` when absent.
    pub auto_create_room: Option<bool>,
    /// Name of new groups before their number. With auto_create_room. At most 40 characters.
    pub room_base_name: Option<String>,
    /// Number of the first new group. With auto_create_room.
    pub room_base_id: Option<i64>,
    /// Told by groupchat_get of everybody who joins by it. At most 30 characters.
    pub state: Option<String>,
    /// Whether customers are marked as having come by this app. Marketing apps only. `true` when absent.
    pub mark_source: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GroupchatAddJoinWay {
    "scene" => scene: JoinWayScene [required()],
    "chat_id_list" => chat_id_list: Vec<ChatId> [required(), max_items(5)],
    "remark" => remark: Option<String> [max_chars(30)],
    "auto_create_room" => auto_create_room: Option<bool> [form(Form::Flag)],
    "room_base_name" => room_base_name: Option<String> [max_chars(40)],
    "room_base_id" => room_base_id: Option<i64>,
    "state" => state: Option<String> [max_chars(30)],
    "mark_source" => mark_source: Option<bool>,
});

impl GroupchatAddJoinWay {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        scene: JoinWayScene,
        chat_id_list: impl IntoIterator<Item = impl Into<ChatId>>,
    ) -> Self {
        Self {
            scene,
            chat_id_list: chat_id_list.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for GroupchatAddJoinWay {
    type Token = AccessToken;
    type Response = GroupchatAddJoinWayResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_group",
        "groupchat_add_join_way",
        "/cgi-bin/externalcontact/groupchat/add_join_way",
    )
    .title("配置客户群进群方式")
    .docs(&[92229, 99547]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GroupchatAddJoinWay> {
    /// A note for the corp; what is longer is cut off. At most 30 characters.
    #[inline]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.request.remark = Some(remark.into());
        self
    }

    /// Whether to open a new group when all are full. `true` when absent.
    #[inline]
    pub fn auto_create_room(mut self, auto_create_room: bool) -> Self {
        self.request.auto_create_room = Some(auto_create_room);
        self
    }

    /// Name of new groups before their number. With auto_create_room. At most 40 characters.
    #[inline]
    pub fn room_base_name(mut self, room_base_name: impl Into<String>) -> Self {
        self.request.room_base_name = Some(room_base_name.into());
        self
    }

    /// Number of the first new group. With auto_create_room.
    #[inline]
    pub fn room_base_id(mut self, room_base_id: i64) -> Self {
        self.request.room_base_id = Some(room_base_id);
        self
    }

    /// Told by groupchat_get of everybody who joins by it. At most 30 characters.
    #[inline]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.request.state = Some(state.into());
        self
    }

    /// Whether customers are marked as having come by this app. Marketing apps only. `true` when absent.
    #[inline]
    pub fn mark_source(mut self, mark_source: bool) -> Self {
        self.request.mark_source = Some(mark_source);
        self
    }
}

/// 配置客户群进群方式: the answer to [`GroupchatAddJoinWay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupchatAddJoinWayResponse {
    /// The new way's id.
    pub config_id: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GroupchatAddJoinWayResponse {
    "config_id" => config_id: String,
});

/// 获取客户群进群方式配置: the request of [`Api::groupchat_get_join_way`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupchatGetJoinWay {
    /// The way's id. One that this app made.
    pub config_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GroupchatGetJoinWay {
    "config_id" => config_id: String [required()],
});

impl GroupchatGetJoinWay {
    /// The request with everything it must have.
    #[inline]
    pub fn new(config_id: impl Into<String>) -> Self {
        Self {
            config_id: config_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GroupchatGetJoinWay {
    type Token = AccessToken;
    type Response = GroupchatGetJoinWayResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_group",
        "groupchat_get_join_way",
        "/cgi-bin/externalcontact/groupchat/get_join_way",
    )
    .title("获取客户群进群方式配置")
    .effect(Effect::Read)
    .docs(&[92229, 99547]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取客户群进群方式配置: the answer to [`GroupchatGetJoinWay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupchatGetJoinWayResponse {
    /// How it is set up.
    pub join_way: JoinWay,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GroupchatGetJoinWayResponse {
    "join_way" => join_way: JoinWay,
});

/// 更新客户群进群方式配置: the request of [`Api::groupchat_update_join_way`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupchatUpdateJoinWay {
    /// The way's id. One that this app made.
    pub config_id: String,
    /// Button or code.
    pub scene: JoinWayScene,
    /// The groups to join. At most 5 items.
    pub chat_id_list: Vec<ChatId>,
    /// A note for the corp; what is longer is cut off. At most 30 characters.
    pub remark: Option<String>,
    /// Whether to open a new group when all are full. `true` when absent.
    pub auto_create_room: Option<bool>,
    /// Name of new groups before their number. With auto_create_room. At most 40 characters.
    pub room_base_name: Option<String>,
    /// Number of the first new group. With auto_create_room.
    pub room_base_id: Option<i64>,
    /// Told by groupchat_get of everybody who joins by it. At most 30 characters.
    pub state: Option<String>,
    /// Whether customers are marked as having come by this app. Only for the marketing app that made the way.
    /// `true` when absent.
    pub mark_source: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GroupchatUpdateJoinWay {
    "config_id" => config_id: String [required()],
    "scene" => scene: JoinWayScene [required()],
    "chat_id_list" => chat_id_list: Vec<ChatId> [required(), max_items(5)],
    "remark" => remark: Option<String> [max_chars(30)],
    "auto_create_room" => auto_create_room: Option<bool> [form(Form::Flag)],
    "room_base_name" => room_base_name: Option<String> [max_chars(40)],
    "room_base_id" => room_base_id: Option<i64>,
    "state" => state: Option<String> [max_chars(30)],
    "mark_source" => mark_source: Option<bool>,
});

impl GroupchatUpdateJoinWay {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        config_id: impl Into<String>,
        scene: JoinWayScene,
        chat_id_list: impl IntoIterator<Item = impl Into<ChatId>>,
    ) -> Self {
        Self {
            config_id: config_id.into(),
            scene,
            chat_id_list: chat_id_list.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for GroupchatUpdateJoinWay {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_group",
        "groupchat_update_join_way",
        "/cgi-bin/externalcontact/groupchat/update_join_way",
    )
    .title("更新客户群进群方式配置")
    .effect(Effect::Set)
    .docs(&[92229, 99547]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GroupchatUpdateJoinWay> {
    /// A note for the corp; what is longer is cut off. At most 30 characters.
    #[inline]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.request.remark = Some(remark.into());
        self
    }

    /// Whether to open a new group when all are full. `true` when absent.
    #[inline]
    pub fn auto_create_room(mut self, auto_create_room: bool) -> Self {
        self.request.auto_create_room = Some(auto_create_room);
        self
    }

    /// Name of new groups before their number. With auto_create_room. At most 40 characters.
    #[inline]
    pub fn room_base_name(mut self, room_base_name: impl Into<String>) -> Self {
        self.request.room_base_name = Some(room_base_name.into());
        self
    }

    /// Number of the first new group. With auto_create_room.
    #[inline]
    pub fn room_base_id(mut self, room_base_id: i64) -> Self {
        self.request.room_base_id = Some(room_base_id);
        self
    }

    /// Told by groupchat_get of everybody who joins by it. At most 30 characters.
    #[inline]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.request.state = Some(state.into());
        self
    }

    /// Whether customers are marked as having come by this app. Only for the marketing app that made the way.
    /// `true` when absent.
    #[inline]
    pub fn mark_source(mut self, mark_source: bool) -> Self {
        self.request.mark_source = Some(mark_source);
        self
    }
}

/// 删除客户群进群方式配置: the request of [`Api::groupchat_del_join_way`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupchatDelJoinWay {
    /// The way's id. One that this app made.
    pub config_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GroupchatDelJoinWay {
    "config_id" => config_id: String [required()],
});

impl GroupchatDelJoinWay {
    /// The request with everything it must have.
    #[inline]
    pub fn new(config_id: impl Into<String>) -> Self {
        Self {
            config_id: config_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GroupchatDelJoinWay {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_group",
        "groupchat_del_join_way",
        "/cgi-bin/externalcontact/groupchat/del_join_way",
    )
    .title("删除客户群进群方式配置")
    .effect(Effect::Set)
    .docs(&[92229, 99547]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 创建企业群发: the request of [`Api::add_msg_template`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMsgTemplate {
    /// Customers or groups. [`ChatType::Single`] when absent.
    pub chat_type: Option<ChatType>,
    /// The customers. All of the sender's when absent. Only for single. At most 10000 items.
    pub external_userid: Option<Vec<ExternalUserId>>,
    /// The groups; their owners need not choose then. Only for group. At most 2000 items.
    pub chat_id_list: Option<Vec<ChatId>>,
    /// Only customers with these tags. Ignored together with external_userid.
    pub tag_filter: Option<TagFilter>,
    /// The member who sends. Required for group.
    pub sender: Option<OpenUserId>,
    /// Whether the member may choose among the customers. Only for single. `false` when absent.
    pub allow_select: Option<bool>,
    /// The text.
    pub text: Option<TextBody>,
    /// What goes with the text. At most 9 items.
    pub attachments: Option<Vec<Attachment>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AddMsgTemplate {
    "chat_type" => chat_type: Option<ChatType>,
    "external_userid" => external_userid: Option<Vec<ExternalUserId>> [max_items(10000)],
    "chat_id_list" => chat_id_list: Option<Vec<ChatId>> [max_items(2000)],
    "tag_filter" => tag_filter: Option<TagFilter>,
    "sender" => sender: Option<OpenUserId>,
    "allow_select" => allow_select: Option<bool>,
    "text" => text: Option<TextBody>,
    "attachments" => attachments: Option<Vec<Attachment>> [max_items(9)],
});

impl AddMsgTemplate {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for AddMsgTemplate {
    type Token = AccessToken;
    type Response = AddMsgTemplateResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("externalcontact_group", "add_msg_template", "/cgi-bin/externalcontact/add_msg_template")
            .title("创建企业群发")
            .docs(&[92135, 92698]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<AddMsgTemplate> {
    /// Customers or groups. [`ChatType::Single`] when absent.
    #[inline]
    pub fn chat_type(mut self, chat_type: ChatType) -> Self {
        self.request.chat_type = Some(chat_type);
        self
    }

    /// The customers. All of the sender's when absent. Only for single. At most 10000 items.
    #[inline]
    pub fn external_userid(
        mut self,
        external_userid: impl IntoIterator<Item = impl Into<ExternalUserId>>,
    ) -> Self {
        self.request.external_userid = Some(
            external_userid.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// The groups; their owners need not choose then. Only for group. At most 2000 items.
    #[inline]
    pub fn chat_id_list(
        mut self,
        chat_id_list: impl IntoIterator<Item = impl Into<ChatId>>,
    ) -> Self {
        self.request.chat_id_list = Some(
            chat_id_list.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Only customers with these tags. Ignored together with external_userid.
    #[inline]
    pub fn tag_filter(mut self, tag_filter: TagFilter) -> Self {
        self.request.tag_filter = Some(tag_filter);
        self
    }

    /// The member who sends. Required for group.
    #[inline]
    pub fn sender(mut self, sender: impl Into<OpenUserId>) -> Self {
        self.request.sender = Some(sender.into());
        self
    }

    /// Whether the member may choose among the customers. Only for single. `false` when absent.
    #[inline]
    pub fn allow_select(mut self, allow_select: bool) -> Self {
        self.request.allow_select = Some(allow_select);
        self
    }

    /// The text.
    #[inline]
    pub fn text(mut self, text: TextBody) -> Self {
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
}

/// 创建企业群发: the answer to [`AddMsgTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMsgTemplateResponse {
    /// The message's id.
    pub msgid: String,
    /// Customers or groups that cannot be sent to.
    pub fail_list: Option<Vec<String>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer AddMsgTemplateResponse {
    "msgid" => msgid: String,
    "fail_list" => fail_list: Option<Vec<String>>,
});

/// 获取群发记录列表: the request of [`Api::get_groupmsg_list_v2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupmsgListV2 {
    /// Customers or groups.
    pub chat_type: ChatType,
    /// Created after this.
    pub start_time: Timestamp,
    /// Created before this, at most a month after start_time.
    pub end_time: Timestamp,
    /// Only what this member created.
    pub creator: Option<OpenUserId>,
    /// Only what was created this way. [`CreateType::All`] when absent.
    pub filter_type: Option<CreateType>,
    /// Most messages of one page. 1 to 100, 50 when absent.
    pub limit: Option<i64>,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetGroupmsgListV2 {
    "chat_type" => chat_type: ChatType [required()],
    "start_time" => start_time: Timestamp [required()],
    "end_time" => end_time: Timestamp [required()],
    "creator" => creator: Option<OpenUserId>,
    "filter_type" => filter_type: Option<CreateType>,
    "limit" => limit: Option<i64> [range(1, 100)],
    "cursor" => cursor: Option<String>,
});

impl GetGroupmsgListV2 {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        chat_type: ChatType,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Self {
        Self {
            chat_type,
            start_time: start_time.into(),
            end_time: end_time.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetGroupmsgListV2 {
    type Token = AccessToken;
    type Response = GetGroupmsgListV2Response;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_group",
        "get_groupmsg_list_v2",
        "/cgi-bin/externalcontact/get_groupmsg_list_v2",
    )
    .title("获取群发记录列表")
    .effect(Effect::Read)
    .docs(&[93338, 93439, 96355]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetGroupmsgListV2> {
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

    /// Most messages of one page. 1 to 100, 50 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }

    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }
}

impl Paged for GetGroupmsgListV2 {
    type Item = GroupMsg;

    #[inline]
    fn turn(&mut self, page: GetGroupmsgListV2Response) -> Page<GroupMsg> {
        Page::by_cursor(page.group_msg_list, None, page.next_cursor, &mut self.cursor)
    }
}

/// 获取群发记录列表: the answer to [`GetGroupmsgListV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupmsgListV2Response {
    /// The messages of this page.
    pub group_msg_list: Vec<GroupMsg>,
    /// Cursor of the next page. Empty on the last one.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetGroupmsgListV2Response {
    "group_msg_list" => group_msg_list: Vec<GroupMsg>,
    "next_cursor" => next_cursor: Option<String>,
});

/// 获取群发成员发送任务列表: the request of [`Api::get_groupmsg_task`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupmsgTask {
    /// The message.
    pub msgid: String,
    /// Most members of one page. 1 to 1000, 500 when absent.
    pub limit: Option<i64>,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetGroupmsgTask {
    "msgid" => msgid: String [required()],
    "limit" => limit: Option<i64> [range(1, 1000)],
    "cursor" => cursor: Option<String>,
});

impl GetGroupmsgTask {
    /// The request with everything it must have.
    #[inline]
    pub fn new(msgid: impl Into<String>) -> Self {
        Self {
            msgid: msgid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetGroupmsgTask {
    type Token = AccessToken;
    type Response = GetGroupmsgTaskResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("externalcontact_group", "get_groupmsg_task", "/cgi-bin/externalcontact/get_groupmsg_task")
            .title("获取群发成员发送任务列表")
            .effect(Effect::Read)
            .docs(&[93338, 93439, 96355]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetGroupmsgTask> {
    /// Most members of one page. 1 to 1000, 500 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }

    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }
}

impl Paged for GetGroupmsgTask {
    type Item = GroupMsgTask;

    #[inline]
    fn turn(&mut self, page: GetGroupmsgTaskResponse) -> Page<GroupMsgTask> {
        Page::by_cursor(
            page.task_list.unwrap_or_default(),
            None,
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 获取群发成员发送任务列表: the answer to [`GetGroupmsgTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupmsgTaskResponse {
    /// The members of this page.
    pub task_list: Option<Vec<GroupMsgTask>>,
    /// Cursor of the next page. Empty on the last one.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetGroupmsgTaskResponse {
    "task_list" => task_list: Option<Vec<GroupMsgTask>>,
    "next_cursor" => next_cursor: Option<String>,
});

/// 获取企业群发成员执行结果: the request of [`Api::get_groupmsg_send_result`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupmsgSendResult {
    /// The message.
    pub msgid: String,
    /// The member.
    pub userid: OpenUserId,
    /// Most receivers of one page. 1 to 1000, 500 when absent.
    pub limit: Option<i64>,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetGroupmsgSendResult {
    "msgid" => msgid: String [required()],
    "userid" => userid: OpenUserId [required()],
    "limit" => limit: Option<i64> [range(1, 1000)],
    "cursor" => cursor: Option<String>,
});

impl GetGroupmsgSendResult {
    /// The request with everything it must have.
    #[inline]
    pub fn new(msgid: impl Into<String>, userid: impl Into<OpenUserId>) -> Self {
        Self {
            msgid: msgid.into(),
            userid: userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetGroupmsgSendResult {
    type Token = AccessToken;
    type Response = GetGroupmsgSendResultResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_group",
        "get_groupmsg_send_result",
        "/cgi-bin/externalcontact/get_groupmsg_send_result",
    )
    .title("获取企业群发成员执行结果")
    .effect(Effect::Read)
    .docs(&[93338, 93439, 96355]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetGroupmsgSendResult> {
    /// Most receivers of one page. 1 to 1000, 500 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }

    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }
}

impl Paged for GetGroupmsgSendResult {
    type Item = GroupMsgReceiver;

    #[inline]
    fn turn(&mut self, page: GetGroupmsgSendResultResponse) -> Page<GroupMsgReceiver> {
        Page::by_cursor(
            page.send_list.unwrap_or_default(),
            None,
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 获取企业群发成员执行结果: the answer to [`GetGroupmsgSendResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupmsgSendResultResponse {
    /// The receivers of this page.
    pub send_list: Option<Vec<GroupMsgReceiver>>,
    /// Cursor of the next page. Empty on the last one.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetGroupmsgSendResultResponse {
    "send_list" => send_list: Option<Vec<GroupMsgReceiver>>,
    "next_cursor" => next_cursor: Option<String>,
});

/// 提醒成员群发: the request of [`Api::remind_groupmsg_send`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemindGroupmsgSend {
    /// The message.
    pub msgid: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RemindGroupmsgSend {
    "msgid" => msgid: String [required()],
});

impl RemindGroupmsgSend {
    /// The request with everything it must have.
    #[inline]
    pub fn new(msgid: impl Into<String>) -> Self {
        Self {
            msgid: msgid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for RemindGroupmsgSend {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_group",
        "remind_groupmsg_send",
        "/cgi-bin/externalcontact/remind_groupmsg_send",
    )
    .title("提醒成员群发")
    .docs(&[97610, 97613, 97618]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 停止企业群发: the request of [`Api::cancel_groupmsg_send`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelGroupmsgSend {
    /// The message.
    pub msgid: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CancelGroupmsgSend {
    "msgid" => msgid: String [required()],
});

impl CancelGroupmsgSend {
    /// The request with everything it must have.
    #[inline]
    pub fn new(msgid: impl Into<String>) -> Self {
        Self {
            msgid: msgid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for CancelGroupmsgSend {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_group",
        "cancel_groupmsg_send",
        "/cgi-bin/externalcontact/cancel_groupmsg_send",
    )
    .title("停止企业群发")
    .effect(Effect::Set)
    .docs(&[97611, 97614, 97619]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 发送新客户欢迎语: the request of [`Api::send_welcome_msg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendWelcomeMsg {
    /// From the event that the customer was added. Good for 20 seconds and one message.
    pub welcome_code: String,
    /// The text.
    pub text: Option<TextBody>,
    /// What goes with the text. Each becomes a message of its own. At most 9 items.
    pub attachments: Option<Vec<Attachment>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SendWelcomeMsg {
    "welcome_code" => welcome_code: String [required(), sensitive()],
    "text" => text: Option<TextBody>,
    "attachments" => attachments: Option<Vec<Attachment>> [max_items(9)],
});

impl SendWelcomeMsg {
    /// The request with everything it must have.
    #[inline]
    pub fn new(welcome_code: impl Into<String>) -> Self {
        Self {
            welcome_code: welcome_code.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for SendWelcomeMsg {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("externalcontact_group", "send_welcome_msg", "/cgi-bin/externalcontact/send_welcome_msg")
            .title("发送新客户欢迎语")
            .docs(&[92137, 92599, 96356]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<SendWelcomeMsg> {
    /// The text.
    #[inline]
    pub fn text(mut self, text: TextBody) -> Self {
        self.request.text = Some(text);
        self
    }

    /// What goes with the text. Each becomes a message of its own. At most 9 items.
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
}

/// 添加入群欢迎语素材: the request of [`Api::group_welcome_template_add`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupWelcomeTemplateAdd {
    /// The text.
    pub text: Option<TemplateText>,
    /// A picture.
    pub image: Option<ImageBody>,
    /// A link.
    pub link: Option<LinkBody>,
    /// A mini program card.
    pub miniprogram: Option<MiniProgramBody>,
    /// A file.
    pub file: Option<FileBody>,
    /// A video.
    pub video: Option<VideoBody>,
    /// The app. Only for old suites of several apps.
    pub agentid: Option<AgentId>,
    /// Whether members are told to use the greeting. `true` when absent.
    pub notify: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GroupWelcomeTemplateAdd {
    "text" => text: Option<TemplateText>,
    "image" => image: Option<ImageBody>,
    "link" => link: Option<LinkBody>,
    "miniprogram" => miniprogram: Option<MiniProgramBody>,
    "file" => file: Option<FileBody>,
    "video" => video: Option<VideoBody>,
    "agentid" => agentid: Option<AgentId>,
    "notify" => notify: Option<bool> [form(Form::Flag)],
});

impl GroupWelcomeTemplateAdd {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GroupWelcomeTemplateAdd {
    type Token = AccessToken;
    type Response = GroupWelcomeTemplateAddResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_group",
        "group_welcome_template_add",
        "/cgi-bin/externalcontact/group_welcome_template/add",
    )
    .title("添加入群欢迎语素材")
    .docs(&[92366, 93438, 96357]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GroupWelcomeTemplateAdd> {
    /// The text.
    #[inline]
    pub fn text(mut self, text: TemplateText) -> Self {
        self.request.text = Some(text);
        self
    }

    /// A picture.
    #[inline]
    pub fn image(mut self, image: ImageBody) -> Self {
        self.request.image = Some(image);
        self
    }

    /// A link.
    #[inline]
    pub fn link(mut self, link: LinkBody) -> Self {
        self.request.link = Some(link);
        self
    }

    /// A mini program card.
    #[inline]
    pub fn miniprogram(mut self, miniprogram: MiniProgramBody) -> Self {
        self.request.miniprogram = Some(miniprogram);
        self
    }

    /// A file.
    #[inline]
    pub fn file(mut self, file: FileBody) -> Self {
        self.request.file = Some(file);
        self
    }

    /// A video.
    #[inline]
    pub fn video(mut self, video: VideoBody) -> Self {
        self.request.video = Some(video);
        self
    }

    /// The app. Only for old suites of several apps.
    #[inline]
    pub fn agentid(mut self, agentid: impl Into<AgentId>) -> Self {
        self.request.agentid = Some(agentid.into());
        self
    }

    /// Whether members are told to use the greeting. `true` when absent.
    #[inline]
    pub fn notify(mut self, notify: bool) -> Self {
        self.request.notify = Some(notify);
        self
    }
}

/// 添加入群欢迎语素材: the answer to [`GroupWelcomeTemplateAdd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupWelcomeTemplateAddResponse {
    /// The greeting's id.
    pub template_id: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GroupWelcomeTemplateAddResponse {
    "template_id" => template_id: String,
});

/// 编辑入群欢迎语素材: the request of [`Api::group_welcome_template_edit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupWelcomeTemplateEdit {
    /// The greeting.
    pub template_id: String,
    /// The text.
    pub text: Option<TemplateText>,
    /// A picture.
    pub image: Option<ImageBody>,
    /// A link.
    pub link: Option<LinkBody>,
    /// A mini program card.
    pub miniprogram: Option<MiniProgramBody>,
    /// A file.
    pub file: Option<FileBody>,
    /// A video.
    pub video: Option<VideoBody>,
    /// The app. Only for old suites of several apps.
    pub agentid: Option<AgentId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GroupWelcomeTemplateEdit {
    "template_id" => template_id: String [required()],
    "text" => text: Option<TemplateText>,
    "image" => image: Option<ImageBody>,
    "link" => link: Option<LinkBody>,
    "miniprogram" => miniprogram: Option<MiniProgramBody>,
    "file" => file: Option<FileBody>,
    "video" => video: Option<VideoBody>,
    "agentid" => agentid: Option<AgentId>,
});

impl GroupWelcomeTemplateEdit {
    /// The request with everything it must have.
    #[inline]
    pub fn new(template_id: impl Into<String>) -> Self {
        Self {
            template_id: template_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GroupWelcomeTemplateEdit {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_group",
        "group_welcome_template_edit",
        "/cgi-bin/externalcontact/group_welcome_template/edit",
    )
    .title("编辑入群欢迎语素材")
    .effect(Effect::Set)
    .docs(&[92366, 93438, 96357]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GroupWelcomeTemplateEdit> {
    /// The text.
    #[inline]
    pub fn text(mut self, text: TemplateText) -> Self {
        self.request.text = Some(text);
        self
    }

    /// A picture.
    #[inline]
    pub fn image(mut self, image: ImageBody) -> Self {
        self.request.image = Some(image);
        self
    }

    /// A link.
    #[inline]
    pub fn link(mut self, link: LinkBody) -> Self {
        self.request.link = Some(link);
        self
    }

    /// A mini program card.
    #[inline]
    pub fn miniprogram(mut self, miniprogram: MiniProgramBody) -> Self {
        self.request.miniprogram = Some(miniprogram);
        self
    }

    /// A file.
    #[inline]
    pub fn file(mut self, file: FileBody) -> Self {
        self.request.file = Some(file);
        self
    }

    /// A video.
    #[inline]
    pub fn video(mut self, video: VideoBody) -> Self {
        self.request.video = Some(video);
        self
    }

    /// The app. Only for old suites of several apps.
    #[inline]
    pub fn agentid(mut self, agentid: impl Into<AgentId>) -> Self {
        self.request.agentid = Some(agentid.into());
        self
    }
}

/// 获取入群欢迎语素材: the request of [`Api::group_welcome_template_get`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupWelcomeTemplateGet {
    /// The greeting.
    pub template_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GroupWelcomeTemplateGet {
    "template_id" => template_id: String [required()],
});

impl GroupWelcomeTemplateGet {
    /// The request with everything it must have.
    #[inline]
    pub fn new(template_id: impl Into<String>) -> Self {
        Self {
            template_id: template_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GroupWelcomeTemplateGet {
    type Token = AccessToken;
    type Response = GroupWelcomeTemplateGetResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_group",
        "group_welcome_template_get",
        "/cgi-bin/externalcontact/group_welcome_template/get",
    )
    .title("获取入群欢迎语素材")
    .effect(Effect::Read)
    .docs(&[92366, 93438, 96357]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取入群欢迎语素材: the answer to [`GroupWelcomeTemplateGet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupWelcomeTemplateGetResponse {
    /// The text.
    pub text: Option<TemplateText>,
    /// A picture, by its address.
    pub image: Option<ImageBody>,
    /// A link.
    pub link: Option<LinkBody>,
    /// A mini program card.
    pub miniprogram: Option<MiniProgramBody>,
    /// A file.
    pub file: Option<FileBody>,
    /// A video.
    pub video: Option<VideoBody>,
    /// The app that added it. Known only from another SDK.
    pub agentid: Option<AgentId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GroupWelcomeTemplateGetResponse {
    "text" => text: Option<TemplateText>,
    "image" => image: Option<ImageBody>,
    "link" => link: Option<LinkBody>,
    "miniprogram" => miniprogram: Option<MiniProgramBody>,
    "file" => file: Option<FileBody>,
    "video" => video: Option<VideoBody>,
    "agentid" => agentid: Option<AgentId>,
});

/// 删除入群欢迎语素材: the request of [`Api::group_welcome_template_del`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupWelcomeTemplateDel {
    /// The greeting.
    pub template_id: String,
    /// The app. Only for old suites of several apps.
    pub agentid: Option<AgentId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GroupWelcomeTemplateDel {
    "template_id" => template_id: String [required()],
    "agentid" => agentid: Option<AgentId>,
});

impl GroupWelcomeTemplateDel {
    /// The request with everything it must have.
    #[inline]
    pub fn new(template_id: impl Into<String>) -> Self {
        Self {
            template_id: template_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GroupWelcomeTemplateDel {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_group",
        "group_welcome_template_del",
        "/cgi-bin/externalcontact/group_welcome_template/del",
    )
    .title("删除入群欢迎语素材")
    .effect(Effect::Set)
    .docs(&[92366, 93438, 96357]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GroupWelcomeTemplateDel> {
    /// The app. Only for old suites of several apps.
    #[inline]
    pub fn agentid(mut self, agentid: impl Into<AgentId>) -> Self {
        self.request.agentid = Some(agentid.into());
        self
    }
}

/// 发送「学校通知」: the request of [`Api::message_send`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageSend {
    /// What to send.
    pub message: SchoolMessage,
    /// The app that sends.
    pub agentid: AgentId,
    /// To whom among those named. [`RecvScope::Parents`] when absent.
    pub recv_scope: Option<RecvScope>,
    /// Parents in the school's contacts. Not when recv_scope is 1. At most 1000 items.
    pub to_parent_userid: Option<Vec<String>>,
    /// Students in the school's contacts: they, their parents or both. At most 1000 items.
    pub to_student_userid: Option<Vec<String>>,
    /// Classes in the school's contacts: their students, parents or both. At most 100 items.
    pub to_party: Option<Vec<String>>,
    /// Whether the whole school gets it. `false` when absent.
    pub toall: Option<bool>,
    /// Parents who follow the school's notices. At most 1000 items.
    ///
    /// **Deprecated:** Name the parents in to_parent_userid.
    pub to_external_user: Option<Vec<ExternalUserId>>,
    /// Whether ids in the text are shown as names. `false` when absent.
    pub enable_id_trans: Option<bool>,
    /// Whether the same notice is not delivered again within a time. `false` when absent.
    pub enable_duplicate_check: Option<bool>,
    /// That time in seconds. At most 14400, 1800 when absent.
    pub duplicate_check_interval: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MessageSend {
    "message" => message: SchoolMessage [required(), flatten()],
    "agentid" => agentid: AgentId [required()],
    "recv_scope" => recv_scope: Option<RecvScope>,
    "to_parent_userid" => to_parent_userid: Option<Vec<String>> [max_items(1000)],
    "to_student_userid" => to_student_userid: Option<Vec<String>> [max_items(1000)],
    "to_party" => to_party: Option<Vec<String>> [form(Form::Either), max_items(100)],
    "toall" => toall: Option<bool> [form(Form::Flag)],
    "to_external_user" => to_external_user: Option<Vec<ExternalUserId>> [max_items(1000)],
    "enable_id_trans" => enable_id_trans: Option<bool> [form(Form::Flag)],
    "enable_duplicate_check" => enable_duplicate_check: Option<bool> [form(Form::Flag)],
    "duplicate_check_interval" => duplicate_check_interval: Option<i64> [range(i64::MIN, 14_400)],
});

impl MessageSend {
    /// The request with everything it must have.
    #[inline]
    pub fn new(message: impl Into<SchoolMessage>, agentid: impl Into<AgentId>) -> Self {
        Self {
            message: message.into(),
            agentid: agentid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for MessageSend {
    type Token = AccessToken;
    type Response = MessageSendResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("externalcontact_group", "message_send", "/cgi-bin/externalcontact/message/send")
            .title("发送「学校通知」")
            .docs(&[91609, 92291, 92321, 96723]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<MessageSend> {
    /// To whom among those named. [`RecvScope::Parents`] when absent.
    #[inline]
    pub fn recv_scope(mut self, recv_scope: RecvScope) -> Self {
        self.request.recv_scope = Some(recv_scope);
        self
    }

    /// Parents in the school's contacts. Not when recv_scope is 1. At most 1000 items.
    #[inline]
    pub fn to_parent_userid(
        mut self,
        to_parent_userid: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.to_parent_userid = Some(
            to_parent_userid.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Students in the school's contacts: they, their parents or both. At most 1000 items.
    #[inline]
    pub fn to_student_userid(
        mut self,
        to_student_userid: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.to_student_userid = Some(
            to_student_userid.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Classes in the school's contacts: their students, parents or both. At most 100 items.
    #[inline]
    pub fn to_party(
        mut self,
        to_party: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.to_party = Some(to_party.into_iter().map(Into::into).collect());
        self
    }

    /// Whether the whole school gets it. `false` when absent.
    #[inline]
    pub fn toall(mut self, toall: bool) -> Self {
        self.request.toall = Some(toall);
        self
    }

    /// Parents who follow the school's notices. At most 1000 items.
    ///
    /// **Deprecated:** Name the parents in to_parent_userid.
    #[inline]
    pub fn to_external_user(
        mut self,
        to_external_user: impl IntoIterator<Item = impl Into<ExternalUserId>>,
    ) -> Self {
        self.request.to_external_user = Some(
            to_external_user.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Whether ids in the text are shown as names. `false` when absent.
    #[inline]
    pub fn enable_id_trans(mut self, enable_id_trans: bool) -> Self {
        self.request.enable_id_trans = Some(enable_id_trans);
        self
    }

    /// Whether the same notice is not delivered again within a time. `false` when absent.
    #[inline]
    pub fn enable_duplicate_check(mut self, enable_duplicate_check: bool) -> Self {
        self.request.enable_duplicate_check = Some(enable_duplicate_check);
        self
    }

    /// That time in seconds. At most 14400, 1800 when absent.
    #[inline]
    pub fn duplicate_check_interval(mut self, duplicate_check_interval: i64) -> Self {
        self.request.duplicate_check_interval = Some(duplicate_check_interval);
        self
    }
}

/// 发送「学校通知」: the answer to [`MessageSend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageSendResponse {
    /// Followers who did not get it.
    pub invalid_external_user: Option<Vec<ExternalUserId>>,
    /// Parents who did not get it.
    pub invalid_parent_userid: Option<Vec<String>>,
    /// Students who did not get it.
    pub invalid_student_userid: Option<Vec<String>>,
    /// Classes that did not get it.
    pub invalid_party: Option<Vec<String>>,
    /// Tags that did not get it. Known only from an example.
    pub invalid_tag: Option<Vec<String>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer MessageSendResponse {
    "invalid_external_user" => invalid_external_user: Option<Vec<ExternalUserId>>,
    "invalid_parent_userid" => invalid_parent_userid: Option<Vec<String>>,
    "invalid_student_userid" => invalid_student_userid: Option<Vec<String>>,
    "invalid_party" => invalid_party: Option<Vec<String>> [form(Form::Either)],
    "invalid_tag" => invalid_tag: Option<Vec<String>> [form(Form::Either)],
});

/// 获取「学校通知」二维码: the request of [`Api::get_subscribe_qr_code`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscribeQrCode {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetSubscribeQrCode {});

impl GetSubscribeQrCode {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetSubscribeQrCode {
    type Token = AccessToken;
    type Response = GetSubscribeQrCodeResponse;
    const META: &'static EndpointMeta = &EndpointMeta::get(
        "externalcontact_group",
        "get_subscribe_qr_code",
        "/cgi-bin/externalcontact/get_subscribe_qr_code",
    )
    .title("获取「学校通知」二维码")
    .docs(&[92197, 92320]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取「学校通知」二维码: the answer to [`GetSubscribeQrCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscribeQrCodeResponse {
    /// Address of a picture of 1200 pixels.
    pub qrcode_big: String,
    /// Address of a picture of 430 pixels.
    pub qrcode_middle: String,
    /// Address of a picture of 258 pixels.
    pub qrcode_thumb: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetSubscribeQrCodeResponse {
    "qrcode_big" => qrcode_big: String,
    "qrcode_middle" => qrcode_middle: String,
    "qrcode_thumb" => qrcode_thumb: String,
});

/// 管理「学校通知」的关注模式: the request of [`Api::get_subscribe_mode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscribeMode {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetSubscribeMode {});

impl GetSubscribeMode {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetSubscribeMode {
    type Token = AccessToken;
    type Response = GetSubscribeModeResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::get("externalcontact_group", "get_subscribe_mode", "/cgi-bin/externalcontact/get_subscribe_mode")
            .title("管理「学校通知」的关注模式")
            .docs(&[92290, 92318]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 管理「学校通知」的关注模式: the answer to [`GetSubscribeMode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscribeModeResponse {
    /// What the code allows.
    pub subscribe_mode: SubscribeMode,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetSubscribeModeResponse {
    "subscribe_mode" => subscribe_mode: SubscribeMode,
});

/// 管理「学校通知」的关注模式: the request of [`Api::set_subscribe_mode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSubscribeMode {
    /// What the code shall allow.
    pub subscribe_mode: SubscribeMode,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SetSubscribeMode {
    "subscribe_mode" => subscribe_mode: SubscribeMode [required()],
});

impl SetSubscribeMode {
    /// The request with everything it must have.
    #[inline]
    pub fn new(subscribe_mode: SubscribeMode) -> Self {
        Self {
            subscribe_mode,
            ..Self::default()
        }
    }
}

impl Endpoint for SetSubscribeMode {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_group",
        "set_subscribe_mode",
        "/cgi-bin/externalcontact/set_subscribe_mode",
    )
    .title("管理「学校通知」的关注模式")
    .effect(Effect::Set)
    .docs(&[92290, 92318]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// Owners whose groups to list.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListedOwners {
    /// The owners' ids as the calling app sees them. At most 100 items.
    pub userid_list: Option<Vec<OpenUserId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ListedOwners {
    "userid_list" => userid_list: Option<Vec<OpenUserId>> [max_items(100)],
});

impl ListedOwners {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The owners' ids as the calling app sees them. At most 100 items.
    #[inline]
    #[must_use]
    pub fn userid_list(
        mut self,
        userid_list: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.userid_list = Some(userid_list.into_iter().map(Into::into).collect());
        self
    }
}

/// Owners whose groups to count.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OwnerFilter {
    /// The owners' ids as the calling app sees them. At most 100 items.
    pub userid_list: Vec<OpenUserId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(OwnerFilter {
    "userid_list" => userid_list: Vec<OpenUserId> [required(), max_items(100)],
});

impl OwnerFilter {
    /// A value with everything it must have.
    #[inline]
    pub fn new(userid_list: impl IntoIterator<Item = impl Into<OpenUserId>>) -> Self {
        Self {
            userid_list: userid_list.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

/// One line of the list of groups.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupChatBrief {
    /// The group.
    pub chat_id: ChatId,
    /// How it stands with the owner.
    pub status: ChatStatus,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(GroupChatBrief {
    "chat_id" => chat_id: ChatId,
    "status" => status: ChatStatus,
});

/// A customer group.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupChat {
    /// Its id.
    pub chat_id: ChatId,
    /// Its name. May be empty.
    pub name: String,
    /// The member who owns it.
    pub owner: OpenUserId,
    /// The notice on its board.
    pub notice: Option<String>,
    /// Everybody in it.
    pub member_list: Vec<GroupMember>,
    /// Members who manage it beside the owner.
    pub admin_list: Option<Vec<GroupAdmin>>,
    /// When it was created.
    pub create_time: Timestamp,
    /// Changes whenever somebody comes or goes; the update event names it too.
    pub member_version: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(GroupChat {
    "chat_id" => chat_id: ChatId,
    "name" => name: String,
    "owner" => owner: OpenUserId,
    "notice" => notice: Option<String>,
    "member_list" => member_list: Vec<GroupMember>,
    "admin_list" => admin_list: Option<Vec<GroupAdmin>>,
    "create_time" => create_time: Timestamp,
    "member_version" => member_version: Option<String>,
});

/// Somebody in a customer group.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupMember {
    /// Member of the corp or not.
    pub r#type: GroupMemberType,
    /// A member's id, or an external contact's (`wm…`, `wo…`).
    pub userid: String,
    /// The unionid of a WeChat user, if the corp bound a developer account. Never told to third-party apps.
    pub unionid: Option<String>,
    /// Who invited; only members of this corp are told. On the wire it is `invitor`.
    pub inviter: Option<Invitor>,
    /// The name. Present with need_name.
    pub name: Option<String>,
    /// The name in this group.
    pub group_nickname: Option<String>,
    /// How they joined.
    pub join_scene: JoinScene,
    /// When they joined.
    pub join_time: Timestamp,
    /// State of the way they joined by.
    pub state: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(GroupMember {
    "type" => r#type: GroupMemberType,
    "userid" => userid: String,
    "unionid" => unionid: Option<String>,
    "invitor" => inviter: Option<Invitor>,
    "name" => name: Option<String> [sensitive()],
    "group_nickname" => group_nickname: Option<String> [sensitive()],
    "join_scene" => join_scene: JoinScene,
    "join_time" => join_time: Timestamp,
    "state" => state: Option<String>,
});

/// Who invited somebody.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Invitor {
    /// The member.
    pub userid: OpenUserId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Invitor {
    "userid" => userid: OpenUserId,
});

/// Who manages a group.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupAdmin {
    /// The member.
    pub userid: OpenUserId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(GroupAdmin {
    "userid" => userid: OpenUserId,
});

/// Figures about the groups of one owner.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OwnerStat {
    /// The owner.
    pub owner: OpenUserId,
    /// The figures.
    pub data: GroupStat,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(OwnerStat {
    "owner" => owner: OpenUserId,
    "data" => data: GroupStat,
});

/// Figures about groups on one day.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DayStat {
    /// The day, at midnight.
    pub stat_time: Timestamp,
    /// The figures.
    pub data: GroupStat,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DayStat {
    "stat_time" => stat_time: Timestamp,
    "data" => data: GroupStat,
});

/// Figures about groups.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupStat {
    /// Groups that were created.
    pub new_chat_cnt: i64,
    /// Groups that there are.
    pub chat_total: i64,
    /// Groups with messages.
    pub chat_has_msg: i64,
    /// People who joined.
    pub new_member_cnt: i64,
    /// People in the groups.
    pub member_total: i64,
    /// People who wrote.
    pub member_has_msg: i64,
    /// Messages.
    pub msg_total: i64,
    /// Groups that were moved over. Education and training corps only.
    pub migrate_trainee_chat_cnt: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(GroupStat {
    "new_chat_cnt" => new_chat_cnt: i64,
    "chat_total" => chat_total: i64,
    "chat_has_msg" => chat_has_msg: i64,
    "new_member_cnt" => new_member_cnt: i64,
    "member_total" => member_total: i64,
    "member_has_msg" => member_has_msg: i64,
    "msg_total" => msg_total: i64,
    "migrate_trainee_chat_cnt" => migrate_trainee_chat_cnt: Option<i64>,
});

/// A group that was not handed over.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailedChat {
    /// The group.
    pub chat_id: ChatId,
    /// Why not.
    pub errcode: ErrCode,
    /// The same in words.
    pub errmsg: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(FailedChat {
    "chat_id" => chat_id: ChatId,
    "errcode" => errcode: ErrCode,
    "errmsg" => errmsg: String,
});

/// A contact's old and new id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdPair {
    /// The id that was asked for.
    pub external_userid: ExternalUserId,
    /// The id as the provider sees it.
    pub new_external_userid: ExternalUserId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(IdPair {
    "external_userid" => external_userid: ExternalUserId,
    "new_external_userid" => new_external_userid: ExternalUserId,
});

/// A way to join groups.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinWay {
    /// Its id.
    pub config_id: String,
    /// Button or code.
    pub scene: JoinWayScene,
    /// The corp's note.
    pub remark: Option<String>,
    /// Whether a new group opens when all are full.
    pub auto_create_room: Option<bool>,
    /// Name of new groups before their number.
    pub room_base_name: Option<String>,
    /// Number of the first new group.
    pub room_base_id: Option<i64>,
    /// The groups to join.
    pub chat_id_list: Vec<ChatId>,
    /// Address of the code's picture, or of the mini program plugin.
    pub qr_code: Option<String>,
    /// Told of everybody who joins by it.
    pub state: Option<String>,
    /// Whether customers are marked as having come by this app. Marketing apps only.
    pub mark_source: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(JoinWay {
    "config_id" => config_id: String,
    "scene" => scene: JoinWayScene,
    "remark" => remark: Option<String>,
    "auto_create_room" => auto_create_room: Option<bool> [form(Form::Flag)],
    "room_base_name" => room_base_name: Option<String>,
    "room_base_id" => room_base_id: Option<i64>,
    "chat_id_list" => chat_id_list: Vec<ChatId>,
    "qr_code" => qr_code: Option<String>,
    "state" => state: Option<String>,
    "mark_source" => mark_source: Option<bool>,
});

/// Tags that customers must have.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagFilter {
    /// A customer must have a tag of each of these.
    pub group_list: Option<Vec<TagSet>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TagFilter {
    "group_list" => group_list: Option<Vec<TagSet>>,
});

impl TagFilter {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// A customer must have a tag of each of these.
    #[inline]
    #[must_use]
    pub fn group_list(mut self, group_list: impl IntoIterator<Item = TagSet>) -> Self {
        self.group_list = Some(group_list.into_iter().collect());
        self
    }
}

/// Tags of which one is enough.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagSet {
    /// The tags, of the corp or of rule groups. At most 100 items.
    pub tag_list: Option<Vec<ExternalTagId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TagSet {
    "tag_list" => tag_list: Option<Vec<ExternalTagId>> [max_items(100)],
});

impl TagSet {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The tags, of the corp or of rule groups. At most 100 items.
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

/// A text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextBody {
    /// The text. Empty or absent only beside attachments. At most 4000 bytes.
    pub content: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TextBody {
    "content" => content: Option<String> [max_bytes(4000)],
});

impl TextBody {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The text. Empty or absent only beside attachments. At most 4000 bytes.
    #[inline]
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }
}

/// The text of a greeting.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateText {
    /// The text. %NICKNAME% stands for the newcomer's name. At most 3000 bytes.
    pub content: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TemplateText {
    "content" => content: Option<String> [max_bytes(3000)],
});

impl TemplateText {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The text. %NICKNAME% stands for the newcomer's name. At most 3000 bytes.
    #[inline]
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }
}

/// A picture; one of the two is needed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBody {
    /// An uploaded picture. Goes before pic_url.
    pub media_id: Option<MediaId>,
    /// Address of a picture from media uploadimg.
    pub pic_url: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ImageBody {
    "media_id" => media_id: Option<MediaId>,
    "pic_url" => pic_url: Option<String>,
});

impl ImageBody {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// An uploaded picture. Goes before pic_url.
    #[inline]
    #[must_use]
    pub fn media_id(mut self, media_id: impl Into<MediaId>) -> Self {
        self.media_id = Some(media_id.into());
        self
    }

    /// Address of a picture from media uploadimg.
    #[inline]
    #[must_use]
    pub fn pic_url(mut self, pic_url: impl Into<String>) -> Self {
        self.pic_url = Some(pic_url.into());
        self
    }
}

/// A link with a picture.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkBody {
    /// What it is called. At most 128 bytes.
    pub title: String,
    /// Where it leads. At most 2048 bytes.
    pub url: String,
    /// A few words about it. At most 512 bytes.
    pub desc: Option<String>,
    /// Address of its picture. At most 2048 bytes.
    pub picurl: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(LinkBody {
    "title" => title: String [required(), max_bytes(128)],
    "url" => url: String [required(), max_bytes(2048)],
    "desc" => desc: Option<String> [max_bytes(512)],
    "picurl" => picurl: Option<String> [max_bytes(2048)],
});

impl LinkBody {
    /// A value with everything it must have.
    #[inline]
    pub fn new(title: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            url: url.into(),
            ..Self::default()
        }
    }

    /// A few words about it. At most 512 bytes.
    #[inline]
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// Address of its picture. At most 2048 bytes.
    #[inline]
    #[must_use]
    pub fn picurl(mut self, picurl: impl Into<String>) -> Self {
        self.picurl = Some(picurl.into());
        self
    }
}

/// A mini program card.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MiniProgramBody {
    /// The appid of a mini program tied to the corp.
    pub appid: String,
    /// The page to open.
    pub page: String,
    /// What it is called. At most 64 bytes.
    pub title: String,
    /// An uploaded picture, best of 520 by 416 pixels.
    pub pic_media_id: MediaId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MiniProgramBody {
    "appid" => appid: String [required()],
    "page" => page: String [required()],
    "title" => title: String [required(), max_bytes(64)],
    "pic_media_id" => pic_media_id: MediaId [required()],
});

impl MiniProgramBody {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        appid: impl Into<String>,
        page: impl Into<String>,
        title: impl Into<String>,
        pic_media_id: impl Into<MediaId>,
    ) -> Self {
        Self {
            appid: appid.into(),
            page: page.into(),
            title: title.into(),
            pic_media_id: pic_media_id.into(),
            ..Self::default()
        }
    }
}

/// A video.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoBody {
    /// The uploaded video.
    pub media_id: MediaId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(VideoBody {
    "media_id" => media_id: MediaId [required()],
});

impl VideoBody {
    /// A value with everything it must have.
    #[inline]
    pub fn new(media_id: impl Into<MediaId>) -> Self {
        Self {
            media_id: media_id.into(),
            ..Self::default()
        }
    }
}

/// A file.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileBody {
    /// The uploaded file.
    pub media_id: MediaId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FileBody {
    "media_id" => media_id: MediaId [required()],
});

impl FileBody {
    /// A value with everything it must have.
    #[inline]
    pub fn new(media_id: impl Into<MediaId>) -> Self {
        Self {
            media_id: media_id.into(),
            ..Self::default()
        }
    }
}

/// A message to many customers or groups.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupMsg {
    /// Its id.
    pub msgid: String,
    /// Who created it. Absent when an app did.
    pub creator: Option<OpenUserId>,
    /// Whether the corp or a member created it.
    pub create_type: CreateType,
    /// The text.
    pub text: Option<TextBody>,
    /// What goes with the text.
    pub attachments: Option<Vec<SentAttachment>>,
    /// When it was created, in seconds since 1970; the page leaves open whether it is quoted.
    pub create_time: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(GroupMsg {
    "msgid" => msgid: String,
    "creator" => creator: Option<OpenUserId>,
    "create_type" => create_type: CreateType,
    "text" => text: Option<TextBody>,
    "attachments" => attachments: Option<Vec<SentAttachment>>,
    "create_time" => create_time: String [form(Form::Either)],
});

/// A mini program card of a message.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SentMiniProgram {
    /// The mini program's appid.
    pub appid: String,
    /// The page it opens.
    pub page: String,
    /// What it is called.
    pub title: String,
    /// Its picture, for media get. Not always told.
    pub pic_media_id: Option<MediaId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SentMiniProgram {
    "appid" => appid: String,
    "page" => page: String,
    "title" => title: String,
    "pic_media_id" => pic_media_id: Option<MediaId>,
});

/// A member who is to send a message.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupMsgTask {
    /// The member.
    pub userid: OpenUserId,
    /// Whether the member did.
    pub status: TaskStatus,
    /// When the member did.
    pub send_time: Option<Timestamp>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(GroupMsgTask {
    "userid" => userid: OpenUserId,
    "status" => status: TaskStatus,
    "send_time" => send_time: Option<Timestamp>,
});

/// A customer or group of a message.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupMsgReceiver {
    /// The member who sends.
    pub userid: OpenUserId,
    /// The group.
    pub chat_id: Option<ChatId>,
    /// The customer.
    pub external_userid: Option<ExternalUserId>,
    /// Whether it arrived.
    pub status: SendStatus,
    /// When it was sent.
    pub send_time: Option<Timestamp>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(GroupMsgReceiver {
    "userid" => userid: OpenUserId,
    "chat_id" => chat_id: Option<ChatId>,
    "external_userid" => external_userid: Option<ExternalUserId>,
    "status" => status: SendStatus,
    "send_time" => send_time: Option<Timestamp>,
});

/// A text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoticeText {
    /// The text; links may be written as in HTML. At most 2048 bytes.
    pub content: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NoticeText {
    "content" => content: String [required(), max_bytes(2048)],
});

impl NoticeText {
    /// A value with everything it must have.
    #[inline]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            ..Self::default()
        }
    }
}

/// A picture.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoticeImage {
    /// The uploaded picture.
    pub media_id: MediaId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NoticeImage {
    "media_id" => media_id: MediaId [required()],
});

impl NoticeImage {
    /// A value with everything it must have.
    #[inline]
    pub fn new(media_id: impl Into<MediaId>) -> Self {
        Self {
            media_id: media_id.into(),
            ..Self::default()
        }
    }
}

/// A voice message.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoticeVoice {
    /// The uploaded recording.
    pub media_id: MediaId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NoticeVoice {
    "media_id" => media_id: MediaId [required()],
});

impl NoticeVoice {
    /// A value with everything it must have.
    #[inline]
    pub fn new(media_id: impl Into<MediaId>) -> Self {
        Self {
            media_id: media_id.into(),
            ..Self::default()
        }
    }
}

/// A video.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoticeVideo {
    /// The uploaded video.
    pub media_id: MediaId,
    /// What it is called; what is longer is cut off. At most 128 bytes.
    pub title: Option<String>,
    /// A few words about it; what is longer is cut off. At most 512 bytes.
    pub description: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NoticeVideo {
    "media_id" => media_id: MediaId [required()],
    "title" => title: Option<String> [max_bytes(128)],
    "description" => description: Option<String> [max_bytes(512)],
});

impl NoticeVideo {
    /// A value with everything it must have.
    #[inline]
    pub fn new(media_id: impl Into<MediaId>) -> Self {
        Self {
            media_id: media_id.into(),
            ..Self::default()
        }
    }

    /// What it is called; what is longer is cut off. At most 128 bytes.
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// A few words about it; what is longer is cut off. At most 512 bytes.
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// A card of text. Known from a secondary source only.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoticeTextCard {
    /// Where it leads.
    pub url: String,
    /// What it is called.
    pub title: String,
    /// The text.
    pub description: String,
    /// What the button says.
    pub btntxt: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NoticeTextCard {
    "url" => url: String [required()],
    "title" => title: String [required()],
    "description" => description: String [required()],
    "btntxt" => btntxt: Option<String>,
});

impl NoticeTextCard {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        url: impl Into<String>,
        title: impl Into<String>,
        description: impl Into<String>,
    ) -> Self {
        Self {
            url: url.into(),
            title: title.into(),
            description: description.into(),
            ..Self::default()
        }
    }

    /// What the button says.
    #[inline]
    #[must_use]
    pub fn btntxt(mut self, btntxt: impl Into<String>) -> Self {
        self.btntxt = Some(btntxt.into());
        self
    }
}

/// Articles that are links.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoticeNews {
    /// The articles. At most 8 items.
    pub articles: Vec<NewsArticle>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NoticeNews {
    "articles" => articles: Vec<NewsArticle> [required(), max_items(8)],
});

impl NoticeNews {
    /// A value with everything it must have.
    #[inline]
    pub fn new(articles: impl IntoIterator<Item = NewsArticle>) -> Self {
        Self {
            articles: articles.into_iter().collect(),
            ..Self::default()
        }
    }
}

/// An article that is a link.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewsArticle {
    /// What it is called; what is longer is cut off. At most 128 bytes.
    pub title: String,
    /// Where it leads. Ignored when a mini program is given.
    pub url: String,
    /// A few words about it; what is longer is cut off. At most 512 bytes.
    pub description: Option<String>,
    /// Address of its picture.
    pub picurl: Option<String>,
    /// What the button says.
    pub btntxt: Option<String>,
    /// The mini program to open instead.
    pub appid: Option<String>,
    /// The mini program's page.
    pub pagepath: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NewsArticle {
    "title" => title: String [required(), max_bytes(128)],
    "url" => url: String [required()],
    "description" => description: Option<String> [max_bytes(512)],
    "picurl" => picurl: Option<String>,
    "btntxt" => btntxt: Option<String>,
    "appid" => appid: Option<String>,
    "pagepath" => pagepath: Option<String>,
});

impl NewsArticle {
    /// A value with everything it must have.
    #[inline]
    pub fn new(title: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            url: url.into(),
            ..Self::default()
        }
    }

    /// A few words about it; what is longer is cut off. At most 512 bytes.
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Address of its picture.
    #[inline]
    #[must_use]
    pub fn picurl(mut self, picurl: impl Into<String>) -> Self {
        self.picurl = Some(picurl.into());
        self
    }

    /// What the button says.
    #[inline]
    #[must_use]
    pub fn btntxt(mut self, btntxt: impl Into<String>) -> Self {
        self.btntxt = Some(btntxt.into());
        self
    }

    /// The mini program to open instead.
    #[inline]
    #[must_use]
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// The mini program's page.
    #[inline]
    #[must_use]
    pub fn pagepath(mut self, pagepath: impl Into<String>) -> Self {
        self.pagepath = Some(pagepath.into());
        self
    }
}

/// Articles that the platform hosts.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoticeHostedNews {
    /// The articles. At most 8 items.
    pub articles: Vec<HostedArticle>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NoticeHostedNews {
    "articles" => articles: Vec<HostedArticle> [required(), max_items(8)],
});

impl NoticeHostedNews {
    /// A value with everything it must have.
    #[inline]
    pub fn new(articles: impl IntoIterator<Item = HostedArticle>) -> Self {
        Self {
            articles: articles.into_iter().collect(),
            ..Self::default()
        }
    }
}

/// An article that the platform hosts.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostedArticle {
    /// What it is called; what is longer is cut off. At most 128 bytes.
    pub title: String,
    /// The uploaded picture.
    pub thumb_media_id: MediaId,
    /// The article in HTML, 666 KB at most.
    pub content: String,
    /// Who wrote it. At most 64 bytes.
    pub author: Option<String>,
    /// A few words about it; what is longer is cut off. At most 512 bytes.
    pub digest: Option<String>,
    /// Where "read the original" leads.
    pub content_source_url: Option<String>,
    /// Where it leads.
    pub url: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(HostedArticle {
    "title" => title: String [required(), max_bytes(128)],
    "thumb_media_id" => thumb_media_id: MediaId [required()],
    "content" => content: String [required()],
    "author" => author: Option<String> [max_bytes(64)],
    "digest" => digest: Option<String> [max_bytes(512)],
    "content_source_url" => content_source_url: Option<String>,
    "url" => url: Option<String>,
});

impl HostedArticle {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        title: impl Into<String>,
        thumb_media_id: impl Into<MediaId>,
        content: impl Into<String>,
    ) -> Self {
        Self {
            title: title.into(),
            thumb_media_id: thumb_media_id.into(),
            content: content.into(),
            ..Self::default()
        }
    }

    /// Who wrote it. At most 64 bytes.
    #[inline]
    #[must_use]
    pub fn author(mut self, author: impl Into<String>) -> Self {
        self.author = Some(author.into());
        self
    }

    /// A few words about it; what is longer is cut off. At most 512 bytes.
    #[inline]
    #[must_use]
    pub fn digest(mut self, digest: impl Into<String>) -> Self {
        self.digest = Some(digest.into());
        self
    }

    /// Where "read the original" leads.
    #[inline]
    #[must_use]
    pub fn content_source_url(mut self, content_source_url: impl Into<String>) -> Self {
        self.content_source_url = Some(content_source_url.into());
        self
    }

    /// Where it leads.
    #[inline]
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

/// A mini program card.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoticeMiniProgram {
    /// The appid of a mini program tied to the corp.
    pub appid: String,
    /// The page to open.
    pub pagepath: String,
    /// The uploaded picture, best of 520 by 416 pixels.
    pub thumb_media_id: MediaId,
    /// What it is called; what is longer is cut off. At most 64 bytes.
    pub title: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NoticeMiniProgram {
    "appid" => appid: String [required()],
    "pagepath" => pagepath: String [required()],
    "thumb_media_id" => thumb_media_id: MediaId [required()],
    "title" => title: Option<String> [max_bytes(64)],
});

impl NoticeMiniProgram {
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

    /// What it is called; what is longer is cut off. At most 64 bytes.
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

open_enum! {
    /// How it stands with the owner of a group.
    pub enum ChatStatus: i64 {
        /// The owner is there.
        Normal = 0,
        /// The owner left the corp.
        OwnerLeft = 1,
        /// The group is being handed over.
        Inheriting = 2,
        /// The group was handed over.
        Inherited = 3,
    }
}

open_enum! {
    /// Groups by the state of their owner.
    pub enum ChatStatusFilter: i64 {
        /// All.
        All = 0,
        /// The owner left the corp.
        OwnerLeft = 1,
        /// The group is being handed over.
        Inheriting = 2,
        /// The group was handed over.
        Inherited = 3,
    }
}

open_enum! {
    /// Who somebody in a group is.
    pub enum GroupMemberType: i64 {
        /// A member of the corp.
        Member = 1,
        /// An external contact.
        External = 2,
    }
}

open_enum! {
    /// How somebody joined a group.
    pub enum JoinScene: i64 {
        /// Somebody in the group added them.
        Invited = 1,
        /// By the link of somebody in the group.
        InvitationLink = 2,
        /// By scanning a code.
        QrCode = 3,
    }
}

open_enum! {
    /// What owners are sorted by.
    pub enum StatOrder: i64 {
        /// New chats.
        NewChats = 1,
        /// Total chats.
        TotalChats = 2,
        /// New members.
        NewMembers = 3,
        /// Total members.
        TotalMembers = 4,
    }
}

open_enum! {
    /// What a way to join groups is.
    pub enum JoinWayScene: i64 {
        /// A button in a mini program.
        MiniProgram = 1,
        /// A code to scan.
        QrCode = 2,
    }
}

open_enum! {
    /// Whom a message goes to.
    pub enum ChatType: str {
        /// Customers.
        Single = "single",
        /// Customer groups.
        Group = "group",
    }
}

open_enum! {
    /// Who created a message.
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
    /// Whether a member sent a message.
    pub enum TaskStatus: i64 {
        /// Unsent.
        Unsent = 0,
        /// Sent.
        Sent = 2,
    }
}

open_enum! {
    /// Whether a message arrived.
    pub enum SendStatus: i64 {
        /// Unsent.
        Unsent = 0,
        /// Sent.
        Sent = 1,
        /// The customer is no contact of the member any more.
        NotAFriend = 2,
        /// The customer got too many such messages already.
        LimitReached = 3,
    }
}

open_enum! {
    /// Whom a school notice goes to.
    pub enum RecvScope: i64 {
        /// Parents.
        Parents = 0,
        /// Students.
        Students = 1,
        /// Both.
        Both = 2,
    }
}

open_enum! {
    /// What the code of the school's notices allows.
    pub enum SubscribeMode: i64 {
        /// Whoever scans it may fill in a form and join.
        Open = 1,
        /// Nobody joins by scanning it.
        Closed = 2,
    }
}

tagged_union! {
    /// What goes with the text of a message.
    pub enum Attachment ("msgtype", Nested) {
        /// A picture.
        Image(ImageBody) = "image" in "image",
        /// A link.
        Link(LinkBody) = "link" in "link",
        /// A mini program card.
        MiniProgram(MiniProgramBody) = "miniprogram" in "miniprogram",
        /// A video.
        Video(VideoBody) = "video" in "video",
        /// A file.
        File(FileBody) = "file" in "file",
    }
}

impl From<ImageBody> for Attachment {
    #[inline]
    fn from(body: ImageBody) -> Self {
        Self::Image(body)
    }
}

impl From<LinkBody> for Attachment {
    #[inline]
    fn from(body: LinkBody) -> Self {
        Self::Link(body)
    }
}

impl From<MiniProgramBody> for Attachment {
    #[inline]
    fn from(body: MiniProgramBody) -> Self {
        Self::MiniProgram(body)
    }
}

impl From<VideoBody> for Attachment {
    #[inline]
    fn from(body: VideoBody) -> Self {
        Self::Video(body)
    }
}

impl From<FileBody> for Attachment {
    #[inline]
    fn from(body: FileBody) -> Self {
        Self::File(body)
    }
}

tagged_union! {
    /// What went with the text of a message.
    pub enum SentAttachment ("msgtype", Nested) {
        /// A picture.
        Image(ImageBody) = "image" in "image",
        /// A link.
        Link(LinkBody) = "link" in "link",
        /// A mini program card.
        MiniProgram(SentMiniProgram) = "miniprogram" in "miniprogram",
        /// A video.
        Video(VideoBody) = "video" in "video",
        /// A file.
        File(FileBody) = "file" in "file",
    }
}

impl From<ImageBody> for SentAttachment {
    #[inline]
    fn from(body: ImageBody) -> Self {
        Self::Image(body)
    }
}

impl From<LinkBody> for SentAttachment {
    #[inline]
    fn from(body: LinkBody) -> Self {
        Self::Link(body)
    }
}

impl From<SentMiniProgram> for SentAttachment {
    #[inline]
    fn from(body: SentMiniProgram) -> Self {
        Self::MiniProgram(body)
    }
}

impl From<VideoBody> for SentAttachment {
    #[inline]
    fn from(body: VideoBody) -> Self {
        Self::Video(body)
    }
}

impl From<FileBody> for SentAttachment {
    #[inline]
    fn from(body: FileBody) -> Self {
        Self::File(body)
    }
}

tagged_union! {
    /// What a school notice says.
    pub enum SchoolMessage ("msgtype", Nested) {
        /// A text.
        Text(NoticeText) = "text" in "text",
        /// A picture.
        Image(NoticeImage) = "image" in "image",
        /// A voice message.
        Voice(NoticeVoice) = "voice" in "voice",
        /// A video.
        Video(NoticeVideo) = "video" in "video",
        /// A file.
        File(FileBody) = "file" in "file",
        /// A card of text. Known from a secondary source only.
        TextCard(NoticeTextCard) = "textcard" in "textcard",
        /// Articles that are links.
        News(NoticeNews) = "news" in "news",
        /// Articles that the platform hosts.
        HostedNews(NoticeHostedNews) = "mpnews" in "mpnews",
        /// A mini program card.
        MiniProgram(NoticeMiniProgram) = "miniprogram" in "miniprogram",
    }
}

impl From<NoticeText> for SchoolMessage {
    #[inline]
    fn from(body: NoticeText) -> Self {
        Self::Text(body)
    }
}

impl From<NoticeImage> for SchoolMessage {
    #[inline]
    fn from(body: NoticeImage) -> Self {
        Self::Image(body)
    }
}

impl From<NoticeVoice> for SchoolMessage {
    #[inline]
    fn from(body: NoticeVoice) -> Self {
        Self::Voice(body)
    }
}

impl From<NoticeVideo> for SchoolMessage {
    #[inline]
    fn from(body: NoticeVideo) -> Self {
        Self::Video(body)
    }
}

impl From<FileBody> for SchoolMessage {
    #[inline]
    fn from(body: FileBody) -> Self {
        Self::File(body)
    }
}

impl From<NoticeTextCard> for SchoolMessage {
    #[inline]
    fn from(body: NoticeTextCard) -> Self {
        Self::TextCard(body)
    }
}

impl From<NoticeNews> for SchoolMessage {
    #[inline]
    fn from(body: NoticeNews) -> Self {
        Self::News(body)
    }
}

impl From<NoticeHostedNews> for SchoolMessage {
    #[inline]
    fn from(body: NoticeHostedNews) -> Self {
        Self::HostedNews(body)
    }
}

impl From<NoticeMiniProgram> for SchoolMessage {
    #[inline]
    fn from(body: NoticeMiniProgram) -> Self {
        Self::MiniProgram(body)
    }
}
