//! The ids of the platform, and the types that several domains share.
//!
//! An id is a type of its own, so that an encrypted id never goes where one in plain text belongs. Secret ids
//! never show their value and are wiped from memory when they are dropped.
//!
//! Generated from `spec/types.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::wire::Extra;
use crate::{id, open_enum, table, tagged_union};

id! {
    /// A corp's id in plain text (`ww…`, `wx…`). Not case-sensitive on the platform; kept as given.
    pub struct CorpId(String);
}

id! {
    /// A corp's id as this provider sees it, encrypted (`wp…`). Case-sensitive; the same across the
    /// provider's suites.
    pub struct OpenCorpId(String);
}

id! {
    /// The id of a suite: a third-party app (`ww…`, `tj…`) or a template of customized apps (`dk…`).
    pub struct SuiteId(String);
}

id! {
    /// The id of an app inside one corp.
    pub struct AgentId(i64);
}

id! {
    /// A member's id in plain text, as the corp's administrator sees it, unique inside the corp. Not
    /// case-sensitive on the platform.
    pub struct UserId(String);
}

id! {
    /// A member's id as the calling app sees it: encrypted and case-sensitive for a provider's apps, 64 bytes
    /// at most; the plain id for the corp's own.
    pub struct OpenUserId(String);
}

id! {
    /// The id of an external contact (`wm…` or `wo…`), seen by one corp or by one provider.
    pub struct ExternalUserId(String);
}

id! {
    /// The id of a department; 1 is the root.
    pub struct DepartmentId(i64);
}

id! {
    /// The id of a member tag.
    pub struct TagId(i64);
}

id! {
    /// The id of a customized-app template or of a promotion package.
    pub struct TemplateId(String);
}

id! {
    /// The id of an uploaded file, good for three days.
    pub struct MediaId(String);
}

id! {
    /// The id of an asynchronous job, 64 bytes at most.
    pub struct JobId(String);
}

id! {
    /// The number of an order.
    pub struct OrderId(String);
}

id! {
    /// The code of one licence seat. It can be activated for one member.
    pub struct ActiveCode(String);
}

id! {
    /// The id of a group chat.
    pub struct ChatId(String);
}

id! {
    /// The id of a customer-service account.
    pub struct OpenKfId(String);
}

id! {
    /// The id of a tag for external contacts.
    pub struct ExternalTagId(String);
}

id! {
    /// The id of a group of tags for external contacts.
    pub struct ExternalTagGroupId(String);
}

id! {
    /// Stands for an external contact of a group whose id the app may not see yet.
    pub struct PendingId(String);
}

id! {
    /// The id of a meeting.
    pub struct MeetingId(String);
}

id! {
    /// The id of a bookable meeting room of the corp.
    pub struct MeetingRoomId(i64);
}

id! {
    /// The id of a live stream.
    pub struct LivingId(String);
}

id! {
    /// The id of a calendar.
    pub struct CalendarId(String);
}

id! {
    /// The id of one schedule in a calendar.
    pub struct ScheduleId(String);
}

id! {
    /// The id of a document, a sheet, a smart sheet or a form.
    pub struct DocId(String);
}

id! {
    /// The id of a WeDrive space.
    pub struct SpaceId(String);
}

id! {
    /// The id of a file or folder in WeDrive.
    pub struct FileId(String);
}

id! {
    /// The id of a hardware maker's device model.
    pub struct DeviceModelId(String);
}

id! {
    /// The serial number of a device.
    pub struct DeviceSn(String);
}

id! {
    /// Pushed by the platform about every ten minutes, good for thirty. The newest one is valid.
    pub struct SuiteTicket(secret);
}

id! {
    /// Temporary authorisation code. Single use, ten minutes, 512 bytes at most.
    pub struct AuthCode(secret);
}

id! {
    /// A corp's lasting authorisation of one suite. Good until the corp cancels or the code is reset.
    pub struct PermanentCode(secret);
}

id! {
    /// Opens one installation session, good for twenty minutes.
    pub struct PreAuthCode(secret);
}

id! {
    /// An access token of any kind. Reserve 512 bytes when storing it; it may die before its time.
    pub struct TokenValue(secret);
}

id! {
    /// A ticket that signs JS-SDK calls.
    pub struct JsTicket(secret);
}

id! {
    /// Buys a member's private details after OAuth, 512 bytes at most.
    pub struct UserTicket(secret);
}

id! {
    /// The code an OAuth redirect or a mini program hands over. Single use, five minutes.
    pub struct OauthCode(secret);
}

id! {
    /// Opens the registration page of a promotion package, 512 bytes at most.
    pub struct RegisterCode(secret);
}

id! {
    /// The secret of a provider, a suite, an app or a device model.
    pub struct AppSecret(secret);
}

id! {
    /// Pushed by the platform about every ten minutes to a hardware maker, good for thirty. The newest one is
    /// valid.
    pub struct ModelTicket(secret);
}

id! {
    /// A corp's lasting permission for one device to make calls. Good until the corp unbinds the device.
    pub struct DeviceSecret(secret);
}

id! {
    /// The key at the end of a group robot's webhook address. Whoever has it can send to the group.
    pub struct RobotKey(secret);
}

id! {
    /// The API key (APIv2) of a WeChat Pay merchant. Whoever has it and the merchant's certificate can pay.
    pub struct PayKey(secret);
}

/// A robot's card with a text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RobotTextNotice {
    /// What a click on the card does.
    pub card_action: TemplateCardAction,
    /// Where it comes from.
    pub source: Option<TemplateCardSource>,
    /// Menu in its corner. Needs task_id.
    pub action_menu: Option<TemplateCardMenu>,
    /// Its title. Either it has a title or sub_title_text is given.
    pub main_title: Option<TemplateCardTitle>,
    /// A figure to stand out.
    pub emphasis_content: Option<TemplateCardTitle>,
    /// A quotation.
    pub quote_area: Option<TemplateCardQuote>,
    /// A text below the title.
    pub sub_title_text: Option<String>,
    /// Lines with a name. At most 6 items.
    pub horizontal_content_list: Option<Vec<TemplateCardLine>>,
    /// Links and questions at the foot. At most 3 items.
    pub jump_list: Option<Vec<TemplateCardJump>>,
    /// The caller's number of the card: letters, digits and \_-@. At most 128 bytes.
    pub task_id: Option<String>,
    /// Lets people rate it.
    pub feedback: Option<RobotFeedback>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RobotTextNotice {
    "card_action" => card_action: TemplateCardAction [required()],
    "source" => source: Option<TemplateCardSource>,
    "action_menu" => action_menu: Option<TemplateCardMenu>,
    "main_title" => main_title: Option<TemplateCardTitle>,
    "emphasis_content" => emphasis_content: Option<TemplateCardTitle>,
    "quote_area" => quote_area: Option<TemplateCardQuote>,
    "sub_title_text" => sub_title_text: Option<String>,
    "horizontal_content_list" => horizontal_content_list: Option<Vec<TemplateCardLine>> [max_items(6)],
    "jump_list" => jump_list: Option<Vec<TemplateCardJump>> [max_items(3)],
    "task_id" => task_id: Option<String> [max_bytes(128)],
    "feedback" => feedback: Option<RobotFeedback>,
});

impl RobotTextNotice {
    /// A value with everything it must have.
    #[inline]
    pub fn new(card_action: TemplateCardAction) -> Self {
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
    pub fn action_menu(mut self, action_menu: TemplateCardMenu) -> Self {
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
    pub fn quote_area(mut self, quote_area: TemplateCardQuote) -> Self {
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

    /// Links and questions at the foot. At most 3 items.
    #[inline]
    #[must_use]
    pub fn jump_list(
        mut self,
        jump_list: impl IntoIterator<Item = TemplateCardJump>,
    ) -> Self {
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
    pub fn feedback(mut self, feedback: RobotFeedback) -> Self {
        self.feedback = Some(feedback);
        self
    }
}

/// A robot's card with a picture.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RobotNewsNotice {
    /// Its title.
    pub main_title: TemplateCardTitle,
    /// What a click on the card does.
    pub card_action: TemplateCardAction,
    /// Where it comes from.
    pub source: Option<TemplateCardSource>,
    /// Menu in its corner. Needs task_id.
    pub action_menu: Option<TemplateCardMenu>,
    /// A large picture. Either this or image_text_area.
    pub card_image: Option<TemplateCardImage>,
    /// A small picture beside a text.
    pub image_text_area: Option<TemplateCardImageText>,
    /// A quotation.
    pub quote_area: Option<TemplateCardQuote>,
    /// Paragraphs. At most 4 items.
    pub vertical_content_list: Option<Vec<TemplateCardText>>,
    /// Lines with a name. At most 6 items.
    pub horizontal_content_list: Option<Vec<TemplateCardLine>>,
    /// Links and questions at the foot. At most 3 items.
    pub jump_list: Option<Vec<TemplateCardJump>>,
    /// The caller's number of the card: letters, digits and \_-@. At most 128 bytes.
    pub task_id: Option<String>,
    /// Lets people rate it.
    pub feedback: Option<RobotFeedback>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RobotNewsNotice {
    "main_title" => main_title: TemplateCardTitle [required()],
    "card_action" => card_action: TemplateCardAction [required()],
    "source" => source: Option<TemplateCardSource>,
    "action_menu" => action_menu: Option<TemplateCardMenu>,
    "card_image" => card_image: Option<TemplateCardImage>,
    "image_text_area" => image_text_area: Option<TemplateCardImageText>,
    "quote_area" => quote_area: Option<TemplateCardQuote>,
    "vertical_content_list" => vertical_content_list: Option<Vec<TemplateCardText>> [max_items(4)],
    "horizontal_content_list" => horizontal_content_list: Option<Vec<TemplateCardLine>> [max_items(6)],
    "jump_list" => jump_list: Option<Vec<TemplateCardJump>> [max_items(3)],
    "task_id" => task_id: Option<String> [max_bytes(128)],
    "feedback" => feedback: Option<RobotFeedback>,
});

impl RobotNewsNotice {
    /// A value with everything it must have.
    #[inline]
    pub fn new(main_title: TemplateCardTitle, card_action: TemplateCardAction) -> Self {
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
    pub fn action_menu(mut self, action_menu: TemplateCardMenu) -> Self {
        self.action_menu = Some(action_menu);
        self
    }

    /// A large picture. Either this or image_text_area.
    #[inline]
    #[must_use]
    pub fn card_image(mut self, card_image: TemplateCardImage) -> Self {
        self.card_image = Some(card_image);
        self
    }

    /// A small picture beside a text.
    #[inline]
    #[must_use]
    pub fn image_text_area(mut self, image_text_area: TemplateCardImageText) -> Self {
        self.image_text_area = Some(image_text_area);
        self
    }

    /// A quotation.
    #[inline]
    #[must_use]
    pub fn quote_area(mut self, quote_area: TemplateCardQuote) -> Self {
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

    /// Links and questions at the foot. At most 3 items.
    #[inline]
    #[must_use]
    pub fn jump_list(
        mut self,
        jump_list: impl IntoIterator<Item = TemplateCardJump>,
    ) -> Self {
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
    pub fn feedback(mut self, feedback: RobotFeedback) -> Self {
        self.feedback = Some(feedback);
        self
    }
}

/// A robot's card with buttons.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RobotButtonCard {
    /// Its title.
    pub main_title: TemplateCardTitle,
    /// Its buttons. At most 6 items.
    pub button_list: Vec<TemplateCardButton>,
    /// The caller's number of the card: letters, digits and \_-@. At most 128 bytes.
    pub task_id: String,
    /// Where it comes from.
    pub source: Option<TemplateCardSource>,
    /// Menu in its corner.
    pub action_menu: Option<TemplateCardMenu>,
    /// A quotation.
    pub quote_area: Option<TemplateCardQuote>,
    /// A text below the title.
    pub sub_title_text: Option<String>,
    /// Lines with a name. At most 6 items.
    pub horizontal_content_list: Option<Vec<TemplateCardLine>>,
    /// What a click on the card does.
    pub card_action: Option<TemplateCardAction>,
    /// A selector.
    pub button_selection: Option<TemplateCardSelector>,
    /// Lets people rate it.
    pub feedback: Option<RobotFeedback>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RobotButtonCard {
    "main_title" => main_title: TemplateCardTitle [required()],
    "button_list" => button_list: Vec<TemplateCardButton> [required(), max_items(6)],
    "task_id" => task_id: String [required(), max_bytes(128)],
    "source" => source: Option<TemplateCardSource>,
    "action_menu" => action_menu: Option<TemplateCardMenu>,
    "quote_area" => quote_area: Option<TemplateCardQuote>,
    "sub_title_text" => sub_title_text: Option<String>,
    "horizontal_content_list" => horizontal_content_list: Option<Vec<TemplateCardLine>> [max_items(6)],
    "card_action" => card_action: Option<TemplateCardAction>,
    "button_selection" => button_selection: Option<TemplateCardSelector>,
    "feedback" => feedback: Option<RobotFeedback>,
});

impl RobotButtonCard {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        main_title: TemplateCardTitle,
        button_list: impl IntoIterator<Item = TemplateCardButton>,
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
    pub fn source(mut self, source: TemplateCardSource) -> Self {
        self.source = Some(source);
        self
    }

    /// Menu in its corner.
    #[inline]
    #[must_use]
    pub fn action_menu(mut self, action_menu: TemplateCardMenu) -> Self {
        self.action_menu = Some(action_menu);
        self
    }

    /// A quotation.
    #[inline]
    #[must_use]
    pub fn quote_area(mut self, quote_area: TemplateCardQuote) -> Self {
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

    /// What a click on the card does.
    #[inline]
    #[must_use]
    pub fn card_action(mut self, card_action: TemplateCardAction) -> Self {
        self.card_action = Some(card_action);
        self
    }

    /// A selector.
    #[inline]
    #[must_use]
    pub fn button_selection(mut self, button_selection: TemplateCardSelector) -> Self {
        self.button_selection = Some(button_selection);
        self
    }

    /// Lets people rate it.
    #[inline]
    #[must_use]
    pub fn feedback(mut self, feedback: RobotFeedback) -> Self {
        self.feedback = Some(feedback);
        self
    }
}

/// A robot's card to vote on.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RobotVoteCard {
    /// Its title.
    pub main_title: TemplateCardTitle,
    /// What to vote on.
    pub checkbox: TemplateCardCheckbox,
    /// The button to hand it in.
    pub submit_button: TemplateCardSubmit,
    /// The caller's number of the card: letters, digits and \_-@. At most 128 bytes.
    pub task_id: String,
    /// Where it comes from.
    pub source: Option<TemplateCardSource>,
    /// Lets people rate it.
    pub feedback: Option<RobotFeedback>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RobotVoteCard {
    "main_title" => main_title: TemplateCardTitle [required()],
    "checkbox" => checkbox: TemplateCardCheckbox [required()],
    "submit_button" => submit_button: TemplateCardSubmit [required()],
    "task_id" => task_id: String [required(), max_bytes(128)],
    "source" => source: Option<TemplateCardSource>,
    "feedback" => feedback: Option<RobotFeedback>,
});

impl RobotVoteCard {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        main_title: TemplateCardTitle,
        checkbox: TemplateCardCheckbox,
        submit_button: TemplateCardSubmit,
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
    pub fn source(mut self, source: TemplateCardSource) -> Self {
        self.source = Some(source);
        self
    }

    /// Lets people rate it.
    #[inline]
    #[must_use]
    pub fn feedback(mut self, feedback: RobotFeedback) -> Self {
        self.feedback = Some(feedback);
        self
    }
}

/// A robot's card with selectors.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RobotSelectorCard {
    /// Its title.
    pub main_title: TemplateCardTitle,
    /// The selectors. At most 3 items.
    pub select_list: Vec<TemplateCardSelector>,
    /// The button to hand it in.
    pub submit_button: TemplateCardSubmit,
    /// Where it comes from.
    pub source: Option<TemplateCardSource>,
    /// The caller's number of the card: letters, digits and \_-@. At most 128 bytes.
    pub task_id: Option<String>,
    /// Lets people rate it.
    pub feedback: Option<RobotFeedback>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RobotSelectorCard {
    "main_title" => main_title: TemplateCardTitle [required()],
    "select_list" => select_list: Vec<TemplateCardSelector> [required(), max_items(3)],
    "submit_button" => submit_button: TemplateCardSubmit [required()],
    "source" => source: Option<TemplateCardSource>,
    "task_id" => task_id: Option<String> [max_bytes(128)],
    "feedback" => feedback: Option<RobotFeedback>,
});

impl RobotSelectorCard {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        main_title: TemplateCardTitle,
        select_list: impl IntoIterator<Item = TemplateCardSelector>,
        submit_button: TemplateCardSubmit,
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
    pub fn source(mut self, source: TemplateCardSource) -> Self {
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
    pub fn feedback(mut self, feedback: RobotFeedback) -> Self {
        self.feedback = Some(feedback);
        self
    }
}

/// Lets people rate an answer of a robot.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RobotFeedback {
    /// Comes back when it is rated. At most 256 bytes.
    pub id: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RobotFeedback {
    "id" => id: Option<String> [max_bytes(256)],
});

impl RobotFeedback {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Comes back when it is rated. At most 256 bytes.
    #[inline]
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

/// Menu in the corner of a card.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateCardMenu {
    /// What the menu is for.
    pub desc: String,
    /// Its entries. At most 3 items.
    pub action_list: Vec<TemplateCardMenuAction>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TemplateCardMenu {
    "desc" => desc: String [required()],
    "action_list" => action_list: Vec<TemplateCardMenuAction> [required(), max_items(3)],
});

impl TemplateCardMenu {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        desc: impl Into<String>,
        action_list: impl IntoIterator<Item = TemplateCardMenuAction>,
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
pub struct TemplateCardMenuAction {
    /// Comes back when it is clicked, 1024 bytes at most.
    pub key: String,
    /// What it says.
    pub text: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TemplateCardMenuAction {
    "key" => key: String [required()],
    "text" => text: String [required()],
});

impl TemplateCardMenuAction {
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
pub struct TemplateCardSource {
    /// Address of its icon.
    pub icon_url: Option<String>,
    /// Its name.
    pub desc: Option<String>,
    /// Colour of the name. [`TemplateCardColor::Grey`] when absent.
    pub desc_color: Option<TemplateCardColor>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TemplateCardSource {
    "icon_url" => icon_url: Option<String>,
    "desc" => desc: Option<String>,
    "desc_color" => desc_color: Option<TemplateCardColor>,
});

impl TemplateCardSource {
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

    /// Colour of the name. [`TemplateCardColor::Grey`] when absent.
    #[inline]
    #[must_use]
    pub fn desc_color(mut self, desc_color: TemplateCardColor) -> Self {
        self.desc_color = Some(desc_color);
        self
    }
}

/// A title with a line below it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateCardTitle {
    /// The title.
    pub title: Option<String>,
    /// The line below it.
    pub desc: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TemplateCardTitle {
    "title" => title: Option<String>,
    "desc" => desc: Option<String>,
});

impl TemplateCardTitle {
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
pub struct TemplateCardText {
    /// Its title.
    pub title: String,
    /// Its text.
    pub desc: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TemplateCardText {
    "title" => title: String [required()],
    "desc" => desc: Option<String>,
});

impl TemplateCardText {
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
pub struct TemplateCardQuote {
    /// What a click on it does.
    pub r#type: Option<TemplateCardJumpType>,
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

table!(TemplateCardQuote {
    "type" => r#type: Option<TemplateCardJumpType>,
    "url" => url: Option<String>,
    "appid" => appid: Option<String>,
    "pagepath" => pagepath: Option<String>,
    "title" => title: Option<String>,
    "quote_text" => quote_text: Option<String>,
});

impl TemplateCardQuote {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What a click on it does.
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: TemplateCardJumpType) -> Self {
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
pub struct TemplateCardLine {
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
    /// Whose profile opens. Required for a member.
    pub userid: Option<UserId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TemplateCardLine {
    "keyname" => key_name: String [required()],
    "type" => r#type: Option<TemplateCardLineType>,
    "value" => value: Option<String>,
    "url" => url: Option<String>,
    "media_id" => media_id: Option<MediaId>,
    "userid" => userid: Option<UserId>,
});

impl TemplateCardLine {
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
pub struct TemplateCardJump {
    /// What a click on it does.
    pub r#type: Option<TemplateCardJumpType>,
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

table!(TemplateCardJump {
    "type" => r#type: Option<TemplateCardJumpType>,
    "title" => title: String [required()],
    "url" => url: Option<String>,
    "appid" => appid: Option<String>,
    "pagepath" => pagepath: Option<String>,
    "question" => question: Option<String> [max_bytes(200)],
});

impl TemplateCardJump {
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
    pub fn r#type(mut self, r#type: TemplateCardJumpType) -> Self {
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
pub struct TemplateCardAction {
    /// What it does.
    pub r#type: TemplateCardJumpType,
    /// Where it leads. Required for url.
    pub url: Option<String>,
    /// The mini program it opens. Required for mini_program.
    pub appid: Option<String>,
    /// The page it opens.
    pub pagepath: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TemplateCardAction {
    "type" => r#type: TemplateCardJumpType [required()],
    "url" => url: Option<String>,
    "appid" => appid: Option<String>,
    "pagepath" => pagepath: Option<String>,
});

impl TemplateCardAction {
    /// A value with everything it must have.
    #[inline]
    pub fn new(r#type: TemplateCardJumpType) -> Self {
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
pub struct TemplateCardImageText {
    /// What a click on it does.
    pub r#type: Option<TemplateCardJumpType>,
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

table!(TemplateCardImageText {
    "type" => r#type: Option<TemplateCardJumpType>,
    "url" => url: Option<String>,
    "appid" => appid: Option<String>,
    "pagepath" => pagepath: Option<String>,
    "title" => title: Option<String>,
    "desc" => desc: Option<String>,
    "image_url" => image_url: String [required()],
});

impl TemplateCardImageText {
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
    pub fn r#type(mut self, r#type: TemplateCardJumpType) -> Self {
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
pub struct TemplateCardImage {
    /// Address of the picture.
    pub url: String,
    /// Its width by its height, from 1.3 to 2.25. 1.3 when absent.
    pub aspect_ratio: Option<f64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TemplateCardImage {
    "url" => url: String [required()],
    "aspect_ratio" => aspect_ratio: Option<f64>,
});

impl TemplateCardImage {
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
pub struct TemplateCardButton {
    /// What it says.
    pub text: String,
    /// Comes back when it is clicked, 1024 bytes at most.
    pub key: String,
    /// How it looks. [`TemplateCardButtonStyle::Primary`] when absent.
    pub style: Option<TemplateCardButtonStyle>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TemplateCardButton {
    "text" => text: String [required()],
    "key" => key: String [required()],
    "style" => style: Option<TemplateCardButtonStyle>,
});

impl TemplateCardButton {
    /// A value with everything it must have.
    #[inline]
    pub fn new(text: impl Into<String>, key: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            key: key.into(),
            ..Self::default()
        }
    }

    /// How it looks. [`TemplateCardButtonStyle::Primary`] when absent.
    #[inline]
    #[must_use]
    pub fn style(mut self, style: TemplateCardButtonStyle) -> Self {
        self.style = Some(style);
        self
    }
}

/// The button to hand something in.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateCardSubmit {
    /// What it says.
    pub text: String,
    /// Comes back when it is clicked, 1024 bytes at most.
    pub key: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TemplateCardSubmit {
    "text" => text: String [required()],
    "key" => key: String [required()],
});

impl TemplateCardSubmit {
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
pub struct TemplateCardCheckbox {
    /// Names it in the callback, 1024 bytes at most.
    pub question_key: String,
    /// How many can be chosen. [`TemplateCardVoteMode::Single`] when absent.
    pub mode: Option<TemplateCardVoteMode>,
    /// What can be chosen. At most 20 items.
    pub option_list: Vec<TemplateCardVoteOption>,
    /// Whether it is closed.
    pub disable: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TemplateCardCheckbox {
    "question_key" => question_key: String [required()],
    "mode" => mode: Option<TemplateCardVoteMode>,
    "option_list" => option_list: Vec<TemplateCardVoteOption> [required(), max_items(20)],
    "disable" => disable: Option<bool>,
});

impl TemplateCardCheckbox {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        question_key: impl Into<String>,
        option_list: impl IntoIterator<Item = TemplateCardVoteOption>,
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
pub struct TemplateCardVoteOption {
    /// Names it in the callback, 128 bytes at most.
    pub id: String,
    /// What it says.
    pub text: String,
    /// Whether it is chosen at first.
    pub is_checked: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TemplateCardVoteOption {
    "id" => id: String [required()],
    "text" => text: String [required()],
    "is_checked" => is_checked: Option<bool>,
});

impl TemplateCardVoteOption {
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
pub struct TemplateCardSelector {
    /// Names it in the callback, 1024 bytes at most.
    pub question_key: String,
    /// What it is for.
    pub title: Option<String>,
    /// Whether it is closed.
    pub disable: Option<bool>,
    /// What is chosen at first; the first option when absent.
    pub selected_id: Option<String>,
    /// What can be chosen. At most 10 items.
    pub option_list: Vec<TemplateCardOption>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TemplateCardSelector {
    "question_key" => question_key: String [required()],
    "title" => title: Option<String>,
    "disable" => disable: Option<bool>,
    "selected_id" => selected_id: Option<String>,
    "option_list" => option_list: Vec<TemplateCardOption> [required(), max_items(10)],
});

impl TemplateCardSelector {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        question_key: impl Into<String>,
        option_list: impl IntoIterator<Item = TemplateCardOption>,
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
pub struct TemplateCardOption {
    /// Names it in the callback, 128 bytes at most.
    pub id: String,
    /// What it says.
    pub text: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TemplateCardOption {
    "id" => id: String [required()],
    "text" => text: String [required()],
});

impl TemplateCardOption {
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
    /// Colour of the name of a card's source.
    pub enum TemplateCardColor: i64 {
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
    /// What a click on a robot's card does.
    pub enum TemplateCardJumpType: i64 {
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
    /// What a click on a line of a card does.
    pub enum TemplateCardLineType: i64 {
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
    /// How a button of a card looks.
    pub enum TemplateCardButtonStyle: i64 {
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
    /// How many options of a card can be chosen.
    pub enum TemplateCardVoteMode: i64 {
        /// Single.
        Single = 0,
        /// Multiple.
        Multiple = 1,
    }
}

tagged_union! {
    /// A card that a robot sends, made after a template.
    pub enum RobotCard ("card_type", Flat) {
        /// A text.
        TextNotice(RobotTextNotice) = "text_notice" in "text_notice",
        /// A picture.
        NewsNotice(RobotNewsNotice) = "news_notice" in "news_notice",
        /// Buttons.
        ButtonInteraction(RobotButtonCard) = "button_interaction" in "button_interaction",
        /// A vote.
        VoteInteraction(RobotVoteCard) = "vote_interaction" in "vote_interaction",
        /// Selectors.
        MultipleInteraction(RobotSelectorCard) = "multiple_interaction" in "multiple_interaction",
    }
}

impl From<RobotTextNotice> for RobotCard {
    #[inline]
    fn from(body: RobotTextNotice) -> Self {
        Self::TextNotice(body)
    }
}

impl From<RobotNewsNotice> for RobotCard {
    #[inline]
    fn from(body: RobotNewsNotice) -> Self {
        Self::NewsNotice(body)
    }
}

impl From<RobotButtonCard> for RobotCard {
    #[inline]
    fn from(body: RobotButtonCard) -> Self {
        Self::ButtonInteraction(body)
    }
}

impl From<RobotVoteCard> for RobotCard {
    #[inline]
    fn from(body: RobotVoteCard) -> Self {
        Self::VoteInteraction(body)
    }
}

impl From<RobotSelectorCard> for RobotCard {
    #[inline]
    fn from(body: RobotSelectorCard) -> Self {
        Self::MultipleInteraction(body)
    }
}
