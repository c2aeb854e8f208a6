//! 智慧硬件: for hardware makers: tokens of device models and devices, devices and their codes, and what a
//! device reports and asks.
//!
//! Generated from `spec/api/devices/device.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{
    AccessToken, DeviceAccessToken, ModelAccessToken, NoToken, ProviderAccessToken, Provides,
};
use crate::generated::types::{
    AppSecret, AuthCode, DeviceModelId, DeviceSecret, DeviceSn, JobId, MediaId, ModelTicket, OpenCorpId, OpenUserId,
    TokenValue,
};
use crate::paging::{Page, Paged};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{Empty, EncodeError, ErrCode, Extra, Form, Timestamp};
use crate::{open_enum, table};

/// The calls of 智慧硬件 on one scope, from [`Scope::device`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 智慧硬件: for hardware makers: tokens of device models and devices, devices and their codes, and what
    /// a device reports and asks.
    #[inline]
    pub fn device(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 获取设备型号调用凭证: buy the token of a device model with the model's secret and its newest ticket.
    ///
    /// The client calls it by itself. The answer has an errcode only when the call failed.
    ///
    /// `POST /cgi-bin/openhw/get_model_token` without a token; read-only, so the client may repeat it.
    /// Official page [95992](https://developer.work.weixin.qq.com/document/path/95992), checked, as of
    /// 2022-07-28.
    #[inline]
    pub fn get_model_token(
        &self,
        model_id: impl Into<DeviceModelId>,
        model_secret: impl Into<AppSecret>,
        model_ticket: impl Into<ModelTicket>,
    ) -> Call<GetModelToken>
    where
        K: Provides<NoToken>,
    {
        self.scope.call(GetModelToken::new(model_id, model_secret, model_ticket))
    }

    /// 获取设备调用凭证: buy the token of a device with the device's secret.
    ///
    /// The client calls it by itself. The answer has an errcode only when the call failed.
    ///
    /// `POST /cgi-bin/openhw/get_device_token` with [`ModelAccessToken`]; read-only, so the client may repeat
    /// it. Official page [96022](https://developer.work.weixin.qq.com/document/path/96022), checked, as of
    /// 2022-08-11.
    #[inline]
    pub fn get_device_token(
        &self,
        device_sn: impl Into<DeviceSn>,
        device_secret: impl Into<DeviceSecret>,
    ) -> Call<GetDeviceToken>
    where
        K: Provides<ModelAccessToken>,
    {
        self.scope.call(GetDeviceToken::new(device_sn, device_secret))
    }

    /// 获取设备授权密钥: redeem the auth code that came when a corp bound a device for the device's secret.
    ///
    /// `POST /cgi-bin/openhw/get_device_secret` with [`ModelAccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [95993](https://developer.work.weixin.qq.com/document/path/95993),
    /// checked, as of 2025-08-19.
    #[inline]
    pub fn get_device_secret(
        &self,
        auth_code: impl Into<AuthCode>,
    ) -> Call<GetDeviceSecret>
    where
        K: Provides<ModelAccessToken>,
    {
        self.scope.call(GetDeviceSecret::new(auth_code))
    }

    /// 录入设备: register a device under the model.
    ///
    /// `POST /cgi-bin/openhw/model/register_sn` with [`ModelAccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [95980](https://developer.work.weixin.qq.com/document/path/95980),
    /// checked, as of 2022-07-28; also [96022](https://developer.work.weixin.qq.com/document/path/96022).
    #[inline]
    pub fn register_sn(&self, device_sn: impl Into<DeviceSn>) -> Call<RegisterSn>
    where
        K: Provides<ModelAccessToken>,
    {
        self.scope.call(RegisterSn::new(device_sn))
    }

    /// 删除设备: remove a device that no corp has bound.
    ///
    /// `POST /cgi-bin/openhw/model/unregister_sn` with [`ModelAccessToken`]; twice is the same as once, so
    /// the client may repeat it. Official page
    /// [95981](https://developer.work.weixin.qq.com/document/path/95981), checked, as of 2022-07-28.
    #[inline]
    pub fn unregister_sn(&self, device_sn: impl Into<DeviceSn>) -> Call<UnregisterSn>
    where
        K: Provides<ModelAccessToken>,
    {
        self.scope.call(UnregisterSn::new(device_sn))
    }

    /// 获取设备详情: names of a device of the model, its QR code and who bound it.
    ///
    /// `POST /cgi-bin/openhw/device/get_device_detail` with [`ModelAccessToken`]; read-only, so the client
    /// may repeat it. Official page [95982](https://developer.work.weixin.qq.com/document/path/95982),
    /// checked, as of 2022-11-23.
    #[inline]
    pub fn get_device_detail(
        &self,
        device_sn: impl Into<DeviceSn>,
    ) -> Call<GetDeviceDetail>
    where
        K: Provides<ModelAccessToken>,
    {
        self.scope.call(GetDeviceDetail::new(device_sn))
    }

    /// 获取设备身份识别二维码: make a QR code that stands for a device for 5 minutes, to bind it, to open it
    /// in WeCom or to print on it.
    ///
    /// Once a minute for one device, counted together with dynamic codes of gen_login_qrcode. The code that
    /// does not change comes from get_device_detail.
    ///
    /// `POST /cgi-bin/openhw/device/gen_id_dynamic_qrcode` with [`ModelAccessToken`]; read-only, so the
    /// client may repeat it. Official page [98024](https://developer.work.weixin.qq.com/document/path/98024),
    /// checked, as of 2024-03-26.
    #[inline]
    pub fn gen_id_dynamic_qrcode(
        &self,
        device_sn: impl Into<DeviceSn>,
    ) -> Call<GenIdDynamicQrcode>
    where
        K: Provides<ModelAccessToken>,
    {
        self.scope.call(GenIdDynamicQrcode::new(device_sn))
    }

    /// 获取设备管理二维码: make a QR code that opens the device's menu in WeCom.
    ///
    /// Each kind once a minute for one device; dynamic codes are counted together with those of
    /// gen_id_dynamic_qrcode.
    ///
    /// `POST /cgi-bin/openhw/device/gen_login_qrcode` with [`DeviceAccessToken`]; read-only, so the client
    /// may repeat it. Official page [98023](https://developer.work.weixin.qq.com/document/path/98023),
    /// checked in a public copy.
    #[inline]
    pub fn gen_login_qrcode(&self, r#type: QrCodeKind) -> Call<GenLoginQrcode>
    where
        K: Provides<DeviceAccessToken>,
    {
        self.scope.call(GenLoginQrcode::new(r#type))
    }

    /// 更新设备状态: tell whether the device is online and which firmware it has.
    ///
    /// Best every half hour. WeCom shows a device as offline that has not reported for an hour, and offers an
    /// upgrade where the two versions differ.
    ///
    /// `POST /cgi-bin/openhw/device/report_device_status` with [`DeviceAccessToken`]; twice is the same as
    /// once, so the client may repeat it. Official page
    /// [95983](https://developer.work.weixin.qq.com/document/path/95983), checked, as of 2024-06-05.
    #[inline]
    pub fn report_device_status(
        &self,
        online_status: OnlineStatus,
        cur_version: impl Into<String>,
    ) -> Call<ReportDeviceStatus>
    where
        K: Provides<DeviceAccessToken>,
    {
        self.scope.call(ReportDeviceStatus::new(online_status, cur_version))
    }

    /// 上报设备固件升级结果: tell how a firmware upgrade ended that an admin asked for.
    ///
    /// The upgrade counts as done once errcode is 0 and cur_version is another one than before.
    ///
    /// `POST /cgi-bin/openhw/device/report_firmware_upgrade_result` with [`DeviceAccessToken`]; twice is the
    /// same as once, so the client may repeat it. Official page
    /// [95999](https://developer.work.weixin.qq.com/document/path/95999), checked, as of 2023-03-16.
    #[inline]
    pub fn report_firmware_upgrade_result(
        &self,
        oper_id: impl Into<String>,
        result_code: i64,
        cur_version: impl Into<String>,
    ) -> Call<ReportFirmwareUpgradeResult>
    where
        K: Provides<DeviceAccessToken>,
    {
        let request = ReportFirmwareUpgradeResult::new(
            oper_id,
            result_code,
            cur_version,
        );
        self.scope.call(request)
    }

    /// 全量获取设备成员列表: page through the people who may use the device.
    ///
    /// An empty next_cursor marks the last page.
    ///
    /// `POST /cgi-bin/openhw/device/get_userinfo_by_page` with [`DeviceAccessToken`]; read-only, so the
    /// client may repeat it. Its `stream()` goes through all pages. Official page
    /// [95984](https://developer.work.weixin.qq.com/document/path/95984), checked, as of 2023-01-11; also
    /// [95999](https://developer.work.weixin.qq.com/document/path/95999).
    #[inline]
    pub fn get_userinfo_by_page(&self) -> Call<GetUserinfoByPage>
    where
        K: Provides<DeviceAccessToken>,
    {
        self.scope.call(GetUserinfoByPage::new())
    }

    /// 获取设备中指定成员的信息: read some of the people who may use the device.
    ///
    /// `POST /cgi-bin/openhw/device/get_userinfo_by_ids` with [`DeviceAccessToken`]; read-only, so the client
    /// may repeat it. Official page [96037](https://developer.work.weixin.qq.com/document/path/96037),
    /// checked in a public copy, as of 2023-06-01.
    #[inline]
    pub fn get_userinfo_by_ids(
        &self,
        users: impl IntoIterator<Item = UserKey>,
    ) -> Call<GetUserinfoByIds>
    where
        K: Provides<DeviceAccessToken>,
    {
        self.scope.call(GetUserinfoByIds::new(users))
    }

    /// 上报考勤打卡记录: hand in who clocked in at the device.
    ///
    /// Limited per corp and day, and per person and hour. A door that also counts as a clock reports to
    /// report_access_data as well.
    ///
    /// `POST /cgi-bin/openhw/device/report_checkin_data` with [`DeviceAccessToken`]; acts on every call and
    /// is never repeated blindly. Official page
    /// [95985](https://developer.work.weixin.qq.com/document/path/95985), checked, as of 2025-09-08.
    #[inline]
    pub fn report_checkin_data(
        &self,
        checkin_data: impl IntoIterator<Item = CheckinRecord>,
    ) -> Call<ReportCheckinData>
    where
        K: Provides<DeviceAccessToken>,
    {
        self.scope.call(ReportCheckinData::new(checkin_data))
    }

    /// 上报体温检测记录: hand in body temperatures that the device took.
    ///
    /// `POST /cgi-bin/openhw/device/report_temperature_data` with [`DeviceAccessToken`]; acts on every call
    /// and is never repeated blindly. Official page
    /// [95986](https://developer.work.weixin.qq.com/document/path/95986), checked, as of 2022-08-15.
    #[inline]
    pub fn report_temperature_data(
        &self,
        temperature_data: impl IntoIterator<Item = TemperatureRecord>,
    ) -> Call<ReportTemperatureData>
    where
        K: Provides<DeviceAccessToken>,
    {
        self.scope.call(ReportTemperatureData::new(temperature_data))
    }

    /// 上报门禁通行记录: hand in who passed the door.
    ///
    /// `POST /cgi-bin/openhw/device/report_access_data` with [`DeviceAccessToken`]; acts on every call and is
    /// never repeated blindly. Official page
    /// [95997](https://developer.work.weixin.qq.com/document/path/95997), checked, as of 2022-08-15.
    #[inline]
    pub fn report_access_data(
        &self,
        access_data: impl IntoIterator<Item = AccessRecord>,
    ) -> Call<ReportAccessData>
    where
        K: Provides<DeviceAccessToken>,
    {
        self.scope.call(ReportAccessData::new(access_data))
    }

    /// 上报成员识别信息变化结果: tell whether a fingerprint or a face was taken.
    ///
    /// One success counts for every device of the maker in that corp, of any model.
    ///
    /// `POST /cgi-bin/openhw/device/report_bio_info_result` with [`DeviceAccessToken`]; twice is the same as
    /// once, so the client may repeat it. Official page
    /// [96000](https://developer.work.weixin.qq.com/document/path/96000), checked, as of 2024-02-01.
    #[inline]
    pub fn report_bio_info_result(&self, result_code: i64) -> Call<ReportBioInfoResult>
    where
        K: Provides<DeviceAccessToken>,
    {
        self.scope.call(ReportBioInfoResult::new(result_code))
    }

    /// 上报远程开门结果: tell whether the door opened when somebody asked for it from WeCom.
    ///
    /// Makes no record of who passed; after a success report_access_data is called as well.
    ///
    /// `POST /cgi-bin/openhw/device/report_remote_open_result` with [`DeviceAccessToken`]; twice is the same
    /// as once, so the client may repeat it. Official page
    /// [96048](https://developer.work.weixin.qq.com/document/path/96048), checked, as of 2023-02-20.
    #[inline]
    pub fn report_remote_open_result(
        &self,
        oper_id: impl Into<String>,
        r#type: OpenKind,
        result_code: i64,
    ) -> Call<ReportRemoteOpenResult>
    where
        K: Provides<DeviceAccessToken>,
    {
        self.scope.call(ReportRemoteOpenResult::new(oper_id, r#type, result_code))
    }

    /// 获取打印任务列表: page through what a member has sent to the printer, ordered by when. Jobs are kept
    /// for 7 days.
    ///
    /// With jobid_list all other members but open_userid are ignored.
    ///
    /// `POST /cgi-bin/openhw/device/get_printer_job_list` with [`DeviceAccessToken`]; read-only, so the
    /// client may repeat it. Its `stream()` goes through all pages. Official page
    /// [96407](https://developer.work.weixin.qq.com/document/path/96407), checked in a public copy, as of
    /// 2024-08-20.
    #[inline]
    pub fn get_printer_job_list(
        &self,
        open_userid: impl Into<OpenUserId>,
    ) -> Call<GetPrinterJobList>
    where
        K: Provides<DeviceAccessToken>,
    {
        self.scope.call(GetPrinterJobList::new(open_userid))
    }

    /// 获取打印文件: where to download the file of a print job, and the key that decrypts it.
    ///
    /// AES-256-CBC, filled up as PKCS#7 says to a multiple of 32 bytes; the first 16 bytes of the key are the
    /// IV. A file has 20 MB at most, and Range works on the address.
    ///
    /// `POST /cgi-bin/openhw/device/get_printer_job_download_url` with [`DeviceAccessToken`]; read-only, so
    /// the client may repeat it. Official page
    /// [96408](https://developer.work.weixin.qq.com/document/path/96408), checked in a public copy, as of
    /// 2022-12-05.
    #[inline]
    pub fn get_printer_job_download_url(
        &self,
        jobid: impl Into<JobId>,
    ) -> Call<GetPrinterJobDownloadUrl>
    where
        K: Provides<DeviceAccessToken>,
    {
        self.scope.call(GetPrinterJobDownloadUrl::new(jobid))
    }

    /// 上报打印任务状态: tell how a print job ended.
    ///
    /// The numbers of status are not those of get_printer_job_list.
    ///
    /// `POST /cgi-bin/openhw/device/report_printer_job_status` with [`DeviceAccessToken`]; twice is the same
    /// as once, so the client may repeat it. Official page
    /// [96409](https://developer.work.weixin.qq.com/document/path/96409), checked in a public copy.
    #[inline]
    pub fn report_printer_job_status(
        &self,
        jobid: impl Into<JobId>,
        status: PrintOutcome,
    ) -> Call<ReportPrinterJobStatus>
    where
        K: Provides<DeviceAccessToken>,
    {
        self.scope.call(ReportPrinterJobStatus::new(jobid, status))
    }

    /// 上传扫描文件: hand a scanned file to the member who scanned the device's QR code.
    ///
    /// Only for models that are registered as scanners.
    ///
    /// `POST /cgi-bin/openhw/device/push_scan_file` with [`DeviceAccessToken`]; acts on every call and is
    /// never repeated blindly. Official page
    /// [96410](https://developer.work.weixin.qq.com/document/path/96410), checked in a public copy.
    #[inline]
    pub fn push_scan_file(
        &self,
        open_userid: impl Into<OpenUserId>,
        filename: impl Into<String>,
        auth_code: impl Into<AuthCode>,
    ) -> Call<PushScanFile>
    where
        K: Provides<DeviceAccessToken>,
    {
        self.scope.call(PushScanFile::new(open_userid, filename, auth_code))
    }

    /// 返回转码后的打印文件: hand over a file in the form in which it will be printed, as the callback
    /// printer_job_trans asks. An image goes page by page.
    ///
    /// WeCom words the failures 1 to 1999 itself (1 printer not supported, 2 failed, 3 took too long, 4
    /// format not supported) and shows errmsg from 2000 on.
    ///
    /// `POST /cgi-bin/openhw/device/set_printer_job_trans_result` with [`DeviceAccessToken`]; twice is the
    /// same as once, so the client may repeat it. Official page
    /// [96412](https://developer.work.weixin.qq.com/document/path/96412), checked in a public copy.
    #[inline]
    pub fn set_printer_job_trans_result(
        &self,
        jobid: impl Into<JobId>,
        page_count: i64,
        setting_version: i64,
    ) -> Call<SetPrinterJobTransResult>
    where
        K: Provides<DeviceAccessToken>,
    {
        let request = SetPrinterJobTransResult::new(jobid, page_count, setting_version);
        self.scope.call(request)
    }

    /// 添加设备实例: register a device that talks to WeCom by itself.
    ///
    /// `POST /cgi-bin/service/add_device` with [`ProviderAccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [90626](https://developer.work.weixin.qq.com/document/path/90626), not
    /// checked.
    #[inline]
    pub fn add_device(
        &self,
        model_id: impl Into<DeviceModelId>,
        device_sn: impl Into<DeviceSn>,
    ) -> Call<AddDevice>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(AddDevice::new(model_id, device_sn))
    }

    /// 查询设备绑定信息: which corp bound a device.
    ///
    /// `POST /cgi-bin/service/get_device_auth_info` with [`ProviderAccessToken`]; read-only, so the client
    /// may repeat it. Official page [90753](https://developer.work.weixin.qq.com/document/path/90753), not
    /// checked.
    #[inline]
    pub fn get_device_auth_info(
        &self,
        device_sn: impl Into<DeviceSn>,
    ) -> Call<GetDeviceAuthInfo>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(GetDeviceAuthInfo::new(device_sn))
    }

    /// 重置设备SecretNo: make the SecretNo of a device void; the device fetches another.
    ///
    /// `POST /cgi-bin/service/reset_secret_no` with [`ProviderAccessToken`]; acts on every call and is never
    /// repeated blindly. Official pages [90631](https://developer.work.weixin.qq.com/document/path/90631),
    /// [90753](https://developer.work.weixin.qq.com/document/path/90753), not checked.
    #[inline]
    pub fn reset_secret_no(&self, device_sn: impl Into<DeviceSn>) -> Call<ResetSecretNo>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(ResetSecretNo::new(device_sn))
    }

    /// 获取设备列表: page through the provider's devices.
    ///
    /// `POST /cgi-bin/service/list_device` with [`ProviderAccessToken`]; read-only, so the client may repeat
    /// it. Its `stream()` goes through all pages. Official page
    /// [91346](https://developer.work.weixin.qq.com/document/path/91346), not checked.
    #[inline]
    pub fn list_device(&self) -> Call<ListDevice>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(ListDevice::new())
    }

    /// 上传设备日志: ask a device for its log. The file comes with the fetch_log_finish callback.
    ///
    /// `POST /cgi-bin/service/fetch_device_log` with [`ProviderAccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [91475](https://developer.work.weixin.qq.com/document/path/91475), not
    /// checked.
    #[inline]
    pub fn fetch_device_log(
        &self,
        device_sn: impl Into<DeviceSn>,
    ) -> Call<FetchDeviceLog>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(FetchDeviceLog::new(device_sn))
    }

    /// 删除设备实例: remove a device.
    ///
    /// `POST /cgi-bin/service/del_device` with [`ProviderAccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [92770](https://developer.work.weixin.qq.com/document/path/92770),
    /// not checked.
    #[inline]
    pub fn del_device(&self, device_sn: impl Into<DeviceSn>) -> Call<DelDevice>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(DelDevice::new(device_sn))
    }

    /// 设置打印机支持状态: tell whether a box supports the printer that hangs on it.
    ///
    /// `POST /cgi-bin/service/set_printer_support_state` with [`ProviderAccessToken`]; twice is the same as
    /// once, so the client may repeat it. Official pages
    /// [92782](https://developer.work.weixin.qq.com/document/path/92782),
    /// [95327](https://developer.work.weixin.qq.com/document/path/95327), not checked.
    #[inline]
    pub fn set_printer_support_state(
        &self,
        device_sn: impl Into<DeviceSn>,
        unsupported: bool,
    ) -> Call<SetPrinterSupportState>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(SetPrinterSupportState::new(device_sn, unsupported))
    }

    /// 获取设备自定义参数: what a device said about itself.
    ///
    /// `POST /cgi-bin/hardware/get_device_feature` with [`ProviderAccessToken`]; read-only, so the client may
    /// repeat it. Official page [92739](https://developer.work.weixin.qq.com/document/path/92739), not
    /// checked.
    #[inline]
    pub fn get_device_feature(
        &self,
        device_sn: impl Into<DeviceSn>,
    ) -> Call<GetDeviceFeature>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(GetDeviceFeature::new(device_sn))
    }

    /// 获取设备打卡数据: what members did at the corp's attendance machines, whether or not it fits a rule.
    /// WeCom's own app is not among them.
    ///
    /// Not for customized apps. A third-party app needs the right to attendance data and a model that is tied
    /// to it.
    ///
    /// `POST /cgi-bin/hardware/get_hardware_checkin_data` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [94126](https://developer.work.weixin.qq.com/document/path/94126), checked,
    /// as of 2024-10-31; also [95176](https://developer.work.weixin.qq.com/document/path/95176).
    #[inline]
    pub fn get_hardware_checkin_data(
        &self,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
        userids: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Call<GetHardwareCheckinData>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetHardwareCheckinData::new(start_time, end_time, userids))
    }
}

/// 获取设备型号调用凭证: the request of [`Api::get_model_token`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelToken {
    /// The model.
    pub model_id: DeviceModelId,
    /// The model's secret, from the provider console.
    pub model_secret: AppSecret,
    /// The newest ticket that was pushed.
    pub model_ticket: ModelTicket,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetModelToken {
    "model_id" => model_id: DeviceModelId [required()],
    "model_secret" => model_secret: AppSecret [required()],
    "model_ticket" => model_ticket: ModelTicket [required()],
});

impl GetModelToken {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        model_id: impl Into<DeviceModelId>,
        model_secret: impl Into<AppSecret>,
        model_ticket: impl Into<ModelTicket>,
    ) -> Self {
        Self {
            model_id: model_id.into(),
            model_secret: model_secret.into(),
            model_ticket: model_ticket.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetModelToken {
    type Token = NoToken;
    type Response = GetModelTokenResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("device", "get_model_token", "/cgi-bin/openhw/get_model_token")
            .title("获取设备型号调用凭证")
            .effect(Effect::Read)
            .docs(&[95992]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取设备型号调用凭证: the answer to [`GetModelToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelTokenResponse {
    /// The token. At most 512 bytes.
    pub model_access_token: TokenValue,
    /// Seconds it lives.
    pub expires_in: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetModelTokenResponse {
    "model_access_token" => model_access_token: TokenValue [max_bytes(512)],
    "expires_in" => expires_in: i64,
});

/// 获取设备调用凭证: the request of [`Api::get_device_token`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceToken {
    /// The device.
    pub device_sn: DeviceSn,
    /// The device's secret, from get_device_secret.
    pub device_secret: DeviceSecret,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetDeviceToken {
    "device_sn" => device_sn: DeviceSn [required()],
    "device_secret" => device_secret: DeviceSecret [required()],
});

impl GetDeviceToken {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        device_sn: impl Into<DeviceSn>,
        device_secret: impl Into<DeviceSecret>,
    ) -> Self {
        Self {
            device_sn: device_sn.into(),
            device_secret: device_secret.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetDeviceToken {
    type Token = ModelAccessToken;
    type Response = GetDeviceTokenResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("device", "get_device_token", "/cgi-bin/openhw/get_device_token")
            .title("获取设备调用凭证")
            .effect(Effect::Read)
            .docs(&[96022]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取设备调用凭证: the answer to [`GetDeviceToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceTokenResponse {
    /// The token. At most 512 bytes.
    pub device_access_token: TokenValue,
    /// Seconds it lives.
    pub expires_in: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetDeviceTokenResponse {
    "device_access_token" => device_access_token: TokenValue [max_bytes(512)],
    "expires_in" => expires_in: i64,
});

/// 获取设备授权密钥: the request of [`Api::get_device_secret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceSecret {
    /// The code of the binding callback, 64 to 512 bytes. It works once.
    pub auth_code: AuthCode,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetDeviceSecret {
    "auth_code" => auth_code: AuthCode [required()],
});

impl GetDeviceSecret {
    /// The request with everything it must have.
    #[inline]
    pub fn new(auth_code: impl Into<AuthCode>) -> Self {
        Self {
            auth_code: auth_code.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetDeviceSecret {
    type Token = ModelAccessToken;
    type Response = GetDeviceSecretResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("device", "get_device_secret", "/cgi-bin/openhw/get_device_secret")
            .title("获取设备授权密钥")
            .docs(&[95993]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取设备授权密钥: the answer to [`GetDeviceSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceSecretResponse {
    /// The secret. It dies when the corp unbinds the device. At most 512 bytes.
    pub device_secret: DeviceSecret,
    /// A first token of the device. At most 512 bytes.
    pub device_access_token: TokenValue,
    /// Seconds the token lives.
    pub expires_in: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetDeviceSecretResponse {
    "device_secret" => device_secret: DeviceSecret [max_bytes(512)],
    "device_access_token" => device_access_token: TokenValue [max_bytes(512)],
    "expires_in" => expires_in: i64,
});

/// 录入设备: the request of [`Api::register_sn`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterSn {
    /// The device's serial number: letters and digits, unique on the whole platform. Its case does not
    /// matter. At most 128 characters.
    pub device_sn: DeviceSn,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RegisterSn {
    "device_sn" => device_sn: DeviceSn [required(), max_chars(128)],
});

impl RegisterSn {
    /// The request with everything it must have.
    #[inline]
    pub fn new(device_sn: impl Into<DeviceSn>) -> Self {
        Self {
            device_sn: device_sn.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for RegisterSn {
    type Token = ModelAccessToken;
    type Response = RegisterSnResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("device", "register_sn", "/cgi-bin/openhw/model/register_sn")
            .title("录入设备")
            .docs(&[95980, 96022]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 录入设备: the answer to [`RegisterSn`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterSnResponse {
    /// Address to print as a QR code; a corp that scans it binds the device.
    pub qr_code: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer RegisterSnResponse {
    "qr_code" => qr_code: String,
});

/// 删除设备: the request of [`Api::unregister_sn`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnregisterSn {
    /// The device.
    pub device_sn: DeviceSn,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UnregisterSn {
    "device_sn" => device_sn: DeviceSn [required()],
});

impl UnregisterSn {
    /// The request with everything it must have.
    #[inline]
    pub fn new(device_sn: impl Into<DeviceSn>) -> Self {
        Self {
            device_sn: device_sn.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for UnregisterSn {
    type Token = ModelAccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("device", "unregister_sn", "/cgi-bin/openhw/model/unregister_sn")
            .title("删除设备")
            .effect(Effect::Set)
            .docs(&[95981]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取设备详情: the request of [`Api::get_device_detail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceDetail {
    /// The device.
    pub device_sn: DeviceSn,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetDeviceDetail {
    "device_sn" => device_sn: DeviceSn [required()],
});

impl GetDeviceDetail {
    /// The request with everything it must have.
    #[inline]
    pub fn new(device_sn: impl Into<DeviceSn>) -> Self {
        Self {
            device_sn: device_sn.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetDeviceDetail {
    type Token = ModelAccessToken;
    type Response = GetDeviceDetailResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("device", "get_device_detail", "/cgi-bin/openhw/device/get_device_detail")
            .title("获取设备详情")
            .effect(Effect::Read)
            .docs(&[95982]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取设备详情: the answer to [`GetDeviceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceDetailResponse {
    /// The device.
    pub device_detail: DeviceDetail,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetDeviceDetailResponse {
    "device_detail" => device_detail: DeviceDetail,
});

/// 获取设备身份识别二维码: the request of [`Api::gen_id_dynamic_qrcode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenIdDynamicQrcode {
    /// The device.
    pub device_sn: DeviceSn,
    /// Comes back in the callback of a scan.
    pub state: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GenIdDynamicQrcode {
    "device_sn" => device_sn: DeviceSn [required()],
    "state" => state: Option<String>,
});

impl GenIdDynamicQrcode {
    /// The request with everything it must have.
    #[inline]
    pub fn new(device_sn: impl Into<DeviceSn>) -> Self {
        Self {
            device_sn: device_sn.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GenIdDynamicQrcode {
    type Token = ModelAccessToken;
    type Response = GenIdDynamicQrcodeResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("device", "gen_id_dynamic_qrcode", "/cgi-bin/openhw/device/gen_id_dynamic_qrcode")
            .title("获取设备身份识别二维码")
            .effect(Effect::Read)
            .docs(&[98024]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GenIdDynamicQrcode> {
    /// Comes back in the callback of a scan.
    #[inline]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.request.state = Some(state.into());
        self
    }
}

/// 获取设备身份识别二维码: the answer to [`GenIdDynamicQrcode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenIdDynamicQrcodeResponse {
    /// Address to show as a QR code.
    pub qrcode_content: String,
    /// Seconds it is good for, 300.
    pub expires_in: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GenIdDynamicQrcodeResponse {
    "qrcode_content" => qrcode_content: String,
    "expires_in" => expires_in: i64,
});

/// 获取设备管理二维码: the request of [`Api::gen_login_qrcode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenLoginQrcode {
    /// Whether the code lasts.
    pub r#type: QrCodeKind,
    /// Comes back in the callback of a scan.
    pub state: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GenLoginQrcode {
    "type" => r#type: QrCodeKind [required()],
    "state" => state: Option<String>,
});

impl GenLoginQrcode {
    /// The request with everything it must have.
    #[inline]
    pub fn new(r#type: QrCodeKind) -> Self {
        Self { r#type, ..Self::default() }
    }
}

impl Endpoint for GenLoginQrcode {
    type Token = DeviceAccessToken;
    type Response = GenLoginQrcodeResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("device", "gen_login_qrcode", "/cgi-bin/openhw/device/gen_login_qrcode")
            .title("获取设备管理二维码")
            .effect(Effect::Read)
            .docs(&[98023]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GenLoginQrcode> {
    /// Comes back in the callback of a scan.
    #[inline]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.request.state = Some(state.into());
        self
    }
}

/// 获取设备管理二维码: the answer to [`GenLoginQrcode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenLoginQrcodeResponse {
    /// Address to show as a QR code.
    pub qrcode_content: String,
    /// Seconds a dynamic code is good for, 300.
    pub expires_in: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GenLoginQrcodeResponse {
    "qrcode_content" => qrcode_content: String,
    "expires_in" => expires_in: Option<i64>,
});

/// 更新设备状态: the request of [`Api::report_device_status`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportDeviceStatus {
    /// Whether it is online.
    pub online_status: OnlineStatus,
    /// Firmware it has. Ignored without upgradable_version. At most 32 bytes.
    pub cur_version: String,
    /// Firmware it can have. Ignored without cur_version. At most 32 bytes.
    pub upgradable_version: Option<String>,
    /// What the upgrade brings. At most 256 bytes.
    pub upgradable_version_desc: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ReportDeviceStatus {
    "online_status" => online_status: OnlineStatus [required()],
    "cur_version" => cur_version: String [required(), max_bytes(32)],
    "upgradable_version" => upgradable_version: Option<String> [max_bytes(32)],
    "upgradable_version_desc" => upgradable_version_desc: Option<String> [max_bytes(256)],
});

impl ReportDeviceStatus {
    /// The request with everything it must have.
    #[inline]
    pub fn new(online_status: OnlineStatus, cur_version: impl Into<String>) -> Self {
        Self {
            online_status,
            cur_version: cur_version.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for ReportDeviceStatus {
    type Token = DeviceAccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("device", "report_device_status", "/cgi-bin/openhw/device/report_device_status")
            .title("更新设备状态")
            .effect(Effect::Set)
            .docs(&[95983]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ReportDeviceStatus> {
    /// Firmware it can have. Ignored without cur_version. At most 32 bytes.
    #[inline]
    pub fn upgradable_version(mut self, upgradable_version: impl Into<String>) -> Self {
        self.request.upgradable_version = Some(upgradable_version.into());
        self
    }

    /// What the upgrade brings. At most 256 bytes.
    #[inline]
    pub fn upgradable_version_desc(
        mut self,
        upgradable_version_desc: impl Into<String>,
    ) -> Self {
        self.request.upgradable_version_desc = Some(upgradable_version_desc.into());
        self
    }
}

/// 上报设备固件升级结果: the request of [`Api::report_firmware_upgrade_result`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportFirmwareUpgradeResult {
    /// The operation that the upgrade callback named.
    pub oper_id: String,
    /// 0 for success, 1 for a device that is offline, anything else for the maker's own failures. On the wire
    /// it is `errcode`.
    pub result_code: i64,
    /// Firmware it has now.
    pub cur_version: String,
    /// Why it failed. On the wire it is `errmsg`.
    pub result_message: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ReportFirmwareUpgradeResult {
    "oper_id" => oper_id: String [required()],
    "errcode" => result_code: i64 [required()],
    "cur_version" => cur_version: String [required()],
    "errmsg" => result_message: Option<String>,
});

impl ReportFirmwareUpgradeResult {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        oper_id: impl Into<String>,
        result_code: i64,
        cur_version: impl Into<String>,
    ) -> Self {
        Self {
            oper_id: oper_id.into(),
            result_code,
            cur_version: cur_version.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for ReportFirmwareUpgradeResult {
    type Token = DeviceAccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "device",
        "report_firmware_upgrade_result",
        "/cgi-bin/openhw/device/report_firmware_upgrade_result",
    )
    .title("上报设备固件升级结果")
    .effect(Effect::Set)
    .docs(&[95999]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ReportFirmwareUpgradeResult> {
    /// Why it failed. On the wire it is `errmsg`.
    #[inline]
    pub fn result_message(mut self, result_message: impl Into<String>) -> Self {
        self.request.result_message = Some(result_message.into());
        self
    }
}

/// 全量获取设备成员列表: the request of [`Api::get_userinfo_by_page`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserinfoByPage {
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most people of one page. 1 to 200, 100 when absent.
    pub limit: Option<i64>,
    /// Whether to ask for perm_version only; the other members are then ignored.
    pub only_perm_version: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetUserinfoByPage {
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 200)],
    "only_perm_version" => only_perm_version: Option<bool>,
});

impl GetUserinfoByPage {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetUserinfoByPage {
    type Token = DeviceAccessToken;
    type Response = GetUserinfoByPageResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("device", "get_userinfo_by_page", "/cgi-bin/openhw/device/get_userinfo_by_page")
            .title("全量获取设备成员列表")
            .effect(Effect::Read)
            .docs(&[95984, 95999]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetUserinfoByPage> {
    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most people of one page. 1 to 200, 100 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }

    /// Whether to ask for perm_version only; the other members are then ignored.
    #[inline]
    pub fn only_perm_version(mut self, only_perm_version: bool) -> Self {
        self.request.only_perm_version = Some(only_perm_version);
        self
    }
}

impl Paged for GetUserinfoByPage {
    type Item = DeviceUser;

    #[inline]
    fn turn(&mut self, page: GetUserinfoByPageResponse) -> Page<DeviceUser> {
        Page::by_cursor(
            page.user_info.map(|inner| inner.users).unwrap_or_default(),
            None,
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 全量获取设备成员列表: the answer to [`GetUserinfoByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserinfoByPageResponse {
    /// Version of the list of people.
    pub perm_version: i64,
    /// The people of this page. On the wire it is `userinfo`.
    pub user_info: Option<DeviceUsers>,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetUserinfoByPageResponse {
    "perm_version" => perm_version: i64,
    "userinfo" => user_info: Option<DeviceUsers>,
    "next_cursor" => next_cursor: Option<String>,
});

/// 获取设备中指定成员的信息: the request of [`Api::get_userinfo_by_ids`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserinfoByIds {
    /// Whom to read. At most 100 items. On the wire it is `user_item`.
    pub users: Vec<UserKey>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetUserinfoByIds {
    "user_item" => users: Vec<UserKey> [required(), max_items(100)],
});

impl GetUserinfoByIds {
    /// The request with everything it must have.
    #[inline]
    pub fn new(users: impl IntoIterator<Item = UserKey>) -> Self {
        Self {
            users: users.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetUserinfoByIds {
    type Token = DeviceAccessToken;
    type Response = GetUserinfoByIdsResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("device", "get_userinfo_by_ids", "/cgi-bin/openhw/device/get_userinfo_by_ids")
            .title("获取设备中指定成员的信息")
            .effect(Effect::Read)
            .docs(&[96037]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取设备中指定成员的信息: the answer to [`GetUserinfoByIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserinfoByIdsResponse {
    /// The people. On the wire it is `userinfo`.
    pub user_info: DeviceUsers,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetUserinfoByIdsResponse {
    "userinfo" => user_info: DeviceUsers,
});

/// 上报考勤打卡记录: the request of [`Api::report_checkin_data`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportCheckinData {
    /// What happened. At most 100 items.
    pub checkin_data: Vec<CheckinRecord>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ReportCheckinData {
    "checkin_data" => checkin_data: Vec<CheckinRecord> [required(), max_items(100)],
});

impl ReportCheckinData {
    /// The request with everything it must have.
    #[inline]
    pub fn new(checkin_data: impl IntoIterator<Item = CheckinRecord>) -> Self {
        Self {
            checkin_data: checkin_data.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for ReportCheckinData {
    type Token = DeviceAccessToken;
    type Response = ReportCheckinDataResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("device", "report_checkin_data", "/cgi-bin/openhw/device/report_checkin_data")
            .title("上报考勤打卡记录")
            .docs(&[95985]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 上报考勤打卡记录: the answer to [`ReportCheckinData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportCheckinDataResponse {
    /// Records that were refused.
    pub fail_list: Option<Vec<CheckinRecord>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ReportCheckinDataResponse {
    "fail_list" => fail_list: Option<Vec<CheckinRecord>>,
});

/// 上报体温检测记录: the request of [`Api::report_temperature_data`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportTemperatureData {
    /// What was taken. At most 100 items.
    pub temperature_data: Vec<TemperatureRecord>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ReportTemperatureData {
    "temperature_data" => temperature_data: Vec<TemperatureRecord> [required(), max_items(100)],
});

impl ReportTemperatureData {
    /// The request with everything it must have.
    #[inline]
    pub fn new(temperature_data: impl IntoIterator<Item = TemperatureRecord>) -> Self {
        Self {
            temperature_data: temperature_data.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for ReportTemperatureData {
    type Token = DeviceAccessToken;
    type Response = ReportTemperatureDataResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("device", "report_temperature_data", "/cgi-bin/openhw/device/report_temperature_data")
            .title("上报体温检测记录")
            .docs(&[95986]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 上报体温检测记录: the answer to [`ReportTemperatureData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportTemperatureDataResponse {
    /// Records that were refused.
    pub fail_list: Option<Vec<FailedTemperature>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ReportTemperatureDataResponse {
    "fail_list" => fail_list: Option<Vec<FailedTemperature>>,
});

/// 上报门禁通行记录: the request of [`Api::report_access_data`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportAccessData {
    /// What happened. At most 100 items.
    pub access_data: Vec<AccessRecord>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ReportAccessData {
    "access_data" => access_data: Vec<AccessRecord> [required(), max_items(100)],
});

impl ReportAccessData {
    /// The request with everything it must have.
    #[inline]
    pub fn new(access_data: impl IntoIterator<Item = AccessRecord>) -> Self {
        Self {
            access_data: access_data.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for ReportAccessData {
    type Token = DeviceAccessToken;
    type Response = ReportAccessDataResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("device", "report_access_data", "/cgi-bin/openhw/device/report_access_data")
            .title("上报门禁通行记录")
            .docs(&[95997]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 上报门禁通行记录: the answer to [`ReportAccessData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportAccessDataResponse {
    /// Records that were refused.
    pub fail_list: Option<Vec<FailedAccess>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ReportAccessDataResponse {
    "fail_list" => fail_list: Option<Vec<FailedAccess>>,
});

/// 上报成员识别信息变化结果: the request of [`Api::report_bio_info_result`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportBioInfoResult {
    /// 0 for success, 1 for a device that is offline, anything else for the maker's own failures. On the wire
    /// it is `errcode`.
    pub result_code: i64,
    /// Why it failed. On the wire it is `errmsg`.
    pub result_message: Option<String>,
    /// The operation that the callback named. With it the members below are ignored.
    pub oper_id: Option<String>,
    /// Whose it is. Only without oper_id.
    pub open_userid: Option<OpenUserId>,
    /// What kind of person that is. Only without oper_id.
    pub user_type: Option<UserType>,
    /// What was taken. Only without oper_id.
    pub bio_info_type: Option<BioInfoType>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ReportBioInfoResult {
    "errcode" => result_code: i64 [required()],
    "errmsg" => result_message: Option<String>,
    "oper_id" => oper_id: Option<String>,
    "open_userid" => open_userid: Option<OpenUserId>,
    "user_type" => user_type: Option<UserType>,
    "bio_info_type" => bio_info_type: Option<BioInfoType>,
});

impl ReportBioInfoResult {
    /// The request with everything it must have.
    #[inline]
    pub fn new(result_code: i64) -> Self {
        Self {
            result_code,
            ..Self::default()
        }
    }
}

impl Endpoint for ReportBioInfoResult {
    type Token = DeviceAccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("device", "report_bio_info_result", "/cgi-bin/openhw/device/report_bio_info_result")
            .title("上报成员识别信息变化结果")
            .effect(Effect::Set)
            .docs(&[96000]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ReportBioInfoResult> {
    /// Why it failed. On the wire it is `errmsg`.
    #[inline]
    pub fn result_message(mut self, result_message: impl Into<String>) -> Self {
        self.request.result_message = Some(result_message.into());
        self
    }

    /// The operation that the callback named. With it the members below are ignored.
    #[inline]
    pub fn oper_id(mut self, oper_id: impl Into<String>) -> Self {
        self.request.oper_id = Some(oper_id.into());
        self
    }

    /// Whose it is. Only without oper_id.
    #[inline]
    pub fn open_userid(mut self, open_userid: impl Into<OpenUserId>) -> Self {
        self.request.open_userid = Some(open_userid.into());
        self
    }

    /// What kind of person that is. Only without oper_id.
    #[inline]
    pub fn user_type(mut self, user_type: UserType) -> Self {
        self.request.user_type = Some(user_type);
        self
    }

    /// What was taken. Only without oper_id.
    #[inline]
    pub fn bio_info_type(mut self, bio_info_type: BioInfoType) -> Self {
        self.request.bio_info_type = Some(bio_info_type);
        self
    }
}

/// 上报远程开门结果: the request of [`Api::report_remote_open_result`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportRemoteOpenResult {
    /// The operation that the callback named.
    pub oper_id: String,
    /// How it was asked for.
    pub r#type: OpenKind,
    /// 0 for success, 1 for a failure. On the wire it is `errcode`.
    pub result_code: i64,
    /// Why it failed. On the wire it is `errmsg`.
    pub result_message: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ReportRemoteOpenResult {
    "oper_id" => oper_id: String [required()],
    "type" => r#type: OpenKind [required()],
    "errcode" => result_code: i64 [required()],
    "errmsg" => result_message: Option<String>,
});

impl ReportRemoteOpenResult {
    /// The request with everything it must have.
    #[inline]
    pub fn new(oper_id: impl Into<String>, r#type: OpenKind, result_code: i64) -> Self {
        Self {
            oper_id: oper_id.into(),
            r#type,
            result_code,
            ..Self::default()
        }
    }
}

impl Endpoint for ReportRemoteOpenResult {
    type Token = DeviceAccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("device", "report_remote_open_result", "/cgi-bin/openhw/device/report_remote_open_result")
            .title("上报远程开门结果")
            .effect(Effect::Set)
            .docs(&[96048]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ReportRemoteOpenResult> {
    /// Why it failed. On the wire it is `errmsg`.
    #[inline]
    pub fn result_message(mut self, result_message: impl Into<String>) -> Self {
        self.request.result_message = Some(result_message.into());
        self
    }
}

/// 获取打印任务列表: the request of [`Api::get_printer_job_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrinterJobList {
    /// Whose jobs.
    pub open_userid: OpenUserId,
    /// Only jobs that stand so.
    pub status: Option<PrintStatus>,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Jobs per page. 1 to 200, 100 when absent.
    pub limit: Option<i64>,
    /// Only jobs from this time on.
    pub begin_time: Option<Timestamp>,
    /// Only jobs until this time.
    pub end_time: Option<Timestamp>,
    /// Only these jobs. Empty is the same as absent. At most 200 items. On the wire it is `jobid_list`.
    pub jobids: Option<Vec<JobId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetPrinterJobList {
    "open_userid" => open_userid: OpenUserId [required()],
    "status" => status: Option<PrintStatus>,
    "cursor" => cursor: Option<String> [form(Form::Either)],
    "limit" => limit: Option<i64> [range(1, 200)],
    "begin_time" => begin_time: Option<Timestamp>,
    "end_time" => end_time: Option<Timestamp>,
    "jobid_list" => jobids: Option<Vec<JobId>> [max_items(200)],
});

impl GetPrinterJobList {
    /// The request with everything it must have.
    #[inline]
    pub fn new(open_userid: impl Into<OpenUserId>) -> Self {
        Self {
            open_userid: open_userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetPrinterJobList {
    type Token = DeviceAccessToken;
    type Response = GetPrinterJobListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("device", "get_printer_job_list", "/cgi-bin/openhw/device/get_printer_job_list")
            .title("获取打印任务列表")
            .effect(Effect::Read)
            .docs(&[96407]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetPrinterJobList> {
    /// Only jobs that stand so.
    #[inline]
    pub fn status(mut self, status: PrintStatus) -> Self {
        self.request.status = Some(status);
        self
    }

    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Jobs per page. 1 to 200, 100 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }

    /// Only jobs from this time on.
    #[inline]
    pub fn begin_time(mut self, begin_time: impl Into<Timestamp>) -> Self {
        self.request.begin_time = Some(begin_time.into());
        self
    }

    /// Only jobs until this time.
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<Timestamp>) -> Self {
        self.request.end_time = Some(end_time.into());
        self
    }

    /// Only these jobs. Empty is the same as absent. At most 200 items. On the wire it is `jobid_list`.
    #[inline]
    pub fn jobids(mut self, jobids: impl IntoIterator<Item = impl Into<JobId>>) -> Self {
        self.request.jobids = Some(jobids.into_iter().map(Into::into).collect());
        self
    }
}

impl Paged for GetPrinterJobList {
    type Item = PrintJob;

    #[inline]
    fn turn(&mut self, page: GetPrinterJobListResponse) -> Page<PrintJob> {
        Page::by_cursor(page.printer_job_list, None, page.next_cursor, &mut self.cursor)
    }
}

/// 获取打印任务列表: the answer to [`GetPrinterJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrinterJobListResponse {
    /// The jobs of this page.
    pub printer_job_list: Vec<PrintJob>,
    /// Cursor of the next page. Absent on the last one.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetPrinterJobListResponse {
    "printer_job_list" => printer_job_list: Vec<PrintJob>,
    "next_cursor" => next_cursor: Option<String>,
});

/// 获取打印文件: the request of [`Api::get_printer_job_download_url`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrinterJobDownloadUrl {
    /// The job.
    pub jobid: JobId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetPrinterJobDownloadUrl {
    "jobid" => jobid: JobId [required()],
});

impl GetPrinterJobDownloadUrl {
    /// The request with everything it must have.
    #[inline]
    pub fn new(jobid: impl Into<JobId>) -> Self {
        Self {
            jobid: jobid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetPrinterJobDownloadUrl {
    type Token = DeviceAccessToken;
    type Response = GetPrinterJobDownloadUrlResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "device",
        "get_printer_job_download_url",
        "/cgi-bin/openhw/device/get_printer_job_download_url",
    )
    .title("获取打印文件")
    .effect(Effect::Read)
    .docs(&[96408]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取打印文件: the answer to [`GetPrinterJobDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrinterJobDownloadUrlResponse {
    /// The address, good for 10 minutes.
    pub download_url: String,
    /// The key in Base64, 43 characters without the last `=`.
    pub encoding_aeskey: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetPrinterJobDownloadUrlResponse {
    "download_url" => download_url: String [sensitive()],
    "encoding_aeskey" => encoding_aeskey: String [sensitive()],
});

/// 上报打印任务状态: the request of [`Api::report_printer_job_status`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportPrinterJobStatus {
    /// The job.
    pub jobid: JobId,
    /// How it ended.
    pub status: PrintOutcome,
    /// The maker's own number. Needed after a failure, best 0 after a success. On the wire it is `errcode`.
    pub result_code: Option<i64>,
    /// Why it failed. Needed after a failure. On the wire it is `errmsg`.
    pub result_message: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ReportPrinterJobStatus {
    "jobid" => jobid: JobId [required()],
    "status" => status: PrintOutcome [required()],
    "errcode" => result_code: Option<i64>,
    "errmsg" => result_message: Option<String>,
});

impl ReportPrinterJobStatus {
    /// The request with everything it must have.
    #[inline]
    pub fn new(jobid: impl Into<JobId>, status: PrintOutcome) -> Self {
        Self {
            jobid: jobid.into(),
            status,
            ..Self::default()
        }
    }
}

impl Endpoint for ReportPrinterJobStatus {
    type Token = DeviceAccessToken;
    type Response = ReportPrinterJobStatusResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("device", "report_printer_job_status", "/cgi-bin/openhw/device/report_printer_job_status")
            .title("上报打印任务状态")
            .effect(Effect::Set)
            .docs(&[96409]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ReportPrinterJobStatus> {
    /// The maker's own number. Needed after a failure, best 0 after a success. On the wire it is `errcode`.
    #[inline]
    pub fn result_code(mut self, result_code: i64) -> Self {
        self.request.result_code = Some(result_code);
        self
    }

    /// Why it failed. Needed after a failure. On the wire it is `errmsg`.
    #[inline]
    pub fn result_message(mut self, result_message: impl Into<String>) -> Self {
        self.request.result_message = Some(result_message.into());
        self
    }
}

/// 上报打印任务状态: the answer to [`ReportPrinterJobStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportPrinterJobStatusResponse {
    /// The number of the request. Only in the page's table.
    pub req_id: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ReportPrinterJobStatusResponse {
    "req_id" => req_id: Option<String>,
});

/// 上传扫描文件: the request of [`Api::push_scan_file`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushScanFile {
    /// Who gets it.
    pub open_userid: OpenUserId,
    /// Its name.
    pub filename: String,
    /// The code from the callback user_scan.
    pub auth_code: AuthCode,
    /// The file as uploaded. Ignored with download_url.
    pub media_id: Option<MediaId>,
    /// Where the file is, on the maker's own server.
    pub download_url: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PushScanFile {
    "open_userid" => open_userid: OpenUserId [required()],
    "filename" => filename: String [required()],
    "auth_code" => auth_code: AuthCode [required()],
    "media_id" => media_id: Option<MediaId>,
    "download_url" => download_url: Option<String> [sensitive()],
});

impl PushScanFile {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        open_userid: impl Into<OpenUserId>,
        filename: impl Into<String>,
        auth_code: impl Into<AuthCode>,
    ) -> Self {
        Self {
            open_userid: open_userid.into(),
            filename: filename.into(),
            auth_code: auth_code.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for PushScanFile {
    type Token = DeviceAccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("device", "push_scan_file", "/cgi-bin/openhw/device/push_scan_file")
            .title("上传扫描文件")
            .docs(&[96410]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<PushScanFile> {
    /// The file as uploaded. Ignored with download_url.
    #[inline]
    pub fn media_id(mut self, media_id: impl Into<MediaId>) -> Self {
        self.request.media_id = Some(media_id.into());
        self
    }

    /// Where the file is, on the maker's own server.
    #[inline]
    pub fn download_url(mut self, download_url: impl Into<String>) -> Self {
        self.request.download_url = Some(download_url.into());
        self
    }
}

/// 返回转码后的打印文件: the request of [`Api::set_printer_job_trans_result`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPrinterJobTransResult {
    /// The job.
    pub jobid: JobId,
    /// How many pages or images there are in all. On the wire it is `page_size`.
    pub page_count: i64,
    /// Version of the settings that were used. Only the latest one counts.
    pub setting_version: i64,
    /// What the file is. [`PreviewKind::Pdf`] when absent.
    pub r#type: Option<PreviewKind>,
    /// The page that the image shows, from 1. Needed for an image. 1 or more.
    pub page: Option<i64>,
    /// The file as uploaded, 20 MB at most. Ignored with download_url.
    pub media_id: Option<MediaId>,
    /// Where the file is, on the maker's own server.
    pub download_url: Option<String>,
    /// Why it failed. See the note. On the wire it is `errcode`.
    pub result_code: Option<i64>,
    /// The same in words. On the wire it is `errmsg`.
    pub result_message: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SetPrinterJobTransResult {
    "jobid" => jobid: JobId [required()],
    "page_size" => page_count: i64 [required()],
    "setting_version" => setting_version: i64 [required()],
    "type" => r#type: Option<PreviewKind>,
    "page" => page: Option<i64> [range(1, i64::MAX)],
    "media_id" => media_id: Option<MediaId>,
    "download_url" => download_url: Option<String> [sensitive()],
    "errcode" => result_code: Option<i64>,
    "errmsg" => result_message: Option<String>,
});

impl SetPrinterJobTransResult {
    /// The request with everything it must have.
    #[inline]
    pub fn new(jobid: impl Into<JobId>, page_count: i64, setting_version: i64) -> Self {
        Self {
            jobid: jobid.into(),
            page_count,
            setting_version,
            ..Self::default()
        }
    }
}

impl Endpoint for SetPrinterJobTransResult {
    type Token = DeviceAccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "device",
        "set_printer_job_trans_result",
        "/cgi-bin/openhw/device/set_printer_job_trans_result",
    )
    .title("返回转码后的打印文件")
    .effect(Effect::Set)
    .docs(&[96412]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<SetPrinterJobTransResult> {
    /// What the file is. [`PreviewKind::Pdf`] when absent.
    #[inline]
    pub fn r#type(mut self, r#type: PreviewKind) -> Self {
        self.request.r#type = Some(r#type);
        self
    }

    /// The page that the image shows, from 1. Needed for an image. 1 or more.
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.request.page = Some(page);
        self
    }

    /// The file as uploaded, 20 MB at most. Ignored with download_url.
    #[inline]
    pub fn media_id(mut self, media_id: impl Into<MediaId>) -> Self {
        self.request.media_id = Some(media_id.into());
        self
    }

    /// Where the file is, on the maker's own server.
    #[inline]
    pub fn download_url(mut self, download_url: impl Into<String>) -> Self {
        self.request.download_url = Some(download_url.into());
        self
    }

    /// Why it failed. See the note. On the wire it is `errcode`.
    #[inline]
    pub fn result_code(mut self, result_code: i64) -> Self {
        self.request.result_code = Some(result_code);
        self
    }

    /// The same in words. On the wire it is `errmsg`.
    #[inline]
    pub fn result_message(mut self, result_message: impl Into<String>) -> Self {
        self.request.result_message = Some(result_message.into());
        self
    }
}

/// 添加设备实例: the request of [`Api::add_device`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDevice {
    /// The model, from the provider console.
    pub model_id: DeviceModelId,
    /// The device's serial number: letters and digits, not used before. At most 128 bytes.
    pub device_sn: DeviceSn,
    /// A name for it.
    pub remark_name: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AddDevice {
    "model_id" => model_id: DeviceModelId [required()],
    "device_sn" => device_sn: DeviceSn [required(), max_bytes(128)],
    "remark_name" => remark_name: Option<String>,
});

impl AddDevice {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        model_id: impl Into<DeviceModelId>,
        device_sn: impl Into<DeviceSn>,
    ) -> Self {
        Self {
            model_id: model_id.into(),
            device_sn: device_sn.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for AddDevice {
    type Token = ProviderAccessToken;
    type Response = AddDeviceResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("device", "add_device", "/cgi-bin/service/add_device")
        .title("添加设备实例")
        .docs(&[90626]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<AddDevice> {
    /// A name for it.
    #[inline]
    pub fn remark_name(mut self, remark_name: impl Into<String>) -> Self {
        self.request.remark_name = Some(remark_name.into());
        self
    }
}

/// 添加设备实例: the answer to [`AddDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDeviceResponse {
    /// The device.
    pub device_info: NewDevice,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer AddDeviceResponse {
    "device_info" => device_info: NewDevice,
});

/// 查询设备绑定信息: the request of [`Api::get_device_auth_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceAuthInfo {
    /// The device.
    pub device_sn: DeviceSn,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetDeviceAuthInfo {
    "device_sn" => device_sn: DeviceSn [required()],
});

impl GetDeviceAuthInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new(device_sn: impl Into<DeviceSn>) -> Self {
        Self {
            device_sn: device_sn.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetDeviceAuthInfo {
    type Token = ProviderAccessToken;
    type Response = GetDeviceAuthInfoResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("device", "get_device_auth_info", "/cgi-bin/service/get_device_auth_info")
            .title("查询设备绑定信息")
            .effect(Effect::Read)
            .docs(&[90753]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 查询设备绑定信息: the answer to [`GetDeviceAuthInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceAuthInfoResponse {
    /// The corp.
    pub auth_corp_info: AuthCorp,
    /// The device.
    pub device_info: BoundDevice,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetDeviceAuthInfoResponse {
    "auth_corp_info" => auth_corp_info: AuthCorp,
    "device_info" => device_info: BoundDevice,
});

/// 重置设备SecretNo: the request of [`Api::reset_secret_no`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetSecretNo {
    /// The device.
    pub device_sn: DeviceSn,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ResetSecretNo {
    "device_sn" => device_sn: DeviceSn [required()],
});

impl ResetSecretNo {
    /// The request with everything it must have.
    #[inline]
    pub fn new(device_sn: impl Into<DeviceSn>) -> Self {
        Self {
            device_sn: device_sn.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for ResetSecretNo {
    type Token = ProviderAccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("device", "reset_secret_no", "/cgi-bin/service/reset_secret_no")
            .title("重置设备SecretNo")
            .docs(&[90631, 90753]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取设备列表: the request of [`Api::list_device`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDevice {
    /// How many devices to skip.
    pub offset: Option<i64>,
    /// Most devices of one page.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ListDevice {
    "offset" => offset: Option<i64>,
    "limit" => limit: Option<i64>,
});

impl ListDevice {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for ListDevice {
    type Token = ProviderAccessToken;
    type Response = ListDeviceResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("device", "list_device", "/cgi-bin/service/list_device")
        .title("获取设备列表")
        .effect(Effect::Read)
        .docs(&[91346]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ListDevice> {
    /// How many devices to skip.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.request.offset = Some(offset);
        self
    }

    /// Most devices of one page.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for ListDevice {
    type Item = ListedDevice;

    #[inline]
    fn turn(&mut self, page: ListDeviceResponse) -> Page<ListedDevice> {
        Page::by_offset(page.device_list, None, &mut self.offset)
    }
}

/// 获取设备列表: the answer to [`ListDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceResponse {
    /// The devices of this page.
    pub device_list: Vec<ListedDevice>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ListDeviceResponse {
    "device_list" => device_list: Vec<ListedDevice>,
});

/// 上传设备日志: the request of [`Api::fetch_device_log`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchDeviceLog {
    /// The device.
    pub device_sn: DeviceSn,
    /// Handed on to the device, which may choose by it what to send. At most 128 bytes.
    pub hint: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FetchDeviceLog {
    "device_sn" => device_sn: DeviceSn [required()],
    "hint" => hint: Option<String> [max_bytes(128)],
});

impl FetchDeviceLog {
    /// The request with everything it must have.
    #[inline]
    pub fn new(device_sn: impl Into<DeviceSn>) -> Self {
        Self {
            device_sn: device_sn.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for FetchDeviceLog {
    type Token = ProviderAccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("device", "fetch_device_log", "/cgi-bin/service/fetch_device_log")
            .title("上传设备日志")
            .docs(&[91475]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<FetchDeviceLog> {
    /// Handed on to the device, which may choose by it what to send. At most 128 bytes.
    #[inline]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.request.hint = Some(hint.into());
        self
    }
}

/// 删除设备实例: the request of [`Api::del_device`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelDevice {
    /// The device.
    pub device_sn: DeviceSn,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DelDevice {
    "device_sn" => device_sn: DeviceSn [required()],
});

impl DelDevice {
    /// The request with everything it must have.
    #[inline]
    pub fn new(device_sn: impl Into<DeviceSn>) -> Self {
        Self {
            device_sn: device_sn.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for DelDevice {
    type Token = ProviderAccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post("device", "del_device", "/cgi-bin/service/del_device")
        .title("删除设备实例")
        .effect(Effect::Set)
        .docs(&[92770]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 设置打印机支持状态: the request of [`Api::set_printer_support_state`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPrinterSupportState {
    /// The box.
    pub device_sn: DeviceSn,
    /// True when it does not support the printer. On the wire it is `not_supported_printer`.
    pub unsupported: bool,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SetPrinterSupportState {
    "device_sn" => device_sn: DeviceSn [required()],
    "not_supported_printer" => unsupported: bool [required()],
});

impl SetPrinterSupportState {
    /// The request with everything it must have.
    #[inline]
    pub fn new(device_sn: impl Into<DeviceSn>, unsupported: bool) -> Self {
        Self {
            device_sn: device_sn.into(),
            unsupported,
            ..Self::default()
        }
    }
}

impl Endpoint for SetPrinterSupportState {
    type Token = ProviderAccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("device", "set_printer_support_state", "/cgi-bin/service/set_printer_support_state")
            .title("设置打印机支持状态")
            .effect(Effect::Set)
            .docs(&[92782, 95327]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取设备自定义参数: the request of [`Api::get_device_feature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceFeature {
    /// The device.
    pub device_sn: DeviceSn,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetDeviceFeature {
    "device_sn" => device_sn: DeviceSn [required()],
});

impl GetDeviceFeature {
    /// The request with everything it must have.
    #[inline]
    pub fn new(device_sn: impl Into<DeviceSn>) -> Self {
        Self {
            device_sn: device_sn.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetDeviceFeature {
    type Token = ProviderAccessToken;
    type Response = GetDeviceFeatureResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("device", "get_device_feature", "/cgi-bin/hardware/get_device_feature")
            .title("获取设备自定义参数")
            .effect(Effect::Read)
            .docs(&[92739]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取设备自定义参数: the answer to [`GetDeviceFeature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceFeatureResponse {
    /// JSON in a text, in the maker's own form.
    pub device_feature: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetDeviceFeatureResponse {
    "device_feature" => device_feature: String,
});

/// 获取设备打卡数据: the request of [`Api::get_hardware_checkin_data`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHardwareCheckinData {
    /// From when. The span is a month at most. On the wire it is `starttime`.
    pub start_time: Timestamp,
    /// Until when. On the wire it is `endtime`.
    pub end_time: Timestamp,
    /// Whose data, as the calling app sees the members. Ids that nobody has are ignored. At most 100 items.
    /// On the wire it is `useridlist`.
    pub userids: Vec<OpenUserId>,
    /// Which time the span is about. [`CheckinFilter::CheckinTime`] when absent.
    pub filter_type: Option<CheckinFilter>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetHardwareCheckinData {
    "starttime" => start_time: Timestamp [required()],
    "endtime" => end_time: Timestamp [required()],
    "useridlist" => userids: Vec<OpenUserId> [required(), max_items(100)],
    "filter_type" => filter_type: Option<CheckinFilter>,
});

impl GetHardwareCheckinData {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
        userids: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
            userids: userids.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetHardwareCheckinData {
    type Token = AccessToken;
    type Response = GetHardwareCheckinDataResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("device", "get_hardware_checkin_data", "/cgi-bin/hardware/get_hardware_checkin_data")
            .title("获取设备打卡数据")
            .effect(Effect::Read)
            .docs(&[94126, 95176]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetHardwareCheckinData> {
    /// Which time the span is about. [`CheckinFilter::CheckinTime`] when absent.
    #[inline]
    pub fn filter_type(mut self, filter_type: CheckinFilter) -> Self {
        self.request.filter_type = Some(filter_type);
        self
    }
}

/// 获取设备打卡数据: the answer to [`GetHardwareCheckinData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHardwareCheckinDataResponse {
    /// What happened. On the wire it is `checkindata`.
    pub checkin_data: Vec<MachineCheckin>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetHardwareCheckinDataResponse {
    "checkindata" => checkin_data: Vec<MachineCheckin>,
});

/// Something to print.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrintJob {
    /// The job.
    pub jobid: JobId,
    /// Who sent it.
    pub open_userid: OpenUserId,
    /// When it was sent. On the wire it is `createtime`.
    pub create_time: Timestamp,
    /// Whether it was sent by scanning a QR code.
    pub submitted: bool,
    /// How it stands.
    pub status: PrintStatus,
    /// The number that the device reported for it, 0 where it reported none. On the wire it is `errcode`.
    pub result_code: Option<i64>,
    /// The same in words. On the wire it is `errmsg`.
    pub result_message: Option<String>,
    /// Name of the file.
    pub doc_name: String,
    /// Its bytes.
    pub doc_size: Option<i64>,
    /// How to print it. On the wire it is `setting_list`.
    pub settings: Option<Vec<PrintSetting>>,
    /// What the QR code carried. In examples only. Known only from an example.
    pub state: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PrintJob {
    "jobid" => jobid: JobId,
    "open_userid" => open_userid: OpenUserId,
    "createtime" => create_time: Timestamp,
    "submitted" => submitted: bool [form(Form::Flag)],
    "status" => status: PrintStatus,
    "errcode" => result_code: Option<i64>,
    "errmsg" => result_message: Option<String>,
    "doc_name" => doc_name: String,
    "doc_size" => doc_size: Option<i64>,
    "setting_list" => settings: Option<Vec<PrintSetting>>,
    "state" => state: Option<String>,
});

/// A setting of a print job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrintSetting {
    /// What it is about.
    pub key: String,
    /// What was chosen. On the wire it is `value`.
    pub values: Vec<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PrintSetting {
    "key" => key: String,
    "value" => values: Vec<String>,
});

/// A device of the model.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceDetail {
    /// Address of the QR code that does not change.
    pub qr_code: Option<String>,
    /// Name of its model.
    pub model_name: Option<String>,
    /// The name it left the factory with.
    pub default_name: Option<String>,
    /// The corp's name for it, empty when there is none.
    pub remark_name: Option<String>,
    /// Whether a corp bound it.
    pub bind_status: BindStatus,
    /// That corp, in the page's sample.
    pub auth_corp_info: Option<BindingCorp>,
    /// That corp, in the page's table. On the wire it is `bind_corpinfo`.
    pub bind_corp_info: Option<BindingCorp>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DeviceDetail {
    "qr_code" => qr_code: Option<String>,
    "model_name" => model_name: Option<String>,
    "default_name" => default_name: Option<String>,
    "remark_name" => remark_name: Option<String>,
    "bind_status" => bind_status: BindStatus,
    "auth_corp_info" => auth_corp_info: Option<BindingCorp>,
    "bind_corpinfo" => bind_corp_info: Option<BindingCorp>,
});

/// The corp that bound a device.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindingCorp {
    /// The corp as the provider sees it.
    pub open_corpid: OpenCorpId,
    /// Its name.
    pub corp_name: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(BindingCorp {
    "open_corpid" => open_corpid: OpenCorpId,
    "corp_name" => corp_name: Option<String>,
});

/// People who may use a device.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceUsers {
    /// The people. On the wire it is `useritems`.
    pub users: Vec<DeviceUser>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DeviceUsers {
    "useritems" => users: Vec<DeviceUser>,
});

/// Somebody who may use a device.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceUser {
    /// Who it is.
    pub open_userid: OpenUserId,
    /// What kind of person that is.
    pub user_type: Option<UserType>,
    /// The person's name.
    pub user_name: Option<String>,
    /// When the person may pass.
    pub pass_rule: Option<PassRules>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DeviceUser {
    "open_userid" => open_userid: OpenUserId,
    "user_type" => user_type: Option<UserType>,
    "user_name" => user_name: Option<String> [sensitive()],
    "pass_rule" => pass_rule: Option<PassRules>,
});

/// When somebody may pass.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PassRules {
    /// The rules.
    pub rule_list: Option<Vec<PassRule>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PassRules {
    "rule_list" => rule_list: Option<Vec<PassRule>>,
});

/// A time to pass.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PassRule {
    /// Its number.
    pub id: i64,
    /// Times of day, then day of month, month, day of week and year, as in `9:00-10:00 * * 1-5 *`.
    pub rule: String,
    /// Since when it holds.
    pub effect_time: Option<Timestamp>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PassRule {
    "id" => id: i64,
    "rule" => rule: String,
    "effect_time" => effect_time: Option<Timestamp>,
});

/// Names somebody.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserKey {
    /// Who it is.
    pub open_userid: OpenUserId,
    /// What kind of person that is: member or student.
    pub user_type: UserType,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UserKey {
    "open_userid" => open_userid: OpenUserId [required()],
    "user_type" => user_type: UserType [required()],
});

impl UserKey {
    /// A value with everything it must have.
    #[inline]
    pub fn new(open_userid: impl Into<OpenUserId>, user_type: UserType) -> Self {
        Self {
            open_userid: open_userid.into(),
            user_type,
            ..Self::default()
        }
    }
}

/// Somebody clocked in.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckinRecord {
    /// Who it was.
    pub open_userid: OpenUserId,
    /// What kind of person that is: member or student.
    pub user_type: UserType,
    /// When.
    pub timestamp: Timestamp,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CheckinRecord {
    "open_userid" => open_userid: OpenUserId [required()],
    "user_type" => user_type: UserType [required()],
    "timestamp" => timestamp: Timestamp [required()],
});

impl CheckinRecord {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        open_userid: impl Into<OpenUserId>,
        user_type: UserType,
        timestamp: impl Into<Timestamp>,
    ) -> Self {
        Self {
            open_userid: open_userid.into(),
            user_type,
            timestamp: timestamp.into(),
            ..Self::default()
        }
    }
}

/// A body temperature.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemperatureRecord {
    /// Whose it is.
    pub open_userid: OpenUserId,
    /// What kind of person that is: member or student.
    pub user_type: UserType,
    /// When it was taken.
    pub timestamp: Timestamp,
    /// Degrees Celsius.
    pub temperature: String,
    /// How the device judges it.
    pub status: TemperatureStatus,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TemperatureRecord {
    "open_userid" => open_userid: OpenUserId [required()],
    "user_type" => user_type: UserType [required()],
    "timestamp" => timestamp: Timestamp [required()],
    "temperature" => temperature: String [required(), sensitive()],
    "status" => status: TemperatureStatus [required()],
});

impl TemperatureRecord {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        open_userid: impl Into<OpenUserId>,
        user_type: UserType,
        timestamp: impl Into<Timestamp>,
        temperature: impl Into<String>,
        status: TemperatureStatus,
    ) -> Self {
        Self {
            open_userid: open_userid.into(),
            user_type,
            timestamp: timestamp.into(),
            temperature: temperature.into(),
            status,
            ..Self::default()
        }
    }
}

/// A body temperature that was refused.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailedTemperature {
    /// Whose it is.
    pub open_userid: OpenUserId,
    /// What kind of person that is.
    pub user_type: UserType,
    /// When it was taken.
    pub timestamp: Timestamp,
    /// Why it was refused.
    pub errcode: Option<ErrCode>,
    /// Why in words.
    pub errmsg: Option<String>,
    /// Degrees Celsius. Known only from another SDK.
    pub temperature: Option<String>,
    /// How the device judges it. Known only from another SDK.
    pub status: Option<TemperatureStatus>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(FailedTemperature {
    "open_userid" => open_userid: OpenUserId,
    "user_type" => user_type: UserType,
    "timestamp" => timestamp: Timestamp,
    "errcode" => errcode: Option<ErrCode>,
    "errmsg" => errmsg: Option<String>,
    "temperature" => temperature: Option<String> [sensitive()],
    "status" => status: Option<TemperatureStatus>,
});

/// Somebody passed a door.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessRecord {
    /// Who it was.
    pub open_userid: OpenUserId,
    /// What kind of person that is: member or student.
    pub user_type: UserType,
    /// When.
    pub timestamp: Timestamp,
    /// In or out.
    pub pass_type: PassType,
    /// What opened the door.
    pub pass_method: PassMethod,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AccessRecord {
    "open_userid" => open_userid: OpenUserId [required()],
    "user_type" => user_type: UserType [required()],
    "timestamp" => timestamp: Timestamp [required()],
    "pass_type" => pass_type: PassType [required()],
    "pass_method" => pass_method: PassMethod [required()],
});

impl AccessRecord {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        open_userid: impl Into<OpenUserId>,
        user_type: UserType,
        timestamp: impl Into<Timestamp>,
        pass_type: PassType,
        pass_method: PassMethod,
    ) -> Self {
        Self {
            open_userid: open_userid.into(),
            user_type,
            timestamp: timestamp.into(),
            pass_type,
            pass_method,
            ..Self::default()
        }
    }
}

/// A record of the door that was refused.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailedAccess {
    /// Who it was.
    pub open_userid: OpenUserId,
    /// What kind of person that is.
    pub user_type: UserType,
    /// When.
    pub timestamp: Timestamp,
    /// In or out. Known only from another SDK.
    pub pass_type: Option<PassType>,
    /// What opened the door. Known only from another SDK.
    pub pass_method: Option<PassMethod>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(FailedAccess {
    "open_userid" => open_userid: OpenUserId,
    "user_type" => user_type: UserType,
    "timestamp" => timestamp: Timestamp,
    "pass_type" => pass_type: Option<PassType>,
    "pass_method" => pass_method: Option<PassMethod>,
});

/// A device that was registered.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewDevice {
    /// Its model.
    pub model_id: DeviceModelId,
    /// The platform's number for it.
    pub device_id: i64,
    /// Its serial number.
    pub device_sn: DeviceSn,
    /// The SecretNo to burn into it, which proves that the device is itself.
    pub secret_no: Option<String>,
    /// Address to print as a QR code; a corp that scans it binds the device.
    pub qr_code: Option<String>,
    /// When it was registered.
    pub create_time: Option<Timestamp>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(NewDevice {
    "model_id" => model_id: DeviceModelId,
    "device_id" => device_id: i64,
    "device_sn" => device_sn: DeviceSn,
    "secret_no" => secret_no: Option<String> [sensitive()],
    "qr_code" => qr_code: Option<String>,
    "create_time" => create_time: Option<Timestamp>,
});

/// The corp that bound a device.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthCorp {
    /// The corp as the provider sees it.
    pub corpid: OpenCorpId,
    /// Its name.
    pub corp_name: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AuthCorp {
    "corpid" => corpid: OpenCorpId,
    "corp_name" => corp_name: Option<String>,
});

/// A device that a corp bound.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BoundDevice {
    /// Its model.
    pub model_id: DeviceModelId,
    /// The corp's name for it.
    pub remark_name: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(BoundDevice {
    "model_id" => model_id: DeviceModelId,
    "remark_name" => remark_name: Option<String>,
});

/// A device of the provider.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListedDevice {
    /// Its model.
    pub model_id: DeviceModelId,
    /// Its serial number.
    pub device_sn: DeviceSn,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ListedDevice {
    "model_id" => model_id: DeviceModelId,
    "device_sn" => device_sn: DeviceSn,
});

/// What a member did at an attendance machine.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MachineCheckin {
    /// The member, as the calling app sees it.
    pub userid: OpenUserId,
    /// When.
    pub checkin_time: Timestamp,
    /// The machine.
    pub device_sn: Option<DeviceSn>,
    /// Its name.
    pub device_name: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MachineCheckin {
    "userid" => userid: OpenUserId,
    "checkin_time" => checkin_time: Timestamp,
    "device_sn" => device_sn: Option<DeviceSn>,
    "device_name" => device_name: Option<String>,
});

open_enum! {
    /// How a print job stands.
    pub enum PrintStatus: i64 {
        /// Waiting.
        Waiting = 0,
        /// Printed.
        Printed = 1,
        /// Failed.
        Failed = 2,
    }
}

open_enum! {
    /// How a device reports that a print job ended.
    pub enum PrintOutcome: i64 {
        /// Failed.
        Failed = 1,
        /// Printed.
        Printed = 2,
    }
}

open_enum! {
    /// What a file for printing is.
    pub enum PreviewKind: i64 {
        /// Pdf.
        Pdf = 0,
        /// An image of one page.
        Jpg = 1,
    }
}

open_enum! {
    /// What kind of person it is.
    pub enum UserType: i64 {
        /// A member of the corp.
        Member = 0,
        /// A visitor. Not with what a device reports or asks.
        Visitor = 1,
        /// A student of a school.
        Student = 2,
    }
}

open_enum! {
    /// Whether a corp bound a device.
    pub enum BindStatus: i64 {
        /// Unbound.
        Unbound = 0,
        /// Bound.
        Bound = 1,
    }
}

open_enum! {
    /// Whether a QR code lasts.
    pub enum QrCodeKind: i64 {
        /// It does not change.
        Fixed = 0,
        /// Good for 5 minutes.
        Dynamic = 1,
    }
}

open_enum! {
    /// Whether a device is online.
    pub enum OnlineStatus: i64 {
        /// Online.
        Online = 1,
        /// Offline.
        Offline = 2,
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

open_enum! {
    /// What a device took of a person.
    pub enum BioInfoType: i64 {
        /// Fingerprint.
        Fingerprint = 1,
        /// Face.
        Face = 2,
    }
}

open_enum! {
    /// How somebody asked to open a door.
    pub enum OpenKind: str {
        /// A button in WeCom.
        Remote = "remote_open_door",
        /// Scanning the door's QR code.
        Scan = "scan_qrcode_open",
    }
}

open_enum! {
    /// Which time a span is about.
    pub enum CheckinFilter: i64 {
        /// When members clocked in.
        CheckinTime = 1,
        /// When the machine handed it in.
        UploadTime = 2,
    }
}
