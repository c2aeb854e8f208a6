//! 迷宫: calls of every shape, and names that make trouble.
//!
//! Generated from `spec/api/maze.yaml` by `cargo codegen`. Edit the spec, not this file.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::call::Call;
use crate::endpoint::{Answer, AnswerForm, Binary, BinaryOr, Effect, Endpoint, EndpointMeta, Payload, Signature};
use crate::generated::tokens::{AccessToken, NoToken, ProviderAccessToken, Provides};
use crate::generated::types;
use crate::generated::types::{BoxNumber, Node, ThingId, ThingSecret, Weekday};
use crate::paging::{Page, Paged};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{Bytes, DecodeError, Empty, EncodeError, ErrCode, Extra, File, Form, Timestamp};
use crate::{open_enum, table, tagged_union};

/// The calls of 迷宫 on one scope, from [`Scope::maze`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 迷宫: calls of every shape, and names that make trouble.
    #[inline]
    pub fn maze(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 获取凭证: buy the provider's token.
    ///
    /// `POST /cgi-bin/maze/get_token` without a token; read-only, so the client may repeat it. Official page
    /// [201](https://developer.work.weixin.qq.com/document/path/201), not checked.
    #[inline]
    pub fn get_token(
        &self,
        corpid: impl Into<String>,
        secret: impl Into<ThingSecret>,
        extra: impl Into<String>,
    ) -> Call<GetToken>
    where
        K: Provides<NoToken>,
    {
        self.scope.call(GetToken::new(corpid, secret, extra))
    }

    /// 获取企业凭证: buy a corp's token.
    ///
    /// `POST /cgi-bin/maze/get_corp_token` with [`ProviderAccessToken`]; read-only, so the client may repeat
    /// it. Official page [203](https://developer.work.weixin.qq.com/document/path/203), checked; also
    /// [202](https://developer.work.weixin.qq.com/document/path/202).
    #[inline]
    pub fn get_corp_token(
        &self,
        id: impl Into<ThingId>,
        code: impl Into<ThingSecret>,
    ) -> Call<GetCorpToken>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(GetCorpToken::new(id, code))
    }

    /// 移动: has a keyword for a name, and keywords for members.
    ///
    /// `POST /cgi-bin/maze/move` with [`AccessToken`]; acts on every call and is never repeated blindly.
    /// Official page [204](https://developer.work.weixin.qq.com/document/path/204), checked, as of
    /// 2025-12-31.
    #[inline]
    pub fn r#move(
        &self,
        r#async: i64,
        r#type: Weekday,
        r#fn: impl IntoIterator<Item = impl Into<ThingId>>,
    ) -> Call<Move>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Move::new(r#async, r#type, r#fn))
    }

    /// 上传: multipart with a query.
    ///
    /// `POST https://files.example.com/cgi-bin/maze/upload` with [`AccessToken`]; acts on every call and is
    /// never repeated blindly. Uploads multipart/form-data. Official page
    /// [205](https://developer.work.weixin.qq.com/document/path/205), not checked.
    #[inline]
    pub fn upload(&self, r#type: Kind, media: File) -> Call<Upload>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Upload::new(r#type, media))
    }

    /// 图片: answers with bytes.
    ///
    /// A note may hold `code`, \<angles\> and \[brackets\].
    ///
    /// `GET /cgi-bin/maze/picture` with [`AccessToken`]; read-only, so the client may repeat it. The answer
    /// is a file. Official page [206](https://developer.work.weixin.qq.com/document/path/206), not checked.
    #[inline]
    pub fn picture(&self, id: impl Into<ThingId>) -> Call<Picture>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Picture::new(id))
    }

    /// 图片或链接: answers with bytes or JSON.
    ///
    /// `GET /cgi-bin/maze/picture_or_link` with [`AccessToken`]; read-only, so the client may repeat it. The
    /// answer is a file or JSON. Official page [207](https://developer.work.weixin.qq.com/document/path/207),
    /// not checked.
    ///
    /// **Deprecated:** Use picture.
    #[inline]
    pub fn picture_or_link(&self) -> Call<PictureOrLink>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(PictureOrLink::new())
    }

    /// 列表: pages by a cursor with a word on whether more follow.
    ///
    /// `POST /cgi-bin/maze/list` with [`AccessToken`]; read-only, so the client may repeat it. Its `stream()`
    /// goes through all pages. Official page [208](https://developer.work.weixin.qq.com/document/path/208),
    /// not checked.
    #[inline]
    pub fn list(&self) -> Call<List>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(List::new())
    }

    /// 行走: pages by an offset until a last page says so.
    ///
    /// `GET /cgi-bin/maze/walk` with [`AccessToken`]; read-only, so the client may repeat it. Its `stream()`
    /// goes through all pages. Official page [209](https://developer.work.weixin.qq.com/document/path/209),
    /// not checked.
    #[inline]
    pub fn walk(&self, offset: i64) -> Call<Walk>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Walk::new(offset))
    }

    /// 挖掘: pages by a number through a list two objects deep, each of which may be absent.
    ///
    /// `POST /cgi-bin/maze/dig` with [`AccessToken`]; read-only, so the client may repeat it. Its `stream()`
    /// goes through all pages. Official page [211](https://developer.work.weixin.qq.com/document/path/211),
    /// not checked.
    #[inline]
    pub fn dig(&self, depth: i64) -> Call<Dig>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Dig::new(depth))
    }

    /// 勘察: pages of two lists, so that each answer is one item.
    ///
    /// `POST /cgi-bin/maze/survey` with [`AccessToken`]; read-only, so the client may repeat it. Its
    /// `stream()` goes through all pages, each of which is one item. Official page
    /// [212](https://developer.work.weixin.qq.com/document/path/212), not checked.
    #[inline]
    pub fn survey(&self) -> Call<Survey>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Survey::new())
    }

    /// 描述: sends every wire form and answers with the same.
    ///
    /// `POST /cgi-bin/maze/describe` with [`AccessToken`]; twice is the same as once, so the client may
    /// repeat it. The client fills `nonce_str`, `ts` and `sig` in when they are left empty. Official page
    /// [210](https://developer.work.weixin.qq.com/document/path/210), not checked.
    #[inline]
    pub fn describe(
        &self,
        forms: Forms,
        action: impl Into<Action>,
        nonce_str: impl Into<String>,
        ts: impl Into<Timestamp>,
        sig: impl Into<String>,
    ) -> Call<Describe>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Describe::new(forms, action, nonce_str, ts, sig))
    }
}

/// 获取凭证: the request of [`Api::get_token`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetToken {
    /// The provider.
    pub corpid: String,
    /// Its secret.
    pub secret: ThingSecret,
    /// Always the same.
    #[doc(hidden)]
    pub grant: String,
    /// Has the name of a member that every struct has.
    pub extra_: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetToken {
    "corpid" => corpid: String [required()],
    "secret" => secret: ThingSecret [required()],
    "grant" => grant: String [required(), constant("client")],
    "extra" => extra_: String [required()],
});

impl GetToken {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        corpid: impl Into<String>,
        secret: impl Into<ThingSecret>,
        extra: impl Into<String>,
    ) -> Self {
        Self {
            corpid: corpid.into(),
            secret: secret.into(),
            extra_: extra.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetToken {
    type Token = NoToken;
    type Response = GetTokenResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("maze", "get_token", "/cgi-bin/maze/get_token")
        .title("获取凭证")
        .effect(Effect::Read)
        .docs(&[201]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取凭证: the answer to [`GetToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenResponse {
    /// The token.
    pub token: types::AccessToken,
    /// Seconds it lives.
    pub expires_in: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetTokenResponse {
    "token" => token: types::AccessToken,
    "expires_in" => expires_in: i64,
});

/// 获取企业凭证: the request of [`Api::get_corp_token`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCorpToken {
    /// The corp.
    pub id: ThingId,
    /// Its code.
    pub code: ThingSecret,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetCorpToken {
    "id" => id: ThingId [required()],
    "code" => code: ThingSecret [required()],
});

impl GetCorpToken {
    /// The request with everything it must have.
    #[inline]
    pub fn new(id: impl Into<ThingId>, code: impl Into<ThingSecret>) -> Self {
        Self {
            id: id.into(),
            code: code.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetCorpToken {
    type Token = ProviderAccessToken;
    type Response = GetCorpTokenResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("maze", "get_corp_token", "/cgi-bin/maze/get_corp_token")
        .title("获取企业凭证")
        .effect(Effect::Read)
        .docs(&[202, 203]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取企业凭证: the answer to [`GetCorpToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCorpTokenResponse {
    /// The token.
    pub token: types::AccessToken,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetCorpTokenResponse {
    "token" => token: types::AccessToken,
});

/// 移动: the request of [`Api::move`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Move {
    /// How far ahead. 0 to 3.
    pub r#async: i64,
    /// Adds details: "all" of them.
    pub debug: Option<bool>,
    /// When.
    pub r#type: Weekday,
    /// What, joined by commas. At most 3 items.
    pub r#fn: Vec<ThingId>,
    /// Who. At most 5 characters.
    pub self_: Option<String>,
    /// Packed.
    pub crate_: Option<bool>,
    /// Has the name of a method.
    pub send: Option<String>,
    /// Has the name of a method.
    pub stream: Option<Vec<String>>,
    /// Where to, joined by bars.
    pub r#where: Option<Vec<BoxNumber>>,
    /// A misspelt name. On the wire it is `trail_info`.
    pub trial_info: Option<Trial>,
    /// A name in another style.
    pub http_server: Option<String>,
    /// Starts with a digit.
    pub n2fa: Option<String>,
    /// A code of its own.
    pub errcode: Option<ErrCode>,
    /// Never printed. At most 16 bytes.
    pub password: Option<String>,
    /// An old name.
    ///
    /// **Deprecated:** Use `type` instead.
    pub old: Option<String>,
    /// Known from elsewhere. Known only from another SDK.
    pub hearsay: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Move {
    "async" => r#async: i64 [required(), query(), form(Form::Text), range(0, 3)],
    "debug" => debug: Option<bool> [query(), form(Form::Flag)],
    "type" => r#type: Weekday [required()],
    "fn" => r#fn: Vec<ThingId> [required(), joined(','), max_items(3)],
    "self" => self_: Option<String> [max_chars(5)],
    "crate" => crate_: Option<bool>,
    "send" => send: Option<String>,
    "stream" => stream: Option<Vec<String>>,
    "where" => r#where: Option<Vec<BoxNumber>> [joined('|')],
    "trail_info" => trial_info: Option<Trial>,
    "HTTPServer" => http_server: Option<String>,
    "2fa" => n2fa: Option<String>,
    "errcode" => errcode: Option<ErrCode>,
    "password" => password: Option<String> [max_bytes(16), sensitive()],
    "old" => old: Option<String>,
    "hearsay" => hearsay: Option<String>,
});

impl Move {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        r#async: i64,
        r#type: Weekday,
        r#fn: impl IntoIterator<Item = impl Into<ThingId>>,
    ) -> Self {
        Self {
            r#async,
            r#type,
            r#fn: r#fn.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for Move {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post("maze", "move", "/cgi-bin/maze/move")
        .title("移动")
        .token_in("corp_access_token")
        .docs(&[204]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<Move> {
    /// Adds details: "all" of them.
    #[inline]
    pub fn debug(mut self, debug: bool) -> Self {
        self.request.debug = Some(debug);
        self
    }

    /// Who. At most 5 characters.
    #[inline]
    pub fn self_(mut self, self_: impl Into<String>) -> Self {
        self.request.self_ = Some(self_.into());
        self
    }

    /// Packed.
    #[inline]
    pub fn crate_(mut self, crate_: bool) -> Self {
        self.request.crate_ = Some(crate_);
        self
    }

    /// Has the name of a method.
    #[inline]
    pub fn set_send(mut self, send: impl Into<String>) -> Self {
        self.request.send = Some(send.into());
        self
    }

    /// Has the name of a method.
    #[inline]
    pub fn set_stream(
        mut self,
        stream: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.stream = Some(stream.into_iter().map(Into::into).collect());
        self
    }

    /// Where to, joined by bars.
    #[inline]
    pub fn r#where(
        mut self,
        r#where: impl IntoIterator<Item = impl Into<BoxNumber>>,
    ) -> Self {
        self.request.r#where = Some(r#where.into_iter().map(Into::into).collect());
        self
    }

    /// A misspelt name. On the wire it is `trail_info`.
    #[inline]
    pub fn trial_info(mut self, trial_info: Trial) -> Self {
        self.request.trial_info = Some(trial_info);
        self
    }

    /// A name in another style.
    #[inline]
    pub fn http_server(mut self, http_server: impl Into<String>) -> Self {
        self.request.http_server = Some(http_server.into());
        self
    }

    /// Starts with a digit.
    #[inline]
    pub fn n2fa(mut self, n2fa: impl Into<String>) -> Self {
        self.request.n2fa = Some(n2fa.into());
        self
    }

    /// A code of its own.
    #[inline]
    pub fn errcode(mut self, errcode: ErrCode) -> Self {
        self.request.errcode = Some(errcode);
        self
    }

    /// Never printed. At most 16 bytes.
    #[inline]
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.request.password = Some(password.into());
        self
    }

    /// An old name.
    ///
    /// **Deprecated:** Use `type` instead.
    #[inline]
    pub fn old(mut self, old: impl Into<String>) -> Self {
        self.request.old = Some(old.into());
        self
    }

    /// Known from elsewhere. Known only from another SDK.
    #[inline]
    pub fn hearsay(mut self, hearsay: impl Into<String>) -> Self {
        self.request.hearsay = Some(hearsay.into());
        self
    }
}

/// 上传: the request of [`Api::upload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Upload {
    /// What it is.
    pub r#type: Kind,
    /// The file.
    pub media: File,
    /// Bytes.
    pub size: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Upload {
    "type" => r#type: Kind [required(), query()],
    "media" => media: File [required(), part()],
    "size" => size: Option<i64> [part()],
});

impl Upload {
    /// The request with everything it must have.
    #[inline]
    pub fn new(r#type: Kind, media: File) -> Self {
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
    const META: &'static EndpointMeta = &EndpointMeta::post("maze", "upload", "/cgi-bin/maze/upload")
        .title("上传")
        .host("https://files.example.com")
        .multipart()
        .docs(&[205]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<Upload> {
    /// Bytes.
    #[inline]
    pub fn size(mut self, size: i64) -> Self {
        self.request.size = Some(size);
        self
    }
}

/// 上传: the answer to [`Upload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadResponse {
    /// What it became.
    pub id: ThingId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer UploadResponse {
    "id" => id: ThingId,
});

/// 图片: the request of [`Api::picture`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Picture {
    /// Which.
    pub id: ThingId,
    /// Only these.
    pub tags: Option<Vec<String>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Picture {
    "id" => id: ThingId [required()],
    "tags" => tags: Option<Vec<String>> [joined(',')],
});

impl Picture {
    /// The request with everything it must have.
    #[inline]
    pub fn new(id: impl Into<ThingId>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Picture {
    type Token = AccessToken;
    type Response = Binary;
    const META: &'static EndpointMeta = &EndpointMeta::get("maze", "picture", "/cgi-bin/maze/picture")
        .title("图片")
        .answer(AnswerForm::Bytes)
        .docs(&[206]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Response, DecodeError> {
        answer.binary()
    }
}

impl Call<Picture> {
    /// Only these.
    #[inline]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.request.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

/// 图片或链接: the request of [`Api::picture_or_link`].
///
/// **Deprecated:** Use picture.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PictureOrLink {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PictureOrLink {});

impl PictureOrLink {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for PictureOrLink {
    type Token = AccessToken;
    type Response = BinaryOr<PictureOrLinkResponse>;
    const META: &'static EndpointMeta = &EndpointMeta::get("maze", "picture_or_link", "/cgi-bin/maze/picture_or_link")
        .title("图片或链接")
        .answer(AnswerForm::BytesOrJson)
        .docs(&[207]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Response, DecodeError> {
        answer.binary_or_json()
    }
}

/// 图片或链接: the answer to [`PictureOrLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PictureOrLinkResponse {
    /// Where it is.
    pub link: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer PictureOrLinkResponse {
    "link" => link: Option<String>,
});

/// 列表: the request of [`Api::list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// Where to go on.
    pub cursor: Option<String>,
    /// How many. 1 to 100, 50 when absent.
    pub limit: Option<u64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(List {
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<u64> [range(1, 100)],
});

impl List {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for List {
    type Token = AccessToken;
    type Response = ListResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("maze", "list", "/cgi-bin/maze/list")
        .title("列表")
        .effect(Effect::Read)
        .docs(&[208]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<List> {
    /// Where to go on.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// How many. 1 to 100, 50 when absent.
    #[inline]
    pub fn limit(mut self, limit: u64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for List {
    type Item = Message;

    #[inline]
    fn turn(&mut self, page: ListResponse) -> Page<Message> {
        Page::by_cursor(page.items, Some(page.more), page.next, &mut self.cursor)
    }
}

/// 列表: the answer to [`List`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// Where the next page starts.
    pub next: Option<String>,
    /// Whether more follow.
    pub more: bool,
    /// The messages.
    pub items: Vec<Message>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ListResponse {
    "next" => next: Option<String>,
    "more" => more: bool [form(Form::FlagText)],
    "items" => items: Vec<Message>,
});

/// 行走: the request of [`Api::walk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Walk {
    /// Where to go on.
    pub offset: i64,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Walk {
    "offset" => offset: i64 [required()],
});

impl Walk {
    /// The request with everything it must have.
    #[inline]
    pub fn new(offset: i64) -> Self {
        Self { offset, ..Self::default() }
    }
}

impl Endpoint for Walk {
    type Token = AccessToken;
    type Response = WalkResponse;
    const META: &'static EndpointMeta = &EndpointMeta::get("maze", "walk", "/cgi-bin/maze/walk")
        .title("行走")
        .docs(&[209]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Paged for Walk {
    type Item = Node;

    #[inline]
    fn turn(&mut self, page: WalkResponse) -> Page<Node> {
        Page::by_offset(page.nodes, Some(!page.last), &mut self.offset)
    }
}

/// 行走: the answer to [`Walk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WalkResponse {
    /// Whether this is the last page.
    pub last: bool,
    /// The nodes.
    pub nodes: Vec<Node>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer WalkResponse {
    "last" => last: bool,
    "nodes" => nodes: Vec<Node>,
});

/// 挖掘: the request of [`Api::dig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Dig {
    /// Where to go on.
    pub depth: i64,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Dig {
    "depth" => depth: i64 [required()],
});

impl Dig {
    /// The request with everything it must have.
    #[inline]
    pub fn new(depth: i64) -> Self {
        Self { depth, ..Self::default() }
    }
}

impl Endpoint for Dig {
    type Token = AccessToken;
    type Response = DigResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("maze", "dig", "/cgi-bin/maze/dig")
        .title("挖掘")
        .effect(Effect::Read)
        .docs(&[211]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Paged for Dig {
    type Item = String;

    #[inline]
    fn turn(&mut self, page: DigResponse) -> Page<String> {
        Page::by_cursor(
            page
                .shaft
                .and_then(|inner| inner.layer)
                .map(|inner| inner.stones)
                .unwrap_or_default(),
            None,
            page.next_depth,
            &mut self.depth,
        )
    }
}

/// 挖掘: the answer to [`Dig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DigResponse {
    /// Where the next page starts.
    pub next_depth: Option<i64>,
    /// What holds the layer.
    pub shaft: Option<Shaft>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer DigResponse {
    "next_depth" => next_depth: Option<i64>,
    "shaft" => shaft: Option<Shaft>,
});

/// 勘察: the request of [`Api::survey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Survey {
    /// Where to go on.
    pub cursor: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Survey {
    "cursor" => cursor: Option<String>,
});

impl Survey {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for Survey {
    type Token = AccessToken;
    type Response = SurveyResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("maze", "survey", "/cgi-bin/maze/survey")
        .title("勘察")
        .effect(Effect::Read)
        .docs(&[212]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<Survey> {
    /// Where to go on.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }
}

impl Paged for Survey {
    type Item = SurveyResponse;

    #[inline]
    fn turn(&mut self, page: SurveyResponse) -> Page<SurveyResponse> {
        let (more, next) = (page.last.map(|last| !last), page.cursor.clone());
        Page::by_cursor(Vec::from([page]), more, next, &mut self.cursor)
    }
}

/// 勘察: the answer to [`Survey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SurveyResponse {
    /// Where the next page starts.
    pub cursor: String,
    /// Whether this is the last page.
    pub last: Option<bool>,
    /// Both lists.
    pub layer: Layer,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer SurveyResponse {
    "cursor" => cursor: String,
    "last" => last: Option<bool> [form(Form::Flag)],
    "layer" => layer: Layer,
});

/// 描述: the request of [`Api::describe`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Describe {
    /// Every form.
    pub forms: Forms,
    /// What to do.
    pub action: Action,
    /// Filled by the client.
    pub nonce_str: String,
    /// Filled by the client.
    pub ts: Timestamp,
    /// Filled by the client.
    pub sig: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Describe {
    "forms" => forms: Forms [required()],
    "action" => action: Action [required(), flatten()],
    "nonce_str" => nonce_str: String [required()],
    "ts" => ts: Timestamp [required()],
    "sig" => sig: String [required()],
});

impl Describe {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        forms: Forms,
        action: impl Into<Action>,
        nonce_str: impl Into<String>,
        ts: impl Into<Timestamp>,
        sig: impl Into<String>,
    ) -> Self {
        Self {
            forms,
            action: action.into(),
            nonce_str: nonce_str.into(),
            ts: ts.into(),
            sig: sig.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Describe {
    type Token = AccessToken;
    type Response = DescribeResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("maze", "describe", "/cgi-bin/maze/describe")
        .title("描述")
        .effect(Effect::Set)
        .signed(Signature::Paytool)
        .docs(&[210]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 描述: the answer to [`Describe`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResponse {
    /// Every form.
    pub forms: Forms,
    /// One or many.
    pub results: Vec<ItemResult>,
    /// What was done.
    pub action: Option<Action>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer DescribeResponse {
    "forms" => forms: Forms,
    "results" => results: Vec<ItemResult> [one_or_list()],
    "action" => action: Option<Action>,
});

/// Holds a layer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Shaft {
    /// The layer.
    pub layer: Option<Layer>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Shaft {
    "layer" => layer: Option<Layer>,
});

/// Two lists.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Layer {
    /// The stones.
    pub stones: Vec<String>,
    /// The bones.
    pub bones: Option<Vec<String>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Layer {
    "stones" => stones: Vec<String>,
    "bones" => bones: Option<Vec<String>>,
});

/// A trial.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Trial {
    /// Days left.
    pub left: i64,
    /// Whether it is over.
    pub late: bool,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Trial {
    "left" => left: i64 [required()],
    "late" => late: bool [required(), form(Form::FlagText)],
});

impl Trial {
    /// A value with everything it must have.
    #[inline]
    pub fn new(left: i64, late: bool) -> Self {
        Self {
            left,
            late,
            ..Self::default()
        }
    }
}

/// Every wire form.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Forms {
    /// A number in quotes.
    pub text: i64,
    /// A string that is a bare number.
    pub number: String,
    /// A number in both forms.
    pub either: i64,
    /// A real number in quotes.
    pub real: f64,
    /// A string in both forms.
    pub code: String,
    /// A bool as a number.
    pub flag: bool,
    /// A bool in quotes.
    pub truth: bool,
    /// A flag in quotes.
    pub flag_text: bool,
    /// A time in quotes.
    pub when: Timestamp,
    /// Bytes.
    pub bytes: Bytes,
    /// Anything.
    pub open: Value,
    /// Numbers by name.
    pub map: BTreeMap<String, i64>,
    /// Lists by name.
    pub maps: BTreeMap<String, Vec<String>>,
    /// A bare item or a list of one.
    pub one: Trial,
    /// A day in quotes.
    pub day: Weekday,
    /// A kind.
    pub sort: Kind,
    /// A number wider than i64.
    pub wide: u64,
    /// A numeric id in quotes.
    pub r#box: BoxNumber,
    /// Numeric ids in quotes.
    pub ids: Vec<BoxNumber>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Forms {
    "text" => text: i64 [required(), form(Form::Text)],
    "number" => number: String [required(), form(Form::Number)],
    "either" => either: i64 [required(), form(Form::Either)],
    "real" => real: f64 [required(), form(Form::Text)],
    "code" => code: String [required(), form(Form::Either)],
    "flag" => flag: bool [required(), form(Form::Flag)],
    "truth" => truth: bool [required(), form(Form::Text)],
    "flag_text" => flag_text: bool [required(), form(Form::FlagText)],
    "when" => when: Timestamp [required(), form(Form::Text)],
    "bytes" => bytes: Bytes [required()],
    "open" => open: Value [required()],
    "map" => map: BTreeMap<String, i64> [required()],
    "maps" => maps: BTreeMap<String, Vec<String>> [required()],
    "one" => one: Trial [required(), one_or_list()],
    "day" => day: Weekday [required(), form(Form::Text)],
    "sort" => sort: Kind [required()],
    "wide" => wide: u64 [required()],
    "box" => r#box: BoxNumber [required(), form(Form::Text)],
    "ids" => ids: Vec<BoxNumber> [required(), form(Form::Text)],
});

impl Forms {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        text: i64,
        number: impl Into<String>,
        either: i64,
        real: f64,
        code: impl Into<String>,
        flag: bool,
        truth: bool,
        flag_text: bool,
        when: impl Into<Timestamp>,
        bytes: impl Into<Bytes>,
        open: impl Into<Value>,
        map: impl IntoIterator<Item = (impl Into<String>, i64)>,
        maps: impl IntoIterator<Item = (impl Into<String>, Vec<String>)>,
        one: Trial,
        day: Weekday,
        sort: Kind,
        wide: u64,
        r#box: impl Into<BoxNumber>,
        ids: impl IntoIterator<Item = impl Into<BoxNumber>>,
    ) -> Self {
        Self {
            text,
            number: number.into(),
            either,
            real,
            code: code.into(),
            flag,
            truth,
            flag_text,
            when: when.into(),
            bytes: bytes.into(),
            open: open.into(),
            map: map.into_iter().map(|(key, value)| (key.into(), value)).collect(),
            maps: maps.into_iter().map(|(key, value)| (key.into(), value)).collect(),
            one,
            day,
            sort,
            wide,
            r#box: r#box.into(),
            ids: ids.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

/// What became of one item.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemResult {
    /// Its result.
    pub errcode: ErrCode,
    /// Its result in words.
    pub errmsg: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ItemResult {
    "errcode" => errcode: ErrCode,
    "errmsg" => errmsg: String,
});

/// Plain text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextBody {
    /// What it says.
    pub content: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(TextBody {
    "content" => content: String,
});

/// A message in a message.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MiniBody {
    /// What is inside.
    pub r#box: Option<Box<Message>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MiniBody {
    "box" => r#box: Option<Box<Message>>,
});

/// A jump.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JumpBody {
    /// How high.
    pub height: i64,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(JumpBody {
    "height" => height: i64 [required()],
});

impl JumpBody {
    /// A value with everything it must have.
    #[inline]
    pub fn new(height: i64) -> Self {
        Self { height, ..Self::default() }
    }
}

/// A walk.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WalkBody {
    /// Where along.
    pub path: Vec<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(WalkBody {
    "path" => path: Vec<String> [required()],
});

impl WalkBody {
    /// A value with everything it must have.
    #[inline]
    pub fn new(path: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            path: path.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

open_enum! {
    /// Strings that are keywords.
    pub enum Kind: str {
        /// Fn.
        Fn = "fn",
        /// Try.
        Try = "try",
        /// Yes.
        Yes = "yes",
        /// One.
        One = "1",
        /// Empty.
        Empty = "",
        /// Quoted.
        Quoted = "a\"b\\c",
        /// Final.
        Final = "final",
    }
}

tagged_union! {
    /// A message.
    pub enum Message ("msgtype", Nested) {
        /// Plain text.
        Text(TextBody) = "text" in "text",
        /// A message in a message.
        MiniProgram(MiniBody) = "2" in "mini",
    }
}

impl From<TextBody> for Message {
    #[inline]
    fn from(body: TextBody) -> Self {
        Self::Text(body)
    }
}

impl From<MiniBody> for Message {
    #[inline]
    fn from(body: MiniBody) -> Self {
        Self::MiniProgram(body)
    }
}

tagged_union! {
    /// What to do.
    pub enum Action ("type", Flat) {
        /// Jump.
        Jump(JumpBody) = "jump" in "jump",
        /// Walk.
        Walk(WalkBody) = "walk" in "walk",
    }
}

impl From<JumpBody> for Action {
    #[inline]
    fn from(body: JumpBody) -> Self {
        Self::Jump(body)
    }
}

impl From<WalkBody> for Action {
    #[inline]
    fn from(body: WalkBody) -> Self {
        Self::Walk(body)
    }
}
