//! 智慧硬件: what happens to a provider's devices, and what they record that a third-party app may see.
//!
//! Generated from `spec/events/device.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::callback::{DeviceEnvelope, Envelope, EventMeta, TypedReply};
use crate::generated::events::ReplyMessage;
use crate::generated::types;
use crate::generated::types::{
    AgentId, AuthCode, CorpId, DeviceModelId, DeviceSn, MediaId, OpenCorpId, OpenUserId, SuiteId,
};
use crate::wire::{Extra, Timestamp};
use crate::{open_enum, table};

/// 添加设备事件: a corp bound one of the provider's devices.
///
/// Suite callback with InfoType `add_device`. Official page
/// [90751](https://developer.work.weixin.qq.com/document/path/90751), not checked. Known only from another
/// SDK.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDevice {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The corp.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The provider's own corp.
    pub service_corp_id: CorpId,
    /// The device.
    pub device_sn: DeviceSn,
    /// The corp's name for it.
    pub remark_name: Option<String>,
    /// Its model.
    pub model_id: DeviceModelId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AddDevice {
    "" => envelope: Envelope [flatten()],
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "ServiceCorpId" => service_corp_id: CorpId,
    "DeviceSn" => device_sn: DeviceSn,
    "RemarkName" => remark_name: Option<String>,
    "ModelId" => model_id: DeviceModelId,
});

/// 删除设备事件: a corp unbound one of the provider's devices.
///
/// Suite callback with InfoType `del_device`. Official page
/// [90751](https://developer.work.weixin.qq.com/document/path/90751), not checked. Known only from another
/// SDK.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelDevice {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The corp.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The provider's own corp.
    pub service_corp_id: CorpId,
    /// The device.
    pub device_sn: DeviceSn,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DelDevice {
    "" => envelope: Envelope [flatten()],
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "ServiceCorpId" => service_corp_id: CorpId,
    "DeviceSn" => device_sn: DeviceSn,
});

/// 修改设备名称事件: a corp gave a device another name.
///
/// Suite callback with InfoType `remark_device_name`. Official page
/// [90751](https://developer.work.weixin.qq.com/document/path/90751), not checked. Known only from another
/// SDK.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemarkDeviceName {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The corp.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The provider's own corp.
    pub service_corp_id: CorpId,
    /// The device.
    pub device_sn: DeviceSn,
    /// The new name.
    pub remark_name: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RemarkDeviceName {
    "" => envelope: Envelope [flatten()],
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "ServiceCorpId" => service_corp_id: CorpId,
    "DeviceSn" => device_sn: DeviceSn,
    "RemarkName" => remark_name: String,
});

/// 设备连接网络成功事件: a device connected to WeCom.
///
/// Suite callback with InfoType `connect_info`. Official page
/// [90751](https://developer.work.weixin.qq.com/document/path/90751), not checked. Known only from another
/// SDK.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectInfo {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The corp that bound it.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The provider's own corp.
    pub service_corp_id: CorpId,
    /// The device.
    pub device_sn: DeviceSn,
    /// When.
    pub connect_time: Timestamp,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ConnectInfo {
    "" => envelope: Envelope [flatten()],
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "ServiceCorpId" => service_corp_id: CorpId,
    "DeviceSn" => device_sn: DeviceSn,
    "ConnectTime" => connect_time: Timestamp,
});

/// 设备断开网络事件: a device lost its connection to WeCom.
///
/// Suite callback with InfoType `disconnect_info`. Official page
/// [90751](https://developer.work.weixin.qq.com/document/path/90751), not checked. Known only from another
/// SDK.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisconnectInfo {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The corp that bound it.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The provider's own corp.
    pub service_corp_id: CorpId,
    /// The device.
    pub device_sn: DeviceSn,
    /// When.
    pub disconnect_time: Timestamp,
    /// Why, as a number of the platform.
    pub reason: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DisconnectInfo {
    "" => envelope: Envelope [flatten()],
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "ServiceCorpId" => service_corp_id: CorpId,
    "DeviceSn" => device_sn: DeviceSn,
    "DisconnectTime" => disconnect_time: Timestamp,
    "Reason" => reason: String,
});

/// 设备报错事件: a device told of an error.
///
/// Suite callback with InfoType `error_report`. Official page
/// [90751](https://developer.work.weixin.qq.com/document/path/90751), not checked. Known only from another
/// SDK.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorReport {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The corp that bound it.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The provider's own corp.
    pub service_corp_id: CorpId,
    /// The device.
    pub device_sn: DeviceSn,
    /// The device's own error number.
    pub err_code: i64,
    /// The error in words.
    pub err_msg: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ErrorReport {
    "" => envelope: Envelope [flatten()],
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "ServiceCorpId" => service_corp_id: CorpId,
    "DeviceSn" => device_sn: DeviceSn,
    "ErrCode" => err_code: i64,
    "ErrMsg" => err_msg: Option<String>,
});

/// fetch_log_finish: a device handed in the log that fetch_device_log asked for.
///
/// Suite callback with InfoType `fetch_log_finish`. Official page
/// [90751](https://developer.work.weixin.qq.com/document/path/90751), not checked. Known only from another
/// SDK.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchLogFinish {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The corp that bound it.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The provider's own corp.
    pub service_corp_id: CorpId,
    /// The device.
    pub device_sn: DeviceSn,
    /// The log.
    pub media_id: MediaId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(FetchLogFinish {
    "" => envelope: Envelope [flatten()],
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "ServiceCorpId" => service_corp_id: CorpId,
    "DeviceSn" => device_sn: DeviceSn,
    "MediaId" => media_id: MediaId,
});

/// device_feature_change: a device says something else about itself. Read it with get_device_feature.
///
/// Suite callback with InfoType `device_feature_change`. Official page
/// [90751](https://developer.work.weixin.qq.com/document/path/90751), not checked. Known only from another
/// SDK.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceFeatureChange {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The corp that bound it.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The provider's own corp.
    pub service_corp_id: CorpId,
    /// The device.
    pub device_sn: DeviceSn,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DeviceFeatureChange {
    "" => envelope: Envelope [flatten()],
    "AuthCorpId" => auth_corp_id: Option<OpenCorpId>,
    "ServiceCorpId" => service_corp_id: CorpId,
    "DeviceSn" => device_sn: DeviceSn,
});

/// 设备数据授权变更回调: a corp changed which devices' data the app may see. Read them with
/// devicedata.get_auth_info.
///
/// Although it has an InfoType it is sent to the app's data callback. Reply within a second.
///
/// Suite callback with InfoType `device_data_auth_change`. Official page
/// [96103](https://developer.work.weixin.qq.com/document/path/96103), checked, as of 2022-09-30.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceDataAuthChange {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The app's suite.
    pub suite_id: SuiteId,
    /// The corp.
    pub auth_corp_id: OpenCorpId,
    /// The app in that corp.
    pub agent_id: Option<AgentId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DeviceDataAuthChange {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: SuiteId,
    "AuthCorpId" => auth_corp_id: OpenCorpId,
    "AgentID" => agent_id: Option<AgentId>,
});

/// 考勤打卡原始数据回调: people clocked in at a device whose data the app may see.
///
/// Only people who see the app. Reply within a second.
///
/// App callback with MsgType `event`, Event `device_checkin_data_report`. Official page
/// [97214](https://developer.work.weixin.qq.com/document/path/97214), checked, as of 2023-02-09.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceCheckinDataReport {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The device.
    pub device_sn: DeviceSn,
    /// What happened. On the wire it is `CheckInDataList`.
    pub checkin_data_list: CheckinList,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DeviceCheckinDataReport {
    "" => envelope: Envelope [flatten()],
    "DeviceSn" => device_sn: DeviceSn,
    "CheckInDataList" => checkin_data_list: CheckinList,
});

/// 门禁通行原始数据回调: people passed a door whose data the app may see.
///
/// Only people who see the app. Reply within a second.
///
/// App callback with MsgType `event`, Event `device_accesscontrol_data_report`. Official page
/// [97215](https://developer.work.weixin.qq.com/document/path/97215), checked, as of 2023-02-09.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceAccesscontrolDataReport {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The door.
    pub device_sn: DeviceSn,
    /// What happened.
    pub access_data_list: AccessList,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DeviceAccesscontrolDataReport {
    "" => envelope: Envelope [flatten()],
    "DeviceSn" => device_sn: DeviceSn,
    "AccessDataList" => access_data_list: AccessList,
});

/// 体温检测原始数据回调: a device whose data the app may see took body temperatures.
///
/// Only people who see the app. Reply within a second.
///
/// App callback with MsgType `event`, Event `device_temperature_data_report`. Official page
/// [97216](https://developer.work.weixin.qq.com/document/path/97216), checked, as of 2023-02-09.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceTemperatureDataReport {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The device.
    pub device_sn: DeviceSn,
    /// What was taken.
    pub temperature_data_list: TemperatureList,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DeviceTemperatureDataReport {
    "" => envelope: Envelope [flatten()],
    "DeviceSn" => device_sn: DeviceSn,
    "TemperatureDataList" => temperature_data_list: TemperatureList,
});

/// 设备型号model_ticket推送事件: the model_ticket of a device model, pushed every ten minutes. The client
/// keeps it.
///
/// Device callback in JSON with msg_type `event`, `model_ticket`. Official page
/// [96053](https://developer.work.weixin.qq.com/document/path/96053), checked, as of 2022-08-19; also
/// [95992](https://developer.work.weixin.qq.com/document/path/95992).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelTicket {
    /// What every callback carries: who, when and which event.
    pub envelope: DeviceEnvelope,
    /// The ticket.
    pub event: ModelTicketPush,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ModelTicket {
    "" => envelope: DeviceEnvelope [flatten()],
    "event" => event: ModelTicketPush,
});

/// 企业绑定设备事件: a corp binds a device of the maker. An answer that is late by 3 seconds or tells of an
/// error stops the binding.
///
/// Device callback in JSON with msg_type `event`, `bind`. Official page
/// [95987](https://developer.work.weixin.qq.com/document/path/95987), checked in part.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Bind {
    /// What every callback carries: who, when and which event.
    pub envelope: DeviceEnvelope,
    /// How to go on.
    pub event: BindPush,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Bind {
    "" => envelope: DeviceEnvelope [flatten()],
    "event" => event: BindPush,
});

/// 企业解绑设备事件: a corp gave up a device of the maker.
///
/// Device callback in JSON with msg_type `event`, `unbind`. Official page
/// [95988](https://developer.work.weixin.qq.com/document/path/95988), checked, as of 2022-07-28.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unbind {
    /// What every callback carries: who, when and which event.
    pub envelope: DeviceEnvelope,
    /// What happened.
    pub event: PlainPush,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Unbind {
    "" => envelope: DeviceEnvelope [flatten()],
    "event" => event: PlainPush,
});

/// 固件升级指令: an administrator asks a device to renew its firmware. Report how it went with
/// device.report_firmware_upgrade_result.
///
/// Device callback in JSON with msg_type `command`, `update_firmware`. Official page
/// [96011](https://developer.work.weixin.qq.com/document/path/96011), checked, as of 2022-09-16.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFirmware {
    /// What every callback carries: who, when and which event.
    pub envelope: DeviceEnvelope,
    /// The command.
    pub command: UpdateFirmwareCommand,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(UpdateFirmware {
    "" => envelope: DeviceEnvelope [flatten()],
    "command" => command: UpdateFirmwareCommand,
});

/// 查询设备SN合法性事件: somebody typed in a serial number that is not registered; answer with
/// device_verified whether it is the maker's.
///
/// Device callback in JSON with msg_type `event`, `verify_device`. Official page
/// [96130](https://developer.work.weixin.qq.com/document/path/96130), checked, as of 2022-12-05.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyDevice {
    /// What every callback carries: who, when and which event.
    pub envelope: DeviceEnvelope,
    /// Which number.
    pub event: VerifyDevicePush,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(VerifyDevice {
    "" => envelope: DeviceEnvelope [flatten()],
    "event" => event: VerifyDevicePush,
});

/// 回调处理失败被动回包: say that a callback was received, or why it could not be handled.
///
/// Device reply in JSON. Official page [95987](https://developer.work.weixin.qq.com/document/path/95987),
/// checked in part.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceReceived {
    /// Whether all is well.
    pub errcode: DeviceAnswer,
    /// The same in words.
    pub errmsg: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DeviceReceived {
    "errcode" => errcode: DeviceAnswer [required()],
    "errmsg" => errmsg: String [required()],
});

impl DeviceReceived {
    /// The reply with everything it must have.
    #[inline]
    pub fn new(errcode: DeviceAnswer, errmsg: impl Into<String>) -> Self {
        Self {
            errcode,
            errmsg: errmsg.into(),
            ..Self::default()
        }
    }
}

impl TypedReply for DeviceReceived {
    const META: &'static EventMeta = &EventMeta::new("device", "device_received")
        .title("回调处理失败被动回包")
        .via(&["device"])
        .docs(&[95987]);

    fn envelope_mut(&mut self) -> Option<&mut Envelope> {
        None
    }

    fn into_message(self) -> ReplyMessage {
        ReplyMessage::DeviceReceived(Box::new(self))
    }
}

/// 查询设备SN合法性事件: answer verify_device.
///
/// Device reply in JSON. Official page [96130](https://developer.work.weixin.qq.com/document/path/96130),
/// checked, as of 2022-12-05.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceVerified {
    /// Whether the serial number is one of the maker's.
    pub is_valid: bool,
    /// The model of the device when it is. On the wire it is `modelid`.
    pub model_id: Option<DeviceModelId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DeviceVerified {
    "is_valid" => is_valid: bool [required()],
    "modelid" => model_id: Option<DeviceModelId>,
});

impl DeviceVerified {
    /// The reply with everything it must have.
    #[inline]
    pub fn new(is_valid: bool) -> Self {
        Self {
            is_valid,
            ..Self::default()
        }
    }

    /// The model of the device when it is. On the wire it is `modelid`.
    #[inline]
    #[must_use]
    pub fn model_id(mut self, model_id: impl Into<DeviceModelId>) -> Self {
        self.model_id = Some(model_id.into());
        self
    }
}

impl TypedReply for DeviceVerified {
    const META: &'static EventMeta = &EventMeta::new("device", "device_verified")
        .title("查询设备SN合法性事件")
        .via(&["device"])
        .docs(&[96130]);

    fn envelope_mut(&mut self) -> Option<&mut Envelope> {
        None
    }

    fn into_message(self) -> ReplyMessage {
        ReplyMessage::DeviceVerified(Box::new(self))
    }
}

/// A model_ticket.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelTicketPush {
    /// Which event.
    pub event_type: String,
    /// The ticket, good for 30 minutes. At most 512 bytes.
    pub model_ticket: types::ModelTicket,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ModelTicketPush {
    "event_type" => event_type: String,
    "model_ticket" => model_ticket: types::ModelTicket [max_bytes(512)],
});

/// A corp that binds a device.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindPush {
    /// Which event.
    pub event_type: String,
    /// Buys the device's secret once, within 10 minutes.
    pub auth_code: Option<AuthCode>,
    /// The code that the person who binds typed in.
    pub verif_code: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(BindPush {
    "event_type" => event_type: String,
    "auth_code" => auth_code: Option<AuthCode>,
    "verif_code" => verif_code: Option<String> [sensitive()],
});

/// An event that says no more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlainPush {
    /// Which event.
    pub event_type: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PlainPush {
    "event_type" => event_type: String,
});

/// To renew the firmware.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFirmwareCommand {
    /// Which command.
    pub command_type: String,
    /// Names the operation, for the report on it.
    pub oper_id: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(UpdateFirmwareCommand {
    "command_type" => command_type: String,
    "oper_id" => oper_id: String,
});

/// A serial number in question.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyDevicePush {
    /// Which event.
    pub event_type: String,
    /// MD5 of the serial number.
    pub device_sn_md5: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(VerifyDevicePush {
    "event_type" => event_type: String,
    "device_sn_md5" => device_sn_md5: String,
});

/// Records of an attendance machine.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckinList {
    /// The records. On the wire it is `Item`.
    pub items: Option<Vec<CheckinRecord>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(CheckinList {
    "Item" => items: Option<Vec<CheckinRecord>>,
});

/// Somebody clocked in.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckinRecord {
    /// Who it was.
    pub open_user_id: OpenUserId,
    /// What kind of person that is.
    pub user_type: Option<UserType>,
    /// When.
    pub checkin_time: Option<Timestamp>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(CheckinRecord {
    "OpenUserId" => open_user_id: OpenUserId,
    "UserType" => user_type: Option<UserType>,
    "CheckinTime" => checkin_time: Option<Timestamp>,
});

/// Records of a door.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessList {
    /// The records. On the wire it is `Item`.
    pub items: Option<Vec<AccessRecord>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AccessList {
    "Item" => items: Option<Vec<AccessRecord>>,
});

/// Somebody passed a door.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessRecord {
    /// Who it was.
    pub open_user_id: OpenUserId,
    /// What kind of person that is.
    pub user_type: Option<UserType>,
    /// When. On the wire it is `TimeStamp`.
    pub timestamp: Option<Timestamp>,
    /// In or out.
    pub pass_type: Option<PassType>,
    /// What opened the door.
    pub pass_method: Option<PassMethod>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AccessRecord {
    "OpenUserId" => open_user_id: OpenUserId,
    "UserType" => user_type: Option<UserType>,
    "TimeStamp" => timestamp: Option<Timestamp>,
    "PassType" => pass_type: Option<PassType>,
    "PassMethod" => pass_method: Option<PassMethod>,
});

/// Body temperatures.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemperatureList {
    /// The records. On the wire it is `Item`.
    pub items: Option<Vec<TemperatureRecord>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(TemperatureList {
    "Item" => items: Option<Vec<TemperatureRecord>>,
});

/// A body temperature.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemperatureRecord {
    /// Whose it is.
    pub open_user_id: OpenUserId,
    /// What kind of person that is.
    pub user_type: Option<UserType>,
    /// When it was taken. On the wire it is `TimeStamp`.
    pub timestamp: Option<Timestamp>,
    /// Degrees Celsius.
    pub temperature: Option<String>,
    /// How the device judges it.
    pub status: Option<TemperatureStatus>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(TemperatureRecord {
    "OpenUserId" => open_user_id: OpenUserId,
    "UserType" => user_type: Option<UserType>,
    "TimeStamp" => timestamp: Option<Timestamp>,
    "Temperature" => temperature: Option<String> [sensitive()],
    "Status" => status: Option<TemperatureStatus>,
});

open_enum! {
    /// What a maker answers to a callback. The summaries are what WeCom shows, in other words.
    pub enum DeviceAnswer: i64 {
        /// All is well.
        Ok = 0,
        /// The device is offline.
        Offline = 1,
        /// The device is bound already.
        AlreadyBound = 2,
        /// The device still holds data and has to be reset.
        HasLocalData = 3,
        /// The code that was typed in is wrong.
        WrongCode = 4,
        /// The device is not yet unbound.
        NotUnbound = 5,
    }
}

open_enum! {
    /// What kind of person it is.
    pub enum UserType: i64 {
        /// A member of the corp.
        Member = 0,
        /// A visitor.
        Visitor = 1,
        /// A student of a school.
        Student = 2,
    }
}

open_enum! {
    /// In which direction somebody passed.
    pub enum PassType: i64 {
        /// Entry.
        Entry = 1,
        /// Exit.
        Exit = 2,
        /// The device cannot tell.
        Unknown = 3,
    }
}

open_enum! {
    /// What opened a door.
    pub enum PassMethod: i64 {
        /// Face.
        Face = 1,
        /// Qr code.
        QrCode = 2,
        /// Remote.
        Remote = 3,
        /// Fingerprint.
        Fingerprint = 4,
    }
}

open_enum! {
    /// How a body temperature is judged.
    pub enum TemperatureStatus: i64 {
        /// Normal.
        Normal = 0,
        /// Fever.
        Fever = 1,
        /// Too low.
        TooLow = 2,
    }
}
