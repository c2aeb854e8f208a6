//! 假期管理: kinds of leave a corp has set up, and how much of each its members have left.
//!
//! Generated from `spec/api/office/oa_vacation.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::OpenUserId;
use crate::scope::{Scope, ScopeKind};
use crate::wire::{Empty, EncodeError, Extra, Form, Timestamp};
use crate::{open_enum, table};

/// The calls of 假期管理 on one scope, from [`Scope::oa_vacation`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 假期管理: kinds of leave a corp has set up, and how much of each its members have left.
    #[inline]
    pub fn oa_vacation(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 获取企业假期管理配置: the kinds of leave that apply to members whom the app can see.
    ///
    /// `GET /cgi-bin/oa/vacation/getcorpconf` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [93375](https://developer.work.weixin.qq.com/document/path/93375), checked in a public
    /// copy, as of 2023-11-30; also [94211](https://developer.work.weixin.qq.com/document/path/94211).
    #[inline]
    pub fn get_corp_conf(&self) -> Call<GetCorpConf>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetCorpConf::new())
    }

    /// 获取成员假期余额: how much leave of each kind one member was given, has used and has left.
    ///
    /// All durations are seconds. Divide by 86400 for leave taken by the day and by 3600 for leave taken by
    /// the hour.
    ///
    /// `POST /cgi-bin/oa/vacation/getuservacationquota` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [93376](https://developer.work.weixin.qq.com/document/path/93376), checked,
    /// as of 2023-12-01; also [94212](https://developer.work.weixin.qq.com/document/path/94212).
    #[inline]
    pub fn get_user_vacation_quota(
        &self,
        userid: impl Into<OpenUserId>,
    ) -> Call<GetUserVacationQuota>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetUserVacationQuota::new(userid))
    }

    /// 修改成员假期余额: set how much leave of one kind a member has left.
    ///
    /// `POST /cgi-bin/oa/vacation/setoneuserquota` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [96514](https://developer.work.weixin.qq.com/document/path/96514),
    /// checked, as of 2023-11-30; also [93377](https://developer.work.weixin.qq.com/document/path/93377),
    /// [94213](https://developer.work.weixin.qq.com/document/path/94213).
    #[inline]
    pub fn set_one_user_quota(
        &self,
        userid: impl Into<OpenUserId>,
        vacation_id: i64,
        left_duration: i64,
        time_attr: VacationUnit,
    ) -> Call<SetOneUserQuota>
    where
        K: Provides<AccessToken>,
    {
        let request = SetOneUserQuota::new(
            userid,
            vacation_id,
            left_duration,
            time_attr,
        );
        self.scope.call(request)
    }
}

/// 获取企业假期管理配置: the request of [`Api::get_corp_conf`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCorpConf {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetCorpConf {});

impl GetCorpConf {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetCorpConf {
    type Token = AccessToken;
    type Response = GetCorpConfResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::get("oa_vacation", "get_corp_conf", "/cgi-bin/oa/vacation/getcorpconf")
            .title("获取企业假期管理配置")
            .docs(&[93375, 94211]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取企业假期管理配置: the answer to [`GetCorpConf`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCorpConfResponse {
    /// The kinds of leave.
    pub lists: Vec<VacationKind>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetCorpConfResponse {
    "lists" => lists: Vec<VacationKind>,
});

/// 获取成员假期余额: the request of [`Api::get_user_vacation_quota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserVacationQuota {
    /// The member.
    pub userid: OpenUserId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetUserVacationQuota {
    "userid" => userid: OpenUserId [required()],
});

impl GetUserVacationQuota {
    /// The request with everything it must have.
    #[inline]
    pub fn new(userid: impl Into<OpenUserId>) -> Self {
        Self {
            userid: userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetUserVacationQuota {
    type Token = AccessToken;
    type Response = GetUserVacationQuotaResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("oa_vacation", "get_user_vacation_quota", "/cgi-bin/oa/vacation/getuservacationquota")
            .title("获取成员假期余额")
            .effect(Effect::Read)
            .docs(&[93376, 94212]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取成员假期余额: the answer to [`GetUserVacationQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserVacationQuotaResponse {
    /// One entry per kind of leave.
    pub lists: Vec<VacationQuota>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetUserVacationQuotaResponse {
    "lists" => lists: Vec<VacationQuota>,
});

/// 修改成员假期余额: the request of [`Api::set_one_user_quota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetOneUserQuota {
    /// The member, to whom this kind of leave has to apply.
    pub userid: OpenUserId,
    /// The kind of leave.
    pub vacation_id: i64,
    /// What is left, in seconds: a multiple of 360 by the hour and of 8640 by the day, at most 1000 days or
    /// 24000 hours. 0 to 86400000. On the wire it is `leftduration`.
    pub left_duration: i64,
    /// The unit, only to be checked: it has to be the one that get_corp_conf names.
    pub time_attr: VacationUnit,
    /// Shown in the history of the balance. At most 200 characters.
    pub remarks: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SetOneUserQuota {
    "userid" => userid: OpenUserId [required()],
    "vacation_id" => vacation_id: i64 [required()],
    "leftduration" => left_duration: i64 [required(), range(0, 86_400_000)],
    "time_attr" => time_attr: VacationUnit [required()],
    "remarks" => remarks: Option<String> [max_chars(200)],
});

impl SetOneUserQuota {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        userid: impl Into<OpenUserId>,
        vacation_id: i64,
        left_duration: i64,
        time_attr: VacationUnit,
    ) -> Self {
        Self {
            userid: userid.into(),
            vacation_id,
            left_duration,
            time_attr,
            ..Self::default()
        }
    }
}

impl Endpoint for SetOneUserQuota {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("oa_vacation", "set_one_user_quota", "/cgi-bin/oa/vacation/setoneuserquota")
            .title("修改成员假期余额")
            .effect(Effect::Set)
            .docs(&[93377, 94213, 96514]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<SetOneUserQuota> {
    /// Shown in the history of the balance. At most 200 characters.
    #[inline]
    pub fn remarks(mut self, remarks: impl Into<String>) -> Self {
        self.request.remarks = Some(remarks.into());
        self
    }
}

/// A kind of leave.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VacationKind {
    /// Its id.
    pub id: i64,
    /// What it is called, such as annual leave.
    pub name: String,
    /// In which unit it is taken.
    pub time_attr: VacationUnit,
    /// Which days count.
    pub duration_type: DurationType,
    /// How members come by it.
    pub quota_attr: QuotaSettings,
    /// Seconds that count as one day.
    pub perday_duration: i64,
    /// Whether overtime fills it; it is compensatory leave then. On the wire it is `is_newovertime`.
    pub is_new_overtime: Option<bool>,
    /// Months a member must have been with the corp before taking it.
    pub enter_comp_time_limit: Option<i64>,
    /// When it lapses.
    pub expire_rule: Option<ExpireRule>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(VacationKind {
    "id" => id: i64,
    "name" => name: String,
    "time_attr" => time_attr: VacationUnit,
    "duration_type" => duration_type: DurationType,
    "quota_attr" => quota_attr: QuotaSettings,
    "perday_duration" => perday_duration: i64,
    "is_newovertime" => is_new_overtime: Option<bool> [form(Form::Flag)],
    "enter_comp_time_limit" => enter_comp_time_limit: Option<i64>,
    "expire_rule" => expire_rule: Option<ExpireRule>,
});

/// How members come by a kind of leave.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuotaSettings {
    /// By which way.
    pub r#type: QuotaType,
    /// When it is given each year: only month and day count. Void if at_entry_date is true.
    pub autoreset_time: Option<Timestamp>,
    /// Seconds that are given each time. Void where the length of service decides.
    pub autoreset_duration: Option<i64>,
    /// What a yearly amount depends on.
    pub quota_rule_type: Option<QuotaRuleType>,
    /// The amounts by length of service.
    pub quota_rules: Option<QuotaRules>,
    /// Whether a yearly amount is given on the day the member joined.
    pub at_entry_date: Option<bool>,
    /// The day of the month on which a monthly amount is given.
    pub auto_reset_month_day: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(QuotaSettings {
    "type" => r#type: QuotaType,
    "autoreset_time" => autoreset_time: Option<Timestamp>,
    "autoreset_duration" => autoreset_duration: Option<i64>,
    "quota_rule_type" => quota_rule_type: Option<QuotaRuleType>,
    "quota_rules" => quota_rules: Option<QuotaRules>,
    "at_entry_date" => at_entry_date: Option<bool>,
    "auto_reset_month_day" => auto_reset_month_day: Option<i64>,
});

/// Yearly amounts by length of service.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuotaRules {
    /// The amount for each span of years.
    pub list: Option<Vec<QuotaRule>>,
    /// Whether a year that was worked only partly counts partly.
    pub based_on_actual_work_time: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(QuotaRules {
    "list" => list: Option<Vec<QuotaRule>>,
    "based_on_actual_work_time" => based_on_actual_work_time: Option<bool>,
});

/// The yearly amount for a span of years.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuotaRule {
    /// Seconds that are given.
    pub quota: i64,
    /// First year of the span.
    pub begin: i64,
    /// Last year of the span, 0 if it is open.
    pub end: i64,
    /// Whether a year that was worked only partly counts partly, where the page's table has it.
    pub based_on_actual_work_time: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(QuotaRule {
    "quota" => quota: i64,
    "begin" => begin: i64,
    "end" => end: i64,
    "based_on_actual_work_time" => based_on_actual_work_time: Option<bool>,
});

/// When leave lapses.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpireRule {
    /// What decides about it.
    pub r#type: ExpireType,
    /// Years or months it stays good.
    pub duration: Option<i64>,
    /// The day it lapses on. Only for a fixed date.
    pub date: Option<ExpireDate>,
    /// Whether it can be used for some time after that. On the wire it is `extern_duration_enable`.
    pub extra_duration_enable: Option<bool>,
    /// For how long. Counts if that is allowed. On the wire it is `extern_duration`.
    pub extra_duration: Option<ExtraDuration>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ExpireRule {
    "type" => r#type: ExpireType,
    "duration" => duration: Option<i64>,
    "date" => date: Option<ExpireDate>,
    "extern_duration_enable" => extra_duration_enable: Option<bool>,
    "extern_duration" => extra_duration: Option<ExtraDuration>,
});

/// A day of the year.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpireDate {
    /// Month from 1.
    pub month: i64,
    /// Day of the month from 1.
    pub day: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ExpireDate {
    "month" => month: i64,
    "day" => day: i64,
});

/// Time added to the validity.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtraDuration {
    /// Months.
    pub month: i64,
    /// Days on top.
    pub day: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ExtraDuration {
    "month" => month: i64,
    "day" => day: i64,
});

/// What a member has of one kind of leave. All durations are seconds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VacationQuota {
    /// The kind of leave.
    pub id: i64,
    /// What it is called. On the wire it is `vacationname`.
    pub vacation_name: String,
    /// What was given. On the wire it is `assignduration`.
    pub assign_duration: i64,
    /// What was used. On the wire it is `usedduration`.
    pub used_duration: i64,
    /// What is left. On the wire it is `leftduration`.
    pub left_duration: i64,
    /// What was given by the time actually worked. On the wire it is `real_assignduration`.
    pub real_assign_duration: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(VacationQuota {
    "id" => id: i64,
    "vacationname" => vacation_name: String,
    "assignduration" => assign_duration: i64,
    "usedduration" => used_duration: i64,
    "leftduration" => left_duration: i64,
    "real_assignduration" => real_assign_duration: Option<i64>,
});

open_enum! {
    /// In which unit leave is taken.
    pub enum VacationUnit: i64 {
        /// Day.
        Day = 0,
        /// Hour.
        Hour = 1,
    }
}

open_enum! {
    /// Which days of an absence count as leave.
    pub enum DurationType: i64 {
        /// All of them.
        NaturalDays = 0,
        /// Working days only.
        WorkDays = 1,
    }
}

open_enum! {
    /// How members come by leave.
    pub enum QuotaType: i64 {
        /// Unlimited.
        Unlimited = 0,
        /// Given each year by itself.
        Yearly = 1,
        /// Given by hand.
        Manual = 2,
        /// Given each month by itself.
        Monthly = 3,
    }
}

open_enum! {
    /// What a yearly amount depends on.
    pub enum QuotaRuleType: i64 {
        /// Fixed.
        Fixed = 0,
        /// The years of working life.
        WorkingYears = 1,
        /// The years with this corp.
        CompanyYears = 2,
    }
}

open_enum! {
    /// When leave lapses.
    pub enum ExpireType: i64 {
        /// Fixed date.
        FixedDate = 1,
        /// Some years after it was given.
        Years = 2,
        /// Some months after it was given.
        Months = 3,
        /// Never.
        Never = 4,
    }
}
