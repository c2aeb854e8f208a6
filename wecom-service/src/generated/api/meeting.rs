//! 会议: book meetings, change and read them, and see who was invited, enrolled and attended.
//!
//! Generated from `spec/api/meetings/meeting.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::chunking::Chunked;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::{AgentId, CalendarId, DepartmentId, MeetingId, OpenUserId};
use crate::paging::{Page, Paged};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{Empty, EncodeError, Extra, Form, Timestamp};
use crate::{kind_union, open_enum, table};

/// The calls of 会议 on one scope, from [`Scope::meeting`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 会议: book meetings, change and read them, and see who was invited, enrolled and attended.
    #[inline]
    pub fn meeting(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 创建预约会议: book a meeting, once or recurring. An app can book 10000 a day.
    ///
    /// Guests, recurrence by weekday and the settings beyond those of the plain page are for the corp's own
    /// apps only.
    ///
    /// `POST /cgi-bin/meeting/create` with [`AccessToken`]; acts on every call and is never repeated blindly.
    /// Official page [97454](https://developer.work.weixin.qq.com/document/path/97454), checked in a public
    /// copy; also [93706](https://developer.work.weixin.qq.com/document/path/93706),
    /// [98148](https://developer.work.weixin.qq.com/document/path/98148).
    #[inline]
    pub fn create(
        &self,
        admin_userid: impl Into<OpenUserId>,
        title: impl Into<String>,
        meeting_duration: i64,
    ) -> Call<Create>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Create::new(admin_userid, title, meeting_duration))
    }

    /// 修改预约会议: change a meeting this app booked and that has not begun. What is left out stays.
    ///
    /// `POST /cgi-bin/meeting/update` with [`AccessToken`]; twice is the same as once, so the client may
    /// repeat it. Official page [97455](https://developer.work.weixin.qq.com/document/path/97455), checked in
    /// a public copy; also [93710](https://developer.work.weixin.qq.com/document/path/93710),
    /// [98154](https://developer.work.weixin.qq.com/document/path/98154).
    #[inline]
    pub fn update(&self, meetingid: impl Into<MeetingId>) -> Call<Update>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Update::new(meetingid))
    }

    /// 取消预约会议: cancel a meeting this app booked and that has not begun.
    ///
    /// `POST /cgi-bin/meeting/cancel` with [`AccessToken`]; twice is the same as once, so the client may
    /// repeat it. Official page [98153](https://developer.work.weixin.qq.com/document/path/98153), checked,
    /// as of 2023-04-26; also [93709](https://developer.work.weixin.qq.com/document/path/93709),
    /// [97456](https://developer.work.weixin.qq.com/document/path/97456).
    #[inline]
    pub fn cancel(&self, meetingid: impl Into<MeetingId>) -> Call<Cancel>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Cancel::new(meetingid))
    }

    /// 获取会议详情: plan, settings, attendees and occurrences of a meeting of this app.
    ///
    /// Of a quick meeting only those who attended are listed. Meeting type, guests, votes and occurrences
    /// come to the corp's own apps only.
    ///
    /// `POST /cgi-bin/meeting/get_info` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [99049](https://developer.work.weixin.qq.com/document/path/99049), checked in a public
    /// copy; also [93708](https://developer.work.weixin.qq.com/document/path/93708),
    /// [98149](https://developer.work.weixin.qq.com/document/path/98149).
    #[inline]
    pub fn get_info(&self) -> Call<GetInfo>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetInfo::new())
    }

    /// 获取成员会议ID列表: page through the meetings of a member that this app booked.
    ///
    /// end_time only bounds past meetings; of those to come all are listed that begin at or after begin_time.
    ///
    /// `POST /cgi-bin/meeting/get_user_meetingid` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Its `stream()` goes through all pages. Official page
    /// [97457](https://developer.work.weixin.qq.com/document/path/97457), checked, as of 2025-04-14; also
    /// [93707](https://developer.work.weixin.qq.com/document/path/93707),
    /// [98714](https://developer.work.weixin.qq.com/document/path/98714).
    #[inline]
    pub fn get_user_meetingid(
        &self,
        userid: impl Into<OpenUserId>,
    ) -> Call<GetUserMeetingid>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetUserMeetingid::new(userid))
    }

    /// 获取会议发起记录: page through who began meetings, or failed to because the corp had too many at once;
    /// newest first.
    ///
    /// Members the app cannot see are left out, so a page may be shorter than limit.
    ///
    /// `POST /cgi-bin/meeting/statistics/get_start_list` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Its `stream()` goes through all pages. Official page
    /// [99651](https://developer.work.weixin.qq.com/document/path/99651), checked, as of 2024-04-01.
    #[inline]
    pub fn get_start_list(
        &self,
        r#type: StartResult,
        begin_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Call<GetStartList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetStartList::new(r#type, begin_time, end_time))
    }

    /// 获取会议受邀成员列表: page through the members a meeting of this app invites.
    ///
    /// `POST /cgi-bin/meeting/get_invitees` with [`AccessToken`]; read-only, so the client may repeat it. Its
    /// `stream()` goes through all pages. Official page
    /// [98160](https://developer.work.weixin.qq.com/document/path/98160), checked, as of 2023-04-25.
    #[inline]
    pub fn get_invitees(&self, meetingid: impl Into<MeetingId>) -> Call<GetInvitees>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetInvitees::new(meetingid))
    }

    /// 更新会议受邀成员列表: replace the invited members of a meeting of this app.
    ///
    /// `POST /cgi-bin/meeting/set_invitees` with [`AccessToken`]; twice is the same as once, so the client
    /// may repeat it. Official page [98162](https://developer.work.weixin.qq.com/document/path/98162),
    /// checked, as of 2023-04-24.
    #[inline]
    pub fn set_invitees(&self, meetingid: impl Into<MeetingId>) -> Call<SetInvitees>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(SetInvitees::new(meetingid))
    }

    /// 获取会议嘉宾列表: the guests of a meeting of this app.
    ///
    /// `POST /cgi-bin/meeting/get_guests` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [99039](https://developer.work.weixin.qq.com/document/path/99039), checked, as of
    /// 2023-04-25.
    #[inline]
    pub fn get_guests(&self, meetingid: impl Into<MeetingId>) -> Call<GetGuests>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetGuests::new(meetingid))
    }

    /// 更新会议嘉宾列表: replace the guests of a meeting of this app.
    ///
    /// `POST /cgi-bin/meeting/set_guests` with [`AccessToken`]; twice is the same as once, so the client may
    /// repeat it. Official page [99040](https://developer.work.weixin.qq.com/document/path/99040), checked,
    /// as of 2023-04-25.
    #[inline]
    pub fn set_guests(
        &self,
        meetingid: impl Into<MeetingId>,
        guests: impl IntoIterator<Item = Guest>,
    ) -> Call<SetGuests>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(SetGuests::new(meetingid, guests))
    }

    /// 创建用户专属参会链接: make a link of its own for somebody to join by; lists and events tell its data
    /// of whoever used it.
    ///
    /// Not for webinars.
    ///
    /// `POST /cgi-bin/meeting/create_customer_short_url` with [`AccessToken`]; acts on every call and is
    /// never repeated blindly. Official page
    /// [98818](https://developer.work.weixin.qq.com/document/path/98818), checked, as of 2023-04-26.
    #[inline]
    pub fn create_customer_short_url(
        &self,
        meetingid: impl Into<MeetingId>,
        customer_data: impl Into<String>,
    ) -> Call<CreateCustomerShortUrl>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(CreateCustomerShortUrl::new(meetingid, customer_data))
    }

    /// 获取用户专属参会链接: the personal links of a meeting of this app.
    ///
    /// Not for webinars and personal meeting numbers.
    ///
    /// `POST /cgi-bin/meeting/get_customer_short_url` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [98819](https://developer.work.weixin.qq.com/document/path/98819), checked,
    /// as of 2023-04-24.
    #[inline]
    pub fn get_customer_short_url(
        &self,
        meetingid: impl Into<MeetingId>,
    ) -> Call<GetCustomerShortUrl>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetCustomerShortUrl::new(meetingid))
    }

    /// 获取实时会中成员列表: page through those who are in a meeting of this app right now.
    ///
    /// Members the app cannot see are left out. All pages have to be asked for with the same limit.
    ///
    /// `POST /cgi-bin/meeting/get_realtime_attendee_list` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Its `stream()` goes through all pages. Official page
    /// [98157](https://developer.work.weixin.qq.com/document/path/98157), checked in a public copy, as of
    /// 2025-03-06.
    #[inline]
    pub fn get_realtime_attendee_list(
        &self,
        meetingid: impl Into<MeetingId>,
    ) -> Call<GetRealtimeAttendeeList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetRealtimeAttendeeList::new(meetingid))
    }

    /// 获取已参会成员列表: page through those who were in a meeting or webinar of this app. Empty before it
    /// begins.
    ///
    /// All pages have to be asked for with the same limit.
    ///
    /// `POST /cgi-bin/meeting/get_attendee_list` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Its `stream()` goes through all pages. Official page
    /// [98156](https://developer.work.weixin.qq.com/document/path/98156), checked in a public copy.
    #[inline]
    pub fn get_attendee_list(
        &self,
        meetingid: impl Into<MeetingId>,
    ) -> Call<GetAttendeeList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetAttendeeList::new(meetingid))
    }

    /// 获取会议健康度: how good sound, picture and network were in an ended meeting of this app, as a whole
    /// and by person.
    ///
    /// Members the app cannot see are left out. All pages have to be asked for with the same limit.
    ///
    /// `POST /cgi-bin/meeting/get_quality` with [`AccessToken`]; read-only, so the client may repeat it. Its
    /// `stream()` goes through all pages. Official page
    /// [98821](https://developer.work.weixin.qq.com/document/path/98821), checked in a public copy, as of
    /// 2023-05-12.
    #[inline]
    pub fn get_quality(
        &self,
        meetingid: impl Into<MeetingId>,
        start_time: impl Into<Timestamp>,
    ) -> Call<GetQuality>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetQuality::new(meetingid, start_time))
    }

    /// 获取成员设备是否入会: whether a member's devices have been in meetings of this app.
    ///
    /// `POST /cgi-bin/meeting/check_device_in_meeting` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [98165](https://developer.work.weixin.qq.com/document/path/98165), checked,
    /// as of 2025-03-06.
    #[inline]
    pub fn check_device_in_meeting(
        &self,
        userid: impl Into<OpenUserId>,
        meetingid_list: impl IntoIterator<Item = impl Into<MeetingId>>,
    ) -> Call<CheckDeviceInMeeting>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(CheckDeviceInMeeting::new(userid, meetingid_list))
    }

    /// 获取实时等候室成员列表: page through those who wait outside a running meeting of this app right now.
    ///
    /// Members the app cannot see are left out. All pages have to be asked for with the same limit.
    ///
    /// `POST /cgi-bin/meeting/waitingroom/get_current_user_list` with [`AccessToken`]; read-only, so the
    /// client may repeat it. Its `stream()` goes through all pages. Official page
    /// [98163](https://developer.work.weixin.qq.com/document/path/98163), checked, as of 2025-03-06.
    #[inline]
    pub fn waitingroom_get_current_user_list(
        &self,
        meetingid: impl Into<MeetingId>,
    ) -> Call<WaitingroomGetCurrentUserList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(WaitingroomGetCurrentUserList::new(meetingid))
    }

    /// 获取等候室成员记录: page through everybody who has been in the waiting room of a meeting of this app.
    ///
    /// Members the app cannot see are left out. All pages have to be asked for with the same limit.
    ///
    /// `POST /cgi-bin/meeting/waitingroom/get_user_list` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Its `stream()` goes through all pages. Official page
    /// [98164](https://developer.work.weixin.qq.com/document/path/98164), checked, as of 2025-03-06.
    #[inline]
    pub fn waitingroom_get_user_list(
        &self,
        meetingid: impl Into<MeetingId>,
    ) -> Call<WaitingroomGetUserList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(WaitingroomGetUserList::new(meetingid))
    }

    /// 修改会议报名配置: change how a meeting of this app takes enrolments, and what it asks.
    ///
    /// `POST /cgi-bin/meeting/enroll/set_config` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [98797](https://developer.work.weixin.qq.com/document/path/98797),
    /// checked in a public copy.
    #[inline]
    pub fn enroll_set_config(
        &self,
        meetingid: impl Into<MeetingId>,
    ) -> Call<EnrollSetConfig>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(EnrollSetConfig::new(meetingid))
    }

    /// 获取会议报名配置: how a meeting of this app takes enrolments, and what it asks. Fails if it takes
    /// none.
    ///
    /// `POST /cgi-bin/meeting/enroll/get_config` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Official page [98800](https://developer.work.weixin.qq.com/document/path/98800), checked, as of
    /// 2023-05-30.
    #[inline]
    pub fn enroll_get_config(
        &self,
        meetingid: impl Into<MeetingId>,
    ) -> Call<EnrollGetConfig>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(EnrollGetConfig::new(meetingid))
    }

    /// 获取会议成员报名 ID: the enrolments of people in a meeting of this app. Who did not enrol is left out.
    ///
    /// `POST /cgi-bin/meeting/enroll/query_by_tmp_openid` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Its `in_chunks()` sends as many calls as the list needs. Official page
    /// [98794](https://developer.work.weixin.qq.com/document/path/98794), checked in a public copy.
    #[inline]
    pub fn enroll_query_by_tmp_openid(
        &self,
        meetingid: impl Into<MeetingId>,
        tmp_openid_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<EnrollQueryByTmpOpenid>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(EnrollQueryByTmpOpenid::new(meetingid, tmp_openid_list))
    }

    /// 获取会议报名信息: page through the enrolments of a meeting of this app with the answers given.
    ///
    /// All pages have to be asked for with the same limit.
    ///
    /// `POST /cgi-bin/meeting/enroll/list` with [`AccessToken`]; read-only, so the client may repeat it. Its
    /// `stream()` goes through all pages. Official page
    /// [98810](https://developer.work.weixin.qq.com/document/path/98810), checked in a public copy, as of
    /// 2023-05-30.
    #[inline]
    pub fn enroll_list(&self, meetingid: impl Into<MeetingId>) -> Call<EnrollList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(EnrollList::new(meetingid))
    }

    /// 审批会议报名信息: approve or refuse enrolments of a meeting of this app, or take an approval back.
    ///
    /// `POST /cgi-bin/meeting/enroll/approve` with [`AccessToken`]; twice is the same as once, so the client
    /// may repeat it. Official page [98807](https://developer.work.weixin.qq.com/document/path/98807),
    /// checked, as of 2023-05-08.
    #[inline]
    pub fn enroll_approve(
        &self,
        meetingid: impl Into<MeetingId>,
        action: EnrollAction,
        enroll_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<EnrollApprove>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(EnrollApprove::new(meetingid, action, enroll_id_list))
    }

    /// 导入会议报名信息: enrol people in a meeting of this app. Fails if it takes no enrolments.
    ///
    /// `POST /cgi-bin/meeting/enroll/import` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [98816](https://developer.work.weixin.qq.com/document/path/98816), checked, as
    /// of 2023-05-30.
    #[inline]
    pub fn enroll_import(
        &self,
        meetingid: impl Into<MeetingId>,
        enroll_list: impl IntoIterator<Item = EnrolmentInput>,
    ) -> Call<EnrollImport>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(EnrollImport::new(meetingid, enroll_list))
    }

    /// 删除会议报名信息: delete enrolments of a meeting of this app, imported ones and others.
    ///
    /// `POST /cgi-bin/meeting/enroll/delete` with [`AccessToken`]; twice is the same as once, so the client
    /// may repeat it. Official page [98817](https://developer.work.weixin.qq.com/document/path/98817),
    /// checked, as of 2023-05-08.
    #[inline]
    pub fn enroll_delete(
        &self,
        meetingid: impl Into<MeetingId>,
        enroll_id_list: impl IntoIterator<Item = EnrollRef>,
    ) -> Call<EnrollDelete>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(EnrollDelete::new(meetingid, enroll_id_list))
    }
}

/// 创建预约会议: the request of [`Api::create`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// Who runs the meeting, as the calling app sees the member.
    pub admin_userid: OpenUserId,
    /// Title. Apps of a provider are limited to 40 bytes or 20 characters. At most 255 characters.
    pub title: String,
    /// Planned length in seconds. 300 to 86399.
    pub meeting_duration: i64,
    /// Planned start in the future. Apps of a provider have to give it.
    pub meeting_start: Option<Timestamp>,
    /// Description, at most 500 bytes or characters.
    pub description: Option<String>,
    /// Where people meet. At most 128 characters.
    pub location: Option<String>,
    /// A calendar of this app to enter the meeting into. Third-party apps have to give it. At most 64 bytes.
    pub cal_id: Option<CalendarId>,
    /// Who is invited. One userid that is invalid or not visible makes the call fail.
    pub invitees: Option<Invitees>,
    /// People from outside who are invited by phone number.
    pub guests: Option<Vec<Guest>>,
    /// How the meeting is run.
    pub settings: Option<Settings>,
    /// Recurrence and reminders.
    pub reminders: Option<Reminders>,
    /// The authorised app. Only for old suites with several apps.
    pub agentid: Option<AgentId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Create {
    "admin_userid" => admin_userid: OpenUserId [required()],
    "title" => title: String [required(), max_chars(255)],
    "meeting_duration" => meeting_duration: i64 [required(), range(300, 86_399)],
    "meeting_start" => meeting_start: Option<Timestamp>,
    "description" => description: Option<String>,
    "location" => location: Option<String> [max_chars(128)],
    "cal_id" => cal_id: Option<CalendarId> [max_bytes(64)],
    "invitees" => invitees: Option<Invitees>,
    "guests" => guests: Option<Vec<Guest>>,
    "settings" => settings: Option<Settings>,
    "reminders" => reminders: Option<Reminders>,
    "agentid" => agentid: Option<AgentId>,
});

impl Create {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        admin_userid: impl Into<OpenUserId>,
        title: impl Into<String>,
        meeting_duration: i64,
    ) -> Self {
        Self {
            admin_userid: admin_userid.into(),
            title: title.into(),
            meeting_duration,
            ..Self::default()
        }
    }
}

impl Endpoint for Create {
    type Token = AccessToken;
    type Response = CreateResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("meeting", "create", "/cgi-bin/meeting/create")
        .title("创建预约会议")
        .docs(&[93706, 98148, 97454]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<Create> {
    /// Planned start in the future. Apps of a provider have to give it.
    #[inline]
    pub fn meeting_start(mut self, meeting_start: impl Into<Timestamp>) -> Self {
        self.request.meeting_start = Some(meeting_start.into());
        self
    }

    /// Description, at most 500 bytes or characters.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.request.description = Some(description.into());
        self
    }

    /// Where people meet. At most 128 characters.
    #[inline]
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.request.location = Some(location.into());
        self
    }

    /// A calendar of this app to enter the meeting into. Third-party apps have to give it. At most 64 bytes.
    #[inline]
    pub fn cal_id(mut self, cal_id: impl Into<CalendarId>) -> Self {
        self.request.cal_id = Some(cal_id.into());
        self
    }

    /// Who is invited. One userid that is invalid or not visible makes the call fail.
    #[inline]
    pub fn invitees(mut self, invitees: Invitees) -> Self {
        self.request.invitees = Some(invitees);
        self
    }

    /// People from outside who are invited by phone number.
    #[inline]
    pub fn guests(mut self, guests: impl IntoIterator<Item = Guest>) -> Self {
        self.request.guests = Some(guests.into_iter().collect());
        self
    }

    /// How the meeting is run.
    #[inline]
    pub fn settings(mut self, settings: Settings) -> Self {
        self.request.settings = Some(settings);
        self
    }

    /// Recurrence and reminders.
    #[inline]
    pub fn reminders(mut self, reminders: Reminders) -> Self {
        self.request.reminders = Some(reminders);
        self
    }

    /// The authorised app. Only for old suites with several apps.
    #[inline]
    pub fn agentid(mut self, agentid: impl Into<AgentId>) -> Self {
        self.request.agentid = Some(agentid.into());
        self
    }
}

/// 创建预约会议: the answer to [`Create`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The meeting that was booked.
    pub meetingid: MeetingId,
    /// The number to join by.
    pub meeting_code: Option<String>,
    /// The link to join by.
    pub meeting_link: Option<String>,
    /// Invited members without a valid meeting account, as the calling app sees them. Only with the
    /// professional edition.
    pub excess_users: Option<Vec<OpenUserId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CreateResponse {
    "meetingid" => meetingid: MeetingId,
    "meeting_code" => meeting_code: Option<String>,
    "meeting_link" => meeting_link: Option<String>,
    "excess_users" => excess_users: Option<Vec<OpenUserId>>,
});

/// 修改预约会议: the request of [`Api::update`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The meeting to change.
    pub meetingid: MeetingId,
    /// New title. Apps of a provider are limited to 40 bytes or 20 characters. At most 255 characters.
    pub title: Option<String>,
    /// New start in the future. Together with meeting_duration.
    pub meeting_start: Option<Timestamp>,
    /// New length in seconds. Together with meeting_start. 300 to 86399.
    pub meeting_duration: Option<i64>,
    /// New description, at most 500 bytes or characters.
    pub description: Option<String>,
    /// Where people meet. At most 128 characters.
    pub location: Option<String>,
    /// A calendar of this app to enter the meeting into. Third-party apps have to give it. At most 64 bytes.
    pub cal_id: Option<CalendarId>,
    /// Who is invited instead of those before.
    pub invitees: Option<Invitees>,
    /// People from outside who are invited instead of those before.
    pub guests: Option<Vec<Guest>>,
    /// How the meeting is run.
    pub settings: Option<Settings>,
    /// Recurrence and reminders.
    pub reminders: Option<Reminders>,
    /// The authorised app. Only for old suites with several apps.
    pub agentid: Option<AgentId>,
    /// How many seconds before the start to remind. 0 when absent.
    pub remind_time: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Update {
    "meetingid" => meetingid: MeetingId [required()],
    "title" => title: Option<String> [max_chars(255)],
    "meeting_start" => meeting_start: Option<Timestamp>,
    "meeting_duration" => meeting_duration: Option<i64> [range(300, 86_399)],
    "description" => description: Option<String>,
    "location" => location: Option<String> [max_chars(128)],
    "cal_id" => cal_id: Option<CalendarId> [max_bytes(64)],
    "invitees" => invitees: Option<Invitees>,
    "guests" => guests: Option<Vec<Guest>>,
    "settings" => settings: Option<Settings>,
    "reminders" => reminders: Option<Reminders>,
    "agentid" => agentid: Option<AgentId>,
    "remind_time" => remind_time: Option<i64>,
});

impl Update {
    /// The request with everything it must have.
    #[inline]
    pub fn new(meetingid: impl Into<MeetingId>) -> Self {
        Self {
            meetingid: meetingid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Update {
    type Token = AccessToken;
    type Response = UpdateResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("meeting", "update", "/cgi-bin/meeting/update")
        .title("修改预约会议")
        .effect(Effect::Set)
        .docs(&[93710, 97455, 98154]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<Update> {
    /// New title. Apps of a provider are limited to 40 bytes or 20 characters. At most 255 characters.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.request.title = Some(title.into());
        self
    }

    /// New start in the future. Together with meeting_duration.
    #[inline]
    pub fn meeting_start(mut self, meeting_start: impl Into<Timestamp>) -> Self {
        self.request.meeting_start = Some(meeting_start.into());
        self
    }

    /// New length in seconds. Together with meeting_start. 300 to 86399.
    #[inline]
    pub fn meeting_duration(mut self, meeting_duration: i64) -> Self {
        self.request.meeting_duration = Some(meeting_duration);
        self
    }

    /// New description, at most 500 bytes or characters.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.request.description = Some(description.into());
        self
    }

    /// Where people meet. At most 128 characters.
    #[inline]
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.request.location = Some(location.into());
        self
    }

    /// A calendar of this app to enter the meeting into. Third-party apps have to give it. At most 64 bytes.
    #[inline]
    pub fn cal_id(mut self, cal_id: impl Into<CalendarId>) -> Self {
        self.request.cal_id = Some(cal_id.into());
        self
    }

    /// Who is invited instead of those before.
    #[inline]
    pub fn invitees(mut self, invitees: Invitees) -> Self {
        self.request.invitees = Some(invitees);
        self
    }

    /// People from outside who are invited instead of those before.
    #[inline]
    pub fn guests(mut self, guests: impl IntoIterator<Item = Guest>) -> Self {
        self.request.guests = Some(guests.into_iter().collect());
        self
    }

    /// How the meeting is run.
    #[inline]
    pub fn settings(mut self, settings: Settings) -> Self {
        self.request.settings = Some(settings);
        self
    }

    /// Recurrence and reminders.
    #[inline]
    pub fn reminders(mut self, reminders: Reminders) -> Self {
        self.request.reminders = Some(reminders);
        self
    }

    /// The authorised app. Only for old suites with several apps.
    #[inline]
    pub fn agentid(mut self, agentid: impl Into<AgentId>) -> Self {
        self.request.agentid = Some(agentid.into());
        self
    }

    /// How many seconds before the start to remind. 0 when absent.
    #[inline]
    pub fn remind_time(mut self, remind_time: i64) -> Self {
        self.request.remind_time = Some(remind_time);
        self
    }
}

/// 修改预约会议: the answer to [`Update`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// Invited members without a valid meeting account, as the calling app sees them. Only with the
    /// professional edition.
    pub excess_users: Option<Vec<OpenUserId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer UpdateResponse {
    "excess_users" => excess_users: Option<Vec<OpenUserId>>,
});

/// 取消预约会议: the request of [`Api::cancel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cancel {
    /// The meeting to cancel.
    pub meetingid: MeetingId,
    /// One occurrence of a recurring meeting. Absent for the whole series.
    pub sub_meetingid: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Cancel {
    "meetingid" => meetingid: MeetingId [required()],
    "sub_meetingid" => sub_meetingid: Option<String>,
});

impl Cancel {
    /// The request with everything it must have.
    #[inline]
    pub fn new(meetingid: impl Into<MeetingId>) -> Self {
        Self {
            meetingid: meetingid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Cancel {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post("meeting", "cancel", "/cgi-bin/meeting/cancel")
        .title("取消预约会议")
        .effect(Effect::Set)
        .docs(&[93709, 98153, 97456]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<Cancel> {
    /// One occurrence of a recurring meeting. Absent for the whole series.
    #[inline]
    pub fn sub_meetingid(mut self, sub_meetingid: impl Into<String>) -> Self {
        self.request.sub_meetingid = Some(sub_meetingid.into());
        self
    }
}

/// 获取会议详情: the request of [`Api::get_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInfo {
    /// The meeting. This or meeting_code is required.
    pub meetingid: Option<MeetingId>,
    /// The number to join by.
    pub meeting_code: Option<String>,
    /// One occurrence of a recurring meeting.
    pub sub_meetingid: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetInfo {
    "meetingid" => meetingid: Option<MeetingId>,
    "meeting_code" => meeting_code: Option<String>,
    "sub_meetingid" => sub_meetingid: Option<String>,
});

impl GetInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetInfo {
    type Token = AccessToken;
    type Response = GetInfoResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("meeting", "get_info", "/cgi-bin/meeting/get_info")
        .title("获取会议详情")
        .effect(Effect::Read)
        .docs(&[93708, 98149, 99049]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetInfo> {
    /// The meeting. This or meeting_code is required.
    #[inline]
    pub fn meetingid(mut self, meetingid: impl Into<MeetingId>) -> Self {
        self.request.meetingid = Some(meetingid.into());
        self
    }

    /// The number to join by.
    #[inline]
    pub fn meeting_code(mut self, meeting_code: impl Into<String>) -> Self {
        self.request.meeting_code = Some(meeting_code.into());
        self
    }

    /// One occurrence of a recurring meeting.
    #[inline]
    pub fn sub_meetingid(mut self, sub_meetingid: impl Into<String>) -> Self {
        self.request.sub_meetingid = Some(sub_meetingid.into());
        self
    }
}

/// 获取会议详情: the answer to [`GetInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInfoResponse {
    /// The meeting.
    pub meetingid: Option<MeetingId>,
    /// Who runs the meeting, as the calling app sees the member.
    pub admin_userid: Option<OpenUserId>,
    /// Who created it, in place of admin_userid; as the calling app sees the member. Known only from another
    /// SDK.
    pub creator_userid: Option<OpenUserId>,
    /// That member's main department.
    pub main_department: Option<DepartmentId>,
    /// Title.
    pub title: String,
    /// Planned start.
    pub meeting_start: Timestamp,
    /// Planned length in seconds.
    pub meeting_duration: i64,
    /// How far the meeting is.
    pub status: MeetingStatus,
    /// Kind of meeting.
    pub meeting_type: Option<MeetingType>,
    /// Description, at most 600 bytes.
    pub description: Option<String>,
    /// Where people meet.
    pub location: Option<String>,
    /// The calendar it is entered into.
    pub cal_id: Option<CalendarId>,
    /// Who is invited and who attended.
    pub attendees: Option<Attendees>,
    /// People from outside who are invited by phone number.
    pub guests: Option<Vec<Guest>>,
    /// How the meeting is run.
    pub settings: Option<SettingsInfo>,
    /// Recurrence and reminders.
    pub reminders: Option<Reminders>,
    /// The number to join by.
    pub meeting_code: Option<String>,
    /// The link to join by.
    pub meeting_link: Option<String>,
    /// Whether there is a poll.
    pub has_vote: Option<bool>,
    /// Occurrences that differ from the series.
    pub sub_meetings: Option<Vec<SubMeeting>>,
    /// Whether more occurrences differ than are listed.
    pub has_more_sub_meeting: Option<bool>,
    /// How many occurrences are to come.
    pub remain_sub_meetings: Option<i64>,
    /// The occurrence that is running or comes next.
    pub current_sub_meetingid: Option<String>,
    /// The recurrence by sections, after a client changed a part of the series.
    pub sub_repeat_list: Option<Vec<SubRepeat>>,
    /// The app that booked it.
    pub agentid: Option<AgentId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetInfoResponse {
    "meetingid" => meetingid: Option<MeetingId>,
    "admin_userid" => admin_userid: Option<OpenUserId>,
    "creator_userid" => creator_userid: Option<OpenUserId>,
    "main_department" => main_department: Option<DepartmentId>,
    "title" => title: String,
    "meeting_start" => meeting_start: Timestamp,
    "meeting_duration" => meeting_duration: i64,
    "status" => status: MeetingStatus,
    "meeting_type" => meeting_type: Option<MeetingType>,
    "description" => description: Option<String>,
    "location" => location: Option<String>,
    "cal_id" => cal_id: Option<CalendarId>,
    "attendees" => attendees: Option<Attendees>,
    "guests" => guests: Option<Vec<Guest>>,
    "settings" => settings: Option<SettingsInfo>,
    "reminders" => reminders: Option<Reminders>,
    "meeting_code" => meeting_code: Option<String>,
    "meeting_link" => meeting_link: Option<String>,
    "has_vote" => has_vote: Option<bool>,
    "sub_meetings" => sub_meetings: Option<Vec<SubMeeting>>,
    "has_more_sub_meeting" => has_more_sub_meeting: Option<bool> [form(Form::Flag)],
    "remain_sub_meetings" => remain_sub_meetings: Option<i64>,
    "current_sub_meetingid" => current_sub_meetingid: Option<String>,
    "sub_repeat_list" => sub_repeat_list: Option<Vec<SubRepeat>>,
    "agentid" => agentid: Option<AgentId>,
});

/// 获取成员会议ID列表: the request of [`Api::get_user_meetingid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserMeetingid {
    /// The member, as the calling app sees the member.
    pub userid: OpenUserId,
    /// Where to go on: next_cursor of the page before, absent or 0 for the first one.
    pub cursor: Option<String>,
    /// Meetings at or after this.
    pub begin_time: Option<Timestamp>,
    /// Meetings before this, at most 180 days after begin_time; now if neither is given.
    pub end_time: Option<Timestamp>,
    /// Most meetings of one page. 1 to 100, 100 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetUserMeetingid {
    "userid" => userid: OpenUserId [required()],
    "cursor" => cursor: Option<String>,
    "begin_time" => begin_time: Option<Timestamp>,
    "end_time" => end_time: Option<Timestamp>,
    "limit" => limit: Option<i64> [range(1, 100)],
});

impl GetUserMeetingid {
    /// The request with everything it must have.
    #[inline]
    pub fn new(userid: impl Into<OpenUserId>) -> Self {
        Self {
            userid: userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetUserMeetingid {
    type Token = AccessToken;
    type Response = GetUserMeetingidResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting", "get_user_meetingid", "/cgi-bin/meeting/get_user_meetingid")
            .title("获取成员会议ID列表")
            .effect(Effect::Read)
            .docs(&[93707, 98714, 97457]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetUserMeetingid> {
    /// Where to go on: next_cursor of the page before, absent or 0 for the first one.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Meetings at or after this.
    #[inline]
    pub fn begin_time(mut self, begin_time: impl Into<Timestamp>) -> Self {
        self.request.begin_time = Some(begin_time.into());
        self
    }

    /// Meetings before this, at most 180 days after begin_time; now if neither is given.
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<Timestamp>) -> Self {
        self.request.end_time = Some(end_time.into());
        self
    }

    /// Most meetings of one page. 1 to 100, 100 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for GetUserMeetingid {
    type Item = MeetingId;

    #[inline]
    fn turn(&mut self, page: GetUserMeetingidResponse) -> Page<MeetingId> {
        Page::by_cursor(page.meetingid_list, None, page.next_cursor, &mut self.cursor)
    }
}

/// 获取成员会议ID列表: the answer to [`GetUserMeetingid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserMeetingidResponse {
    /// The meetings of this page.
    pub meetingid_list: Vec<MeetingId>,
    /// Cursor of the next page; empty on the last one.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetUserMeetingidResponse {
    "meetingid_list" => meetingid_list: Vec<MeetingId>,
    "next_cursor" => next_cursor: Option<String>,
});

/// 获取会议发起记录: the request of [`Api::get_start_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStartList {
    /// Which records to list.
    pub r#type: StartResult,
    /// Records at or after this.
    pub begin_time: Timestamp,
    /// Records before this, at most 30 days after begin_time.
    pub end_time: Timestamp,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most records of one page. 1 to 1000, 200 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetStartList {
    "type" => r#type: StartResult [required()],
    "begin_time" => begin_time: Timestamp [required()],
    "end_time" => end_time: Timestamp [required()],
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 1000)],
});

impl GetStartList {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        r#type: StartResult,
        begin_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Self {
        Self {
            r#type,
            begin_time: begin_time.into(),
            end_time: end_time.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetStartList {
    type Token = AccessToken;
    type Response = GetStartListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting", "get_start_list", "/cgi-bin/meeting/statistics/get_start_list")
            .title("获取会议发起记录")
            .effect(Effect::Read)
            .docs(&[99651]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetStartList> {
    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most records of one page. 1 to 1000, 200 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for GetStartList {
    type Item = MeetingStart;

    #[inline]
    fn turn(&mut self, page: GetStartListResponse) -> Page<MeetingStart> {
        Page::by_cursor(page.meeting_list, None, page.next_cursor, &mut self.cursor)
    }
}

/// 获取会议发起记录: the answer to [`GetStartList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStartListResponse {
    /// The records of this page.
    pub meeting_list: Vec<MeetingStart>,
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetStartListResponse {
    "meeting_list" => meeting_list: Vec<MeetingStart>,
    "has_more" => has_more: Option<bool>,
    "next_cursor" => next_cursor: Option<String>,
});

/// 获取会议受邀成员列表: the request of [`Api::get_invitees`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInvitees {
    /// The meeting.
    pub meetingid: MeetingId,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetInvitees {
    "meetingid" => meetingid: MeetingId [required()],
    "cursor" => cursor: Option<String>,
});

impl GetInvitees {
    /// The request with everything it must have.
    #[inline]
    pub fn new(meetingid: impl Into<MeetingId>) -> Self {
        Self {
            meetingid: meetingid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetInvitees {
    type Token = AccessToken;
    type Response = GetInviteesResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("meeting", "get_invitees", "/cgi-bin/meeting/get_invitees")
        .title("获取会议受邀成员列表")
        .effect(Effect::Read)
        .docs(&[98160]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetInvitees> {
    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }
}

impl Paged for GetInvitees {
    type Item = Invitee;

    #[inline]
    fn turn(&mut self, page: GetInviteesResponse) -> Page<Invitee> {
        Page::by_cursor(
            page.invitees,
            Some(page.has_more),
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 获取会议受邀成员列表: the answer to [`GetInvitees`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInviteesResponse {
    /// The invited members of this page whom the app can see.
    pub invitees: Vec<Invitee>,
    /// Whether there is a next page.
    pub has_more: bool,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetInviteesResponse {
    "invitees" => invitees: Vec<Invitee>,
    "has_more" => has_more: bool,
    "next_cursor" => next_cursor: Option<String>,
});

/// 更新会议受邀成员列表: the request of [`Api::set_invitees`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetInvitees {
    /// The meeting.
    pub meetingid: MeetingId,
    /// All who are invited, the meeting's administrator among them. What the corp bought may allow fewer. At
    /// most 2000 items.
    pub invitees: Option<Vec<NewInvitee>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SetInvitees {
    "meetingid" => meetingid: MeetingId [required()],
    "invitees" => invitees: Option<Vec<NewInvitee>> [max_items(2000)],
});

impl SetInvitees {
    /// The request with everything it must have.
    #[inline]
    pub fn new(meetingid: impl Into<MeetingId>) -> Self {
        Self {
            meetingid: meetingid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for SetInvitees {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post("meeting", "set_invitees", "/cgi-bin/meeting/set_invitees")
        .title("更新会议受邀成员列表")
        .effect(Effect::Set)
        .docs(&[98162]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<SetInvitees> {
    /// All who are invited, the meeting's administrator among them. What the corp bought may allow fewer. At
    /// most 2000 items.
    #[inline]
    pub fn invitees(mut self, invitees: impl IntoIterator<Item = NewInvitee>) -> Self {
        self.request.invitees = Some(invitees.into_iter().collect());
        self
    }
}

/// 获取会议嘉宾列表: the request of [`Api::get_guests`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGuests {
    /// The meeting.
    pub meetingid: MeetingId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetGuests {
    "meetingid" => meetingid: MeetingId [required()],
});

impl GetGuests {
    /// The request with everything it must have.
    #[inline]
    pub fn new(meetingid: impl Into<MeetingId>) -> Self {
        Self {
            meetingid: meetingid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetGuests {
    type Token = AccessToken;
    type Response = GetGuestsResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("meeting", "get_guests", "/cgi-bin/meeting/get_guests")
        .title("获取会议嘉宾列表")
        .effect(Effect::Read)
        .docs(&[99039]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取会议嘉宾列表: the answer to [`GetGuests`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGuestsResponse {
    /// People from outside who are invited by phone number.
    pub guests: Vec<Guest>,
    /// The meeting.
    pub meetingid: Option<MeetingId>,
    /// The number to join by.
    pub meeting_code: Option<String>,
    /// Title of the meeting.
    pub title: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetGuestsResponse {
    "guests" => guests: Vec<Guest>,
    "meetingid" => meetingid: Option<MeetingId>,
    "meeting_code" => meeting_code: Option<String>,
    "title" => title: Option<String>,
});

/// 更新会议嘉宾列表: the request of [`Api::set_guests`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetGuests {
    /// The meeting.
    pub meetingid: MeetingId,
    /// All guests.
    pub guests: Vec<Guest>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SetGuests {
    "meetingid" => meetingid: MeetingId [required()],
    "guests" => guests: Vec<Guest> [required()],
});

impl SetGuests {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingid: impl Into<MeetingId>,
        guests: impl IntoIterator<Item = Guest>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            guests: guests.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for SetGuests {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post("meeting", "set_guests", "/cgi-bin/meeting/set_guests")
        .title("更新会议嘉宾列表")
        .effect(Effect::Set)
        .docs(&[99040]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 创建用户专属参会链接: the request of [`Api::create_customer_short_url`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomerShortUrl {
    /// A meeting of this app.
    pub meetingid: MeetingId,
    /// What the link stands for: a JSON object with ver (1.0) and userData, in base64. At most 256 bytes.
    pub customer_data: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CreateCustomerShortUrl {
    "meetingid" => meetingid: MeetingId [required()],
    "customer_data" => customer_data: String [required(), max_bytes(256)],
});

impl CreateCustomerShortUrl {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingid: impl Into<MeetingId>,
        customer_data: impl Into<String>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            customer_data: customer_data.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for CreateCustomerShortUrl {
    type Token = AccessToken;
    type Response = CreateCustomerShortUrlResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting", "create_customer_short_url", "/cgi-bin/meeting/create_customer_short_url")
            .title("创建用户专属参会链接")
            .docs(&[98818]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 创建用户专属参会链接: the answer to [`CreateCustomerShortUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomerShortUrlResponse {
    /// The link.
    pub meeting_short_url_customer_data: CustomerUrl,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CreateCustomerShortUrlResponse {
    "meeting_short_url_customer_data" => meeting_short_url_customer_data: CustomerUrl [one_or_list()],
});

/// 获取用户专属参会链接: the request of [`Api::get_customer_short_url`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomerShortUrl {
    /// The meeting.
    pub meetingid: MeetingId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetCustomerShortUrl {
    "meetingid" => meetingid: MeetingId [required()],
});

impl GetCustomerShortUrl {
    /// The request with everything it must have.
    #[inline]
    pub fn new(meetingid: impl Into<MeetingId>) -> Self {
        Self {
            meetingid: meetingid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetCustomerShortUrl {
    type Token = AccessToken;
    type Response = GetCustomerShortUrlResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting", "get_customer_short_url", "/cgi-bin/meeting/get_customer_short_url")
            .title("获取用户专属参会链接")
            .effect(Effect::Read)
            .docs(&[98819]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取用户专属参会链接: the answer to [`GetCustomerShortUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomerShortUrlResponse {
    /// The links.
    pub meeting_short_url_customer_data_list: Vec<CustomerUrl>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetCustomerShortUrlResponse {
    "meeting_short_url_customer_data_list" => meeting_short_url_customer_data_list: Vec<CustomerUrl>,
});

/// 获取实时会中成员列表: the request of [`Api::get_realtime_attendee_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRealtimeAttendeeList {
    /// The meeting.
    pub meetingid: MeetingId,
    /// The occurrence, such as current_sub_meetingid. Required for a recurring meeting.
    pub sub_meetingid: Option<String>,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most people of one page. 1 to 50.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetRealtimeAttendeeList {
    "meetingid" => meetingid: MeetingId [required()],
    "sub_meetingid" => sub_meetingid: Option<String>,
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 50)],
});

impl GetRealtimeAttendeeList {
    /// The request with everything it must have.
    #[inline]
    pub fn new(meetingid: impl Into<MeetingId>) -> Self {
        Self {
            meetingid: meetingid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetRealtimeAttendeeList {
    type Token = AccessToken;
    type Response = GetRealtimeAttendeeListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting", "get_realtime_attendee_list", "/cgi-bin/meeting/get_realtime_attendee_list")
            .title("获取实时会中成员列表")
            .effect(Effect::Read)
            .docs(&[98157]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetRealtimeAttendeeList> {
    /// The occurrence, such as current_sub_meetingid. Required for a recurring meeting.
    #[inline]
    pub fn sub_meetingid(mut self, sub_meetingid: impl Into<String>) -> Self {
        self.request.sub_meetingid = Some(sub_meetingid.into());
        self
    }

    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most people of one page. 1 to 50.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for GetRealtimeAttendeeList {
    type Item = LiveAttendee;

    #[inline]
    fn turn(&mut self, page: GetRealtimeAttendeeListResponse) -> Page<LiveAttendee> {
        Page::by_cursor(
            page.attendees,
            Some(page.has_more),
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 获取实时会中成员列表: the answer to [`GetRealtimeAttendeeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRealtimeAttendeeListResponse {
    /// The people of this page.
    pub attendees: Vec<LiveAttendee>,
    /// Whether there is a next page.
    pub has_more: bool,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// State of the meeting as a digit; only in the page's example, which does not explain it.
    pub status: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetRealtimeAttendeeListResponse {
    "attendees" => attendees: Vec<LiveAttendee>,
    "has_more" => has_more: bool,
    "next_cursor" => next_cursor: Option<String>,
    "status" => status: Option<String> [form(Form::Either)],
});

/// 获取已参会成员列表: the request of [`Api::get_attendee_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAttendeeList {
    /// The meeting.
    pub meetingid: MeetingId,
    /// The occurrence, such as current_sub_meetingid. Required for a recurring meeting.
    pub sub_meetingid: Option<String>,
    /// Attendance after this; 31 days ago if only the other is given. Not for recurring meetings.
    pub start_time: Option<Timestamp>,
    /// Attendance before this, at most 31 days after start_time; now by default. With neither of the two the
    /// last 90 days count.
    pub end_time: Option<Timestamp>,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most people of one page. 1 to 100.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetAttendeeList {
    "meetingid" => meetingid: MeetingId [required()],
    "sub_meetingid" => sub_meetingid: Option<String>,
    "start_time" => start_time: Option<Timestamp>,
    "end_time" => end_time: Option<Timestamp>,
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 100)],
});

impl GetAttendeeList {
    /// The request with everything it must have.
    #[inline]
    pub fn new(meetingid: impl Into<MeetingId>) -> Self {
        Self {
            meetingid: meetingid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetAttendeeList {
    type Token = AccessToken;
    type Response = GetAttendeeListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting", "get_attendee_list", "/cgi-bin/meeting/get_attendee_list")
            .title("获取已参会成员列表")
            .effect(Effect::Read)
            .docs(&[98156]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetAttendeeList> {
    /// The occurrence, such as current_sub_meetingid. Required for a recurring meeting.
    #[inline]
    pub fn sub_meetingid(mut self, sub_meetingid: impl Into<String>) -> Self {
        self.request.sub_meetingid = Some(sub_meetingid.into());
        self
    }

    /// Attendance after this; 31 days ago if only the other is given. Not for recurring meetings.
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<Timestamp>) -> Self {
        self.request.start_time = Some(start_time.into());
        self
    }

    /// Attendance before this, at most 31 days after start_time; now by default. With neither of the two the
    /// last 90 days count.
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<Timestamp>) -> Self {
        self.request.end_time = Some(end_time.into());
        self
    }

    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most people of one page. 1 to 100.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for GetAttendeeList {
    type Item = PastAttendee;

    #[inline]
    fn turn(&mut self, page: GetAttendeeListResponse) -> Page<PastAttendee> {
        Page::by_cursor(
            page.attendees,
            Some(page.has_more),
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 获取已参会成员列表: the answer to [`GetAttendeeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAttendeeListResponse {
    /// The people of this page.
    pub attendees: Vec<PastAttendee>,
    /// Whether there is a next page.
    pub has_more: bool,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetAttendeeListResponse {
    "attendees" => attendees: Vec<PastAttendee>,
    "has_more" => has_more: bool,
    "next_cursor" => next_cursor: Option<String>,
});

/// 获取会议健康度: the request of [`Api::get_quality`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuality {
    /// The meeting.
    pub meetingid: MeetingId,
    /// Takes the first session that began at or after this, within the last 7 days.
    pub start_time: Timestamp,
    /// The occurrence, such as current_sub_meetingid. Required for a recurring meeting.
    pub sub_meetingid: Option<String>,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most people of one page. 1 to 50, 50 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetQuality {
    "meetingid" => meetingid: MeetingId [required()],
    "start_time" => start_time: Timestamp [required()],
    "sub_meetingid" => sub_meetingid: Option<String>,
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 50)],
});

impl GetQuality {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingid: impl Into<MeetingId>,
        start_time: impl Into<Timestamp>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            start_time: start_time.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetQuality {
    type Token = AccessToken;
    type Response = GetQualityResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("meeting", "get_quality", "/cgi-bin/meeting/get_quality")
        .title("获取会议健康度")
        .effect(Effect::Read)
        .docs(&[98821]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetQuality> {
    /// The occurrence, such as current_sub_meetingid. Required for a recurring meeting.
    #[inline]
    pub fn sub_meetingid(mut self, sub_meetingid: impl Into<String>) -> Self {
        self.request.sub_meetingid = Some(sub_meetingid.into());
        self
    }

    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most people of one page. 1 to 50, 50 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for GetQuality {
    type Item = AttendeeQuality;

    #[inline]
    fn turn(&mut self, page: GetQualityResponse) -> Page<AttendeeQuality> {
        Page::by_cursor(
            page.attendees,
            Some(page.has_more),
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 获取会议健康度: the answer to [`GetQuality`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityResponse {
    /// How the meeting was as a whole.
    pub quality: Health,
    /// Sound.
    pub audio_quality: Grade,
    /// Picture.
    pub video_quality: Grade,
    /// Shared screen.
    pub screen_share_quality: Grade,
    /// Network.
    pub network_quality: Grade,
    /// What was wrong.
    pub problems: Option<Vec<String>>,
    /// The people of this page, in the order they joined.
    pub attendees: Vec<AttendeeQuality>,
    /// Whether there is a next page.
    pub has_more: bool,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetQualityResponse {
    "quality" => quality: Health,
    "audio_quality" => audio_quality: Grade,
    "video_quality" => video_quality: Grade,
    "screen_share_quality" => screen_share_quality: Grade,
    "network_quality" => network_quality: Grade,
    "problems" => problems: Option<Vec<String>>,
    "attendees" => attendees: Vec<AttendeeQuality>,
    "has_more" => has_more: bool,
    "next_cursor" => next_cursor: Option<String>,
});

/// 获取成员设备是否入会: the request of [`Api::check_device_in_meeting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDeviceInMeeting {
    /// The member, as the calling app sees the member.
    pub userid: OpenUserId,
    /// Meetings of this corp to look in.
    pub meetingid_list: Vec<MeetingId>,
    /// Kinds of device to look for. All if absent.
    pub instance_id_list: Option<Vec<Device>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CheckDeviceInMeeting {
    "userid" => userid: OpenUserId [required()],
    "meetingid_list" => meetingid_list: Vec<MeetingId> [required()],
    "instance_id_list" => instance_id_list: Option<Vec<Device>>,
});

impl CheckDeviceInMeeting {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        userid: impl Into<OpenUserId>,
        meetingid_list: impl IntoIterator<Item = impl Into<MeetingId>>,
    ) -> Self {
        Self {
            userid: userid.into(),
            meetingid_list: meetingid_list.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for CheckDeviceInMeeting {
    type Token = AccessToken;
    type Response = CheckDeviceInMeetingResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting", "check_device_in_meeting", "/cgi-bin/meeting/check_device_in_meeting")
            .title("获取成员设备是否入会")
            .effect(Effect::Read)
            .docs(&[98165]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<CheckDeviceInMeeting> {
    /// Kinds of device to look for. All if absent.
    #[inline]
    pub fn instance_id_list(
        mut self,
        instance_id_list: impl IntoIterator<Item = Device>,
    ) -> Self {
        self.request.instance_id_list = Some(instance_id_list.into_iter().collect());
        self
    }
}

/// 获取成员设备是否入会: the answer to [`CheckDeviceInMeeting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDeviceInMeetingResponse {
    /// What was found.
    pub result_list: Vec<DeviceInMeeting>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CheckDeviceInMeetingResponse {
    "result_list" => result_list: Vec<DeviceInMeeting>,
});

/// 获取实时等候室成员列表: the request of [`Api::waitingroom_get_current_user_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WaitingroomGetCurrentUserList {
    /// A meeting with a waiting room.
    pub meetingid: MeetingId,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most people of one page. 1 to 50, 10 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(WaitingroomGetCurrentUserList {
    "meetingid" => meetingid: MeetingId [required()],
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 50)],
});

impl WaitingroomGetCurrentUserList {
    /// The request with everything it must have.
    #[inline]
    pub fn new(meetingid: impl Into<MeetingId>) -> Self {
        Self {
            meetingid: meetingid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for WaitingroomGetCurrentUserList {
    type Token = AccessToken;
    type Response = WaitingroomGetCurrentUserListResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "meeting",
        "waitingroom_get_current_user_list",
        "/cgi-bin/meeting/waitingroom/get_current_user_list",
    )
    .title("获取实时等候室成员列表")
    .effect(Effect::Read)
    .docs(&[98163]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<WaitingroomGetCurrentUserList> {
    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most people of one page. 1 to 50, 10 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for WaitingroomGetCurrentUserList {
    type Item = WaitingUser;

    #[inline]
    fn turn(
        &mut self,
        page: WaitingroomGetCurrentUserListResponse,
    ) -> Page<WaitingUser> {
        Page::by_cursor(
            page.user_list,
            Some(page.has_more),
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 获取实时等候室成员列表: the answer to [`WaitingroomGetCurrentUserList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WaitingroomGetCurrentUserListResponse {
    /// The people of this page.
    pub user_list: Vec<WaitingUser>,
    /// Whether there is a next page.
    pub has_more: bool,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer WaitingroomGetCurrentUserListResponse {
    "user_list" => user_list: Vec<WaitingUser>,
    "has_more" => has_more: bool,
    "next_cursor" => next_cursor: Option<String>,
});

/// 获取等候室成员记录: the request of [`Api::waitingroom_get_user_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WaitingroomGetUserList {
    /// The meeting.
    pub meetingid: MeetingId,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most people of one page. 1 to 50, 20 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(WaitingroomGetUserList {
    "meetingid" => meetingid: MeetingId [required()],
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 50)],
});

impl WaitingroomGetUserList {
    /// The request with everything it must have.
    #[inline]
    pub fn new(meetingid: impl Into<MeetingId>) -> Self {
        Self {
            meetingid: meetingid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for WaitingroomGetUserList {
    type Token = AccessToken;
    type Response = WaitingroomGetUserListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting", "waitingroom_get_user_list", "/cgi-bin/meeting/waitingroom/get_user_list")
            .title("获取等候室成员记录")
            .effect(Effect::Read)
            .docs(&[98164]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<WaitingroomGetUserList> {
    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most people of one page. 1 to 50, 20 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for WaitingroomGetUserList {
    type Item = WaitingRecord;

    #[inline]
    fn turn(&mut self, page: WaitingroomGetUserListResponse) -> Page<WaitingRecord> {
        Page::by_cursor(
            page.user_list,
            Some(page.has_more),
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 获取等候室成员记录: the answer to [`WaitingroomGetUserList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WaitingroomGetUserListResponse {
    /// The people of this page.
    pub user_list: Vec<WaitingRecord>,
    /// Whether there is a next page.
    pub has_more: bool,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer WaitingroomGetUserListResponse {
    "user_list" => user_list: Vec<WaitingRecord>,
    "has_more" => has_more: bool,
    "next_cursor" => next_cursor: Option<String>,
});

/// 修改会议报名配置: the request of [`Api::enroll_set_config`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrollSetConfig {
    /// A meeting that takes enrolments.
    pub meetingid: MeetingId,
    /// Who approves. [`ApproveType::Automatic`] when absent.
    pub approve_type: Option<ApproveType>,
    /// Whether questions are asked. [`YesNo::No`] when absent.
    pub is_collect_question: Option<YesNo>,
    /// What is asked, in this order; special questions come first. Only while questions are asked.
    pub question_list: Option<Vec<Question>>,
    /// Whether members of the corp need not enrol. They do by default. `false` when absent.
    pub no_registration_needed_for_staff: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(EnrollSetConfig {
    "meetingid" => meetingid: MeetingId [required()],
    "approve_type" => approve_type: Option<ApproveType>,
    "is_collect_question" => is_collect_question: Option<YesNo>,
    "question_list" => question_list: Option<Vec<Question>>,
    "no_registration_needed_for_staff" => no_registration_needed_for_staff: Option<bool>,
});

impl EnrollSetConfig {
    /// The request with everything it must have.
    #[inline]
    pub fn new(meetingid: impl Into<MeetingId>) -> Self {
        Self {
            meetingid: meetingid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for EnrollSetConfig {
    type Token = AccessToken;
    type Response = EnrollSetConfigResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting", "enroll_set_config", "/cgi-bin/meeting/enroll/set_config")
            .title("修改会议报名配置")
            .effect(Effect::Set)
            .docs(&[98797]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<EnrollSetConfig> {
    /// Who approves. [`ApproveType::Automatic`] when absent.
    #[inline]
    pub fn approve_type(mut self, approve_type: ApproveType) -> Self {
        self.request.approve_type = Some(approve_type);
        self
    }

    /// Whether questions are asked. [`YesNo::No`] when absent.
    #[inline]
    pub fn is_collect_question(mut self, is_collect_question: YesNo) -> Self {
        self.request.is_collect_question = Some(is_collect_question);
        self
    }

    /// What is asked, in this order; special questions come first. Only while questions are asked.
    #[inline]
    pub fn question_list(
        mut self,
        question_list: impl IntoIterator<Item = Question>,
    ) -> Self {
        self.request.question_list = Some(question_list.into_iter().collect());
        self
    }

    /// Whether members of the corp need not enrol. They do by default. `false` when absent.
    #[inline]
    pub fn no_registration_needed_for_staff(
        mut self,
        no_registration_needed_for_staff: bool,
    ) -> Self {
        self.request.no_registration_needed_for_staff = Some(
            no_registration_needed_for_staff,
        );
        self
    }
}

/// 修改会议报名配置: the answer to [`EnrollSetConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrollSetConfigResponse {
    /// How many questions are asked; 0 if none.
    pub question_count: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer EnrollSetConfigResponse {
    "question_count" => question_count: i64,
});

/// 获取会议报名配置: the request of [`Api::enroll_get_config`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrollGetConfig {
    /// A meeting that takes enrolments.
    pub meetingid: MeetingId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(EnrollGetConfig {
    "meetingid" => meetingid: MeetingId [required()],
});

impl EnrollGetConfig {
    /// The request with everything it must have.
    #[inline]
    pub fn new(meetingid: impl Into<MeetingId>) -> Self {
        Self {
            meetingid: meetingid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for EnrollGetConfig {
    type Token = AccessToken;
    type Response = EnrollGetConfigResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting", "enroll_get_config", "/cgi-bin/meeting/enroll/get_config")
            .title("获取会议报名配置")
            .effect(Effect::Read)
            .docs(&[98800]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取会议报名配置: the answer to [`EnrollGetConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrollGetConfigResponse {
    /// Who approves.
    pub approve_type: ApproveType,
    /// Whether questions are asked.
    pub is_collect_question: YesNo,
    /// What is asked.
    pub question_list: Option<Vec<Question>>,
    /// Whether members of the corp need not enrol.
    pub no_registration_needed_for_staff: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer EnrollGetConfigResponse {
    "approve_type" => approve_type: ApproveType,
    "is_collect_question" => is_collect_question: YesNo,
    "question_list" => question_list: Option<Vec<Question>>,
    "no_registration_needed_for_staff" => no_registration_needed_for_staff: Option<bool>,
});

/// 获取会议成员报名 ID: the request of [`Api::enroll_query_by_tmp_openid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrollQueryByTmpOpenid {
    /// The meeting.
    pub meetingid: MeetingId,
    /// People by their temporary ids of this meeting. At most 500 items.
    pub tmp_openid_list: Vec<String>,
    /// Which enrolment counts for somebody with several. [`EnrollOrder::ImportedFirst`] when absent.
    pub sorting_rules: Option<EnrollOrder>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(EnrollQueryByTmpOpenid {
    "meetingid" => meetingid: MeetingId [required()],
    "tmp_openid_list" => tmp_openid_list: Vec<String> [required(), max_items(500)],
    "sorting_rules" => sorting_rules: Option<EnrollOrder>,
});

impl EnrollQueryByTmpOpenid {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingid: impl Into<MeetingId>,
        tmp_openid_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            tmp_openid_list: tmp_openid_list.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for EnrollQueryByTmpOpenid {
    type Token = AccessToken;
    type Response = EnrollQueryByTmpOpenidResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting", "enroll_query_by_tmp_openid", "/cgi-bin/meeting/enroll/query_by_tmp_openid")
            .title("获取会议成员报名 ID")
            .effect(Effect::Read)
            .docs(&[98794]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<EnrollQueryByTmpOpenid> {
    /// Which enrolment counts for somebody with several. [`EnrollOrder::ImportedFirst`] when absent.
    #[inline]
    pub fn sorting_rules(mut self, sorting_rules: EnrollOrder) -> Self {
        self.request.sorting_rules = Some(sorting_rules);
        self
    }
}

impl Chunked for EnrollQueryByTmpOpenid {
    const MOST: usize = 500;

    fn split_off(&mut self) -> Option<Self> {
        let list = Some(&mut self.tmp_openid_list)
            .filter(|list| list.len() > Self::MOST)?;
        let rest = list.split_off(Self::MOST);
        Some(Self {
            tmp_openid_list: rest,
            ..self.clone()
        })
    }

    fn merge(
        answer: &mut EnrollQueryByTmpOpenidResponse,
        next: EnrollQueryByTmpOpenidResponse,
    ) {
        answer
            .enroll_id_list
            .get_or_insert_default()
            .extend(next.enroll_id_list.unwrap_or_default());
    }
}

/// 获取会议成员报名 ID: the answer to [`EnrollQueryByTmpOpenid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrollQueryByTmpOpenidResponse {
    /// The enrolments. Absent if nobody enrolled.
    pub enroll_id_list: Option<Vec<EnrollIdOf>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer EnrollQueryByTmpOpenidResponse {
    "enroll_id_list" => enroll_id_list: Option<Vec<EnrollIdOf>>,
});

/// 获取会议报名信息: the request of [`Api::enroll_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrollList {
    /// The meeting.
    pub meetingid: MeetingId,
    /// Only enrolments in this state. [`EnrollStatus::All`] when absent.
    pub status: Option<EnrollStatus>,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most enrolments of one page. 1 to 50, 50 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(EnrollList {
    "meetingid" => meetingid: MeetingId [required()],
    "status" => status: Option<EnrollStatus>,
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 50)],
});

impl EnrollList {
    /// The request with everything it must have.
    #[inline]
    pub fn new(meetingid: impl Into<MeetingId>) -> Self {
        Self {
            meetingid: meetingid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for EnrollList {
    type Token = AccessToken;
    type Response = EnrollListResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("meeting", "enroll_list", "/cgi-bin/meeting/enroll/list")
        .title("获取会议报名信息")
        .effect(Effect::Read)
        .docs(&[98810]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<EnrollList> {
    /// Only enrolments in this state. [`EnrollStatus::All`] when absent.
    #[inline]
    pub fn status(mut self, status: EnrollStatus) -> Self {
        self.request.status = Some(status);
        self
    }

    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most enrolments of one page. 1 to 50, 50 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for EnrollList {
    type Item = Enrolment;

    #[inline]
    fn turn(&mut self, page: EnrollListResponse) -> Page<Enrolment> {
        Page::by_cursor(
            page.enroll_list,
            Some(page.has_more),
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 获取会议报名信息: the answer to [`EnrollList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrollListResponse {
    /// The enrolments of this page.
    pub enroll_list: Vec<Enrolment>,
    /// Whether there is a next page.
    pub has_more: bool,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer EnrollListResponse {
    "enroll_list" => enroll_list: Vec<Enrolment>,
    "has_more" => has_more: bool,
    "next_cursor" => next_cursor: Option<String>,
});

/// 审批会议报名信息: the request of [`Api::enroll_approve`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrollApprove {
    /// The meeting.
    pub meetingid: MeetingId,
    /// What to do.
    pub action: EnrollAction,
    /// Ids of the enrolments.
    pub enroll_id_list: Vec<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(EnrollApprove {
    "meetingid" => meetingid: MeetingId [required()],
    "action" => action: EnrollAction [required()],
    "enroll_id_list" => enroll_id_list: Vec<String> [required()],
});

impl EnrollApprove {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingid: impl Into<MeetingId>,
        action: EnrollAction,
        enroll_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            action,
            enroll_id_list: enroll_id_list.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for EnrollApprove {
    type Token = AccessToken;
    type Response = EnrollApproveResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting", "enroll_approve", "/cgi-bin/meeting/enroll/approve")
            .title("审批会议报名信息")
            .effect(Effect::Set)
            .docs(&[98807]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 审批会议报名信息: the answer to [`EnrollApprove`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrollApproveResponse {
    /// How many were changed.
    pub handled_count: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer EnrollApproveResponse {
    "handled_count" => handled_count: i64,
});

/// 导入会议报名信息: the request of [`Api::enroll_import`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrollImport {
    /// The meeting.
    pub meetingid: MeetingId,
    /// Who to enrol.
    pub enroll_list: Vec<EnrolmentInput>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(EnrollImport {
    "meetingid" => meetingid: MeetingId [required()],
    "enroll_list" => enroll_list: Vec<EnrolmentInput> [required()],
});

impl EnrollImport {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingid: impl Into<MeetingId>,
        enroll_list: impl IntoIterator<Item = EnrolmentInput>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            enroll_list: enroll_list.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for EnrollImport {
    type Token = AccessToken;
    type Response = EnrollImportResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting", "enroll_import", "/cgi-bin/meeting/enroll/import")
            .title("导入会议报名信息")
            .docs(&[98816]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 导入会议报名信息: the answer to [`EnrollImport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrollImportResponse {
    /// How many were enrolled.
    pub total_count: i64,
    /// The new enrolments.
    pub enroll_list: Vec<ImportedEnrolment>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer EnrollImportResponse {
    "total_count" => total_count: i64,
    "enroll_list" => enroll_list: Vec<ImportedEnrolment>,
});

/// 删除会议报名信息: the request of [`Api::enroll_delete`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrollDelete {
    /// The meeting.
    pub meetingid: MeetingId,
    /// The enrolments to delete.
    pub enroll_id_list: Vec<EnrollRef>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(EnrollDelete {
    "meetingid" => meetingid: MeetingId [required()],
    "enroll_id_list" => enroll_id_list: Vec<EnrollRef> [required()],
});

impl EnrollDelete {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingid: impl Into<MeetingId>,
        enroll_id_list: impl IntoIterator<Item = EnrollRef>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            enroll_id_list: enroll_id_list.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for EnrollDelete {
    type Token = AccessToken;
    type Response = EnrollDeleteResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting", "enroll_delete", "/cgi-bin/meeting/enroll/delete")
            .title("删除会议报名信息")
            .effect(Effect::Set)
            .docs(&[98817]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 删除会议报名信息: the answer to [`EnrollDelete`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrollDeleteResponse {
    /// How many were deleted.
    pub total_count: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer EnrollDeleteResponse {
    "total_count" => total_count: i64,
});

/// Who is invited.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Invitees {
    /// Members, as the calling app sees them; at most 300 and fewer by what the corp bought.
    pub userid: Option<Vec<OpenUserId>>,
    /// Serial numbers of conference devices.
    pub device_sn: Option<Vec<String>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Invitees {
    "userid" => userid: Option<Vec<OpenUserId>>,
    "device_sn" => device_sn: Option<Vec<String>>,
});

impl Invitees {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Members, as the calling app sees them; at most 300 and fewer by what the corp bought.
    #[inline]
    #[must_use]
    pub fn userid(
        mut self,
        userid: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.userid = Some(userid.into_iter().map(Into::into).collect());
        self
    }

    /// Serial numbers of conference devices.
    #[inline]
    #[must_use]
    pub fn device_sn(
        mut self,
        device_sn: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.device_sn = Some(device_sn.into_iter().map(Into::into).collect());
        self
    }
}

/// An invited member.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Invitee {
    /// The member, as the calling app sees the member.
    pub userid: OpenUserId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Invitee {
    "userid" => userid: OpenUserId,
});

/// A member to invite.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewInvitee {
    /// The member, as the calling app sees the member.
    pub userid: Option<OpenUserId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NewInvitee {
    "userid" => userid: Option<OpenUserId>,
});

impl NewInvitee {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member, as the calling app sees the member.
    #[inline]
    #[must_use]
    pub fn userid(mut self, userid: impl Into<OpenUserId>) -> Self {
        self.userid = Some(userid.into());
        self
    }
}

/// Somebody from outside who is invited by phone number.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Guest {
    /// Country code without a sign, such as 86.
    pub area: String,
    /// Mobile number.
    pub phone_number: String,
    /// Name. At most 16 characters.
    pub guest_name: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Guest {
    "area" => area: String [required(), form(Form::Either)],
    "phone_number" => phone_number: String [required(), sensitive()],
    "guest_name" => guest_name: Option<String> [max_chars(16), sensitive()],
});

impl Guest {
    /// A value with everything it must have.
    #[inline]
    pub fn new(area: impl Into<String>, phone_number: impl Into<String>) -> Self {
        Self {
            area: area.into(),
            phone_number: phone_number.into(),
            ..Self::default()
        }
    }

    /// Name. At most 16 characters.
    #[inline]
    #[must_use]
    pub fn guest_name(mut self, guest_name: impl Into<String>) -> Self {
        self.guest_name = Some(guest_name.into());
        self
    }
}

/// Some members.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Members {
    /// The members, as the calling app sees them.
    pub userid: Option<Vec<OpenUserId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Members {
    "userid" => userid: Option<Vec<OpenUserId>>,
});

impl Members {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The members, as the calling app sees them.
    #[inline]
    #[must_use]
    pub fn userid(
        mut self,
        userid: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.userid = Some(userid.into_iter().map(Into::into).collect());
        self
    }
}

/// How a meeting is run.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Settings {
    /// Password to join by; 4 to 6 digits.
    pub password: Option<String>,
    /// Whether people wait outside until they are let in. `false` when absent.
    pub enable_waiting_room: Option<bool>,
    /// Whether members may join before the host. `true` when absent.
    pub allow_enter_before_host: Option<bool>,
    /// Whether people from outside the corp may join. `true` when absent.
    pub allow_external_user: Option<bool>,
    /// Whether people are muted as they join. [`MuteOnEntry::AboveSix`] when absent.
    pub enable_enter_mute: Option<MuteOnEntry>,
    /// Whether people may unmute themselves. Not to be false without mute_all. `true` when absent.
    pub allow_unmute_self: Option<bool>,
    /// Whether everybody is muted. Without allow_unmute_self it does nothing.
    pub mute_all: Option<bool>,
    /// Whether a shared screen has a watermark. `false` when absent.
    pub enable_screen_watermark: Option<bool>,
    /// Look of the watermark. [`WatermarkType::SingleRow`] when absent.
    pub watermark_type: Option<WatermarkType>,
    /// Whether recording starts by itself. What the corp's administrator fixed has to be kept.
    pub auto_record_type: Option<AutoRecordType>,
    /// Whether anybody joining starts the recording. Only for cloud. `false` when absent.
    pub attendee_join_auto_record: Option<bool>,
    /// Whether the host may pause or stop the recording. Only for cloud. `true` when absent.
    pub enable_host_pause_auto_record: Option<bool>,
    /// Whether there is simultaneous interpreting. `false` when absent.
    pub enable_interpreter: Option<bool>,
    /// Whether members may upload documents.
    pub enable_doc_upload_permission: Option<bool>,
    /// Whether people have to enrol.
    pub enable_enroll: Option<bool>,
    /// Whether a key makes its holder the host. `false` when absent.
    pub enable_host_key: Option<bool>,
    /// That key of 6 digits. The platform makes one if it is left out.
    pub host_key: Option<String>,
    /// Whom the start of the meeting rings; for an update the platform names 3 as the default.
    /// [`RemindScope::Host`] when absent.
    pub remind_scope: Option<RemindScope>,
    /// The hosts, at most 10.
    pub hosts: Option<Members>,
    /// Whom to ring. Only for remind_scope 4.
    pub ring_users: Option<Members>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Settings {
    "password" => password: Option<String> [sensitive()],
    "enable_waiting_room" => enable_waiting_room: Option<bool>,
    "allow_enter_before_host" => allow_enter_before_host: Option<bool>,
    "allow_external_user" => allow_external_user: Option<bool>,
    "enable_enter_mute" => enable_enter_mute: Option<MuteOnEntry>,
    "allow_unmute_self" => allow_unmute_self: Option<bool>,
    "mute_all" => mute_all: Option<bool>,
    "enable_screen_watermark" => enable_screen_watermark: Option<bool>,
    "watermark_type" => watermark_type: Option<WatermarkType>,
    "auto_record_type" => auto_record_type: Option<AutoRecordType>,
    "attendee_join_auto_record" => attendee_join_auto_record: Option<bool>,
    "enable_host_pause_auto_record" => enable_host_pause_auto_record: Option<bool>,
    "enable_interpreter" => enable_interpreter: Option<bool>,
    "enable_doc_upload_permission" => enable_doc_upload_permission: Option<bool>,
    "enable_enroll" => enable_enroll: Option<bool>,
    "enable_host_key" => enable_host_key: Option<bool>,
    "host_key" => host_key: Option<String> [sensitive()],
    "remind_scope" => remind_scope: Option<RemindScope>,
    "hosts" => hosts: Option<Members>,
    "ring_users" => ring_users: Option<Members>,
});

impl Settings {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Password to join by; 4 to 6 digits.
    #[inline]
    #[must_use]
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Whether people wait outside until they are let in. `false` when absent.
    #[inline]
    #[must_use]
    pub fn enable_waiting_room(mut self, enable_waiting_room: bool) -> Self {
        self.enable_waiting_room = Some(enable_waiting_room);
        self
    }

    /// Whether members may join before the host. `true` when absent.
    #[inline]
    #[must_use]
    pub fn allow_enter_before_host(mut self, allow_enter_before_host: bool) -> Self {
        self.allow_enter_before_host = Some(allow_enter_before_host);
        self
    }

    /// Whether people from outside the corp may join. `true` when absent.
    #[inline]
    #[must_use]
    pub fn allow_external_user(mut self, allow_external_user: bool) -> Self {
        self.allow_external_user = Some(allow_external_user);
        self
    }

    /// Whether people are muted as they join. [`MuteOnEntry::AboveSix`] when absent.
    #[inline]
    #[must_use]
    pub fn enable_enter_mute(mut self, enable_enter_mute: MuteOnEntry) -> Self {
        self.enable_enter_mute = Some(enable_enter_mute);
        self
    }

    /// Whether people may unmute themselves. Not to be false without mute_all. `true` when absent.
    #[inline]
    #[must_use]
    pub fn allow_unmute_self(mut self, allow_unmute_self: bool) -> Self {
        self.allow_unmute_self = Some(allow_unmute_self);
        self
    }

    /// Whether everybody is muted. Without allow_unmute_self it does nothing.
    #[inline]
    #[must_use]
    pub fn mute_all(mut self, mute_all: bool) -> Self {
        self.mute_all = Some(mute_all);
        self
    }

    /// Whether a shared screen has a watermark. `false` when absent.
    #[inline]
    #[must_use]
    pub fn enable_screen_watermark(mut self, enable_screen_watermark: bool) -> Self {
        self.enable_screen_watermark = Some(enable_screen_watermark);
        self
    }

    /// Look of the watermark. [`WatermarkType::SingleRow`] when absent.
    #[inline]
    #[must_use]
    pub fn watermark_type(mut self, watermark_type: WatermarkType) -> Self {
        self.watermark_type = Some(watermark_type);
        self
    }

    /// Whether recording starts by itself. What the corp's administrator fixed has to be kept.
    #[inline]
    #[must_use]
    pub fn auto_record_type(mut self, auto_record_type: AutoRecordType) -> Self {
        self.auto_record_type = Some(auto_record_type);
        self
    }

    /// Whether anybody joining starts the recording. Only for cloud. `false` when absent.
    #[inline]
    #[must_use]
    pub fn attendee_join_auto_record(mut self, attendee_join_auto_record: bool) -> Self {
        self.attendee_join_auto_record = Some(attendee_join_auto_record);
        self
    }

    /// Whether the host may pause or stop the recording. Only for cloud. `true` when absent.
    #[inline]
    #[must_use]
    pub fn enable_host_pause_auto_record(
        mut self,
        enable_host_pause_auto_record: bool,
    ) -> Self {
        self.enable_host_pause_auto_record = Some(enable_host_pause_auto_record);
        self
    }

    /// Whether there is simultaneous interpreting. `false` when absent.
    #[inline]
    #[must_use]
    pub fn enable_interpreter(mut self, enable_interpreter: bool) -> Self {
        self.enable_interpreter = Some(enable_interpreter);
        self
    }

    /// Whether members may upload documents.
    #[inline]
    #[must_use]
    pub fn enable_doc_upload_permission(
        mut self,
        enable_doc_upload_permission: bool,
    ) -> Self {
        self.enable_doc_upload_permission = Some(enable_doc_upload_permission);
        self
    }

    /// Whether people have to enrol.
    #[inline]
    #[must_use]
    pub fn enable_enroll(mut self, enable_enroll: bool) -> Self {
        self.enable_enroll = Some(enable_enroll);
        self
    }

    /// Whether a key makes its holder the host. `false` when absent.
    #[inline]
    #[must_use]
    pub fn enable_host_key(mut self, enable_host_key: bool) -> Self {
        self.enable_host_key = Some(enable_host_key);
        self
    }

    /// That key of 6 digits. The platform makes one if it is left out.
    #[inline]
    #[must_use]
    pub fn host_key(mut self, host_key: impl Into<String>) -> Self {
        self.host_key = Some(host_key.into());
        self
    }

    /// Whom the start of the meeting rings; for an update the platform names 3 as the default.
    /// [`RemindScope::Host`] when absent.
    #[inline]
    #[must_use]
    pub fn remind_scope(mut self, remind_scope: RemindScope) -> Self {
        self.remind_scope = Some(remind_scope);
        self
    }

    /// The hosts, at most 10.
    #[inline]
    #[must_use]
    pub fn hosts(mut self, hosts: Members) -> Self {
        self.hosts = Some(hosts);
        self
    }

    /// Whom to ring. Only for remind_scope 4.
    #[inline]
    #[must_use]
    pub fn ring_users(mut self, ring_users: Members) -> Self {
        self.ring_users = Some(ring_users);
        self
    }
}

/// How a meeting is run and by whom.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SettingsInfo {
    /// Whether it takes a password to join.
    pub need_password: Option<bool>,
    /// That password.
    pub password: Option<String>,
    /// Whether people wait outside until they are let in.
    pub enable_waiting_room: Option<bool>,
    /// Whether members may join before the host.
    pub allow_enter_before_host: Option<bool>,
    /// Whether people from outside the corp may join.
    pub allow_external_user: Option<bool>,
    /// Whether people are muted as they join.
    pub enable_enter_mute: Option<EnterMute>,
    /// Whether people may unmute themselves.
    pub allow_unmute_self: Option<bool>,
    /// Whether everybody is muted.
    pub mute_all: Option<bool>,
    /// Whether a shared screen has a watermark.
    pub enable_screen_watermark: Option<bool>,
    /// Look of the watermark.
    pub watermark_type: Option<WatermarkType>,
    /// Whether recording starts by itself.
    pub auto_record_type: Option<AutoRecordType>,
    /// Whether anybody joining starts the recording.
    pub attendee_join_auto_record: Option<bool>,
    /// Whether the host may pause or stop the recording.
    pub enable_host_pause_auto_record: Option<bool>,
    /// Whether there is simultaneous interpreting.
    pub enable_interpreter: Option<bool>,
    /// Whether members may upload documents.
    pub enable_doc_upload_permission: Option<bool>,
    /// Whether people have to enrol.
    pub enable_enroll: Option<bool>,
    /// Whether a key makes its holder the host.
    pub enable_host_key: Option<bool>,
    /// That key of 6 digits.
    pub host_key: Option<String>,
    /// Whom the start of the meeting rings.
    pub remind_scope: Option<RemindScope>,
    /// The appointed hosts.
    pub hosts: Option<Members>,
    /// Who is host now.
    pub current_hosts: Option<Members>,
    /// The co-hosts.
    pub co_hosts: Option<Members>,
    /// Whom to ring.
    pub ring_users: Option<Members>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SettingsInfo {
    "need_password" => need_password: Option<bool>,
    "password" => password: Option<String> [sensitive()],
    "enable_waiting_room" => enable_waiting_room: Option<bool>,
    "allow_enter_before_host" => allow_enter_before_host: Option<bool>,
    "allow_external_user" => allow_external_user: Option<bool>,
    "enable_enter_mute" => enable_enter_mute: Option<EnterMute>,
    "allow_unmute_self" => allow_unmute_self: Option<bool>,
    "mute_all" => mute_all: Option<bool>,
    "enable_screen_watermark" => enable_screen_watermark: Option<bool>,
    "watermark_type" => watermark_type: Option<WatermarkType>,
    "auto_record_type" => auto_record_type: Option<AutoRecordType>,
    "attendee_join_auto_record" => attendee_join_auto_record: Option<bool>,
    "enable_host_pause_auto_record" => enable_host_pause_auto_record: Option<bool>,
    "enable_interpreter" => enable_interpreter: Option<bool>,
    "enable_doc_upload_permission" => enable_doc_upload_permission: Option<bool>,
    "enable_enroll" => enable_enroll: Option<bool>,
    "enable_host_key" => enable_host_key: Option<bool>,
    "host_key" => host_key: Option<String> [sensitive()],
    "remind_scope" => remind_scope: Option<RemindScope>,
    "hosts" => hosts: Option<Members>,
    "current_hosts" => current_hosts: Option<Members>,
    "co_hosts" => co_hosts: Option<Members>,
    "ring_users" => ring_users: Option<Members>,
});

/// Recurrence and reminders of a meeting.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reminders {
    /// Whether the meeting recurs. The other members on recurrence only count if it does. `false` when
    /// absent.
    pub is_repeat: Option<bool>,
    /// How it recurs. [`RepeatType::Daily`] when absent.
    pub repeat_type: Option<RepeatType>,
    /// Whether interval and days are set freely.
    pub is_custom_repeat: Option<bool>,
    /// What ends the series.
    pub repeat_until_type: Option<RepeatUntilType>,
    /// Number of occurrences. Only for repeat_until_type 1.
    pub repeat_until_count: Option<i64>,
    /// End of the series, at the latest after 200 occurrences (50 if monthly or every second week). Only for
    /// repeat_until_type 0.
    pub repeat_until: Option<Timestamp>,
    /// Every how many days, weeks or months. Without is_custom_repeat only 1 or 2 and only weekly.
    pub repeat_interval: Option<i64>,
    /// Weekdays, 1 (Monday) to 7 (Sunday). Only for a custom weekly series.
    pub repeat_day_of_week: Option<Vec<i64>>,
    /// Days of the month, 1 to 31. Only for a custom monthly series.
    pub repeat_day_of_month: Option<Vec<i64>>,
    /// Seconds before the start to remind: 0, 300, 900, 3600 or 86400. No reminder by default.
    pub remind_before: Option<Vec<i64>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Reminders {
    "is_repeat" => is_repeat: Option<bool> [form(Form::Flag)],
    "repeat_type" => repeat_type: Option<RepeatType>,
    "is_custom_repeat" => is_custom_repeat: Option<bool> [form(Form::Flag)],
    "repeat_until_type" => repeat_until_type: Option<RepeatUntilType>,
    "repeat_until_count" => repeat_until_count: Option<i64>,
    "repeat_until" => repeat_until: Option<Timestamp>,
    "repeat_interval" => repeat_interval: Option<i64>,
    "repeat_day_of_week" => repeat_day_of_week: Option<Vec<i64>>,
    "repeat_day_of_month" => repeat_day_of_month: Option<Vec<i64>>,
    "remind_before" => remind_before: Option<Vec<i64>>,
});

impl Reminders {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the meeting recurs. The other members on recurrence only count if it does. `false` when
    /// absent.
    #[inline]
    #[must_use]
    pub fn is_repeat(mut self, is_repeat: bool) -> Self {
        self.is_repeat = Some(is_repeat);
        self
    }

    /// How it recurs. [`RepeatType::Daily`] when absent.
    #[inline]
    #[must_use]
    pub fn repeat_type(mut self, repeat_type: RepeatType) -> Self {
        self.repeat_type = Some(repeat_type);
        self
    }

    /// Whether interval and days are set freely.
    #[inline]
    #[must_use]
    pub fn is_custom_repeat(mut self, is_custom_repeat: bool) -> Self {
        self.is_custom_repeat = Some(is_custom_repeat);
        self
    }

    /// What ends the series.
    #[inline]
    #[must_use]
    pub fn repeat_until_type(mut self, repeat_until_type: RepeatUntilType) -> Self {
        self.repeat_until_type = Some(repeat_until_type);
        self
    }

    /// Number of occurrences. Only for repeat_until_type 1.
    #[inline]
    #[must_use]
    pub fn repeat_until_count(mut self, repeat_until_count: i64) -> Self {
        self.repeat_until_count = Some(repeat_until_count);
        self
    }

    /// End of the series, at the latest after 200 occurrences (50 if monthly or every second week). Only for
    /// repeat_until_type 0.
    #[inline]
    #[must_use]
    pub fn repeat_until(mut self, repeat_until: impl Into<Timestamp>) -> Self {
        self.repeat_until = Some(repeat_until.into());
        self
    }

    /// Every how many days, weeks or months. Without is_custom_repeat only 1 or 2 and only weekly.
    #[inline]
    #[must_use]
    pub fn repeat_interval(mut self, repeat_interval: i64) -> Self {
        self.repeat_interval = Some(repeat_interval);
        self
    }

    /// Weekdays, 1 (Monday) to 7 (Sunday). Only for a custom weekly series.
    #[inline]
    #[must_use]
    pub fn repeat_day_of_week(
        mut self,
        repeat_day_of_week: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.repeat_day_of_week = Some(repeat_day_of_week.into_iter().collect());
        self
    }

    /// Days of the month, 1 to 31. Only for a custom monthly series.
    #[inline]
    #[must_use]
    pub fn repeat_day_of_month(
        mut self,
        repeat_day_of_month: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.repeat_day_of_month = Some(repeat_day_of_month.into_iter().collect());
        self
    }

    /// Seconds before the start to remind: 0, 300, 900, 3600 or 86400. No reminder by default.
    #[inline]
    #[must_use]
    pub fn remind_before(
        mut self,
        remind_before: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.remind_before = Some(remind_before.into_iter().collect());
        self
    }
}

/// Who is invited and who attended.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Attendees {
    /// Members of the corp.
    pub member: Option<Vec<MemberAttendee>>,
    /// People from outside. Who joined from WeChat is left out.
    pub tmp_external_user: Option<Vec<ExternalAttendee>>,
    /// Conference devices.
    pub device: Option<Vec<DeviceAttendee>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Attendees {
    "member" => member: Option<Vec<MemberAttendee>>,
    "tmp_external_user" => tmp_external_user: Option<Vec<ExternalAttendee>>,
    "device" => device: Option<Vec<DeviceAttendee>>,
});

/// A member who was invited or attended.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberAttendee {
    /// The member, as the calling app sees the member.
    pub userid: OpenUserId,
    /// Whether the member attended.
    pub status: Option<AttendeeStatus>,
    /// When the member first joined.
    pub first_join_time: Option<Timestamp>,
    /// When the member last left.
    pub last_quit_time: Option<Timestamp>,
    /// How often the member joined.
    pub total_join_count: Option<i64>,
    /// Seconds attended in all.
    pub cumulative_time: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MemberAttendee {
    "userid" => userid: OpenUserId,
    "status" => status: Option<AttendeeStatus>,
    "first_join_time" => first_join_time: Option<Timestamp>,
    "last_quit_time" => last_quit_time: Option<Timestamp>,
    "total_join_count" => total_join_count: Option<i64>,
    "cumulative_time" => cumulative_time: Option<i64>,
});

/// Somebody from outside who attended.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalAttendee {
    /// A temporary id that idconvert turns into others.
    pub tmp_external_userid: String,
    /// Whether the person attended.
    pub status: Option<AttendeeStatus>,
    /// When the person first joined.
    pub first_join_time: Option<Timestamp>,
    /// When the person last left.
    pub last_quit_time: Option<Timestamp>,
    /// How often the person joined.
    pub total_join_count: Option<i64>,
    /// Seconds attended in all.
    pub cumulative_time: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ExternalAttendee {
    "tmp_external_userid" => tmp_external_userid: String,
    "status" => status: Option<AttendeeStatus>,
    "first_join_time" => first_join_time: Option<Timestamp>,
    "last_quit_time" => last_quit_time: Option<Timestamp>,
    "total_join_count" => total_join_count: Option<i64>,
    "cumulative_time" => cumulative_time: Option<i64>,
});

/// A conference device that was invited or attended.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceAttendee {
    /// Serial number.
    pub device_sn: String,
    /// Whether it attended.
    pub status: Option<AttendeeStatus>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DeviceAttendee {
    "device_sn" => device_sn: String,
    "status" => status: Option<AttendeeStatus>,
});

/// An occurrence that differs from its series.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubMeeting {
    /// Its id.
    pub sub_meetingid: String,
    /// Title.
    pub title: Option<String>,
    /// Whether it still takes place.
    pub status: Option<SubMeetingStatus>,
    /// Start.
    pub start_time: Option<Timestamp>,
    /// End.
    pub end_time: Option<Timestamp>,
    /// The section of the series it belongs to.
    pub repeat_id: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SubMeeting {
    "sub_meetingid" => sub_meetingid: String,
    "title" => title: Option<String>,
    "status" => status: Option<SubMeetingStatus>,
    "start_time" => start_time: Option<Timestamp> [form(Form::Either)],
    "end_time" => end_time: Option<Timestamp> [form(Form::Either)],
    "repeat_id" => repeat_id: Option<String>,
});

/// A section of a series with a recurrence of its own.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubRepeat {
    /// Its id.
    pub repeat_id: String,
    /// How it recurs.
    pub repeat_type: Option<RepeatType>,
    /// Whether interval and days are set freely.
    pub is_custom_repeat: Option<bool>,
    /// Every how many days, weeks or months.
    pub repeat_interval: Option<i64>,
    /// Weekdays, 1 (Monday) to 7 (Sunday).
    pub repeat_day_of_week: Option<Vec<i64>>,
    /// Days of the month, 1 to 31.
    pub repeat_day_of_month: Option<Vec<i64>>,
    /// What ends the section.
    pub repeat_until_type: Option<RepeatUntilType>,
    /// Number of occurrences. Only for repeat_until_type 1.
    pub repeat_until_count: Option<i64>,
    /// End of the section. Only for repeat_until_type 0.
    pub repeat_until: Option<Timestamp>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SubRepeat {
    "repeat_id" => repeat_id: String,
    "repeat_type" => repeat_type: Option<RepeatType>,
    "is_custom_repeat" => is_custom_repeat: Option<bool> [form(Form::Flag)],
    "repeat_interval" => repeat_interval: Option<i64>,
    "repeat_day_of_week" => repeat_day_of_week: Option<Vec<i64>>,
    "repeat_day_of_month" => repeat_day_of_month: Option<Vec<i64>>,
    "repeat_until_type" => repeat_until_type: Option<RepeatUntilType>,
    "repeat_until_count" => repeat_until_count: Option<i64>,
    "repeat_until" => repeat_until: Option<Timestamp>,
});

/// That somebody began a meeting or failed to.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingStart {
    /// Who, as the calling app sees the member; the meeting's creator if somebody from outside joined first.
    pub userid: OpenUserId,
    /// When.
    pub start_time: Timestamp,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MeetingStart {
    "userid" => userid: OpenUserId,
    "start_time" => start_time: Timestamp,
});

/// A personal link to join by.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerUrl {
    /// The link.
    pub meeting_short_url: String,
    /// What it stands for.
    pub customer_data: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(CustomerUrl {
    "meeting_short_url" => meeting_short_url: String,
    "customer_data" => customer_data: String,
});

/// Somebody who is in a meeting.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveAttendee {
    /// A member, as the calling app sees the member; empty for people from outside.
    pub userid: Option<OpenUserId>,
    /// The person's temporary id in this meeting.
    pub tmp_openid: Option<String>,
    /// Kind of device used.
    pub instance_id: Device,
    /// Part in the meeting.
    pub role: Role,
    /// Way of taking part.
    pub join_type: JoinType,
    /// When the person joined.
    pub join_time: Timestamp,
    /// Whether the microphone is on.
    pub audio_state: Option<bool>,
    /// Whether the camera is on.
    pub video_state: Option<bool>,
    /// Whether the person shares a screen.
    pub screen_shared_state: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(LiveAttendee {
    "userid" => userid: Option<OpenUserId>,
    "tmp_openid" => tmp_openid: Option<String>,
    "instance_id" => instance_id: Device,
    "role" => role: Role,
    "join_type" => join_type: JoinType,
    "join_time" => join_time: Timestamp [form(Form::Text)],
    "audio_state" => audio_state: Option<bool>,
    "video_state" => video_state: Option<bool>,
    "screen_shared_state" => screen_shared_state: Option<bool>,
});

/// Somebody who was in a meeting.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PastAttendee {
    /// A member, as the calling app sees the member; empty for people from outside.
    pub userid: Option<OpenUserId>,
    /// The person's temporary id in this meeting.
    pub tmp_openid: Option<String>,
    /// Kind of device used.
    pub instance_id: Device,
    /// Part in the meeting.
    pub role: Role,
    /// Way of taking part.
    pub join_type: JoinType,
    /// When the person joined.
    pub join_time: Timestamp,
    /// When the person left.
    pub quit_time: Option<Timestamp>,
    /// Kind of network, such as WIFI or 4G. Only while the person is in the meeting.
    pub net: Option<String>,
    /// Part in a webinar.
    pub webinar_role: Option<WebinarRole>,
    /// Whether the microphone is on.
    pub audio_state: Option<bool>,
    /// Whether the camera is on.
    pub video_state: Option<bool>,
    /// Whether the person shares a screen.
    pub screen_shared_state: Option<bool>,
    /// What the personal link stands for that the person joined by.
    pub customer_data: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PastAttendee {
    "userid" => userid: Option<OpenUserId>,
    "tmp_openid" => tmp_openid: Option<String>,
    "instance_id" => instance_id: Device,
    "role" => role: Role,
    "join_type" => join_type: JoinType,
    "join_time" => join_time: Timestamp [form(Form::Either)],
    "quit_time" => quit_time: Option<Timestamp> [form(Form::Either)],
    "net" => net: Option<String>,
    "webinar_role" => webinar_role: Option<WebinarRole>,
    "audio_state" => audio_state: Option<bool>,
    "video_state" => video_state: Option<bool>,
    "screen_shared_state" => screen_shared_state: Option<bool>,
    "customer_data" => customer_data: Option<String>,
});

/// How good a meeting was for somebody.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttendeeQuality {
    /// A member, as the calling app sees the member; empty for people from outside.
    pub userid: Option<OpenUserId>,
    /// The person's temporary id in this meeting.
    pub tmp_openid: Option<String>,
    /// Kind of device used.
    pub instance_id: Device,
    /// How it was as a whole.
    pub quality: Health,
    /// Sound.
    pub audio_quality: Grade,
    /// Picture.
    pub video_quality: Grade,
    /// Shared screen.
    pub screen_share_quality: Grade,
    /// Network.
    pub network_quality: Grade,
    /// What was wrong.
    pub problems: Option<Vec<String>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AttendeeQuality {
    "userid" => userid: Option<OpenUserId>,
    "tmp_openid" => tmp_openid: Option<String>,
    "instance_id" => instance_id: Device,
    "quality" => quality: Health,
    "audio_quality" => audio_quality: Grade,
    "video_quality" => video_quality: Grade,
    "screen_share_quality" => screen_share_quality: Grade,
    "network_quality" => network_quality: Grade,
    "problems" => problems: Option<Vec<String>>,
});

/// A device that has been in a meeting.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceInMeeting {
    /// The meeting.
    pub meetingid: MeetingId,
    /// Kind of device.
    pub instance_id: Device,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DeviceInMeeting {
    "meetingid" => meetingid: MeetingId,
    "instance_id" => instance_id: Device,
});

/// Somebody who waits outside a meeting.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WaitingUser {
    /// A member, as the calling app sees the member; empty for people from outside.
    pub userid: Option<OpenUserId>,
    /// The person's temporary id in this meeting.
    pub tmp_openid: Option<String>,
    /// Kind of device used.
    pub instance_id: Device,
    /// What the personal link stands for that the person came by.
    pub customer_data: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(WaitingUser {
    "userid" => userid: Option<OpenUserId>,
    "tmp_openid" => tmp_openid: Option<String>,
    "instance_id" => instance_id: Device,
    "customer_data" => customer_data: Option<String>,
});

/// Somebody who has been in a waiting room.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WaitingRecord {
    /// A member, as the calling app sees the member; empty for people from outside.
    pub userid: Option<OpenUserId>,
    /// The person's temporary id in this meeting.
    pub tmp_openid: Option<String>,
    /// Kind of device used.
    pub instance_id: Device,
    /// When the person came in, in milliseconds since 1970.
    pub join_time: i64,
    /// When the person went out, in milliseconds since 1970.
    pub quit_time: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(WaitingRecord {
    "userid" => userid: Option<OpenUserId>,
    "tmp_openid" => tmp_openid: Option<String>,
    "instance_id" => instance_id: Device,
    "join_time" => join_time: i64 [form(Form::Either)],
    "quit_time" => quit_time: Option<i64> [form(Form::Either)],
});

/// A question asked at enrolment.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Question {
    /// Whether it has to be answered.
    pub is_required: YesNo,
    /// How it is answered. Special questions are always answered in words.
    pub question_type: Option<QuestionType>,
    /// Whether it is one of the platform's own questions.
    pub special_type: Option<SpecialType>,
    /// The question. Special questions have their own. At most 40 characters.
    pub question_title: Option<String>,
    /// Answers to choose from, in this order. Only for single and multiple choice. At most 8 items.
    pub option_list: Option<Vec<QuestionOption>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Question {
    "is_required" => is_required: YesNo [required()],
    "question_type" => question_type: Option<QuestionType>,
    "special_type" => special_type: Option<SpecialType>,
    "question_title" => question_title: Option<String> [max_chars(40)],
    "option_list" => option_list: Option<Vec<QuestionOption>> [max_items(8)],
});

impl Question {
    /// A value with everything it must have.
    #[inline]
    pub fn new(is_required: YesNo) -> Self {
        Self {
            is_required,
            ..Self::default()
        }
    }

    /// How it is answered. Special questions are always answered in words.
    #[inline]
    #[must_use]
    pub fn question_type(mut self, question_type: QuestionType) -> Self {
        self.question_type = Some(question_type);
        self
    }

    /// Whether it is one of the platform's own questions.
    #[inline]
    #[must_use]
    pub fn special_type(mut self, special_type: SpecialType) -> Self {
        self.special_type = Some(special_type);
        self
    }

    /// The question. Special questions have their own. At most 40 characters.
    #[inline]
    #[must_use]
    pub fn question_title(mut self, question_title: impl Into<String>) -> Self {
        self.question_title = Some(question_title.into());
        self
    }

    /// Answers to choose from, in this order. Only for single and multiple choice. At most 8 items.
    #[inline]
    #[must_use]
    pub fn option_list(
        mut self,
        option_list: impl IntoIterator<Item = QuestionOption>,
    ) -> Self {
        self.option_list = Some(option_list.into_iter().collect());
        self
    }
}

/// An answer to choose.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuestionOption {
    /// The answer. At most 40 characters.
    pub content: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(QuestionOption {
    "content" => content: Option<String> [max_chars(40)],
});

impl QuestionOption {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The answer. At most 40 characters.
    #[inline]
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }
}

/// Somebody's enrolment.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrollIdOf {
    /// The person's temporary id in this meeting.
    pub tmp_openid: String,
    /// The enrolment.
    pub enroll_id: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(EnrollIdOf {
    "tmp_openid" => tmp_openid: String,
    "enroll_id" => enroll_id: String [form(Form::Either)],
});

/// That somebody enrolled.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Enrolment {
    /// Id of the enrolment.
    pub enroll_id: String,
    /// The person, if a member; as the calling app sees the member.
    pub userid: Option<OpenUserId>,
    /// The person's temporary id in this meeting.
    pub tmp_openid: Option<String>,
    /// When, as yyyy/MM/dd HH:mm in Chinese time.
    pub enroll_time: String,
    /// How.
    pub enroll_source_type: Option<EnrollSource>,
    /// The person's name, or phone number if imported without a name.
    pub nick_name: Option<String>,
    /// Whether it is approved.
    pub status: EnrollStatus,
    /// Lets the person join by phone.
    pub enroll_code: Option<String>,
    /// The answers given.
    pub answer_list: Option<Vec<EnrolmentAnswer>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Enrolment {
    "enroll_id" => enroll_id: String [form(Form::Either)],
    "userid" => userid: Option<OpenUserId>,
    "tmp_openid" => tmp_openid: Option<String>,
    "enroll_time" => enroll_time: String,
    "enroll_source_type" => enroll_source_type: Option<EnrollSource>,
    "nick_name" => nick_name: Option<String> [sensitive()],
    "status" => status: EnrollStatus,
    "enroll_code" => enroll_code: Option<String> [form(Form::Either), sensitive()],
    "answer_list" => answer_list: Option<Vec<EnrolmentAnswer>>,
});

/// The answer to a question asked at enrolment.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrolmentAnswer {
    /// The answers chosen or written.
    pub answer_content: Option<Vec<String>>,
    /// Whether it had to be answered.
    pub is_required: Option<YesNo>,
    /// How it was answered.
    pub question_type: Option<QuestionType>,
    /// Whether it is one of the platform's own questions.
    pub special_type: Option<SpecialType>,
    /// Number of the question.
    pub question_num: Option<i64>,
    /// The question.
    pub question_title: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(EnrolmentAnswer {
    "answer_content" => answer_content: Option<Vec<String>> [sensitive()],
    "is_required" => is_required: Option<YesNo>,
    "question_type" => question_type: Option<QuestionType>,
    "special_type" => special_type: Option<SpecialType>,
    "question_num" => question_num: Option<i64>,
    "question_title" => question_title: Option<String>,
});

/// Somebody to enrol.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrolmentInput {
    /// A member, as the calling app sees the member. This or phone_number is required.
    pub userid: Option<OpenUserId>,
    /// Country code without a sign, such as 86. Together with phone_number.
    pub area: Option<String>,
    /// Mobile number.
    pub phone_number: Option<String>,
    /// Name in the list of enrolments. The meeting does not show it.
    pub nick_name: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(EnrolmentInput {
    "userid" => userid: Option<OpenUserId>,
    "area" => area: Option<String>,
    "phone_number" => phone_number: Option<String> [sensitive()],
    "nick_name" => nick_name: Option<String> [sensitive()],
});

impl EnrolmentInput {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// A member, as the calling app sees the member. This or phone_number is required.
    #[inline]
    #[must_use]
    pub fn userid(mut self, userid: impl Into<OpenUserId>) -> Self {
        self.userid = Some(userid.into());
        self
    }

    /// Country code without a sign, such as 86. Together with phone_number.
    #[inline]
    #[must_use]
    pub fn area(mut self, area: impl Into<String>) -> Self {
        self.area = Some(area.into());
        self
    }

    /// Mobile number.
    #[inline]
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Name in the list of enrolments. The meeting does not show it.
    #[inline]
    #[must_use]
    pub fn nick_name(mut self, nick_name: impl Into<String>) -> Self {
        self.nick_name = Some(nick_name.into());
        self
    }
}

/// An enrolment that was imported.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportedEnrolment {
    /// Id of the enrolment.
    pub enroll_id: String,
    /// The person, if a member; as the calling app sees the member.
    pub userid: Option<OpenUserId>,
    /// Country code.
    pub area: Option<String>,
    /// Mobile number.
    pub phone_number: Option<String>,
    /// Name in the list of enrolments.
    pub nick_name: Option<String>,
    /// Lets the person join by phone.
    pub enroll_code: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ImportedEnrolment {
    "enroll_id" => enroll_id: String [form(Form::Either)],
    "userid" => userid: Option<OpenUserId>,
    "area" => area: Option<String> [form(Form::Either)],
    "phone_number" => phone_number: Option<String> [sensitive()],
    "nick_name" => nick_name: Option<String> [sensitive()],
    "enroll_code" => enroll_code: Option<String> [form(Form::Either), sensitive()],
});

/// An enrolment.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrollRef {
    /// Its id.
    pub enroll_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(EnrollRef {
    "enroll_id" => enroll_id: String [required(), form(Form::Either)],
});

impl EnrollRef {
    /// A value with everything it must have.
    #[inline]
    pub fn new(enroll_id: impl Into<String>) -> Self {
        Self {
            enroll_id: enroll_id.into(),
            ..Self::default()
        }
    }
}

open_enum! {
    /// How far a meeting is.
    pub enum MeetingStatus: i64 {
        /// Not started.
        NotStarted = 1,
        /// Running.
        Running = 2,
        /// Ended.
        Ended = 3,
        /// Cancelled.
        Cancelled = 4,
        /// Never begun.
        Expired = 5,
    }
}

open_enum! {
    /// Kind of meeting.
    pub enum MeetingType: i64 {
        /// Once.
        Once = 0,
        /// Recurring.
        Recurring = 1,
        /// For WeChat users.
        Wechat = 2,
        /// A screen cast to a Rooms device.
        RoomsCasting = 3,
        /// Held under a personal meeting number.
        Personal = 5,
        /// Webinar.
        Webinar = 6,
    }
}

open_enum! {
    /// Whether somebody attended.
    pub enum AttendeeStatus: i64 {
        /// Attended.
        Attended = 1,
        /// Absent.
        Absent = 2,
    }
}

open_enum! {
    /// Whether an occurrence still takes place.
    pub enum SubMeetingStatus: i64 {
        /// It does.
        Planned = 0,
        /// Deleted.
        Deleted = 1,
    }
}

open_enum! {
    /// Whether people are muted as they join.
    pub enum MuteOnEntry: i64 {
        /// Off.
        Off = 0,
        /// On.
        On = 1,
        /// From the seventh on.
        AboveSix = 2,
    }
}

open_enum! {
    /// Look of a watermark.
    pub enum WatermarkType: i64 {
        /// Single row.
        SingleRow = 0,
        /// Several rows.
        SeveralRows = 1,
    }
}

open_enum! {
    /// Whether recording starts by itself.
    pub enum AutoRecordType: str {
        /// None.
        None = "none",
        /// On the host's device once the host joins.
        Local = "local",
        /// In the cloud once the host joins.
        Cloud = "cloud",
    }
}

open_enum! {
    /// Whom the start of a meeting rings.
    pub enum RemindScope: i64 {
        /// Nobody.
        Nobody = 1,
        /// Host.
        Host = 2,
        /// Everybody.
        Everybody = 3,
        /// The members of ring_users.
        Chosen = 4,
    }
}

open_enum! {
    /// How a meeting recurs.
    pub enum RepeatType: i64 {
        /// Daily.
        Daily = 0,
        /// Weekly.
        Weekly = 1,
        /// Monthly.
        Monthly = 2,
        /// Workdays.
        Workdays = 7,
    }
}

open_enum! {
    /// What ends a series.
    pub enum RepeatUntilType: i64 {
        /// Date.
        Date = 0,
        /// Count.
        Count = 1,
    }
}

open_enum! {
    /// Whether a meeting could be begun.
    pub enum StartResult: i64 {
        /// Started.
        Started = 1,
        /// The corp had too many meetings at once.
        Refused = 2,
    }
}

open_enum! {
    /// Kind of device somebody takes part with.
    pub enum Device: i64 {
        /// Phone line.
        PhoneLine = 0,
        /// Pc.
        Pc = 1,
        /// Mac.
        Mac = 2,
        /// Android.
        Android = 3,
        /// Ios.
        Ios = 4,
        /// Web.
        Web = 5,
        /// Ipad.
        Ipad = 6,
        /// Android pad.
        AndroidPad = 7,
        /// Mini program.
        MiniProgram = 8,
        /// A conference device of another make (VoIP or SIP, MRA).
        Sip = 9,
        /// Linux.
        Linux = 10,
        /// Rooms windows.
        RoomsWindows = 20,
        /// Rooms mac.
        RoomsMac = 21,
        /// Rooms android.
        RoomsAndroid = 22,
        /// Controller windows.
        ControllerWindows = 30,
        /// Controller android.
        ControllerAndroid = 32,
        /// Controller ios.
        ControllerIos = 33,
        /// Harmony phone.
        HarmonyPhone = 81,
        /// Harmony tablet.
        HarmonyTablet = 82,
        /// Harmony pc.
        HarmonyPc = 83,
        /// Harmony car.
        HarmonyCar = 84,
    }
}

open_enum! {
    /// Part in a meeting.
    pub enum Role: i64 {
        /// Member.
        Member = 0,
        /// Creator.
        Creator = 1,
        /// Host.
        Host = 2,
        /// Creator and host.
        CreatorAndHost = 3,
        /// Joined from a WeChat mini program.
        Visitor = 4,
        /// Visitor and host.
        VisitorAndHost = 5,
        /// Cohost.
        Cohost = 6,
        /// Creator and cohost.
        CreatorAndCohost = 7,
    }
}

open_enum! {
    /// Way of taking part.
    pub enum JoinType: i64 {
        /// By an ordinary phone call.
        Phone = 0,
        /// Voip.
        Voip = 1,
        /// Beside another device to cast a screen.
        CastingVoip = 2,
        /// Linux voip.
        LinuxVoip = 3,
        /// A phone call beside another device for the sound.
        AudioPhone = 4,
        /// A phone call beside another device for the picture.
        VideoPhone = 5,
        /// Linux phone.
        LinuxPhone = 6,
    }
}

open_enum! {
    /// Part in a webinar.
    pub enum WebinarRole: i64 {
        /// Participant.
        Participant = 0,
        /// Internal guest.
        InternalGuest = 1,
        /// External guest.
        ExternalGuest = 2,
        /// Joined by the guests' link.
        LinkGuest = 3,
        /// Audience.
        Audience = 4,
    }
}

open_enum! {
    /// How something was as a whole.
    pub enum Health: i64 {
        /// No data.
        NoData = 0,
        /// Healthy.
        Healthy = 1,
        /// Warning.
        Warning = 2,
    }
}

open_enum! {
    /// How good something was.
    pub enum Grade: i64 {
        /// No data.
        NoData = 0,
        /// Good.
        Good = 1,
        /// Fair.
        Fair = 2,
        /// Medium.
        Medium = 3,
        /// Poor.
        Poor = 4,
    }
}

open_enum! {
    /// Who approves enrolments.
    pub enum ApproveType: i64 {
        /// They count at once.
        Automatic = 1,
        /// Manual.
        Manual = 2,
    }
}

open_enum! {
    /// A yes or no that counts from 1.
    pub enum YesNo: i64 {
        /// No.
        No = 1,
        /// Yes.
        Yes = 2,
    }
}

open_enum! {
    /// How a question is answered.
    pub enum QuestionType: i64 {
        /// Single choice.
        SingleChoice = 1,
        /// Multiple choice.
        MultipleChoice = 2,
        /// Text.
        Text = 3,
    }
}

open_enum! {
    /// The platform's own questions.
    pub enum SpecialType: i64 {
        /// A question of one's own.
        None = 1,
        /// Mobile.
        Mobile = 2,
        /// Email.
        Email = 3,
        /// Name.
        Name = 4,
        /// Company.
        Company = 5,
    }
}

open_enum! {
    /// Which enrolment counts for somebody with several.
    pub enum EnrollOrder: i64 {
        /// Imported first.
        ImportedFirst = 1,
        /// Manual first.
        ManualFirst = 2,
    }
}

open_enum! {
    /// State of an enrolment.
    pub enum EnrollStatus: i64 {
        /// Only to ask for every state.
        All = 0,
        /// Pending.
        Pending = 1,
        /// Refused.
        Refused = 2,
        /// Approved.
        Approved = 3,
    }
}

open_enum! {
    /// How somebody was enrolled.
    pub enum EnrollSource: i64 {
        /// By the person.
        Manual = 1,
        /// Imported.
        Imported = 2,
    }
}

open_enum! {
    /// What to do with an enrolment.
    pub enum EnrollAction: i64 {
        /// Makes an approved one pending again.
        Withdraw = 1,
        /// Refuse.
        Refuse = 2,
        /// Approve.
        Approve = 3,
    }
}

kind_union! {
    /// Whether people are muted as they join. The platform's table has a number; its examples also show true
    /// and false.
    pub enum EnterMute {
        /// Never, always or in larger meetings.
        Mode(MuteOnEntry),
        /// Whether they are.
        Muted(bool),
    }
}

impl From<MuteOnEntry> for EnterMute {
    #[inline]
    fn from(body: MuteOnEntry) -> Self {
        Self::Mode(body)
    }
}

impl From<bool> for EnterMute {
    #[inline]
    fn from(body: bool) -> Self {
        Self::Muted(body)
    }
}
