//! 会议: what happens to and in meetings, most of it only in meetings that the app created.
//!
//! Generated from `spec/events/meeting.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::callback::Envelope;
use crate::generated::types::{MeetingId, OpenUserId};
use crate::wire::{Extra, Form};
use crate::{open_enum, table};

/// 修改会议事件: an administrator of the meeting changed a meeting that the app created.
///
/// App callback with MsgType `event`, Event `meeting_change`, ChangeType `modify_meeting`. Official page
/// [99081](https://developer.work.weixin.qq.com/document/path/99081), checked, as of 2023-04-26; also
/// [97451](https://developer.work.weixin.qq.com/document/path/97451),
/// [97459](https://developer.work.weixin.qq.com/document/path/97459).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingChangeModifyMeeting {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The meeting.
    pub meeting_id: MeetingId,
    /// Temporary id in the meeting of whoever did it. Known only from another SDK.
    pub from_user_tmp_open_id: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MeetingChangeModifyMeeting {
    "" => envelope: Envelope [flatten()],
    "MeetingId" => meeting_id: MeetingId,
    "FromUserTmpOpenId" => from_user_tmp_open_id: Option<String>,
});

/// 取消会议事件: an administrator of the meeting cancelled a meeting that the app created.
///
/// App callback with MsgType `event`, Event `meeting_change`, ChangeType `cancel_meeting`. Official page
/// [99082](https://developer.work.weixin.qq.com/document/path/99082), checked, as of 2023-04-26; also
/// [97451](https://developer.work.weixin.qq.com/document/path/97451),
/// [97459](https://developer.work.weixin.qq.com/document/path/97459).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingChangeCancelMeeting {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The meeting.
    pub meeting_id: MeetingId,
    /// Temporary id in the meeting of whoever did it. Known only from another SDK.
    pub from_user_tmp_open_id: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MeetingChangeCancelMeeting {
    "" => envelope: Envelope [flatten()],
    "MeetingId" => meeting_id: MeetingId,
    "FromUserTmpOpenId" => from_user_tmp_open_id: Option<String>,
});

/// 会议开始事件: a meeting began.
///
/// All meeting_change events but modify_meeting and cancel_meeting need the paid meeting features.
///
/// App callback with MsgType `event`, Event `meeting_change`, ChangeType `meeting_start`. Official page
/// [98333](https://developer.work.weixin.qq.com/document/path/98333), checked, as of 2023-04-25.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingChangeMeetingStart {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The meeting.
    pub meeting_id: MeetingId,
    /// Temporary id in the meeting of whoever did it; absent when the platform did.
    pub from_user_tmp_open_id: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MeetingChangeMeetingStart {
    "" => envelope: Envelope [flatten()],
    "MeetingId" => meeting_id: MeetingId,
    "FromUserTmpOpenId" => from_user_tmp_open_id: Option<String>,
});

/// 会议结束事件: a meeting ended.
///
/// App callback with MsgType `event`, Event `meeting_change`, ChangeType `meeting_end`. Official page
/// [98337](https://developer.work.weixin.qq.com/document/path/98337), checked in a public copy.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingChangeMeetingEnd {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The meeting.
    pub meeting_id: MeetingId,
    /// Temporary id in the meeting of whoever did it; absent when the platform did.
    pub from_user_tmp_open_id: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MeetingChangeMeetingEnd {
    "" => envelope: Envelope [flatten()],
    "MeetingId" => meeting_id: MeetingId,
    "FromUserTmpOpenId" => from_user_tmp_open_id: Option<String>,
});

/// 会议发起事件: a member whom the app may see started an instant meeting or entered a booked one first.
///
/// FromUserName is who started it; when an outsider came first it is who booked the meeting.
///
/// App callback with MsgType `event`, Event `meeting_statistics`, ChangeType `start_meeting`. Official page
/// [99648](https://developer.work.weixin.qq.com/document/path/99648), checked, as of 2024-03-11.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingStatisticsStartMeeting {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// Whether it worked.
    pub status: StartStatus,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MeetingStatisticsStartMeeting {
    "" => envelope: Envelope [flatten()],
    "Status" => status: StartStatus,
});

/// 成员入会事件: somebody entered the meeting.
///
/// App callback with MsgType `event`, Event `meeting_change`, ChangeType `join_meeting`. Official page
/// [98348](https://developer.work.weixin.qq.com/document/path/98348), checked in a public copy.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingChangeJoinMeeting {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The meeting.
    pub meeting_id: MeetingId,
    /// Temporary id in the meeting of whoever did it; absent when the platform did.
    pub from_user_tmp_open_id: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MeetingChangeJoinMeeting {
    "" => envelope: Envelope [flatten()],
    "MeetingId" => meeting_id: MeetingId,
    "FromUserTmpOpenId" => from_user_tmp_open_id: Option<String>,
});

/// 成员离会事件: somebody left the meeting.
///
/// App callback with MsgType `event`, Event `meeting_change`, ChangeType `quit_meeting`. Official page
/// [98352](https://developer.work.weixin.qq.com/document/path/98352), checked, as of 2023-04-25.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingChangeQuitMeeting {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The meeting.
    pub meeting_id: MeetingId,
    /// Temporary id in the meeting of whoever did it; absent when the platform did.
    pub from_user_tmp_open_id: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MeetingChangeQuitMeeting {
    "" => envelope: Envelope [flatten()],
    "MeetingId" => meeting_id: MeetingId,
    "FromUserTmpOpenId" => from_user_tmp_open_id: Option<String>,
});

/// 成员等待主持人入会事件: somebody entered before the host; only in meetings that may be entered without the
/// host.
///
/// App callback with MsgType `event`, Event `meeting_change`, ChangeType `join_meeting_before_host`. Official
/// page [98353](https://developer.work.weixin.qq.com/document/path/98353), checked, as of 2023-04-25.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingChangeJoinMeetingBeforeHost {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The meeting.
    pub meeting_id: MeetingId,
    /// Temporary id in the meeting of whoever did it; absent when the platform did.
    pub from_user_tmp_open_id: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MeetingChangeJoinMeetingBeforeHost {
    "" => envelope: Envelope [flatten()],
    "MeetingId" => meeting_id: MeetingId,
    "FromUserTmpOpenId" => from_user_tmp_open_id: Option<String>,
});

/// 成员进入等候室事件: somebody entered the waiting room; told each time.
///
/// App callback with MsgType `event`, Event `meeting_change`, ChangeType `join_waiting_room`. Official page
/// [98354](https://developer.work.weixin.qq.com/document/path/98354), checked, as of 2023-04-25.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingChangeJoinWaitingRoom {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The meeting.
    pub meeting_id: MeetingId,
    /// Temporary id in the meeting of whoever did it; absent when the platform did.
    pub from_user_tmp_open_id: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MeetingChangeJoinWaitingRoom {
    "" => envelope: Envelope [flatten()],
    "MeetingId" => meeting_id: MeetingId,
    "FromUserTmpOpenId" => from_user_tmp_open_id: Option<String>,
});

/// 成员离开等候室事件: somebody left the waiting room or was removed from it.
///
/// App callback with MsgType `event`, Event `meeting_change`, ChangeType `quit_waiting_room`. Official page
/// [98355](https://developer.work.weixin.qq.com/document/path/98355), checked, as of 2023-04-25.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingChangeQuitWaitingRoom {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The meeting.
    pub meeting_id: MeetingId,
    /// Temporary id in the meeting of whoever did it; absent when the platform did.
    pub from_user_tmp_open_id: Option<String>,
    /// Who left.
    pub operated_user: OperatedUser,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MeetingChangeQuitWaitingRoom {
    "" => envelope: Envelope [flatten()],
    "MeetingId" => meeting_id: MeetingId,
    "FromUserTmpOpenId" => from_user_tmp_open_id: Option<String>,
    "OperatedUser" => operated_user: OperatedUser,
});

/// 成员从等候室进入会议事件: the host let somebody from the waiting room into the meeting.
///
/// The platform says meeting_room here but means the waiting room.
///
/// App callback with MsgType `event`, Event `meeting_change`, ChangeType `join_from_meeting_room`. Official
/// page [98393](https://developer.work.weixin.qq.com/document/path/98393), checked in a public copy.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingChangeJoinFromMeetingRoom {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The meeting.
    pub meeting_id: MeetingId,
    /// Temporary id in the meeting of whoever did it; absent when the platform did.
    pub from_user_tmp_open_id: Option<String>,
    /// Who was let in.
    pub operated_user: OperatedUser,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MeetingChangeJoinFromMeetingRoom {
    "" => envelope: Envelope [flatten()],
    "MeetingId" => meeting_id: MeetingId,
    "FromUserTmpOpenId" => from_user_tmp_open_id: Option<String>,
    "OperatedUser" => operated_user: OperatedUser,
});

/// 成员从会议中被移入等候室事件: the host moved somebody from the meeting to the waiting room.
///
/// App callback with MsgType `event`, Event `meeting_change`, ChangeType `move_to_waiting_room`. Official
/// page [98394](https://developer.work.weixin.qq.com/document/path/98394), checked, as of 2023-04-25.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingChangeMoveToWaitingRoom {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The meeting.
    pub meeting_id: MeetingId,
    /// Temporary id in the meeting of whoever did it; absent when the platform did.
    pub from_user_tmp_open_id: Option<String>,
    /// Who was moved.
    pub operated_user: OperatedUser,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MeetingChangeMoveToWaitingRoom {
    "" => envelope: Envelope [flatten()],
    "MeetingId" => meeting_id: MeetingId,
    "FromUserTmpOpenId" => from_user_tmp_open_id: Option<String>,
    "OperatedUser" => operated_user: OperatedUser,
});

/// 会议成员角色变更事件: somebody has another part in the meeting.
///
/// App callback with MsgType `event`, Event `meeting_change`, ChangeType `role_change`. Official page
/// [98397](https://developer.work.weixin.qq.com/document/path/98397), checked, as of 2023-04-25.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingChangeRoleChange {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The meeting.
    pub meeting_id: MeetingId,
    /// Temporary id in the meeting of whoever did it; absent when the platform did.
    pub from_user_tmp_open_id: Option<String>,
    /// Who has another part and which.
    pub operated_user: OperatedUser,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MeetingChangeRoleChange {
    "" => envelope: Envelope [flatten()],
    "MeetingId" => meeting_id: MeetingId,
    "FromUserTmpOpenId" => from_user_tmp_open_id: Option<String>,
    "OperatedUser" => operated_user: OperatedUser,
});

/// 网络研讨会成员角色变更事件: somebody has another part in the webinar.
///
/// App callback with MsgType `event`, Event `meeting_change`, ChangeType `webinar_role_change`. Official page
/// [98771](https://developer.work.weixin.qq.com/document/path/98771), checked, as of 2023-04-25.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingChangeWebinarRoleChange {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The meeting.
    pub meeting_id: MeetingId,
    /// Temporary id in the meeting of whoever did it; absent when the platform did.
    pub from_user_tmp_open_id: Option<String>,
    /// Who has another part and which.
    pub operated_user: OperatedUser,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MeetingChangeWebinarRoleChange {
    "" => envelope: Envelope [flatten()],
    "MeetingId" => meeting_id: MeetingId,
    "FromUserTmpOpenId" => from_user_tmp_open_id: Option<String>,
    "OperatedUser" => operated_user: OperatedUser,
});

/// 会议全体静音事件: everybody in the meeting was muted.
///
/// App callback with MsgType `event`, Event `meeting_change`, ChangeType `meeting_mute_all`. Official page
/// [98341](https://developer.work.weixin.qq.com/document/path/98341), checked in a public copy.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingChangeMeetingMuteAll {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The meeting.
    pub meeting_id: MeetingId,
    /// Temporary id in the meeting of whoever did it; absent when the platform did.
    pub from_user_tmp_open_id: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MeetingChangeMeetingMuteAll {
    "" => envelope: Envelope [flatten()],
    "MeetingId" => meeting_id: MeetingId,
    "FromUserTmpOpenId" => from_user_tmp_open_id: Option<String>,
});

/// 会议解除全体静音事件: the mute for everybody was lifted. Not always preceded by meeting_mute_all.
///
/// App callback with MsgType `event`, Event `meeting_change`, ChangeType `meeting_unmute_all`. Official page
/// [98345](https://developer.work.weixin.qq.com/document/path/98345), checked in a public copy.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingChangeMeetingUnmuteAll {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The meeting.
    pub meeting_id: MeetingId,
    /// Temporary id in the meeting of whoever did it; absent when the platform did.
    pub from_user_tmp_open_id: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MeetingChangeMeetingUnmuteAll {
    "" => envelope: Envelope [flatten()],
    "MeetingId" => meeting_id: MeetingId,
    "FromUserTmpOpenId" => from_user_tmp_open_id: Option<String>,
});

/// 共享屏幕开启事件: somebody began to share the screen.
///
/// App callback with MsgType `event`, Event `meeting_change`, ChangeType `open_screen_share`. Official page
/// [98395](https://developer.work.weixin.qq.com/document/path/98395), checked, as of 2023-04-25.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingChangeOpenScreenShare {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The meeting.
    pub meeting_id: MeetingId,
    /// Temporary id in the meeting of whoever did it; absent when the platform did.
    pub from_user_tmp_open_id: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MeetingChangeOpenScreenShare {
    "" => envelope: Envelope [flatten()],
    "MeetingId" => meeting_id: MeetingId,
    "FromUserTmpOpenId" => from_user_tmp_open_id: Option<String>,
});

/// 共享屏幕结束事件: somebody stopped sharing the screen.
///
/// App callback with MsgType `event`, Event `meeting_change`, ChangeType `close_screen_share`. Official page
/// [98396](https://developer.work.weixin.qq.com/document/path/98396), checked in a public copy.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingChangeCloseScreenShare {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The meeting.
    pub meeting_id: MeetingId,
    /// Temporary id in the meeting of whoever did it; absent when the platform did.
    pub from_user_tmp_open_id: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MeetingChangeCloseScreenShare {
    "" => envelope: Envelope [flatten()],
    "MeetingId" => meeting_id: MeetingId,
    "FromUserTmpOpenId" => from_user_tmp_open_id: Option<String>,
});

/// 开始云录制事件: cloud recording began; by hand or because the corp always records.
///
/// App callback with MsgType `event`, Event `meeting_change`, ChangeType `start_recording`. Official page
/// [98398](https://developer.work.weixin.qq.com/document/path/98398), checked, as of 2023-04-25.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingChangeStartRecording {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The meeting.
    pub meeting_id: MeetingId,
    /// Temporary id in the meeting of whoever did it; absent when the platform did.
    pub from_user_tmp_open_id: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MeetingChangeStartRecording {
    "" => envelope: Envelope [flatten()],
    "MeetingId" => meeting_id: MeetingId,
    "FromUserTmpOpenId" => from_user_tmp_open_id: Option<String>,
});

/// 暂停云录制事件: a host paused the cloud recording.
///
/// App callback with MsgType `event`, Event `meeting_change`, ChangeType `pause_recording`. Official page
/// [98399](https://developer.work.weixin.qq.com/document/path/98399), checked in a public copy.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingChangePauseRecording {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The meeting.
    pub meeting_id: MeetingId,
    /// Temporary id in the meeting of whoever did it; absent when the platform did.
    pub from_user_tmp_open_id: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MeetingChangePauseRecording {
    "" => envelope: Envelope [flatten()],
    "MeetingId" => meeting_id: MeetingId,
    "FromUserTmpOpenId" => from_user_tmp_open_id: Option<String>,
});

/// 恢复云录制事件: a host resumed the paused cloud recording.
///
/// App callback with MsgType `event`, Event `meeting_change`, ChangeType `resume_recording`. Official page
/// [98400](https://developer.work.weixin.qq.com/document/path/98400), checked in a public copy.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingChangeResumeRecording {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The meeting.
    pub meeting_id: MeetingId,
    /// Temporary id in the meeting of whoever did it; absent when the platform did.
    pub from_user_tmp_open_id: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MeetingChangeResumeRecording {
    "" => envelope: Envelope [flatten()],
    "MeetingId" => meeting_id: MeetingId,
    "FromUserTmpOpenId" => from_user_tmp_open_id: Option<String>,
});

/// 停止云录制事件: a host stopped the cloud recording or it ended by itself.
///
/// App callback with MsgType `event`, Event `meeting_change`, ChangeType `stop_recording`. Official page
/// [98401](https://developer.work.weixin.qq.com/document/path/98401), checked, as of 2023-04-25.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingChangeStopRecording {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The meeting.
    pub meeting_id: MeetingId,
    /// Temporary id in the meeting of whoever did it; absent when the platform did.
    pub from_user_tmp_open_id: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MeetingChangeStopRecording {
    "" => envelope: Envelope [flatten()],
    "MeetingId" => meeting_id: MeetingId,
    "FromUserTmpOpenId" => from_user_tmp_open_id: Option<String>,
});

/// 云录制已完成事件: the meeting ended and its cloud recording is ready to be fetched.
///
/// App callback with MsgType `event`, Event `meeting_change`, ChangeType `recording_complete`. Official page
/// [98402](https://developer.work.weixin.qq.com/document/path/98402), checked in a public copy.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingChangeRecordingComplete {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The meeting.
    pub meeting_id: MeetingId,
    /// Temporary id in the meeting of whoever did it; absent when the platform did.
    pub from_user_tmp_open_id: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MeetingChangeRecordingComplete {
    "" => envelope: Envelope [flatten()],
    "MeetingId" => meeting_id: MeetingId,
    "FromUserTmpOpenId" => from_user_tmp_open_id: Option<String>,
});

/// 删除云录制事件: a cloud recording was deleted by hand or through the API.
///
/// App callback with MsgType `event`, Event `meeting_change`, ChangeType `delete_recording`. Official page
/// [98404](https://developer.work.weixin.qq.com/document/path/98404), checked, as of 2023-04-25.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingChangeDeleteRecording {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The meeting.
    pub meeting_id: MeetingId,
    /// Temporary id in the meeting of whoever did it; absent when the platform did.
    pub from_user_tmp_open_id: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MeetingChangeDeleteRecording {
    "" => envelope: Envelope [flatten()],
    "MeetingId" => meeting_id: MeetingId,
    "FromUserTmpOpenId" => from_user_tmp_open_id: Option<String>,
});

/// 用户报名事件: somebody enrolled for the meeting or webinar.
///
/// App callback with MsgType `event`, Event `meeting_change`, ChangeType `enroll`. Official page
/// [98781](https://developer.work.weixin.qq.com/document/path/98781), checked, as of 2023-04-25.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingChangeEnroll {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The meeting.
    pub meeting_id: MeetingId,
    /// Temporary id in the meeting of whoever did it; absent when the platform did.
    pub from_user_tmp_open_id: Option<String>,
    /// The enrolment.
    pub enroll_id: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MeetingChangeEnroll {
    "" => envelope: Envelope [flatten()],
    "MeetingId" => meeting_id: MeetingId,
    "FromUserTmpOpenId" => from_user_tmp_open_id: Option<String>,
    "EnrollId" => enroll_id: String,
});

/// 用户取消报名事件: somebody withdrew the enrolment for the meeting or webinar.
///
/// App callback with MsgType `event`, Event `meeting_change`, ChangeType `cancel_enroll`. Official page
/// [98782](https://developer.work.weixin.qq.com/document/path/98782), checked in a public copy.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingChangeCancelEnroll {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The meeting.
    pub meeting_id: MeetingId,
    /// Temporary id in the meeting of whoever did it; absent when the platform did.
    pub from_user_tmp_open_id: Option<String>,
    /// The enrolment.
    pub enroll_id: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MeetingChangeCancelEnroll {
    "" => envelope: Envelope [flatten()],
    "MeetingId" => meeting_id: MeetingId,
    "FromUserTmpOpenId" => from_user_tmp_open_id: Option<String>,
    "EnrollId" => enroll_id: String,
});

/// PSTN 外呼状态更新事件: a telephone call that the meeting makes to somebody went on.
///
/// App callback with MsgType `event`, Event `meeting_change`, ChangeType `pstn_status_update`. Official page
/// [98774](https://developer.work.weixin.qq.com/document/path/98774), checked, as of 2023-04-25.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingChangePstnStatusUpdate {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The meeting.
    pub meeting_id: MeetingId,
    /// Temporary id in the meeting of whoever did it; absent when the platform did.
    pub from_user_tmp_open_id: Option<String>,
    /// How far the call is.
    pub pstn_status: PstnStatus,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MeetingChangePstnStatusUpdate {
    "" => envelope: Envelope [flatten()],
    "MeetingId" => meeting_id: MeetingId,
    "FromUserTmpOpenId" => from_user_tmp_open_id: Option<String>,
    "PstnStatus" => pstn_status: PstnStatus,
});

/// 会议室应答事件: a meeting room that the meeting called answered or did not.
///
/// App callback with MsgType `event`, Event `meeting_change`, ChangeType `meeting_room_response`. Official
/// page [98783](https://developer.work.weixin.qq.com/document/path/98783), checked, as of 2023-04-25.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingChangeMeetingRoomResponse {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The meeting.
    pub meeting_id: MeetingId,
    /// Temporary id in the meeting of whoever did it; absent when the platform did.
    pub from_user_tmp_open_id: Option<String>,
    /// The Rooms meeting room; either this or MraAddress.
    pub meeting_room_id: Option<String>,
    /// The room connector device; either this or MeetingRoomId.
    pub mra_address: Option<MraAddress>,
    /// What came of the call.
    pub room_response_status: RoomResponse,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MeetingChangeMeetingRoomResponse {
    "" => envelope: Envelope [flatten()],
    "MeetingId" => meeting_id: MeetingId,
    "FromUserTmpOpenId" => from_user_tmp_open_id: Option<String>,
    "MeetingRoomId" => meeting_room_id: Option<String>,
    "MraAddress" => mra_address: Option<MraAddress>,
    "RoomResponseStatus" => room_response_status: RoomResponse,
});

/// 网络研讨会暖场上传结果: a picture or video for the time before the webinar was fetched or could not be.
///
/// App callback with MsgType `event`, Event `meeting_change`, ChangeType `webinar_warm_up_upload`. Official
/// page [98773](https://developer.work.weixin.qq.com/document/path/98773), checked, as of 2023-03-31.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingChangeWebinarWarmUpUpload {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The meeting.
    pub meeting_id: MeetingId,
    /// Temporary id in the meeting of whoever did it. Known only from another SDK.
    pub from_user_tmp_open_id: Option<String>,
    /// What was fetched and how it went.
    pub warm_up_info: WarmUpInfo,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MeetingChangeWebinarWarmUpUpload {
    "" => envelope: Envelope [flatten()],
    "MeetingId" => meeting_id: MeetingId,
    "FromUserTmpOpenId" => from_user_tmp_open_id: Option<String>,
    "WarmUpInfo" => warm_up_info: WarmUpInfo,
});

/// 素材上传结果: media given by their addresses through the API were fetched or could not be.
///
/// App callback with MsgType `event`, Event `meeting_change`, ChangeType `medium_upload`. Official page
/// [98775](https://developer.work.weixin.qq.com/document/path/98775), checked, as of 2023-04-06.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingChangeMediumUpload {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The meeting.
    pub meeting_id: MeetingId,
    /// Temporary id in the meeting of whoever did it. Known only from another SDK.
    pub from_user_tmp_open_id: Option<String>,
    /// Whether all were fetched; if not then all have to be given again.
    pub all_upload_status: bool,
    /// Each of the media.
    pub upload_info: Vec<MediumUpload>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MeetingChangeMediumUpload {
    "" => envelope: Envelope [flatten()],
    "MeetingId" => meeting_id: MeetingId,
    "FromUserTmpOpenId" => from_user_tmp_open_id: Option<String>,
    "AllUploadStatus" => all_upload_status: bool,
    "UploadInfo" => upload_info: Vec<MediumUpload>,
});

/// The person to whom something was done in a meeting.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperatedUser {
    /// The person's id; members of the corp only.
    pub user_id: Option<OpenUserId>,
    /// The person's temporary id in this meeting.
    pub tmp_open_id: Option<String>,
    /// The part in the meeting from now on; with changes of role only.
    pub user_role: Option<MeetingRole>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(OperatedUser {
    "UserId" => user_id: Option<OpenUserId>,
    "TmpOpenId" => tmp_open_id: Option<String>,
    "UserRole" => user_role: Option<MeetingRole>,
});

/// What is shown before a webinar begins.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WarmUpInfo {
    /// Address of the picture.
    pub warm_up_picture: Option<String>,
    /// Address of the video.
    pub warm_up_video: Option<String>,
    /// Whether it was fetched. On the wire it is `UploadStatus`.
    pub uploaded: bool,
    /// Why not, when it was not.
    pub error_msg: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(WarmUpInfo {
    "WarmUpPicture" => warm_up_picture: Option<String>,
    "WarmUpVideo" => warm_up_video: Option<String>,
    "UploadStatus" => uploaded: bool [form(Form::Flag)],
    "ErrorMsg" => error_msg: Option<String>,
});

/// How fetching one of the media went.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediumUpload {
    /// Its address.
    pub medium_url: String,
    /// What it is.
    pub medium_type: MediumType,
    /// Whether it was fetched. On the wire it is `UploadStatus`.
    pub uploaded: bool,
    /// Why not, when it was not.
    pub error_msg: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MediumUpload {
    "MediumUrl" => medium_url: String,
    "MediumType" => medium_type: MediumType,
    "UploadStatus" => uploaded: bool [form(Form::Flag)],
    "ErrorMsg" => error_msg: Option<String>,
});

/// Where a room connector (MRA) device is called.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MraAddress {
    /// How it is called.
    pub protocol: SignalProtocol,
    /// For SIP an IP address or URI, for H.323 an IP address or E.164 number.
    pub dial_string: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MraAddress {
    "Protocol" => protocol: SignalProtocol,
    "DialString" => dial_string: String,
});

open_enum! {
    /// Part in a meeting or webinar.
    pub enum MeetingRole: i64 {
        /// Member.
        Member = 0,
        /// Creator.
        Creator = 1,
        /// Host.
        Host = 2,
        /// Creator and host.
        CreatorAndHost = 3,
        /// Visitor.
        Visitor = 4,
        /// Visitor and host.
        VisitorAndHost = 5,
        /// Cohost.
        Cohost = 6,
        /// Creator and cohost.
        CreatorAndCohost = 7,
        /// Host named through the API.
        ApiHost = 8,
        /// Guest of a webinar, from the corp.
        InternalGuest = 30,
        /// Guest of a webinar, from outside.
        ExternalGuest = 31,
        /// Guest of a webinar who came by the guests' link.
        LinkGuest = 32,
        /// Audience of a webinar.
        Audience = 33,
        /// Audience of a webinar with sound and camera.
        AudienceWithMedia = 34,
    }
}

open_enum! {
    /// Whether a meeting could be started.
    pub enum StartStatus: i64 {
        /// Started.
        Started = 1,
        /// Failed.
        Failed = 2,
    }
}

open_enum! {
    /// How far a telephone call of a meeting is.
    pub enum PstnStatus: str {
        /// The phone is being called.
        Inviting = "START_INVITE",
        /// The person picked up.
        Answered = "START_ACCEPT",
        /// Declined or ended without being picked up.
        NotAnswered = "LEAVE_WITHOUT_ACCEPT",
        /// The person hung up after picking up.
        HungUp = "LEAVE_WITH_ACCEPTED",
        /// The inviter gave up while it rang.
        Cancelled = "CANCLE_INVITE",
    }
}

open_enum! {
    /// What came of calling a meeting room.
    pub enum RoomResponse: i64 {
        /// No answer.
        NoAnswer = 0,
        /// Joined.
        Joined = 2,
        /// Refused.
        Refused = 3,
        /// Cancelled.
        Cancelled = 5,
    }
}

open_enum! {
    /// Kind of a medium.
    pub enum MediumType: i64 {
        /// Video.
        Video = 1,
        /// Picture.
        Picture = 2,
        /// File.
        File = 3,
    }
}

open_enum! {
    /// Protocol by which a room connector device is called.
    pub enum SignalProtocol: i64 {
        /// Sip.
        Sip = 1,
        /// H323.
        H323 = 2,
    }
}
