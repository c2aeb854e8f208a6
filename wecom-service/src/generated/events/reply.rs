//! 被动回复消息格式: what an app answers to a message or event of a data callback, in the body of its HTTP
//! answer.
//!
//! Generated from `spec/events/reply.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::callback::{Envelope, EventMeta, TypedReply};
use crate::generated::events::ReplyMessage;
use crate::generated::types::MediaId;
use crate::wire::Extra;
use crate::{open_enum, table, tagged_union};

/// 文本消息: answer with a text.
///
/// App reply with MsgType `text`. Official page
/// [96469](https://developer.work.weixin.qq.com/document/path/96469), checked, as of 2024-11-21; also
/// [90241](https://developer.work.weixin.qq.com/document/path/90241),
/// [90377](https://developer.work.weixin.qq.com/document/path/90377),
/// [90859](https://developer.work.weixin.qq.com/document/path/90859).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplyText {
    /// What every reply carries: to whom, from whom and when. The receiver fills in what is not given.
    pub envelope: Envelope,
    /// The text, at most 2048 bytes. The platform cuts off what is longer.
    pub content: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ReplyText {
    "" => envelope: Envelope [flatten()],
    "Content" => content: String [required()],
});

impl ReplyText {
    /// The reply with everything it must have.
    #[inline]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            ..Self::default()
        }
    }
}

impl TypedReply for ReplyText {
    const META: &'static EventMeta = &EventMeta::new("reply", "reply_text")
        .title("文本消息")
        .via(&["app"])
        .msg_type("text")
        .docs(&[96469, 90241, 90377, 90859]);

    #[inline]
    fn envelope_mut(&mut self) -> Option<&mut Envelope> {
        Some(&mut self.envelope)
    }

    #[inline]
    fn into_message(self) -> ReplyMessage {
        ReplyMessage::ReplyText(Box::new(self))
    }
}

/// 图片消息: answer with a picture.
///
/// App reply with MsgType `image`. Official page
/// [90241](https://developer.work.weixin.qq.com/document/path/90241), checked in a public copy; also
/// [96469](https://developer.work.weixin.qq.com/document/path/96469),
/// [90377](https://developer.work.weixin.qq.com/document/path/90377),
/// [90859](https://developer.work.weixin.qq.com/document/path/90859).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplyImage {
    /// What every reply carries: to whom, from whom and when. The receiver fills in what is not given.
    pub envelope: Envelope,
    /// The picture.
    pub image: ReplyMedia,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ReplyImage {
    "" => envelope: Envelope [flatten()],
    "Image" => image: ReplyMedia [required()],
});

impl ReplyImage {
    /// The reply with everything it must have.
    #[inline]
    pub fn new(image: ReplyMedia) -> Self {
        Self { image, ..Self::default() }
    }
}

impl TypedReply for ReplyImage {
    const META: &'static EventMeta = &EventMeta::new("reply", "reply_image")
        .title("图片消息")
        .via(&["app"])
        .msg_type("image")
        .docs(&[96469, 90241, 90377, 90859]);

    #[inline]
    fn envelope_mut(&mut self) -> Option<&mut Envelope> {
        Some(&mut self.envelope)
    }

    #[inline]
    fn into_message(self) -> ReplyMessage {
        ReplyMessage::ReplyImage(Box::new(self))
    }
}

/// 语音消息: answer with a recording.
///
/// App reply with MsgType `voice`. Official page
/// [90241](https://developer.work.weixin.qq.com/document/path/90241), checked in a public copy; also
/// [96469](https://developer.work.weixin.qq.com/document/path/96469),
/// [90377](https://developer.work.weixin.qq.com/document/path/90377),
/// [90859](https://developer.work.weixin.qq.com/document/path/90859).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplyVoice {
    /// What every reply carries: to whom, from whom and when. The receiver fills in what is not given.
    pub envelope: Envelope,
    /// The recording.
    pub voice: ReplyMedia,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ReplyVoice {
    "" => envelope: Envelope [flatten()],
    "Voice" => voice: ReplyMedia [required()],
});

impl ReplyVoice {
    /// The reply with everything it must have.
    #[inline]
    pub fn new(voice: ReplyMedia) -> Self {
        Self { voice, ..Self::default() }
    }
}

impl TypedReply for ReplyVoice {
    const META: &'static EventMeta = &EventMeta::new("reply", "reply_voice")
        .title("语音消息")
        .via(&["app"])
        .msg_type("voice")
        .docs(&[96469, 90241, 90377, 90859]);

    #[inline]
    fn envelope_mut(&mut self) -> Option<&mut Envelope> {
        Some(&mut self.envelope)
    }

    #[inline]
    fn into_message(self) -> ReplyMessage {
        ReplyMessage::ReplyVoice(Box::new(self))
    }
}

/// 视频消息: answer with a video.
///
/// App reply with MsgType `video`. Official page
/// [90241](https://developer.work.weixin.qq.com/document/path/90241), checked in a public copy; also
/// [96469](https://developer.work.weixin.qq.com/document/path/96469),
/// [90377](https://developer.work.weixin.qq.com/document/path/90377),
/// [90859](https://developer.work.weixin.qq.com/document/path/90859).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplyVideo {
    /// What every reply carries: to whom, from whom and when. The receiver fills in what is not given.
    pub envelope: Envelope,
    /// The video.
    pub video: ReplyVideoBody,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ReplyVideo {
    "" => envelope: Envelope [flatten()],
    "Video" => video: ReplyVideoBody [required()],
});

impl ReplyVideo {
    /// The reply with everything it must have.
    #[inline]
    pub fn new(video: ReplyVideoBody) -> Self {
        Self { video, ..Self::default() }
    }
}

impl TypedReply for ReplyVideo {
    const META: &'static EventMeta = &EventMeta::new("reply", "reply_video")
        .title("视频消息")
        .via(&["app"])
        .msg_type("video")
        .docs(&[96469, 90241, 90377, 90859]);

    #[inline]
    fn envelope_mut(&mut self) -> Option<&mut Envelope> {
        Some(&mut self.envelope)
    }

    #[inline]
    fn into_message(self) -> ReplyMessage {
        ReplyMessage::ReplyVideo(Box::new(self))
    }
}

/// 图文消息: answer with a list of articles.
///
/// App reply with MsgType `news`. Official page
/// [90241](https://developer.work.weixin.qq.com/document/path/90241), checked in a public copy; also
/// [96469](https://developer.work.weixin.qq.com/document/path/96469),
/// [90377](https://developer.work.weixin.qq.com/document/path/90377),
/// [90859](https://developer.work.weixin.qq.com/document/path/90859).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplyNews {
    /// What every reply carries: to whom, from whom and when. The receiver fills in what is not given.
    pub envelope: Envelope,
    /// How many articles there are.
    pub article_count: i64,
    /// The articles.
    pub articles: ReplyArticles,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ReplyNews {
    "" => envelope: Envelope [flatten()],
    "ArticleCount" => article_count: i64 [required()],
    "Articles" => articles: ReplyArticles [required()],
});

impl ReplyNews {
    /// The reply with everything it must have.
    #[inline]
    pub fn new(article_count: i64, articles: ReplyArticles) -> Self {
        Self {
            article_count,
            articles,
            ..Self::default()
        }
    }
}

impl TypedReply for ReplyNews {
    const META: &'static EventMeta = &EventMeta::new("reply", "reply_news")
        .title("图文消息")
        .via(&["app"])
        .msg_type("news")
        .docs(&[96469, 90241, 90377, 90859]);

    #[inline]
    fn envelope_mut(&mut self) -> Option<&mut Envelope> {
        Some(&mut self.envelope)
    }

    #[inline]
    fn into_message(self) -> ReplyMessage {
        ReplyMessage::ReplyNews(Box::new(self))
    }
}

/// 任务卡片更新消息: answer a tap on a task card; its buttons make way for a text.
///
/// App reply with MsgType `update_taskcard`. Official page
/// [90241](https://developer.work.weixin.qq.com/document/path/90241), checked in a public copy; also
/// [90377](https://developer.work.weixin.qq.com/document/path/90377),
/// [90859](https://developer.work.weixin.qq.com/document/path/90859).
///
/// **Deprecated:** Task cards gave way to template cards and ReplyUpdateButton.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplyUpdateTaskcard {
    /// What every reply carries: to whom, from whom and when. The receiver fills in what is not given.
    pub envelope: Envelope,
    /// What the tapped button says from then on.
    pub task_card: ReplaceName,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ReplyUpdateTaskcard {
    "" => envelope: Envelope [flatten()],
    "TaskCard" => task_card: ReplaceName [required()],
});

impl ReplyUpdateTaskcard {
    /// The reply with everything it must have.
    #[inline]
    pub fn new(task_card: ReplaceName) -> Self {
        Self {
            task_card,
            ..Self::default()
        }
    }
}

impl TypedReply for ReplyUpdateTaskcard {
    const META: &'static EventMeta = &EventMeta::new("reply", "reply_update_taskcard")
        .title("任务卡片更新消息")
        .via(&["app"])
        .msg_type("update_taskcard")
        .docs(&[90241, 90377, 90859]);

    #[inline]
    fn envelope_mut(&mut self) -> Option<&mut Envelope> {
        Some(&mut self.envelope)
    }

    #[inline]
    fn into_message(self) -> ReplyMessage {
        ReplyMessage::ReplyUpdateTaskcard(Box::new(self))
    }
}

/// 更新点击用户的按钮文案: answer a tap on a template card; the button of whoever tapped it turns grey and
/// gets another text.
///
/// App reply with MsgType `update_button`. Official page
/// [90241](https://developer.work.weixin.qq.com/document/path/90241), checked in a public copy; also
/// [96469](https://developer.work.weixin.qq.com/document/path/96469),
/// [90377](https://developer.work.weixin.qq.com/document/path/90377),
/// [90859](https://developer.work.weixin.qq.com/document/path/90859).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplyUpdateButton {
    /// What every reply carries: to whom, from whom and when. The receiver fills in what is not given.
    pub envelope: Envelope,
    /// What the tapped button says from then on.
    pub button: ReplaceName,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ReplyUpdateButton {
    "" => envelope: Envelope [flatten()],
    "Button" => button: ReplaceName [required()],
});

impl ReplyUpdateButton {
    /// The reply with everything it must have.
    #[inline]
    pub fn new(button: ReplaceName) -> Self {
        Self { button, ..Self::default() }
    }
}

impl TypedReply for ReplyUpdateButton {
    const META: &'static EventMeta = &EventMeta::new("reply", "reply_update_button")
        .title("更新点击用户的按钮文案")
        .via(&["app"])
        .msg_type("update_button")
        .docs(&[96469, 90241, 90377, 90859]);

    #[inline]
    fn envelope_mut(&mut self) -> Option<&mut Envelope> {
        Some(&mut self.envelope)
    }

    #[inline]
    fn into_message(self) -> ReplyMessage {
        ReplyMessage::ReplyUpdateButton(Box::new(self))
    }
}

/// 更新点击用户的整张卡片: answer a tap on a template card; whoever tapped it sees another card in its place.
///
/// App reply with MsgType `update_template_card`. Official page
/// [90241](https://developer.work.weixin.qq.com/document/path/90241), checked in a public copy; also
/// [96469](https://developer.work.weixin.qq.com/document/path/96469),
/// [90377](https://developer.work.weixin.qq.com/document/path/90377),
/// [90859](https://developer.work.weixin.qq.com/document/path/90859).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplyUpdateTemplateCard {
    /// What every reply carries: to whom, from whom and when. The receiver fills in what is not given.
    pub envelope: Envelope,
    /// The new card.
    pub template_card: ReplyCard,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ReplyUpdateTemplateCard {
    "" => envelope: Envelope [flatten()],
    "TemplateCard" => template_card: ReplyCard [required()],
});

impl ReplyUpdateTemplateCard {
    /// The reply with everything it must have.
    #[inline]
    pub fn new(template_card: impl Into<ReplyCard>) -> Self {
        Self {
            template_card: template_card.into(),
            ..Self::default()
        }
    }
}

impl TypedReply for ReplyUpdateTemplateCard {
    const META: &'static EventMeta = &EventMeta::new("reply", "reply_update_template_card")
        .title("更新点击用户的整张卡片")
        .via(&["app"])
        .msg_type("update_template_card")
        .docs(&[96469, 90241, 90377, 90859]);

    #[inline]
    fn envelope_mut(&mut self) -> Option<&mut Envelope> {
        Some(&mut self.envelope)
    }

    #[inline]
    fn into_message(self) -> ReplyMessage {
        ReplyMessage::ReplyUpdateTemplateCard(Box::new(self))
    }
}

/// A file that was uploaded before.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplyMedia {
    /// The file, uploaded as temporary material.
    pub media_id: MediaId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ReplyMedia {
    "MediaId" => media_id: MediaId [required()],
});

impl ReplyMedia {
    /// A value with everything it must have.
    #[inline]
    pub fn new(media_id: impl Into<MediaId>) -> Self {
        Self {
            media_id: media_id.into(),
            ..Self::default()
        }
    }
}

/// A video with what stands beside it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplyVideoBody {
    /// The video, uploaded as temporary material.
    pub media_id: MediaId,
    /// Its title, at most 128 bytes. The platform cuts off what is longer.
    pub title: Option<String>,
    /// What it is about, at most 512 bytes. The platform cuts off what is longer.
    pub description: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ReplyVideoBody {
    "MediaId" => media_id: MediaId [required()],
    "Title" => title: Option<String>,
    "Description" => description: Option<String>,
});

impl ReplyVideoBody {
    /// A value with everything it must have.
    #[inline]
    pub fn new(media_id: impl Into<MediaId>) -> Self {
        Self {
            media_id: media_id.into(),
            ..Self::default()
        }
    }

    /// Its title, at most 128 bytes. The platform cuts off what is longer.
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// What it is about, at most 512 bytes. The platform cuts off what is longer.
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// A list of articles.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplyArticles {
    /// The articles. On the wire it is `item`.
    pub items: Vec<ReplyArticle>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ReplyArticles {
    "item" => items: Vec<ReplyArticle> [required()],
});

impl ReplyArticles {
    /// A value with everything it must have.
    #[inline]
    pub fn new(items: impl IntoIterator<Item = ReplyArticle>) -> Self {
        Self {
            items: items.into_iter().collect(),
            ..Self::default()
        }
    }
}

/// One article.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplyArticle {
    /// Its title, at most 128 bytes. The platform cuts off what is longer.
    pub title: String,
    /// What it is about, at most 512 bytes. The platform cuts off what is longer.
    pub description: Option<String>,
    /// Address of its picture, JPG or PNG, best 640\*320 for the first and 80\*80 for the others.
    pub pic_url: Option<String>,
    /// Where a tap leads.
    pub url: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ReplyArticle {
    "Title" => title: String [required()],
    "Description" => description: Option<String>,
    "PicUrl" => pic_url: Option<String>,
    "Url" => url: Option<String>,
});

impl ReplyArticle {
    /// A value with everything it must have.
    #[inline]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..Self::default()
        }
    }

    /// What it is about, at most 512 bytes. The platform cuts off what is longer.
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Address of its picture, JPG or PNG, best 640\*320 for the first and 80\*80 for the others.
    #[inline]
    #[must_use]
    pub fn pic_url(mut self, pic_url: impl Into<String>) -> Self {
        self.pic_url = Some(pic_url.into());
        self
    }

    /// Where a tap leads.
    #[inline]
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

/// The new text of a button.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceName {
    /// The text.
    pub replace_name: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ReplaceName {
    "ReplaceName" => replace_name: String [required()],
});

impl ReplaceName {
    /// A value with everything it must have.
    #[inline]
    pub fn new(replace_name: impl Into<String>) -> Self {
        Self {
            replace_name: replace_name.into(),
            ..Self::default()
        }
    }
}

/// A card with a text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextNotice {
    /// Where it comes from.
    pub source: Option<CardSource>,
    /// Menu in its corner.
    pub action_menu: Option<ActionMenu>,
    /// Its title. Either it has a title or SubTitleText is given.
    pub main_title: Option<CardTitle>,
    /// A figure to stand out.
    pub emphasis_content: Option<CardTitle>,
    /// A quotation.
    pub quote_area: Option<QuoteArea>,
    /// A text below the title.
    pub sub_title_text: Option<String>,
    /// Names and values. At most 6 items.
    pub horizontal_content_list: Option<Vec<HorizontalContent>>,
    /// Links below. At most 3 items.
    pub jump_list: Option<Vec<CardJump>>,
    /// What a tap on the card does.
    pub card_action: CardAction,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TextNotice {
    "Source" => source: Option<CardSource>,
    "ActionMenu" => action_menu: Option<ActionMenu>,
    "MainTitle" => main_title: Option<CardTitle>,
    "EmphasisContent" => emphasis_content: Option<CardTitle>,
    "QuoteArea" => quote_area: Option<QuoteArea>,
    "SubTitleText" => sub_title_text: Option<String>,
    "HorizontalContentList" => horizontal_content_list: Option<Vec<HorizontalContent>> [max_items(6)],
    "JumpList" => jump_list: Option<Vec<CardJump>> [max_items(3)],
    "CardAction" => card_action: CardAction [required()],
});

impl TextNotice {
    /// A value with everything it must have.
    #[inline]
    pub fn new(card_action: CardAction) -> Self {
        Self {
            card_action,
            ..Self::default()
        }
    }

    /// Where it comes from.
    #[inline]
    #[must_use]
    pub fn source(mut self, source: CardSource) -> Self {
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

    /// Its title. Either it has a title or SubTitleText is given.
    #[inline]
    #[must_use]
    pub fn main_title(mut self, main_title: CardTitle) -> Self {
        self.main_title = Some(main_title);
        self
    }

    /// A figure to stand out.
    #[inline]
    #[must_use]
    pub fn emphasis_content(mut self, emphasis_content: CardTitle) -> Self {
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

    /// Names and values. At most 6 items.
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

    /// Links below. At most 3 items.
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
    /// Where it comes from.
    pub source: Option<CardSource>,
    /// Menu in its corner.
    pub action_menu: Option<ActionMenu>,
    /// Its title.
    pub main_title: Option<CardTitle>,
    /// A quotation.
    pub quote_area: Option<QuoteArea>,
    /// A small picture with a text. Either this or CardImage is required.
    pub image_text_area: Option<ImageTextArea>,
    /// The picture.
    pub card_image: Option<CardImage>,
    /// Titles with their texts. At most 4 items.
    pub vertical_content_list: Option<Vec<CardTitle>>,
    /// Names and values. At most 6 items.
    pub horizontal_content_list: Option<Vec<HorizontalContent>>,
    /// Links below. At most 3 items.
    pub jump_list: Option<Vec<CardJump>>,
    /// What a tap on the card does.
    pub card_action: CardAction,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NewsNotice {
    "Source" => source: Option<CardSource>,
    "ActionMenu" => action_menu: Option<ActionMenu>,
    "MainTitle" => main_title: Option<CardTitle>,
    "QuoteArea" => quote_area: Option<QuoteArea>,
    "ImageTextArea" => image_text_area: Option<ImageTextArea>,
    "CardImage" => card_image: Option<CardImage>,
    "VerticalContentList" => vertical_content_list: Option<Vec<CardTitle>> [max_items(4)],
    "HorizontalContentList" => horizontal_content_list: Option<Vec<HorizontalContent>> [max_items(6)],
    "JumpList" => jump_list: Option<Vec<CardJump>> [max_items(3)],
    "CardAction" => card_action: CardAction [required()],
});

impl NewsNotice {
    /// A value with everything it must have.
    #[inline]
    pub fn new(card_action: CardAction) -> Self {
        Self {
            card_action,
            ..Self::default()
        }
    }

    /// Where it comes from.
    #[inline]
    #[must_use]
    pub fn source(mut self, source: CardSource) -> Self {
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

    /// Its title.
    #[inline]
    #[must_use]
    pub fn main_title(mut self, main_title: CardTitle) -> Self {
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

    /// A small picture with a text. Either this or CardImage is required.
    #[inline]
    #[must_use]
    pub fn image_text_area(mut self, image_text_area: ImageTextArea) -> Self {
        self.image_text_area = Some(image_text_area);
        self
    }

    /// The picture.
    #[inline]
    #[must_use]
    pub fn card_image(mut self, card_image: CardImage) -> Self {
        self.card_image = Some(card_image);
        self
    }

    /// Titles with their texts. At most 4 items.
    #[inline]
    #[must_use]
    pub fn vertical_content_list(
        mut self,
        vertical_content_list: impl IntoIterator<Item = CardTitle>,
    ) -> Self {
        self.vertical_content_list = Some(vertical_content_list.into_iter().collect());
        self
    }

    /// Names and values. At most 6 items.
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

    /// Links below. At most 3 items.
    #[inline]
    #[must_use]
    pub fn jump_list(mut self, jump_list: impl IntoIterator<Item = CardJump>) -> Self {
        self.jump_list = Some(jump_list.into_iter().collect());
        self
    }
}

/// A card with buttons.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ButtonCard {
    /// Where it comes from.
    pub source: Option<CardSource>,
    /// Menu in its corner.
    pub action_menu: Option<ActionMenu>,
    /// Its title.
    pub main_title: Option<CardTitle>,
    /// A quotation.
    pub quote_area: Option<QuoteArea>,
    /// A text below the title.
    pub sub_title_text: Option<String>,
    /// Names and values. At most 6 items.
    pub horizontal_content_list: Option<Vec<HorizontalContent>>,
    /// Links below. Known from the page's example. At most 3 items.
    pub jump_list: Option<Vec<CardJump>>,
    /// What a tap on the card does.
    pub card_action: Option<CardAction>,
    /// A selector above the buttons.
    pub button_selection: Option<Selector>,
    /// The buttons. At most 6 items.
    pub button_list: Option<Vec<CardButton>>,
    /// Text of the grey button that takes the place of the buttons.
    pub replace_text: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ButtonCard {
    "Source" => source: Option<CardSource>,
    "ActionMenu" => action_menu: Option<ActionMenu>,
    "MainTitle" => main_title: Option<CardTitle>,
    "QuoteArea" => quote_area: Option<QuoteArea>,
    "SubTitleText" => sub_title_text: Option<String>,
    "HorizontalContentList" => horizontal_content_list: Option<Vec<HorizontalContent>> [max_items(6)],
    "JumpList" => jump_list: Option<Vec<CardJump>> [max_items(3)],
    "CardAction" => card_action: Option<CardAction>,
    "ButtonSelection" => button_selection: Option<Selector>,
    "ButtonList" => button_list: Option<Vec<CardButton>> [max_items(6)],
    "ReplaceText" => replace_text: Option<String>,
});

impl ButtonCard {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Where it comes from.
    #[inline]
    #[must_use]
    pub fn source(mut self, source: CardSource) -> Self {
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

    /// Its title.
    #[inline]
    #[must_use]
    pub fn main_title(mut self, main_title: CardTitle) -> Self {
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

    /// A text below the title.
    #[inline]
    #[must_use]
    pub fn sub_title_text(mut self, sub_title_text: impl Into<String>) -> Self {
        self.sub_title_text = Some(sub_title_text.into());
        self
    }

    /// Names and values. At most 6 items.
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

    /// Links below. Known from the page's example. At most 3 items.
    #[inline]
    #[must_use]
    pub fn jump_list(mut self, jump_list: impl IntoIterator<Item = CardJump>) -> Self {
        self.jump_list = Some(jump_list.into_iter().collect());
        self
    }

    /// What a tap on the card does.
    #[inline]
    #[must_use]
    pub fn card_action(mut self, card_action: CardAction) -> Self {
        self.card_action = Some(card_action);
        self
    }

    /// A selector above the buttons.
    #[inline]
    #[must_use]
    pub fn button_selection(mut self, button_selection: Selector) -> Self {
        self.button_selection = Some(button_selection);
        self
    }

    /// The buttons. At most 6 items.
    #[inline]
    #[must_use]
    pub fn button_list(
        mut self,
        button_list: impl IntoIterator<Item = CardButton>,
    ) -> Self {
        self.button_list = Some(button_list.into_iter().collect());
        self
    }

    /// Text of the grey button that takes the place of the buttons.
    #[inline]
    #[must_use]
    pub fn replace_text(mut self, replace_text: impl Into<String>) -> Self {
        self.replace_text = Some(replace_text.into());
        self
    }
}

/// A card with a vote.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoteCard {
    /// Where it comes from.
    pub source: Option<CardSource>,
    /// Its title.
    pub main_title: Option<CardTitle>,
    /// The vote.
    pub check_box: Option<CheckBox>,
    /// The button that submits it.
    pub submit_button: Option<SubmitButton>,
    /// Text of the grey button that takes the place of the button.
    pub replace_text: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(VoteCard {
    "Source" => source: Option<CardSource>,
    "MainTitle" => main_title: Option<CardTitle>,
    "CheckBox" => check_box: Option<CheckBox>,
    "SubmitButton" => submit_button: Option<SubmitButton>,
    "ReplaceText" => replace_text: Option<String>,
});

impl VoteCard {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Where it comes from.
    #[inline]
    #[must_use]
    pub fn source(mut self, source: CardSource) -> Self {
        self.source = Some(source);
        self
    }

    /// Its title.
    #[inline]
    #[must_use]
    pub fn main_title(mut self, main_title: CardTitle) -> Self {
        self.main_title = Some(main_title);
        self
    }

    /// The vote.
    #[inline]
    #[must_use]
    pub fn check_box(mut self, check_box: CheckBox) -> Self {
        self.check_box = Some(check_box);
        self
    }

    /// The button that submits it.
    #[inline]
    #[must_use]
    pub fn submit_button(mut self, submit_button: SubmitButton) -> Self {
        self.submit_button = Some(submit_button);
        self
    }

    /// Text of the grey button that takes the place of the button.
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
    /// Where it comes from.
    pub source: Option<CardSource>,
    /// Its title.
    pub main_title: Option<CardTitle>,
    /// The selectors. At most 3 items.
    pub select_list: Option<Vec<Selector>>,
    /// The button that submits them.
    pub submit_button: Option<SubmitButton>,
    /// Text of the grey button that takes the place of the button.
    pub replace_text: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SelectorCard {
    "Source" => source: Option<CardSource>,
    "MainTitle" => main_title: Option<CardTitle>,
    "SelectList" => select_list: Option<Vec<Selector>> [max_items(3)],
    "SubmitButton" => submit_button: Option<SubmitButton>,
    "ReplaceText" => replace_text: Option<String>,
});

impl SelectorCard {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Where it comes from.
    #[inline]
    #[must_use]
    pub fn source(mut self, source: CardSource) -> Self {
        self.source = Some(source);
        self
    }

    /// Its title.
    #[inline]
    #[must_use]
    pub fn main_title(mut self, main_title: CardTitle) -> Self {
        self.main_title = Some(main_title);
        self
    }

    /// The selectors. At most 3 items.
    #[inline]
    #[must_use]
    pub fn select_list(
        mut self,
        select_list: impl IntoIterator<Item = Selector>,
    ) -> Self {
        self.select_list = Some(select_list.into_iter().collect());
        self
    }

    /// The button that submits them.
    #[inline]
    #[must_use]
    pub fn submit_button(mut self, submit_button: SubmitButton) -> Self {
        self.submit_button = Some(submit_button);
        self
    }

    /// Text of the grey button that takes the place of the button.
    #[inline]
    #[must_use]
    pub fn replace_text(mut self, replace_text: impl Into<String>) -> Self {
        self.replace_text = Some(replace_text.into());
        self
    }
}

/// Where a card comes from.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CardSource {
    /// Address of an icon.
    pub icon_url: Option<String>,
    /// What it says.
    pub desc: Option<String>,
    /// Colour of the text. [`SourceColor::Grey`] when absent.
    pub desc_color: Option<SourceColor>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CardSource {
    "IconUrl" => icon_url: Option<String>,
    "Desc" => desc: Option<String>,
    "DescColor" => desc_color: Option<SourceColor>,
});

impl CardSource {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Address of an icon.
    #[inline]
    #[must_use]
    pub fn icon_url(mut self, icon_url: impl Into<String>) -> Self {
        self.icon_url = Some(icon_url.into());
        self
    }

    /// What it says.
    #[inline]
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// Colour of the text. [`SourceColor::Grey`] when absent.
    #[inline]
    #[must_use]
    pub fn desc_color(mut self, desc_color: SourceColor) -> Self {
        self.desc_color = Some(desc_color);
        self
    }
}

/// Menu in the corner of a card.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActionMenu {
    /// What it is for.
    pub desc: Option<String>,
    /// Its entries. At most 10 items.
    pub action_list: Vec<MenuAction>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ActionMenu {
    "Desc" => desc: Option<String>,
    "ActionList" => action_list: Vec<MenuAction> [required(), max_items(10)],
});

impl ActionMenu {
    /// A value with everything it must have.
    #[inline]
    pub fn new(action_list: impl IntoIterator<Item = MenuAction>) -> Self {
        Self {
            action_list: action_list.into_iter().collect(),
            ..Self::default()
        }
    }

    /// What it is for.
    #[inline]
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }
}

/// One entry of a menu.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MenuAction {
    /// What it says.
    pub text: String,
    /// Comes back as EventKey. At most 1024 bytes.
    pub key: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MenuAction {
    "Text" => text: String [required()],
    "Key" => key: String [required(), max_bytes(1024)],
});

impl MenuAction {
    /// A value with everything it must have.
    #[inline]
    pub fn new(text: impl Into<String>, key: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            key: key.into(),
            ..Self::default()
        }
    }
}

/// A title with a text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CardTitle {
    /// The title.
    pub title: Option<String>,
    /// The text.
    pub desc: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CardTitle {
    "Title" => title: Option<String>,
    "Desc" => desc: Option<String>,
});

impl CardTitle {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// A quotation.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuoteArea {
    /// Where a tap leads.
    pub r#type: Option<JumpType>,
    /// The page, when it leads to one.
    pub url: Option<String>,
    /// The mini program, when it leads to one. On the wire it is `Appid`.
    pub app_id: Option<String>,
    /// The page of the mini program.
    pub page_path: Option<String>,
    /// Its title.
    pub title: Option<String>,
    /// What is quoted.
    pub quote_text: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(QuoteArea {
    "Type" => r#type: Option<JumpType>,
    "Url" => url: Option<String>,
    "Appid" => app_id: Option<String>,
    "PagePath" => page_path: Option<String>,
    "Title" => title: Option<String>,
    "QuoteText" => quote_text: Option<String>,
});

impl QuoteArea {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Where a tap leads.
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: JumpType) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// The page, when it leads to one.
    #[inline]
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// The mini program, when it leads to one. On the wire it is `Appid`.
    #[inline]
    #[must_use]
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }

    /// The page of the mini program.
    #[inline]
    #[must_use]
    pub fn page_path(mut self, page_path: impl Into<String>) -> Self {
        self.page_path = Some(page_path.into());
        self
    }

    /// Its title.
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// What is quoted.
    #[inline]
    #[must_use]
    pub fn quote_text(mut self, quote_text: impl Into<String>) -> Self {
        self.quote_text = Some(quote_text.into());
        self
    }
}

/// A name and its value.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HorizontalContent {
    /// The name.
    pub key_name: String,
    /// The value, or the name of a file.
    pub value: Option<String>,
    /// What a tap does.
    pub r#type: Option<ContentType>,
    /// The page, when it leads to one.
    pub url: Option<String>,
    /// The file, when it is one.
    pub media_id: Option<MediaId>,
    /// The member, when it leads to one.
    pub user_id: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(HorizontalContent {
    "KeyName" => key_name: String [required()],
    "Value" => value: Option<String>,
    "Type" => r#type: Option<ContentType>,
    "Url" => url: Option<String>,
    "MediaId" => media_id: Option<MediaId>,
    "UserId" => user_id: Option<String>,
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

    /// The value, or the name of a file.
    #[inline]
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// What a tap does.
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: ContentType) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// The page, when it leads to one.
    #[inline]
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// The file, when it is one.
    #[inline]
    #[must_use]
    pub fn media_id(mut self, media_id: impl Into<MediaId>) -> Self {
        self.media_id = Some(media_id.into());
        self
    }

    /// The member, when it leads to one.
    #[inline]
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// A link below a card.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CardJump {
    /// What it says.
    pub title: String,
    /// Where a tap leads.
    pub r#type: Option<JumpType>,
    /// The page, when it leads to one.
    pub url: Option<String>,
    /// The mini program, when it leads to one.
    pub app_id: Option<String>,
    /// The page of the mini program.
    pub page_path: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CardJump {
    "Title" => title: String [required()],
    "Type" => r#type: Option<JumpType>,
    "Url" => url: Option<String>,
    "AppId" => app_id: Option<String>,
    "PagePath" => page_path: Option<String>,
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

    /// Where a tap leads.
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: JumpType) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// The page, when it leads to one.
    #[inline]
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// The mini program, when it leads to one.
    #[inline]
    #[must_use]
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }

    /// The page of the mini program.
    #[inline]
    #[must_use]
    pub fn page_path(mut self, page_path: impl Into<String>) -> Self {
        self.page_path = Some(page_path.into());
        self
    }
}

/// What a tap on a card does.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CardAction {
    /// Where it leads.
    pub r#type: Option<JumpType>,
    /// What it says. Known from the page's example.
    pub title: Option<String>,
    /// The page, when it leads to one.
    pub url: Option<String>,
    /// The mini program, when it leads to one.
    pub app_id: Option<String>,
    /// The page of the mini program.
    pub page_path: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CardAction {
    "Type" => r#type: Option<JumpType>,
    "Title" => title: Option<String>,
    "Url" => url: Option<String>,
    "AppId" => app_id: Option<String>,
    "PagePath" => page_path: Option<String>,
});

impl CardAction {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Where it leads.
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: JumpType) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// What it says. Known from the page's example.
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// The page, when it leads to one.
    #[inline]
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// The mini program, when it leads to one.
    #[inline]
    #[must_use]
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }

    /// The page of the mini program.
    #[inline]
    #[must_use]
    pub fn page_path(mut self, page_path: impl Into<String>) -> Self {
        self.page_path = Some(page_path.into());
        self
    }
}

/// A small picture with a text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageTextArea {
    /// Where a tap leads.
    pub r#type: Option<JumpType>,
    /// The page, when it leads to one.
    pub url: Option<String>,
    /// The mini program, when it leads to one. On the wire it is `Appid`.
    pub app_id: Option<String>,
    /// The page of the mini program.
    pub page_path: Option<String>,
    /// Its title.
    pub title: Option<String>,
    /// Its text.
    pub desc: Option<String>,
    /// Address of the picture.
    pub image_url: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ImageTextArea {
    "Type" => r#type: Option<JumpType>,
    "Url" => url: Option<String>,
    "Appid" => app_id: Option<String>,
    "PagePath" => page_path: Option<String>,
    "Title" => title: Option<String>,
    "Desc" => desc: Option<String>,
    "ImageUrl" => image_url: String [required()],
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

    /// Where a tap leads.
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: JumpType) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// The page, when it leads to one.
    #[inline]
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// The mini program, when it leads to one. On the wire it is `Appid`.
    #[inline]
    #[must_use]
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }

    /// The page of the mini program.
    #[inline]
    #[must_use]
    pub fn page_path(mut self, page_path: impl Into<String>) -> Self {
        self.page_path = Some(page_path.into());
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
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }
}

/// The picture of a card.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CardImage {
    /// Its address.
    pub url: String,
    /// Width through height, between 1.3 and 2.25; 1.3 when absent.
    pub aspect_ratio: Option<f64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CardImage {
    "Url" => url: String [required()],
    "AspectRatio" => aspect_ratio: Option<f64>,
});

impl CardImage {
    /// A value with everything it must have.
    #[inline]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            ..Self::default()
        }
    }

    /// Width through height, between 1.3 and 2.25; 1.3 when absent.
    #[inline]
    #[must_use]
    pub fn aspect_ratio(mut self, aspect_ratio: f64) -> Self {
        self.aspect_ratio = Some(aspect_ratio);
        self
    }
}

/// A button.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CardButton {
    /// What it says.
    pub text: String,
    /// How it looks. [`ButtonStyle::Primary`] when absent.
    pub style: Option<ButtonStyle>,
    /// Comes back as EventKey. At most 1024 bytes.
    pub key: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CardButton {
    "Text" => text: String [required()],
    "Style" => style: Option<ButtonStyle>,
    "Key" => key: String [required(), max_bytes(1024)],
});

impl CardButton {
    /// A value with everything it must have.
    #[inline]
    pub fn new(text: impl Into<String>, key: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            key: key.into(),
            ..Self::default()
        }
    }

    /// How it looks. [`ButtonStyle::Primary`] when absent.
    #[inline]
    #[must_use]
    pub fn style(mut self, style: ButtonStyle) -> Self {
        self.style = Some(style);
        self
    }
}

/// The button that submits a card.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitButton {
    /// What it says. A word for submit when absent.
    pub text: Option<String>,
    /// Comes back as EventKey. At most 1024 bytes.
    pub key: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SubmitButton {
    "Text" => text: Option<String>,
    "Key" => key: String [required(), max_bytes(1024)],
});

impl SubmitButton {
    /// A value with everything it must have.
    #[inline]
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            ..Self::default()
        }
    }

    /// What it says. A word for submit when absent.
    #[inline]
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

/// A vote.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBox {
    /// The vote's own name, which comes back with the choice. At most 1024 bytes.
    pub question_key: String,
    /// What there is to choose from. At most 20 items.
    pub option_list: Vec<VoteOption>,
    /// Whether it can no longer be changed.
    pub disable: Option<bool>,
    /// Whether one or several may be chosen. [`VoteMode::Single`] when absent.
    pub mode: Option<VoteMode>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CheckBox {
    "QuestionKey" => question_key: String [required(), max_bytes(1024)],
    "OptionList" => option_list: Vec<VoteOption> [required(), max_items(20)],
    "Disable" => disable: Option<bool>,
    "Mode" => mode: Option<VoteMode>,
});

impl CheckBox {
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

    /// Whether it can no longer be changed.
    #[inline]
    #[must_use]
    pub fn disable(mut self, disable: bool) -> Self {
        self.disable = Some(disable);
        self
    }

    /// Whether one or several may be chosen. [`VoteMode::Single`] when absent.
    #[inline]
    #[must_use]
    pub fn mode(mut self, mode: VoteMode) -> Self {
        self.mode = Some(mode);
        self
    }
}

/// Something to choose.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoteOption {
    /// The option's own name. At most 128 bytes.
    pub id: String,
    /// What it says.
    pub text: String,
    /// Whether it is chosen.
    pub is_checked: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(VoteOption {
    "Id" => id: String [required(), max_bytes(128)],
    "Text" => text: String [required()],
    "IsChecked" => is_checked: Option<bool>,
});

impl VoteOption {
    /// A value with everything it must have.
    #[inline]
    pub fn new(id: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            text: text.into(),
            ..Self::default()
        }
    }

    /// Whether it is chosen.
    #[inline]
    #[must_use]
    pub fn is_checked(mut self, is_checked: bool) -> Self {
        self.is_checked = Some(is_checked);
        self
    }
}

/// A selector.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Selector {
    /// The selector's own name, which comes back with the choice. At most 1024 bytes.
    pub question_key: String,
    /// What it asks.
    pub title: Option<String>,
    /// What is chosen.
    pub selected_id: Option<String>,
    /// Whether it can no longer be changed.
    pub disable: Option<bool>,
    /// What there is to choose from. At most 10 items.
    pub option_list: Vec<SelectOption>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Selector {
    "QuestionKey" => question_key: String [required(), max_bytes(1024)],
    "Title" => title: Option<String>,
    "SelectedId" => selected_id: Option<String>,
    "Disable" => disable: Option<bool>,
    "OptionList" => option_list: Vec<SelectOption> [required(), max_items(10)],
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

    /// What it asks.
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// What is chosen.
    #[inline]
    #[must_use]
    pub fn selected_id(mut self, selected_id: impl Into<String>) -> Self {
        self.selected_id = Some(selected_id.into());
        self
    }

    /// Whether it can no longer be changed.
    #[inline]
    #[must_use]
    pub fn disable(mut self, disable: bool) -> Self {
        self.disable = Some(disable);
        self
    }
}

/// Something to select.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectOption {
    /// The option's own name. At most 128 bytes.
    pub id: String,
    /// What it says.
    pub text: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SelectOption {
    "Id" => id: String [required(), max_bytes(128)],
    "Text" => text: String [required()],
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
}

open_enum! {
    /// Colour of the text that says where a card comes from.
    pub enum SourceColor: i64 {
        /// Grey.
        Grey = 0,
        /// Black.
        Black = 1,
        /// Red.
        Red = 2,
        /// Green.
        Green = 3,
    }
}

open_enum! {
    /// Where a tap leads.
    pub enum JumpType: i64 {
        /// Nowhere.
        Nowhere = 0,
        /// Page.
        Page = 1,
        /// Mini program.
        MiniProgram = 2,
    }
}

open_enum! {
    /// What a tap on a value does.
    pub enum ContentType: i64 {
        /// Nothing.
        Nothing = 0,
        /// Page.
        Page = 1,
        /// File.
        File = 2,
        /// Member.
        Member = 3,
    }
}

open_enum! {
    /// How a button looks.
    pub enum ButtonStyle: i64 {
        /// Primary.
        Primary = 1,
        /// Ordinary.
        Ordinary = 2,
        /// Danger.
        Danger = 3,
        /// Like a link.
        Text = 4,
    }
}

open_enum! {
    /// How many options may be chosen.
    pub enum VoteMode: i64 {
        /// Single.
        Single = 0,
        /// Multiple.
        Multiple = 1,
    }
}

tagged_union! {
    /// A card made after a template.
    pub enum ReplyCard ("CardType", Flat) {
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

impl From<TextNotice> for ReplyCard {
    #[inline]
    fn from(body: TextNotice) -> Self {
        Self::TextNotice(body)
    }
}

impl From<NewsNotice> for ReplyCard {
    #[inline]
    fn from(body: NewsNotice) -> Self {
        Self::NewsNotice(body)
    }
}

impl From<ButtonCard> for ReplyCard {
    #[inline]
    fn from(body: ButtonCard) -> Self {
        Self::ButtonInteraction(body)
    }
}

impl From<VoteCard> for ReplyCard {
    #[inline]
    fn from(body: VoteCard) -> Self {
        Self::VoteInteraction(body)
    }
}

impl From<SelectorCard> for ReplyCard {
    #[inline]
    fn from(body: SelectorCard) -> Self {
        Self::MultipleInteraction(body)
    }
}
