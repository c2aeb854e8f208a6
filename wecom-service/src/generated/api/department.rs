//! 部门管理: create, read, change and remove the departments of a corp.
//!
//! Generated from `spec/api/contacts/department.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::{DepartmentId, OpenUserId};
use crate::scope::{Scope, ScopeKind};
use crate::table;
use crate::wire::{Empty, EncodeError, Extra};

/// The calls of 部门管理 on one scope, from [`Scope::department`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 部门管理: create, read, change and remove the departments of a corp.
    #[inline]
    pub fn department(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 创建部门: add a department.
    ///
    /// Only for contact sync and third-party contact apps. Departments nest at most 15 deep; a corp has at
    /// most 30000 of them, one department holds at most 30000 members and subdepartments.
    ///
    /// `POST /cgi-bin/department/create` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [90341](https://developer.work.weixin.qq.com/document/path/90341), checked, as
    /// of 2023-08-15; also [90205](https://developer.work.weixin.qq.com/document/path/90205),
    /// [90824](https://developer.work.weixin.qq.com/document/path/90824).
    #[inline]
    pub fn create(
        &self,
        name: impl Into<String>,
        parentid: impl Into<DepartmentId>,
    ) -> Call<Create>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Create::new(name, parentid))
    }

    /// 获取单个部门详情: read one department.
    ///
    /// `GET /cgi-bin/department/get` with [`AccessToken`]; read-only, so the client may repeat it. Official
    /// page [95351](https://developer.work.weixin.qq.com/document/path/95351), checked in a public copy; also
    /// [95407](https://developer.work.weixin.qq.com/document/path/95407).
    #[inline]
    pub fn get(&self, id: impl Into<DepartmentId>) -> Call<Get>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Get::new(id))
    }

    /// 获取部门列表: a department with everything below it, or all departments the app may see.
    ///
    /// Slow; simplelist together with `get` is the better way.
    ///
    /// `GET /cgi-bin/department/list` with [`AccessToken`]; read-only, so the client may repeat it. Official
    /// page [90344](https://developer.work.weixin.qq.com/document/path/90344), checked, as of 2022-08-05;
    /// also [90208](https://developer.work.weixin.qq.com/document/path/90208),
    /// [90827](https://developer.work.weixin.qq.com/document/path/90827).
    #[inline]
    pub fn list(&self) -> Call<List>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(List::new())
    }

    /// 获取子部门ID列表: the ids of a department and everything below it.
    ///
    /// `GET /cgi-bin/department/simplelist` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [95406](https://developer.work.weixin.qq.com/document/path/95406), checked, as of
    /// 2023-09-06; also [95350](https://developer.work.weixin.qq.com/document/path/95350).
    #[inline]
    pub fn simplelist(&self) -> Call<Simplelist>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Simplelist::new())
    }

    /// 更新部门: change a department. What is absent stays as it is.
    ///
    /// Only for contact sync and third-party contact apps.
    ///
    /// `POST /cgi-bin/department/update` with [`AccessToken`]; twice is the same as once, so the client may
    /// repeat it. Official page [90342](https://developer.work.weixin.qq.com/document/path/90342), checked,
    /// as of 2023-08-15; also [90206](https://developer.work.weixin.qq.com/document/path/90206),
    /// [90825](https://developer.work.weixin.qq.com/document/path/90825).
    #[inline]
    pub fn update(&self, id: impl Into<DepartmentId>) -> Call<Update>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Update::new(id))
    }

    /// 删除部门: remove a department that has neither members nor subdepartments. The root cannot be removed.
    ///
    /// Only for contact sync and third-party contact apps.
    ///
    /// `GET /cgi-bin/department/delete` with [`AccessToken`]; twice is the same as once, so the client may
    /// repeat it. Official page [90207](https://developer.work.weixin.qq.com/document/path/90207), checked,
    /// as of 2020-03-30; also [90343](https://developer.work.weixin.qq.com/document/path/90343),
    /// [90826](https://developer.work.weixin.qq.com/document/path/90826).
    #[inline]
    pub fn delete(&self, id: impl Into<DepartmentId>) -> Call<Delete>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Delete::new(id))
    }
}

/// 创建部门: the request of [`Api::create`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// Name, unique under its parent, without any of `\:*?"<>|`. At most 64 characters.
    pub name: String,
    /// The department above it.
    pub parentid: DepartmentId,
    /// English name, under the rules of name. Shown when the corp has it switched on. At most 64 characters.
    pub name_en: Option<String>,
    /// Rank under its parent; higher comes first. 0 to 4294967295.
    pub order: Option<i64>,
    /// The id it is to have. Absent to have one made up. 2 to 4294967295.
    pub id: Option<DepartmentId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Create {
    "name" => name: String [required(), max_chars(64)],
    "parentid" => parentid: DepartmentId [required()],
    "name_en" => name_en: Option<String> [max_chars(64)],
    "order" => order: Option<i64> [range(0, 4_294_967_295)],
    "id" => id: Option<DepartmentId> [range(2, 4_294_967_295)],
});

impl Create {
    /// The request with everything it must have.
    #[inline]
    pub fn new(name: impl Into<String>, parentid: impl Into<DepartmentId>) -> Self {
        Self {
            name: name.into(),
            parentid: parentid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Create {
    type Token = AccessToken;
    type Response = CreateResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("department", "create", "/cgi-bin/department/create")
        .title("创建部门")
        .docs(&[90205, 90341, 90824]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<Create> {
    /// English name, under the rules of name. Shown when the corp has it switched on. At most 64 characters.
    #[inline]
    pub fn name_en(mut self, name_en: impl Into<String>) -> Self {
        self.request.name_en = Some(name_en.into());
        self
    }

    /// Rank under its parent; higher comes first. 0 to 4294967295.
    #[inline]
    pub fn order(mut self, order: i64) -> Self {
        self.request.order = Some(order);
        self
    }

    /// The id it is to have. Absent to have one made up. 2 to 4294967295.
    #[inline]
    pub fn id(mut self, id: impl Into<DepartmentId>) -> Self {
        self.request.id = Some(id.into());
        self
    }
}

/// 创建部门: the answer to [`Create`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The new department.
    pub id: DepartmentId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CreateResponse {
    "id" => id: DepartmentId,
});

/// 获取单个部门详情: the request of [`Api::get`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The department.
    pub id: DepartmentId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Get {
    "id" => id: DepartmentId [required()],
});

impl Get {
    /// The request with everything it must have.
    #[inline]
    pub fn new(id: impl Into<DepartmentId>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Get {
    type Token = AccessToken;
    type Response = GetResponse;
    const META: &'static EndpointMeta = &EndpointMeta::get("department", "get", "/cgi-bin/department/get")
        .title("获取单个部门详情")
        .docs(&[95351, 95407]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取单个部门详情: the answer to [`Get`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The department.
    pub department: Department,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetResponse {
    "department" => department: Department,
});

/// 获取部门列表: the request of [`Api::list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// Where to start. Absent for everything.
    pub id: Option<DepartmentId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(List {
    "id" => id: Option<DepartmentId>,
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
    const META: &'static EndpointMeta = &EndpointMeta::get("department", "list", "/cgi-bin/department/list")
        .title("获取部门列表")
        .docs(&[90208, 90344, 90827]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<List> {
    /// Where to start. Absent for everything.
    #[inline]
    pub fn id(mut self, id: impl Into<DepartmentId>) -> Self {
        self.request.id = Some(id.into());
        self
    }
}

/// 获取部门列表: the answer to [`List`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The departments, of those the app may see.
    pub department: Vec<Department>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ListResponse {
    "department" => department: Vec<Department>,
});

/// 获取子部门ID列表: the request of [`Api::simplelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Simplelist {
    /// Where to start. Absent for everything.
    pub id: Option<DepartmentId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Simplelist {
    "id" => id: Option<DepartmentId>,
});

impl Simplelist {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for Simplelist {
    type Token = AccessToken;
    type Response = SimplelistResponse;
    const META: &'static EndpointMeta = &EndpointMeta::get("department", "simplelist", "/cgi-bin/department/simplelist")
        .title("获取子部门ID列表")
        .docs(&[95350, 95406]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<Simplelist> {
    /// Where to start. Absent for everything.
    #[inline]
    pub fn id(mut self, id: impl Into<DepartmentId>) -> Self {
        self.request.id = Some(id.into());
        self
    }
}

/// 获取子部门ID列表: the answer to [`Simplelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimplelistResponse {
    /// The departments, of those the app may see.
    pub department_id: Vec<DepartmentBrief>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer SimplelistResponse {
    "department_id" => department_id: Vec<DepartmentBrief>,
});

/// 更新部门: the request of [`Api::update`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The department to change.
    pub id: DepartmentId,
    /// Name, unique under its parent, without any of `\:*?"<>|`. At most 64 characters.
    pub name: Option<String>,
    /// English name, under the rules of name. At most 64 characters.
    pub name_en: Option<String>,
    /// The department it moves to.
    pub parentid: Option<DepartmentId>,
    /// Rank under its parent; higher comes first. 0 to 4294967295.
    pub order: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Update {
    "id" => id: DepartmentId [required()],
    "name" => name: Option<String> [max_chars(64)],
    "name_en" => name_en: Option<String> [max_chars(64)],
    "parentid" => parentid: Option<DepartmentId>,
    "order" => order: Option<i64> [range(0, 4_294_967_295)],
});

impl Update {
    /// The request with everything it must have.
    #[inline]
    pub fn new(id: impl Into<DepartmentId>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Update {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post("department", "update", "/cgi-bin/department/update")
        .title("更新部门")
        .effect(Effect::Set)
        .docs(&[90206, 90342, 90825]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<Update> {
    /// Name, unique under its parent, without any of `\:*?"<>|`. At most 64 characters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.request.name = Some(name.into());
        self
    }

    /// English name, under the rules of name. At most 64 characters.
    #[inline]
    pub fn name_en(mut self, name_en: impl Into<String>) -> Self {
        self.request.name_en = Some(name_en.into());
        self
    }

    /// The department it moves to.
    #[inline]
    pub fn parentid(mut self, parentid: impl Into<DepartmentId>) -> Self {
        self.request.parentid = Some(parentid.into());
        self
    }

    /// Rank under its parent; higher comes first. 0 to 4294967295.
    #[inline]
    pub fn order(mut self, order: i64) -> Self {
        self.request.order = Some(order);
        self
    }
}

/// 删除部门: the request of [`Api::delete`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The department to remove.
    pub id: DepartmentId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Delete {
    "id" => id: DepartmentId [required()],
});

impl Delete {
    /// The request with everything it must have.
    #[inline]
    pub fn new(id: impl Into<DepartmentId>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Delete {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::get("department", "delete", "/cgi-bin/department/delete")
        .title("删除部门")
        .effect(Effect::Set)
        .docs(&[90207, 90343, 90826]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// A department.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Department {
    /// The department.
    pub id: DepartmentId,
    /// Name. Third-party apps get the id instead.
    pub name: Option<String>,
    /// English name. Third-party apps other than contact apps do not get it.
    pub name_en: Option<String>,
    /// Who leads it, of those the app may see.
    pub department_leader: Option<Vec<OpenUserId>>,
    /// The department above it; 0 above the root.
    pub parentid: DepartmentId,
    /// Rank under its parent; higher comes first. 0 to 4294967295.
    pub order: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Department {
    "id" => id: DepartmentId,
    "name" => name: Option<String>,
    "name_en" => name_en: Option<String>,
    "department_leader" => department_leader: Option<Vec<OpenUserId>>,
    "parentid" => parentid: DepartmentId,
    "order" => order: i64 [range(0, 4_294_967_295)],
});

/// A department and its place in the tree.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentBrief {
    /// The department.
    pub id: DepartmentId,
    /// The department above it; 0 above the root.
    pub parentid: DepartmentId,
    /// Rank under its parent; higher comes first.
    pub order: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DepartmentBrief {
    "id" => id: DepartmentId,
    "parentid" => parentid: DepartmentId,
    "order" => order: i64,
});
