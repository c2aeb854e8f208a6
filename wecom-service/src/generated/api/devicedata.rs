//! 智慧硬件数据: for third-party apps: what the devices recorded that a corp lets the app see, and who may
//! pass which door.
//!
//! Generated from `spec/api/devices/devicedata.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::{AgentId, DeviceSn, OpenUserId};
use crate::paging::{Page, Paged};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{Empty, EncodeError, Extra, Timestamp};
use crate::{kind_union, open_enum, table};

/// The calls of 智慧硬件数据 on one scope, from [`Scope::devicedata`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 智慧硬件数据: for third-party apps: what the devices recorded that a corp lets the app see, and who
    /// may pass which door.
    #[inline]
    pub fn devicedata(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 获取硬件授权结果: list the devices whose data the corp lets the app see.
    ///
    /// `POST /cgi-bin/devicedata/get_auth_info` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [96097](https://developer.work.weixin.qq.com/document/path/96097), checked, as of
    /// 2022-10-25.
    #[inline]
    pub fn get_auth_info(&self) -> Call<GetAuthInfo>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetAuthInfo::new())
    }

    /// 获取考勤打卡原始数据: page through what people did at attendance machines, in the order in which it
    /// was handed in.
    ///
    /// The same record may come twice, more so when the span crosses the end of a month.
    ///
    /// `POST /cgi-bin/devicedata/get_checkin_data` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Its `stream()` goes through all pages. Official page
    /// [96027](https://developer.work.weixin.qq.com/document/path/96027), checked in part, as of 2023-10-08.
    #[inline]
    pub fn get_checkin_data(
        &self,
        user_type: UserType,
        begin_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
        data_filter_type: DataFilter,
    ) -> Call<GetCheckinData>
    where
        K: Provides<AccessToken>,
    {
        let request = GetCheckinData::new(
            user_type,
            begin_time,
            end_time,
            data_filter_type,
        );
        self.scope.call(request)
    }

    /// 获取温度检测原始数据: page through body temperatures that devices took, in the order in which they
    /// were handed in.
    ///
    /// The same record may come twice, more so when the span crosses the end of a month.
    ///
    /// `POST /cgi-bin/devicedata/get_temperature_data` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Its `stream()` goes through all pages. Official page
    /// [96028](https://developer.work.weixin.qq.com/document/path/96028), checked in part, as of 2023-10-08.
    #[inline]
    pub fn get_temperature_data(
        &self,
        user_type: UserType,
        begin_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
        data_filter_type: DataFilter,
    ) -> Call<GetTemperatureData>
    where
        K: Provides<AccessToken>,
    {
        let request = GetTemperatureData::new(
            user_type,
            begin_time,
            end_time,
            data_filter_type,
        );
        self.scope.call(request)
    }

    /// 获取门禁通行原始数据: page through who passed which door, in the order in which it was handed in.
    ///
    /// The same record may come twice, more so when the span crosses the end of a month.
    ///
    /// `POST /cgi-bin/devicedata/get_accesscontrol_data` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Its `stream()` goes through all pages. Official page
    /// [96029](https://developer.work.weixin.qq.com/document/path/96029), not checked.
    #[inline]
    pub fn get_accesscontrol_data(
        &self,
        user_type: UserType,
        begin_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
        data_filter_type: DataFilter,
    ) -> Call<GetAccesscontrolData>
    where
        K: Provides<AccessToken>,
    {
        let request = GetAccesscontrolData::new(
            user_type,
            begin_time,
            end_time,
            data_filter_type,
        );
        self.scope.call(request)
    }

    /// 读取门禁通行规则: who may pass a door when, of the members that the app sees.
    ///
    /// `POST /cgi-bin/devicedata/get_accesscontrol_rule` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [96030](https://developer.work.weixin.qq.com/document/path/96030), checked in
    /// part, as of 2024-03-13.
    #[inline]
    pub fn get_accesscontrol_rule(
        &self,
        device_sn: impl Into<DeviceSn>,
    ) -> Call<GetAccesscontrolRule>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetAccesscontrolRule::new(device_sn))
    }

    /// 写入门禁通行规则: say who may pass some doors when.
    ///
    /// Only for doors that the corp lets the app see, and for members who see both the app and the doors. At
    /// least one of the two rules is needed; of its times only the hours and the days of the week may say
    /// something.
    ///
    /// `POST /cgi-bin/devicedata/add_accesscontrol_rule` with [`AccessToken`]; acts on every call and is
    /// never repeated blindly. Official page
    /// [96031](https://developer.work.weixin.qq.com/document/path/96031), checked in part, as of 2022-10-10.
    #[inline]
    pub fn add_accesscontrol_rule(
        &self,
        rule_name: impl Into<String>,
        device_sn_list: impl IntoIterator<Item = impl Into<DeviceSn>>,
    ) -> Call<AddAccesscontrolRule>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(AddAccesscontrolRule::new(rule_name, device_sn_list))
    }

    /// 修改门禁通行规则: change a rule that the app made.
    ///
    /// Refused when the rule already has doors or members that the app does not see.
    ///
    /// `POST /cgi-bin/devicedata/mod_accesscontrol_rule` with [`AccessToken`]; twice is the same as once, so
    /// the client may repeat it. Official page
    /// [96221](https://developer.work.weixin.qq.com/document/path/96221), checked in part, as of 2022-10-10.
    #[inline]
    pub fn mod_accesscontrol_rule(
        &self,
        rule_id: impl Into<String>,
        rule_name: impl Into<String>,
        device_sn_list: impl IntoIterator<Item = impl Into<DeviceSn>>,
    ) -> Call<ModAccesscontrolRule>
    where
        K: Provides<AccessToken>,
    {
        let request = ModAccesscontrolRule::new(rule_id, rule_name, device_sn_list);
        self.scope.call(request)
    }

    /// 删除门禁通行规则: delete a rule that the app made.
    ///
    /// `POST /cgi-bin/devicedata/del_accesscontrol_rule` with [`AccessToken`]; twice is the same as once, so
    /// the client may repeat it. Official page
    /// [96227](https://developer.work.weixin.qq.com/document/path/96227), checked, as of 2022-10-10.
    #[inline]
    pub fn del_accesscontrol_rule(
        &self,
        rule_id: impl Into<String>,
    ) -> Call<DelAccesscontrolRule>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(DelAccesscontrolRule::new(rule_id))
    }
}

/// 获取硬件授权结果: the request of [`Api::get_auth_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthInfo {
    /// The app. Required for an app of a suite with several apps.
    pub agentid: Option<AgentId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetAuthInfo {
    "agentid" => agentid: Option<AgentId>,
});

impl GetAuthInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetAuthInfo {
    type Token = AccessToken;
    type Response = GetAuthInfoResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("devicedata", "get_auth_info", "/cgi-bin/devicedata/get_auth_info")
            .title("获取硬件授权结果")
            .effect(Effect::Read)
            .docs(&[96097]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetAuthInfo> {
    /// The app. Required for an app of a suite with several apps.
    #[inline]
    pub fn agentid(mut self, agentid: impl Into<AgentId>) -> Self {
        self.request.agentid = Some(agentid.into());
        self
    }
}

/// 获取硬件授权结果: the answer to [`GetAuthInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthInfoResponse {
    /// The devices.
    pub device_list: DeviceList,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetAuthInfoResponse {
    "device_list" => device_list: DeviceList,
});

/// 获取考勤打卡原始数据: the request of [`Api::get_checkin_data`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCheckinData {
    /// Which kind of people: members or students.
    pub user_type: UserType,
    /// Handed in at or after this.
    pub begin_time: Timestamp,
    /// Handed in before this, a month after begin_time at most.
    pub end_time: Timestamp,
    /// Which of the two lists below counts.
    pub data_filter_type: DataFilter,
    /// The machines. Required for device. At most 100 items.
    pub device_sn_list: Option<Vec<DeviceSn>>,
    /// The people. Required for person. At most 100 items.
    pub open_userid_list: Option<Vec<OpenUserId>>,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most records of one page. 1 to 500, 200 when absent.
    pub limit: Option<i64>,
    /// The app. Required for an app of a suite with several apps.
    pub agentid: Option<AgentId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetCheckinData {
    "user_type" => user_type: UserType [required()],
    "begin_time" => begin_time: Timestamp [required()],
    "end_time" => end_time: Timestamp [required()],
    "data_filter_type" => data_filter_type: DataFilter [required()],
    "device_sn_list" => device_sn_list: Option<Vec<DeviceSn>> [max_items(100)],
    "open_userid_list" => open_userid_list: Option<Vec<OpenUserId>> [max_items(100)],
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 500)],
    "agentid" => agentid: Option<AgentId>,
});

impl GetCheckinData {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        user_type: UserType,
        begin_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
        data_filter_type: DataFilter,
    ) -> Self {
        Self {
            user_type,
            begin_time: begin_time.into(),
            end_time: end_time.into(),
            data_filter_type,
            ..Self::default()
        }
    }
}

impl Endpoint for GetCheckinData {
    type Token = AccessToken;
    type Response = GetCheckinDataResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("devicedata", "get_checkin_data", "/cgi-bin/devicedata/get_checkin_data")
            .title("获取考勤打卡原始数据")
            .effect(Effect::Read)
            .docs(&[96027]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetCheckinData> {
    /// The machines. Required for device. At most 100 items.
    #[inline]
    pub fn device_sn_list(
        mut self,
        device_sn_list: impl IntoIterator<Item = impl Into<DeviceSn>>,
    ) -> Self {
        self.request.device_sn_list = Some(
            device_sn_list.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// The people. Required for person. At most 100 items.
    #[inline]
    pub fn open_userid_list(
        mut self,
        open_userid_list: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.request.open_userid_list = Some(
            open_userid_list.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most records of one page. 1 to 500, 200 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }

    /// The app. Required for an app of a suite with several apps.
    #[inline]
    pub fn agentid(mut self, agentid: impl Into<AgentId>) -> Self {
        self.request.agentid = Some(agentid.into());
        self
    }
}

impl Paged for GetCheckinData {
    type Item = CheckinRecord;

    #[inline]
    fn turn(&mut self, page: GetCheckinDataResponse) -> Page<CheckinRecord> {
        Page::by_cursor(
            page.checkin_data.items.unwrap_or_default(),
            None,
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 获取考勤打卡原始数据: the answer to [`GetCheckinData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCheckinDataResponse {
    /// The records of this page. On the wire it is `checkindata`.
    pub checkin_data: CheckinList,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetCheckinDataResponse {
    "checkindata" => checkin_data: CheckinList,
    "next_cursor" => next_cursor: Option<String>,
});

/// 获取温度检测原始数据: the request of [`Api::get_temperature_data`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemperatureData {
    /// Which kind of people: members or students.
    pub user_type: UserType,
    /// Handed in at or after this.
    pub begin_time: Timestamp,
    /// Handed in before this, a month after begin_time at most.
    pub end_time: Timestamp,
    /// Which of the two lists below counts.
    pub data_filter_type: DataFilter,
    /// The devices. Required for device. At most 100 items.
    pub device_sn_list: Option<Vec<DeviceSn>>,
    /// The people. Required for person. At most 100 items.
    pub open_userid_list: Option<Vec<OpenUserId>>,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most records of one page. 1 to 500, 200 when absent.
    pub limit: Option<i64>,
    /// The app. Required for an app of a suite with several apps.
    pub agentid: Option<AgentId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetTemperatureData {
    "user_type" => user_type: UserType [required()],
    "begin_time" => begin_time: Timestamp [required()],
    "end_time" => end_time: Timestamp [required()],
    "data_filter_type" => data_filter_type: DataFilter [required()],
    "device_sn_list" => device_sn_list: Option<Vec<DeviceSn>> [max_items(100)],
    "open_userid_list" => open_userid_list: Option<Vec<OpenUserId>> [max_items(100)],
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 500)],
    "agentid" => agentid: Option<AgentId>,
});

impl GetTemperatureData {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        user_type: UserType,
        begin_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
        data_filter_type: DataFilter,
    ) -> Self {
        Self {
            user_type,
            begin_time: begin_time.into(),
            end_time: end_time.into(),
            data_filter_type,
            ..Self::default()
        }
    }
}

impl Endpoint for GetTemperatureData {
    type Token = AccessToken;
    type Response = GetTemperatureDataResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("devicedata", "get_temperature_data", "/cgi-bin/devicedata/get_temperature_data")
            .title("获取温度检测原始数据")
            .effect(Effect::Read)
            .docs(&[96028]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetTemperatureData> {
    /// The devices. Required for device. At most 100 items.
    #[inline]
    pub fn device_sn_list(
        mut self,
        device_sn_list: impl IntoIterator<Item = impl Into<DeviceSn>>,
    ) -> Self {
        self.request.device_sn_list = Some(
            device_sn_list.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// The people. Required for person. At most 100 items.
    #[inline]
    pub fn open_userid_list(
        mut self,
        open_userid_list: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.request.open_userid_list = Some(
            open_userid_list.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most records of one page. 1 to 500, 200 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }

    /// The app. Required for an app of a suite with several apps.
    #[inline]
    pub fn agentid(mut self, agentid: impl Into<AgentId>) -> Self {
        self.request.agentid = Some(agentid.into());
        self
    }
}

impl Paged for GetTemperatureData {
    type Item = TemperatureRecord;

    #[inline]
    fn turn(&mut self, page: GetTemperatureDataResponse) -> Page<TemperatureRecord> {
        Page::by_cursor(
            page.temperature_data.items.unwrap_or_default(),
            None,
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 获取温度检测原始数据: the answer to [`GetTemperatureData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemperatureDataResponse {
    /// The records of this page.
    pub temperature_data: TemperatureList,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetTemperatureDataResponse {
    "temperature_data" => temperature_data: TemperatureList,
    "next_cursor" => next_cursor: Option<String>,
});

/// 获取门禁通行原始数据: the request of [`Api::get_accesscontrol_data`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccesscontrolData {
    /// Which kind of people: members or students.
    pub user_type: UserType,
    /// Handed in at or after this.
    pub begin_time: Timestamp,
    /// Handed in before this, a month after begin_time at most.
    pub end_time: Timestamp,
    /// Which of the two lists below counts.
    pub data_filter_type: DataFilter,
    /// The doors. Required for device. At most 100 items.
    pub device_sn_list: Option<Vec<DeviceSn>>,
    /// The people. Required for person. At most 100 items.
    pub open_userid_list: Option<Vec<OpenUserId>>,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most records of one page. 1 to 500, 200 when absent.
    pub limit: Option<i64>,
    /// The app. Required for an app of a suite with several apps.
    pub agentid: Option<AgentId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetAccesscontrolData {
    "user_type" => user_type: UserType [required()],
    "begin_time" => begin_time: Timestamp [required()],
    "end_time" => end_time: Timestamp [required()],
    "data_filter_type" => data_filter_type: DataFilter [required()],
    "device_sn_list" => device_sn_list: Option<Vec<DeviceSn>> [max_items(100)],
    "open_userid_list" => open_userid_list: Option<Vec<OpenUserId>> [max_items(100)],
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 500)],
    "agentid" => agentid: Option<AgentId>,
});

impl GetAccesscontrolData {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        user_type: UserType,
        begin_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
        data_filter_type: DataFilter,
    ) -> Self {
        Self {
            user_type,
            begin_time: begin_time.into(),
            end_time: end_time.into(),
            data_filter_type,
            ..Self::default()
        }
    }
}

impl Endpoint for GetAccesscontrolData {
    type Token = AccessToken;
    type Response = GetAccesscontrolDataResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("devicedata", "get_accesscontrol_data", "/cgi-bin/devicedata/get_accesscontrol_data")
            .title("获取门禁通行原始数据")
            .effect(Effect::Read)
            .docs(&[96029]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetAccesscontrolData> {
    /// The doors. Required for device. At most 100 items.
    #[inline]
    pub fn device_sn_list(
        mut self,
        device_sn_list: impl IntoIterator<Item = impl Into<DeviceSn>>,
    ) -> Self {
        self.request.device_sn_list = Some(
            device_sn_list.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// The people. Required for person. At most 100 items.
    #[inline]
    pub fn open_userid_list(
        mut self,
        open_userid_list: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.request.open_userid_list = Some(
            open_userid_list.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most records of one page. 1 to 500, 200 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }

    /// The app. Required for an app of a suite with several apps.
    #[inline]
    pub fn agentid(mut self, agentid: impl Into<AgentId>) -> Self {
        self.request.agentid = Some(agentid.into());
        self
    }
}

impl Paged for GetAccesscontrolData {
    type Item = AccessRecord;

    #[inline]
    fn turn(&mut self, page: GetAccesscontrolDataResponse) -> Page<AccessRecord> {
        Page::by_cursor(
            page.access_control_data.items.unwrap_or_default(),
            None,
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 获取门禁通行原始数据: the answer to [`GetAccesscontrolData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccesscontrolDataResponse {
    /// The records of this page. On the wire it is `accesscontrol_data`.
    pub access_control_data: AccessList,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetAccesscontrolDataResponse {
    "accesscontrol_data" => access_control_data: AccessList,
    "next_cursor" => next_cursor: Option<String>,
});

/// 读取门禁通行规则: the request of [`Api::get_accesscontrol_rule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccesscontrolRule {
    /// The door.
    pub device_sn: DeviceSn,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetAccesscontrolRule {
    "device_sn" => device_sn: DeviceSn [required()],
});

impl GetAccesscontrolRule {
    /// The request with everything it must have.
    #[inline]
    pub fn new(device_sn: impl Into<DeviceSn>) -> Self {
        Self {
            device_sn: device_sn.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetAccesscontrolRule {
    type Token = AccessToken;
    type Response = GetAccesscontrolRuleResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("devicedata", "get_accesscontrol_rule", "/cgi-bin/devicedata/get_accesscontrol_rule")
            .title("读取门禁通行规则")
            .effect(Effect::Read)
            .docs(&[96030]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 读取门禁通行规则: the answer to [`GetAccesscontrolRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccesscontrolRuleResponse {
    /// Rules for passing at the door.
    pub pass_rule: Option<StoredRules>,
    /// Rules for opening it from WeCom.
    pub remote_pass_rule: Option<StoredRules>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetAccesscontrolRuleResponse {
    "pass_rule" => pass_rule: Option<StoredRules>,
    "remote_pass_rule" => remote_pass_rule: Option<StoredRules>,
});

/// 写入门禁通行规则: the request of [`Api::add_accesscontrol_rule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAccesscontrolRule {
    /// A name for the rule.
    pub rule_name: String,
    /// The doors.
    pub device_sn_list: Vec<DeviceSn>,
    /// Who may pass at the door.
    pub pass_rule: Option<PassRule>,
    /// Who may open it from WeCom.
    pub remote_pass_rule: Option<PassRule>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AddAccesscontrolRule {
    "rule_name" => rule_name: String [required()],
    "device_sn_list" => device_sn_list: Vec<DeviceSn> [required()],
    "pass_rule" => pass_rule: Option<PassRule>,
    "remote_pass_rule" => remote_pass_rule: Option<PassRule>,
});

impl AddAccesscontrolRule {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        rule_name: impl Into<String>,
        device_sn_list: impl IntoIterator<Item = impl Into<DeviceSn>>,
    ) -> Self {
        Self {
            rule_name: rule_name.into(),
            device_sn_list: device_sn_list.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for AddAccesscontrolRule {
    type Token = AccessToken;
    type Response = AddAccesscontrolRuleResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("devicedata", "add_accesscontrol_rule", "/cgi-bin/devicedata/add_accesscontrol_rule")
            .title("写入门禁通行规则")
            .docs(&[96031]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<AddAccesscontrolRule> {
    /// Who may pass at the door.
    #[inline]
    pub fn pass_rule(mut self, pass_rule: PassRule) -> Self {
        self.request.pass_rule = Some(pass_rule);
        self
    }

    /// Who may open it from WeCom.
    #[inline]
    pub fn remote_pass_rule(mut self, remote_pass_rule: PassRule) -> Self {
        self.request.remote_pass_rule = Some(remote_pass_rule);
        self
    }
}

/// 写入门禁通行规则: the answer to [`AddAccesscontrolRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAccesscontrolRuleResponse {
    /// The new rule.
    pub rule_id: String,
    /// What was not taken into it.
    pub invalid_list: Option<Vec<String>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer AddAccesscontrolRuleResponse {
    "rule_id" => rule_id: String,
    "invalid_list" => invalid_list: Option<Vec<String>>,
});

/// 修改门禁通行规则: the request of [`Api::mod_accesscontrol_rule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModAccesscontrolRule {
    /// The rule.
    pub rule_id: String,
    /// A name for the rule.
    pub rule_name: String,
    /// The doors.
    pub device_sn_list: Vec<DeviceSn>,
    /// Who may pass at the door.
    pub pass_rule: Option<PassRule>,
    /// Who may open it from WeCom.
    pub remote_pass_rule: Option<PassRule>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ModAccesscontrolRule {
    "rule_id" => rule_id: String [required()],
    "rule_name" => rule_name: String [required()],
    "device_sn_list" => device_sn_list: Vec<DeviceSn> [required()],
    "pass_rule" => pass_rule: Option<PassRule>,
    "remote_pass_rule" => remote_pass_rule: Option<PassRule>,
});

impl ModAccesscontrolRule {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        rule_id: impl Into<String>,
        rule_name: impl Into<String>,
        device_sn_list: impl IntoIterator<Item = impl Into<DeviceSn>>,
    ) -> Self {
        Self {
            rule_id: rule_id.into(),
            rule_name: rule_name.into(),
            device_sn_list: device_sn_list.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for ModAccesscontrolRule {
    type Token = AccessToken;
    type Response = ModAccesscontrolRuleResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("devicedata", "mod_accesscontrol_rule", "/cgi-bin/devicedata/mod_accesscontrol_rule")
            .title("修改门禁通行规则")
            .effect(Effect::Set)
            .docs(&[96221]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ModAccesscontrolRule> {
    /// Who may pass at the door.
    #[inline]
    pub fn pass_rule(mut self, pass_rule: PassRule) -> Self {
        self.request.pass_rule = Some(pass_rule);
        self
    }

    /// Who may open it from WeCom.
    #[inline]
    pub fn remote_pass_rule(mut self, remote_pass_rule: PassRule) -> Self {
        self.request.remote_pass_rule = Some(remote_pass_rule);
        self
    }
}

/// 修改门禁通行规则: the answer to [`ModAccesscontrolRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModAccesscontrolRuleResponse {
    /// What was not taken into it.
    pub invalid_list: Option<Vec<String>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ModAccesscontrolRuleResponse {
    "invalid_list" => invalid_list: Option<Vec<String>>,
});

/// 删除门禁通行规则: the request of [`Api::del_accesscontrol_rule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelAccesscontrolRule {
    /// The rule.
    pub rule_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DelAccesscontrolRule {
    "rule_id" => rule_id: String [required()],
});

impl DelAccesscontrolRule {
    /// The request with everything it must have.
    #[inline]
    pub fn new(rule_id: impl Into<String>) -> Self {
        Self {
            rule_id: rule_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for DelAccesscontrolRule {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("devicedata", "del_accesscontrol_rule", "/cgi-bin/devicedata/del_accesscontrol_rule")
            .title("删除门禁通行规则")
            .effect(Effect::Set)
            .docs(&[96227]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// Devices.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceList {
    /// The devices. On the wire it is `item`.
    pub items: Vec<AuthorizedDevice>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DeviceList {
    "item" => items: Vec<AuthorizedDevice>,
});

/// A device whose data the app sees.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizedDevice {
    /// Its serial number.
    pub device_sn: DeviceSn,
    /// What it is.
    pub device_type: DeviceType,
    /// What it can do, summed up: 1 attendance, 2 access control, 4 body temperature.
    pub device_ability: Option<i64>,
    /// Name of its model.
    pub model_name: Option<String>,
    /// The name it left the factory with.
    pub default_name: Option<String>,
    /// The corp's name for it.
    pub remark_name: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AuthorizedDevice {
    "device_sn" => device_sn: DeviceSn,
    "device_type" => device_type: DeviceType,
    "device_ability" => device_ability: Option<i64>,
    "model_name" => model_name: Option<String>,
    "default_name" => default_name: Option<String>,
    "remark_name" => remark_name: Option<String>,
});

/// Records of attendance machines.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckinList {
    /// The records.
    pub items: Option<Vec<CheckinRecord>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(CheckinList {
    "items" => items: Option<Vec<CheckinRecord>>,
});

/// Somebody clocked in.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckinRecord {
    /// Who it was.
    pub open_userid: OpenUserId,
    /// The machine.
    pub device_sn: DeviceSn,
    /// When.
    pub checkin_time: Timestamp,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(CheckinRecord {
    "open_userid" => open_userid: OpenUserId,
    "device_sn" => device_sn: DeviceSn,
    "checkin_time" => checkin_time: Timestamp,
});

/// Body temperatures.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemperatureList {
    /// The records.
    pub items: Option<Vec<TemperatureRecord>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(TemperatureList {
    "items" => items: Option<Vec<TemperatureRecord>>,
});

/// A body temperature.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemperatureRecord {
    /// What kind of person it is.
    pub user_type: UserType,
    /// Whose it is.
    pub open_userid: OpenUserId,
    /// What took it.
    pub device_sn: DeviceSn,
    /// When.
    pub timestamp: Timestamp,
    /// Degrees Celsius.
    pub temperature: String,
    /// How the device judges it.
    pub status: TemperatureStatus,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(TemperatureRecord {
    "user_type" => user_type: UserType,
    "open_userid" => open_userid: OpenUserId,
    "device_sn" => device_sn: DeviceSn,
    "timestamp" => timestamp: Timestamp,
    "temperature" => temperature: String [sensitive()],
    "status" => status: TemperatureStatus,
});

/// Records of doors.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessList {
    /// The records.
    pub items: Option<Vec<AccessRecord>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AccessList {
    "items" => items: Option<Vec<AccessRecord>>,
});

/// Somebody passed a door.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessRecord {
    /// What kind of person it was.
    pub user_type: UserType,
    /// Who it was.
    pub open_userid: OpenUserId,
    /// The door.
    pub device_sn: DeviceSn,
    /// When.
    pub timestamp: Timestamp,
    /// In or out.
    pub pass_type: PassType,
    /// What opened the door.
    pub pass_method: PassMethod,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AccessRecord {
    "user_type" => user_type: UserType,
    "open_userid" => open_userid: OpenUserId,
    "device_sn" => device_sn: DeviceSn,
    "timestamp" => timestamp: Timestamp,
    "pass_type" => pass_type: PassType,
    "pass_method" => pass_method: PassMethod,
});

/// The rules of a door.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StoredRules {
    /// The rules.
    pub items: Option<Vec<StoredRule>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(StoredRules {
    "items" => items: Option<Vec<StoredRule>>,
});

/// A rule of a door.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StoredRule {
    /// The rule.
    pub rule_id: String,
    /// Its name.
    pub name: Option<String>,
    /// Times to pass: hours, day of month, month, day of week and year, as in `9:00-10:00 * * 1-5 *`.
    pub rule_list: Vec<String>,
    /// For whom it is.
    pub effect_open_userid_list: Vec<StoredRuleUser>,
    /// Since when it holds.
    pub effect_time: Option<Timestamp>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(StoredRule {
    "rule_id" => rule_id: String,
    "name" => name: Option<String>,
    "rule_list" => rule_list: Vec<String>,
    "effect_open_userid_list" => effect_open_userid_list: Vec<StoredRuleUser>,
    "effect_time" => effect_time: Option<Timestamp>,
});

/// Who may pass when.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PassRule {
    /// Times to pass: hours, day of month, month, day of week and year, as in `9:00-10:00 * * 1-5 *`.
    pub rule_list: Vec<String>,
    /// For whom it is.
    pub effect_open_userid_list: Vec<RuleUser>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PassRule {
    "rule_list" => rule_list: Vec<String> [required()],
    "effect_open_userid_list" => effect_open_userid_list: Vec<RuleUser> [required()],
});

impl PassRule {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        rule_list: impl IntoIterator<Item = impl Into<String>>,
        effect_open_userid_list: impl IntoIterator<Item = RuleUser>,
    ) -> Self {
        Self {
            rule_list: rule_list.into_iter().map(Into::into).collect(),
            effect_open_userid_list: effect_open_userid_list.into_iter().collect(),
            ..Self::default()
        }
    }
}

/// Somebody a rule is for.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleUser {
    /// Who it is.
    pub open_userid: OpenUserId,
    /// What kind of person it is. [`UserType::Member`] when absent.
    pub user_type: Option<UserType>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RuleUser {
    "open_userid" => open_userid: OpenUserId [required()],
    "user_type" => user_type: Option<UserType>,
});

impl RuleUser {
    /// A value with everything it must have.
    #[inline]
    pub fn new(open_userid: impl Into<OpenUserId>) -> Self {
        Self {
            open_userid: open_userid.into(),
            ..Self::default()
        }
    }

    /// What kind of person it is. [`UserType::Member`] when absent.
    #[inline]
    #[must_use]
    pub fn user_type(mut self, user_type: UserType) -> Self {
        self.user_type = Some(user_type);
        self
    }
}

open_enum! {
    /// What kind of person it is.
    pub enum UserType: i64 {
        /// A member of the corp.
        Member = 0,
        /// A visitor.
        Visitor = 1,
        /// A student of a school.
        Student = 2,
    }
}

open_enum! {
    /// What records are chosen by.
    pub enum DataFilter: i64 {
        /// By device_sn_list.
        Device = 1,
        /// By open_userid_list.
        Person = 2,
    }
}

open_enum! {
    /// What a device is.
    pub enum DeviceType: i64 {
        /// An attendance machine or a door.
        Attendance = 1,
    }
}

open_enum! {
    /// How a body temperature is judged.
    pub enum TemperatureStatus: i64 {
        /// Normal.
        Normal = 0,
        /// Fever.
        Fever = 1,
        /// Too low.
        TooLow = 2,
    }
}

open_enum! {
    /// In which direction somebody passed.
    pub enum PassType: i64 {
        /// Entry.
        Entry = 1,
        /// Exit.
        Exit = 2,
        /// The device cannot tell.
        Unknown = 3,
    }
}

open_enum! {
    /// What opened a door.
    pub enum PassMethod: i64 {
        /// Face.
        Face = 1,
        /// Qr code.
        QrCode = 2,
        /// Remote.
        Remote = 3,
        /// Fingerprint.
        Fingerprint = 4,
    }
}

kind_union! {
    /// Somebody a stored rule is for. Either form occurs within one answer.
    pub enum StoredRuleUser {
        /// With the kind of person.
        User(RuleUser),
        /// The id alone.
        OpenUserid(OpenUserId),
    }
}

impl From<RuleUser> for StoredRuleUser {
    #[inline]
    fn from(body: RuleUser) -> Self {
        Self::User(body)
    }
}

impl From<OpenUserId> for StoredRuleUser {
    #[inline]
    fn from(body: OpenUserId) -> Self {
        Self::OpenUserid(body)
    }
}
