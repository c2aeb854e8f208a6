//! 标签管理: tags that group members and departments of a corp.
//!
//! Generated from `spec/api/contacts/tag.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::{DepartmentId, OpenUserId, TagId};
use crate::scope::{Scope, ScopeKind};
use crate::table;
use crate::wire::{Empty, EncodeError, Extra};

/// The calls of 标签管理 on one scope, from [`Scope::tag`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 标签管理: tags that group members and departments of a corp.
    #[inline]
    pub fn tag(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 创建标签: create a tag. Only the app that created it may change it and put it on members.
    ///
    /// A corp has at most 3000 tags; one is on at most 30000 members and departments.
    ///
    /// `POST /cgi-bin/tag/create` with [`AccessToken`]; acts on every call and is never repeated blindly.
    /// Official page [90210](https://developer.work.weixin.qq.com/document/path/90210), checked, as of
    /// 2020-06-08; also [90346](https://developer.work.weixin.qq.com/document/path/90346),
    /// [90829](https://developer.work.weixin.qq.com/document/path/90829).
    #[inline]
    pub fn create(&self, tagname: impl Into<String>) -> Call<Create>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Create::new(tagname))
    }

    /// 获取标签列表: the tags the app may see.
    ///
    /// `GET /cgi-bin/tag/list` with [`AccessToken`]; read-only, so the client may repeat it. Official page
    /// [90352](https://developer.work.weixin.qq.com/document/path/90352), checked, as of 2018-03-13; also
    /// [90216](https://developer.work.weixin.qq.com/document/path/90216),
    /// [90835](https://developer.work.weixin.qq.com/document/path/90835).
    #[inline]
    pub fn list(&self) -> Call<List>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(List::new())
    }

    /// 获取标签成员: the name of a tag with the members and departments it is on, of those the app may see.
    ///
    /// `GET /cgi-bin/tag/get` with [`AccessToken`]; read-only, so the client may repeat it. Official page
    /// [90349](https://developer.work.weixin.qq.com/document/path/90349), checked, as of 2021-08-11; also
    /// [90213](https://developer.work.weixin.qq.com/document/path/90213),
    /// [90832](https://developer.work.weixin.qq.com/document/path/90832).
    #[inline]
    pub fn get(&self, tagid: impl Into<TagId>) -> Call<Get>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Get::new(tagid))
    }

    /// 更新标签名字: rename a tag.
    ///
    /// `POST /cgi-bin/tag/update` with [`AccessToken`]; twice is the same as once, so the client may repeat
    /// it. Official page [90347](https://developer.work.weixin.qq.com/document/path/90347), checked, as of
    /// 2020-04-02; also [90211](https://developer.work.weixin.qq.com/document/path/90211),
    /// [90830](https://developer.work.weixin.qq.com/document/path/90830).
    #[inline]
    pub fn update(
        &self,
        tagid: impl Into<TagId>,
        tagname: impl Into<String>,
    ) -> Call<Update>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Update::new(tagid, tagname))
    }

    /// 删除标签: remove a tag.
    ///
    /// `GET /cgi-bin/tag/delete` with [`AccessToken`]; twice is the same as once, so the client may repeat
    /// it. Official page [90212](https://developer.work.weixin.qq.com/document/path/90212), checked, as of
    /// 2020-04-02; also [90348](https://developer.work.weixin.qq.com/document/path/90348),
    /// [90831](https://developer.work.weixin.qq.com/document/path/90831).
    #[inline]
    pub fn delete(&self, tagid: impl Into<TagId>) -> Call<Delete>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Delete::new(tagid))
    }

    /// 增加标签成员: put a tag on members and departments.
    ///
    /// At least one of userlist and partylist is needed. The call fails if none of them is valid.
    ///
    /// `POST /cgi-bin/tag/addtagusers` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [90214](https://developer.work.weixin.qq.com/document/path/90214), checked, as
    /// of 2020-12-07; also [90350](https://developer.work.weixin.qq.com/document/path/90350),
    /// [90833](https://developer.work.weixin.qq.com/document/path/90833).
    #[inline]
    pub fn addtagusers(&self, tagid: impl Into<TagId>) -> Call<Addtagusers>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Addtagusers::new(tagid))
    }

    /// 删除标签成员: take a tag off members and departments.
    ///
    /// At least one of userlist and partylist is needed. The call fails if none of them is valid.
    ///
    /// `POST /cgi-bin/tag/deltagusers` with [`AccessToken`]; twice is the same as once, so the client may
    /// repeat it. Official page [90215](https://developer.work.weixin.qq.com/document/path/90215), checked,
    /// as of 2020-04-02; also [90351](https://developer.work.weixin.qq.com/document/path/90351),
    /// [90834](https://developer.work.weixin.qq.com/document/path/90834).
    #[inline]
    pub fn deltagusers(&self, tagid: impl Into<TagId>) -> Call<Deltagusers>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Deltagusers::new(tagid))
    }
}

/// 创建标签: the request of [`Api::create`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// Name, unique among the corp's tags. At most 32 characters.
    pub tagname: String,
    /// The id it is to have. Absent to have one made up.
    pub tagid: Option<TagId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Create {
    "tagname" => tagname: String [required(), max_chars(32)],
    "tagid" => tagid: Option<TagId>,
});

impl Create {
    /// The request with everything it must have.
    #[inline]
    pub fn new(tagname: impl Into<String>) -> Self {
        Self {
            tagname: tagname.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Create {
    type Token = AccessToken;
    type Response = CreateResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("tag", "create", "/cgi-bin/tag/create")
        .title("创建标签")
        .docs(&[90210, 90346, 90829]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<Create> {
    /// The id it is to have. Absent to have one made up.
    #[inline]
    pub fn tagid(mut self, tagid: impl Into<TagId>) -> Self {
        self.request.tagid = Some(tagid.into());
        self
    }
}

/// 创建标签: the answer to [`Create`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The new tag.
    pub tagid: TagId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CreateResponse {
    "tagid" => tagid: TagId,
});

/// 获取标签列表: the request of [`Api::list`].
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
    const META: &'static EndpointMeta = &EndpointMeta::get("tag", "list", "/cgi-bin/tag/list")
        .title("获取标签列表")
        .docs(&[90216, 90352, 90835]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取标签列表: the answer to [`List`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The tags.
    pub taglist: Vec<Tag>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ListResponse {
    "taglist" => taglist: Vec<Tag>,
});

/// 获取标签成员: the request of [`Api::get`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The tag.
    pub tagid: TagId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Get {
    "tagid" => tagid: TagId [required()],
});

impl Get {
    /// The request with everything it must have.
    #[inline]
    pub fn new(tagid: impl Into<TagId>) -> Self {
        Self {
            tagid: tagid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Get {
    type Token = AccessToken;
    type Response = GetResponse;
    const META: &'static EndpointMeta = &EndpointMeta::get("tag", "get", "/cgi-bin/tag/get")
        .title("获取标签成员")
        .docs(&[90213, 90349, 90832]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取标签成员: the answer to [`Get`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// Its name.
    pub tagname: String,
    /// Members it is on.
    pub userlist: Vec<TaggedMember>,
    /// Departments it is on.
    pub partylist: Vec<DepartmentId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetResponse {
    "tagname" => tagname: String,
    "userlist" => userlist: Vec<TaggedMember>,
    "partylist" => partylist: Vec<DepartmentId>,
});

/// 更新标签名字: the request of [`Api::update`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The tag.
    pub tagid: TagId,
    /// New name, unique among the corp's tags. At most 32 characters.
    pub tagname: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Update {
    "tagid" => tagid: TagId [required()],
    "tagname" => tagname: String [required(), max_chars(32)],
});

impl Update {
    /// The request with everything it must have.
    #[inline]
    pub fn new(tagid: impl Into<TagId>, tagname: impl Into<String>) -> Self {
        Self {
            tagid: tagid.into(),
            tagname: tagname.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Update {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post("tag", "update", "/cgi-bin/tag/update")
        .title("更新标签名字")
        .effect(Effect::Set)
        .docs(&[90211, 90347, 90830]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 删除标签: the request of [`Api::delete`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The tag.
    pub tagid: TagId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Delete {
    "tagid" => tagid: TagId [required()],
});

impl Delete {
    /// The request with everything it must have.
    #[inline]
    pub fn new(tagid: impl Into<TagId>) -> Self {
        Self {
            tagid: tagid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Delete {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::get("tag", "delete", "/cgi-bin/tag/delete")
        .title("删除标签")
        .effect(Effect::Set)
        .docs(&[90212, 90348, 90831]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 增加标签成员: the request of [`Api::addtagusers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Addtagusers {
    /// The tag.
    pub tagid: TagId,
    /// Members to put it on. At most 1000 items.
    pub userlist: Option<Vec<OpenUserId>>,
    /// Departments to put it on. At most 100 items.
    pub partylist: Option<Vec<DepartmentId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Addtagusers {
    "tagid" => tagid: TagId [required()],
    "userlist" => userlist: Option<Vec<OpenUserId>> [max_items(1000)],
    "partylist" => partylist: Option<Vec<DepartmentId>> [max_items(100)],
});

impl Addtagusers {
    /// The request with everything it must have.
    #[inline]
    pub fn new(tagid: impl Into<TagId>) -> Self {
        Self {
            tagid: tagid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Addtagusers {
    type Token = AccessToken;
    type Response = AddtagusersResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("tag", "addtagusers", "/cgi-bin/tag/addtagusers")
        .title("增加标签成员")
        .docs(&[90214, 90350, 90833]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<Addtagusers> {
    /// Members to put it on. At most 1000 items.
    #[inline]
    pub fn userlist(
        mut self,
        userlist: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.request.userlist = Some(userlist.into_iter().map(Into::into).collect());
        self
    }

    /// Departments to put it on. At most 100 items.
    #[inline]
    pub fn partylist(
        mut self,
        partylist: impl IntoIterator<Item = impl Into<DepartmentId>>,
    ) -> Self {
        self.request.partylist = Some(partylist.into_iter().map(Into::into).collect());
        self
    }
}

/// 增加标签成员: the answer to [`Addtagusers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddtagusersResponse {
    /// Members that are not valid.
    pub invalidlist: Option<Vec<OpenUserId>>,
    /// Departments that are not valid.
    pub invalidparty: Option<Vec<DepartmentId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer AddtagusersResponse {
    "invalidlist" => invalidlist: Option<Vec<OpenUserId>> [joined('|')],
    "invalidparty" => invalidparty: Option<Vec<DepartmentId>>,
});

/// 删除标签成员: the request of [`Api::deltagusers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Deltagusers {
    /// The tag.
    pub tagid: TagId,
    /// Members to take it off. At most 1000 items.
    pub userlist: Option<Vec<OpenUserId>>,
    /// Departments to take it off. At most 100 items.
    pub partylist: Option<Vec<DepartmentId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Deltagusers {
    "tagid" => tagid: TagId [required()],
    "userlist" => userlist: Option<Vec<OpenUserId>> [max_items(1000)],
    "partylist" => partylist: Option<Vec<DepartmentId>> [max_items(100)],
});

impl Deltagusers {
    /// The request with everything it must have.
    #[inline]
    pub fn new(tagid: impl Into<TagId>) -> Self {
        Self {
            tagid: tagid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Deltagusers {
    type Token = AccessToken;
    type Response = DeltagusersResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("tag", "deltagusers", "/cgi-bin/tag/deltagusers")
        .title("删除标签成员")
        .effect(Effect::Set)
        .docs(&[90215, 90351, 90834]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<Deltagusers> {
    /// Members to take it off. At most 1000 items.
    #[inline]
    pub fn userlist(
        mut self,
        userlist: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.request.userlist = Some(userlist.into_iter().map(Into::into).collect());
        self
    }

    /// Departments to take it off. At most 100 items.
    #[inline]
    pub fn partylist(
        mut self,
        partylist: impl IntoIterator<Item = impl Into<DepartmentId>>,
    ) -> Self {
        self.request.partylist = Some(partylist.into_iter().map(Into::into).collect());
        self
    }
}

/// 删除标签成员: the answer to [`Deltagusers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeltagusersResponse {
    /// Members that are not valid.
    pub invalidlist: Option<Vec<OpenUserId>>,
    /// Departments that are not valid.
    pub invalidparty: Option<Vec<DepartmentId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer DeltagusersResponse {
    "invalidlist" => invalidlist: Option<Vec<OpenUserId>> [joined('|')],
    "invalidparty" => invalidparty: Option<Vec<DepartmentId>>,
});

/// A tag.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    /// The tag.
    pub tagid: TagId,
    /// Its name.
    pub tagname: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Tag {
    "tagid" => tagid: TagId,
    "tagname" => tagname: String,
});

/// A member with the tag.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaggedMember {
    /// The member, as the calling app sees it.
    pub userid: OpenUserId,
    /// Name. Third-party apps get the id or nothing instead.
    pub name: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(TaggedMember {
    "userid" => userid: OpenUserId,
    "name" => name: Option<String> [sensitive()],
});
