//! 素材管理: uploads that the platform has finished.
//!
//! Generated from `spec/events/media.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::callback::Envelope;
use crate::generated::types::JobId;
use crate::table;
use crate::wire::Extra;

/// 回调异步任务结果: an upload that the platform fetches from an address is done; get_upload_by_url_result
/// tells the outcome.
///
/// App callback with MsgType `event`, Event `upload_media_job_finish`. Official page
/// [96219](https://developer.work.weixin.qq.com/document/path/96219), checked in a public copy; also
/// [97126](https://developer.work.weixin.qq.com/document/path/97126).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadMediaJobFinish {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The job that upload_by_url started.
    pub job_id: JobId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(UploadMediaJobFinish {
    "" => envelope: Envelope [flatten()],
    "JobId" => job_id: JobId,
});
