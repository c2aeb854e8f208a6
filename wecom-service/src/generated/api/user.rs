//! 成员管理: create, read, change and look up the members of a corp.
//!
//! Generated from `spec/api/contacts/user.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::chunking::Chunked;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::{DepartmentId, MediaId, OpenUserId, UserId};
use crate::paging::{Page, Paged};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{Empty, EncodeError, Extra, Form};
use crate::{open_enum, table, tagged_union};

/// The calls of 成员管理 on one scope, from [`Scope::user`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 成员管理: create, read, change and look up the members of a corp.
    #[inline]
    pub fn user(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 创建成员: add a member to the corp.
    ///
    /// Only for contact sync and third-party contact apps. At least one of mobile and email is needed. A
    /// department holds at most 30000 members and subdepartments.
    ///
    /// `POST /cgi-bin/user/create` with [`AccessToken`]; acts on every call and is never repeated blindly.
    /// Official page [90331](https://developer.work.weixin.qq.com/document/path/90331), checked, as of
    /// 2025-07-25; also [90195](https://developer.work.weixin.qq.com/document/path/90195),
    /// [90814](https://developer.work.weixin.qq.com/document/path/90814).
    #[inline]
    pub fn create(
        &self,
        userid: impl Into<UserId>,
        name: impl Into<String>,
    ) -> Call<Create>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Create::new(userid, name))
    }

    /// 读取成员: read one member.
    ///
    /// Most members of the answer depend on the kind of app: third-party apps other than contact apps get
    /// hardly more than ids, customized apps what an administrator granted, an upstream corp no personal data
    /// of a downstream one.
    ///
    /// `GET /cgi-bin/user/get` with [`AccessToken`]; read-only, so the client may repeat it. Official page
    /// [96255](https://developer.work.weixin.qq.com/document/path/96255), checked, as of 2025-03-06; also
    /// [90196](https://developer.work.weixin.qq.com/document/path/90196),
    /// [90332](https://developer.work.weixin.qq.com/document/path/90332),
    /// [90815](https://developer.work.weixin.qq.com/document/path/90815).
    #[inline]
    pub fn get(&self, userid: impl Into<OpenUserId>) -> Call<Get>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Get::new(userid))
    }

    /// 更新成员: change a member. What is absent stays as it is.
    ///
    /// Only for contact sync and third-party contact apps. The work email addresses are changed apart from
    /// the rest: of a failed call one may hold and the other not.
    ///
    /// `POST /cgi-bin/user/update` with [`AccessToken`]; twice is the same as once, so the client may repeat
    /// it. Official page [90197](https://developer.work.weixin.qq.com/document/path/90197), checked, as of
    /// 2025-03-24; also [90333](https://developer.work.weixin.qq.com/document/path/90333),
    /// [90816](https://developer.work.weixin.qq.com/document/path/90816).
    #[inline]
    pub fn update(&self, userid: impl Into<OpenUserId>) -> Call<Update>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Update::new(userid))
    }

    /// 删除成员: remove a member, together with a Tencent business mail account bound to it.
    ///
    /// Only for contact sync and third-party contact apps.
    ///
    /// `GET /cgi-bin/user/delete` with [`AccessToken`]; twice is the same as once, so the client may repeat
    /// it. Official page [90334](https://developer.work.weixin.qq.com/document/path/90334), checked, as of
    /// 2021-08-09; also [90198](https://developer.work.weixin.qq.com/document/path/90198),
    /// [90817](https://developer.work.weixin.qq.com/document/path/90817).
    #[inline]
    pub fn delete(&self, userid: impl Into<OpenUserId>) -> Call<Delete>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Delete::new(userid))
    }

    /// 批量删除成员: remove several members. One invalid id fails the whole call.
    ///
    /// Only for contact sync and third-party contact apps.
    ///
    /// `POST /cgi-bin/user/batchdelete` with [`AccessToken`]; twice is the same as once, so the client may
    /// repeat it. Its `in_chunks()` sends as many calls as the list needs. Official page
    /// [90335](https://developer.work.weixin.qq.com/document/path/90335), checked, as of 2019-06-13; also
    /// [90199](https://developer.work.weixin.qq.com/document/path/90199),
    /// [90818](https://developer.work.weixin.qq.com/document/path/90818).
    #[inline]
    pub fn batchdelete(
        &self,
        useridlist: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Call<Batchdelete>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Batchdelete::new(useridlist))
    }

    /// 获取部门成员: the members of a department, with id, name and departments.
    ///
    /// `GET /cgi-bin/user/simplelist` with [`AccessToken`]; read-only, so the client may repeat it. Official
    /// page [96259](https://developer.work.weixin.qq.com/document/path/96259), checked, as of 2022-08-22;
    /// also [90200](https://developer.work.weixin.qq.com/document/path/90200),
    /// [90336](https://developer.work.weixin.qq.com/document/path/90336),
    /// [90819](https://developer.work.weixin.qq.com/document/path/90819).
    #[inline]
    pub fn simplelist(&self, department_id: impl Into<DepartmentId>) -> Call<Simplelist>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Simplelist::new(department_id))
    }

    /// 获取部门成员详情: the members of a department in full.
    ///
    /// What is present of a member depends on the kind of app as in `get`.
    ///
    /// `GET /cgi-bin/user/list` with [`AccessToken`]; read-only, so the client may repeat it. Official page
    /// [96260](https://developer.work.weixin.qq.com/document/path/96260), checked, as of 2024-07-24; also
    /// [90201](https://developer.work.weixin.qq.com/document/path/90201),
    /// [90337](https://developer.work.weixin.qq.com/document/path/90337),
    /// [90820](https://developer.work.weixin.qq.com/document/path/90820).
    #[inline]
    pub fn list(&self, department_id: impl Into<DepartmentId>) -> Call<List>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(List::new(department_id))
    }

    /// 获取成员ID列表: page through the ids of all members with their departments; a member of several
    /// departments comes once for each.
    ///
    /// Of a corp's own secrets only that of contact sync may call it.
    ///
    /// `POST /cgi-bin/user/list_id` with [`AccessToken`]; read-only, so the client may repeat it. Its
    /// `stream()` goes through all pages. Official page
    /// [96067](https://developer.work.weixin.qq.com/document/path/96067), checked, as of 2024-07-23; also
    /// [96021](https://developer.work.weixin.qq.com/document/path/96021),
    /// [96269](https://developer.work.weixin.qq.com/document/path/96269).
    #[inline]
    pub fn list_id(&self) -> Call<ListId>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ListId::new())
    }

    /// 手机号获取userid: find a member by mobile number. Many wrong numbers block the call for a day.
    ///
    /// `POST /cgi-bin/user/getuserid` with [`AccessToken`]; read-only, so the client may repeat it. Official
    /// page [96267](https://developer.work.weixin.qq.com/document/path/96267), checked, as of 2025-08-29;
    /// also [91693](https://developer.work.weixin.qq.com/document/path/91693),
    /// [95402](https://developer.work.weixin.qq.com/document/path/95402).
    #[inline]
    pub fn getuserid(&self, mobile: impl Into<String>) -> Call<Getuserid>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Getuserid::new(mobile))
    }

    /// 邮箱获取userid: find a member by email address. Many wrong addresses block the call for a day.
    ///
    /// `POST /cgi-bin/user/get_userid_by_email` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [96268](https://developer.work.weixin.qq.com/document/path/96268), checked, as of
    /// 2025-08-29; also [95895](https://developer.work.weixin.qq.com/document/path/95895).
    #[inline]
    pub fn get_userid_by_email(&self, email: impl Into<String>) -> Call<GetUseridByEmail>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetUseridByEmail::new(email))
    }

    /// userid与openid互换: the openid of a member, for red packets and payments to employees.
    ///
    /// The member has to be visible to the app and has to have logged in to WeCom with WeChat or to follow
    /// the corp's WeChat plugin. For external contacts there is a call of its own.
    ///
    /// `POST /cgi-bin/user/convert_to_openid` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [90202](https://developer.work.weixin.qq.com/document/path/90202), checked; also
    /// [90338](https://developer.work.weixin.qq.com/document/path/90338),
    /// [90821](https://developer.work.weixin.qq.com/document/path/90821).
    #[inline]
    pub fn convert_to_openid(
        &self,
        userid: impl Into<OpenUserId>,
    ) -> Call<ConvertToOpenid>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ConvertToOpenid::new(userid))
    }

    /// userid与openid互换: the member behind an openid, as payment results name them.
    ///
    /// `POST /cgi-bin/user/convert_to_userid` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [90202](https://developer.work.weixin.qq.com/document/path/90202), checked; also
    /// [90338](https://developer.work.weixin.qq.com/document/path/90338),
    /// [90821](https://developer.work.weixin.qq.com/document/path/90821).
    #[inline]
    pub fn convert_to_userid(&self, openid: impl Into<String>) -> Call<ConvertToUserid>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ConvertToUserid::new(openid))
    }

    /// 获取企业活跃成员数: how many members used WeCom on one of the last 30 days.
    ///
    /// Only for contact sync.
    ///
    /// `POST /cgi-bin/user/get_active_stat` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [92714](https://developer.work.weixin.qq.com/document/path/92714), checked.
    #[inline]
    pub fn get_active_stat(&self, date: impl Into<String>) -> Call<GetActiveStat>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetActiveStat::new(date))
    }

    /// 获取加入企业二维码: a QR code with which people join the corp.
    ///
    /// Only for contact sync.
    ///
    /// `GET /cgi-bin/corp/get_join_qrcode` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [91714](https://developer.work.weixin.qq.com/document/path/91714), checked, as of
    /// 2019-11-30.
    #[inline]
    pub fn get_join_qrcode(&self) -> Call<GetJoinQrcode>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetJoinQrcode::new())
    }

    /// 获取成员授权列表: page through the members who authorised the app themselves.
    ///
    /// For third-party apps that members may authorise.
    ///
    /// `POST /cgi-bin/user/list_member_auth` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Its `stream()` goes through all pages. Official page
    /// [94513](https://developer.work.weixin.qq.com/document/path/94513), checked, as of 2021-09-02.
    #[inline]
    pub fn list_member_auth(&self) -> Call<ListMemberAuth>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ListMemberAuth::new())
    }

    /// 查询成员用户是否已授权: whether a member authorised the app.
    ///
    /// For third-party apps that members may authorise.
    ///
    /// `POST /cgi-bin/user/check_member_auth` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [94514](https://developer.work.weixin.qq.com/document/path/94514), checked, as of
    /// 2021-09-07.
    #[inline]
    pub fn check_member_auth(
        &self,
        open_userid: impl Into<OpenUserId>,
    ) -> Call<CheckMemberAuth>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(CheckMemberAuth::new(open_userid))
    }

    /// 获取选人ticket对应的用户: who was picked in the member picker of a page, from the ticket the picker
    /// returned.
    ///
    /// For third-party apps that members may authorise.
    ///
    /// `POST /cgi-bin/user/list_selected_ticket_user` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [94894](https://developer.work.weixin.qq.com/document/path/94894), checked,
    /// as of 2021-09-02.
    #[inline]
    pub fn list_selected_ticket_user(
        &self,
        selected_ticket: impl Into<String>,
    ) -> Call<ListSelectedTicketUser>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ListSelectedTicketUser::new(selected_ticket))
    }

    /// 登录二次验证: let in a member who passed the corp's own check at login.
    ///
    /// `GET /cgi-bin/user/authsucc` with [`AccessToken`]; twice is the same as once, so the client may repeat
    /// it. Official page [99521](https://developer.work.weixin.qq.com/document/path/99521), checked, as of
    /// 2023-11-15; also [90203](https://developer.work.weixin.qq.com/document/path/90203),
    /// [90339](https://developer.work.weixin.qq.com/document/path/90339),
    /// [90822](https://developer.work.weixin.qq.com/document/path/90822).
    #[inline]
    pub fn authsucc(&self, userid: impl Into<OpenUserId>) -> Call<Authsucc>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Authsucc::new(userid))
    }

    /// 使用二次验证: let a member go on who passed the corp's second factor while using WeCom.
    ///
    /// `POST /cgi-bin/user/tfa_succ` with [`AccessToken`]; acts on every call and is never repeated blindly.
    /// Official page [99500](https://developer.work.weixin.qq.com/document/path/99500), checked, as of
    /// 2024-08-19.
    #[inline]
    pub fn tfa_succ(
        &self,
        userid: impl Into<OpenUserId>,
        tfa_code: impl Into<String>,
    ) -> Call<TfaSucc>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(TfaSucc::new(userid, tfa_code))
    }
}

/// 创建成员: the request of [`Api::create`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The new member's id, unique in the corp whatever its case: letters, digits and `_-@.`, the first one a
    /// letter or digit. At most 64 bytes.
    pub userid: UserId,
    /// Name, 1 to 64 characters. At most 64 characters.
    pub name: String,
    /// Departments the member belongs to. Absent or 0 for the one of members without a department; unknown
    /// ones are created below it. At most 100 items.
    pub department: Option<Vec<DepartmentId>>,
    /// Nickname, 1 to 64 characters. At most 64 characters.
    pub alias: Option<String>,
    /// Mobile number, unique in the corp; with `+` and country code outside China.
    pub mobile: Option<String>,
    /// Personal email address, 6 to 64 bytes, unique in the corp. At most 64 bytes.
    pub email: Option<String>,
    /// Work email address, 6 to 64 bytes, for corps that have business mail. Made up by the platform when
    /// absent. At most 64 bytes.
    pub biz_mail: Option<String>,
    /// Landline: digits, `-`, `+` and commas. At most 32 bytes.
    pub telephone: Option<String>,
    /// Male or female.
    pub gender: Option<Gender>,
    /// Postal address. At most 128 characters.
    pub address: Option<String>,
    /// Job title. At most 128 characters.
    pub position: Option<String>,
    /// Rank in each department, 0 to 4294967295, in the order of department; higher comes first. Zeros when
    /// absent.
    pub order: Option<Vec<i64>>,
    /// Whether the member leads each department, in the order of department.
    pub is_leader_in_dept: Option<Vec<bool>>,
    /// The department counted as the member's own.
    pub main_department: Option<DepartmentId>,
    /// Whom this one reports to, one member at most.
    pub direct_leader: Option<Vec<OpenUserId>>,
    /// Profile picture, an image from media.upload.
    pub avatar_mediaid: Option<MediaId>,
    /// Whether the member may use WeCom.
    pub enable: Option<bool>,
    /// Whether the platform invites the member: once a day by message or mail, on at most 3 working days.
    /// `true` when absent.
    pub to_invite: Option<bool>,
    /// Extra profile fields. Those the corp has not defined are ignored.
    pub extattr: Option<ExtAttrs>,
    /// Title that outsiders see instead of position, up to 12 Chinese characters.
    pub external_position: Option<String>,
    /// What outsiders see of the member.
    pub external_profile: Option<ExternalProfile>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Create {
    "userid" => userid: UserId [required(), max_bytes(64)],
    "name" => name: String [required(), max_chars(64), sensitive()],
    "department" => department: Option<Vec<DepartmentId>> [max_items(100)],
    "alias" => alias: Option<String> [max_chars(64)],
    "mobile" => mobile: Option<String> [sensitive()],
    "email" => email: Option<String> [max_bytes(64), sensitive()],
    "biz_mail" => biz_mail: Option<String> [max_bytes(64), sensitive()],
    "telephone" => telephone: Option<String> [max_bytes(32), sensitive()],
    "gender" => gender: Option<Gender> [form(Form::Either)],
    "address" => address: Option<String> [max_chars(128), sensitive()],
    "position" => position: Option<String> [max_chars(128)],
    "order" => order: Option<Vec<i64>>,
    "is_leader_in_dept" => is_leader_in_dept: Option<Vec<bool>> [form(Form::Flag)],
    "main_department" => main_department: Option<DepartmentId>,
    "direct_leader" => direct_leader: Option<Vec<OpenUserId>>,
    "avatar_mediaid" => avatar_mediaid: Option<MediaId>,
    "enable" => enable: Option<bool> [form(Form::Flag)],
    "to_invite" => to_invite: Option<bool>,
    "extattr" => extattr: Option<ExtAttrs>,
    "external_position" => external_position: Option<String>,
    "external_profile" => external_profile: Option<ExternalProfile>,
});

impl Create {
    /// The request with everything it must have.
    #[inline]
    pub fn new(userid: impl Into<UserId>, name: impl Into<String>) -> Self {
        Self {
            userid: userid.into(),
            name: name.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Create {
    type Token = AccessToken;
    type Response = CreateResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("user", "create", "/cgi-bin/user/create")
        .title("创建成员")
        .docs(&[90195, 90331, 90814]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<Create> {
    /// Departments the member belongs to. Absent or 0 for the one of members without a department; unknown
    /// ones are created below it. At most 100 items.
    #[inline]
    pub fn department(
        mut self,
        department: impl IntoIterator<Item = impl Into<DepartmentId>>,
    ) -> Self {
        self.request.department = Some(department.into_iter().map(Into::into).collect());
        self
    }

    /// Nickname, 1 to 64 characters. At most 64 characters.
    #[inline]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.request.alias = Some(alias.into());
        self
    }

    /// Mobile number, unique in the corp; with `+` and country code outside China.
    #[inline]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.request.mobile = Some(mobile.into());
        self
    }

    /// Personal email address, 6 to 64 bytes, unique in the corp. At most 64 bytes.
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.request.email = Some(email.into());
        self
    }

    /// Work email address, 6 to 64 bytes, for corps that have business mail. Made up by the platform when
    /// absent. At most 64 bytes.
    #[inline]
    pub fn biz_mail(mut self, biz_mail: impl Into<String>) -> Self {
        self.request.biz_mail = Some(biz_mail.into());
        self
    }

    /// Landline: digits, `-`, `+` and commas. At most 32 bytes.
    #[inline]
    pub fn telephone(mut self, telephone: impl Into<String>) -> Self {
        self.request.telephone = Some(telephone.into());
        self
    }

    /// Male or female.
    #[inline]
    pub fn gender(mut self, gender: Gender) -> Self {
        self.request.gender = Some(gender);
        self
    }

    /// Postal address. At most 128 characters.
    #[inline]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.request.address = Some(address.into());
        self
    }

    /// Job title. At most 128 characters.
    #[inline]
    pub fn position(mut self, position: impl Into<String>) -> Self {
        self.request.position = Some(position.into());
        self
    }

    /// Rank in each department, 0 to 4294967295, in the order of department; higher comes first. Zeros when
    /// absent.
    #[inline]
    pub fn order(mut self, order: impl IntoIterator<Item = i64>) -> Self {
        self.request.order = Some(order.into_iter().collect());
        self
    }

    /// Whether the member leads each department, in the order of department.
    #[inline]
    pub fn is_leader_in_dept(
        mut self,
        is_leader_in_dept: impl IntoIterator<Item = bool>,
    ) -> Self {
        self.request.is_leader_in_dept = Some(is_leader_in_dept.into_iter().collect());
        self
    }

    /// The department counted as the member's own.
    #[inline]
    pub fn main_department(mut self, main_department: impl Into<DepartmentId>) -> Self {
        self.request.main_department = Some(main_department.into());
        self
    }

    /// Whom this one reports to, one member at most.
    #[inline]
    pub fn direct_leader(
        mut self,
        direct_leader: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.request.direct_leader = Some(
            direct_leader.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Profile picture, an image from media.upload.
    #[inline]
    pub fn avatar_mediaid(mut self, avatar_mediaid: impl Into<MediaId>) -> Self {
        self.request.avatar_mediaid = Some(avatar_mediaid.into());
        self
    }

    /// Whether the member may use WeCom.
    #[inline]
    pub fn enable(mut self, enable: bool) -> Self {
        self.request.enable = Some(enable);
        self
    }

    /// Whether the platform invites the member: once a day by message or mail, on at most 3 working days.
    /// `true` when absent.
    #[inline]
    pub fn to_invite(mut self, to_invite: bool) -> Self {
        self.request.to_invite = Some(to_invite);
        self
    }

    /// Extra profile fields. Those the corp has not defined are ignored.
    #[inline]
    pub fn extattr(mut self, extattr: ExtAttrs) -> Self {
        self.request.extattr = Some(extattr);
        self
    }

    /// Title that outsiders see instead of position, up to 12 Chinese characters.
    #[inline]
    pub fn external_position(mut self, external_position: impl Into<String>) -> Self {
        self.request.external_position = Some(external_position.into());
        self
    }

    /// What outsiders see of the member.
    #[inline]
    pub fn external_profile(mut self, external_profile: ExternalProfile) -> Self {
        self.request.external_profile = Some(external_profile);
        self
    }
}

/// 创建成员: the answer to [`Create`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// Departments that were created because they did not exist.
    pub created_department_list: Option<CreatedDepartments>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CreateResponse {
    "created_department_list" => created_department_list: Option<CreatedDepartments>,
});

/// 读取成员: the request of [`Api::get`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The member, as the calling app sees it. At most 64 bytes.
    pub userid: OpenUserId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Get {
    "userid" => userid: OpenUserId [required(), max_bytes(64)],
});

impl Get {
    /// The request with everything it must have.
    #[inline]
    pub fn new(userid: impl Into<OpenUserId>) -> Self {
        Self {
            userid: userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Get {
    type Token = AccessToken;
    type Response = GetResponse;
    const META: &'static EndpointMeta = &EndpointMeta::get("user", "get", "/cgi-bin/user/get")
        .title("读取成员")
        .docs(&[90196, 90332, 90815, 96255]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 读取成员: the answer to [`Get`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The member, as the calling app sees it.
    pub userid: OpenUserId,
    /// The member, the same in all apps of the provider. Third-party apps only. At most 64 bytes.
    pub open_userid: Option<OpenUserId>,
    /// Name. Third-party apps get the id instead.
    pub name: Option<String>,
    /// English name; alias took its place.
    pub english_name: Option<String>,
    /// Nickname.
    pub alias: Option<String>,
    /// Personal email address.
    pub email: Option<String>,
    /// Work email address.
    pub biz_mail: Option<String>,
    /// Mobile number.
    pub mobile: Option<String>,
    /// Landline number.
    pub telephone: Option<String>,
    /// Gender; undefined also when the app may not see it.
    pub gender: Option<Gender>,
    /// Postal address.
    pub address: Option<String>,
    /// Job title.
    pub position: Option<String>,
    /// Departments of the member that the app may see, just the root when members authorised the app.
    pub department: Vec<DepartmentId>,
    /// Rank in each department, in the order of department; higher comes first.
    pub order: Option<Vec<i64>>,
    /// Whether the member leads each department, in the order of department.
    pub is_leader_in_dept: Option<Vec<bool>>,
    /// The department counted as the member's own, if the app may see it.
    pub main_department: Option<DepartmentId>,
    /// Whom this one reports to, one member at most, if the app may see that member.
    pub direct_leader: Option<Vec<OpenUserId>>,
    /// Address of the profile picture.
    pub avatar: Option<String>,
    /// Address of a small profile picture.
    pub thumb_avatar: Option<String>,
    /// Address of the QR code that adds the member as an external contact.
    pub qr_code: Option<String>,
    /// Whether the member has activated WeCom.
    pub status: MemberStatus,
    /// Extra profile fields that the corp defined.
    pub extattr: Option<ExtAttrs>,
    /// Title that outsiders see instead of position.
    pub external_position: Option<String>,
    /// What outsiders see of the member.
    pub external_profile: Option<ExternalProfile>,
    /// Whether the member may use WeCom; older answers only. Known only from another SDK.
    pub enable: Option<bool>,
    /// Whether colleagues do not see the mobile number; older answers only. Known only from another SDK.
    pub hide_mobile: Option<bool>,
    /// Whether the member leads a department; older answers only. Known only from another SDK.
    pub isleader: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetResponse {
    "userid" => userid: OpenUserId,
    "open_userid" => open_userid: Option<OpenUserId> [max_bytes(64)],
    "name" => name: Option<String> [sensitive()],
    "english_name" => english_name: Option<String> [sensitive()],
    "alias" => alias: Option<String>,
    "email" => email: Option<String> [sensitive()],
    "biz_mail" => biz_mail: Option<String> [sensitive()],
    "mobile" => mobile: Option<String> [sensitive()],
    "telephone" => telephone: Option<String> [sensitive()],
    "gender" => gender: Option<Gender> [form(Form::Either)],
    "address" => address: Option<String> [sensitive()],
    "position" => position: Option<String>,
    "department" => department: Vec<DepartmentId>,
    "order" => order: Option<Vec<i64>>,
    "is_leader_in_dept" => is_leader_in_dept: Option<Vec<bool>> [form(Form::Flag)],
    "main_department" => main_department: Option<DepartmentId>,
    "direct_leader" => direct_leader: Option<Vec<OpenUserId>>,
    "avatar" => avatar: Option<String> [sensitive()],
    "thumb_avatar" => thumb_avatar: Option<String> [sensitive()],
    "qr_code" => qr_code: Option<String> [sensitive()],
    "status" => status: MemberStatus,
    "extattr" => extattr: Option<ExtAttrs>,
    "external_position" => external_position: Option<String>,
    "external_profile" => external_profile: Option<ExternalProfile>,
    "enable" => enable: Option<bool> [form(Form::Flag)],
    "hide_mobile" => hide_mobile: Option<bool> [form(Form::Flag)],
    "isleader" => isleader: Option<bool> [form(Form::Flag)],
});

/// 更新成员: the request of [`Api::update`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The member to change. At most 64 bytes.
    pub userid: OpenUserId,
    /// A new id. Only once, and only for an id that the platform made up. At most 64 bytes.
    pub new_userid: Option<UserId>,
    /// Name, 1 to 64 characters. At most 64 characters.
    pub name: Option<String>,
    /// Nickname, 1 to 64 characters. At most 64 characters.
    pub alias: Option<String>,
    /// Personal email address, 6 to 64 bytes, unique in the corp. At most 64 bytes.
    pub email: Option<String>,
    /// Work email address, 6 to 63 bytes. Can be changed once if the platform made it up, else never. At most
    /// 63 bytes.
    pub biz_mail: Option<String>,
    /// Further work email addresses.
    pub biz_mail_alias: Option<MailAliases>,
    /// Mobile number, unique in the corp. Ignored once the member has activated WeCom.
    pub mobile: Option<String>,
    /// Landline: digits, `-`, `+` and commas. At most 32 bytes.
    pub telephone: Option<String>,
    /// Male or female.
    pub gender: Option<Gender>,
    /// Postal address. At most 128 characters.
    pub address: Option<String>,
    /// Job title. At most 128 characters.
    pub position: Option<String>,
    /// All departments the member belongs to from now on. At most 100 items.
    pub department: Option<Vec<DepartmentId>>,
    /// Rank in each department, 0 to 4294967295, in the order of department; higher comes first. Together
    /// with it.
    pub order: Option<Vec<i64>>,
    /// Whether the member leads each department, in the order of department.
    pub is_leader_in_dept: Option<Vec<bool>>,
    /// The department counted as the member's own.
    pub main_department: Option<DepartmentId>,
    /// Whom this one reports to, one member at most.
    pub direct_leader: Option<Vec<OpenUserId>>,
    /// Profile picture, an image from media.upload.
    pub avatar_mediaid: Option<MediaId>,
    /// Whether the member may use WeCom.
    pub enable: Option<bool>,
    /// Whether the platform invites the member. Known only from another SDK.
    pub to_invite: Option<bool>,
    /// Extra profile fields. Those the corp has not defined are ignored.
    pub extattr: Option<ExtAttrs>,
    /// Title that outsiders see instead of position, up to 12 Chinese characters.
    pub external_position: Option<String>,
    /// What outsiders see of the member.
    pub external_profile: Option<ExternalProfile>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Update {
    "userid" => userid: OpenUserId [required(), max_bytes(64)],
    "new_userid" => new_userid: Option<UserId> [max_bytes(64)],
    "name" => name: Option<String> [max_chars(64), sensitive()],
    "alias" => alias: Option<String> [max_chars(64)],
    "email" => email: Option<String> [max_bytes(64), sensitive()],
    "biz_mail" => biz_mail: Option<String> [max_bytes(63), sensitive()],
    "biz_mail_alias" => biz_mail_alias: Option<MailAliases>,
    "mobile" => mobile: Option<String> [sensitive()],
    "telephone" => telephone: Option<String> [max_bytes(32), sensitive()],
    "gender" => gender: Option<Gender> [form(Form::Either)],
    "address" => address: Option<String> [max_chars(128), sensitive()],
    "position" => position: Option<String> [max_chars(128)],
    "department" => department: Option<Vec<DepartmentId>> [max_items(100)],
    "order" => order: Option<Vec<i64>>,
    "is_leader_in_dept" => is_leader_in_dept: Option<Vec<bool>> [form(Form::Flag)],
    "main_department" => main_department: Option<DepartmentId>,
    "direct_leader" => direct_leader: Option<Vec<OpenUserId>>,
    "avatar_mediaid" => avatar_mediaid: Option<MediaId>,
    "enable" => enable: Option<bool> [form(Form::Flag)],
    "to_invite" => to_invite: Option<bool>,
    "extattr" => extattr: Option<ExtAttrs>,
    "external_position" => external_position: Option<String>,
    "external_profile" => external_profile: Option<ExternalProfile>,
});

impl Update {
    /// The request with everything it must have.
    #[inline]
    pub fn new(userid: impl Into<OpenUserId>) -> Self {
        Self {
            userid: userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Update {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post("user", "update", "/cgi-bin/user/update")
        .title("更新成员")
        .effect(Effect::Set)
        .docs(&[90197, 90333, 90816]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<Update> {
    /// A new id. Only once, and only for an id that the platform made up. At most 64 bytes.
    #[inline]
    pub fn new_userid(mut self, new_userid: impl Into<UserId>) -> Self {
        self.request.new_userid = Some(new_userid.into());
        self
    }

    /// Name, 1 to 64 characters. At most 64 characters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.request.name = Some(name.into());
        self
    }

    /// Nickname, 1 to 64 characters. At most 64 characters.
    #[inline]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.request.alias = Some(alias.into());
        self
    }

    /// Personal email address, 6 to 64 bytes, unique in the corp. At most 64 bytes.
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.request.email = Some(email.into());
        self
    }

    /// Work email address, 6 to 63 bytes. Can be changed once if the platform made it up, else never. At most
    /// 63 bytes.
    #[inline]
    pub fn biz_mail(mut self, biz_mail: impl Into<String>) -> Self {
        self.request.biz_mail = Some(biz_mail.into());
        self
    }

    /// Further work email addresses.
    #[inline]
    pub fn biz_mail_alias(mut self, biz_mail_alias: MailAliases) -> Self {
        self.request.biz_mail_alias = Some(biz_mail_alias);
        self
    }

    /// Mobile number, unique in the corp. Ignored once the member has activated WeCom.
    #[inline]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.request.mobile = Some(mobile.into());
        self
    }

    /// Landline: digits, `-`, `+` and commas. At most 32 bytes.
    #[inline]
    pub fn telephone(mut self, telephone: impl Into<String>) -> Self {
        self.request.telephone = Some(telephone.into());
        self
    }

    /// Male or female.
    #[inline]
    pub fn gender(mut self, gender: Gender) -> Self {
        self.request.gender = Some(gender);
        self
    }

    /// Postal address. At most 128 characters.
    #[inline]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.request.address = Some(address.into());
        self
    }

    /// Job title. At most 128 characters.
    #[inline]
    pub fn position(mut self, position: impl Into<String>) -> Self {
        self.request.position = Some(position.into());
        self
    }

    /// All departments the member belongs to from now on. At most 100 items.
    #[inline]
    pub fn department(
        mut self,
        department: impl IntoIterator<Item = impl Into<DepartmentId>>,
    ) -> Self {
        self.request.department = Some(department.into_iter().map(Into::into).collect());
        self
    }

    /// Rank in each department, 0 to 4294967295, in the order of department; higher comes first. Together
    /// with it.
    #[inline]
    pub fn order(mut self, order: impl IntoIterator<Item = i64>) -> Self {
        self.request.order = Some(order.into_iter().collect());
        self
    }

    /// Whether the member leads each department, in the order of department.
    #[inline]
    pub fn is_leader_in_dept(
        mut self,
        is_leader_in_dept: impl IntoIterator<Item = bool>,
    ) -> Self {
        self.request.is_leader_in_dept = Some(is_leader_in_dept.into_iter().collect());
        self
    }

    /// The department counted as the member's own.
    #[inline]
    pub fn main_department(mut self, main_department: impl Into<DepartmentId>) -> Self {
        self.request.main_department = Some(main_department.into());
        self
    }

    /// Whom this one reports to, one member at most.
    #[inline]
    pub fn direct_leader(
        mut self,
        direct_leader: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.request.direct_leader = Some(
            direct_leader.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Profile picture, an image from media.upload.
    #[inline]
    pub fn avatar_mediaid(mut self, avatar_mediaid: impl Into<MediaId>) -> Self {
        self.request.avatar_mediaid = Some(avatar_mediaid.into());
        self
    }

    /// Whether the member may use WeCom.
    #[inline]
    pub fn enable(mut self, enable: bool) -> Self {
        self.request.enable = Some(enable);
        self
    }

    /// Whether the platform invites the member. Known only from another SDK.
    #[inline]
    pub fn to_invite(mut self, to_invite: bool) -> Self {
        self.request.to_invite = Some(to_invite);
        self
    }

    /// Extra profile fields. Those the corp has not defined are ignored.
    #[inline]
    pub fn extattr(mut self, extattr: ExtAttrs) -> Self {
        self.request.extattr = Some(extattr);
        self
    }

    /// Title that outsiders see instead of position, up to 12 Chinese characters.
    #[inline]
    pub fn external_position(mut self, external_position: impl Into<String>) -> Self {
        self.request.external_position = Some(external_position.into());
        self
    }

    /// What outsiders see of the member.
    #[inline]
    pub fn external_profile(mut self, external_profile: ExternalProfile) -> Self {
        self.request.external_profile = Some(external_profile);
        self
    }
}

/// 删除成员: the request of [`Api::delete`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The member to remove.
    pub userid: OpenUserId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Delete {
    "userid" => userid: OpenUserId [required()],
});

impl Delete {
    /// The request with everything it must have.
    #[inline]
    pub fn new(userid: impl Into<OpenUserId>) -> Self {
        Self {
            userid: userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Delete {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::get("user", "delete", "/cgi-bin/user/delete")
        .title("删除成员")
        .effect(Effect::Set)
        .docs(&[90198, 90334, 90817]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 批量删除成员: the request of [`Api::batchdelete`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Batchdelete {
    /// The members to remove. At most 200 items.
    pub useridlist: Vec<OpenUserId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Batchdelete {
    "useridlist" => useridlist: Vec<OpenUserId> [required(), max_items(200)],
});

impl Batchdelete {
    /// The request with everything it must have.
    #[inline]
    pub fn new(useridlist: impl IntoIterator<Item = impl Into<OpenUserId>>) -> Self {
        Self {
            useridlist: useridlist.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for Batchdelete {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post("user", "batchdelete", "/cgi-bin/user/batchdelete")
        .title("批量删除成员")
        .effect(Effect::Set)
        .docs(&[90199, 90335, 90818]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Chunked for Batchdelete {
    const MOST: usize = 200;

    fn split_off(&mut self) -> Option<Self> {
        let list = Some(&mut self.useridlist).filter(|list| list.len() > Self::MOST)?;
        let rest = list.split_off(Self::MOST);
        Some(Self {
            useridlist: rest,
            ..self.clone()
        })
    }

    fn merge(_answer: &mut Empty, _next: Empty) {}
}

/// 获取部门成员: the request of [`Api::simplelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Simplelist {
    /// The department.
    pub department_id: DepartmentId,
    /// Whether members of subdepartments are listed too.
    ///
    /// **Deprecated:** The current page no longer has it.
    pub fetch_child: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Simplelist {
    "department_id" => department_id: DepartmentId [required()],
    "fetch_child" => fetch_child: Option<bool> [form(Form::Flag)],
});

impl Simplelist {
    /// The request with everything it must have.
    #[inline]
    pub fn new(department_id: impl Into<DepartmentId>) -> Self {
        Self {
            department_id: department_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Simplelist {
    type Token = AccessToken;
    type Response = SimplelistResponse;
    const META: &'static EndpointMeta = &EndpointMeta::get("user", "simplelist", "/cgi-bin/user/simplelist")
        .title("获取部门成员")
        .docs(&[90200, 90336, 90819, 96259]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<Simplelist> {
    /// Whether members of subdepartments are listed too.
    ///
    /// **Deprecated:** The current page no longer has it.
    #[inline]
    pub fn fetch_child(mut self, fetch_child: bool) -> Self {
        self.request.fetch_child = Some(fetch_child);
        self
    }
}

/// 获取部门成员: the answer to [`Simplelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimplelistResponse {
    /// Its members.
    pub userlist: Vec<MemberBrief>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer SimplelistResponse {
    "userlist" => userlist: Vec<MemberBrief>,
});

/// 获取部门成员详情: the request of [`Api::list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The department.
    pub department_id: DepartmentId,
    /// Whether members of subdepartments are listed too.
    ///
    /// **Deprecated:** The current page no longer has it.
    pub fetch_child: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(List {
    "department_id" => department_id: DepartmentId [required()],
    "fetch_child" => fetch_child: Option<bool> [form(Form::Flag)],
});

impl List {
    /// The request with everything it must have.
    #[inline]
    pub fn new(department_id: impl Into<DepartmentId>) -> Self {
        Self {
            department_id: department_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for List {
    type Token = AccessToken;
    type Response = ListResponse;
    const META: &'static EndpointMeta = &EndpointMeta::get("user", "list", "/cgi-bin/user/list")
        .title("获取部门成员详情")
        .docs(&[90201, 90337, 90820, 96260]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<List> {
    /// Whether members of subdepartments are listed too.
    ///
    /// **Deprecated:** The current page no longer has it.
    #[inline]
    pub fn fetch_child(mut self, fetch_child: bool) -> Self {
        self.request.fetch_child = Some(fetch_child);
        self
    }
}

/// 获取部门成员详情: the answer to [`List`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// Its members.
    pub userlist: Vec<Member>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ListResponse {
    "userlist" => userlist: Vec<Member>,
});

/// 获取成员ID列表: the request of [`Api::list_id`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListId {
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most entries of one page. 1 to 10000.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ListId {
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 10_000)],
});

impl ListId {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for ListId {
    type Token = AccessToken;
    type Response = ListIdResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("user", "list_id", "/cgi-bin/user/list_id")
        .title("获取成员ID列表")
        .effect(Effect::Read)
        .docs(&[96067, 96021, 96269]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ListId> {
    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most entries of one page. 1 to 10000.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for ListId {
    type Item = DepartmentMember;

    #[inline]
    fn turn(&mut self, page: ListIdResponse) -> Page<DepartmentMember> {
        Page::by_cursor(page.dept_user, None, page.next_cursor, &mut self.cursor)
    }
}

/// 获取成员ID列表: the answer to [`ListId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIdResponse {
    /// The entries of this page.
    pub dept_user: Vec<DepartmentMember>,
    /// Cursor of the next page. Empty after the last one.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ListIdResponse {
    "dept_user" => dept_user: Vec<DepartmentMember>,
    "next_cursor" => next_cursor: Option<String>,
});

/// 手机号获取userid: the request of [`Api::getuserid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getuserid {
    /// Mobile number, 5 to 32 bytes. At most 32 bytes.
    pub mobile: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Getuserid {
    "mobile" => mobile: String [required(), max_bytes(32), sensitive()],
});

impl Getuserid {
    /// The request with everything it must have.
    #[inline]
    pub fn new(mobile: impl Into<String>) -> Self {
        Self {
            mobile: mobile.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Getuserid {
    type Token = AccessToken;
    type Response = GetuseridResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("user", "getuserid", "/cgi-bin/user/getuserid")
        .title("手机号获取userid")
        .effect(Effect::Read)
        .docs(&[91693, 95402, 96267]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 手机号获取userid: the answer to [`Getuserid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetuseridResponse {
    /// The member with that number.
    pub userid: OpenUserId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetuseridResponse {
    "userid" => userid: OpenUserId,
});

/// 邮箱获取userid: the request of [`Api::get_userid_by_email`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUseridByEmail {
    /// The address.
    pub email: String,
    /// Which of a member's addresses it is. [`EmailType::Business`] when absent.
    pub email_type: Option<EmailType>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetUseridByEmail {
    "email" => email: String [required(), sensitive()],
    "email_type" => email_type: Option<EmailType>,
});

impl GetUseridByEmail {
    /// The request with everything it must have.
    #[inline]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetUseridByEmail {
    type Token = AccessToken;
    type Response = GetUseridByEmailResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("user", "get_userid_by_email", "/cgi-bin/user/get_userid_by_email")
            .title("邮箱获取userid")
            .effect(Effect::Read)
            .docs(&[95895, 96268]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetUseridByEmail> {
    /// Which of a member's addresses it is. [`EmailType::Business`] when absent.
    #[inline]
    pub fn email_type(mut self, email_type: EmailType) -> Self {
        self.request.email_type = Some(email_type);
        self
    }
}

/// 邮箱获取userid: the answer to [`GetUseridByEmail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUseridByEmailResponse {
    /// The member with that address.
    pub userid: OpenUserId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetUseridByEmailResponse {
    "userid" => userid: OpenUserId,
});

/// userid与openid互换: the request of [`Api::convert_to_openid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertToOpenid {
    /// The member.
    pub userid: OpenUserId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ConvertToOpenid {
    "userid" => userid: OpenUserId [required()],
});

impl ConvertToOpenid {
    /// The request with everything it must have.
    #[inline]
    pub fn new(userid: impl Into<OpenUserId>) -> Self {
        Self {
            userid: userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for ConvertToOpenid {
    type Token = AccessToken;
    type Response = ConvertToOpenidResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("user", "convert_to_openid", "/cgi-bin/user/convert_to_openid")
            .title("userid与openid互换")
            .effect(Effect::Read)
            .docs(&[90202, 90338, 90821]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// userid与openid互换: the answer to [`ConvertToOpenid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertToOpenidResponse {
    /// The member's openid.
    pub openid: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ConvertToOpenidResponse {
    "openid" => openid: String,
});

/// userid与openid互换: the request of [`Api::convert_to_userid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertToUserid {
    /// An openid from the result of a payment to an employee.
    pub openid: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ConvertToUserid {
    "openid" => openid: String [required()],
});

impl ConvertToUserid {
    /// The request with everything it must have.
    #[inline]
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for ConvertToUserid {
    type Token = AccessToken;
    type Response = ConvertToUseridResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("user", "convert_to_userid", "/cgi-bin/user/convert_to_userid")
            .title("userid与openid互换")
            .effect(Effect::Read)
            .docs(&[90202, 90338, 90821]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// userid与openid互换: the answer to [`ConvertToUserid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertToUseridResponse {
    /// The member.
    pub userid: OpenUserId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ConvertToUseridResponse {
    "userid" => userid: OpenUserId,
});

/// 获取企业活跃成员数: the request of [`Api::get_active_stat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetActiveStat {
    /// The day, `yyyy-mm-dd`, at most 30 days ago.
    pub date: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetActiveStat {
    "date" => date: String [required()],
});

impl GetActiveStat {
    /// The request with everything it must have.
    #[inline]
    pub fn new(date: impl Into<String>) -> Self {
        Self {
            date: date.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetActiveStat {
    type Token = AccessToken;
    type Response = GetActiveStatResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("user", "get_active_stat", "/cgi-bin/user/get_active_stat")
        .title("获取企业活跃成员数")
        .effect(Effect::Read)
        .docs(&[92714]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取企业活跃成员数: the answer to [`GetActiveStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetActiveStatResponse {
    /// Number of active members.
    pub active_cnt: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetActiveStatResponse {
    "active_cnt" => active_cnt: i64,
});

/// 获取加入企业二维码: the request of [`Api::get_join_qrcode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJoinQrcode {
    /// Width and height of the image.
    pub size_type: Option<QrcodeSize>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetJoinQrcode {
    "size_type" => size_type: Option<QrcodeSize>,
});

impl GetJoinQrcode {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetJoinQrcode {
    type Token = AccessToken;
    type Response = GetJoinQrcodeResponse;
    const META: &'static EndpointMeta = &EndpointMeta::get("user", "get_join_qrcode", "/cgi-bin/corp/get_join_qrcode")
        .title("获取加入企业二维码")
        .docs(&[91714]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetJoinQrcode> {
    /// Width and height of the image.
    #[inline]
    pub fn size_type(mut self, size_type: QrcodeSize) -> Self {
        self.request.size_type = Some(size_type);
        self
    }
}

/// 获取加入企业二维码: the answer to [`GetJoinQrcode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJoinQrcodeResponse {
    /// Address of the image, good for 7 days.
    pub join_qrcode: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetJoinQrcodeResponse {
    "join_qrcode" => join_qrcode: String,
});

/// 获取成员授权列表: the request of [`Api::list_member_auth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMemberAuth {
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most members of one page. 1 to 1000, 1000 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ListMemberAuth {
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 1000)],
});

impl ListMemberAuth {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for ListMemberAuth {
    type Token = AccessToken;
    type Response = ListMemberAuthResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("user", "list_member_auth", "/cgi-bin/user/list_member_auth")
            .title("获取成员授权列表")
            .effect(Effect::Read)
            .docs(&[94513]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ListMemberAuth> {
    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most members of one page. 1 to 1000, 1000 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for ListMemberAuth {
    type Item = MemberAuth;

    #[inline]
    fn turn(&mut self, page: ListMemberAuthResponse) -> Page<MemberAuth> {
        Page::by_cursor(page.member_auth_list, None, page.next_cursor, &mut self.cursor)
    }
}

/// 获取成员授权列表: the answer to [`ListMemberAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMemberAuthResponse {
    /// The members of this page.
    pub member_auth_list: Vec<MemberAuth>,
    /// Cursor of the next page. Empty after the last one.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ListMemberAuthResponse {
    "member_auth_list" => member_auth_list: Vec<MemberAuth>,
    "next_cursor" => next_cursor: Option<String>,
});

/// 查询成员用户是否已授权: the request of [`Api::check_member_auth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckMemberAuth {
    /// The member.
    pub open_userid: OpenUserId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CheckMemberAuth {
    "open_userid" => open_userid: OpenUserId [required()],
});

impl CheckMemberAuth {
    /// The request with everything it must have.
    #[inline]
    pub fn new(open_userid: impl Into<OpenUserId>) -> Self {
        Self {
            open_userid: open_userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for CheckMemberAuth {
    type Token = AccessToken;
    type Response = CheckMemberAuthResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("user", "check_member_auth", "/cgi-bin/user/check_member_auth")
            .title("查询成员用户是否已授权")
            .effect(Effect::Read)
            .docs(&[94514]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 查询成员用户是否已授权: the answer to [`CheckMemberAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckMemberAuthResponse {
    /// Whether the member did.
    pub is_member_auth: bool,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CheckMemberAuthResponse {
    "is_member_auth" => is_member_auth: bool,
});

/// 获取选人ticket对应的用户: the request of [`Api::list_selected_ticket_user`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSelectedTicketUser {
    /// The ticket from the picker.
    pub selected_ticket: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ListSelectedTicketUser {
    "selected_ticket" => selected_ticket: String [required(), sensitive()],
});

impl ListSelectedTicketUser {
    /// The request with everything it must have.
    #[inline]
    pub fn new(selected_ticket: impl Into<String>) -> Self {
        Self {
            selected_ticket: selected_ticket.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for ListSelectedTicketUser {
    type Token = AccessToken;
    type Response = ListSelectedTicketUserResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("user", "list_selected_ticket_user", "/cgi-bin/user/list_selected_ticket_user")
            .title("获取选人ticket对应的用户")
            .effect(Effect::Read)
            .docs(&[94894]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取选人ticket对应的用户: the answer to [`ListSelectedTicketUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSelectedTicketUserResponse {
    /// Who picked.
    pub operator_open_userid: OpenUserId,
    /// Who was picked, of those the app may see.
    pub open_userid_list: Vec<OpenUserId>,
    /// Those picked whom the app may not see.
    pub unauth_open_userid_list: Vec<OpenUserId>,
    /// How many were picked in all.
    pub total: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ListSelectedTicketUserResponse {
    "operator_open_userid" => operator_open_userid: OpenUserId,
    "open_userid_list" => open_userid_list: Vec<OpenUserId>,
    "unauth_open_userid_list" => unauth_open_userid_list: Vec<OpenUserId>,
    "total" => total: i64,
});

/// 登录二次验证: the request of [`Api::authsucc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Authsucc {
    /// The member who passed.
    pub userid: OpenUserId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Authsucc {
    "userid" => userid: OpenUserId [required()],
});

impl Authsucc {
    /// The request with everything it must have.
    #[inline]
    pub fn new(userid: impl Into<OpenUserId>) -> Self {
        Self {
            userid: userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Authsucc {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::get("user", "authsucc", "/cgi-bin/user/authsucc")
        .title("登录二次验证")
        .effect(Effect::Set)
        .docs(&[90203, 90339, 90822, 99521]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 使用二次验证: the request of [`Api::tfa_succ`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TfaSucc {
    /// The member who passed.
    pub userid: OpenUserId,
    /// The code from get_tfa_info. Works once.
    pub tfa_code: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TfaSucc {
    "userid" => userid: OpenUserId [required()],
    "tfa_code" => tfa_code: String [required(), sensitive()],
});

impl TfaSucc {
    /// The request with everything it must have.
    #[inline]
    pub fn new(userid: impl Into<OpenUserId>, tfa_code: impl Into<String>) -> Self {
        Self {
            userid: userid.into(),
            tfa_code: tfa_code.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for TfaSucc {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post("user", "tfa_succ", "/cgi-bin/user/tfa_succ")
        .title("使用二次验证")
        .docs(&[99500]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// A member in full.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Member {
    /// The member, as the calling app sees it.
    pub userid: OpenUserId,
    /// The member, the same in all apps of the provider. Third-party apps only. At most 64 bytes.
    pub open_userid: Option<OpenUserId>,
    /// Name. Third-party apps get the id instead.
    pub name: Option<String>,
    /// English name; alias took its place.
    pub english_name: Option<String>,
    /// Nickname.
    pub alias: Option<String>,
    /// Personal email address.
    pub email: Option<String>,
    /// Work email address. Customized apps do not get it.
    pub biz_mail: Option<String>,
    /// Mobile number.
    pub mobile: Option<String>,
    /// Landline number.
    pub telephone: Option<String>,
    /// Gender; undefined also when the app may not see it.
    pub gender: Option<Gender>,
    /// Postal address.
    pub address: Option<String>,
    /// Job title.
    pub position: Option<String>,
    /// Departments of the member that the app may see.
    pub department: Vec<DepartmentId>,
    /// Rank in each department, in the order of department; higher comes first.
    pub order: Option<Vec<i64>>,
    /// Whether the member leads each department, in the order of department.
    pub is_leader_in_dept: Option<Vec<bool>>,
    /// The department counted as the member's own, if the app may see it.
    pub main_department: Option<DepartmentId>,
    /// Whom this one reports to, one member at most, if the app may see that member.
    pub direct_leader: Option<Vec<OpenUserId>>,
    /// Address of the profile picture.
    pub avatar: Option<String>,
    /// Address of a small profile picture.
    pub thumb_avatar: Option<String>,
    /// Address of the QR code that adds the member as an external contact.
    pub qr_code: Option<String>,
    /// Whether the member has activated WeCom.
    pub status: MemberStatus,
    /// Whether the member may use WeCom; older answers only. Known only from an example.
    pub enable: Option<bool>,
    /// Extra profile fields that the corp defined.
    pub extattr: Option<ExtAttrs>,
    /// Title that outsiders see instead of position.
    pub external_position: Option<String>,
    /// What outsiders see of the member.
    pub external_profile: Option<ExternalProfile>,
    /// Whether colleagues do not see the mobile number; older answers only. Known only from an example.
    pub hide_mobile: Option<bool>,
    /// Whether the member leads a department; older answers only. Known only from another SDK.
    pub isleader: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Member {
    "userid" => userid: OpenUserId,
    "open_userid" => open_userid: Option<OpenUserId> [max_bytes(64)],
    "name" => name: Option<String> [sensitive()],
    "english_name" => english_name: Option<String> [sensitive()],
    "alias" => alias: Option<String>,
    "email" => email: Option<String> [sensitive()],
    "biz_mail" => biz_mail: Option<String> [sensitive()],
    "mobile" => mobile: Option<String> [sensitive()],
    "telephone" => telephone: Option<String> [sensitive()],
    "gender" => gender: Option<Gender> [form(Form::Either)],
    "address" => address: Option<String> [sensitive()],
    "position" => position: Option<String>,
    "department" => department: Vec<DepartmentId>,
    "order" => order: Option<Vec<i64>>,
    "is_leader_in_dept" => is_leader_in_dept: Option<Vec<bool>> [form(Form::Flag)],
    "main_department" => main_department: Option<DepartmentId>,
    "direct_leader" => direct_leader: Option<Vec<OpenUserId>>,
    "avatar" => avatar: Option<String> [sensitive()],
    "thumb_avatar" => thumb_avatar: Option<String> [sensitive()],
    "qr_code" => qr_code: Option<String> [sensitive()],
    "status" => status: MemberStatus,
    "enable" => enable: Option<bool> [form(Form::Flag)],
    "extattr" => extattr: Option<ExtAttrs>,
    "external_position" => external_position: Option<String>,
    "external_profile" => external_profile: Option<ExternalProfile>,
    "hide_mobile" => hide_mobile: Option<bool> [form(Form::Flag)],
    "isleader" => isleader: Option<bool> [form(Form::Flag)],
});

/// Departments that came into being with a member.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatedDepartments {
    /// The departments.
    pub department_info: Vec<CreatedDepartment>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(CreatedDepartments {
    "department_info" => department_info: Vec<CreatedDepartment>,
});

/// A department that came into being with a member.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatedDepartment {
    /// Its name.
    pub name: Option<String>,
    /// Its id.
    pub id: DepartmentId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(CreatedDepartment {
    "name" => name: Option<String>,
    "id" => id: DepartmentId,
});

/// A member in short.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberBrief {
    /// The member, as the calling app sees it.
    pub userid: OpenUserId,
    /// The member, the same in all apps of the provider. Third-party apps only. At most 64 bytes.
    pub open_userid: Option<OpenUserId>,
    /// Name. Third-party apps get the id or nothing instead.
    pub name: Option<String>,
    /// Departments of the member that the app may see.
    pub department: Vec<DepartmentId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MemberBrief {
    "userid" => userid: OpenUserId,
    "open_userid" => open_userid: Option<OpenUserId> [max_bytes(64)],
    "name" => name: Option<String> [sensitive()],
    "department" => department: Vec<DepartmentId>,
});

/// A member in one of its departments.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentMember {
    /// The member. Absent for third-party apps.
    pub userid: Option<OpenUserId>,
    /// The member. Third-party apps only.
    pub open_userid: Option<OpenUserId>,
    /// The department.
    pub department: DepartmentId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DepartmentMember {
    "userid" => userid: Option<OpenUserId>,
    "open_userid" => open_userid: Option<OpenUserId>,
    "department" => department: DepartmentId,
});

/// A member who authorised the app.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberAuth {
    /// The member. Present for members of the corp.
    pub open_userid: Option<OpenUserId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MemberAuth {
    "open_userid" => open_userid: Option<OpenUserId>,
});

/// Further work email addresses of a member.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MailAliases {
    /// The addresses, of 6 to 63 bytes. They replace the ones set before; none clears them. At most 5 items.
    pub item: Option<Vec<String>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MailAliases {
    "item" => item: Option<Vec<String>> [max_items(5), sensitive()],
});

impl MailAliases {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The addresses, of 6 to 63 bytes. They replace the ones set before; none clears them. At most 5 items.
    #[inline]
    #[must_use]
    pub fn item(mut self, item: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.item = Some(item.into_iter().map(Into::into).collect());
        self
    }
}

/// The extra profile fields of a member.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtAttrs {
    /// One entry per field.
    pub attrs: Vec<ProfileAttr>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ExtAttrs {
    "attrs" => attrs: Vec<ProfileAttr> [required()],
});

impl ExtAttrs {
    /// A value with everything it must have.
    #[inline]
    pub fn new(attrs: impl IntoIterator<Item = ProfileAttr>) -> Self {
        Self {
            attrs: attrs.into_iter().collect(),
            ..Self::default()
        }
    }
}

/// What people outside the corp see of a member.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalProfile {
    /// Short name of the corp, one of those it had verified.
    pub external_corp_name: Option<String>,
    /// A WeChat channel of the corp, bound to its WeCom.
    pub wechat_channels: Option<WechatChannels>,
    /// Further details. Those the corp has not defined are ignored.
    pub external_attr: Option<Vec<ProfileAttr>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ExternalProfile {
    "external_corp_name" => external_corp_name: Option<String>,
    "wechat_channels" => wechat_channels: Option<WechatChannels>,
    "external_attr" => external_attr: Option<Vec<ProfileAttr>>,
});

impl ExternalProfile {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Short name of the corp, one of those it had verified.
    #[inline]
    #[must_use]
    pub fn external_corp_name(mut self, external_corp_name: impl Into<String>) -> Self {
        self.external_corp_name = Some(external_corp_name.into());
        self
    }

    /// A WeChat channel of the corp, bound to its WeCom.
    #[inline]
    #[must_use]
    pub fn wechat_channels(mut self, wechat_channels: WechatChannels) -> Self {
        self.wechat_channels = Some(wechat_channels);
        self
    }

    /// Further details. Those the corp has not defined are ignored.
    #[inline]
    #[must_use]
    pub fn external_attr(
        mut self,
        external_attr: impl IntoIterator<Item = ProfileAttr>,
    ) -> Self {
        self.external_attr = Some(external_attr.into_iter().collect());
        self
    }
}

/// The WeChat channel a member shows.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WechatChannels {
    /// Name of the channel. Required when setting it.
    pub nickname: Option<String>,
    /// Whether the channel can be shown. Filled in by the platform.
    pub status: Option<ChannelsStatus>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(WechatChannels {
    "nickname" => nickname: Option<String>,
    "status" => status: Option<ChannelsStatus>,
});

impl WechatChannels {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the channel. Required when setting it.
    #[inline]
    #[must_use]
    pub fn nickname(mut self, nickname: impl Into<String>) -> Self {
        self.nickname = Some(nickname.into());
        self
    }

    /// Whether the channel can be shown. Filled in by the platform.
    #[inline]
    #[must_use]
    pub fn status(mut self, status: ChannelsStatus) -> Self {
        self.status = Some(status);
        self
    }
}

/// A named profile detail of some kind.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProfileAttr {
    /// Name of the detail as the corp defined it.
    pub name: String,
    /// What it holds.
    pub content: AttrContent,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ProfileAttr {
    "name" => name: String [required()],
    "content" => content: AttrContent [required(), flatten()],
});

impl ProfileAttr {
    /// A value with everything it must have.
    #[inline]
    pub fn new(name: impl Into<String>, content: impl Into<AttrContent>) -> Self {
        Self {
            name: name.into(),
            content: content.into(),
            ..Self::default()
        }
    }
}

/// A text detail.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttrText {
    /// The text, at most 64 characters, 32 in external_profile. At most 64 characters.
    pub value: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AttrText {
    "value" => value: Option<String> [max_chars(64)],
});

impl AttrText {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The text, at most 64 characters, 32 in external_profile. At most 64 characters.
    #[inline]
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// A web page detail. Both members empty clear it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttrWeb {
    /// Address of the page with http or https.
    pub url: Option<String>,
    /// Text of the link, up to 12 characters.
    pub title: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AttrWeb {
    "url" => url: Option<String>,
    "title" => title: Option<String>,
});

impl AttrWeb {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Address of the page with http or https.
    #[inline]
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Text of the link, up to 12 characters.
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

/// A mini program detail. appid and title empty clear it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttrMiniProgram {
    /// A mini program the corp has installed. Others are ignored.
    pub appid: Option<String>,
    /// The page to open in it.
    pub pagepath: Option<String>,
    /// Text of the link, up to 12 characters.
    pub title: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AttrMiniProgram {
    "appid" => appid: Option<String>,
    "pagepath" => pagepath: Option<String>,
    "title" => title: Option<String>,
});

impl AttrMiniProgram {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// A mini program the corp has installed. Others are ignored.
    #[inline]
    #[must_use]
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// The page to open in it.
    #[inline]
    #[must_use]
    pub fn pagepath(mut self, pagepath: impl Into<String>) -> Self {
        self.pagepath = Some(pagepath.into());
        self
    }

    /// Text of the link, up to 12 characters.
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

open_enum! {
    /// Gender of a member.
    pub enum Gender: i64 {
        /// Not given. Cannot be set.
        Undefined = 0,
        /// Male.
        Male = 1,
        /// Female.
        Female = 2,
    }
}

open_enum! {
    /// Where a member stands.
    pub enum MemberStatus: i64 {
        /// Has activated WeCom or follows the corp's WeChat plugin.
        Active = 1,
        /// Barred by the corp.
        Disabled = 2,
        /// Neither activated WeCom nor follows the plugin.
        Inactive = 4,
        /// Left the corp.
        Left = 5,
    }
}

open_enum! {
    /// Whether a WeChat channel can be shown.
    pub enum ChannelsStatus: i64 {
        /// Confirmed.
        Confirmed = 0,
        /// Awaiting confirmation.
        AwaitingConfirmation = 1,
    }
}

open_enum! {
    /// Which of a member's email addresses.
    pub enum EmailType: i64 {
        /// Business.
        Business = 1,
        /// Personal.
        Personal = 2,
    }
}

open_enum! {
    /// Width and height of a QR code.
    pub enum QrcodeSize: i64 {
        /// 171 × 171 pixels.
        Px171 = 1,
        /// 399 × 399 pixels.
        Px399 = 2,
        /// 741 × 741 pixels.
        Px741 = 3,
        /// 2052 × 2052 pixels.
        Px2052 = 4,
    }
}

tagged_union! {
    /// What a profile detail holds.
    pub enum AttrContent ("type", Nested) {
        /// A text.
        Text(AttrText) = "0" in "text",
        /// A link to a web page.
        Web(AttrWeb) = "1" in "web",
        /// A mini program. Only in external_profile.
        MiniProgram(AttrMiniProgram) = "2" in "miniprogram",
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

impl From<AttrMiniProgram> for AttrContent {
    #[inline]
    fn from(body: AttrMiniProgram) -> Self {
        Self::MiniProgram(body)
    }
}
