//! 录制、Rooms会议室与会议室连接器管理: cloud recordings with their transcripts, Rooms conference rooms, and
//! MRA devices in meetings. For the corp's own apps.
//!
//! Generated from `spec/api/meetings/meeting_rooms.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::{MeetingId, OpenUserId};
use crate::paging::{Page, Paged};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{Empty, EncodeError, Extra, Form, Timestamp};
use crate::{open_enum, table};

/// The calls of 录制、Rooms会议室与会议室连接器管理 on one scope, from [`Scope::meeting_rooms`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 录制、Rooms会议室与会议室连接器管理: cloud recordings with their transcripts, Rooms conference rooms,
    /// and MRA devices in meetings. For the corp's own apps.
    #[inline]
    pub fn meeting_rooms(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 获取会议录制列表: page through the cloud recordings of a meeting, or of all meetings a member created.
    ///
    /// One of meetingid, meeting_code and userid is required. All pages have to be asked for with the same
    /// limit.
    ///
    /// `POST /cgi-bin/meeting/record/list` with [`AccessToken`]; read-only, so the client may repeat it. Its
    /// `stream()` goes through all pages. Official page
    /// [98192](https://developer.work.weixin.qq.com/document/path/98192), checked in a public copy.
    #[inline]
    pub fn record_list(
        &self,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Call<RecordList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(RecordList::new(start_time, end_time))
    }

    /// 获取会议录制地址: where to watch and download the files of a recording.
    ///
    /// `POST /cgi-bin/meeting/record/get_file_list` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Official page [98196](https://developer.work.weixin.qq.com/document/path/98196), checked in a
    /// public copy, as of 2025-04-11; also
    /// [100917](https://developer.work.weixin.qq.com/document/path/100917).
    #[inline]
    pub fn record_get_file_list(
        &self,
        meeting_record_id: impl Into<String>,
        meetingid: impl Into<MeetingId>,
    ) -> Call<RecordGetFileList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(RecordGetFileList::new(meeting_record_id, meetingid))
    }

    /// 获取单个录制文件详情: one file of a recording: where to watch and download it, its summary and its
    /// transcript.
    ///
    /// `POST /cgi-bin/meeting/record/get_file` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [98205](https://developer.work.weixin.qq.com/document/path/98205), checked in a public
    /// copy, as of 2025-09-15; also [100916](https://developer.work.weixin.qq.com/document/path/100916).
    #[inline]
    pub fn record_get_file(
        &self,
        record_file_id: impl Into<String>,
        meetingid: impl Into<MeetingId>,
    ) -> Call<RecordGetFile>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(RecordGetFile::new(record_file_id, meetingid))
    }

    /// 获取录制转写段落信息: the paragraphs of a file's transcript by id and time.
    ///
    /// `POST /cgi-bin/meeting/record/transcript/get_paragraph_list` with [`AccessToken`]; read-only, so the
    /// client may repeat it. Official page [98212](https://developer.work.weixin.qq.com/document/path/98212),
    /// checked, as of 2025-04-14; also [100925](https://developer.work.weixin.qq.com/document/path/100925).
    #[inline]
    pub fn record_transcript_get_paragraph_list(
        &self,
        record_file_id: impl Into<String>,
        meetingid: impl Into<MeetingId>,
    ) -> Call<RecordTranscriptGetParagraphList>
    where
        K: Provides<AccessToken>,
    {
        let request = RecordTranscriptGetParagraphList::new(record_file_id, meetingid);
        self.scope.call(request)
    }

    /// 获取录制转写详情: a file's transcript, word by word with times.
    ///
    /// `POST /cgi-bin/meeting/record/transcript/get_detail` with [`AccessToken`]; read-only, so the client
    /// may repeat it. Official page [98211](https://developer.work.weixin.qq.com/document/path/98211),
    /// checked in a public copy; also [100926](https://developer.work.weixin.qq.com/document/path/100926).
    #[inline]
    pub fn record_transcript_get_detail(
        &self,
        record_file_id: impl Into<String>,
        meetingid: impl Into<MeetingId>,
    ) -> Call<RecordTranscriptGetDetail>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(RecordTranscriptGetDetail::new(record_file_id, meetingid))
    }

    /// 获取录制转写搜索结果: find a text in a file's transcript.
    ///
    /// `POST /cgi-bin/meeting/record/transcript/search` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [98213](https://developer.work.weixin.qq.com/document/path/98213), checked in
    /// a public copy; also [100927](https://developer.work.weixin.qq.com/document/path/100927).
    #[inline]
    pub fn record_transcript_search(
        &self,
        record_file_id: impl Into<String>,
        meetingid: impl Into<MeetingId>,
        text: impl Into<String>,
    ) -> Call<RecordTranscriptSearch>
    where
        K: Provides<AccessToken>,
    {
        let request = RecordTranscriptSearch::new(record_file_id, meetingid, text);
        self.scope.call(request)
    }

    /// 获取录制文件访问统计: how often a recording was watched and downloaded day by day.
    ///
    /// `POST /cgi-bin/meeting/record/get_statistics` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [98209](https://developer.work.weixin.qq.com/document/path/98209), checked,
    /// as of 2023-05-30.
    #[inline]
    pub fn record_get_statistics(
        &self,
        meeting_record_id: impl Into<String>,
    ) -> Call<RecordGetStatistics>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(RecordGetStatistics::new(meeting_record_id))
    }

    /// 修改会议录制共享设置: change who may see a recording and for how long.
    ///
    /// `POST /cgi-bin/meeting/record/update_sharing_config` with [`AccessToken`]; twice is the same as once,
    /// so the client may repeat it. Official page
    /// [98208](https://developer.work.weixin.qq.com/document/path/98208), checked, as of 2023-05-30.
    #[inline]
    pub fn record_update_sharing_config(
        &self,
        meetingid: impl Into<MeetingId>,
        meeting_record_id: impl Into<String>,
    ) -> Call<RecordUpdateSharingConfig>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(RecordUpdateSharingConfig::new(meetingid, meeting_record_id))
    }

    /// 删除会议录制: delete a recording with all its files.
    ///
    /// `POST /cgi-bin/meeting/record/delete` with [`AccessToken`]; twice is the same as once, so the client
    /// may repeat it. Official page [98206](https://developer.work.weixin.qq.com/document/path/98206),
    /// checked, as of 2023-04-24.
    #[inline]
    pub fn record_delete(
        &self,
        meetingid: impl Into<MeetingId>,
        meeting_record_id: impl Into<String>,
    ) -> Call<RecordDelete>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(RecordDelete::new(meetingid, meeting_record_id))
    }

    /// 删除单个录制文件: delete one file of a recording.
    ///
    /// `POST /cgi-bin/meeting/record/delete_file` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [98207](https://developer.work.weixin.qq.com/document/path/98207),
    /// checked, as of 2023-04-24.
    #[inline]
    pub fn record_delete_file(
        &self,
        meetingid: impl Into<MeetingId>,
        record_file_id: impl Into<String>,
    ) -> Call<RecordDeleteFile>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(RecordDeleteFile::new(meetingid, record_file_id))
    }

    /// 获取Rooms会议室列表: page through the corp's Rooms conference rooms.
    ///
    /// All pages have to be asked for with the same limit.
    ///
    /// `POST /cgi-bin/meeting/rooms/list` with [`AccessToken`]; read-only, so the client may repeat it. Its
    /// `stream()` goes through all pages. Official page
    /// [98795](https://developer.work.weixin.qq.com/document/path/98795), checked in a public copy, as of
    /// 2024-07-22.
    #[inline]
    pub fn rooms_list(&self) -> Call<RoomsList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(RoomsList::new())
    }

    /// 获取Rooms会议室详情: place, account, hardware and personal meeting number of a room.
    ///
    /// `POST /cgi-bin/meeting/rooms/get_info` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [98793](https://developer.work.weixin.qq.com/document/path/98793), checked in a public
    /// copy, as of 2024-07-22.
    #[inline]
    pub fn rooms_get_info(
        &self,
        meeting_room_id: impl Into<String>,
    ) -> Call<RoomsGetInfo>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(RoomsGetInfo::new(meeting_room_id))
    }

    /// 获取Rooms会议室配置项: how a room is set up for meetings and recordings.
    ///
    /// `POST /cgi-bin/meeting/rooms/get_config` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [98802](https://developer.work.weixin.qq.com/document/path/98802), checked, as of
    /// 2023-05-30.
    #[inline]
    pub fn rooms_get_config(
        &self,
        meeting_room_id: impl Into<String>,
    ) -> Call<RoomsGetConfig>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(RoomsGetConfig::new(meeting_room_id))
    }

    /// 获取Rooms会议室下的会议列表: page through the meetings of this app in a room or on a device.
    ///
    /// All pages have to be asked for with the same limit.
    ///
    /// `POST /cgi-bin/meeting/rooms/list_meetings` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Its `stream()` goes through all pages. Official page
    /// [98796](https://developer.work.weixin.qq.com/document/path/98796), checked in a public copy, as of
    /// 2024-07-22.
    #[inline]
    pub fn rooms_list_meetings(&self) -> Call<RoomsListMeetings>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(RoomsListMeetings::new())
    }

    /// 获取设备列表: page through the devices in the corp's rooms.
    ///
    /// All pages have to be asked for with the same limit.
    ///
    /// `POST /cgi-bin/meeting/rooms/list_devices` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Its `stream()` goes through all pages. Official page
    /// [98798](https://developer.work.weixin.qq.com/document/path/98798), checked in a public copy.
    #[inline]
    pub fn rooms_list_devices(&self) -> Call<RoomsListDevices>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(RoomsListDevices::new())
    }

    /// 获取控制器列表: page through the controllers in the corp's rooms.
    ///
    /// All pages have to be asked for with the same limit.
    ///
    /// `POST /cgi-bin/meeting/rooms/list_controllers` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Its `stream()` goes through all pages. Official page
    /// [98799](https://developer.work.weixin.qq.com/document/path/98799), checked in a public copy, as of
    /// 2023-05-30.
    #[inline]
    pub fn rooms_list_controllers(&self) -> Call<RoomsListControllers>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(RoomsListControllers::new())
    }

    /// 获取Rooms会议室资源: how many Rooms accounts the corp bought and uses.
    ///
    /// `POST /cgi-bin/meeting/rooms/get_inventory` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Official page [98809](https://developer.work.weixin.qq.com/document/path/98809), checked, as of
    /// 2023-05-31.
    #[inline]
    pub fn rooms_get_inventory(&self) -> Call<RoomsGetInventory>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(RoomsGetInventory::new())
    }

    /// 预定Rooms会议室: book rooms for a meeting of this app. Not for recurring meetings and those beyond 24
    /// hours.
    ///
    /// `POST /cgi-bin/meeting/rooms/book` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [98791](https://developer.work.weixin.qq.com/document/path/98791), checked, as
    /// of 2023-05-30.
    #[inline]
    pub fn rooms_book(
        &self,
        meetingid: impl Into<MeetingId>,
        meeting_room_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<RoomsBook>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(RoomsBook::new(meetingid, meeting_room_id_list))
    }

    /// 释放Rooms会议室: give booked rooms back.
    ///
    /// `POST /cgi-bin/meeting/rooms/release` with [`AccessToken`]; twice is the same as once, so the client
    /// may repeat it. Official page [98792](https://developer.work.weixin.qq.com/document/path/98792),
    /// checked, as of 2023-05-30.
    #[inline]
    pub fn rooms_release(
        &self,
        meetingid: impl Into<MeetingId>,
        meeting_room_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<RoomsRelease>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(RoomsRelease::new(meetingid, meeting_room_id_list))
    }

    /// 呼叫Rooms会议室: call a room or an MRA device into a meeting of this app.
    ///
    /// `POST /cgi-bin/meeting/rooms/call` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [98804](https://developer.work.weixin.qq.com/document/path/98804), checked, as
    /// of 2023-05-30.
    #[inline]
    pub fn rooms_call(&self, meetingid: impl Into<MeetingId>) -> Call<RoomsCall>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(RoomsCall::new(meetingid))
    }

    /// 取消呼叫Rooms会议室: take a call back.
    ///
    /// `POST /cgi-bin/meeting/rooms/cancel_call` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [98805](https://developer.work.weixin.qq.com/document/path/98805),
    /// checked, as of 2023-05-30.
    #[inline]
    pub fn rooms_cancel_call(
        &self,
        meetingid: impl Into<MeetingId>,
        invite_id: impl Into<String>,
    ) -> Call<RoomsCancelCall>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(RoomsCancelCall::new(meetingid, invite_id))
    }

    /// 获取Rooms会议室应答状态: how a room or an MRA device answered a call.
    ///
    /// `POST /cgi-bin/meeting/rooms/get_response_status` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [98806](https://developer.work.weixin.qq.com/document/path/98806), checked,
    /// as of 2024-07-22.
    #[inline]
    pub fn rooms_get_response_status(
        &self,
        meetingid: impl Into<MeetingId>,
    ) -> Call<RoomsGetResponseStatus>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(RoomsGetResponseStatus::new(meetingid))
    }

    /// 获取 MRA 状态信息: what an MRA device in a meeting of this app does: sound, picture, layout, raised
    /// hand.
    ///
    /// `POST /cgi-bin/meeting/mra/query_status` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [98786](https://developer.work.weixin.qq.com/document/path/98786), checked, as of
    /// 2023-04-26.
    #[inline]
    pub fn mra_query_status(
        &self,
        meetingid: impl Into<MeetingId>,
        tmp_openid: impl Into<String>,
    ) -> Call<MraQueryStatus>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(MraQueryStatus::new(meetingid, tmp_openid))
    }

    /// 切换 MRA 默认布局: choose an MRA device's default layout. Fails while a layout of the meeting or a
    /// pinned picture is shown on it.
    ///
    /// `POST /cgi-bin/meeting/mra/set_default_layout` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [98787](https://developer.work.weixin.qq.com/document/path/98787),
    /// checked, as of 2023-04-25.
    #[inline]
    pub fn mra_set_default_layout(
        &self,
        meetingid: impl Into<MeetingId>,
        default_layout: MraLayout,
        default_novideo_user: NoVideoUsers,
        mra: Mra,
    ) -> Call<MraSetDefaultLayout>
    where
        K: Provides<AccessToken>,
    {
        let request = MraSetDefaultLayout::new(
            meetingid,
            default_layout,
            default_novideo_user,
            mra,
        );
        self.scope.call(request)
    }

    /// 设置 MRA 举手或手放下: raise or lower an MRA device's hand.
    ///
    /// `POST /cgi-bin/meeting/mra/set_raise_hand` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [98788](https://developer.work.weixin.qq.com/document/path/98788),
    /// checked, as of 2023-04-25.
    #[inline]
    pub fn mra_set_raise_hand(
        &self,
        meetingid: impl Into<MeetingId>,
        raise_hand: bool,
        mra: Mra,
    ) -> Call<MraSetRaiseHand>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(MraSetRaiseHand::new(meetingid, raise_hand, mra))
    }

    /// 挂断 MRA 呼叫: hang an MRA device up.
    ///
    /// `POST /cgi-bin/meeting/mra/hangup` with [`AccessToken`]; twice is the same as once, so the client may
    /// repeat it. Official page [98789](https://developer.work.weixin.qq.com/document/path/98789), checked,
    /// as of 2023-04-25.
    #[inline]
    pub fn mra_hangup(
        &self,
        meetingid: impl Into<MeetingId>,
        mra: Mra,
    ) -> Call<MraHangup>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(MraHangup::new(meetingid, mra))
    }
}

/// 获取会议录制列表: the request of [`Api::record_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordList {
    /// Recordings at or after this.
    pub start_time: Timestamp,
    /// Recordings before this, at most 31 days after start_time.
    pub end_time: Timestamp,
    /// The meeting. It counts before the others.
    pub meetingid: Option<MeetingId>,
    /// The number to join by.
    pub meeting_code: Option<String>,
    /// Who created the meetings, as the calling app sees the member.
    pub userid: Option<OpenUserId>,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most recordings of one page. 1 to 20, 10 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RecordList {
    "start_time" => start_time: Timestamp [required()],
    "end_time" => end_time: Timestamp [required()],
    "meetingid" => meetingid: Option<MeetingId>,
    "meeting_code" => meeting_code: Option<String>,
    "userid" => userid: Option<OpenUserId>,
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 20)],
});

impl RecordList {
    /// The request with everything it must have.
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
}

impl Endpoint for RecordList {
    type Token = AccessToken;
    type Response = RecordListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_rooms", "record_list", "/cgi-bin/meeting/record/list")
            .title("获取会议录制列表")
            .effect(Effect::Read)
            .docs(&[98192]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<RecordList> {
    /// The meeting. It counts before the others.
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

    /// Who created the meetings, as the calling app sees the member.
    #[inline]
    pub fn userid(mut self, userid: impl Into<OpenUserId>) -> Self {
        self.request.userid = Some(userid.into());
        self
    }

    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most recordings of one page. 1 to 20, 10 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for RecordList {
    type Item = Recording;

    #[inline]
    fn turn(&mut self, page: RecordListResponse) -> Page<Recording> {
        Page::by_cursor(
            page.record_meetings,
            page.has_more,
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 获取会议录制列表: the answer to [`RecordList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordListResponse {
    /// The recordings of this page.
    pub record_meetings: Vec<Recording>,
    /// The same under the name of the page's table; its sample has record_meetings.
    pub record_list: Option<Vec<Recording>>,
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer RecordListResponse {
    "record_meetings" => record_meetings: Vec<Recording>,
    "record_list" => record_list: Option<Vec<Recording>>,
    "has_more" => has_more: Option<bool>,
    "next_cursor" => next_cursor: Option<String>,
});

/// 获取会议录制地址: the request of [`Api::record_get_file_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordGetFileList {
    /// The recording.
    pub meeting_record_id: String,
    /// A meeting of this app.
    pub meetingid: MeetingId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RecordGetFileList {
    "meeting_record_id" => meeting_record_id: String [required()],
    "meetingid" => meetingid: MeetingId [required()],
});

impl RecordGetFileList {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meeting_record_id: impl Into<String>,
        meetingid: impl Into<MeetingId>,
    ) -> Self {
        Self {
            meeting_record_id: meeting_record_id.into(),
            meetingid: meetingid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for RecordGetFileList {
    type Token = AccessToken;
    type Response = RecordGetFileListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_rooms", "record_get_file_list", "/cgi-bin/meeting/record/get_file_list")
            .title("获取会议录制地址")
            .effect(Effect::Read)
            .docs(&[100917, 98196]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取会议录制地址: the answer to [`RecordGetFileList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordGetFileListResponse {
    /// The recording.
    pub meeting_record_id: String,
    /// The meeting.
    pub meetingid: MeetingId,
    /// The number to join by.
    pub meeting_code: Option<String>,
    /// Title of the meeting.
    pub title: Option<String>,
    /// The files.
    pub record_files: Vec<FileAddresses>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer RecordGetFileListResponse {
    "meeting_record_id" => meeting_record_id: String,
    "meetingid" => meetingid: MeetingId,
    "meeting_code" => meeting_code: Option<String>,
    "title" => title: Option<String>,
    "record_files" => record_files: Vec<FileAddresses>,
});

/// 获取单个录制文件详情: the request of [`Api::record_get_file`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordGetFile {
    /// The file.
    pub record_file_id: String,
    /// A meeting of this app.
    pub meetingid: MeetingId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RecordGetFile {
    "record_file_id" => record_file_id: String [required()],
    "meetingid" => meetingid: MeetingId [required()],
});

impl RecordGetFile {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        record_file_id: impl Into<String>,
        meetingid: impl Into<MeetingId>,
    ) -> Self {
        Self {
            record_file_id: record_file_id.into(),
            meetingid: meetingid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for RecordGetFile {
    type Token = AccessToken;
    type Response = RecordGetFileResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_rooms", "record_get_file", "/cgi-bin/meeting/record/get_file")
            .title("获取单个录制文件详情")
            .effect(Effect::Read)
            .docs(&[100916, 98205]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取单个录制文件详情: the answer to [`RecordGetFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordGetFileResponse {
    /// The file.
    pub record_file_id: String,
    /// The meeting.
    pub meetingid: MeetingId,
    /// The number to join by.
    pub meeting_code: Option<String>,
    /// Where to watch it.
    pub view_address: Option<String>,
    /// Where to download the video. Good for 6 hours.
    pub download_address: Option<String>,
    /// Format of the video, such as mp4.
    pub download_address_file_type: Option<String>,
    /// Where to download the sound. Good for 6 hours.
    pub audio_address: Option<String>,
    /// Format of the sound, such as m4a.
    pub audio_address_file_type: Option<String>,
    /// Summaries of the meeting.
    pub meeting_summary: Option<Vec<Download>>,
    /// Transcripts in edited form.
    pub ai_meeting_transcripts: Option<Vec<Download>>,
    /// Name of the file.
    pub record_name: Option<String>,
    /// When recording began, in milliseconds since 1970.
    pub start_time: Option<i64>,
    /// When recording ended, in milliseconds since 1970.
    pub end_time: Option<i64>,
    /// Name of the recording.
    pub meeting_record_name: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer RecordGetFileResponse {
    "record_file_id" => record_file_id: String,
    "meetingid" => meetingid: MeetingId,
    "meeting_code" => meeting_code: Option<String>,
    "view_address" => view_address: Option<String>,
    "download_address" => download_address: Option<String>,
    "download_address_file_type" => download_address_file_type: Option<String>,
    "audio_address" => audio_address: Option<String>,
    "audio_address_file_type" => audio_address_file_type: Option<String>,
    "meeting_summary" => meeting_summary: Option<Vec<Download>> [one_or_list()],
    "ai_meeting_transcripts" => ai_meeting_transcripts: Option<Vec<Download>> [one_or_list()],
    "record_name" => record_name: Option<String>,
    "start_time" => start_time: Option<i64> [form(Form::Either)],
    "end_time" => end_time: Option<i64> [form(Form::Either)],
    "meeting_record_name" => meeting_record_name: Option<String>,
});

/// 获取录制转写段落信息: the request of [`Api::record_transcript_get_paragraph_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordTranscriptGetParagraphList {
    /// The file.
    pub record_file_id: String,
    /// A meeting of this app.
    pub meetingid: MeetingId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RecordTranscriptGetParagraphList {
    "record_file_id" => record_file_id: String [required()],
    "meetingid" => meetingid: MeetingId [required()],
});

impl RecordTranscriptGetParagraphList {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        record_file_id: impl Into<String>,
        meetingid: impl Into<MeetingId>,
    ) -> Self {
        Self {
            record_file_id: record_file_id.into(),
            meetingid: meetingid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for RecordTranscriptGetParagraphList {
    type Token = AccessToken;
    type Response = RecordTranscriptGetParagraphListResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "meeting_rooms",
        "record_transcript_get_paragraph_list",
        "/cgi-bin/meeting/record/transcript/get_paragraph_list",
    )
    .title("获取录制转写段落信息")
    .effect(Effect::Read)
    .docs(&[100925, 98212]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取录制转写段落信息: the answer to [`RecordTranscriptGetParagraphList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordTranscriptGetParagraphListResponse {
    /// Whether speakers who share a device have been told apart.
    pub audio_detect: Option<bool>,
    /// The paragraphs.
    pub paragraphs: Vec<ParagraphTimes>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer RecordTranscriptGetParagraphListResponse {
    "audio_detect" => audio_detect: Option<bool> [form(Form::Flag)],
    "paragraphs" => paragraphs: Vec<ParagraphTimes>,
});

/// 获取录制转写详情: the request of [`Api::record_transcript_get_detail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordTranscriptGetDetail {
    /// The file.
    pub record_file_id: String,
    /// A meeting of this app.
    pub meetingid: MeetingId,
    /// The paragraph to begin with. Absent for the first one.
    pub pid: Option<String>,
    /// Most paragraphs to return. Absent for all.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RecordTranscriptGetDetail {
    "record_file_id" => record_file_id: String [required()],
    "meetingid" => meetingid: MeetingId [required()],
    "pid" => pid: Option<String>,
    "limit" => limit: Option<i64>,
});

impl RecordTranscriptGetDetail {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        record_file_id: impl Into<String>,
        meetingid: impl Into<MeetingId>,
    ) -> Self {
        Self {
            record_file_id: record_file_id.into(),
            meetingid: meetingid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for RecordTranscriptGetDetail {
    type Token = AccessToken;
    type Response = RecordTranscriptGetDetailResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "meeting_rooms",
        "record_transcript_get_detail",
        "/cgi-bin/meeting/record/transcript/get_detail",
    )
    .title("获取录制转写详情")
    .effect(Effect::Read)
    .docs(&[100926, 98211]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<RecordTranscriptGetDetail> {
    /// The paragraph to begin with. Absent for the first one.
    #[inline]
    pub fn pid(mut self, pid: impl Into<String>) -> Self {
        self.request.pid = Some(pid.into());
        self
    }

    /// Most paragraphs to return. Absent for all.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

/// 获取录制转写详情: the answer to [`RecordTranscriptGetDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordTranscriptGetDetailResponse {
    /// Whether paragraphs follow that pid and limit left out.
    pub has_more: bool,
    /// The transcript.
    pub transcripts: Option<Transcript>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer RecordTranscriptGetDetailResponse {
    "has_more" => has_more: bool,
    "transcripts" => transcripts: Option<Transcript>,
});

/// 获取录制转写搜索结果: the request of [`Api::record_transcript_search`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordTranscriptSearch {
    /// The file.
    pub record_file_id: String,
    /// A meeting of this app.
    pub meetingid: MeetingId,
    /// What to find.
    pub text: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RecordTranscriptSearch {
    "record_file_id" => record_file_id: String [required()],
    "meetingid" => meetingid: MeetingId [required()],
    "text" => text: String [required()],
});

impl RecordTranscriptSearch {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        record_file_id: impl Into<String>,
        meetingid: impl Into<MeetingId>,
        text: impl Into<String>,
    ) -> Self {
        Self {
            record_file_id: record_file_id.into(),
            meetingid: meetingid.into(),
            text: text.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for RecordTranscriptSearch {
    type Token = AccessToken;
    type Response = RecordTranscriptSearchResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_rooms", "record_transcript_search", "/cgi-bin/meeting/record/transcript/search")
            .title("获取录制转写搜索结果")
            .effect(Effect::Read)
            .docs(&[98213, 100927]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取录制转写搜索结果: the answer to [`RecordTranscriptSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordTranscriptSearchResponse {
    /// Where it occurs in the text.
    pub hits: Option<Vec<TranscriptHit>>,
    /// When it is said.
    pub timelines: Option<Vec<TranscriptTime>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer RecordTranscriptSearchResponse {
    "hits" => hits: Option<Vec<TranscriptHit>>,
    "timelines" => timelines: Option<Vec<TranscriptTime>>,
});

/// 获取录制文件访问统计: the request of [`Api::record_get_statistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordGetStatistics {
    /// The recording.
    pub meeting_record_id: String,
    /// The meeting. Known only from an example.
    pub meetingid: Option<MeetingId>,
    /// Days from this on; the last 31 days by default.
    pub start_time: Option<Timestamp>,
    /// Days until this, at most 31 days after start_time.
    pub end_time: Option<Timestamp>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RecordGetStatistics {
    "meeting_record_id" => meeting_record_id: String [required()],
    "meetingid" => meetingid: Option<MeetingId>,
    "start_time" => start_time: Option<Timestamp>,
    "end_time" => end_time: Option<Timestamp>,
});

impl RecordGetStatistics {
    /// The request with everything it must have.
    #[inline]
    pub fn new(meeting_record_id: impl Into<String>) -> Self {
        Self {
            meeting_record_id: meeting_record_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for RecordGetStatistics {
    type Token = AccessToken;
    type Response = RecordGetStatisticsResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_rooms", "record_get_statistics", "/cgi-bin/meeting/record/get_statistics")
            .title("获取录制文件访问统计")
            .effect(Effect::Read)
            .docs(&[98209]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<RecordGetStatistics> {
    /// The meeting. Known only from an example.
    #[inline]
    pub fn meetingid(mut self, meetingid: impl Into<MeetingId>) -> Self {
        self.request.meetingid = Some(meetingid.into());
        self
    }

    /// Days from this on; the last 31 days by default.
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<Timestamp>) -> Self {
        self.request.start_time = Some(start_time.into());
        self
    }

    /// Days until this, at most 31 days after start_time.
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<Timestamp>) -> Self {
        self.request.end_time = Some(end_time.into());
        self
    }
}

/// 获取录制文件访问统计: the answer to [`RecordGetStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordGetStatisticsResponse {
    /// The days.
    pub summaries: Vec<DayStatistics>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer RecordGetStatisticsResponse {
    "summaries" => summaries: Vec<DayStatistics> [one_or_list()],
});

/// 修改会议录制共享设置: the request of [`Api::record_update_sharing_config`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordUpdateSharingConfig {
    /// A meeting of this app.
    pub meetingid: MeetingId,
    /// The recording.
    pub meeting_record_id: String,
    /// How it is shared.
    pub sharing_config: Option<SharingConfig>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RecordUpdateSharingConfig {
    "meetingid" => meetingid: MeetingId [required()],
    "meeting_record_id" => meeting_record_id: String [required()],
    "sharing_config" => sharing_config: Option<SharingConfig>,
});

impl RecordUpdateSharingConfig {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingid: impl Into<MeetingId>,
        meeting_record_id: impl Into<String>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            meeting_record_id: meeting_record_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for RecordUpdateSharingConfig {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "meeting_rooms",
        "record_update_sharing_config",
        "/cgi-bin/meeting/record/update_sharing_config",
    )
    .title("修改会议录制共享设置")
    .effect(Effect::Set)
    .docs(&[98208]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<RecordUpdateSharingConfig> {
    /// How it is shared.
    #[inline]
    pub fn sharing_config(mut self, sharing_config: SharingConfig) -> Self {
        self.request.sharing_config = Some(sharing_config);
        self
    }
}

/// 删除会议录制: the request of [`Api::record_delete`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordDelete {
    /// A meeting of this app.
    pub meetingid: MeetingId,
    /// The recording.
    pub meeting_record_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RecordDelete {
    "meetingid" => meetingid: MeetingId [required()],
    "meeting_record_id" => meeting_record_id: String [required()],
});

impl RecordDelete {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingid: impl Into<MeetingId>,
        meeting_record_id: impl Into<String>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            meeting_record_id: meeting_record_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for RecordDelete {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_rooms", "record_delete", "/cgi-bin/meeting/record/delete")
            .title("删除会议录制")
            .effect(Effect::Set)
            .docs(&[98206]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 删除单个录制文件: the request of [`Api::record_delete_file`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordDeleteFile {
    /// A meeting of this app.
    pub meetingid: MeetingId,
    /// The file.
    pub record_file_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RecordDeleteFile {
    "meetingid" => meetingid: MeetingId [required()],
    "record_file_id" => record_file_id: String [required()],
});

impl RecordDeleteFile {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingid: impl Into<MeetingId>,
        record_file_id: impl Into<String>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            record_file_id: record_file_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for RecordDeleteFile {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_rooms", "record_delete_file", "/cgi-bin/meeting/record/delete_file")
            .title("删除单个录制文件")
            .effect(Effect::Set)
            .docs(&[98207]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取Rooms会议室列表: the request of [`Api::rooms_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomsList {
    /// Only rooms whose name contains this.
    pub meeting_room_name: Option<String>,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most rooms of one page. 1 to 50, 20 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RoomsList {
    "meeting_room_name" => meeting_room_name: Option<String>,
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 50)],
});

impl RoomsList {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for RoomsList {
    type Token = AccessToken;
    type Response = RoomsListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_rooms", "rooms_list", "/cgi-bin/meeting/rooms/list")
            .title("获取Rooms会议室列表")
            .effect(Effect::Read)
            .docs(&[98795]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<RoomsList> {
    /// Only rooms whose name contains this.
    #[inline]
    pub fn meeting_room_name(mut self, meeting_room_name: impl Into<String>) -> Self {
        self.request.meeting_room_name = Some(meeting_room_name.into());
        self
    }

    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most rooms of one page. 1 to 50, 20 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for RoomsList {
    type Item = Room;

    #[inline]
    fn turn(&mut self, page: RoomsListResponse) -> Page<Room> {
        Page::by_cursor(
            page.meeting_room_list,
            Some(page.has_more),
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 获取Rooms会议室列表: the answer to [`RoomsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomsListResponse {
    /// The rooms of this page.
    pub meeting_room_list: Vec<Room>,
    /// Whether there is a next page.
    pub has_more: bool,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer RoomsListResponse {
    "meeting_room_list" => meeting_room_list: Vec<Room>,
    "has_more" => has_more: bool,
    "next_cursor" => next_cursor: Option<String>,
});

/// 获取Rooms会议室详情: the request of [`Api::rooms_get_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomsGetInfo {
    /// The room.
    pub meeting_room_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RoomsGetInfo {
    "meeting_room_id" => meeting_room_id: String [required()],
});

impl RoomsGetInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new(meeting_room_id: impl Into<String>) -> Self {
        Self {
            meeting_room_id: meeting_room_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for RoomsGetInfo {
    type Token = AccessToken;
    type Response = RoomsGetInfoResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_rooms", "rooms_get_info", "/cgi-bin/meeting/rooms/get_info")
            .title("获取Rooms会议室详情")
            .effect(Effect::Read)
            .docs(&[98793]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取Rooms会议室详情: the answer to [`RoomsGetInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomsGetInfoResponse {
    /// What and where it is.
    pub basic_info: RoomBasics,
    /// Its account.
    pub account_info: Option<RoomAccount>,
    /// Its hardware.
    pub hardware_info: Option<RoomHardware>,
    /// Its personal meeting number.
    pub pmi_info: Option<RoomPmi>,
    /// Whether alarms are reported.
    pub monitor_status: Option<bool>,
    /// Whether it can be booked.
    pub scheduled_status: Option<bool>,
    /// Whether it can be called.
    pub is_allow_call: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer RoomsGetInfoResponse {
    "basic_info" => basic_info: RoomBasics,
    "account_info" => account_info: Option<RoomAccount>,
    "hardware_info" => hardware_info: Option<RoomHardware>,
    "pmi_info" => pmi_info: Option<RoomPmi>,
    "monitor_status" => monitor_status: Option<bool> [form(Form::Flag)],
    "scheduled_status" => scheduled_status: Option<bool> [form(Form::Flag)],
    "is_allow_call" => is_allow_call: Option<bool>,
});

/// 获取Rooms会议室配置项: the request of [`Api::rooms_get_config`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomsGetConfig {
    /// The room.
    pub meeting_room_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RoomsGetConfig {
    "meeting_room_id" => meeting_room_id: String [required()],
});

impl RoomsGetConfig {
    /// The request with everything it must have.
    #[inline]
    pub fn new(meeting_room_id: impl Into<String>) -> Self {
        Self {
            meeting_room_id: meeting_room_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for RoomsGetConfig {
    type Token = AccessToken;
    type Response = RoomsGetConfigResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_rooms", "rooms_get_config", "/cgi-bin/meeting/rooms/get_config")
            .title("获取Rooms会议室配置项")
            .effect(Effect::Read)
            .docs(&[98802]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取Rooms会议室配置项: the answer to [`RoomsGetConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomsGetConfigResponse {
    /// For meetings.
    pub meeting_settings: RoomMeetingSettings,
    /// For recordings.
    pub record_settings: RoomRecordSettings,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer RoomsGetConfigResponse {
    "meeting_settings" => meeting_settings: RoomMeetingSettings,
    "record_settings" => record_settings: RoomRecordSettings,
});

/// 获取Rooms会议室下的会议列表: the request of [`Api::rooms_list_meetings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomsListMeetings {
    /// The room. This or rooms_id is required.
    pub meeting_room_id: Option<String>,
    /// The device.
    pub rooms_id: Option<String>,
    /// Meetings at or after this.
    pub start_time: Option<Timestamp>,
    /// Meetings before this, at most 90 days after start_time.
    pub end_time: Option<Timestamp>,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most meetings of one page. 1 to 20, 20 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RoomsListMeetings {
    "meeting_room_id" => meeting_room_id: Option<String>,
    "rooms_id" => rooms_id: Option<String>,
    "start_time" => start_time: Option<Timestamp>,
    "end_time" => end_time: Option<Timestamp>,
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 20)],
});

impl RoomsListMeetings {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for RoomsListMeetings {
    type Token = AccessToken;
    type Response = RoomsListMeetingsResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_rooms", "rooms_list_meetings", "/cgi-bin/meeting/rooms/list_meetings")
            .title("获取Rooms会议室下的会议列表")
            .effect(Effect::Read)
            .docs(&[98796]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<RoomsListMeetings> {
    /// The room. This or rooms_id is required.
    #[inline]
    pub fn meeting_room_id(mut self, meeting_room_id: impl Into<String>) -> Self {
        self.request.meeting_room_id = Some(meeting_room_id.into());
        self
    }

    /// The device.
    #[inline]
    pub fn rooms_id(mut self, rooms_id: impl Into<String>) -> Self {
        self.request.rooms_id = Some(rooms_id.into());
        self
    }

    /// Meetings at or after this.
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<Timestamp>) -> Self {
        self.request.start_time = Some(start_time.into());
        self
    }

    /// Meetings before this, at most 90 days after start_time.
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

    /// Most meetings of one page. 1 to 20, 20 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for RoomsListMeetings {
    type Item = RoomMeeting;

    #[inline]
    fn turn(&mut self, page: RoomsListMeetingsResponse) -> Page<RoomMeeting> {
        Page::by_cursor(
            page.meeting_info_list,
            Some(page.has_more),
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 获取Rooms会议室下的会议列表: the answer to [`RoomsListMeetings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomsListMeetingsResponse {
    /// The meetings of this page.
    pub meeting_info_list: Vec<RoomMeeting>,
    /// Whether there is a next page.
    pub has_more: bool,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer RoomsListMeetingsResponse {
    "meeting_info_list" => meeting_info_list: Vec<RoomMeeting>,
    "has_more" => has_more: bool,
    "next_cursor" => next_cursor: Option<String>,
});

/// 获取设备列表: the request of [`Api::rooms_list_devices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomsListDevices {
    /// Only rooms whose name contains this.
    pub meeting_room_name: Option<String>,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most devices of one page. 1 to 50, 20 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RoomsListDevices {
    "meeting_room_name" => meeting_room_name: Option<String>,
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 50)],
});

impl RoomsListDevices {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for RoomsListDevices {
    type Token = AccessToken;
    type Response = RoomsListDevicesResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_rooms", "rooms_list_devices", "/cgi-bin/meeting/rooms/list_devices")
            .title("获取设备列表")
            .effect(Effect::Read)
            .docs(&[98798]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<RoomsListDevices> {
    /// Only rooms whose name contains this.
    #[inline]
    pub fn meeting_room_name(mut self, meeting_room_name: impl Into<String>) -> Self {
        self.request.meeting_room_name = Some(meeting_room_name.into());
        self
    }

    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most devices of one page. 1 to 50, 20 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for RoomsListDevices {
    type Item = RoomDevice;

    #[inline]
    fn turn(&mut self, page: RoomsListDevicesResponse) -> Page<RoomDevice> {
        Page::by_cursor(
            page.device_info_list,
            Some(page.has_more),
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 获取设备列表: the answer to [`RoomsListDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomsListDevicesResponse {
    /// The devices of this page.
    pub device_info_list: Vec<RoomDevice>,
    /// Whether there is a next page.
    pub has_more: bool,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer RoomsListDevicesResponse {
    "device_info_list" => device_info_list: Vec<RoomDevice>,
    "has_more" => has_more: bool,
    "next_cursor" => next_cursor: Option<String>,
});

/// 获取控制器列表: the request of [`Api::rooms_list_controllers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomsListControllers {
    /// Only controllers whose name contains this.
    pub controller_name: Option<String>,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most controllers of one page. 1 to 50, 20 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RoomsListControllers {
    "controller_name" => controller_name: Option<String>,
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 50)],
});

impl RoomsListControllers {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for RoomsListControllers {
    type Token = AccessToken;
    type Response = RoomsListControllersResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_rooms", "rooms_list_controllers", "/cgi-bin/meeting/rooms/list_controllers")
            .title("获取控制器列表")
            .effect(Effect::Read)
            .docs(&[98799]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<RoomsListControllers> {
    /// Only controllers whose name contains this.
    #[inline]
    pub fn controller_name(mut self, controller_name: impl Into<String>) -> Self {
        self.request.controller_name = Some(controller_name.into());
        self
    }

    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most controllers of one page. 1 to 50, 20 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for RoomsListControllers {
    type Item = RoomController;

    #[inline]
    fn turn(&mut self, page: RoomsListControllersResponse) -> Page<RoomController> {
        Page::by_cursor(
            page.controller_info_list,
            Some(page.has_more),
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 获取控制器列表: the answer to [`RoomsListControllers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomsListControllersResponse {
    /// The controllers of this page.
    pub controller_info_list: Vec<RoomController>,
    /// Whether there is a next page.
    pub has_more: bool,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer RoomsListControllersResponse {
    "controller_info_list" => controller_info_list: Vec<RoomController>,
    "has_more" => has_more: bool,
    "next_cursor" => next_cursor: Option<String>,
});

/// 获取Rooms会议室资源: the request of [`Api::rooms_get_inventory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomsGetInventory {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RoomsGetInventory {});

impl RoomsGetInventory {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for RoomsGetInventory {
    type Token = AccessToken;
    type Response = RoomsGetInventoryResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_rooms", "rooms_get_inventory", "/cgi-bin/meeting/rooms/get_inventory")
            .title("获取Rooms会议室资源")
            .effect(Effect::Read)
            .docs(&[98809]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取Rooms会议室资源: the answer to [`RoomsGetInventory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomsGetInventoryResponse {
    /// Ordinary devices.
    pub normal_count: i64,
    /// Special devices.
    pub special_count: i64,
    /// Ordinary devices in use.
    pub normal_used_count: i64,
    /// Special devices in use.
    pub special_used_count: i64,
    /// Ordinary devices whose time is over.
    pub normal_expired_count: i64,
    /// Special devices whose time is over.
    pub special_expired_count: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer RoomsGetInventoryResponse {
    "normal_count" => normal_count: i64,
    "special_count" => special_count: i64,
    "normal_used_count" => normal_used_count: i64,
    "special_used_count" => special_used_count: i64,
    "normal_expired_count" => normal_expired_count: i64,
    "special_expired_count" => special_expired_count: i64,
});

/// 预定Rooms会议室: the request of [`Api::rooms_book`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomsBook {
    /// The meeting.
    pub meetingid: MeetingId,
    /// The rooms.
    pub meeting_room_id_list: Vec<String>,
    /// Whether the room shows the title in the hour before the meeting. `true` when absent.
    pub subject_visible: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RoomsBook {
    "meetingid" => meetingid: MeetingId [required()],
    "meeting_room_id_list" => meeting_room_id_list: Vec<String> [required()],
    "subject_visible" => subject_visible: Option<bool>,
});

impl RoomsBook {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingid: impl Into<MeetingId>,
        meeting_room_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            meeting_room_id_list: meeting_room_id_list
                .into_iter()
                .map(Into::into)
                .collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for RoomsBook {
    type Token = AccessToken;
    type Response = RoomsBookResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_rooms", "rooms_book", "/cgi-bin/meeting/rooms/book")
            .title("预定Rooms会议室")
            .docs(&[98791]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<RoomsBook> {
    /// Whether the room shows the title in the hour before the meeting. `true` when absent.
    #[inline]
    pub fn subject_visible(mut self, subject_visible: bool) -> Self {
        self.request.subject_visible = Some(subject_visible);
        self
    }
}

/// 预定Rooms会议室: the answer to [`RoomsBook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomsBookResponse {
    /// The rooms that were booked.
    pub meeting_room_list: Vec<BookedRoom>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer RoomsBookResponse {
    "meeting_room_list" => meeting_room_list: Vec<BookedRoom>,
});

/// 释放Rooms会议室: the request of [`Api::rooms_release`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomsRelease {
    /// A meeting of this app.
    pub meetingid: MeetingId,
    /// The rooms.
    pub meeting_room_id_list: Vec<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RoomsRelease {
    "meetingid" => meetingid: MeetingId [required()],
    "meeting_room_id_list" => meeting_room_id_list: Vec<String> [required()],
});

impl RoomsRelease {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingid: impl Into<MeetingId>,
        meeting_room_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            meeting_room_id_list: meeting_room_id_list
                .into_iter()
                .map(Into::into)
                .collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for RoomsRelease {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_rooms", "rooms_release", "/cgi-bin/meeting/rooms/release")
            .title("释放Rooms会议室")
            .effect(Effect::Set)
            .docs(&[98792]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 呼叫Rooms会议室: the request of [`Api::rooms_call`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomsCall {
    /// The meeting.
    pub meetingid: MeetingId,
    /// The room. Either this or mra_address.
    pub meeting_room_id: Option<String>,
    /// The MRA device.
    pub mra_address: Option<MraAddress>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RoomsCall {
    "meetingid" => meetingid: MeetingId [required()],
    "meeting_room_id" => meeting_room_id: Option<String>,
    "mra_address" => mra_address: Option<MraAddress>,
});

impl RoomsCall {
    /// The request with everything it must have.
    #[inline]
    pub fn new(meetingid: impl Into<MeetingId>) -> Self {
        Self {
            meetingid: meetingid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for RoomsCall {
    type Token = AccessToken;
    type Response = RoomsCallResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_rooms", "rooms_call", "/cgi-bin/meeting/rooms/call")
            .title("呼叫Rooms会议室")
            .docs(&[98804]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<RoomsCall> {
    /// The room. Either this or mra_address.
    #[inline]
    pub fn meeting_room_id(mut self, meeting_room_id: impl Into<String>) -> Self {
        self.request.meeting_room_id = Some(meeting_room_id.into());
        self
    }

    /// The MRA device.
    #[inline]
    pub fn mra_address(mut self, mra_address: MraAddress) -> Self {
        self.request.mra_address = Some(mra_address);
        self
    }
}

/// 呼叫Rooms会议室: the answer to [`RoomsCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomsCallResponse {
    /// The call.
    pub invite_id: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer RoomsCallResponse {
    "invite_id" => invite_id: String,
});

/// 取消呼叫Rooms会议室: the request of [`Api::rooms_cancel_call`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomsCancelCall {
    /// The meeting.
    pub meetingid: MeetingId,
    /// The call.
    pub invite_id: String,
    /// The room. Either this or mra_address.
    pub meeting_room_id: Option<String>,
    /// The MRA device.
    pub mra_address: Option<MraAddress>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RoomsCancelCall {
    "meetingid" => meetingid: MeetingId [required()],
    "invite_id" => invite_id: String [required()],
    "meeting_room_id" => meeting_room_id: Option<String>,
    "mra_address" => mra_address: Option<MraAddress>,
});

impl RoomsCancelCall {
    /// The request with everything it must have.
    #[inline]
    pub fn new(meetingid: impl Into<MeetingId>, invite_id: impl Into<String>) -> Self {
        Self {
            meetingid: meetingid.into(),
            invite_id: invite_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for RoomsCancelCall {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_rooms", "rooms_cancel_call", "/cgi-bin/meeting/rooms/cancel_call")
            .title("取消呼叫Rooms会议室")
            .effect(Effect::Set)
            .docs(&[98805]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<RoomsCancelCall> {
    /// The room. Either this or mra_address.
    #[inline]
    pub fn meeting_room_id(mut self, meeting_room_id: impl Into<String>) -> Self {
        self.request.meeting_room_id = Some(meeting_room_id.into());
        self
    }

    /// The MRA device.
    #[inline]
    pub fn mra_address(mut self, mra_address: MraAddress) -> Self {
        self.request.mra_address = Some(mra_address);
        self
    }
}

/// 获取Rooms会议室应答状态: the request of [`Api::rooms_get_response_status`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomsGetResponseStatus {
    /// The meeting.
    pub meetingid: MeetingId,
    /// The room. Either this or mra_address.
    pub meeting_room_id: Option<String>,
    /// The MRA device.
    pub mra_address: Option<MraAddress>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RoomsGetResponseStatus {
    "meetingid" => meetingid: MeetingId [required()],
    "meeting_room_id" => meeting_room_id: Option<String>,
    "mra_address" => mra_address: Option<MraAddress>,
});

impl RoomsGetResponseStatus {
    /// The request with everything it must have.
    #[inline]
    pub fn new(meetingid: impl Into<MeetingId>) -> Self {
        Self {
            meetingid: meetingid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for RoomsGetResponseStatus {
    type Token = AccessToken;
    type Response = RoomsGetResponseStatusResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_rooms", "rooms_get_response_status", "/cgi-bin/meeting/rooms/get_response_status")
            .title("获取Rooms会议室应答状态")
            .effect(Effect::Read)
            .docs(&[98806]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<RoomsGetResponseStatus> {
    /// The room. Either this or mra_address.
    #[inline]
    pub fn meeting_room_id(mut self, meeting_room_id: impl Into<String>) -> Self {
        self.request.meeting_room_id = Some(meeting_room_id.into());
        self
    }

    /// The MRA device.
    #[inline]
    pub fn mra_address(mut self, mra_address: MraAddress) -> Self {
        self.request.mra_address = Some(mra_address);
        self
    }
}

/// 获取Rooms会议室应答状态: the answer to [`RoomsGetResponseStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomsGetResponseStatusResponse {
    /// The answer.
    pub status: RoomAnswer,
    /// When it last answered, as yyyy/MM/dd HH:mm:ss.
    pub response_time: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer RoomsGetResponseStatusResponse {
    "status" => status: RoomAnswer,
    "response_time" => response_time: Option<String>,
});

/// 获取 MRA 状态信息: the request of [`Api::mra_query_status`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MraQueryStatus {
    /// The meeting.
    pub meetingid: MeetingId,
    /// The device's temporary id in this meeting.
    pub tmp_openid: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MraQueryStatus {
    "meetingid" => meetingid: MeetingId [required()],
    "tmp_openid" => tmp_openid: String [required()],
});

impl MraQueryStatus {
    /// The request with everything it must have.
    #[inline]
    pub fn new(meetingid: impl Into<MeetingId>, tmp_openid: impl Into<String>) -> Self {
        Self {
            meetingid: meetingid.into(),
            tmp_openid: tmp_openid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for MraQueryStatus {
    type Token = AccessToken;
    type Response = MraQueryStatusResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_rooms", "mra_query_status", "/cgi-bin/meeting/mra/query_status")
            .title("获取 MRA 状态信息")
            .effect(Effect::Read)
            .docs(&[98786]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取 MRA 状态信息: the answer to [`MraQueryStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MraQueryStatusResponse {
    /// The device's temporary id in this meeting.
    pub tmp_openid: String,
    /// Kind of device; 9 for MRA.
    pub instance_id: i64,
    /// Part in the meeting.
    pub user_role: Option<Role>,
    /// Part in a webinar.
    pub webinar_member_role: Option<WebinarRole>,
    /// Its address. Only while it is in the meeting.
    pub ip: Option<String>,
    /// The name it is shown by.
    pub name: Option<String>,
    /// Whether the microphone is on.
    pub audio_state: Option<bool>,
    /// Whether the camera is on.
    pub video_state: Option<bool>,
    /// Whether it shares a screen.
    pub screen_shared_state: Option<bool>,
    /// Its default layout.
    pub default_layout: Option<MraLayout>,
    /// Whether its hand is raised.
    pub raise_hands_state: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer MraQueryStatusResponse {
    "tmp_openid" => tmp_openid: String,
    "instance_id" => instance_id: i64,
    "user_role" => user_role: Option<Role>,
    "webinar_member_role" => webinar_member_role: Option<WebinarRole>,
    "ip" => ip: Option<String>,
    "name" => name: Option<String>,
    "audio_state" => audio_state: Option<bool>,
    "video_state" => video_state: Option<bool>,
    "screen_shared_state" => screen_shared_state: Option<bool>,
    "default_layout" => default_layout: Option<MraLayout>,
    "raise_hands_state" => raise_hands_state: Option<bool>,
});

/// 切换 MRA 默认布局: the request of [`Api::mra_set_default_layout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MraSetDefaultLayout {
    /// A meeting of this app.
    pub meetingid: MeetingId,
    /// The layout.
    pub default_layout: MraLayout,
    /// Whether people without a picture are shown.
    pub default_novideo_user: NoVideoUsers,
    /// The device.
    pub mra: Mra,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MraSetDefaultLayout {
    "meetingid" => meetingid: MeetingId [required()],
    "default_layout" => default_layout: MraLayout [required()],
    "default_novideo_user" => default_novideo_user: NoVideoUsers [required()],
    "mra" => mra: Mra [required()],
});

impl MraSetDefaultLayout {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingid: impl Into<MeetingId>,
        default_layout: MraLayout,
        default_novideo_user: NoVideoUsers,
        mra: Mra,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            default_layout,
            default_novideo_user,
            mra,
            ..Self::default()
        }
    }
}

impl Endpoint for MraSetDefaultLayout {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_rooms", "mra_set_default_layout", "/cgi-bin/meeting/mra/set_default_layout")
            .title("切换 MRA 默认布局")
            .effect(Effect::Set)
            .docs(&[98787]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 设置 MRA 举手或手放下: the request of [`Api::mra_set_raise_hand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MraSetRaiseHand {
    /// A meeting of this app.
    pub meetingid: MeetingId,
    /// Whether the hand is raised from now on.
    pub raise_hand: bool,
    /// The device.
    pub mra: Mra,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MraSetRaiseHand {
    "meetingid" => meetingid: MeetingId [required()],
    "raise_hand" => raise_hand: bool [required()],
    "mra" => mra: Mra [required()],
});

impl MraSetRaiseHand {
    /// The request with everything it must have.
    #[inline]
    pub fn new(meetingid: impl Into<MeetingId>, raise_hand: bool, mra: Mra) -> Self {
        Self {
            meetingid: meetingid.into(),
            raise_hand,
            mra,
            ..Self::default()
        }
    }
}

impl Endpoint for MraSetRaiseHand {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_rooms", "mra_set_raise_hand", "/cgi-bin/meeting/mra/set_raise_hand")
            .title("设置 MRA 举手或手放下")
            .effect(Effect::Set)
            .docs(&[98788]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 挂断 MRA 呼叫: the request of [`Api::mra_hangup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MraHangup {
    /// A meeting of this app.
    pub meetingid: MeetingId,
    /// The device.
    pub mra: Mra,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MraHangup {
    "meetingid" => meetingid: MeetingId [required()],
    "mra" => mra: Mra [required()],
});

impl MraHangup {
    /// The request with everything it must have.
    #[inline]
    pub fn new(meetingid: impl Into<MeetingId>, mra: Mra) -> Self {
        Self {
            meetingid: meetingid.into(),
            mra,
            ..Self::default()
        }
    }
}

impl Endpoint for MraHangup {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_rooms", "mra_hangup", "/cgi-bin/meeting/mra/hangup")
            .title("挂断 MRA 呼叫")
            .effect(Effect::Set)
            .docs(&[98789]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// A cloud recording of a meeting.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Recording {
    /// Its id.
    pub meeting_record_id: String,
    /// The meeting.
    pub meetingid: MeetingId,
    /// The number to join by.
    pub meeting_code: Option<String>,
    /// The host, as the calling app sees the member.
    pub host_user_id: Option<OpenUserId>,
    /// Title of the meeting.
    pub title: Option<String>,
    /// When the meeting began, in milliseconds since 1970.
    pub meeting_start_time: Option<i64>,
    /// How far the recording is.
    pub state: RecordState,
    /// Its files. Absent before it is ready.
    pub record_files: Option<Vec<RecordFile>>,
    /// The same under the name of the page's table; its sample has record_files.
    pub record_file_list: Option<Vec<RecordFile>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Recording {
    "meeting_record_id" => meeting_record_id: String,
    "meetingid" => meetingid: MeetingId,
    "meeting_code" => meeting_code: Option<String>,
    "host_user_id" => host_user_id: Option<OpenUserId>,
    "title" => title: Option<String>,
    "meeting_start_time" => meeting_start_time: Option<i64>,
    "state" => state: RecordState,
    "record_files" => record_files: Option<Vec<RecordFile>>,
    "record_file_list" => record_file_list: Option<Vec<RecordFile>>,
});

/// A file of a recording.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordFile {
    /// Its id.
    pub record_file_id: String,
    /// When it begins, in milliseconds since 1970.
    pub record_start_time: Option<i64>,
    /// When it ends, in milliseconds since 1970.
    pub record_end_time: Option<i64>,
    /// Size in bytes.
    pub record_size: Option<i64>,
    /// Whether it is shared. The members below are present only if it is.
    pub sharing_state: Option<bool>,
    /// Where it is shared.
    pub sharing_url: Option<String>,
    /// Whether only members of the corp may see it.
    pub required_same_corp: Option<bool>,
    /// Whether only those who attended may see it.
    pub required_attendee: Option<bool>,
    /// Password to see it.
    pub password: Option<String>,
    /// Until when it is shared, in milliseconds since 1970; 0 for ever.
    pub sharing_expire: Option<i64>,
    /// Whether it may be downloaded.
    pub allow_download: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RecordFile {
    "record_file_id" => record_file_id: String,
    "record_start_time" => record_start_time: Option<i64>,
    "record_end_time" => record_end_time: Option<i64>,
    "record_size" => record_size: Option<i64>,
    "sharing_state" => sharing_state: Option<bool> [form(Form::Flag)],
    "sharing_url" => sharing_url: Option<String>,
    "required_same_corp" => required_same_corp: Option<bool>,
    "required_attendee" => required_attendee: Option<bool>,
    "password" => password: Option<String> [sensitive()],
    "sharing_expire" => sharing_expire: Option<i64>,
    "allow_download" => allow_download: Option<bool>,
});

/// Where to watch and download a file of a recording.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileAddresses {
    /// The file.
    pub record_file_id: String,
    /// Where to watch it.
    pub view_address: Option<String>,
    /// Where to download the video. Good for 6 hours.
    pub download_address: Option<String>,
    /// Format of the video, such as mp4.
    pub download_address_file_type: Option<String>,
    /// Where to download the sound. Good for 6 hours.
    pub audio_address: Option<String>,
    /// Format of the sound, such as m4a.
    pub audio_address_file_type: Option<String>,
    /// Summaries of the meeting.
    pub meeting_summary: Option<Vec<Download>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(FileAddresses {
    "record_file_id" => record_file_id: String,
    "view_address" => view_address: Option<String>,
    "download_address" => download_address: Option<String>,
    "download_address_file_type" => download_address_file_type: Option<String>,
    "audio_address" => audio_address: Option<String>,
    "audio_address_file_type" => audio_address_file_type: Option<String>,
    "meeting_summary" => meeting_summary: Option<Vec<Download>> [one_or_list()],
});

/// A text to download.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Download {
    /// Where. Good for 1 hour.
    pub download_address: String,
    /// Format, such as txt, pdf or docx.
    pub file_type: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Download {
    "download_address" => download_address: String,
    "file_type" => file_type: Option<String>,
});

/// When a paragraph is said.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParagraphTimes {
    /// The paragraph's id.
    pub pid: String,
    /// Milliseconds from the start of the file to its beginning.
    pub start_time: i64,
    /// Milliseconds from the start of the file to its end.
    pub end_time: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ParagraphTimes {
    "pid" => pid: String [form(Form::Either)],
    "start_time" => start_time: i64 [form(Form::Either)],
    "end_time" => end_time: i64 [form(Form::Either)],
});

/// What was said.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Transcript {
    /// The paragraphs.
    pub paragraphs: Option<Vec<Paragraph>>,
    /// Keywords.
    pub keywords: Option<Vec<String>>,
    /// Whether speakers who share a device have been told apart.
    pub audio_detect: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Transcript {
    "paragraphs" => paragraphs: Option<Vec<Paragraph>>,
    "keywords" => keywords: Option<Vec<String>>,
    "audio_detect" => audio_detect: Option<bool> [form(Form::Flag)],
});

/// A paragraph of a transcript.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Paragraph {
    /// Its id.
    pub pid: String,
    /// Milliseconds from the start of the file to its beginning.
    pub start_time: i64,
    /// Milliseconds from the start of the file to its end.
    pub end_time: i64,
    /// Who speaks.
    pub speaker_info: Option<Speaker>,
    /// Its sentences.
    pub sentences: Option<Vec<Sentence>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Paragraph {
    "pid" => pid: String [form(Form::Either)],
    "start_time" => start_time: i64 [form(Form::Either)],
    "end_time" => end_time: i64 [form(Form::Either)],
    "speaker_info" => speaker_info: Option<Speaker>,
    "sentences" => sentences: Option<Vec<Sentence>>,
});

/// Who speaks.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Speaker {
    /// A member, as the calling app sees the member; absent for people from outside.
    pub userid: Option<OpenUserId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Speaker {
    "userid" => userid: Option<OpenUserId>,
});

/// A sentence of a transcript.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sentence {
    /// Its id.
    pub sid: String,
    /// Milliseconds from the start of the file to its beginning.
    pub start_time: i64,
    /// Milliseconds from the start of the file to its end.
    pub end_time: i64,
    /// Its words.
    pub words: Option<Vec<Word>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Sentence {
    "sid" => sid: String [form(Form::Either)],
    "start_time" => start_time: i64 [form(Form::Either)],
    "end_time" => end_time: i64 [form(Form::Either)],
    "words" => words: Option<Vec<Word>>,
});

/// A word of a transcript.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Word {
    /// Its id.
    pub wid: String,
    /// Milliseconds from the start of the file to its beginning.
    pub start_time: i64,
    /// Milliseconds from the start of the file to its end.
    pub end_time: i64,
    /// The word.
    pub text: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Word {
    "wid" => wid: String [form(Form::Either)],
    "start_time" => start_time: i64 [form(Form::Either)],
    "end_time" => end_time: i64 [form(Form::Either)],
    "text" => text: String,
});

/// Where a text occurs in a transcript.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscriptHit {
    /// The paragraph.
    pub pid: String,
    /// The sentence.
    pub sid: String,
    /// Where it begins in the words.
    pub offset: i64,
    /// Its length in characters.
    pub length: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(TranscriptHit {
    "pid" => pid: String [form(Form::Either)],
    "sid" => sid: String [form(Form::Either)],
    "offset" => offset: i64,
    "length" => length: i64,
});

/// When a text is said.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscriptTime {
    /// The paragraph.
    pub pid: String,
    /// The sentence.
    pub sid: String,
    /// Milliseconds from the start of the file to the word.
    pub start_time: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(TranscriptTime {
    "pid" => pid: String [form(Form::Either)],
    "sid" => sid: String [form(Form::Either)],
    "start_time" => start_time: i64 [form(Form::Either)],
});

/// How often a recording was used on a day.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DayStatistics {
    /// The day, as yyyy-MM-dd.
    pub date: String,
    /// How often it was watched.
    pub view_count: i64,
    /// How often it was downloaded.
    pub download_count: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DayStatistics {
    "date" => date: String,
    "view_count" => view_count: i64,
    "download_count" => download_count: i64,
});

/// How a recording is shared.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SharingConfig {
    /// Whether it is shared. The members below are allowed only if it is; switching off forgets them. `true`
    /// when absent.
    pub enable_sharing: Option<bool>,
    /// Who may see it.
    pub sharing_auth_type: Option<SharingAuth>,
    /// Whether it takes a password. `true` when absent.
    pub enable_password: Option<bool>,
    /// That password. Required with enable_password and not allowed without.
    pub password: Option<String>,
    /// Whether sharing ends. `false` when absent.
    pub enable_sharing_expire: Option<bool>,
    /// When it ends, in milliseconds since 1970. Required with enable_sharing_expire and not allowed without.
    pub sharing_expire: Option<i64>,
    /// Whether it may be downloaded. `false` when absent.
    pub allow_download: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SharingConfig {
    "enable_sharing" => enable_sharing: Option<bool>,
    "sharing_auth_type" => sharing_auth_type: Option<SharingAuth>,
    "enable_password" => enable_password: Option<bool>,
    "password" => password: Option<String> [sensitive()],
    "enable_sharing_expire" => enable_sharing_expire: Option<bool>,
    "sharing_expire" => sharing_expire: Option<i64>,
    "allow_download" => allow_download: Option<bool>,
});

impl SharingConfig {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether it is shared. The members below are allowed only if it is; switching off forgets them. `true`
    /// when absent.
    #[inline]
    #[must_use]
    pub fn enable_sharing(mut self, enable_sharing: bool) -> Self {
        self.enable_sharing = Some(enable_sharing);
        self
    }

    /// Who may see it.
    #[inline]
    #[must_use]
    pub fn sharing_auth_type(mut self, sharing_auth_type: SharingAuth) -> Self {
        self.sharing_auth_type = Some(sharing_auth_type);
        self
    }

    /// Whether it takes a password. `true` when absent.
    #[inline]
    #[must_use]
    pub fn enable_password(mut self, enable_password: bool) -> Self {
        self.enable_password = Some(enable_password);
        self
    }

    /// That password. Required with enable_password and not allowed without.
    #[inline]
    #[must_use]
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Whether sharing ends. `false` when absent.
    #[inline]
    #[must_use]
    pub fn enable_sharing_expire(mut self, enable_sharing_expire: bool) -> Self {
        self.enable_sharing_expire = Some(enable_sharing_expire);
        self
    }

    /// When it ends, in milliseconds since 1970. Required with enable_sharing_expire and not allowed without.
    #[inline]
    #[must_use]
    pub fn sharing_expire(mut self, sharing_expire: i64) -> Self {
        self.sharing_expire = Some(sharing_expire);
        self
    }

    /// Whether it may be downloaded. `false` when absent.
    #[inline]
    #[must_use]
    pub fn allow_download(mut self, allow_download: bool) -> Self {
        self.allow_download = Some(allow_download);
        self
    }
}

/// A Rooms conference room.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Room {
    /// Its id.
    pub meeting_room_id: String,
    /// Its name.
    pub meeting_room_name: String,
    /// Where it is.
    pub meeting_room_location: Option<String>,
    /// Kind of account.
    pub account_type: Option<RoomAccountType>,
    /// Code that activates its device.
    pub active_code: Option<String>,
    /// How many people it holds.
    pub participant_number: Option<i64>,
    /// What it is doing.
    pub meeting_room_status: Option<RoomStatus>,
    /// Whether it can be booked.
    pub scheduled_status: Option<bool>,
    /// Whether it can be called.
    pub is_allow_call: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Room {
    "meeting_room_id" => meeting_room_id: String,
    "meeting_room_name" => meeting_room_name: String,
    "meeting_room_location" => meeting_room_location: Option<String>,
    "account_type" => account_type: Option<RoomAccountType>,
    "active_code" => active_code: Option<String> [sensitive()],
    "participant_number" => participant_number: Option<i64>,
    "meeting_room_status" => meeting_room_status: Option<RoomStatus>,
    "scheduled_status" => scheduled_status: Option<bool> [form(Form::Flag)],
    "is_allow_call" => is_allow_call: Option<bool>,
});

/// What and where a room is.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomBasics {
    /// Ids of its devices.
    pub rooms_id_list: Option<Vec<String>>,
    /// Its name.
    pub meeting_room_name: String,
    /// City.
    pub city: Option<String>,
    /// Building.
    pub building: Option<String>,
    /// Floor.
    pub floor: Option<String>,
    /// How many people it holds.
    pub participant_number: Option<i64>,
    /// Kind of device in it.
    pub device: Option<String>,
    /// Description, in base64.
    pub desc: Option<String>,
    /// Administrator's password, in base64.
    pub password: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RoomBasics {
    "rooms_id_list" => rooms_id_list: Option<Vec<String>>,
    "meeting_room_name" => meeting_room_name: String,
    "city" => city: Option<String>,
    "building" => building: Option<String>,
    "floor" => floor: Option<String>,
    "participant_number" => participant_number: Option<i64>,
    "device" => device: Option<String>,
    "desc" => desc: Option<String>,
    "password" => password: Option<String> [sensitive()],
});

/// A room's account.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomAccount {
    /// Kind of account.
    pub account_type: Option<RoomAccountType>,
    /// How long it is valid; `-` for an ordinary account.
    pub valid_period: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RoomAccount {
    "account_type" => account_type: Option<RoomAccountType>,
    "valid_period" => valid_period: Option<String>,
});

/// A room's hardware.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomHardware {
    /// Maker.
    pub factory: Option<String>,
    /// Model.
    pub device_model: Option<String>,
    /// Serial number.
    pub sn: Option<String>,
    /// Network address.
    pub ip: Option<String>,
    /// MAC address.
    pub mac: Option<String>,
    /// Version of the Rooms app.
    pub rooms_version: Option<String>,
    /// Version of the firmware.
    pub firmware_version: Option<String>,
    /// State of health, such as ERROR.
    pub health_status: Option<String>,
    /// Operating system.
    pub system_type: Option<String>,
    /// What the room is doing.
    pub meeting_room_status: Option<RoomStatus>,
    /// When it was activated, as yyyy-MM-dd HH:mm:ss.
    pub active_time: Option<String>,
    /// Processor.
    pub cpu_info: Option<String>,
    /// How busy the processor is.
    pub cpu_usage: Option<String>,
    /// Graphics processor.
    pub gpu_info: Option<String>,
    /// Kind of network, such as ethernet.
    pub net_type: Option<String>,
    /// Memory.
    pub memory_info: Option<String>,
    /// Refresh rate of the screen.
    pub monitor_frequency: Option<String>,
    /// Camera.
    pub camera_model: Option<String>,
    /// Whether its own picture is mirrored.
    pub enable_video_mirror: Option<bool>,
    /// Microphone.
    pub microphone_info: Option<String>,
    /// Loudspeaker.
    pub speaker_info: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RoomHardware {
    "factory" => factory: Option<String>,
    "device_model" => device_model: Option<String>,
    "sn" => sn: Option<String>,
    "ip" => ip: Option<String>,
    "mac" => mac: Option<String>,
    "rooms_version" => rooms_version: Option<String>,
    "firmware_version" => firmware_version: Option<String>,
    "health_status" => health_status: Option<String>,
    "system_type" => system_type: Option<String>,
    "meeting_room_status" => meeting_room_status: Option<RoomStatus>,
    "active_time" => active_time: Option<String>,
    "cpu_info" => cpu_info: Option<String>,
    "cpu_usage" => cpu_usage: Option<String> [form(Form::Either)],
    "gpu_info" => gpu_info: Option<String>,
    "net_type" => net_type: Option<String>,
    "memory_info" => memory_info: Option<String> [form(Form::Either)],
    "monitor_frequency" => monitor_frequency: Option<String> [form(Form::Either)],
    "camera_model" => camera_model: Option<String>,
    "enable_video_mirror" => enable_video_mirror: Option<bool>,
    "microphone_info" => microphone_info: Option<String>,
    "speaker_info" => speaker_info: Option<String>,
});

/// A room's personal meeting number.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomPmi {
    /// The number.
    pub pmi_code: Option<String>,
    /// Its password, in base64.
    pub pmi_pwd: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RoomPmi {
    "pmi_code" => pmi_code: Option<String> [form(Form::Either)],
    "pmi_pwd" => pmi_pwd: Option<String> [form(Form::Either), sensitive()],
});

/// How a room is set up for meetings.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomMeetingSettings {
    /// Watermark.
    pub water_mark: Option<RoomWatermark>,
    /// Whether it answers calls by itself.
    pub auto_response: Option<AutoResponse>,
    /// Whether there are subtitles.
    pub caption: Option<bool>,
    /// Whether it has a meeting number of its own.
    pub room_pmi: Option<bool>,
    /// Whether its screen shows messages.
    pub room_notification: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RoomMeetingSettings {
    "water_mark" => water_mark: Option<RoomWatermark>,
    "auto_response" => auto_response: Option<AutoResponse>,
    "caption" => caption: Option<bool>,
    "room_pmi" => room_pmi: Option<bool>,
    "room_notification" => room_notification: Option<bool>,
});

/// How a room is set up for recordings.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomRecordSettings {
    /// Who may see its recordings.
    pub share_record: Option<ShareRecord>,
    /// Whether they may be downloaded.
    pub download_record: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RoomRecordSettings {
    "share_record" => share_record: Option<ShareRecord>,
    "download_record" => download_record: Option<bool>,
});

/// A meeting in a room.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomMeeting {
    /// Its id.
    pub meetingid: MeetingId,
    /// The number to join by.
    pub meeting_code: Option<String>,
    /// Title.
    pub subject: Option<String>,
    /// Kind of meeting.
    pub meeting_type: Option<MeetingType>,
    /// How far it is.
    pub status: Option<MeetingState>,
    /// Start.
    pub start_time: Option<Timestamp>,
    /// End.
    pub end_time: Option<Timestamp>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RoomMeeting {
    "meetingid" => meetingid: MeetingId,
    "meeting_code" => meeting_code: Option<String>,
    "subject" => subject: Option<String>,
    "meeting_type" => meeting_type: Option<MeetingType>,
    "status" => status: Option<MeetingState>,
    "start_time" => start_time: Option<Timestamp> [form(Form::Either)],
    "end_time" => end_time: Option<Timestamp> [form(Form::Either)],
});

/// A device in a room.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomDevice {
    /// Its id.
    pub rooms_id: String,
    /// The room.
    pub meeting_room_id: Option<String>,
    /// Name of the room.
    pub meeting_room_name: Option<String>,
    /// Where the room is.
    pub meeting_room_location: Option<String>,
    /// Model.
    pub device_model: Option<String>,
    /// Version of the app.
    pub app_version: Option<String>,
    /// What the room is doing.
    pub meeting_room_status: Option<RoomStatus>,
    /// Which parts work.
    pub device_monitor_info: Option<DeviceHealth>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RoomDevice {
    "rooms_id" => rooms_id: String,
    "meeting_room_id" => meeting_room_id: Option<String>,
    "meeting_room_name" => meeting_room_name: Option<String>,
    "meeting_room_location" => meeting_room_location: Option<String>,
    "device_model" => device_model: Option<String>,
    "app_version" => app_version: Option<String>,
    "meeting_room_status" => meeting_room_status: Option<RoomStatus>,
    "device_monitor_info" => device_monitor_info: Option<DeviceHealth>,
});

/// Which parts of a device work.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceHealth {
    /// Whether the camera works.
    pub camera_status: Option<bool>,
    /// Whether the microphone works.
    pub microphone_status: Option<bool>,
    /// Whether the loudspeaker works.
    pub speaker_status: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DeviceHealth {
    "camera_status" => camera_status: Option<bool>,
    "microphone_status" => microphone_status: Option<bool>,
    "speaker_status" => speaker_status: Option<bool>,
});

/// A controller in a room.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomController {
    /// The device it controls.
    pub rooms_id: String,
    /// Name of the room.
    pub meeting_room_name: Option<String>,
    /// Where the room is.
    pub meeting_room_location: Option<String>,
    /// Maker.
    pub manufacture_name: Option<String>,
    /// Its name.
    pub controller_name: Option<String>,
    /// Model.
    pub controller_model: Option<String>,
    /// Version of the app.
    pub app_version: Option<String>,
    /// Version of the firmware.
    pub framework_version: Option<String>,
    /// Whether it is online.
    pub status: Option<OnlineStatus>,
    /// Network address.
    pub ip_address: Option<String>,
    /// MAC address.
    pub mac_address: Option<String>,
    /// Processor.
    pub cpu_type: Option<String>,
    /// How busy the processor is.
    pub cpu_usage: Option<String>,
    /// Kind of network, such as wifi.
    pub network_type: Option<String>,
    /// Memory in use.
    pub mem_usage: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RoomController {
    "rooms_id" => rooms_id: String,
    "meeting_room_name" => meeting_room_name: Option<String>,
    "meeting_room_location" => meeting_room_location: Option<String>,
    "manufacture_name" => manufacture_name: Option<String>,
    "controller_name" => controller_name: Option<String>,
    "controller_model" => controller_model: Option<String>,
    "app_version" => app_version: Option<String>,
    "framework_version" => framework_version: Option<String>,
    "status" => status: Option<OnlineStatus> [form(Form::Text)],
    "ip_address" => ip_address: Option<String>,
    "mac_address" => mac_address: Option<String>,
    "cpu_type" => cpu_type: Option<String>,
    "cpu_usage" => cpu_usage: Option<String> [form(Form::Either)],
    "network_type" => network_type: Option<String>,
    "mem_usage" => mem_usage: Option<String> [form(Form::Either)],
});

/// A room that was booked.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BookedRoom {
    /// Its id.
    pub meeting_room_id: String,
    /// Its name.
    pub meeting_room_name: Option<String>,
    /// Where it is.
    pub meeting_room_location: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(BookedRoom {
    "meeting_room_id" => meeting_room_id: String,
    "meeting_room_name" => meeting_room_name: Option<String>,
    "meeting_room_location" => meeting_room_location: Option<String>,
});

/// How to call an MRA device.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MraAddress {
    /// Protocol.
    pub protocol: CallProtocol,
    /// IP address; or an E.164 number for H.323, a URI for SIP.
    pub dial_string: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MraAddress {
    "protocol" => protocol: CallProtocol [required()],
    "dial_string" => dial_string: String [required()],
});

impl MraAddress {
    /// A value with everything it must have.
    #[inline]
    pub fn new(protocol: CallProtocol, dial_string: impl Into<String>) -> Self {
        Self {
            protocol,
            dial_string: dial_string.into(),
            ..Self::default()
        }
    }
}

/// An MRA device in a meeting.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mra {
    /// Its temporary id in this meeting.
    pub tmp_openid: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Mra {
    "tmp_openid" => tmp_openid: String [required()],
});

impl Mra {
    /// A value with everything it must have.
    #[inline]
    pub fn new(tmp_openid: impl Into<String>) -> Self {
        Self {
            tmp_openid: tmp_openid.into(),
            ..Self::default()
        }
    }
}

open_enum! {
    /// How far a recording is.
    pub enum RecordState: i64 {
        /// Recording.
        Recording = 1,
        /// Transcoding.
        Transcoding = 2,
        /// Its files can be had.
        Ready = 3,
    }
}

open_enum! {
    /// Who may see a recording.
    pub enum SharingAuth: i64 {
        /// Everybody who is signed in.
        SignedIn = 0,
        /// Members of the corp.
        SameCorp = 1,
        /// Who attended.
        Attendees = 2,
        /// Everybody.
        Everybody = 3,
        /// Whoever is let in. Not for Rooms.
        Approved = 4,
        /// Whoever has a link from WeChat. Not for Rooms.
        Invited = 5,
    }
}

open_enum! {
    /// Kind of a room's account.
    pub enum RoomAccountType: i64 {
        /// Normal.
        Normal = 0,
        /// For devices sold for it.
        Special = 1,
        /// Trial.
        Trial = 2,
    }
}

open_enum! {
    /// What a room is doing.
    pub enum RoomStatus: i64 {
        /// Not activated.
        NotActivated = 0,
        /// Unbound.
        Unbound = 1,
        /// Idle.
        Idle = 2,
        /// In use.
        InUse = 3,
        /// Offline.
        Offline = 4,
    }
}

open_enum! {
    /// Look of a watermark.
    pub enum RoomWatermark: i64 {
        /// Off.
        Off = 0,
        /// Single row.
        SingleRow = 1,
        /// Several rows.
        SeveralRows = 2,
    }
}

open_enum! {
    /// Whether a room answers calls by itself.
    pub enum AutoResponse: i64 {
        /// On.
        On = 1,
        /// Off.
        Off = 2,
    }
}

open_enum! {
    /// Who may see a room's recordings.
    pub enum ShareRecord: i64 {
        /// Nobody.
        Nobody = 0,
        /// Everybody.
        Everybody = 1,
        /// Everybody who is signed in.
        SignedIn = 2,
        /// Members of the corp.
        SameCorp = 3,
        /// Who attended.
        Attendees = 4,
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
        RoomsCasting = 4,
        /// Held under a personal meeting number.
        Personal = 5,
        /// Webinar.
        Webinar = 6,
    }
}

open_enum! {
    /// How far a meeting is.
    pub enum MeetingState: str {
        /// Unknown.
        Invalid = "MEETING_STATE_INVALID",
        /// Before its start.
        NotStarted = "MEETING_STATE_INIT",
        /// Cancelled.
        Cancelled = "MEETING_STATE_CANCELLED",
        /// It is being held.
        Started = "MEETING_STATE_STARTED",
        /// Deleted.
        Ended = "MEETING_STATE_ENDED",
        /// Past its planned end with nobody in it.
        NoState = "MEETING_STATE_NULL",
        /// 30 days past its planned start, its number taken back: nobody can join any more.
        Recycled = "MEETING_STATE_RECYCLED",
    }
}

open_enum! {
    /// Whether a controller is online.
    pub enum OnlineStatus: i64 {
        /// Offline.
        Offline = 0,
        /// Online.
        Online = 1,
    }
}

open_enum! {
    /// Protocol of a call.
    pub enum CallProtocol: i64 {
        /// Sip.
        Sip = 1,
        /// H323.
        H323 = 2,
    }
}

open_enum! {
    /// How a room answered a call.
    pub enum RoomAnswer: i64 {
        /// Not within 60 seconds.
        NoAnswer = 0,
        /// Not called.
        NotCalled = 1,
        /// Joined.
        Joined = 2,
        /// Refused.
        Refused = 3,
        /// Calling.
        Calling = 4,
        /// Only of Rooms devices.
        CallCancelled = 5,
        /// Left.
        Left = 6,
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
    /// How an MRA device divides its screen.
    pub enum MraLayout: i64 {
        /// Equal parts.
        Grid = 1,
        /// Full screen.
        FullScreen = 2,
        /// One large picture and small ones.
        OneLarge = 3,
    }
}

open_enum! {
    /// Whether people without a picture are shown.
    pub enum NoVideoUsers: i64 {
        /// Show.
        Show = 1,
        /// Hide.
        Hide = 2,
    }
}
