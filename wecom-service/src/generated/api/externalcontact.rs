//! 客户联系: the customers of a corp's members: reading and noting them, handing them over, counting the
//! contact with them, and translating their ids.
//!
//! Generated from `spec/api/customers/externalcontact.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::chunking::Chunked;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::{AgentId, ChatId, DepartmentId, ExternalTagId, ExternalUserId, MediaId, OpenUserId};
use crate::paging::{Page, Paged};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{Empty, EncodeError, ErrCode, Extra, Form, Timestamp};
use crate::{open_enum, table, tagged_union};

/// The calls of 客户联系 on one scope, from [`Scope::externalcontact`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 客户联系: the customers of a corp's members: reading and noting them, handing them over, counting the
    /// contact with them, and translating their ids.
    #[inline]
    pub fn externalcontact(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 获取配置了客户联系功能的成员列表: the members who may use customer contact, as far as the app sees
    /// them.
    ///
    /// `GET /cgi-bin/externalcontact/get_follow_user_list` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [92571](https://developer.work.weixin.qq.com/document/path/92571), checked,
    /// as of 2023-12-01; also [92576](https://developer.work.weixin.qq.com/document/path/92576),
    /// [96310](https://developer.work.weixin.qq.com/document/path/96310).
    #[inline]
    pub fn get_follow_user_list(&self) -> Call<GetFollowUserList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetFollowUserList::new())
    }

    /// 检查用户是否配置了客户联系功能使用权限: which of the named members and departments may use customer
    /// contact.
    ///
    /// `POST /cgi-bin/externalcontact/check_follow_user` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [96312](https://developer.work.weixin.qq.com/document/path/96312), checked,
    /// as of 2024-06-27.
    #[inline]
    pub fn check_follow_user(&self) -> Call<CheckFollowUser>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(CheckFollowUser::new())
    }

    /// 获取客户列表: the ids of all customers of one member.
    ///
    /// Marketing apps get the customers that they brought in.
    ///
    /// `GET /cgi-bin/externalcontact/list` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [96314](https://developer.work.weixin.qq.com/document/path/96314), checked, as of
    /// 2025-11-17; also [92113](https://developer.work.weixin.qq.com/document/path/92113),
    /// [92264](https://developer.work.weixin.qq.com/document/path/92264).
    #[inline]
    pub fn list(&self, userid: impl Into<OpenUserId>) -> Call<List>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(List::new(userid))
    }

    /// 获取客户详情: one customer, and the members who serve it.
    ///
    /// Schools read parents and teachers with it too.
    ///
    /// `GET /cgi-bin/externalcontact/get` with [`AccessToken`]; read-only, so the client may repeat it. Its
    /// `stream()` goes through all pages. Official page
    /// [92114](https://developer.work.weixin.qq.com/document/path/92114), checked in a public copy; also
    /// [91670](https://developer.work.weixin.qq.com/document/path/91670),
    /// [92265](https://developer.work.weixin.qq.com/document/path/92265),
    /// [92322](https://developer.work.weixin.qq.com/document/path/92322),
    /// [96315](https://developer.work.weixin.qq.com/document/path/96315).
    #[inline]
    pub fn get(&self, external_userid: impl Into<ExternalUserId>) -> Call<Get>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Get::new(external_userid))
    }

    /// 批量获取客户详情: the customers of several members, one line for each member and customer.
    ///
    /// `POST /cgi-bin/externalcontact/batch/get_by_user` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Its `stream()` goes through all pages. Official page
    /// [92994](https://developer.work.weixin.qq.com/document/path/92994), checked in a public copy; also
    /// [93010](https://developer.work.weixin.qq.com/document/path/93010),
    /// [96316](https://developer.work.weixin.qq.com/document/path/96316).
    #[inline]
    pub fn batch_get_by_user(
        &self,
        userid_list: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Call<BatchGetByUser>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(BatchGetByUser::new(userid_list))
    }

    /// 修改客户备注信息: change what a member noted about a customer. What is absent stays.
    ///
    /// At least one note has to be given.
    ///
    /// `POST /cgi-bin/externalcontact/remark` with [`AccessToken`]; twice is the same as once, so the client
    /// may repeat it. Official page [96317](https://developer.work.weixin.qq.com/document/path/96317),
    /// checked, as of 2025-11-17; also [92115](https://developer.work.weixin.qq.com/document/path/92115),
    /// [92694](https://developer.work.weixin.qq.com/document/path/92694).
    #[inline]
    pub fn remark(
        &self,
        userid: impl Into<OpenUserId>,
        external_userid: impl Into<ExternalUserId>,
    ) -> Call<Remark>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Remark::new(userid, external_userid))
    }

    /// 结束临时会话: end the temporary chat of a member and a customer. The closing words that were
    /// configured go out first.
    ///
    /// Contacts that were made in any other way cannot be closed with it.
    ///
    /// `POST /cgi-bin/externalcontact/close_temp_chat` with [`AccessToken`]; twice is the same as once, so
    /// the client may repeat it. Official page
    /// [92228](https://developer.work.weixin.qq.com/document/path/92228), checked in a public copy; also
    /// [92572](https://developer.work.weixin.qq.com/document/path/92572),
    /// [92577](https://developer.work.weixin.qq.com/document/path/92577),
    /// [96348](https://developer.work.weixin.qq.com/document/path/96348).
    #[inline]
    pub fn close_temp_chat(
        &self,
        userid: impl Into<OpenUserId>,
        external_userid: impl Into<ExternalUserId>,
    ) -> Call<CloseTempChat>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(CloseTempChat::new(userid, external_userid))
    }

    /// 获取已服务的外部联系人: everybody the app's members serve: customers, and strangers in their group
    /// chats.
    ///
    /// `POST /cgi-bin/externalcontact/contact_list` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Its `stream()` goes through all pages. Official page
    /// [99434](https://developer.work.weixin.qq.com/document/path/99434), checked, as of 2023-11-30.
    #[inline]
    pub fn contact_list(&self) -> Call<ContactList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ContactList::new())
    }

    /// 分配在职成员的客户: hand customers of one member to another one. The customers move after 24 hours
    /// unless they object.
    ///
    /// A customer moves at most twice in 90 days. Both members must have logged in within a year; the
    /// receiver needs customer contact and a verified name.
    ///
    /// `POST /cgi-bin/externalcontact/transfer_customer` with [`AccessToken`]; acts on every call and is
    /// never repeated blindly. Official page
    /// [96325](https://developer.work.weixin.qq.com/document/path/96325), checked, as of 2023-12-01; also
    /// [92125](https://developer.work.weixin.qq.com/document/path/92125),
    /// [94096](https://developer.work.weixin.qq.com/document/path/94096).
    #[inline]
    pub fn transfer_customer(
        &self,
        handover_userid: impl Into<OpenUserId>,
        takeover_userid: impl Into<OpenUserId>,
        external_userid: impl IntoIterator<Item = impl Into<ExternalUserId>>,
    ) -> Call<TransferCustomer>
    where
        K: Provides<AccessToken>,
    {
        let request = TransferCustomer::new(
            handover_userid,
            takeover_userid,
            external_userid,
        );
        self.scope.call(request)
    }

    /// 查询客户接替状态: how far the handovers between two active members are.
    ///
    /// `POST /cgi-bin/externalcontact/transfer_result` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Its `stream()` goes through all pages. Official page
    /// [94088](https://developer.work.weixin.qq.com/document/path/94088), checked in a public copy; also
    /// [94097](https://developer.work.weixin.qq.com/document/path/94097),
    /// [96327](https://developer.work.weixin.qq.com/document/path/96327).
    #[inline]
    pub fn transfer_result(
        &self,
        handover_userid: impl Into<OpenUserId>,
        takeover_userid: impl Into<OpenUserId>,
    ) -> Call<TransferResult>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(TransferResult::new(handover_userid, takeover_userid))
    }

    /// 获取待分配的离职成员列表: customers of members who left, still to be handed over.
    ///
    /// `POST /cgi-bin/externalcontact/get_unassigned_list` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Its `stream()` goes through all pages. Official page
    /// [92124](https://developer.work.weixin.qq.com/document/path/92124), checked, as of 2023-12-01; also
    /// [92273](https://developer.work.weixin.qq.com/document/path/92273),
    /// [96330](https://developer.work.weixin.qq.com/document/path/96330).
    #[inline]
    pub fn get_unassigned_list(&self) -> Call<GetUnassignedList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetUnassignedList::new())
    }

    /// 分配离职成员的客户: hand customers of a member who left to another one. The customers move after 24
    /// hours.
    ///
    /// Works for a year after the member left. The receiver needs customer contact and a verified name.
    ///
    /// `POST /cgi-bin/externalcontact/resigned/transfer_customer` with [`AccessToken`]; acts on every call
    /// and is never repeated blindly. Official page
    /// [96331](https://developer.work.weixin.qq.com/document/path/96331), checked, as of 2023-12-01; also
    /// [94081](https://developer.work.weixin.qq.com/document/path/94081),
    /// [94100](https://developer.work.weixin.qq.com/document/path/94100).
    #[inline]
    pub fn resigned_transfer_customer(
        &self,
        handover_userid: impl Into<OpenUserId>,
        takeover_userid: impl Into<OpenUserId>,
        external_userid: impl IntoIterator<Item = impl Into<ExternalUserId>>,
    ) -> Call<ResignedTransferCustomer>
    where
        K: Provides<AccessToken>,
    {
        let request = ResignedTransferCustomer::new(
            handover_userid,
            takeover_userid,
            external_userid,
        );
        self.scope.call(request)
    }

    /// 查询客户接替状态: how far the handovers from a member who left are.
    ///
    /// `POST /cgi-bin/externalcontact/resigned/transfer_result` with [`AccessToken`]; read-only, so the
    /// client may repeat it. Its `stream()` goes through all pages. Official page
    /// [96333](https://developer.work.weixin.qq.com/document/path/96333), checked, as of 2021-03-24; also
    /// [94082](https://developer.work.weixin.qq.com/document/path/94082),
    /// [94101](https://developer.work.weixin.qq.com/document/path/94101).
    #[inline]
    pub fn resigned_transfer_result(
        &self,
        handover_userid: impl Into<OpenUserId>,
        takeover_userid: impl Into<OpenUserId>,
    ) -> Call<ResignedTransferResult>
    where
        K: Provides<AccessToken>,
    {
        let request = ResignedTransferResult::new(handover_userid, takeover_userid);
        self.scope.call(request)
    }

    /// 获取「联系客户统计」数据: how members dealt with customers, day by day. Several members and
    /// departments are added up.
    ///
    /// Members or departments have to be given.
    ///
    /// `POST /cgi-bin/externalcontact/get_user_behavior_data` with [`AccessToken`]; read-only, so the client
    /// may repeat it. Official page [96358](https://developer.work.weixin.qq.com/document/path/96358),
    /// checked, as of 2023-12-01; also [92132](https://developer.work.weixin.qq.com/document/path/92132),
    /// [92275](https://developer.work.weixin.qq.com/document/path/92275).
    #[inline]
    pub fn get_user_behavior_data(
        &self,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Call<GetUserBehaviorData>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetUserBehaviorData::new(start_time, end_time))
    }

    /// 企业主体unionid转换为第三方external_userid: the contact behind a WeChat user of the corp's own mini
    /// program, for a provider who develops it.
    ///
    /// The mini program must belong to this corp and be verified; a member whom the app sees must serve the
    /// contact or own a group with it.
    ///
    /// `POST /cgi-bin/externalcontact/unionid_to_external_userid` with [`AccessToken`]; read-only, so the
    /// client may repeat it. Official page [93274](https://developer.work.weixin.qq.com/document/path/93274),
    /// checked, as of 2022-06-29.
    #[inline]
    pub fn unionid_to_external_userid(
        &self,
        unionid: impl Into<String>,
        openid: impl Into<String>,
    ) -> Call<UnionidToExternalUserid>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(UnionidToExternalUserid::new(unionid, openid))
    }

    /// 外部联系人openid转换: a contact's WeChat openid, for payments. Not for contacts of another corp
    /// (`wo…`).
    ///
    /// `POST /cgi-bin/externalcontact/convert_to_openid` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [92323](https://developer.work.weixin.qq.com/document/path/92323), checked,
    /// as of 2020-01-12; also [92292](https://developer.work.weixin.qq.com/document/path/92292).
    #[inline]
    pub fn convert_to_openid(
        &self,
        external_userid: impl Into<ExternalUserId>,
    ) -> Call<ConvertToOpenid>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ConvertToOpenid::new(external_userid))
    }

    /// 手机号转外部联系人ID: the contacts behind mobile numbers of parents, for schools.
    ///
    /// `POST /cgi-bin/externalcontact/batch_to_external_userid` with [`AccessToken`]; read-only, so the
    /// client may repeat it. Its `in_chunks()` sends as many calls as the list needs. Official page
    /// [92506](https://developer.work.weixin.qq.com/document/path/92506), checked, as of 2023-11-30.
    #[inline]
    pub fn batch_to_external_userid(
        &self,
        mobiles: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<BatchToExternalUserid>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(BatchToExternalUserid::new(mobiles))
    }

    /// 客户群opengid转换: the customer group in which a mini program was opened.
    ///
    /// Only groups that members of this corp created and whose owner the app sees.
    ///
    /// `POST /cgi-bin/externalcontact/opengid_to_chatid` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [96339](https://developer.work.weixin.qq.com/document/path/96339), checked,
    /// as of 2023-12-01; also [94822](https://developer.work.weixin.qq.com/document/path/94822),
    /// [94828](https://developer.work.weixin.qq.com/document/path/94828).
    #[inline]
    pub fn opengid_to_chatid(&self, opengid: impl Into<String>) -> Call<OpengidToChatid>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(OpengidToChatid::new(opengid))
    }

    /// 代开发应用external_userid转换: a contact's id as the provider's third-party app sees it. Asked by a
    /// customized app whose ids are not encrypted yet.
    ///
    /// `POST /cgi-bin/externalcontact/to_service_external_userid` with [`AccessToken`]; read-only, so the
    /// client may repeat it. Official page [95195](https://developer.work.weixin.qq.com/document/path/95195),
    /// checked, as of 2022-06-23.
    #[inline]
    pub fn to_service_external_userid(
        &self,
        external_userid: impl Into<ExternalUserId>,
    ) -> Call<ToServiceExternalUserid>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ToServiceExternalUserid::new(external_userid))
    }

    /// external_userid转换: the corp's own id of a contact that a provider's app named. For the corp's own
    /// apps.
    ///
    /// The contact's member or group owner must be seen by both apps.
    ///
    /// `POST /cgi-bin/externalcontact/from_service_external_userid` with [`AccessToken`]; read-only, so the
    /// client may repeat it. Official page [95884](https://developer.work.weixin.qq.com/document/path/95884),
    /// checked in a public copy, as of 2024-07-18.
    #[inline]
    pub fn from_service_external_userid(
        &self,
        external_userid: impl Into<ExternalUserId>,
        source_agentid: impl Into<AgentId>,
    ) -> Call<FromServiceExternalUserid>
    where
        K: Provides<AccessToken>,
    {
        let request = FromServiceExternalUserid::new(external_userid, source_agentid);
        self.scope.call(request)
    }

    /// 转换客户external_userid: the encrypted ids of customers whose plain ids a provider holds. Unknown ones
    /// are left out.
    ///
    /// Ids that are converted already come back as they are; 200 at once are recommended. Of customer
    /// service, only ids of the last 48 hours. Third-party apps are refused once they declared the move of
    /// ids done. Strangers in group chats are converted by groupchat_get_new_external_userid.
    ///
    /// `POST /cgi-bin/externalcontact/get_new_external_userid` with [`AccessToken`]; read-only, so the client
    /// may repeat it. Its `in_chunks()` sends as many calls as the list needs. Official page
    /// [97107](https://developer.work.weixin.qq.com/document/path/97107), checked, as of 2022-11-03; also
    /// [95327](https://developer.work.weixin.qq.com/document/path/95327),
    /// [95435](https://developer.work.weixin.qq.com/document/path/95435),
    /// [97063](https://developer.work.weixin.qq.com/document/path/97063).
    #[inline]
    pub fn get_new_external_userid(
        &self,
        external_userid_list: impl IntoIterator<Item = impl Into<ExternalUserId>>,
    ) -> Call<GetNewExternalUserid>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetNewExternalUserid::new(external_userid_list))
    }
}

/// 获取配置了客户联系功能的成员列表: the request of [`Api::get_follow_user_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFollowUserList {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetFollowUserList {});

impl GetFollowUserList {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetFollowUserList {
    type Token = AccessToken;
    type Response = GetFollowUserListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::get("externalcontact", "get_follow_user_list", "/cgi-bin/externalcontact/get_follow_user_list")
            .title("获取配置了客户联系功能的成员列表")
            .docs(&[92571, 92576, 96310]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取配置了客户联系功能的成员列表: the answer to [`GetFollowUserList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFollowUserListResponse {
    /// The members' ids as the calling app sees them.
    pub follow_user: Vec<OpenUserId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetFollowUserListResponse {
    "follow_user" => follow_user: Vec<OpenUserId>,
});

/// 检查用户是否配置了客户联系功能使用权限: the request of [`Api::check_follow_user`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckFollowUser {
    /// Members to ask about.
    pub userid: Option<Vec<OpenUserId>>,
    /// Departments to ask about.
    pub partyid: Option<Vec<DepartmentId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CheckFollowUser {
    "userid" => userid: Option<Vec<OpenUserId>>,
    "partyid" => partyid: Option<Vec<DepartmentId>>,
});

impl CheckFollowUser {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for CheckFollowUser {
    type Token = AccessToken;
    type Response = CheckFollowUserResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("externalcontact", "check_follow_user", "/cgi-bin/externalcontact/check_follow_user")
            .title("检查用户是否配置了客户联系功能使用权限")
            .effect(Effect::Read)
            .docs(&[96312]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<CheckFollowUser> {
    /// Members to ask about.
    #[inline]
    pub fn userid(
        mut self,
        userid: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.request.userid = Some(userid.into_iter().map(Into::into).collect());
        self
    }

    /// Departments to ask about.
    #[inline]
    pub fn partyid(
        mut self,
        partyid: impl IntoIterator<Item = impl Into<DepartmentId>>,
    ) -> Self {
        self.request.partyid = Some(partyid.into_iter().map(Into::into).collect());
        self
    }
}

/// 检查用户是否配置了客户联系功能使用权限: the answer to [`CheckFollowUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckFollowUserResponse {
    /// Those who may.
    pub authorized: Option<FollowScope>,
    /// Those who may not.
    pub unauthorized: Option<FollowScope>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CheckFollowUserResponse {
    "authorized" => authorized: Option<FollowScope>,
    "unauthorized" => unauthorized: Option<FollowScope>,
});

/// 获取客户列表: the request of [`Api::list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// A member who may use customer contact and whom the app sees.
    pub userid: OpenUserId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(List {
    "userid" => userid: OpenUserId [required()],
});

impl List {
    /// The request with everything it must have.
    #[inline]
    pub fn new(userid: impl Into<OpenUserId>) -> Self {
        Self {
            userid: userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for List {
    type Token = AccessToken;
    type Response = ListResponse;
    const META: &'static EndpointMeta = &EndpointMeta::get("externalcontact", "list", "/cgi-bin/externalcontact/list")
        .title("获取客户列表")
        .docs(&[92113, 92264, 96314]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取客户列表: the answer to [`List`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The customers.
    pub external_userid: Vec<ExternalUserId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ListResponse {
    "external_userid" => external_userid: Vec<ExternalUserId>,
});

/// 获取客户详情: the request of [`Api::get`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The customer.
    pub external_userid: ExternalUserId,
    /// Where to go on with the members. Absent for the first page.
    pub cursor: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Get {
    "external_userid" => external_userid: ExternalUserId [required()],
    "cursor" => cursor: Option<String>,
});

impl Get {
    /// The request with everything it must have.
    #[inline]
    pub fn new(external_userid: impl Into<ExternalUserId>) -> Self {
        Self {
            external_userid: external_userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Get {
    type Token = AccessToken;
    type Response = GetResponse;
    const META: &'static EndpointMeta = &EndpointMeta::get("externalcontact", "get", "/cgi-bin/externalcontact/get")
        .title("获取客户详情")
        .docs(&[91670, 92114, 92265, 92322, 96315]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<Get> {
    /// Where to go on with the members. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }
}

impl Paged for Get {
    type Item = Follow;

    #[inline]
    fn turn(&mut self, page: GetResponse) -> Page<Follow> {
        Page::by_cursor(page.follow_user, None, page.next_cursor, &mut self.cursor)
    }
}

/// 获取客户详情: the answer to [`Get`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The customer.
    pub external_contact: ExternalContact,
    /// The members who serve it, at most 500 in one answer.
    pub follow_user: Vec<Follow>,
    /// Cursor of the next page of members. Present beyond 500 of them.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetResponse {
    "external_contact" => external_contact: ExternalContact,
    "follow_user" => follow_user: Vec<Follow>,
    "next_cursor" => next_cursor: Option<String>,
});

/// 批量获取客户详情: the request of [`Api::batch_get_by_user`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetByUser {
    /// Members whom the app sees. At most 100 items.
    pub userid_list: Vec<OpenUserId>,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most lines of one page. 1 to 100, 50 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(BatchGetByUser {
    "userid_list" => userid_list: Vec<OpenUserId> [required(), max_items(100)],
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 100)],
});

impl BatchGetByUser {
    /// The request with everything it must have.
    #[inline]
    pub fn new(userid_list: impl IntoIterator<Item = impl Into<OpenUserId>>) -> Self {
        Self {
            userid_list: userid_list.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for BatchGetByUser {
    type Token = AccessToken;
    type Response = BatchGetByUserResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("externalcontact", "batch_get_by_user", "/cgi-bin/externalcontact/batch/get_by_user")
            .title("批量获取客户详情")
            .effect(Effect::Read)
            .docs(&[92994, 93010, 96316]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<BatchGetByUser> {
    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most lines of one page. 1 to 100, 50 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for BatchGetByUser {
    type Item = FollowedContact;

    #[inline]
    fn turn(&mut self, page: BatchGetByUserResponse) -> Page<FollowedContact> {
        Page::by_cursor(
            page.external_contact_list,
            None,
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 批量获取客户详情: the answer to [`BatchGetByUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetByUserResponse {
    /// The lines of this page.
    pub external_contact_list: Vec<FollowedContact>,
    /// Cursor of the next page. Empty on the last one.
    pub next_cursor: Option<String>,
    /// Members that could not be read. When none could the call fails with 701008.
    pub fail_info: Option<BatchFailure>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer BatchGetByUserResponse {
    "external_contact_list" => external_contact_list: Vec<FollowedContact>,
    "next_cursor" => next_cursor: Option<String>,
    "fail_info" => fail_info: Option<BatchFailure>,
});

/// 修改客户备注信息: the request of [`Api::remark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Remark {
    /// The member.
    pub userid: OpenUserId,
    /// The customer of this member.
    pub external_userid: ExternalUserId,
    /// The name the member gives the customer. At most 20 characters.
    pub remark: Option<String>,
    /// Free text about the customer. At most 150 characters.
    pub description: Option<String>,
    /// The customer's company. Only for WeChat users. At most 20 characters.
    pub remark_company: Option<String>,
    /// The customer's numbers instead of the old ones. One empty text clears them.
    pub remark_mobiles: Option<Vec<String>>,
    /// An uploaded picture to note.
    pub remark_pic_mediaid: Option<MediaId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Remark {
    "userid" => userid: OpenUserId [required()],
    "external_userid" => external_userid: ExternalUserId [required()],
    "remark" => remark: Option<String> [max_chars(20), sensitive()],
    "description" => description: Option<String> [max_chars(150), sensitive()],
    "remark_company" => remark_company: Option<String> [max_chars(20)],
    "remark_mobiles" => remark_mobiles: Option<Vec<String>> [sensitive()],
    "remark_pic_mediaid" => remark_pic_mediaid: Option<MediaId>,
});

impl Remark {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        userid: impl Into<OpenUserId>,
        external_userid: impl Into<ExternalUserId>,
    ) -> Self {
        Self {
            userid: userid.into(),
            external_userid: external_userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Remark {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("externalcontact", "remark", "/cgi-bin/externalcontact/remark")
            .title("修改客户备注信息")
            .effect(Effect::Set)
            .docs(&[92115, 92694, 96317]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<Remark> {
    /// The name the member gives the customer. At most 20 characters.
    #[inline]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.request.remark = Some(remark.into());
        self
    }

    /// Free text about the customer. At most 150 characters.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.request.description = Some(description.into());
        self
    }

    /// The customer's company. Only for WeChat users. At most 20 characters.
    #[inline]
    pub fn remark_company(mut self, remark_company: impl Into<String>) -> Self {
        self.request.remark_company = Some(remark_company.into());
        self
    }

    /// The customer's numbers instead of the old ones. One empty text clears them.
    #[inline]
    pub fn remark_mobiles(
        mut self,
        remark_mobiles: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.remark_mobiles = Some(
            remark_mobiles.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// An uploaded picture to note.
    #[inline]
    pub fn remark_pic_mediaid(mut self, remark_pic_mediaid: impl Into<MediaId>) -> Self {
        self.request.remark_pic_mediaid = Some(remark_pic_mediaid.into());
        self
    }
}

/// 结束临时会话: the request of [`Api::close_temp_chat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseTempChat {
    /// The member.
    pub userid: OpenUserId,
    /// The customer.
    pub external_userid: ExternalUserId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CloseTempChat {
    "userid" => userid: OpenUserId [required()],
    "external_userid" => external_userid: ExternalUserId [required()],
});

impl CloseTempChat {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        userid: impl Into<OpenUserId>,
        external_userid: impl Into<ExternalUserId>,
    ) -> Self {
        Self {
            userid: userid.into(),
            external_userid: external_userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for CloseTempChat {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("externalcontact", "close_temp_chat", "/cgi-bin/externalcontact/close_temp_chat")
            .title("结束临时会话")
            .effect(Effect::Set)
            .docs(&[92228, 92572, 92577, 96348]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取已服务的外部联系人: the request of [`Api::contact_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactList {
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most contacts of one page. 1000 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ContactList {
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64>,
});

impl ContactList {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for ContactList {
    type Token = AccessToken;
    type Response = ContactListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("externalcontact", "contact_list", "/cgi-bin/externalcontact/contact_list")
            .title("获取已服务的外部联系人")
            .effect(Effect::Read)
            .docs(&[99434]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ContactList> {
    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most contacts of one page. 1000 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for ContactList {
    type Item = ServedContact;

    #[inline]
    fn turn(&mut self, page: ContactListResponse) -> Page<ServedContact> {
        Page::by_cursor(page.info_list, None, page.next_cursor, &mut self.cursor)
    }
}

/// 获取已服务的外部联系人: the answer to [`ContactList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactListResponse {
    /// The contacts of this page.
    pub info_list: Vec<ServedContact>,
    /// Cursor of the next page, good for 4 hours. Empty on the last one.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ContactListResponse {
    "info_list" => info_list: Vec<ServedContact>,
    "next_cursor" => next_cursor: Option<String>,
});

/// 分配在职成员的客户: the request of [`Api::transfer_customer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferCustomer {
    /// The member who gives.
    pub handover_userid: OpenUserId,
    /// The member who receives.
    pub takeover_userid: OpenUserId,
    /// Customers of the giving member. At most 100 items.
    pub external_userid: Vec<ExternalUserId>,
    /// What the customers are told once they moved. A standard text when absent. At most 200 characters.
    pub transfer_success_msg: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TransferCustomer {
    "handover_userid" => handover_userid: OpenUserId [required()],
    "takeover_userid" => takeover_userid: OpenUserId [required()],
    "external_userid" => external_userid: Vec<ExternalUserId> [required(), max_items(100)],
    "transfer_success_msg" => transfer_success_msg: Option<String> [max_chars(200)],
});

impl TransferCustomer {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        handover_userid: impl Into<OpenUserId>,
        takeover_userid: impl Into<OpenUserId>,
        external_userid: impl IntoIterator<Item = impl Into<ExternalUserId>>,
    ) -> Self {
        Self {
            handover_userid: handover_userid.into(),
            takeover_userid: takeover_userid.into(),
            external_userid: external_userid.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for TransferCustomer {
    type Token = AccessToken;
    type Response = TransferCustomerResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("externalcontact", "transfer_customer", "/cgi-bin/externalcontact/transfer_customer")
            .title("分配在职成员的客户")
            .docs(&[92125, 94096, 96325]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<TransferCustomer> {
    /// What the customers are told once they moved. A standard text when absent. At most 200 characters.
    #[inline]
    pub fn transfer_success_msg(
        mut self,
        transfer_success_msg: impl Into<String>,
    ) -> Self {
        self.request.transfer_success_msg = Some(transfer_success_msg.into());
        self
    }
}

/// 分配在职成员的客户: the answer to [`TransferCustomer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferCustomerResponse {
    /// How the handover of each customer started.
    pub customer: Vec<TransferStart>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer TransferCustomerResponse {
    "customer" => customer: Vec<TransferStart>,
});

/// 查询客户接替状态: the request of [`Api::transfer_result`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferResult {
    /// The member who gave.
    pub handover_userid: OpenUserId,
    /// The member who received.
    pub takeover_userid: OpenUserId,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TransferResult {
    "handover_userid" => handover_userid: OpenUserId [required()],
    "takeover_userid" => takeover_userid: OpenUserId [required()],
    "cursor" => cursor: Option<String>,
});

impl TransferResult {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        handover_userid: impl Into<OpenUserId>,
        takeover_userid: impl Into<OpenUserId>,
    ) -> Self {
        Self {
            handover_userid: handover_userid.into(),
            takeover_userid: takeover_userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for TransferResult {
    type Token = AccessToken;
    type Response = TransferResultResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("externalcontact", "transfer_result", "/cgi-bin/externalcontact/transfer_result")
            .title("查询客户接替状态")
            .effect(Effect::Read)
            .docs(&[94088, 94097, 96327]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<TransferResult> {
    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }
}

impl Paged for TransferResult {
    type Item = TransferState;

    #[inline]
    fn turn(&mut self, page: TransferResultResponse) -> Page<TransferState> {
        Page::by_cursor(page.customer, None, page.next_cursor, &mut self.cursor)
    }
}

/// 查询客户接替状态: the answer to [`TransferResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferResultResponse {
    /// The customers of this page, at most 1000.
    pub customer: Vec<TransferState>,
    /// Cursor of the next page. Empty on the last one.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer TransferResultResponse {
    "customer" => customer: Vec<TransferState>,
    "next_cursor" => next_cursor: Option<String>,
});

/// 获取待分配的离职成员列表: the request of [`Api::get_unassigned_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUnassignedList {
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most customers of one page. 1 to 1000, 1000 when absent.
    pub page_size: Option<i64>,
    /// Number of the page, from 0. Reaches the first 50000 customers only. 0 or more.
    ///
    /// **Deprecated:** Gone from the page's table; page with cursor.
    pub page_id: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetUnassignedList {
    "cursor" => cursor: Option<String>,
    "page_size" => page_size: Option<i64> [range(1, 1000)],
    "page_id" => page_id: Option<i64> [range(0, i64::MAX)],
});

impl GetUnassignedList {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetUnassignedList {
    type Token = AccessToken;
    type Response = GetUnassignedListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("externalcontact", "get_unassigned_list", "/cgi-bin/externalcontact/get_unassigned_list")
            .title("获取待分配的离职成员列表")
            .effect(Effect::Read)
            .docs(&[92124, 92273, 96330]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetUnassignedList> {
    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most customers of one page. 1 to 1000, 1000 when absent.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.request.page_size = Some(page_size);
        self
    }

    /// Number of the page, from 0. Reaches the first 50000 customers only. 0 or more.
    ///
    /// **Deprecated:** Gone from the page's table; page with cursor.
    #[inline]
    pub fn page_id(mut self, page_id: i64) -> Self {
        self.request.page_id = Some(page_id);
        self
    }
}

impl Paged for GetUnassignedList {
    type Item = UnassignedContact;

    #[inline]
    fn turn(&mut self, page: GetUnassignedListResponse) -> Page<UnassignedContact> {
        Page::by_cursor(
            page.info,
            Some(!page.is_last),
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 获取待分配的离职成员列表: the answer to [`GetUnassignedList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUnassignedListResponse {
    /// The customers of this page.
    pub info: Vec<UnassignedContact>,
    /// Whether this is the last page.
    pub is_last: bool,
    /// Cursor of the next page. Empty on the last one.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetUnassignedListResponse {
    "info" => info: Vec<UnassignedContact>,
    "is_last" => is_last: bool,
    "next_cursor" => next_cursor: Option<String>,
});

/// 分配离职成员的客户: the request of [`Api::resigned_transfer_customer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResignedTransferCustomer {
    /// The member who left.
    pub handover_userid: OpenUserId,
    /// The member who receives.
    pub takeover_userid: OpenUserId,
    /// Customers of the member who left. At most 100 items.
    pub external_userid: Vec<ExternalUserId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ResignedTransferCustomer {
    "handover_userid" => handover_userid: OpenUserId [required()],
    "takeover_userid" => takeover_userid: OpenUserId [required()],
    "external_userid" => external_userid: Vec<ExternalUserId> [required(), max_items(100)],
});

impl ResignedTransferCustomer {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        handover_userid: impl Into<OpenUserId>,
        takeover_userid: impl Into<OpenUserId>,
        external_userid: impl IntoIterator<Item = impl Into<ExternalUserId>>,
    ) -> Self {
        Self {
            handover_userid: handover_userid.into(),
            takeover_userid: takeover_userid.into(),
            external_userid: external_userid.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for ResignedTransferCustomer {
    type Token = AccessToken;
    type Response = ResignedTransferCustomerResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact",
        "resigned_transfer_customer",
        "/cgi-bin/externalcontact/resigned/transfer_customer",
    )
    .title("分配离职成员的客户")
    .docs(&[94081, 94100, 96331]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 分配离职成员的客户: the answer to [`ResignedTransferCustomer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResignedTransferCustomerResponse {
    /// How the handover of each customer started.
    pub customer: Vec<TransferStart>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ResignedTransferCustomerResponse {
    "customer" => customer: Vec<TransferStart>,
});

/// 查询客户接替状态: the request of [`Api::resigned_transfer_result`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResignedTransferResult {
    /// The member who left.
    pub handover_userid: OpenUserId,
    /// The member who received.
    pub takeover_userid: OpenUserId,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ResignedTransferResult {
    "handover_userid" => handover_userid: OpenUserId [required()],
    "takeover_userid" => takeover_userid: OpenUserId [required()],
    "cursor" => cursor: Option<String>,
});

impl ResignedTransferResult {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        handover_userid: impl Into<OpenUserId>,
        takeover_userid: impl Into<OpenUserId>,
    ) -> Self {
        Self {
            handover_userid: handover_userid.into(),
            takeover_userid: takeover_userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for ResignedTransferResult {
    type Token = AccessToken;
    type Response = ResignedTransferResultResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact",
        "resigned_transfer_result",
        "/cgi-bin/externalcontact/resigned/transfer_result",
    )
    .title("查询客户接替状态")
    .effect(Effect::Read)
    .docs(&[94082, 94101, 96333]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ResignedTransferResult> {
    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }
}

impl Paged for ResignedTransferResult {
    type Item = TransferState;

    #[inline]
    fn turn(&mut self, page: ResignedTransferResultResponse) -> Page<TransferState> {
        Page::by_cursor(page.customer, None, page.next_cursor, &mut self.cursor)
    }
}

/// 查询客户接替状态: the answer to [`ResignedTransferResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResignedTransferResultResponse {
    /// The customers of this page, at most 1000.
    pub customer: Vec<TransferState>,
    /// Cursor of the next page. Empty on the last one.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ResignedTransferResultResponse {
    "customer" => customer: Vec<TransferState>,
    "next_cursor" => next_cursor: Option<String>,
});

/// 获取「联系客户统计」数据: the request of [`Api::get_user_behavior_data`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserBehaviorData {
    /// First day, within the last 180. Rounded down to midnight.
    pub start_time: Timestamp,
    /// Last day, at most 30 days later. Rounded down to midnight.
    pub end_time: Timestamp,
    /// Members whom the app sees. At most 100 items.
    pub userid: Option<Vec<OpenUserId>>,
    /// Departments that the app sees. At most 100 items.
    pub partyid: Option<Vec<DepartmentId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetUserBehaviorData {
    "start_time" => start_time: Timestamp [required()],
    "end_time" => end_time: Timestamp [required()],
    "userid" => userid: Option<Vec<OpenUserId>> [max_items(100)],
    "partyid" => partyid: Option<Vec<DepartmentId>> [max_items(100)],
});

impl GetUserBehaviorData {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetUserBehaviorData {
    type Token = AccessToken;
    type Response = GetUserBehaviorDataResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact",
        "get_user_behavior_data",
        "/cgi-bin/externalcontact/get_user_behavior_data",
    )
    .title("获取「联系客户统计」数据")
    .effect(Effect::Read)
    .docs(&[92132, 92275, 96358]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetUserBehaviorData> {
    /// Members whom the app sees. At most 100 items.
    #[inline]
    pub fn userid(
        mut self,
        userid: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.request.userid = Some(userid.into_iter().map(Into::into).collect());
        self
    }

    /// Departments that the app sees. At most 100 items.
    #[inline]
    pub fn partyid(
        mut self,
        partyid: impl IntoIterator<Item = impl Into<DepartmentId>>,
    ) -> Self {
        self.request.partyid = Some(partyid.into_iter().map(Into::into).collect());
        self
    }
}

/// 获取「联系客户统计」数据: the answer to [`GetUserBehaviorData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserBehaviorDataResponse {
    /// One entry a day.
    pub behavior_data: Vec<BehaviorDay>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetUserBehaviorDataResponse {
    "behavior_data" => behavior_data: Vec<BehaviorDay>,
});

/// 企业主体unionid转换为第三方external_userid: the request of [`Api::unionid_to_external_userid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnionidToExternalUserid {
    /// The WeChat user's unionid.
    pub unionid: String,
    /// The same user's openid in the same mini program.
    pub openid: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UnionidToExternalUserid {
    "unionid" => unionid: String [required()],
    "openid" => openid: String [required()],
});

impl UnionidToExternalUserid {
    /// The request with everything it must have.
    #[inline]
    pub fn new(unionid: impl Into<String>, openid: impl Into<String>) -> Self {
        Self {
            unionid: unionid.into(),
            openid: openid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for UnionidToExternalUserid {
    type Token = AccessToken;
    type Response = UnionidToExternalUseridResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact",
        "unionid_to_external_userid",
        "/cgi-bin/externalcontact/unionid_to_external_userid",
    )
    .title("企业主体unionid转换为第三方external_userid")
    .effect(Effect::Read)
    .docs(&[93274]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 企业主体unionid转换为第三方external_userid: the answer to [`UnionidToExternalUserid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnionidToExternalUseridResponse {
    /// The contact as the provider sees it.
    pub external_userid: ExternalUserId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer UnionidToExternalUseridResponse {
    "external_userid" => external_userid: ExternalUserId,
});

/// 外部联系人openid转换: the request of [`Api::convert_to_openid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertToOpenid {
    /// A contact in WeChat, `wm…`.
    pub external_userid: ExternalUserId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ConvertToOpenid {
    "external_userid" => external_userid: ExternalUserId [required()],
});

impl ConvertToOpenid {
    /// The request with everything it must have.
    #[inline]
    pub fn new(external_userid: impl Into<ExternalUserId>) -> Self {
        Self {
            external_userid: external_userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for ConvertToOpenid {
    type Token = AccessToken;
    type Response = ConvertToOpenidResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("externalcontact", "convert_to_openid", "/cgi-bin/externalcontact/convert_to_openid")
            .title("外部联系人openid转换")
            .effect(Effect::Read)
            .docs(&[92292, 92323]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 外部联系人openid转换: the answer to [`ConvertToOpenid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertToOpenidResponse {
    /// The contact's openid.
    pub openid: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ConvertToOpenidResponse {
    "openid" => openid: String,
});

/// 手机号转外部联系人ID: the request of [`Api::batch_to_external_userid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchToExternalUserid {
    /// Mobile numbers. At most 100 items.
    pub mobiles: Vec<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(BatchToExternalUserid {
    "mobiles" => mobiles: Vec<String> [required(), max_items(100), sensitive()],
});

impl BatchToExternalUserid {
    /// The request with everything it must have.
    #[inline]
    pub fn new(mobiles: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            mobiles: mobiles.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for BatchToExternalUserid {
    type Token = AccessToken;
    type Response = BatchToExternalUseridResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact",
        "batch_to_external_userid",
        "/cgi-bin/externalcontact/batch_to_external_userid",
    )
    .title("手机号转外部联系人ID")
    .effect(Effect::Read)
    .docs(&[92506]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Chunked for BatchToExternalUserid {
    const MOST: usize = 100;

    fn split_off(&mut self) -> Option<Self> {
        let list = Some(&mut self.mobiles).filter(|list| list.len() > Self::MOST)?;
        let rest = list.split_off(Self::MOST);
        Some(Self {
            mobiles: rest,
            ..self.clone()
        })
    }

    fn merge(
        answer: &mut BatchToExternalUseridResponse,
        next: BatchToExternalUseridResponse,
    ) {
        answer.success_list.extend(next.success_list);
        answer.fail_list.extend(next.fail_list);
    }
}

/// 手机号转外部联系人ID: the answer to [`BatchToExternalUserid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchToExternalUseridResponse {
    /// Numbers that were found.
    pub success_list: Vec<MobileMatch>,
    /// Numbers that were not, and why.
    pub fail_list: Vec<MobileFailure>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer BatchToExternalUseridResponse {
    "success_list" => success_list: Vec<MobileMatch>,
    "fail_list" => fail_list: Vec<MobileFailure>,
});

/// 客户群opengid转换: the request of [`Api::opengid_to_chatid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpengidToChatid {
    /// The group's id as wx.getGroupEnterInfo tells it in WeChat.
    pub opengid: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(OpengidToChatid {
    "opengid" => opengid: String [required()],
});

impl OpengidToChatid {
    /// The request with everything it must have.
    #[inline]
    pub fn new(opengid: impl Into<String>) -> Self {
        Self {
            opengid: opengid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for OpengidToChatid {
    type Token = AccessToken;
    type Response = OpengidToChatidResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("externalcontact", "opengid_to_chatid", "/cgi-bin/externalcontact/opengid_to_chatid")
            .title("客户群opengid转换")
            .effect(Effect::Read)
            .docs(&[94822, 94828, 96339]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 客户群opengid转换: the answer to [`OpengidToChatid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpengidToChatidResponse {
    /// The customer group, for groupchat_get.
    pub chat_id: ChatId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer OpengidToChatidResponse {
    "chat_id" => chat_id: ChatId,
});

/// 代开发应用external_userid转换: the request of [`Api::to_service_external_userid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToServiceExternalUserid {
    /// The contact as the customized app sees it.
    pub external_userid: ExternalUserId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ToServiceExternalUserid {
    "external_userid" => external_userid: ExternalUserId [required()],
});

impl ToServiceExternalUserid {
    /// The request with everything it must have.
    #[inline]
    pub fn new(external_userid: impl Into<ExternalUserId>) -> Self {
        Self {
            external_userid: external_userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for ToServiceExternalUserid {
    type Token = AccessToken;
    type Response = ToServiceExternalUseridResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact",
        "to_service_external_userid",
        "/cgi-bin/externalcontact/to_service_external_userid",
    )
    .title("代开发应用external_userid转换")
    .effect(Effect::Read)
    .docs(&[95195]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 代开发应用external_userid转换: the answer to [`ToServiceExternalUserid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToServiceExternalUseridResponse {
    /// The contact as the provider sees it.
    pub external_userid: ExternalUserId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ToServiceExternalUseridResponse {
    "external_userid" => external_userid: ExternalUserId,
});

/// external_userid转换: the request of [`Api::from_service_external_userid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FromServiceExternalUserid {
    /// The contact as the provider sees it.
    pub external_userid: ExternalUserId,
    /// The provider's app in this corp that got the id.
    pub source_agentid: AgentId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FromServiceExternalUserid {
    "external_userid" => external_userid: ExternalUserId [required()],
    "source_agentid" => source_agentid: AgentId [required(), form(Form::Either)],
});

impl FromServiceExternalUserid {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        external_userid: impl Into<ExternalUserId>,
        source_agentid: impl Into<AgentId>,
    ) -> Self {
        Self {
            external_userid: external_userid.into(),
            source_agentid: source_agentid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for FromServiceExternalUserid {
    type Token = AccessToken;
    type Response = FromServiceExternalUseridResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact",
        "from_service_external_userid",
        "/cgi-bin/externalcontact/from_service_external_userid",
    )
    .title("external_userid转换")
    .effect(Effect::Read)
    .docs(&[95884]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// external_userid转换: the answer to [`FromServiceExternalUserid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FromServiceExternalUseridResponse {
    /// The contact as the corp's own apps see it.
    pub external_userid: ExternalUserId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer FromServiceExternalUseridResponse {
    "external_userid" => external_userid: ExternalUserId,
});

/// 转换客户external_userid: the request of [`Api::get_new_external_userid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNewExternalUserid {
    /// The old ids. At most 1000 items.
    pub external_userid_list: Vec<ExternalUserId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetNewExternalUserid {
    "external_userid_list" => external_userid_list: Vec<ExternalUserId> [required(), max_items(1000)],
});

impl GetNewExternalUserid {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        external_userid_list: impl IntoIterator<Item = impl Into<ExternalUserId>>,
    ) -> Self {
        Self {
            external_userid_list: external_userid_list
                .into_iter()
                .map(Into::into)
                .collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetNewExternalUserid {
    type Token = AccessToken;
    type Response = GetNewExternalUseridResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact",
        "get_new_external_userid",
        "/cgi-bin/externalcontact/get_new_external_userid",
    )
    .title("转换客户external_userid")
    .effect(Effect::Read)
    .docs(&[95327, 95435, 97063, 97107]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Chunked for GetNewExternalUserid {
    const MOST: usize = 1000;

    fn split_off(&mut self) -> Option<Self> {
        let list = Some(&mut self.external_userid_list)
            .filter(|list| list.len() > Self::MOST)?;
        let rest = list.split_off(Self::MOST);
        Some(Self {
            external_userid_list: rest,
            ..self.clone()
        })
    }

    fn merge(
        answer: &mut GetNewExternalUseridResponse,
        next: GetNewExternalUseridResponse,
    ) {
        answer.items.extend(next.items);
    }
}

/// 转换客户external_userid: the answer to [`GetNewExternalUserid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNewExternalUseridResponse {
    /// Old and new ids.
    pub items: Vec<IdPair>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetNewExternalUseridResponse {
    "items" => items: Vec<IdPair>,
});

/// Members and departments.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FollowScope {
    /// The members.
    pub userid: Option<Vec<OpenUserId>>,
    /// The departments.
    pub partyid: Option<Vec<DepartmentId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(FollowScope {
    "userid" => userid: Option<Vec<OpenUserId>>,
    "partyid" => partyid: Option<Vec<DepartmentId>>,
});

/// A customer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalContact {
    /// The customer's id.
    pub external_userid: ExternalUserId,
    /// The nickname in WeChat, or the name or alias that a WeCom user shows.
    pub name: String,
    /// The parent's key in the school's own system. Schools only.
    pub foreign_key: Option<String>,
    /// The unionid of a WeChat user, if the corp bound a developer account. Never told to third-party apps.
    pub unionid: Option<String>,
    /// Address of the picture. Told to the corp's own apps only.
    pub avatar: Option<String>,
    /// Where the customer is a user.
    pub r#type: ContactType,
    /// Told to the corp's own apps only; others read 0.
    pub gender: Gender,
    /// The position of a WeCom user, unless hidden.
    pub position: Option<String>,
    /// The short name of a WeCom user's corp.
    pub corp_name: Option<String>,
    /// The registered name of a WeCom user's corp. Told to the corp's own apps only.
    pub corp_full_name: Option<String>,
    /// Whether the parent follows the school's notices. Schools only.
    pub is_subscribe: Option<bool>,
    /// What the school noted about a parent who follows its notices. Schools only.
    pub subscriber_info: Option<SubscriberInfo>,
    /// What a WeCom user shows outside the own corp.
    pub external_profile: Option<ExternalProfile>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ExternalContact {
    "external_userid" => external_userid: ExternalUserId,
    "name" => name: String [sensitive()],
    "foreign_key" => foreign_key: Option<String>,
    "unionid" => unionid: Option<String>,
    "avatar" => avatar: Option<String>,
    "type" => r#type: ContactType,
    "gender" => gender: Gender [form(Form::Either)],
    "position" => position: Option<String>,
    "corp_name" => corp_name: Option<String>,
    "corp_full_name" => corp_full_name: Option<String>,
    "is_subscribe" => is_subscribe: Option<bool> [form(Form::Flag)],
    "subscriber_info" => subscriber_info: Option<SubscriberInfo>,
    "external_profile" => external_profile: Option<ExternalProfile>,
});

/// What a school noted about a parent who follows its notices.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriberInfo {
    /// The parent's tags.
    pub tag_id: Option<Vec<ExternalTagId>>,
    /// The name given to the parent.
    pub remark: Option<String>,
    /// The parent's numbers.
    pub remark_mobiles: Option<Vec<String>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SubscriberInfo {
    "tag_id" => tag_id: Option<Vec<ExternalTagId>>,
    "remark" => remark: Option<String> [sensitive()],
    "remark_mobiles" => remark_mobiles: Option<Vec<String>> [sensitive()],
});

/// What a WeCom user shows outside the own corp.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalProfile {
    /// The corp's short name.
    pub external_corp_name: Option<String>,
    /// The Channels account.
    pub wechat_channels: Option<ProfileChannels>,
    /// Further lines: texts, links, mini programs.
    pub external_attr: Option<Vec<ProfileAttr>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ExternalProfile {
    "external_corp_name" => external_corp_name: Option<String>,
    "wechat_channels" => wechat_channels: Option<ProfileChannels>,
    "external_attr" => external_attr: Option<Vec<ProfileAttr>>,
});

/// A Channels account in a profile.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProfileChannels {
    /// Its name.
    pub nickname: Option<String>,
    /// Whether it is in use.
    pub status: Option<ChannelsState>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ProfileChannels {
    "nickname" => nickname: Option<String>,
    "status" => status: Option<ChannelsState>,
});

/// A line of a profile.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProfileAttr {
    /// What the line is called.
    pub name: String,
    /// What the line shows.
    pub value: AttrValue,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ProfileAttr {
    "name" => name: String,
    "value" => value: AttrValue [flatten()],
});

/// A line of text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextAttr {
    /// The text.
    pub value: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(TextAttr {
    "value" => value: String,
});

/// A link.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebAttr {
    /// What the link is called.
    pub title: String,
    /// Where it leads.
    pub url: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(WebAttr {
    "title" => title: String,
    "url" => url: String,
});

/// A mini program.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MiniProgramAttr {
    /// The mini program's appid.
    pub appid: String,
    /// The page to open.
    pub pagepath: String,
    /// What the link is called.
    pub title: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MiniProgramAttr {
    "appid" => appid: String,
    "pagepath" => pagepath: String,
    "title" => title: String,
});

/// What connects a member and a customer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Follow {
    /// The member.
    pub userid: OpenUserId,
    /// The name the member gave the customer.
    pub remark: String,
    /// The company the member noted. WeChat users only.
    pub remark_corp_name: Option<String>,
    /// Numbers the member noted. Told to the corp's own apps only.
    pub remark_mobiles: Option<Vec<String>>,
    /// Free text of the member.
    pub description: String,
    /// Tags the member set. Only in get.
    pub tags: Option<Vec<FollowTag>>,
    /// The corp's and rule groups' tags the member set. Only in batch_get_by_user.
    pub tag_id: Option<Vec<ExternalTagId>>,
    /// How they became contacts.
    pub add_way: AddWay,
    /// When they became contacts.
    pub createtime: Timestamp,
    /// State of the contact-me link, or customer_channel of the acquisition link, that the customer came by.
    pub state: Option<String>,
    /// Who asked for the contact: a member or administrator, or the customer (`wm…`, `wo…`).
    pub oper_userid: Option<String>,
    /// The Channels account the customer came by. Only when add_way is 10.
    pub wechat_channels: Option<FollowChannels>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Follow {
    "userid" => userid: OpenUserId,
    "remark" => remark: String [sensitive()],
    "remark_corp_name" => remark_corp_name: Option<String>,
    "remark_mobiles" => remark_mobiles: Option<Vec<String>> [sensitive()],
    "description" => description: String [sensitive()],
    "tags" => tags: Option<Vec<FollowTag>>,
    "tag_id" => tag_id: Option<Vec<ExternalTagId>>,
    "add_way" => add_way: AddWay,
    "createtime" => createtime: Timestamp,
    "state" => state: Option<String>,
    "oper_userid" => oper_userid: Option<String>,
    "wechat_channels" => wechat_channels: Option<FollowChannels>,
});

/// A tag a member set on a customer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FollowTag {
    /// Whose tag it is.
    pub r#type: FollowTagType,
    /// The tag's id. Members' own tags have none.
    pub tag_id: Option<ExternalTagId>,
    /// The tag's name.
    pub tag_name: String,
    /// The name of its group.
    pub group_name: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(FollowTag {
    "type" => r#type: FollowTagType,
    "tag_id" => tag_id: Option<ExternalTagId>,
    "tag_name" => tag_name: String,
    "group_name" => group_name: String,
});

/// The Channels account a customer came by.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FollowChannels {
    /// Its name.
    pub nickname: String,
    /// Where in Channels the customer was.
    pub source: ChannelsSource,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(FollowChannels {
    "nickname" => nickname: String,
    "source" => source: ChannelsSource,
});

/// A member and a customer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FollowedContact {
    /// The customer.
    pub external_contact: ExternalContact,
    /// What connects them.
    pub follow_info: Follow,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(FollowedContact {
    "external_contact" => external_contact: ExternalContact,
    "follow_info" => follow_info: Follow,
});

/// Members that could not be read.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchFailure {
    /// Members without an interworking licence.
    pub unlicensed_userid_list: Option<Vec<OpenUserId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(BatchFailure {
    "unlicensed_userid_list" => unlicensed_userid_list: Option<Vec<OpenUserId>>,
});

/// Somebody who is served.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServedContact {
    /// The id of a customer.
    pub external_userid: Option<ExternalUserId>,
    /// Stands for the person during one pass through the pages, 4 hours at most.
    pub tmp_openid: String,
    /// The nickname, masked. Only of people who are no customers.
    pub name: Option<String>,
    /// The member who added the person, or the owner of the group.
    pub follow_userid: Option<OpenUserId>,
    /// The group the person is in, if it was marked as a customer group.
    pub chat_id: Option<ChatId>,
    /// Name of the group the person is in, if it was not marked as a customer group.
    pub chat_name: Option<String>,
    /// When the person was added or joined.
    pub add_time: Timestamp,
    /// Whether the person is a customer.
    pub is_customer: bool,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ServedContact {
    "external_userid" => external_userid: Option<ExternalUserId>,
    "tmp_openid" => tmp_openid: String,
    "name" => name: Option<String> [sensitive()],
    "follow_userid" => follow_userid: Option<OpenUserId>,
    "chat_id" => chat_id: Option<ChatId>,
    "chat_name" => chat_name: Option<String>,
    "add_time" => add_time: Timestamp,
    "is_customer" => is_customer: bool,
});

/// How a handover started.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferStart {
    /// 0 if the handover is under way; ask for its result after 24 hours.
    pub errcode: ErrCode,
    /// The customer.
    pub external_userid: ExternalUserId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(TransferStart {
    "errcode" => errcode: ErrCode,
    "external_userid" => external_userid: ExternalUserId,
});

/// How far a handover is.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferState {
    /// The customer.
    pub external_userid: ExternalUserId,
    /// How far it is.
    pub status: TransferStatus,
    /// When the customer moved, or will move. 0 when it did not.
    pub takeover_time: Timestamp,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(TransferState {
    "external_userid" => external_userid: ExternalUserId,
    "status" => status: TransferStatus,
    "takeover_time" => takeover_time: Timestamp,
});

/// A customer of a member who left.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassignedContact {
    /// The member who left.
    pub handover_userid: OpenUserId,
    /// The customer.
    pub external_userid: ExternalUserId,
    /// When the member left.
    pub dimission_time: Timestamp,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(UnassignedContact {
    "handover_userid" => handover_userid: OpenUserId,
    "external_userid" => external_userid: ExternalUserId,
    "dimission_time" => dimission_time: Timestamp,
});

/// How members dealt with customers on one day.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BehaviorDay {
    /// The day, at midnight.
    pub stat_time: Timestamp,
    /// Single chats in which the members wrote.
    pub chat_cnt: i64,
    /// Messages they wrote in them.
    pub message_cnt: i64,
    /// Percent of the chats begun by customers that were answered the same day. Absent without such chats.
    pub reply_percentage: Option<f64>,
    /// Mean minutes until the first answer. Absent without such chats.
    pub avg_reply_time: Option<i64>,
    /// Customers who deleted or blocked the members.
    pub negative_feedback_cnt: i64,
    /// Requests the members made to become contacts.
    pub new_apply_cnt: i64,
    /// Customers they gained.
    pub new_contact_cnt: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(BehaviorDay {
    "stat_time" => stat_time: Timestamp,
    "chat_cnt" => chat_cnt: i64,
    "message_cnt" => message_cnt: i64,
    "reply_percentage" => reply_percentage: Option<f64>,
    "avg_reply_time" => avg_reply_time: Option<i64>,
    "negative_feedback_cnt" => negative_feedback_cnt: i64,
    "new_apply_cnt" => new_apply_cnt: i64,
    "new_contact_cnt" => new_contact_cnt: i64,
});

/// A number that was found.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MobileMatch {
    /// The number.
    pub mobile: String,
    /// The parent. Present once the parent follows the school's notices.
    pub external_userid: Option<ExternalUserId>,
    /// The parent's key in the school's own system. Known only from an example.
    pub foreign_key: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MobileMatch {
    "mobile" => mobile: String [sensitive()],
    "external_userid" => external_userid: Option<ExternalUserId>,
    "foreign_key" => foreign_key: Option<String>,
});

/// A number that was not found.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MobileFailure {
    /// Why not.
    pub errcode: ErrCode,
    /// The same in words.
    pub errmsg: String,
    /// The number.
    pub mobile: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MobileFailure {
    "errcode" => errcode: ErrCode,
    "errmsg" => errmsg: String,
    "mobile" => mobile: String [sensitive()],
});

/// A customer's old and new id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdPair {
    /// The id that was asked for.
    pub external_userid: ExternalUserId,
    /// The id as the provider sees it.
    pub new_external_userid: ExternalUserId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(IdPair {
    "external_userid" => external_userid: ExternalUserId,
    "new_external_userid" => new_external_userid: ExternalUserId,
});

open_enum! {
    /// Where a customer is a user.
    pub enum ContactType: i64 {
        /// In WeChat.
        Wechat = 1,
        /// In WeCom.
        Wecom = 2,
    }
}

open_enum! {
    /// A person's gender.
    pub enum Gender: i64 {
        /// Not known or not told.
        Unknown = 0,
        /// Male.
        Male = 1,
        /// Female.
        Female = 2,
    }
}

open_enum! {
    /// Whether a Channels account in a profile is in use.
    pub enum ChannelsState: i64 {
        /// Confirmed and in use.
        Confirmed = 0,
        /// Still to be confirmed.
        Pending = 1,
    }
}

open_enum! {
    /// Whose tag it is.
    pub enum FollowTagType: i64 {
        /// Of the corp.
        Corp = 1,
        /// Of the member.
        Personal = 2,
        /// Of a rule group.
        Strategy = 3,
    }
}

open_enum! {
    /// How a member and a customer became contacts.
    pub enum AddWay: i64 {
        /// Unknown.
        Unknown = 0,
        /// By scanning a code.
        QrCode = 1,
        /// By searching for a mobile number.
        MobileSearch = 2,
        /// By a card that was shared.
        SharedCard = 3,
        /// From a group chat.
        GroupChat = 4,
        /// From the phone's address book.
        PhoneBook = 5,
        /// From the member's WeChat contacts.
        WechatContact = 6,
        /// Added by itself, as the support of an installed third-party app.
        AppServicer = 8,
        /// By searching for a mail address.
        EmailSearch = 9,
        /// From Channels.
        Channels = 10,
        /// As participants of a schedule.
        Calendar = 11,
        /// As participants of a meeting.
        Meeting = 12,
        /// The WeCom account of a friend in WeChat was added.
        WecomOfWechatFriend = 13,
        /// As the support of a smart device.
        DeviceServicer = 14,
        /// As the servicer who came to the house.
        OnsiteServicer = 15,
        /// By an acquisition link.
        AcquisitionLink = 16,
        /// By custom development.
        CustomDevelopment = 17,
        /// As the answer to a request.
        DemandReply = 18,
        /// As the presale support of a third party.
        PresaleServicer = 21,
        /// As a possible business partner.
        BusinessPartner = 22,
        /// By accepting a request that the member's WeChat account got.
        WechatRequest = 24,
        /// A colleague shared the customer.
        SharedByColleague = 201,
        /// An administrator or manager assigned the customer.
        Assigned = 202,
    }
}

open_enum! {
    /// Where in Channels a customer was.
    pub enum ChannelsSource: i64 {
        /// Unknown.
        Unknown = 0,
        /// On the account's home page.
        Home = 1,
        /// In a live room.
        LiveRoom = 2,
        /// At a service that collects contacts there.
        LeadService = 3,
    }
}

open_enum! {
    /// How far a handover is.
    pub enum TransferStatus: i64 {
        /// Done.
        Done = 1,
        /// Moves by itself later.
        Waiting = 2,
        /// The customer objected.
        Refused = 3,
        /// The receiver has too many customers.
        ReceiverFull = 4,
        /// There was no handover. Not of members who left.
        NoRecord = 5,
    }
}

tagged_union! {
    /// What a line of a profile shows.
    pub enum AttrValue ("type", Nested) {
        /// Text.
        Text(TextAttr) = "0" in "text",
        /// A link.
        Web(WebAttr) = "1" in "web",
        /// A mini program.
        MiniProgram(MiniProgramAttr) = "2" in "miniprogram",
    }
}

impl From<TextAttr> for AttrValue {
    #[inline]
    fn from(body: TextAttr) -> Self {
        Self::Text(body)
    }
}

impl From<WebAttr> for AttrValue {
    #[inline]
    fn from(body: WebAttr) -> Self {
        Self::Web(body)
    }
}

impl From<MiniProgramAttr> for AttrValue {
    #[inline]
    fn from(body: MiniProgramAttr) -> Self {
        Self::MiniProgram(body)
    }
}
