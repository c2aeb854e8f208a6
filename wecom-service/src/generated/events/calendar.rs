//! 日程、会议室: calendars, schedules and room bookings that changed.
//!
//! Generated from `spec/events/calendar.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::callback::Envelope;
use crate::generated::types::{CalendarId, MeetingId, MeetingRoomId, ScheduleId};
use crate::table;
use crate::wire::Extra;

/// add_calendar: a calendar was created. Known from other SDKs only.
///
/// App callback with MsgType `event`, Event `add_calendar`. Official pages
/// [93651](https://developer.work.weixin.qq.com/document/path/93651),
/// [93704](https://developer.work.weixin.qq.com/document/path/93704), not checked. Known only from another
/// SDK.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCalendar {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The calendar.
    pub cal_id: CalendarId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AddCalendar {
    "" => envelope: Envelope [flatten()],
    "CalId" => cal_id: CalendarId,
});

/// 修改日历事件: an admin of a calendar that was created through the API changed it.
///
/// App callback with MsgType `event`, Event `modify_calendar`. Official page
/// [97730](https://developer.work.weixin.qq.com/document/path/97730), checked, as of 2022-12-20; also
/// [93651](https://developer.work.weixin.qq.com/document/path/93651),
/// [93704](https://developer.work.weixin.qq.com/document/path/93704),
/// [97772](https://developer.work.weixin.qq.com/document/path/97772),
/// [97808](https://developer.work.weixin.qq.com/document/path/97808).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCalendar {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The calendar.
    pub cal_id: CalendarId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ModifyCalendar {
    "" => envelope: Envelope [flatten()],
    "CalId" => cal_id: CalendarId,
});

/// 删除日历事件: an admin of a calendar that was created through the API deleted it.
///
/// App callback with MsgType `event`, Event `delete_calendar`. Official page
/// [97728](https://developer.work.weixin.qq.com/document/path/97728), checked in a public copy; also
/// [93651](https://developer.work.weixin.qq.com/document/path/93651),
/// [93704](https://developer.work.weixin.qq.com/document/path/93704),
/// [97771](https://developer.work.weixin.qq.com/document/path/97771),
/// [97806](https://developer.work.weixin.qq.com/document/path/97806).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCalendar {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The calendar.
    pub cal_id: CalendarId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DeleteCalendar {
    "" => envelope: Envelope [flatten()],
    "CalId" => cal_id: CalendarId,
});

/// 创建日程事件通知: a member or an app created a schedule in a primary calendar. Sent to apps that archive
/// schedules.
///
/// FromUserName is the member or the id of the app.
///
/// App callback with MsgType `event`, Event `add_schedule`. Official page
/// [101698](https://developer.work.weixin.qq.com/document/path/101698), checked, as of 2026-09-09; also
/// [93651](https://developer.work.weixin.qq.com/document/path/93651),
/// [93704](https://developer.work.weixin.qq.com/document/path/93704).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSchedule {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The calendar.
    pub cal_id: CalendarId,
    /// The schedule.
    pub schedule_id: ScheduleId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AddSchedule {
    "" => envelope: Envelope [flatten()],
    "CalId" => cal_id: CalendarId,
    "ScheduleId" => schedule_id: ScheduleId,
});

/// 修改日程事件: a schedule was changed: one that the app created, or any of the primary calendars that the
/// app archives.
///
/// App callback with MsgType `event`, Event `modify_schedule`. Official page
/// [97731](https://developer.work.weixin.qq.com/document/path/97731), checked, as of 2023-01-05; also
/// [93651](https://developer.work.weixin.qq.com/document/path/93651),
/// [93704](https://developer.work.weixin.qq.com/document/path/93704),
/// [97773](https://developer.work.weixin.qq.com/document/path/97773),
/// [97809](https://developer.work.weixin.qq.com/document/path/97809),
/// [101698](https://developer.work.weixin.qq.com/document/path/101698).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySchedule {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The calendar.
    pub cal_id: CalendarId,
    /// The schedule.
    pub schedule_id: ScheduleId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ModifySchedule {
    "" => envelope: Envelope [flatten()],
    "CalId" => cal_id: CalendarId,
    "ScheduleId" => schedule_id: ScheduleId,
});

/// 删除日程事件: a schedule was deleted: from a calendar that was created through the API, or any that the
/// app archives.
///
/// App callback with MsgType `event`, Event `delete_schedule`. Official page
/// [97732](https://developer.work.weixin.qq.com/document/path/97732), checked, as of 2022-12-20; also
/// [93651](https://developer.work.weixin.qq.com/document/path/93651),
/// [93704](https://developer.work.weixin.qq.com/document/path/93704),
/// [97774](https://developer.work.weixin.qq.com/document/path/97774),
/// [97810](https://developer.work.weixin.qq.com/document/path/97810),
/// [101698](https://developer.work.weixin.qq.com/document/path/101698).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSchedule {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The calendar.
    pub cal_id: CalendarId,
    /// The schedule.
    pub schedule_id: ScheduleId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DeleteSchedule {
    "" => envelope: Envelope [flatten()],
    "CalId" => cal_id: CalendarId,
    "ScheduleId" => schedule_id: ScheduleId,
});

/// 日程回执事件: a participant accepted or declined a schedule of the app, or left it open.
///
/// FromUserName is the participant.
///
/// App callback with MsgType `event`, Event `respond_schedule`. Official page
/// [98111](https://developer.work.weixin.qq.com/document/path/98111), checked, as of 2023-01-06; also
/// [98099](https://developer.work.weixin.qq.com/document/path/98099),
/// [98110](https://developer.work.weixin.qq.com/document/path/98110),
/// [101698](https://developer.work.weixin.qq.com/document/path/101698).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RespondSchedule {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The calendar.
    pub cal_id: CalendarId,
    /// The schedule.
    pub schedule_id: ScheduleId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RespondSchedule {
    "" => envelope: Envelope [flatten()],
    "CalId" => cal_id: CalendarId,
    "ScheduleId" => schedule_id: ScheduleId,
});

/// 会议室预定事件: a member booked a meeting room.
///
/// App callback with MsgType `event`, Event `book_meeting_room`. Official page
/// [95333](https://developer.work.weixin.qq.com/document/path/95333), checked, as of 2023-11-29.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BookMeetingRoom {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The room.
    pub meeting_room_id: MeetingRoomId,
    /// The booking, for asking its details.
    pub booking_id: Option<String>,
    /// The meeting; older callbacks, before BookingId.
    pub meeting_id: Option<MeetingId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(BookMeetingRoom {
    "" => envelope: Envelope [flatten()],
    "MeetingRoomId" => meeting_room_id: MeetingRoomId,
    "BookingId" => booking_id: Option<String>,
    "MeetingId" => meeting_id: Option<MeetingId>,
});

/// 会议室取消事件: a booking of a meeting room was cancelled.
///
/// Moving a schedule or meeting cancels its booking and makes a new one; both events come. The app that
/// booked the room gets it too.
///
/// App callback with MsgType `event`, Event `cancel_meeting_room`. Official page
/// [95333](https://developer.work.weixin.qq.com/document/path/95333), checked in a public copy, as of
/// 2023-11-29.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelMeetingRoom {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The room.
    pub meeting_room_id: MeetingRoomId,
    /// The booking, for asking its details.
    pub booking_id: Option<String>,
    /// The meeting; older callbacks, before BookingId.
    pub meeting_id: Option<MeetingId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(CancelMeetingRoom {
    "" => envelope: Envelope [flatten()],
    "MeetingRoomId" => meeting_room_id: MeetingRoomId,
    "BookingId" => booking_id: Option<String>,
    "MeetingId" => meeting_id: Option<MeetingId>,
});
