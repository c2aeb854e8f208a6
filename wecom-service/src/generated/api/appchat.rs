//! 应用发送消息到群聊会话: group chats of members that the corp's own app creates and writes to.
//!
//! Generated from `spec/api/messages/appchat.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::{ChatId, MediaId, OpenUserId};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{Empty, EncodeError, Extra, Form};
use crate::{open_enum, table, tagged_union};

/// The calls of 应用发送消息到群聊会话 on one scope, from [`Scope::appchat`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 应用发送消息到群聊会话: group chats of members that the corp's own app creates and writes to.
    #[inline]
    pub fn appchat(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 创建群聊会话: create a group. Nobody sees it before the first message.
    ///
    /// Only for a corp's own app that the root department sees, at most 1000 groups a day.
    ///
    /// `POST /cgi-bin/appchat/create` with [`AccessToken`]; acts on every call and is never repeated blindly.
    /// Official page [90245](https://developer.work.weixin.qq.com/document/path/90245), checked, as of
    /// 2024-11-29.
    #[inline]
    pub fn create(
        &self,
        userlist: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Call<Create>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Create::new(userlist))
    }

    /// 修改群聊会话: change the name, owner and members of a group that the app created.
    ///
    /// At most 1000 changes an hour for a corp.
    ///
    /// `POST /cgi-bin/appchat/update` with [`AccessToken`]; twice is the same as once, so the client may
    /// repeat it. Official page [98913](https://developer.work.weixin.qq.com/document/path/98913), checked,
    /// as of 2023-04-18; also [90246](https://developer.work.weixin.qq.com/document/path/90246).
    #[inline]
    pub fn update(&self, chatid: impl Into<ChatId>) -> Call<Update>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Update::new(chatid))
    }

    /// 获取群聊会话: read a group that the app created.
    ///
    /// `GET /cgi-bin/appchat/get` with [`AccessToken`]; read-only, so the client may repeat it. Official page
    /// [98914](https://developer.work.weixin.qq.com/document/path/98914), checked, as of 2023-04-20; also
    /// [90247](https://developer.work.weixin.qq.com/document/path/90247).
    #[inline]
    pub fn get(&self, chatid: impl Into<ChatId>) -> Call<Get>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Get::new(chatid))
    }

    /// 应用推送消息: send a message to a group that the app created.
    ///
    /// At most 20000 receivers a minute for a corp, and by its size 150000 to 700000 an hour. A member gets
    /// at most 200 messages a minute and 10000 a day from one app; more are dropped in silence.
    ///
    /// `POST /cgi-bin/appchat/send` with [`AccessToken`]; acts on every call and is never repeated blindly.
    /// Official page [90248](https://developer.work.weixin.qq.com/document/path/90248), checked in a public
    /// copy, as of 2024-07-11.
    #[inline]
    pub fn send_message(
        &self,
        chatid: impl Into<ChatId>,
        message: impl Into<ChatMessage>,
    ) -> Call<SendMessage>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(SendMessage::new(chatid, message))
    }
}

/// 创建群聊会话: the request of [`Api::create`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// Its members, at least 2, no more than the corp allows for a group. At most 2000 items.
    pub userlist: Vec<OpenUserId>,
    /// Its name. A longer one is cut. At most 50 characters.
    pub name: Option<String>,
    /// Its owner. Absent for a member picked at random.
    pub owner: Option<OpenUserId>,
    /// The id it is to have: letters and digits, unused so far. Absent to have one made up. At most 32
    /// characters.
    pub chatid: Option<ChatId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Create {
    "userlist" => userlist: Vec<OpenUserId> [required(), max_items(2000)],
    "name" => name: Option<String> [max_chars(50)],
    "owner" => owner: Option<OpenUserId>,
    "chatid" => chatid: Option<ChatId> [max_chars(32)],
});

impl Create {
    /// The request with everything it must have.
    #[inline]
    pub fn new(userlist: impl IntoIterator<Item = impl Into<OpenUserId>>) -> Self {
        Self {
            userlist: userlist.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for Create {
    type Token = AccessToken;
    type Response = CreateResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("appchat", "create", "/cgi-bin/appchat/create")
        .title("创建群聊会话")
        .docs(&[90245]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<Create> {
    /// Its name. A longer one is cut. At most 50 characters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.request.name = Some(name.into());
        self
    }

    /// Its owner. Absent for a member picked at random.
    #[inline]
    pub fn owner(mut self, owner: impl Into<OpenUserId>) -> Self {
        self.request.owner = Some(owner.into());
        self
    }

    /// The id it is to have: letters and digits, unused so far. Absent to have one made up. At most 32
    /// characters.
    #[inline]
    pub fn chatid(mut self, chatid: impl Into<ChatId>) -> Self {
        self.request.chatid = Some(chatid.into());
        self
    }
}

/// 创建群聊会话: the answer to [`Create`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The new group.
    pub chatid: ChatId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CreateResponse {
    "chatid" => chatid: ChatId,
});

/// 修改群聊会话: the request of [`Api::update`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The group.
    pub chatid: ChatId,
    /// New name. A longer one is cut. At most 50 characters.
    pub name: Option<String>,
    /// New owner. Required when del_user_list has the old one.
    pub owner: Option<OpenUserId>,
    /// Members to add.
    pub add_user_list: Option<Vec<OpenUserId>>,
    /// Members to remove.
    pub del_user_list: Option<Vec<OpenUserId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Update {
    "chatid" => chatid: ChatId [required()],
    "name" => name: Option<String> [max_chars(50)],
    "owner" => owner: Option<OpenUserId>,
    "add_user_list" => add_user_list: Option<Vec<OpenUserId>>,
    "del_user_list" => del_user_list: Option<Vec<OpenUserId>>,
});

impl Update {
    /// The request with everything it must have.
    #[inline]
    pub fn new(chatid: impl Into<ChatId>) -> Self {
        Self {
            chatid: chatid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Update {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post("appchat", "update", "/cgi-bin/appchat/update")
        .title("修改群聊会话")
        .effect(Effect::Set)
        .docs(&[90246, 98913]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<Update> {
    /// New name. A longer one is cut. At most 50 characters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.request.name = Some(name.into());
        self
    }

    /// New owner. Required when del_user_list has the old one.
    #[inline]
    pub fn owner(mut self, owner: impl Into<OpenUserId>) -> Self {
        self.request.owner = Some(owner.into());
        self
    }

    /// Members to add.
    #[inline]
    pub fn add_user_list(
        mut self,
        add_user_list: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.request.add_user_list = Some(
            add_user_list.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Members to remove.
    #[inline]
    pub fn del_user_list(
        mut self,
        del_user_list: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.request.del_user_list = Some(
            del_user_list.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// 获取群聊会话: the request of [`Api::get`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The group.
    pub chatid: ChatId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Get {
    "chatid" => chatid: ChatId [required()],
});

impl Get {
    /// The request with everything it must have.
    #[inline]
    pub fn new(chatid: impl Into<ChatId>) -> Self {
        Self {
            chatid: chatid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Get {
    type Token = AccessToken;
    type Response = GetResponse;
    const META: &'static EndpointMeta = &EndpointMeta::get("appchat", "get", "/cgi-bin/appchat/get")
        .title("获取群聊会话")
        .docs(&[90247, 98914]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取群聊会话: the answer to [`Get`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The group.
    pub chat_info: ChatInfo,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetResponse {
    "chat_info" => chat_info: ChatInfo,
});

/// 应用推送消息: the request of [`Api::send_message`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessage {
    /// The group.
    pub chatid: ChatId,
    /// The message.
    pub message: ChatMessage,
    /// Whether it is confidential: shown with a watermark and not to be shared. `false` when absent.
    pub safe: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SendMessage {
    "chatid" => chatid: ChatId [required()],
    "message" => message: ChatMessage [required(), flatten()],
    "safe" => safe: Option<bool> [form(Form::Flag)],
});

impl SendMessage {
    /// The request with everything it must have.
    #[inline]
    pub fn new(chatid: impl Into<ChatId>, message: impl Into<ChatMessage>) -> Self {
        Self {
            chatid: chatid.into(),
            message: message.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for SendMessage {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post("appchat", "send_message", "/cgi-bin/appchat/send")
        .title("应用推送消息")
        .docs(&[90248]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<SendMessage> {
    /// Whether it is confidential: shown with a watermark and not to be shared. `false` when absent.
    #[inline]
    pub fn safe(mut self, safe: bool) -> Self {
        self.request.safe = Some(safe);
        self
    }
}

/// A group.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatInfo {
    /// The group.
    pub chatid: ChatId,
    /// Its name.
    pub name: String,
    /// Its owner.
    pub owner: OpenUserId,
    /// Its members.
    pub userlist: Vec<OpenUserId>,
    /// What kind of group it is.
    pub chat_type: Option<ChatType>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChatInfo {
    "chatid" => chatid: ChatId,
    "name" => name: String,
    "owner" => owner: OpenUserId,
    "userlist" => userlist: Vec<OpenUserId>,
    "chat_type" => chat_type: Option<ChatType>,
});

/// Plain text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextMessage {
    /// The text, with `\n` for line breaks. It mentions a member where `<@userid>` stands. At most 2048
    /// bytes.
    pub content: String,
    /// Members to call by name, or `@all`.
    pub mentioned_list: Option<Vec<String>>,
    /// Members to call by mobile number. Known only from another SDK.
    pub mentioned_mobile_list: Option<Vec<String>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TextMessage {
    "content" => content: String [required(), max_bytes(2048)],
    "mentioned_list" => mentioned_list: Option<Vec<String>>,
    "mentioned_mobile_list" => mentioned_mobile_list: Option<Vec<String>> [sensitive()],
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

    /// Members to call by name, or `@all`.
    #[inline]
    #[must_use]
    pub fn mentioned_list(
        mut self,
        mentioned_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.mentioned_list = Some(mentioned_list.into_iter().map(Into::into).collect());
        self
    }

    /// Members to call by mobile number. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn mentioned_mobile_list(
        mut self,
        mentioned_mobile_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.mentioned_mobile_list = Some(
            mentioned_mobile_list.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// An image.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageMessage {
    /// The image.
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

/// A voice recording.
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
    /// Title, cut after 128 bytes.
    pub title: Option<String>,
    /// Description, cut after 512 bytes.
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

    /// Title, cut after 128 bytes.
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Description, cut after 512 bytes.
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
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

/// A card with a link.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextCardMessage {
    /// Title, cut after 128 bytes.
    pub title: String,
    /// Text, cut after 512 bytes. Knows `<div class="gray">`, normal, highlight and `<br>`.
    pub description: String,
    /// Page that a tap opens.
    pub url: String,
    /// Text of the button, at most 4 characters; 详情 when absent.
    pub btntxt: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TextCardMessage {
    "title" => title: String [required()],
    "description" => description: String [required()],
    "url" => url: String [required()],
    "btntxt" => btntxt: Option<String>,
});

impl TextCardMessage {
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

    /// Text of the button, at most 4 characters; 详情 when absent.
    #[inline]
    #[must_use]
    pub fn btntxt(mut self, btntxt: impl Into<String>) -> Self {
        self.btntxt = Some(btntxt.into());
        self
    }
}

/// Articles that live on pages of their own.
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

/// An article that lives on a page of its own.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewsArticle {
    /// Title, cut after 128 bytes.
    pub title: String,
    /// Page that a tap opens.
    pub url: String,
    /// Text, cut after 512 bytes.
    pub description: Option<String>,
    /// Picture, JPG or PNG.
    pub picurl: Option<String>,
    /// Text of the button, at most 4 characters. Only with a single article. Known only from another SDK.
    pub btntxt: Option<String>,
    /// Mini program that a tap opens instead. Together with pagepath. Known only from another SDK.
    pub appid: Option<String>,
    /// Page in the mini program. Together with appid. Known only from another SDK.
    pub pagepath: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NewsArticle {
    "title" => title: String [required()],
    "url" => url: String [required()],
    "description" => description: Option<String>,
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

    /// Text, cut after 512 bytes.
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Picture, JPG or PNG.
    #[inline]
    #[must_use]
    pub fn picurl(mut self, picurl: impl Into<String>) -> Self {
        self.picurl = Some(picurl.into());
        self
    }

    /// Text of the button, at most 4 characters. Only with a single article. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn btntxt(mut self, btntxt: impl Into<String>) -> Self {
        self.btntxt = Some(btntxt.into());
        self
    }

    /// Mini program that a tap opens instead. Together with pagepath. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Page in the mini program. Together with appid. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn pagepath(mut self, pagepath: impl Into<String>) -> Self {
        self.pagepath = Some(pagepath.into());
        self
    }
}

/// Articles whose text the platform keeps.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MpNewsMessage {
    /// The articles. At most 8 items.
    pub articles: Vec<MpNewsArticle>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MpNewsMessage {
    "articles" => articles: Vec<MpNewsArticle> [required(), max_items(8)],
});

impl MpNewsMessage {
    /// A value with everything it must have.
    #[inline]
    pub fn new(articles: impl IntoIterator<Item = MpNewsArticle>) -> Self {
        Self {
            articles: articles.into_iter().collect(),
            ..Self::default()
        }
    }
}

/// An article whose text the platform keeps.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MpNewsArticle {
    /// Title, cut after 128 bytes.
    pub title: String,
    /// Text in HTML, at most 666 KB.
    pub content: String,
    /// Cover image.
    pub thumb_media_id: MediaId,
    /// Author, at most 64 bytes.
    pub author: Option<String>,
    /// Page behind `read the original`.
    pub content_source_url: Option<String>,
    /// Abstract, cut after 512 bytes.
    pub digest: Option<String>,
    /// Page that a tap opens. Known only from another SDK.
    pub url: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MpNewsArticle {
    "title" => title: String [required()],
    "content" => content: String [required()],
    "thumb_media_id" => thumb_media_id: MediaId [required()],
    "author" => author: Option<String>,
    "content_source_url" => content_source_url: Option<String>,
    "digest" => digest: Option<String>,
    "url" => url: Option<String>,
});

impl MpNewsArticle {
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

    /// Author, at most 64 bytes.
    #[inline]
    #[must_use]
    pub fn author(mut self, author: impl Into<String>) -> Self {
        self.author = Some(author.into());
        self
    }

    /// Page behind `read the original`.
    #[inline]
    #[must_use]
    pub fn content_source_url(mut self, content_source_url: impl Into<String>) -> Self {
        self.content_source_url = Some(content_source_url.into());
        self
    }

    /// Abstract, cut after 512 bytes.
    #[inline]
    #[must_use]
    pub fn digest(mut self, digest: impl Into<String>) -> Self {
        self.digest = Some(digest.into());
        self
    }

    /// Page that a tap opens. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

/// Text with a subset of Markdown.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarkdownMessage {
    /// The text. At most 2048 bytes.
    pub content: String,
    /// Members to call by name, or `@all`. Known only from another SDK.
    pub mentioned_list: Option<Vec<String>>,
    /// Members to call by mobile number. Known only from another SDK.
    pub mentioned_mobile_list: Option<Vec<String>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MarkdownMessage {
    "content" => content: String [required(), max_bytes(2048)],
    "mentioned_list" => mentioned_list: Option<Vec<String>>,
    "mentioned_mobile_list" => mentioned_mobile_list: Option<Vec<String>> [sensitive()],
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

    /// Members to call by name, or `@all`. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn mentioned_list(
        mut self,
        mentioned_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.mentioned_list = Some(mentioned_list.into_iter().map(Into::into).collect());
        self
    }

    /// Members to call by mobile number. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn mentioned_mobile_list(
        mut self,
        mentioned_mobile_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.mentioned_mobile_list = Some(
            mentioned_mobile_list.into_iter().map(Into::into).collect(),
        );
        self
    }
}

open_enum! {
    /// What kind of group it is.
    pub enum ChatType: i64 {
        /// Ordinary.
        Ordinary = 0,
        /// A group of a course at a school.
        Course = 1,
    }
}

tagged_union! {
    /// A message to a group.
    pub enum ChatMessage ("msgtype", Nested) {
        /// Plain text.
        Text(TextMessage) = "text" in "text",
        /// An image.
        Image(ImageMessage) = "image" in "image",
        /// A voice recording.
        Voice(VoiceMessage) = "voice" in "voice",
        /// A video.
        Video(VideoMessage) = "video" in "video",
        /// A file.
        File(FileMessage) = "file" in "file",
        /// A card with a link.
        TextCard(TextCardMessage) = "textcard" in "textcard",
        /// Articles that live on pages of their own.
        News(NewsMessage) = "news" in "news",
        /// Articles whose text the platform keeps.
        Mpnews(MpNewsMessage) = "mpnews" in "mpnews",
        /// Markdown.
        Markdown(MarkdownMessage) = "markdown" in "markdown",
    }
}

impl From<TextMessage> for ChatMessage {
    #[inline]
    fn from(body: TextMessage) -> Self {
        Self::Text(body)
    }
}

impl From<ImageMessage> for ChatMessage {
    #[inline]
    fn from(body: ImageMessage) -> Self {
        Self::Image(body)
    }
}

impl From<VoiceMessage> for ChatMessage {
    #[inline]
    fn from(body: VoiceMessage) -> Self {
        Self::Voice(body)
    }
}

impl From<VideoMessage> for ChatMessage {
    #[inline]
    fn from(body: VideoMessage) -> Self {
        Self::Video(body)
    }
}

impl From<FileMessage> for ChatMessage {
    #[inline]
    fn from(body: FileMessage) -> Self {
        Self::File(body)
    }
}

impl From<TextCardMessage> for ChatMessage {
    #[inline]
    fn from(body: TextCardMessage) -> Self {
        Self::TextCard(body)
    }
}

impl From<NewsMessage> for ChatMessage {
    #[inline]
    fn from(body: NewsMessage) -> Self {
        Self::News(body)
    }
}

impl From<MpNewsMessage> for ChatMessage {
    #[inline]
    fn from(body: MpNewsMessage) -> Self {
        Self::Mpnews(body)
    }
}

impl From<MarkdownMessage> for ChatMessage {
    #[inline]
    fn from(body: MarkdownMessage) -> Self {
        Self::Markdown(body)
    }
}
