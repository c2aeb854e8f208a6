//! 素材管理: upload files for messages and profiles and download what members sent.
//!
//! Generated from `spec/api/messages/media.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::endpoint::{Answer, AnswerForm, Binary, Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::{JobId, MediaId};
use crate::scope::{Scope, ScopeKind};
use crate::waiting::Job;
use crate::wire::{DecodeError, EncodeError, ErrCode, Extra, File, Form, Timestamp};
use crate::{open_enum, table};

/// The calls of 素材管理 on one scope, from [`Scope::media`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 素材管理: upload files for messages and profiles and download what members sent.
    #[inline]
    pub fn media(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 上传临时素材: upload a file for three days: images to 10 MB (JPG, PNG), voice to 2 MB and 60 s (AMR),
    /// video to 10 MB (MP4), other files to 20 MB.
    ///
    /// A file has more than 5 bytes.
    ///
    /// `POST /cgi-bin/media/upload` with [`AccessToken`]; acts on every call and is never repeated blindly.
    /// Uploads multipart/form-data. Official page
    /// [96484](https://developer.work.weixin.qq.com/document/path/96484), checked, as of 2024-07-22; also
    /// [90253](https://developer.work.weixin.qq.com/document/path/90253),
    /// [90389](https://developer.work.weixin.qq.com/document/path/90389),
    /// [90871](https://developer.work.weixin.qq.com/document/path/90871).
    #[inline]
    pub fn upload(&self, r#type: MediaType, media: File) -> Call<Upload>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Upload::new(r#type, media))
    }

    /// 上传图片: upload an image of 5 bytes to 2 MB for good. Its address works inside WeCom only: in
    /// articles, welcome messages and the like.
    ///
    /// At most 1000 images a day and 3000 a month for a corp.
    ///
    /// `POST /cgi-bin/media/uploadimg` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Uploads multipart/form-data. Official page
    /// [90256](https://developer.work.weixin.qq.com/document/path/90256), checked in a public copy, as of
    /// 2022-01-20; also [90392](https://developer.work.weixin.qq.com/document/path/90392),
    /// [90874](https://developer.work.weixin.qq.com/document/path/90874).
    #[inline]
    pub fn uploadimg(&self, media: File) -> Call<Uploadimg>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Uploadimg::new(media))
    }

    /// 上传附件资源: upload a file for customer contact for three days: images (JPG, PNG), video (MP4) and
    /// other files, each to 10 MB.
    ///
    /// A file has more than 5 bytes. Moments take images and videos only, product albums images only.
    ///
    /// `POST /cgi-bin/media/upload_attachment` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Uploads multipart/form-data. Official page
    /// [96347](https://developer.work.weixin.qq.com/document/path/96347), checked, as of 2025-06-10; also
    /// [95098](https://developer.work.weixin.qq.com/document/path/95098),
    /// [95178](https://developer.work.weixin.qq.com/document/path/95178).
    #[inline]
    pub fn upload_attachment(
        &self,
        media_type: MediaType,
        attachment_type: AttachmentScene,
        media: File,
    ) -> Call<UploadAttachment>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(UploadAttachment::new(media_type, attachment_type, media))
    }

    /// 异步上传临时素材: start a job that fetches a large file of up to 200 MB from an address. Ends with
    /// get_upload_by_url_result or the upload_media_job_finish callback.
    ///
    /// The resulting media id can be downloaded and used for the scene only.
    ///
    /// `POST /cgi-bin/media/upload_by_url` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [97126](https://developer.work.weixin.qq.com/document/path/97126), checked, as
    /// of 2022-12-14; also [96219](https://developer.work.weixin.qq.com/document/path/96219).
    #[inline]
    pub fn upload_by_url(
        &self,
        scene: UploadScene,
        r#type: MediaType,
        filename: impl Into<String>,
        url: impl Into<String>,
        md5: impl Into<String>,
    ) -> Call<UploadByUrl>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(UploadByUrl::new(scene, r#type, filename, url, md5))
    }

    /// 查询异步任务结果: how far a job of upload_by_url is and what it produced. Can be asked for 60 minutes.
    ///
    /// The answer's own errcode only says that the question was answered.
    ///
    /// `POST /cgi-bin/media/get_upload_by_url_result` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Its `until_done()` asks until the job has ended. Official page
    /// [96219](https://developer.work.weixin.qq.com/document/path/96219), checked in a public copy; also
    /// [97126](https://developer.work.weixin.qq.com/document/path/97126).
    #[inline]
    pub fn get_upload_by_url_result(
        &self,
        jobid: impl Into<JobId>,
    ) -> Call<GetUploadByUrlResult>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetUploadByUrlResult::new(jobid))
    }

    /// 获取临时素材: download a file by its media id, whichever app of the corp uploaded it. Above 20 MB in
    /// parts, by Range header (830002 otherwise).
    ///
    /// `GET /cgi-bin/media/get` with [`AccessToken`]; read-only, so the client may repeat it. The answer is a
    /// file. Official page [96486](https://developer.work.weixin.qq.com/document/path/96486), checked, as of
    /// 2026-01-09; also [90254](https://developer.work.weixin.qq.com/document/path/90254),
    /// [90390](https://developer.work.weixin.qq.com/document/path/90390),
    /// [90872](https://developer.work.weixin.qq.com/document/path/90872).
    #[inline]
    pub fn get(&self, media_id: impl Into<MediaId>) -> Call<Get>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Get::new(media_id))
    }

    /// 获取高清语音素材: download what uploadVoice of the JS-SDK recorded, in better quality than `get`
    /// gives: Speex at 16 kHz.
    ///
    /// `GET /cgi-bin/media/get/jssdk` with [`AccessToken`]; read-only, so the client may repeat it. The
    /// answer is a file. Official page [90391](https://developer.work.weixin.qq.com/document/path/90391),
    /// checked, as of 2025-09-01; also [90255](https://developer.work.weixin.qq.com/document/path/90255),
    /// [90873](https://developer.work.weixin.qq.com/document/path/90873).
    #[inline]
    pub fn get_jssdk(&self, media_id: impl Into<MediaId>) -> Call<GetJssdk>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetJssdk::new(media_id))
    }
}

/// 上传临时素材: the request of [`Api::upload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Upload {
    /// What kind of file it is.
    pub r#type: MediaType,
    /// The file. Its name is the one members see.
    pub media: File,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Upload {
    "type" => r#type: MediaType [required(), query()],
    "media" => media: File [required(), part()],
});

impl Upload {
    /// The request with everything it must have.
    #[inline]
    pub fn new(r#type: MediaType, media: File) -> Self {
        Self {
            r#type,
            media,
            ..Self::default()
        }
    }
}

impl Endpoint for Upload {
    type Token = AccessToken;
    type Response = UploadResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("media", "upload", "/cgi-bin/media/upload")
        .title("上传临时素材")
        .multipart()
        .docs(&[90253, 90389, 90871, 96484]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 上传临时素材: the answer to [`Upload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadResponse {
    /// The kind that was given.
    pub r#type: MediaType,
    /// The file, for three days. All apps of the corp may use it.
    pub media_id: MediaId,
    /// When it was uploaded.
    pub created_at: Timestamp,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer UploadResponse {
    "type" => r#type: MediaType,
    "media_id" => media_id: MediaId,
    "created_at" => created_at: Timestamp [form(Form::Either)],
});

/// 上传图片: the request of [`Api::uploadimg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Uploadimg {
    /// The image.
    pub media: File,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Uploadimg {
    "media" => media: File [required(), part()],
});

impl Uploadimg {
    /// The request with everything it must have.
    #[inline]
    pub fn new(media: File) -> Self {
        Self { media, ..Self::default() }
    }
}

impl Endpoint for Uploadimg {
    type Token = AccessToken;
    type Response = UploadimgResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("media", "uploadimg", "/cgi-bin/media/uploadimg")
        .title("上传图片")
        .multipart()
        .docs(&[90256, 90392, 90874]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 上传图片: the answer to [`Uploadimg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadimgResponse {
    /// Its address.
    pub url: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer UploadimgResponse {
    "url" => url: String,
});

/// 上传附件资源: the request of [`Api::upload_attachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadAttachment {
    /// What kind of file it is. Not voice.
    pub media_type: MediaType,
    /// What it is for.
    pub attachment_type: AttachmentScene,
    /// The file. Its name is the one customers see.
    pub media: File,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UploadAttachment {
    "media_type" => media_type: MediaType [required(), query()],
    "attachment_type" => attachment_type: AttachmentScene [required(), query()],
    "media" => media: File [required(), part()],
});

impl UploadAttachment {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        media_type: MediaType,
        attachment_type: AttachmentScene,
        media: File,
    ) -> Self {
        Self {
            media_type,
            attachment_type,
            media,
            ..Self::default()
        }
    }
}

impl Endpoint for UploadAttachment {
    type Token = AccessToken;
    type Response = UploadAttachmentResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("media", "upload_attachment", "/cgi-bin/media/upload_attachment")
            .title("上传附件资源")
            .multipart()
            .docs(&[95098, 95178, 96347]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 上传附件资源: the answer to [`UploadAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadAttachmentResponse {
    /// The kind that was given.
    pub r#type: MediaType,
    /// The file, for three days. All apps of the corp may use it.
    pub media_id: MediaId,
    /// When it was uploaded.
    pub created_at: Timestamp,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer UploadAttachmentResponse {
    "type" => r#type: MediaType,
    "media_id" => media_id: MediaId,
    "created_at" => created_at: Timestamp [form(Form::Either)],
});

/// 异步上传临时素材: the request of [`Api::upload_by_url`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadByUrl {
    /// What the file is for.
    pub scene: UploadScene,
    /// What kind of file it is. Video (MP4) or file.
    pub r#type: MediaType,
    /// The name people see. At most 128 bytes.
    pub filename: String,
    /// Where to fetch it. The server has to honour Range headers. At most 1024 bytes.
    pub url: String,
    /// MD5 of the file. The job fails when it differs. At most 32 bytes.
    pub md5: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UploadByUrl {
    "scene" => scene: UploadScene [required()],
    "type" => r#type: MediaType [required()],
    "filename" => filename: String [required(), max_bytes(128)],
    "url" => url: String [required(), max_bytes(1024)],
    "md5" => md5: String [required(), max_bytes(32)],
});

impl UploadByUrl {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        scene: UploadScene,
        r#type: MediaType,
        filename: impl Into<String>,
        url: impl Into<String>,
        md5: impl Into<String>,
    ) -> Self {
        Self {
            scene,
            r#type,
            filename: filename.into(),
            url: url.into(),
            md5: md5.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for UploadByUrl {
    type Token = AccessToken;
    type Response = UploadByUrlResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("media", "upload_by_url", "/cgi-bin/media/upload_by_url")
        .title("异步上传临时素材")
        .docs(&[96219, 97126]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 异步上传临时素材: the answer to [`UploadByUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadByUrlResponse {
    /// The job.
    pub jobid: JobId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer UploadByUrlResponse {
    "jobid" => jobid: JobId,
});

/// 查询异步任务结果: the request of [`Api::get_upload_by_url_result`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUploadByUrlResult {
    /// The job. At most 128 bytes.
    pub jobid: JobId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetUploadByUrlResult {
    "jobid" => jobid: JobId [required(), max_bytes(128)],
});

impl GetUploadByUrlResult {
    /// The request with everything it must have.
    #[inline]
    pub fn new(jobid: impl Into<JobId>) -> Self {
        Self {
            jobid: jobid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetUploadByUrlResult {
    type Token = AccessToken;
    type Response = GetUploadByUrlResultResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("media", "get_upload_by_url_result", "/cgi-bin/media/get_upload_by_url_result")
            .title("查询异步任务结果")
            .effect(Effect::Read)
            .docs(&[96219, 97126]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Job for GetUploadByUrlResult {
    #[inline]
    fn is_running(answer: &GetUploadByUrlResultResponse) -> bool {
        matches!(answer.status, UploadJobStatus::Running)
    }
}

/// 查询异步任务结果: the answer to [`GetUploadByUrlResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUploadByUrlResultResponse {
    /// How far it is.
    pub status: UploadJobStatus,
    /// What it produced or why it failed.
    pub detail: Option<UploadResult>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetUploadByUrlResultResponse {
    "status" => status: UploadJobStatus [form(Form::Either)],
    "detail" => detail: Option<UploadResult>,
});

/// 获取临时素材: the request of [`Api::get`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The file.
    pub media_id: MediaId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Get {
    "media_id" => media_id: MediaId [required()],
});

impl Get {
    /// The request with everything it must have.
    #[inline]
    pub fn new(media_id: impl Into<MediaId>) -> Self {
        Self {
            media_id: media_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Get {
    type Token = AccessToken;
    type Response = Binary;
    const META: &'static EndpointMeta = &EndpointMeta::get("media", "get", "/cgi-bin/media/get")
        .title("获取临时素材")
        .answer(AnswerForm::Bytes)
        .docs(&[90254, 90390, 90872, 96486]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Response, DecodeError> {
        answer.binary()
    }
}

/// 获取高清语音素材: the request of [`Api::get_jssdk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJssdk {
    /// The recording from uploadVoice.
    pub media_id: MediaId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetJssdk {
    "media_id" => media_id: MediaId [required()],
});

impl GetJssdk {
    /// The request with everything it must have.
    #[inline]
    pub fn new(media_id: impl Into<MediaId>) -> Self {
        Self {
            media_id: media_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetJssdk {
    type Token = AccessToken;
    type Response = Binary;
    const META: &'static EndpointMeta = &EndpointMeta::get("media", "get_jssdk", "/cgi-bin/media/get/jssdk")
        .title("获取高清语音素材")
        .answer(AnswerForm::Bytes)
        .docs(&[90255, 90391, 90873]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Response, DecodeError> {
        answer.binary()
    }
}

/// What a job of upload_by_url produced.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadResult {
    /// Why it failed, such as 830001, 830003, 45001 and 301019; 0 unless it did.
    pub errcode: ErrCode,
    /// The same in words.
    pub errmsg: Option<String>,
    /// The file, for three days. Present once the job is done.
    pub media_id: Option<MediaId>,
    /// When it was stored. Present once the job is done.
    pub created_at: Option<Timestamp>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(UploadResult {
    "errcode" => errcode: ErrCode,
    "errmsg" => errmsg: Option<String>,
    "media_id" => media_id: Option<MediaId>,
    "created_at" => created_at: Option<Timestamp> [form(Form::Either)],
});

open_enum! {
    /// Kind of a file.
    pub enum MediaType: str {
        /// Image.
        Image = "image",
        /// Voice.
        Voice = "voice",
        /// Video.
        Video = "video",
        /// File.
        File = "file",
    }
}

open_enum! {
    /// What an attachment is for.
    pub enum AttachmentScene: i64 {
        /// Moment.
        Moment = 1,
        /// Product album.
        ProductAlbum = 2,
    }
}

open_enum! {
    /// What a file fetched by address is for.
    pub enum UploadScene: i64 {
        /// Material for the welcome message of customer groups.
        GroupWelcome = 1,
    }
}

open_enum! {
    /// How far a job of upload_by_url is.
    pub enum UploadJobStatus: i64 {
        /// Running.
        Running = 1,
        /// Done.
        Done = 2,
        /// Failed.
        Failed = 3,
    }
}
