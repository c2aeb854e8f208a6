//! 会议室: the corp's bookable meeting rooms and who booked them. Only for the corp's own apps.
//!
//! Generated from `spec/api/office/oa_meetingroom.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::{DepartmentId, MeetingId, MeetingRoomId, OpenUserId, ScheduleId};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{Empty, EncodeError, Extra, Form, Timestamp};
use crate::{open_enum, table};

/// The calls of 会议室 on one scope, from [`Scope::oa_meetingroom`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 会议室: the corp's bookable meeting rooms and who booked them. Only for the corp's own apps.
    #[inline]
    pub fn oa_meetingroom(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 添加会议室: add a meeting room.
    ///
    /// `POST /cgi-bin/oa/meetingroom/add` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [93619](https://developer.work.weixin.qq.com/document/path/93619), checked, as
    /// of 2023-11-30.
    #[inline]
    pub fn add(&self, name: impl Into<String>, capacity: i64) -> Call<Add>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Add::new(name, capacity))
    }

    /// 查询会议室: list the meeting rooms that fit.
    ///
    /// `POST /cgi-bin/oa/meetingroom/list` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [93619](https://developer.work.weixin.qq.com/document/path/93619), checked in a public
    /// copy, as of 2023-11-30.
    #[inline]
    pub fn list(&self) -> Call<List>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(List::new())
    }

    /// 编辑会议室: change a meeting room. What is left out stays.
    ///
    /// `POST /cgi-bin/oa/meetingroom/edit` with [`AccessToken`]; twice is the same as once, so the client may
    /// repeat it. Official page [93619](https://developer.work.weixin.qq.com/document/path/93619), checked in
    /// part of a public copy.
    #[inline]
    pub fn edit(&self, meetingroom_id: impl Into<MeetingRoomId>) -> Call<Edit>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Edit::new(meetingroom_id))
    }

    /// 删除会议室: delete a meeting room.
    ///
    /// `POST /cgi-bin/oa/meetingroom/del` with [`AccessToken`]; twice is the same as once, so the client may
    /// repeat it. Official page [93619](https://developer.work.weixin.qq.com/document/path/93619), checked in
    /// a public copy.
    #[inline]
    pub fn del(&self, meetingroom_id: impl Into<MeetingRoomId>) -> Call<Del>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Del::new(meetingroom_id))
    }

    /// 查询会议室的预定信息: bookings of one room or of the rooms in a place, within one day.
    ///
    /// `POST /cgi-bin/oa/meetingroom/get_booking_info` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [93620](https://developer.work.weixin.qq.com/document/path/93620), checked in
    /// a public copy, as of 2024-06-24.
    #[inline]
    pub fn get_booking_info(&self) -> Call<GetBookingInfo>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetBookingInfo::new())
    }

    /// 根据会议ID查询会议室的预定信息: the booking of a room for one meeting.
    ///
    /// `POST /cgi-bin/oa/meetingroom/get_booking_info_by_meeting_id` with [`AccessToken`]; read-only, so the
    /// client may repeat it. Official page [93620](https://developer.work.weixin.qq.com/document/path/93620),
    /// checked in a public copy.
    ///
    /// **Deprecated:** The official page no longer has it; bookinfo_get asks by the booking's id.
    #[inline]
    pub fn get_booking_info_by_meeting_id(
        &self,
        meetingroom_id: impl Into<MeetingRoomId>,
        meeting_id: impl Into<MeetingId>,
    ) -> Call<GetBookingInfoByMeetingId>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetBookingInfoByMeetingId::new(meetingroom_id, meeting_id))
    }

    /// 根据会议室预定ID查询预定详情: read one booking of a room.
    ///
    /// `POST /cgi-bin/oa/meetingroom/bookinfo/get` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Official page [93620](https://developer.work.weixin.qq.com/document/path/93620), checked, as of
    /// 2023-12-01.
    #[inline]
    pub fn bookinfo_get(
        &self,
        meetingroom_id: impl Into<MeetingRoomId>,
        booking_id: impl Into<String>,
    ) -> Call<BookinfoGet>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(BookinfoGet::new(meetingroom_id, booking_id))
    }

    /// 预定会议室: book a room that needs no approval. A schedule is created with it.
    ///
    /// Times are rounded outwards to half hours; a booking lasts 30 minutes at least.
    ///
    /// `POST /cgi-bin/oa/meetingroom/book` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [93620](https://developer.work.weixin.qq.com/document/path/93620), checked in a
    /// public copy.
    #[inline]
    pub fn book(
        &self,
        meetingroom_id: impl Into<MeetingRoomId>,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
        booker: impl Into<OpenUserId>,
    ) -> Call<Book>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Book::new(meetingroom_id, start_time, end_time, booker))
    }

    /// 通过日程预定会议室: book a room for a schedule that exists. A recurring one is booked as a series.
    ///
    /// The time of the schedule can no longer be changed while the room is booked.
    ///
    /// `POST /cgi-bin/oa/meetingroom/book_by_schedule` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [93620](https://developer.work.weixin.qq.com/document/path/93620),
    /// checked in a public copy.
    #[inline]
    pub fn book_by_schedule(
        &self,
        meetingroom_id: impl Into<MeetingRoomId>,
        schedule_id: impl Into<ScheduleId>,
        booker: impl Into<OpenUserId>,
    ) -> Call<BookBySchedule>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(BookBySchedule::new(meetingroom_id, schedule_id, booker))
    }

    /// 通过会议预定会议室: book a room for an online meeting that exists. A recurring one is booked as a
    /// series.
    ///
    /// `POST /cgi-bin/oa/meetingroom/book_by_meeting` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [93620](https://developer.work.weixin.qq.com/document/path/93620),
    /// checked in a public copy.
    #[inline]
    pub fn book_by_meeting(
        &self,
        meetingroom_id: impl Into<MeetingRoomId>,
        meeting_id: impl Into<MeetingId>,
        booker: impl Into<OpenUserId>,
    ) -> Call<BookByMeeting>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(BookByMeeting::new(meetingroom_id, meeting_id, booker))
    }

    /// 取消预定会议室: give a booked room back, all of a series or one day of it.
    ///
    /// The page goes by booking_id; that meeting_id named the booking is known from older sources.
    ///
    /// `POST /cgi-bin/oa/meetingroom/cancel_book` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [93620](https://developer.work.weixin.qq.com/document/path/93620),
    /// checked in a public copy.
    #[inline]
    pub fn cancel_book(&self, booking_id: impl Into<String>) -> Call<CancelBook>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(CancelBook::new(booking_id))
    }
}

/// 添加会议室: the request of [`Api::add`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// What the room is called. At most 30 characters.
    pub name: String,
    /// How many people it holds.
    pub capacity: i64,
    /// The city. Together with building and floor.
    pub city: Option<String>,
    /// The building. Together with city and floor.
    pub building: Option<String>,
    /// The floor. Together with city and building.
    pub floor: Option<String>,
    /// Where the building is.
    pub coordinate: Option<Coordinate>,
    /// Who may book the room. Absent for everyone.
    pub range: Option<RoomRange>,
    /// What is in the room.
    pub equipment: Option<Vec<Equipment>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Add {
    "name" => name: String [required(), max_chars(30)],
    "capacity" => capacity: i64 [required()],
    "city" => city: Option<String>,
    "building" => building: Option<String>,
    "floor" => floor: Option<String>,
    "coordinate" => coordinate: Option<Coordinate>,
    "range" => range: Option<RoomRange>,
    "equipment" => equipment: Option<Vec<Equipment>>,
});

impl Add {
    /// The request with everything it must have.
    #[inline]
    pub fn new(name: impl Into<String>, capacity: i64) -> Self {
        Self {
            name: name.into(),
            capacity,
            ..Self::default()
        }
    }
}

impl Endpoint for Add {
    type Token = AccessToken;
    type Response = AddResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("oa_meetingroom", "add", "/cgi-bin/oa/meetingroom/add")
        .title("添加会议室")
        .docs(&[93619]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<Add> {
    /// The city. Together with building and floor.
    #[inline]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.request.city = Some(city.into());
        self
    }

    /// The building. Together with city and floor.
    #[inline]
    pub fn building(mut self, building: impl Into<String>) -> Self {
        self.request.building = Some(building.into());
        self
    }

    /// The floor. Together with city and building.
    #[inline]
    pub fn floor(mut self, floor: impl Into<String>) -> Self {
        self.request.floor = Some(floor.into());
        self
    }

    /// Where the building is.
    #[inline]
    pub fn coordinate(mut self, coordinate: Coordinate) -> Self {
        self.request.coordinate = Some(coordinate);
        self
    }

    /// Who may book the room. Absent for everyone.
    #[inline]
    pub fn range(mut self, range: RoomRange) -> Self {
        self.request.range = Some(range);
        self
    }

    /// What is in the room.
    #[inline]
    pub fn equipment(mut self, equipment: impl IntoIterator<Item = Equipment>) -> Self {
        self.request.equipment = Some(equipment.into_iter().collect());
        self
    }
}

/// 添加会议室: the answer to [`Add`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResponse {
    /// The new room.
    pub meetingroom_id: MeetingRoomId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer AddResponse {
    "meetingroom_id" => meetingroom_id: MeetingRoomId,
});

/// 查询会议室: the request of [`Api::list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// Only rooms in this city.
    pub city: Option<String>,
    /// Only rooms in this building. Together with city.
    pub building: Option<String>,
    /// Only rooms on this floor. Together with city and building.
    pub floor: Option<String>,
    /// Only rooms that have all of this.
    pub equipment: Option<Vec<Equipment>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(List {
    "city" => city: Option<String>,
    "building" => building: Option<String>,
    "floor" => floor: Option<String>,
    "equipment" => equipment: Option<Vec<Equipment>>,
});

impl List {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for List {
    type Token = AccessToken;
    type Response = ListResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("oa_meetingroom", "list", "/cgi-bin/oa/meetingroom/list")
        .title("查询会议室")
        .effect(Effect::Read)
        .docs(&[93619]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<List> {
    /// Only rooms in this city.
    #[inline]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.request.city = Some(city.into());
        self
    }

    /// Only rooms in this building. Together with city.
    #[inline]
    pub fn building(mut self, building: impl Into<String>) -> Self {
        self.request.building = Some(building.into());
        self
    }

    /// Only rooms on this floor. Together with city and building.
    #[inline]
    pub fn floor(mut self, floor: impl Into<String>) -> Self {
        self.request.floor = Some(floor.into());
        self
    }

    /// Only rooms that have all of this.
    #[inline]
    pub fn equipment(mut self, equipment: impl IntoIterator<Item = Equipment>) -> Self {
        self.request.equipment = Some(equipment.into_iter().collect());
        self
    }
}

/// 查询会议室: the answer to [`List`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The rooms.
    pub meetingroom_list: Vec<MeetingRoom>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ListResponse {
    "meetingroom_list" => meetingroom_list: Vec<MeetingRoom>,
});

/// 编辑会议室: the request of [`Api::edit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Edit {
    /// The room to change.
    pub meetingroom_id: MeetingRoomId,
    /// What the room is called. At most 30 characters.
    pub name: Option<String>,
    /// How many people it holds.
    pub capacity: Option<i64>,
    /// The city. Together with building and floor.
    pub city: Option<String>,
    /// The building. Together with city and floor.
    pub building: Option<String>,
    /// The floor. Together with city and building.
    pub floor: Option<String>,
    /// Where a new building is. That of a known building cannot be changed.
    pub coordinate: Option<Coordinate>,
    /// Who may book the room.
    pub range: Option<RoomRange>,
    /// What is in the room.
    pub equipment: Option<Vec<Equipment>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Edit {
    "meetingroom_id" => meetingroom_id: MeetingRoomId [required()],
    "name" => name: Option<String> [max_chars(30)],
    "capacity" => capacity: Option<i64>,
    "city" => city: Option<String>,
    "building" => building: Option<String>,
    "floor" => floor: Option<String>,
    "coordinate" => coordinate: Option<Coordinate>,
    "range" => range: Option<RoomRange>,
    "equipment" => equipment: Option<Vec<Equipment>>,
});

impl Edit {
    /// The request with everything it must have.
    #[inline]
    pub fn new(meetingroom_id: impl Into<MeetingRoomId>) -> Self {
        Self {
            meetingroom_id: meetingroom_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Edit {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post("oa_meetingroom", "edit", "/cgi-bin/oa/meetingroom/edit")
        .title("编辑会议室")
        .effect(Effect::Set)
        .docs(&[93619]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<Edit> {
    /// What the room is called. At most 30 characters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.request.name = Some(name.into());
        self
    }

    /// How many people it holds.
    #[inline]
    pub fn capacity(mut self, capacity: i64) -> Self {
        self.request.capacity = Some(capacity);
        self
    }

    /// The city. Together with building and floor.
    #[inline]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.request.city = Some(city.into());
        self
    }

    /// The building. Together with city and floor.
    #[inline]
    pub fn building(mut self, building: impl Into<String>) -> Self {
        self.request.building = Some(building.into());
        self
    }

    /// The floor. Together with city and building.
    #[inline]
    pub fn floor(mut self, floor: impl Into<String>) -> Self {
        self.request.floor = Some(floor.into());
        self
    }

    /// Where a new building is. That of a known building cannot be changed.
    #[inline]
    pub fn coordinate(mut self, coordinate: Coordinate) -> Self {
        self.request.coordinate = Some(coordinate);
        self
    }

    /// Who may book the room.
    #[inline]
    pub fn range(mut self, range: RoomRange) -> Self {
        self.request.range = Some(range);
        self
    }

    /// What is in the room.
    #[inline]
    pub fn equipment(mut self, equipment: impl IntoIterator<Item = Equipment>) -> Self {
        self.request.equipment = Some(equipment.into_iter().collect());
        self
    }
}

/// 删除会议室: the request of [`Api::del`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Del {
    /// The room to delete.
    pub meetingroom_id: MeetingRoomId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Del {
    "meetingroom_id" => meetingroom_id: MeetingRoomId [required()],
});

impl Del {
    /// The request with everything it must have.
    #[inline]
    pub fn new(meetingroom_id: impl Into<MeetingRoomId>) -> Self {
        Self {
            meetingroom_id: meetingroom_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Del {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post("oa_meetingroom", "del", "/cgi-bin/oa/meetingroom/del")
        .title("删除会议室")
        .effect(Effect::Set)
        .docs(&[93619]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 查询会议室的预定信息: the request of [`Api::get_booking_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBookingInfo {
    /// Only this room.
    pub meetingroom_id: Option<MeetingRoomId>,
    /// From when. Absent for now.
    pub start_time: Option<Timestamp>,
    /// Until when on the same day. Absent for the coming midnight.
    pub end_time: Option<Timestamp>,
    /// Only rooms in this city.
    pub city: Option<String>,
    /// Only rooms in this building. Together with city.
    pub building: Option<String>,
    /// Only rooms on this floor. Together with city and building.
    pub floor: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetBookingInfo {
    "meetingroom_id" => meetingroom_id: Option<MeetingRoomId>,
    "start_time" => start_time: Option<Timestamp>,
    "end_time" => end_time: Option<Timestamp>,
    "city" => city: Option<String>,
    "building" => building: Option<String>,
    "floor" => floor: Option<String>,
});

impl GetBookingInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetBookingInfo {
    type Token = AccessToken;
    type Response = GetBookingInfoResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("oa_meetingroom", "get_booking_info", "/cgi-bin/oa/meetingroom/get_booking_info")
            .title("查询会议室的预定信息")
            .effect(Effect::Read)
            .docs(&[93620]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetBookingInfo> {
    /// Only this room.
    #[inline]
    pub fn meetingroom_id(mut self, meetingroom_id: impl Into<MeetingRoomId>) -> Self {
        self.request.meetingroom_id = Some(meetingroom_id.into());
        self
    }

    /// From when. Absent for now.
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<Timestamp>) -> Self {
        self.request.start_time = Some(start_time.into());
        self
    }

    /// Until when on the same day. Absent for the coming midnight.
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<Timestamp>) -> Self {
        self.request.end_time = Some(end_time.into());
        self
    }

    /// Only rooms in this city.
    #[inline]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.request.city = Some(city.into());
        self
    }

    /// Only rooms in this building. Together with city.
    #[inline]
    pub fn building(mut self, building: impl Into<String>) -> Self {
        self.request.building = Some(building.into());
        self
    }

    /// Only rooms on this floor. Together with city and building.
    #[inline]
    pub fn floor(mut self, floor: impl Into<String>) -> Self {
        self.request.floor = Some(floor.into());
        self
    }
}

/// 查询会议室的预定信息: the answer to [`GetBookingInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBookingInfoResponse {
    /// The bookings, room by room.
    pub booking_list: Vec<RoomBookings>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetBookingInfoResponse {
    "booking_list" => booking_list: Vec<RoomBookings>,
});

/// 根据会议ID查询会议室的预定信息: the request of [`Api::get_booking_info_by_meeting_id`].
///
/// **Deprecated:** The official page no longer has it; bookinfo_get asks by the booking's id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBookingInfoByMeetingId {
    /// The room.
    pub meetingroom_id: MeetingRoomId,
    /// The meeting.
    pub meeting_id: MeetingId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetBookingInfoByMeetingId {
    "meetingroom_id" => meetingroom_id: MeetingRoomId [required()],
    "meeting_id" => meeting_id: MeetingId [required()],
});

impl GetBookingInfoByMeetingId {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingroom_id: impl Into<MeetingRoomId>,
        meeting_id: impl Into<MeetingId>,
    ) -> Self {
        Self {
            meetingroom_id: meetingroom_id.into(),
            meeting_id: meeting_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetBookingInfoByMeetingId {
    type Token = AccessToken;
    type Response = GetBookingInfoByMeetingIdResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "oa_meetingroom",
        "get_booking_info_by_meeting_id",
        "/cgi-bin/oa/meetingroom/get_booking_info_by_meeting_id",
    )
    .title("根据会议ID查询会议室的预定信息")
    .effect(Effect::Read)
    .docs(&[93620]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 根据会议ID查询会议室的预定信息: the answer to [`GetBookingInfoByMeetingId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBookingInfoByMeetingIdResponse {
    /// The room.
    pub meetingroom_id: MeetingRoomId,
    /// The booking.
    pub schedule: Booking,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetBookingInfoByMeetingIdResponse {
    "meetingroom_id" => meetingroom_id: MeetingRoomId,
    "schedule" => schedule: Booking [one_or_list()],
});

/// 根据会议室预定ID查询预定详情: the request of [`Api::bookinfo_get`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BookinfoGet {
    /// The room.
    pub meetingroom_id: MeetingRoomId,
    /// The booking.
    pub booking_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(BookinfoGet {
    "meetingroom_id" => meetingroom_id: MeetingRoomId [required()],
    "booking_id" => booking_id: String [required()],
});

impl BookinfoGet {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingroom_id: impl Into<MeetingRoomId>,
        booking_id: impl Into<String>,
    ) -> Self {
        Self {
            meetingroom_id: meetingroom_id.into(),
            booking_id: booking_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for BookinfoGet {
    type Token = AccessToken;
    type Response = BookinfoGetResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("oa_meetingroom", "bookinfo_get", "/cgi-bin/oa/meetingroom/bookinfo/get")
            .title("根据会议室预定ID查询预定详情")
            .effect(Effect::Read)
            .docs(&[93620]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 根据会议室预定ID查询预定详情: the answer to [`BookinfoGet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BookinfoGetResponse {
    /// The room.
    pub meetingroom_id: MeetingRoomId,
    /// The booking.
    pub schedule: Booking,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer BookinfoGetResponse {
    "meetingroom_id" => meetingroom_id: MeetingRoomId,
    "schedule" => schedule: Booking [one_or_list()],
});

/// 预定会议室: the request of [`Api::book`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Book {
    /// The room.
    pub meetingroom_id: MeetingRoomId,
    /// From when.
    pub start_time: Timestamp,
    /// Until when.
    pub end_time: Timestamp,
    /// Who books it.
    pub booker: OpenUserId,
    /// Title of the meeting.
    pub subject: Option<String>,
    /// Who takes part.
    pub attendees: Option<Vec<OpenUserId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Book {
    "meetingroom_id" => meetingroom_id: MeetingRoomId [required()],
    "start_time" => start_time: Timestamp [required()],
    "end_time" => end_time: Timestamp [required()],
    "booker" => booker: OpenUserId [required()],
    "subject" => subject: Option<String>,
    "attendees" => attendees: Option<Vec<OpenUserId>>,
});

impl Book {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingroom_id: impl Into<MeetingRoomId>,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
        booker: impl Into<OpenUserId>,
    ) -> Self {
        Self {
            meetingroom_id: meetingroom_id.into(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            booker: booker.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Book {
    type Token = AccessToken;
    type Response = BookResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("oa_meetingroom", "book", "/cgi-bin/oa/meetingroom/book")
        .title("预定会议室")
        .docs(&[93620]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<Book> {
    /// Title of the meeting.
    #[inline]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.request.subject = Some(subject.into());
        self
    }

    /// Who takes part.
    #[inline]
    pub fn attendees(
        mut self,
        attendees: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.request.attendees = Some(attendees.into_iter().map(Into::into).collect());
        self
    }
}

/// 预定会议室: the answer to [`Book`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BookResponse {
    /// The booking.
    pub booking_id: Option<String>,
    /// The meeting. Older answers have it in place of booking_id. Known only from another SDK.
    pub meeting_id: Option<MeetingId>,
    /// The schedule that was created.
    pub schedule_id: Option<ScheduleId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer BookResponse {
    "booking_id" => booking_id: Option<String>,
    "meeting_id" => meeting_id: Option<MeetingId>,
    "schedule_id" => schedule_id: Option<ScheduleId>,
});

/// 通过日程预定会议室: the request of [`Api::book_by_schedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BookBySchedule {
    /// The room.
    pub meetingroom_id: MeetingRoomId,
    /// The schedule.
    pub schedule_id: ScheduleId,
    /// Who books it.
    pub booker: OpenUserId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(BookBySchedule {
    "meetingroom_id" => meetingroom_id: MeetingRoomId [required()],
    "schedule_id" => schedule_id: ScheduleId [required()],
    "booker" => booker: OpenUserId [required()],
});

impl BookBySchedule {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingroom_id: impl Into<MeetingRoomId>,
        schedule_id: impl Into<ScheduleId>,
        booker: impl Into<OpenUserId>,
    ) -> Self {
        Self {
            meetingroom_id: meetingroom_id.into(),
            schedule_id: schedule_id.into(),
            booker: booker.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for BookBySchedule {
    type Token = AccessToken;
    type Response = BookByScheduleResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("oa_meetingroom", "book_by_schedule", "/cgi-bin/oa/meetingroom/book_by_schedule")
            .title("通过日程预定会议室")
            .docs(&[93620]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 通过日程预定会议室: the answer to [`BookBySchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BookByScheduleResponse {
    /// The booking.
    pub booking_id: Option<String>,
    /// Days of the series on which the room is taken. Each is the midnight it begins with.
    pub conflict_date: Option<Vec<Timestamp>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer BookByScheduleResponse {
    "booking_id" => booking_id: Option<String>,
    "conflict_date" => conflict_date: Option<Vec<Timestamp>>,
});

/// 通过会议预定会议室: the request of [`Api::book_by_meeting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BookByMeeting {
    /// The room.
    pub meetingroom_id: MeetingRoomId,
    /// The meeting. On the wire it is `meetingid`.
    pub meeting_id: MeetingId,
    /// Who books it.
    pub booker: OpenUserId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(BookByMeeting {
    "meetingroom_id" => meetingroom_id: MeetingRoomId [required()],
    "meetingid" => meeting_id: MeetingId [required()],
    "booker" => booker: OpenUserId [required()],
});

impl BookByMeeting {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingroom_id: impl Into<MeetingRoomId>,
        meeting_id: impl Into<MeetingId>,
        booker: impl Into<OpenUserId>,
    ) -> Self {
        Self {
            meetingroom_id: meetingroom_id.into(),
            meeting_id: meeting_id.into(),
            booker: booker.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for BookByMeeting {
    type Token = AccessToken;
    type Response = BookByMeetingResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("oa_meetingroom", "book_by_meeting", "/cgi-bin/oa/meetingroom/book_by_meeting")
            .title("通过会议预定会议室")
            .docs(&[93620]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 通过会议预定会议室: the answer to [`BookByMeeting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BookByMeetingResponse {
    /// The booking.
    pub booking_id: Option<String>,
    /// Days of the series on which the room is taken. Each is the midnight it begins with.
    pub conflict_date: Option<Vec<Timestamp>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer BookByMeetingResponse {
    "booking_id" => booking_id: Option<String>,
    "conflict_date" => conflict_date: Option<Vec<Timestamp>>,
});

/// 取消预定会议室: the request of [`Api::cancel_book`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelBook {
    /// The booking.
    pub booking_id: String,
    /// The meeting the room is booked for. Only older sources have it. Known only from another SDK.
    pub meeting_id: Option<MeetingId>,
    /// Whether its schedule stays. Otherwise it is deleted. Not for a series.
    pub keep_schedule: Option<bool>,
    /// The midnight that begins the one day of a series to cancel. Absent for all of it.
    pub cancel_date: Option<Timestamp>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CancelBook {
    "booking_id" => booking_id: String [required()],
    "meeting_id" => meeting_id: Option<MeetingId>,
    "keep_schedule" => keep_schedule: Option<bool> [form(Form::Flag)],
    "cancel_date" => cancel_date: Option<Timestamp>,
});

impl CancelBook {
    /// The request with everything it must have.
    #[inline]
    pub fn new(booking_id: impl Into<String>) -> Self {
        Self {
            booking_id: booking_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for CancelBook {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("oa_meetingroom", "cancel_book", "/cgi-bin/oa/meetingroom/cancel_book")
            .title("取消预定会议室")
            .effect(Effect::Set)
            .docs(&[93620]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<CancelBook> {
    /// The meeting the room is booked for. Only older sources have it. Known only from another SDK.
    #[inline]
    pub fn meeting_id(mut self, meeting_id: impl Into<MeetingId>) -> Self {
        self.request.meeting_id = Some(meeting_id.into());
        self
    }

    /// Whether its schedule stays. Otherwise it is deleted. Not for a series.
    #[inline]
    pub fn keep_schedule(mut self, keep_schedule: bool) -> Self {
        self.request.keep_schedule = Some(keep_schedule);
        self
    }

    /// The midnight that begins the one day of a series to cancel. Absent for all of it.
    #[inline]
    pub fn cancel_date(mut self, cancel_date: impl Into<Timestamp>) -> Self {
        self.request.cancel_date = Some(cancel_date.into());
        self
    }
}

/// Where a building is.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Coordinate {
    /// Degrees east.
    pub longitude: Option<f64>,
    /// Degrees north.
    pub latitude: Option<f64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Coordinate {
    "longitude" => longitude: Option<f64> [form(Form::Text)],
    "latitude" => latitude: Option<f64> [form(Form::Text)],
});

impl Coordinate {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Degrees east.
    #[inline]
    #[must_use]
    pub fn longitude(mut self, longitude: f64) -> Self {
        self.longitude = Some(longitude);
        self
    }

    /// Degrees north.
    #[inline]
    #[must_use]
    pub fn latitude(mut self, latitude: f64) -> Self {
        self.latitude = Some(latitude);
        self
    }
}

/// Who may book a room.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomRange {
    /// Members. At most 1000 items.
    pub user_list: Option<Vec<OpenUserId>>,
    /// Departments. At most 1000 items.
    pub department_list: Option<Vec<DepartmentId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RoomRange {
    "user_list" => user_list: Option<Vec<OpenUserId>> [max_items(1000)],
    "department_list" => department_list: Option<Vec<DepartmentId>> [max_items(1000)],
});

impl RoomRange {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Members. At most 1000 items.
    #[inline]
    #[must_use]
    pub fn user_list(
        mut self,
        user_list: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.user_list = Some(user_list.into_iter().map(Into::into).collect());
        self
    }

    /// Departments. At most 1000 items.
    #[inline]
    #[must_use]
    pub fn department_list(
        mut self,
        department_list: impl IntoIterator<Item = impl Into<DepartmentId>>,
    ) -> Self {
        self.department_list = Some(
            department_list.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// A meeting room.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingRoom {
    /// Its id.
    pub meetingroom_id: MeetingRoomId,
    /// What it is called.
    pub name: String,
    /// How many people it holds.
    pub capacity: i64,
    /// The city it is in.
    pub city: Option<String>,
    /// The building it is in.
    pub building: Option<String>,
    /// The floor it is on.
    pub floor: Option<String>,
    /// Where the building is.
    pub coordinate: Option<Coordinate>,
    /// Who may book it. Absent for everyone.
    pub range: Option<RoomRange>,
    /// What is in it.
    pub equipment: Option<Vec<Equipment>>,
    /// Whether a booking needs approval.
    pub need_approval: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MeetingRoom {
    "meetingroom_id" => meetingroom_id: MeetingRoomId,
    "name" => name: String,
    "capacity" => capacity: i64,
    "city" => city: Option<String>,
    "building" => building: Option<String>,
    "floor" => floor: Option<String>,
    "coordinate" => coordinate: Option<Coordinate>,
    "range" => range: Option<RoomRange>,
    "equipment" => equipment: Option<Vec<Equipment>>,
    "need_approval" => need_approval: Option<bool> [form(Form::Flag)],
});

/// The bookings of one room.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomBookings {
    /// The room.
    pub meetingroom_id: MeetingRoomId,
    /// Its bookings. Empty if it is free.
    pub schedule: Vec<Booking>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RoomBookings {
    "meetingroom_id" => meetingroom_id: MeetingRoomId,
    "schedule" => schedule: Vec<Booking>,
});

/// A booking of a room.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Booking {
    /// Its id.
    pub booking_id: Option<String>,
    /// The series it is part of.
    pub master_booking_id: Option<String>,
    /// The schedule that goes with it. Gone when the booking was cancelled without keeping it.
    pub schedule_id: Option<ScheduleId>,
    /// The meeting it was made for.
    pub meeting_id: Option<MeetingId>,
    /// From when.
    pub start_time: Timestamp,
    /// Until when.
    pub end_time: Timestamp,
    /// Who booked it.
    pub booker: Option<OpenUserId>,
    /// Whether it stands.
    pub status: Option<BookingStatus>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Booking {
    "booking_id" => booking_id: Option<String>,
    "master_booking_id" => master_booking_id: Option<String>,
    "schedule_id" => schedule_id: Option<ScheduleId>,
    "meeting_id" => meeting_id: Option<MeetingId>,
    "start_time" => start_time: Timestamp,
    "end_time" => end_time: Timestamp,
    "booker" => booker: Option<OpenUserId>,
    "status" => status: Option<BookingStatus>,
});

open_enum! {
    /// What a room has.
    pub enum Equipment: i64 {
        /// Television.
        Television = 1,
        /// Telephone.
        Telephone = 2,
        /// Projector.
        Projector = 3,
        /// Whiteboard.
        Whiteboard = 4,
        /// Video conferencing.
        Video = 5,
    }
}

open_enum! {
    /// Whether a booking stands.
    pub enum BookingStatus: i64 {
        /// Booked.
        Booked = 0,
        /// Cancelled.
        Cancelled = 1,
        /// Asked for.
        Applying = 2,
        /// In approval.
        InApproval = 3,
    }
}
