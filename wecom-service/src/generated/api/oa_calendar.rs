//! 日程: calendars an app keeps for members and the schedules in them.
//!
//! Generated from `spec/api/office/oa_calendar.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::chunking::Chunked;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::{AgentId, CalendarId, DepartmentId, OpenUserId, ScheduleId};
use crate::paging::{Page, Paged};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{Empty, EncodeError, ErrCode, Extra, Form, Timestamp};
use crate::{open_enum, table};

/// The calls of 日程 on one scope, from [`Scope::oa_calendar`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 日程: calendars an app keeps for members and the schedules in them.
    #[inline]
    pub fn oa_calendar(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 创建日历: create a calendar that belongs to the app and show it to members.
    ///
    /// An app creates at most 10000 calendars a day. Only the app that created a calendar can work on it.
    ///
    /// `POST /cgi-bin/oa/calendar/add` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [93647](https://developer.work.weixin.qq.com/document/path/93647), checked, as
    /// of 2023-04-23; also [93702](https://developer.work.weixin.qq.com/document/path/93702),
    /// [96823](https://developer.work.weixin.qq.com/document/path/96823).
    #[inline]
    pub fn calendar_add(&self, calendar: NewCalendar) -> Call<CalendarAdd>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(CalendarAdd::new(calendar))
    }

    /// 更新日历: replace what a calendar says and who sees it. What is left out is emptied.
    ///
    /// `POST /cgi-bin/oa/calendar/update` with [`AccessToken`]; twice is the same as once, so the client may
    /// repeat it. Official page [97716](https://developer.work.weixin.qq.com/document/path/97716), checked,
    /// as of 2023-08-31.
    #[inline]
    pub fn calendar_update(&self, calendar: CalendarChange) -> Call<CalendarUpdate>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(CalendarUpdate::new(calendar))
    }

    /// 获取日历详情: read calendars the app created.
    ///
    /// `POST /cgi-bin/oa/calendar/get` with [`AccessToken`]; read-only, so the client may repeat it. Its
    /// `in_chunks()` sends as many calls as the list needs. Official page
    /// [97717](https://developer.work.weixin.qq.com/document/path/97717), checked, as of 2023-04-11.
    #[inline]
    pub fn calendar_get(
        &self,
        cal_id_list: impl IntoIterator<Item = impl Into<CalendarId>>,
    ) -> Call<CalendarGet>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(CalendarGet::new(cal_id_list))
    }

    /// 删除日历: delete a calendar the app created.
    ///
    /// `POST /cgi-bin/oa/calendar/del` with [`AccessToken`]; twice is the same as once, so the client may
    /// repeat it. Official page [97718](https://developer.work.weixin.qq.com/document/path/97718), checked,
    /// as of 2022-12-01.
    #[inline]
    pub fn calendar_del(&self, cal_id: impl Into<CalendarId>) -> Call<CalendarDel>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(CalendarDel::new(cal_id))
    }

    /// 创建日程: enter a schedule into a calendar of the app and invite members.
    ///
    /// An app creates at most 10000 schedules a day.
    ///
    /// `POST /cgi-bin/oa/schedule/add` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [93648](https://developer.work.weixin.qq.com/document/path/93648), checked, as
    /// of 2025-11-19; also [93703](https://developer.work.weixin.qq.com/document/path/93703).
    #[inline]
    pub fn schedule_add(&self, schedule: NewSchedule) -> Call<ScheduleAdd>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ScheduleAdd::new(schedule))
    }

    /// 更新日程: replace a schedule, or some occurrences of a recurring one. What is left out is emptied.
    ///
    /// Its organizer and its calendar cannot be changed, nor its time and recurrence while a meeting room is
    /// booked for it. Changing only some occurrences splits a recurring schedule, and the changed part gets
    /// an id of its own.
    ///
    /// `POST /cgi-bin/oa/schedule/update` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [97720](https://developer.work.weixin.qq.com/document/path/97720), checked, as
    /// of 2023-10-24; also [93648](https://developer.work.weixin.qq.com/document/path/93648),
    /// [93703](https://developer.work.weixin.qq.com/document/path/93703).
    #[inline]
    pub fn schedule_update(&self, schedule: ScheduleChange) -> Call<ScheduleUpdate>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ScheduleUpdate::new(schedule))
    }

    /// 新增日程参与者: invite more members to a schedule, 1000 in all.
    ///
    /// `POST /cgi-bin/oa/schedule/add_attendees` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [97721](https://developer.work.weixin.qq.com/document/path/97721),
    /// checked, as of 2023-05-16; also [93648](https://developer.work.weixin.qq.com/document/path/93648),
    /// [93703](https://developer.work.weixin.qq.com/document/path/93703).
    #[inline]
    pub fn schedule_add_attendees(
        &self,
        schedule_id: impl Into<ScheduleId>,
    ) -> Call<ScheduleAddAttendees>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ScheduleAddAttendees::new(schedule_id))
    }

    /// 删除日程参与者: take members off a schedule.
    ///
    /// `POST /cgi-bin/oa/schedule/del_attendees` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Its `in_chunks()` sends as many calls as the list needs. Official page
    /// [97722](https://developer.work.weixin.qq.com/document/path/97722), checked, as of 2022-12-06; also
    /// [93648](https://developer.work.weixin.qq.com/document/path/93648),
    /// [93703](https://developer.work.weixin.qq.com/document/path/93703).
    #[inline]
    pub fn schedule_del_attendees(
        &self,
        schedule_id: impl Into<ScheduleId>,
    ) -> Call<ScheduleDelAttendees>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ScheduleDelAttendees::new(schedule_id))
    }

    /// 获取日程详情: read schedules by their ids. Cancelled ones are returned as well.
    ///
    /// `POST /cgi-bin/oa/schedule/get` with [`AccessToken`]; read-only, so the client may repeat it. Its
    /// `in_chunks()` sends as many calls as the list needs. Official page
    /// [97724](https://developer.work.weixin.qq.com/document/path/97724), checked, as of 2025-05-20; also
    /// [93648](https://developer.work.weixin.qq.com/document/path/93648),
    /// [93703](https://developer.work.weixin.qq.com/document/path/93703).
    #[inline]
    pub fn schedule_get(
        &self,
        schedule_id_list: impl IntoIterator<Item = impl Into<ScheduleId>>,
    ) -> Call<ScheduleGet>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ScheduleGet::new(schedule_id_list))
    }

    /// 获取日历下的日程列表: page through the schedules of a calendar the app created, cancelled ones
    /// included.
    ///
    /// New schedules go to the end, so a later call can go on at the old offset.
    ///
    /// `POST /cgi-bin/oa/schedule/get_by_calendar` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Its `stream()` goes through all pages. Official page
    /// [97723](https://developer.work.weixin.qq.com/document/path/97723), checked, as of 2022-12-06; also
    /// [93648](https://developer.work.weixin.qq.com/document/path/93648),
    /// [93703](https://developer.work.weixin.qq.com/document/path/93703).
    #[inline]
    pub fn schedule_get_by_calendar(
        &self,
        cal_id: impl Into<CalendarId>,
    ) -> Call<ScheduleGetByCalendar>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ScheduleGetByCalendar::new(cal_id))
    }

    /// 取消日程: cancel a schedule, or some occurrences of a recurring one.
    ///
    /// `POST /cgi-bin/oa/schedule/del` with [`AccessToken`]; twice is the same as once, so the client may
    /// repeat it. Official page [97725](https://developer.work.weixin.qq.com/document/path/97725), checked,
    /// as of 2022-12-01; also [93648](https://developer.work.weixin.qq.com/document/path/93648),
    /// [93703](https://developer.work.weixin.qq.com/document/path/93703).
    #[inline]
    pub fn schedule_del(&self, schedule_id: impl Into<ScheduleId>) -> Call<ScheduleDel>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ScheduleDel::new(schedule_id))
    }
}

/// 创建日历: the request of [`Api::calendar_add`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalendarAdd {
    /// The calendar to create.
    pub calendar: NewCalendar,
    /// The app in an old suite with several apps; others leave it out.
    pub agentid: Option<AgentId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CalendarAdd {
    "calendar" => calendar: NewCalendar [required()],
    "agentid" => agentid: Option<AgentId>,
});

impl CalendarAdd {
    /// The request with everything it must have.
    #[inline]
    pub fn new(calendar: NewCalendar) -> Self {
        Self {
            calendar,
            ..Self::default()
        }
    }
}

impl Endpoint for CalendarAdd {
    type Token = AccessToken;
    type Response = CalendarAddResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("oa_calendar", "calendar_add", "/cgi-bin/oa/calendar/add")
        .title("创建日历")
        .docs(&[93647, 93702, 96823]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<CalendarAdd> {
    /// The app in an old suite with several apps; others leave it out.
    #[inline]
    pub fn agentid(mut self, agentid: impl Into<AgentId>) -> Self {
        self.request.agentid = Some(agentid.into());
        self
    }
}

/// 创建日历: the answer to [`CalendarAdd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalendarAddResponse {
    /// The new calendar.
    pub cal_id: CalendarId,
    /// Input that was ignored because it is not valid.
    pub fail_result: Option<CalendarFailures>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CalendarAddResponse {
    "cal_id" => cal_id: CalendarId,
    "fail_result" => fail_result: Option<CalendarFailures>,
});

/// 更新日历: the request of [`Api::calendar_update`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalendarUpdate {
    /// The calendar as it shall be.
    pub calendar: CalendarChange,
    /// Leave public_range as it is instead of replacing it. `false` when absent.
    pub skip_public_range: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CalendarUpdate {
    "calendar" => calendar: CalendarChange [required()],
    "skip_public_range" => skip_public_range: Option<bool> [form(Form::Flag)],
});

impl CalendarUpdate {
    /// The request with everything it must have.
    #[inline]
    pub fn new(calendar: CalendarChange) -> Self {
        Self {
            calendar,
            ..Self::default()
        }
    }
}

impl Endpoint for CalendarUpdate {
    type Token = AccessToken;
    type Response = CalendarUpdateResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("oa_calendar", "calendar_update", "/cgi-bin/oa/calendar/update")
            .title("更新日历")
            .effect(Effect::Set)
            .docs(&[97716]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<CalendarUpdate> {
    /// Leave public_range as it is instead of replacing it. `false` when absent.
    #[inline]
    pub fn skip_public_range(mut self, skip_public_range: bool) -> Self {
        self.request.skip_public_range = Some(skip_public_range);
        self
    }
}

/// 更新日历: the answer to [`CalendarUpdate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalendarUpdateResponse {
    /// Input that was ignored because it is not valid.
    pub fail_result: Option<CalendarFailures>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CalendarUpdateResponse {
    "fail_result" => fail_result: Option<CalendarFailures>,
});

/// 获取日历详情: the request of [`Api::calendar_get`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalendarGet {
    /// The calendars to read. At most 1000 items.
    pub cal_id_list: Vec<CalendarId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CalendarGet {
    "cal_id_list" => cal_id_list: Vec<CalendarId> [required(), max_items(1000)],
});

impl CalendarGet {
    /// The request with everything it must have.
    #[inline]
    pub fn new(cal_id_list: impl IntoIterator<Item = impl Into<CalendarId>>) -> Self {
        Self {
            cal_id_list: cal_id_list.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for CalendarGet {
    type Token = AccessToken;
    type Response = CalendarGetResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("oa_calendar", "calendar_get", "/cgi-bin/oa/calendar/get")
        .title("获取日历详情")
        .effect(Effect::Read)
        .docs(&[97717]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Chunked for CalendarGet {
    const MOST: usize = 1000;

    fn split_off(&mut self) -> Option<Self> {
        let list = Some(&mut self.cal_id_list).filter(|list| list.len() > Self::MOST)?;
        let rest = list.split_off(Self::MOST);
        Some(Self {
            cal_id_list: rest,
            ..self.clone()
        })
    }

    fn merge(answer: &mut CalendarGetResponse, next: CalendarGetResponse) {
        answer.calendar_list.extend(next.calendar_list);
    }
}

/// 获取日历详情: the answer to [`CalendarGet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalendarGetResponse {
    /// The calendars that were found.
    pub calendar_list: Vec<Calendar>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CalendarGetResponse {
    "calendar_list" => calendar_list: Vec<Calendar>,
});

/// 删除日历: the request of [`Api::calendar_del`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalendarDel {
    /// The calendar to delete.
    pub cal_id: CalendarId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CalendarDel {
    "cal_id" => cal_id: CalendarId [required()],
});

impl CalendarDel {
    /// The request with everything it must have.
    #[inline]
    pub fn new(cal_id: impl Into<CalendarId>) -> Self {
        Self {
            cal_id: cal_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for CalendarDel {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post("oa_calendar", "calendar_del", "/cgi-bin/oa/calendar/del")
        .title("删除日历")
        .effect(Effect::Set)
        .docs(&[97718]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 创建日程: the request of [`Api::schedule_add`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleAdd {
    /// The schedule to create.
    pub schedule: NewSchedule,
    /// The app in an old suite with several apps; others leave it out.
    pub agentid: Option<AgentId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ScheduleAdd {
    "schedule" => schedule: NewSchedule [required()],
    "agentid" => agentid: Option<AgentId>,
});

impl ScheduleAdd {
    /// The request with everything it must have.
    #[inline]
    pub fn new(schedule: NewSchedule) -> Self {
        Self {
            schedule,
            ..Self::default()
        }
    }
}

impl Endpoint for ScheduleAdd {
    type Token = AccessToken;
    type Response = ScheduleAddResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("oa_calendar", "schedule_add", "/cgi-bin/oa/schedule/add")
        .title("创建日程")
        .docs(&[93648, 93703]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ScheduleAdd> {
    /// The app in an old suite with several apps; others leave it out.
    #[inline]
    pub fn agentid(mut self, agentid: impl Into<AgentId>) -> Self {
        self.request.agentid = Some(agentid.into());
        self
    }
}

/// 创建日程: the answer to [`ScheduleAdd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleAddResponse {
    /// The new schedule.
    pub schedule_id: ScheduleId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ScheduleAddResponse {
    "schedule_id" => schedule_id: ScheduleId,
});

/// 更新日程: the request of [`Api::schedule_update`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleUpdate {
    /// The schedule as it shall be.
    pub schedule: ScheduleChange,
    /// Leave the attendees as they are instead of replacing them. `false` when absent.
    pub skip_attendees: Option<bool>,
    /// Which occurrences of a recurring schedule to change. [`OpMode::All`] when absent.
    pub op_mode: Option<OpMode>,
    /// Start of the occurrence to begin with. Required unless op_mode is all; 90482 if none starts then.
    pub op_start_time: Option<Timestamp>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ScheduleUpdate {
    "schedule" => schedule: ScheduleChange [required()],
    "skip_attendees" => skip_attendees: Option<bool> [form(Form::Flag)],
    "op_mode" => op_mode: Option<OpMode>,
    "op_start_time" => op_start_time: Option<Timestamp>,
});

impl ScheduleUpdate {
    /// The request with everything it must have.
    #[inline]
    pub fn new(schedule: ScheduleChange) -> Self {
        Self {
            schedule,
            ..Self::default()
        }
    }
}

impl Endpoint for ScheduleUpdate {
    type Token = AccessToken;
    type Response = ScheduleUpdateResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("oa_calendar", "schedule_update", "/cgi-bin/oa/schedule/update")
            .title("更新日程")
            .docs(&[93648, 93703, 97720]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ScheduleUpdate> {
    /// Leave the attendees as they are instead of replacing them. `false` when absent.
    #[inline]
    pub fn skip_attendees(mut self, skip_attendees: bool) -> Self {
        self.request.skip_attendees = Some(skip_attendees);
        self
    }

    /// Which occurrences of a recurring schedule to change. [`OpMode::All`] when absent.
    #[inline]
    pub fn op_mode(mut self, op_mode: OpMode) -> Self {
        self.request.op_mode = Some(op_mode);
        self
    }

    /// Start of the occurrence to begin with. Required unless op_mode is all; 90482 if none starts then.
    #[inline]
    pub fn op_start_time(mut self, op_start_time: impl Into<Timestamp>) -> Self {
        self.request.op_start_time = Some(op_start_time.into());
        self
    }
}

/// 更新日程: the answer to [`ScheduleUpdate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleUpdateResponse {
    /// The schedule that was split off. Absent when all occurrences were changed.
    pub schedule_id: Option<ScheduleId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ScheduleUpdateResponse {
    "schedule_id" => schedule_id: Option<ScheduleId>,
});

/// 新增日程参与者: the request of [`Api::schedule_add_attendees`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleAddAttendees {
    /// The schedule.
    pub schedule_id: ScheduleId,
    /// Who takes part as well. At most 1000 items.
    pub attendees: Option<Vec<Attendee>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ScheduleAddAttendees {
    "schedule_id" => schedule_id: ScheduleId [required()],
    "attendees" => attendees: Option<Vec<Attendee>> [max_items(1000)],
});

impl ScheduleAddAttendees {
    /// The request with everything it must have.
    #[inline]
    pub fn new(schedule_id: impl Into<ScheduleId>) -> Self {
        Self {
            schedule_id: schedule_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for ScheduleAddAttendees {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("oa_calendar", "schedule_add_attendees", "/cgi-bin/oa/schedule/add_attendees")
            .title("新增日程参与者")
            .docs(&[93648, 93703, 97721]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ScheduleAddAttendees> {
    /// Who takes part as well. At most 1000 items.
    #[inline]
    pub fn attendees(mut self, attendees: impl IntoIterator<Item = Attendee>) -> Self {
        self.request.attendees = Some(attendees.into_iter().collect());
        self
    }
}

/// 删除日程参与者: the request of [`Api::schedule_del_attendees`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleDelAttendees {
    /// The schedule.
    pub schedule_id: ScheduleId,
    /// Who no longer takes part. At most 1000 items.
    pub attendees: Option<Vec<Attendee>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ScheduleDelAttendees {
    "schedule_id" => schedule_id: ScheduleId [required()],
    "attendees" => attendees: Option<Vec<Attendee>> [max_items(1000)],
});

impl ScheduleDelAttendees {
    /// The request with everything it must have.
    #[inline]
    pub fn new(schedule_id: impl Into<ScheduleId>) -> Self {
        Self {
            schedule_id: schedule_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for ScheduleDelAttendees {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("oa_calendar", "schedule_del_attendees", "/cgi-bin/oa/schedule/del_attendees")
            .title("删除日程参与者")
            .effect(Effect::Set)
            .docs(&[93648, 93703, 97722]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ScheduleDelAttendees> {
    /// Who no longer takes part. At most 1000 items.
    #[inline]
    pub fn attendees(mut self, attendees: impl IntoIterator<Item = Attendee>) -> Self {
        self.request.attendees = Some(attendees.into_iter().collect());
        self
    }
}

impl Chunked for ScheduleDelAttendees {
    const MOST: usize = 1000;

    fn split_off(&mut self) -> Option<Self> {
        let list = self.attendees.as_mut().filter(|list| list.len() > Self::MOST)?;
        let rest = list.split_off(Self::MOST);
        Some(Self {
            attendees: Some(rest),
            ..self.clone()
        })
    }

    fn merge(_answer: &mut Empty, _next: Empty) {}
}

/// 获取日程详情: the request of [`Api::schedule_get`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleGet {
    /// The schedules to read. At most 1000 items.
    pub schedule_id_list: Vec<ScheduleId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ScheduleGet {
    "schedule_id_list" => schedule_id_list: Vec<ScheduleId> [required(), max_items(1000)],
});

impl ScheduleGet {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        schedule_id_list: impl IntoIterator<Item = impl Into<ScheduleId>>,
    ) -> Self {
        Self {
            schedule_id_list: schedule_id_list.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for ScheduleGet {
    type Token = AccessToken;
    type Response = ScheduleGetResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("oa_calendar", "schedule_get", "/cgi-bin/oa/schedule/get")
        .title("获取日程详情")
        .effect(Effect::Read)
        .docs(&[93648, 93703, 97724]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Chunked for ScheduleGet {
    const MOST: usize = 1000;

    fn split_off(&mut self) -> Option<Self> {
        let list = Some(&mut self.schedule_id_list)
            .filter(|list| list.len() > Self::MOST)?;
        let rest = list.split_off(Self::MOST);
        Some(Self {
            schedule_id_list: rest,
            ..self.clone()
        })
    }

    fn merge(answer: &mut ScheduleGetResponse, next: ScheduleGetResponse) {
        answer.schedule_list.extend(next.schedule_list);
    }
}

/// 获取日程详情: the answer to [`ScheduleGet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleGetResponse {
    /// The schedules that were found.
    pub schedule_list: Vec<Schedule>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ScheduleGetResponse {
    "schedule_list" => schedule_list: Vec<Schedule>,
});

/// 获取日历下的日程列表: the request of [`Api::schedule_get_by_calendar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleGetByCalendar {
    /// The calendar.
    pub cal_id: CalendarId,
    /// How many schedules to skip. 0 when absent.
    pub offset: Option<i64>,
    /// Most schedules of one page. 1 to 1000, 500 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ScheduleGetByCalendar {
    "cal_id" => cal_id: CalendarId [required()],
    "offset" => offset: Option<i64>,
    "limit" => limit: Option<i64> [range(1, 1000)],
});

impl ScheduleGetByCalendar {
    /// The request with everything it must have.
    #[inline]
    pub fn new(cal_id: impl Into<CalendarId>) -> Self {
        Self {
            cal_id: cal_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for ScheduleGetByCalendar {
    type Token = AccessToken;
    type Response = ScheduleGetByCalendarResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("oa_calendar", "schedule_get_by_calendar", "/cgi-bin/oa/schedule/get_by_calendar")
            .title("获取日历下的日程列表")
            .effect(Effect::Read)
            .docs(&[93648, 93703, 97723]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ScheduleGetByCalendar> {
    /// How many schedules to skip. 0 when absent.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.request.offset = Some(offset);
        self
    }

    /// Most schedules of one page. 1 to 1000, 500 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for ScheduleGetByCalendar {
    type Item = Schedule;

    #[inline]
    fn turn(&mut self, page: ScheduleGetByCalendarResponse) -> Page<Schedule> {
        Page::by_offset(page.schedule_list, None, &mut self.offset)
    }
}

/// 获取日历下的日程列表: the answer to [`ScheduleGetByCalendar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleGetByCalendarResponse {
    /// The schedules of this page. Empty beyond the last one.
    pub schedule_list: Vec<Schedule>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ScheduleGetByCalendarResponse {
    "schedule_list" => schedule_list: Vec<Schedule>,
});

/// 取消日程: the request of [`Api::schedule_del`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleDel {
    /// The schedule to cancel.
    pub schedule_id: ScheduleId,
    /// Which occurrences of a recurring schedule to cancel. [`OpMode::All`] when absent.
    pub op_mode: Option<OpMode>,
    /// Start of the occurrence to begin with. Required unless op_mode is all.
    pub op_start_time: Option<Timestamp>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ScheduleDel {
    "schedule_id" => schedule_id: ScheduleId [required()],
    "op_mode" => op_mode: Option<OpMode>,
    "op_start_time" => op_start_time: Option<Timestamp>,
});

impl ScheduleDel {
    /// The request with everything it must have.
    #[inline]
    pub fn new(schedule_id: impl Into<ScheduleId>) -> Self {
        Self {
            schedule_id: schedule_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for ScheduleDel {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post("oa_calendar", "schedule_del", "/cgi-bin/oa/schedule/del")
        .title("取消日程")
        .effect(Effect::Set)
        .docs(&[93648, 93703, 97725]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ScheduleDel> {
    /// Which occurrences of a recurring schedule to cancel. [`OpMode::All`] when absent.
    #[inline]
    pub fn op_mode(mut self, op_mode: OpMode) -> Self {
        self.request.op_mode = Some(op_mode);
        self
    }

    /// Start of the occurrence to begin with. Required unless op_mode is all.
    #[inline]
    pub fn op_start_time(mut self, op_start_time: impl Into<Timestamp>) -> Self {
        self.request.op_start_time = Some(op_start_time.into());
        self
    }
}

/// A calendar to create.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewCalendar {
    /// Its title, at least one character. At most 128 characters.
    pub summary: String,
    /// Its colour as RGB in hex, such as #0000FF.
    pub color: String,
    /// Who may manage it; each must be one of shares. At most 3 items.
    pub admins: Option<Vec<OpenUserId>>,
    /// Make it the app's default calendar. Not for third-party apps. `false` when absent.
    pub set_as_default: Option<bool>,
    /// What it is for. At most 512 characters.
    pub description: Option<String>,
    /// Whether members may subscribe to it. A member creates or follows at most 100 such calendars.
    pub is_public: Option<bool>,
    /// Who may subscribe. Only for a public calendar.
    pub public_range: Option<PublicRange>,
    /// Whether it is everyone's: public, needs public_range, no colour of its own; 20 per corp.
    pub is_corp_calendar: Option<bool>,
    /// Members who get it at once. At most 2000 items.
    pub shares: Option<Vec<CalendarShare>>,
    /// Who owned it in an older form of the call. Known only from an example.
    pub organizer: Option<OpenUserId>,
    /// Whether the organizer could only look at it in an older form of the call. Known only from an example.
    pub readonly: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NewCalendar {
    "summary" => summary: String [required(), max_chars(128)],
    "color" => color: String [required()],
    "admins" => admins: Option<Vec<OpenUserId>> [max_items(3)],
    "set_as_default" => set_as_default: Option<bool> [form(Form::Flag)],
    "description" => description: Option<String> [max_chars(512)],
    "is_public" => is_public: Option<bool> [form(Form::Flag)],
    "public_range" => public_range: Option<PublicRange>,
    "is_corp_calendar" => is_corp_calendar: Option<bool> [form(Form::Flag)],
    "shares" => shares: Option<Vec<CalendarShare>> [max_items(2000)],
    "organizer" => organizer: Option<OpenUserId>,
    "readonly" => readonly: Option<bool> [form(Form::Flag)],
});

impl NewCalendar {
    /// A value with everything it must have.
    #[inline]
    pub fn new(summary: impl Into<String>, color: impl Into<String>) -> Self {
        Self {
            summary: summary.into(),
            color: color.into(),
            ..Self::default()
        }
    }

    /// Who may manage it; each must be one of shares. At most 3 items.
    #[inline]
    #[must_use]
    pub fn admins(
        mut self,
        admins: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.admins = Some(admins.into_iter().map(Into::into).collect());
        self
    }

    /// Make it the app's default calendar. Not for third-party apps. `false` when absent.
    #[inline]
    #[must_use]
    pub fn set_as_default(mut self, set_as_default: bool) -> Self {
        self.set_as_default = Some(set_as_default);
        self
    }

    /// What it is for. At most 512 characters.
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Whether members may subscribe to it. A member creates or follows at most 100 such calendars.
    #[inline]
    #[must_use]
    pub fn is_public(mut self, is_public: bool) -> Self {
        self.is_public = Some(is_public);
        self
    }

    /// Who may subscribe. Only for a public calendar.
    #[inline]
    #[must_use]
    pub fn public_range(mut self, public_range: PublicRange) -> Self {
        self.public_range = Some(public_range);
        self
    }

    /// Whether it is everyone's: public, needs public_range, no colour of its own; 20 per corp.
    #[inline]
    #[must_use]
    pub fn is_corp_calendar(mut self, is_corp_calendar: bool) -> Self {
        self.is_corp_calendar = Some(is_corp_calendar);
        self
    }

    /// Members who get it at once. At most 2000 items.
    #[inline]
    #[must_use]
    pub fn shares(mut self, shares: impl IntoIterator<Item = CalendarShare>) -> Self {
        self.shares = Some(shares.into_iter().collect());
        self
    }

    /// Who owned it in an older form of the call. Known only from an example.
    #[inline]
    #[must_use]
    pub fn organizer(mut self, organizer: impl Into<OpenUserId>) -> Self {
        self.organizer = Some(organizer.into());
        self
    }

    /// Whether the organizer could only look at it in an older form of the call. Known only from an example.
    #[inline]
    #[must_use]
    pub fn readonly(mut self, readonly: bool) -> Self {
        self.readonly = Some(readonly);
        self
    }
}

/// A calendar as it shall be.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalendarChange {
    /// The calendar to change.
    pub cal_id: CalendarId,
    /// Its title, at least one character. At most 128 characters.
    pub summary: String,
    /// Its colour as RGB in hex, such as #0000FF.
    pub color: String,
    /// Who may manage it. At most 3 items.
    pub admins: Option<Vec<OpenUserId>>,
    /// What it is for. At most 512 characters.
    pub description: Option<String>,
    /// Whether members may subscribe to it. The platform does not change it any more. Known only from another
    /// SDK.
    pub is_public: Option<bool>,
    /// Who may subscribe. Only for a public calendar.
    pub public_range: Option<PublicRange>,
    /// Whether it is everyone's. The platform does not change it any more. Known only from another SDK.
    pub is_corp_calendar: Option<bool>,
    /// Members who get it without subscribing. At most 2000 items.
    pub shares: Option<Vec<CalendarShare>>,
    /// Whether the organizer could only look at it in an older form of the call. Known only from an example.
    pub readonly: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CalendarChange {
    "cal_id" => cal_id: CalendarId [required()],
    "summary" => summary: String [required(), max_chars(128)],
    "color" => color: String [required()],
    "admins" => admins: Option<Vec<OpenUserId>> [max_items(3)],
    "description" => description: Option<String> [max_chars(512)],
    "is_public" => is_public: Option<bool> [form(Form::Flag)],
    "public_range" => public_range: Option<PublicRange>,
    "is_corp_calendar" => is_corp_calendar: Option<bool> [form(Form::Flag)],
    "shares" => shares: Option<Vec<CalendarShare>> [max_items(2000)],
    "readonly" => readonly: Option<bool> [form(Form::Flag)],
});

impl CalendarChange {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        cal_id: impl Into<CalendarId>,
        summary: impl Into<String>,
        color: impl Into<String>,
    ) -> Self {
        Self {
            cal_id: cal_id.into(),
            summary: summary.into(),
            color: color.into(),
            ..Self::default()
        }
    }

    /// Who may manage it. At most 3 items.
    #[inline]
    #[must_use]
    pub fn admins(
        mut self,
        admins: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.admins = Some(admins.into_iter().map(Into::into).collect());
        self
    }

    /// What it is for. At most 512 characters.
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Whether members may subscribe to it. The platform does not change it any more. Known only from another
    /// SDK.
    #[inline]
    #[must_use]
    pub fn is_public(mut self, is_public: bool) -> Self {
        self.is_public = Some(is_public);
        self
    }

    /// Who may subscribe. Only for a public calendar.
    #[inline]
    #[must_use]
    pub fn public_range(mut self, public_range: PublicRange) -> Self {
        self.public_range = Some(public_range);
        self
    }

    /// Whether it is everyone's. The platform does not change it any more. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn is_corp_calendar(mut self, is_corp_calendar: bool) -> Self {
        self.is_corp_calendar = Some(is_corp_calendar);
        self
    }

    /// Members who get it without subscribing. At most 2000 items.
    #[inline]
    #[must_use]
    pub fn shares(mut self, shares: impl IntoIterator<Item = CalendarShare>) -> Self {
        self.shares = Some(shares.into_iter().collect());
        self
    }

    /// Whether the organizer could only look at it in an older form of the call. Known only from an example.
    #[inline]
    #[must_use]
    pub fn readonly(mut self, readonly: bool) -> Self {
        self.readonly = Some(readonly);
        self
    }
}

/// A calendar of the app.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Calendar {
    /// Its id.
    pub cal_id: CalendarId,
    /// Who may manage it.
    pub admins: Option<Vec<OpenUserId>>,
    /// The same under the name that the page's sample has. On the wire it is `adminis`. Known only from an
    /// example.
    pub admins_misspelt: Option<Vec<OpenUserId>>,
    /// Its title.
    pub summary: Option<String>,
    /// Its colour as RGB in hex, such as #0000FF.
    pub color: Option<String>,
    /// What it is for.
    pub description: Option<String>,
    /// Whether members may subscribe to it.
    pub is_public: Option<bool>,
    /// Who may subscribe. Only of a public calendar.
    pub public_range: Option<PublicRange>,
    /// Whether it is everyone's.
    pub is_corp_calendar: Option<bool>,
    /// Members who have it without subscribing.
    pub shares: Option<Vec<CalendarShare>>,
    /// Who owned it in an older form of the call. Known only from an example.
    pub organizer: Option<OpenUserId>,
    /// Whether the organizer could only look at it in an older form of the call. Known only from an example.
    pub readonly: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Calendar {
    "cal_id" => cal_id: CalendarId,
    "admins" => admins: Option<Vec<OpenUserId>>,
    "adminis" => admins_misspelt: Option<Vec<OpenUserId>>,
    "summary" => summary: Option<String>,
    "color" => color: Option<String>,
    "description" => description: Option<String>,
    "is_public" => is_public: Option<bool> [form(Form::Flag)],
    "public_range" => public_range: Option<PublicRange>,
    "is_corp_calendar" => is_corp_calendar: Option<bool> [form(Form::Flag)],
    "shares" => shares: Option<Vec<CalendarShare>>,
    "organizer" => organizer: Option<OpenUserId>,
    "readonly" => readonly: Option<bool> [form(Form::Flag)],
});

/// Who may subscribe to a public calendar.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicRange {
    /// Members. At most 1000 items.
    pub userids: Option<Vec<OpenUserId>>,
    /// Departments. At most 100 items.
    pub partyids: Option<Vec<DepartmentId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PublicRange {
    "userids" => userids: Option<Vec<OpenUserId>> [max_items(1000)],
    "partyids" => partyids: Option<Vec<DepartmentId>> [max_items(100)],
});

impl PublicRange {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Members. At most 1000 items.
    #[inline]
    #[must_use]
    pub fn userids(
        mut self,
        userids: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.userids = Some(userids.into_iter().map(Into::into).collect());
        self
    }

    /// Departments. At most 100 items.
    #[inline]
    #[must_use]
    pub fn partyids(
        mut self,
        partyids: impl IntoIterator<Item = impl Into<DepartmentId>>,
    ) -> Self {
        self.partyids = Some(partyids.into_iter().map(Into::into).collect());
        self
    }
}

/// A member who has a calendar.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalendarShare {
    /// The member.
    pub userid: OpenUserId,
    /// What the member sees. [`SharePermission::View`] when absent.
    pub permission: Option<SharePermission>,
    /// Whether the member could only look at it in an older form of the call. Known only from an example.
    pub readonly: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CalendarShare {
    "userid" => userid: OpenUserId [required()],
    "permission" => permission: Option<SharePermission>,
    "readonly" => readonly: Option<bool> [form(Form::Flag)],
});

impl CalendarShare {
    /// A value with everything it must have.
    #[inline]
    pub fn new(userid: impl Into<OpenUserId>) -> Self {
        Self {
            userid: userid.into(),
            ..Self::default()
        }
    }

    /// What the member sees. [`SharePermission::View`] when absent.
    #[inline]
    #[must_use]
    pub fn permission(mut self, permission: SharePermission) -> Self {
        self.permission = Some(permission);
        self
    }

    /// Whether the member could only look at it in an older form of the call. Known only from an example.
    #[inline]
    #[must_use]
    pub fn readonly(mut self, readonly: bool) -> Self {
        self.readonly = Some(readonly);
        self
    }
}

/// Input that was ignored.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalendarFailures {
    /// Members who did not get the calendar.
    pub shares: Option<Vec<ShareFailure>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(CalendarFailures {
    "shares" => shares: Option<Vec<ShareFailure>>,
});

/// A member who did not get a calendar.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShareFailure {
    /// Why not.
    pub errcode: ErrCode,
    /// The same in words.
    pub errmsg: Option<String>,
    /// The member that was named.
    pub userid: OpenUserId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ShareFailure {
    "errcode" => errcode: ErrCode,
    "errmsg" => errmsg: Option<String>,
    "userid" => userid: OpenUserId,
});

/// A schedule to create.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewSchedule {
    /// When it starts.
    pub start_time: Timestamp,
    /// When it ends.
    pub end_time: Timestamp,
    /// A calendar of the app. Absent for its default one; third-party apps must name it.
    pub cal_id: Option<CalendarId>,
    /// Who may manage it; each must share the calendar. At most 3 items.
    pub admins: Option<Vec<OpenUserId>>,
    /// Whether it takes whole days.
    pub is_whole_day: Option<bool>,
    /// Its title. The platform puts one of its own where there is none. At most 128 characters.
    pub summary: Option<String>,
    /// What it is about. At most 1000 characters.
    pub description: Option<String>,
    /// Where it takes place. At most 128 characters.
    pub location: Option<String>,
    /// Reminders and recurrence.
    pub reminders: Option<Reminders>,
    /// Who takes part. At most 1000 items.
    pub attendees: Option<Vec<Attendee>>,
    /// Who owned it in an older form of the call. Known only from an example.
    pub organizer: Option<OpenUserId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NewSchedule {
    "start_time" => start_time: Timestamp [required()],
    "end_time" => end_time: Timestamp [required()],
    "cal_id" => cal_id: Option<CalendarId>,
    "admins" => admins: Option<Vec<OpenUserId>> [max_items(3)],
    "is_whole_day" => is_whole_day: Option<bool> [form(Form::Flag)],
    "summary" => summary: Option<String> [max_chars(128)],
    "description" => description: Option<String> [max_chars(1000)],
    "location" => location: Option<String> [max_chars(128)],
    "reminders" => reminders: Option<Reminders>,
    "attendees" => attendees: Option<Vec<Attendee>> [max_items(1000)],
    "organizer" => organizer: Option<OpenUserId>,
});

impl NewSchedule {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
            ..Self::default()
        }
    }

    /// A calendar of the app. Absent for its default one; third-party apps must name it.
    #[inline]
    #[must_use]
    pub fn cal_id(mut self, cal_id: impl Into<CalendarId>) -> Self {
        self.cal_id = Some(cal_id.into());
        self
    }

    /// Who may manage it; each must share the calendar. At most 3 items.
    #[inline]
    #[must_use]
    pub fn admins(
        mut self,
        admins: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.admins = Some(admins.into_iter().map(Into::into).collect());
        self
    }

    /// Whether it takes whole days.
    #[inline]
    #[must_use]
    pub fn is_whole_day(mut self, is_whole_day: bool) -> Self {
        self.is_whole_day = Some(is_whole_day);
        self
    }

    /// Its title. The platform puts one of its own where there is none. At most 128 characters.
    #[inline]
    #[must_use]
    pub fn summary(mut self, summary: impl Into<String>) -> Self {
        self.summary = Some(summary.into());
        self
    }

    /// What it is about. At most 1000 characters.
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Where it takes place. At most 128 characters.
    #[inline]
    #[must_use]
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// Reminders and recurrence.
    #[inline]
    #[must_use]
    pub fn reminders(mut self, reminders: Reminders) -> Self {
        self.reminders = Some(reminders);
        self
    }

    /// Who takes part. At most 1000 items.
    #[inline]
    #[must_use]
    pub fn attendees(mut self, attendees: impl IntoIterator<Item = Attendee>) -> Self {
        self.attendees = Some(attendees.into_iter().collect());
        self
    }

    /// Who owned it in an older form of the call. Known only from an example.
    #[inline]
    #[must_use]
    pub fn organizer(mut self, organizer: impl Into<OpenUserId>) -> Self {
        self.organizer = Some(organizer.into());
        self
    }
}

/// A schedule as it shall be.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleChange {
    /// The schedule to change.
    pub schedule_id: ScheduleId,
    /// When it starts; not before the day of op_start_time where that is given.
    pub start_time: Timestamp,
    /// When it ends; not before the day of op_start_time where that is given.
    pub end_time: Timestamp,
    /// Who may manage it; each must share the calendar. At most 3 items.
    pub admins: Option<Vec<OpenUserId>>,
    /// Whether it takes whole days.
    pub is_whole_day: Option<bool>,
    /// Its title. The platform puts one of its own where there is none. At most 128 characters.
    pub summary: Option<String>,
    /// What it is about. At most 1000 characters.
    pub description: Option<String>,
    /// Where it takes place. At most 128 characters.
    pub location: Option<String>,
    /// Reminders and recurrence. It cannot recur when op_mode is this_one.
    pub reminders: Option<Reminders>,
    /// Who takes part. At most 1000 items.
    pub attendees: Option<Vec<Attendee>>,
    /// Whether members may join by themselves. Known only from another SDK.
    pub allow_active_join: Option<bool>,
    /// Whether only the organizer may open a group chat for it. Known only from another SDK.
    pub only_organizer_create_chat: Option<bool>,
    /// Who owned it in an older form of the call. Known only from an example.
    pub organizer: Option<OpenUserId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ScheduleChange {
    "schedule_id" => schedule_id: ScheduleId [required()],
    "start_time" => start_time: Timestamp [required()],
    "end_time" => end_time: Timestamp [required()],
    "admins" => admins: Option<Vec<OpenUserId>> [max_items(3)],
    "is_whole_day" => is_whole_day: Option<bool> [form(Form::Flag)],
    "summary" => summary: Option<String> [max_chars(128)],
    "description" => description: Option<String> [max_chars(1000)],
    "location" => location: Option<String> [max_chars(128)],
    "reminders" => reminders: Option<Reminders>,
    "attendees" => attendees: Option<Vec<Attendee>> [max_items(1000)],
    "allow_active_join" => allow_active_join: Option<bool>,
    "only_organizer_create_chat" => only_organizer_create_chat: Option<bool> [form(Form::Flag)],
    "organizer" => organizer: Option<OpenUserId>,
});

impl ScheduleChange {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        schedule_id: impl Into<ScheduleId>,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Self {
        Self {
            schedule_id: schedule_id.into(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            ..Self::default()
        }
    }

    /// Who may manage it; each must share the calendar. At most 3 items.
    #[inline]
    #[must_use]
    pub fn admins(
        mut self,
        admins: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.admins = Some(admins.into_iter().map(Into::into).collect());
        self
    }

    /// Whether it takes whole days.
    #[inline]
    #[must_use]
    pub fn is_whole_day(mut self, is_whole_day: bool) -> Self {
        self.is_whole_day = Some(is_whole_day);
        self
    }

    /// Its title. The platform puts one of its own where there is none. At most 128 characters.
    #[inline]
    #[must_use]
    pub fn summary(mut self, summary: impl Into<String>) -> Self {
        self.summary = Some(summary.into());
        self
    }

    /// What it is about. At most 1000 characters.
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Where it takes place. At most 128 characters.
    #[inline]
    #[must_use]
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// Reminders and recurrence. It cannot recur when op_mode is this_one.
    #[inline]
    #[must_use]
    pub fn reminders(mut self, reminders: Reminders) -> Self {
        self.reminders = Some(reminders);
        self
    }

    /// Who takes part. At most 1000 items.
    #[inline]
    #[must_use]
    pub fn attendees(mut self, attendees: impl IntoIterator<Item = Attendee>) -> Self {
        self.attendees = Some(attendees.into_iter().collect());
        self
    }

    /// Whether members may join by themselves. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn allow_active_join(mut self, allow_active_join: bool) -> Self {
        self.allow_active_join = Some(allow_active_join);
        self
    }

    /// Whether only the organizer may open a group chat for it. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn only_organizer_create_chat(
        mut self,
        only_organizer_create_chat: bool,
    ) -> Self {
        self.only_organizer_create_chat = Some(only_organizer_create_chat);
        self
    }

    /// Who owned it in an older form of the call. Known only from an example.
    #[inline]
    #[must_use]
    pub fn organizer(mut self, organizer: impl Into<OpenUserId>) -> Self {
        self.organizer = Some(organizer.into());
        self
    }
}

/// A schedule of a calendar.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Schedule {
    /// Its id.
    pub schedule_id: ScheduleId,
    /// A number that grows with every schedule of the calendar.
    pub sequence: Option<i64>,
    /// The calendar it is in.
    pub cal_id: Option<CalendarId>,
    /// Whether it was cancelled.
    pub status: Option<ScheduleStatus>,
    /// Who may manage it.
    pub admins: Option<Vec<OpenUserId>>,
    /// When it starts.
    pub start_time: Option<Timestamp>,
    /// When it ends.
    pub end_time: Option<Timestamp>,
    /// Whether it takes whole days.
    pub is_whole_day: Option<bool>,
    /// Its title.
    pub summary: Option<String>,
    /// What it is about.
    pub description: Option<String>,
    /// Where it takes place.
    pub location: Option<String>,
    /// Reminders and recurrence.
    pub reminders: Option<ScheduleReminders>,
    /// Who is invited and what they answered.
    pub attendees: Option<Vec<AttendeeReply>>,
    /// Whether members may join by themselves. Known only from another SDK.
    pub allow_active_join: Option<bool>,
    /// Whether only the organizer may open a group chat for it. Known only from another SDK.
    pub only_organizer_create_chat: Option<bool>,
    /// Who owned it in an older form of the call. Known only from an example.
    pub organizer: Option<OpenUserId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Schedule {
    "schedule_id" => schedule_id: ScheduleId,
    "sequence" => sequence: Option<i64>,
    "cal_id" => cal_id: Option<CalendarId>,
    "status" => status: Option<ScheduleStatus>,
    "admins" => admins: Option<Vec<OpenUserId>>,
    "start_time" => start_time: Option<Timestamp>,
    "end_time" => end_time: Option<Timestamp>,
    "is_whole_day" => is_whole_day: Option<bool> [form(Form::Flag)],
    "summary" => summary: Option<String>,
    "description" => description: Option<String>,
    "location" => location: Option<String>,
    "reminders" => reminders: Option<ScheduleReminders>,
    "attendees" => attendees: Option<Vec<AttendeeReply>>,
    "allow_active_join" => allow_active_join: Option<bool>,
    "only_organizer_create_chat" => only_organizer_create_chat: Option<bool> [form(Form::Flag)],
    "organizer" => organizer: Option<OpenUserId>,
});

/// When to remind of a schedule and how it recurs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reminders {
    /// Whether to remind at all.
    pub is_remind: Option<bool>,
    /// How long before the start to remind. Ignored where remind_time_diffs has entries.
    pub remind_before_event_secs: Option<RemindLead>,
    /// Reminders, in seconds from the start: 0, -300, -900, -3600, -86400; of whole days also 32400, -172800,
    /// -604800.
    pub remind_time_diffs: Option<Vec<i64>>,
    /// Whether it recurs.
    pub is_repeat: Option<bool>,
    /// The rhythm. Only if it recurs.
    pub repeat_type: Option<RepeatType>,
    /// When it stops recurring. 0 or absent for never.
    pub repeat_until: Option<Timestamp>,
    /// Whether the three members below hold; otherwise start_time and repeat_type give the days.
    pub is_custom_repeat: Option<bool>,
    /// Every how many days or weeks or months. Only with is_custom_repeat.
    pub repeat_interval: Option<i64>,
    /// Days from 1, Monday, to 7. Only with is_custom_repeat and a weekly rhythm.
    pub repeat_day_of_week: Option<Vec<i64>>,
    /// Days from 1 to 31. Only with is_custom_repeat and a monthly rhythm.
    pub repeat_day_of_month: Option<Vec<i64>>,
    /// Hours ahead of UTC. -12 to 12, 8 when absent.
    pub timezone: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Reminders {
    "is_remind" => is_remind: Option<bool> [form(Form::Flag)],
    "remind_before_event_secs" => remind_before_event_secs: Option<RemindLead>,
    "remind_time_diffs" => remind_time_diffs: Option<Vec<i64>>,
    "is_repeat" => is_repeat: Option<bool> [form(Form::Flag)],
    "repeat_type" => repeat_type: Option<RepeatType>,
    "repeat_until" => repeat_until: Option<Timestamp>,
    "is_custom_repeat" => is_custom_repeat: Option<bool> [form(Form::Flag)],
    "repeat_interval" => repeat_interval: Option<i64>,
    "repeat_day_of_week" => repeat_day_of_week: Option<Vec<i64>>,
    "repeat_day_of_month" => repeat_day_of_month: Option<Vec<i64>>,
    "timezone" => timezone: Option<i64> [range(-12, 12)],
});

impl Reminders {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether to remind at all.
    #[inline]
    #[must_use]
    pub fn is_remind(mut self, is_remind: bool) -> Self {
        self.is_remind = Some(is_remind);
        self
    }

    /// How long before the start to remind. Ignored where remind_time_diffs has entries.
    #[inline]
    #[must_use]
    pub fn remind_before_event_secs(
        mut self,
        remind_before_event_secs: RemindLead,
    ) -> Self {
        self.remind_before_event_secs = Some(remind_before_event_secs);
        self
    }

    /// Reminders, in seconds from the start: 0, -300, -900, -3600, -86400; of whole days also 32400, -172800,
    /// -604800.
    #[inline]
    #[must_use]
    pub fn remind_time_diffs(
        mut self,
        remind_time_diffs: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.remind_time_diffs = Some(remind_time_diffs.into_iter().collect());
        self
    }

    /// Whether it recurs.
    #[inline]
    #[must_use]
    pub fn is_repeat(mut self, is_repeat: bool) -> Self {
        self.is_repeat = Some(is_repeat);
        self
    }

    /// The rhythm. Only if it recurs.
    #[inline]
    #[must_use]
    pub fn repeat_type(mut self, repeat_type: RepeatType) -> Self {
        self.repeat_type = Some(repeat_type);
        self
    }

    /// When it stops recurring. 0 or absent for never.
    #[inline]
    #[must_use]
    pub fn repeat_until(mut self, repeat_until: impl Into<Timestamp>) -> Self {
        self.repeat_until = Some(repeat_until.into());
        self
    }

    /// Whether the three members below hold; otherwise start_time and repeat_type give the days.
    #[inline]
    #[must_use]
    pub fn is_custom_repeat(mut self, is_custom_repeat: bool) -> Self {
        self.is_custom_repeat = Some(is_custom_repeat);
        self
    }

    /// Every how many days or weeks or months. Only with is_custom_repeat.
    #[inline]
    #[must_use]
    pub fn repeat_interval(mut self, repeat_interval: i64) -> Self {
        self.repeat_interval = Some(repeat_interval);
        self
    }

    /// Days from 1, Monday, to 7. Only with is_custom_repeat and a weekly rhythm.
    #[inline]
    #[must_use]
    pub fn repeat_day_of_week(
        mut self,
        repeat_day_of_week: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.repeat_day_of_week = Some(repeat_day_of_week.into_iter().collect());
        self
    }

    /// Days from 1 to 31. Only with is_custom_repeat and a monthly rhythm.
    #[inline]
    #[must_use]
    pub fn repeat_day_of_month(
        mut self,
        repeat_day_of_month: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.repeat_day_of_month = Some(repeat_day_of_month.into_iter().collect());
        self
    }

    /// Hours ahead of UTC. -12 to 12, 8 when absent.
    #[inline]
    #[must_use]
    pub fn timezone(mut self, timezone: i64) -> Self {
        self.timezone = Some(timezone);
        self
    }
}

/// When members are reminded of a schedule and how it recurs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleReminders {
    /// Whether there are reminders at all.
    pub is_remind: Option<bool>,
    /// How long before the start the reminder is.
    ///
    /// **Deprecated:** remind_time_diffs says more.
    pub remind_before_event_secs: Option<RemindLead>,
    /// Reminders, in seconds from the start, from -604800 to 86399. Negative is before it.
    pub remind_time_diffs: Option<Vec<i64>>,
    /// Whether it recurs.
    pub is_repeat: Option<bool>,
    /// The rhythm. Only if it recurs.
    pub repeat_type: Option<RepeatType>,
    /// When it stops recurring. 0 or absent for never.
    pub repeat_until: Option<Timestamp>,
    /// Whether the three members below hold.
    pub is_custom_repeat: Option<bool>,
    /// Every how many days or weeks or months.
    pub repeat_interval: Option<i64>,
    /// Days from 1, Monday, to 7.
    pub repeat_day_of_week: Option<Vec<i64>>,
    /// Days from 1 to 31.
    pub repeat_day_of_month: Option<Vec<i64>>,
    /// Hours ahead of UTC. 8 where absent. -12 to 12.
    pub timezone: Option<i64>,
    /// Occurrences that were changed or cancelled on their own.
    pub exclude_time_list: Option<Vec<ExcludedTime>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ScheduleReminders {
    "is_remind" => is_remind: Option<bool> [form(Form::Flag)],
    "remind_before_event_secs" => remind_before_event_secs: Option<RemindLead>,
    "remind_time_diffs" => remind_time_diffs: Option<Vec<i64>>,
    "is_repeat" => is_repeat: Option<bool> [form(Form::Flag)],
    "repeat_type" => repeat_type: Option<RepeatType>,
    "repeat_until" => repeat_until: Option<Timestamp>,
    "is_custom_repeat" => is_custom_repeat: Option<bool> [form(Form::Flag)],
    "repeat_interval" => repeat_interval: Option<i64>,
    "repeat_day_of_week" => repeat_day_of_week: Option<Vec<i64>>,
    "repeat_day_of_month" => repeat_day_of_month: Option<Vec<i64>>,
    "timezone" => timezone: Option<i64> [range(-12, 12)],
    "exclude_time_list" => exclude_time_list: Option<Vec<ExcludedTime>>,
});

/// An occurrence a recurring schedule leaves out.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExcludedTime {
    /// When it would have started.
    pub start_time: Timestamp,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ExcludedTime {
    "start_time" => start_time: Timestamp,
});

/// A member who takes part.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Attendee {
    /// The member. At most 64 bytes.
    pub userid: OpenUserId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Attendee {
    "userid" => userid: OpenUserId [required(), max_bytes(64)],
});

impl Attendee {
    /// A value with everything it must have.
    #[inline]
    pub fn new(userid: impl Into<OpenUserId>) -> Self {
        Self {
            userid: userid.into(),
            ..Self::default()
        }
    }
}

/// A member who is invited.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttendeeReply {
    /// The member.
    pub userid: OpenUserId,
    /// What the member answered.
    pub response_status: Option<ResponseStatus>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AttendeeReply {
    "userid" => userid: OpenUserId,
    "response_status" => response_status: Option<ResponseStatus>,
});

open_enum! {
    /// What a member sees of a calendar.
    pub enum SharePermission: i64 {
        /// All of it.
        View = 1,
        /// Only when there is something in it.
        BusyOnly = 3,
    }
}

open_enum! {
    /// How long before the start of a schedule the reminder comes.
    pub enum RemindLead: i64 {
        /// At start.
        AtStart = 0,
        /// Five minutes.
        FiveMinutes = 300,
        /// Fifteen minutes.
        FifteenMinutes = 900,
        /// One hour.
        OneHour = 3600,
        /// One day.
        OneDay = 86_400,
    }
}

open_enum! {
    /// The rhythm of a recurring schedule.
    pub enum RepeatType: i64 {
        /// Daily.
        Daily = 0,
        /// Weekly.
        Weekly = 1,
        /// Monthly.
        Monthly = 2,
        /// Yearly.
        Yearly = 5,
        /// Work days.
        WorkDays = 7,
    }
}

open_enum! {
    /// Which occurrences of a recurring schedule a call is about.
    pub enum OpMode: i64 {
        /// All.
        All = 0,
        /// This one.
        ThisOne = 1,
        /// This one and all after it.
        Following = 2,
    }
}

open_enum! {
    /// Whether a schedule stands.
    pub enum ScheduleStatus: i64 {
        /// Normal.
        Normal = 0,
        /// Cancelled.
        Cancelled = 1,
    }
}

open_enum! {
    /// What a member answered to an invitation.
    pub enum ResponseStatus: i64 {
        /// Unanswered.
        Unanswered = 0,
        /// Tentative.
        Tentative = 1,
        /// All occurrences.
        Accepted = 2,
        /// Just one occurrence.
        AcceptedOnce = 3,
        /// Declined.
        Declined = 4,
    }
}
