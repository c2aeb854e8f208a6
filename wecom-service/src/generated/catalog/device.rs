//! 智慧硬件: the endpoints as data.
//!
//! Generated from `spec/api/devices/device.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::device;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <device::GetModelToken as Endpoint>::META,
        token: None,
        request: || Box::new(device::GetModelToken::default()),
        response: || Box::new(device::GetModelTokenResponse::default()),
        example_request: r#"{"model_id": "mdAbCdEfGh0123456789", "model_secret": "mOdElSeCrEt-0042", "model_ticket": "mOdElTiCkEt-0042"}"#,
        example_response: r#"{"model_access_token": "mOdElT0kEn-7hJ2kL9mN4", "expires_in": 7200}"#,
    },
    Exchange {
        meta: <device::GetDeviceToken as Endpoint>::META,
        token: Some(&tokens::MODEL_ACCESS_TOKEN),
        request: || Box::new(device::GetDeviceToken::default()),
        response: || Box::new(device::GetDeviceTokenResponse::default()),
        example_request: r#"{"device_sn": "SN20260101A0001", "device_secret": "dEvIcEsEcReT-0042"}"#,
        example_response: r#"{"device_access_token": "dEvIcET0kEn-7hJ2kL9mN4", "expires_in": 7200}"#,
    },
    Exchange {
        meta: <device::GetDeviceSecret as Endpoint>::META,
        token: Some(&tokens::MODEL_ACCESS_TOKEN),
        request: || Box::new(device::GetDeviceSecret::default()),
        response: || Box::new(device::GetDeviceSecretResponse::default()),
        example_request: r#"{"auth_code": "dEvIcEbInDcOdE-7hJ2kL9mN4"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "device_secret": "dEvIcEsEcReT-0042",
  "device_access_token": "dEvIcET0kEn-7hJ2kL9mN4",
  "expires_in": 7200
}"#,
    },
    Exchange {
        meta: <device::RegisterSn as Endpoint>::META,
        token: Some(&tokens::MODEL_ACCESS_TOKEN),
        request: || Box::new(device::RegisterSn::default()),
        response: || Box::new(device::RegisterSnResponse::default()),
        example_request: r#"{"device_sn": "SN20260101A0001"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "qr_code": "https://open.work.weixin.qq.com/connect/hardware?hw_code=hwAbCd0001"
}"#,
    },
    Exchange {
        meta: <device::UnregisterSn as Endpoint>::META,
        token: Some(&tokens::MODEL_ACCESS_TOKEN),
        request: || Box::new(device::UnregisterSn::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"device_sn": "SN20260101A0001"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <device::GetDeviceDetail as Endpoint>::META,
        token: Some(&tokens::MODEL_ACCESS_TOKEN),
        request: || Box::new(device::GetDeviceDetail::default()),
        response: || Box::new(device::GetDeviceDetailResponse::default()),
        example_request: r#"{"device_sn": "SN20260101A0001"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "device_detail": {
    "qr_code": "https://open.work.weixin.qq.com/connect/hardware?hw_code=hwAbCd0001",
    "model_name": "Gate G2",
    "default_name": "Gate",
    "remark_name": "North entrance",
    "bind_status": 1,
    "auth_corp_info": {"open_corpid": "wpAbCdEfGh0123456789", "corp_name": "Harbour Trading"},
    "bind_corpinfo": {"open_corpid": "wpAbCdEfGh0123456789", "corp_name": "Harbour Trading"}
  }
}"#,
    },
    Exchange {
        meta: <device::GenIdDynamicQrcode as Endpoint>::META,
        token: Some(&tokens::MODEL_ACCESS_TOKEN),
        request: || Box::new(device::GenIdDynamicQrcode::default()),
        response: || Box::new(device::GenIdDynamicQrcodeResponse::default()),
        example_request: r#"{"device_sn": "SN20260101A0001", "state": "gate-north"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "qrcode_content": "https://open.work.weixin.qq.com/connect/hardware?sn=SN20260101A0001&timestamp=1767225600&signature=a1b2c3&type=qrcode&state=gate-north",
  "expires_in": 300
}"#,
    },
    Exchange {
        meta: <device::GenLoginQrcode as Endpoint>::META,
        token: Some(&tokens::DEVICE_ACCESS_TOKEN),
        request: || Box::new(device::GenLoginQrcode::default()),
        response: || Box::new(device::GenLoginQrcodeResponse::default()),
        example_request: r#"{"type": 1, "state": "gate-north"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "qrcode_content": "https://open.work.weixin.qq.com/connect/hardware?sn=SN20260101A0001&timestamp=1767225600&signature=a1b2c3&type=dynamic_login&state=gate-north",
  "expires_in": 300
}"#,
    },
    Exchange {
        meta: <device::ReportDeviceStatus as Endpoint>::META,
        token: Some(&tokens::DEVICE_ACCESS_TOKEN),
        request: || Box::new(device::ReportDeviceStatus::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "online_status": 1,
  "cur_version": "2.4.0",
  "upgradable_version": "2.5.1",
  "upgradable_version_desc": "Reads codes faster"
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <device::ReportFirmwareUpgradeResult as Endpoint>::META,
        token: Some(&tokens::DEVICE_ACCESS_TOKEN),
        request: || Box::new(device::ReportFirmwareUpgradeResult::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"oper_id": "opUpAbCd0001", "errcode": 0, "errmsg": "ok", "cur_version": "2.5.1"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <device::GetUserinfoByPage as Endpoint>::META,
        token: Some(&tokens::DEVICE_ACCESS_TOKEN),
        request: || Box::new(device::GetUserinfoByPage::default()),
        response: || Box::new(device::GetUserinfoByPageResponse::default()),
        example_request: r#"{"cursor": "curUsersP2", "limit": 100, "only_perm_version": false}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "perm_version": 5,
  "userinfo": {
    "useritems": [
      {
        "open_userid": "woAbCdAAAAmember01",
        "user_type": 0,
        "user_name": "Lin Yue",
        "pass_rule": {"rule_list": [{"id": 0, "rule": "9:00-18:00 * * 1-5 *", "effect_time": 1767225600}]}
      }
    ]
  },
  "next_cursor": "curUsersP3"
}"#,
    },
    Exchange {
        meta: <device::GetUserinfoByIds as Endpoint>::META,
        token: Some(&tokens::DEVICE_ACCESS_TOKEN),
        request: || Box::new(device::GetUserinfoByIds::default()),
        response: || Box::new(device::GetUserinfoByIdsResponse::default()),
        example_request: r#"{"user_item": [{"open_userid": "woAbCdAAAAmember01", "user_type": 0}]}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "userinfo": {
    "useritems": [
      {
        "open_userid": "woAbCdAAAAmember01",
        "user_type": 0,
        "user_name": "Lin Yue",
        "pass_rule": {"rule_list": [{"id": 0, "rule": "9:00-18:00 * * 1-5 *", "effect_time": 1767225600}]}
      }
    ]
  }
}"#,
    },
    Exchange {
        meta: <device::ReportCheckinData as Endpoint>::META,
        token: Some(&tokens::DEVICE_ACCESS_TOKEN),
        request: || Box::new(device::ReportCheckinData::default()),
        response: || Box::new(device::ReportCheckinDataResponse::default()),
        example_request: r#"{
  "checkin_data": [
    {"open_userid": "woAbCdAAAAmember01", "user_type": 0, "timestamp": 1767225600},
    {"open_userid": "woAbCdAAAAmember02", "user_type": 0, "timestamp": 1767225640}
  ]
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "fail_list": [{"open_userid": "woAbCdAAAAmember02", "user_type": 0, "timestamp": 1767225640}]
}"#,
    },
    Exchange {
        meta: <device::ReportTemperatureData as Endpoint>::META,
        token: Some(&tokens::DEVICE_ACCESS_TOKEN),
        request: || Box::new(device::ReportTemperatureData::default()),
        response: || Box::new(device::ReportTemperatureDataResponse::default()),
        example_request: r#"{
  "temperature_data": [
    {
      "open_userid": "woAbCdAAAAmember01",
      "user_type": 2,
      "timestamp": 1767225600,
      "temperature": "36.6",
      "status": 0
    }
  ]
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "fail_list": [
    {
      "open_userid": "woAbCdAAAAmember01",
      "user_type": 2,
      "timestamp": 1767225600,
      "errcode": 600005,
      "errmsg": "not allowed",
      "temperature": "36.6",
      "status": 0
    }
  ]
}"#,
    },
    Exchange {
        meta: <device::ReportAccessData as Endpoint>::META,
        token: Some(&tokens::DEVICE_ACCESS_TOKEN),
        request: || Box::new(device::ReportAccessData::default()),
        response: || Box::new(device::ReportAccessDataResponse::default()),
        example_request: r#"{
  "access_data": [
    {
      "open_userid": "woAbCdAAAAmember01",
      "user_type": 0,
      "timestamp": 1767225600,
      "pass_type": 1,
      "pass_method": 2
    }
  ]
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "fail_list": [
    {
      "open_userid": "woAbCdAAAAmember01",
      "user_type": 0,
      "timestamp": 1767225600,
      "pass_type": 1,
      "pass_method": 2
    }
  ]
}"#,
    },
    Exchange {
        meta: <device::ReportBioInfoResult as Endpoint>::META,
        token: Some(&tokens::DEVICE_ACCESS_TOKEN),
        request: || Box::new(device::ReportBioInfoResult::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "oper_id": "opBioAbCd0001",
  "errcode": 1,
  "errmsg": "offline",
  "open_userid": "woAbCdAAAAmember01",
  "user_type": 0,
  "bio_info_type": 2
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <device::ReportRemoteOpenResult as Endpoint>::META,
        token: Some(&tokens::DEVICE_ACCESS_TOKEN),
        request: || Box::new(device::ReportRemoteOpenResult::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"oper_id": "opDoorAbCd0001", "type": "remote_open_door", "errcode": 1, "errmsg": "offline"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <device::GetPrinterJobList as Endpoint>::META,
        token: Some(&tokens::DEVICE_ACCESS_TOKEN),
        request: || Box::new(device::GetPrinterJobList::default()),
        response: || Box::new(device::GetPrinterJobListResponse::default()),
        example_request: r#"{
  "open_userid": "woAbCdAAAAmember01",
  "status": 2,
  "cursor": "curPr1ntP2",
  "limit": 10,
  "begin_time": 1767225600,
  "end_time": 1767312000,
  "jobid_list": ["jPr1ntAbCd0001"]
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "printer_job_list": [
    {
      "open_userid": "woAbCdAAAAmember01",
      "createtime": 1767225600,
      "submitted": 0,
      "state": "machine_02",
      "status": 2,
      "errcode": 1,
      "errmsg": "Out of paper",
      "jobid": "jPr1ntAbCd0001",
      "doc_name": "plan.pdf",
      "doc_size": 3317,
      "setting_list": [{"key": "Paper", "value": ["A4"]}, {"key": "Sides", "value": ["One"]}]
    }
  ],
  "next_cursor": "curPr1ntP3"
}"#,
    },
    Exchange {
        meta: <device::GetPrinterJobDownloadUrl as Endpoint>::META,
        token: Some(&tokens::DEVICE_ACCESS_TOKEN),
        request: || Box::new(device::GetPrinterJobDownloadUrl::default()),
        response: || Box::new(device::GetPrinterJobDownloadUrlResponse::default()),
        example_request: r#"{"jobid": "jPr1ntAbCd0001"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "download_url": "https://hw.example.com/print/jPr1ntAbCd0001",
  "encoding_aeskey": "yhsLsXlEkRVZsqIXqkuYrriaC6obu00Y31XnWlwN7g4"
}"#,
    },
    Exchange {
        meta: <device::ReportPrinterJobStatus as Endpoint>::META,
        token: Some(&tokens::DEVICE_ACCESS_TOKEN),
        request: || Box::new(device::ReportPrinterJobStatus::default()),
        response: || Box::new(device::ReportPrinterJobStatusResponse::default()),
        example_request: r#"{"jobid": "jPr1ntAbCd0001", "status": 1, "errcode": 1, "errmsg": "Out of ink"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "req_id": "rqAbCd0001"}"#,
    },
    Exchange {
        meta: <device::PushScanFile as Endpoint>::META,
        token: Some(&tokens::DEVICE_ACCESS_TOKEN),
        request: || Box::new(device::PushScanFile::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "open_userid": "woAbCdAAAAmember01",
  "filename": "contract.pdf",
  "media_id": "3kQ7-vTzYb1Wm9Xc5Rn_Lp2",
  "download_url": "https://maker.example.com/scan/contract.pdf",
  "auth_code": "aUtHcOdE-0001"
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <device::SetPrinterJobTransResult as Endpoint>::META,
        token: Some(&tokens::DEVICE_ACCESS_TOKEN),
        request: || Box::new(device::SetPrinterJobTransResult::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "jobid": "jPr1ntAbCd0001",
  "setting_version": 1,
  "type": 1,
  "page": 1,
  "page_size": 10,
  "media_id": "3kQ7-vTzYb1Wm9Xc5Rn_Lp2",
  "download_url": "https://maker.example.com/preview/1.jpg",
  "errcode": 2001,
  "errmsg": "Page too large"
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <device::AddDevice as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(device::AddDevice::default()),
        response: || Box::new(device::AddDeviceResponse::default()),
        example_request: r#"{"model_id": "hwAbCd0123456789ef", "device_sn": "SN20260101B0001", "remark_name": "Front desk"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "device_info": {
    "model_id": "hwAbCd0123456789ef",
    "device_id": 6618424034010700001,
    "device_sn": "SN20260101B0001",
    "secret_no": "s3cr3tN0-7hJ2kL9mN4",
    "qr_code": "https://open.work.weixin.qq.com/connect/hardware?hw_code=hwAbCd0002",
    "create_time": 1767225600
  }
}"#,
    },
    Exchange {
        meta: <device::GetDeviceAuthInfo as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(device::GetDeviceAuthInfo::default()),
        response: || Box::new(device::GetDeviceAuthInfoResponse::default()),
        example_request: r#"{"device_sn": "SN20260101B0001"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "auth_corp_info": {"corpid": "wpAbCdEfGh0123456789", "corp_name": "Harbour Trading"},
  "device_info": {"model_id": "hwAbCd0123456789ef", "remark_name": "Front desk"}
}"#,
    },
    Exchange {
        meta: <device::ResetSecretNo as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(device::ResetSecretNo::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"device_sn": "SN20260101B0001"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <device::ListDevice as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(device::ListDevice::default()),
        response: || Box::new(device::ListDeviceResponse::default()),
        example_request: r#"{"offset": 0, "limit": 100}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "device_list": [{"model_id": "hwAbCd0123456789ef", "device_sn": "SN20260101B0001"}]
}"#,
    },
    Exchange {
        meta: <device::FetchDeviceLog as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(device::FetchDeviceLog::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"device_sn": "SN20260101B0001", "hint": "network"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <device::DelDevice as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(device::DelDevice::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"device_sn": "SN20260101B0001"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <device::SetPrinterSupportState as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(device::SetPrinterSupportState::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"device_sn": "SN20260101B0001", "not_supported_printer": true}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <device::GetDeviceFeature as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(device::GetDeviceFeature::default()),
        response: || Box::new(device::GetDeviceFeatureResponse::default()),
        example_request: r#"{"device_sn": "SN20260101B0001"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "device_feature": "{\"printer_type\":\"LP-20\"}"}"#,
    },
    Exchange {
        meta: <device::GetHardwareCheckinData as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(device::GetHardwareCheckinData::default()),
        response: || Box::new(device::GetHardwareCheckinDataResponse::default()),
        example_request: r#"{"filter_type": 1, "starttime": 1767225600, "endtime": 1767312000, "useridlist": ["woAbCdAAAAmember01"]}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "checkindata": [
    {
      "userid": "woAbCdAAAAmember01",
      "checkin_time": 1767225610,
      "device_sn": "SN20260101A0001",
      "device_name": "North entrance"
    }
  ]
}"#,
    },
];
