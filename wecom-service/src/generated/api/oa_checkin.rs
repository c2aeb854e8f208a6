//! 打卡: what members have checked in, daily and monthly reports, shift plans, and entries made on somebody's
//! behalf. Rules are in oa_checkin_rule.
//!
//! Generated from `spec/api/office/oa_checkin.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::chunking::Chunked;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::{MediaId, OpenUserId};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{Empty, EncodeError, Extra, Timestamp};
use crate::{open_enum, table};

/// The calls of 打卡 on one scope, from [`Scope::oa_checkin`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 打卡: what members have checked in, daily and monthly reports, shift plans, and entries made on
    /// somebody's behalf. Rules are in oa_checkin_rule.
    #[inline]
    pub fn oa_checkin(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 获取打卡记录数据: what members have checked in over a span of time.
    ///
    /// 600 calls a minute.
    ///
    /// `POST /cgi-bin/checkin/getcheckindata` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Its `in_chunks()` sends as many calls as the list needs. Official page
    /// [90262](https://developer.work.weixin.qq.com/document/path/90262), checked in a public copy; also
    /// [94205](https://developer.work.weixin.qq.com/document/path/94205),
    /// [96497](https://developer.work.weixin.qq.com/document/path/96497).
    #[inline]
    pub fn get_checkin_data(
        &self,
        data_kind: DataKind,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
        user_ids: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Call<GetCheckinData>
    where
        K: Provides<AccessToken>,
    {
        let request = GetCheckinData::new(data_kind, start_time, end_time, user_ids);
        self.scope.call(request)
    }

    /// 获取打卡日报数据: daily reports of members.
    ///
    /// 100 calls a minute.
    ///
    /// `POST /cgi-bin/checkin/getcheckin_daydata` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Its `in_chunks()` sends as many calls as the list needs. Official page
    /// [93374](https://developer.work.weixin.qq.com/document/path/93374), checked in a public copy; also
    /// [94206](https://developer.work.weixin.qq.com/document/path/94206).
    #[inline]
    pub fn get_checkin_day_data(
        &self,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
        user_ids: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Call<GetCheckinDayData>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetCheckinDayData::new(start_time, end_time, user_ids))
    }

    /// 获取打卡月报数据: reports of members that add up several days, such as a month.
    ///
    /// 60 calls a minute.
    ///
    /// `POST /cgi-bin/checkin/getcheckin_monthdata` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Its `in_chunks()` sends as many calls as the list needs. Official page
    /// [93387](https://developer.work.weixin.qq.com/document/path/93387), checked in a public copy; also
    /// [94207](https://developer.work.weixin.qq.com/document/path/94207).
    #[inline]
    pub fn get_checkin_month_data(
        &self,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
        user_ids: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Call<GetCheckinMonthData>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetCheckinMonthData::new(start_time, end_time, user_ids))
    }

    /// 获取打卡人员排班信息: the shifts of members whose rule goes by shifts.
    ///
    /// 60 calls a minute.
    ///
    /// `POST /cgi-bin/checkin/getcheckinschedulist` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Its `in_chunks()` sends as many calls as the list needs. Official page
    /// [93380](https://developer.work.weixin.qq.com/document/path/93380), checked in a public copy; also
    /// [94208](https://developer.work.weixin.qq.com/document/path/94208).
    #[inline]
    pub fn get_checkin_schedule_list(
        &self,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
        user_ids: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Call<GetCheckinScheduleList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetCheckinScheduleList::new(start_time, end_time, user_ids))
    }

    /// 为打卡人员排班: set on which days members have which shift. Only for rules that go by shifts.
    ///
    /// 60 calls a minute.
    ///
    /// `POST /cgi-bin/checkin/setcheckinschedulist` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [94209](https://developer.work.weixin.qq.com/document/path/94209),
    /// checked, as of 2023-12-18; also [93385](https://developer.work.weixin.qq.com/document/path/93385).
    #[inline]
    pub fn set_checkin_schedule_list(
        &self,
        group_id: i64,
        year_month: i64,
        items: impl IntoIterator<Item = ShiftItem>,
    ) -> Call<SetCheckinScheduleList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(SetCheckinScheduleList::new(group_id, year_month, items))
    }

    /// 为打卡人员补卡: enter a check-in that a member forgot or made at a wrong time.
    ///
    /// Only for apps of the corp itself; 600 calls a minute. Impossible while an approval about the check-in
    /// is pending; a settled one is dropped.
    ///
    /// `POST /cgi-bin/checkin/punch_correction` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [95803](https://developer.work.weixin.qq.com/document/path/95803),
    /// checked, as of 2024-07-25.
    #[inline]
    pub fn punch_correction(
        &self,
        userid: impl Into<OpenUserId>,
        schedule_date_time: impl Into<Timestamp>,
        checkin_time: impl Into<Timestamp>,
    ) -> Call<PunchCorrection>
    where
        K: Provides<AccessToken>,
    {
        let request = PunchCorrection::new(userid, schedule_date_time, checkin_time);
        self.scope.call(request)
    }

    /// 添加打卡记录: enter check-ins that were made elsewhere, such as at a door. They count as far as they
    /// fit a rule.
    ///
    /// Only for apps of the corp itself; 60 calls a minute. An approved check-in at the same point is
    /// dropped.
    ///
    /// `POST /cgi-bin/checkin/add_checkin_record` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [99647](https://developer.work.weixin.qq.com/document/path/99647),
    /// checked, as of 2024-07-25.
    #[inline]
    pub fn add_checkin_record(
        &self,
        records: impl IntoIterator<Item = NewRecord>,
    ) -> Call<AddCheckinRecord>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(AddCheckinRecord::new(records))
    }

    /// 录入打卡人员人脸信息: store the picture a member's face is compared with when checking in.
    ///
    /// Only for apps of the corp itself; 10 calls a minute. Errcode 301071 says that a similar face is known;
    /// this one is stored all the same.
    ///
    /// `POST /cgi-bin/checkin/addcheckinuserface` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [93378](https://developer.work.weixin.qq.com/document/path/93378),
    /// checked, as of 2023-11-30.
    #[inline]
    pub fn add_checkin_user_face(&self) -> Call<AddCheckinUserFace>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(AddCheckinUserFace::new())
    }
}

/// 获取打卡记录数据: the request of [`Api::get_checkin_data`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCheckinData {
    /// Which check-ins. On the wire it is `opencheckindatatype`.
    pub data_kind: DataKind,
    /// Checked in at or after this. On the wire it is `starttime`.
    pub start_time: Timestamp,
    /// Checked in until this, at most 30 days after start_time. On the wire it is `endtime`.
    pub end_time: Timestamp,
    /// Members whom the app can see. At most 100 items. On the wire it is `useridlist`.
    pub user_ids: Vec<OpenUserId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetCheckinData {
    "opencheckindatatype" => data_kind: DataKind [required()],
    "starttime" => start_time: Timestamp [required()],
    "endtime" => end_time: Timestamp [required()],
    "useridlist" => user_ids: Vec<OpenUserId> [required(), max_items(100)],
});

impl GetCheckinData {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        data_kind: DataKind,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
        user_ids: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        Self {
            data_kind,
            start_time: start_time.into(),
            end_time: end_time.into(),
            user_ids: user_ids.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetCheckinData {
    type Token = AccessToken;
    type Response = GetCheckinDataResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("oa_checkin", "get_checkin_data", "/cgi-bin/checkin/getcheckindata")
            .title("获取打卡记录数据")
            .effect(Effect::Read)
            .docs(&[90262, 94205, 96497]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Chunked for GetCheckinData {
    const MOST: usize = 100;

    fn split_off(&mut self) -> Option<Self> {
        let list = Some(&mut self.user_ids).filter(|list| list.len() > Self::MOST)?;
        let rest = list.split_off(Self::MOST);
        Some(Self {
            user_ids: rest,
            ..self.clone()
        })
    }

    fn merge(answer: &mut GetCheckinDataResponse, next: GetCheckinDataResponse) {
        answer.records.extend(next.records);
    }
}

/// 获取打卡记录数据: the answer to [`GetCheckinData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCheckinDataResponse {
    /// The check-ins. On the wire it is `checkindata`.
    pub records: Vec<CheckinRecord>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetCheckinDataResponse {
    "checkindata" => records: Vec<CheckinRecord>,
});

/// 获取打卡日报数据: the request of [`Api::get_checkin_day_data`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCheckinDayData {
    /// Midnight of the first day. On the wire it is `starttime`.
    pub start_time: Timestamp,
    /// Midnight of the last day. On the wire it is `endtime`.
    pub end_time: Timestamp,
    /// Members whom the app can see. At most 100 items. On the wire it is `useridlist`.
    pub user_ids: Vec<OpenUserId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetCheckinDayData {
    "starttime" => start_time: Timestamp [required()],
    "endtime" => end_time: Timestamp [required()],
    "useridlist" => user_ids: Vec<OpenUserId> [required(), max_items(100)],
});

impl GetCheckinDayData {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
        user_ids: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
            user_ids: user_ids.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetCheckinDayData {
    type Token = AccessToken;
    type Response = GetCheckinDayDataResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("oa_checkin", "get_checkin_day_data", "/cgi-bin/checkin/getcheckin_daydata")
            .title("获取打卡日报数据")
            .effect(Effect::Read)
            .docs(&[93374, 94206]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Chunked for GetCheckinDayData {
    const MOST: usize = 100;

    fn split_off(&mut self) -> Option<Self> {
        let list = Some(&mut self.user_ids).filter(|list| list.len() > Self::MOST)?;
        let rest = list.split_off(Self::MOST);
        Some(Self {
            user_ids: rest,
            ..self.clone()
        })
    }

    fn merge(answer: &mut GetCheckinDayDataResponse, next: GetCheckinDayDataResponse) {
        answer.datas.extend(next.datas);
    }
}

/// 获取打卡日报数据: the answer to [`GetCheckinDayData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCheckinDayDataResponse {
    /// One entry per member and day.
    pub datas: Vec<DayReport>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetCheckinDayDataResponse {
    "datas" => datas: Vec<DayReport>,
});

/// 获取打卡月报数据: the request of [`Api::get_checkin_month_data`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCheckinMonthData {
    /// Midnight of the first day. On the wire it is `starttime`.
    pub start_time: Timestamp,
    /// Midnight of the last day. On the wire it is `endtime`.
    pub end_time: Timestamp,
    /// Members whom the app can see. At most 100 items. On the wire it is `useridlist`.
    pub user_ids: Vec<OpenUserId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetCheckinMonthData {
    "starttime" => start_time: Timestamp [required()],
    "endtime" => end_time: Timestamp [required()],
    "useridlist" => user_ids: Vec<OpenUserId> [required(), max_items(100)],
});

impl GetCheckinMonthData {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
        user_ids: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
            user_ids: user_ids.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetCheckinMonthData {
    type Token = AccessToken;
    type Response = GetCheckinMonthDataResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("oa_checkin", "get_checkin_month_data", "/cgi-bin/checkin/getcheckin_monthdata")
            .title("获取打卡月报数据")
            .effect(Effect::Read)
            .docs(&[93387, 94207]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Chunked for GetCheckinMonthData {
    const MOST: usize = 100;

    fn split_off(&mut self) -> Option<Self> {
        let list = Some(&mut self.user_ids).filter(|list| list.len() > Self::MOST)?;
        let rest = list.split_off(Self::MOST);
        Some(Self {
            user_ids: rest,
            ..self.clone()
        })
    }

    fn merge(
        answer: &mut GetCheckinMonthDataResponse,
        next: GetCheckinMonthDataResponse,
    ) {
        answer.datas.extend(next.datas);
    }
}

/// 获取打卡月报数据: the answer to [`GetCheckinMonthData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCheckinMonthDataResponse {
    /// One entry per member.
    pub datas: Vec<MonthReport>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetCheckinMonthDataResponse {
    "datas" => datas: Vec<MonthReport>,
});

/// 获取打卡人员排班信息: the request of [`Api::get_checkin_schedule_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCheckinScheduleList {
    /// Shifts from this on. On the wire it is `starttime`.
    pub start_time: Timestamp,
    /// Shifts until this, at most a month after start_time. On the wire it is `endtime`.
    pub end_time: Timestamp,
    /// Members whom the app can see. At most 100 items. On the wire it is `useridlist`.
    pub user_ids: Vec<OpenUserId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetCheckinScheduleList {
    "starttime" => start_time: Timestamp [required()],
    "endtime" => end_time: Timestamp [required()],
    "useridlist" => user_ids: Vec<OpenUserId> [required(), max_items(100)],
});

impl GetCheckinScheduleList {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
        user_ids: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
            user_ids: user_ids.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetCheckinScheduleList {
    type Token = AccessToken;
    type Response = GetCheckinScheduleListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("oa_checkin", "get_checkin_schedule_list", "/cgi-bin/checkin/getcheckinschedulist")
            .title("获取打卡人员排班信息")
            .effect(Effect::Read)
            .docs(&[93380, 94208]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Chunked for GetCheckinScheduleList {
    const MOST: usize = 100;

    fn split_off(&mut self) -> Option<Self> {
        let list = Some(&mut self.user_ids).filter(|list| list.len() > Self::MOST)?;
        let rest = list.split_off(Self::MOST);
        Some(Self {
            user_ids: rest,
            ..self.clone()
        })
    }

    fn merge(
        answer: &mut GetCheckinScheduleListResponse,
        next: GetCheckinScheduleListResponse,
    ) {
        answer.schedule_list.extend(next.schedule_list);
    }
}

/// 获取打卡人员排班信息: the answer to [`GetCheckinScheduleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCheckinScheduleListResponse {
    /// One entry per member and month.
    pub schedule_list: Vec<UserSchedule>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetCheckinScheduleListResponse {
    "schedule_list" => schedule_list: Vec<UserSchedule>,
});

/// 为打卡人员排班: the request of [`Api::set_checkin_schedule_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCheckinScheduleList {
    /// The rule. On the wire it is `groupid`.
    pub group_id: i64,
    /// The month as yyyymm, such as 202601. On the wire it is `yearmonth`.
    pub year_month: i64,
    /// Who has which shift on which day.
    pub items: Vec<ShiftItem>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SetCheckinScheduleList {
    "groupid" => group_id: i64 [required()],
    "yearmonth" => year_month: i64 [required()],
    "items" => items: Vec<ShiftItem> [required()],
});

impl SetCheckinScheduleList {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        group_id: i64,
        year_month: i64,
        items: impl IntoIterator<Item = ShiftItem>,
    ) -> Self {
        Self {
            group_id,
            year_month,
            items: items.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for SetCheckinScheduleList {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("oa_checkin", "set_checkin_schedule_list", "/cgi-bin/checkin/setcheckinschedulist")
            .title("为打卡人员排班")
            .effect(Effect::Set)
            .docs(&[93385, 94209]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 为打卡人员补卡: the request of [`Api::punch_correction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PunchCorrection {
    /// The member.
    pub userid: OpenUserId,
    /// Midnight of the day of the check-in.
    pub schedule_date_time: Timestamp,
    /// When they did check in. It decides whether they were late, early or on time.
    pub checkin_time: Timestamp,
    /// When they should have, in seconds since midnight, as work_sec or off_work_sec of the rule. Absent
    /// where no rule names a time.
    pub schedule_checkin_time: Option<i64>,
    /// A remark. At most 512 bytes.
    pub remark: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PunchCorrection {
    "userid" => userid: OpenUserId [required()],
    "schedule_date_time" => schedule_date_time: Timestamp [required()],
    "checkin_time" => checkin_time: Timestamp [required()],
    "schedule_checkin_time" => schedule_checkin_time: Option<i64>,
    "remark" => remark: Option<String> [max_bytes(512)],
});

impl PunchCorrection {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        userid: impl Into<OpenUserId>,
        schedule_date_time: impl Into<Timestamp>,
        checkin_time: impl Into<Timestamp>,
    ) -> Self {
        Self {
            userid: userid.into(),
            schedule_date_time: schedule_date_time.into(),
            checkin_time: checkin_time.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for PunchCorrection {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("oa_checkin", "punch_correction", "/cgi-bin/checkin/punch_correction")
            .title("为打卡人员补卡")
            .docs(&[95803]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<PunchCorrection> {
    /// When they should have, in seconds since midnight, as work_sec or off_work_sec of the rule. Absent
    /// where no rule names a time.
    #[inline]
    pub fn schedule_checkin_time(mut self, schedule_checkin_time: i64) -> Self {
        self.request.schedule_checkin_time = Some(schedule_checkin_time);
        self
    }

    /// A remark. At most 512 bytes.
    #[inline]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.request.remark = Some(remark.into());
        self
    }
}

/// 添加打卡记录: the request of [`Api::add_checkin_record`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCheckinRecord {
    /// The check-ins. At most 200 items.
    pub records: Vec<NewRecord>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AddCheckinRecord {
    "records" => records: Vec<NewRecord> [required(), max_items(200)],
});

impl AddCheckinRecord {
    /// The request with everything it must have.
    #[inline]
    pub fn new(records: impl IntoIterator<Item = NewRecord>) -> Self {
        Self {
            records: records.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for AddCheckinRecord {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("oa_checkin", "add_checkin_record", "/cgi-bin/checkin/add_checkin_record")
            .title("添加打卡记录")
            .docs(&[99647]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 录入打卡人员人脸信息: the request of [`Api::add_checkin_user_face`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCheckinUserFace {
    /// The member. The platform's table does not demand it.
    pub userid: Option<OpenUserId>,
    /// The picture in Base64, 1 MB at most before encoding. The platform's table does not demand it. On the
    /// wire it is `userface`.
    pub user_face: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AddCheckinUserFace {
    "userid" => userid: Option<OpenUserId>,
    "userface" => user_face: Option<String> [sensitive()],
});

impl AddCheckinUserFace {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for AddCheckinUserFace {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("oa_checkin", "add_checkin_user_face", "/cgi-bin/checkin/addcheckinuserface")
            .title("录入打卡人员人脸信息")
            .effect(Effect::Set)
            .docs(&[93378]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<AddCheckinUserFace> {
    /// The member. The platform's table does not demand it.
    #[inline]
    pub fn userid(mut self, userid: impl Into<OpenUserId>) -> Self {
        self.request.userid = Some(userid.into());
        self
    }

    /// The picture in Base64, 1 MB at most before encoding. The platform's table does not demand it. On the
    /// wire it is `userface`.
    #[inline]
    pub fn user_face(mut self, user_face: impl Into<String>) -> Self {
        self.request.user_face = Some(user_face.into());
        self
    }
}

/// A check-in.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckinRecord {
    /// Who checked in.
    pub userid: OpenUserId,
    /// The rule it belongs to. On the wire it is `groupid`.
    pub group_id: Option<i64>,
    /// The rule's name. On the wire it is `groupname`.
    pub group_name: String,
    /// What it was.
    pub checkin_type: CheckinType,
    /// What was wrong, in Chinese, joined by semicolons: time (时间异常), place (地点异常), missing (未打卡),
    /// Wi-Fi (wifi异常), device (非常用设备).
    pub exception_type: String,
    /// When it was.
    pub checkin_time: Timestamp,
    /// When it should have been. Only for fixed times and shifts. On the wire it is `sch_checkin_time`.
    pub scheduled_checkin_time: Option<Timestamp>,
    /// The place.
    pub location_title: Option<String>,
    /// Where the place is.
    pub location_detail: Option<String>,
    /// Longitude in millionths of a degree, GCJ-02.
    pub lng: Option<i64>,
    /// Latitude in millionths of a degree, GCJ-02.
    pub lat: Option<i64>,
    /// The Wi-Fi network. On the wire it is `wifiname`.
    pub wifi_name: Option<String>,
    /// Address of its access point. On the wire it is `wifimac`.
    pub wifi_mac: Option<String>,
    /// The device. On the wire it is `deviceid`.
    pub device_id: Option<String>,
    /// The shift of the rule.
    pub schedule_id: Option<i64>,
    /// The stretch of work of the shift.
    pub timeline_id: Option<i64>,
    /// A remark.
    pub notes: Option<String>,
    /// Pictures with the remark. On the wire it is `mediaids`.
    pub media_ids: Option<Vec<MediaId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(CheckinRecord {
    "userid" => userid: OpenUserId,
    "groupid" => group_id: Option<i64>,
    "groupname" => group_name: String,
    "checkin_type" => checkin_type: CheckinType,
    "exception_type" => exception_type: String,
    "checkin_time" => checkin_time: Timestamp,
    "sch_checkin_time" => scheduled_checkin_time: Option<Timestamp>,
    "location_title" => location_title: Option<String>,
    "location_detail" => location_detail: Option<String> [sensitive()],
    "lng" => lng: Option<i64>,
    "lat" => lat: Option<i64>,
    "wifiname" => wifi_name: Option<String>,
    "wifimac" => wifi_mac: Option<String>,
    "deviceid" => device_id: Option<String>,
    "schedule_id" => schedule_id: Option<i64>,
    "timeline_id" => timeline_id: Option<i64>,
    "notes" => notes: Option<String>,
    "mediaids" => media_ids: Option<Vec<MediaId>>,
});

/// A check-in that was made elsewhere.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewRecord {
    /// Who checked in.
    pub userid: OpenUserId,
    /// When.
    pub checkin_time: Timestamp,
    /// The place. At most 1024 characters.
    pub location_title: String,
    /// Where the place is. At most 1024 characters.
    pub location_detail: String,
    /// The kind of device.
    pub device_type: RecordDevice,
    /// Make of the device. At most 40 characters.
    pub device_detail: String,
    /// Longitude in millionths of a degree, GCJ-02. -180000000 to 180000000.
    pub lng: Option<i64>,
    /// Latitude in millionths of a degree, GCJ-02. -90000000 to 90000000.
    pub lat: Option<i64>,
    /// The Wi-Fi network. At most 1024 characters. On the wire it is `wifiname`.
    pub wifi_name: Option<String>,
    /// Address of its access point, six bytes in hexadecimal with colons. Together with wifi_name. On the
    /// wire it is `wifimac`.
    pub wifi_mac: Option<String>,
    /// A remark. At most 1024 characters.
    pub notes: Option<String>,
    /// A picture with the remark. At most 1 item. On the wire it is `mediaids`.
    pub media_ids: Option<Vec<MediaId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NewRecord {
    "userid" => userid: OpenUserId [required()],
    "checkin_time" => checkin_time: Timestamp [required()],
    "location_title" => location_title: String [required(), max_chars(1024)],
    "location_detail" => location_detail: String [required(), max_chars(1024), sensitive()],
    "device_type" => device_type: RecordDevice [required()],
    "device_detail" => device_detail: String [required(), max_chars(40)],
    "lng" => lng: Option<i64> [range(-180_000_000, 180_000_000)],
    "lat" => lat: Option<i64> [range(-90_000_000, 90_000_000)],
    "wifiname" => wifi_name: Option<String> [max_chars(1024)],
    "wifimac" => wifi_mac: Option<String>,
    "notes" => notes: Option<String> [max_chars(1024)],
    "mediaids" => media_ids: Option<Vec<MediaId>> [max_items(1)],
});

impl NewRecord {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        userid: impl Into<OpenUserId>,
        checkin_time: impl Into<Timestamp>,
        location_title: impl Into<String>,
        location_detail: impl Into<String>,
        device_type: RecordDevice,
        device_detail: impl Into<String>,
    ) -> Self {
        Self {
            userid: userid.into(),
            checkin_time: checkin_time.into(),
            location_title: location_title.into(),
            location_detail: location_detail.into(),
            device_type,
            device_detail: device_detail.into(),
            ..Self::default()
        }
    }

    /// Longitude in millionths of a degree, GCJ-02. -180000000 to 180000000.
    #[inline]
    #[must_use]
    pub fn lng(mut self, lng: i64) -> Self {
        self.lng = Some(lng);
        self
    }

    /// Latitude in millionths of a degree, GCJ-02. -90000000 to 90000000.
    #[inline]
    #[must_use]
    pub fn lat(mut self, lat: i64) -> Self {
        self.lat = Some(lat);
        self
    }

    /// The Wi-Fi network. At most 1024 characters. On the wire it is `wifiname`.
    #[inline]
    #[must_use]
    pub fn wifi_name(mut self, wifi_name: impl Into<String>) -> Self {
        self.wifi_name = Some(wifi_name.into());
        self
    }

    /// Address of its access point, six bytes in hexadecimal with colons. Together with wifi_name. On the
    /// wire it is `wifimac`.
    #[inline]
    #[must_use]
    pub fn wifi_mac(mut self, wifi_mac: impl Into<String>) -> Self {
        self.wifi_mac = Some(wifi_mac.into());
        self
    }

    /// A remark. At most 1024 characters.
    #[inline]
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// A picture with the remark. At most 1 item. On the wire it is `mediaids`.
    #[inline]
    #[must_use]
    pub fn media_ids(
        mut self,
        media_ids: impl IntoIterator<Item = impl Into<MediaId>>,
    ) -> Self {
        self.media_ids = Some(media_ids.into_iter().map(Into::into).collect());
        self
    }
}

/// One day of a member.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DayReport {
    /// Who and which day.
    pub base_info: DayBase,
    /// The figures of the day.
    pub summary_info: DaySummary,
    /// Approvals about the day.
    pub holiday_infos: Option<Vec<HolidayInfo>>,
    /// Leave and the like.
    pub sp_items: Option<Vec<AttendanceItem>>,
    /// What was wrong.
    pub exception_infos: Option<Vec<ExceptionItem>>,
    /// Overtime.
    pub ot_info: Option<DayOvertimeReport>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DayReport {
    "base_info" => base_info: DayBase,
    "summary_info" => summary_info: DaySummary,
    "holiday_infos" => holiday_infos: Option<Vec<HolidayInfo>>,
    "sp_items" => sp_items: Option<Vec<AttendanceItem>>,
    "exception_infos" => exception_infos: Option<Vec<ExceptionItem>>,
    "ot_info" => ot_info: Option<DayOvertimeReport>,
});

/// Whose day a report is about.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DayBase {
    /// Midnight of the day.
    pub date: Timestamp,
    /// Whether it was a working day.
    pub day_type: DayType,
    /// How the member checks in.
    pub record_type: RecordType,
    /// The member. On the wire it is `acctid`.
    pub userid: OpenUserId,
    /// What they are called.
    pub name: String,
    /// What else they are called.
    pub name_ex: Option<String>,
    /// Their departments with all above them. On the wire it is `departs_name`.
    pub department_names: Vec<String>,
    /// The rule that applied.
    pub rule_info: DayRule,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DayBase {
    "date" => date: Timestamp,
    "day_type" => day_type: DayType,
    "record_type" => record_type: RecordType,
    "acctid" => userid: OpenUserId,
    "name" => name: String [sensitive()],
    "name_ex" => name_ex: Option<String> [sensitive()],
    "departs_name" => department_names: Vec<String> [joined(';')],
    "rule_info" => rule_info: DayRule,
});

/// The rule that applied on a day.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DayRule {
    /// Its id. On the wire it is `groupid`.
    pub group_id: i64,
    /// Its name. On the wire it is `groupname`.
    pub group_name: String,
    /// The shift. 0 without one. On the wire it is `scheduleid`.
    pub schedule_id: Option<i64>,
    /// The shift's name. Empty without one. On the wire it is `schedulename`.
    pub schedule_name: Option<String>,
    /// When to check in and out. Only for fixed times. On the wire it is `checkintime`.
    pub work_times: Option<Vec<DayTime>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DayRule {
    "groupid" => group_id: i64,
    "groupname" => group_name: String,
    "scheduleid" => schedule_id: Option<i64>,
    "schedulename" => schedule_name: Option<String>,
    "checkintime" => work_times: Option<Vec<DayTime>>,
});

/// A stretch of work.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DayTime {
    /// Its beginning in seconds since midnight.
    pub work_sec: i64,
    /// Its end in seconds since midnight.
    pub off_work_sec: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DayTime {
    "work_sec" => work_sec: i64,
    "off_work_sec" => off_work_sec: i64,
});

/// The figures of a day.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DaySummary {
    /// How often they checked in.
    pub checkin_count: i64,
    /// Seconds they worked.
    pub regular_work_sec: i64,
    /// Seconds they should have.
    pub standard_work_sec: i64,
    /// First check-in in seconds since midnight.
    pub earliest_time: Option<i64>,
    /// Last check-in in seconds since midnight. On the wire it is `lastest_time`.
    pub latest_time: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DaySummary {
    "checkin_count" => checkin_count: i64,
    "regular_work_sec" => regular_work_sec: i64,
    "standard_work_sec" => standard_work_sec: i64,
    "earliest_time" => earliest_time: Option<i64>,
    "lastest_time" => latest_time: Option<i64>,
});

/// An approval about a day.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HolidayInfo {
    /// Number of the request.
    pub sp_number: String,
    /// What it was for.
    pub sp_title: LocalTexts,
    /// From when to when.
    pub sp_description: LocalTexts,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(HolidayInfo {
    "sp_number" => sp_number: String,
    "sp_title" => sp_title: LocalTexts,
    "sp_description" => sp_description: LocalTexts,
});

/// A text in several languages. So far only Chinese.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocalTexts {
    /// One entry per language.
    pub data: Vec<LocalText>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(LocalTexts {
    "data" => data: Vec<LocalText>,
});

/// A text in one language.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocalText {
    /// The language, such as zh_CN.
    pub lang: String,
    /// The text.
    pub text: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(LocalText {
    "lang" => lang: String,
    "text" => text: String,
});

/// Leave and the like that add up.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttendanceItem {
    /// What it is called, such as the kind of leave.
    pub name: String,
    /// What it is.
    pub r#type: AttendanceKind,
    /// The kind of leave. 0 if it is none.
    pub vacation_id: Option<i64>,
    /// In which unit it is taken.
    pub time_type: TimeType,
    /// Its length in seconds, 86400 for a day.
    pub duration: i64,
    /// How often.
    pub count: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AttendanceItem {
    "name" => name: String,
    "type" => r#type: AttendanceKind,
    "vacation_id" => vacation_id: Option<i64>,
    "time_type" => time_type: TimeType,
    "duration" => duration: i64,
    "count" => count: i64,
});

/// Something that was wrong.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExceptionItem {
    /// What it was.
    pub exception: ExceptionKind,
    /// Its length in seconds. For late, early and absent.
    pub duration: Option<i64>,
    /// How often.
    pub count: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ExceptionItem {
    "exception" => exception: ExceptionKind,
    "duration" => duration: Option<i64>,
    "count" => count: i64,
});

/// Overtime of a day. All durations are seconds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DayOvertimeReport {
    /// Whether there was any.
    pub ot_status: OvertimeStatus,
    /// How much.
    pub ot_duration: i64,
    /// By how much it fell short.
    pub exception_duration: Option<Vec<i64>>,
    /// On a working day and counted as leave.
    pub workday_over_as_vacation: Option<i64>,
    /// On a working day and counted as pay.
    pub workday_over_as_money: Option<i64>,
    /// On a day off and counted as leave.
    pub restday_over_as_vacation: Option<i64>,
    /// On a day off and counted as pay.
    pub restday_over_as_money: Option<i64>,
    /// On a public holiday and counted as leave.
    pub holiday_over_as_vacation: Option<i64>,
    /// On a public holiday and counted as pay.
    pub holiday_over_as_money: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DayOvertimeReport {
    "ot_status" => ot_status: OvertimeStatus,
    "ot_duration" => ot_duration: i64,
    "exception_duration" => exception_duration: Option<Vec<i64>>,
    "workday_over_as_vacation" => workday_over_as_vacation: Option<i64>,
    "workday_over_as_money" => workday_over_as_money: Option<i64>,
    "restday_over_as_vacation" => restday_over_as_vacation: Option<i64>,
    "restday_over_as_money" => restday_over_as_money: Option<i64>,
    "holiday_over_as_vacation" => holiday_over_as_vacation: Option<i64>,
    "holiday_over_as_money" => holiday_over_as_money: Option<i64>,
});

/// Several days of a member.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonthReport {
    /// Who it is about.
    pub base_info: MonthBase,
    /// The figures.
    pub summary_info: MonthSummary,
    /// Leave and the like.
    pub sp_items: Option<Vec<AttendanceItem>>,
    /// What was wrong.
    pub exception_infos: Option<Vec<ExceptionItem>>,
    /// Overtime.
    pub overwork_info: Option<MonthOvertime>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MonthReport {
    "base_info" => base_info: MonthBase,
    "summary_info" => summary_info: MonthSummary,
    "sp_items" => sp_items: Option<Vec<AttendanceItem>>,
    "exception_infos" => exception_infos: Option<Vec<ExceptionItem>>,
    "overwork_info" => overwork_info: Option<MonthOvertime>,
});

/// Whose days a report is about.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonthBase {
    /// How the member checks in.
    pub record_type: RecordType,
    /// The member. On the wire it is `acctid`.
    pub userid: OpenUserId,
    /// What they are called.
    pub name: String,
    /// What else they are called.
    pub name_ex: Option<String>,
    /// Their departments with all above them. On the wire it is `departs_name`.
    pub department_names: Vec<String>,
    /// The rule that applied.
    pub rule_info: MonthRule,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MonthBase {
    "record_type" => record_type: RecordType,
    "acctid" => userid: OpenUserId,
    "name" => name: String [sensitive()],
    "name_ex" => name_ex: Option<String> [sensitive()],
    "departs_name" => department_names: Vec<String> [joined(';')],
    "rule_info" => rule_info: MonthRule,
});

/// The rule that applied.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonthRule {
    /// Its id. On the wire it is `groupid`.
    pub group_id: i64,
    /// Its name. On the wire it is `groupname`.
    pub group_name: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MonthRule {
    "groupid" => group_id: i64,
    "groupname" => group_name: String,
});

/// The figures of several days.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonthSummary {
    /// Days with something wrong.
    pub except_days: i64,
    /// Days with nothing wrong.
    pub regular_days: Option<i64>,
    /// Days one should check in.
    pub work_days: i64,
    /// Days off.
    pub rest_days: Option<i64>,
    /// Seconds they worked.
    pub regular_work_sec: i64,
    /// Seconds they should have.
    pub standard_work_sec: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MonthSummary {
    "except_days" => except_days: i64,
    "regular_days" => regular_days: Option<i64>,
    "work_days" => work_days: i64,
    "rest_days" => rest_days: Option<i64>,
    "regular_work_sec" => regular_work_sec: i64,
    "standard_work_sec" => standard_work_sec: i64,
});

/// Overtime of several days. All durations are seconds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonthOvertime {
    /// On working days.
    pub workday_over_sec: Option<i64>,
    /// On public holidays.
    pub holidays_over_sec: Option<i64>,
    /// On days off.
    pub restdays_over_sec: Option<i64>,
    /// On working days and counted as leave.
    pub workdays_over_as_vacation: Option<i64>,
    /// On working days and counted as pay.
    pub workdays_over_as_money: Option<i64>,
    /// On days off and counted as leave.
    pub restdays_over_as_vacation: Option<i64>,
    /// On days off and counted as pay.
    pub restdays_over_as_money: Option<i64>,
    /// On public holidays and counted as leave.
    pub holidays_over_as_vacation: Option<i64>,
    /// On public holidays and counted as pay.
    pub holidays_over_as_money: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MonthOvertime {
    "workday_over_sec" => workday_over_sec: Option<i64>,
    "holidays_over_sec" => holidays_over_sec: Option<i64>,
    "restdays_over_sec" => restdays_over_sec: Option<i64>,
    "workdays_over_as_vacation" => workdays_over_as_vacation: Option<i64>,
    "workdays_over_as_money" => workdays_over_as_money: Option<i64>,
    "restdays_over_as_vacation" => restdays_over_as_vacation: Option<i64>,
    "restdays_over_as_money" => restdays_over_as_money: Option<i64>,
    "holidays_over_as_vacation" => holidays_over_as_vacation: Option<i64>,
    "holidays_over_as_money" => holidays_over_as_money: Option<i64>,
});

/// A member's shifts in one month.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserSchedule {
    /// The member.
    pub userid: OpenUserId,
    /// The month as yyyymm, such as 202601. On the wire it is `yearmonth`.
    pub year_month: i64,
    /// The rule. On the wire it is `groupid`.
    pub group_id: i64,
    /// The rule's name. On the wire it is `groupname`.
    pub group_name: String,
    /// The shifts.
    pub schedule: MonthPlan,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(UserSchedule {
    "userid" => userid: OpenUserId,
    "yearmonth" => year_month: i64,
    "groupid" => group_id: i64,
    "groupname" => group_name: String,
    "schedule" => schedule: MonthPlan,
});

/// The shifts of one month.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonthPlan {
    /// One entry per day. On the wire it is `scheduleList`.
    pub days: Vec<DayPlan>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MonthPlan {
    "scheduleList" => days: Vec<DayPlan>,
});

/// The shift of one day.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DayPlan {
    /// The day of the month.
    pub day: i64,
    /// The shift.
    pub schedule_info: DayShift,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DayPlan {
    "day" => day: i64,
    "schedule_info" => schedule_info: DayShift,
});

/// A shift on one day.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DayShift {
    /// Its id, 0 for a day off.
    pub schedule_id: i64,
    /// Its name.
    pub schedule_name: String,
    /// When to check in and out. Empty on a day off.
    pub time_section: Vec<DayShiftTime>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DayShift {
    "schedule_id" => schedule_id: i64,
    "schedule_name" => schedule_name: String,
    "time_section" => time_section: Vec<DayShiftTime>,
});

/// A stretch of work. Times are seconds since midnight.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DayShiftTime {
    /// Its id.
    pub id: i64,
    /// Its beginning.
    pub work_sec: i64,
    /// Its end.
    pub off_work_sec: i64,
    /// When one is reminded to check in.
    pub remind_work_sec: Option<i64>,
    /// When one is reminded to check out.
    pub remind_off_work_sec: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DayShiftTime {
    "id" => id: i64,
    "work_sec" => work_sec: i64,
    "off_work_sec" => off_work_sec: i64,
    "remind_work_sec" => remind_work_sec: Option<i64>,
    "remind_off_work_sec" => remind_off_work_sec: Option<i64>,
});

/// Who has which shift on which day.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShiftItem {
    /// The member.
    pub userid: OpenUserId,
    /// The day of the month. 1 to 31.
    pub day: i64,
    /// The shift of the rule, 0 for a day off.
    pub schedule_id: i64,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ShiftItem {
    "userid" => userid: OpenUserId [required()],
    "day" => day: i64 [required(), range(1, 31)],
    "schedule_id" => schedule_id: i64 [required()],
});

impl ShiftItem {
    /// A value with everything it must have.
    #[inline]
    pub fn new(userid: impl Into<OpenUserId>, day: i64, schedule_id: i64) -> Self {
        Self {
            userid: userid.into(),
            day,
            schedule_id,
            ..Self::default()
        }
    }
}

open_enum! {
    /// Which check-ins to list.
    pub enum DataKind: i64 {
        /// In and out at work.
        Commute = 1,
        /// Out of office.
        Out = 2,
        /// All.
        All = 3,
    }
}

open_enum! {
    /// What a check-in was.
    pub enum CheckinType: str {
        /// In.
        On = "上班打卡",
        /// Out.
        Off = "下班打卡",
        /// Out of office.
        Out = "外出打卡",
        /// Neither in nor out; time and place are just kept.
        RecordOnly = "仅记录打卡时间和位置",
    }
}

open_enum! {
    /// The kind of device somebody checked in with.
    pub enum RecordDevice: i64 {
        /// An access control.
        Door = 1,
        /// A machine that looks at faces or fingers.
        AttendanceMachine = 2,
        /// Other.
        Other = 3,
    }
}

open_enum! {
    /// Whether a day was a working day.
    pub enum DayType: i64 {
        /// Work day.
        WorkDay = 0,
        /// Rest day.
        RestDay = 1,
    }
}

open_enum! {
    /// How a member checks in.
    pub enum RecordType: i64 {
        /// The same times every week.
        Fixed = 1,
        /// Out of office. Never in reports.
        Out = 2,
        /// Shifts that are planned.
        Shift = 3,
        /// No times.
        Free = 4,
        /// Overtime.
        Overtime = 5,
        /// No rule.
        NoRule = 7,
    }
}

open_enum! {
    /// Leave and the like.
    pub enum AttendanceKind: i64 {
        /// Leave.
        Leave = 1,
        /// A check-in made up for.
        Correction = 2,
        /// Business trip.
        BusinessTrip = 3,
        /// Out of office.
        Out = 4,
        /// A check-in by approval.
        ByApproval = 15,
        /// Field work.
        Field = 100,
    }
}

open_enum! {
    /// In which unit leave and the like are taken.
    pub enum TimeType: i64 {
        /// Day.
        Day = 0,
        /// Hour.
        Hour = 1,
    }
}

open_enum! {
    /// What was wrong.
    pub enum ExceptionKind: i64 {
        /// Late.
        Late = 1,
        /// Left early.
        Early = 2,
        /// Did not check in or out.
        Missing = 3,
        /// Absent.
        Absent = 4,
        /// Wrong place.
        WrongPlace = 5,
        /// Wrong device.
        WrongDevice = 6,
    }
}

open_enum! {
    /// Whether there was overtime.
    pub enum OvertimeStatus: i64 {
        /// None.
        None = 0,
        /// Normal.
        Normal = 1,
        /// Less than was applied for.
        Short = 2,
    }
}
