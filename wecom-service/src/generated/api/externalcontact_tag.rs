//! 客户标签管理: tags for customers, of the corp and of rule groups, and the rule groups that say who may do
//! what with customers.
//!
//! Generated from `spec/api/customers/externalcontact_tag.yaml` by `cargo codegen`. Edit the spec, not this
//! file.

use crate::call::Call;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::{AgentId, DepartmentId, ExternalTagGroupId, ExternalTagId, ExternalUserId, OpenUserId};
use crate::paging::{Page, Paged};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{Empty, EncodeError, Extra, Timestamp};
use crate::{table, tagged_union};

/// The calls of 客户标签管理 on one scope, from [`Scope::externalcontact_tag`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 客户标签管理: tags for customers, of the corp and of rule groups, and the rule groups that say who may
    /// do what with customers.
    #[inline]
    pub fn externalcontact_tag(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 编辑客户企业标签: set and remove tags on a customer of one member.
    ///
    /// At least one tag has to be given. A member has up to 3000 tags on one customer; calls for the same two
    /// at the same time fail with 45035.
    ///
    /// `POST /cgi-bin/externalcontact/mark_tag` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [92697](https://developer.work.weixin.qq.com/document/path/92697),
    /// checked, as of 2023-12-01; also [92118](https://developer.work.weixin.qq.com/document/path/92118),
    /// [96322](https://developer.work.weixin.qq.com/document/path/96322).
    #[inline]
    pub fn mark_tag(
        &self,
        userid: impl Into<OpenUserId>,
        external_userid: impl Into<ExternalUserId>,
    ) -> Call<MarkTag>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(MarkTag::new(userid, external_userid))
    }

    /// 获取企业标签库: the corp's tags, in their groups. All of them when none are named.
    ///
    /// `POST /cgi-bin/externalcontact/get_corp_tag_list` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [96320](https://developer.work.weixin.qq.com/document/path/96320), checked,
    /// as of 2023-12-01; also [92117](https://developer.work.weixin.qq.com/document/path/92117),
    /// [92696](https://developer.work.weixin.qq.com/document/path/92696).
    #[inline]
    pub fn get_corp_tag_list(&self) -> Call<GetCorpTagList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetCorpTagList::new())
    }

    /// 添加企业客户标签: add tags to a group, or with a new group. A corp has up to 10000.
    ///
    /// Names are unique in a group; of several tags of one name one is made.
    ///
    /// `POST /cgi-bin/externalcontact/add_corp_tag` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [92117](https://developer.work.weixin.qq.com/document/path/92117),
    /// checked in a public copy; also [92696](https://developer.work.weixin.qq.com/document/path/92696),
    /// [96320](https://developer.work.weixin.qq.com/document/path/96320).
    #[inline]
    pub fn add_corp_tag(&self, tag: impl IntoIterator<Item = NewTag>) -> Call<AddCorpTag>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(AddCorpTag::new(tag))
    }

    /// 编辑企业客户标签: rename or reorder a tag or a group that this app added.
    ///
    /// `POST /cgi-bin/externalcontact/edit_corp_tag` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [92117](https://developer.work.weixin.qq.com/document/path/92117),
    /// checked in a public copy; also [92696](https://developer.work.weixin.qq.com/document/path/92696),
    /// [96320](https://developer.work.weixin.qq.com/document/path/96320).
    #[inline]
    pub fn edit_corp_tag(&self, id: impl Into<String>) -> Call<EditCorpTag>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(EditCorpTag::new(id))
    }

    /// 删除企业客户标签: delete tags and whole groups that this app added. A group without tags vanishes.
    ///
    /// Tags or groups have to be given.
    ///
    /// `POST /cgi-bin/externalcontact/del_corp_tag` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [92117](https://developer.work.weixin.qq.com/document/path/92117),
    /// checked in a public copy; also [92696](https://developer.work.weixin.qq.com/document/path/92696),
    /// [96320](https://developer.work.weixin.qq.com/document/path/96320).
    #[inline]
    pub fn del_corp_tag(&self) -> Call<DelCorpTag>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(DelCorpTag::new())
    }

    /// 获取指定规则组下的企业客户标签: the tags of rule groups that this app made, in their groups. All of
    /// them when none are named.
    ///
    /// `POST /cgi-bin/externalcontact/get_strategy_tag_list` with [`AccessToken`]; read-only, so the client
    /// may repeat it. Official page [99544](https://developer.work.weixin.qq.com/document/path/99544),
    /// checked, as of 2023-12-01; also [94882](https://developer.work.weixin.qq.com/document/path/94882),
    /// [99542](https://developer.work.weixin.qq.com/document/path/99542).
    #[inline]
    pub fn get_strategy_tag_list(&self) -> Call<GetStrategyTagList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetStrategyTagList::new())
    }

    /// 为指定规则组创建企业客户标签: add tags to a rule group that has no parent.
    ///
    /// They count towards the corp's tags. Names are unique in a group; of several tags of one name one is
    /// made.
    ///
    /// `POST /cgi-bin/externalcontact/add_strategy_tag` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [94882](https://developer.work.weixin.qq.com/document/path/94882),
    /// checked in a public copy; also [99542](https://developer.work.weixin.qq.com/document/path/99542),
    /// [99544](https://developer.work.weixin.qq.com/document/path/99544).
    #[inline]
    pub fn add_strategy_tag(
        &self,
        strategy_id: i64,
        tag: impl IntoIterator<Item = NewTag>,
    ) -> Call<AddStrategyTag>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(AddStrategyTag::new(strategy_id, tag))
    }

    /// 编辑指定规则组下的企业客户标签: rename or reorder a tag or a group of a rule group.
    ///
    /// `POST /cgi-bin/externalcontact/edit_strategy_tag` with [`AccessToken`]; twice is the same as once, so
    /// the client may repeat it. Official page
    /// [94882](https://developer.work.weixin.qq.com/document/path/94882), checked in a public copy; also
    /// [99542](https://developer.work.weixin.qq.com/document/path/99542),
    /// [99544](https://developer.work.weixin.qq.com/document/path/99544).
    #[inline]
    pub fn edit_strategy_tag(&self, id: impl Into<String>) -> Call<EditStrategyTag>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(EditStrategyTag::new(id))
    }

    /// 删除指定规则组下的企业客户标签: delete tags and whole groups of a rule group. A group without tags
    /// vanishes.
    ///
    /// Tags or groups have to be given.
    ///
    /// `POST /cgi-bin/externalcontact/del_strategy_tag` with [`AccessToken`]; twice is the same as once, so
    /// the client may repeat it. Official page
    /// [94882](https://developer.work.weixin.qq.com/document/path/94882), checked in a public copy; also
    /// [99542](https://developer.work.weixin.qq.com/document/path/99542),
    /// [99544](https://developer.work.weixin.qq.com/document/path/99544).
    #[inline]
    pub fn del_strategy_tag(&self) -> Call<DelStrategyTag>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(DelStrategyTag::new())
    }

    /// 获取规则组列表: the ids of the rule groups for customers that this app created.
    ///
    /// `POST /cgi-bin/externalcontact/customer_strategy/list` with [`AccessToken`]; read-only, so the client
    /// may repeat it. Its `stream()` goes through all pages. Official page
    /// [99543](https://developer.work.weixin.qq.com/document/path/99543), checked, as of 2023-12-01; also
    /// [94883](https://developer.work.weixin.qq.com/document/path/94883),
    /// [99540](https://developer.work.weixin.qq.com/document/path/99540).
    #[inline]
    pub fn customer_strategy_list(&self) -> Call<CustomerStrategyList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(CustomerStrategyList::new())
    }

    /// 获取规则组详情: name, managers and rights of one rule group.
    ///
    /// `POST /cgi-bin/externalcontact/customer_strategy/get` with [`AccessToken`]; read-only, so the client
    /// may repeat it. Official page [94883](https://developer.work.weixin.qq.com/document/path/94883),
    /// checked, as of 2023-12-01; also [99540](https://developer.work.weixin.qq.com/document/path/99540),
    /// [99543](https://developer.work.weixin.qq.com/document/path/99543).
    #[inline]
    pub fn customer_strategy_get(&self, strategy_id: i64) -> Call<CustomerStrategyGet>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(CustomerStrategyGet::new(strategy_id))
    }

    /// 获取规则组管理范围: the members and departments a rule group is for.
    ///
    /// `POST /cgi-bin/externalcontact/customer_strategy/get_range` with [`AccessToken`]; read-only, so the
    /// client may repeat it. Its `stream()` goes through all pages. Official page
    /// [94883](https://developer.work.weixin.qq.com/document/path/94883), checked, as of 2023-12-01; also
    /// [99540](https://developer.work.weixin.qq.com/document/path/99540),
    /// [99543](https://developer.work.weixin.qq.com/document/path/99543).
    #[inline]
    pub fn customer_strategy_get_range(
        &self,
        strategy_id: i64,
    ) -> Call<CustomerStrategyGetRange>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(CustomerStrategyGetRange::new(strategy_id))
    }

    /// 创建新的规则组: create a rule group for customers.
    ///
    /// One call after the other only. Groups nest five deep and hold at most 3000 members and departments;
    /// the range of an inner one lies within its parent's.
    ///
    /// `POST /cgi-bin/externalcontact/customer_strategy/create` with [`AccessToken`]; acts on every call and
    /// is never repeated blindly. Official page
    /// [94883](https://developer.work.weixin.qq.com/document/path/94883), checked, as of 2023-12-01; also
    /// [99540](https://developer.work.weixin.qq.com/document/path/99540),
    /// [99543](https://developer.work.weixin.qq.com/document/path/99543).
    #[inline]
    pub fn customer_strategy_create(
        &self,
        strategy_name: impl Into<String>,
        admin_list: impl IntoIterator<Item = impl Into<OpenUserId>>,
        range: impl IntoIterator<Item = impl Into<RangeNode>>,
    ) -> Call<CustomerStrategyCreate>
    where
        K: Provides<AccessToken>,
    {
        let request = CustomerStrategyCreate::new(strategy_name, admin_list, range);
        self.scope.call(request)
    }

    /// 编辑规则组及其管理范围: change a rule group. What is absent stays.
    ///
    /// One call after the other only.
    ///
    /// `POST /cgi-bin/externalcontact/customer_strategy/edit` with [`AccessToken`]; twice is the same as
    /// once, so the client may repeat it. Official page
    /// [94883](https://developer.work.weixin.qq.com/document/path/94883), checked, as of 2023-12-01; also
    /// [99540](https://developer.work.weixin.qq.com/document/path/99540),
    /// [99543](https://developer.work.weixin.qq.com/document/path/99543).
    #[inline]
    pub fn customer_strategy_edit(&self, strategy_id: i64) -> Call<CustomerStrategyEdit>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(CustomerStrategyEdit::new(strategy_id))
    }

    /// 删除规则组: delete a rule group.
    ///
    /// `POST /cgi-bin/externalcontact/customer_strategy/del` with [`AccessToken`]; twice is the same as once,
    /// so the client may repeat it. Official page
    /// [94883](https://developer.work.weixin.qq.com/document/path/94883), checked, as of 2023-12-01; also
    /// [99540](https://developer.work.weixin.qq.com/document/path/99540),
    /// [99543](https://developer.work.weixin.qq.com/document/path/99543).
    #[inline]
    pub fn customer_strategy_del(&self, strategy_id: i64) -> Call<CustomerStrategyDel>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(CustomerStrategyDel::new(strategy_id))
    }
}

/// 编辑客户企业标签: the request of [`Api::mark_tag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarkTag {
    /// The member.
    pub userid: OpenUserId,
    /// The customer of this member.
    pub external_userid: ExternalUserId,
    /// Tags to set.
    pub add_tag: Option<Vec<ExternalTagId>>,
    /// Tags to remove.
    pub remove_tag: Option<Vec<ExternalTagId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MarkTag {
    "userid" => userid: OpenUserId [required()],
    "external_userid" => external_userid: ExternalUserId [required()],
    "add_tag" => add_tag: Option<Vec<ExternalTagId>>,
    "remove_tag" => remove_tag: Option<Vec<ExternalTagId>>,
});

impl MarkTag {
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

impl Endpoint for MarkTag {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("externalcontact_tag", "mark_tag", "/cgi-bin/externalcontact/mark_tag")
            .title("编辑客户企业标签")
            .effect(Effect::Set)
            .docs(&[92118, 92697, 96322]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<MarkTag> {
    /// Tags to set.
    #[inline]
    pub fn add_tag(
        mut self,
        add_tag: impl IntoIterator<Item = impl Into<ExternalTagId>>,
    ) -> Self {
        self.request.add_tag = Some(add_tag.into_iter().map(Into::into).collect());
        self
    }

    /// Tags to remove.
    #[inline]
    pub fn remove_tag(
        mut self,
        remove_tag: impl IntoIterator<Item = impl Into<ExternalTagId>>,
    ) -> Self {
        self.request.remove_tag = Some(remove_tag.into_iter().map(Into::into).collect());
        self
    }
}

/// 获取企业标签库: the request of [`Api::get_corp_tag_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCorpTagList {
    /// Only these tags. Ignored together with group_id.
    pub tag_id: Option<Vec<ExternalTagId>>,
    /// Only these groups with all their tags.
    pub group_id: Option<Vec<ExternalTagGroupId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetCorpTagList {
    "tag_id" => tag_id: Option<Vec<ExternalTagId>>,
    "group_id" => group_id: Option<Vec<ExternalTagGroupId>>,
});

impl GetCorpTagList {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetCorpTagList {
    type Token = AccessToken;
    type Response = GetCorpTagListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("externalcontact_tag", "get_corp_tag_list", "/cgi-bin/externalcontact/get_corp_tag_list")
            .title("获取企业标签库")
            .effect(Effect::Read)
            .docs(&[92117, 92696, 96320]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetCorpTagList> {
    /// Only these tags. Ignored together with group_id.
    #[inline]
    pub fn tag_id(
        mut self,
        tag_id: impl IntoIterator<Item = impl Into<ExternalTagId>>,
    ) -> Self {
        self.request.tag_id = Some(tag_id.into_iter().map(Into::into).collect());
        self
    }

    /// Only these groups with all their tags.
    #[inline]
    pub fn group_id(
        mut self,
        group_id: impl IntoIterator<Item = impl Into<ExternalTagGroupId>>,
    ) -> Self {
        self.request.group_id = Some(group_id.into_iter().map(Into::into).collect());
        self
    }
}

/// 获取企业标签库: the answer to [`GetCorpTagList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCorpTagListResponse {
    /// The groups.
    pub tag_group: Vec<TagGroup>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetCorpTagListResponse {
    "tag_group" => tag_group: Vec<TagGroup>,
});

/// 添加企业客户标签: the request of [`Api::add_corp_tag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCorpTag {
    /// The tags.
    pub tag: Vec<NewTag>,
    /// The group to add to.
    pub group_id: Option<ExternalTagGroupId>,
    /// Name of a new group, or of one that exists. Ignored together with group_id. At most 30 characters.
    pub group_name: Option<String>,
    /// Rank of a new group; the largest stands first. Ignored together with group_id. 0 to 4294967295.
    pub order: Option<i64>,
    /// The app. Only for old suites of several apps.
    pub agentid: Option<AgentId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AddCorpTag {
    "tag" => tag: Vec<NewTag> [required()],
    "group_id" => group_id: Option<ExternalTagGroupId>,
    "group_name" => group_name: Option<String> [max_chars(30)],
    "order" => order: Option<i64> [range(0, 4_294_967_295)],
    "agentid" => agentid: Option<AgentId>,
});

impl AddCorpTag {
    /// The request with everything it must have.
    #[inline]
    pub fn new(tag: impl IntoIterator<Item = NewTag>) -> Self {
        Self {
            tag: tag.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for AddCorpTag {
    type Token = AccessToken;
    type Response = AddCorpTagResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("externalcontact_tag", "add_corp_tag", "/cgi-bin/externalcontact/add_corp_tag")
            .title("添加企业客户标签")
            .docs(&[92117, 92696, 96320]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<AddCorpTag> {
    /// The group to add to.
    #[inline]
    pub fn group_id(mut self, group_id: impl Into<ExternalTagGroupId>) -> Self {
        self.request.group_id = Some(group_id.into());
        self
    }

    /// Name of a new group, or of one that exists. Ignored together with group_id. At most 30 characters.
    #[inline]
    pub fn group_name(mut self, group_name: impl Into<String>) -> Self {
        self.request.group_name = Some(group_name.into());
        self
    }

    /// Rank of a new group; the largest stands first. Ignored together with group_id. 0 to 4294967295.
    #[inline]
    pub fn order(mut self, order: i64) -> Self {
        self.request.order = Some(order);
        self
    }

    /// The app. Only for old suites of several apps.
    #[inline]
    pub fn agentid(mut self, agentid: impl Into<AgentId>) -> Self {
        self.request.agentid = Some(agentid.into());
        self
    }
}

/// 添加企业客户标签: the answer to [`AddCorpTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCorpTagResponse {
    /// The group, with the tags that were added.
    pub tag_group: TagGroup,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer AddCorpTagResponse {
    "tag_group" => tag_group: TagGroup,
});

/// 编辑企业客户标签: the request of [`Api::edit_corp_tag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditCorpTag {
    /// The tag or the group, by its id.
    pub id: String,
    /// Its new name, which no other group or tag of the group has. At most 30 characters.
    pub name: Option<String>,
    /// Its rank; the largest stands first. 0 to 4294967295.
    pub order: Option<i64>,
    /// The app. Only for old suites of several apps.
    pub agentid: Option<AgentId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(EditCorpTag {
    "id" => id: String [required()],
    "name" => name: Option<String> [max_chars(30)],
    "order" => order: Option<i64> [range(0, 4_294_967_295)],
    "agentid" => agentid: Option<AgentId>,
});

impl EditCorpTag {
    /// The request with everything it must have.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for EditCorpTag {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("externalcontact_tag", "edit_corp_tag", "/cgi-bin/externalcontact/edit_corp_tag")
            .title("编辑企业客户标签")
            .effect(Effect::Set)
            .docs(&[92117, 92696, 96320]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<EditCorpTag> {
    /// Its new name, which no other group or tag of the group has. At most 30 characters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.request.name = Some(name.into());
        self
    }

    /// Its rank; the largest stands first. 0 to 4294967295.
    #[inline]
    pub fn order(mut self, order: i64) -> Self {
        self.request.order = Some(order);
        self
    }

    /// The app. Only for old suites of several apps.
    #[inline]
    pub fn agentid(mut self, agentid: impl Into<AgentId>) -> Self {
        self.request.agentid = Some(agentid.into());
        self
    }
}

/// 删除企业客户标签: the request of [`Api::del_corp_tag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelCorpTag {
    /// The tags.
    pub tag_id: Option<Vec<ExternalTagId>>,
    /// The groups.
    pub group_id: Option<Vec<ExternalTagGroupId>>,
    /// The app. Only for old suites of several apps.
    pub agentid: Option<AgentId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DelCorpTag {
    "tag_id" => tag_id: Option<Vec<ExternalTagId>>,
    "group_id" => group_id: Option<Vec<ExternalTagGroupId>>,
    "agentid" => agentid: Option<AgentId>,
});

impl DelCorpTag {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for DelCorpTag {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("externalcontact_tag", "del_corp_tag", "/cgi-bin/externalcontact/del_corp_tag")
            .title("删除企业客户标签")
            .effect(Effect::Set)
            .docs(&[92117, 92696, 96320]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<DelCorpTag> {
    /// The tags.
    #[inline]
    pub fn tag_id(
        mut self,
        tag_id: impl IntoIterator<Item = impl Into<ExternalTagId>>,
    ) -> Self {
        self.request.tag_id = Some(tag_id.into_iter().map(Into::into).collect());
        self
    }

    /// The groups.
    #[inline]
    pub fn group_id(
        mut self,
        group_id: impl IntoIterator<Item = impl Into<ExternalTagGroupId>>,
    ) -> Self {
        self.request.group_id = Some(group_id.into_iter().map(Into::into).collect());
        self
    }

    /// The app. Only for old suites of several apps.
    #[inline]
    pub fn agentid(mut self, agentid: impl Into<AgentId>) -> Self {
        self.request.agentid = Some(agentid.into());
        self
    }
}

/// 获取指定规则组下的企业客户标签: the request of [`Api::get_strategy_tag_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStrategyTagList {
    /// Only tags of this rule group.
    pub strategy_id: Option<i64>,
    /// Only these tags. Ignored together with group_id.
    pub tag_id: Option<Vec<ExternalTagId>>,
    /// Only these groups with all their tags.
    pub group_id: Option<Vec<ExternalTagGroupId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetStrategyTagList {
    "strategy_id" => strategy_id: Option<i64>,
    "tag_id" => tag_id: Option<Vec<ExternalTagId>>,
    "group_id" => group_id: Option<Vec<ExternalTagGroupId>>,
});

impl GetStrategyTagList {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetStrategyTagList {
    type Token = AccessToken;
    type Response = GetStrategyTagListResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_tag",
        "get_strategy_tag_list",
        "/cgi-bin/externalcontact/get_strategy_tag_list",
    )
    .title("获取指定规则组下的企业客户标签")
    .effect(Effect::Read)
    .docs(&[94882, 99542, 99544]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetStrategyTagList> {
    /// Only tags of this rule group.
    #[inline]
    pub fn strategy_id(mut self, strategy_id: i64) -> Self {
        self.request.strategy_id = Some(strategy_id);
        self
    }

    /// Only these tags. Ignored together with group_id.
    #[inline]
    pub fn tag_id(
        mut self,
        tag_id: impl IntoIterator<Item = impl Into<ExternalTagId>>,
    ) -> Self {
        self.request.tag_id = Some(tag_id.into_iter().map(Into::into).collect());
        self
    }

    /// Only these groups with all their tags.
    #[inline]
    pub fn group_id(
        mut self,
        group_id: impl IntoIterator<Item = impl Into<ExternalTagGroupId>>,
    ) -> Self {
        self.request.group_id = Some(group_id.into_iter().map(Into::into).collect());
        self
    }
}

/// 获取指定规则组下的企业客户标签: the answer to [`GetStrategyTagList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStrategyTagListResponse {
    /// The groups.
    pub tag_group: Vec<TagGroup>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetStrategyTagListResponse {
    "tag_group" => tag_group: Vec<TagGroup>,
});

/// 为指定规则组创建企业客户标签: the request of [`Api::add_strategy_tag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddStrategyTag {
    /// The rule group.
    pub strategy_id: i64,
    /// The tags.
    pub tag: Vec<NewTag>,
    /// The group of tags to add to.
    pub group_id: Option<ExternalTagGroupId>,
    /// Name of a new group, or of one that exists. Ignored together with group_id. At most 30 characters.
    pub group_name: Option<String>,
    /// Rank of a new group; the largest stands first. Ignored together with group_id. 0 to 4294967295.
    pub order: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AddStrategyTag {
    "strategy_id" => strategy_id: i64 [required()],
    "tag" => tag: Vec<NewTag> [required()],
    "group_id" => group_id: Option<ExternalTagGroupId>,
    "group_name" => group_name: Option<String> [max_chars(30)],
    "order" => order: Option<i64> [range(0, 4_294_967_295)],
});

impl AddStrategyTag {
    /// The request with everything it must have.
    #[inline]
    pub fn new(strategy_id: i64, tag: impl IntoIterator<Item = NewTag>) -> Self {
        Self {
            strategy_id,
            tag: tag.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for AddStrategyTag {
    type Token = AccessToken;
    type Response = AddStrategyTagResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("externalcontact_tag", "add_strategy_tag", "/cgi-bin/externalcontact/add_strategy_tag")
            .title("为指定规则组创建企业客户标签")
            .docs(&[94882, 99542, 99544]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<AddStrategyTag> {
    /// The group of tags to add to.
    #[inline]
    pub fn group_id(mut self, group_id: impl Into<ExternalTagGroupId>) -> Self {
        self.request.group_id = Some(group_id.into());
        self
    }

    /// Name of a new group, or of one that exists. Ignored together with group_id. At most 30 characters.
    #[inline]
    pub fn group_name(mut self, group_name: impl Into<String>) -> Self {
        self.request.group_name = Some(group_name.into());
        self
    }

    /// Rank of a new group; the largest stands first. Ignored together with group_id. 0 to 4294967295.
    #[inline]
    pub fn order(mut self, order: i64) -> Self {
        self.request.order = Some(order);
        self
    }
}

/// 为指定规则组创建企业客户标签: the answer to [`AddStrategyTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddStrategyTagResponse {
    /// The group, with the tags that were added.
    pub tag_group: TagGroup,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer AddStrategyTagResponse {
    "tag_group" => tag_group: TagGroup,
});

/// 编辑指定规则组下的企业客户标签: the request of [`Api::edit_strategy_tag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditStrategyTag {
    /// The tag or the group, by its id.
    pub id: String,
    /// Its new name, which no other group or tag of the group has. At most 30 characters.
    pub name: Option<String>,
    /// Its rank; the largest stands first. 0 to 4294967295.
    pub order: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(EditStrategyTag {
    "id" => id: String [required()],
    "name" => name: Option<String> [max_chars(30)],
    "order" => order: Option<i64> [range(0, 4_294_967_295)],
});

impl EditStrategyTag {
    /// The request with everything it must have.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for EditStrategyTag {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("externalcontact_tag", "edit_strategy_tag", "/cgi-bin/externalcontact/edit_strategy_tag")
            .title("编辑指定规则组下的企业客户标签")
            .effect(Effect::Set)
            .docs(&[94882, 99542, 99544]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<EditStrategyTag> {
    /// Its new name, which no other group or tag of the group has. At most 30 characters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.request.name = Some(name.into());
        self
    }

    /// Its rank; the largest stands first. 0 to 4294967295.
    #[inline]
    pub fn order(mut self, order: i64) -> Self {
        self.request.order = Some(order);
        self
    }
}

/// 删除指定规则组下的企业客户标签: the request of [`Api::del_strategy_tag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelStrategyTag {
    /// The tags.
    pub tag_id: Option<Vec<ExternalTagId>>,
    /// The groups.
    pub group_id: Option<Vec<ExternalTagGroupId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DelStrategyTag {
    "tag_id" => tag_id: Option<Vec<ExternalTagId>>,
    "group_id" => group_id: Option<Vec<ExternalTagGroupId>>,
});

impl DelStrategyTag {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for DelStrategyTag {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("externalcontact_tag", "del_strategy_tag", "/cgi-bin/externalcontact/del_strategy_tag")
            .title("删除指定规则组下的企业客户标签")
            .effect(Effect::Set)
            .docs(&[94882, 99542, 99544]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<DelStrategyTag> {
    /// The tags.
    #[inline]
    pub fn tag_id(
        mut self,
        tag_id: impl IntoIterator<Item = impl Into<ExternalTagId>>,
    ) -> Self {
        self.request.tag_id = Some(tag_id.into_iter().map(Into::into).collect());
        self
    }

    /// The groups.
    #[inline]
    pub fn group_id(
        mut self,
        group_id: impl IntoIterator<Item = impl Into<ExternalTagGroupId>>,
    ) -> Self {
        self.request.group_id = Some(group_id.into_iter().map(Into::into).collect());
        self
    }
}

/// 获取规则组列表: the request of [`Api::customer_strategy_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerStrategyList {
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most groups of one page. 1 to 1000, 1000 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CustomerStrategyList {
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 1000)],
});

impl CustomerStrategyList {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for CustomerStrategyList {
    type Token = AccessToken;
    type Response = CustomerStrategyListResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_tag",
        "customer_strategy_list",
        "/cgi-bin/externalcontact/customer_strategy/list",
    )
    .title("获取规则组列表")
    .effect(Effect::Read)
    .docs(&[94883, 99540, 99543]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<CustomerStrategyList> {
    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most groups of one page. 1 to 1000, 1000 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for CustomerStrategyList {
    type Item = StrategyBrief;

    #[inline]
    fn turn(&mut self, page: CustomerStrategyListResponse) -> Page<StrategyBrief> {
        Page::by_cursor(page.strategy, None, page.next_cursor, &mut self.cursor)
    }
}

/// 获取规则组列表: the answer to [`CustomerStrategyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerStrategyListResponse {
    /// The groups of this page.
    pub strategy: Vec<StrategyBrief>,
    /// Cursor of the next page. Absent on the last one.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CustomerStrategyListResponse {
    "strategy" => strategy: Vec<StrategyBrief>,
    "next_cursor" => next_cursor: Option<String>,
});

/// 获取规则组详情: the request of [`Api::customer_strategy_get`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerStrategyGet {
    /// The rule group.
    pub strategy_id: i64,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CustomerStrategyGet {
    "strategy_id" => strategy_id: i64 [required()],
});

impl CustomerStrategyGet {
    /// The request with everything it must have.
    #[inline]
    pub fn new(strategy_id: i64) -> Self {
        Self {
            strategy_id,
            ..Self::default()
        }
    }
}

impl Endpoint for CustomerStrategyGet {
    type Token = AccessToken;
    type Response = CustomerStrategyGetResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_tag",
        "customer_strategy_get",
        "/cgi-bin/externalcontact/customer_strategy/get",
    )
    .title("获取规则组详情")
    .effect(Effect::Read)
    .docs(&[94883, 99540, 99543]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取规则组详情: the answer to [`CustomerStrategyGet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerStrategyGetResponse {
    /// The rule group.
    pub strategy: Strategy,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CustomerStrategyGetResponse {
    "strategy" => strategy: Strategy,
});

/// 获取规则组管理范围: the request of [`Api::customer_strategy_get_range`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerStrategyGetRange {
    /// The rule group.
    pub strategy_id: i64,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most members and departments of one page. 1 to 1000, 1000 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CustomerStrategyGetRange {
    "strategy_id" => strategy_id: i64 [required()],
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 1000)],
});

impl CustomerStrategyGetRange {
    /// The request with everything it must have.
    #[inline]
    pub fn new(strategy_id: i64) -> Self {
        Self {
            strategy_id,
            ..Self::default()
        }
    }
}

impl Endpoint for CustomerStrategyGetRange {
    type Token = AccessToken;
    type Response = CustomerStrategyGetRangeResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_tag",
        "customer_strategy_get_range",
        "/cgi-bin/externalcontact/customer_strategy/get_range",
    )
    .title("获取规则组管理范围")
    .effect(Effect::Read)
    .docs(&[94883, 99540, 99543]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<CustomerStrategyGetRange> {
    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most members and departments of one page. 1 to 1000, 1000 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for CustomerStrategyGetRange {
    type Item = RangeNode;

    #[inline]
    fn turn(&mut self, page: CustomerStrategyGetRangeResponse) -> Page<RangeNode> {
        Page::by_cursor(page.range, None, page.next_cursor, &mut self.cursor)
    }
}

/// 获取规则组管理范围: the answer to [`CustomerStrategyGetRange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerStrategyGetRangeResponse {
    /// The members and departments of this page.
    pub range: Vec<RangeNode>,
    /// Cursor of the next page. Absent on the last one.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CustomerStrategyGetRangeResponse {
    "range" => range: Vec<RangeNode>,
    "next_cursor" => next_cursor: Option<String>,
});

/// 创建新的规则组: the request of [`Api::customer_strategy_create`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerStrategyCreate {
    /// Its name.
    pub strategy_name: String,
    /// Members who manage it. No super administrators. At most 20 items.
    pub admin_list: Vec<OpenUserId>,
    /// The members and departments it is for. At most 100 items.
    pub range: Vec<RangeNode>,
    /// The group it lies in. 0 or absent for none.
    pub parent_id: Option<i64>,
    /// What its members may do. Taken from the parent if there is one.
    pub privilege: Option<Privilege>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CustomerStrategyCreate {
    "strategy_name" => strategy_name: String [required()],
    "admin_list" => admin_list: Vec<OpenUserId> [required(), max_items(20)],
    "range" => range: Vec<RangeNode> [required(), max_items(100)],
    "parent_id" => parent_id: Option<i64>,
    "privilege" => privilege: Option<Privilege>,
});

impl CustomerStrategyCreate {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        strategy_name: impl Into<String>,
        admin_list: impl IntoIterator<Item = impl Into<OpenUserId>>,
        range: impl IntoIterator<Item = impl Into<RangeNode>>,
    ) -> Self {
        Self {
            strategy_name: strategy_name.into(),
            admin_list: admin_list.into_iter().map(Into::into).collect(),
            range: range.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for CustomerStrategyCreate {
    type Token = AccessToken;
    type Response = CustomerStrategyCreateResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_tag",
        "customer_strategy_create",
        "/cgi-bin/externalcontact/customer_strategy/create",
    )
    .title("创建新的规则组")
    .docs(&[94883, 99540, 99543]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<CustomerStrategyCreate> {
    /// The group it lies in. 0 or absent for none.
    #[inline]
    pub fn parent_id(mut self, parent_id: i64) -> Self {
        self.request.parent_id = Some(parent_id);
        self
    }

    /// What its members may do. Taken from the parent if there is one.
    #[inline]
    pub fn privilege(mut self, privilege: Privilege) -> Self {
        self.request.privilege = Some(privilege);
        self
    }
}

/// 创建新的规则组: the answer to [`CustomerStrategyCreate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerStrategyCreateResponse {
    /// The new rule group.
    pub strategy_id: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CustomerStrategyCreateResponse {
    "strategy_id" => strategy_id: i64,
});

/// 编辑规则组及其管理范围: the request of [`Api::customer_strategy_edit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerStrategyEdit {
    /// The rule group.
    pub strategy_id: i64,
    /// Its new name.
    pub strategy_name: Option<String>,
    /// Its managers instead of the old ones. At most 20 items.
    pub admin_list: Option<Vec<OpenUserId>>,
    /// Its rights instead of the old ones. Ignored if it has a parent.
    pub privilege: Option<Privilege>,
    /// Members and departments to add. At most 100 items.
    pub range_add: Option<Vec<RangeNode>>,
    /// Members and departments to remove. At most 100 items.
    pub range_del: Option<Vec<RangeNode>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CustomerStrategyEdit {
    "strategy_id" => strategy_id: i64 [required()],
    "strategy_name" => strategy_name: Option<String>,
    "admin_list" => admin_list: Option<Vec<OpenUserId>> [max_items(20)],
    "privilege" => privilege: Option<Privilege>,
    "range_add" => range_add: Option<Vec<RangeNode>> [max_items(100)],
    "range_del" => range_del: Option<Vec<RangeNode>> [max_items(100)],
});

impl CustomerStrategyEdit {
    /// The request with everything it must have.
    #[inline]
    pub fn new(strategy_id: i64) -> Self {
        Self {
            strategy_id,
            ..Self::default()
        }
    }
}

impl Endpoint for CustomerStrategyEdit {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_tag",
        "customer_strategy_edit",
        "/cgi-bin/externalcontact/customer_strategy/edit",
    )
    .title("编辑规则组及其管理范围")
    .effect(Effect::Set)
    .docs(&[94883, 99540, 99543]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<CustomerStrategyEdit> {
    /// Its new name.
    #[inline]
    pub fn strategy_name(mut self, strategy_name: impl Into<String>) -> Self {
        self.request.strategy_name = Some(strategy_name.into());
        self
    }

    /// Its managers instead of the old ones. At most 20 items.
    #[inline]
    pub fn admin_list(
        mut self,
        admin_list: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.request.admin_list = Some(admin_list.into_iter().map(Into::into).collect());
        self
    }

    /// Its rights instead of the old ones. Ignored if it has a parent.
    #[inline]
    pub fn privilege(mut self, privilege: Privilege) -> Self {
        self.request.privilege = Some(privilege);
        self
    }

    /// Members and departments to add. At most 100 items.
    #[inline]
    pub fn range_add(
        mut self,
        range_add: impl IntoIterator<Item = impl Into<RangeNode>>,
    ) -> Self {
        self.request.range_add = Some(range_add.into_iter().map(Into::into).collect());
        self
    }

    /// Members and departments to remove. At most 100 items.
    #[inline]
    pub fn range_del(
        mut self,
        range_del: impl IntoIterator<Item = impl Into<RangeNode>>,
    ) -> Self {
        self.request.range_del = Some(range_del.into_iter().map(Into::into).collect());
        self
    }
}

/// 删除规则组: the request of [`Api::customer_strategy_del`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerStrategyDel {
    /// The rule group.
    pub strategy_id: i64,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CustomerStrategyDel {
    "strategy_id" => strategy_id: i64 [required()],
});

impl CustomerStrategyDel {
    /// The request with everything it must have.
    #[inline]
    pub fn new(strategy_id: i64) -> Self {
        Self {
            strategy_id,
            ..Self::default()
        }
    }
}

impl Endpoint for CustomerStrategyDel {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_tag",
        "customer_strategy_del",
        "/cgi-bin/externalcontact/customer_strategy/del",
    )
    .title("删除规则组")
    .effect(Effect::Set)
    .docs(&[94883, 99540, 99543]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// A group of tags.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagGroup {
    /// The rule group it belongs to. Only in get_strategy_tag_list.
    pub strategy_id: Option<i64>,
    /// Its id.
    pub group_id: ExternalTagGroupId,
    /// Its name.
    pub group_name: String,
    /// Its rank; the largest stands first.
    pub order: i64,
    /// Its tags.
    pub tag: Vec<Tag>,
    /// Whether it was deleted. Told when the corp's tags are asked for by tag.
    pub deleted: Option<bool>,
    /// When it was added.
    pub create_time: Timestamp,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(TagGroup {
    "strategy_id" => strategy_id: Option<i64>,
    "group_id" => group_id: ExternalTagGroupId,
    "group_name" => group_name: String,
    "order" => order: i64,
    "tag" => tag: Vec<Tag>,
    "deleted" => deleted: Option<bool>,
    "create_time" => create_time: Timestamp,
});

/// A tag.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    /// Its id.
    pub id: ExternalTagId,
    /// Its name.
    pub name: String,
    /// Its rank; the largest stands first.
    pub order: i64,
    /// Whether it was deleted. Told when the corp's tags are asked for by tag or group.
    pub deleted: Option<bool>,
    /// When it was added.
    pub create_time: Timestamp,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Tag {
    "id" => id: ExternalTagId,
    "name" => name: String,
    "order" => order: i64,
    "deleted" => deleted: Option<bool>,
    "create_time" => create_time: Timestamp,
});

/// A tag to add.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewTag {
    /// Its name. At most 30 characters.
    pub name: String,
    /// Its rank; the largest stands first. 0 to 4294967295.
    pub order: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NewTag {
    "name" => name: String [required(), max_chars(30)],
    "order" => order: Option<i64> [range(0, 4_294_967_295)],
});

impl NewTag {
    /// A value with everything it must have.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// Its rank; the largest stands first. 0 to 4294967295.
    #[inline]
    #[must_use]
    pub fn order(mut self, order: i64) -> Self {
        self.order = Some(order);
        self
    }
}

/// A rule group in a list.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StrategyBrief {
    /// Its id.
    pub strategy_id: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(StrategyBrief {
    "strategy_id" => strategy_id: i64,
});

/// A rule group.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Strategy {
    /// Its id.
    pub strategy_id: i64,
    /// The group it lies in; 0 for none.
    pub parent_id: i64,
    /// Its name.
    pub strategy_name: String,
    /// Members who manage it.
    pub admin_list: Vec<OpenUserId>,
    /// What its members may do.
    pub privilege: Privilege,
    /// When it was created.
    pub create_time: Timestamp,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Strategy {
    "strategy_id" => strategy_id: i64,
    "parent_id" => parent_id: i64,
    "strategy_name" => strategy_name: String,
    "admin_list" => admin_list: Vec<OpenUserId>,
    "privilege" => privilege: Privilege,
    "create_time" => create_time: Timestamp,
});

/// What the members of a rule group may do.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Privilege {
    /// See the customers. Basic and always on.
    pub view_customer_list: Option<bool>,
    /// See the figures about customers. Basic and always on.
    pub view_customer_data: Option<bool>,
    /// See the groups. Basic and always on.
    pub view_room_list: Option<bool>,
    /// Use contact-me links. Basic and always on.
    pub contact_me: Option<bool>,
    /// Use ways to join groups. Basic and always on.
    pub join_room: Option<bool>,
    /// Share customers with colleagues. `true` when absent.
    pub share_customer: Option<bool>,
    /// Hand over customers of members who left. `true` when absent.
    pub oper_resign_customer: Option<bool>,
    /// Hand over groups of members who left. `true` when absent.
    pub oper_resign_group: Option<bool>,
    /// Send messages to the corp's customers. `true` when absent.
    pub send_customer_msg: Option<bool>,
    /// Set up greetings. `true` when absent.
    pub edit_welcome_msg: Option<bool>,
    /// See how members deal with customers. `true` when absent.
    pub view_behavior_data: Option<bool>,
    /// See the figures about groups. `true` when absent.
    pub view_room_data: Option<bool>,
    /// Send messages to the corp's groups. `true` when absent.
    pub send_group_msg: Option<bool>,
    /// Remove people who are in several groups. `true` when absent.
    pub room_deduplication: Option<bool>,
    /// Set up quick replies. `true` when absent.
    pub rapid_reply: Option<bool>,
    /// Hand over customers of active members. `true` when absent.
    pub onjob_customer_transfer: Option<bool>,
    /// Change the rules against harassment. `true` when absent.
    pub edit_anti_spam_rule: Option<bool>,
    /// Export the customers. `true` when absent.
    pub export_customer_list: Option<bool>,
    /// Export the figures about members' customers. `true` when absent.
    pub export_customer_data: Option<bool>,
    /// Export the groups. `true` when absent.
    pub export_customer_group_list: Option<bool>,
    /// Set up the corp's tags. `true` when absent.
    pub manage_customer_tag: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Privilege {
    "view_customer_list" => view_customer_list: Option<bool>,
    "view_customer_data" => view_customer_data: Option<bool>,
    "view_room_list" => view_room_list: Option<bool>,
    "contact_me" => contact_me: Option<bool>,
    "join_room" => join_room: Option<bool>,
    "share_customer" => share_customer: Option<bool>,
    "oper_resign_customer" => oper_resign_customer: Option<bool>,
    "oper_resign_group" => oper_resign_group: Option<bool>,
    "send_customer_msg" => send_customer_msg: Option<bool>,
    "edit_welcome_msg" => edit_welcome_msg: Option<bool>,
    "view_behavior_data" => view_behavior_data: Option<bool>,
    "view_room_data" => view_room_data: Option<bool>,
    "send_group_msg" => send_group_msg: Option<bool>,
    "room_deduplication" => room_deduplication: Option<bool>,
    "rapid_reply" => rapid_reply: Option<bool>,
    "onjob_customer_transfer" => onjob_customer_transfer: Option<bool>,
    "edit_anti_spam_rule" => edit_anti_spam_rule: Option<bool>,
    "export_customer_list" => export_customer_list: Option<bool>,
    "export_customer_data" => export_customer_data: Option<bool>,
    "export_customer_group_list" => export_customer_group_list: Option<bool>,
    "manage_customer_tag" => manage_customer_tag: Option<bool>,
});

impl Privilege {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// See the customers. Basic and always on.
    #[inline]
    #[must_use]
    pub fn view_customer_list(mut self, view_customer_list: bool) -> Self {
        self.view_customer_list = Some(view_customer_list);
        self
    }

    /// See the figures about customers. Basic and always on.
    #[inline]
    #[must_use]
    pub fn view_customer_data(mut self, view_customer_data: bool) -> Self {
        self.view_customer_data = Some(view_customer_data);
        self
    }

    /// See the groups. Basic and always on.
    #[inline]
    #[must_use]
    pub fn view_room_list(mut self, view_room_list: bool) -> Self {
        self.view_room_list = Some(view_room_list);
        self
    }

    /// Use contact-me links. Basic and always on.
    #[inline]
    #[must_use]
    pub fn contact_me(mut self, contact_me: bool) -> Self {
        self.contact_me = Some(contact_me);
        self
    }

    /// Use ways to join groups. Basic and always on.
    #[inline]
    #[must_use]
    pub fn join_room(mut self, join_room: bool) -> Self {
        self.join_room = Some(join_room);
        self
    }

    /// Share customers with colleagues. `true` when absent.
    #[inline]
    #[must_use]
    pub fn share_customer(mut self, share_customer: bool) -> Self {
        self.share_customer = Some(share_customer);
        self
    }

    /// Hand over customers of members who left. `true` when absent.
    #[inline]
    #[must_use]
    pub fn oper_resign_customer(mut self, oper_resign_customer: bool) -> Self {
        self.oper_resign_customer = Some(oper_resign_customer);
        self
    }

    /// Hand over groups of members who left. `true` when absent.
    #[inline]
    #[must_use]
    pub fn oper_resign_group(mut self, oper_resign_group: bool) -> Self {
        self.oper_resign_group = Some(oper_resign_group);
        self
    }

    /// Send messages to the corp's customers. `true` when absent.
    #[inline]
    #[must_use]
    pub fn send_customer_msg(mut self, send_customer_msg: bool) -> Self {
        self.send_customer_msg = Some(send_customer_msg);
        self
    }

    /// Set up greetings. `true` when absent.
    #[inline]
    #[must_use]
    pub fn edit_welcome_msg(mut self, edit_welcome_msg: bool) -> Self {
        self.edit_welcome_msg = Some(edit_welcome_msg);
        self
    }

    /// See how members deal with customers. `true` when absent.
    #[inline]
    #[must_use]
    pub fn view_behavior_data(mut self, view_behavior_data: bool) -> Self {
        self.view_behavior_data = Some(view_behavior_data);
        self
    }

    /// See the figures about groups. `true` when absent.
    #[inline]
    #[must_use]
    pub fn view_room_data(mut self, view_room_data: bool) -> Self {
        self.view_room_data = Some(view_room_data);
        self
    }

    /// Send messages to the corp's groups. `true` when absent.
    #[inline]
    #[must_use]
    pub fn send_group_msg(mut self, send_group_msg: bool) -> Self {
        self.send_group_msg = Some(send_group_msg);
        self
    }

    /// Remove people who are in several groups. `true` when absent.
    #[inline]
    #[must_use]
    pub fn room_deduplication(mut self, room_deduplication: bool) -> Self {
        self.room_deduplication = Some(room_deduplication);
        self
    }

    /// Set up quick replies. `true` when absent.
    #[inline]
    #[must_use]
    pub fn rapid_reply(mut self, rapid_reply: bool) -> Self {
        self.rapid_reply = Some(rapid_reply);
        self
    }

    /// Hand over customers of active members. `true` when absent.
    #[inline]
    #[must_use]
    pub fn onjob_customer_transfer(mut self, onjob_customer_transfer: bool) -> Self {
        self.onjob_customer_transfer = Some(onjob_customer_transfer);
        self
    }

    /// Change the rules against harassment. `true` when absent.
    #[inline]
    #[must_use]
    pub fn edit_anti_spam_rule(mut self, edit_anti_spam_rule: bool) -> Self {
        self.edit_anti_spam_rule = Some(edit_anti_spam_rule);
        self
    }

    /// Export the customers. `true` when absent.
    #[inline]
    #[must_use]
    pub fn export_customer_list(mut self, export_customer_list: bool) -> Self {
        self.export_customer_list = Some(export_customer_list);
        self
    }

    /// Export the figures about members' customers. `true` when absent.
    #[inline]
    #[must_use]
    pub fn export_customer_data(mut self, export_customer_data: bool) -> Self {
        self.export_customer_data = Some(export_customer_data);
        self
    }

    /// Export the groups. `true` when absent.
    #[inline]
    #[must_use]
    pub fn export_customer_group_list(
        mut self,
        export_customer_group_list: bool,
    ) -> Self {
        self.export_customer_group_list = Some(export_customer_group_list);
        self
    }

    /// Set up the corp's tags. `true` when absent.
    #[inline]
    #[must_use]
    pub fn manage_customer_tag(mut self, manage_customer_tag: bool) -> Self {
        self.manage_customer_tag = Some(manage_customer_tag);
        self
    }
}

/// A member in a range.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberNode {
    /// The member.
    pub userid: OpenUserId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MemberNode {
    "userid" => userid: OpenUserId [required()],
});

impl MemberNode {
    /// A value with everything it must have.
    #[inline]
    pub fn new(userid: impl Into<OpenUserId>) -> Self {
        Self {
            userid: userid.into(),
            ..Self::default()
        }
    }
}

/// A department in a range.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentNode {
    /// The department.
    pub partyid: DepartmentId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DepartmentNode {
    "partyid" => partyid: DepartmentId [required()],
});

impl DepartmentNode {
    /// A value with everything it must have.
    #[inline]
    pub fn new(partyid: impl Into<DepartmentId>) -> Self {
        Self {
            partyid: partyid.into(),
            ..Self::default()
        }
    }
}

tagged_union! {
    /// A member or a department that a rule group is for.
    pub enum RangeNode ("type", Flat) {
        /// A member.
        Member(MemberNode) = "1" in "1",
        /// A department with all in it.
        Department(DepartmentNode) = "2" in "2",
    }
}

impl From<MemberNode> for RangeNode {
    #[inline]
    fn from(body: MemberNode) -> Self {
        Self::Member(body)
    }
}

impl From<DepartmentNode> for RangeNode {
    #[inline]
    fn from(body: DepartmentNode) -> Self {
        Self::Department(body)
    }
}
