//! 应用事件: what members do with an app: opening it, its menu, its cards; and what the platform decides
//! about it.
//!
//! Generated from `spec/events/app.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::callback::Envelope;
use crate::generated::types::AgentId;
use crate::wire::{Extra, Timestamp};
use crate::{open_enum, table};

/// 成员关注及取消关注事件: a member came into the range of the app: through its visible range, by joining the
/// corp, or by being enabled again.
///
/// Mini programs of the corp get it too when their callback is set up.
///
/// App callback with MsgType `event`, Event `subscribe`. Official page
/// [90240](https://developer.work.weixin.qq.com/document/path/90240), checked in a public copy; also
/// [90376](https://developer.work.weixin.qq.com/document/path/90376),
/// [90858](https://developer.work.weixin.qq.com/document/path/90858).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Subscribe {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// Empty.
    pub event_key: Option<String>,
    /// The app.
    pub agent_id: AgentId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Subscribe {
    "" => envelope: Envelope [flatten()],
    "EventKey" => event_key: Option<String>,
    "AgentID" => agent_id: AgentId,
});

/// 成员关注及取消关注事件: a member left the range of the app: through its visible range, by leaving the
/// corp, or by being disabled.
///
/// Mini programs of the corp get it too when their callback is set up.
///
/// App callback with MsgType `event`, Event `unsubscribe`. Official page
/// [90240](https://developer.work.weixin.qq.com/document/path/90240), checked in a public copy; also
/// [90376](https://developer.work.weixin.qq.com/document/path/90376),
/// [90858](https://developer.work.weixin.qq.com/document/path/90858).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unsubscribe {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// Empty.
    pub event_key: Option<String>,
    /// The app.
    pub agent_id: AgentId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Unsubscribe {
    "" => envelope: Envelope [flatten()],
    "EventKey" => event_key: Option<String>,
    "AgentID" => agent_id: AgentId,
});

/// 进入应用: a member opened the app. Sent when the app asked for it.
///
/// App callback with MsgType `event`, Event `enter_agent`. Official page
/// [90240](https://developer.work.weixin.qq.com/document/path/90240), checked in a public copy; also
/// [90376](https://developer.work.weixin.qq.com/document/path/90376),
/// [90858](https://developer.work.weixin.qq.com/document/path/90858).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterAgent {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// Empty.
    pub event_key: Option<String>,
    /// The app.
    pub agent_id: AgentId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(EnterAgent {
    "" => envelope: Envelope [flatten()],
    "EventKey" => event_key: Option<String>,
    "AgentID" => agent_id: AgentId,
});

/// 上报地理位置: a member's position, told each time the member opens the app's chat, after having agreed to
/// it.
///
/// App callback with MsgType `event`, Event `LOCATION`. Official page
/// [90240](https://developer.work.weixin.qq.com/document/path/90240), checked in a public copy; also
/// [90376](https://developer.work.weixin.qq.com/document/path/90376),
/// [90858](https://developer.work.weixin.qq.com/document/path/90858).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Location {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// Latitude in degrees.
    pub latitude: f64,
    /// Longitude in degrees.
    pub longitude: f64,
    /// Accuracy of the position in metres.
    pub precision: f64,
    /// The app.
    pub agent_id: AgentId,
    /// `wxwork` from the WeCom app; absent from the WeChat plugin.
    pub app_type: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Location {
    "" => envelope: Envelope [flatten()],
    "Latitude" => latitude: f64 [sensitive()],
    "Longitude" => longitude: f64 [sensitive()],
    "Precision" => precision: f64,
    "AgentID" => agent_id: AgentId,
    "AppType" => app_type: Option<String>,
});

/// 点击菜单拉取消息的事件推送: a member tapped a menu button of type click.
///
/// App callback with MsgType `event`, Event `click`. Official page
/// [90240](https://developer.work.weixin.qq.com/document/path/90240), checked in a public copy; also
/// [90376](https://developer.work.weixin.qq.com/document/path/90376),
/// [90858](https://developer.work.weixin.qq.com/document/path/90858).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Click {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// Key of the menu button.
    pub event_key: String,
    /// The app.
    pub agent_id: AgentId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Click {
    "" => envelope: Envelope [flatten()],
    "EventKey" => event_key: String,
    "AgentID" => agent_id: AgentId,
});

/// 点击菜单跳转链接的事件推送: a member tapped a menu button of type view.
///
/// App callback with MsgType `event`, Event `view`. Official page
/// [90240](https://developer.work.weixin.qq.com/document/path/90240), checked in a public copy; also
/// [90376](https://developer.work.weixin.qq.com/document/path/90376),
/// [90858](https://developer.work.weixin.qq.com/document/path/90858).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewLink {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The web address that the button opens.
    pub event_key: String,
    /// The app.
    pub agent_id: AgentId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ViewLink {
    "" => envelope: Envelope [flatten()],
    "EventKey" => event_key: String,
    "AgentID" => agent_id: AgentId,
});

/// 点击菜单跳转小程序的事件推送: a member tapped a menu button of type view_miniprogram.
///
/// App callback with MsgType `event`, Event `view_miniprogram`. Official page
/// [90240](https://developer.work.weixin.qq.com/document/path/90240), checked in a public copy; also
/// [90376](https://developer.work.weixin.qq.com/document/path/90376),
/// [96468](https://developer.work.weixin.qq.com/document/path/96468).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewMiniprogram {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The page of the mini program that the button opens.
    pub event_key: String,
    /// The app.
    pub agent_id: AgentId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ViewMiniprogram {
    "" => envelope: Envelope [flatten()],
    "EventKey" => event_key: String,
    "AgentID" => agent_id: AgentId,
});

/// 扫码推事件的事件推送: a member scanned a code through a menu button of type scancode_push; the client
/// shows the result itself.
///
/// App callback with MsgType `event`, Event `scancode_push`. Official page
/// [90240](https://developer.work.weixin.qq.com/document/path/90240), checked in a public copy; also
/// [90376](https://developer.work.weixin.qq.com/document/path/90376),
/// [90858](https://developer.work.weixin.qq.com/document/path/90858).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScancodePush {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// Key of the menu button.
    pub event_key: String,
    /// What was scanned.
    pub scan_code_info: ScannedCode,
    /// The app.
    pub agent_id: AgentId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ScancodePush {
    "" => envelope: Envelope [flatten()],
    "EventKey" => event_key: String,
    "ScanCodeInfo" => scan_code_info: ScannedCode,
    "AgentID" => agent_id: AgentId,
});

/// 扫码推事件且弹出“消息接收中”提示框的事件推送: a member scanned a code through a menu button of type
/// scancode_waitmsg; the client waits for an answer.
///
/// App callback with MsgType `event`, Event `scancode_waitmsg`. Official page
/// [90240](https://developer.work.weixin.qq.com/document/path/90240), checked in a public copy; also
/// [90376](https://developer.work.weixin.qq.com/document/path/90376).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScancodeWaitmsg {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// Key of the menu button.
    pub event_key: String,
    /// What was scanned.
    pub scan_code_info: ScannedCode,
    /// The app.
    pub agent_id: AgentId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ScancodeWaitmsg {
    "" => envelope: Envelope [flatten()],
    "EventKey" => event_key: String,
    "ScanCodeInfo" => scan_code_info: ScannedCode,
    "AgentID" => agent_id: AgentId,
});

/// 弹出系统拍照发图的事件推送: a member took pictures through a menu button of type pic_sysphoto.
///
/// App callback with MsgType `event`, Event `pic_sysphoto`. Official page
/// [90240](https://developer.work.weixin.qq.com/document/path/90240), checked in a public copy; also
/// [90376](https://developer.work.weixin.qq.com/document/path/90376).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PicSysphoto {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// Key of the menu button.
    pub event_key: String,
    /// The pictures the member picks; each follows as a message of its own.
    pub send_pics_info: SentPictures,
    /// The app.
    pub agent_id: AgentId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PicSysphoto {
    "" => envelope: Envelope [flatten()],
    "EventKey" => event_key: String,
    "SendPicsInfo" => send_pics_info: SentPictures,
    "AgentID" => agent_id: AgentId,
});

/// 弹出拍照或者相册发图的事件推送: a member took or chose pictures through a menu button of type
/// pic_photo_or_album.
///
/// App callback with MsgType `event`, Event `pic_photo_or_album`. Official page
/// [90240](https://developer.work.weixin.qq.com/document/path/90240), checked in a public copy; also
/// [90376](https://developer.work.weixin.qq.com/document/path/90376).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PicPhotoOrAlbum {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// Key of the menu button.
    pub event_key: String,
    /// The pictures the member picks; each follows as a message of its own.
    pub send_pics_info: SentPictures,
    /// The app.
    pub agent_id: AgentId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PicPhotoOrAlbum {
    "" => envelope: Envelope [flatten()],
    "EventKey" => event_key: String,
    "SendPicsInfo" => send_pics_info: SentPictures,
    "AgentID" => agent_id: AgentId,
});

/// 弹出微信相册发图器的事件推送: a member chose pictures through a menu button of type pic_weixin.
///
/// App callback with MsgType `event`, Event `pic_weixin`. Official page
/// [90240](https://developer.work.weixin.qq.com/document/path/90240), checked in a public copy; also
/// [90376](https://developer.work.weixin.qq.com/document/path/90376).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PicWeixin {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// Key of the menu button.
    pub event_key: String,
    /// The pictures the member picks; each follows as a message of its own.
    pub send_pics_info: SentPictures,
    /// The app.
    pub agent_id: AgentId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PicWeixin {
    "" => envelope: Envelope [flatten()],
    "EventKey" => event_key: String,
    "SendPicsInfo" => send_pics_info: SentPictures,
    "AgentID" => agent_id: AgentId,
});

/// 弹出地理位置选择器的事件推送: a member chose a place through a menu button of type location_select; it
/// follows as a message too.
///
/// App callback with MsgType `event`, Event `location_select`. Official page
/// [90240](https://developer.work.weixin.qq.com/document/path/90240), checked in a public copy; also
/// [90376](https://developer.work.weixin.qq.com/document/path/90376).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationSelect {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// Key of the menu button.
    pub event_key: String,
    /// The chosen place.
    pub send_location_info: SentPlace,
    /// The app.
    pub agent_id: AgentId,
    /// `wxwork` from the WeCom app; absent from the WeChat plugin.
    pub app_type: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(LocationSelect {
    "" => envelope: Envelope [flatten()],
    "EventKey" => event_key: String,
    "SendLocationInfo" => send_location_info: SentPlace,
    "AgentID" => agent_id: AgentId,
    "AppType" => app_type: Option<String>,
});

/// 模板卡片事件推送: a member tapped a button of a template card or submitted its choices.
///
/// App callback with MsgType `event`, Event `template_card_event`. Official page
/// [90240](https://developer.work.weixin.qq.com/document/path/90240), checked in a public copy; also
/// [90376](https://developer.work.weixin.qq.com/document/path/90376),
/// [96468](https://developer.work.weixin.qq.com/document/path/96468).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateCardEvent {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// Key of the button, as it was sent.
    pub event_key: Option<String>,
    /// task_id of the card, as it was sent.
    pub task_id: String,
    /// Kind of the card.
    pub card_type: CardType,
    /// Lets update_template_card change the card once, within 72 hours.
    pub response_code: String,
    /// The app.
    pub agent_id: AgentId,
    /// What the member chose; cards with choices only.
    pub selected_items: Option<SelectedItems>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(TemplateCardEvent {
    "" => envelope: Envelope [flatten()],
    "EventKey" => event_key: Option<String>,
    "TaskId" => task_id: String,
    "CardType" => card_type: CardType,
    "ResponseCode" => response_code: String [sensitive()],
    "AgentID" => agent_id: AgentId,
    "SelectedItems" => selected_items: Option<SelectedItems>,
});

/// 通用模板卡片右上角菜单事件推送: a member tapped an entry of the menu in the top right corner of a template
/// card.
///
/// App callback with MsgType `event`, Event `template_card_menu_event`. Official page
/// [90240](https://developer.work.weixin.qq.com/document/path/90240), checked in a public copy; also
/// [90376](https://developer.work.weixin.qq.com/document/path/90376),
/// [96468](https://developer.work.weixin.qq.com/document/path/96468).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateCardMenuEvent {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// Key of the menu entry, as it was sent.
    pub event_key: String,
    /// task_id of the card, as it was sent.
    pub task_id: String,
    /// Kind of the card.
    pub card_type: CardType,
    /// Lets update_template_card change the card once, within 72 hours.
    pub response_code: String,
    /// The app.
    pub agent_id: AgentId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(TemplateCardMenuEvent {
    "" => envelope: Envelope [flatten()],
    "EventKey" => event_key: String,
    "TaskId" => task_id: String,
    "CardType" => card_type: CardType,
    "ResponseCode" => response_code: String [sensitive()],
    "AgentID" => agent_id: AgentId,
});

/// 任务卡片事件推送: a member tapped a button of a task card.
///
/// App callback with MsgType `event`, Event `taskcard_click`. Official page
/// [90240](https://developer.work.weixin.qq.com/document/path/90240), checked in a public copy; also
/// [90376](https://developer.work.weixin.qq.com/document/path/90376),
/// [90858](https://developer.work.weixin.qq.com/document/path/90858).
///
/// **Deprecated:** The platform replaced task cards by template cards; template_card_event tells of those.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskcardClick {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// Key of the button, as it was sent.
    pub event_key: String,
    /// task_id of the card, as it was sent.
    pub task_id: String,
    /// The app; in some callbacks it is AgentId instead.
    pub agent_id: Option<AgentId>,
    /// The app, where AgentID is missing. On the wire it is `AgentId`.
    pub agent_id_alt: Option<AgentId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(TaskcardClick {
    "" => envelope: Envelope [flatten()],
    "EventKey" => event_key: String,
    "TaskId" => task_id: String,
    "AgentID" => agent_id: Option<AgentId>,
    "AgentId" => agent_id_alt: Option<AgentId>,
});

/// 修改设置工作台自定义开关事件推送: an admin switched the custom workbench display of the app on or off.
///
/// App callback with MsgType `event`, Event `switch_workbench_mode`. Official page
/// [92535](https://developer.work.weixin.qq.com/document/path/92535), checked in a public copy; also
/// [94620](https://developer.work.weixin.qq.com/document/path/94620).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchWorkbenchMode {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The new setting.
    pub mode: WorkbenchMode,
    /// The app.
    pub agent_id: AgentId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SwitchWorkbenchMode {
    "" => envelope: Envelope [flatten()],
    "Mode" => mode: WorkbenchMode,
    "AgentID" => agent_id: AgentId,
});

/// 长期未使用应用停用预警事件: the app has not been used for long and is about to be suspended.
///
/// App callback with MsgType `event`, Event `inactive_alert`. Official page
/// [90240](https://developer.work.weixin.qq.com/document/path/90240), checked in a public copy; also
/// [90376](https://developer.work.weixin.qq.com/document/path/90376),
/// [96468](https://developer.work.weixin.qq.com/document/path/96468).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InactiveAlert {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// When the suspension takes effect.
    pub effect_time: Timestamp,
    /// The app.
    pub agent_id: AgentId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(InactiveAlert {
    "" => envelope: Envelope [flatten()],
    "EffectTime" => effect_time: Timestamp,
    "AgentID" => agent_id: AgentId,
});

/// 长期未使用应用临时停用事件: the platform suspended the app because it had not been used for long.
///
/// App callback with MsgType `event`, Event `close_inactive_agent`. Official page
/// [90240](https://developer.work.weixin.qq.com/document/path/90240), checked in a public copy; also
/// [90376](https://developer.work.weixin.qq.com/document/path/90376),
/// [90858](https://developer.work.weixin.qq.com/document/path/90858).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseInactiveAgent {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The app.
    pub agent_id: AgentId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(CloseInactiveAgent {
    "" => envelope: Envelope [flatten()],
    "AgentID" => agent_id: AgentId,
});

/// 长期未使用应用重新启用事件: an admin enabled the app again that had been suspended for lack of use.
///
/// App callback with MsgType `event`, Event `reopen_inactive_agent`. Official page
/// [90240](https://developer.work.weixin.qq.com/document/path/90240), checked in a public copy; also
/// [90376](https://developer.work.weixin.qq.com/document/path/90376),
/// [90858](https://developer.work.weixin.qq.com/document/path/90858).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReopenInactiveAgent {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The app.
    pub agent_id: AgentId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ReopenInactiveAgent {
    "" => envelope: Envelope [flatten()],
    "AgentID" => agent_id: AgentId,
});

/// 应用低活跃预警事件: the app is used too little and is about to lose access to customer data.
///
/// App callback with MsgType `event`, Event `low_active_alert`. Official page
/// [90240](https://developer.work.weixin.qq.com/document/path/90240), checked in a public copy; also
/// [90376](https://developer.work.weixin.qq.com/document/path/90376),
/// [96468](https://developer.work.weixin.qq.com/document/path/96468).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LowActiveAlert {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// When the restriction takes effect.
    pub effect_time: Timestamp,
    /// The app.
    pub agent_id: AgentId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(LowActiveAlert {
    "" => envelope: Envelope [flatten()],
    "EffectTime" => effect_time: Timestamp,
    "AgentID" => agent_id: AgentId,
});

/// 低活跃应用事件: the app now counts as little used; its access to customer data is restricted.
///
/// App callback with MsgType `event`, Event `low_active`. Official page
/// [90240](https://developer.work.weixin.qq.com/document/path/90240), checked in a public copy; also
/// [90376](https://developer.work.weixin.qq.com/document/path/90376),
/// [96468](https://developer.work.weixin.qq.com/document/path/96468).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LowActive {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The app.
    pub agent_id: AgentId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(LowActive {
    "" => envelope: Envelope [flatten()],
    "AgentID" => agent_id: AgentId,
});

/// 低活跃应用活跃恢复事件: the app is used enough again; the restriction is lifted.
///
/// App callback with MsgType `event`, Event `active_restored`. Official page
/// [90240](https://developer.work.weixin.qq.com/document/path/90240), checked in a public copy; also
/// [90376](https://developer.work.weixin.qq.com/document/path/90376),
/// [96468](https://developer.work.weixin.qq.com/document/path/96468).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActiveRestored {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The app.
    pub agent_id: AgentId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ActiveRestored {
    "" => envelope: Envelope [flatten()],
    "AgentID" => agent_id: AgentId,
});

/// The code that a member scanned.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScannedCode {
    /// Kind of the code, mostly `qrcode`.
    pub scan_type: String,
    /// The text in the code.
    pub scan_result: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ScannedCode {
    "ScanType" => scan_type: String,
    "ScanResult" => scan_result: String,
});

/// The pictures that a member sends.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SentPictures {
    /// How many.
    pub count: i64,
    /// The pictures.
    pub pic_list: PictureList,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SentPictures {
    "Count" => count: i64,
    "PicList" => pic_list: PictureList,
});

/// A list of pictures.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PictureList {
    /// One entry a picture. On the wire it is `item`.
    pub items: Vec<Picture>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PictureList {
    "item" => items: Vec<Picture>,
});

/// One picture that a member sends.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Picture {
    /// MD5 of the file, in hexadecimal, for matching the message that brings it.
    pub pic_md5_sum: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Picture {
    "PicMd5Sum" => pic_md5_sum: String,
});

/// The place that a member chose on the map.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SentPlace {
    /// Latitude in degrees. On the wire it is `Location_X`.
    pub latitude: f64,
    /// Longitude in degrees. On the wire it is `Location_Y`.
    pub longitude: f64,
    /// Zoom of the map; a larger one shows more detail.
    pub scale: i64,
    /// Address of the place.
    pub label: String,
    /// Name of the place, may be empty. On the wire it is `Poiname`.
    pub poi_name: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SentPlace {
    "Location_X" => latitude: f64 [sensitive()],
    "Location_Y" => longitude: f64 [sensitive()],
    "Scale" => scale: i64,
    "Label" => label: String [sensitive()],
    "Poiname" => poi_name: String [sensitive()],
});

/// The choices that a member made on a template card.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectedItems {
    /// One entry a question. On the wire it is `SelectedItem`.
    pub items: Option<Vec<SelectedItem>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SelectedItems {
    "SelectedItem" => items: Option<Vec<SelectedItem>>,
});

/// What a member chose for one question.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectedItem {
    /// Key of the question, as it was sent.
    pub question_key: String,
    /// The chosen options.
    pub option_ids: Option<OptionIds>,
    /// The same under a misspelt name, seen in one sample. On the wire it is `OpitonIds`. Known only from an
    /// example.
    pub option_ids_misspelt: Option<MisspeltOptionIds>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SelectedItem {
    "QuestionKey" => question_key: String,
    "OptionIds" => option_ids: Option<OptionIds>,
    "OpitonIds" => option_ids_misspelt: Option<MisspeltOptionIds>,
});

/// The chosen options of a question.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptionIds {
    /// Ids of the options, as they were sent. On the wire it is `OptionId`.
    pub ids: Vec<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(OptionIds {
    "OptionId" => ids: Vec<String>,
});

/// The chosen options of a question under misspelt names.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MisspeltOptionIds {
    /// Ids of the options, as they were sent. On the wire it is `OpitonId`.
    pub ids: Vec<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MisspeltOptionIds {
    "OpitonId" => ids: Vec<String>,
});

open_enum! {
    /// Kind of a template card.
    pub enum CardType: str {
        /// A text.
        TextNotice = "text_notice",
        /// A picture with text.
        NewsNotice = "news_notice",
        /// Buttons.
        ButtonInteraction = "button_interaction",
        /// A vote.
        VoteInteraction = "vote_interaction",
        /// Several lists to choose from.
        MultipleInteraction = "multiple_interaction",
    }
}

open_enum! {
    /// Whether the app shows custom content on the workbench.
    pub enum WorkbenchMode: i64 {
        /// Disabled.
        Disabled = 0,
        /// Enabled.
        Enabled = 1,
    }
}
