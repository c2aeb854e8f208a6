//! 应用管理: an app inside a corp: its settings, permissions, administrators and its place on the workbench.
//!
//! Generated from `spec/api/provider/agent.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::chunking::Chunked;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, ContactSyncToken, Provides};
use crate::generated::types::{AgentId, DepartmentId, MediaId, OpenUserId, TagId, TokenValue};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{Empty, EncodeError, Extra, Form, Timestamp};
use crate::{open_enum, table, tagged_union};

/// The calls of 应用管理 on one scope, from [`Scope::agent`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 应用管理: an app inside a corp: its settings, permissions, administrators and its place on the
    /// workbench.
    #[inline]
    pub fn agent(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 获取应用: settings of an app and who may see it.
    ///
    /// Only for the app of the token. Members and departments of linked corps come from
    /// linkedcorp.agent_get_perm_list.
    ///
    /// `GET /cgi-bin/agent/get` with [`AccessToken`]; read-only, so the client may repeat it. Official page
    /// [96448](https://developer.work.weixin.qq.com/document/path/96448), checked, as of 2023-10-31; also
    /// [90227](https://developer.work.weixin.qq.com/document/path/90227),
    /// [90363](https://developer.work.weixin.qq.com/document/path/90363),
    /// [90845](https://developer.work.weixin.qq.com/document/path/90845).
    #[inline]
    pub fn get(&self, agentid: impl Into<AgentId>) -> Call<Get>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Get::new(agentid))
    }

    /// 获取应用: the apps that the token is good for.
    ///
    /// `GET /cgi-bin/agent/list` with [`AccessToken`]; read-only, so the client may repeat it. Official page
    /// [90227](https://developer.work.weixin.qq.com/document/path/90227), checked in a public copy, as of
    /// 2023-10-31; also [90363](https://developer.work.weixin.qq.com/document/path/90363),
    /// [90845](https://developer.work.weixin.qq.com/document/path/90845),
    /// [96448](https://developer.work.weixin.qq.com/document/path/96448).
    #[inline]
    pub fn list(&self) -> Call<List>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(List::new())
    }

    /// 设置应用: change the settings of the corp's own app. What is absent stays as it is.
    ///
    /// Not for third-party and customized apps.
    ///
    /// `POST /cgi-bin/agent/set` with [`AccessToken`]; twice is the same as once, so the client may repeat
    /// it. Official page [90228](https://developer.work.weixin.qq.com/document/path/90228), checked, as of
    /// 2021-06-24.
    #[inline]
    pub fn set(&self, agentid: impl Into<AgentId>) -> Call<Set>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Set::new(agentid))
    }

    /// 设置授权应用可见范围: say who sees an app in a corp that registered through a promotion package,
    /// before its contacts are set up.
    ///
    /// The token is the one that came with the register_corp callback. The lists replace the former ones; all
    /// of them empty fails.
    ///
    /// `POST /cgi-bin/agent/set_scope` with [`ContactSyncToken`]; twice is the same as once, so the client
    /// may repeat it. Official page [90583](https://developer.work.weixin.qq.com/document/path/90583),
    /// checked, as of 2020-01-06; also [90807](https://developer.work.weixin.qq.com/document/path/90807).
    #[inline]
    pub fn set_scope(&self, agentid: impl Into<AgentId>) -> Call<SetScope>
    where
        K: Provides<ContactSyncToken>,
    {
        self.scope.call(SetScope::new(agentid))
    }

    /// 获取应用权限详情: which permissions the corp gave the app. Worth asking after every change_auth
    /// callback.
    ///
    /// For third-party and customized apps.
    ///
    /// `POST /cgi-bin/agent/get_permissions` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [99052](https://developer.work.weixin.qq.com/document/path/99052), checked.
    #[inline]
    pub fn get_permissions(&self) -> Call<GetPermissions>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetPermissions::new())
    }

    /// 获取应用管理员列表: the administrators of the app, of those it may see.
    ///
    /// `POST /cgi-bin/agent/get_admin_list` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [100072](https://developer.work.weixin.qq.com/document/path/100072), checked, as of
    /// 2024-07-12; also [100073](https://developer.work.weixin.qq.com/document/path/100073).
    #[inline]
    pub fn get_admin_list(&self) -> Call<GetAdminList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetAdminList::new())
    }

    /// migrate_to_customized_app: turn an app that a provider once built as the corp's own into a customized
    /// app. Called with the own app's token.
    ///
    /// `POST /cgi-bin/agent/migrate_to_customized_app` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [96072](https://developer.work.weixin.qq.com/document/path/96072), not
    /// checked. Known only from another SDK.
    ///
    /// **Deprecated:** The current page has agent/claim_customized_app in its place.
    #[inline]
    pub fn migrate_to_customized_app(
        &self,
        suite_access_token: impl Into<TokenValue>,
    ) -> Call<MigrateToCustomizedApp>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(MigrateToCustomizedApp::new(suite_access_token))
    }

    /// 设置应用在工作台展示的模版: how the app looks on the workbench, with default content for everyone.
    ///
    /// `POST /cgi-bin/agent/set_workbench_template` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [92535](https://developer.work.weixin.qq.com/document/path/92535),
    /// checked in a public copy; also [94620](https://developer.work.weixin.qq.com/document/path/94620).
    #[inline]
    pub fn set_workbench_template(
        &self,
        agentid: impl Into<AgentId>,
        view: impl Into<WorkbenchView>,
    ) -> Call<SetWorkbenchTemplate>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(SetWorkbenchTemplate::new(agentid, view))
    }

    /// 获取应用在工作台展示的模版: how the app looks on the workbench by default.
    ///
    /// `POST /cgi-bin/agent/get_workbench_template` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Official page [92535](https://developer.work.weixin.qq.com/document/path/92535), checked in a
    /// public copy; also [94620](https://developer.work.weixin.qq.com/document/path/94620).
    #[inline]
    pub fn get_workbench_template(
        &self,
        agentid: impl Into<AgentId>,
    ) -> Call<GetWorkbenchTemplate>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetWorkbenchTemplate::new(agentid))
    }

    /// 设置应用在用户工作台展示的数据: what one member sees of the app on the workbench. At most 10 times a
    /// minute for one member.
    ///
    /// `POST /cgi-bin/agent/set_workbench_data` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [92535](https://developer.work.weixin.qq.com/document/path/92535),
    /// checked in a public copy; also [94620](https://developer.work.weixin.qq.com/document/path/94620).
    #[inline]
    pub fn set_workbench_data(
        &self,
        agentid: impl Into<AgentId>,
        userid: impl Into<OpenUserId>,
        view: impl Into<WorkbenchView>,
    ) -> Call<SetWorkbenchData>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(SetWorkbenchData::new(agentid, userid, view))
    }

    /// 批量设置应用在用户工作台展示的数据: what several members see of the app on the workbench.
    ///
    /// An app may set the content of 100000 members a minute.
    ///
    /// `POST /cgi-bin/agent/batch_set_workbench_data` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Its `in_chunks()` sends as many calls as the list needs. Official page
    /// [92535](https://developer.work.weixin.qq.com/document/path/92535), checked in a public copy; also
    /// [94620](https://developer.work.weixin.qq.com/document/path/94620).
    #[inline]
    pub fn batch_set_workbench_data(
        &self,
        agentid: impl Into<AgentId>,
        userid_list: impl IntoIterator<Item = impl Into<OpenUserId>>,
        data: impl Into<WorkbenchView>,
    ) -> Call<BatchSetWorkbenchData>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(BatchSetWorkbenchData::new(agentid, userid_list, data))
    }

    /// 获取应用在用户工作台展示的数据: what one member sees of the app on the workbench.
    ///
    /// `POST /cgi-bin/agent/get_workbench_data` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [92535](https://developer.work.weixin.qq.com/document/path/92535), checked in a public
    /// copy; also [94620](https://developer.work.weixin.qq.com/document/path/94620).
    #[inline]
    pub fn get_workbench_data(
        &self,
        agentid: impl Into<AgentId>,
        userid: impl Into<OpenUserId>,
    ) -> Call<GetWorkbenchData>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetWorkbenchData::new(agentid, userid))
    }
}

/// 获取应用: the request of [`Api::get`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The app.
    pub agentid: AgentId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Get {
    "agentid" => agentid: AgentId [required()],
});

impl Get {
    /// The request with everything it must have.
    #[inline]
    pub fn new(agentid: impl Into<AgentId>) -> Self {
        Self {
            agentid: agentid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Get {
    type Token = AccessToken;
    type Response = GetResponse;
    const META: &'static EndpointMeta = &EndpointMeta::get("agent", "get", "/cgi-bin/agent/get")
        .title("获取应用")
        .docs(&[90227, 90363, 90845, 96448]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取应用: the answer to [`Get`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The app.
    pub agentid: AgentId,
    /// Its name.
    pub name: String,
    /// Address of its logo.
    pub square_logo_url: String,
    /// What it says about itself.
    pub description: String,
    /// Members who see the app.
    pub allow_userinfos: Option<AllowedMembers>,
    /// Departments that see the app.
    pub allow_partys: Option<AllowedDepartments>,
    /// Tags whose members see the app.
    pub allow_tags: Option<AllowedTags>,
    /// Whether the app is switched off.
    pub close: bool,
    /// Whether a member's location is reported when the app's chat is opened.
    pub report_location_flag: bool,
    /// Whether opening the app's chat is reported.
    pub isreportenter: bool,
    /// Trusted domain of its pages.
    pub redirect_domain: Option<String>,
    /// Its home page.
    pub home_url: Option<String>,
    /// How far a customized app is published. Absent for other apps.
    pub customized_publish_status: Option<PublishStatus>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetResponse {
    "agentid" => agentid: AgentId,
    "name" => name: String,
    "square_logo_url" => square_logo_url: String,
    "description" => description: String,
    "allow_userinfos" => allow_userinfos: Option<AllowedMembers>,
    "allow_partys" => allow_partys: Option<AllowedDepartments>,
    "allow_tags" => allow_tags: Option<AllowedTags>,
    "close" => close: bool [form(Form::Flag)],
    "report_location_flag" => report_location_flag: bool [form(Form::Flag)],
    "isreportenter" => isreportenter: bool [form(Form::Flag)],
    "redirect_domain" => redirect_domain: Option<String>,
    "home_url" => home_url: Option<String>,
    "customized_publish_status" => customized_publish_status: Option<PublishStatus>,
});

/// 获取应用: the request of [`Api::list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(List {});

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
    const META: &'static EndpointMeta = &EndpointMeta::get("agent", "list", "/cgi-bin/agent/list")
        .title("获取应用")
        .docs(&[90227, 90363, 90845, 96448]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取应用: the answer to [`List`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The apps.
    pub agentlist: Vec<AgentBrief>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ListResponse {
    "agentlist" => agentlist: Vec<AgentBrief>,
});

/// 设置应用: the request of [`Api::set`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Set {
    /// The app.
    pub agentid: AgentId,
    /// Its name. At most 32 characters.
    pub name: Option<String>,
    /// Logo, an image from media.upload, cut to a square and a circle.
    pub logo_mediaid: Option<MediaId>,
    /// What it says about itself, 4 to 120 characters. At most 120 characters.
    pub description: Option<String>,
    /// Whether a member's location is reported when the app's chat is opened.
    pub report_location_flag: Option<bool>,
    /// Whether opening the app's chat is reported.
    pub isreportenter: Option<bool>,
    /// Trusted domain of its pages. The JS-SDK works only once its ownership is verified (85005 until then).
    pub redirect_domain: Option<String>,
    /// Its home page with http or https.
    pub home_url: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Set {
    "agentid" => agentid: AgentId [required()],
    "name" => name: Option<String> [max_chars(32)],
    "logo_mediaid" => logo_mediaid: Option<MediaId>,
    "description" => description: Option<String> [max_chars(120)],
    "report_location_flag" => report_location_flag: Option<bool> [form(Form::Flag)],
    "isreportenter" => isreportenter: Option<bool> [form(Form::Flag)],
    "redirect_domain" => redirect_domain: Option<String>,
    "home_url" => home_url: Option<String>,
});

impl Set {
    /// The request with everything it must have.
    #[inline]
    pub fn new(agentid: impl Into<AgentId>) -> Self {
        Self {
            agentid: agentid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Set {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post("agent", "set", "/cgi-bin/agent/set")
        .title("设置应用")
        .effect(Effect::Set)
        .docs(&[90228]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<Set> {
    /// Its name. At most 32 characters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.request.name = Some(name.into());
        self
    }

    /// Logo, an image from media.upload, cut to a square and a circle.
    #[inline]
    pub fn logo_mediaid(mut self, logo_mediaid: impl Into<MediaId>) -> Self {
        self.request.logo_mediaid = Some(logo_mediaid.into());
        self
    }

    /// What it says about itself, 4 to 120 characters. At most 120 characters.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.request.description = Some(description.into());
        self
    }

    /// Whether a member's location is reported when the app's chat is opened.
    #[inline]
    pub fn report_location_flag(mut self, report_location_flag: bool) -> Self {
        self.request.report_location_flag = Some(report_location_flag);
        self
    }

    /// Whether opening the app's chat is reported.
    #[inline]
    pub fn isreportenter(mut self, isreportenter: bool) -> Self {
        self.request.isreportenter = Some(isreportenter);
        self
    }

    /// Trusted domain of its pages. The JS-SDK works only once its ownership is verified (85005 until then).
    #[inline]
    pub fn redirect_domain(mut self, redirect_domain: impl Into<String>) -> Self {
        self.request.redirect_domain = Some(redirect_domain.into());
        self
    }

    /// Its home page with http or https.
    #[inline]
    pub fn home_url(mut self, home_url: impl Into<String>) -> Self {
        self.request.home_url = Some(home_url.into());
        self
    }
}

/// 设置授权应用可见范围: the request of [`Api::set_scope`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetScope {
    /// The app.
    pub agentid: AgentId,
    /// Members who see it.
    pub allow_user: Option<Vec<OpenUserId>>,
    /// Departments that see it.
    pub allow_party: Option<Vec<DepartmentId>>,
    /// Tags whose members see it.
    pub allow_tag: Option<Vec<TagId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SetScope {
    "agentid" => agentid: AgentId [required()],
    "allow_user" => allow_user: Option<Vec<OpenUserId>>,
    "allow_party" => allow_party: Option<Vec<DepartmentId>>,
    "allow_tag" => allow_tag: Option<Vec<TagId>>,
});

impl SetScope {
    /// The request with everything it must have.
    #[inline]
    pub fn new(agentid: impl Into<AgentId>) -> Self {
        Self {
            agentid: agentid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for SetScope {
    type Token = ContactSyncToken;
    type Response = SetScopeResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("agent", "set_scope", "/cgi-bin/agent/set_scope")
        .title("设置授权应用可见范围")
        .effect(Effect::Set)
        .docs(&[90583, 90807]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<SetScope> {
    /// Members who see it.
    #[inline]
    pub fn allow_user(
        mut self,
        allow_user: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.request.allow_user = Some(allow_user.into_iter().map(Into::into).collect());
        self
    }

    /// Departments that see it.
    #[inline]
    pub fn allow_party(
        mut self,
        allow_party: impl IntoIterator<Item = impl Into<DepartmentId>>,
    ) -> Self {
        self.request.allow_party = Some(
            allow_party.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Tags whose members see it.
    #[inline]
    pub fn allow_tag(
        mut self,
        allow_tag: impl IntoIterator<Item = impl Into<TagId>>,
    ) -> Self {
        self.request.allow_tag = Some(allow_tag.into_iter().map(Into::into).collect());
        self
    }
}

/// 设置授权应用可见范围: the answer to [`SetScope`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetScopeResponse {
    /// Members that are not valid.
    pub invaliduser: Option<Vec<OpenUserId>>,
    /// Departments that are not valid.
    pub invalidparty: Option<Vec<DepartmentId>>,
    /// Tags that are not valid.
    pub invalidtag: Option<Vec<TagId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer SetScopeResponse {
    "invaliduser" => invaliduser: Option<Vec<OpenUserId>>,
    "invalidparty" => invalidparty: Option<Vec<DepartmentId>>,
    "invalidtag" => invalidtag: Option<Vec<TagId>>,
});

/// 获取应用权限详情: the request of [`Api::get_permissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPermissions {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetPermissions {});

impl GetPermissions {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetPermissions {
    type Token = AccessToken;
    type Response = GetPermissionsResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("agent", "get_permissions", "/cgi-bin/agent/get_permissions")
            .title("获取应用权限详情")
            .effect(Effect::Read)
            .docs(&[99052]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取应用权限详情: the answer to [`GetPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPermissionsResponse {
    /// Names of the permissions, such as contact:base:base or contact:sensitive:mobile.
    pub app_permissions: Vec<String>,
    /// Permissions that the corp gave separately and that may end. Comes to apps of external services and for
    /// customer acquisition.
    pub app_permissions_ext: Option<Vec<TimedPermission>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetPermissionsResponse {
    "app_permissions" => app_permissions: Vec<String>,
    "app_permissions_ext" => app_permissions_ext: Option<Vec<TimedPermission>>,
});

/// 获取应用管理员列表: the request of [`Api::get_admin_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdminList {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetAdminList {});

impl GetAdminList {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetAdminList {
    type Token = AccessToken;
    type Response = GetAdminListResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("agent", "get_admin_list", "/cgi-bin/agent/get_admin_list")
        .title("获取应用管理员列表")
        .effect(Effect::Read)
        .docs(&[100073, 100072]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取应用管理员列表: the answer to [`GetAdminList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdminListResponse {
    /// The administrators.
    pub admin: Option<Vec<AgentAdmin>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetAdminListResponse {
    "admin" => admin: Option<Vec<AgentAdmin>>,
});

/// migrate_to_customized_app: the request of [`Api::migrate_to_customized_app`].
///
/// **Deprecated:** The current page has agent/claim_customized_app in its place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateToCustomizedApp {
    /// Token of the template of customized apps that takes the app over.
    pub suite_access_token: TokenValue,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MigrateToCustomizedApp {
    "suite_access_token" => suite_access_token: TokenValue [required()],
});

impl MigrateToCustomizedApp {
    /// The request with everything it must have.
    #[inline]
    pub fn new(suite_access_token: impl Into<TokenValue>) -> Self {
        Self {
            suite_access_token: suite_access_token.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for MigrateToCustomizedApp {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("agent", "migrate_to_customized_app", "/cgi-bin/agent/migrate_to_customized_app")
            .title("migrate_to_customized_app")
            .docs(&[96072]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 设置应用在工作台展示的模版: the request of [`Api::set_workbench_template`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetWorkbenchTemplate {
    /// The app.
    pub agentid: AgentId,
    /// Kind of view and its default content.
    pub view: WorkbenchView,
    /// Whether content set for single members is overwritten. `false` when absent.
    pub replace_user_data: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SetWorkbenchTemplate {
    "agentid" => agentid: AgentId [required()],
    "view" => view: WorkbenchView [required(), flatten()],
    "replace_user_data" => replace_user_data: Option<bool>,
});

impl SetWorkbenchTemplate {
    /// The request with everything it must have.
    #[inline]
    pub fn new(agentid: impl Into<AgentId>, view: impl Into<WorkbenchView>) -> Self {
        Self {
            agentid: agentid.into(),
            view: view.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for SetWorkbenchTemplate {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("agent", "set_workbench_template", "/cgi-bin/agent/set_workbench_template")
            .title("设置应用在工作台展示的模版")
            .effect(Effect::Set)
            .docs(&[92535, 94620]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<SetWorkbenchTemplate> {
    /// Whether content set for single members is overwritten. `false` when absent.
    #[inline]
    pub fn replace_user_data(mut self, replace_user_data: bool) -> Self {
        self.request.replace_user_data = Some(replace_user_data);
        self
    }
}

/// 获取应用在工作台展示的模版: the request of [`Api::get_workbench_template`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkbenchTemplate {
    /// The app.
    pub agentid: AgentId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetWorkbenchTemplate {
    "agentid" => agentid: AgentId [required()],
});

impl GetWorkbenchTemplate {
    /// The request with everything it must have.
    #[inline]
    pub fn new(agentid: impl Into<AgentId>) -> Self {
        Self {
            agentid: agentid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetWorkbenchTemplate {
    type Token = AccessToken;
    type Response = GetWorkbenchTemplateResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("agent", "get_workbench_template", "/cgi-bin/agent/get_workbench_template")
            .title("获取应用在工作台展示的模版")
            .effect(Effect::Read)
            .docs(&[92535, 94620]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取应用在工作台展示的模版: the answer to [`GetWorkbenchTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkbenchTemplateResponse {
    /// Kind of view and its default content.
    pub view: WorkbenchView,
    /// Whether content set for single members was overwritten.
    pub replace_user_data: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetWorkbenchTemplateResponse {
    "view" => view: WorkbenchView [flatten()],
    "replace_user_data" => replace_user_data: Option<bool>,
});

/// 设置应用在用户工作台展示的数据: the request of [`Api::set_workbench_data`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetWorkbenchData {
    /// The app.
    pub agentid: AgentId,
    /// The member, who has to see the app.
    pub userid: OpenUserId,
    /// The content. Of the kind that the template has; not normal.
    pub view: WorkbenchView,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SetWorkbenchData {
    "agentid" => agentid: AgentId [required()],
    "userid" => userid: OpenUserId [required()],
    "view" => view: WorkbenchView [required(), flatten()],
});

impl SetWorkbenchData {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        agentid: impl Into<AgentId>,
        userid: impl Into<OpenUserId>,
        view: impl Into<WorkbenchView>,
    ) -> Self {
        Self {
            agentid: agentid.into(),
            userid: userid.into(),
            view: view.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for SetWorkbenchData {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("agent", "set_workbench_data", "/cgi-bin/agent/set_workbench_data")
            .title("设置应用在用户工作台展示的数据")
            .effect(Effect::Set)
            .docs(&[92535, 94620]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 批量设置应用在用户工作台展示的数据: the request of [`Api::batch_set_workbench_data`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSetWorkbenchData {
    /// The app.
    pub agentid: AgentId,
    /// The members, who have to see the app. At most 1000 items.
    pub userid_list: Vec<OpenUserId>,
    /// The content. Of the kind that the template has; not normal.
    pub data: WorkbenchView,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(BatchSetWorkbenchData {
    "agentid" => agentid: AgentId [required()],
    "userid_list" => userid_list: Vec<OpenUserId> [required(), max_items(1000)],
    "data" => data: WorkbenchView [required()],
});

impl BatchSetWorkbenchData {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        agentid: impl Into<AgentId>,
        userid_list: impl IntoIterator<Item = impl Into<OpenUserId>>,
        data: impl Into<WorkbenchView>,
    ) -> Self {
        Self {
            agentid: agentid.into(),
            userid_list: userid_list.into_iter().map(Into::into).collect(),
            data: data.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for BatchSetWorkbenchData {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("agent", "batch_set_workbench_data", "/cgi-bin/agent/batch_set_workbench_data")
            .title("批量设置应用在用户工作台展示的数据")
            .effect(Effect::Set)
            .docs(&[92535, 94620]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Chunked for BatchSetWorkbenchData {
    const MOST: usize = 1000;

    fn split_off(&mut self) -> Option<Self> {
        let list = Some(&mut self.userid_list).filter(|list| list.len() > Self::MOST)?;
        let rest = list.split_off(Self::MOST);
        Some(Self {
            userid_list: rest,
            ..self.clone()
        })
    }

    fn merge(_answer: &mut Empty, _next: Empty) {}
}

/// 获取应用在用户工作台展示的数据: the request of [`Api::get_workbench_data`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkbenchData {
    /// The app.
    pub agentid: AgentId,
    /// The member, who has to see the app.
    pub userid: OpenUserId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetWorkbenchData {
    "agentid" => agentid: AgentId [required()],
    "userid" => userid: OpenUserId [required()],
});

impl GetWorkbenchData {
    /// The request with everything it must have.
    #[inline]
    pub fn new(agentid: impl Into<AgentId>, userid: impl Into<OpenUserId>) -> Self {
        Self {
            agentid: agentid.into(),
            userid: userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetWorkbenchData {
    type Token = AccessToken;
    type Response = GetWorkbenchDataResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("agent", "get_workbench_data", "/cgi-bin/agent/get_workbench_data")
            .title("获取应用在用户工作台展示的数据")
            .effect(Effect::Read)
            .docs(&[92535, 94620]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取应用在用户工作台展示的数据: the answer to [`GetWorkbenchData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkbenchDataResponse {
    /// The content.
    pub data: Option<WorkbenchView>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetWorkbenchDataResponse {
    "data" => data: Option<WorkbenchView>,
});

/// Members who see an app.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllowedMembers {
    /// The members.
    pub user: Vec<AllowedMember>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AllowedMembers {
    "user" => user: Vec<AllowedMember>,
});

/// A member who sees an app.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllowedMember {
    /// The member.
    pub userid: OpenUserId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AllowedMember {
    "userid" => userid: OpenUserId,
});

/// Departments that see an app.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllowedDepartments {
    /// The departments.
    pub partyid: Vec<DepartmentId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AllowedDepartments {
    "partyid" => partyid: Vec<DepartmentId>,
});

/// Tags whose members see an app.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllowedTags {
    /// The tags.
    pub tagid: Vec<TagId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AllowedTags {
    "tagid" => tagid: Vec<TagId>,
});

/// One line of the list of apps.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentBrief {
    /// The app.
    pub agentid: AgentId,
    /// Its name.
    pub name: String,
    /// Address of its logo.
    pub square_logo_url: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AgentBrief {
    "agentid" => agentid: AgentId,
    "name" => name: String,
    "square_logo_url" => square_logo_url: String,
});

/// A permission with an end.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimedPermission {
    /// Name of the permission.
    pub permission_name: String,
    /// When it ends; 0 for never.
    pub expire_time: Timestamp,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(TimedPermission {
    "permission_name" => permission_name: String,
    "expire_time" => expire_time: Timestamp,
});

/// An administrator of an app.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentAdmin {
    /// The member.
    pub userid: OpenUserId,
    /// What the member may do.
    pub auth_type: AdminRight,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AgentAdmin {
    "userid" => userid: OpenUserId,
    "auth_type" => auth_type: AdminRight,
});

/// Key figures side by side.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyDataView {
    /// The figures. Required except in a template without default content. At most 4 items.
    pub items: Option<Vec<KeyDataItem>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(KeyDataView {
    "items" => items: Option<Vec<KeyDataItem>> [max_items(4)],
});

impl KeyDataView {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The figures. Required except in a template without default content. At most 4 items.
    #[inline]
    #[must_use]
    pub fn items(mut self, items: impl IntoIterator<Item = KeyDataItem>) -> Self {
        self.items = Some(items.into_iter().collect());
        self
    }
}

/// A key figure.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyDataItem {
    /// The figure. At most 64 characters.
    pub data: String,
    /// What it counts. Set in the template. At most 64 characters.
    pub key: Option<String>,
    /// Page that a tap opens. Absent for the app's home page, or else its chat. At most 1024 characters.
    pub jump_url: Option<String>,
    /// Page that a tap opens in an app that is a mini program. Absent for its home page. At most 1024
    /// characters.
    pub pagepath: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(KeyDataItem {
    "data" => data: String [required(), max_chars(64)],
    "key" => key: Option<String> [max_chars(64)],
    "jump_url" => jump_url: Option<String> [max_chars(1024)],
    "pagepath" => pagepath: Option<String> [max_chars(1024)],
});

impl KeyDataItem {
    /// A value with everything it must have.
    #[inline]
    pub fn new(data: impl Into<String>) -> Self {
        Self {
            data: data.into(),
            ..Self::default()
        }
    }

    /// What it counts. Set in the template. At most 64 characters.
    #[inline]
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Page that a tap opens. Absent for the app's home page, or else its chat. At most 1024 characters.
    #[inline]
    #[must_use]
    pub fn jump_url(mut self, jump_url: impl Into<String>) -> Self {
        self.jump_url = Some(jump_url.into());
        self
    }

    /// Page that a tap opens in an app that is a mini program. Absent for its home page. At most 1024
    /// characters.
    #[inline]
    #[must_use]
    pub fn pagepath(mut self, pagepath: impl Into<String>) -> Self {
        self.pagepath = Some(pagepath.into());
        self
    }
}

/// A picture.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageView {
    /// Address of the picture, best 3.35 times as wide as high. Required except in a template without default
    /// content.
    pub url: Option<String>,
    /// Page that a tap opens. Absent for the app's home page, or else its chat.
    pub jump_url: Option<String>,
    /// Page that a tap opens in an app that is a mini program. Absent for its home page.
    pub pagepath: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ImageView {
    "url" => url: Option<String>,
    "jump_url" => jump_url: Option<String>,
    "pagepath" => pagepath: Option<String>,
});

impl ImageView {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Address of the picture, best 3.35 times as wide as high. Required except in a template without default
    /// content.
    #[inline]
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Page that a tap opens. Absent for the app's home page, or else its chat.
    #[inline]
    #[must_use]
    pub fn jump_url(mut self, jump_url: impl Into<String>) -> Self {
        self.jump_url = Some(jump_url.into());
        self
    }

    /// Page that a tap opens in an app that is a mini program. Absent for its home page.
    #[inline]
    #[must_use]
    pub fn pagepath(mut self, pagepath: impl Into<String>) -> Self {
        self.pagepath = Some(pagepath.into());
        self
    }
}

/// A list of lines.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListView {
    /// The lines. Required except in a template without default content. At most 3 items.
    pub items: Option<Vec<ListItem>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ListView {
    "items" => items: Option<Vec<ListItem>> [max_items(3)],
});

impl ListView {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The lines. Required except in a template without default content. At most 3 items.
    #[inline]
    #[must_use]
    pub fn items(mut self, items: impl IntoIterator<Item = ListItem>) -> Self {
        self.items = Some(items.into_iter().collect());
        self
    }
}

/// A line of a list.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItem {
    /// Its text. At most 128 bytes.
    pub title: String,
    /// Page that a tap opens. Absent for the app's home page, or else its chat.
    pub jump_url: Option<String>,
    /// Page that a tap opens in an app that is a mini program. Absent for its home page.
    pub pagepath: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ListItem {
    "title" => title: String [required(), max_bytes(128)],
    "jump_url" => jump_url: Option<String>,
    "pagepath" => pagepath: Option<String>,
});

impl ListItem {
    /// A value with everything it must have.
    #[inline]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..Self::default()
        }
    }

    /// Page that a tap opens. Absent for the app's home page, or else its chat.
    #[inline]
    #[must_use]
    pub fn jump_url(mut self, jump_url: impl Into<String>) -> Self {
        self.jump_url = Some(jump_url.into());
        self
    }

    /// Page that a tap opens in an app that is a mini program. Absent for its home page.
    #[inline]
    #[must_use]
    pub fn pagepath(mut self, pagepath: impl Into<String>) -> Self {
        self.pagepath = Some(pagepath.into());
        self
    }
}

/// A web page shown in place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebView {
    /// Address of the page. Required except in a template without default content.
    pub url: Option<String>,
    /// Page that a tap opens, unless enable_webview_click is set. Absent for the app's home page, or else its
    /// chat.
    pub jump_url: Option<String>,
    /// Page that a tap opens in an app that is a mini program. Absent for its home page.
    pub pagepath: Option<String>,
    /// How high it is. [`WebViewHeight::DoubleRow`] when absent.
    pub height: Option<WebViewHeight>,
    /// Whether the app's name above it is hidden. `false` when absent.
    pub hide_title: Option<bool>,
    /// Whether links in the page work, in the form `wxwork://openurl?url=` with an encoded address. Then
    /// jump_url has no effect. `false` when absent.
    pub enable_webview_click: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(WebView {
    "url" => url: Option<String>,
    "jump_url" => jump_url: Option<String>,
    "pagepath" => pagepath: Option<String>,
    "height" => height: Option<WebViewHeight>,
    "hide_title" => hide_title: Option<bool>,
    "enable_webview_click" => enable_webview_click: Option<bool>,
});

impl WebView {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Address of the page. Required except in a template without default content.
    #[inline]
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Page that a tap opens, unless enable_webview_click is set. Absent for the app's home page, or else its
    /// chat.
    #[inline]
    #[must_use]
    pub fn jump_url(mut self, jump_url: impl Into<String>) -> Self {
        self.jump_url = Some(jump_url.into());
        self
    }

    /// Page that a tap opens in an app that is a mini program. Absent for its home page.
    #[inline]
    #[must_use]
    pub fn pagepath(mut self, pagepath: impl Into<String>) -> Self {
        self.pagepath = Some(pagepath.into());
        self
    }

    /// How high it is. [`WebViewHeight::DoubleRow`] when absent.
    #[inline]
    #[must_use]
    pub fn height(mut self, height: WebViewHeight) -> Self {
        self.height = Some(height);
        self
    }

    /// Whether the app's name above it is hidden. `false` when absent.
    #[inline]
    #[must_use]
    pub fn hide_title(mut self, hide_title: bool) -> Self {
        self.hide_title = Some(hide_title);
        self
    }

    /// Whether links in the page work, in the form `wxwork://openurl?url=` with an encoded address. Then
    /// jump_url has no effect. `false` when absent.
    #[inline]
    #[must_use]
    pub fn enable_webview_click(mut self, enable_webview_click: bool) -> Self {
        self.enable_webview_click = Some(enable_webview_click);
        self
    }
}

/// No view of its own.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NormalView {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NormalView {});

impl NormalView {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

open_enum! {
    /// How far a customized app is published.
    pub enum PublishStatus: i64 {
        /// The provider has not created it yet.
        NotStarted = 0,
        /// Created but not online.
        InDevelopment = 1,
        /// Online without newer changes.
        Online = 2,
        /// Online with newer changes that are not online.
        OnlineWithDraft = 3,
    }
}

open_enum! {
    /// What an administrator of an app may do.
    pub enum AdminRight: i64 {
        /// Send.
        Send = 0,
        /// Manage.
        Manage = 1,
    }
}

open_enum! {
    /// How high a web page on the workbench is.
    pub enum WebViewHeight: str {
        /// 106 pixels, 147 without title.
        SingleRow = "single_row",
        /// 171 pixels, 212 without title.
        DoubleRow = "double_row",
    }
}

tagged_union! {
    /// How an app looks on the workbench.
    pub enum WorkbenchView ("type", Nested) {
        /// The plain icon. Switches a view of its own off.
        Normal(NormalView) = "normal" in "normal",
        /// Key figures.
        Keydata(KeyDataView) = "keydata" in "keydata",
        /// A picture.
        Image(ImageView) = "image" in "image",
        /// A list.
        List(ListView) = "list" in "list",
        /// A web page.
        Webview(WebView) = "webview" in "webview",
    }
}

impl From<NormalView> for WorkbenchView {
    #[inline]
    fn from(body: NormalView) -> Self {
        Self::Normal(body)
    }
}

impl From<KeyDataView> for WorkbenchView {
    #[inline]
    fn from(body: KeyDataView) -> Self {
        Self::Keydata(body)
    }
}

impl From<ImageView> for WorkbenchView {
    #[inline]
    fn from(body: ImageView) -> Self {
        Self::Image(body)
    }
}

impl From<ListView> for WorkbenchView {
    #[inline]
    fn from(body: ListView) -> Self {
        Self::List(body)
    }
}

impl From<WebView> for WorkbenchView {
    #[inline]
    fn from(body: WebView) -> Self {
        Self::Webview(body)
    }
}
