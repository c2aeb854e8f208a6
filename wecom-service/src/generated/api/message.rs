//! 应用消息: messages from an app to members, and changing, recalling and counting them.
//!
//! Generated from `spec/api/messages/message.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::chunking::Chunked;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::{
    AgentId, DepartmentId, MediaId, OpenUserId, TagId, TemplateCardButtonStyle, TemplateCardImage, TemplateCardLineType,
    TemplateCardMenuAction, TemplateCardSource, TemplateCardSubmit, TemplateCardText, TemplateCardTitle,
    TemplateCardVoteMode,
};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{Empty, EncodeError, Extra, Form};
use crate::{open_enum, table, tagged_union};

/// The calls of 应用消息 on one scope, from [`Scope::message`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 应用消息: messages from an app to members, and changing, recalling and counting them.
    #[inline]
    pub fn message(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 发送应用消息: send a message to members, departments and tags that see the app.
    ///
    /// One of touser, toparty and totag is required. An app may reach 200 times the corp's account limit in
    /// people a day, and one member 30 times a minute and 1000 times an hour; what exceeds that is dropped.
    /// Recipients that cannot be reached are named in the answer; 81013 if there is no other.
    ///
    /// `POST /cgi-bin/message/send` with [`AccessToken`]; acts on every call and is never repeated blindly.
    /// Official page [90236](https://developer.work.weixin.qq.com/document/path/90236), checked in a public
    /// copy, as of 2025-09-24; also [90372](https://developer.work.weixin.qq.com/document/path/90372),
    /// [90854](https://developer.work.weixin.qq.com/document/path/90854),
    /// [94515](https://developer.work.weixin.qq.com/document/path/94515).
    #[inline]
    pub fn send_message(
        &self,
        message: impl Into<AppMessage>,
        agentid: impl Into<AgentId>,
    ) -> Call<SendMessage>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(SendMessage::new(message, agentid))
    }

    /// 更新模版卡片消息: grey the buttons of a template card that was sent, or replace the card.
    ///
    /// For cards with buttons, a vote, selectors or an action_menu. Sending the card and each click on it
    /// bring a response_code, each good for one update within 72 hours.
    ///
    /// `POST /cgi-bin/message/update_template_card` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [94888](https://developer.work.weixin.qq.com/document/path/94888),
    /// checked in a public copy; also [94945](https://developer.work.weixin.qq.com/document/path/94945).
    #[inline]
    pub fn update_template_card(
        &self,
        agentid: impl Into<AgentId>,
        response_code: impl Into<String>,
    ) -> Call<UpdateTemplateCard>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(UpdateTemplateCard::new(agentid, response_code))
    }

    /// 撤回应用消息: take a message back within 24 hours.
    ///
    /// `POST /cgi-bin/message/recall` with [`AccessToken`]; twice is the same as once, so the client may
    /// repeat it. Official page [96460](https://developer.work.weixin.qq.com/document/path/96460), checked,
    /// as of 2021-08-11; also [94867](https://developer.work.weixin.qq.com/document/path/94867).
    #[inline]
    pub fn recall(&self, msgid: impl Into<String>) -> Call<Recall>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Recall::new(msgid))
    }

    /// 查询应用消息发送统计: how many messages each app of the corp sent in a day.
    ///
    /// `POST /cgi-bin/message/get_statistics` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [92369](https://developer.work.weixin.qq.com/document/path/92369), checked in a public
    /// copy.
    #[inline]
    pub fn get_statistics(&self) -> Call<GetStatistics>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetStatistics::new())
    }

    /// 更新任务卡片消息状态: replace the buttons of a task card that was sent by a text.
    ///
    /// `POST /cgi-bin/message/update_taskcard` with [`AccessToken`]; twice is the same as once, so the client
    /// may repeat it. Its `in_chunks()` sends as many calls as the list needs. Official page
    /// [91579](https://developer.work.weixin.qq.com/document/path/91579), checked in a public copy; also
    /// [91585](https://developer.work.weixin.qq.com/document/path/91585).
    ///
    /// **Deprecated:** Task cards gave way to template cards and update_template_card.
    #[inline]
    pub fn update_taskcard(
        &self,
        agentid: impl Into<AgentId>,
        task_id: impl Into<String>,
        userids: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Call<UpdateTaskcard>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(UpdateTaskcard::new(agentid, task_id, userids))
    }
}

/// 发送应用消息: the request of [`Api::send_message`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessage {
    /// What to send.
    pub message: AppMessage,
    /// The app that sends. The page has it for all kinds but mini program notices.
    pub agentid: AgentId,
    /// Members, as the calling app sees them. The one entry @all means everybody who sees the app, and the
    /// other lists are ignored. At most 1000 items.
    pub touser: Option<Vec<OpenUserId>>,
    /// Department ids. At most 100 items.
    pub toparty: Option<Vec<String>>,
    /// Tag ids. At most 100 items.
    pub totag: Option<Vec<String>>,
    /// Tickets of what a member picked with selectPrivilegedContact, instead of recipients. At most 10 items.
    pub selected_ticket_list: Option<Vec<String>>,
    /// Whether to send only to recipients who have not agreed to the app yet. Together with
    /// selected_ticket_list.
    pub only_unauth: Option<bool>,
    /// Whether it may be passed on. [`Safety::Shareable`] when absent.
    pub safe: Option<Safety>,
    /// Whether ids in the text are shown as names. `false` when absent.
    pub enable_id_trans: Option<bool>,
    /// Whether the same request is sent only once. `false` when absent.
    pub enable_duplicate_check: Option<bool>,
    /// For how long, in seconds. 1 to 14400, 1800 when absent.
    pub duplicate_check_interval: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SendMessage {
    "message" => message: AppMessage [required(), flatten()],
    "agentid" => agentid: AgentId [required()],
    "touser" => touser: Option<Vec<OpenUserId>> [joined('|'), max_items(1000)],
    "toparty" => toparty: Option<Vec<String>> [joined('|'), max_items(100)],
    "totag" => totag: Option<Vec<String>> [joined('|'), max_items(100)],
    "selected_ticket_list" => selected_ticket_list: Option<Vec<String>> [max_items(10), sensitive()],
    "only_unauth" => only_unauth: Option<bool>,
    "safe" => safe: Option<Safety>,
    "enable_id_trans" => enable_id_trans: Option<bool> [form(Form::Flag)],
    "enable_duplicate_check" => enable_duplicate_check: Option<bool> [form(Form::Flag)],
    "duplicate_check_interval" => duplicate_check_interval: Option<i64> [range(1, 14_400)],
});

impl SendMessage {
    /// The request with everything it must have.
    #[inline]
    pub fn new(message: impl Into<AppMessage>, agentid: impl Into<AgentId>) -> Self {
        Self {
            message: message.into(),
            agentid: agentid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for SendMessage {
    type Token = AccessToken;
    type Response = SendMessageResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("message", "send_message", "/cgi-bin/message/send")
        .title("发送应用消息")
        .docs(&[90236, 90372, 90854, 94515]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<SendMessage> {
    /// Members, as the calling app sees them. The one entry @all means everybody who sees the app, and the
    /// other lists are ignored. At most 1000 items.
    #[inline]
    pub fn touser(
        mut self,
        touser: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.request.touser = Some(touser.into_iter().map(Into::into).collect());
        self
    }

    /// Department ids. At most 100 items.
    #[inline]
    pub fn toparty(
        mut self,
        toparty: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.toparty = Some(toparty.into_iter().map(Into::into).collect());
        self
    }

    /// Tag ids. At most 100 items.
    #[inline]
    pub fn totag(mut self, totag: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.request.totag = Some(totag.into_iter().map(Into::into).collect());
        self
    }

    /// Tickets of what a member picked with selectPrivilegedContact, instead of recipients. At most 10 items.
    #[inline]
    pub fn selected_ticket_list(
        mut self,
        selected_ticket_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.selected_ticket_list = Some(
            selected_ticket_list.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Whether to send only to recipients who have not agreed to the app yet. Together with
    /// selected_ticket_list.
    #[inline]
    pub fn only_unauth(mut self, only_unauth: bool) -> Self {
        self.request.only_unauth = Some(only_unauth);
        self
    }

    /// Whether it may be passed on. [`Safety::Shareable`] when absent.
    #[inline]
    pub fn safe(mut self, safe: Safety) -> Self {
        self.request.safe = Some(safe);
        self
    }

    /// Whether ids in the text are shown as names. `false` when absent.
    #[inline]
    pub fn enable_id_trans(mut self, enable_id_trans: bool) -> Self {
        self.request.enable_id_trans = Some(enable_id_trans);
        self
    }

    /// Whether the same request is sent only once. `false` when absent.
    #[inline]
    pub fn enable_duplicate_check(mut self, enable_duplicate_check: bool) -> Self {
        self.request.enable_duplicate_check = Some(enable_duplicate_check);
        self
    }

    /// For how long, in seconds. 1 to 14400, 1800 when absent.
    #[inline]
    pub fn duplicate_check_interval(mut self, duplicate_check_interval: i64) -> Self {
        self.request.duplicate_check_interval = Some(duplicate_check_interval);
        self
    }
}

/// 发送应用消息: the answer to [`SendMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessageResponse {
    /// Members that could not be reached, in small letters.
    pub invaliduser: Option<Vec<OpenUserId>>,
    /// Departments that could not be reached.
    pub invalidparty: Option<Vec<String>>,
    /// Tags that could not be reached.
    pub invalidtag: Option<Vec<String>>,
    /// Members without a basic licence.
    pub unlicenseduser: Option<Vec<OpenUserId>>,
    /// The message; recall takes it.
    pub msgid: String,
    /// Allows one update_template_card, within 72 hours. Only for cards with buttons, a vote, selectors or an
    /// action_menu.
    pub response_code: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer SendMessageResponse {
    "invaliduser" => invaliduser: Option<Vec<OpenUserId>> [joined('|')],
    "invalidparty" => invalidparty: Option<Vec<String>> [joined('|')],
    "invalidtag" => invalidtag: Option<Vec<String>> [joined('|')],
    "unlicenseduser" => unlicenseduser: Option<Vec<OpenUserId>> [joined('|')],
    "msgid" => msgid: String,
    "response_code" => response_code: Option<String>,
});

/// 更新模版卡片消息: the request of [`Api::update_template_card`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplateCard {
    /// The app that sent the card.
    pub agentid: AgentId,
    /// From send_message, or from the callback of a click.
    pub response_code: String,
    /// For whom to change it, as the calling app sees the members. At most 1000 items.
    pub userids: Option<Vec<OpenUserId>>,
    /// For which departments to change it. At most 100 items.
    pub partyids: Option<Vec<DepartmentId>>,
    /// For which tags to change it. At most 100 items.
    pub tagids: Option<Vec<TagId>>,
    /// Whether to change it for everybody who got it.
    pub atall: Option<bool>,
    /// Whether ids in the text are shown as names. Only with template_card. `false` when absent.
    pub enable_id_trans: Option<bool>,
    /// Greys the buttons. Either this or template_card.
    pub button: Option<ButtonUpdate>,
    /// The new card.
    pub template_card: Option<TemplateCard>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UpdateTemplateCard {
    "agentid" => agentid: AgentId [required()],
    "response_code" => response_code: String [required()],
    "userids" => userids: Option<Vec<OpenUserId>> [max_items(1000)],
    "partyids" => partyids: Option<Vec<DepartmentId>> [max_items(100)],
    "tagids" => tagids: Option<Vec<TagId>> [max_items(100)],
    "atall" => atall: Option<bool> [form(Form::Flag)],
    "enable_id_trans" => enable_id_trans: Option<bool> [form(Form::Flag)],
    "button" => button: Option<ButtonUpdate>,
    "template_card" => template_card: Option<TemplateCard>,
});

impl UpdateTemplateCard {
    /// The request with everything it must have.
    #[inline]
    pub fn new(agentid: impl Into<AgentId>, response_code: impl Into<String>) -> Self {
        Self {
            agentid: agentid.into(),
            response_code: response_code.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for UpdateTemplateCard {
    type Token = AccessToken;
    type Response = UpdateTemplateCardResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("message", "update_template_card", "/cgi-bin/message/update_template_card")
            .title("更新模版卡片消息")
            .docs(&[94888, 94945]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<UpdateTemplateCard> {
    /// For whom to change it, as the calling app sees the members. At most 1000 items.
    #[inline]
    pub fn userids(
        mut self,
        userids: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.request.userids = Some(userids.into_iter().map(Into::into).collect());
        self
    }

    /// For which departments to change it. At most 100 items.
    #[inline]
    pub fn partyids(
        mut self,
        partyids: impl IntoIterator<Item = impl Into<DepartmentId>>,
    ) -> Self {
        self.request.partyids = Some(partyids.into_iter().map(Into::into).collect());
        self
    }

    /// For which tags to change it. At most 100 items.
    #[inline]
    pub fn tagids(mut self, tagids: impl IntoIterator<Item = impl Into<TagId>>) -> Self {
        self.request.tagids = Some(tagids.into_iter().map(Into::into).collect());
        self
    }

    /// Whether to change it for everybody who got it.
    #[inline]
    pub fn atall(mut self, atall: bool) -> Self {
        self.request.atall = Some(atall);
        self
    }

    /// Whether ids in the text are shown as names. Only with template_card. `false` when absent.
    #[inline]
    pub fn enable_id_trans(mut self, enable_id_trans: bool) -> Self {
        self.request.enable_id_trans = Some(enable_id_trans);
        self
    }

    /// Greys the buttons. Either this or template_card.
    #[inline]
    pub fn button(mut self, button: ButtonUpdate) -> Self {
        self.request.button = Some(button);
        self
    }

    /// The new card.
    #[inline]
    pub fn template_card(mut self, template_card: impl Into<TemplateCard>) -> Self {
        self.request.template_card = Some(template_card.into());
        self
    }
}

/// 更新模版卡片消息: the answer to [`UpdateTemplateCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplateCardResponse {
    /// Members for whom it could not be changed.
    pub invaliduser: Option<Vec<OpenUserId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer UpdateTemplateCardResponse {
    "invaliduser" => invaliduser: Option<Vec<OpenUserId>>,
});

/// 撤回应用消息: the request of [`Api::recall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Recall {
    /// The message from send_message.
    pub msgid: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Recall {
    "msgid" => msgid: String [required()],
});

impl Recall {
    /// The request with everything it must have.
    #[inline]
    pub fn new(msgid: impl Into<String>) -> Self {
        Self {
            msgid: msgid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Recall {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post("message", "recall", "/cgi-bin/message/recall")
        .title("撤回应用消息")
        .effect(Effect::Set)
        .docs(&[94867, 96460]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 查询应用消息发送统计: the request of [`Api::get_statistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStatistics {
    /// Which day. [`StatisticsDay::Today`] when absent.
    pub time_type: Option<StatisticsDay>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetStatistics {
    "time_type" => time_type: Option<StatisticsDay>,
});

impl GetStatistics {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetStatistics {
    type Token = AccessToken;
    type Response = GetStatisticsResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("message", "get_statistics", "/cgi-bin/message/get_statistics")
            .title("查询应用消息发送统计")
            .effect(Effect::Read)
            .docs(&[92369]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetStatistics> {
    /// Which day. [`StatisticsDay::Today`] when absent.
    #[inline]
    pub fn time_type(mut self, time_type: StatisticsDay) -> Self {
        self.request.time_type = Some(time_type);
        self
    }
}

/// 查询应用消息发送统计: the answer to [`GetStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStatisticsResponse {
    /// One entry per app.
    pub statistics: Vec<AppStatistics>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetStatisticsResponse {
    "statistics" => statistics: Vec<AppStatistics>,
});

/// 更新任务卡片消息状态: the request of [`Api::update_taskcard`].
///
/// **Deprecated:** Task cards gave way to template cards and update_template_card.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskcard {
    /// The app that sent the card.
    pub agentid: AgentId,
    /// The card.
    pub task_id: String,
    /// For whom to change it, as the calling app sees the members. At most 1000 items.
    pub userids: Vec<OpenUserId>,
    /// Text in place of the buttons. Either this or clicked_key.
    pub replace_name: Option<String>,
    /// The button to show as clicked. The older form.
    pub clicked_key: Option<String>,
    /// The card under an earlier task_id. Known only from another SDK.
    pub original_task_id: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UpdateTaskcard {
    "agentid" => agentid: AgentId [required()],
    "task_id" => task_id: String [required()],
    "userids" => userids: Vec<OpenUserId> [required(), max_items(1000)],
    "replace_name" => replace_name: Option<String>,
    "clicked_key" => clicked_key: Option<String>,
    "original_task_id" => original_task_id: Option<String>,
});

impl UpdateTaskcard {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        agentid: impl Into<AgentId>,
        task_id: impl Into<String>,
        userids: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        Self {
            agentid: agentid.into(),
            task_id: task_id.into(),
            userids: userids.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for UpdateTaskcard {
    type Token = AccessToken;
    type Response = UpdateTaskcardResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("message", "update_taskcard", "/cgi-bin/message/update_taskcard")
            .title("更新任务卡片消息状态")
            .effect(Effect::Set)
            .docs(&[91579, 91585]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<UpdateTaskcard> {
    /// Text in place of the buttons. Either this or clicked_key.
    #[inline]
    pub fn replace_name(mut self, replace_name: impl Into<String>) -> Self {
        self.request.replace_name = Some(replace_name.into());
        self
    }

    /// The button to show as clicked. The older form.
    #[inline]
    pub fn clicked_key(mut self, clicked_key: impl Into<String>) -> Self {
        self.request.clicked_key = Some(clicked_key.into());
        self
    }

    /// The card under an earlier task_id. Known only from another SDK.
    #[inline]
    pub fn original_task_id(mut self, original_task_id: impl Into<String>) -> Self {
        self.request.original_task_id = Some(original_task_id.into());
        self
    }
}

impl Chunked for UpdateTaskcard {
    const MOST: usize = 1000;

    fn split_off(&mut self) -> Option<Self> {
        let list = Some(&mut self.userids).filter(|list| list.len() > Self::MOST)?;
        let rest = list.split_off(Self::MOST);
        Some(Self {
            userids: rest,
            ..self.clone()
        })
    }

    fn merge(answer: &mut UpdateTaskcardResponse, next: UpdateTaskcardResponse) {
        answer
            .invaliduser
            .get_or_insert_default()
            .extend(next.invaliduser.unwrap_or_default());
    }
}

/// 更新任务卡片消息状态: the answer to [`UpdateTaskcard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskcardResponse {
    /// Members for whom it could not be changed.
    pub invaliduser: Option<Vec<OpenUserId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer UpdateTaskcardResponse {
    "invaliduser" => invaliduser: Option<Vec<OpenUserId>>,
});

/// A text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextMessage {
    /// The text, with line breaks and links if need be. At most 2048 bytes.
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

/// A picture.
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

/// A voice message.
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

/// A video.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoMessage {
    /// The video.
    pub media_id: MediaId,
    /// Its title. At most 128 bytes.
    pub title: Option<String>,
    /// A line below it. At most 512 bytes.
    pub description: Option<String>,
    /// Its picture. Known only from another SDK.
    pub thumb_media_id: Option<MediaId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(VideoMessage {
    "media_id" => media_id: MediaId [required()],
    "title" => title: Option<String> [max_bytes(128)],
    "description" => description: Option<String> [max_bytes(512)],
    "thumb_media_id" => thumb_media_id: Option<MediaId>,
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

    /// Its title. At most 128 bytes.
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// A line below it. At most 512 bytes.
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Its picture. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn thumb_media_id(mut self, thumb_media_id: impl Into<MediaId>) -> Self {
        self.thumb_media_id = Some(thumb_media_id.into());
        self
    }
}

/// A file.
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

/// A card with a text that leads to a page.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextCard {
    /// Its title. At most 128 characters.
    pub title: String,
    /// Its text, with the platform's few div classes if need be. At most 512 characters.
    pub description: String,
    /// Where it leads, with http or https. At most 2048 bytes.
    pub url: String,
    /// Text of its button. At most 4 characters. On the wire it is `btntxt`.
    pub button_text: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TextCard {
    "title" => title: String [required(), max_chars(128)],
    "description" => description: String [required(), max_chars(512)],
    "url" => url: String [required(), max_bytes(2048)],
    "btntxt" => button_text: Option<String> [max_chars(4)],
});

impl TextCard {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        title: impl Into<String>,
        description: impl Into<String>,
        url: impl Into<String>,
    ) -> Self {
        Self {
            title: title.into(),
            description: description.into(),
            url: url.into(),
            ..Self::default()
        }
    }

    /// Text of its button. At most 4 characters. On the wire it is `btntxt`.
    #[inline]
    #[must_use]
    pub fn button_text(mut self, button_text: impl Into<String>) -> Self {
        self.button_text = Some(button_text.into());
        self
    }
}

/// Articles that are on the web.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewsMessage {
    /// The articles. At most 8 items.
    pub articles: Vec<NewsArticle>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NewsMessage {
    "articles" => articles: Vec<NewsArticle> [required(), max_items(8)],
});

impl NewsMessage {
    /// A value with everything it must have.
    #[inline]
    pub fn new(articles: impl IntoIterator<Item = NewsArticle>) -> Self {
        Self {
            articles: articles.into_iter().collect(),
            ..Self::default()
        }
    }
}

/// An article on the web.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewsArticle {
    /// Its title. At most 128 bytes.
    pub title: String,
    /// Where it is. Required without appid. At most 2048 bytes.
    pub url: Option<String>,
    /// A line below it. At most 512 bytes.
    pub description: Option<String>,
    /// Address of its picture, JPG or PNG, best 1068×455 or 150×150 pixels. At most 2048 bytes. On the wire
    /// it is `picurl`.
    pub pic_url: Option<String>,
    /// Text of its button. On the wire it is `btntxt`. Known only from another SDK.
    pub button_text: Option<String>,
    /// A mini program to open instead, bound to the corp. Together with pagepath.
    pub appid: Option<String>,
    /// The page it opens. At most 128 bytes.
    pub pagepath: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NewsArticle {
    "title" => title: String [required(), max_bytes(128)],
    "url" => url: Option<String> [max_bytes(2048)],
    "description" => description: Option<String> [max_bytes(512)],
    "picurl" => pic_url: Option<String> [max_bytes(2048)],
    "btntxt" => button_text: Option<String>,
    "appid" => appid: Option<String>,
    "pagepath" => pagepath: Option<String> [max_bytes(128)],
});

impl NewsArticle {
    /// A value with everything it must have.
    #[inline]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..Self::default()
        }
    }

    /// Where it is. Required without appid. At most 2048 bytes.
    #[inline]
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// A line below it. At most 512 bytes.
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Address of its picture, JPG or PNG, best 1068×455 or 150×150 pixels. At most 2048 bytes. On the wire
    /// it is `picurl`.
    #[inline]
    #[must_use]
    pub fn pic_url(mut self, pic_url: impl Into<String>) -> Self {
        self.pic_url = Some(pic_url.into());
        self
    }

    /// Text of its button. On the wire it is `btntxt`. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn button_text(mut self, button_text: impl Into<String>) -> Self {
        self.button_text = Some(button_text.into());
        self
    }

    /// A mini program to open instead, bound to the corp. Together with pagepath.
    #[inline]
    #[must_use]
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// The page it opens. At most 128 bytes.
    #[inline]
    #[must_use]
    pub fn pagepath(mut self, pagepath: impl Into<String>) -> Self {
        self.pagepath = Some(pagepath.into());
        self
    }
}

/// Articles that WeCom keeps.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StoredNews {
    /// The articles. At most 8 items.
    pub articles: Vec<StoredArticle>,
    /// Articles that were uploaded before. An earlier form. Known only from another SDK.
    pub media_id: Option<MediaId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(StoredNews {
    "articles" => articles: Vec<StoredArticle> [required(), max_items(8)],
    "media_id" => media_id: Option<MediaId>,
});

impl StoredNews {
    /// A value with everything it must have.
    #[inline]
    pub fn new(articles: impl IntoIterator<Item = StoredArticle>) -> Self {
        Self {
            articles: articles.into_iter().collect(),
            ..Self::default()
        }
    }

    /// Articles that were uploaded before. An earlier form. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn media_id(mut self, media_id: impl Into<MediaId>) -> Self {
        self.media_id = Some(media_id.into());
        self
    }
}

/// An article that WeCom keeps.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StoredArticle {
    /// Its title. At most 128 bytes.
    pub title: String,
    /// Its text in HTML, 666 KB at most.
    pub content: String,
    /// Its picture.
    pub thumb_media_id: MediaId,
    /// Who wrote it. At most 64 bytes.
    pub author: Option<String>,
    /// Where its link to the original leads.
    pub content_source_url: Option<String>,
    /// A line below it. At most 512 bytes.
    pub digest: Option<String>,
    /// Its address. Known only from another SDK.
    pub url: Option<String>,
    /// Whether its picture stands above the text. An earlier form. Known only from another SDK.
    pub show_cover_pic: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(StoredArticle {
    "title" => title: String [required(), max_bytes(128)],
    "content" => content: String [required()],
    "thumb_media_id" => thumb_media_id: MediaId [required()],
    "author" => author: Option<String> [max_bytes(64)],
    "content_source_url" => content_source_url: Option<String>,
    "digest" => digest: Option<String> [max_bytes(512)],
    "url" => url: Option<String>,
    "show_cover_pic" => show_cover_pic: Option<String> [form(Form::Either)],
});

impl StoredArticle {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        title: impl Into<String>,
        content: impl Into<String>,
        thumb_media_id: impl Into<MediaId>,
    ) -> Self {
        Self {
            title: title.into(),
            content: content.into(),
            thumb_media_id: thumb_media_id.into(),
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

    /// Where its link to the original leads.
    #[inline]
    #[must_use]
    pub fn content_source_url(mut self, content_source_url: impl Into<String>) -> Self {
        self.content_source_url = Some(content_source_url.into());
        self
    }

    /// A line below it. At most 512 bytes.
    #[inline]
    #[must_use]
    pub fn digest(mut self, digest: impl Into<String>) -> Self {
        self.digest = Some(digest.into());
        self
    }

    /// Its address. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Whether its picture stands above the text. An earlier form. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn show_cover_pic(mut self, show_cover_pic: impl Into<String>) -> Self {
        self.show_cover_pic = Some(show_cover_pic.into());
        self
    }
}

/// A text in a part of Markdown. Shown in WeCom only.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarkdownMessage {
    /// The text. At most 2048 bytes.
    pub content: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MarkdownMessage {
    "content" => content: String [required(), max_bytes(2048)],
});

impl MarkdownMessage {
    /// A value with everything it must have.
    #[inline]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            ..Self::default()
        }
    }
}

/// A notice from a mini program that is bound to the app.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MiniProgramNotice {
    /// The mini program, bound to the app.
    pub appid: String,
    /// Its title, 4 to 12 Chinese characters.
    pub title: String,
    /// The page it opens. Without it the notice cannot be clicked. At most 1024 bytes.
    pub page: Option<String>,
    /// A line below it, 4 to 12 Chinese characters.
    pub description: Option<String>,
    /// Whether the first line is shown large.
    pub emphasis_first_item: Option<bool>,
    /// Its lines. At most 10 items.
    pub content_item: Option<Vec<KeyValue>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MiniProgramNotice {
    "appid" => appid: String [required()],
    "title" => title: String [required()],
    "page" => page: Option<String> [max_bytes(1024)],
    "description" => description: Option<String>,
    "emphasis_first_item" => emphasis_first_item: Option<bool>,
    "content_item" => content_item: Option<Vec<KeyValue>> [max_items(10)],
});

impl MiniProgramNotice {
    /// A value with everything it must have.
    #[inline]
    pub fn new(appid: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            appid: appid.into(),
            title: title.into(),
            ..Self::default()
        }
    }

    /// The page it opens. Without it the notice cannot be clicked. At most 1024 bytes.
    #[inline]
    #[must_use]
    pub fn page(mut self, page: impl Into<String>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// A line below it, 4 to 12 Chinese characters.
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Whether the first line is shown large.
    #[inline]
    #[must_use]
    pub fn emphasis_first_item(mut self, emphasis_first_item: bool) -> Self {
        self.emphasis_first_item = Some(emphasis_first_item);
        self
    }

    /// Its lines. At most 10 items.
    #[inline]
    #[must_use]
    pub fn content_item(
        mut self,
        content_item: impl IntoIterator<Item = KeyValue>,
    ) -> Self {
        self.content_item = Some(content_item.into_iter().collect());
        self
    }
}

/// A line with a name.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyValue {
    /// The name, 10 Chinese characters at most.
    pub key: Option<String>,
    /// The text, 30 Chinese characters at most.
    pub value: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(KeyValue {
    "key" => key: Option<String>,
    "value" => value: Option<String>,
});

impl KeyValue {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The name, 10 Chinese characters at most.
    #[inline]
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// The text, 30 Chinese characters at most.
    #[inline]
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// A card with buttons. Template cards took its place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskCard {
    /// Its title. At most 128 bytes.
    pub title: String,
    /// The caller's number of the card: letters, digits and \_-@. At most 128 bytes.
    pub task_id: String,
    /// Its buttons. At most 2 items. On the wire it is `btn`.
    pub buttons: Vec<TaskButton>,
    /// Its text. At most 512 bytes.
    pub description: Option<String>,
    /// Where it leads. At most 2048 bytes.
    pub url: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TaskCard {
    "title" => title: String [required(), max_bytes(128)],
    "task_id" => task_id: String [required(), max_bytes(128)],
    "btn" => buttons: Vec<TaskButton> [required(), max_items(2)],
    "description" => description: Option<String> [max_bytes(512)],
    "url" => url: Option<String> [max_bytes(2048)],
});

impl TaskCard {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        title: impl Into<String>,
        task_id: impl Into<String>,
        buttons: impl IntoIterator<Item = TaskButton>,
    ) -> Self {
        Self {
            title: title.into(),
            task_id: task_id.into(),
            buttons: buttons.into_iter().collect(),
            ..Self::default()
        }
    }

    /// Its text. At most 512 bytes.
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Where it leads. At most 2048 bytes.
    #[inline]
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

/// A card with buttons under its earlier name.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EarlierTaskCard {
    /// Its title. At most 128 bytes.
    pub title: String,
    /// The caller's number of the card: letters, digits and \_-@. At most 128 bytes.
    pub task_id: String,
    /// Its buttons. At most 2 items. On the wire it is `btn`.
    pub buttons: Vec<TaskButton>,
    /// Its text. At most 512 bytes.
    pub description: Option<String>,
    /// Where it leads. At most 2048 bytes.
    pub url: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(EarlierTaskCard {
    "title" => title: String [required(), max_bytes(128)],
    "task_id" => task_id: String [required(), max_bytes(128)],
    "btn" => buttons: Vec<TaskButton> [required(), max_items(2)],
    "description" => description: Option<String> [max_bytes(512)],
    "url" => url: Option<String> [max_bytes(2048)],
});

impl EarlierTaskCard {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        title: impl Into<String>,
        task_id: impl Into<String>,
        buttons: impl IntoIterator<Item = TaskButton>,
    ) -> Self {
        Self {
            title: title.into(),
            task_id: task_id.into(),
            buttons: buttons.into_iter().collect(),
            ..Self::default()
        }
    }

    /// Its text. At most 512 bytes.
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Where it leads. At most 2048 bytes.
    #[inline]
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

/// A button of a task card.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskButton {
    /// Comes back when it is clicked. At most 128 bytes.
    pub key: String,
    /// What it says, 18 bytes at most.
    pub name: String,
    /// Its colour: red or blue. `blue` when absent.
    pub color: Option<String>,
    /// Whether it is bold. `false` when absent.
    pub is_bold: Option<bool>,
    /// What it says once it was clicked. Known only from another SDK.
    pub replace_name: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TaskButton {
    "key" => key: String [required(), max_bytes(128)],
    "name" => name: String [required()],
    "color" => color: Option<String>,
    "is_bold" => is_bold: Option<bool>,
    "replace_name" => replace_name: Option<String>,
});

impl TaskButton {
    /// A value with everything it must have.
    #[inline]
    pub fn new(key: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            name: name.into(),
            ..Self::default()
        }
    }

    /// Its colour: red or blue. `blue` when absent.
    #[inline]
    #[must_use]
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// Whether it is bold. `false` when absent.
    #[inline]
    #[must_use]
    pub fn is_bold(mut self, is_bold: bool) -> Self {
        self.is_bold = Some(is_bold);
        self
    }

    /// What it says once it was clicked. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn replace_name(mut self, replace_name: impl Into<String>) -> Self {
        self.replace_name = Some(replace_name.into());
        self
    }
}

/// A message after one of the templates of an app for linked corps.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateMessage {
    /// The template. At most 64 bytes.
    pub template_id: String,
    /// What to put into it. At most 5 items.
    pub content_item: Vec<KeyValue>,
    /// Where it leads. At most 2048 bytes.
    pub url: Option<String>,
    /// The mini program to open instead. On the wire it is `miniprogram`.
    pub mini_program: Option<TemplateMiniProgram>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TemplateMessage {
    "template_id" => template_id: String [required(), max_bytes(64)],
    "content_item" => content_item: Vec<KeyValue> [required(), max_items(5)],
    "url" => url: Option<String> [max_bytes(2048)],
    "miniprogram" => mini_program: Option<TemplateMiniProgram>,
});

impl TemplateMessage {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        template_id: impl Into<String>,
        content_item: impl IntoIterator<Item = KeyValue>,
    ) -> Self {
        Self {
            template_id: template_id.into(),
            content_item: content_item.into_iter().collect(),
            ..Self::default()
        }
    }

    /// Where it leads. At most 2048 bytes.
    #[inline]
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// The mini program to open instead. On the wire it is `miniprogram`.
    #[inline]
    #[must_use]
    pub fn mini_program(mut self, mini_program: TemplateMiniProgram) -> Self {
        self.mini_program = Some(mini_program);
        self
    }
}

/// A mini program that a template message opens.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateMiniProgram {
    /// The mini program.
    pub appid: String,
    /// The page it opens.
    pub pagepath: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TemplateMiniProgram {
    "appid" => appid: String [required()],
    "pagepath" => pagepath: String [required()],
});

impl TemplateMiniProgram {
    /// A value with everything it must have.
    #[inline]
    pub fn new(appid: impl Into<String>, pagepath: impl Into<String>) -> Self {
        Self {
            appid: appid.into(),
            pagepath: pagepath.into(),
            ..Self::default()
        }
    }
}

/// A card with a text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextNotice {
    /// What a click on the card does.
    pub card_action: CardLink,
    /// Where it comes from.
    pub source: Option<TemplateCardSource>,
    /// Menu in its corner. Needs task_id.
    pub action_menu: Option<ActionMenu>,
    /// Its title. Either it has a title or sub_title_text is given.
    pub main_title: Option<TemplateCardTitle>,
    /// A quotation.
    pub quote_area: Option<QuoteArea>,
    /// A figure to stand out.
    pub emphasis_content: Option<TemplateCardTitle>,
    /// A text below the title.
    pub sub_title_text: Option<String>,
    /// Lines with a name. At most 6 items.
    pub horizontal_content_list: Option<Vec<HorizontalContent>>,
    /// Links at the foot. At most 3 items.
    pub jump_list: Option<Vec<CardJump>>,
    /// The caller's number of the card: letters, digits and \_-@. At most 128 bytes.
    pub task_id: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TextNotice {
    "card_action" => card_action: CardLink [required()],
    "source" => source: Option<TemplateCardSource>,
    "action_menu" => action_menu: Option<ActionMenu>,
    "main_title" => main_title: Option<TemplateCardTitle>,
    "quote_area" => quote_area: Option<QuoteArea>,
    "emphasis_content" => emphasis_content: Option<TemplateCardTitle>,
    "sub_title_text" => sub_title_text: Option<String>,
    "horizontal_content_list" => horizontal_content_list: Option<Vec<HorizontalContent>> [max_items(6)],
    "jump_list" => jump_list: Option<Vec<CardJump>> [max_items(3)],
    "task_id" => task_id: Option<String> [max_bytes(128)],
});

impl TextNotice {
    /// A value with everything it must have.
    #[inline]
    pub fn new(card_action: CardLink) -> Self {
        Self {
            card_action,
            ..Self::default()
        }
    }

    /// Where it comes from.
    #[inline]
    #[must_use]
    pub fn source(mut self, source: TemplateCardSource) -> Self {
        self.source = Some(source);
        self
    }

    /// Menu in its corner. Needs task_id.
    #[inline]
    #[must_use]
    pub fn action_menu(mut self, action_menu: ActionMenu) -> Self {
        self.action_menu = Some(action_menu);
        self
    }

    /// Its title. Either it has a title or sub_title_text is given.
    #[inline]
    #[must_use]
    pub fn main_title(mut self, main_title: TemplateCardTitle) -> Self {
        self.main_title = Some(main_title);
        self
    }

    /// A quotation.
    #[inline]
    #[must_use]
    pub fn quote_area(mut self, quote_area: QuoteArea) -> Self {
        self.quote_area = Some(quote_area);
        self
    }

    /// A figure to stand out.
    #[inline]
    #[must_use]
    pub fn emphasis_content(mut self, emphasis_content: TemplateCardTitle) -> Self {
        self.emphasis_content = Some(emphasis_content);
        self
    }

    /// A text below the title.
    #[inline]
    #[must_use]
    pub fn sub_title_text(mut self, sub_title_text: impl Into<String>) -> Self {
        self.sub_title_text = Some(sub_title_text.into());
        self
    }

    /// Lines with a name. At most 6 items.
    #[inline]
    #[must_use]
    pub fn horizontal_content_list(
        mut self,
        horizontal_content_list: impl IntoIterator<Item = HorizontalContent>,
    ) -> Self {
        self.horizontal_content_list = Some(
            horizontal_content_list.into_iter().collect(),
        );
        self
    }

    /// Links at the foot. At most 3 items.
    #[inline]
    #[must_use]
    pub fn jump_list(mut self, jump_list: impl IntoIterator<Item = CardJump>) -> Self {
        self.jump_list = Some(jump_list.into_iter().collect());
        self
    }

    /// The caller's number of the card: letters, digits and \_-@. At most 128 bytes.
    #[inline]
    #[must_use]
    pub fn task_id(mut self, task_id: impl Into<String>) -> Self {
        self.task_id = Some(task_id.into());
        self
    }
}

/// A card with a picture.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewsNotice {
    /// Its title.
    pub main_title: CardHeading,
    /// What a click on the card does.
    pub card_action: CardLink,
    /// Where it comes from.
    pub source: Option<TemplateCardSource>,
    /// Menu in its corner. Needs task_id.
    pub action_menu: Option<ActionMenu>,
    /// A quotation.
    pub quote_area: Option<QuoteArea>,
    /// A small picture beside a text. Either this or card_image.
    pub image_text_area: Option<ImageTextArea>,
    /// A large picture. Either this or image_text_area.
    pub card_image: Option<TemplateCardImage>,
    /// Paragraphs. At most 4 items.
    pub vertical_content_list: Option<Vec<TemplateCardText>>,
    /// Lines with a name. At most 6 items.
    pub horizontal_content_list: Option<Vec<HorizontalContent>>,
    /// Links at the foot. At most 3 items.
    pub jump_list: Option<Vec<CardJump>>,
    /// The caller's number of the card: letters, digits and \_-@. At most 128 bytes.
    pub task_id: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NewsNotice {
    "main_title" => main_title: CardHeading [required()],
    "card_action" => card_action: CardLink [required()],
    "source" => source: Option<TemplateCardSource>,
    "action_menu" => action_menu: Option<ActionMenu>,
    "quote_area" => quote_area: Option<QuoteArea>,
    "image_text_area" => image_text_area: Option<ImageTextArea>,
    "card_image" => card_image: Option<TemplateCardImage>,
    "vertical_content_list" => vertical_content_list: Option<Vec<TemplateCardText>> [max_items(4)],
    "horizontal_content_list" => horizontal_content_list: Option<Vec<HorizontalContent>> [max_items(6)],
    "jump_list" => jump_list: Option<Vec<CardJump>> [max_items(3)],
    "task_id" => task_id: Option<String> [max_bytes(128)],
});

impl NewsNotice {
    /// A value with everything it must have.
    #[inline]
    pub fn new(main_title: CardHeading, card_action: CardLink) -> Self {
        Self {
            main_title,
            card_action,
            ..Self::default()
        }
    }

    /// Where it comes from.
    #[inline]
    #[must_use]
    pub fn source(mut self, source: TemplateCardSource) -> Self {
        self.source = Some(source);
        self
    }

    /// Menu in its corner. Needs task_id.
    #[inline]
    #[must_use]
    pub fn action_menu(mut self, action_menu: ActionMenu) -> Self {
        self.action_menu = Some(action_menu);
        self
    }

    /// A quotation.
    #[inline]
    #[must_use]
    pub fn quote_area(mut self, quote_area: QuoteArea) -> Self {
        self.quote_area = Some(quote_area);
        self
    }

    /// A small picture beside a text. Either this or card_image.
    #[inline]
    #[must_use]
    pub fn image_text_area(mut self, image_text_area: ImageTextArea) -> Self {
        self.image_text_area = Some(image_text_area);
        self
    }

    /// A large picture. Either this or image_text_area.
    #[inline]
    #[must_use]
    pub fn card_image(mut self, card_image: TemplateCardImage) -> Self {
        self.card_image = Some(card_image);
        self
    }

    /// Paragraphs. At most 4 items.
    #[inline]
    #[must_use]
    pub fn vertical_content_list(
        mut self,
        vertical_content_list: impl IntoIterator<Item = TemplateCardText>,
    ) -> Self {
        self.vertical_content_list = Some(vertical_content_list.into_iter().collect());
        self
    }

    /// Lines with a name. At most 6 items.
    #[inline]
    #[must_use]
    pub fn horizontal_content_list(
        mut self,
        horizontal_content_list: impl IntoIterator<Item = HorizontalContent>,
    ) -> Self {
        self.horizontal_content_list = Some(
            horizontal_content_list.into_iter().collect(),
        );
        self
    }

    /// Links at the foot. At most 3 items.
    #[inline]
    #[must_use]
    pub fn jump_list(mut self, jump_list: impl IntoIterator<Item = CardJump>) -> Self {
        self.jump_list = Some(jump_list.into_iter().collect());
        self
    }

    /// The caller's number of the card: letters, digits and \_-@. At most 128 bytes.
    #[inline]
    #[must_use]
    pub fn task_id(mut self, task_id: impl Into<String>) -> Self {
        self.task_id = Some(task_id.into());
        self
    }
}

/// A card with buttons.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ButtonCard {
    /// Its title.
    pub main_title: CardHeading,
    /// Its buttons. At most 6 items.
    pub button_list: Vec<CardButton>,
    /// Where it comes from.
    pub source: Option<TemplateCardSource>,
    /// Menu in its corner.
    pub action_menu: Option<ActionMenu>,
    /// A quotation.
    pub quote_area: Option<QuoteArea>,
    /// A text below the title.
    pub sub_title_text: Option<String>,
    /// Lines with a name. At most 6 items.
    pub horizontal_content_list: Option<Vec<HorizontalContent>>,
    /// What a click on the card does.
    pub card_action: Option<CardAction>,
    /// The caller's number of the card: letters, digits and \_-@. Required when sending. At most 128 bytes.
    pub task_id: Option<String>,
    /// A selector.
    pub button_selection: Option<ButtonSelection>,
    /// Text of one grey button in place of them. Only for update_template_card.
    pub replace_text: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ButtonCard {
    "main_title" => main_title: CardHeading [required()],
    "button_list" => button_list: Vec<CardButton> [required(), max_items(6)],
    "source" => source: Option<TemplateCardSource>,
    "action_menu" => action_menu: Option<ActionMenu>,
    "quote_area" => quote_area: Option<QuoteArea>,
    "sub_title_text" => sub_title_text: Option<String>,
    "horizontal_content_list" => horizontal_content_list: Option<Vec<HorizontalContent>> [max_items(6)],
    "card_action" => card_action: Option<CardAction>,
    "task_id" => task_id: Option<String> [max_bytes(128)],
    "button_selection" => button_selection: Option<ButtonSelection>,
    "replace_text" => replace_text: Option<String>,
});

impl ButtonCard {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        main_title: CardHeading,
        button_list: impl IntoIterator<Item = CardButton>,
    ) -> Self {
        Self {
            main_title,
            button_list: button_list.into_iter().collect(),
            ..Self::default()
        }
    }

    /// Where it comes from.
    #[inline]
    #[must_use]
    pub fn source(mut self, source: TemplateCardSource) -> Self {
        self.source = Some(source);
        self
    }

    /// Menu in its corner.
    #[inline]
    #[must_use]
    pub fn action_menu(mut self, action_menu: ActionMenu) -> Self {
        self.action_menu = Some(action_menu);
        self
    }

    /// A quotation.
    #[inline]
    #[must_use]
    pub fn quote_area(mut self, quote_area: QuoteArea) -> Self {
        self.quote_area = Some(quote_area);
        self
    }

    /// A text below the title.
    #[inline]
    #[must_use]
    pub fn sub_title_text(mut self, sub_title_text: impl Into<String>) -> Self {
        self.sub_title_text = Some(sub_title_text.into());
        self
    }

    /// Lines with a name. At most 6 items.
    #[inline]
    #[must_use]
    pub fn horizontal_content_list(
        mut self,
        horizontal_content_list: impl IntoIterator<Item = HorizontalContent>,
    ) -> Self {
        self.horizontal_content_list = Some(
            horizontal_content_list.into_iter().collect(),
        );
        self
    }

    /// What a click on the card does.
    #[inline]
    #[must_use]
    pub fn card_action(mut self, card_action: CardAction) -> Self {
        self.card_action = Some(card_action);
        self
    }

    /// The caller's number of the card: letters, digits and \_-@. Required when sending. At most 128 bytes.
    #[inline]
    #[must_use]
    pub fn task_id(mut self, task_id: impl Into<String>) -> Self {
        self.task_id = Some(task_id.into());
        self
    }

    /// A selector.
    #[inline]
    #[must_use]
    pub fn button_selection(mut self, button_selection: ButtonSelection) -> Self {
        self.button_selection = Some(button_selection);
        self
    }

    /// Text of one grey button in place of them. Only for update_template_card.
    #[inline]
    #[must_use]
    pub fn replace_text(mut self, replace_text: impl Into<String>) -> Self {
        self.replace_text = Some(replace_text.into());
        self
    }
}

/// A card to vote on.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoteCard {
    /// Its title.
    pub main_title: CardHeading,
    /// What to vote on.
    pub checkbox: Checkbox,
    /// Where it comes from.
    pub source: Option<TemplateCardSource>,
    /// What a click on the card does.
    pub card_action: Option<CardAction>,
    /// The caller's number of the card: letters, digits and \_-@. Required when sending. At most 128 bytes.
    pub task_id: Option<String>,
    /// The button to hand it in. Required when sending.
    pub submit_button: Option<TemplateCardSubmit>,
    /// Text of a grey button in its place. Only for update_template_card.
    pub replace_text: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(VoteCard {
    "main_title" => main_title: CardHeading [required()],
    "checkbox" => checkbox: Checkbox [required()],
    "source" => source: Option<TemplateCardSource>,
    "card_action" => card_action: Option<CardAction>,
    "task_id" => task_id: Option<String> [max_bytes(128)],
    "submit_button" => submit_button: Option<TemplateCardSubmit>,
    "replace_text" => replace_text: Option<String>,
});

impl VoteCard {
    /// A value with everything it must have.
    #[inline]
    pub fn new(main_title: CardHeading, checkbox: Checkbox) -> Self {
        Self {
            main_title,
            checkbox,
            ..Self::default()
        }
    }

    /// Where it comes from.
    #[inline]
    #[must_use]
    pub fn source(mut self, source: TemplateCardSource) -> Self {
        self.source = Some(source);
        self
    }

    /// What a click on the card does.
    #[inline]
    #[must_use]
    pub fn card_action(mut self, card_action: CardAction) -> Self {
        self.card_action = Some(card_action);
        self
    }

    /// The caller's number of the card: letters, digits and \_-@. Required when sending. At most 128 bytes.
    #[inline]
    #[must_use]
    pub fn task_id(mut self, task_id: impl Into<String>) -> Self {
        self.task_id = Some(task_id.into());
        self
    }

    /// The button to hand it in. Required when sending.
    #[inline]
    #[must_use]
    pub fn submit_button(mut self, submit_button: TemplateCardSubmit) -> Self {
        self.submit_button = Some(submit_button);
        self
    }

    /// Text of a grey button in its place. Only for update_template_card.
    #[inline]
    #[must_use]
    pub fn replace_text(mut self, replace_text: impl Into<String>) -> Self {
        self.replace_text = Some(replace_text.into());
        self
    }
}

/// A card with selectors.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectorCard {
    /// Its title.
    pub main_title: CardHeading,
    /// The selectors. At most 3 items.
    pub select_list: Vec<Selector>,
    /// Where it comes from.
    pub source: Option<TemplateCardSource>,
    /// What a click on the card does.
    pub card_action: Option<CardAction>,
    /// The caller's number of the card: letters, digits and \_-@. Required when sending. At most 128 bytes.
    pub task_id: Option<String>,
    /// The button to hand it in. Required when sending.
    pub submit_button: Option<TemplateCardSubmit>,
    /// Text of a grey button in its place. Only for update_template_card.
    pub replace_text: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SelectorCard {
    "main_title" => main_title: CardHeading [required()],
    "select_list" => select_list: Vec<Selector> [required(), max_items(3)],
    "source" => source: Option<TemplateCardSource>,
    "card_action" => card_action: Option<CardAction>,
    "task_id" => task_id: Option<String> [max_bytes(128)],
    "submit_button" => submit_button: Option<TemplateCardSubmit>,
    "replace_text" => replace_text: Option<String>,
});

impl SelectorCard {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        main_title: CardHeading,
        select_list: impl IntoIterator<Item = Selector>,
    ) -> Self {
        Self {
            main_title,
            select_list: select_list.into_iter().collect(),
            ..Self::default()
        }
    }

    /// Where it comes from.
    #[inline]
    #[must_use]
    pub fn source(mut self, source: TemplateCardSource) -> Self {
        self.source = Some(source);
        self
    }

    /// What a click on the card does.
    #[inline]
    #[must_use]
    pub fn card_action(mut self, card_action: CardAction) -> Self {
        self.card_action = Some(card_action);
        self
    }

    /// The caller's number of the card: letters, digits and \_-@. Required when sending. At most 128 bytes.
    #[inline]
    #[must_use]
    pub fn task_id(mut self, task_id: impl Into<String>) -> Self {
        self.task_id = Some(task_id.into());
        self
    }

    /// The button to hand it in. Required when sending.
    #[inline]
    #[must_use]
    pub fn submit_button(mut self, submit_button: TemplateCardSubmit) -> Self {
        self.submit_button = Some(submit_button);
        self
    }

    /// Text of a grey button in its place. Only for update_template_card.
    #[inline]
    #[must_use]
    pub fn replace_text(mut self, replace_text: impl Into<String>) -> Self {
        self.replace_text = Some(replace_text.into());
        self
    }
}

/// Menu in the corner of a card.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActionMenu {
    /// What the menu is for.
    pub desc: Option<String>,
    /// Its entries. At most 3 items.
    pub action_list: Vec<TemplateCardMenuAction>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ActionMenu {
    "desc" => desc: Option<String>,
    "action_list" => action_list: Vec<TemplateCardMenuAction> [required(), max_items(3)],
});

impl ActionMenu {
    /// A value with everything it must have.
    #[inline]
    pub fn new(action_list: impl IntoIterator<Item = TemplateCardMenuAction>) -> Self {
        Self {
            action_list: action_list.into_iter().collect(),
            ..Self::default()
        }
    }

    /// What the menu is for.
    #[inline]
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }
}

/// The title of a card that has to have one.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CardHeading {
    /// The title.
    pub title: String,
    /// The line below it.
    pub desc: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CardHeading {
    "title" => title: String [required()],
    "desc" => desc: Option<String>,
});

impl CardHeading {
    /// A value with everything it must have.
    #[inline]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..Self::default()
        }
    }

    /// The line below it.
    #[inline]
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }
}

/// A quotation.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuoteArea {
    /// What a click on it does.
    pub r#type: Option<JumpType>,
    /// Where it leads. Required for url.
    pub url: Option<String>,
    /// The mini program it opens. Required for mini_program.
    pub appid: Option<String>,
    /// The page it opens.
    pub pagepath: Option<String>,
    /// Its title.
    pub title: Option<String>,
    /// Its text.
    pub quote_text: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(QuoteArea {
    "type" => r#type: Option<JumpType>,
    "url" => url: Option<String>,
    "appid" => appid: Option<String>,
    "pagepath" => pagepath: Option<String>,
    "title" => title: Option<String>,
    "quote_text" => quote_text: Option<String>,
});

impl QuoteArea {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What a click on it does.
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: JumpType) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Where it leads. Required for url.
    #[inline]
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// The mini program it opens. Required for mini_program.
    #[inline]
    #[must_use]
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// The page it opens.
    #[inline]
    #[must_use]
    pub fn pagepath(mut self, pagepath: impl Into<String>) -> Self {
        self.pagepath = Some(pagepath.into());
        self
    }

    /// Its title.
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Its text.
    #[inline]
    #[must_use]
    pub fn quote_text(mut self, quote_text: impl Into<String>) -> Self {
        self.quote_text = Some(quote_text.into());
        self
    }
}

/// A line with a name.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HorizontalContent {
    /// The name. On the wire it is `keyname`.
    pub key_name: String,
    /// What a click on it does.
    pub r#type: Option<TemplateCardLineType>,
    /// The text. The file's name for an attachment.
    pub value: Option<String>,
    /// Where it leads. Required for url.
    pub url: Option<String>,
    /// The file. Required for an attachment.
    pub media_id: Option<MediaId>,
    /// Whose profile opens, as the calling app sees the member. Required for a member.
    pub userid: Option<OpenUserId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(HorizontalContent {
    "keyname" => key_name: String [required()],
    "type" => r#type: Option<TemplateCardLineType>,
    "value" => value: Option<String>,
    "url" => url: Option<String>,
    "media_id" => media_id: Option<MediaId>,
    "userid" => userid: Option<OpenUserId>,
});

impl HorizontalContent {
    /// A value with everything it must have.
    #[inline]
    pub fn new(key_name: impl Into<String>) -> Self {
        Self {
            key_name: key_name.into(),
            ..Self::default()
        }
    }

    /// What a click on it does.
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: TemplateCardLineType) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// The text. The file's name for an attachment.
    #[inline]
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Where it leads. Required for url.
    #[inline]
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// The file. Required for an attachment.
    #[inline]
    #[must_use]
    pub fn media_id(mut self, media_id: impl Into<MediaId>) -> Self {
        self.media_id = Some(media_id.into());
        self
    }

    /// Whose profile opens, as the calling app sees the member. Required for a member.
    #[inline]
    #[must_use]
    pub fn userid(mut self, userid: impl Into<OpenUserId>) -> Self {
        self.userid = Some(userid.into());
        self
    }
}

/// A link at the foot of a card.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CardJump {
    /// What a click on it does.
    pub r#type: Option<JumpType>,
    /// What it says.
    pub title: String,
    /// Where it leads. Required for url.
    pub url: Option<String>,
    /// The mini program it opens. Required for mini_program.
    pub appid: Option<String>,
    /// The page it opens.
    pub pagepath: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CardJump {
    "type" => r#type: Option<JumpType>,
    "title" => title: String [required()],
    "url" => url: Option<String>,
    "appid" => appid: Option<String>,
    "pagepath" => pagepath: Option<String>,
});

impl CardJump {
    /// A value with everything it must have.
    #[inline]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..Self::default()
        }
    }

    /// What a click on it does.
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: JumpType) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Where it leads. Required for url.
    #[inline]
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// The mini program it opens. Required for mini_program.
    #[inline]
    #[must_use]
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// The page it opens.
    #[inline]
    #[must_use]
    pub fn pagepath(mut self, pagepath: impl Into<String>) -> Self {
        self.pagepath = Some(pagepath.into());
        self
    }
}

/// What a click on a card does.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CardAction {
    /// What it does.
    pub r#type: Option<JumpType>,
    /// What it says. Known only from another SDK.
    pub title: Option<String>,
    /// Where it leads. Required for url.
    pub url: Option<String>,
    /// The mini program it opens. Required for mini_program.
    pub appid: Option<String>,
    /// The page it opens.
    pub pagepath: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CardAction {
    "type" => r#type: Option<JumpType>,
    "title" => title: Option<String>,
    "url" => url: Option<String>,
    "appid" => appid: Option<String>,
    "pagepath" => pagepath: Option<String>,
});

impl CardAction {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What it does.
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: JumpType) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// What it says. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Where it leads. Required for url.
    #[inline]
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// The mini program it opens. Required for mini_program.
    #[inline]
    #[must_use]
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// The page it opens.
    #[inline]
    #[must_use]
    pub fn pagepath(mut self, pagepath: impl Into<String>) -> Self {
        self.pagepath = Some(pagepath.into());
        self
    }
}

/// Where a click on a notice leads.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CardLink {
    /// What it does. Never none.
    pub r#type: JumpType,
    /// What it says. Known only from another SDK.
    pub title: Option<String>,
    /// Where it leads. Required for url.
    pub url: Option<String>,
    /// The mini program it opens. Required for mini_program.
    pub appid: Option<String>,
    /// The page it opens.
    pub pagepath: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CardLink {
    "type" => r#type: JumpType [required()],
    "title" => title: Option<String>,
    "url" => url: Option<String>,
    "appid" => appid: Option<String>,
    "pagepath" => pagepath: Option<String>,
});

impl CardLink {
    /// A value with everything it must have.
    #[inline]
    pub fn new(r#type: JumpType) -> Self {
        Self { r#type, ..Self::default() }
    }

    /// What it says. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Where it leads. Required for url.
    #[inline]
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// The mini program it opens. Required for mini_program.
    #[inline]
    #[must_use]
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// The page it opens.
    #[inline]
    #[must_use]
    pub fn pagepath(mut self, pagepath: impl Into<String>) -> Self {
        self.pagepath = Some(pagepath.into());
        self
    }
}

/// A small picture beside a text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageTextArea {
    /// What a click on it does.
    pub r#type: Option<JumpType>,
    /// Where it leads. Required for url.
    pub url: Option<String>,
    /// The mini program it opens. Required for mini_program.
    pub appid: Option<String>,
    /// The page it opens.
    pub pagepath: Option<String>,
    /// The title.
    pub title: Option<String>,
    /// The text.
    pub desc: Option<String>,
    /// Address of the picture.
    pub image_url: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ImageTextArea {
    "type" => r#type: Option<JumpType>,
    "url" => url: Option<String>,
    "appid" => appid: Option<String>,
    "pagepath" => pagepath: Option<String>,
    "title" => title: Option<String>,
    "desc" => desc: Option<String>,
    "image_url" => image_url: String [required()],
});

impl ImageTextArea {
    /// A value with everything it must have.
    #[inline]
    pub fn new(image_url: impl Into<String>) -> Self {
        Self {
            image_url: image_url.into(),
            ..Self::default()
        }
    }

    /// What a click on it does.
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: JumpType) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Where it leads. Required for url.
    #[inline]
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// The mini program it opens. Required for mini_program.
    #[inline]
    #[must_use]
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// The page it opens.
    #[inline]
    #[must_use]
    pub fn pagepath(mut self, pagepath: impl Into<String>) -> Self {
        self.pagepath = Some(pagepath.into());
        self
    }

    /// The title.
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// The text.
    #[inline]
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }
}

/// A button of a card.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CardButton {
    /// What a click on it does. [`ButtonType::Callback`] when absent.
    pub r#type: Option<ButtonType>,
    /// What it says.
    pub text: String,
    /// How it looks. [`TemplateCardButtonStyle::Primary`] when absent.
    pub style: Option<TemplateCardButtonStyle>,
    /// Comes back when it is clicked, 1024 bytes at most. Required for callback.
    pub key: Option<String>,
    /// Where it leads. Required for url.
    pub url: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CardButton {
    "type" => r#type: Option<ButtonType>,
    "text" => text: String [required()],
    "style" => style: Option<TemplateCardButtonStyle>,
    "key" => key: Option<String>,
    "url" => url: Option<String>,
});

impl CardButton {
    /// A value with everything it must have.
    #[inline]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }

    /// What a click on it does. [`ButtonType::Callback`] when absent.
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: ButtonType) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// How it looks. [`TemplateCardButtonStyle::Primary`] when absent.
    #[inline]
    #[must_use]
    pub fn style(mut self, style: TemplateCardButtonStyle) -> Self {
        self.style = Some(style);
        self
    }

    /// Comes back when it is clicked, 1024 bytes at most. Required for callback.
    #[inline]
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Where it leads. Required for url.
    #[inline]
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

/// A selector above the buttons of a card.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ButtonSelection {
    /// Names it in the callback, 1024 bytes at most.
    pub question_key: String,
    /// What it is for.
    pub title: Option<String>,
    /// What can be chosen. At most 10 items.
    pub option_list: Vec<SelectOption>,
    /// What is chosen at first; the first option when absent.
    pub selected_id: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ButtonSelection {
    "question_key" => question_key: String [required()],
    "title" => title: Option<String>,
    "option_list" => option_list: Vec<SelectOption> [required(), max_items(10)],
    "selected_id" => selected_id: Option<String>,
});

impl ButtonSelection {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        question_key: impl Into<String>,
        option_list: impl IntoIterator<Item = SelectOption>,
    ) -> Self {
        Self {
            question_key: question_key.into(),
            option_list: option_list.into_iter().collect(),
            ..Self::default()
        }
    }

    /// What it is for.
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// What is chosen at first; the first option when absent.
    #[inline]
    #[must_use]
    pub fn selected_id(mut self, selected_id: impl Into<String>) -> Self {
        self.selected_id = Some(selected_id.into());
        self
    }
}

/// What to vote on.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Checkbox {
    /// Names it in the callback, 1024 bytes at most.
    pub question_key: String,
    /// How many can be chosen. [`TemplateCardVoteMode::Single`] when absent.
    pub mode: Option<TemplateCardVoteMode>,
    /// What can be chosen. At most 20 items.
    pub option_list: Vec<VoteOption>,
    /// Whether it is closed. Only for update_template_card.
    pub disable: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Checkbox {
    "question_key" => question_key: String [required()],
    "mode" => mode: Option<TemplateCardVoteMode>,
    "option_list" => option_list: Vec<VoteOption> [required(), max_items(20)],
    "disable" => disable: Option<bool>,
});

impl Checkbox {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        question_key: impl Into<String>,
        option_list: impl IntoIterator<Item = VoteOption>,
    ) -> Self {
        Self {
            question_key: question_key.into(),
            option_list: option_list.into_iter().collect(),
            ..Self::default()
        }
    }

    /// How many can be chosen. [`TemplateCardVoteMode::Single`] when absent.
    #[inline]
    #[must_use]
    pub fn mode(mut self, mode: TemplateCardVoteMode) -> Self {
        self.mode = Some(mode);
        self
    }

    /// Whether it is closed. Only for update_template_card.
    #[inline]
    #[must_use]
    pub fn disable(mut self, disable: bool) -> Self {
        self.disable = Some(disable);
        self
    }
}

/// Something to vote for.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoteOption {
    /// Names it in the callback, 128 bytes at most.
    pub id: String,
    /// What it says.
    pub text: String,
    /// Whether it is chosen at first.
    pub is_checked: bool,
    /// Whether it cannot be chosen. Known only from another SDK.
    pub disable: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(VoteOption {
    "id" => id: String [required()],
    "text" => text: String [required()],
    "is_checked" => is_checked: bool [required()],
    "disable" => disable: Option<bool>,
});

impl VoteOption {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        id: impl Into<String>,
        text: impl Into<String>,
        is_checked: bool,
    ) -> Self {
        Self {
            id: id.into(),
            text: text.into(),
            is_checked,
            ..Self::default()
        }
    }

    /// Whether it cannot be chosen. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn disable(mut self, disable: bool) -> Self {
        self.disable = Some(disable);
        self
    }
}

/// A selector.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Selector {
    /// Names it in the callback, 1024 bytes at most.
    pub question_key: String,
    /// What it is for.
    pub title: Option<String>,
    /// Whether it is closed. Only for update_template_card.
    pub disable: Option<bool>,
    /// What is chosen at first; the first option when absent.
    pub selected_id: Option<String>,
    /// What can be chosen. At most 10 items.
    pub option_list: Vec<SelectOption>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Selector {
    "question_key" => question_key: String [required()],
    "title" => title: Option<String>,
    "disable" => disable: Option<bool>,
    "selected_id" => selected_id: Option<String>,
    "option_list" => option_list: Vec<SelectOption> [required(), max_items(10)],
});

impl Selector {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        question_key: impl Into<String>,
        option_list: impl IntoIterator<Item = SelectOption>,
    ) -> Self {
        Self {
            question_key: question_key.into(),
            option_list: option_list.into_iter().collect(),
            ..Self::default()
        }
    }

    /// What it is for.
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Whether it is closed. Only for update_template_card.
    #[inline]
    #[must_use]
    pub fn disable(mut self, disable: bool) -> Self {
        self.disable = Some(disable);
        self
    }

    /// What is chosen at first; the first option when absent.
    #[inline]
    #[must_use]
    pub fn selected_id(mut self, selected_id: impl Into<String>) -> Self {
        self.selected_id = Some(selected_id.into());
        self
    }
}

/// Something to choose.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectOption {
    /// Names it in the callback, 128 bytes at most.
    pub id: String,
    /// What it says.
    pub text: String,
    /// Whether it cannot be chosen. Known only from another SDK.
    pub disable: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SelectOption {
    "id" => id: String [required()],
    "text" => text: String [required()],
    "disable" => disable: Option<bool>,
});

impl SelectOption {
    /// A value with everything it must have.
    #[inline]
    pub fn new(id: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            text: text.into(),
            ..Self::default()
        }
    }

    /// Whether it cannot be chosen. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn disable(mut self, disable: bool) -> Self {
        self.disable = Some(disable);
        self
    }
}

/// Greys the buttons of a card.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ButtonUpdate {
    /// What the button then says.
    pub replace_name: String,
    /// The caller's number of the card. Known only from another SDK.
    pub task_id: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ButtonUpdate {
    "replace_name" => replace_name: String [required()],
    "task_id" => task_id: Option<String>,
});

impl ButtonUpdate {
    /// A value with everything it must have.
    #[inline]
    pub fn new(replace_name: impl Into<String>) -> Self {
        Self {
            replace_name: replace_name.into(),
            ..Self::default()
        }
    }

    /// The caller's number of the card. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn task_id(mut self, task_id: impl Into<String>) -> Self {
        self.task_id = Some(task_id.into());
        self
    }
}

/// What one app sent.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppStatistics {
    /// The app.
    pub agentid: AgentId,
    /// Its name.
    pub app_name: String,
    /// How many people its messages reached in all.
    pub count: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AppStatistics {
    "agentid" => agentid: AgentId,
    "app_name" => app_name: String,
    "count" => count: i64,
});

open_enum! {
    /// Whether a message may be passed on.
    pub enum Safety: i64 {
        /// To anybody.
        Shareable = 0,
        /// To nobody, and with a watermark.
        Confidential = 1,
        /// Inside the corp. Only for articles that WeCom keeps.
        Internal = 2,
    }
}

open_enum! {
    /// Which day to count.
    pub enum StatisticsDay: i64 {
        /// Today.
        Today = 0,
        /// Yesterday.
        Yesterday = 1,
    }
}

open_enum! {
    /// What a click does.
    pub enum JumpType: i64 {
        /// Nothing.
        None = 0,
        /// Opens a page.
        Url = 1,
        /// Opens a mini program.
        MiniProgram = 2,
    }
}

open_enum! {
    /// What a click on a button does.
    pub enum ButtonType: i64 {
        /// Calls the app back.
        Callback = 0,
        /// Opens a page.
        Url = 1,
    }
}

tagged_union! {
    /// A message from an app.
    pub enum AppMessage ("msgtype", Nested) {
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
        /// A card with a text that leads to a page.
        TextCard(TextCard) = "textcard" in "textcard",
        /// Articles on the web.
        News(NewsMessage) = "news" in "news",
        /// Articles that WeCom keeps.
        StoredNews(StoredNews) = "mpnews" in "mpnews",
        /// A text in a part of Markdown.
        Markdown(MarkdownMessage) = "markdown" in "markdown",
        /// A notice from a mini program.
        MiniProgramNotice(MiniProgramNotice) = "miniprogram_notice" in "miniprogram_notice",
        /// A card made after a template.
        TemplateCard(TemplateCard) = "template_card" in "template_card",
        /// A message after a template of the app.
        TemplateMessage(TemplateMessage) = "template_msg" in "template_msg",
        /// A card with buttons. Template cards took its place.
        TaskCard(TaskCard) = "interactive_taskcard" in "interactive_taskcard",
        /// The same under its earlier name.
        EarlierTaskCard(EarlierTaskCard) = "taskcard" in "taskcard",
    }
}

impl From<TextMessage> for AppMessage {
    #[inline]
    fn from(body: TextMessage) -> Self {
        Self::Text(body)
    }
}

impl From<ImageMessage> for AppMessage {
    #[inline]
    fn from(body: ImageMessage) -> Self {
        Self::Image(body)
    }
}

impl From<VoiceMessage> for AppMessage {
    #[inline]
    fn from(body: VoiceMessage) -> Self {
        Self::Voice(body)
    }
}

impl From<VideoMessage> for AppMessage {
    #[inline]
    fn from(body: VideoMessage) -> Self {
        Self::Video(body)
    }
}

impl From<FileMessage> for AppMessage {
    #[inline]
    fn from(body: FileMessage) -> Self {
        Self::File(body)
    }
}

impl From<TextCard> for AppMessage {
    #[inline]
    fn from(body: TextCard) -> Self {
        Self::TextCard(body)
    }
}

impl From<NewsMessage> for AppMessage {
    #[inline]
    fn from(body: NewsMessage) -> Self {
        Self::News(body)
    }
}

impl From<StoredNews> for AppMessage {
    #[inline]
    fn from(body: StoredNews) -> Self {
        Self::StoredNews(body)
    }
}

impl From<MarkdownMessage> for AppMessage {
    #[inline]
    fn from(body: MarkdownMessage) -> Self {
        Self::Markdown(body)
    }
}

impl From<MiniProgramNotice> for AppMessage {
    #[inline]
    fn from(body: MiniProgramNotice) -> Self {
        Self::MiniProgramNotice(body)
    }
}

impl From<TemplateCard> for AppMessage {
    #[inline]
    fn from(body: TemplateCard) -> Self {
        Self::TemplateCard(body)
    }
}

impl From<TemplateMessage> for AppMessage {
    #[inline]
    fn from(body: TemplateMessage) -> Self {
        Self::TemplateMessage(body)
    }
}

impl From<TaskCard> for AppMessage {
    #[inline]
    fn from(body: TaskCard) -> Self {
        Self::TaskCard(body)
    }
}

impl From<EarlierTaskCard> for AppMessage {
    #[inline]
    fn from(body: EarlierTaskCard) -> Self {
        Self::EarlierTaskCard(body)
    }
}

tagged_union! {
    /// A card made after a template.
    pub enum TemplateCard ("card_type", Flat) {
        /// A text.
        TextNotice(TextNotice) = "text_notice" in "text_notice",
        /// A picture.
        NewsNotice(NewsNotice) = "news_notice" in "news_notice",
        /// Buttons.
        ButtonInteraction(ButtonCard) = "button_interaction" in "button_interaction",
        /// A vote.
        VoteInteraction(VoteCard) = "vote_interaction" in "vote_interaction",
        /// Selectors.
        MultipleInteraction(SelectorCard) = "multiple_interaction" in "multiple_interaction",
    }
}

impl From<TextNotice> for TemplateCard {
    #[inline]
    fn from(body: TextNotice) -> Self {
        Self::TextNotice(body)
    }
}

impl From<NewsNotice> for TemplateCard {
    #[inline]
    fn from(body: NewsNotice) -> Self {
        Self::NewsNotice(body)
    }
}

impl From<ButtonCard> for TemplateCard {
    #[inline]
    fn from(body: ButtonCard) -> Self {
        Self::ButtonInteraction(body)
    }
}

impl From<VoteCard> for TemplateCard {
    #[inline]
    fn from(body: VoteCard) -> Self {
        Self::VoteInteraction(body)
    }
}

impl From<SelectorCard> for TemplateCard {
    #[inline]
    fn from(body: SelectorCard) -> Self {
        Self::MultipleInteraction(body)
    }
}
