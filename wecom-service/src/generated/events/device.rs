//! 智慧硬件: what happens to a provider's devices, and what they record that a third-party app may see.
//!
//! Generated from `spec/events/device.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::callback::{DeviceEnvelope, Envelope, EventMeta, TypedReply};
use crate::generated::events::ReplyMessage;
use crate::generated::types;
use crate::generated::types::{
    AgentId, AuthCode, CorpId, DeviceModelId, DeviceSn, JobId, MediaId, OpenCorpId, OpenUserId, SuiteId,
};
use crate::wire::{Extra, Form, Timestamp};
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

/// 通讯录变更事件: the people who may use a device changed, or what it needs to know them.
///
/// Device callback in JSON with msg_type `event`, `contact_change`. Official page
/// [95989](https://developer.work.weixin.qq.com/document/path/95989), checked in a public copy.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactChange {
    /// What every callback carries: who, when and which event.
    pub envelope: DeviceEnvelope,
    /// Who.
    pub event: ContactChangePush,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ContactChange {
    "" => envelope: DeviceEnvelope [flatten()],
    "event" => event: ContactChangePush,
});

/// 获取设备状态指令: somebody wants to know how a device is; call device.report_device_status at once.
///
/// Device callback in JSON with msg_type `command`, `fetch_device_status`. Official page
/// [97079](https://developer.work.weixin.qq.com/document/path/97079), checked in a public copy.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchDeviceStatus {
    /// What every callback carries: who, when and which event.
    pub envelope: DeviceEnvelope,
    /// The command.
    pub command: PlainCommand,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(FetchDeviceStatus {
    "" => envelope: DeviceEnvelope [flatten()],
    "command" => command: PlainCommand,
});

/// 用户扫码指令: a member scanned the QR code of a device; answer with device_scanned.
///
/// Device callback in JSON with msg_type `command`, `user_scan`. Official page
/// [97390](https://developer.work.weixin.qq.com/document/path/97390), checked in a public copy, as of
/// 2023-01-03.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserScan {
    /// What every callback carries: who, when and which event.
    pub envelope: DeviceEnvelope,
    /// Who and which code.
    pub command: UserScanCommand,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(UserScan {
    "" => envelope: DeviceEnvelope [flatten()],
    "command" => command: UserScanCommand,
});

/// 识别信息录入指令: somebody is about to show a face or a finger to a device. Report how it went with
/// device.report_bio_info_result.
///
/// Device callback in JSON with msg_type `command`, `enter_page`. Official page
/// [96009](https://developer.work.weixin.qq.com/document/path/96009), checked in a public copy.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterPage {
    /// What every callback carries: who, when and which event.
    pub envelope: DeviceEnvelope,
    /// The command.
    pub command: BioInfoCommand,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(EnterPage {
    "" => envelope: DeviceEnvelope [flatten()],
    "command" => command: BioInfoCommand,
});

/// 识别信息录入指令: somebody gave up showing a face or a finger to a device.
///
/// Device callback in JSON with msg_type `command`, `exit_page`. Official page
/// [96009](https://developer.work.weixin.qq.com/document/path/96009), checked in a public copy.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExitPage {
    /// What every callback carries: who, when and which event.
    pub envelope: DeviceEnvelope,
    /// The command.
    pub command: BioInfoCommand,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ExitPage {
    "" => envelope: DeviceEnvelope [flatten()],
    "command" => command: BioInfoCommand,
});

/// 识别信息删除回调: a face or a fingerprint is to be deleted.
///
/// Device callback in JSON with msg_type `command`, `delete_bio_info`. Official page
/// [96116](https://developer.work.weixin.qq.com/document/path/96116), checked in a public copy.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBioInfo {
    /// What every callback carries: who, when and which event.
    pub envelope: DeviceEnvelope,
    /// The command.
    pub command: BioInfoCommand,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DeleteBioInfo {
    "" => envelope: DeviceEnvelope [flatten()],
    "command" => command: BioInfoCommand,
});

/// 远程开门指令: a member asks for a door to open. Report how it went with device.report_remote_open_result.
///
/// Device callback in JSON with msg_type `command`, `remote_open_door`. Official page
/// [96010](https://developer.work.weixin.qq.com/document/path/96010), checked in a public copy.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoteOpenDoor {
    /// What every callback carries: who, when and which event.
    pub envelope: DeviceEnvelope,
    /// The command.
    pub command: RemoteOpenCommand,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RemoteOpenDoor {
    "" => envelope: DeviceEnvelope [flatten()],
    "command" => command: RemoteOpenCommand,
});

/// 推送打印任务: a member sent something to a printer or changed how to print it. Fetch it with
/// device.get_printer_job_list.
///
/// Device callback in JSON with msg_type `command`, `printer_job_submit`. Official page
/// [96414](https://developer.work.weixin.qq.com/document/path/96414), checked, as of 2022-09-23.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrinterJobSubmit {
    /// What every callback carries: who, when and which event.
    pub envelope: DeviceEnvelope,
    /// Which job.
    pub command: PrintJobCommand,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PrinterJobSubmit {
    "" => envelope: DeviceEnvelope [flatten()],
    "command" => command: PrintJobCommand,
});

/// 推送打印转码任务: a member chose a file and how to print it; turn it into what will be printed, with
/// device.set_printer_job_trans_result.
///
/// Device callback in JSON with msg_type `command`, `printer_job_trans`. Official page
/// [97075](https://developer.work.weixin.qq.com/document/path/97075), checked in a public copy, as of
/// 2023-09-05.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrinterJobTrans {
    /// What every callback carries: who, when and which event.
    pub envelope: DeviceEnvelope,
    /// Which file and how.
    pub command: PrintPreviewCommand,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PrinterJobTrans {
    "" => envelope: DeviceEnvelope [flatten()],
    "command" => command: PrintPreviewCommand,
});

/// 删除打印任务: a print job was deleted, by its member or because it is too old.
///
/// Device callback in JSON with msg_type `command`, `printer_job_del`. Official page
/// [97370](https://developer.work.weixin.qq.com/document/path/97370), checked, as of 2022-11-15.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrinterJobDel {
    /// What every callback carries: who, when and which event.
    pub envelope: DeviceEnvelope,
    /// Which job.
    pub command: PrintJobDeletedCommand,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PrinterJobDel {
    "" => envelope: DeviceEnvelope [flatten()],
    "command" => command: PrintJobDeletedCommand,
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

    #[inline]
    fn envelope_mut(&mut self) -> Option<&mut Envelope> {
        None
    }

    #[inline]
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

    #[inline]
    fn envelope_mut(&mut self) -> Option<&mut Envelope> {
        None
    }

    #[inline]
    fn into_message(self) -> ReplyMessage {
        ReplyMessage::DeviceVerified(Box::new(self))
    }
}

/// 用户扫码被动回包: answer user_scan.
///
/// Device reply in JSON. Official page [97390](https://developer.work.weixin.qq.com/document/path/97390),
/// checked in a public copy, as of 2023-01-03.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceScanned {
    /// Whether the device is online.
    pub online_status: OnlineStatus,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DeviceScanned {
    "online_status" => online_status: OnlineStatus [required()],
});

impl DeviceScanned {
    /// The reply with everything it must have.
    #[inline]
    pub fn new(online_status: OnlineStatus) -> Self {
        Self {
            online_status,
            ..Self::default()
        }
    }
}

impl TypedReply for DeviceScanned {
    const META: &'static EventMeta = &EventMeta::new("device", "device_scanned")
        .title("用户扫码被动回包")
        .via(&["device"])
        .docs(&[97390]);

    #[inline]
    fn envelope_mut(&mut self) -> Option<&mut Envelope> {
        None
    }

    #[inline]
    fn into_message(self) -> ReplyMessage {
        ReplyMessage::DeviceScanned(Box::new(self))
    }
}

/// People who may use a device.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactChangePush {
    /// Which event.
    pub event_type: String,
    /// Version of the list, one more each time. After a gap, fetch all of it with
    /// device.get_userinfo_by_page.
    pub perm_version: i64,
    /// Those who came. On the wire it is `create_user`.
    pub created: Option<Vec<PushedUser>>,
    /// Those whose fingerprints changed. On the wire it is `update_user`.
    pub updated: Option<Vec<PushedUser>>,
    /// Those who went. On the wire it is `delete_user`.
    pub deleted: Option<Vec<PushedUser>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ContactChangePush {
    "event_type" => event_type: String,
    "perm_version" => perm_version: i64,
    "create_user" => created: Option<Vec<PushedUser>>,
    "update_user" => updated: Option<Vec<PushedUser>>,
    "delete_user" => deleted: Option<Vec<PushedUser>>,
});

/// Somebody who may use a device.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushedUser {
    /// Who it is.
    pub open_userid: OpenUserId,
    /// What kind of person that is, a member where it is absent.
    pub user_type: Option<UserType>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PushedUser {
    "open_userid" => open_userid: OpenUserId,
    "user_type" => user_type: Option<UserType>,
});

/// A command that says no more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlainCommand {
    /// Which command.
    pub command_type: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PlainCommand {
    "command_type" => command_type: String,
});

/// A QR code that was scanned.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserScanCommand {
    /// Which command.
    pub command_type: String,
    /// Names the operation.
    pub oper_id: String,
    /// Who scanned it.
    pub open_userid: OpenUserId,
    /// The state that the QR code was made with.
    pub state: Option<String>,
    /// What kind of member that is.
    pub user_type: Option<ScannerType>,
    /// For the call that auth_code_type tells.
    pub auth_code: Option<AuthCode>,
    /// Seconds auth_code is good for.
    pub expires_in: Option<i64>,
    /// What auth_code is for.
    pub auth_code_type: Option<AuthCodeType>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(UserScanCommand {
    "command_type" => command_type: String,
    "oper_id" => oper_id: String,
    "open_userid" => open_userid: OpenUserId,
    "state" => state: Option<String>,
    "user_type" => user_type: Option<ScannerType>,
    "auth_code" => auth_code: Option<AuthCode>,
    "expires_in" => expires_in: Option<i64>,
    "auth_code_type" => auth_code_type: Option<AuthCodeType>,
});

/// About a face or a fingerprint.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BioInfoCommand {
    /// Which command.
    pub command_type: String,
    /// Face or fingerprint.
    pub page_type: BioInfoPage,
    /// Names the operation, for the report on it.
    pub oper_id: String,
    /// Whose it is.
    pub open_userid: OpenUserId,
    /// What kind of person that is, a member where it is absent.
    pub user_type: Option<UserType>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(BioInfoCommand {
    "command_type" => command_type: String,
    "page_type" => page_type: BioInfoPage,
    "oper_id" => oper_id: String,
    "open_userid" => open_userid: OpenUserId,
    "user_type" => user_type: Option<UserType>,
});

/// To open a door.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoteOpenCommand {
    /// Which command.
    pub command_type: String,
    /// Names the operation, for the report on it.
    pub oper_id: String,
    /// Who asks for it.
    pub open_userid: OpenUserId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RemoteOpenCommand {
    "command_type" => command_type: String,
    "oper_id" => oper_id: String,
    "open_userid" => open_userid: OpenUserId,
});

/// A print job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrintJobCommand {
    /// Which command.
    pub command_type: String,
    /// Who sent it.
    pub open_userid: OpenUserId,
    /// The job.
    pub jobid: JobId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PrintJobCommand {
    "command_type" => command_type: String,
    "open_userid" => open_userid: OpenUserId,
    "jobid" => jobid: JobId,
});

/// A print job that is gone.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrintJobDeletedCommand {
    /// Which command.
    pub command_type: String,
    /// The job.
    pub jobid: JobId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PrintJobDeletedCommand {
    "command_type" => command_type: String,
    "jobid" => jobid: JobId,
});

/// A file to turn into what will be printed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrintPreviewCommand {
    /// Which command.
    pub command_type: String,
    /// Who sent it.
    pub open_userid: OpenUserId,
    /// The job.
    pub jobid: JobId,
    /// Where the encrypted file is, for 10 minutes.
    pub download_url: String,
    /// The key in Base64, used as in device.get_printer_job_download_url.
    pub encoding_aeskey: String,
    /// Name of the file.
    pub doc_name: String,
    /// Its bytes.
    pub doc_size: i64,
    /// How to print it.
    pub trans_setting: PrintSettings,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PrintPreviewCommand {
    "command_type" => command_type: String,
    "open_userid" => open_userid: OpenUserId,
    "jobid" => jobid: JobId,
    "download_url" => download_url: String [sensitive()],
    "encoding_aeskey" => encoding_aeskey: String [sensitive()],
    "doc_name" => doc_name: String,
    "doc_size" => doc_size: i64 [form(Form::Either)],
    "trans_setting" => trans_setting: PrintSettings,
});

/// How to print a file.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrintSettings {
    /// Grows when the member changes a setting; only the latest one counts.
    pub version: i64,
    /// The settings. On the wire it is `setting_list`.
    pub settings: Vec<PrintSetting>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PrintSettings {
    "version" => version: i64,
    "setting_list" => settings: Vec<PrintSetting>,
});

/// A setting of a print job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrintSetting {
    /// What it is about.
    pub key: String,
    /// What was chosen. On the wire it is `value`.
    pub values: Vec<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PrintSetting {
    "key" => key: String,
    "value" => values: Vec<String>,
});

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
    /// Whether a device is online.
    pub enum OnlineStatus: i64 {
        /// Online.
        Online = 1,
        /// Offline.
        Offline = 2,
    }
}

open_enum! {
    /// What kind of member scanned a QR code.
    pub enum ScannerType: i64 {
        /// Member.
        Member = 0,
        /// An administrator.
        Admin = 1,
    }
}

open_enum! {
    /// What an authorisation code is for.
    pub enum AuthCodeType: i64 {
        /// For device.push_scan_file.
        ScanFile = 1,
    }
}

open_enum! {
    /// What a device takes of a person.
    pub enum BioInfoPage: str {
        /// Face.
        Face = "fa",
        /// Fingerprint.
        Fingerprint = "fp",
    }
}

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
