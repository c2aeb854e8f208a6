//! 互联企业: members and departments of corps linked with this one, and messages to them.
//!
//! Generated from `spec/api/contacts/linkedcorp.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::{AgentId, DepartmentId, MediaId, OpenCorpId, OpenUserId};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{EncodeError, Extra, Form};
use crate::{open_enum, table, tagged_union};

/// The calls of 互联企业 on one scope, from [`Scope::linkedcorp`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 互联企业: members and departments of corps linked with this one, and messages to them.
    #[inline]
    pub fn linkedcorp(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 获取应用的可见范围: members and departments of linked corps who see the app. Those of the corp itself
    /// come from agent.get.
    ///
    /// `POST /cgi-bin/linkedcorp/agent/get_perm_list` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [93172](https://developer.work.weixin.qq.com/document/path/93172), checked in
    /// a public copy.
    #[inline]
    pub fn agent_get_perm_list(&self) -> Call<AgentGetPermList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(AgentGetPermList::new())
    }

    /// 获取互联企业成员详细信息: read one member of a linked corp.
    ///
    /// The member has to be in what agent_get_perm_list returns.
    ///
    /// `POST /cgi-bin/linkedcorp/user/get` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [93171](https://developer.work.weixin.qq.com/document/path/93171), checked in a public
    /// copy.
    #[inline]
    pub fn user_get(&self, userid: impl Into<String>) -> Call<UserGet>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(UserGet::new(userid))
    }

    /// 获取互联企业部门成员: the members of a department of a linked corp, with id, name and departments.
    ///
    /// `POST /cgi-bin/linkedcorp/user/simplelist` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Official page [93168](https://developer.work.weixin.qq.com/document/path/93168), checked in a
    /// public copy.
    #[inline]
    pub fn user_simplelist(
        &self,
        department_id: impl Into<String>,
    ) -> Call<UserSimplelist>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(UserSimplelist::new(department_id))
    }

    /// 获取互联企业部门成员详情: the members of a department of a linked corp in full.
    ///
    /// `POST /cgi-bin/linkedcorp/user/list` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [93169](https://developer.work.weixin.qq.com/document/path/93169), checked in a public
    /// copy.
    #[inline]
    pub fn user_list(&self, department_id: impl Into<String>) -> Call<UserList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(UserList::new(department_id))
    }

    /// 获取互联企业部门列表: a department of a linked corp with everything below it.
    ///
    /// `POST /cgi-bin/linkedcorp/department/list` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Official page [93170](https://developer.work.weixin.qq.com/document/path/93170), checked in a
    /// public copy.
    #[inline]
    pub fn department_list(
        &self,
        department_id: impl Into<String>,
    ) -> Call<DepartmentList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(DepartmentList::new(department_id))
    }

    /// 应用推送消息: send a message to members of this corp and of linked ones.
    ///
    /// At least one of touser, toparty, totag and toall is needed. Receivers that are not valid are skipped,
    /// unless all are.
    ///
    /// `POST /cgi-bin/linkedcorp/message/send` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [90250](https://developer.work.weixin.qq.com/document/path/90250), checked in
    /// part of a public copy.
    #[inline]
    pub fn message_send(
        &self,
        message: impl Into<LinkedMessage>,
        agentid: impl Into<AgentId>,
    ) -> Call<MessageSend>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(MessageSend::new(message, agentid))
    }
}

/// 获取应用的可见范围: the request of [`Api::agent_get_perm_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentGetPermList {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AgentGetPermList {});

impl AgentGetPermList {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for AgentGetPermList {
    type Token = AccessToken;
    type Response = AgentGetPermListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("linkedcorp", "agent_get_perm_list", "/cgi-bin/linkedcorp/agent/get_perm_list")
            .title("获取应用的可见范围")
            .effect(Effect::Read)
            .docs(&[93172]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取应用的可见范围: the answer to [`AgentGetPermList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentGetPermListResponse {
    /// The members, each as `CorpId/UserId`.
    pub userids: Vec<String>,
    /// The departments, each as `LinkedId/DepartmentId`.
    pub department_ids: Vec<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer AgentGetPermListResponse {
    "userids" => userids: Vec<String>,
    "department_ids" => department_ids: Vec<String>,
});

/// 获取互联企业成员详细信息: the request of [`Api::user_get`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserGet {
    /// The member, as `CorpId/UserId`.
    pub userid: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UserGet {
    "userid" => userid: String [required()],
});

impl UserGet {
    /// The request with everything it must have.
    #[inline]
    pub fn new(userid: impl Into<String>) -> Self {
        Self {
            userid: userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for UserGet {
    type Token = AccessToken;
    type Response = UserGetResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("linkedcorp", "user_get", "/cgi-bin/linkedcorp/user/get")
        .title("获取互联企业成员详细信息")
        .effect(Effect::Read)
        .docs(&[93171]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取互联企业成员详细信息: the answer to [`UserGet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserGetResponse {
    /// The member.
    pub user_info: LinkedMember,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer UserGetResponse {
    "user_info" => user_info: LinkedMember,
});

/// 获取互联企业部门成员: the request of [`Api::user_simplelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserSimplelist {
    /// The department, as `LinkedId/DepartmentId`.
    pub department_id: String,
    /// Whether members of subdepartments are listed too. `false` when absent.
    pub fetch_child: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UserSimplelist {
    "department_id" => department_id: String [required()],
    "fetch_child" => fetch_child: Option<bool>,
});

impl UserSimplelist {
    /// The request with everything it must have.
    #[inline]
    pub fn new(department_id: impl Into<String>) -> Self {
        Self {
            department_id: department_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for UserSimplelist {
    type Token = AccessToken;
    type Response = UserSimplelistResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("linkedcorp", "user_simplelist", "/cgi-bin/linkedcorp/user/simplelist")
            .title("获取互联企业部门成员")
            .effect(Effect::Read)
            .docs(&[93168]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<UserSimplelist> {
    /// Whether members of subdepartments are listed too. `false` when absent.
    #[inline]
    pub fn fetch_child(mut self, fetch_child: bool) -> Self {
        self.request.fetch_child = Some(fetch_child);
        self
    }
}

/// 获取互联企业部门成员: the answer to [`UserSimplelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserSimplelistResponse {
    /// Its members.
    pub userlist: Vec<LinkedMemberBrief>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer UserSimplelistResponse {
    "userlist" => userlist: Vec<LinkedMemberBrief>,
});

/// 获取互联企业部门成员详情: the request of [`Api::user_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserList {
    /// The department, as `LinkedId/DepartmentId`.
    pub department_id: String,
    /// Whether members of subdepartments are listed too. `false` when absent.
    pub fetch_child: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UserList {
    "department_id" => department_id: String [required()],
    "fetch_child" => fetch_child: Option<bool>,
});

impl UserList {
    /// The request with everything it must have.
    #[inline]
    pub fn new(department_id: impl Into<String>) -> Self {
        Self {
            department_id: department_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for UserList {
    type Token = AccessToken;
    type Response = UserListResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("linkedcorp", "user_list", "/cgi-bin/linkedcorp/user/list")
        .title("获取互联企业部门成员详情")
        .effect(Effect::Read)
        .docs(&[93169]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<UserList> {
    /// Whether members of subdepartments are listed too. `false` when absent.
    #[inline]
    pub fn fetch_child(mut self, fetch_child: bool) -> Self {
        self.request.fetch_child = Some(fetch_child);
        self
    }
}

/// 获取互联企业部门成员详情: the answer to [`UserList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserListResponse {
    /// Its members.
    pub userlist: Vec<LinkedMember>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer UserListResponse {
    "userlist" => userlist: Vec<LinkedMember>,
});

/// 获取互联企业部门列表: the request of [`Api::department_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentList {
    /// Where to start, as `LinkedId/DepartmentId`.
    pub department_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DepartmentList {
    "department_id" => department_id: String [required()],
});

impl DepartmentList {
    /// The request with everything it must have.
    #[inline]
    pub fn new(department_id: impl Into<String>) -> Self {
        Self {
            department_id: department_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for DepartmentList {
    type Token = AccessToken;
    type Response = DepartmentListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("linkedcorp", "department_list", "/cgi-bin/linkedcorp/department/list")
            .title("获取互联企业部门列表")
            .effect(Effect::Read)
            .docs(&[93170]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取互联企业部门列表: the answer to [`DepartmentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentListResponse {
    /// The departments, of those the app may see.
    pub department_list: Vec<LinkedDepartment>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer DepartmentListResponse {
    "department_list" => department_list: Vec<LinkedDepartment>,
});

/// 应用推送消息: the request of [`Api::message_send`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageSend {
    /// The message.
    pub message: LinkedMessage,
    /// The app that sends. The page has it for all kinds but mini program notices.
    pub agentid: AgentId,
    /// Members: a plain id for one of this corp, `CorpId/UserId` for one of a linked corp. At most 1000
    /// items.
    pub touser: Option<Vec<String>>,
    /// Departments: a plain id for one of this corp, `LinkedId/DepartmentId` for one of a linked corp. At
    /// most 100 items.
    pub toparty: Option<Vec<String>>,
    /// Tags of this corp. At most 100 items.
    pub totag: Option<Vec<String>>,
    /// Whether everyone who sees the app gets it. Then touser and the like have no effect. `false` when
    /// absent.
    pub toall: Option<bool>,
    /// Whether it may be shared. [`Sharing::Allowed`] when absent.
    pub safe: Option<Sharing>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MessageSend {
    "message" => message: LinkedMessage [required(), flatten()],
    "agentid" => agentid: AgentId [required()],
    "touser" => touser: Option<Vec<String>> [max_items(1000)],
    "toparty" => toparty: Option<Vec<String>> [form(Form::Either), max_items(100)],
    "totag" => totag: Option<Vec<String>> [form(Form::Either), max_items(100)],
    "toall" => toall: Option<bool> [form(Form::Flag)],
    "safe" => safe: Option<Sharing>,
});

impl MessageSend {
    /// The request with everything it must have.
    #[inline]
    pub fn new(message: impl Into<LinkedMessage>, agentid: impl Into<AgentId>) -> Self {
        Self {
            message: message.into(),
            agentid: agentid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for MessageSend {
    type Token = AccessToken;
    type Response = MessageSendResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("linkedcorp", "message_send", "/cgi-bin/linkedcorp/message/send")
            .title("应用推送消息")
            .docs(&[90250]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<MessageSend> {
    /// Members: a plain id for one of this corp, `CorpId/UserId` for one of a linked corp. At most 1000
    /// items.
    #[inline]
    pub fn touser(
        mut self,
        touser: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.touser = Some(touser.into_iter().map(Into::into).collect());
        self
    }

    /// Departments: a plain id for one of this corp, `LinkedId/DepartmentId` for one of a linked corp. At
    /// most 100 items.
    #[inline]
    pub fn toparty(
        mut self,
        toparty: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.toparty = Some(toparty.into_iter().map(Into::into).collect());
        self
    }

    /// Tags of this corp. At most 100 items.
    #[inline]
    pub fn totag(mut self, totag: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.request.totag = Some(totag.into_iter().map(Into::into).collect());
        self
    }

    /// Whether everyone who sees the app gets it. Then touser and the like have no effect. `false` when
    /// absent.
    #[inline]
    pub fn toall(mut self, toall: bool) -> Self {
        self.request.toall = Some(toall);
        self
    }

    /// Whether it may be shared. [`Sharing::Allowed`] when absent.
    #[inline]
    pub fn safe(mut self, safe: Sharing) -> Self {
        self.request.safe = Some(safe);
        self
    }
}

/// 应用推送消息: the answer to [`MessageSend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageSendResponse {
    /// Members that are not valid.
    pub invaliduser: Option<Vec<String>>,
    /// Departments that are not valid.
    pub invalidparty: Option<Vec<String>>,
    /// Tags that are not valid.
    pub invalidtag: Option<Vec<String>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer MessageSendResponse {
    "invaliduser" => invaliduser: Option<Vec<String>>,
    "invalidparty" => invalidparty: Option<Vec<String>> [form(Form::Either)],
    "invalidtag" => invalidtag: Option<Vec<String>> [form(Form::Either)],
});

/// A member of a linked corp.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkedMember {
    /// The member's corp.
    pub corpid: OpenCorpId,
    /// The member's id in that corp.
    pub userid: OpenUserId,
    /// Name.
    pub name: Option<String>,
    /// Mobile number.
    pub mobile: Option<String>,
    /// Landline number.
    pub telephone: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Job title.
    pub position: Option<String>,
    /// Departments of the member, each as `LinkedId/DepartmentId`.
    pub department: Option<Vec<String>>,
    /// Extra profile fields.
    pub extattr: Option<ExtAttrs>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(LinkedMember {
    "corpid" => corpid: OpenCorpId,
    "userid" => userid: OpenUserId,
    "name" => name: Option<String> [sensitive()],
    "mobile" => mobile: Option<String> [sensitive()],
    "telephone" => telephone: Option<String> [sensitive()],
    "email" => email: Option<String> [sensitive()],
    "position" => position: Option<String>,
    "department" => department: Option<Vec<String>>,
    "extattr" => extattr: Option<ExtAttrs>,
});

/// A member of a linked corp in short.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkedMemberBrief {
    /// The member's corp.
    pub corpid: OpenCorpId,
    /// The member's id in that corp.
    pub userid: OpenUserId,
    /// Name.
    pub name: String,
    /// Departments of the member, each as `LinkedId/DepartmentId`.
    pub department: Vec<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(LinkedMemberBrief {
    "corpid" => corpid: OpenCorpId,
    "userid" => userid: OpenUserId,
    "name" => name: String [sensitive()],
    "department" => department: Vec<String>,
});

/// A department of a linked corp.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkedDepartment {
    /// The department's id in its own corp.
    pub department_id: DepartmentId,
    /// Its name.
    pub department_name: String,
    /// The department above it.
    pub parentid: DepartmentId,
    /// Rank under its parent; higher comes first.
    pub order: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(LinkedDepartment {
    "department_id" => department_id: DepartmentId [form(Form::Either)],
    "department_name" => department_name: String,
    "parentid" => parentid: DepartmentId [form(Form::Either)],
    "order" => order: i64,
});

/// The extra profile fields of a member.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtAttrs {
    /// One entry per field.
    pub attrs: Vec<ExtAttr>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ExtAttrs {
    "attrs" => attrs: Vec<ExtAttr>,
});

/// An extra profile field.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtAttr {
    /// Name of the field.
    pub name: String,
    /// The value as plain text; older answers only. Known only from an example.
    pub value: Option<String>,
    /// What it holds.
    pub content: AttrContent,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ExtAttr {
    "name" => name: String,
    "value" => value: Option<String>,
    "content" => content: AttrContent [flatten()],
});

/// A text field.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttrText {
    /// The text.
    pub value: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AttrText {
    "value" => value: Option<String>,
});

/// A web page field.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttrWeb {
    /// Address of the page.
    pub url: Option<String>,
    /// Text of the link.
    pub title: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AttrWeb {
    "url" => url: Option<String>,
    "title" => title: Option<String>,
});

/// Plain text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextMessage {
    /// The text, with `\n` for line breaks. At most 2048 bytes.
    pub content: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TextMessage {
    "content" => content: String [required(), max_bytes(2048)],
});

impl TextMessage {
    /// A value with everything it must have.
    #[inline]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            ..Self::default()
        }
    }
}

/// An image.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageMessage {
    /// The image.
    pub media_id: MediaId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ImageMessage {
    "media_id" => media_id: MediaId [required()],
});

impl ImageMessage {
    /// A value with everything it must have.
    #[inline]
    pub fn new(media_id: impl Into<MediaId>) -> Self {
        Self {
            media_id: media_id.into(),
            ..Self::default()
        }
    }
}

/// A voice recording.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceMessage {
    /// The recording.
    pub media_id: MediaId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(VoiceMessage {
    "media_id" => media_id: MediaId [required()],
});

impl VoiceMessage {
    /// A value with everything it must have.
    #[inline]
    pub fn new(media_id: impl Into<MediaId>) -> Self {
        Self {
            media_id: media_id.into(),
            ..Self::default()
        }
    }
}

/// A video.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoMessage {
    /// The video.
    pub media_id: MediaId,
    /// Title, cut after 128 bytes.
    pub title: Option<String>,
    /// Description, cut after 512 bytes.
    pub description: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(VideoMessage {
    "media_id" => media_id: MediaId [required()],
    "title" => title: Option<String>,
    "description" => description: Option<String>,
});

impl VideoMessage {
    /// A value with everything it must have.
    #[inline]
    pub fn new(media_id: impl Into<MediaId>) -> Self {
        Self {
            media_id: media_id.into(),
            ..Self::default()
        }
    }

    /// Title, cut after 128 bytes.
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Description, cut after 512 bytes.
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// A file.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileMessage {
    /// The file.
    pub media_id: MediaId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FileMessage {
    "media_id" => media_id: MediaId [required()],
});

impl FileMessage {
    /// A value with everything it must have.
    #[inline]
    pub fn new(media_id: impl Into<MediaId>) -> Self {
        Self {
            media_id: media_id.into(),
            ..Self::default()
        }
    }
}

/// A card with a link.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextCardMessage {
    /// Title, cut after 128 bytes.
    pub title: String,
    /// Text, cut after 512 bytes. Knows `<div class="gray">`, normal, highlight and `<br>`.
    pub description: String,
    /// Page that a tap opens.
    pub url: String,
    /// Text of the button, at most 4 characters; 详情 when absent.
    pub btntxt: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TextCardMessage {
    "title" => title: String [required()],
    "description" => description: String [required()],
    "url" => url: String [required()],
    "btntxt" => btntxt: Option<String>,
});

impl TextCardMessage {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        title: impl Into<String>,
        description: impl Into<String>,
        url: impl Into<String>,
    ) -> Self {
        Self {
            title: title.into(),
            description: description.into(),
            url: url.into(),
            ..Self::default()
        }
    }

    /// Text of the button, at most 4 characters; 详情 when absent.
    #[inline]
    #[must_use]
    pub fn btntxt(mut self, btntxt: impl Into<String>) -> Self {
        self.btntxt = Some(btntxt.into());
        self
    }
}

/// Articles that live on pages of their own.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewsMessage {
    /// The articles. At most 8 items.
    pub articles: Vec<NewsArticle>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NewsMessage {
    "articles" => articles: Vec<NewsArticle> [required(), max_items(8)],
});

impl NewsMessage {
    /// A value with everything it must have.
    #[inline]
    pub fn new(articles: impl IntoIterator<Item = NewsArticle>) -> Self {
        Self {
            articles: articles.into_iter().collect(),
            ..Self::default()
        }
    }
}

/// An article that lives on a page of its own.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewsArticle {
    /// Title, cut after 128 bytes.
    pub title: String,
    /// Page that a tap opens. Required without appid.
    pub url: Option<String>,
    /// Text, cut after 512 bytes.
    pub description: Option<String>,
    /// Picture, JPG or PNG.
    pub picurl: Option<String>,
    /// Text of the button, at most 4 characters. Only with a single article.
    pub btntxt: Option<String>,
    /// Mini program that a tap opens instead. Together with pagepath.
    pub appid: Option<String>,
    /// Page in the mini program. Together with appid.
    pub pagepath: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NewsArticle {
    "title" => title: String [required()],
    "url" => url: Option<String>,
    "description" => description: Option<String>,
    "picurl" => picurl: Option<String>,
    "btntxt" => btntxt: Option<String>,
    "appid" => appid: Option<String>,
    "pagepath" => pagepath: Option<String>,
});

impl NewsArticle {
    /// A value with everything it must have.
    #[inline]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..Self::default()
        }
    }

    /// Page that a tap opens. Required without appid.
    #[inline]
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Text, cut after 512 bytes.
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Picture, JPG or PNG.
    #[inline]
    #[must_use]
    pub fn picurl(mut self, picurl: impl Into<String>) -> Self {
        self.picurl = Some(picurl.into());
        self
    }

    /// Text of the button, at most 4 characters. Only with a single article.
    #[inline]
    #[must_use]
    pub fn btntxt(mut self, btntxt: impl Into<String>) -> Self {
        self.btntxt = Some(btntxt.into());
        self
    }

    /// Mini program that a tap opens instead. Together with pagepath.
    #[inline]
    #[must_use]
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Page in the mini program. Together with appid.
    #[inline]
    #[must_use]
    pub fn pagepath(mut self, pagepath: impl Into<String>) -> Self {
        self.pagepath = Some(pagepath.into());
        self
    }
}

/// Articles whose text the platform keeps.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MpNewsMessage {
    /// The articles. At most 8 items.
    pub articles: Vec<MpNewsArticle>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MpNewsMessage {
    "articles" => articles: Vec<MpNewsArticle> [required(), max_items(8)],
});

impl MpNewsMessage {
    /// A value with everything it must have.
    #[inline]
    pub fn new(articles: impl IntoIterator<Item = MpNewsArticle>) -> Self {
        Self {
            articles: articles.into_iter().collect(),
            ..Self::default()
        }
    }
}

/// An article whose text the platform keeps.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MpNewsArticle {
    /// Title, cut after 128 bytes.
    pub title: String,
    /// Text in HTML, at most 666 KB.
    pub content: String,
    /// Cover image.
    pub thumb_media_id: MediaId,
    /// Author, at most 64 bytes.
    pub author: Option<String>,
    /// Page behind `read the original`.
    pub content_source_url: Option<String>,
    /// Abstract, cut after 512 bytes.
    pub digest: Option<String>,
    /// Page that a tap opens. Known only from another SDK.
    pub url: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MpNewsArticle {
    "title" => title: String [required()],
    "content" => content: String [required()],
    "thumb_media_id" => thumb_media_id: MediaId [required()],
    "author" => author: Option<String>,
    "content_source_url" => content_source_url: Option<String>,
    "digest" => digest: Option<String>,
    "url" => url: Option<String>,
});

impl MpNewsArticle {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        title: impl Into<String>,
        content: impl Into<String>,
        thumb_media_id: impl Into<MediaId>,
    ) -> Self {
        Self {
            title: title.into(),
            content: content.into(),
            thumb_media_id: thumb_media_id.into(),
            ..Self::default()
        }
    }

    /// Author, at most 64 bytes.
    #[inline]
    #[must_use]
    pub fn author(mut self, author: impl Into<String>) -> Self {
        self.author = Some(author.into());
        self
    }

    /// Page behind `read the original`.
    #[inline]
    #[must_use]
    pub fn content_source_url(mut self, content_source_url: impl Into<String>) -> Self {
        self.content_source_url = Some(content_source_url.into());
        self
    }

    /// Abstract, cut after 512 bytes.
    #[inline]
    #[must_use]
    pub fn digest(mut self, digest: impl Into<String>) -> Self {
        self.digest = Some(digest.into());
        self
    }

    /// Page that a tap opens. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

/// Text with a subset of Markdown.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarkdownMessage {
    /// The text. At most 2048 bytes.
    pub content: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MarkdownMessage {
    "content" => content: String [required(), max_bytes(2048)],
});

impl MarkdownMessage {
    /// A value with everything it must have.
    #[inline]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            ..Self::default()
        }
    }
}

/// A notice of a mini program. The app has to be bound to it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MiniProgramNotice {
    /// The mini program.
    pub appid: String,
    /// Title, 4 to 12 Chinese characters.
    pub title: String,
    /// Page that a tap opens. Nothing opens when it is absent.
    pub page: Option<String>,
    /// Text, 4 to 12 Chinese characters.
    pub description: Option<String>,
    /// Lines of names and values. At most 10 items.
    pub content_item: Option<Vec<NoticeItem>>,
    /// Whether the first line is shown large.
    pub emphasis_first_item: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MiniProgramNotice {
    "appid" => appid: String [required()],
    "title" => title: String [required()],
    "page" => page: Option<String>,
    "description" => description: Option<String>,
    "content_item" => content_item: Option<Vec<NoticeItem>> [max_items(10)],
    "emphasis_first_item" => emphasis_first_item: Option<bool>,
});

impl MiniProgramNotice {
    /// A value with everything it must have.
    #[inline]
    pub fn new(appid: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            appid: appid.into(),
            title: title.into(),
            ..Self::default()
        }
    }

    /// Page that a tap opens. Nothing opens when it is absent.
    #[inline]
    #[must_use]
    pub fn page(mut self, page: impl Into<String>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// Text, 4 to 12 Chinese characters.
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Lines of names and values. At most 10 items.
    #[inline]
    #[must_use]
    pub fn content_item(
        mut self,
        content_item: impl IntoIterator<Item = NoticeItem>,
    ) -> Self {
        self.content_item = Some(content_item.into_iter().collect());
        self
    }

    /// Whether the first line is shown large.
    #[inline]
    #[must_use]
    pub fn emphasis_first_item(mut self, emphasis_first_item: bool) -> Self {
        self.emphasis_first_item = Some(emphasis_first_item);
        self
    }
}

/// A line of a notice.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoticeItem {
    /// Name, at most 10 Chinese characters.
    pub key: String,
    /// Value, at most 30 Chinese characters.
    pub value: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NoticeItem {
    "key" => key: String [required()],
    "value" => value: String [required()],
});

impl NoticeItem {
    /// A value with everything it must have.
    #[inline]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
            ..Self::default()
        }
    }
}

open_enum! {
    /// Whether a message may be shared.
    pub enum Sharing: i64 {
        /// Allowed.
        Allowed = 0,
        /// Not at all; it is shown with a watermark.
        Refused = 1,
        /// Inside the corp only. For mpnews only.
        CorpOnly = 2,
    }
}

tagged_union! {
    /// What an extra profile field holds.
    pub enum AttrContent ("type", Nested) {
        /// A text.
        Text(AttrText) = "0" in "text",
        /// A link to a web page.
        Web(AttrWeb) = "1" in "web",
    }
}

impl From<AttrText> for AttrContent {
    #[inline]
    fn from(body: AttrText) -> Self {
        Self::Text(body)
    }
}

impl From<AttrWeb> for AttrContent {
    #[inline]
    fn from(body: AttrWeb) -> Self {
        Self::Web(body)
    }
}

tagged_union! {
    /// A message.
    pub enum LinkedMessage ("msgtype", Nested) {
        /// Plain text.
        Text(TextMessage) = "text" in "text",
        /// An image.
        Image(ImageMessage) = "image" in "image",
        /// A voice recording.
        Voice(VoiceMessage) = "voice" in "voice",
        /// A video.
        Video(VideoMessage) = "video" in "video",
        /// A file.
        File(FileMessage) = "file" in "file",
        /// A card with a link.
        TextCard(TextCardMessage) = "textcard" in "textcard",
        /// Articles that live on pages of their own.
        News(NewsMessage) = "news" in "news",
        /// Articles whose text the platform keeps.
        Mpnews(MpNewsMessage) = "mpnews" in "mpnews",
        /// Markdown.
        Markdown(MarkdownMessage) = "markdown" in "markdown",
        /// A notice of a mini program.
        MiniProgramNotice(MiniProgramNotice) = "miniprogram_notice" in "miniprogram_notice",
    }
}

impl From<TextMessage> for LinkedMessage {
    #[inline]
    fn from(body: TextMessage) -> Self {
        Self::Text(body)
    }
}

impl From<ImageMessage> for LinkedMessage {
    #[inline]
    fn from(body: ImageMessage) -> Self {
        Self::Image(body)
    }
}

impl From<VoiceMessage> for LinkedMessage {
    #[inline]
    fn from(body: VoiceMessage) -> Self {
        Self::Voice(body)
    }
}

impl From<VideoMessage> for LinkedMessage {
    #[inline]
    fn from(body: VideoMessage) -> Self {
        Self::Video(body)
    }
}

impl From<FileMessage> for LinkedMessage {
    #[inline]
    fn from(body: FileMessage) -> Self {
        Self::File(body)
    }
}

impl From<TextCardMessage> for LinkedMessage {
    #[inline]
    fn from(body: TextCardMessage) -> Self {
        Self::TextCard(body)
    }
}

impl From<NewsMessage> for LinkedMessage {
    #[inline]
    fn from(body: NewsMessage) -> Self {
        Self::News(body)
    }
}

impl From<MpNewsMessage> for LinkedMessage {
    #[inline]
    fn from(body: MpNewsMessage) -> Self {
        Self::Mpnews(body)
    }
}

impl From<MarkdownMessage> for LinkedMessage {
    #[inline]
    fn from(body: MarkdownMessage) -> Self {
        Self::Markdown(body)
    }
}

impl From<MiniProgramNotice> for LinkedMessage {
    #[inline]
    fn from(body: MiniProgramNotice) -> Self {
        Self::MiniProgramNotice(body)
    }
}
