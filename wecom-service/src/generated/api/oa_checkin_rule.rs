//! 打卡规则: check-in rules of a corp: who checks in when, where and with what, which shifts there are and
//! how overtime is counted.
//!
//! Generated from `spec/api/office/oa_checkin_rule.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::chunking::Chunked;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::{DepartmentId, OpenUserId, TagId};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{Empty, EncodeError, Extra, Form, Timestamp};
use crate::{open_enum, table};

/// The calls of 打卡规则 on one scope, from [`Scope::oa_checkin_rule`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 打卡规则: check-in rules of a corp: who checks in when, where and with what, which shifts there are
    /// and how overtime is counted.
    #[inline]
    pub fn oa_checkin_rule(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 获取企业所有打卡规则: all check-in rules of the corp.
    ///
    /// Not for third-party apps. 60 calls a minute.
    ///
    /// `POST /cgi-bin/checkin/getcorpcheckinoption` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Official page [93384](https://developer.work.weixin.qq.com/document/path/93384), checked in a
    /// public copy, as of 2025-08-29.
    #[inline]
    pub fn get_corp_checkin_option(&self) -> Call<GetCorpCheckinOption>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetCorpCheckinOption::new())
    }

    /// 获取员工打卡规则: the rules that apply to members on one day.
    ///
    /// Rules may change from day to day.
    ///
    /// `POST /cgi-bin/checkin/getcheckinoption` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Its `in_chunks()` sends as many calls as the list needs. Official page
    /// [90263](https://developer.work.weixin.qq.com/document/path/90263), checked in a public copy; also
    /// [94204](https://developer.work.weixin.qq.com/document/path/94204).
    #[inline]
    pub fn get_checkin_option(
        &self,
        datetime: impl Into<Timestamp>,
        user_ids: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Call<GetCheckinOption>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetCheckinOption::new(datetime, user_ids))
    }

    /// 创建打卡规则: make a rule.
    ///
    /// Not for third-party apps. Only the app that made a rule can change or delete it.
    ///
    /// `POST /cgi-bin/checkin/add_checkin_option` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [98041](https://developer.work.weixin.qq.com/document/path/98041),
    /// checked in a public copy, as of 2025-08-29.
    #[inline]
    pub fn add_checkin_option(&self, group: NewRule) -> Call<AddCheckinOption>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(AddCheckinOption::new(group))
    }

    /// 修改打卡规则: change a rule that the app has made.
    ///
    /// Of the members of group those that are absent stay as they are, and so do lists that are sent empty:
    /// clear_checkin_option_array_field empties them. Whatever is sent replaces all of what was there, with
    /// everything inside.
    ///
    /// `POST /cgi-bin/checkin/update_checkin_option` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [98041](https://developer.work.weixin.qq.com/document/path/98041),
    /// checked in a public copy, as of 2025-08-29.
    #[inline]
    pub fn update_checkin_option(&self, group: RuleChange) -> Call<UpdateCheckinOption>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(UpdateCheckinOption::new(group))
    }

    /// 清空打卡规则数组元素: empty lists of a rule that the app has made.
    ///
    /// `POST /cgi-bin/checkin/clear_checkin_option_array_field` with [`AccessToken`]; twice is the same as
    /// once, so the client may repeat it. Official page
    /// [98041](https://developer.work.weixin.qq.com/document/path/98041), checked in a public copy, as of
    /// 2025-08-29.
    #[inline]
    pub fn clear_checkin_option_array_field(
        &self,
        group_id: i64,
        clear_fields: impl IntoIterator<Item = ClearField>,
    ) -> Call<ClearCheckinOptionArrayField>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ClearCheckinOptionArrayField::new(group_id, clear_fields))
    }

    /// 删除打卡规则: delete a rule that the app has made.
    ///
    /// `POST /cgi-bin/checkin/del_checkin_option` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [98041](https://developer.work.weixin.qq.com/document/path/98041),
    /// checked in a public copy, as of 2025-08-29.
    #[inline]
    pub fn del_checkin_option(&self, group_id: i64) -> Call<DelCheckinOption>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(DelCheckinOption::new(group_id))
    }
}

/// 获取企业所有打卡规则: the request of [`Api::get_corp_checkin_option`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCorpCheckinOption {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetCorpCheckinOption {});

impl GetCorpCheckinOption {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetCorpCheckinOption {
    type Token = AccessToken;
    type Response = GetCorpCheckinOptionResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("oa_checkin_rule", "get_corp_checkin_option", "/cgi-bin/checkin/getcorpcheckinoption")
            .title("获取企业所有打卡规则")
            .effect(Effect::Read)
            .docs(&[93384]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取企业所有打卡规则: the answer to [`GetCorpCheckinOption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCorpCheckinOptionResponse {
    /// The rules.
    pub group: Vec<Rule>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetCorpCheckinOptionResponse {
    "group" => group: Vec<Rule>,
});

/// 获取员工打卡规则: the request of [`Api::get_checkin_option`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCheckinOption {
    /// Midnight of the day.
    pub datetime: Timestamp,
    /// Members whom the app can see. At most 100 items. On the wire it is `useridlist`.
    pub user_ids: Vec<OpenUserId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetCheckinOption {
    "datetime" => datetime: Timestamp [required()],
    "useridlist" => user_ids: Vec<OpenUserId> [required(), max_items(100)],
});

impl GetCheckinOption {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        datetime: impl Into<Timestamp>,
        user_ids: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        Self {
            datetime: datetime.into(),
            user_ids: user_ids.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetCheckinOption {
    type Token = AccessToken;
    type Response = GetCheckinOptionResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("oa_checkin_rule", "get_checkin_option", "/cgi-bin/checkin/getcheckinoption")
            .title("获取员工打卡规则")
            .effect(Effect::Read)
            .docs(&[90263, 94204]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Chunked for GetCheckinOption {
    const MOST: usize = 100;

    fn split_off(&mut self) -> Option<Self> {
        let list = Some(&mut self.user_ids).filter(|list| list.len() > Self::MOST)?;
        let rest = list.split_off(Self::MOST);
        Some(Self {
            user_ids: rest,
            ..self.clone()
        })
    }

    fn merge(answer: &mut GetCheckinOptionResponse, next: GetCheckinOptionResponse) {
        answer.info.extend(next.info);
    }
}

/// 获取员工打卡规则: the answer to [`GetCheckinOption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCheckinOptionResponse {
    /// One entry per member.
    pub info: Vec<UserRule>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetCheckinOptionResponse {
    "info" => info: Vec<UserRule>,
});

/// 创建打卡规则: the request of [`Api::add_checkin_option`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCheckinOption {
    /// The rule.
    pub group: NewRule,
    /// Whether it takes effect at once. `false` when absent.
    pub effective_now: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AddCheckinOption {
    "group" => group: NewRule [required()],
    "effective_now" => effective_now: Option<bool>,
});

impl AddCheckinOption {
    /// The request with everything it must have.
    #[inline]
    pub fn new(group: NewRule) -> Self {
        Self { group, ..Self::default() }
    }
}

impl Endpoint for AddCheckinOption {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("oa_checkin_rule", "add_checkin_option", "/cgi-bin/checkin/add_checkin_option")
            .title("创建打卡规则")
            .docs(&[98041]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<AddCheckinOption> {
    /// Whether it takes effect at once. `false` when absent.
    #[inline]
    pub fn effective_now(mut self, effective_now: bool) -> Self {
        self.request.effective_now = Some(effective_now);
        self
    }
}

/// 修改打卡规则: the request of [`Api::update_checkin_option`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCheckinOption {
    /// What to change.
    pub group: RuleChange,
    /// Whether it takes effect at once. `false` when absent.
    pub effective_now: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UpdateCheckinOption {
    "group" => group: RuleChange [required()],
    "effective_now" => effective_now: Option<bool>,
});

impl UpdateCheckinOption {
    /// The request with everything it must have.
    #[inline]
    pub fn new(group: RuleChange) -> Self {
        Self { group, ..Self::default() }
    }
}

impl Endpoint for UpdateCheckinOption {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("oa_checkin_rule", "update_checkin_option", "/cgi-bin/checkin/update_checkin_option")
            .title("修改打卡规则")
            .effect(Effect::Set)
            .docs(&[98041]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<UpdateCheckinOption> {
    /// Whether it takes effect at once. `false` when absent.
    #[inline]
    pub fn effective_now(mut self, effective_now: bool) -> Self {
        self.request.effective_now = Some(effective_now);
        self
    }
}

/// 清空打卡规则数组元素: the request of [`Api::clear_checkin_option_array_field`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearCheckinOptionArrayField {
    /// The rule. On the wire it is `groupid`.
    pub group_id: i64,
    /// Which lists. Networks and places may not both be empty. On the wire it is `clear_field`.
    pub clear_fields: Vec<ClearField>,
    /// Whether it takes effect at once. `false` when absent.
    pub effective_now: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ClearCheckinOptionArrayField {
    "groupid" => group_id: i64 [required()],
    "clear_field" => clear_fields: Vec<ClearField> [required()],
    "effective_now" => effective_now: Option<bool>,
});

impl ClearCheckinOptionArrayField {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        group_id: i64,
        clear_fields: impl IntoIterator<Item = ClearField>,
    ) -> Self {
        Self {
            group_id,
            clear_fields: clear_fields.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for ClearCheckinOptionArrayField {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "oa_checkin_rule",
        "clear_checkin_option_array_field",
        "/cgi-bin/checkin/clear_checkin_option_array_field",
    )
    .title("清空打卡规则数组元素")
    .effect(Effect::Set)
    .docs(&[98041]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ClearCheckinOptionArrayField> {
    /// Whether it takes effect at once. `false` when absent.
    #[inline]
    pub fn effective_now(mut self, effective_now: bool) -> Self {
        self.request.effective_now = Some(effective_now);
        self
    }
}

/// 删除打卡规则: the request of [`Api::del_checkin_option`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelCheckinOption {
    /// The rule. On the wire it is `groupid`.
    pub group_id: i64,
    /// Whether it takes effect at once. `false` when absent.
    pub effective_now: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DelCheckinOption {
    "groupid" => group_id: i64 [required()],
    "effective_now" => effective_now: Option<bool>,
});

impl DelCheckinOption {
    /// The request with everything it must have.
    #[inline]
    pub fn new(group_id: i64) -> Self {
        Self {
            group_id,
            ..Self::default()
        }
    }
}

impl Endpoint for DelCheckinOption {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("oa_checkin_rule", "del_checkin_option", "/cgi-bin/checkin/del_checkin_option")
            .title("删除打卡规则")
            .effect(Effect::Set)
            .docs(&[98041]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<DelCheckinOption> {
    /// Whether it takes effect at once. `false` when absent.
    #[inline]
    pub fn effective_now(mut self, effective_now: bool) -> Self {
        self.request.effective_now = Some(effective_now);
        self
    }
}

/// A check-in rule.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Rule {
    /// Its id. On the wire it is `groupid`.
    pub group_id: i64,
    /// Its kind. On the wire it is `grouptype`.
    pub group_type: RuleKind,
    /// Its name. On the wire it is `groupname`.
    pub group_name: String,
    /// Whether public holidays are off. Not for shifts.
    pub sync_holidays: Option<bool>,
    /// Whether a photo must be taken.
    pub need_photo: Option<bool>,
    /// Whether a remark may have a picture from the phone's album.
    pub note_can_use_local_pic: Option<bool>,
    /// Whether one can check in on days off.
    pub allow_checkin_offworkday: Option<bool>,
    /// Whether a forgotten check-in can be applied for.
    pub allow_apply_offworkday: Option<bool>,
    /// How often a month it can, -1 for any number.
    pub allow_apply_bk_cnt: Option<i64>,
    /// Within how many days it can, -1 for any number.
    pub allow_apply_bk_day_limit: Option<i64>,
    /// From which day of the next month it no longer can, -1 for none.
    pub buka_limit_next_month: Option<i64>,
    /// When members are reminded of forgotten check-ins. Known only from another SDK.
    pub buka_remind: Option<CorrectionReminder>,
    /// What cannot be applied for. Bits from the lowest: missing, late, early, other.
    pub buka_restriction: Option<i64>,
    /// When to check in. Void for shifts. On the wire it is `checkindate`.
    pub work_days: Option<Vec<WorkDays>>,
    /// Single days with check-in.
    pub spe_workdays: Option<Vec<SpecialDay>>,
    /// Single days without check-in.
    pub spe_offdays: Option<Vec<SpecialDay>>,
    /// Wi-Fi networks one can check in from. On the wire it is `wifimac_infos`.
    pub wifi_infos: Option<Vec<Network>>,
    /// Places one can check in at.
    pub loc_infos: Option<Vec<Place>>,
    /// The shifts. Only for rules that go by them. On the wire it is `schedulelist`.
    pub shifts: Option<Vec<Shift>>,
    /// When a day ends in a free rule, in seconds since midnight.
    pub span_day_time: Option<i64>,
    /// Seconds a day has in a free rule, -1 for any number.
    pub standard_work_duration: Option<i64>,
    /// Whether check-in by approval is on. Absent if so.
    pub open_sp_checkin: Option<bool>,
    /// How check-ins are paired.
    pub checkin_method_type: Option<PairingMode>,
    /// With what one checks in.
    pub r#type: Option<DeviceKind>,
    /// For whom it applies.
    pub range: Option<RuleRange>,
    /// Who need not check in.
    pub white_users: Option<Vec<OpenUserId>>,
    /// Who gets the reports. On the wire it is `reporterinfo`.
    pub reporter_info: Option<Reporters>,
    /// How overtime is counted. Empty unless it was set.
    pub ot_info: Option<Overtime>,
    /// How overtime is counted by the kind of day. Known only from another SDK.
    pub ot_info_v2: Option<OvertimeV2>,
    /// What a check-in outside the places is.
    pub option_out_range: Option<OutOfRange>,
    /// Whether the face is looked at.
    pub use_face_detect: Option<bool>,
    /// Whether it is made sure that the face is alive.
    pub open_face_live_detect: Option<bool>,
    /// Whether check-ins out of office count for the day. Known only from another SDK.
    pub sync_out_checkin: Option<bool>,
    /// Seconds after checking in before one can check out.
    pub offwork_interval_time: Option<i64>,
    /// Who made it.
    pub create_userid: Option<OpenUserId>,
    /// Who changed it last.
    pub update_userid: Option<OpenUserId>,
    /// When it was made.
    pub create_time: Option<Timestamp>,
    /// checkin_method_type in another spelling.
    pub group_checkin_method_type: Option<PairingMode>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Rule {
    "groupid" => group_id: i64,
    "grouptype" => group_type: RuleKind,
    "groupname" => group_name: String,
    "sync_holidays" => sync_holidays: Option<bool>,
    "need_photo" => need_photo: Option<bool>,
    "note_can_use_local_pic" => note_can_use_local_pic: Option<bool>,
    "allow_checkin_offworkday" => allow_checkin_offworkday: Option<bool>,
    "allow_apply_offworkday" => allow_apply_offworkday: Option<bool>,
    "allow_apply_bk_cnt" => allow_apply_bk_cnt: Option<i64>,
    "allow_apply_bk_day_limit" => allow_apply_bk_day_limit: Option<i64>,
    "buka_limit_next_month" => buka_limit_next_month: Option<i64>,
    "buka_remind" => buka_remind: Option<CorrectionReminder>,
    "buka_restriction" => buka_restriction: Option<i64>,
    "checkindate" => work_days: Option<Vec<WorkDays>>,
    "spe_workdays" => spe_workdays: Option<Vec<SpecialDay>>,
    "spe_offdays" => spe_offdays: Option<Vec<SpecialDay>>,
    "wifimac_infos" => wifi_infos: Option<Vec<Network>>,
    "loc_infos" => loc_infos: Option<Vec<Place>>,
    "schedulelist" => shifts: Option<Vec<Shift>>,
    "span_day_time" => span_day_time: Option<i64>,
    "standard_work_duration" => standard_work_duration: Option<i64>,
    "open_sp_checkin" => open_sp_checkin: Option<bool>,
    "checkin_method_type" => checkin_method_type: Option<PairingMode>,
    "type" => r#type: Option<DeviceKind>,
    "range" => range: Option<RuleRange>,
    "white_users" => white_users: Option<Vec<OpenUserId>>,
    "reporterinfo" => reporter_info: Option<Reporters>,
    "ot_info" => ot_info: Option<Overtime>,
    "ot_info_v2" => ot_info_v2: Option<OvertimeV2>,
    "option_out_range" => option_out_range: Option<OutOfRange>,
    "use_face_detect" => use_face_detect: Option<bool>,
    "open_face_live_detect" => open_face_live_detect: Option<bool>,
    "sync_out_checkin" => sync_out_checkin: Option<bool>,
    "offwork_interval_time" => offwork_interval_time: Option<i64>,
    "create_userid" => create_userid: Option<OpenUserId>,
    "update_userid" => update_userid: Option<OpenUserId>,
    "create_time" => create_time: Option<Timestamp>,
    "group.checkin_method_type" => group_checkin_method_type: Option<PairingMode>,
});

/// The rule that applies to a member.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserRule {
    /// The member.
    pub userid: OpenUserId,
    /// The rule. Who it applies to and how overtime counts is rarely there.
    pub group: Rule,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(UserRule {
    "userid" => userid: OpenUserId,
    "group" => group: Rule,
});

/// A rule to make.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewRule {
    /// Its kind. On the wire it is `grouptype`.
    pub group_type: RuleKind,
    /// Its name. At most 40 characters. On the wire it is `groupname`.
    pub group_name: String,
    /// For whom it applies. At least one of its lists may not be empty.
    pub range: RuleRange,
    /// With what one checks in. [`DeviceKind::Phone`] when absent.
    pub r#type: Option<DeviceKind>,
    /// Who need not check in.
    pub white_users: Option<Vec<OpenUserId>>,
    /// Who gets the reports. On the wire it is `reporterinfo`.
    pub reporter_info: Option<ReportersInput>,
    /// Whether public holidays are off. `true` when absent.
    pub sync_holidays: Option<bool>,
    /// Whether a photo must be taken. `false` when absent.
    pub need_photo: Option<bool>,
    /// Whether a remark may have a picture from the phone's album. `true` when absent.
    pub note_can_use_local_pic: Option<bool>,
    /// Whether one can check in on days off. Only for fixed times. `false` when absent.
    pub allow_checkin_offworkday: Option<bool>,
    /// Whether a forgotten check-in can be applied for. `false` when absent.
    pub allow_apply_offworkday: Option<bool>,
    /// How often a month it can, -1 for any number. -1 to 99, -1 when absent.
    pub allow_apply_bk_cnt: Option<i64>,
    /// Within how many days it can, 1 for the same day, -1 for any number. -1 to 180, -1 when absent.
    pub allow_apply_bk_day_limit: Option<i64>,
    /// From which day of the next month it no longer can, -1 for none. Not 0. -1 to 28, -1 when absent.
    pub buka_limit_next_month: Option<i64>,
    /// When members are reminded of forgotten check-ins.
    pub buka_remind: Option<CorrectionReminder>,
    /// What cannot be applied for. Bits from the lowest: missing, late, early, other. 0 when absent.
    pub buka_restriction: Option<i64>,
    /// What a check-in outside the places is. [`OutOfRange::Exception`] when absent.
    pub option_out_range: Option<OutOfRange>,
    /// When to check in. Needed for fixed times. At most 7 items. On the wire it is `checkindate`.
    pub work_days: Option<Vec<WorkDays>>,
    /// Single days with check-in. Only for fixed times. At most 366 items.
    pub spe_workdays: Option<Vec<SpecialDayInput>>,
    /// Single days without check-in. At most 366 items.
    pub spe_offdays: Option<Vec<SpecialOffDayInput>>,
    /// Wi-Fi networks one can check in from. Needed without loc_infos. At most 500 items. On the wire it is
    /// `wifimac_infos`.
    pub wifi_infos: Option<Vec<Network>>,
    /// Places one can check in at. Needed without wifi_infos. At most 500 items.
    pub loc_infos: Option<Vec<Place>>,
    /// The shifts, with number 0 for a day off. Needed for shifts. At most 50 items. On the wire it is
    /// `schedulelist`.
    pub shifts: Option<Vec<Shift>>,
    /// How overtime is counted by the kind of day.
    pub ot_info_v2: Option<OvertimeV2Input>,
    /// Whether the face is looked at. `false` when absent.
    pub use_face_detect: Option<bool>,
    /// Whether it is made sure that the face is alive. Only with use_face_detect. `false` when absent.
    pub open_face_live_detect: Option<bool>,
    /// Seconds after checking in before one can check out. A multiple of 300 in a free rule.
    pub offwork_interval_time: Option<i64>,
    /// Whether check-ins out of office count for the day. `false` when absent.
    pub sync_out_checkin: Option<bool>,
    /// When a day ends, in seconds since midnight, by full minutes. Only for free rules. 0 when absent.
    pub span_day_time: Option<i64>,
    /// Seconds a day has, from one hour to 24 by half hours, -1 for any number. Only for free rules. -1 when
    /// absent.
    pub standard_work_duration: Option<i64>,
    /// Whether check-in by approval is on.
    pub open_sp_checkin: Option<bool>,
    /// How check-ins are paired.
    pub checkin_method_type: Option<PairingMode>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NewRule {
    "grouptype" => group_type: RuleKind [required()],
    "groupname" => group_name: String [required(), max_chars(40)],
    "range" => range: RuleRange [required()],
    "type" => r#type: Option<DeviceKind>,
    "white_users" => white_users: Option<Vec<OpenUserId>>,
    "reporterinfo" => reporter_info: Option<ReportersInput>,
    "sync_holidays" => sync_holidays: Option<bool>,
    "need_photo" => need_photo: Option<bool>,
    "note_can_use_local_pic" => note_can_use_local_pic: Option<bool>,
    "allow_checkin_offworkday" => allow_checkin_offworkday: Option<bool>,
    "allow_apply_offworkday" => allow_apply_offworkday: Option<bool>,
    "allow_apply_bk_cnt" => allow_apply_bk_cnt: Option<i64> [range(-1, 99)],
    "allow_apply_bk_day_limit" => allow_apply_bk_day_limit: Option<i64> [range(-1, 180)],
    "buka_limit_next_month" => buka_limit_next_month: Option<i64> [range(-1, 28)],
    "buka_remind" => buka_remind: Option<CorrectionReminder>,
    "buka_restriction" => buka_restriction: Option<i64>,
    "option_out_range" => option_out_range: Option<OutOfRange>,
    "checkindate" => work_days: Option<Vec<WorkDays>> [max_items(7)],
    "spe_workdays" => spe_workdays: Option<Vec<SpecialDayInput>> [max_items(366)],
    "spe_offdays" => spe_offdays: Option<Vec<SpecialOffDayInput>> [max_items(366)],
    "wifimac_infos" => wifi_infos: Option<Vec<Network>> [max_items(500)],
    "loc_infos" => loc_infos: Option<Vec<Place>> [max_items(500)],
    "schedulelist" => shifts: Option<Vec<Shift>> [max_items(50)],
    "ot_info_v2" => ot_info_v2: Option<OvertimeV2Input>,
    "use_face_detect" => use_face_detect: Option<bool>,
    "open_face_live_detect" => open_face_live_detect: Option<bool>,
    "offwork_interval_time" => offwork_interval_time: Option<i64>,
    "sync_out_checkin" => sync_out_checkin: Option<bool>,
    "span_day_time" => span_day_time: Option<i64>,
    "standard_work_duration" => standard_work_duration: Option<i64>,
    "open_sp_checkin" => open_sp_checkin: Option<bool>,
    "checkin_method_type" => checkin_method_type: Option<PairingMode>,
});

impl NewRule {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        group_type: RuleKind,
        group_name: impl Into<String>,
        range: RuleRange,
    ) -> Self {
        Self {
            group_type,
            group_name: group_name.into(),
            range,
            ..Self::default()
        }
    }

    /// With what one checks in. [`DeviceKind::Phone`] when absent.
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: DeviceKind) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Who need not check in.
    #[inline]
    #[must_use]
    pub fn white_users(
        mut self,
        white_users: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.white_users = Some(white_users.into_iter().map(Into::into).collect());
        self
    }

    /// Who gets the reports. On the wire it is `reporterinfo`.
    #[inline]
    #[must_use]
    pub fn reporter_info(mut self, reporter_info: ReportersInput) -> Self {
        self.reporter_info = Some(reporter_info);
        self
    }

    /// Whether public holidays are off. `true` when absent.
    #[inline]
    #[must_use]
    pub fn sync_holidays(mut self, sync_holidays: bool) -> Self {
        self.sync_holidays = Some(sync_holidays);
        self
    }

    /// Whether a photo must be taken. `false` when absent.
    #[inline]
    #[must_use]
    pub fn need_photo(mut self, need_photo: bool) -> Self {
        self.need_photo = Some(need_photo);
        self
    }

    /// Whether a remark may have a picture from the phone's album. `true` when absent.
    #[inline]
    #[must_use]
    pub fn note_can_use_local_pic(mut self, note_can_use_local_pic: bool) -> Self {
        self.note_can_use_local_pic = Some(note_can_use_local_pic);
        self
    }

    /// Whether one can check in on days off. Only for fixed times. `false` when absent.
    #[inline]
    #[must_use]
    pub fn allow_checkin_offworkday(mut self, allow_checkin_offworkday: bool) -> Self {
        self.allow_checkin_offworkday = Some(allow_checkin_offworkday);
        self
    }

    /// Whether a forgotten check-in can be applied for. `false` when absent.
    #[inline]
    #[must_use]
    pub fn allow_apply_offworkday(mut self, allow_apply_offworkday: bool) -> Self {
        self.allow_apply_offworkday = Some(allow_apply_offworkday);
        self
    }

    /// How often a month it can, -1 for any number. -1 to 99, -1 when absent.
    #[inline]
    #[must_use]
    pub fn allow_apply_bk_cnt(mut self, allow_apply_bk_cnt: i64) -> Self {
        self.allow_apply_bk_cnt = Some(allow_apply_bk_cnt);
        self
    }

    /// Within how many days it can, 1 for the same day, -1 for any number. -1 to 180, -1 when absent.
    #[inline]
    #[must_use]
    pub fn allow_apply_bk_day_limit(mut self, allow_apply_bk_day_limit: i64) -> Self {
        self.allow_apply_bk_day_limit = Some(allow_apply_bk_day_limit);
        self
    }

    /// From which day of the next month it no longer can, -1 for none. Not 0. -1 to 28, -1 when absent.
    #[inline]
    #[must_use]
    pub fn buka_limit_next_month(mut self, buka_limit_next_month: i64) -> Self {
        self.buka_limit_next_month = Some(buka_limit_next_month);
        self
    }

    /// When members are reminded of forgotten check-ins.
    #[inline]
    #[must_use]
    pub fn buka_remind(mut self, buka_remind: CorrectionReminder) -> Self {
        self.buka_remind = Some(buka_remind);
        self
    }

    /// What cannot be applied for. Bits from the lowest: missing, late, early, other. 0 when absent.
    #[inline]
    #[must_use]
    pub fn buka_restriction(mut self, buka_restriction: i64) -> Self {
        self.buka_restriction = Some(buka_restriction);
        self
    }

    /// What a check-in outside the places is. [`OutOfRange::Exception`] when absent.
    #[inline]
    #[must_use]
    pub fn option_out_range(mut self, option_out_range: OutOfRange) -> Self {
        self.option_out_range = Some(option_out_range);
        self
    }

    /// When to check in. Needed for fixed times. At most 7 items. On the wire it is `checkindate`.
    #[inline]
    #[must_use]
    pub fn work_days(mut self, work_days: impl IntoIterator<Item = WorkDays>) -> Self {
        self.work_days = Some(work_days.into_iter().collect());
        self
    }

    /// Single days with check-in. Only for fixed times. At most 366 items.
    #[inline]
    #[must_use]
    pub fn spe_workdays(
        mut self,
        spe_workdays: impl IntoIterator<Item = SpecialDayInput>,
    ) -> Self {
        self.spe_workdays = Some(spe_workdays.into_iter().collect());
        self
    }

    /// Single days without check-in. At most 366 items.
    #[inline]
    #[must_use]
    pub fn spe_offdays(
        mut self,
        spe_offdays: impl IntoIterator<Item = SpecialOffDayInput>,
    ) -> Self {
        self.spe_offdays = Some(spe_offdays.into_iter().collect());
        self
    }

    /// Wi-Fi networks one can check in from. Needed without loc_infos. At most 500 items. On the wire it is
    /// `wifimac_infos`.
    #[inline]
    #[must_use]
    pub fn wifi_infos(mut self, wifi_infos: impl IntoIterator<Item = Network>) -> Self {
        self.wifi_infos = Some(wifi_infos.into_iter().collect());
        self
    }

    /// Places one can check in at. Needed without wifi_infos. At most 500 items.
    #[inline]
    #[must_use]
    pub fn loc_infos(mut self, loc_infos: impl IntoIterator<Item = Place>) -> Self {
        self.loc_infos = Some(loc_infos.into_iter().collect());
        self
    }

    /// The shifts, with number 0 for a day off. Needed for shifts. At most 50 items. On the wire it is
    /// `schedulelist`.
    #[inline]
    #[must_use]
    pub fn shifts(mut self, shifts: impl IntoIterator<Item = Shift>) -> Self {
        self.shifts = Some(shifts.into_iter().collect());
        self
    }

    /// How overtime is counted by the kind of day.
    #[inline]
    #[must_use]
    pub fn ot_info_v2(mut self, ot_info_v2: OvertimeV2Input) -> Self {
        self.ot_info_v2 = Some(ot_info_v2);
        self
    }

    /// Whether the face is looked at. `false` when absent.
    #[inline]
    #[must_use]
    pub fn use_face_detect(mut self, use_face_detect: bool) -> Self {
        self.use_face_detect = Some(use_face_detect);
        self
    }

    /// Whether it is made sure that the face is alive. Only with use_face_detect. `false` when absent.
    #[inline]
    #[must_use]
    pub fn open_face_live_detect(mut self, open_face_live_detect: bool) -> Self {
        self.open_face_live_detect = Some(open_face_live_detect);
        self
    }

    /// Seconds after checking in before one can check out. A multiple of 300 in a free rule.
    #[inline]
    #[must_use]
    pub fn offwork_interval_time(mut self, offwork_interval_time: i64) -> Self {
        self.offwork_interval_time = Some(offwork_interval_time);
        self
    }

    /// Whether check-ins out of office count for the day. `false` when absent.
    #[inline]
    #[must_use]
    pub fn sync_out_checkin(mut self, sync_out_checkin: bool) -> Self {
        self.sync_out_checkin = Some(sync_out_checkin);
        self
    }

    /// When a day ends, in seconds since midnight, by full minutes. Only for free rules. 0 when absent.
    #[inline]
    #[must_use]
    pub fn span_day_time(mut self, span_day_time: i64) -> Self {
        self.span_day_time = Some(span_day_time);
        self
    }

    /// Seconds a day has, from one hour to 24 by half hours, -1 for any number. Only for free rules. -1 when
    /// absent.
    #[inline]
    #[must_use]
    pub fn standard_work_duration(mut self, standard_work_duration: i64) -> Self {
        self.standard_work_duration = Some(standard_work_duration);
        self
    }

    /// Whether check-in by approval is on.
    #[inline]
    #[must_use]
    pub fn open_sp_checkin(mut self, open_sp_checkin: bool) -> Self {
        self.open_sp_checkin = Some(open_sp_checkin);
        self
    }

    /// How check-ins are paired.
    #[inline]
    #[must_use]
    pub fn checkin_method_type(mut self, checkin_method_type: PairingMode) -> Self {
        self.checkin_method_type = Some(checkin_method_type);
        self
    }
}

/// A rule to change. What is absent stays, and so do lists that are empty.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleChange {
    /// The rule. On the wire it is `groupid`.
    pub group_id: i64,
    /// Its kind. On the wire it is `grouptype`.
    pub group_type: RuleKind,
    /// Its name. At most 40 characters. On the wire it is `groupname`.
    pub group_name: String,
    /// For whom it applies. At least one of its lists may not be empty.
    pub range: RuleRange,
    /// With what one checks in.
    pub r#type: Option<DeviceKind>,
    /// Who need not check in.
    pub white_users: Option<Vec<OpenUserId>>,
    /// Who gets the reports. On the wire it is `reporterinfo`.
    pub reporter_info: Option<ReportersInput>,
    /// Whether public holidays are off.
    pub sync_holidays: Option<bool>,
    /// Whether a photo must be taken.
    pub need_photo: Option<bool>,
    /// Whether a remark may have a picture from the phone's album.
    pub note_can_use_local_pic: Option<bool>,
    /// Whether one can check in on days off. Only for fixed times.
    pub allow_checkin_offworkday: Option<bool>,
    /// Whether a forgotten check-in can be applied for.
    pub allow_apply_offworkday: Option<bool>,
    /// How often a month it can, -1 for any number. -1 to 99.
    pub allow_apply_bk_cnt: Option<i64>,
    /// Within how many days it can, 1 for the same day, -1 for any number. -1 to 180.
    pub allow_apply_bk_day_limit: Option<i64>,
    /// From which day of the next month it no longer can, -1 for none. Not 0. -1 to 28.
    pub buka_limit_next_month: Option<i64>,
    /// When members are reminded of forgotten check-ins.
    pub buka_remind: Option<CorrectionReminder>,
    /// What cannot be applied for. Bits from the lowest: missing, late, early, other.
    pub buka_restriction: Option<i64>,
    /// What a check-in outside the places is.
    pub option_out_range: Option<OutOfRange>,
    /// When to check in. Not for shifts. At most 7 items. On the wire it is `checkindate`.
    pub work_days: Option<Vec<WorkDays>>,
    /// Single days with check-in. Only for fixed times. At most 366 items.
    pub spe_workdays: Option<Vec<SpecialDayInput>>,
    /// Single days without check-in. At most 366 items.
    pub spe_offdays: Option<Vec<SpecialOffDayInput>>,
    /// Wi-Fi networks one can check in from. At most 500 items. On the wire it is `wifimac_infos`.
    pub wifi_infos: Option<Vec<Network>>,
    /// Places one can check in at. At most 500 items.
    pub loc_infos: Option<Vec<Place>>,
    /// The shifts, with number 0 for a day off. Only for shifts. At most 50 items. On the wire it is
    /// `schedulelist`.
    pub shifts: Option<Vec<Shift>>,
    /// How overtime is counted by the kind of day.
    pub ot_info_v2: Option<OvertimeV2Input>,
    /// Whether the face is looked at.
    pub use_face_detect: Option<bool>,
    /// Whether it is made sure that the face is alive. Only with use_face_detect.
    pub open_face_live_detect: Option<bool>,
    /// Seconds after checking in before one can check out. A multiple of 300 in a free rule.
    pub offwork_interval_time: Option<i64>,
    /// Whether check-ins out of office count for the day.
    pub sync_out_checkin: Option<bool>,
    /// When a day ends, in seconds since midnight, by full minutes. Only for free rules.
    pub span_day_time: Option<i64>,
    /// Seconds a day has, from one hour to 24 by half hours, -1 for any number. Only for free rules.
    pub standard_work_duration: Option<i64>,
    /// Whether check-in by approval is on.
    pub open_sp_checkin: Option<bool>,
    /// How check-ins are paired.
    pub checkin_method_type: Option<PairingMode>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RuleChange {
    "groupid" => group_id: i64 [required()],
    "grouptype" => group_type: RuleKind [required()],
    "groupname" => group_name: String [required(), max_chars(40)],
    "range" => range: RuleRange [required()],
    "type" => r#type: Option<DeviceKind>,
    "white_users" => white_users: Option<Vec<OpenUserId>>,
    "reporterinfo" => reporter_info: Option<ReportersInput>,
    "sync_holidays" => sync_holidays: Option<bool>,
    "need_photo" => need_photo: Option<bool>,
    "note_can_use_local_pic" => note_can_use_local_pic: Option<bool>,
    "allow_checkin_offworkday" => allow_checkin_offworkday: Option<bool>,
    "allow_apply_offworkday" => allow_apply_offworkday: Option<bool>,
    "allow_apply_bk_cnt" => allow_apply_bk_cnt: Option<i64> [range(-1, 99)],
    "allow_apply_bk_day_limit" => allow_apply_bk_day_limit: Option<i64> [range(-1, 180)],
    "buka_limit_next_month" => buka_limit_next_month: Option<i64> [range(-1, 28)],
    "buka_remind" => buka_remind: Option<CorrectionReminder>,
    "buka_restriction" => buka_restriction: Option<i64>,
    "option_out_range" => option_out_range: Option<OutOfRange>,
    "checkindate" => work_days: Option<Vec<WorkDays>> [max_items(7)],
    "spe_workdays" => spe_workdays: Option<Vec<SpecialDayInput>> [max_items(366)],
    "spe_offdays" => spe_offdays: Option<Vec<SpecialOffDayInput>> [max_items(366)],
    "wifimac_infos" => wifi_infos: Option<Vec<Network>> [max_items(500)],
    "loc_infos" => loc_infos: Option<Vec<Place>> [max_items(500)],
    "schedulelist" => shifts: Option<Vec<Shift>> [max_items(50)],
    "ot_info_v2" => ot_info_v2: Option<OvertimeV2Input>,
    "use_face_detect" => use_face_detect: Option<bool>,
    "open_face_live_detect" => open_face_live_detect: Option<bool>,
    "offwork_interval_time" => offwork_interval_time: Option<i64>,
    "sync_out_checkin" => sync_out_checkin: Option<bool>,
    "span_day_time" => span_day_time: Option<i64>,
    "standard_work_duration" => standard_work_duration: Option<i64>,
    "open_sp_checkin" => open_sp_checkin: Option<bool>,
    "checkin_method_type" => checkin_method_type: Option<PairingMode>,
});

impl RuleChange {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        group_id: i64,
        group_type: RuleKind,
        group_name: impl Into<String>,
        range: RuleRange,
    ) -> Self {
        Self {
            group_id,
            group_type,
            group_name: group_name.into(),
            range,
            ..Self::default()
        }
    }

    /// With what one checks in.
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: DeviceKind) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Who need not check in.
    #[inline]
    #[must_use]
    pub fn white_users(
        mut self,
        white_users: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.white_users = Some(white_users.into_iter().map(Into::into).collect());
        self
    }

    /// Who gets the reports. On the wire it is `reporterinfo`.
    #[inline]
    #[must_use]
    pub fn reporter_info(mut self, reporter_info: ReportersInput) -> Self {
        self.reporter_info = Some(reporter_info);
        self
    }

    /// Whether public holidays are off.
    #[inline]
    #[must_use]
    pub fn sync_holidays(mut self, sync_holidays: bool) -> Self {
        self.sync_holidays = Some(sync_holidays);
        self
    }

    /// Whether a photo must be taken.
    #[inline]
    #[must_use]
    pub fn need_photo(mut self, need_photo: bool) -> Self {
        self.need_photo = Some(need_photo);
        self
    }

    /// Whether a remark may have a picture from the phone's album.
    #[inline]
    #[must_use]
    pub fn note_can_use_local_pic(mut self, note_can_use_local_pic: bool) -> Self {
        self.note_can_use_local_pic = Some(note_can_use_local_pic);
        self
    }

    /// Whether one can check in on days off. Only for fixed times.
    #[inline]
    #[must_use]
    pub fn allow_checkin_offworkday(mut self, allow_checkin_offworkday: bool) -> Self {
        self.allow_checkin_offworkday = Some(allow_checkin_offworkday);
        self
    }

    /// Whether a forgotten check-in can be applied for.
    #[inline]
    #[must_use]
    pub fn allow_apply_offworkday(mut self, allow_apply_offworkday: bool) -> Self {
        self.allow_apply_offworkday = Some(allow_apply_offworkday);
        self
    }

    /// How often a month it can, -1 for any number. -1 to 99.
    #[inline]
    #[must_use]
    pub fn allow_apply_bk_cnt(mut self, allow_apply_bk_cnt: i64) -> Self {
        self.allow_apply_bk_cnt = Some(allow_apply_bk_cnt);
        self
    }

    /// Within how many days it can, 1 for the same day, -1 for any number. -1 to 180.
    #[inline]
    #[must_use]
    pub fn allow_apply_bk_day_limit(mut self, allow_apply_bk_day_limit: i64) -> Self {
        self.allow_apply_bk_day_limit = Some(allow_apply_bk_day_limit);
        self
    }

    /// From which day of the next month it no longer can, -1 for none. Not 0. -1 to 28.
    #[inline]
    #[must_use]
    pub fn buka_limit_next_month(mut self, buka_limit_next_month: i64) -> Self {
        self.buka_limit_next_month = Some(buka_limit_next_month);
        self
    }

    /// When members are reminded of forgotten check-ins.
    #[inline]
    #[must_use]
    pub fn buka_remind(mut self, buka_remind: CorrectionReminder) -> Self {
        self.buka_remind = Some(buka_remind);
        self
    }

    /// What cannot be applied for. Bits from the lowest: missing, late, early, other.
    #[inline]
    #[must_use]
    pub fn buka_restriction(mut self, buka_restriction: i64) -> Self {
        self.buka_restriction = Some(buka_restriction);
        self
    }

    /// What a check-in outside the places is.
    #[inline]
    #[must_use]
    pub fn option_out_range(mut self, option_out_range: OutOfRange) -> Self {
        self.option_out_range = Some(option_out_range);
        self
    }

    /// When to check in. Not for shifts. At most 7 items. On the wire it is `checkindate`.
    #[inline]
    #[must_use]
    pub fn work_days(mut self, work_days: impl IntoIterator<Item = WorkDays>) -> Self {
        self.work_days = Some(work_days.into_iter().collect());
        self
    }

    /// Single days with check-in. Only for fixed times. At most 366 items.
    #[inline]
    #[must_use]
    pub fn spe_workdays(
        mut self,
        spe_workdays: impl IntoIterator<Item = SpecialDayInput>,
    ) -> Self {
        self.spe_workdays = Some(spe_workdays.into_iter().collect());
        self
    }

    /// Single days without check-in. At most 366 items.
    #[inline]
    #[must_use]
    pub fn spe_offdays(
        mut self,
        spe_offdays: impl IntoIterator<Item = SpecialOffDayInput>,
    ) -> Self {
        self.spe_offdays = Some(spe_offdays.into_iter().collect());
        self
    }

    /// Wi-Fi networks one can check in from. At most 500 items. On the wire it is `wifimac_infos`.
    #[inline]
    #[must_use]
    pub fn wifi_infos(mut self, wifi_infos: impl IntoIterator<Item = Network>) -> Self {
        self.wifi_infos = Some(wifi_infos.into_iter().collect());
        self
    }

    /// Places one can check in at. At most 500 items.
    #[inline]
    #[must_use]
    pub fn loc_infos(mut self, loc_infos: impl IntoIterator<Item = Place>) -> Self {
        self.loc_infos = Some(loc_infos.into_iter().collect());
        self
    }

    /// The shifts, with number 0 for a day off. Only for shifts. At most 50 items. On the wire it is
    /// `schedulelist`.
    #[inline]
    #[must_use]
    pub fn shifts(mut self, shifts: impl IntoIterator<Item = Shift>) -> Self {
        self.shifts = Some(shifts.into_iter().collect());
        self
    }

    /// How overtime is counted by the kind of day.
    #[inline]
    #[must_use]
    pub fn ot_info_v2(mut self, ot_info_v2: OvertimeV2Input) -> Self {
        self.ot_info_v2 = Some(ot_info_v2);
        self
    }

    /// Whether the face is looked at.
    #[inline]
    #[must_use]
    pub fn use_face_detect(mut self, use_face_detect: bool) -> Self {
        self.use_face_detect = Some(use_face_detect);
        self
    }

    /// Whether it is made sure that the face is alive. Only with use_face_detect.
    #[inline]
    #[must_use]
    pub fn open_face_live_detect(mut self, open_face_live_detect: bool) -> Self {
        self.open_face_live_detect = Some(open_face_live_detect);
        self
    }

    /// Seconds after checking in before one can check out. A multiple of 300 in a free rule.
    #[inline]
    #[must_use]
    pub fn offwork_interval_time(mut self, offwork_interval_time: i64) -> Self {
        self.offwork_interval_time = Some(offwork_interval_time);
        self
    }

    /// Whether check-ins out of office count for the day.
    #[inline]
    #[must_use]
    pub fn sync_out_checkin(mut self, sync_out_checkin: bool) -> Self {
        self.sync_out_checkin = Some(sync_out_checkin);
        self
    }

    /// When a day ends, in seconds since midnight, by full minutes. Only for free rules.
    #[inline]
    #[must_use]
    pub fn span_day_time(mut self, span_day_time: i64) -> Self {
        self.span_day_time = Some(span_day_time);
        self
    }

    /// Seconds a day has, from one hour to 24 by half hours, -1 for any number. Only for free rules.
    #[inline]
    #[must_use]
    pub fn standard_work_duration(mut self, standard_work_duration: i64) -> Self {
        self.standard_work_duration = Some(standard_work_duration);
        self
    }

    /// Whether check-in by approval is on.
    #[inline]
    #[must_use]
    pub fn open_sp_checkin(mut self, open_sp_checkin: bool) -> Self {
        self.open_sp_checkin = Some(open_sp_checkin);
        self
    }

    /// How check-ins are paired.
    #[inline]
    #[must_use]
    pub fn checkin_method_type(mut self, checkin_method_type: PairingMode) -> Self {
        self.checkin_method_type = Some(checkin_method_type);
        self
    }
}

/// For whom a rule applies.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleRange {
    /// Members. On the wire it is `userid`.
    pub user_ids: Option<Vec<OpenUserId>>,
    /// Departments. On the wire it is `party_id`.
    pub party_ids: Option<Vec<DepartmentId>>,
    /// Tags. On the wire it is `tagid`.
    pub tag_ids: Option<Vec<TagId>>,
    /// Departments in another spelling. The platform's examples have both. On the wire it is `partyid`.
    pub party_ids_2: Option<Vec<DepartmentId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RuleRange {
    "userid" => user_ids: Option<Vec<OpenUserId>>,
    "party_id" => party_ids: Option<Vec<DepartmentId>> [form(Form::Either)],
    "tagid" => tag_ids: Option<Vec<TagId>> [form(Form::Either)],
    "partyid" => party_ids_2: Option<Vec<DepartmentId>> [form(Form::Either)],
});

impl RuleRange {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Members. On the wire it is `userid`.
    #[inline]
    #[must_use]
    pub fn user_ids(
        mut self,
        user_ids: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.user_ids = Some(user_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Departments. On the wire it is `party_id`.
    #[inline]
    #[must_use]
    pub fn party_ids(
        mut self,
        party_ids: impl IntoIterator<Item = impl Into<DepartmentId>>,
    ) -> Self {
        self.party_ids = Some(party_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Tags. On the wire it is `tagid`.
    #[inline]
    #[must_use]
    pub fn tag_ids(
        mut self,
        tag_ids: impl IntoIterator<Item = impl Into<TagId>>,
    ) -> Self {
        self.tag_ids = Some(tag_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Departments in another spelling. The platform's examples have both. On the wire it is `partyid`.
    #[inline]
    #[must_use]
    pub fn party_ids_2(
        mut self,
        party_ids_2: impl IntoIterator<Item = impl Into<DepartmentId>>,
    ) -> Self {
        self.party_ids_2 = Some(party_ids_2.into_iter().map(Into::into).collect());
        self
    }
}

/// Who gets the reports of a rule.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reporters {
    /// Members and tags.
    pub reporters: Option<Vec<Reporter>>,
    /// When it was changed last. On the wire it is `updatetime`.
    pub update_time: Option<Timestamp>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Reporters {
    "reporters" => reporters: Option<Vec<Reporter>>,
    "updatetime" => update_time: Option<Timestamp>,
});

/// Who shall get the reports of a rule.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportersInput {
    /// Members and tags.
    pub reporters: Option<Vec<Reporter>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ReportersInput {
    "reporters" => reporters: Option<Vec<Reporter>>,
});

impl ReportersInput {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Members and tags.
    #[inline]
    #[must_use]
    pub fn reporters(mut self, reporters: impl IntoIterator<Item = Reporter>) -> Self {
        self.reporters = Some(reporters.into_iter().collect());
        self
    }
}

/// A member or a tag.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reporter {
    /// The member.
    pub userid: Option<OpenUserId>,
    /// The tag.
    pub tagid: Option<TagId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Reporter {
    "userid" => userid: Option<OpenUserId>,
    "tagid" => tagid: Option<TagId>,
});

impl Reporter {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member.
    #[inline]
    #[must_use]
    pub fn userid(mut self, userid: impl Into<OpenUserId>) -> Self {
        self.userid = Some(userid.into());
        self
    }

    /// The tag.
    #[inline]
    #[must_use]
    pub fn tagid(mut self, tagid: impl Into<TagId>) -> Self {
        self.tagid = Some(tagid.into());
        self
    }
}

/// When to check in on some days of the week.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkDays {
    /// The days: 1 to 6 for Monday to Saturday, 0 for Sunday. Empty or absent if biweekly names them. For
    /// shifts the days that were asked for. At most 7 items.
    pub workdays: Option<Vec<i64>>,
    /// When to check in and out on these days. At most 4 items. On the wire it is `checkintime`.
    pub work_times: Option<Vec<WorkTime>>,
    /// Whether one need not check out. Only in answers. On the wire it is `noneed_offwork`.
    pub no_need_off_work: Option<bool>,
    /// How early one can check in at most in milliseconds. Only in answers. On the wire it is
    /// `limit_aheadtime`.
    pub limit_ahead_time: Option<i64>,
    /// Tolerance in milliseconds where the two flex\_ members are -1. Only in answers.
    pub flex_time: Option<i64>,
    /// Whether there is any tolerance.
    pub allow_flex: Option<bool>,
    /// Seconds one may be late, at most 6 hours. 0 where max_allow\_ members are used.
    pub flex_on_duty_time: Option<i64>,
    /// Seconds one may leave early, at most 6 hours. 0 where max_allow\_ members are used.
    pub flex_off_duty_time: Option<i64>,
    /// Seconds one may come and then leave earlier.
    pub max_allow_arrive_early: Option<i64>,
    /// Seconds one may come and then leave later.
    pub max_allow_arrive_late: Option<i64>,
    /// How coming later after a long day counts.
    pub late_rule: Option<LateRule>,
    /// Days that differ from week to week. Only for fixed times.
    pub biweekly: Option<Biweekly>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(WorkDays {
    "workdays" => workdays: Option<Vec<i64>> [max_items(7)],
    "checkintime" => work_times: Option<Vec<WorkTime>> [max_items(4)],
    "noneed_offwork" => no_need_off_work: Option<bool>,
    "limit_aheadtime" => limit_ahead_time: Option<i64>,
    "flex_time" => flex_time: Option<i64>,
    "allow_flex" => allow_flex: Option<bool>,
    "flex_on_duty_time" => flex_on_duty_time: Option<i64>,
    "flex_off_duty_time" => flex_off_duty_time: Option<i64>,
    "max_allow_arrive_early" => max_allow_arrive_early: Option<i64>,
    "max_allow_arrive_late" => max_allow_arrive_late: Option<i64>,
    "late_rule" => late_rule: Option<LateRule>,
    "biweekly" => biweekly: Option<Biweekly>,
});

impl WorkDays {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The days: 1 to 6 for Monday to Saturday, 0 for Sunday. Empty or absent if biweekly names them. For
    /// shifts the days that were asked for. At most 7 items.
    #[inline]
    #[must_use]
    pub fn workdays(mut self, workdays: impl IntoIterator<Item = i64>) -> Self {
        self.workdays = Some(workdays.into_iter().collect());
        self
    }

    /// When to check in and out on these days. At most 4 items. On the wire it is `checkintime`.
    #[inline]
    #[must_use]
    pub fn work_times(mut self, work_times: impl IntoIterator<Item = WorkTime>) -> Self {
        self.work_times = Some(work_times.into_iter().collect());
        self
    }

    /// Whether one need not check out. Only in answers. On the wire it is `noneed_offwork`.
    #[inline]
    #[must_use]
    pub fn no_need_off_work(mut self, no_need_off_work: bool) -> Self {
        self.no_need_off_work = Some(no_need_off_work);
        self
    }

    /// How early one can check in at most in milliseconds. Only in answers. On the wire it is
    /// `limit_aheadtime`.
    #[inline]
    #[must_use]
    pub fn limit_ahead_time(mut self, limit_ahead_time: i64) -> Self {
        self.limit_ahead_time = Some(limit_ahead_time);
        self
    }

    /// Tolerance in milliseconds where the two flex\_ members are -1. Only in answers.
    #[inline]
    #[must_use]
    pub fn flex_time(mut self, flex_time: i64) -> Self {
        self.flex_time = Some(flex_time);
        self
    }

    /// Whether there is any tolerance.
    #[inline]
    #[must_use]
    pub fn allow_flex(mut self, allow_flex: bool) -> Self {
        self.allow_flex = Some(allow_flex);
        self
    }

    /// Seconds one may be late, at most 6 hours. 0 where max_allow\_ members are used.
    #[inline]
    #[must_use]
    pub fn flex_on_duty_time(mut self, flex_on_duty_time: i64) -> Self {
        self.flex_on_duty_time = Some(flex_on_duty_time);
        self
    }

    /// Seconds one may leave early, at most 6 hours. 0 where max_allow\_ members are used.
    #[inline]
    #[must_use]
    pub fn flex_off_duty_time(mut self, flex_off_duty_time: i64) -> Self {
        self.flex_off_duty_time = Some(flex_off_duty_time);
        self
    }

    /// Seconds one may come and then leave earlier.
    #[inline]
    #[must_use]
    pub fn max_allow_arrive_early(mut self, max_allow_arrive_early: i64) -> Self {
        self.max_allow_arrive_early = Some(max_allow_arrive_early);
        self
    }

    /// Seconds one may come and then leave later.
    #[inline]
    #[must_use]
    pub fn max_allow_arrive_late(mut self, max_allow_arrive_late: i64) -> Self {
        self.max_allow_arrive_late = Some(max_allow_arrive_late);
        self
    }

    /// How coming later after a long day counts.
    #[inline]
    #[must_use]
    pub fn late_rule(mut self, late_rule: LateRule) -> Self {
        self.late_rule = Some(late_rule);
        self
    }

    /// Days that differ from week to week. Only for fixed times.
    #[inline]
    #[must_use]
    pub fn biweekly(mut self, biweekly: Biweekly) -> Self {
        self.biweekly = Some(biweekly);
        self
    }
}

/// A stretch of work. Times are seconds since midnight.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkTime {
    /// Its id.
    pub time_id: Option<i64>,
    /// Its beginning.
    pub work_sec: Option<i64>,
    /// Its end.
    pub off_work_sec: Option<i64>,
    /// From when one can check in. Not for special days.
    pub earliest_work_sec: Option<i64>,
    /// Until when one can check in. Not for special days.
    pub latest_work_sec: Option<i64>,
    /// From when one can check out. Not for special days.
    pub earliest_off_work_sec: Option<i64>,
    /// Until when one can check out. Not for special days.
    pub latest_off_work_sec: Option<i64>,
    /// When one is reminded to check in.
    pub remind_work_sec: Option<i64>,
    /// When one is reminded to check out.
    pub remind_off_work_sec: Option<i64>,
    /// Whether there are breaks.
    pub allow_rest: Option<bool>,
    /// Beginning of the first break.
    pub rest_begin_time: Option<i64>,
    /// End of the first break.
    pub rest_end_time: Option<i64>,
    /// The breaks after the first.
    pub rest_times: Option<Vec<RestTime>>,
    /// Whether one need not check in. On the wire it is `no_need_checkon`.
    pub no_need_check_on: Option<bool>,
    /// Whether one need not check out. On the wire it is `no_need_checkoff`.
    pub no_need_check_off: Option<bool>,
    /// The platform does not say what it means. Only in answers. Known only from another SDK.
    pub off_work_leave: Option<bool>,
    /// The platform does not say what it means. Only in answers. Known only from another SDK.
    pub on_work_back: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(WorkTime {
    "time_id" => time_id: Option<i64>,
    "work_sec" => work_sec: Option<i64>,
    "off_work_sec" => off_work_sec: Option<i64>,
    "earliest_work_sec" => earliest_work_sec: Option<i64>,
    "latest_work_sec" => latest_work_sec: Option<i64>,
    "earliest_off_work_sec" => earliest_off_work_sec: Option<i64>,
    "latest_off_work_sec" => latest_off_work_sec: Option<i64>,
    "remind_work_sec" => remind_work_sec: Option<i64>,
    "remind_off_work_sec" => remind_off_work_sec: Option<i64>,
    "allow_rest" => allow_rest: Option<bool>,
    "rest_begin_time" => rest_begin_time: Option<i64>,
    "rest_end_time" => rest_end_time: Option<i64>,
    "rest_times" => rest_times: Option<Vec<RestTime>>,
    "no_need_checkon" => no_need_check_on: Option<bool>,
    "no_need_checkoff" => no_need_check_off: Option<bool>,
    "off_work_leave" => off_work_leave: Option<bool>,
    "on_work_back" => on_work_back: Option<bool>,
});

impl WorkTime {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Its id.
    #[inline]
    #[must_use]
    pub fn time_id(mut self, time_id: i64) -> Self {
        self.time_id = Some(time_id);
        self
    }

    /// Its beginning.
    #[inline]
    #[must_use]
    pub fn work_sec(mut self, work_sec: i64) -> Self {
        self.work_sec = Some(work_sec);
        self
    }

    /// Its end.
    #[inline]
    #[must_use]
    pub fn off_work_sec(mut self, off_work_sec: i64) -> Self {
        self.off_work_sec = Some(off_work_sec);
        self
    }

    /// From when one can check in. Not for special days.
    #[inline]
    #[must_use]
    pub fn earliest_work_sec(mut self, earliest_work_sec: i64) -> Self {
        self.earliest_work_sec = Some(earliest_work_sec);
        self
    }

    /// Until when one can check in. Not for special days.
    #[inline]
    #[must_use]
    pub fn latest_work_sec(mut self, latest_work_sec: i64) -> Self {
        self.latest_work_sec = Some(latest_work_sec);
        self
    }

    /// From when one can check out. Not for special days.
    #[inline]
    #[must_use]
    pub fn earliest_off_work_sec(mut self, earliest_off_work_sec: i64) -> Self {
        self.earliest_off_work_sec = Some(earliest_off_work_sec);
        self
    }

    /// Until when one can check out. Not for special days.
    #[inline]
    #[must_use]
    pub fn latest_off_work_sec(mut self, latest_off_work_sec: i64) -> Self {
        self.latest_off_work_sec = Some(latest_off_work_sec);
        self
    }

    /// When one is reminded to check in.
    #[inline]
    #[must_use]
    pub fn remind_work_sec(mut self, remind_work_sec: i64) -> Self {
        self.remind_work_sec = Some(remind_work_sec);
        self
    }

    /// When one is reminded to check out.
    #[inline]
    #[must_use]
    pub fn remind_off_work_sec(mut self, remind_off_work_sec: i64) -> Self {
        self.remind_off_work_sec = Some(remind_off_work_sec);
        self
    }

    /// Whether there are breaks.
    #[inline]
    #[must_use]
    pub fn allow_rest(mut self, allow_rest: bool) -> Self {
        self.allow_rest = Some(allow_rest);
        self
    }

    /// Beginning of the first break.
    #[inline]
    #[must_use]
    pub fn rest_begin_time(mut self, rest_begin_time: i64) -> Self {
        self.rest_begin_time = Some(rest_begin_time);
        self
    }

    /// End of the first break.
    #[inline]
    #[must_use]
    pub fn rest_end_time(mut self, rest_end_time: i64) -> Self {
        self.rest_end_time = Some(rest_end_time);
        self
    }

    /// The breaks after the first.
    #[inline]
    #[must_use]
    pub fn rest_times(mut self, rest_times: impl IntoIterator<Item = RestTime>) -> Self {
        self.rest_times = Some(rest_times.into_iter().collect());
        self
    }

    /// Whether one need not check in. On the wire it is `no_need_checkon`.
    #[inline]
    #[must_use]
    pub fn no_need_check_on(mut self, no_need_check_on: bool) -> Self {
        self.no_need_check_on = Some(no_need_check_on);
        self
    }

    /// Whether one need not check out. On the wire it is `no_need_checkoff`.
    #[inline]
    #[must_use]
    pub fn no_need_check_off(mut self, no_need_check_off: bool) -> Self {
        self.no_need_check_off = Some(no_need_check_off);
        self
    }

    /// The platform does not say what it means. Only in answers. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn off_work_leave(mut self, off_work_leave: bool) -> Self {
        self.off_work_leave = Some(off_work_leave);
        self
    }

    /// The platform does not say what it means. Only in answers. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn on_work_back(mut self, on_work_back: bool) -> Self {
        self.on_work_back = Some(on_work_back);
        self
    }
}

/// A break.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestTime {
    /// Its beginning in seconds since midnight.
    pub rest_begin_time: Option<i64>,
    /// Its end in seconds since midnight.
    pub rest_end_time: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RestTime {
    "rest_begin_time" => rest_begin_time: Option<i64>,
    "rest_end_time" => rest_end_time: Option<i64>,
});

impl RestTime {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Its beginning in seconds since midnight.
    #[inline]
    #[must_use]
    pub fn rest_begin_time(mut self, rest_begin_time: i64) -> Self {
        self.rest_begin_time = Some(rest_begin_time);
        self
    }

    /// Its end in seconds since midnight.
    #[inline]
    #[must_use]
    pub fn rest_end_time(mut self, rest_end_time: i64) -> Self {
        self.rest_end_time = Some(rest_end_time);
        self
    }
}

/// How coming later after a long day counts.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LateRule {
    /// Whether it is allowed. The rest counts only then. On the wire it is `allow_offwork_after_time`.
    pub allow_off_work_after_time: Option<bool>,
    /// How much later after how long a day. On the wire it is `timerules`.
    pub time_rules: Option<Vec<LateTime>>,
    /// The same for a single step. Older form. On the wire it is `offwork_after_time`.
    pub off_work_after_time: Option<i64>,
    /// The same for a single step. Older form. On the wire it is `onwork_flex_time`.
    pub on_work_flex_time: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(LateRule {
    "allow_offwork_after_time" => allow_off_work_after_time: Option<bool>,
    "timerules" => time_rules: Option<Vec<LateTime>>,
    "offwork_after_time" => off_work_after_time: Option<i64>,
    "onwork_flex_time" => on_work_flex_time: Option<i64>,
});

impl LateRule {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether it is allowed. The rest counts only then. On the wire it is `allow_offwork_after_time`.
    #[inline]
    #[must_use]
    pub fn allow_off_work_after_time(mut self, allow_off_work_after_time: bool) -> Self {
        self.allow_off_work_after_time = Some(allow_off_work_after_time);
        self
    }

    /// How much later after how long a day. On the wire it is `timerules`.
    #[inline]
    #[must_use]
    pub fn time_rules(mut self, time_rules: impl IntoIterator<Item = LateTime>) -> Self {
        self.time_rules = Some(time_rules.into_iter().collect());
        self
    }

    /// The same for a single step. Older form. On the wire it is `offwork_after_time`.
    #[inline]
    #[must_use]
    pub fn off_work_after_time(mut self, off_work_after_time: i64) -> Self {
        self.off_work_after_time = Some(off_work_after_time);
        self
    }

    /// The same for a single step. Older form. On the wire it is `onwork_flex_time`.
    #[inline]
    #[must_use]
    pub fn on_work_flex_time(mut self, on_work_flex_time: i64) -> Self {
        self.on_work_flex_time = Some(on_work_flex_time);
        self
    }
}

/// How much later one can come after a long day.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LateTime {
    /// Seconds one has left after the end of the day. On the wire it is `offwork_after_time`.
    pub off_work_after_time: Option<i64>,
    /// Seconds one may be late the next day. On the wire it is `onwork_flex_time`.
    pub on_work_flex_time: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(LateTime {
    "offwork_after_time" => off_work_after_time: Option<i64>,
    "onwork_flex_time" => on_work_flex_time: Option<i64>,
});

impl LateTime {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Seconds one has left after the end of the day. On the wire it is `offwork_after_time`.
    #[inline]
    #[must_use]
    pub fn off_work_after_time(mut self, off_work_after_time: i64) -> Self {
        self.off_work_after_time = Some(off_work_after_time);
        self
    }

    /// Seconds one may be late the next day. On the wire it is `onwork_flex_time`.
    #[inline]
    #[must_use]
    pub fn on_work_flex_time(mut self, on_work_flex_time: i64) -> Self {
        self.on_work_flex_time = Some(on_work_flex_time);
        self
    }
}

/// Days that differ from week to week. The week of 2024-01-01 is number 1.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Biweekly {
    /// Whether they do.
    pub enable_weekday_recurrence: Option<bool>,
    /// Days of odd weeks: 1 to 6 for Monday to Saturday, 0 for Sunday.
    pub odd_workdays: Option<Vec<i64>>,
    /// Days of even weeks, in the same way.
    pub even_workdays: Option<Vec<i64>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Biweekly {
    "enable_weekday_recurrence" => enable_weekday_recurrence: Option<bool>,
    "odd_workdays" => odd_workdays: Option<Vec<i64>>,
    "even_workdays" => even_workdays: Option<Vec<i64>>,
});

impl Biweekly {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether they do.
    #[inline]
    #[must_use]
    pub fn enable_weekday_recurrence(mut self, enable_weekday_recurrence: bool) -> Self {
        self.enable_weekday_recurrence = Some(enable_weekday_recurrence);
        self
    }

    /// Days of odd weeks: 1 to 6 for Monday to Saturday, 0 for Sunday.
    #[inline]
    #[must_use]
    pub fn odd_workdays(mut self, odd_workdays: impl IntoIterator<Item = i64>) -> Self {
        self.odd_workdays = Some(odd_workdays.into_iter().collect());
        self
    }

    /// Days of even weeks, in the same way.
    #[inline]
    #[must_use]
    pub fn even_workdays(
        mut self,
        even_workdays: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.even_workdays = Some(even_workdays.into_iter().collect());
        self
    }
}

/// A day that is other than usual.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpecialDay {
    /// Midnight of the day.
    pub timestamp: Option<Timestamp>,
    /// When to check in and out. Empty on a day off. On the wire it is `checkintime`.
    pub work_times: Option<Vec<WorkTime>>,
    /// A remark.
    pub notes: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SpecialDay {
    "timestamp" => timestamp: Option<Timestamp>,
    "checkintime" => work_times: Option<Vec<WorkTime>>,
    "notes" => notes: Option<String>,
});

/// A day or some days that shall have check-in. Only days to come.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpecialDayInput {
    /// When to check in and out. On the wire it is `checkintime`.
    pub work_times: Vec<SpecialWorkTime>,
    /// A remark. May not be empty. At most 40 bytes.
    pub notes: String,
    /// How the days are given.
    pub r#type: Option<SpecialDayKind>,
    /// Midnight of the day or of the first of repeated days. Not for a span of days.
    pub timestamp: Option<Timestamp>,
    /// Midnight of the first day of a span of days. On the wire it is `begtime`.
    pub begin_time: Option<Timestamp>,
    /// The same as begtime in the spelling of another source. On the wire it is `begintime`. Known only from
    /// another SDK.
    pub begin_time_2: Option<Timestamp>,
    /// Midnight of the last day, at most a year on. Not for a single day. On the wire it is `endtime`.
    pub end_time: Option<Timestamp>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SpecialDayInput {
    "checkintime" => work_times: Vec<SpecialWorkTime> [required()],
    "notes" => notes: String [required(), max_bytes(40)],
    "type" => r#type: Option<SpecialDayKind>,
    "timestamp" => timestamp: Option<Timestamp>,
    "begtime" => begin_time: Option<Timestamp>,
    "begintime" => begin_time_2: Option<Timestamp>,
    "endtime" => end_time: Option<Timestamp>,
});

impl SpecialDayInput {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        work_times: impl IntoIterator<Item = SpecialWorkTime>,
        notes: impl Into<String>,
    ) -> Self {
        Self {
            work_times: work_times.into_iter().collect(),
            notes: notes.into(),
            ..Self::default()
        }
    }

    /// How the days are given.
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: SpecialDayKind) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Midnight of the day or of the first of repeated days. Not for a span of days.
    #[inline]
    #[must_use]
    pub fn timestamp(mut self, timestamp: impl Into<Timestamp>) -> Self {
        self.timestamp = Some(timestamp.into());
        self
    }

    /// Midnight of the first day of a span of days. On the wire it is `begtime`.
    #[inline]
    #[must_use]
    pub fn begin_time(mut self, begin_time: impl Into<Timestamp>) -> Self {
        self.begin_time = Some(begin_time.into());
        self
    }

    /// The same as begtime in the spelling of another source. On the wire it is `begintime`. Known only from
    /// another SDK.
    #[inline]
    #[must_use]
    pub fn begin_time_2(mut self, begin_time_2: impl Into<Timestamp>) -> Self {
        self.begin_time_2 = Some(begin_time_2.into());
        self
    }

    /// Midnight of the last day, at most a year on. Not for a single day. On the wire it is `endtime`.
    #[inline]
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<Timestamp>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }
}

/// A stretch of work on a special day. Times are seconds since midnight and full minutes.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpecialWorkTime {
    /// Its id, unique in the rule. 1 to 99998.
    pub time_id: i64,
    /// Its beginning.
    pub work_sec: i64,
    /// Its end.
    pub off_work_sec: i64,
    /// When one is reminded to check in.
    pub remind_work_sec: i64,
    /// When one is reminded to check out.
    pub remind_off_work_sec: i64,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SpecialWorkTime {
    "time_id" => time_id: i64 [required(), range(1, 99_998)],
    "work_sec" => work_sec: i64 [required()],
    "off_work_sec" => off_work_sec: i64 [required()],
    "remind_work_sec" => remind_work_sec: i64 [required()],
    "remind_off_work_sec" => remind_off_work_sec: i64 [required()],
});

impl SpecialWorkTime {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        time_id: i64,
        work_sec: i64,
        off_work_sec: i64,
        remind_work_sec: i64,
        remind_off_work_sec: i64,
    ) -> Self {
        Self {
            time_id,
            work_sec,
            off_work_sec,
            remind_work_sec,
            remind_off_work_sec,
            ..Self::default()
        }
    }
}

/// A day or some days that shall have no check-in. Only days to come.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpecialOffDayInput {
    /// How the days are given.
    pub r#type: Option<SpecialDayKind>,
    /// Midnight of the day or of the first of repeated days. Not for a span of days.
    pub timestamp: Option<Timestamp>,
    /// Midnight of the first day of a span of days. On the wire it is `begtime`.
    pub begin_time: Option<Timestamp>,
    /// The same as begtime in the spelling of another source. On the wire it is `begintime`. Known only from
    /// another SDK.
    pub begin_time_2: Option<Timestamp>,
    /// Midnight of the last day, at most a year on. Not for a single day. On the wire it is `endtime`.
    pub end_time: Option<Timestamp>,
    /// A remark. May not be empty. At most 40 bytes.
    pub notes: Option<String>,
    /// Empty or absent on a day off. On the wire it is `checkintime`. Known only from an example.
    pub work_times: Option<Vec<WorkTime>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SpecialOffDayInput {
    "type" => r#type: Option<SpecialDayKind>,
    "timestamp" => timestamp: Option<Timestamp>,
    "begtime" => begin_time: Option<Timestamp>,
    "begintime" => begin_time_2: Option<Timestamp>,
    "endtime" => end_time: Option<Timestamp>,
    "notes" => notes: Option<String> [max_bytes(40)],
    "checkintime" => work_times: Option<Vec<WorkTime>>,
});

impl SpecialOffDayInput {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How the days are given.
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: SpecialDayKind) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Midnight of the day or of the first of repeated days. Not for a span of days.
    #[inline]
    #[must_use]
    pub fn timestamp(mut self, timestamp: impl Into<Timestamp>) -> Self {
        self.timestamp = Some(timestamp.into());
        self
    }

    /// Midnight of the first day of a span of days. On the wire it is `begtime`.
    #[inline]
    #[must_use]
    pub fn begin_time(mut self, begin_time: impl Into<Timestamp>) -> Self {
        self.begin_time = Some(begin_time.into());
        self
    }

    /// The same as begtime in the spelling of another source. On the wire it is `begintime`. Known only from
    /// another SDK.
    #[inline]
    #[must_use]
    pub fn begin_time_2(mut self, begin_time_2: impl Into<Timestamp>) -> Self {
        self.begin_time_2 = Some(begin_time_2.into());
        self
    }

    /// Midnight of the last day, at most a year on. Not for a single day. On the wire it is `endtime`.
    #[inline]
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<Timestamp>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// A remark. May not be empty. At most 40 bytes.
    #[inline]
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// Empty or absent on a day off. On the wire it is `checkintime`. Known only from an example.
    #[inline]
    #[must_use]
    pub fn work_times(mut self, work_times: impl IntoIterator<Item = WorkTime>) -> Self {
        self.work_times = Some(work_times.into_iter().collect());
        self
    }
}

/// A Wi-Fi network.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Network {
    /// Its name, 40 characters at most. A rule to write is refused without it. On the wire it is `wifiname`.
    pub wifi_name: Option<String>,
    /// Address of the access point, six bytes in hexadecimal with colons. A rule to write is refused without
    /// it. On the wire it is `wifimac`.
    pub wifi_mac: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Network {
    "wifiname" => wifi_name: Option<String>,
    "wifimac" => wifi_mac: Option<String>,
});

impl Network {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Its name, 40 characters at most. A rule to write is refused without it. On the wire it is `wifiname`.
    #[inline]
    #[must_use]
    pub fn wifi_name(mut self, wifi_name: impl Into<String>) -> Self {
        self.wifi_name = Some(wifi_name.into());
        self
    }

    /// Address of the access point, six bytes in hexadecimal with colons. A rule to write is refused without
    /// it. On the wire it is `wifimac`.
    #[inline]
    #[must_use]
    pub fn wifi_mac(mut self, wifi_mac: impl Into<String>) -> Self {
        self.wifi_mac = Some(wifi_mac.into());
        self
    }
}

/// A place one can check in at.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Place {
    /// What it is called, 40 characters at most. A rule to write is refused without it.
    pub loc_title: Option<String>,
    /// Where it is, 40 characters at most. A rule to write is refused without it.
    pub loc_detail: Option<String>,
    /// Longitude in millionths of a degree, GCJ-02. A rule to write is refused without it.
    pub lng: Option<i64>,
    /// Latitude in millionths of a degree, GCJ-02. A rule to write is refused without it.
    pub lat: Option<i64>,
    /// Metres around it: full hundreds up to 1000, full five hundreds up to 3000.
    pub distance: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Place {
    "loc_title" => loc_title: Option<String>,
    "loc_detail" => loc_detail: Option<String>,
    "lng" => lng: Option<i64>,
    "lat" => lat: Option<i64>,
    "distance" => distance: Option<i64>,
});

impl Place {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What it is called, 40 characters at most. A rule to write is refused without it.
    #[inline]
    #[must_use]
    pub fn loc_title(mut self, loc_title: impl Into<String>) -> Self {
        self.loc_title = Some(loc_title.into());
        self
    }

    /// Where it is, 40 characters at most. A rule to write is refused without it.
    #[inline]
    #[must_use]
    pub fn loc_detail(mut self, loc_detail: impl Into<String>) -> Self {
        self.loc_detail = Some(loc_detail.into());
        self
    }

    /// Longitude in millionths of a degree, GCJ-02. A rule to write is refused without it.
    #[inline]
    #[must_use]
    pub fn lng(mut self, lng: i64) -> Self {
        self.lng = Some(lng);
        self
    }

    /// Latitude in millionths of a degree, GCJ-02. A rule to write is refused without it.
    #[inline]
    #[must_use]
    pub fn lat(mut self, lat: i64) -> Self {
        self.lat = Some(lat);
        self
    }

    /// Metres around it: full hundreds up to 1000, full five hundreds up to 3000.
    #[inline]
    #[must_use]
    pub fn distance(mut self, distance: i64) -> Self {
        self.distance = Some(distance);
        self
    }
}

/// A shift of a rule.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Shift {
    /// Its id, 0 for a day off.
    pub schedule_id: i64,
    /// Its name, 40 characters at most; 休息 for a day off.
    pub schedule_name: String,
    /// When to check in and out. Not for a day off.
    pub time_section: Option<Vec<WorkTime>>,
    /// Whether one need not check out. Only in answers. On the wire it is `noneed_offwork`.
    pub no_need_off_work: Option<bool>,
    /// How early one can check in at most; going by examples in milliseconds. Only in answers. On the wire it
    /// is `limit_aheadtime`.
    pub limit_ahead_time: Option<i64>,
    /// Seconds after its end within which one can check out. Only in answers. On the wire it is
    /// `limit_offtime`.
    pub limit_off_time: Option<i64>,
    /// Whether there is any tolerance.
    pub allow_flex: Option<bool>,
    /// Seconds one may be late. 0 where max_allow\_ members are used.
    pub flex_on_duty_time: Option<i64>,
    /// Seconds one may leave early. 0 where max_allow\_ members are used.
    pub flex_off_duty_time: Option<i64>,
    /// Seconds one may come and then leave earlier.
    pub max_allow_arrive_early: Option<i64>,
    /// Seconds one may come and then leave later.
    pub max_allow_arrive_late: Option<i64>,
    /// How coming later after a long day counts.
    pub late_rule: Option<LateRule>,
    /// Days that differ from week to week. Only in answers.
    pub biweekly: Option<Biweekly>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Shift {
    "schedule_id" => schedule_id: i64 [required()],
    "schedule_name" => schedule_name: String [required()],
    "time_section" => time_section: Option<Vec<WorkTime>>,
    "noneed_offwork" => no_need_off_work: Option<bool>,
    "limit_aheadtime" => limit_ahead_time: Option<i64>,
    "limit_offtime" => limit_off_time: Option<i64>,
    "allow_flex" => allow_flex: Option<bool>,
    "flex_on_duty_time" => flex_on_duty_time: Option<i64>,
    "flex_off_duty_time" => flex_off_duty_time: Option<i64>,
    "max_allow_arrive_early" => max_allow_arrive_early: Option<i64>,
    "max_allow_arrive_late" => max_allow_arrive_late: Option<i64>,
    "late_rule" => late_rule: Option<LateRule>,
    "biweekly" => biweekly: Option<Biweekly>,
});

impl Shift {
    /// A value with everything it must have.
    #[inline]
    pub fn new(schedule_id: i64, schedule_name: impl Into<String>) -> Self {
        Self {
            schedule_id,
            schedule_name: schedule_name.into(),
            ..Self::default()
        }
    }

    /// When to check in and out. Not for a day off.
    #[inline]
    #[must_use]
    pub fn time_section(
        mut self,
        time_section: impl IntoIterator<Item = WorkTime>,
    ) -> Self {
        self.time_section = Some(time_section.into_iter().collect());
        self
    }

    /// Whether one need not check out. Only in answers. On the wire it is `noneed_offwork`.
    #[inline]
    #[must_use]
    pub fn no_need_off_work(mut self, no_need_off_work: bool) -> Self {
        self.no_need_off_work = Some(no_need_off_work);
        self
    }

    /// How early one can check in at most; going by examples in milliseconds. Only in answers. On the wire it
    /// is `limit_aheadtime`.
    #[inline]
    #[must_use]
    pub fn limit_ahead_time(mut self, limit_ahead_time: i64) -> Self {
        self.limit_ahead_time = Some(limit_ahead_time);
        self
    }

    /// Seconds after its end within which one can check out. Only in answers. On the wire it is
    /// `limit_offtime`.
    #[inline]
    #[must_use]
    pub fn limit_off_time(mut self, limit_off_time: i64) -> Self {
        self.limit_off_time = Some(limit_off_time);
        self
    }

    /// Whether there is any tolerance.
    #[inline]
    #[must_use]
    pub fn allow_flex(mut self, allow_flex: bool) -> Self {
        self.allow_flex = Some(allow_flex);
        self
    }

    /// Seconds one may be late. 0 where max_allow\_ members are used.
    #[inline]
    #[must_use]
    pub fn flex_on_duty_time(mut self, flex_on_duty_time: i64) -> Self {
        self.flex_on_duty_time = Some(flex_on_duty_time);
        self
    }

    /// Seconds one may leave early. 0 where max_allow\_ members are used.
    #[inline]
    #[must_use]
    pub fn flex_off_duty_time(mut self, flex_off_duty_time: i64) -> Self {
        self.flex_off_duty_time = Some(flex_off_duty_time);
        self
    }

    /// Seconds one may come and then leave earlier.
    #[inline]
    #[must_use]
    pub fn max_allow_arrive_early(mut self, max_allow_arrive_early: i64) -> Self {
        self.max_allow_arrive_early = Some(max_allow_arrive_early);
        self
    }

    /// Seconds one may come and then leave later.
    #[inline]
    #[must_use]
    pub fn max_allow_arrive_late(mut self, max_allow_arrive_late: i64) -> Self {
        self.max_allow_arrive_late = Some(max_allow_arrive_late);
        self
    }

    /// How coming later after a long day counts.
    #[inline]
    #[must_use]
    pub fn late_rule(mut self, late_rule: LateRule) -> Self {
        self.late_rule = Some(late_rule);
        self
    }

    /// Days that differ from week to week. Only in answers.
    #[inline]
    #[must_use]
    pub fn biweekly(mut self, biweekly: Biweekly) -> Self {
        self.biweekly = Some(biweekly);
        self
    }
}

/// When members are reminded of forgotten check-ins.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CorrectionReminder {
    /// Whether they are. The others need it.
    pub open_remind: Option<bool>,
    /// In which month.
    pub buka_remind_month: Option<ReminderMonth>,
    /// On which day: 15 to 30 of the same month, 1 to 26 of the next.
    pub buka_remind_day: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CorrectionReminder {
    "open_remind" => open_remind: Option<bool>,
    "buka_remind_month" => buka_remind_month: Option<ReminderMonth>,
    "buka_remind_day" => buka_remind_day: Option<i64>,
});

impl CorrectionReminder {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether they are. The others need it.
    #[inline]
    #[must_use]
    pub fn open_remind(mut self, open_remind: bool) -> Self {
        self.open_remind = Some(open_remind);
        self
    }

    /// In which month.
    #[inline]
    #[must_use]
    pub fn buka_remind_month(mut self, buka_remind_month: ReminderMonth) -> Self {
        self.buka_remind_month = Some(buka_remind_month);
        self
    }

    /// On which day: 15 to 30 of the same month, 1 to 26 of the next.
    #[inline]
    #[must_use]
    pub fn buka_remind_day(mut self, buka_remind_day: i64) -> Self {
        self.buka_remind_day = Some(buka_remind_day);
        self
    }
}

/// How overtime is counted.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Overtime {
    /// What it is worked out from.
    pub r#type: Option<OvertimeBasis>,
    /// Whether there can be overtime on working days.
    pub allow_ot_workingday: Option<bool>,
    /// Whether there can be overtime on days off.
    pub allow_ot_nonworkingday: Option<bool>,
    /// How check-ins are counted. On the wire it is `otcheckinfo`.
    pub by_checkin: Option<OvertimeByCheckin>,
    /// How applications are counted together with check-ins. On the wire it is `otapplyinfo`.
    pub by_apply: Option<OvertimeByApply>,
    /// When it was changed last. On the wire it is `uptime`.
    pub update_time: Option<Timestamp>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Overtime {
    "type" => r#type: Option<OvertimeBasis>,
    "allow_ot_workingday" => allow_ot_workingday: Option<bool>,
    "allow_ot_nonworkingday" => allow_ot_nonworkingday: Option<bool>,
    "otcheckinfo" => by_checkin: Option<OvertimeByCheckin>,
    "otapplyinfo" => by_apply: Option<OvertimeByApply>,
    "uptime" => update_time: Option<Timestamp>,
});

/// How check-ins count as overtime.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OvertimeByCheckin {
    /// Seconds after the end of the day before it begins, half an hour by default.
    pub ot_workingday_time_start: Option<i64>,
    /// Seconds on a working day below which it is none.
    pub ot_workingday_time_min: Option<i64>,
    /// Seconds on a working day that count at most.
    pub ot_workingday_time_max: Option<i64>,
    /// Breaks that are taken off on working days. On the wire it is `ot_workingday_restinfo`.
    pub ot_workingday_rest_info: Option<RestDeduction>,
    /// Seconds on a day off below which it is none.
    pub ot_nonworkingday_time_min: Option<i64>,
    /// Seconds on a day off that count at most.
    pub ot_nonworkingday_time_max: Option<i64>,
    /// When a day off ends, in seconds since midnight. On the wire it is `ot_nonworkingday_spanday_time`.
    pub ot_nonworkingday_span_day_time: Option<i64>,
    /// Breaks that are taken off on days off. On the wire it is `ot_nonworkingday_restinfo`.
    pub ot_nonworkingday_rest_info: Option<RestDeduction>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(OvertimeByCheckin {
    "ot_workingday_time_start" => ot_workingday_time_start: Option<i64>,
    "ot_workingday_time_min" => ot_workingday_time_min: Option<i64>,
    "ot_workingday_time_max" => ot_workingday_time_max: Option<i64>,
    "ot_workingday_restinfo" => ot_workingday_rest_info: Option<RestDeduction>,
    "ot_nonworkingday_time_min" => ot_nonworkingday_time_min: Option<i64>,
    "ot_nonworkingday_time_max" => ot_nonworkingday_time_max: Option<i64>,
    "ot_nonworkingday_spanday_time" => ot_nonworkingday_span_day_time: Option<i64>,
    "ot_nonworkingday_restinfo" => ot_nonworkingday_rest_info: Option<RestDeduction>,
});

/// How applications count as overtime.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OvertimeByApply {
    /// Whether there can be overtime on working days.
    pub allow_ot_workingday: Option<bool>,
    /// Whether there can be overtime on days off.
    pub allow_ot_nonworkingday: Option<bool>,
    /// Breaks that are taken off on working days. On the wire it is `ot_workingday_restinfo`.
    pub ot_workingday_rest_info: Option<RestDeduction>,
    /// When a day off ends, in seconds since midnight. On the wire it is `ot_nonworkingday_spanday_time`.
    pub ot_nonworkingday_span_day_time: Option<i64>,
    /// Breaks that are taken off on days off. On the wire it is `ot_nonworkingday_restinfo`.
    pub ot_nonworkingday_rest_info: Option<RestDeduction>,
    /// When it was changed last. On the wire it is `uptime`.
    pub update_time: Option<Timestamp>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(OvertimeByApply {
    "allow_ot_workingday" => allow_ot_workingday: Option<bool>,
    "allow_ot_nonworkingday" => allow_ot_nonworkingday: Option<bool>,
    "ot_workingday_restinfo" => ot_workingday_rest_info: Option<RestDeduction>,
    "ot_nonworkingday_spanday_time" => ot_nonworkingday_span_day_time: Option<i64>,
    "ot_nonworkingday_restinfo" => ot_nonworkingday_rest_info: Option<RestDeduction>,
    "uptime" => update_time: Option<Timestamp>,
});

/// Breaks that are taken off overtime.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestDeduction {
    /// How they are found.
    pub r#type: RestKind,
    /// The break. For a fixed one.
    pub fix_time_rule: Option<FixedRest>,
    /// The breaks by the length of the overtime. On the wire it is `cal_ottime_rule`.
    pub cal_ot_time_rule: Option<RestByLength>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RestDeduction {
    "type" => r#type: RestKind,
    "fix_time_rule" => fix_time_rule: Option<FixedRest>,
    "cal_ottime_rule" => cal_ot_time_rule: Option<RestByLength>,
});

/// A fixed break.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FixedRest {
    /// Its beginning in seconds since midnight.
    pub fix_time_begin_sec: Option<i64>,
    /// Its end in seconds since midnight.
    pub fix_time_end_sec: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FixedRest {
    "fix_time_begin_sec" => fix_time_begin_sec: Option<i64>,
    "fix_time_end_sec" => fix_time_end_sec: Option<i64>,
});

impl FixedRest {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Its beginning in seconds since midnight.
    #[inline]
    #[must_use]
    pub fn fix_time_begin_sec(mut self, fix_time_begin_sec: i64) -> Self {
        self.fix_time_begin_sec = Some(fix_time_begin_sec);
        self
    }

    /// Its end in seconds since midnight.
    #[inline]
    #[must_use]
    pub fn fix_time_end_sec(mut self, fix_time_end_sec: i64) -> Self {
        self.fix_time_end_sec = Some(fix_time_end_sec);
        self
    }
}

/// Breaks by the length of the overtime.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestByLength {
    /// The steps by growing length. At most 5 items.
    pub items: Option<Vec<RestStep>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RestByLength {
    "items" => items: Option<Vec<RestStep>> [max_items(5)],
});

impl RestByLength {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The steps by growing length. At most 5 items.
    #[inline]
    #[must_use]
    pub fn items(mut self, items: impl IntoIterator<Item = RestStep>) -> Self {
        self.items = Some(items.into_iter().collect());
        self
    }
}

/// A break from some length on.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestStep {
    /// Seconds of overtime from which it applies.
    pub ot_time: Option<i64>,
    /// Seconds that are taken off.
    pub rest_time: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RestStep {
    "ot_time" => ot_time: Option<i64>,
    "rest_time" => rest_time: Option<i64>,
});

impl RestStep {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Seconds of overtime from which it applies.
    #[inline]
    #[must_use]
    pub fn ot_time(mut self, ot_time: i64) -> Self {
        self.ot_time = Some(ot_time);
        self
    }

    /// Seconds that are taken off.
    #[inline]
    #[must_use]
    pub fn rest_time(mut self, rest_time: i64) -> Self {
        self.rest_time = Some(rest_time);
        self
    }
}

/// How overtime is counted by the kind of day.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OvertimeV2 {
    /// On working days. On the wire it is `workdayconf`.
    pub workday_conf: Option<DayOvertime>,
    /// On days off. On the wire it is `restdayconf`.
    pub restday_conf: Option<DayOvertime>,
    /// On public holidays. On the wire it is `holidayconf`.
    pub holiday_conf: Option<DayOvertime>,
    /// When it was changed last. On the wire it is `updatetime`.
    pub update_time: Option<Timestamp>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(OvertimeV2 {
    "workdayconf" => workday_conf: Option<DayOvertime>,
    "restdayconf" => restday_conf: Option<DayOvertime>,
    "holidayconf" => holiday_conf: Option<DayOvertime>,
    "updatetime" => update_time: Option<Timestamp>,
});

/// How overtime shall be counted by the kind of day.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OvertimeV2Input {
    /// On days off. It needs a type. On the wire it is `restdayconf`.
    pub restday_conf: DayOvertime,
    /// On public holidays. It needs a type. On the wire it is `holidayconf`.
    pub holiday_conf: DayOvertime,
    /// On working days. On the wire it is `workdayconf`.
    pub workday_conf: Option<DayOvertime>,
    /// In which unit it is counted and how it is rounded.
    pub time_unit_config: Option<OvertimeUnit>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(OvertimeV2Input {
    "restdayconf" => restday_conf: DayOvertime [required()],
    "holidayconf" => holiday_conf: DayOvertime [required()],
    "workdayconf" => workday_conf: Option<DayOvertime>,
    "time_unit_config" => time_unit_config: Option<OvertimeUnit>,
});

impl OvertimeV2Input {
    /// A value with everything it must have.
    #[inline]
    pub fn new(restday_conf: DayOvertime, holiday_conf: DayOvertime) -> Self {
        Self {
            restday_conf,
            holiday_conf,
            ..Self::default()
        }
    }

    /// On working days. On the wire it is `workdayconf`.
    #[inline]
    #[must_use]
    pub fn workday_conf(mut self, workday_conf: DayOvertime) -> Self {
        self.workday_conf = Some(workday_conf);
        self
    }

    /// In which unit it is counted and how it is rounded.
    #[inline]
    #[must_use]
    pub fn time_unit_config(mut self, time_unit_config: OvertimeUnit) -> Self {
        self.time_unit_config = Some(time_unit_config);
        self
    }
}

/// How overtime is counted on one kind of day.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DayOvertime {
    /// Whether there can be any.
    pub allow_ot: bool,
    /// What it is worked out from. Required for days off and holidays of a rule to write.
    /// [`OvertimeBasis::Apply`] when absent.
    pub r#type: Option<OvertimeBasis>,
    /// Settings for working it out from applications.
    pub apply: Option<ApplyOvertime>,
    /// Settings for working it out from check-ins.
    pub checkin: Option<CheckinOvertime>,
    /// Settings for working it out from both. On the wire it is `applycheckin`.
    pub apply_checkin: Option<ApplyOvertime>,
    /// Whether it counts as leave or pay. `false` when absent.
    pub ot_trans_enable: Option<bool>,
    /// As which of them. [`OvertimeUse::Leave`] when absent.
    pub ot_trans_type: Option<OvertimeUse>,
    /// How it becomes leave.
    pub vacation: Option<CompensatoryLeave>,
    /// Which part of the day counts. Not for free rules. [`OvertimeSide::WholeDay`] when absent.
    pub ot_time_range: Option<OvertimeSide>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DayOvertime {
    "allow_ot" => allow_ot: bool [required()],
    "type" => r#type: Option<OvertimeBasis>,
    "apply" => apply: Option<ApplyOvertime>,
    "checkin" => checkin: Option<CheckinOvertime>,
    "applycheckin" => apply_checkin: Option<ApplyOvertime>,
    "ot_trans_enable" => ot_trans_enable: Option<bool>,
    "ot_trans_type" => ot_trans_type: Option<OvertimeUse>,
    "vacation" => vacation: Option<CompensatoryLeave>,
    "ot_time_range" => ot_time_range: Option<OvertimeSide>,
});

impl DayOvertime {
    /// A value with everything it must have.
    #[inline]
    pub fn new(allow_ot: bool) -> Self {
        Self {
            allow_ot,
            ..Self::default()
        }
    }

    /// What it is worked out from. Required for days off and holidays of a rule to write.
    /// [`OvertimeBasis::Apply`] when absent.
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: OvertimeBasis) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Settings for working it out from applications.
    #[inline]
    #[must_use]
    pub fn apply(mut self, apply: ApplyOvertime) -> Self {
        self.apply = Some(apply);
        self
    }

    /// Settings for working it out from check-ins.
    #[inline]
    #[must_use]
    pub fn checkin(mut self, checkin: CheckinOvertime) -> Self {
        self.checkin = Some(checkin);
        self
    }

    /// Settings for working it out from both. On the wire it is `applycheckin`.
    #[inline]
    #[must_use]
    pub fn apply_checkin(mut self, apply_checkin: ApplyOvertime) -> Self {
        self.apply_checkin = Some(apply_checkin);
        self
    }

    /// Whether it counts as leave or pay. `false` when absent.
    #[inline]
    #[must_use]
    pub fn ot_trans_enable(mut self, ot_trans_enable: bool) -> Self {
        self.ot_trans_enable = Some(ot_trans_enable);
        self
    }

    /// As which of them. [`OvertimeUse::Leave`] when absent.
    #[inline]
    #[must_use]
    pub fn ot_trans_type(mut self, ot_trans_type: OvertimeUse) -> Self {
        self.ot_trans_type = Some(ot_trans_type);
        self
    }

    /// How it becomes leave.
    #[inline]
    #[must_use]
    pub fn vacation(mut self, vacation: CompensatoryLeave) -> Self {
        self.vacation = Some(vacation);
        self
    }

    /// Which part of the day counts. Not for free rules. [`OvertimeSide::WholeDay`] when absent.
    #[inline]
    #[must_use]
    pub fn ot_time_range(mut self, ot_time_range: OvertimeSide) -> Self {
        self.ot_time_range = Some(ot_time_range);
        self
    }
}

/// Settings for working overtime out from applications.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyOvertime {
    /// Breaks that are taken off. On the wire it is `restinfo`.
    pub rest_info: Option<RestDeductionV2>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ApplyOvertime {
    "restinfo" => rest_info: Option<RestDeductionV2>,
});

impl ApplyOvertime {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Breaks that are taken off. On the wire it is `restinfo`.
    #[inline]
    #[must_use]
    pub fn rest_info(mut self, rest_info: RestDeductionV2) -> Self {
        self.rest_info = Some(rest_info);
        self
    }
}

/// Settings for working overtime out from check-ins. No more than 12 hours each.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckinOvertime {
    /// Seconds after the end of the day before it begins. 0 to 43200, 1800 when absent.
    pub ot_time_start: Option<i64>,
    /// Seconds below which it is none. Less than ot_time_max. 0 to 43200, 1800 when absent.
    pub ot_time_min: Option<i64>,
    /// Seconds that count at most. 0 to 43200, 14400 when absent.
    pub ot_time_max: Option<i64>,
    /// Breaks that are taken off. On the wire it is `restinfo`.
    pub rest_info: Option<RestDeductionV2>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CheckinOvertime {
    "ot_time_start" => ot_time_start: Option<i64> [range(0, 43_200)],
    "ot_time_min" => ot_time_min: Option<i64> [range(0, 43_200)],
    "ot_time_max" => ot_time_max: Option<i64> [range(0, 43_200)],
    "restinfo" => rest_info: Option<RestDeductionV2>,
});

impl CheckinOvertime {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Seconds after the end of the day before it begins. 0 to 43200, 1800 when absent.
    #[inline]
    #[must_use]
    pub fn ot_time_start(mut self, ot_time_start: i64) -> Self {
        self.ot_time_start = Some(ot_time_start);
        self
    }

    /// Seconds below which it is none. Less than ot_time_max. 0 to 43200, 1800 when absent.
    #[inline]
    #[must_use]
    pub fn ot_time_min(mut self, ot_time_min: i64) -> Self {
        self.ot_time_min = Some(ot_time_min);
        self
    }

    /// Seconds that count at most. 0 to 43200, 14400 when absent.
    #[inline]
    #[must_use]
    pub fn ot_time_max(mut self, ot_time_max: i64) -> Self {
        self.ot_time_max = Some(ot_time_max);
        self
    }

    /// Breaks that are taken off. On the wire it is `restinfo`.
    #[inline]
    #[must_use]
    pub fn rest_info(mut self, rest_info: RestDeductionV2) -> Self {
        self.rest_info = Some(rest_info);
        self
    }
}

/// Breaks that are taken off overtime.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestDeductionV2 {
    /// How they are found.
    pub r#type: Option<RestKind>,
    /// The breaks. For fixed ones. At most 10 items.
    pub fix_time_rule_list: Option<Vec<FixedRest>>,
    /// The breaks by the length of the overtime. On the wire it is `cal_ottime_rule`.
    pub cal_ot_time_rule: Option<RestByLength>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RestDeductionV2 {
    "type" => r#type: Option<RestKind>,
    "fix_time_rule_list" => fix_time_rule_list: Option<Vec<FixedRest>> [max_items(10)],
    "cal_ottime_rule" => cal_ot_time_rule: Option<RestByLength>,
});

impl RestDeductionV2 {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How they are found.
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: RestKind) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// The breaks. For fixed ones. At most 10 items.
    #[inline]
    #[must_use]
    pub fn fix_time_rule_list(
        mut self,
        fix_time_rule_list: impl IntoIterator<Item = FixedRest>,
    ) -> Self {
        self.fix_time_rule_list = Some(fix_time_rule_list.into_iter().collect());
        self
    }

    /// The breaks by the length of the overtime. On the wire it is `cal_ottime_rule`.
    #[inline]
    #[must_use]
    pub fn cal_ot_time_rule(mut self, cal_ot_time_rule: RestByLength) -> Self {
        self.cal_ot_time_rule = Some(cal_ot_time_rule);
        self
    }
}

/// How overtime becomes leave.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompensatoryLeave {
    /// Leave for overtime in percent, 100 for one to one. 0 to 3000, 100 when absent.
    pub trans_ratio: Option<i64>,
    /// Whether the balance of leave grows by itself. `true` when absent.
    pub sync_vacation: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CompensatoryLeave {
    "trans_ratio" => trans_ratio: Option<i64> [range(0, 3000)],
    "sync_vacation" => sync_vacation: Option<bool>,
});

impl CompensatoryLeave {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Leave for overtime in percent, 100 for one to one. 0 to 3000, 100 when absent.
    #[inline]
    #[must_use]
    pub fn trans_ratio(mut self, trans_ratio: i64) -> Self {
        self.trans_ratio = Some(trans_ratio);
        self
    }

    /// Whether the balance of leave grows by itself. `true` when absent.
    #[inline]
    #[must_use]
    pub fn sync_vacation(mut self, sync_vacation: bool) -> Self {
        self.sync_vacation = Some(sync_vacation);
        self
    }
}

/// In which unit overtime is counted and how it is rounded.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OvertimeUnit {
    /// The unit. [`TimeUnit::Hour`] when absent.
    pub ot_time_unit: Option<TimeUnit>,
    /// Seconds that count as one day, a multiple of 360. 3600 to 86400, 28800 when absent.
    pub perday_duration_secs: Option<i64>,
    /// How it is rounded. [`Rounding::Nearest`] when absent.
    pub rounding_method: Option<Rounding>,
    /// Decimals when rounding to the nearest. 0 to 1, 1 when absent.
    pub rounding_precision: Option<i64>,
    /// Step in seconds when rounding up or down: 1800 or 3600 by the hour, when rounding down also 7200,
    /// 10800 and 14400; 43200 or 86400 by the day. 3600 when absent.
    pub step_size: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(OvertimeUnit {
    "ot_time_unit" => ot_time_unit: Option<TimeUnit>,
    "perday_duration_secs" => perday_duration_secs: Option<i64> [range(3600, 86_400)],
    "rounding_method" => rounding_method: Option<Rounding>,
    "rounding_precision" => rounding_precision: Option<i64> [range(0, 1)],
    "step_size" => step_size: Option<i64>,
});

impl OvertimeUnit {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The unit. [`TimeUnit::Hour`] when absent.
    #[inline]
    #[must_use]
    pub fn ot_time_unit(mut self, ot_time_unit: TimeUnit) -> Self {
        self.ot_time_unit = Some(ot_time_unit);
        self
    }

    /// Seconds that count as one day, a multiple of 360. 3600 to 86400, 28800 when absent.
    #[inline]
    #[must_use]
    pub fn perday_duration_secs(mut self, perday_duration_secs: i64) -> Self {
        self.perday_duration_secs = Some(perday_duration_secs);
        self
    }

    /// How it is rounded. [`Rounding::Nearest`] when absent.
    #[inline]
    #[must_use]
    pub fn rounding_method(mut self, rounding_method: Rounding) -> Self {
        self.rounding_method = Some(rounding_method);
        self
    }

    /// Decimals when rounding to the nearest. 0 to 1, 1 when absent.
    #[inline]
    #[must_use]
    pub fn rounding_precision(mut self, rounding_precision: i64) -> Self {
        self.rounding_precision = Some(rounding_precision);
        self
    }

    /// Step in seconds when rounding up or down: 1800 or 3600 by the hour, when rounding down also 7200,
    /// 10800 and 14400; 43200 or 86400 by the day. 3600 when absent.
    #[inline]
    #[must_use]
    pub fn step_size(mut self, step_size: i64) -> Self {
        self.step_size = Some(step_size);
        self
    }
}

open_enum! {
    /// By what a rule goes.
    pub enum RuleKind: i64 {
        /// The same times every week.
        Fixed = 1,
        /// Shifts that are planned.
        Shift = 2,
        /// No times.
        Free = 3,
    }
}

open_enum! {
    /// With what one checks in.
    pub enum DeviceKind: i64 {
        /// Phone.
        Phone = 0,
        /// An attendance machine.
        SmartDevice = 2,
        /// Both.
        Both = 3,
    }
}

open_enum! {
    /// What a check-in outside the places is.
    pub enum OutOfRange: i64 {
        /// Something wrong.
        Exception = 0,
        /// Field work as usual.
        FieldWork = 1,
        /// Impossible.
        Forbidden = 2,
    }
}

open_enum! {
    /// How check-ins of days without times are paired.
    pub enum PairingMode: i64 {
        /// In and out in turn any number of times.
        Several = 0,
        /// In and out once.
        Single = 1,
        /// Time and place are just kept. Only for free rules.
        RecordOnly = 2,
    }
}

open_enum! {
    /// How special days are given.
    pub enum SpecialDayKind: i64 {
        /// One day.
        Single = 0,
        /// From one day to another.
        Span = 1,
        /// One day every other week until some day.
        Biweekly = 2,
    }
}

open_enum! {
    /// In which month members are reminded.
    pub enum ReminderMonth: i64 {
        /// The month of the check-in.
        Same = 0,
        /// The month after.
        Next = 1,
    }
}

open_enum! {
    /// A list of a rule.
    pub enum ClearField: i64 {
        /// spe_workdays.
        SpecialWorkDays = 1,
        /// spe_offdays.
        SpecialRestDays = 2,
        /// wifimac_infos.
        Networks = 3,
        /// loc_infos.
        Places = 4,
    }
}

open_enum! {
    /// What overtime is worked out from.
    pub enum OvertimeBasis: i64 {
        /// Applications as far as check-ins bear them out.
        ApplyAndCheckin = 0,
        /// Check-ins alone.
        Checkin = 1,
        /// Applications alone.
        Apply = 2,
    }
}

open_enum! {
    /// How breaks in overtime are found.
    pub enum RestKind: i64 {
        /// Nothing is taken off.
        None = 0,
        /// Breaks at fixed times.
        Fixed = 1,
        /// Breaks by the length of the overtime.
        ByLength = 2,
    }
}

open_enum! {
    /// What overtime counts as.
    pub enum OvertimeUse: i64 {
        /// Leave.
        Leave = 1,
        /// Pay.
        Pay = 2,
    }
}

open_enum! {
    /// Which part of the day counts as overtime.
    pub enum OvertimeSide: i64 {
        /// Whole day.
        WholeDay = 0,
        /// Before work.
        BeforeWork = 1,
        /// After work.
        AfterWork = 2,
    }
}

open_enum! {
    /// In which unit overtime is counted.
    pub enum TimeUnit: i64 {
        /// Hour.
        Hour = 2,
        /// Day.
        Day = 3,
    }
}

open_enum! {
    /// How overtime is rounded.
    pub enum Rounding: i64 {
        /// Nearest.
        Nearest = 1,
        /// Up.
        Up = 2,
        /// Down.
        Down = 3,
    }
}
