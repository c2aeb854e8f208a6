//! 智能机器人: answers of an intelligent robot that come after its callback was replied to.
//!
//! Generated from `spec/api/messages/aibot.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::endpoint::{Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{NoToken, Provides};
use crate::generated::types::{MediaId, UserId};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{Empty, EncodeError, Extra};
use crate::{open_enum, table, tagged_union};

/// The calls of 智能机器人 on one scope, from [`Scope::aibot`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 智能机器人: answers of an intelligent robot that come after its callback was replied to.
    #[inline]
    pub fn aibot(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 主动回复消息: answer a callback of an intelligent robot once, within an hour.
    ///
    /// The callback of a message, or of a click on a card, carries a response_url; response_code is its query
    /// member.
    ///
    /// `POST /cgi-bin/aibot/response` without a token; acts on every call and is never repeated blindly.
    /// Official page [101138](https://developer.work.weixin.qq.com/document/path/101138), checked in a public
    /// copy, as of 2025-12-12; also [101032](https://developer.work.weixin.qq.com/document/path/101032).
    #[inline]
    pub fn response(
        &self,
        response_code: impl Into<String>,
        message: impl Into<RobotMessage>,
    ) -> Call<Response>
    where
        K: Provides<NoToken>,
    {
        self.scope.call(Response::new(response_code, message))
    }
}

/// 主动回复消息: the request of [`Api::response`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Response {
    /// From the callback's response_url. It works once.
    pub response_code: String,
    /// What to answer.
    pub message: RobotMessage,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Response {
    "response_code" => response_code: String [required(), query(), sensitive()],
    "message" => message: RobotMessage [required(), flatten()],
});

impl Response {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        response_code: impl Into<String>,
        message: impl Into<RobotMessage>,
    ) -> Self {
        Self {
            response_code: response_code.into(),
            message: message.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Response {
    type Token = NoToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post("aibot", "response", "/cgi-bin/aibot/response")
        .title("主动回复消息")
        .docs(&[101032, 101138]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// A text in Markdown.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarkdownMessage {
    /// The text. At most 20480 bytes.
    pub content: String,
    /// Lets people rate it.
    pub feedback: Option<Feedback>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MarkdownMessage {
    "content" => content: String [required(), max_bytes(20480)],
    "feedback" => feedback: Option<Feedback>,
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

    /// Lets people rate it.
    #[inline]
    #[must_use]
    pub fn feedback(mut self, feedback: Feedback) -> Self {
        self.feedback = Some(feedback);
        self
    }
}

/// A card with a text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextNotice {
    /// What a click on the card does.
    pub card_action: CardAction,
    /// Where it comes from.
    pub source: Option<CardSource>,
    /// Menu in its corner. Needs task_id.
    pub action_menu: Option<ActionMenu>,
    /// Its title. Either it has a title or sub_title_text is given.
    pub main_title: Option<CardTitle>,
    /// A figure to stand out.
    pub emphasis_content: Option<CardTitle>,
    /// A quotation.
    pub quote_area: Option<QuoteArea>,
    /// A text below the title.
    pub sub_title_text: Option<String>,
    /// Lines with a name. At most 6 items.
    pub horizontal_content_list: Option<Vec<HorizontalContent>>,
    /// Links and questions at the foot. At most 3 items.
    pub jump_list: Option<Vec<CardJump>>,
    /// The caller's number of the card: letters, digits and \_-@. At most 128 bytes.
    pub task_id: Option<String>,
    /// Lets people rate it.
    pub feedback: Option<Feedback>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TextNotice {
    "card_action" => card_action: CardAction [required()],
    "source" => source: Option<CardSource>,
    "action_menu" => action_menu: Option<ActionMenu>,
    "main_title" => main_title: Option<CardTitle>,
    "emphasis_content" => emphasis_content: Option<CardTitle>,
    "quote_area" => quote_area: Option<QuoteArea>,
    "sub_title_text" => sub_title_text: Option<String>,
    "horizontal_content_list" => horizontal_content_list: Option<Vec<HorizontalContent>> [max_items(6)],
    "jump_list" => jump_list: Option<Vec<CardJump>> [max_items(3)],
    "task_id" => task_id: Option<String> [max_bytes(128)],
    "feedback" => feedback: Option<Feedback>,
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

    /// Links and questions at the foot. At most 3 items.
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

    /// Lets people rate it.
    #[inline]
    #[must_use]
    pub fn feedback(mut self, feedback: Feedback) -> Self {
        self.feedback = Some(feedback);
        self
    }
}

/// A card with a picture.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewsNotice {
    /// Its title.
    pub main_title: CardTitle,
    /// What a click on the card does.
    pub card_action: CardAction,
    /// Where it comes from.
    pub source: Option<CardSource>,
    /// Menu in its corner. Needs task_id.
    pub action_menu: Option<ActionMenu>,
    /// A large picture. Either this or image_text_area.
    pub card_image: Option<CardImage>,
    /// A small picture beside a text.
    pub image_text_area: Option<ImageTextArea>,
    /// A quotation.
    pub quote_area: Option<QuoteArea>,
    /// Paragraphs. At most 4 items.
    pub vertical_content_list: Option<Vec<CardText>>,
    /// Lines with a name. At most 6 items.
    pub horizontal_content_list: Option<Vec<HorizontalContent>>,
    /// Links and questions at the foot. At most 3 items.
    pub jump_list: Option<Vec<CardJump>>,
    /// The caller's number of the card: letters, digits and \_-@. At most 128 bytes.
    pub task_id: Option<String>,
    /// Lets people rate it.
    pub feedback: Option<Feedback>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NewsNotice {
    "main_title" => main_title: CardTitle [required()],
    "card_action" => card_action: CardAction [required()],
    "source" => source: Option<CardSource>,
    "action_menu" => action_menu: Option<ActionMenu>,
    "card_image" => card_image: Option<CardImage>,
    "image_text_area" => image_text_area: Option<ImageTextArea>,
    "quote_area" => quote_area: Option<QuoteArea>,
    "vertical_content_list" => vertical_content_list: Option<Vec<CardText>> [max_items(4)],
    "horizontal_content_list" => horizontal_content_list: Option<Vec<HorizontalContent>> [max_items(6)],
    "jump_list" => jump_list: Option<Vec<CardJump>> [max_items(3)],
    "task_id" => task_id: Option<String> [max_bytes(128)],
    "feedback" => feedback: Option<Feedback>,
});

impl NewsNotice {
    /// A value with everything it must have.
    #[inline]
    pub fn new(main_title: CardTitle, card_action: CardAction) -> Self {
        Self {
            main_title,
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

    /// Menu in its corner. Needs task_id.
    #[inline]
    #[must_use]
    pub fn action_menu(mut self, action_menu: ActionMenu) -> Self {
        self.action_menu = Some(action_menu);
        self
    }

    /// A large picture. Either this or image_text_area.
    #[inline]
    #[must_use]
    pub fn card_image(mut self, card_image: CardImage) -> Self {
        self.card_image = Some(card_image);
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
        vertical_content_list: impl IntoIterator<Item = CardText>,
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

    /// Links and questions at the foot. At most 3 items.
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

    /// Lets people rate it.
    #[inline]
    #[must_use]
    pub fn feedback(mut self, feedback: Feedback) -> Self {
        self.feedback = Some(feedback);
        self
    }
}

/// A card with buttons.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ButtonCard {
    /// Its title.
    pub main_title: CardTitle,
    /// Its buttons. At most 6 items.
    pub button_list: Vec<CardButton>,
    /// The caller's number of the card: letters, digits and \_-@. At most 128 bytes.
    pub task_id: String,
    /// Where it comes from.
    pub source: Option<CardSource>,
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
    /// A selector.
    pub button_selection: Option<Selector>,
    /// Lets people rate it.
    pub feedback: Option<Feedback>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ButtonCard {
    "main_title" => main_title: CardTitle [required()],
    "button_list" => button_list: Vec<CardButton> [required(), max_items(6)],
    "task_id" => task_id: String [required(), max_bytes(128)],
    "source" => source: Option<CardSource>,
    "action_menu" => action_menu: Option<ActionMenu>,
    "quote_area" => quote_area: Option<QuoteArea>,
    "sub_title_text" => sub_title_text: Option<String>,
    "horizontal_content_list" => horizontal_content_list: Option<Vec<HorizontalContent>> [max_items(6)],
    "card_action" => card_action: Option<CardAction>,
    "button_selection" => button_selection: Option<Selector>,
    "feedback" => feedback: Option<Feedback>,
});

impl ButtonCard {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        main_title: CardTitle,
        button_list: impl IntoIterator<Item = CardButton>,
        task_id: impl Into<String>,
    ) -> Self {
        Self {
            main_title,
            button_list: button_list.into_iter().collect(),
            task_id: task_id.into(),
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

    /// A selector.
    #[inline]
    #[must_use]
    pub fn button_selection(mut self, button_selection: Selector) -> Self {
        self.button_selection = Some(button_selection);
        self
    }

    /// Lets people rate it.
    #[inline]
    #[must_use]
    pub fn feedback(mut self, feedback: Feedback) -> Self {
        self.feedback = Some(feedback);
        self
    }
}

/// A card to vote on.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoteCard {
    /// Its title.
    pub main_title: CardTitle,
    /// What to vote on.
    pub checkbox: Checkbox,
    /// The button to hand it in.
    pub submit_button: SubmitButton,
    /// The caller's number of the card: letters, digits and \_-@. At most 128 bytes.
    pub task_id: String,
    /// Where it comes from.
    pub source: Option<CardSource>,
    /// Lets people rate it.
    pub feedback: Option<Feedback>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(VoteCard {
    "main_title" => main_title: CardTitle [required()],
    "checkbox" => checkbox: Checkbox [required()],
    "submit_button" => submit_button: SubmitButton [required()],
    "task_id" => task_id: String [required(), max_bytes(128)],
    "source" => source: Option<CardSource>,
    "feedback" => feedback: Option<Feedback>,
});

impl VoteCard {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        main_title: CardTitle,
        checkbox: Checkbox,
        submit_button: SubmitButton,
        task_id: impl Into<String>,
    ) -> Self {
        Self {
            main_title,
            checkbox,
            submit_button,
            task_id: task_id.into(),
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

    /// Lets people rate it.
    #[inline]
    #[must_use]
    pub fn feedback(mut self, feedback: Feedback) -> Self {
        self.feedback = Some(feedback);
        self
    }
}

/// A card with selectors.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectorCard {
    /// Its title.
    pub main_title: CardTitle,
    /// The selectors. At most 3 items.
    pub select_list: Vec<Selector>,
    /// The button to hand it in.
    pub submit_button: SubmitButton,
    /// Where it comes from.
    pub source: Option<CardSource>,
    /// The caller's number of the card: letters, digits and \_-@. At most 128 bytes.
    pub task_id: Option<String>,
    /// Lets people rate it.
    pub feedback: Option<Feedback>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SelectorCard {
    "main_title" => main_title: CardTitle [required()],
    "select_list" => select_list: Vec<Selector> [required(), max_items(3)],
    "submit_button" => submit_button: SubmitButton [required()],
    "source" => source: Option<CardSource>,
    "task_id" => task_id: Option<String> [max_bytes(128)],
    "feedback" => feedback: Option<Feedback>,
});

impl SelectorCard {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        main_title: CardTitle,
        select_list: impl IntoIterator<Item = Selector>,
        submit_button: SubmitButton,
    ) -> Self {
        Self {
            main_title,
            select_list: select_list.into_iter().collect(),
            submit_button,
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

    /// The caller's number of the card: letters, digits and \_-@. At most 128 bytes.
    #[inline]
    #[must_use]
    pub fn task_id(mut self, task_id: impl Into<String>) -> Self {
        self.task_id = Some(task_id.into());
        self
    }

    /// Lets people rate it.
    #[inline]
    #[must_use]
    pub fn feedback(mut self, feedback: Feedback) -> Self {
        self.feedback = Some(feedback);
        self
    }
}

/// Lets people rate an answer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Feedback {
    /// Comes back when it is rated. At most 256 bytes.
    pub id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Feedback {
    "id" => id: String [required(), max_bytes(256)],
});

impl Feedback {
    /// A value with everything it must have.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }
}

/// Menu in the corner of a card.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActionMenu {
    /// What the menu is for.
    pub desc: String,
    /// Its entries. At most 3 items.
    pub action_list: Vec<MenuAction>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ActionMenu {
    "desc" => desc: String [required()],
    "action_list" => action_list: Vec<MenuAction> [required(), max_items(3)],
});

impl ActionMenu {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        desc: impl Into<String>,
        action_list: impl IntoIterator<Item = MenuAction>,
    ) -> Self {
        Self {
            desc: desc.into(),
            action_list: action_list.into_iter().collect(),
            ..Self::default()
        }
    }
}

/// An entry of a card's menu.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MenuAction {
    /// Comes back when it is clicked, 1024 bytes at most.
    pub key: String,
    /// What it says.
    pub text: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MenuAction {
    "key" => key: String [required()],
    "text" => text: String [required()],
});

impl MenuAction {
    /// A value with everything it must have.
    #[inline]
    pub fn new(key: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            text: text.into(),
            ..Self::default()
        }
    }
}

/// Where a card comes from.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CardSource {
    /// Address of its icon.
    pub icon_url: Option<String>,
    /// Its name.
    pub desc: Option<String>,
    /// Colour of the name. [`SourceColor::Grey`] when absent.
    pub desc_color: Option<SourceColor>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CardSource {
    "icon_url" => icon_url: Option<String>,
    "desc" => desc: Option<String>,
    "desc_color" => desc_color: Option<SourceColor>,
});

impl CardSource {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Address of its icon.
    #[inline]
    #[must_use]
    pub fn icon_url(mut self, icon_url: impl Into<String>) -> Self {
        self.icon_url = Some(icon_url.into());
        self
    }

    /// Its name.
    #[inline]
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// Colour of the name. [`SourceColor::Grey`] when absent.
    #[inline]
    #[must_use]
    pub fn desc_color(mut self, desc_color: SourceColor) -> Self {
        self.desc_color = Some(desc_color);
        self
    }
}

/// A title with a line below it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CardTitle {
    /// The title.
    pub title: Option<String>,
    /// The line below it.
    pub desc: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CardTitle {
    "title" => title: Option<String>,
    "desc" => desc: Option<String>,
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

    /// The line below it.
    #[inline]
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }
}

/// A paragraph.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CardText {
    /// Its title.
    pub title: String,
    /// Its text.
    pub desc: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CardText {
    "title" => title: String [required()],
    "desc" => desc: Option<String>,
});

impl CardText {
    /// A value with everything it must have.
    #[inline]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..Self::default()
        }
    }

    /// Its text.
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
    pub r#type: Option<ContentType>,
    /// The text. The file's name for an attachment.
    pub value: Option<String>,
    /// Where it leads. Required for url.
    pub url: Option<String>,
    /// The file. Required for an attachment.
    pub media_id: Option<MediaId>,
    /// Whose profile opens. Required for a member.
    pub userid: Option<UserId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(HorizontalContent {
    "keyname" => key_name: String [required()],
    "type" => r#type: Option<ContentType>,
    "value" => value: Option<String>,
    "url" => url: Option<String>,
    "media_id" => media_id: Option<MediaId>,
    "userid" => userid: Option<UserId>,
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
    pub fn r#type(mut self, r#type: ContentType) -> Self {
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

    /// Whose profile opens. Required for a member.
    #[inline]
    #[must_use]
    pub fn userid(mut self, userid: impl Into<UserId>) -> Self {
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
    /// What is asked. Required for smart_reply. At most 200 bytes.
    pub question: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CardJump {
    "type" => r#type: Option<JumpType>,
    "title" => title: String [required()],
    "url" => url: Option<String>,
    "appid" => appid: Option<String>,
    "pagepath" => pagepath: Option<String>,
    "question" => question: Option<String> [max_bytes(200)],
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

    /// What is asked. Required for smart_reply. At most 200 bytes.
    #[inline]
    #[must_use]
    pub fn question(mut self, question: impl Into<String>) -> Self {
        self.question = Some(question.into());
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

/// A large picture.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CardImage {
    /// Address of the picture.
    pub url: String,
    /// Its width by its height, from 1.3 to 2.25. 1.3 when absent.
    pub aspect_ratio: Option<f64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CardImage {
    "url" => url: String [required()],
    "aspect_ratio" => aspect_ratio: Option<f64>,
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

    /// Its width by its height, from 1.3 to 2.25. 1.3 when absent.
    #[inline]
    #[must_use]
    pub fn aspect_ratio(mut self, aspect_ratio: f64) -> Self {
        self.aspect_ratio = Some(aspect_ratio);
        self
    }
}

/// A button of a card.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CardButton {
    /// What it says.
    pub text: String,
    /// Comes back when it is clicked, 1024 bytes at most.
    pub key: String,
    /// How it looks. [`ButtonStyle::Primary`] when absent.
    pub style: Option<ButtonStyle>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CardButton {
    "text" => text: String [required()],
    "key" => key: String [required()],
    "style" => style: Option<ButtonStyle>,
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

/// The button to hand something in.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitButton {
    /// What it says.
    pub text: String,
    /// Comes back when it is clicked, 1024 bytes at most.
    pub key: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SubmitButton {
    "text" => text: String [required()],
    "key" => key: String [required()],
});

impl SubmitButton {
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

/// What to vote on.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Checkbox {
    /// Names it in the callback, 1024 bytes at most.
    pub question_key: String,
    /// How many can be chosen.
    pub mode: Option<VoteMode>,
    /// What can be chosen. At most 20 items.
    pub option_list: Vec<VoteOption>,
    /// Whether it is closed.
    pub disable: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Checkbox {
    "question_key" => question_key: String [required()],
    "mode" => mode: Option<VoteMode>,
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

    /// How many can be chosen.
    #[inline]
    #[must_use]
    pub fn mode(mut self, mode: VoteMode) -> Self {
        self.mode = Some(mode);
        self
    }

    /// Whether it is closed.
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
    pub is_checked: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(VoteOption {
    "id" => id: String [required()],
    "text" => text: String [required()],
    "is_checked" => is_checked: Option<bool>,
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

    /// Whether it is chosen at first.
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
    /// Names it in the callback, 1024 bytes at most.
    pub question_key: String,
    /// What it is for.
    pub title: Option<String>,
    /// Whether it is closed.
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

    /// Whether it is closed.
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
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SelectOption {
    "id" => id: String [required()],
    "text" => text: String [required()],
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
    /// Colour of a source's name.
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
    /// What a click does.
    pub enum JumpType: i64 {
        /// Nothing.
        None = 0,
        /// Opens a page.
        Url = 1,
        /// Opens a mini program.
        MiniProgram = 2,
        /// Asks the robot a question.
        SmartReply = 3,
    }
}

open_enum! {
    /// What a click on a line does.
    pub enum ContentType: i64 {
        /// Nothing.
        Text = 0,
        /// Opens a page.
        Url = 1,
        /// Opens a file.
        Attachment = 2,
        /// Opens a member's profile.
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
    /// How many options can be chosen.
    pub enum VoteMode: i64 {
        /// Single.
        Single = 0,
        /// Multiple.
        Multiple = 1,
    }
}

tagged_union! {
    /// An answer of a robot.
    pub enum RobotMessage ("msgtype", Nested) {
        /// A text in Markdown.
        Markdown(MarkdownMessage) = "markdown" in "markdown",
        /// A card made after a template.
        TemplateCard(TemplateCard) = "template_card" in "template_card",
    }
}

impl From<MarkdownMessage> for RobotMessage {
    #[inline]
    fn from(body: MarkdownMessage) -> Self {
        Self::Markdown(body)
    }
}

impl From<TemplateCard> for RobotMessage {
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
