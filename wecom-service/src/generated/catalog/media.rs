//! 素材管理: the endpoints as data.
//!
//! Generated from `spec/api/messages/media.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::media;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <media::Upload as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(media::Upload::default()),
        response: || Box::new(media::UploadResponse::default()),
        example_request: r#"{"type": "image"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "",
  "type": "image",
  "media_id": "3kQ7-vTzYb1Wm9Xc5Rn_Lp2",
  "created_at": "1767225600"
}"#,
    },
    Exchange {
        meta: <media::Uploadimg as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(media::Uploadimg::default()),
        response: || Box::new(media::UploadimgResponse::default()),
        example_request: r#"{}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "url": "https://wework.qpic.cn/wwpic/552210_example/0"}"#,
    },
    Exchange {
        meta: <media::UploadAttachment as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(media::UploadAttachment::default()),
        response: || Box::new(media::UploadAttachmentResponse::default()),
        example_request: r#"{"media_type": "image", "attachment_type": 1}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "type": "image",
  "media_id": "8nH4-sDfGj6Ku0Ao3Ew_Ci1",
  "created_at": 1767225600
}"#,
    },
    Exchange {
        meta: <media::UploadByUrl as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(media::UploadByUrl::default()),
        response: || Box::new(media::UploadByUrlResponse::default()),
        example_request: r#"{
  "scene": 1,
  "type": "video",
  "filename": "welcome.mp4",
  "url": "https://cdn.example.com/welcome.mp4",
  "md5": "5f3c1a9be07d4c268a41d7e2b90c6f13"
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "jobid": "jUpl4kS7mD2q"}"#,
    },
    Exchange {
        meta: <media::GetUploadByUrlResult as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(media::GetUploadByUrlResult::default()),
        response: || Box::new(media::GetUploadByUrlResultResponse::default()),
        example_request: r#"{"jobid": "jUpl4kS7mD2q"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "status": 2,
  "detail": {"errcode": 0, "errmsg": "ok", "media_id": "3kQ7-vTzYb1Wm9Xc5Rn_Lp2", "created_at": "1767225600"}
}"#,
    },
    Exchange {
        meta: <media::Get as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(media::Get::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"media_id": "3kQ7-vTzYb1Wm9Xc5Rn_Lp2"}"#,
        example_response: r#"{"errcode": 40007, "errmsg": "invalid media_id"}"#,
    },
    Exchange {
        meta: <media::GetJssdk as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(media::GetJssdk::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"media_id": "8nH4-sDfGj6Ku0Ao3Ew_Ci1"}"#,
        example_response: r#"{"errcode": 40007, "errmsg": "invalid media_id"}"#,
    },
];
