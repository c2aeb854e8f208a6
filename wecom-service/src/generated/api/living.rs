//! 直播: book live streams, hand out the way in, and read who watched.
//!
//! Generated from `spec/api/meetings/living.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::{AgentId, DepartmentId, ExternalUserId, LivingId, MediaId, OpenUserId};
use crate::paging::{Page, Paged};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{Empty, EncodeError, Extra, Form, Timestamp};
use crate::{open_enum, table};

/// The calls of 直播 on one scope, from [`Scope::living`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 直播: book live streams, hand out the way in, and read who watched.
    #[inline]
    pub fn living(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 创建预约直播: book a live stream. An app can book 10000 a day.
    ///
    /// `POST /cgi-bin/living/create` with [`AccessToken`]; acts on every call and is never repeated blindly.
    /// Official page [96837](https://developer.work.weixin.qq.com/document/path/96837), checked, as of
    /// 2023-11-30; also [93637](https://developer.work.weixin.qq.com/document/path/93637),
    /// [93717](https://developer.work.weixin.qq.com/document/path/93717).
    #[inline]
    pub fn create(
        &self,
        anchor_userid: impl Into<OpenUserId>,
        theme: impl Into<String>,
        living_start: impl Into<Timestamp>,
        living_duration: i64,
    ) -> Call<Create>
    where
        K: Provides<AccessToken>,
    {
        let request = Create::new(anchor_userid, theme, living_start, living_duration);
        self.scope.call(request)
    }

    /// 修改预约直播: change a stream this app booked and that has not begun. What is left out stays.
    ///
    /// The pictures and the details of an event cannot be changed.
    ///
    /// `POST /cgi-bin/living/modify` with [`AccessToken`]; twice is the same as once, so the client may
    /// repeat it. Official page [93640](https://developer.work.weixin.qq.com/document/path/93640), checked,
    /// as of 2023-11-30; also [93720](https://developer.work.weixin.qq.com/document/path/93720).
    #[inline]
    pub fn modify(&self, livingid: impl Into<LivingId>) -> Call<Modify>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Modify::new(livingid))
    }

    /// 取消预约直播: cancel a stream this app booked and that has not begun.
    ///
    /// `POST /cgi-bin/living/cancel` with [`AccessToken`]; twice is the same as once, so the client may
    /// repeat it. Official page [96838](https://developer.work.weixin.qq.com/document/path/96838), checked,
    /// as of 2023-11-30; also [93638](https://developer.work.weixin.qq.com/document/path/93638),
    /// [93718](https://developer.work.weixin.qq.com/document/path/93718).
    #[inline]
    pub fn cancel(&self, livingid: impl Into<LivingId>) -> Call<Cancel>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Cancel::new(livingid))
    }

    /// 删除直播回放: delete the recording of a stream of this app.
    ///
    /// `POST /cgi-bin/living/delete_replay_data` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [93874](https://developer.work.weixin.qq.com/document/path/93874),
    /// checked, as of 2023-12-08; also [93719](https://developer.work.weixin.qq.com/document/path/93719),
    /// [93743](https://developer.work.weixin.qq.com/document/path/93743),
    /// [93860](https://developer.work.weixin.qq.com/document/path/93860).
    #[inline]
    pub fn delete_replay_data(
        &self,
        livingid: impl Into<LivingId>,
    ) -> Call<DeleteReplayData>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(DeleteReplayData::new(livingid))
    }

    /// 获取微信观看直播凭证: get a WeChat user's way into a stream or its recording, for a page or a mini
    /// program.
    ///
    /// `POST /cgi-bin/living/get_living_code` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [96840](https://developer.work.weixin.qq.com/document/path/96840), checked, as of
    /// 2023-12-01; also [93641](https://developer.work.weixin.qq.com/document/path/93641),
    /// [93721](https://developer.work.weixin.qq.com/document/path/93721).
    #[inline]
    pub fn get_living_code(
        &self,
        livingid: impl Into<LivingId>,
        openid: impl Into<String>,
    ) -> Call<GetLivingCode>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetLivingCode::new(livingid, openid))
    }

    /// 获取成员直播ID列表: page through the streams of a member that this app booked.
    ///
    /// `POST /cgi-bin/living/get_user_all_livingid` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Its `stream()` goes through all pages. Official page
    /// [96834](https://developer.work.weixin.qq.com/document/path/96834), checked, as of 2023-12-01; also
    /// [93634](https://developer.work.weixin.qq.com/document/path/93634),
    /// [93714](https://developer.work.weixin.qq.com/document/path/93714),
    /// [93739](https://developer.work.weixin.qq.com/document/path/93739),
    /// [93856](https://developer.work.weixin.qq.com/document/path/93856).
    #[inline]
    pub fn get_user_all_livingid(
        &self,
        userid: impl Into<OpenUserId>,
    ) -> Call<GetUserAllLivingid>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetUserAllLivingid::new(userid))
    }

    /// 获取直播详情: plan, state and figures of one stream of this app.
    ///
    /// `GET /cgi-bin/living/get_living_info` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [93635](https://developer.work.weixin.qq.com/document/path/93635), checked in a public
    /// copy; also [93715](https://developer.work.weixin.qq.com/document/path/93715),
    /// [96835](https://developer.work.weixin.qq.com/document/path/96835).
    #[inline]
    pub fn get_living_info(&self, livingid: impl Into<LivingId>) -> Call<GetLivingInfo>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetLivingInfo::new(livingid))
    }

    /// 获取直播观看明细: page through everybody who watched a stream of this app.
    ///
    /// Only ending tells whether more pages follow.
    ///
    /// `POST /cgi-bin/living/get_watch_stat` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Its `stream()` goes through all pages, each of which is one item. Official page
    /// [93636](https://developer.work.weixin.qq.com/document/path/93636), checked in a public copy; also
    /// [93716](https://developer.work.weixin.qq.com/document/path/93716),
    /// [96836](https://developer.work.weixin.qq.com/document/path/96836).
    #[inline]
    pub fn get_watch_stat(&self, livingid: impl Into<LivingId>) -> Call<GetWatchStat>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetWatchStat::new(livingid))
    }

    /// 获取跳转小程序商城的直播观众信息: learn who came from a sales stream into the corp's mini program, and
    /// who had invited them.
    ///
    /// The mini program has to be linked with the corp.
    ///
    /// `POST /cgi-bin/living/get_living_share_info` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Official page [94442](https://developer.work.weixin.qq.com/document/path/94442), checked, as of
    /// 2023-12-01; also [94578](https://developer.work.weixin.qq.com/document/path/94578).
    #[inline]
    pub fn get_living_share_info(
        &self,
        ww_share_code: impl Into<String>,
    ) -> Call<GetLivingShareInfo>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetLivingShareInfo::new(ww_share_code))
    }
}

/// 创建预约直播: the request of [`Api::create`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// Who presents, as the calling app sees the member.
    pub anchor_userid: OpenUserId,
    /// Title. At most 20 characters.
    pub theme: String,
    /// Planned start.
    pub living_start: Timestamp,
    /// Planned length in seconds.
    pub living_duration: i64,
    /// Kind of stream. [`LivingType::General`] when absent.
    pub r#type: Option<LivingType>,
    /// Introduction. An event takes it from activity_detail instead. At most 100 characters.
    pub description: Option<String>,
    /// How many seconds before living_start to remind. 0 when absent.
    pub remind_time: Option<i64>,
    /// Cover picture of the room. Only for an event.
    pub activity_cover_mediaid: Option<MediaId>,
    /// Picture of the card that is shared. Only for an event.
    pub activity_share_mediaid: Option<MediaId>,
    /// What the page of an event shows. Only for an event.
    pub activity_detail: Option<ActivityDetail>,
    /// The authorised app. Only for old suites with several apps.
    pub agentid: Option<AgentId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Create {
    "anchor_userid" => anchor_userid: OpenUserId [required()],
    "theme" => theme: String [required(), max_chars(20)],
    "living_start" => living_start: Timestamp [required()],
    "living_duration" => living_duration: i64 [required()],
    "type" => r#type: Option<LivingType>,
    "description" => description: Option<String> [max_chars(100)],
    "remind_time" => remind_time: Option<i64>,
    "activity_cover_mediaid" => activity_cover_mediaid: Option<MediaId>,
    "activity_share_mediaid" => activity_share_mediaid: Option<MediaId>,
    "activity_detail" => activity_detail: Option<ActivityDetail>,
    "agentid" => agentid: Option<AgentId>,
});

impl Create {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        anchor_userid: impl Into<OpenUserId>,
        theme: impl Into<String>,
        living_start: impl Into<Timestamp>,
        living_duration: i64,
    ) -> Self {
        Self {
            anchor_userid: anchor_userid.into(),
            theme: theme.into(),
            living_start: living_start.into(),
            living_duration,
            ..Self::default()
        }
    }
}

impl Endpoint for Create {
    type Token = AccessToken;
    type Response = CreateResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("living", "create", "/cgi-bin/living/create")
        .title("创建预约直播")
        .docs(&[93637, 93717, 96837]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<Create> {
    /// Kind of stream. [`LivingType::General`] when absent.
    #[inline]
    pub fn r#type(mut self, r#type: LivingType) -> Self {
        self.request.r#type = Some(r#type);
        self
    }

    /// Introduction. An event takes it from activity_detail instead. At most 100 characters.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.request.description = Some(description.into());
        self
    }

    /// How many seconds before living_start to remind. 0 when absent.
    #[inline]
    pub fn remind_time(mut self, remind_time: i64) -> Self {
        self.request.remind_time = Some(remind_time);
        self
    }

    /// Cover picture of the room. Only for an event.
    #[inline]
    pub fn activity_cover_mediaid(
        mut self,
        activity_cover_mediaid: impl Into<MediaId>,
    ) -> Self {
        self.request.activity_cover_mediaid = Some(activity_cover_mediaid.into());
        self
    }

    /// Picture of the card that is shared. Only for an event.
    #[inline]
    pub fn activity_share_mediaid(
        mut self,
        activity_share_mediaid: impl Into<MediaId>,
    ) -> Self {
        self.request.activity_share_mediaid = Some(activity_share_mediaid.into());
        self
    }

    /// What the page of an event shows. Only for an event.
    #[inline]
    pub fn activity_detail(mut self, activity_detail: ActivityDetail) -> Self {
        self.request.activity_detail = Some(activity_detail);
        self
    }

    /// The authorised app. Only for old suites with several apps.
    #[inline]
    pub fn agentid(mut self, agentid: impl Into<AgentId>) -> Self {
        self.request.agentid = Some(agentid.into());
        self
    }
}

/// 创建预约直播: the answer to [`Create`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The stream that was booked.
    pub livingid: LivingId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CreateResponse {
    "livingid" => livingid: LivingId,
});

/// 修改预约直播: the request of [`Api::modify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Modify {
    /// The stream to change.
    pub livingid: LivingId,
    /// New title. At most 60 bytes.
    pub theme: Option<String>,
    /// New start.
    pub living_start: Option<Timestamp>,
    /// New length in seconds.
    pub living_duration: Option<i64>,
    /// New kind.
    pub r#type: Option<LivingType>,
    /// New introduction. At most 300 bytes.
    pub description: Option<String>,
    /// How many seconds before living_start to remind. 0 when absent.
    pub remind_time: Option<i64>,
    /// Another name for theme in one library; the page does not know it. Known only from another SDK.
    pub title: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Modify {
    "livingid" => livingid: LivingId [required()],
    "theme" => theme: Option<String> [max_bytes(60)],
    "living_start" => living_start: Option<Timestamp>,
    "living_duration" => living_duration: Option<i64>,
    "type" => r#type: Option<LivingType>,
    "description" => description: Option<String> [max_bytes(300)],
    "remind_time" => remind_time: Option<i64>,
    "title" => title: Option<String>,
});

impl Modify {
    /// The request with everything it must have.
    #[inline]
    pub fn new(livingid: impl Into<LivingId>) -> Self {
        Self {
            livingid: livingid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Modify {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post("living", "modify", "/cgi-bin/living/modify")
        .title("修改预约直播")
        .effect(Effect::Set)
        .docs(&[93640, 93720]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<Modify> {
    /// New title. At most 60 bytes.
    #[inline]
    pub fn theme(mut self, theme: impl Into<String>) -> Self {
        self.request.theme = Some(theme.into());
        self
    }

    /// New start.
    #[inline]
    pub fn living_start(mut self, living_start: impl Into<Timestamp>) -> Self {
        self.request.living_start = Some(living_start.into());
        self
    }

    /// New length in seconds.
    #[inline]
    pub fn living_duration(mut self, living_duration: i64) -> Self {
        self.request.living_duration = Some(living_duration);
        self
    }

    /// New kind.
    #[inline]
    pub fn r#type(mut self, r#type: LivingType) -> Self {
        self.request.r#type = Some(r#type);
        self
    }

    /// New introduction. At most 300 bytes.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.request.description = Some(description.into());
        self
    }

    /// How many seconds before living_start to remind. 0 when absent.
    #[inline]
    pub fn remind_time(mut self, remind_time: i64) -> Self {
        self.request.remind_time = Some(remind_time);
        self
    }

    /// Another name for theme in one library; the page does not know it. Known only from another SDK.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.request.title = Some(title.into());
        self
    }
}

/// 取消预约直播: the request of [`Api::cancel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cancel {
    /// The stream to cancel.
    pub livingid: LivingId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Cancel {
    "livingid" => livingid: LivingId [required()],
});

impl Cancel {
    /// The request with everything it must have.
    #[inline]
    pub fn new(livingid: impl Into<LivingId>) -> Self {
        Self {
            livingid: livingid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Cancel {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post("living", "cancel", "/cgi-bin/living/cancel")
        .title("取消预约直播")
        .effect(Effect::Set)
        .docs(&[93638, 93718, 96838]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 删除直播回放: the request of [`Api::delete_replay_data`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReplayData {
    /// The stream whose recording goes.
    pub livingid: LivingId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DeleteReplayData {
    "livingid" => livingid: LivingId [required()],
});

impl DeleteReplayData {
    /// The request with everything it must have.
    #[inline]
    pub fn new(livingid: impl Into<LivingId>) -> Self {
        Self {
            livingid: livingid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for DeleteReplayData {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("living", "delete_replay_data", "/cgi-bin/living/delete_replay_data")
            .title("删除直播回放")
            .effect(Effect::Set)
            .docs(&[93719, 93743, 93860, 93874]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取微信观看直播凭证: the request of [`Api::get_living_code`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivingCode {
    /// A stream of this app.
    pub livingid: LivingId,
    /// The WeChat user's openid.
    pub openid: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetLivingCode {
    "livingid" => livingid: LivingId [required()],
    "openid" => openid: String [required()],
});

impl GetLivingCode {
    /// The request with everything it must have.
    #[inline]
    pub fn new(livingid: impl Into<LivingId>, openid: impl Into<String>) -> Self {
        Self {
            livingid: livingid.into(),
            openid: openid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetLivingCode {
    type Token = AccessToken;
    type Response = GetLivingCodeResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("living", "get_living_code", "/cgi-bin/living/get_living_code")
            .title("获取微信观看直播凭证")
            .effect(Effect::Read)
            .docs(&[93641, 93721, 96840]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取微信观看直播凭证: the answer to [`GetLivingCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivingCodeResponse {
    /// Opens the stream inside WeChat, any number of times within 5 minutes.
    pub living_code: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetLivingCodeResponse {
    "living_code" => living_code: String [sensitive()],
});

/// 获取成员直播ID列表: the request of [`Api::get_user_all_livingid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserAllLivingid {
    /// The presenter, as the calling app sees the member.
    pub userid: OpenUserId,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most streams of one page; the platform advises 20. 1 to 100, 100 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetUserAllLivingid {
    "userid" => userid: OpenUserId [required()],
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 100)],
});

impl GetUserAllLivingid {
    /// The request with everything it must have.
    #[inline]
    pub fn new(userid: impl Into<OpenUserId>) -> Self {
        Self {
            userid: userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetUserAllLivingid {
    type Token = AccessToken;
    type Response = GetUserAllLivingidResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("living", "get_user_all_livingid", "/cgi-bin/living/get_user_all_livingid")
            .title("获取成员直播ID列表")
            .effect(Effect::Read)
            .docs(&[93634, 93714, 93739, 93856, 96834]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetUserAllLivingid> {
    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most streams of one page; the platform advises 20. 1 to 100, 100 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for GetUserAllLivingid {
    type Item = LivingId;

    #[inline]
    fn turn(&mut self, page: GetUserAllLivingidResponse) -> Page<LivingId> {
        Page::by_cursor(page.livingid_list, None, page.next_cursor, &mut self.cursor)
    }
}

/// 获取成员直播ID列表: the answer to [`GetUserAllLivingid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserAllLivingidResponse {
    /// The streams of this page.
    pub livingid_list: Vec<LivingId>,
    /// Cursor of the next page; empty on the last one.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetUserAllLivingidResponse {
    "livingid_list" => livingid_list: Vec<LivingId>,
    "next_cursor" => next_cursor: Option<String>,
});

/// 获取直播详情: the request of [`Api::get_living_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivingInfo {
    /// The stream.
    pub livingid: LivingId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetLivingInfo {
    "livingid" => livingid: LivingId [required()],
});

impl GetLivingInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new(livingid: impl Into<LivingId>) -> Self {
        Self {
            livingid: livingid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetLivingInfo {
    type Token = AccessToken;
    type Response = GetLivingInfoResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::get("living", "get_living_info", "/cgi-bin/living/get_living_info")
            .title("获取直播详情")
            .docs(&[93635, 93715, 96835]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取直播详情: the answer to [`GetLivingInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivingInfoResponse {
    /// The stream.
    pub living_info: LivingInfo,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetLivingInfoResponse {
    "living_info" => living_info: LivingInfo,
});

/// 获取直播观看明细: the request of [`Api::get_watch_stat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWatchStat {
    /// The stream.
    pub livingid: LivingId,
    /// Where to go on: next_key of the page before, absent or 0 for the first one.
    pub next_key: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetWatchStat {
    "livingid" => livingid: LivingId [required()],
    "next_key" => next_key: Option<String>,
});

impl GetWatchStat {
    /// The request with everything it must have.
    #[inline]
    pub fn new(livingid: impl Into<LivingId>) -> Self {
        Self {
            livingid: livingid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetWatchStat {
    type Token = AccessToken;
    type Response = GetWatchStatResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("living", "get_watch_stat", "/cgi-bin/living/get_watch_stat")
            .title("获取直播观看明细")
            .effect(Effect::Read)
            .docs(&[93636, 93716, 96836]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetWatchStat> {
    /// Where to go on: next_key of the page before, absent or 0 for the first one.
    #[inline]
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.request.next_key = Some(next_key.into());
        self
    }
}

impl Paged for GetWatchStat {
    type Item = GetWatchStatResponse;

    #[inline]
    fn turn(&mut self, page: GetWatchStatResponse) -> Page<GetWatchStatResponse> {
        let (more, next) = (Some(!page.ending), page.next_key.clone());
        Page::by_cursor(Vec::from([page]), more, next, &mut self.next_key)
    }
}

/// 获取直播观看明细: the answer to [`GetWatchStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWatchStatResponse {
    /// The viewers of this page.
    pub stat_info: WatchStat,
    /// Whether this was the last page.
    pub ending: bool,
    /// Key of the next page.
    pub next_key: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetWatchStatResponse {
    "stat_info" => stat_info: WatchStat,
    "ending" => ending: bool [form(Form::Flag)],
    "next_key" => next_key: Option<String>,
});

/// 获取跳转小程序商城的直播观众信息: the request of [`Api::get_living_share_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivingShareInfo {
    /// The parameter of that name in the mini program's path, good for 5 minutes.
    pub ww_share_code: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetLivingShareInfo {
    "ww_share_code" => ww_share_code: String [required(), sensitive()],
});

impl GetLivingShareInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new(ww_share_code: impl Into<String>) -> Self {
        Self {
            ww_share_code: ww_share_code.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetLivingShareInfo {
    type Token = AccessToken;
    type Response = GetLivingShareInfoResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("living", "get_living_share_info", "/cgi-bin/living/get_living_share_info")
            .title("获取跳转小程序商城的直播观众信息")
            .effect(Effect::Read)
            .docs(&[94442, 94578]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取跳转小程序商城的直播观众信息: the answer to [`GetLivingShareInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivingShareInfoResponse {
    /// The stream the viewer came from.
    pub livingid: LivingId,
    /// The viewer, if a member; as the calling app sees the member.
    pub viewer_userid: Option<OpenUserId>,
    /// The viewer, if from outside.
    pub viewer_external_userid: Option<ExternalUserId>,
    /// Whose card or QR code first led the viewer in, if a member's; as the calling app sees the member.
    pub invitor_userid: Option<OpenUserId>,
    /// Whose card or QR code first led the viewer in, if an outsider's.
    pub invitor_external_userid: Option<ExternalUserId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetLivingShareInfoResponse {
    "livingid" => livingid: LivingId,
    "viewer_userid" => viewer_userid: Option<OpenUserId>,
    "viewer_external_userid" => viewer_external_userid: Option<ExternalUserId>,
    "invitor_userid" => invitor_userid: Option<OpenUserId>,
    "invitor_external_userid" => invitor_external_userid: Option<ExternalUserId>,
});

/// What the page of an event shows.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivityDetail {
    /// Introduction of the event.
    pub description: Option<String>,
    /// Pictures. Those after the fifth are ignored. At most 5 items.
    pub image_list: Option<Vec<MediaId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ActivityDetail {
    "description" => description: Option<String>,
    "image_list" => image_list: Option<Vec<MediaId>> [max_items(5)],
});

impl ActivityDetail {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Introduction of the event.
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Pictures. Those after the fifth are ignored. At most 5 items.
    #[inline]
    #[must_use]
    pub fn image_list(
        mut self,
        image_list: impl IntoIterator<Item = impl Into<MediaId>>,
    ) -> Self {
        self.image_list = Some(image_list.into_iter().map(Into::into).collect());
        self
    }
}

/// A live stream.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LivingInfo {
    /// Its id.
    pub livingid: Option<LivingId>,
    /// Who presents, as the calling app sees the member.
    pub anchor_userid: OpenUserId,
    /// The presenter's main department.
    pub main_department: Option<DepartmentId>,
    /// Title.
    pub theme: String,
    /// When it began.
    pub living_start: Timestamp,
    /// Length in seconds.
    pub living_duration: i64,
    /// When it was planned to begin.
    pub reserve_start: Option<Timestamp>,
    /// Planned length in seconds.
    pub reserve_living_duration: Option<i64>,
    /// Kind of stream.
    pub r#type: Option<LivingType>,
    /// How far it is.
    pub status: Option<LivingStatus>,
    /// Introduction, at most 100 Chinese characters.
    pub description: Option<String>,
    /// Whether it is recorded for watching later.
    pub open_replay: Option<bool>,
    /// State of the recording. Present if open_replay is set.
    pub replay_status: Option<ReplayStatus>,
    /// How many people asked to be reminded.
    pub subscribe_count: Option<i64>,
    /// How many people watched.
    pub viewer_num: Option<i64>,
    /// How many people are watching now.
    pub online_count: Option<i64>,
    /// Number of comments.
    pub comment_num: Option<i64>,
    /// How many viewers spoke.
    pub mic_num: Option<i64>,
    /// Where to push the picture to. Only for an event that has not begun.
    pub push_stream_url: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(LivingInfo {
    "livingid" => livingid: Option<LivingId>,
    "anchor_userid" => anchor_userid: OpenUserId,
    "main_department" => main_department: Option<DepartmentId>,
    "theme" => theme: String,
    "living_start" => living_start: Timestamp,
    "living_duration" => living_duration: i64,
    "reserve_start" => reserve_start: Option<Timestamp>,
    "reserve_living_duration" => reserve_living_duration: Option<i64>,
    "type" => r#type: Option<LivingType>,
    "status" => status: Option<LivingStatus>,
    "description" => description: Option<String>,
    "open_replay" => open_replay: Option<bool> [form(Form::Flag)],
    "replay_status" => replay_status: Option<ReplayStatus>,
    "subscribe_count" => subscribe_count: Option<i64>,
    "viewer_num" => viewer_num: Option<i64>,
    "online_count" => online_count: Option<i64>,
    "comment_num" => comment_num: Option<i64>,
    "mic_num" => mic_num: Option<i64>,
    "push_stream_url" => push_stream_url: Option<String> [sensitive()],
});

/// Viewers of a stream.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WatchStat {
    /// Members of the corp.
    pub users: Option<Vec<MemberViewer>>,
    /// People from outside.
    pub external_users: Option<Vec<ExternalViewer>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(WatchStat {
    "users" => users: Option<Vec<MemberViewer>>,
    "external_users" => external_users: Option<Vec<ExternalViewer>>,
});

/// A member who watched.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberViewer {
    /// The member, as the calling app sees the member.
    pub userid: OpenUserId,
    /// Seconds watched.
    pub watch_time: i64,
    /// Whether the viewer commented.
    pub is_comment: bool,
    /// Whether the viewer spoke.
    pub is_mic: bool,
    /// Who invited, if a member; as the calling app sees the member.
    pub invitor_userid: Option<OpenUserId>,
    /// Who invited, if from outside.
    pub invitor_external_userid: Option<ExternalUserId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MemberViewer {
    "userid" => userid: OpenUserId,
    "watch_time" => watch_time: i64,
    "is_comment" => is_comment: bool [form(Form::Flag)],
    "is_mic" => is_mic: bool [form(Form::Flag)],
    "invitor_userid" => invitor_userid: Option<OpenUserId>,
    "invitor_external_userid" => invitor_external_userid: Option<ExternalUserId>,
});

/// Somebody from outside who watched.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalViewer {
    /// The viewer.
    pub external_userid: ExternalUserId,
    /// Which app the viewer uses.
    pub r#type: ExternalViewerType,
    /// The viewer's name.
    pub name: Option<String>,
    /// Seconds watched.
    pub watch_time: i64,
    /// Whether the viewer commented.
    pub is_comment: bool,
    /// Whether the viewer spoke.
    pub is_mic: bool,
    /// Who invited, if a member; as the calling app sees the member.
    pub invitor_userid: Option<OpenUserId>,
    /// Who invited, if from outside.
    pub invitor_external_userid: Option<ExternalUserId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ExternalViewer {
    "external_userid" => external_userid: ExternalUserId,
    "type" => r#type: ExternalViewerType,
    "name" => name: Option<String> [sensitive()],
    "watch_time" => watch_time: i64,
    "is_comment" => is_comment: bool [form(Form::Flag)],
    "is_mic" => is_mic: bool [form(Form::Flag)],
    "invitor_userid" => invitor_userid: Option<OpenUserId>,
    "invitor_external_userid" => invitor_external_userid: Option<ExternalUserId>,
});

open_enum! {
    /// Kind of stream.
    pub enum LivingType: i64 {
        /// General.
        General = 0,
        /// Only schools and corps of the IT trade can book it.
        SmallClass = 1,
        /// Only schools and corps of the IT trade can book it.
        LargeClass = 2,
        /// Training inside the corp.
        Training = 3,
        /// With its own cover and page.
        Event = 4,
    }
}

open_enum! {
    /// How far a stream is.
    pub enum LivingStatus: i64 {
        /// Booked.
        Booked = 0,
        /// Live.
        Live = 1,
        /// Ended.
        Ended = 2,
        /// Never begun.
        Expired = 3,
        /// Cancelled.
        Cancelled = 4,
    }
}

open_enum! {
    /// State of a recording.
    pub enum ReplayStatus: i64 {
        /// Ready.
        Ready = 0,
        /// Generating.
        Generating = 1,
        /// Deleted.
        Deleted = 2,
        /// Failed.
        Failed = 3,
    }
}

open_enum! {
    /// Which app somebody from outside uses.
    pub enum ExternalViewerType: i64 {
        /// A WeChat user.
        Wechat = 1,
        /// A WeCom user of another corp.
        Wecom = 2,
    }
}
