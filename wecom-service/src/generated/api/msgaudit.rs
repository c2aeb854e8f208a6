//! 会话内容存档: who is in the chat archive, who agreed to it, and what its groups are called. Needs the
//! archive's own secret; the messages come another way.
//!
//! Generated from `spec/api/records/msgaudit.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::chunking::Chunked;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::{ChatId, ExternalUserId, OpenUserId};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{EncodeError, Extra, Timestamp};
use crate::{open_enum, table};

/// The calls of 会话内容存档 on one scope, from [`Scope::msgaudit`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 会话内容存档: who is in the chat archive, who agreed to it, and what its groups are called. Needs the
    /// archive's own secret; the messages come another way.
    #[inline]
    pub fn msgaudit(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 获取会话内容存档开启成员列表: members whose chats are archived.
    ///
    /// Departments and tags are resolved to members, and those beyond the seats that were bought are left
    /// out. 1000 calls a minute.
    ///
    /// `POST /cgi-bin/msgaudit/get_permit_user_list` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [91614](https://developer.work.weixin.qq.com/document/path/91614), checked,
    /// as of 2025-05-08.
    #[inline]
    pub fn get_permit_user_list(&self) -> Call<GetPermitUserList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetPermitUserList::new())
    }

    /// 获取会话同意情况: whether outsiders agreed to the archiving of their chats with single members.
    ///
    /// 2500 calls a minute.
    ///
    /// `POST /cgi-bin/msgaudit/check_single_agree` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Its `in_chunks()` sends as many calls as the list needs. Official page
    /// [91782](https://developer.work.weixin.qq.com/document/path/91782), checked, as of 2025-05-08.
    #[inline]
    pub fn check_single_agree(
        &self,
        info: impl IntoIterator<Item = ChatPair>,
    ) -> Call<CheckSingleAgree>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(CheckSingleAgree::new(info))
    }

    /// 获取会话同意情况: whether the outsiders in a group agreed to its archiving.
    ///
    /// 1500 calls a minute.
    ///
    /// `POST /cgi-bin/msgaudit/check_room_agree` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Official page [91782](https://developer.work.weixin.qq.com/document/path/91782), checked in a
    /// public copy, as of 2025-05-08.
    #[inline]
    pub fn check_room_agree(&self, roomid: impl Into<ChatId>) -> Call<CheckRoomAgree>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(CheckRoomAgree::new(roomid))
    }

    /// 获取会话内容存档内部群信息: name and members of an archived group without outsiders.
    ///
    /// 2000 calls a minute. Fails with 301052 once the archive has run out.
    ///
    /// `POST /cgi-bin/msgaudit/groupchat/get` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [92951](https://developer.work.weixin.qq.com/document/path/92951), checked, as of
    /// 2025-05-08.
    #[inline]
    pub fn groupchat_get(&self, roomid: impl Into<ChatId>) -> Call<GroupchatGet>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GroupchatGet::new(roomid))
    }

    /// 通过robot_id获取机器人的名称和创建者: name and creator of a robot that appears in archived messages.
    ///
    /// 600 calls a minute.
    ///
    /// `GET /cgi-bin/msgaudit/get_robot_info` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [91774](https://developer.work.weixin.qq.com/document/path/91774), checked in a public
    /// copy.
    #[inline]
    pub fn get_robot_info(&self, robot_id: impl Into<String>) -> Call<GetRobotInfo>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetRobotInfo::new(robot_id))
    }
}

/// 获取会话内容存档开启成员列表: the request of [`Api::get_permit_user_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPermitUserList {
    /// Only members on this edition. Absent for all.
    pub r#type: Option<ArchiveEdition>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetPermitUserList {
    "type" => r#type: Option<ArchiveEdition>,
});

impl GetPermitUserList {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetPermitUserList {
    type Token = AccessToken;
    type Response = GetPermitUserListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("msgaudit", "get_permit_user_list", "/cgi-bin/msgaudit/get_permit_user_list")
            .title("获取会话内容存档开启成员列表")
            .effect(Effect::Read)
            .docs(&[91614]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetPermitUserList> {
    /// Only members on this edition. Absent for all.
    #[inline]
    pub fn r#type(mut self, r#type: ArchiveEdition) -> Self {
        self.request.r#type = Some(r#type);
        self
    }
}

/// 获取会话内容存档开启成员列表: the answer to [`GetPermitUserList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPermitUserListResponse {
    /// The members.
    pub ids: Vec<OpenUserId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetPermitUserListResponse {
    "ids" => ids: Vec<OpenUserId>,
});

/// 获取会话同意情况: the request of [`Api::check_single_agree`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckSingleAgree {
    /// The chats to ask about. At most 100 items.
    pub info: Vec<ChatPair>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CheckSingleAgree {
    "info" => info: Vec<ChatPair> [required(), max_items(100)],
});

impl CheckSingleAgree {
    /// The request with everything it must have.
    #[inline]
    pub fn new(info: impl IntoIterator<Item = ChatPair>) -> Self {
        Self {
            info: info.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for CheckSingleAgree {
    type Token = AccessToken;
    type Response = CheckSingleAgreeResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("msgaudit", "check_single_agree", "/cgi-bin/msgaudit/check_single_agree")
            .title("获取会话同意情况")
            .effect(Effect::Read)
            .docs(&[91782]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Chunked for CheckSingleAgree {
    const MOST: usize = 100;

    fn split_off(&mut self) -> Option<Self> {
        let list = Some(&mut self.info).filter(|list| list.len() > Self::MOST)?;
        let rest = list.split_off(Self::MOST);
        Some(Self { info: rest, ..self.clone() })
    }

    fn merge(answer: &mut CheckSingleAgreeResponse, next: CheckSingleAgreeResponse) {
        answer.agree_info.extend(next.agree_info);
    }
}

/// 获取会话同意情况: the answer to [`CheckSingleAgree`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckSingleAgreeResponse {
    /// What is known, chat by chat. On the wire it is `agreeinfo`.
    pub agree_info: Vec<ChatConsent>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CheckSingleAgreeResponse {
    "agreeinfo" => agree_info: Vec<ChatConsent>,
});

/// 获取会话同意情况: the request of [`Api::check_room_agree`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRoomAgree {
    /// The group.
    pub roomid: ChatId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CheckRoomAgree {
    "roomid" => roomid: ChatId [required()],
});

impl CheckRoomAgree {
    /// The request with everything it must have.
    #[inline]
    pub fn new(roomid: impl Into<ChatId>) -> Self {
        Self {
            roomid: roomid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for CheckRoomAgree {
    type Token = AccessToken;
    type Response = CheckRoomAgreeResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("msgaudit", "check_room_agree", "/cgi-bin/msgaudit/check_room_agree")
            .title("获取会话同意情况")
            .effect(Effect::Read)
            .docs(&[91782]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取会话同意情况: the answer to [`CheckRoomAgree`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRoomAgreeResponse {
    /// What is known, person by person. On the wire it is `agreeinfo`.
    pub agree_info: Vec<RoomConsent>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CheckRoomAgreeResponse {
    "agreeinfo" => agree_info: Vec<RoomConsent>,
});

/// 获取会话内容存档内部群信息: the request of [`Api::groupchat_get`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupchatGet {
    /// The group as the archived messages name it.
    pub roomid: ChatId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GroupchatGet {
    "roomid" => roomid: ChatId [required()],
});

impl GroupchatGet {
    /// The request with everything it must have.
    #[inline]
    pub fn new(roomid: impl Into<ChatId>) -> Self {
        Self {
            roomid: roomid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GroupchatGet {
    type Token = AccessToken;
    type Response = GroupchatGetResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("msgaudit", "groupchat_get", "/cgi-bin/msgaudit/groupchat/get")
            .title("获取会话内容存档内部群信息")
            .effect(Effect::Read)
            .docs(&[92951]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取会话内容存档内部群信息: the answer to [`GroupchatGet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupchatGetResponse {
    /// Its name.
    pub roomname: Option<String>,
    /// Who created it.
    pub creator: Option<OpenUserId>,
    /// When it was created.
    pub room_create_time: Option<Timestamp>,
    /// Its announcement.
    pub notice: Option<String>,
    /// Who is in it.
    pub members: Vec<RoomMember>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GroupchatGetResponse {
    "roomname" => roomname: Option<String>,
    "creator" => creator: Option<OpenUserId>,
    "room_create_time" => room_create_time: Option<Timestamp>,
    "notice" => notice: Option<String>,
    "members" => members: Vec<RoomMember>,
});

/// 通过robot_id获取机器人的名称和创建者: the request of [`Api::get_robot_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRobotInfo {
    /// The robot as the archived messages name it; starts with wb.
    pub robot_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetRobotInfo {
    "robot_id" => robot_id: String [required()],
});

impl GetRobotInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new(robot_id: impl Into<String>) -> Self {
        Self {
            robot_id: robot_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetRobotInfo {
    type Token = AccessToken;
    type Response = GetRobotInfoResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::get("msgaudit", "get_robot_info", "/cgi-bin/msgaudit/get_robot_info")
            .title("通过robot_id获取机器人的名称和创建者")
            .docs(&[91774]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 通过robot_id获取机器人的名称和创建者: the answer to [`GetRobotInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRobotInfoResponse {
    /// The robot.
    pub data: Robot,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetRobotInfoResponse {
    "data" => data: Robot,
});

/// A chat between a member and an outsider.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatPair {
    /// The member.
    pub userid: OpenUserId,
    /// The outsider. On the wire it is `exteranalopenid`.
    pub external_openid: ExternalUserId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ChatPair {
    "userid" => userid: OpenUserId [required()],
    "exteranalopenid" => external_openid: ExternalUserId [required()],
});

impl ChatPair {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        userid: impl Into<OpenUserId>,
        external_openid: impl Into<ExternalUserId>,
    ) -> Self {
        Self {
            userid: userid.into(),
            external_openid: external_openid.into(),
            ..Self::default()
        }
    }
}

/// Whether a chat may be archived.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatConsent {
    /// The member.
    pub userid: OpenUserId,
    /// The outsider. On the wire it is `exteranalopenid`.
    pub external_openid: ExternalUserId,
    /// What the outsider said.
    pub agree_status: AgreeStatus,
    /// When that changed last.
    pub status_change_time: Option<Timestamp>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChatConsent {
    "userid" => userid: OpenUserId,
    "exteranalopenid" => external_openid: ExternalUserId,
    "agree_status" => agree_status: AgreeStatus,
    "status_change_time" => status_change_time: Option<Timestamp>,
});

/// Whether someone in a group agreed to its archiving.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomConsent {
    /// The outsider. On the wire it is `exteranalopenid`.
    pub external_openid: ExternalUserId,
    /// What the outsider said.
    pub agree_status: AgreeStatus,
    /// When that changed last.
    pub status_change_time: Option<Timestamp>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RoomConsent {
    "exteranalopenid" => external_openid: ExternalUserId,
    "agree_status" => agree_status: AgreeStatus,
    "status_change_time" => status_change_time: Option<Timestamp>,
});

/// Someone in a group.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomMember {
    /// The member.
    pub memberid: OpenUserId,
    /// When the member joined. On the wire it is `jointime`.
    pub join_time: Option<Timestamp>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RoomMember {
    "memberid" => memberid: OpenUserId,
    "jointime" => join_time: Option<Timestamp>,
});

/// A robot in chats.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Robot {
    /// Its id.
    pub robot_id: String,
    /// What it is called.
    pub name: Option<String>,
    /// Who created it.
    pub creator_userid: Option<OpenUserId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Robot {
    "robot_id" => robot_id: String,
    "name" => name: Option<String>,
    "creator_userid" => creator_userid: Option<OpenUserId>,
});

open_enum! {
    /// An edition of the chat archive.
    pub enum ArchiveEdition: i64 {
        /// Chats among members.
        Office = 1,
        /// Chats with customers too.
        Service = 2,
        /// Calls too.
        Enterprise = 3,
    }
}

open_enum! {
    /// Whether someone agreed to being archived.
    pub enum AgreeStatus: str {
        /// Agree.
        Agree = "Agree",
        /// Disagree.
        Disagree = "Disagree",
        /// Never asked and taken as agreeing.
        DefaultAgree = "Default_Agree",
    }
}
