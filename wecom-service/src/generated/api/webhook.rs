//! 消息推送: messages to one group chat through the webhook address of its robot.
//!
//! Generated from `spec/api/messages/webhook.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::endpoint::{Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{Provides, WebhookKey};
use crate::generated::types::{
    MediaId, TemplateCardImage, TemplateCardLine, TemplateCardSource, TemplateCardText, TemplateCardTitle, UserId,
};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{Bytes, Empty, EncodeError, Extra, File, Form, Timestamp};
use crate::{open_enum, table, tagged_union};

/// The calls of 消息推送 on one scope, from [`Scope::webhook`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 消息推送: messages to one group chat through the webhook address of its robot.
    #[inline]
    pub fn webhook(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 发送消息推送: send a message to the group that the webhook's key belongs to.
    ///
    /// Twenty messages a minute for one key. Texts and plain Markdown mention a member where `<@userid>`
    /// stands.
    ///
    /// `POST /cgi-bin/webhook/send` with [`WebhookKey`]; acts on every call and is never repeated blindly.
    /// Official page [99110](https://developer.work.weixin.qq.com/document/path/99110), checked in a public
    /// copy; also [91770](https://developer.work.weixin.qq.com/document/path/91770),
    /// [101066](https://developer.work.weixin.qq.com/document/path/101066).
    #[inline]
    pub fn send_message(&self, message: impl Into<WebhookMessage>) -> Call<SendMessage>
    where
        K: Provides<WebhookKey>,
    {
        self.scope.call(SendMessage::new(message))
    }

    /// 文件上传接口: upload a file or a voice message for send_message.
    ///
    /// `POST /cgi-bin/webhook/upload_media` with [`WebhookKey`]; acts on every call and is never repeated
    /// blindly. Uploads multipart/form-data. Official page
    /// [99110](https://developer.work.weixin.qq.com/document/path/99110), checked in a public copy; also
    /// [91770](https://developer.work.weixin.qq.com/document/path/91770).
    #[inline]
    pub fn upload_media(&self, r#type: UploadType, media: File) -> Call<UploadMedia>
    where
        K: Provides<WebhookKey>,
    {
        self.scope.call(UploadMedia::new(r#type, media))
    }
}

/// 发送消息推送: the request of [`Api::send_message`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessage {
    /// What to send.
    pub message: WebhookMessage,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SendMessage {
    "message" => message: WebhookMessage [required(), flatten()],
});

impl SendMessage {
    /// The request with everything it must have.
    #[inline]
    pub fn new(message: impl Into<WebhookMessage>) -> Self {
        Self {
            message: message.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for SendMessage {
    type Token = WebhookKey;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post("webhook", "send_message", "/cgi-bin/webhook/send")
        .title("发送消息推送")
        .docs(&[91770, 99110, 101066]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 文件上传接口: the request of [`Api::upload_media`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadMedia {
    /// What it is.
    pub r#type: UploadType,
    /// The file. Its name is the one members see.
    pub media: File,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UploadMedia {
    "type" => r#type: UploadType [required(), query()],
    "media" => media: File [required(), part()],
});

impl UploadMedia {
    /// The request with everything it must have.
    #[inline]
    pub fn new(r#type: UploadType, media: File) -> Self {
        Self {
            r#type,
            media,
            ..Self::default()
        }
    }
}

impl Endpoint for UploadMedia {
    type Token = WebhookKey;
    type Response = UploadMediaResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("webhook", "upload_media", "/cgi-bin/webhook/upload_media")
        .title("文件上传接口")
        .multipart()
        .docs(&[91770, 99110]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 文件上传接口: the answer to [`UploadMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadMediaResponse {
    /// The kind that was given.
    pub r#type: UploadType,
    /// The file, for three days and only for this key.
    pub media_id: MediaId,
    /// When it was uploaded.
    pub created_at: Timestamp,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer UploadMediaResponse {
    "type" => r#type: UploadType,
    "media_id" => media_id: MediaId,
    "created_at" => created_at: Timestamp [form(Form::Either)],
});

/// A text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextMessage {
    /// The text. At most 2048 bytes.
    pub content: String,
    /// Members to mention, in plain text. The entry @all means everybody. On the wire it is `mentioned_list`.
    pub mentioned_userids: Option<Vec<UserId>>,
    /// Phone numbers of members to mention. The entry @all means everybody. On the wire it is
    /// `mentioned_mobile_list`.
    pub mentioned_mobiles: Option<Vec<String>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TextMessage {
    "content" => content: String [required(), max_bytes(2048)],
    "mentioned_list" => mentioned_userids: Option<Vec<UserId>>,
    "mentioned_mobile_list" => mentioned_mobiles: Option<Vec<String>> [sensitive()],
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

    /// Members to mention, in plain text. The entry @all means everybody. On the wire it is `mentioned_list`.
    #[inline]
    #[must_use]
    pub fn mentioned_userids(
        mut self,
        mentioned_userids: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Self {
        self.mentioned_userids = Some(
            mentioned_userids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Phone numbers of members to mention. The entry @all means everybody. On the wire it is
    /// `mentioned_mobile_list`.
    #[inline]
    #[must_use]
    pub fn mentioned_mobiles(
        mut self,
        mentioned_mobiles: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.mentioned_mobiles = Some(
            mentioned_mobiles.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// A text in a part of Markdown.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarkdownMessage {
    /// The text. At most 4096 bytes.
    pub content: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MarkdownMessage {
    "content" => content: String [required(), max_bytes(4096)],
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

/// A text in a larger part of Markdown.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarkdownV2Message {
    /// The text. At most 4096 bytes.
    pub content: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MarkdownV2Message {
    "content" => content: String [required(), max_bytes(4096)],
});

impl MarkdownV2Message {
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
    /// The picture, JPG or PNG, 2 MB at most. On the wire it is `base64`.
    pub data: Bytes,
    /// MD5 of the picture's bytes, in hexadecimal.
    pub md5: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ImageMessage {
    "base64" => data: Bytes [required()],
    "md5" => md5: String [required()],
});

impl ImageMessage {
    /// A value with everything it must have.
    #[inline]
    pub fn new(data: impl Into<Bytes>, md5: impl Into<String>) -> Self {
        Self {
            data: data.into(),
            md5: md5.into(),
            ..Self::default()
        }
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
    /// Where it is.
    pub url: String,
    /// A line below it. At most 512 bytes.
    pub description: Option<String>,
    /// Address of its picture, JPG or PNG. On the wire it is `picurl`.
    pub pic_url: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NewsArticle {
    "title" => title: String [required(), max_bytes(128)],
    "url" => url: String [required()],
    "description" => description: Option<String> [max_bytes(512)],
    "picurl" => pic_url: Option<String>,
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

    /// A line below it. At most 512 bytes.
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Address of its picture, JPG or PNG. On the wire it is `picurl`.
    #[inline]
    #[must_use]
    pub fn pic_url(mut self, pic_url: impl Into<String>) -> Self {
        self.pic_url = Some(pic_url.into());
        self
    }
}

/// A file.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileMessage {
    /// The file, from upload_media.
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

/// A voice message.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceMessage {
    /// The recording, from upload_media.
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

/// A card with a text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextNotice {
    /// Its title.
    pub main_title: TemplateCardTitle,
    /// What a click on the card does.
    pub card_action: CardAction,
    /// Where it comes from.
    pub source: Option<TemplateCardSource>,
    /// A figure to stand out.
    pub emphasis_content: Option<TemplateCardTitle>,
    /// A quotation.
    pub quote_area: Option<QuoteArea>,
    /// A text below the title.
    pub sub_title_text: Option<String>,
    /// Lines with a name. At most 6 items.
    pub horizontal_content_list: Option<Vec<TemplateCardLine>>,
    /// Links at the foot. At most 3 items.
    pub jump_list: Option<Vec<CardJump>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TextNotice {
    "main_title" => main_title: TemplateCardTitle [required()],
    "card_action" => card_action: CardAction [required()],
    "source" => source: Option<TemplateCardSource>,
    "emphasis_content" => emphasis_content: Option<TemplateCardTitle>,
    "quote_area" => quote_area: Option<QuoteArea>,
    "sub_title_text" => sub_title_text: Option<String>,
    "horizontal_content_list" => horizontal_content_list: Option<Vec<TemplateCardLine>> [max_items(6)],
    "jump_list" => jump_list: Option<Vec<CardJump>> [max_items(3)],
});

impl TextNotice {
    /// A value with everything it must have.
    #[inline]
    pub fn new(main_title: TemplateCardTitle, card_action: CardAction) -> Self {
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

    /// A figure to stand out.
    #[inline]
    #[must_use]
    pub fn emphasis_content(mut self, emphasis_content: TemplateCardTitle) -> Self {
        self.emphasis_content = Some(emphasis_content);
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
        horizontal_content_list: impl IntoIterator<Item = TemplateCardLine>,
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
}

/// A card with a picture.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewsNotice {
    /// Its title.
    pub main_title: CardHeading,
    /// A large picture.
    pub card_image: TemplateCardImage,
    /// What a click on the card does.
    pub card_action: CardAction,
    /// Where it comes from.
    pub source: Option<TemplateCardSource>,
    /// A small picture beside a text.
    pub image_text_area: Option<ImageTextArea>,
    /// A quotation.
    pub quote_area: Option<QuoteArea>,
    /// Paragraphs. At most 4 items.
    pub vertical_content_list: Option<Vec<TemplateCardText>>,
    /// Lines with a name. At most 6 items.
    pub horizontal_content_list: Option<Vec<TemplateCardLine>>,
    /// Links at the foot. At most 3 items.
    pub jump_list: Option<Vec<CardJump>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NewsNotice {
    "main_title" => main_title: CardHeading [required()],
    "card_image" => card_image: TemplateCardImage [required()],
    "card_action" => card_action: CardAction [required()],
    "source" => source: Option<TemplateCardSource>,
    "image_text_area" => image_text_area: Option<ImageTextArea>,
    "quote_area" => quote_area: Option<QuoteArea>,
    "vertical_content_list" => vertical_content_list: Option<Vec<TemplateCardText>> [max_items(4)],
    "horizontal_content_list" => horizontal_content_list: Option<Vec<TemplateCardLine>> [max_items(6)],
    "jump_list" => jump_list: Option<Vec<CardJump>> [max_items(3)],
});

impl NewsNotice {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        main_title: CardHeading,
        card_image: TemplateCardImage,
        card_action: CardAction,
    ) -> Self {
        Self {
            main_title,
            card_image,
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

    /// A small picture beside a text.
    #[inline]
    #[must_use]
    pub fn image_text_area(mut self, image_text_area: ImageTextArea) -> Self {
        self.image_text_area = Some(image_text_area);
        self
    }

    /// A quotation.
    #[inline]
    #[must_use]
    pub fn quote_area(mut self, quote_area: QuoteArea) -> Self {
        self.quote_area = Some(quote_area);
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
        horizontal_content_list: impl IntoIterator<Item = TemplateCardLine>,
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
    pub r#type: JumpType,
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
    "type" => r#type: JumpType [required()],
    "url" => url: Option<String>,
    "appid" => appid: Option<String>,
    "pagepath" => pagepath: Option<String>,
});

impl CardAction {
    /// A value with everything it must have.
    #[inline]
    pub fn new(r#type: JumpType) -> Self {
        Self { r#type, ..Self::default() }
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

open_enum! {
    /// What an upload is.
    pub enum UploadType: str {
        /// A file, 20 MB at most.
        File = "file",
        /// An AMR recording, 2 MB and 60 seconds at most.
        Voice = "voice",
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

tagged_union! {
    /// A message for the group.
    pub enum WebhookMessage ("msgtype", Nested) {
        /// A text.
        Text(TextMessage) = "text" in "text",
        /// A text in a part of Markdown.
        Markdown(MarkdownMessage) = "markdown" in "markdown",
        /// A text in a larger part of Markdown.
        MarkdownV2(MarkdownV2Message) = "markdown_v2" in "markdown_v2",
        /// A picture.
        Image(ImageMessage) = "image" in "image",
        /// Articles on the web.
        News(NewsMessage) = "news" in "news",
        /// A file.
        File(FileMessage) = "file" in "file",
        /// A voice message.
        Voice(VoiceMessage) = "voice" in "voice",
        /// A card made after a template.
        TemplateCard(TemplateCard) = "template_card" in "template_card",
    }
}

impl From<TextMessage> for WebhookMessage {
    #[inline]
    fn from(body: TextMessage) -> Self {
        Self::Text(body)
    }
}

impl From<MarkdownMessage> for WebhookMessage {
    #[inline]
    fn from(body: MarkdownMessage) -> Self {
        Self::Markdown(body)
    }
}

impl From<MarkdownV2Message> for WebhookMessage {
    #[inline]
    fn from(body: MarkdownV2Message) -> Self {
        Self::MarkdownV2(body)
    }
}

impl From<ImageMessage> for WebhookMessage {
    #[inline]
    fn from(body: ImageMessage) -> Self {
        Self::Image(body)
    }
}

impl From<NewsMessage> for WebhookMessage {
    #[inline]
    fn from(body: NewsMessage) -> Self {
        Self::News(body)
    }
}

impl From<FileMessage> for WebhookMessage {
    #[inline]
    fn from(body: FileMessage) -> Self {
        Self::File(body)
    }
}

impl From<VoiceMessage> for WebhookMessage {
    #[inline]
    fn from(body: VoiceMessage) -> Self {
        Self::Voice(body)
    }
}

impl From<TemplateCard> for WebhookMessage {
    #[inline]
    fn from(body: TemplateCard) -> Self {
        Self::TemplateCard(body)
    }
}

tagged_union! {
    /// A card made after a template.
    pub enum TemplateCard ("card_type", Flat) {
        /// A text.
        TextNotice(TextNotice) = "text_notice" in "text_notice",
        /// A picture.
        NewsNotice(NewsNotice) = "news_notice" in "news_notice",
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
