//! 智慧硬件数据: the endpoints as data.
//!
//! Generated from `spec/api/devices/devicedata.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::devicedata;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <devicedata::GetAuthInfo as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(devicedata::GetAuthInfo::default()),
        response: || Box::new(devicedata::GetAuthInfoResponse::default()),
        example_request: r#"{"agentid": 1000017}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "device_list": {
    "item": [
      {
        "device_sn": "SN20260101A0001",
        "device_type": 1,
        "device_ability": 3,
        "model_name": "Gate G2",
        "default_name": "Gate",
        "remark_name": "North entrance"
      }
    ]
  }
}"#,
    },
    Exchange {
        meta: <devicedata::GetCheckinData as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(devicedata::GetCheckinData::default()),
        response: || Box::new(devicedata::GetCheckinDataResponse::default()),
        example_request: r#"{
  "user_type": 0,
  "begin_time": 1767225600,
  "end_time": 1767312000,
  "data_filter_type": 1,
  "device_sn_list": ["SN20260101A0001"],
  "open_userid_list": ["woAbCdAAAAmember01"],
  "cursor": "curCheckinP2",
  "limit": 200,
  "agentid": 1000017
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "checkindata": {
    "items": [
      {"open_userid": "woAbCdAAAAmember01", "device_sn": "SN20260101A0001", "checkin_time": 1767225610}
    ]
  },
  "next_cursor": "curCheckinP3"
}"#,
    },
    Exchange {
        meta: <devicedata::GetTemperatureData as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(devicedata::GetTemperatureData::default()),
        response: || Box::new(devicedata::GetTemperatureDataResponse::default()),
        example_request: r#"{
  "user_type": 0,
  "begin_time": 1767225600,
  "end_time": 1767312000,
  "data_filter_type": 1,
  "device_sn_list": ["SN20260101A0001"],
  "open_userid_list": ["woAbCdAAAAmember01"],
  "cursor": "curTempP2",
  "limit": 200,
  "agentid": 1000017
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "temperature_data": {
    "items": [
      {
        "open_userid": "woAbCdAAAAmember01",
        "user_type": 0,
        "device_sn": "SN20260101A0001",
        "timestamp": 1767225610,
        "temperature": "36.6",
        "status": 0
      }
    ]
  },
  "next_cursor": "curTempP3"
}"#,
    },
    Exchange {
        meta: <devicedata::GetAccesscontrolData as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(devicedata::GetAccesscontrolData::default()),
        response: || Box::new(devicedata::GetAccesscontrolDataResponse::default()),
        example_request: r#"{
  "user_type": 0,
  "begin_time": 1767225600,
  "end_time": 1767312000,
  "data_filter_type": 2,
  "device_sn_list": ["SN20260101A0001"],
  "open_userid_list": ["woAbCdAAAAmember01"],
  "cursor": "curAccessP2",
  "limit": 200,
  "agentid": 1000017
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "accesscontrol_data": {
    "items": [
      {
        "open_userid": "woAbCdAAAAmember01",
        "user_type": 0,
        "device_sn": "SN20260101A0001",
        "timestamp": 1767225610,
        "pass_type": 1,
        "pass_method": 2
      }
    ]
  },
  "next_cursor": "curAccessP3"
}"#,
    },
    Exchange {
        meta: <devicedata::GetAccesscontrolRule as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(devicedata::GetAccesscontrolRule::default()),
        response: || Box::new(devicedata::GetAccesscontrolRuleResponse::default()),
        example_request: r#"{"device_sn": "SN20260101A0001"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "pass_rule": {
    "items": [
      {
        "rule_id": "ruleAbCd0001",
        "name": "Office hours",
        "rule_list": ["8:00-19:00 * * 1-5 *"],
        "effect_open_userid_list": [{"open_userid": "woAbCdAAAAmember01", "user_type": 0}],
        "effect_time": 1767225600
      }
    ]
  },
  "remote_pass_rule": {
    "items": [
      {
        "rule_id": "ruleAbCd0001",
        "name": "Office hours",
        "rule_list": ["9:00-12:00 * * 1-5 *"],
        "effect_open_userid_list": [{"open_userid": "woAbCdAAAAmember02", "user_type": 0}],
        "effect_time": 1767225600
      },
      {
        "rule_id": "ruleAbCd0002",
        "rule_list": ["10:00-12:00 * * 6 *"],
        "effect_open_userid_list": ["woAbCdAAAAmember01", "woAbCdAAAAmember02"],
        "effect_time": 1767225600
      }
    ]
  }
}"#,
    },
    Exchange {
        meta: <devicedata::AddAccesscontrolRule as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(devicedata::AddAccesscontrolRule::default()),
        response: || Box::new(devicedata::AddAccesscontrolRuleResponse::default()),
        example_request: r#"{
  "rule_name": "Office hours",
  "device_sn_list": ["SN20260101A0001"],
  "pass_rule": {
    "rule_list": ["8:00-19:00 * * 1-5 *"],
    "effect_open_userid_list": [{"open_userid": "woAbCdAAAAmember01", "user_type": 0}]
  },
  "remote_pass_rule": {
    "rule_list": ["9:00-12:00 * * 1-5 *"],
    "effect_open_userid_list": [{"open_userid": "woAbCdAAAAmember02", "user_type": 0}]
  }
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "rule_id": "ruleAbCd0001", "invalid_list": ["woAbCdAAAAmember02"]}"#,
    },
    Exchange {
        meta: <devicedata::ModAccesscontrolRule as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(devicedata::ModAccesscontrolRule::default()),
        response: || Box::new(devicedata::ModAccesscontrolRuleResponse::default()),
        example_request: r#"{
  "rule_id": "ruleAbCd0001",
  "rule_name": "Office hours",
  "device_sn_list": ["SN20260101A0001"],
  "pass_rule": {
    "rule_list": ["8:00-12:00,13:00-19:00 * * 1-5 *"],
    "effect_open_userid_list": [{"open_userid": "woAbCdAAAAmember01", "user_type": 0}]
  },
  "remote_pass_rule": {
    "rule_list": ["9:00-12:00 * * 1-5 *"],
    "effect_open_userid_list": [{"open_userid": "woAbCdAAAAmember02", "user_type": 0}]
  }
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "invalid_list": ["woAbCdAAAAmember02"]}"#,
    },
    Exchange {
        meta: <devicedata::DelAccesscontrolRule as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(devicedata::DelAccesscontrolRule::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"rule_id": "ruleAbCd0001"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
];
